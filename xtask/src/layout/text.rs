//! From Markdown source, as cells and paragraphs hold it, to words: [`Prose`] for people, plain
//! strings for names and values.
//!
//! A cell is no document: its lines and list items need no blank lines, and `<token>` in it is a
//! word more often than it is HTML. So this reads the inline marks that pages use and keeps the
//! rest unchanged. It knows no word of the reference.

mod inline;

use super::pattern::Pattern;
use crate::model::{Host, Prose};
use inline::{Form, resolve_marks};

/// The site that addresses without a host belong to.
const SITE: &str = "https://open.feishu.cn";

/// The character that represents what was lost on the way to us.
pub const LOST: char = '\u{FFFD}';

/// Words for people, in the form that [`Prose`] describes. A sentence with lost characters in it
/// is left out: half a sentence helps nobody.
pub fn prose(markdown: &str) -> Prose {
    let mut lines: Vec<String> = Vec::new();
    for line in unsqueeze(&resolve_marks(markdown, Form::Prose)).split('\n') {
        let line = tidy_line(line);
        let line = if line.contains(LOST) {
            whole_sentences(&line)
        } else {
            line
        };
        let blank_before = lines.last().is_none_or(|last| last.is_empty());
        if line.is_empty() && blank_before {
            continue;
        }
        lines.push(line);
    }
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    Prose(lines.join("\n"))
}

/// Puts list items that an export ran together in one line on lines of their own: behind a colon,
/// and from then on behind each dash; in a line that is an item, behind the end of a sentence.
fn unsqueeze(text: &str) -> String {
    let lines = text.split('\n').map(|line| {
        if let Some(at) = RUN_IN.find(line).map(|found| found.end()) {
            let (head, items) = line.split_at(at);
            let head = head.trim_end().trim_end_matches('-').trim_end();
            return format!("{head}\n- {}", ITEM_GAP.replace_all(items, "\n- "));
        }
        if line.trim_start().starts_with("- ") {
            return AFTER_SENTENCE.replace_all(line, "$1\n- ");
        }
        line.to_owned()
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// A colon, and the dash of the first item that ran into its line.
static RUN_IN: Pattern = Pattern::new(r"[：:。]\s+-\s+");
/// The dash of a further one.
static ITEM_GAP: Pattern = Pattern::new(r"\s+-\s+");
/// The dash of an item behind a sentence.
static AFTER_SENTENCE: Pattern = Pattern::new(r"([。；;])\s+-\s+");

/// One line of plain text: marks and code ticks off, links only by their text.
pub fn plain(markdown: &str) -> String {
    let text = resolve_marks(markdown, Form::Plain);
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A literal value: outer whitespace, one pair of backticks or of bold marks, escapes and
/// entities off. Quotes stay, since they distinguish text from numbers.
pub fn literal(markdown: &str) -> String {
    let mut text = markdown.trim();
    loop {
        let inner = strip_pair(text, "**").or_else(|| strip_pair(text, "`"));
        match inner {
            Some(inner) => text = inner.trim(),
            None => break,
        }
    }
    // Backslashes in JSON are its own.
    if text.starts_with(['"', '{', '[']) && serde_json::from_str::<serde_json::Value>(text).is_ok()
    {
        return text.to_owned();
    }
    // Braces within ticks are how some exports keep a template engine from reading them.
    let text = text.replace("`{", "{").replace("}`", "}");
    if text.contains('`') || text.contains("{\\\"") {
        return decode_entities(&text);
    }
    decode_entities(&unescape(&text)).trim().to_owned()
}

fn strip_pair<'a>(text: &'a str, mark: &str) -> Option<&'a str> {
    let inner = text.strip_prefix(mark)?.strip_suffix(mark)?;
    (!inner.is_empty() && !inner.contains(mark)).then_some(inner)
}

/// Takes the backslashes off that Markdown asks for before punctuation.
pub fn unescape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        match chars.peek() {
            Some(next) if c == '\\' && next.is_ascii_punctuation() => {
                out.extend(chars.next());
            }
            _ => out.push(c),
        }
    }
    out
}

/// Puts characters in the place of HTML entities. An entity that is not known stays.
pub fn decode_entities(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        match entity(rest) {
            Some((c, length)) => {
                out.push(c);
                rest = &rest[length..];
            }
            None => {
                out.push('&');
                rest = &rest[1..];
            }
        }
    }
    out.push_str(rest);
    out
}

/// The character of the entity that `text` begins with, and how many bytes it takes.
fn entity(text: &str) -> Option<(char, usize)> {
    let body = text.strip_prefix('&')?;
    let end = body.bytes().take(12).position(|b| b == b';')?;
    let name = &body[..end];
    let c = match name {
        // Tables draw depth with these: one represents as much as two others.
        "emsp" => '\u{2003}',
        "nbsp" | "ensp" | "thinsp" => ' ',
        "lt" => '<',
        "gt" => '>',
        "amp" => '&',
        "quot" => '"',
        "apos" => '\'',
        "ldquo" => '“',
        "rdquo" => '”',
        "lsquo" => '‘',
        "rsquo" => '’',
        "hellip" => '…',
        "mdash" => '—',
        "ndash" => '–',
        "middot" => '·',
        "bull" => '•',
        "times" => '×',
        "le" => '≤',
        "ge" => '≥',
        "lowbar" => '_',
        "ast" => '*',
        "copy" => '©',
        "reg" => '®',
        _ => {
            let digits = name.strip_prefix('#')?;
            let number = match digits.strip_prefix(['x', 'X']) {
                Some(hex) => u32::from_str_radix(hex, 16).ok()?,
                None => digits.parse().ok()?,
            };
            char::from_u32(number)?
        }
    };
    Some((c, end + 2))
}

/// An address as a URL: a path within the documentation gets its host, and a page of it has one
/// address under all names of the site.
pub fn absolute(address: &str) -> String {
    let address = address.trim();
    if let Some(path) = path_on_site(address) {
        return format!("{SITE}{path}");
    }
    if let Some(path) = address.strip_prefix("/ssl:ttdoc") {
        return format!("{SITE}/document{path}");
    }
    if address.starts_with("/document") {
        return format!("{SITE}{address}");
    }
    if address.starts_with('/') {
        return format!("{SITE}/document{address}");
    }
    address.to_owned()
}

/// The path of a page of the documentation, whichever name of the site its URL has.
fn path_on_site(url: &str) -> Option<&str> {
    let (scheme, rest) = url.split_once("://")?;
    let path = rest.find('/')?;
    let is_page = matches!(scheme, "http" | "https")
        && Host::of(&rest[..path]) == Some(Host::Open)
        && rest[path..].starts_with("/document/");
    is_page.then(|| &rest[path..])
}

/// The path of an address within the documentation, which [`absolute`] makes a URL of again; an
/// address elsewhere stays.
pub fn site_path(address: &str) -> &str {
    let path = address.strip_prefix(SITE);
    path.and_then(|path| path.strip_prefix("/document"))
        .filter(|path| path.starts_with('/'))
        .unwrap_or(address)
}

/// One line without outer and doubled spaces, its list mark as `- `.
fn tidy_line(line: &str) -> String {
    let words = line.split_whitespace().collect::<Vec<_>>().join(" ");
    let item = ["* ", "+ ", "• ", "- "]
        .iter()
        .find_map(|mark| words.strip_prefix(mark));
    match item {
        Some(text) if text.trim().is_empty() => String::new(),
        Some(text) => format!("- {}", text.trim()),
        None if matches!(words.as_str(), "-" | "*" | "—") => String::new(),
        None => words.trim_start_matches("# ").to_owned(),
    }
}

/// The line without the sentences that lost characters.
fn whole_sentences(line: &str) -> String {
    let (mark, body) = match line.strip_prefix("- ") {
        Some(body) => ("- ", body),
        None => ("", line),
    };
    let mut kept = String::new();
    for sentence in sentences(body) {
        if !sentence.contains(LOST) {
            kept.push_str(sentence);
        }
    }
    let kept = kept.trim();
    let has_words = kept.chars().any(char::is_alphanumeric);
    if has_words {
        format!("{mark}{kept}")
    } else {
        String::new()
    }
}

/// Sentences, each with the mark that ends it.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive(['。', '！', '？', '；'])
}

#[cfg(test)]
mod tests;
