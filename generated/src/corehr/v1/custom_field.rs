// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `custom_field`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets the definition of a field of an object, built in or custom; of a selection field with its options.
///
/// [`GET /open-apis/corehr/v1/custom_fields/get_by_param`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/custom_field/get_by_param>) gives [`GetByParamCustomFieldResponse`] or fails with [`GetByParamCustomFieldError`].
///
/// Token: tenant. Scopes, any one of: `corehr:common_data.meta_data:read`, `corehr:corehr:readonly`, `corehr:corehr`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = GetByParamCustomField::new(object_api_name, custom_api_name);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "corehr.v1.custom_field.get_by_param",
        "/open-apis/corehr/v1/custom_fields/get_by_param"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetByParamCustomField {
    /// The object, by its name for calls; for custom organizations it names their kind. Example: `offboarding_info`.
    pub object_api_name: String,
    /// The field, by its name for calls. Example: `custom_field_33__c`.
    pub custom_api_name: String,
}

crate::request_builder!(GetByParamCustomField {
    object_api_name(impl Into<String>).into(), custom_api_name(impl Into<String>).into();
});
crate::request!(GetByParamCustomField -> GetByParamCustomFieldResponse, GetByParamCustomFieldError {
    "corehr.v1.custom_field.get_by_param", GET "/open-apis/corehr/v1/custom_fields/get_by_param",
    [Tenant], read_value Data, None,
    SCOPES = ["corehr:common_data.meta_data:read", "corehr:corehr:readonly", "corehr:corehr"],
    LIMITS = [1000 in 60, 50 in 1];
    Query object_api_name "object_api_name", Query custom_api_name "custom_api_name"
});

/// What `corehr.v1.custom_field.get_by_param` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetByParamCustomFieldResponse {
    /// The field.
    pub data: Option<CustomField>,
}

crate::object!(GetByParamCustomFieldResponse { data "data" });

/// What `corehr.v1.custom_field.get_by_param` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetByParamCustomFieldError {
    /// `1160005` (HTTP 500): custom field format error
    ///
    /// A required parameter is empty, a custom field is malformed, or the object does not exist. Read the message and correct the request.
    BusinessCheckFailed,
    /// `1160006` (HTTP 400): required parameter is empty
    ///
    /// A required parameter is empty, the employment does not exist, or the headcount would be exceeded. Correct it, or set `force_submit` to exceed the headcount.
    EmptyParamOrHeadcountExceeded,
    /// `1160997` (HTTP 500): unknown meta rpc error
    ///
    /// An internal service failed. Try again; contact support if it persists.
    UnknownMetaRpcError,
    /// `1162010` (HTTP 400): object does not exist
    ///
    /// The object does not exist. Check `object_api_name`.
    ObjectDoesNotExist,
    /// `1162020` (HTTP 400): field does not exist
    ///
    /// The field does not exist. Check `enum_field_api_name` or `custom_api_name`.
    FieldDoesNotExist,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetByParamCustomFieldError: CODES {
    BusinessCheckFailed = 1160005 + 1, EmptyParamOrHeadcountExceeded = 1160006 + 1,
    UnknownMetaRpcError = 1160997 + 1, ObjectDoesNotExist = 1162010, FieldDoesNotExist = 1162020
});

/// Lists the objects of Feishu People, built in and custom, by the names that other calls use for them.
///
/// [`GET /open-apis/corehr/v1/custom_fields/list_object_api_name`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/custom_field/list_object_api_name>) gives [`ListObjectApiNameCustomFieldResponse`] or fails with [`ListObjectApiNameCustomFieldError`].
///
/// Token: tenant. Scopes, any one of: `corehr:common_data.meta_data:read`, `corehr:corehr:readonly`, `corehr:corehr`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(ListObjectApiNameCustomField::new(page_size)).items();
/// ```
#[doc(
    alias(
        "corehr.v1.custom_field.list_object_api_name",
        "/open-apis/corehr/v1/custom_fields/list_object_api_name"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListObjectApiNameCustomField {
    /// Where the next page begins, as the page before said; left out for the first one. Example: `11`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Example: `100`.
    pub page_size: String,
}

crate::request_builder!(ListObjectApiNameCustomField {
    page_size(impl Into<String>).into();
    page_token(impl Into<String>).into()
});
crate::request!(ListObjectApiNameCustomField -> ListObjectApiNameCustomFieldResponse, ListObjectApiNameCustomFieldError {
    "corehr.v1.custom_field.list_object_api_name",
    GET "/open-apis/corehr/v1/custom_fields/list_object_api_name", [Tenant], read_value Data, None,
    SCOPES = ["corehr:common_data.meta_data:read", "corehr:corehr:readonly", "corehr:corehr"],
    LIMITS = [1000 in 60, 50 in 1];
    Query page_token "page_token", Query page_size "page_size"
});
crate::paged!(ListObjectApiNameCustomField: CustomFieldItem {
    page_token, page_size.to_string();
    page_token, has_more, items
});

/// What `corehr.v1.custom_field.list_object_api_name` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListObjectApiNameCustomFieldResponse {
    /// The items that were found.
    pub items: Vec<CustomFieldItem>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
}

crate::object!(ListObjectApiNameCustomFieldResponse {
    items "items", has_more "has_more", page_token "page_token"
});

/// What `corehr.v1.custom_field.list_object_api_name` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListObjectApiNameCustomFieldError {
    /// `1160009` (HTTP 400): page token format error
    ///
    /// The page token is malformed, or the leave plan has no rule for granting. Pass `page_token` as it was returned, or check the plan.
    AccrualRuleNotFound,
    /// `1160997` (HTTP 500): unknown meta rpc error
    ///
    /// An internal service failed. Try again; contact support if it persists.
    UnknownMetaRpcError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListObjectApiNameCustomFieldError: CODES {
    AccrualRuleNotFound = 1160009 + 1, UnknownMetaRpcError = 1160997 + 1
});

/// Lists the custom fields of up to 20 objects; a custom group of the employee profile is an object too.
///
/// [`GET /open-apis/corehr/v1/custom_fields/query`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/custom_field/query>) gives [`QueryCustomFieldResponse`] or fails with [`QueryCustomFieldError`].
///
/// Token: tenant. Scopes, any one of: `corehr:common_data.meta_data:read`, `corehr:corehr:readonly`, `corehr:corehr`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(QueryCustomField::new(object_api_name_list)).await?;
/// ```
#[doc(alias("corehr.v1.custom_field.query", "/open-apis/corehr/v1/custom_fields/query"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryCustomField {
    /// The objects, by their names for calls, at most 20. Example: `["person"]`.
    pub object_api_name_list: Vec<String>,
}

crate::request_builder!(QueryCustomField {
    object_api_name_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
});
crate::request!(QueryCustomField -> QueryCustomFieldResponse, QueryCustomFieldError {
    "corehr.v1.custom_field.query", GET "/open-apis/corehr/v1/custom_fields/query", [Tenant],
    read_value Data, None,
    SCOPES = ["corehr:common_data.meta_data:read", "corehr:corehr:readonly", "corehr:corehr"],
    LIMITS = [1000 in 60, 50 in 1];
    Query object_api_name_list "object_api_name_list"
});

/// What `corehr.v1.custom_field.query` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryCustomFieldResponse {
    /// The items that were found.
    pub items: Vec<CustomField>,
}

crate::object!(QueryCustomFieldResponse { items "items" });

/// What `corehr.v1.custom_field.query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryCustomFieldError {
    /// `1160005` (HTTP 400): required parameter is empty
    ///
    /// A required parameter is empty, a custom field is malformed, or the object does not exist. Read the message and correct the request.
    BusinessCheckFailed,
    /// `1160997` (HTTP 500): unknown meta rpc error
    ///
    /// An internal service failed. Try again; contact support if it persists.
    UnknownMetaRpcError,
    /// `1162010` (HTTP 400): object does not exist
    ///
    /// The object does not exist. Check `object_api_name`.
    ObjectDoesNotExist,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(QueryCustomFieldError: CODES {
    BusinessCheckFailed = 1160005 + 2, UnknownMetaRpcError = 1160997 + 1,
    ObjectDoesNotExist = 1162010
});
