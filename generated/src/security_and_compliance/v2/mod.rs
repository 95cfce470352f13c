// Written by `cargo xtask codegen`; do not edit.

//! `security_and_compliance.v2`: 7 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`UpdateDeviceApplyRecord`] | `PUT /open-apis/security_and_compliance/v2/device_apply_records/:device_apply_record_id` | Approves or rejects a device that a member declared. |
//! | [`CreateDeviceRecord`] | `POST /open-apis/security_and_compliance/v2/device_records` | Adds a device to device management, as one that an administrator imported. |
//! | [`DeleteDeviceRecord`] | `DELETE /open-apis/security_and_compliance/v2/device_records/:device_record_id` | Deletes a device from device management. |
//! | [`GetDeviceRecord`] | `GET /open-apis/security_and_compliance/v2/device_records/:device_record_id` | Gets a device of device management: its identifiers, whom it belongs to and whether it is trusted. |
//! | [`ListDeviceRecord`] | `GET /open-apis/security_and_compliance/v2/device_records` | Lists the devices of device management, all or those that match the filters. |
//! | [`GetMyDeviceRecord`] | `GET /open-apis/security_and_compliance/v2/device_records/mine` | Gets the device that the calling user is signed in on: whom it belongs to and whether it is trusted. |
//! | [`UpdateDeviceRecord`] | `PUT /open-apis/security_and_compliance/v2/device_records/:device_record_id` | Changes whom a device belongs to and whether it is trusted; its identifiers stay. |

#[cfg(feature = "events")]
#[cfg_attr(docsrs, doc(cfg(feature = "events")))]
pub mod events;
pub mod device_apply_record;
pub mod device_record;
mod shapes;
mod enumerations;
mod codes;
#[doc(inline)]
pub use device_apply_record::*;
#[doc(inline)]
pub use device_record::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
