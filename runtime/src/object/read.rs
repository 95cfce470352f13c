//! Reading of JSON into fields, in one pass over the bytes.
//!
//! A value that is not of its field's kind is converted where that is possible and left out where
//! it is not, and so is a value that nothing in Rust can hold; either is told with its place. What
//! is no JSON ends the reading. Of members with one name the last one counts.

use std::borrow::Cow;

use super::convert::{Refused, convert, expected};
use super::mismatch::{AnswerPath, Mismatches};
use super::{Event, Field, Fill, List, Map, Taken};
use crate::json::{Kind, Malformed, Reader, Text};

/// How many levels of lists and objects are read. What is deeper is left out.
const DEPTH: usize = 128;

/// What is to be read.
pub(crate) struct Source<'a> {
    /// The bytes of the whole answer.
    pub(crate) bytes: &'a [u8],
    /// Where in them the value begins.
    pub(crate) at: usize,
    /// What the place of the value is called.
    pub(crate) place: &'static str,
    /// Whether a value that is not of its field's kind is an error.
    pub(crate) strict: bool,
    /// Looks at what follows the value.
    pub(crate) rest: fn(&mut Reader<'_>) -> Result<(), Malformed>,
}

/// Why a value could not be read.
#[derive(Debug)]
pub(crate) enum Failed {
    /// The bytes are no JSON.
    Malformed(Malformed),
    /// A value is not of its field's kind, in these words.
    Mismatch(String),
}

impl From<Malformed> for Failed {
    fn from(malformed: Malformed) -> Self {
        Self::Malformed(malformed)
    }
}

impl std::fmt::Display for Failed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Malformed(malformed) => malformed.fmt(f),
            Self::Mismatch(words) => f.write_str(words),
        }
    }
}

/// Reads a value into a field.
pub(crate) fn read(source: &Source<'_>, field: &mut dyn Field) -> Result<Mismatches, Failed> {
    let mut reading = Reading {
        reader: Reader::new(source.bytes, source.at),
        strict: source.strict,
        depth: 0,
        scratch: String::new(),
        mismatches: Mismatches::default(),
    };
    reading.value(&AnswerPath::Root(source.place), field)?;
    (source.rest)(&mut reading.reader)?;
    Ok(reading.mismatches)
}

struct Reading<'a> {
    reader: Reader<'a>,
    strict: bool,
    depth: usize,
    scratch: String,
    mismatches: Mismatches,
}

impl Reading<'_> {
    /// Reads a value into a field. Tells whether the field has one now.
    fn value(&mut self, place: &AnswerPath<'_>, field: &mut dyn Field) -> Result<bool, Failed> {
        let kind = self.reader.kind()?;
        let from = self.reader.position();
        let taken = match kind {
            Kind::Text => match self.reader.text(&mut self.scratch)? {
                Text::Plain(text) | Text::Unescaped(text) => field.take(Event::Text(text)),
                Text::Unreadable => Taken::Refused,
            },
            Kind::Number => match self.reader.number()? {
                Some(number) => field.take(Event::Number(number)),
                None => Taken::Refused,
            },
            Kind::Boolean => field.take(Event::Boolean(self.reader.boolean()?)),
            Kind::Null => {
                self.reader.null()?;
                field.take(Event::Null)
            }
            Kind::List | Kind::Object if self.depth == DEPTH => Taken::Refused,
            Kind::List => field.take(Event::List),
            Kind::Object => field.take(Event::Object),
        };
        match taken {
            Taken::Done => {}
            Taken::Refused => return self.coerce(place, field, kind, from),
            Taken::Object(object) => self.object(place, object)?,
            Taken::List(list) => self.list(place, list)?,
            Taken::Map(map) => self.map(place, map)?,
            Taken::Json(json) => {
                let depth = DEPTH - self.depth;
                match self.reader.tree(depth, &mut self.scratch)? {
                    Some(tree) => *json = tree,
                    None => return self.unreadable(place, field, kind, from),
                }
            }
        }
        Ok(true)
    }

    fn object(&mut self, place: &AnswerPath<'_>, object: &mut dyn Fill) -> Result<(), Failed> {
        let mut result = Ok(());
        object.fields_mut(&mut |fields| result = self.members(place, fields));
        result
    }

    fn members(
        &mut self,
        place: &AnswerPath<'_>,
        fields: &mut [(&'static str, &mut dyn Field)],
    ) -> Result<(), Failed> {
        self.depth += 1;
        // Members mostly come in the order in which they are documented.
        let mut expected = 0;
        let mut goes_on = self.reader.opens(b'}');
        while goes_on {
            let at = self.name(fields, expected)?;
            match at.and_then(|at| fields.get_mut(at)) {
                Some((name, field)) => drop(self.value(&AnswerPath::Member(place, name), *field)?),
                None => self.reader.skip()?,
            }
            expected = at.map_or(expected, |at| at + 1);
            goes_on = self.reader.goes_on(b'}')?;
        }
        self.depth -= 1;
        Ok(())
    }

    /// Takes the name of a member. Gives where the field of that name is.
    #[inline]
    fn name(
        &mut self,
        fields: &[(&'static str, &mut dyn Field)],
        expected: usize,
    ) -> Result<Option<usize>, Malformed> {
        self.reader.name_begins()?;
        if let Some((name, _)) = fields.get(expected)
            && self.reader.take_name(name)
        {
            return Ok(Some(expected));
        }
        let found = match self.reader.text(&mut self.scratch)? {
            Text::Plain(text) | Text::Unescaped(text) => position(fields, expected, text),
            Text::Unreadable => None,
        };
        self.reader.colon()?;
        Ok(found)
    }

    fn list(&mut self, place: &AnswerPath<'_>, list: &mut dyn List) -> Result<(), Failed> {
        self.depth += 1;
        let mut at = 0;
        let mut goes_on = self.reader.opens(b']');
        while goes_on {
            if !self.value(&AnswerPath::Item(place, at), list.add())? {
                list.take_back();
            }
            at += 1;
            goes_on = self.reader.goes_on(b']')?;
        }
        self.depth -= 1;
        Ok(())
    }

    fn map(&mut self, place: &AnswerPath<'_>, map: &mut dyn Map) -> Result<(), Failed> {
        self.depth += 1;
        let mut goes_on = self.reader.opens(b'}');
        while goes_on {
            self.reader.name_begins()?;
            let from = self.reader.position();
            let name = match self.reader.text(&mut self.scratch)? {
                Text::Plain(text) => Some(Cow::Borrowed(text)),
                Text::Unescaped(text) => Some(Cow::Owned(text.to_owned())),
                Text::Unreadable => None,
            };
            let raw = self.reader.since(from).unwrap_or_default();
            self.reader.colon()?;
            match name {
                Some(name) => self.entry(place, map, &name)?,
                None => self.unnamed(&AnswerPath::Member(place, raw))?,
            }
            goes_on = self.reader.goes_on(b'}')?;
        }
        self.depth -= 1;
        Ok(())
    }

    fn entry(
        &mut self,
        place: &AnswerPath<'_>,
        map: &mut dyn Map,
        name: &str,
    ) -> Result<(), Failed> {
        if !self.value(&AnswerPath::Member(place, name), map.add(name))? {
            map.take_back(name);
        }
        Ok(())
    }

    /// Passes over a value whose name nothing in Rust can hold.
    fn unnamed(&mut self, place: &AnswerPath<'_>) -> Result<(), Failed> {
        let kind = self.reader.kind()?;
        self.reader.skip()?;
        if self.strict {
            let words = format!("{}: the name is no text", place.path());
            return Err(Failed::Mismatch(words));
        }
        self.mismatches.add(place, kind, None);
        Ok(())
    }

    /// Skips a value that cannot be taken as it is, which is an error where nothing may be coerced.
    fn pass_over(
        &mut self,
        place: &AnswerPath<'_>,
        field: &mut dyn Field,
        kind: Kind,
        from: usize,
    ) -> Result<(), Failed> {
        self.reader.return_to(from);
        self.reader.skip()?;
        if self.strict {
            return Err(mismatch(place, kind, field));
        }
        Ok(())
    }

    /// Leaves out a value of which nothing in Rust can hold all.
    #[cold]
    fn unreadable(
        &mut self,
        place: &AnswerPath<'_>,
        field: &mut dyn Field,
        kind: Kind,
        from: usize,
    ) -> Result<bool, Failed> {
        self.pass_over(place, field, kind, from)?;
        self.leave_out(place, field, kind)
    }

    fn leave_out(
        &mut self,
        place: &AnswerPath<'_>,
        field: &mut dyn Field,
        kind: Kind,
    ) -> Result<bool, Failed> {
        field.take(Event::Absent);
        if let AnswerPath::Root(_) = place {
            // The whole response cannot be left out, but it can be empty.
            let empty = empty(field).ok_or_else(|| mismatch(place, kind, field))?;
            self.mismatches.add(place, kind, Some(empty));
            return Ok(true);
        }
        self.mismatches.add(place, kind, None);
        Ok(false)
    }

    /// Makes of a value that was refused what can be made of it. Tells whether the field has one.
    #[cold]
    fn coerce(
        &mut self,
        place: &AnswerPath<'_>,
        field: &mut dyn Field,
        kind: Kind,
        from: usize,
    ) -> Result<bool, Failed> {
        self.pass_over(place, field, kind, from)?;
        let raw = self.reader.since(from);
        let text = match kind {
            Kind::Text => {
                self.reader.return_to(from);
                self.reader.owned_text(&mut self.scratch)?
            }
            _ => None,
        };
        let refused = Refused {
            kind,
            raw,
            text: text.as_deref(),
        };
        if let Some(read_as) = convert(&refused, field) {
            self.mismatches.add(place, kind, Some(read_as));
            return Ok(true);
        }
        if self.nested(place, field, text.as_deref().unwrap_or_default())? {
            return Ok(true);
        }
        self.leave_out(place, field, kind)
    }

    /// Reads a list or an object that came as the text of a string.
    fn nested(
        &mut self,
        place: &AnswerPath<'_>,
        field: &mut dyn Field,
        text: &str,
    ) -> Result<bool, Failed> {
        let mut reader = Reader::new(text.as_bytes(), 0);
        let (kind, event) = match reader.kind() {
            Ok(kind @ Kind::List) => (kind, Event::List),
            Ok(kind @ Kind::Object) => (kind, Event::Object),
            _ => return Ok(false),
        };
        let is_whole = reader.skip().is_ok() && reader.end().is_ok();
        let is_deep = self.depth == DEPTH;
        if is_deep || !is_whole || matches!(field.take(event), Taken::Refused) {
            return Ok(false);
        }
        self.mismatches.add(place, Kind::Text, Some(kind));
        let mut within = Reading {
            reader: Reader::new(text.as_bytes(), 0),
            strict: self.strict,
            depth: self.depth,
            scratch: String::new(),
            mismatches: std::mem::take(&mut self.mismatches),
        };
        let is_read = within.value(place, field);
        self.mismatches = within.mismatches;
        is_read
    }
}

fn mismatch(place: &AnswerPath<'_>, kind: Kind, field: &mut dyn Field) -> Failed {
    let (path, kind, expected) = (place.path(), kind.name(), expected(field));
    Failed::Mismatch(format!("{path}: expected {expected}, found {kind}"))
}

/// The kind of what a field holds that nothing was read into, if that is a list or an object.
fn empty(field: &mut dyn Field) -> Option<Kind> {
    match field.take(Event::Object) {
        Taken::Object(_) | Taken::Map(_) => return Some(Kind::Object),
        _ => {}
    }
    match field.take(Event::List) {
        Taken::List(_) => Some(Kind::List),
        _ => None,
    }
}

/// Where the field of a name is, most likely behind the one before it.
fn position(
    fields: &[(&'static str, &mut dyn Field)],
    expected: usize,
    name: &str,
) -> Option<usize> {
    let is_it = |field: &(&'static str, &mut dyn Field)| field.0 == name;
    let (before, behind) = fields.split_at_checked(expected).unwrap_or((fields, &[]));
    let behind = behind.iter().position(is_it).map(|at| at + expected);
    behind.or_else(|| before.iter().position(is_it))
}
