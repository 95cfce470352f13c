// Written by `cargo xtask codegen`; do not edit.

//! `vc.v1`: 58 endpoints.

mod alert;
mod export;
mod meeting;
mod meeting_list;
mod meeting_recording;
mod note;
mod participant_list;
mod participant_quality_list;
mod report;
mod reserve;
mod reserve_config;
mod reserve_config_admin;
mod reserve_config_disable_inform;
mod reserve_config_form;
mod resource_reservation_list;
mod room;
mod room_config;
mod room_level;
mod scope_config;
mod shapes;
mod enumerations;
mod codes;
pub use alert::*;
pub use export::*;
pub use meeting::*;
pub use meeting_list::*;
pub use meeting_recording::*;
pub use note::*;
pub use participant_list::*;
pub use participant_quality_list::*;
pub use report::*;
pub use reserve::*;
pub use reserve_config::*;
pub use reserve_config_admin::*;
pub use reserve_config_disable_inform::*;
pub use reserve_config_form::*;
pub use resource_reservation_list::*;
pub use room::*;
pub use room_config::*;
pub use room_level::*;
pub use scope_config::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
