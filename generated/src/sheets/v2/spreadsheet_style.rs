// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `spreadsheet_style`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Sets the style of a range: font, background, borders and so on; up to 5,000 rows and 100 columns.
///
/// [`PUT /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/style`](<https://open.feishu.cn/document/ukTMukTMukTM/ukjMzUjL5IzM14SOyMTN>) gives [`UpdateSpreadsheetStyleResponse`] or fails with [`UpdateSpreadsheetStyleError`].
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `sheets:spreadsheet`. Rate limit: 100 a second.
///
/// ```ignore
/// let request = UpdateSpreadsheetStyle::new(spreadsheet_token, append_style);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "sheets.v2.spreadsheet_style.update",
        "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/style"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateSpreadsheetStyle {
    /// The spreadsheet. Example: `Iow7sNNEphp3WbtnbCscPqabcef`.
    pub spreadsheet_token: String,
    /// The style and the range that it is for.
    pub append_style: SpreadsheetStyleAppendStyle,
}

crate::request_builder!(UpdateSpreadsheetStyle {
    spreadsheet_token(impl Into<String>).into(), append_style(SpreadsheetStyleAppendStyle);
});
crate::request!(UpdateSpreadsheetStyle -> UpdateSpreadsheetStyleResponse, UpdateSpreadsheetStyleError {
    "sheets.v2.spreadsheet_style.update",
    PUT "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/style", [Tenant, User],
    read_value Data, Json, SCOPES = ["drive:drive", "sheets:spreadsheet"], LIMITS = [100 in 1];
    Path spreadsheet_token "spreadsheetToken", Body append_style "appendStyle"
});

/// What `sheets.v2.spreadsheet_style.update` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSpreadsheetStyleResponse {
    /// What was changed.
    pub updates: Option<SpreadsheetUpdates>,
}

crate::object!(UpdateSpreadsheetStyleResponse { updates "updates" });

/// What `sheets.v2.spreadsheet_style.update` answers with when it fails.
pub type UpdateSpreadsheetStyleError = crate::GatewayError;
