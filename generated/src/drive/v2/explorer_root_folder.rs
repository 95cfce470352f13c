// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `explorer_root_folder`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Returns the metadata of the root folder of the user's own space.
///
/// [`GET /open-apis/drive/explorer/v2/root_folder/meta`](<https://open.feishu.cn/document/ukTMukTMukTM/ugTNzUjL4UzM14CO1MTN/get-root-folder-meta>) gives [`GetExplorerRootFolderMetaResponse`] or fails with [`GetExplorerRootFolderMetaError`].
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `drive:drive.metadata:readonly`.
///
/// ```ignore
/// let response = client.send(GetExplorerRootFolderMeta::new()).await?;
/// ```
#[doc(
    alias(
        "drive.v2.explorer_root_folder.meta",
        "/open-apis/drive/explorer/v2/root_folder/meta"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetExplorerRootFolderMeta {}

crate::request_builder!(GetExplorerRootFolderMeta {});
crate::request!(GetExplorerRootFolderMeta -> GetExplorerRootFolderMetaResponse, GetExplorerRootFolderMetaError {
    "drive.v2.explorer_root_folder.meta", GET "/open-apis/drive/explorer/v2/root_folder/meta",
    [Tenant, User], read_value Data, None, SCOPES = ["drive:drive", "drive:drive.metadata:readonly"]
});

/// What `drive.v2.explorer_root_folder.meta` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExplorerRootFolderMetaResponse {
    /// The folder.
    pub token: Option<String>,
    /// The folder, as a number.
    pub id: Option<String>,
    /// The owner of the folder.
    pub user_id: Option<String>,
}

crate::object!(GetExplorerRootFolderMetaResponse { token "token", id "id", user_id "user_id" });

/// What `drive.v2.explorer_root_folder.meta` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetExplorerRootFolderMetaError {
    /// `91201`: FAILED
    ///
    /// The request failed. Try again later.
    Failed,
    /// `91204`: FORBIDDEN
    ///
    /// The caller lacks access. Share the document or folder with the user or app.
    Forbidden,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetExplorerRootFolderMetaError: CODES { Failed = 91201, Forbidden = 91204 });
