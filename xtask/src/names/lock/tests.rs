//! Pages that change, and names that do not.

use std::collections::BTreeMap;

use super::Lock;
use crate::diagnostics::{Code, Diagnostics, Severity};
use crate::emit::{Files, emit};
use crate::model::ApiModel;
use crate::names::{Names, name_all};
use crate::pipeline::{Options, Sources};
use crate::source::{Encoding, SourceFile};

/// A page of an endpoint; what is empty is left out.
#[derive(Clone)]
struct Page {
    name: &'static str,
    method: &'static str,
    url: &'static str,
    body: String,
    answer: String,
    codes: String,
}

fn row(name: &str, kind: &str) -> String {
    format!("| {name} | `{kind}` | No | x |\n")
}

fn inner(name: &str, kind: &str) -> String {
    row(&format!("&nbsp;&nbsp;└ `{name}`"), kind)
}

fn code(code: i64, message: &str) -> String {
    format!("| 400 | {code} | {message} |\n")
}

impl Page {
    /// Lends a book to a reader and answers with the loan.
    fn lend() -> Self {
        Self {
            name: "book.lend",
            method: "POST",
            url: "books/:book_id/lend",
            body: row("`reader`", "reader") + &inner("id", "string") + &inner("age", "int"),
            answer: "loan".to_owned(),
            codes: code(7001, "book not found") + &code(7002, "book is lent"),
        }
    }

    /// Fetches a reader.
    fn reader() -> Self {
        Self {
            name: "reader.get",
            method: "GET",
            url: "readers/:reader_id",
            body: String::new(),
            answer: "reader".to_owned(),
            codes: code(7003, "reader not found"),
        }
    }

    fn text(&self) -> String {
        let mut text = format!(
            "---\ntitle: \"A call\"\nofficialName: \"library.v1.{}\"\n---\n\n# A call\n\n## Request\n\n\
             | Item | Value |\n| --- | --- |\n\
             | HTTP URL | https://open.feishu.cn/open-apis/library/v1/{} |\n| HTTP Method | {} |\n\n",
            self.name, self.url, self.method
        );
        if !self.body.is_empty() {
            text += "### Request body\n\n| Name | Type | Required | Description |\n| --- | --- | --- | --- |\n";
            text += &self.body;
        }
        text += "\n## Response\n\n### Response body\n\n| Name | Type | Description |\n| --- | --- | --- |\n\
                 | `code` | `int` | x |\n| `msg` | `string` | x |\n| `data` | `-` | x |\n";
        let (first, kind) = match self.answer.as_str() {
            "loan" => ("until", "int"),
            "grown reader" => ("id", "int"),
            _ => ("id", "string"),
        };
        let answer = self.answer.trim_start_matches("grown ");
        text += &format!("| &nbsp;&nbsp;└ `{answer}` | `{answer}` | x |\n");
        text += &format!("| &nbsp;&nbsp;&nbsp;&nbsp;└ `{first}` | `{kind}` | x |\n");
        if answer != self.answer {
            text += "| &nbsp;&nbsp;&nbsp;&nbsp;└ `since` | `int` | x |\n";
        }
        text += "| &nbsp;&nbsp;&nbsp;&nbsp;└ `kind` | `string` | **Possible values**:<br>- `short`: a week<br>- `long`: a year<br>- `+`: more |\n";
        text += "\n### Error codes\n\n| HTTP status code | Error code | Message |\n| --- | --- | --- |\n";
        text += &self.codes;
        text
    }
}

fn templates() -> Files {
    Files::from([
        ("Cargo.toml".into(), "# @features\n".to_owned()),
        ("src/lib.rs".into(), "// @services\n".to_owned()),
    ])
}

fn write_with(pages: &[Page], kept: &Lock, chosen: &[(&str, &str)]) -> (Lock, Files) {
    let ((model, names), _) = named_with(pages, kept, chosen);
    let written = emit(&model, &names, &templates()).unwrap();
    (Lock::of(&model, &names), written.files)
}

fn named_with(
    pages: &[Page],
    kept: &Lock,
    chosen: &[(&str, &str)],
) -> ((ApiModel, Names), Diagnostics) {
    let files = pages.iter().enumerate();
    let files = files.map(|(at, page)| (format!("docs/{at}.md"), page.text()));
    let mut sources = Sources::of_pages(files);
    let lines = chosen.iter();
    let lines = lines.map(|(fact, name)| format!("{fact:?} = {name:?}\n"));
    let text = format!("[rename]\n{}", lines.collect::<String>());
    let source = SourceFile::new("overrides.toml", text, Encoding::Utf8);
    sources.overrides.add(&source).unwrap();
    let outcome = sources.build(&Options::default()).unwrap();
    assert_eq!(outcome.model.endpoints().count(), pages.len());
    let mut diagnostics = Diagnostics::default();
    let names = name_all(&outcome.model, &outcome.renames, kept, &mut diagnostics);
    ((outcome.model, names), diagnostics)
}

fn names(pages: &[Page], kept: &Lock) -> Lock {
    write_with(pages, kept, &[]).0
}

/// What the lock has of a fact: the line that begins with these words.
#[track_caller]
fn line(lock: &Lock, begin: &str) -> String {
    let text = lock.to_string();
    let found = text.lines().find(|line| line.trim().starts_with(begin));
    found
        .unwrap_or_else(|| panic!("no {begin} in {text}"))
        .trim()
        .to_owned()
}

fn read(text: &str) -> (Lock, Vec<(Code, usize)>) {
    let source = SourceFile::new("docs/names.lock", text.to_owned(), Encoding::Utf8);
    let mut diagnostics = Diagnostics::default();
    let lock = Lock::read(&source, &mut diagnostics);
    let reported = diagnostics.iter().map(|diagnostic| {
        let place = diagnostic.place.as_ref().unwrap();
        (diagnostic.code, source.line_column(place.span.start).0)
    });
    (lock, reported.collect())
}

#[test]
fn every_name_is_written_down_and_read_back() {
    let lock = names(&[Page::lend(), Page::reader()], &Lock::default());
    for expected in [
        "service library",
        "version v1",
        "endpoint POST /open-apis/library/v1/books/:/lend book.lend = LendBook",
        "path book_id",
        "body reader -> Reader",
        "response = LendBookResponse",
        "answer loan -> Loan",
        "error = LendBookError",
        "code 7001 = BookNotFound",
        "field kind -> ReaderKind",
        "value + = Value",
    ] {
        let found = lock.to_string().lines().any(|line| line.trim() == expected);
        assert!(found, "{expected} in {lock}");
    }
    let (again, reported) = read(&lock.to_string());
    assert_eq!(again, lock);
    assert_eq!(reported, []);
}

#[test]
fn codes_within_a_code_have_an_enum_of_their_own() {
    let within = "\n### 7002 sub-codes\n\n| Error code | Message |\n| --- | --- |\n\
        | 12 | book is lent, ext=ErrCode: 12; ErrMsg: reader is away; |\n";
    let page = Page {
        codes: Page::lend().codes + within,
        ..Page::lend()
    };
    let (lock, files) = write_with(std::slice::from_ref(&page), &Lock::default(), &[]);
    assert_eq!(line(&lock, "sub_error"), "sub_error = LendBookSubCode");
    assert_eq!(line(&lock, "sub_code 12"), "sub_code 12 = ReaderIsAway");
    assert!(!lock.to_string().contains(" code 12"));
    assert_eq!(read(&lock.to_string()), (lock.clone(), Vec::new()));
    let written = &files[camino::Utf8Path::new("src/library/v1/book.rs")];
    for expected in [
        "crate::error_enum!(alone LendBookSubCode: CODES { ReaderIsAway = 12 });",
        "impl crate::SubCodes for LendBookError {\n    type SubCode = LendBookSubCode;\n}",
        "crate::error_enum!(LendBookError: CODES { BookNotFound = 7001, BookIsLent = 7002 });",
    ] {
        assert!(written.contains(expected), "{expected} in {written}");
    }
    // A name that was given stays.
    let given = lock.to_string().replace("ReaderIsAway", "Away");
    let (kept, _) = write_with(&[page], &read(&given).0, &[]);
    assert_eq!(line(&kept, "sub_code 12"), "sub_code 12 = Away");
}

#[test]
fn a_second_run_gives_the_same_whatever_the_order_of_the_pages() {
    let (lock, files) = write_with(&[Page::lend(), Page::reader()], &Lock::default(), &[]);
    assert_eq!(
        write_with(&[Page::reader(), Page::lend()], &lock, &[]),
        (lock, files)
    );
}

#[test]
fn a_reworded_message_keeps_its_variant_until_names_are_let_go() {
    let before = names(&[Page::lend()], &Lock::default());
    let reworded = Page {
        codes: code(7001, "no such book") + &code(7002, "book is lent"),
        ..Page::lend()
    };
    let kept = names(std::slice::from_ref(&reworded), &before);
    assert_eq!(line(&kept, "code 7001"), "code 7001 = BookNotFound");
    let renamed = names(&[reworded], &Lock::default());
    assert_eq!(line(&renamed, "code 7001"), "code 7001 = NoSuchBook");
}

#[test]
fn a_new_code_does_not_rename_the_old_one_that_it_is_worded_like() {
    let before = names(&[Page::lend()], &Lock::default());
    let more = Page {
        codes: Page::lend().codes + &code(7009, "Book not found."),
        ..Page::lend()
    };
    let fresh = names(std::slice::from_ref(&more), &Lock::default());
    assert_eq!(line(&fresh, "code 7001"), "code 7001 = BookNotFound7001");
    let kept = names(&[more], &before);
    assert_eq!(line(&kept, "code 7001"), "code 7001 = BookNotFound");
    assert_eq!(line(&kept, "code 7009"), "code 7009 = BookNotFound7009");
}

#[test]
fn a_moved_page_keeps_its_names() {
    let before = names(&[Page::lend()], &Lock::default());
    let elsewhere = Page {
        name: "volume.lend_out",
        ..Page::lend()
    };
    let kept = names(&[elsewhere], &before);
    assert_eq!(
        line(&kept, "endpoint"),
        "endpoint POST /open-apis/library/v1/books/:/lend volume.lend_out = LendBook"
    );
    assert_eq!(line(&kept, "response"), "response = LendBookResponse");
    assert_eq!(line(&kept, "error"), "error = LendBookError");
    assert_eq!(line(&kept, "body reader"), "body reader -> Reader");
    let moved = Page {
        url: "volumes/:volume_id/lend",
        ..Page::lend()
    };
    let kept = names(&[moved], &before);
    assert_eq!(
        line(&kept, "endpoint"),
        "endpoint POST /open-apis/library/v1/volumes/:/lend book.lend = LendBook"
    );
}

#[test]
fn what_is_gone_is_dropped_and_the_rest_stays() {
    let before = names(&[Page::lend(), Page::reader()], &Lock::default());
    let after = names(&[Page::reader()], &before);
    let text = after.to_string();
    for gone in ["LendBook", "shape Loan", "7001"] {
        assert!(!text.contains(gone), "{gone} in {text}");
    }
    for line in text.lines().filter(|line| line.starts_with("  ")) {
        assert!(before.to_string().contains(line), "{line} is new");
    }
}

#[test]
fn a_newcomer_that_clashes_gets_the_suffix() {
    let before = names(&[Page::lend()], &Lock::default());
    // An endpoint that the rules would call like an enumeration, and requests are named first.
    let newcomer = Page {
        name: "kind.loan",
        method: "PUT",
        url: "kinds/loan",
        ..Page::reader()
    };
    let pages = [Page::lend(), newcomer];
    let fresh = names(&pages, &Lock::default());
    assert!(line(&fresh, "endpoint PUT").ends_with(" = LoanKind"));
    let kept = names(&pages, &before);
    assert_eq!(line(&kept, "enum"), "enum LoanKind");
    assert_eq!(line(&kept, "field kind"), "field kind -> LoanKind");
    assert!(line(&kept, "endpoint POST").ends_with(" = LendBook"));
    let new = line(&kept, "endpoint PUT");
    assert!(new.ends_with(" = LoanKindRequest"), "{new}");
}

#[test]
fn a_shape_that_grows_keeps_its_name_and_the_part_with_most_uses_keeps_it() {
    let pages: Vec<Page> = ["a.get", "b.get", "c.get"]
        .into_iter()
        .zip(["as/:id", "bs/:id", "cs/:id"])
        .map(|(name, url)| Page {
            name,
            url,
            ..Page::reader()
        })
        .collect();
    let before = names(&pages, &Lock::default());
    let text = before.to_string().replace("Reader", "Patron");
    let (before, reported) = read(&text);
    assert_eq!(reported, []);
    // Another id and a field more on two of the pages: what two have keeps the name, the third's
    // is a newcomer.
    let mut grown = pages.clone();
    for page in &mut grown[..2] {
        page.answer = "grown reader".to_owned();
    }
    let kept = names(&grown, &before);
    let text = kept.to_string();
    assert_eq!(
        text.matches("answer reader -> Patron\n").count(),
        2,
        "{text}"
    );
    assert_eq!(line(&kept, "answer reader"), "answer reader -> Patron");
    assert_eq!(text.matches("  field since\n").count(), 1, "{text}");
}

#[test]
fn a_chosen_name_wins_over_one_given_before() {
    let before = names(&[Page::lend()], &Lock::default());
    let chosen = [
        ("library.v1.book.lend", "HandOut"),
        ("library.v1.book.lend#7001", "NoBook"),
        ("library.v1.Loan", "Loaned"),
    ];
    let (kept, _) = write_with(&[Page::lend()], &before, &chosen);
    assert!(line(&kept, "endpoint").ends_with(" = HandOut"));
    assert_eq!(line(&kept, "response"), "response = HandOutResponse");
    assert_eq!(line(&kept, "error"), "error = HandOutError");
    assert_eq!(line(&kept, "code 7001"), "code 7001 = NoBook");
    assert_eq!(line(&kept, "answer loan"), "answer loan -> Loaned");
    // Once given, it stays when the choice is taken back.
    let (kept, _) = write_with(&[Page::lend()], &kept, &[]);
    assert!(line(&kept, "endpoint").ends_with(" = HandOut"));
}

#[test]
fn a_chosen_name_that_something_else_has_is_an_error() {
    let before = names(&[Page::lend()], &Lock::default());
    let reported = |chosen: &[(&str, &str)]| -> Vec<(Code, String)> {
        let (_, diagnostics) = named_with(&[Page::lend()], &before, chosen);
        let all = diagnostics.iter();
        all.map(|one| (one.code, format!("{}; {}", one.found, one.expected)))
            .collect()
    };
    let taken = |text: &str| vec![(Code::TakenName, text.to_owned())];
    assert_eq!(
        reported(&[("library.v1.book.lend#7001", "BookIsLent")]),
        taken(
            "`BookIsLent` is chosen for `library.v1.book.lend#7001`, and is the released name of \
             `7002`; another name, or one chosen for `7002` too"
        )
    );
    assert_eq!(
        reported(&[("library.v1.book.lend", "Reader")]),
        taken(
            "`Reader` is chosen for `library.v1.book.lend`, and is that of something else; \
             another name"
        )
    );
    // The name goes from one to the other where both are chosen.
    let both = [
        ("library.v1.book.lend#7001", "BookIsLent"),
        ("library.v1.book.lend#7002", "Lent"),
    ];
    assert_eq!(reported(&both), []);
    assert_eq!(Code::TakenName.severity(), Severity::Error);
}

#[test]
fn lines_that_are_not_understood_are_reported_and_the_others_read() {
    let lock = names(&[Page::lend()], &Lock::default());
    let sound = lock.to_string();
    let (first, rest) = sound.split_once("  path book_id\n").unwrap();
    let at = first.lines().count() + 1;
    for broken in [
        "  path book_id = 7\n",
        "  path book_id = type\n",
        "  path book_id = a b\n",
        "  spine book_id\n",
        "  path \"book_id\n",
        "  code many = Many\n",
        "  value short = Short\n",
    ] {
        let (lock, reported) = read(&format!("{first}{broken}{rest}"));
        assert_eq!(reported, [(Code::BrokenLock, at)], "{broken}");
        assert!(lock.to_string().contains("code 7001 = BookNotFound"));
        assert!(!lock.to_string().contains("path book_id"));
    }
    let twice = sound.replace(
        "  path book_id\n",
        "  path book_id\n  path book_id = other\n",
    );
    assert_eq!(
        read(&twice),
        (lock.clone(), vec![(Code::BrokenLock, at + 1)])
    );
    // What is in a type that is not understood is reported with it, once.
    let broken = sound.replace(" book.lend = LendBook", " = LendBook");
    let (read_lock, reported) = read(&broken);
    assert_eq!(reported.len(), 1, "{reported:?}");
    assert!(!read_lock.to_string().contains("7001"));
    assert!(read_lock.to_string().contains("shape Loan"));
}

#[test]
fn a_lock_that_is_cut_anywhere_is_an_error() {
    let lock = names(&[Page::lend(), Page::reader()], &Lock::default());
    let text = lock.to_string();
    for (end, _) in text.char_indices() {
        let (found, reported) = read(&text[..end]);
        let is_reported = reported.iter().any(|(code, _)| *code == Code::CutLock);
        assert!(is_reported || found == lock, "cut after {:?}", &text[..end]);
    }
    assert_eq!(Code::CutLock.severity(), Severity::Error);
}

#[test]
fn a_lock_has_at_least_the_lines_that_it_counts() {
    let text = names(&[Page::lend()], &Lock::default()).to_string();
    let last = text.lines().count();
    let lost = text.replace("  code 7001 = BookNotFound\n", "");
    assert_eq!(read(&lost).1, [(Code::CutLock, last - 1)]);
    // Both sides of a merge added lines, and the count is that of one of them.
    let merged = text.replace(
        "  code 7001 = BookNotFound\n",
        "  code 7000 = NoShelf\n  code 7001 = BookNotFound\n",
    );
    assert_eq!(read(&merged).1, []);
    assert_eq!(read(&format!("{text}# A remark.\n\n")).1, []);
    let (_, reported) = read(&format!("{text}service weather\n"));
    assert_eq!(reported, [(Code::CutLock, last + 1)]);
    assert_eq!(read("end 0\n"), (Lock::default(), Vec::new()));
    assert_eq!(read("").1, [(Code::CutLock, 1)]);
}

#[test]
fn a_merge_with_conflicts_is_an_error() {
    let text = names(&[Page::lend()], &Lock::default()).to_string();
    let marked = text.replace("service library\n", "<<<<<<< HEAD\nservice library\n");
    let line = text
        .lines()
        .position(|line| line == "service library")
        .unwrap()
        + 1;
    assert_eq!(read(&marked).1, [(Code::UnmergedLock, line)]);
    for mark in ["|||||||", "=======", ">>>>>>>"] {
        assert_eq!(read(&format!("{mark} x\n")).1, [(Code::UnmergedLock, 1)]);
    }
    assert_eq!(Code::UnmergedLock.severity(), Severity::Error);
}

mod reference;

/// The names of a lock by their facts, in which types are known by what leads to them.
fn by_fact(lock: &Lock) -> BTreeMap<String, String> {
    let mut names = BTreeMap::new();
    for (service, own) in &lock.services {
        names.insert(service.clone(), own.module.to_string());
        for (version, own) in &own.versions {
            let path = format!("{service}.{version}");
            names.insert(path.clone(), own.module.to_string());
            for (fact, own) in &own.endpoints {
                let fact = format!("{} {}", fact.url, fact.official_name);
                names.insert(format!("{fact} request"), own.request.to_string());
                names.insert(format!("{fact} response"), own.response.to_string());
                names.insert(format!("{fact} error"), own.error.to_string());
                for ((place, wire), member) in &own.fields {
                    names.insert(format!("{fact} {place:?} {wire}"), member.name.to_string());
                }
                for (wire, member) in &own.answer {
                    names.insert(format!("{fact} answer {wire}"), member.name.to_string());
                }
                for (code, variant) in &own.codes {
                    names.insert(format!("{fact} {code}"), variant.to_string());
                }
            }
            for (name, fields) in &own.shapes {
                for (wire, member) in fields {
                    names.insert(format!("{path} {name}.{wire}"), member.name.to_string());
                }
            }
            for (name, variants) in &own.enumerations {
                for (value, variant) in variants {
                    names.insert(format!("{path} {name}={value}"), variant.to_string());
                }
            }
        }
    }
    names
}
