// Written by `cargo xtask codegen`; do not edit.

//! `meeting_room.v1`: 18 endpoints.

mod building;
mod country;
mod district;
mod freebusy;
mod instance;
mod room;
mod summary;
mod shapes;
mod enumerations;
pub use building::*;
pub use country::*;
pub use district::*;
pub use freebusy::*;
pub use instance::*;
pub use room::*;
pub use summary::*;
pub use shapes::*;
pub use enumerations::*;
