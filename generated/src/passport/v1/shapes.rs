// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// The type `mask_session` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MaskSession {
    /// When the user signed in.
    pub create_time: Option<String>,
    /// The type of the device.
    pub terminal_type: Option<MaskSessionTerminalType>,
    /// The user, by the kind of id that the call uses.
    pub user_id: Option<String>,
    /// The login session.
    pub sid: Option<String>,
}

crate::object!(MaskSession {
    create_time "create_time", terminal_type "terminal_type", user_id "user_id", sid "sid"
});
