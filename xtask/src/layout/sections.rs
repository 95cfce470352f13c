//! A page cut into sections by its headings, whatever their level and order.
//!
//! A line in bold that is a known heading and is alone, or right above what it heads, is one
//! too: pages use both.

use super::vocabulary::Heading;
use crate::page::{Block, BlockKind, Page, Table};
use crate::source::{Located, Span};

/// A page as sections.
#[derive(Debug)]
pub struct Sections<'a> {
    /// What is above the first heading that means something, the title's heading left out.
    pub preamble: Vec<&'a Block>,
    /// The title's heading.
    pub title: Option<Located<String>>,
    /// The rest, in the page's order.
    pub list: Vec<Section<'a>>,
    /// The last heading and those around it, with their levels, while sections are found.
    around: Vec<(u8, Option<Heading>)>,
}

/// A heading and the blocks down to the next one.
#[derive(Debug)]
pub struct Section<'a> {
    /// What the heading means; `None` where it is no known one.
    pub heading: Option<Heading>,
    /// What the nearest heading above and around this one means, where that is another.
    pub within: Option<Heading>,
    /// The heading as written.
    pub text: &'a str,
    /// Its level; a line in bold counts as one below all headings.
    pub level: u8,
    /// Where the heading is.
    pub span: Span,
    /// What is below it.
    pub blocks: Vec<&'a Block>,
}

const BOLD_LEVEL: u8 = 7;

/// Cuts a page into sections.
pub fn split(page: &Page) -> Sections<'_> {
    let mut sections = Sections {
        preamble: Vec::new(),
        title: None,
        list: Vec::new(),
        around: Vec::new(),
    };
    for block in &page.blocks {
        let heading = heading(block);
        if !heading.is_some_and(|heading| heading.alone) {
            sections.add(block);
        }
        if let Some(heading) = heading {
            sections.open(block, heading.text, heading.level);
        }
    }
    sections
}

/// A heading that a block is, or that it ends with.
#[derive(Debug, Clone, Copy)]
struct Found<'a> {
    text: &'a str,
    level: u8,
    /// Whether the block is nothing else.
    alone: bool,
}

fn heading(block: &Block) -> Option<Found<'_>> {
    match &block.kind {
        BlockKind::Heading { level, text } => Some(Found {
            text,
            level: *level,
            alone: true,
        }),
        BlockKind::Paragraph(text) => {
            let line = text.trim().lines().last()?;
            Some(Found {
                text: bold_heading(line)?,
                level: BOLD_LEVEL,
                alone: line == text.trim(),
            })
        }
        _ => None,
    }
}

/// The words of a line in bold that serves as a heading.
pub fn bold_heading(line: &str) -> Option<&str> {
    let line = line.trim().trim_end_matches([':', '：', ' ']);
    let inner = line.strip_prefix("**")?.strip_suffix("**")?;
    let note = matches!(
        Heading::of_heading(inner)?,
        Heading::Notes | Heading::Prerequisites | Heading::Restrictions
    );
    (!note).then_some(inner)
}

impl<'a> Sections<'a> {
    fn open(&mut self, block: &'a Block, text: &'a str, level: u8) {
        let heading = Heading::of_heading(text);
        // `通用错误码` is a title, though it ends as the heading of a section may.
        let first = self.title.is_none() && self.list.is_empty();
        if first && Heading::of(text).is_none() {
            self.title = Some(Located::new(text.to_owned(), block.span));
            return;
        }
        let within = self.heading_around(level);
        self.around.push((level, heading));
        self.list.push(Section {
            heading,
            within,
            text,
            level,
            span: block.span,
            blocks: Vec::new(),
        });
    }

    /// What the nearest heading of a lower level means.
    fn heading_around(&mut self, level: u8) -> Option<Heading> {
        while self.around.last().is_some_and(|(other, _)| *other >= level) {
            self.around.pop();
        }
        self.around.iter().rev().find_map(|(_, heading)| *heading)
    }

    fn add(&mut self, block: &'a Block) {
        match self.list.last_mut() {
            Some(section) => section.blocks.push(block),
            None => self.preamble.push(block),
        }
    }

    /// The sections with a heading of this meaning.
    pub fn of(&self, heading: Heading) -> impl Iterator<Item = &Section<'a>> {
        self.list
            .iter()
            .filter(move |section| section.heading == Some(heading))
    }

    /// Whether there is such a section.
    pub fn has(&self, heading: Heading) -> bool {
        self.of(heading).next().is_some()
    }

    /// Every table of the page with the section it is in.
    pub fn tables(&self) -> impl Iterator<Item = (Option<&Section<'a>>, &'a Table)> {
        let above = self.preamble.iter().map(|block| (None, *block));
        let below = self.list.iter().flat_map(|section| {
            section
                .blocks
                .iter()
                .map(move |block| (Some(section), *block))
        });
        above
            .chain(below)
            .filter_map(|(section, block)| match &block.kind {
                BlockKind::Table(table) => Some((section, table)),
                _ => None,
            })
    }
}

impl<'a> Section<'a> {
    /// Whether the section has a true heading rather than a line in bold.
    pub fn is_heading(&self) -> bool {
        self.level < BOLD_LEVEL
    }

    /// The tables of the section.
    pub fn tables(&self) -> impl Iterator<Item = &'a Table> {
        self.blocks.iter().filter_map(|block| match &block.kind {
            BlockKind::Table(table) => Some(table),
            _ => None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::{Encoding, SourceFile};
    use std::collections::BTreeMap;

    fn block(kind: BlockKind) -> Block {
        Block {
            kind,
            span: Span::default(),
        }
    }

    fn head(level: u8, text: &str) -> Block {
        block(BlockKind::Heading {
            level,
            text: text.to_owned(),
        })
    }

    fn words(text: &str) -> Block {
        block(BlockKind::Paragraph(text.to_owned()))
    }

    #[test]
    fn headings_of_any_level_and_order_make_sections() {
        let page = Page {
            source: SourceFile::new("p.md", String::new(), Encoding::Utf8),
            front_matter: BTreeMap::new(),
            blocks: vec![
                head(2, "Send it"),
                words("above"),
                head(2, "错误码"),
                words("codes"),
                head(3, "请求 "),
                head(4, "something else"),
                words("**请求体示例**:"),
                words("example"),
                words("**Method**: GET\n**返回参数**："),
                words("fields"),
            ],
        };
        let sections = split(&page);
        assert_eq!(
            sections.title.as_ref().map(|t| t.value.as_str()),
            Some("Send it")
        );
        assert_eq!(sections.preamble.len(), 1);
        let seen: Vec<_> = sections
            .list
            .iter()
            .map(|s| (s.heading, s.within, s.blocks.len()))
            .collect();
        assert_eq!(
            seen,
            [
                (Some(Heading::Errors), None, 1),
                (Some(Heading::Request), Some(Heading::Errors), 0),
                (None, Some(Heading::Request), 0),
                (Some(Heading::RequestExample), Some(Heading::Request), 2),
                (Some(Heading::ResponseBody), Some(Heading::Request), 1),
            ]
        );
    }
}
