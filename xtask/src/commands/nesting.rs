//! `cargo xtask nesting`: how many trees the search for lost nesting finds.

use std::fmt::Write;
use std::process::ExitCode;

use camino::Utf8PathBuf;
use indicatif::ProgressBar;

use super::{Failure, Pages, arguments};
use crate::resolve::trees::nesting::choose::{self, Step};
use crate::resolve::trees::nesting::measure::{self, Score, SolvedService};
use crate::resolve::trees::nesting::solutions::Solutions;
use crate::resolve::trees::nesting::weights::{Family, Weights};
use crate::terminal;

/// Takes the depths off tables that have them, searches for them, and reports how many trees are
/// found: with all evidence, and with each family of it left out.
#[derive(Debug, clap::Args)]
pub struct Nesting {
    #[command(flatten)]
    pages: Pages,
    /// A folder of pages that lost their depths, solved by the same tables of the other pages; may
    /// be given several times
    #[arg(long = "lost", value_name = "DIR", value_parser = arguments::path)]
    lost: Vec<Utf8PathBuf>,
    /// Chooses weights by the services that are not held out, and prints them
    #[arg(long)]
    choose: bool,
    /// Lists the trees that are not found
    #[arg(long)]
    list: bool,
    /// Reports all evidence alone, no family of it left out
    #[arg(long)]
    brief: bool,
    /// Takes that many rows of longer tables; the longest are the slowest [default: all]
    #[arg(long, value_name = "COUNT", default_value_t = usize::MAX, hide_default_value = true)]
    rows: usize,
}

/// Tables whose depths are known.
struct Examples {
    /// What a report calls them.
    name: &'static str,
    services: Vec<SolvedService>,
}

impl Nesting {
    /// Runs it.
    pub fn run(&self) -> Result<ExitCode, Failure> {
        let examples = self.examples()?;
        let mut printed = String::new();
        let mut weights = Weights::default();
        if self.choose {
            let services = examples.iter().flat_map(|part| &part.services);
            let (_, chosen_on) = parted(services);
            weights = choose::choose(&chosen_on, weights, |step| report_step(&step));
            for weight in Weights::ALL {
                writeln!(printed, "{}: {}", weight.name, (weight.get)(&weights))?;
            }
        }
        for part in &examples {
            self.print_shares(part, &weights, &mut printed)?;
            if self.list {
                print_misses(&part.services, &weights, &mut printed)?;
            }
        }
        super::put(None, printed.trim_end())?;
        Ok(ExitCode::SUCCESS)
    }

    /// The tables of pages that draw depths, and of those that lost them.
    fn examples(&self) -> Result<Vec<Examples>, Failure> {
        let endpoints = |pages: &Pages| -> Result<_, Failure> {
            Ok(pages
                .sources()?
                .read_pages(&ProgressBar::hidden())
                .raw
                .endpoints)
        };
        let solved = |name, endpoints, solutions: &Solutions| {
            let mut services = measure::solved(endpoints, solutions, self.rows);
            services.retain(|service| self.pages.wants(&service.name));
            Examples { name, services }
        };
        let drawn = endpoints(&self.pages)?;
        if self.lost.is_empty() {
            return Ok(vec![solved("drawn", drawn, &Solutions::default())]);
        }
        let lost = endpoints(&Pages::below(&self.lost, &[]))?;
        let solutions = Solutions::of(drawn.clone());
        Ok(vec![
            solved("drawn", drawn, &Solutions::default()),
            solved("lost", lost, &solutions),
        ])
    }

    /// Prints how many trees are found, with all evidence and with a part of it.
    fn print_shares(
        &self,
        examples: &Examples,
        weights: &Weights,
        printed: &mut String,
    ) -> std::fmt::Result {
        let (held_out, chosen_on) = parted(&examples.services);
        let scores = |weights: &Weights| {
            [&chosen_on, &held_out].map(|part| measure::score(part.iter().copied(), weights))
        };
        let all = scores(weights);
        writeln!(
            printed,
            "{:<24} {:>31} {:>31}",
            examples.name, "chosen on", "held out"
        )?;
        writeln!(printed, "{}", line("all", all))?;
        if !self.brief {
            for family in Family::ALL {
                let name = format!("without {}", family.name());
                writeln!(printed, "{}", line(&name, scores(&weights.without(family))))?;
            }
        }
        let work: usize = all.iter().map(|score| score.work).sum();
        let rows: usize = all.iter().map(|score| score.all_rows).sum();
        writeln!(
            printed,
            "{} places weighed for each of {rows} rows",
            work / rows.max(1)
        )
    }
}

/// Prints the trees that are not found, and what speaks against each.
fn print_misses(
    services: &[SolvedService],
    weights: &Weights,
    printed: &mut String,
) -> std::fmt::Result {
    for miss in services.iter().flat_map(|service| service.misses(weights)) {
        let against = match &miss.against {
            Some(against) => nats(against),
            None => "never weighed".to_owned(),
        };
        writeln!(
            printed,
            "{}: `{}` in `{}`, found in `{}` ({} rows): {against}",
            miss.page, miss.row, miss.wanted, miss.found, miss.rows
        )?;
    }
    Ok(())
}

/// What each family has against a tree, in nats; those without a preference are left out.
fn nats(against: &[(Family, i64)]) -> String {
    let against = against.iter().filter(|(_, cost)| *cost != 0);
    let parts = against.map(|(family, cost)| {
        let sign = if *cost < 0 { "-" } else { "" };
        let cost = cost.unsigned_abs();
        format!("{} {sign}{}.{:03}", family.name(), cost / 1000, cost % 1000)
    });
    parts.collect::<Vec<_>>().join(", ")
}

/// The services that are held out, and those that weights are chosen on.
fn parted<'a>(
    services: impl IntoIterator<Item = &'a SolvedService>,
) -> (Vec<&'a SolvedService>, Vec<&'a SolvedService>) {
    services
        .into_iter()
        .partition(|service| is_held_out(&service.name))
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

fn report_step(step: &Step) {
    terminal::tell(format_args!(
        "{}: {} -> {}, {} trees, {} rows",
        step.name, step.before, step.after, step.score.trees, step.score.rows
    ));
}
