// Written by `cargo xtask codegen`; do not edit.

//! `doc.v2`: 6 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`GetContent`] | `GET /open-apis/doc/v2/:docToken/content` | Gets the structured content of a document in the older form. Deprecated. |
//! | [`BatchUpdateDoc`] | `POST /open-apis/doc/v2/:docToken/batch_update` | Edits a document in the older form: changes its title, deletes ranges, inserts content. Deprecated. |
//! | [`CreateDoc`] | `POST /open-apis/doc/v2/create` | Created documents in the older form; apps may no longer call it, and it fails with code 95054. Deprecated. |
//! | [`GetMeta`] | `GET /open-apis/doc/v2/meta/:docToken` | Gets the title, the owner and the times of a document in the older form, and what it became if upgraded. Deprecated. |
//! | [`GetRawContent`] | `GET /open-apis/doc/v2/:docToken/raw_content` | Gets the text of a document in the older form, without formats. Deprecated. |
//! | [`GetSheetMeta`] | `GET /open-apis/doc/v2/:docToken/sheet_meta` | Gets the sheets of the spreadsheet within a document in the older form. Deprecated. |

pub mod content;
pub mod doc;
pub mod meta;
pub mod raw_content;
pub mod sheet_meta;
mod shapes;
mod codes;
#[doc(inline)]
pub use content::*;
#[doc(inline)]
pub use doc::*;
#[doc(inline)]
pub use meta::*;
#[doc(inline)]
pub use raw_content::*;
#[doc(inline)]
pub use sheet_meta::*;
pub use shapes::*;
pub use codes::*;
