// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `explorer_file_doc`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Deletes a document of the old kind.
///
/// `DELETE /open-apis/drive/explorer/v2/file/docs/:docToken`
///
/// Superseded: the platform recommends another endpoint.
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `drive:drive`, `docs:doc`
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uATM2UjLwEjN14CMxYTN>
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteExplorerFileDoc {
    /// The document.
    #[serde(skip)]
    pub doc_token: String,
}

impl DeleteExplorerFileDoc {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(doc_token: impl Into<String>) -> Self {
        Self {
            doc_token: doc_token.into(),
        }
    }
}

impl crate::Endpoint for DeleteExplorerFileDoc {
    type Response = DeleteExplorerFileDocResponse;
    type Error = DeleteExplorerFileDocError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "drive.v2.explorer_file_doc.delete",
        method: crate::Method::DELETE,
        host: None,
        path: "/open-apis/drive/explorer/v2/file/docs/:docToken",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("docToken", self.doc_token.clone())]
    }
}

/// What `drive.v2.explorer_file_doc.delete` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteExplorerFileDocResponse {
    /// The document.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Whether it was deleted.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result: Option<bool>,
}

/// What `drive.v2.explorer_file_doc.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeleteExplorerFileDocError {
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

impl DeleteExplorerFileDocError {
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

crate::error_enum!(DeleteExplorerFileDocError);
