// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `feed_card`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Keeps the chat with the bot at the top of the message feed of users for a while, or ends that.
///
/// [`PATCH /open-apis/im/v2/feed_cards/bot_time_sentive`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/feed_card/bot_time_sentive>) gives [`SetBotTimeSensitiveFeedCardResponse`] or fails with [`SetBotTimeSensitiveFeedCardError`].
///
/// Token: tenant. Scopes, any one of: `im:datasync.feed_card.time_sensitive:write`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = SetBotTimeSensitiveFeedCard::new(user_id_type, time_sensitive, user_ids);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "im.v2.feed_card.bot_time_sentive",
        "/open-apis/im/v2/feed_cards/bot_time_sentive"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SetBotTimeSensitiveFeedCard {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: UserIdType,
    /// Whether the card stays at the top of the feed. Example: `true`.
    pub time_sensitive: bool,
    /// The users, by the kind of id that the call uses. Length: 1 to 50. Example: `["ou_9d2beb613c85a2412862a49a924558c5"]`.
    pub user_ids: Vec<String>,
}

crate::request_builder!(SetBotTimeSensitiveFeedCard {
    user_id_type(impl Into<UserIdType>).into(), time_sensitive(bool),
    user_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
});
crate::request!(SetBotTimeSensitiveFeedCard -> SetBotTimeSensitiveFeedCardResponse, SetBotTimeSensitiveFeedCardError {
    "im.v2.feed_card.bot_time_sentive", PATCH "/open-apis/im/v2/feed_cards/bot_time_sentive",
    [Tenant], read_value Data, Json, SCOPES = ["im:datasync.feed_card.time_sensitive:write"],
    LIMITS = [1000 in 60, 50 in 1];
    Query user_id_type "user_id_type", Body time_sensitive "time_sensitive",
    Body user_ids "user_ids"
});

/// What `im.v2.feed_card.bot_time_sentive` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SetBotTimeSensitiveFeedCardResponse {
    /// For whom it failed, and why.
    pub failed_user_reasons: Vec<FailedReason>,
}

crate::object!(SetBotTimeSensitiveFeedCardResponse { failed_user_reasons "failed_user_reasons" });

/// What `im.v2.feed_card.bot_time_sentive` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SetBotTimeSensitiveFeedCardError {
    /// `230001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. Check what the request sends against the message.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(SetBotTimeSensitiveFeedCardError: CODES { ParamIsInvalid = 230001 });

/// Keeps a group chat at the top of the message feed of users for a while, or ends that.
///
/// [`PATCH /open-apis/im/v2/feed_cards/:feed_card_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/feed_card/patch>) gives [`PatchFeedCardResponse`] or fails with [`PatchFeedCardError`].
///
/// Token: tenant. Scopes, any one of: `im:datasync.feed_card.time_sensitive:write`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = PatchFeedCard::new(feed_card_id, user_id_type, time_sensitive, user_ids);
/// let response = client.send(request).await?;
/// ```
#[doc(alias("im.v2.feed_card.patch", "/open-apis/im/v2/feed_cards/:feed_card_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchFeedCard {
    /// The card of the feed. Example: `oc_679eaeb583654bff73fefcc6e6371370`.
    pub feed_card_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: UserIdType,
    /// Whether the card stays at the top of the feed. Example: `true`.
    pub time_sensitive: bool,
    /// The users, by the kind of id that the call uses. Example: `["ou_9d2beb613c85a2412862a49a924558c5"]`.
    pub user_ids: Vec<String>,
}

crate::request_builder!(PatchFeedCard {
    feed_card_id(impl Into<String>).into(), user_id_type(impl Into<UserIdType>).into(),
    time_sensitive(bool),
    user_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
});
crate::request!(PatchFeedCard -> PatchFeedCardResponse, PatchFeedCardError {
    "im.v2.feed_card.patch", PATCH "/open-apis/im/v2/feed_cards/:feed_card_id", [Tenant],
    read_value Data, Json, SCOPES = ["im:datasync.feed_card.time_sensitive:write"],
    LIMITS = [1000 in 60, 50 in 1];
    Path feed_card_id "feed_card_id", Query user_id_type "user_id_type",
    Body time_sensitive "time_sensitive", Body user_ids "user_ids"
});

/// What `im.v2.feed_card.patch` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchFeedCardResponse {
    /// For whom it failed, and why.
    pub failed_user_reasons: Vec<FailedReason>,
}

crate::object!(PatchFeedCardResponse { failed_user_reasons "failed_user_reasons" });

/// What `im.v2.feed_card.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchFeedCardError {
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

crate::error_enum!(PatchFeedCardError: CODES { ParamIsInvalid = 230001, NoPermission = 230027 });
