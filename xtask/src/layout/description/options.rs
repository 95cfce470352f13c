//! Enumerated values within a description: lists of items, items run together in one line, and
//! inline lists.

use crate::layout::pattern::Pattern;
use crate::layout::raw::RawOption;
use crate::layout::text;
use crate::model::Prose;
use crate::source::{Located, Span};

/// Where an item begins: a dash at the start of a line, or, in a line that items run together in,
/// a dash before a value and its colon.
pub(super) static ITEM: Pattern = Pattern::new(concat!(
    r"(?m)(?:^[ \t]*[-*•][ \t]+)",
    r"|(?:[ \t][-*•][ \t]+(?:`[^`\n]+`|\x22?[A-Za-z0-9_.\-]+\x22?)(?:[ \t]*[（(][^）)\n]{0,12}[）)])?[ \t]*(?:[:：]|$))",
));

/// A line that gives a constant and what it means.
pub(super) static CONSTANT: Pattern = Pattern::new(concat!(
    r"^\s*(?:[-*•]\s+)?[`\x22]?(?P<value>[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*|-?\d+|[a-z]{2}[-_][A-Z]{2})[`\x22]?",
    r"(?P<mark>\s*(?:[:：]|=|-+|—+)\s*)(?P<label>\S.*)$",
));

/// Where a constant and its colon begin within a line.
pub(super) static NEXT_CONSTANT: Pattern = Pattern::new(concat!(
    r"([^\s\-*•])[ \t]+((?:[-*•][ \t]+)?[`\x22]?",
    r"(?:[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*|-?\d+|[a-z]{2}[-_][A-Z]{2})[`\x22]?[ \t]*[:：])",
));

/// The first constant of a run and what it means, where the words before it end in a colon.
pub(super) static FIRST_CONSTANT: Pattern = Pattern::new(concat!(
    r"^(?P<words>.*[:：])[ \t]*",
    r"(?P<first>[`\x22]?(?:[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*|-?\d+)[`\x22]?[ \t]*[:：][^:：]+)$",
));

/// Where a value of a run begins.
pub(super) static RUN: Pattern = Pattern::new(r"(?:^|\s)`?[A-Za-z0-9_\-]+`?[:：]");

/// An item: its value, perhaps a remark in parentheses, a colon, and its label.
pub(super) static VALUE: Pattern = Pattern::new(concat!(
    r"(?s)^\s*(?:`(?P<code>[^`\n]+)`|(?P<quoted>[\x22“][^\x22”\n]+[\x22”])|(?P<bare>[^\s:：（(，,。=]+(?: [A-Za-z0-9_]+)*))",
    r"\s*(?P<aside>[（(][^）)\n]{0,40}[）)])?\s*(?:(?P<colon>[:：=＝]|-\s|——|\u{ff0d}|表示|，|,)\s*(?P<label>.*))?$",
));

/// Marks of the value that is taken where none is sent.
const DEFAULT_MARKS: [&str; 3] = ["默认值", "默认", "default"];

/// What is below a label of values.
#[derive(Debug, Default)]
pub(super) struct Values {
    /// The values, in order.
    pub(super) options: Vec<RawOption>,
    /// The one that is marked as the default.
    pub(super) default: Option<Located<String>>,
    /// The text that is none of them.
    pub(super) rest: String,
}

/// Reads the values below a label.
pub(super) fn read(body: &str, span: Span) -> Values {
    let (mut options, rest) = list(body, span);
    drop_list_dashes(&mut options);
    let mut default = None;
    for option in &mut options {
        if take_default_mark(&mut option.label) && default.is_none() {
            default = Some(option.value.clone());
        }
    }
    Values {
        options,
        default,
        rest,
    }
}

/// Takes the dash of a list off the values where no blank follows it: `-true：…`, `-false：…`. Values
/// that are all below zero are not known of any page.
fn drop_list_dashes(options: &mut [RawOption]) {
    let is_dashed =
        |option: &RawOption| option.value.value.len() > 1 && option.value.value.starts_with('-');
    if options.len() > 1 && options.iter().all(is_dashed) {
        for option in options {
            option.value.value.remove(0);
        }
    }
}

/// Takes `（默认值）` off the front of a label; returns whether it was there.
fn take_default_mark(label: &mut Prose) -> bool {
    let text = label.0.trim_start();
    let Some(inner) = text.strip_prefix(['（', '(']) else {
        return false;
    };
    let Some((mark, rest)) = inner.split_once(['）', ')']) else {
        return false;
    };
    let known = DEFAULT_MARKS
        .iter()
        .any(|known| mark.trim().eq_ignore_ascii_case(known));
    if known {
        *label = Prose(rest.trim_start_matches([':', '：', ' ']).to_owned());
    }
    known
}

fn list(body: &str, span: Span) -> (Vec<RawOption>, String) {
    let starts: Vec<(usize, usize)> = ITEM
        .find_iter(body)
        .iter()
        .map(|found| (found.start(), found.start() + dash_end(found.as_str())))
        .collect();
    let Some(&(first, _)) = starts.first() else {
        return inline(body, span);
    };
    if !body[..first].trim().is_empty() {
        let (options, rest) = inline(&body[..first], span);
        if !options.is_empty() {
            return (options, format!("{rest}{}", &body[first..]));
        }
    }
    let mut options: Vec<RawOption> = Vec::new();
    let mut rest = body[..first].to_owned();
    for (index, &(start, content)) in starts.iter().enumerate() {
        let stop = starts.get(index + 1).map_or(body.len(), |next| next.0);
        let (item, after) = item_end(&body[content..stop]);
        match option(item, span) {
            Some(option) => options.push(option),
            // A note within the list belongs to the value before it.
            None => match options.last_mut() {
                Some(last) if !is_outer(&body[start..content]) => append(&mut last.label, item),
                _ => rest.push_str(&body[start..stop - after.len()]),
            },
        }
        rest.push_str(after);
    }
    (options, rest)
}

/// Whether a mark is at the very start of its line.
fn is_outer(mark: &str) -> bool {
    mark.starts_with(['-', '*', '•'])
}

fn append(label: &mut Prose, item: &str) {
    let words = text::prose(item);
    if !words.is_empty() {
        label.0.push_str("\n- ");
        label.0.push_str(&words.0);
    }
}

/// How many bytes of a match are its dash and the blanks around it.
fn dash_end(found: &str) -> usize {
    let blank = found.len() - found.trim_start().len();
    let dash = found[blank..].chars().next().map_or(0, char::len_utf8);
    let after = &found[blank + dash..];
    blank + dash + (after.len() - after.trim_start_matches([' ', '\t']).len())
}

/// An item goes on over lines that are indented; an empty line or one at the margin ends it.
fn item_end(text: &str) -> (&str, &str) {
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let first = at == 0;
        if !first && !line.starts_with([' ', '\t']) {
            return text.split_at(at);
        }
        at += line.len();
    }
    (text, "")
}

/// Reads one item, `value：label`.
pub fn option(item: &str, span: Span) -> Option<RawOption> {
    let found = VALUE.captures(item.trim())?;
    let ticked = found.name("code").is_some();
    let quoted = found.name("quoted");
    let value = found
        .name("code")
        .or(quoted)
        .or_else(|| found.name("bare"))?;
    let mut value = text::literal(value.as_str());
    if quoted.is_some() {
        value = value.trim_matches(['"', '“', '”']).to_owned();
    }
    if !plausible(&value, ticked || quoted.is_some()) {
        return None;
    }
    let aside = found.name("aside").map_or("", |m| m.as_str());
    let label = found.name("label").map_or("", |m| m.as_str());
    let label = text::prose(&format!("{aside}{label}"));
    Some(RawOption {
        value: Located::new(value, span),
        label,
    })
}

/// Whether this may be a value: words in Chinese are values only where they are marked as such.
fn plausible(value: &str, marked: bool) -> bool {
    let length = value.chars().count();
    if value.is_empty() || length > 80 || value.contains(text::LOST) {
        return false;
    }
    let wire = value
        .chars()
        .all(|c| c.is_ascii_graphic() || (c == ' ' && marked));
    let link = value.starts_with('[') || value.contains("](") || value.starts_with("http");
    if link || value.starts_with(['<', '*']) {
        return false;
    }
    if wire {
        return true;
    }
    marked
}

/// `1、2`, `"a" | "b"`, `a：first，b：second`, in one line.
fn inline(body: &str, span: Span) -> (Vec<RawOption>, String) {
    let trimmed = body.trim_start();
    let (line, rest) = match trimmed.find('\n') {
        Some(at) => trimmed.split_at(at),
        None => (trimmed, ""),
    };
    let line = line.trim().trim_end_matches(['。', '.', '；', ';']);
    if line.is_empty() && !rest.trim().is_empty() {
        return lines(rest, span);
    }
    for separators in [&['；', ';'][..], &['、', '，', ',', '|', '/'][..]] {
        let parts: Vec<&str> = line
            .split(separators)
            .map(str::trim)
            .filter(|p| !p.is_empty())
            .collect();
        let options: Option<Vec<RawOption>> = parts.iter().map(|part| option(part, span)).collect();
        if let Some(options) = options
            && options.len() > 1
        {
            return (options, rest.to_owned());
        }
    }
    if let Some(options) = run(line, span) {
        return (options, rest.to_owned());
    }
    let all_lines = lines(body, span);
    if !all_lines.0.is_empty() {
        return all_lines;
    }
    match option(line, span) {
        Some(only) if line.starts_with('`') => (vec![only], rest.to_owned()),
        _ => (Vec::new(), body.to_owned()),
    }
}

/// Values that are in the words without a label: two lines or more that begin with a constant
/// (`PENDING - …`, `zh-CN：…`, `2 - …`), one below the other.
pub(super) fn unlabelled(words: &str, span: Span) -> (Vec<RawOption>, String) {
    // An export may have run the lines together.
    let words = NEXT_CONSTANT.replace_all(words, "$1\n$2");
    let lines: Vec<&str> = words.split('\n').collect();
    let Some(first) = lines.iter().position(|line| constant(line, span).is_some()) else {
        return (Vec::new(), String::new());
    };
    let mut options = Vec::new();
    let mut before = lines[..first].to_vec();
    if let Some(last) = before.last_mut()
        && let Some((words, option)) = led_constant(last, span)
    {
        *last = words;
        options.push(option);
    }
    let mut end = first;
    for (at, line) in lines.iter().enumerate().skip(first) {
        match constant(line, span) {
            Some(option) => {
                options.push(option);
                end = at + 1;
            }
            // Each may be a paragraph of its own.
            None if line.trim().is_empty() => {}
            None => break,
        }
    }
    if options.len() < 2 {
        return (Vec::new(), String::new());
    }
    let rest = [&before[..], &lines[end..]].concat();
    (options, rest.join("\n"))
}

/// A constant that follows words and their colon: `Kinds: 1: first`.
fn led_constant(line: &str, span: Span) -> Option<(&str, RawOption)> {
    let found = FIRST_CONSTANT.captures(line)?;
    let option = constant(found.name("first")?.as_str(), span)?;
    Some((found.name("words")?.as_str(), option))
}

fn constant(line: &str, span: Span) -> Option<RawOption> {
    let found = CONSTANT.captures(line)?;
    let part = |name: &str| found.name(name).map(|part| part.as_str());
    let (mark, label) = (part("mark")?, part("label")?);
    // `HH:mm` is no value and its label.
    if mark.is_ascii() && !mark.ends_with(' ') && label.starts_with(|c: char| c.is_ascii()) {
        return None;
    }
    let value = part("value")?.to_owned();
    let label = text::prose(label);
    Some(RawOption {
        value: Located::new(value, span),
        label,
    })
}

/// Values with a colon each that follow one another with nothing but a space between them.
fn run(line: &str, span: Span) -> Option<Vec<RawOption>> {
    let starts: Vec<usize> = RUN
        .find_iter(line)
        .iter()
        .map(|found| found.start())
        .collect();
    if starts.len() < 2 || starts[0] != 0 {
        return None;
    }
    let ends = starts.iter().skip(1).copied().chain([line.len()]);
    let parts = starts
        .iter()
        .zip(ends)
        .map(|(start, end)| &line[*start..end]);
    parts.map(|part| option(part, span)).collect()
}

/// Values one a line without a dash, each with a colon.
fn lines(body: &str, span: Span) -> (Vec<RawOption>, String) {
    let mut options = Vec::new();
    let mut taken = 0;
    for line in body.split_inclusive('\n') {
        let blank = line.trim().is_empty();
        match option(line, span) {
            Some(found) if line.contains([':', '：']) => options.push(found),
            _ if blank && options.is_empty() => {}
            _ => break,
        }
        taken += line.len();
    }
    // One line alone may be a sentence that begins with a name.
    let alone = body[taken..].trim().is_empty();
    if options.is_empty() || (options.len() == 1 && !alone) {
        return (Vec::new(), body.to_owned());
    }
    (options, body[taken..].to_owned())
}
