//! What all layouts with pipe tables have in common: from sections to a [`RawEndpoint`].
//!
//! A layout asks for the common reading and then adds what only it has.

use super::errors;
use super::fields::{self, Columns, Depth};
use super::misspelt;
use super::pattern::Pattern;
use super::raw::{Layout, RawEndpoint, RawExample, RawField};
use super::request_info::{self, RequestInfo};
use super::sections::{self, Section, Sections};
use super::text;
use super::vocabulary::{Heading, Label};
use crate::diagnostics::Diagnostics;
use crate::model::{FieldPlace, HttpMethod, Prose};
use crate::page::{Block, BlockKind, Node, Page};
use crate::source::Located;

/// Reads the request's facts: from its table, else from lines that have them.
pub fn request_info(sections: &Sections<'_>) -> RequestInfo {
    let mut info = RequestInfo::default();
    for (section, table) in sections.tables() {
        let heading = section.and_then(|section| section.heading);
        let fields = Columns::of(table).name_fields();
        if matches!(heading, Some(Heading::Request) | None) || !fields {
            info.read(table);
        }
    }
    if info.url.is_none() || info.http_method.is_none() {
        info.read_lines(&sections.preamble);
        for section in &sections.list {
            let about_request = matches!(
                section.heading,
                Some(Heading::Request | Heading::RequestParameters | Heading::RequestExample)
                    | None
            );
            if about_request {
                info.read_lines(&section.blocks);
            }
        }
    }
    info
}

/// Reads an endpoint, without what only its layout has; `None` where URL or method are missing.
pub fn endpoint(
    page: &Page,
    sections: &Sections<'_>,
    info: &RequestInfo,
    layout: Layout,
    diagnostics: &mut Diagnostics,
) -> Option<RawEndpoint> {
    let mut info = info.clone();
    let url = info.url.take()?;
    let http_method = info.http_method.take()?;
    for cell in &info.token_cells {
        misspelt::report_tokens(page, cell, diagnostics);
    }
    let mut reader = EndpointReader {
        page,
        sections,
        depth: Depth::of(layout),
        diagnostics,
    };
    let mut sent = Sent::read(&mut reader);
    sent.share_out(
        reader.fields(&[Heading::RequestParameters]),
        &url.value,
        http_method.value,
    );
    info.tokens_from_headers(&sent.headers);
    let response_fields = reader.response_fields();
    let errors = errors::of_page(page, sections, reader.diagnostics);
    let (summary, notes) = words(page, sections);
    Some(RawEndpoint {
        layout,
        source: page.source.clone(),
        title: title(page, sections),
        deprecated: deprecated(page, sections),
        successor: successor(page, sections),
        summary,
        notes,
        address: None,
        official_name: None,
        updated: None,
        http_method,
        url,
        rate_limit: info.rate_limit,
        app_types: info.app_types,
        token_kinds: info.token_kinds,
        scopes: info.scopes,
        field_scopes: info.field_scopes,
        headers: sent.headers,
        path_parameters: sent.path,
        query_parameters: sent.query,
        request_fields: sent.body,
        request_examples: examples(sections, Side::Request),
        response_is_bytes: response_fields.is_none() && response_is_bytes(sections),
        response_fields,
        response_examples: examples(sections, Side::Response),
        named_types: Vec::new(),
        errors,
    })
}

/// What a request sends, by where it goes.
struct Sent {
    headers: Vec<RawField>,
    path: Vec<RawField>,
    query: Vec<RawField>,
    body: Vec<RawField>,
}

impl Sent {
    /// Reads the tables whose headings name where their fields go.
    fn read(reader: &mut EndpointReader<'_, '_>) -> Self {
        Self {
            headers: reader.fields(&[Heading::RequestHeaders]),
            path: reader.fields(&[Heading::PathParameters]),
            query: reader.fields(&[Heading::QueryParameters]),
            body: reader.fields(&[Heading::RequestBody]),
        }
    }

    /// Adds the fields of a table that holds all kinds. What a row does not have follows from URL
    /// and method, and for the fields of an object from where the object goes.
    fn share_out(&mut self, fields: Vec<RawField>, url: &str, method: HttpMethod) {
        let mut last = FieldPlace::Body;
        for field in fields {
            let inner = field.depth.is_some_and(|depth| depth > 0);
            let place = match field.place {
                Some(place) => place,
                None if inner => last,
                None if in_path(url, &field.name.value) => FieldPlace::Path,
                None if has_body(method) => FieldPlace::Body,
                None => FieldPlace::Query,
            };
            last = place;
            match place {
                FieldPlace::Header => self.headers.push(field),
                FieldPlace::Path => self.path.push(field),
                FieldPlace::Query => self.query.push(field),
                FieldPlace::Body | FieldPlace::WholeBody => self.body.push(field),
            }
        }
    }
}

/// Reads tables of fields.
struct EndpointReader<'a, 'd> {
    page: &'a Page,
    sections: &'a Sections<'a>,
    depth: Depth,
    diagnostics: &'d mut Diagnostics,
}

impl EndpointReader<'_, '_> {
    /// The fields of the first table of fields in each section with such a heading. Tables behind
    /// it explain single fields.
    fn fields(&mut self, headings: &[Heading]) -> Vec<RawField> {
        let mut all = Vec::new();
        for section in &self.sections.list {
            if section
                .heading
                .is_some_and(|heading| headings.contains(&heading))
            {
                all.extend(self.section_fields(section).unwrap_or_default());
            }
        }
        all
    }

    fn section_fields(&mut self, section: &Section<'_>) -> Option<Vec<RawField>> {
        section_fields(self.page, section, self.depth, self.diagnostics)
    }

    /// `None` where no section of the response has a table of fields.
    fn response_fields(&mut self) -> Option<Vec<RawField>> {
        let mut all: Option<Vec<RawField>> = None;
        for heading in [
            Heading::ResponseBody,
            Heading::Response,
            Heading::ResponseExample,
        ] {
            for section in self.sections.of(heading) {
                if let Some(fields) = self.section_fields(section) {
                    all.get_or_insert_default().extend(fields);
                }
            }
            if all.is_some() {
                break;
            }
        }
        all
    }
}

/// The fields of the first table of fields in a section; `None` where it has no such table.
pub(super) fn section_fields(
    page: &Page,
    section: &Section<'_>,
    depth: Depth,
    diagnostics: &mut Diagnostics,
) -> Option<Vec<RawField>> {
    let table = section.tables().find(|table| {
        let columns = Columns::of(table);
        let headers = section.heading == Some(Heading::RequestHeaders);
        (columns.name_fields() || headers && columns.pair_values())
            && !errors::holds_errors(Some(section), table)
    });
    let table = table.or_else(|| section.tables().find(|table| fields::damaged(table)))?;
    Some(fields::read(page, table, depth, diagnostics))
}

/// Whether the URL has a parameter of this name in its path.
fn in_path(url: &str, name: &str) -> bool {
    let path = url.split('?').next().unwrap_or_default();
    path.split('/').any(|segment| {
        let parameter = segment
            .strip_prefix(':')
            .or_else(|| segment.strip_prefix('{')?.strip_suffix('}'));
        parameter == Some(name)
    })
}

fn has_body(method: HttpMethod) -> bool {
    !matches!(
        method,
        HttpMethod::Get | HttpMethod::Delete | HttpMethod::Head
    )
}

/// Which way an example goes.
#[derive(Clone, Copy, PartialEq)]
enum Side {
    Request,
    Response,
}

/// The code blocks of one side, in the page's order.
fn examples(sections: &Sections<'_>, side: Side) -> Vec<RawExample> {
    let belongs = |section: &Section<'_>| {
        let heading = section.heading.or(section.within);
        let example = match side {
            Side::Request => Heading::RequestExample,
            Side::Response => Heading::ResponseExample,
        };
        let plain = match side {
            Side::Request => [Heading::RequestBody, Heading::RequestParameters],
            Side::Response => [Heading::Response, Heading::ResponseBody],
        };
        (
            heading == Some(example),
            section.heading.is_some_and(|h| plain.contains(&h)),
        )
    };
    let collect = |wanted: &dyn Fn(&Section<'_>) -> bool| -> Vec<RawExample> {
        let sections = sections.list.iter().filter(|section| wanted(section));
        sections
            .flat_map(|section| codes(&section.blocks))
            .collect()
    };
    let own = collect(&|section| belongs(section).0);
    if !own.is_empty() {
        return own;
    }
    // A page may show the example right below the table, without a heading.
    let mut plain = collect(&|section| belongs(section).1);
    plain.retain(|example| example.text.value.trim_start().starts_with(['{', '[']));
    plain
}

/// The code blocks among some blocks, in the page's order.
pub(super) fn codes(blocks: &[&Block]) -> Vec<RawExample> {
    let codes = blocks.iter().filter_map(|block| match &block.kind {
        BlockKind::Code { language, text } => Some(RawExample {
            language: language.clone(),
            text: Located::new(text.clone(), block.span),
        }),
        _ => None,
    });
    codes.collect()
}

/// The title: of the front matter, else of the first heading, else none.
pub fn title(page: &Page, sections: &Sections<'_>) -> Located<String> {
    let front = page.front_matter.get("title").cloned();
    let title = front.filter(|title| !title.value.trim().is_empty());
    title
        .or_else(|| sections.title.clone())
        .unwrap_or_default()
        .map(|title| text::prose(&title).0.replace('\n', " "))
}

/// Lines that have the time of the last change, and nothing about the endpoint.
const UPDATED: [&str; 3] = ["最后更新于", "Last updated", "更新于"];

/// Summary and notes: what comes before the request.
pub fn words(page: &Page, sections: &Sections<'_>) -> (Prose, Vec<Prose>) {
    let own = page
        .front_matter
        .get("summary")
        .map(|located| text::prose(&located.value));
    let mut summary = own.filter(|summary| !summary.is_empty());
    let mut notes: Vec<Prose> = Vec::new();
    for block in &sections.preamble {
        let note = text::prose(&without_facts(&markdown(block)));
        let dated = UPDATED.iter().any(|mark| note.0.starts_with(mark));
        if note.is_empty() || dated {
            continue;
        }
        let paragraph = matches!(block.kind, BlockKind::Paragraph(_)) && !is_note(&note.0);
        if summary.is_none() && paragraph {
            summary = Some(note);
        } else {
            push_note(&mut notes, block, note);
        }
    }
    for section in sections
        .list
        .iter()
        .take_while(|section| !is_request(section))
    {
        let mut lines = vec![text::plain(section.text)];
        let words = section
            .blocks
            .iter()
            .map(|block| without_facts(&markdown(block)));
        lines.extend(words);
        let note = text::prose(&lines.join("\n"));
        if note.0.contains('\n') {
            notes.push(note);
        }
    }
    (summary.unwrap_or_default(), notes)
}

/// Words without the lines that have facts of the request, or head what follows.
fn without_facts(words: &str) -> String {
    let lines = words
        .lines()
        .filter(|line| !request_info::has_fact(line) && sections::bold_heading(line).is_none());
    lines.collect::<Vec<_>>().join("\n")
}

/// A list belongs to the words before it.
fn push_note(notes: &mut Vec<Prose>, block: &Block, note: Prose) {
    let continues = matches!(block.kind, BlockKind::List(_));
    match notes.last_mut() {
        Some(last) if continues => {
            last.0.push('\n');
            last.0.push_str(&note.0);
        }
        _ => notes.push(note),
    }
}

/// Whether words in the preamble are a note, by the sign or the label that they begin with.
fn is_note(words: &str) -> bool {
    let sign = words.starts_with(['💡', '⚠', '❗', 'ℹ', '📌', '🔔']);
    let label = words.split([':', '：']).next().and_then(Label::of_label);
    sign || label == Some(Label::Note)
}

fn is_request(section: &Section<'_>) -> bool {
    !matches!(
        section.heading,
        None | Some(Heading::Prerequisites | Heading::Restrictions | Heading::Notes)
    )
}

/// The words of a block as Markdown source; nothing for tables and code.
pub fn markdown(block: &Block) -> String {
    match &block.kind {
        BlockKind::Heading { text, .. } => text.clone(),
        BlockKind::Paragraph(text) | BlockKind::List(text) => without_sign(text).to_owned(),
        BlockKind::Quote(blocks) => {
            let inner: Vec<String> = blocks.iter().map(markdown).collect();
            without_kind(&inner.join("\n")).to_owned()
        }
        BlockKind::Elements(nodes) => nodes.iter().map(node_words).collect(),
        BlockKind::Code { .. } | BlockKind::Table(_) => String::new(),
    }
}

fn without_sign(text: &str) -> &str {
    text.trim_start_matches(['💡', '⚠', '❗', 'ℹ', '📌', '🔔', '\u{FE0F}', ' '])
}

/// `**Warning**: ` before a note only shows how it was coloured.
fn without_kind(text: &str) -> &str {
    let Some(rest) = text.trim_start().strip_prefix("**") else {
        return text;
    };
    let Some((kind, rest)) = rest.split_once("**") else {
        return text;
    };
    if kind.is_ascii() && Label::of(kind) == Some(Label::Note) {
        rest.trim_start_matches([':', '：', ' ', '\n'])
    } else {
        text
    }
}

fn node_words(node: &Node) -> String {
    match node {
        Node::Text(located) => located.value.clone(),
        Node::Element(element) => {
            let inner: String = element.children.iter().map(node_words).collect();
            match element.name.as_str() {
                "br" | "p" | "div" | "li" => format!("\n{inner}"),
                _ => inner,
            }
        }
    }
}

/// Words by which a page announces that something newer has taken its place.
pub(super) static SUPERSEDED: Pattern = Pattern::new(concat!(
    r"(?:本|该|此|当前)(?:接口|事件|文档|页面|API|api|版本|方法|篇文档)[^。\n]{0,12}(?:历史版本|历史接口|不再维护|不再更新|停止维护|废弃|弃用|已下线|不再推荐|不推荐使用)",
    r"|(?:新版本|新版接口|新版)[^。\n]{0,6}>>|请尽快迁移|推荐(?:你)?使用新(?:版|接口)",
    r"|(?i:\bthis (?:api|interface|document|endpoint|version|page|method)\b[^.\n]{0,40}\b(?:deprecated|historical|no longer maintained|legacy|superseded))",
));

/// Whether the page is superseded, by its path or its words before the request.
pub fn deprecated(page: &Page, sections: &Sections<'_>) -> bool {
    let value_of = |key: &str| {
        page.front_matter
            .get(key)
            .map(|located| located.value.trim())
    };
    if value_of("deprecated") == Some("true") {
        return true;
    }
    let address = ["fullPath", "source_url"].into_iter().find_map(value_of);
    let places = [page.source.path.as_str(), address.unwrap_or_default()];
    if places
        .iter()
        .any(|place| place.contains("historic-version"))
    {
        return true;
    }
    if is_superseded_title(&title(page, sections).value) {
        return true;
    }
    let mut before = sections
        .preamble
        .iter()
        .map(|block| text::plain(&markdown(block)));
    before.any(|words| SUPERSEDED.is_match(&words))
}

/// The address of what a page names in its place: that of the front matter, or the first one behind
/// the words that announce it.
fn successor(page: &Page, sections: &Sections<'_>) -> Option<String> {
    if let Some(own) = page.front_matter.get("successor") {
        return Some(text::absolute(&own.value));
    }
    let mut before = sections.preamble.iter().map(|block| markdown(block));
    before.find_map(|words| {
        let announced = SUPERSEDED.find(&words)?.end();
        let (_, address) = words.get(announced..)?.split_once("](")?;
        let (address, _) = address.split_once(')')?;
        Some(text::absolute(address))
    })
}

/// Whether a title, of a page or of the folder that it is in, announces that it is superseded.
pub fn is_superseded_title(title: &str) -> bool {
    let marks = [
        "历史版本",
        "已废弃",
        "（废弃",
        "不推荐",
        "旧版）",
        "(deprecated)",
    ];
    let title = title.to_lowercase();
    marks.iter().any(|mark| title.contains(mark))
}

/// Words by which a response's section announces that it carries bytes.
pub(super) static BYTES: Pattern = Pattern::new(
    r"(?i)二进制|文件流|文件内容|字节流|文件数据|binary|file stream|file content|octet-stream",
);

/// Whether the response's own words announce a file.
fn response_is_bytes(sections: &Sections<'_>) -> bool {
    let about = [
        Heading::Response,
        Heading::ResponseBody,
        Heading::ResponseHeaders,
        Heading::ResponseExample,
    ];
    let sections = sections.list.iter().filter(|section| {
        section
            .heading
            .is_some_and(|heading| about.contains(&heading))
    });
    let mut blocks = sections.flat_map(|section| &section.blocks);
    blocks.any(|block| BYTES.is_match(&markdown(block)))
}

/// Milliseconds since 1970 from a number of seconds or milliseconds.
pub fn milliseconds(text: &str) -> Option<i64> {
    let number: i64 = text.trim().parse().ok()?;
    let seconds = number.abs() < 100_000_000_000;
    number
        .checked_mul(if seconds { 1000 } else { 1 })
        .filter(|ms| *ms > 0)
}
