// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `explorer_folder_children`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists the files and folders in a folder.
///
/// [`GET /open-apis/drive/explorer/v2/folder/:folderToken/children`](<https://open.feishu.cn/document/ukTMukTMukTM/uEjNzUjLxYzM14SM2MTN>) gives [`GetExplorerFolderChildrenResponse`] or fails with [`GetExplorerFolderChildrenError`].
///
/// Superseded by [`drive::v1::ListFile`](crate::drive::v1::ListFile).
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`.
///
/// ```ignore
/// let response = client.send(GetExplorerFolderChildren::new(folder_token)).await?;
/// ```
#[doc(
    alias(
        "drive.v2.explorer_folder_children.get",
        "/open-apis/drive/explorer/v2/folder/:folderToken/children"
    )
)]
#[deprecated(note = "superseded by `drive::v1::ListFile`")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetExplorerFolderChildren {
    /// The folder.
    pub folder_token: String,
    /// The types to return.
    pub types: Option<Vec<String>>,
}

crate::request_builder!(GetExplorerFolderChildren {
    folder_token(impl Into<String>).into();
    types(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(GetExplorerFolderChildren -> GetExplorerFolderChildrenResponse, GetExplorerFolderChildrenError {
    "drive.v2.explorer_folder_children.get",
    GET "/open-apis/drive/explorer/v2/folder/:folderToken/children", [Tenant, User],
    read_value Data, None, SCOPES = ["drive:drive"];
    Path folder_token "folderToken", Query types "types"
});

/// What `drive.v2.explorer_folder_children.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetExplorerFolderChildrenResponse {
    /// The folder.
    pub parent_token: Option<String>,
    /// What is below it.
    pub children: Option<
        std::collections::BTreeMap<String, ExplorerFolderChildrenChildren>,
    >,
}

crate::object!(GetExplorerFolderChildrenResponse {
    parent_token "parentToken", children "children"
});

/// What `drive.v2.explorer_folder_children.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetExplorerFolderChildrenError {
    /// `91201`: FAILED
    ///
    /// The request failed. Try again later.
    Failed,
    /// `91202`: PARAMERR
    ///
    /// A parameter is wrong. Check the type, the token and the target folder.
    Paramerr,
    /// `91203`: NOTEXIST
    ///
    /// It does not exist. Check the token, and that the type fits it.
    Notexist,
    /// `91204`: FORBIDDEN
    ///
    /// The caller lacks access. Share the document or folder with the user or app.
    Forbidden,
    /// `91205`: DELETED
    ///
    /// The file was deleted. Check that it still exists.
    Deleted,
    /// `91206`: OUT_OF_LIMIT
    ///
    /// A limit was reached. Send or create less.
    OutOfLimit,
    /// `91207`: DUPLICATE
    ///
    /// There is such a thing already. Check what exists.
    Duplicate,
    /// `91208`: REVIEW
    ///
    /// The content was refused by the review. Change it.
    Review,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetExplorerFolderChildrenError: CODES {
    Failed = 91201, Paramerr = 91202, Notexist = 91203, Forbidden = 91204, Deleted = 91205,
    OutOfLimit = 91206, Duplicate = 91207, Review = 91208
});
