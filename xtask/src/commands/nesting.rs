//! `cargo xtask nesting`: how many trees the search for lost nesting finds.

use std::fmt::Write;
use std::process::ExitCode;

use indicatif::ProgressBar;

use super::{Failure, Pages};
use crate::resolve::trees::nesting::choose::{self, Step};
use crate::resolve::trees::nesting::measure::{self, Score, SolvedService};
use crate::resolve::trees::nesting::weights::{Family, Weights};

/// Takes the depths off tables that have them, searches for them, and reports how many trees are
/// found: with all evidence, and with each family of it left out.
#[derive(Debug, clap::Args)]
pub struct Nesting {
    #[command(flatten)]
    pages: Pages,
    /// Chooses weights by the services that are not held out, and prints them
    #[arg(long)]
    choose: bool,
    /// Lists the trees that are not found
    #[arg(long)]
    list: bool,
    /// Reports all evidence alone, no family of it left out
    #[arg(long)]
    brief: bool,
}

impl Nesting {
    /// Runs it.
    pub fn run(&self) -> Result<ExitCode, Failure> {
        let services = measure::solved(
            self.pages
                .sources()?
                .read_pages(&ProgressBar::hidden())
                .raw
                .endpoints,
        );
        let services: Vec<&SolvedService> = services
            .iter()
            .filter(|service| self.pages.wants(&service.name))
            .collect();
        let (held_out, chosen_on): (Vec<_>, Vec<_>) = services
            .iter()
            .partition(|service| is_held_out(&service.name));
        let mut weights = Weights::default();
        let mut printed = String::new();
        if self.choose {
            weights = choose::choose(&chosen_on, weights, |step| tell(&step));
            for weight in Weights::ALL {
                writeln!(printed, "{}: {}", weight.name, (weight.get)(&weights))?;
            }
        }
        let row = |weights: &Weights| {
            [&chosen_on, &held_out].map(|part| measure::score(part.iter().copied(), weights))
        };
        writeln!(printed, "{:<24} {:>31} {:>31}", "", "chosen on", "held out")?;
        writeln!(printed, "{}", line("all", row(&weights)))?;
        if !self.brief {
            for family in Family::ALL {
                let name = format!("without {}", family.name());
                writeln!(printed, "{}", line(&name, row(&weights.without(family))))?;
            }
        }
        if self.list {
            for service in &services {
                for miss in service.misses(&weights) {
                    writeln!(
                        printed,
                        "{}: `{}` in `{}`, found in `{}` ({} rows)",
                        miss.page, miss.row, miss.wanted, miss.found, miss.rows
                    )?;
                }
            }
        }
        super::put(None, printed.trim_end())?;
        Ok(ExitCode::SUCCESS)
    }
}

/// Whether weights are not chosen on a service: one in three, by its name alone, so that no
/// other service changes it.
fn is_held_out(service: &str) -> bool {
    service.bytes().map(u32::from).sum::<u32>() % 3 == 0
}

fn line(name: &str, scores: [Score; 2]) -> String {
    let parts = scores.map(|score| {
        format!(
            "{:>5} of {:>5} {:>6.2}% {:>6.2}%",
            score.trees,
            score.all_trees,
            percent(score.trees, score.all_trees),
            percent(score.rows, score.all_rows)
        )
    });
    format!("{name:<24} {}", parts.join("  "))
}

fn percent(part: usize, whole: usize) -> f64 {
    100.0 * part as f64 / whole.max(1) as f64
}

fn tell(step: &Step) {
    anstream::eprintln!(
        "{}: {} -> {}, {} trees, {} rows",
        step.name,
        step.before,
        step.after,
        step.score.trees,
        step.score.rows
    );
}
