//! `cargo xtask diff`: what changed between two sets of pages, and what that does to users.

use std::collections::BTreeSet;
use std::process::ExitCode;

use camino::{Utf8Path, Utf8PathBuf};

use super::{Failure, codegen, project_path};
use crate::diagnostics::{Diagnostics, Severity};
use crate::diff::version::Version;
use crate::diff::{self, EndpointChanges, Report, Side, Step, release, text};
use crate::emit::annotate::annotate;
use crate::model::ApiModel;
use crate::names::{Names, lock::Lock, name_all};
use crate::openapi::date;
use crate::pipeline::{Options, Sources, UnknownService};
use crate::resolve::overrides::ChosenNames;
use crate::revision;
use crate::terminal;

/// The exit code where a change breaks programs.
const BREAKING: u8 = 3;
/// Where the version of the crate is.
const MANIFEST: &str = "templates/Cargo.toml";
/// Where releases are listed.
const CHANGELOG: &str = "CHANGELOG.md";
/// The manifest of the runtime, which is released with the crate.
const RUNTIME_MANIFEST: &str = "runtime/Cargo.toml";
/// The crate.
const CRATE: &str = "feishu-openapi";
/// The runtime of the crate.
const RUNTIME: &str = "feishu-openapi-runtime";

/// Reports what changed in the API, and what that does to users of the crate.
///
/// OLD and NEW are folders of pages, models as JSON (`cargo xtask model`) or revisions of git,
/// which name `docs` as it was then. Exit codes: 0, nothing breaks programs; 3, something
/// does.
#[derive(Debug, clap::Args)]
pub struct Diff {
    /// A folder, a model or a revision [default: HEAD; with --release, the commit of the last
    /// release]
    old: Option<String>,
    /// A folder, a model or a revision [default: docs as it is on disk]
    new: Option<String>,
    /// How the report is printed
    #[arg(long, value_name = "FORMAT", value_enum, default_value_t)]
    format: Format,
    /// Lists changes of documentation one by one too
    #[arg(long)]
    all: bool,
    /// Writes the entry of the changelog, raises the version of the crate and writes the crate
    #[arg(long, conflicts_with = "new")]
    release: bool,
    /// The step that the version takes at the least, for what is in no page
    #[arg(long, value_name = "STEP", value_enum, requires = "release")]
    at_least: Option<LeastStep>,
    /// The day of the release [default: today, in UTC]
    #[arg(long, value_name = "YYYY-MM-DD", requires = "release", value_parser = day)]
    date: Option<String>,
}

/// How a report is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
enum Format {
    /// For people.
    #[default]
    Text,
    /// For a changelog.
    Markdown,
    /// For machines.
    Json,
}

/// A step to ask for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
enum LeastStep {
    /// Something was corrected.
    Patch,
    /// Something is new.
    Minor,
    /// Something broke.
    Major,
}

impl Diff {
    /// Runs it.
    pub fn run(&self) -> Result<ExitCode, Failure> {
        if self.release {
            return self.release();
        }
        let report = self.report(self.old.as_deref().unwrap_or("HEAD"))?;
        let version = release::version_of(&load(&project_path(MANIFEST)).unwrap_or_default());
        let printed = match self.format {
            Format::Text => text::people(&report, version, self.all),
            Format::Markdown => text::markdown(&report, version),
            Format::Json => serde_json::to_string_pretty(&report)?,
        };
        super::put(None, printed.trim_end())?;
        Ok(if report.breaking {
            ExitCode::from(BREAKING)
        } else {
            ExitCode::SUCCESS
        })
    }

    fn report(&self, old: &str) -> Result<Report, Failure> {
        let new = match &self.new {
            Some(new) => Input::find(new)?,
            None => Input::of_folder(&project_path("docs"))?,
        };
        let old = Input::find(old)?;
        let (old, new) = narrowed(old, new);
        let (old, new) = rayon::join(|| old.read(), || new.read());
        let (old, new) = (old?, new?);
        let old_names = old.names(None);
        let new_names = new.names(Some(&Lock::of(&old.model, &old_names)));
        let old_plan = annotate(&old.model, &old_names);
        let new_plan = annotate(&new.model, &new_names);
        Ok(diff::compare(
            Side {
                model: &old.model,
                plan: &old_plan,
            },
            Side {
                model: &new.model,
                plan: &new_plan,
            },
        ))
    }

    /// Writes the release that follows the one that the changelog has last.
    fn release(&self) -> Result<ExitCode, Failure> {
        let last = release::latest(&load(&project_path(CHANGELOG))?);
        if let Some(version) = last
            && !is_committed(version)?
        {
            terminal::tell(format_args!(
                "nothing to release: {version} is written already, and not committed"
            ));
            return Ok(ExitCode::SUCCESS);
        }
        match (&self.old, last) {
            (Some(old), _) => self.write_release(self.report(old)?),
            (None, Some(last)) => self.write_release(self.report(&commit_of(last)?)?),
            (None, None) => self.write_first_release(),
        }
    }

    /// Writes the release of the version that the crate has: it was never published, so that there is
    /// nothing that its changes could be told from.
    fn write_first_release(&self) -> Result<ExitCode, Failure> {
        let manifest = load(&project_path(MANIFEST))?;
        let version = version_in(&manifest)?;
        self.write(
            &manifest,
            version,
            &Report::new(EndpointChanges::default(), Vec::new()),
        )?;
        terminal::tell(format_args!(
            "{version} was never published: its entry has the notes, and no list of changes"
        ));
        codegen::whole()
    }

    fn write_release(&self, mut report: Report) -> Result<ExitCode, Failure> {
        let least = self.at_least.map_or(Step::None, |step| match step {
            LeastStep::Patch => Step::Patch,
            LeastStep::Minor => Step::Minor,
            LeastStep::Major => Step::Major,
        });
        report.step = report.step.max(least);
        if report.step == Step::None {
            terminal::tell("nothing to release: no page says anything else than before");
            return Ok(ExitCode::SUCCESS);
        }
        let manifest = load(&project_path(MANIFEST))?;
        let before = version_in(&manifest)?;
        let version = before.after(report.step);
        self.write(&manifest, version, &report)?;
        terminal::tell(format_args!("{before} → {version}: {} step", report.step));
        codegen::whole()
    }

    fn write(&self, manifest: &str, version: Version, report: &Report) -> Result<(), Failure> {
        let day = self.date.clone().unwrap_or_else(today);
        for (path, text) in files_of_release(manifest, version, &day, report)? {
            std::fs::write(&path, text)
                .map_err(|error| format!("cannot write `{path}`: {error}"))?;
        }
        Ok(())
    }
}

fn version_in(manifest: &str) -> Result<Version, Failure> {
    let version = release::version_of(manifest);
    version.ok_or_else(|| format!("`{MANIFEST}` has no version of three numbers").into())
}

/// The files that have the version in them, as they are to be.
fn files_of_release(
    manifest: &str,
    version: Version,
    day: &str,
    report: &Report,
) -> Result<Vec<(Utf8PathBuf, String)>, Failure> {
    let home = project_path(CHANGELOG);
    let changelog = release::changelog(&load(&home)?, version, day, report)
        .ok_or_else(|| format!("`{home}` has no part `## Unreleased`"))?;
    let mut files = vec![(home, changelog)];
    let runtime = load(&project_path(RUNTIME_MANIFEST))?;
    for (path, manifest) in [(MANIFEST, manifest), (RUNTIME_MANIFEST, &runtime)] {
        let raised = release::with_version(manifest, version)
            .ok_or_else(|| format!("`{path}` has no version"))?;
        files.push((project_path(path), raised));
    }
    for name in ["README.md", "templates/README.md"] {
        let path = project_path(name);
        if path.is_file() {
            let text = release::with_requirement(&load(&path)?, CRATE, version);
            files.push((path, text));
        }
    }
    let lock = project_path("Cargo.lock");
    if lock.is_file() {
        let text = release::with_locked(&load(&lock)?, CRATE, version);
        files.push((lock, release::with_locked(&text, RUNTIME, version)));
    }
    Ok(files)
}

/// Reads the day of a release.
fn day(text: &str) -> Result<String, String> {
    date::is_day(text)
        .then(|| text.to_owned())
        .ok_or_else(|| "expected a day of the calendar, such as 2026-11-21".to_owned())
}

/// Whether the last commit has a release: one that is written and still to be committed would be
/// written again by another run.
fn is_committed(version: Version) -> Result<bool, Failure> {
    let committed = revision::run(&root(), &["show", &format!("HEAD:{CHANGELOG}")])?;
    Ok(release::latest(&committed) == Some(version))
}

/// The commit that has a release first.
fn commit_of(version: Version) -> Result<String, Failure> {
    let entry = format!("-S## {version} ");
    let arguments = ["log", "-1", "--format=%H", &entry, "--", CHANGELOG];
    let commit = revision::run(&root(), &arguments)?;
    match commit.trim() {
        "" => Err(format!(
            "no commit has the release {version}; give the revision to compare with"
        )
        .into()),
        commit => Ok(commit.to_owned()),
    }
}

/// The folder of the project.
fn root() -> Utf8PathBuf {
    match project_path("docs").parent() {
        Some(root) if !root.as_str().is_empty() => root.to_owned(),
        _ => ".".into(),
    }
}

fn today() -> String {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    let milliseconds = since.map(|time| time.as_millis()).unwrap_or_default();
    date::of_milliseconds(i64::try_from(milliseconds).unwrap_or_default())
}

fn load(path: &Utf8Path) -> Result<String, Failure> {
    std::fs::read_to_string(path).map_err(|error| format!("cannot read `{path}`: {error}").into())
}

/// Two states of the same folder without the versions of services in which no page differs. Only
/// where names are locked, so that none depends on others.
fn narrowed(old: Input, new: Input) -> (Input, Input) {
    let (mut was, mut is) = match (old, new) {
        (Input::Pages(was), Input::Pages(is)) => (was, is),
        others => return others,
    };
    let corrects_the_same = was.overrides == is.overrides && words(&was) == words(&is);
    if was.lock.is_some() && is.lock.is_some() && corrects_the_same {
        let folders: BTreeSet<Utf8PathBuf> = {
            let before: BTreeSet<_> = was.pages.iter().collect();
            let now: BTreeSet<_> = is.pages.iter().collect();
            let others = before.symmetric_difference(&now);
            others.map(|(path, _)| version_of(path)).collect()
        };
        for sources in [&mut was, &mut is] {
            let is_compared = |path: &Utf8Path| folders.contains(&version_of(path));
            sources.pages.retain(|path, _| is_compared(path));
        }
    }
    (Input::Pages(was), Input::Pages(is))
}

/// The texts of the glossary.
fn words(sources: &Sources) -> Vec<&str> {
    sources.glossary.texts().collect()
}

/// The folder of the version that a page of `docs` is in, `docs/calendar/v4`.
fn version_of(path: &Utf8Path) -> Utf8PathBuf {
    let folder = path.parent().unwrap_or(path);
    folder.iter().take(3).collect()
}

/// One of the two things to compare.
enum Input {
    Model(Box<ApiModel>),
    Pages(Box<Sources>),
}

/// The model of a side, and the names that it has.
struct ComparedModel {
    model: ApiModel,
    renames: ChosenNames,
    lock: Option<Lock>,
}

impl Input {
    /// A folder or a model where there is one of that name, or else a revision.
    fn find(name: &str) -> Result<Self, Failure> {
        let path = Utf8Path::new(name);
        if path.is_dir() {
            return Self::of_folder(path);
        }
        if path.is_file() || path.extension() == Some("json") {
            return Ok(Self::Model(Box::new(super::load_model(path)?)));
        }
        let files = revision::files(&root(), name, "docs").map_err(|error| {
            let answer = super::chain(&error);
            format!("`{name}` is no folder, no model and no revision: {answer}")
        })?;
        Ok(Self::Pages(Box::new(Sources::of_files(
            "docs".into(),
            files,
        )?)))
    }

    fn of_folder(folder: &Utf8Path) -> Result<Self, Failure> {
        Ok(Self::Pages(Box::new(Sources::load(&[folder.to_owned()])?)))
    }

    fn read(self) -> Result<ComparedModel, UnknownService> {
        let sources = match self {
            Self::Model(model) => {
                return Ok(ComparedModel {
                    model: *model,
                    renames: Default::default(),
                    lock: None,
                });
            }
            Self::Pages(sources) => sources,
        };
        let mut diagnostics = Diagnostics::default();
        let lock = sources.lock.as_ref();
        let lock = lock.map(|source| Lock::read(source, &mut diagnostics));
        let outcome = sources.build(&Options::default())?;
        diagnostics.extend(outcome.diagnostics);
        let errors = diagnostics.iter();
        for error in errors.filter(|one| one.code.severity() == Severity::Error) {
            let format = crate::diagnostics::Format::Short;
            let line = crate::diagnostics::render(error, format, false);
            terminal::tell_part(line);
        }
        Ok(ComparedModel {
            model: outcome.model,
            renames: outcome.renames,
            lock,
        })
    }
}

impl ComparedModel {
    /// The names in Rust: its own names that were given stay, or else `others`.
    fn names(&self, others: Option<&Lock>) -> Names {
        let none = Lock::default();
        let kept = self.lock.as_ref().or(others).unwrap_or(&none);
        let mut diagnostics = Diagnostics::default();
        name_all(&self.model, &self.renames, kept, &mut diagnostics)
    }
}
