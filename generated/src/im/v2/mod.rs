// Written by `cargo xtask codegen`; do not edit.

//! `im.v2`: 13 endpoints.

mod app_feed_card;
mod app_feed_card_batch;
mod biz_entity_tag_relation;
mod chat_button;
mod feed_card;
mod tag;
mod url_preview;
mod shapes;
mod enumerations;
mod codes;
pub use app_feed_card::*;
pub use app_feed_card_batch::*;
pub use biz_entity_tag_relation::*;
pub use chat_button::*;
pub use feed_card::*;
pub use tag::*;
pub use url_preview::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
