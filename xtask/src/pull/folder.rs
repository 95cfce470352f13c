//! The folder that pages are pulled into: one file a page, and one that says from where they are.

use std::collections::BTreeSet;
use std::io::{self, BufRead, BufReader, Write};
use std::{fs, str};

use camino::{Utf8Path, Utf8PathBuf};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::reply::Node;

/// The file that says from where the pages are.
const ORIGIN: &str = ".pull.json";

/// Why the folder cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum FolderError {
    /// The disk says no.
    #[error("cannot read or write `{path}`")]
    Io {
        /// What was to be read or written.
        path: Utf8PathBuf,
        /// Why not.
        source: io::Error,
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

/// From where pages are.
#[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Origin {
    host: String,
    language: String,
}

impl Origin {
    fn describe(&self) -> String {
        format!("{} in {}", self.host, self.language)
    }
}

/// A folder of pages of one host and language.
pub(super) struct Folder {
    root: Utf8PathBuf,
}

impl Folder {
    /// Opens a folder, which is made where it is not there.
    pub(super) fn open(root: &Utf8Path, host: &str, language: &str) -> Result<Self, FolderError> {
        fs::create_dir_all(root).map_err(failed(root))?;
        let folder = Self {
            root: root.to_owned(),
        };
        let wanted = Origin {
            host: host.trim_end_matches('/').to_owned(),
            language: language.to_owned(),
        };
        let path = root.join(ORIGIN);
        let known = fs::read_to_string(&path).ok();
        match known.and_then(|text| serde_json::from_str::<Origin>(&text).ok()) {
            Some(found) if found != wanted => {
                return Err(FolderError::OtherOrigin {
                    folder: root.to_owned(),
                    found: found.describe(),
                    wanted: wanted.describe(),
                });
            }
            Some(_) => {}
            None => {
                let text = serde_json::json!(wanted).to_string();
                replace(&path, text.as_bytes())?;
            }
        }
        Ok(folder)
    }

    /// Whether the page is there as it was last changed.
    pub(super) fn is_fresh(&self, page: &Node) -> bool {
        let known = update_time(&self.root.join(path(&page.full_path)));
        !page.update_time.is_empty() && known.as_deref() == Some(&page.update_time)
    }

    /// Writes a page, whole or not at all.
    pub(super) fn write(&self, page: &Node, content: &str) -> Result<(), FolderError> {
        let to = self.root.join(path(&page.full_path));
        if let Some(folder) = to.parent() {
            fs::create_dir_all(folder).map_err(failed(folder))?;
        }
        let quoted = |text: &str| Value::from(text).to_string();
        let deprecated = match page.superseded {
            true => "deprecated: true\n",
            false => "",
        };
        let text = format!(
            "---\ntitle: {}\nfullPath: {}\nupdateTime: {}\n{deprecated}---\n\n{}\n",
            quoted(&page.name),
            quoted(&page.full_path),
            quoted(&page.update_time),
            content.trim_end(),
        );
        replace(&to, text.as_bytes())
    }

    /// The pages in the folder that are not among those named, in the order of their paths.
    pub(super) fn others<'a>(
        &self,
        full_paths: impl Iterator<Item = &'a str>,
    ) -> Result<Vec<Utf8PathBuf>, FolderError> {
        let known: BTreeSet<Utf8PathBuf> = full_paths.map(path).collect();
        let mut others = Vec::new();
        for entry in walkdir::WalkDir::new(&self.root).sort_by_file_name() {
            let entry = entry.map_err(|error| FolderError::Io {
                path: self.root.clone(),
                source: error.into(),
            })?;
            let Some(found) = Utf8Path::from_path(entry.path()) else {
                continue;
            };
            let relative = found.strip_prefix(&self.root).unwrap_or(found);
            let page = entry.file_type().is_file() && found.extension() == Some("md");
            if page && !known.contains(relative) {
                others.push(relative.to_owned());
            }
        }
        Ok(others)
    }

    /// Removes a page.
    pub(super) fn remove(&self, path: &Utf8Path) -> Result<(), FolderError> {
        let path = self.root.join(path);
        fs::remove_file(&path).map_err(failed(&path))
    }
}

fn failed(path: &Utf8Path) -> impl FnOnce(io::Error) -> FolderError + '_ {
    move |source| FolderError::Io {
        path: path.to_owned(),
        source,
    }
}

/// Puts content in the place of a file, whole or not at all.
fn replace(path: &Utf8Path, content: &[u8]) -> Result<(), FolderError> {
    let folder = path.parent().unwrap_or(Utf8Path::new("."));
    let write = || -> io::Result<()> {
        let mut file = tempfile::NamedTempFile::new_in(folder)?;
        file.write_all(content)?;
        file.persist(path)?;
        Ok(())
    };
    write().map_err(failed(path))
}

/// Where a page stands in the folder. What no file may be called is written as its bytes.
fn path(full_path: &str) -> Utf8PathBuf {
    let mut path = Utf8PathBuf::new();
    for segment in full_path.split('/').filter(|segment| !segment.is_empty()) {
        let is_dots = segment.chars().all(|c| c == '.');
        let plain =
            |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '~') || c == '.' && !is_dots;
        let mut name = String::new();
        for c in segment.chars() {
            match plain(c) {
                true => name.push(c),
                false => c
                    .to_string()
                    .bytes()
                    .for_each(|byte| name.push_str(&format!("%{byte:02X}"))),
            }
        }
        path.push(name);
    }
    Utf8PathBuf::from(format!("{path}.md"))
}

/// When a page in the folder was changed, by its front matter.
fn update_time(path: &Utf8Path) -> Option<String> {
    let lines = BufReader::new(fs::File::open(path).ok()?).lines();
    let mut lines = lines
        .map_while(Result::ok)
        .skip(1)
        .take_while(|line| line != "---");
    let value = lines.find_map(|line| line.strip_prefix("updateTime:").map(str::to_owned))?;
    serde_json::from_str(value.trim()).ok()
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
        ] {
            assert_eq!(path(full_path), file);
        }
    }
}
