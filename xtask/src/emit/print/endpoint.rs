//! An endpoint: its request, how that is sent, its response, its codes.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::errors::Codes;
use super::items::{Call, Items};
use super::types::{rust_type, type_text};
use super::{doc, errors, paging, structs, uploads};
use crate::emit::annotate::composites::PartPlan;
use crate::emit::annotate::fields::{FieldPlan, ResponseBody};
use crate::emit::annotate::named::NamedPlan;
use crate::emit::annotate::requests::{Format, RequestPlan, ResponsePlan};
use crate::model::{BodyEncoding, FieldPlace, RateWindow, TokenKind};

/// All items of an endpoint.
pub fn endpoint(items: &mut Items, plan: &RequestPlan, codes: &Codes<'_>) {
    items.tokens(request(plan));
    items.call(builder(plan));
    items.call(implementation(plan));
    paging::paging(items, plan);
    uploads::upload(items, plan);
    response(items, &plan.response);
    errors::of_endpoint(items, &plan.error, codes);
    if let Some(sub_codes) = &plan.sub_codes {
        errors::within(items, &plan.error, sub_codes, codes);
    }
}

fn request(plan: &RequestPlan) -> TokenStream {
    let (docs, name) = (doc(&plan.docs, false), &plan.name);
    let deprecated = plan.deprecated.as_ref();
    let deprecated = deprecated.map(|note| quote! { #[deprecated(note = #note)] });
    let fields = plan.fields.iter().map(request_field);
    let aliases = [&plan.official_name, &plan.path];
    quote! {
        #docs
        #[doc(alias(#(#aliases),*))]
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

fn builder(plan: &RequestPlan) -> Call {
    let named = if plan.named.is_empty() { "" } else { "named " };
    let parameters = plan.fields.iter().filter(|it| it.is_parameter());
    let optional = plan.fields.iter().filter(|it| !it.required);
    let subject = format!("{named}{}", plan.name);
    let mut call = structs::builder("request_builder", subject, parameters, optional);
    let fixed: Vec<String> = plan.fields.iter().filter_map(fixed).collect();
    if !fixed.is_empty() {
        call.groups.push(fixed);
    }
    call
}

/// A field with the value that `new` sets it to.
fn fixed(field: &FieldPlan) -> Option<String> {
    let kind = type_text(&field.kind);
    let variant = field.fixed.as_ref()?;
    Some(format!("{} = {kind}::{variant}", field.name))
}

/// What makes the struct an endpoint: what is the same for every request, and its fields with where
/// they go.
fn implementation(plan: &RequestPlan) -> Call {
    let (response, read) = match plan.response.content {
        ResponseBody::File => ("crate::Download".to_owned(), "read_file"),
        _ => (plan.response.name.to_string(), "read_value"),
    };
    let mut facts = vec![
        Literal::string(&plan.official_name).to_string(),
        format!(
            "{} {}",
            plan.http_method.name(),
            Literal::string(&plan.path)
        ),
        format!("[{}]", token_kinds(plan)),
        format!("{read} {}", format_name(plan.response.format)),
        encoding_name(plan.encoding).to_owned(),
    ];
    facts.extend(rare_facts(plan));
    let parts: Vec<String> = plan.parts.iter().map(part_row).collect();
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

/// Facts that not every endpoint has.
fn rare_facts(plan: &RequestPlan) -> Vec<String> {
    let listed = |name: &str, entries: Vec<String>| {
        (!entries.is_empty()).then(|| format!("{name} = [{}]", entries.join(", ")))
    };
    let quoted = |text: &String| Literal::string(text).to_string();
    let limit = |it: &RateWindow| format!("{} in {}", it.requests, it.seconds);
    let named = |it: &NamedPlan| format!("{} {}", it.name, Literal::string(&it.wire));
    let host = plan.host.unusual_name();
    let facts = [
        host.map(|host| format!("HOST = {}", Literal::string(host))),
        listed("SCOPES", plan.scopes.iter().map(quoted).collect()),
        listed("LIMITS", plan.rate_limits.iter().map(limit).collect()),
        plan.has_secrets.then(|| "HAS_SECRETS = true".to_owned()),
        listed("NAMED", plan.named.iter().map(named).collect()),
    ];
    facts.into_iter().flatten().collect()
}

fn part_row(part: &PartPlan) -> String {
    let wire = Literal::string(&part.wire);
    format!("{} {} {wire}", place_name(part.place), part.access)
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
