// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `user_admin_scope`.

/// Returns which departments an app administrator manages.
///
/// `GET /open-apis/contact/v1/user/admin_scope/get`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `admin:app.admin:readonly`
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uMzN3QjLzczN04yM3cDN>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetUserAdminScope {
    /// The employee, by the id within the tenant.
    #[serde(skip)]
    pub employee_id: Option<String>,
    /// The user's id within the app.
    #[serde(skip)]
    pub open_id: Option<String>,
}

impl GetUserAdminScope {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new() -> Self {
        Self {
            employee_id: None,
            open_id: None,
        }
    }

    /// Sets [`employee_id`](Self#structfield.employee_id).
    #[must_use]
    pub fn employee_id(mut self, employee_id: impl Into<String>) -> Self {
        self.employee_id = Some(employee_id.into());
        self
    }

    /// Sets [`open_id`](Self#structfield.open_id).
    #[must_use]
    pub fn open_id(mut self, open_id: impl Into<String>) -> Self {
        self.open_id = Some(open_id.into());
        self
    }
}

impl crate::Endpoint for GetUserAdminScope {
    type Response = GetUserAdminScopeResponse;
    type Error = GetUserAdminScopeError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "contact.v1.user_admin_scope.get",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/contact/v1/user/admin_scope/get",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("employee_id", &self.employee_id);
        query.push("open_id", &self.open_id);
    }
}

/// What `contact.v1.user_admin_scope.get` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetUserAdminScopeResponse {
    /// Whether it covers all departments.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_all: Option<bool>,
    /// The departments.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub department_list: Option<serde_json::Value>,
}

/// What `contact.v1.user_admin_scope.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetUserAdminScopeError {
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl GetUserAdminScopeError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[];
}

crate::error_enum!(GetUserAdminScopeError);
