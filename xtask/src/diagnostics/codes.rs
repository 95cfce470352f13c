//! The table of codes: of each its number, how bad it is, what it means, what is done about it and
//! what a person can do.
//!
//! The lines above a code are its documentation in `xtask/DIAGNOSTICS.md`, which is written from
//! this table.

/// How bad it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// Nothing is lost; a person may want to know.
    Note,
    /// A page has something that had to be guessed, corrected or left out.
    Warning,
    /// The run cannot do what was asked.
    Error,
}

impl Severity {
    /// The word for it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Warning => "warning",
            Self::Error => "error",
        }
    }
}

/// The stage of the pipeline that raises a code. Its number is the first half of the code's.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// Any of them.
    Any,
    /// Reading bytes, blocks, tables and elements.
    Page,
    /// Finding what a page documents of an endpoint.
    Layout,
    /// Making the model.
    Resolve,
    /// Giving names and writing Rust.
    Emit,
    /// Describing fields and values with words that the pages do not have.
    Glossary,
}

impl Stage {
    /// All stages, in the order of their numbers.
    pub const ALL: [Self; 6] = [
        Self::Any,
        Self::Page,
        Self::Layout,
        Self::Resolve,
        Self::Emit,
        Self::Glossary,
    ];

    /// What its codes begin with, `F01` for example.
    pub fn number(self) -> &'static str {
        match self {
            Self::Any => "F00",
            Self::Page => "F01",
            Self::Layout => "F02",
            Self::Resolve => "F03",
            Self::Emit => "F04",
            Self::Glossary => "F05",
        }
    }

    /// What it does, in words that follow "codes of".
    pub fn describe(self) -> &'static str {
        match self {
            Self::Any => "any stage",
            Self::Page => "reading bytes, blocks and tables",
            Self::Layout => "finding what a page documents of an endpoint",
            Self::Resolve => "making the model",
            Self::Emit => "giving names and writing Rust",
            Self::Glossary => "describing what the pages do not describe",
        }
    }
}

/// Declares the codes: each with its explanation, its number, its severity and a title of one
/// line.
macro_rules! codes {
    ($($stage:ident {
        $($(#[doc = $line:literal])+ $name:ident = $number:literal, $severity:ident, $title:literal;)+
    })+) => {
        /// A stable code. Numbers are never given again.
        #[derive(
            Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
        )]
        pub enum Code {
            $($(#[doc = $title] #[doc = ""] $(#[doc = $line])+ $name,)+)+
        }

        impl Code {
            /// All codes, in the order of their numbers.
            pub const ALL: &[Code] = &[$($(Code::$name),+),+];

            /// The code as it is printed, `F0101` for example.
            pub fn number(self) -> &'static str {
                match self { $($(Code::$name => $number),+),+ }
            }

            /// The stage that raises it.
            pub fn stage(self) -> Stage {
                match self { $($(Code::$name => Stage::$stage),+),+ }
            }

            /// How bad it is.
            pub fn severity(self) -> Severity {
                match self { $($(Code::$name => Severity::$severity),+),+ }
            }

            /// What it means, in one line.
            pub fn title(self) -> &'static str {
                match self { $($(Code::$name => $title),+),+ }
            }

            /// What it means, what is done about it, and what a person can do: lines of Markdown.
            pub fn explanation(self) -> &'static [&'static str] {
                match self { $($(Code::$name => &[$($line),+]),+),+ }
            }
        }
    };
}

codes! {
    Any {
        /// Quotes, elements, fields, types or JSON are nested more than 64 levels deep, or
        /// an element has more than 64 attributes. What goes beyond is left out or taken as it would
        /// be on the last level, as the message has it; the rest of the page is read. No page of the
        /// reference comes near the limit: a page that reaches it is broken.
        TooDeep = "F0001", Warning, "something is nested too deep";
        /// A page of more than 16 MiB, a table of more than 64 columns or 20,000 rows, a cell of more
        /// than 128 KiB, or more than 4,096 values for a field. What goes beyond is left out, as the
        /// message has it. No page of the reference comes near the limit: a page that reaches it is
        /// broken.
        TooLarge = "F0002", Warning, "something is larger than any real page has it";
        /// A link to nowhere, to a folder around it or out of the folder, a name that is not UTF-8, a file
        /// that the disk does not give, or a folder where a file belongs. It is left out, and all
        /// else is read. Mend it, or take it away.
        Unreadable = "F0003", Warning, "something in a folder of pages cannot be read";
    }
    Page {
        /// The page is neither UTF-8 nor UTF-16 nor GB18030. It is left out. Save it as UTF-8.
        UnknownEncoding = "F0101", Warning, "the bytes are in no encoding that is known";
        /// Somebody opened the page as windows-1252, windows-1254 or latin-1 and saved it. The text
        /// is restored; nothing is lost unless F0103 is reported too.
        MojibakeRepaired = "F0102", Note, "UTF-8 that was read as a single-byte code page was restored";
        /// As F0102, but the code page had no character for some bytes. Names, codes and addresses
        /// are whole; sentences with holes are left out of the documentation. Get the page anew.
        MojibakeLost = "F0103", Warning, "some bytes of the page were lost and left out";
        /// What is too much is joined to the last cell, and missing cells are taken as empty. Mostly
        /// there is a `|` in the row without a `\` before it.
        RowWidth = "F0104", Warning, "a row has other than as many cells as its header";
        /// The element is taken to end where its parent or its next sibling does. Pages of the portal
        /// have many of these.
        UnclosedElement = "F0105", Note, "an element is not closed";
        /// A line is no `key: value` and is left out, or the block is never closed and the whole page
        /// is read as its text.
        BrokenFrontMatter = "F0106", Warning, "the front matter cannot be read";
    }
    Layout {
        /// The page is about an event, or an overview, a guide, a pointer at another page, or about
        /// several endpoints. It is skipped, and counted in the summary.
        NotAnEndpoint = "F0201", Note, "the page is no endpoint";
        /// The page looks like that of an endpoint and does not name where to send the request. It is
        /// skipped. Add a row `HTTP URL` to the table below `Request`.
        MissingUrl = "F0202", Warning, "the page has a request but no URL";
        /// The page looks like that of an endpoint and does not name how to send the request. It is
        /// skipped. Add a row `HTTP Method` to the table below `Request`.
        MissingMethod = "F0203", Warning, "the page has a request but no HTTP method";
        /// The page has the headings of an endpoint and a URL somewhere in its text, and no request
        /// that any layout would recognise. It is skipped. Write the URL and the method into a table
        /// below a heading `Request`.
        UnknownLayout = "F0204", Warning, "the page looks like an endpoint but is in no layout that is known";
        /// Nobody knows what the column holds. Its cells are added to the descriptions of their rows,
        /// so that no word is lost. A heading that comes often belongs into `layout/vocabulary.rs`.
        UnknownColumn = "F0205", Warning, "a column of a table is not known";
        /// The column of codes holds something other than a whole number. The row is left out.
        UnreadableCode = "F0207", Warning, "an error row has no code that can be read";
        /// The row of the method names none that HTTP has for endpoints. The page is skipped. Correct
        /// the row.
        UnknownMethod = "F0208", Warning, "the HTTP method is not known";
        /// A word is none of those that its place takes, and near to one: whether a field is required, or
        /// a kind of token. Or an official name has no method. It is left out. Correct the word.
        UnknownWord = "F0209", Warning, "a word is not known";
    }
    Resolve {
        /// A type column has something that is no type, names a type whose fields are spelled out
        /// nowhere in the service, or calls a field a scalar although fields are below it. The type is
        /// taken from the example where there is one, and is any JSON otherwise; a scalar with fields
        /// is an object unless the example shows a scalar. Correct the column, spell out the type on
        /// one page of the service, or set the type in `overrides.toml`.
        UnknownType = "F0301", Warning, "a type is not known";
        /// Two pages have the same method and URL, and the same fields, title or address. One is
        /// taken: the undamaged one, else the one whose layout has more, else the newer one, else
        /// the one with more fields. This page only fills what the other leaves open. Nothing needs to
        /// be done; take one page away to be rid of the note.
        DuplicatePage = "F0302", Note, "another page describes the same endpoint better";
        /// Two pages of one endpoint give a field two types, or list different codes. The better page
        /// (F0302) is believed. Where it is wrong, correct it or set the type in `overrides.toml`.
        Contradiction = "F0303", Warning, "two pages contradict each other";
        /// The table does not show, or shows in a way that cannot be, in which object a field is,
        /// and types, order and examples allow more than one reading; or the page has so many rows
        /// without depths that not all readings could be compared. The likeliest one is taken. Draw
        /// the depth with `└` in the table, or correct the example.
        OpenNesting = "F0304", Warning, "where a field belongs stays open";
        /// An example has a value of another type than its table. The table is believed, and the
        /// example left out; except where all other fields of the name in the service are as the
        /// example has it, or where both the name is a plural and the example a list. Correct
        /// whichever is wrong.
        ExampleMismatch = "F0305", Note, "an example does not fit the table";
        /// `overrides.toml` changes something that is not there, or that the page now has itself. The entry is
        /// left aside. Where a name is near to one that is there, the message has that one; else take the entry
        /// out.
        UnusedOverride = "F0306", Warning, "an override no longer applies";
        /// Two rows of one object have the same name. The row with more in it is taken. Take out the
        /// other one, or give it the depth that it should have.
        RepeatedField = "F0307", Warning, "a field is listed twice on one level";
        /// A value in the list of a field's values is a range or a sentence, or is no number where the
        /// field is one. The field keeps its plain type, without values. Write values alone in the
        /// list.
        OddOption = "F0308", Note, "a listed value cannot be one of the field";
        /// The URL has a parameter that no row documents, or a row documents one that the URL does not
        /// have. The URL is believed: the parameter is a string, and the row without a place in the
        /// URL is left out.
        ParameterMismatch = "F0309", Warning, "the URL and the table of path parameters differ";
        /// What is in the column of names has no letter and no digit in it: a line that only parts
        /// the table. The row is left out. Take it out of the page, or put its words into the
        /// descriptions.
        NotAField = "F0310", Warning, "a row of a table names no field";
        /// Neither the type column nor the rows below it nor an example shows what the field holds, or
        /// the page declares it as anything on purpose. It is `serde_json::Value` in Rust, and
        /// values of any kind come through unchanged. Where one type is meant, give the column a type, or
        /// set it in `overrides.toml`. An object without rows is not meant: it is an object whose keys are
        /// data.
        AnyJson = "F0311", Note, "a field holds any JSON";
        /// A client sends an access token with each request, so that an endpoint on any other host
        /// would give it away. Hosts of the platform are known by name, in `src/model/http.rs`; the
        /// endpoint is left out. Correct the URL, or write its path alone.
        ForeignHost = "F0312", Warning, "the URL is on no host of the platform";
        /// Comments, trailing commas and the like are read all the same; in this example something
        /// else is wrong. It is left out.
        BrokenJson = "F0313", Warning, "an example is not JSON";
        /// Two pages lead to one official name. Who has the name from the page itself keeps it, else
        /// the first by URL; this one gets a name of its own, by a rule in which no order of
        /// files shows. Give the page an `officialName` if that is ugly.
        NameClash = "F0314", Note, "two endpoints would have the same name";
    }
    Emit {
        /// A line of `names.lock` is in no form that `xtask/README.md` gives, gives a name that Rust
        /// does not accept, or gives a second name to what another one has named. It is left out, and
        /// with a type what is in it; what it named gets the name that the rules make. Correct the
        /// line before the next `codegen` writes the file without it, or take it back from
        /// `git log -p`.
        BrokenLock = "F0402", Warning, "a line of names.lock is not understood";
        /// Two branches gave names, and their lines are side by side. Nothing is written. Keep the
        /// lines of both sides, each fact once, and take out the marks; `codegen` then puts all in
        /// order. What both sides name differently is yours to decide: the name that was released
        /// stays.
        UnmergedLock = "F0403", Error, "names.lock has the marks of a merge in it";
        /// The file has fewer lines of names than its last line, `end` and their count, has it, or no
        /// such line: it was cut, and the names that are lost would be made anew. Nothing is written.
        /// Take the file back from Git; where no line is missing, as after a merge, let it end with
        /// the count that the message gives.
        CutLock = "F0404", Error, "names.lock is not whole";
        /// `overrides.toml` chooses a name under `[rename]` for what is not there any more. Nothing is
        /// renamed; take the entry out.
        UnusedRename = "F0405", Warning, "a name is chosen for what is not there";
        /// `overrides.toml` chooses a name under `[rename]` that something else has: a released name stays
        /// with what it was released for, and no two things of a module, of an enum or of an enumeration have
        /// one name. Nothing is written. Choose another name; to give the name from one to the other, choose a
        /// name for the one that has it too.
        TakenName = "F0406", Error, "a chosen name is that of something else";
    }
    Glossary {
        /// `glossary.toml` describes a field, a value, a service, a shape or an endpoint that no page
        /// has, or has no longer. The entry is left aside. Take it out, or give it the name that the
        /// pages have now.
        UnusedGlossary = "F0503", Warning, "an entry of the glossary describes nothing";
    }
}

/// Numbers that codes had before they were numbered for the stage that raises them.
pub const RETIRED: &[(&str, Code)] = &[
    ("F0107", Code::TooDeep),
    ("F0206", Code::BrokenJson),
    ("F0401", Code::NameClash),
    ("F0501", Code::BrokenLock),
    ("F0502", Code::UnmergedLock),
    ("F0504", Code::CutLock),
];

impl Code {
    /// The code of a number, be it one that is retired.
    pub fn of_number(number: &str) -> Option<Code> {
        let live = Self::ALL.iter().copied();
        let mut live = live.map(|code| (code.number(), code));
        let mut retired = RETIRED.iter().copied();
        live.find(|(known, _)| *known == number)
            .or_else(|| retired.find(|(known, _)| *known == number))
            .map(|(_, code)| code)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn numbers_are_those_of_the_stage_in_order_and_given_once() {
        let numbers: Vec<&str> = Code::ALL.iter().map(|code| code.number()).collect();
        assert!(numbers.is_sorted(), "{numbers:?}");
        let all: BTreeSet<&str> = RETIRED
            .iter()
            .map(|(number, _)| *number)
            .chain(numbers)
            .collect();
        assert_eq!(all.len(), Code::ALL.len() + RETIRED.len());
        for code in Code::ALL {
            let (number, stage) = (code.number(), code.stage().number());
            assert!(number.len() == 5 && number.starts_with(stage), "{number}");
            assert_eq!(Code::of_number(number), Some(*code));
        }
        assert_eq!(Code::of_number("F0206"), Some(Code::BrokenJson));
        assert_eq!(Code::of_number("F9999"), None);
    }
}
