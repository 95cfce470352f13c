//! From the [`ApiModel`] to the files of the crate.
//!
//! This room knows how to write the model in Rust, and nothing of Markdown or pages. An annotate
//! step computes every Rust name, type and line of documentation into plain structs before
//! anything is printed. Nothing here reads or writes files but through the cache of earlier runs:
//! templates come in as text, and a map of path to content goes out.

pub mod annotate;
pub mod carried;
pub mod docs;
pub mod documented;
pub mod examples;
pub mod manifest;
pub mod print;
mod service_files;
mod services;
mod tokens;

use std::collections::BTreeMap;

use crate::model::ApiModel;
use crate::names::Names;
use camino::{Utf8Path, Utf8PathBuf};
use print::PrintError;

pub use services::Kept;

/// Files by path, relative to the folder of the crate.
pub type Files = BTreeMap<Utf8PathBuf, String>;

/// The crate, and what its runtime has of the pages.
#[derive(Debug)]
pub struct Written {
    /// The files.
    pub files: Files,
    /// The one file of the runtime that the pages ask for: [`COMMON_ERRORS`].
    pub common_errors: String,
}

/// Where the runtime has the codes of the gateway, below its folder.
pub const COMMON_ERRORS: &str = "src/errors/common_error.rs";

/// What keeps rustfmt from the crate: what codegen writes must stay what codegen wrote.
const UNFORMATTED: &str = "disable_all_formatting = true\n";

/// Writes the crate: the templates plus what is in the model, with the names that everything has.
pub fn emit(model: &ApiModel, names: &Names, templates: &Files) -> Result<Written, PrintError> {
    emit_by(model, names, templates, None)
}

/// The same, with what earlier runs printed of the same services.
pub fn emit_by(
    model: &ApiModel,
    names: &Names,
    templates: &Files,
    kept: Option<Kept<'_>>,
) -> Result<Written, PrintError> {
    let plan = annotate::annotate(model, names);
    let mut files = carried::carried(templates, &plan);
    let examples = carried::examples(&files, &plan);
    files.insert("rustfmt.toml".into(), UNFORMATTED.to_owned());
    let services = services::files(model, names, &plan, kept)?;
    files.extend(examples::program(&plan, &services));
    files.extend(documented::answers(&plan, &services));
    files.extend(services.into_iter().flat_map(|service| service.files));
    for file in print::crate_files(&plan) {
        let text = file.print()?;
        files.insert(file.path, text);
    }
    if let Some(template) = files.get_mut(Utf8Path::new("Cargo.toml")) {
        *template = manifest::manifest(template, &plan, &examples);
    }
    if let Some(template) = files.get_mut(Utf8Path::new("src/lib.rs")) {
        *template = manifest::root(template, &plan);
    }
    Ok(Written {
        files,
        common_errors: print::common_errors(&plan).print()?,
    })
}

#[cfg(test)]
mod tests;
