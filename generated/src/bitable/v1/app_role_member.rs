// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `app_role_member`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Adds several members to a custom role of a base.
///
/// [`POST /open-apis/bitable/v1/apps/:app_token/roles/:role_id/members/batch_create`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-role-member/batch_create>) gives [`BatchCreateAppRoleMemberResponse`] or fails with [`BatchCreateAppRoleMemberError`].
///
/// Token: tenant or user. Scopes, any one of: `base:collaborator:create`, `bitable:app`. Rate limit: 10 a second.
///
/// ```ignore
/// let request = BatchCreateAppRoleMember::new(app_token, role_id, member_list);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "bitable.v1.app_role_member.batch_create",
        "/open-apis/bitable/v1/apps/:app_token/roles/:role_id/members/batch_create"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchCreateAppRoleMember {
    /// The base. Example: `bascnnKKvcoUblgmmhZkYqabcef`.
    pub app_token: String,
    /// The role. Example: `rolNGhPqks`.
    pub role_id: String,
    /// The members. Length: at most 100.
    pub member_list: Vec<AppRoleMemberId>,
}

crate::request_builder!(BatchCreateAppRoleMember {
    app_token(impl Into<String>).into(), role_id(impl Into<String>).into(),
    member_list(impl IntoIterator<Item = impl Into<AppRoleMemberId>>).into_iter().map(Into::into).collect();
});
crate::request!(BatchCreateAppRoleMember -> BatchCreateAppRoleMemberResponse, BatchCreateAppRoleMemberError {
    "bitable.v1.app_role_member.batch_create",
    POST "/open-apis/bitable/v1/apps/:app_token/roles/:role_id/members/batch_create",
    [Tenant, User], read_value Data, Json, SCOPES = ["base:collaborator:create", "bitable:app"],
    LIMITS = [10 in 1];
    Path app_token "app_token", Path role_id "role_id", Body member_list "member_list"
});

/// What `bitable.v1.app_role_member.batch_create` answers with.
pub type BatchCreateAppRoleMemberResponse = crate::Empty;

/// What `bitable.v1.app_role_member.batch_create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchCreateAppRoleMemberError {
    /// `1254000` (HTTP 400): WrongRequestJson
    ///
    /// The body is not valid JSON. Check what the request sends.
    WrongRequestJson,
    /// `1254001` (HTTP 400): WrongRequestBody
    ///
    /// The body is wrong. Check that all required parameters are there.
    WrongRequestBody,
    /// `1254002` (HTTP 400): Fail
    ///
    /// The system failed. Ask the support if it stays so.
    Fail,
    /// `1254003` (HTTP 400): WrongBaseToken
    ///
    /// The base's token is wrong. Check `app_token`; for a base inside a wiki, get the token of the document behind the node.
    WrongBaseToken,
    /// `1254032` (HTTP 400): InvalidRoleName
    ///
    /// The name of the role is not valid. Use another one.
    InvalidRoleName,
    /// `1254033` (HTTP 400): RoleNameDuplicated
    ///
    /// There is a role of this name already. Use another name.
    RoleNameDuplicated,
    /// `1254036` (HTTP 400): Base is copying, please try again later.
    ///
    /// The base is still being copied. Wait until that is done, then try again.
    BaseIsCopying,
    /// `1254040` (HTTP 404): BaseTokenNotFound
    ///
    /// The base does not exist. Check `app_token`; for a base inside a wiki, get the token of the document behind the node.
    BaseTokenNotFound,
    /// `1254047` (HTTP 404): RoleIdNotFound
    ///
    /// The role does not exist. Check `role_id`.
    RoleIdNotFound,
    /// `1254048` (HTTP 400): MemberNotFound
    ///
    /// The member does not exist. Check `member_id`, and that it fits `member_id_type`.
    MemberNotFound,
    /// `1254110` (HTTP 400): RoleExceedLimit
    ///
    /// The base has 30 roles, which is the most. Delete one.
    RoleExceedLimit,
    /// `1254290` (HTTP 429): TooManyRequest
    ///
    /// Too many requests. Slow down and try again later.
    TooManyRequest,
    /// `1254291` (HTTP 400): Write conflict
    ///
    /// The table is being written by another call. Write to one table with one call after the other.
    WriteConflict,
    /// `1254301` (HTTP 400): OperationTypeError
    ///
    /// Advanced permissions are off, or the base does not support them. Turn them on where possible.
    OperationTypeError,
    /// `1254302` (HTTP 403): Permission denied.
    ///
    /// The caller lacks rights in the base, often since advanced permissions are on. Give the user or app the right to manage it.
    PermissionDenied1254302,
    /// `1255001` (HTTP 400): InternalError
    ///
    /// The system failed. Ask the support if it stays so.
    InternalError1255001,
    /// `1255040` (HTTP 504): Request timed out, please try again later
    ///
    /// The request timed out. Try again later.
    RequestTimedOut,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchCreateAppRoleMemberError: CODES {
    WrongRequestJson = 1254000 + 1, WrongRequestBody = 1254001 + 1, Fail = 1254002 + 1,
    WrongBaseToken = 1254003 + 1, InvalidRoleName = 1254032 + 1, RoleNameDuplicated = 1254033 + 1,
    BaseIsCopying = 1254036 + 1, BaseTokenNotFound = 1254040 + 2, RoleIdNotFound = 1254047 + 1,
    MemberNotFound = 1254048, RoleExceedLimit = 1254110 + 1, TooManyRequest = 1254290 + 2,
    WriteConflict = 1254291 + 2, OperationTypeError = 1254301 + 1,
    PermissionDenied1254302 = 1254302 + 2, InternalError1255001 = 1255001 + 1,
    RequestTimedOut = 1255040 + 1
});

/// Removes several members from a custom role of a base.
///
/// [`POST /open-apis/bitable/v1/apps/:app_token/roles/:role_id/members/batch_delete`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-role-member/batch_delete>) gives [`BatchDeleteAppRoleMemberResponse`] or fails with [`BatchDeleteAppRoleMemberError`].
///
/// Token: tenant or user. Scopes, any one of: `base:collaborator:delete`, `bitable:app`. Rate limit: 10 a second.
///
/// ```ignore
/// let request = BatchDeleteAppRoleMember::new(app_token, role_id, member_list);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "bitable.v1.app_role_member.batch_delete",
        "/open-apis/bitable/v1/apps/:app_token/roles/:role_id/members/batch_delete"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchDeleteAppRoleMember {
    /// The base. Example: `bascnnKKvcoUblgmmhZkYqabcef`.
    pub app_token: String,
    /// The role. Example: `rolNGhPqks`.
    pub role_id: String,
    /// The members. Length: at most 100.
    pub member_list: Vec<AppRoleMemberId>,
}

crate::request_builder!(BatchDeleteAppRoleMember {
    app_token(impl Into<String>).into(), role_id(impl Into<String>).into(),
    member_list(impl IntoIterator<Item = impl Into<AppRoleMemberId>>).into_iter().map(Into::into).collect();
});
crate::request!(BatchDeleteAppRoleMember -> BatchDeleteAppRoleMemberResponse, BatchDeleteAppRoleMemberError {
    "bitable.v1.app_role_member.batch_delete",
    POST "/open-apis/bitable/v1/apps/:app_token/roles/:role_id/members/batch_delete",
    [Tenant, User], read_value Data, Json, SCOPES = ["base:collaborator:delete", "bitable:app"],
    LIMITS = [10 in 1];
    Path app_token "app_token", Path role_id "role_id", Body member_list "member_list"
});

/// What `bitable.v1.app_role_member.batch_delete` answers with.
pub type BatchDeleteAppRoleMemberResponse = crate::Empty;

/// What `bitable.v1.app_role_member.batch_delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchDeleteAppRoleMemberError {
    /// `1254000` (HTTP 400): WrongRequestJson
    ///
    /// The body is not valid JSON. Check what the request sends.
    WrongRequestJson,
    /// `1254001` (HTTP 400): WrongRequestBody
    ///
    /// The body is wrong. Check that all required parameters are there.
    WrongRequestBody,
    /// `1254002` (HTTP 400): Fail
    ///
    /// The system failed. Ask the support if it stays so.
    Fail,
    /// `1254003` (HTTP 400): WrongBaseToken
    ///
    /// The base's token is wrong. Check `app_token`; for a base inside a wiki, get the token of the document behind the node.
    WrongBaseToken,
    /// `1254032` (HTTP 400): InvalidRoleName
    ///
    /// The name of the role is not valid. Use another one.
    InvalidRoleName,
    /// `1254033` (HTTP 400): RoleNameDuplicated
    ///
    /// There is a role of this name already. Use another name.
    RoleNameDuplicated,
    /// `1254036` (HTTP 400): Base is copying, please try again later.
    ///
    /// The base is still being copied. Wait until that is done, then try again.
    BaseIsCopying,
    /// `1254040` (HTTP 404): BaseTokenNotFound
    ///
    /// The base does not exist. Check `app_token`; for a base inside a wiki, get the token of the document behind the node.
    BaseTokenNotFound,
    /// `1254047` (HTTP 404): RoleIdNotFound
    ///
    /// The role does not exist. Check `role_id`.
    RoleIdNotFound,
    /// `1254048` (HTTP 400): MemberNotFound
    ///
    /// The member does not exist. Check `member_id`, and that it fits `member_id_type`.
    MemberNotFound,
    /// `1254110` (HTTP 400): RoleExceedLimit
    ///
    /// The base has 30 roles, which is the most. Delete one.
    RoleExceedLimit,
    /// `1254290` (HTTP 429): TooManyRequest
    ///
    /// Too many requests. Slow down and try again later.
    TooManyRequest,
    /// `1254291` (HTTP 400): Write conflict
    ///
    /// The table is being written by another call. Write to one table with one call after the other.
    WriteConflict,
    /// `1254301` (HTTP 400): OperationTypeError
    ///
    /// Advanced permissions are off, or the base does not support them. Turn them on where possible.
    OperationTypeError,
    /// `1254302` (HTTP 403): Permission denied.
    ///
    /// The caller lacks rights in the base, often since advanced permissions are on. Give the user or app the right to manage it.
    PermissionDenied1254302,
    /// `1255001` (HTTP 400): InternalError
    ///
    /// The system failed. Ask the support if it stays so.
    InternalError1255001,
    /// `1255040` (HTTP 504): Request timed out, please try again later
    ///
    /// The request timed out. Try again later.
    RequestTimedOut,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchDeleteAppRoleMemberError: CODES {
    WrongRequestJson = 1254000 + 1, WrongRequestBody = 1254001 + 1, Fail = 1254002 + 1,
    WrongBaseToken = 1254003 + 1, InvalidRoleName = 1254032 + 1, RoleNameDuplicated = 1254033 + 1,
    BaseIsCopying = 1254036 + 1, BaseTokenNotFound = 1254040 + 2, RoleIdNotFound = 1254047 + 1,
    MemberNotFound = 1254048, RoleExceedLimit = 1254110 + 1, TooManyRequest = 1254290 + 2,
    WriteConflict = 1254291 + 2, OperationTypeError = 1254301 + 1,
    PermissionDenied1254302 = 1254302 + 2, InternalError1255001 = 1255001 + 1,
    RequestTimedOut = 1255040 + 1
});

/// Adds one member to a custom role of a base.
///
/// [`POST /open-apis/bitable/v1/apps/:app_token/roles/:role_id/members`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-role-member/create>) gives [`CreateAppRoleMemberResponse`] or fails with [`CreateAppRoleMemberError`].
///
/// Token: tenant or user. Scopes, any one of: `base:collaborator:create`, `bitable:app`. Rate limit: 10 a second.
///
/// ```ignore
/// let request = CreateAppRoleMember::new().app_token(app_token).role_id(role_id).member_id(member_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "bitable.v1.app_role_member.create",
        "/open-apis/bitable/v1/apps/:app_token/roles/:role_id/members"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateAppRoleMember {
    /// The base. Example: `appbcbWCzen6D8dezhoCH2RpMAh`.
    ///
    /// Required.
    pub app_token: Option<String>,
    /// The role. Example: `roljRpwIUt`.
    ///
    /// Required.
    pub role_id: Option<String>,
    /// Which kind of id stands for members. Default: `open_id`. Example: `open_id`.
    pub member_id_type: Option<MemberIdType>,
    /// The member, by the kind of id that `member_id_type` says. Example: `ou_7dab8a3d3cdcc9da365777c7ad535d62`.
    ///
    /// Required.
    pub member_id: Option<String>,
}

crate::request_builder!(named CreateAppRoleMember {
    app_token(impl Into<String>).into(), role_id(impl Into<String>).into(),
    member_id_type(impl Into<MemberIdType>).into(), member_id(impl Into<String>).into()
});
crate::request!(CreateAppRoleMember -> CreateAppRoleMemberResponse, CreateAppRoleMemberError {
    "bitable.v1.app_role_member.create",
    POST "/open-apis/bitable/v1/apps/:app_token/roles/:role_id/members", [Tenant, User],
    read_value Data, Json, SCOPES = ["base:collaborator:create", "bitable:app"], LIMITS = [10 in 1],
    NAMED = [app_token "app_token", role_id "role_id", member_id "member_id"];
    Path app_token "app_token", Path role_id "role_id", Query member_id_type "member_id_type",
    Body member_id "member_id"
});

/// What `bitable.v1.app_role_member.create` answers with.
pub type CreateAppRoleMemberResponse = crate::Empty;

/// What `bitable.v1.app_role_member.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateAppRoleMemberError {
    /// `1254000` (HTTP 200): WrongRequestJson
    ///
    /// The body is not valid JSON. Check what the request sends.
    WrongRequestJson,
    /// `1254001` (HTTP 200): WrongRequestBody
    ///
    /// The body is wrong. Check that all required parameters are there.
    WrongRequestBody,
    /// `1254002` (HTTP 200): Fail
    ///
    /// The system failed. Ask the support if it stays so.
    Fail,
    /// `1254003` (HTTP 200): WrongBaseToken
    ///
    /// The base's token is wrong. Check `app_token`; for a base inside a wiki, get the token of the document behind the node.
    WrongBaseToken,
    /// `1254010` (HTTP 200): ReqConvError
    ///
    /// The request could not be read. Check the types and forms of its parameters.
    ReqConvError,
    /// `1254032` (HTTP 400): InvalidRoleName
    ///
    /// The name of the role is not valid. Use another one.
    InvalidRoleName,
    /// `1254033` (HTTP 400): RoleNameDuplicated
    ///
    /// There is a role of this name already. Use another name.
    RoleNameDuplicated,
    /// `1254036` (HTTP 400): Base is copying, please try again later.
    ///
    /// The base is still being copied. Wait until that is done, then try again.
    BaseIsCopying,
    /// `1254040` (HTTP 200): BaseTokenNotFound
    ///
    /// The base does not exist. Check `app_token`; for a base inside a wiki, get the token of the document behind the node.
    BaseTokenNotFound,
    /// `1254047` (HTTP 404): RoleIdNotFound
    ///
    /// The role does not exist. Check `role_id`.
    RoleIdNotFound,
    /// `1254048` (HTTP 404): MemberNotFound
    ///
    /// The member does not exist. Check `member_id`, and that it fits `member_id_type`.
    MemberNotFound,
    /// `1254110` (HTTP 400): RoleExceedLimit
    ///
    /// The base has 30 roles, which is the most. Delete one.
    RoleExceedLimit,
    /// `1254111` (HTTP 400): MemberExceedLimit
    ///
    /// The role has 200 members, which is the most. Remove some.
    MemberExceedLimit,
    /// `1254290` (HTTP 200): TooManyRequest
    ///
    /// Too many requests. Slow down and try again later.
    TooManyRequest,
    /// `1254291` (HTTP 200): Write conflict
    ///
    /// The table is being written by another call. Write to one table with one call after the other.
    WriteConflict,
    /// `1254301` (HTTP 400): OperationTypeError
    ///
    /// Advanced permissions are off, or the base does not support them. Turn them on where possible.
    OperationTypeError,
    /// `1254302` (HTTP 403): Permission denied.
    ///
    /// The caller lacks rights in the base, often since advanced permissions are on. Give the user or app the right to manage it.
    PermissionDenied1254302,
    /// `1255001` (HTTP 200): InternalError
    ///
    /// The system failed. Ask the support if it stays so.
    InternalError1255001,
    /// `1255002` (HTTP 200): RpcError
    ///
    /// The system failed. Ask the support if it stays so.
    RpcError,
    /// `1255003` (HTTP 200): MarshalError
    ///
    /// The system could not write the data. Ask the support if it stays so.
    MarshalError,
    /// `1255004` (HTTP 200): UmMarshalError
    ///
    /// The system could not read the data. Ask the support if it stays so.
    UmMarshalError,
    /// `1255040` (HTTP 504): Request timed out, please try again later
    ///
    /// The request timed out. Try again later.
    RequestTimedOut,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateAppRoleMemberError: CODES {
    WrongRequestJson = 1254000, WrongRequestBody = 1254001, Fail = 1254002,
    WrongBaseToken = 1254003, ReqConvError = 1254010, InvalidRoleName = 1254032 + 1,
    RoleNameDuplicated = 1254033 + 1, BaseIsCopying = 1254036 + 1, BaseTokenNotFound = 1254040,
    RoleIdNotFound = 1254047 + 1, MemberNotFound = 1254048 + 1, RoleExceedLimit = 1254110 + 1,
    MemberExceedLimit = 1254111, TooManyRequest = 1254290, WriteConflict = 1254291 + 1,
    OperationTypeError = 1254301 + 1, PermissionDenied1254302 = 1254302 + 2,
    InternalError1255001 = 1255001, RpcError = 1255002 + 1, MarshalError = 1255003,
    UmMarshalError = 1255004 + 1, RequestTimedOut = 1255040 + 1
});

/// Removes one member from a custom role of a base.
///
/// [`DELETE /open-apis/bitable/v1/apps/:app_token/roles/:role_id/members/:member_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-role-member/delete>) gives [`DeleteAppRoleMemberResponse`] or fails with [`DeleteAppRoleMemberError`].
///
/// Token: tenant or user. Scopes, any one of: `base:collaborator:delete`, `bitable:app`. Rate limit: 10 a second.
///
/// ```ignore
/// let request = DeleteAppRoleMember::new().app_token(app_token).role_id(role_id).member_id(member_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "bitable.v1.app_role_member.delete",
        "/open-apis/bitable/v1/apps/:app_token/roles/:role_id/members/:member_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteAppRoleMember {
    /// The base. Example: `appbcbWCzen6D8dezhoCH2RpMAh`.
    ///
    /// Required.
    pub app_token: Option<String>,
    /// The role. Example: `roljRpwIUt`.
    ///
    /// Required.
    pub role_id: Option<String>,
    /// The member, by the kind of id that `member_id_type` says. Example: `ou_7dab8a3d3cdcc9da365777c7ad53uew2`.
    ///
    /// Required.
    pub member_id: Option<String>,
    /// Which kind of id stands for members. Default: `open_id`. Example: `open_id`.
    pub member_id_type: Option<MemberIdType>,
}

crate::request_builder!(named DeleteAppRoleMember {
    app_token(impl Into<String>).into(), role_id(impl Into<String>).into(),
    member_id(impl Into<String>).into(), member_id_type(impl Into<MemberIdType>).into()
});
crate::request!(DeleteAppRoleMember -> DeleteAppRoleMemberResponse, DeleteAppRoleMemberError {
    "bitable.v1.app_role_member.delete",
    DELETE "/open-apis/bitable/v1/apps/:app_token/roles/:role_id/members/:member_id",
    [Tenant, User], read_value Data, None, SCOPES = ["base:collaborator:delete", "bitable:app"],
    LIMITS = [10 in 1], NAMED = [app_token "app_token", role_id "role_id", member_id "member_id"];
    Path app_token "app_token", Path role_id "role_id", Path member_id "member_id",
    Query member_id_type "member_id_type"
});

/// What `bitable.v1.app_role_member.delete` answers with.
pub type DeleteAppRoleMemberResponse = crate::Empty;

/// What `bitable.v1.app_role_member.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteAppRoleMemberError {
    /// `1254000` (HTTP 200): WrongRequestJson
    ///
    /// The body is not valid JSON. Check what the request sends.
    WrongRequestJson,
    /// `1254001` (HTTP 200): WrongRequestBody
    ///
    /// The body is wrong. Check that all required parameters are there.
    WrongRequestBody,
    /// `1254002` (HTTP 200): Fail
    ///
    /// The system failed. Ask the support if it stays so.
    Fail,
    /// `1254003` (HTTP 200): WrongBaseToken
    ///
    /// The base's token is wrong. Check `app_token`; for a base inside a wiki, get the token of the document behind the node.
    WrongBaseToken,
    /// `1254010` (HTTP 200): ReqConvError
    ///
    /// The request could not be read. Check the types and forms of its parameters.
    ReqConvError,
    /// `1254032` (HTTP 400): InvalidRoleName
    ///
    /// The name of the role is not valid. Use another one.
    InvalidRoleName,
    /// `1254033` (HTTP 400): RoleNameDuplicated
    ///
    /// There is a role of this name already. Use another name.
    RoleNameDuplicated,
    /// `1254036` (HTTP 400): Base is copying, please try again later.
    ///
    /// The base is still being copied. Wait until that is done, then try again.
    BaseIsCopying,
    /// `1254040` (HTTP 200): BaseTokenNotFound
    ///
    /// The base does not exist. Check `app_token`; for a base inside a wiki, get the token of the document behind the node.
    BaseTokenNotFound,
    /// `1254047` (HTTP 404): RoleIdNotFound
    ///
    /// The role does not exist. Check `role_id`.
    RoleIdNotFound,
    /// `1254048` (HTTP 404): MemberNotFound
    ///
    /// The member does not exist. Check `member_id`, and that it fits `member_id_type`.
    MemberNotFound,
    /// `1254110` (HTTP 400): RoleExceedLimit
    ///
    /// The base has 30 roles, which is the most. Delete one.
    RoleExceedLimit,
    /// `1254111` (HTTP 400): MemberExceedLimit
    ///
    /// The role has 200 members, which is the most. Remove some.
    MemberExceedLimit,
    /// `1254290` (HTTP 200): TooManyRequest
    ///
    /// Too many requests. Slow down and try again later.
    TooManyRequest,
    /// `1254291` (HTTP 200): Write conflict
    ///
    /// The table is being written by another call. Write to one table with one call after the other.
    WriteConflict,
    /// `1254301` (HTTP 400): OperationTypeError
    ///
    /// Advanced permissions are off, or the base does not support them. Turn them on where possible.
    OperationTypeError,
    /// `1254302` (HTTP 403): Permission denied.
    ///
    /// The caller lacks rights in the base, often since advanced permissions are on. Give the user or app the right to manage it.
    PermissionDenied1254302,
    /// `1255001` (HTTP 200): InternalError
    ///
    /// The system failed. Ask the support if it stays so.
    InternalError1255001,
    /// `1255002` (HTTP 200): RpcError
    ///
    /// The system failed. Ask the support if it stays so.
    RpcError,
    /// `1255003` (HTTP 200): MarshalError
    ///
    /// The system could not write the data. Ask the support if it stays so.
    MarshalError,
    /// `1255004` (HTTP 200): UmMarshalError
    ///
    /// The system could not read the data. Ask the support if it stays so.
    UmMarshalError,
    /// `1255040` (HTTP 504): Request timed out, please try again later
    ///
    /// The request timed out. Try again later.
    RequestTimedOut,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteAppRoleMemberError: CODES {
    WrongRequestJson = 1254000, WrongRequestBody = 1254001, Fail = 1254002,
    WrongBaseToken = 1254003, ReqConvError = 1254010, InvalidRoleName = 1254032 + 1,
    RoleNameDuplicated = 1254033 + 1, BaseIsCopying = 1254036 + 1, BaseTokenNotFound = 1254040,
    RoleIdNotFound = 1254047 + 1, MemberNotFound = 1254048 + 1, RoleExceedLimit = 1254110 + 1,
    MemberExceedLimit = 1254111, TooManyRequest = 1254290, WriteConflict = 1254291 + 1,
    OperationTypeError = 1254301 + 1, PermissionDenied1254302 = 1254302 + 2,
    InternalError1255001 = 1255001, RpcError = 1255002 + 1, MarshalError = 1255003,
    UmMarshalError = 1255004 + 1, RequestTimedOut = 1255040 + 1
});

/// Lists the members of a custom role of a base.
///
/// [`GET /open-apis/bitable/v1/apps/:app_token/roles/:role_id/members`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/bitable-v1/app-role-member/list>) gives [`ListAppRoleMemberResponse`] or fails with [`ListAppRoleMemberError`].
///
/// Token: tenant or user. Scopes, any one of: `base:collaborator:read`, `bitable:app`, `bitable:app:readonly`. Rate limit: 20 a second.
///
/// ```ignore
/// let mut items = client.list(ListAppRoleMember::new(app_token, role_id)).items();
/// ```
#[doc(
    alias(
        "bitable.v1.app_role_member.list",
        "/open-apis/bitable/v1/apps/:app_token/roles/:role_id/members"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAppRoleMember {
    /// The base. Example: `appbcbWCzen6D8dezhoCH2RpMAh`.
    pub app_token: String,
    /// The role. Example: `roljRpwIUt`.
    pub role_id: String,
    /// How many items a page holds at most. Range: at most `100`. Example: `100`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0`.
    pub page_token: Option<String>,
}

crate::request_builder!(ListAppRoleMember {
    app_token(impl Into<String>).into(), role_id(impl Into<String>).into();
    page_size(i64), page_token(impl Into<String>).into()
});
crate::request!(ListAppRoleMember -> ListAppRoleMemberResponse, ListAppRoleMemberError {
    "bitable.v1.app_role_member.list",
    GET "/open-apis/bitable/v1/apps/:app_token/roles/:role_id/members", [Tenant, User],
    read_value Data, None,
    SCOPES = ["base:collaborator:read", "bitable:app", "bitable:app:readonly"], LIMITS = [20 in 1];
    Path app_token "app_token", Path role_id "role_id", Query page_size "page_size",
    Query page_token "page_token"
});
crate::paged!(ListAppRoleMember: AppRoleMember {
    page_token, page_size;
    page_token, has_more, items
});

/// What `bitable.v1.app_role_member.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppRoleMemberResponse {
    /// The items of this page.
    pub items: Vec<AppRoleMember>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// How many there are in all.
    pub total: Option<i64>,
}

crate::object!(ListAppRoleMemberResponse {
    items "items", has_more "has_more", page_token "page_token", total "total"
});

/// What `bitable.v1.app_role_member.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListAppRoleMemberError {
    /// `1254000` (HTTP 200): WrongRequestJson
    ///
    /// The body is not valid JSON. Check what the request sends.
    WrongRequestJson,
    /// `1254001` (HTTP 200): WrongRequestBody
    ///
    /// The body is wrong. Check that all required parameters are there.
    WrongRequestBody,
    /// `1254002` (HTTP 200): Fail
    ///
    /// The system failed. Ask the support if it stays so.
    Fail,
    /// `1254003` (HTTP 200): WrongBaseToken
    ///
    /// The base's token is wrong. Check `app_token`; for a base inside a wiki, get the token of the document behind the node.
    WrongBaseToken,
    /// `1254010` (HTTP 200): ReqConvError
    ///
    /// The request could not be read. Check the types and forms of its parameters.
    ReqConvError,
    /// `1254032` (HTTP 400): InvalidRoleName
    ///
    /// The name of the role is not valid. Use another one.
    InvalidRoleName,
    /// `1254033` (HTTP 400): RoleNameDuplicated
    ///
    /// There is a role of this name already. Use another name.
    RoleNameDuplicated,
    /// `1254036` (HTTP 400): Base is copying, please try again later.
    ///
    /// The base is still being copied. Wait until that is done, then try again.
    BaseIsCopying,
    /// `1254040` (HTTP 200): BaseTokenNotFound
    ///
    /// The base does not exist. Check `app_token`; for a base inside a wiki, get the token of the document behind the node.
    BaseTokenNotFound,
    /// `1254047` (HTTP 404): RoleIdNotFound
    ///
    /// The role does not exist. Check `role_id`.
    RoleIdNotFound,
    /// `1254048` (HTTP 404): MemberNotFound
    ///
    /// The member does not exist. Check `member_id`, and that it fits `member_id_type`.
    MemberNotFound,
    /// `1254110` (HTTP 400): RoleExceedLimit
    ///
    /// The base has 30 roles, which is the most. Delete one.
    RoleExceedLimit,
    /// `1254111` (HTTP 400): MemberExceedLimit
    ///
    /// The role has 200 members, which is the most. Remove some.
    MemberExceedLimit,
    /// `1254200` (HTTP 400): Something went wrong. Please contact technical support at <https://applink.feishu.cn/client/helpdesk/open?id=6626260912531570952>
    ///
    /// The system failed. Ask the support if it stays so.
    InternalError1254200,
    /// `1254290` (HTTP 200): TooManyRequest
    ///
    /// Too many requests. Slow down and try again later.
    TooManyRequest,
    /// `1254291` (HTTP 200): Write conflict
    ///
    /// The table is being written by another call. Write to one table with one call after the other.
    WriteConflict,
    /// `1254301` (HTTP 400): OperationTypeError
    ///
    /// Advanced permissions are off, or the base does not support them. Turn them on where possible.
    OperationTypeError,
    /// `1254302` (HTTP 403): Permission denied.
    ///
    /// The caller lacks rights in the base, often since advanced permissions are on. Give the user or app the right to manage it.
    PermissionDenied1254302,
    /// `1255001` (HTTP 200): InternalError
    ///
    /// The system failed. Ask the support if it stays so.
    InternalError1255001,
    /// `1255002` (HTTP 200): RpcError
    ///
    /// The system failed. Ask the support if it stays so.
    RpcError,
    /// `1255003` (HTTP 200): MarshalError
    ///
    /// The system could not write the data. Ask the support if it stays so.
    MarshalError,
    /// `1255004` (HTTP 200): UmMarshalError
    ///
    /// The system could not read the data. Ask the support if it stays so.
    UmMarshalError,
    /// `1255040` (HTTP 504): Request timed out, please try again later
    ///
    /// The request timed out. Try again later.
    RequestTimedOut,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListAppRoleMemberError: CODES {
    WrongRequestJson = 1254000, WrongRequestBody = 1254001, Fail = 1254002,
    WrongBaseToken = 1254003, ReqConvError = 1254010, InvalidRoleName = 1254032 + 1,
    RoleNameDuplicated = 1254033 + 1, BaseIsCopying = 1254036 + 1, BaseTokenNotFound = 1254040,
    RoleIdNotFound = 1254047 + 1, MemberNotFound = 1254048 + 1, RoleExceedLimit = 1254110 + 1,
    MemberExceedLimit = 1254111, InternalError1254200 = 1254200 + 3, TooManyRequest = 1254290,
    WriteConflict = 1254291 + 1, OperationTypeError = 1254301 + 1,
    PermissionDenied1254302 = 1254302 + 2, InternalError1255001 = 1255001, RpcError = 1255002 + 1,
    MarshalError = 1255003, UmMarshalError = 1255004 + 1, RequestTimedOut = 1255040 + 1
});
