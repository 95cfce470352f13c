// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `resource_reservation_list`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists the bookings of meeting rooms in a period, with check-ins and releases.
///
/// [`GET /open-apis/vc/v1/resource_reservation_list`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/resource_reservation_list/get>) gives [`GetResourceReservationListResponse`] or fails with [`GetResourceReservationListError`].
///
/// Token: tenant or user. Scopes, any one of: `vc:room:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = GetResourceReservationList::new(room_ids).room_level_id(room_level_id).start_time(start_time).end_time(end_time);
/// let mut items = client.list(request).items();
/// ```
#[doc(
    alias(
        "vc.v1.resource_reservation_list.get",
        "/open-apis/vc/v1/resource_reservation_list"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetResourceReservationList {
    /// The level of meeting rooms; that of the tenant where it is not valid. Example: `omb_57c9cc7d9a81e27e54c8fabfd02759e7`.
    ///
    /// Required.
    pub room_level_id: Option<String>,
    /// Whether topics of meetings are returned. Example: `true`.
    pub need_topic: Option<bool>,
    /// From when on, in seconds since 1970. Example: `1655276858`.
    ///
    /// Required.
    pub start_time: Option<String>,
    /// Until when, in seconds since 1970. Example: `1655276858`.
    ///
    /// Required.
    pub end_time: Option<String>,
    /// The meeting rooms, by their ids. Example: `["omm_eada1d61a550955240c28757e7dec3af"]`.
    pub room_ids: Vec<String>,
    /// Whether the rooms of `room_ids` are left out of those of the level, instead of being the only ones. Default: `false`. Example: `false`.
    pub is_exclude: Option<bool>,
    /// How many items a page holds at most. Default: `20`. Range: `20` to `100`. Example: `20`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `20`.
    pub page_token: Option<String>,
}

crate::request_builder!(named GetResourceReservationList {
    room_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
    room_level_id(impl Into<String>).into(), need_topic(bool), start_time(impl Into<String>).into(),
    end_time(impl Into<String>).into(), is_exclude(bool), page_size(i64),
    page_token(impl Into<String>).into()
});
crate::request!(GetResourceReservationList -> GetResourceReservationListResponse, GetResourceReservationListError {
    "vc.v1.resource_reservation_list.get", GET "/open-apis/vc/v1/resource_reservation_list",
    [Tenant, User], read_value Data, None, SCOPES = ["vc:room:readonly"], LIMITS = [100 in 60],
    NAMED = [room_level_id "room_level_id", start_time "start_time", end_time "end_time"];
    Query room_level_id "room_level_id", Query need_topic "need_topic",
    Query start_time "start_time", Query end_time "end_time", Query room_ids "room_ids",
    Query is_exclude "is_exclude", Query page_size "page_size", Query page_token "page_token"
});
crate::paged!(GetResourceReservationList: RoomMeetingReservation {
    page_token, page_size;
    page_token, has_more, room_reservation_list
});

/// What `vc.v1.resource_reservation_list.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetResourceReservationListResponse {
    /// The bookings.
    pub room_reservation_list: Vec<RoomMeetingReservation>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(GetResourceReservationListResponse {
    room_reservation_list "room_reservation_list", page_token "page_token", has_more "has_more"
});

/// What `vc.v1.resource_reservation_list.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetResourceReservationListError {
    /// `121001` (HTTP 500): internal error
    ///
    /// The system failed, or a parameter is wrong. Try again, and ask the support if it stays so.
    InternalError,
    /// `121002` (HTTP 400): not support
    ///
    /// The feature is not supported, or the network failed. Try again later.
    NotSupport,
    /// `121003` (HTTP 400): param error
    ///
    /// A parameter is wrong. Check the values and the form of what the request sends.
    ParamError,
    /// `121004` (HTTP 404): data not exist
    ///
    /// What the request asks for does not exist. Check the ids.
    DataNotExist,
    /// `121005` (HTTP 403): no permission
    ///
    /// Permission is missing. Check the type of token, who calls, and whom the resource belongs to.
    NoPermission,
    /// `126005` (HTTP 400): start time error (cannot larger than now or smaller than 0)
    ///
    /// The start is not valid. It can be neither in the future nor below 0.
    StartTimeError,
    /// `126006` (HTTP 400): end time cannot exceed start time for one day or smaller than start time
    ///
    /// The period is not valid. It must not end before it starts, nor be too long: a year, or a day for some calls.
    EndTimeCannotExceedStartTime126006,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetResourceReservationListError: CODES {
    InternalError = 121001, NotSupport = 121002 + 1, ParamError = 121003, DataNotExist = 121004,
    NoPermission = 121005, StartTimeError = 126005, EndTimeCannotExceedStartTime126006 = 126006
});
