// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// The type `bot_info` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BotInfo {
    /// Whether the bot is active in the tenant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activate_status: Option<ActivateStatus>,
    /// The name of the app, and so of the bot.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_name: Option<String>,
    /// The address of the bot's avatar.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar_url: Option<String>,
    /// The addresses from which the app may call.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_white_list: Option<Vec<String>>,
    /// The bot's id within the app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_id: Option<String>,
}
