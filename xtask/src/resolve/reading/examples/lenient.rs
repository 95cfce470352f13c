//! A reader of JSON as people write it down: with comments, commas too many or too few, ellipses,
//! single or full-width quotes, raw line ends in strings.
//!
//! It only forgives what can be read in one way. Everything else is an error with its place.

use serde_json::{Map, Number, Value};

use crate::depth::MAX_DEPTH;

/// What was read.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Read {
    /// The value.
    pub(super) value: Value,
    /// The byte after it.
    pub(super) end: usize,
}

/// Why nothing could be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Trouble {
    /// Something that cannot be there.
    Unexpected {
        /// The byte where reading stopped.
        at: usize,
        /// What is there.
        found: String,
        /// What should be there.
        expected: &'static str,
    },
    /// Values in values beyond [`MAX_DEPTH`].
    TooDeep {
        /// The byte where reading stopped.
        at: usize,
    },
}

impl Trouble {
    /// The same in a text of which `start` bytes come before.
    pub(super) fn behind(mut self, start: usize) -> Self {
        match &mut self {
            Self::Unexpected { at, .. } | Self::TooDeep { at } => *at += start,
        }
        self
    }
}

/// Reads the first value of a text.
pub(super) fn read(text: &str) -> Result<Read, Trouble> {
    let mut reader = LenientReader { text, at: 0 };
    reader.skip();
    let value = reader.value(0)?;
    Ok(Read {
        value,
        end: reader.at,
    })
}

struct LenientReader<'a> {
    text: &'a str,
    at: usize,
}

impl<'a> LenientReader<'a> {
    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next().map(plain)
    }

    fn advance(&mut self) -> Option<char> {
        let next = self.rest().chars().next()?;
        self.at += next.len_utf8();
        Some(next)
    }

    fn trouble(&self, expected: &'static str) -> Trouble {
        let found = match self.rest().lines().next().map(str::trim) {
            Some(line) if !line.is_empty() => line.chars().take(24).collect(),
            _ if self.rest().trim().is_empty() => "the end".to_owned(),
            _ => "the end of the line".to_owned(),
        };
        Trouble::Unexpected {
            at: self.at,
            found,
            expected,
        }
    }

    /// Skips white space, comments and ellipses.
    fn skip(&mut self) {
        loop {
            let rest = self.rest();
            let space = rest.len() - rest.trim_start_matches(is_space).len();
            let skipped = if space > 0 {
                space
            } else if rest.starts_with("//") || rest.starts_with('#') {
                rest.find('\n').unwrap_or(rest.len())
            } else if rest.starts_with("/*") {
                rest.find("*/").map_or(rest.len(), |end| end + 2)
            } else if rest.starts_with("..") || rest.starts_with('…') {
                rest.len() - rest.trim_start_matches(['.', '…']).len()
            } else {
                return;
            };
            self.at += skipped;
        }
    }

    fn value(&mut self, depth: usize) -> Result<Value, Trouble> {
        match self.peek() {
            Some('{' | '[') if depth == MAX_DEPTH => Err(Trouble::TooDeep { at: self.at }),
            Some('{') => self.object(depth),
            Some('[') => self.array(depth),
            Some('"' | '\'') => self.string().map(Value::String),
            Some(c) if c == '-' || c == '+' || c.is_ascii_digit() => self.number(),
            Some(c) if c.is_ascii_alphabetic() => self.word(),
            _ => Err(self.trouble("a value")),
        }
    }

    fn object(&mut self, depth: usize) -> Result<Value, Trouble> {
        self.advance();
        let mut fields = Map::new();
        loop {
            self.skip_commas();
            match self.peek() {
                Some('}') => {
                    self.advance();
                    return Ok(Value::Object(fields));
                }
                Some(_) => {
                    let key = self.key()?;
                    self.skip();
                    if self.peek() != Some(':') {
                        return Err(self.trouble("`:`"));
                    }
                    self.advance();
                    self.skip();
                    let value = match self.peek() {
                        // A key whose value was cut out.
                        Some(',' | '}') => Value::Null,
                        _ => self.value(depth + 1)?,
                    };
                    fields.insert(key, value);
                }
                None => return Err(self.trouble("`}`")),
            }
        }
    }

    fn array(&mut self, depth: usize) -> Result<Value, Trouble> {
        self.advance();
        let mut items = Vec::new();
        loop {
            self.skip_commas();
            match self.peek() {
                Some(']') => {
                    self.advance();
                    return Ok(Value::Array(items));
                }
                Some(_) => items.push(self.value(depth + 1)?),
                None => return Err(self.trouble("`]`")),
            }
        }
    }

    /// Commas are where they are: one too many or too few changes no meaning.
    fn skip_commas(&mut self) {
        loop {
            self.skip();
            if self.peek() != Some(',') {
                return;
            }
            self.advance();
        }
    }

    fn key(&mut self) -> Result<String, Trouble> {
        match self.peek() {
            Some('"' | '\'') => self.string(),
            Some(c) if c.is_alphanumeric() || c == '_' => {
                let rest = self.rest();
                let end = rest
                    .find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '-' | '.')))
                    .unwrap_or(rest.len());
                self.at += end;
                Ok(rest[..end].to_owned())
            }
            _ => Err(self.trouble("a name in quotes")),
        }
    }

    fn string(&mut self) -> Result<String, Trouble> {
        let start = self.at;
        let open = self.advance().unwrap_or('"');
        let mut content = String::new();
        while let Some(c) = self.advance() {
            match c {
                '\\' => self.escape(&mut content),
                c if closes(open, c) => return Ok(content),
                c => content.push(c),
            }
        }
        self.at = start;
        Err(self.trouble("a string that ends"))
    }

    /// An escape; one that JSON does not know represents the character itself.
    fn escape(&mut self, content: &mut String) {
        match self.advance() {
            Some('n') => content.push('\n'),
            Some('r') => content.push('\r'),
            Some('t') => content.push('\t'),
            Some('b') => content.push('\u{8}'),
            Some('f') => content.push('\u{c}'),
            Some('u') => match self.code_unit() {
                Some(unit @ 0xd800..0xdc00) => self.surrogate(unit, content),
                Some(unit) => content.push(char::from_u32(unit).unwrap_or('\u{fffd}')),
                None => content.push('u'),
            },
            Some(other) => content.push(other),
            None => {}
        }
    }

    fn code_unit(&mut self) -> Option<u32> {
        let digits = self.rest().get(..4)?;
        let unit = u32::from_str_radix(digits, 16).ok()?;
        self.at += 4;
        Some(unit)
    }

    fn surrogate(&mut self, high: u32, content: &mut String) {
        let before = self.at;
        let low = if self.rest().starts_with("\\u") {
            self.at += 2;
            self.code_unit()
        } else {
            None
        };
        match low {
            Some(low @ 0xdc00..0xe000) => {
                let point = 0x10000 + ((high - 0xd800) << 10) + (low - 0xdc00);
                content.push(char::from_u32(point).unwrap_or('\u{fffd}'));
            }
            _ => {
                self.at = before;
                content.push('\u{fffd}');
            }
        }
    }

    fn number(&mut self) -> Result<Value, Trouble> {
        let rest = self.rest();
        let end = rest
            .find(|c: char| !(c.is_ascii_digit() || matches!(c, '-' | '+' | '.' | 'e' | 'E')))
            .unwrap_or(rest.len());
        let text = rest[..end].trim_start_matches('+');
        let follows = rest[end..].chars().next();
        let Ok(number) = text.parse::<Number>() else {
            return Err(self.trouble("a number"));
        };
        if follows.is_some_and(char::is_alphanumeric) {
            return Err(self.trouble("a number"));
        }
        self.at += end;
        Ok(Value::Number(number))
    }

    fn word(&mut self) -> Result<Value, Trouble> {
        let rest = self.rest();
        let end = rest
            .find(|c: char| !(c.is_alphanumeric() || c == '_'))
            .unwrap_or(rest.len());
        let value = match &rest[..end] {
            "true" | "True" | "TRUE" => Value::Bool(true),
            "false" | "False" | "FALSE" => Value::Bool(false),
            "null" | "None" | "NULL" | "nil" | "undefined" => Value::Null,
            _ => return Err(self.trouble("a value")),
        };
        self.at += end;
        Ok(value)
    }
}

/// The ASCII mark that a full-width one represents.
fn plain(c: char) -> char {
    match c {
        '，' | '、' | ';' | '；' => ',',
        '：' => ':',
        '｛' => '{',
        '｝' => '}',
        '［' | '【' => '[',
        '］' | '】' => ']',
        '“' | '”' | '„' | '＂' => '"',
        '‘' | '’' | '`' => '\'',
        other => other,
    }
}

fn closes(open: char, c: char) -> bool {
    match open {
        '“' | '”' | '„' => matches!(c, '”' | '“' | '"'),
        '‘' | '’' => matches!(c, '’' | '‘' | '\''),
        other => c == other,
    }
}

fn is_space(c: char) -> bool {
    c.is_whitespace() || matches!(c, '\u{feff}' | '\u{200b}' | '\u{200c}' | '\u{200d}')
}
