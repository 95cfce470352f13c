// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `bot`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Returns what the app's bot is called, what it looks like, and whether it is active.
///
/// `GET /open-apis/bot/v3/info`
///
/// What it takes:
///
/// - Token: tenant
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uAjMxEjLwITMx4CMyETM>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetBot {}
impl GetBot {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new() -> Self {
        Self {}
    }
}

impl crate::Endpoint for GetBot {
    type Response = GetBotResponse;
    type Error = GetBotError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "bot.v3.bot.get",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/bot/v3/info",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::FlatEnvelope,
    };
}

/// What `bot.v3.bot.get` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetBotResponse {
    /// The bot.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bot: Option<BotInfo>,
}

/// What `bot.v3.bot.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetBotError {
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl GetBotError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[];
}

crate::error_enum!(GetBotError);
