// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `explorer_folder_children`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Lists the files and folders in a folder.
///
/// `GET /open-apis/drive/explorer/v2/folder/:folderToken/children`
///
/// Superseded: the platform recommends another endpoint.
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `drive:drive`
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uEjNzUjLxYzM14SM2MTN>
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetExplorerFolderChildren {
    /// The folder.
    #[serde(skip)]
    pub folder_token: String,
    /// The types to return.
    #[serde(skip)]
    pub types: Option<Vec<String>>,
}

impl GetExplorerFolderChildren {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(folder_token: impl Into<String>) -> Self {
        Self {
            folder_token: folder_token.into(),
            types: None,
        }
    }

    /// Sets [`types`](Self#structfield.types).
    #[must_use]
    pub fn types(mut self, types: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.types = Some(types.into_iter().map(Into::into).collect());
        self
    }
}

impl crate::Endpoint for GetExplorerFolderChildren {
    type Response = GetExplorerFolderChildrenResponse;
    type Error = GetExplorerFolderChildrenError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "drive.v2.explorer_folder_children.get",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/drive/explorer/v2/folder/:folderToken/children",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("folderToken", self.folder_token.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("types", &self.types);
    }
}

/// What `drive.v2.explorer_folder_children.get` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetExplorerFolderChildrenResponse {
    /// The folder.
    #[serde(rename = "parentToken")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub parent_token: Option<String>,
    /// What is below it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub children: Option<
        std::collections::BTreeMap<String, ExplorerFolderChildrenChildren>,
    >,
}

/// What `drive.v2.explorer_folder_children.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetExplorerFolderChildrenError {
    /// `91201`: FAILED
    ///
    /// The request failed. Try again later.
    #[doc(alias = "91201")]
    Failed,
    /// `91202`: PARAMERR
    ///
    /// A parameter is wrong. Check the type, the token and the target folder.
    #[doc(alias = "91202")]
    Paramerr,
    /// `91203`: NOTEXIST
    ///
    /// It does not exist. Check the token, and that the type fits it.
    #[doc(alias = "91203")]
    Notexist,
    /// `91204`: FORBIDDEN
    ///
    /// The caller lacks access. Share the document or folder with the user or app.
    #[doc(alias = "91204")]
    Forbidden,
    /// `91205`: DELETED
    ///
    /// The file was deleted. Check that it still exists.
    #[doc(alias = "91205")]
    Deleted,
    /// `91206`: OUT_OF_LIMIT
    ///
    /// A limit was reached. Send or create less.
    #[doc(alias = "91206")]
    OutOfLimit,
    /// `91207`: DUPLICATE
    ///
    /// There is such a thing already. Check what exists.
    #[doc(alias = "91207")]
    Duplicate,
    /// `91208`: REVIEW
    ///
    /// The content was refused by the review. Change it.
    #[doc(alias = "91208")]
    Review,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl GetExplorerFolderChildrenError {
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
            Self::Paramerr,
            crate::ErrorFacts::new(
                91202,
                0,
                "PARAMERR",
                "A parameter is wrong. Check the type, the token and the target folder.",
                false,
            ),
        ),
        (
            Self::Notexist,
            crate::ErrorFacts::new(
                91203,
                0,
                "NOTEXIST",
                "It does not exist. Check the token, and that the type fits it.",
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
        (
            Self::Deleted,
            crate::ErrorFacts::new(
                91205,
                0,
                "DELETED",
                "The file was deleted. Check that it still exists.",
                false,
            ),
        ),
        (
            Self::OutOfLimit,
            crate::ErrorFacts::new(
                91206,
                0,
                "OUT_OF_LIMIT",
                "A limit was reached. Send or create less.",
                false,
            ),
        ),
        (
            Self::Duplicate,
            crate::ErrorFacts::new(
                91207,
                0,
                "DUPLICATE",
                "There is such a thing already. Check what exists.",
                false,
            ),
        ),
        (
            Self::Review,
            crate::ErrorFacts::new(
                91208,
                0,
                "REVIEW",
                "The content was refused by the review. Change it.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(GetExplorerFolderChildrenError);
