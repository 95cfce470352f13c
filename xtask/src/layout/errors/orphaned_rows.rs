//! Rows that fell out of their table: a cell with a list or a note in it ended the table when the
//! page was converted, and the cells of the rows after it are below, a line each.

use super::{ErrorColumns, error_columns, push_row};
use crate::layout::fields::Columns;
use crate::layout::raw::RawError;
use crate::layout::sections::Section;
use crate::page::{BlockKind, Row, Table};
use crate::source::{Located, Span};

/// The rows that became paragraphs between a table and the next one of its section.
pub(super) fn below(section: &Section<'_>, table: &Table) -> Vec<RawError> {
    let width = table.header.cells.len();
    let Some(at) = error_columns(table, &Columns::of(table)) else {
        return Vec::new();
    };
    let mut errors = Vec::new();
    let after = section
        .blocks
        .iter()
        .skip_while(
            |block| !matches!(&block.kind, BlockKind::Table(own) if std::ptr::eq(own, table)),
        )
        .skip(1)
        .take_while(|block| !matches!(block.kind, BlockKind::Table(_)));
    for block in after {
        // What is set in below a list counts as the list's own.
        let (BlockKind::Paragraph(text) | BlockKind::List(text)) = &block.kind else {
            continue;
        };
        let lines: Vec<&str> = text.lines().map(str::trim).collect();
        for lines in lines.split(|line| line.is_empty()) {
            if let Some(row) = row(lines, block.span, width, at) {
                push_row(&row, at, &mut errors);
            }
        }
    }
    errors
}

/// Lines that are the cells of a row: the one of the code is a number and no more, and a message
/// follows it.
fn row(lines: &[&str], span: Span, width: usize, at: ErrorColumns) -> Option<Row> {
    let (cells, rest) = lines.split_at(lines.len().min(width));
    let mut cells: Vec<String> = cells.iter().map(|line| (*line).to_owned()).collect();
    if let Some(last) = cells.last_mut()
        && !rest.is_empty()
    {
        *last = format!("{last}\n{}", rest.join("\n"));
    }
    let code = cells.get(at.code)?;
    let is_code = code.len() > 3 && code.bytes().all(|byte| byte.is_ascii_digit());
    let has_message = at.message.is_some_and(|message| message < cells.len());
    (is_code && has_message).then(|| Row {
        cells: cells
            .into_iter()
            .map(|cell| Located::new(cell, span))
            .collect(),
        span,
    })
}

#[cfg(test)]
mod tests {
    use crate::diagnostics::Diagnostics;
    use crate::layout::{PageContent, read};
    use crate::page;

    #[test]
    fn rows_below_a_broken_table_are_read() {
        let text = "## Ping\n\n## Request\n\n| Name | Value |\n| --- | --- |\n\
            | HTTP URL | https://open.feishu.cn/open-apis/ping/v1/pings |\n| HTTP Method | GET |\n\n\
            ### Error codes\n\n| Code | Message | Advice |\n| --- | --- | --- |\n\
            | 1001 | gone | Do this\n    :::\n  \n\n  1002\n  gone again\n  \nDo that\n\n\
            \n  1003\n  gone for good\n  Do nothing\n\n- or this\n  \n\n  1004\n  gone twice\n\n2024\n\nSee 1005\nand more\n";
        let mut diagnostics = Diagnostics::default();
        let page = page::read("p.md".into(), text.as_bytes(), &mut diagnostics).unwrap();
        let PageContent::Endpoint(endpoint) = read(&page, &mut diagnostics) else {
            panic!("not an endpoint");
        };
        let errors: Vec<_> = endpoint
            .errors
            .iter()
            .map(|e| (e.code.value, e.message.as_str(), e.advice.0.as_str()))
            .collect();
        assert_eq!(
            errors[1..],
            [
                (1002, "gone again", ""),
                (1003, "gone for good", "Do nothing"),
                (1004, "gone twice", ""),
            ]
        );
    }
}
