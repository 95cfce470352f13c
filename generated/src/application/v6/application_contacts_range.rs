// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `application_contacts_range`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Changes the part of the contacts that an app can see, at once.
///
/// [`PATCH /open-apis/application/v6/applications/:app_id/contacts_range`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-contacts_range/patch>) gives [`PatchApplicationContactsRangeResponse`] or fails with [`PatchApplicationContactsRangeError`].
///
/// Token: tenant. Scopes, any one of: `application:application.contacts_range:write`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 20 a minute.
///
/// ```ignore
/// let request = PatchApplicationContactsRange::new(app_id, contacts_range_type);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "application.v6.application_contacts_range.patch",
        "/open-apis/application/v6/applications/:app_id/contacts_range"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchApplicationContactsRange {
    /// The app. Example: `cli_dsfjksdfee1`.
    pub app_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// Whether the app sees the contacts of all, of those who may use it, or of those listed. Example: `some`.
    pub contacts_range_type: ContactsRangeType,
    /// Whose contacts the app may see too; only where `contacts_range_type` is `some`.
    pub add_visible_list: Option<AppVisibilityIdList>,
    /// Whose contacts the app may no longer see; only where `contacts_range_type` is `some`.
    pub del_visible_list: Option<AppVisibilityIdList>,
}

crate::request_builder!(PatchApplicationContactsRange {
    app_id(impl Into<String>).into(), contacts_range_type(impl Into<ContactsRangeType>).into();
    user_id_type(impl Into<UserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into(), add_visible_list(AppVisibilityIdList),
    del_visible_list(AppVisibilityIdList)
});
crate::request!(PatchApplicationContactsRange -> PatchApplicationContactsRangeResponse, PatchApplicationContactsRangeError {
    "application.v6.application_contacts_range.patch",
    PATCH "/open-apis/application/v6/applications/:app_id/contacts_range", [Tenant],
    read_value Data, Json, SCOPES = ["application:application.contacts_range:write"],
    LIMITS = [20 in 60];
    Path app_id "app_id", Query user_id_type "user_id_type",
    Query department_id_type "department_id_type", Body contacts_range_type "contacts_range_type",
    Body add_visible_list "add_visible_list", Body del_visible_list "del_visible_list"
});

/// What `application.v6.application_contacts_range.patch` answers with.
pub type PatchApplicationContactsRangeResponse = crate::Empty;

/// What `application.v6.application_contacts_range.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchApplicationContactsRangeError {
    /// `210001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid, or the app was not created in the developer console and cannot be published here. Check the parameters and the app.
    InvalidParameterOrAppOrigin,
    /// `210002` (HTTP 200): invalid app_id or app not exists
    ///
    /// The app does not exist, or the tenant has not installed it. Check `app_id`.
    InvalidAppIdAppNotExists,
    /// `210003` (HTTP 200): please check if param is empty or if there is conflicts between add and del list
    ///
    /// The lists are empty or name the same member twice, or the server failed. Check the lists to add and to remove, or try again later.
    ConflictingListsOrServerError,
    /// `210004` (HTTP 200): server internal error
    ///
    /// The server failed, or the app is a vendor's, which cannot be changed here. Try again later, or use a custom app.
    ServerErrorOrVendorApp,
    /// `210005` (HTTP 200): invalid group_ids
    ///
    /// A group is not valid, or the app was created with Base and cannot be changed here. Check `group_ids`, or use an app from the developer console.
    InvalidGroupOrBaseApp,
    /// `210006` (HTTP 200): can not modify cantact of special app or official app
    ///
    /// The app is special and cannot be changed so, or an app tried to change another. Check the app, or let it change itself.
    AppCannotBeChanged,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(PatchApplicationContactsRangeError: CODES {
    InvalidParameterOrAppOrigin = 210001 + 1, InvalidAppIdAppNotExists = 210002,
    ConflictingListsOrServerError = 210003, ServerErrorOrVendorApp = 210004,
    InvalidGroupOrBaseApp = 210005, AppCannotBeChanged = 210006
});
