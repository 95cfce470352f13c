// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `tripartite_agreement`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Adds a tripartite agreement to a campus application whose offer is for a place in mainland China.
///
/// [`POST /open-apis/hire/v1/tripartite_agreements`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/tripartite_agreement/create>) gives [`CreateTripartiteAgreementResponse`] or fails with [`CreateTripartiteAgreementError`].
///
/// Token: tenant. Scopes, any one of: `hire:tripartite_agreement`. Rate limit: 10 a second.
///
/// ```ignore
/// let request = CreateTripartiteAgreement::new(application_id, state, create_time);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "hire.v1.tripartite_agreement.create",
        "/open-apis/hire/v1/tripartite_agreements"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateTripartiteAgreement {
    /// The application. Example: `6930815272790114325`.
    pub application_id: String,
    /// The state. Example: `1`.
    pub state: TripartiteAgreementState,
    /// When it was created, in milliseconds since 1970. Example: `1698292282660`.
    pub create_time: String,
}

crate::request_builder!(CreateTripartiteAgreement {
    application_id(impl Into<String>).into(), state(impl Into<TripartiteAgreementState>).into(),
    create_time(impl Into<String>).into();
});
crate::request!(CreateTripartiteAgreement -> CreateTripartiteAgreementResponse, CreateTripartiteAgreementError {
    "hire.v1.tripartite_agreement.create", POST "/open-apis/hire/v1/tripartite_agreements",
    [Tenant], read_value Data, Json, SCOPES = ["hire:tripartite_agreement"], LIMITS = [10 in 1];
    Body application_id "application_id", Body state "state", Body create_time "create_time"
});

/// What `hire.v1.tripartite_agreement.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTripartiteAgreementResponse {
    /// The tripartite agreement.
    pub id: Option<String>,
}

crate::object!(CreateTripartiteAgreementResponse { id "id" });

/// What `hire.v1.tripartite_agreement.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateTripartiteAgreementError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// `1002076` (HTTP 400): 通过 API 维护三方协议开关未开启
    ///
    /// The job grade of `job_grade_id` is out of use, or tripartite agreements may not be kept by API. Check the id or the settings.
    GradeOrAgreementSwitchOff,
    /// `1002077` (HTTP 400): 当前投递职位招聘流程不是「校招流程」
    ///
    /// The job and the job family do not belong together, or the application is not one of campus hiring. Check which applies.
    JobFamilyOrProcessMismatch,
    /// `1002078` (HTTP 400): Offer 办公地点不在中国大陆地区
    ///
    /// The job and the job level do not belong together, or the place of the offer is not in mainland China. Check which applies.
    JobLevelOrPlaceMismatch,
    /// `1002080` (HTTP 400): 投递下已存在三方协议
    ///
    /// The job level and the job grade do not belong together, or the application has a tripartite agreement already. Check which applies.
    GradeMismatchOrAgreementExists,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateTripartiteAgreementError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6,
    GradeOrAgreementSwitchOff = 1002076 + 1, JobFamilyOrProcessMismatch = 1002077,
    JobLevelOrPlaceMismatch = 1002078, GradeMismatchOrAgreementExists = 1002080
});

/// Deletes the tripartite agreement of an application.
///
/// [`DELETE /open-apis/hire/v1/tripartite_agreements/:tripartite_agreement_id`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/tripartite_agreement/delete>) gives [`DeleteTripartiteAgreementResponse`] or fails with [`DeleteTripartiteAgreementError`].
///
/// Token: tenant. Scopes, any one of: `hire:tripartite_agreement`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(DeleteTripartiteAgreement::new(tripartite_agreement_id)).await?;
/// ```
#[doc(
    alias(
        "hire.v1.tripartite_agreement.delete",
        "/open-apis/hire/v1/tripartite_agreements/:tripartite_agreement_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteTripartiteAgreement {
    /// The tripartite agreement, between the graduate, the school and the employer. Example: `6930815272790114324`.
    pub tripartite_agreement_id: String,
}

crate::request_builder!(DeleteTripartiteAgreement {
    tripartite_agreement_id(impl Into<String>).into();
});
crate::request!(DeleteTripartiteAgreement -> DeleteTripartiteAgreementResponse, DeleteTripartiteAgreementError {
    "hire.v1.tripartite_agreement.delete",
    DELETE "/open-apis/hire/v1/tripartite_agreements/:tripartite_agreement_id", [Tenant],
    read_value Data, None, SCOPES = ["hire:tripartite_agreement"], LIMITS = [10 in 1];
    Path tripartite_agreement_id "tripartite_agreement_id"
});

/// What `hire.v1.tripartite_agreement.delete` answers with.
pub type DeleteTripartiteAgreementResponse = crate::Empty;

/// What `hire.v1.tripartite_agreement.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteTripartiteAgreementError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// `1002075` (HTTP 400): 三方协议不存在
    ///
    /// The job grade of `job_grade_id` or the tripartite agreement does not exist. Check the id.
    GradeOrAgreementNotFound,
    /// `1002076` (HTTP 400): 通过 API 维护三方协议开关未开启
    ///
    /// The job grade of `job_grade_id` is out of use, or tripartite agreements may not be kept by API. Check the id or the settings.
    GradeOrAgreementSwitchOff,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteTripartiteAgreementError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6, GradeOrAgreementNotFound = 1002075,
    GradeOrAgreementSwitchOff = 1002076 + 1
});

/// Lists tripartite agreements, by application or by id.
///
/// [`GET /open-apis/hire/v1/tripartite_agreements`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/tripartite_agreement/list>) gives [`ListTripartiteAgreementResponse`] or fails with [`ListTripartiteAgreementError`].
///
/// Token: tenant. Scopes, any one of: `hire:tripartite_agreement`, `hire:tripartite_agreement:readonly`. Rate limit: 10 a second.
///
/// ```ignore
/// let mut items = client.list(ListTripartiteAgreement::new()).items();
/// ```
#[doc(
    alias(
        "hire.v1.tripartite_agreement.list",
        "/open-apis/hire/v1/tripartite_agreements"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListTripartiteAgreement {
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=`.
    pub page_token: Option<String>,
    /// The application. Example: `6930815272790114324`.
    pub application_id: Option<String>,
    /// The tripartite agreement, between the graduate, the school and the employer. Example: `6930815272790114325`.
    pub tripartite_agreement_id: Option<String>,
}

crate::request_builder!(ListTripartiteAgreement {
    page_size(i64), page_token(impl Into<String>).into(), application_id(impl Into<String>).into(),
    tripartite_agreement_id(impl Into<String>).into()
});
crate::request!(ListTripartiteAgreement -> ListTripartiteAgreementResponse, ListTripartiteAgreementError {
    "hire.v1.tripartite_agreement.list", GET "/open-apis/hire/v1/tripartite_agreements", [Tenant],
    read_value Data, None,
    SCOPES = ["hire:tripartite_agreement", "hire:tripartite_agreement:readonly"], LIMITS = [10 in 1];
    Query page_size "page_size", Query page_token "page_token",
    Query application_id "application_id", Query tripartite_agreement_id "tripartite_agreement_id"
});
crate::paged!(ListTripartiteAgreement: TripartiteAgreementInfo {
    page_token, page_size;
    page_token, has_more, items
});

/// What `hire.v1.tripartite_agreement.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTripartiteAgreementResponse {
    /// The items of this page.
    pub items: Vec<TripartiteAgreementInfo>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListTripartiteAgreementResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `hire.v1.tripartite_agreement.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListTripartiteAgreementError {
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

crate::error_enum!(ListTripartiteAgreementError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6
});

/// Changes the state of a tripartite agreement and the time of that change.
///
/// [`PUT /open-apis/hire/v1/tripartite_agreements/:tripartite_agreement_id`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/tripartite_agreement/update>) gives [`UpdateTripartiteAgreementResponse`] or fails with [`UpdateTripartiteAgreementError`].
///
/// Token: tenant. Scopes, any one of: `hire:tripartite_agreement`. Rate limit: 10 a second.
///
/// ```ignore
/// let request = UpdateTripartiteAgreement::new(tripartite_agreement_id, state, modify_time);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "hire.v1.tripartite_agreement.update",
        "/open-apis/hire/v1/tripartite_agreements/:tripartite_agreement_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateTripartiteAgreement {
    /// The tripartite agreement, between the graduate, the school and the employer. Example: `7084008015948283905`.
    pub tripartite_agreement_id: String,
    /// The state. Example: `1`.
    pub state: TripartiteAgreementState,
    /// When the agreement was changed, in milliseconds since 1970; not before the change before. Example: `1698292282661`.
    pub modify_time: String,
}

crate::request_builder!(UpdateTripartiteAgreement {
    tripartite_agreement_id(impl Into<String>).into(),
    state(impl Into<TripartiteAgreementState>).into(), modify_time(impl Into<String>).into();
});
crate::request!(UpdateTripartiteAgreement -> UpdateTripartiteAgreementResponse, UpdateTripartiteAgreementError {
    "hire.v1.tripartite_agreement.update",
    PUT "/open-apis/hire/v1/tripartite_agreements/:tripartite_agreement_id", [Tenant],
    read_value Data, Json, SCOPES = ["hire:tripartite_agreement"], LIMITS = [10 in 1];
    Path tripartite_agreement_id "tripartite_agreement_id", Body state "state",
    Body modify_time "modify_time"
});

/// What `hire.v1.tripartite_agreement.update` answers with.
pub type UpdateTripartiteAgreementResponse = crate::Empty;

/// What `hire.v1.tripartite_agreement.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateTripartiteAgreementError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// `1002075` (HTTP 400): 三方协议不存在
    ///
    /// The job grade of `job_grade_id` or the tripartite agreement does not exist. Check the id.
    GradeOrAgreementNotFound,
    /// `1002076` (HTTP 400): 通过 API 维护三方协议开关未开启
    ///
    /// The job grade of `job_grade_id` is out of use, or tripartite agreements may not be kept by API. Check the id or the settings.
    GradeOrAgreementSwitchOff,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UpdateTripartiteAgreementError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6, GradeOrAgreementNotFound = 1002075,
    GradeOrAgreementSwitchOff = 1002076 + 1
});
