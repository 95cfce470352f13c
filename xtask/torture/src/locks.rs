//! Spoilt locks: each is read as far as it is sound, or refused.

use camino::Utf8Path;
use xtask::commands::Failure;
use xtask::diagnostics::Diagnostics;
use xtask::names::lock::Lock;
use xtask::source::{Encoding, SourceFile};

use crate::attack::{Tally, Tries, repeat};
use crate::chaos::Chaos;

/// The lock of the project.
const LOCK: &str = "../../docs/names.lock";
/// How many bytes of it are spoilt at a time.
const PART: usize = 4_000;

pub(crate) fn attack(tries: Tries) -> Result<Tally, Failure> {
    let path = Utf8Path::new(env!("CARGO_MANIFEST_DIR")).join(LOCK);
    let lock = std::fs::read(&path)?;
    Ok(repeat(tries, |chaos| one(chaos, &lock)))
}

fn one(chaos: &mut Chaos, lock: &[u8]) -> Option<String> {
    let from = chaos.number(0..lock.len());
    let end = (from + PART).min(lock.len());
    let mut part = lock.get(from..end)?.to_vec();
    chaos.spoil(&mut part);
    read(&part);
    None
}

pub(crate) fn read(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes).into_owned();
    let source = SourceFile::new("docs/names.lock", text, Encoding::Utf8);
    let lock = Lock::read(&source, &mut Diagnostics::default());
    // What was read can be written.
    let _ = lock.to_string();
}
