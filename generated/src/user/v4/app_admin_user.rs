// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `app_admin_user`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists the administrators who review apps: the latest 10 at most, by their ids.
///
/// [`GET /open-apis/user/v4/app_admin_user/list`](<https://open.feishu.cn/document/ukTMukTMukTM/ucDOwYjL3gDM24yN4AjN>) gives [`ListAppAdminUserResponse`] or fails with [`ListAppAdminUserError`].
///
/// Token: tenant. Scopes, any one of: `admin:app.admin_id:readonly`, `admin:app.admin:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// ```ignore
/// let response = client.send(ListAppAdminUser::new()).await?;
/// ```
#[doc(alias("user.v4.app_admin_user.list", "/open-apis/user/v4/app_admin_user/list"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAppAdminUser {}

crate::request_builder!(ListAppAdminUser {});
crate::request!(ListAppAdminUser -> ListAppAdminUserResponse, ListAppAdminUserError {
    "user.v4.app_admin_user.list", GET "/open-apis/user/v4/app_admin_user/list", [Tenant],
    read_value Data, None, SCOPES = ["admin:app.admin_id:readonly", "admin:app.admin:readonly"]
});

/// What `user.v4.app_admin_user.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppAdminUserResponse {
    /// The administrators.
    pub user_list: Vec<AppAdminUserUserList>,
}

crate::object!(ListAppAdminUserResponse { user_list "user_list" });

/// What `user.v4.app_admin_user.list` answers with when it fails.
pub type ListAppAdminUserError = crate::GatewayError;
