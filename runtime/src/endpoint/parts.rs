//! A request as a row of its parts: what becomes path, query, headers and body.
//!
//! The requests of the platform's pages give such a row, and no more: what is made of it is
//! compiled once. This room knows JSON and forms, and no transport.

use serde::Serialize;
use serde::ser::Serializer;

use crate::object::{self, Field, View, texts};
use crate::{Body, BodyError, Headers, Multipart, Query};

/// Where a part of a request goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PartPlace {
    /// Into the path.
    Path,
    /// Into the query.
    Query,
    /// Into a header.
    Header,
    /// Into the body.
    Body,
    /// It is the body.
    WholeBody,
}

/// How the body of a request is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// There is none.
    None,
    /// As JSON.
    Json,
    /// As a form.
    Form,
    /// As a form in parts, files among them.
    Multipart,
}

/// A part: where it goes, what it is called there, and its value.
pub type Part<'p> = (PartPlace, &'static str, &'p dyn Field);

/// Is shown how the body of a request is written, and the parts of the request.
pub type ShowParts<'s> = dyn FnMut(Encoding, &[Part<'_>]) + 's;

/// A request, as what shows its parts.
pub(crate) type Request<'r> = &'r dyn Fn(&mut ShowParts<'_>);

pub(crate) fn path_parameters(request: Request<'_>) -> Vec<(&'static str, String)> {
    let mut parameters = Vec::new();
    request(&mut |_, parts| {
        for (name, value) in of_place(parts, PartPlace::Path) {
            let mut text = String::new();
            texts(value, &mut |part| text.push_str(&part));
            parameters.push((name, text));
        }
    });
    parameters
}

pub(crate) fn query(request: Request<'_>, query: &mut Query) {
    request(&mut |_, parts| {
        for (name, value) in of_place(parts, PartPlace::Query) {
            texts(value, &mut |text| query.add(name, text));
        }
    });
}

pub(crate) fn headers(request: Request<'_>, headers: &mut Headers) {
    request(&mut |_, parts| {
        for (name, value) in of_place(parts, PartPlace::Header) {
            texts(value, &mut |text| headers.add(name, text));
        }
    });
}

pub(crate) fn body(request: Request<'_>) -> Result<Body, BodyError> {
    let mut body = Ok(Body::None);
    request(&mut |encoding, parts| {
        body = match encoding {
            Encoding::None => Ok(Body::None),
            Encoding::Json => Body::json(&JsonBody("", parts)),
            Encoding::Form => Ok(Body::Form(form(parts))),
            Encoding::Multipart => Ok(Body::Multipart(multipart(parts))),
        };
    });
    body
}

fn of_place<'p>(
    parts: &'p [Part<'p>],
    wanted: PartPlace,
) -> impl Iterator<Item = (&'static str, &'p dyn Field)> {
    let parts = parts.iter().filter(move |(place, ..)| *place == wanted);
    parts.map(|(_, name, value)| (*name, *value))
}

fn form(parts: &[Part<'_>]) -> Query {
    let mut pairs = Query::default();
    for (name, value) in of_place(parts, PartPlace::Body) {
        texts(value, &mut |text| pairs.add(name, text));
    }
    pairs
}

fn multipart(parts: &[Part<'_>]) -> Multipart {
    let mut form = Multipart::new();
    for (name, value) in of_place(parts, PartPlace::Body) {
        form = add_files(form, name, value.view());
        texts(value, &mut |text| form.add_text(name, text.into_owned()));
    }
    form
}

fn add_files(form: Multipart, name: &str, view: View<'_>) -> Multipart {
    match view {
        View::File(file) => form.file(name, file),
        View::List(list) => {
            let items = (0..list.count()).filter_map(|at| list.item(at));
            items.fold(form, |form, item| add_files(form, name, item.view()))
        }
        _ => form,
    }
}

/// The first of some values that is not there.
pub fn missing(required: &[(&'static str, &dyn Field)]) -> Option<&'static str> {
    let is_absent = |value: &dyn Field| matches!(value.view(), View::Absent);
    let mut missing = required.iter().filter(|(_, value)| is_absent(*value));
    missing.next().map(|(name, _)| *name)
}

/// Those parts of a request that are its body.
pub(crate) struct JsonBody<'p>(pub(crate) &'static str, pub(crate) &'p [Part<'p>]);

impl Serialize for JsonBody<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(name, parts) = self;
        if let Some((_, whole)) = of_place(parts, PartPlace::WholeBody).next() {
            return object::serialize(whole, serializer);
        }
        let is_value = |value: &dyn Field| !matches!(value.view(), View::File(_));
        let fields: Vec<_> = of_place(parts, PartPlace::Body)
            .filter(|(_, value)| is_value(*value))
            .collect();
        object::write_fields(name, &fields, serializer)
    }
}
