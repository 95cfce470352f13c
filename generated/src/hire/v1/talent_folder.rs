// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `talent_folder`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists the folders of talents, with their owners.
///
/// [`GET /open-apis/hire/v1/talent_folders`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent_folder/list>) gives [`ListTalentFolderResponse`] or fails with [`ListTalentFolderError`].
///
/// Token: tenant. Scopes, any one of: `hire:talent_folder:readonly`, `hire:talent_folder`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(ListTalentFolder::new()).items();
/// ```
#[doc(alias("hire.v1.talent_folder.list", "/open-apis/hire/v1/talent_folders"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListTalentFolder {
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eyJvZmZzZXQiOjEsInRpbWVzdGFtcCI6MTY0MDc2NTYzMjA4OCwiaWQiOm51bGx9`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Default: `10`. Range: at most `100`. Example: `10`.
    pub page_size: Option<i64>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<GetAgencyUserIdType>,
}

crate::request_builder!(ListTalentFolder {
    page_token(impl Into<String>).into(), page_size(i64),
    user_id_type(impl Into<GetAgencyUserIdType>).into()
});
crate::request!(ListTalentFolder -> ListTalentFolderResponse, ListTalentFolderError {
    "hire.v1.talent_folder.list", GET "/open-apis/hire/v1/talent_folders", [Tenant],
    read_value Data, None, SCOPES = ["hire:talent_folder:readonly", "hire:talent_folder"],
    LIMITS = [1000 in 60, 50 in 1];
    Query page_token "page_token", Query page_size "page_size", Query user_id_type "user_id_type"
});
crate::paged!(ListTalentFolder: TalentFolderForList {
    page_token, page_size;
    page_token, has_more, items
});

/// What `hire.v1.talent_folder.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTalentFolderResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// The items of this page.
    pub items: Vec<TalentFolderForList>,
}

crate::object!(ListTalentFolderResponse {
    has_more "has_more", page_token "page_token", items "items"
});

/// What `hire.v1.talent_folder.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListTalentFolderError {
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

crate::error_enum!(ListTalentFolderError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6
});
