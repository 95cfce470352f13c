//! One file a subcommand: parse arguments, call the stages, report.

pub mod arguments;
pub mod audit;
pub mod bench_compile;
pub mod codegen;
pub mod companion;
pub mod diff;
pub mod explain;
pub mod import;
pub mod model;
pub mod nesting;
pub mod openapi;
pub mod report;

use std::ffi::OsString;
use std::process::ExitCode;

use camino::{Utf8Path, Utf8PathBuf};
use clap::{Parser, Subcommand};

use self::arguments::ArgumentError;
use self::codegen::Watch;
use self::companion::Companion;
use crate::cache::Cache;
use crate::model::{ApiModel, FORMAT};
use crate::pipeline::{Extent, Options, Outcome, Sources};
use crate::terminal;
use crate::timings::Timings;

/// Reads the Markdown reference pages of the Feishu/Lark Open Platform and writes the Rust crate
/// `feishu-openapi` from them.
///
/// Run as `cargo xtask <COMMAND>`. Exit codes: 0, done; 1, the check failed, a warning was denied
/// or something could not be read or written; 2, the arguments are wrong; 3, `diff` found a change
/// that breaks programs.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", max_term_width = 100)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    Audit(audit::Audit),
    BenchCompile(bench_compile::BenchCompile),
    Codegen(codegen::Codegen),
    Import(import::Import),
    Diff(diff::Diff),
    Explain(explain::Explain),
    Model(model::Model),
    Nesting(nesting::Nesting),
    Openapi(openapi::Openapi),
    /// Fetches the reference pages from the documentation portal into a folder, for `import`
    #[command(disable_help_flag = true)]
    Pull {
        /// What the program takes that fetches them; `--help` lists them
        #[arg(trailing_var_arg = true, allow_hyphen_values = true, hide = true)]
        arguments: Vec<OsString>,
    },
    /// Attacks the generator and the runtime for some time, and prints a table of what came of it
    #[command(disable_help_flag = true)]
    Torture {
        /// What the program takes that attacks; `--help` lists them
        #[arg(trailing_var_arg = true, allow_hyphen_values = true, hide = true)]
        arguments: Vec<OsString>,
    },
}

/// The exit code where arguments are wrong.
const WRONG_ARGUMENTS: u8 = 2;

/// What a subcommand can fail with, each with all that a person needs.
pub type Failure = Box<dyn std::error::Error>;

/// Parses the arguments and runs the subcommand, in a program that can watch or that starts another
/// one where it is to.
pub fn main(watch: Option<Watch>) -> ExitCode {
    end(match Cli::parse().command {
        Command::Audit(audit) => audit.run(),
        Command::BenchCompile(bench) => bench.run(),
        Command::Codegen(codegen) => codegen.run(watch),
        Command::Import(import) => import.run(),
        Command::Diff(diff) => diff.run(),
        Command::Explain(explain) => explain.run(),
        Command::Model(model) => model.run(),
        Command::Nesting(nesting) => nesting.run(),
        Command::Openapi(openapi) => openapi.run(),
        Command::Pull { arguments } => Companion::Pull.run(arguments),
        Command::Torture { arguments } => Companion::Torture.run(arguments),
    })
}

/// Prints what a subcommand failed with, and gives the exit code.
pub fn end(result: Result<ExitCode, Failure>) -> ExitCode {
    match result {
        Ok(code) => code,
        Err(failure) => {
            report_failure(failure.as_ref());
            if failure.is::<ArgumentError>() {
                ExitCode::from(WRONG_ARGUMENTS)
            } else {
                ExitCode::FAILURE
            }
        }
    }
}

fn report_failure(failure: &dyn std::error::Error) {
    terminal::tell(format_args!("error: {}", chain(failure)));
}

/// An error and what caused it, on one line.
fn chain(error: &dyn std::error::Error) -> String {
    let mut text = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        text.push_str(": ");
        text.push_str(&cause.to_string());
        source = cause.source();
    }
    text
}

/// A path of the project, as short as it can be from the current folder.
fn project_path(name: &str) -> Utf8PathBuf {
    let manifest = std::env::var("CARGO_MANIFEST_DIR").unwrap_or_default();
    let root = Utf8Path::new(&manifest)
        .parent()
        .map(Utf8Path::to_owned)
        .unwrap_or_default();
    let here = std::env::current_dir()
        .ok()
        .and_then(|path| Utf8PathBuf::try_from(path).ok());
    if here.as_deref() == Some(&root) {
        name.into()
    } else {
        root.join(name)
    }
}

/// Writes a command's result to a file or to standard output, with a line end.
fn put(file: Option<&Utf8Path>, text: &str) -> Result<(), Failure> {
    match file {
        Some(path) => std::fs::write(path, format!("{text}\n"))
            .map_err(|error| format!("cannot write `{path}`: {error}"))?,
        None => terminal::put(text)?,
    }
    Ok(())
}

/// A model from the file that `cargo xtask model` wrote.
fn load_model(path: &Utf8Path) -> Result<ApiModel, Failure> {
    let text =
        std::fs::read_to_string(path).map_err(|error| format!("cannot read `{path}`: {error}"))?;
    let model: ApiModel =
        serde_json::from_str(&text).map_err(|error| format!("`{path}` is no model: {error}"))?;
    match model.format {
        FORMAT => Ok(model),
        other => Err(format!("`{path}` has form {other} of the model, not {FORMAT}").into()),
    }
}

/// Which pages a command reads.
#[derive(Debug, clap::Args)]
pub struct Pages {
    /// A folder of pages, with all folders below it; may be given several times [default: docs]
    #[arg(long = "docs", value_name = "DIR", value_parser = arguments::path)]
    folders: Vec<Utf8PathBuf>,
    /// Only this service, `calendar` for example; may be given several times
    #[arg(long = "service", value_name = "NAME")]
    services: Vec<String>,
}

impl Pages {
    /// All pages of one folder.
    fn of(folder: &Utf8Path) -> Self {
        Self {
            folders: vec![folder.to_owned()],
            services: Vec::new(),
        }
    }

    /// The pages of some services of some folders.
    fn below(folders: &[Utf8PathBuf], services: &[String]) -> Self {
        Self {
            folders: folders.to_vec(),
            services: services.to_vec(),
        }
    }

    fn folders(&self) -> Vec<Utf8PathBuf> {
        if self.folders.is_empty() {
            vec![project_path("docs")]
        } else {
            self.folders.clone()
        }
    }

    /// What the folders hold.
    fn sources(&self) -> Result<Sources, Failure> {
        Ok(Sources::load(&self.folders())?)
    }

    /// Whether a service is one of those that were asked for.
    fn wants(&self, service: &str) -> bool {
        self.services.is_empty() || self.services.iter().any(|wanted| wanted == service)
    }

    /// Runs the stages down to the model of all pages.
    fn outcome(&self) -> Result<Outcome, Failure> {
        Ok(self.build(&self.sources()?, Extent::AllPages)?)
    }

    /// The same for what was loaded.
    fn build(&self, sources: &Sources, extent: Extent) -> Result<Outcome, ArgumentError> {
        self.build_by(sources, extent, &Timings::default(), None)
    }

    /// The same, with a progress bar where a person is watching.
    fn build_by(
        &self,
        sources: &Sources,
        extent: Extent,
        timings: &Timings,
        cache: Option<&Cache>,
    ) -> Result<Outcome, ArgumentError> {
        let options = Options {
            extent,
            services: self.services.clone(),
            progress: indicatif::ProgressBar::new(0),
            timings: timings.clone(),
            cache: cache.cloned(),
        };
        let outcome = sources.build(&options);
        options.progress.finish_and_clear();
        Ok(outcome?)
    }
}
