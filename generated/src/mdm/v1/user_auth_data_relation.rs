// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `user_auth_data_relation`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Grants users the right to values of one data type in one app; adds to what they have, several users at once.
///
/// [`POST /open-apis/mdm/v1/user_auth_data_relations/bind`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/mdm-v1/user_auth_data_relation/bind>) gives [`BindUserAuthDataRelationResponse`] or fails with [`BindUserAuthDataRelationError`].
///
/// Token: tenant. Scopes, any one of: `mdm:user_auth`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = BindUserAuthDataRelation::new(root_dimension_type, sub_dimension_types, authorized_user_ids, uams_app_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "mdm.v1.user_auth_data_relation.bind",
        "/open-apis/mdm/v1/user_auth_data_relations/bind"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BindUserAuthDataRelation {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The type of the data, by its code. Length: 1 to 200. Example: `gongsi`.
    pub root_dimension_type: String,
    /// The values of the data type, by their codes, 1 to 200. Length: 1 to 200. Example: `["code_dimension"]`.
    pub sub_dimension_types: Vec<String>,
    /// The users whose rights are changed, by the kind of id that the call uses, 1 to 200. Length: 1 to 200. Example: `["ou_7dab8a3d3cdcc9da365777c7ad535d62"]`.
    pub authorized_user_ids: Vec<String>,
    /// The app that the rights are for, by its id in the permission system. Length: 1 to 200. Example: `uams-tenant-test`.
    pub uams_app_id: String,
}

crate::request_builder!(BindUserAuthDataRelation {
    root_dimension_type(impl Into<String>).into(),
    sub_dimension_types(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    authorized_user_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    uams_app_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into()
});
crate::request!(BindUserAuthDataRelation -> BindUserAuthDataRelationResponse, BindUserAuthDataRelationError {
    "mdm.v1.user_auth_data_relation.bind", POST "/open-apis/mdm/v1/user_auth_data_relations/bind",
    [Tenant], read_value Data, Json, SCOPES = ["mdm:user_auth"], LIMITS = [100 in 60];
    Query user_id_type "user_id_type", Body root_dimension_type "root_dimension_type",
    Body sub_dimension_types "sub_dimension_types", Body authorized_user_ids "authorized_user_ids",
    Body uams_app_id "uams_app_id"
});

/// What `mdm.v1.user_auth_data_relation.bind` answers with.
pub type BindUserAuthDataRelationResponse = crate::Empty;

/// What `mdm.v1.user_auth_data_relation.bind` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BindUserAuthDataRelationError {
    /// `1640601` (HTTP 400): 请确认数据类型是否存在
    ///
    /// The data type does not exist. Check `root_dimension_type`.
    DataTypeNotFound,
    /// `1640602` (HTTP 400): 请确认数据值是否存在
    ///
    /// A value of the data type does not exist. Check `sub_dimension_types`.
    DataValueNotFound,
    /// `1640603` (HTTP 400): 请确认应用ID是否正确
    ///
    /// The app does not exist. Check `uams_app_id`.
    AppNotFound,
    /// `1640604` (HTTP 400): 请查询当前租户是否开通此应用
    ///
    /// The tenant does not use this app. Check `uams_app_id`, or enable the app for the tenant.
    AppNotEnabled,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BindUserAuthDataRelationError: CODES {
    DataTypeNotFound = 1640601, DataValueNotFound = 1640602, AppNotFound = 1640603,
    AppNotEnabled = 1640604
});

/// Takes the right to values of one data type in one app from users; what else they have stays.
///
/// [`POST /open-apis/mdm/v1/user_auth_data_relations/unbind`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/mdm-v1/user_auth_data_relation/unbind>) gives [`UnbindUserAuthDataRelationResponse`] or fails with [`UnbindUserAuthDataRelationError`].
///
/// Token: tenant. Scopes, any one of: `mdm:user_auth`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = UnbindUserAuthDataRelation::new(root_dimension_type, sub_dimension_types, authorized_user_ids, uams_app_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "mdm.v1.user_auth_data_relation.unbind",
        "/open-apis/mdm/v1/user_auth_data_relations/unbind"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UnbindUserAuthDataRelation {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The type of the data, by its code. Length: 1 to 200. Example: `gongsi`.
    pub root_dimension_type: String,
    /// The values of the data type, by their codes, 1 to 200. Length: 1 to 200. Example: `["zijie"]`.
    pub sub_dimension_types: Vec<String>,
    /// The users whose rights are changed, by the kind of id that the call uses, 1 to 200. Length: 1 to 200. Example: `["on_21f2db9bdbafadeb16cd77b76060d41d"]`.
    pub authorized_user_ids: Vec<String>,
    /// The app that the rights are for, by its id in the permission system. Length: 1 to 200. Example: `uams-tenant-test`.
    pub uams_app_id: String,
}

crate::request_builder!(UnbindUserAuthDataRelation {
    root_dimension_type(impl Into<String>).into(),
    sub_dimension_types(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    authorized_user_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    uams_app_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into()
});
crate::request!(UnbindUserAuthDataRelation -> UnbindUserAuthDataRelationResponse, UnbindUserAuthDataRelationError {
    "mdm.v1.user_auth_data_relation.unbind",
    POST "/open-apis/mdm/v1/user_auth_data_relations/unbind", [Tenant], read_value Data, Json,
    SCOPES = ["mdm:user_auth"], LIMITS = [100 in 60];
    Query user_id_type "user_id_type", Body root_dimension_type "root_dimension_type",
    Body sub_dimension_types "sub_dimension_types", Body authorized_user_ids "authorized_user_ids",
    Body uams_app_id "uams_app_id"
});

/// What `mdm.v1.user_auth_data_relation.unbind` answers with.
pub type UnbindUserAuthDataRelationResponse = crate::Empty;

/// What `mdm.v1.user_auth_data_relation.unbind` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UnbindUserAuthDataRelationError {
    /// `1640601` (HTTP 400): 请确认数据类型是否存在
    ///
    /// The data type does not exist. Check `root_dimension_type`.
    DataTypeNotFound,
    /// `1640602` (HTTP 400): 请确认数据值是否存在
    ///
    /// A value of the data type does not exist. Check `sub_dimension_types`.
    DataValueNotFound,
    /// `1640603` (HTTP 400): 请确认应用ID是否正确
    ///
    /// The app does not exist. Check `uams_app_id`.
    AppNotFound,
    /// `1640604` (HTTP 400): 请查询当前租户是否开通此应用
    ///
    /// The tenant does not use this app. Check `uams_app_id`, or enable the app for the tenant.
    AppNotEnabled,
    /// `1640605` (HTTP 400): 授权记录不存在
    ///
    /// The user has no such right. Check the user and the values.
    GrantNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UnbindUserAuthDataRelationError: CODES {
    DataTypeNotFound = 1640601, DataValueNotFound = 1640602, AppNotFound = 1640603,
    AppNotEnabled = 1640604, GrantNotFound = 1640605
});
