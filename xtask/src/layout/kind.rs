//! What a page is that is no endpoint: known by its headings, title and address, whatever its
//! layout.

use std::collections::BTreeSet;

use super::assemble;
use super::errors;
use super::pattern::Pattern;
use super::raw::{NotAnEndpoint, RawError};
use super::request_info;
use super::sections::{Section, Sections};
use super::text;
use super::vocabulary::{Heading, InfoRow};
use crate::diagnostics::Diagnostics;
use crate::page::{BlockKind, Page, Table};

/// Titles of introductions.
pub(super) static OVERVIEW: Pattern =
    Pattern::new(r"(?i)概述|概览|介绍|资源定义|overview|introduction");

/// Headings of introductions: a resource's fields, its methods.
pub(super) static RESOURCE: Pattern = Pattern::new(
    r"(?i)^(?:字段说明|方法列表|API ?列表|资源介绍|资源定义|数据示例|method list|field descriptions?|resource definition)$",
);

/// Titles of events and callbacks.
pub(super) static EVENT: Pattern = Pattern::new(r"(?i)事件$|回调$|\bevent$|\bcallback$");

/// Titles of the page of codes that every endpoint may send.
pub(super) static COMMON: Pattern = Pattern::new(
    r"(?i)通用错误码|服务端错误码|common error codes?|generic error codes?|general error codes?",
);

/// Whether more than one endpoint is on the page: several tables, each with another URL.
pub fn has_several_endpoints(sections: &Sections<'_>) -> bool {
    let urls: BTreeSet<String> = sections
        .tables()
        .filter_map(|(_, table)| table_url(table))
        .map(|url| bare_path(&url).to_owned())
        .collect();
    urls.len() > 1
}

/// The URL of a request's table.
fn table_url(table: &Table) -> Option<String> {
    let rows = std::iter::once(&table.header).chain(&table.rows);
    rows.filter_map(|row| {
        let [name, value, ..] = row.cells.as_slice() else {
            return None;
        };
        // Most rows differ from a URL's in this alone; an entity may be the slash.
        let may_be = value.value.contains(['/', '&']);
        (may_be && InfoRow::of_cell(&name.value) == Some(InfoRow::Url)).then_some(value)
    })
    .find_map(request_info::url)
    .map(|url| url.value)
}

fn bare_path(url: &str) -> &str {
    url.split('?').next().unwrap_or(url)
}

/// Whether the page is about an event: it has an event's sections and no request's.
pub fn is_event(page: &Page, sections: &Sections<'_>) -> bool {
    let headings = [
        Heading::Event,
        Heading::Callback,
        Heading::EventBody,
        Heading::EventExample,
    ];
    let has_heading =
        headings.iter().any(|heading| sections.has(*heading)) && !sections.has(Heading::Response);
    let titled =
        EVENT.is_match(&assemble::title(page, sections).value) && !sections.has(Heading::Request);
    has_heading || titled
}

/// Whether a page has what an event's page is for: a body, or an example of one. Guides have the
/// word in their titles too, and overviews lists of events.
pub fn has_event_body(sections: &Sections<'_>) -> bool {
    sections.has(Heading::EventBody) || sections.has(Heading::EventExample)
}

/// The parts of a page that only an endpoint has.
const PARTS: [Heading; 6] = [
    Heading::PathParameters,
    Heading::QueryParameters,
    Heading::RequestBody,
    Heading::RequestHeaders,
    Heading::Response,
    Heading::ResponseBody,
];

/// Whether there is a true heading, no line in bold, of this meaning.
fn has_heading(sections: &Sections<'_>, heading: Heading) -> bool {
    sections.of(heading).any(Section::is_heading)
}

/// Whether the page is written as an endpoint's is, though URL or method may be missing.
pub fn looks_like_endpoint(sections: &Sections<'_>) -> bool {
    has_heading(sections, Heading::Request) && PARTS.iter().any(|part| has_heading(sections, *part))
}

/// Whether a page that has no URL and method where any layout has them is an endpoint's all the
/// same: it has an endpoint's headings, and a URL of the platform among its words or its code.
pub fn hints_at_endpoint(sections: &Sections<'_>) -> bool {
    let parts = PARTS.iter().any(|part| has_heading(sections, *part));
    let below = sections.list.iter().flat_map(|section| &section.blocks);
    let mut blocks = sections.preamble.iter().chain(below);
    parts
        && blocks.any(|block| match &block.kind {
            BlockKind::Code { text, .. } => text.contains("/open-apis/"),
            _ => assemble::markdown(block).contains("/open-apis/"),
        })
}

/// The codes of the page of common codes; `None` where the page is another.
pub fn common_errors(
    page: &Page,
    sections: &Sections<'_>,
    diagnostics: &mut Diagnostics,
) -> Option<Vec<RawError>> {
    let front = page
        .front_matter
        .get("title")
        .map(|title| title.value.as_str());
    let heading = sections.title.as_ref().map(|title| title.value.as_str());
    let titles = [front, heading];
    if !titles.iter().flatten().any(|title| COMMON.is_match(title)) {
        return None;
    }
    let mut codes = Vec::new();
    for (section, table) in sections.tables() {
        if errors::holds_errors(section, table) {
            codes.extend(errors::read(page, table, diagnostics));
        }
    }
    (!codes.is_empty()).then_some(codes)
}

/// What a page is that is neither endpoint nor event.
pub fn otherwise(page: &Page, sections: &Sections<'_>) -> NotAnEndpoint {
    let title = assemble::title(page, sections).value;
    let address = page
        .front_matter
        .get("fullPath")
        .map_or("", |located| located.value.as_str());
    let introduces = OVERVIEW.is_match(&title)
        || address
            .rsplit('/')
            .next()
            .is_some_and(|last| OVERVIEW.is_match(last));
    let resource = |section: &Section<'_>| RESOURCE.is_match(&text::plain(section.text));
    if introduces || sections.list.iter().any(resource) {
        NotAnEndpoint::Overview
    } else if is_redirect(page) {
        NotAnEndpoint::Redirect
    } else {
        NotAnEndpoint::Guide
    }
}

/// A few words and a link, and nothing else.
fn is_redirect(page: &Page) -> bool {
    let mut words = String::new();
    for block in &page.blocks {
        match &block.kind {
            BlockKind::Heading { .. } => {}
            BlockKind::Paragraph(_) | BlockKind::Quote(_) | BlockKind::List(_) => {
                words.push_str(&assemble::markdown(block));
            }
            BlockKind::Elements(_) => words.push_str(&assemble::markdown(block)),
            BlockKind::Code { .. } | BlockKind::Table(_) => return false,
        }
    }
    words.contains("](") && text::plain(&words).chars().count() < 120
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn constant_expressions_compile() {
        for pattern in [&OVERVIEW, &RESOURCE, &EVENT, &COMMON] {
            assert!(pattern.is_sound(), "{pattern:?}");
        }
    }
}
