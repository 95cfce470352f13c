//! Which rows speak of the same things. Fields of one object share words, in their names and in
//! what is said of them, more often than fields of two.

use std::collections::{BTreeMap, BTreeSet};

/// How many characters of a description count: what comes later is advice.
const COUNTED: usize = 60;
/// With how many rows of an object a row is compared: those that it shares most with.
const NEAREST: usize = 3;

/// The name of a row, and what is said of it.
pub(super) type Spoken<'a> = (&'a str, &'a str);

/// How rare each word is among the rows of a service.
#[derive(Debug, Default)]
pub(super) struct Vocabulary {
    /// The number of each word.
    numbers: BTreeMap<String, usize>,
    /// In thousandths of a nat: the negative logarithm of how often a word is used.
    rarities: Vec<u32>,
}

impl Vocabulary {
    /// Counts the words of rows, each row of the same words once.
    pub(super) fn of<'a>(rows: impl Iterator<Item = Spoken<'a>>) -> Self {
        let distinct: BTreeSet<Spoken<'a>> = rows.collect();
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        for spoken in &distinct {
            for word in words(*spoken) {
                *counts.entry(word).or_default() += 1;
            }
        }
        let all = distinct.len() as f64;
        let rarity = |count: usize| (all / (count as f64 + 1.0)).ln().max(0.0) * 1000.0;
        Self {
            rarities: counts.values().map(|count| rarity(*count) as u32).collect(),
            numbers: counts
                .into_keys()
                .enumerate()
                .map(|(n, word)| (word, n))
                .collect(),
        }
    }

    /// The length of the vector that words are.
    fn length(&self, words: &[usize]) -> f64 {
        let squares = words
            .iter()
            .map(|word| f64::from(self.rarities[*word]).powi(2));
        squares.sum::<f64>().sqrt()
    }

    fn numbers(&self, spoken: Spoken<'_>) -> Vec<usize> {
        let words = words(spoken);
        words
            .iter()
            .filter_map(|word| self.numbers.get(word).copied())
            .collect()
    }
}

/// The words of a name and of the first sentence on it: pairs of characters where it is in
/// Chinese.
fn words((name, description): Spoken<'_>) -> BTreeSet<String> {
    let sentence = description.split(['\n', '。']).next().unwrap_or_default();
    let sentence = sentence.chars().take(COUNTED);
    let sentence: Vec<char> = name.chars().chain([' ']).chain(sentence).collect();
    let mut words = BTreeSet::new();
    for run in sentence
        .chunk_by(|a, b| a.is_alphabetic() && b.is_alphabetic() && a.is_ascii() == b.is_ascii())
    {
        match run {
            [first, _, ..] if first.is_ascii() => {
                words.insert(run.iter().collect::<String>().to_lowercase());
            }
            _ => words.extend(run.windows(2).map(|pair| pair.iter().collect::<String>())),
        }
    }
    words
}

/// How much the rows of a table have in common, two by two.
#[derive(Debug, Default)]
pub(super) struct Kinship {
    /// For each row, that with each row above it: the cosine between their words, weighed by
    /// rarity, in thousandths.
    shared: Vec<Vec<u32>>,
}

impl Kinship {
    /// Compares all rows of a table.
    pub(super) fn of<'a>(rows: impl Iterator<Item = Spoken<'a>>, vocabulary: &Vocabulary) -> Self {
        let words: Vec<Vec<usize>> = rows.map(|spoken| vocabulary.numbers(spoken)).collect();
        let lengths: Vec<f64> = words.iter().map(|words| vocabulary.length(words)).collect();
        let mut shared = Vec::with_capacity(words.len());
        for (row, own) in words.iter().enumerate() {
            let with = |above: usize| {
                let both: Vec<usize> = shared_words(own, &words[above]);
                let part = vocabulary.length(&both).powi(2);
                let whole = lengths[row] * lengths[above];
                if whole > 0.0 {
                    (part / whole * 1000.0) as u32
                } else {
                    0
                }
            };
            shared.push((0..row).map(with).collect());
        }
        Self { shared }
    }

    /// What `row` shares with rows above it: the mean over those that it shares most with.
    pub(super) fn with_all(&self, row: usize, above: impl Iterator<Item = usize>) -> u32 {
        let Some(shared) = self.shared.get(row) else {
            return 0;
        };
        let mut most: Vec<u32> = above
            .filter_map(|above| shared.get(above).copied())
            .collect();
        most.sort_unstable_by(|a, b| b.cmp(a));
        most.truncate(NEAREST);
        most.iter().sum::<u32>() / most.len().max(1) as u32
    }
}

/// The words of both lists, which are in order.
fn shared_words(a: &[usize], b: &[usize]) -> Vec<usize> {
    let shared = a.iter().filter(|word| b.binary_search(word).is_ok());
    shared.copied().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinship(rows: &[Spoken<'_>]) -> Kinship {
        let vocabulary = Vocabulary::of(rows.iter().copied());
        Kinship::of(rows.iter().copied(), &vocabulary)
    }

    #[test]
    fn rows_share_words() {
        let kinship = kinship(&[
            ("a", "选项的名称"),
            ("b", "选项的颜色。更多见颜色表"),
            ("c", "公式的名称"),
            ("docs_acceptor", ""),
            ("chat_acceptor", "The ACCEPTOR of chats"),
        ]);
        let between = |row, above| kinship.with_all(row, [above].into_iter());
        assert!(between(1, 0) > 0);
        assert_eq!(between(2, 1), 0);
        assert!(between(2, 0) > 0);
        assert!(between(4, 3) > 0);
        assert_eq!(between(0, 1), 0);
        assert_eq!(kinship.with_all(2, [0, 1].into_iter()), between(2, 0) / 2);
    }

    #[test]
    fn a_word_that_all_use_tells_nothing() {
        let kinship = kinship(&[("a", "字段甲"), ("b", "字段乙"), ("c", "字段丙")]);
        assert_eq!(kinship.with_all(1, [0].into_iter()), 0);
    }
}
