//! The inline marks of Markdown and of the portal, resolved in one run over the text.
//!
//! Where each mark ends is found once for the whole text, so that the time is in proportion to its
//! length however many marks begin and never end.

use super::{absolute, entity};
use crate::depth::MAX_DEPTH;

/// How many ticks in a row can mark code. Pages use three at most.
const LONGEST_FENCE: usize = 16;

/// HTML elements that pages use among their words. Others are words themselves.
const ELEMENTS: [&str; 38] = [
    "a", "b", "br", "center", "code", "dd", "del", "div", "dl", "dt", "em", "font", "h1", "h2",
    "h3", "h4", "hr", "i", "img", "ins", "kbd", "li", "ol", "p", "s", "small", "span", "strong",
    "sub", "sup", "table", "tbody", "td", "th", "thead", "tr", "u", "ul",
];

/// What becomes of marks.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Form {
    Prose,
    Plain,
}

/// The text with its marks resolved.
pub(super) fn resolve_marks(markdown: &str, form: Form) -> String {
    let mut scanner = Scanner {
        text: markdown,
        form,
        closing: closing_brackets(markdown),
        tag_end: Next::new(">"),
        comment_end: Next::new("-->"),
        highlight_end: Next::new("=="),
        line_end: Next::new("\n"),
        links: 0,
        out: String::with_capacity(markdown.len()),
    };
    scanner.run(0, markdown.len());
    scanner.out
}

struct Scanner<'a> {
    text: &'a str,
    form: Form,
    /// For each bracket that is closed, where it is opened and where it is closed.
    closing: Vec<(usize, usize)>,
    tag_end: Next,
    comment_end: Next,
    highlight_end: Next,
    line_end: Next,
    /// Within how many links the scanner is.
    links: usize,
    out: String,
}

/// Where a word comes next. Whoever goes forward through a text and asks on the way has every byte
/// looked at once.
struct Next {
    word: &'static str,
    /// From where to where the word is known not to begin.
    absent: (usize, usize),
}

impl Next {
    fn new(word: &'static str) -> Self {
        Self {
            word,
            absent: (0, 0),
        }
    }

    /// Where the word begins at `from` or after it.
    fn after(&mut self, text: &str, from: usize) -> Option<usize> {
        let (start, end) = self.absent;
        if !(start..=end).contains(&from) || end == start {
            let found = text.get(from..).and_then(|rest| rest.find(self.word));
            self.absent = (from, found.map_or(text.len(), |length| from + length));
        }
        let (_, end) = self.absent;
        (end < text.len()).then_some(end)
    }
}

/// The brackets of each kind that are opened and closed, in the order in which they are opened.
fn closing_brackets(text: &str) -> Vec<(usize, usize)> {
    let mut open: [Vec<usize>; 3] = Default::default();
    let mut pairs = Vec::new();
    let mut is_escaped = false;
    for (at, byte) in text.bytes().enumerate() {
        if is_escaped {
            is_escaped = false;
            continue;
        }
        match byte {
            b'\\' => is_escaped = true,
            b'[' => open[0].push(at),
            b'{' => open[1].push(at),
            b'(' => open[2].push(at),
            b']' => pairs.extend(open[0].pop().map(|start| (start, at))),
            b'}' => pairs.extend(open[1].pop().map(|start| (start, at))),
            b')' => pairs.extend(open[2].pop().map(|start| (start, at))),
            _ => {}
        }
    }
    pairs.sort_unstable();
    pairs
}

impl Scanner<'_> {
    /// Resolves what is between two places.
    fn run(&mut self, from: usize, to: usize) {
        let mut at = from;
        while let Some(c) = self.text.get(at..to).and_then(|rest| rest.chars().next()) {
            let end = self.mark(at, to, c).filter(|end| *end <= to);
            at = end.unwrap_or_else(|| {
                push_clean(&mut self.out, c);
                at + c.len_utf8()
            });
        }
    }

    /// Resolves the mark that begins here, and returns where it ends; `None` where there is none.
    fn mark(&mut self, at: usize, to: usize, c: char) -> Option<usize> {
        let rest = self.text.get(at..to)?;
        match c {
            '\\' => {
                let next = rest[1..].chars().next()?;
                if !next.is_ascii_punctuation() {
                    return None;
                }
                self.out.push(next);
                Some(at + 2)
            }
            '&' => {
                let (decoded, length) = entity(rest)?;
                push_clean(&mut self.out, decoded);
                Some(at + length)
            }
            '`' => Some(at + self.code(rest)),
            '!' | '[' | '{' => self.link(at, to, c),
            '<' => self.tag(at, to),
            '*' => emphasis(rest).map(|length| at + length),
            '~' if rest.starts_with("~~") => Some(at + 2),
            '=' => self.highlight(at, to),
            _ => None,
        }
    }

    /// Code between ticks; ticks that nothing closes are themselves.
    fn code(&mut self, rest: &str) -> usize {
        let ticks = rest.bytes().take_while(|b| *b == b'`').count();
        let (mark, body) = rest.split_at(ticks);
        let end = if ticks <= LONGEST_FENCE {
            body.find(mark)
        } else {
            None
        };
        let Some(end) = end else {
            self.out.push_str(mark);
            return ticks;
        };
        let words: Vec<&str> = body[..end].split_whitespace().collect();
        let one_line = words.join(" ");
        let is_marked = self.form == Form::Prose && !one_line.contains('`') && !one_line.is_empty();
        let tick = if is_marked { "`" } else { "" };
        self.out.push_str(tick);
        one_line.chars().for_each(|c| push_clean(&mut self.out, c));
        self.out.push_str(tick);
        ticks + end + ticks
    }

    /// `[text](address)`, `![text](address)`, and the portal's `{text}(parameters)` button.
    fn link(&mut self, at: usize, to: usize, c: char) -> Option<usize> {
        let is_picture = c == '!';
        let open = at + usize::from(is_picture);
        if is_picture && !self.text[open..to].starts_with(['[', '{']) {
            return None;
        }
        let close = self.closed(open).filter(|close| *close < to)?;
        let address = close + 1;
        if !self.text[address..to].starts_with('(') {
            return None;
        }
        let end = self.closed(address).filter(|end| *end < to)?;
        if is_picture || self.text[open..].starts_with('{') {
            return Some(end + 1);
        }
        let address = self.text[address + 1..end].trim();
        if address.contains("\n\n") || self.links == MAX_DEPTH {
            return None;
        }
        let text_begins = self.out.len();
        self.links += 1;
        self.run(open + 1, close);
        self.links -= 1;
        self.push_address(text_begins, address, &self.text[end + 1..to]);
        Some(end + 1)
    }

    /// Where the bracket that is opened here is closed.
    fn closed(&self, open: usize) -> Option<usize> {
        let found = self.closing.binary_search_by_key(&open, |pair| pair.0);
        Some(self.closing[found.ok()?].1)
    }

    /// Puts the address of a link behind its text, unless the text is the address.
    fn push_address(&mut self, text_begins: usize, address: &str, after: &str) {
        let url = absolute(address.split_whitespace().next().unwrap_or_default());
        let is_url = url.starts_with("http://") || url.starts_with("https://");
        if self.form == Form::Plain || !is_url || self.out[text_begins..].trim() == url {
            return;
        }
        if self.out.ends_with(|c: char| !c.is_whitespace()) {
            self.out.push(' ');
        }
        url.chars().for_each(|c| push_clean(&mut self.out, c));
        if after.starts_with(|c: char| !c.is_whitespace() && c != '<') {
            self.out.push(' ');
        }
    }

    /// An element, a comment or an address in angle brackets.
    fn tag(&mut self, at: usize, to: usize) -> Option<usize> {
        let rest = &self.text[at..to];
        if rest.starts_with("<!--") {
            return Some(self.comment_end.after(self.text, at)? + 3);
        }
        let end = self.tag_end.after(self.text, at).filter(|end| *end < to)?;
        let inner = &self.text[at + 1..end];
        if inner.starts_with("http") {
            self.out.push_str(inner);
            return Some(end + 1);
        }
        let body = inner.trim_start_matches('/');
        let name = |c: char| c.is_ascii_alphanumeric() || c == '-';
        let name = &body[..body.find(|c| !name(c)).unwrap_or(body.len())];
        let after = body[name.len()..].chars().next();
        if after.is_some_and(|c| !c.is_whitespace() && c != '/') {
            return None;
        }
        self.element(&name.to_ascii_lowercase(), inner.starts_with('/'))?;
        Some(end + 1)
    }

    /// Resolves an element to what can be seen of it; `None` where it is a word.
    fn element(&mut self, name: &str, is_closing: bool) -> Option<()> {
        if !name.starts_with("md-") && ELEMENTS.binary_search(&name).is_err() {
            return None;
        }
        match name {
            "br" | "p" | "div" | "ul" | "ol" | "tr" | "hr" | "table" => self.break_line(),
            "li" if !is_closing => {
                self.break_line();
                self.out.push_str("- ");
            }
            _ => {}
        }
        Some(())
    }

    fn break_line(&mut self) {
        if !self.out.is_empty() && !self.out.ends_with('\n') {
            self.out.push('\n');
        }
    }

    /// `==words==` highlights words.
    fn highlight(&mut self, at: usize, to: usize) -> Option<usize> {
        if !self.text[at..to].starts_with("==") {
            return None;
        }
        let from = at + 2;
        let end = self.highlight_end.after(self.text, from)?;
        let line_end = self.line_end.after(self.text, from);
        if end + 2 > to || line_end.is_some_and(|line_end| line_end < end) {
            return None;
        }
        let inner = &self.text[from..end];
        if inner.trim() != inner || inner.is_empty() || inner.starts_with('=') {
            return None;
        }
        self.run(from, end);
        Some(end + 2)
    }
}

/// Doubled stars mark emphasis; a single one is a word's own, as in `name *` or `2*3`.
fn emphasis(rest: &str) -> Option<usize> {
    let stars = rest.bytes().take_while(|b| *b == b'*').count();
    (stars >= 2).then_some(stars)
}

/// Adds a character unless it is one that no output may carry.
fn push_clean(out: &mut String, c: char) {
    let hidden = matches!(c,
        '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}');
    match c {
        '\n' => out.push('\n'),
        '\t' | '\r' | '\u{A0}' | '\u{2002}' | '\u{2003}' => out.push(' '),
        _ if hidden || c.is_control() => {}
        _ => out.push(c),
    }
}
