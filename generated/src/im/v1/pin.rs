// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `pin`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Pins a message in its chat.
///
/// `POST /open-apis/im/v1/pins`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `im:message`, `im:message.pins:write_only`, `im:message:send_as_bot`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/pin/create>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreatePin {
    /// The message.
    ///
    /// Example: `om_dc13264520392913993dd051dba21dcf`.
    pub message_id: String,
}

impl CreatePin {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(message_id: impl Into<String>) -> Self {
        Self {
            message_id: message_id.into(),
        }
    }
}

impl crate::Endpoint for CreatePin {
    type Response = CreatePinResponse;
    type Error = CreatePinError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "im.v1.pin.create",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/im/v1/pins",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `im.v1.pin.create` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreatePinResponse {
    /// The pin: the message, who pinned it and when.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pin: Option<Pin>,
}

/// What `im.v1.pin.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreatePinError {
    /// `230001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is wrong. Check what the request sends against the message.
    #[doc(alias = "230001")]
    YourRequestContainsInvalidRequestParameter,
    /// `230002` (HTTP 400): The bot can not be outside the group.
    ///
    /// The bot is not in the chat. Add it first. For follow-up bubbles: the message is older than 600 seconds.
    #[doc(alias = "230002")]
    BotCanNotBeOutsideGroup,
    /// `230006` (HTTP 400): Bot ability is not activated.
    ///
    /// The app has no bot. Turn on the bot ability of the app. For follow-up bubbles: the message is not the latest of the chat.
    #[doc(alias = "230006")]
    BotAbilityIsNotActivated,
    /// `230011` (HTTP 400): The message is recalled.
    ///
    /// The message was recalled, so this is not possible any more.
    #[doc(alias = "230011")]
    MessageIsRecalled,
    /// `230013` (HTTP 400): Bot has NO availability to this user.
    ///
    /// The bot is not available to the user. Add the user to the app's availability.
    #[doc(alias = "230013")]
    BotNoAvailabilityUser,
    /// `230027` (HTTP 400): Lack of necessary permissions.
    ///
    /// The caller lacks permissions. Check the scopes and the message; the bot may be outside the chat, or the chat may be an external one.
    #[doc(alias = "230027")]
    LackOfNecessaryPermissions,
    /// `230045` (HTTP 400): The chat not exist.
    ///
    /// The chat of the message does not exist. Check whether it was dissolved.
    #[doc(alias = "230045")]
    ChatNotExist,
    /// `230046` (HTTP 400): No Permission to Pin/Unpin messages in the chat.
    #[doc(alias = "230046")]
    NoPermissionPinUnpinMessagesChat,
    /// `230047` (HTTP 400): Pin/Unpin message trigger message_id limit.
    #[doc(alias = "230047")]
    PinUnpinMessageTriggerMessageId,
    /// `230050` (HTTP 400): The message is invisible to the operator.
    ///
    /// The caller cannot see the message, so this is not possible.
    #[doc(alias = "230050")]
    MessageIsInvisibleToOperator,
    /// `230054` (HTTP 400): This operation is not supported for this message type.
    ///
    /// This type of message is not supported here. Use another type.
    #[doc(alias = "230054")]
    OperationNotSupportedMessageType,
    /// `230111` (HTTP 400): Action unavailable as the message will self-destruct soon.
    ///
    /// The message deletes itself soon, so this is not possible.
    #[doc(alias = "230111")]
    ActionUnavailableMessageWillSelfDestruct,
    /// `232009` (HTTP 400): Your request specifies a chat which has already been dissolved.
    ///
    /// The chat was dissolved, so this is not possible any more.
    #[doc(alias = "232009")]
    ChatAlreadyDissolved,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl CreatePinError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::YourRequestContainsInvalidRequestParameter,
            crate::ErrorFacts::new(
                230001,
                400,
                "Your request contains an invalid request parameter.",
                "A parameter is wrong. Check what the request sends against the message.",
                false,
            ),
        ),
        (
            Self::BotCanNotBeOutsideGroup,
            crate::ErrorFacts::new(
                230002,
                400,
                "The bot can not be outside the group.",
                "The bot is not in the chat. Add it first. For follow-up bubbles: the message is older than 600 seconds.",
                false,
            ),
        ),
        (
            Self::BotAbilityIsNotActivated,
            crate::ErrorFacts::new(
                230006,
                400,
                "Bot ability is not activated.",
                "The app has no bot. Turn on the bot ability of the app. For follow-up bubbles: the message is not the latest of the chat.",
                false,
            ),
        ),
        (
            Self::MessageIsRecalled,
            crate::ErrorFacts::new(
                230011,
                400,
                "The message is recalled.",
                "The message was recalled, so this is not possible any more.",
                false,
            ),
        ),
        (
            Self::BotNoAvailabilityUser,
            crate::ErrorFacts::new(
                230013,
                400,
                "Bot has NO availability to this user.",
                "The bot is not available to the user. Add the user to the app's availability.",
                false,
            ),
        ),
        (
            Self::LackOfNecessaryPermissions,
            crate::ErrorFacts::new(
                230027,
                400,
                "Lack of necessary permissions.",
                "The caller lacks permissions. Check the scopes and the message; the bot may be outside the chat, or the chat may be an external one.",
                false,
            ),
        ),
        (
            Self::ChatNotExist,
            crate::ErrorFacts::new(
                230045,
                400,
                "The chat not exist.",
                "The chat of the message does not exist. Check whether it was dissolved.",
                false,
            ),
        ),
        (
            Self::NoPermissionPinUnpinMessagesChat,
            crate::ErrorFacts::new(
                230046,
                400,
                "No Permission to Pin/Unpin messages in the chat.",
                "",
                false,
            ),
        ),
        (
            Self::PinUnpinMessageTriggerMessageId,
            crate::ErrorFacts::new(
                230047,
                400,
                "Pin/Unpin message trigger message_id limit.",
                "",
                false,
            ),
        ),
        (
            Self::MessageIsInvisibleToOperator,
            crate::ErrorFacts::new(
                230050,
                400,
                "The message is invisible to the operator.",
                "The caller cannot see the message, so this is not possible.",
                false,
            ),
        ),
        (
            Self::OperationNotSupportedMessageType,
            crate::ErrorFacts::new(
                230054,
                400,
                "This operation is not supported for this message type.",
                "This type of message is not supported here. Use another type.",
                false,
            ),
        ),
        (
            Self::ActionUnavailableMessageWillSelfDestruct,
            crate::ErrorFacts::new(
                230111,
                400,
                "Action unavailable as the message will self-destruct soon.",
                "The message deletes itself soon, so this is not possible.",
                false,
            ),
        ),
        (
            Self::ChatAlreadyDissolved,
            crate::ErrorFacts::new(
                232009,
                400,
                "Your request specifies a chat which has already been dissolved.",
                "The chat was dissolved, so this is not possible any more.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(CreatePinError);

/// Takes the pin off a message.
///
/// `DELETE /open-apis/im/v1/pins/:message_id`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `im:message`, `im:message.pins:write_only`, `im:message:send_as_bot`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/pin/delete>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeletePin {
    /// The message.
    ///
    /// Example: `om_dc13264520392913993dd051dba21dcf`.
    #[serde(skip)]
    pub message_id: String,
}

impl DeletePin {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(message_id: impl Into<String>) -> Self {
        Self {
            message_id: message_id.into(),
        }
    }
}

impl crate::Endpoint for DeletePin {
    type Response = DeletePinResponse;
    type Error = DeletePinError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "im.v1.pin.delete",
        method: crate::Method::DELETE,
        host: None,
        path: "/open-apis/im/v1/pins/:message_id",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("message_id", self.message_id.clone())]
    }
}

/// What `im.v1.pin.delete` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeletePinResponse {}
/// What `im.v1.pin.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeletePinError {
    /// `230001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is wrong. Check what the request sends against the message.
    #[doc(alias = "230001")]
    YourRequestContainsInvalidRequestParameter,
    /// `230002` (HTTP 400): The bot can not be outside the group.
    ///
    /// The bot is not in the chat. Add it first. For follow-up bubbles: the message is older than 600 seconds.
    #[doc(alias = "230002")]
    BotCanNotBeOutsideGroup,
    /// `230006` (HTTP 400): Bot ability is not activated.
    ///
    /// The app has no bot. Turn on the bot ability of the app. For follow-up bubbles: the message is not the latest of the chat.
    #[doc(alias = "230006")]
    BotAbilityIsNotActivated,
    /// `230013` (HTTP 400): Bot has NO availability to this user.
    ///
    /// The bot is not available to the user. Add the user to the app's availability.
    #[doc(alias = "230013")]
    BotNoAvailabilityUser,
    /// `230027` (HTTP 400): Lack of necessary permissions.
    ///
    /// The caller lacks permissions. Check the scopes and the message; the bot may be outside the chat, or the chat may be an external one.
    #[doc(alias = "230027")]
    LackOfNecessaryPermissions,
    /// `230045` (HTTP 400): The chat not exist.
    ///
    /// The chat of the message does not exist. Check whether it was dissolved.
    #[doc(alias = "230045")]
    ChatNotExist,
    /// `230046` (HTTP 400): No Permission to Pin/Unpin messages in the chat.
    #[doc(alias = "230046")]
    NoPermissionPinUnpinMessagesChat,
    /// `230047` (HTTP 400): Pin/Unpin message trigger message_id limit.
    #[doc(alias = "230047")]
    PinUnpinMessageTriggerMessageId,
    /// `230050` (HTTP 400): The message is invisible to the operator.
    ///
    /// The caller cannot see the message, so this is not possible.
    #[doc(alias = "230050")]
    MessageIsInvisibleToOperator,
    /// `232009` (HTTP 400): Your request specifies a chat which has already been dissolved.
    ///
    /// The chat was dissolved, so this is not possible any more.
    #[doc(alias = "232009")]
    ChatAlreadyDissolved,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl DeletePinError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::YourRequestContainsInvalidRequestParameter,
            crate::ErrorFacts::new(
                230001,
                400,
                "Your request contains an invalid request parameter.",
                "A parameter is wrong. Check what the request sends against the message.",
                false,
            ),
        ),
        (
            Self::BotCanNotBeOutsideGroup,
            crate::ErrorFacts::new(
                230002,
                400,
                "The bot can not be outside the group.",
                "The bot is not in the chat. Add it first. For follow-up bubbles: the message is older than 600 seconds.",
                false,
            ),
        ),
        (
            Self::BotAbilityIsNotActivated,
            crate::ErrorFacts::new(
                230006,
                400,
                "Bot ability is not activated.",
                "The app has no bot. Turn on the bot ability of the app. For follow-up bubbles: the message is not the latest of the chat.",
                false,
            ),
        ),
        (
            Self::BotNoAvailabilityUser,
            crate::ErrorFacts::new(
                230013,
                400,
                "Bot has NO availability to this user.",
                "The bot is not available to the user. Add the user to the app's availability.",
                false,
            ),
        ),
        (
            Self::LackOfNecessaryPermissions,
            crate::ErrorFacts::new(
                230027,
                400,
                "Lack of necessary permissions.",
                "The caller lacks permissions. Check the scopes and the message; the bot may be outside the chat, or the chat may be an external one.",
                false,
            ),
        ),
        (
            Self::ChatNotExist,
            crate::ErrorFacts::new(
                230045,
                400,
                "The chat not exist.",
                "The chat of the message does not exist. Check whether it was dissolved.",
                false,
            ),
        ),
        (
            Self::NoPermissionPinUnpinMessagesChat,
            crate::ErrorFacts::new(
                230046,
                400,
                "No Permission to Pin/Unpin messages in the chat.",
                "",
                false,
            ),
        ),
        (
            Self::PinUnpinMessageTriggerMessageId,
            crate::ErrorFacts::new(
                230047,
                400,
                "Pin/Unpin message trigger message_id limit.",
                "",
                false,
            ),
        ),
        (
            Self::MessageIsInvisibleToOperator,
            crate::ErrorFacts::new(
                230050,
                400,
                "The message is invisible to the operator.",
                "The caller cannot see the message, so this is not possible.",
                false,
            ),
        ),
        (
            Self::ChatAlreadyDissolved,
            crate::ErrorFacts::new(
                232009,
                400,
                "Your request specifies a chat which has already been dissolved.",
                "The chat was dissolved, so this is not possible any more.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(DeletePinError);

/// Lists the pinned messages of a group chat, within a time range if wanted.
///
/// `GET /open-apis/im/v1/pins`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `im:message`, `im:message.pins:read`, `im:message:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/im-v1/pin/list>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListPin {
    /// The chat.
    ///
    /// Example: `oc_234jsi43d3ssi993d43545f`.
    #[serde(skip)]
    pub chat_id: String,
    /// From when on messages were pinned, in milliseconds since 1970.
    ///
    /// Example: `1658632251800`.
    #[serde(skip)]
    pub start_time: Option<String>,
    /// Until when messages were pinned, in milliseconds since 1970.
    ///
    /// Example: `1658731646425`.
    #[serde(skip)]
    pub end_time: Option<String>,
    /// How many items a page holds at most.
    ///
    /// Default: `20`. Range: `1` to `50`. Example: `20`.
    #[serde(skip)]
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one.
    ///
    /// Example: `GxmvlNRvP0NdQZpa7yIqf_Lv_QuBwTQ8tXkX7w-irAghVD_TvuYd1aoJ1LQph86O-XImC4X9j9FhUPhXQDvtrQ==`.
    #[serde(skip)]
    pub page_token: Option<String>,
}

impl ListPin {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(chat_id: impl Into<String>) -> Self {
        Self {
            chat_id: chat_id.into(),
            start_time: None,
            end_time: None,
            page_size: None,
            page_token: None,
        }
    }

    /// Sets [`start_time`](Self#structfield.start_time).
    #[must_use]
    pub fn start_time(mut self, start_time: impl Into<String>) -> Self {
        self.start_time = Some(start_time.into());
        self
    }

    /// Sets [`end_time`](Self#structfield.end_time).
    #[must_use]
    pub fn end_time(mut self, end_time: impl Into<String>) -> Self {
        self.end_time = Some(end_time.into());
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

impl crate::Endpoint for ListPin {
    type Response = ListPinResponse;
    type Error = ListPinError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "im.v1.pin.list",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/im/v1/pins",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("chat_id", &self.chat_id);
        query.push("start_time", &self.start_time);
        query.push("end_time", &self.end_time);
        query.push("page_size", &self.page_size);
        query.push("page_token", &self.page_token);
    }
}

impl crate::Paged for ListPin {
    type Item = Pin;
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
        response.items.unwrap_or_default()
    }
}

/// What `im.v1.pin.list` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListPinResponse {
    /// The items of this page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub items: Option<Vec<Pin>>,
    /// Whether there is another page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
    /// Where the next page begins, as the page before said; left out for the first one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

/// What `im.v1.pin.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListPinError {
    /// `230001` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is wrong. Check what the request sends against the message.
    #[doc(alias = "230001")]
    YourRequestContainsInvalidRequestParameter,
    /// `230002` (HTTP 400): The bot can not be outside the group.
    ///
    /// The bot is not in the chat. Add it first. For follow-up bubbles: the message is older than 600 seconds.
    #[doc(alias = "230002")]
    BotCanNotBeOutsideGroup,
    /// `230006` (HTTP 400): Bot ability is not activated.
    ///
    /// The app has no bot. Turn on the bot ability of the app. For follow-up bubbles: the message is not the latest of the chat.
    #[doc(alias = "230006")]
    BotAbilityIsNotActivated,
    /// `230013` (HTTP 400): Bot has NO availability to this user.
    ///
    /// The bot is not available to the user. Add the user to the app's availability.
    #[doc(alias = "230013")]
    BotNoAvailabilityUser,
    /// `230027` (HTTP 400): Lack of necessary permissions.
    ///
    /// The caller lacks permissions. Check the scopes and the message; the bot may be outside the chat, or the chat may be an external one.
    #[doc(alias = "230027")]
    LackOfNecessaryPermissions,
    /// `230048` (HTTP 400): Get chat pins trigger app_id limit.
    #[doc(alias = "230048")]
    GetChatPinsTriggerAppId,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl ListPinError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::YourRequestContainsInvalidRequestParameter,
            crate::ErrorFacts::new(
                230001,
                400,
                "Your request contains an invalid request parameter.",
                "A parameter is wrong. Check what the request sends against the message.",
                false,
            ),
        ),
        (
            Self::BotCanNotBeOutsideGroup,
            crate::ErrorFacts::new(
                230002,
                400,
                "The bot can not be outside the group.",
                "The bot is not in the chat. Add it first. For follow-up bubbles: the message is older than 600 seconds.",
                false,
            ),
        ),
        (
            Self::BotAbilityIsNotActivated,
            crate::ErrorFacts::new(
                230006,
                400,
                "Bot ability is not activated.",
                "The app has no bot. Turn on the bot ability of the app. For follow-up bubbles: the message is not the latest of the chat.",
                false,
            ),
        ),
        (
            Self::BotNoAvailabilityUser,
            crate::ErrorFacts::new(
                230013,
                400,
                "Bot has NO availability to this user.",
                "The bot is not available to the user. Add the user to the app's availability.",
                false,
            ),
        ),
        (
            Self::LackOfNecessaryPermissions,
            crate::ErrorFacts::new(
                230027,
                400,
                "Lack of necessary permissions.",
                "The caller lacks permissions. Check the scopes and the message; the bot may be outside the chat, or the chat may be an external one.",
                false,
            ),
        ),
        (
            Self::GetChatPinsTriggerAppId,
            crate::ErrorFacts::new(
                230048,
                400,
                "Get chat pins trigger app_id limit.",
                "",
                false,
            ),
        ),
    ];
}

crate::error_enum!(ListPinError);
