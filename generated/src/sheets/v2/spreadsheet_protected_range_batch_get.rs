// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `spreadsheet_protected_range_batch_get`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets up to 5 protected ranges with their editors; not those that consist of several areas.
///
/// [`GET /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/protected_range_batch_get`](<https://open.feishu.cn/document/ukTMukTMukTM/uQTM5YjL0ETO24CNxkjN>) gives [`BatchGetSpreadsheetProtectedRangeResponse`] or fails with [`BatchGetSpreadsheetProtectedRangeError`].
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `sheets:spreadsheet`. Rate limit: 100 a second.
///
/// ```ignore
/// let request = BatchGetSpreadsheetProtectedRange::new(spreadsheet_token, protect_ids);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "sheets.v2.spreadsheet_protected_range_batch_get.get",
        "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/protected_range_batch_get"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchGetSpreadsheetProtectedRange {
    /// The spreadsheet. Example: `Iow7sNNEphp3WbtnbCscPqabcef`.
    pub spreadsheet_token: String,
    /// The protected ranges, by their ids, with commas between them; at most 5. Example: `7379738014546812456,7379738014546812456`.
    pub protect_ids: String,
    /// Which kind of id stands for users. Default: `userId`.
    pub member_type: Option<MemberType>,
}

crate::request_builder!(BatchGetSpreadsheetProtectedRange {
    spreadsheet_token(impl Into<String>).into(), protect_ids(impl Into<String>).into();
    member_type(impl Into<MemberType>).into()
});
crate::request!(BatchGetSpreadsheetProtectedRange -> BatchGetSpreadsheetProtectedRangeResponse, BatchGetSpreadsheetProtectedRangeError {
    "sheets.v2.spreadsheet_protected_range_batch_get.get",
    GET "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/protected_range_batch_get",
    [Tenant, User], read_value Data, None, SCOPES = ["drive:drive", "sheets:spreadsheet"],
    LIMITS = [100 in 1];
    Path spreadsheet_token "spreadsheetToken", Query protect_ids "protectIds",
    Query member_type "memberType"
});

/// What `sheets.v2.spreadsheet_protected_range_batch_get.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetSpreadsheetProtectedRangeResponse {
    /// The protected ranges.
    pub protected_ranges: Vec<SpreadsheetProtectedRangeBatchGetProtectedRange>,
}

crate::object!(BatchGetSpreadsheetProtectedRangeResponse { protected_ranges "protectedRanges" });

/// What `sheets.v2.spreadsheet_protected_range_batch_get.get` answers with when it fails.
pub type BatchGetSpreadsheetProtectedRangeError = crate::GatewayError;
