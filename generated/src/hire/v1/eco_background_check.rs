// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `eco_background_check`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Terminates a background check order, as its provider; its progress and result cannot be changed any more.
///
/// [`POST /open-apis/hire/v1/eco_background_checks/cancel`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check/cancel>) gives [`CancelEcoBackgroundCheckResponse`] or fails with [`CancelEcoBackgroundCheckError`].
///
/// Token: tenant. Scopes, any one of: `hire:background_check_order`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(CancelEcoBackgroundCheck::new(background_check_id)).await?;
/// ```
#[doc(
    alias(
        "hire.v1.eco_background_check.cancel",
        "/open-apis/hire/v1/eco_background_checks/cancel"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CancelEcoBackgroundCheck {
    /// The background check, as the event that ordered it named it. Example: `6931286400470354183`.
    pub background_check_id: String,
}

crate::request_builder!(CancelEcoBackgroundCheck {
    background_check_id(impl Into<String>).into();
});
crate::request!(CancelEcoBackgroundCheck -> CancelEcoBackgroundCheckResponse, CancelEcoBackgroundCheckError {
    "hire.v1.eco_background_check.cancel", POST "/open-apis/hire/v1/eco_background_checks/cancel",
    [Tenant], read_value Data, Json, SCOPES = ["hire:background_check_order"],
    LIMITS = [1000 in 60, 50 in 1];
    Body background_check_id "background_check_id"
});

/// What `hire.v1.eco_background_check.cancel` answers with.
pub type CancelEcoBackgroundCheckResponse = crate::Empty;

/// What `hire.v1.eco_background_check.cancel` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CancelEcoBackgroundCheckError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002862` (HTTP 400): 背调订单不存在
    ///
    /// The background check does not exist. Check `background_check_id`.
    BackgroundCheckNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CancelEcoBackgroundCheckError: CODES {
    SystemError = 1002001 + 6, BackgroundCheckNotFound = 1002862
});

/// Reports the progress and interim reports of a background check, as its provider; not once it is completed.
///
/// [`POST /open-apis/hire/v1/eco_background_checks/update_progress`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check/update_progress>) gives [`UpdateProgressEcoBackgroundCheckResponse`] or fails with [`UpdateProgressEcoBackgroundCheckError`].
///
/// Token: tenant. Scopes, any one of: `hire:background_check_order`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = UpdateProgressEcoBackgroundCheck::new().background_check_id(background_check_id).stage_id(stage_id).stage_name(stage_name).stage_time(stage_time);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "hire.v1.eco_background_check.update_progress",
        "/open-apis/hire/v1/eco_background_checks/update_progress"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateProgressEcoBackgroundCheck {
    /// The background check, as the event that ordered it named it. Example: `6931286400470354183`.
    ///
    /// Required.
    pub background_check_id: Option<String>,
    /// The stage, by an id of your own, used once per order. Example: `6931286400470354183`.
    ///
    /// Required.
    pub stage_id: Option<String>,
    /// The name of the stage, in English. Example: `stage report`.
    pub stage_en_name: Option<String>,
    /// The name of the stage. Example: `阶段报告`.
    ///
    /// Required.
    pub stage_name: Option<String>,
    /// When the stage was reached, in milliseconds since 1970; must grow from call to call. Example: `1660123456789`.
    ///
    /// Required.
    pub stage_time: Option<String>,
    /// The interim result; only together with reports. Example: `通过`.
    pub result: Option<String>,
    /// The interim reports; needed where a result is given.
    pub report_file_list: Option<Vec<EcoBackgroundCheckReportFile>>,
}

crate::request_builder!(named UpdateProgressEcoBackgroundCheck {
    background_check_id(impl Into<String>).into(), stage_id(impl Into<String>).into(),
    stage_en_name(impl Into<String>).into(), stage_name(impl Into<String>).into(),
    stage_time(impl Into<String>).into(), result(impl Into<String>).into(),
    report_file_list(impl IntoIterator<Item = impl Into<EcoBackgroundCheckReportFile>>).into_iter().map(Into::into).collect()
});
crate::request!(UpdateProgressEcoBackgroundCheck -> UpdateProgressEcoBackgroundCheckResponse, UpdateProgressEcoBackgroundCheckError {
    "hire.v1.eco_background_check.update_progress",
    POST "/open-apis/hire/v1/eco_background_checks/update_progress", [Tenant], read_value Data,
    Json, SCOPES = ["hire:background_check_order"], LIMITS = [1000 in 60, 50 in 1],
    NAMED = [background_check_id "background_check_id", stage_id "stage_id", stage_name "stage_name", stage_time "stage_time"];
    Body background_check_id "background_check_id", Body stage_id "stage_id",
    Body stage_en_name "stage_en_name", Body stage_name "stage_name", Body stage_time "stage_time",
    Body result "result", Body report_file_list "report_file_list"
});

/// What `hire.v1.eco_background_check.update_progress` answers with.
pub type UpdateProgressEcoBackgroundCheckResponse = crate::Empty;

/// What `hire.v1.eco_background_check.update_progress` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateProgressEcoBackgroundCheckError {
    /// `1002001` (HTTP 500): 系统异常
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002858` (HTTP 400): 订单状态异常
    ///
    /// The background check is not in a state that allows this. Check the order.
    WrongBackgroundCheckState,
    /// `1002862` (HTTP 400): 背调订单不存在
    ///
    /// The background check does not exist. Check `background_check_id`.
    BackgroundCheckNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UpdateProgressEcoBackgroundCheckError: CODES {
    SystemError = 1002001 + 4, WrongBackgroundCheckState = 1002858,
    BackgroundCheckNotFound = 1002862
});

/// Returns the final result and report of a background check, as its provider; completes it, or starts its approval.
///
/// [`POST /open-apis/hire/v1/eco_background_checks/update_result`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check/update_result>) gives [`UpdateResultEcoBackgroundCheckResponse`] or fails with [`UpdateResultEcoBackgroundCheckError`].
///
/// Token: tenant. Scopes, any one of: `hire:background_check_order`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = UpdateResultEcoBackgroundCheck::new().background_check_id(background_check_id).result(result).result_time(result_time);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "hire.v1.eco_background_check.update_result",
        "/open-apis/hire/v1/eco_background_checks/update_result"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateResultEcoBackgroundCheck {
    /// The background check, as the event that ordered it named it. Example: `6931286400470354183`.
    ///
    /// Required.
    pub background_check_id: Option<String>,
    /// The result. Example: `无差异`.
    ///
    /// Required.
    pub result: Option<String>,
    /// When the result came, in milliseconds since 1970. Example: `1660123456789`.
    ///
    /// Required.
    pub result_time: Option<String>,
    /// The reports.
    pub report_file_list: Option<Vec<EcoBackgroundCheckReportFile>>,
}

crate::request_builder!(named UpdateResultEcoBackgroundCheck {
    background_check_id(impl Into<String>).into(), result(impl Into<String>).into(),
    result_time(impl Into<String>).into(),
    report_file_list(impl IntoIterator<Item = impl Into<EcoBackgroundCheckReportFile>>).into_iter().map(Into::into).collect()
});
crate::request!(UpdateResultEcoBackgroundCheck -> UpdateResultEcoBackgroundCheckResponse, UpdateResultEcoBackgroundCheckError {
    "hire.v1.eco_background_check.update_result",
    POST "/open-apis/hire/v1/eco_background_checks/update_result", [Tenant], read_value Data, Json,
    SCOPES = ["hire:background_check_order"], LIMITS = [1000 in 60, 50 in 1],
    NAMED = [background_check_id "background_check_id", result "result", result_time "result_time"];
    Body background_check_id "background_check_id", Body result "result",
    Body result_time "result_time", Body report_file_list "report_file_list"
});

/// What `hire.v1.eco_background_check.update_result` answers with.
pub type UpdateResultEcoBackgroundCheckResponse = crate::Empty;

/// What `hire.v1.eco_background_check.update_result` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateResultEcoBackgroundCheckError {
    /// `1002001` (HTTP 500): 系统异常
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002858` (HTTP 400): 订单状态异常
    ///
    /// The background check is not in a state that allows this. Check the order.
    WrongBackgroundCheckState,
    /// `1002862` (HTTP 400): 背调订单不存在
    ///
    /// The background check does not exist. Check `background_check_id`.
    BackgroundCheckNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UpdateResultEcoBackgroundCheckError: CODES {
    SystemError = 1002001 + 4, WrongBackgroundCheckState = 1002858,
    BackgroundCheckNotFound = 1002862
});
