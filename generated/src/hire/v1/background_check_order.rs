// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `background_check_order`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Searches background check orders by their ids, or by application, state and times.
///
/// [`POST /open-apis/hire/v1/background_check_orders/batch_query`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/background_check_order/batch_query>) gives [`BatchQueryBackgroundCheckOrderResponse`] or fails with [`BatchQueryBackgroundCheckOrderError`].
///
/// Token: tenant. Scopes, any one of: `hire:background_check_order`, `hire:background_check_order:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`, `hire:employee.email:readonly`, `hire:employee.mobile:readonly`, `hire:talent.email:readonly`, `hire:talent.mobile:readonly`. Rate limit: 10 a second.
///
/// ```ignore
/// let mut items = client.list(BatchQueryBackgroundCheckOrder::new()).items();
/// ```
#[doc(
    alias(
        "hire.v1.background_check_order.batch_query",
        "/open-apis/hire/v1/background_check_orders/batch_query"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchQueryBackgroundCheckOrder {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<AgencyUserIdType>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eyJvZmZzZXQiOjEsInRpbWVzdGFtcCI6MTY0MDc2NTYzMjA4OCwiaWQiOm51bGx9`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Default: `10`. Range: at most `100`. Example: `10`.
    pub page_size: Option<i64>,
    /// The orders, by their ids; all other conditions are ignored then. Length: at most 20. Example: `["7412902352778840358"]`.
    pub background_check_order_id_list: Option<Vec<String>>,
    /// The earliest time of change, in milliseconds since 1970. Example: `1618500000000`.
    pub update_start_time: Option<String>,
    /// The latest time of change, in milliseconds since 1970. Example: `1618500278663`.
    pub update_end_time: Option<String>,
    /// The earliest time of creation, in milliseconds since 1970. Example: `1618500278663`.
    pub begin_start_time: Option<String>,
    /// The latest time of creation, in milliseconds since 1970. Example: `1618500278663`.
    pub begin_end_time: Option<String>,
    /// The application. Example: `7398493486516799788`.
    pub application_id: Option<String>,
    /// The state of the background check. Example: `2`.
    pub order_status: Option<BackgroundCheckOrderOrderStatus>,
}

crate::request_builder!(BatchQueryBackgroundCheckOrder {
    user_id_type(impl Into<AgencyUserIdType>).into(), page_token(impl Into<String>).into(),
    page_size(i64),
    background_check_order_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    update_start_time(impl Into<String>).into(), update_end_time(impl Into<String>).into(),
    begin_start_time(impl Into<String>).into(), begin_end_time(impl Into<String>).into(),
    application_id(impl Into<String>).into(),
    order_status(impl Into<BackgroundCheckOrderOrderStatus>).into()
});
crate::request!(BatchQueryBackgroundCheckOrder -> BatchQueryBackgroundCheckOrderResponse, BatchQueryBackgroundCheckOrderError {
    "hire.v1.background_check_order.batch_query",
    POST "/open-apis/hire/v1/background_check_orders/batch_query", [Tenant], read_value Data, Json,
    SCOPES = ["hire:background_check_order", "hire:background_check_order:readonly"],
    LIMITS = [10 in 1];
    Query user_id_type "user_id_type", Query page_token "page_token", Query page_size "page_size",
    Body background_check_order_id_list "background_check_order_id_list",
    Body update_start_time "update_start_time", Body update_end_time "update_end_time",
    Body begin_start_time "begin_start_time", Body begin_end_time "begin_end_time",
    Body application_id "application_id", Body order_status "order_status"
});
crate::paged!(BatchQueryBackgroundCheckOrder: BackgroundCheckOrder {
    page_token, page_size;
    page_token, has_more, items
});

/// What `hire.v1.background_check_order.batch_query` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchQueryBackgroundCheckOrderResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// The items of this page.
    pub items: Vec<BackgroundCheckOrder>,
}

crate::object!(BatchQueryBackgroundCheckOrderResponse {
    has_more "has_more", page_token "page_token", items "items"
});

/// What `hire.v1.background_check_order.batch_query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchQueryBackgroundCheckOrderError {
    /// `1002001` (HTTP 500): System exception
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): Parameter error
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchQueryBackgroundCheckOrderError: CODES {
    SystemError = 1002001 + 1, ParameterError = 1002002 + 2
});

/// Lists background check orders, by application or by when they were changed.
///
/// [`GET /open-apis/hire/v1/background_check_orders`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/background_check_order/list>) gives [`ListBackgroundCheckOrderResponse`] or fails with [`ListBackgroundCheckOrderError`].
///
/// Token: tenant. Scopes, any one of: `hire:background_check_order`, `hire:background_check_order:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(ListBackgroundCheckOrder::new()).items();
/// ```
#[doc(
    alias(
        "hire.v1.background_check_order.list",
        "/open-apis/hire/v1/background_check_orders"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListBackgroundCheckOrder {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<AgencyUserIdType>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eyJvZmZzZXQiOjEsInRpbWVzdGFtcCI6MTY0MDc2NTYzMjA4OCwiaWQiOm51bGx9`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Default: `10`. Range: at most `100`. Example: `100`.
    pub page_size: Option<i64>,
    /// The application. Example: `6985833807195212076`.
    pub application_id: Option<String>,
    /// The earliest time of change, in milliseconds since 1970. Example: `1638848468868`.
    pub update_start_time: Option<String>,
    /// The latest time of change, in milliseconds since 1970. Example: `1638848468869`.
    pub update_end_time: Option<String>,
}

crate::request_builder!(ListBackgroundCheckOrder {
    user_id_type(impl Into<AgencyUserIdType>).into(), page_token(impl Into<String>).into(),
    page_size(i64), application_id(impl Into<String>).into(),
    update_start_time(impl Into<String>).into(), update_end_time(impl Into<String>).into()
});
crate::request!(ListBackgroundCheckOrder -> ListBackgroundCheckOrderResponse, ListBackgroundCheckOrderError {
    "hire.v1.background_check_order.list", GET "/open-apis/hire/v1/background_check_orders",
    [Tenant], read_value Data, None,
    SCOPES = ["hire:background_check_order", "hire:background_check_order:readonly"],
    LIMITS = [1000 in 60, 50 in 1];
    Query user_id_type "user_id_type", Query page_token "page_token", Query page_size "page_size",
    Query application_id "application_id", Query update_start_time "update_start_time",
    Query update_end_time "update_end_time"
});
crate::paged!(ListBackgroundCheckOrder: BackgroundCheckOrder {
    page_token, page_size;
    page_token, has_more, items
});

/// What `hire.v1.background_check_order.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBackgroundCheckOrderResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// The items of this page.
    pub items: Vec<BackgroundCheckOrder>,
}

crate::object!(ListBackgroundCheckOrderResponse {
    has_more "has_more", page_token "page_token", items "items"
});

/// What `hire.v1.background_check_order.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListBackgroundCheckOrderError {
    /// `1002001` (HTTP 500): System exception
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): Parameter error
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListBackgroundCheckOrderError: CODES {
    SystemError = 1002001 + 1, ParameterError = 1002002 + 2
});
