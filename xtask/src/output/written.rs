//! The list of the files that codegen wrote into a folder, kept in the folder and committed with
//! it.
//!
//! One path a line, in their order, so that what two branches added merges: a list with the files
//! of both, in any order, is as good as one that a run wrote.

use std::collections::BTreeSet;
use std::fmt::{self, Display};

use camino::{Utf8Component, Utf8Path, Utf8PathBuf};

use super::OutputError;

/// The file's name, within the folder.
pub const LIST: &str = ".codegen-files";

const HEAD: &str = "\
# The files of this folder that `cargo xtask codegen` wrote: it replaces and removes these alone.
";
/// What Git writes between the lines of two branches.
const MERGE_MARKS: [&str; 4] = ["<<<<<<<", "|||||||", "=======", ">>>>>>>"];

/// Files that codegen wrote, relative to their folder.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct WrittenFiles(BTreeSet<Utf8PathBuf>);

impl WrittenFiles {
    pub(super) fn of<'a>(paths: impl IntoIterator<Item = &'a Utf8PathBuf>) -> Self {
        Self(paths.into_iter().cloned().collect())
    }

    /// Reads the list at `path`.
    pub(super) fn read(path: &Utf8Path, text: &str) -> Result<Self, OutputError> {
        let mut files = BTreeSet::new();
        for (number, line) in text.lines().enumerate() {
            let line = line.trim_end();
            let is_mark = MERGE_MARKS.iter().any(|mark| line.starts_with(mark));
            if line.is_empty() || line.starts_with('#') || is_mark {
                continue;
            }
            let file = Utf8Path::new(line);
            if !is_within(file) {
                return Err(OutputError::List {
                    path: path.to_owned(),
                    line: number + 1,
                    found: line.to_owned(),
                });
            }
            files.insert(file.to_owned());
        }
        Ok(Self(files))
    }

    pub(super) fn contains(&self, path: &Utf8Path) -> bool {
        self.0.contains(path)
    }

    /// The files of this list that are not on the other.
    pub(super) fn difference<'a>(
        &'a self,
        other: &'a WrittenFiles,
    ) -> impl Iterator<Item = &'a Utf8PathBuf> {
        self.0.difference(&other.0)
    }

    /// The files that are on either list.
    pub(super) fn union(&self, other: &WrittenFiles) -> WrittenFiles {
        Self(self.0.union(&other.0).cloned().collect())
    }
}

/// Whether a path leads to a file below the folder that it is relative to, and not to the list.
fn is_within(path: &Utf8Path) -> bool {
    let is_plain = |part| matches!(part, Utf8Component::Normal(_));
    path != LIST && path.components().all(is_plain)
}

impl Display for WrittenFiles {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(HEAD)?;
        for path in &self.0 {
            let parts: Vec<&str> = path.iter().collect();
            writeln!(f, "{}", parts.join("/"))?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<WrittenFiles, OutputError> {
        WrittenFiles::read("out/.codegen-files".into(), text)
    }

    #[test]
    fn what_is_written_is_read_again() {
        let paths = ["src/lib.rs", "Cargo.toml", "src/a b.rs"].map(Utf8PathBuf::from);
        let files = WrittenFiles::of(&paths);
        let text = files.to_string();
        assert!(text.ends_with("Cargo.toml\nsrc/a b.rs\nsrc/lib.rs\n"));
        assert_eq!(read(&text).unwrap(), files);
        assert_eq!(read(&text.replace('\n', "\r\n")).unwrap(), files);
    }

    #[test]
    fn a_merge_has_the_files_of_both_sides() {
        let merged = "<<<<<<< HEAD\nsrc/a.rs\n=======\nsrc/b.rs\nsrc/a.rs\n>>>>>>> other\n";
        let paths = ["src/a.rs", "src/b.rs"].map(Utf8PathBuf::from);
        assert_eq!(read(merged).unwrap(), WrittenFiles::of(&paths));
    }

    #[test]
    fn a_path_that_leads_out_of_the_folder_is_refused() {
        for path in [
            "../thesis.txt",
            "/etc/passwd",
            "src/../../x",
            ".",
            ".codegen-files",
        ] {
            let error = read(&format!("src/a.rs\n{path}\n")).unwrap_err();
            let expected = format!(
                "`out/.codegen-files`, line 2: expected a path within the folder, found `{path}`"
            );
            assert_eq!(error.to_string(), expected);
        }
    }
}
