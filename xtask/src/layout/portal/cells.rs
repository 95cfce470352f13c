//! What is in elements as Markdown, the form in which every layout's cells are read.
//!
//! Text is taken from the page unchanged, its entities undecoded, as cells of pipe tables are.

use crate::layout::vocabulary::Label;
use crate::page::elements::{Role, role};
use crate::page::{Element, Node};
use crate::source::SourceFile;

/// The Markdown of nodes: no blanks at its ends or at the ends of its lines, no two blank lines in
/// a row.
pub(super) fn markdown(source: &SourceFile, nodes: &[Node]) -> String {
    let mut words = Words {
        source,
        out: String::new(),
    };
    words.nodes(nodes);
    tidy(&words.out)
}

struct Words<'a> {
    source: &'a SourceFile,
    out: String,
}

impl Words<'_> {
    fn nodes(&mut self, nodes: &[Node]) {
        for node in nodes {
            match node {
                Node::Text(text) => self.out.push_str(self.source.slice(text.span)),
                Node::Element(element) => self.element(element),
            }
        }
    }

    fn element(&mut self, element: &Element) {
        let inner = &element.children;
        match element.name.as_str() {
            "br" => self.out.push('\n'),
            "b" | "strong" => self.between("**", inner),
            "code" => self.between("`", inner),
            "a" => self.link(element),
            "img" | "style" | "head" | "md-tooltip" => {}
            "md-tag" => self.tag(element),
            "md-app-support" => self.app_types(element),
            "md-perm" => self.scope(element),
            "md-enum" => self.options(element),
            "md-code-json" => {
                let code = markdown(self.source, inner);
                self.lines(&format!("```json\n{code}\n```"));
            }
            name => match role(name) {
                Role::Item => {
                    let item = indented(&markdown(self.source, inner));
                    self.lines(&format!("- {item}"));
                }
                Role::Cell => {
                    self.out.push(' ');
                    self.nodes(inner);
                }
                Role::Other if name != "div" && name != "md-alert" => self.nodes(inner),
                _ => self.lines(&markdown(self.source, inner)),
            },
        }
    }

    /// Text that is on lines of its own.
    fn lines(&mut self, text: &str) {
        let filled = self.out.trim_end_matches([' ', '\t']).len();
        self.out.truncate(filled);
        if !self.out.is_empty() && !self.out.ends_with('\n') {
            self.out.push('\n');
        }
        self.out.push_str(text);
        self.out.push('\n');
    }

    fn between(&mut self, mark: &str, inner: &[Node]) {
        let inner = markdown(self.source, inner);
        if !inner.is_empty() {
            self.out.push_str(mark);
            self.out.push_str(&inner);
            self.out.push_str(mark);
        }
    }

    fn link(&mut self, element: &Element) {
        let text = markdown(self.source, &element.children);
        match element.attribute("href") {
            Some(address) if !text.is_empty() => {
                self.out.push_str(&format!("[{text}]({address})"));
            }
            _ => self.out.push_str(&text),
        }
    }

    /// A token kind is known by the tag's type, `token-tenant`, rather than by its words.
    fn tag(&mut self, element: &Element) {
        let mut values = element.attributes.values();
        match values.find_map(|value| value.trim().strip_prefix("token-")) {
            Some(kind) => self.out.push_str(&format!("{kind}_access_token")),
            None => self.nodes(&element.children),
        }
    }

    fn app_types(&mut self, element: &Element) {
        let types = element.attribute("types").unwrap_or_default();
        self.out.push_str(types);
        self.out.push(' ');
        self.nodes(&element.children);
    }

    /// A scope on a line of its own. One that is not closed may hold the next ones.
    fn scope(&mut self, element: &Element) {
        let is_scope = |node: &Node| match node {
            Node::Element(inner) => inner.name == "md-perm",
            Node::Text(_) => false,
        };
        let own = element.children.iter().position(is_scope);
        let (own, nested) = element
            .children
            .split_at(own.unwrap_or(element.children.len()));
        let mut title = markdown(self.source, own);
        if title.is_empty() {
            element
                .attribute("desc")
                .unwrap_or_default()
                .clone_into(&mut title);
        }
        let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
        match element.attribute("name") {
            Some(name) => self.lines(format!("`{}` {title}", name.trim()).trim_end()),
            None => self.lines(&title),
        }
        self.nodes(nested);
    }

    /// A list of values. Where no label comes before it, it gets one.
    fn options(&mut self, element: &Element) {
        let before = self.out.trim_end().lines().next_back().unwrap_or_default();
        let label = before.trim_end_matches(['*', ':', '：', ' ']);
        let label = label.rsplit("**").next().unwrap_or_default();
        if Label::of_label(label) != Some(Label::Options) {
            self.lines("**可选值**：");
        }
        for item in element.elements() {
            match item.attribute("key") {
                Some(key) => {
                    let label = indented(&markdown(self.source, &item.children));
                    let mark = if key.contains('`') { "" } else { "`" };
                    self.lines(format!("- {mark}{}{mark}：{label}", key.trim()).trim_end());
                }
                None => self.element(item),
            }
        }
    }
}

/// The lines below the first set in, so that they stay with their item.
fn indented(text: &str) -> String {
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    lines.collect::<Vec<_>>().join("\n  ")
}

/// Takes off the tabs by which elements are set in, blanks at the ends of lines, and all blank
/// lines but one.
fn tidy(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for line in text.lines() {
        let line = line.trim_start_matches('\t').trim_end();
        if line.is_empty() && (out.is_empty() || out.ends_with("\n\n")) {
            continue;
        }
        out.push_str(line);
        out.push('\n');
    }
    out.trim().to_owned()
}
