//! Strings of JSON, and their escapes.

use super::reader::{Malformed, Reader};

/// What the text of a string is.
pub(crate) enum Text<'a, 's> {
    /// It is in the bytes as it is.
    Plain(&'a str),
    /// It had escapes in it, and was written to the scratch.
    Unescaped(&'s str),
    /// No text of Rust can hold it.
    Unreadable,
}

impl<'a> Reader<'a> {
    /// Takes a string, and gives its text.
    #[inline]
    pub(crate) fn text<'s>(&mut self, scratch: &'s mut String) -> Result<Text<'a, 's>, Malformed> {
        let from = self.at + 1;
        self.at = from;
        self.run();
        if self.bytes.get(self.at) == Some(&b'"') {
            self.at += 1;
            return Ok(match self.slice(from, self.at - 1) {
                Some(text) => Text::Plain(text),
                None => Text::Unreadable,
            });
        }
        scratch.clear();
        Ok(if self.unescape(from, scratch)? {
            Text::Unescaped(scratch)
        } else {
            Text::Unreadable
        })
    }

    /// Takes the rest of a string that has escapes in it. Says whether its text could be written.
    fn unescape(&mut self, mut from: usize, scratch: &mut String) -> Result<bool, Malformed> {
        let mut is_readable = true;
        loop {
            match self.slice(from, self.at) {
                Some(run) => scratch.push_str(run),
                None => is_readable = false,
            }
            match self.bytes.get(self.at) {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(is_readable);
                }
                Some(b'\\') => match self.escape()? {
                    Some(character) => scratch.push(character),
                    None => is_readable = false,
                },
                Some(_) => return Err(self.malformed("a string has a control character in it")),
                None => return Err(self.malformed("a string has no end")),
            }
            from = self.at;
            self.run();
        }
    }

    /// Takes an escape. `None` where it is half of a character.
    fn escape(&mut self) -> Result<Option<char>, Malformed> {
        let character = match self.bytes.get(self.at + 1) {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.escaped_unit(),
            _ => return Err(self.malformed("a string has an escape that JSON has not")),
        };
        self.at += 2;
        Ok(Some(character))
    }

    fn escaped_unit(&mut self) -> Result<Option<char>, Malformed> {
        let Some(first) = self.unit_at(self.at) else {
            return Err(self.malformed("a string has an escape that JSON has not"));
        };
        self.at += 6;
        let second = match first {
            0xd800..=0xdbff => self.unit_at(self.at),
            _ => None,
        };
        if let Some(second @ 0xdc00..=0xdfff) = second {
            self.at += 6;
            let code = 0x1_0000 + ((u32::from(first) - 0xd800) << 10) + u32::from(second) - 0xdc00;
            return Ok(char::from_u32(code));
        }
        Ok(char::from_u32(u32::from(first)))
    }

    /// The unit of UTF-16 that is escaped here.
    fn unit_at(&self, at: usize) -> Option<u16> {
        let digits = self.bytes.get(at..at + 6)?.strip_prefix(b"\\u")?;
        digits.iter().try_fold(0, |unit, digit| {
            let digit = char::from(*digit).to_digit(16)?;
            Some(unit << 4 | u16::try_from(digit).ok()?)
        })
    }

    /// Takes a string, without a look at its text.
    pub(super) fn skip_text(&mut self) -> Result<(), Malformed> {
        self.at += 1;
        loop {
            self.run();
            match self.bytes.get(self.at) {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(());
                }
                Some(b'\\') => self.escape().map(drop)?,
                Some(_) => return Err(self.malformed("a string has a control character in it")),
                None => return Err(self.malformed("a string has no end")),
            }
        }
    }

    /// Goes to the next byte that is no plain part of a string: a quote, an escape, a control
    /// character, or the end.
    #[inline]
    fn run(&mut self) {
        const ONES: u64 = u64::MAX / 255;
        const HIGH: u64 = ONES << 7;
        let has_zero = |word: u64| word.wrapping_sub(ONES) & !word;
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        let (words, tail) = rest.as_chunks::<8>();
        for word in words {
            let word = u64::from_le_bytes(*word);
            let controls = word.wrapping_sub(ONES * 0x20) & !word;
            let quotes = has_zero(word ^ (ONES * u64::from(b'"')));
            let escapes = has_zero(word ^ (ONES * u64::from(b'\\')));
            let found = (controls | quotes | escapes) & HIGH;
            if found != 0 {
                self.at += (found.trailing_zeros() / 8) as usize;
                return;
            }
            self.at += 8;
        }
        let is_plain = |byte: &&u8| !matches!(byte, b'"' | b'\\' | 0..0x20);
        self.at += tail.iter().take_while(is_plain).count();
    }
}
