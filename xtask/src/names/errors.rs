//! Names of the variants of errors, by code.
//!
//! A code is named after its label in the glossary or else after its English message: the first
//! clause, without articles; where that is longer than six words or forty letters, without the other
//! words that mean little, and then cut, but never so that a negation is lost or a word is left that
//! leads on to another. Where the first clause denies nothing and the sentence does, the sentence
//! is taken. A message in another script, or none, gives `Code` and the number.
//!
//! A code has one name in all of a version: that which most endpoints would give it. Codes of one
//! enum with equal names get their numbers behind them, wherever they are.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use regex::Regex;

use super::UNDOCUMENTED;
use super::distinct::NamePriority;
use super::identifier::{Name, Style, name, with_suffix, words_of};
use super::renames::Renames;
use crate::model::{ErrorCode, Prose};

/// Where the server puts something in, `%v` or `{index}`, and what marks that there may be several.
#[expect(clippy::expect_used, reason = "the pattern is a constant, and tested")]
static PLACEHOLDER: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"%[a-z]\b|\{+[^{}]*\}+|\(s\)").expect("constant"));

/// The most words that the name of a variant has.
const MOST_WORDS: usize = 6;
/// The most letters that it has.
const MOST_LETTERS: usize = 40;
/// Of how many words of a clause a name is made. A name has few of them, and to choose them takes
/// time in proportion to the square of this; the longest clause of the reference has half as many.
const MOST_WEIGHED: usize = 64;

const ARTICLES: &[&str] = &["a", "an", "the"];
const SAY_LITTLE: &[&str] = &[
    "and",
    "are",
    "as",
    "at",
    "be",
    "been",
    "being",
    "by",
    "current",
    "currently",
    "for",
    "from",
    "given",
    "has",
    "have",
    "in",
    "is",
    "it",
    "its",
    "of",
    "on",
    "operation",
    "or",
    "please",
    "provided",
    "request",
    "requested",
    "s",
    "so",
    "specified",
    "specifies",
    "that",
    "this",
    "to",
    "was",
    "were",
    "when",
    "which",
    "with",
    "you",
    "your",
];
/// Words without which a name would mean the opposite.
const NEGATIONS: &[&str] = &[
    "cannot",
    "cant",
    "didnt",
    "disallowed",
    "doesnt",
    "dont",
    "exceed",
    "exceeded",
    "exceeds",
    "fail",
    "failed",
    "fails",
    "failure",
    "forbidden",
    "hasnt",
    "havent",
    "invalid",
    "isnt",
    "missing",
    "never",
    "no",
    "non",
    "not",
    "unable",
    "wasnt",
    "werent",
    "without",
    "wont",
    "wrong",
];
/// Words that mean nothing without the verb behind them.
const TAKE_A_VERB: &[&str] = &[
    "can", "cannot", "cant", "could", "may", "must", "should", "will",
];
/// Words that lead on to another, which a name does not end in.
const LEAD_ON: &[&str] = &[
    "a", "about", "after", "all", "already", "although", "an", "and", "any", "are", "as", "at",
    "be", "because", "been", "before", "being", "but", "by", "can", "cannot", "could", "did", "do",
    "does", "due", "each", "for", "from", "had", "has", "have", "how", "if", "in", "into", "is",
    "it", "its", "least", "less", "may", "might", "more", "most", "must", "no", "non", "not", "of",
    "on", "only", "or", "other", "please", "s", "should", "so", "some", "than", "that", "the",
    "their", "there", "this", "to", "under", "until", "was", "were", "what", "when", "where",
    "whether", "which", "while", "who", "whose", "will", "with", "within", "without", "would",
    "your",
];

/// The names that the codes of a version, which has these tables, have wherever they come, by rule.
pub(super) fn of_tables(tables: &[Vec<&ErrorCode>]) -> BTreeMap<i64, Name> {
    // Endpoints list the same rows, which are named once.
    let mut rows: BTreeMap<(i64, &Prose, &str), (&ErrorCode, usize)> = BTreeMap::new();
    for error in tables.iter().flatten().copied() {
        let row = (error.code, &error.label, error.message.as_str());
        rows.entry(row).or_insert((error, 0)).1 += 1;
    }
    let mut wanted: BTreeMap<i64, BTreeMap<Name, usize>> = BTreeMap::new();
    for (error, count) in rows.into_values() {
        let names = wanted.entry(error.code).or_default();
        *names.entry(of_message(error)).or_default() += count;
    }
    let chosen = wanted.into_iter().filter_map(|(code, names)| {
        // Of names that come equally often, the first in the alphabet is as good as another.
        let (name, _) = names.into_iter().rev().max_by_key(|(_, count)| *count)?;
        Some((code, name))
    });
    let mut chosen: BTreeMap<i64, Name> = chosen.collect();
    let clashing: BTreeSet<i64> = tables
        .iter()
        .flat_map(|errors| clashing_codes(errors, &chosen))
        .collect();
    for (code, name) in &mut chosen {
        if clashing.contains(code) {
            *name = with_suffix(name, &number(*code));
        }
    }
    chosen
}

/// The codes of a table whose names are not theirs alone.
fn clashing_codes(errors: &[&ErrorCode], chosen: &BTreeMap<i64, Name>) -> Vec<i64> {
    let mut by_name: BTreeMap<&Name, BTreeSet<i64>> = BTreeMap::new();
    for error in errors {
        if let Some(name) = chosen.get(&error.code) {
            by_name.entry(name).or_default().insert(error.code);
        }
    }
    let shared = by_name.into_values().filter(|codes| codes.len() > 1);
    shared.flatten().collect()
}

/// The variants of an error table, by code. `by_rule` has the names that codes have in all of the
/// version.
pub(super) fn of_errors<'e>(
    errors: impl IntoIterator<Item = &'e ErrorCode>,
    by_rule: &BTreeMap<i64, Name>,
    renames: &Renames<'_>,
    choose: &dyn Fn(i64, Name) -> NamePriority,
) -> BTreeMap<i64, Name> {
    let wanted = errors.into_iter().map(|error| {
        let rule = by_rule.get(&error.code).cloned();
        let rule = rule.unwrap_or_else(|| of_message(error));
        (error.code, choose(error.code, rule))
    });
    renames.distinct(wanted, &["Common", UNDOCUMENTED], |code| number(*code))
}

fn number(code: i64) -> String {
    if code < 0 {
        format!("Minus{}", code.unsigned_abs())
    } else {
        code.to_string()
    }
}

fn of_message(error: &ErrorCode) -> Name {
    let by_number = || name(&format!("Code{}", number(error.code)), Style::Camel, "Code");
    worded(error).unwrap_or_else(by_number)
}

/// Whether a name is made of a code's label or message, and not of its number alone.
pub fn is_named(error: &ErrorCode) -> bool {
    worded(error).is_some()
}

fn worded(error: &ErrorCode) -> Option<Name> {
    if !error.label.is_empty() && error.label.0.is_ascii() {
        return Some(name(&error.label.0, Style::Camel, "Code"));
    }
    let message = error.message.trim();
    let is_english =
        message.is_ascii() || !message.chars().any(|c| !c.is_ascii() && c.is_alphabetic());
    let words = shortened(first_clause(message));
    let letters = words
        .concat()
        .chars()
        .filter(char::is_ascii_alphabetic)
        .count();
    (is_english && letters > 2).then(|| name(&words.join(" "), Style::Camel, "Code"))
}

/// What clauses of one sentence have between them.
const COMMAS: &[&str] = &[", ", "，"];

/// What a message begins with, up to where it starts to explain.
fn first_clause(message: &str) -> &str {
    let denies = |text: &str| {
        let words = words_of(&without_apostrophes(text));
        words.iter().any(|word| is_one_of(NEGATIONS, word))
    };
    let line = message.split(['\n', '\r']).next().unwrap_or_default();
    let mut clause = line;
    for end in [
        ". ",
        "。",
        "; ",
        "；",
        "! ",
        " (",
        "（",
        ", ",
        "，",
        ": ",
        "：",
        " - ",
        " please ",
        " Please ",
        " because ",
        " e.g",
    ] {
        if let Some((before, _)) = clause.split_once(end)
            && words_of(before).len() > 1
            && (!COMMAS.contains(&end) || denies(before) || !denies(clause))
        {
            clause = before;
        }
    }
    clause
}

fn without_apostrophes(text: &str) -> String {
    text.replace(['\'', '’'], "")
}

fn shortened(clause: &str) -> Vec<String> {
    let clause = PLACEHOLDER.replace_all(clause, " ");
    let mut words = words_of(&without_apostrophes(&clause).replace("IDs", "Ids"));
    words.retain(|word| !is_one_of(ARTICLES, word));
    words.truncate(MOST_WEIGHED);
    if is_long(&words) {
        let telling = telling(&words);
        if !telling.is_empty() {
            words = telling;
        }
    }
    while is_long(&words) && words.len() > 1 {
        words.remove(least_needed(&words));
    }
    while words.len() > 1 && words.last().is_some_and(|word| is_one_of(LEAD_ON, word)) {
        words.pop();
    }
    words
}

/// The words that tell something. What follows a word such as `cannot` belongs to it: nothing
/// `cannot earlier`.
fn telling(words: &[String]) -> Vec<String> {
    let before = std::iter::once(None).chain(words.iter().map(Some));
    let words = words.iter().zip(before);
    let words = words.filter(|(word, before)| {
        let belongs = before.is_some_and(|before| is_one_of(TAKE_A_VERB, before));
        belongs || !is_one_of(SAY_LITTLE, word)
    });
    words.map(|(word, _)| word.clone()).collect()
}

/// The word that is left out of a name that is too long: the last one, unless a negation, or a verb
/// that needs another, would lose what it is about; then the one before it, and where that is the
/// first, the last one all the same.
fn least_needed(words: &[String]) -> usize {
    let last = words.len() - 1;
    let leads = |word: &String| is_one_of(NEGATIONS, word) || is_one_of(TAKE_A_VERB, word);
    match words.iter().rposition(leads) {
        Some(at) if at > 1 => {
            let is_passive = words.get(at + 1).is_some_and(|word| word == "be");
            let about = at + 1 + usize::from(is_passive);
            if about >= last { at - 1 } else { last }
        }
        _ => last,
    }
}

fn is_long(words: &[String]) -> bool {
    let letters: usize = words.iter().map(String::len).sum();
    words.len() > MOST_WORDS || letters > MOST_LETTERS
}

fn is_one_of(list: &[&str], word: &str) -> bool {
    list.contains(&word)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::resolve::overrides::ChosenNames;

    fn error(code: i64, message: &str) -> ErrorCode {
        ErrorCode {
            code,
            message: message.to_owned(),
            ..ErrorCode::default()
        }
    }

    fn named(errors: &[ErrorCode]) -> BTreeMap<i64, Name> {
        let chosen = ChosenNames::new();
        let renames = Renames::new(&chosen);
        of_errors(errors, &BTreeMap::new(), &renames, &|_, name| name.into())
    }

    #[test]
    fn a_name_is_made_of_where_a_long_clause_begins() {
        let clause = format!("the record cannot {}", "list of ".repeat(200_000));
        assert_eq!(
            shortened(&clause).join(" "),
            "record cannot list list list list"
        );
    }

    #[test]
    fn codes_are_named_after_their_messages() {
        for (message, expected) in [
            ("internal service error", "InternalServiceError"),
            ("event is deleted", "EventIsDeleted"),
            (
                "Your request specifies a chat_id which is invalid.",
                "ChatIdInvalid",
            ),
            ("无权限", "Code7"),
            ("", "Code7"),
            ("chat_id 无效", "Code7"),
            ("The user doesn't exist. Try again.", "UserDoesntExist"),
            ("404 page", "_404Page"),
            ("Common", "Common7"),
            ("self", "Self_"),
            (
                "field validation failed: name is too long",
                "FieldValidationFailed",
            ),
            (
                "No permission, please ask the administrator",
                "NoPermission",
            ),
            (
                "Operation of adding or deleting the managers of a chat is not succeeded.",
                "AddingDeletingManagersChatNotSucceeded",
            ),
            (
                "The activation date of the employee cannot be earlier than the entry date",
                "ActivationDateEmployeeCannotBeEarlier",
            ),
            (
                "The effective time of the first version of a timeline cannot be in the future",
                "EffectiveTimeFirstCannotBeFuture",
            ),
            ("user_id %v is not exist", "UserIdIsNotExist"),
            ("records{index} lack field(s): {names}", "RecordsLackField"),
            ("too many user IDs", "TooManyUserIds"),
            (
                "department has members, can't delete",
                "DepartmentHasMembersCantDelete",
            ),
            (
                "department name should be unique under the same department",
                "DepartmentNameShouldBeUnique",
            ),
            (
                "The token that was given with this request for the user does",
                "TokenUser",
            ),
        ] {
            assert_eq!(
                named(&[error(7, message)])[&7].as_str(),
                expected,
                "{message}"
            );
        }
    }

    #[test]
    fn equal_messages_get_their_codes_behind_them() {
        let named = named(&[
            error(1, "no right"),
            error(-2, "No right."),
            error(3, "other"),
        ]);
        let names: Vec<&str> = named.values().map(Name::as_str).collect();
        assert_eq!(names, ["NoRightMinus2", "NoRight1", "Other"]);
    }

    #[test]
    fn a_code_has_one_name_in_a_version() {
        let tables = [
            [error(1, "no right"), error(2, "not found")],
            [error(1, "no right"), error(3, "no right")],
            [error(1, "forbidden"), error(2, "not found")],
        ];
        let tables = tables.each_ref().map(|table| table.iter().collect());
        let names = of_tables(&tables);
        let names: Vec<&str> = names.values().map(Name::as_str).collect();
        assert_eq!(names, ["NoRight1", "NotFound", "NoRight3"]);
    }
}
