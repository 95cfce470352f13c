// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `space_setting`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Updates who may create, copy and comment in a wiki space.
///
/// [`PUT /open-apis/wiki/v2/spaces/:space_id/setting`](<https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/wiki-v2/space-setting/update>) gives [`UpdateSpaceSettingResponse`] or fails with [`UpdateSpaceSettingError`].
///
/// Token: tenant or user. Scopes, any one of: `wiki:setting:write_only`, `wiki:wiki`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(UpdateSpaceSetting::new(space_id)).await?;
/// ```
#[doc(
    alias("wiki.v2.space_setting.update", "/open-apis/wiki/v2/spaces/:space_id/setting")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateSpaceSetting {
    /// The wiki space. Example: `1565676577122621`.
    pub space_id: String,
    /// Who may create nodes at the top: `admin_and_member` or `admin`. Example: `admin/admin_and_member`.
    pub create_setting: Option<String>,
    /// Whether readers may copy, print and export: `allow` or `not_allow`. Example: `allow/not_allow`.
    pub security_setting: Option<String>,
    /// Whether readers may comment: `allow` or `not_allow`. Example: `allow/not_allow`.
    pub comment_setting: Option<String>,
}

crate::request_builder!(UpdateSpaceSetting {
    space_id(impl Into<String>).into();
    create_setting(impl Into<String>).into(), security_setting(impl Into<String>).into(),
    comment_setting(impl Into<String>).into()
});
crate::request!(UpdateSpaceSetting -> UpdateSpaceSettingResponse, UpdateSpaceSettingError {
    "wiki.v2.space_setting.update", PUT "/open-apis/wiki/v2/spaces/:space_id/setting",
    [Tenant, User], read_value Data, Json, SCOPES = ["wiki:setting:write_only", "wiki:wiki"],
    LIMITS = [100 in 60];
    Path space_id "space_id", Body create_setting "create_setting",
    Body security_setting "security_setting", Body comment_setting "comment_setting"
});

/// What `wiki.v2.space_setting.update` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateSpaceSettingResponse {
    /// The settings.
    pub setting: Option<Setting>,
}

crate::object!(UpdateSpaceSettingResponse { setting "setting" });

/// What `wiki.v2.space_setting.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateSpaceSettingError {
    /// `131001` (HTTP 400): rpc fail
    ///
    /// The system failed. Try again later; ask the support with the log id if it stays so.
    RpcFail,
    /// `131002` (HTTP 400): param err
    ///
    /// A parameter is wrong. Check types and values against the message.
    ParamErr,
    /// `131004` (HTTP 400): invalid user
    ///
    /// The caller is not valid. Check the access token; ask the support if it stays so.
    InvalidUser,
    /// `131005` (HTTP 400): not found
    ///
    /// Something that is named does not exist. Look in the message which: space, node, document, member or user.
    NotFound,
    /// `131006` (HTTP 400): permission denied
    ///
    /// The caller lacks rights. Make it a member or administrator of the space, or share the node with it.
    PermissionDenied,
    /// `131007` (HTTP 400): internal err
    ///
    /// The system failed. Do not try again; ask the support with the log id.
    InternalErr,
    /// `131101` (HTTP 400): invalid operation
    ///
    /// The space does not allow this, such as adding members to a public one. Look at the message.
    InvalidOperation,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UpdateSpaceSettingError: CODES {
    RpcFail = 131001, ParamErr = 131002, InvalidUser = 131004, NotFound = 131005,
    PermissionDenied = 131006, InternalErr = 131007, InvalidOperation = 131101
});
