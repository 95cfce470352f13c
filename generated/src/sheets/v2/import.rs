// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `import`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets whether a file has been imported as a spreadsheet; without a result after 30 minutes it has failed. Deprecated.
///
/// [`GET /open-apis/sheets/v2/import/result`](<https://open.feishu.cn/document/ukTMukTMukTM/uETO2YjLxkjN24SM5YjN>) gives [`GetImportResultResponse`] or fails with [`GetImportResultError`].
///
/// Superseded: the platform recommends another endpoint.
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `sheets:spreadsheet`.
///
/// ```ignore
/// let response = client.send(GetImportResult::new(ticket)).await?;
/// ```
#[doc(alias("sheets.v2.import.result", "/open-apis/sheets/v2/import/result"))]
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetImportResult {
    /// The import task.
    pub ticket: String,
}

crate::request_builder!(GetImportResult { ticket(impl Into<String>).into(); });
crate::request!(GetImportResult -> GetImportResultResponse, GetImportResultError {
    "sheets.v2.import.result", GET "/open-apis/sheets/v2/import/result", [Tenant, User],
    read_value Data, None, SCOPES = ["drive:drive", "sheets:spreadsheet"];
    Query ticket "ticket"
});

/// What `sheets.v2.import.result` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetImportResultResponse {
    /// The import task.
    pub ticket: Option<String>,
    /// The address of the spreadsheet.
    pub url: Option<String>,
    /// The status code of the import.
    pub warning_code: Option<i64>,
}

crate::object!(GetImportResultResponse { ticket "ticket", url "url", warning_code "warningCode" });

/// What `sheets.v2.import.result` answers with when it fails.
pub type GetImportResultError = crate::GatewayError;
