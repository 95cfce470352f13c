//! The one place that writes: compares a map of path to content with a folder, and then checks or
//! writes, touching only what differs.
//!
//! Nothing outside the folder is touched, and nothing in it that codegen did not write: the folder
//! keeps a list of the files that were written, and these alone are ever replaced or removed. A run
//! that fails leaves the folder as it was.

mod describe;
mod footprint;
mod write;
mod written;

use std::collections::{BTreeMap, BTreeSet};
use std::{fs, io};

use camino::{Utf8Path, Utf8PathBuf};
use rayon::prelude::*;

use crate::cache::Fingerprint;
use crate::emit::Files;
use crate::files;

pub use footprint::Footprint;
pub use write::write;
pub use written::LIST;
use written::WrittenFiles;

/// The package that codegen writes.
const PACKAGE: &str = "feishu-openapi";
/// What other tools leave in the folder of a crate before there is anything else in it.
const OF_OTHER_TOOLS: &[&str] = &["target", "Cargo.lock", ".git", write::STAGING];
/// How many files an error names.
const NAMED: usize = 10;

/// How a folder differs from what it should hold.
#[derive(Debug)]
pub struct Plan {
    folder: Utf8PathBuf,
    /// The only file that it is about, where it is about one.
    file: Option<Utf8PathBuf>,
    /// What differs, in the order of paths.
    pub changes: Vec<Change>,
    /// How many files are as they should be.
    pub unchanged: usize,
    /// The files that there should be.
    wanted: BTreeMap<Utf8PathBuf, Fingerprint>,
    /// The list of written files while they are being written, where files are added to it: it has
    /// those of before and after, so that a run that is killed leaves no file that is on no list.
    list_meanwhile: Option<String>,
}

/// One file that differs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The path, relative to the folder.
    pub path: Utf8PathBuf,
    /// What it holds now; `None` where it is missing.
    pub old: Option<Vec<u8>>,
    /// What it should hold; `None` where nobody asks for it.
    pub new: Option<String>,
}

/// What happens to files that codegen did not write and has files of the same name for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ForeignFiles {
    /// The run fails.
    Refuse,
    /// They are replaced, and are codegen's from then on.
    Adopt,
}

/// Why a folder cannot be compared or written.
#[derive(Debug, thiserror::Error)]
pub enum OutputError {
    /// A file or folder cannot be read.
    #[error("cannot read `{path}`")]
    Read {
        /// What was to be read.
        path: Utf8PathBuf,
        /// Why not.
        source: io::Error,
    },
    /// A file or folder cannot be written.
    #[error("cannot write `{path}`; all files were left as they were")]
    Write {
        /// What was to be written.
        path: Utf8PathBuf,
        /// Why not.
        source: io::Error,
    },
    /// The folder holds files, and no list of files that codegen wrote.
    #[error(
        "`{folder}` holds files and has no `{LIST}`, the list of files that codegen wrote, which \
         are the only ones that it replaces; name an empty folder, or take over a crate of an \
         earlier version with `--adopt`"
    )]
    NotOurs {
        /// The folder.
        folder: Utf8PathBuf,
    },
    /// A crate is to be taken over that is another one.
    #[error(
        "`{folder}` cannot be taken over: expected a `Cargo.toml` of the package `{PACKAGE}`, \
         found {found}"
    )]
    OtherCrate {
        /// The folder.
        folder: Utf8PathBuf,
        /// What was found instead.
        found: String,
    },
    /// Files have the names of files of codegen, which did not write them.
    #[error(
        "codegen did not write {} in `{folder}` and has files of the same name; move them away, \
         or let them be replaced with `--adopt`",
        named(paths)
    )]
    ForeignFiles {
        /// The folder.
        folder: Utf8PathBuf,
        /// The files, relative to the folder.
        paths: Vec<Utf8PathBuf>,
    },
    /// The list of written files names what cannot be a file of the folder.
    #[error("`{path}`, line {line}: expected a path within the folder, found `{found}`")]
    List {
        /// The list.
        path: Utf8PathBuf,
        /// The line, from 1.
        line: usize,
        /// What is there.
        found: String,
    },
    /// A folder on the way to a file is a link, which may lead anywhere.
    #[error("`{path}` is a symbolic link, and codegen writes nothing outside of its folder")]
    Link {
        /// The link.
        path: Utf8PathBuf,
    },
    /// Somebody else is writing.
    #[error("another run is writing to `{folder}`; try again when it is done")]
    Busy {
        /// The folder.
        folder: Utf8PathBuf,
    },
}

fn named(paths: &[Utf8PathBuf]) -> String {
    let mut list: Vec<String> = paths.iter().map(|path| format!("`{path}`")).collect();
    if let Some(more @ 1..) = list.len().checked_sub(NAMED) {
        list.truncate(NAMED);
        list.push(format!("{more} more"));
    }
    list.join(", ")
}

fn cannot_read(path: &Utf8Path) -> impl FnOnce(io::Error) -> OutputError + '_ {
    move |source| OutputError::Read {
        path: path.to_owned(),
        source,
    }
}

fn cannot_write(path: &Utf8Path) -> impl FnOnce(io::Error) -> OutputError + '_ {
    move |source| OutputError::Write {
        path: path.to_owned(),
        source,
    }
}

/// Compares a folder that codegen alone writes with what it should hold. Files that are not on its
/// list of written files are not its own, and stay.
pub fn compare(
    folder: &Utf8Path,
    files: &Files,
    foreign: ForeignFiles,
) -> Result<Plan, OutputError> {
    let before = written_before(folder, foreign)?;
    let after = WrittenFiles::of(files.keys());
    let mut plan = Plan::new(folder);
    plan.add(files)?;
    if foreign == ForeignFiles::Refuse {
        plan.refuse_foreign(&before)?;
    }
    plan.remove(before.difference(&after))?;
    plan.add(&Files::from([(LIST.into(), after.to_string())]))?;
    let meanwhile = before.union(&after);
    if meanwhile != before {
        plan.list_meanwhile = Some(meanwhile.to_string());
    }
    plan.finish()
}

/// Compares some files of a folder, which may hold anything else, with what they should hold, and
/// removes those that are `gone`.
pub fn compare_some(
    folder: &Utf8Path,
    files: &Files,
    gone: &[Utf8PathBuf],
) -> Result<Plan, OutputError> {
    let mut plan = Plan::new(folder);
    plan.add(files)?;
    plan.remove(gone.iter().filter(|path| !files.contains_key(*path)))?;
    plan.finish()
}

/// Compares one file of a folder, which may hold anything else, with what it should hold.
pub fn compare_file(folder: &Utf8Path, name: &str, content: String) -> Result<Plan, OutputError> {
    let mut plan = Plan::new(folder);
    plan.file = Some(name.into());
    plan.add(&Files::from([(name.into(), content)]))?;
    plan.finish()
}

/// The files of a folder that an earlier run wrote: none of a folder that is new.
fn written_before(folder: &Utf8Path, foreign: ForeignFiles) -> Result<WrittenFiles, OutputError> {
    if let Some(list) = read(folder, LIST.as_ref())? {
        return WrittenFiles::read(&folder.join(LIST), &String::from_utf8_lossy(&list));
    }
    if !is_empty(folder)? {
        match foreign {
            ForeignFiles::Refuse => {
                return Err(OutputError::NotOurs {
                    folder: folder.to_owned(),
                });
            }
            ForeignFiles::Adopt => require_own_manifest(folder)?,
        }
    }
    Ok(WrittenFiles::default())
}

/// Whether a folder is missing, or holds nothing that a person put there.
fn is_empty(folder: &Utf8Path) -> Result<bool, OutputError> {
    let entries = match fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(true),
        Err(error) => return Err(cannot_read(folder)(error)),
    };
    for entry in entries {
        let name = entry.map_err(cannot_read(folder))?.file_name();
        if !OF_OTHER_TOOLS.iter().any(|known| name == *known) {
            return Ok(false);
        }
    }
    Ok(true)
}

fn require_own_manifest(folder: &Utf8Path) -> Result<(), OutputError> {
    let manifest = read(folder, "Cargo.toml".as_ref())?;
    let package = manifest.map(|text| package_of(&String::from_utf8_lossy(&text)));
    let found = match package {
        Some(Some(package)) if package == PACKAGE => return Ok(()),
        Some(Some(package)) => format!("the package `{package}`"),
        Some(None) => "one without the name of a package".to_owned(),
        None => "none".to_owned(),
    };
    Err(OutputError::OtherCrate {
        folder: folder.to_owned(),
        found,
    })
}

/// The name of the package of a manifest.
fn package_of(manifest: &str) -> Option<String> {
    let manifest: toml::Table = manifest.parse().ok()?;
    let name = manifest.get("package")?.get("name")?;
    name.as_str().map(str::to_owned)
}

/// What a file holds; `None` where it is missing.
fn read(folder: &Utf8Path, path: &Utf8Path) -> Result<Option<Vec<u8>>, OutputError> {
    let path = folder.join(path);
    match files::read(&path) {
        Ok(content) => Ok(Some(content)),
        Err(error) if is_missing(&error) => Ok(None),
        Err(error) => Err(cannot_read(&path)(error)),
    }
}

/// Whether there is no file, be it that a folder on the way to it is one.
fn is_missing(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory
    )
}

impl Plan {
    fn new(folder: &Utf8Path) -> Self {
        Self {
            folder: folder.to_owned(),
            file: None,
            changes: Vec::new(),
            unchanged: 0,
            wanted: BTreeMap::new(),
            list_meanwhile: None,
        }
    }

    /// Adds files and what they should hold.
    fn add(&mut self, files: &Files) -> Result<(), OutputError> {
        let folder = &self.folder;
        let compare = |(path, content): (&Utf8PathBuf, &String)| {
            let old = read(folder, path)?;
            let is_same = old.as_deref() == Some(content.as_bytes());
            Ok((!is_same).then(|| Change {
                path: path.clone(),
                old,
                new: Some(content.clone()),
            }))
        };
        // All are waited for, so that of several errors the first one is reported.
        let compared: Vec<Result<Option<Change>, OutputError>> =
            files.par_iter().map(compare).collect();
        let fingerprint = |(path, content): (&Utf8PathBuf, &String)| {
            (path.clone(), Fingerprint::of(content.as_bytes()))
        };
        self.wanted.extend(files.iter().map(fingerprint));
        for change in compared {
            match change? {
                Some(change) => self.changes.push(change),
                None => self.unchanged += 1,
            }
        }
        Ok(())
    }

    /// Adds files that should not be there, where they are.
    fn remove<'a>(
        &mut self,
        gone: impl IntoIterator<Item = &'a Utf8PathBuf>,
    ) -> Result<(), OutputError> {
        for path in gone {
            // A folder that a person made in the place of a file is not codegen's to remove.
            let old = if self.folder.join(path).is_dir() {
                None
            } else {
                read(&self.folder, path)?
            };
            if old.is_some() {
                self.changes.push(Change {
                    path: path.clone(),
                    old,
                    new: None,
                });
            }
        }
        Ok(())
    }

    /// Fails where files would be replaced that no run wrote.
    fn refuse_foreign(&self, written: &WrittenFiles) -> Result<(), OutputError> {
        let foreign: Vec<Utf8PathBuf> = self
            .changes
            .iter()
            .filter(|change| change.old.is_some() && !written.contains(&change.path))
            .map(|change| change.path.clone())
            .collect();
        if foreign.is_empty() {
            Ok(())
        } else {
            Err(OutputError::ForeignFiles {
                folder: self.folder.clone(),
                paths: foreign,
            })
        }
    }

    /// Sorts, and fails where a change would be made outside of the folder.
    fn finish(mut self) -> Result<Self, OutputError> {
        self.changes
            .sort_by(|left, right| left.path.cmp(&right.path));
        let parents: BTreeSet<&Utf8Path> = self
            .changes
            .iter()
            .flat_map(|change| change.path.ancestors().skip(1))
            .filter(|parent| !parent.as_str().is_empty())
            .collect();
        let link = parents
            .into_iter()
            .map(|parent| self.folder.join(parent))
            .find(|parent| parent.is_symlink());
        match link {
            Some(path) => Err(OutputError::Link { path }),
            None => Ok(self),
        }
    }

    /// Whether the folder is as it should be.
    pub fn is_fresh(&self) -> bool {
        self.changes.is_empty()
    }

    /// Makes the folder what it should be.
    pub fn write(&self) -> Result<(), OutputError> {
        write(&[self])
    }
}

#[cfg(test)]
mod tests;
