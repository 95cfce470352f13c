//! Limits of length, count and size, as rules have them.

use crate::layout::pattern::Pattern;
use crate::layout::text;
use crate::layout::vocabulary::Label;
use crate::model::Limits;

/// A number, with or without backticks, digits grouped or not.
macro_rules! number {
    () => {
        r"`?\s*(-?\d[\d,]*(?:\.\d+)?)\s*`?"
    };
}

pub(super) static RANGE: Pattern = Pattern::new(concat!(
    number!(),
    r"\s*(?:个字符|字符|个|characters?|字节|bytes?)?\s*(?:～|~|－|—|–|-|至|到|to)\s*",
    number!(),
));

pub(super) static ONE: Pattern = Pattern::new(number!());

/// A rule within a list of rules: a label, then its value, up to the next rule.
pub(super) static RULE: Pattern = Pattern::new(concat!(
    r"(?:^|\n|\s)\s*(?:[-*]\s+)?(?:\*\*)?",
    r"(长度范围|取值范围|数据范围|最大长度|最小长度|最大值|最小值|正则校验|格式要求|",
    r"(?i:length range|value range|max(?:imum)?\.? length|min(?:imum)?\.? length|",
    r"max(?:imum)? value|min(?:imum)? value|maximum|minimum|regex validation|regular expression|pattern))",
    r"(?:\*\*)?\s*(?:为|[:：])?(?:\*\*)?",
));

/// Reads what follows a label of limits into `limits`; returns whether it understood all of it.
pub(super) fn read(label: Label, body: &str, limits: &mut Limits) -> bool {
    match label {
        Label::Limits => rules(body, limits),
        Label::Pattern => pattern(body, limits),
        Label::LengthRange => match range(body) {
            Some((least, most)) => {
                set(&mut limits.min_length, count(&least));
                set(&mut limits.max_length, count(&most));
                true
            }
            None => false,
        },
        Label::ValueRange => match range(body) {
            Some((least, most)) if is_only_numbers(body) => {
                set(&mut limits.minimum, Some(least));
                set(&mut limits.maximum, Some(most));
                true
            }
            _ => false,
        },
        Label::MaxLength => single(body, |n| set(&mut limits.max_length, count(&n))),
        Label::MinLength => single(body, |n| set(&mut limits.min_length, count(&n))),
        Label::Maximum => single(body, |n| set(&mut limits.maximum, Some(n))),
        Label::Minimum => single(body, |n| set(&mut limits.minimum, Some(n))),
        _ => false,
    }
}

/// Takes from `from` what `into` does not have yet.
pub(super) fn merge(into: &mut Limits, from: Limits) {
    set(&mut into.min_length, from.min_length);
    set(&mut into.max_length, from.max_length);
    set(&mut into.minimum, from.minimum);
    set(&mut into.maximum, from.maximum);
    set(&mut into.pattern, from.pattern);
}

fn set<T>(slot: &mut Option<T>, value: Option<T>) {
    if slot.is_none() {
        *slot = value;
    }
}

/// A list of rules. Rules in words are not understood.
fn rules(body: &str, limits: &mut Limits) -> bool {
    let heads = RULE.captures_iter(body);
    let starts: Vec<(usize, usize, &str)> = heads
        .iter()
        .filter_map(|head| {
            let whole = head.get(0)?;
            Some((whole.start(), whole.end(), head.get(1)?.as_str()))
        })
        .collect();
    if starts.is_empty() {
        // A bare range with a unit of text is one of lengths.
        let text = ["字符", "character"].iter().any(|unit| body.contains(unit));
        return is_blank(body)
            || text && is_only_numbers(body) && read(Label::LengthRange, body, limits);
    }
    let before = starts.first().map_or(body, |first| &body[..first.0]);
    let mut all = is_blank(before);
    for (index, &(_, end, name)) in starts.iter().enumerate() {
        let stop = starts.get(index + 1).map_or(body.len(), |next| next.0);
        let label = match name {
            "数据范围" => Some(Label::ValueRange),
            _ => Label::of(name),
        };
        let body = &body[end..stop];
        let (rule, words) = rule_end(label, body);
        all &= label.is_some_and(|label| read(label, rule, limits)) && is_blank(words);
    }
    all
}

/// A rule, and the words that follow it as another item.
fn rule_end(label: Option<Label>, body: &str) -> (&str, &str) {
    let lead = body.len() - body.trim_start().len();
    let ends = ["\n", " - "]
        .into_iter()
        .filter_map(|mark| body[lead..].find(mark));
    match ends.min() {
        Some(end) if label != Some(Label::Pattern) => body.split_at(lead + end),
        _ => (body, ""),
    }
}

fn is_blank(text: &str) -> bool {
    text.chars().all(|c| c.is_whitespace() || c == '-')
}

/// Numbers, units, and the marks between them; no other words.
fn is_only_numbers(text: &str) -> bool {
    const UNITS: [&str; 12] = [
        "个字符",
        "字符",
        "字节",
        "characters",
        "character",
        "bytes",
        "个",
        "位",
        "之间",
        "to",
        "至",
        "到",
    ];
    let mut rest = text.to_lowercase();
    for unit in UNITS {
        rest = rest.replace(unit, " ");
    }
    rest.chars().all(|c| {
        c.is_ascii_digit() || c.is_whitespace() || "`-~～－—–,.。，、；;（）()[]【】*+".contains(c)
    })
}

fn range(body: &str) -> Option<(String, String)> {
    let found = RANGE.captures(body)?;
    Some((
        digits(found.get(1)?.as_str()),
        digits(found.get(2)?.as_str()),
    ))
}

fn single(body: &str, take: impl FnOnce(String)) -> bool {
    let found = ONE.captures(body).and_then(|found| found.get(1));
    match found {
        Some(number) if is_only_numbers(body) => {
            take(digits(number.as_str()));
            true
        }
        _ => false,
    }
}

fn digits(number: &str) -> String {
    number.replace(',', "")
}

fn count(number: &str) -> Option<u64> {
    number.parse().ok()
}

/// The expression between backticks, or the whole line where there are none.
fn pattern(body: &str, limits: &mut Limits) -> bool {
    let body = body.trim();
    let inner = body
        .strip_prefix('`')
        .and_then(|rest| rest.find('`').map(|end| (&rest[..end], &rest[end + 1..])));
    let (expression, after) = match inner {
        Some((expression, after)) => (expression.to_owned(), after),
        None => {
            let line = body.lines().next().unwrap_or_default();
            (text::literal(line), &body[line.len()..])
        }
    };
    if expression.is_empty() {
        return false;
    }
    set(
        &mut limits.pattern,
        Some(text::decode_entities(&expression)),
    );
    after.trim().is_empty()
}
