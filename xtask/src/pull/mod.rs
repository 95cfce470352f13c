//! Pages from the documentation portal into a folder, as the portal layout has them.
//!
//! The folder is its own memory: each page says when it was changed, so that a run fetches only
//! what is new or other, and goes on where the last one was cut off. This room knows the portal and
//! the folder, and nothing of what stands in a page.

mod client;
mod folder;
mod reply;
#[cfg(test)]
mod tests;

use std::collections::VecDeque;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use camino::Utf8PathBuf;
use indicatif::ProgressBar;

use crate::layout::is_superseded_title;

use client::Client;
pub use client::Fault;
use folder::Folder;
pub use folder::FolderError;
use reply::{Detail, Directory, Node, NodeKind};

/// How many requests are under way at most.
pub const AT_ONCE: usize = 8;

/// What to pull, and how.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The portal, `https://open.feishu.cn`.
    pub host: String,
    /// The language of the pages, as `Accept-Language` says it.
    pub language: String,
    /// The id of the node whose pages are wanted.
    pub root: String,
    /// The folder to write to.
    pub out: Utf8PathBuf,
    /// How many requests a second are sent at most.
    pub rate: f64,
    /// How many requests are under way at once, [`AT_ONCE`] at most.
    pub at_once: usize,
    /// How often a request is sent before it counts as failed.
    pub attempts: u32,
    /// How long to wait before the second attempt; twice as long before each further one.
    pub backoff: Duration,
    /// Whether pages that the portal no longer has are removed.
    pub prune: bool,
}

/// What a run did.
#[derive(Debug, Default)]
pub struct Report {
    /// Pages that were fetched and written.
    pub fetched: usize,
    /// Pages that had not changed.
    pub unchanged: usize,
    /// Pages that could not be had, with what went wrong; those that were there before were kept.
    pub failed: Vec<(String, Fault)>,
    /// Pages in the folder that the portal no longer has.
    pub gone: Vec<Utf8PathBuf>,
    /// Whether somebody stopped the run before it was done.
    pub stopped: bool,
}

/// Why nothing can be pulled at all.
#[derive(Debug, thiserror::Error)]
pub enum PullError {
    /// The list of pages cannot be had.
    #[error("cannot get the list of pages from `{host}`: {fault}")]
    Directory {
        /// The portal.
        host: String,
        /// What went wrong.
        fault: Fault,
    },
    /// The list has no such node, or there are no pages below it.
    #[error("the list of pages of `{host}` has no pages below the node `{root}`")]
    NoSuchNode {
        /// The portal.
        host: String,
        /// The id that was asked for.
        root: String,
    },
    /// The folder cannot be read or written.
    #[error(transparent)]
    Folder(#[from] FolderError),
}

/// Pulls. Once `stop` is set, requests that are under way are finished and no more are sent.
pub fn pull(
    settings: &Settings,
    progress: &ProgressBar,
    stop: &AtomicBool,
) -> Result<Report, PullError> {
    let client = Client::new(settings);
    let folder = Folder::open(&settings.out, &settings.host, &settings.language)?;
    let pages = list(&client, settings)?;
    let mut report = Report {
        gone: folder.others(pages.iter().map(|page| page.full_path.as_str()))?,
        ..Report::default()
    };
    let all = pages.len();
    let due: VecDeque<Node> = pages
        .into_iter()
        .filter(|page| !folder.is_fresh(page))
        .collect();
    report.unchanged = all - due.len();
    progress.set_length(due.len() as u64);
    let mut outcomes = fetch(&client, &folder, settings, due, progress, stop);
    outcomes.sort_by(|one, other| one.0.cmp(&other.0));
    for (path, outcome) in outcomes {
        match outcome {
            Ok(()) => report.fetched += 1,
            Err(Failed::Fault(fault)) => report.failed.push((path, fault)),
            Err(Failed::Folder(error)) => return Err(error.into()),
        }
    }
    report.stopped = stop.load(Ordering::Relaxed);
    if settings.prune && !report.stopped {
        report
            .gone
            .iter()
            .try_for_each(|path| folder.remove(path))?;
    }
    Ok(report)
}

/// Every page below the node that is wanted, each once, in the order of their paths.
fn list(client: &Client, settings: &Settings) -> Result<Vec<Node>, PullError> {
    let directory: Directory = client
        .get("/api/tools/docment/directory_list", &[])
        .map_err(|fault| PullError::Directory {
            host: settings.host.clone(),
            fault,
        })?;
    let mut pages = Vec::new();
    for node in &directory.items {
        let place = Place::default().below(node, &settings.root);
        collect(node, &settings.root, place, &mut pages);
    }
    pages.sort_by(|one, other| one.full_path.cmp(&other.full_path));
    pages.dedup_by(|one, other| one.full_path == other.full_path);
    match pages.is_empty() {
        true => Err(PullError::NoSuchNode {
            host: settings.host.clone(),
            root: settings.root.clone(),
        }),
        false => Ok(pages),
    }
}

/// What the nodes around one say of it.
#[derive(Debug, Clone, Copy, Default)]
struct Place {
    /// Whether it stands below the node that is wanted, or is it.
    wanted: bool,
    /// Whether it stands among what is superseded, which only the tree says of some pages.
    superseded: bool,
}

impl Place {
    fn below(self, node: &Node, root: &str) -> Self {
        Self {
            wanted: self.wanted || node.id == root,
            superseded: self.superseded || is_superseded_title(&node.name),
        }
    }
}

fn collect(node: &Node, root: &str, place: Place, pages: &mut Vec<Node>) {
    if place.wanted && node.kind == NodeKind::Document {
        pages.push(Node {
            items: Vec::new(),
            superseded: place.superseded,
            ..node.clone()
        });
    }
    for inner in &node.items {
        collect(inner, root, place.below(inner, root), pages);
    }
}

/// Why a page was not written.
enum Failed {
    Fault(Fault),
    Folder(FolderError),
}

type Outcome = (String, Result<(), Failed>);

/// Fetches the pages that are due, several at once; stops early where the folder cannot be
/// written.
fn fetch(
    client: &Client,
    folder: &Folder,
    settings: &Settings,
    due: VecDeque<Node>,
    progress: &ProgressBar,
    stop: &AtomicBool,
) -> Vec<Outcome> {
    let due = Mutex::new(due);
    let outcomes = Mutex::new(Vec::new());
    let broken = AtomicBool::new(false);
    let next = || match stop.load(Ordering::Relaxed) || broken.load(Ordering::Relaxed) {
        true => None,
        false => lock(&due).pop_front(),
    };
    std::thread::scope(|scope| {
        for _ in 0..settings.at_once.clamp(1, AT_ONCE) {
            scope.spawn(|| {
                while let Some(page) = next() {
                    let outcome = one(client, folder, &page);
                    if matches!(outcome, Err(Failed::Folder(_))) {
                        broken.store(true, Ordering::Relaxed);
                    }
                    lock(&outcomes).push((page.full_path, outcome));
                    progress.inc(1);
                }
            });
        }
    });
    outcomes.into_inner().unwrap_or_default()
}

fn one(client: &Client, folder: &Folder, page: &Node) -> Result<(), Failed> {
    let query = [("fullPath", page.full_path.as_str())];
    let detail: Detail = client
        .get("/document_portal/v1/document/get_detail", &query)
        .map_err(Failed::Fault)?;
    folder.write(page, &detail.content).map_err(Failed::Folder)
}

/// What a lock guards, whatever became of the thread that had it before.
fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner)
}
