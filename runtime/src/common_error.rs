// Written by `cargo xtask codegen`; do not edit.

//! Codes that the gateway sends on any endpoint.

/// A code that the gateway sends on any endpoint.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CommonError {
    /// `600`: expired resource deleted by ka
    #[doc(alias = "600")]
    ExpiredResourceDeletedByKa,
    /// `1002`: Failed
    #[doc(alias = "1002")]
    Failed1002,
    /// `1500`: internal error
    #[doc(alias = "1500")]
    InternalError1500,
    /// `1503`: internal error
    #[doc(alias = "1503")]
    InternalError1503,
    /// `1551`: internal error
    #[doc(alias = "1551")]
    InternalError1551,
    /// `1557`: internal error
    #[doc(alias = "1557")]
    InternalError1557,
    /// `1642`: internal error
    #[doc(alias = "1642")]
    InternalError1642,
    /// `1663`: internal error
    #[doc(alias = "1663")]
    InternalError1663,
    /// `1665`: internal error
    #[doc(alias = "1665")]
    InternalError1665,
    /// `1668`: internal error
    #[doc(alias = "1668")]
    InternalError1668,
    /// `2200`: internal error
    #[doc(alias = "2200")]
    InternalError2200,
    /// `4000`: bad request
    #[doc(alias = "4000")]
    BadRequest4000,
    /// `4001`: Invalid token, please refresh
    #[doc(alias = "4001")]
    InvalidTokenPleaseRefresh,
    /// `4002`: definition not found
    #[doc(alias = "4002")]
    DefinitionNotFound,
    /// `4003`: instance not found
    #[doc(alias = "4003")]
    InstanceNotFound,
    /// `4004`: user not found
    #[doc(alias = "4004")]
    UserNotFound4004,
    /// `4005`: method not allowed
    #[doc(alias = "4005")]
    MethodNotAllowed,
    /// `4006`: service exception
    #[doc(alias = "4006")]
    ServiceException,
    /// `5000`: internal error
    #[doc(alias = "5000")]
    InternalError5000,
    /// `9499`: bad request 或 invalid param
    #[doc(alias = "9499")]
    Code9499,
    /// `10001`: Your request contains an invalid request parameter
    #[doc(alias = "10001")]
    YourRequestContainsInvalidRequestParameter10001,
    /// `10002`: Bot can NOT be out of the chat
    #[doc(alias = "10002")]
    BotCanNotOutChat,
    /// `10003`: invalid parameter
    #[doc(alias = "10003")]
    InvalidParameter10003,
    /// `10004`: user not found
    #[doc(alias = "10004")]
    UserNotFound10004,
    /// `10005`: app id unauthorized
    #[doc(alias = "10005")]
    AppIdUnauthorized,
    /// `10009`: get open_chat_id fail
    #[doc(alias = "10009")]
    GetOpenChatIdFail,
    /// `10010`: send message forbidden
    #[doc(alias = "10010")]
    SendMessageForbidden,
    /// `10012`: get app access token fail
    #[doc(alias = "10012")]
    GetAppAccessTokenFail,
    /// `10013`: get tenant access token fail
    #[doc(alias = "10013")]
    GetTenantAccessTokenFail,
    /// `10014`: app unauthorized
    #[doc(alias = "10014")]
    AppUnauthorized,
    /// `10015`: wrong app secret
    #[doc(alias = "10015")]
    WrongAppSecret,
    /// `10016`: app resend fail
    #[doc(alias = "10016")]
    AppResendFail,
    /// `10017`: Bot is NOT the owner of the resource
    #[doc(alias = "10017")]
    BotIsNotOwnerOfResource,
    /// `10019`: urgent type not support
    #[doc(alias = "10019")]
    UrgentTypeNotSupport,
    /// `10020`: message id not exist
    #[doc(alias = "10020")]
    MessageIdNotExist,
    /// `10023`: urgent scope unauthorized
    #[doc(alias = "10023")]
    UrgentScopeUnauthorized,
    /// `10029`: chat_id not exist
    #[doc(alias = "10029")]
    ChatIdNotExist,
    /// `10030`: bot not in chat
    #[doc(alias = "10030")]
    BotNotInChat,
    /// `10032`: valid user is null
    #[doc(alias = "10032")]
    ValidUserIsNull,
    /// `10034`: chat tenant id mismatch tenant access token
    #[doc(alias = "10034")]
    ChatTenantIdMismatchTenantAccess,
    /// `10037`: open_message_id not exist
    #[doc(alias = "10037")]
    OpenMessageIdNotExist,
    /// `10100`: invalid request
    #[doc(alias = "10100")]
    InvalidRequest10100,
    /// `10101`: internal error
    #[doc(alias = "10101")]
    InternalError10101,
    /// `10105`: internal error
    #[doc(alias = "10105")]
    InternalError10105,
    /// `10200`: crop failed
    #[doc(alias = "10200")]
    CropFailed,
    /// `10204`: wrong code
    #[doc(alias = "10204")]
    WrongCode,
    /// `10400`: bad request
    #[doc(alias = "10400")]
    BadRequest10400,
    /// `10500`: internal server error
    #[doc(alias = "10500")]
    InternalServerError10500,
    /// `11000`: get sso access token fail
    #[doc(alias = "11000")]
    GetSsoAccessTokenFail,
    /// `11001`: check security token fail
    #[doc(alias = "11001")]
    CheckSecurityTokenFail,
    /// `11100`: check chat by open chat id fail
    #[doc(alias = "11100")]
    CheckChatOpenChatIdFail,
    /// `11101`: open_id not exist
    #[doc(alias = "11101")]
    OpenIdNotExist,
    /// `11102`: get open_id fail
    #[doc(alias = "11102")]
    GetOpenIdFail,
    /// `11103`: open department id not exist
    #[doc(alias = "11103")]
    OpenDepartmentIdNotExist,
    /// `11104`: get open department id fail
    #[doc(alias = "11104")]
    GetOpenDepartmentIdFail,
    /// `11105`: user_id not exist
    #[doc(alias = "11105")]
    UserIdNotExist,
    /// `11106`: get employee_id fail
    #[doc(alias = "11106")]
    GetEmployeeIdFail,
    /// `11200`: only admin can modify chat name
    #[doc(alias = "11200")]
    OnlyAdminCanModifyChatName,
    /// `11201`: bot is not chat owner
    #[doc(alias = "11201")]
    BotIsNotChatOwner,
    /// `11202`: only admin can add chatter
    #[doc(alias = "11202")]
    OnlyAdminCanAddChatter,
    /// `11203`: send employee ids permission denied
    #[doc(alias = "11203")]
    SendEmployeeIdsPermissionDenied,
    /// `11204`: send department list permission denied
    #[doc(alias = "11204")]
    SendDepartmentListPermissionDenied,
    /// `11205`: app do not have bot
    #[doc(alias = "11205")]
    AppDoNotHaveBot,
    /// `11206`: user not in chat
    #[doc(alias = "11206")]
    UserNotInChat,
    /// `11207`: app is not usage
    #[doc(alias = "11207")]
    AppIsNotUsage,
    /// `11208`: only group admin can remove chatter
    #[doc(alias = "11208")]
    OnlyGroupAdminCanRemoveChatter,
    /// `11209`: app not exist
    #[doc(alias = "11209")]
    AppNotExist,
    /// `11210`: app usage info not exist
    #[doc(alias = "11210")]
    AppUsageInfoNotExist,
    /// `11211`: add chatters is empty
    #[doc(alias = "11211")]
    AddChattersIsEmpty,
    /// `11212`: invalid chat_id or user_id
    #[doc(alias = "11212")]
    InvalidChatIdOrUserId,
    /// `11213`: chat not found
    #[doc(alias = "11213")]
    ChatNotFound11213,
    /// `11214`: image not given
    #[doc(alias = "11214")]
    ImageNotGiven,
    /// `11215`: chat_id is nil
    #[doc(alias = "11215")]
    ChatIdIsNil,
    /// `11216`: get chat id fail
    #[doc(alias = "11216")]
    GetChatIdFail11216,
    /// `11217`: this group is set to only admin can add new member
    #[doc(alias = "11217")]
    GroupSetOnlyAdminCanAdd,
    /// `11218`: the number of robots exceeds the limit
    #[doc(alias = "11218")]
    NumberOfRobotsExceedsLimit,
    /// `11219`: cross tenant chat forbidden add bot
    #[doc(alias = "11219")]
    CrossTenantChatForbiddenAddBot,
    /// `11220`: only admin can disband group
    #[doc(alias = "11220")]
    OnlyAdminCanDisbandGroup,
    /// `11221`: this image does not belong to you
    #[doc(alias = "11221")]
    ImageDoesNotBelong,
    /// `11222`: bot owner not in chat
    #[doc(alias = "11222")]
    BotOwnerNotInChat,
    /// `11223`: do not have im write permission
    #[doc(alias = "11223")]
    DoNotHaveImWritePermission,
    /// `11224`: message_id invalid
    #[doc(alias = "11224")]
    MessageIdInvalid,
    /// `11225`: the bot is invisible to the user
    #[doc(alias = "11225")]
    BotIsInvisibleToUser,
    /// `11226`: app_id is nil
    #[doc(alias = "11226")]
    AppIdIsNil,
    /// `11227`: image key not exist
    #[doc(alias = "11227")]
    ImageKeyNotExist,
    /// `11228`: chat is not group
    #[doc(alias = "11228")]
    ChatIsNotGroup,
    /// `11229`: no permission
    #[doc(alias = "11229")]
    NoPermission11229,
    /// `11230`: internal error
    #[doc(alias = "11230")]
    InternalError11230,
    /// `11231`: chat not found
    #[doc(alias = "11231")]
    ChatNotFound11231,
    /// `11232`: create message service trigger rate limit
    #[doc(alias = "11232")]
    CreateMessageServiceTriggerRateLimit,
    /// `11233`: create message chat trigger rate limit
    #[doc(alias = "11233")]
    CreateMessageChatTriggerRateLimit,
    /// `11234`: this message do not belong you
    #[doc(alias = "11234")]
    ThisMessageDoNotBelongYou,
    /// `11235`: this group is set to only admin can mention @All
    #[doc(alias = "11235")]
    GroupSetOnlyAdminCanMention,
    /// `11236`: user is resigned
    #[doc(alias = "11236")]
    UserIsResigned,
    /// `11237`: group chat dissolved
    #[doc(alias = "11237")]
    GroupChatDissolved,
    /// `11238`: can not recall too old message
    #[doc(alias = "11238")]
    CanNotRecallTooOldMessage,
    /// `11239`: permission denied
    #[doc(alias = "11239")]
    PermissionDenied,
    /// `11240`: Robot not turned on
    #[doc(alias = "11240")]
    RobotNotTurnedOn,
    /// `11241`: no user_info scope
    #[doc(alias = "11241")]
    NoUserInfoScope,
    /// `11242`: this chat has been banned
    #[doc(alias = "11242")]
    ThisChatHasBeenBanned,
    /// `11244`: file key not exist
    #[doc(alias = "11244")]
    FileKeyNotExist,
    /// `11245`: this file does not belong to you
    #[doc(alias = "11245")]
    FileDoesNotBelong,
    /// `11246`: create message content fail
    #[doc(alias = "11246")]
    CreateMessageContentFail11246,
    /// `11247`: internal send message trigger rate limit
    #[doc(alias = "11247")]
    InternalSendMessageTriggerRateLimit,
    /// `11248`: message is sensitive
    #[doc(alias = "11248")]
    MessageIsSensitive,
    /// `11249`: bot not found
    #[doc(alias = "11249")]
    BotNotFound,
    /// `11251`: chat name too short
    #[doc(alias = "11251")]
    ChatNameTooShort,
    /// `11252`: chat information review fail
    #[doc(alias = "11252")]
    ChatInformationReviewFail,
    /// `11311`: urgent message fail
    #[doc(alias = "11311")]
    UrgentMessageFail,
    /// `11312`: messages do not pass the audit
    #[doc(alias = "11312")]
    MessagesDoNotPassAudit,
    /// `12001`: Your request contains an invalid request parameter.
    #[doc(alias = "12001")]
    YourRequestContainsInvalidRequestParameter12001,
    /// `12002`: Non-chat-owner can NOT edit chat information in the current situation.
    #[doc(alias = "12002")]
    NonChatOwnerCanNotEdit,
    /// `12008`: Your request specifies a chat whose type is NOT supported currently
    #[doc(alias = "12008")]
    ChatWhoseTypeNotSupportedCurrently,
    /// `12011`: Operator can NOT be out of the chat.
    #[doc(alias = "12011")]
    OperatorCanNotOutChat,
    /// `12015`: Your request specifies a member_id_type which is NOT supported.
    #[doc(alias = "12015")]
    MemberIdTypeNotSupported,
    /// `12016`: Non-chat-owner can only edit certain parts
    #[doc(alias = "12016")]
    NonChatOwnerCanOnlyEdit,
    /// `12018`: Updating announcement failed
    #[doc(alias = "12018")]
    UpdatingAnnouncementFailed,
    /// `18017`: create urgent message fail
    #[doc(alias = "18017")]
    CreateUrgentMessageFail,
    /// `18033`: upload image fail
    #[doc(alias = "18033")]
    UploadImageFail,
    /// `18034`: get chat id fail
    #[doc(alias = "18034")]
    GetChatIdFail18034,
    /// `18035`: image_key require
    #[doc(alias = "18035")]
    ImageKeyRequire,
    /// `18053`: create message fail
    #[doc(alias = "18053")]
    CreateMessageFail,
    /// `18054`: create message content fail
    #[doc(alias = "18054")]
    CreateMessageContentFail18054,
    /// `18066`: This file has been deleted.
    #[doc(alias = "18066")]
    ThisFileHasBeenDeleted,
    /// `18113`: thread not found
    #[doc(alias = "18113")]
    ThreadNotFound,
    /// `18117`: reach limit of chat size
    #[doc(alias = "18117")]
    ReachLimitOfChatSize,
    /// `18120`: Collaboration permission authentication failed.
    #[doc(alias = "18120")]
    CollaborationPermissionAuthenticationFailed,
    /// `18121`: create request is being processed
    #[doc(alias = "18121")]
    CreateRequestIsBeingProcessed,
    /// `19002`: incorrect input format or can't find msg_type
    #[doc(alias = "19002")]
    IncorrectInputFormatCantFindMsg,
    /// `19036`: The message exceeds the size limit of 30KB
    #[doc(alias = "19036")]
    MessageExceedsSizeLimit30Kb,
    /// `20001`: invalid request
    #[doc(alias = "20001")]
    InvalidRequest20001,
    /// `20002`: app_id and app_secret did not match
    #[doc(alias = "20002")]
    AppIdAppSecretDidNot,
    /// `20003`: invalid request with code
    #[doc(alias = "20003")]
    InvalidRequestWithCode,
    /// `20004`: expired code
    #[doc(alias = "20004")]
    ExpiredCode,
    /// `20005`: invalid access_token
    #[doc(alias = "20005")]
    InvalidAccessToken,
    /// `20006`: 过期 User Access Token
    #[doc(alias = "20006")]
    Code20006,
    /// `20007`: generate access_token fail
    #[doc(alias = "20007")]
    GenerateAccessTokenFail,
    /// `20008`: user not exist
    #[doc(alias = "20008")]
    UserNotExist,
    /// `20009`: tenant app not installed
    #[doc(alias = "20009")]
    TenantAppNotInstalled,
    /// `20010`: user not visible to app
    #[doc(alias = "20010")]
    UserNotVisibleToApp,
    /// `20013`: The tenant access token passed is invalid. Please check the value.
    #[doc(alias = "20013")]
    TenantAccessTokenPassedIsInvalid,
    /// `20014`: 校验 app_access_token 失败
    #[doc(alias = "20014")]
    Code20014,
    /// `20021`: user resigned
    #[doc(alias = "20021")]
    UserResigned,
    /// `20022`: user frozen
    #[doc(alias = "20022")]
    UserFrozen,
    /// `20023`: user not registered
    #[doc(alias = "20023")]
    UserNotRegistered,
    /// `20024`: code app_id not match
    #[doc(alias = "20024")]
    CodeAppIdNotMatch,
    /// `23001`: Your request contains an invalid request parameter.
    #[doc(alias = "23001")]
    YourRequestContainsInvalidRequestParameter23001,
    /// `30005`: interface is offline
    #[doc(alias = "30005")]
    InterfaceIsOffline,
    /// `40001`: market place app is not allowed to update user or department
    ///
    /// Also: param error
    #[doc(alias = "40001")]
    MarketPlaceAppNotAllowedUpdate,
    /// `40002`: process root dept error
    #[doc(alias = "40002")]
    ProcessRootDeptError,
    /// `40003`: internal error
    ///
    /// Also: no department authority
    #[doc(alias = "40003")]
    InternalError40003,
    /// `40004`: no dept authority error
    #[doc(alias = "40004")]
    NoDeptAuthorityError,
    /// `40006`: internal error
    #[doc(alias = "40006")]
    InternalError40006,
    /// `40007`: user_id %v is not exist
    #[doc(alias = "40007")]
    UserIdVIsNotExist,
    /// `40008`: deptInfo is null error
    ///
    /// Also: open_id %v is not exist
    #[doc(alias = "40008")]
    DeptInfoIsNullError,
    /// `40009`: page size is more more than 50
    #[doc(alias = "40009")]
    PageSizeMoreMoreThan50,
    /// `40010`: chat id is invalid error
    #[doc(alias = "40010")]
    ChatIdIsInvalidError,
    /// `40011`: page size is invalid error
    #[doc(alias = "40011")]
    PageSizeIsInvalidError,
    /// `40012`: page token is invalid error
    #[doc(alias = "40012")]
    PageTokenIsInvalidError,
    /// `40013`: param error
    #[doc(alias = "40013")]
    ParamError40013,
    /// `40031`: task_id is not exist
    #[doc(alias = "40031")]
    TaskIdIsNotExist,
    /// `40032`: task_id invalid
    #[doc(alias = "40032")]
    TaskIdInvalid,
    /// `40040`: invalid page_token
    #[doc(alias = "40040")]
    InvalidPageToken,
    /// `40041`: request page_size invalid
    #[doc(alias = "40041")]
    RequestPageSizeInvalid,
    /// `40042`: batch request object count error
    #[doc(alias = "40042")]
    BatchRequestObjectCountError,
    /// `40051`: open_id %v is not valid
    #[doc(alias = "40051")]
    OpenIdVIsNotValid,
    /// `40052`: department id %v is not exist
    #[doc(alias = "40052")]
    DepartmentIdVIsNotExist,
    /// `40053`: role_id is not exist
    #[doc(alias = "40053")]
    RoleIdIsNotExist,
    /// `40054`: user_id or open_id is needed
    #[doc(alias = "40054")]
    UserIdOpenIdNeeded,
    /// `40101`: mobile is already exist
    #[doc(alias = "40101")]
    MobileIsAlreadyExist,
    /// `40102`: email is already exist
    #[doc(alias = "40102")]
    EmailIsAlreadyExist,
    /// `40103`: mobile and email cp info not match
    #[doc(alias = "40103")]
    MobileEmailCpInfoNotMatch,
    /// `40104`: mobile is not valid
    #[doc(alias = "40104")]
    MobileIsNotValid,
    /// `40105`: name can’t be null
    #[doc(alias = "40105")]
    NameCantBeNull,
    /// `40106`: email is not valid
    #[doc(alias = "40106")]
    EmailIsNotValid,
    /// `40107`: user count exceed certification tenant limit
    #[doc(alias = "40107")]
    UserCountExceedCertificationTenantLimit,
    /// `40108`: user count exceed bill limit
    #[doc(alias = "40108")]
    UserCountExceedBillLimit,
    /// `40109`: neither email nor mobile is not provided
    #[doc(alias = "40109")]
    NeitherEmailNorMobileNotProvided,
    /// `40110`: mobile is required
    #[doc(alias = "40110")]
    MobileIsRequired,
    /// `40111`: user_id is already exist
    #[doc(alias = "40111")]
    UserIdIsAlreadyExist,
    /// `40112`: user_id %v is not vaild
    #[doc(alias = "40112")]
    UserIdVIsNotVaild,
    /// `40113`: must assign department for user
    #[doc(alias = "40113")]
    MustAssignDepartmentForUser,
    /// `40114`: name contains sensitive words
    #[doc(alias = "40114")]
    NameContainsSensitiveWords,
    /// `40115`: invalid join_time
    #[doc(alias = "40115")]
    InvalidJoinTime,
    /// `40116`: invalid gender
    #[doc(alias = "40116")]
    InvalidGender,
    /// `40117`: idp_type is required
    #[doc(alias = "40117")]
    IdpTypeIsRequired,
    /// `40118`: idp_type is invalid
    #[doc(alias = "40118")]
    IdpTypeIsInvalid,
    /// `40119`: support set or update user_id at most once
    #[doc(alias = "40119")]
    SupportSetUpdateUserIdMost,
    /// `40120`: custom_attr id is not set
    #[doc(alias = "40120")]
    CustomAttrIdIsNotSet,
    /// `40121`: custom_attr %v value not set
    #[doc(alias = "40121")]
    CustomAttrVValueNotSet,
    /// `40122`: custom_attr id %v is not exist
    #[doc(alias = "40122")]
    CustomAttrIdVNotExist,
    /// `40123`: href custom_attr %v text can’t be null
    #[doc(alias = "40123")]
    HrefCustomAttrVTextCant,
    /// `40124`: href custom_attr %v url can’t be null
    #[doc(alias = "40124")]
    HrefCustomAttrVUrlCant,
    /// `40125`: user position info invalid
    #[doc(alias = "40125")]
    UserPositionInfoInvalid,
    /// `40126`: position department invalid, should be one of user’s department
    #[doc(alias = "40126")]
    PositionDepartmentInvalidShouldOneUsers,
    /// `40127`: position code is not unique
    #[doc(alias = "40127")]
    PositionCodeIsNotUnique,
    /// `40128`: user has one main position at most
    #[doc(alias = "40128")]
    UserOneMainPositionMost,
    /// `40129`: request contains users of different tenant
    #[doc(alias = "40129")]
    RequestContainsUsersOfDifferentTenant,
    /// `40130`: update user department conflict with position department, should update position department at the same time
    #[doc(alias = "40130")]
    UpdateUserDepartmentConflictPositionDepartment,
    /// `40131`: update user position department conflict with user department, should update user department at the same time
    #[doc(alias = "40131")]
    UpdateUserPositionDepartmentConflictUser,
    /// `40132`: order department invalid
    #[doc(alias = "40132")]
    OrderDepartmentInvalid,
    /// `40133`: idp check with account failed
    #[doc(alias = "40133")]
    IdpCheckWithAccountFailed,
    /// `40134`: create account failed
    #[doc(alias = "40134")]
    CreateAccountFailed,
    /// `40135`: idp user_id is required
    #[doc(alias = "40135")]
    IdpUserIdIsRequired,
    /// `40136`: update user’s email and mobile empty is forbiden
    #[doc(alias = "40136")]
    UpdateUsersEmailMobileEmptyForbiden,
    /// `40137`: can’t update unactive user’s mobile empty
    #[doc(alias = "40137")]
    CantUpdateUnactiveUsersMobileEmpty,
    /// `40138`: %v is not valid
    #[doc(alias = "40138")]
    VIsNotValid,
    /// `40139`: unable to join multiple departments, please upgrade Organizational Structure Visible info
    #[doc(alias = "40139")]
    UnableJoinMultipleDepartmentsUpgradeOrganizational,
    /// `40140`: can not set leader to oneself
    #[doc(alias = "40140")]
    CanNotSetLeaderToOneself,
    /// `40141`: can not set user position
    #[doc(alias = "40141")]
    CanNotSetUserPosition,
    /// `40142`: user department num exceed the limit
    #[doc(alias = "40142")]
    UserDepartmentNumExceedLimit,
    /// `40143`: unable to join multiple departments, please enable multiple departments feature
    #[doc(alias = "40143")]
    UnableJoinMultipleDepartmentsEnableMultiple,
    /// `40144`: department user count exceed
    #[doc(alias = "40144")]
    DepartmentUserCountExceed,
    /// `40151`: custom department id %v is invaild
    #[doc(alias = "40151")]
    CustomDepartmentIdVIsInvaild,
    /// `40152`: custom department id %v is not unique
    #[doc(alias = "40152")]
    CustomDepartmentIdVNotUnique,
    /// `40153`: department name should be unique under same department
    #[doc(alias = "40153")]
    DepartmentNameShouldUniqueUnderSame,
    /// `40154`: department unit %v is not exist
    #[doc(alias = "40154")]
    DepartmentUnitVIsNotExist,
    /// `40155`: duplicate department order
    #[doc(alias = "40155")]
    DuplicateDepartmentOrder,
    /// `40156`: department id is required
    #[doc(alias = "40156")]
    DepartmentIdIsRequired,
    /// `40157`: forbidden operation to root department 0
    #[doc(alias = "40157")]
    ForbiddenOperationToRootDepartment0,
    /// `40158`: support update custom department id at most once
    #[doc(alias = "40158")]
    SupportUpdateCustomDepartmentIdMost,
    /// `40159`: department has active members, can’t delete
    #[doc(alias = "40159")]
    DepartmentHasActiveMembersCantDelete,
    /// `40160`: department has sub department, can’t delete
    #[doc(alias = "40160")]
    DepartmentHasSubDepartmentCantDelete,
    /// `40161`: can’t get root department info
    #[doc(alias = "40161")]
    CantGetRootDepartmentInfo,
    /// `40162`: departments with more than 500 sub departments are not allowed to call recursively
    #[doc(alias = "40162")]
    DepartmentsMoreThan500SubDepartments,
    /// `40163`: can not create department unit
    #[doc(alias = "40163")]
    CanNotCreateDepartmentUnit,
    /// `40164`: department child count exceed
    #[doc(alias = "40164")]
    DepartmentChildCountExceed,
    /// `40170`: unit repeat, unit_type and unit_name is exist, can’t create
    #[doc(alias = "40170")]
    UnitRepeatUnitTypeUnitName,
    /// `40171`: department unit name invalid
    #[doc(alias = "40171")]
    DepartmentUnitNameInvalid,
    /// `40172`: department unit type invalid
    #[doc(alias = "40172")]
    DepartmentUnitTypeInvalid,
    /// `40173`: custom_id is already exist
    #[doc(alias = "40173")]
    CustomIdIsAlreadyExist,
    /// `40174`: department unit is still using, can’t be deleted
    #[doc(alias = "40174")]
    DepartmentUnitStillUsingCantDeleted,
    /// `40175`: department attach to more than one department unit
    #[doc(alias = "40175")]
    DepartmentAttachMoreThanOneDepartment,
    /// `40180`: duplicate user_id in request
    #[doc(alias = "40180")]
    DuplicateUserIdInRequest,
    /// `40181`: add user, leader must not user himself
    #[doc(alias = "40181")]
    AddUserLeaderMustNotUser,
    /// `40182`: MSyncUser must user_id must be assigned
    #[doc(alias = "40182")]
    MSyncUserMustUserId,
    /// `40183`: leader user_id circular reference
    #[doc(alias = "40183")]
    LeaderUserIdCircularReference,
    /// `40184`: add department, parent_id must not equal to current department id
    #[doc(alias = "40184")]
    AddDepartmentParentIdMustNot,
    /// `40185`: add department, parent_id must be assigned
    #[doc(alias = "40185")]
    AddDepartmentParentIdMustAssigned,
    /// `40186`: duplicate department id in request
    #[doc(alias = "40186")]
    DuplicateDepartmentIdInRequest,
    /// `40187`: batch request, parent department id incompatible
    #[doc(alias = "40187")]
    BatchRequestParentDepartmentIdIncompatible,
    /// `40501`: param required
    #[doc(alias = "40501")]
    ParamRequired,
    /// `40502`: invalid parameter
    #[doc(alias = "40502")]
    InvalidParameter40502,
    /// `41001`: mobile already exist error
    #[doc(alias = "41001")]
    MobileAlreadyExistError,
    /// `41002`: email already exist error
    #[doc(alias = "41002")]
    EmailAlreadyExistError,
    /// `41003`: user acount conflict error
    #[doc(alias = "41003")]
    UserAcountConflictError,
    /// `41004`: mobile is invalid error
    #[doc(alias = "41004")]
    MobileIsInvalidError,
    /// `41005`: email is invalid error
    #[doc(alias = "41005")]
    EmailIsInvalidError,
    /// `41006`: no user name error
    #[doc(alias = "41006")]
    NoUserNameError,
    /// `41007`: exceed uncertain tenant seat limit error
    #[doc(alias = "41007")]
    ExceedUncertainTenantSeatLimitError,
    /// `41008`: exceed bill seat limit error
    #[doc(alias = "41008")]
    ExceedBillSeatLimitError,
    /// `41009`: no email or mobile error
    #[doc(alias = "41009")]
    NoEmailOrMobileError,
    /// `41010`: no mobile error
    #[doc(alias = "41010")]
    NoMobileError,
    /// `41011`: userID already exist error
    #[doc(alias = "41011")]
    UserIdAlreadyExistError41011,
    /// `41012`: user id is invalid error
    #[doc(alias = "41012")]
    UserIdIsInvalidError,
    /// `41013`: exceed userID update limit error
    #[doc(alias = "41013")]
    ExceedUserIdUpdateLimitError,
    /// `41014`: user name sensitive error
    #[doc(alias = "41014")]
    UserNameSensitiveError,
    /// `41015`: idp type invalid error
    #[doc(alias = "41015")]
    IdpTypeInvalidError,
    /// `41016`: department has too may users error
    #[doc(alias = "41016")]
    DepartmentHasTooMayUsersError,
    /// `41017`: department not exist
    #[doc(alias = "41017")]
    DepartmentNotExist,
    /// `41018`: position info is invalid error
    #[doc(alias = "41018")]
    PositionInfoIsInvalidError,
    /// `41019`: position department is invalid error
    #[doc(alias = "41019")]
    PositionDepartmentIsInvalidError,
    /// `41020`: position code has already exist error
    #[doc(alias = "41020")]
    PositionCodeHasAlreadyExistError,
    /// `41021`: position multiple main count error
    #[doc(alias = "41021")]
    PositionMultipleMainCountError,
    /// `41022`: user tenant not match error
    #[doc(alias = "41022")]
    UserTenantNotMatchError,
    /// `41023`: update department conflict position department error
    #[doc(alias = "41023")]
    UpdateDepartmentConflictPositionDepartmentError,
    /// `41024`: update position department conflict department error
    #[doc(alias = "41024")]
    UpdatePositionDepartmentConflictDepartmentError,
    /// `41025`: order department invalid error
    #[doc(alias = "41025")]
    OrderDepartmentInvalidError,
    /// `41027`: create account failed error
    #[doc(alias = "41027")]
    CreateAccountFailedError,
    /// `41028`: user multi department need upgrade visibility error
    #[doc(alias = "41028")]
    UserMultiDepartmentNeedUpgradeVisibility,
    /// `41029`: create or update user multi department error
    #[doc(alias = "41029")]
    CreateUpdateUserMultiDepartmentError,
    /// `41030`: set leader to oneself error
    #[doc(alias = "41030")]
    SetLeaderToOneselfError,
    /// `41031`: position feature not enable error
    #[doc(alias = "41031")]
    PositionFeatureNotEnableError,
    /// `41032`: user multi department feature not enable error
    #[doc(alias = "41032")]
    UserMultiDepartmentFeatureNotEnable,
    /// `41033`: user in too many departments error
    #[doc(alias = "41033")]
    UserInTooManyDepartmentsError,
    /// `41034`: email prefix already exist error
    #[doc(alias = "41034")]
    EmailPrefixAlreadyExistError,
    /// `41035`: email prefix is invalid error
    #[doc(alias = "41035")]
    EmailPrefixIsInvalidError,
    /// `41036`: avatar key is invalid error
    #[doc(alias = "41036")]
    AvatarKeyIsInvalidError,
    /// `41037`: avatar is sensitive error
    #[doc(alias = "41037")]
    AvatarIsSensitiveError,
    /// `41038`: gender is invalid error
    #[doc(alias = "41038")]
    GenderIsInvalidError,
    /// `41040`: user name is null error
    #[doc(alias = "41040")]
    UserNameIsNullError,
    /// `41041`: department id is not assigned error
    #[doc(alias = "41041")]
    DepartmentIdIsNotAssignedError,
    /// `41042`: join time is invalid error
    #[doc(alias = "41042")]
    JoinTimeIsInvalidError,
    /// `41043`: employee id is not valid error
    #[doc(alias = "41043")]
    EmployeeIdIsNotValidError,
    /// `41044`: custom attr id is not set error
    #[doc(alias = "41044")]
    CustomAttrIdNotSetError,
    /// `41045`: Custom attribute id is not exist error
    #[doc(alias = "41045")]
    CustomAttributeIdNotExistError,
    /// `41046`: custom attr value is not set error
    #[doc(alias = "41046")]
    CustomAttrValueNotSetError,
    /// `41047`: custom attribute href text is null error
    #[doc(alias = "41047")]
    CustomAttributeHrefTextNullError,
    /// `41048`: custom attr href url is null error
    #[doc(alias = "41048")]
    CustomAttrHrefUrlNullError,
    /// `41050`: no user authority error
    #[doc(alias = "41050")]
    NoUserAuthorityError,
    /// `41051`: user id info not provide error
    #[doc(alias = "41051")]
    UserIdInfoNotProvideError,
    /// `41052`: acceptor id is invalid error
    #[doc(alias = "41052")]
    AcceptorIdIsInvalidError,
    /// `41053`: userID already exist error
    #[doc(alias = "41053")]
    UserIdAlreadyExistError41053,
    /// `41055`: employee type can not be null error
    #[doc(alias = "41055")]
    EmployeeTypeCanNotNullError,
    /// `41056`: no field authority error
    #[doc(alias = "41056")]
    NoFieldAuthorityError,
    /// `41057`: need send email but not set mail error
    #[doc(alias = "41057")]
    NeedSendEmailButNotSet,
    /// `41058`: need send sms but not set mobile error
    #[doc(alias = "41058")]
    NeedSendSmsButNotSet,
    /// `41059`: invalid employee type error
    #[doc(alias = "41059")]
    InvalidEmployeeTypeError,
    /// `41060`: inactive employee type error
    #[doc(alias = "41060")]
    InactiveEmployeeTypeError,
    /// `42005`: user has exist in group error
    #[doc(alias = "42005")]
    UserHasExistInGroupError,
    /// `42006`: user has resigned error
    #[doc(alias = "42006")]
    UserHasResignedError,
    /// `43004`: illegal unit error
    #[doc(alias = "43004")]
    IllegalUnitError,
    /// `43005`: duplicate order error
    #[doc(alias = "43005")]
    DuplicateOrderError,
    /// `43007`: dup dept unit custom id error
    #[doc(alias = "43007")]
    DupDeptUnitCustomIdError,
    /// `43008`: custom dept id invalid error
    #[doc(alias = "43008")]
    CustomDeptIdInvalidError,
    /// `43010`: big dept forbid recursion error
    #[doc(alias = "43010")]
    BigDeptForbidRecursionError,
    /// `43011`: delete has member dept error
    #[doc(alias = "43011")]
    DeleteHasMemberDeptError,
    /// `43013`: dept too many children error
    #[doc(alias = "43013")]
    DeptTooManyChildrenError,
    /// `45500`: internal error
    #[doc(alias = "45500")]
    InternalError45500,
    /// `47009`: duplicate name error
    #[doc(alias = "47009")]
    DuplicateNameError,
    /// `50003`: invalid app_id
    #[doc(alias = "50003")]
    InvalidAppId,
    /// `50006`: invalid request
    #[doc(alias = "50006")]
    InvalidRequest50006,
    /// `55001`: server internal error
    #[doc(alias = "55001")]
    ServerInternalError,
    /// `60001`: OpenApiErrorCodeParameterError
    #[doc(alias = "60001")]
    OpenApiErrorCodeParameterError,
    /// `60002`: OpenApiErrorCodeDefinitionNotFound
    #[doc(alias = "60002")]
    OpenApiErrorCodeDefinitionNot,
    /// `60003`: OpenApiErrorCodeInstanceNotFound
    #[doc(alias = "60003")]
    OpenApiErrorCodeInstanceNot,
    /// `60004`: OpenApiErrorCodeUserNotFound
    #[doc(alias = "60004")]
    OpenApiErrorCodeUserNot,
    /// `60005`: OpenApiErrorCodeDepartmentNotFound
    #[doc(alias = "60005")]
    OpenApiErrorCodeDepartmentNot,
    /// `60006`: OpenApiErrorCodeValidateFormError
    #[doc(alias = "60006")]
    OpenApiErrorCodeValidateForm,
    /// `60007`: OpenApiErrorCodeSubscriptionExist
    #[doc(alias = "60007")]
    OpenApiErrorCodeSubscriptionExist,
    /// `60008`: OpenApiErrorCodeSubscriptionNotExist
    #[doc(alias = "60008")]
    OpenApiErrorCodeSubscriptionNot,
    /// `60009`: OpenApiErrorCodeNoPermission
    #[doc(alias = "60009")]
    OpenApiErrorCodeNoPermission,
    /// `60010`: OpenApiErrorCodeTaskNotFound
    #[doc(alias = "60010")]
    OpenApiErrorCodeTaskNot,
    /// `60011`: OpenApiErrorCodeStartPremiumVersion
    #[doc(alias = "60011")]
    OpenApiErrorCodeStartPremium,
    /// `60012`: OpenApiErrorCodeUuidConflict
    #[doc(alias = "60012")]
    OpenApiErrorCodeUuidConflict,
    /// `60013`: OpenApiErrorCodeUnsupportApporval
    #[doc(alias = "60013")]
    OpenApiErrorCodeUnsupportApporval,
    /// `60014`: 获取更新锁失败
    #[doc(alias = "60014")]
    Code60014,
    /// `65001`: OpenApiErrorCodeInternalError
    #[doc(alias = "65001")]
    OpenApiErrorCodeInternalError,
    /// `90201`: WrongRequestJson
    #[doc(alias = "90201")]
    WrongRequestJson,
    /// `90202`: validate RangeVal fail
    #[doc(alias = "90202")]
    ValidateRangeValFail,
    /// `90203`: Fail
    #[doc(alias = "90203")]
    Fail90203,
    /// `90204`: WrongRequestBody
    #[doc(alias = "90204")]
    WrongRequestBody,
    /// `90205`: InvalidUsers
    #[doc(alias = "90205")]
    InvalidUsers,
    /// `90206`: EmptySheetId
    #[doc(alias = "90206")]
    EmptySheetId,
    /// `90207`: EmptySheetTitle
    #[doc(alias = "90207")]
    EmptySheetTitle,
    /// `90208`: SameSheetIdOrTitle
    #[doc(alias = "90208")]
    SameSheetIdOrTitle,
    /// `90209`: ExistSheetId
    #[doc(alias = "90209")]
    ExistSheetId,
    /// `90210`: ExistSheetTitle
    #[doc(alias = "90210")]
    ExistSheetTitle,
    /// `90211`: WrongSheetId
    #[doc(alias = "90211")]
    WrongSheetId,
    /// `90212`: WrongRowOrCol
    #[doc(alias = "90212")]
    WrongRowOrCol,
    /// `90213`: PermissionFail
    #[doc(alias = "90213")]
    PermissionFail,
    /// `90214`: SpreadSheetNotFound
    #[doc(alias = "90214")]
    SpreadSheetNotFound,
    /// `90215`: SheetIdNotFound
    #[doc(alias = "90215")]
    SheetIdNotFound,
    /// `90216`: EmptyValue
    #[doc(alias = "90216")]
    EmptyValue,
    /// `90217`: TooManyRequest
    #[doc(alias = "90217")]
    TooManyRequest,
    /// `90218`: LockedCell
    #[doc(alias = "90218")]
    LockedCell,
    /// `90219`: CellExcess
    #[doc(alias = "90219")]
    CellExcess,
    /// `90221`: TooLargeResponse
    #[doc(alias = "90221")]
    TooLargeResponse,
    /// `90222`: TooLargeCell
    #[doc(alias = "90222")]
    TooLargeCell,
    /// `90223`: ColIdNotFound
    #[doc(alias = "90223")]
    ColIdNotFound,
    /// `90224`: RowIdNotFound
    #[doc(alias = "90224")]
    RowIdNotFound,
    /// `90225`: NotLinkSpreadSheet
    #[doc(alias = "90225")]
    NotLinkSpreadSheet,
    /// `90226`: ExcessLimit
    #[doc(alias = "90226")]
    ExcessLimit,
    /// `90227`: TooLargeRequest
    #[doc(alias = "90227")]
    TooLargeRequest,
    /// `90228`: ImportProcessing
    #[doc(alias = "90228")]
    ImportProcessing,
    /// `90229`: WrongURLParam
    #[doc(alias = "90229")]
    WrongUrlParam,
    /// `90235`: Retry later
    #[doc(alias = "90235")]
    RetryLater,
    /// `90242`: Spreadsheet in mix state
    #[doc(alias = "90242")]
    SpreadsheetInMixState,
    /// `90301`: FAILED
    #[doc(alias = "90301")]
    Failed90301,
    /// `90302`: PARAM_ERROR
    #[doc(alias = "90302")]
    ParamError90302,
    /// `90303`: FORBIDDEN
    #[doc(alias = "90303")]
    Forbidden90303,
    /// `90304`: META_DELETED
    #[doc(alias = "90304")]
    MetaDeleted,
    /// `90305`: META_NOT_EXIST
    #[doc(alias = "90305")]
    MetaNotExist,
    /// `90306`: REVIEW_NOT_PASS
    #[doc(alias = "90306")]
    ReviewNotPass,
    /// `90399`: INTERNAL_ERROR
    #[doc(alias = "90399")]
    InternalError90399,
    /// `91001`: OPEN_CODE_PARAM_ERROR
    #[doc(alias = "91001")]
    OpenCodeParamError,
    /// `91002`: OPEN_CODE_FORBIDDEN
    #[doc(alias = "91002")]
    OpenCodeForbidden,
    /// `91003`: OPEN_CODE_INVALID_OPERATION
    #[doc(alias = "91003")]
    OpenCodeInvalidOperation,
    /// `91004`: OPEN_CODE_USER_NO_SHARE_PERM
    #[doc(alias = "91004")]
    OpenCodeUserNoSharePerm,
    /// `91005`: Resource is deleted
    #[doc(alias = "91005")]
    ResourceIsDeleted,
    /// `91201`: FAILED
    #[doc(alias = "91201")]
    Failed91201,
    /// `91202`: PARAMERR
    #[doc(alias = "91202")]
    Paramerr91202,
    /// `91203`: NOTEXIST
    #[doc(alias = "91203")]
    Notexist91203,
    /// `91204`: FORBIDDEN
    #[doc(alias = "91204")]
    Forbidden91204,
    /// `91205`: DELETED
    #[doc(alias = "91205")]
    Deleted,
    /// `91206`: OUT_OF_LIMIT
    #[doc(alias = "91206")]
    OutOfLimit91206,
    /// `91207`: DUPLICATE
    #[doc(alias = "91207")]
    Duplicate,
    /// `91208`: REVIEW
    #[doc(alias = "91208")]
    Review,
    /// `91401`: PARAMERR
    #[doc(alias = "91401")]
    Paramerr91401,
    /// `91402`: NOTEXIST
    #[doc(alias = "91402")]
    Notexist91402,
    /// `91403`: FORBIDDEN
    #[doc(alias = "91403")]
    Forbidden91403,
    /// `91404`: LOGIN_REQUIRED
    #[doc(alias = "91404")]
    LoginRequired,
    /// `93001`: param err
    #[doc(alias = "93001")]
    ParamErr,
    /// `93002`: out of limit
    #[doc(alias = "93002")]
    OutOfLimit93002,
    /// `93003`: invalid user
    #[doc(alias = "93003")]
    InvalidUser,
    /// `93004`: not found
    #[doc(alias = "93004")]
    NotFound,
    /// `93006`: internal err
    #[doc(alias = "93006")]
    InternalErr,
    /// `95001`: internal error
    #[doc(alias = "95001")]
    InternalError95001,
    /// `95003`: internal error
    #[doc(alias = "95003")]
    InternalError95003,
    /// `95005`: internal error
    #[doc(alias = "95005")]
    InternalError95005,
    /// `95006`: Failed
    #[doc(alias = "95006")]
    Failed95006,
    /// `95007`: Failed
    #[doc(alias = "95007")]
    Failed95007,
    /// `95008`: FORBIDDEN
    #[doc(alias = "95008")]
    Forbidden95008,
    /// `95009`: Failed
    #[doc(alias = "95009")]
    Failed95009,
    /// `95010`: internal error
    #[doc(alias = "95010")]
    InternalError95010,
    /// `95011`: internal error
    #[doc(alias = "95011")]
    InternalError95011,
    /// `95013`: Failed
    #[doc(alias = "95013")]
    Failed95013,
    /// `95017`: 具体错误信息
    #[doc(alias = "95017")]
    Code95017,
    /// `95018`: 具体错误信息
    #[doc(alias = "95018")]
    Code95018,
    /// `95020`: 具体错误信息
    #[doc(alias = "95020")]
    Code95020,
    /// `95023`: revision too old
    #[doc(alias = "95023")]
    RevisionTooOld,
    /// `95024`: Failed
    #[doc(alias = "95024")]
    Failed95024,
    /// `95025`: Failed
    #[doc(alias = "95025")]
    Failed95025,
    /// `95026`: Failed
    #[doc(alias = "95026")]
    Failed95026,
    /// `95050`: 具体错误信息
    #[doc(alias = "95050")]
    Code95050,
    /// `95051`: 具体错误信息
    #[doc(alias = "95051")]
    Code95051,
    /// `95053`: this API does not support the Upgraded Docs(docx), please refer to the docs using the correct API.
    #[doc(alias = "95053")]
    ApiDoesNotSupportUpgradedDocs,
    /// `95201`: InternalError
    #[doc(alias = "95201")]
    InternalError95201,
    /// `95202`: InternalError
    #[doc(alias = "95202")]
    InternalError95202,
    /// `95203`: InternalError
    #[doc(alias = "95203")]
    InternalError95203,
    /// `95204`: InternalError
    #[doc(alias = "95204")]
    InternalError95204,
    /// `95205`: InternalError
    #[doc(alias = "95205")]
    InternalError95205,
    /// `95206`: InternalError
    #[doc(alias = "95206")]
    InternalError95206,
    /// `95207`: InternalError
    #[doc(alias = "95207")]
    InternalError95207,
    /// `95208`: InternalError
    #[doc(alias = "95208")]
    InternalError95208,
    /// `95209`: InternalError
    #[doc(alias = "95209")]
    InternalError95209,
    /// `95299`: DefaultCode
    #[doc(alias = "95299")]
    DefaultCode,
    /// `96001`: OPEN_CODE_INTERNAL_ERROR
    #[doc(alias = "96001")]
    OpenCodeInternalError,
    /// `96002`: concurrency error,please retry
    #[doc(alias = "96002")]
    ConcurrencyErrorPleaseRetry,
    /// `96201`: LOCK
    #[doc(alias = "96201")]
    Lock,
    /// `96202`: RECOVER
    #[doc(alias = "96202")]
    Recover,
    /// `96401`: FAILED
    #[doc(alias = "96401")]
    Failed96401,
    /// `96402`: TIMEOUT
    #[doc(alias = "96402")]
    Timeout,
    /// `96403`: PROCESSING
    #[doc(alias = "96403")]
    Processing,
    /// `100001`: page token invalid
    #[doc(alias = "100001")]
    PageTokenInvalid,
    /// `100002`: Invalid field selection \[illegal field\]
    #[doc(alias = "100002")]
    InvalidFieldSelectionIllegalField,
    /// `100003`: time format must follow RFC3339 standard
    #[doc(alias = "100003")]
    TimeFormatMustFollowRfc3339Standard,
    /// `100004`: building id invalid
    #[doc(alias = "100004")]
    BuildingIdInvalid,
    /// `100005`: room id invalid
    #[doc(alias = "100005")]
    RoomIdInvalid,
    /// `100007`: building name exist
    #[doc(alias = "100007")]
    BuildingNameExist,
    /// `100009`: room name exist
    #[doc(alias = "100009")]
    RoomNameExist,
    /// `105001`: internal error
    #[doc(alias = "105001")]
    InternalError105001,
    /// `105002`: invalid request
    #[doc(alias = "105002")]
    InvalidRequest105002,
    /// `121004`: data not exist
    #[doc(alias = "121004")]
    DataNotExist,
    /// `154000`: bad request
    #[doc(alias = "154000")]
    BadRequest154000,
    /// `154001`: unauthorized
    #[doc(alias = "154001")]
    Unauthorized154001,
    /// `1000001`: unexpected head in request
    #[doc(alias = "1000001")]
    UnexpectedHeadInRequest,
    /// `1000002`: invalid parameters in request
    #[doc(alias = "1000002")]
    InvalidParametersInRequest,
    /// `1000003`: internal service error
    #[doc(alias = "1000003")]
    InternalServiceError,
    /// `1000004`: method rate limited
    #[doc(alias = "1000004")]
    MethodRateLimited,
    /// `1000005`: app rate limited
    #[doc(alias = "1000005")]
    AppRateLimited,
    /// `1000007`: app bot_id not found
    #[doc(alias = "1000007")]
    AppBotIdNotFound,
    /// `1001001`: invalid calendar_id
    #[doc(alias = "1001001")]
    InvalidCalendarId,
    /// `1001002`: no calendar access_role
    #[doc(alias = "1001002")]
    NoCalendarAccessRole,
    /// `1001004`: invalid calendar type
    #[doc(alias = "1001004")]
    InvalidCalendarType,
    /// `1001501`: user not found
    #[doc(alias = "1001501")]
    UserNotFound1001501,
    /// `1001502`: okr data not found
    #[doc(alias = "1001502")]
    OkrDataNotFound,
    /// `1001901`: internal server error
    #[doc(alias = "1001901")]
    InternalServerError1001901,
    /// `1001902`: no permission
    #[doc(alias = "1001902")]
    NoPermission1001902,
    /// `1001903`: invalid parameters
    #[doc(alias = "1001903")]
    InvalidParameters,
    /// `1001999`: system exception
    #[doc(alias = "1001999")]
    SystemException,
    /// `1002000`: acl not found
    #[doc(alias = "1002000")]
    AclNotFound,
    /// `1003001`: event not found
    #[doc(alias = "1003001")]
    EventNotFound,
    /// `1003003`: event is deleted
    #[doc(alias = "1003003")]
    EventIsDeleted,
    /// `1004000`: attendee not found
    #[doc(alias = "1004000")]
    AttendeeNotFound,
    /// `1004004`: invalid attendee type
    #[doc(alias = "1004004")]
    InvalidAttendeeType,
    /// `1050001`: TIME_CHECK_NOT_VALID
    #[doc(alias = "1050001")]
    TimeCheckNotValid,
    /// `1050002`: ErrCode_DATABASE_ERR
    #[doc(alias = "1050002")]
    ErrCodeDatabaseErr,
    /// `1050004`: Error_Param_Error
    #[doc(alias = "1050004")]
    ErrorParamError,
    /// `1050005`: Error_Page_Size_Invalid
    #[doc(alias = "1050005")]
    ErrorPageSizeInvalid,
    /// `1050006`: Error_Page_Token_Invalid
    #[doc(alias = "1050006")]
    ErrorPageTokenInvalid,
    /// `1050007`: Error_Event_Name_Not_Found
    #[doc(alias = "1050007")]
    ErrorEventNameNotFound,
    /// `1050008`: Error_Open_Platform_RPC
    #[doc(alias = "1050008")]
    ErrorOpenPlatformRpc,
    /// `1050009`: Error_Lark_ID_Not_Found
    #[doc(alias = "1050009")]
    ErrorLarkIdNotFound,
    /// `1050011`: Error_Event_Module_Invalid
    #[doc(alias = "1050011")]
    ErrorEventModuleInvalid,
    /// `1050012`: Error_Event_Module_Not_Match_Event_Name
    #[doc(alias = "1050012")]
    ErrorEventModuleNotMatchEvent,
    /// `1050019`: Error_Not_Support_Query
    #[doc(alias = "1050019")]
    ErrorNotSupportQuery,
    /// `1051002`: param validate error
    #[doc(alias = "1051002")]
    ParamValidateError,
    /// `1061041`: parent node has been deleted
    #[doc(alias = "1061041")]
    ParentNodeHasBeenDeleted,
    /// `1069301`: fail
    #[doc(alias = "1069301")]
    Fail1069301,
    /// `1069302`: param error
    #[doc(alias = "1069302")]
    ParamError1069302,
    /// `1069303`: forbidden
    #[doc(alias = "1069303")]
    Forbidden1069303,
    /// `1069304`: docs had been deleted
    #[doc(alias = "1069304")]
    DocsHadBeenDeleted,
    /// `1069305`: docs not exist
    #[doc(alias = "1069305")]
    DocsNotExist,
    /// `1069306`: content review not pass
    #[doc(alias = "1069306")]
    ContentReviewNotPass,
    /// `1069307`: not exist
    #[doc(alias = "1069307")]
    NotExist,
    /// `1069308`: exceeded limit
    #[doc(alias = "1069308")]
    ExceededLimit,
    /// `1069399`: internal error
    #[doc(alias = "1069399")]
    InternalError1069399,
    /// `1103003`: tenant no idp config
    #[doc(alias = "1103003")]
    TenantNoIdpConfig,
    /// `1103008`: idp user not bind idp cp
    #[doc(alias = "1103008")]
    IdpUserNotBindIdpCp,
    /// `4000027`: too many chars in one text, max=100000
    #[doc(alias = "4000027")]
    TooManyCharsOneTextMax,
    /// `90003087`: You are currently using the Frontline Professional account and have reached the usage limit for this feature. Please contact the administrator to request access.
    #[doc(alias = "90003087")]
    CurrentlyUsingFrontlineProfessionalAccountReached,
    /// `90003088`: Feature unavailable due to changes in your organization's subscription. Please contact the administrator to request access.
    #[doc(alias = "90003088")]
    FeatureUnavailableDueChangesOrganizationsSubscription,
    /// `99991201`: resource not find
    ///
    /// No endpoint has this path. Check the URL.
    #[doc(alias = "99991201")]
    ResourceNotFind,
    /// `99991300`: invalid next parameter:%s
    #[doc(alias = "99991300")]
    InvalidNextParameterS,
    /// `99991301`: request method doesn’t match
    ///
    /// The endpoint takes another HTTP method.
    #[doc(alias = "99991301")]
    RequestMethodDoesntMatch,
    /// `99991400`: request trigger frequency limit
    ///
    /// Too many requests. Wait for as many seconds as the header `x-ogw-ratelimit-reset` says, then send fewer.
    #[doc(alias = "99991400")]
    RequestTriggerFrequencyLimit,
    /// `99991401`: ip %s is denied by app setting
    ///
    /// The app takes requests from listed addresses only, and this one is not listed.
    #[doc(alias = "99991401")]
    IpDeniedAppSetting,
    /// `99991403`: This month's API call quota has been exceeded
    ///
    /// The tenant has used up its calls of this month.
    #[doc(alias = "99991403")]
    MonthsApiCallQuotaExceeded,
    /// `99991501`: auth login invalid code
    #[doc(alias = "99991501")]
    AuthLoginInvalidCode,
    /// `99991503`: invalid next parameter: invalid host
    #[doc(alias = "99991503")]
    InvalidNextParameterInvalidHost,
    /// `99991543`: login_user invalid
    ///
    /// App id or app secret is wrong.
    #[doc(alias = "99991543")]
    LoginUserInvalid,
    /// `99991611`: get session fail
    #[doc(alias = "99991611")]
    GetSessionFail99991611,
    /// `99991612`: session invalid
    #[doc(alias = "99991612")]
    SessionInvalid99991612,
    /// `99991621`: get session fail
    #[doc(alias = "99991621")]
    GetSessionFail99991621,
    /// `99991622`: session invalid
    #[doc(alias = "99991622")]
    SessionInvalid99991622,
    /// `99991631`: get session fail
    #[doc(alias = "99991631")]
    GetSessionFail99991631,
    /// `99991632`: session invalid
    #[doc(alias = "99991632")]
    SessionInvalid99991632,
    /// `99991641`: auth open invalid session
    #[doc(alias = "99991641")]
    AuthOpenInvalidSession,
    /// `99991642`: auth open invalid session mina
    #[doc(alias = "99991642")]
    AuthOpenInvalidSessionMina,
    /// `99991643`: auth open invalid session sso
    #[doc(alias = "99991643")]
    AuthOpenInvalidSessionSso,
    /// `99991644`: auth open invalid config
    #[doc(alias = "99991644")]
    AuthOpenInvalidConfig,
    /// `99991645`: auth open invalid user
    #[doc(alias = "99991645")]
    AuthOpenInvalidUser,
    /// `99991661`: Need a token
    ///
    /// The request has no access token. Send it in the header `Authorization`, behind `Bearer`.
    #[doc(alias = "99991661")]
    NeedToken,
    /// `99991662`: app not in use
    ///
    /// The app was turned off.
    #[doc(alias = "99991662")]
    AppNotInUse,
    /// `99991663`: Invalid access token for authorization. Please make a request with token attached
    ///
    /// The tenant access token has expired, or the endpoint does not take one. Fetch a new one.
    #[doc(alias = "99991663")]
    InvalidAccessTokenForAuthorization99991663,
    /// `99991664`: invalid app token
    ///
    /// The app access token is invalid or has expired. Fetch a new one.
    #[doc(alias = "99991664")]
    InvalidAppToken,
    /// `99991665`: invalid tenant code
    ///
    /// The tenant access token names no tenant. Fetch a new one.
    #[doc(alias = "99991665")]
    InvalidTenantCode,
    /// `99991668`: Invalid access token for authorization. Please make a request with token attached.
    ///
    /// The user access token is invalid or has expired, or the endpoint does not take one.
    #[doc(alias = "99991668")]
    InvalidAccessTokenForAuthorization99991668,
    /// `99991669`: invalid user refresh token
    ///
    /// The refresh token is invalid. The user has to sign in again.
    #[doc(alias = "99991669")]
    InvalidUserRefreshToken,
    /// `99991670`: invalid sso token
    ///
    /// The SSO access token is invalid.
    #[doc(alias = "99991670")]
    InvalidSsoToken,
    /// `99991671`: Invalid token: must start with t-/u-
    ///
    /// What was sent is no access token. Send it as it was given, behind `Bearer`.
    #[doc(alias = "99991671")]
    InvalidTokenMustStartTU,
    /// `99991672`: Access denied. One of the following scopes is required
    ///
    /// The app lacks a scope; the answer says which. Apply for one of them and release the app.
    #[doc(alias = "99991672")]
    AccessDenied,
    /// `99991673`: unauthorized app
    ///
    /// The tenant has not installed the app, or has turned it off.
    #[doc(alias = "99991673")]
    UnauthorizedApp,
    /// `99991674`: user type not support
    ///
    /// Users of this kind cannot call the endpoint.
    #[doc(alias = "99991674")]
    UserTypeNotSupport,
    /// `99991675`: parse user error
    ///
    /// The id of the user is malformed.
    #[doc(alias = "99991675")]
    ParseUserError,
    /// `99991676`: token no permission
    ///
    /// The token does not allow the call.
    #[doc(alias = "99991676")]
    TokenNoPermission,
    /// `99991677`: token expire
    ///
    /// The user access token has expired. Refresh it.
    #[doc(alias = "99991677")]
    TokenExpire,
    /// `99991679`: Unauthorized. You do not have permission to perform the requested operation on the resource. Please request user re-authorization and try again.
    ///
    /// The user has not granted the scope; the answer says which. Ask the user to sign in again and grant it.
    #[doc(alias = "99991679")]
    Unauthorized,
    /// `99991681`: auth fail
    #[doc(alias = "99991681")]
    AuthFail99991681,
    /// `99991691`: get session fail
    #[doc(alias = "99991691")]
    GetSessionFail99991691,
    /// `99991692`: auth fail
    #[doc(alias = "99991692")]
    AuthFail99991692,
    /// `99991693`: session not exist
    #[doc(alias = "99991693")]
    SessionNotExist,
    /// `99992351`: these open ids not existed: %v
    ///
    /// Some `open_id` is unknown; the answer says which. It begins with `ou_`.
    #[doc(alias = "99992351")]
    TheseOpenIdsNotExistedV,
    /// `99992352`: these lark ids not existed: %v
    #[doc(alias = "99992352")]
    TheseLarkIdsNotExistedV99992352,
    /// `99992353`: these lark ids not existed: %v
    #[doc(alias = "99992353")]
    TheseLarkIdsNotExistedV99992353,
    /// `99992354`: these ids not existed: %v
    ///
    /// Some message id is unknown; the answer says which.
    #[doc(alias = "99992354")]
    TheseIdsNotExistedV99992354,
    /// `99992355`: these lark ids not existed: %v
    #[doc(alias = "99992355")]
    TheseLarkIdsNotExistedV99992355,
    /// `99992356`: these open_chat ids not existed: %v
    ///
    /// Some chat id is unknown; the answer says which.
    #[doc(alias = "99992356")]
    TheseOpenChatIdsNotExisted,
    /// `99992357`: these open_department ids not existed: %v
    ///
    /// Some department id is unknown; the answer says which.
    #[doc(alias = "99992357")]
    TheseOpenDepartmentIdsNotExisted,
    /// `99992358`: these ids not existed: %v
    #[doc(alias = "99992358")]
    TheseIdsNotExistedV99992358,
    /// `99992359`: these user ids not existed: %v
    #[doc(alias = "99992359")]
    TheseUserIdsNotExistedV,
    /// `99992360`: these ids not existed: %v
    ///
    /// Some `user_id` is unknown; the answer says which.
    #[doc(alias = "99992360")]
    TheseIdsNotExistedV99992360,
    /// `99992361`: open_id cross app
    ///
    /// The `open_id` was given to another app. Every app sees its own.
    #[doc(alias = "99992361")]
    OpenIdCrossApp,
    /// `99992363`: these ids not existed: %v
    #[doc(alias = "99992363")]
    TheseIdsNotExistedV99992363,
    /// `99992364`: these ids not existed: %v
    ///
    /// Also: user id cross tenant
    ///
    /// The `user_id` belongs to another tenant.
    #[doc(alias = "99992364")]
    UserIdCrossTenant,
    /// `99992370`: these ids not existed: %v
    #[doc(alias = "99992370")]
    TheseIdsNotExistedV99992370,
    /// `99992375`: these open_room ids not existed: %v
    #[doc(alias = "99992375")]
    TheseOpenRoomIdsNotExisted99992375,
    /// `99992376`: these ids not existed: %v
    #[doc(alias = "99992376")]
    TheseIdsNotExistedV99992376,
    /// `99992378`: these open_room ids not existed: %v
    #[doc(alias = "99992378")]
    TheseOpenRoomIdsNotExisted99992378,
    /// `99992379`: these ids not existed: %v
    #[doc(alias = "99992379")]
    TheseIdsNotExistedV99992379,
    /// `99992380`: these ids not existed: %v
    #[doc(alias = "99992380")]
    TheseIdsNotExistedV99992380,
    /// `99992381`: union_id cross tenant
    ///
    /// The `union_id` belongs to another tenant.
    #[doc(alias = "99992381")]
    UnionIdCrossTenant,
    /// `99992402`: field validation failed
    ///
    /// Some field of the request is missing or wrong; the answer names it under `field_violations`.
    #[doc(alias = "99992402")]
    FieldValidationFailed,
    /// `99992500`: these ids not existed: %v
    #[doc(alias = "99992500")]
    TheseIdsNotExistedV99992500,
    /// `99992501`: these ids not existed: %v
    #[doc(alias = "99992501")]
    TheseIdsNotExistedV99992501,
    /// `99993201`: method don't support batch
    #[doc(alias = "99993201")]
    MethodDontSupportBatch,
    /// `99993202`: the id of subrequest can't be empty
    #[doc(alias = "99993202")]
    IdOfSubrequestCantBeEmpty,
    /// `99993203`: the id of subrequest is duplicated
    #[doc(alias = "99993203")]
    IdOfSubrequestIsDuplicated,
    /// A code that is not documented.
    Undocumented(i64),
}

impl CommonError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::ExpiredResourceDeletedByKa,
            crate::ErrorFacts::new(600, 0, "expired resource deleted by ka", "", false),
        ),
        (Self::Failed1002, crate::ErrorFacts::new(1002, 0, "Failed", "", false)),
        (
            Self::InternalError1500,
            crate::ErrorFacts::new(1500, 0, "internal error", "", false),
        ),
        (
            Self::InternalError1503,
            crate::ErrorFacts::new(1503, 0, "internal error", "", false),
        ),
        (
            Self::InternalError1551,
            crate::ErrorFacts::new(1551, 0, "internal error", "", false),
        ),
        (
            Self::InternalError1557,
            crate::ErrorFacts::new(1557, 0, "internal error", "", false),
        ),
        (
            Self::InternalError1642,
            crate::ErrorFacts::new(1642, 0, "internal error", "", false),
        ),
        (
            Self::InternalError1663,
            crate::ErrorFacts::new(1663, 0, "internal error", "", false),
        ),
        (
            Self::InternalError1665,
            crate::ErrorFacts::new(1665, 0, "internal error", "", false),
        ),
        (
            Self::InternalError1668,
            crate::ErrorFacts::new(1668, 0, "internal error", "", false),
        ),
        (
            Self::InternalError2200,
            crate::ErrorFacts::new(2200, 0, "internal error", "", false),
        ),
        (
            Self::BadRequest4000,
            crate::ErrorFacts::new(4000, 0, "bad request", "", false),
        ),
        (
            Self::InvalidTokenPleaseRefresh,
            crate::ErrorFacts::new(4001, 0, "Invalid token, please refresh", "", false),
        ),
        (
            Self::DefinitionNotFound,
            crate::ErrorFacts::new(4002, 0, "definition not found", "", false),
        ),
        (
            Self::InstanceNotFound,
            crate::ErrorFacts::new(4003, 0, "instance not found", "", false),
        ),
        (
            Self::UserNotFound4004,
            crate::ErrorFacts::new(4004, 0, "user not found", "", false),
        ),
        (
            Self::MethodNotAllowed,
            crate::ErrorFacts::new(4005, 0, "method not allowed", "", false),
        ),
        (
            Self::ServiceException,
            crate::ErrorFacts::new(4006, 0, "service exception", "", false),
        ),
        (
            Self::InternalError5000,
            crate::ErrorFacts::new(5000, 0, "internal error", "", false),
        ),
        (
            Self::Code9499,
            crate::ErrorFacts::new(9499, 0, "bad request 或 invalid param", "", false),
        ),
        (
            Self::YourRequestContainsInvalidRequestParameter10001,
            crate::ErrorFacts::new(
                10001,
                0,
                "Your request contains an invalid request parameter",
                "",
                false,
            ),
        ),
        (
            Self::BotCanNotOutChat,
            crate::ErrorFacts::new(10002, 0, "Bot can NOT be out of the chat", "", false),
        ),
        (
            Self::InvalidParameter10003,
            crate::ErrorFacts::new(10003, 0, "invalid parameter", "", false),
        ),
        (
            Self::UserNotFound10004,
            crate::ErrorFacts::new(10004, 0, "user not found", "", false),
        ),
        (
            Self::AppIdUnauthorized,
            crate::ErrorFacts::new(10005, 0, "app id unauthorized", "", false),
        ),
        (
            Self::GetOpenChatIdFail,
            crate::ErrorFacts::new(10009, 0, "get open_chat_id fail", "", false),
        ),
        (
            Self::SendMessageForbidden,
            crate::ErrorFacts::new(10010, 0, "send message forbidden", "", false),
        ),
        (
            Self::GetAppAccessTokenFail,
            crate::ErrorFacts::new(10012, 0, "get app access token fail", "", false),
        ),
        (
            Self::GetTenantAccessTokenFail,
            crate::ErrorFacts::new(10013, 0, "get tenant access token fail", "", false),
        ),
        (
            Self::AppUnauthorized,
            crate::ErrorFacts::new(10014, 0, "app unauthorized", "", false),
        ),
        (
            Self::WrongAppSecret,
            crate::ErrorFacts::new(10015, 0, "wrong app secret", "", false),
        ),
        (
            Self::AppResendFail,
            crate::ErrorFacts::new(10016, 0, "app resend fail", "", false),
        ),
        (
            Self::BotIsNotOwnerOfResource,
            crate::ErrorFacts::new(
                10017,
                0,
                "Bot is NOT the owner of the resource",
                "",
                false,
            ),
        ),
        (
            Self::UrgentTypeNotSupport,
            crate::ErrorFacts::new(10019, 0, "urgent type not support", "", false),
        ),
        (
            Self::MessageIdNotExist,
            crate::ErrorFacts::new(10020, 0, "message id not exist", "", false),
        ),
        (
            Self::UrgentScopeUnauthorized,
            crate::ErrorFacts::new(10023, 0, "urgent scope unauthorized", "", false),
        ),
        (
            Self::ChatIdNotExist,
            crate::ErrorFacts::new(10029, 0, "chat_id not exist", "", false),
        ),
        (
            Self::BotNotInChat,
            crate::ErrorFacts::new(10030, 0, "bot not in chat", "", false),
        ),
        (
            Self::ValidUserIsNull,
            crate::ErrorFacts::new(10032, 0, "valid user is null", "", false),
        ),
        (
            Self::ChatTenantIdMismatchTenantAccess,
            crate::ErrorFacts::new(
                10034,
                0,
                "chat tenant id mismatch tenant access token",
                "",
                false,
            ),
        ),
        (
            Self::OpenMessageIdNotExist,
            crate::ErrorFacts::new(10037, 0, "open_message_id not exist", "", false),
        ),
        (
            Self::InvalidRequest10100,
            crate::ErrorFacts::new(10100, 0, "invalid request", "", false),
        ),
        (
            Self::InternalError10101,
            crate::ErrorFacts::new(10101, 0, "internal error", "", false),
        ),
        (
            Self::InternalError10105,
            crate::ErrorFacts::new(10105, 0, "internal error", "", false),
        ),
        (Self::CropFailed, crate::ErrorFacts::new(10200, 0, "crop failed", "", false)),
        (Self::WrongCode, crate::ErrorFacts::new(10204, 0, "wrong code", "", false)),
        (
            Self::BadRequest10400,
            crate::ErrorFacts::new(10400, 0, "bad request", "", false),
        ),
        (
            Self::InternalServerError10500,
            crate::ErrorFacts::new(10500, 0, "internal server error", "", false),
        ),
        (
            Self::GetSsoAccessTokenFail,
            crate::ErrorFacts::new(11000, 0, "get sso access token fail", "", false),
        ),
        (
            Self::CheckSecurityTokenFail,
            crate::ErrorFacts::new(11001, 0, "check security token fail", "", false),
        ),
        (
            Self::CheckChatOpenChatIdFail,
            crate::ErrorFacts::new(
                11100,
                0,
                "check chat by open chat id fail",
                "",
                false,
            ),
        ),
        (
            Self::OpenIdNotExist,
            crate::ErrorFacts::new(11101, 0, "open_id not exist", "", false),
        ),
        (
            Self::GetOpenIdFail,
            crate::ErrorFacts::new(11102, 0, "get open_id fail", "", false),
        ),
        (
            Self::OpenDepartmentIdNotExist,
            crate::ErrorFacts::new(11103, 0, "open department id not exist", "", false),
        ),
        (
            Self::GetOpenDepartmentIdFail,
            crate::ErrorFacts::new(11104, 0, "get open department id fail", "", false),
        ),
        (
            Self::UserIdNotExist,
            crate::ErrorFacts::new(11105, 0, "user_id not exist", "", false),
        ),
        (
            Self::GetEmployeeIdFail,
            crate::ErrorFacts::new(11106, 0, "get employee_id fail", "", false),
        ),
        (
            Self::OnlyAdminCanModifyChatName,
            crate::ErrorFacts::new(
                11200,
                0,
                "only admin can modify chat name",
                "",
                false,
            ),
        ),
        (
            Self::BotIsNotChatOwner,
            crate::ErrorFacts::new(11201, 0, "bot is not chat owner", "", false),
        ),
        (
            Self::OnlyAdminCanAddChatter,
            crate::ErrorFacts::new(11202, 0, "only admin can add chatter", "", false),
        ),
        (
            Self::SendEmployeeIdsPermissionDenied,
            crate::ErrorFacts::new(
                11203,
                0,
                "send employee ids permission denied",
                "",
                false,
            ),
        ),
        (
            Self::SendDepartmentListPermissionDenied,
            crate::ErrorFacts::new(
                11204,
                0,
                "send department list permission denied",
                "",
                false,
            ),
        ),
        (
            Self::AppDoNotHaveBot,
            crate::ErrorFacts::new(11205, 0, "app do not have bot", "", false),
        ),
        (
            Self::UserNotInChat,
            crate::ErrorFacts::new(11206, 0, "user not in chat", "", false),
        ),
        (
            Self::AppIsNotUsage,
            crate::ErrorFacts::new(11207, 0, "app is not usage", "", false),
        ),
        (
            Self::OnlyGroupAdminCanRemoveChatter,
            crate::ErrorFacts::new(
                11208,
                0,
                "only group admin can remove chatter",
                "",
                false,
            ),
        ),
        (
            Self::AppNotExist,
            crate::ErrorFacts::new(11209, 0, "app not exist", "", false),
        ),
        (
            Self::AppUsageInfoNotExist,
            crate::ErrorFacts::new(11210, 0, "app usage info not exist", "", false),
        ),
        (
            Self::AddChattersIsEmpty,
            crate::ErrorFacts::new(11211, 0, "add chatters is empty", "", false),
        ),
        (
            Self::InvalidChatIdOrUserId,
            crate::ErrorFacts::new(11212, 0, "invalid chat_id or user_id", "", false),
        ),
        (
            Self::ChatNotFound11213,
            crate::ErrorFacts::new(11213, 0, "chat not found", "", false),
        ),
        (
            Self::ImageNotGiven,
            crate::ErrorFacts::new(11214, 0, "image not given", "", false),
        ),
        (
            Self::ChatIdIsNil,
            crate::ErrorFacts::new(11215, 0, "chat_id is nil", "", false),
        ),
        (
            Self::GetChatIdFail11216,
            crate::ErrorFacts::new(11216, 0, "get chat id fail", "", false),
        ),
        (
            Self::GroupSetOnlyAdminCanAdd,
            crate::ErrorFacts::new(
                11217,
                0,
                "this group is set to only admin can add new member",
                "",
                false,
            ),
        ),
        (
            Self::NumberOfRobotsExceedsLimit,
            crate::ErrorFacts::new(
                11218,
                0,
                "the number of robots exceeds the limit",
                "",
                false,
            ),
        ),
        (
            Self::CrossTenantChatForbiddenAddBot,
            crate::ErrorFacts::new(
                11219,
                0,
                "cross tenant chat forbidden add bot",
                "",
                false,
            ),
        ),
        (
            Self::OnlyAdminCanDisbandGroup,
            crate::ErrorFacts::new(11220, 0, "only admin can disband group", "", false),
        ),
        (
            Self::ImageDoesNotBelong,
            crate::ErrorFacts::new(
                11221,
                0,
                "this image does not belong to you",
                "",
                false,
            ),
        ),
        (
            Self::BotOwnerNotInChat,
            crate::ErrorFacts::new(11222, 0, "bot owner not in chat", "", false),
        ),
        (
            Self::DoNotHaveImWritePermission,
            crate::ErrorFacts::new(
                11223,
                0,
                "do not have im write permission",
                "",
                false,
            ),
        ),
        (
            Self::MessageIdInvalid,
            crate::ErrorFacts::new(11224, 0, "message_id invalid", "", false),
        ),
        (
            Self::BotIsInvisibleToUser,
            crate::ErrorFacts::new(
                11225,
                0,
                "the bot is invisible to the user",
                "",
                false,
            ),
        ),
        (Self::AppIdIsNil, crate::ErrorFacts::new(11226, 0, "app_id is nil", "", false)),
        (
            Self::ImageKeyNotExist,
            crate::ErrorFacts::new(11227, 0, "image key not exist", "", false),
        ),
        (
            Self::ChatIsNotGroup,
            crate::ErrorFacts::new(11228, 0, "chat is not group", "", false),
        ),
        (
            Self::NoPermission11229,
            crate::ErrorFacts::new(11229, 0, "no permission", "", false),
        ),
        (
            Self::InternalError11230,
            crate::ErrorFacts::new(11230, 0, "internal error", "", false),
        ),
        (
            Self::ChatNotFound11231,
            crate::ErrorFacts::new(11231, 0, "chat not found", "", false),
        ),
        (
            Self::CreateMessageServiceTriggerRateLimit,
            crate::ErrorFacts::new(
                11232,
                0,
                "create message service trigger rate limit",
                "",
                true,
            ),
        ),
        (
            Self::CreateMessageChatTriggerRateLimit,
            crate::ErrorFacts::new(
                11233,
                0,
                "create message chat trigger rate limit",
                "",
                true,
            ),
        ),
        (
            Self::ThisMessageDoNotBelongYou,
            crate::ErrorFacts::new(11234, 0, "this message do not belong you", "", false),
        ),
        (
            Self::GroupSetOnlyAdminCanMention,
            crate::ErrorFacts::new(
                11235,
                0,
                "this group is set to only admin can mention @All",
                "",
                false,
            ),
        ),
        (
            Self::UserIsResigned,
            crate::ErrorFacts::new(11236, 0, "user is resigned", "", false),
        ),
        (
            Self::GroupChatDissolved,
            crate::ErrorFacts::new(11237, 0, "group chat dissolved", "", false),
        ),
        (
            Self::CanNotRecallTooOldMessage,
            crate::ErrorFacts::new(11238, 0, "can not recall too old message", "", false),
        ),
        (
            Self::PermissionDenied,
            crate::ErrorFacts::new(11239, 0, "permission denied", "", false),
        ),
        (
            Self::RobotNotTurnedOn,
            crate::ErrorFacts::new(11240, 0, "Robot not turned on", "", false),
        ),
        (
            Self::NoUserInfoScope,
            crate::ErrorFacts::new(11241, 0, "no user_info scope", "", false),
        ),
        (
            Self::ThisChatHasBeenBanned,
            crate::ErrorFacts::new(11242, 0, "this chat has been banned", "", false),
        ),
        (
            Self::FileKeyNotExist,
            crate::ErrorFacts::new(11244, 0, "file key not exist", "", false),
        ),
        (
            Self::FileDoesNotBelong,
            crate::ErrorFacts::new(
                11245,
                0,
                "this file does not belong to you",
                "",
                false,
            ),
        ),
        (
            Self::CreateMessageContentFail11246,
            crate::ErrorFacts::new(11246, 0, "create message content fail", "", false),
        ),
        (
            Self::InternalSendMessageTriggerRateLimit,
            crate::ErrorFacts::new(
                11247,
                0,
                "internal send message trigger rate limit",
                "",
                true,
            ),
        ),
        (
            Self::MessageIsSensitive,
            crate::ErrorFacts::new(11248, 0, "message is sensitive", "", false),
        ),
        (
            Self::BotNotFound,
            crate::ErrorFacts::new(11249, 0, "bot not found", "", false),
        ),
        (
            Self::ChatNameTooShort,
            crate::ErrorFacts::new(11251, 0, "chat name too short", "", false),
        ),
        (
            Self::ChatInformationReviewFail,
            crate::ErrorFacts::new(11252, 0, "chat information review fail", "", false),
        ),
        (
            Self::UrgentMessageFail,
            crate::ErrorFacts::new(11311, 0, "urgent message fail", "", false),
        ),
        (
            Self::MessagesDoNotPassAudit,
            crate::ErrorFacts::new(11312, 0, "messages do not pass the audit", "", false),
        ),
        (
            Self::YourRequestContainsInvalidRequestParameter12001,
            crate::ErrorFacts::new(
                12001,
                0,
                "Your request contains an invalid request parameter.",
                "",
                false,
            ),
        ),
        (
            Self::NonChatOwnerCanNotEdit,
            crate::ErrorFacts::new(
                12002,
                0,
                "Non-chat-owner can NOT edit chat information in the current situation.",
                "",
                false,
            ),
        ),
        (
            Self::ChatWhoseTypeNotSupportedCurrently,
            crate::ErrorFacts::new(
                12008,
                0,
                "Your request specifies a chat whose type is NOT supported currently",
                "",
                false,
            ),
        ),
        (
            Self::OperatorCanNotOutChat,
            crate::ErrorFacts::new(
                12011,
                0,
                "Operator can NOT be out of the chat.",
                "",
                false,
            ),
        ),
        (
            Self::MemberIdTypeNotSupported,
            crate::ErrorFacts::new(
                12015,
                0,
                "Your request specifies a member_id_type which is NOT supported.",
                "",
                false,
            ),
        ),
        (
            Self::NonChatOwnerCanOnlyEdit,
            crate::ErrorFacts::new(
                12016,
                0,
                "Non-chat-owner can only edit certain parts",
                "",
                false,
            ),
        ),
        (
            Self::UpdatingAnnouncementFailed,
            crate::ErrorFacts::new(12018, 0, "Updating announcement failed", "", false),
        ),
        (
            Self::CreateUrgentMessageFail,
            crate::ErrorFacts::new(18017, 0, "create urgent message fail", "", false),
        ),
        (
            Self::UploadImageFail,
            crate::ErrorFacts::new(18033, 0, "upload image fail", "", false),
        ),
        (
            Self::GetChatIdFail18034,
            crate::ErrorFacts::new(18034, 0, "get chat id fail", "", false),
        ),
        (
            Self::ImageKeyRequire,
            crate::ErrorFacts::new(18035, 0, "image_key require", "", false),
        ),
        (
            Self::CreateMessageFail,
            crate::ErrorFacts::new(18053, 0, "create message fail", "", false),
        ),
        (
            Self::CreateMessageContentFail18054,
            crate::ErrorFacts::new(18054, 0, "create message content fail", "", false),
        ),
        (
            Self::ThisFileHasBeenDeleted,
            crate::ErrorFacts::new(18066, 0, "This file has been deleted.", "", false),
        ),
        (
            Self::ThreadNotFound,
            crate::ErrorFacts::new(18113, 0, "thread not found", "", false),
        ),
        (
            Self::ReachLimitOfChatSize,
            crate::ErrorFacts::new(18117, 0, "reach limit of chat size", "", false),
        ),
        (
            Self::CollaborationPermissionAuthenticationFailed,
            crate::ErrorFacts::new(
                18120,
                0,
                "Collaboration permission authentication failed.",
                "",
                false,
            ),
        ),
        (
            Self::CreateRequestIsBeingProcessed,
            crate::ErrorFacts::new(
                18121,
                0,
                "create request is being processed",
                "",
                false,
            ),
        ),
        (
            Self::IncorrectInputFormatCantFindMsg,
            crate::ErrorFacts::new(
                19002,
                0,
                "incorrect input format or can't find msg_type",
                "",
                false,
            ),
        ),
        (
            Self::MessageExceedsSizeLimit30Kb,
            crate::ErrorFacts::new(
                19036,
                0,
                "The message exceeds the size limit of 30KB",
                "",
                false,
            ),
        ),
        (
            Self::InvalidRequest20001,
            crate::ErrorFacts::new(20001, 0, "invalid request", "", false),
        ),
        (
            Self::AppIdAppSecretDidNot,
            crate::ErrorFacts::new(
                20002,
                0,
                "app_id and app_secret did not match",
                "",
                false,
            ),
        ),
        (
            Self::InvalidRequestWithCode,
            crate::ErrorFacts::new(20003, 0, "invalid request with code", "", false),
        ),
        (Self::ExpiredCode, crate::ErrorFacts::new(20004, 0, "expired code", "", false)),
        (
            Self::InvalidAccessToken,
            crate::ErrorFacts::new(20005, 0, "invalid access_token", "", false),
        ),
        (
            Self::Code20006,
            crate::ErrorFacts::new(20006, 0, "过期 User Access Token", "", false),
        ),
        (
            Self::GenerateAccessTokenFail,
            crate::ErrorFacts::new(20007, 0, "generate access_token fail", "", false),
        ),
        (
            Self::UserNotExist,
            crate::ErrorFacts::new(20008, 0, "user not exist", "", false),
        ),
        (
            Self::TenantAppNotInstalled,
            crate::ErrorFacts::new(20009, 0, "tenant app not installed", "", false),
        ),
        (
            Self::UserNotVisibleToApp,
            crate::ErrorFacts::new(20010, 0, "user not visible to app", "", false),
        ),
        (
            Self::TenantAccessTokenPassedIsInvalid,
            crate::ErrorFacts::new(
                20013,
                0,
                "The tenant access token passed is invalid. Please check the value.",
                "",
                false,
            ),
        ),
        (
            Self::Code20014,
            crate::ErrorFacts::new(20014, 0, "校验 app_access_token 失败", "", false),
        ),
        (
            Self::UserResigned,
            crate::ErrorFacts::new(20021, 0, "user resigned", "", false),
        ),
        (Self::UserFrozen, crate::ErrorFacts::new(20022, 0, "user frozen", "", false)),
        (
            Self::UserNotRegistered,
            crate::ErrorFacts::new(20023, 0, "user not registered", "", false),
        ),
        (
            Self::CodeAppIdNotMatch,
            crate::ErrorFacts::new(20024, 0, "code app_id not match", "", false),
        ),
        (
            Self::YourRequestContainsInvalidRequestParameter23001,
            crate::ErrorFacts::new(
                23001,
                0,
                "Your request contains an invalid request parameter.",
                "",
                false,
            ),
        ),
        (
            Self::InterfaceIsOffline,
            crate::ErrorFacts::new(30005, 0, "interface is offline", "", false),
        ),
        (
            Self::MarketPlaceAppNotAllowedUpdate,
            crate::ErrorFacts::new(
                40001,
                0,
                "market place app is not allowed to update user or department",
                "",
                false,
            ),
        ),
        (
            Self::ProcessRootDeptError,
            crate::ErrorFacts::new(40002, 0, "process root dept error", "", false),
        ),
        (
            Self::InternalError40003,
            crate::ErrorFacts::new(40003, 0, "internal error", "", false),
        ),
        (
            Self::NoDeptAuthorityError,
            crate::ErrorFacts::new(40004, 0, "no dept authority error", "", false),
        ),
        (
            Self::InternalError40006,
            crate::ErrorFacts::new(40006, 0, "internal error", "", false),
        ),
        (
            Self::UserIdVIsNotExist,
            crate::ErrorFacts::new(40007, 0, "user_id %v is not exist", "", false),
        ),
        (
            Self::DeptInfoIsNullError,
            crate::ErrorFacts::new(40008, 0, "deptInfo is null error", "", false),
        ),
        (
            Self::PageSizeMoreMoreThan50,
            crate::ErrorFacts::new(40009, 0, "page size is more more than 50", "", false),
        ),
        (
            Self::ChatIdIsInvalidError,
            crate::ErrorFacts::new(40010, 0, "chat id is invalid error", "", false),
        ),
        (
            Self::PageSizeIsInvalidError,
            crate::ErrorFacts::new(40011, 0, "page size is invalid error", "", false),
        ),
        (
            Self::PageTokenIsInvalidError,
            crate::ErrorFacts::new(40012, 0, "page token is invalid error", "", false),
        ),
        (
            Self::ParamError40013,
            crate::ErrorFacts::new(40013, 0, "param error", "", false),
        ),
        (
            Self::TaskIdIsNotExist,
            crate::ErrorFacts::new(40031, 0, "task_id is not exist", "", false),
        ),
        (
            Self::TaskIdInvalid,
            crate::ErrorFacts::new(40032, 0, "task_id invalid", "", false),
        ),
        (
            Self::InvalidPageToken,
            crate::ErrorFacts::new(40040, 0, "invalid page_token", "", false),
        ),
        (
            Self::RequestPageSizeInvalid,
            crate::ErrorFacts::new(40041, 0, "request page_size invalid", "", false),
        ),
        (
            Self::BatchRequestObjectCountError,
            crate::ErrorFacts::new(
                40042,
                0,
                "batch request object count error",
                "",
                false,
            ),
        ),
        (
            Self::OpenIdVIsNotValid,
            crate::ErrorFacts::new(40051, 0, "open_id %v is not valid", "", false),
        ),
        (
            Self::DepartmentIdVIsNotExist,
            crate::ErrorFacts::new(40052, 0, "department id %v is not exist", "", false),
        ),
        (
            Self::RoleIdIsNotExist,
            crate::ErrorFacts::new(40053, 0, "role_id is not exist", "", false),
        ),
        (
            Self::UserIdOpenIdNeeded,
            crate::ErrorFacts::new(40054, 0, "user_id or open_id is needed", "", false),
        ),
        (
            Self::MobileIsAlreadyExist,
            crate::ErrorFacts::new(40101, 0, "mobile is already exist", "", false),
        ),
        (
            Self::EmailIsAlreadyExist,
            crate::ErrorFacts::new(40102, 0, "email is already exist", "", false),
        ),
        (
            Self::MobileEmailCpInfoNotMatch,
            crate::ErrorFacts::new(
                40103,
                0,
                "mobile and email cp info not match",
                "",
                false,
            ),
        ),
        (
            Self::MobileIsNotValid,
            crate::ErrorFacts::new(40104, 0, "mobile is not valid", "", false),
        ),
        (
            Self::NameCantBeNull,
            crate::ErrorFacts::new(40105, 0, "name can’t be null", "", false),
        ),
        (
            Self::EmailIsNotValid,
            crate::ErrorFacts::new(40106, 0, "email is not valid", "", false),
        ),
        (
            Self::UserCountExceedCertificationTenantLimit,
            crate::ErrorFacts::new(
                40107,
                0,
                "user count exceed certification tenant limit",
                "",
                false,
            ),
        ),
        (
            Self::UserCountExceedBillLimit,
            crate::ErrorFacts::new(40108, 0, "user count exceed bill limit", "", false),
        ),
        (
            Self::NeitherEmailNorMobileNotProvided,
            crate::ErrorFacts::new(
                40109,
                0,
                "neither email nor mobile is not provided",
                "",
                false,
            ),
        ),
        (
            Self::MobileIsRequired,
            crate::ErrorFacts::new(40110, 0, "mobile is required", "", false),
        ),
        (
            Self::UserIdIsAlreadyExist,
            crate::ErrorFacts::new(40111, 0, "user_id is already exist", "", false),
        ),
        (
            Self::UserIdVIsNotVaild,
            crate::ErrorFacts::new(40112, 0, "user_id %v is not vaild", "", false),
        ),
        (
            Self::MustAssignDepartmentForUser,
            crate::ErrorFacts::new(
                40113,
                0,
                "must assign department for user",
                "",
                false,
            ),
        ),
        (
            Self::NameContainsSensitiveWords,
            crate::ErrorFacts::new(40114, 0, "name contains sensitive words", "", false),
        ),
        (
            Self::InvalidJoinTime,
            crate::ErrorFacts::new(40115, 0, "invalid join_time", "", false),
        ),
        (
            Self::InvalidGender,
            crate::ErrorFacts::new(40116, 0, "invalid gender", "", false),
        ),
        (
            Self::IdpTypeIsRequired,
            crate::ErrorFacts::new(40117, 0, "idp_type is required", "", false),
        ),
        (
            Self::IdpTypeIsInvalid,
            crate::ErrorFacts::new(40118, 0, "idp_type is invalid", "", false),
        ),
        (
            Self::SupportSetUpdateUserIdMost,
            crate::ErrorFacts::new(
                40119,
                0,
                "support set or update user_id at most once",
                "",
                false,
            ),
        ),
        (
            Self::CustomAttrIdIsNotSet,
            crate::ErrorFacts::new(40120, 0, "custom_attr id is not set", "", false),
        ),
        (
            Self::CustomAttrVValueNotSet,
            crate::ErrorFacts::new(40121, 0, "custom_attr %v value not set", "", false),
        ),
        (
            Self::CustomAttrIdVNotExist,
            crate::ErrorFacts::new(40122, 0, "custom_attr id %v is not exist", "", false),
        ),
        (
            Self::HrefCustomAttrVTextCant,
            crate::ErrorFacts::new(
                40123,
                0,
                "href custom_attr %v text can’t be null",
                "",
                false,
            ),
        ),
        (
            Self::HrefCustomAttrVUrlCant,
            crate::ErrorFacts::new(
                40124,
                0,
                "href custom_attr %v url can’t be null",
                "",
                false,
            ),
        ),
        (
            Self::UserPositionInfoInvalid,
            crate::ErrorFacts::new(40125, 0, "user position info invalid", "", false),
        ),
        (
            Self::PositionDepartmentInvalidShouldOneUsers,
            crate::ErrorFacts::new(
                40126,
                0,
                "position department invalid, should be one of user’s department",
                "",
                false,
            ),
        ),
        (
            Self::PositionCodeIsNotUnique,
            crate::ErrorFacts::new(40127, 0, "position code is not unique", "", false),
        ),
        (
            Self::UserOneMainPositionMost,
            crate::ErrorFacts::new(
                40128,
                0,
                "user has one main position at most",
                "",
                false,
            ),
        ),
        (
            Self::RequestContainsUsersOfDifferentTenant,
            crate::ErrorFacts::new(
                40129,
                0,
                "request contains users of different tenant",
                "",
                false,
            ),
        ),
        (
            Self::UpdateUserDepartmentConflictPositionDepartment,
            crate::ErrorFacts::new(
                40130,
                0,
                "update user department conflict with position department, should update position department at the same time",
                "",
                false,
            ),
        ),
        (
            Self::UpdateUserPositionDepartmentConflictUser,
            crate::ErrorFacts::new(
                40131,
                0,
                "update user position department conflict with user department, should update user department at the same time",
                "",
                false,
            ),
        ),
        (
            Self::OrderDepartmentInvalid,
            crate::ErrorFacts::new(40132, 0, "order department invalid", "", false),
        ),
        (
            Self::IdpCheckWithAccountFailed,
            crate::ErrorFacts::new(40133, 0, "idp check with account failed", "", false),
        ),
        (
            Self::CreateAccountFailed,
            crate::ErrorFacts::new(40134, 0, "create account failed", "", false),
        ),
        (
            Self::IdpUserIdIsRequired,
            crate::ErrorFacts::new(40135, 0, "idp user_id is required", "", false),
        ),
        (
            Self::UpdateUsersEmailMobileEmptyForbiden,
            crate::ErrorFacts::new(
                40136,
                0,
                "update user’s email and mobile empty is forbiden",
                "",
                false,
            ),
        ),
        (
            Self::CantUpdateUnactiveUsersMobileEmpty,
            crate::ErrorFacts::new(
                40137,
                0,
                "can’t update unactive user’s mobile empty",
                "",
                false,
            ),
        ),
        (
            Self::VIsNotValid,
            crate::ErrorFacts::new(40138, 0, "%v is not valid", "", false),
        ),
        (
            Self::UnableJoinMultipleDepartmentsUpgradeOrganizational,
            crate::ErrorFacts::new(
                40139,
                0,
                "unable to join multiple departments, please upgrade Organizational Structure Visible info",
                "",
                false,
            ),
        ),
        (
            Self::CanNotSetLeaderToOneself,
            crate::ErrorFacts::new(40140, 0, "can not set leader to oneself", "", false),
        ),
        (
            Self::CanNotSetUserPosition,
            crate::ErrorFacts::new(40141, 0, "can not set user position", "", false),
        ),
        (
            Self::UserDepartmentNumExceedLimit,
            crate::ErrorFacts::new(
                40142,
                0,
                "user department num exceed the limit",
                "",
                false,
            ),
        ),
        (
            Self::UnableJoinMultipleDepartmentsEnableMultiple,
            crate::ErrorFacts::new(
                40143,
                0,
                "unable to join multiple departments, please enable multiple departments feature",
                "",
                false,
            ),
        ),
        (
            Self::DepartmentUserCountExceed,
            crate::ErrorFacts::new(40144, 0, "department user count exceed", "", false),
        ),
        (
            Self::CustomDepartmentIdVIsInvaild,
            crate::ErrorFacts::new(
                40151,
                0,
                "custom department id %v is invaild",
                "",
                false,
            ),
        ),
        (
            Self::CustomDepartmentIdVNotUnique,
            crate::ErrorFacts::new(
                40152,
                0,
                "custom department id %v is not unique",
                "",
                false,
            ),
        ),
        (
            Self::DepartmentNameShouldUniqueUnderSame,
            crate::ErrorFacts::new(
                40153,
                0,
                "department name should be unique under same department",
                "",
                false,
            ),
        ),
        (
            Self::DepartmentUnitVIsNotExist,
            crate::ErrorFacts::new(
                40154,
                0,
                "department unit %v is not exist",
                "",
                false,
            ),
        ),
        (
            Self::DuplicateDepartmentOrder,
            crate::ErrorFacts::new(40155, 0, "duplicate department order", "", false),
        ),
        (
            Self::DepartmentIdIsRequired,
            crate::ErrorFacts::new(40156, 0, "department id is required", "", false),
        ),
        (
            Self::ForbiddenOperationToRootDepartment0,
            crate::ErrorFacts::new(
                40157,
                0,
                "forbidden operation to root department 0",
                "",
                false,
            ),
        ),
        (
            Self::SupportUpdateCustomDepartmentIdMost,
            crate::ErrorFacts::new(
                40158,
                0,
                "support update custom department id at most once",
                "",
                false,
            ),
        ),
        (
            Self::DepartmentHasActiveMembersCantDelete,
            crate::ErrorFacts::new(
                40159,
                0,
                "department has active members, can’t delete",
                "",
                false,
            ),
        ),
        (
            Self::DepartmentHasSubDepartmentCantDelete,
            crate::ErrorFacts::new(
                40160,
                0,
                "department has sub department, can’t delete",
                "",
                false,
            ),
        ),
        (
            Self::CantGetRootDepartmentInfo,
            crate::ErrorFacts::new(
                40161,
                0,
                "can’t get root department info",
                "",
                false,
            ),
        ),
        (
            Self::DepartmentsMoreThan500SubDepartments,
            crate::ErrorFacts::new(
                40162,
                0,
                "departments with more than 500 sub departments are not allowed to call recursively",
                "",
                false,
            ),
        ),
        (
            Self::CanNotCreateDepartmentUnit,
            crate::ErrorFacts::new(40163, 0, "can not create department unit", "", false),
        ),
        (
            Self::DepartmentChildCountExceed,
            crate::ErrorFacts::new(40164, 0, "department child count exceed", "", false),
        ),
        (
            Self::UnitRepeatUnitTypeUnitName,
            crate::ErrorFacts::new(
                40170,
                0,
                "unit repeat, unit_type and unit_name is exist, can’t create",
                "",
                false,
            ),
        ),
        (
            Self::DepartmentUnitNameInvalid,
            crate::ErrorFacts::new(40171, 0, "department unit name invalid", "", false),
        ),
        (
            Self::DepartmentUnitTypeInvalid,
            crate::ErrorFacts::new(40172, 0, "department unit type invalid", "", false),
        ),
        (
            Self::CustomIdIsAlreadyExist,
            crate::ErrorFacts::new(40173, 0, "custom_id is already exist", "", false),
        ),
        (
            Self::DepartmentUnitStillUsingCantDeleted,
            crate::ErrorFacts::new(
                40174,
                0,
                "department unit is still using, can’t be deleted",
                "",
                false,
            ),
        ),
        (
            Self::DepartmentAttachMoreThanOneDepartment,
            crate::ErrorFacts::new(
                40175,
                0,
                "department attach to more than one department unit",
                "",
                false,
            ),
        ),
        (
            Self::DuplicateUserIdInRequest,
            crate::ErrorFacts::new(40180, 0, "duplicate user_id in request", "", false),
        ),
        (
            Self::AddUserLeaderMustNotUser,
            crate::ErrorFacts::new(
                40181,
                0,
                "add user, leader must not user himself",
                "",
                false,
            ),
        ),
        (
            Self::MSyncUserMustUserId,
            crate::ErrorFacts::new(
                40182,
                0,
                "MSyncUser must user_id must be assigned",
                "",
                false,
            ),
        ),
        (
            Self::LeaderUserIdCircularReference,
            crate::ErrorFacts::new(
                40183,
                0,
                "leader user_id circular reference",
                "",
                false,
            ),
        ),
        (
            Self::AddDepartmentParentIdMustNot,
            crate::ErrorFacts::new(
                40184,
                0,
                "add department, parent_id must not equal to current department id",
                "",
                false,
            ),
        ),
        (
            Self::AddDepartmentParentIdMustAssigned,
            crate::ErrorFacts::new(
                40185,
                0,
                "add department, parent_id must be assigned",
                "",
                false,
            ),
        ),
        (
            Self::DuplicateDepartmentIdInRequest,
            crate::ErrorFacts::new(
                40186,
                0,
                "duplicate department id in request",
                "",
                false,
            ),
        ),
        (
            Self::BatchRequestParentDepartmentIdIncompatible,
            crate::ErrorFacts::new(
                40187,
                0,
                "batch request, parent department id incompatible",
                "",
                false,
            ),
        ),
        (
            Self::ParamRequired,
            crate::ErrorFacts::new(40501, 0, "param required", "", false),
        ),
        (
            Self::InvalidParameter40502,
            crate::ErrorFacts::new(40502, 0, "invalid parameter", "", false),
        ),
        (
            Self::MobileAlreadyExistError,
            crate::ErrorFacts::new(41001, 0, "mobile already exist error", "", false),
        ),
        (
            Self::EmailAlreadyExistError,
            crate::ErrorFacts::new(41002, 0, "email already exist error", "", false),
        ),
        (
            Self::UserAcountConflictError,
            crate::ErrorFacts::new(41003, 0, "user acount conflict error", "", false),
        ),
        (
            Self::MobileIsInvalidError,
            crate::ErrorFacts::new(41004, 0, "mobile is invalid error", "", false),
        ),
        (
            Self::EmailIsInvalidError,
            crate::ErrorFacts::new(41005, 0, "email is invalid error", "", false),
        ),
        (
            Self::NoUserNameError,
            crate::ErrorFacts::new(41006, 0, "no user name error", "", false),
        ),
        (
            Self::ExceedUncertainTenantSeatLimitError,
            crate::ErrorFacts::new(
                41007,
                0,
                "exceed uncertain tenant seat limit error",
                "",
                false,
            ),
        ),
        (
            Self::ExceedBillSeatLimitError,
            crate::ErrorFacts::new(41008, 0, "exceed bill seat limit error", "", false),
        ),
        (
            Self::NoEmailOrMobileError,
            crate::ErrorFacts::new(41009, 0, "no email or mobile error", "", false),
        ),
        (
            Self::NoMobileError,
            crate::ErrorFacts::new(41010, 0, "no mobile error", "", false),
        ),
        (
            Self::UserIdAlreadyExistError41011,
            crate::ErrorFacts::new(41011, 0, "userID already exist error", "", false),
        ),
        (
            Self::UserIdIsInvalidError,
            crate::ErrorFacts::new(41012, 0, "user id is invalid error", "", false),
        ),
        (
            Self::ExceedUserIdUpdateLimitError,
            crate::ErrorFacts::new(
                41013,
                0,
                "exceed userID update limit error",
                "",
                false,
            ),
        ),
        (
            Self::UserNameSensitiveError,
            crate::ErrorFacts::new(41014, 0, "user name sensitive error", "", false),
        ),
        (
            Self::IdpTypeInvalidError,
            crate::ErrorFacts::new(41015, 0, "idp type invalid error", "", false),
        ),
        (
            Self::DepartmentHasTooMayUsersError,
            crate::ErrorFacts::new(
                41016,
                0,
                "department has too may users error",
                "",
                false,
            ),
        ),
        (
            Self::DepartmentNotExist,
            crate::ErrorFacts::new(41017, 0, "department not exist", "", false),
        ),
        (
            Self::PositionInfoIsInvalidError,
            crate::ErrorFacts::new(41018, 0, "position info is invalid error", "", false),
        ),
        (
            Self::PositionDepartmentIsInvalidError,
            crate::ErrorFacts::new(
                41019,
                0,
                "position department is invalid error",
                "",
                false,
            ),
        ),
        (
            Self::PositionCodeHasAlreadyExistError,
            crate::ErrorFacts::new(
                41020,
                0,
                "position code has already exist error",
                "",
                false,
            ),
        ),
        (
            Self::PositionMultipleMainCountError,
            crate::ErrorFacts::new(
                41021,
                0,
                "position multiple main count error",
                "",
                false,
            ),
        ),
        (
            Self::UserTenantNotMatchError,
            crate::ErrorFacts::new(41022, 0, "user tenant not match error", "", false),
        ),
        (
            Self::UpdateDepartmentConflictPositionDepartmentError,
            crate::ErrorFacts::new(
                41023,
                0,
                "update department conflict position department error",
                "",
                false,
            ),
        ),
        (
            Self::UpdatePositionDepartmentConflictDepartmentError,
            crate::ErrorFacts::new(
                41024,
                0,
                "update position department conflict department error",
                "",
                false,
            ),
        ),
        (
            Self::OrderDepartmentInvalidError,
            crate::ErrorFacts::new(41025, 0, "order department invalid error", "", false),
        ),
        (
            Self::CreateAccountFailedError,
            crate::ErrorFacts::new(41027, 0, "create account failed error", "", false),
        ),
        (
            Self::UserMultiDepartmentNeedUpgradeVisibility,
            crate::ErrorFacts::new(
                41028,
                0,
                "user multi department need upgrade visibility error",
                "",
                false,
            ),
        ),
        (
            Self::CreateUpdateUserMultiDepartmentError,
            crate::ErrorFacts::new(
                41029,
                0,
                "create or update user multi department error",
                "",
                false,
            ),
        ),
        (
            Self::SetLeaderToOneselfError,
            crate::ErrorFacts::new(41030, 0, "set leader to oneself error", "", false),
        ),
        (
            Self::PositionFeatureNotEnableError,
            crate::ErrorFacts::new(
                41031,
                0,
                "position feature not enable error",
                "",
                false,
            ),
        ),
        (
            Self::UserMultiDepartmentFeatureNotEnable,
            crate::ErrorFacts::new(
                41032,
                0,
                "user multi department feature not enable error",
                "",
                false,
            ),
        ),
        (
            Self::UserInTooManyDepartmentsError,
            crate::ErrorFacts::new(
                41033,
                0,
                "user in too many departments error",
                "",
                false,
            ),
        ),
        (
            Self::EmailPrefixAlreadyExistError,
            crate::ErrorFacts::new(
                41034,
                0,
                "email prefix already exist error",
                "",
                false,
            ),
        ),
        (
            Self::EmailPrefixIsInvalidError,
            crate::ErrorFacts::new(41035, 0, "email prefix is invalid error", "", false),
        ),
        (
            Self::AvatarKeyIsInvalidError,
            crate::ErrorFacts::new(41036, 0, "avatar key is invalid error", "", false),
        ),
        (
            Self::AvatarIsSensitiveError,
            crate::ErrorFacts::new(41037, 0, "avatar is sensitive error", "", false),
        ),
        (
            Self::GenderIsInvalidError,
            crate::ErrorFacts::new(41038, 0, "gender is invalid error", "", false),
        ),
        (
            Self::UserNameIsNullError,
            crate::ErrorFacts::new(41040, 0, "user name is null error", "", false),
        ),
        (
            Self::DepartmentIdIsNotAssignedError,
            crate::ErrorFacts::new(
                41041,
                0,
                "department id is not assigned error",
                "",
                false,
            ),
        ),
        (
            Self::JoinTimeIsInvalidError,
            crate::ErrorFacts::new(41042, 0, "join time is invalid error", "", false),
        ),
        (
            Self::EmployeeIdIsNotValidError,
            crate::ErrorFacts::new(41043, 0, "employee id is not valid error", "", false),
        ),
        (
            Self::CustomAttrIdNotSetError,
            crate::ErrorFacts::new(
                41044,
                0,
                "custom attr id is not set error",
                "",
                false,
            ),
        ),
        (
            Self::CustomAttributeIdNotExistError,
            crate::ErrorFacts::new(
                41045,
                0,
                "Custom attribute id is not exist error",
                "",
                false,
            ),
        ),
        (
            Self::CustomAttrValueNotSetError,
            crate::ErrorFacts::new(
                41046,
                0,
                "custom attr value is not set error",
                "",
                false,
            ),
        ),
        (
            Self::CustomAttributeHrefTextNullError,
            crate::ErrorFacts::new(
                41047,
                0,
                "custom attribute href text is null error",
                "",
                false,
            ),
        ),
        (
            Self::CustomAttrHrefUrlNullError,
            crate::ErrorFacts::new(
                41048,
                0,
                "custom attr href url is null error",
                "",
                false,
            ),
        ),
        (
            Self::NoUserAuthorityError,
            crate::ErrorFacts::new(41050, 0, "no user authority error", "", false),
        ),
        (
            Self::UserIdInfoNotProvideError,
            crate::ErrorFacts::new(41051, 0, "user id info not provide error", "", false),
        ),
        (
            Self::AcceptorIdIsInvalidError,
            crate::ErrorFacts::new(41052, 0, "acceptor id is invalid error", "", false),
        ),
        (
            Self::UserIdAlreadyExistError41053,
            crate::ErrorFacts::new(41053, 0, "userID already exist error", "", false),
        ),
        (
            Self::EmployeeTypeCanNotNullError,
            crate::ErrorFacts::new(
                41055,
                0,
                "employee type can not be null error",
                "",
                false,
            ),
        ),
        (
            Self::NoFieldAuthorityError,
            crate::ErrorFacts::new(41056, 0, "no field authority error", "", false),
        ),
        (
            Self::NeedSendEmailButNotSet,
            crate::ErrorFacts::new(
                41057,
                0,
                "need send email but not set mail error",
                "",
                false,
            ),
        ),
        (
            Self::NeedSendSmsButNotSet,
            crate::ErrorFacts::new(
                41058,
                0,
                "need send sms but not set mobile error",
                "",
                false,
            ),
        ),
        (
            Self::InvalidEmployeeTypeError,
            crate::ErrorFacts::new(41059, 0, "invalid employee type error", "", false),
        ),
        (
            Self::InactiveEmployeeTypeError,
            crate::ErrorFacts::new(41060, 0, "inactive employee type error", "", false),
        ),
        (
            Self::UserHasExistInGroupError,
            crate::ErrorFacts::new(42005, 0, "user has exist in group error", "", false),
        ),
        (
            Self::UserHasResignedError,
            crate::ErrorFacts::new(42006, 0, "user has resigned error", "", false),
        ),
        (
            Self::IllegalUnitError,
            crate::ErrorFacts::new(43004, 0, "illegal unit error", "", false),
        ),
        (
            Self::DuplicateOrderError,
            crate::ErrorFacts::new(43005, 0, "duplicate order error", "", false),
        ),
        (
            Self::DupDeptUnitCustomIdError,
            crate::ErrorFacts::new(43007, 0, "dup dept unit custom id error", "", false),
        ),
        (
            Self::CustomDeptIdInvalidError,
            crate::ErrorFacts::new(43008, 0, "custom dept id invalid error", "", false),
        ),
        (
            Self::BigDeptForbidRecursionError,
            crate::ErrorFacts::new(
                43010,
                0,
                "big dept forbid recursion error",
                "",
                false,
            ),
        ),
        (
            Self::DeleteHasMemberDeptError,
            crate::ErrorFacts::new(43011, 0, "delete has member dept error", "", false),
        ),
        (
            Self::DeptTooManyChildrenError,
            crate::ErrorFacts::new(43013, 0, "dept too many children error", "", false),
        ),
        (
            Self::InternalError45500,
            crate::ErrorFacts::new(45500, 0, "internal error", "", false),
        ),
        (
            Self::DuplicateNameError,
            crate::ErrorFacts::new(47009, 0, "duplicate name error", "", false),
        ),
        (
            Self::InvalidAppId,
            crate::ErrorFacts::new(50003, 0, "invalid app_id", "", false),
        ),
        (
            Self::InvalidRequest50006,
            crate::ErrorFacts::new(50006, 0, "invalid request", "", false),
        ),
        (
            Self::ServerInternalError,
            crate::ErrorFacts::new(55001, 0, "server internal error", "", false),
        ),
        (
            Self::OpenApiErrorCodeParameterError,
            crate::ErrorFacts::new(60001, 0, "OpenApiErrorCodeParameterError", "", false),
        ),
        (
            Self::OpenApiErrorCodeDefinitionNot,
            crate::ErrorFacts::new(
                60002,
                0,
                "OpenApiErrorCodeDefinitionNotFound",
                "",
                false,
            ),
        ),
        (
            Self::OpenApiErrorCodeInstanceNot,
            crate::ErrorFacts::new(
                60003,
                0,
                "OpenApiErrorCodeInstanceNotFound",
                "",
                false,
            ),
        ),
        (
            Self::OpenApiErrorCodeUserNot,
            crate::ErrorFacts::new(60004, 0, "OpenApiErrorCodeUserNotFound", "", false),
        ),
        (
            Self::OpenApiErrorCodeDepartmentNot,
            crate::ErrorFacts::new(
                60005,
                0,
                "OpenApiErrorCodeDepartmentNotFound",
                "",
                false,
            ),
        ),
        (
            Self::OpenApiErrorCodeValidateForm,
            crate::ErrorFacts::new(
                60006,
                0,
                "OpenApiErrorCodeValidateFormError",
                "",
                false,
            ),
        ),
        (
            Self::OpenApiErrorCodeSubscriptionExist,
            crate::ErrorFacts::new(
                60007,
                0,
                "OpenApiErrorCodeSubscriptionExist",
                "",
                false,
            ),
        ),
        (
            Self::OpenApiErrorCodeSubscriptionNot,
            crate::ErrorFacts::new(
                60008,
                0,
                "OpenApiErrorCodeSubscriptionNotExist",
                "",
                false,
            ),
        ),
        (
            Self::OpenApiErrorCodeNoPermission,
            crate::ErrorFacts::new(60009, 0, "OpenApiErrorCodeNoPermission", "", false),
        ),
        (
            Self::OpenApiErrorCodeTaskNot,
            crate::ErrorFacts::new(60010, 0, "OpenApiErrorCodeTaskNotFound", "", false),
        ),
        (
            Self::OpenApiErrorCodeStartPremium,
            crate::ErrorFacts::new(
                60011,
                0,
                "OpenApiErrorCodeStartPremiumVersion",
                "",
                false,
            ),
        ),
        (
            Self::OpenApiErrorCodeUuidConflict,
            crate::ErrorFacts::new(60012, 0, "OpenApiErrorCodeUuidConflict", "", false),
        ),
        (
            Self::OpenApiErrorCodeUnsupportApporval,
            crate::ErrorFacts::new(
                60013,
                0,
                "OpenApiErrorCodeUnsupportApporval",
                "",
                false,
            ),
        ),
        (
            Self::Code60014,
            crate::ErrorFacts::new(60014, 0, "获取更新锁失败", "", false),
        ),
        (
            Self::OpenApiErrorCodeInternalError,
            crate::ErrorFacts::new(65001, 0, "OpenApiErrorCodeInternalError", "", false),
        ),
        (
            Self::WrongRequestJson,
            crate::ErrorFacts::new(90201, 0, "WrongRequestJson", "", false),
        ),
        (
            Self::ValidateRangeValFail,
            crate::ErrorFacts::new(90202, 0, "validate RangeVal fail", "", false),
        ),
        (Self::Fail90203, crate::ErrorFacts::new(90203, 0, "Fail", "", false)),
        (
            Self::WrongRequestBody,
            crate::ErrorFacts::new(90204, 0, "WrongRequestBody", "", false),
        ),
        (
            Self::InvalidUsers,
            crate::ErrorFacts::new(90205, 0, "InvalidUsers", "", false),
        ),
        (
            Self::EmptySheetId,
            crate::ErrorFacts::new(90206, 0, "EmptySheetId", "", false),
        ),
        (
            Self::EmptySheetTitle,
            crate::ErrorFacts::new(90207, 0, "EmptySheetTitle", "", false),
        ),
        (
            Self::SameSheetIdOrTitle,
            crate::ErrorFacts::new(90208, 0, "SameSheetIdOrTitle", "", false),
        ),
        (
            Self::ExistSheetId,
            crate::ErrorFacts::new(90209, 0, "ExistSheetId", "", false),
        ),
        (
            Self::ExistSheetTitle,
            crate::ErrorFacts::new(90210, 0, "ExistSheetTitle", "", false),
        ),
        (
            Self::WrongSheetId,
            crate::ErrorFacts::new(90211, 0, "WrongSheetId", "", false),
        ),
        (
            Self::WrongRowOrCol,
            crate::ErrorFacts::new(90212, 0, "WrongRowOrCol", "", false),
        ),
        (
            Self::PermissionFail,
            crate::ErrorFacts::new(90213, 0, "PermissionFail", "", false),
        ),
        (
            Self::SpreadSheetNotFound,
            crate::ErrorFacts::new(90214, 0, "SpreadSheetNotFound", "", false),
        ),
        (
            Self::SheetIdNotFound,
            crate::ErrorFacts::new(90215, 0, "SheetIdNotFound", "", false),
        ),
        (Self::EmptyValue, crate::ErrorFacts::new(90216, 0, "EmptyValue", "", false)),
        (
            Self::TooManyRequest,
            crate::ErrorFacts::new(90217, 0, "TooManyRequest", "", false),
        ),
        (Self::LockedCell, crate::ErrorFacts::new(90218, 0, "LockedCell", "", false)),
        (Self::CellExcess, crate::ErrorFacts::new(90219, 0, "CellExcess", "", false)),
        (
            Self::TooLargeResponse,
            crate::ErrorFacts::new(90221, 0, "TooLargeResponse", "", false),
        ),
        (
            Self::TooLargeCell,
            crate::ErrorFacts::new(90222, 0, "TooLargeCell", "", false),
        ),
        (
            Self::ColIdNotFound,
            crate::ErrorFacts::new(90223, 0, "ColIdNotFound", "", false),
        ),
        (
            Self::RowIdNotFound,
            crate::ErrorFacts::new(90224, 0, "RowIdNotFound", "", false),
        ),
        (
            Self::NotLinkSpreadSheet,
            crate::ErrorFacts::new(90225, 0, "NotLinkSpreadSheet", "", false),
        ),
        (Self::ExcessLimit, crate::ErrorFacts::new(90226, 0, "ExcessLimit", "", false)),
        (
            Self::TooLargeRequest,
            crate::ErrorFacts::new(90227, 0, "TooLargeRequest", "", false),
        ),
        (
            Self::ImportProcessing,
            crate::ErrorFacts::new(90228, 0, "ImportProcessing", "", false),
        ),
        (
            Self::WrongUrlParam,
            crate::ErrorFacts::new(90229, 0, "WrongURLParam", "", false),
        ),
        (Self::RetryLater, crate::ErrorFacts::new(90235, 0, "Retry later", "", false)),
        (
            Self::SpreadsheetInMixState,
            crate::ErrorFacts::new(90242, 0, "Spreadsheet in mix state", "", false),
        ),
        (Self::Failed90301, crate::ErrorFacts::new(90301, 0, "FAILED", "", false)),
        (
            Self::ParamError90302,
            crate::ErrorFacts::new(90302, 0, "PARAM_ERROR", "", false),
        ),
        (Self::Forbidden90303, crate::ErrorFacts::new(90303, 0, "FORBIDDEN", "", false)),
        (Self::MetaDeleted, crate::ErrorFacts::new(90304, 0, "META_DELETED", "", false)),
        (
            Self::MetaNotExist,
            crate::ErrorFacts::new(90305, 0, "META_NOT_EXIST", "", false),
        ),
        (
            Self::ReviewNotPass,
            crate::ErrorFacts::new(90306, 0, "REVIEW_NOT_PASS", "", false),
        ),
        (
            Self::InternalError90399,
            crate::ErrorFacts::new(90399, 0, "INTERNAL_ERROR", "", false),
        ),
        (
            Self::OpenCodeParamError,
            crate::ErrorFacts::new(91001, 0, "OPEN_CODE_PARAM_ERROR", "", false),
        ),
        (
            Self::OpenCodeForbidden,
            crate::ErrorFacts::new(91002, 0, "OPEN_CODE_FORBIDDEN", "", false),
        ),
        (
            Self::OpenCodeInvalidOperation,
            crate::ErrorFacts::new(91003, 0, "OPEN_CODE_INVALID_OPERATION", "", false),
        ),
        (
            Self::OpenCodeUserNoSharePerm,
            crate::ErrorFacts::new(91004, 0, "OPEN_CODE_USER_NO_SHARE_PERM", "", false),
        ),
        (
            Self::ResourceIsDeleted,
            crate::ErrorFacts::new(91005, 0, "Resource is deleted", "", false),
        ),
        (Self::Failed91201, crate::ErrorFacts::new(91201, 0, "FAILED", "", false)),
        (Self::Paramerr91202, crate::ErrorFacts::new(91202, 0, "PARAMERR", "", false)),
        (Self::Notexist91203, crate::ErrorFacts::new(91203, 0, "NOTEXIST", "", false)),
        (Self::Forbidden91204, crate::ErrorFacts::new(91204, 0, "FORBIDDEN", "", false)),
        (Self::Deleted, crate::ErrorFacts::new(91205, 0, "DELETED", "", false)),
        (
            Self::OutOfLimit91206,
            crate::ErrorFacts::new(91206, 0, "OUT_OF_LIMIT", "", false),
        ),
        (Self::Duplicate, crate::ErrorFacts::new(91207, 0, "DUPLICATE", "", false)),
        (Self::Review, crate::ErrorFacts::new(91208, 0, "REVIEW", "", false)),
        (Self::Paramerr91401, crate::ErrorFacts::new(91401, 0, "PARAMERR", "", false)),
        (Self::Notexist91402, crate::ErrorFacts::new(91402, 0, "NOTEXIST", "", false)),
        (Self::Forbidden91403, crate::ErrorFacts::new(91403, 0, "FORBIDDEN", "", false)),
        (
            Self::LoginRequired,
            crate::ErrorFacts::new(91404, 0, "LOGIN_REQUIRED", "", false),
        ),
        (Self::ParamErr, crate::ErrorFacts::new(93001, 0, "param err", "", false)),
        (
            Self::OutOfLimit93002,
            crate::ErrorFacts::new(93002, 0, "out of limit", "", false),
        ),
        (Self::InvalidUser, crate::ErrorFacts::new(93003, 0, "invalid user", "", false)),
        (Self::NotFound, crate::ErrorFacts::new(93004, 0, "not found", "", false)),
        (Self::InternalErr, crate::ErrorFacts::new(93006, 0, "internal err", "", false)),
        (
            Self::InternalError95001,
            crate::ErrorFacts::new(95001, 0, "internal error", "", false),
        ),
        (
            Self::InternalError95003,
            crate::ErrorFacts::new(95003, 0, "internal error", "", false),
        ),
        (
            Self::InternalError95005,
            crate::ErrorFacts::new(95005, 0, "internal error", "", false),
        ),
        (Self::Failed95006, crate::ErrorFacts::new(95006, 0, "Failed", "", false)),
        (Self::Failed95007, crate::ErrorFacts::new(95007, 0, "Failed", "", false)),
        (Self::Forbidden95008, crate::ErrorFacts::new(95008, 0, "FORBIDDEN", "", false)),
        (Self::Failed95009, crate::ErrorFacts::new(95009, 0, "Failed", "", false)),
        (
            Self::InternalError95010,
            crate::ErrorFacts::new(95010, 0, "internal error", "", false),
        ),
        (
            Self::InternalError95011,
            crate::ErrorFacts::new(95011, 0, "internal error", "", false),
        ),
        (Self::Failed95013, crate::ErrorFacts::new(95013, 0, "Failed", "", false)),
        (
            Self::Code95017,
            crate::ErrorFacts::new(95017, 0, "具体错误信息", "", false),
        ),
        (
            Self::Code95018,
            crate::ErrorFacts::new(95018, 0, "具体错误信息", "", false),
        ),
        (
            Self::Code95020,
            crate::ErrorFacts::new(95020, 0, "具体错误信息", "", false),
        ),
        (
            Self::RevisionTooOld,
            crate::ErrorFacts::new(95023, 0, "revision too old", "", false),
        ),
        (Self::Failed95024, crate::ErrorFacts::new(95024, 0, "Failed", "", false)),
        (Self::Failed95025, crate::ErrorFacts::new(95025, 0, "Failed", "", false)),
        (Self::Failed95026, crate::ErrorFacts::new(95026, 0, "Failed", "", false)),
        (
            Self::Code95050,
            crate::ErrorFacts::new(95050, 0, "具体错误信息", "", false),
        ),
        (
            Self::Code95051,
            crate::ErrorFacts::new(95051, 0, "具体错误信息", "", false),
        ),
        (
            Self::ApiDoesNotSupportUpgradedDocs,
            crate::ErrorFacts::new(
                95053,
                0,
                "this API does not support the Upgraded Docs(docx), please refer to the docs using the correct API.",
                "",
                false,
            ),
        ),
        (
            Self::InternalError95201,
            crate::ErrorFacts::new(95201, 0, "InternalError", "", false),
        ),
        (
            Self::InternalError95202,
            crate::ErrorFacts::new(95202, 0, "InternalError", "", false),
        ),
        (
            Self::InternalError95203,
            crate::ErrorFacts::new(95203, 0, "InternalError", "", false),
        ),
        (
            Self::InternalError95204,
            crate::ErrorFacts::new(95204, 0, "InternalError", "", false),
        ),
        (
            Self::InternalError95205,
            crate::ErrorFacts::new(95205, 0, "InternalError", "", false),
        ),
        (
            Self::InternalError95206,
            crate::ErrorFacts::new(95206, 0, "InternalError", "", false),
        ),
        (
            Self::InternalError95207,
            crate::ErrorFacts::new(95207, 0, "InternalError", "", false),
        ),
        (
            Self::InternalError95208,
            crate::ErrorFacts::new(95208, 0, "InternalError", "", false),
        ),
        (
            Self::InternalError95209,
            crate::ErrorFacts::new(95209, 0, "InternalError", "", false),
        ),
        (Self::DefaultCode, crate::ErrorFacts::new(95299, 0, "DefaultCode", "", false)),
        (
            Self::OpenCodeInternalError,
            crate::ErrorFacts::new(96001, 0, "OPEN_CODE_INTERNAL_ERROR", "", false),
        ),
        (
            Self::ConcurrencyErrorPleaseRetry,
            crate::ErrorFacts::new(96002, 0, "concurrency error,please retry", "", false),
        ),
        (Self::Lock, crate::ErrorFacts::new(96201, 0, "LOCK", "", false)),
        (Self::Recover, crate::ErrorFacts::new(96202, 0, "RECOVER", "", false)),
        (Self::Failed96401, crate::ErrorFacts::new(96401, 0, "FAILED", "", false)),
        (Self::Timeout, crate::ErrorFacts::new(96402, 0, "TIMEOUT", "", false)),
        (Self::Processing, crate::ErrorFacts::new(96403, 0, "PROCESSING", "", false)),
        (
            Self::PageTokenInvalid,
            crate::ErrorFacts::new(100001, 0, "page token invalid", "", false),
        ),
        (
            Self::InvalidFieldSelectionIllegalField,
            crate::ErrorFacts::new(
                100002,
                0,
                "Invalid field selection [illegal field]",
                "",
                false,
            ),
        ),
        (
            Self::TimeFormatMustFollowRfc3339Standard,
            crate::ErrorFacts::new(
                100003,
                0,
                "time format must follow RFC3339 standard",
                "",
                false,
            ),
        ),
        (
            Self::BuildingIdInvalid,
            crate::ErrorFacts::new(100004, 0, "building id invalid", "", false),
        ),
        (
            Self::RoomIdInvalid,
            crate::ErrorFacts::new(100005, 0, "room id invalid", "", false),
        ),
        (
            Self::BuildingNameExist,
            crate::ErrorFacts::new(100007, 0, "building name exist", "", false),
        ),
        (
            Self::RoomNameExist,
            crate::ErrorFacts::new(100009, 0, "room name exist", "", false),
        ),
        (
            Self::InternalError105001,
            crate::ErrorFacts::new(105001, 0, "internal error", "", false),
        ),
        (
            Self::InvalidRequest105002,
            crate::ErrorFacts::new(105002, 0, "invalid request", "", false),
        ),
        (
            Self::DataNotExist,
            crate::ErrorFacts::new(121004, 0, "data not exist", "", false),
        ),
        (
            Self::BadRequest154000,
            crate::ErrorFacts::new(154000, 0, "bad request", "", false),
        ),
        (
            Self::Unauthorized154001,
            crate::ErrorFacts::new(154001, 0, "unauthorized", "", false),
        ),
        (
            Self::UnexpectedHeadInRequest,
            crate::ErrorFacts::new(1000001, 0, "unexpected head in request", "", false),
        ),
        (
            Self::InvalidParametersInRequest,
            crate::ErrorFacts::new(
                1000002,
                0,
                "invalid parameters in request",
                "",
                false,
            ),
        ),
        (
            Self::InternalServiceError,
            crate::ErrorFacts::new(1000003, 0, "internal service error", "", false),
        ),
        (
            Self::MethodRateLimited,
            crate::ErrorFacts::new(1000004, 0, "method rate limited", "", true),
        ),
        (
            Self::AppRateLimited,
            crate::ErrorFacts::new(1000005, 0, "app rate limited", "", true),
        ),
        (
            Self::AppBotIdNotFound,
            crate::ErrorFacts::new(1000007, 0, "app bot_id not found", "", false),
        ),
        (
            Self::InvalidCalendarId,
            crate::ErrorFacts::new(1001001, 0, "invalid calendar_id", "", false),
        ),
        (
            Self::NoCalendarAccessRole,
            crate::ErrorFacts::new(1001002, 0, "no calendar access_role", "", false),
        ),
        (
            Self::InvalidCalendarType,
            crate::ErrorFacts::new(1001004, 0, "invalid calendar type", "", false),
        ),
        (
            Self::UserNotFound1001501,
            crate::ErrorFacts::new(1001501, 0, "user not found", "", false),
        ),
        (
            Self::OkrDataNotFound,
            crate::ErrorFacts::new(1001502, 0, "okr data not found", "", false),
        ),
        (
            Self::InternalServerError1001901,
            crate::ErrorFacts::new(1001901, 0, "internal server error", "", false),
        ),
        (
            Self::NoPermission1001902,
            crate::ErrorFacts::new(1001902, 0, "no permission", "", false),
        ),
        (
            Self::InvalidParameters,
            crate::ErrorFacts::new(1001903, 0, "invalid parameters", "", false),
        ),
        (
            Self::SystemException,
            crate::ErrorFacts::new(1001999, 0, "system exception", "", false),
        ),
        (
            Self::AclNotFound,
            crate::ErrorFacts::new(1002000, 0, "acl not found", "", false),
        ),
        (
            Self::EventNotFound,
            crate::ErrorFacts::new(1003001, 0, "event not found", "", false),
        ),
        (
            Self::EventIsDeleted,
            crate::ErrorFacts::new(1003003, 0, "event is deleted", "", false),
        ),
        (
            Self::AttendeeNotFound,
            crate::ErrorFacts::new(1004000, 0, "attendee not found", "", false),
        ),
        (
            Self::InvalidAttendeeType,
            crate::ErrorFacts::new(1004004, 0, "invalid attendee type", "", false),
        ),
        (
            Self::TimeCheckNotValid,
            crate::ErrorFacts::new(1050001, 0, "TIME_CHECK_NOT_VALID", "", false),
        ),
        (
            Self::ErrCodeDatabaseErr,
            crate::ErrorFacts::new(1050002, 0, "ErrCode_DATABASE_ERR", "", false),
        ),
        (
            Self::ErrorParamError,
            crate::ErrorFacts::new(1050004, 0, "Error_Param_Error", "", false),
        ),
        (
            Self::ErrorPageSizeInvalid,
            crate::ErrorFacts::new(1050005, 0, "Error_Page_Size_Invalid", "", false),
        ),
        (
            Self::ErrorPageTokenInvalid,
            crate::ErrorFacts::new(1050006, 0, "Error_Page_Token_Invalid", "", false),
        ),
        (
            Self::ErrorEventNameNotFound,
            crate::ErrorFacts::new(1050007, 0, "Error_Event_Name_Not_Found", "", false),
        ),
        (
            Self::ErrorOpenPlatformRpc,
            crate::ErrorFacts::new(1050008, 0, "Error_Open_Platform_RPC", "", false),
        ),
        (
            Self::ErrorLarkIdNotFound,
            crate::ErrorFacts::new(1050009, 0, "Error_Lark_ID_Not_Found", "", false),
        ),
        (
            Self::ErrorEventModuleInvalid,
            crate::ErrorFacts::new(1050011, 0, "Error_Event_Module_Invalid", "", false),
        ),
        (
            Self::ErrorEventModuleNotMatchEvent,
            crate::ErrorFacts::new(
                1050012,
                0,
                "Error_Event_Module_Not_Match_Event_Name",
                "",
                false,
            ),
        ),
        (
            Self::ErrorNotSupportQuery,
            crate::ErrorFacts::new(1050019, 0, "Error_Not_Support_Query", "", false),
        ),
        (
            Self::ParamValidateError,
            crate::ErrorFacts::new(1051002, 0, "param validate error", "", false),
        ),
        (
            Self::ParentNodeHasBeenDeleted,
            crate::ErrorFacts::new(1061041, 0, "parent node has been deleted", "", false),
        ),
        (Self::Fail1069301, crate::ErrorFacts::new(1069301, 0, "fail", "", false)),
        (
            Self::ParamError1069302,
            crate::ErrorFacts::new(1069302, 0, "param error", "", false),
        ),
        (
            Self::Forbidden1069303,
            crate::ErrorFacts::new(1069303, 0, "forbidden", "", false),
        ),
        (
            Self::DocsHadBeenDeleted,
            crate::ErrorFacts::new(1069304, 0, "docs had been deleted", "", false),
        ),
        (
            Self::DocsNotExist,
            crate::ErrorFacts::new(1069305, 0, "docs not exist", "", false),
        ),
        (
            Self::ContentReviewNotPass,
            crate::ErrorFacts::new(1069306, 0, "content review not pass", "", false),
        ),
        (Self::NotExist, crate::ErrorFacts::new(1069307, 0, "not exist", "", false)),
        (
            Self::ExceededLimit,
            crate::ErrorFacts::new(1069308, 0, "exceeded limit", "", false),
        ),
        (
            Self::InternalError1069399,
            crate::ErrorFacts::new(1069399, 0, "internal error", "", false),
        ),
        (
            Self::TenantNoIdpConfig,
            crate::ErrorFacts::new(1103003, 0, "tenant no idp config", "", false),
        ),
        (
            Self::IdpUserNotBindIdpCp,
            crate::ErrorFacts::new(1103008, 0, "idp user not bind idp cp", "", false),
        ),
        (
            Self::TooManyCharsOneTextMax,
            crate::ErrorFacts::new(
                4000027,
                0,
                "too many chars in one text, max=100000",
                "",
                false,
            ),
        ),
        (
            Self::CurrentlyUsingFrontlineProfessionalAccountReached,
            crate::ErrorFacts::new(
                90003087,
                0,
                "You are currently using the Frontline Professional account and have reached the usage limit for this feature. Please contact the administrator to request access.",
                "",
                false,
            ),
        ),
        (
            Self::FeatureUnavailableDueChangesOrganizationsSubscription,
            crate::ErrorFacts::new(
                90003088,
                0,
                "Feature unavailable due to changes in your organization's subscription. Please contact the administrator to request access.",
                "",
                false,
            ),
        ),
        (
            Self::ResourceNotFind,
            crate::ErrorFacts::new(
                99991201,
                0,
                "resource not find",
                "No endpoint has this path. Check the URL.",
                false,
            ),
        ),
        (
            Self::InvalidNextParameterS,
            crate::ErrorFacts::new(99991300, 0, "invalid next parameter:%s", "", false),
        ),
        (
            Self::RequestMethodDoesntMatch,
            crate::ErrorFacts::new(
                99991301,
                0,
                "request method doesn’t match",
                "The endpoint takes another HTTP method.",
                false,
            ),
        ),
        (
            Self::RequestTriggerFrequencyLimit,
            crate::ErrorFacts::new(
                99991400,
                0,
                "request trigger frequency limit",
                "Too many requests. Wait for as many seconds as the header `x-ogw-ratelimit-reset` says, then send fewer.",
                true,
            ),
        ),
        (
            Self::IpDeniedAppSetting,
            crate::ErrorFacts::new(
                99991401,
                0,
                "ip %s is denied by app setting",
                "The app takes requests from listed addresses only, and this one is not listed.",
                false,
            ),
        ),
        (
            Self::MonthsApiCallQuotaExceeded,
            crate::ErrorFacts::new(
                99991403,
                0,
                "This month's API call quota has been exceeded",
                "The tenant has used up its calls of this month.",
                false,
            ),
        ),
        (
            Self::AuthLoginInvalidCode,
            crate::ErrorFacts::new(99991501, 0, "auth login invalid code", "", false),
        ),
        (
            Self::InvalidNextParameterInvalidHost,
            crate::ErrorFacts::new(
                99991503,
                0,
                "invalid next parameter: invalid host",
                "",
                false,
            ),
        ),
        (
            Self::LoginUserInvalid,
            crate::ErrorFacts::new(
                99991543,
                0,
                "login_user invalid",
                "App id or app secret is wrong.",
                false,
            ),
        ),
        (
            Self::GetSessionFail99991611,
            crate::ErrorFacts::new(99991611, 0, "get session fail", "", false),
        ),
        (
            Self::SessionInvalid99991612,
            crate::ErrorFacts::new(99991612, 0, "session invalid", "", false),
        ),
        (
            Self::GetSessionFail99991621,
            crate::ErrorFacts::new(99991621, 0, "get session fail", "", false),
        ),
        (
            Self::SessionInvalid99991622,
            crate::ErrorFacts::new(99991622, 0, "session invalid", "", false),
        ),
        (
            Self::GetSessionFail99991631,
            crate::ErrorFacts::new(99991631, 0, "get session fail", "", false),
        ),
        (
            Self::SessionInvalid99991632,
            crate::ErrorFacts::new(99991632, 0, "session invalid", "", false),
        ),
        (
            Self::AuthOpenInvalidSession,
            crate::ErrorFacts::new(99991641, 0, "auth open invalid session", "", false),
        ),
        (
            Self::AuthOpenInvalidSessionMina,
            crate::ErrorFacts::new(
                99991642,
                0,
                "auth open invalid session mina",
                "",
                false,
            ),
        ),
        (
            Self::AuthOpenInvalidSessionSso,
            crate::ErrorFacts::new(
                99991643,
                0,
                "auth open invalid session sso",
                "",
                false,
            ),
        ),
        (
            Self::AuthOpenInvalidConfig,
            crate::ErrorFacts::new(99991644, 0, "auth open invalid config", "", false),
        ),
        (
            Self::AuthOpenInvalidUser,
            crate::ErrorFacts::new(99991645, 0, "auth open invalid user", "", false),
        ),
        (
            Self::NeedToken,
            crate::ErrorFacts::new(
                99991661,
                0,
                "Need a token",
                "The request has no access token. Send it in the header `Authorization`, behind `Bearer`.",
                false,
            ),
        ),
        (
            Self::AppNotInUse,
            crate::ErrorFacts::new(
                99991662,
                0,
                "app not in use",
                "The app was turned off.",
                false,
            ),
        ),
        (
            Self::InvalidAccessTokenForAuthorization99991663,
            crate::ErrorFacts::new(
                99991663,
                0,
                "Invalid access token for authorization. Please make a request with token attached",
                "The tenant access token has expired, or the endpoint does not take one. Fetch a new one.",
                false,
            ),
        ),
        (
            Self::InvalidAppToken,
            crate::ErrorFacts::new(
                99991664,
                0,
                "invalid app token",
                "The app access token is invalid or has expired. Fetch a new one.",
                false,
            ),
        ),
        (
            Self::InvalidTenantCode,
            crate::ErrorFacts::new(
                99991665,
                0,
                "invalid tenant code",
                "The tenant access token names no tenant. Fetch a new one.",
                false,
            ),
        ),
        (
            Self::InvalidAccessTokenForAuthorization99991668,
            crate::ErrorFacts::new(
                99991668,
                0,
                "Invalid access token for authorization. Please make a request with token attached.",
                "The user access token is invalid or has expired, or the endpoint does not take one.",
                false,
            ),
        ),
        (
            Self::InvalidUserRefreshToken,
            crate::ErrorFacts::new(
                99991669,
                0,
                "invalid user refresh token",
                "The refresh token is invalid. The user has to sign in again.",
                false,
            ),
        ),
        (
            Self::InvalidSsoToken,
            crate::ErrorFacts::new(
                99991670,
                0,
                "invalid sso token",
                "The SSO access token is invalid.",
                false,
            ),
        ),
        (
            Self::InvalidTokenMustStartTU,
            crate::ErrorFacts::new(
                99991671,
                0,
                "Invalid token: must start with t-/u-",
                "What was sent is no access token. Send it as it was given, behind `Bearer`.",
                false,
            ),
        ),
        (
            Self::AccessDenied,
            crate::ErrorFacts::new(
                99991672,
                0,
                "Access denied. One of the following scopes is required",
                "The app lacks a scope; the answer says which. Apply for one of them and release the app.",
                false,
            ),
        ),
        (
            Self::UnauthorizedApp,
            crate::ErrorFacts::new(
                99991673,
                0,
                "unauthorized app",
                "The tenant has not installed the app, or has turned it off.",
                false,
            ),
        ),
        (
            Self::UserTypeNotSupport,
            crate::ErrorFacts::new(
                99991674,
                0,
                "user type not support",
                "Users of this kind cannot call the endpoint.",
                false,
            ),
        ),
        (
            Self::ParseUserError,
            crate::ErrorFacts::new(
                99991675,
                0,
                "parse user error",
                "The id of the user is malformed.",
                false,
            ),
        ),
        (
            Self::TokenNoPermission,
            crate::ErrorFacts::new(
                99991676,
                0,
                "token no permission",
                "The token does not allow the call.",
                false,
            ),
        ),
        (
            Self::TokenExpire,
            crate::ErrorFacts::new(
                99991677,
                0,
                "token expire",
                "The user access token has expired. Refresh it.",
                false,
            ),
        ),
        (
            Self::Unauthorized,
            crate::ErrorFacts::new(
                99991679,
                0,
                "Unauthorized. You do not have permission to perform the requested operation on the resource. Please request user re-authorization and try again.",
                "The user has not granted the scope; the answer says which. Ask the user to sign in again and grant it.",
                false,
            ),
        ),
        (
            Self::AuthFail99991681,
            crate::ErrorFacts::new(99991681, 0, "auth fail", "", false),
        ),
        (
            Self::GetSessionFail99991691,
            crate::ErrorFacts::new(99991691, 0, "get session fail", "", false),
        ),
        (
            Self::AuthFail99991692,
            crate::ErrorFacts::new(99991692, 0, "auth fail", "", false),
        ),
        (
            Self::SessionNotExist,
            crate::ErrorFacts::new(99991693, 0, "session not exist", "", false),
        ),
        (
            Self::TheseOpenIdsNotExistedV,
            crate::ErrorFacts::new(
                99992351,
                0,
                "these open ids not existed: %v",
                "Some `open_id` is unknown; the answer says which. It begins with `ou_`.",
                false,
            ),
        ),
        (
            Self::TheseLarkIdsNotExistedV99992352,
            crate::ErrorFacts::new(
                99992352,
                0,
                "these lark ids not existed: %v",
                "",
                false,
            ),
        ),
        (
            Self::TheseLarkIdsNotExistedV99992353,
            crate::ErrorFacts::new(
                99992353,
                0,
                "these lark ids not existed: %v",
                "",
                false,
            ),
        ),
        (
            Self::TheseIdsNotExistedV99992354,
            crate::ErrorFacts::new(
                99992354,
                0,
                "these ids not existed: %v",
                "Some message id is unknown; the answer says which.",
                false,
            ),
        ),
        (
            Self::TheseLarkIdsNotExistedV99992355,
            crate::ErrorFacts::new(
                99992355,
                0,
                "these lark ids not existed: %v",
                "",
                false,
            ),
        ),
        (
            Self::TheseOpenChatIdsNotExisted,
            crate::ErrorFacts::new(
                99992356,
                0,
                "these open_chat ids not existed: %v",
                "Some chat id is unknown; the answer says which.",
                false,
            ),
        ),
        (
            Self::TheseOpenDepartmentIdsNotExisted,
            crate::ErrorFacts::new(
                99992357,
                0,
                "these open_department ids not existed: %v",
                "Some department id is unknown; the answer says which.",
                false,
            ),
        ),
        (
            Self::TheseIdsNotExistedV99992358,
            crate::ErrorFacts::new(99992358, 0, "these ids not existed: %v", "", false),
        ),
        (
            Self::TheseUserIdsNotExistedV,
            crate::ErrorFacts::new(
                99992359,
                0,
                "these user ids not existed: %v",
                "",
                false,
            ),
        ),
        (
            Self::TheseIdsNotExistedV99992360,
            crate::ErrorFacts::new(
                99992360,
                0,
                "these ids not existed: %v",
                "Some `user_id` is unknown; the answer says which.",
                false,
            ),
        ),
        (
            Self::OpenIdCrossApp,
            crate::ErrorFacts::new(
                99992361,
                0,
                "open_id cross app",
                "The `open_id` was given to another app. Every app sees its own.",
                false,
            ),
        ),
        (
            Self::TheseIdsNotExistedV99992363,
            crate::ErrorFacts::new(99992363, 0, "these ids not existed: %v", "", false),
        ),
        (
            Self::UserIdCrossTenant,
            crate::ErrorFacts::new(
                99992364,
                0,
                "these ids not existed: %v",
                "The `user_id` belongs to another tenant.",
                false,
            ),
        ),
        (
            Self::TheseIdsNotExistedV99992370,
            crate::ErrorFacts::new(99992370, 0, "these ids not existed: %v", "", false),
        ),
        (
            Self::TheseOpenRoomIdsNotExisted99992375,
            crate::ErrorFacts::new(
                99992375,
                0,
                "these open_room ids not existed: %v",
                "",
                false,
            ),
        ),
        (
            Self::TheseIdsNotExistedV99992376,
            crate::ErrorFacts::new(99992376, 0, "these ids not existed: %v", "", false),
        ),
        (
            Self::TheseOpenRoomIdsNotExisted99992378,
            crate::ErrorFacts::new(
                99992378,
                0,
                "these open_room ids not existed: %v",
                "",
                false,
            ),
        ),
        (
            Self::TheseIdsNotExistedV99992379,
            crate::ErrorFacts::new(99992379, 0, "these ids not existed: %v", "", false),
        ),
        (
            Self::TheseIdsNotExistedV99992380,
            crate::ErrorFacts::new(99992380, 0, "these ids not existed: %v", "", false),
        ),
        (
            Self::UnionIdCrossTenant,
            crate::ErrorFacts::new(
                99992381,
                0,
                "union_id cross tenant",
                "The `union_id` belongs to another tenant.",
                false,
            ),
        ),
        (
            Self::FieldValidationFailed,
            crate::ErrorFacts::new(
                99992402,
                0,
                "field validation failed",
                "Some field of the request is missing or wrong; the answer names it under `field_violations`.",
                false,
            ),
        ),
        (
            Self::TheseIdsNotExistedV99992500,
            crate::ErrorFacts::new(99992500, 0, "these ids not existed: %v", "", false),
        ),
        (
            Self::TheseIdsNotExistedV99992501,
            crate::ErrorFacts::new(99992501, 0, "these ids not existed: %v", "", false),
        ),
        (
            Self::MethodDontSupportBatch,
            crate::ErrorFacts::new(99993201, 0, "method don't support batch", "", false),
        ),
        (
            Self::IdOfSubrequestCantBeEmpty,
            crate::ErrorFacts::new(
                99993202,
                0,
                "the id of subrequest can't be empty",
                "",
                false,
            ),
        ),
        (
            Self::IdOfSubrequestIsDuplicated,
            crate::ErrorFacts::new(
                99993203,
                0,
                "the id of subrequest is duplicated",
                "",
                false,
            ),
        ),
    ];
}

crate::error_enum!(common CommonError);
