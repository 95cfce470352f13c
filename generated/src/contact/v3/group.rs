// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `group`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Creates a user group.
///
/// `POST /open-apis/contact/v3/group`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `contact:group`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group/create>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateGroup {
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// Which kind of id stands for departments.
    ///
    /// Example: `open_department_id`.
    #[serde(skip)]
    pub department_id_type: Option<DepartmentIdType>,
    /// The name.
    ///
    /// Example: `IT 外包组`.
    pub name: String,
    /// The description of the user group, up to 500 characters.
    ///
    /// Example: `IT服务人员的集合`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Whether members are named or found by rules.
    ///
    /// Example: `1`.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<CreateGroupType>,
    /// The id to give the user group, up to 64 letters and digits.
    ///
    /// Length: at most 64. Example: `g122817`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_id: Option<String>,
}

impl CreateGroup {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            user_id_type: None,
            department_id_type: None,
            name: name.into(),
            description: None,
            type_: None,
            group_id: None,
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }

    /// Sets [`department_id_type`](Self#structfield.department_id_type).
    #[must_use]
    pub fn department_id_type(
        mut self,
        department_id_type: impl Into<DepartmentIdType>,
    ) -> Self {
        self.department_id_type = Some(department_id_type.into());
        self
    }

    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }

    /// Sets [`type_`](Self#structfield.type_).
    #[must_use]
    pub fn type_(mut self, type_: impl Into<CreateGroupType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }

    /// Sets [`group_id`](Self#structfield.group_id).
    #[must_use]
    pub fn group_id(mut self, group_id: impl Into<String>) -> Self {
        self.group_id = Some(group_id.into());
        self
    }
}

impl crate::Endpoint for CreateGroup {
    type Response = CreateGroupResponse;
    type Error = CreateGroupError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "contact.v3.group.create",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/contact/v3/group",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("user_id_type", &self.user_id_type);
        query.push("department_id_type", &self.department_id_type);
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `contact.v3.group.create` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateGroupResponse {
    /// The user group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_id: Option<String>,
}

/// What `contact.v3.group.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateGroupError {
    /// `40001` (HTTP 400): parameter invalid
    ///
    /// A parameter is wrong. Check what the request sends.
    #[doc(alias = "40001")]
    ParameterInvalid,
    /// `40003` (HTTP 500): internal error
    ///
    /// The system failed. Ask the support with the request's log id if it stays so.
    #[doc(alias = "40003")]
    InternalError,
    /// `42001` (HTTP 400): group name empty
    ///
    /// The name of the user group is missing. Send `name`.
    #[doc(alias = "42001")]
    GroupNameEmpty,
    /// `42002` (HTTP 400): group_id invalid
    ///
    /// The user group is not valid. Check `group_id`.
    #[doc(alias = "42002")]
    GroupIdInvalid,
    /// `42003` (HTTP 400): group type invalid
    ///
    /// The type of the user group is not valid. Use `1`.
    #[doc(alias = "42003")]
    GroupTypeInvalid,
    /// `42010` (HTTP 403): not has all authority error
    #[doc(alias = "42010")]
    NotHasAllAuthorityError,
    /// `42013` (HTTP 400): group name exceed limit
    ///
    /// The name of the user group is longer than 100 characters. Shorten it.
    #[doc(alias = "42013")]
    GroupNameExceedLimit,
    /// `42014` (HTTP 400): group description exceed limit
    #[doc(alias = "42014")]
    GroupDescriptionExceedLimit,
    /// `42015` (HTTP 400): user group disable
    ///
    /// The tenant has no user groups. Ask the support.
    #[doc(alias = "42015")]
    UserGroupDisable,
    /// `42016` (HTTP 400): user group number exceed limit
    #[doc(alias = "42016")]
    UserGroupNumberExceedLimit,
    /// `42018` (HTTP 400): exist invalid dynamic group rule
    #[doc(alias = "42018")]
    ExistInvalidDynamicGroupRule,
    /// `42019` (HTTP 400): exist invalid dynamic group rule expression
    #[doc(alias = "42019")]
    ExistInvalidDynamicGroupRuleExpression,
    /// `42020` (HTTP 400): exist unsupported dynamic group rule expression field
    #[doc(alias = "42020")]
    ExistUnsupportedDynamicGroupRuleExpression,
    /// `42021` (HTTP 400): exist unsupported dynamic group operatrion
    #[doc(alias = "42021")]
    ExistUnsupportedDynamicGroupOperatrion,
    /// `42022` (HTTP 400): exist invalid expression value or values
    #[doc(alias = "42022")]
    ExistInvalidExpressionValueOrValues,
    /// `42024` (HTTP 400): no permission to create a dynamic group
    #[doc(alias = "42024")]
    NoPermissionToCreateDynamicGroup,
    /// `42025` (HTTP 400): invalid joinner rule
    ///
    /// The rule of the user group is not valid. Check it.
    #[doc(alias = "42025")]
    InvalidJoinnerRule,
    /// `42026` (HTTP 400): department scope exceed limit
    #[doc(alias = "42026")]
    DepartmentScopeExceedLimit,
    /// `42027` (HTTP 400): group visible scope is not valid
    #[doc(alias = "42027")]
    GroupVisibleScopeIsNotValid,
    /// `47005` (HTTP 400): duplicate group id error
    ///
    /// Another user group has this id. Use another one.
    #[doc(alias = "47005")]
    DuplicateGroupIdError,
    /// `47009` (HTTP 400): duplicated name error
    ///
    /// There is a user group of this name already. Use another name.
    #[doc(alias = "47009")]
    DuplicatedNameError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl CreateGroupError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::ParameterInvalid,
            crate::ErrorFacts::new(
                40001,
                400,
                "parameter invalid",
                "A parameter is wrong. Check what the request sends.",
                false,
            ),
        ),
        (
            Self::InternalError,
            crate::ErrorFacts::new(
                40003,
                500,
                "internal error",
                "The system failed. Ask the support with the request's log id if it stays so.",
                true,
            ),
        ),
        (
            Self::GroupNameEmpty,
            crate::ErrorFacts::new(
                42001,
                400,
                "group name empty",
                "The name of the user group is missing. Send `name`.",
                false,
            ),
        ),
        (
            Self::GroupIdInvalid,
            crate::ErrorFacts::new(
                42002,
                400,
                "group_id invalid",
                "The user group is not valid. Check `group_id`.",
                false,
            ),
        ),
        (
            Self::GroupTypeInvalid,
            crate::ErrorFacts::new(
                42003,
                400,
                "group type invalid",
                "The type of the user group is not valid. Use `1`.",
                false,
            ),
        ),
        (
            Self::NotHasAllAuthorityError,
            crate::ErrorFacts::new(42010, 403, "not has all authority error", "", false),
        ),
        (
            Self::GroupNameExceedLimit,
            crate::ErrorFacts::new(
                42013,
                400,
                "group name exceed limit",
                "The name of the user group is longer than 100 characters. Shorten it.",
                false,
            ),
        ),
        (
            Self::GroupDescriptionExceedLimit,
            crate::ErrorFacts::new(
                42014,
                400,
                "group description exceed limit",
                "",
                false,
            ),
        ),
        (
            Self::UserGroupDisable,
            crate::ErrorFacts::new(
                42015,
                400,
                "user group disable",
                "The tenant has no user groups. Ask the support.",
                false,
            ),
        ),
        (
            Self::UserGroupNumberExceedLimit,
            crate::ErrorFacts::new(
                42016,
                400,
                "user group number exceed limit",
                "",
                false,
            ),
        ),
        (
            Self::ExistInvalidDynamicGroupRule,
            crate::ErrorFacts::new(
                42018,
                400,
                "exist invalid dynamic group rule",
                "",
                false,
            ),
        ),
        (
            Self::ExistInvalidDynamicGroupRuleExpression,
            crate::ErrorFacts::new(
                42019,
                400,
                "exist invalid dynamic group rule expression",
                "",
                false,
            ),
        ),
        (
            Self::ExistUnsupportedDynamicGroupRuleExpression,
            crate::ErrorFacts::new(
                42020,
                400,
                "exist unsupported dynamic group rule expression field",
                "",
                false,
            ),
        ),
        (
            Self::ExistUnsupportedDynamicGroupOperatrion,
            crate::ErrorFacts::new(
                42021,
                400,
                "exist unsupported dynamic group operatrion",
                "",
                false,
            ),
        ),
        (
            Self::ExistInvalidExpressionValueOrValues,
            crate::ErrorFacts::new(
                42022,
                400,
                "exist invalid expression value or values",
                "",
                false,
            ),
        ),
        (
            Self::NoPermissionToCreateDynamicGroup,
            crate::ErrorFacts::new(
                42024,
                400,
                "no permission to create a dynamic group",
                "",
                false,
            ),
        ),
        (
            Self::InvalidJoinnerRule,
            crate::ErrorFacts::new(
                42025,
                400,
                "invalid joinner rule",
                "The rule of the user group is not valid. Check it.",
                false,
            ),
        ),
        (
            Self::DepartmentScopeExceedLimit,
            crate::ErrorFacts::new(
                42026,
                400,
                "department scope exceed limit",
                "",
                false,
            ),
        ),
        (
            Self::GroupVisibleScopeIsNotValid,
            crate::ErrorFacts::new(
                42027,
                400,
                "group visible scope is not valid",
                "",
                false,
            ),
        ),
        (
            Self::DuplicateGroupIdError,
            crate::ErrorFacts::new(
                47005,
                400,
                "duplicate group id error",
                "Another user group has this id. Use another one.",
                false,
            ),
        ),
        (
            Self::DuplicatedNameError,
            crate::ErrorFacts::new(
                47009,
                400,
                "duplicated name error",
                "There is a user group of this name already. Use another name.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(CreateGroupError);

/// Deletes a user group.
///
/// `DELETE /open-apis/contact/v3/group/:group_id`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `contact:group`
/// - Rate limit: 100 a minute
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group/delete>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteGroup {
    /// The user group.
    ///
    /// Example: `g1837191`.
    #[serde(skip)]
    pub group_id: String,
}

impl DeleteGroup {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(group_id: impl Into<String>) -> Self {
        Self { group_id: group_id.into() }
    }
}

impl crate::Endpoint for DeleteGroup {
    type Response = DeleteGroupResponse;
    type Error = DeleteGroupError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "contact.v3.group.delete",
        method: crate::Method::DELETE,
        host: None,
        path: "/open-apis/contact/v3/group/:group_id",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("group_id", self.group_id.clone())]
    }
}

/// What `contact.v3.group.delete` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteGroupResponse {}
/// What `contact.v3.group.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeleteGroupError {
    /// `40003` (HTTP 500): internal error
    ///
    /// The system failed. Ask the support with the request's log id if it stays so.
    #[doc(alias = "40003")]
    InternalError,
    /// `42002` (HTTP 400): invalid group_id
    ///
    /// The user group is not valid. Check `group_id`.
    #[doc(alias = "42002")]
    InvalidGroupId,
    /// `42009` (HTTP 403): no user group authority error
    ///
    /// The app may not see the user group. Add it, or everybody, to the app's contact scope.
    #[doc(alias = "42009")]
    NoUserGroupAuthorityError,
    /// `42015` (HTTP 400): user group disable
    ///
    /// The tenant has no user groups. Ask the support.
    #[doc(alias = "42015")]
    UserGroupDisable,
    /// `42017` (HTTP 400): group has member not allow delete
    #[doc(alias = "42017")]
    GroupHasMemberNotAllowDelete,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl DeleteGroupError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::InternalError,
            crate::ErrorFacts::new(
                40003,
                500,
                "internal error",
                "The system failed. Ask the support with the request's log id if it stays so.",
                true,
            ),
        ),
        (
            Self::InvalidGroupId,
            crate::ErrorFacts::new(
                42002,
                400,
                "invalid group_id",
                "The user group is not valid. Check `group_id`.",
                false,
            ),
        ),
        (
            Self::NoUserGroupAuthorityError,
            crate::ErrorFacts::new(
                42009,
                403,
                "no user group authority error",
                "The app may not see the user group. Add it, or everybody, to the app's contact scope.",
                false,
            ),
        ),
        (
            Self::UserGroupDisable,
            crate::ErrorFacts::new(
                42015,
                400,
                "user group disable",
                "The tenant has no user groups. Ask the support.",
                false,
            ),
        ),
        (
            Self::GroupHasMemberNotAllowDelete,
            crate::ErrorFacts::new(
                42017,
                400,
                "group has member not allow delete",
                "",
                false,
            ),
        ),
    ];
}

crate::error_enum!(DeleteGroupError);

/// Returns one user group by its id.
///
/// `GET /open-apis/contact/v3/group/:group_id`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `contact:group:readonly`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group/get>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetGroup {
    /// The user group.
    ///
    /// Example: `g193821`.
    #[serde(skip)]
    pub group_id: String,
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// Which kind of id stands for departments.
    ///
    /// Example: `open_department_id`.
    #[serde(skip)]
    pub department_id_type: Option<DepartmentIdType>,
}

impl GetGroup {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(group_id: impl Into<String>) -> Self {
        Self {
            group_id: group_id.into(),
            user_id_type: None,
            department_id_type: None,
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }

    /// Sets [`department_id_type`](Self#structfield.department_id_type).
    #[must_use]
    pub fn department_id_type(
        mut self,
        department_id_type: impl Into<DepartmentIdType>,
    ) -> Self {
        self.department_id_type = Some(department_id_type.into());
        self
    }
}

impl crate::Endpoint for GetGroup {
    type Response = GetGroupResponse;
    type Error = GetGroupError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "contact.v3.group.get",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/contact/v3/group/:group_id",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("group_id", self.group_id.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("user_id_type", &self.user_id_type);
        query.push("department_id_type", &self.department_id_type);
    }
}

/// What `contact.v3.group.get` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetGroupResponse {
    /// The group.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group: Option<Group>,
}

/// What `contact.v3.group.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetGroupError {
    /// `40003` (HTTP 500): internal error
    ///
    /// The system failed. Ask the support with the request's log id if it stays so.
    #[doc(alias = "40003")]
    InternalError,
    /// `42002` (HTTP 400): invalid group_id
    ///
    /// The user group is not valid. Check `group_id`.
    #[doc(alias = "42002")]
    InvalidGroupId,
    /// `42029` (HTTP 400): exist some field openapi not support, please manage the group in admin platform
    #[doc(alias = "42029")]
    ExistSomeFieldOpenapiNotSupport,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl GetGroupError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::InternalError,
            crate::ErrorFacts::new(
                40003,
                500,
                "internal error",
                "The system failed. Ask the support with the request's log id if it stays so.",
                true,
            ),
        ),
        (
            Self::InvalidGroupId,
            crate::ErrorFacts::new(
                42002,
                400,
                "invalid group_id",
                "The user group is not valid. Check `group_id`.",
                false,
            ),
        ),
        (
            Self::ExistSomeFieldOpenapiNotSupport,
            crate::ErrorFacts::new(
                42029,
                400,
                "exist some field openapi not support, please manage the group in admin platform",
                "",
                false,
            ),
        ),
    ];
}

crate::error_enum!(GetGroupError);

/// Lists the user groups that a user is in.
///
/// `GET /open-apis/contact/v3/group/member_belong`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `contact:group:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group/member_belong>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct MemberBelongGroup {
    /// The member, by the kind of id that the call uses.
    ///
    /// Example: `u287xj12`.
    #[serde(skip)]
    pub member_id: String,
    /// Which kind of id stands for members.
    ///
    /// Default: `open_id`. Example: `open_id`.
    #[serde(skip)]
    pub member_id_type: Option<UserIdType>,
    /// The type of the group.
    ///
    /// Range: `1` to `2`. Example: `1`.
    #[serde(skip)]
    pub group_type: Option<GroupType>,
    /// How many items a page holds at most.
    ///
    /// Default: `500`. Range: `1` to `1000`. Example: `500`.
    #[serde(skip)]
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one.
    ///
    /// Example: `AQD9/Rn9eij9Pm39ED40/dk53s4Ebp882DYfFaPFbz00L4CMZJrqGdzNyc8BcZtDbwVUvRmQTvyMYicnGWrde9X56TgdBuS+JKiSIkdexPw=`.
    #[serde(skip)]
    pub page_token: Option<String>,
}

impl MemberBelongGroup {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(member_id: impl Into<String>) -> Self {
        Self {
            member_id: member_id.into(),
            member_id_type: None,
            group_type: None,
            page_size: None,
            page_token: None,
        }
    }

    /// Sets [`member_id_type`](Self#structfield.member_id_type).
    #[must_use]
    pub fn member_id_type(mut self, member_id_type: impl Into<UserIdType>) -> Self {
        self.member_id_type = Some(member_id_type.into());
        self
    }

    /// Sets [`group_type`](Self#structfield.group_type).
    #[must_use]
    pub fn group_type(mut self, group_type: impl Into<GroupType>) -> Self {
        self.group_type = Some(group_type.into());
        self
    }

    /// Sets [`page_size`](Self#structfield.page_size).
    #[must_use]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets [`page_token`](Self#structfield.page_token).
    #[must_use]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }
}

impl crate::Endpoint for MemberBelongGroup {
    type Response = MemberBelongGroupResponse;
    type Error = MemberBelongGroupError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "contact.v3.group.member_belong",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/contact/v3/group/member_belong",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("member_id", &self.member_id);
        query.push("member_id_type", &self.member_id_type);
        query.push("group_type", &self.group_type);
        query.push("page_size", &self.page_size);
        query.push("page_token", &self.page_token);
    }
}

impl crate::Paged for MemberBelongGroup {
    type Item = String;
    fn set_page_token(&mut self, token: String) {
        self.page_token = Some(token);
    }

    fn set_page_size(&mut self, size: i64) {
        self.page_size = Some(size);
    }

    fn next(response: &Self::Response) -> (Option<bool>, Option<&str>) {
        (response.has_more, response.page_token.as_deref())
    }

    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.group_list.unwrap_or_default()
    }
}

/// What `contact.v3.group.member_belong` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct MemberBelongGroupResponse {
    /// The groups.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_list: Option<Vec<String>>,
    /// Where the next page begins, as the page before said; left out for the first one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// Whether there is another page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
}

/// What `contact.v3.group.member_belong` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MemberBelongGroupError {
    /// `40001` (HTTP 400): param error
    ///
    /// A parameter is wrong. Check what the request sends.
    #[doc(alias = "40001")]
    ParamError,
    /// `40003` (HTTP 500): internal error
    ///
    /// The system failed. Ask the support with the request's log id if it stays so.
    #[doc(alias = "40003")]
    InternalError,
    /// `40011` (HTTP 400): page size is invalid
    ///
    /// The page size is not allowed. Check `page_size`.
    #[doc(alias = "40011")]
    PageSizeIsInvalid,
    /// `40012` (HTTP 400): page token is invalid
    ///
    /// The page token is not valid. Send the one that the page before returned.
    #[doc(alias = "40012")]
    PageTokenIsInvalid,
    /// `41050` (HTTP 403): no user authority error
    ///
    /// The app or the calling user may not see the user. Add the user to the contact scope.
    #[doc(alias = "41050")]
    NoUserAuthorityError,
    /// `41071` (HTTP 400): invalid member_id_type
    ///
    /// The kind of member id is not valid, or the English name is too long. Check `member_id_type` or `en_name`.
    #[doc(alias = "41071")]
    InvalidMemberIdType,
    /// `41073` (HTTP 400): invalid member_id
    ///
    /// The member's id is not valid. Check it, and that it fits `member_id_type`.
    #[doc(alias = "41073")]
    InvalidMemberId,
    /// `41074` (HTTP 400): invalid member_type
    ///
    /// The kind of member or group is not valid. Check `member_type` or `group_type`.
    #[doc(alias = "41074")]
    InvalidMemberType,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl MemberBelongGroupError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::ParamError,
            crate::ErrorFacts::new(
                40001,
                400,
                "param error",
                "A parameter is wrong. Check what the request sends.",
                false,
            ),
        ),
        (
            Self::InternalError,
            crate::ErrorFacts::new(
                40003,
                500,
                "internal error",
                "The system failed. Ask the support with the request's log id if it stays so.",
                true,
            ),
        ),
        (
            Self::PageSizeIsInvalid,
            crate::ErrorFacts::new(
                40011,
                400,
                "page size is invalid",
                "The page size is not allowed. Check `page_size`.",
                false,
            ),
        ),
        (
            Self::PageTokenIsInvalid,
            crate::ErrorFacts::new(
                40012,
                400,
                "page token is invalid",
                "The page token is not valid. Send the one that the page before returned.",
                false,
            ),
        ),
        (
            Self::NoUserAuthorityError,
            crate::ErrorFacts::new(
                41050,
                403,
                "no user authority error",
                "The app or the calling user may not see the user. Add the user to the contact scope.",
                false,
            ),
        ),
        (
            Self::InvalidMemberIdType,
            crate::ErrorFacts::new(
                41071,
                400,
                "invalid member_id_type",
                "The kind of member id is not valid, or the English name is too long. Check `member_id_type` or `en_name`.",
                false,
            ),
        ),
        (
            Self::InvalidMemberId,
            crate::ErrorFacts::new(
                41073,
                400,
                "invalid member_id",
                "The member's id is not valid. Check it, and that it fits `member_id_type`.",
                false,
            ),
        ),
        (
            Self::InvalidMemberType,
            crate::ErrorFacts::new(
                41074,
                400,
                "invalid member_type",
                "The kind of member or group is not valid. Check `member_type` or `group_type`.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(MemberBelongGroupError);

/// Updates the name and description of a user group.
///
/// `PATCH /open-apis/contact/v3/group/:group_id`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `contact:group`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 100 a minute
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group/patch>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PatchGroup {
    /// The user group.
    ///
    /// Example: `g187131`.
    #[serde(skip)]
    pub group_id: String,
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// Which kind of id stands for departments.
    ///
    /// Example: `open_department_id`.
    #[serde(skip)]
    pub department_id_type: Option<DepartmentIdType>,
    /// The name.
    ///
    /// Example: `外包 IT 用户组`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The description of the user group, up to 500 characters.
    ///
    /// Example: `text`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
}

impl PatchGroup {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(group_id: impl Into<String>) -> Self {
        Self {
            group_id: group_id.into(),
            user_id_type: None,
            department_id_type: None,
            name: None,
            description: None,
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }

    /// Sets [`department_id_type`](Self#structfield.department_id_type).
    #[must_use]
    pub fn department_id_type(
        mut self,
        department_id_type: impl Into<DepartmentIdType>,
    ) -> Self {
        self.department_id_type = Some(department_id_type.into());
        self
    }

    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`description`](Self#structfield.description).
    #[must_use]
    pub fn description(mut self, description: impl Into<String>) -> Self {
        self.description = Some(description.into());
        self
    }
}

impl crate::Endpoint for PatchGroup {
    type Response = PatchGroupResponse;
    type Error = PatchGroupError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "contact.v3.group.patch",
        method: crate::Method::PATCH,
        host: None,
        path: "/open-apis/contact/v3/group/:group_id",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("group_id", self.group_id.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("user_id_type", &self.user_id_type);
        query.push("department_id_type", &self.department_id_type);
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `contact.v3.group.patch` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PatchGroupResponse {}
/// What `contact.v3.group.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PatchGroupError {
    /// `40001` (HTTP 400): parameter invalid
    ///
    /// A parameter is wrong. Check what the request sends.
    #[doc(alias = "40001")]
    ParameterInvalid,
    /// `40003` (HTTP 500): internal error
    ///
    /// The system failed. Ask the support with the request's log id if it stays so.
    #[doc(alias = "40003")]
    InternalError,
    /// `42002` (HTTP 400): invalid group_id
    ///
    /// The user group is not valid. Check `group_id`.
    #[doc(alias = "42002")]
    InvalidGroupId,
    /// `42009` (HTTP 403): no userGroup authority error
    ///
    /// The app may not see the user group. Add it, or everybody, to the app's contact scope.
    #[doc(alias = "42009")]
    NoUserGroupAuthorityError,
    /// `42013` (HTTP 400): group name exceed limit
    ///
    /// The name of the user group is longer than 100 characters. Shorten it.
    #[doc(alias = "42013")]
    GroupNameExceedLimit,
    /// `42014` (HTTP 400): group description exceed limit
    #[doc(alias = "42014")]
    GroupDescriptionExceedLimit,
    /// `42015` (HTTP 400): user group disable
    ///
    /// The tenant has no user groups. Ask the support.
    #[doc(alias = "42015")]
    UserGroupDisable,
    /// `42018` (HTTP 400): exist invalid dynamic group rule
    #[doc(alias = "42018")]
    ExistInvalidDynamicGroupRule,
    /// `42019` (HTTP 400): exist invalid dynamic group rule expression
    #[doc(alias = "42019")]
    ExistInvalidDynamicGroupRuleExpression,
    /// `42020` (HTTP 400): exist unsupported dynamic group rule expression field
    #[doc(alias = "42020")]
    ExistUnsupportedDynamicGroupRuleExpression,
    /// `42021` (HTTP 400): exist unsupported dynamic group operation
    #[doc(alias = "42021")]
    ExistUnsupportedDynamicGroupOperation,
    /// `42022` (HTTP 400): exist invalid expression value or values
    #[doc(alias = "42022")]
    ExistInvalidExpressionValueOrValues,
    /// `42024` (HTTP 400): no permission to create a dynamic group
    #[doc(alias = "42024")]
    NoPermissionToCreateDynamicGroup,
    /// `42025` (HTTP 400): invalid joiner rule
    ///
    /// The rule of the user group is not valid. Check it.
    #[doc(alias = "42025")]
    InvalidJoinerRule,
    /// `42026` (HTTP 400): department scope exceed limit
    #[doc(alias = "42026")]
    DepartmentScopeExceedLimit,
    /// `47009` (HTTP 400): duplicated name error
    ///
    /// There is a user group of this name already. Use another name.
    #[doc(alias = "47009")]
    DuplicatedNameError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl PatchGroupError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::ParameterInvalid,
            crate::ErrorFacts::new(
                40001,
                400,
                "parameter invalid",
                "A parameter is wrong. Check what the request sends.",
                false,
            ),
        ),
        (
            Self::InternalError,
            crate::ErrorFacts::new(
                40003,
                500,
                "internal error",
                "The system failed. Ask the support with the request's log id if it stays so.",
                true,
            ),
        ),
        (
            Self::InvalidGroupId,
            crate::ErrorFacts::new(
                42002,
                400,
                "invalid group_id",
                "The user group is not valid. Check `group_id`.",
                false,
            ),
        ),
        (
            Self::NoUserGroupAuthorityError,
            crate::ErrorFacts::new(
                42009,
                403,
                "no userGroup authority error",
                "The app may not see the user group. Add it, or everybody, to the app's contact scope.",
                false,
            ),
        ),
        (
            Self::GroupNameExceedLimit,
            crate::ErrorFacts::new(
                42013,
                400,
                "group name exceed limit",
                "The name of the user group is longer than 100 characters. Shorten it.",
                false,
            ),
        ),
        (
            Self::GroupDescriptionExceedLimit,
            crate::ErrorFacts::new(
                42014,
                400,
                "group description exceed limit",
                "",
                false,
            ),
        ),
        (
            Self::UserGroupDisable,
            crate::ErrorFacts::new(
                42015,
                400,
                "user group disable",
                "The tenant has no user groups. Ask the support.",
                false,
            ),
        ),
        (
            Self::ExistInvalidDynamicGroupRule,
            crate::ErrorFacts::new(
                42018,
                400,
                "exist invalid dynamic group rule",
                "",
                false,
            ),
        ),
        (
            Self::ExistInvalidDynamicGroupRuleExpression,
            crate::ErrorFacts::new(
                42019,
                400,
                "exist invalid dynamic group rule expression",
                "",
                false,
            ),
        ),
        (
            Self::ExistUnsupportedDynamicGroupRuleExpression,
            crate::ErrorFacts::new(
                42020,
                400,
                "exist unsupported dynamic group rule expression field",
                "",
                false,
            ),
        ),
        (
            Self::ExistUnsupportedDynamicGroupOperation,
            crate::ErrorFacts::new(
                42021,
                400,
                "exist unsupported dynamic group operation",
                "",
                false,
            ),
        ),
        (
            Self::ExistInvalidExpressionValueOrValues,
            crate::ErrorFacts::new(
                42022,
                400,
                "exist invalid expression value or values",
                "",
                false,
            ),
        ),
        (
            Self::NoPermissionToCreateDynamicGroup,
            crate::ErrorFacts::new(
                42024,
                400,
                "no permission to create a dynamic group",
                "",
                false,
            ),
        ),
        (
            Self::InvalidJoinerRule,
            crate::ErrorFacts::new(
                42025,
                400,
                "invalid joiner rule",
                "The rule of the user group is not valid. Check it.",
                false,
            ),
        ),
        (
            Self::DepartmentScopeExceedLimit,
            crate::ErrorFacts::new(
                42026,
                400,
                "department scope exceed limit",
                "",
                false,
            ),
        ),
        (
            Self::DuplicatedNameError,
            crate::ErrorFacts::new(
                47009,
                400,
                "duplicated name error",
                "There is a user group of this name already. Use another name.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(PatchGroupError);

/// Lists the user groups of the tenant.
///
/// `GET /open-apis/contact/v3/group/simplelist`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `contact:group:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/group/simplelist>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SimplelistGroup {
    /// How many items a page holds at most.
    ///
    /// Default: `50`. Range: at most `100`. Example: `50`.
    #[serde(skip)]
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one.
    ///
    /// Example: `AQD9/Rn9eij9Pm39ED40/dk53s4Ebp882DYfFaPFbz00L4CMZJrqGdzNyc8BcZtDbwVUvRmQTvyMYicnGWrde9X56TgdBuS+JKiSIkdexPw=`.
    #[serde(skip)]
    pub page_token: Option<String>,
    /// Whether members are named or found by rules.
    ///
    /// Default: `1`. Example: `1`.
    #[serde(skip)]
    pub type_: Option<CreateGroupType>,
}

impl SimplelistGroup {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new() -> Self {
        Self {
            page_size: None,
            page_token: None,
            type_: None,
        }
    }

    /// Sets [`page_size`](Self#structfield.page_size).
    #[must_use]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets [`page_token`](Self#structfield.page_token).
    #[must_use]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Sets [`type_`](Self#structfield.type_).
    #[must_use]
    pub fn type_(mut self, type_: impl Into<CreateGroupType>) -> Self {
        self.type_ = Some(type_.into());
        self
    }
}

impl crate::Endpoint for SimplelistGroup {
    type Response = SimplelistGroupResponse;
    type Error = SimplelistGroupError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "contact.v3.group.simplelist",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/contact/v3/group/simplelist",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("page_size", &self.page_size);
        query.push("page_token", &self.page_token);
        query.push("type", &self.type_);
    }
}

impl crate::Paged for SimplelistGroup {
    type Item = SimplelistGroupGrouplist;
    fn set_page_token(&mut self, token: String) {
        self.page_token = Some(token);
    }

    fn set_page_size(&mut self, size: i64) {
        self.page_size = Some(size);
    }

    fn next(response: &Self::Response) -> (Option<bool>, Option<&str>) {
        (response.has_more, response.page_token.as_deref())
    }

    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.grouplist.unwrap_or_default()
    }
}

/// What `contact.v3.group.simplelist` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SimplelistGroupResponse {
    /// The groups.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub grouplist: Option<Vec<SimplelistGroupGrouplist>>,
    /// Where the next page begins, as the page before said; left out for the first one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// Whether there is another page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
}

/// What `contact.v3.group.simplelist` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SimplelistGroupError {
    /// `40003` (HTTP 500): internal error
    ///
    /// The system failed. Ask the support with the request's log id if it stays so.
    #[doc(alias = "40003")]
    InternalError,
    /// `40011` (HTTP 400): page size is invalid
    ///
    /// The page size is not allowed. Check `page_size`.
    #[doc(alias = "40011")]
    PageSizeIsInvalid,
    /// `40012` (HTTP 400): page token is invalid error
    ///
    /// The page token is not valid. Send the one that the page before returned.
    #[doc(alias = "40012")]
    PageTokenIsInvalidError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl SimplelistGroupError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::InternalError,
            crate::ErrorFacts::new(
                40003,
                500,
                "internal error",
                "The system failed. Ask the support with the request's log id if it stays so.",
                true,
            ),
        ),
        (
            Self::PageSizeIsInvalid,
            crate::ErrorFacts::new(
                40011,
                400,
                "page size is invalid",
                "The page size is not allowed. Check `page_size`.",
                false,
            ),
        ),
        (
            Self::PageTokenIsInvalidError,
            crate::ErrorFacts::new(
                40012,
                400,
                "page token is invalid error",
                "The page token is not valid. Send the one that the page before returned.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(SimplelistGroupError);
