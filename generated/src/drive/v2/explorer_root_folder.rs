// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `explorer_root_folder`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Returns the metadata of the root folder of the user's own space.
///
/// `GET /open-apis/drive/explorer/v2/root_folder/meta`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `drive:drive`, `drive:drive.metadata:readonly`
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/ugTNzUjL4UzM14CO1MTN/get-root-folder-meta>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct MetaExplorerRootFolder {}
impl MetaExplorerRootFolder {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Endpoint for MetaExplorerRootFolder {
    type Response = MetaExplorerRootFolderResponse;
    type Error = MetaExplorerRootFolderError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "drive.v2.explorer_root_folder.meta",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/drive/explorer/v2/root_folder/meta",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };
}

/// What `drive.v2.explorer_root_folder.meta` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct MetaExplorerRootFolderResponse {
    /// The folder.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub token: Option<String>,
    /// The folder, as a number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// The owner of the folder.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
}

/// What `drive.v2.explorer_root_folder.meta` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MetaExplorerRootFolderError {
    /// `91201`: FAILED
    ///
    /// The request failed. Try again later.
    #[doc(alias = "91201")]
    Failed,
    /// `91204`: FORBIDDEN
    ///
    /// The caller lacks access. Share the document or folder with the user or app.
    #[doc(alias = "91204")]
    Forbidden,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl MetaExplorerRootFolderError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::Failed,
            crate::ErrorFacts::new(
                91201,
                0,
                "FAILED",
                "The request failed. Try again later.",
                false,
            ),
        ),
        (
            Self::Forbidden,
            crate::ErrorFacts::new(
                91204,
                0,
                "FORBIDDEN",
                "The caller lacks access. Share the document or folder with the user or app.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(MetaExplorerRootFolderError);
