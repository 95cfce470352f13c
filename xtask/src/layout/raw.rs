//! What a page documents of an endpoint, before anything is made of it.

use std::sync::Arc;

use crate::model::{AppType, FieldPlace, HttpMethod, Prose, TokenKind};
use crate::source::{Located, SourceFile};

/// The ways in which pages are written.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "kebab-case")]
pub enum Layout {
    /// `md-*` elements.
    Portal,
    /// Pipe tables with depth drawn by `└`.
    Tables,
    /// Pipe tables, type notes as lists, SDK samples.
    SdkSample,
    /// Open tables with nesting lost.
    Copied,
    /// Older pages written by hand.
    Historic,
}

/// What a page turned out to be.
#[derive(Debug, Clone)]
pub enum PageContent {
    /// One method on one URL.
    Endpoint(Box<RawEndpoint>),
    /// What the platform sends by itself: one event as a rule, several on some pages.
    Events(Vec<RawEvent>),
    /// The table of codes that the gateway sends on any endpoint.
    CommonErrors(Vec<RawError>),
    /// Something else.
    NotAnEndpoint(NotAnEndpoint),
}

/// What a page is that is no endpoint.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum NotAnEndpoint {
    /// About an event, whose type it does not give.
    Event,
    /// A resource's introduction or overview.
    Overview,
    /// Prose.
    Guide,
    /// Only a pointer at another page.
    Redirect,
    /// Several endpoints on one page.
    SeveralEndpoints,
    /// A request without URL or method; reported.
    Incomplete,
}

/// What a page documents of one endpoint.
#[derive(Debug, Clone)]
pub struct RawEndpoint {
    /// The layout the page is in.
    pub layout: Layout,
    /// The page.
    pub source: Arc<SourceFile>,
    /// The endpoint's title.
    pub title: Located<String>,
    /// The page's `summary`, or else its first paragraph below the title.
    pub summary: Prose,
    /// Notes, limits and preconditions that come before the request.
    pub notes: Vec<Prose>,
    /// Where the page lives on the platform: a URL or a `fullPath`.
    pub address: Option<String>,
    /// The official name as the page itself has it.
    pub official_name: Option<RawOfficialName>,
    /// When the page was last changed, in milliseconds since 1970.
    pub updated: Option<i64>,
    /// Whether the page announces that it is superseded, or is among those that are.
    pub deprecated: bool,
    /// The address of what the page names in its place.
    pub successor: Option<String>,
    /// The method.
    pub http_method: Located<HttpMethod>,
    /// The URL as written, with host, `:parameters` and perhaps a query string.
    pub url: Located<String>,
    /// The rate limit as written, links taken out.
    pub rate_limit: Option<Located<String>>,
    /// The kinds of apps that may call it.
    pub app_types: Vec<AppType>,
    /// The token kinds that it takes.
    pub token_kinds: Vec<TokenKind>,
    /// Scopes of which any one is enough.
    pub scopes: Vec<RawScope>,
    /// Scopes that uncover fields of the response.
    pub field_scopes: Vec<RawScope>,
    /// Headers, `Authorization` and `Content-Type` included.
    pub headers: Vec<RawField>,
    /// Path parameters.
    pub path_parameters: Vec<RawField>,
    /// Query parameters.
    pub query_parameters: Vec<RawField>,
    /// Fields of the request body, in the page's order.
    pub request_fields: Vec<RawField>,
    /// Examples of request bodies, as written.
    pub request_examples: Vec<RawExample>,
    /// Fields of the response: the whole body, `code`, `msg` and `data` included, where the page
    /// writes them down; `None` where the page has no response table at all.
    pub response_fields: Option<Vec<RawField>>,
    /// Examples of responses, as written.
    pub response_examples: Vec<RawExample>,
    /// Whether the page describes in words that the response is a file or other bytes.
    pub response_is_bytes: bool,
    /// Types that the page spells out apart from the tables.
    pub named_types: Vec<RawNamedType>,
    /// Rows of error tables.
    pub errors: Vec<RawError>,
}

impl RawEndpoint {
    /// All examples of bodies, those of requests first.
    pub fn examples(&self) -> impl Iterator<Item = &RawExample> {
        self.request_examples.iter().chain(&self.response_examples)
    }
}

/// What a page documents of an event or a callback.
#[derive(Debug, Clone)]
pub struct RawEvent {
    /// The layout the page is in.
    pub layout: Layout,
    /// The page.
    pub source: Arc<SourceFile>,
    /// The title of the page.
    pub title: Located<String>,
    /// The page's `summary`, or else its first paragraph below the title.
    pub summary: Prose,
    /// Notes, limits and preconditions.
    pub notes: Vec<Prose>,
    /// Where the page is, and since when.
    pub origin: Origin,
    /// Whether the page announces that it is superseded, or is among those that are.
    pub deprecated: bool,
    /// The official type, `im.message.receive_v1`.
    pub event_type: Located<String>,
    /// The service and version that the page itself gives, for types that do not have them.
    pub service: Option<RawService>,
    /// Whether its answer counts.
    pub is_callback: bool,
    /// The envelope as the page names it, `2.0`; `None` where the fields or examples show it.
    pub envelope: Option<Located<String>>,
    /// The kinds of apps that may receive it.
    pub app_types: Vec<AppType>,
    /// Scopes of which any one is enough.
    pub scopes: Vec<RawScope>,
    /// Scopes that uncover fields.
    pub field_scopes: Vec<RawScope>,
    /// The fields, those of the envelope included where the page writes them down; `None` where
    /// it has no table.
    pub fields: Option<Vec<RawField>>,
    /// Examples, as written, with their envelopes.
    pub examples: Vec<RawExample>,
    /// The fields of the answer that a callback takes; `None` where the page has no table of it.
    pub answer_fields: Option<Vec<RawField>>,
    /// Examples of such answers, as written.
    pub answer_examples: Vec<RawExample>,
}

/// Where a page is on the platform, and when it was last changed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Origin {
    /// A URL or a `fullPath`.
    pub address: Option<String>,
    /// In milliseconds since 1970.
    pub updated: Option<i64>,
}

/// A service and its version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RawService {
    /// `calendar`.
    pub service: String,
    /// `v4`.
    pub version: String,
}

/// An official name as an explorer link or an SDK sample gives it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RawOfficialName {
    /// `calendar`.
    pub service: String,
    /// `v4`.
    pub version: String,
    /// `calendar_event`, whatever the page's own separators and case.
    pub resource: String,
    /// `batch_delete`.
    pub method: String,
}

/// A scope.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RawScope {
    /// `calendar:calendar`.
    pub name: Located<String>,
    /// The title in the page's language; empty where the page has none.
    pub title: String,
}

/// A row of a parameter or field table.
#[derive(Debug, Clone)]
pub struct RawField {
    /// The name on the wire.
    pub name: Located<String>,
    /// The type as written, escapes undone; `None` where there is no such column.
    pub type_text: Option<Located<String>>,
    /// Whether it must be sent; `None` where the page leaves it open.
    pub required: Option<bool>,
    /// How deep it is, from 0; `None` in layouts that lost it.
    pub depth: Option<usize>,
    /// Where it is sent; `None` where no column has it.
    pub place: Option<FieldPlace>,
    /// Its description.
    pub description: RawDescription,
}

/// A description, taken apart.
#[derive(Debug, Clone, Default)]
pub struct RawDescription {
    /// The words, without what the other fields hold.
    pub text: Prose,
    /// The example value as written, quotes included.
    pub example: Option<Located<String>>,
    /// The default value as written, backticks taken off.
    pub default: Option<Located<String>>,
    /// A value that it always has, as for `Content-Type`.
    pub fixed: Option<Located<String>>,
    /// Enumerated values, in order.
    pub options: Vec<RawOption>,
    /// Limits of length, count and size.
    pub limits: crate::model::Limits,
    /// Scopes that uncover the field.
    pub scopes: Vec<String>,
    /// Whether it advises against using the field.
    pub deprecated: bool,
    /// Whether its values are bits, so that it may be the sum of several.
    pub is_bit_mask: bool,
}

/// An enumerated value.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RawOption {
    /// The value as written, quotes and backticks taken off.
    pub value: Located<String>,
    /// What it means.
    pub label: Prose,
}

/// An example as written.
#[derive(Debug, Clone)]
pub struct RawExample {
    /// The language of the code block, lower case; empty where the page does not name it.
    pub language: String,
    /// The text.
    pub text: Located<String>,
}

/// A type that is apart from the tables.
#[derive(Debug, Clone)]
pub struct RawNamedType {
    /// `calendar.event.attendee_id`.
    pub name: Located<String>,
    /// Its fields, with depth.
    pub fields: Vec<RawField>,
}

/// A row of an error table.
#[derive(Debug, Clone)]
pub struct RawError {
    /// The HTTP status, where the table has one.
    pub http_status: Option<u16>,
    /// The code.
    pub code: Located<i64>,
    /// The message that the server sends, or what is in its place.
    pub message: String,
    /// What to do about it.
    pub advice: Prose,
    /// The code that it is within, where it is never a code by itself.
    pub within: Option<i64>,
}
