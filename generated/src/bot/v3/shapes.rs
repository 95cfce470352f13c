// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// The type `bot_info` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BotInfo {
    /// The field `activate_status` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub activate_status: Option<ActivateStatus>,
    /// The field `app_name` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_name: Option<String>,
    /// The field `avatar_url` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar_url: Option<String>,
    /// The field `ip_white_list` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ip_white_list: Option<Vec<String>>,
    /// The field `open_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_id: Option<String>,
}
