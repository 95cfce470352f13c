//! Reading the lock: line by line, and leniently, since people merge it.
//!
//! A line that is not understood is reported and left out, and with a type all that is in it. Marks
//! that a merge left are an error: half of the names would be those of one branch. So is a file
//! that is cut: the names that are lost would be made anew.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::collections::btree_map::Entry;
use std::sync::Arc;

use super::{
    END, EndpointFact, Lock, LockedEndpoint, LockedEvent, LockedService, LockedVersion, Member,
};
use crate::diagnostics::{self, Code, Diagnostic, Diagnostics};
use crate::model::FieldPlace;
use crate::names::identifier::Name;
use crate::names::table::SubCodeNames;
use crate::source::{SourceFile, Span};

/// What the lines that follow belong to.
#[derive(Debug)]
enum Within {
    /// Nothing as yet.
    Nothing,
    /// A line that was not understood: what is in it was reported with it.
    Unknown,
    /// The common codes.
    Common,
    /// An endpoint.
    Endpoint(EndpointFact),
    /// An event, by its type.
    Event(String),
    /// A shape.
    Shape(Name),
    /// An enumeration.
    Enumeration(Name),
}

struct LockReader<'a> {
    lock: Lock,
    service: Option<String>,
    version: Option<String>,
    within: Within,
    /// How many lines name something.
    lines: usize,
    /// How many of them there should be, as the last line has it.
    end: Option<usize>,
    source: &'a Arc<SourceFile>,
    diagnostics: &'a mut Diagnostics,
}

impl Lock {
    /// Reads the lock.
    pub fn read(source: &Arc<SourceFile>, diagnostics: &mut Diagnostics) -> Self {
        let mut reader = LockReader {
            lock: Lock::default(),
            service: None,
            version: None,
            within: Within::Nothing,
            lines: 0,
            end: None,
            source,
            diagnostics,
        };
        let mut start = 0;
        for line in source.text.split('\n') {
            let span = Span::new(start, start + line.len());
            start += line.len() + 1;
            if ["<<<<<<<", "|||||||", "=======", ">>>>>>>"]
                .iter()
                .any(|mark| line.starts_with(mark))
            {
                reader.unmerged(span);
                return reader.lock;
            }
            reader.line(line, span);
        }
        reader.require_whole();
        reader.lock
    }
}

impl LockReader<'_> {
    fn line(&mut self, line: &str, span: Span) {
        let bare = line.trim();
        if bare.is_empty() || bare.starts_with('#') {
            return;
        }
        if let Some((END, count)) = bare.split_once(' ') {
            self.end = count.parse().ok();
            return;
        }
        self.lines += 1;
        // What follows the end was added to a file that ended elsewhere.
        self.end = None;
        let Some(read) = Line::read(bare) else {
            self.refuse(read_word(bare), span, "a word, what it names, and a name");
            return;
        };
        let done = match read.word {
            "service" | "version" | "common" | "endpoint" | "event" | "shape" | "enum" => {
                self.opens(&read)
            }
            _ => self.member(&read),
        };
        if let Err(expected) = done {
            self.refuse(read.word, span, expected);
        }
    }

    /// A line that has others in it.
    fn opens(&mut self, line: &Line<'_>) -> Result<(), &'static str> {
        self.within = Within::Unknown;
        match line.word {
            "common" => self.within = Within::Common,
            "service" => {
                self.service = None;
                self.version = None;
                let wire = line.one()?;
                let service = LockedService {
                    module: line.name()?,
                    versions: BTreeMap::new(),
                };
                insert(&mut self.lock.services, wire.clone(), service)?;
                self.service = Some(wire);
            }
            "version" => {
                self.version = None;
                let wire = line.one()?;
                let version = LockedVersion {
                    module: line.name()?,
                    endpoints: BTreeMap::new(),
                    events: BTreeMap::new(),
                    shapes: BTreeMap::new(),
                    enumerations: BTreeMap::new(),
                };
                let service = self.service.as_ref();
                let service = service.and_then(|wire| self.lock.services.get_mut(wire));
                let versions = &mut service.ok_or("a service above it")?.versions;
                insert(versions, wire.clone(), version)?;
                self.version = Some(wire);
            }
            word => {
                let version = self.version().ok_or("a version above it")?;
                self.within = version.opens(word, line)?;
            }
        }
        Ok(())
    }

    fn version(&mut self) -> Option<&mut LockedVersion> {
        let service = self.lock.services.get_mut(self.service.as_ref()?)?;
        service.versions.get_mut(self.version.as_ref()?)
    }

    /// A line that is in a type.
    fn member(&mut self, line: &Line<'_>) -> Result<(), &'static str> {
        // Taken out meanwhile, so that what the line is in can be changed.
        let within = std::mem::replace(&mut self.within, Within::Unknown);
        let done = self.member_of(&within, line);
        self.within = within;
        done
    }

    fn member_of(&mut self, within: &Within, line: &Line<'_>) -> Result<(), &'static str> {
        const ELSEWHERE: &str = "it within a type that has such";
        if matches!(within, Within::Unknown) {
            return Ok(());
        }
        if matches!(within, Within::Common) && line.word == "code" {
            return insert(&mut self.lock.common_codes, line.code()?, line.name()?);
        }
        let version = self.version().ok_or(ELSEWHERE)?;
        match (within, line.word) {
            (Within::Endpoint(fact), _) => {
                let endpoint = version.endpoints.get_mut(fact).ok_or(ELSEWHERE)?;
                endpoint.member(line)
            }
            (Within::Event(event_type), _) => {
                let event = version.events.get_mut(event_type).ok_or(ELSEWHERE)?;
                event.member(line)
            }
            (Within::Shape(name), "field") => {
                let fields = version.shapes.get_mut(name).ok_or(ELSEWHERE)?;
                insert(fields, line.one()?, line.field()?)
            }
            (Within::Enumeration(name), "value") => {
                let variants = version.enumerations.get_mut(name).ok_or(ELSEWHERE)?;
                insert(variants, line.one()?, line.name()?)
            }
            _ => Err(ELSEWHERE),
        }
    }

    fn refuse(&mut self, word: &str, span: Span, expected: &str) {
        self.report(
            Code::BrokenLock,
            span,
            format!("a line of `{word}` is not understood"),
            expected,
            "the line is left out; what it names is named anew",
        );
    }

    fn unmerged(&mut self, span: Span) {
        self.report(
            Code::UnmergedLock,
            span,
            "the names of two branches are side by side".to_owned(),
            "the file with its conflicts resolved",
            "nothing is written; keep the lines of both sides, each once, or take one side",
        );
    }

    /// Reports a file that has lost lines. One that has more than it counts was merged, and has
    /// all of them.
    fn require_whole(&mut self) {
        let lines = self.lines;
        let expected = match self.end {
            Some(all) if all <= lines => return,
            Some(all) => format!("{all}, as its last line has it"),
            None => format!("as its last line `{END}` and their count"),
        };
        let end = self.source.text.trim_end().len();
        self.report(
            Code::CutLock,
            Span::new(end, end),
            format!("{lines} lines of names"),
            &expected,
            &format!(
                "nothing is written; take the file back from Git, or where no line is missing, \
                 let it end with `{END} {lines}`"
            ),
        );
    }

    fn report(&mut self, code: Code, span: Span, found: String, expected: &str, action: &str) {
        self.diagnostics.push(Diagnostic {
            code,
            place: Some(diagnostics::Location {
                source: Arc::clone(self.source),
                span,
            }),
            found,
            expected: expected.to_owned(),
            action: action.to_owned(),
        });
    }
}

impl LockedVersion {
    fn opens(&mut self, word: &str, line: &Line<'_>) -> Result<Within, &'static str> {
        match word {
            "endpoint" => {
                let [method, url, official_name] = line.wires.as_slice() else {
                    return Err("an HTTP method, a URL and an official name");
                };
                let fact = EndpointFact {
                    url: format!("{method} {url}"),
                    official_name: official_name.to_string(),
                };
                let request = line.name()?;
                let endpoint = LockedEndpoint::new(request).ok_or(A_NAME)?;
                insert(&mut self.endpoints, fact.clone(), endpoint)?;
                Ok(Within::Endpoint(fact))
            }
            "event" => {
                let event_type = line.one()?;
                let event = LockedEvent {
                    event: line.name()?,
                    answer: None,
                    fields: BTreeMap::new(),
                    answer_fields: BTreeMap::new(),
                };
                insert(&mut self.events, event_type.clone(), event)?;
                Ok(Within::Event(event_type))
            }
            "shape" => {
                let name = line.name()?;
                insert(&mut self.shapes, name.clone(), BTreeMap::new())?;
                Ok(Within::Shape(name))
            }
            _ => {
                let name = line.name()?;
                insert(&mut self.enumerations, name.clone(), BTreeMap::new())?;
                Ok(Within::Enumeration(name))
            }
        }
    }
}

impl LockedEndpoint {
    /// An endpoint of which only the request's name is known as yet; the others are as the rule
    /// has them.
    fn new(request: Name) -> Option<Self> {
        Some(Self {
            response: Name::given(&format!("{request}Response"))?,
            response_is: None,
            error: Name::given(&format!("{request}Error"))?,
            request,
            fields: BTreeMap::new(),
            answer: BTreeMap::new(),
            codes: BTreeMap::new(),
            sub_codes: None,
        })
    }

    fn member(&mut self, line: &Line<'_>) -> Result<(), &'static str> {
        let place = match line.word {
            "response" => {
                self.response = line.name()?;
                self.response_is = line.leads_to.clone();
                return Ok(());
            }
            "error" => {
                self.error = line.name()?;
                return Ok(());
            }
            "code" => return insert(&mut self.codes, line.code()?, line.name()?),
            "sub_error" => {
                self.sub_codes = Some(SubCodeNames {
                    name: line.name()?,
                    variants: BTreeMap::new(),
                });
                return Ok(());
            }
            "sub_code" => {
                let own = self
                    .sub_codes
                    .as_mut()
                    .ok_or("a line of `sub_error` above it")?;
                return insert(&mut own.variants, line.code()?, line.name()?);
            }
            "answer" => return insert(&mut self.answer, line.one()?, line.field()?),
            "path" => FieldPlace::Path,
            "query" => FieldPlace::Query,
            "header" => FieldPlace::Header,
            "body" => FieldPlace::Body,
            "whole" => FieldPlace::WholeBody,
            _ => return Err("a word that is known"),
        };
        insert(&mut self.fields, (place, line.one()?), line.field()?)
    }
}

impl LockedEvent {
    fn member(&mut self, line: &Line<'_>) -> Result<(), &'static str> {
        match line.word {
            "response" => {
                self.answer = Some(line.name()?);
                Ok(())
            }
            "field" => insert(&mut self.fields, line.one()?, line.field()?),
            "answer" => insert(&mut self.answer_fields, line.one()?, line.field()?),
            _ => Err("a word that is known"),
        }
    }
}

const A_NAME: &str = "a name that Rust accepts";

/// Keeps what came first.
fn insert<K: Ord, V>(map: &mut BTreeMap<K, V>, key: K, value: V) -> Result<(), &'static str> {
    match map.entry(key) {
        Entry::Vacant(free) => {
            free.insert(value);
            Ok(())
        }
        Entry::Occupied(_) => Err("it once"),
    }
}

/// A line in its parts.
struct Line<'a> {
    word: &'a str,
    wires: Vec<Cow<'a, str>>,
    name: Option<&'a str>,
    leads_to: Option<Name>,
}

impl<'a> Line<'a> {
    fn read(bare: &'a str) -> Option<Self> {
        let word = read_word(bare);
        let mut rest = bare[word.len()..].trim_start();
        let mut line = Line {
            word,
            wires: Vec::new(),
            name: None,
            leads_to: None,
        };
        while !rest.is_empty() {
            if let Some(after) = rest.strip_prefix("= ") {
                let name = read_word(after);
                rest = after[name.len()..].trim_start();
                line.name = Some(name);
            } else if let Some(after) = rest.strip_prefix("-> ") {
                line.leads_to = Some(Name::given(after)?);
                rest = "";
            } else if line.name.is_some() {
                return None;
            } else {
                let (wire, after) = read_text(rest)?;
                line.wires.push(wire);
                rest = after.trim_start();
            }
        }
        Some(line)
    }

    fn one(&self) -> Result<String, &'static str> {
        match self.wires.as_slice() {
            [wire] => Ok(wire.to_string()),
            _ => Err("one fact"),
        }
    }

    fn code(&self) -> Result<i64, &'static str> {
        self.one()?.parse().map_err(|_| "a number")
    }

    /// The name, or where no other follows, the platform's too.
    fn name(&self) -> Result<Name, &'static str> {
        let text = match (self.name, self.wires.as_slice()) {
            (Some(name), _) => name,
            (None, [wire]) => wire,
            _ => return Err(A_NAME),
        };
        Name::given(text).ok_or(A_NAME)
    }

    fn field(&self) -> Result<Member, &'static str> {
        Ok(Member {
            name: self.name()?,
            leads_to: self.leads_to.clone(),
        })
    }
}

fn read_word(text: &str) -> &str {
    text.split(char::is_whitespace).next().unwrap_or_default()
}

/// A text of the platform, bare or as JSON writes it, and what follows.
fn read_text(text: &str) -> Option<(Cow<'_, str>, &str)> {
    if !text.starts_with('"') {
        let bare = read_word(text);
        let after = &text[bare.len()..];
        return Some((Cow::Borrowed(bare), after));
    }
    let mut values = serde_json::Deserializer::from_str(text).into_iter::<String>();
    let wire = values.next()?.ok()?;
    let after = text.get(values.byte_offset()..)?;
    Some((Cow::Owned(wire), after))
}
