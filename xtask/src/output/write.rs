//! Makes folders what they should be, in steps that each are one call to the disk: whenever a run
//! is killed, every file is whole, either as it was or as it should be.
//!
//! All that is new is written into a folder beside the files first, and all that is old is kept
//! there until the last step is done. That folder also keeps two runs apart.

use std::fs::{self, File, TryLockError};
use std::io::{self, Write};

use camino::{Utf8Path, Utf8PathBuf};

use super::{Change, LIST, OutputError, Plan, cannot_write};
use crate::files;

/// The folder, beside the files and so on the same disk, for what is on its way in or out.
pub(super) const STAGING: &str = ".codegen-staging";
/// The file in it that is locked while a run writes. A lock ends with its process, so that what a
/// killed run leaves behind keeps nobody out.
const LOCK: &str = "lock";

/// Makes several folders what they should be: all of them, or where one cannot be written, none.
pub fn write(plans: &[&Plan]) -> Result<(), OutputError> {
    let mut staged = Vec::new();
    for plan in plans {
        if !plan.is_fresh() {
            staged.push(Staged::new(plan)?);
        } else if plan.folder.join(STAGING).is_dir() {
            // A run was killed after its last step, or another one is about to write the same.
            let _ = Staging::open(&plan.folder);
        }
    }
    for (at, one) in staged.iter().enumerate() {
        if let Err(error) = one.take_all() {
            for done in staged[..at].iter().rev() {
                done.undo(done.steps.len());
            }
            return Err(error);
        }
    }
    Ok(())
}

/// What happens to one file.
#[derive(Debug, Clone, Copy)]
struct Step<'a> {
    /// The path, relative to the folder.
    path: &'a Utf8Path,
    /// Whether there is a file now.
    is_there: bool,
    /// What it should hold; `None` where it is to go.
    new: Option<&'a str>,
}

impl<'a> Step<'a> {
    fn of(change: &'a Change) -> Self {
        Self {
            path: &change.path,
            is_there: change.old.is_some(),
            new: change.new.as_deref(),
        }
    }
}

impl Plan {
    /// The steps in their order: the list of written files is the last, and where it grows, a list
    /// of the files of before and after is the first.
    fn steps(&self) -> Vec<Step<'_>> {
        let mut steps: Vec<Step<'_>> = Vec::with_capacity(self.changes.len() + 1);
        let list = self.changes.iter().find(|change| change.path == LIST);
        let meanwhile = self.list_meanwhile.as_deref();
        steps.extend(list.zip(meanwhile).map(|(list, meanwhile)| Step {
            new: Some(meanwhile),
            ..Step::of(list)
        }));
        let others = self.changes.iter().filter(|change| change.path != LIST);
        steps.extend(others.map(Step::of));
        steps.extend(
            list.filter(|list| list.new.as_deref() != meanwhile)
                .map(Step::of),
        );
        steps
    }
}

/// A plan of which nothing is left to do but the steps.
struct Staged<'a> {
    plan: &'a Plan,
    steps: Vec<Step<'a>>,
    staging: Staging,
}

impl<'a> Staged<'a> {
    /// Writes all that is new beside the files, and keeps all that is old there.
    fn new(plan: &'a Plan) -> Result<Self, OutputError> {
        let staged = Self {
            plan,
            steps: plan.steps(),
            staging: Staging::open(&plan.folder)?,
        };
        for (number, step) in staged.steps.iter().enumerate() {
            let path = plan.folder.join(step.path);
            staged.stage(number, step).map_err(cannot_write(&path))?;
        }
        Ok(staged)
    }

    fn stage(&self, number: usize, step: &Step<'_>) -> io::Result<()> {
        if let Some(content) = step.new {
            let mut file = File::create(self.staging.incoming(number))?;
            file.write_all(content.as_bytes())?;
            if self.plan.file.is_some() {
                // A crate is made again from its pages, and a single file may be the only one of
                // its kind: it reaches the disk before its name does.
                file.sync_all()?;
            }
        }
        if step.is_there {
            let path = self.plan.folder.join(step.path);
            let kept = self.staging.outgoing(number);
            // Not every disk has two names for one file.
            fs::hard_link(&path, &kept).or_else(|_| fs::copy(&path, &kept).map(|_| ()))?;
        }
        Ok(())
    }

    /// Takes all steps, or where one fails, none.
    fn take_all(&self) -> Result<(), OutputError> {
        for number in 0..self.steps.len() {
            if let Err(source) = self.take(number) {
                self.undo(number);
                let path = self.plan.folder.join(self.steps[number].path);
                return Err(cannot_write(&path)(source));
            }
        }
        Ok(())
    }

    fn take(&self, number: usize) -> io::Result<()> {
        let step = &self.steps[number];
        let path = self.plan.folder.join(step.path);
        if step.new.is_none() {
            fs::remove_file(path)?;
            self.remove_empty_parents(step.path);
            return Ok(());
        }
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::rename(self.staging.incoming(number), path)
    }

    /// Undoes the first `count` steps, the last first.
    fn undo(&self, count: usize) {
        for (number, step) in self.steps.iter().enumerate().take(count).rev() {
            let path = self.plan.folder.join(step.path);
            // The error that made this necessary is the one to report.
            let _ = if step.is_there {
                self.put_back(number, &path)
            } else {
                fs::remove_file(path)
            };
        }
        for step in &self.steps {
            self.remove_empty_parents(step.path);
        }
    }

    fn put_back(&self, number: usize, path: &Utf8Path) -> io::Result<()> {
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::rename(self.staging.outgoing(number), path)
    }

    fn remove_empty_parents(&self, path: &Utf8Path) {
        for parent in path.ancestors().skip(1) {
            let is_root = parent.as_str().is_empty();
            // The disk refuses to remove a folder that is not empty.
            if is_root || fs::remove_dir(self.plan.folder.join(parent)).is_err() {
                return;
            }
        }
    }
}

/// The folder for what is on its way in or out, for one run at a time.
struct Staging {
    path: Utf8PathBuf,
    lock: File,
}

impl Staging {
    fn open(folder: &Utf8Path) -> Result<Self, OutputError> {
        let path = folder.join(STAGING);
        if path.is_symlink() {
            return Err(OutputError::Link { path });
        }
        fs::create_dir_all(&path).map_err(cannot_write(&path))?;
        let lock = path.join(LOCK);
        files::require_place(&lock).map_err(cannot_write(&lock))?;
        let lock = File::create(&lock).map_err(cannot_write(&path))?;
        match lock.try_lock() {
            Err(TryLockError::WouldBlock) => {
                return Err(OutputError::Busy {
                    folder: folder.to_owned(),
                });
            }
            Err(TryLockError::Error(error)) if error.kind() != io::ErrorKind::Unsupported => {
                return Err(cannot_write(&path)(error));
            }
            _ => {}
        }
        let staging = Self { path, lock };
        staging.clear().map_err(cannot_write(&staging.path))?;
        Ok(staging)
    }

    fn incoming(&self, number: usize) -> Utf8PathBuf {
        self.path.join(format!("{number}.new"))
    }

    fn outgoing(&self, number: usize) -> Utf8PathBuf {
        self.path.join(format!("{number}.old"))
    }

    /// Removes what a run has put there, this one or one that was killed.
    fn clear(&self) -> io::Result<()> {
        for entry in self.path.read_dir_utf8()? {
            let entry = entry?;
            if matches!(entry.path().extension(), Some("new" | "old")) {
                fs::remove_file(entry.path())?;
            }
        }
        Ok(())
    }
}

impl Drop for Staging {
    fn drop(&mut self) {
        // What cannot be removed now is removed by the next run.
        let _ = self.clear();
        let _ = fs::remove_file(self.path.join(LOCK));
        let _ = fs::remove_dir(&self.path);
        let _ = self.lock.unlock();
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::output::tests::{Folder, files};
    use crate::output::{ForeignFiles, compare};

    const BEFORE: &[(&str, &str)] = &[("a.rs", "1"), ("gone/b.rs", "1"), ("same.rs", "1")];
    const AFTER: &[(&str, &str)] = &[("a.rs", "2"), ("new/c.rs", "2"), ("same.rs", "1")];

    /// What a killed run leaves: its first `count` steps, and the folder of what was on its way.
    fn run_and_kill(folder: &Utf8Path, count: usize) -> usize {
        let plan = compare(folder, &files(AFTER), ForeignFiles::Refuse).unwrap();
        let staged = Staged::new(&plan).unwrap();
        for number in 0..count {
            staged.take(number).unwrap();
        }
        let all = staged.steps.len();
        // The system takes the lock of a process that ends.
        staged.staging.lock.unlock().unwrap();
        std::mem::forget(staged);
        all
    }

    #[test]
    fn whenever_a_run_is_killed_every_file_is_whole_and_the_next_run_goes_on() {
        let mut killed_after = 0;
        loop {
            let folder = Folder::new();
            folder.write(BEFORE);
            let all = run_and_kill(&folder.path, killed_after);
            assert!(["1", "2"].contains(&&*folder.read("a.rs")));
            assert_eq!(folder.read("same.rs"), "1");
            assert!(!folder.read(LIST).is_empty());
            folder.write(AFTER);
            let expected = Folder::new();
            expected.write(AFTER);
            assert_eq!(
                folder.files(),
                expected.files(),
                "after {killed_after} steps"
            );
            assert!(!folder.path.join("gone").exists());
            killed_after += 1;
            if killed_after > all {
                return;
            }
        }
    }

    #[test]
    fn all_steps_can_be_undone() {
        let folder = Folder::new();
        folder.write(BEFORE);
        let before = folder.files();
        let plan = compare(&folder.path, &files(AFTER), ForeignFiles::Refuse).unwrap();
        let staged = Staged::new(&plan).unwrap();
        staged.take_all().unwrap();
        assert!(!folder.path.join("gone").exists());
        staged.undo(staged.steps.len());
        drop(staged);
        assert_eq!(folder.files(), before);
        assert!(!folder.path.join("new").exists());
    }

    #[test]
    fn one_step_replaces_a_single_file() {
        let folder = Folder::new();
        folder.put("names.lock", "old");
        let plan = super::super::compare_file(&folder.path, "names.lock", "new".to_owned());
        let plan = plan.unwrap();
        let staged = Staged::new(&plan).unwrap();
        assert_eq!(staged.steps.len(), 1);
        assert_eq!(folder.read("names.lock"), "old");
        staged.take(0).unwrap();
        assert_eq!(folder.read("names.lock"), "new");
        staged.undo(1);
        assert_eq!(folder.read("names.lock"), "old");
    }

    #[test]
    fn a_second_run_waits_for_its_turn() {
        let folder = Folder::new();
        folder.write(BEFORE);
        let plan = compare(&folder.path, &files(AFTER), ForeignFiles::Refuse).unwrap();
        let first = Staged::new(&plan).unwrap();
        let second = plan.write();
        assert!(matches!(second, Err(OutputError::Busy { .. })));
        first.take_all().unwrap();
        drop(first);
        assert_eq!(folder.read("a.rs"), "2");
        assert!(!folder.path.join(STAGING).exists());
    }
}
