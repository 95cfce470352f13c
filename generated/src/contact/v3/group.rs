// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `group`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Creates a user group.
///
/// [`POST /open-apis/contact/v3/group`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group/create>) gives [`CreateGroupResponse`] or fails with [`CreateGroupError`].
///
/// Token: tenant. Scopes, any one of: `contact:group`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(CreateGroup::new(name)).await?;
/// ```
#[doc(alias("contact.v3.group.create", "/open-apis/contact/v3/group"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateGroup {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Which kind of id stands for departments. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// The name. Example: `IT 外包组`.
    pub name: String,
    /// The description of the user group, up to 500 characters. Example: `IT服务人员的集合`.
    pub description: Option<String>,
    /// Whether members are named or found by rules. Example: `1`.
    pub type_: Option<CreateGroupType>,
    /// The id to give the user group, up to 64 letters and digits. Length: at most 64. Example: `g122817`.
    pub group_id: Option<String>,
}

crate::request_builder!(CreateGroup {
    name(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into(), description(impl Into<String>).into(),
    type_(impl Into<CreateGroupType>).into(), group_id(impl Into<String>).into()
});
crate::request!(CreateGroup -> CreateGroupResponse, CreateGroupError {
    "contact.v3.group.create", POST "/open-apis/contact/v3/group", [Tenant], read_value Data, Json,
    SCOPES = ["contact:group"], LIMITS = [100 in 60];
    Query user_id_type "user_id_type", Query department_id_type "department_id_type",
    Body name "name", Body description "description", Body type_ "type", Body group_id "group_id"
});

/// What `contact.v3.group.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateGroupResponse {
    /// The user group.
    pub group_id: Option<String>,
}

crate::object!(CreateGroupResponse { group_id "group_id" });

/// What `contact.v3.group.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateGroupError {
    /// `40001` (HTTP 400): parameter invalid
    ///
    /// A parameter is wrong. Check what the request sends.
    ParamError,
    /// `40003` (HTTP 500): internal error
    ///
    /// The system failed. Ask the support with the request's log id if it stays so.
    InternalError,
    /// `42001` (HTTP 400): group name empty
    ///
    /// The name of the user group is missing. Send `name`.
    GroupNameEmpty,
    /// `42002` (HTTP 400): group_id invalid
    ///
    /// The user group is not valid. Check `group_id`.
    InvalidGroupId,
    /// `42003` (HTTP 400): group type invalid
    ///
    /// The type of the user group is not valid. Use `1`.
    GroupTypeInvalid,
    /// `42010` (HTTP 403): not has all authority error
    NotHasAllAuthorityError,
    /// `42013` (HTTP 400): group name exceed limit
    ///
    /// The name of the user group is longer than 100 characters. Shorten it.
    GroupNameExceedLimit,
    /// `42014` (HTTP 400): group description exceed limit
    GroupDescriptionExceedLimit,
    /// `42015` (HTTP 400): user group disable
    ///
    /// The tenant has no user groups. Ask the support.
    UserGroupDisable,
    /// `42016` (HTTP 400): user group number exceed limit
    UserGroupNumberExceedLimit,
    /// `42018` (HTTP 400): exist invalid dynamic group rule
    ExistInvalidDynamicGroupRule,
    /// `42019` (HTTP 400): exist invalid dynamic group rule expression
    ExistInvalidDynamicGroupRuleExpression,
    /// `42020` (HTTP 400): exist unsupported dynamic group rule expression field
    ExistUnsupportedDynamicGroupRule,
    /// `42021` (HTTP 400): exist unsupported dynamic group operatrion
    ExistUnsupportedDynamicGroupOperation,
    /// `42022` (HTTP 400): exist invalid expression value or values
    ExistInvalidExpressionValueOrValues,
    /// `42024` (HTTP 400): no permission to create a dynamic group
    NoPermissionToCreateDynamicGroup,
    /// `42025` (HTTP 400): invalid joinner rule
    ///
    /// The rule of the user group is not valid. Check it.
    InvalidJoinerRule,
    /// `42026` (HTTP 400): department scope exceed limit
    DepartmentScopeExceedLimit,
    /// `42027` (HTTP 400): group visible scope is not valid
    GroupVisibleScopeIsNotValid,
    /// `47005` (HTTP 400): duplicate group id error
    ///
    /// Another user group has this id. Use another one.
    DuplicateGroupIdError,
    /// `47009` (HTTP 400): duplicated name error
    ///
    /// There is a user group of this name already. Use another name.
    DuplicatedNameError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateGroupError: CODES {
    ParamError = 40001 + 6, InternalError = 40003 + 1, GroupNameEmpty = 42001,
    InvalidGroupId = 42002, GroupTypeInvalid = 42003, NotHasAllAuthorityError = 42010,
    GroupNameExceedLimit = 42013, GroupDescriptionExceedLimit = 42014, UserGroupDisable = 42015,
    UserGroupNumberExceedLimit = 42016, ExistInvalidDynamicGroupRule = 42018,
    ExistInvalidDynamicGroupRuleExpression = 42019, ExistUnsupportedDynamicGroupRule = 42020,
    ExistUnsupportedDynamicGroupOperation = 42021 + 1, ExistInvalidExpressionValueOrValues = 42022,
    NoPermissionToCreateDynamicGroup = 42024, InvalidJoinerRule = 42025 + 1,
    DepartmentScopeExceedLimit = 42026, GroupVisibleScopeIsNotValid = 42027,
    DuplicateGroupIdError = 47005, DuplicatedNameError = 47009
});

/// Deletes a user group.
///
/// [`DELETE /open-apis/contact/v3/group/:group_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group/delete>) gives [`DeleteGroupResponse`] or fails with [`DeleteGroupError`].
///
/// Token: tenant. Scopes, any one of: `contact:group`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(DeleteGroup::new(group_id)).await?;
/// ```
#[doc(alias("contact.v3.group.delete", "/open-apis/contact/v3/group/:group_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteGroup {
    /// The user group. Example: `g1837191`.
    pub group_id: String,
}

crate::request_builder!(DeleteGroup { group_id(impl Into<String>).into(); });
crate::request!(DeleteGroup -> DeleteGroupResponse, DeleteGroupError {
    "contact.v3.group.delete", DELETE "/open-apis/contact/v3/group/:group_id", [Tenant],
    read_value Data, None, SCOPES = ["contact:group"], LIMITS = [100 in 60];
    Path group_id "group_id"
});

/// What `contact.v3.group.delete` answers with.
pub type DeleteGroupResponse = crate::Empty;

/// What `contact.v3.group.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteGroupError {
    /// `40003` (HTTP 500): internal error
    ///
    /// The system failed. Ask the support with the request's log id if it stays so.
    InternalError,
    /// `42002` (HTTP 400): invalid group_id
    ///
    /// The user group is not valid. Check `group_id`.
    InvalidGroupId,
    /// `42009` (HTTP 403): no user group authority error
    ///
    /// The app may not see the user group. Add it, or everybody, to the app's contact scope.
    NoUserGroupAuthorityError,
    /// `42015` (HTTP 400): user group disable
    ///
    /// The tenant has no user groups. Ask the support.
    UserGroupDisable,
    /// `42017` (HTTP 400): group has member not allow delete
    GroupHasMemberNotAllowDelete,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteGroupError: CODES {
    InternalError = 40003 + 1, InvalidGroupId = 42002 + 1, NoUserGroupAuthorityError = 42009 + 2,
    UserGroupDisable = 42015, GroupHasMemberNotAllowDelete = 42017
});

/// Returns one user group by its id.
///
/// [`GET /open-apis/contact/v3/group/:group_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group/get>) gives [`GetGroupResponse`] or fails with [`GetGroupError`].
///
/// Token: tenant. Scopes, any one of: `contact:group:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(GetGroup::new(group_id)).await?;
/// ```
#[doc(alias("contact.v3.group.get", "/open-apis/contact/v3/group/:group_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetGroup {
    /// The user group. Example: `g193821`.
    pub group_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Which kind of id stands for departments. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
}

crate::request_builder!(GetGroup {
    group_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into()
});
crate::request!(GetGroup -> GetGroupResponse, GetGroupError {
    "contact.v3.group.get", GET "/open-apis/contact/v3/group/:group_id", [Tenant], read_value Data,
    None, SCOPES = ["contact:group:readonly"], LIMITS = [1000 in 60, 50 in 1];
    Path group_id "group_id", Query user_id_type "user_id_type",
    Query department_id_type "department_id_type"
});

/// What `contact.v3.group.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetGroupResponse {
    /// The group.
    pub group: Option<Group>,
}

crate::object!(GetGroupResponse { group "group" });

/// What `contact.v3.group.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetGroupError {
    /// `40003` (HTTP 500): internal error
    ///
    /// The system failed. Ask the support with the request's log id if it stays so.
    InternalError,
    /// `42002` (HTTP 400): invalid group_id
    ///
    /// The user group is not valid. Check `group_id`.
    InvalidGroupId,
    /// `42029` (HTTP 400): exist some field openapi not support, please manage the group in admin platform
    ExistSomeFieldOpenapiNotSupport,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetGroupError: CODES {
    InternalError = 40003 + 1, InvalidGroupId = 42002 + 1, ExistSomeFieldOpenapiNotSupport = 42029
});

/// Lists the user groups that a user is in.
///
/// [`GET /open-apis/contact/v3/group/member_belong`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group/member_belong>) gives [`ListMemberGroupsResponse`] or fails with [`ListMemberGroupsError`].
///
/// Token: tenant. Scopes, any one of: `contact:group:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(ListMemberGroups::new(member_id)).items();
/// ```
#[doc(
    alias("contact.v3.group.member_belong", "/open-apis/contact/v3/group/member_belong")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListMemberGroups {
    /// The member, by the kind of id that the call uses. Example: `u287xj12`.
    pub member_id: String,
    /// Which kind of id stands for members. Default: `open_id`. Example: `open_id`.
    pub member_id_type: Option<UserIdType>,
    /// The type of the group. Range: `1` to `2`. Example: `1`.
    pub group_type: Option<GroupType>,
    /// How many items a page holds at most. Default: `500`. Range: `1` to `1000`. Example: `500`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `AQD9/Rn9eij9Pm39ED40/dk53s4Ebp882DYfFaPFbz00L4CMZJrqGdzNyc8BcZtDbwVUvRmQTvyMYicnGWrde9X56TgdBuS+JKiSIkdexPw=`.
    pub page_token: Option<String>,
}

crate::request_builder!(ListMemberGroups {
    member_id(impl Into<String>).into();
    member_id_type(impl Into<UserIdType>).into(), group_type(impl Into<GroupType>).into(),
    page_size(i64), page_token(impl Into<String>).into()
});
crate::request!(ListMemberGroups -> ListMemberGroupsResponse, ListMemberGroupsError {
    "contact.v3.group.member_belong", GET "/open-apis/contact/v3/group/member_belong", [Tenant],
    read_value Data, None, SCOPES = ["contact:group:readonly"], LIMITS = [1000 in 60, 50 in 1];
    Query member_id "member_id", Query member_id_type "member_id_type",
    Query group_type "group_type", Query page_size "page_size", Query page_token "page_token"
});
crate::paged!(ListMemberGroups: String {
    page_token, page_size;
    page_token, has_more, group_list
});

/// What `contact.v3.group.member_belong` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListMemberGroupsResponse {
    /// The groups.
    pub group_list: Vec<String>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListMemberGroupsResponse {
    group_list "group_list", page_token "page_token", has_more "has_more"
});

/// What `contact.v3.group.member_belong` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListMemberGroupsError {
    /// `40001` (HTTP 400): param error
    ///
    /// A parameter is wrong. Check what the request sends.
    ParamError,
    /// `40003` (HTTP 500): internal error
    ///
    /// The system failed. Ask the support with the request's log id if it stays so.
    InternalError,
    /// `40011` (HTTP 400): page size is invalid
    ///
    /// The page size is not allowed. Check `page_size`.
    PageSizeIsInvalid,
    /// `40012` (HTTP 400): page token is invalid
    ///
    /// The page token is not valid. Send the one that the page before returned.
    PageTokenIsInvalidError,
    /// `41050` (HTTP 403): no user authority error
    ///
    /// The app or the calling user may not see the user. Add the user to the contact scope.
    NoUserAuthorityError,
    /// `41071` (HTTP 400): invalid member_id_type
    ///
    /// The kind of member id is not valid, or the English name is too long. Check `member_id_type` or `en_name`.
    InvalidMemberIdType,
    /// `41073` (HTTP 400): invalid member_id
    ///
    /// The member's id is not valid. Check it, and that it fits `member_id_type`.
    InvalidMemberId,
    /// `41074` (HTTP 400): invalid member_type
    ///
    /// The kind of member or group is not valid. Check `member_type` or `group_type`.
    InvalidMemberType,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListMemberGroupsError: CODES {
    ParamError = 40001 + 4, InternalError = 40003 + 1, PageSizeIsInvalid = 40011,
    PageTokenIsInvalidError = 40012, NoUserAuthorityError = 41050 + 2,
    InvalidMemberIdType = 41071 + 2, InvalidMemberId = 41073, InvalidMemberType = 41074
});

/// Updates the name and description of a user group.
///
/// [`PATCH /open-apis/contact/v3/group/:group_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group/patch>) gives [`PatchGroupResponse`] or fails with [`PatchGroupError`].
///
/// Token: tenant. Scopes, any one of: `contact:group`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(PatchGroup::new(group_id)).await?;
/// ```
#[doc(alias("contact.v3.group.patch", "/open-apis/contact/v3/group/:group_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchGroup {
    /// The user group. Example: `g187131`.
    pub group_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Which kind of id stands for departments. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// The name. Example: `外包 IT 用户组`.
    pub name: Option<String>,
    /// The description of the user group, up to 500 characters. Example: `text`.
    pub description: Option<String>,
}

crate::request_builder!(PatchGroup {
    group_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into(), name(impl Into<String>).into(),
    description(impl Into<String>).into()
});
crate::request!(PatchGroup -> PatchGroupResponse, PatchGroupError {
    "contact.v3.group.patch", PATCH "/open-apis/contact/v3/group/:group_id", [Tenant],
    read_value Data, Json, SCOPES = ["contact:group"], LIMITS = [100 in 60];
    Path group_id "group_id", Query user_id_type "user_id_type",
    Query department_id_type "department_id_type", Body name "name", Body description "description"
});

/// What `contact.v3.group.patch` answers with.
pub type PatchGroupResponse = crate::Empty;

/// What `contact.v3.group.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchGroupError {
    /// `40001` (HTTP 400): parameter invalid
    ///
    /// A parameter is wrong. Check what the request sends.
    ParamError,
    /// `40003` (HTTP 500): internal error
    ///
    /// The system failed. Ask the support with the request's log id if it stays so.
    InternalError,
    /// `42002` (HTTP 400): invalid group_id
    ///
    /// The user group is not valid. Check `group_id`.
    InvalidGroupId,
    /// `42009` (HTTP 403): no userGroup authority error
    ///
    /// The app may not see the user group. Add it, or everybody, to the app's contact scope.
    NoUserGroupAuthorityError,
    /// `42013` (HTTP 400): group name exceed limit
    ///
    /// The name of the user group is longer than 100 characters. Shorten it.
    GroupNameExceedLimit,
    /// `42014` (HTTP 400): group description exceed limit
    GroupDescriptionExceedLimit,
    /// `42015` (HTTP 400): user group disable
    ///
    /// The tenant has no user groups. Ask the support.
    UserGroupDisable,
    /// `42018` (HTTP 400): exist invalid dynamic group rule
    ExistInvalidDynamicGroupRule,
    /// `42019` (HTTP 400): exist invalid dynamic group rule expression
    ExistInvalidDynamicGroupRuleExpression,
    /// `42020` (HTTP 400): exist unsupported dynamic group rule expression field
    ExistUnsupportedDynamicGroupRule,
    /// `42021` (HTTP 400): exist unsupported dynamic group operation
    ExistUnsupportedDynamicGroupOperation,
    /// `42022` (HTTP 400): exist invalid expression value or values
    ExistInvalidExpressionValueOrValues,
    /// `42024` (HTTP 400): no permission to create a dynamic group
    NoPermissionToCreateDynamicGroup,
    /// `42025` (HTTP 400): invalid joiner rule
    ///
    /// The rule of the user group is not valid. Check it.
    InvalidJoinerRule,
    /// `42026` (HTTP 400): department scope exceed limit
    DepartmentScopeExceedLimit,
    /// `47009` (HTTP 400): duplicated name error
    ///
    /// There is a user group of this name already. Use another name.
    DuplicatedNameError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(PatchGroupError: CODES {
    ParamError = 40001 + 6, InternalError = 40003 + 1, InvalidGroupId = 42002 + 1,
    NoUserGroupAuthorityError = 42009 + 3, GroupNameExceedLimit = 42013,
    GroupDescriptionExceedLimit = 42014, UserGroupDisable = 42015,
    ExistInvalidDynamicGroupRule = 42018, ExistInvalidDynamicGroupRuleExpression = 42019,
    ExistUnsupportedDynamicGroupRule = 42020, ExistUnsupportedDynamicGroupOperation = 42021,
    ExistInvalidExpressionValueOrValues = 42022, NoPermissionToCreateDynamicGroup = 42024,
    InvalidJoinerRule = 42025, DepartmentScopeExceedLimit = 42026, DuplicatedNameError = 47009
});

/// Lists the user groups of the tenant.
///
/// [`GET /open-apis/contact/v3/group/simplelist`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group/simplelist>) gives [`ListSimpleGroupResponse`] or fails with [`ListSimpleGroupError`].
///
/// Token: tenant. Scopes, any one of: `contact:group:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(ListSimpleGroup::new()).items();
/// ```
#[doc(alias("contact.v3.group.simplelist", "/open-apis/contact/v3/group/simplelist"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSimpleGroup {
    /// How many items a page holds at most. Default: `50`. Range: at most `100`. Example: `50`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `AQD9/Rn9eij9Pm39ED40/dk53s4Ebp882DYfFaPFbz00L4CMZJrqGdzNyc8BcZtDbwVUvRmQTvyMYicnGWrde9X56TgdBuS+JKiSIkdexPw=`.
    pub page_token: Option<String>,
    /// Whether members are named or found by rules. Default: `1`. Example: `1`.
    pub type_: Option<CreateGroupType>,
}

crate::request_builder!(ListSimpleGroup {
    page_size(i64), page_token(impl Into<String>).into(), type_(impl Into<CreateGroupType>).into()
});
crate::request!(ListSimpleGroup -> ListSimpleGroupResponse, ListSimpleGroupError {
    "contact.v3.group.simplelist", GET "/open-apis/contact/v3/group/simplelist", [Tenant],
    read_value Data, None, SCOPES = ["contact:group:readonly"], LIMITS = [1000 in 60, 50 in 1];
    Query page_size "page_size", Query page_token "page_token", Query type_ "type"
});
crate::paged!(ListSimpleGroup: Group { page_token, page_size; page_token, has_more, grouplist });

/// What `contact.v3.group.simplelist` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSimpleGroupResponse {
    /// The groups.
    pub grouplist: Vec<Group>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListSimpleGroupResponse {
    grouplist "grouplist", page_token "page_token", has_more "has_more"
});

/// What `contact.v3.group.simplelist` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListSimpleGroupError {
    /// `40003` (HTTP 500): internal error
    ///
    /// The system failed. Ask the support with the request's log id if it stays so.
    InternalError,
    /// `40011` (HTTP 400): page size is invalid
    ///
    /// The page size is not allowed. Check `page_size`.
    PageSizeIsInvalid,
    /// `40012` (HTTP 400): page token is invalid error
    ///
    /// The page token is not valid. Send the one that the page before returned.
    PageTokenIsInvalidError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListSimpleGroupError: CODES {
    InternalError = 40003 + 1, PageSizeIsInvalid = 40011, PageTokenIsInvalidError = 40012 + 1
});
