//! What folders of pages hold: pages, and the files beside them that correct, name and describe.
//!
//! The one place that reads files of input. Nothing is made of them here but text.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::sync::Arc;

use camino::{Utf8Path, Utf8PathBuf};
use rayon::prelude::*;

use super::folder::{self, Listing, Unread};
use crate::cache::Fingerprints;
use crate::diagnostics::{Code, Diagnostic, Diagnostics, Location};
use crate::emit::Files;
use crate::files;
use crate::glossary::{self, Glossary, GlossaryFile};
use crate::names::lock;
use crate::resolve::Overrides;
use crate::source::{Encoding, SourceFile, Span};

/// The name of the file of overrides, in a folder of pages.
const OVERRIDES: &str = "overrides.toml";

/// What folders of pages hold, in memory.
#[derive(Debug, Clone, Default)]
pub struct Sources {
    /// The pages, in the order of their paths.
    pub pages: BTreeMap<Utf8PathBuf, Vec<u8>>,
    /// What maintainers corrected.
    pub overrides: Overrides,
    /// The names that were given before, of the first folder.
    pub lock: Option<Arc<SourceFile>>,
    /// The words for what the pages have none for.
    pub glossary: Glossary,
    /// What was left out, since it could not be read.
    pub unread: Diagnostics,
}

/// A folder or file that cannot be read at all.
#[derive(Debug, thiserror::Error)]
pub enum SourceError {
    /// The disk refuses.
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
    /// A file of the glossary does not have the form that `docs/README.md` gives.
    #[error("cannot read the glossary in `{path}`: {source}")]
    Glossary {
        /// The file.
        path: Utf8PathBuf,
        /// What is wrong with it.
        source: Box<toml::de::Error>,
    },
}

impl SourceError {
    fn io(path: &Utf8Path, source: impl Into<io::Error>) -> Self {
        Self::Io {
            path: path.to_owned(),
            source: source.into(),
        }
    }
}

/// What a file in a folder of pages is there for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Role {
    Page,
    Overrides,
    Lock,
    Glossary,
}

impl Role {
    /// The role of a file by its path within the folder; `None` for one that is not read, such as
    /// a hidden one, or the `README.md` that explains a folder.
    fn of(path: &Utf8Path) -> Option<Self> {
        match path.as_str() {
            OVERRIDES => return Some(Self::Overrides),
            lock::FILE => return Some(Self::Lock),
            _ => {}
        }
        if glossary::is_part(path) {
            return Some(Self::Glossary);
        }
        let is_page = path.extension() == Some("md") && path.file_name() != Some("README.md");
        let is_hidden = path.iter().any(|part| part.starts_with('.'));
        (is_page && !is_hidden).then_some(Self::Page)
    }
}

/// The files that folders of pages hold, as they are on disk.
#[derive(Debug, Default)]
pub struct PageFiles {
    files: Vec<(Role, Utf8PathBuf, Vec<u8>)>,
    /// What was left out, since it could not be read.
    unread: Vec<Unread>,
}

impl PageFiles {
    /// What folders on disk hold, with all folders below them. A page by itself may take the
    /// place of a folder.
    ///
    /// # Errors
    ///
    /// A folder itself cannot be read, or a file in it that is no page.
    pub fn load(folders: &[Utf8PathBuf]) -> Result<Self, SourceError> {
        let mut all = Self::default();
        let mut seen = BTreeSet::new();
        for folder in folders.iter().filter(|folder| seen.insert(*folder)) {
            all.add(folder, *folder == folders[0])?;
        }
        Ok(all)
    }

    fn add(&mut self, folder: &Utf8Path, is_first: bool) -> Result<(), SourceError> {
        let listing = list(folder, &[])?;
        let below = listing.folders.iter();
        self.unread
            .extend(below.filter_map(|below| refused_folder(within(folder, below), below)));
        self.unread.extend(listing.unread);
        let read = |path: Utf8PathBuf| {
            let role = match Role::of(within(folder, &path))? {
                // Names belong to the first folder; the others are looked at together with it.
                Role::Lock if !is_first => return None,
                role => role,
            };
            Some((role, load(role, &path), path))
        };
        // All are waited for, so that of several errors the first one is reported.
        let files: Vec<_> = listing.files.into_par_iter().filter_map(read).collect();
        for (role, bytes, path) in files {
            match bytes {
                Ok(bytes) => self.files.push((role, path, bytes)),
                Err(cause) if role == Role::Page => {
                    self.unread.push(Unread::new(path.as_std_path(), cause));
                }
                Err(cause) => return Err(SourceError::io(&path, cause)),
            }
        }
        Ok(())
    }

    /// Adds all of them to a fingerprint, each with its place and what it is there for.
    pub fn add_to(&self, all: &mut Fingerprints) {
        for (role, path, bytes) in &self.files {
            all.add(format!("{role:?}").as_bytes());
            all.add(path.as_str().as_bytes());
            all.add(bytes);
        }
        for unread in &self.unread {
            all.add(format!("{unread:?}").as_bytes());
        }
    }
}

/// Why a folder is left out that has the name of a file with a role of its own.
fn refused_folder(within: &Utf8Path, path: &Utf8Path) -> Option<Unread> {
    let reason = "it is a folder, and a file of this name is read";
    let is_refused = !matches!(Role::of(within), None | Some(Role::Page));
    is_refused.then(|| Unread::new(path.as_std_path(), reason))
}

impl Sources {
    /// What folders on disk hold; see [`PageFiles::load`].
    ///
    /// # Errors
    ///
    /// A folder or file cannot be read, or has not the form that it must have.
    pub fn load(folders: &[Utf8PathBuf]) -> Result<Self, SourceError> {
        Self::of_page_files(PageFiles::load(folders)?)
    }

    /// What files are that were read already.
    ///
    /// # Errors
    ///
    /// A file beside the pages has not the form that it must have.
    pub fn of_page_files(all: PageFiles) -> Result<Self, SourceError> {
        let mut sources = Self::default();
        for unread in &all.unread {
            sources.leave_out(unread);
        }
        let files = all.files.into_par_iter();
        let files: Vec<_> = files
            .map(|(role, path, bytes)| ReadFile::of(role, path, bytes))
            .collect();
        for file in files {
            sources.add(file?)?;
        }
        Ok(sources)
    }

    /// What a folder holds whose files were read already.
    pub fn of_files(
        folder: &Utf8Path,
        mut files: Vec<(Utf8PathBuf, Vec<u8>)>,
    ) -> Result<Self, SourceError> {
        // The order of the disk: of two lines for one name in the glossary, the first counts.
        files.sort_by(|(one, _), (other, _)| one.cmp(other));
        let mut sources = Self::default();
        for (path, bytes) in files {
            for below in path.ancestors().skip(1) {
                if let Some(refused) = refused_folder(within(folder, below), below) {
                    sources.leave_out(&refused);
                }
            }
            if let Some(role) = Role::of(within(folder, &path)) {
                sources.add(ReadFile::of(role, path, bytes)?)?;
            }
        }
        Ok(sources)
    }

    /// Pages alone.
    pub fn of_pages<P: Into<Utf8PathBuf>, B: Into<Vec<u8>>>(
        pages: impl IntoIterator<Item = (P, B)>,
    ) -> Self {
        let pages = pages
            .into_iter()
            .map(|(path, bytes)| (path.into(), bytes.into()));
        Self {
            pages: pages.collect(),
            ..Self::default()
        }
    }

    fn leave_out(&mut self, unread: &Unread) {
        self.unread.push(Diagnostic {
            code: Code::Unreadable,
            place: Some(Location {
                source: SourceFile::new(unread.path.clone(), String::new(), Encoding::Utf8),
                span: Span::default(),
            }),
            found: unread.reason.clone(),
            expected: String::new(),
            action: "it was left out".to_owned(),
        });
    }

    fn add(&mut self, file: ReadFile) -> Result<(), SourceError> {
        match file {
            ReadFile::Page(path, bytes) => {
                self.pages.insert(path, bytes);
            }
            ReadFile::Lock(source) => self.lock = Some(source),
            ReadFile::Glossary(file) => self.glossary.add(*file),
            ReadFile::Overrides(text) => {
                let added = self.overrides.add(&text);
                let path = text.path.clone();
                added.map_err(|source| SourceError::Overrides { path, source })?;
            }
        }
        Ok(())
    }
}

/// A file that was read by itself.
enum ReadFile {
    Page(Utf8PathBuf, Vec<u8>),
    Overrides(Arc<SourceFile>),
    Lock(Arc<SourceFile>),
    Glossary(Box<GlossaryFile>),
}

impl ReadFile {
    fn of(role: Role, path: Utf8PathBuf, bytes: Vec<u8>) -> Result<Self, SourceError> {
        Ok(match role {
            Role::Page => Self::Page(path, bytes),
            Role::Overrides => Self::Overrides(text_source(path, bytes)?),
            Role::Lock => Self::Lock(text_source(path, bytes)?),
            Role::Glossary => {
                let file = GlossaryFile::read(text_source(path.clone(), bytes)?);
                let file = file.map_err(|source| SourceError::Glossary { path, source })?;
                Self::Glossary(Box::new(file))
            }
        })
    }
}

/// The path of a file within a folder, or its name where it takes the place of the folder.
fn within<'a>(folder: &Utf8Path, path: &'a Utf8Path) -> &'a Utf8Path {
    match path.strip_prefix(folder) {
        Ok(within) if !within.as_str().is_empty() => within,
        _ => path.file_name().map_or(path, Utf8Path::new),
    }
}

fn list(folder: &Utf8Path, except: &[&str]) -> Result<Listing, SourceError> {
    Listing::of(folder, except).map_err(|error| SourceError::io(folder, error))
}

/// The bytes of a file: of a page no more than a page may have.
fn load(role: Role, path: &Utf8Path) -> io::Result<Vec<u8>> {
    match role {
        Role::Page => folder::page_bytes(path),
        Role::Overrides | Role::Lock | Role::Glossary => files::read(path),
    }
}

fn text(path: &Utf8Path, bytes: Vec<u8>) -> Result<String, SourceError> {
    String::from_utf8(bytes).map_err(|_| SourceError::NotText {
        path: path.to_owned(),
    })
}

fn text_source(path: Utf8PathBuf, bytes: Vec<u8>) -> Result<Arc<SourceFile>, SourceError> {
    let text = text(&path, bytes)?.replace("\r\n", "\n");
    Ok(SourceFile::new(path, text, Encoding::Utf8))
}

/// The hand-written half of the crate, as text by path.
pub fn load_templates(folder: &Utf8Path) -> Result<Files, SourceError> {
    let mut files = BTreeMap::new();
    let listing = list(folder, &["target"])?;
    if let Some(unread) = listing.unread.first() {
        return Err(SourceError::io(
            &unread.path,
            io::Error::other(unread.reason.as_str()),
        ));
    }
    for path in listing.files {
        let relative = path.strip_prefix(folder).unwrap_or(&path).to_owned();
        if relative != "Cargo.lock" {
            let bytes = std::fs::read(&path).map_err(|error| SourceError::io(&path, error))?;
            files.insert(relative, text(&path, bytes)?);
        }
    }
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    const OVERRIDE: &str = "[rename]\n\"library.v1.book.lend\" = \"LendOut\"\n";
    const GLOSSARY: &str = "[field]\ndays = \"For how long.\"\n";

    const OF_SERVICE: &str = "[field]\ndays = \"How many days.\"\n";

    /// In the order in which git has them, which is not that of the disk.
    const FILES: [(&str, &str); 10] = [
        ("README.md", "# How a page is written\n"),
        ("glossary.toml", GLOSSARY),
        ("glossary/library.toml", OF_SERVICE),
        ("library/v1/book/README.md", "# Books\n"),
        ("library/v1/book/lend.md", "# Lend\n"),
        ("library/v1/.draft.md", "# Draft\n"),
        (".hidden/page.md", "# Hidden\n"),
        ("names.lock", "end 0\n"),
        ("notes.txt", "x"),
        ("overrides.toml", OVERRIDE),
    ];

    fn written() -> (tempfile::TempDir, Utf8PathBuf) {
        let guard = tempfile::tempdir().unwrap();
        let root = Utf8PathBuf::try_from(guard.path().to_owned()).unwrap();
        for (path, text) in FILES {
            let path = root.join("docs").join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        }
        (guard, root)
    }

    #[test]
    fn a_folder_on_disk_and_its_files_in_memory_are_the_same() {
        let (_guard, root) = written();
        let folder = root.join("docs");
        let files = FILES.map(|(path, text)| (folder.join(path), text.as_bytes().to_vec()));
        let in_memory = Sources::of_files(&folder, files.to_vec()).unwrap();
        let on_disk = Sources::load(&[folder.clone(), folder.clone()]).unwrap();
        for sources in [&in_memory, &on_disk] {
            let pages: Vec<&Utf8PathBuf> = sources.pages.keys().collect();
            assert_eq!(pages, [&folder.join("library/v1/book/lend.md")]);
            let chosen = &sources.overrides.rename["library.v1.book.lend"];
            assert_eq!(chosen.value, "LendOut");
            assert_eq!(sources.lock.as_ref().unwrap().text, "end 0\n");
            let texts: Vec<&str> = sources.glossary.texts().collect();
            assert_eq!(texts, [OF_SERVICE, GLOSSARY]);
        }
    }

    #[test]
    fn a_page_may_stand_for_a_folder_and_names_belong_to_the_first_one() {
        let (_guard, root) = written();
        let page = root.join("docs/library/v1/book/lend.md");
        let alone = Sources::load(std::slice::from_ref(&page)).unwrap();
        assert_eq!(alone.pages.keys().collect::<Vec<_>>(), [&page]);
        let both = Sources::load(&[page, root.join("docs")]).unwrap();
        assert!(both.lock.is_none() && both.glossary.texts().count() == 2);
    }

    #[test]
    fn what_is_left_out_of_a_folder_is_reported_and_the_rest_is_read() {
        let (_guard, root) = written();
        let folder = root.join("docs");
        std::fs::remove_file(folder.join("overrides.toml")).unwrap();
        std::fs::create_dir(folder.join("overrides.toml")).unwrap();
        let large = std::fs::File::create(folder.join("library/large.md")).unwrap();
        large.set_len(crate::limits::PAGE_BYTES as u64 * 4).unwrap();
        let sources = Sources::load(std::slice::from_ref(&folder)).unwrap();
        let unread: Vec<Code> = sources.unread.iter().map(|unread| unread.code).collect();
        assert_eq!(unread, [Code::Unreadable]);
        assert_eq!(sources.pages.len(), 2);
        let outcome = sources.build(&crate::pipeline::Options::default()).unwrap();
        let found: Vec<Code> = outcome.diagnostics.iter().map(|found| found.code).collect();
        assert!(
            found.contains(&Code::Unreadable) && found.contains(&Code::TooLarge),
            "{found:?}"
        );
    }

    #[test]
    fn what_cannot_be_read_is_reported_with_its_path() {
        let (_guard, root) = written();
        for (name, text, expected) in [
            (
                "overrides.toml",
                &b"[endpoint"[..],
                "cannot read the overrides in",
            ),
            ("glossary.toml", b"[shelf]", "cannot read the glossary in"),
            ("names.lock", b"\xff", "is not UTF-8"),
        ] {
            let path = Utf8PathBuf::from("docs").join(name);
            let files = vec![(path.clone(), text.to_vec())];
            let error = Sources::of_files("docs".into(), files).unwrap_err();
            let reported = error.to_string();
            assert!(
                reported.contains(expected) && reported.contains(path.as_str()),
                "{reported}"
            );
        }
        let missing = Sources::load(&[root.join("nowhere")]).unwrap_err();
        assert!(missing.to_string().contains("nowhere"));
    }
}
