//! The reader: where it is in the bytes, and the tokens that it takes from there.

use std::fmt;

use super::Number;

/// The kind of a value of JSON.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Null,
    Boolean,
    Number,
    Text,
    List,
    Object,
}

impl Kind {
    /// The kind's name in JSON.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Null => "null",
            Self::Boolean => "boolean",
            Self::Number => "number",
            Self::Text => "string",
            Self::List => "array",
            Self::Object => "object",
        }
    }
}

/// Where bytes are no JSON, and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Malformed {
    reason: &'static str,
    at: usize,
}

impl fmt::Display for Malformed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} at byte {}", self.reason, self.at)
    }
}

/// A reader of JSON. It is always between two tokens.
#[derive(Debug, Clone)]
pub(crate) struct Reader<'a> {
    pub(super) bytes: &'a [u8],
    /// The beginning of the bytes, as far as it is UTF-8.
    text: &'a str,
    pub(super) at: usize,
}

impl Number {
    /// The number that a text is, and nothing else.
    pub(crate) fn of_text(text: &str) -> Option<Self> {
        let mut reader = Reader::new(text.as_bytes(), 0);
        if reader.kind().ok()? != Kind::Number {
            return None;
        }
        let number = reader.number().ok()?;
        reader.end().ok()?;
        number
    }
}

/// Whether a byte is white space to JSON (RFC 8259, section 2), which knows less of it than ASCII.
#[inline]
pub(crate) const fn is_white_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\n' | b'\r' | b'\t')
}

impl<'a> Reader<'a> {
    /// A reader that begins at a byte.
    pub(crate) fn new(bytes: &'a [u8], at: usize) -> Self {
        let text = match std::str::from_utf8(bytes) {
            Ok(text) => text,
            Err(error) => {
                let valid = bytes.get(..error.valid_up_to()).unwrap_or_default();
                std::str::from_utf8(valid).unwrap_or_default()
            }
        };
        Self { bytes, text, at }
    }

    /// How many bytes were taken.
    pub(crate) fn position(&self) -> usize {
        self.at
    }

    /// Goes back to a position that this reader has been at.
    pub(crate) fn return_to(&mut self, position: usize) {
        self.at = position;
    }

    /// What was taken since a position, where it is a text.
    pub(crate) fn since(&self, position: usize) -> Option<&'a str> {
        self.slice(position, self.at)
    }

    #[inline]
    pub(super) fn slice(&self, from: usize, to: usize) -> Option<&'a str> {
        if to <= self.text.len() {
            return self.text.get(from..to);
        }
        std::str::from_utf8(self.bytes.get(from..to)?).ok()
    }

    #[cold]
    pub(crate) fn malformed(&self, reason: &'static str) -> Malformed {
        Malformed {
            reason,
            at: self.at,
        }
    }

    /// The next byte that is no white space, which is left where it is.
    #[inline]
    pub(crate) fn peek(&mut self) -> Option<u8> {
        loop {
            match self.bytes.get(self.at) {
                Some(byte) if is_white_space(*byte) => self.at += 1,
                other => return other.copied(),
            }
        }
    }

    /// Takes a byte if it is the next one.
    #[inline]
    pub(crate) fn take(&mut self, wanted: u8) -> bool {
        let is_there = self.peek() == Some(wanted);
        self.at += usize::from(is_there);
        is_there
    }

    /// The kind of the value that begins here.
    #[inline]
    pub(crate) fn kind(&mut self) -> Result<Kind, Malformed> {
        match self.peek() {
            Some(b'"') => Ok(Kind::Text),
            Some(b'{') => Ok(Kind::Object),
            Some(b'[') => Ok(Kind::List),
            Some(b'-' | b'0'..=b'9') => Ok(Kind::Number),
            Some(b't' | b'f') => Ok(Kind::Boolean),
            Some(b'n') => Ok(Kind::Null),
            Some(_) => Err(self.malformed("there is no value")),
            None => Err(self.malformed("the text ends where a value is to be")),
        }
    }

    /// Takes `null`.
    pub(crate) fn null(&mut self) -> Result<(), Malformed> {
        self.word("null")
    }

    /// Takes `true` or `false`.
    pub(crate) fn boolean(&mut self) -> Result<bool, Malformed> {
        let is_true = self.peek() == Some(b't');
        self.word(if is_true { "true" } else { "false" })?;
        Ok(is_true)
    }

    fn word(&mut self, word: &str) -> Result<(), Malformed> {
        let rest = self.bytes.get(self.at..).unwrap_or_default();
        if !rest.starts_with(word.as_bytes()) {
            return Err(self.malformed("there is no value"));
        }
        self.at += word.len();
        Ok(())
    }

    /// Takes a number. `None` where no number of Rust can hold it.
    #[inline]
    pub(crate) fn number(&mut self) -> Result<Option<Number>, Malformed> {
        let from = self.at;
        if let Some(integer) = self.short_integer() {
            return Ok(Some(Number::Integer(integer)));
        }
        self.at = from;
        self.skip_number()?;
        Ok(self.since(from).and_then(Number::parse))
    }

    /// Takes an integer that surely fits, and has nothing else of a number behind it.
    #[inline]
    fn short_integer(&mut self) -> Option<i64> {
        /// No integer of so many digits is beyond 64 bits with sign.
        const DIGITS: usize = 18;
        let is_negative = self.bytes.get(self.at) == Some(&b'-');
        let from = self.at + usize::from(is_negative);
        let mut integer = 0;
        let mut at = from;
        while let Some(digit @ b'0'..=b'9') = self.bytes.get(at) {
            if at - from == DIGITS {
                return None;
            }
            integer = integer * 10 + i64::from(digit - b'0');
            at += 1;
        }
        let leads_with_zero = at - from > 1 && self.bytes.get(from) == Some(&b'0');
        let goes_on = matches!(self.bytes.get(at), Some(b'.' | b'e' | b'E'));
        if at == from || leads_with_zero || goes_on {
            return None;
        }
        self.at = at;
        Some(if is_negative { -integer } else { integer })
    }

    pub(super) fn skip_number(&mut self) -> Result<(), Malformed> {
        self.at += usize::from(self.bytes.get(self.at) == Some(&b'-'));
        match self.bytes.get(self.at) {
            Some(b'0') => self.at += 1,
            _ => self.digits()?,
        }
        if self.bytes.get(self.at) == Some(&b'.') {
            self.at += 1;
            self.digits()?;
        }
        if matches!(self.bytes.get(self.at), Some(b'e' | b'E')) {
            self.at += 1;
            let has_sign = matches!(self.bytes.get(self.at), Some(b'+' | b'-'));
            self.at += usize::from(has_sign);
            self.digits()?;
        }
        if matches!(self.bytes.get(self.at), Some(b'0'..=b'9')) {
            return Err(self.malformed("a number begins with 0"));
        }
        Ok(())
    }

    fn digits(&mut self) -> Result<(), Malformed> {
        let from = self.at;
        while let Some(b'0'..=b'9') = self.bytes.get(self.at) {
            self.at += 1;
        }
        if self.at == from {
            return Err(self.malformed("a number has no digit"));
        }
        Ok(())
    }

    /// Takes the name of a member and the colon behind it, if it is this one, written plainly.
    #[inline]
    pub(crate) fn take_name(&mut self, name: &str) -> bool {
        let rest = self.bytes.get(self.at + 1..).unwrap_or_default();
        let Some(rest) = rest.strip_prefix(name.as_bytes()) else {
            return false;
        };
        if rest.first() != Some(&b'"') {
            return false;
        }
        let before = self.at;
        self.at += name.len() + 2;
        let is_name = self.take(b':');
        if !is_name {
            self.at = before;
        }
        is_name
    }

    /// Takes the colon behind the name of a member.
    #[inline]
    pub(crate) fn colon(&mut self) -> Result<(), Malformed> {
        if self.take(b':') {
            return Ok(());
        }
        Err(self.malformed("there is no colon behind the name of a member"))
    }

    /// Takes the beginning of a list or an object. Says whether there is anything in it.
    #[inline]
    pub(crate) fn opens(&mut self, end: u8) -> bool {
        self.at += 1;
        !self.take(end)
    }

    /// Takes a comma, or the end of a list or an object. Says whether there is more.
    #[inline]
    pub(crate) fn goes_on(&mut self, end: u8) -> Result<bool, Malformed> {
        match self.peek() {
            Some(b',') => {
                self.at += 1;
                Ok(true)
            }
            Some(byte) if byte == end => {
                self.at += 1;
                Ok(false)
            }
            _ => Err(self.malformed("a list or an object has no end")),
        }
    }

    /// Checks that a name of a member begins here.
    #[inline]
    pub(crate) fn name_begins(&mut self) -> Result<(), Malformed> {
        if self.peek() == Some(b'"') {
            return Ok(());
        }
        Err(self.malformed("there is no name of a member"))
    }

    /// Checks that nothing follows.
    pub(crate) fn end(&mut self) -> Result<(), Malformed> {
        match self.peek() {
            None => Ok(()),
            Some(_) => Err(self.malformed("something follows the value")),
        }
    }
}
