//! Types, parameters and values.

use proc_macro2::TokenStream;

use crate::emit::annotate::fields::{Paths, RustType};

/// A type, as it is written.
pub fn type_text(kind: &RustType) -> String {
    kind.text(Paths::Whole)
}

/// A type.
pub fn rust_type(kind: &RustType) -> TokenStream {
    tokens(&type_text(kind))
}

/// The type of the parameter that a value is given by: as wide as is convenient.
pub fn parameter_text(kind: &RustType) -> String {
    match kind {
        RustType::String
        | RustType::Secret
        | RustType::Any
        | RustType::Enumeration(_)
        | RustType::Composite(_)
        | RustType::Boxed(_) => {
            format!("impl Into<{}>", type_text(kind))
        }
        RustType::List(inner) => {
            format!("impl IntoIterator<Item = impl Into<{}>>", type_text(inner))
        }
        _ => type_text(kind),
    }
}

/// What makes the value of a field of its parameter: calls of methods.
pub fn conversion(kind: &RustType) -> &'static str {
    match kind {
        RustType::String
        | RustType::Secret
        | RustType::Any
        | RustType::Enumeration(_)
        | RustType::Composite(_)
        | RustType::Boxed(_) => ".into()",
        RustType::List(_) => ".into_iter().map(Into::into).collect()",
        _ => "",
    }
}

/// Text as tokens. It is made of checked names alone, so that it always has tokens.
fn tokens(text: &str) -> TokenStream {
    text.parse().unwrap_or_default()
}
