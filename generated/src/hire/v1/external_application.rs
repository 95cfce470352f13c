// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `external_application`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Imports an application from another system, under a talent who exists already.
///
/// [`POST /open-apis/hire/v1/external_applications`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_application/create>) gives [`CreateExternalApplicationResponse`] or fails with [`CreateExternalApplicationError`].
///
/// Token: tenant. Scopes, any one of: `hire:external_application`. Rate limit: 20 a second.
///
/// ```ignore
/// let response = client.send(CreateExternalApplication::new(talent_id)).await?;
/// ```
#[doc(
    alias(
        "hire.v1.external_application.create",
        "/open-apis/hire/v1/external_applications"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateExternalApplication {
    /// The id in the other system; the same one counts once in 24 hours. Example: `729557715718`.
    pub external_id: Option<String>,
    /// The kind of hiring that the job is for. Example: `1`.
    pub job_recruitment_type: Option<JobRecruitmentType>,
    /// The title of the job. Example: `高级 Java`.
    pub job_title: Option<String>,
    /// Where the resume came from. Example: `内推`.
    pub resume_source: Option<String>,
    /// The name of the stage. Example: `简历初筛`.
    pub stage: Option<String>,
    /// The talent. Example: `6960663240925956459`.
    pub talent_id: String,
    /// Why the application was ended. Example: `不合适`.
    pub termination_reason: Option<String>,
    /// How the application came about. Example: `1`.
    pub delivery_type: Option<ExternalApplicationDeliveryType>,
    /// When the application was ended in the other system, in milliseconds since 1970. Example: `1618500278645`.
    pub modify_time: Option<i64>,
    /// When the application was created in the other system, in milliseconds since 1970. Example: `1618500278644`.
    pub create_time: Option<i64>,
    /// Which side ended it. Example: `HR 主动终止`.
    pub termination_type: Option<String>,
}

crate::request_builder!(CreateExternalApplication {
    talent_id(impl Into<String>).into();
    external_id(impl Into<String>).into(),
    job_recruitment_type(impl Into<JobRecruitmentType>).into(), job_title(impl Into<String>).into(),
    resume_source(impl Into<String>).into(), stage(impl Into<String>).into(),
    termination_reason(impl Into<String>).into(),
    delivery_type(impl Into<ExternalApplicationDeliveryType>).into(), modify_time(i64),
    create_time(i64), termination_type(impl Into<String>).into()
});
crate::request!(CreateExternalApplication -> CreateExternalApplicationResponse, CreateExternalApplicationError {
    "hire.v1.external_application.create", POST "/open-apis/hire/v1/external_applications",
    [Tenant], read_value Data, Json, SCOPES = ["hire:external_application"], LIMITS = [20 in 1];
    Body external_id "external_id", Body job_recruitment_type "job_recruitment_type",
    Body job_title "job_title", Body resume_source "resume_source", Body stage "stage",
    Body talent_id "talent_id", Body termination_reason "termination_reason",
    Body delivery_type "delivery_type", Body modify_time "modify_time",
    Body create_time "create_time", Body termination_type "termination_type"
});

/// What `hire.v1.external_application.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExternalApplicationResponse {
    /// The imported application.
    pub external_application: Option<ExternalApplication>,
}

crate::object!(CreateExternalApplicationResponse { external_application "external_application" });

/// What `hire.v1.external_application.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateExternalApplicationError {
    /// `1002001` (HTTP 500): 系统异常
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// `1002102` (HTTP 400): 人才不存在
    ///
    /// The talent does not exist. Check `talent_id`.
    TalentNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateExternalApplicationError: CODES {
    SystemError = 1002001 + 4, ParameterError = 1002002 + 6, TalentNotFound = 1002102 + 2
});

/// Deletes an imported application.
///
/// [`DELETE /open-apis/hire/v1/external_applications/:external_application_id`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_application/delete>) gives [`DeleteExternalApplicationResponse`] or fails with [`DeleteExternalApplicationError`].
///
/// Token: tenant. Scopes, any one of: `hire:external_application`. Rate limit: 20 a minute.
///
/// ```ignore
/// let response = client.send(DeleteExternalApplication::new(external_application_id)).await?;
/// ```
#[doc(
    alias(
        "hire.v1.external_application.delete",
        "/open-apis/hire/v1/external_applications/:external_application_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteExternalApplication {
    /// The imported application. Example: `6960663240925956660`.
    pub external_application_id: String,
    /// The talent. Example: `6960663240925956660`.
    pub talent_id: Option<String>,
}

crate::request_builder!(DeleteExternalApplication {
    external_application_id(impl Into<String>).into();
    talent_id(impl Into<String>).into()
});
crate::request!(DeleteExternalApplication -> DeleteExternalApplicationResponse, DeleteExternalApplicationError {
    "hire.v1.external_application.delete",
    DELETE "/open-apis/hire/v1/external_applications/:external_application_id", [Tenant],
    read_value Data, None, SCOPES = ["hire:external_application"], LIMITS = [20 in 60];
    Path external_application_id "external_application_id", Query talent_id "talent_id"
});

/// What `hire.v1.external_application.delete` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExternalApplicationResponse {
    /// The imported application.
    pub external_application: Option<ExternalApplication>,
}

crate::object!(DeleteExternalApplicationResponse { external_application "external_application" });

/// What `hire.v1.external_application.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteExternalApplicationError {
    /// `1002001` (HTTP 500): 系统异常
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

crate::error_enum!(DeleteExternalApplicationError: CODES {
    SystemError = 1002001 + 4, ParameterError = 1002002 + 6
});

/// Lists the imported applications of a talent.
///
/// [`GET /open-apis/hire/v1/external_applications`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_application/list>) gives [`ListExternalApplicationResponse`] or fails with [`ListExternalApplicationError`].
///
/// Token: tenant. Scopes, any one of: `hire:external_application`. Rate limit: 20 a second.
///
/// ```ignore
/// let mut items = client.list(ListExternalApplication::new(talent_id)).items();
/// ```
#[doc(
    alias(
        "hire.v1.external_application.list",
        "/open-apis/hire/v1/external_applications"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListExternalApplication {
    /// The talent. Example: `6960663240925956660`.
    pub talent_id: String,
    /// How many items a page holds at most. Default: `10`. Range: at most `20`. Example: `10`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1NTUyMjM2NzIsImlkIjpudWxsfQ==`.
    pub page_token: Option<String>,
}

crate::request_builder!(ListExternalApplication {
    talent_id(impl Into<String>).into();
    page_size(i64), page_token(impl Into<String>).into()
});
crate::request!(ListExternalApplication -> ListExternalApplicationResponse, ListExternalApplicationError {
    "hire.v1.external_application.list", GET "/open-apis/hire/v1/external_applications", [Tenant],
    read_value Data, None, SCOPES = ["hire:external_application"], LIMITS = [20 in 1];
    Query talent_id "talent_id", Query page_size "page_size", Query page_token "page_token"
});
crate::paged!(ListExternalApplication: ExternalApplication {
    page_token, page_size;
    page_token, has_more, items
});

/// What `hire.v1.external_application.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExternalApplicationResponse {
    /// The items of this page.
    pub items: Vec<ExternalApplication>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
}

crate::object!(ListExternalApplicationResponse {
    items "items", has_more "has_more", page_token "page_token"
});

/// What `hire.v1.external_application.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListExternalApplicationError {
    /// `1002001` (HTTP 500): 系统异常
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// `1002102` (HTTP 400): 人才不存在
    ///
    /// The talent does not exist. Check `talent_id`.
    TalentNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListExternalApplicationError: CODES {
    SystemError = 1002001 + 4, ParameterError = 1002002 + 6, TalentNotFound = 1002102 + 2
});

/// Replaces an imported application as a whole; what is left out is lost.
///
/// [`PUT /open-apis/hire/v1/external_applications/:external_application_id`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_application/update>) gives [`UpdateExternalApplicationResponse`] or fails with [`UpdateExternalApplicationError`].
///
/// Token: tenant. Scopes, any one of: `hire:external_application`. Rate limit: 20 a second.
///
/// ```ignore
/// let request = UpdateExternalApplication::new(external_application_id, talent_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "hire.v1.external_application.update",
        "/open-apis/hire/v1/external_applications/:external_application_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateExternalApplication {
    /// The imported application. Example: `6960663240925956660`.
    pub external_application_id: String,
    /// The kind of hiring that the job is for. Example: `1`.
    pub job_recruitment_type: Option<JobRecruitmentType>,
    /// The title of the job. Example: `高级Java`.
    pub job_title: Option<String>,
    /// Where the resume came from. Example: `内推`.
    pub resume_source: Option<String>,
    /// The name of the stage. Example: `简历初筛`.
    pub stage: Option<String>,
    /// The talent. Example: `6960663240925956459`.
    pub talent_id: String,
    /// Why the application was ended. Example: `不合适`.
    pub termination_reason: Option<String>,
    /// How the application came about. Example: `1`.
    pub delivery_type: Option<ExternalApplicationDeliveryType>,
    /// When the application was ended in the other system, in milliseconds since 1970. Example: `1618500278645`.
    pub modify_time: Option<i64>,
    /// When the application was created in the other system, in milliseconds since 1970. Example: `1618500278644`.
    pub create_time: Option<i64>,
    /// Which side ended it. Example: `HR 主动终止`.
    pub termination_type: Option<String>,
}

crate::request_builder!(UpdateExternalApplication {
    external_application_id(impl Into<String>).into(), talent_id(impl Into<String>).into();
    job_recruitment_type(impl Into<JobRecruitmentType>).into(), job_title(impl Into<String>).into(),
    resume_source(impl Into<String>).into(), stage(impl Into<String>).into(),
    termination_reason(impl Into<String>).into(),
    delivery_type(impl Into<ExternalApplicationDeliveryType>).into(), modify_time(i64),
    create_time(i64), termination_type(impl Into<String>).into()
});
crate::request!(UpdateExternalApplication -> UpdateExternalApplicationResponse, UpdateExternalApplicationError {
    "hire.v1.external_application.update",
    PUT "/open-apis/hire/v1/external_applications/:external_application_id", [Tenant],
    read_value Data, Json, SCOPES = ["hire:external_application"], LIMITS = [20 in 1];
    Path external_application_id "external_application_id",
    Body job_recruitment_type "job_recruitment_type", Body job_title "job_title",
    Body resume_source "resume_source", Body stage "stage", Body talent_id "talent_id",
    Body termination_reason "termination_reason", Body delivery_type "delivery_type",
    Body modify_time "modify_time", Body create_time "create_time",
    Body termination_type "termination_type"
});

/// What `hire.v1.external_application.update` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExternalApplicationResponse {
    /// The imported application.
    pub external_application: Option<ExternalApplication>,
}

crate::object!(UpdateExternalApplicationResponse { external_application "external_application" });

/// What `hire.v1.external_application.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateExternalApplicationError {
    /// `1002001` (HTTP 500): 系统异常
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

crate::error_enum!(UpdateExternalApplicationError: CODES {
    SystemError = 1002001 + 4, ParameterError = 1002002 + 6
});
