// Written by `cargo xtask codegen`; do not edit.

//! `meeting_room.v1`: 18 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`BatchGetBuilding`] | `GET /open-apis/meeting_room/building/batch_get` | Returns several buildings by their ids. |
//! | [`BatchGetIdBuilding`] | `GET /open-apis/meeting_room/building/batch_get_id` | Returns the ids of buildings by the tenant's own ids. |
//! | [`CreateBuilding`] | `POST /open-apis/meeting_room/building/create` | Creates a building with its floors. |
//! | [`DeleteBuilding`] | `POST /open-apis/meeting_room/building/delete` | Deletes a building. |
//! | [`ListBuilding`] | `GET /open-apis/meeting_room/building/list` | Lists the buildings of the tenant. |
//! | [`UpdateBuilding`] | `POST /open-apis/meeting_room/building/update` | Updates a building and its floors. |
//! | [`ListCountry`] | `GET /open-apis/meeting_room/country/list` | Lists the countries and regions that a building can be in. |
//! | [`ListDistrict`] | `GET /open-apis/meeting_room/district/list` | Lists the cities of a country that a building can be in. |
//! | [`BatchGetFreebusy`] | `GET /open-apis/meeting_room/freebusy/batch_get` | Returns when meeting rooms are taken within a time range. |
//! | [`ReplyInstance`] | `POST /open-apis/meeting_room/instance/reply` | Answers the booking of a meeting room: accept or decline. |
//! | [`BatchGetRoom`] | `GET /open-apis/meeting_room/room/batch_get` | Returns several meeting rooms by their ids. |
//! | [`BatchGetIdRoom`] | `GET /open-apis/meeting_room/room/batch_get_id` | Returns the ids of meeting rooms by the tenant's own ids. |
//! | [`CreateRoom`] | `POST /open-apis/meeting_room/room/create` | Creates a meeting room in a building. |
//! | [`CustomizeRoom`] | `POST /open-apis/meeting_room/room/customization` | Returns what the booker of a meeting room filled in for it. |
//! | [`DeleteRoom`] | `POST /open-apis/meeting_room/room/delete` | Deletes a meeting room. |
//! | [`ListRoom`] | `GET /open-apis/meeting_room/room/list` | Lists the meeting rooms of a building. |
//! | [`UpdateRoom`] | `POST /open-apis/meeting_room/room/update` | Updates a meeting room. |
//! | [`BatchGetSummary`] | `POST /open-apis/meeting_room/summary/batch_get` | Returns the titles and video meetings of events that take place in meeting rooms. |

#[cfg(feature = "events")]
#[cfg_attr(docsrs, doc(cfg(feature = "events")))]
pub mod events;
pub mod building;
pub mod country;
pub mod district;
pub mod freebusy;
pub mod instance;
pub mod room;
pub mod summary;
mod shapes;
mod enumerations;
#[doc(inline)]
pub use building::*;
#[doc(inline)]
pub use country::*;
#[doc(inline)]
pub use district::*;
#[doc(inline)]
pub use freebusy::*;
#[doc(inline)]
pub use instance::*;
#[doc(inline)]
pub use room::*;
#[doc(inline)]
pub use summary::*;
pub use shapes::*;
pub use enumerations::*;
