//! Structs and enumerations.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::doc;
use super::types::{converted, parameter_type, rust_type};
use crate::emit::annotate::fields::FieldPlan;
use crate::emit::annotate::{EnumerationPlan, ShapePlan};
use crate::model::EnumerationBase;
use crate::names::identifier::Name;

/// More parameters than this are more than clippy likes.
const MANY_PARAMETERS: usize = 7;

/// A shared shape.
pub fn shape(plan: &ShapePlan) -> TokenStream {
    let structure = open_struct(&plan.name, &plan.docs, &plan.fields);
    let builder = plan.is_built.then(|| {
        let name = &plan.name;
        let new = shape_new(&plan.fields);
        let setters = plan.fields.iter().map(setter);
        quote! {
            impl #name {
                #new
                #(#setters)*
            }
        }
    });
    quote! { #structure #builder }
}

/// An object every field of which may be absent.
pub fn open_struct(name: &Name, docs: &[String], fields: &[FieldPlan]) -> TokenStream {
    let docs = doc(docs, false);
    let fields = fields.iter().map(|field| {
        let docs = doc(&field.docs, false);
        let (own, kind) = (&field.name, rust_type(&field.kind));
        let rename = rename(field);
        quote! {
            #docs
            #rename
            #[serde(skip_serializing_if = "Option::is_none")]
            pub #own: Option<#kind>
        }
    });
    quote! {
        #docs
        #[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
        #[non_exhaustive]
        pub struct #name {
            #(#fields,)*
        }
    }
}

/// The attribute that gives a field its name on the wire, where Rust has another.
pub fn rename(field: &FieldPlan) -> Option<TokenStream> {
    let wire = &field.wire;
    (field.name.as_str() != wire).then(|| quote! { #[serde(rename = #wire)] })
}

/// A shape with what it requires.
fn shape_new(fields: &[FieldPlan]) -> TokenStream {
    let required: Vec<&FieldPlan> = fields.iter().filter(|field| field.required).collect();
    let many = many_parameters(required.len());
    let parameters = parameters(&required);
    let values = required.iter().map(|field| {
        let (name, value) = (&field.name, converted(field));
        if value.to_string() == name.to_string() {
            quote! { #name: Some(#name) }
        } else {
            quote! { #name: Some(#value) }
        }
    });
    let rest = (required.len() < fields.len()).then(|| quote! { ..Self::default() });
    let about = if required.is_empty() {
        " With nothing in it."
    } else {
        " With what is required."
    };
    quote! {
        #[doc = #about]
        #many
        #[must_use]
        pub fn new(#(#parameters),*) -> Self {
            Self { #(#values,)* #rest }
        }
    }
}

/// The attribute for a function of many parameters.
pub fn many_parameters(count: usize) -> Option<TokenStream> {
    (count > MANY_PARAMETERS).then(|| {
        quote! { #[allow(clippy::too_many_arguments, reason = "the endpoint requires them all")] }
    })
}

/// The parameters for some fields.
pub fn parameters(fields: &[&FieldPlan]) -> Vec<TokenStream> {
    let parameter = |field: &&FieldPlan| {
        let (name, kind) = (&field.name, parameter_type(&field.kind));
        quote! { #name: #kind }
    };
    fields.iter().map(parameter).collect()
}

/// The method that sets an optional field.
pub fn setter(field: &FieldPlan) -> TokenStream {
    let (name, setter, kind) = (&field.name, &field.setter, parameter_type(&field.kind));
    let about = format!(" Sets [`{name}`](Self#structfield.{name}).");
    let value = converted(field);
    quote! {
        #[doc = #about]
        #[must_use]
        pub fn #setter(mut self, #name: #kind) -> Self {
            self.#name = Some(#value);
            self
        }
    }
}

/// A set of documented values.
pub fn enumeration(plan: &EnumerationPlan) -> TokenStream {
    let (docs, name) = (doc(&plan.docs, false), &plan.name);
    let variants = plan.values.iter().map(|value| {
        let (docs, variant) = (doc(&value.docs, false), &value.variant);
        quote! { #docs #variant }
    });
    let pairs = plan.values.iter().map(|value| {
        let variant = &value.variant;
        let literal = match plan.base {
            EnumerationBase::String => Literal::string(&value.wire),
            EnumerationBase::Integer => {
                Literal::i64_unsuffixed(value.wire.parse().unwrap_or_default())
            }
        };
        quote! { #variant = #literal }
    });
    let (base, copy) = match plan.base {
        EnumerationBase::String => (quote! { String }, None),
        EnumerationBase::Integer => (quote! { i64 }, Some(quote! { Copy, })),
    };
    quote! {
        #docs
        #[derive(Debug, Clone, #copy PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            /// A value that is not documented.
            Other(#base),
        }
        crate::open_enum!(#name: #base { #(#pairs),* });
    }
}
