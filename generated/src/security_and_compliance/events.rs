// Written by `cargo xtask codegen`; do not edit.

//! The events of `security_and_compliance`.

#![allow(deprecated, reason = "superseded events come, too")]
/// An event of `security_and_compliance`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "an event is read once and handled")]
pub enum Event {
    /// A member declared a device as theirs, for somebody to approve.
    DeviceApplyRecordDeviceApplyEvent(
        super::v2::events::DeviceApplyRecordDeviceApplyEvent,
    ),
    /// A device was added, deleted or trusted, or its owner or hardware was changed.
    DeviceRecordDeviceChangeEvent(super::v2::events::DeviceRecordDeviceChangeEvent),
    /// An event that is none of these, as it came.
    Other(crate::events::RawEvent),
}

crate::event_enum!(Event {
    DeviceApplyRecordDeviceApplyEvent(super::v2::events::DeviceApplyRecordDeviceApplyEvent),
    DeviceRecordDeviceChangeEvent(super::v2::events::DeviceRecordDeviceChangeEvent)
});
