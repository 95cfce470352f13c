// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `spreadsheet_property`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Changes the title of a spreadsheet. Deprecated.
///
/// [`PUT /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/properties`](<https://open.feishu.cn/document/ukTMukTMukTM/ucTMzUjL3EzM14yNxMTN>) gives [`UpdateSpreadsheetPropertyResponse`] or fails with [`UpdateSpreadsheetPropertyError`].
///
/// Superseded: the platform recommends another endpoint.
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `sheets:spreadsheet`.
///
/// ```ignore
/// let request = UpdateSpreadsheetProperty::new(spreadsheet_token, properties);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "sheets.v2.spreadsheet_property.update",
        "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/properties"
    )
)]
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateSpreadsheetProperty {
    /// The spreadsheet.
    pub spreadsheet_token: String,
    /// The properties.
    pub properties: SpreadsheetPropertyProperties,
}

crate::request_builder!(UpdateSpreadsheetProperty {
    spreadsheet_token(impl Into<String>).into(), properties(SpreadsheetPropertyProperties);
});
crate::request!(UpdateSpreadsheetProperty -> UpdateSpreadsheetPropertyResponse, UpdateSpreadsheetPropertyError {
    "sheets.v2.spreadsheet_property.update",
    PUT "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/properties", [Tenant, User],
    read_value Data, Json, SCOPES = ["drive:drive", "sheets:spreadsheet"];
    Path spreadsheet_token "spreadsheetToken", Body properties "properties"
});

/// What `sheets.v2.spreadsheet_property.update` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSpreadsheetPropertyResponse {
    /// The spreadsheet.
    pub spreadsheet_token: Option<String>,
    /// The title.
    pub title: Option<String>,
}

crate::object!(UpdateSpreadsheetPropertyResponse {
    spreadsheet_token "spreadsheetToken", title "title"
});

/// What `sheets.v2.spreadsheet_property.update` answers with when it fails.
pub type UpdateSpreadsheetPropertyError = crate::GatewayError;
