//! UTF-8 that was once read as a single-byte code page and written out again.
//!
//! Each character of such a text represents one byte of the text it was. Bytes that the code page
//! leaves undefined were perhaps dropped on the way; the characters they belonged to are lost, and
//! each becomes one U+FFFD. What is plain text already (ASCII, characters that no code page has)
//! stays as it is.

use std::collections::BTreeMap;

use encoding_rs::{WINDOWS_1252, WINDOWS_1254};

use crate::source::Encoding;

/// What represents lost characters.
const LOST: char = '\u{fffd}';
/// The fewest restored characters at which a text counts as damaged and not as Western.
const FEWEST: usize = 4;

/// A byte that a character represented, or a character that represented itself.
#[derive(Debug, Clone, Copy)]
enum Unit {
    Byte(u8),
    Char(char),
}

/// What restoring gave.
#[derive(Debug, Default)]
struct Restored {
    text: String,
    /// Characters of several bytes that came back whole.
    whole: usize,
    /// Characters that did not.
    lost: usize,
}

/// The text as it was; `None` where it was never damaged in this way.
pub(super) fn undo(text: &str) -> Option<(String, Encoding)> {
    if !may_be_damaged(text) {
        return None;
    }
    let pages = [
        ("windows-1252", code_page(WINDOWS_1252)),
        ("windows-1254", code_page(WINDOWS_1254)),
        (
            "iso-8859-1",
            (0x80..=0xff).map(|byte| (char::from(byte), byte)).collect(),
        ),
    ];
    let best = pages
        .into_iter()
        .map(|(through, page)| (through, restore(&units(text, &page))))
        .min_by_key(|(_, restored)| restored.lost)?;
    let (through, restored) = best;
    let damaged = restored.whole >= FEWEST && restored.whole >= restored.lost * 2;
    damaged.then(|| {
        let lost = restored.lost;
        (restored.text, Encoding::Mojibake { through, lost })
    })
}

/// Whether there are as many characters that represent the first byte of several as a damaged text
/// has at least. In all the code pages those are from `À` to `ſ`: in UTF-8, two bytes of which the
/// first is one of these three.
fn may_be_damaged(text: &str) -> bool {
    memchr::memchr3_iter(0xc3, 0xc4, 0xc5, text.as_bytes())
        .nth(FEWEST - 1)
        .is_some()
}

/// What each high byte is in a code page.
fn code_page(encoding: &'static encoding_rs::Encoding) -> BTreeMap<char, u8> {
    (0x80..=0xff_u8)
        .flat_map(|byte| {
            let bytes = [byte];
            let (text, _) = encoding.decode_without_bom_handling(&bytes);
            text.chars().next().map(|c| (c, byte))
        })
        .filter(|(c, _)| *c != LOST)
        .collect()
}

fn units(text: &str, page: &BTreeMap<char, u8>) -> Vec<Unit> {
    text.chars()
        .map(|c| match page.get(&c) {
            Some(byte) => Unit::Byte(*byte),
            None => Unit::Char(c),
        })
        .collect()
}

/// Reads bytes as UTF-8, in which some may be missing. A character that represented itself ends
/// whatever came before it, so that no ASCII is ever swallowed.
fn restore(units: &[Unit]) -> Restored {
    let mut restored = Restored::default();
    let mut at = 0;
    while let Some(unit) = units.get(at) {
        match *unit {
            Unit::Char(c) => {
                restored.text.push(c);
                at += 1;
            }
            Unit::Byte(first) => at += sequence(first, &units[at..], &mut restored),
        }
    }
    restored
}

/// Reads one character that begins with `first`, and returns how many units it took.
fn sequence(first: u8, units: &[Unit], restored: &mut Restored) -> usize {
    let length = match first {
        0xc2..=0xdf => 2,
        0xe0..=0xef => 3,
        0xf0..=0xf4 => 4,
        _ => 1,
    };
    let mut bytes = vec![first];
    // The lead byte itself is gone where a continuation comes first: what follows belongs to the
    // same lost character, of which two bytes can be left.
    let most = if length == 1 { 2 } else { length };
    for unit in &units[1..] {
        match unit {
            Unit::Byte(byte @ 0x80..=0xbf) if bytes.len() < most => bytes.push(*byte),
            _ => break,
        }
    }
    match std::str::from_utf8(&bytes) {
        Ok(text) => {
            restored.text.push_str(text);
            restored.whole += 1;
        }
        Err(_) => {
            restored.text.push(LOST);
            restored.lost += 1;
        }
    }
    bytes.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Damages a text as reading it in a code page and dropping what it leaves undefined does.
    fn damage(text: &str, encoding: &'static encoding_rs::Encoding) -> String {
        let undefined = [0x81, 0x8d, 0x8e, 0x8f, 0x90, 0x9d, 0x9e];
        let kept: Vec<u8> = text
            .bytes()
            .filter(|byte| !undefined.contains(byte))
            .collect();
        encoding.decode_without_bom_handling(&kept).0.into_owned()
    }

    #[test]
    fn a_damaged_text_comes_back_with_its_ascii_whole() {
        let text = "| 日程类型 | `chat_id` | 描述群组 |\n| 错误码 | 190002 | invalid |\n";
        for encoding in [WINDOWS_1252, WINDOWS_1254] {
            let (restored, kind) = undo(&damage(text, encoding)).unwrap();
            assert!(
                matches!(kind, Encoding::Mojibake { lost: 1.., .. }),
                "{kind:?}"
            );
            let ascii = |text: &str| text.chars().filter(char::is_ascii).collect::<String>();
            assert_eq!(ascii(&restored), ascii(text));
            assert!(restored.contains("日程"), "{restored}");
        }
    }

    #[test]
    fn nothing_is_lost_where_every_byte_is_defined() {
        let text = "日历日历日历日历";
        let latin: String = text.bytes().map(char::from).collect();
        let (restored, kind) = undo(&latin).unwrap();
        assert_eq!(restored, text);
        assert_eq!(
            kind,
            Encoding::Mojibake {
                through: "iso-8859-1",
                lost: 0
            }
        );
    }

    #[test]
    fn all_first_bytes_are_known_at_a_glance() {
        for encoding in [WINDOWS_1252, WINDOWS_1254] {
            for (c, byte) in code_page(encoding) {
                if (0xc2..=0xf4).contains(&byte) {
                    assert!(may_be_damaged(&c.to_string().repeat(FEWEST)), "{c}");
                    assert!(!may_be_damaged(&c.to_string().repeat(FEWEST - 1)), "{c}");
                }
            }
        }
        assert!(!may_be_damaged("删除日程 “引号” … 日日日日日日日日"));
    }

    #[test]
    fn sound_texts_stay_as_they_are() {
        for text in [
            "plain",
            "Ärger über Größe, déjà vu",
            "删除日程 💡 “引号” …",
            "naïve — “quoted” – ½",
        ] {
            assert_eq!(undo(text), None, "{text}");
        }
    }
}
