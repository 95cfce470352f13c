// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `application_record_permission_member`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Adds users to a record permission, which lets them work with certain records of an app.
///
/// [`POST /open-apis/apaas/v1/applications/:namespace/record_permissions/:record_permission_api_name/member/batch_create_authorization`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-record_permission-member/batch_create_authorization>) gives [`BatchCreateAuthorizationApplicationRecordPermissionMemberResponse`] or fails with [`BatchCreateAuthorizationApplicationRecordPermissionMemberError`].
///
/// Token: tenant. Scopes, any one of: `app_engine:record_permission.member:write`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = BatchCreateAuthorizationApplicationRecordPermissionMember::new(namespace, record_permission_api_name);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "apaas.v1.application_record_permission_member.batch_create_authorization",
        "/open-apis/apaas/v1/applications/:namespace/record_permissions/:record_permission_api_name/member/batch_create_authorization"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchCreateAuthorizationApplicationRecordPermissionMember {
    /// The app, by its namespace. Length: 0 to 255. Example: `package_test__c`.
    pub namespace: String,
    /// The record permission, by its API name. Length: 0 to 255. Example: `adminRecordPermission`.
    pub record_permission_api_name: String,
    /// The users, by their aPaaS ids. Length: 0 to 1000. Example: `["1802412778084426"]`.
    pub user_ids: Option<Vec<String>>,
}

crate::request_builder!(BatchCreateAuthorizationApplicationRecordPermissionMember {
    namespace(impl Into<String>).into(), record_permission_api_name(impl Into<String>).into();
    user_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(BatchCreateAuthorizationApplicationRecordPermissionMember -> BatchCreateAuthorizationApplicationRecordPermissionMemberResponse, BatchCreateAuthorizationApplicationRecordPermissionMemberError {
    "apaas.v1.application_record_permission_member.batch_create_authorization",
    POST "/open-apis/apaas/v1/applications/:namespace/record_permissions/:record_permission_api_name/member/batch_create_authorization",
    [Tenant], read_value Data, Json, SCOPES = ["app_engine:record_permission.member:write"],
    LIMITS = [100 in 60];
    Path namespace "namespace", Path record_permission_api_name "record_permission_api_name",
    Body user_ids "user_ids"
});

/// What `apaas.v1.application_record_permission_member.batch_create_authorization` answers with.
pub type BatchCreateAuthorizationApplicationRecordPermissionMemberResponse = crate::Empty;

/// What `apaas.v1.application_record_permission_member.batch_create_authorization` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchCreateAuthorizationApplicationRecordPermissionMemberError {
    /// `2320001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchCreateAuthorizationApplicationRecordPermissionMemberError: CODES {
    ParamIsInvalid = 2320001
});

/// Removes users from a record permission of an app.
///
/// [`POST /open-apis/apaas/v1/applications/:namespace/record_permissions/:record_permission_api_name/member/batch_remove_authorization`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/application-record_permission-member/batch_remove_authorization>) gives [`BatchRemoveAuthorizationApplicationRecordPermissionMemberResponse`] or fails with [`BatchRemoveAuthorizationApplicationRecordPermissionMemberError`].
///
/// Token: tenant. Scopes, any one of: `app_engine:record_permission.member:write`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = BatchRemoveAuthorizationApplicationRecordPermissionMember::new(namespace, record_permission_api_name);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "apaas.v1.application_record_permission_member.batch_remove_authorization",
        "/open-apis/apaas/v1/applications/:namespace/record_permissions/:record_permission_api_name/member/batch_remove_authorization"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchRemoveAuthorizationApplicationRecordPermissionMember {
    /// The app, by its namespace. Length: 0 to 255. Example: `package_test__c`.
    pub namespace: String,
    /// The record permission, by its API name. Length: 0 to 255. Example: `adminRecordPermission`.
    pub record_permission_api_name: String,
    /// The users, by their aPaaS ids. Length: 0 to 1000. Example: `["1802412778084426"]`.
    pub user_ids: Option<Vec<String>>,
}

crate::request_builder!(BatchRemoveAuthorizationApplicationRecordPermissionMember {
    namespace(impl Into<String>).into(), record_permission_api_name(impl Into<String>).into();
    user_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(BatchRemoveAuthorizationApplicationRecordPermissionMember -> BatchRemoveAuthorizationApplicationRecordPermissionMemberResponse, BatchRemoveAuthorizationApplicationRecordPermissionMemberError {
    "apaas.v1.application_record_permission_member.batch_remove_authorization",
    POST "/open-apis/apaas/v1/applications/:namespace/record_permissions/:record_permission_api_name/member/batch_remove_authorization",
    [Tenant], read_value Data, Json, SCOPES = ["app_engine:record_permission.member:write"],
    LIMITS = [100 in 60];
    Path namespace "namespace", Path record_permission_api_name "record_permission_api_name",
    Body user_ids "user_ids"
});

/// What `apaas.v1.application_record_permission_member.batch_remove_authorization` answers with.
pub type BatchRemoveAuthorizationApplicationRecordPermissionMemberResponse = crate::Empty;

/// What `apaas.v1.application_record_permission_member.batch_remove_authorization` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchRemoveAuthorizationApplicationRecordPermissionMemberError {
    /// `2320001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchRemoveAuthorizationApplicationRecordPermissionMemberError: CODES {
    ParamIsInvalid = 2320001
});
