// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `common_data_id`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Converts ids between Feishu People, the Feishu contacts and People Admin, up to 100 at once; only for tenants on the new version of Feishu People.
///
/// [`POST /open-apis/corehr/v1/common_data/id/convert`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/common_data-id/convert>) gives [`ConvertCommonDataIdResponse`] or fails with [`ConvertCommonDataIdError`].
///
/// Token: tenant. Scopes, any one of: `corehr:common_data.id.convert:read`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = ConvertCommonDataId::new(id_transform_type, id_type, ids);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "corehr.v1.common_data_id.convert",
        "/open-apis/corehr/v1/common_data/id/convert"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ConvertCommonDataId {
    /// From which system to which the ids are converted. Example: `1`.
    pub id_transform_type: IdTransformType,
    /// What the ids stand for: users, departments, job levels, job families or types of employees. Example: `user_id`.
    pub id_type: IdType,
    /// Which kind of id stands for users in the Feishu contacts. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub feishu_user_id_type: Option<FeishuUserIdType>,
    /// Which kind of id stands for departments in the Feishu contacts. Default: `open_department_id`. Example: `open_department_id`.
    pub feishu_department_id_type: Option<FeishuDepartmentIdType>,
    /// The ids to convert, at most 100. Length: 1 to 100. Example: `["6891251722631891445"]`.
    pub ids: Vec<String>,
}

crate::request_builder!(ConvertCommonDataId {
    id_transform_type(impl Into<IdTransformType>).into(), id_type(impl Into<IdType>).into(),
    ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
    feishu_user_id_type(impl Into<FeishuUserIdType>).into(),
    feishu_department_id_type(impl Into<FeishuDepartmentIdType>).into()
});
crate::request!(ConvertCommonDataId -> ConvertCommonDataIdResponse, ConvertCommonDataIdError {
    "corehr.v1.common_data_id.convert", POST "/open-apis/corehr/v1/common_data/id/convert",
    [Tenant], read_value Data, Json, SCOPES = ["corehr:common_data.id.convert:read"],
    LIMITS = [1000 in 60, 50 in 1];
    Query id_transform_type "id_transform_type", Query id_type "id_type",
    Query feishu_user_id_type "feishu_user_id_type",
    Query feishu_department_id_type "feishu_department_id_type", Body ids "ids"
});

/// What `corehr.v1.common_data_id.convert` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertCommonDataIdResponse {
    /// The items that were found.
    pub items: Vec<IdInfo>,
}

crate::object!(ConvertCommonDataIdResponse { items "items" });

/// What `corehr.v1.common_data_id.convert` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ConvertCommonDataIdError {
    /// `1160001` (HTTP 400): Param Invalid
    ///
    /// A parameter is missing or not valid, or the tenant cannot be told. Compare the request with the fields of the call.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ConvertCommonDataIdError: CODES { ParamIsInvalid = 1160001 + 1 });
