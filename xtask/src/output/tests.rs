//! Folders before and after: what is written, and what is left alone.

use super::*;

/// A place for a crate, gone after the test.
pub(super) struct Folder {
    pub(super) path: Utf8PathBuf,
    guard: tempfile::TempDir,
}

impl Folder {
    pub(super) fn new() -> Self {
        let guard = tempfile::tempdir().unwrap();
        let path = Utf8PathBuf::try_from(guard.path().join("out")).unwrap();
        Self { path, guard }
    }

    /// Makes it hold these files as codegen would.
    #[track_caller]
    pub(super) fn write(&self, wanted: &[(&str, &str)]) -> Plan {
        let plan = self.compare(wanted).unwrap();
        plan.write().unwrap();
        plan
    }

    fn compare(&self, wanted: &[(&str, &str)]) -> Result<Plan, OutputError> {
        compare(&self.path, &files(wanted), ForeignFiles::Refuse)
    }

    fn adopt(&self, wanted: &[(&str, &str)]) -> Result<Plan, OutputError> {
        compare(&self.path, &files(wanted), ForeignFiles::Adopt)
    }

    /// Puts a file there as a person would.
    pub(super) fn put(&self, path: &str, text: &str) {
        let path = self.path.join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }

    #[track_caller]
    pub(super) fn read(&self, path: &str) -> String {
        fs::read_to_string(self.path.join(path)).unwrap()
    }

    /// All files and what they hold.
    pub(super) fn files(&self) -> Files {
        let entries = walkdir::WalkDir::new(&self.path).into_iter();
        let paths = entries
            .map(|entry| Utf8PathBuf::try_from(entry.unwrap().into_path()).unwrap())
            .filter(|path| path.is_file());
        paths
            .map(|path| {
                let relative = path.strip_prefix(&self.path).unwrap().to_owned();
                (relative, fs::read_to_string(&path).unwrap())
            })
            .collect()
    }
}

const MANIFEST: &str = "[package]\nname = \"feishu-openapi\"\n";

/// Files of a crate: these and a manifest.
pub(super) fn files(list: &[(&str, &str)]) -> Files {
    let manifest = [("Cargo.toml", MANIFEST)];
    let pairs = manifest.iter().chain(list);
    pairs
        .map(|(path, text)| ((*path).into(), (*text).to_owned()))
        .collect()
}

#[test]
fn a_second_run_touches_nothing() {
    let folder = Folder::new();
    assert_eq!(folder.write(&[("src/a.rs", "a")]).changes.len(), 3);
    let time = |path: &str| {
        let data = fs::metadata(folder.path.join(path)).unwrap();
        data.modified().unwrap()
    };
    let times = || ["src/a.rs", "Cargo.toml", LIST].map(time);
    let before = times();
    let plan = folder.write(&[("src/a.rs", "a")]);
    assert!(plan.is_fresh());
    assert_eq!(plan.unchanged, 3);
    assert_eq!(times(), before);
    assert_eq!(folder.files().len(), 3);
}

#[test]
fn a_footprint_shows_whether_anything_was_touched() {
    let folder = Folder::new();
    let footprint = folder
        .write(&[("src/a.rs", "a"), ("src/b.rs", "b")])
        .footprint();
    let plan = footprint.unchanged().unwrap();
    assert!(plan.is_fresh());
    assert_eq!(plan.unchanged, 4);
    assert_eq!(plan.footprint(), footprint);
    folder.put("src/mine.rs", "mine");
    assert!(footprint.unchanged().is_some());
    folder.put("src/a.rs", "b");
    assert!(footprint.unchanged().is_none());
    folder.put("src/a.rs", "a");
    assert!(footprint.unchanged().is_some());
    fs::remove_file(folder.path.join("src/b.rs")).unwrap();
    assert!(footprint.unchanged().is_none());
}

#[test]
fn what_nobody_asks_for_any_more_goes() {
    let folder = Folder::new();
    folder.write(&[("src/old/a.rs", "a"), ("src/b.rs", "b")]);
    let plan = folder.write(&[("src/b.rs", "c")]);
    let changed: Vec<&str> = plan.changes.iter().map(|one| one.path.as_str()).collect();
    assert_eq!(changed, [LIST, "src/b.rs", "src/old/a.rs"]);
    assert!(!folder.path.join("src/old").exists());
    assert_eq!(folder.read("src/b.rs"), "c");
}

#[test]
fn what_codegen_did_not_write_stays() {
    const OWN: &[(&str, &str)] = &[
        (".env", "SECRET=1"),
        (".gitignore", "/target"),
        (".github/workflows/ci.yml", "on: push"),
        ("LICENSE", "mine"),
        ("examples/mine.rs", "fn main() {}"),
        ("src/old/notes.md", "x"),
        ("target/x", "x"),
        ("Cargo.lock", "x"),
    ];
    let folder = Folder::new();
    folder.write(&[("src/old/a.rs", "a")]);
    for (path, text) in OWN {
        folder.put(path, text);
    }
    folder.write(&[("src/b.rs", "b")]);
    for (path, text) in OWN {
        assert_eq!(folder.read(path), *text, "{path}");
    }
    assert!(!folder.path.join("src/old/a.rs").exists());
}

#[test]
fn a_file_of_a_person_in_the_way_of_a_new_one_is_not_replaced() {
    let folder = Folder::new();
    folder.write(&[("src/a.rs", "a")]);
    folder.put("examples/mine.rs", "mine");
    folder.put("examples/same.rs", "same");
    let wanted = [
        ("src/a.rs", "b"),
        ("examples/mine.rs", "codegen's"),
        ("examples/same.rs", "same"),
    ];
    let Err(OutputError::ForeignFiles { paths, .. }) = folder.compare(&wanted) else {
        panic!("it is replaced");
    };
    assert_eq!(paths, ["examples/mine.rs"]);
    assert_eq!(folder.read("src/a.rs"), "a");
    folder.adopt(&wanted).unwrap().write().unwrap();
    assert_eq!(folder.read("examples/mine.rs"), "codegen's");
    folder.write(&[]);
    assert!(!folder.path.join("examples").exists());
}

#[test]
fn a_folder_of_others_is_refused() {
    let folder = Folder::new();
    folder.put("thesis.txt", "x");
    let refused = folder.compare(&[]);
    assert!(matches!(refused, Err(OutputError::NotOurs { .. })));
    for (manifest, expected) in [
        (None, "found none"),
        (
            Some("[workspace]\nmembers = []\n"),
            "found one without the name of a package",
        ),
        (
            Some("[package]\nname = \"other\"\n[dependencies.x]\nname = \"feishu-openapi\"\n"),
            "found the package `other`",
        ),
    ] {
        if let Some(manifest) = manifest {
            folder.put("Cargo.toml", manifest);
        }
        let refused = folder.adopt(&[]).unwrap_err();
        assert!(refused.to_string().ends_with(expected), "{refused}");
    }
    assert_eq!(folder.files().len(), 2);
}

#[test]
fn a_crate_of_an_earlier_version_is_taken_over_when_that_is_asked_for() {
    let folder = Folder::new();
    for (path, text) in [
        ("Cargo.toml", "[package]\nname = 'feishu-openapi'\n"),
        ("src/main.rs", "fn main() {}"),
        ("src/a.rs", "old"),
    ] {
        folder.put(path, text);
    }
    let refused = folder.compare(&[("src/a.rs", "new")]);
    assert!(matches!(refused, Err(OutputError::NotOurs { .. })));
    assert_eq!(folder.files().len(), 3);
    let plan = folder.adopt(&[("src/a.rs", "new")]).unwrap();
    plan.write().unwrap();
    assert_eq!(folder.read("src/main.rs"), "fn main() {}");
    assert_eq!(folder.read("src/a.rs"), "new");
    assert!(folder.compare(&[("src/a.rs", "new")]).unwrap().is_fresh());
}

#[test]
fn a_folder_in_the_place_of_a_file_that_goes_stays() {
    let folder = Folder::new();
    folder.write(&[("a", "1")]);
    fs::remove_file(folder.path.join("a")).unwrap();
    folder.put("a/mine", "x");
    folder.write(&[]);
    assert_eq!(folder.read("a/mine"), "x");
}

#[cfg(unix)]
#[test]
fn nothing_is_written_through_a_link() {
    let folder = Folder::new();
    folder.write(&[("src/a.rs", "1")]);
    let elsewhere = folder.guard.path().join("elsewhere");
    fs::rename(folder.path.join("src"), &elsewhere).unwrap();
    std::os::unix::fs::symlink(&elsewhere, folder.path.join("src")).unwrap();
    for wanted in [&[("src/a.rs", "2")][..], &[]] {
        let refused = folder.compare(wanted);
        assert!(matches!(refused, Err(OutputError::Link { .. })));
    }
    assert_eq!(fs::read_to_string(elsewhere.join("a.rs")).unwrap(), "1");
}

#[test]
fn one_file_of_a_folder_of_others_is_written_and_no_other_touched() {
    let folder = Folder::new();
    folder.put("page.md", "x");
    let compare = |content: &str| compare_file(&folder.path, "names", content.to_owned());
    compare("a").unwrap().write().unwrap();
    assert!(compare("a").unwrap().is_fresh());
    let plan = compare("b").unwrap();
    assert_eq!(plan.changes[0].old.as_deref(), Some(&b"a"[..]));
    plan.write().unwrap();
    assert_eq!(folder.files().len(), 2);
}

#[test]
fn of_several_folders_all_are_written_or_none() {
    let (one, other) = (Folder::new(), Folder::new());
    one.write(&[("a", "1")]);
    let changed = one.compare(&[("a", "2"), ("b", "3")]).unwrap();
    let blocked = compare_file(&other.path, "names", "x".to_owned()).unwrap();
    // A folder takes the place where the second file is to go.
    other.put("names/in", "x");
    assert!(write(&[&changed, &blocked]).is_err());
    assert_eq!(one.read("a"), "1");
    assert!(!one.path.join("b").exists());
    let changed = one.compare(&[("a", "2")]).unwrap();
    let free = compare_file(&other.path, "free", "x".to_owned()).unwrap();
    write(&[&changed, &free]).unwrap();
    assert_eq!(
        (one.read("a"), other.read("free")),
        ("2".into(), "x".into())
    );
}

#[test]
fn a_run_that_fails_leaves_the_folder_as_it_was() {
    let folder = Folder::new();
    folder.write(&[("a", "1"), ("b", "2"), ("z", "3")]);
    let before = folder.files();
    // A file below another one cannot be made.
    let plan = folder.compare(&[("a", "changed"), ("b/c", "x"), ("b", "2"), ("new/d", "4")]);
    assert!(plan.unwrap().write().is_err());
    assert_eq!(folder.files(), before);
    assert!(!folder.path.join("new").exists());
}

#[cfg(unix)]
#[test]
fn a_pipe_in_the_place_of_a_file_is_an_error_and_nobody_waits() {
    let pipe = |path: &Utf8Path| {
        let made = std::process::Command::new("mkfifo").arg(path).status();
        assert!(made.unwrap().success());
    };
    for place in ["src/a.rs", LIST] {
        let folder = Folder::new();
        folder.write(&[("src/a.rs", "1")]);
        let path = folder.path.join(place);
        fs::remove_file(&path).unwrap();
        pipe(&path);
        let error = folder.compare(&[("src/a.rs", "2")]).unwrap_err();
        assert!(matches!(error, OutputError::Read { .. }), "{error}");
    }
    let folder = Folder::new();
    folder.write(&[("src/a.rs", "1")]);
    let staging = folder.path.join(write::STAGING);
    fs::create_dir_all(&staging).unwrap();
    pipe(&staging.join("lock"));
    let plan = folder.compare(&[("src/a.rs", "2")]).unwrap();
    assert!(matches!(plan.write(), Err(OutputError::Write { .. })));
    assert_eq!(folder.read("src/a.rs"), "1");
}
