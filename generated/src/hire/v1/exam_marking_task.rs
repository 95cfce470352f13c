// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `exam_marking_task`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists the exams that a user is to mark, with the state of each task.
///
/// [`GET /open-apis/hire/v1/exam_marking_tasks`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/exam_marking_task/list>) gives [`ListExamMarkingTaskResponse`] or fails with [`ListExamMarkingTaskError`].
///
/// Token: tenant. Scopes, any one of: `hire:exam:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(ListExamMarkingTask::new(user_id)).items();
/// ```
#[doc(alias("hire.v1.exam_marking_task.list", "/open-apis/hire/v1/exam_marking_tasks"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListExamMarkingTask {
    /// How many items a page holds at most. Default: `10`. Range: at most `20`. Example: `10`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1NTUyMjM2NzIsImlkIjpudWxsfQ==`.
    pub page_token: Option<String>,
    /// Who marks, by the kind of id that the call uses. Example: `ou_e6139117c300506837def50545420c6a`.
    pub user_id: String,
    /// The state of the task. Example: `1`.
    pub activity_status: Option<ExamMarkingTaskActivityStatus>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<GetAgencyUserIdType>,
}

crate::request_builder!(ListExamMarkingTask {
    user_id(impl Into<String>).into();
    page_size(i64), page_token(impl Into<String>).into(),
    activity_status(impl Into<ExamMarkingTaskActivityStatus>).into(),
    user_id_type(impl Into<GetAgencyUserIdType>).into()
});
crate::request!(ListExamMarkingTask -> ListExamMarkingTaskResponse, ListExamMarkingTaskError {
    "hire.v1.exam_marking_task.list", GET "/open-apis/hire/v1/exam_marking_tasks", [Tenant],
    read_value Data, None, SCOPES = ["hire:exam:readonly"], LIMITS = [1000 in 60, 50 in 1];
    Query page_size "page_size", Query page_token "page_token", Query user_id "user_id",
    Query activity_status "activity_status", Query user_id_type "user_id_type"
});
crate::paged!(ListExamMarkingTask: ExamMarkingTask {
    page_token, page_size;
    page_token, has_more, items
});

/// What `hire.v1.exam_marking_task.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListExamMarkingTaskResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// The items of this page.
    pub items: Vec<ExamMarkingTask>,
}

crate::object!(ListExamMarkingTaskResponse {
    has_more "has_more", page_token "page_token", items "items"
});

/// What `hire.v1.exam_marking_task.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListExamMarkingTaskError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListExamMarkingTaskError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6
});
