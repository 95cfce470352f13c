// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `application_visibility`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Says whether users, departments and groups are on the lists of those who may, and who may not, use an app.
///
/// [`POST /open-apis/application/v6/applications/:app_id/visibility/check_white_black_list`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-visibility/check_white_black_list>) gives [`CheckWhiteBlackListApplicationVisibilityResponse`] or fails with [`CheckWhiteBlackListApplicationVisibilityError`].
///
/// Token: tenant. Scopes, any one of: `application:application:self_manage`, `admin:app.info:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(CheckWhiteBlackListApplicationVisibility::new(app_id)).await?;
/// ```
#[doc(
    alias(
        "application.v6.application_visibility.check_white_black_list",
        "/open-apis/application/v6/applications/:app_id/visibility/check_white_black_list"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CheckWhiteBlackListApplicationVisibility {
    /// The app. Example: `cli_a3axxx01b`.
    pub app_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `user_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Which kind of id stands for departments. Default: `department_id`. Example: `department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// The users to check, up to 100, by the kind of id that the call uses. Length: at most 100. Example: `["ou_d317f090b7258ad0372aa53963cda70d"]`.
    pub user_ids: Option<Vec<String>>,
    /// The departments to check, up to 100. Length: at most 100. Example: `["od-aa2c50a04769feefededb7a05b7525a8"]`.
    pub department_ids: Option<Vec<String>>,
    /// The groups to check, up to 100. Length: at most 100. Example: `["96815a9cd9beg8g4"]`.
    pub group_ids: Option<Vec<String>>,
}

crate::request_builder!(CheckWhiteBlackListApplicationVisibility {
    app_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into(),
    user_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    department_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    group_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(CheckWhiteBlackListApplicationVisibility -> CheckWhiteBlackListApplicationVisibilityResponse, CheckWhiteBlackListApplicationVisibilityError {
    "application.v6.application_visibility.check_white_black_list",
    POST "/open-apis/application/v6/applications/:app_id/visibility/check_white_black_list",
    [Tenant], read_value Data, Json,
    SCOPES = ["application:application:self_manage", "admin:app.info:readonly"],
    LIMITS = [1000 in 60, 50 in 1];
    Path app_id "app_id", Query user_id_type "user_id_type",
    Query department_id_type "department_id_type", Body user_ids "user_ids",
    Body department_ids "department_ids", Body group_ids "group_ids"
});

/// What `application.v6.application_visibility.check_white_black_list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CheckWhiteBlackListApplicationVisibilityResponse {
    /// The result for each user; allowed if on the list or with a paid seat, and not on the other list.
    pub user_visibility_list: Vec<ApplicationVisibilityUserWhiteBlackInfo>,
    /// The result for each department; allowed if on the one list and not on the other.
    pub department_visibility_list: Vec<ApplicationVisibilityDepartmentWhiteBlackInfo>,
    /// The result for each group; allowed if on the one list and not on the other.
    pub group_visibility_list: Vec<ApplicationVisibilityGroupWhiteBlackInfo>,
}

crate::object!(CheckWhiteBlackListApplicationVisibilityResponse {
    user_visibility_list "user_visibility_list",
    department_visibility_list "department_visibility_list",
    group_visibility_list "group_visibility_list"
});

/// What `application.v6.application_visibility.check_white_black_list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CheckWhiteBlackListApplicationVisibilityError {
    /// `210001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid, or the app was not created in the developer console and cannot be published here. Check the parameters and the app.
    InvalidParameterOrAppOrigin,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CheckWhiteBlackListApplicationVisibilityError: CODES {
    InvalidParameterOrAppOrigin = 210001 + 1
});

/// Changes who may and may not use an app, at once; those who are barred cannot use it even if they are allowed elsewhere.
///
/// [`PATCH /open-apis/application/v6/applications/:app_id/visibility`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/application-visibility/patch>) gives [`PatchApplicationVisibilityResponse`] or fails with [`PatchApplicationVisibilityError`].
///
/// Token: tenant. Scopes, any one of: `admin:app.visibility`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 20 a minute.
///
/// ```ignore
/// let response = client.send(PatchApplicationVisibility::new(app_id)).await?;
/// ```
#[doc(
    alias(
        "application.v6.application_visibility.patch",
        "/open-apis/application/v6/applications/:app_id/visibility"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchApplicationVisibility {
    /// The app. Example: `cli_9b445f5258795107`.
    pub app_id: String,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Who may use the app from now on; without effect where everybody may.
    pub add_visible_list: Option<AppVisibilityIdList>,
    /// Who may no longer use the app; without effect where everybody may.
    pub del_visible_list: Option<AppVisibilityIdList>,
    /// Who is to be barred from the app; the same user cannot be added twice within 30 seconds.
    pub add_invisible_list: Option<AppVisibilityIdList>,
    /// Who is no longer barred from the app.
    pub del_invisible_list: Option<AppVisibilityIdList>,
    /// Whether everybody may use the app; unchanged where left out. Example: `false`.
    pub is_visible_to_all: Option<bool>,
}

crate::request_builder!(PatchApplicationVisibility {
    app_id(impl Into<String>).into();
    department_id_type(impl Into<DepartmentIdType>).into(),
    user_id_type(impl Into<UserIdType>).into(), add_visible_list(AppVisibilityIdList),
    del_visible_list(AppVisibilityIdList), add_invisible_list(AppVisibilityIdList),
    del_invisible_list(AppVisibilityIdList), is_visible_to_all(bool)
});
crate::request!(PatchApplicationVisibility -> PatchApplicationVisibilityResponse, PatchApplicationVisibilityError {
    "application.v6.application_visibility.patch",
    PATCH "/open-apis/application/v6/applications/:app_id/visibility", [Tenant], read_value Data,
    Json, SCOPES = ["admin:app.visibility"], LIMITS = [20 in 60];
    Path app_id "app_id", Query department_id_type "department_id_type",
    Query user_id_type "user_id_type", Body add_visible_list "add_visible_list",
    Body del_visible_list "del_visible_list", Body add_invisible_list "add_invisible_list",
    Body del_invisible_list "del_invisible_list", Body is_visible_to_all "is_visible_to_all"
});

/// What `application.v6.application_visibility.patch` answers with.
pub type PatchApplicationVisibilityResponse = crate::Empty;

/// What `application.v6.application_visibility.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchApplicationVisibilityError {
    /// `210001` (HTTP 400): invalid request
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
    /// `210006` (HTTP 200): can not modify visibility of special app
    ///
    /// The app is special and cannot be changed so, or an app tried to change another. Check the app, or let it change itself.
    AppCannotBeChanged,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(PatchApplicationVisibilityError: CODES {
    InvalidParameterOrAppOrigin = 210001, InvalidAppIdAppNotExists = 210002,
    ConflictingListsOrServerError = 210003, ServerErrorOrVendorApp = 210004,
    InvalidGroupOrBaseApp = 210005, AppCannotBeChanged = 210006 + 1
});
