// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `seat_assignment`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists which users have seats, on the platform or in single apps; an aPaaS system administrator must authorize the call.
///
/// [`GET /open-apis/apaas/v1/seat_assignments`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/seat_assignment/list>) gives [`ListSeatAssignmentResponse`] or fails with [`ListSeatAssignmentError`].
///
/// Token: user. Scopes, any one of: `app_engine:seat_assignments:read`. Rate limit: 1 a second.
///
/// ```ignore
/// let mut items = client.list(ListSeatAssignment::new(seat_type, page_size)).items();
/// ```
#[doc(alias("apaas.v1.seat_assignment.list", "/open-apis/apaas/v1/seat_assignments"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSeatAssignment {
    /// The type of seat: on the platform, or in single apps. Example: `per_user`.
    pub seat_type: SeatType,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: String,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0`.
    pub page_token: Option<String>,
}

crate::request_builder!(ListSeatAssignment {
    seat_type(impl Into<SeatType>).into(), page_size(impl Into<String>).into();
    page_token(impl Into<String>).into()
});
crate::request!(ListSeatAssignment -> ListSeatAssignmentResponse, ListSeatAssignmentError {
    "apaas.v1.seat_assignment.list", GET "/open-apis/apaas/v1/seat_assignments", [User],
    read_value Data, None, SCOPES = ["app_engine:seat_assignments:read"], LIMITS = [1 in 1];
    Query seat_type "seat_type", Query page_size "page_size", Query page_token "page_token"
});
crate::paged!(ListSeatAssignment: SeatAssignment {
    page_token, page_size.to_string();
    page_token, has_more, items
});

/// What `apaas.v1.seat_assignment.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSeatAssignmentResponse {
    /// The items of this page.
    pub items: Vec<SeatAssignment>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListSeatAssignmentResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `apaas.v1.seat_assignment.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListSeatAssignmentError {
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

crate::error_enum!(ListSeatAssignmentError: CODES {
    TenantDoesNotExist = 2320003, UserDoesNotExist = 2320004, InsufficientPermissions = 2320005,
    BadRequestOrInvalidParameter = 2320006
});
