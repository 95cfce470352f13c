// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `application_feedback`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists the feedback that users gave on an app in the last 180 days.
///
/// [`GET /open-apis/application/v6/applications/:app_id/feedbacks`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-feedback/list>) gives [`ListApplicationFeedbackResponse`] or fails with [`ListApplicationFeedbackError`].
///
/// Token: tenant. Scopes, any one of: `application:application.feedback.feedback_info`. Scopes for some fields: `contact:user.email:readonly`, `contact:user.employee_id:readonly`, `contact:user.phone:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let mut items = client.list(ListApplicationFeedback::new(app_id)).items();
/// ```
#[doc(
    alias(
        "application.v6.application_feedback.list",
        "/open-apis/application/v6/applications/:app_id/feedbacks"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListApplicationFeedback {
    /// The app. Example: `cli_9f115af860f7901b`.
    pub app_id: String,
    /// Feedback from this day on, as `YYYY-MM-DD`; 180 days ago by default. Example: `2022-01-30`.
    pub from_date: Option<String>,
    /// Feedback up to this day, as `YYYY-MM-DD`; today by default. Only the last 180 days can be searched. Example: `2022-01-30`.
    pub to_date: Option<String>,
    /// Only feedback of this type; all where left out. Example: `1`.
    pub feedback_type: Option<FeedbackType>,
    /// Only feedback in this state; all where left out. Example: `0`.
    pub status: Option<ApplicationFeedbackStatus>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `7064688334618378259`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Default: `100`. Range: `1` to `100`. Example: `100`.
    pub page_size: Option<i64>,
}

crate::request_builder!(ListApplicationFeedback {
    app_id(impl Into<String>).into();
    from_date(impl Into<String>).into(), to_date(impl Into<String>).into(),
    feedback_type(impl Into<FeedbackType>).into(),
    status(impl Into<ApplicationFeedbackStatus>).into(), user_id_type(impl Into<UserIdType>).into(),
    page_token(impl Into<String>).into(), page_size(i64)
});
crate::request!(ListApplicationFeedback -> ListApplicationFeedbackResponse, ListApplicationFeedbackError {
    "application.v6.application_feedback.list",
    GET "/open-apis/application/v6/applications/:app_id/feedbacks", [Tenant], read_value Data, None,
    SCOPES = ["application:application.feedback.feedback_info"], LIMITS = [100 in 60];
    Path app_id "app_id", Query from_date "from_date", Query to_date "to_date",
    Query feedback_type "feedback_type", Query status "status", Query user_id_type "user_id_type",
    Query page_token "page_token", Query page_size "page_size"
});
crate::paged!(ListApplicationFeedback: ApplicationFeedback {
    page_token, page_size;
    page_token, has_more, feedback_list
});

/// What `application.v6.application_feedback.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListApplicationFeedbackResponse {
    /// The feedback on the app.
    pub feedback_list: Vec<ApplicationFeedback>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
}

crate::object!(ListApplicationFeedbackResponse {
    feedback_list "feedback_list", has_more "has_more", page_token "page_token"
});

/// What `application.v6.application_feedback.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListApplicationFeedbackError {
    /// `210504` (HTTP 400): no such app in tenant
    ///
    /// The tenant has no such app, or it is published only in part. Check whether it belongs to the tenant of the caller.
    NoSuchAppInTenant,
    /// `211005` (HTTP 400): invalid app id
    ///
    /// The app's id is not valid. Check `app_id`.
    InvalidAppId211005,
    /// `211007` (HTTP 400): invalid date format
    ///
    /// The date is not valid. Check `date`, as `YYYY-MM-DD`.
    InvalidDateFormat,
    /// `211010` (HTTP 403): invalid date range
    ///
    /// The date is out of range. Check `date`.
    InvalidDateRange,
    /// `211011` (HTTP 404): data not found
    ///
    /// There is no data for that time. Check the app and `date`.
    DataNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListApplicationFeedbackError: CODES {
    NoSuchAppInTenant = 210504, InvalidAppId211005 = 211005, InvalidDateFormat = 211007,
    InvalidDateRange = 211010 + 1, DataNotFound = 211011 + 1
});

/// Records how far the handling of a user's feedback on an app has come, and who handles it.
///
/// [`PATCH /open-apis/application/v6/applications/:app_id/feedbacks/:feedback_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-feedback/patch>) gives [`PatchApplicationFeedbackResponse`] or fails with [`PatchApplicationFeedbackError`].
///
/// Token: tenant. Scopes, any one of: `application:application.feedback.feedback_info`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = PatchApplicationFeedback::new(status).app_id(app_id).feedback_id(feedback_id).operator_id(operator_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "application.v6.application_feedback.patch",
        "/open-apis/application/v6/applications/:app_id/feedbacks/:feedback_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchApplicationFeedback {
    /// The app. Example: `cli_9f115af860f7901b`.
    ///
    /// Required.
    pub app_id: Option<String>,
    /// The feedback. Example: `7057888018203574291`.
    ///
    /// Required.
    pub feedback_id: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// How far the handling of the feedback has come. Example: `1`.
    pub status: ApplicationFeedbackStatus,
    /// Who handles the feedback, by the kind of id that the call uses. Example: `ou_9565b69967831233761cc2f11b4c089f`.
    ///
    /// Required.
    pub operator_id: Option<String>,
}

crate::request_builder!(named PatchApplicationFeedback {
    status(impl Into<ApplicationFeedbackStatus>).into();
    app_id(impl Into<String>).into(), feedback_id(impl Into<String>).into(),
    user_id_type(impl Into<UserIdType>).into(), operator_id(impl Into<String>).into()
});
crate::request!(PatchApplicationFeedback -> PatchApplicationFeedbackResponse, PatchApplicationFeedbackError {
    "application.v6.application_feedback.patch",
    PATCH "/open-apis/application/v6/applications/:app_id/feedbacks/:feedback_id", [Tenant],
    read_value Data, None, SCOPES = ["application:application.feedback.feedback_info"],
    LIMITS = [100 in 60],
    NAMED = [app_id "app_id", feedback_id "feedback_id", operator_id "operator_id"];
    Path app_id "app_id", Path feedback_id "feedback_id", Query user_id_type "user_id_type",
    Query status "status", Query operator_id "operator_id"
});

/// What `application.v6.application_feedback.patch` answers with.
pub type PatchApplicationFeedbackResponse = crate::Empty;

/// What `application.v6.application_feedback.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchApplicationFeedbackError {
    /// `210504` (HTTP 400): no such app in tenant
    ///
    /// The tenant has no such app, or it is published only in part. Check whether it belongs to the tenant of the caller.
    NoSuchAppInTenant,
    /// `210507` (HTTP 400): no such user_id
    ///
    /// The user does not exist. Check the user's id.
    NoSuchUserId,
    /// `210513` (HTTP 400): no such user in tenant
    ///
    /// The user is not in the tenant. Check `operator_id`.
    NoSuchUserInTenant,
    /// `211005` (HTTP 400): invalid app id
    ///
    /// The app's id is not valid. Check `app_id`.
    InvalidAppId211005,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(PatchApplicationFeedbackError: CODES {
    NoSuchAppInTenant = 210504, NoSuchUserId = 210507, NoSuchUserInTenant = 210513,
    InvalidAppId211005 = 211005
});
