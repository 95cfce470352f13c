//! Mutated pages: each is read within its time, and what is written of it is Rust that the names
//! explain.

use std::time::{Duration, Instant};

use camino::{Utf8Path, Utf8PathBuf};
use xtask::commands::Failure;
use xtask::emit::Files;
use xtask::pipeline::{Options, Sources, load_templates};

use crate::attack::{Tally, Tries, repeat};
use crate::chaos::Chaos;
use crate::rust::{self, Vocabulary};

/// How many pages are mutated. Small ones are mutated more often in the same time.
const SEEDS: usize = 150;
/// The largest page that is mutated, in bytes.
const LARGEST_SEED: usize = 12 * 1024;

/// The least time that a page is granted, however small it is, on a machine that does other things.
const LEAST: Duration = Duration::from_secs(2);
/// What a page is granted for each of its bytes: two seconds for a megabyte.
const FOR_A_BYTE: Duration = Duration::from_nanos(2_000);

/// Lines that are worse the more of them there are.
const HEAPS: &[&str] = &[
    "| `f` | `object[]` | No | x |\n",
    "| └ `f` | `object` | No | x |\n",
    "f1 | object\\[\\] | 否 | x\n",
    "`",
    "[",
    "![",
    "<a ",
    "<md-table>",
    "&nbsp;",
    "> ",
    "list of ",
    "<br>- `v`: x",
    "heading\n===\n\n",
    "| 400 | 7 | no |\n",
    "map<string, ",
    "{\"a\":",
    "[^a]: x\n\n",
    " - a\n",
];

/// What pages are made of, and what may be made of them.
pub(crate) struct Ground {
    seeds: Vec<Vec<u8>>,
    templates: Files,
    vocabulary: Vocabulary,
}

pub(crate) fn attack(tries: Tries) -> Result<Tally, Failure> {
    let ground = Ground::new()?;
    Ok(repeat(tries, |chaos| ground.one(chaos)))
}

impl Ground {
    pub(crate) fn new() -> Result<Self, Failure> {
        let sources = Sources::load(&[project().join("docs")])?;
        let mut pages: Vec<(Utf8PathBuf, Vec<u8>)> = sources.pages.into_iter().collect();
        pages.retain(|(_, bytes)| bytes.len() <= LARGEST_SEED);
        let step = (pages.len() / SEEDS).max(1);
        let pages: Vec<_> = pages.into_iter().step_by(step).collect();
        Ok(Self {
            seeds: pages.into_iter().map(|(_, bytes)| bytes).collect(),
            templates: rust::templates(),
            vocabulary: Vocabulary::of(&load_templates(&project().join("generated"))?),
        })
    }

    fn one(&self, chaos: &mut Chaos) -> Option<String> {
        self.fault(&self.page(chaos))
    }

    /// What is wrong with how a page is read and written, if anything.
    pub(crate) fn fault(&self, page: &[u8]) -> Option<String> {
        let granted = LEAST.max(FOR_A_BYTE * u32::try_from(page.len()).unwrap_or(u32::MAX));
        let start = Instant::now();
        let sources = Sources::of_pages([("docs/a.md", page)]);
        let outcome = match sources.build(&Options::default()) {
            Ok(outcome) => outcome,
            Err(error) => return Some(error.to_string()),
        };
        let written = rust::write(&outcome, &self.templates);
        let took = start.elapsed();
        if took > granted {
            return Some(format!(
                "{took:?} for {} bytes: {}",
                page.len(),
                shown(page)
            ));
        }
        let unexplained = written
            .and_then(|(written, names)| self.vocabulary.unexplained(&names, &written.files));
        match unexplained {
            Ok(None) => None,
            Ok(Some(word)) => Some(format!("`{word}` came into Rust: {}", shown(page))),
            Err(error) => Some(format!("{error}: {}", shown(page))),
        }
    }

    /// A page that is spoilt, has a heap in it, or is put together of two.
    fn page(&self, chaos: &mut Chaos) -> Vec<u8> {
        let mut page = chaos.one_of(&self.seeds).clone();
        if chaos.once_in(6) {
            let other = chaos.one_of(&self.seeds);
            page.truncate(chaos.number(0..page.len() + 1));
            page.extend_from_slice(&other[chaos.number(0..other.len() + 1)..]);
        }
        if chaos.once_in(200) {
            let heap = chaos.one_of(HEAPS);
            let times = chaos.number(1..20_000);
            let at = chaos.number(0..page.len() + 1);
            page.splice(at..at, heap.repeat(times).into_bytes());
        }
        chaos.spoil(&mut page);
        page
    }
}

/// The project, whose pages and crate are at hand wherever it is checked out.
fn project() -> Utf8PathBuf {
    Utf8Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn shown(page: &[u8]) -> String {
    String::from_utf8_lossy(page).chars().take(4_000).collect()
}
