//! Error tables: rows of HTTP status, code, message and advice, in whichever columns they are.
//!
//! A section that is headed as sub-codes of a number (`230099 子错误码`) lists codes that come within
//! the message of that code, and never by themselves.

mod orphaned_rows;

use super::fields::Columns;
use super::pattern::Pattern;
use super::raw::RawError;
use super::sections::{Section, Sections};
use super::text;
use super::vocabulary::{Column, Heading};
use crate::diagnostics::{Code, Diagnostic, Diagnostics, Location};
use crate::model::Prose;
use crate::page::{Cell, Page, Row, Table};
use crate::source::Located;

/// A whole number by itself.
pub(super) static NUMBER: Pattern = Pattern::new(r"-?\b\d+\b");

/// Which column of an error table holds what.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct ErrorColumns {
    status: Option<usize>,
    code: usize,
    message: Option<usize>,
    advice: Option<usize>,
}

/// Reads all error tables of a page: those in sections of errors, and those elsewhere whose
/// columns are those of errors.
pub fn of_page(
    page: &Page,
    sections: &Sections<'_>,
    diagnostics: &mut Diagnostics,
) -> Vec<RawError> {
    let mut errors = Vec::new();
    for (section, table) in sections.tables() {
        if holds_errors(section, table) {
            let mut rows = read(page, table, diagnostics);
            if let Some(section) = section {
                rows.extend(orphaned_rows::below(section, table));
                let within = code_around(section);
                rows.iter_mut().for_each(|row| row.within = within);
            }
            errors.extend(rows);
        }
    }
    errors
}

/// The code whose sub-codes a section lists.
fn code_around(section: &Section<'_>) -> Option<i64> {
    let lists_sub_codes = section.heading == Some(Heading::SubCodes);
    let number = NUMBER.find_iter(section.text).into_iter().next();
    number
        .filter(|_| lists_sub_codes)
        .and_then(|number| number.as_str().parse().ok())
}

/// Whether a table is one of errors, by its columns, or by its section and what is in it.
pub fn holds_errors(section: Option<&Section<'_>>, table: &Table) -> bool {
    let columns = Columns::of(table);
    if columns.has(Column::Name) || columns.has(Column::Type) {
        return false;
    }
    let heading = section.map(|section| (section.heading, section.within));
    let among_errors = heading.is_some_and(|(own, around)| {
        let is_of_errors = |heading| matches!(heading, Some(Heading::Errors | Heading::SubCodes));
        is_of_errors(own) || (own.is_none() && is_of_errors(around))
    });
    let Some(at) = error_columns(table, &columns) else {
        return false;
    };
    if among_errors {
        return true;
    }
    columns.has(Column::Code) && (at.message.is_some() || at.advice.is_some())
}

/// Reads an error table.
pub fn read(page: &Page, table: &Table, diagnostics: &mut Diagnostics) -> Vec<RawError> {
    let columns = Columns::of(table);
    let Some(at) = error_columns(table, &columns) else {
        return Vec::new();
    };
    let mut errors = Vec::new();
    for row in &table.rows {
        let before = errors.len();
        push_row(row, at, &mut errors);
        let blank = row.cells.iter().all(|cell| cell.value.trim().is_empty());
        if errors.len() == before && !blank {
            diagnostics.push(unreadable(page, row, at));
        }
    }
    errors
}

fn unreadable(page: &Page, row: &Row, at: ErrorColumns) -> Diagnostic {
    let cell = row.cells.get(at.code);
    Diagnostic {
        code: Code::UnreadableCode,
        place: Some(Location {
            source: page.source.clone(),
            span: cell.map_or(row.span, |cell| cell.span),
        }),
        found: format!(
            "\"{}\" in the column of codes",
            cell.map_or("", |cell| cell.value.trim())
        ),
        expected: "a whole number".to_owned(),
        action: "the row was left out".to_owned(),
    }
}

/// Finds the columns: by header, or, where the header has too little or the contents speak
/// against it, by what is in them.
fn error_columns(table: &Table, columns: &Columns) -> Option<ErrorColumns> {
    let (code, status) = columns_of_numbers(table, columns)?;
    let width = table.header.cells.len();
    let status = status.or_else(|| {
        let mut others = (0..width).filter(|column| *column != code);
        let unnamed = others.find(|column| width > 2 && columns.is_unknown(*column));
        unnamed.filter(|column| looks_like_status(table, *column))
    });
    let is_free = |column: &usize| *column != code && Some(*column) != status;
    let advice = columns.position(Column::Advice).filter(is_free);
    let description = columns.position(Column::Description).filter(is_free);
    let message = columns
        .position(Column::Message)
        .or_else(|| columns.position(Column::Description))
        .filter(is_free)
        .or_else(|| (0..width).find(|column| is_free(column) && Some(*column) != advice));
    let is_left = |column: &usize| is_free(column) && Some(*column) != message;
    let unnamed = (0..width).find(|column| is_left(column) && columns.is_unknown(*column));
    Some(ErrorColumns {
        status,
        code,
        message,
        advice: advice.or(description.filter(is_left)).or(unnamed),
    })
}

/// The column of codes and that of statuses.
fn columns_of_numbers(table: &Table, columns: &Columns) -> Option<(usize, Option<usize>)> {
    let code = columns.position(Column::Code);
    let code = code.or_else(|| columns.position(Column::Value));
    let status = columns.position(Column::HttpStatus);
    let (code, status) = match (code, status) {
        (Some(code), status) => (code, status),
        // What is called a status may be the only column of numbers, and hold codes.
        (None, Some(only)) if !looks_like_status(table, only) => (only, None),
        (None, status) => numbers_by_contents(table, status)?,
    };
    match status {
        Some(other) if are_swapped(table, code, other) => Some((other, Some(code))),
        status => Some((code, status)),
    }
}

/// The same where no header names the column of codes.
fn numbers_by_contents(table: &Table, status: Option<usize>) -> Option<(usize, Option<usize>)> {
    let columns = 0..table.header.cells.len();
    let mut numbers = columns.filter(|column| looks_like_codes(table, *column));
    let code = numbers.find(|column| Some(*column) != status)?;
    match numbers.next() {
        // Two columns of numbers: the status is first.
        Some(second) if status.is_none() && looks_like_status(table, code) => {
            Some((second, Some(code)))
        }
        _ => Some((code, status)),
    }
}

/// Whether statuses are in the column of codes, and codes in that of statuses.
fn are_swapped(table: &Table, code: usize, status: usize) -> bool {
    looks_like_status(table, code)
        && !looks_like_status(table, status)
        && looks_like_codes(table, status)
}

/// Whether most cells of a column hold an HTTP status and nothing else.
fn looks_like_status(table: &Table, column: usize) -> bool {
    most(table, column, |text| {
        text.parse().is_ok_and(|n: i64| (100..600).contains(&n))
            || text.to_lowercase().starts_with("http")
    })
}

/// Whether most cells of a column begin with a whole number.
fn looks_like_codes(table: &Table, column: usize) -> bool {
    most(table, column, |text| {
        let digits = text.trim_start_matches('-');
        digits.starts_with(|c: char| c.is_ascii_digit())
            && digits.chars().filter(char::is_ascii_digit).count() * 2 >= digits.chars().count()
    })
}

fn most(table: &Table, column: usize, fits: impl Fn(&str) -> bool) -> bool {
    let cells = table.rows.iter().filter_map(|row| row.cells.get(column));
    let texts: Vec<String> = cells
        .map(|cell| text::plain(&cell.value))
        .filter(|text| !text.is_empty())
        .collect();
    let fitting = texts.iter().filter(|text| fits(text)).count();
    !texts.is_empty() && fitting * 2 > texts.len()
}

fn push_row(row: &Row, at: ErrorColumns, errors: &mut Vec<RawError>) {
    let cell = |at: Option<usize>| at.and_then(|at| row.cells.get(at));
    let Some(code_cell) = row.cells.get(at.code) else {
        return;
    };
    let http_status = cell(at.status).and_then(|cell| status(&cell.value));
    let message = cell(at.message).map_or_else(String::new, message);
    let advice = cell(at.advice).map_or_else(Prose::default, |cell| text::prose(&cell.value));
    for (code, own_status) in codes(code_cell) {
        errors.push(RawError {
            http_status: http_status.or(own_status),
            code,
            message: message.clone(),
            advice: advice.clone(),
            within: None,
        });
    }
}

/// An HTTP status in a cell, with words around it or not.
fn status(text: &str) -> Option<u16> {
    let plain = text::plain(text);
    let found = NUMBER.find_iter(&plain);
    found
        .into_iter()
        .filter_map(|number| number.as_str().parse().ok())
        .find(|status| (100..600).contains(status))
}

/// The codes of a cell, and an HTTP status beside them (`400, 99991668`).
fn codes(cell: &Cell) -> Vec<(Located<i64>, Option<u16>)> {
    let plain = text::plain(&cell.value.replace('\n', " / "));
    // Words around a number make it doubtful: `code=123` is a code, a sentence is none.
    let letters = plain.chars().filter(|c| c.is_alphabetic()).count();
    let found = NUMBER.find_iter(&plain);
    if found.is_empty() || letters > 24 {
        return Vec::new();
    }
    let mut numbers: Vec<i64> = Vec::new();
    for number in &found {
        // A dash between two codes is no sign.
        let glued = plain[..number.start()].ends_with(|c: char| c.is_ascii_digit());
        let digits = if glued {
            number.as_str().trim_start_matches('-')
        } else {
            number.as_str()
        };
        if let Ok(code) = digits.parse()
            && !numbers.contains(&code)
        {
            numbers.push(code);
        }
    }
    let own_status = match numbers.as_slice() {
        [first, second] if plain.to_lowercase().contains("http") && *second > 599 => {
            u16::try_from(*first).ok()
        }
        _ => None,
    };
    if own_status.is_some() {
        numbers.remove(0);
    }
    numbers
        .into_iter()
        .map(|code| (Located::new(code, cell.span), own_status))
        .collect()
}

/// The server's message: one line, marks off. A message that lost characters is cut to nothing.
fn message(cell: &Cell) -> String {
    let plain = text::plain(&cell.value);
    if plain.contains(text::LOST) {
        return text::prose(&plain).0;
    }
    match plain.as_str() {
        "-" | "\\-" | "/" | "无" => String::new(),
        _ => plain,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{Encoding, SourceFile, Span};
    use std::collections::BTreeMap;

    fn table(rows: &[&[&str]]) -> Table {
        let row = |cells: &&[&str]| Row {
            cells: cells
                .iter()
                .map(|cell| Located::new((*cell).to_owned(), Span::default()))
                .collect(),
            span: Span::default(),
        };
        let mut rows = rows.iter().map(row);
        Table {
            header: rows.next().unwrap_or_default(),
            rows: rows.collect(),
        }
    }

    fn page() -> Page {
        Page {
            source: SourceFile::new("p.md", String::new(), Encoding::Utf8),
            front_matter: BTreeMap::new(),
            blocks: Vec::new(),
        }
    }

    type Error = (Option<u16>, i64, String, String);

    fn rows(rows: &[&[&str]]) -> (Vec<Error>, usize) {
        let mut diagnostics = Diagnostics::default();
        let table = table(rows);
        assert!(holds_errors(None, &table) || table.header.cells[0].value.is_empty());
        let errors = read(&page(), &table, &mut diagnostics);
        let errors = errors
            .into_iter()
            .map(|e| (e.http_status, e.code.value, e.message, e.advice.0))
            .collect();
        (errors, diagnostics.iter().count())
    }

    fn error(status: Option<u16>, code: i64, message: &str, advice: &str) -> Error {
        (status, code, message.to_owned(), advice.to_owned())
    }

    #[test]
    fn columns_are_found_wherever_they_stand() {
        let expected = [error(Some(400), 1001, "bad thing", "Mend it")];
        let dresses: [&[&[&str]]; 3] = [
            &[
                &["HTTP状态码", "错误码", "描述", "排查建议"],
                &["400", "1001", "bad thing", "Mend it"],
            ],
            &[
                &["错误码", "HTTP 状态码", "错误信息", "解决方案"],
                &["`1001`", "400", "**bad** thing", "Mend it"],
            ],
            &[
                &[
                    "Error code",
                    "HTTP status code",
                    "Message",
                    "Troubleshooting suggestions",
                ],
                &["1001", "400 Bad Request", "bad thing", "Mend it"],
            ],
        ];
        for dress in dresses {
            assert_eq!(rows(dress).0, expected);
        }
        let swapped: &[&[&str]] = &[
            &["HTTP状态码", "错误码", "描述", "排查建议"],
            &["1001", "400", "bad thing", "Mend it"],
            &["1002", "400", "worse thing", ""],
        ];
        assert_eq!(rows(swapped).0[0], expected[0]);
    }

    #[test]
    fn a_header_may_say_nothing() {
        let table = table(&[
            &["列1", "列2", "列3", "列4"],
            &["200", "600", "gone", "Wait"],
        ]);
        let errors = read(&page(), &table, &mut Diagnostics::default());
        assert_eq!(
            (errors[0].http_status, errors[0].code.value),
            (Some(200), 600)
        );
        assert_eq!(
            (errors[0].message.as_str(), errors[0].advice.0.as_str()),
            ("gone", "Wait")
        );
    }

    #[test]
    fn a_table_may_lack_columns() {
        assert_eq!(
            rows(&[
                &["错误码", "说明", "排查建议"],
                &["1001", "参数错误", "- 检查\n- 重试"]
            ])
            .0,
            [error(None, 1001, "参数错误", "- 检查\n- 重试")]
        );
        assert_eq!(
            rows(&[&["错误码", "描述"], &["-1", "fail"]]).0,
            [error(None, -1, "fail", "")]
        );
    }

    #[test]
    fn several_codes_in_a_cell_are_several_rows() {
        let (found, unread) = rows(&[
            &["错误码", "描述", "排查建议"],
            &["1001\n1002", "x", ""],
            &["1003、1004/1005", "y", ""],
            &["[1006](https://e.cn/9)", "z", ""],
            &["some words", "w", ""],
            &["", "", ""],
        ]);
        let codes: Vec<_> = found.iter().map(|e| e.1).collect();
        assert_eq!(codes, [1001, 1002, 1003, 1004, 1005, 1006]);
        assert_eq!(unread, 1);
    }
}
