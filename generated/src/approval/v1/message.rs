// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `message`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Sends a message about an approval to a user, in the name of the approval bot.
///
/// `POST /open-apis/approval/v1/message/send`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `approval:approval:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/ugDNyYjL4QjM24CO0IjN>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SendMessage {
    /// The template of the message.
    ///
    /// Example: `1001`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub template_id: Option<String>,
    /// The user, by the kind of id that the call uses.
    ///
    /// Example: `b85s39b`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// A text of your own that makes repeated calls count once.
    ///
    /// Example: `uuid`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uuid: Option<String>,
    /// The name of the approval definition.
    ///
    /// Example: `@i18n@1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approval_name: Option<String>,
    /// The user whom the title names.
    ///
    /// Example: `od-8ec33278bc2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title_user_id: Option<String>,
    /// Which kind of id stands for the user in the title.
    ///
    /// Example: `user_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title_user_id_type: Option<String>,
    /// What the approver says.
    ///
    /// Example: `@i18n@2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub comment: Option<String>,
    /// The content.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<MessageContent>,
    /// The note at the end.
    ///
    /// Example: `@i18n@4`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// The buttons.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actions: Option<Vec<MessageAction>>,
    /// The actions that can be taken in place.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_configs: Option<Vec<MessageActionConfig>>,
    /// The callback of the buttons.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub action_callback: Option<MessageActionCallback>,
    /// The texts in several languages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub i18n_resources: Option<Vec<MessageI18nResource>>,
}

impl SendMessage {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new() -> Self {
        Self {
            template_id: None,
            user_id: None,
            uuid: None,
            approval_name: None,
            title_user_id: None,
            title_user_id_type: None,
            comment: None,
            content: None,
            note: None,
            actions: None,
            action_configs: None,
            action_callback: None,
            i18n_resources: None,
        }
    }

    /// Sets [`template_id`](Self#structfield.template_id).
    #[must_use]
    pub fn template_id(mut self, template_id: impl Into<String>) -> Self {
        self.template_id = Some(template_id.into());
        self
    }

    /// Sets [`user_id`](Self#structfield.user_id).
    #[must_use]
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Sets [`uuid`](Self#structfield.uuid).
    #[must_use]
    pub fn uuid(mut self, uuid: impl Into<String>) -> Self {
        self.uuid = Some(uuid.into());
        self
    }

    /// Sets [`approval_name`](Self#structfield.approval_name).
    #[must_use]
    pub fn approval_name(mut self, approval_name: impl Into<String>) -> Self {
        self.approval_name = Some(approval_name.into());
        self
    }

    /// Sets [`title_user_id`](Self#structfield.title_user_id).
    #[must_use]
    pub fn title_user_id(mut self, title_user_id: impl Into<String>) -> Self {
        self.title_user_id = Some(title_user_id.into());
        self
    }

    /// Sets [`title_user_id_type`](Self#structfield.title_user_id_type).
    #[must_use]
    pub fn title_user_id_type(mut self, title_user_id_type: impl Into<String>) -> Self {
        self.title_user_id_type = Some(title_user_id_type.into());
        self
    }

    /// Sets [`comment`](Self#structfield.comment).
    #[must_use]
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
        self
    }

    /// Sets [`content`](Self#structfield.content).
    #[must_use]
    pub fn content(mut self, content: MessageContent) -> Self {
        self.content = Some(content);
        self
    }

    /// Sets [`note`](Self#structfield.note).
    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Self {
        self.note = Some(note.into());
        self
    }

    /// Sets [`actions`](Self#structfield.actions).
    #[must_use]
    pub fn actions(
        mut self,
        actions: impl IntoIterator<Item = impl Into<MessageAction>>,
    ) -> Self {
        self.actions = Some(actions.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`action_configs`](Self#structfield.action_configs).
    #[must_use]
    pub fn action_configs(
        mut self,
        action_configs: impl IntoIterator<Item = impl Into<MessageActionConfig>>,
    ) -> Self {
        self.action_configs = Some(action_configs.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`action_callback`](Self#structfield.action_callback).
    #[must_use]
    pub fn action_callback(mut self, action_callback: MessageActionCallback) -> Self {
        self.action_callback = Some(action_callback);
        self
    }

    /// Sets [`i18n_resources`](Self#structfield.i18n_resources).
    #[must_use]
    pub fn i18n_resources(
        mut self,
        i18n_resources: impl IntoIterator<Item = impl Into<MessageI18nResource>>,
    ) -> Self {
        self.i18n_resources = Some(i18n_resources.into_iter().map(Into::into).collect());
        self
    }
}

impl crate::Endpoint for SendMessage {
    type Response = SendMessageResponse;
    type Error = SendMessageError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "approval.v1.message.send",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/approval/v1/message/send",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `approval.v1.message.send` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SendMessageResponse {
    /// The message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_id: Option<String>,
}

/// What `approval.v1.message.send` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SendMessageError {
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl SendMessageError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[];
}

crate::error_enum!(SendMessageError);

/// Updates a message that the approval bot sent, for example once the task is done.
///
/// `POST /open-apis/approval/v1/message/update`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `approval:approval:readonly`
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uAjNyYjLwYjM24CM2IjN>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UpdateMessage {
    /// The message.
    pub message_id: String,
    /// What the message shows from now on.
    pub status: MessageStatus,
    /// The name of the state.
    ///
    /// Example: `@i18n@1`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status_name: Option<String>,
    /// The name of the button that shows details.
    ///
    /// Example: `@i18n@2`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub detail_action_name: Option<String>,
    /// Deprecated.
    ///
    /// Deprecated.
    pub i18n_resources: Vec<UpdateMessageI18nResource>,
}

impl UpdateMessage {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        message_id: impl Into<String>,
        status: impl Into<MessageStatus>,
        i18n_resources: impl IntoIterator<Item = impl Into<UpdateMessageI18nResource>>,
    ) -> Self {
        Self {
            message_id: message_id.into(),
            status: status.into(),
            status_name: None,
            detail_action_name: None,
            i18n_resources: i18n_resources.into_iter().map(Into::into).collect(),
        }
    }

    /// Sets [`status_name`](Self#structfield.status_name).
    #[must_use]
    pub fn status_name(mut self, status_name: impl Into<String>) -> Self {
        self.status_name = Some(status_name.into());
        self
    }

    /// Sets [`detail_action_name`](Self#structfield.detail_action_name).
    #[must_use]
    pub fn detail_action_name(mut self, detail_action_name: impl Into<String>) -> Self {
        self.detail_action_name = Some(detail_action_name.into());
        self
    }
}

impl crate::Endpoint for UpdateMessage {
    type Response = UpdateMessageResponse;
    type Error = UpdateMessageError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "approval.v1.message.update",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/approval/v1/message/update",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `approval.v1.message.update` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UpdateMessageResponse {
    /// The message.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_id: Option<String>,
}

/// What `approval.v1.message.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateMessageError {
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl UpdateMessageError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[];
}

crate::error_enum!(UpdateMessageError);
