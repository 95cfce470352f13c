//! The one place that prints for people.
//!
//! Pages, servers and files of others come with any characters. Those that would steer a terminal,
//! or show text in another order than it has, are printed by their number instead.

use std::borrow::Cow;
use std::fmt::Display;
use std::io::{self, ErrorKind, IsTerminal, Write};

/// Prints a line of text on standard error.
pub fn tell(text: impl Display) {
    tell_part(format!("{text}\n"));
}

/// Prints text on standard error as it is, line ends and all.
pub fn tell_part(text: impl Display) {
    tell_coloured(&printable(&text.to_string()));
}

/// Prints on standard error what has colours of our own in it, which whoever coloured it has made
/// printable.
pub fn tell_coloured(text: &str) {
    // Where nobody can be told, the exit code still shows what became of the run.
    let _ = anstream::stderr().write_all(text.as_bytes());
}

/// Writes a result on standard output with a line end: for people printable, for programs as it is.
pub fn put(text: &str) -> io::Result<()> {
    let mut output = io::stdout().lock();
    let text = if output.is_terminal() {
        printable(text)
    } else {
        Cow::Borrowed(text)
    };
    match writeln!(output, "{text}") {
        // Whoever reads has seen enough, as `head` has.
        Err(error) if error.kind() == ErrorKind::BrokenPipe => Ok(()),
        result => result,
    }
}

/// Text in which each character that a terminal would obey is written by its number.
pub fn printable(text: &str) -> Cow<'_, str> {
    if !text.contains(steers) {
        return Cow::Borrowed(text);
    }
    let escaped = text.chars().map(|c| match c {
        c if steers(c) => format!("\\u{{{:x}}}", u32::from(c)),
        c => c.to_string(),
    });
    Cow::Owned(escaped.collect())
}

/// Whether a terminal obeys a character: controls but for line end and tab, and what turns the
/// direction of text around (Unicode Standard Annex 9).
fn steers(c: char) -> bool {
    let is_direction =
        matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    is_direction || c.is_control() && !matches!(c, '\n' | '\t')
}

#[cfg(test)]
mod tests {
    use super::printable;

    #[test]
    fn nothing_of_others_steers_the_terminal() {
        for (text, printed) in [
            ("plain, 日历\n\tindented", "plain, 日历\n\tindented"),
            ("\u{1b}[2Jgone\r", "\\u{1b}[2Jgone\\u{d}"),
            ("\u{9b}2J \u{7}\u{8}\u{7f}", "\\u{9b}2J \\u{7}\\u{8}\\u{7f}"),
            ("a\u{202e}b\u{2066}", "a\\u{202e}b\\u{2066}"),
        ] {
            assert_eq!(printable(text), printed);
        }
    }
}
