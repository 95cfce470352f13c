// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `space_setting`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Updates who may create, copy and comment in a wiki space.
///
/// `PUT /open-apis/wiki/v2/spaces/:space_id/setting`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `wiki:setting:write_only`, `wiki:wiki`
/// - Rate limit: 100 a minute
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-setting/update>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UpdateSpaceSetting {
    /// The wiki space.
    ///
    /// Example: `1565676577122621`.
    #[serde(skip)]
    pub space_id: String,
    /// Who may create nodes at the top: `admin_and_member` or `admin`.
    ///
    /// Example: `admin/admin_and_member`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_setting: Option<String>,
    /// Whether readers may copy, print and export: `allow` or `not_allow`.
    ///
    /// Example: `allow/not_allow`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub security_setting: Option<String>,
    /// Whether readers may comment: `allow` or `not_allow`.
    ///
    /// Example: `allow/not_allow`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment_setting: Option<String>,
}

impl UpdateSpaceSetting {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(space_id: impl Into<String>) -> Self {
        Self {
            space_id: space_id.into(),
            create_setting: None,
            security_setting: None,
            comment_setting: None,
        }
    }

    /// Sets [`create_setting`](Self#structfield.create_setting).
    #[must_use]
    pub fn create_setting(mut self, create_setting: impl Into<String>) -> Self {
        self.create_setting = Some(create_setting.into());
        self
    }

    /// Sets [`security_setting`](Self#structfield.security_setting).
    #[must_use]
    pub fn security_setting(mut self, security_setting: impl Into<String>) -> Self {
        self.security_setting = Some(security_setting.into());
        self
    }

    /// Sets [`comment_setting`](Self#structfield.comment_setting).
    #[must_use]
    pub fn comment_setting(mut self, comment_setting: impl Into<String>) -> Self {
        self.comment_setting = Some(comment_setting.into());
        self
    }
}

impl crate::Endpoint for UpdateSpaceSetting {
    type Response = UpdateSpaceSettingResponse;
    type Error = UpdateSpaceSettingError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "wiki.v2.space_setting.update",
        method: crate::Method::PUT,
        host: None,
        path: "/open-apis/wiki/v2/spaces/:space_id/setting",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("space_id", self.space_id.clone())]
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `wiki.v2.space_setting.update` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UpdateSpaceSettingResponse {
    /// The settings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub setting: Option<Setting>,
}

/// What `wiki.v2.space_setting.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateSpaceSettingError {
    /// `131001` (HTTP 400): rpc fail
    ///
    /// The system failed. Try again later; ask the support with the log id if it stays so.
    #[doc(alias = "131001")]
    RpcFail,
    /// `131002` (HTTP 400): param err
    ///
    /// A parameter is wrong. Check types and values against the message.
    #[doc(alias = "131002")]
    ParamErr,
    /// `131004` (HTTP 400): invalid user
    ///
    /// The caller is not valid. Check the access token; ask the support if it stays so.
    #[doc(alias = "131004")]
    InvalidUser,
    /// `131005` (HTTP 400): not found
    ///
    /// Something that is named does not exist. Look in the message which: space, node, document, member or user.
    #[doc(alias = "131005")]
    NotFound,
    /// `131006` (HTTP 400): permission denied
    ///
    /// The caller lacks rights. Make it a member or administrator of the space, or share the node with it.
    #[doc(alias = "131006")]
    PermissionDenied,
    /// `131007` (HTTP 400): internal err
    ///
    /// The system failed. Do not try again; ask the support with the log id.
    #[doc(alias = "131007")]
    InternalErr,
    /// `131101` (HTTP 400): invalid operation
    ///
    /// The space does not allow this, such as adding members to a public one. Look at the message.
    #[doc(alias = "131101")]
    InvalidOperation,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl UpdateSpaceSettingError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::RpcFail,
            crate::ErrorFacts::new(
                131001,
                400,
                "rpc fail",
                "The system failed. Try again later; ask the support with the log id if it stays so.",
                false,
            ),
        ),
        (
            Self::ParamErr,
            crate::ErrorFacts::new(
                131002,
                400,
                "param err",
                "A parameter is wrong. Check types and values against the message.",
                false,
            ),
        ),
        (
            Self::InvalidUser,
            crate::ErrorFacts::new(
                131004,
                400,
                "invalid user",
                "The caller is not valid. Check the access token; ask the support if it stays so.",
                false,
            ),
        ),
        (
            Self::NotFound,
            crate::ErrorFacts::new(
                131005,
                400,
                "not found",
                "Something that is named does not exist. Look in the message which: space, node, document, member or user.",
                false,
            ),
        ),
        (
            Self::PermissionDenied,
            crate::ErrorFacts::new(
                131006,
                400,
                "permission denied",
                "The caller lacks rights. Make it a member or administrator of the space, or share the node with it.",
                false,
            ),
        ),
        (
            Self::InternalErr,
            crate::ErrorFacts::new(
                131007,
                400,
                "internal err",
                "The system failed. Do not try again; ask the support with the log id.",
                false,
            ),
        ),
        (
            Self::InvalidOperation,
            crate::ErrorFacts::new(
                131101,
                400,
                "invalid operation",
                "The space does not allow this, such as adding members to a public one. Look at the message.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(UpdateSpaceSettingError);
