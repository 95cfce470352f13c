// Written by `cargo xtask codegen`; do not edit.

//! `im.v2`: 13 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`CreateAppFeedCard`] | `POST /open-apis/im/v2/app_feed_card` | Puts cards of the app into the message feed of users. |
//! | [`DeleteAppFeedCardBatch`] | `DELETE /open-apis/im/v2/app_feed_card/batch` | Deletes cards of the app from the message feed of users. |
//! | [`UpdateAppFeedCardBatch`] | `PUT /open-apis/im/v2/app_feed_card/batch` | Updates cards of the app in the message feed of users. |
//! | [`CreateBizEntityTagRelation`] | `POST /open-apis/im/v2/biz_entity_tag_relation` | Attaches tags to a group chat. |
//! | [`GetBizEntityTagRelation`] | `GET /open-apis/im/v2/biz_entity_tag_relation` | Returns the tags that are attached to a group chat. |
//! | [`UpdateBizEntityTagRelation`] | `PUT /open-apis/im/v2/biz_entity_tag_relation` | Takes tags off a group chat. |
//! | [`UpdateChatButton`] | `PUT /open-apis/im/v2/chat_button` | Sets the buttons of a chat's card in the message feed of users. |
//! | [`SetBotTimeSensitiveFeedCard`] | `PATCH /open-apis/im/v2/feed_cards/bot_time_sentive` | Keeps the chat with the bot at the top of the message feed of users for a while, or ends that. |
//! | [`PatchFeedCard`] | `PATCH /open-apis/im/v2/feed_cards/:feed_card_id` | Keeps a group chat at the top of the message feed of users for a while, or ends that. |
//! | [`CreateTag`] | `POST /open-apis/im/v2/tags` | Creates a tag for group chats. |
//! | [`ListTag`] | `GET /open-apis/im/v2/tags` | Returns tags for group chats by their ids. |
//! | [`PatchTag`] | `PATCH /open-apis/im/v2/tags/:tag_id` | Renames a tag for group chats. |
//! | [`BatchUpdateUrlPreview`] | `POST /open-apis/im/v2/url_previews/batch_update` | Has the previews of links in messages fetched again. |

pub mod app_feed_card;
pub mod app_feed_card_batch;
pub mod biz_entity_tag_relation;
pub mod chat_button;
pub mod feed_card;
pub mod tag;
pub mod url_preview;
mod shapes;
mod enumerations;
mod codes;
#[doc(inline)]
pub use app_feed_card::*;
#[doc(inline)]
pub use app_feed_card_batch::*;
#[doc(inline)]
pub use biz_entity_tag_relation::*;
#[doc(inline)]
pub use chat_button::*;
#[doc(inline)]
pub use feed_card::*;
#[doc(inline)]
pub use tag::*;
#[doc(inline)]
pub use url_preview::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
