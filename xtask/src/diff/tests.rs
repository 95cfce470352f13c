use super::*;
use crate::diagnostics::Diagnostics;
use crate::emit::annotate::annotate;
use crate::names::{lock::Lock, name_all};
use crate::pipeline::{Options, Sources};

/// A page with a request, a response and codes, in which one thing at a time is changed.
const PAGE: &str = "\
---
title: \"Lend a book\"
officialName: \"library.v1.book.lend\"
---

# Lend a book

## Request

| Item | Value |
| --- | --- |
| HTTP URL | https://open.feishu.cn/open-apis/library/v1/books/:book_id/lend |
| HTTP Method | POST |
| Supported access tokens | tenant_access_token |
| Required scopes | `library:book` |

### Path parameters

| Name | Type | Description |
| --- | --- | --- |
| `book_id` | `string` | The book. |

### Query parameters

| Name | Type | Required | Description |
| --- | --- | --- | --- |
| `days` | `int` | No | For how long. |
| `mode` | `string` | No | How.<br>**Possible values**:<br>- `shelf`: from the shelf<br>- `desk`: at the desk |

### Request body

| Name | Type | Required | Description |
| --- | --- | --- | --- |
| `reader` | `library.reader` | Yes | Who. |
| &nbsp;&nbsp;└ `reader_id` | `string` | Yes | The reader. |
| &nbsp;&nbsp;└ `card` | `string` | No | The card.<br>**Data validation rules**:<br>- Length range: `1` to `64` |

## Response

### Response body

| Name | Type | Description |
| --- | --- | --- |
| `code` | `int` | The code. |
| `msg` | `string` | The message. |
| `data` | `object` | The data. |
| &nbsp;&nbsp;└ `loan_id` | `string` | The loan. |

### Error codes

| HTTP status code | Error code | Message | Advice |
| --- | --- | --- | --- |
| 404 | 7001 | book not found | Look again. |
";

fn report(old: &[(&str, &str)], new: &[(&str, &str)]) -> Report {
    let outcome = |pages: &[(&str, &str)]| {
        let sources = Sources::of_pages(pages.iter().copied());
        sources.build(&Options::default()).unwrap()
    };
    let (old, new) = (outcome(old), outcome(new));
    let (none, chosen) = (Lock::default(), Default::default());
    let name = |model, given| name_all(model, &chosen, given, &mut Diagnostics::default());
    let old_names = name(&old.model, &none);
    let new_names = name(&new.model, &Lock::of(&old.model, &old_names));
    let old_plan = annotate(&old.model, &old_names);
    let new_plan = annotate(&new.model, &new_names);
    let side = |model, plan| Side { model, plan };
    compare(side(&old.model, &old_plan), side(&new.model, &new_plan))
}

/// The changes of a page in which something is written differently.
fn edited(from: &str, to: &str) -> Report {
    assert!(PAGE.contains(from), "{from}");
    report(&[("a.md", PAGE)], &[("a.md", &PAGE.replace(from, to))])
}

fn lines(report: &Report) -> Vec<String> {
    let line = |change: &Change| {
        let Change {
            class,
            action,
            what,
            place,
            ..
        } = change;
        format!("{class}: {action} {what} {place}")
    };
    report.changes.iter().map(line).collect()
}

#[test]
fn nothing_changed_is_nothing_reported() {
    let report = edited("a book", "a book");
    assert_eq!(lines(&report), Vec::<String>::new());
    assert_eq!((report.step, report.breaking), (Step::None, false));
}

/// The page of an event.
const EVENT: &str = "\
---
title: \"A book was lost\"
---

# A book was lost

## Event

| Item | Value |
| --- | --- |
| Event type | library.book.lost_v1 |
| Envelope | 2.0 |
| Required scopes | `library:book` |

### Event body

| Name | Type | Description |
| --- | --- | --- |
| `book` | `book` | The book. |
| &nbsp;&nbsp;└ `title` | `string` | The title. |
| `reader` | `string` | Who. |
";

#[test]
fn a_field_that_an_event_loses_breaks_who_reads_it() {
    let edited = |from: &str, to: &str| {
        assert!(EVENT.contains(from), "{from}");
        report(&[("a.md", EVENT)], &[("a.md", &EVENT.replace(from, to))])
    };
    let row = "| `reader` | `string` | Who. |\n";
    let lost = edited(row, "");
    assert!(lost.breaking);
    assert_eq!(lines(&lost), ["breaking: removed field event.reader"]);
    let inner = edited("| &nbsp;&nbsp;└ `title` | `string` | The title. |\n", "");
    assert!(inner.breaking, "{:?}", lines(&inner));
    let more = edited(row, &format!("{row}| `when` | `int` | When. |\n"));
    assert!(!more.breaking);
    assert_eq!(lines(&more), ["compatible: added field event.when"]);
    let gone = report(&[("a.md", EVENT)], &[]);
    assert!(gone.breaking, "{:?}", lines(&gone));
}

#[test]
fn each_change_has_the_class_of_what_it_does_to_rust() {
    let row = "| `days` | `int` | No | For how long. |";
    let cases: &[(&str, &str, &[&str])] = &[
        // Parameters and fields of requests.
        (
            "| `days` | `int` | No | For how long. |\n",
            "",
            &["breaking: removed parameter query.days"],
        ),
        (
            row,
            "| `days` | `int` | No | For how long. |\n| `note` | `string` | No | A note. |",
            &["compatible: added parameter query.note"],
        ),
        (
            row,
            "| `days` | `int` | No | For how long. |\n| `note` | `string` | Yes | A note. |",
            &["breaking: added parameter query.note"],
        ),
        (
            row,
            "| `weeks` | `int` | No | For how long. |",
            &["breaking: renamed parameter query.weeks"],
        ),
        (
            row,
            "| `days` | `string` | No | For how long. |",
            &["breaking: changed type query.days"],
        ),
        (
            row,
            "| `days` | `int` | Yes | For how long. |",
            &["breaking: changed required query.days"],
        ),
        (
            row,
            "| `days` | `int` | No | How long it is lent. |",
            &["documentation only: changed description query.days"],
        ),
        // Objects that requests take.
        (
            "| &nbsp;&nbsp;└ `card` | `string` | No |",
            "| &nbsp;&nbsp;└ `card` | `string` | Yes |",
            &["breaking: changed required object.card"],
        ),
        (
            "`1` to `64`",
            "`1` to `32`",
            &["documentation only: changed limit object.card max_length"],
        ),
        // Documented values.
        (
            "at the desk |",
            "at the desk<br>- `post`: by post |",
            &["compatible: added enum value values=post"],
        ),
        (
            "<br>- `desk`: at the desk",
            "",
            &["breaking: removed enum value values=desk"],
        ),
        // Responses.
        (
            "| &nbsp;&nbsp;└ `loan_id` | `string` | The loan. |",
            "| &nbsp;&nbsp;└ `loan_id` | `string` | The loan. |\n| &nbsp;&nbsp;└ `until` | `int` | Until when. |",
            &["compatible: added field response.until"],
        ),
        (
            "└ `loan_id` | `string` | The loan. |",
            "└ `loan_id` | `int` | The loan. |",
            &["breaking: changed type response.loan_id"],
        ),
        // Codes.
        (
            "| 404 | 7001 | book not found | Look again. |",
            "| 404 | 7001 | book not found | Look again. |\n| 409 | 7002 | book is lent | Wait. |",
            &["compatible: added code error 7002"],
        ),
        (
            "| 404 | 7001 | book not found | Look again. |",
            "",
            &["breaking: removed code error 7001"],
        ),
        // The variant is kept, whatever the message is now.
        (
            "book not found",
            "no such book",
            &["compatible: changed message error 7001"],
        ),
        (
            "| 404 | 7001",
            "| 400 | 7001",
            &["compatible: changed http status error 7001"],
        ),
        // The same variant, the same message, another number.
        (
            "| 404 | 7001",
            "| 404 | 7009",
            &["compatible: renamed code error 7009"],
        ),
        // The endpoint itself.
        (
            "/books/:book_id/lend",
            "/book_loans/:book_id/lend",
            &["compatible: renamed endpoint endpoint"],
        ),
        (
            "library.v1.book.lend",
            "library.v1.book.hand_out",
            &["compatible: renamed name endpoint"],
        ),
        (
            "`library:book`",
            "`library:book`<br>`library:loan`",
            &["documentation only: added scope endpoint library:loan"],
        ),
        (
            "| tenant_access_token |",
            "| tenant_access_token, user_access_token |",
            &["compatible: added token kind endpoint user"],
        ),
        (
            "officialName:",
            "deprecated: true\nofficialName:",
            &["compatible: deprecated deprecated endpoint"],
        ),
    ];
    let mut wrong = Vec::new();
    for (from, to, expected) in cases {
        let report = edited(from, to);
        if lines(&report) != *expected {
            wrong.push(format!("{from} → {to}: {:#?}", lines(&report)));
        }
        let reasons = report.changes.iter().map(|change| &change.reason);
        assert!(
            reasons.clone().all(|reason| !reason.is_empty()),
            "{report:?}"
        );
    }
}

#[test]
fn endpoints_that_come_go_and_move_are_listed() {
    let other = PAGE
        .replace("library.v1.book.lend", "library.v1.book.burn")
        .replace("/lend", "/burn")
        .replace("Lend a book", "Burn a book");
    let moved = PAGE.replace("/books/:book_id/lend", "/lend/:book_id");
    let both = [("a.md", PAGE), ("b.md", other.as_str())];
    let fewer = report(&both, &[("a.md", &moved)]);
    let name = |line: &EndpointLine| line.name.clone();
    let removed: Vec<String> = fewer.endpoints.removed.iter().map(name).collect();
    assert_eq!(removed, ["library.v1.book.burn"]);
    let [own] = fewer.endpoints.moved.as_slice() else {
        panic!("{:?}", fewer.endpoints)
    };
    assert_eq!(own.from.name, own.to.name);
    assert_eq!(own.to.address, "POST /open-apis/library/v1/lend/:book_id");
    assert!(fewer.breaking);
    let more = report(&[("a.md", PAGE)], &both);
    assert_eq!(more.endpoints.added.len(), 1);
    assert_eq!((more.breaking, more.step), (false, Step::Minor));
    assert!(lines(&more).contains(&"compatible: added endpoint endpoint".to_owned()));
}

#[test]
fn a_reason_names_the_items_of_rust() {
    let required = edited("| `days` | `int` | No |", "| `days` | `int` | Yes |");
    let [change] = required.changes.as_slice() else {
        panic!("{required:?}")
    };
    for part in [
        "`library::v1::LendBook::days` was `Option<i64>`, is `i64`",
        "`library::v1::LendBook::days()` is gone",
        "`library::v1::LendBook::new()` takes `days` too",
    ] {
        assert!(change.reason.contains(part), "{part} in {}", change.reason);
    }
}

#[test]
fn a_changelog_hears_of_what_programs_can_tell() {
    let text = text::markdown(
        &edited("| `days` | `int` | No |", "| `days` | `int` | Yes |"),
        None,
    );
    assert!(
        text.starts_with("### Changed\n\n- **Breaking:** `library.v1.book.lend`: changed required of `query.days`: `false` → `true` ("),
        "{text}"
    );
    assert!(text.ends_with("version: a major step\n"), "{text}");
    let quiet = text::markdown(&edited("Look again.", "Look once more."), None);
    assert!(quiet.contains("changed advice of `error 7001`"), "{quiet}");
}
