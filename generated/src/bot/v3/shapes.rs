// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// The type `bot_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BotInfo {
    /// Whether the bot is active in the tenant.
    pub activate_status: Option<ActivateStatus>,
    /// The name of the app, and so of the bot.
    pub app_name: Option<String>,
    /// The address of the bot's avatar.
    pub avatar_url: Option<String>,
    /// The addresses from which the app may call.
    pub ip_white_list: Vec<String>,
    /// The bot's id within the app.
    pub open_id: Option<String>,
}

crate::object!(BotInfo {
    activate_status "activate_status", app_name "app_name", avatar_url "avatar_url",
    ip_white_list "ip_white_list", open_id "open_id"
});
