// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `explorer_folder_meta`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Returns the metadata of a folder: id, name, owner and parent.
///
/// [`GET /open-apis/drive/explorer/v2/folder/:folderToken/meta`](<https://open.feishu.cn/document/ukTMukTMukTM/uAjNzUjLwYzM14CM2MTN>) gives [`GetExplorerFolderMetaResponse`] or fails with [`GetExplorerFolderMetaError`].
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `drive:drive.metadata:readonly`.
///
/// ```ignore
/// let response = client.send(GetExplorerFolderMeta::new(folder_token)).await?;
/// ```
#[doc(
    alias(
        "drive.v2.explorer_folder_meta.get",
        "/open-apis/drive/explorer/v2/folder/:folderToken/meta"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetExplorerFolderMeta {
    /// The folder.
    pub folder_token: String,
}

crate::request_builder!(GetExplorerFolderMeta { folder_token(impl Into<String>).into(); });
crate::request!(GetExplorerFolderMeta -> GetExplorerFolderMetaResponse, GetExplorerFolderMetaError {
    "drive.v2.explorer_folder_meta.get",
    GET "/open-apis/drive/explorer/v2/folder/:folderToken/meta", [Tenant, User], read_value Data,
    None, SCOPES = ["drive:drive", "drive:drive.metadata:readonly"];
    Path folder_token "folderToken"
});

/// What `drive.v2.explorer_folder_meta.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExplorerFolderMetaResponse {
    /// The folder, as a number.
    pub id: Option<String>,
    /// The name of the folder.
    pub name: Option<String>,
    /// The folder.
    pub token: Option<String>,
    /// Who created it.
    pub create_uid: Option<String>,
    /// Who changed it last.
    pub edit_uid: Option<String>,
    /// The folder above; `0` where there is none.
    pub parent_id: Option<String>,
    /// The owner of a personal folder; for a shared one the id of its folder tree.
    pub own_uid: Option<String>,
}

crate::object!(GetExplorerFolderMetaResponse {
    id "id", name "name", token "token", create_uid "createUid", edit_uid "editUid",
    parent_id "parentId", own_uid "ownUid"
});

/// What `drive.v2.explorer_folder_meta.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetExplorerFolderMetaError {
    /// `91201`: FAILED
    ///
    /// The request failed. Try again later.
    Failed,
    /// `91203`: not found
    ///
    /// It does not exist. Check the token, and that the type fits it.
    Notexist,
    /// `91204`: FORBIDDEN
    ///
    /// The caller lacks access. Share the document or folder with the user or app.
    Forbidden,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetExplorerFolderMetaError: CODES {
    Failed = 91201, Notexist = 91203 + 1, Forbidden = 91204
});
