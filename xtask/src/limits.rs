//! How large things on a page may be: no real page comes near, and no page can make the tool run
//! for minutes or use up the memory. How deep they may be nested is in [`depth`](crate::depth).

use std::sync::Arc;

use crate::diagnostics::{Code, Diagnostic, Diagnostics, Location};
use crate::source::{SourceFile, Span};

/// How many bytes a page may have. The largest of the reference has 1.8 million.
pub const PAGE_BYTES: usize = 16 * 1024 * 1024;
/// How many columns a table may have, and how many columns and rows a cell may span. The widest table of
/// the reference has 7.
pub const COLUMNS: usize = 64;
/// How many rows a table may have. The longest of the reference has some 2,500.
pub const ROWS: usize = 20_000;
/// How many bytes a cell may have. The longest of the reference has 15,000.
pub const CELL_BYTES: usize = 128 * 1024;
/// How many values may be listed for a field. The longest list of the reference has some hundred.
pub const VALUES: usize = 4_096;

/// Reports something that is larger than its limit, and what was done about it.
pub fn report(
    source: &Arc<SourceFile>,
    span: Span,
    found: String,
    limit: usize,
    action: &str,
    diagnostics: &mut Diagnostics,
) {
    diagnostics.push(Diagnostic {
        code: Code::TooLarge,
        place: Some(Location {
            source: source.clone(),
            span,
        }),
        found,
        expected: format!("at most {limit}"),
        action: action.to_owned(),
    });
}
