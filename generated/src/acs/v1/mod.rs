// Written by `cargo xtask codegen`; do not edit.

//! `acs.v1`: 14 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`ListAccessRecord`] | `GET /open-apis/acs/v1/access_records` | Lists the records of doors opened and clock-ins at access control devices within a time range of 30 days at most. |
//! | [`GetAccessRecordPhoto`] | `GET /open-apis/acs/v1/access_records/:access_record_id/access_photo` | Downloads the photo that was taken when a door was opened by face recognition. |
//! | [`ListDevice`] | `GET /open-apis/acs/v1/devices` | Lists all access control devices of the tenant. |
//! | [`CreateRuleExternal`] | `POST /open-apis/acs/v1/rule_external` | Creates a permission group, which says who may open which doors when; with `rule_id`, updates an existing one. |
//! | [`DeleteRuleExternal`] | `DELETE /open-apis/acs/v1/rule_external` | Deletes a permission group. |
//! | [`BindRuleExternalDevice`] | `POST /open-apis/acs/v1/rule_external/device_bind` | Binds permission groups to a device. |
//! | [`GetRuleExternal`] | `GET /open-apis/acs/v1/rule_external` | Gets the permission groups of a device. |
//! | [`GetUser`] | `GET /open-apis/acs/v1/users/:user_id` | Gets a user of access control: the card number and whether a face photo is stored. Only for users in a permission group. |
//! | [`ListUser`] | `GET /open-apis/acs/v1/users` | Lists the users of access control with their card numbers; only those who are in a permission group. |
//! | [`PatchUser`] | `PATCH /open-apis/acs/v1/users/:user_id` | Sets the card number that is output over Wiegand when the user's face is recognized. |
//! | [`GetUserFace`] | `GET /open-apis/acs/v1/users/:user_id/face` | Downloads the face photo that is stored for a user. |
//! | [`UpdateUserFace`] | `PUT /open-apis/acs/v1/users/:user_id/face` | Uploads the face photo of a user, without which the user cannot use the devices. |
//! | [`CreateVisitor`] | `POST /open-apis/acs/v1/visitors` | Adds a visitor to access control; no two can have the same phone number. |
//! | [`DeleteVisitor`] | `DELETE /open-apis/acs/v1/visitors/:visitor_id` | Deletes a visitor from access control. |

#[cfg(feature = "events")]
#[cfg_attr(docsrs, doc(cfg(feature = "events")))]
pub mod events;
pub mod access_record;
pub mod access_record_access_photo;
pub mod device;
pub mod rule_external;
pub mod user;
pub mod user_face;
pub mod visitor;
mod shapes;
mod enumerations;
mod codes;
#[doc(inline)]
pub use access_record::*;
#[doc(inline)]
pub use access_record_access_photo::*;
#[doc(inline)]
pub use device::*;
#[doc(inline)]
pub use rule_external::*;
#[doc(inline)]
pub use user::*;
#[doc(inline)]
pub use user_face::*;
#[doc(inline)]
pub use visitor::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
