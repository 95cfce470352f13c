//! What a file is made of: items of Rust as tokens, and calls of the runtime's macros.
//!
//! A macro's call is laid out here, since a printer of Rust cannot know how: on one line where it
//! fits, else with its entries filled into lines.

use camino::Utf8Path;
use proc_macro2::TokenStream;

use super::PrintError;

/// The longest line of a macro's call.
const WIDTH: usize = 100;

/// The items of a file, in order.
#[derive(Default)]
pub struct Items {
    parts: Vec<Part>,
}

enum Part {
    Tokens(TokenStream),
    Call(Call),
}

/// A call of a macro of the runtime: `crate::name!(subject { entries });`.
#[derive(Debug, Default)]
pub struct Call {
    /// The macro.
    pub name: &'static str,
    /// Lines of documentation and attributes before the subject.
    pub attributes: Vec<String>,
    /// What it is about.
    pub subject: String,
    /// Entries, in groups that begin on lines of their own.
    pub groups: Vec<Vec<String>>,
}

impl Items {
    /// Adds items.
    pub fn tokens(&mut self, tokens: TokenStream) {
        match self.parts.last_mut() {
            Some(Part::Tokens(before)) => before.extend(tokens),
            _ => self.parts.push(Part::Tokens(tokens)),
        }
    }

    /// Adds the call of a macro.
    pub fn call(&mut self, call: Call) {
        self.parts.push(Part::Call(call));
    }

    /// The text of all items.
    pub fn print(&self, path: &Utf8Path) -> Result<String, PrintError> {
        let mut all = String::new();
        let mut follows_call = false;
        for part in &self.parts {
            let (text, joins) = match part {
                Part::Tokens(tokens) => (items_text(path, tokens)?, false),
                Part::Call(call) => (call.text(), call.attributes.is_empty()),
            };
            // Calls without words of their own are about the type above them.
            let stays_together = all.is_empty() || text.is_empty() || (follows_call && joins);
            if !stays_together {
                all.push('\n');
            }
            follows_call = matches!(part, Part::Call(_));
            all.push_str(&text);
        }
        Ok(all)
    }
}

fn items_text(path: &Utf8Path, tokens: &TokenStream) -> Result<String, PrintError> {
    let file = syn::parse2(tokens.clone()).map_err(|source| PrintError {
        path: path.to_owned(),
        source,
    })?;
    Ok(spaced(&prettyplease::unparse(&file)))
}

impl Call {
    /// A call with one group of entries.
    pub fn new(name: &'static str, subject: impl ToString, entries: Vec<String>) -> Self {
        Self {
            name,
            attributes: Vec::new(),
            subject: subject.to_string(),
            groups: vec![entries],
        }
    }

    fn text(&self) -> String {
        let (name, subject) = (self.name, &self.subject);
        let groups: Vec<String> = self.groups.iter().map(|group| group.join(", ")).collect();
        let entries = joined(&groups, ' ');
        let within = if entries.is_empty() {
            "{}".to_owned()
        } else {
            format!("{{ {entries} }}")
        };
        let line = format!("crate::{name}!({subject} {within});\n");
        if self.attributes.is_empty() && line.chars().count() <= WIDTH {
            return line;
        }
        let head = if self.attributes.is_empty() {
            format!("crate::{name}!({subject} {{\n")
        } else {
            let attributes = self.attributes.join("\n");
            format!("crate::{name}!(\n{attributes}\n{subject} {{\n")
        };
        let groups: Vec<String> = self.groups.iter().map(|group| filled(group)).collect();
        format!("{head}{}\n}});\n", joined(&groups, '\n'))
    }
}

/// Groups with `;` between them, and `before` each that has something in it.
fn joined(groups: &[String], before: char) -> String {
    let mut text = String::new();
    for (at, group) in groups.iter().enumerate() {
        if at > 0 {
            text.push(';');
        }
        if !text.is_empty() && !group.is_empty() {
            text.push(before);
        }
        text.push_str(group);
    }
    text
}

/// Entries in as few lines as hold them.
fn filled(entries: &[String]) -> String {
    let mut lines: Vec<String> = Vec::new();
    for (at, entry) in entries.iter().enumerate() {
        let entry = if at + 1 < entries.len() {
            format!("{entry},")
        } else {
            entry.clone()
        };
        match lines.last_mut() {
            Some(line) if line.chars().count() + 1 + entry.chars().count() <= WIDTH => {
                line.push(' ');
                line.push_str(&entry);
            }
            _ => lines.push(format!("    {entry}")),
        }
    }
    lines.join("\n")
}

/// Puts a blank line between items, which tokens have no word for.
fn spaced(text: &str) -> String {
    let indent = |line: &str| line.len() - line.trim_start().len();
    let mut out = String::with_capacity(text.len() + text.len() / 64);
    let mut before = "";
    for line in text.lines() {
        let ends_item = matches!(before.trim_start(), "}" | "};" | ");" | "];")
            || before.starts_with("use ")
            || before.starts_with("pub type ");
        let closes = line.trim_start().starts_with(['}', ')', ']']);
        let same_level = indent(before) == indent(line) && !closes && !line.is_empty();
        let ends_head = before.starts_with("//!") && !line.starts_with("//!");
        if ends_head || ends_item && same_level {
            out.push('\n');
        }
        out.push_str(line);
        out.push('\n');
        before = line;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_stand_apart_and_their_parts_do_not() {
        let text = "//! a\nuse b;\n/// c\nstruct C {\n    d: [E; {\n        1\n    }],\n}\nimpl C {\n    fn f() {\n        if g {\n            h\n        }\n    }\n    fn i() {}\n}\nx!(C);\n";
        let expected = "//! a\n\nuse b;\n\n/// c\nstruct C {\n    d: [E; {\n        1\n    }],\n}\n\nimpl C {\n    fn f() {\n        if g {\n            h\n        }\n    }\n\n    fn i() {}\n}\n\nx!(C);\n";
        assert_eq!(spaced(text), expected);
    }

    #[test]
    fn a_call_is_one_line_or_filled_lines() {
        let entries = |count: usize| vec!["name \"name\"".to_owned(); count];
        let call = Call::new("object", "A", entries(2));
        assert_eq!(
            call.text(),
            "crate::object!(A { name \"name\", name \"name\" });\n"
        );
        assert_eq!(
            Call::new("object", "A", Vec::new()).text(),
            "crate::object!(A {});\n"
        );
        let call = Call {
            groups: vec![entries(1), entries(9)],
            ..Call::new("object", "A", Vec::new())
        };
        let seven = ["name \"name\","; 7].join(" ");
        let expected = format!(
            "crate::object!(A {{\n    name \"name\";\n    {seven}\n    name \"name\", name \"name\"\n}});\n"
        );
        assert_eq!(call.text(), expected);
        for (count, expected) in [
            (1, "crate::builder!(A { name \"name\"; });\n".to_owned()),
            (
                7,
                format!(
                    "crate::builder!(A {{\n    {};\n}});\n",
                    seven.trim_end_matches(',')
                ),
            ),
        ] {
            let call = Call {
                groups: vec![entries(count), Vec::new()],
                ..Call::new("builder", "A", Vec::new())
            };
            assert_eq!(call.text(), expected);
        }
        let call = Call {
            attributes: vec!["/// All.".to_owned()],
            ..Call::new("codes", "A", entries(1))
        };
        assert_eq!(
            call.text(),
            "crate::codes!(\n/// All.\nA {\n    name \"name\"\n});\n"
        );
    }
}
