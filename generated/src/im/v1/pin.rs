// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `pin`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Pins a message in its chat.
///
/// [`POST /open-apis/im/v1/pins`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/pin/create>) gives [`CreatePinResponse`] or fails with [`CreatePinError`].
///
/// Token: tenant or user. Scopes, any one of: `im:message`, `im:message.pins:write_only`, `im:message:send_as_bot`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(CreatePin::new(message_id)).await?;
/// ```
#[doc(alias("im.v1.pin.create", "/open-apis/im/v1/pins"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreatePin {
    /// The message. Example: `om_dc13264520392913993dd051dba21dcf`.
    pub message_id: String,
}

crate::request_builder!(CreatePin { message_id(impl Into<String>).into(); });
crate::request!(CreatePin -> CreatePinResponse, CreatePinError {
    "im.v1.pin.create", POST "/open-apis/im/v1/pins", [Tenant, User], read_value Data, Json,
    SCOPES = ["im:message", "im:message.pins:write_only", "im:message:send_as_bot"],
    LIMITS = [1000 in 60, 50 in 1];
    Body message_id "message_id"
});

/// What `im.v1.pin.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreatePinResponse {
    /// The pin: the message, who pinned it and when.
    pub pin: Option<Pin>,
}

crate::object!(CreatePinResponse { pin "pin" });

/// What `im.v1.pin.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreatePinError {
    /// `230001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is wrong. Check what the request sends against the message.
    ContainsInvalidParameter,
    /// `230002` (HTTP 400): The bot can not be outside the group.
    ///
    /// The bot is not in the chat. Add it first. For follow-up bubbles: the message is older than 600 seconds.
    BotCanNotBeOutsideGroup,
    /// `230006` (HTTP 400): Bot ability is not activated.
    ///
    /// The app has no bot. Turn on the bot ability of the app. For follow-up bubbles: the message is not the latest of the chat.
    BotAbilityIsNotActivated,
    /// `230011` (HTTP 400): The message is recalled.
    ///
    /// The message was recalled, so this is not possible any more.
    MessageIsRecalled,
    /// `230013` (HTTP 400): Bot has NO availability to this user.
    ///
    /// The bot is not available to the user. Add the user to the app's availability.
    BotNoAvailabilityUser,
    /// `230027` (HTTP 400): Lack of necessary permissions.
    ///
    /// The caller lacks permissions. Check the scopes and the message; the bot may be outside the chat, or the chat may be an external one.
    LackOfNecessaryPermissions,
    /// `230045` (HTTP 400): The chat not exist.
    ///
    /// The chat of the message does not exist. Check whether it was dissolved.
    ChatNotExist,
    /// `230046` (HTTP 400): No Permission to Pin/Unpin messages in the chat.
    NoPermissionPinUnpinMessagesChat,
    /// `230047` (HTTP 400): Pin/Unpin message trigger message_id limit.
    PinUnpinMessageTriggerMessageId,
    /// `230050` (HTTP 400): The message is invisible to the operator.
    ///
    /// The caller cannot see the message, so this is not possible.
    MessageIsInvisibleToOperator,
    /// `230054` (HTTP 400): This operation is not supported for this message type.
    ///
    /// This type of message is not supported here. Use another type.
    NotSupportedMessageType,
    /// `230111` (HTTP 400): Action unavailable as the message will self-destruct soon.
    ///
    /// The message deletes itself soon, so this is not possible.
    ActionUnavailableMessageWillSelfDestruct,
    /// `232009` (HTTP 400): Your request specifies a chat which has already been dissolved.
    ///
    /// The chat was dissolved, so this is not possible any more.
    ChatAlreadyDissolved,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreatePinError: CODES {
    ContainsInvalidParameter = 230001, BotCanNotBeOutsideGroup = 230002,
    BotAbilityIsNotActivated = 230006, MessageIsRecalled = 230011, BotNoAvailabilityUser = 230013,
    LackOfNecessaryPermissions = 230027, ChatNotExist = 230045,
    NoPermissionPinUnpinMessagesChat = 230046, PinUnpinMessageTriggerMessageId = 230047,
    MessageIsInvisibleToOperator = 230050, NotSupportedMessageType = 230054,
    ActionUnavailableMessageWillSelfDestruct = 230111, ChatAlreadyDissolved = 232009 + 1
});

/// Takes the pin off a message.
///
/// [`DELETE /open-apis/im/v1/pins/:message_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/pin/delete>) gives [`DeletePinResponse`] or fails with [`DeletePinError`].
///
/// Token: tenant or user. Scopes, any one of: `im:message`, `im:message.pins:write_only`, `im:message:send_as_bot`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(DeletePin::new(message_id)).await?;
/// ```
#[doc(alias("im.v1.pin.delete", "/open-apis/im/v1/pins/:message_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeletePin {
    /// The message. Example: `om_dc13264520392913993dd051dba21dcf`.
    pub message_id: String,
}

crate::request_builder!(DeletePin { message_id(impl Into<String>).into(); });
crate::request!(DeletePin -> DeletePinResponse, DeletePinError {
    "im.v1.pin.delete", DELETE "/open-apis/im/v1/pins/:message_id", [Tenant, User], read_value Data,
    None, SCOPES = ["im:message", "im:message.pins:write_only", "im:message:send_as_bot"],
    LIMITS = [1000 in 60, 50 in 1];
    Path message_id "message_id"
});

/// What `im.v1.pin.delete` answers with.
pub type DeletePinResponse = crate::Empty;

/// What `im.v1.pin.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeletePinError {
    /// `230001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is wrong. Check what the request sends against the message.
    ContainsInvalidParameter,
    /// `230002` (HTTP 400): The bot can not be outside the group.
    ///
    /// The bot is not in the chat. Add it first. For follow-up bubbles: the message is older than 600 seconds.
    BotCanNotBeOutsideGroup,
    /// `230006` (HTTP 400): Bot ability is not activated.
    ///
    /// The app has no bot. Turn on the bot ability of the app. For follow-up bubbles: the message is not the latest of the chat.
    BotAbilityIsNotActivated,
    /// `230013` (HTTP 400): Bot has NO availability to this user.
    ///
    /// The bot is not available to the user. Add the user to the app's availability.
    BotNoAvailabilityUser,
    /// `230027` (HTTP 400): Lack of necessary permissions.
    ///
    /// The caller lacks permissions. Check the scopes and the message; the bot may be outside the chat, or the chat may be an external one.
    LackOfNecessaryPermissions,
    /// `230045` (HTTP 400): The chat not exist.
    ///
    /// The chat of the message does not exist. Check whether it was dissolved.
    ChatNotExist,
    /// `230046` (HTTP 400): No Permission to Pin/Unpin messages in the chat.
    NoPermissionPinUnpinMessagesChat,
    /// `230047` (HTTP 400): Pin/Unpin message trigger message_id limit.
    PinUnpinMessageTriggerMessageId,
    /// `230050` (HTTP 400): The message is invisible to the operator.
    ///
    /// The caller cannot see the message, so this is not possible.
    MessageIsInvisibleToOperator,
    /// `232009` (HTTP 400): Your request specifies a chat which has already been dissolved.
    ///
    /// The chat was dissolved, so this is not possible any more.
    ChatAlreadyDissolved,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeletePinError: CODES {
    ContainsInvalidParameter = 230001, BotCanNotBeOutsideGroup = 230002,
    BotAbilityIsNotActivated = 230006, BotNoAvailabilityUser = 230013,
    LackOfNecessaryPermissions = 230027, ChatNotExist = 230045,
    NoPermissionPinUnpinMessagesChat = 230046, PinUnpinMessageTriggerMessageId = 230047,
    MessageIsInvisibleToOperator = 230050, ChatAlreadyDissolved = 232009 + 1
});

/// Lists the pinned messages of a group chat, within a time range if wanted.
///
/// [`GET /open-apis/im/v1/pins`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/pin/list>) gives [`ListPinResponse`] or fails with [`ListPinError`].
///
/// Token: tenant or user. Scopes, any one of: `im:message`, `im:message.pins:read`, `im:message:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(ListPin::new(chat_id)).items();
/// ```
#[doc(alias("im.v1.pin.list", "/open-apis/im/v1/pins"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListPin {
    /// The chat. Example: `oc_234jsi43d3ssi993d43545f`.
    pub chat_id: String,
    /// From when on messages were pinned, in milliseconds since 1970. Example: `1658632251800`.
    pub start_time: Option<String>,
    /// Until when messages were pinned, in milliseconds since 1970. Example: `1658731646425`.
    pub end_time: Option<String>,
    /// How many items a page holds at most. Default: `20`. Range: `1` to `50`. Example: `20`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `GxmvlNRvP0NdQZpa7yIqf_Lv_QuBwTQ8tXkX7w-irAghVD_TvuYd1aoJ1LQph86O-XImC4X9j9FhUPhXQDvtrQ==`.
    pub page_token: Option<String>,
}

crate::request_builder!(ListPin {
    chat_id(impl Into<String>).into();
    start_time(impl Into<String>).into(), end_time(impl Into<String>).into(), page_size(i64),
    page_token(impl Into<String>).into()
});
crate::request!(ListPin -> ListPinResponse, ListPinError {
    "im.v1.pin.list", GET "/open-apis/im/v1/pins", [Tenant, User], read_value Data, None,
    SCOPES = ["im:message", "im:message.pins:read", "im:message:readonly"],
    LIMITS = [1000 in 60, 50 in 1];
    Query chat_id "chat_id", Query start_time "start_time", Query end_time "end_time",
    Query page_size "page_size", Query page_token "page_token"
});
crate::paged!(ListPin: Pin { page_token, page_size; page_token, has_more, items });

/// What `im.v1.pin.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListPinResponse {
    /// The items of this page.
    pub items: Vec<Pin>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
}

crate::object!(ListPinResponse { items "items", has_more "has_more", page_token "page_token" });

/// What `im.v1.pin.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListPinError {
    /// `230001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is wrong. Check what the request sends against the message.
    ContainsInvalidParameter,
    /// `230002` (HTTP 400): The bot can not be outside the group.
    ///
    /// The bot is not in the chat. Add it first. For follow-up bubbles: the message is older than 600 seconds.
    BotCanNotBeOutsideGroup,
    /// `230006` (HTTP 400): Bot ability is not activated.
    ///
    /// The app has no bot. Turn on the bot ability of the app. For follow-up bubbles: the message is not the latest of the chat.
    BotAbilityIsNotActivated,
    /// `230013` (HTTP 400): Bot has NO availability to this user.
    ///
    /// The bot is not available to the user. Add the user to the app's availability.
    BotNoAvailabilityUser,
    /// `230027` (HTTP 400): Lack of necessary permissions.
    ///
    /// The caller lacks permissions. Check the scopes and the message; the bot may be outside the chat, or the chat may be an external one.
    LackOfNecessaryPermissions,
    /// `230048` (HTTP 400): Get chat pins trigger app_id limit.
    GetChatPinsTriggerAppId,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListPinError: CODES {
    ContainsInvalidParameter = 230001, BotCanNotBeOutsideGroup = 230002,
    BotAbilityIsNotActivated = 230006, BotNoAvailabilityUser = 230013,
    LackOfNecessaryPermissions = 230027, GetChatPinsTriggerAppId = 230048
});
