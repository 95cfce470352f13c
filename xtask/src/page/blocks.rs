//! A page's text cut into blocks.
//!
//! Fenced code, `:::` containers, tables and element blocks are found line by line, since a
//! Markdown parser would cut the last three short; what is left is Markdown and goes through
//! pulldown-cmark.

use std::ops::Range;
use std::sync::Arc;

use pulldown_cmark::{CodeBlockKind, Event, HeadingLevel, Options, Parser, Tag, TagEnd};

use super::lines::{Line, fence, is_heading, lines};
use super::{Block, BlockKind, elements, table};
use crate::depth::{self, MAX_DEPTH};
use crate::diagnostics::Diagnostics;
use crate::source::{SourceFile, Span};

/// Reads the text from byte `from` on.
pub(super) fn read(
    source: &Arc<SourceFile>,
    from: usize,
    diagnostics: &mut Diagnostics,
) -> Vec<Block> {
    let lines = lines(&source.text, from);
    let mut reader = BlockReader {
        source,
        diagnostics,
        depth: 0,
        is_reported: false,
        blocks: Vec::new(),
    };
    reader.lines(&lines);
    reader.blocks
}

struct BlockReader<'a> {
    source: &'a Arc<SourceFile>,
    diagnostics: &'a mut Diagnostics,
    /// How many containers and quotes are around the lines.
    depth: usize,
    /// Whether it was reported that the lines hold too many of them.
    is_reported: bool,
    blocks: Vec<Block>,
}

impl BlockReader<'_> {
    fn lines(&mut self, lines: &[Line<'_>]) {
        let mut prose = 0;
        let mut at = 0;
        while at < lines.len() {
            let known = self.blocks.len();
            match self.special(&lines[at..]) {
                Some(taken) => {
                    let special = self.blocks.split_off(known);
                    self.prose(&lines[prose..at]);
                    self.blocks.extend(special);
                    at += taken;
                    prose = at;
                }
                None => at += prose_lines(&lines[at..]),
            }
        }
        self.prose(&lines[prose..]);
    }

    /// Reads what is not Markdown prose, if it begins at the first line, and returns how many lines
    /// it took.
    fn special(&mut self, lines: &[Line<'_>]) -> Option<usize> {
        let first = lines.first()?;
        if let Some(kind) = first.text.strip_prefix(":::") {
            return self.container(lines, kind.trim());
        }
        if let Some(taken) = table::read(self.source, lines, self.diagnostics) {
            self.push(BlockKind::Table(taken.table), taken.span);
            return Some(taken.lines);
        }
        let count = element_lines(lines)?;
        let span = Span::new(first.start, lines[count - 1].end());
        let nodes = elements::read(self.source, span, self.diagnostics);
        self.push(BlockKind::Elements(nodes), span);
        Some(count)
    }

    /// A `:::html` container holds elements, any other holds a note.
    fn container(&mut self, lines: &[Line<'_>], kind: &str) -> Option<usize> {
        if kind.is_empty() {
            return Some(1);
        }
        let is_html = kind == "html";
        if !is_html && self.depth >= MAX_DEPTH {
            self.report_deep(Span::new(lines[0].start, lines[0].end()));
            return Some(1);
        }
        let length = lines[1..]
            .iter()
            .position(|line| line.text.trim_end() == ":::");
        let end = length.map_or(lines.len(), |length| length + 1);
        let span = Span::new(lines[0].start, lines[end.min(lines.len() - 1)].end());
        let content = &lines[1..end];
        let inner = match (content.first(), content.last()) {
            (Some(first), Some(last)) => Span::new(first.start, last.end()),
            _ => Span::new(lines[0].end(), lines[0].end()),
        };
        let kind = if is_html {
            BlockKind::Elements(elements::read(self.source, inner, self.diagnostics))
        } else {
            self.note(content)
        };
        self.push(kind, span);
        Some((end + 1).min(lines.len()))
    }

    fn note(&mut self, content: &[Line<'_>]) -> BlockKind {
        let mut nested = BlockReader {
            source: self.source,
            diagnostics: self.diagnostics,
            depth: self.depth + 1,
            is_reported: self.is_reported,
            blocks: Vec::new(),
        };
        nested.lines(content);
        self.is_reported = nested.is_reported;
        BlockKind::Quote(nested.blocks)
    }

    /// Reports once a page that a container is too deep.
    fn report_deep(&mut self, span: Span) {
        if !std::mem::replace(&mut self.is_reported, true) {
            let action = "the lines in it were read as lines of the container around it";
            depth::report(
                self.source,
                span,
                "containers in containers",
                action,
                self.diagnostics,
            );
        }
    }

    fn push(&mut self, kind: BlockKind, span: Span) {
        self.blocks.push(Block { kind, span });
    }

    fn prose(&mut self, lines: &[Line<'_>]) {
        let (Some(first), Some(last)) = (lines.first(), lines.last()) else {
            return;
        };
        let span = Span::new(first.start, last.end());
        let text = self.source.slice(span);
        let mut events = Parser::new_ext(text, Options::empty()).into_offset_iter();
        let mut markdown = Markdown {
            source: self.source,
            text,
            offset: span.start,
            depth: self.depth,
            is_reported: self.is_reported,
            diagnostics: self.diagnostics,
        };
        self.blocks.extend(markdown.blocks(&mut events));
        self.is_reported = markdown.is_reported;
    }
}

/// How many lines to pass over as prose: fenced code as a whole, else one.
fn prose_lines(lines: &[Line<'_>]) -> usize {
    let Some((opening, _)) = lines.first().and_then(|line| fence(line.text)) else {
        return 1;
    };
    let closing = lines[1..].iter().position(|line| {
        fence(line.text)
            .is_some_and(|(marks, rest)| marks.starts_with(opening) && rest.trim().is_empty())
    });
    closing.map_or(lines.len(), |length| length + 2)
}

/// How many lines an element that begins the first line takes, down to where it closes; `None`
/// where the line begins with none that holds blocks.
fn element_lines(lines: &[Line<'_>]) -> Option<usize> {
    let content = lines.first()?.text.trim_start().strip_prefix('<')?;
    let length = content
        .find(|c: char| !(c.is_ascii_alphanumeric() || c == '-'))
        .unwrap_or(content.len());
    let name = content[..length].to_ascii_lowercase();
    let holds_blocks =
        name.starts_with("md-") || matches!(name.as_str(), "table" | "div" | "ul" | "ol");
    if !holds_blocks {
        return None;
    }
    let (opening, closing) = (format!("<{name}"), format!("</{name}>"));
    let mut depth = 0_usize;
    for (at, line) in lines.iter().enumerate() {
        if at > 0 && is_heading(line.text) {
            return Some(at);
        }
        let text = line.text.to_ascii_lowercase();
        let opened = text.match_indices(&opening).filter(|(found, _)| {
            text[found + opening.len()..]
                .starts_with(|c: char| !(c.is_ascii_alphanumeric() || c == '-'))
        });
        depth += opened.count();
        depth = depth.saturating_sub(text.matches(&closing).count());
        if depth == 0 {
            return Some(at + 1);
        }
    }
    Some(lines.len())
}

/// Blocks of Markdown, from the events of its parser.
struct Markdown<'a> {
    source: &'a Arc<SourceFile>,
    text: &'a str,
    offset: usize,
    /// How many containers and quotes are around the block at hand.
    depth: usize,
    /// Whether it was reported that they are too many.
    is_reported: bool,
    diagnostics: &'a mut Diagnostics,
}

impl Markdown<'_> {
    /// The blocks down to the end of the block that holds them.
    fn blocks<'e>(
        &mut self,
        events: &mut impl Iterator<Item = (Event<'e>, Range<usize>)>,
    ) -> Vec<Block> {
        let mut blocks = Vec::new();
        while let Some((event, range)) = events.next() {
            let kind = match event {
                Event::End(_) => break,
                Event::Start(Tag::Heading { level, .. }) => {
                    Some(self.heading(level, inner(events)))
                }
                Event::Start(Tag::BlockQuote(_)) => Some(self.quote(range.clone(), events)),
                Event::Start(Tag::CodeBlock(kind)) => Some(code(&kind, events)),
                Event::Start(Tag::HtmlBlock) => {
                    inner(events);
                    self.html(range.clone())
                }
                Event::Start(Tag::List(_)) => {
                    inner(events);
                    Some(BlockKind::List(self.unquoted(range.clone())))
                }
                Event::Start(_) => {
                    inner(events);
                    Some(BlockKind::Paragraph(self.unquoted(range.clone())))
                }
                _ => None,
            };
            if let Some(kind) = kind {
                let trimmed = self.text[range.clone()].trim_end().len();
                let start = self.offset + range.start;
                blocks.push(Block {
                    kind,
                    span: Span::new(start, start + trimmed),
                });
            }
        }
        blocks
    }

    /// A quote, or a paragraph of what is in it where it is too deep.
    fn quote<'e>(
        &mut self,
        range: Range<usize>,
        events: &mut impl Iterator<Item = (Event<'e>, Range<usize>)>,
    ) -> BlockKind {
        if self.depth < MAX_DEPTH {
            self.depth += 1;
            let blocks = self.blocks(events);
            self.depth -= 1;
            return BlockKind::Quote(blocks);
        }
        inner(events);
        if !std::mem::replace(&mut self.is_reported, true) {
            let span = Span::new(self.offset + range.start, self.offset + range.end);
            let action = "what is in it was read as one paragraph";
            depth::report(
                self.source,
                span,
                "quotes in quotes",
                action,
                self.diagnostics,
            );
        }
        BlockKind::Paragraph(self.unquoted(range))
    }

    fn heading(&self, level: HeadingLevel, content: Option<Range<usize>>) -> BlockKind {
        let text = content.map_or("", |range| &self.text[range]);
        BlockKind::Heading {
            level: level as u8,
            text: text.trim().to_owned(),
        }
    }

    fn html(&mut self, range: Range<usize>) -> Option<BlockKind> {
        let span = Span::new(self.offset + range.start, self.offset + range.end);
        let nodes = elements::read(self.source, span, self.diagnostics);
        (!nodes.is_empty()).then_some(BlockKind::Elements(nodes))
    }

    /// The source of a block without the marks of the quotes that it is in.
    fn unquoted(&self, range: Range<usize>) -> String {
        let mut lines = self.text[range].trim_end().lines();
        let mut text = lines.next().unwrap_or_default().to_owned();
        for line in lines {
            text.push('\n');
            let content = line.trim_start();
            match content.strip_prefix('>') {
                Some(quoted) => text.push_str(quoted.strip_prefix(' ').unwrap_or(quoted)),
                None => text.push_str(line),
            }
        }
        text
    }
}

/// Passes over a block that has begun; the range from its first inner event to its last.
fn inner<'e>(events: &mut impl Iterator<Item = (Event<'e>, Range<usize>)>) -> Option<Range<usize>> {
    let mut depth = 1;
    let mut content: Option<Range<usize>> = None;
    for (event, range) in events {
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            break;
        }
        content = Some(content.map_or(range.clone(), |seen| {
            seen.start.min(range.start)..seen.end.max(range.end)
        }));
    }
    content
}

fn code<'e>(
    kind: &CodeBlockKind<'_>,
    events: &mut impl Iterator<Item = (Event<'e>, Range<usize>)>,
) -> BlockKind {
    let language = match kind {
        CodeBlockKind::Fenced(info) => info
            .split_whitespace()
            .next()
            .unwrap_or_default()
            .to_lowercase(),
        CodeBlockKind::Indented => String::new(),
    };
    let mut text = String::new();
    for (event, _) in events {
        match event {
            Event::Text(part) => text.push_str(&part),
            Event::End(TagEnd::CodeBlock) => break,
            _ => {}
        }
    }
    BlockKind::Code { language, text }
}
