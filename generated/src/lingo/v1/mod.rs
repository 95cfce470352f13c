// Written by `cargo xtask codegen`; do not edit.

//! `lingo.v1`: 14 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`ListClassification`] | `GET /open-apis/lingo/v1/classifications` | Lists the classes of a dictionary, which has two levels; entries can only be put into classes of the second. |
//! | [`CreateDraft`] | `POST /open-apis/lingo/v1/drafts` | Asks to create an entry, or to change one; nothing changes until a dictionary administrator approves the draft. |
//! | [`UpdateDraft`] | `PUT /open-apis/lingo/v1/drafts/:draft_id` | Changes a draft that has not been reviewed yet. |
//! | [`CreateEntity`] | `POST /open-apis/lingo/v1/entities` | Creates an entry in a dictionary at once, without review by an administrator. |
//! | [`DeleteEntity`] | `DELETE /open-apis/lingo/v1/entities/:entity_id` | Deletes an entry at once, without review, by its id or by its id in an external system. |
//! | [`GetEntity`] | `GET /open-apis/lingo/v1/entities/:entity_id` | Gets an entry by its id or by its id in an external system. |
//! | [`HighlightEntity`] | `POST /open-apis/lingo/v1/entities/highlight` | Finds the entries that a text mentions and where, so that they can be highlighted; up to 1,000 characters. |
//! | [`ListEntity`] | `GET /open-apis/lingo/v1/entities` | Lists all entries of a dictionary, by default the one for everybody. |
//! | [`MatchEntity`] | `POST /open-apis/lingo/v1/entities/match` | Finds the entries whose name or alias equals a word exactly; returns their ids only. |
//! | [`SearchEntity`] | `POST /open-apis/lingo/v1/entities/search` | Searches entries by names, aliases and definitions, also inexactly, and returns them. |
//! | [`UpdateEntity`] | `PUT /open-apis/lingo/v1/entities/:entity_id` | Changes an entry at once, without review by an administrator. |
//! | [`DownloadFile`] | `GET /open-apis/lingo/v1/files/:file_token/download` | Downloads the original of an image of an entry. |
//! | [`UploadFile`] | `POST /open-apis/lingo/v1/files/upload` | Uploads an image to be used in entries, 320 to 4096 pixels wide and high, 3 KB to 10 MB. |
//! | [`ListRepo`] | `GET /open-apis/lingo/v1/repos` | Lists the dictionaries that the caller can see: those the app was added to, or those visible to the user. |

pub mod classification;
pub mod draft;
pub mod entity;
pub mod file;
pub mod repo;
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
#[doc(inline)]
pub use repo::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
