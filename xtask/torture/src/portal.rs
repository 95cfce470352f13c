//! Replies of the portal that are spoilt: a pull ends in time, and writes pages into its folder and
//! nothing anywhere else.

use std::fs;
use std::io::{self, BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::AtomicBool;
use std::sync::{Mutex, OnceLock, PoisonError};
use std::time::{Duration, Instant};

use camino::{Utf8Path, Utf8PathBuf};
use indicatif::ProgressBar;
use walkdir::WalkDir;
use xtask::commands::Failure;
use xtask_pull::{Settings, pull};

use crate::attack::{Tally, Tries, repeat};
use crate::chaos::Chaos;

/// The list of pages, and a page, before they are spoilt.
const LIST: &str = r#"{"code":0,"msg":"ok","data":{"items":[{"id":103,"name":"API","type":"DirectoryType","items":[{"id":"1","name":"a","fullPath":"/uAjL/reference/im-v1/message/create","type":"DocumentType","updateTime":"1"},{"id":"2","name":"b","fullPath":"/uAjL/reference/im-v1/message","type":"DocumentType","updateTime":2},{"id":"3","name":"c","fullPath":"/uAjL/c.md","type":"DocumentType","items":null}]}]}}"#;
const PAGE: &str = "{\"code\":0,\"data\":{\"content\":\"# A page\\n\\nwith words\\n\"}}";

/// What the folder beside that of the pages has, and keeps.
const MINE: &str = "mine";

/// How long a request may take, and two pulls of some pages.
const GRANTED: Duration = Duration::from_secs(2);
const LONGEST: Duration = Duration::from_secs(20);

/// What is asked of a portal.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Asked {
    List,
    Page,
}

/// The bodies of the replies on one connection.
type Replies = Box<dyn FnMut(Asked) -> Vec<u8> + Send>;

pub(crate) fn attack(tries: Tries) -> Result<Tally, Failure> {
    let host = start(move |number| spoilt(Chaos::new(tries.seed, number)))?;
    Ok(repeat(tries, |chaos| {
        fault(&host, [chaos.once_in(2), chaos.once_in(2)])
    }))
}

/// The replies of the portal, most of them spoilt.
fn spoilt(mut chaos: Chaos) -> Replies {
    Box::new(move |asked| {
        let (body, sound) = match asked {
            Asked::List => (LIST, 3),
            Asked::Page => (PAGE, 8),
        };
        let mut body = body.as_bytes().to_vec();
        // Without a list there is nothing to attack but the list.
        if !chaos.once_in(sound) {
            chaos.spoil(&mut body);
        }
        body
    })
}

/// Pulls from a portal that replies with these bytes: the list up to a byte of zero, and each page
/// behind it. Where there is none, they are the list, and the pages are sound.
pub(crate) fn fault_of_any(bytes: &[u8]) -> Option<String> {
    static HOST: OnceLock<Result<String, String>> = OnceLock::new();
    static REPLY: Mutex<[Vec<u8>; 2]> = Mutex::new([Vec::new(), Vec::new()]);
    let of_zero = bytes.iter().position(|byte| *byte == 0);
    let (list, page) = match of_zero {
        Some(at) => (&bytes[..at], &bytes[at + 1..]),
        None => (bytes, PAGE.as_bytes()),
    };
    *REPLY.lock().unwrap_or_else(PoisonError::into_inner) = [list.to_vec(), page.to_vec()];
    let reply = |asked| {
        let [list, page] = &*REPLY.lock().unwrap_or_else(PoisonError::into_inner);
        match asked {
            Asked::List => list.clone(),
            Asked::Page => page.clone(),
        }
    };
    let host = HOST.get_or_init(|| {
        let started = start(move |_| Box::new(reply));
        started.map_err(|error| error.to_string())
    });
    match host {
        Ok(host) => fault(host, [false, true]),
        Err(error) => Some(error.clone()),
    }
}

/// Pulls twice into one folder, so that there is something to keep, to replace and, where that is
/// asked for, to remove.
fn fault(host: &str, prune: [bool; 2]) -> Option<String> {
    twice(host, prune).unwrap_or_else(|error| Some(format!("the attack failed: {error}")))
}

fn twice(host: &str, prune: [bool; 2]) -> io::Result<Option<String>> {
    let guard = tempfile::tempdir()?;
    let around = Utf8PathBuf::try_from(guard.path().to_owned()).map_err(io::Error::other)?;
    fs::write(around.join(MINE), MINE)?;
    let start = Instant::now();
    for prune in prune {
        let settings = settings(host, &around, prune);
        // That it fails is as good as that it does not.
        let _ = pull(&settings, &ProgressBar::hidden(), &AtomicBool::new(false));
    }
    let took = start.elapsed();
    if took > LONGEST {
        return Ok(Some(format!("two pulls took {took:?}")));
    }
    Ok(stray(&around))
}

fn settings(host: &str, around: &Utf8Path, prune: bool) -> Settings {
    Settings {
        host: host.to_owned(),
        language: "zh-CN".to_owned(),
        root: "103".to_owned(),
        out: around.join("pages"),
        rate: 1_000_000.0,
        at_once: 2,
        attempts: 1,
        timeout: GRANTED,
        backoff: Duration::ZERO,
        prune,
    }
}

/// A file that is not where pages are, or is none, if there is one.
fn stray(around: &Utf8Path) -> Option<String> {
    let files = WalkDir::new(around).into_iter().map_while(Result::ok);
    let mut files = files.filter(|entry| !entry.file_type().is_dir());
    let pages = around.join("pages");
    let stray = files.find(|entry| {
        let (path, name) = (entry.path(), entry.file_name());
        let is_mine = path == around.join(MINE)
            && fs::read_to_string(path).is_ok_and(|content| content == MINE);
        let is_page = path.extension().is_some_and(|extension| extension == "md");
        let is_pulled = entry.file_type().is_file() && (is_page || name == ".pull.json");
        let is_right = is_mine || path.starts_with(&pages) && is_pulled;
        !is_right
    });
    if let Some(stray) = stray {
        return Some(format!("a pull left {}", stray.path().display()));
    }
    (!around.join(MINE).is_file()).then(|| "a pull removed what was not its own".to_owned())
}

/// Starts a portal, and returns its address.
fn start(replies: impl Fn(u64) -> Replies + Send + 'static) -> io::Result<String> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let host = format!("http://{}", listener.local_addr()?);
    std::thread::spawn(move || {
        for (number, stream) in (0..).zip(listener.incoming().map_while(Result::ok)) {
            let replies = replies(number);
            std::thread::spawn(move || answer(stream, replies));
        }
    });
    Ok(host)
}

/// Answers the requests of one connection.
fn answer(mut stream: TcpStream, mut replies: Replies) -> io::Result<()> {
    let mut lines = BufReader::new(stream.try_clone()?).lines();
    loop {
        let Some(first) = lines.next().transpose()? else {
            return Ok(());
        };
        while !lines.next().transpose()?.unwrap_or_default().is_empty() {}
        let is_list = first.contains("directory_list");
        let body = replies(if is_list { Asked::List } else { Asked::Page });
        let head = format!(
            "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n",
            body.len()
        );
        stream.write_all(&[head.as_bytes(), &body].concat())?;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn any_reply_ends_a_pull_and_leaves_nothing_outside() {
        let both = [
            LIST.as_bytes(),
            &[0],
            b"{\"code\":0,\"data\":{\"content\":5}}",
        ]
        .concat();
        for replies in [LIST.as_bytes(), &both, b"", b"{", &[0, 0]] {
            assert_eq!(fault_of_any(replies), None);
        }
    }
}
