// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `sheets`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Starts to import an xlsx or csv file of up to 20 MB as a spreadsheet. Deprecated; superseded by a newer version.
///
/// [`POST /open-apis/sheets/v2/import`](<https://open.feishu.cn/document/ukTMukTMukTM/uATO2YjLwkjN24CM5YjN>) gives [`ImportSheetsResponse`] or fails with [`ImportSheetsError`].
///
/// Superseded: see <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/import_task/import-user-guide>.
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `sheets:spreadsheet`.
///
/// ```ignore
/// let response = client.send(ImportSheets::new(file, name)).await?;
/// ```
#[doc(alias("sheets.v2.sheets.import", "/open-apis/sheets/v2/import"))]
#[deprecated(
    note = "superseded: see https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/import_task/import-user-guide"
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ImportSheets {
    /// The file as an array of its bytes, xlsx or csv, at most 20 MB.
    pub file: Vec<i64>,
    /// The name of the file, with its extension.
    pub name: String,
    /// The folder to put it into; the root where it is left out.
    pub folder_token: Option<String>,
}

crate::request_builder!(ImportSheets {
    file(impl IntoIterator<Item = impl Into<i64>>).into_iter().map(Into::into).collect(),
    name(impl Into<String>).into();
    folder_token(impl Into<String>).into()
});
crate::request!(ImportSheets -> ImportSheetsResponse, ImportSheetsError {
    "sheets.v2.sheets.import", POST "/open-apis/sheets/v2/import", [Tenant, User], read_value Data,
    Json, SCOPES = ["drive:drive", "sheets:spreadsheet"];
    Body file "file", Body name "name", Body folder_token "folderToken"
});

/// What `sheets.v2.sheets.import` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ImportSheetsResponse {
    /// The import task.
    pub ticket: Option<String>,
}

crate::object!(ImportSheetsResponse { ticket "ticket" });

/// What `sheets.v2.sheets.import` answers with when it fails.
pub type ImportSheetsError = crate::GatewayError;
