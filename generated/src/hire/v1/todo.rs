// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `todo`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists what the calling user has to do, of one kind: evaluations, interviews, exams or offers.
///
/// [`GET /open-apis/hire/v1/todos`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/todo/list>) gives [`ListTodoResponse`] or fails with [`ListTodoError`].
///
/// Token: user. Scopes, any one of: `hire:todo:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 10 a second.
///
/// ```ignore
/// let mut items = client.list(ListTodo::new(type_)).items();
/// ```
#[doc(alias("hire.v1.todo.list", "/open-apis/hire/v1/todos"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListTodo {
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1NTUyMjM2NzIsImlkIjpudWxsfQ==`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Default: `10`. Range: at most `100`. Example: `10`.
    pub page_size: Option<String>,
    /// Has no effect. Example: `6894116548131161608`.
    pub user_id: Option<String>,
    /// Which kind of id stands for users. Default: `people_admin_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<GetAgencyUserIdType>,
    /// What to list: evaluations, interviews, exams or offers. Example: `interview`.
    pub type_: TodoType,
}

crate::request_builder!(ListTodo {
    type_(impl Into<TodoType>).into();
    page_token(impl Into<String>).into(), page_size(impl Into<String>).into(),
    user_id(impl Into<String>).into(), user_id_type(impl Into<GetAgencyUserIdType>).into()
});
crate::request!(ListTodo -> ListTodoResponse, ListTodoError {
    "hire.v1.todo.list", GET "/open-apis/hire/v1/todos", [User], read_value Data, None,
    SCOPES = ["hire:todo:readonly"], LIMITS = [10 in 1];
    Query page_token "page_token", Query page_size "page_size", Query user_id "user_id",
    Query user_id_type "user_id_type", Query type_ "type"
});
crate::paged!(ListTodo: Todo { page_token, page_size.to_string(); page_token, has_more, items });

/// What `hire.v1.todo.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTodoResponse {
    /// The items of this page.
    pub items: Vec<Todo>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
}

crate::object!(ListTodoResponse { items "items", has_more "has_more", page_token "page_token" });

/// What `hire.v1.todo.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListTodoError {
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

crate::error_enum!(ListTodoError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6
});
