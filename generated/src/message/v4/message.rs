// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `message`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Sends one message to many users and departments at once.
///
/// [`POST /open-apis/message/v4/batch_send/`](<https://open.feishu.cn/document/ukTMukTMukTM/ucDO1EjL3gTNx4yN4UTM>) gives [`BatchSendMessageResponse`] or fails with [`BatchSendMessageError`].
///
/// Token: tenant. Scopes, any one of: `im:message`, `im:message:send_as_bot`, `im:message:send_multi_users`, `im:message:send_multi_depts`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(BatchSendMessage::new(msg_type)).await?;
/// ```
#[doc(alias("message.v4.message.batch_send", "/open-apis/message/v4/batch_send/"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchSendMessage {
    /// The type of the message, which says what form its content has. Example: `text`.
    pub msg_type: String,
    /// The content in the form that `msg_type` asks for. Example: `{"text":"要发送的文本消息"}`.
    pub content: Option<serde_json::Value>,
    /// The card, as JSON. Example: `{"elements":[{"tag":"div","text":{"content":"This is the plain text","tag":"plain_text"}}],"header":{"template":"blue","title":{"content":"This is the title","t…`.
    pub card: Option<serde_json::Value>,
    /// The departments whose members get the message, by either kind of id. Example: `["3dceba33a33226","d502aaa9514059","od-5b91c9affb665451a16b90b4be367efa"]`.
    pub department_ids: Option<Vec<String>>,
    /// The users, by their ids within the app, 200 at most. Example: `["ou_18eac85d35a26f989317ad4f02e8bbbb","ou_461cf042d9eedaa60d445f26dc747d5e"]`.
    pub open_ids: Option<Vec<String>>,
    /// The users, by their ids within the tenant, 200 at most. Example: `["7cdcc7c2","ca51d83b"]`.
    pub user_ids: Option<Vec<String>>,
    /// The users, by their ids within all apps of one developer, 200 at most. Example: `["on_cad4860e7af114fb4ff6c5d496d1dd76","on_gdcq860e7af114fb4ff6c5d496dabcet"]`.
    pub union_ids: Option<Vec<String>>,
}

crate::request_builder!(BatchSendMessage {
    msg_type(impl Into<String>).into();
    content(impl Into<serde_json::Value>).into(), card(impl Into<serde_json::Value>).into(),
    department_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    open_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    user_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    union_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(BatchSendMessage -> BatchSendMessageResponse, BatchSendMessageError {
    "message.v4.message.batch_send", POST "/open-apis/message/v4/batch_send/", [Tenant],
    read_value Data, Json,
    SCOPES = ["im:message", "im:message:send_as_bot", "im:message:send_multi_users", "im:message:send_multi_depts"],
    LIMITS = [1000 in 60, 50 in 1];
    Body msg_type "msg_type", Body content "content", Body card "card",
    Body department_ids "department_ids", Body open_ids "open_ids", Body user_ids "user_ids",
    Body union_ids "union_ids"
});

/// What `message.v4.message.batch_send` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchSendMessageResponse {
    /// The batch send, by an id that begins with `bm-`.
    pub message_id: Option<String>,
    /// The departments that are not valid.
    pub invalid_department_ids: Vec<String>,
    /// The users that are not valid, by their ids within the app.
    pub invalid_open_ids: Vec<String>,
    /// The users that are not valid.
    pub invalid_user_ids: Vec<String>,
    /// The users that are not valid, by their ids within all apps of one developer.
    pub invalid_union_ids: Vec<String>,
}

crate::object!(BatchSendMessageResponse {
    message_id "message_id", invalid_department_ids "invalid_department_ids",
    invalid_open_ids "invalid_open_ids", invalid_user_ids "invalid_user_ids",
    invalid_union_ids "invalid_union_ids"
});

/// What `message.v4.message.batch_send` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchSendMessageError {
    /// `10002` (HTTP 200): Create or send message fail.
    CreateOrSendMessageFail,
    /// `10003` (HTTP 200): Invalid parameter.
    ///
    /// A parameter is missing or wrong. Check what the request sends against the message.
    InvalidParameter,
    /// `11101` (HTTP 200): Open_id not exist.
    ///
    /// A user does not exist. Check `open_ids`.
    OpenIdNotExist,
    /// `11203` (HTTP 200): Send employee ids permission denied.
    SendEmployeeIdsPermissionDenied,
    /// `11204` (HTTP 200): Send department list permission denied.
    SendDepartmentListPermissionDenied,
    /// `11205` (HTTP 200): App do not have bot.
    ///
    /// The app has no bot. Turn on the bot ability of the app.
    AppDoNotHaveBot,
    /// `11207` (HTTP 200): App is not usage.
    ///
    /// The app is not available in the tenant. Check its state in the developer console.
    AppIsNotUsage,
    /// `11209` (HTTP 200): App not exist.
    ///
    /// The app does not exist. Use another one.
    AppNotExist,
    /// `11210` (HTTP 200): App usage info not exist.
    AppUsageInfoNotExist,
    /// `11223` (HTTP 200): Do not have im write permission.
    DoNotHaveImWritePermission,
    /// `11227` (HTTP 200): Image key not exist.
    ///
    /// The image does not exist. Upload it with the same bot and check the image key.
    ImageKeyNotExist,
    /// `11231` (HTTP 200): Chat not found.
    ///
    /// The chat does not exist. Check what the request names.
    ChatNotFound,
    /// `11235` (HTTP 200): This group is set to only admin can mention @All.
    GroupSetOnlyAdminCanMention,
    /// `11246` (HTTP 200): Create message content fail.
    ///
    /// The code within its message is [`ApiError::sub_kind`](crate::ApiError::sub_kind).
    CreateMessageContentFail,
    /// `11247` (HTTP 200): Internal send message trigger rate limit.
    InternalSendMessageTriggerRateLimit,
    /// `11312` (HTTP 200): Bot messages do not pass the audit.
    BotMessagesDoNotPassAudit,
    /// `230100` (HTTP 200): Sending invalid test messages is restricted.
    SendingInvalidTestMessagesIsRestricted,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchSendMessageError: CODES {
    CreateOrSendMessageFail = 10002, InvalidParameter = 10003, OpenIdNotExist = 11101,
    SendEmployeeIdsPermissionDenied = 11203, SendDepartmentListPermissionDenied = 11204,
    AppDoNotHaveBot = 11205, AppIsNotUsage = 11207, AppNotExist = 11209,
    AppUsageInfoNotExist = 11210, DoNotHaveImWritePermission = 11223, ImageKeyNotExist = 11227,
    ChatNotFound = 11231, GroupSetOnlyAdminCanMention = 11235, CreateMessageContentFail = 11246,
    InternalSendMessageTriggerRateLimit = 11247, BotMessagesDoNotPassAudit = 11312,
    SendingInvalidTestMessagesIsRestricted = 230100
});

/// Why `message.v4.message.batch_send` answers with `11246`: the code within the message of this code.
///
/// It is [`ApiError::sub_kind`](crate::ApiError::sub_kind), and never a code by itself.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchSendMessageSubCode {
    /// `100290`: There is an invalid user resource(at/person) in your card
    ///
    /// The card names a user who is not valid. Check the user ids in the card.
    InvalidUserInCard,
    /// `200380`: template does not exist, please confirm whether this template has been released
    ///
    /// The card template does not exist. Check its id, and that it was saved and published.
    TemplateNotFound,
    /// `200381`: template is not visible to app, please confirm whether the app is allowed to use this template
    ///
    /// The app may not use the card template. Allow it in the template's settings.
    TemplateNotVisibleToApp,
    /// `200550`: chart spec is invalid
    ///
    /// A chart of the card is wrong. Check its `chart_spec`.
    ChartSpecInvalid,
    /// `200570`: card contains invalid image keys
    ///
    /// The card names images that are not valid. Check the image keys.
    InvalidImageKeys,
    /// `200621`: parse card json err, please check whether the card json is correct
    ///
    /// The card is not valid JSON. Check its form.
    CardIsNotValidJson,
    /// `200732`: the actual type of the variable is inconsistent with the specified type in the template. Please check the type of the variable
    ///
    /// A variable of the card has the wrong type. Compare it with the type in the template.
    VariableHasWrongType,
    /// `200861`: cards of schema V2 no longer support this capability
    ///
    /// The card uses a component that version 2 of the schema no longer has. Replace it.
    ComponentNotInSchemaV2,
    /// `200914`: table rows is invalid
    ///
    /// The rows of a table are wrong. Check that they are JSON and that each value fits its column.
    TableRowsInvalid,
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(alone BatchSendMessageSubCode: CODES {
    InvalidUserInCard = 100290, TemplateNotFound = 200380, TemplateNotVisibleToApp = 200381,
    ChartSpecInvalid = 200550, InvalidImageKeys = 200570, CardIsNotValidJson = 200621,
    VariableHasWrongType = 200732, ComponentNotInSchemaV2 = 200861, TableRowsInvalid = 200914
});

impl crate::SubCodes for BatchSendMessageError {
    type SubCode = BatchSendMessageSubCode;
}
