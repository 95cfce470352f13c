// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `website_site_user`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Registers a user of a career site, who is needed to apply there; a known external id returns the user that exists.
///
/// [`POST /open-apis/hire/v1/websites/:website_id/site_users`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-site_user/create>) gives [`CreateWebsiteSiteUserResponse`] or fails with [`CreateWebsiteSiteUserError`].
///
/// Token: tenant. Scopes, any one of: `hire:site`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(CreateWebsiteSiteUser::new(website_id, external_id)).await?;
/// ```
#[doc(
    alias(
        "hire.v1.website_site_user.create",
        "/open-apis/hire/v1/websites/:website_id/site_users"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateWebsiteSiteUser {
    /// The career site. Example: `1618209327096`.
    pub website_id: String,
    /// The name of the user. Example: `张敏`.
    pub name: Option<String>,
    /// The mail address. Example: `zhangmin@163.com`.
    pub email: Option<String>,
    /// The id in your own system; a known one returns the user that exists already. Example: `6960663240925956621`.
    pub external_id: String,
    /// The telephone number; needs `mobile_country_code`. Example: `182900291190`.
    pub mobile: Option<String>,
    /// The country of the number, by its code, `CN_1` for example; needs `mobile`. Example: `CN_1`.
    pub mobile_country_code: Option<String>,
}

crate::request_builder!(CreateWebsiteSiteUser {
    website_id(impl Into<String>).into(), external_id(impl Into<String>).into();
    name(impl Into<String>).into(), email(impl Into<String>).into(),
    mobile(impl Into<String>).into(), mobile_country_code(impl Into<String>).into()
});
crate::request!(CreateWebsiteSiteUser -> CreateWebsiteSiteUserResponse, CreateWebsiteSiteUserError {
    "hire.v1.website_site_user.create", POST "/open-apis/hire/v1/websites/:website_id/site_users",
    [Tenant], read_value Data, Json, SCOPES = ["hire:site"], LIMITS = [10 in 1];
    Path website_id "website_id", Body name "name", Body email "email",
    Body external_id "external_id", Body mobile "mobile",
    Body mobile_country_code "mobile_country_code"
});

/// What `hire.v1.website_site_user.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWebsiteSiteUserResponse {
    /// The user of the career site.
    pub site_user: Option<WebsiteUser>,
}

crate::object!(CreateWebsiteSiteUserResponse { site_user "site_user" });

/// What `hire.v1.website_site_user.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateWebsiteSiteUserError {
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

crate::error_enum!(CreateWebsiteSiteUserError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6
});
