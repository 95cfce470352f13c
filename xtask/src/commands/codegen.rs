//! `cargo xtask codegen`: pages to crate.

mod recorded;

use std::cell::RefCell;
use std::path::Path;
use std::process::ExitCode;

use camino::{Utf8Component, Utf8Path, Utf8PathBuf};

use super::arguments::{self, ArgumentError};
use super::companion::Companion;
use super::report::{Report, Reporting, Run};
use super::{Failure, Pages, project_path};
use crate::cache::Cache;
use crate::emit::{self, COMMON_ERRORS, Files, Kept, Written, manifest};
use crate::names;
use crate::names::lock::{self, Lock};
use crate::output::{self, ForeignFiles, Plan};
use crate::pipeline::{self, Extent, Outcome, PageFiles, Sources};
use crate::terminal;
use crate::timings::Timings;

use recorded::Recorded;

/// The folder of the runtime.
const RUNTIME: &str = "runtime";

/// Writes the crate from the pages.
///
/// Reads every page below the folders given, and writes the crate into one folder: files that are
/// as they should be are not touched, files that no page asks for any more are removed, and a run
/// that fails leaves the folder as it was. Files that codegen did not write (those that are not on
/// the list `.codegen-files` in the folder) are neither replaced nor removed.
///
/// The folder `generated` is written from all pages of `docs`: a crate of other pages, or of some
/// services, needs a folder of its own.
///
/// Names stay as `names.lock` in the first folder of pages has them. It is written where it is
/// there already, or where `--out` is not given.
#[derive(Debug, clap::Args)]
pub struct Codegen {
    #[command(flatten)]
    pages: Pages,
    /// The folder of the crate [default: generated]
    #[arg(long, value_name = "DIR", value_parser = arguments::path)]
    out: Option<Utf8PathBuf>,
    /// Lets the crate in `--out` depend on the runtime in this folder, `runtime` for example; else it
    /// depends on the released version
    #[arg(long, value_name = "DIR", value_parser = arguments::path, requires = "out")]
    runtime_path: Option<Utf8PathBuf>,
    /// Replaces files that codegen did not write where it has some of the same name, and takes
    /// over the crate of an earlier version that has no list of files; removes none of them
    #[arg(long)]
    adopt: bool,
    /// Writes nothing; fails with a difference when a file is changed, missing or left over
    #[arg(long)]
    check: bool,
    /// Lets names go that were given before: all are made anew by the rules
    #[arg(long)]
    rename: bool,
    /// Goes on: writes anew whenever a page or a template is edited, until Ctrl-C
    #[arg(long, conflicts_with = "check")]
    watch: bool,
    /// Prints what each stage took, and the most memory that was held meanwhile
    #[arg(long)]
    timings: bool,
    /// Does all of the work anew, though an earlier run may have found the same
    #[arg(long)]
    no_cache: bool,
    #[command(flatten)]
    reporting: Reporting,
}

/// The command without arguments, as another command runs it.
#[derive(Debug, clap::Parser)]
struct Alone {
    #[command(flatten)]
    codegen: Codegen,
}

/// Writes the crate as the command without arguments does.
pub fn whole() -> Result<ExitCode, Failure> {
    <Alone as clap::Parser>::try_parse_from(["codegen"])?
        .codegen
        .run(None)
}

/// What is watched, and what of it is no edit.
pub struct Watched<'a> {
    /// Folders, and all that is below them.
    pub inputs: &'a [Utf8PathBuf],
    /// The folder that is written to.
    pub output: &'a Utf8Path,
    /// Whether a file is as it should be already.
    pub is_known: &'a dyn Fn(&Path) -> bool,
}

/// Does something once, and again whenever what is watched is edited, until Ctrl-C.
pub type Watch = fn(&Watched<'_>, &mut dyn FnMut()) -> Result<(), Failure>;

/// What a run is made of, as it is on disk.
struct Input {
    pages: PageFiles,
    /// The hand-written half of the crate, which depends on the runtime where it is to.
    templates: Files,
}

/// What a run made of the pages, still to be written or checked.
struct Generated {
    outcome: Outcome,
    /// The files of the crate.
    crate_plan: Plan,
    /// The lock, where it is this run's to write.
    lock_plan: Option<Plan>,
    /// The file of the runtime, where the crate is the one beside it.
    runtime_plan: Option<Plan>,
}

impl Generated {
    /// All that is to be written.
    fn plans(&self) -> Vec<&Plan> {
        let crate_plan = std::iter::once(&self.crate_plan);
        crate_plan
            .chain(&self.lock_plan)
            .chain(&self.runtime_plan)
            .collect()
    }

    /// The lock as it will be, where it is written and not so already.
    fn lock_text(&self) -> Option<String> {
        let change = self.lock_plan.as_ref()?.changes.first()?;
        change.new.clone()
    }
}

impl Codegen {
    /// Runs it: once, or with what watches. Without the latter, the program that has it runs in the
    /// place of this one.
    pub fn run(&self, watch: Option<Watch>) -> Result<ExitCode, Failure> {
        self.require_all_pages()?;
        match watch {
            _ if !self.watch => {
                let mut run = self.reporting.start();
                let timings = self.timings();
                let code = self.run_once(&mut run, &timings);
                terminal::tell_part(&timings);
                code
            }
            Some(watch) => self.run_again(watch),
            None => Companion::Watch.run(std::env::args_os().skip(1)),
        }
    }

    /// Runs it, or finds that an earlier run did.
    fn run_once(&self, run: &mut Run<'_>, timings: &Timings) -> Result<ExitCode, Failure> {
        let input = timings.measure("load", || self.load())?;
        let cache = self.cache();
        let recorded = timings.measure("compare with the last run", || {
            let recorded = cache
                .as_ref()
                .map(|cache| Recorded::of(cache, self, &input));
            let recorded = recorded.transpose()?;
            let unchanged = recorded.as_ref().and_then(Recorded::unchanged);
            Ok::<_, Failure>((recorded, unchanged))
        });
        let recorded = match recorded? {
            (_, Some((report, plans))) => {
                return self.end(&report, &plans.iter().collect::<Vec<_>>(), run, timings);
            }
            (recorded, None) => recorded,
        };
        let generated = self.generate(input, cache.as_ref(), timings)?;
        let (report, plans) = (run.report(&generated.outcome), generated.plans());
        let code = self.finish(&generated, &report, run, timings)?;
        if let Some(recorded) = recorded.filter(|_| code == ExitCode::SUCCESS) {
            recorded.keep(&report, &plans);
        }
        Ok(code)
    }

    /// What earlier runs made, where that may be used.
    fn cache(&self) -> Option<Cache> {
        Cache::of_program().filter(|_| !self.no_cache)
    }

    /// All but the input that a run depends on: what is to be done, and where.
    fn circumstances(&self) -> String {
        let places = (self.pages.folders(), self.folder(), self.lock_home());
        let form = self.reporting.form();
        let pages = &self.pages;
        format!(
            "{pages:?} {places:?} {} {} {} {form}",
            self.is_of_project(),
            self.adopt,
            self.rename
        )
    }

    /// Runs it whenever an input is edited.
    fn run_again(&self, watch: Watch) -> Result<ExitCode, Failure> {
        let mut run = self.reporting.start();
        let mut inputs = self.pages.folders();
        inputs.push(project_path("templates"));
        let own_lock = RefCell::new(None);
        let is_own_lock = |path: &Path| {
            path.file_name() == Some(lock::FILE.as_ref())
                && std::fs::read_to_string(path).ok() == *own_lock.borrow()
        };
        let watched = Watched {
            inputs: &inputs,
            output: &self.folder(),
            is_known: &is_own_lock,
        };
        watch(&watched, &mut || {
            run.restart();
            let timings = self.timings();
            let done = self.run_anew(&mut run, &timings, &own_lock);
            if let Err(failure) = done {
                super::report_failure(failure.as_ref());
            }
        })?;
        Ok(ExitCode::SUCCESS)
    }

    /// Where the stages are written down, where somebody wants to know.
    fn timings(&self) -> Timings {
        if self.timings {
            Timings::kept()
        } else {
            Timings::default()
        }
    }

    /// Runs it, whether or not an earlier run found the same.
    fn run_anew(
        &self,
        run: &mut Run<'_>,
        timings: &Timings,
        own_lock: &RefCell<Option<String>>,
    ) -> Result<(), Failure> {
        let input = timings.measure("load", || self.load())?;
        let generated = self.generate(input, self.cache().as_ref(), timings)?;
        own_lock.replace(generated.lock_text());
        let report = run.report(&generated.outcome);
        let done = self.finish(&generated, &report, run, timings);
        terminal::tell_part(timings);
        done.map(|_| ())
    }

    /// Writes or checks what was made, where the pages allow that.
    fn finish(
        &self,
        generated: &Generated,
        report: &Report,
        run: &Run<'_>,
        timings: &Timings,
    ) -> Result<ExitCode, Failure> {
        let diagnostics = &generated.outcome.diagnostics;
        let [_, _, errors] = diagnostics.counts();
        if self.check && errors > 0 {
            // The facts of the pages are not known: there is nothing to compare with.
            return Ok(run.print(report, "checked"));
        }
        if !self.check && self.reporting.fails(diagnostics) {
            return Ok(run.print(report, "nothing was written,"));
        }
        self.end(report, &generated.plans(), run, timings)
    }

    /// Writes or checks, and prints what came of it.
    fn end(
        &self,
        report: &Report,
        plans: &[&Plan],
        run: &Run<'_>,
        timings: &Timings,
    ) -> Result<ExitCode, Failure> {
        if self.check {
            let code = run.print(report, "checked");
            return Ok(self.checked(plans, code));
        }
        timings.measure("write", || output::write(plans))?;
        let code = run.print(report, "done");
        if !self.reporting.is_quiet() {
            for plan in plans {
                terminal::tell_part(plan.summary());
            }
        }
        Ok(code)
    }

    /// Reads what a run is made of.
    fn load(&self) -> Result<Input, Failure> {
        let mut templates = pipeline::load_templates(&project_path("templates"))?;
        if let Some(runtime) = self.runtime()? {
            manifest::depend_by_path(&mut templates, &runtime);
        }
        Ok(Input {
            pages: PageFiles::load(&self.pages.folders())?,
            templates,
        })
    }

    /// Makes all that is to be written, with what earlier runs made of the same.
    fn generate(
        &self,
        input: Input,
        cache: Option<&Cache>,
        timings: &Timings,
    ) -> Result<Generated, Failure> {
        let Input { pages, templates } = input;
        let sources = timings.measure("take apart", || Sources::of_page_files(pages))?;
        let mut outcome = self
            .pages
            .build_by(&sources, Extent::AllPages, timings, cache)?;
        let made = timings.measure("emit", || {
            self.emit(&sources, &templates, cache, &mut outcome)
        });
        let (written, lock) = made?;
        outcome.diagnostics.sort();
        if let Some(cache) = cache {
            cache.tidy();
        }
        timings.measure("compare", || self.compare(outcome, written, lock))
    }

    /// The files of the crate, and the names in them.
    fn emit(
        &self,
        sources: &Sources,
        templates: &Files,
        cache: Option<&Cache>,
        outcome: &mut Outcome,
    ) -> Result<(Written, Lock), Failure> {
        let given = sources.lock.as_ref().filter(|_| !self.rename);
        let names = names::name_by_file(
            &outcome.model,
            &outcome.renames,
            given,
            &mut outcome.diagnostics,
        );
        let origins = &outcome.origins;
        let kept = cache.map(|cache| Kept { cache, origins });
        let written = emit::emit_by(&outcome.model, &names, templates, kept)?;
        Ok((written, Lock::of(&outcome.model, &names)))
    }

    /// How what was made differs from what is there.
    fn compare(
        &self,
        outcome: Outcome,
        written: Written,
        lock: Lock,
    ) -> Result<Generated, Failure> {
        let Written {
            files,
            common_errors,
        } = written;
        let lock_home = self.lock_home().filter(|home| self.writes_lock(home));
        let lock_plan =
            lock_home.map(|home| output::compare_file(&home, lock::FILE, lock.to_string()));
        let runtime_plan = self
            .is_of_project()
            .then(|| output::compare_file(&project_path(RUNTIME), COMMON_ERRORS, common_errors));
        Ok(Generated {
            outcome,
            crate_plan: output::compare(&self.folder(), &files, self.foreign_files())?,
            lock_plan: lock_plan.transpose()?,
            runtime_plan: runtime_plan.transpose()?,
        })
    }

    /// Fails where the crate of the project would lose what its other pages have.
    fn require_all_pages(&self) -> Result<(), ArgumentError> {
        let docs = project_path("docs");
        let reads_all = self.pages.services.is_empty()
            && matches!(self.pages.folders().as_slice(), [one] if arguments::is_same_place(one, &docs));
        if reads_all || !self.is_of_project() {
            return Ok(());
        }
        Err(ArgumentError::PartOfPages {
            folder: project_path("generated"),
            docs,
        })
    }

    /// Whether the crate is the one of the project, beside the runtime.
    fn is_of_project(&self) -> bool {
        arguments::is_same_place(&self.folder(), &project_path("generated"))
    }

    fn foreign_files(&self) -> ForeignFiles {
        if self.adopt {
            ForeignFiles::Adopt
        } else {
            ForeignFiles::Refuse
        }
    }

    /// The folder of the runtime as seen from the crate, where it depends on one.
    fn runtime(&self) -> Result<Option<Utf8PathBuf>, Failure> {
        let runtime = match &self.runtime_path {
            Some(runtime) => runtime.clone(),
            None if self.is_of_project() => project_path(RUNTIME),
            None => return Ok(None),
        };
        let manifest = runtime.join("Cargo.toml");
        if !manifest.is_file() {
            return Err(
                format!("`{runtime}` is no folder of a crate: it has no Cargo.toml").into(),
            );
        }
        Ok(Some(relative(
            &absolute(&self.folder())?,
            &absolute(&runtime)?,
        )))
    }

    fn folder(&self) -> Utf8PathBuf {
        self.out
            .clone()
            .unwrap_or_else(|| project_path("generated"))
    }

    /// The folder of pages that the lock belongs to.
    fn lock_home(&self) -> Option<Utf8PathBuf> {
        let first = self.pages.folders().into_iter().next();
        first.filter(|folder| folder.is_dir())
    }

    /// Whether the lock is this run's to write: not of a part of the services, and not of a crate
    /// made to have a look.
    fn writes_lock(&self, home: &Utf8PathBuf) -> bool {
        let is_released = self.out.is_none() || home.join(lock::FILE).is_file();
        self.pages.services.is_empty() && is_released
    }

    fn checked(&self, plans: &[&Plan], code: ExitCode) -> ExitCode {
        if plans.iter().all(|plan| plan.is_fresh()) {
            return code;
        }
        for plan in plans {
            terminal::tell_part(plan.differences());
        }
        terminal::tell(format_args!(
            "error: not what the pages say; write it anew with `{}`",
            self.remedy()
        ));
        ExitCode::FAILURE
    }

    /// The command that makes the check pass.
    fn remedy(&self) -> String {
        let mut command = "cargo xtask codegen".to_owned();
        for folder in &self.pages.folders {
            command.push_str(&format!(" --docs {folder}"));
        }
        for service in &self.pages.services {
            command.push_str(&format!(" --service {service}"));
        }
        if let Some(out) = &self.out {
            command.push_str(&format!(" --out {out}"));
        }
        if let Some(runtime) = &self.runtime_path {
            command.push_str(&format!(" --runtime-path {runtime}"));
        }
        if self.rename {
            command.push_str(" --rename");
        }
        command
    }
}

/// A path that does not depend on the current folder, and goes up nowhere.
fn absolute(path: &Utf8Path) -> Result<Utf8PathBuf, Failure> {
    let mut whole = Utf8PathBuf::new();
    for component in camino::absolute_utf8(path)?.components() {
        match component {
            Utf8Component::ParentDir => drop(whole.pop()),
            other => whole.push(other),
        }
    }
    Ok(whole)
}

/// The way from one folder to another, both absolute.
fn relative(from: &Utf8Path, to: &Utf8Path) -> Utf8PathBuf {
    let shared = from.components().zip(to.components());
    let shared = shared.take_while(|(from, to)| from == to).count();
    let up = from.components().skip(shared).map(|_| "..");
    let down = to.components().skip(shared).map(|part| part.as_str());
    up.chain(down).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_folder_is_found_from_another() {
        for (from, to, expected) in [
            ("/a/generated", "/a/runtime", "../runtime"),
            ("/a/b/../x/out", "/a/runtime", "../../runtime"),
            ("/tmp/out", "/a/./runtime/", "../../a/runtime"),
            ("/a", "/a/runtime", "runtime"),
        ] {
            let [from, to] = [from, to].map(|path| absolute(Utf8Path::new(path)).unwrap());
            assert_eq!(relative(&from, &to), expected);
        }
    }
}
