// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `message`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Sends a message about an approval to a user, in the name of the approval bot.
///
/// [`POST /open-apis/approval/v1/message/send`](<https://open.feishu.cn/document/ukTMukTMukTM/ugDNyYjL4QjM24CO0IjN>) gives [`SendMessageResponse`] or fails with [`SendMessageError`].
///
/// Token: tenant. Scopes, any one of: `approval:approval:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(SendMessage::new()).await?;
/// ```
#[doc(alias("approval.v1.message.send", "/open-apis/approval/v1/message/send"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SendMessage {
    /// The template of the message. Example: `1001`.
    pub template_id: Option<String>,
    /// The user, by the kind of id that the call uses. Example: `b85s39b`.
    pub user_id: Option<String>,
    /// A text of your own that makes repeated calls count once. Example: `uuid`.
    pub uuid: Option<String>,
    /// The name of the approval definition. Example: `@i18n@1`.
    pub approval_name: Option<String>,
    /// The user whom the title names. Example: `od-8ec33278bc2`.
    pub title_user_id: Option<String>,
    /// Which kind of id stands for the user in the title. Example: `user_id`.
    pub title_user_id_type: Option<String>,
    /// What the approver says. Example: `@i18n@2`.
    pub comment: Option<String>,
    /// The content.
    pub content: Option<MessageContent>,
    /// The note at the end. Example: `@i18n@4`.
    pub note: Option<String>,
    /// The buttons.
    pub actions: Option<Vec<MessageAction>>,
    /// The actions that can be taken in place.
    pub action_configs: Option<Vec<MessageActionConfig>>,
    /// The callback of the buttons.
    pub action_callback: Option<MessageActionCallback>,
    /// The texts in several languages.
    pub i18n_resources: Option<Vec<MessageI18nResource>>,
}

crate::request_builder!(SendMessage {
    template_id(impl Into<String>).into(), user_id(impl Into<String>).into(),
    uuid(impl Into<String>).into(), approval_name(impl Into<String>).into(),
    title_user_id(impl Into<String>).into(), title_user_id_type(impl Into<String>).into(),
    comment(impl Into<String>).into(), content(MessageContent), note(impl Into<String>).into(),
    actions(impl IntoIterator<Item = impl Into<MessageAction>>).into_iter().map(Into::into).collect(),
    action_configs(impl IntoIterator<Item = impl Into<MessageActionConfig>>).into_iter().map(Into::into).collect(),
    action_callback(MessageActionCallback),
    i18n_resources(impl IntoIterator<Item = impl Into<MessageI18nResource>>).into_iter().map(Into::into).collect()
});
crate::request!(SendMessage -> SendMessageResponse, SendMessageError {
    "approval.v1.message.send", POST "/open-apis/approval/v1/message/send", [Tenant],
    read_value Data, Json, SCOPES = ["approval:approval:readonly"], LIMITS = [1000 in 60, 50 in 1],
    HAS_SECRETS = true;
    Body template_id "template_id", Body user_id "user_id", Body uuid "uuid",
    Body approval_name "approval_name", Body title_user_id "title_user_id",
    Body title_user_id_type "title_user_id_type", Body comment "comment", Body content "content",
    Body note "note", Body actions "actions", Body action_configs "action_configs",
    Body action_callback "action_callback", Body i18n_resources "i18n_resources"
});

/// What `approval.v1.message.send` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SendMessageResponse {
    /// The message.
    pub message_id: Option<String>,
}

crate::object!(SendMessageResponse { message_id "message_id" });

/// What `approval.v1.message.send` answers with when it fails.
pub type SendMessageError = crate::GatewayError;

/// Updates a message that the approval bot sent, for example once the task is done.
///
/// [`POST /open-apis/approval/v1/message/update`](<https://open.feishu.cn/document/ukTMukTMukTM/uAjNyYjLwYjM24CM2IjN>) gives [`UpdateMessageResponse`] or fails with [`UpdateMessageError`].
///
/// Token: tenant. Scopes, any one of: `approval:approval:readonly`.
///
/// ```ignore
/// let response = client.send(UpdateMessage::new(message_id, status, i18n_resources)).await?;
/// ```
#[doc(alias("approval.v1.message.update", "/open-apis/approval/v1/message/update"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateMessage {
    /// The message.
    pub message_id: String,
    /// What the message shows from now on.
    pub status: MessageStatus,
    /// The name of the state. Example: `@i18n@1`.
    pub status_name: Option<String>,
    /// The name of the button that shows details. Example: `@i18n@2`.
    pub detail_action_name: Option<String>,
    /// Deprecated. Deprecated.
    pub i18n_resources: Vec<UpdateMessageI18nResource>,
}

crate::request_builder!(UpdateMessage {
    message_id(impl Into<String>).into(), status(impl Into<MessageStatus>).into(),
    i18n_resources(impl IntoIterator<Item = impl Into<UpdateMessageI18nResource>>).into_iter().map(Into::into).collect();
    status_name(impl Into<String>).into(), detail_action_name(impl Into<String>).into()
});
crate::request!(UpdateMessage -> UpdateMessageResponse, UpdateMessageError {
    "approval.v1.message.update", POST "/open-apis/approval/v1/message/update", [Tenant],
    read_value Data, Json, SCOPES = ["approval:approval:readonly"];
    Body message_id "message_id", Body status "status", Body status_name "status_name",
    Body detail_action_name "detail_action_name", Body i18n_resources "i18n_resources"
});

/// What `approval.v1.message.update` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateMessageResponse {
    /// The message.
    pub message_id: Option<String>,
}

crate::object!(UpdateMessageResponse { message_id "message_id" });

/// What `approval.v1.message.update` answers with when it fails.
pub type UpdateMessageError = crate::GatewayError;
