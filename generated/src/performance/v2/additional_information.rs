// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `additional_information`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Adds information on employees for reviewers; entries with a known id, external id or the same content are changed instead.
///
/// [`POST /open-apis/performance/v2/additional_informations/import`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/additional_information/import>) gives [`ImportAdditionalInformationResponse`] or fails with [`ImportAdditionalInformationError`].
///
/// Token: tenant. Scopes, any one of: `performance:performance`, `performance:semester_activity:write`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 10 a minute.
///
/// ```ignore
/// let request = ImportAdditionalInformation::new(client_token, semester_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "performance.v2.additional_information.import",
        "/open-apis/performance/v2/additional_informations/import"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ImportAdditionalInformation {
    /// A text of your own that makes repeated calls count once. Length: 0 to 64. Example: `12454646`.
    pub client_token: String,
    /// Which kind of id stands for users. Default: `open_id`. Length: 0 to 999999999. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<AdditionalInformationUserIdType>,
    /// The cycle. Length: 1 to 100. Example: `7348736302176534547`.
    pub semester_id: String,
    /// The additional information. Length: 1 to 1000.
    pub additional_informations: Option<Vec<AdditionalInformation>>,
    /// The name of the record of the import, which administrators see. Default: `API导入`. Length: 0 to 200. Example: `人工导入`.
    pub import_record_name: Option<String>,
}

crate::request_builder!(ImportAdditionalInformation {
    client_token(impl Into<String>).into(), semester_id(impl Into<String>).into();
    user_id_type(impl Into<AdditionalInformationUserIdType>).into(),
    additional_informations(impl IntoIterator<Item = impl Into<AdditionalInformation>>).into_iter().map(Into::into).collect(),
    import_record_name(impl Into<String>).into()
});
crate::request!(ImportAdditionalInformation -> ImportAdditionalInformationResponse, ImportAdditionalInformationError {
    "performance.v2.additional_information.import",
    POST "/open-apis/performance/v2/additional_informations/import", [Tenant], read_value Data,
    Json, SCOPES = ["performance:performance", "performance:semester_activity:write"],
    LIMITS = [10 in 60];
    Query client_token "client_token", Query user_id_type "user_id_type",
    Body semester_id "semester_id", Body additional_informations "additional_informations",
    Body import_record_name "import_record_name"
});

/// What `performance.v2.additional_information.import` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportAdditionalInformationResponse {
    /// The record of the import.
    pub import_record_id: Option<String>,
    /// The additional information.
    pub additional_informations: Vec<AdditionalInformation>,
}

crate::object!(ImportAdditionalInformationResponse {
    import_record_id "import_record_id", additional_informations "additional_informations"
});

/// What `performance.v2.additional_information.import` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ImportAdditionalInformationError {
    /// `1580101` (HTTP 500): internal error
    ///
    /// An internal error occurred. Read the message; contact support if it persists.
    InternalError,
    /// `1580105` (HTTP 400): semester_id is invalid
    ///
    /// The cycle does not exist. Check `semester_id`.
    InvalidSemesterId,
    /// `1580110` (HTTP 400): request ID repeat
    ///
    /// The same request was sent before. Use a new `client_token` for a new request.
    RequestIdRepeat,
    /// `1580111` (HTTP 400): invalid user ID
    ///
    /// The reviewed employee is not valid. Check `reviewee_user_id`.
    InvalidUserId,
    /// `1580112` (HTTP 400): permission denied
    ///
    /// The app may not handle the data of one of the employees. Extend its data permissions.
    PermissionDenied,
    /// `1580201` (HTTP 400): item ID not found
    ///
    /// The entry of additional information does not exist. Check `item_id`.
    ItemIdIsInvalid,
    /// `1580202` (HTTP 400): external ID repeat
    ///
    /// An external id comes twice in the request. Remove one from `additional_informations`.
    ExternalIdRepeat,
    /// `1580203` (HTTP 400): item ID repeat
    ///
    /// An item id comes twice in the request. Remove one from `additional_informations`.
    ItemIdRepeat,
    /// `1580204` (HTTP 400): external ID is not unique
    ExternalIdIsNotUnique,
    /// `1580901` (HTTP 400): tenant no licnese
    ///
    /// The tenant has no seats for Performance. Ask an administrator of the tenant.
    TenantNoLicnese,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ImportAdditionalInformationError: CODES {
    InternalError = 1580101, InvalidSemesterId = 1580105 + 1, RequestIdRepeat = 1580110,
    InvalidUserId = 1580111, PermissionDenied = 1580112, ItemIdIsInvalid = 1580201,
    ExternalIdRepeat = 1580202, ItemIdRepeat = 1580203, ExternalIdIsNotUnique = 1580204,
    TenantNoLicnese = 1580901
});

/// Lists the additional information on employees in a cycle, by the first filter that is given: ids, external ids or employees.
///
/// [`POST /open-apis/performance/v2/additional_informations/query`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/additional_information/query>) gives [`QueryAdditionalInformationResponse`] or fails with [`QueryAdditionalInformationError`].
///
/// Token: tenant. Scopes, any one of: `performance:performance`, `performance:performance:readonly`, `performance:semester_activity:read`, `performance:semester_activity:write`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 10 a minute.
///
/// ```ignore
/// let mut items = client.list(QueryAdditionalInformation::new(semester_id)).items();
/// ```
#[doc(
    alias(
        "performance.v2.additional_information.query",
        "/open-apis/performance/v2/additional_informations/query"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryAdditionalInformation {
    /// Which kind of id stands for users. Default: `open_id`. Length: 0 to 999999999. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<AdditionalInformationUserIdType>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Default: `20`. Range: `0` to `50`. Example: `30`.
    pub page_size: Option<i64>,
    /// The cycle. Length: 1 to 100. Example: `7348736302176534547`.
    pub semester_id: String,
    /// The entries of additional information; go before all other filters. Length: 0 to 50. Example: `["7350195758357807123"]`.
    pub item_ids: Option<Vec<String>>,
    /// The entries of additional information, by their ids in your system; go before `reviewee_user_ids`. Length: 0 to 50. Example: `["6789523104723558912"]`.
    pub external_ids: Option<Vec<String>>,
    /// The reviewed employees, by the kind of id that the call uses. Length: 0 to 50. Example: `["ou_3245842393d09e9428ad4655da6e30b3"]`.
    pub reviewee_user_ids: Option<Vec<String>>,
}

crate::request_builder!(QueryAdditionalInformation {
    semester_id(impl Into<String>).into();
    user_id_type(impl Into<AdditionalInformationUserIdType>).into(),
    page_token(impl Into<String>).into(), page_size(i64),
    item_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    external_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    reviewee_user_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(QueryAdditionalInformation -> QueryAdditionalInformationResponse, QueryAdditionalInformationError {
    "performance.v2.additional_information.query",
    POST "/open-apis/performance/v2/additional_informations/query", [Tenant], read_value Data, Json,
    SCOPES = ["performance:performance", "performance:performance:readonly", "performance:semester_activity:read", "performance:semester_activity:write"],
    LIMITS = [10 in 60];
    Query user_id_type "user_id_type", Query page_token "page_token", Query page_size "page_size",
    Body semester_id "semester_id", Body item_ids "item_ids", Body external_ids "external_ids",
    Body reviewee_user_ids "reviewee_user_ids"
});
crate::paged!(QueryAdditionalInformation: AdditionalInformation {
    page_token, page_size;
    page_token, has_more, additional_informations
});

/// What `performance.v2.additional_information.query` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAdditionalInformationResponse {
    /// The additional information.
    pub additional_informations: Vec<AdditionalInformation>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
}

crate::object!(QueryAdditionalInformationResponse {
    additional_informations "additional_informations", has_more "has_more", page_token "page_token"
});

/// What `performance.v2.additional_information.query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryAdditionalInformationError {
    /// `1580101` (HTTP 500): internal error
    ///
    /// An internal error occurred. Read the message; contact support if it persists.
    InternalError,
    /// `1580102` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check types and sizes.
    ParamIsInvalid,
    /// `1580105` (HTTP 400): semester_id is invalid
    ///
    /// The cycle does not exist. Check `semester_id`.
    InvalidSemesterId,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(QueryAdditionalInformationError: CODES {
    InternalError = 1580101, ParamIsInvalid = 1580102, InvalidSemesterId = 1580105 + 1
});
