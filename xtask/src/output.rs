//! The one place that writes: compares a map of path to content with a folder, and then checks or
//! writes, touching only what differs and removing what nobody asks for any more.
//!
//! Nothing outside the folder is touched. A run that fails leaves the folder as it was: all
//! content is staged beside it first, and what was moved is moved back.

mod describe;

use std::{fs, io};

use camino::{Utf8Path, Utf8PathBuf};

use crate::emit::Files;

/// What marks a manifest as one that codegen wrote.
const OWN_MANIFEST: &str = "name = \"feishu-openapi\"";
/// What other tools leave in the folder of a crate, at its root.
const NOT_OURS: &[&str] = &["target", "Cargo.lock", ".git"];

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

/// Why a folder cannot be compared or written.
#[derive(Debug, thiserror::Error)]
pub enum OutputError {
    /// The disk says no.
    #[error("cannot write `{path}`; the folder was left as it was")]
    Io {
        /// What was to be read or written.
        path: Utf8PathBuf,
        /// Why not.
        source: io::Error,
    },
    /// The folder holds something that codegen did not write.
    #[error(
        "`{folder}` holds files and is no crate that codegen wrote; name an empty folder, or one \
         whose Cargo.toml says `{OWN_MANIFEST}`"
    )]
    NotOurs {
        /// The folder.
        folder: Utf8PathBuf,
    },
}

fn failed(path: &Utf8Path) -> impl FnOnce(io::Error) -> OutputError + '_ {
    move |source| OutputError::Io {
        path: path.to_owned(),
        source,
    }
}

/// Compares a folder with what it should hold.
pub fn compare(folder: &Utf8Path, files: &Files) -> Result<Plan, OutputError> {
    let present = files_in(folder)?;
    let is_ours = fs::read_to_string(folder.join("Cargo.toml"))
        .is_ok_and(|manifest| manifest.lines().any(|line| line == OWN_MANIFEST));
    if !present.is_empty() && !is_ours {
        return Err(OutputError::NotOurs {
            folder: folder.to_owned(),
        });
    }
    let mut plan = Plan {
        folder: folder.to_owned(),
        file: None,
        changes: Vec::new(),
        unchanged: 0,
    };
    plan.add(files)?;
    for path in present.into_iter().filter(|path| !files.contains_key(path)) {
        let old = fs::read(folder.join(&path)).map_err(failed(&path))?;
        plan.changes.push(Change {
            path,
            old: Some(old),
            new: None,
        });
    }
    plan.changes
        .sort_by(|left, right| left.path.cmp(&right.path));
    Ok(plan)
}

/// Compares some files of a folder, which may hold anything else, with what they should hold, and
/// removes those that are `gone`.
pub fn compare_some(
    folder: &Utf8Path,
    files: &Files,
    gone: &[Utf8PathBuf],
) -> Result<Plan, OutputError> {
    let mut plan = Plan {
        folder: folder.to_owned(),
        file: None,
        changes: Vec::new(),
        unchanged: 0,
    };
    plan.add(files)?;
    for path in gone.iter().filter(|path| !files.contains_key(*path)) {
        plan.changes.push(Change {
            path: path.clone(),
            old: read(folder, path)?,
            new: None,
        });
    }
    plan.changes
        .sort_by(|left, right| left.path.cmp(&right.path));
    Ok(plan)
}

/// Compares one file of a folder, which may hold anything else, with what it should hold.
pub fn compare_file(folder: &Utf8Path, name: &str, content: String) -> Result<Plan, OutputError> {
    let path = Utf8PathBuf::from(name);
    let old = read(folder, &path)?;
    let is_fresh = old.as_deref() == Some(content.as_bytes());
    let change = Change {
        path: path.clone(),
        old,
        new: Some(content),
    };
    Ok(Plan {
        folder: folder.to_owned(),
        file: Some(path),
        changes: if is_fresh { Vec::new() } else { vec![change] },
        unchanged: usize::from(is_fresh),
    })
}

/// What a file holds; `None` where it is missing.
fn read(folder: &Utf8Path, path: &Utf8Path) -> Result<Option<Vec<u8>>, OutputError> {
    match fs::read(folder.join(path)) {
        Ok(content) => Ok(Some(content)),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(failed(path)(error)),
    }
}

/// Makes several folders what they should be: all of them, or where one cannot be staged, none.
pub fn write(plans: &[Plan]) -> Result<(), OutputError> {
    let staged = plans
        .iter()
        .map(|plan| plan.stage().map(|staging| (plan, staging)))
        .collect::<Result<Vec<_>, _>>()?;
    for (at, (plan, staging)) in staged.iter().enumerate() {
        if let Some(staging) = staging
            && let Err(error) = plan.swap(staging)
        {
            for (plan, staging) in staged[..at].iter().rev() {
                if let Some(staging) = staging {
                    plan.swap_all_back(staging, plan.changes.len());
                }
            }
            return Err(error);
        }
    }
    Ok(())
}

/// The files that are in a folder now, relative to it.
fn files_in(folder: &Utf8Path) -> Result<Vec<Utf8PathBuf>, OutputError> {
    let mut files = Vec::new();
    if !folder.exists() {
        return Ok(files);
    }
    let entries = walkdir::WalkDir::new(folder)
        .into_iter()
        .filter_entry(|entry| {
            let name = entry.file_name().to_string_lossy();
            entry.depth() != 1 || !NOT_OURS.contains(&name.as_ref())
        });
    for entry in entries {
        let entry = entry.map_err(|error| failed(folder)(error.into()))?;
        if entry.file_type().is_dir() {
            continue;
        }
        let path = Utf8PathBuf::try_from(entry.into_path())
            .map_err(|error| failed(folder)(error.into_io_error()))?;
        files.push(path.strip_prefix(folder).unwrap_or(&path).to_owned());
    }
    Ok(files)
}

impl Plan {
    /// Adds files and what they should hold.
    fn add(&mut self, files: &Files) -> Result<(), OutputError> {
        for (path, content) in files {
            let old = read(&self.folder, path)?;
            if old.as_deref() == Some(content.as_bytes()) {
                self.unchanged += 1;
            } else {
                self.changes.push(Change {
                    path: path.clone(),
                    old,
                    new: Some(content.clone()),
                });
            }
        }
        Ok(())
    }

    /// Whether the folder is as it should be.
    pub fn is_fresh(&self) -> bool {
        self.changes.is_empty()
    }

    /// Makes the folder what it should be.
    pub fn write(&self) -> Result<(), OutputError> {
        match self.stage()? {
            Some(staging) => self.swap(&staging),
            None => Ok(()),
        }
    }

    /// Writes all that is new beside the files; `None` where there is nothing to do.
    fn stage(&self) -> Result<Option<Staging>, OutputError> {
        if self.is_fresh() {
            return Ok(None);
        }
        fs::create_dir_all(&self.folder).map_err(failed(&self.folder))?;
        let staging = tempfile::Builder::new()
            .prefix(".codegen-")
            .tempdir_in(&self.folder)
            .map_err(failed(&self.folder))?;
        let staging = Utf8PathBuf::try_from(staging.path().to_owned())
            .map(|path| Staging {
                path,
                _guard: staging,
            })
            .map_err(|error| failed(&self.folder)(error.into_io_error()))?;
        for (number, change) in self.changes.iter().enumerate() {
            if let Some(content) = &change.new {
                fs::write(staging.incoming(number), content).map_err(failed(&change.path))?;
            }
        }
        Ok(Some(staging))
    }

    /// Moves what is old out and what is new in; back again when one move fails.
    fn swap(&self, staging: &Staging) -> Result<(), OutputError> {
        for (number, change) in self.changes.iter().enumerate() {
            if let Err(source) = self.swap_one(staging, number, change) {
                self.swap_all_back(staging, number + 1);
                return Err(OutputError::Io {
                    path: change.path.clone(),
                    source,
                });
            }
        }
        for change in self.changes.iter().filter(|change| change.new.is_none()) {
            self.remove_empty_parents(&change.path);
        }
        Ok(())
    }

    fn swap_one(&self, staging: &Staging, number: usize, change: &Change) -> io::Result<()> {
        let path = self.folder.join(&change.path);
        if change.old.is_some() {
            fs::rename(&path, staging.outgoing(number))?;
        }
        if change.new.is_some() {
            if let Some(parent) = path.parent() {
                fs::create_dir_all(parent)?;
            }
            fs::rename(staging.incoming(number), &path)?;
        }
        Ok(())
    }

    /// Moves the first `count` changes back, the last first.
    fn swap_all_back(&self, staging: &Staging, count: usize) {
        for (number, change) in self.changes.iter().enumerate().take(count).rev() {
            self.swap_back(staging, number, change);
        }
    }

    /// What cannot be moved back has not been moved.
    fn swap_back(&self, staging: &Staging, number: usize, change: &Change) {
        let path = self.folder.join(&change.path);
        if change.old.is_some() {
            let _ = fs::rename(staging.outgoing(number), &path);
        } else {
            let _ = fs::remove_file(&path);
        }
    }

    fn remove_empty_parents(&self, path: &Utf8Path) {
        for parent in path
            .ancestors()
            .skip(1)
            .filter(|parent| !parent.as_str().is_empty())
        {
            // A folder that is not empty stays: that is what the error says.
            if fs::remove_dir(self.folder.join(parent)).is_err() {
                return;
            }
        }
    }
}

/// A folder beside the files, on the same disk, for what is on its way in or out.
struct Staging {
    path: Utf8PathBuf,
    _guard: tempfile::TempDir,
}

impl Staging {
    fn incoming(&self, number: usize) -> Utf8PathBuf {
        self.path.join(format!("{number}.new"))
    }

    fn outgoing(&self, number: usize) -> Utf8PathBuf {
        self.path.join(format!("{number}.old"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Folder {
        path: Utf8PathBuf,
        _guard: tempfile::TempDir,
    }

    fn folder() -> Folder {
        let guard = tempfile::tempdir().unwrap();
        let path = Utf8PathBuf::try_from(guard.path().join("out")).unwrap();
        Folder {
            path,
            _guard: guard,
        }
    }

    fn files(list: &[(&str, &str)]) -> Files {
        let manifest = [("Cargo.toml", "[package]\nname = \"feishu-openapi\"\n")];
        let pairs = manifest.iter().chain(list);
        pairs
            .map(|(path, text)| ((*path).into(), (*text).to_owned()))
            .collect()
    }

    fn write(folder: &Folder, wanted: &Files) -> Plan {
        let plan = compare(&folder.path, wanted).unwrap();
        plan.write().unwrap();
        plan
    }

    #[test]
    fn a_second_run_touches_nothing() {
        let folder = folder();
        let wanted = files(&[("src/a.rs", "a")]);
        assert_eq!(write(&folder, &wanted).changes.len(), 2);
        let time = |path: &str| {
            fs::metadata(folder.path.join(path))
                .unwrap()
                .modified()
                .unwrap()
        };
        let before = (time("src/a.rs"), time("Cargo.toml"));
        let plan = write(&folder, &wanted);
        assert!(plan.is_fresh());
        assert_eq!(plan.unchanged, 2);
        assert_eq!((time("src/a.rs"), time("Cargo.toml")), before);
        assert_eq!(files_in(&folder.path).unwrap().len(), 2);
    }

    #[test]
    fn what_nobody_asks_for_goes_and_what_others_left_stays() {
        let folder = folder();
        write(&folder, &files(&[("src/old/a.rs", "a"), ("src/b.rs", "b")]));
        fs::create_dir(folder.path.join("target")).unwrap();
        fs::write(folder.path.join("target/x"), "x").unwrap();
        fs::write(folder.path.join("Cargo.lock"), "x").unwrap();
        let plan = write(&folder, &files(&[("src/b.rs", "c")]));
        assert_eq!(plan.changes.len(), 2);
        assert!(!folder.path.join("src/old").exists());
        assert!(folder.path.join("target/x").exists());
        assert!(folder.path.join("Cargo.lock").exists());
        assert_eq!(
            fs::read_to_string(folder.path.join("src/b.rs")).unwrap(),
            "c"
        );
    }

    #[test]
    fn one_file_of_a_folder_of_others_is_written_and_no_other_touched() {
        let folder = folder();
        fs::create_dir(&folder.path).unwrap();
        fs::write(folder.path.join("page.md"), "x").unwrap();
        let compare = |content: &str| compare_file(&folder.path, "names", content.to_owned());
        compare("a").unwrap().write().unwrap();
        assert!(compare("a").unwrap().is_fresh());
        let plan = compare("b").unwrap();
        assert_eq!(plan.changes[0].old.as_deref(), Some(&b"a"[..]));
        plan.write().unwrap();
        assert_eq!(files_in(&folder.path).unwrap().len(), 2);
    }

    #[test]
    fn of_several_folders_all_are_written_or_none() {
        let (one, other) = (folder(), folder());
        write(&one, &files(&[("a", "1")]));
        fs::create_dir(&other.path).unwrap();
        let changed = compare(&one.path, &files(&[("a", "2"), ("b", "3")])).unwrap();
        // A folder stands where the second file is to go.
        let blocked = compare_file(&other.path, "names", "x".to_owned()).unwrap();
        fs::create_dir_all(other.path.join("names/in")).unwrap();
        assert!(super::write(&[changed, blocked]).is_err());
        let now = fs::read_to_string(one.path.join("a")).unwrap();
        assert_eq!(now, "1");
        assert!(!one.path.join("b").exists());
        let changed = compare(&one.path, &files(&[("a", "2")])).unwrap();
        let free = compare_file(&other.path, "free", "x".to_owned()).unwrap();
        super::write(&[changed, free]).unwrap();
        assert!(other.path.join("free").exists());
    }

    #[test]
    fn a_folder_of_others_is_refused() {
        let folder = folder();
        fs::create_dir(&folder.path).unwrap();
        fs::write(folder.path.join("thesis.txt"), "x").unwrap();
        let refused = compare(&folder.path, &files(&[]));
        assert!(matches!(refused, Err(OutputError::NotOurs { .. })));
    }

    #[test]
    fn a_run_that_fails_leaves_the_folder_as_it_was() {
        let folder = folder();
        write(&folder, &files(&[("a", "1"), ("b", "2"), ("z", "3")]));
        // `z` becomes a folder that is asked for as a file below a file: that cannot be made.
        let plan = compare(
            &folder.path,
            &files(&[("a", "changed"), ("b/c", "x"), ("b", "2"), ("z", "3")]),
        );
        let failed = plan.and_then(|plan| plan.write());
        assert!(failed.is_err());
        let now = |path: &str| fs::read_to_string(folder.path.join(path)).unwrap();
        assert_eq!(
            (now("a"), now("b"), now("z")),
            ("1".into(), "2".into(), "3".into())
        );
        assert_eq!(files_in(&folder.path).unwrap().len(), 4);
    }
}
