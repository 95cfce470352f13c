//! Endpoints: a request, a response and an enum of codes each.

use super::composites::PartPlan;
use super::fields::{self, FieldPlan, ResponseBody, RustType};
use super::named::NamedPlan;
use super::secrets::Secrets;
use super::successors::Successors;
use super::{ErrorPlan, composites, error_plan, facts, named, usage};
use crate::emit::docs::code;
use crate::model::{
    BodyEncoding, Endpoint, Field, Host, HttpMethod, Pagination, RateWindow, ResponseContent,
    TokenKind, Type,
};
use crate::names::identifier::Name;
use crate::names::request::request_fields;
use crate::names::{EndpointNames, VersionNames};

/// An endpoint.
#[derive(Debug)]
pub struct RequestPlan {
    /// The request's type.
    pub name: Name,
    /// Its documentation.
    pub docs: Vec<String>,
    /// By what it is superseded, where it is.
    pub deprecated: Option<String>,
    /// Its fields: path, query, headers, body.
    pub fields: Vec<FieldPlan>,
    /// Those of them that are required and set by name.
    pub named: Vec<NamedPlan>,
    /// What of them goes where.
    pub parts: Vec<PartPlan>,
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
    /// The scopes of which any one is enough.
    pub scopes: Vec<String>,
    /// How often it may be called: so many times in so many seconds.
    pub rate_limits: Vec<RateWindow>,
    /// The response.
    pub response: ResponsePlan,
    /// The codes.
    pub error: ErrorPlan,
    /// The codes within them, where there are any.
    pub sub_codes: Option<ErrorPlan>,
    /// How to get page after page.
    pub paging: Option<PagingPlan>,
    /// What completes an upload in parts that it begins.
    pub upload: Option<UploadPlan>,
    /// Whether its request or its response carries secrets.
    pub has_secrets: bool,
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
    /// The response's field that shows whether there is one.
    pub more: Name,
    /// The response's field with the items.
    pub items: Name,
    /// What an item is.
    pub item: RustType,
}

/// The requests that complete an upload which another begins.
#[derive(Debug)]
pub struct UploadPlan {
    /// Brings a part.
    pub part: Name,
    /// Finishes it.
    pub finish: Name,
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
    /// Where in the answer it is.
    pub format: Format,
}

/// Where in the answer a response is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Format {
    /// Under `data`.
    Data,
    /// Beside `code`.
    FlatEnvelope,
    /// The whole body.
    Root,
    /// Bytes.
    Bytes,
}

/// Decides everything about an endpoint.
pub fn plan(
    endpoint: &Endpoint,
    own: &EndpointNames,
    names: &VersionNames,
    secrets: &Secrets<'_>,
    successors: &Successors,
) -> RequestPlan {
    let fields = request_fields(endpoint)
        .into_iter()
        .filter_map(|(place, field)| {
            let name = own.fields.get(&(place, field.name.clone()))?;
            let mut plan = fields::plan(place, &field, name, names);
            plan.fix(names);
            Some(plan)
        });
    let (mut fields, parts) = composites::composed(fields.collect(), &endpoint.composites);
    let named = named::take_by_name(&mut fields);
    let response = response(endpoint, own, names);
    let pagination = endpoint.pagination.as_ref();
    let paging = pagination.and_then(|found| paging(found, &fields, &response));
    let usage = usage::lines(&own.request, &fields, &named, paging.is_some());
    let superseded = successors.superseded(endpoint);
    let mut docs = facts::of_endpoint(endpoint, own, superseded.as_ref());
    docs.extend(usage);
    let scopes = endpoint.scopes.iter().map(|scope| scope.name.clone());
    let limit = endpoint.rate_limit.as_ref();
    RequestPlan {
        paging,
        upload: None,
        name: own.request.clone(),
        docs,
        deprecated: superseded.map(|superseded| superseded.note),
        fields,
        named,
        parts,
        encoding: endpoint.request_body.as_ref().map(|body| body.encoding),
        http_method: endpoint.http_method,
        host: endpoint.host,
        path: endpoint.path.clone(),
        token_kinds: endpoint.token_kinds.clone(),
        scopes: scopes.collect(),
        rate_limits: limit.map_or_else(Vec::new, |limit| limit.windows.clone()),
        response,
        error: error_of(endpoint, own),
        sub_codes: sub_codes_of(endpoint, own),
        official_name: endpoint.name.to_string(),
        key: endpoint.name.key(),
        has_secrets: secrets.are_in(endpoint),
    }
}

fn error_of(endpoint: &Endpoint, own: &EndpointNames) -> ErrorPlan {
    let official_name = code(&endpoint.name.to_string());
    let docs = vec![format!("What {official_name} answers with when it fails.")];
    error_plan(own.error.clone(), docs, &endpoint.errors, &own.codes)
}

fn sub_codes_of(endpoint: &Endpoint, own: &EndpointNames) -> Option<ErrorPlan> {
    let names = own.sub_codes.as_ref()?;
    let with_some = endpoint
        .errors
        .iter()
        .filter(|error| !error.sub_codes.is_empty());
    let around: Vec<String> = with_some
        .map(|error| code(&error.code.to_string()))
        .collect();
    let docs = vec![
        format!(
            "Why {} answers with {}: the code within the message of this code.",
            code(&endpoint.name.to_string()),
            around.join(" or ")
        ),
        String::new(),
        "It is [`ApiError::sub_kind`](crate::ApiError::sub_kind), and never a code by itself."
            .to_owned(),
    ];
    let plan = error_plan(
        names.name.clone(),
        docs,
        endpoint.sub_codes(),
        &names.variants,
    );
    Some(plan)
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

fn response(endpoint: &Endpoint, own: &EndpointNames, names: &VersionNames) -> ResponsePlan {
    let fields =
        |fields: &[Field]| ResponseBody::Fields(fields::of_shape(fields, &own.answer, names));
    let value = |kind: &Type| ResponseBody::Value(RustType::of(kind, names));
    let (content, format) = match &endpoint.response.content {
        ResponseContent::Empty => (ResponseBody::Fields(Vec::new()), Format::Data),
        ResponseContent::Data { fields: listed } => (fields(listed), Format::Data),
        ResponseContent::DataValue { value: kind } => (value(kind), Format::Data),
        ResponseContent::FlatEnvelope { fields: listed } => (fields(listed), Format::FlatEnvelope),
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
