//! Documented values of a field: whether they make its type an enumeration.

use std::collections::BTreeMap;

use super::draft::{DraftEnumeration, DraftOption, DraftType};
use crate::diagnostics::{Code, Diagnostics};
use crate::layout::RawOption;
use crate::limits;
use crate::resolve::at::At;

/// The type with its documented values in it. Values that cannot be ones of the type are reported
/// and leave it as it is.
pub(super) fn apply(
    mut kind: DraftType,
    options: &[RawOption],
    at: At<'_>,
    diagnostics: &mut Diagnostics,
) -> DraftType {
    let options = each_once(options);
    if options.is_empty() {
        return kind;
    }
    let inner = kind.innermost_mut();
    let Some(integer) = integer_base(inner, &options) else {
        return kind;
    };
    if options.len() > limits::VALUES {
        let found = format!("{} values", options.len());
        let action = "the values were left out";
        limits::report(
            at.source,
            at.span,
            found,
            limits::VALUES,
            action,
            diagnostics,
        );
        return kind;
    }
    match options.iter().find(|option| !fits(&option.value, integer)) {
        Some(odd) => at.report(
            diagnostics,
            Code::OddOption,
            format!(
                "`{}` is listed as a value and is none",
                shortened(&odd.value)
            ),
            format!("values of the type `{}`", inner.describe()),
            "the values were left out",
        ),
        None => *inner = DraftType::Enumeration(DraftEnumeration { integer, options }),
    }
    kind
}

/// Each value once, with the first label that it has.
fn each_once(options: &[RawOption]) -> Vec<DraftOption> {
    let mut list: Vec<DraftOption> = Vec::new();
    let mut places = BTreeMap::new();
    for option in options.iter().map(DraftOption::from) {
        if option.value.is_empty() {
            continue;
        }
        match places.get(&option.value).copied() {
            None => {
                places.insert(option.value.clone(), list.len());
                list.push(option);
            }
            Some(known) if list[known].label.is_empty() => list[known].label = option.label,
            Some(_) => {}
        }
    }
    list
}

/// Whether values of the type are whole numbers; `None` for types that have no enumeration.
fn integer_base(kind: &DraftType, options: &[DraftOption]) -> Option<bool> {
    let whole = options.iter().all(|option| is_whole(&option.value));
    match kind {
        DraftType::String => Some(false),
        DraftType::Integer => Some(true),
        DraftType::Number if whole => Some(true),
        _ => None,
    }
}

fn is_whole(value: &str) -> bool {
    value.parse::<i64>().is_ok()
}

/// Whether a text can be a value: a whole number, or a word and neither a sentence nor a range.
fn fits(value: &str, integer: bool) -> bool {
    if integer {
        return is_whole(value);
    }
    let short = value.chars().count() <= 64;
    let prose = value
        .chars()
        .any(|c| matches!(c, '，' | '。' | '；' | '：' | '～' | '~' | '\n'));
    let words = value.split_whitespace().count();
    short && !prose && words <= 3
}

fn shortened(text: &str) -> String {
    text.chars().take(40).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{Encoding, Located, SourceFile, Span};

    fn run(kind: DraftType, values: &[&str]) -> (DraftType, usize) {
        let source = SourceFile::new("page.md", String::new(), Encoding::Utf8);
        let at = At {
            source: &source,
            span: Span::default(),
        };
        let options: Vec<RawOption> = values
            .iter()
            .map(|value| RawOption {
                value: Located::new((*value).to_owned(), Span::default()),
                label: Default::default(),
            })
            .collect();
        let mut diagnostics = Diagnostics::default();
        let kind = apply(kind, &options, at, &mut diagnostics);
        (kind, diagnostics.iter().count())
    }

    fn values(kind: &DraftType) -> Vec<&str> {
        match kind.innermost() {
            DraftType::Enumeration(of) => of
                .options
                .iter()
                .map(|option| option.value.as_str())
                .collect(),
            _ => Vec::new(),
        }
    }

    #[test]
    fn more_values_than_any_page_has_are_no_enumeration() {
        let values: Vec<String> = (0..=limits::VALUES)
            .map(|value| format!("v{value}"))
            .collect();
        let values: Vec<&str> = values.iter().map(String::as_str).collect();
        assert_eq!(run(DraftType::String, &values), (DraftType::String, 1));
        let (kind, reported) = run(DraftType::String, &values[1..]);
        assert!(matches!(kind, DraftType::Enumeration(_)) && reported == 0);
    }

    #[test]
    fn values_make_an_enumeration_where_they_can() {
        for (kind, given, taken, reported) in [
            (
                DraftType::String,
                vec!["a", "b", "a", ""],
                vec!["a", "b"],
                0,
            ),
            (DraftType::String.array(), vec!["a"], vec!["a"], 0),
            (DraftType::String, vec!["1", "2"], vec!["1", "2"], 0),
            (DraftType::Integer, vec!["1", "-2"], vec!["1", "-2"], 0),
            (DraftType::Number, vec!["1", "2"], vec!["1", "2"], 0),
            (DraftType::Integer, vec!["1", "many"], vec![], 1),
            (DraftType::String, vec!["0~100"], vec![], 1),
            (
                DraftType::String,
                vec!["x", "any text that is not too long"],
                vec![],
                1,
            ),
            (DraftType::Boolean, vec!["true", "false"], vec![], 0),
            (DraftType::Any, vec!["a"], vec![], 0),
            (DraftType::Number, vec!["0.5"], vec![], 0),
            (DraftType::String, vec![], vec![], 0),
        ] {
            let (kind, reports) = run(kind, &given);
            assert_eq!(values(&kind), taken, "{given:?}");
            assert_eq!(reports, reported, "{given:?}");
        }
    }
}
