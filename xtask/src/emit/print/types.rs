//! Types, parameters and values.

use proc_macro2::TokenStream;
use quote::quote;

use crate::emit::annotate::fields::{FieldPlan, RustType};

/// A type.
pub fn rust_type(kind: &RustType) -> TokenStream {
    match kind {
        RustType::String => quote! { String },
        RustType::Integer => quote! { i64 },
        RustType::Number => quote! { f64 },
        RustType::Boolean => quote! { bool },
        RustType::File => quote! { crate::FilePart },
        RustType::Any => quote! { serde_json::Value },
        RustType::List(inner) => {
            let inner = rust_type(inner);
            quote! { Vec<#inner> }
        }
        RustType::Map(inner) => {
            let inner = rust_type(inner);
            quote! { std::collections::BTreeMap<String, #inner> }
        }
        RustType::Shape(name) | RustType::Enumeration(name) => quote! { #name },
        RustType::Boxed(inner) => {
            let inner = rust_type(inner);
            quote! { Box<#inner> }
        }
    }
}

/// The type of the parameter that a value is given by: as wide as is convenient.
pub fn parameter_type(kind: &RustType) -> TokenStream {
    match kind {
        RustType::String | RustType::Any | RustType::Enumeration(_) | RustType::Boxed(_) => {
            let own = rust_type(kind);
            quote! { impl Into<#own> }
        }
        RustType::List(inner) => {
            let inner = rust_type(inner);
            quote! { impl IntoIterator<Item = impl Into<#inner>> }
        }
        _ => rust_type(kind),
    }
}

/// The value of a field, made of its parameter.
pub fn converted(field: &FieldPlan) -> TokenStream {
    let name = &field.name;
    match &field.kind {
        RustType::String | RustType::Any | RustType::Enumeration(_) | RustType::Boxed(_) => {
            quote! { #name.into() }
        }
        RustType::List(_) => quote! { #name.into_iter().map(Into::into).collect() },
        _ => quote! { #name },
    }
}
