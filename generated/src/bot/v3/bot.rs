// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `bot`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Returns what the app's bot is called, what it looks like, and whether it is active.
///
/// [`GET /open-apis/bot/v3/info`](<https://open.feishu.cn/document/ukTMukTMukTM/uAjMxEjLwITMx4CMyETM>) gives [`GetBotResponse`] or fails with [`GetBotError`].
///
/// Token: tenant.
///
/// ```ignore
/// let response = client.send(GetBot::new()).await?;
/// ```
#[doc(alias("bot.v3.bot.get", "/open-apis/bot/v3/info"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetBot {}

crate::request_builder!(GetBot {});
crate::request!(GetBot -> GetBotResponse, GetBotError {
    "bot.v3.bot.get", GET "/open-apis/bot/v3/info", [Tenant], read_value FlatEnvelope, None
});

/// What `bot.v3.bot.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetBotResponse {
    /// The bot.
    pub bot: Option<BotInfo>,
}

crate::object!(GetBotResponse { bot "bot" });

/// What `bot.v3.bot.get` answers with when it fails.
pub type GetBotError = crate::GatewayError;
