// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `pre_hire`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Deletes a pre-hire without regard to the state of the onboarding. Superseded by `corehr.v2.pre_hire.delete`.
///
/// [`DELETE /open-apis/corehr/v1/pre_hires/:pre_hire_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/pre_hire/delete>) gives [`DeletePreHireResponse`] or fails with [`DeletePreHireError`].
///
/// Superseded by [`corehr::v2::DeletePreHire`](crate::corehr::v2::DeletePreHire).
///
/// Token: tenant. Scopes, any one of: `corehr:corehr`, `corehr:pre_hire:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(DeletePreHire::new(pre_hire_id)).await?;
/// ```
#[doc(alias("corehr.v1.pre_hire.delete", "/open-apis/corehr/v1/pre_hires/:pre_hire_id"))]
#[deprecated(note = "superseded by `corehr::v2::DeletePreHire`")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeletePreHire {
    /// The pre-hire, who is to join but has not yet. Example: `76534545454`.
    pub pre_hire_id: String,
}

crate::request_builder!(DeletePreHire { pre_hire_id(impl Into<String>).into(); });
crate::request!(DeletePreHire -> DeletePreHireResponse, DeletePreHireError {
    "corehr.v1.pre_hire.delete", DELETE "/open-apis/corehr/v1/pre_hires/:pre_hire_id", [Tenant],
    read_value Data, None, SCOPES = ["corehr:corehr", "corehr:pre_hire:write"],
    LIMITS = [1000 in 60, 50 in 1];
    Path pre_hire_id "pre_hire_id"
});

/// What `corehr.v1.pre_hire.delete` answers with.
pub type DeletePreHireResponse = crate::Empty;

/// What `corehr.v1.pre_hire.delete` answers with when it fails.
pub type DeletePreHireError = crate::GatewayError;

/// Gets a pre-hire; its personal data is incomplete. Superseded by `corehr.v2.pre_hire.query`.
///
/// [`GET /open-apis/corehr/v1/pre_hires/:pre_hire_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/pre_hire/get>) gives [`GetPreHireResponse`] or fails with [`GetPreHireError`].
///
/// Superseded by [`corehr::v2::QueryPreHire`](crate::corehr::v2::QueryPreHire).
///
/// Token: tenant. Scopes, any one of: `corehr:corehr:readonly`, `corehr:pre_hire:read`, `corehr:corehr`, `corehr:pre_hire:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(GetPreHire::new(pre_hire_id)).await?;
/// ```
#[doc(alias("corehr.v1.pre_hire.get", "/open-apis/corehr/v1/pre_hires/:pre_hire_id"))]
#[deprecated(note = "superseded by `corehr::v2::QueryPreHire`")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPreHire {
    /// The pre-hire, who is to join but has not yet. Example: `121215`.
    pub pre_hire_id: String,
}

crate::request_builder!(GetPreHire { pre_hire_id(impl Into<String>).into(); });
crate::request!(GetPreHire -> GetPreHireResponse, GetPreHireError {
    "corehr.v1.pre_hire.get", GET "/open-apis/corehr/v1/pre_hires/:pre_hire_id", [Tenant],
    read_value Data, None,
    SCOPES = ["corehr:corehr:readonly", "corehr:pre_hire:read", "corehr:corehr", "corehr:pre_hire:write"],
    LIMITS = [1000 in 60, 50 in 1];
    Path pre_hire_id "pre_hire_id"
});

/// What `corehr.v1.pre_hire.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPreHireResponse {
    /// The pre-hire.
    pub pre_hire: Option<PreHire>,
}

crate::object!(GetPreHireResponse { pre_hire "pre_hire" });

/// What `corehr.v1.pre_hire.get` answers with when it fails.
pub type GetPreHireError = crate::GatewayError;

/// Lists pre-hires; their personal data is incomplete. Superseded by `corehr.v2.pre_hire.query`.
///
/// [`GET /open-apis/corehr/v1/pre_hires`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/pre_hire/list>) gives [`ListPreHireResponse`] or fails with [`ListPreHireError`].
///
/// Superseded by [`corehr::v2::QueryPreHire`](crate::corehr::v2::QueryPreHire).
///
/// Token: tenant. Scopes, any one of: `corehr:corehr:readonly`, `corehr:pre_hire:read`, `corehr:corehr`, `corehr:pre_hire:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(ListPreHire::new(page_size)).items();
/// ```
#[doc(alias("corehr.v1.pre_hire.list", "/open-apis/corehr/v1/pre_hires"))]
#[deprecated(note = "superseded by `corehr::v2::QueryPreHire`")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPreHire {
    /// Where the next page begins, as the page before said; left out for the first one. Example: `1231231987`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Example: `100`.
    pub page_size: String,
    /// The pre-hires. Length: at most 10. Example: `["7140964208476371"]`.
    pub pre_hire_ids: Option<Vec<String>>,
}

crate::request_builder!(ListPreHire {
    page_size(impl Into<String>).into();
    page_token(impl Into<String>).into(),
    pre_hire_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(ListPreHire -> ListPreHireResponse, ListPreHireError {
    "corehr.v1.pre_hire.list", GET "/open-apis/corehr/v1/pre_hires", [Tenant], read_value Data,
    None,
    SCOPES = ["corehr:corehr:readonly", "corehr:pre_hire:read", "corehr:corehr", "corehr:pre_hire:write"],
    LIMITS = [1000 in 60, 50 in 1];
    Query page_token "page_token", Query page_size "page_size", Query pre_hire_ids "pre_hire_ids"
});
crate::paged!(ListPreHire: PreHireQuery {
    page_token, page_size.to_string();
    page_token, has_more, items
});

/// What `corehr.v1.pre_hire.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPreHireResponse {
    /// The items that were found.
    pub items: Vec<PreHireQuery>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
}

crate::object!(ListPreHireResponse {
    items "items", has_more "has_more", page_token "page_token"
});

/// What `corehr.v1.pre_hire.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListPreHireError {
    /// `1164005` (HTTP 400): Tenant or operator not found
    TenantOrOperatorNotFound,
    /// `1164301` (HTTP 400): Request param is invalid, pls check
    RequestParamIsInvalid,
    /// `1164401` (HTTP 400): LookUp field is not a multi-LookUp
    LookUpFieldNotMultiLook,
    /// `1164402` (HTTP 400): LookUp field is not a single-LookUp
    LookUpFieldNotSingleLook,
    /// `1164403` (HTTP 400): The record corresponding to the lookup field value does not exist
    RecordCorrespondingLookupFieldNotExist,
    /// `1164404` (HTTP 400): LookUp field value query failed
    LookUpFieldValueQueryFailed,
    /// `1164405` (HTTP 400): LookUp field value type incorrect
    LookUpFieldValueTypeIncorrect,
    /// `1164406` (HTTP 400): Boolean type field type error
    BooleanTypeFieldTypeError,
    /// `1164407` (HTTP 400): Text type field is not i18n
    TextTypeFieldIsNotI18n,
    /// `1164408` (HTTP 400): Text type field value exceeds maximum length
    TextTypeFieldValueExceedsMaximum,
    /// `1164409` (HTTP 400): Text type field is not string
    TextTypeFieldIsNotString,
    /// `1164410` (HTTP 400): The format for i18n error
    FormatForI18nError,
    /// `1164411` (HTTP 400): The content for i18n error
    ContentForI18nError,
    /// `1164412` (HTTP 400): Enum fields type errors
    ///
    /// The value does not fit a selection field. Check the parameters.
    EnumFieldsTypeErrors,
    /// `1164413` (HTTP 400): The number of digits is too long
    NumberOfDigitsIsTooLong,
    /// `1164414` (HTTP 400): Datetime field type error
    DatetimeFieldTypeError,
    /// `1164415` (HTTP 400): Datetime field time type error
    DatetimeFieldTimeTypeError,
    /// `1164416` (HTTP 400): Datetime field date type error
    DatetimeFieldDateTypeError,
    /// `1164417` (HTTP 400): Image field type error
    ///
    /// The value does not fit an image field. Check the parameters.
    ImageFieldTypeError,
    /// `1164418` (HTTP 400): The fileID of the image field does not exist
    FileIdImageFieldNotExist,
    /// `1164419` (HTTP 400): The fileID of the attachment field does not exist
    FileIdAttachmentFieldNotExist,
    /// `1164420` (HTTP 400): Attachment field type error
    AttachmentFieldTypeError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListPreHireError: CODES {
    TenantOrOperatorNotFound = 1164005, RequestParamIsInvalid = 1164301,
    LookUpFieldNotMultiLook = 1164401, LookUpFieldNotSingleLook = 1164402,
    RecordCorrespondingLookupFieldNotExist = 1164403, LookUpFieldValueQueryFailed = 1164404,
    LookUpFieldValueTypeIncorrect = 1164405, BooleanTypeFieldTypeError = 1164406,
    TextTypeFieldIsNotI18n = 1164407, TextTypeFieldValueExceedsMaximum = 1164408,
    TextTypeFieldIsNotString = 1164409, FormatForI18nError = 1164410, ContentForI18nError = 1164411,
    EnumFieldsTypeErrors = 1164412, NumberOfDigitsIsTooLong = 1164413,
    DatetimeFieldTypeError = 1164414, DatetimeFieldTimeTypeError = 1164415,
    DatetimeFieldDateTypeError = 1164416, ImageFieldTypeError = 1164417,
    FileIdImageFieldNotExist = 1164418, FileIdAttachmentFieldNotExist = 1164419,
    AttachmentFieldTypeError = 1164420
});

/// Changes the data of a pre-hire without checking it against the rules. Superseded by `corehr.v2.pre_hire.patch`.
///
/// [`PATCH /open-apis/corehr/v1/pre_hires/:pre_hire_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/pre_hire/patch>) gives [`PatchPreHireResponse`] or fails with [`PatchPreHireError`].
///
/// Superseded by [`corehr::v2::PatchPreHire`](crate::corehr::v2::PatchPreHire).
///
/// Token: tenant. Scopes, any one of: `corehr:corehr`, `corehr:pre_hire:write`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(PatchPreHire::new(pre_hire_id, onboarding_status)).await?;
/// ```
#[doc(alias("corehr.v1.pre_hire.patch", "/open-apis/corehr/v1/pre_hires/:pre_hire_id"))]
#[deprecated(note = "superseded by `corehr::v2::PatchPreHire`")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchPreHire {
    /// The pre-hire, who is to join but has not yet. Example: `1616161616`.
    pub pre_hire_id: String,
    /// A text of your own that makes repeated calls count once. Example: `12454646`.
    pub client_token: Option<String>,
    /// The application in recruitment that led to it. Example: `4719168654814483759`.
    pub ats_application_id: Option<String>,
    /// When the person joins, as `2006-01-02`. Example: `2020-01-01`.
    pub hire_date: Option<String>,
    /// The type of employee.
    pub employee_type: Option<EnumNameAndDisplay>,
    /// The employee number. Example: `1245646`.
    pub worker_id: Option<String>,
    /// The type of employee. Example: `正式`.
    pub employee_type_id: Option<String>,
    /// The personal data, by its id. Example: `656464648662`.
    pub person_id: Option<String>,
    /// The custom fields with their values.
    pub custom_fields: Option<Vec<ObjectFieldData>>,
    /// How the cost is split among cost centers.
    pub cost_center_rate: Option<Vec<SupportCostCenterItem>>,
    /// The state of the onboarding.
    pub onboarding_status: EnumNameAndDisplay,
}

crate::request_builder!(PatchPreHire {
    pre_hire_id(impl Into<String>).into(), onboarding_status(EnumNameAndDisplay);
    client_token(impl Into<String>).into(), ats_application_id(impl Into<String>).into(),
    hire_date(impl Into<String>).into(), employee_type(EnumNameAndDisplay),
    worker_id(impl Into<String>).into(), employee_type_id(impl Into<String>).into(),
    person_id(impl Into<String>).into(),
    custom_fields(impl IntoIterator<Item = impl Into<ObjectFieldData>>).into_iter().map(Into::into).collect(),
    cost_center_rate(impl IntoIterator<Item = impl Into<SupportCostCenterItem>>).into_iter().map(Into::into).collect()
});
crate::request!(PatchPreHire -> PatchPreHireResponse, PatchPreHireError {
    "corehr.v1.pre_hire.patch", PATCH "/open-apis/corehr/v1/pre_hires/:pre_hire_id", [Tenant],
    read_value Data, Json, SCOPES = ["corehr:corehr", "corehr:pre_hire:write"], LIMITS = [100 in 60];
    Path pre_hire_id "pre_hire_id", Query client_token "client_token",
    Body ats_application_id "ats_application_id", Body hire_date "hire_date",
    Body employee_type "employee_type", Body worker_id "worker_id",
    Body employee_type_id "employee_type_id", Body person_id "person_id",
    Body custom_fields "custom_fields", Body cost_center_rate "cost_center_rate",
    Body onboarding_status "onboarding_status"
});

/// What `corehr.v1.pre_hire.patch` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchPreHireResponse {
    /// The pre-hire.
    pub pre_hire: Option<PreHire>,
}

crate::object!(PatchPreHireResponse { pre_hire "pre_hire" });

/// What `corehr.v1.pre_hire.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchPreHireError {
    /// `1160025` (HTTP 500): Please check description
    ///
    /// A record was not found, or the granted quantity is outside -9999 to 9999. Check the request.
    RecordOrQuantityInvalid,
    /// `1161019` (HTTP 400): Duplicate cost center
    ///
    /// A cost center is named twice. Check `cost_center_id`.
    CostCenterDuplicate,
    /// `1161020` (HTTP 400): The number of allocation proportion must be an integer from 1 to 100
    ///
    /// The share of a cost center is not a whole number from 1 to 100. Check `rate`.
    CostShareOutOfRange,
    /// `1161021` (HTTP 400): Incomplete cost center data
    ///
    /// The data of the cost centers is incomplete, or the probation is under approval. Complete `cost_center_rate`, or wait for the approval.
    CostCentersOrProbationPending,
    /// `1161022` (HTTP 400): No cost centers found
    ///
    /// A cost center does not exist. Check `cost_center_id`.
    CostCenterNotFound,
    /// `1161023` (HTTP 400): The total allocation proportion of all cost centers must be 100%
    ///
    /// The shares of the cost centers do not add up to 100 percent. Correct `rate`.
    CostSharesNot100,
    /// `1161024` (HTTP 400): Cost center is deactivated
    ///
    /// A cost center is out of use. Choose another one.
    CostCenterDeactivated,
    /// `1161025` (HTTP 400): Cost center will be disabled
    ///
    /// A cost center goes out of use, or the feature already is in the state that was asked for. Choose another one, or do nothing.
    CostCenterOrFeatureState,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(PatchPreHireError: CODES {
    RecordOrQuantityInvalid = 1160025, CostCenterDuplicate = 1161019, CostShareOutOfRange = 1161020,
    CostCentersOrProbationPending = 1161021, CostCenterNotFound = 1161022,
    CostSharesNot100 = 1161023, CostCenterDeactivated = 1161024, CostCenterOrFeatureState = 1161025
});
