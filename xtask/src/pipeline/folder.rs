//! Which files are below a folder. What cannot be looked at is reported, and loses nothing else.

use std::fs;
use std::io::{self, Read};
use std::path::Path;

use camino::{Utf8Path, Utf8PathBuf};
use walkdir::{DirEntry, WalkDir};

use crate::limits::PAGE_BYTES;

/// What is below a folder.
#[derive(Debug, Default)]
pub(super) struct Listing {
    /// The files, in the order of their paths.
    pub(super) files: Vec<Utf8PathBuf>,
    /// The folders, in the order of their paths.
    pub(super) folders: Vec<Utf8PathBuf>,
    /// What could not be looked at.
    pub(super) unread: Vec<Unread>,
}

/// A file or folder that was left out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Unread {
    /// Its path, as far as it can be written.
    pub(super) path: Utf8PathBuf,
    /// Why it was left out.
    pub(super) reason: String,
}

impl Unread {
    pub(super) fn new(path: &Path, reason: impl ToString) -> Self {
        Self {
            path: path.to_string_lossy().into_owned().into(),
            reason: reason.to_string(),
        }
    }
}

impl Listing {
    /// Lists a folder with all folders below it, but for hidden ones and those named in `except`. Links
    /// are followed as long as they stay in the folder.
    ///
    /// # Errors
    ///
    /// The folder itself cannot be read.
    pub(super) fn of(folder: &Utf8Path, except: &[&str]) -> io::Result<Self> {
        let root = fs::canonicalize(folder)?;
        let mut listing = Self::default();
        let mut outside = Vec::new();
        let walk = WalkDir::new(folder).follow_links(true).sort_by_file_name();
        let entries = walk.into_iter().filter_entry(|entry| {
            let is_wanted = entry.depth() == 0 || is_wanted(entry, except);
            let is_inside = !is_wanted || stays_within(entry, &root);
            if !is_inside {
                outside.push(Unread::new(
                    entry.path(),
                    "the link leads out of the folder",
                ));
            }
            is_wanted && is_inside
        });
        for entry in entries {
            match entry {
                Ok(entry) => listing.add(entry),
                Err(error) if error.depth() == 0 => return Err(error.into()),
                Err(error) => listing.unread.push(unread(&error)),
            }
        }
        listing.unread.append(&mut outside);
        listing
            .unread
            .sort_by(|one, other| one.path.cmp(&other.path));
        Ok(listing)
    }

    fn add(&mut self, entry: DirEntry) {
        let kind = entry.file_type();
        match Utf8PathBuf::try_from(entry.into_path()) {
            Ok(path) if kind.is_file() => self.files.push(path),
            Ok(path) if kind.is_dir() => self.folders.push(path),
            Ok(_) => {}
            Err(error) => {
                let path = error.into_path_buf();
                self.unread
                    .push(Unread::new(&path, "its name is not UTF-8"));
            }
        }
    }
}

fn is_wanted(entry: &DirEntry, except: &[&str]) -> bool {
    let name = entry.file_name().to_string_lossy();
    !(name.starts_with('.') || except.contains(&name.as_ref()))
}

fn stays_within(entry: &DirEntry, root: &Path) -> bool {
    !entry.path_is_symlink()
        || fs::canonicalize(entry.path()).is_ok_and(|target| target.starts_with(root))
}

fn unread(error: &walkdir::Error) -> Unread {
    let path = error.path().unwrap_or(Path::new(""));
    match (error.loop_ancestor(), error.io_error()) {
        (Some(_), _) => Unread::new(path, "the link leads to a folder that it is in"),
        (None, Some(cause)) => Unread::new(path, cause),
        (None, None) => Unread::new(path, error),
    }
}

/// The bytes of a file, as far as a page is read: one more than the limit shows that it is too large.
pub(super) fn page_bytes(path: &Utf8Path) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let file = fs::File::open(path)?;
    file.take(PAGE_BYTES as u64 + 1).read_to_end(&mut bytes)?;
    Ok(bytes)
}

#[cfg(all(test, unix))]
mod tests {
    use std::ffi::OsStr;
    use std::os::unix::ffi::OsStrExt;
    use std::os::unix::fs::symlink;

    use super::*;

    #[test]
    fn what_cannot_be_looked_at_loses_nothing_else() {
        let guard = tempfile::tempdir().unwrap();
        let root = Utf8PathBuf::try_from(guard.path().join("docs")).unwrap();
        fs::create_dir_all(root.join("a/overrides.toml")).unwrap();
        for file in ["a/page.md", "../outside.md"] {
            fs::write(root.join(file), "x").unwrap();
        }
        symlink("nowhere", root.join("dangling.md")).unwrap();
        symlink("../a", root.join("a/loop")).unwrap();
        symlink("../outside.md", root.join("outside.md")).unwrap();
        symlink("page.md", root.join("a/same.md")).unwrap();
        let unnamed = guard
            .path()
            .join("docs")
            .join(OsStr::from_bytes(b"\xff.png"));
        fs::write(unnamed, "x").unwrap();
        let listing = Listing::of(&root, &[]).unwrap();
        let within = |path: &Utf8PathBuf| path.strip_prefix(&root).unwrap().to_string();
        let files: Vec<String> = listing.files.iter().map(within).collect();
        assert_eq!(files, ["a/page.md", "a/same.md"]);
        let unread = listing.unread.iter();
        let unread: Vec<String> = unread
            .map(|unread| format!("{}: {}", within(&unread.path), unread.reason))
            .collect();
        assert_eq!(unread.len(), 4, "{unread:?}");
        assert!(
            unread[0].starts_with("a/loop: the link leads"),
            "{unread:?}"
        );
        assert!(unread[1].starts_with("dangling.md: "), "{unread:?}");
        assert!(
            unread[2].starts_with("outside.md: the link leads out"),
            "{unread:?}"
        );
        assert!(
            unread[3].ends_with(".png: its name is not UTF-8"),
            "{unread:?}"
        );
        assert!(Listing::of(&root.join("nowhere"), &[]).is_err());
    }
}
