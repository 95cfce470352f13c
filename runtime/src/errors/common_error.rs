// Written by `cargo xtask codegen`; do not edit.

//! Codes that the gateway sends on any endpoint.

/// A code that the gateway sends on any endpoint.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CommonError {
    /// `600`: expired resource deleted by ka
    ExpiredResourceDeletedByKa,
    /// `1002`: Failed
    Failed1002,
    /// `1500`: internal error
    InternalError1500,
    /// `1503`: internal error
    InternalError1503,
    /// `1551`: internal error
    InternalError1551,
    /// `1557`: internal error
    InternalError1557,
    /// `1642`: internal error
    InternalError1642,
    /// `1663`: internal error
    InternalError1663,
    /// `1665`: internal error
    InternalError1665,
    /// `1668`: internal error
    InternalError1668,
    /// `2200`: internal error
    InternalError2200,
    /// `4000`: bad request
    BadRequest4000,
    /// `4001`: Invalid token, please refresh
    InvalidToken4001,
    /// `4002`: definition not found
    DefinitionNotFound,
    /// `4003`: instance not found
    InstanceNotFound,
    /// `4004`: user not found
    UserNotFound4004,
    /// `4005`: method not allowed
    MethodNotAllowed,
    /// `4006`: service exception
    ServiceException,
    /// `5000`: internal error
    InternalError5000,
    /// `9499`: bad request 或 invalid param
    BadRequest9499,
    /// `10001`: Your request contains an invalid request parameter
    ContainsInvalidParameter10001,
    /// `10002`: Bot can NOT be out of the chat
    BotCanNotOutChat,
    /// `10003`: invalid parameter
    InvalidParameter10003,
    /// `10004`: user not found
    UserNotFound10004,
    /// `10005`: app id unauthorized
    AppIdUnauthorized,
    /// `10009`: get open_chat_id fail
    GetOpenChatIdFail,
    /// `10010`: send message forbidden
    SendMessageForbidden,
    /// `10012`: get app access token fail
    GetAppAccessTokenFail,
    /// `10013`: get tenant access token fail
    GetTenantAccessTokenFail,
    /// `10014`: app unauthorized
    AppUnauthorized,
    /// `10015`: wrong app secret
    WrongAppSecret,
    /// `10016`: app resend fail
    AppResendFail,
    /// `10017`: Bot is NOT the owner of the resource
    BotIsNotOwnerOfResource,
    /// `10019`: urgent type not support
    UrgentTypeNotSupport,
    /// `10020`: message id not exist
    MessageIdNotExist,
    /// `10023`: urgent scope unauthorized
    UrgentScopeUnauthorized,
    /// `10029`: chat_id not exist
    ChatIdNotExist,
    /// `10030`: bot not in chat
    BotNotInChat,
    /// `10032`: valid user is null
    ValidUserIsNull,
    /// `10034`: chat tenant id mismatch tenant access token
    ChatTenantIdMismatchTenantAccess,
    /// `10037`: open_message_id not exist
    OpenMessageIdNotExist,
    /// `10100`: invalid request
    InvalidRequest10100,
    /// `10101`: internal error
    InternalError10101,
    /// `10105`: internal error
    InternalError10105,
    /// `10200`: crop failed
    CropFailed,
    /// `10204`: wrong code
    WrongCode,
    /// `10400`: bad request
    BadRequest10400,
    /// `10500`: internal server error
    InternalServerError10500,
    /// `11000`: get sso access token fail
    GetSsoAccessTokenFail,
    /// `11001`: check security token fail
    CheckSecurityTokenFail,
    /// `11100`: check chat by open chat id fail
    CheckChatOpenChatIdFail,
    /// `11101`: open_id not exist
    OpenIdNotExist,
    /// `11102`: get open_id fail
    GetOpenIdFail,
    /// `11103`: open department id not exist
    OpenDepartmentIdNotExist,
    /// `11104`: get open department id fail
    GetOpenDepartmentIdFail,
    /// `11105`: user_id not exist
    UserIdNotExist,
    /// `11106`: get employee_id fail
    GetEmployeeIdFail,
    /// `11200`: only admin can modify chat name
    OnlyAdminCanModifyChatName,
    /// `11201`: bot is not chat owner
    BotIsNotChatOwner,
    /// `11202`: only admin can add chatter
    OnlyAdminCanAddChatter,
    /// `11203`: send employee ids permission denied
    SendEmployeeIdsPermissionDenied,
    /// `11204`: send department list permission denied
    SendDepartmentListPermissionDenied,
    /// `11205`: app do not have bot
    AppDoNotHaveBot,
    /// `11206`: user not in chat
    UserNotInChat,
    /// `11207`: app is not usage
    AppIsNotUsage,
    /// `11208`: only group admin can remove chatter
    OnlyGroupAdminCanRemoveChatter,
    /// `11209`: app not exist
    AppNotExist,
    /// `11210`: app usage info not exist
    AppUsageInfoNotExist,
    /// `11211`: add chatters is empty
    AddChattersIsEmpty,
    /// `11212`: invalid chat_id or user_id
    InvalidChatIdOrUserId,
    /// `11213`: chat not found
    ChatNotFound11213,
    /// `11214`: image not given
    ImageNotGiven,
    /// `11215`: chat_id is nil
    ChatIdIsNil,
    /// `11216`: get chat id fail
    GetChatIdFail11216,
    /// `11217`: this group is set to only admin can add new member
    GroupSetOnlyAdminCanAdd,
    /// `11218`: the number of robots exceeds the limit
    NumberOfRobotsExceedsLimit,
    /// `11219`: cross tenant chat forbidden add bot
    CrossTenantChatForbiddenAddBot,
    /// `11220`: only admin can disband group
    OnlyAdminCanDisbandGroup,
    /// `11221`: this image does not belong to you
    ImageDoesNotBelong,
    /// `11222`: bot owner not in chat
    BotOwnerNotInChat,
    /// `11223`: do not have im write permission
    DoNotHaveImWritePermission,
    /// `11224`: message_id invalid
    MessageIdInvalid,
    /// `11225`: the bot is invisible to the user
    BotIsInvisibleToUser,
    /// `11226`: app_id is nil
    AppIdIsNil,
    /// `11227`: image key not exist
    ImageKeyNotExist,
    /// `11228`: chat is not group
    ChatIsNotGroup,
    /// `11229`: no permission
    NoPermission11229,
    /// `11230`: internal error
    InternalError11230,
    /// `11231`: chat not found
    ChatNotFound11231,
    /// `11232`: create message service trigger rate limit
    CreateMessageServiceTriggerRateLimit,
    /// `11233`: create message chat trigger rate limit
    CreateMessageChatTriggerRateLimit,
    /// `11234`: this message do not belong you
    ThisMessageDoNotBelongYou,
    /// `11235`: this group is set to only admin can mention @All
    GroupSetOnlyAdminCanMention,
    /// `11236`: user is resigned
    UserIsResigned,
    /// `11237`: group chat dissolved
    GroupChatDissolved,
    /// `11238`: can not recall too old message
    CanNotRecallTooOldMessage,
    /// `11239`: permission denied
    PermissionDenied,
    /// `11240`: Robot not turned on
    RobotNotTurned,
    /// `11241`: no user_info scope
    NoUserInfoScope,
    /// `11242`: this chat has been banned
    ThisChatHasBeenBanned,
    /// `11244`: file key not exist
    FileKeyNotExist,
    /// `11245`: this file does not belong to you
    FileDoesNotBelong,
    /// `11246`: create message content fail
    CreateMessageContentFail11246,
    /// `11247`: internal send message trigger rate limit
    InternalSendMessageTriggerRateLimit,
    /// `11248`: message is sensitive
    MessageIsSensitive,
    /// `11249`: bot not found
    BotNotFound,
    /// `11251`: chat name too short
    ChatNameTooShort,
    /// `11252`: chat information review fail
    ChatInformationReviewFail,
    /// `11311`: urgent message fail
    UrgentMessageFail,
    /// `11312`: messages do not pass the audit
    MessagesDoNotPassAudit,
    /// `12001`: Your request contains an invalid request parameter.
    ContainsInvalidParameter12001,
    /// `12002`: Non-chat-owner can NOT edit chat information in the current situation.
    NonChatOwnerCanNotEdit,
    /// `12008`: Your request specifies a chat whose type is NOT supported currently
    ChatWhoseTypeNotSupported,
    /// `12011`: Operator can NOT be out of the chat.
    OperatorCanNotOutChat,
    /// `12015`: Your request specifies a member_id_type which is NOT supported.
    MemberIdTypeNotSupported,
    /// `12016`: Non-chat-owner can only edit certain parts
    NonChatOwnerCanOnlyEdit,
    /// `12018`: Updating announcement failed
    UpdatingAnnouncementFailed,
    /// `18017`: create urgent message fail
    CreateUrgentMessageFail,
    /// `18033`: upload image fail
    UploadImageFail,
    /// `18034`: get chat id fail
    GetChatIdFail18034,
    /// `18035`: image_key require
    ImageKeyRequire,
    /// `18053`: create message fail
    CreateMessageFail,
    /// `18054`: create message content fail
    CreateMessageContentFail18054,
    /// `18066`: This file has been deleted.
    ThisFileHasBeenDeleted,
    /// `18113`: thread not found
    ThreadNotFound,
    /// `18117`: reach limit of chat size
    ReachLimitOfChatSize,
    /// `18120`: Collaboration permission authentication failed.
    CollaborationPermissionFailed,
    /// `18121`: create request is being processed
    CreateRequestIsBeingProcessed,
    /// `19002`: incorrect input format or can't find msg_type
    IncorrectInputFormatCantFindMsg,
    /// `19036`: The message exceeds the size limit of 30KB
    MessageExceedsSizeLimit30Kb,
    /// `20001`: invalid request
    InvalidRequest20001,
    /// `20002`: app_id and app_secret did not match
    AppIdAppSecretNotMatch,
    /// `20003`: invalid request with code
    InvalidRequestWithCode,
    /// `20004`: expired code
    ExpiredCode,
    /// `20005`: invalid access_token
    InvalidAccessToken,
    /// `20006`: 过期 User Access Token
    UserAccessTokenExpired,
    /// `20007`: generate access_token fail
    GenerateAccessTokenFail,
    /// `20008`: user not exist
    UserNotExist,
    /// `20009`: tenant app not installed
    TenantAppNotInstalled,
    /// `20010`: user not visible to app
    UserNotVisibleToApp,
    /// `20013`: The tenant access token passed is invalid. Please check the value.
    TenantAccessTokenPassedIsInvalid,
    /// `20014`: 校验 app_access_token 失败
    AppAccessTokenCheckFailed,
    /// `20021`: user resigned
    UserResigned,
    /// `20022`: user frozen
    UserFrozen,
    /// `20023`: user not registered
    UserNotRegistered,
    /// `20024`: code app_id not match
    CodeAppIdNotMatch,
    /// `23001`: Your request contains an invalid request parameter.
    ContainsInvalidParameter23001,
    /// `30005`: interface is offline
    InterfaceIsOffline,
    /// `40001`: market place app is not allowed to update user or department
    ///
    /// Also: param error
    MarketPlaceAppNotAllowedUpdate,
    /// `40002`: process root dept error
    ProcessRootDeptError,
    /// `40003`: internal error
    ///
    /// Also: no department authority
    InternalError40003,
    /// `40004`: no dept authority error
    NoDeptAuthorityError,
    /// `40006`: internal error
    InternalError40006,
    /// `40007`: user_id %v is not exist
    UserIdIsNotExist,
    /// `40008`: deptInfo is null error
    ///
    /// Also: open_id %v is not exist
    DeptInfoIsNullError,
    /// `40009`: page size is more more than 50
    PageSizeMoreThan50,
    /// `40010`: chat id is invalid error
    ChatIdIsInvalidError,
    /// `40011`: page size is invalid error
    PageSizeIsInvalidError,
    /// `40012`: page token is invalid error
    PageTokenIsInvalidError,
    /// `40013`: param error
    ParamError40013,
    /// `40031`: task_id is not exist
    TaskIdIsNotExist,
    /// `40032`: task_id invalid
    TaskIdInvalid,
    /// `40040`: invalid page_token
    InvalidPageToken,
    /// `40041`: request page_size invalid
    RequestPageSizeInvalid,
    /// `40042`: batch request object count error
    BatchRequestObjectCountError,
    /// `40051`: open_id %v is not valid
    OpenIdIsNotValid,
    /// `40052`: department id %v is not exist
    DepartmentIdIsNotExist,
    /// `40053`: role_id is not exist
    RoleIdIsNotExist,
    /// `40054`: user_id or open_id is needed
    UserIdOpenIdNeeded,
    /// `40101`: mobile is already exist
    MobileIsAlreadyExist,
    /// `40102`: email is already exist
    EmailIsAlreadyExist,
    /// `40103`: mobile and email cp info not match
    MobileEmailCpInfoNotMatch,
    /// `40104`: mobile is not valid
    MobileIsNotValid,
    /// `40105`: name can’t be null
    NameCantBeNull,
    /// `40106`: email is not valid
    EmailIsNotValid,
    /// `40107`: user count exceed certification tenant limit
    UserCountExceedCertificationTenantLimit,
    /// `40108`: user count exceed bill limit
    UserCountExceedBillLimit,
    /// `40109`: neither email nor mobile is not provided
    NeitherEmailNorMobile,
    /// `40110`: mobile is required
    MobileIsRequired,
    /// `40111`: user_id is already exist
    UserIdIsAlreadyExist,
    /// `40112`: user_id %v is not vaild
    UserIdIsNotValid,
    /// `40113`: must assign department for user
    MustAssignDepartmentForUser,
    /// `40114`: name contains sensitive words
    NameContainsSensitiveWords,
    /// `40115`: invalid join_time
    InvalidJoinTime,
    /// `40116`: invalid gender
    InvalidGender,
    /// `40117`: idp_type is required
    IdpTypeIsRequired,
    /// `40118`: idp_type is invalid
    IdpTypeIsInvalid,
    /// `40119`: support set or update user_id at most once
    UserIdCanBeSetOnce,
    /// `40120`: custom_attr id is not set
    CustomAttrIdIsNotSet,
    /// `40121`: custom_attr %v value not set
    CustomAttrValueNotSet,
    /// `40122`: custom_attr id %v is not exist
    CustomAttrIdIsNotExist,
    /// `40123`: href custom_attr %v text can’t be null
    HrefCustomAttrCantBeNull40123,
    /// `40124`: href custom_attr %v url can’t be null
    HrefCustomAttrCantBeNull40124,
    /// `40125`: user position info invalid
    UserPositionInfoInvalid,
    /// `40126`: position department invalid, should be one of user’s department
    PositionDepartmentInvalid,
    /// `40127`: position code is not unique
    PositionCodeIsNotUnique,
    /// `40128`: user has one main position at most
    MoreThanOneMainPosition,
    /// `40129`: request contains users of different tenant
    RequestContainsUsersOfDifferentTenant,
    /// `40130`: update user department conflict with position department, should update position department at the same time
    UpdateUserDepartmentConflictPosition,
    /// `40131`: update user position department conflict with user department, should update user department at the same time
    UpdateUserPositionDepartmentConflictUser,
    /// `40132`: order department invalid
    OrderDepartmentInvalid,
    /// `40133`: idp check with account failed
    IdpCheckWithAccountFailed,
    /// `40134`: create account failed
    CreateAccountFailed,
    /// `40135`: idp user_id is required
    IdpUserIdIsRequired,
    /// `40136`: update user’s email and mobile empty is forbiden
    UpdateUsersEmailMobileEmptyForbiden,
    /// `40137`: can’t update unactive user’s mobile empty
    CantUpdateUnactiveUsersMobileEmpty,
    /// `40138`: %v is not valid
    ValueNotValid,
    /// `40139`: unable to join multiple departments, please upgrade Organizational Structure Visible info
    UnableToJoinMultipleDepartments40139,
    /// `40140`: can not set leader to oneself
    CanNotSetLeaderToOneself,
    /// `40141`: can not set user position
    CanNotSetUserPosition,
    /// `40142`: user department num exceed the limit
    UserDepartmentNumExceedLimit,
    /// `40143`: unable to join multiple departments, please enable multiple departments feature
    UnableToJoinMultipleDepartments40143,
    /// `40144`: department user count exceed
    DepartmentUserCountExceed,
    /// `40151`: custom department id %v is invaild
    CustomDepartmentIdIsInvalid,
    /// `40152`: custom department id %v is not unique
    CustomDepartmentIdIsNotUnique,
    /// `40153`: department name should be unique under same department
    DepartmentNameShouldBeUnique,
    /// `40154`: department unit %v is not exist
    DepartmentUnitIsNotExist,
    /// `40155`: duplicate department order
    DuplicateDepartmentOrder,
    /// `40156`: department id is required
    DepartmentIdIsRequired,
    /// `40157`: forbidden operation to root department 0
    ForbiddenOperationToRootDepartment0,
    /// `40158`: support update custom department id at most once
    CustomDepartmentIdCanBeUpdatedOnce,
    /// `40159`: department has active members, can’t delete
    DepartmentHasActiveMembers,
    /// `40160`: department has sub department, can’t delete
    DepartmentHasSubDepartments,
    /// `40161`: can’t get root department info
    CantGetRootDepartmentInfo,
    /// `40162`: departments with more than 500 sub departments are not allowed to call recursively
    DepartmentsMoreThan500NotAllowed,
    /// `40163`: can not create department unit
    CanNotCreateDepartmentUnit,
    /// `40164`: department child count exceed
    DepartmentChildCountExceed,
    /// `40170`: unit repeat, unit_type and unit_name is exist, can’t create
    UnitAlreadyExists,
    /// `40171`: department unit name invalid
    DepartmentUnitNameInvalid,
    /// `40172`: department unit type invalid
    DepartmentUnitTypeInvalid,
    /// `40173`: custom_id is already exist
    CustomIdIsAlreadyExist,
    /// `40174`: department unit is still using, can’t be deleted
    DepartmentUnitInUse,
    /// `40175`: department attach to more than one department unit
    DepartmentAttachMoreThanOneDepartment,
    /// `40180`: duplicate user_id in request
    DuplicateUserIdInRequest,
    /// `40181`: add user, leader must not user himself
    UserIsOwnLeader,
    /// `40182`: MSyncUser must user_id must be assigned
    MSyncUserMustBeAssigned,
    /// `40183`: leader user_id circular reference
    LeaderUserIdCircularReference,
    /// `40184`: add department, parent_id must not equal to current department id
    DepartmentIsOwnParent,
    /// `40185`: add department, parent_id must be assigned
    ParentDepartmentNotAssigned,
    /// `40186`: duplicate department id in request
    DuplicateDepartmentIdInRequest,
    /// `40187`: batch request, parent department id incompatible
    ParentDepartmentIdsIncompatible,
    /// `40501`: param required
    ParamRequired,
    /// `40502`: invalid parameter
    InvalidParameter40502,
    /// `41001`: mobile already exist error
    MobileAlreadyExistError,
    /// `41002`: email already exist error
    EmailAlreadyExistError,
    /// `41003`: user acount conflict error
    UserAcountConflictError,
    /// `41004`: mobile is invalid error
    MobileIsInvalidError,
    /// `41005`: email is invalid error
    EmailIsInvalidError,
    /// `41006`: no user name error
    NoUserNameError,
    /// `41007`: exceed uncertain tenant seat limit error
    ExceedUncertainTenantSeatLimitError,
    /// `41008`: exceed bill seat limit error
    ExceedBillSeatLimitError,
    /// `41009`: no email or mobile error
    NoEmailOrMobileError,
    /// `41010`: no mobile error
    NoMobileError,
    /// `41011`: userID already exist error
    UserIdAlreadyExistError41011,
    /// `41012`: user id is invalid error
    UserIdIsInvalidError,
    /// `41013`: exceed userID update limit error
    ExceedUserIdUpdateLimitError,
    /// `41014`: user name sensitive error
    UserNameSensitiveError,
    /// `41015`: idp type invalid error
    IdpTypeInvalidError,
    /// `41016`: department has too may users error
    DepartmentHasTooMayUsersError,
    /// `41017`: department not exist
    DepartmentNotExist,
    /// `41018`: position info is invalid error
    PositionInfoIsInvalidError,
    /// `41019`: position department is invalid error
    PositionDepartmentIsInvalidError,
    /// `41020`: position code has already exist error
    PositionCodeHasAlreadyExistError,
    /// `41021`: position multiple main count error
    PositionMultipleMainCountError,
    /// `41022`: user tenant not match error
    UserTenantNotMatchError,
    /// `41023`: update department conflict position department error
    UpdateDepartmentConflictPosition,
    /// `41024`: update position department conflict department error
    UpdatePositionDepartmentConflict,
    /// `41025`: order department invalid error
    OrderDepartmentInvalidError,
    /// `41027`: create account failed error
    CreateAccountFailedError,
    /// `41028`: user multi department need upgrade visibility error
    UserMultiDepartmentNeedUpgradeVisibility,
    /// `41029`: create or update user multi department error
    CreateUpdateUserMultiDepartmentError,
    /// `41030`: set leader to oneself error
    SetLeaderToOneselfError,
    /// `41031`: position feature not enable error
    PositionFeatureNotEnableError,
    /// `41032`: user multi department feature not enable error
    UserMultiDepartmentFeatureNotEnable,
    /// `41033`: user in too many departments error
    UserInTooManyDepartmentsError,
    /// `41034`: email prefix already exist error
    EmailPrefixAlreadyExistError,
    /// `41035`: email prefix is invalid error
    EmailPrefixIsInvalidError,
    /// `41036`: avatar key is invalid error
    AvatarKeyIsInvalidError,
    /// `41037`: avatar is sensitive error
    AvatarIsSensitiveError,
    /// `41038`: gender is invalid error
    GenderIsInvalidError,
    /// `41040`: user name is null error
    UserNameIsNullError,
    /// `41041`: department id is not assigned error
    DepartmentIdIsNotAssignedError,
    /// `41042`: join time is invalid error
    JoinTimeIsInvalidError,
    /// `41043`: employee id is not valid error
    EmployeeIdIsNotValidError,
    /// `41044`: custom attr id is not set error
    CustomAttrIdNotSetError,
    /// `41045`: Custom attribute id is not exist error
    CustomAttributeIdNotExistError,
    /// `41046`: custom attr value is not set error
    CustomAttrValueNotSetError,
    /// `41047`: custom attribute href text is null error
    CustomAttributeHrefTextNullError,
    /// `41048`: custom attr href url is null error
    CustomAttrHrefUrlNullError,
    /// `41050`: no user authority error
    NoUserAuthorityError,
    /// `41051`: user id info not provide error
    UserIdInfoNotProvideError,
    /// `41052`: acceptor id is invalid error
    AcceptorIdIsInvalidError,
    /// `41053`: userID already exist error
    UserIdAlreadyExistError41053,
    /// `41055`: employee type can not be null error
    EmployeeTypeCanNotNullError,
    /// `41056`: no field authority error
    NoFieldAuthorityError,
    /// `41057`: need send email but not set mail error
    NeedSendEmailButNotSet,
    /// `41058`: need send sms but not set mobile error
    NeedSendSmsButNotSet,
    /// `41059`: invalid employee type error
    InvalidEmployeeTypeError,
    /// `41060`: inactive employee type error
    InactiveEmployeeTypeError,
    /// `42005`: user has exist in group error
    UserHasExistInGroupError,
    /// `42006`: user has resigned error
    UserHasResignedError,
    /// `43004`: illegal unit error
    IllegalUnitError,
    /// `43005`: duplicate order error
    DuplicateOrderError,
    /// `43007`: dup dept unit custom id error
    DupDeptUnitCustomIdError,
    /// `43008`: custom dept id invalid error
    CustomDeptIdInvalidError,
    /// `43010`: big dept forbid recursion error
    BigDeptForbidRecursionError,
    /// `43011`: delete has member dept error
    DeleteHasMemberDeptError,
    /// `43013`: dept too many children error
    DeptTooManyChildrenError,
    /// `45500`: internal error
    InternalError45500,
    /// `47009`: duplicate name error
    DuplicateNameError,
    /// `50003`: invalid app_id
    InvalidAppId,
    /// `50006`: invalid request
    InvalidRequest50006,
    /// `55001`: server internal error
    ServerInternalError,
    /// `60001`: OpenApiErrorCodeParameterError
    OpenApiErrorCodeParameterError,
    /// `60002`: OpenApiErrorCodeDefinitionNotFound
    OpenApiErrorCodeNotFound60002,
    /// `60003`: OpenApiErrorCodeInstanceNotFound
    OpenApiErrorCodeNotFound60003,
    /// `60004`: OpenApiErrorCodeUserNotFound
    OpenApiErrorCodeNotFound60004,
    /// `60005`: OpenApiErrorCodeDepartmentNotFound
    OpenApiErrorCodeNotFound60005,
    /// `60006`: OpenApiErrorCodeValidateFormError
    OpenApiErrorCodeValidateForm,
    /// `60007`: OpenApiErrorCodeSubscriptionExist
    OpenApiErrorCodeSubscriptionExist,
    /// `60008`: OpenApiErrorCodeSubscriptionNotExist
    OpenApiErrorCodeNotExist,
    /// `60009`: OpenApiErrorCodeNoPermission
    OpenApiErrorCodeNoPermission,
    /// `60010`: OpenApiErrorCodeTaskNotFound
    OpenApiErrorCodeNotFound60010,
    /// `60011`: OpenApiErrorCodeStartPremiumVersion
    OpenApiErrorCodeStartPremium,
    /// `60012`: OpenApiErrorCodeUuidConflict
    OpenApiErrorCodeUuidConflict,
    /// `60013`: OpenApiErrorCodeUnsupportApporval
    OpenApiErrorCodeUnsupportApporval,
    /// `60014`: 获取更新锁失败
    UpdateLockNotAcquired,
    /// `65001`: OpenApiErrorCodeInternalError
    OpenApiErrorCodeInternalError,
    /// `90201`: WrongRequestJson
    WrongRequestJson,
    /// `90202`: validate RangeVal fail
    ValidateRangeValFail,
    /// `90203`: Fail
    Fail90203,
    /// `90204`: WrongRequestBody
    WrongRequestBody,
    /// `90205`: InvalidUsers
    InvalidUsers,
    /// `90206`: EmptySheetId
    EmptySheetId,
    /// `90207`: EmptySheetTitle
    EmptySheetTitle,
    /// `90208`: SameSheetIdOrTitle
    SameSheetIdOrTitle,
    /// `90209`: ExistSheetId
    ExistSheetId,
    /// `90210`: ExistSheetTitle
    ExistSheetTitle,
    /// `90211`: WrongSheetId
    WrongSheetId,
    /// `90212`: WrongRowOrCol
    WrongRowOrCol,
    /// `90213`: PermissionFail
    PermissionFail,
    /// `90214`: SpreadSheetNotFound
    SpreadSheetNotFound,
    /// `90215`: SheetIdNotFound
    SheetIdNotFound,
    /// `90216`: EmptyValue
    EmptyValue,
    /// `90217`: TooManyRequest
    TooManyRequest,
    /// `90218`: LockedCell
    LockedCell,
    /// `90219`: CellExcess
    CellExcess,
    /// `90221`: TooLargeResponse
    TooLargeResponse,
    /// `90222`: TooLargeCell
    TooLargeCell,
    /// `90223`: ColIdNotFound
    ColIdNotFound,
    /// `90224`: RowIdNotFound
    RowIdNotFound,
    /// `90225`: NotLinkSpreadSheet
    NotLinkSpreadSheet,
    /// `90226`: ExcessLimit
    ExcessLimit,
    /// `90227`: TooLargeRequest
    TooLargeRequest,
    /// `90228`: ImportProcessing
    ImportProcessing,
    /// `90229`: WrongURLParam
    WrongUrlParam,
    /// `90235`: Retry later
    RetryLater,
    /// `90242`: Spreadsheet in mix state
    SpreadsheetInMixState,
    /// `90301`: FAILED
    Failed90301,
    /// `90302`: PARAM_ERROR
    ParamError90302,
    /// `90303`: FORBIDDEN
    Forbidden90303,
    /// `90304`: META_DELETED
    MetaDeleted,
    /// `90305`: META_NOT_EXIST
    MetaNotExist,
    /// `90306`: REVIEW_NOT_PASS
    ReviewNotPass,
    /// `90399`: INTERNAL_ERROR
    InternalError90399,
    /// `91001`: OPEN_CODE_PARAM_ERROR
    OpenCodeParamError,
    /// `91002`: OPEN_CODE_FORBIDDEN
    OpenCodeForbidden,
    /// `91003`: OPEN_CODE_INVALID_OPERATION
    OpenCodeInvalidOperation,
    /// `91004`: OPEN_CODE_USER_NO_SHARE_PERM
    OpenCodeUserNoSharePerm,
    /// `91005`: Resource is deleted
    ResourceIsDeleted,
    /// `91201`: FAILED
    Failed91201,
    /// `91202`: PARAMERR
    Paramerr91202,
    /// `91203`: NOTEXIST
    Notexist91203,
    /// `91204`: FORBIDDEN
    Forbidden91204,
    /// `91205`: DELETED
    Deleted,
    /// `91206`: OUT_OF_LIMIT
    OutOfLimit91206,
    /// `91207`: DUPLICATE
    Duplicate,
    /// `91208`: REVIEW
    Review,
    /// `91401`: PARAMERR
    Paramerr91401,
    /// `91402`: NOTEXIST
    Notexist91402,
    /// `91403`: FORBIDDEN
    Forbidden91403,
    /// `91404`: LOGIN_REQUIRED
    LoginRequired,
    /// `93001`: param err
    ParamErr,
    /// `93002`: out of limit
    OutOfLimit93002,
    /// `93003`: invalid user
    InvalidUser,
    /// `93004`: not found
    NotFound,
    /// `93006`: internal err
    InternalErr,
    /// `95001`: internal error
    InternalError95001,
    /// `95003`: internal error
    InternalError95003,
    /// `95005`: internal error
    InternalError95005,
    /// `95006`: Failed
    Failed95006,
    /// `95007`: Failed
    Failed95007,
    /// `95008`: FORBIDDEN
    Forbidden95008,
    /// `95009`: Failed
    Failed95009,
    /// `95010`: internal error
    InternalError95010,
    /// `95011`: internal error
    InternalError95011,
    /// `95013`: Failed
    Failed95013,
    /// `95017`: 具体错误信息
    SeeMessage95017,
    /// `95018`: 具体错误信息
    SeeMessage95018,
    /// `95020`: 具体错误信息
    SeeMessage95020,
    /// `95023`: revision too old
    RevisionTooOld,
    /// `95024`: Failed
    Failed95024,
    /// `95025`: Failed
    Failed95025,
    /// `95026`: Failed
    Failed95026,
    /// `95050`: 具体错误信息
    SeeMessage95050,
    /// `95051`: 具体错误信息
    SeeMessage95051,
    /// `95053`: this API does not support the Upgraded Docs(docx), please refer to the docs using the correct API.
    ApiDoesNotSupportUpgradedDocs,
    /// `95201`: InternalError
    InternalError95201,
    /// `95202`: InternalError
    InternalError95202,
    /// `95203`: InternalError
    InternalError95203,
    /// `95204`: InternalError
    InternalError95204,
    /// `95205`: InternalError
    InternalError95205,
    /// `95206`: InternalError
    InternalError95206,
    /// `95207`: InternalError
    InternalError95207,
    /// `95208`: InternalError
    InternalError95208,
    /// `95209`: InternalError
    InternalError95209,
    /// `95299`: DefaultCode
    DefaultCode,
    /// `96001`: OPEN_CODE_INTERNAL_ERROR
    OpenCodeInternalError,
    /// `96002`: concurrency error,please retry
    ConcurrencyErrorPleaseRetry,
    /// `96201`: LOCK
    Lock,
    /// `96202`: RECOVER
    Recover,
    /// `96401`: FAILED
    Failed96401,
    /// `96402`: TIMEOUT
    Timeout,
    /// `96403`: PROCESSING
    Processing,
    /// `100001`: page token invalid
    PageTokenInvalid,
    /// `100002`: Invalid field selection \[illegal field\]
    InvalidFieldSelectionIllegalField,
    /// `100003`: time format must follow RFC3339 standard
    TimeFormatMustFollowRfc3339Standard,
    /// `100004`: building id invalid
    BuildingIdInvalid,
    /// `100005`: room id invalid
    RoomIdInvalid,
    /// `100007`: building name exist
    BuildingNameExist,
    /// `100009`: room name exist
    RoomNameExist,
    /// `105001`: internal error
    InternalError105001,
    /// `105002`: invalid request
    InvalidRequest105002,
    /// `121004`: data not exist
    DataNotExist,
    /// `154000`: bad request
    BadRequest154000,
    /// `154001`: unauthorized
    Unauthorized,
    /// `1000001`: unexpected head in request
    UnexpectedHeadInRequest,
    /// `1000002`: invalid parameters in request
    InvalidParametersInRequest,
    /// `1000003`: internal service error
    InternalServiceError,
    /// `1000004`: method rate limited
    MethodRateLimited,
    /// `1000005`: app rate limited
    AppRateLimited,
    /// `1000007`: app bot_id not found
    AppBotIdNotFound,
    /// `1001001`: invalid calendar_id
    InvalidCalendarId,
    /// `1001002`: no calendar access_role
    NoCalendarAccessRole,
    /// `1001004`: invalid calendar type
    InvalidCalendarType,
    /// `1001501`: user not found
    UserNotFound1001501,
    /// `1001502`: okr data not found
    OkrDataNotFound,
    /// `1001901`: internal server error
    InternalServerError1001901,
    /// `1001902`: no permission
    NoPermission1001902,
    /// `1001903`: invalid parameters
    InvalidParameters,
    /// `1001999`: system exception
    SystemException,
    /// `1002000`: acl not found
    AclNotFound,
    /// `1003001`: event not found
    EventNotFound,
    /// `1003003`: event is deleted
    EventIsDeleted,
    /// `1004000`: attendee not found
    AttendeeNotFound,
    /// `1004004`: invalid attendee type
    InvalidAttendeeType,
    /// `1050001`: TIME_CHECK_NOT_VALID
    TimeCheckNotValid,
    /// `1050002`: ErrCode_DATABASE_ERR
    ErrCodeDatabaseErr,
    /// `1050004`: Error_Param_Error
    ErrorParamError,
    /// `1050005`: Error_Page_Size_Invalid
    ErrorPageSizeInvalid,
    /// `1050006`: Error_Page_Token_Invalid
    ErrorPageTokenInvalid,
    /// `1050007`: Error_Event_Name_Not_Found
    ErrorEventNameNotFound,
    /// `1050008`: Error_Open_Platform_RPC
    ErrorOpenPlatformRpc,
    /// `1050009`: Error_Lark_ID_Not_Found
    ErrorLarkIdNotFound,
    /// `1050011`: Error_Event_Module_Invalid
    ErrorEventModuleInvalid,
    /// `1050012`: Error_Event_Module_Not_Match_Event_Name
    ErrorEventModuleNotMatchEvent,
    /// `1050019`: Error_Not_Support_Query
    ErrorNotSupportQuery,
    /// `1051002`: param validate error
    ParamValidateError,
    /// `1061041`: parent node has been deleted
    ParentNodeHasBeenDeleted,
    /// `1069301`: fail
    Fail1069301,
    /// `1069302`: param error
    ParamError1069302,
    /// `1069303`: forbidden
    Forbidden1069303,
    /// `1069304`: docs had been deleted
    DocsHadBeenDeleted,
    /// `1069305`: docs not exist
    DocsNotExist,
    /// `1069306`: content review not pass
    ContentReviewNotPass,
    /// `1069307`: not exist
    NotExist,
    /// `1069308`: exceeded limit
    ExceededLimit,
    /// `1069399`: internal error
    InternalError1069399,
    /// `1103003`: tenant no idp config
    TenantNoIdpConfig,
    /// `1103008`: idp user not bind idp cp
    IdpUserNotBindIdpCp,
    /// `4000027`: too many chars in one text, max=100000
    TooManyCharsInOneText,
    /// `90003087`: You are currently using the Frontline Professional account and have reached the usage limit for this feature. Please contact the administrator to request access.
    UsingFrontlineProfessionalAccountReached,
    /// `90003088`: Feature unavailable due to changes in your organization's subscription. Please contact the administrator to request access.
    FeatureUnavailableDueChanges,
    /// `99991201`: resource not find
    ///
    /// No endpoint has this path. Check the URL.
    ResourceNotFind,
    /// `99991300`: invalid next parameter:%s
    InvalidNextParameter99991300,
    /// `99991301`: request method doesn’t match
    ///
    /// The endpoint takes another HTTP method.
    RequestMethodDoesntMatch,
    /// `99991400`: request trigger frequency limit
    ///
    /// Too many requests. Wait for as many seconds as the header `x-ogw-ratelimit-reset` says, then send fewer.
    RequestTriggerFrequencyLimit,
    /// `99991401`: ip %s is denied by app setting
    ///
    /// The app takes requests from listed addresses only, and this one is not listed.
    IpIsDeniedByAppSetting,
    /// `99991403`: This month's API call quota has been exceeded
    ///
    /// The tenant has used up its calls of this month.
    MonthsApiCallQuotaExceeded,
    /// `99991501`: auth login invalid code
    AuthLoginInvalidCode,
    /// `99991503`: invalid next parameter: invalid host
    InvalidNextParameter99991503,
    /// `99991543`: login_user invalid
    ///
    /// App id or app secret is wrong.
    LoginUserInvalid,
    /// `99991611`: get session fail
    GetSessionFail99991611,
    /// `99991612`: session invalid
    SessionInvalid99991612,
    /// `99991621`: get session fail
    GetSessionFail99991621,
    /// `99991622`: session invalid
    SessionInvalid99991622,
    /// `99991631`: get session fail
    GetSessionFail99991631,
    /// `99991632`: session invalid
    SessionInvalid99991632,
    /// `99991641`: auth open invalid session
    AuthOpenInvalidSession,
    /// `99991642`: auth open invalid session mina
    AuthOpenInvalidSessionMina,
    /// `99991643`: auth open invalid session sso
    AuthOpenInvalidSessionSso,
    /// `99991644`: auth open invalid config
    AuthOpenInvalidConfig,
    /// `99991645`: auth open invalid user
    AuthOpenInvalidUser,
    /// `99991661`: Need a token
    ///
    /// The request has no access token. Send it in the header `Authorization`, behind `Bearer`.
    NeedToken,
    /// `99991662`: app not in use
    ///
    /// The app was turned off.
    AppNotInUse,
    /// `99991663`: Invalid access token for authorization. Please make a request with token attached
    ///
    /// The tenant access token has expired, or the endpoint does not take one. Fetch a new one.
    InvalidAccessTokenForAuthorization99991663,
    /// `99991664`: invalid app token
    ///
    /// The app access token is invalid or has expired. Fetch a new one.
    InvalidAppToken,
    /// `99991665`: invalid tenant code
    ///
    /// The tenant access token names no tenant. Fetch a new one.
    InvalidTenantCode,
    /// `99991668`: Invalid access token for authorization. Please make a request with token attached.
    ///
    /// The user access token is invalid or has expired, or the endpoint does not take one.
    InvalidAccessTokenForAuthorization99991668,
    /// `99991669`: invalid user refresh token
    ///
    /// The refresh token is invalid. The user has to sign in again.
    InvalidUserRefreshToken,
    /// `99991670`: invalid sso token
    ///
    /// The SSO access token is invalid.
    InvalidSsoToken,
    /// `99991671`: Invalid token: must start with t-/u-
    ///
    /// What was sent is no access token. Send it as it was given, behind `Bearer`.
    InvalidToken99991671,
    /// `99991672`: Access denied. One of the following scopes is required
    ///
    /// The app lacks a scope; the answer says which. Apply for one of them and release the app.
    AccessDenied,
    /// `99991673`: unauthorized app
    ///
    /// The tenant has not installed the app, or has turned it off.
    UnauthorizedApp,
    /// `99991674`: user type not support
    ///
    /// Users of this kind cannot call the endpoint.
    UserTypeNotSupport,
    /// `99991675`: parse user error
    ///
    /// The id of the user is malformed.
    ParseUserError,
    /// `99991676`: token no permission
    ///
    /// The token does not allow the call.
    TokenNoPermission,
    /// `99991677`: token expire
    ///
    /// The user access token has expired. Refresh it.
    TokenExpire,
    /// `99991679`: Unauthorized. You do not have permission to perform the requested operation on the resource. Please request user re-authorization and try again.
    ///
    /// The user has not granted the scope; the answer says which. Ask the user to sign in again and grant it.
    UnauthorizedDoNotPermissionPerform,
    /// `99991681`: auth fail
    AuthFail99991681,
    /// `99991691`: get session fail
    GetSessionFail99991691,
    /// `99991692`: auth fail
    AuthFail99991692,
    /// `99991693`: session not exist
    SessionNotExist,
    /// `99992351`: these open ids not existed: %v
    ///
    /// Some `open_id` is unknown; the answer says which. It begins with `ou_`.
    TheseOpenIdsNotExisted,
    /// `99992352`: these lark ids not existed: %v
    TheseLarkIdsNotExisted99992352,
    /// `99992353`: these lark ids not existed: %v
    TheseLarkIdsNotExisted99992353,
    /// `99992354`: these ids not existed: %v
    ///
    /// Some message id is unknown; the answer says which.
    TheseIdsNotExisted99992354,
    /// `99992355`: these lark ids not existed: %v
    TheseLarkIdsNotExisted99992355,
    /// `99992356`: these open_chat ids not existed: %v
    ///
    /// Some chat id is unknown; the answer says which.
    TheseOpenChatIdsNotExisted,
    /// `99992357`: these open_department ids not existed: %v
    ///
    /// Some department id is unknown; the answer says which.
    TheseOpenDepartmentIdsNotExisted,
    /// `99992358`: these ids not existed: %v
    TheseIdsNotExisted99992358,
    /// `99992359`: these user ids not existed: %v
    TheseUserIdsNotExisted,
    /// `99992360`: these ids not existed: %v
    ///
    /// Some `user_id` is unknown; the answer says which.
    TheseIdsNotExisted99992360,
    /// `99992361`: open_id cross app
    ///
    /// The `open_id` was given to another app. Every app sees its own.
    OpenIdCrossApp,
    /// `99992363`: these ids not existed: %v
    TheseIdsNotExisted99992363,
    /// `99992364`: these ids not existed: %v
    ///
    /// Also: user id cross tenant
    ///
    /// The `user_id` belongs to another tenant.
    TheseIdsNotExisted99992364,
    /// `99992370`: these ids not existed: %v
    TheseIdsNotExisted99992370,
    /// `99992375`: these open_room ids not existed: %v
    TheseOpenRoomIdsNotExisted99992375,
    /// `99992376`: these ids not existed: %v
    TheseIdsNotExisted99992376,
    /// `99992378`: these open_room ids not existed: %v
    TheseOpenRoomIdsNotExisted99992378,
    /// `99992379`: these ids not existed: %v
    TheseIdsNotExisted99992379,
    /// `99992380`: these ids not existed: %v
    TheseIdsNotExisted99992380,
    /// `99992381`: union_id cross tenant
    ///
    /// The `union_id` belongs to another tenant.
    UnionIdCrossTenant,
    /// `99992402`: field validation failed
    ///
    /// Some field of the request is missing or wrong; the answer names it under `field_violations`.
    FieldValidationFailed,
    /// `99992500`: these ids not existed: %v
    TheseIdsNotExisted99992500,
    /// `99992501`: these ids not existed: %v
    TheseIdsNotExisted99992501,
    /// `99993201`: method don't support batch
    MethodDontSupportBatch,
    /// `99993202`: the id of subrequest can't be empty
    IdOfSubrequestCantBeEmpty,
    /// `99993203`: the id of subrequest is duplicated
    IdOfSubrequestIsDuplicated,
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(alone CommonError: COMMON_CODES {
    ExpiredResourceDeletedByKa = 600, Failed1002 = 1002, InternalError1500 = 1500,
    InternalError1503 = 1503, InternalError1551 = 1551, InternalError1557 = 1557,
    InternalError1642 = 1642, InternalError1663 = 1663, InternalError1665 = 1665,
    InternalError1668 = 1668, InternalError2200 = 2200, BadRequest4000 = 4000,
    InvalidToken4001 = 4001, DefinitionNotFound = 4002, InstanceNotFound = 4003,
    UserNotFound4004 = 4004, MethodNotAllowed = 4005, ServiceException = 4006,
    InternalError5000 = 5000, BadRequest9499 = 9499, ContainsInvalidParameter10001 = 10001,
    BotCanNotOutChat = 10002, InvalidParameter10003 = 10003, UserNotFound10004 = 10004,
    AppIdUnauthorized = 10005, GetOpenChatIdFail = 10009, SendMessageForbidden = 10010,
    GetAppAccessTokenFail = 10012, GetTenantAccessTokenFail = 10013, AppUnauthorized = 10014,
    WrongAppSecret = 10015, AppResendFail = 10016, BotIsNotOwnerOfResource = 10017,
    UrgentTypeNotSupport = 10019, MessageIdNotExist = 10020, UrgentScopeUnauthorized = 10023,
    ChatIdNotExist = 10029, BotNotInChat = 10030, ValidUserIsNull = 10032,
    ChatTenantIdMismatchTenantAccess = 10034, OpenMessageIdNotExist = 10037,
    InvalidRequest10100 = 10100, InternalError10101 = 10101, InternalError10105 = 10105,
    CropFailed = 10200, WrongCode = 10204, BadRequest10400 = 10400,
    InternalServerError10500 = 10500, GetSsoAccessTokenFail = 11000, CheckSecurityTokenFail = 11001,
    CheckChatOpenChatIdFail = 11100, OpenIdNotExist = 11101, GetOpenIdFail = 11102,
    OpenDepartmentIdNotExist = 11103, GetOpenDepartmentIdFail = 11104, UserIdNotExist = 11105,
    GetEmployeeIdFail = 11106, OnlyAdminCanModifyChatName = 11200, BotIsNotChatOwner = 11201,
    OnlyAdminCanAddChatter = 11202, SendEmployeeIdsPermissionDenied = 11203,
    SendDepartmentListPermissionDenied = 11204, AppDoNotHaveBot = 11205, UserNotInChat = 11206,
    AppIsNotUsage = 11207, OnlyGroupAdminCanRemoveChatter = 11208, AppNotExist = 11209,
    AppUsageInfoNotExist = 11210, AddChattersIsEmpty = 11211, InvalidChatIdOrUserId = 11212,
    ChatNotFound11213 = 11213, ImageNotGiven = 11214, ChatIdIsNil = 11215,
    GetChatIdFail11216 = 11216, GroupSetOnlyAdminCanAdd = 11217, NumberOfRobotsExceedsLimit = 11218,
    CrossTenantChatForbiddenAddBot = 11219, OnlyAdminCanDisbandGroup = 11220,
    ImageDoesNotBelong = 11221, BotOwnerNotInChat = 11222, DoNotHaveImWritePermission = 11223,
    MessageIdInvalid = 11224, BotIsInvisibleToUser = 11225, AppIdIsNil = 11226,
    ImageKeyNotExist = 11227, ChatIsNotGroup = 11228, NoPermission11229 = 11229,
    InternalError11230 = 11230, ChatNotFound11231 = 11231,
    CreateMessageServiceTriggerRateLimit = 11232, CreateMessageChatTriggerRateLimit = 11233,
    ThisMessageDoNotBelongYou = 11234, GroupSetOnlyAdminCanMention = 11235, UserIsResigned = 11236,
    GroupChatDissolved = 11237, CanNotRecallTooOldMessage = 11238, PermissionDenied = 11239,
    RobotNotTurned = 11240, NoUserInfoScope = 11241, ThisChatHasBeenBanned = 11242,
    FileKeyNotExist = 11244, FileDoesNotBelong = 11245, CreateMessageContentFail11246 = 11246,
    InternalSendMessageTriggerRateLimit = 11247, MessageIsSensitive = 11248, BotNotFound = 11249,
    ChatNameTooShort = 11251, ChatInformationReviewFail = 11252, UrgentMessageFail = 11311,
    MessagesDoNotPassAudit = 11312, ContainsInvalidParameter12001 = 12001,
    NonChatOwnerCanNotEdit = 12002, ChatWhoseTypeNotSupported = 12008,
    OperatorCanNotOutChat = 12011, MemberIdTypeNotSupported = 12015,
    NonChatOwnerCanOnlyEdit = 12016, UpdatingAnnouncementFailed = 12018,
    CreateUrgentMessageFail = 18017, UploadImageFail = 18033, GetChatIdFail18034 = 18034,
    ImageKeyRequire = 18035, CreateMessageFail = 18053, CreateMessageContentFail18054 = 18054,
    ThisFileHasBeenDeleted = 18066, ThreadNotFound = 18113, ReachLimitOfChatSize = 18117,
    CollaborationPermissionFailed = 18120, CreateRequestIsBeingProcessed = 18121,
    IncorrectInputFormatCantFindMsg = 19002, MessageExceedsSizeLimit30Kb = 19036,
    InvalidRequest20001 = 20001, AppIdAppSecretNotMatch = 20002, InvalidRequestWithCode = 20003,
    ExpiredCode = 20004, InvalidAccessToken = 20005, UserAccessTokenExpired = 20006,
    GenerateAccessTokenFail = 20007, UserNotExist = 20008, TenantAppNotInstalled = 20009,
    UserNotVisibleToApp = 20010, TenantAccessTokenPassedIsInvalid = 20013,
    AppAccessTokenCheckFailed = 20014, UserResigned = 20021, UserFrozen = 20022,
    UserNotRegistered = 20023, CodeAppIdNotMatch = 20024, ContainsInvalidParameter23001 = 23001,
    InterfaceIsOffline = 30005, MarketPlaceAppNotAllowedUpdate = 40001,
    ProcessRootDeptError = 40002, InternalError40003 = 40003, NoDeptAuthorityError = 40004,
    InternalError40006 = 40006, UserIdIsNotExist = 40007, DeptInfoIsNullError = 40008,
    PageSizeMoreThan50 = 40009, ChatIdIsInvalidError = 40010, PageSizeIsInvalidError = 40011,
    PageTokenIsInvalidError = 40012, ParamError40013 = 40013, TaskIdIsNotExist = 40031,
    TaskIdInvalid = 40032, InvalidPageToken = 40040, RequestPageSizeInvalid = 40041,
    BatchRequestObjectCountError = 40042, OpenIdIsNotValid = 40051, DepartmentIdIsNotExist = 40052,
    RoleIdIsNotExist = 40053, UserIdOpenIdNeeded = 40054, MobileIsAlreadyExist = 40101,
    EmailIsAlreadyExist = 40102, MobileEmailCpInfoNotMatch = 40103, MobileIsNotValid = 40104,
    NameCantBeNull = 40105, EmailIsNotValid = 40106,
    UserCountExceedCertificationTenantLimit = 40107, UserCountExceedBillLimit = 40108,
    NeitherEmailNorMobile = 40109, MobileIsRequired = 40110, UserIdIsAlreadyExist = 40111,
    UserIdIsNotValid = 40112, MustAssignDepartmentForUser = 40113,
    NameContainsSensitiveWords = 40114, InvalidJoinTime = 40115, InvalidGender = 40116,
    IdpTypeIsRequired = 40117, IdpTypeIsInvalid = 40118, UserIdCanBeSetOnce = 40119,
    CustomAttrIdIsNotSet = 40120, CustomAttrValueNotSet = 40121, CustomAttrIdIsNotExist = 40122,
    HrefCustomAttrCantBeNull40123 = 40123, HrefCustomAttrCantBeNull40124 = 40124,
    UserPositionInfoInvalid = 40125, PositionDepartmentInvalid = 40126,
    PositionCodeIsNotUnique = 40127, MoreThanOneMainPosition = 40128,
    RequestContainsUsersOfDifferentTenant = 40129, UpdateUserDepartmentConflictPosition = 40130,
    UpdateUserPositionDepartmentConflictUser = 40131, OrderDepartmentInvalid = 40132,
    IdpCheckWithAccountFailed = 40133, CreateAccountFailed = 40134, IdpUserIdIsRequired = 40135,
    UpdateUsersEmailMobileEmptyForbiden = 40136, CantUpdateUnactiveUsersMobileEmpty = 40137,
    ValueNotValid = 40138, UnableToJoinMultipleDepartments40139 = 40139,
    CanNotSetLeaderToOneself = 40140, CanNotSetUserPosition = 40141,
    UserDepartmentNumExceedLimit = 40142, UnableToJoinMultipleDepartments40143 = 40143,
    DepartmentUserCountExceed = 40144, CustomDepartmentIdIsInvalid = 40151,
    CustomDepartmentIdIsNotUnique = 40152, DepartmentNameShouldBeUnique = 40153,
    DepartmentUnitIsNotExist = 40154, DuplicateDepartmentOrder = 40155,
    DepartmentIdIsRequired = 40156, ForbiddenOperationToRootDepartment0 = 40157,
    CustomDepartmentIdCanBeUpdatedOnce = 40158, DepartmentHasActiveMembers = 40159,
    DepartmentHasSubDepartments = 40160, CantGetRootDepartmentInfo = 40161,
    DepartmentsMoreThan500NotAllowed = 40162, CanNotCreateDepartmentUnit = 40163,
    DepartmentChildCountExceed = 40164, UnitAlreadyExists = 40170,
    DepartmentUnitNameInvalid = 40171, DepartmentUnitTypeInvalid = 40172,
    CustomIdIsAlreadyExist = 40173, DepartmentUnitInUse = 40174,
    DepartmentAttachMoreThanOneDepartment = 40175, DuplicateUserIdInRequest = 40180,
    UserIsOwnLeader = 40181, MSyncUserMustBeAssigned = 40182, LeaderUserIdCircularReference = 40183,
    DepartmentIsOwnParent = 40184, ParentDepartmentNotAssigned = 40185,
    DuplicateDepartmentIdInRequest = 40186, ParentDepartmentIdsIncompatible = 40187,
    ParamRequired = 40501, InvalidParameter40502 = 40502, MobileAlreadyExistError = 41001,
    EmailAlreadyExistError = 41002, UserAcountConflictError = 41003, MobileIsInvalidError = 41004,
    EmailIsInvalidError = 41005, NoUserNameError = 41006,
    ExceedUncertainTenantSeatLimitError = 41007, ExceedBillSeatLimitError = 41008,
    NoEmailOrMobileError = 41009, NoMobileError = 41010, UserIdAlreadyExistError41011 = 41011,
    UserIdIsInvalidError = 41012, ExceedUserIdUpdateLimitError = 41013,
    UserNameSensitiveError = 41014, IdpTypeInvalidError = 41015,
    DepartmentHasTooMayUsersError = 41016, DepartmentNotExist = 41017,
    PositionInfoIsInvalidError = 41018, PositionDepartmentIsInvalidError = 41019,
    PositionCodeHasAlreadyExistError = 41020, PositionMultipleMainCountError = 41021,
    UserTenantNotMatchError = 41022, UpdateDepartmentConflictPosition = 41023,
    UpdatePositionDepartmentConflict = 41024, OrderDepartmentInvalidError = 41025,
    CreateAccountFailedError = 41027, UserMultiDepartmentNeedUpgradeVisibility = 41028,
    CreateUpdateUserMultiDepartmentError = 41029, SetLeaderToOneselfError = 41030,
    PositionFeatureNotEnableError = 41031, UserMultiDepartmentFeatureNotEnable = 41032,
    UserInTooManyDepartmentsError = 41033, EmailPrefixAlreadyExistError = 41034,
    EmailPrefixIsInvalidError = 41035, AvatarKeyIsInvalidError = 41036,
    AvatarIsSensitiveError = 41037, GenderIsInvalidError = 41038, UserNameIsNullError = 41040,
    DepartmentIdIsNotAssignedError = 41041, JoinTimeIsInvalidError = 41042,
    EmployeeIdIsNotValidError = 41043, CustomAttrIdNotSetError = 41044,
    CustomAttributeIdNotExistError = 41045, CustomAttrValueNotSetError = 41046,
    CustomAttributeHrefTextNullError = 41047, CustomAttrHrefUrlNullError = 41048,
    NoUserAuthorityError = 41050, UserIdInfoNotProvideError = 41051,
    AcceptorIdIsInvalidError = 41052, UserIdAlreadyExistError41053 = 41053,
    EmployeeTypeCanNotNullError = 41055, NoFieldAuthorityError = 41056,
    NeedSendEmailButNotSet = 41057, NeedSendSmsButNotSet = 41058, InvalidEmployeeTypeError = 41059,
    InactiveEmployeeTypeError = 41060, UserHasExistInGroupError = 42005,
    UserHasResignedError = 42006, IllegalUnitError = 43004, DuplicateOrderError = 43005,
    DupDeptUnitCustomIdError = 43007, CustomDeptIdInvalidError = 43008,
    BigDeptForbidRecursionError = 43010, DeleteHasMemberDeptError = 43011,
    DeptTooManyChildrenError = 43013, InternalError45500 = 45500, DuplicateNameError = 47009,
    InvalidAppId = 50003, InvalidRequest50006 = 50006, ServerInternalError = 55001,
    OpenApiErrorCodeParameterError = 60001, OpenApiErrorCodeNotFound60002 = 60002,
    OpenApiErrorCodeNotFound60003 = 60003, OpenApiErrorCodeNotFound60004 = 60004,
    OpenApiErrorCodeNotFound60005 = 60005, OpenApiErrorCodeValidateForm = 60006,
    OpenApiErrorCodeSubscriptionExist = 60007, OpenApiErrorCodeNotExist = 60008,
    OpenApiErrorCodeNoPermission = 60009, OpenApiErrorCodeNotFound60010 = 60010,
    OpenApiErrorCodeStartPremium = 60011, OpenApiErrorCodeUuidConflict = 60012,
    OpenApiErrorCodeUnsupportApporval = 60013, UpdateLockNotAcquired = 60014,
    OpenApiErrorCodeInternalError = 65001, WrongRequestJson = 90201, ValidateRangeValFail = 90202,
    Fail90203 = 90203, WrongRequestBody = 90204, InvalidUsers = 90205, EmptySheetId = 90206,
    EmptySheetTitle = 90207, SameSheetIdOrTitle = 90208, ExistSheetId = 90209,
    ExistSheetTitle = 90210, WrongSheetId = 90211, WrongRowOrCol = 90212, PermissionFail = 90213,
    SpreadSheetNotFound = 90214, SheetIdNotFound = 90215, EmptyValue = 90216,
    TooManyRequest = 90217, LockedCell = 90218, CellExcess = 90219, TooLargeResponse = 90221,
    TooLargeCell = 90222, ColIdNotFound = 90223, RowIdNotFound = 90224, NotLinkSpreadSheet = 90225,
    ExcessLimit = 90226, TooLargeRequest = 90227, ImportProcessing = 90228, WrongUrlParam = 90229,
    RetryLater = 90235, SpreadsheetInMixState = 90242, Failed90301 = 90301, ParamError90302 = 90302,
    Forbidden90303 = 90303, MetaDeleted = 90304, MetaNotExist = 90305, ReviewNotPass = 90306,
    InternalError90399 = 90399, OpenCodeParamError = 91001, OpenCodeForbidden = 91002,
    OpenCodeInvalidOperation = 91003, OpenCodeUserNoSharePerm = 91004, ResourceIsDeleted = 91005,
    Failed91201 = 91201, Paramerr91202 = 91202, Notexist91203 = 91203, Forbidden91204 = 91204,
    Deleted = 91205, OutOfLimit91206 = 91206, Duplicate = 91207, Review = 91208,
    Paramerr91401 = 91401, Notexist91402 = 91402, Forbidden91403 = 91403, LoginRequired = 91404,
    ParamErr = 93001, OutOfLimit93002 = 93002, InvalidUser = 93003, NotFound = 93004,
    InternalErr = 93006, InternalError95001 = 95001, InternalError95003 = 95003,
    InternalError95005 = 95005, Failed95006 = 95006, Failed95007 = 95007, Forbidden95008 = 95008,
    Failed95009 = 95009, InternalError95010 = 95010, InternalError95011 = 95011,
    Failed95013 = 95013, SeeMessage95017 = 95017, SeeMessage95018 = 95018, SeeMessage95020 = 95020,
    RevisionTooOld = 95023, Failed95024 = 95024, Failed95025 = 95025, Failed95026 = 95026,
    SeeMessage95050 = 95050, SeeMessage95051 = 95051, ApiDoesNotSupportUpgradedDocs = 95053,
    InternalError95201 = 95201, InternalError95202 = 95202, InternalError95203 = 95203,
    InternalError95204 = 95204, InternalError95205 = 95205, InternalError95206 = 95206,
    InternalError95207 = 95207, InternalError95208 = 95208, InternalError95209 = 95209,
    DefaultCode = 95299, OpenCodeInternalError = 96001, ConcurrencyErrorPleaseRetry = 96002,
    Lock = 96201, Recover = 96202, Failed96401 = 96401, Timeout = 96402, Processing = 96403,
    PageTokenInvalid = 100001, InvalidFieldSelectionIllegalField = 100002,
    TimeFormatMustFollowRfc3339Standard = 100003, BuildingIdInvalid = 100004,
    RoomIdInvalid = 100005, BuildingNameExist = 100007, RoomNameExist = 100009,
    InternalError105001 = 105001, InvalidRequest105002 = 105002, DataNotExist = 121004,
    BadRequest154000 = 154000, Unauthorized = 154001, UnexpectedHeadInRequest = 1000001,
    InvalidParametersInRequest = 1000002, InternalServiceError = 1000003,
    MethodRateLimited = 1000004, AppRateLimited = 1000005, AppBotIdNotFound = 1000007,
    InvalidCalendarId = 1001001, NoCalendarAccessRole = 1001002, InvalidCalendarType = 1001004,
    UserNotFound1001501 = 1001501, OkrDataNotFound = 1001502, InternalServerError1001901 = 1001901,
    NoPermission1001902 = 1001902, InvalidParameters = 1001903, SystemException = 1001999,
    AclNotFound = 1002000, EventNotFound = 1003001, EventIsDeleted = 1003003,
    AttendeeNotFound = 1004000, InvalidAttendeeType = 1004004, TimeCheckNotValid = 1050001,
    ErrCodeDatabaseErr = 1050002, ErrorParamError = 1050004, ErrorPageSizeInvalid = 1050005,
    ErrorPageTokenInvalid = 1050006, ErrorEventNameNotFound = 1050007,
    ErrorOpenPlatformRpc = 1050008, ErrorLarkIdNotFound = 1050009,
    ErrorEventModuleInvalid = 1050011, ErrorEventModuleNotMatchEvent = 1050012,
    ErrorNotSupportQuery = 1050019, ParamValidateError = 1051002,
    ParentNodeHasBeenDeleted = 1061041, Fail1069301 = 1069301, ParamError1069302 = 1069302,
    Forbidden1069303 = 1069303, DocsHadBeenDeleted = 1069304, DocsNotExist = 1069305,
    ContentReviewNotPass = 1069306, NotExist = 1069307, ExceededLimit = 1069308,
    InternalError1069399 = 1069399, TenantNoIdpConfig = 1103003, IdpUserNotBindIdpCp = 1103008,
    TooManyCharsInOneText = 4000027, UsingFrontlineProfessionalAccountReached = 90003087,
    FeatureUnavailableDueChanges = 90003088, ResourceNotFind = 99991201,
    InvalidNextParameter99991300 = 99991300, RequestMethodDoesntMatch = 99991301,
    RequestTriggerFrequencyLimit = 99991400, IpIsDeniedByAppSetting = 99991401,
    MonthsApiCallQuotaExceeded = 99991403, AuthLoginInvalidCode = 99991501,
    InvalidNextParameter99991503 = 99991503, LoginUserInvalid = 99991543,
    GetSessionFail99991611 = 99991611, SessionInvalid99991612 = 99991612,
    GetSessionFail99991621 = 99991621, SessionInvalid99991622 = 99991622,
    GetSessionFail99991631 = 99991631, SessionInvalid99991632 = 99991632,
    AuthOpenInvalidSession = 99991641, AuthOpenInvalidSessionMina = 99991642,
    AuthOpenInvalidSessionSso = 99991643, AuthOpenInvalidConfig = 99991644,
    AuthOpenInvalidUser = 99991645, NeedToken = 99991661, AppNotInUse = 99991662,
    InvalidAccessTokenForAuthorization99991663 = 99991663, InvalidAppToken = 99991664,
    InvalidTenantCode = 99991665, InvalidAccessTokenForAuthorization99991668 = 99991668,
    InvalidUserRefreshToken = 99991669, InvalidSsoToken = 99991670, InvalidToken99991671 = 99991671,
    AccessDenied = 99991672, UnauthorizedApp = 99991673, UserTypeNotSupport = 99991674,
    ParseUserError = 99991675, TokenNoPermission = 99991676, TokenExpire = 99991677,
    UnauthorizedDoNotPermissionPerform = 99991679, AuthFail99991681 = 99991681,
    GetSessionFail99991691 = 99991691, AuthFail99991692 = 99991692, SessionNotExist = 99991693,
    TheseOpenIdsNotExisted = 99992351, TheseLarkIdsNotExisted99992352 = 99992352,
    TheseLarkIdsNotExisted99992353 = 99992353, TheseIdsNotExisted99992354 = 99992354,
    TheseLarkIdsNotExisted99992355 = 99992355, TheseOpenChatIdsNotExisted = 99992356,
    TheseOpenDepartmentIdsNotExisted = 99992357, TheseIdsNotExisted99992358 = 99992358,
    TheseUserIdsNotExisted = 99992359, TheseIdsNotExisted99992360 = 99992360,
    OpenIdCrossApp = 99992361, TheseIdsNotExisted99992363 = 99992363,
    TheseIdsNotExisted99992364 = 99992364, TheseIdsNotExisted99992370 = 99992370,
    TheseOpenRoomIdsNotExisted99992375 = 99992375, TheseIdsNotExisted99992376 = 99992376,
    TheseOpenRoomIdsNotExisted99992378 = 99992378, TheseIdsNotExisted99992379 = 99992379,
    TheseIdsNotExisted99992380 = 99992380, UnionIdCrossTenant = 99992381,
    FieldValidationFailed = 99992402, TheseIdsNotExisted99992500 = 99992500,
    TheseIdsNotExisted99992501 = 99992501, MethodDontSupportBatch = 99993201,
    IdOfSubrequestCantBeEmpty = 99993202, IdOfSubrequestIsDuplicated = 99993203
});

crate::codes!(
/// Every code that the gateway sends on any endpoint, in the order of the codes.
#[doc(alias("600", "1002", "1500", "1503", "1551", "1557", "1642", "1663", "1665", "1668", "2200", "4000", "4001", "4002", "4003", "4004", "4005", "4006", "5000", "9499", "10001", "10002", "10003", "10004", "10005", "10009", "10010", "10012", "10013", "10014", "10015", "10016", "10017", "10019", "10020", "10023", "10029", "10030", "10032", "10034", "10037", "10100", "10101", "10105", "10200", "10204", "10400", "10500", "11000", "11001", "11100", "11101", "11102", "11103", "11104", "11105", "11106", "11200", "11201", "11202", "11203", "11204", "11205", "11206", "11207", "11208", "11209", "11210", "11211", "11212", "11213", "11214", "11215", "11216", "11217", "11218", "11219", "11220", "11221", "11222", "11223", "11224", "11225", "11226", "11227", "11228", "11229", "11230", "11231", "11232", "11233", "11234", "11235", "11236", "11237", "11238", "11239", "11240", "11241", "11242", "11244", "11245", "11246", "11247", "11248", "11249", "11251", "11252", "11311", "11312", "12001", "12002", "12008", "12011", "12015", "12016", "12018", "18017", "18033", "18034", "18035", "18053", "18054", "18066", "18113", "18117", "18120", "18121", "19002", "19036", "20001", "20002", "20003", "20004", "20005", "20006", "20007", "20008", "20009", "20010", "20013", "20014", "20021", "20022", "20023", "20024", "23001", "30005", "40001", "40002", "40003", "40004", "40006", "40007", "40008", "40009", "40010", "40011", "40012", "40013", "40031", "40032", "40040", "40041", "40042", "40051", "40052", "40053", "40054", "40101", "40102", "40103", "40104", "40105", "40106", "40107", "40108", "40109", "40110", "40111", "40112", "40113", "40114", "40115", "40116", "40117", "40118", "40119", "40120", "40121", "40122", "40123", "40124", "40125", "40126", "40127", "40128", "40129", "40130", "40131", "40132", "40133", "40134", "40135", "40136", "40137", "40138", "40139", "40140", "40141", "40142", "40143", "40144", "40151", "40152", "40153", "40154", "40155", "40156", "40157", "40158", "40159", "40160", "40161", "40162", "40163", "40164", "40170", "40171", "40172", "40173", "40174", "40175", "40180", "40181", "40182", "40183", "40184", "40185", "40186", "40187", "40501", "40502", "41001", "41002", "41003", "41004", "41005", "41006", "41007", "41008", "41009", "41010", "41011", "41012", "41013", "41014", "41015", "41016", "41017", "41018", "41019", "41020", "41021", "41022", "41023", "41024", "41025", "41027", "41028", "41029", "41030", "41031", "41032", "41033", "41034", "41035", "41036", "41037", "41038", "41040", "41041", "41042", "41043", "41044", "41045", "41046", "41047", "41048", "41050", "41051", "41052", "41053", "41055", "41056", "41057", "41058", "41059", "41060", "42005", "42006", "43004", "43005", "43007", "43008", "43010", "43011", "43013", "45500", "47009", "50003", "50006", "55001", "60001", "60002", "60003", "60004", "60005", "60006", "60007", "60008", "60009", "60010", "60011", "60012", "60013", "60014", "65001", "90201", "90202", "90203", "90204", "90205", "90206", "90207", "90208", "90209", "90210", "90211", "90212", "90213", "90214", "90215", "90216", "90217", "90218", "90219", "90221", "90222", "90223", "90224", "90225", "90226", "90227", "90228", "90229", "90235", "90242", "90301", "90302", "90303", "90304", "90305", "90306", "90399", "91001", "91002", "91003", "91004", "91005", "91201", "91202", "91203", "91204", "91205", "91206", "91207", "91208", "91401", "91402", "91403", "91404", "93001", "93002", "93003", "93004", "93006", "95001", "95003", "95005", "95006", "95007", "95008", "95009", "95010", "95011", "95013", "95017", "95018", "95020", "95023", "95024", "95025", "95026", "95050", "95051", "95053", "95201", "95202", "95203", "95204", "95205", "95206", "95207", "95208", "95209", "95299", "96001", "96002", "96201", "96202", "96401", "96402", "96403", "100001", "100002", "100003", "100004", "100005", "100007", "100009", "105001", "105002", "121004", "154000", "154001", "1000001", "1000002", "1000003", "1000004", "1000005", "1000007", "1001001", "1001002", "1001004", "1001501", "1001502", "1001901", "1001902", "1001903", "1001999", "1002000", "1003001", "1003003", "1004000", "1004004", "1050001", "1050002", "1050004", "1050005", "1050006", "1050007", "1050008", "1050009", "1050011", "1050012", "1050019", "1051002", "1061041", "1069301", "1069302", "1069303", "1069304", "1069305", "1069306", "1069307", "1069308", "1069399", "1103003", "1103008", "4000027", "90003087", "90003088", "99991201", "99991300", "99991301", "99991400", "99991401", "99991403", "99991501", "99991503", "99991543", "99991611", "99991612", "99991621", "99991622", "99991631", "99991632", "99991641", "99991642", "99991643", "99991644", "99991645", "99991661", "99991662", "99991663", "99991664", "99991665", "99991668", "99991669", "99991670", "99991671", "99991672", "99991673", "99991674", "99991675", "99991676", "99991677", "99991679", "99991681", "99991691", "99991692", "99991693", "99992351", "99992352", "99992353", "99992354", "99992355", "99992356", "99992357", "99992358", "99992359", "99992360", "99992361", "99992363", "99992364", "99992370", "99992375", "99992376", "99992378", "99992379", "99992380", "99992381", "99992402", "99992500", "99992501", "99993201", "99993202", "99993203"))]
COMMON_CODES {
    600 0 "expired resource deleted by ka" "" false;
    1002 0 "Failed" "" false;
    1500 0 "internal error" "" false;
    1503 0 "internal error" "" false;
    1551 0 "internal error" "" false;
    1557 0 "internal error" "" false;
    1642 0 "internal error" "" false;
    1663 0 "internal error" "" false;
    1665 0 "internal error" "" false;
    1668 0 "internal error" "" false;
    2200 0 "internal error" "" false;
    4000 0 "bad request" "" false;
    4001 0 "Invalid token, please refresh" "" false;
    4002 0 "definition not found" "" false;
    4003 0 "instance not found" "" false;
    4004 0 "user not found" "" false;
    4005 0 "method not allowed" "" false;
    4006 0 "service exception" "" false;
    5000 0 "internal error" "" false;
    9499 0 "bad request 或 invalid param" "" false;
    10001 0 "Your request contains an invalid request parameter" "" false;
    10002 0 "Bot can NOT be out of the chat" "" false;
    10003 0 "invalid parameter" "" false;
    10004 0 "user not found" "" false;
    10005 0 "app id unauthorized" "" false;
    10009 0 "get open_chat_id fail" "" false;
    10010 0 "send message forbidden" "" false;
    10012 0 "get app access token fail" "" false;
    10013 0 "get tenant access token fail" "" false;
    10014 0 "app unauthorized" "" false;
    10015 0 "wrong app secret" "" false;
    10016 0 "app resend fail" "" false;
    10017 0 "Bot is NOT the owner of the resource" "" false;
    10019 0 "urgent type not support" "" false;
    10020 0 "message id not exist" "" false;
    10023 0 "urgent scope unauthorized" "" false;
    10029 0 "chat_id not exist" "" false;
    10030 0 "bot not in chat" "" false;
    10032 0 "valid user is null" "" false;
    10034 0 "chat tenant id mismatch tenant access token" "" false;
    10037 0 "open_message_id not exist" "" false;
    10100 0 "invalid request" "" false;
    10101 0 "internal error" "" false;
    10105 0 "internal error" "" false;
    10200 0 "crop failed" "" false;
    10204 0 "wrong code" "" false;
    10400 0 "bad request" "" false;
    10500 0 "internal server error" "" false;
    11000 0 "get sso access token fail" "" false;
    11001 0 "check security token fail" "" false;
    11100 0 "check chat by open chat id fail" "" false;
    11101 0 "open_id not exist" "" false;
    11102 0 "get open_id fail" "" false;
    11103 0 "open department id not exist" "" false;
    11104 0 "get open department id fail" "" false;
    11105 0 "user_id not exist" "" false;
    11106 0 "get employee_id fail" "" false;
    11200 0 "only admin can modify chat name" "" false;
    11201 0 "bot is not chat owner" "" false;
    11202 0 "only admin can add chatter" "" false;
    11203 0 "send employee ids permission denied" "" false;
    11204 0 "send department list permission denied" "" false;
    11205 0 "app do not have bot" "" false;
    11206 0 "user not in chat" "" false;
    11207 0 "app is not usage" "" false;
    11208 0 "only group admin can remove chatter" "" false;
    11209 0 "app not exist" "" false;
    11210 0 "app usage info not exist" "" false;
    11211 0 "add chatters is empty" "" false;
    11212 0 "invalid chat_id or user_id" "" false;
    11213 0 "chat not found" "" false;
    11214 0 "image not given" "" false;
    11215 0 "chat_id is nil" "" false;
    11216 0 "get chat id fail" "" false;
    11217 0 "this group is set to only admin can add new member" "" false;
    11218 0 "the number of robots exceeds the limit" "" false;
    11219 0 "cross tenant chat forbidden add bot" "" false;
    11220 0 "only admin can disband group" "" false;
    11221 0 "this image does not belong to you" "" false;
    11222 0 "bot owner not in chat" "" false;
    11223 0 "do not have im write permission" "" false;
    11224 0 "message_id invalid" "" false;
    11225 0 "the bot is invisible to the user" "" false;
    11226 0 "app_id is nil" "" false;
    11227 0 "image key not exist" "" false;
    11228 0 "chat is not group" "" false;
    11229 0 "no permission" "" false;
    11230 0 "internal error" "" false;
    11231 0 "chat not found" "" false;
    11232 0 "create message service trigger rate limit" "" true;
    11233 0 "create message chat trigger rate limit" "" true;
    11234 0 "this message do not belong you" "" false;
    11235 0 "this group is set to only admin can mention @All" "" false;
    11236 0 "user is resigned" "" false;
    11237 0 "group chat dissolved" "" false;
    11238 0 "can not recall too old message" "" false;
    11239 0 "permission denied" "" false;
    11240 0 "Robot not turned on" "" false;
    11241 0 "no user_info scope" "" false;
    11242 0 "this chat has been banned" "" false;
    11244 0 "file key not exist" "" false;
    11245 0 "this file does not belong to you" "" false;
    11246 0 "create message content fail" "" false;
    11247 0 "internal send message trigger rate limit" "" true;
    11248 0 "message is sensitive" "" false;
    11249 0 "bot not found" "" false;
    11251 0 "chat name too short" "" false;
    11252 0 "chat information review fail" "" false;
    11311 0 "urgent message fail" "" false;
    11312 0 "messages do not pass the audit" "" false;
    12001 0 "Your request contains an invalid request parameter." "" false;
    12002 0 "Non-chat-owner can NOT edit chat information in the current situation." "" false;
    12008 0 "Your request specifies a chat whose type is NOT supported currently" "" false;
    12011 0 "Operator can NOT be out of the chat." "" false;
    12015 0 "Your request specifies a member_id_type which is NOT supported." "" false;
    12016 0 "Non-chat-owner can only edit certain parts" "" false;
    12018 0 "Updating announcement failed" "" false;
    18017 0 "create urgent message fail" "" false;
    18033 0 "upload image fail" "" false;
    18034 0 "get chat id fail" "" false;
    18035 0 "image_key require" "" false;
    18053 0 "create message fail" "" false;
    18054 0 "create message content fail" "" false;
    18066 0 "This file has been deleted." "" false;
    18113 0 "thread not found" "" false;
    18117 0 "reach limit of chat size" "" false;
    18120 0 "Collaboration permission authentication failed." "" false;
    18121 0 "create request is being processed" "" false;
    19002 0 "incorrect input format or can't find msg_type" "" false;
    19036 0 "The message exceeds the size limit of 30KB" "" false;
    20001 0 "invalid request" "" false;
    20002 0 "app_id and app_secret did not match" "" false;
    20003 0 "invalid request with code" "" false;
    20004 0 "expired code" "" false;
    20005 0 "invalid access_token" "" false;
    20006 0 "过期 User Access Token" "" false;
    20007 0 "generate access_token fail" "" false;
    20008 0 "user not exist" "" false;
    20009 0 "tenant app not installed" "" false;
    20010 0 "user not visible to app" "" false;
    20013 0 "The tenant access token passed is invalid. Please check the value." "" false;
    20014 0 "校验 app_access_token 失败" "" false;
    20021 0 "user resigned" "" false;
    20022 0 "user frozen" "" false;
    20023 0 "user not registered" "" false;
    20024 0 "code app_id not match" "" false;
    23001 0 "Your request contains an invalid request parameter." "" false;
    30005 0 "interface is offline" "" false;
    40001 0 "market place app is not allowed to update user or department" "" false;
    40002 0 "process root dept error" "" false;
    40003 0 "internal error" "" false;
    40004 0 "no dept authority error" "" false;
    40006 0 "internal error" "" false;
    40007 0 "user_id %v is not exist" "" false;
    40008 0 "deptInfo is null error" "" false;
    40009 0 "page size is more more than 50" "" false;
    40010 0 "chat id is invalid error" "" false;
    40011 0 "page size is invalid error" "" false;
    40012 0 "page token is invalid error" "" false;
    40013 0 "param error" "" false;
    40031 0 "task_id is not exist" "" false;
    40032 0 "task_id invalid" "" false;
    40040 0 "invalid page_token" "" false;
    40041 0 "request page_size invalid" "" false;
    40042 0 "batch request object count error" "" false;
    40051 0 "open_id %v is not valid" "" false;
    40052 0 "department id %v is not exist" "" false;
    40053 0 "role_id is not exist" "" false;
    40054 0 "user_id or open_id is needed" "" false;
    40101 0 "mobile is already exist" "" false;
    40102 0 "email is already exist" "" false;
    40103 0 "mobile and email cp info not match" "" false;
    40104 0 "mobile is not valid" "" false;
    40105 0 "name can’t be null" "" false;
    40106 0 "email is not valid" "" false;
    40107 0 "user count exceed certification tenant limit" "" false;
    40108 0 "user count exceed bill limit" "" false;
    40109 0 "neither email nor mobile is not provided" "" false;
    40110 0 "mobile is required" "" false;
    40111 0 "user_id is already exist" "" false;
    40112 0 "user_id %v is not vaild" "" false;
    40113 0 "must assign department for user" "" false;
    40114 0 "name contains sensitive words" "" false;
    40115 0 "invalid join_time" "" false;
    40116 0 "invalid gender" "" false;
    40117 0 "idp_type is required" "" false;
    40118 0 "idp_type is invalid" "" false;
    40119 0 "support set or update user_id at most once" "" false;
    40120 0 "custom_attr id is not set" "" false;
    40121 0 "custom_attr %v value not set" "" false;
    40122 0 "custom_attr id %v is not exist" "" false;
    40123 0 "href custom_attr %v text can’t be null" "" false;
    40124 0 "href custom_attr %v url can’t be null" "" false;
    40125 0 "user position info invalid" "" false;
    40126 0 "position department invalid, should be one of user’s department" "" false;
    40127 0 "position code is not unique" "" false;
    40128 0 "user has one main position at most" "" false;
    40129 0 "request contains users of different tenant" "" false;
    40130 0 "update user department conflict with position department, should update position department at the same time" "" false;
    40131 0 "update user position department conflict with user department, should update user department at the same time" "" false;
    40132 0 "order department invalid" "" false;
    40133 0 "idp check with account failed" "" false;
    40134 0 "create account failed" "" false;
    40135 0 "idp user_id is required" "" false;
    40136 0 "update user’s email and mobile empty is forbiden" "" false;
    40137 0 "can’t update unactive user’s mobile empty" "" false;
    40138 0 "%v is not valid" "" false;
    40139 0 "unable to join multiple departments, please upgrade Organizational Structure Visible info" "" false;
    40140 0 "can not set leader to oneself" "" false;
    40141 0 "can not set user position" "" false;
    40142 0 "user department num exceed the limit" "" false;
    40143 0 "unable to join multiple departments, please enable multiple departments feature" "" false;
    40144 0 "department user count exceed" "" false;
    40151 0 "custom department id %v is invaild" "" false;
    40152 0 "custom department id %v is not unique" "" false;
    40153 0 "department name should be unique under same department" "" false;
    40154 0 "department unit %v is not exist" "" false;
    40155 0 "duplicate department order" "" false;
    40156 0 "department id is required" "" false;
    40157 0 "forbidden operation to root department 0" "" false;
    40158 0 "support update custom department id at most once" "" false;
    40159 0 "department has active members, can’t delete" "" false;
    40160 0 "department has sub department, can’t delete" "" false;
    40161 0 "can’t get root department info" "" false;
    40162 0 "departments with more than 500 sub departments are not allowed to call recursively" "" false;
    40163 0 "can not create department unit" "" false;
    40164 0 "department child count exceed" "" false;
    40170 0 "unit repeat, unit_type and unit_name is exist, can’t create" "" false;
    40171 0 "department unit name invalid" "" false;
    40172 0 "department unit type invalid" "" false;
    40173 0 "custom_id is already exist" "" false;
    40174 0 "department unit is still using, can’t be deleted" "" false;
    40175 0 "department attach to more than one department unit" "" false;
    40180 0 "duplicate user_id in request" "" false;
    40181 0 "add user, leader must not user himself" "" false;
    40182 0 "MSyncUser must user_id must be assigned" "" false;
    40183 0 "leader user_id circular reference" "" false;
    40184 0 "add department, parent_id must not equal to current department id" "" false;
    40185 0 "add department, parent_id must be assigned" "" false;
    40186 0 "duplicate department id in request" "" false;
    40187 0 "batch request, parent department id incompatible" "" false;
    40501 0 "param required" "" false;
    40502 0 "invalid parameter" "" false;
    41001 0 "mobile already exist error" "" false;
    41002 0 "email already exist error" "" false;
    41003 0 "user acount conflict error" "" false;
    41004 0 "mobile is invalid error" "" false;
    41005 0 "email is invalid error" "" false;
    41006 0 "no user name error" "" false;
    41007 0 "exceed uncertain tenant seat limit error" "" false;
    41008 0 "exceed bill seat limit error" "" false;
    41009 0 "no email or mobile error" "" false;
    41010 0 "no mobile error" "" false;
    41011 0 "userID already exist error" "" false;
    41012 0 "user id is invalid error" "" false;
    41013 0 "exceed userID update limit error" "" false;
    41014 0 "user name sensitive error" "" false;
    41015 0 "idp type invalid error" "" false;
    41016 0 "department has too may users error" "" false;
    41017 0 "department not exist" "" false;
    41018 0 "position info is invalid error" "" false;
    41019 0 "position department is invalid error" "" false;
    41020 0 "position code has already exist error" "" false;
    41021 0 "position multiple main count error" "" false;
    41022 0 "user tenant not match error" "" false;
    41023 0 "update department conflict position department error" "" false;
    41024 0 "update position department conflict department error" "" false;
    41025 0 "order department invalid error" "" false;
    41027 0 "create account failed error" "" false;
    41028 0 "user multi department need upgrade visibility error" "" false;
    41029 0 "create or update user multi department error" "" false;
    41030 0 "set leader to oneself error" "" false;
    41031 0 "position feature not enable error" "" false;
    41032 0 "user multi department feature not enable error" "" false;
    41033 0 "user in too many departments error" "" false;
    41034 0 "email prefix already exist error" "" false;
    41035 0 "email prefix is invalid error" "" false;
    41036 0 "avatar key is invalid error" "" false;
    41037 0 "avatar is sensitive error" "" false;
    41038 0 "gender is invalid error" "" false;
    41040 0 "user name is null error" "" false;
    41041 0 "department id is not assigned error" "" false;
    41042 0 "join time is invalid error" "" false;
    41043 0 "employee id is not valid error" "" false;
    41044 0 "custom attr id is not set error" "" false;
    41045 0 "Custom attribute id is not exist error" "" false;
    41046 0 "custom attr value is not set error" "" false;
    41047 0 "custom attribute href text is null error" "" false;
    41048 0 "custom attr href url is null error" "" false;
    41050 0 "no user authority error" "" false;
    41051 0 "user id info not provide error" "" false;
    41052 0 "acceptor id is invalid error" "" false;
    41053 0 "userID already exist error" "" false;
    41055 0 "employee type can not be null error" "" false;
    41056 0 "no field authority error" "" false;
    41057 0 "need send email but not set mail error" "" false;
    41058 0 "need send sms but not set mobile error" "" false;
    41059 0 "invalid employee type error" "" false;
    41060 0 "inactive employee type error" "" false;
    42005 0 "user has exist in group error" "" false;
    42006 0 "user has resigned error" "" false;
    43004 0 "illegal unit error" "" false;
    43005 0 "duplicate order error" "" false;
    43007 0 "dup dept unit custom id error" "" false;
    43008 0 "custom dept id invalid error" "" false;
    43010 0 "big dept forbid recursion error" "" false;
    43011 0 "delete has member dept error" "" false;
    43013 0 "dept too many children error" "" false;
    45500 0 "internal error" "" false;
    47009 0 "duplicate name error" "" false;
    50003 0 "invalid app_id" "" false;
    50006 0 "invalid request" "" false;
    55001 0 "server internal error" "" false;
    60001 0 "OpenApiErrorCodeParameterError" "" false;
    60002 0 "OpenApiErrorCodeDefinitionNotFound" "" false;
    60003 0 "OpenApiErrorCodeInstanceNotFound" "" false;
    60004 0 "OpenApiErrorCodeUserNotFound" "" false;
    60005 0 "OpenApiErrorCodeDepartmentNotFound" "" false;
    60006 0 "OpenApiErrorCodeValidateFormError" "" false;
    60007 0 "OpenApiErrorCodeSubscriptionExist" "" false;
    60008 0 "OpenApiErrorCodeSubscriptionNotExist" "" false;
    60009 0 "OpenApiErrorCodeNoPermission" "" false;
    60010 0 "OpenApiErrorCodeTaskNotFound" "" false;
    60011 0 "OpenApiErrorCodeStartPremiumVersion" "" false;
    60012 0 "OpenApiErrorCodeUuidConflict" "" false;
    60013 0 "OpenApiErrorCodeUnsupportApporval" "" false;
    60014 0 "获取更新锁失败" "" false;
    65001 0 "OpenApiErrorCodeInternalError" "" false;
    90201 0 "WrongRequestJson" "" false;
    90202 0 "validate RangeVal fail" "" false;
    90203 0 "Fail" "" false;
    90204 0 "WrongRequestBody" "" false;
    90205 0 "InvalidUsers" "" false;
    90206 0 "EmptySheetId" "" false;
    90207 0 "EmptySheetTitle" "" false;
    90208 0 "SameSheetIdOrTitle" "" false;
    90209 0 "ExistSheetId" "" false;
    90210 0 "ExistSheetTitle" "" false;
    90211 0 "WrongSheetId" "" false;
    90212 0 "WrongRowOrCol" "" false;
    90213 0 "PermissionFail" "" false;
    90214 0 "SpreadSheetNotFound" "" false;
    90215 0 "SheetIdNotFound" "" false;
    90216 0 "EmptyValue" "" false;
    90217 0 "TooManyRequest" "" false;
    90218 0 "LockedCell" "" false;
    90219 0 "CellExcess" "" false;
    90221 0 "TooLargeResponse" "" false;
    90222 0 "TooLargeCell" "" false;
    90223 0 "ColIdNotFound" "" false;
    90224 0 "RowIdNotFound" "" false;
    90225 0 "NotLinkSpreadSheet" "" false;
    90226 0 "ExcessLimit" "" false;
    90227 0 "TooLargeRequest" "" false;
    90228 0 "ImportProcessing" "" false;
    90229 0 "WrongURLParam" "" false;
    90235 0 "Retry later" "" false;
    90242 0 "Spreadsheet in mix state" "" false;
    90301 0 "FAILED" "" false;
    90302 0 "PARAM_ERROR" "" false;
    90303 0 "FORBIDDEN" "" false;
    90304 0 "META_DELETED" "" false;
    90305 0 "META_NOT_EXIST" "" false;
    90306 0 "REVIEW_NOT_PASS" "" false;
    90399 0 "INTERNAL_ERROR" "" false;
    91001 0 "OPEN_CODE_PARAM_ERROR" "" false;
    91002 0 "OPEN_CODE_FORBIDDEN" "" false;
    91003 0 "OPEN_CODE_INVALID_OPERATION" "" false;
    91004 0 "OPEN_CODE_USER_NO_SHARE_PERM" "" false;
    91005 0 "Resource is deleted" "" false;
    91201 0 "FAILED" "" false;
    91202 0 "PARAMERR" "" false;
    91203 0 "NOTEXIST" "" false;
    91204 0 "FORBIDDEN" "" false;
    91205 0 "DELETED" "" false;
    91206 0 "OUT_OF_LIMIT" "" false;
    91207 0 "DUPLICATE" "" false;
    91208 0 "REVIEW" "" false;
    91401 0 "PARAMERR" "" false;
    91402 0 "NOTEXIST" "" false;
    91403 0 "FORBIDDEN" "" false;
    91404 0 "LOGIN_REQUIRED" "" false;
    93001 0 "param err" "" false;
    93002 0 "out of limit" "" false;
    93003 0 "invalid user" "" false;
    93004 0 "not found" "" false;
    93006 0 "internal err" "" false;
    95001 0 "internal error" "" false;
    95003 0 "internal error" "" false;
    95005 0 "internal error" "" false;
    95006 0 "Failed" "" false;
    95007 0 "Failed" "" false;
    95008 0 "FORBIDDEN" "" false;
    95009 0 "Failed" "" false;
    95010 0 "internal error" "" false;
    95011 0 "internal error" "" false;
    95013 0 "Failed" "" false;
    95017 0 "具体错误信息" "" false;
    95018 0 "具体错误信息" "" false;
    95020 0 "具体错误信息" "" false;
    95023 0 "revision too old" "" false;
    95024 0 "Failed" "" false;
    95025 0 "Failed" "" false;
    95026 0 "Failed" "" false;
    95050 0 "具体错误信息" "" false;
    95051 0 "具体错误信息" "" false;
    95053 0 "this API does not support the Upgraded Docs(docx), please refer to the docs using the correct API." "" false;
    95201 0 "InternalError" "" false;
    95202 0 "InternalError" "" false;
    95203 0 "InternalError" "" false;
    95204 0 "InternalError" "" false;
    95205 0 "InternalError" "" false;
    95206 0 "InternalError" "" false;
    95207 0 "InternalError" "" false;
    95208 0 "InternalError" "" false;
    95209 0 "InternalError" "" false;
    95299 0 "DefaultCode" "" false;
    96001 0 "OPEN_CODE_INTERNAL_ERROR" "" false;
    96002 0 "concurrency error,please retry" "" false;
    96201 0 "LOCK" "" false;
    96202 0 "RECOVER" "" false;
    96401 0 "FAILED" "" false;
    96402 0 "TIMEOUT" "" false;
    96403 0 "PROCESSING" "" false;
    100001 0 "page token invalid" "" false;
    100002 0 "Invalid field selection [illegal field]" "" false;
    100003 0 "time format must follow RFC3339 standard" "" false;
    100004 0 "building id invalid" "" false;
    100005 0 "room id invalid" "" false;
    100007 0 "building name exist" "" false;
    100009 0 "room name exist" "" false;
    105001 0 "internal error" "" false;
    105002 0 "invalid request" "" false;
    121004 0 "data not exist" "" false;
    154000 0 "bad request" "" false;
    154001 0 "unauthorized" "" false;
    1000001 0 "unexpected head in request" "" false;
    1000002 0 "invalid parameters in request" "" false;
    1000003 0 "internal service error" "" false;
    1000004 0 "method rate limited" "" true;
    1000005 0 "app rate limited" "" true;
    1000007 0 "app bot_id not found" "" false;
    1001001 0 "invalid calendar_id" "" false;
    1001002 0 "no calendar access_role" "" false;
    1001004 0 "invalid calendar type" "" false;
    1001501 0 "user not found" "" false;
    1001502 0 "okr data not found" "" false;
    1001901 0 "internal server error" "" false;
    1001902 0 "no permission" "" false;
    1001903 0 "invalid parameters" "" false;
    1001999 0 "system exception" "" false;
    1002000 0 "acl not found" "" false;
    1003001 0 "event not found" "" false;
    1003003 0 "event is deleted" "" false;
    1004000 0 "attendee not found" "" false;
    1004004 0 "invalid attendee type" "" false;
    1050001 0 "TIME_CHECK_NOT_VALID" "" false;
    1050002 0 "ErrCode_DATABASE_ERR" "" false;
    1050004 0 "Error_Param_Error" "" false;
    1050005 0 "Error_Page_Size_Invalid" "" false;
    1050006 0 "Error_Page_Token_Invalid" "" false;
    1050007 0 "Error_Event_Name_Not_Found" "" false;
    1050008 0 "Error_Open_Platform_RPC" "" false;
    1050009 0 "Error_Lark_ID_Not_Found" "" false;
    1050011 0 "Error_Event_Module_Invalid" "" false;
    1050012 0 "Error_Event_Module_Not_Match_Event_Name" "" false;
    1050019 0 "Error_Not_Support_Query" "" false;
    1051002 0 "param validate error" "" false;
    1061041 0 "parent node has been deleted" "" false;
    1069301 0 "fail" "" false;
    1069302 0 "param error" "" false;
    1069303 0 "forbidden" "" false;
    1069304 0 "docs had been deleted" "" false;
    1069305 0 "docs not exist" "" false;
    1069306 0 "content review not pass" "" false;
    1069307 0 "not exist" "" false;
    1069308 0 "exceeded limit" "" false;
    1069399 0 "internal error" "" false;
    1103003 0 "tenant no idp config" "" false;
    1103008 0 "idp user not bind idp cp" "" false;
    4000027 0 "too many chars in one text, max=100000" "" false;
    90003087 0 "You are currently using the Frontline Professional account and have reached the usage limit for this feature. Please contact the administrator to request access." "" false;
    90003088 0 "Feature unavailable due to changes in your organization's subscription. Please contact the administrator to request access." "" false;
    99991201 0 "resource not find" "No endpoint has this path. Check the URL." false;
    99991300 0 "invalid next parameter:%s" "" false;
    99991301 0 "request method doesn’t match" "The endpoint takes another HTTP method." false;
    99991400 0 "request trigger frequency limit" "Too many requests. Wait for as many seconds as the header `x-ogw-ratelimit-reset` says, then send fewer." true;
    99991401 0 "ip %s is denied by app setting" "The app takes requests from listed addresses only, and this one is not listed." false;
    99991403 0 "This month's API call quota has been exceeded" "The tenant has used up its calls of this month." false;
    99991501 0 "auth login invalid code" "" false;
    99991503 0 "invalid next parameter: invalid host" "" false;
    99991543 0 "login_user invalid" "App id or app secret is wrong." false;
    99991611 0 "get session fail" "" false;
    99991612 0 "session invalid" "" false;
    99991621 0 "get session fail" "" false;
    99991622 0 "session invalid" "" false;
    99991631 0 "get session fail" "" false;
    99991632 0 "session invalid" "" false;
    99991641 0 "auth open invalid session" "" false;
    99991642 0 "auth open invalid session mina" "" false;
    99991643 0 "auth open invalid session sso" "" false;
    99991644 0 "auth open invalid config" "" false;
    99991645 0 "auth open invalid user" "" false;
    99991661 0 "Need a token" "The request has no access token. Send it in the header `Authorization`, behind `Bearer`." false;
    99991662 0 "app not in use" "The app was turned off." false;
    99991663 0 "Invalid access token for authorization. Please make a request with token attached" "The tenant access token has expired, or the endpoint does not take one. Fetch a new one." false;
    99991664 0 "invalid app token" "The app access token is invalid or has expired. Fetch a new one." false;
    99991665 0 "invalid tenant code" "The tenant access token names no tenant. Fetch a new one." false;
    99991668 0 "Invalid access token for authorization. Please make a request with token attached." "The user access token is invalid or has expired, or the endpoint does not take one." false;
    99991669 0 "invalid user refresh token" "The refresh token is invalid. The user has to sign in again." false;
    99991670 0 "invalid sso token" "The SSO access token is invalid." false;
    99991671 0 "Invalid token: must start with t-/u-" "What was sent is no access token. Send it as it was given, behind `Bearer`." false;
    99991672 0 "Access denied. One of the following scopes is required" "The app lacks a scope; the answer says which. Apply for one of them and release the app." false;
    99991673 0 "unauthorized app" "The tenant has not installed the app, or has turned it off." false;
    99991674 0 "user type not support" "Users of this kind cannot call the endpoint." false;
    99991675 0 "parse user error" "The id of the user is malformed." false;
    99991676 0 "token no permission" "The token does not allow the call." false;
    99991677 0 "token expire" "The user access token has expired. Refresh it." false;
    99991679 0 "Unauthorized. You do not have permission to perform the requested operation on the resource. Please request user re-authorization and try again." "The user has not granted the scope; the answer says which. Ask the user to sign in again and grant it." false;
    99991681 0 "auth fail" "" false;
    99991691 0 "get session fail" "" false;
    99991692 0 "auth fail" "" false;
    99991693 0 "session not exist" "" false;
    99992351 0 "these open ids not existed: %v" "Some `open_id` is unknown; the answer says which. It begins with `ou_`." false;
    99992352 0 "these lark ids not existed: %v" "" false;
    99992353 0 "these lark ids not existed: %v" "" false;
    99992354 0 "these ids not existed: %v" "Some message id is unknown; the answer says which." false;
    99992355 0 "these lark ids not existed: %v" "" false;
    99992356 0 "these open_chat ids not existed: %v" "Some chat id is unknown; the answer says which." false;
    99992357 0 "these open_department ids not existed: %v" "Some department id is unknown; the answer says which." false;
    99992358 0 "these ids not existed: %v" "" false;
    99992359 0 "these user ids not existed: %v" "" false;
    99992360 0 "these ids not existed: %v" "Some `user_id` is unknown; the answer says which." false;
    99992361 0 "open_id cross app" "The `open_id` was given to another app. Every app sees its own." false;
    99992363 0 "these ids not existed: %v" "" false;
    99992364 0 "these ids not existed: %v" "The `user_id` belongs to another tenant." false;
    99992370 0 "these ids not existed: %v" "" false;
    99992375 0 "these open_room ids not existed: %v" "" false;
    99992376 0 "these ids not existed: %v" "" false;
    99992378 0 "these open_room ids not existed: %v" "" false;
    99992379 0 "these ids not existed: %v" "" false;
    99992380 0 "these ids not existed: %v" "" false;
    99992381 0 "union_id cross tenant" "The `union_id` belongs to another tenant." false;
    99992402 0 "field validation failed" "Some field of the request is missing or wrong; the answer names it under `field_violations`." false;
    99992500 0 "these ids not existed: %v" "" false;
    99992501 0 "these ids not existed: %v" "" false;
    99993201 0 "method don't support batch" "" false;
    99993202 0 "the id of subrequest can't be empty" "" false;
    99993203 0 "the id of subrequest is duplicated" "" false
});
