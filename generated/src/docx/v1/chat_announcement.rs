// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `chat_announcement`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets the basics of a chat's announcement: its revision, owner and times; the caller must be in the chat.
///
/// [`GET /open-apis/docx/v1/chats/:chat_id/announcement`](<https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/chat-announcement/get>) gives [`GetChatAnnouncementResponse`] or fails with [`GetChatAnnouncementError`].
///
/// Token: tenant or user. Scopes, any one of: `im:chat.announcement:read`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 20 a second.
///
/// ```ignore
/// let response = client.send(GetChatAnnouncement::new(chat_id)).await?;
/// ```
#[doc(
    alias(
        "docx.v1.chat_announcement.get",
        "/open-apis/docx/v1/chats/:chat_id/announcement"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetChatAnnouncement {
    /// The chat. Example: `oc_5ad11d72b830411d72b836c20`.
    pub chat_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

crate::request_builder!(GetChatAnnouncement {
    chat_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into()
});
crate::request!(GetChatAnnouncement -> GetChatAnnouncementResponse, GetChatAnnouncementError {
    "docx.v1.chat_announcement.get", GET "/open-apis/docx/v1/chats/:chat_id/announcement",
    [Tenant, User], read_value Data, None, SCOPES = ["im:chat.announcement:read"],
    LIMITS = [20 in 1];
    Path chat_id "chat_id", Query user_id_type "user_id_type"
});

/// What `docx.v1.chat_announcement.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChatAnnouncementResponse {
    /// The number of the revision; where one is asked for, -1 is the latest.
    pub revision_id: Option<i64>,
    /// When it was created, in seconds since 1970.
    pub create_time: Option<i64>,
    /// When it was last changed, in seconds since 1970.
    pub update_time: Option<i64>,
    /// The owner.
    pub owner_id: Option<String>,
    /// Which kind of id stands for the owner.
    pub owner_id_type: Option<UserIdType>,
    /// Who changed it last.
    pub modifier_id: Option<String>,
    /// Which kind of id stands for who changed it last.
    pub modifier_id_type: Option<UserIdType>,
    /// Whether the announcement consists of blocks or is one of the older form.
    pub announcement_type: Option<AnnouncementType>,
    /// When it was created, in seconds since 1970; not filled in yet.
    pub create_time_v2: Option<String>,
    /// When it was last changed, in seconds since 1970; not filled in yet.
    pub update_time_v2: Option<String>,
}

crate::object!(GetChatAnnouncementResponse {
    revision_id "revision_id", create_time "create_time", update_time "update_time",
    owner_id "owner_id", owner_id_type "owner_id_type", modifier_id "modifier_id",
    modifier_id_type "modifier_id_type", announcement_type "announcement_type",
    create_time_v2 "create_time_v2", update_time_v2 "update_time_v2"
});
crate::moments!(GetChatAnnouncementResponse {
    create_time_at create_time from_seconds, update_time_at update_time from_seconds,
    create_time_v2_at create_time_v2 from_seconds, update_time_v2_at update_time_v2 from_seconds
});

/// What `docx.v1.chat_announcement.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetChatAnnouncementError {
    /// `1770001` (HTTP 400): invalid param
    ///
    /// A parameter is wrong. Check what the request sends.
    InvalidParam,
    /// `1770002` (HTTP 404): not found
    ///
    /// The document or chat does not exist. Check its id and whether it was deleted.
    NotFound,
    /// `1770032` (HTTP 403): forbidden
    ///
    /// Permission is missing. Let the app or user read or edit the document.
    Forbidden,
    /// `1771001` (HTTP 500): server internal error
    ///
    /// The server failed. Try again, and ask the support if it stays so.
    ServerInternalError,
    /// `1771002` (HTTP 500): gateway server internal error
    ///
    /// The gateway failed. Try again, and ask the support if it stays so.
    GatewayServerInternalError,
    /// `1771003` (HTTP 500): gateway marshal error
    ///
    /// The gateway could not encode data. Try again, and ask the support if it stays so.
    GatewayMarshalError,
    /// `1771004` (HTTP 500): gateway unmarshal error
    ///
    /// The gateway could not decode data. Try again, and ask the support if it stays so.
    GatewayUnmarshalError,
    /// `1771005` (HTTP 503): system under maintenance
    ///
    /// The system is being maintained. Try again later.
    SystemUnderMaintenance,
    /// `1772001` (HTTP 400): Chat announcement can NOT be found in chat information.
    ///
    /// The chat's announcement is in disorder. Try again, and ask the support if it stays so.
    ChatAnnouncementCanNotFoundChat,
    /// `1772002` (HTTP 400): Operator and chat can NOT be in different tenants.
    ///
    /// The caller is of another tenant than the chat. Use an identity of the chat's tenant.
    OperatorChatCanNotDifferentTenants,
    /// `1772003` (HTTP 400): Operator can NOT be out of the chat.
    ///
    /// The caller is not in the chat. Add the app or user to it.
    OperatorCanNotOutChat,
    /// `1772004` (HTTP 400): The operator or invited bots does NOT have the authority to manage external chats without the scope.
    ///
    /// The chat is an external one, which is not supported.
    OperatorInvitedBotsDoesWithoutScope,
    /// `1772006` (HTTP 400): announcement type is not supported
    ///
    /// The announcement has the older form. Use the older calls for it.
    AnnouncementTypeIsNotSupported,
    /// `1772025` (HTTP 400): Bot ability is not activated.
    ///
    /// The app is no bot. Add the bot ability in the developer console and publish the app.
    BotAbilityIsNotActivated,
    /// `1772034` (HTTP 400): The app is unavailable or inactivated by the tenant.
    ///
    /// The app is not installed or enabled in the tenant. Install it first.
    AppUnavailableInactivatedTenant,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetChatAnnouncementError: CODES {
    InvalidParam = 1770001, NotFound = 1770002, Forbidden = 1770032, ServerInternalError = 1771001,
    GatewayServerInternalError = 1771002, GatewayMarshalError = 1771003,
    GatewayUnmarshalError = 1771004, SystemUnderMaintenance = 1771005,
    ChatAnnouncementCanNotFoundChat = 1772001, OperatorChatCanNotDifferentTenants = 1772002,
    OperatorCanNotOutChat = 1772003, OperatorInvitedBotsDoesWithoutScope = 1772004,
    AnnouncementTypeIsNotSupported = 1772006, BotAbilityIsNotActivated = 1772025,
    AppUnavailableInactivatedTenant = 1772034
});
