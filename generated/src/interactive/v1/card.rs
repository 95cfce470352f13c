// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `card`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Updates a card after a user acted on it, by the token of that action.
///
/// [`POST /open-apis/interactive/v1/card/update`](<https://open.feishu.cn/document/ukTMukTMukTM/uMDO1YjLzgTN24yM4UjN>) gives [`UpdateCardResponse`] or fails with [`UpdateCardError`].
///
/// Token: tenant. Scopes, any one of: `im:message`, `im:message:send_as_bot`, `im:message:update`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(UpdateCard::new(token, card)).await?;
/// ```
#[doc(alias("interactive.v1.card.update", "/open-apis/interactive/v1/card/update"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateCard {
    /// The token of the action that the card sent; valid for 30 minutes and for two updates. Example: `c-295ee57216a5dc9de90fefd0aadb4b1d7dxxxx`.
    pub token: String,
    /// The card, as JSON, or a template with its variables.
    pub card: Card,
}

crate::request_builder!(UpdateCard { token(impl Into<String>).into(), card(Card); });
crate::request!(UpdateCard -> UpdateCardResponse, UpdateCardError {
    "interactive.v1.card.update", POST "/open-apis/interactive/v1/card/update", [Tenant],
    read_value Data, Json, SCOPES = ["im:message", "im:message:send_as_bot", "im:message:update"],
    LIMITS = [1000 in 60, 50 in 1];
    Body token "token", Body card "card"
});

/// What `interactive.v1.card.update` answers with.
pub type UpdateCardResponse = crate::Empty;

/// What `interactive.v1.card.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateCardError {
    /// `10002`: card 参数校验错误。
    ///
    /// The card is wrong. Check it against the message.
    InvalidCardParameter,
    /// `11311`: 卡片格式不符合要求。
    ///
    /// The card is not of the right form. Check it against the message.
    InvalidCardFormat,
    /// `100000`: 卡片内容转换后超过 100 KB。
    ///
    /// The card is larger than 100 KB. Shorten it.
    CardTooLarge,
    /// `100030`: 输入的参数不符合 JSON 规范。
    ///
    /// The request is not valid JSON. Check its form.
    InvalidJson,
    /// `200000`: 该消息卡片已被撤回。
    ///
    /// The card was recalled, so it cannot be updated any more.
    CardRecalled,
    /// `200310`: 无法更新其他应用发送的卡片。
    ///
    /// The card was sent by another app. An app can update its own cards only.
    CardOfAnotherApp,
    /// `200320`: 独享卡片的 open_ids 内容有误。
    ///
    /// The users are not valid. Check `open_ids`.
    InvalidOpenIds,
    /// `300020`: 更新卡片的 token 格式错误。
    ///
    /// The token has the wrong form. Send the one of the card's action, which begins with `c-`.
    InvalidTokenFormat,
    /// `300030`: 更新卡片的 token 失效。
    ///
    /// The token has expired; it is valid for 30 minutes. Wait for the next action.
    TokenExpired,
    /// `300040`: 更新卡片的 token 超过使用限制次数。
    ///
    /// The token was used twice already, which is the most. Wait for the next action.
    TokenUsedUp,
    /// `300090`: 独享卡片必须填写 open_ids 字段。
    ///
    /// The card is not shared, so `open_ids` is needed. Send it, or set `update_multi` in the card.
    OpenIdsMissing,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UpdateCardError: CODES {
    InvalidCardParameter = 10002, InvalidCardFormat = 11311, CardTooLarge = 100000,
    InvalidJson = 100030, CardRecalled = 200000, CardOfAnotherApp = 200310, InvalidOpenIds = 200320,
    InvalidTokenFormat = 300020, TokenExpired = 300030, TokenUsedUp = 300040,
    OpenIdsMissing = 300090
});
