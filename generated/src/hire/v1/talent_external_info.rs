// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `talent_external_info`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Marks an existing talent as one from another system, with the time when it was created there.
///
/// [`POST /open-apis/hire/v1/talents/:talent_id/external_info`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent-external_info/create>) gives [`CreateTalentExternalInfoResponse`] or fails with [`CreateTalentExternalInfoError`].
///
/// Token: tenant. Scopes, any one of: `hire:talent`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = CreateTalentExternalInfo::new(talent_id, external_create_time);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "hire.v1.talent_external_info.create",
        "/open-apis/hire/v1/talents/:talent_id/external_info"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateTalentExternalInfo {
    /// The talent. Example: `7043758982146345223`.
    pub talent_id: String,
    /// When the talent was created in the other system, in milliseconds since 1970. Example: `1639992265035`.
    pub external_create_time: String,
}

crate::request_builder!(CreateTalentExternalInfo {
    talent_id(impl Into<String>).into(), external_create_time(impl Into<String>).into();
});
crate::request!(CreateTalentExternalInfo -> CreateTalentExternalInfoResponse, CreateTalentExternalInfoError {
    "hire.v1.talent_external_info.create",
    POST "/open-apis/hire/v1/talents/:talent_id/external_info", [Tenant], read_value Data, Json,
    SCOPES = ["hire:talent"], LIMITS = [1000 in 60, 50 in 1];
    Path talent_id "talent_id", Body external_create_time "external_create_time"
});

/// What `hire.v1.talent_external_info.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateTalentExternalInfoResponse {
    /// What is known of the talent in the other system.
    pub external_info: Option<TalentExternalInfo>,
}

crate::object!(CreateTalentExternalInfoResponse { external_info "external_info" });

/// What `hire.v1.talent_external_info.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateTalentExternalInfoError {
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

crate::error_enum!(CreateTalentExternalInfoError: CODES {
    SystemError = 1002001 + 4, ParameterError = 1002002 + 6
});

/// Changes when a talent was created in the other system that it comes from.
///
/// [`PUT /open-apis/hire/v1/talents/:talent_id/external_info`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent-external_info/update>) gives [`UpdateTalentExternalInfoResponse`] or fails with [`UpdateTalentExternalInfoError`].
///
/// Token: tenant. Scopes, any one of: `hire:talent`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = UpdateTalentExternalInfo::new(talent_id, external_create_time);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "hire.v1.talent_external_info.update",
        "/open-apis/hire/v1/talents/:talent_id/external_info"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateTalentExternalInfo {
    /// The talent. Example: `7043758982146345223`.
    pub talent_id: String,
    /// When the talent was created in the other system, in milliseconds since 1970. Example: `1639992265035`.
    pub external_create_time: String,
}

crate::request_builder!(UpdateTalentExternalInfo {
    talent_id(impl Into<String>).into(), external_create_time(impl Into<String>).into();
});
crate::request!(UpdateTalentExternalInfo -> UpdateTalentExternalInfoResponse, UpdateTalentExternalInfoError {
    "hire.v1.talent_external_info.update",
    PUT "/open-apis/hire/v1/talents/:talent_id/external_info", [Tenant], read_value Data, Json,
    SCOPES = ["hire:talent"], LIMITS = [1000 in 60, 50 in 1];
    Path talent_id "talent_id", Body external_create_time "external_create_time"
});

/// What `hire.v1.talent_external_info.update` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateTalentExternalInfoResponse {
    /// What is known of the talent in the other system.
    pub external_info: Option<TalentExternalInfo>,
}

crate::object!(UpdateTalentExternalInfoResponse { external_info "external_info" });

/// What `hire.v1.talent_external_info.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateTalentExternalInfoError {
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

crate::error_enum!(UpdateTalentExternalInfoError: CODES {
    SystemError = 1002001 + 4, ParameterError = 1002002 + 6
});
