// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `enum`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets selection fields with their options by their names; without names, nothing.
///
/// [`POST /open-apis/corehr/v2/enums/search`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/enum/search>) gives [`SearchEnumResponse`] or fails with [`SearchEnumError`].
///
/// Token: tenant. Scopes, any one of: `corehr:common_data.meta_data:read`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(SearchEnum::new()).await?;
/// ```
#[doc(alias("corehr.v2.enum.search", "/open-apis/corehr/v2/enums/search"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SearchEnum {
    /// The selection fields, by their names for calls; without any, nothing is found. Length: 0 to 500. Example: `["overtime_date_type"]`.
    pub enum_apiname_lists: Option<Vec<String>>,
}

crate::request_builder!(SearchEnum {
    enum_apiname_lists(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(SearchEnum -> SearchEnumResponse, SearchEnumError {
    "corehr.v2.enum.search", POST "/open-apis/corehr/v2/enums/search", [Tenant], read_value Data,
    Json, SCOPES = ["corehr:common_data.meta_data:read"], LIMITS = [1000 in 60, 50 in 1];
    Body enum_apiname_lists "enum_apiname_lists"
});

/// What `corehr.v2.enum.search` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchEnumResponse {
    /// The selection fields.
    pub enums: Vec<Enums>,
}

crate::object!(SearchEnumResponse { enums "enums" });

/// What `corehr.v2.enum.search` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SearchEnumError {
    /// `1160998` (HTTP 500): Internal Server Error
    ///
    /// An internal service failed. Try again; contact support if it persists.
    InternalServerError1160998,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(SearchEnumError: CODES { InternalServerError1160998 = 1160998 });
