// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// The type `mask_session` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct MaskSession {
    /// When the user signed in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<String>,
    /// The type of the device.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub terminal_type: Option<MaskSessionTerminalType>,
    /// The user, by the kind of id that the call uses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// The login session.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub sid: Option<String>,
}
