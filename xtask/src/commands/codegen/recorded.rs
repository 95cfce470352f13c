//! Runs whose inputs are those of an earlier one, and whose outputs nobody changed since.
//!
//! The report of such a run is that of the earlier one, and nothing is read but to compare it. What
//! shows in a report or in a file is part of the fingerprint: every byte of the pages and of the files
//! beside them, the templates, the arguments, and the tool itself.

use serde::{Deserialize, Serialize};

use super::{Codegen, Input};
use crate::cache::{Cache, Fingerprint};
use crate::commands::Failure;
use crate::commands::report::Report;
use crate::output::{Footprint, Plan};

/// What a run found and left behind.
#[derive(Serialize, Deserialize)]
struct Record {
    report: Report,
    outputs: Vec<Footprint>,
}

/// The records of runs with these arguments and inputs.
pub(super) struct Recorded<'a> {
    cache: &'a Cache,
    key: Fingerprint,
}

impl<'a> Recorded<'a> {
    /// The records of runs that were made of the same.
    pub(super) fn of(cache: &'a Cache, codegen: &Codegen, input: &Input) -> Result<Self, Failure> {
        let mut all = cache.key("codegen");
        all.add(std::env::current_dir()?.as_os_str().as_encoded_bytes());
        all.add(codegen.circumstances().as_bytes());
        input.pages.add_to(&mut all);
        for (path, text) in &input.templates {
            all.add(path.as_str().as_bytes());
            all.add(text.as_bytes());
        }
        let key = all.all();
        Ok(Self { cache, key })
    }

    /// The report of the earlier run and plans that have nothing to do, where it left all as it
    /// should be and nobody changed that.
    pub(super) fn unchanged(&self) -> Option<(Report, Vec<Plan>)> {
        let record: Record = self.cache.find(self.key)?;
        let plans = record.outputs.iter().map(Footprint::unchanged);
        Some((record.report, plans.collect::<Option<_>>()?))
    }

    /// Keeps what a run found that left all as it should be.
    pub(super) fn keep(&self, report: &Report, plans: &[&Plan]) {
        let record = Record {
            report: report.clone(),
            outputs: plans.iter().map(|plan| plan.footprint()).collect(),
        };
        self.cache.keep(self.key, &record);
    }
}
