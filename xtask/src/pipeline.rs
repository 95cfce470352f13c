//! The stages in a row, from folders of pages to the model.
//!
//! The one place that reads files. Pages are read in parallel and put together in the order of
//! their paths, so that neither threads nor the order of folders on disk show in what comes out.

use std::collections::BTreeMap;
use std::io;
use std::sync::Arc;

use camino::{Utf8Path, Utf8PathBuf};
use indicatif::{ParallelProgressIterator, ProgressBar};
use rayon::prelude::*;

use crate::diagnostics::{Code, Diagnostics};
use crate::emit::{Files, lock};
use crate::glossary::{self, Glossary};
use crate::layout::{self, Layout, NotAnEndpoint, PageContent};
use crate::model::ApiModel;
use crate::nearest::nearest;
use crate::page::{self, Encoding, SourceFile};
use crate::resolve::{self, Overrides, RawApi};

/// What the stages made of some folders.
#[derive(Debug)]
pub struct Outcome {
    /// The model.
    pub model: ApiModel,
    /// What could not be read as it stands, in the order of places.
    pub diagnostics: Diagnostics,
    /// Names that a maintainer chose, by the fact that they name.
    pub renames: BTreeMap<String, String>,
    /// Every page and what it turned out to be, in the order of paths.
    pub pages: Vec<PageReport>,
    /// How many fields of each service the glossary describes.
    pub glossary: BTreeMap<String, usize>,
}

impl Outcome {
    /// Leaves only these services in the model, where any are named.
    fn keep(&mut self, services: &[String]) -> Result<(), UnknownService> {
        let known = &self.model.services;
        if let Some(name) = services.iter().find(|name| !known.contains_key(*name)) {
            return Err(UnknownService::new(name, &self.model));
        }
        if !services.is_empty() {
            let kept = |name: &String, _: &mut _| services.contains(name);
            self.model.services.retain(kept);
            self.glossary.retain(|name, _| services.contains(name));
        }
        Ok(())
    }
}

/// A page and what it turned out to be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PageReport {
    /// The path, with its folder as given.
    pub path: Utf8PathBuf,
    /// What it is.
    pub kind: PageKind,
    /// Whether its text says where to send a request, and how, be it in tables or not.
    pub claims_request: bool,
    /// How many examples of JSON bodies stand on it, sound or not.
    pub examples: usize,
}

/// What a page turned out to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum PageKind {
    /// An endpoint, in this layout.
    Endpoint(Layout),
    /// The table of common codes.
    CommonErrors,
    /// No endpoint.
    NotAnEndpoint(NotAnEndpoint),
    /// In no encoding that is known.
    Unreadable,
}

/// A service that is asked for and that no page is of.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("no page is of the service `{name}`; {}", instead(nearest.as_deref(), known))]
pub struct UnknownService {
    /// What was asked for.
    pub name: String,
    /// The service that was most likely meant.
    pub nearest: Option<String>,
    /// The services that there are, in their order.
    pub known: Vec<String>,
}

impl UnknownService {
    fn new(name: &str, model: &ApiModel) -> Self {
        let known: Vec<String> = model.services.keys().cloned().collect();
        Self {
            name: name.to_owned(),
            nearest: nearest(name, known.iter().map(String::as_str)).map(str::to_owned),
            known,
        }
    }
}

fn instead(nearest: Option<&str>, known: &[String]) -> String {
    match (nearest, known) {
        (Some(nearest), _) => format!("the nearest is `{nearest}`"),
        (None, []) => "no page is of any".to_owned(),
        (None, known) => format!("there are {}", known.join(", ")),
    }
}

/// A folder or file that cannot be read at all, or a service that is not there.
#[derive(Debug, thiserror::Error)]
pub enum PipelineError {
    /// The disk says no.
    #[error("cannot read `{path}`")]
    Io {
        /// What was to be read.
        path: Utf8PathBuf,
        /// Why not.
        source: io::Error,
    },
    /// A file that must be text is not.
    #[error("`{path}` is not UTF-8")]
    NotText {
        /// The file.
        path: Utf8PathBuf,
    },
    /// `overrides.toml` does not have the form that `docs/README.md` gives.
    #[error("cannot read the overrides in `{path}`: {source}")]
    Overrides {
        /// The file.
        path: Utf8PathBuf,
        /// What is wrong with it.
        source: Box<toml::de::Error>,
    },
    /// `glossary.toml` does not have the form that `docs/README.md` gives.
    #[error("cannot read the glossary in `{path}`: {source}")]
    Glossary {
        /// The file.
        path: Utf8PathBuf,
        /// What is wrong with it.
        source: Box<toml::de::Error>,
    },
    /// Only some services are asked for, and one of them is not there.
    #[error(transparent)]
    UnknownService(#[from] UnknownService),
}

impl PipelineError {
    fn io(path: &Utf8Path, source: impl Into<io::Error>) -> Self {
        Self::Io {
            path: path.to_owned(),
            source: source.into(),
        }
    }
}

/// Whose words a model has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Words {
    /// Those of the pages alone.
    OfPages,
    /// Those of the glossary too, where the pages have none.
    WithGlossary,
}

/// Reads all pages below `folders` and makes the model of them. With `services`, only those are
/// left in the model; names and shared shapes are decided before, so that they stay the same.
pub fn run(
    folders: &[Utf8PathBuf],
    services: &[String],
    progress: &ProgressBar,
) -> Result<Outcome, PipelineError> {
    run_with(Words::WithGlossary, folders, services, progress)
}

/// The same, with the glossary or without.
pub fn run_with(
    words: Words,
    folders: &[Utf8PathBuf],
    services: &[String],
    progress: &ProgressBar,
) -> Result<Outcome, PipelineError> {
    let mut paths = Vec::new();
    let mut overrides = Overrides::default();
    for folder in folders {
        paths.extend(pages_below(folder)?);
        merge(&mut overrides, load_overrides(folder)?);
    }
    paths.sort();
    paths.dedup();
    let files = paths
        .into_iter()
        .map(|path| load(&path).map(|bytes| (path, bytes)));
    let files = files.collect::<Result<Vec<_>, _>>()?;
    let mut outcome = run_on(files, &overrides, progress);
    if words == Words::WithGlossary {
        for folder in folders {
            if let Some(glossary) = load_glossary(folder)? {
                let before = outcome.model.described();
                glossary.apply(&mut outcome.model, &mut outcome.diagnostics);
                for (service, described) in outcome.model.described() {
                    let own = before.get(&service).copied().unwrap_or_default();
                    let more = described.saturating_sub(own);
                    *outcome.glossary.entry(service).or_default() += more;
                }
            }
        }
        outcome.diagnostics.sort();
    }
    outcome.keep(services)?;
    Ok(outcome)
}

/// What a folder of pages holds, in memory.
#[derive(Debug, Default)]
pub struct Sources {
    /// The pages.
    pub pages: Vec<(Utf8PathBuf, Vec<u8>)>,
    /// What a maintainer corrected.
    pub overrides: Overrides,
    /// The names that were given before.
    pub lock: Option<Arc<SourceFile>>,
    /// The words for what the pages have none for.
    pub glossary: Option<Glossary>,
    /// The text of the glossary.
    pub words: Option<String>,
}

impl Sources {
    /// What a folder on disk holds.
    pub fn of_folder(folder: &Utf8Path) -> Result<Self, PipelineError> {
        let pages = pages_below(folder)?.into_iter();
        let pages = pages.map(|path| load(&path).map(|bytes| (path, bytes)));
        Ok(Self {
            pages: pages.collect::<Result<_, _>>()?,
            overrides: load_overrides(folder)?,
            lock: load_lock(folder)?,
            glossary: load_glossary(folder)?,
            words: load(&folder.join(glossary::FILE))
                .ok()
                .and_then(|bytes| String::from_utf8(bytes).ok()),
        })
    }

    /// What a folder holds whose files were read already.
    pub fn of_files(
        folder: &Utf8Path,
        files: Vec<(Utf8PathBuf, Vec<u8>)>,
    ) -> Result<Self, PipelineError> {
        let mut sources = Self::default();
        for (path, bytes) in files {
            let within = path.strip_prefix(folder).unwrap_or(&path);
            if within == "overrides.toml" {
                sources.overrides = parse_overrides(&path, &text(&path, bytes)?)?;
            } else if within == lock::FILE {
                sources.lock = Some(text_source(&path, &text(&path, bytes)?));
            } else if within == glossary::FILE {
                let text = text(&path, bytes)?;
                sources.glossary = Some(parse_glossary(&path, &text)?);
                sources.words = Some(text);
            } else if is_page(within) && !within.iter().any(|part| part.starts_with('.')) {
                sources.pages.push((path, bytes));
            }
        }
        Ok(sources)
    }

    /// Runs the stages down to the model.
    pub fn run(self, progress: &ProgressBar) -> Outcome {
        let mut outcome = run_on(self.pages, &self.overrides, progress);
        if let Some(glossary) = self.glossary {
            glossary.apply(&mut outcome.model, &mut outcome.diagnostics);
        }
        outcome
    }
}

/// The same for pages that are in memory already.
pub fn run_on(
    mut files: Vec<(Utf8PathBuf, Vec<u8>)>,
    overrides: &Overrides,
    progress: &ProgressBar,
) -> Outcome {
    let mut diagnostics = Diagnostics::default();
    let (raw, pages) = read_all(&mut files, &mut diagnostics, progress);
    let model = resolve::resolve(raw, overrides, &mut diagnostics);
    diagnostics.sort();
    Outcome {
        glossary: BTreeMap::new(),
        renames: overrides.rename.clone(),
        model,
        diagnostics,
        pages,
    }
}

/// Reads all pages below `folders`, and makes nothing of them.
pub fn read_raw(folders: &[Utf8PathBuf]) -> Result<RawApi, PipelineError> {
    let mut files = Vec::new();
    for folder in folders {
        for path in pages_below(folder)? {
            let bytes = load(&path)?;
            files.push((path, bytes));
        }
    }
    let mut diagnostics = Diagnostics::default();
    Ok(read_all(&mut files, &mut diagnostics, &ProgressBar::hidden()).0)
}

/// What the pages hold, in the order of their paths.
fn read_all(
    files: &mut Vec<(Utf8PathBuf, Vec<u8>)>,
    diagnostics: &mut Diagnostics,
    progress: &ProgressBar,
) -> (RawApi, Vec<PageReport>) {
    files.sort();
    progress.set_length(files.len() as u64);
    let read: Vec<_> = files
        .par_iter()
        .progress_with(progress.clone())
        .map(|(path, bytes)| read_page(path, bytes))
        .collect();
    let mut raw = RawApi::default();
    let mut pages = Vec::with_capacity(read.len());
    for ((path, _), (content, claims_request, own)) in std::mem::take(files).into_iter().zip(read) {
        let mut examples = 0;
        let kind = match content {
            None => PageKind::Unreadable,
            Some(PageContent::NotAnEndpoint(kind)) => PageKind::NotAnEndpoint(kind),
            Some(PageContent::CommonErrors(errors)) => {
                raw.common_errors.extend(errors);
                PageKind::CommonErrors
            }
            Some(PageContent::Endpoint(endpoint)) => {
                let kind = PageKind::Endpoint(endpoint.layout);
                examples = endpoint
                    .examples()
                    .filter(|example| resolve::is_json(example))
                    .count();
                raw.endpoints.push(*endpoint);
                kind
            }
        };
        diagnostics.extend(own);
        pages.push(PageReport {
            path,
            kind,
            claims_request,
            examples,
        });
    }
    (raw, pages)
}

fn read_page(path: &Utf8Path, bytes: &[u8]) -> (Option<PageContent>, bool, Diagnostics) {
    let mut diagnostics = Diagnostics::default();
    let page = page::read(path, bytes, &mut diagnostics);
    let claims_request = page
        .as_ref()
        .is_some_and(|page| layout::claim::of_request(&page.source.text));
    let content = page.map(|page| layout::read(&page, &mut diagnostics));
    if matches!(content, Some(PageContent::NotAnEndpoint(_))) {
        // Nobody reads its tables, so that nobody need mend them.
        diagnostics.retain(|diagnostic| {
            !matches!(diagnostic.code, Code::RowWidth | Code::UnclosedElement)
        });
    }
    (content, claims_request, diagnostics)
}

/// All pages below a folder, or the page itself; what explains the folder (`README.md`) is none.
fn pages_below(folder: &Utf8Path) -> Result<Vec<Utf8PathBuf>, PipelineError> {
    let mut pages = Vec::new();
    for file in files_below(folder, &[])? {
        if is_page(&file) {
            pages.push(file);
        }
    }
    Ok(pages)
}

fn is_page(file: &Utf8Path) -> bool {
    file.extension() == Some("md") && file.file_name() != Some("README.md")
}

/// All files below a folder in the order of their paths, without those in folders named in
/// `except` or hidden.
fn files_below(folder: &Utf8Path, except: &[&str]) -> Result<Vec<Utf8PathBuf>, PipelineError> {
    let mut files = Vec::new();
    let walk = walkdir::WalkDir::new(folder)
        .follow_links(true)
        .sort_by_file_name();
    let entries = walk.into_iter().filter_entry(|entry| {
        let name = entry.file_name().to_string_lossy();
        entry.depth() == 0 || !(name.starts_with('.') || except.contains(&name.as_ref()))
    });
    for entry in entries {
        let entry = entry.map_err(|error| PipelineError::io(folder, error))?;
        if entry.file_type().is_file() {
            let path = Utf8PathBuf::try_from(entry.into_path())
                .map_err(|error| PipelineError::io(folder, error.into_io_error()))?;
            files.push(path);
        }
    }
    Ok(files)
}

fn load(path: &Utf8Path) -> Result<Vec<u8>, PipelineError> {
    std::fs::read(path).map_err(|error| PipelineError::io(path, error))
}

fn load_text(path: &Utf8Path) -> Result<String, PipelineError> {
    text(path, load(path)?)
}

fn text(path: &Utf8Path, bytes: Vec<u8>) -> Result<String, PipelineError> {
    String::from_utf8(bytes).map_err(|_| PipelineError::NotText {
        path: path.to_owned(),
    })
}

/// The overrides that a folder holds, none where it has no `overrides.toml`.
fn load_overrides(folder: &Utf8Path) -> Result<Overrides, PipelineError> {
    let path = folder.join("overrides.toml");
    if !path.is_file() {
        return Ok(Overrides::default());
    }
    parse_overrides(&path, &load_text(&path)?)
}

fn parse_overrides(path: &Utf8Path, text: &str) -> Result<Overrides, PipelineError> {
    toml::from_str(text).map_err(|source| PipelineError::Overrides {
        path: path.to_owned(),
        source: Box::new(source),
    })
}

/// The glossary of a folder, `None` where it has none.
fn load_glossary(folder: &Utf8Path) -> Result<Option<Glossary>, PipelineError> {
    let path = folder.join(glossary::FILE);
    if !path.is_file() {
        return Ok(None);
    }
    parse_glossary(&path, &load_text(&path)?).map(Some)
}

fn parse_glossary(path: &Utf8Path, text: &str) -> Result<Glossary, PipelineError> {
    Glossary::read(text_source(path, text)).map_err(|source| PipelineError::Glossary {
        path: path.to_owned(),
        source,
    })
}

/// The names that were given before, `None` where a folder has no such file.
pub fn load_lock(folder: &Utf8Path) -> Result<Option<Arc<SourceFile>>, PipelineError> {
    let path = folder.join(lock::FILE);
    if !path.is_file() {
        return Ok(None);
    }
    let text = load_text(&path)?;
    Ok(Some(text_source(&path, &text)))
}

fn text_source(path: &Utf8Path, text: &str) -> Arc<SourceFile> {
    let text = text.replace("\r\n", "\n");
    SourceFile::new(path.to_owned(), text, Encoding::Utf8)
}

fn merge(overrides: &mut Overrides, more: Overrides) {
    overrides.endpoint.extend(more.endpoint);
    overrides.rename.extend(more.rename);
}

/// The hand-written half of the crate, as text by path.
pub fn load_templates(folder: &Utf8Path) -> Result<Files, PipelineError> {
    let mut files = BTreeMap::new();
    for path in files_below(folder, &["target"])? {
        let relative = path.strip_prefix(folder).unwrap_or(&path).to_owned();
        if relative != "Cargo.lock" {
            files.insert(relative, load_text(&path)?);
        }
    }
    Ok(files)
}

#[cfg(test)]
mod tests;
