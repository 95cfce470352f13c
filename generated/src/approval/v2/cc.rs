// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `cc`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Searches what was copied to users, by user, definition, instance, title, state and time. Superseded by a newer version.
///
/// [`POST /approval/openapi/v2/cc/search`](<https://open.feishu.cn/document/ukTMukTMukTM/uUjMxYjL1ITM24SNyEjN>) gives [`SearchCcResponse`] or fails with [`SearchCcError`].
///
/// Superseded by [`approval::v4::SearchCcInstance`](crate::approval::v4::SearchCcInstance).
///
/// Token: tenant. Scopes, any one of: `approval:approval.list:readonly`.
///
/// ```ignore
/// let response = client.send(SearchCc::new(user_id)).await?;
/// ```
#[doc(alias("approval.v2.cc.search", "/approval/openapi/v2/cc/search"))]
#[deprecated(note = "superseded by `approval::v4::SearchCcInstance`")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SearchCc {
    /// The user's id within the tenant.
    pub user_id: String,
    /// The approval definition.
    pub approval_code: Option<String>,
    /// The approval instance.
    pub instance_code: Option<String>,
    /// The instance's id in the third-party system.
    pub instance_external_id: Option<String>,
    /// The group's id in the third-party system.
    pub group_external_id: Option<String>,
    /// The title of what was copied.
    pub cc_title: Option<String>,
    /// Whether it was read.
    pub read_status: Option<ReadStatus>,
    /// From when on it was copied, in milliseconds since 1970.
    pub cc_create_time_from: Option<i64>,
    /// Until when it was copied, in milliseconds since 1970.
    pub cc_create_time_to: Option<i64>,
    /// The language, `zh-CN` or `en-US` for example.
    pub locale: Option<String>,
    /// How many items are skipped, up to 10000.
    pub offset: Option<i64>,
    /// How many items are returned at most, up to 200, by default 10.
    pub limit: Option<i64>,
}

crate::request_builder!(SearchCc {
    user_id(impl Into<String>).into();
    approval_code(impl Into<String>).into(), instance_code(impl Into<String>).into(),
    instance_external_id(impl Into<String>).into(), group_external_id(impl Into<String>).into(),
    cc_title(impl Into<String>).into(), read_status(impl Into<ReadStatus>).into(),
    cc_create_time_from(i64), cc_create_time_to(i64), locale(impl Into<String>).into(), offset(i64),
    limit(i64)
});
crate::request!(SearchCc -> SearchCcResponse, SearchCcError {
    "approval.v2.cc.search", POST "/approval/openapi/v2/cc/search", [Tenant], read_value Data, Json,
    HOST = "www.feishu.cn", SCOPES = ["approval:approval.list:readonly"];
    Body user_id "user_id", Body approval_code "approval_code", Body instance_code "instance_code",
    Body instance_external_id "instance_external_id", Body group_external_id "group_external_id",
    Body cc_title "cc_title", Body read_status "read_status",
    Body cc_create_time_from "CcCreateTimeFrom", Body cc_create_time_to "CcCreateTimeTo",
    Body locale "locale", Body offset "offset", Body limit "limit"
});

/// What `approval.v2.cc.search` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchCcResponse {
    /// The data.
    pub data: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// How many copies were found.
    pub count: Option<i64>,
    /// The approval definition.
    pub approval: Option<CcApproval>,
    /// The group of the definition.
    pub group: Option<CcGroup>,
    /// Who is copied in.
    pub cc: Option<Cc>,
}

crate::object!(SearchCcResponse {
    data "data", count "count", approval "approval", group "group", cc "cc"
});

/// What `approval.v2.cc.search` answers with when it fails.
pub type SearchCcError = crate::GatewayError;
