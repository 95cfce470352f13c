//! The folder that pages are pulled into: one file a page, and one that lists them.
//!
//! What is not on that list was put there by somebody else, and is neither replaced nor removed.

use std::collections::BTreeSet;
use std::io::{self, BufRead, BufReader, ErrorKind, Write};
use std::{fs, str};

use camino::{Utf8Path, Utf8PathBuf};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::reply::Node;

/// The file that lists the pages.
const STATE: &str = ".pull.json";

/// Why the folder cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum FolderError {
    /// The disk refuses.
    #[error("cannot read or write `{path}`")]
    Io {
        /// What was to be read or written.
        path: Utf8PathBuf,
        /// Why not.
        source: io::Error,
    },
    /// The list of pages is none.
    #[error("`{path}` is not what pull has written; name another folder, or take it back")]
    State {
        /// The list.
        path: Utf8PathBuf,
        /// Why it cannot be read.
        source: serde_json::Error,
    },
    /// The folder has no list of pages, and files all the same.
    #[error(
        "`{folder}` holds files, `{found}` for one, and was not made by pull; name a folder that is empty or not there yet"
    )]
    Foreign {
        /// The folder.
        folder: Utf8PathBuf,
        /// One of the files.
        found: String,
    },
    /// The pages in it are others.
    #[error("`{folder}` holds pages from {found}, and not from {wanted}; name another folder")]
    OtherOrigin {
        /// The folder.
        folder: Utf8PathBuf,
        /// From where its pages are.
        found: String,
        /// From where they were to be.
        wanted: String,
    },
}

/// What is kept of a folder from run to run.
#[derive(Debug, Default, Serialize, Deserialize)]
struct State {
    host: String,
    language: String,
    /// The paths that the portal gives the pages which pull has written, or was about to write
    /// when it was killed.
    pages: BTreeSet<String>,
}

impl State {
    fn origin(&self) -> String {
        format!("{} in {}", self.host, self.language)
    }
}

/// A folder of pages of one host and language.
pub(super) struct Folder {
    root: Utf8PathBuf,
    state: State,
}

impl Folder {
    /// Opens a folder, which is made where it is not there.
    pub(super) fn open(root: &Utf8Path, host: &str, language: &str) -> Result<Self, FolderError> {
        fs::create_dir_all(root).map_err(failed(root))?;
        let wanted = State {
            host: host.trim_end_matches('/').to_owned(),
            language: language.to_owned(),
            pages: BTreeSet::new(),
        };
        let state = match read_state(root)? {
            Some(found) if found.origin() != wanted.origin() => {
                return Err(FolderError::OtherOrigin {
                    folder: root.to_owned(),
                    found: found.origin(),
                    wanted: wanted.origin(),
                });
            }
            Some(found) => found,
            None => {
                refuse_files(root)?;
                wanted
            }
        };
        Ok(Self {
            root: root.to_owned(),
            state,
        })
    }

    /// Whether the page is there as it was last changed.
    pub(super) fn is_fresh(&self, page: &Node) -> bool {
        let known = self.front_matter(&page.full_path, "updateTime");
        !page.update_time.is_empty() && known.as_deref() == Some(&page.update_time)
    }

    /// The file that is where a page goes, if somebody else has put it there.
    pub(super) fn foreign(&self, full_path: &str) -> Option<Utf8PathBuf> {
        let path = path(full_path);
        let is_there = self.root.join(&path).symlink_metadata().is_ok();
        (is_there && !self.is_own(full_path)).then_some(path)
    }

    /// Whether the file of a page is one that pull has written: it is on the list, and names itself
    /// which page it is.
    fn is_own(&self, full_path: &str) -> bool {
        self.state.pages.contains(full_path)
            && self.front_matter(full_path, "fullPath").as_deref() == Some(full_path)
    }

    /// Puts pages that are about to be written on the list, so that a run which is killed leaves
    /// no file that is not on it.
    pub(super) fn plan<'a>(
        &mut self,
        full_paths: impl Iterator<Item = &'a str>,
    ) -> Result<(), FolderError> {
        self.state.pages.extend(full_paths.map(str::to_owned));
        self.write_state()
    }

    /// Writes a page, whole or not at all.
    pub(super) fn write(&self, page: &Node, content: &str) -> Result<(), WriteFault> {
        let to = self.root.join(path(&page.full_path));
        if let Some(folder) = to.parent() {
            fs::create_dir_all(folder).map_err(WriteFault::at(folder))?;
        }
        let quoted = |text: &str| Value::from(text).to_string();
        let deprecated = if page.superseded {
            "deprecated: true\n"
        } else {
            ""
        };
        let text = format!(
            "---\ntitle: {}\nfullPath: {}\nupdateTime: {}\n{deprecated}---\n\n{}\n",
            quoted(&page.name),
            quoted(&page.full_path),
            quoted(&page.update_time),
            content.trim_end(),
        );
        replace(&to, text.as_bytes()).map_err(WriteFault::at(&to))
    }

    /// The pages that pull has written and that are not among those named, in the order of their
    /// paths: what the portal calls them, and their files.
    pub(super) fn others<'a>(
        &self,
        full_paths: impl Iterator<Item = &'a str>,
    ) -> Vec<(String, Utf8PathBuf)> {
        let kept: BTreeSet<Utf8PathBuf> = full_paths.map(path).collect();
        let listed = self.state.pages.iter().map(|page| (page, path(page)));
        listed
            .filter(|(page, file)| !kept.contains(file) && self.is_own(page))
            .map(|(page, file)| (page.clone(), file))
            .collect()
    }

    /// Removes pages, and takes them off the list.
    pub(super) fn remove<'a>(
        &mut self,
        full_paths: impl Iterator<Item = &'a str>,
    ) -> Result<(), FolderError> {
        for page in full_paths {
            let file = self.root.join(path(page));
            fs::remove_file(&file).map_err(failed(&file))?;
            self.state.pages.remove(page);
        }
        self.write_state()
    }

    /// What the front matter of a page's file has under a key.
    fn front_matter(&self, full_path: &str, key: &str) -> Option<String> {
        let file = fs::File::open(self.root.join(path(full_path))).ok()?;
        let lines = BufReader::new(file).lines();
        let mut lines = lines
            .map_while(Result::ok)
            .skip(1)
            .take_while(|line| line != "---");
        let value = lines.find_map(|line| {
            let value = line.strip_prefix(key)?.strip_prefix(':')?;
            Some(value.trim().to_owned())
        })?;
        serde_json::from_str(&value).ok()
    }

    fn write_state(&self) -> Result<(), FolderError> {
        let path = self.root.join(STATE);
        let mut text = serde_json::to_string_pretty(&self.state)
            .map_err(|error| failed(&path)(error.into()))?;
        text.push('\n');
        replace(&path, text.as_bytes()).map_err(failed(&path))
    }
}

/// Why a page cannot be written.
#[derive(Debug)]
pub(super) enum WriteFault {
    /// This page has no file: its name is too long, or something is where its folder goes.
    Page {
        /// The file, or the folder that it is in.
        path: Utf8PathBuf,
        /// Why not.
        source: io::Error,
    },
    /// No page can be written any more.
    Folder(FolderError),
}

impl WriteFault {
    fn at(path: &Utf8Path) -> impl FnOnce(io::Error) -> Self + '_ {
        move |source| match source.kind() {
            ErrorKind::StorageFull
            | ErrorKind::QuotaExceeded
            | ErrorKind::ReadOnlyFilesystem
            | ErrorKind::PermissionDenied => Self::Folder(failed(path)(source)),
            _ => Self::Page {
                path: path.to_owned(),
                source,
            },
        }
    }
}

/// What a folder lists, if it has a list.
fn read_state(root: &Utf8Path) -> Result<Option<State>, FolderError> {
    let path = root.join(STATE);
    let text = match fs::read_to_string(&path) {
        Ok(text) => text,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(failed(&path)(error)),
    };
    let state = serde_json::from_str(&text);
    state
        .map(Some)
        .map_err(|source| FolderError::State { path, source })
}

/// Refuses a folder in which there is anything.
fn refuse_files(root: &Utf8Path) -> Result<(), FolderError> {
    let mut found = Vec::new();
    for entry in root.read_dir_utf8().map_err(failed(root))? {
        found.push(entry.map_err(failed(root))?.file_name().to_owned());
    }
    found.sort();
    match found.into_iter().next() {
        None => Ok(()),
        Some(found) => Err(FolderError::Foreign {
            folder: root.to_owned(),
            found,
        }),
    }
}

fn failed(path: &Utf8Path) -> impl FnOnce(io::Error) -> FolderError + '_ {
    move |source| FolderError::Io {
        path: path.to_owned(),
        source,
    }
}

/// Puts content in the place of a file, whole or not at all.
fn replace(path: &Utf8Path, content: &[u8]) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Utf8Path::new("."));
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    file.write_all(content)?;
    file.persist(path)?;
    Ok(())
}

/// The end of the files of pages. No folder has it, so that no page is where another needs a folder.
const EXTENSION: &str = ".md";

/// Where a page is in the folder. What no file may be called is written as its bytes.
fn path(full_path: &str) -> Utf8PathBuf {
    let segments = full_path.split('/').filter(|segment| !segment.is_empty());
    let mut segments: Vec<String> = segments.map(file_name).collect();
    let page = segments.pop().unwrap_or_default();
    let mut path = Utf8PathBuf::new();
    for mut folder in segments {
        if folder.to_lowercase().ends_with(EXTENSION) {
            let dot = folder.len() - EXTENSION.len();
            folder.replace_range(dot..=dot, "%2E");
        }
        path.push(folder);
    }
    path.push(format!("{page}{EXTENSION}"));
    path
}

/// A segment of a page's path as the name of a file.
fn file_name(segment: &str) -> String {
    let is_dots = segment.chars().all(|c| c == '.');
    let plain =
        |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '~') || c == '.' && !is_dots;
    let mut name = String::new();
    for c in segment.chars() {
        if plain(c) {
            name.push(c);
        } else {
            let bytes = c.to_string().into_bytes();
            name.extend(bytes.iter().map(|byte| format!("%{byte:02X}")));
        }
    }
    name
}

#[cfg(test)]
mod tests {
    use super::path;

    #[test]
    fn every_page_has_a_file_within_the_folder() {
        for (full_path, file) in [
            ("/a/im-v1/create", "a/im-v1/create.md"),
            ("a//b/", "a/b.md"),
            ("/../etc/passwd", "%2E%2E/etc/passwd.md"),
            ("/a b/c:d", "a%20b/c%3Ad.md"),
            ("/v1.0/日历", "v1.0/日历.md"),
            ("/a", "a.md"),
            ("/a.md/b.md", "a%2Emd/b.md.md"),
            ("/a.MD/b", "a%2EMD/b.md"),
            ("/", ".md"),
        ] {
            assert_eq!(path(full_path), file);
        }
    }
}
