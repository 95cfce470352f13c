use std::collections::{BTreeMap, VecDeque};
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::AtomicUsize;
use std::time::Instant;

use camino::Utf8Path;
use serde_json::{Value, json};

use xtask::facts;
use xtask::model::ApiModel;
use xtask::pipeline::{Options, Sources};

use super::*;

/// What the portal does with a request for a page instead of answering it.
#[derive(Debug, Clone, Copy)]
enum Mischief {
    Status(u16),
    /// Too many requests, with a wait that costs the test nothing.
    RetryAfter,
    Drop,
    Garbage,
    Refuse,
    Slow,
    /// Another host, which has a page.
    Redirect,
    /// Few bytes that unpack to many.
    Bomb,
    /// An answer that never ends, a byte at a time.
    Drip,
}

/// A page as the portal has it.
#[derive(Debug, Clone)]
struct Page {
    title: String,
    updated: String,
    content: String,
    superseded: bool,
}

/// A portal that answers on a free port until the test ends.
struct Portal {
    host: String,
    state: Arc<State>,
}

#[derive(Default)]
struct State {
    pages: Mutex<BTreeMap<String, Page>>,
    mischief: Mutex<BTreeMap<String, VecDeque<Mischief>>>,
    /// Paths of pages, in the order in which they were asked for.
    asked: Mutex<Vec<String>>,
    languages: Mutex<Vec<String>>,
    /// Entries of the list that are not as they are known.
    odd_entries: Mutex<Vec<Value>>,
    under_way: AtomicUsize,
    most_under_way: AtomicUsize,
}

impl Portal {
    fn new(pages: BTreeMap<String, Page>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let host = format!("http://{}", listener.local_addr().unwrap());
        let state = Arc::new(State {
            pages: Mutex::new(pages),
            ..State::default()
        });
        let shared = Arc::clone(&state);
        std::thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                let state = Arc::clone(&shared);
                std::thread::spawn(move || state.serve(stream));
            }
        });
        Self { host, state }
    }

    fn settings(&self, out: &Utf8Path) -> Settings {
        Settings {
            host: self.host.clone(),
            language: "zh-CN".to_owned(),
            root: "103".to_owned(),
            out: out.to_owned(),
            rate: 10_000.0,
            at_once: AT_ONCE,
            attempts: 3,
            timeout: Duration::from_secs(20),
            backoff: Duration::from_millis(5),
            prune: false,
        }
    }

    fn pull(&self, settings: &Settings) -> Report {
        pull(settings, &ProgressBar::hidden(), &AtomicBool::new(false)).unwrap()
    }

    fn play(&self, path: &str, mischief: &[Mischief]) {
        lock(&self.state.mischief).insert(path.to_owned(), mischief.iter().copied().collect());
    }

    /// The paths that were asked for since the last time, in their order.
    fn asked(&self) -> Vec<String> {
        let mut asked = std::mem::take(&mut *lock(&self.state.asked));
        asked.sort();
        asked
    }
}

impl State {
    fn serve(&self, mut stream: TcpStream) {
        let now = self.under_way.fetch_add(1, Ordering::SeqCst) + 1;
        self.most_under_way.fetch_max(now, Ordering::SeqCst);
        self.answer(&mut stream);
        self.under_way.fetch_sub(1, Ordering::SeqCst);
    }

    fn answer(&self, stream: &mut TcpStream) -> Option<()> {
        let lines = BufReader::new(stream.try_clone().ok()?).lines();
        let head: Vec<String> = lines
            .map_while(Result::ok)
            .take_while(|l| !l.is_empty())
            .collect();
        let target = head.first()?.split(' ').nth(1)?.to_owned();
        let language = head.iter().find_map(|l| {
            l.to_lowercase()
                .strip_prefix("accept-language: ")
                .map(str::to_owned)
        });
        lock(&self.languages).extend(language);
        let (path, query) = target.split_once('?').unwrap_or((&target, ""));
        if path == "/api/tools/docment/directory_list" {
            return send(stream, "200 OK", &self.directory());
        }
        assert_eq!(path, "/document_portal/v1/document/get_detail");
        let full_path = decoded(query.strip_prefix("fullPath=")?);
        lock(&self.asked).push(full_path.clone());
        let mischief = lock(&self.mischief)
            .get_mut(&full_path)
            .and_then(VecDeque::pop_front);
        match mischief {
            Some(Mischief::Status(status)) => return send(stream, &format!("{status} No"), "no"),
            Some(Mischief::RetryAfter) => {
                return send(stream, "429 Slow down\r\nretry-after: 0", "");
            }
            Some(Mischief::Drop) => return None,
            Some(Mischief::Garbage) => return send(stream, "200 OK", "<html>"),
            Some(Mischief::Refuse) => {
                return send(stream, "200 OK", r#"{"code": 7, "msg": "no such page"}"#);
            }
            Some(Mischief::Redirect) => {
                return send(
                    stream,
                    "302 Found\r\nlocation: http://127.0.0.1:1/elsewhere",
                    "",
                );
            }
            Some(Mischief::Bomb) => return send_bomb(stream),
            Some(Mischief::Drip) => return drip(stream),
            Some(Mischief::Slow) => std::thread::sleep(Duration::from_millis(50)),
            None => {}
        }
        let page = lock(&self.pages).get(&full_path).cloned()?;
        let reply =
            json!({"code": 0, "data": {"content": page.content, "updateTime": page.updated}});
        send(stream, "200 OK", &reply.to_string())
    }

    /// A tree of two top nodes: the server API, and something else.
    fn directory(&self) -> String {
        let pages = lock(&self.pages);
        let nodes = |superseded: bool| -> Vec<Value> {
            let pages = pages.iter().enumerate();
            let pages = pages.filter(|(_, (_, page))| page.superseded == superseded);
            pages
                .map(|(id, (path, page))| {
                    let updated = page.updated.parse::<i64>();
                    json!({"id": id + 1000, "name": page.title, "fullPath": path, "type": "DocumentType",
                           "updateTime": updated.map_or(json!(page.updated), Value::from)})
                })
                .collect()
        };
        let inner = json!({"id": "9", "name": "x", "fullPath": "/x", "type": "DirectoryType", "items": nodes(false)});
        let old = json!({"id": "10", "name": "历史版本（不推荐）", "type": "DirectoryType", "items": nodes(true)});
        let odd = lock(&self.odd_entries).clone();
        let other = json!({"id": "7", "type": "DirectoryType", "items": [{"id": "8", "fullPath": "/other", "type": "DocumentType"}]});
        json!({"code": 0, "data": {"items": [
            other, {"id": 103, "type": "DirectoryType", "items": [inner, old, {"id": "5", "type": "LinkType", "items": null}]},
            {"id": "11", "type": "DirectoryType", "items": odd},
        ]}})
        .to_string()
    }
}

fn send(stream: &mut TcpStream, status: &str, body: &str) -> Option<()> {
    let length = body.len();
    write!(
        stream,
        "HTTP/1.1 {status}\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n{body}"
    )
    .ok()
}

/// Forty megabytes of spaces, which no client takes for a page.
fn send_bomb(stream: &mut TcpStream) -> Option<()> {
    let mut packed = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    for _ in 0..40 {
        packed.write_all(&vec![b' '; 1024 * 1024]).ok()?;
    }
    let packed = packed.finish().ok()?;
    let length = packed.len();
    write!(
        stream,
        "HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: {length}\r\nconnection: close\r\n\r\n"
    )
    .ok()?;
    stream.write_all(&packed).ok()
}

/// Goes on until the client has had enough.
fn drip(stream: &mut TcpStream) -> Option<()> {
    write!(stream, "HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n").ok()?;
    loop {
        stream.write_all(b" ").ok()?;
        std::thread::sleep(Duration::from_millis(5));
    }
}

fn decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        match byte {
            b'%' => {
                let hex: String = rest.by_ref().take(2).map(char::from).collect();
                bytes.push(u8::from_str_radix(&hex, 16).unwrap());
            }
            b'+' => bytes.push(b' '),
            other => bytes.push(other),
        }
    }
    String::from_utf8(bytes).unwrap()
}

/// Small pages of our own.
fn small_pages() -> BTreeMap<String, Page> {
    let page = |number: usize| {
        let content = format!(
            "# Lend book {number}\n\n## 请求\n基本 | &nbsp;\n---|---\nHTTP URL | https://open.feishu.cn/open-apis/library/v1/books{number}/lend\nHTTP Method | POST\n"
        );
        let page = Page {
            title: format!("Lend \"book\" {number}"),
            updated: format!("16000000{number:05}"),
            content,
            superseded: false,
        };
        (format!("/reference/library-v1/book {number}"), page)
    };
    (0..20).map(page).collect()
}

/// A folder for one test, removed after it.
fn folder() -> (tempfile::TempDir, Utf8PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = Utf8PathBuf::try_from(folder.path().join("pages")).unwrap();
    (folder, path)
}

fn counts(report: &Report) -> (usize, usize, usize) {
    (report.fetched, report.unchanged, report.failed.len())
}

#[test]
fn only_what_changed_is_fetched_again() {
    let portal = Portal::new(small_pages());
    let (_guard, out) = folder();
    let settings = portal.settings(&out);
    assert_eq!(counts(&portal.pull(&settings)), (20, 0, 0));
    assert_eq!(portal.asked().len(), 20);
    assert_eq!(counts(&portal.pull(&settings)), (0, 20, 0));
    assert!(portal.asked().is_empty());
    let path = "/reference/library-v1/book 3";
    if let Some(page) = lock(&portal.state.pages).get_mut(path) {
        page.updated = "1700000000000".to_owned();
        page.content.push_str("\nMore.\n");
    }
    assert_eq!(counts(&portal.pull(&settings)), (1, 19, 0));
    assert_eq!(portal.asked(), [path]);
    let text = std::fs::read_to_string(out.join("reference/library-v1/book%203.md")).unwrap();
    assert!(
        text.contains("updateTime: \"1700000000000\"") && text.ends_with("\nMore.\n"),
        "{text}"
    );
    assert!(text.starts_with(
        "---\ntitle: \"Lend \\\"book\\\" 3\"\nfullPath: \"/reference/library-v1/book 3\"\n"
    ));
    let languages = lock(&portal.state.languages);
    assert!(
        languages.iter().all(|language| language == "zh-cn"),
        "{languages:?}"
    );
}

#[test]
fn a_portal_in_trouble_is_asked_again() {
    let portal = Portal::new(small_pages());
    let (_guard, out) = folder();
    let trouble = [
        Mischief::Status(500),
        Mischief::RetryAfter,
        Mischief::Drop,
        Mischief::Garbage,
        Mischief::Slow,
    ];
    let paths: Vec<String> = small_pages().into_keys().collect();
    for (path, mischief) in paths.iter().zip(trouble) {
        portal.play(path, &[mischief, mischief]);
    }
    assert_eq!(counts(&portal.pull(&portal.settings(&out))), (20, 0, 0));
    let most = portal.state.most_under_way.load(Ordering::SeqCst);
    assert!((2..=AT_ONCE).contains(&most), "{most} at once");
}

#[test]
fn a_page_that_cannot_be_had_is_reported_and_the_old_one_kept() {
    let portal = Portal::new(small_pages());
    let (_guard, out) = folder();
    let settings = portal.settings(&out);
    portal.pull(&settings);
    portal.asked();
    let paths: Vec<String> = small_pages().into_keys().collect();
    let faults = [
        (Mischief::Status(404), 1, "HTTP status 404"),
        (Mischief::Refuse, 1, "code 7: no such page"),
        (Mischief::Status(503), 3, "HTTP status 503"),
        (Mischief::Garbage, 3, "not of the form"),
        (Mischief::Drop, 3, "no answer"),
    ];
    for (path, (mischief, ..)) in paths.iter().zip(&faults) {
        portal.play(path, &[*mischief; 3]);
        if let Some(page) = lock(&portal.state.pages).get_mut(path) {
            page.updated = "1700000000000".to_owned();
        }
    }
    let report = portal.pull(&settings);
    assert_eq!(counts(&report), (0, 15, 5));
    let asked = portal.asked();
    for ((path, fault), (_, times, text)) in report.failed.iter().zip(&faults) {
        assert!(fault.to_string().contains(text), "{fault}");
        assert_eq!(
            asked.iter().filter(|asked| *asked == path).count(),
            *times,
            "{fault}"
        );
        let kept = out.join(format!(
            "{}.md",
            path.trim_start_matches('/').replace(' ', "%20")
        ));
        assert!(std::fs::read_to_string(kept).unwrap().contains("Lend"));
    }
    lock(&portal.state.mischief).clear();
    assert_eq!(counts(&portal.pull(&settings)), (5, 15, 0));
}

#[test]
fn what_a_page_may_take_is_limited() {
    let portal = Portal::new(small_pages().into_iter().take(2).collect());
    let path = "/reference/library-v1/book 0";
    let patient = Duration::from_secs(20);
    let faults = [
        (
            Mischief::Redirect,
            patient,
            1,
            "redirects to `http://127.0.0.1:1/elsewhere`",
        ),
        (Mischief::Bomb, patient, 1, "more than 16777216 bytes"),
        // Two requests take all the time that one page is granted.
        (
            Mischief::Drip,
            Duration::from_millis(300),
            2,
            "no answer: timeout",
        ),
    ];
    for (mischief, timeout, times, text) in faults {
        let (_guard, out) = folder();
        portal.play(path, &[mischief; 3]);
        let report = portal.pull(&Settings {
            timeout,
            ..portal.settings(&out)
        });
        assert_eq!(counts(&report), (1, 0, 1), "{report:?}");
        let fault = report.failed[0].1.to_string();
        assert!(fault.contains(text), "{fault}");
        let asked = portal.asked();
        let times_asked = asked.iter().filter(|asked| *asked == path).count();
        assert_eq!(times_asked, times, "{fault}");
    }
}

#[test]
fn a_page_that_no_file_can_hold_loses_no_other() {
    let mut pages = small_pages();
    let (_, page) = pages.remove_entry("/reference/library-v1/book 3").unwrap();
    let long = format!("/reference/{}", "x".repeat(300));
    for path in ["/a", "/a.md/b", &long] {
        pages.insert(path.to_owned(), page.clone());
    }
    let portal = Portal::new(pages);
    let (_guard, out) = folder();
    let report = portal.pull(&portal.settings(&out));
    assert_eq!(counts(&report), (21, 0, 1));
    let (failed, fault) = &report.failed[0];
    assert_eq!(failed, &long);
    assert!(fault.to_string().contains("cannot write"), "{fault}");
    assert!(out.join("a.md").is_file() && out.join("a%2Emd/b.md").is_file());
}

#[test]
fn an_entry_of_the_list_that_cannot_be_read_loses_no_other_and_removes_nothing() {
    let portal = Portal::new(small_pages());
    let (_guard, out) = folder();
    let settings = Settings {
        prune: true,
        ..portal.settings(&out)
    };
    portal.pull(&settings);
    lock(&portal.state.pages).remove("/reference/library-v1/book 7");
    let nameless = json!({"id": null, "name": null, "fullPath": null, "items": null});
    let nowhere = json!({"id": "4", "fullPath": "//", "type": "DocumentType"});
    *lock(&portal.state.odd_entries) = vec![json!("a page"), json!({"type": 7}), nameless, nowhere];
    let report = portal.pull(&settings);
    assert_eq!((report.unreadable, report.unchanged), (3, 19));
    assert_eq!(files(&out).len(), 20);
    lock(&portal.state.odd_entries).clear();
    portal.pull(&settings);
    assert_eq!(files(&out).len(), 19);
}

#[test]
fn a_run_that_was_stopped_goes_on() {
    let portal = Portal::new(small_pages());
    let (_guard, out) = folder();
    let mut settings = portal.settings(&out);
    settings.at_once = 1;
    let stop = Arc::new(AtomicBool::new(false));
    for path in small_pages().into_keys() {
        portal.play(&path, &[Mischief::Slow]);
    }
    let running = std::thread::spawn({
        let (settings, stop) = (settings.clone(), Arc::clone(&stop));
        move || pull(&settings, &ProgressBar::hidden(), &stop).unwrap()
    });
    while lock(&portal.state.asked).len() < 3 {
        std::thread::yield_now();
    }
    stop.store(true, Ordering::Relaxed);
    let report = running.join().unwrap();
    assert!(
        report.stopped && (1..20).contains(&report.fetched),
        "{report:?}"
    );
    // What a run that was killed leaves behind is no page.
    std::fs::write(out.join("reference/library-v1/.tmpx"), "half").unwrap();
    let rest = portal.pull(&settings);
    assert_eq!(rest.fetched + report.fetched, 20);
    assert_eq!(rest.unchanged, report.fetched);
}

#[test]
fn pages_that_are_gone_are_reported_and_pruned_on_demand() {
    let portal = Portal::new(small_pages());
    let (_guard, out) = folder();
    let mut settings = portal.settings(&out);
    portal.pull(&settings);
    lock(&portal.state.pages).remove("/reference/library-v1/book 7");
    let gone = Utf8PathBuf::from("reference/library-v1/book%207.md");
    assert_eq!(portal.pull(&settings).gone, std::slice::from_ref(&gone));
    assert!(out.join(&gone).is_file());
    settings.prune = true;
    assert_eq!(portal.pull(&settings).gone, std::slice::from_ref(&gone));
    assert!(!out.join(&gone).exists());
}

/// Files below a folder, relative to it, but for the list of pages.
fn files(out: &Utf8Path) -> Vec<String> {
    let entries = walkdir::WalkDir::new(out).sort_by_file_name().into_iter();
    entries
        .map(Result::unwrap)
        .filter(|entry| entry.file_type().is_file() && entry.file_name() != ".pull.json")
        .map(|entry| Utf8Path::from_path(entry.path()).unwrap().to_owned())
        .map(|path| path.strip_prefix(out).unwrap().to_string())
        .collect()
}

#[test]
fn pruning_removes_only_what_pull_has_written() {
    let portal = Portal::new(small_pages().into_iter().take(2).collect());
    let (_guard, out) = folder();
    let settings = Settings {
        prune: true,
        ..portal.settings(&out)
    };
    portal.pull(&settings);
    let own = files(&out);
    // Notes beside the pages, and a page that was pulled into another folder and copied here.
    let copied = "---\ntitle: \"x\"\nfullPath: \"/mine\"\nupdateTime: \"1\"\n---\n";
    std::fs::create_dir(out.join("notes")).unwrap();
    for (path, text) in [
        ("README.md", "mine"),
        ("notes/a.md", "mine"),
        ("mine.md", copied),
    ] {
        std::fs::write(out.join(path), text).unwrap();
    }
    // A page that somebody has put in the place of a pulled one that is gone.
    let replaced = out.join("reference/library-v1/book%200.md");
    std::fs::write(&replaced, "mine").unwrap();
    lock(&portal.state.pages).clear();
    let last = small_pages()
        .remove_entry("/reference/library-v1/book 5")
        .unwrap();
    lock(&portal.state.pages).insert(last.0, last.1);
    let report = portal.pull(&settings);
    assert_eq!(report.gone, ["reference/library-v1/book%201.md"]);
    assert_eq!(
        files(&out),
        [
            "README.md",
            "mine.md",
            "notes/a.md",
            "reference/library-v1/book%200.md",
            "reference/library-v1/book%205.md"
        ]
    );
    assert_eq!(own.len(), 2);
    assert_eq!(std::fs::read_to_string(replaced).unwrap(), "mine");
}

#[test]
fn a_file_of_somebody_else_is_not_replaced() {
    let portal = Portal::new(small_pages().into_iter().take(2).collect());
    let (_guard, out) = folder();
    let mut settings = portal.settings(&out);
    settings.root = "9".to_owned();
    portal.pull(&settings);
    let (path, page) = small_pages()
        .remove_entry("/reference/library-v1/book 5")
        .unwrap();
    lock(&portal.state.pages).insert(path.clone(), page);
    let file = out.join("reference/library-v1/book%205.md");
    std::fs::write(&file, "mine").unwrap();
    let report = portal.pull(&settings);
    assert_eq!(counts(&report), (0, 2, 1));
    let (failed, fault) = &report.failed[0];
    assert_eq!(failed, &path);
    assert!(
        fault.to_string().contains("was not written by pull"),
        "{fault}"
    );
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "mine");
    std::fs::remove_file(&file).unwrap();
    assert_eq!(counts(&portal.pull(&settings)), (1, 2, 0));
}

#[test]
fn pages_below_another_node_are_not_gone() {
    let mut pages: BTreeMap<_, _> = small_pages().into_iter().take(4).collect();
    if let Some(page) = pages.get_mut("/reference/library-v1/book 0") {
        page.superseded = true;
    }
    let portal = Portal::new(pages);
    let (_guard, out) = folder();
    let mut settings = portal.settings(&out);
    settings.prune = true;
    portal.pull(&settings);
    settings.root = "9".to_owned();
    let report = portal.pull(&settings);
    assert_eq!(counts(&report), (0, 3, 0));
    assert!(report.gone.is_empty(), "{:?}", report.gone);
    assert_eq!(files(&out).len(), 4);
}

#[test]
fn a_folder_that_pull_did_not_make_is_refused() {
    let portal = Portal::new(small_pages());
    let refusal = |name: &str, text: &str| {
        let (_guard, out) = folder();
        std::fs::create_dir(&out).unwrap();
        std::fs::write(out.join(name), text).unwrap();
        let settings = portal.settings(&out);
        let error = pull(&settings, &ProgressBar::hidden(), &AtomicBool::new(false)).unwrap_err();
        assert_eq!(std::fs::read_to_string(out.join(name)).unwrap(), text);
        assert_eq!(std::fs::read_dir(&out).unwrap().count(), 1);
        error.to_string()
    };
    let error = refusal("mine.md", "mine");
    assert!(error.contains("`mine.md` for one"), "{error}");
    for state in [
        "",
        "{\"host\": \"x\"",
        "{\"host\": \"x\", \"language\": \"y\"}",
    ] {
        let error = refusal(".pull.json", state);
        assert!(error.contains("is not what pull has written"), "{error}");
    }
    assert!(portal.asked().is_empty());
}

#[test]
fn requests_keep_their_distance() {
    let portal = Portal::new(small_pages().into_iter().take(5).collect());
    let (_guard, out) = folder();
    let mut settings = portal.settings(&out);
    settings.rate = 50.0;
    let start = Instant::now();
    portal.pull(&settings);
    // Six requests have five gaps between them.
    assert!(start.elapsed() >= Duration::from_millis(100));
}

#[test]
fn what_cannot_be_pulled_at_all_is_an_error() {
    let portal = Portal::new(small_pages());
    let (_guard, out) = folder();
    let settings = portal.settings(&out);
    let failure = |settings: &Settings| {
        let result = pull(settings, &ProgressBar::hidden(), &AtomicBool::new(false));
        result.unwrap_err().to_string()
    };
    portal.pull(&settings);
    let other = Settings {
        language: "en-US".to_owned(),
        ..settings.clone()
    };
    assert!(
        failure(&other).contains("in zh-CN, and not from"),
        "{}",
        failure(&other)
    );
    let nowhere = Settings {
        root: "104".to_owned(),
        ..settings.clone()
    };
    assert!(failure(&nowhere).contains("no pages below the node `104`"));
    let free = TcpListener::bind("127.0.0.1:0")
        .unwrap()
        .local_addr()
        .unwrap();
    let (_guard, out) = folder();
    let silent = Settings {
        host: format!("http://{free}"),
        out,
        ..settings
    };
    assert!(failure(&silent).contains("cannot get the list of pages"));
}

#[test]
fn pulled_pages_say_what_the_originals_say() {
    let originals =
        Utf8Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/reference/portal-2026-03");
    if !originals.is_dir() {
        eprintln!("skipped: {originals} is not here");
        return;
    }
    let mut pages = BTreeMap::new();
    for entry in walkdir::WalkDir::new(&originals)
        .into_iter()
        .map(Result::unwrap)
    {
        if entry
            .path()
            .extension()
            .is_some_and(|extension| extension == "md")
        {
            let text = std::fs::read_to_string(entry.path()).unwrap();
            let (front, content) = text
                .strip_prefix("---\n")
                .and_then(|rest| rest.split_once("\n---\n"))
                .unwrap();
            let said = |key: &str| -> String {
                let line = front
                    .lines()
                    .find_map(|line| line.strip_prefix(key))
                    .unwrap();
                serde_json::from_str(line.trim()).unwrap()
            };
            let page = Page {
                title: said("title:"),
                updated: said("updateTime:"),
                content: content.trim_start().to_owned(),
                superseded: entry.path().to_string_lossy().contains("historic-version"),
            };
            pages.insert(said("fullPath:"), page);
        }
    }
    let portal = Portal::new(pages);
    let (_guard, out) = folder();
    let report = portal.pull(&portal.settings(&out));
    assert!(report.failed.is_empty(), "{:?}", report.failed);
    let model = |folder: &Utf8Path| -> ApiModel {
        let sources = Sources::load(&[folder.to_owned()]).unwrap();
        sources.build(&Options::default()).unwrap().model
    };
    // The old types of events name no service: it shows in the folders of the originals alone.
    let of_service = |folder: &Utf8Path| {
        let mut facts = facts::of(&model(folder));
        facts.retain(|own| own.name.contains('.'));
        facts
    };
    let (left, right) = (of_service(&originals), of_service(&out));
    assert_eq!(left.len(), right.len());
    for (one, other) in left.iter().zip(&right) {
        assert_eq!(one.name, other.name);
        let compared = facts::compare(&one.facts, &other.facts);
        assert!(
            compared.is_equal(),
            "{}: {:?} {:?} {:?}",
            one.name,
            compared.changed,
            compared.only_left,
            compared.only_right
        );
    }
}
