//! Diagnostics for people, as rustc prints them, and for machines.

use std::fmt::Write;

use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};
use serde_json::json;

use super::{Diagnostic, Location, Severity};
use crate::terminal::printable;

/// How diagnostics are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, clap::ValueEnum)]
pub enum Format {
    /// With the line of the page that they are about.
    #[default]
    Human,
    /// One line each.
    Short,
    /// One JSON object a line.
    Json,
}

/// One diagnostic as text, with a line end.
pub fn render(diagnostic: &Diagnostic, format: Format, styled: bool) -> String {
    match format {
        Format::Human => human(diagnostic, styled),
        Format::Short => short(diagnostic),
        Format::Json => json(diagnostic),
    }
}

fn short(diagnostic: &Diagnostic) -> String {
    let mut line = String::new();
    if let Some(place) = &diagnostic.place {
        let (row, column) = place.source.line_column(place.span.start);
        let _ = write!(
            line,
            "{}:{row}:{column}: ",
            printable(place.source.path.as_str())
        );
    }
    let code = diagnostic.code;
    let _ = write!(
        line,
        "{}[{}]: {}",
        code.severity().name(),
        code.number(),
        code.title()
    );
    for (label, part) in [("", &diagnostic.found), ("expected ", &diagnostic.expected)] {
        if !part.is_empty() {
            let _ = write!(line, "; {label}{}", printable(part));
        }
    }
    line.push('\n');
    line
}

fn json(diagnostic: &Diagnostic) -> String {
    let code = diagnostic.code;
    let mut value = json!({
        "code": code.number(),
        "severity": code.severity().name(),
        "title": code.title(),
        "found": diagnostic.found,
        "expected": diagnostic.expected,
        "action": diagnostic.action,
    });
    if let Some(place) = &diagnostic.place {
        let (line, column) = place.source.line_column(place.span.start);
        let (end_line, end_column) = place.source.line_column(place.span.end);
        value["file"] = json!(place.source.path.as_str());
        value["line"] = json!(line);
        value["column"] = json!(column);
        value["end_line"] = json!(end_line);
        value["end_column"] = json!(end_column);
        value["source_line"] = json!(place.source.line(line));
    }
    format!("{value}\n")
}

fn human(diagnostic: &Diagnostic, styled: bool) -> String {
    let level = match diagnostic.code.severity() {
        Severity::Note => Level::NOTE,
        Severity::Warning => Level::WARNING,
        Severity::Error => Level::ERROR,
    };
    let title = level
        .primary_title(diagnostic.code.title())
        .id(diagnostic.code.number());
    let mut group = match &diagnostic.place {
        Some(place) => title.element(snippet(place, &diagnostic.found)),
        None => title.element(Level::NOTE.message(printable(&diagnostic.found))),
    };
    if !diagnostic.expected.is_empty() {
        group = group
            .element(Level::NOTE.message(format!("expected {}", printable(&diagnostic.expected))));
    }
    if !diagnostic.action.is_empty() {
        group = group.element(Level::HELP.message(printable(&diagnostic.action)));
    }
    let renderer = if styled {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    format!("{}\n\n", renderer.render(&[group]))
}

/// The first line of the place, with what was found below it. Only that line is handed over: a
/// span may cover a table.
fn snippet<'a>(
    place: &'a Location,
    found: &'a str,
) -> Snippet<'a, annotate_snippets::Annotation<'a>> {
    let (row, column) = place.source.line_column(place.span.start);
    let line = place.source.line(row);
    let start = line
        .char_indices()
        .nth(column - 1)
        .map_or(line.len(), |(at, _)| at);
    let length = place.span.end.saturating_sub(place.span.start);
    let mut end = (start + length).min(line.len());
    while !line.is_char_boundary(end) {
        end += 1;
    }
    Snippet::source(line)
        .line_start(row)
        .path(printable(place.source.path.as_str()))
        .annotation(
            AnnotationKind::Primary
                .span(start..end)
                .label(printable(found)),
        )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostics::Code;
    use crate::source::{Encoding, SourceFile, Span};

    fn diagnostic() -> Diagnostic {
        diagnostic_in("docs/p.md", "# T\n| 请求 | x |\n")
    }

    fn diagnostic_in(path: &str, text: &str) -> Diagnostic {
        let at = text.find('x').unwrap();
        let source = SourceFile::new(path, text.to_owned(), Encoding::Utf8);
        Diagnostic {
            code: Code::RowWidth,
            place: Some(Location {
                source,
                span: Span::new(at, at + 1),
            }),
            found: "a row of 3 cells".to_owned(),
            expected: "2 cells".to_owned(),
            action: "joined".to_owned(),
        }
    }

    #[test]
    fn people_see_the_line() {
        let text = human(&diagnostic(), false);
        for part in [
            "warning[F0104]: a row has other",
            "docs/p.md:2:8",
            "| 请求 | x |",
            "a row of 3 cells",
            "expected 2 cells",
            "help: joined",
        ] {
            assert!(text.contains(part), "{part} in\n{text}");
        }
    }

    #[test]
    fn no_text_of_a_page_steers_the_terminal() {
        let escape = "\u{1b}[2J\u{202e}";
        let mut diagnostic =
            diagnostic_in(&format!("docs/{escape}.md"), &format!("| {escape} | x |\n"));
        for part in [
            &mut diagnostic.found,
            &mut diagnostic.expected,
            &mut diagnostic.action,
        ] {
            *part = escape.to_owned();
        }
        for format in [Format::Human, Format::Short, Format::Json] {
            let text = render(&diagnostic, format, false);
            let obeyed =
                |c: char| c.is_control() && c != '\n' || format != Format::Json && c == '\u{202e}';
            assert!(!text.contains(obeyed), "{text:?}");
        }
    }

    #[test]
    fn machines_get_one_object_a_line() {
        let text = json(&diagnostic());
        let value: serde_json::Value = serde_json::from_str(&text).unwrap();
        assert_eq!((&value["line"], &value["column"]), (&json!(2), &json!(8)));
        assert_eq!(value["code"], "F0104");
        assert_eq!(text.lines().count(), 1);
    }

    #[test]
    fn the_short_form_is_one_line() {
        assert_eq!(
            short(&diagnostic()),
            "docs/p.md:2:8: warning[F0104]: a row has other than as many cells as its header; a row of 3 cells; expected 2 cells\n"
        );
    }
}
