// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `app_enum`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets a custom enumeration of a Spark app with its values.
///
/// [`GET /open-apis/spark/v1/apps/:app_id/enums/:enum_name`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-enum/get_enum_detail>) gives [`GetAppEnumDetailResponse`] or fails with [`GetAppEnumDetailError`].
///
/// Token: user. Scopes, any one of: `spark:app.table:read`, `spark:app.table:write`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(GetAppEnumDetail::new(app_id, enum_name)).await?;
/// ```
#[doc(
    alias(
        "spark.v1.app_enum.get_enum_detail",
        "/open-apis/spark/v1/apps/:app_id/enums/:enum_name"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAppEnumDetail {
    /// The Spark app, by its id as its address shows it: `app_…`. Example: `app_4jcn5n11bpf5v`.
    pub app_id: String,
    /// The name of the enumeration. Example: `enum_demo_1`.
    pub enum_name: String,
    /// The database to use: `online`, which is the default, or `dev`. Default: `online`. Example: `` online`、`dev ``.
    pub env: Option<String>,
}

crate::request_builder!(GetAppEnumDetail {
    app_id(impl Into<String>).into(), enum_name(impl Into<String>).into();
    env(impl Into<String>).into()
});
crate::request!(GetAppEnumDetail -> GetAppEnumDetailResponse, GetAppEnumDetailError {
    "spark.v1.app_enum.get_enum_detail", GET "/open-apis/spark/v1/apps/:app_id/enums/:enum_name",
    [User], read_value Data, None, SCOPES = ["spark:app.table:read", "spark:app.table:write"],
    LIMITS = [10 in 1];
    Path app_id "app_id", Path enum_name "enum_name", Query env "env"
});

/// What `spark.v1.app_enum.get_enum_detail` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppEnumDetailResponse {
    /// The name of the enumeration.
    pub name: Option<String>,
    /// The description of the enumeration.
    pub description: Option<String>,
    /// The values of the enumeration.
    pub options: Vec<String>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: Option<String>,
}

crate::object!(GetAppEnumDetailResponse {
    name "name", description "description", options "options", created_at "created_at"
});
crate::moments!(GetAppEnumDetailResponse { created_at_at created_at from_millis });

/// What `spark.v1.app_enum.get_enum_detail` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetAppEnumDetailError {
    /// `3340001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the types, forms and values of the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetAppEnumDetailError: CODES { ParamIsInvalid = 3340001 });

/// Lists the custom enumerations of a Spark app with their values.
///
/// [`GET /open-apis/spark/v1/apps/:app_id/enums`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/spark-v1/app-enum/get_enum_list>) gives [`GetAppEnumListResponse`] or fails with [`GetAppEnumListError`].
///
/// Token: user. Scopes, any one of: `spark:app.table:read`, `spark:app.table:write`. Rate limit: 10 a second.
///
/// ```ignore
/// let mut items = client.list(GetAppEnumList::new(app_id)).items();
/// ```
#[doc(
    alias("spark.v1.app_enum.get_enum_list", "/open-apis/spark/v1/apps/:app_id/enums")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAppEnumList {
    /// The Spark app, by its id as its address shows it: `app_…`. Example: `app_4jcn5n11bpf5v`.
    pub app_id: String,
    /// How many items a page holds at most. Default: `10`. Range: `1` to `500`. Example: `10`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `AQD9/Rn9eij9Pm39ED40/RD/cIFmu77WxpxPB/2oHfQLZ+G8JG6tK7+ZnHiT7COhD2hMSICh/eBl7cpzU6JEC3J7COKNe4jrQ8ExwBCR`.
    pub page_token: Option<String>,
    /// The database to use: `online`, which is the default, or `dev`. Default: `online`. Example: `` online`、`dev ``.
    pub env: Option<String>,
}

crate::request_builder!(GetAppEnumList {
    app_id(impl Into<String>).into();
    page_size(i64), page_token(impl Into<String>).into(), env(impl Into<String>).into()
});
crate::request!(GetAppEnumList -> GetAppEnumListResponse, GetAppEnumListError {
    "spark.v1.app_enum.get_enum_list", GET "/open-apis/spark/v1/apps/:app_id/enums", [User],
    read_value Data, None, SCOPES = ["spark:app.table:read", "spark:app.table:write"],
    LIMITS = [10 in 1];
    Path app_id "app_id", Query page_size "page_size", Query page_token "page_token",
    Query env "env"
});
crate::paged!(GetAppEnumList: AppEnum { page_token, page_size; page_token, has_more, items });

/// What `spark.v1.app_enum.get_enum_list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppEnumListResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// The items of this page.
    pub items: Vec<AppEnum>,
}

crate::object!(GetAppEnumListResponse {
    has_more "has_more", page_token "page_token", items "items"
});

/// What `spark.v1.app_enum.get_enum_list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetAppEnumListError {
    /// `3340001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the types, forms and values of the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetAppEnumListError: CODES { ParamIsInvalid = 3340001 });
