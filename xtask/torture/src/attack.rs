//! What the attacks are, and what comes of one.

use std::any::Any;
use std::panic::{self, AssertUnwindSafe};
use std::time::{Duration, Instant};

use rayon::prelude::*;
use xtask::commands::Failure;

use crate::chaos::Chaos;
use crate::{answers, disk, frames, locks, pages, portal, webhooks, wire};

/// One thing that comes from outside.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Attack {
    /// Mutated pages, read and written as Rust.
    Pages,
    /// Spoilt locks.
    Locks,
    /// Mutated answers of the platform, read as typed values.
    Answers,
    /// Mutated and forged requests of the platform.
    Webhooks,
    /// Spoilt frames of the long connection.
    Frames,
    /// Spoilt replies of the portal.
    Portal,
    /// Answers that are cut, slow or no HTTP.
    Wire,
    /// Runs of the generator that are killed.
    Kills,
    /// Runs of the generator whose files the disk refuses.
    FullDisk,
    /// Two runs of the generator at once.
    TwoAtOnce,
}

impl Attack {
    /// All of them, in the order of the table.
    pub const ALL: [Self; 10] = [
        Self::Pages,
        Self::Locks,
        Self::Answers,
        Self::Webhooks,
        Self::Frames,
        Self::Portal,
        Self::Wire,
        Self::Kills,
        Self::FullDisk,
        Self::TwoAtOnce,
    ];

    /// What it is called in the table.
    pub fn name(self) -> &'static str {
        match self {
            Self::Pages => "mutated pages",
            Self::Locks => "spoilt locks",
            Self::Answers => "mutated answers",
            Self::Webhooks => "mutated and forged requests of the platform",
            Self::Frames => "spoilt frames of the long connection",
            Self::Portal => "spoilt replies of the portal",
            Self::Wire => "faults on the wire",
            Self::Kills => "kills",
            Self::FullDisk => "files that the disk refuses",
            Self::TwoAtOnce => "two runs at once",
        }
    }

    /// Its share of the time.
    pub fn share(self) -> u32 {
        match self {
            Self::Pages => 62,
            Self::Answers => 5,
            Self::Locks | Self::Webhooks | Self::Frames | Self::Portal => 2,
            Self::Wire => 3,
            Self::Kills => 18,
            Self::FullDisk | Self::TwoAtOnce => 2,
        }
    }

    /// Attacks with one try after the other.
    ///
    /// # Errors
    ///
    /// The attack itself cannot begin.
    pub fn run(self, tries: Tries) -> Result<Tally, Failure> {
        match self {
            Self::Pages => pages::attack(tries),
            Self::Locks => locks::attack(tries),
            Self::Answers => Ok(answers::attack(tries)),
            Self::Webhooks => Ok(webhooks::attack(tries)),
            Self::Frames => Ok(frames::attack(tries)),
            Self::Portal => portal::attack(tries),
            Self::Wire => wire::attack(tries),
            Self::Kills => disk::attack(disk::Trouble::Kill, tries),
            Self::FullDisk => disk::attack(disk::Trouble::FullDisk, tries),
            Self::TwoAtOnce => disk::attack(disk::Trouble::TwoAtOnce, tries),
        }
    }
}

/// Which tries an attack makes: a try has the same input wherever its number and the seed are the
/// same.
#[derive(Debug, Clone, Copy)]
pub struct Tries {
    /// For how long.
    pub time: Duration,
    /// Where chance begins.
    pub seed: u64,
    /// The number of the first one.
    pub first: u64,
}

/// How many faults are told in full.
const TOLD: usize = 10;

/// What came of an attack.
#[derive(Debug, Default)]
pub struct Tally {
    /// How often it was tried.
    pub tries: u64,
    /// What one try took at most.
    pub longest: Duration,
    /// How many tries found a fault.
    pub faults: u64,
    /// The first faults.
    pub found: Vec<String>,
}

impl Tally {
    /// Counts a try, with the fault that it found.
    pub(crate) fn add(&mut self, took: Duration, fault: Option<String>) {
        self.tries += 1;
        self.longest = self.longest.max(took);
        if let Some(fault) = fault {
            self.faults += 1;
            self.tell(fault);
        }
    }

    fn tell(&mut self, fault: String) {
        if self.found.len() < TOLD {
            self.found.push(fault);
        }
    }

    fn and(mut self, other: Self) -> Self {
        self.tries += other.tries;
        self.longest = self.longest.max(other.longest);
        self.faults += other.faults;
        other.found.into_iter().for_each(|fault| self.tell(fault));
        self
    }
}

/// Tries again and again on all processors until the time is over. A try is given chance of its own,
/// and returns the fault that it found; a panic is one.
pub(crate) fn repeat(
    Tries { time, seed, first }: Tries,
    one: impl Fn(&mut Chaos) -> Option<String> + Sync,
) -> Tally {
    let end = Instant::now() + time;
    let hands = rayon::current_num_threads() as u64;
    let silent = panic::take_hook();
    panic::set_hook(Box::new(|_| {}));
    let tallies: Vec<Tally> = (0..hands)
        .into_par_iter()
        .map(|hand| {
            let mut tally = Tally::default();
            let mut number = first + hand;
            while Instant::now() < end {
                let mut chaos = Chaos::new(seed, number);
                let start = Instant::now();
                let fault = panic::catch_unwind(AssertUnwindSafe(|| one(&mut chaos)));
                let fault = fault.unwrap_or_else(|panic| Some(message(panic.as_ref())));
                let fault = fault.map(|fault| format!("try {number} of seed {seed}: {fault}"));
                tally.add(start.elapsed(), fault);
                number += hands;
            }
            tally
        })
        .collect();
    panic::set_hook(silent);
    tallies.into_iter().fold(Tally::default(), Tally::and)
}

fn message(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<String>().map(String::as_str);
    let text = text.or_else(|| panic.downcast_ref::<&str>().copied());
    format!("a panic: {}", text.unwrap_or("without a message"))
}
