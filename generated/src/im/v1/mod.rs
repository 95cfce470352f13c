// Written by `cargo xtask codegen`; do not edit.

//! `im.v1`: 60 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`DeleteBatchMessage`] | `DELETE /open-apis/im/v1/batch_messages/:batch_message_id` | Recalls all messages that one batch send sent. |
//! | [`GetProgressBatchMessage`] | `GET /open-apis/im/v1/batch_messages/:batch_message_id/get_progress` | Returns how far a batch send, or its recall, has come. |
//! | [`ReadUserBatchMessage`] | `GET /open-apis/im/v1/batch_messages/:batch_message_id/read_user` | Returns how many users a batch send reached and how many of them read it. |
//! | [`CreateChat`] | `POST /open-apis/im/v1/chats` | Creates a group chat, with its members and settings. |
//! | [`DeleteChat`] | `DELETE /open-apis/im/v1/chats/:chat_id` | Dissolves a group chat; its history is not kept. |
//! | [`GetChat`] | `GET /open-apis/im/v1/chats/:chat_id` | Returns a group chat: name, owner, settings and number of members. |
//! | [`LinkChat`] | `POST /open-apis/im/v1/chats/:chat_id/link` | Creates a link by which people can join a group chat. |
//! | [`ListChat`] | `GET /open-apis/im/v1/chats` | Lists the group chats that the calling identity is in. |
//! | [`SearchChat`] | `GET /open-apis/im/v1/chats/search` | Searches the group chats that the calling identity may see by keyword. |
//! | [`UpdateChat`] | `PUT /open-apis/im/v1/chats/:chat_id` | Updates the given settings of a group chat. |
//! | [`GetChatAnnouncement`] | `GET /open-apis/im/v1/chats/:chat_id/announcement` | Returns the announcement of a group chat, where it is a document of the old kind. |
//! | [`PatchChatAnnouncement`] | `PATCH /open-apis/im/v1/chats/:chat_id/announcement` | Changes the announcement of a group chat, where it is a document of the old kind. |
//! | [`AddChatManagers`] | `POST /open-apis/im/v1/chats/:chat_id/managers/add_managers` | Makes users or bots administrators of a group chat. |
//! | [`DeleteChatManagers`] | `POST /open-apis/im/v1/chats/:chat_id/managers/delete_managers` | Takes the administration of a group chat from users or bots. |
//! | [`CreateChatMembers`] | `POST /open-apis/im/v1/chats/:chat_id/members` | Adds users or bots to a group chat. |
//! | [`DeleteChatMembers`] | `DELETE /open-apis/im/v1/chats/:chat_id/members` | Removes users or bots from a group chat. |
//! | [`GetChatMembers`] | `GET /open-apis/im/v1/chats/:chat_id/members` | Lists the members of a group chat, bots left out. |
//! | [`CheckChatMembership`] | `GET /open-apis/im/v1/chats/:chat_id/members/is_in_chat` | Tells whether the calling identity is in a group chat. |
//! | [`JoinChat`] | `PATCH /open-apis/im/v1/chats/:chat_id/members/me_join` | Lets the calling identity join a public group chat. |
//! | [`PatchChatMenuItem`] | `PATCH /open-apis/im/v1/chats/:chat_id/menu_items/:menu_item_id` | Updates one item of the menu of a group chat: name, icon and link. |
//! | [`CreateChatMenuTree`] | `POST /open-apis/im/v1/chats/:chat_id/menu_tree` | Adds items to the menu of a group chat. |
//! | [`DeleteChatMenuTree`] | `DELETE /open-apis/im/v1/chats/:chat_id/menu_tree` | Deletes top items of the menu of a group chat, with what is below them. |
//! | [`GetChatMenuTree`] | `GET /open-apis/im/v1/chats/:chat_id/menu_tree` | Returns the menu of a group chat. |
//! | [`SortChatMenuTree`] | `POST /open-apis/im/v1/chats/:chat_id/menu_tree/sort` | Puts the top items of the menu of a group chat into another order. |
//! | [`GetChatModeration`] | `GET /open-apis/im/v1/chats/:chat_id/moderation` | Lists who may speak in a group chat, and in which mode. |
//! | [`UpdateChatModeration`] | `PUT /open-apis/im/v1/chats/:chat_id/moderation` | Sets who may speak in a group chat. |
//! | [`CreateChatTab`] | `POST /open-apis/im/v1/chats/:chat_id/chat_tabs` | Adds tabs to a group chat. |
//! | [`DeleteChatTabs`] | `DELETE /open-apis/im/v1/chats/:chat_id/chat_tabs/delete_tabs` | Deletes tabs of a group chat. |
//! | [`ListChatTabs`] | `GET /open-apis/im/v1/chats/:chat_id/chat_tabs/list_tabs` | Lists the tabs of a group chat. |
//! | [`SortChatTabs`] | `POST /open-apis/im/v1/chats/:chat_id/chat_tabs/sort_tabs` | Puts the tabs of a group chat into another order. |
//! | [`UpdateChatTabs`] | `POST /open-apis/im/v1/chats/:chat_id/chat_tabs/update_tabs` | Updates tabs of a group chat. |
//! | [`DeleteChatTopNotice`] | `POST /open-apis/im/v1/chats/:chat_id/top_notice/delete_top_notice` | Takes away what is pinned to the top of a group chat. |
//! | [`PutChatTopNotice`] | `POST /open-apis/im/v1/chats/:chat_id/top_notice/put_top_notice` | Pins a message or the announcement to the top of a group chat. |
//! | [`CreateFile`] | `POST /open-apis/im/v1/files` | Uploads a file for messages and returns its key. |
//! | [`GetFile`] | `GET /open-apis/im/v1/files/:file_key` | Downloads a file that the app uploaded, by its key. |
//! | [`CreateImage`] | `POST /open-apis/im/v1/images` | Uploads an image for messages or avatars and returns its key. |
//! | [`GetImage`] | `GET /open-apis/im/v1/images/:image_key` | Downloads an image that the app uploaded, by its key. |
//! | [`CreateMessage`] | `POST /open-apis/im/v1/messages` | Sends a message of any kind to a user or a group chat. |
//! | [`DeleteMessage`] | `DELETE /open-apis/im/v1/messages/:message_id` | Recalls a message. |
//! | [`ForwardMessage`] | `POST /open-apis/im/v1/messages/:message_id/forward` | Forwards a message to a user, a group chat or a thread. |
//! | [`GetMessage`] | `GET /open-apis/im/v1/messages/:message_id` | Returns one message by its id, with the messages in it if it was merged. |
//! | [`ListMessage`] | `GET /open-apis/im/v1/messages` | Lists the messages of a chat or a thread, within a time range if wanted. |
//! | [`MergeForwardMessage`] | `POST /open-apis/im/v1/messages/merge_forward` | Forwards several messages of one chat as a single merged message. |
//! | [`PatchMessage`] | `PATCH /open-apis/im/v1/messages/:message_id` | Replaces the content of a card that the app sent. |
//! | [`PushFollowUpMessage`] | `POST /open-apis/im/v1/messages/:message_id/push_follow_up` | Adds bubbles with suggestions below a message that the app sent last. |
//! | [`ReadUsersMessage`] | `GET /open-apis/im/v1/messages/:message_id/read_users` | Lists who has read a message that the app sent. |
//! | [`ReplyMessage`] | `POST /open-apis/im/v1/messages/:message_id/reply` | Replies to a message, in a thread if wanted. |
//! | [`UpdateMessage`] | `PUT /open-apis/im/v1/messages/:message_id` | Edits a text or rich-text message that was sent. |
//! | [`SendUrgentApp`] | `PATCH /open-apis/im/v1/messages/:message_id/urgent_app` | Marks a message as urgent and tells the users within the app. |
//! | [`SendUrgentPhone`] | `PATCH /open-apis/im/v1/messages/:message_id/urgent_phone` | Marks a message as urgent and tells the users by phone call. |
//! | [`SendUrgentSms`] | `PATCH /open-apis/im/v1/messages/:message_id/urgent_sms` | Marks a message as urgent and tells the users by text message. |
//! | [`BatchQueryMessageReaction`] | `POST /open-apis/im/v1/messages/reactions/batch_query` | Returns the emoji reactions of several messages. |
//! | [`CreateMessageReaction`] | `POST /open-apis/im/v1/messages/:message_id/reactions` | Adds an emoji reaction to a message. |
//! | [`DeleteMessageReaction`] | `DELETE /open-apis/im/v1/messages/:message_id/reactions/:reaction_id` | Takes an emoji reaction to a message back. |
//! | [`ListMessageReaction`] | `GET /open-apis/im/v1/messages/:message_id/reactions` | Lists the emoji reactions of a message, of one kind if wanted. |
//! | [`GetMessageResource`] | `GET /open-apis/im/v1/messages/:message_id/resources/:file_key` | Downloads an image, audio, video or other file that stands in a message. |
//! | [`CreatePin`] | `POST /open-apis/im/v1/pins` | Pins a message in its chat. |
//! | [`DeletePin`] | `DELETE /open-apis/im/v1/pins/:message_id` | Takes the pin off a message. |
//! | [`ListPin`] | `GET /open-apis/im/v1/pins` | Lists the pinned messages of a group chat, within a time range if wanted. |
//! | [`ForwardThread`] | `POST /open-apis/im/v1/threads/:thread_id/forward` | Forwards a thread to a user, a group chat or another thread. |

#[cfg(feature = "events")]
#[cfg_attr(docsrs, doc(cfg(feature = "events")))]
pub mod events;
pub mod batch_message;
pub mod chat;
pub mod chat_announcement;
pub mod chat_managers;
pub mod chat_members;
pub mod chat_menu_item;
pub mod chat_menu_tree;
pub mod chat_moderation;
pub mod chat_tab;
pub mod chat_top_notice;
pub mod file;
pub mod image;
pub mod message;
pub mod message_reaction;
pub mod message_resource;
pub mod pin;
pub mod thread;
mod shapes;
mod enumerations;
mod codes;
#[doc(inline)]
pub use batch_message::*;
#[doc(inline)]
pub use chat::*;
#[doc(inline)]
pub use chat_announcement::*;
#[doc(inline)]
pub use chat_managers::*;
#[doc(inline)]
pub use chat_members::*;
#[doc(inline)]
pub use chat_menu_item::*;
#[doc(inline)]
pub use chat_menu_tree::*;
#[doc(inline)]
pub use chat_moderation::*;
#[doc(inline)]
pub use chat_tab::*;
#[doc(inline)]
pub use chat_top_notice::*;
#[doc(inline)]
pub use file::*;
#[doc(inline)]
pub use image::*;
#[doc(inline)]
pub use message::*;
#[doc(inline)]
pub use message_reaction::*;
#[doc(inline)]
pub use message_resource::*;
#[doc(inline)]
pub use pin::*;
#[doc(inline)]
pub use thread::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
