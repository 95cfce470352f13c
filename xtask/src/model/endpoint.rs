//! Endpoints: one method on one URL.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{Composite, ErrorCode, Field, FieldPlace, Host, HttpMethod, OfficialName, Prose, Type};

/// An endpoint.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Endpoint {
    /// The official name.
    pub name: OfficialName,
    /// The title.
    pub title: String,
    /// What it does, in a sentence or two.
    #[serde(default, skip_serializing_if = "Prose::is_empty")]
    pub summary: Prose,
    /// Preconditions and warnings.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<Prose>,
    /// The page's address on the platform, as a URL.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub address: Option<String>,
    /// When the page was last changed, in milliseconds since 1970.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub updated: Option<i64>,
    /// Whether it is superseded.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub deprecated: bool,
    /// The address of what its page names in its place, as a URL.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub successor: Option<String>,
    /// The HTTP method.
    pub http_method: HttpMethod,
    /// The host that it is sent to.
    #[serde(default, skip_serializing_if = "Host::is_usual")]
    pub host: Host,
    /// The path with `:parameters`, `/open-apis/calendar/v4/calendars/:calendar_id`.
    pub path: String,
    /// The token kinds it takes, in the order tenant, user, app; empty where it takes none.
    pub token_kinds: Vec<TokenKind>,
    /// The kinds of apps that may call it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub app_types: Vec<AppType>,
    /// Scopes of which any one is enough.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub scopes: Vec<Scope>,
    /// Scopes that uncover fields of the response.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub field_scopes: Vec<Scope>,
    /// How often it may be called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub rate_limit: Option<RateLimit>,
    /// Headers other than `Authorization` and `Content-Type`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub headers: Vec<Field>,
    /// Path parameters, in the order of the path.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub path_parameters: Vec<Field>,
    /// Query parameters.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub query_parameters: Vec<Field>,
    /// The request body; `None` where there is none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub request_body: Option<RequestBody>,
    /// Fields of the request that are one value, by what that is called.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub composites: BTreeMap<String, Composite>,
    /// The response.
    pub response: Response,
    /// The endpoint's own error codes, in the page's order, each once.
    pub errors: Vec<ErrorCode>,
    /// How to get page after page, where the endpoint has pages.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pagination: Option<Pagination>,
    /// The file it was read from, relative to the folder given.
    pub page: String,
}

impl Endpoint {
    /// The codes that come within codes, in the order of these.
    pub fn sub_codes(&self) -> impl Iterator<Item = &ErrorCode> {
        self.errors.iter().flat_map(|error| &error.sub_codes)
    }

    /// Headers, path and query parameters, fields of the request body and of the response, in
    /// this order; those of shapes are not among them.
    pub fn field_lists(&self) -> [&[Field]; 5] {
        let request = match self.request_body.as_ref().map(|body| &body.content) {
            Some(BodyContent::Fields { fields }) => fields.as_slice(),
            _ => &[],
        };
        let response = match &self.response.content {
            ResponseContent::Data { fields } | ResponseContent::FlatEnvelope { fields } => {
                fields.as_slice()
            }
            _ => &[],
        };
        [
            &self.headers,
            &self.path_parameters,
            &self.query_parameters,
            request,
            response,
        ]
    }

    /// The same, to be changed.
    pub fn field_lists_mut(&mut self) -> [&mut [Field]; 5] {
        let request = match self.request_body.as_mut().map(|body| &mut body.content) {
            Some(BodyContent::Fields { fields }) => fields.as_mut_slice(),
            _ => &mut [],
        };
        let response = match &mut self.response.content {
            ResponseContent::Data { fields } | ResponseContent::FlatEnvelope { fields } => {
                fields.as_mut_slice()
            }
            _ => &mut [],
        };
        [
            &mut self.headers,
            &mut self.path_parameters,
            &mut self.query_parameters,
            request,
            response,
        ]
    }
}

/// A kind of access token.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TokenKind {
    /// `tenant_access_token`: the app, within a tenant.
    Tenant,
    /// `user_access_token`: a person.
    User,
    /// `app_access_token`: the app itself.
    App,
}

/// A kind of app.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AppType {
    /// Built by a tenant for itself (`custom`).
    Custom,
    /// Sold in the store (`isv`).
    Store,
}

/// A permission.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Scope {
    /// `calendar:calendar`.
    pub name: String,
    /// Its title; empty where the page has none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub title: String,
}

/// How often an endpoint may be called.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RateLimit {
    /// Windows, each of them a limit; empty where the page only mentions a special one.
    pub windows: Vec<RateWindow>,
    /// Whether the page mentions a special limit.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub special: bool,
}

/// So many requests in so long.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct RateWindow {
    /// Requests.
    pub requests: u64,
    /// Seconds: 1, 60, 3600 or 86400.
    pub seconds: u64,
}

/// A request body.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct RequestBody {
    /// How it is written on the wire.
    pub encoding: BodyEncoding,
    /// What is in it.
    pub content: BodyContent,
    /// Examples that are sound JSON, in the page's order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub examples: Vec<Value>,
}

/// How a request body is written on the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BodyEncoding {
    /// `application/json`.
    Json,
    /// `multipart/form-data`.
    Multipart,
    /// `application/x-www-form-urlencoded`.
    Form,
}

/// What is in a request body.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum BodyContent {
    /// An object with these fields.
    Fields {
        /// In the page's order.
        fields: Vec<Field>,
    },
    /// A value that is no object with documented fields: a list at the root, or any JSON.
    Value {
        /// Its type.
        #[serde(rename = "type")]
        value: Type,
    },
}

/// A response.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Response {
    /// What is in it.
    pub content: ResponseContent,
    /// Examples of whole bodies that are sound JSON, in the page's order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub examples: Vec<Value>,
}

/// What is in a response.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum ResponseContent {
    /// `code` and `msg` alone, or an empty `data`.
    Empty,
    /// `data` is an object with these fields.
    Data {
        /// In the page's order.
        fields: Vec<Field>,
    },
    /// `data` is a value that is no object with documented fields.
    DataValue {
        /// Its type.
        #[serde(rename = "type")]
        value: Type,
    },
    /// Fields are beside `code`. Where the page has a `data` too, it is one of them.
    FlatEnvelope {
        /// In the page's order.
        fields: Vec<Field>,
    },
    /// The whole body is a value without `code`: a list at the root.
    Root {
        /// Its type.
        #[serde(rename = "type")]
        value: Type,
    },
    /// A file or other bytes.
    Bytes,
}

/// How to get page after page.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pagination {
    /// The request field that takes the token of the page wanted, `page_token`.
    pub token_parameter: String,
    /// Where that field is sent: in the query or in the body.
    pub location: FieldPlace,
    /// The request field for the size of a page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub size_parameter: Option<String>,
    /// The response field with the token of the next page, under `data`.
    pub token_field: String,
    /// The response field that shows whether there is a next page, under `data`.
    pub more_field: String,
    /// The response field that lists the items, under `data`.
    pub items_field: String,
}
