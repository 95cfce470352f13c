// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `access_record`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists the records of doors opened and clock-ins at access control devices within a time range of 30 days at most.
///
/// [`GET /open-apis/acs/v1/access_records`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/access_record/list>) gives [`ListAccessRecordResponse`] or fails with [`ListAccessRecordError`].
///
/// Token: tenant. Scopes, any one of: `acs:access_record:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// ```ignore
/// let mut items = client.list(ListAccessRecord::new(from, to)).items();
/// ```
#[doc(alias("acs.v1.access_record.list", "/open-apis/acs/v1/access_records"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAccessRecord {
    /// How many items a page holds at most. Default: `100`. Range: at most `500`. Example: `100`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `AQD9/Rn9eij9Pm39ED40/dk53s4Ebp882DYfFaPFbz00L4CMZJrqGdzNyc8BcZtDbwVUvRmQTvyMYicnGWrde9X56TgdBuS+JKiSIkdexPw=`.
    pub page_token: Option<String>,
    /// Records from this time on, in seconds since 1970. Example: `1624520521`.
    pub from: i64,
    /// Records up to this time, in seconds since 1970; at most 30 days after `from`. Example: `1624520521`.
    pub to: i64,
    /// The access control device. Example: `7091146989218002577`.
    pub device_id: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

crate::request_builder!(ListAccessRecord {
    from(i64), to(i64);
    page_size(i64), page_token(impl Into<String>).into(), device_id(impl Into<String>).into(),
    user_id_type(impl Into<UserIdType>).into()
});
crate::request!(ListAccessRecord -> ListAccessRecordResponse, ListAccessRecordError {
    "acs.v1.access_record.list", GET "/open-apis/acs/v1/access_records", [Tenant], read_value Data,
    None, SCOPES = ["acs:access_record:readonly"];
    Query page_size "page_size", Query page_token "page_token", Query from "from", Query to "to",
    Query device_id "device_id", Query user_id_type "user_id_type"
});
crate::paged!(ListAccessRecord: AccessRecord {
    page_token, page_size;
    page_token, has_more, items
});

/// What `acs.v1.access_record.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAccessRecordResponse {
    /// The items of this page.
    pub items: Vec<AccessRecord>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListAccessRecordResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `acs.v1.access_record.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListAccessRecordError {
    /// `1490017` (HTTP 400): time range oversize error
    TimeRangeOversizeError,
    /// `1490018` (HTTP 400): page token is invalid error
    PageTokenIsInvalidError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListAccessRecordError: CODES {
    TimeRangeOversizeError = 1490017, PageTokenIsInvalidError = 1490018
});
