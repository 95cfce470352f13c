//! The sdk-sample layout: no front matter, types spelled out as lists, a response that is one
//! example, and samples in several languages, which name the endpoint officially.

use super::official_name;
use super::pattern::Pattern;
use super::raw::{RawDescription, RawEndpoint, RawField, RawNamedType};
use super::sections::{Section, Sections};
use super::text;
use super::vocabulary::Heading;
use crate::page::BlockKind;
use crate::source::{Located, Span};

/// `**name**`, perhaps with a kind in parentheses.
pub(super) static BOLD: Pattern =
    Pattern::new(r"^\*\*(?P<name>[^*]+)\*\*\s*(?:[（(]\s*(?P<kind>[^）)]+?)\s*[）)])?");

/// `name: type`.
pub(super) static PROPERTY: Pattern =
    Pattern::new(r"^`?(?P<name>[^\s:：`]+)`?\s*[:：]\s*`?(?P<kind>[^`：]+?)`?$");

/// Whether a page is in this layout.
pub fn recognises(sections: &Sections<'_>) -> bool {
    sections.has(Heading::NamedTypes) || samples(sections).next().is_some()
}

/// Adds the official name that the samples have, and the types that are spelled out as lists.
pub fn add_samples(sections: &Sections<'_>, endpoint: &mut RawEndpoint) {
    endpoint.official_name = official_name::from_samples(samples(sections));
    for section in sections.of(Heading::NamedTypes) {
        endpoint.named_types.extend(named_types(section));
    }
}

/// Code that calls an SDK, from below the heading of samples.
fn samples<'a>(sections: &'a Sections<'a>) -> impl Iterator<Item = &'a str> + Clone {
    sections
        .list
        .iter()
        .filter(|section| section.heading.or(section.within) == Some(Heading::Samples))
        .flat_map(|section| &section.blocks)
        .filter_map(|block| match &block.kind {
            BlockKind::Code { text, .. } => Some(text.as_str()),
            _ => None,
        })
}

/// Types of a section. The list may have been cut into blocks; its lines have all.
fn named_types(section: &Section<'_>) -> Vec<RawNamedType> {
    let mut outline = Outline::default();
    for block in &section.blocks {
        match &block.kind {
            BlockKind::Paragraph(text) | BlockKind::List(text) | BlockKind::Code { text, .. } => {
                for line in text.lines() {
                    outline.line(line, block.span);
                }
            }
            _ => {}
        }
    }
    outline.types
}

/// Types as far as they have been read, and where the next property goes.
#[derive(Default)]
struct Outline {
    types: Vec<RawNamedType>,
    /// The indents of the type and of the fields that are open within it.
    open: Vec<usize>,
}

impl Outline {
    fn line(&mut self, line: &str, span: Span) {
        let indent = line.chars().take_while(|c| c.is_whitespace()).count();
        let content = line.trim().trim_start_matches(['-', '+', '•']).trim_start();
        let content = content.strip_prefix("* ").unwrap_or(content);
        if let Some(found) = BOLD.captures(content) {
            let name = found.name("name").map_or("", |name| name.as_str());
            let name = text::literal(name.trim_end_matches([':', '：']));
            match found.name("kind") {
                Some(kind) => self.open_field(name, kind.as_str(), indent, span),
                None => self.open_type(name, indent, span),
            }
            return;
        }
        for property in content.split('\n').flat_map(|part| part.split("<br>")) {
            self.property(property.trim(), span);
        }
    }

    /// A name in bold without a kind opens a type; within a type, an object.
    fn open_type(&mut self, name: String, indent: usize, span: Span) {
        if self.open.first().is_some_and(|outer| indent > *outer) {
            self.open_field(name, "object", indent, span);
            return;
        }
        self.open = vec![indent];
        self.types.push(RawNamedType {
            name: Located::new(name, span),
            fields: Vec::new(),
        });
    }

    fn open_field(&mut self, name: String, kind: &str, indent: usize, span: Span) {
        while self.open.len() > 1 && self.open.last().is_some_and(|open| *open >= indent) {
            self.open.pop();
        }
        self.push(name, kind, span);
        self.open.push(indent);
    }

    fn property(&mut self, text: &str, span: Span) {
        let Some(found) = PROPERTY.captures(text) else {
            return;
        };
        let part = |name: &str| found.name(name).map_or("", |part| part.as_str());
        let name = text::literal(part("name"));
        // `基本属性:` and its like announce what comes, and have no type.
        if !part("kind").trim().is_empty() {
            self.push(name, part("kind"), span);
        }
    }

    fn push(&mut self, name: String, kind: &str, span: Span) {
        let depth = self.open.len().saturating_sub(1);
        if let Some(open) = self.types.last_mut() {
            open.fields.push(RawField {
                name: Located::new(name, span),
                type_text: Some(Located::new(text::unescape(kind.trim()), span)),
                required: None,
                depth: Some(depth),
                place: None,
                description: RawDescription::default(),
            });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    type Field = (usize, String, String);

    fn outline(text: &str) -> Vec<(String, Vec<Field>)> {
        let mut outline = Outline::default();
        for line in text.lines() {
            outline.line(line, Span::default());
        }
        let fields = |named: &RawNamedType| {
            let fields = named.fields.iter().map(|field| {
                let kind = field
                    .type_text
                    .as_ref()
                    .map_or("", |kind| kind.value.as_str());
                (
                    field.depth.unwrap_or(9),
                    field.name.value.clone(),
                    kind.to_owned(),
                )
            });
            fields.collect()
        };
        let types = outline.types.iter();
        types
            .map(|named| (named.name.value.clone(), fields(named)))
            .collect()
    }

    fn field(depth: usize, name: &str, kind: &str) -> Field {
        (depth, name.to_owned(), kind.to_owned())
    }

    #[test]
    fn types_are_read_from_indented_lists() {
        let found = outline(
            "- **shop.item** 类型说明:\n\n  基本属性:\n\n   id: string <br> count: int <br>\n\n  - **tags** (array):\n\n    基本属性:\n\n     key: string <br> value: string\n\n    - **extra** (object):\n\n      基本属性:\n\n       deep: boolean\n\n  - **owner** (object)\n\n     open_id: string\n\n- **shop.other** 类型说明:\n\n   a: string\\[\\]",
        );
        assert_eq!(
            found,
            [
                (
                    "shop.item".to_owned(),
                    vec![
                        field(0, "id", "string"),
                        field(0, "count", "int"),
                        field(0, "tags", "array"),
                        field(1, "key", "string"),
                        field(1, "value", "string"),
                        field(1, "extra", "object"),
                        field(2, "deep", "boolean"),
                        field(0, "owner", "object"),
                        field(1, "open_id", "string"),
                    ]
                ),
                ("shop.other".to_owned(), vec![field(0, "a", "string[]")]),
            ]
        );
        assert!(BOLD.is_sound() && PROPERTY.is_sound());
    }
}
