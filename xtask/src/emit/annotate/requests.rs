//! Endpoints: a request, a response and an enum of codes each.

use std::collections::BTreeMap;

use super::fields::{self, FieldPlan, Place, RustType};
use super::names::{RequestNames, VersionNames};
use super::{ErrorPlan, error_plan, facts};
use crate::emit::docs::code;
use crate::emit::identifiers::Name;
use crate::emit::lock::Member;
use crate::model::{
    BodyContent, BodyEncoding, Endpoint, Field, Host, HttpMethod, Limits, Pagination, Prose,
    RequestBody, ResponseContent, TokenKind, Type,
};

/// An endpoint.
#[derive(Debug)]
pub struct RequestPlan {
    /// The request's type.
    pub name: Name,
    /// Its documentation.
    pub docs: Vec<String>,
    /// Whether it is superseded.
    pub deprecated: bool,
    /// Its fields: path, query, headers, body.
    pub fields: Vec<FieldPlan>,
    /// How the body is written; `None` where there is none.
    pub encoding: Option<BodyEncoding>,
    /// The official name.
    pub official_name: String,
    /// The official name within the version.
    pub key: String,
    /// The HTTP method.
    pub http_method: HttpMethod,
    /// The host.
    pub host: Host,
    /// The path.
    pub path: String,
    /// The token kinds.
    pub token_kinds: Vec<TokenKind>,
    /// The response.
    pub response: ResponsePlan,
    /// The codes.
    pub error: ErrorPlan,
    /// How to get page after page.
    pub paging: Option<PagingPlan>,
}

/// How to get page after page.
#[derive(Debug)]
pub struct PagingPlan {
    /// The request's field for the token of the page wanted.
    pub token_parameter: FieldPlan,
    /// The request's field for the size of a page.
    pub size_parameter: Option<FieldPlan>,
    /// The response's field with the token of the next page.
    pub token: Name,
    /// The response's field that says whether there is one.
    pub more: Name,
    /// The response's field with the items.
    pub items: Name,
    /// What an item is.
    pub item: RustType,
}

/// A response.
#[derive(Debug)]
pub struct ResponsePlan {
    /// The type.
    pub name: Name,
    /// Its documentation.
    pub docs: Vec<String>,
    /// What is in it.
    pub content: ResponseBody,
    /// Where in the answer it stands.
    pub format: Format,
}

/// What is in a response.
#[derive(Debug)]
pub enum ResponseBody {
    /// An object.
    Fields(Vec<FieldPlan>),
    /// A value that is no object.
    Value(RustType),
    /// A file.
    File,
}

/// Where in the answer a response stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Under `data`.
    Data,
    /// Beside `code`.
    Beside,
    /// The whole body.
    Root,
    /// Bytes.
    Bytes,
}

/// Decides everything about an endpoint.
pub fn plan(endpoint: &Endpoint, own: &RequestNames, names: &VersionNames<'_>) -> RequestPlan {
    let official_name = endpoint.name.to_string();
    let path = path_fields(endpoint);
    let whole_body = endpoint.request_body.as_ref().and_then(whole_body_field);
    let listed = listed_fields(endpoint, &path, whole_body.as_ref());
    let key = endpoint.name.key();
    let before = names.kept.endpoints.get(&key).copied();
    let field_before = |place, wire: &str| before?.fields.get(&(place, wire.to_owned()));
    let fields = fields::plan(listed, &field_before, names);
    let response = response(endpoint, own, before.map(|own| &own.answer), names);
    RequestPlan {
        paging: endpoint
            .pagination
            .as_ref()
            .and_then(|found| paging(found, &fields, &response)),
        name: own.request.clone(),
        docs: facts::of_endpoint(endpoint),
        deprecated: endpoint.deprecated,
        fields,
        encoding: endpoint.request_body.as_ref().map(|body| body.encoding),
        http_method: endpoint.http_method,
        host: endpoint.host,
        path: endpoint.path.clone(),
        token_kinds: endpoint.token_kinds.clone(),
        response,
        error: error_plan(
            own.error.clone(),
            vec![format!(
                "What {} answers with when it fails.",
                code(&official_name)
            )],
            &endpoint.errors,
            &|code, by_rule| {
                let claim = names
                    .renames
                    .or(&format!("{official_name}#{code}"), by_rule);
                claim.or_kept(before.and_then(|own| own.codes.get(&code)))
            },
        ),
        official_name,
        key,
    }
}

/// All fields of a request, with where each is sent.
fn listed_fields<'a>(
    endpoint: &'a Endpoint,
    path: &'a [Field],
    whole_body: Option<&'a Field>,
) -> Vec<(Place, &'a Field)> {
    let content = endpoint.request_body.as_ref().map(|body| &body.content);
    let body: &[Field] = match content {
        Some(BodyContent::Fields { fields }) => fields,
        Some(BodyContent::Value { .. }) | None => &[],
    };
    let lists = [
        (Place::Path, path),
        (Place::Query, &endpoint.query_parameters),
        (Place::Header, &endpoint.headers),
        (Place::Body, body),
        (
            Place::WholeBody,
            whole_body.map_or(&[], std::slice::from_ref),
        ),
    ];
    let fields = lists
        .into_iter()
        .flat_map(|(place, fields)| fields.iter().map(move |field| (place, field)));
    fields.collect()
}

/// Pages as the fields have them; `None` where those are of other types than pages take.
fn paging(
    found: &Pagination,
    request: &[FieldPlan],
    response: &ResponsePlan,
) -> Option<PagingPlan> {
    let place = found.location;
    let parameter = |wire: &String, kinds: &[RustType]| {
        let own = request
            .iter()
            .find(|field| field.place == place && field.wire == *wire);
        own.filter(|field| kinds.contains(&field.kind)).cloned()
    };
    let ResponseBody::Fields(fields) = &response.content else {
        return None;
    };
    let field = |wire: &String| fields.iter().find(|field| field.wire == *wire);
    let of_kind = |wire: &String, kind: RustType| {
        field(wire)
            .filter(|field| field.kind == kind)
            .map(|field| field.name.clone())
    };
    let items = field(&found.items_field)?;
    let RustType::List(item) = &items.kind else {
        return None;
    };
    Some(PagingPlan {
        token_parameter: parameter(&found.token_parameter, &[RustType::String])?,
        size_parameter: found
            .size_parameter
            .as_ref()
            .and_then(|wire| parameter(wire, &[RustType::Integer, RustType::String])),
        token: of_kind(&found.token_field, RustType::String)?,
        more: of_kind(&found.more_field, RustType::Boolean)?,
        items: items.name.clone(),
        item: item.as_ref().clone(),
    })
}

/// The parameters that the path has, documented or not, in its order.
fn path_fields(endpoint: &Endpoint) -> Vec<Field> {
    endpoint
        .path
        .split('/')
        .filter_map(|segment| segment.strip_prefix(':'))
        .map(|wire| {
            let documented = endpoint
                .path_parameters
                .iter()
                .find(|field| field.name == wire);
            documented
                .cloned()
                .unwrap_or_else(|| bare_field(wire, Type::String))
        })
        .collect()
}

fn whole_body_field(body: &RequestBody) -> Option<Field> {
    match &body.content {
        BodyContent::Value { value } => Some(Field {
            description: Prose("The whole body.".to_owned()),
            ..bare_field("body", value.clone())
        }),
        BodyContent::Fields { .. } => None,
    }
}

fn bare_field(wire: &str, kind: Type) -> Field {
    Field {
        name: wire.to_owned(),
        kind,
        required: Some(true),
        description: Prose::default(),
        default: None,
        example: None,
        limits: Limits::default(),
        scopes: Vec::new(),
        deprecated: false,
    }
}

fn response(
    endpoint: &Endpoint,
    own: &RequestNames,
    before: Option<&BTreeMap<String, Member>>,
    names: &VersionNames<'_>,
) -> ResponsePlan {
    let fields = |fields: &[Field]| ResponseBody::Fields(fields::of_shape(fields, before, names));
    let value = |kind: &Type| ResponseBody::Value(RustType::of(kind, names));
    let (content, format) = match &endpoint.response.content {
        ResponseContent::Empty => (ResponseBody::Fields(Vec::new()), Format::Data),
        ResponseContent::Data { fields: listed } => (fields(listed), Format::Data),
        ResponseContent::DataValue { value: kind } => (value(kind), Format::Data),
        ResponseContent::Beside { fields: listed } => (fields(listed), Format::Beside),
        ResponseContent::Root { value: kind } => (value(kind), Format::Root),
        ResponseContent::Bytes => (ResponseBody::File, Format::Bytes),
    };
    ResponsePlan {
        name: own.response.clone(),
        docs: vec![format!(
            "What {} answers with.",
            code(&endpoint.name.to_string())
        )],
        content,
        format,
    }
}
