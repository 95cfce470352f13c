// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `identity`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Records a user's real name and ID card number, which must be done before verification against the official identity; calls are billed.
///
/// [`POST /open-apis/human_authentication/v1/identities`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/human_authentication-v1/identity/create>) gives [`CreateIdentityResponse`] or fails with [`CreateIdentityError`].
///
/// Token: tenant. Scopes, any one of: `human_authentication:identity`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: a special one.
///
/// ```ignore
/// let request = CreateIdentity::new().user_id(user_id).identity_name(identity_name).identity_code(identity_code);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "human_authentication.v1.identity.create",
        "/open-apis/human_authentication/v1/identities"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateIdentity {
    /// The user, by the kind of id that the call uses. Example: `ou_2eb5483cb377daa5054bc6f86e2089a5`.
    ///
    /// Required.
    pub user_id: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The name, as on the ID card. Example: `张三`.
    ///
    /// Required.
    pub identity_name: Option<String>,
    /// The number of the ID card. Example: `4xxxxxxxx`.
    ///
    /// Required.
    pub identity_code: Option<String>,
    /// The mobile number. Example: `13xxxxxxx`.
    pub mobile: Option<String>,
}

crate::request_builder!(named CreateIdentity {
    user_id(impl Into<String>).into(), user_id_type(impl Into<UserIdType>).into(),
    identity_name(impl Into<String>).into(), identity_code(impl Into<String>).into(),
    mobile(impl Into<String>).into()
});
crate::request!(CreateIdentity -> CreateIdentityResponse, CreateIdentityError {
    "human_authentication.v1.identity.create", POST "/open-apis/human_authentication/v1/identities",
    [Tenant], read_value Data, Json, SCOPES = ["human_authentication:identity"],
    NAMED = [user_id "user_id", identity_name "identity_name", identity_code "identity_code"];
    Query user_id "user_id", Query user_id_type "user_id_type", Body identity_name "identity_name",
    Body identity_code "identity_code", Body mobile "mobile"
});

/// What `human_authentication.v1.identity.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateIdentityResponse {
    /// The uid that binds the user to this identity, with which the verification is started.
    pub verify_uid: Option<String>,
}

crate::object!(CreateIdentityResponse { verify_uid "verify_uid" });

/// What `human_authentication.v1.identity.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateIdentityError {
    /// `1291001` (HTTP 400): upload fail
    ///
    /// The identity could not be recorded. Try again.
    UploadFail,
    /// `1291002` (HTTP 400): name mismatch
    ///
    /// The name does not match the one bound to the user. Check `identity_name`.
    NameMismatch,
    /// `1291003` (HTTP 400): code mismatch
    ///
    /// The ID card number does not match the one bound to the user. Check `identity_code`.
    CodeMismatch,
    /// `1291004` (HTTP 400): mobile mismatch
    ///
    /// The mobile number does not match the one bound to the user. Check `mobile`.
    MobileMismatch,
    /// `1291010` (HTTP 400): invalid request
    ///
    /// The request is not valid. Check that no parameter is empty.
    InvalidRequest,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateIdentityError: CODES {
    UploadFail = 1291001, NameMismatch = 1291002, CodeMismatch = 1291003, MobileMismatch = 1291004,
    InvalidRequest = 1291010
});
