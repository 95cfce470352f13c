//! The rules that names have to keep, each judged by the name and by what the reference has.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::names::identifier::Name;
use crate::words::{singular, words};

/// A rule that a name can break.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum NameRule {
    /// A request begins with a verb.
    VerbFirst,
    /// A request has each word once, and a code no word twice in a row.
    WordTwice,
    /// A code has at most 40 letters, but for a number behind it.
    Length,
    /// A code does not end in a word that leads on to another.
    HalfWord,
    /// A code whose messages all deny something denies it too.
    Negation,
    /// A code is one clause.
    OneClause,
    /// A code has no place where the server puts something in.
    Placeholder,
    /// A code has no number that no message of it has.
    ForeignNumber,
    /// A code with a label or an English message, and any value, is more than a number.
    Number,
    /// A code has one name in a version.
    OneName,
}

impl NameRule {
    /// What a name does that breaks it.
    pub fn broken(self) -> &'static str {
        match self {
            Self::VerbFirst => "does not begin with a verb",
            Self::WordTwice => "has a word twice",
            Self::Length => "is longer than 40 letters",
            Self::HalfWord => "ends in a word that leads on",
            Self::Negation => "lost the negation",
            Self::OneClause => "is two clauses in one",
            Self::Placeholder => "has a placeholder in it",
            Self::ForeignNumber => "has a number that no message has",
            Self::Number => "is a number",
            Self::OneName => "is one of several of its code",
        }
    }
}

/// What the reference has of a code in all of a version.
#[derive(Debug, Default)]
pub(super) struct Documented<'a> {
    /// The messages.
    pub messages: BTreeSet<&'a str>,
    /// Whether the glossary names it.
    pub has_label: bool,
}

/// The most letters of a code's name.
const MOST_LETTERS: usize = 40;

/// What requests do, in words.
const VERBS: &str = "add agree allocate answer append apply approve archive ask authorize bind cancel change check clear close \
    complete convert copy create customize deactivate delete detect disable download edit enable end execute expedite export \
    extract filter find finish forward generate get grant highlight import insert invite invoke join kickout leave link list \
    lock login logout mark match merge mget modify move onboard open operate parse patch pin post prepare prepend preview \
    process protect publish push put query read recall recognize recommend reconcile recover refresh regularize reject \
    release remind remove reorder replace reply report resend reserve reset restore resubmit resurrect retry revoke rollback \
    save search send set share sort start stop submit subscribe suggest sync tag terminate test transfer transform transit \
    translate trash unbind uncomplete unlock unpin unsubscribe update upgrade upload urge validate verify withdraw write \
    activate";

/// Words that tell how a request does it, before the verb.
const MANNERS: &[&str] = &["basic", "batch", "combined"];

/// Words after which another has to come.
const LEADING_ON: &[&str] = &[
    "a", "about", "an", "and", "any", "are", "as", "at", "be", "because", "been", "being", "but",
    "by", "can", "cannot", "could", "did", "do", "does", "doesnt", "during", "each", "every",
    "for", "from", "had", "has", "have", "if", "in", "into", "is", "its", "least", "less", "may",
    "might", "more", "most", "must", "nor", "not", "of", "on", "or", "per", "please", "shall",
    "should", "since", "than", "that", "the", "their", "these", "this", "those", "to", "under",
    "until", "was", "were", "when", "where", "whether", "which", "while", "who", "whose", "will",
    "with", "within", "without", "would", "your",
];

/// Words of messages that deny.
const DENYING: &[&str] = &[
    "arent",
    "cannot",
    "cant",
    "couldnt",
    "didnt",
    "doesnt",
    "dont",
    "fail",
    "failed",
    "fails",
    "failure",
    "hasnt",
    "havent",
    "isnt",
    "mustnt",
    "neither",
    "never",
    "no",
    "nor",
    "not",
    "unable",
    "unsupported",
    "wasnt",
    "werent",
    "without",
    "wont",
];

/// Words of names from which nobody takes the opposite to be meant.
const ALARMING: &[&str] = &[
    "absent",
    "conflict",
    "conflicts",
    "deleted",
    "denied",
    "deprecated",
    "disallowed",
    "empty",
    "err",
    "error",
    "exceed",
    "exceeded",
    "exceeds",
    "excess",
    "expired",
    "forbid",
    "forbidden",
    "illegal",
    "inconsistent",
    "incorrect",
    "invalid",
    "invisible",
    "lack",
    "lacks",
    "mismatch",
    "missing",
    "nil",
    "notexist",
    "null",
    "only",
    "unauthorized",
    "unavailable",
    "undefined",
    "unexpected",
    "unknown",
    "unpublished",
    "wrong",
];

/// Words that begin a clause about what could not be done.
const BEGINNING: &[&str] = &["cannot", "cant", "fail", "failed", "unable"];

/// Verbs that make a clause.
const FINITE: &[&str] = &[
    "are", "has", "have", "is", "must", "should", "was", "were", "will",
];

/// What single letters of a name are left of: `%s`, `%v`, `%d`, `IDs`, `field(s)`.
const LEFT_OVER: &[&str] = &["d", "i", "s", "v"];

/// The rules that the name of a request breaks.
pub(super) fn of_request(name: &str) -> Vec<NameRule> {
    let words = words(name);
    let verb = words.iter().find(|word| !MANNERS.contains(&word.as_str()));
    let has_verb = verb.is_some_and(|verb| VERBS.split_whitespace().any(|known| known == verb));
    let mut seen = BTreeSet::new();
    broken([
        (NameRule::VerbFirst, !has_verb),
        (
            NameRule::WordTwice,
            !words.iter().all(|word| seen.insert(singular(word))),
        ),
    ])
}

/// The rules that a name of a code breaks, beside all `names` that the version has for it.
pub(super) fn of_code(
    code: i64,
    name: &str,
    documented: &Documented<'_>,
    names: &BTreeSet<&Name>,
) -> Vec<NameRule> {
    let number = code.unsigned_abs().to_string();
    let bare = name.strip_suffix(&number).unwrap_or(name);
    let own = words(bare);
    let last = own.last().map_or("", String::as_str);
    let is_left_over = |word: &String| LEFT_OVER.contains(&word.as_str());
    let is_english = |message: &&str| message.chars().any(|c| c.is_ascii_alphabetic());
    let is_known = documented.has_label || documented.messages.iter().any(is_english);
    broken([
        (
            NameRule::WordTwice,
            own.windows(2)
                .any(|pair| singular(&pair[0]) == singular(&pair[1])),
        ),
        (NameRule::Length, bare.len() > MOST_LETTERS),
        (NameRule::HalfWord, LEADING_ON.contains(&last)),
        (NameRule::Negation, lost_negation(&own, documented)),
        (NameRule::OneClause, is_two_clauses(&own)),
        (NameRule::Placeholder, own.iter().any(is_left_over)),
        (
            NameRule::ForeignNumber,
            has_foreign_number(bare, documented),
        ),
        (NameRule::Number, bare == "Code" && is_known),
        (NameRule::OneName, names.len() > 1),
    ])
}

/// The rules that the name of an enumerated value breaks.
pub(super) fn of_value(value: &str, name: &str) -> Vec<NameRule> {
    let is_number = value.trim().parse::<i64>().is_ok();
    let is_bare = name
        .strip_prefix("Value")
        .is_some_and(|rest| rest.ends_with(|c: char| c.is_ascii_digit()));
    broken([(NameRule::Number, is_number && is_bare)])
}

fn broken<const N: usize>(judged: [(NameRule, bool); N]) -> Vec<NameRule> {
    let broken = judged.into_iter().filter(|(_, is_broken)| *is_broken);
    broken.map(|(rule, _)| rule).collect()
}

/// Whether all messages deny something in their first sentences and the name denies nothing. A label
/// is a person's, who has read the message.
fn lost_negation(own: &[String], documented: &Documented<'_>) -> bool {
    let alarms =
        |word: &String| DENYING.contains(&word.as_str()) || ALARMING.contains(&word.as_str());
    let denies = |message: &&str| {
        let sentence = message.split(['.', ';', '\n']).next().unwrap_or_default();
        let sentence = sentence.replace(['\'', '’'], "");
        words(&sentence)
            .iter()
            .any(|word| DENYING.contains(&word.as_str()))
    };
    !documented.has_label
        && !documented.messages.is_empty()
        && documented.messages.iter().all(denies)
        && !own.iter().any(alarms)
}

fn is_two_clauses(own: &[String]) -> bool {
    let is_one_of = |list: &[&str], word: &String| list.contains(&word.as_str());
    match own {
        [first, rest @ ..] => {
            is_one_of(BEGINNING, first) && rest.iter().any(|word| is_one_of(FINITE, word))
        }
        [] => false,
    }
}

/// Whether a number of the name is in no message, be it that two numbers ran together.
fn has_foreign_number(name: &str, documented: &Documented<'_>) -> bool {
    let known: BTreeSet<&str> = documented
        .messages
        .iter()
        .copied()
        .flat_map(numbers)
        .collect();
    !documented.has_label && numbers(name).any(|number| !known.contains(number))
}

fn numbers(text: &str) -> impl Iterator<Item = &str> {
    let parts = text.split(|c: char| !c.is_ascii_digit());
    parts.filter(|part| !part.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requests_begin_with_a_verb_and_have_each_word_once() {
        for (name, rules) in [
            ("GetBook", &[][..]),
            ("BatchGetBook", &[]),
            ("BookTheme", &[NameRule::VerbFirst]),
            ("BatchBook", &[NameRule::VerbFirst]),
            ("GetBooksOfBook", &[NameRule::WordTwice]),
        ] {
            assert_eq!(of_request(name), rules, "{name}");
        }
    }

    #[test]
    fn codes_are_judged_by_their_messages() {
        for (name, messages, rules) in [
            ("BookNotFound", &["book not found"][..], &[][..]),
            ("BookNotFound7", &["book not found"], &[]),
            (
                "PageMoreMore",
                &["page is more more than 5"],
                &[NameRule::WordTwice, NameRule::HalfWord],
            ),
            (
                "BookMustBeLentOrReturnedToOneOfTheReaders",
                &["lent"],
                &[NameRule::Length],
            ),
            (
                "BookIsUnder",
                &["book is under review"],
                &[NameRule::HalfWord],
            ),
            (
                "LendBook",
                &["lend book, it must not be lost"],
                &[NameRule::Negation],
            ),
            ("LendBook", &["lend book", "not lent"], &[]),
            ("BookWrong", &["the book isn't right"], &[]),
            (
                "UnableLendWillBeLost",
                &["Unable to lend as it will be lost"],
                &[NameRule::OneClause],
            ),
            (
                "BookVIsLost",
                &["book %v is lost"],
                &[NameRule::Placeholder],
            ),
            (
                "DateLike200601",
                &["date like 2006-01-02"],
                &[NameRule::ForeignNumber],
            ),
            ("MoreThan50", &["more than 50"], &[]),
            ("Code7", &["lost"], &[NameRule::Number]),
            ("Code7", &["丢失"], &[]),
        ] {
            let documented = Documented {
                messages: messages.iter().copied().collect(),
                has_label: false,
            };
            let own = Name::given(name).unwrap();
            assert_eq!(
                of_code(7, name, &documented, &[&own].into()),
                rules,
                "{name}"
            );
        }
        let two = ["Lost", "Gone"].map(|name| Name::given(name).unwrap());
        let names: BTreeSet<&Name> = two.iter().collect();
        let of_two = of_code(7, "Lost", &Documented::default(), &names);
        assert_eq!(of_two, [NameRule::OneName]);
    }

    #[test]
    fn numbers_among_values_are_named() {
        assert_eq!(of_value("1", "Value1"), [NameRule::Number]);
        assert_eq!(of_value("-1", "ValueMinus1"), [NameRule::Number]);
        assert_eq!(of_value("1", "Lent"), []);
        assert_eq!(of_value("value1", "Value1"), []);
    }
}
