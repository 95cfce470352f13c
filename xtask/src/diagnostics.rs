//! What could not be read, and where: file, line, column, a stable code, what was found, what was
//! expected, what was done about it.
//!
//! Every code is one row of [`Code`]; `xtask/DIAGNOSTICS.md` documents each.

mod render;

use std::sync::Arc;

use crate::source::{SourceFile, Span};

pub use render::{Format, render};

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing is lost; a person may want to know.
    Note,
    /// A page says something that had to be guessed, mended or left out.
    Warning,
    /// The run cannot do what was asked.
    Error,
}

/// Declares the codes: each with its number, its severity and a title of one line.
macro_rules! codes {
    ($($(#[$doc:meta])* $name:ident = $number:literal, $severity:ident, $title:literal;)+) => {
        /// A stable code. Numbers are never given again.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Code {
            $($(#[$doc])* #[doc = $title] $name,)+
        }

        impl Code {
            /// All codes, in the order of their numbers.
            pub const ALL: &[Code] = &[$(Code::$name),+];

            /// The code as it is printed, `F0101` for example.
            pub fn number(self) -> &'static str {
                match self { $(Code::$name => $number),+ }
            }

            /// How bad it is.
            pub fn severity(self) -> Severity {
                match self { $(Code::$name => Severity::$severity),+ }
            }

            /// What it means, in one line.
            pub fn title(self) -> &'static str {
                match self { $(Code::$name => $title),+ }
            }
        }
    };
}

// F01xx: page, F02xx: layout, F03xx: resolve, F04xx: emit, F05xx: commands and files.
codes! {
    UnknownEncoding = "F0101", Warning, "the bytes are in no encoding that is known";
    MojibakeRepaired = "F0102", Note, "UTF-8 that was read as a single-byte code page was restored";
    MojibakeLost = "F0103", Warning, "some bytes of the page were lost and left out";
    RowWidth = "F0104", Warning, "a row has other than as many cells as its header";
    UnclosedElement = "F0105", Note, "an element is not closed";
    BrokenFrontMatter = "F0106", Warning, "the front matter cannot be read";
    TooDeep = "F0107", Warning, "something is nested too deep";
    NotAnEndpoint = "F0201", Note, "the page is no endpoint";
    MissingUrl = "F0202", Warning, "the page has a request but no URL";
    MissingMethod = "F0203", Warning, "the page has a request but no HTTP method";
    UnknownLayout = "F0204", Warning, "the page looks like an endpoint but is in no layout that is known";
    UnknownColumn = "F0205", Warning, "a column of a table is not known";
    BrokenJson = "F0206", Warning, "an example is not JSON";
    UnreadableCode = "F0207", Warning, "an error row has no code that can be read";
    UnknownMethod = "F0208", Warning, "the HTTP method is not known";
    UnknownType = "F0301", Warning, "a type is not known";
    LesserTwin = "F0302", Note, "another page describes the same endpoint better";
    Contradiction = "F0303", Warning, "two pages contradict each other";
    OpenNesting = "F0304", Warning, "where a field belongs stays open";
    ExampleMismatch = "F0305", Note, "an example does not fit the table";
    UnusedOverride = "F0306", Warning, "an override no longer applies";
    RepeatedField = "F0307", Warning, "a field stands twice on one level";
    OddOption = "F0308", Note, "a listed value cannot be one of the field";
    ParameterMismatch = "F0309", Warning, "the URL and the table of path parameters differ";
    NotAField = "F0310", Warning, "a row of a table names no field";
    AnyJson = "F0311", Note, "a field holds any JSON";
    ForeignHost = "F0312", Warning, "the URL is on no host of the platform";
    NameClash = "F0401", Note, "two things would have the same name";
    BrokenLock = "F0501", Warning, "a line of names.lock is not understood";
    UnmergedLock = "F0502", Error, "names.lock has the marks of a merge in it";
    UnusedGlossary = "F0503", Warning, "an entry of the glossary describes nothing";
    CutLock = "F0504", Error, "names.lock is not whole";
}

/// Where something stands.
#[derive(Debug, Clone)]
pub struct Place {
    /// The page.
    pub source: Arc<SourceFile>,
    /// The bytes.
    pub span: Span,
}

/// One thing that could not be read as it stands.
#[derive(Debug, Clone)]
pub struct Diagnostic {
    /// Which kind of thing.
    pub code: Code,
    /// Where; `None` for what belongs to no page.
    pub place: Option<Place>,
    /// What was found, in a sentence without its full stop.
    pub found: String,
    /// What was expected; empty where that is plain.
    pub expected: String,
    /// What was done about it; empty for nothing.
    pub action: String,
}

/// Diagnostics of one run or one page.
#[derive(Debug, Clone, Default)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
}

impl Diagnostics {
    /// Adds one.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.list.push(diagnostic);
    }

    /// Keeps those that `wanted` says yes to.
    pub fn retain(&mut self, wanted: impl FnMut(&Diagnostic) -> bool) {
        self.list.retain(wanted);
    }

    /// Adds all of another collection.
    pub fn extend(&mut self, other: Diagnostics) {
        self.list.extend(other.list);
    }

    /// Puts them in the order of their places, so that no order of reading shows.
    pub fn sort(&mut self) {
        self.list
            .sort_by(|left, right| left.sort_key().cmp(&right.sort_key()));
    }

    /// In the order in which they were added, or after [`Diagnostics::sort`] in that of places.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.list.iter()
    }

    /// How many there are of each severity, notes first.
    pub fn counts(&self) -> [usize; 3] {
        [Severity::Note, Severity::Warning, Severity::Error].map(|severity| {
            self.iter()
                .filter(|d| d.code.severity() == severity)
                .count()
        })
    }
}

impl Diagnostic {
    fn sort_key(&self) -> (Option<(&camino::Utf8Path, Span)>, Code, &str, &str, &str) {
        let place = self
            .place
            .as_ref()
            .map(|place| (place.source.path.as_path(), place.span));
        (place, self.code, &self.found, &self.expected, &self.action)
    }
}
