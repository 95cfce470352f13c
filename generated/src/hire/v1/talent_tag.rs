// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `talent_tag`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Searches the tags for talents by keyword, id, type and state, newest first.
///
/// [`GET /open-apis/hire/v1/talent_tags`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent_tag/list>) gives [`ListTalentTagResponse`] or fails with [`ListTalentTagError`].
///
/// Token: tenant. Scopes, any one of: `hire:talent_tag`, `hire:talent_tag:readonly`. Rate limit: 20 a second.
///
/// ```ignore
/// let mut items = client.list(ListTalentTag::new()).items();
/// ```
#[doc(alias("hire.v1.talent_tag.list", "/open-apis/hire/v1/talent_tags"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListTalentTag {
    /// What to search for. Example: `985`.
    pub keyword: Option<String>,
    /// Only these tags. Example: `["6887469228283299336"]`.
    pub id_list: Option<Vec<String>>,
    /// Only tags of this type. Example: `1`.
    pub type_: Option<TalentTagType>,
    /// Whether tags out of use are found too. Example: `true`.
    pub include_inactive: Option<bool>,
    /// How many items a page holds at most. Default: `20`. Range: at most `100`. Example: `20`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1NTUyMjM2NzIsImlkIjpudWxsfQ==`.
    pub page_token: Option<String>,
}

crate::request_builder!(ListTalentTag {
    keyword(impl Into<String>).into(),
    id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    type_(impl Into<TalentTagType>).into(), include_inactive(bool), page_size(i64),
    page_token(impl Into<String>).into()
});
crate::request!(ListTalentTag -> ListTalentTagResponse, ListTalentTagError {
    "hire.v1.talent_tag.list", GET "/open-apis/hire/v1/talent_tags", [Tenant], read_value Data,
    None, SCOPES = ["hire:talent_tag", "hire:talent_tag:readonly"], LIMITS = [20 in 1];
    Query keyword "keyword", Query id_list "id_list", Query type_ "type",
    Query include_inactive "include_inactive", Query page_size "page_size",
    Query page_token "page_token"
});
crate::paged!(ListTalentTag: TalentTag { page_token, page_size; page_token, has_more, items });

/// What `hire.v1.talent_tag.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTalentTagResponse {
    /// The items of this page.
    pub items: Vec<TalentTag>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
}

crate::object!(ListTalentTagResponse {
    items "items", has_more "has_more", page_token "page_token"
});

/// What `hire.v1.talent_tag.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListTalentTagError {
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

crate::error_enum!(ListTalentTagError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6
});
