// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `user`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets a user of access control: the card number and whether a face photo is stored. Only for users in a permission group.
///
/// [`GET /open-apis/acs/v1/users/:user_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/user/get>) gives [`GetUserResponse`] or fails with [`GetUserError`].
///
/// Token: tenant. Scopes, any one of: `acs:users`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// ```ignore
/// let response = client.send(GetUser::new(user_id)).await?;
/// ```
#[doc(alias("acs.v1.user.get", "/open-apis/acs/v1/users/:user_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetUser {
    /// The user, by the kind of id that the call uses. Example: `ou_7dab8a3d3cdcc9da365777c7ad535d62`.
    pub user_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

crate::request_builder!(GetUser {
    user_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into()
});
crate::request!(GetUser -> GetUserResponse, GetUserError {
    "acs.v1.user.get", GET "/open-apis/acs/v1/users/:user_id", [Tenant], read_value Data, None,
    SCOPES = ["acs:users"];
    Path user_id "user_id", Query user_id_type "user_id_type"
});

/// What `acs.v1.user.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserResponse {
    /// The user.
    pub user: Option<User>,
}

crate::object!(GetUserResponse { user "user" });

/// What `acs.v1.user.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetUserError {
    /// `1490101` (HTTP 400): user not found
    ///
    /// The user was not found. Check whether the user is in a permission group.
    UserNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetUserError: CODES { UserNotFound = 1490101 });

/// Lists the users of access control with their card numbers; only those who are in a permission group.
///
/// [`GET /open-apis/acs/v1/users`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/user/list>) gives [`ListUserResponse`] or fails with [`ListUserError`].
///
/// Token: tenant. Scopes, any one of: `acs:users`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// ```ignore
/// let mut items = client.list(ListUser::new()).items();
/// ```
#[doc(alias("acs.v1.user.list", "/open-apis/acs/v1/users"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListUser {
    /// How many items a page holds at most. Range: at most `50`. Example: `10`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `10`.
    pub page_token: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

crate::request_builder!(ListUser {
    page_size(i64), page_token(impl Into<String>).into(), user_id_type(impl Into<UserIdType>).into()
});
crate::request!(ListUser -> ListUserResponse, ListUserError {
    "acs.v1.user.list", GET "/open-apis/acs/v1/users", [Tenant], read_value Data, None,
    SCOPES = ["acs:users"];
    Query page_size "page_size", Query page_token "page_token", Query user_id_type "user_id_type"
});
crate::paged!(ListUser: User { page_token, page_size; page_token, has_more, items });

/// What `acs.v1.user.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserResponse {
    /// The items of this page.
    pub items: Vec<User>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListUserResponse { items "items", page_token "page_token", has_more "has_more" });

/// What `acs.v1.user.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListUserError {
    /// `1490018` (HTTP 400): page token is invalid error
    PageTokenIsInvalidError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListUserError: CODES { PageTokenIsInvalidError = 1490018 });

/// Sets the card number that is output over Wiegand when the user's face is recognized.
///
/// [`PATCH /open-apis/acs/v1/users/:user_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/user/patch>) gives [`PatchUserResponse`] or fails with [`PatchUserError`].
///
/// Token: tenant. Scopes, any one of: `acs:users`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// ```ignore
/// let response = client.send(PatchUser::new(user_id)).await?;
/// ```
#[doc(alias("acs.v1.user.patch", "/open-apis/acs/v1/users/:user_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchUser {
    /// The user, by the kind of id that the call uses. Example: `ou_7dab8a3d3cdcc9da365777c7ad535d62`.
    pub user_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// What identifies the user at a device.
    pub feature: Option<Feature>,
}

crate::request_builder!(PatchUser {
    user_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into(), feature(Feature)
});
crate::request!(PatchUser -> PatchUserResponse, PatchUserError {
    "acs.v1.user.patch", PATCH "/open-apis/acs/v1/users/:user_id", [Tenant], read_value Data, Json,
    SCOPES = ["acs:users"];
    Path user_id "user_id", Query user_id_type "user_id_type", Body feature "feature"
});

/// What `acs.v1.user.patch` answers with.
pub type PatchUserResponse = crate::Empty;

/// What `acs.v1.user.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchUserError {
    /// `1490101` (HTTP 400): user not found
    ///
    /// The user was not found. Check whether the user is in a permission group.
    UserNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(PatchUserError: CODES { UserNotFound = 1490101 });
