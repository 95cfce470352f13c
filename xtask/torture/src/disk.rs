//! Runs of the generator that are killed, doubled or denied the disk: files are whole whenever a run
//! ends, the next run makes everything as it should be, and nothing is left over.

use std::fs;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use camino::{Utf8Path, Utf8PathBuf};
use xtask::commands::Failure;

use crate::attack::{Tally, Tries};
use crate::chaos::Chaos;
use crate::rust;

/// Tells this program that it is to be the generator.
pub const AS_GENERATOR: &str = "XTASK_TORTURE_AS_GENERATOR";

/// What befalls a run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Trouble {
    Kill,
    FullDisk,
    TwoAtOnce,
}

/// The files that a run wrote, by their paths.
type Tree = Vec<(Utf8PathBuf, Vec<u8>)>;

pub(crate) fn attack(trouble: Trouble, tries: Tries) -> Result<Tally, Failure> {
    let ground = Ground::new()?;
    let Tries { time, seed, first } = tries;
    let end = Instant::now() + time;
    let mut tally = Tally::default();
    while Instant::now() < end {
        let number = first + tally.tries;
        let mut chaos = Chaos::new(seed, number);
        let start = Instant::now();
        let fault = ground.one(trouble, &mut chaos)?;
        let fault = fault.map(|fault| format!("try {number} of seed {seed}: {fault}"));
        tally.add(start.elapsed(), fault);
    }
    Ok(tally)
}

/// Two states of the pages, and the crates that are made of them.
struct Ground {
    root: Utf8PathBuf,
    /// What is written of each state when nothing befalls the run, its lock included.
    expected: [Tree; 2],
    /// How long such a run takes.
    usual: Duration,
    _guard: tempfile::TempDir,
}

const STATES: [&str; 2] = ["before", "after"];
/// How many endpoints a state has at most.
const PAGES: usize = 40;

impl Ground {
    fn new() -> Result<Self, Failure> {
        let guard = tempfile::tempdir()?;
        let root = Utf8PathBuf::try_from(guard.path().canonicalize()?)?;
        for (path, text) in rust::templates() {
            write(&root.join("templates").join(path), &text)?;
        }
        write(
            &root.join("runtime/Cargo.toml"),
            "[package]\nversion = \"0.1.0\"\n",
        )?;
        for (number, state) in STATES.iter().enumerate() {
            // One state has pages that the other has not, and each page is another one.
            for page in (number * PAGES / 4)..PAGES {
                let file = format!("states/{state}/library/v1/shelf{page}/lend.md");
                write(&root.join(file), &endpoint(page, state))?;
            }
        }
        let mut ground = Self {
            root,
            expected: [Tree::new(), Tree::new()],
            usual: Duration::ZERO,
            _guard: guard,
        };
        for state in 0..STATES.len() {
            ground.start_anew(state)?;
            let start = Instant::now();
            if !ground.generator().status()?.success() {
                return Err("the generator fails though nothing befell it".into());
            }
            ground.usual = ground.usual.max(start.elapsed());
            ground.expected[state] = ground.tree()?;
        }
        Ok(ground)
    }

    fn one(&self, trouble: Trouble, chaos: &mut Chaos) -> Result<Option<String>, Failure> {
        let target = chaos.number(0..2);
        // A third of the runs are the first ones, into a folder that is not there yet.
        if chaos.once_in(3) {
            self.start_anew(target)?;
        } else {
            self.start_anew(1 - target)?;
            if !self.generator().status()?.success() {
                return Ok(Some("a run fails though nothing befell it".to_owned()));
            }
            self.set_pages(target)?;
        }
        match trouble {
            Trouble::Kill => self.kill(chaos)?,
            Trouble::FullDisk => self.deny(chaos)?,
            Trouble::TwoAtOnce => self.double()?,
        }
        if let Some(half) = self.half_written()? {
            return Ok(Some(format!("`{half}` is as in no state")));
        }
        let next = self.generator().stderr(Stdio::piped()).output()?;
        if !next.status.success() {
            let said = String::from_utf8_lossy(&next.stderr);
            return Ok(Some(format!("the next run fails: {said}")));
        }
        self.differs(&self.expected[target])
    }

    /// Starts a run and kills it at any time.
    fn kill(&self, chaos: &mut Chaos) -> Result<(), Failure> {
        let longest = usize::try_from(self.usual.as_micros()).unwrap_or(usize::MAX);
        let mut run = self.generator().spawn()?;
        std::thread::sleep(Duration::from_micros(chaos.number(0..longest + 1) as u64));
        end(&mut run)
    }

    /// Lets a run write no file of more than some blocks of 1,024 bytes, as on a full disk.
    fn deny(&self, chaos: &mut Chaos) -> Result<(), Failure> {
        let blocks = chaos.number(0..12);
        let program = std::env::current_exe()?;
        let script = format!("trap '' XFSZ; ulimit -f {blocks}; exec \"$0\" codegen --quiet");
        let mut limited = Command::new("bash");
        limited.arg("-c").arg(script).arg(program);
        self.as_generator(&mut limited);
        limited.status()?;
        Ok(())
    }

    fn double(&self) -> Result<(), Failure> {
        let mut runs = [self.generator().spawn()?, self.generator().spawn()?];
        for run in &mut runs {
            run.wait()?;
        }
        Ok(())
    }

    fn generator(&self) -> Command {
        // A program that was replaced while it runs has no name any more, and can be started all the same.
        let program = std::env::current_exe().unwrap_or_else(|_| "/proc/self/exe".into());
        let mut command = Command::new(program);
        command.args(["codegen", "--quiet"]);
        self.as_generator(&mut command);
        command
    }

    fn as_generator(&self, command: &mut Command) {
        command
            .env(AS_GENERATOR, "1")
            .env("CARGO_MANIFEST_DIR", self.root.join("xtask"))
            .current_dir(&self.root)
            .stdout(Stdio::null())
            .stderr(Stdio::null());
    }

    /// Removes what was written, and puts the pages of a state there.
    fn start_anew(&self, state: usize) -> Result<(), Failure> {
        for folder in ["docs", "generated"] {
            let folder = self.root.join(folder);
            if folder.exists() {
                fs::remove_dir_all(folder)?;
            }
        }
        let common = self.root.join("runtime/src");
        if common.exists() {
            fs::remove_dir_all(common)?;
        }
        self.set_pages(state)
    }

    /// Puts the pages of a state in the place of those that are there. The lock stays.
    fn set_pages(&self, state: usize) -> Result<(), Failure> {
        let pages = self.root.join("docs/library");
        if pages.exists() {
            fs::remove_dir_all(&pages)?;
        }
        let from = self.root.join("states").join(STATES[state]);
        for (path, bytes) in tree(&from)? {
            let to = self.root.join("docs").join(path);
            create_parent(&to)?;
            fs::write(to, bytes)?;
        }
        Ok(())
    }

    /// All that runs write, and what they leave over.
    fn tree(&self) -> Result<Tree, Failure> {
        let mut all = Tree::new();
        for folder in ["docs", "generated", "runtime"] {
            let files = tree(&self.root.join(folder))?.into_iter();
            all.extend(files.map(|(path, bytes)| (Utf8Path::new(folder).join(path), bytes)));
        }
        Ok(all)
    }

    /// A file of the crate that is not as one of the states has it.
    fn half_written(&self) -> Result<Option<Utf8PathBuf>, Failure> {
        let found = tree(&self.root.join("generated"))?
            .into_iter()
            .find(|(path, bytes)| {
                let is_own = path.iter().any(|part| part.starts_with(".codegen-"));
                let path = Utf8Path::new("generated").join(path);
                let is_whole =
                    |state: &Tree| state.iter().any(|file| file.0 == path && &file.1 == bytes);
                !is_own && !self.expected.iter().any(is_whole)
            });
        Ok(found.map(|(path, _)| path))
    }

    /// What is otherwise than expected. Names that a state before had stay in the lock for good, so
    /// that of it only the form is looked at.
    fn differs(&self, expected: &Tree) -> Result<Option<String>, Failure> {
        let is_lock = |path: &Utf8Path| path == "docs/names.lock";
        let without_lock =
            |tree: Tree| -> Tree { tree.into_iter().filter(|file| !is_lock(&file.0)).collect() };
        let found = self.tree()?;
        let lock = found.iter().find(|file| is_lock(&file.0));
        if !lock.is_some_and(|(_, bytes)| is_whole_lock(bytes)) {
            return Ok(Some("the lock is not whole".to_owned()));
        }
        let (found, expected) = (without_lock(found), without_lock(expected.clone()));
        let other = found.iter().find(|file| !expected.contains(file));
        let missing = expected.iter().find(|file| !found.contains(file));
        Ok(other
            .map(|(path, _)| format!("`{path}` is left over, or other than it should be"))
            .or(missing.map(|(path, _)| format!("`{path}` is missing"))))
    }
}

/// Whether a lock ends with the count of its lines.
fn is_whole_lock(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(bytes);
    text.lines()
        .last()
        .is_some_and(|line| line.starts_with("end "))
}

fn end(run: &mut Child) -> Result<(), Failure> {
    // It may have ended by itself.
    let _ = run.kill();
    run.wait()?;
    Ok(())
}

fn endpoint(page: usize, state: &str) -> String {
    format!(
        "---\ntitle: \"Lend {page} {state}\"\nofficialName: \"library.v1.shelf{page}.lend\"\n---\n\n\
         # Lend {page} {state}\n\nLends a book, {state}.\n\n## Request\n\n| Item | Value |\n| --- | --- |\n\
         | HTTP URL | https://open.feishu.cn/open-apis/library/v1/shelf{page}/lend |\n| HTTP Method | POST |\n\n\
         ### Request body\n\n| Name | Type | Required | Description |\n| --- | --- | --- | --- |\n\
         | `{state}` | `string` | No | The book. |\n"
    )
}

fn write(path: &Utf8Path, text: &str) -> Result<(), Failure> {
    create_parent(path)?;
    Ok(fs::write(path, text)?)
}

fn create_parent(path: &Utf8Path) -> Result<(), Failure> {
    let parent = path.parent().map_or(Path::new(""), Utf8Path::as_std_path);
    Ok(fs::create_dir_all(parent)?)
}

/// The files below a folder, relative to it, in the order of their paths.
fn tree(folder: &Utf8Path) -> Result<Tree, Failure> {
    let mut files = Tree::new();
    let mut left = vec![folder.to_owned()];
    while let Some(below) = left.pop() {
        if !below.is_dir() {
            continue;
        }
        for entry in below.read_dir_utf8()? {
            let path = entry?.into_path();
            if path.is_dir() {
                left.push(path);
            } else {
                let relative = path.strip_prefix(folder)?.to_owned();
                files.push((relative, fs::read(&path)?));
            }
        }
    }
    files.sort();
    Ok(files)
}
