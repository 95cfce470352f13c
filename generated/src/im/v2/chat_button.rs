// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `chat_button`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Sets the buttons of a chat's card in the message feed of users.
///
/// [`PUT /open-apis/im/v2/chat_button`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/chat_button/update>) gives [`UpdateChatButtonResponse`] or fails with [`UpdateChatButtonError`].
///
/// Token: tenant. Scopes, any one of: `im:app_feed_card:write`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(UpdateChatButton::new(chat_id)).await?;
/// ```
#[doc(alias("im.v2.chat_button.update", "/open-apis/im/v2/chat_button"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateChatButton {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The users, by the kind of id that the call uses. Length: 1 to 20. Example: `["ou_89553eda9014c201e6969b478895c276"]`.
    pub user_ids: Option<Vec<String>>,
    /// The chat. Example: `oc_a0553eda9014c201e6969b478895c230`.
    pub chat_id: String,
    /// The buttons.
    pub buttons: Option<OpenAppFeedCardButtons>,
}

crate::request_builder!(UpdateChatButton {
    chat_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into(),
    user_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    buttons(OpenAppFeedCardButtons)
});
crate::request!(UpdateChatButton -> UpdateChatButtonResponse, UpdateChatButtonError {
    "im.v2.chat_button.update", PUT "/open-apis/im/v2/chat_button", [Tenant], read_value Data, Json,
    SCOPES = ["im:app_feed_card:write"], LIMITS = [10 in 1];
    Query user_id_type "user_id_type", Body user_ids "user_ids", Body chat_id "chat_id",
    Body buttons "buttons"
});

/// What `im.v2.chat_button.update` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateChatButtonResponse {
    /// For whom it failed, and why.
    pub failed_user_reasons: Vec<FailedReason>,
}

crate::object!(UpdateChatButtonResponse { failed_user_reasons "failed_user_reasons" });

/// What `im.v2.chat_button.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateChatButtonError {
    /// `230001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. Check what the request sends against the message.
    ParamIsInvalid,
    /// `230027` (HTTP 400): no permission, bot not in the chat
    ///
    /// The caller lacks permissions. Check the scopes and the message; the bot may be outside the chat, or the chat may be an external one.
    NoPermission,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UpdateChatButtonError: CODES {
    ParamIsInvalid = 230001, NoPermission = 230027
});
