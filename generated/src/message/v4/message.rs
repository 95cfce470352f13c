// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `message`.

/// Sends one message to many users and departments at once.
///
/// `POST /open-apis/message/v4/batch_send/`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `im:message`, `im:message:send_as_bot`, `im:message:send_multi_users`, `im:message:send_multi_depts`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/ucDO1EjL3gTNx4yN4UTM>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BatchSendMessage {
    /// The type of the message, which says what form its content has.
    ///
    /// Example: `text`.
    pub msg_type: String,
    /// The content in the form that `msg_type` asks for.
    ///
    /// Example: `{"text":"要发送的文本消息"}`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content: Option<serde_json::Value>,
    /// The card, as JSON.
    ///
    /// Example: `{"elements":[{"tag":"div","text":{"content":"This is the plain text","tag":"plain_text"}}],"header":{"template":"blue","title":{"content":"This is the title","t…`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub card: Option<serde_json::Value>,
    /// The departments whose members get the message, by either kind of id.
    ///
    /// Example: `["3dceba33a33226","d502aaa9514059","od-5b91c9affb665451a16b90b4be367efa"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub department_ids: Option<Vec<String>>,
    /// The users, by their ids within the app, 200 at most.
    ///
    /// Example: `["ou_18eac85d35a26f989317ad4f02e8bbbb","ou_461cf042d9eedaa60d445f26dc747d5e"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_ids: Option<Vec<String>>,
    /// The users, by their ids within the tenant, 200 at most.
    ///
    /// Example: `["7cdcc7c2","ca51d83b"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_ids: Option<Vec<String>>,
    /// The users, by their ids within all apps of one developer, 200 at most.
    ///
    /// Example: `["on_cad4860e7af114fb4ff6c5d496d1dd76","on_gdcq860e7af114fb4ff6c5d496dabcet"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub union_ids: Option<Vec<String>>,
}

impl BatchSendMessage {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(msg_type: impl Into<String>) -> Self {
        Self {
            msg_type: msg_type.into(),
            content: None,
            card: None,
            department_ids: None,
            open_ids: None,
            user_ids: None,
            union_ids: None,
        }
    }

    /// Sets [`content`](Self#structfield.content).
    #[must_use]
    pub fn content(mut self, content: impl Into<serde_json::Value>) -> Self {
        self.content = Some(content.into());
        self
    }

    /// Sets [`card`](Self#structfield.card).
    #[must_use]
    pub fn card(mut self, card: impl Into<serde_json::Value>) -> Self {
        self.card = Some(card.into());
        self
    }

    /// Sets [`department_ids`](Self#structfield.department_ids).
    #[must_use]
    pub fn department_ids(
        mut self,
        department_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.department_ids = Some(department_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`open_ids`](Self#structfield.open_ids).
    #[must_use]
    pub fn open_ids(
        mut self,
        open_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.open_ids = Some(open_ids.into_iter().map(Into::into).collect());
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

    /// Sets [`union_ids`](Self#structfield.union_ids).
    #[must_use]
    pub fn union_ids(
        mut self,
        union_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.union_ids = Some(union_ids.into_iter().map(Into::into).collect());
        self
    }
}

impl crate::Endpoint for BatchSendMessage {
    type Response = BatchSendMessageResponse;
    type Error = BatchSendMessageError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "message.v4.message.batch_send",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/message/v4/batch_send/",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `message.v4.message.batch_send` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BatchSendMessageResponse {
    /// The batch send, by an id that begins with `bm-`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_id: Option<String>,
    /// The departments that are not valid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invalid_department_ids: Option<Vec<String>>,
    /// The users that are not valid, by their ids within the app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invalid_open_ids: Option<Vec<String>>,
    /// The users that are not valid.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invalid_user_ids: Option<Vec<String>>,
    /// The users that are not valid, by their ids within all apps of one developer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invalid_union_ids: Option<Vec<String>>,
}

/// What `message.v4.message.batch_send` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BatchSendMessageError {
    /// `10002` (HTTP 200): Create or send message fail.
    #[doc(alias = "10002")]
    CreateOrSendMessageFail,
    /// `10003` (HTTP 200): Invalid parameter.
    ///
    /// A parameter is missing or wrong. Check what the request sends against the message.
    #[doc(alias = "10003")]
    InvalidParameter,
    /// `11101` (HTTP 200): Open_id not exist.
    ///
    /// A user does not exist. Check `open_ids`.
    #[doc(alias = "11101")]
    OpenIdNotExist,
    /// `11203` (HTTP 200): Send employee ids permission denied.
    #[doc(alias = "11203")]
    SendEmployeeIdsPermissionDenied,
    /// `11204` (HTTP 200): Send department list permission denied.
    #[doc(alias = "11204")]
    SendDepartmentListPermissionDenied,
    /// `11205` (HTTP 200): App do not have bot.
    ///
    /// The app has no bot. Turn on the bot ability of the app.
    #[doc(alias = "11205")]
    AppDoNotHaveBot,
    /// `11207` (HTTP 200): App is not usage.
    ///
    /// The app is not available in the tenant. Check its state in the developer console.
    #[doc(alias = "11207")]
    AppIsNotUsage,
    /// `11209` (HTTP 200): App not exist.
    ///
    /// The app does not exist. Use another one.
    #[doc(alias = "11209")]
    AppNotExist,
    /// `11210` (HTTP 200): App usage info not exist.
    #[doc(alias = "11210")]
    AppUsageInfoNotExist,
    /// `11223` (HTTP 200): Do not have im write permission.
    #[doc(alias = "11223")]
    DoNotHaveImWritePermission,
    /// `11227` (HTTP 200): Image key not exist.
    ///
    /// The image does not exist. Upload it with the same bot and check the image key.
    #[doc(alias = "11227")]
    ImageKeyNotExist,
    /// `11231` (HTTP 200): Chat not found.
    ///
    /// The chat does not exist. Check what the request names.
    #[doc(alias = "11231")]
    ChatNotFound,
    /// `11235` (HTTP 200): This group is set to only admin can mention @All.
    #[doc(alias = "11235")]
    GroupSetOnlyAdminCanMention,
    /// `11246` (HTTP 200): Create message content fail.
    #[doc(alias = "11246")]
    CreateMessageContentFail,
    /// `11247` (HTTP 200): Internal send message trigger rate limit.
    #[doc(alias = "11247")]
    InternalSendMessageTriggerRateLimit,
    /// `11312` (HTTP 200): Bot messages do not pass the audit.
    #[doc(alias = "11312")]
    BotMessagesDoNotPassAudit,
    /// `100290`: Failed to create card content, ext=ErrCode: 100290; ErrMsg: There is an invalid user resource(at/person) in your card; ErrorValue: %v
    #[doc(alias = "100290")]
    FailedCreateCardContentExtErr100290,
    /// `200380`: Failed to create card content, ext=ErrCode: 200380; ErrMsg: template does not exist, please confirm whether this template has been released; ErrorValue: templateID: %v
    #[doc(alias = "200380")]
    FailedCreateCardContentExtErr200380,
    /// `200381`: Failed to create card content, ext=ErrCode: 200381; ErrMsg: template is not visible to app, please confirm whether the app is allowed to use this template; ErrorValue: %v, templateID: %v
    #[doc(alias = "200381")]
    FailedCreateCardContentExtErr200381,
    /// `200550`: Failed to create card content, ext=ErrCode: 200550; ErrPath: ROOT -\> elements -\> %v; ErrMsg: chart spec is invalid; ErrorValue: %v
    #[doc(alias = "200550")]
    FailedCreateCardContentExtErr200550,
    /// `200570`: Failed to create card content, ext=ErrCode: 200570; ErrMsg: card contains invalid image keys; ErrorValue: image key %v
    #[doc(alias = "200570")]
    FailedCreateCardContentExtErr200570,
    /// `200621`: Failed to create card content, ext=ErrCode: 200621; ErrMsg: parse card json err, please check whether the card json is correct; ErrorValue: %v
    #[doc(alias = "200621")]
    FailedCreateCardContentExtErr200621,
    /// `200732`: Failed to create card content, ext=ErrCode: 200732; ErrMsg: the actual type of the variable is inconsistent with the specified type in the template. Please check the type of the variable; ErrorValue: %v, specifiedType: %v, actualType: %v
    #[doc(alias = "200732")]
    FailedCreateCardContentExtErr200732,
    /// `200861`: Failed to create card content, ext=ErrCode: 200861; ErrPath: ROOT -\> body -\> elements -\> %v; ErrMsg: cards of schema V2 no longer support this capability; ErrorValue: unsupported tag %v
    #[doc(alias = "200861")]
    FailedCreateCardContentExtErr200861,
    /// `200914`: table rows is invalid
    ///
    /// The rows of a table are wrong. Check that they are JSON and that each value fits its column.
    #[doc(alias = "200914")]
    TableRowsIsInvalid,
    /// `230100` (HTTP 200): Sending invalid test messages is restricted.
    #[doc(alias = "230100")]
    SendingInvalidTestMessagesIsRestricted,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl BatchSendMessageError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::CreateOrSendMessageFail,
            crate::ErrorFacts::new(10002, 200, "Create or send message fail.", "", false),
        ),
        (
            Self::InvalidParameter,
            crate::ErrorFacts::new(
                10003,
                200,
                "Invalid parameter.",
                "A parameter is missing or wrong. Check what the request sends against the message.",
                false,
            ),
        ),
        (
            Self::OpenIdNotExist,
            crate::ErrorFacts::new(
                11101,
                200,
                "Open_id not exist.",
                "A user does not exist. Check `open_ids`.",
                false,
            ),
        ),
        (
            Self::SendEmployeeIdsPermissionDenied,
            crate::ErrorFacts::new(
                11203,
                200,
                "Send employee ids permission denied.",
                "",
                false,
            ),
        ),
        (
            Self::SendDepartmentListPermissionDenied,
            crate::ErrorFacts::new(
                11204,
                200,
                "Send department list permission denied.",
                "",
                false,
            ),
        ),
        (
            Self::AppDoNotHaveBot,
            crate::ErrorFacts::new(
                11205,
                200,
                "App do not have bot.",
                "The app has no bot. Turn on the bot ability of the app.",
                false,
            ),
        ),
        (
            Self::AppIsNotUsage,
            crate::ErrorFacts::new(
                11207,
                200,
                "App is not usage.",
                "The app is not available in the tenant. Check its state in the developer console.",
                false,
            ),
        ),
        (
            Self::AppNotExist,
            crate::ErrorFacts::new(
                11209,
                200,
                "App not exist.",
                "The app does not exist. Use another one.",
                false,
            ),
        ),
        (
            Self::AppUsageInfoNotExist,
            crate::ErrorFacts::new(11210, 200, "App usage info not exist.", "", false),
        ),
        (
            Self::DoNotHaveImWritePermission,
            crate::ErrorFacts::new(
                11223,
                200,
                "Do not have im write permission.",
                "",
                false,
            ),
        ),
        (
            Self::ImageKeyNotExist,
            crate::ErrorFacts::new(
                11227,
                200,
                "Image key not exist.",
                "The image does not exist. Upload it with the same bot and check the image key.",
                false,
            ),
        ),
        (
            Self::ChatNotFound,
            crate::ErrorFacts::new(
                11231,
                200,
                "Chat not found.",
                "The chat does not exist. Check what the request names.",
                false,
            ),
        ),
        (
            Self::GroupSetOnlyAdminCanMention,
            crate::ErrorFacts::new(
                11235,
                200,
                "This group is set to only admin can mention @All.",
                "",
                false,
            ),
        ),
        (
            Self::CreateMessageContentFail,
            crate::ErrorFacts::new(11246, 200, "Create message content fail.", "", false),
        ),
        (
            Self::InternalSendMessageTriggerRateLimit,
            crate::ErrorFacts::new(
                11247,
                200,
                "Internal send message trigger rate limit.",
                "",
                true,
            ),
        ),
        (
            Self::BotMessagesDoNotPassAudit,
            crate::ErrorFacts::new(
                11312,
                200,
                "Bot messages do not pass the audit.",
                "",
                false,
            ),
        ),
        (
            Self::FailedCreateCardContentExtErr100290,
            crate::ErrorFacts::new(
                100290,
                0,
                "Failed to create card content, ext=ErrCode: 100290; ErrMsg: There is an invalid user resource(at/person) in your card; ErrorValue: %v",
                "",
                false,
            ),
        ),
        (
            Self::FailedCreateCardContentExtErr200380,
            crate::ErrorFacts::new(
                200380,
                0,
                "Failed to create card content, ext=ErrCode: 200380; ErrMsg: template does not exist, please confirm whether this template has been released; ErrorValue: templateID: %v",
                "",
                false,
            ),
        ),
        (
            Self::FailedCreateCardContentExtErr200381,
            crate::ErrorFacts::new(
                200381,
                0,
                "Failed to create card content, ext=ErrCode: 200381; ErrMsg: template is not visible to app, please confirm whether the app is allowed to use this template; ErrorValue: %v, templateID: %v",
                "",
                false,
            ),
        ),
        (
            Self::FailedCreateCardContentExtErr200550,
            crate::ErrorFacts::new(
                200550,
                0,
                "Failed to create card content, ext=ErrCode: 200550; ErrPath: ROOT -> elements -> %v; ErrMsg: chart spec is invalid; ErrorValue: %v",
                "",
                false,
            ),
        ),
        (
            Self::FailedCreateCardContentExtErr200570,
            crate::ErrorFacts::new(
                200570,
                0,
                "Failed to create card content, ext=ErrCode: 200570; ErrMsg: card contains invalid image keys; ErrorValue: image key %v",
                "",
                false,
            ),
        ),
        (
            Self::FailedCreateCardContentExtErr200621,
            crate::ErrorFacts::new(
                200621,
                0,
                "Failed to create card content, ext=ErrCode: 200621; ErrMsg: parse card json err, please check whether the card json is correct; ErrorValue: %v",
                "",
                false,
            ),
        ),
        (
            Self::FailedCreateCardContentExtErr200732,
            crate::ErrorFacts::new(
                200732,
                0,
                "Failed to create card content, ext=ErrCode: 200732; ErrMsg: the actual type of the variable is inconsistent with the specified type in the template. Please check the type of the variable; ErrorValue: %v, specifiedType: %v, actualType: %v",
                "",
                false,
            ),
        ),
        (
            Self::FailedCreateCardContentExtErr200861,
            crate::ErrorFacts::new(
                200861,
                0,
                "Failed to create card content, ext=ErrCode: 200861; ErrPath: ROOT -> body -> elements -> %v; ErrMsg: cards of schema V2 no longer support this capability; ErrorValue: unsupported tag %v",
                "",
                false,
            ),
        ),
        (
            Self::TableRowsIsInvalid,
            crate::ErrorFacts::new(
                200914,
                0,
                "table rows is invalid",
                "The rows of a table are wrong. Check that they are JSON and that each value fits its column.",
                false,
            ),
        ),
        (
            Self::SendingInvalidTestMessagesIsRestricted,
            crate::ErrorFacts::new(
                230100,
                200,
                "Sending invalid test messages is restricted.",
                "",
                false,
            ),
        ),
    ];
}

crate::error_enum!(BatchSendMessageError);
