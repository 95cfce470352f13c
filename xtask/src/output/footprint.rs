//! What a run left in a folder, in short: enough to see that nobody changed it since.

use std::collections::BTreeMap;

use camino::Utf8PathBuf;
use rayon::prelude::*;
use serde::{Deserialize, Serialize};

use super::{Plan, read};
use crate::cache::Fingerprint;

/// The files of a folder that a plan is about, as they should be.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Footprint {
    folder: Utf8PathBuf,
    /// The only file that the plan is about, where it is about one.
    file: Option<Utf8PathBuf>,
    files: BTreeMap<Utf8PathBuf, Fingerprint>,
}

impl Plan {
    /// What the folder holds when the plan is carried out.
    pub fn footprint(&self) -> Footprint {
        Footprint {
            folder: self.folder.clone(),
            file: self.file.clone(),
            files: self.wanted.clone(),
        }
    }
}

impl Footprint {
    /// A plan that has nothing to do; `None` where any file is missing or another, or cannot be read.
    pub fn unchanged(&self) -> Option<Plan> {
        let is_same = |(path, wanted): (&Utf8PathBuf, &Fingerprint)| {
            let content = read(&self.folder, path).ok().flatten();
            content.is_some_and(|content| Fingerprint::of(&content) == *wanted)
        };
        self.files.par_iter().all(is_same).then(|| Plan {
            file: self.file.clone(),
            unchanged: self.files.len(),
            wanted: self.files.clone(),
            ..Plan::new(&self.folder)
        })
    }
}
