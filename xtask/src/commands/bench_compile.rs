//! `cargo xtask bench-compile`: what the generated crate costs to compile.
//!
//! The crate is written into a folder of its own, and each case is compiled there by cargo. Times
//! and memory are those that GNU `time` reports of cargo and of all that it starts; where there is
//! none, only the time on the wall is measured.

mod one_message;

use std::fmt::Write as _;
use std::fs;
use std::process::{Command, ExitCode};
use std::time::{Duration, Instant};

use camino::{Utf8Path, Utf8PathBuf};

use super::{Failure, arguments, project_path, put};
use crate::terminal;

/// The program that reports what a command took.
const GNU_TIME: &str = "/usr/bin/time";
/// What it is to report: seconds in user mode, and the most memory of any one process in KiB.
const FORMAT: &str = "measured %U %M";
/// What each endpoint has in the generated source exactly once.
const ENDPOINT: &str = "crate::request!(";
/// The files that events are in.
const EVENTS: &str = "events.rs";

/// Compiles the generated crate in the ways that its users do, and prints what each takes.
///
/// Nothing else should run meanwhile. The first run compiles the dependencies, which counts only
/// for the cases that begin cold.
#[derive(Debug, clap::Args)]
pub struct BenchCompile {
    /// A folder of pages, with all folders below it; may be given several times [default: docs]
    #[arg(long = "docs", value_name = "DIR", value_parser = arguments::path)]
    docs: Vec<Utf8PathBuf>,
    /// The folder in which the crate is written and compiled; kept, so that a second run finds the
    /// dependencies compiled [default: target/bench-compile]
    #[arg(long, value_name = "DIR", value_parser = arguments::path)]
    scratch: Option<Utf8PathBuf>,
    /// Only the cases with this in their name; may be given several times
    #[arg(long = "case", value_name = "WORDS")]
    cases: Vec<String>,
}

/// One way of compiling.
struct Case {
    name: &'static str,
    arguments: &'static [&'static str],
    folder: Folder,
    /// Whether nothing is compiled before; else all but the crate itself is.
    is_cold: bool,
}

/// Where cargo runs.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Folder {
    /// In the crate that was written.
    Crate,
    /// In the project.
    Project,
}

const CASES: &[Case] = &[
    Case {
        name: "cargo check --features full",
        arguments: &["check", "--features", "full"],
        folder: Folder::Crate,
        is_cold: false,
    },
    Case {
        name: "cargo build --release --features full",
        arguments: &["build", "--release", "--features", "full"],
        folder: Folder::Crate,
        is_cold: false,
    },
    Case {
        name: "cargo check --features im",
        arguments: &["check", "--features", "im"],
        folder: Folder::Crate,
        is_cold: false,
    },
    Case {
        name: "cold cargo check --features im",
        arguments: &["check", "--features", "im"],
        folder: Folder::Crate,
        is_cold: true,
    },
    Case {
        name: "cold cargo test --workspace --all-features",
        arguments: &["test", "--workspace", "--all-features"],
        folder: Folder::Project,
        is_cold: true,
    },
    Case {
        name: "cold cargo build -p xtask",
        arguments: &["build", "-p", "xtask"],
        folder: Folder::Project,
        is_cold: true,
    },
];

/// What a case took.
#[derive(Debug, PartialEq)]
struct Cost {
    wall: Duration,
    /// Seconds of processor time, and the peak of memory in bytes, where they are reported.
    reported: Option<(f64, u64)>,
}

impl BenchCompile {
    /// Runs it.
    pub fn run(&self) -> Result<ExitCode, Failure> {
        let scratch = match &self.scratch {
            Some(folder) => folder.clone(),
            None => project_path("target/bench-compile"),
        };
        fs::create_dir_all(&scratch)?;
        let scratch = scratch.canonicalize_utf8()?;
        let bench = Bench {
            written: scratch.join("crate"),
            target: scratch.join("target"),
            cold: scratch.join("cold"),
        };
        bench.write(&self.docs)?;
        let mut table = bench.lines()?;
        table.push_str("\n| case | wall | user | peak |\n| --- | ---: | ---: | ---: |\n");
        for case in CASES.iter().filter(|case| self.wants(case.name)) {
            terminal::tell(case.name);
            let cost = bench.measure(case)?;
            let _ = writeln!(table, "{}", row(case.name, &cost));
        }
        if self.wants(one_message::NAME) {
            terminal::tell(one_message::NAME);
            table.push_str(&one_message::table(&bench)?);
        }
        if !Utf8Path::new(GNU_TIME).exists() {
            let _ = writeln!(
                table,
                "\nThere is no GNU `time` at {GNU_TIME}: only the wall was measured."
            );
        }
        put(None, table.trim_end())?;
        Ok(ExitCode::SUCCESS)
    }

    fn wants(&self, case: &str) -> bool {
        let mut wanted = self.cases.iter();
        self.cases.is_empty() || wanted.any(|words| case.contains(words.as_str()))
    }
}

/// The folders of a run.
struct Bench {
    /// Where the crate is.
    written: Utf8PathBuf,
    /// Where cargo puts what it builds.
    target: Utf8PathBuf,
    /// Where it does so for a case that begins cold.
    cold: Utf8PathBuf,
}

impl Bench {
    /// Writes the crate.
    fn write(&self, docs: &[Utf8PathBuf]) -> Result<(), Failure> {
        let docs = match docs {
            [] => vec![project_path("docs")],
            given => given.to_vec(),
        };
        let mut command = Command::new(std::env::current_exe()?);
        command.arg("codegen").arg("--out").arg(&self.written);
        command.arg("--runtime-path").arg(project_path("runtime"));
        for folder in docs {
            command.arg("--docs").arg(folder);
        }
        let status = command.stdout(std::io::stderr()).status()?;
        if !status.success() {
            return Err(format!("`codegen` of the crate to be compiled failed: {status}").into());
        }
        // The folder is no member of a workspace that it may lie in.
        let manifest = self.written.join("Cargo.toml");
        let text = fs::read_to_string(&manifest)?;
        if !text.contains("\n[workspace]") {
            fs::write(&manifest, format!("{text}\n[workspace]\n"))?;
        }
        Ok(())
    }

    /// How many lines each endpoint has in the source.
    fn lines(&self) -> Result<String, Failure> {
        let (mut lines, mut of_events, mut endpoints) = (0, 0, 0);
        for entry in walkdir::WalkDir::new(self.written.join("src")) {
            let entry = entry?;
            let is_rust = entry.path().extension().is_some_and(|end| end == "rs");
            if is_rust {
                let text = fs::read_to_string(entry.path())?;
                if entry.file_name() == EVENTS {
                    of_events += text.lines().count();
                } else {
                    lines += text.lines().count();
                }
                endpoints += text.matches(ENDPOINT).count();
            }
        }
        let each = lines.checked_div(endpoints).unwrap_or_default();
        Ok(format!(
            "{endpoints} endpoints, {lines} generated lines: {each} an endpoint. Events have {of_events} more.\n"
        ))
    }

    fn measure(&self, case: &Case) -> Result<Cost, Failure> {
        if case.is_cold {
            remove(&self.cold)?;
            let cost = self.compile(case, &self.cold)?;
            remove(&self.cold)?;
            return Ok(cost);
        }
        self.compile(case, &self.target)?;
        // Only the crate itself is compiled again.
        let root = self.written.join("src/lib.rs");
        let text = fs::read(&root)?;
        fs::write(&root, text)?;
        self.compile(case, &self.target)
    }

    fn compile(&self, case: &Case, target: &Utf8Path) -> Result<Cost, Failure> {
        let manifest = match case.folder {
            Folder::Crate => self.written.join("Cargo.toml"),
            Folder::Project => project_path("Cargo.toml"),
        };
        self.cargo(case.arguments, &manifest, target)
    }

    /// Runs cargo, and gives what it took.
    fn cargo(
        &self,
        arguments: &[&str],
        manifest: &Utf8Path,
        target: &Utf8Path,
    ) -> Result<Cost, Failure> {
        let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
        let mut command = if Utf8Path::new(GNU_TIME).exists() {
            let mut command = Command::new(GNU_TIME);
            command.args(["-f", FORMAT]).arg(cargo);
            command
        } else {
            Command::new(cargo)
        };
        command.args(arguments).arg("--quiet");
        command.arg("--manifest-path").arg(manifest);
        command.env("CARGO_TARGET_DIR", target);
        command.env("CARGO_INCREMENTAL", "0");
        let begun = Instant::now();
        let output = command.output()?;
        let wall = begun.elapsed();
        let said = String::from_utf8_lossy(&output.stderr);
        if !output.status.success() {
            return Err(format!("`cargo {}` failed:\n{said}", arguments.join(" ")).into());
        }
        Ok(Cost {
            wall,
            reported: reported(&said),
        })
    }
}

/// Removes a folder, if it is there.
fn remove(folder: &Utf8Path) -> std::io::Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    Ok(())
}

/// What GNU `time` reported on its last line.
fn reported(text: &str) -> Option<(f64, u64)> {
    let line = text
        .lines()
        .rev()
        .find_map(|line| line.strip_prefix("measured "))?;
    let (user, kibibytes) = line.split_once(' ')?;
    let kibibytes: u64 = kibibytes.trim().parse().ok()?;
    Some((user.parse().ok()?, kibibytes.checked_mul(1024)?))
}

fn row(name: &str, cost: &Cost) -> String {
    let wall = seconds(cost.wall);
    match cost.reported {
        Some((user, peak)) => {
            let gigabytes = Duration::from_nanos(peak).as_secs_f64();
            format!("| `{name}` | {wall} | {user:.1} s | {gigabytes:.2} GB |")
        }
        None => format!("| `{name}` | {wall} | | |"),
    }
}

fn seconds(time: Duration) -> String {
    format!("{:.1} s", time.as_secs_f64())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_time_reports_is_the_last_line() {
        let text = "warning: measured twice\nmeasured 1.5 10\nmeasured 259.12 8912896\n";
        assert_eq!(reported(text), Some((259.12, 8_912_896 * 1024)));
        for text in ["", "measured", "measured a 1", "measured 1", "measured 1 b"] {
            assert_eq!(reported(text), None, "{text}");
        }
    }

    #[test]
    fn a_case_is_a_row_with_or_without_what_is_reported() {
        let mut cost = Cost {
            wall: Duration::from_millis(61_240),
            reported: Some((60.04, 3_500_000_000)),
        };
        assert_eq!(row("c", &cost), "| `c` | 61.2 s | 60.0 s | 3.50 GB |");
        cost.reported = None;
        assert_eq!(row("c", &cost), "| `c` | 61.2 s | | |");
    }

    #[test]
    fn cases_are_chosen_by_words() {
        let bench = |cases: &[&str]| BenchCompile {
            docs: Vec::new(),
            scratch: None,
            cases: cases.iter().map(|words| (*words).to_owned()).collect(),
        };
        let chosen = |cases: &[&str]| {
            CASES
                .iter()
                .filter(|it| bench(cases).wants(it.name))
                .count()
        };
        assert_eq!(chosen(&[]), CASES.len());
        assert_eq!(chosen(&["features im"]), 2);
        assert_eq!(chosen(&["--release", "xtask"]), 2);
        assert_eq!(chosen(&["none"]), 0);
    }
}
