//! `cargo xtask torture`: attacks the generator and the runtime, and prints what came of it.
//!
//! Knows the arguments and the table, and nothing of what the attacks do.

use std::process::ExitCode;
use std::time::Duration;

use clap::Parser;
use xtask::commands::{self, Failure};
use xtask::terminal;

use xtask_torture::attack::{Attack, Tally, Tries};
use xtask_torture::disk;

/// Attacks the generator and the runtime for some time, and prints a table of what came of it.
///
/// Mutated pages are read and written as Rust, mutated answers and requests of the platform are read,
/// answers are cut and delayed on the wire, and runs are killed, doubled and denied the disk. The exit
/// code is 1 where anything was found; what was found is printed with all that it takes to repeat it.
#[derive(Debug, Parser)]
#[command(
    name = "cargo xtask torture",
    bin_name = "cargo xtask torture",
    max_term_width = 100
)]
struct Torture {
    /// For how long, in seconds
    #[arg(long, value_name = "N", default_value_t = 60)]
    seconds: u64,
    /// Where chance begins: the same number attacks with the same input
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,
    /// The number of the first try, such as that of one that found a fault
    #[arg(long, value_name = "N", default_value_t = 0)]
    first: u64,
    /// Only this attack; may be given several times
    #[arg(long, value_name = "ATTACK", value_enum)]
    only: Vec<Attack>,
}

fn main() -> ExitCode {
    // The disk is attacked by runs of the generator, which is this program with other arguments.
    if std::env::var_os(disk::AS_GENERATOR).is_some() {
        return commands::main(None);
    }
    commands::end(Torture::parse().run())
}

impl Torture {
    fn run(&self) -> Result<ExitCode, Failure> {
        let attacks: Vec<Attack> = Attack::ALL
            .into_iter()
            .filter(|attack| self.only.is_empty() || self.only.contains(attack))
            .collect();
        let shares: u32 = attacks.iter().map(|attack| attack.share()).sum();
        let whole = Duration::from_secs(self.seconds);
        let mut tallies = Vec::new();
        for attack in attacks {
            let time = whole * attack.share() / shares;
            terminal::tell(format_args!("{}, {} s", attack.name(), time.as_secs()));
            let (seed, first) = (self.seed, self.first);
            tallies.push((attack, attack.run(Tries { time, seed, first })?));
        }
        terminal::put(&table(&tallies))?;
        for (attack, found) in tallies
            .iter()
            .flat_map(|(attack, tally)| tally.found.iter().map(move |found| (attack, found)))
        {
            terminal::tell(format_args!("{}: {found}", attack.name()));
        }
        let is_clean = tallies.iter().all(|(_, tally)| tally.faults == 0);
        Ok(if is_clean {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        })
    }
}

fn table(tallies: &[(Attack, Tally)]) -> String {
    let mut lines = vec![
        "| attack | tries | longest | faults |".to_owned(),
        "| --- | ---: | ---: | ---: |".to_owned(),
    ];
    for (attack, tally) in tallies {
        lines.push(format!(
            "| {} | {} | {:.2} s | {} |",
            attack.name(),
            tally.tries,
            tally.longest.as_secs_f64(),
            tally.faults
        ));
    }
    lines.join("\n")
}
