// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `rule_external`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Creates a permission group, which says who may open which doors when; with `rule_id`, updates an existing one.
///
/// [`POST /open-apis/acs/v1/rule_external`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/rule_external/create>) gives [`CreateRuleExternalResponse`] or fails with [`CreateRuleExternalError`].
///
/// Token: user. Scopes, any one of: `acs:device:write`, `acs:users`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 5 a second.
///
/// ```ignore
/// let response = client.send(CreateRuleExternal::new(rule)).await?;
/// ```
#[doc(alias("acs.v1.rule_external.create", "/open-apis/acs/v1/rule_external"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateRuleExternal {
    /// The permission group to update; left out to create one. Example: `7298933941867135276`.
    pub rule_id: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The permission group.
    pub rule: Rule,
}

crate::request_builder!(CreateRuleExternal {
    rule(Rule);
    rule_id(impl Into<String>).into(), user_id_type(impl Into<UserIdType>).into()
});
crate::request!(CreateRuleExternal -> CreateRuleExternalResponse, CreateRuleExternalError {
    "acs.v1.rule_external.create", POST "/open-apis/acs/v1/rule_external", [User], read_value Data,
    Json, SCOPES = ["acs:device:write", "acs:users"], LIMITS = [5 in 1];
    Query rule_id "rule_id", Query user_id_type "user_id_type", Body rule "rule"
});

/// What `acs.v1.rule_external.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateRuleExternalResponse {
    /// The permission group.
    pub rule_id: Option<String>,
}

crate::object!(CreateRuleExternalResponse { rule_id "rule_id" });

/// What `acs.v1.rule_external.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateRuleExternalError {
    /// `1490001` (HTTP 400): params is invalid
    ///
    /// A parameter is not valid. Check the parameters.
    ParamIsInvalid,
    /// `1490030` (HTTP 400): device does not exist
    ///
    /// The device does not exist. Check the device's id.
    DeviceDoesNotExist,
    /// `1490090` (HTTP 400): rule id is invalid
    ///
    /// The id of the permission group is not valid, or no such group exists. Check `rule_id` or `rule_ids`.
    RuleIdIsInvalid,
    /// `1490111` (HTTP 400): rule count reach limit
    ///
    /// There are as many permission groups as are allowed. Delete some first.
    RuleCountReachLimit,
    /// `1490112` (HTTP 400): rule name already exist
    ///
    /// A permission group of this name exists already. Choose another `name`.
    RuleNameAlreadyExist,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateRuleExternalError: CODES {
    ParamIsInvalid = 1490001 + 1, DeviceDoesNotExist = 1490030, RuleIdIsInvalid = 1490090,
    RuleCountReachLimit = 1490111, RuleNameAlreadyExist = 1490112
});

/// Deletes a permission group.
///
/// [`DELETE /open-apis/acs/v1/rule_external`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/rule_external/delete>) gives [`DeleteRuleExternalResponse`] or fails with [`DeleteRuleExternalError`].
///
/// Token: user. Scopes, any one of: `acs:device:write`, `acs:users`. Rate limit: 5 a second.
///
/// ```ignore
/// let response = client.send(DeleteRuleExternal::new(rule_id)).await?;
/// ```
#[doc(alias("acs.v1.rule_external.delete", "/open-apis/acs/v1/rule_external"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteRuleExternal {
    /// The permission group. Example: `7298933941867135276`.
    pub rule_id: String,
}

crate::request_builder!(DeleteRuleExternal { rule_id(impl Into<String>).into(); });
crate::request!(DeleteRuleExternal -> DeleteRuleExternalResponse, DeleteRuleExternalError {
    "acs.v1.rule_external.delete", DELETE "/open-apis/acs/v1/rule_external", [User],
    read_value Data, None, SCOPES = ["acs:device:write", "acs:users"], LIMITS = [5 in 1];
    Query rule_id "rule_id"
});

/// What `acs.v1.rule_external.delete` answers with.
pub type DeleteRuleExternalResponse = crate::Empty;

/// What `acs.v1.rule_external.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteRuleExternalError {
    /// `1490012` (HTTP 400): rule id has deleted
    ///
    /// The permission group was deleted already. Check `rule_id`.
    RuleIdHasDeleted,
    /// `1490090` (HTTP 400): rule id is invalid
    ///
    /// The id of the permission group is not valid, or no such group exists. Check `rule_id` or `rule_ids`.
    RuleIdIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteRuleExternalError: CODES {
    RuleIdHasDeleted = 1490012, RuleIdIsInvalid = 1490090
});

/// Binds permission groups to a device.
///
/// [`POST /open-apis/acs/v1/rule_external/device_bind`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/rule_external/device_bind>) gives [`BindRuleExternalDeviceResponse`] or fails with [`BindRuleExternalDeviceError`].
///
/// Token: user. Scopes, any one of: `acs:device:write`, `acs:users`. Rate limit: 5 a second.
///
/// ```ignore
/// let response = client.send(BindRuleExternalDevice::new(device_id, rule_ids)).await?;
/// ```
#[doc(
    alias(
        "acs.v1.rule_external.device_bind",
        "/open-apis/acs/v1/rule_external/device_bind"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BindRuleExternalDevice {
    /// The access control device. Example: `6939433228970082593`.
    pub device_id: String,
    /// The permission groups, by their ids. Length: 0 to 10000. Example: `["7298933941867135276"]`.
    pub rule_ids: Vec<String>,
}

crate::request_builder!(BindRuleExternalDevice {
    device_id(impl Into<String>).into(),
    rule_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
});
crate::request!(BindRuleExternalDevice -> BindRuleExternalDeviceResponse, BindRuleExternalDeviceError {
    "acs.v1.rule_external.device_bind", POST "/open-apis/acs/v1/rule_external/device_bind", [User],
    read_value Data, Json, SCOPES = ["acs:device:write", "acs:users"], LIMITS = [5 in 1];
    Body device_id "device_id", Body rule_ids "rule_ids"
});

/// What `acs.v1.rule_external.device_bind` answers with.
pub type BindRuleExternalDeviceResponse = crate::Empty;

/// What `acs.v1.rule_external.device_bind` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BindRuleExternalDeviceError {
    /// `1490030` (HTTP 400): device does not exist
    ///
    /// The device does not exist. Check the device's id.
    DeviceDoesNotExist,
    /// `1490090` (HTTP 400): rule id is invalid
    ///
    /// The id of the permission group is not valid, or no such group exists. Check `rule_id` or `rule_ids`.
    RuleIdIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BindRuleExternalDeviceError: CODES {
    DeviceDoesNotExist = 1490030, RuleIdIsInvalid = 1490090
});

/// Gets the permission groups of a device.
///
/// [`GET /open-apis/acs/v1/rule_external`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/rule_external/get>) gives [`GetRuleExternalResponse`] or fails with [`GetRuleExternalError`].
///
/// Token: user. Scopes, any one of: `acs:devices:readonly`, `acs:users`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 5 a second.
///
/// ```ignore
/// let response = client.send(GetRuleExternal::new()).await?;
/// ```
#[doc(alias("acs.v1.rule_external.get", "/open-apis/acs/v1/rule_external"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetRuleExternal {
    /// The access control device. Example: `7296700518380863767`.
    pub device_id: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

crate::request_builder!(GetRuleExternal {
    device_id(impl Into<String>).into(), user_id_type(impl Into<UserIdType>).into()
});
crate::request!(GetRuleExternal -> GetRuleExternalResponse, GetRuleExternalError {
    "acs.v1.rule_external.get", GET "/open-apis/acs/v1/rule_external", [User], read_value Data,
    None, SCOPES = ["acs:devices:readonly", "acs:users"], LIMITS = [5 in 1];
    Query device_id "device_id", Query user_id_type "user_id_type"
});

/// What `acs.v1.rule_external.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetRuleExternalResponse {
    /// The permission groups of the device.
    pub rules: Vec<Rule>,
}

crate::object!(GetRuleExternalResponse { rules "rules" });

/// What `acs.v1.rule_external.get` answers with when it fails.
pub type GetRuleExternalError = crate::GatewayError;
