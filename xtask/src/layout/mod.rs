//! From a [`Page`] to a [`RawEndpoint`] or [`RawEvent`]s: how each kind of page writes one down.
//!
//! One file a layout; one vocabulary of headings and columns ([`vocabulary`]) and one reader of
//! descriptions ([`description`]) for all. A layout gives what the page has, in the page's own
//! words and order, with places; it resolves nothing, and knows neither Rust nor other layouts.

pub mod assemble;
pub mod copied;
pub mod description;
pub mod errors;
pub mod event;
pub mod fields;
pub mod kind;
mod misspelt;
pub mod official_name;
pub mod pattern;
pub mod portal;
pub mod raw;
pub mod request_info;
pub mod request_text;
pub mod scopes;
pub mod sdk_sample;
pub mod sections;
pub mod tables;
pub mod text;
pub mod vocabulary;

pub use assemble::is_superseded_title;
pub use description::of_text as description_of;
pub use raw::*;
pub use text::site_path;

use crate::diagnostics::{Code, Diagnostic, Diagnostics, Location};
use crate::model::HttpMethod;
use crate::page::Page;
use crate::source::Span;
use sections::Sections;

/// Reads a page in whichever layout it is. What the page is, and in which layout, follows from what
/// is in it; the folder it was found in does not count.
pub fn read(page: &Page, diagnostics: &mut Diagnostics) -> PageContent {
    let layout = portal::recognises(page).then_some(Layout::Portal);
    let plain = portal::has_elements(page).then(|| portal::plain(page, diagnostics));
    let page = plain.as_ref().unwrap_or(page);
    let sections = sections::split(page);
    let content = content(page, &sections, layout, diagnostics);
    if let PageContent::NotAnEndpoint(kind) = &content
        && *kind != NotAnEndpoint::Incomplete
    {
        diagnostics.push(Diagnostic {
            code: Code::NotAnEndpoint,
            place: Some(Location {
                source: page.source.clone(),
                span: start(page),
            }),
            found: format!("this page is {}", kind.describe()),
            expected: String::new(),
            action: "it was skipped".to_owned(),
        });
    }
    content
}

/// Reads a page whose facts are in tables; `layout` where its elements have decided it.
fn content(
    page: &Page,
    sections: &Sections<'_>,
    layout: Option<Layout>,
    diagnostics: &mut Diagnostics,
) -> PageContent {
    let info = assemble::request_info(sections);
    if info.url.is_none()
        && let Some(codes) = kind::common_errors(page, sections, diagnostics)
    {
        return PageContent::CommonErrors(codes);
    }
    if kind::has_several_endpoints(sections) {
        return PageContent::NotAnEndpoint(NotAnEndpoint::SeveralEndpoints);
    }
    if kind::is_event(page, sections) {
        return events(page, sections, &info, layout, diagnostics);
    }
    let facts = info.url.is_some() && info.names_method();
    if !facts && !kind::looks_like_endpoint(sections) {
        return without_facts(page, sections, diagnostics);
    }
    let layout = layout.or_else(|| of_pipes(page, sections));
    let layout = layout.unwrap_or(Layout::Historic);
    let Some(mut endpoint) = assemble::endpoint(page, sections, &info, layout, diagnostics) else {
        return incomplete(page, sections, &info, diagnostics);
    };
    match layout {
        Layout::Tables => tables::add_front_matter(page, &mut endpoint, diagnostics),
        Layout::Copied => copied::add_front_matter(page, sections, &mut endpoint),
        Layout::SdkSample => sdk_sample::add_samples(sections, &mut endpoint),
        Layout::Portal => portal::add_front_matter(page, &mut endpoint, diagnostics),
        Layout::Historic => {}
    }
    PageContent::Endpoint(Box::new(endpoint))
}

/// Reads a page about events.
fn events(
    page: &Page,
    sections: &Sections<'_>,
    info: &request_info::RequestInfo,
    layout: Option<Layout>,
    diagnostics: &mut Diagnostics,
) -> PageContent {
    let layout = layout.or_else(|| of_pipes(page, sections));
    let layout = layout.unwrap_or(Layout::Historic);
    let origin = match layout {
        Layout::Copied => copied::origin(page, sections),
        _ => tables::origin(page),
    };
    let events = event::events(page, sections, info, layout, &origin, diagnostics);
    if !events.is_empty() {
        return PageContent::Events(events);
    }
    let kind = if kind::has_event_body(sections) {
        NotAnEndpoint::Event
    } else {
        kind::otherwise(page, sections)
    };
    PageContent::NotAnEndpoint(kind)
}

/// A page that has no URL and method, and no request where they could be missing.
fn without_facts(
    page: &Page,
    sections: &Sections<'_>,
    diagnostics: &mut Diagnostics,
) -> PageContent {
    if !kind::hints_at_endpoint(sections) {
        return PageContent::NotAnEndpoint(kind::otherwise(page, sections));
    }
    diagnostics.push(Diagnostic {
        code: Code::UnknownLayout,
        place: Some(Location {
            source: page.source.clone(),
            span: start(page),
        }),
        found: "an endpoint's headings and a URL, but no request".to_owned(),
        expected: "URL and method in a table below a heading \"Request\"".to_owned(),
        action: "the page was skipped".to_owned(),
    });
    PageContent::NotAnEndpoint(NotAnEndpoint::Incomplete)
}

/// The layout of a page of pipe tables; `None` for one that was written by hand.
fn of_pipes(page: &Page, sections: &Sections<'_>) -> Option<Layout> {
    if copied::recognises(page, sections) {
        Some(Layout::Copied)
    } else if tables::recognises(page) {
        Some(Layout::Tables)
    } else if sdk_sample::recognises(sections) {
        Some(Layout::SdkSample)
    } else {
        None
    }
}

/// Reports what is missing from a page that looks like an endpoint's.
pub fn incomplete(
    page: &Page,
    sections: &Sections<'_>,
    info: &request_info::RequestInfo,
    diagnostics: &mut Diagnostics,
) -> PageContent {
    let request = sections.of(vocabulary::Heading::Request).next();
    let span = request.map_or_else(|| start(page), |section| section.span);
    let mut report = |code, span, found: String, expected: String| {
        diagnostics.push(Diagnostic {
            code,
            place: Some(Location {
                source: page.source.clone(),
                span,
            }),
            found,
            expected,
            action: "the page was skipped".to_owned(),
        });
    };
    if let (None, Some(method)) = (&info.http_method, &info.unknown_method) {
        let found = format!("`{}` is no HTTP method", method.value);
        let expected = HttpMethod::ALL.map(HttpMethod::name).join(", ");
        report(Code::UnknownMethod, method.span, found, expected);
    }
    let url = (info.url.is_none(), Code::MissingUrl, "HTTP URL");
    let method = (!info.names_method(), Code::MissingMethod, "HTTP Method");
    for (is_missing, code, row) in [url, method] {
        if is_missing {
            let found = "a request that does not say where it goes".to_owned();
            report(code, span, found, format!("a row \"{row}\""));
        }
    }
    PageContent::NotAnEndpoint(NotAnEndpoint::Incomplete)
}

/// The first block of a page.
fn start(page: &Page) -> Span {
    page.blocks
        .first()
        .map_or_else(Span::default, |block| block.span)
}

impl NotAnEndpoint {
    /// What the page is, in words that follow "this page is".
    pub fn describe(self) -> &'static str {
        match self {
            NotAnEndpoint::Event => "about an event of no type",
            NotAnEndpoint::Overview => "an overview",
            NotAnEndpoint::Guide => "a guide",
            NotAnEndpoint::Redirect => "a pointer at another page",
            NotAnEndpoint::SeveralEndpoints => "about several endpoints",
            NotAnEndpoint::Incomplete => "incomplete",
        }
    }
}

#[cfg(test)]
mod tests;
