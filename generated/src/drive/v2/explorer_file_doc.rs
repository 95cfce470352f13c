// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `explorer_file_doc`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
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
#[doc(alias = "drive.v2.explorer_file_doc.delete")]
#[doc(alias = "/open-apis/drive/explorer/v2/file/docs/:docToken")]
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteExplorerFileDoc {
    /// The document.
    pub doc_token: String,
}

impl DeleteExplorerFileDoc {
    /// A request with what the endpoint requires.
    pub fn new(doc_token: impl Into<String>) -> Self {
        Self {
            doc_token: doc_token.into(),
        }
    }
}

crate::request!(DeleteExplorerFileDoc -> DeleteExplorerFileDocResponse, DeleteExplorerFileDocError {
    "drive.v2.explorer_file_doc.delete", DELETE "/open-apis/drive/explorer/v2/file/docs/:docToken",
    None, [Tenant, User], read_value Data, None;
    Path doc_token "docToken"
});

/// What `drive.v2.explorer_file_doc.delete` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteExplorerFileDocResponse {
    /// The document.
    pub id: Option<String>,
    /// Whether it was deleted.
    pub result: Option<bool>,
}

crate::object!(DeleteExplorerFileDocResponse { id "id", result "result" });

/// What `drive.v2.explorer_file_doc.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
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

crate::error_enum!(DeleteExplorerFileDocError: CODES {
    Failed = 91201, Paramerr = 91202, Notexist = 91203, Forbidden = 91204, Deleted = 91205,
    OutOfLimit = 91206, Duplicate = 91207, Review = 91208
});
