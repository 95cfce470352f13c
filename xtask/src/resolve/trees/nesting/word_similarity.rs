//! Which rows have words in common. Fields of one object share words, in their names and in their
//! descriptions, more often than fields of two.

use std::collections::{BTreeMap, BTreeSet};

/// How many characters of a name or a description count: what comes later is advice.
const COUNTED: usize = 60;
/// With how many rows of an object a row is compared: those that it shares most with.
const NEAREST: usize = 3;

/// The name of a row and its description.
pub(super) type RowText<'a> = (&'a str, &'a str);

/// How rare each word is among the rows of a service.
#[derive(Debug, Default)]
pub(super) struct Vocabulary {
    /// The number of each word.
    numbers: BTreeMap<String, usize>,
    /// The negative logarithm of how often a word is used, squared.
    squares: Vec<f64>,
}

impl Vocabulary {
    /// Counts the words of rows, rows with the same text once.
    pub(super) fn of<'a>(rows: impl Iterator<Item = RowText<'a>>) -> Self {
        let distinct: BTreeSet<RowText<'a>> = rows.collect();
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        for row in &distinct {
            for word in words(*row) {
                *counts.entry(word).or_default() += 1;
            }
        }
        let all = distinct.len() as f64;
        let rarity = |count: usize| (all / (count as f64 + 1.0)).ln().max(0.0);
        Self {
            squares: counts
                .values()
                .map(|count| rarity(*count).powi(2))
                .collect(),
            numbers: counts.into_keys().zip(0..).collect(),
        }
    }

    /// The square of the length of the vector that words are.
    fn square(&self, words: impl Iterator<Item = usize>) -> f64 {
        words.map(|word| self.squares[word]).sum()
    }

    fn numbers(&self, row: RowText<'_>) -> Vec<usize> {
        let words = words(row);
        words
            .iter()
            .filter_map(|word| self.numbers.get(word).copied())
            .collect()
    }
}

/// The words of a name and of the first sentence of its description: pairs of characters where it
/// is in Chinese.
fn words((name, description): RowText<'_>) -> BTreeSet<String> {
    let sentence = description.split(['\n', '。']).next().unwrap_or_default();
    let [name, sentence] = [name, sentence].map(|text| text.chars().take(COUNTED));
    let characters: Vec<char> = name.chain([' ']).chain(sentence).collect();
    let mut words = BTreeSet::new();
    for run in characters
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

/// The words of the rows of a table.
#[derive(Debug)]
pub(super) struct RowWords {
    rows: Vec<Words>,
}

/// The words of one row.
#[derive(Debug)]
struct Words {
    /// Their numbers in order, each with what it adds to the square of the length.
    words: Vec<(usize, f64)>,
    /// The length of the vector that they are.
    length: f64,
}

impl RowWords {
    /// The words of rows, weighed by how rare they are.
    pub(super) fn of<'a>(rows: impl Iterator<Item = RowText<'a>>, vocabulary: &Vocabulary) -> Self {
        let rows = rows.map(|row| {
            let numbers = vocabulary.numbers(row);
            Words {
                length: vocabulary.square(numbers.iter().copied()).sqrt(),
                words: numbers
                    .into_iter()
                    .map(|word| (word, vocabulary.squares[word]))
                    .collect(),
            }
        });
        Self {
            rows: rows.collect(),
        }
    }

    /// How much two rows have in common: the cosine between their words, in thousandths.
    pub(super) fn similarity(&self, one: usize, other: usize) -> u64 {
        let (one, other) = (&self.rows[one], &self.rows[other]);
        let whole = one.length * other.length;
        if whole > 0.0 {
            (shared(&one.words, &other.words) / whole * 1000.0) as u64
        } else {
            0
        }
    }
}

/// The mean of the highest similarities.
pub(super) fn nearest(similarities: impl Iterator<Item = u64>) -> u64 {
    let mut most = [0; NEAREST];
    let mut count = 0;
    for mut similarity in similarities {
        count += 1;
        for place in &mut most {
            if similarity > *place {
                std::mem::swap(place, &mut similarity);
            }
        }
    }
    most.iter().sum::<u64>() / count.clamp(1, NEAREST as u64)
}

/// What the words that are in both lists add up to.
fn shared(mut one: &[(usize, f64)], mut other: &[(usize, f64)]) -> f64 {
    let mut sum = 0.0;
    while let ([(a, square), rest_of_one @ ..], [(b, _), rest_of_other @ ..]) = (one, other) {
        if a == b {
            sum += square;
        }
        if a <= b {
            one = rest_of_one;
        }
        if b <= a {
            other = rest_of_other;
        }
    }
    sum
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words_of(rows: &[RowText<'_>]) -> RowWords {
        let vocabulary = Vocabulary::of(rows.iter().copied());
        RowWords::of(rows.iter().copied(), &vocabulary)
    }

    #[test]
    fn rows_share_words() {
        let words = words_of(&[
            ("a", "选项的名称"),
            ("b", "选项的颜色。更多见颜色表"),
            ("c", "公式的名称"),
            ("docs_acceptor", ""),
            ("chat_acceptor", "The ACCEPTOR of chats"),
        ]);
        assert!(words.similarity(1, 0) > 0);
        assert_eq!(words.similarity(2, 1), 0);
        assert!(words.similarity(2, 0) > 0);
        assert!(words.similarity(4, 3) > 0);
        assert_eq!(words.similarity(0, 1), words.similarity(1, 0));
    }

    #[test]
    fn a_word_that_all_use_tells_nothing() {
        let words = words_of(&[("a", "字段甲"), ("b", "字段乙"), ("c", "字段丙")]);
        assert_eq!(words.similarity(1, 0), 0);
    }

    #[test]
    fn the_nearest_rows_count() {
        for (similarities, mean) in [
            (vec![], 0),
            (vec![6], 6),
            (vec![6, 2], 4),
            (vec![1, 6, 0, 2, 4, 3], 4),
        ] {
            assert_eq!(nearest(similarities.into_iter()), mean);
        }
    }
}
