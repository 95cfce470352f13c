// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `referral`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets the referral that an application came from; finds nothing for referrals that named no job.
///
/// [`GET /open-apis/hire/v1/referrals/get_by_application`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral/get_by_application>) gives [`GetByApplicationReferralResponse`] or fails with [`GetByApplicationReferralError`].
///
/// Token: tenant. Scopes, any one of: `hire:referral:readonly`, `hire:referral`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 50 a second.
///
/// ```ignore
/// let response = client.send(GetByApplicationReferral::new(application_id)).await?;
/// ```
#[doc(
    alias(
        "hire.v1.referral.get_by_application",
        "/open-apis/hire/v1/referrals/get_by_application"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetByApplicationReferral {
    /// The application. Example: `6134134355464633`.
    pub application_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<GetAgencyUserIdType>,
}

crate::request_builder!(GetByApplicationReferral {
    application_id(impl Into<String>).into();
    user_id_type(impl Into<GetAgencyUserIdType>).into()
});
crate::request!(GetByApplicationReferral -> GetByApplicationReferralResponse, GetByApplicationReferralError {
    "hire.v1.referral.get_by_application", GET "/open-apis/hire/v1/referrals/get_by_application",
    [Tenant], read_value Data, None, SCOPES = ["hire:referral:readonly", "hire:referral"],
    LIMITS = [50 in 1];
    Query application_id "application_id", Query user_id_type "user_id_type"
});

/// What `hire.v1.referral.get_by_application` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetByApplicationReferralResponse {
    /// The referral.
    pub referral: Option<Referral>,
}

crate::object!(GetByApplicationReferralResponse { referral "referral" });

/// What `hire.v1.referral.get_by_application` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetByApplicationReferralError {
    /// `1002001` (HTTP 500): System error
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): Invalid parameter
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetByApplicationReferralError: CODES {
    SystemError = 1002001, ParameterError = 1002002 + 1
});

/// Lists the referrals of a talent, oldest first, 200 at most.
///
/// [`POST /open-apis/hire/v1/referrals/search`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral/search>) gives [`SearchReferralResponse`] or fails with [`SearchReferralError`].
///
/// Token: tenant. Scopes, any one of: `hire:referral:readonly`, `hire:referral`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(SearchReferral::new(talent_id)).await?;
/// ```
#[doc(alias("hire.v1.referral.search", "/open-apis/hire/v1/referrals/search"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SearchReferral {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<AgencyUserIdType>,
    /// The talent. Example: `6930815272790114324`.
    pub talent_id: String,
    /// The earliest time of the referral, in milliseconds since 1970. Example: `1701226882718`.
    pub start_time: Option<String>,
    /// The latest time of the referral, in milliseconds since 1970. Example: `1701226882719`.
    pub end_time: Option<String>,
}

crate::request_builder!(SearchReferral {
    talent_id(impl Into<String>).into();
    user_id_type(impl Into<AgencyUserIdType>).into(), start_time(impl Into<String>).into(),
    end_time(impl Into<String>).into()
});
crate::request!(SearchReferral -> SearchReferralResponse, SearchReferralError {
    "hire.v1.referral.search", POST "/open-apis/hire/v1/referrals/search", [Tenant],
    read_value Data, Json, SCOPES = ["hire:referral:readonly", "hire:referral"], LIMITS = [10 in 1];
    Query user_id_type "user_id_type", Body talent_id "talent_id", Body start_time "start_time",
    Body end_time "end_time"
});

/// What `hire.v1.referral.search` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchReferralResponse {
    /// The items of this page.
    pub items: Vec<ReferralInfo>,
}

crate::object!(SearchReferralResponse { items "items" });

/// What `hire.v1.referral.search` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SearchReferralError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(SearchReferralError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6
});
