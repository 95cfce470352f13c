//! An endpoint: its request, how that is sent, its response, its codes.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::errors::Codes;
use super::items::{Call, Items};
use super::types::{converted, rust_type};
use super::{doc, errors, paging, structs};
use crate::emit::annotate::fields::FieldPlan;
use crate::emit::annotate::requests::{Format, RequestPlan, ResponseBody, ResponsePlan};
use crate::model::{BodyEncoding, FieldPlace, TokenKind};

/// All items of an endpoint.
pub fn endpoint(items: &mut Items, plan: &RequestPlan, codes: &Codes<'_>) {
    items.tokens(request(plan));
    items.tokens(new(plan));
    let optional = plan.fields.iter().filter(|field| !field.required);
    structs::setters(items, &plan.name, optional);
    items.call(implementation(plan));
    paging::paging(items, plan);
    response(items, &plan.response);
    errors::of_endpoint(items, &plan.error, codes);
}

fn request(plan: &RequestPlan) -> TokenStream {
    let (docs, name) = (doc(&plan.docs, false), &plan.name);
    let deprecated = plan.deprecated.then(|| {
        quote! { #[deprecated(note = "superseded: the platform recommends another endpoint")] }
    });
    let fields = plan.fields.iter().map(request_field);
    let aliases = [&plan.official_name, &plan.path];
    quote! {
        #docs
        #(#[doc(alias = #aliases)])*
        #deprecated
        #[derive(Clone)]
        #[non_exhaustive]
        #[must_use = "a request does nothing until it is sent"]
        pub struct #name {
            #(#fields,)*
        }
    }
}

fn request_field(field: &FieldPlan) -> TokenStream {
    let docs = doc(&field.docs, false);
    let (name, kind) = (&field.name, rust_type(&field.kind));
    if field.required {
        quote! { #docs pub #name: #kind }
    } else {
        quote! { #docs pub #name: Option<#kind> }
    }
}

fn new(plan: &RequestPlan) -> TokenStream {
    let name = &plan.name;
    let required: Vec<&FieldPlan> = plan.fields.iter().filter(|field| field.required).collect();
    let many = structs::many_parameters(required.len());
    let parameters = structs::parameters(&required);
    let values = plan.fields.iter().map(|field| {
        let own = &field.name;
        if !field.required {
            return quote! { #own: None };
        }
        let value = converted(field);
        if value.to_string() == own.to_string() {
            quote! { #own }
        } else {
            quote! { #own: #value }
        }
    });
    quote! {
        impl #name {
            /// A request with what the endpoint requires.
            #many
            pub fn new(#(#parameters),*) -> Self {
                Self { #(#values),* }
            }
        }
    }
}

/// What makes the struct an endpoint: what is the same for every request, and its fields with where
/// they go.
fn implementation(plan: &RequestPlan) -> Call {
    let (response, read) = match plan.response.content {
        ResponseBody::File => ("crate::Download".to_owned(), "read_file"),
        _ => (plan.response.name.to_string(), "read_value"),
    };
    let host = match plan.host.unusual_name() {
        Some(host) => format!("Some({})", Literal::string(host)),
        None => "None".to_owned(),
    };
    let mut facts = vec![
        Literal::string(&plan.official_name).to_string(),
        format!(
            "{} {}",
            plan.http_method.name(),
            Literal::string(&plan.path)
        ),
        host,
        format!("[{}]", token_kinds(plan)),
        format!("{read} {}", format_name(plan.response.format)),
        encoding_name(plan.encoding).to_owned(),
    ];
    if plan.has_secrets {
        facts.push("HAS_SECRETS = true".to_owned());
    }
    let part = |field: &FieldPlan| format!("{} {}", place_name(field.place), structs::row(field));
    let parts: Vec<String> = plan.fields.iter().map(part).collect();
    let mut groups = vec![facts];
    if !parts.is_empty() {
        groups.push(parts);
    }
    let subject = format!("{} -> {response}, {}", plan.name, plan.error.name);
    Call {
        groups,
        ..Call::new("request", subject, Vec::new())
    }
}

fn token_kinds(plan: &RequestPlan) -> String {
    let names = plan.token_kinds.iter().map(|kind| match kind {
        TokenKind::Tenant => "Tenant",
        TokenKind::User => "User",
        TokenKind::App => "App",
    });
    names.collect::<Vec<_>>().join(", ")
}

fn format_name(format: Format) -> &'static str {
    match format {
        Format::Data => "Data",
        Format::FlatEnvelope => "FlatEnvelope",
        Format::Root => "Root",
        Format::Bytes => "Bytes",
    }
}

fn encoding_name(encoding: Option<BodyEncoding>) -> &'static str {
    match encoding {
        None => "None",
        Some(BodyEncoding::Json) => "Json",
        Some(BodyEncoding::Form) => "Form",
        Some(BodyEncoding::Multipart) => "Multipart",
    }
}

fn place_name(place: FieldPlace) -> &'static str {
    match place {
        FieldPlace::Path => "Path",
        FieldPlace::Query => "Query",
        FieldPlace::Header => "Header",
        FieldPlace::Body => "Body",
        FieldPlace::WholeBody => "WholeBody",
    }
}

fn response(items: &mut Items, plan: &ResponsePlan) {
    let name = &plan.name;
    match &plan.content {
        ResponseBody::File => {}
        ResponseBody::Fields(fields) if fields.is_empty() => {
            let docs = doc(&plan.docs, false);
            items.tokens(quote! { #docs pub type #name = crate::Empty; });
        }
        ResponseBody::Fields(fields) => structs::open_struct(items, name, &plan.docs, fields),
        ResponseBody::Value(kind) => {
            let (docs, kind) = (doc(&plan.docs, false), rust_type(kind));
            items.tokens(quote! {
                #docs
                #[derive(Debug, Clone, PartialEq, Default)]
                pub struct #name(
                    /// The value.
                    pub #kind,
                );
                crate::transparent!(#name);
            });
        }
    }
}
