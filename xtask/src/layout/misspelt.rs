//! Words of a page that are none of those that are known, but near to one: what they were meant to
//! be is lost where nobody reports them.

use super::text;
use crate::diagnostics::{Code, Diagnostic, Diagnostics, Location};
use crate::nearest::nearest;
use crate::page::{Cell, Page};

/// The words of the column of what is required, as our own pages write them.
const YES_OR_NO: [&str; 2] = ["Yes", "No"];

/// The kinds of tokens.
const TOKENS: [&str; 3] = [
    "tenant_access_token",
    "user_access_token",
    "app_access_token",
];

/// Reports a cell that is meant to tell whether a field is required, and does not.
pub(super) fn report_required(page: &Page, cell: &Cell, diagnostics: &mut Diagnostics) {
    report(page, cell, cell.value.trim(), &YES_OR_NO, diagnostics);
}

/// Reports each word of a cell that is meant to be a kind of token.
pub(super) fn report_tokens(page: &Page, cell: &Cell, diagnostics: &mut Diagnostics) {
    let plain = text::unescape(&cell.value);
    let words = plain.split(|c: char| !(c.is_ascii_alphanumeric() || c == '_'));
    for word in words.filter(|word| word.contains("_token")) {
        if !TOKENS.contains(&word) {
            report(page, cell, word, &TOKENS, diagnostics);
        }
    }
}

/// Reports an official name with too few parts.
pub(super) fn report_official_name(page: &Page, name: &Cell, diagnostics: &mut Diagnostics) {
    diagnostics.push(Diagnostic {
        code: Code::UnknownWord,
        place: Some(place(page, name)),
        found: format!("`{}` is no official name", name.value.trim()),
        expected: "`service.version.resource.method`".to_owned(),
        action: "the name was made from the page's address or the URL".to_owned(),
    });
}

fn report(
    page: &Page,
    cell: &Cell,
    word: &str,
    known: &[&'static str],
    diagnostics: &mut Diagnostics,
) {
    let Some(meant) = nearest(word, known.iter().copied()) else {
        return;
    };
    diagnostics.push(Diagnostic {
        code: Code::UnknownWord,
        place: Some(place(page, cell)),
        found: format!("`{word}`"),
        expected: format!("`{meant}`"),
        action: "the word was left out".to_owned(),
    });
}

fn place(page: &Page, cell: &Cell) -> Location {
    Location {
        source: page.source.clone(),
        span: cell.span,
    }
}
