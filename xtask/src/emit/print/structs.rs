//! Structs and enumerations.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::doc;
use super::items::{Call, Items};
use super::types::{conversion, parameter_text, rust_type};
use crate::emit::annotate::fields::{FieldPlan, RustType, method_of};
use crate::emit::annotate::moment_unit::MomentUnit;
use crate::emit::annotate::moments::{self, MomentPlan};
use crate::emit::annotate::{EnumerationPlan, ShapePlan};
use crate::model::EnumerationBase;
use crate::names::identifier::Name;

/// A shared shape.
pub fn shape(items: &mut Items, plan: &ShapePlan) {
    let name = &plan.name;
    if !plan.is_built {
        return open_struct(items, name, &plan.docs, &plan.fields);
    }
    items.tokens(declaration(
        name,
        &plan.docs,
        &plan.fields,
        sent_type,
        Some(quote! { #[must_use] }),
    ));
    let required = plan.fields.iter().filter(|field| field.required);
    items.call(builder(
        "object_builder",
        name,
        required,
        plan.fields.iter(),
    ));
    items.call(table(name, &plan.fields));
    moments(items, name, &plan.fields);
    json_texts(items, name, &plan.fields);
}

/// An object that only answers hold, every field of which may be absent.
pub fn open_struct(items: &mut Items, name: &Name, docs: &[String], fields: &[FieldPlan]) {
    marked_struct(items, name, docs, fields, None);
}

/// Such an object with attributes of its own.
pub fn marked_struct(
    items: &mut Items,
    name: &Name,
    docs: &[String],
    fields: &[FieldPlan],
    attributes: Option<TokenStream>,
) {
    items.tokens(declaration(name, docs, fields, answered_type, attributes));
    items.call(table(name, fields));
    moments(items, name, fields);
    json_texts(items, name, fields);
}

fn declaration(
    name: &Name,
    docs: &[String],
    fields: &[FieldPlan],
    field_type: fn(&RustType) -> TokenStream,
    attribute: Option<TokenStream>,
) -> TokenStream {
    let docs = doc(docs, false);
    let fields = fields.iter().map(|field| {
        let docs = doc(&field.docs, false);
        let (own, kind) = (&field.name, field_type(&field.kind));
        quote! { #docs pub #own: #kind }
    });
    quote! {
        #docs
        #[derive(Clone, Default)]
        #[non_exhaustive]
        #attribute
        pub struct #name {
            #(#fields,)*
        }
    }
}

/// The type of a field that may be sent: what is absent and what is empty are told apart.
fn sent_type(kind: &RustType) -> TokenStream {
    let kind = rust_type(kind);
    quote! { Option<#kind> }
}

/// The type of a field that is received: a list that is absent is empty.
fn answered_type(kind: &RustType) -> TokenStream {
    match kind {
        RustType::List(_) => rust_type(kind),
        _ => sent_type(kind),
    }
}

/// The table by which an object is read and written.
fn table(name: &Name, fields: &[FieldPlan]) -> Call {
    Call::new("object", name, fields.iter().map(row).collect())
}

/// The methods that read moments, where there are any.
fn moments(items: &mut Items, name: &Name, fields: &[FieldPlan]) {
    let entries: Vec<String> = moments::of(fields).iter().map(moment).collect();
    if !entries.is_empty() {
        items.call(Call::new("moments", name, entries));
    }
}

/// The methods that read JSON in texts, where there are any.
fn json_texts(items: &mut Items, name: &Name, fields: &[FieldPlan]) {
    let texts = fields.iter().filter(|field| field.holds_json);
    let entries = texts.filter_map(|field| {
        let method = method_of(field, "_json", fields)?;
        Some(format!("{method} {}", field.name))
    });
    let entries: Vec<String> = entries.collect();
    if !entries.is_empty() {
        items.call(Call::new("json_texts", name, entries));
    }
}

fn moment(plan: &MomentPlan<'_>) -> String {
    let made_by = match plan.unit {
        MomentUnit::Seconds => "from_seconds",
        MomentUnit::Milliseconds => "from_millis",
        MomentUnit::Microseconds => "from_micros",
    };
    format!("{} {} {made_by}", plan.method, plan.field)
}

/// A field, and its name on the wire.
fn row(field: &FieldPlan) -> String {
    format!("{} {}", field.name, Literal::string(&field.wire))
}

/// What gives a struct `new` with what is required, and a method for each of some fields.
pub fn builder<'a>(
    macro_name: &'static str,
    subject: impl ToString,
    required: impl Iterator<Item = &'a FieldPlan>,
    set: impl Iterator<Item = &'a FieldPlan>,
) -> Call {
    let required: Vec<String> = required.map(|field| parameter(field, None)).collect();
    let set = set.map(|field| {
        let setter = (field.setter != field.name).then_some(&field.setter);
        parameter(field, setter)
    });
    let mut groups = vec![set.collect()];
    if !required.is_empty() {
        groups.insert(0, required);
    }
    Call {
        groups,
        ..Call::new(macro_name, subject, Vec::new())
    }
}

/// A field with the type of its parameter and what makes the value of it.
fn parameter(field: &FieldPlan, setter: Option<&Name>) -> String {
    let setter = setter.map_or_else(String::new, |setter| format!(" as {setter}"));
    let (kind, conversion) = (parameter_text(&field.kind), conversion(&field.kind));
    format!("{}{setter}({kind}){conversion}", field.name)
}

/// A set of documented values.
pub fn enumeration(items: &mut Items, plan: &EnumerationPlan) {
    let (docs, name) = (doc(&plan.docs, false), &plan.name);
    let variants = plan.values.iter().map(|value| {
        let (docs, variant) = (doc(&value.docs, false), &value.variant);
        quote! { #docs #variant }
    });
    let (base, copy) = match plan.base {
        EnumerationBase::String => (quote! { String }, None),
        EnumerationBase::Integer => (quote! { i64 }, Some(quote! { Copy, })),
    };
    items.tokens(quote! {
        #docs
        #[derive(Debug, Clone, #copy PartialEq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            /// A value that is not documented.
            Undocumented(#base),
        }
    });
    let pairs = plan.values.iter().map(|value| {
        let literal = match plan.base {
            EnumerationBase::String => Literal::string(&value.wire),
            EnumerationBase::Integer => {
                Literal::i64_unsuffixed(value.wire.parse().unwrap_or_default())
            }
        };
        format!("{} = {literal}", value.variant)
    });
    items.call(Call::new(
        "open_enum",
        format!("{name}: {base}"),
        pairs.collect(),
    ));
}
