// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `user`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Returns the names of several users by their ids.
///
/// [`POST /open-apis/contact/v3/users/basic_batch`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/basic_batch>) gives [`BatchGetBasicUserResponse`] or fails with [`BatchGetBasicUserError`].
///
/// Token: tenant or user. Scopes, any one of: `contact:user.basic_profile:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 5 a second.
///
/// ```ignore
/// let response = client.send(BatchGetBasicUser::new(user_ids)).await?;
/// ```
#[doc(alias("contact.v3.user.basic_batch", "/open-apis/contact/v3/users/basic_batch"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchGetBasicUser {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The users, by the kind of id that the call uses. Length: 1 to 10. Example: `["ou_b3b46653c99f1f6177a478974bdabb72"]`.
    pub user_ids: Vec<String>,
}

crate::request_builder!(BatchGetBasicUser {
    user_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
    user_id_type(impl Into<UserIdType>).into()
});
crate::request!(BatchGetBasicUser -> BatchGetBasicUserResponse, BatchGetBasicUserError {
    "contact.v3.user.basic_batch", POST "/open-apis/contact/v3/users/basic_batch", [Tenant, User],
    read_value Data, Json, SCOPES = ["contact:user.basic_profile:readonly"], LIMITS = [5 in 1];
    Query user_id_type "user_id_type", Body user_ids "user_ids"
});

/// What `contact.v3.user.basic_batch` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetBasicUserResponse {
    /// The users.
    pub users: Vec<BasicUser>,
}

crate::object!(BatchGetBasicUserResponse { users "users" });

/// What `contact.v3.user.basic_batch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchGetBasicUserError {
    /// `40001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. Check what the request sends.
    ParamError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchGetBasicUserError: CODES { ParamError = 40001 + 5 });

/// Returns several users by their ids.
///
/// [`GET /open-apis/contact/v3/users/batch`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/batch>) gives [`BatchGetUserResponse`] or fails with [`BatchGetUserError`].
///
/// Token: tenant or user. Scopes, any one of: `contact:contact.base:readonly`. Scopes for some fields: `contact:user.assign_info:read`, `contact:user.base:readonly`, `contact:user.department:readonly`, `contact:user.department_path:readonly`, `contact:user.dotted_line_leader_info.read`, `contact:user.employee:readonly`, `contact:user.employee_id:readonly`, `contact:user.employee_number:read`, `contact:user.gender:readonly`, `contact:user.user_geo`, `contact:user.phone:readonly`, `contact:user.subscription_ids:write`, `contact:user.email:readonly`, `contact:user.job_family:readonly`, `contact:user.job_level:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(BatchGetUser::new(user_ids)).await?;
/// ```
#[doc(alias("contact.v3.user.batch", "/open-apis/contact/v3/users/batch"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchGetUser {
    /// The users, by the kind of id that the call uses. Example: `["7be5fg"]`.
    pub user_ids: Vec<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
}

crate::request_builder!(BatchGetUser {
    user_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
    user_id_type(impl Into<UserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into()
});
crate::request!(BatchGetUser -> BatchGetUserResponse, BatchGetUserError {
    "contact.v3.user.batch", GET "/open-apis/contact/v3/users/batch", [Tenant, User],
    read_value Data, None, SCOPES = ["contact:contact.base:readonly"],
    LIMITS = [1000 in 60, 50 in 1];
    Query user_ids "user_ids", Query user_id_type "user_id_type",
    Query department_id_type "department_id_type"
});

/// What `contact.v3.user.batch` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetUserResponse {
    /// The items of this page.
    pub items: Vec<User>,
}

crate::object!(BatchGetUserResponse { items "items" });

/// What `contact.v3.user.batch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchGetUserError {
    /// `40001` (HTTP 400): invalid parameter
    ///
    /// A parameter is wrong. Check what the request sends.
    ParamError,
    /// `40004` (HTTP 403): no dept. authority
    ///
    /// The app may not see the department. Add it to the app's contact scope.
    NoDeptAuthorityError,
    /// `41050` (HTTP 400): no user authority
    ///
    /// The app or the calling user may not see the user. Add the user to the contact scope.
    NoUserAuthorityError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchGetUserError: CODES {
    ParamError = 40001 + 2, NoDeptAuthorityError = 40004 + 2, NoUserAuthorityError = 41050
});

/// Returns the ids of users by their mobile numbers or mail addresses.
///
/// [`POST /open-apis/contact/v3/users/batch_get_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/batch_get_id>) gives [`BatchGetIdUserResponse`] or fails with [`BatchGetIdUserError`].
///
/// Token: tenant. Scopes, any one of: `contact:user.id:readonly`. Scopes for some fields: `contact:user.employee:readonly`, `contact:user.employee_id:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(BatchGetIdUser::new()).await?;
/// ```
#[doc(alias("contact.v3.user.batch_get_id", "/open-apis/contact/v3/users/batch_get_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchGetIdUser {
    /// Which kind of id stands for users. Default: `open_id`. Example: `user_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The mail addresses to look up, 50 at most; not those that the tenant gives. Length: at most 50. Example: `["zhangsan@z.com"]`.
    pub emails: Option<Vec<String>>,
    /// The mobile numbers to look up, 50 at most; with the calling code unless they are of mainland China. Length: at most 50. Example: `["13011111111"]`.
    pub mobiles: Option<Vec<String>>,
    /// Whether users who have left are found too. Default: `false`. Example: `true`.
    pub include_resigned: Option<bool>,
}

crate::request_builder!(BatchGetIdUser {
    user_id_type(impl Into<UserIdType>).into(),
    emails(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    mobiles(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    include_resigned(bool)
});
crate::request!(BatchGetIdUser -> BatchGetIdUserResponse, BatchGetIdUserError {
    "contact.v3.user.batch_get_id", POST "/open-apis/contact/v3/users/batch_get_id", [Tenant],
    read_value Data, Json, SCOPES = ["contact:user.id:readonly"], LIMITS = [1000 in 60, 50 in 1];
    Query user_id_type "user_id_type", Body emails "emails", Body mobiles "mobiles",
    Body include_resigned "include_resigned"
});

/// What `contact.v3.user.batch_get_id` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetIdUserResponse {
    /// The users.
    pub user_list: Vec<UserContactInfo>,
}

crate::object!(BatchGetIdUserResponse { user_list "user_list" });

/// What `contact.v3.user.batch_get_id` answers with when it fails.
pub type BatchGetIdUserError = crate::GatewayError;

/// Creates a user, as when somebody joins the tenant.
///
/// [`POST /open-apis/contact/v3/users`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/create>) gives [`CreateUserResponse`] or fails with [`CreateUserError`].
///
/// Token: tenant. Scopes, any one of: `contact:contact`. Scopes for some fields: `contact:user.base:readonly`, `contact:user.department:readonly`, `contact:user.dotted_line_leader_info.read`, `contact:user.employee:readonly`, `contact:user.employee_number:read`, `contact:user.gender:readonly`, `contact:user.email:readonly`, `contact:user.job_level:readonly`, `contact:user.employee_id:readonly`, `contact:user.phone:readonly`, `contact:user.user_geo`, `contact:user.job_family:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = CreateUser::new(name, mobile, department_ids, employee_type);
/// let response = client.send(request).await?;
/// ```
#[doc(alias("contact.v3.user.create", "/open-apis/contact/v3/users"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateUser {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// A text of your own that makes repeated calls count once. Example: `abcd-12345-e6f`.
    pub client_token: Option<String>,
    /// The id within the tenant to give the user, up to 64 characters. Example: `3e3cf96b`.
    pub user_id: Option<String>,
    /// The name. Length: at least 1. Example: `张三`.
    pub name: String,
    /// The name in English. Example: `San Zhang`.
    pub en_name: Option<String>,
    /// The nickname. Example: `Alex Zhang`.
    pub nickname: Option<String>,
    /// The mail address that the user entered. Example: `zhangsan@gmail.com`.
    pub email: Option<String>,
    /// The mobile number, with its country code. Example: `13011111111`.
    pub mobile: String,
    /// Whether others see the mobile number. Default: `true`. Example: `false`.
    pub mobile_visible: Option<bool>,
    /// The gender. Default: `0`. Example: `1`.
    pub gender: Option<UserGender>,
    /// The image of the avatar, by the key that its upload gave. Example: `2500c7a9-5fff-4d9a-a2de-3d59614ae28g`.
    pub avatar_key: Option<String>,
    /// The departments that the user is in, 50 at most, by the kind of id that the call uses. Example: `["od-4e6ac4d14bcd5071a37a39de902c714111111"]`.
    pub department_ids: Vec<String>,
    /// Whom the user reports to, by the kind of id that the call uses. Example: `ou_7dab8a3d3cdcc9da365777c7ad535d62`.
    pub leader_user_id: Option<String>,
    /// The city. Example: `杭州`.
    pub city: Option<String>,
    /// The country or region, by its code. Example: `CN`.
    pub country: Option<String>,
    /// Where the user sits. Example: `北楼-H34`.
    pub work_station: Option<String>,
    /// When the user joined the tenant, in seconds since 1970; now where it is left out. Example: `2147483647`.
    pub join_time: Option<i64>,
    /// The employee number. Example: `1`.
    pub employee_no: Option<String>,
    /// The type of employment. Example: `1`.
    pub employee_type: EmployeeType,
    /// The user's place in each department.
    pub orders: Option<Vec<UserOrder>>,
    /// Values of the tenant's custom fields.
    pub custom_attrs: Option<Vec<UserCustomAttr>>,
    /// The mail address that the tenant gives the user. Example: `demo@mail.com`.
    pub enterprise_email: Option<String>,
    /// The job title. Example: `xxxxx`.
    pub job_title: Option<String>,
    /// Where the data is stored. Example: `cn`.
    pub geo: Option<String>,
    /// The job level. Example: `mga5oa8ayjlp9rb`.
    pub job_level_id: Option<String>,
    /// The job family. Example: `mga5oa8ayjlp9rb`.
    pub job_family_id: Option<String>,
    /// The licenses that the user holds. Example: `["23213213213123123"]`.
    pub subscription_ids: Option<Vec<String>>,
    /// The users to whom this one reports besides. Example: `["ou_7dab8a3d3cdcc9da365777c7ad535d62"]`.
    pub dotted_line_leader_user_ids: Option<Vec<String>>,
}

crate::request_builder!(CreateUser {
    name(impl Into<String>).into(), mobile(impl Into<String>).into(),
    department_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    employee_type(impl Into<EmployeeType>).into();
    user_id_type(impl Into<UserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into(), client_token(impl Into<String>).into(),
    user_id(impl Into<String>).into(), en_name(impl Into<String>).into(),
    nickname(impl Into<String>).into(), email(impl Into<String>).into(), mobile_visible(bool),
    gender(impl Into<UserGender>).into(), avatar_key(impl Into<String>).into(),
    leader_user_id(impl Into<String>).into(), city(impl Into<String>).into(),
    country(impl Into<String>).into(), work_station(impl Into<String>).into(), join_time(i64),
    employee_no(impl Into<String>).into(),
    orders(impl IntoIterator<Item = impl Into<UserOrder>>).into_iter().map(Into::into).collect(),
    custom_attrs(impl IntoIterator<Item = impl Into<UserCustomAttr>>).into_iter().map(Into::into).collect(),
    enterprise_email(impl Into<String>).into(), job_title(impl Into<String>).into(),
    geo(impl Into<String>).into(), job_level_id(impl Into<String>).into(),
    job_family_id(impl Into<String>).into(),
    subscription_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    dotted_line_leader_user_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(CreateUser -> CreateUserResponse, CreateUserError {
    "contact.v3.user.create", POST "/open-apis/contact/v3/users", [Tenant], read_value Data, Json,
    SCOPES = ["contact:contact"], LIMITS = [1000 in 60, 50 in 1];
    Query user_id_type "user_id_type", Query department_id_type "department_id_type",
    Query client_token "client_token", Body user_id "user_id", Body name "name",
    Body en_name "en_name", Body nickname "nickname", Body email "email", Body mobile "mobile",
    Body mobile_visible "mobile_visible", Body gender "gender", Body avatar_key "avatar_key",
    Body department_ids "department_ids", Body leader_user_id "leader_user_id", Body city "city",
    Body country "country", Body work_station "work_station", Body join_time "join_time",
    Body employee_no "employee_no", Body employee_type "employee_type", Body orders "orders",
    Body custom_attrs "custom_attrs", Body enterprise_email "enterprise_email",
    Body job_title "job_title", Body geo "geo", Body job_level_id "job_level_id",
    Body job_family_id "job_family_id", Body subscription_ids "subscription_ids",
    Body dotted_line_leader_user_ids "dotted_line_leader_user_ids"
});

/// What `contact.v3.user.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserResponse {
    /// The user.
    pub user: Option<User>,
}

crate::object!(CreateUserResponse { user "user" });

/// What `contact.v3.user.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateUserError {
    /// `40001` (HTTP 400): param error
    ///
    /// A parameter is wrong. Check what the request sends.
    ParamError,
    /// `40003` (HTTP 400): internal error
    ///
    /// The system failed. Ask the support with the request's log id if it stays so.
    InternalError,
    /// `40004` (HTTP 403): no dept authority error
    ///
    /// The app may not see the department. Add it to the app's contact scope.
    NoDeptAuthorityError,
    /// `40021` (HTTP 400): no a same request error
    ///
    /// The client token was used for another request. Send a new one.
    NoSameRequestError,
    /// `41001` (HTTP 400): mobile has already exist error
    ///
    /// Another user has this mobile number. Use another one, or find the user who has it.
    MobileHasAlreadyExistError,
    /// `41002` (HTTP 400): email has already exist error
    ///
    /// Another user has this mail address. Use another one, or find the user who has it.
    EmailHasAlreadyExistError,
    /// `41003` (HTTP 409): user account conflict error
    ///
    /// The mobile number and the mail address belong to two different accounts. Use others, or close one of the accounts.
    UserAccountConflictError,
    /// `41004` (HTTP 400): mobile is invalid error
    ///
    /// The mobile number is not valid. Check its form and its calling code.
    MobileIsInvalidError,
    /// `41005` (HTTP 400): email is invalid error
    ///
    /// The mail address is not valid. Check it.
    EmailIsInvalidError,
    /// `41006` (HTTP 400): no user name error
    ///
    /// The name is missing. Send `name`.
    NoUserNameError,
    /// `41007` (HTTP 400): exceed uncertain tenant seat limit error
    ExceedUncertainTenantSeatLimitError,
    /// `41008` (HTTP 400): exceed bill seat limit error
    ExceedBillSeatLimitError,
    /// `41009` (HTTP 400): no email or mobile error
    ///
    /// Mail address and mobile number are both missing. Send at least one.
    NoEmailOrMobileError,
    /// `41010` (HTTP 400): no mobile error
    ///
    /// The mobile number is missing. Send `mobile`.
    NoMobileError,
    /// `41011` (HTTP 400): user id already exist error
    ///
    /// Another user has this id within the tenant. Use another one.
    UserIdAlreadyExistError,
    /// `41012` (HTTP 400): user id invalid error
    ///
    /// The user's id is not valid. Check it, and that it fits `user_id_type`.
    UserIdInvalidError,
    /// `41013` (HTTP 400): exceed user id update limit error
    ///
    /// The user's id was changed too often already. It can be changed no more.
    ExceedUserIdUpdateLimitError,
    /// `41014` (HTTP 400): user name sensitive error
    ///
    /// The name holds words that are not allowed. Use another one.
    UserNameSensitiveError,
    /// `41015` (HTTP 400): idp type invalid error
    IdpTypeInvalidError,
    /// `41016` (HTTP 400): department has too many users error
    ///
    /// A department has too many users. Use another one.
    DepartmentHasTooManyUsersError,
    /// `41017` (HTTP 400): department is required error
    ///
    /// The departments are missing. Send `department_ids`.
    DepartmentIsRequiredError,
    /// `41018` (HTTP 400): position info is invalid error
    ///
    /// The position is not valid. Check it.
    PositionInfoIsInvalidError,
    /// `41019` (HTTP 400): position department is invalid error
    ///
    /// The department of the position is not valid. Check it.
    PositionDepartmentIsInvalidError,
    /// `41020` (HTTP 400): position code has already exist error
    ///
    /// The code of the position is not valid. Use another one.
    PositionCodeHasAlreadyExistError,
    /// `41021` (HTTP 400): position multiple main count error
    ///
    /// The user has more than one main position. Set one only.
    PositionMultipleMainCountError,
    /// `41022` (HTTP 400): user tenant not match error
    ///
    /// The user is of another tenant. Check that the access token is of the user's tenant.
    UserTenantNotMatchError,
    /// `41025` (HTTP 400): order department invalid error
    ///
    /// A department in `orders` is not one of the user's. Check it against `department_ids`.
    OrderDepartmentInvalidError,
    /// `41027` (HTTP 504): create account failed error
    CreateAccountFailedError,
    /// `41028` (HTTP 405): user multi department need upgrade visibility error
    ///
    /// The tenant's rules of visibility do not support several departments. Have an administrator upgrade them in the admin console.
    UserMultiDepartmentNeedUpgradeVisibility,
    /// `41029` (HTTP 400): create or update user multi department error
    ///
    /// The tenant does not support users in several departments. Send one only, or ask the support.
    CreateUpdateUserMultiDepartmentError,
    /// `41030` (HTTP 400): set leader to oneself error
    ///
    /// The user cannot be their own leader. Check `leader_user_id`.
    SetLeaderToOneselfError,
    /// `41031` (HTTP 504): position feature not enable error
    ///
    /// The tenant does not support positions. Leave them out, or ask the support.
    PositionFeatureNotEnableError,
    /// `41032` (HTTP 504): user multi department feature not enable error
    ///
    /// The tenant does not support users in several departments. Send one only, or ask the support.
    UserMultiDepartmentFeatureNotEnable,
    /// `41033` (HTTP 400): user in too many departments error
    ///
    /// The user is in too many departments. Send 50 at most.
    UserInTooManyDepartmentsError,
    /// `41034` (HTTP 400): email prefix already exist error
    ///
    /// Another address has the same part before the `@`. Use another one.
    EmailPrefixAlreadyExistError,
    /// `41035` (HTTP 400): email prefix is invalid error
    ///
    /// The part of the mail address before the `@` is not valid. Check it.
    EmailPrefixIsInvalidError,
    /// `41036` (HTTP 400): avatar key is invalid error
    ///
    /// The avatar is not valid. Upload the image again and check `avatar_key`.
    AvatarKeyIsInvalidError,
    /// `41037` (HTTP 400): avatar key is sensitive error
    ///
    /// The avatar was refused by the review. Upload another image.
    AvatarKeyIsSensitiveError,
    /// `41038` (HTTP 400): gender is invalid error
    ///
    /// The gender is not valid. Check `gender`.
    GenderIsInvalidError,
    /// `41040` (HTTP 400): user name is null error
    ///
    /// The name is empty. Send `name`.
    UserNameIsNullError,
    /// `41041` (HTTP 400): department id is not assigned error
    ///
    /// The departments are missing. Send `department_ids`.
    DepartmentIdIsNotAssignedError,
    /// `41042` (HTTP 400): join time is invalid error
    ///
    /// The time of joining is missing or not valid. Check `join_time`.
    JoinTimeIsInvalidError,
    /// `41043` (HTTP 400): employee id is invalid error
    ///
    /// The user's id is not valid. Send 1 to 64 characters.
    EmployeeIdIsInvalidError,
    /// `41044` (HTTP 400): Custom attribute is not set error
    ///
    /// A custom field has no id. Send `id` in `custom_attrs`.
    CustomAttributeIsNotSetError,
    /// `41045` (HTTP 400): Custom attribute id is not exist error
    ///
    /// A custom field does not exist. Check its id against the tenant's custom fields.
    CustomAttributeIdNotExistError,
    /// `41046` (HTTP 400): Custom attribute value is not set error
    ///
    /// A custom field has no value. Send `value` in `custom_attrs`.
    CustomAttributeValueNotSetError,
    /// `41047` (HTTP 400): Custom attribute href text is null error
    ///
    /// A custom field with a link has no text. Send `text` in its value.
    CustomAttributeHrefTextNullError,
    /// `41048` (HTTP 400): Custom attribute href url is null error
    ///
    /// A custom field with a link has no address. Send `url` in its value.
    CustomAttributeHrefUrlNullError,
    /// `41051` (HTTP 400): user id info not provide error
    ///
    /// The user's id is missing. Send it.
    UserIdInfoNotProvideError,
    /// `41052` (HTTP 400): user resign acceptor is invalid error
    UserResignAcceptorIsInvalidError,
    /// `41053` (HTTP 409): user has already exist error
    UserHasAlreadyExistError,
    /// `41054` (HTTP 400): need send email but not set mail
    NeedSendEmailButNotSet,
    /// `41055` (HTTP 400): need send sms but not set mobile
    NeedSendSmsButNotSet,
    /// `41059` (HTTP 400): invalid employee type error
    ///
    /// The type of employment is not valid. Use 1 to 5, or the number of a custom type.
    InvalidEmployeeTypeError41059,
    /// `41060` (HTTP 400): inactive employee type error
    ///
    /// The type of employment is not in use. Use one whose `enum_status` says that it is.
    InactiveEmployeeTypeError,
    /// `41063` (HTTP 400): job_title length exceed 100 character
    ///
    /// The job title is longer than 100 characters. Shorten it.
    JobTitleLengthExceed100Character,
    /// `41068` (HTTP 400): Number of email aliases exceeds the upper limit
    ///
    /// The tenant has no mail accounts left. Ask the administrator.
    NumberEmailAliasesExceedsUpperLimit,
    /// `41069` (HTTP 400): Business email is in the recycle bin
    ///
    /// The mail address is in the recycle bin. Delete it there for good first.
    BusinessEmailIsInRecycleBin,
    /// `41070` (HTTP 400): name length exceed 255 character
    ///
    /// The name is too long. Shorten it.
    NameLengthExceed255Character41070,
    /// `41071` (HTTP 400): en_name length exceed 255 character
    ///
    /// The kind of member id is not valid, or the English name is too long. Check `member_id_type` or `en_name`.
    InvalidMemberIdType,
    /// `41072` (HTTP 400): nickname length exceed 255 character
    ///
    /// The kinds of member and member id do not fit, or the nickname is too long. Check `member_type` and `member_id_type`, or `nickname`.
    MemberTypeNotMatchMemberId,
    /// `41410` (HTTP 400): user primary dept must be the first department in the order
    ///
    /// The main department must be the first in the order. Give it the greatest `department_order`.
    UserPrimaryDeptMustBeFirst,
    /// `44001` (HTTP 400): business email domain not available error
    ///
    /// The tenant has no mail domain for this address. Have an administrator set up the mail service.
    BusinessEmailDomainNotAvailableError,
    /// `44004` (HTTP 400): this user has been joined too many tenants recently
    UserJoinedTooManyTenantsRecently,
    /// `44006` (HTTP 400): name length exceed 255 character
    ///
    /// The name is too long. Shorten it to 255 characters, 64 for a full update.
    NameLengthExceed255Character44006,
    /// `44007` (HTTP 400): en_name length exceed 255 character
    ///
    /// The English name is too long. Shorten it to 255 characters, 64 for a full update.
    EnNameLengthExceed255Character,
    /// `44008` (HTTP 400): nickname length exceed 255 character
    ///
    /// The nickname is too long. Shorten it to 255 characters, 64 for a full update.
    NicknameLengthExceed255Character,
    /// `44009` (HTTP 400): this tenant has been create too many users recently
    TenantCreateTooManyUsersRecently,
    /// `44012` (HTTP 400): Adding user has been intercepted. Contact Feishu Customer Service
    AddingUserHasBeenIntercepted,
    /// `44013` (HTTP 400): User enterprise Email password is not valid
    ///
    /// The password of the mail account is not valid. Use another one.
    UserEnterpriseEmailPasswordNotValid,
    /// `44016` (HTTP 400): can not set enterprise email password
    ///
    /// The password of the mail account cannot be set. Check the app's rights.
    CanNotSetEnterpriseEmailPassword,
    /// `44018` (HTTP 400): lark not support +86 mobile
    ///
    /// Lark does not take mobile numbers of mainland China. Use another one.
    LarkNotSupport86Mobile,
    /// `44019` (HTTP 400): feishu only support +86 mobile
    ///
    /// A tenant that is not verified takes mobile numbers of mainland China only. Verify it first; others work from the next day on.
    FeishuOnlySupport86Mobile,
    /// `44020` (HTTP 400): mobile and email need together exist
    ///
    /// A user with a mobile number from outside mainland China needs a mail address too. Send both.
    MobileAndEmailNeedTogetherExist,
    /// `44021` (HTTP 400): leader is resigned
    ///
    /// A leader has left the tenant. Use one who is employed.
    LeaderIsResigned,
    /// `44022` (HTTP 400): leaderID is Invalid
    ///
    /// A leader is not valid. Check the ids.
    LeaderIdIsInvalid,
    /// `44023` (HTTP 400): exceed feature contact seat limit
    ExceedFeatureContactSeatLimit,
    /// `44024` (HTTP 400): User enterprise email has already been registered as a member's account
    ///
    /// The mail address is registered by another member already. Use another one.
    UserEnterpriseEmailAlreadyRegistered,
    /// `44038` (HTTP 400): req set user geo not find in geo list
    ///
    /// The place of the data is not supported, or the user cannot be changed for reasons of security. Check `geo`.
    ReqSetUserGeoNotFind,
    /// `44039` (HTTP 400): not set geo name auth
    ///
    /// The app may not set the place of the data. Apply for the permission.
    NotSetGeoNameAuth,
    /// `44040` (HTTP 400): tenant not open mg not set geo name
    TenantNotOpenMgNotSet,
    /// `44044` (HTTP 400): invalid job level id
    ///
    /// The job level is not valid. Check `job_level_id`.
    InvalidJobLevelId,
    /// `44045` (HTTP 400): invalid job family id
    ///
    /// The job family is not valid. Check `job_family_id`.
    InvalidJobFamilyId,
    /// `44046` (HTTP 400): user license subscription id must not empty in multi-license tenant
    ///
    /// The tenant has several kinds of licenses, so one must be named. Send `subscription_ids`.
    UserLicenseSubscriptionIdNotEmpty,
    /// `44047` (HTTP 400): license subscription id exceed limit
    ///
    /// No seats of the license are left. Use another one.
    LicenseSubscriptionIdExceedLimit,
    /// `44048` (HTTP 400): user license subscription id invalid
    ///
    /// The license is not valid. Check `subscription_ids` against the tenant's licenses.
    UserLicenseSubscriptionIdInvalid,
    /// `44050` (HTTP 403): not set subscription ids auth
    ///
    /// The app may not assign licenses. Apply for the scope first.
    NotSetSubscriptionIdsAuth,
    /// `44051` (HTTP 400): employee_no already existed
    EmployeeNoAlreadyExisted,
    /// `44054` (HTTP 400): create user success and create city fail
    CreateUserSuccessCreateCityFail44054,
    /// `44055` (HTTP 400): create user success and create job title fail
    CreateUserSuccessCreateJobFail,
    /// `44056` (HTTP 400): create user success and create city and job title fail
    CreateUserSuccessCreateCityFail44056,
    /// `44060` (HTTP 400): mg asset exceed time
    ///
    /// The data residency service has expired. Renew it.
    MgAssetExceedTime,
    /// `44061` (HTTP 400): mg asset exceed quota
    ///
    /// The data residency service has no seats left. Buy more.
    MgAssetExceedQuota,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateUserError: CODES {
    ParamError = 40001 + 4, InternalError = 40003, NoDeptAuthorityError = 40004,
    NoSameRequestError = 40021, MobileHasAlreadyExistError = 41001,
    EmailHasAlreadyExistError = 41002, UserAccountConflictError = 41003,
    MobileIsInvalidError = 41004, EmailIsInvalidError = 41005, NoUserNameError = 41006,
    ExceedUncertainTenantSeatLimitError = 41007, ExceedBillSeatLimitError = 41008,
    NoEmailOrMobileError = 41009, NoMobileError = 41010, UserIdAlreadyExistError = 41011,
    UserIdInvalidError = 41012, ExceedUserIdUpdateLimitError = 41013,
    UserNameSensitiveError = 41014, IdpTypeInvalidError = 41015,
    DepartmentHasTooManyUsersError = 41016, DepartmentIsRequiredError = 41017,
    PositionInfoIsInvalidError = 41018, PositionDepartmentIsInvalidError = 41019,
    PositionCodeHasAlreadyExistError = 41020, PositionMultipleMainCountError = 41021,
    UserTenantNotMatchError = 41022, OrderDepartmentInvalidError = 41025,
    CreateAccountFailedError = 41027, UserMultiDepartmentNeedUpgradeVisibility = 41028,
    CreateUpdateUserMultiDepartmentError = 41029, SetLeaderToOneselfError = 41030,
    PositionFeatureNotEnableError = 41031, UserMultiDepartmentFeatureNotEnable = 41032,
    UserInTooManyDepartmentsError = 41033, EmailPrefixAlreadyExistError = 41034,
    EmailPrefixIsInvalidError = 41035, AvatarKeyIsInvalidError = 41036,
    AvatarKeyIsSensitiveError = 41037, GenderIsInvalidError = 41038, UserNameIsNullError = 41040,
    DepartmentIdIsNotAssignedError = 41041, JoinTimeIsInvalidError = 41042,
    EmployeeIdIsInvalidError = 41043, CustomAttributeIsNotSetError = 41044,
    CustomAttributeIdNotExistError = 41045, CustomAttributeValueNotSetError = 41046,
    CustomAttributeHrefTextNullError = 41047, CustomAttributeHrefUrlNullError = 41048,
    UserIdInfoNotProvideError = 41051, UserResignAcceptorIsInvalidError = 41052,
    UserHasAlreadyExistError = 41053, NeedSendEmailButNotSet = 41054, NeedSendSmsButNotSet = 41055,
    InvalidEmployeeTypeError41059 = 41059, InactiveEmployeeTypeError = 41060,
    JobTitleLengthExceed100Character = 41063, NumberEmailAliasesExceedsUpperLimit = 41068,
    BusinessEmailIsInRecycleBin = 41069, NameLengthExceed255Character41070 = 41070,
    InvalidMemberIdType = 41071, MemberTypeNotMatchMemberId = 41072 + 1,
    UserPrimaryDeptMustBeFirst = 41410, BusinessEmailDomainNotAvailableError = 44001,
    UserJoinedTooManyTenantsRecently = 44004, NameLengthExceed255Character44006 = 44006,
    EnNameLengthExceed255Character = 44007, NicknameLengthExceed255Character = 44008,
    TenantCreateTooManyUsersRecently = 44009, AddingUserHasBeenIntercepted = 44012,
    UserEnterpriseEmailPasswordNotValid = 44013, CanNotSetEnterpriseEmailPassword = 44016,
    LarkNotSupport86Mobile = 44018, FeishuOnlySupport86Mobile = 44019,
    MobileAndEmailNeedTogetherExist = 44020, LeaderIsResigned = 44021, LeaderIdIsInvalid = 44022,
    ExceedFeatureContactSeatLimit = 44023, UserEnterpriseEmailAlreadyRegistered = 44024,
    ReqSetUserGeoNotFind = 44038, NotSetGeoNameAuth = 44039, TenantNotOpenMgNotSet = 44040,
    InvalidJobLevelId = 44044, InvalidJobFamilyId = 44045,
    UserLicenseSubscriptionIdNotEmpty = 44046, LicenseSubscriptionIdExceedLimit = 44047,
    UserLicenseSubscriptionIdInvalid = 44048, NotSetSubscriptionIdsAuth = 44050,
    EmployeeNoAlreadyExisted = 44051, CreateUserSuccessCreateCityFail44054 = 44054,
    CreateUserSuccessCreateJobFail = 44055, CreateUserSuccessCreateCityFail44056 = 44056,
    MgAssetExceedTime = 44060, MgAssetExceedQuota = 44061
});

/// Deletes a user, as when somebody leaves, and says who takes over what the user owned.
///
/// [`DELETE /open-apis/contact/v3/users/:user_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/delete>) gives [`DeleteUserResponse`] or fails with [`DeleteUserError`].
///
/// Token: tenant. Scopes, any one of: `contact:contact`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(DeleteUser::new(user_id)).await?;
/// ```
#[doc(alias("contact.v3.user.delete", "/open-apis/contact/v3/users/:user_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteUser {
    /// The user, by the kind of id that the call uses. Example: `ou_7dab8a3d3cdcc9da365777c7ad535d62`.
    pub user_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Who takes over the chats of departments. Example: `ou_7dab8a3d3cdcc9da365777c7ad535d62`.
    pub department_chat_acceptor_user_id: Option<String>,
    /// Who takes over the chats with outsiders. Example: `ou_7dab8a3d3cdcc9da365777c7ad535d62`.
    pub external_chat_acceptor_user_id: Option<String>,
    /// Who takes over the documents. Example: `ou_7dab8a3d3cdcc9da365777c7ad535d62`.
    pub docs_acceptor_user_id: Option<String>,
    /// Who takes over the calendars. Example: `ou_7dab8a3d3cdcc9da365777c7ad535d62`.
    pub calendar_acceptor_user_id: Option<String>,
    /// Who takes over the apps. Example: `ou_7dab8a3d3cdcc9da365777c7ad535d62`.
    pub application_acceptor_user_id: Option<String>,
    /// Who takes over the minutes. Example: `ou_7dab8a3d3cdcc9da365777c7ad535d62`.
    pub minutes_acceptor_user_id: Option<String>,
    /// Who takes over the surveys. Example: `ou_7dab8a3d3cdcc9da365777c7ad535d62`.
    pub survey_acceptor_user_id: Option<String>,
    /// What becomes of the user's mails.
    pub email_acceptor: Option<ResourceAcceptor>,
    /// Who takes over the integrations. Example: `ou_7dab8a3d3cdcc9da365777c7ad535d62`.
    pub anycross_acceptor_user_id: Option<String>,
}

crate::request_builder!(DeleteUser {
    user_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into(),
    department_chat_acceptor_user_id(impl Into<String>).into(),
    external_chat_acceptor_user_id(impl Into<String>).into(),
    docs_acceptor_user_id(impl Into<String>).into(),
    calendar_acceptor_user_id(impl Into<String>).into(),
    application_acceptor_user_id(impl Into<String>).into(),
    minutes_acceptor_user_id(impl Into<String>).into(),
    survey_acceptor_user_id(impl Into<String>).into(), email_acceptor(ResourceAcceptor),
    anycross_acceptor_user_id(impl Into<String>).into()
});
crate::request!(DeleteUser -> DeleteUserResponse, DeleteUserError {
    "contact.v3.user.delete", DELETE "/open-apis/contact/v3/users/:user_id", [Tenant],
    read_value Data, Json, SCOPES = ["contact:contact"], LIMITS = [1000 in 60, 50 in 1];
    Path user_id "user_id", Query user_id_type "user_id_type",
    Body department_chat_acceptor_user_id "department_chat_acceptor_user_id",
    Body external_chat_acceptor_user_id "external_chat_acceptor_user_id",
    Body docs_acceptor_user_id "docs_acceptor_user_id",
    Body calendar_acceptor_user_id "calendar_acceptor_user_id",
    Body application_acceptor_user_id "application_acceptor_user_id",
    Body minutes_acceptor_user_id "minutes_acceptor_user_id",
    Body survey_acceptor_user_id "survey_acceptor_user_id", Body email_acceptor "email_acceptor",
    Body anycross_acceptor_user_id "anycross_acceptor_user_id"
});

/// What `contact.v3.user.delete` answers with.
pub type DeleteUserResponse = crate::Empty;

/// What `contact.v3.user.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteUserError {
    /// `40001` (HTTP 400): param error
    ///
    /// A parameter is wrong. Check what the request sends.
    ParamError,
    /// `40004` (HTTP 403): no dept authority error
    ///
    /// The app may not see the department. Add it to the app's contact scope.
    NoDeptAuthorityError,
    /// `41050` (HTTP 403): no user authority error
    ///
    /// The app or the calling user may not see the user. Add the user to the contact scope.
    NoUserAuthorityError,
    /// `41052` (HTTP 400): user resign acceptor is invalid error
    UserResignAcceptorIsInvalidError,
    /// `44037` (HTTP 400): tenant manager cannot be deleted
    TenantManagerCannotBeDeleted,
    /// `44042` (HTTP 400): User is in resurrect progress, retry later
    UserIsInResurrectProgress,
    /// `44062` (HTTP 400): According to the settings, this member's account can only be deleted through Member life cycle.
    AccordingToSettings,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteUserError: CODES {
    ParamError = 40001 + 4, NoDeptAuthorityError = 40004, NoUserAuthorityError = 41050 + 2,
    UserResignAcceptorIsInvalidError = 41052, TenantManagerCannotBeDeleted = 44037,
    UserIsInResurrectProgress = 44042, AccordingToSettings = 44062
});

/// Lists the users directly in a department.
///
/// [`GET /open-apis/contact/v3/users/find_by_department`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/find_by_department>) gives [`FindByDepartmentUserResponse`] or fails with [`FindByDepartmentUserError`].
///
/// Token: tenant or user. Scopes, any one of: `contact:contact.base:readonly`, `contact:department.organize:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`. Scopes for some fields: `contact:user.base:readonly`, `contact:user.department:readonly`, `contact:user.department_path:readonly`, `contact:user.dotted_line_leader_info.read`, `contact:user.employee:readonly`, `contact:user.employee_number:read`, `contact:user.gender:readonly`, `contact:user.email:readonly`, `contact:user.phone:readonly`, `contact:user.employee_id:readonly`, `contact:user.user_geo`, `contact:user.job_level:readonly`, `contact:user.job_family:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(FindByDepartmentUser::new(department_id)).items();
/// ```
#[doc(
    alias(
        "contact.v3.user.find_by_department",
        "/open-apis/contact/v3/users/find_by_department"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct FindByDepartmentUser {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// The department, by the kind of id that the call uses. Example: `od-xxxxxxxxxxxxx`.
    pub department_id: String,
    /// How many items a page holds at most. Default: `10`. Range: at most `50`. Example: `10`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `AQD9/Rn9eij9Pm39ED40/dk53s4Ebp882DYfFaPFbz00L4CMZJrqGdzNyc8BcZtDbwVUvRmQTvyMYicnGWrde9X56TgdBuS+JKiSIkdexPw=`.
    pub page_token: Option<String>,
}

crate::request_builder!(FindByDepartmentUser {
    department_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into(), page_size(i64),
    page_token(impl Into<String>).into()
});
crate::request!(FindByDepartmentUser -> FindByDepartmentUserResponse, FindByDepartmentUserError {
    "contact.v3.user.find_by_department", GET "/open-apis/contact/v3/users/find_by_department",
    [Tenant, User], read_value Data, None,
    SCOPES = ["contact:contact.base:readonly", "contact:department.organize:readonly", "contact:contact:access_as_app", "contact:contact:readonly", "contact:contact:readonly_as_app"],
    LIMITS = [1000 in 60, 50 in 1];
    Query user_id_type "user_id_type", Query department_id_type "department_id_type",
    Query department_id "department_id", Query page_size "page_size", Query page_token "page_token"
});
crate::paged!(FindByDepartmentUser: User { page_token, page_size; page_token, has_more, items });

/// What `contact.v3.user.find_by_department` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FindByDepartmentUserResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// The items of this page.
    pub items: Vec<User>,
}

crate::object!(FindByDepartmentUserResponse {
    has_more "has_more", page_token "page_token", items "items"
});

/// What `contact.v3.user.find_by_department` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum FindByDepartmentUserError {
    /// `40004` (HTTP 403): no dept authority error
    ///
    /// The app may not see the department. Add it to the app's contact scope.
    NoDeptAuthorityError,
    /// `40011` (HTTP 400): page size is invalid
    ///
    /// The page size is not allowed. Check `page_size`.
    PageSizeIsInvalid,
    /// `40012` (HTTP 400): page token is invalid error
    ///
    /// The page token is not valid. Send the one that the page before returned.
    PageTokenIsInvalidError,
    /// `41050` (HTTP 400): no user authority error
    ///
    /// The app or the calling user may not see the user. Add the user to the contact scope.
    NoUserAuthorityError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(FindByDepartmentUserError: CODES {
    NoDeptAuthorityError = 40004, PageSizeIsInvalid = 40011, PageTokenIsInvalidError = 40012 + 1,
    NoUserAuthorityError = 41050 + 1
});

/// Returns one user by any kind of id.
///
/// [`GET /open-apis/contact/v3/users/:user_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/get>) gives [`GetUserResponse`] or fails with [`GetUserError`].
///
/// Token: tenant or user. Scopes, any one of: `contact:contact.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`. Scopes for some fields: `contact:user.assign_info:read`, `contact:user.base:readonly`, `contact:user.department:readonly`, `contact:user.department_path:readonly`, `contact:user.dotted_line_leader_info.read`, `contact:user.employee:readonly`, `contact:user.employee_number:read`, `contact:user.gender:readonly`, `contact:user.email:readonly`, `contact:user.user_geo`, `contact:user.employee_id:readonly`, `contact:user.job_level:readonly`, `contact:user.phone:readonly`, `contact:user.job_family:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(GetUser::new(user_id)).await?;
/// ```
#[doc(alias("contact.v3.user.get", "/open-apis/contact/v3/users/:user_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetUser {
    /// The user, by the kind of id that the call uses. Example: `7be5fg9a`.
    pub user_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
}

crate::request_builder!(GetUser {
    user_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into()
});
crate::request!(GetUser -> GetUserResponse, GetUserError {
    "contact.v3.user.get", GET "/open-apis/contact/v3/users/:user_id", [Tenant, User],
    read_value Data, None,
    SCOPES = ["contact:contact.base:readonly", "contact:contact:access_as_app", "contact:contact:readonly", "contact:contact:readonly_as_app"],
    LIMITS = [1000 in 60, 50 in 1];
    Path user_id "user_id", Query user_id_type "user_id_type",
    Query department_id_type "department_id_type"
});

/// What `contact.v3.user.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserResponse {
    /// The user.
    pub user: Option<User>,
}

crate::object!(GetUserResponse { user "user" });

/// What `contact.v3.user.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetUserError {
    /// `40001` (HTTP 400): invalid parameter
    ///
    /// A parameter is wrong. Check what the request sends.
    ParamError,
    /// `40003` (HTTP 400): internal error
    ///
    /// The system failed. Ask the support with the request's log id if it stays so.
    InternalError,
    /// `41012` (HTTP 400): user id invalid error
    ///
    /// The user's id is not valid. Check it, and that it fits `user_id_type`.
    UserIdInvalidError,
    /// `41050` (HTTP 400): no user authority
    ///
    /// The app or the calling user may not see the user. Add the user to the contact scope.
    NoUserAuthorityError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetUserError: CODES {
    ParamError = 40001 + 2, InternalError = 40003, UserIdInvalidError = 41012,
    NoUserAuthorityError = 41050
});

/// Lists the users in a department; superseded by find_by_department.
///
/// [`GET /open-apis/contact/v3/users`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/list>) gives [`ListUserResponse`] or fails with [`ListUserError`].
///
/// Superseded by [`contact::v3::FindByDepartmentUser`](crate::contact::v3::FindByDepartmentUser).
///
/// Token: tenant or user. Scopes, any one of: `contact:department.organize:readonly`, `contact:contact:readonly_as_app`, `contact:contact:readonly`, `contact:contact:access_as_app`. Scopes for some fields: `contact:user.base:readonly`, `contact:contact:readonly_as_app`, `contact:user.employee:readonly`, `contact:user.department:readonly`, `contact:user.gender:readonly`, `contact:user.email:readonly`, `contact:user.phone:readonly`, `contact:user.employee_id:readonly`, `contact:contact:readonly`, `contact:contact:access_as_app`.
///
/// ```ignore
/// let mut items = client.list(ListUser::new()).items();
/// ```
#[doc(alias("contact.v3.user.list", "/open-apis/contact/v3/users"))]
#[deprecated(note = "superseded by `contact::v3::FindByDepartmentUser`")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListUser {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// The department, by the kind of id that the call uses. Example: `od-xxxxxxxxxxxxx`.
    pub department_id: Option<String>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `AQD9/Rn9eij9Pm39ED40/dk53s4Ebp882DYfFaPFbz00L4CMZJrqGdzNyc8BcZtDbwVUvRmQTvyMYicnGWrde9X56TgdBuS%2BJKiSIkdexPw=`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Range: at most `100`. Example: `10`.
    pub page_size: Option<i64>,
}

crate::request_builder!(ListUser {
    user_id_type(impl Into<UserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into(), department_id(impl Into<String>).into(),
    page_token(impl Into<String>).into(), page_size(i64)
});
crate::request!(ListUser -> ListUserResponse, ListUserError {
    "contact.v3.user.list", GET "/open-apis/contact/v3/users", [Tenant, User], read_value Data,
    None,
    SCOPES = ["contact:department.organize:readonly", "contact:contact:readonly_as_app", "contact:contact:readonly", "contact:contact:access_as_app"];
    Query user_id_type "user_id_type", Query department_id_type "department_id_type",
    Query department_id "department_id", Query page_token "page_token", Query page_size "page_size"
});
crate::paged!(ListUser: User { page_token, page_size; page_token, has_more, items });

/// What `contact.v3.user.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUserResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// The items of this page.
    pub items: Vec<User>,
}

crate::object!(ListUserResponse { has_more "has_more", page_token "page_token", items "items" });

/// What `contact.v3.user.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListUserError {
    /// `40004` (HTTP 403): no dept authority error
    ///
    /// The app may not see the department. Add it to the app's contact scope.
    NoDeptAuthorityError,
    /// `40011` (HTTP 400): page size is invalid
    ///
    /// The page size is not allowed. Check `page_size`.
    PageSizeIsInvalid,
    /// `40012` (HTTP 400): page token is invalid error
    ///
    /// The page token is not valid. Send the one that the page before returned.
    PageTokenIsInvalidError,
    /// `41050` (HTTP 400): no user authority error
    ///
    /// The app or the calling user may not see the user. Add the user to the contact scope.
    NoUserAuthorityError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListUserError: CODES {
    NoDeptAuthorityError = 40004, PageSizeIsInvalid = 40011, PageTokenIsInvalidError = 40012 + 1,
    NoUserAuthorityError = 41050 + 1
});

/// Updates the given fields of a user.
///
/// [`PATCH /open-apis/contact/v3/users/:user_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/patch>) gives [`PatchUserResponse`] or fails with [`PatchUserError`].
///
/// Token: tenant or user. Scopes, any one of: `contact:contact`, `contact:user.base`. Scopes for some fields: `directory:employee.base.email:read`, `contact:user.base:readonly`, `contact:user.department:readonly`, `contact:user.dotted_line_leader_info.read`, `contact:user.employee:readonly`, `contact:user.employee_number:read`, `contact:user.gender:readonly`, `contact:user.job_level:readonly`, `contact:user.employee_id:readonly`, `contact:user.phone:readonly`, `contact:user.email:readonly`, `contact:user.job_family:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(PatchUser::new(user_id)).await?;
/// ```
#[doc(alias("contact.v3.user.patch", "/open-apis/contact/v3/users/:user_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchUser {
    /// The user, by the kind of id that the call uses. Example: `ou_7dab8a3d3cdcc9da365777c7ad535d62`.
    pub user_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// The name. Length: at least 1. Example: `张三`.
    pub name: Option<String>,
    /// The name in English. Example: `San Zhang`.
    pub en_name: Option<String>,
    /// The nickname. Example: `Alex Zhang`.
    pub nickname: Option<String>,
    /// The mail address that the user entered. Example: `zhangsan@gmail.com`.
    pub email: Option<String>,
    /// The mobile number, with its country code. Example: `13011111111`.
    pub mobile: Option<String>,
    /// Whether others see the mobile number. Example: `false`.
    pub mobile_visible: Option<bool>,
    /// The gender. Example: `1`.
    pub gender: Option<UserGender>,
    /// The image of the avatar, by the key that its upload gave. Example: `2500c7a9-5fff-4d9a-a2de-3d59614ae28g`.
    pub avatar_key: Option<String>,
    /// The departments that the user is in, 50 at most, by the kind of id that the call uses. Example: `["od-4e6ac4d14bcd5071a37a39de902c7141"]`.
    pub department_ids: Option<Vec<String>>,
    /// Whom the user reports to, by the kind of id that the call uses. Example: `ou_7dab8a3d3cdcc9da365777c7ad535d62`.
    pub leader_user_id: Option<String>,
    /// The city. Example: `杭州`.
    pub city: Option<String>,
    /// The country or region, by its code. Example: `CN`.
    pub country: Option<String>,
    /// Where the user sits. Example: `北楼-H34`.
    pub work_station: Option<String>,
    /// When the user joined the tenant, in seconds since 1970. Example: `2147483647`.
    pub join_time: Option<i64>,
    /// The employee number. Example: `1`.
    pub employee_no: Option<String>,
    /// The type of employment. Example: `1`.
    pub employee_type: Option<EmployeeType>,
    /// The user's place in each department.
    pub orders: Option<Vec<UserOrder>>,
    /// Values of the tenant's custom fields.
    pub custom_attrs: Option<Vec<UserCustomAttr>>,
    /// The mail address that the tenant gives the user. Example: `demo@mail.com`.
    pub enterprise_email: Option<String>,
    /// The job title. Example: `xxxxx`.
    pub job_title: Option<String>,
    /// Whether the account is suspended. Example: `false`.
    pub is_frozen: Option<bool>,
    /// The job level. Example: `mga5oa8ayjlp9rb`.
    pub job_level_id: Option<String>,
    /// The job family. Example: `mga5oa8ayjlpzjq`.
    pub job_family_id: Option<String>,
    /// The licenses that the user holds. Example: `["23213213213123123"]`.
    pub subscription_ids: Option<Vec<String>>,
    /// The users to whom this one reports besides. Example: `["ou_7dab8a3d3cdcc9da365777c7ad535d62"]`.
    pub dotted_line_leader_user_ids: Option<Vec<String>>,
}

crate::request_builder!(PatchUser {
    user_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into(), name(impl Into<String>).into(),
    en_name(impl Into<String>).into(), nickname(impl Into<String>).into(),
    email(impl Into<String>).into(), mobile(impl Into<String>).into(), mobile_visible(bool),
    gender(impl Into<UserGender>).into(), avatar_key(impl Into<String>).into(),
    department_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    leader_user_id(impl Into<String>).into(), city(impl Into<String>).into(),
    country(impl Into<String>).into(), work_station(impl Into<String>).into(), join_time(i64),
    employee_no(impl Into<String>).into(), employee_type(impl Into<EmployeeType>).into(),
    orders(impl IntoIterator<Item = impl Into<UserOrder>>).into_iter().map(Into::into).collect(),
    custom_attrs(impl IntoIterator<Item = impl Into<UserCustomAttr>>).into_iter().map(Into::into).collect(),
    enterprise_email(impl Into<String>).into(), job_title(impl Into<String>).into(),
    is_frozen(bool), job_level_id(impl Into<String>).into(),
    job_family_id(impl Into<String>).into(),
    subscription_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    dotted_line_leader_user_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(PatchUser -> PatchUserResponse, PatchUserError {
    "contact.v3.user.patch", PATCH "/open-apis/contact/v3/users/:user_id", [Tenant, User],
    read_value Data, Json, SCOPES = ["contact:contact", "contact:user.base"],
    LIMITS = [1000 in 60, 50 in 1];
    Path user_id "user_id", Query user_id_type "user_id_type",
    Query department_id_type "department_id_type", Body name "name", Body en_name "en_name",
    Body nickname "nickname", Body email "email", Body mobile "mobile",
    Body mobile_visible "mobile_visible", Body gender "gender", Body avatar_key "avatar_key",
    Body department_ids "department_ids", Body leader_user_id "leader_user_id", Body city "city",
    Body country "country", Body work_station "work_station", Body join_time "join_time",
    Body employee_no "employee_no", Body employee_type "employee_type", Body orders "orders",
    Body custom_attrs "custom_attrs", Body enterprise_email "enterprise_email",
    Body job_title "job_title", Body is_frozen "is_frozen", Body job_level_id "job_level_id",
    Body job_family_id "job_family_id", Body subscription_ids "subscription_ids",
    Body dotted_line_leader_user_ids "dotted_line_leader_user_ids"
});

/// What `contact.v3.user.patch` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchUserResponse {
    /// The user.
    pub user: Option<User>,
}

crate::object!(PatchUserResponse { user "user" });

/// What `contact.v3.user.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchUserError {
    /// `40001` (HTTP 400): param error
    ///
    /// A parameter is wrong. Check what the request sends.
    ParamError,
    /// `40004` (HTTP 403): no dept authority error
    ///
    /// The app may not see the department. Add it to the app's contact scope.
    NoDeptAuthorityError,
    /// `41001` (HTTP 400): mobile has already exist error
    ///
    /// Another user has this mobile number. Use another one, or find the user who has it.
    MobileHasAlreadyExistError,
    /// `41002` (HTTP 400): email has already exist error
    ///
    /// Another user has this mail address. Use another one, or find the user who has it.
    EmailHasAlreadyExistError,
    /// `41003` (HTTP 409): user account conflict error
    ///
    /// The mobile number and the mail address belong to two different accounts. Use others, or close one of the accounts.
    UserAccountConflictError,
    /// `41004` (HTTP 400): mobile is invalid error
    ///
    /// The mobile number is not valid. Check its form and its calling code.
    MobileIsInvalidError,
    /// `41005` (HTTP 400): email is invalid error
    ///
    /// The mail address is not valid. Check it.
    EmailIsInvalidError,
    /// `41006` (HTTP 400): no user name error
    ///
    /// The name is missing. Send `name`.
    NoUserNameError,
    /// `41009` (HTTP 400): no email or mobile error
    ///
    /// Mail address and mobile number are both missing. Send at least one.
    NoEmailOrMobileError,
    /// `41010` (HTTP 400): no mobile error
    ///
    /// The mobile number is missing. Send `mobile`.
    NoMobileError,
    /// `41011` (HTTP 400): user id already exist error
    ///
    /// Another user has this id within the tenant. Use another one.
    UserIdAlreadyExistError,
    /// `41014` (HTTP 400): user name sensitive error
    ///
    /// The name holds words that are not allowed. Use another one.
    UserNameSensitiveError,
    /// `41016` (HTTP 400): department has too many users error
    ///
    /// A department has too many users. Use another one.
    DepartmentHasTooManyUsersError,
    /// `41017` (HTTP 400): department is required error
    ///
    /// The departments are missing. Send `department_ids`.
    DepartmentIsRequiredError,
    /// `41018` (HTTP 400): position info is invalid error
    ///
    /// The position is not valid. Check it.
    PositionInfoIsInvalidError,
    /// `41019` (HTTP 400): position department is invalid error
    ///
    /// The department of the position is not valid. Check it.
    PositionDepartmentIsInvalidError,
    /// `41020` (HTTP 400): position code has already exist error
    ///
    /// The code of the position is not valid. Use another one.
    PositionCodeHasAlreadyExistError,
    /// `41021` (HTTP 400): position multiple main count error
    ///
    /// The user has more than one main position. Set one only.
    PositionMultipleMainCountError,
    /// `41022` (HTTP 400): user tenant not match error
    ///
    /// The user is of another tenant. Check that the access token is of the user's tenant.
    UserTenantNotMatchError,
    /// `41023` (HTTP 400): update department conflict position department error
    UpdateDepartmentConflictPosition,
    /// `41024` (HTTP 400): update position department conflict department error
    UpdatePositionDepartmentConflict,
    /// `41025` (HTTP 400): order department invalid error
    ///
    /// A department in `orders` is not one of the user's. Check it against `department_ids`.
    OrderDepartmentInvalidError,
    /// `41028` (HTTP 405): user multi department need upgrade visibility error
    ///
    /// The tenant's rules of visibility do not support several departments. Have an administrator upgrade them in the admin console.
    UserMultiDepartmentNeedUpgradeVisibility,
    /// `41029` (HTTP 400): create or update user multi department error
    ///
    /// The tenant does not support users in several departments. Send one only, or ask the support.
    CreateUpdateUserMultiDepartmentError,
    /// `41030` (HTTP 400): set leader to oneself error
    ///
    /// The user cannot be their own leader. Check `leader_user_id`.
    SetLeaderToOneselfError,
    /// `41031` (HTTP 504): position feature not enable error
    ///
    /// The tenant does not support positions. Leave them out, or ask the support.
    PositionFeatureNotEnableError,
    /// `41032` (HTTP 504): user multi department feature not enable error
    ///
    /// The tenant does not support users in several departments. Send one only, or ask the support.
    UserMultiDepartmentFeatureNotEnable,
    /// `41033` (HTTP 400): user in too many departments error
    ///
    /// The user is in too many departments. Send 50 at most.
    UserInTooManyDepartmentsError,
    /// `41034` (HTTP 400): email prefix already exist error
    ///
    /// Another address has the same part before the `@`. Use another one.
    EmailPrefixAlreadyExistError,
    /// `41035` (HTTP 400): email prefix is invalid error
    ///
    /// The part of the mail address before the `@` is not valid. Check it.
    EmailPrefixIsInvalidError,
    /// `41036` (HTTP 400): avatar key is invalid error
    ///
    /// The avatar is not valid. Upload the image again and check `avatar_key`.
    AvatarKeyIsInvalidError,
    /// `41037` (HTTP 400): avatar key is sensitive error
    ///
    /// The avatar was refused by the review. Upload another image.
    AvatarKeyIsSensitiveError,
    /// `41038` (HTTP 400): gender is invalid error
    ///
    /// The gender is not valid. Check `gender`.
    GenderIsInvalidError,
    /// `41040` (HTTP 400): user name is null error
    ///
    /// The name is empty. Send `name`.
    UserNameIsNullError,
    /// `41041` (HTTP 400): department id is not assigned error
    ///
    /// The departments are missing. Send `department_ids`.
    DepartmentIdIsNotAssignedError,
    /// `41042` (HTTP 400): join time is invalid error
    ///
    /// The time of joining is missing or not valid. Check `join_time`.
    JoinTimeIsInvalidError,
    /// `41043` (HTTP 400): employee id is invalid error
    ///
    /// The user's id is not valid. Send 1 to 64 characters.
    EmployeeIdIsInvalidError,
    /// `41044` (HTTP 400): Custom attribute is not set error
    ///
    /// A custom field has no id. Send `id` in `custom_attrs`.
    CustomAttributeIsNotSetError,
    /// `41045` (HTTP 400): Custom attribute id is not exist error
    ///
    /// A custom field does not exist. Check its id against the tenant's custom fields.
    CustomAttributeIdNotExistError,
    /// `41046` (HTTP 400): Custom attribute value is not set error
    ///
    /// A custom field has no value. Send `value` in `custom_attrs`.
    CustomAttributeValueNotSetError,
    /// `41047` (HTTP 400): Custom attribute href text is null error
    ///
    /// A custom field with a link has no text. Send `text` in its value.
    CustomAttributeHrefTextNullError,
    /// `41048` (HTTP 400): Custom attribute href url is null error
    ///
    /// A custom field with a link has no address. Send `url` in its value.
    CustomAttributeHrefUrlNullError,
    /// `41050` (HTTP 400): no user authority error
    ///
    /// The app or the calling user may not see the user. Add the user to the contact scope.
    NoUserAuthorityError,
    /// `41051` (HTTP 400): user id info not provide error
    ///
    /// The user's id is missing. Send it.
    UserIdInfoNotProvideError,
    /// `41056` (HTTP 403): no field authority error
    ///
    /// The app lacks the scope for a field. Apply for the field permissions that the call names.
    NoFieldAuthorityError,
    /// `41057` (HTTP 400): invalid employee type error
    InvalidEmployeeTypeError41057,
    /// `41059` (HTTP 400): invalid employee type error
    ///
    /// The type of employment is not valid. Use 1 to 5, or the number of a custom type.
    InvalidEmployeeTypeError41059,
    /// `41060` (HTTP 400): inactive employee type error
    ///
    /// The type of employment is not in use. Use one whose `enum_status` says that it is.
    InactiveEmployeeTypeError,
    /// `41063` (HTTP 400): job_title length exceed 100 character
    ///
    /// The job title is longer than 100 characters. Shorten it.
    JobTitleLengthExceed100Character,
    /// `41068` (HTTP 400): Number of email aliases exceeds the upper limit
    ///
    /// The tenant has no mail accounts left. Ask the administrator.
    NumberEmailAliasesExceedsUpperLimit,
    /// `41069` (HTTP 400): Business email is in the recycle bin
    ///
    /// The mail address is in the recycle bin. Delete it there for good first.
    BusinessEmailIsInRecycleBin,
    /// `41070` (HTTP 400): name length exceed 255 character
    ///
    /// The name is too long. Shorten it.
    NameLengthExceed255Character41070,
    /// `41071` (HTTP 400): en_name length exceed 255 character
    ///
    /// The kind of member id is not valid, or the English name is too long. Check `member_id_type` or `en_name`.
    InvalidMemberIdType,
    /// `41072` (HTTP 400): nickname length exceed 255 character
    ///
    /// The kinds of member and member id do not fit, or the nickname is too long. Check `member_type` and `member_id_type`, or `nickname`.
    MemberTypeNotMatchMemberId,
    /// `41410` (HTTP 400): user primary dept must be the first department in the order
    ///
    /// The main department must be the first in the order. Give it the greatest `department_order`.
    UserPrimaryDeptMustBeFirst,
    /// `42006` (HTTP 400): user has resigned error
    ///
    /// The user has left the tenant. Use one who is employed.
    UserHasResignedError,
    /// `42008` (HTTP 400): tenant id is invalid error
    ///
    /// The tenant does not own the resource. Check that the access token is of the right tenant.
    TenantIdIsInvalidError,
    /// `44001` (HTTP 400): business email domain not available error
    ///
    /// The tenant has no mail domain for this address. Have an administrator set up the mail service.
    BusinessEmailDomainNotAvailableError,
    /// `44002` (HTTP 400): update order must update department together
    UpdateOrderMustUpdateDepartmentTogether,
    /// `44003` (HTTP 400): avatarkey and description cannot be empty when update resigned user
    AvatarkeyDescriptionCannotBeEmptyUpdate,
    /// `44006` (HTTP 400): name length exceed 255 character
    ///
    /// The name is too long. Shorten it to 255 characters, 64 for a full update.
    NameLengthExceed255Character44006,
    /// `44007` (HTTP 400): en_name length exceed 255 character
    ///
    /// The English name is too long. Shorten it to 255 characters, 64 for a full update.
    EnNameLengthExceed255Character,
    /// `44008` (HTTP 400): nickname length exceed 255 character
    ///
    /// The nickname is too long. Shorten it to 255 characters, 64 for a full update.
    NicknameLengthExceed255Character,
    /// `44010` (HTTP 400): unJoined user not allow to update
    UnJoinedUserNotAllowUpdate,
    /// `44011` (HTTP 400): exited user not allow to update
    ExistedUserNotAllowToUpdate,
    /// `44013` (HTTP 400): User enterprise Email password is not valid
    ///
    /// The password of the mail account is not valid. Use another one.
    UserEnterpriseEmailPasswordNotValid,
    /// `44014` (HTTP 400): Can not update inactive user email when email equal enterprise
    CanNotUpdateInactiveUserEmail,
    /// `44015` (HTTP 400): can not update password when user already have password
    CanNotUpdatePasswordUser,
    /// `44016` (HTTP 400): can not set enterprise email password
    ///
    /// The password of the mail account cannot be set. Check the app's rights.
    CanNotSetEnterpriseEmailPassword,
    /// `44017` (HTTP 400): Suite_Admin_Common_UnableToEditUpper
    SuiteAdminCommonUnableEditUpper,
    /// `44018` (HTTP 400): lark not support +86 mobile
    ///
    /// Lark does not take mobile numbers of mainland China. Use another one.
    LarkNotSupport86Mobile,
    /// `44019` (HTTP 400): feishu only support +86 mobile
    ///
    /// A tenant that is not verified takes mobile numbers of mainland China only. Verify it first; others work from the next day on.
    FeishuOnlySupport86Mobile,
    /// `44020` (HTTP 400): mobile and email need together exist
    ///
    /// A user with a mobile number from outside mainland China needs a mail address too. Send both.
    MobileAndEmailNeedTogetherExist,
    /// `44024` (HTTP 400): User enterprise email has already been registered as a member's account
    ///
    /// The mail address is registered by another member already. Use another one.
    UserEnterpriseEmailAlreadyRegistered,
    /// `44025` (HTTP 400): update user lock error,wait some seconds and retry
    UpdateUserLockErrorWait,
    /// `44035` (HTTP 400): departmentID is invaild
    ///
    /// A department is not valid. Check the ids of the departments.
    DepartmentIdIsInvaild,
    /// `44036` (HTTP 400): freeze tenant founder is forbidden
    FreezeTenantFounderIsForbidden,
    /// `44038` (HTTP 400): req set user geo not find in geo list
    ///
    /// The place of the data is not supported, or the user cannot be changed for reasons of security. Check `geo`.
    ReqSetUserGeoNotFind,
    /// `44041` (HTTP 400): anonymize user info is not allowed to update
    AnonymizeUserInfoNotAllowedUpdate,
    /// `44044` (HTTP 400): invalid job level id
    ///
    /// The job level is not valid. Check `job_level_id`.
    InvalidJobLevelId,
    /// `44045` (HTTP 400): invalid job family id
    ///
    /// The job family is not valid. Check `job_family_id`.
    InvalidJobFamilyId,
    /// `44046` (HTTP 400): user license subscription id must not empty in multi-license tenant
    ///
    /// The tenant has several kinds of licenses, so one must be named. Send `subscription_ids`.
    UserLicenseSubscriptionIdNotEmpty,
    /// `44047` (HTTP 400): license subscription id exceed limit
    ///
    /// No seats of the license are left. Use another one.
    LicenseSubscriptionIdExceedLimit,
    /// `44048` (HTTP 400): user license subscription id invalid
    ///
    /// The license is not valid. Check `subscription_ids` against the tenant's licenses.
    UserLicenseSubscriptionIdInvalid,
    /// `44049` (HTTP 400): license subscription update fail
    LicenseSubscriptionUpdateFail,
    /// `44050` (HTTP 403): not set subscription ids auth
    ///
    /// The app may not assign licenses. Apply for the scope first.
    NotSetSubscriptionIdsAuth,
    /// `44051` (HTTP 400): employee_no already existed
    EmployeeNoAlreadyExisted,
    /// `44052` (HTTP 400): Unable to edit members because your current plan has expired
    UnableToEditMembers,
    /// `44053` (HTTP 400): Unable to edit data from external data sources
    UnableEditDataExternalDataSources,
    /// `44057` (HTTP 400): update user success and create city fail
    UpdateUserSuccessCreateCityFail44057,
    /// `44058` (HTTP 400): update user success and create job title fail
    UpdateUserSuccessCreateJobFail,
    /// `44059` (HTTP 400): update user success and create city and job title fail
    UpdateUserSuccessCreateCityFail44059,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(PatchUserError: CODES {
    ParamError = 40001 + 4, NoDeptAuthorityError = 40004, MobileHasAlreadyExistError = 41001,
    EmailHasAlreadyExistError = 41002, UserAccountConflictError = 41003,
    MobileIsInvalidError = 41004, EmailIsInvalidError = 41005, NoUserNameError = 41006,
    NoEmailOrMobileError = 41009, NoMobileError = 41010, UserIdAlreadyExistError = 41011,
    UserNameSensitiveError = 41014, DepartmentHasTooManyUsersError = 41016,
    DepartmentIsRequiredError = 41017, PositionInfoIsInvalidError = 41018,
    PositionDepartmentIsInvalidError = 41019, PositionCodeHasAlreadyExistError = 41020,
    PositionMultipleMainCountError = 41021, UserTenantNotMatchError = 41022,
    UpdateDepartmentConflictPosition = 41023, UpdatePositionDepartmentConflict = 41024,
    OrderDepartmentInvalidError = 41025, UserMultiDepartmentNeedUpgradeVisibility = 41028,
    CreateUpdateUserMultiDepartmentError = 41029, SetLeaderToOneselfError = 41030,
    PositionFeatureNotEnableError = 41031, UserMultiDepartmentFeatureNotEnable = 41032,
    UserInTooManyDepartmentsError = 41033, EmailPrefixAlreadyExistError = 41034,
    EmailPrefixIsInvalidError = 41035, AvatarKeyIsInvalidError = 41036,
    AvatarKeyIsSensitiveError = 41037, GenderIsInvalidError = 41038, UserNameIsNullError = 41040,
    DepartmentIdIsNotAssignedError = 41041, JoinTimeIsInvalidError = 41042,
    EmployeeIdIsInvalidError = 41043, CustomAttributeIsNotSetError = 41044,
    CustomAttributeIdNotExistError = 41045, CustomAttributeValueNotSetError = 41046,
    CustomAttributeHrefTextNullError = 41047, CustomAttributeHrefUrlNullError = 41048,
    NoUserAuthorityError = 41050 + 1, UserIdInfoNotProvideError = 41051,
    NoFieldAuthorityError = 41056, InvalidEmployeeTypeError41057 = 41057,
    InvalidEmployeeTypeError41059 = 41059, InactiveEmployeeTypeError = 41060,
    JobTitleLengthExceed100Character = 41063, NumberEmailAliasesExceedsUpperLimit = 41068,
    BusinessEmailIsInRecycleBin = 41069, NameLengthExceed255Character41070 = 41070,
    InvalidMemberIdType = 41071, MemberTypeNotMatchMemberId = 41072 + 1,
    UserPrimaryDeptMustBeFirst = 41410, UserHasResignedError = 42006,
    TenantIdIsInvalidError = 42008, BusinessEmailDomainNotAvailableError = 44001,
    UpdateOrderMustUpdateDepartmentTogether = 44002,
    AvatarkeyDescriptionCannotBeEmptyUpdate = 44003, NameLengthExceed255Character44006 = 44006,
    EnNameLengthExceed255Character = 44007, NicknameLengthExceed255Character = 44008,
    UnJoinedUserNotAllowUpdate = 44010, ExistedUserNotAllowToUpdate = 44011 + 1,
    UserEnterpriseEmailPasswordNotValid = 44013, CanNotUpdateInactiveUserEmail = 44014,
    CanNotUpdatePasswordUser = 44015, CanNotSetEnterpriseEmailPassword = 44016,
    SuiteAdminCommonUnableEditUpper = 44017, LarkNotSupport86Mobile = 44018,
    FeishuOnlySupport86Mobile = 44019, MobileAndEmailNeedTogetherExist = 44020,
    UserEnterpriseEmailAlreadyRegistered = 44024, UpdateUserLockErrorWait = 44025,
    DepartmentIdIsInvaild = 44035, FreezeTenantFounderIsForbidden = 44036,
    ReqSetUserGeoNotFind = 44038, AnonymizeUserInfoNotAllowedUpdate = 44041,
    InvalidJobLevelId = 44044, InvalidJobFamilyId = 44045,
    UserLicenseSubscriptionIdNotEmpty = 44046, LicenseSubscriptionIdExceedLimit = 44047,
    UserLicenseSubscriptionIdInvalid = 44048, LicenseSubscriptionUpdateFail = 44049,
    NotSetSubscriptionIdsAuth = 44050, EmployeeNoAlreadyExisted = 44051,
    UnableToEditMembers = 44052, UnableEditDataExternalDataSources = 44053,
    UpdateUserSuccessCreateCityFail44057 = 44057, UpdateUserSuccessCreateJobFail = 44058,
    UpdateUserSuccessCreateCityFail44059 = 44059
});

/// Brings a deleted user back.
///
/// [`POST /open-apis/contact/v3/users/:user_id/resurrect`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/resurrect>) gives [`ResurrectUserResponse`] or fails with [`ResurrectUserError`].
///
/// Token: tenant. Scopes, any one of: `contact:contact`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 10 a minute.
///
/// ```ignore
/// let response = client.send(ResurrectUser::new(user_id)).await?;
/// ```
#[doc(
    alias("contact.v3.user.resurrect", "/open-apis/contact/v3/users/:user_id/resurrect")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ResurrectUser {
    /// The user, by the kind of id that the call uses. Example: `ou_7dab8a3d3cdcc9da365777c7ad535d62`.
    pub user_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `user_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// The departments. Length: at most 50.
    pub departments: Option<Vec<UserOrder>>,
    /// The licenses that the user holds. Example: `["23213213213123123"]`.
    pub subscription_ids: Option<Vec<String>>,
}

crate::request_builder!(ResurrectUser {
    user_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into(),
    departments(impl IntoIterator<Item = impl Into<UserOrder>>).into_iter().map(Into::into).collect(),
    subscription_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(ResurrectUser -> ResurrectUserResponse, ResurrectUserError {
    "contact.v3.user.resurrect", POST "/open-apis/contact/v3/users/:user_id/resurrect", [Tenant],
    read_value Data, Json, SCOPES = ["contact:contact"], LIMITS = [10 in 60];
    Path user_id "user_id", Query user_id_type "user_id_type",
    Query department_id_type "department_id_type", Body departments "departments",
    Body subscription_ids "subscription_ids"
});

/// What `contact.v3.user.resurrect` answers with.
pub type ResurrectUserResponse = crate::Empty;

/// What `contact.v3.user.resurrect` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ResurrectUserError {
    /// `41007` (HTTP 400): exceed uncertain tenant seat limit error
    ExceedUncertainTenantSeatLimitError,
    /// `41008` (HTTP 400): exceed bill seat limit error
    ExceedBillSeatLimitError,
    /// `44023` (HTTP 400): exceed feature contact seat limit
    ExceedFeatureContactSeatLimit,
    /// `44028` (HTTP 400): Exceed recoverable time
    ///
    /// The user left more than 30 days ago and cannot be brought back.
    ExceedRecoverableTime,
    /// `44029` (HTTP 400): No access to resurrect
    ///
    /// The app may not bring users back. Ask the support for the permission.
    NoAccessToResurrect,
    /// `44030` (HTTP 400): Mobile duplicated
    ///
    /// Another user has the mobile number by now. Change that user's number first.
    MobileDuplicated,
    /// `44031` (HTTP 400): Email duplicated
    ///
    /// Another user has the mail address by now. Change that user's address first.
    EmailDuplicated,
    /// `44032` (HTTP 400): UserID duplicated
    ///
    /// Another user has the id within the tenant by now. Change that one first, and name the user by another kind of id.
    UserIdDuplicated,
    /// `44033` (HTTP 400): User not resigned
    ///
    /// The user has not left the tenant. Check which user the id names.
    UserNotResigned,
    /// `44034` (HTTP 400): User is in delete progress, retry later
    UserIsInDeleteProgress,
    /// `44041` (HTTP 400): anonymize user info is not allowed to update
    AnonymizeUserInfoNotAllowedUpdate,
    /// `44046` (HTTP 400): user license subscription id must not empty in multi-license tenant
    ///
    /// The tenant has several kinds of licenses, so one must be named. Send `subscription_ids`.
    UserLicenseSubscriptionIdNotEmpty,
    /// `44047` (HTTP 400): license subscription id exceed limit
    ///
    /// No seats of the license are left. Use another one.
    LicenseSubscriptionIdExceedLimit,
    /// `44048` (HTTP 400): user license subscription id invalid
    ///
    /// The license is not valid. Check `subscription_ids` against the tenant's licenses.
    UserLicenseSubscriptionIdInvalid,
    /// `44050` (HTTP 403): not set subscription ids auth
    ///
    /// The app may not assign licenses. Apply for the scope first.
    NotSetSubscriptionIdsAuth,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ResurrectUserError: CODES {
    ExceedUncertainTenantSeatLimitError = 41007, ExceedBillSeatLimitError = 41008,
    ExceedFeatureContactSeatLimit = 44023, ExceedRecoverableTime = 44028,
    NoAccessToResurrect = 44029, MobileDuplicated = 44030, EmailDuplicated = 44031,
    UserIdDuplicated = 44032, UserNotResigned = 44033, UserIsInDeleteProgress = 44034,
    AnonymizeUserInfoNotAllowedUpdate = 44041, UserLicenseSubscriptionIdNotEmpty = 44046,
    LicenseSubscriptionIdExceedLimit = 44047, UserLicenseSubscriptionIdInvalid = 44048,
    NotSetSubscriptionIdsAuth = 44050
});

/// Replaces all fields of a user; superseded by patch.
///
/// [`PUT /open-apis/contact/v3/users/:user_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/update>) gives [`UpdateUserResponse`] or fails with [`UpdateUserError`].
///
/// Superseded by [`contact::v3::PatchUser`](crate::contact::v3::PatchUser).
///
/// Token: tenant. Scopes, any one of: `contact:contact`. Scopes for some fields: `contact:user.gender:readonly`, `contact:user.base:readonly`, `contact:user.department:readonly`, `contact:user.employee:readonly`, `contact:user.phone:readonly`, `contact:user.email:readonly`, `contact:user.employee_id:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly`, `contact:contact:readonly_as_app`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = UpdateUser::new(department_ids, employee_type).user_id(user_id).name(name).mobile(mobile);
/// let response = client.send(request).await?;
/// ```
#[doc(alias("contact.v3.user.update", "/open-apis/contact/v3/users/:user_id"))]
#[deprecated(note = "superseded by `contact::v3::PatchUser`")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateUser {
    /// The user, by the kind of id that the call uses. Example: `ou_7dab8a3d3cdcc9da365777c7ad535d62`.
    ///
    /// Required.
    pub user_id: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// The name. Length: at least 1. Example: `张三`.
    ///
    /// Required.
    pub name: Option<String>,
    /// The name in English. Example: `San Zhang`.
    pub en_name: Option<String>,
    /// The nickname. Example: `Alex Zhang`.
    pub nickname: Option<String>,
    /// The mail address that the user entered. Example: `zhangsan@gmail.com`.
    pub email: Option<String>,
    /// The mobile number, with its country code. Example: `text`.
    ///
    /// Required.
    pub mobile: Option<String>,
    /// Whether others see the mobile number. Default: `true`. Example: `false`.
    pub mobile_visible: Option<bool>,
    /// The gender. Example: `1`.
    pub gender: Option<UpdateUserGender>,
    /// The image of the avatar, by the key that its upload gave. Example: `2500c7a9-5fff-4d9a-a2de-3d59614ae28g`.
    pub avatar_key: Option<String>,
    /// The departments that the user is in, by the kind of id that the call uses. Example: `["od-4e6ac4d14bcd5071a37a39de902c7141"]`.
    pub department_ids: Vec<String>,
    /// Whom the user reports to, by the kind of id that the call uses. Example: `ou_7dab8a3d3cdcc9da365777c7ad535d62`.
    pub leader_user_id: Option<String>,
    /// The city. Example: `杭州`.
    pub city: Option<String>,
    /// The country or region, by its code. Example: `CN`.
    pub country: Option<String>,
    /// Where the user sits. Example: `北楼-H34`.
    pub work_station: Option<String>,
    /// When the user joined the tenant, in seconds since 1970. Example: `2147483647`.
    pub join_time: Option<i64>,
    /// The employee number. Example: `1`.
    pub employee_no: Option<String>,
    /// The type of employment. Example: `1`.
    pub employee_type: EmployeeType,
    /// The user's place in each department.
    pub orders: Option<Vec<UserOrder>>,
    /// Values of the tenant's custom fields.
    pub custom_attrs: Option<Vec<UserCustomAttr>>,
    /// The mail address that the tenant gives the user. Example: `demo@mail.com`.
    pub enterprise_email: Option<String>,
    /// The job title. Example: `xxxxx`.
    pub job_title: Option<String>,
    /// Whether the account is suspended. Example: `false`.
    pub is_frozen: Option<bool>,
}

crate::request_builder!(named UpdateUser {
    department_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    employee_type(impl Into<EmployeeType>).into();
    user_id(impl Into<String>).into(), user_id_type(impl Into<UserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into(), name(impl Into<String>).into(),
    en_name(impl Into<String>).into(), nickname(impl Into<String>).into(),
    email(impl Into<String>).into(), mobile(impl Into<String>).into(), mobile_visible(bool),
    gender(impl Into<UpdateUserGender>).into(), avatar_key(impl Into<String>).into(),
    leader_user_id(impl Into<String>).into(), city(impl Into<String>).into(),
    country(impl Into<String>).into(), work_station(impl Into<String>).into(), join_time(i64),
    employee_no(impl Into<String>).into(),
    orders(impl IntoIterator<Item = impl Into<UserOrder>>).into_iter().map(Into::into).collect(),
    custom_attrs(impl IntoIterator<Item = impl Into<UserCustomAttr>>).into_iter().map(Into::into).collect(),
    enterprise_email(impl Into<String>).into(), job_title(impl Into<String>).into(), is_frozen(bool)
});
crate::request!(UpdateUser -> UpdateUserResponse, UpdateUserError {
    "contact.v3.user.update", PUT "/open-apis/contact/v3/users/:user_id", [Tenant], read_value Data,
    Json, SCOPES = ["contact:contact"], LIMITS = [1000 in 60, 50 in 1],
    NAMED = [user_id "user_id", name "name", mobile "mobile"];
    Path user_id "user_id", Query user_id_type "user_id_type",
    Query department_id_type "department_id_type", Body name "name", Body en_name "en_name",
    Body nickname "nickname", Body email "email", Body mobile "mobile",
    Body mobile_visible "mobile_visible", Body gender "gender", Body avatar_key "avatar_key",
    Body department_ids "department_ids", Body leader_user_id "leader_user_id", Body city "city",
    Body country "country", Body work_station "work_station", Body join_time "join_time",
    Body employee_no "employee_no", Body employee_type "employee_type", Body orders "orders",
    Body custom_attrs "custom_attrs", Body enterprise_email "enterprise_email",
    Body job_title "job_title", Body is_frozen "is_frozen"
});

/// What `contact.v3.user.update` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateUserResponse {
    /// The user.
    pub user: Option<User>,
}

crate::object!(UpdateUserResponse { user "user" });

/// What `contact.v3.user.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateUserError {
    /// `40001` (HTTP 400): param error
    ///
    /// A parameter is wrong. Check what the request sends.
    ParamError,
    /// `40004` (HTTP 403): no dept authority error
    ///
    /// The app may not see the department. Add it to the app's contact scope.
    NoDeptAuthorityError,
    /// `40016` (HTTP 400): dept name can not be nul error
    ///
    /// The name of the department is missing. Send `name`.
    DeptNameCanNotNulError,
    /// `41001` (HTTP 400): mobile has already exist error
    ///
    /// Another user has this mobile number. Use another one, or find the user who has it.
    MobileHasAlreadyExistError,
    /// `41002` (HTTP 400): email has already exist error
    ///
    /// Another user has this mail address. Use another one, or find the user who has it.
    EmailHasAlreadyExistError,
    /// `41003` (HTTP 409): user account conflict error
    ///
    /// The mobile number and the mail address belong to two different accounts. Use others, or close one of the accounts.
    UserAccountConflictError,
    /// `41004` (HTTP 400): mobile is invalid error
    ///
    /// The mobile number is not valid. Check its form and its calling code.
    MobileIsInvalidError,
    /// `41005` (HTTP 400): email is invalid error
    ///
    /// The mail address is not valid. Check it.
    EmailIsInvalidError,
    /// `41006` (HTTP 400): no user name error
    ///
    /// The name is missing. Send `name`.
    NoUserNameError,
    /// `41009` (HTTP 400): no email or mobile error
    ///
    /// Mail address and mobile number are both missing. Send at least one.
    NoEmailOrMobileError,
    /// `41010` (HTTP 400): no mobile error
    ///
    /// The mobile number is missing. Send `mobile`.
    NoMobileError,
    /// `41011` (HTTP 400): user id already exist error
    ///
    /// Another user has this id within the tenant. Use another one.
    UserIdAlreadyExistError,
    /// `41013` (HTTP 400): exceed user id update limit error
    ///
    /// The user's id was changed too often already. It can be changed no more.
    ExceedUserIdUpdateLimitError,
    /// `41014` (HTTP 400): user name sensitive error
    ///
    /// The name holds words that are not allowed. Use another one.
    UserNameSensitiveError,
    /// `41015` (HTTP 400): idp type invalid error error
    IdpTypeInvalidError,
    /// `41016` (HTTP 400): department has too many users error
    ///
    /// A department has too many users. Use another one.
    DepartmentHasTooManyUsersError,
    /// `41017` (HTTP 400): department is required error
    ///
    /// The departments are missing. Send `department_ids`.
    DepartmentIsRequiredError,
    /// `41018` (HTTP 400): position info is invalid error
    ///
    /// The position is not valid. Check it.
    PositionInfoIsInvalidError,
    /// `41019` (HTTP 400): position department is invalid error
    ///
    /// The department of the position is not valid. Check it.
    PositionDepartmentIsInvalidError,
    /// `41020` (HTTP 400): position code has already exist error
    ///
    /// The code of the position is not valid. Use another one.
    PositionCodeHasAlreadyExistError,
    /// `41021` (HTTP 400): position multiple main count error
    ///
    /// The user has more than one main position. Set one only.
    PositionMultipleMainCountError,
    /// `41022` (HTTP 400): user tenant not match error
    ///
    /// The user is of another tenant. Check that the access token is of the user's tenant.
    UserTenantNotMatchError,
    /// `41023` (HTTP 400): update department conflict position department error
    UpdateDepartmentConflictPosition,
    /// `41024` (HTTP 400): update position department conflict department error
    UpdatePositionDepartmentConflict,
    /// `41025` (HTTP 400): order department invalid error
    ///
    /// A department in `orders` is not one of the user's. Check it against `department_ids`.
    OrderDepartmentInvalidError,
    /// `41028` (HTTP 405): user multi department need upgrade visibility error
    ///
    /// The tenant's rules of visibility do not support several departments. Have an administrator upgrade them in the admin console.
    UserMultiDepartmentNeedUpgradeVisibility,
    /// `41029` (HTTP 400): create or update user multi department error
    ///
    /// The tenant does not support users in several departments. Send one only, or ask the support.
    CreateUpdateUserMultiDepartmentError,
    /// `41030` (HTTP 400): set leader to oneself error
    ///
    /// The user cannot be their own leader. Check `leader_user_id`.
    SetLeaderToOneselfError,
    /// `41031` (HTTP 504): position feature not enable error
    ///
    /// The tenant does not support positions. Leave them out, or ask the support.
    PositionFeatureNotEnableError,
    /// `41032` (HTTP 504): user multi department feature not enable error
    ///
    /// The tenant does not support users in several departments. Send one only, or ask the support.
    UserMultiDepartmentFeatureNotEnable,
    /// `41033` (HTTP 400): user in too many departments error
    ///
    /// The user is in too many departments. Send 50 at most.
    UserInTooManyDepartmentsError,
    /// `41034` (HTTP 400): email prefix already exist error
    ///
    /// Another address has the same part before the `@`. Use another one.
    EmailPrefixAlreadyExistError,
    /// `41035` (HTTP 400): email prefix is invalid error
    ///
    /// The part of the mail address before the `@` is not valid. Check it.
    EmailPrefixIsInvalidError,
    /// `41036` (HTTP 400): avatar key is invalid error
    ///
    /// The avatar is not valid. Upload the image again and check `avatar_key`.
    AvatarKeyIsInvalidError,
    /// `41037` (HTTP 400): avatar key is sensitive error
    ///
    /// The avatar was refused by the review. Upload another image.
    AvatarKeyIsSensitiveError,
    /// `41038` (HTTP 400): gender is invalid error
    ///
    /// The gender is not valid. Check `gender`.
    GenderIsInvalidError,
    /// `41040` (HTTP 400): user name is null error
    ///
    /// The name is empty. Send `name`.
    UserNameIsNullError,
    /// `41041` (HTTP 400): department id is not assigned error
    ///
    /// The departments are missing. Send `department_ids`.
    DepartmentIdIsNotAssignedError,
    /// `41042` (HTTP 400): join time is invalid error
    ///
    /// The time of joining is missing or not valid. Check `join_time`.
    JoinTimeIsInvalidError,
    /// `41043` (HTTP 400): employee id is invalid error
    ///
    /// The user's id is not valid. Send 1 to 64 characters.
    EmployeeIdIsInvalidError,
    /// `41044` (HTTP 400): Custom attribute is not set error
    ///
    /// A custom field has no id. Send `id` in `custom_attrs`.
    CustomAttributeIsNotSetError,
    /// `41045` (HTTP 400): Custom attribute id is not exist error
    ///
    /// A custom field does not exist. Check its id against the tenant's custom fields.
    CustomAttributeIdNotExistError,
    /// `41046` (HTTP 400): Custom attribute value is not set error
    ///
    /// A custom field has no value. Send `value` in `custom_attrs`.
    CustomAttributeValueNotSetError,
    /// `41047` (HTTP 400): Custom attribute href text is null error
    ///
    /// A custom field with a link has no text. Send `text` in its value.
    CustomAttributeHrefTextNullError,
    /// `41048` (HTTP 400): Custom attribute href url is null error
    ///
    /// A custom field with a link has no address. Send `url` in its value.
    CustomAttributeHrefUrlNullError,
    /// `41050` (HTTP 400): no user authority error
    ///
    /// The app or the calling user may not see the user. Add the user to the contact scope.
    NoUserAuthorityError,
    /// `41051` (HTTP 400): user id info not provide error
    ///
    /// The user's id is missing. Send it.
    UserIdInfoNotProvideError,
    /// `41059` (HTTP 400): invalid employee type error
    ///
    /// The type of employment is not valid. Use 1 to 5, or the number of a custom type.
    InvalidEmployeeTypeError41059,
    /// `41060` (HTTP 400): inactive employee type error
    ///
    /// The type of employment is not in use. Use one whose `enum_status` says that it is.
    InactiveEmployeeTypeError,
    /// `41063` (HTTP 400): job_title length exceed 100 character
    ///
    /// The job title is longer than 100 characters. Shorten it.
    JobTitleLengthExceed100Character,
    /// `41068` (HTTP 400): Number of email aliases exceeds the upper limit
    ///
    /// The tenant has no mail accounts left. Ask the administrator.
    NumberEmailAliasesExceedsUpperLimit,
    /// `41069` (HTTP 400): Business email is in the recycle bin
    ///
    /// The mail address is in the recycle bin. Delete it there for good first.
    BusinessEmailIsInRecycleBin,
    /// `41070` (HTTP 400): name length exceed 64 character
    ///
    /// The name is too long. Shorten it.
    NameLengthExceed255Character41070,
    /// `41071` (HTTP 400): en_name length exceed 64 character
    ///
    /// The kind of member id is not valid, or the English name is too long. Check `member_id_type` or `en_name`.
    InvalidMemberIdType,
    /// `41072` (HTTP 400): nickname length exceed 64 character
    ///
    /// The kinds of member and member id do not fit, or the nickname is too long. Check `member_type` and `member_id_type`, or `nickname`.
    MemberTypeNotMatchMemberId,
    /// `41410` (HTTP 400): user primary dept must be the first department in the order
    ///
    /// The main department must be the first in the order. Give it the greatest `department_order`.
    UserPrimaryDeptMustBeFirst,
    /// `42006` (HTTP 400): user has resigned error
    ///
    /// The user has left the tenant. Use one who is employed.
    UserHasResignedError,
    /// `44001` (HTTP 400): business email domain not available error
    ///
    /// The tenant has no mail domain for this address. Have an administrator set up the mail service.
    BusinessEmailDomainNotAvailableError,
    /// `44002` (HTTP 400): update order must update department together
    UpdateOrderMustUpdateDepartmentTogether,
    /// `44006` (HTTP 400): name length exceed 64 character
    ///
    /// The name is too long. Shorten it to 255 characters, 64 for a full update.
    NameLengthExceed255Character44006,
    /// `44007` (HTTP 400): en_name length exceed 64 character
    ///
    /// The English name is too long. Shorten it to 255 characters, 64 for a full update.
    EnNameLengthExceed255Character,
    /// `44008` (HTTP 400): nickname length exceed 64 character
    ///
    /// The nickname is too long. Shorten it to 255 characters, 64 for a full update.
    NicknameLengthExceed255Character,
    /// `44010` (HTTP 400): unJoined user not allow to update
    UnJoinedUserNotAllowUpdate,
    /// `44011` (HTTP 400): existed user not allow to update
    ExistedUserNotAllowToUpdate,
    /// `44013` (HTTP 400): User enterprise Email password is not valid
    ///
    /// The password of the mail account is not valid. Use another one.
    UserEnterpriseEmailPasswordNotValid,
    /// `44014` (HTTP 400): Can not update inactive user email when email equal enterprise
    CanNotUpdateInactiveUserEmail,
    /// `44015` (HTTP 400): can not update password when user already have password
    CanNotUpdatePasswordUser,
    /// `44016` (HTTP 400): can not set enterprise email password
    ///
    /// The password of the mail account cannot be set. Check the app's rights.
    CanNotSetEnterpriseEmailPassword,
    /// `44017` (HTTP 400): Suite_Admin_Common_UnableToEditUpper
    SuiteAdminCommonUnableEditUpper,
    /// `44018` (HTTP 400): lark not support +86 mobile
    ///
    /// Lark does not take mobile numbers of mainland China. Use another one.
    LarkNotSupport86Mobile,
    /// `44019` (HTTP 400): feishu only support +86 mobile
    ///
    /// A tenant that is not verified takes mobile numbers of mainland China only. Verify it first; others work from the next day on.
    FeishuOnlySupport86Mobile,
    /// `44020` (HTTP 400): mobile and email need together exist
    ///
    /// A user with a mobile number from outside mainland China needs a mail address too. Send both.
    MobileAndEmailNeedTogetherExist,
    /// `44024` (HTTP 400): User enterprise email has already been registered as a member's account
    ///
    /// The mail address is registered by another member already. Use another one.
    UserEnterpriseEmailAlreadyRegistered,
    /// `44025` (HTTP 400): update user lock error,wait some seconds and retry
    UpdateUserLockErrorWait,
    /// `44035` (HTTP 400): departmentID is invaild
    ///
    /// A department is not valid. Check the ids of the departments.
    DepartmentIdIsInvaild,
    /// `44036` (HTTP 400): freeze tenant founder is forbidden
    FreezeTenantFounderIsForbidden,
    /// `44038` (HTTP 400): this user can not been update by security issues
    ///
    /// The place of the data is not supported, or the user cannot be changed for reasons of security. Check `geo`.
    ReqSetUserGeoNotFind,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UpdateUserError: CODES {
    ParamError = 40001 + 4, NoDeptAuthorityError = 40004, DeptNameCanNotNulError = 40016,
    MobileHasAlreadyExistError = 41001, EmailHasAlreadyExistError = 41002,
    UserAccountConflictError = 41003, MobileIsInvalidError = 41004, EmailIsInvalidError = 41005,
    NoUserNameError = 41006, NoEmailOrMobileError = 41009, NoMobileError = 41010,
    UserIdAlreadyExistError = 41011, ExceedUserIdUpdateLimitError = 41013,
    UserNameSensitiveError = 41014, IdpTypeInvalidError = 41015 + 1,
    DepartmentHasTooManyUsersError = 41016, DepartmentIsRequiredError = 41017,
    PositionInfoIsInvalidError = 41018, PositionDepartmentIsInvalidError = 41019,
    PositionCodeHasAlreadyExistError = 41020, PositionMultipleMainCountError = 41021,
    UserTenantNotMatchError = 41022, UpdateDepartmentConflictPosition = 41023,
    UpdatePositionDepartmentConflict = 41024, OrderDepartmentInvalidError = 41025,
    UserMultiDepartmentNeedUpgradeVisibility = 41028, CreateUpdateUserMultiDepartmentError = 41029,
    SetLeaderToOneselfError = 41030, PositionFeatureNotEnableError = 41031,
    UserMultiDepartmentFeatureNotEnable = 41032, UserInTooManyDepartmentsError = 41033,
    EmailPrefixAlreadyExistError = 41034, EmailPrefixIsInvalidError = 41035,
    AvatarKeyIsInvalidError = 41036, AvatarKeyIsSensitiveError = 41037,
    GenderIsInvalidError = 41038, UserNameIsNullError = 41040,
    DepartmentIdIsNotAssignedError = 41041, JoinTimeIsInvalidError = 41042,
    EmployeeIdIsInvalidError = 41043, CustomAttributeIsNotSetError = 41044,
    CustomAttributeIdNotExistError = 41045, CustomAttributeValueNotSetError = 41046,
    CustomAttributeHrefTextNullError = 41047, CustomAttributeHrefUrlNullError = 41048,
    NoUserAuthorityError = 41050 + 1, UserIdInfoNotProvideError = 41051,
    InvalidEmployeeTypeError41059 = 41059, InactiveEmployeeTypeError = 41060,
    JobTitleLengthExceed100Character = 41063, NumberEmailAliasesExceedsUpperLimit = 41068,
    BusinessEmailIsInRecycleBin = 41069, NameLengthExceed255Character41070 = 41070 + 1,
    InvalidMemberIdType = 41071 + 1, MemberTypeNotMatchMemberId = 41072 + 2,
    UserPrimaryDeptMustBeFirst = 41410, UserHasResignedError = 42006,
    BusinessEmailDomainNotAvailableError = 44001, UpdateOrderMustUpdateDepartmentTogether = 44002,
    NameLengthExceed255Character44006 = 44006 + 1, EnNameLengthExceed255Character = 44007 + 1,
    NicknameLengthExceed255Character = 44008 + 1, UnJoinedUserNotAllowUpdate = 44010,
    ExistedUserNotAllowToUpdate = 44011, UserEnterpriseEmailPasswordNotValid = 44013,
    CanNotUpdateInactiveUserEmail = 44014, CanNotUpdatePasswordUser = 44015,
    CanNotSetEnterpriseEmailPassword = 44016, SuiteAdminCommonUnableEditUpper = 44017,
    LarkNotSupport86Mobile = 44018, FeishuOnlySupport86Mobile = 44019,
    MobileAndEmailNeedTogetherExist = 44020, UserEnterpriseEmailAlreadyRegistered = 44024,
    UpdateUserLockErrorWait = 44025, DepartmentIdIsInvaild = 44035,
    FreezeTenantFounderIsForbidden = 44036, ReqSetUserGeoNotFind = 44038 + 1
});

/// Gives a user another `user_id`.
///
/// [`PATCH /open-apis/contact/v3/users/:user_id/update_user_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/user/update_user_id>) gives [`UpdateUserIdResponse`] or fails with [`UpdateUserIdError`].
///
/// Token: tenant. Scopes, any one of: `contact:contact:update_user_id`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 20 a second.
///
/// ```ignore
/// let response = client.send(UpdateUserId::new(user_id, new_user_id)).await?;
/// ```
#[doc(
    alias(
        "contact.v3.user.update_user_id",
        "/open-apis/contact/v3/users/:user_id/update_user_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateUserId {
    /// The user, by the kind of id that the call uses. Example: `ou-938e3e4fdc5e1993bee01250076f0cc2`.
    pub user_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The new id of the user within the tenant, up to 64 characters. Example: `3e3cf96b`.
    pub new_user_id: String,
}

crate::request_builder!(UpdateUserId {
    user_id(impl Into<String>).into(), new_user_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into()
});
crate::request!(UpdateUserId -> UpdateUserIdResponse, UpdateUserIdError {
    "contact.v3.user.update_user_id", PATCH "/open-apis/contact/v3/users/:user_id/update_user_id",
    [Tenant], read_value Data, Json, SCOPES = ["contact:contact:update_user_id"], LIMITS = [20 in 1];
    Path user_id "user_id", Query user_id_type "user_id_type", Body new_user_id "new_user_id"
});

/// What `contact.v3.user.update_user_id` answers with.
pub type UpdateUserIdResponse = crate::Empty;

/// What `contact.v3.user.update_user_id` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateUserIdError {
    /// `40001` (HTTP 400): Invalid params
    ///
    /// A parameter is wrong. Check what the request sends.
    ParamError,
    /// `41009` (HTTP 400): no email or mobile error
    ///
    /// Mail address and mobile number are both missing. Send at least one.
    NoEmailOrMobileError,
    /// `41011` (HTTP 400): userID already exists error
    ///
    /// Another user has this id within the tenant. Use another one.
    UserIdAlreadyExistError,
    /// `41013` (HTTP 400): exceed userID update limit error
    ///
    /// The user's id was changed too often already. It can be changed no more.
    ExceedUserIdUpdateLimitError,
    /// `41050` (HTTP 400): no user authority error
    ///
    /// The app or the calling user may not see the user. Add the user to the contact scope.
    NoUserAuthorityError,
    /// `41054` (HTTP 400): new user id is required error
    NeedSendEmailButNotSet,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UpdateUserIdError: CODES {
    ParamError = 40001, NoEmailOrMobileError = 41009, UserIdAlreadyExistError = 41011 + 1,
    ExceedUserIdUpdateLimitError = 41013 + 1, NoUserAuthorityError = 41050 + 1,
    NeedSendEmailButNotSet = 41054 + 1
});
