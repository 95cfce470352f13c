//! Replies of the portal that are spoilt: a pull ends in time, and writes pages into its folder and
//! nothing anywhere else.

use std::fs;
use std::io::{self, BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::AtomicBool;
use std::time::{Duration, Instant};

use camino::{Utf8Path, Utf8PathBuf};
use indicatif::ProgressBar;
use walkdir::WalkDir;
use xtask::commands::Failure;
use xtask_pull::{Settings, pull};

use crate::attack::{Tally, repeat};
use crate::chaos::Chaos;

/// The list of pages, and a page, before they are spoilt.
const LIST: &str = r#"{"code":0,"msg":"ok","data":{"items":[{"id":103,"name":"API","type":"DirectoryType","items":[{"id":"1","name":"a","fullPath":"/uAjL/reference/im-v1/message/create","type":"DocumentType","updateTime":"1"},{"id":"2","name":"b","fullPath":"/uAjL/reference/im-v1/message","type":"DocumentType","updateTime":2},{"id":"3","name":"c","fullPath":"/uAjL/c.md","type":"DocumentType","items":null}]}]}}"#;
const PAGE: &str = "{\"code\":0,\"data\":{\"content\":\"# A page\\n\\nwith words\\n\"}}";

/// What the folder beside that of the pages has, and keeps.
const MINE: &str = "mine";

/// How long a request may take, and two pulls of some pages.
const GRANTED: Duration = Duration::from_secs(2);
const LONGEST: Duration = Duration::from_secs(20);

pub(crate) fn attack(time: Duration, seed: u64) -> Result<Tally, Failure> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let host = format!("http://{}", listener.local_addr()?);
    std::thread::spawn(move || serve(&listener, seed));
    Ok(repeat(time, seed, |chaos| one(&host, chaos)))
}

/// Pulls twice into one folder, so that there is something to keep, to replace and to remove.
fn one(host: &str, chaos: &mut Chaos) -> Option<String> {
    twice(host, chaos).unwrap_or_else(|error| Some(format!("the attack failed: {error}")))
}

fn twice(host: &str, chaos: &mut Chaos) -> io::Result<Option<String>> {
    let guard = tempfile::tempdir()?;
    let around = Utf8PathBuf::try_from(guard.path().to_owned()).map_err(io::Error::other)?;
    fs::write(around.join(MINE), MINE)?;
    let start = Instant::now();
    for _ in 0..2 {
        let settings = settings(host, &around, chaos.once_in(2));
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

fn serve(listener: &TcpListener, seed: u64) {
    for (number, stream) in (0..).zip(listener.incoming().map_while(Result::ok)) {
        let chaos = Chaos::new(seed, number);
        std::thread::spawn(move || answer(stream, chaos));
    }
}

/// Answers the requests of one connection, most of them spoilt.
fn answer(mut stream: TcpStream, mut chaos: Chaos) -> io::Result<()> {
    let mut lines = BufReader::new(stream.try_clone()?).lines();
    loop {
        let Some(first) = lines.next().transpose()? else {
            return Ok(());
        };
        while !lines.next().transpose()?.unwrap_or_default().is_empty() {}
        let is_list = first.contains("directory_list");
        let mut body = if is_list { LIST } else { PAGE }.as_bytes().to_vec();
        // Without a list there is nothing to attack but the list.
        if !chaos.once_in(if is_list { 3 } else { 8 }) {
            chaos.spoil(&mut body);
        }
        let head = format!(
            "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {}\r\n\r\n",
            body.len()
        );
        stream.write_all(&[head.as_bytes(), &body].concat())?;
    }
}
