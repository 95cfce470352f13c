// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `spreadsheet_metainfo`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets the title, the owner and the sheets of a spreadsheet. Deprecated.
///
/// [`GET /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/metainfo`](<https://open.feishu.cn/document/ukTMukTMukTM/uETMzUjLxEzM14SMxMTN>) gives [`GetSpreadsheetMetainfoResponse`] or fails with [`GetSpreadsheetMetainfoError`].
///
/// Superseded: the platform recommends another endpoint.
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `drive:drive:readonly`, `sheets:spreadsheet`, `sheets:spreadsheet:readonly`. Rate limit: 100 a second.
///
/// ```ignore
/// let response = client.send(GetSpreadsheetMetainfo::new(spreadsheet_token)).await?;
/// ```
#[doc(
    alias(
        "sheets.v2.spreadsheet_metainfo.get",
        "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/metainfo"
    )
)]
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetSpreadsheetMetainfo {
    /// The spreadsheet.
    pub spreadsheet_token: String,
    /// What else to return; `protectedRange` for the protected ranges.
    pub ext_fields: Option<String>,
    /// Which kind of id stands for users.
    pub user_id_type: Option<String>,
}

crate::request_builder!(GetSpreadsheetMetainfo {
    spreadsheet_token(impl Into<String>).into();
    ext_fields(impl Into<String>).into(), user_id_type(impl Into<String>).into()
});
crate::request!(GetSpreadsheetMetainfo -> GetSpreadsheetMetainfoResponse, GetSpreadsheetMetainfoError {
    "sheets.v2.spreadsheet_metainfo.get",
    GET "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/metainfo", [Tenant, User],
    read_value Data, None,
    SCOPES = ["drive:drive", "drive:drive:readonly", "sheets:spreadsheet", "sheets:spreadsheet:readonly"],
    LIMITS = [100 in 1];
    Path spreadsheet_token "spreadsheetToken", Query ext_fields "extFields",
    Query user_id_type "user_id_type"
});

/// What `sheets.v2.spreadsheet_metainfo.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetSpreadsheetMetainfoResponse {
    /// The spreadsheet.
    pub spreadsheet_token: Option<String>,
    /// The properties.
    pub properties: Option<SpreadsheetMetainfoProperties>,
    /// The sheets.
    pub sheets: Vec<SpreadsheetMetainfoSheet>,
}

crate::object!(GetSpreadsheetMetainfoResponse {
    spreadsheet_token "spreadsheetToken", properties "properties", sheets "sheets"
});

/// What `sheets.v2.spreadsheet_metainfo.get` answers with when it fails.
pub type GetSpreadsheetMetainfoError = crate::GatewayError;
