// Written by `cargo xtask codegen`; do not edit.

//! `docx.v1`: 19 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`GetChatAnnouncement`] | `GET /open-apis/docx/v1/chats/:chat_id/announcement` | Gets the basics of a chat's announcement: its revision, owner and times; the caller must be in the chat. |
//! | [`BatchUpdateChatAnnouncementBlock`] | `PATCH /open-apis/docx/v1/chats/:chat_id/announcement/blocks/batch_update` | Changes several blocks of a chat's announcement, each at most once. |
//! | [`GetChatAnnouncementBlock`] | `GET /open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id` | Gets one block of a chat's announcement. |
//! | [`ListChatAnnouncementBlock`] | `GET /open-apis/docx/v1/chats/:chat_id/announcement/blocks` | Lists all blocks of a chat's announcement. |
//! | [`BatchDeleteChatAnnouncementBlockChildren`] | `DELETE /open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id/children/batch_delete` | Deletes a range of the blocks below a block of a chat's announcement. |
//! | [`CreateChatAnnouncementBlockChildren`] | `POST /open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id/children` | Creates blocks below a block of a chat's announcement, at a given place. |
//! | [`GetChatAnnouncementBlockChildren`] | `GET /open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id/children` | Lists the blocks right below a block of a chat's announcement. |
//! | [`ConvertDocument`] | `POST /open-apis/docx/v1/documents/blocks/convert` | Turns Markdown or HTML into blocks that can then be created in a document; changes no document itself. |
//! | [`CreateDocument`] | `POST /open-apis/docx/v1/documents` | Creates an empty document with a title, in a folder; content is added with other calls. |
//! | [`GetDocument`] | `GET /open-apis/docx/v1/documents/:document_id` | Gets the title and the latest revision of a document. |
//! | [`GetDocumentRawContent`] | `GET /open-apis/docx/v1/documents/:document_id/raw_content` | Gets the text of a document without formats. |
//! | [`BatchUpdateDocumentBlock`] | `PATCH /open-apis/docx/v1/documents/:document_id/blocks/batch_update` | Changes several blocks of a document, each at most once. |
//! | [`GetDocumentBlock`] | `GET /open-apis/docx/v1/documents/:document_id/blocks/:block_id` | Gets one block of a document. |
//! | [`ListDocumentBlock`] | `GET /open-apis/docx/v1/documents/:document_id/blocks` | Lists all blocks of a document. |
//! | [`PatchDocumentBlock`] | `PATCH /open-apis/docx/v1/documents/:document_id/blocks/:block_id` | Changes one block of a document: its text, style, table, columns, image, file or task. |
//! | [`BatchDeleteDocumentBlockChildren`] | `DELETE /open-apis/docx/v1/documents/:document_id/blocks/:block_id/children/batch_delete` | Deletes a range of the blocks below a block of a document; not rows, columns or cells of tables. |
//! | [`CreateDocumentBlockChildren`] | `POST /open-apis/docx/v1/documents/:document_id/blocks/:block_id/children` | Creates blocks below a block of a document, at a given place; one level only. |
//! | [`GetDocumentBlockChildren`] | `GET /open-apis/docx/v1/documents/:document_id/blocks/:block_id/children` | Lists the blocks right below a block of a document or, if wanted, at all levels. |
//! | [`CreateDocumentBlockDescendant`] | `POST /open-apis/docx/v1/documents/:document_id/blocks/:block_id/descendant` | Creates blocks with blocks below them, such as tables with content, below a block of a document in one go. |

pub mod chat_announcement;
pub mod chat_announcement_block;
pub mod chat_announcement_block_children;
pub mod document;
pub mod document_block;
pub mod document_block_children;
pub mod document_block_descendant;
mod shapes;
mod enumerations;
mod codes;
#[doc(inline)]
pub use chat_announcement::*;
#[doc(inline)]
pub use chat_announcement_block::*;
#[doc(inline)]
pub use chat_announcement_block_children::*;
#[doc(inline)]
pub use document::*;
#[doc(inline)]
pub use document_block::*;
#[doc(inline)]
pub use document_block_children::*;
#[doc(inline)]
pub use document_block_descendant::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
