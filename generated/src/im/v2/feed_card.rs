// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `feed_card`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Keeps the chat with the bot at the top of the message feed of users for a while, or ends that.
///
/// `PATCH /open-apis/im/v2/feed_cards/bot_time_sentive`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `im:datasync.feed_card.time_sensitive:write`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/feed_card/bot_time_sentive>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BotTimeSentiveFeedCard {
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: UserIdType,
    /// Whether the card stays at the top of the feed.
    ///
    /// Example: `true`.
    pub time_sensitive: bool,
    /// The users, by the kind of id that the call uses.
    ///
    /// Length: 1 to 50. Example: `["ou_9d2beb613c85a2412862a49a924558c5"]`.
    pub user_ids: Vec<String>,
}

impl BotTimeSentiveFeedCard {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        user_id_type: impl Into<UserIdType>,
        time_sensitive: bool,
        user_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            user_id_type: user_id_type.into(),
            time_sensitive,
            user_ids: user_ids.into_iter().map(Into::into).collect(),
        }
    }
}

impl crate::Endpoint for BotTimeSentiveFeedCard {
    type Response = BotTimeSentiveFeedCardResponse;
    type Error = BotTimeSentiveFeedCardError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "im.v2.feed_card.bot_time_sentive",
        method: crate::Method::PATCH,
        host: None,
        path: "/open-apis/im/v2/feed_cards/bot_time_sentive",
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

/// What `im.v2.feed_card.bot_time_sentive` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BotTimeSentiveFeedCardResponse {
    /// For whom it failed, and why.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failed_user_reasons: Option<Vec<FailedReason>>,
}

/// What `im.v2.feed_card.bot_time_sentive` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BotTimeSentiveFeedCardError {
    /// `230001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. Check what the request sends against the message.
    #[doc(alias = "230001")]
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl BotTimeSentiveFeedCardError {
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
    ];
}

crate::error_enum!(BotTimeSentiveFeedCardError);

/// Keeps a group chat at the top of the message feed of users for a while, or ends that.
///
/// `PATCH /open-apis/im/v2/feed_cards/:feed_card_id`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `im:datasync.feed_card.time_sensitive:write`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/feed_card/patch>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PatchFeedCard {
    /// The card of the feed.
    ///
    /// Example: `oc_679eaeb583654bff73fefcc6e6371370`.
    #[serde(skip)]
    pub feed_card_id: String,
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: UserIdType,
    /// Whether the card stays at the top of the feed.
    ///
    /// Example: `true`.
    pub time_sensitive: bool,
    /// The users, by the kind of id that the call uses.
    ///
    /// Example: `["ou_9d2beb613c85a2412862a49a924558c5"]`.
    pub user_ids: Vec<String>,
}

impl PatchFeedCard {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        feed_card_id: impl Into<String>,
        user_id_type: impl Into<UserIdType>,
        time_sensitive: bool,
        user_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            feed_card_id: feed_card_id.into(),
            user_id_type: user_id_type.into(),
            time_sensitive,
            user_ids: user_ids.into_iter().map(Into::into).collect(),
        }
    }
}

impl crate::Endpoint for PatchFeedCard {
    type Response = PatchFeedCardResponse;
    type Error = PatchFeedCardError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "im.v2.feed_card.patch",
        method: crate::Method::PATCH,
        host: None,
        path: "/open-apis/im/v2/feed_cards/:feed_card_id",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("feed_card_id", self.feed_card_id.clone())]
    }

    fn query(&self, query: &mut crate::Query) {
        query.push("user_id_type", &self.user_id_type);
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `im.v2.feed_card.patch` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PatchFeedCardResponse {
    /// For whom it failed, and why.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failed_user_reasons: Option<Vec<FailedReason>>,
}

/// What `im.v2.feed_card.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PatchFeedCardError {
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

impl PatchFeedCardError {
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

crate::error_enum!(PatchFeedCardError);
