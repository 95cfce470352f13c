//! The files of one service, as they are printed, and kept for later runs.

use serde::{Deserialize, Serialize};

use super::Files;

/// The files of a service, and what the files of the crate itself lead to in them.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct ServiceFiles {
    /// The files.
    pub files: Files,
    /// The modules of the versions that have tests.
    pub tested_versions: Vec<String>,
    /// Whether there are documented answers.
    pub has_answers: bool,
}
