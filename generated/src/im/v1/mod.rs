// Written by `cargo xtask codegen`; do not edit.

//! `im.v1`: 60 endpoints.

mod batch_message;
mod chat;
mod chat_announcement;
mod chat_managers;
mod chat_members;
mod chat_menu_item;
mod chat_menu_tree;
mod chat_moderation;
mod chat_tab;
mod chat_top_notice;
mod file;
mod image;
mod message;
mod message_reaction;
mod message_resource;
mod pin;
mod thread;
mod shapes;
mod enumerations;
mod codes;
pub use batch_message::*;
pub use chat::*;
pub use chat_announcement::*;
pub use chat_managers::*;
pub use chat_members::*;
pub use chat_menu_item::*;
pub use chat_menu_tree::*;
pub use chat_moderation::*;
pub use chat_tab::*;
pub use chat_top_notice::*;
pub use file::*;
pub use image::*;
pub use message::*;
pub use message_reaction::*;
pub use message_resource::*;
pub use pin::*;
pub use thread::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
