// Written by `cargo xtask codegen`; do not edit.

//! `doc.v2`: 6 endpoints.

mod content;
mod doc;
mod meta;
mod raw_content;
mod sheet_meta;
mod shapes;
mod codes;
pub use content::*;
pub use doc::*;
pub use meta::*;
pub use raw_content::*;
pub use sheet_meta::*;
pub use shapes::*;
pub use codes::*;
