// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `chat_button`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Sets the buttons of a chat's card in the message feed of users.
///
/// `PUT /open-apis/im/v2/chat_button`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `im:app_feed_card:write`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/chat_button/update>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UpdateChatButton {
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// The users, by the kind of id that the call uses.
    ///
    /// Length: 1 to 20. Example: `["ou_89553eda9014c201e6969b478895c276"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_ids: Option<Vec<String>>,
    /// The chat.
    ///
    /// Example: `oc_a0553eda9014c201e6969b478895c230`.
    pub chat_id: String,
    /// The buttons.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub buttons: Option<OpenAppFeedCardButtons>,
}

impl UpdateChatButton {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(chat_id: impl Into<String>) -> Self {
        Self {
            user_id_type: None,
            user_ids: None,
            chat_id: chat_id.into(),
            buttons: None,
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }

    /// Sets [`user_ids`](Self#structfield.user_ids).
    #[must_use]
    pub fn user_ids(
        mut self,
        user_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.user_ids = Some(user_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`buttons`](Self#structfield.buttons).
    #[must_use]
    pub fn buttons(mut self, buttons: OpenAppFeedCardButtons) -> Self {
        self.buttons = Some(buttons);
        self
    }
}

impl crate::Endpoint for UpdateChatButton {
    type Response = UpdateChatButtonResponse;
    type Error = UpdateChatButtonError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "im.v2.chat_button.update",
        method: crate::Method::PUT,
        host: None,
        path: "/open-apis/im/v2/chat_button",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("user_id_type", &self.user_id_type);
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `im.v2.chat_button.update` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UpdateChatButtonResponse {
    /// For whom it failed, and why.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failed_user_reasons: Option<Vec<FailedReason>>,
}

/// What `im.v2.chat_button.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateChatButtonError {
    /// `230001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. Check what the request sends against the message.
    #[doc(alias = "230001")]
    ParamIsInvalid,
    /// `230027` (HTTP 400): no permission, bot not in the chat
    ///
    /// The caller lacks permissions. Check the scopes and the message; the bot may be outside the chat, or the chat may be an external one.
    #[doc(alias = "230027")]
    NoPermissionBotNotInChat,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl UpdateChatButtonError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::ParamIsInvalid,
            crate::ErrorFacts::new(
                230001,
                400,
                "param is invalid",
                "A parameter is wrong. Check what the request sends against the message.",
                false,
            ),
        ),
        (
            Self::NoPermissionBotNotInChat,
            crate::ErrorFacts::new(
                230027,
                400,
                "no permission, bot not in the chat",
                "The caller lacks permissions. Check the scopes and the message; the bot may be outside the chat, or the chat may be an external one.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(UpdateChatButtonError);
