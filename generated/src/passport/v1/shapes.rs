// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// The type `mask_session` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct MaskSession {
    /// The field `create_time` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<String>,
    /// The field `terminal_type` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub terminal_type: Option<MaskSessionTerminalType>,
    /// The field `user_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// The field `sid` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sid: Option<String>,
}
