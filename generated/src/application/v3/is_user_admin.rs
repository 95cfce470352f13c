// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `is_user_admin`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Says whether a user is an administrator who reviews and manages the tenant's apps; developers of an app are not meant.
///
/// [`GET /open-apis/application/v3/is_user_admin`](<https://open.feishu.cn/document/ukTMukTMukTM/uITN1EjLyUTNx4iM1UTM>) gives [`GetIsUserAdminResponse`] or fails with [`GetIsUserAdminError`].
///
/// Token: tenant. Scopes, any one of: `admin:app.admin:check`, `admin:app.admin:readonly`.
///
/// ```ignore
/// let response = client.send(GetIsUserAdmin::new()).await?;
/// ```
#[doc(
    alias("application.v3.is_user_admin.get", "/open-apis/application/v3/is_user_admin")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetIsUserAdmin {
    /// The user, by the open id; this or `employee_id`, and this one wins.
    pub open_id: Option<String>,
    /// The user, by the id within the tenant; this or `open_id`, which wins.
    pub employee_id: Option<String>,
}

crate::request_builder!(GetIsUserAdmin {
    open_id(impl Into<String>).into(), employee_id(impl Into<String>).into()
});
crate::request!(GetIsUserAdmin -> GetIsUserAdminResponse, GetIsUserAdminError {
    "application.v3.is_user_admin.get", GET "/open-apis/application/v3/is_user_admin", [Tenant],
    read_value Data, None, SCOPES = ["admin:app.admin:check", "admin:app.admin:readonly"];
    Query open_id "open_id", Query employee_id "employee_id"
});

/// What `application.v3.is_user_admin.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetIsUserAdminResponse {
    /// Whether the user is an administrator.
    pub is_app_admin: Option<bool>,
}

crate::object!(GetIsUserAdminResponse { is_app_admin "is_app_admin" });

/// What `application.v3.is_user_admin.get` answers with when it fails.
pub type GetIsUserAdminError = crate::GatewayError;
