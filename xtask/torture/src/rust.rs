//! What Rust may be made of a page: nothing that the names do not explain.

use std::collections::BTreeSet;
use std::fmt::Write;

use camino::Utf8Path;
use proc_macro2::{TokenStream, TokenTree};
use rayon::prelude::*;
use xtask::emit::{self, Files, Written};
use xtask::names::lock::Lock;
use xtask::names::{self, Names};
use xtask::pipeline::Outcome;

/// As much as a crate needs around what is generated.
const MANIFEST: &str = "[package]\nname = \"feishu-openapi\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n\
    [features]\n# @features\n\n[dependencies]\nfeishu-openapi-runtime = { default-features = false }\n";

/// A crate without endpoints.
pub(crate) fn templates() -> Files {
    let files = [
        ("Cargo.toml", MANIFEST),
        ("src/lib.rs", "//! Books.\n\n// @services\n"),
    ];
    files
        .map(|(path, text)| (path.into(), text.to_owned()))
        .into()
}

/// Words that the crate is written with for pages that the reference does not have.
const UNUSED: [&str; 1] = ["transparent"];

/// What the crate is written with.
pub(crate) struct Vocabulary(BTreeSet<String>);

impl Vocabulary {
    /// The identifiers of a crate that was made of sound pages.
    pub(crate) fn of(files: &Files) -> Self {
        let found: Vec<BTreeSet<String>> = rust(files)
            .par_bridge()
            .map(|text| {
                let mut words = BTreeSet::new();
                if let Ok(tokens) = text.parse() {
                    identifiers(tokens, &mut words);
                }
                words
            })
            .collect();
        let words = found.into_iter().flatten();
        Self(words.chain(UNUSED.map(str::to_owned)).collect())
    }

    /// The first identifier of a crate that is neither a word of every crate nor a name of this one.
    pub(crate) fn unexplained(&self, names: &str, files: &Files) -> Result<Option<String>, String> {
        let names = plain(names);
        for text in rust(files) {
            syn::parse_file(text).map_err(|error| format!("no Rust was written: {error}"))?;
            let mut found = BTreeSet::new();
            let tokens: TokenStream = text.parse().map_err(|_| "no tokens were written")?;
            identifiers(tokens, &mut found);
            let mut unknown = found.difference(&self.0);
            // Names that clash have a number behind them.
            let known = |word: &str| plain(word.trim_end_matches(|c: char| c.is_ascii_digit()));
            if let Some(unknown) = unknown.find(|word| !names.contains(&known(word))) {
                return Ok(Some(unknown.clone()));
            }
        }
        Ok(None)
    }
}

/// Names everything and writes it; gives the names as they would be locked, too, and those of files,
/// which no lock has.
pub(crate) fn write(outcome: &Outcome, templates: &Files) -> Result<(Written, String), String> {
    let mut diagnostics = outcome.diagnostics.clone();
    let names: Names = names::name_all(
        &outcome.model,
        &outcome.renames,
        &Lock::default(),
        &mut diagnostics,
    );
    let written = emit::emit(&outcome.model, &names, templates);
    let written = written.map_err(|error| error.to_string())?;
    let versions = names
        .services
        .values()
        .flat_map(|own| own.versions.values());
    let files = versions.flat_map(|own| own.resources.values());
    let mut explained = Lock::of(&outcome.model, &names).to_string();
    for file in files {
        let _ = writeln!(explained, "{file}");
    }
    Ok((written, explained))
}

fn rust(files: &Files) -> impl Iterator<Item = &str> + Send {
    let is_rust = |path: &Utf8Path| path.extension() == Some("rs");
    files
        .iter()
        .filter(move |(path, _)| is_rust(path))
        .map(|(_, text)| text.as_str())
}

fn identifiers(tokens: TokenStream, found: &mut BTreeSet<String>) {
    for token in tokens {
        match token {
            TokenTree::Ident(ident) => drop(found.insert(ident.to_string())),
            TokenTree::Group(group) => identifiers(group.stream(), found),
            TokenTree::Punct(_) | TokenTree::Literal(_) => {}
        }
    }
}

/// A name as it compares with others: a field `type` is `r#type` in Rust, and one called `1st` has
/// something before it.
fn plain(word: &str) -> String {
    let word = word.strip_prefix("r#").unwrap_or(word);
    let letters = word.chars().filter(|c| c.is_alphanumeric());
    letters.collect::<String>().to_lowercase()
}
