//! Pages from the documentation portal into a folder, as the portal layout has them.
//!
//! The folder is its own memory: a list of the pages that were written, each with the time when it
//! was changed, so that a run fetches only what is new or other, goes on where the last one was cut
//! off, and touches no file but its own. This room knows the portal and the folder, and nothing of
//! what is in a page.

mod client;
mod folder;
mod reply;
#[cfg(test)]
mod tests;

use std::collections::VecDeque;
use std::io;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use camino::Utf8PathBuf;
use indicatif::ProgressBar;

use xtask::layout::is_superseded_title;

use client::Client;
pub use client::Fault;
pub use folder::FolderError;
use folder::{Folder, WriteFault};
use reply::{Detail, Directory, Node, NodeKind, Nodes};

/// How many requests are under way at most.
pub const AT_ONCE: usize = 8;

/// What to pull, and how.
#[derive(Debug, Clone)]
pub struct Settings {
    /// The portal, `https://open.feishu.cn`.
    pub host: String,
    /// The language of the pages, as in `Accept-Language`.
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
    /// How long one request may take, answer included.
    pub timeout: Duration,
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
    pub failed: Vec<(String, PageFault)>,
    /// How many entries of the list of pages could not be read.
    pub unreadable: usize,
    /// Files of pages that the portal no longer has.
    pub gone: Vec<Utf8PathBuf>,
    /// Whether somebody stopped the run before it was done.
    pub stopped: bool,
}

impl Report {
    /// Whether every page of the portal is known, so that one that is not among them is gone.
    pub fn is_known_whole(&self) -> bool {
        !self.stopped && self.unreadable == 0
    }
}

/// Why a page was not written.
#[derive(Debug, thiserror::Error)]
pub enum PageFault {
    /// The portal did not give it.
    #[error(transparent)]
    Request(#[from] Fault),
    /// A file that pull has not written is where the page goes.
    #[error("`{0}` is there already, and was not written by pull")]
    Foreign(Utf8PathBuf),
    /// There can be no such file.
    #[error("cannot write `{path}`: {source}")]
    File {
        /// The file, or the folder that it is in.
        path: Utf8PathBuf,
        /// Why not.
        source: io::Error,
    },
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
    let mut folder = Folder::open(&settings.out, &settings.host, &settings.language)?;
    let (pages, unreadable) = list(&client, settings)?;
    let gone = folder.others(pages.iter().map(|page| page.node.full_path.as_str()));
    let mut report = Report {
        gone: gone.iter().map(|(_, file)| file.clone()).collect(),
        unreadable,
        ..Report::default()
    };
    let due = due(&folder, pages, &mut report);
    folder.plan(due.iter().map(|page| page.full_path.as_str()))?;
    progress.set_length(due.len() as u64);
    for (path, outcome) in fetch(&client, &folder, settings, due, progress, stop) {
        match outcome {
            Ok(()) => report.fetched += 1,
            Err(Failed::Page(fault)) => report.failed.push((path, fault)),
            Err(Failed::Folder(error)) => return Err(error.into()),
        }
    }
    report.failed.sort_by(|one, other| one.0.cmp(&other.0));
    report.stopped = stop.load(Ordering::Relaxed);
    if settings.prune && report.is_known_whole() {
        folder.remove(gone.iter().map(|(page, _)| page.as_str()))?;
    }
    Ok(report)
}

/// The pages that are to be fetched. Others are counted: those that have not changed, and those
/// where a file of somebody else is.
fn due(folder: &Folder, pages: Vec<Page>, report: &mut Report) -> VecDeque<Node> {
    let mut due = VecDeque::new();
    for page in pages.into_iter().filter(|page| page.place.wanted) {
        let node = page.node;
        if let Some(file) = folder.foreign(&node.full_path) {
            let fault = PageFault::Foreign(file);
            report.failed.push((node.full_path, fault));
        } else if folder.is_fresh(&node) {
            report.unchanged += 1;
        } else {
            due.push_back(node);
        }
    }
    due
}

/// A page of the portal.
struct Page {
    node: Node,
    place: TreePosition,
}

/// Every page of the portal, each once, in the order of their paths, at least one of them below the
/// node that is wanted; and how many entries could not be read.
fn list(client: &Client, settings: &Settings) -> Result<(Vec<Page>, usize), PullError> {
    let directory: Directory = client
        .get("/api/tools/docment/directory_list", &[], client::LIST)
        .map_err(|fault| PullError::Directory {
            host: settings.host.clone(),
            fault,
        })?;
    let mut pages = Vec::new();
    let mut unreadable = directory.items.unreadable;
    for node in &directory.items.nodes {
        let place = TreePosition::default().below(node, &settings.root);
        unreadable += collect(node, &settings.root, place, &mut pages);
    }
    // Of a page that is in two places, the wanted one counts.
    pages.sort_by(|one, other| {
        let key = |page: &Page| !page.place.wanted;
        let paths = one.node.full_path.cmp(&other.node.full_path);
        paths.then(key(one).cmp(&key(other)))
    });
    pages.dedup_by(|one, other| one.node.full_path == other.node.full_path);
    if pages.iter().any(|page| page.place.wanted) {
        return Ok((pages, unreadable));
    }
    Err(PullError::NoSuchNode {
        host: settings.host.clone(),
        root: settings.root.clone(),
    })
}

/// What the nodes around one show of it.
#[derive(Debug, Clone, Copy, Default)]
struct TreePosition {
    /// Whether it is below the node that is wanted, or is it.
    wanted: bool,
    /// Whether it is among what is superseded, which only the tree shows for some pages.
    superseded: bool,
}

impl TreePosition {
    fn below(self, node: &Node, root: &str) -> Self {
        Self {
            wanted: self.wanted || node.id == root,
            superseded: self.superseded || is_superseded_title(&node.name),
        }
    }
}

/// Adds the pages of a node and below it, and counts the entries that could not be read. How deep
/// nodes are is limited by what reads them from JSON.
fn collect(node: &Node, root: &str, place: TreePosition, pages: &mut Vec<Page>) -> usize {
    let is_page = node.kind == NodeKind::Document;
    // A page without a path can neither be asked for nor be called anything.
    let is_nowhere = is_page && node.full_path.split('/').all(str::is_empty);
    if is_page && !is_nowhere {
        let node = Node {
            items: Nodes::default(),
            superseded: place.superseded,
            ..node.clone()
        };
        pages.push(Page { node, place });
    }
    let inner = node.items.nodes.iter();
    let below: usize = inner
        .map(|inner| collect(inner, root, place.below(inner, root), pages))
        .sum();
    node.items.unreadable + below + usize::from(is_nowhere)
}

/// Why a page that was due was not written.
enum Failed {
    /// The others may be.
    Page(PageFault),
    /// No page can be.
    Folder(FolderError),
}

impl From<WriteFault> for Failed {
    fn from(fault: WriteFault) -> Self {
        match fault {
            WriteFault::Page { path, source } => Self::Page(PageFault::File { path, source }),
            WriteFault::Folder(error) => Self::Folder(error),
        }
    }
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
    let next = || {
        let ends = stop.load(Ordering::Relaxed) || broken.load(Ordering::Relaxed);
        if ends { None } else { lock(&due).pop_front() }
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
        .get(
            "/document_portal/v1/document/get_detail",
            &query,
            client::PAGE,
        )
        .map_err(|fault| Failed::Page(fault.into()))?;
    Ok(folder.write(page, &detail.content)?)
}

/// What a lock guards, whatever became of the thread that had it before.
fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex
        .lock()
        .unwrap_or_else(std::sync::PoisonError::into_inner)
}
