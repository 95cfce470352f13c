//! Blocks of elements as the blocks that other layouts are written in: tables, code, notes,
//! paragraphs. So one reading fits all layouts, and a page may mix elements and Markdown.

use std::sync::Arc;

use super::{cells, rows};
use crate::diagnostics::Diagnostics;
use crate::page::elements::{Role, role};
use crate::page::{Block, BlockKind, Element, Node, Page};
use crate::source::{SourceFile, Span};

/// The page with no block of elements left.
pub fn plain(page: &Page, diagnostics: &mut Diagnostics) -> Page {
    Page {
        source: page.source.clone(),
        front_matter: page.front_matter.clone(),
        blocks: all(&page.source, &page.blocks, diagnostics),
    }
}

fn all(source: &Arc<SourceFile>, blocks: &[Block], diagnostics: &mut Diagnostics) -> Vec<Block> {
    let mut out = Vec::with_capacity(blocks.len());
    for block in blocks {
        match &block.kind {
            BlockKind::Elements(nodes) => {
                let mut flow = Flow::new(source, diagnostics);
                flow.nodes(nodes);
                out.extend(flow.finish());
            }
            BlockKind::Quote(inner) => out.push(Block {
                kind: BlockKind::Quote(all(source, inner, diagnostics)),
                span: block.span,
            }),
            _ => out.push(block.clone()),
        }
    }
    out
}

/// What an element is as a block.
enum Kind {
    Table,
    /// Code of this language.
    Code(String),
    Note,
    /// It only holds others.
    Container,
    /// It is among words.
    Words,
}

fn kind(element: &Element) -> Kind {
    match element.name.as_str() {
        "md-code-json" => Kind::Code("json".to_owned()),
        "md-code-tab-panel" | "pre" => {
            let language = element.attribute("sdktype").unwrap_or_default();
            Kind::Code(language.trim_end_matches("-sdk").to_lowercase())
        }
        "md-alert" | "blockquote" => Kind::Note,
        name => match role(name) {
            Role::Table => Kind::Table,
            Role::Other if element.elements().any(is_block) => Kind::Container,
            _ => Kind::Words,
        },
    }
}

fn is_block(element: &Element) -> bool {
    !matches!(kind(element), Kind::Words)
}

/// Blocks as they are found, and the words that will be the next paragraph.
struct Flow<'a> {
    source: &'a Arc<SourceFile>,
    diagnostics: &'a mut Diagnostics,
    blocks: Vec<Block>,
    words: Vec<Node>,
}

impl<'a> Flow<'a> {
    fn new(source: &'a Arc<SourceFile>, diagnostics: &'a mut Diagnostics) -> Self {
        Self {
            source,
            diagnostics,
            blocks: Vec::new(),
            words: Vec::new(),
        }
    }

    fn nodes(&mut self, nodes: &[Node]) {
        for node in nodes {
            match node {
                Node::Text(_) => self.words.push(node.clone()),
                Node::Element(element) => self.element(element, node),
            }
        }
    }

    fn element(&mut self, element: &Element, node: &Node) {
        let kind = match kind(element) {
            Kind::Words => {
                self.words.push(node.clone());
                return;
            }
            Kind::Container => {
                self.nodes(&element.children);
                return;
            }
            Kind::Table => BlockKind::Table(rows::table(self.source, element, self.diagnostics)),
            Kind::Code(language) => BlockKind::Code {
                language,
                text: self.code(element),
            },
            Kind::Note => {
                let mut inner = Flow::new(self.source, self.diagnostics);
                inner.nodes(&element.children);
                BlockKind::Quote(inner.finish())
            }
        };
        self.paragraph();
        // Pages keep empty notes where there is nothing to note.
        if kind != BlockKind::Quote(Vec::new()) {
            self.push(kind, element.span);
        }
    }

    /// Code as the page has it, without the line ends around it.
    fn code(&self, element: &Element) -> String {
        let spans = element.children.iter().map(span);
        let whole = spans.reduce(Span::to).unwrap_or_default();
        let text = self.source.slice(whole);
        text.trim_matches(['\n', '\r']).trim_end().to_owned()
    }

    /// Ends the paragraph that was being gathered.
    fn paragraph(&mut self) {
        let words = std::mem::take(&mut self.words);
        let text = cells::markdown(self.source, &words);
        let spans = words.iter().map(span);
        if let Some(span) = spans.reduce(Span::to)
            && !text.is_empty()
        {
            self.push(BlockKind::Paragraph(text), span);
        }
    }

    fn push(&mut self, kind: BlockKind, span: Span) {
        self.blocks.push(Block { kind, span });
    }

    fn finish(mut self) -> Vec<Block> {
        self.paragraph();
        self.blocks
    }
}

fn span(node: &Node) -> Span {
    match node {
        Node::Text(text) => text.span,
        Node::Element(element) => element.span,
    }
}
