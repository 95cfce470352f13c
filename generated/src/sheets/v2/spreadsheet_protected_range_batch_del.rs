// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `spreadsheet_protected_range_batch_del`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lifts the protection of up to 10 ranges.
///
/// [`DELETE /open-apis/sheets/v2/spreadsheets/:spreadsheetToken/protected_range_batch_del`](<https://open.feishu.cn/document/ukTMukTMukTM/uYTM5YjL2ETO24iNxkjN>) gives [`DeleteSpreadsheetProtectedRangeBatchDelResponse`] or fails with [`DeleteSpreadsheetProtectedRangeBatchDelError`].
///
/// Token: tenant or user. Scopes, any one of: `drive:drive`, `sheets:spreadsheet`. Rate limit: 100 a second.
///
/// ```ignore
/// let request = DeleteSpreadsheetProtectedRangeBatchDel::new(spreadsheet_token, protect_ids);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "sheets.v2.spreadsheet_protected_range_batch_del.delete",
        "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/protected_range_batch_del"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteSpreadsheetProtectedRangeBatchDel {
    /// The spreadsheet. Example: `Iow7sNNEphp3WbtnbCscPqabcef`.
    pub spreadsheet_token: String,
    /// The protected ranges to delete, by their ids; at most 10.
    pub protect_ids: Vec<String>,
}

crate::request_builder!(DeleteSpreadsheetProtectedRangeBatchDel {
    spreadsheet_token(impl Into<String>).into(),
    protect_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
});
crate::request!(DeleteSpreadsheetProtectedRangeBatchDel -> DeleteSpreadsheetProtectedRangeBatchDelResponse, DeleteSpreadsheetProtectedRangeBatchDelError {
    "sheets.v2.spreadsheet_protected_range_batch_del.delete",
    DELETE "/open-apis/sheets/v2/spreadsheets/:spreadsheetToken/protected_range_batch_del",
    [Tenant, User], read_value Data, Json, SCOPES = ["drive:drive", "sheets:spreadsheet"],
    LIMITS = [100 in 1];
    Path spreadsheet_token "spreadsheetToken", Body protect_ids "protectIds"
});

/// What `sheets.v2.spreadsheet_protected_range_batch_del.delete` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteSpreadsheetProtectedRangeBatchDelResponse {
    /// The protected ranges that were deleted, by their ids.
    pub del_protect_ids: Vec<String>,
}

crate::object!(DeleteSpreadsheetProtectedRangeBatchDelResponse {
    del_protect_ids "delProtectIds"
});

/// What `sheets.v2.spreadsheet_protected_range_batch_del.delete` answers with when it fails.
pub type DeleteSpreadsheetProtectedRangeBatchDelError = crate::GatewayError;
