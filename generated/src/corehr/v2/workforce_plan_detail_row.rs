// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `workforce_plan_detail_row`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Deletes rows of a headcount plan by setting them to 0; rows with expected joiners or leavers stay visible.
///
/// [`POST /open-apis/corehr/v2/workforce_plan_detail_row/batchDelete`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/workforce_plan_detail_row/batchDelete>) gives [`BatchDeleteWorkforcePlanDetailRowResponse`] or fails with [`BatchDeleteWorkforcePlanDetailRowError`].
///
/// Token: tenant. Scopes, any one of: `corehr:workforce_detail:write`. Rate limit: 5 a second.
///
/// ```ignore
/// let request = BatchDeleteWorkforcePlanDetailRow::new(workforce_plan_id, items);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.workforce_plan_detail_row.batch_delete",
        "/open-apis/corehr/v2/workforce_plan_detail_row/batchDelete"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchDeleteWorkforcePlanDetailRow {
    /// The headcount plan. Example: `7430330781544564268`.
    pub workforce_plan_id: String,
    /// The items that were found. Length: 1 to 5.
    pub items: Vec<WorkforcePlanDetailRow>,
}

crate::request_builder!(BatchDeleteWorkforcePlanDetailRow {
    workforce_plan_id(impl Into<String>).into(),
    items(impl IntoIterator<Item = impl Into<WorkforcePlanDetailRow>>).into_iter().map(Into::into).collect();
});
crate::request!(BatchDeleteWorkforcePlanDetailRow -> BatchDeleteWorkforcePlanDetailRowResponse, BatchDeleteWorkforcePlanDetailRowError {
    "corehr.v2.workforce_plan_detail_row.batch_delete",
    POST "/open-apis/corehr/v2/workforce_plan_detail_row/batchDelete", [Tenant], read_value Data,
    Json, SCOPES = ["corehr:workforce_detail:write"], LIMITS = [5 in 1];
    Body workforce_plan_id "workforce_plan_id", Body items "items"
});

/// What `corehr.v2.workforce_plan_detail_row.batch_delete` answers with.
pub type BatchDeleteWorkforcePlanDetailRowResponse = crate::Empty;

/// What `corehr.v2.workforce_plan_detail_row.batch_delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchDeleteWorkforcePlanDetailRowError {
    /// `1160001` (HTTP 400): param is invalid
    ///
    /// A parameter is missing or not valid, or the tenant cannot be told. Compare the request with the fields of the call.
    ParamIsInvalid1160001,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchDeleteWorkforcePlanDetailRowError: CODES {
    ParamIsInvalid1160001 = 1160001 + 2
});

/// Creates rows of a headcount plan or changes those that exist; rows of zeros alone are not shown.
///
/// [`POST /open-apis/corehr/v2/workforce_plan_detail_row/batchSave`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/workforce_plan_detail_row/batchSave>) gives [`BatchSaveWorkforcePlanDetailRowResponse`] or fails with [`BatchSaveWorkforcePlanDetailRowError`].
///
/// Token: tenant. Scopes, any one of: `corehr:workforce_detail:write`. Rate limit: 5 a second.
///
/// ```ignore
/// let request = BatchSaveWorkforcePlanDetailRow::new(workforce_plan_id, items);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.workforce_plan_detail_row.batch_save",
        "/open-apis/corehr/v2/workforce_plan_detail_row/batchSave"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchSaveWorkforcePlanDetailRow {
    /// The headcount plan. Example: `7430330781544564268`.
    pub workforce_plan_id: String,
    /// The items that were found. Length: 1 to 5.
    pub items: Vec<WorkforcePlanDetailRow>,
}

crate::request_builder!(BatchSaveWorkforcePlanDetailRow {
    workforce_plan_id(impl Into<String>).into(),
    items(impl IntoIterator<Item = impl Into<WorkforcePlanDetailRow>>).into_iter().map(Into::into).collect();
});
crate::request!(BatchSaveWorkforcePlanDetailRow -> BatchSaveWorkforcePlanDetailRowResponse, BatchSaveWorkforcePlanDetailRowError {
    "corehr.v2.workforce_plan_detail_row.batch_save",
    POST "/open-apis/corehr/v2/workforce_plan_detail_row/batchSave", [Tenant], read_value Data,
    Json, SCOPES = ["corehr:workforce_detail:write"], LIMITS = [5 in 1];
    Body workforce_plan_id "workforce_plan_id", Body items "items"
});

/// What `corehr.v2.workforce_plan_detail_row.batch_save` answers with.
pub type BatchSaveWorkforcePlanDetailRowResponse = crate::Empty;

/// What `corehr.v2.workforce_plan_detail_row.batch_save` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchSaveWorkforcePlanDetailRowError {
    /// `1160001` (HTTP 400): param is invalid
    ///
    /// A parameter is missing or not valid, or the tenant cannot be told. Compare the request with the fields of the call.
    ParamIsInvalid1160001,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchSaveWorkforcePlanDetailRowError: CODES {
    ParamIsInvalid1160001 = 1160001 + 2
});
