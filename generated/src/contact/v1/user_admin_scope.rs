// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `user_admin_scope`.

/// Returns which departments an app administrator manages.
///
/// [`GET /open-apis/contact/v1/user/admin_scope/get`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzN3QjLzczN04yM3cDN>) gives [`GetUserAdminScopeResponse`] or fails with [`GetUserAdminScopeError`].
///
/// Token: tenant. Scopes, any one of: `admin:app.admin:readonly`.
///
/// ```ignore
/// let response = client.send(GetUserAdminScope::new()).await?;
/// ```
#[doc(
    alias(
        "contact.v1.user_admin_scope.get",
        "/open-apis/contact/v1/user/admin_scope/get"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetUserAdminScope {
    /// The employee, by the id within the tenant.
    pub employee_id: Option<String>,
    /// The user's id within the app.
    pub open_id: Option<String>,
}

crate::request_builder!(GetUserAdminScope {
    employee_id(impl Into<String>).into(), open_id(impl Into<String>).into()
});
crate::request!(GetUserAdminScope -> GetUserAdminScopeResponse, GetUserAdminScopeError {
    "contact.v1.user_admin_scope.get", GET "/open-apis/contact/v1/user/admin_scope/get", [Tenant],
    read_value Data, None, SCOPES = ["admin:app.admin:readonly"];
    Query employee_id "employee_id", Query open_id "open_id"
});

/// What `contact.v1.user_admin_scope.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserAdminScopeResponse {
    /// Whether it covers all departments.
    pub is_all: Option<bool>,
    /// The departments.
    pub department_list: Vec<String>,
}

crate::object!(GetUserAdminScopeResponse { is_all "is_all", department_list "department_list" });

/// What `contact.v1.user_admin_scope.get` answers with when it fails.
pub type GetUserAdminScopeError = crate::GatewayError;
