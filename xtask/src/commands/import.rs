//! `cargo xtask import`: pages of any layout to pages of our own.

use std::process::ExitCode;

use camino::{Utf8Path, Utf8PathBuf};

use super::report::Reporting;
use super::{Failure, Pages, arguments, project_path};
use crate::emit::Files;
use crate::import;
use crate::model::{ApiModel, Endpoint, Event};
use crate::output;
use crate::pipeline::Extent;
use crate::terminal;

/// Writes pages of any layout as pages of our own, one endpoint or event a file.
///
/// One that is in several folders is taken from the page that was changed last. What
/// people wrote on the pages that are there already (titles in English, summaries, notes,
/// descriptions, labels, advice) stays. Pages of what no folder has are not
/// touched.
#[derive(Debug, clap::Args)]
pub struct Import {
    /// A folder of pages to read, with all folders below it; may be given several times
    #[arg(long, value_name = "DIR", value_parser = arguments::path, required = true)]
    from: Vec<Utf8PathBuf>,
    /// Only this service, `calendar` for example; may be given several times
    #[arg(long = "service", value_name = "NAME")]
    services: Vec<String>,
    /// Only what is fact, and nothing of the vendor's wording
    #[arg(long)]
    facts_only: bool,
    /// The folder of pages to write [default: docs]
    #[arg(long, value_name = "DIR", value_parser = arguments::path)]
    out: Option<Utf8PathBuf>,
    #[command(flatten)]
    reporting: Reporting,
}

impl Import {
    /// Runs it.
    pub fn run(&self) -> Result<ExitCode, Failure> {
        let mut run = self.reporting.start();
        let pages = Pages::below(&self.from, &self.services);
        let mut outcome = pages.build(&pages.sources()?, Extent::EachPage)?;
        if self.reporting.fails(&outcome.diagnostics) {
            return Ok(run.finish(&outcome, "nothing was written,"));
        }
        let out = self.out.clone().unwrap_or_else(|| project_path("docs"));
        let model = &mut outcome.model;
        if self.facts_only {
            import::facts_only(model);
        }
        let own = if out.is_dir() {
            written(&out)?
        } else {
            ApiModel::default()
        };
        import::keep_words(model, &own);
        let mut files: Files = import::pages(model).into_iter().collect();
        if !model.common_errors.is_empty() && self.services.is_empty() {
            files.insert(
                import::COMMON_ERRORS.into(),
                import::common_errors(&model.common_errors),
            );
        }
        let plan = output::compare_some(&out, &files, &moved(&out, model, &own))?;
        plan.write()?;
        let code = run.finish(&outcome, "done");
        if !self.reporting.is_quiet() {
            terminal::tell_part(plan.summary());
        }
        Ok(code)
    }
}

/// What the pages that are there hold.
fn written(out: &Utf8Path) -> Result<ApiModel, Failure> {
    let pages = Pages::of(out);
    Ok(pages.build(&pages.sources()?, Extent::EachPage)?.model)
}

/// The pages that are there of endpoints and events that are now written elsewhere.
fn moved(out: &Utf8Path, model: &ApiModel, own: &ApiModel) -> Vec<Utf8PathBuf> {
    let is_new = |known: &&Endpoint| model.endpoints().any(|one| one.name == known.name);
    let is_new_event = |known: &&Event| {
        let event_type = &known.name.event_type;
        model.events().any(|one| one.name.event_type == *event_type)
    };
    let endpoints = own.endpoints().filter(is_new).map(|known| &known.page);
    let events = own.events().filter(is_new_event).map(|known| &known.page);
    endpoints
        .chain(events)
        .filter_map(|page| Some(Utf8Path::new(page).strip_prefix(out).ok()?.to_owned()))
        .collect()
}
