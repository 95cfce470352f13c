// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `app_badge`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Sets the number that a user sees on the app's icon in the workplace.
///
/// [`POST /open-apis/application/v6/app_badge/set`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/application-v6/app_badge/set>) gives [`SetAppBadgeResponse`] or fails with [`SetAppBadgeError`].
///
/// Token: tenant. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: a special one.
///
/// ```ignore
/// let response = client.send(SetAppBadge::new(user_id, version)).await?;
/// ```
#[doc(alias("application.v6.app_badge.set", "/open-apis/application/v6/app_badge/set"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SetAppBadge {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The user, by the kind of id that the call uses. Example: `ou_d317f090b7258ad0372aa53963cda70d`.
    pub user_id: String,
    /// The version of the badge's data, such as a time in milliseconds; tells newer data from older. Example: `1664360599355`.
    pub version: String,
    /// Further data on the badge, as JSON in text. Example: `{}`.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub extra: Option<String>,
    /// The numbers on computers.
    pub pc: Option<ClientBadgeNum>,
    /// The numbers on phones.
    pub mobile: Option<ClientBadgeNum>,
}

crate::request_builder!(SetAppBadge {
    user_id(impl Into<String>).into(), version(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into(), extra(impl Into<String>).into(), pc(ClientBadgeNum),
    mobile(ClientBadgeNum)
});
crate::request!(SetAppBadge -> SetAppBadgeResponse, SetAppBadgeError {
    "application.v6.app_badge.set", POST "/open-apis/application/v6/app_badge/set", [Tenant],
    read_value Data, Json;
    Query user_id_type "user_id_type", Body user_id "user_id", Body version "version",
    Body extra "extra", Body pc "pc", Body mobile "mobile"
});

/// What `application.v6.app_badge.set` answers with.
pub type SetAppBadgeResponse = crate::Empty;

/// What `application.v6.app_badge.set` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SetAppBadgeError {
    /// `213001` (HTTP 400): pc version conflict
    ///
    /// The user is not valid, or the numbers for computers were changed at the same time. Check the user, or try again later.
    InvalidUserOrVersionConflict,
    /// `213002` (HTTP 400): mobile version conflict
    ///
    /// The page size is not valid, or the numbers for phones were changed at the same time. Check `page_size`, or try again later.
    PageSizeOrVersionConflict,
    /// `213003` (HTTP 400): no data
    ///
    /// The page token is not valid for this app, or there is no data. Check `page_token` or the data.
    PageTokenOrNoData,
    /// `213004` (HTTP 400): set same user data concurrently
    ///
    /// A parameter is not valid, or the user's data was changed at the same time. Check the parameters, or try again later.
    ParameterOrConcurrentChange,
    /// `213005` (HTTP 400): invalid version
    ///
    /// The list could not be made, or the version of the badge is not valid. Ask the support, or check `version`.
    FavouritesFailedOrVersionInvalid,
    /// `213006` (HTTP 400): user status not valid
    ///
    /// The list could not be made, or the state of the user does not allow it. Ask the support, or check the user.
    RecommendationsFailedOrUserInvalid,
    /// `213007` (HTTP 400): user is invisible
    ///
    /// The apps could not be looked up, or the user may not see the app. Ask the support, or check who may use the app.
    AppDetailsFailedOrInvisible,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(SetAppBadgeError: CODES {
    InvalidUserOrVersionConflict = 213001, PageSizeOrVersionConflict = 213002,
    PageTokenOrNoData = 213003, ParameterOrConcurrentChange = 213004,
    FavouritesFailedOrVersionInvalid = 213005, RecommendationsFailedOrUserInvalid = 213006,
    AppDetailsFailedOrInvisible = 213007
});
