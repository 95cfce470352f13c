// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `visitor`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Adds a visitor to access control; no two can have the same phone number.
///
/// [`POST /open-apis/acs/v1/visitors`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/visitor/create>) gives [`CreateVisitorResponse`] or fails with [`CreateVisitorError`].
///
/// Token: user. Scopes, any one of: `acs:users`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 5 a second.
///
/// ```ignore
/// let response = client.send(CreateVisitor::new(user)).await?;
/// ```
#[doc(alias("acs.v1.visitor.create", "/open-apis/acs/v1/visitors"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateVisitor {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The visitor.
    pub user: UserExternal,
}

crate::request_builder!(CreateVisitor {
    user(UserExternal);
    user_id_type(impl Into<UserIdType>).into()
});
crate::request!(CreateVisitor -> CreateVisitorResponse, CreateVisitorError {
    "acs.v1.visitor.create", POST "/open-apis/acs/v1/visitors", [User], read_value Data, Json,
    SCOPES = ["acs:users"], LIMITS = [5 in 1];
    Query user_id_type "user_id_type", Body user "user"
});

/// What `acs.v1.visitor.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateVisitorResponse {
    /// The visitor.
    pub visitor_id: Option<String>,
}

crate::object!(CreateVisitorResponse { visitor_id "visitor_id" });

/// What `acs.v1.visitor.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateVisitorError {
    /// `1490001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters.
    ParamIsInvalid,
    /// `1490203` (HTTP 400): phone num already exist
    ///
    /// A visitor with this phone number exists already. Check `phone_num`.
    PhoneNumAlreadyExist,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateVisitorError: CODES {
    ParamIsInvalid = 1490001, PhoneNumAlreadyExist = 1490203
});

/// Deletes a visitor from access control.
///
/// [`DELETE /open-apis/acs/v1/visitors/:visitor_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/visitor/delete>) gives [`DeleteVisitorResponse`] or fails with [`DeleteVisitorError`].
///
/// Token: user. Scopes, any one of: `acs:users`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 5 a second.
///
/// ```ignore
/// let response = client.send(DeleteVisitor::new(visitor_id)).await?;
/// ```
#[doc(alias("acs.v1.visitor.delete", "/open-apis/acs/v1/visitors/:visitor_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteVisitor {
    /// The visitor. Example: `6939433228970082566`.
    pub visitor_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

crate::request_builder!(DeleteVisitor {
    visitor_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into()
});
crate::request!(DeleteVisitor -> DeleteVisitorResponse, DeleteVisitorError {
    "acs.v1.visitor.delete", DELETE "/open-apis/acs/v1/visitors/:visitor_id", [User],
    read_value Data, None, SCOPES = ["acs:users"], LIMITS = [5 in 1];
    Path visitor_id "visitor_id", Query user_id_type "user_id_type"
});

/// What `acs.v1.visitor.delete` answers with.
pub type DeleteVisitorResponse = crate::Empty;

/// What `acs.v1.visitor.delete` answers with when it fails.
pub type DeleteVisitorError = crate::GatewayError;
