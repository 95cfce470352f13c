//! Lines of a text, and where each begins.

/// A line without its line end.
#[derive(Debug, Clone, Copy)]
pub(super) struct Line<'a> {
    /// The byte at which it begins.
    pub(super) start: usize,
    /// What is on it.
    pub(super) text: &'a str,
}

impl Line<'_> {
    /// One past its last byte, its line end left out.
    pub(super) fn end(&self) -> usize {
        self.start + self.text.len()
    }
}

/// The lines of `text` from byte `from` on.
pub(super) fn lines(text: &str, from: usize) -> Vec<Line<'_>> {
    let mut start = from;
    let mut lines = Vec::new();
    for line in text[from..].split_inclusive('\n') {
        lines.push(Line {
            start,
            text: line.strip_suffix('\n').unwrap_or(line),
        });
        start += line.len();
    }
    lines
}

pub(super) fn is_blank(line: &str) -> bool {
    line.trim().is_empty()
}

/// Whether a line is a heading with leading `#`.
pub(super) fn is_heading(line: &str) -> bool {
    let content = line.trim_start_matches(' ');
    let marks = content.bytes().take_while(|byte| *byte == b'#').count();
    let below_code = line.len() - content.len() < 4;
    below_code && (1..=6).contains(&marks) && content[marks..].starts_with([' ', '\t'])
}

/// The marks that open or close fenced code, and what comes behind them.
pub(super) fn fence(line: &str) -> Option<(&str, &str)> {
    let content = line.trim_start();
    let mark = content.chars().next().filter(|c| matches!(c, '`' | '~'))?;
    let length = content.len() - content.trim_start_matches(mark).len();
    (length >= 3).then(|| content.split_at(length))
}
