//! A journal in a file: a line for each event that is taken, and one when it is finished.
//!
//! A thread writes the lines. It waits for the disk once for all that came while it wrote, and
//! writes the file anew, without what is finished, when it has grown.

use std::collections::BTreeMap;
use std::fmt;
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Mutex, PoisonError};
use std::thread::JoinHandle;

use serde::{Deserialize, Serialize};
use tokio::sync::oneshot;

use super::envelope::RawEvent;
use super::journal::{Journal, JournalNumber};
use super::written_event::WrittenEvent;
use crate::{BoxFuture, StoreError};

/// When a file has at least so many bytes, and four times those of what is unfinished, it is
/// written anew.
const GROWN: u64 = 16 << 20;

/// How many lines are written before the thread waits for the disk.
const BATCH: usize = 512;

/// A journal in a file.
///
/// One process uses a file at a time. It holds the events as they came, without the verification
/// token, and can be read by nobody but its owner (on Unix).
pub struct FileJournal {
    /// Gone only while this is dropped.
    orders: Option<Sender<Order>>,
    thread: Option<JoinHandle<()>>,
    unfinished: Mutex<Vec<(JournalNumber, RawEvent)>>,
    path: PathBuf,
}

/// A line of the file.
#[derive(Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Line {
    Taken {
        number: u64,
        #[serde(flatten)]
        event: WrittenEvent,
    },
    Finished(u64),
}

type Done = oneshot::Sender<io::Result<u64>>;

/// What the thread is to write.
enum Order {
    Record(RawEvent, Done),
    Finish(u64, Done),
}

impl FileJournal {
    /// Opens a journal, which is made where there is none.
    ///
    /// # Errors
    ///
    /// When the file cannot be read or written, another process uses it, or it is no journal. A
    /// last line that a crash cut off is left out: its event was not acknowledged.
    pub async fn open(path: impl Into<PathBuf>) -> Result<Self, StoreError> {
        let path = path.into();
        let opening = tokio::task::spawn_blocking(move || Self::open_now(path));
        let opened = opening.await.map_err(StoreError::new)?;
        opened.map_err(StoreError::new)
    }

    fn open_now(path: PathBuf) -> io::Result<Self> {
        let lock = lock(&path)?;
        let live = read(&path)?;
        let unfinished = live.iter();
        let unfinished =
            unfinished.filter_map(|(number, line)| match serde_json::from_slice(line).ok()? {
                Line::Taken { event, .. } => Some((JournalNumber(*number), event.into())),
                Line::Finished(_) => None,
            });
        let unfinished = Mutex::new(unfinished.collect());
        let (file, bytes) = rewrite(&path, &live)?;
        let next = live.last_key_value().map_or(0, |(number, _)| number + 1);
        let writer = Writer {
            path: path.clone(),
            file,
            bytes,
            live,
            next,
            is_torn: false,
            _lock: lock,
        };
        let (orders, received) = channel();
        let thread = std::thread::Builder::new()
            .name("event-journal".to_owned())
            .spawn(move || writer.run(&received))?;
        Ok(Self {
            orders: Some(orders),
            thread: Some(thread),
            unfinished,
            path,
        })
    }

    /// Sends an order that the thread answers.
    async fn order(&self, order: impl FnOnce(Done) -> Order) -> Result<u64, StoreError> {
        let (done, answer) = oneshot::channel();
        let gone = || StoreError::new("the thread of the journal is gone");
        let orders = self.orders.as_ref().ok_or_else(gone)?;
        orders.send(order(done)).map_err(|_| gone())?;
        let written = answer.await.map_err(|_| gone())?;
        written.map_err(StoreError::new)
    }
}

/// The journal writes on behalf of one process. A file beside it is locked, since the journal itself
/// is replaced when it is written anew.
fn lock(path: &Path) -> io::Result<File> {
    let file = private().open(beside(path, "lock"))?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(TryLockError::WouldBlock) => Err(io::Error::other("another process uses this journal")),
        Err(TryLockError::Error(error)) => Err(error),
    }
}

fn beside(path: &Path, extension: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".");
    name.push(extension);
    name.into()
}

/// How files are made: for their owner alone.
fn private() -> OpenOptions {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(false);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options
}

/// The lines of events that are not finished, by number.
fn read(path: &Path) -> io::Result<BTreeMap<u64, Vec<u8>>> {
    let mut live = BTreeMap::new();
    let file = match File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(live),
        Err(error) => return Err(error),
    };
    let mut reader = BufReader::new(file);
    for at in 1_u64.. {
        let mut line = Vec::new();
        reader.read_until(b'\n', &mut line)?;
        // A crash cuts off the last line: nobody relies on it.
        if line.last() != Some(&b'\n') {
            break;
        }
        match serde_json::from_slice(&line) {
            Ok(Line::Taken { number, .. }) => drop(live.insert(number, line)),
            Ok(Line::Finished(number)) => drop(live.remove(&number)),
            Err(_) => {
                let reason = format!("line {at} of the journal is none that a journal has");
                return Err(io::Error::new(io::ErrorKind::InvalidData, reason));
            }
        }
    }
    Ok(live)
}

/// Writes the file anew with these lines, and opens it to write more. At each moment, there is a
/// whole file.
fn rewrite(path: &Path, live: &BTreeMap<u64, Vec<u8>>) -> io::Result<(File, u64)> {
    let new = beside(path, "new");
    let mut file = private().truncate(true).open(&new)?;
    let all: Vec<u8> = live.values().flatten().copied().collect();
    file.write_all(&all)?;
    file.sync_all()?;
    std::fs::rename(&new, path)?;
    let folder = path
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or(Path::new("."));
    // Not every system can open a folder; where it cannot, it writes names at once.
    if let Ok(folder) = File::open(folder) {
        folder.sync_all()?;
    }
    Ok((file, all.len() as u64))
}

fn line(number: u64, event: &RawEvent) -> io::Result<Vec<u8>> {
    let event = WrittenEvent::of(event).map_err(io::Error::other)?;
    json(&Line::Taken { number, event })
}

fn json(line: &Line) -> io::Result<Vec<u8>> {
    let mut json = serde_json::to_vec(line)?;
    json.push(b'\n');
    Ok(json)
}

/// What the thread has.
struct Writer {
    path: PathBuf,
    file: File,
    bytes: u64,
    live: BTreeMap<u64, Vec<u8>>,
    next: u64,
    /// Whether the last write failed, so that the file must be written anew.
    is_torn: bool,
    _lock: File,
}

impl Writer {
    fn run(mut self, orders: &Receiver<Order>) {
        while let Ok(first) = orders.recv() {
            let more = orders.try_iter().take(BATCH - 1);
            let batch: Vec<Order> = std::iter::once(first).chain(more).collect();
            self.write(batch);
        }
    }

    /// Writes what was ordered, and answers each order once that is on the disk.
    fn write(&mut self, batch: Vec<Order>) {
        let mut bytes = Vec::new();
        let mut written: Vec<(Done, u64)> = Vec::new();
        let mut must_last = false;
        for order in batch {
            match order {
                Order::Record(event, done) => match line(self.next, &event) {
                    Ok(line) => {
                        bytes.extend_from_slice(&line);
                        self.live.insert(self.next, line);
                        written.push((done, self.next));
                        self.next += 1;
                        must_last = true;
                    }
                    Err(error) => drop(done.send(Err(error))),
                },
                Order::Finish(number, done) => match json(&Line::Finished(number)) {
                    Ok(line) => {
                        bytes.extend_from_slice(&line);
                        self.live.remove(&number);
                        written.push((done, number));
                    }
                    Err(error) => drop(done.send(Err(error))),
                },
            }
        }
        let outcome = self.append(&bytes, must_last);
        for (done, number) in written {
            let outcome = match &outcome {
                Ok(()) => Ok(number),
                Err(error) => Err(io::Error::new(error.kind(), error.to_string())),
            };
            if outcome.is_err() {
                // Nobody will finish what was not taken.
                self.live.remove(&number);
            }
            // Whoever ordered it may be gone.
            let _ = done.send(outcome);
        }
    }

    /// An event that is noted as finished and is not after a crash is handled again: the disk is
    /// not waited for.
    fn append(&mut self, bytes: &[u8], must_last: bool) -> io::Result<()> {
        let unfinished: usize = self.live.values().map(Vec::len).sum();
        let appended = self.bytes + bytes.len() as u64;
        let has_grown = appended >= GROWN && appended / 4 > unfinished as u64;
        if has_grown || self.is_torn {
            (self.file, self.bytes) = rewrite(&self.path, &self.live)?;
            self.is_torn = false;
            return Ok(());
        }
        // Half a line may be there if this fails.
        self.is_torn = true;
        self.file.write_all(bytes)?;
        if must_last {
            self.file.sync_data()?;
        }
        self.is_torn = false;
        self.bytes = appended;
        Ok(())
    }
}

impl Journal for FileJournal {
    fn record<'a>(
        &'a self,
        event: &'a RawEvent,
    ) -> BoxFuture<'a, Result<JournalNumber, StoreError>> {
        Box::pin(async move {
            let recorded = self.order(|done| Order::Record(event.clone(), done));
            recorded.await.map(JournalNumber)
        })
    }

    fn finish(&self, number: JournalNumber) -> BoxFuture<'_, Result<(), StoreError>> {
        Box::pin(async move {
            let finished = self.order(|done| Order::Finish(number.0, done));
            finished.await.map(drop)
        })
    }

    fn unfinished(&self) -> BoxFuture<'_, Result<Vec<(JournalNumber, RawEvent)>, StoreError>> {
        let unfinished = self.unfinished.lock();
        let unfinished = std::mem::take(&mut *unfinished.unwrap_or_else(PoisonError::into_inner));
        Box::pin(async move { Ok(unfinished) })
    }
}

/// What was ordered is written before the file is given up, and another may use it then.
impl Drop for FileJournal {
    fn drop(&mut self) {
        drop(self.orders.take());
        if let Some(thread) = self.thread.take() {
            // A thread that panicked has printed why.
            let _ = thread.join();
        }
    }
}

impl fmt::Debug for FileJournal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("FileJournal")
            .field("path", &self.path)
            .finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::events::envelope::{EnvelopeVersion, EventHeader};

    fn event(id: &str, length: usize) -> RawEvent {
        let header = EventHeader::new(EnvelopeVersion::V2, "a.b_v1", id);
        RawEvent::new(header, format!("\"{}\"", "x".repeat(length)))
    }

    fn record(writer: &mut Writer, id: &str, length: usize) -> io::Result<u64> {
        let (done, mut recorded) = oneshot::channel();
        writer.write(vec![Order::Record(event(id, length), done)]);
        recorded.try_recv().unwrap()
    }

    fn writer(path: &Path) -> Writer {
        let (file, bytes) = rewrite(path, &BTreeMap::new()).unwrap();
        Writer {
            path: path.to_owned(),
            file,
            bytes,
            live: BTreeMap::new(),
            next: 0,
            is_torn: false,
            _lock: lock(path).unwrap(),
        }
    }

    #[test]
    fn after_a_write_that_failed_the_file_is_written_anew() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("journal");
        let mut writer = writer(&path);
        assert_eq!(record(&mut writer, "e-0", 1).unwrap(), 0);
        std::fs::write(
            &path,
            std::fs::read_to_string(&path).unwrap() + "{half a li",
        )
        .unwrap();
        // A file that can be read and not written, as on a disk that is full.
        writer.file = File::open(&path).unwrap();
        assert!(record(&mut writer, "e-1", 1).is_err());
        assert_eq!(record(&mut writer, "e-2", 1).unwrap(), 2);
        assert_eq!(record(&mut writer, "e-3", 1).unwrap(), 3);
        let numbers: Vec<u64> = read(&path).unwrap().into_keys().collect();
        assert_eq!(numbers, [0, 2, 3]);
    }

    #[test]
    fn a_file_that_has_grown_is_written_without_what_is_finished() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("journal");
        let mut writer = writer(&path);
        let length = 1 << 20;
        for number in 0..100 {
            let id = format!("e-{number}");
            assert_eq!(record(&mut writer, &id, length).unwrap(), number);
            if number != 7 {
                let (done, _) = oneshot::channel();
                writer.write(vec![Order::Finish(number, done)]);
            }
            let size = std::fs::metadata(&path).unwrap().len();
            assert_eq!(size, writer.bytes);
            assert!(size < GROWN + 2 * length as u64, "{size}");
        }
        let left: Vec<u64> = read(&path).unwrap().into_keys().collect();
        assert_eq!(left, [7]);
    }
}
