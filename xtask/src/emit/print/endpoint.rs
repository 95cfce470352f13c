//! An endpoint: its request, how that is sent, its response, its codes.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::types::{converted, rust_type};
use super::{doc, errors, paging, structs};
use crate::emit::annotate::fields::FieldPlan;
use crate::emit::annotate::requests::{Format, RequestPlan, ResponseBody, ResponsePlan};
use crate::model::{BodyEncoding, FieldPlace, TokenKind};

/// All items of an endpoint.
pub fn endpoint(plan: &RequestPlan) -> TokenStream {
    let request = request(plan);
    let builder = builder(plan);
    let implementation = implementation(plan);
    let response = response(&plan.response);
    let error = errors::of_endpoint(&plan.error);
    let paging = paging::paging(plan);
    quote! { #request #builder #implementation #paging #response #error }
}

fn request(plan: &RequestPlan) -> TokenStream {
    let (docs, name) = (doc(&plan.docs, false), &plan.name);
    let deprecated = plan.deprecated.then(|| {
        quote! { #[deprecated(note = "superseded: the platform recommends another endpoint")] }
    });
    let fields = plan.fields.iter().map(|field| request_field(plan, field));
    quote! {
        #docs
        #deprecated
        #[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
        #[non_exhaustive]
        pub struct #name {
            #(#fields,)*
        }
    }
}

fn request_field(plan: &RequestPlan, field: &FieldPlan) -> TokenStream {
    let docs = doc(&field.docs, false);
    let (name, kind) = (&field.name, rust_type(&field.kind));
    let kind = if field.required {
        kind
    } else {
        quote! { Option<#kind> }
    };
    let is_written = field.place == FieldPlace::Body
        && !(plan.encoding == Some(BodyEncoding::Multipart) && field.kind.is_file());
    let attributes = if !is_written {
        quote! { #[serde(skip)] }
    } else {
        let rename = structs::rename(field);
        let skip =
            (!field.required).then(|| quote! { #[serde(skip_serializing_if = "Option::is_none")] });
        quote! { #rename #skip }
    };
    quote! { #docs #attributes pub #name: #kind }
}

fn builder(plan: &RequestPlan) -> TokenStream {
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
    let setters = plan
        .fields
        .iter()
        .filter(|field| !field.required)
        .map(structs::setter);
    quote! {
        impl #name {
            /// A request with what the endpoint requires.
            #many
            #[must_use]
            pub fn new(#(#parameters),*) -> Self {
                Self { #(#values),* }
            }
            #(#setters)*
        }
    }
}

fn implementation(plan: &RequestPlan) -> TokenStream {
    let name = &plan.name;
    let (response, error) = (response_type(&plan.response), &plan.error.name);
    let info = info(plan);
    let path = path(plan);
    let query = pushes(
        plan,
        FieldPlace::Query,
        &format_ident!("query"),
        quote! { crate::Query },
    );
    let headers = pushes(
        plan,
        FieldPlace::Header,
        &format_ident!("headers"),
        quote! { crate::Headers },
    );
    let body = body(plan);
    let secrets = plan
        .has_secrets
        .then(|| quote! { const HAS_SECRETS: bool = true; });
    quote! {
        impl crate::Endpoint for #name {
            type Response = #response;
            type Error = #error;
            const INFO: crate::EndpointInfo = #info;
            #secrets
            #path
            #query
            #headers
            #body
        }
    }
}

fn response_type(plan: &ResponsePlan) -> TokenStream {
    match plan.content {
        ResponseBody::File => quote! { crate::Download },
        _ => {
            let name = &plan.name;
            quote! { #name }
        }
    }
}

fn info(plan: &RequestPlan) -> TokenStream {
    let (name, path) = (&plan.official_name, &plan.path);
    let method = format_ident!("{}", plan.http_method.name());
    let host = match plan.host.unusual_name() {
        Some(host) => quote! { Some(#host) },
        None => quote! { None },
    };
    let tokens = plan.token_kinds.iter().map(|kind| match kind {
        TokenKind::Tenant => quote! { crate::TokenKind::Tenant },
        TokenKind::User => quote! { crate::TokenKind::User },
        TokenKind::App => quote! { crate::TokenKind::App },
    });
    let format = match plan.response.format {
        Format::Data => quote! { Data },
        Format::FlatEnvelope => quote! { FlatEnvelope },
        Format::Root => quote! { Root },
        Format::Bytes => quote! { Bytes },
    };
    quote! {
        crate::EndpointInfo {
            name: #name,
            method: crate::Method::#method,
            host: #host,
            path: #path,
            token_kinds: &[#(#tokens),*],
            response: crate::ResponseFormat::#format,
        }
    }
}

fn of_place(plan: &RequestPlan, place: FieldPlace) -> Vec<&FieldPlan> {
    plan.fields
        .iter()
        .filter(|field| field.place == place)
        .collect()
}

fn path(plan: &RequestPlan) -> Option<TokenStream> {
    let fields = of_place(plan, FieldPlace::Path);
    let pairs = fields.iter().map(|field| {
        let (name, wire) = (&field.name, &field.wire);
        let value = match field.kind {
            crate::emit::annotate::fields::RustType::String => quote! { self.#name.clone() },
            _ => quote! { self.#name.to_string() },
        };
        quote! { (#wire, #value) }
    });
    (!fields.is_empty()).then(|| {
        quote! {
            fn path_parameters(&self) -> Vec<(&'static str, String)> {
                vec![#(#pairs),*]
            }
        }
    })
}

fn pushes(
    plan: &RequestPlan,
    place: FieldPlace,
    method: &proc_macro2::Ident,
    kind: TokenStream,
) -> Option<TokenStream> {
    let fields = of_place(plan, place);
    let lines = fields.iter().map(|field| {
        let (name, wire) = (&field.name, &field.wire);
        quote! { #method.push(#wire, &self.#name); }
    });
    (!fields.is_empty()).then(|| {
        quote! {
            fn #method(&self, #method: &mut #kind) {
                #(#lines)*
            }
        }
    })
}

fn body(plan: &RequestPlan) -> Option<TokenStream> {
    let content = match plan.encoding? {
        BodyEncoding::Json => match of_place(plan, FieldPlace::WholeBody).first() {
            Some(field) => {
                let name = &field.name;
                quote! { crate::Body::json_value(&self.#name) }
            }
            None => quote! { crate::Body::json(self) },
        },
        BodyEncoding::Form => quote! { crate::Body::form(self) },
        BodyEncoding::Multipart => multipart(plan),
    };
    Some(quote! {
        fn body(&self) -> Result<crate::Body, crate::BodyError> {
            #content
        }
    })
}

fn multipart(plan: &RequestPlan) -> TokenStream {
    let parts = of_place(plan, FieldPlace::Body).into_iter().map(|field| {
        let (name, wire) = (&field.name, &field.wire);
        if field.kind.is_file() {
            quote! { .file(#wire, &self.#name) }
        } else if field.kind.holds_object() {
            quote! {
                .text(
                    #wire,
                    &serde_json::to_value(&self.#name)
                        .map_err(|error| crate::BodyError::new(error.to_string()))?,
                )
            }
        } else {
            quote! { .text(#wire, &self.#name) }
        }
    });
    quote! { crate::Body::multipart(crate::Multipart::new() #(#parts)*) }
}

fn response(plan: &ResponsePlan) -> TokenStream {
    match &plan.content {
        ResponseBody::File => TokenStream::new(),
        ResponseBody::Fields(fields) => structs::open_struct(&plan.name, &plan.docs, fields),
        ResponseBody::Value(kind) => {
            let (docs, name, kind) = (doc(&plan.docs, false), &plan.name, rust_type(kind));
            quote! {
                #docs
                #[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
                #[serde(transparent)]
                pub struct #name(
                    /// The value.
                    pub #kind,
                );
            }
        }
    }
}
