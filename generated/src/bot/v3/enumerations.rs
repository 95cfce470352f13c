// Written by `cargo xtask codegen`; do not edit.

//! Documented values. Each type keeps a value that is not listed.

/// One of `0`, `1`, `2`, `3`, `4`, `5`, `6`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ActivateStatus {
    /// Waiting for installation
    ///
    /// On the wire: `0`.
    WaitingForInstallation,
    /// Turned off
    ///
    /// On the wire: `1`.
    TurnedOff,
    /// Turned on
    ///
    /// On the wire: `2`.
    TurnedOn,
    /// Waiting for activation
    ///
    /// On the wire: `3`.
    WaitingForActivation,
    /// Waiting for upgrade
    ///
    /// On the wire: `4`.
    WaitingForUpgrade,
    /// License expired
    ///
    /// On the wire: `5`.
    LicenseExpired,
    /// Plan expired
    ///
    /// On the wire: `6`.
    PlanExpired,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ActivateStatus: i64 {
    WaitingForInstallation = 0, TurnedOff = 1, TurnedOn = 2, WaitingForActivation = 3,
    WaitingForUpgrade = 4, LicenseExpired = 5, PlanExpired = 6
});
