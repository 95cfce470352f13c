// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `directory_user`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Converts ids of users between Spark and the open platform; ids that are not found are left out.
///
/// [`POST /open-apis/spark/v1/directory/user/id_convert`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/directory-user/id_convert>) gives [`ConvertDirectoryUserIdResponse`] or fails with [`ConvertDirectoryUserIdError`].
///
/// Token: tenant or user. Scopes, any one of: `spark:directory.user.id_convert:read`. Rate limit: 50 a second.
///
/// ```ignore
/// let response = client.send(ConvertDirectoryUserId::new(id_convert_type)).await?;
/// ```
#[doc(
    alias(
        "spark.v1.directory_user.id_convert",
        "/open-apis/spark/v1/directory/user/id_convert"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ConvertDirectoryUserId {
    /// From which kind of id to which. Example: `10`.
    pub id_convert_type: IdConvertType,
    /// The ids to convert, up to 100, of the kind that `id_convert_type` says. Length: 1 to 100. Example: `["123456789837364"]`.
    pub ids: Option<Vec<String>>,
}

crate::request_builder!(ConvertDirectoryUserId {
    id_convert_type(impl Into<IdConvertType>).into();
    ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(ConvertDirectoryUserId -> ConvertDirectoryUserIdResponse, ConvertDirectoryUserIdError {
    "spark.v1.directory_user.id_convert", POST "/open-apis/spark/v1/directory/user/id_convert",
    [Tenant, User], read_value Data, Json, SCOPES = ["spark:directory.user.id_convert:read"],
    LIMITS = [50 in 1];
    Body id_convert_type "id_convert_type", Body ids "ids"
});

/// What `spark.v1.directory_user.id_convert` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertDirectoryUserIdResponse {
    /// The ids that were found, each with what it was converted to.
    pub items: Vec<IdMapItem>,
}

crate::object!(ConvertDirectoryUserIdResponse { items "items" });

/// What `spark.v1.directory_user.id_convert` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ConvertDirectoryUserIdError {
    /// `3340001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the types, forms and values of the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ConvertDirectoryUserIdError: CODES { ParamIsInvalid = 3340001 });
