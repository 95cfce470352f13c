// Written by `cargo xtask codegen`; do not edit.

//! `baike.v1`: 13 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`ListClassification`] | `GET /open-apis/baike/v1/classifications` | Lists the classes of the dictionary; entries can only be put into those of the second level. Superseded by `lingo`. |
//! | [`CreateDraft`] | `POST /open-apis/baike/v1/drafts` | Asks to create or change an entry; nothing changes until an administrator approves the draft. Superseded by `lingo`. |
//! | [`UpdateDraft`] | `PUT /open-apis/baike/v1/drafts/:draft_id` | Changes a draft that has not been reviewed yet. Superseded by `lingo`. |
//! | [`CreateEntity`] | `POST /open-apis/baike/v1/entities` | Creates an entry in the dictionary at once, without review by an administrator. Superseded by `lingo`. |
//! | [`ExtractEntity`] | `POST /open-apis/baike/v1/entities/extract` | Finds words in a text that could become entries, existing entries included, with possible aliases. Deprecated. |
//! | [`GetEntity`] | `GET /open-apis/baike/v1/entities/:entity_id` | Gets an entry by its id or by its id in an external system. Superseded by `lingo`. |
//! | [`HighlightEntity`] | `POST /open-apis/baike/v1/entities/highlight` | Finds the entries that a text of up to 1,000 characters mentions, and where. Superseded by `lingo`. |
//! | [`ListEntity`] | `GET /open-apis/baike/v1/entities` | Lists all entries of the dictionary. Superseded by `lingo`. |
//! | [`MatchEntity`] | `POST /open-apis/baike/v1/entities/match` | Finds the entries whose name or alias equals a word exactly; returns their ids only. Superseded by `lingo`. |
//! | [`SearchEntity`] | `POST /open-apis/baike/v1/entities/search` | Searches entries by names, aliases and definitions, also inexactly, and returns them. Superseded by `lingo`. |
//! | [`UpdateEntity`] | `PUT /open-apis/baike/v1/entities/:entity_id` | Changes an entry at once, without review by an administrator. Superseded by `lingo`. |
//! | [`DownloadFile`] | `GET /open-apis/baike/v1/files/:file_token/download` | Downloads the original of an image of an entry. Superseded by `lingo`. |
//! | [`UploadFile`] | `POST /open-apis/baike/v1/files/upload` | Uploads an image to be used in entries, 320 to 4096 pixels wide and high, 3 KB to 10 MB. Superseded by `lingo`. |

pub mod classification;
pub mod draft;
pub mod entity;
pub mod file;
mod shapes;
mod enumerations;
mod codes;
#[doc(inline)]
pub use classification::*;
#[doc(inline)]
pub use draft::*;
#[doc(inline)]
pub use entity::*;
#[doc(inline)]
pub use file::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
