//! Trees of elements: the `md-*` elements of the portal, and HTML among them.
//!
//! Not every element is closed. One ends where its parent ends, or where a sibling of a kind that
//! cannot be inside it begins: a row ends a row, a cell ends a cell. What looks like a tag and
//! is none that is known (`<user_id>`) is text.

use std::sync::Arc;

use super::tags::{self, Tag, Token};
use super::{Element, Node};
use crate::depth::{self, MAX_DEPTH};
use crate::diagnostics::{Code, Diagnostic, Diagnostics, Location};
use crate::source::{Located, SourceFile, Span};

/// The element whose content is text unchanged.
const VERBATIM: &str = "md-code-json";

const HTML: &[&str] = &[
    "a",
    "b",
    "blockquote",
    "body",
    "br",
    "code",
    "col",
    "colgroup",
    "del",
    "div",
    "em",
    "font",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "head",
    "hr",
    "html",
    "i",
    "img",
    "input",
    "ins",
    "label",
    "li",
    "ol",
    "p",
    "pre",
    "s",
    "small",
    "span",
    "strong",
    "style",
    "sub",
    "sup",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "tr",
    "u",
    "ul",
];

const VOID: &[&str] = &["br", "hr", "img", "input", "col"];

/// What an element is in a table or a list, whichever vocabulary its name is from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// A table.
    Table,
    /// The head, the body or the foot of a table.
    Section,
    /// A row of a table.
    Row,
    /// A cell of a row.
    Cell,
    /// A list.
    List,
    /// An item of a list.
    Item,
    /// A paragraph.
    Paragraph,
    /// None of these.
    Other,
}

/// The role of an element of this name.
pub fn role(name: &str) -> Role {
    let bare = name.strip_prefix("md-").unwrap_or(name);
    match bare.strip_prefix("dt-").unwrap_or(bare) {
        "table" => Role::Table,
        "thead" | "tbody" | "tfoot" => Role::Section,
        "tr" => Role::Row,
        "td" | "th" => Role::Cell,
        "ul" | "ol" | "enum" => Role::List,
        "li" | "enum-item" => Role::Item,
        "p" => Role::Paragraph,
        _ => Role::Other,
    }
}

/// Whether a name is one that pages use as an element.
pub(super) fn is_known(name: &str) -> bool {
    name.starts_with("md-") || HTML.contains(&name)
}

/// Reads the elements of a part of the text.
pub(super) fn read(
    source: &Arc<SourceFile>,
    span: Span,
    diagnostics: &mut Diagnostics,
) -> Vec<Node> {
    let mut builder = Builder {
        source,
        diagnostics,
        is_reported: false,
        open: Vec::new(),
        root: Vec::new(),
    };
    let mut at = span.start;
    while at < span.end {
        let rest = source.slice(Span::new(at, span.end));
        let Some(verbatim) = find_verbatim(rest) else {
            break;
        };
        builder.tokens(Span::new(at, at + verbatim.open.start));
        builder.verbatim(&verbatim, at);
        at += verbatim.close_end;
    }
    builder.tokens(Span::new(at, span.end));
    builder.finish(span.end)
}

/// An element whose content is not to be read as elements, as ranges of the text it was found in.
struct Verbatim {
    open: Span,
    content: Span,
    close_end: usize,
}

fn find_verbatim(text: &str) -> Option<Verbatim> {
    let start = text.find(&format!("<{VERBATIM}"))?;
    let content = start + text[start..].find('>')? + 1;
    let closing = format!("</{VERBATIM}>");
    let (end, close_end) = match text[content..].find(&closing) {
        Some(offset) => (content + offset, content + offset + closing.len()),
        None => (text.len(), text.len()),
    };
    Some(Verbatim {
        open: Span::new(start, content),
        content: Span::new(content, end),
        close_end,
    })
}

struct Builder<'a> {
    source: &'a Arc<SourceFile>,
    diagnostics: &'a mut Diagnostics,
    /// Whether it was reported that elements are too deep.
    is_reported: bool,
    open: Vec<Element>,
    root: Vec<Node>,
}

impl Builder<'_> {
    fn tokens(&mut self, span: Span) {
        for token in tags::read(self.source.slice(span), span.start) {
            match token {
                Token::Start(tag) if is_known(&tag.name) => self.start(tag),
                Token::Start(tag) => self.text(self.source.slice(tag.span).to_owned(), tag.span),
                Token::End(name) => self.end(&name.value, name.span),
                Token::Text(text) => self.text(text.value, text.span),
            }
        }
    }

    fn verbatim(&mut self, verbatim: &Verbatim, offset: usize) {
        let shift = |span: Span| Span::new(span.start + offset, span.end + offset);
        self.tokens(shift(verbatim.open));
        let content = shift(verbatim.content);
        self.text(self.source.slice(content).to_owned(), content);
        self.end(
            VERBATIM,
            Span::new(content.end, offset + verbatim.close_end),
        );
    }

    fn text(&mut self, value: String, span: Span) {
        self.add(Node::Text(Located::new(value, span)));
    }

    fn add(&mut self, node: Node) {
        match self.open.last_mut() {
            Some(parent) => parent.children.push(node),
            None => self.root.push(node),
        }
    }

    fn start(&mut self, tag: Tag) {
        self.close_what_cannot_hold(role(&tag.name), tag.span.start);
        if tag.is_cut {
            let action = "those beyond it were left out";
            depth::report(
                self.source,
                tag.span,
                "attributes",
                action,
                self.diagnostics,
            );
        }
        let is_leaf = tag.self_closing || VOID.contains(&tag.name.as_str());
        let element = Element {
            name: tag.name,
            attributes: tag.attributes,
            children: Vec::new(),
            span: tag.span,
        };
        if is_leaf {
            self.add(Node::Element(element));
        } else if self.open.len() < MAX_DEPTH {
            self.open.push(element);
        } else {
            self.report_deep(element.span);
        }
    }

    /// Reports once a block that an element is too deep: its tag is passed over, and what
    /// is in it belongs to the element around it.
    fn report_deep(&mut self, span: Span) {
        if !std::mem::replace(&mut self.is_reported, true) {
            let action = "its tag was left out, and what is in it was read";
            depth::report(
                self.source,
                span,
                "elements in elements",
                action,
                self.diagnostics,
            );
        }
    }

    /// Closes the siblings that an element of this role ends, no further than the element that
    /// such siblings belong to.
    fn close_what_cannot_hold(&mut self, opening: Role, at: usize) {
        let (closes, within): (&[Role], &[Role]) = match opening {
            Role::Section => (&[Role::Section], &[Role::Table]),
            Role::Row => (&[Role::Row], &[Role::Table]),
            Role::Cell => (&[Role::Cell], &[Role::Row, Role::Table]),
            Role::Item => (&[Role::Item], &[Role::List, Role::Cell]),
            Role::Paragraph => (&[Role::Paragraph], &[Role::Cell, Role::Item]),
            _ => return,
        };
        let found = self
            .open
            .iter()
            .rposition(|element| {
                let role = role(&element.name);
                closes.contains(&role) || within.contains(&role)
            })
            .filter(|position| closes.contains(&role(&self.open[*position].name)));
        if let Some(position) = found {
            self.close_down_to(position, at, false);
        }
    }

    /// Closes the innermost open element of this name, and those inside it. A cell's end does not
    /// reach out of its table; an end with no beginning means nothing.
    fn end(&mut self, name: &str, span: Span) {
        let own = role(name);
        let mut candidates = self.open.iter().enumerate().rev();
        let found = candidates.find_map(|(position, element)| {
            let other = role(&element.name);
            let same = element.name == name || own != Role::Other && own == other;
            match (
                same,
                other == Role::Table && own != Role::Table && own != Role::Other,
            ) {
                (true, _) => Some(Some(position)),
                (false, true) => Some(None),
                (false, false) => None,
            }
        });
        match found.flatten() {
            Some(position) => self.close_down_to(position, span.end, true),
            None if is_known(name) => {}
            None => self.text(self.source.slice(span).to_owned(), span),
        }
    }

    /// Closes all open elements from `position` on. The outermost of them is closed by its own
    /// tag where `tagged`; each other is one that was never closed.
    fn close_down_to(&mut self, position: usize, at: usize, tagged: bool) {
        while self.open.len() > position {
            let is_outermost = self.open.len() == position + 1;
            let Some(mut element) = self.open.pop() else {
                return;
            };
            if !(is_outermost && tagged) {
                self.report_unclosed(&element);
            }
            element.span.end = at.max(element.span.end);
            self.add(Node::Element(element));
        }
    }

    fn report_unclosed(&mut self, element: &Element) {
        if matches!(role(&element.name), Role::Paragraph | Role::Item) {
            return;
        }
        self.diagnostics.push(Diagnostic {
            code: Code::UnclosedElement,
            place: Some(Location {
                source: self.source.clone(),
                span: element.span,
            }),
            found: format!("`<{}>` is not closed", element.name),
            expected: format!("`</{}>`", element.name),
            action: "it was taken to end where its parent or its next sibling does".to_owned(),
        });
    }

    fn finish(mut self, end: usize) -> Vec<Node> {
        self.close_down_to(0, end, false);
        self.root
    }
}

impl Element {
    /// All elements of this name below this one, in the page's order; those inside one that was
    /// found are not looked for.
    pub fn find_all<'a>(&'a self, name: &str) -> Vec<&'a Element> {
        find_all(&self.children, name)
    }

    /// The text in it as Markdown source, `<br>` as a line break.
    pub fn text(&self) -> String {
        let mut text = String::new();
        add_text(&self.children, &mut text);
        text
    }

    /// The elements right below this one.
    pub fn elements(&self) -> impl Iterator<Item = &Element> {
        self.children.iter().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// The value of an attribute.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.get(name).map(String::as_str)
    }
}

/// All elements of this name among and below `nodes`, in the page's order; those inside one that
/// was found are not looked for.
pub fn find_all<'a>(nodes: &'a [Node], name: &str) -> Vec<&'a Element> {
    let mut found = Vec::new();
    let mut waiting: Vec<&Node> = nodes.iter().rev().collect();
    while let Some(node) = waiting.pop() {
        if let Node::Element(element) = node {
            if element.name == name {
                found.push(element);
            } else {
                waiting.extend(element.children.iter().rev());
            }
        }
    }
    found
}

fn add_text(nodes: &[Node], text: &mut String) {
    for node in nodes {
        match node {
            Node::Text(own) => text.push_str(&own.value),
            Node::Element(element) if element.name == "br" => text.push('\n'),
            Node::Element(element) => match (element.name.as_str(), role(&element.name)) {
                ("b" | "strong", _) => {
                    text.push_str("**");
                    add_text(&element.children, text);
                    text.push_str("**");
                }
                ("code", _) => {
                    text.push('`');
                    add_text(&element.children, text);
                    text.push('`');
                }
                (_, Role::Item) => {
                    text.push_str("\n- ");
                    add_text(&element.children, text);
                }
                (_, Role::Paragraph | Role::List | Role::Row) => {
                    text.push('\n');
                    add_text(&element.children, text);
                    text.push('\n');
                }
                _ => add_text(&element.children, text),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Encoding;

    fn tree(text: &str) -> (String, usize) {
        let source = SourceFile::new("p.md", text.to_owned(), Encoding::Utf8);
        let mut diagnostics = Diagnostics::default();
        let nodes = read(&source, Span::new(0, text.len()), &mut diagnostics);
        (outline(&nodes), diagnostics.iter().count())
    }

    fn outline(nodes: &[Node]) -> String {
        let parts: Vec<String> = nodes
            .iter()
            .filter_map(|node| match node {
                Node::Text(text) if text.value.trim().is_empty() => None,
                Node::Text(text) => Some(format!("{:?}", text.value.trim())),
                Node::Element(e) => Some(format!("{}({})", e.name, outline(&e.children))),
            })
            .collect();
        parts.join(" ")
    }

    #[test]
    fn siblings_end_what_is_not_closed() {
        for (text, expected, unclosed) in [
            ("<md-tr><md-td>a</md-td></md-tr>", "md-tr(md-td(\"a\"))", 0),
            (
                "<md-tbody><md-tr><md-td>a<md-td>b</md-tr><md-tr><md-td>c</md-tbody>",
                "md-tbody(md-tr(md-td(\"a\") md-td(\"b\")) md-tr(md-td(\"c\")))",
                4,
            ),
            (
                "<md-enum><md-enum-item key=\"1\">x<md-enum-item key=\"2\">y</md-enum>z",
                "md-enum(md-enum-item(\"x\") md-enum-item(\"y\")) \"z\"",
                0,
            ),
            (
                "<md-td><md-table><md-tr><md-td>in</md-td></md-tr></md-table></md-td>",
                "md-td(md-table(md-tr(md-td(\"in\"))))",
                0,
            ),
            (
                "<md-thead><tr><md-th>a</md-th></md-tr></md-thead>",
                "md-thead(tr(md-th(\"a\")))",
                0,
            ),
            ("a</md-td>b", "\"a\" \"b\"", 0),
        ] {
            assert_eq!(tree(text), (expected.to_owned(), unclosed), "{text}");
        }
    }

    #[test]
    fn what_is_no_element_is_text() {
        let source = SourceFile::new("p.md", "<p>at <user_id> a < b</p>".into(), Encoding::Utf8);
        let nodes = read(&source, Span::new(0, 25), &mut Diagnostics::default());
        assert_eq!(find_all(&nodes, "p")[0].text(), "at <user_id> a < b");
    }

    #[test]
    fn elements_in_elements_end_at_the_limit() {
        let levels = 20_000;
        let text = "<md-x>".repeat(levels) + "words" + &"</md-x>".repeat(levels);
        let (outline, _) = tree(&text);
        assert_eq!(outline.matches('(').count(), MAX_DEPTH);
        assert!(outline.contains("\"words\""));
        let text = format!("<p{}>words</p>", " a=\"b\"".repeat(levels));
        assert_eq!(tree(&text), ("p(\"words\")".to_owned(), 1));
    }

    #[test]
    fn verbatim_content_is_not_read() {
        let (outline, _) = tree("<md-code-json>\n{\"a\": \"<b>&amp;\"}\n</md-code-json>");
        assert_eq!(outline, "md-code-json(\"{\\\"a\\\": \\\"<b>&amp;\\\"}\")");
    }

    #[test]
    fn attributes_and_places_are_kept() {
        let text = "x<md-perm name=\"a:b\" DESC='c'>t</md-perm>";
        let source = SourceFile::new("p.md", text.to_owned(), Encoding::Utf8);
        let nodes = read(
            &source,
            Span::new(0, text.len()),
            &mut Diagnostics::default(),
        );
        let perm = find_all(&nodes, "md-perm")[0];
        assert_eq!(perm.attribute("name"), Some("a:b"));
        assert_eq!(perm.attribute("desc"), Some("c"));
        assert_eq!(source.slice(perm.span), &text[1..]);
    }
}
