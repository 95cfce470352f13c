// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `seat_activity`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists when users last used an app with their seats; an aPaaS system administrator must authorize the call.
///
/// [`GET /open-apis/apaas/v1/seat_activities`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/seat_activity/list>) gives [`ListSeatActivityResponse`] or fails with [`ListSeatActivityError`].
///
/// Token: user. Scopes, any one of: `app_engine:seat_activities:read`. Rate limit: 10 a second.
///
/// ```ignore
/// let mut items = client.list(ListSeatActivity::new(seat_type, page_size)).items();
/// ```
#[doc(alias("apaas.v1.seat_activity.list", "/open-apis/apaas/v1/seat_activities"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSeatActivity {
    /// The type of seat: on the platform, or in single apps. Example: `per_user`.
    pub seat_type: SeatType,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: String,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0`.
    pub page_token: Option<String>,
}

crate::request_builder!(ListSeatActivity {
    seat_type(impl Into<SeatType>).into(), page_size(impl Into<String>).into();
    page_token(impl Into<String>).into()
});
crate::request!(ListSeatActivity -> ListSeatActivityResponse, ListSeatActivityError {
    "apaas.v1.seat_activity.list", GET "/open-apis/apaas/v1/seat_activities", [User],
    read_value Data, None, SCOPES = ["app_engine:seat_activities:read"], LIMITS = [10 in 1];
    Query seat_type "seat_type", Query page_size "page_size", Query page_token "page_token"
});
crate::paged!(ListSeatActivity: SeatActivity {
    page_token, page_size.to_string();
    page_token, has_more, items
});

/// What `apaas.v1.seat_activity.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSeatActivityResponse {
    /// The items of this page.
    pub items: Vec<SeatActivity>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListSeatActivityResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `apaas.v1.seat_activity.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListSeatActivityError {
    /// `2320003` (HTTP 404): tenant does not exist
    ///
    /// The tenant does not exist. Check whether it can be used.
    TenantDoesNotExist,
    /// `2320004` (HTTP 404): user does not exist
    ///
    /// The user does not exist. Check the user.
    UserDoesNotExist,
    /// `2320005` (HTTP 403): insufficient permissions
    ///
    /// The user may not do this. Check the user's permissions.
    InsufficientPermissions,
    /// `2320006` (HTTP 400): bad request or invalid parameter
    ///
    /// The request or a parameter is not valid. Check the method, the body and its form.
    BadRequestOrInvalidParameter,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListSeatActivityError: CODES {
    TenantDoesNotExist = 2320003, UserDoesNotExist = 2320004, InsufficientPermissions = 2320005,
    BadRequestOrInvalidParameter = 2320006
});
