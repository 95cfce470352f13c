//! How much of each service there is, as a table in a document of people.

use std::fmt::Write as _;

use super::report::Report;
use super::share::Share;

/// The line of the document that the table comes after.
const BEGIN: &str = "<!-- The coverage, written by `cargo xtask audit --coverage write`. -->";
/// The line that comes after the table.
const END: &str = "<!-- The end of the coverage. -->";

/// The document with the table in its place; `None` where it has no place for one.
#[must_use]
pub fn in_document(document: &str, report: &Report) -> Option<String> {
    let (before, rest) = document.split_once(BEGIN)?;
    let (_, after) = rest.split_once(END)?;
    Some(format!(
        "{before}{BEGIN}\n\n{}\n{END}{after}",
        table(report)
    ))
}

/// A row a service: its endpoints, its described fields, its codes with advice, and its examples that
/// decode.
fn table(report: &Report) -> String {
    let mut text = String::from(
        "| service | endpoints | fields described | codes with advice | examples that decode |\n\
         | --- | --- | --- | --- | --- |\n",
    );
    for (name, own) in &report.contents.by_service {
        let examples = report.examples.by_service.get(name).copied();
        // Writing to a text never fails.
        let _ = writeln!(
            text,
            "| `{name}` | {} | {} | {} | {} |",
            own.endpoints,
            share(own.words.descriptions),
            share(own.words.advice),
            share(examples.unwrap_or_default()),
        );
    }
    text
}

fn share(share: Share) -> String {
    match share.of {
        0 => "–".to_owned(),
        of => format!("{} of {of}", share.agree),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::audit::contents::ServiceContents;

    #[test]
    fn the_table_stands_between_its_lines() {
        let mut report = Report::default();
        let mut own = ServiceContents {
            endpoints: 2,
            ..ServiceContents::default()
        };
        own.words.descriptions = Share { agree: 3, of: 4 };
        report.contents.by_service.insert("library".to_owned(), own);
        let document = format!("Before.\n{BEGIN}\nold\n{END}\nAfter.\n");
        let row = "| `library` | 2 | 3 of 4 | – | – |\n";
        let written = in_document(&document, &report).unwrap();
        assert!(written.starts_with("Before.\n") && written.ends_with("\nAfter.\n"));
        assert!(
            written.contains(row) && !written.contains("old"),
            "{written}"
        );
        assert_eq!(in_document(&written, &report), Some(written));
        assert_eq!(in_document("nothing", &report), None);
    }
}
