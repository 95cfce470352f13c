//! A description, taken apart: words, example, default, fixed value, enumerated values, limits,
//! scopes.
//!
//! Pages mark the parts with labels in bold (`**示例值**：…`) or at the start of a line, and the
//! layouts that squeeze a cell into one line leave them in the middle of it. So the text is first
//! cut at its labels, wherever they are, and then each piece is read by what its label asks for.
//! What a piece holds beyond that goes back to the words, in its place.

mod limits;
mod options;

use super::pattern::Pattern;
use super::raw::{RawDescription, RawOption};
use super::text;
use super::vocabulary::Label;
use crate::model::Limits;
use crate::source::{Located, Span};

pub use options::option;

/// A label, bold or at the start of a line, up to its colon.
static LABEL: Pattern = Pattern::new(concat!(
    r"(?m)(?:\*\*(?P<bold>[^*\n]{1,60}?)\s*[:：]?\s*\*\*\s*(?P<colon>[:：])?)",
    r"|(?:^[ \t]*(?:[-*]\s+)?(?P<line>[^\s:：*`|，。；,;\n][^:：*|，。；;\n]{0,24}?)[ \t]*[:：])",
    r"|(?:(?:^|[\s。；，,;（(])(?P<inner>示例值|默认值|可选值有|可选值|枚举值有|枚举值|可能值有|固定值|取值范围|长度范围|最大长度|最小长度|最大值|最小值)[ \t]*[:：])",
));

/// A default within a sentence: `默认值为 10`, `不填默认为 true`, `defaults to 10`.
static SPOKEN_DEFAULT: Pattern = Pattern::new(concat!(
    r"默认(?:值)?[ :：]*(?P<word>-?\d+|true|false)\b|(?:默认值?(?:为|是)|不填默认(?:为|是)?|不传默认(?:为|是)?|缺省值?为|[Dd]efaults? (?:value )?(?:to|is))",
    r#"[ :：]*(?:`(?P<code>[^`\n]+)`|(?P<bare>"[^"\n]*"|-?[A-Za-z0-9_.][A-Za-z0-9_./\-]*))"#,
));

/// A piece of the text: what its label means, how the label is written, and what follows it.
struct Piece<'a> {
    label: Option<Label>,
    written: &'a str,
    body: &'a str,
}

/// Reads a description. `structured` are enumerated values that the page marks up apart from the
/// text; where there are any, they are all, and lists in the text stay words.
pub fn read(written: &Located<String>, structured: Vec<RawOption>) -> RawDescription {
    let mut found = Found {
        span: written.span,
        words: String::new(),
        out: RawDescription::default(),
        structured: !structured.is_empty(),
        default_option: None,
    };
    for piece in pieces(&written.value) {
        found.take(&piece);
    }
    found.finish(structured)
}

/// Reads a description that has no place.
pub fn of_text(text: &str) -> RawDescription {
    read(&Located::new(text.to_owned(), Span::default()), Vec::new())
}

/// What has been found so far.
struct Found {
    span: Span,
    words: String,
    out: RawDescription,
    structured: bool,
    /// The value of a list that is marked as taken where none is sent.
    default_option: Option<Located<String>>,
}

impl Found {
    fn take(&mut self, piece: &Piece<'_>) {
        let body = piece.body;
        let left = match piece.label {
            Some(Label::Example) => self.value(piece, |out| &mut out.example),
            Some(Label::Default) if is_sentence(first_value(body).0) => {
                format!("{}{body}", piece.written)
            }
            Some(Label::Default) => self.value(piece, |out| &mut out.default),
            Some(Label::Fixed) => self.value(piece, |out| &mut out.fixed),
            Some(Label::Options) => self.options(piece),
            Some(Label::Limits) => self.limits(piece),
            Some(
                label @ (Label::LengthRange
                | Label::ValueRange
                | Label::MaxLength
                | Label::MinLength
                | Label::Maximum
                | Label::Minimum
                | Label::Pattern),
            ) => self.limit(label, piece),
            Some(Label::FieldScopes) => self.scopes(piece),
            Some(Label::ValueFormat | Label::Note) | None => format!("{}{body}", piece.written),
        };
        let consumed = piece.label.is_some() && !left.starts_with(piece.written);
        self.keep(&left, consumed);
    }

    /// Gives what is left of a piece back to the words. A part that was taken out leaves a line
    /// end behind, and no more.
    fn keep(&mut self, left: &str, consumed: bool) {
        if !consumed {
            self.words.push_str(left);
            return;
        }
        let blank = self.words.trim_end_matches([' ', '\t', '\n']).len();
        self.words.truncate(blank);
        self.words.push('\n');
        self.words
            .push_str(left.trim_start_matches([' ', '\t', '\n']));
    }

    /// A label with one value, which ends with its line.
    fn value(
        &mut self,
        piece: &Piece<'_>,
        slot: fn(&mut RawDescription) -> &mut Option<Located<String>>,
    ) -> String {
        let (value, rest) = first_value(piece.body);
        let value = text::literal(value);
        let span = self.span;
        let target = slot(&mut self.out);
        if !means_nothing(&value) && target.is_none() {
            *target = Some(Located::new(value, span));
        }
        rest.to_owned()
    }

    fn options(&mut self, piece: &Piece<'_>) -> String {
        let options::Values {
            options,
            default,
            rest,
        } = options::read(piece.body, self.span);
        if options.is_empty() {
            let mut limits = Limits::default();
            if limits::read(Label::ValueRange, piece.body, &mut limits) && !limits.is_empty() {
                limits::merge(&mut self.out.limits, limits);
                return String::new();
            }
            return format!("{}{}", piece.written, piece.body);
        }
        if self.structured || !self.out.options.is_empty() {
            return format!("{}{}", piece.written, piece.body);
        }
        self.out.options = options;
        self.default_option = default;
        rest
    }

    fn limits(&mut self, piece: &Piece<'_>) -> String {
        let blank = piece.body.trim().is_empty();
        if blank || limits::read(Label::Limits, piece.body, &mut self.out.limits) {
            String::new()
        } else {
            format!("{}{}", piece.written, piece.body)
        }
    }

    /// A limit outside of a list of rules. Words that are more than a limit stay words.
    fn limit(&mut self, label: Label, piece: &Piece<'_>) -> String {
        let (line, rest) = first_line(piece.body);
        // Several rules may run together in one line.
        let whole = format!("{}{line}", piece.written);
        let mut partly = Limits::default();
        for (label, line) in [(Label::Limits, whole.as_str()), (label, line)] {
            let mut limits = Limits::default();
            if limits::read(label, line, &mut limits) && !limits.is_empty() {
                limits::merge(&mut self.out.limits, limits);
                return rest.to_owned();
            }
            limits::merge(&mut partly, limits);
        }
        if label == Label::ValueRange && self.out.options.is_empty() && !self.structured {
            let values = options::read(piece.body, self.span);
            if !values.options.is_empty() {
                self.out.options = values.options;
                self.default_option = values.default;
                return values.rest;
            }
        }
        limits::merge(&mut self.out.limits, partly);
        format!("{}{}", piece.written, piece.body)
    }

    fn scopes(&mut self, piece: &Piece<'_>) -> String {
        let names = super::scopes::names(piece.body);
        if names.is_empty() {
            return format!("{}{}", piece.written, piece.body);
        }
        for name in names {
            if !self.out.scopes.contains(&name) {
                self.out.scopes.push(name);
            }
        }
        String::new()
    }

    fn finish(mut self, structured: Vec<RawOption>) -> RawDescription {
        if self.structured {
            self.out.options = structured;
        }
        if self.out.options.is_empty() {
            let (options, rest) = options::unlabelled(&self.words, self.span);
            if !options.is_empty() {
                self.out.options = options;
                self.words = rest;
            }
        }
        if self.out.default.is_none() {
            self.out.default = self.default_option.take().or_else(|| self.spoken_default());
        }
        self.out.deprecated = deprecated(&self.words);
        self.out.is_bit_mask = is_bit_mask(&self.words);
        self.out.text = text::prose(&self.words);
        self.out
    }

    fn spoken_default(&self) -> Option<Located<String>> {
        let found = SPOKEN_DEFAULT.captures(&self.words)?;
        let after = self.words[found.get(0)?.end()..].trim_start_matches(' ');
        // `默认 1 小时` is no value on the wire.
        let unit = after.starts_with(|c: char| c.is_alphanumeric() || c == '%');
        if unit && found.name("word").is_some() {
            return None;
        }
        let value = ["code", "bare", "word"]
            .into_iter()
            .find_map(|group| found.name(group))?;
        let value = value.as_str().trim_end_matches(['.', '/', '-']);
        (!value.is_empty()).then(|| Located::new(text::literal(value), self.span))
    }
}

/// Whether a field's words advise against using it.
fn deprecated(words: &str) -> bool {
    let lower = words.to_lowercase();
    [
        "已废弃",
        "已弃用",
        "【废弃】",
        "（废弃）",
        "(废弃)",
        "字段废弃",
        "该字段已下线",
        "deprecated",
    ]
    .iter()
    .any(|mark| lower.contains(mark))
        || lower.trim_start().starts_with("废弃")
}

/// Whether a field's words call its values bits.
fn is_bit_mask(words: &str) -> bool {
    let lower = words.to_lowercase();
    ["位运算", "按位", "bit mask", "bitmask", "bitwise"]
        .iter()
        .any(|mark| lower.contains(mark))
}

/// Cuts the text at its labels. Labels in bold end the piece before them even if they are not
/// known; plain words before a colon only if they are.
fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut cuts: Vec<(usize, usize, Option<Label>)> = Vec::new();
    let mut at = 0;
    while let Some(found) = LABEL.captures_at(text, at) {
        let Some(whole) = found.get(0) else { break };
        let (cut, next) = cut(text, &found, whole);
        // A limit in the words of an option is the option's own.
        let within_options = cuts
            .last()
            .is_some_and(|last| last.2 == Some(Label::Options));
        let own = found.name("inner").is_some() && within_options;
        cuts.extend(cut.filter(|cut| !(own && is_of_option(text, cut))));
        at = next.max(at + 1);
        while at < text.len() && !text.is_char_boundary(at) {
            at += 1;
        }
        if at >= text.len() {
            break;
        }
    }
    let mut pieces = Vec::with_capacity(cuts.len() + 1);
    let first = cuts.first().map_or(text.len(), |cut| cut.0);
    pieces.push(Piece {
        label: None,
        written: "",
        body: &text[..first],
    });
    for (index, &(start, end, label)) in cuts.iter().enumerate() {
        let stop = cuts.get(index + 1).map_or(text.len(), |cut| cut.0);
        pieces.push(Piece {
            label,
            written: &text[start..end],
            body: &text[end..stop],
        });
    }
    pieces
}

/// Whether a label within a list of values belongs to one of them: a limit, or an example that
/// another value comes after.
fn is_of_option(text: &str, cut: &Cut) -> bool {
    let &(_, end, label) = cut;
    let goes_on = || {
        let rest = &text[end..];
        let labels = LABEL.captures_iter(rest);
        let next = labels.iter().find_map(|found| found.name("inner"));
        let stop = next.map_or(rest.len(), |next| next.start());
        options::ITEM
            .find(rest)
            .is_some_and(|item| item.start() < stop)
    };
    label.is_some_and(is_limit) || (label == Some(Label::Example) && goes_on())
}

type Cut = (usize, usize, Option<Label>);

/// Where a match cuts the text, and where to look on.
fn cut(text: &str, found: &regex::Captures<'_>, whole: regex::Match<'_>) -> (Option<Cut>, usize) {
    if let Some(name) = found.name("bold") {
        let label = Label::of_label(name.as_str());
        let colon = found.name("colon").is_some()
            || text[name.end()..whole.end()].contains([':', '：'])
            || name.as_str().ends_with([':', '：']);
        let heads = text[..whole.start()]
            .rsplit('\n')
            .next()
            .is_some_and(|before| {
                let before = before.trim();
                before.is_empty() || before == "-"
            });
        let cuts = colon || (label.is_some_and(|l| l != Label::Note) && heads);
        let start = start_of_item(text, whole.start(), label);
        return (cuts.then_some((start, whole.end(), label)), whole.end());
    }
    if let Some(name) = found.name("line") {
        // A rule's own line (`- 最大长度：…`) is cut where it is; an item of a list of values
        // (`- 示例：…`) is known by its label alone, so only labels of limits cut there.
        let label = Label::of(name.as_str()).filter(|label| {
            let item = text[whole.start()..name.start()].contains(['-', '*']);
            *label != Label::Note && *label != Label::ValueFormat && (!item || is_limit(*label))
        });
        let cut = label.map(|label| (whole.start(), whole.end(), Some(label)));
        let next = if cut.is_some() {
            whole.end()
        } else {
            name.start() + 1
        };
        return (cut, next);
    }
    let cut = found
        .name("inner")
        .map(|name| (name.start(), whole.end(), Label::of(name.as_str())));
    (cut, whole.end())
}

fn is_limit(label: Label) -> bool {
    matches!(
        label,
        Label::LengthRange
            | Label::ValueRange
            | Label::MaxLength
            | Label::MinLength
            | Label::Maximum
            | Label::Minimum
            | Label::Pattern
    )
}

/// A bold label may be an item of a list (`- **最大长度**：…`); its dash belongs to it.
fn start_of_item(text: &str, start: usize, label: Option<Label>) -> usize {
    if label.is_none() {
        return start;
    }
    let before = text[..start].trim_end_matches([' ', '\t']);
    match before.strip_suffix(['-', '*']) {
        Some(head) if head.is_empty() || head.ends_with(char::is_whitespace) => head.len(),
        _ => start,
    }
}

/// The value that a label's line holds, and what is below it. Lines of JSON belong to it, and
/// so does the next line where the label's own is empty.
fn first_value(body: &str) -> (&str, &str) {
    let trimmed = body.trim_start();
    let lead = body.len() - trimmed.len();
    if let Some(inner) = trimmed.strip_prefix("```")
        && let Some(end) = inner.find("```")
    {
        let code = inner[..end].trim_start_matches("json").trim();
        return (code, &inner[end + 3..]);
    }
    if trimmed.starts_with(['{', '['])
        && let Some(length) = json_length(trimmed)
    {
        return trimmed.split_at(length);
    }
    if trimmed.starts_with("- ") && lead > 0 && body[..lead].contains('\n') {
        return ("", body);
    }
    let (line, _) = first_line(trimmed);
    trimmed.split_at(value_end(line))
}

/// Where in its line a value ends: behind its closing quote or tick, or before a link or the gap
/// that is left where an export took a line end out.
fn value_end(line: &str) -> usize {
    let closed = match line.chars().next() {
        Some('"') => json_length(line),
        Some('`') => line[1..].find('`').map(|end| end + 2),
        _ => None,
    };
    let goes_on = |end: &usize| {
        let rest = &line[*end..];
        rest.starts_with(|c: char| c.is_whitespace() || "（，。；(,;".contains(c))
    };
    let open = [line.find("   "), line.find(" [")].into_iter().flatten();
    let link = open.filter(|at| line[*at..].starts_with("   ") || line[*at..].contains("]("));
    closed
        .filter(goes_on)
        .or_else(|| link.min())
        .unwrap_or(line.len())
}

/// Whether a default is a sentence, or the word for none: words for people.
fn is_sentence(value: &str) -> bool {
    let value = value.trim().trim_end_matches('。');
    let is_sentence = value.starts_with('空') && value != "空";
    is_sentence || value.contains(['，', '。', '；']) && !value.starts_with(['"', '`', '[', '{'])
}

/// How long the JSON value is that the text begins with.
fn json_length(text: &str) -> Option<usize> {
    let mut values = serde_json::Deserializer::from_str(text).into_iter::<serde_json::Value>();
    values.next()?.ok()?;
    Some(values.byte_offset())
}

fn first_line(body: &str) -> (&str, &str) {
    match body.find('\n') {
        Some(at) => (&body[..at], &body[at..]),
        None => (body, ""),
    }
}

/// `无`, `空`, `-` mean that there is no value.
pub fn means_nothing(value: &str) -> bool {
    matches!(
        value.trim().trim_end_matches(['。', '.']),
        "" | "无" | "空" | "-" | "\\-" | "/" | "暂无" | "none" | "None" | "不填" | "N/A"
    )
}

#[cfg(test)]
mod tests;
