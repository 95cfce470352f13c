//! When two types are the same: a text for each that is equal where neither the wire nor the names
//! of the reference keep them apart. Descriptions, the order of fields, and whether they must be
//! sent have no part in it.

use crate::resolve::drafts::draft::{DraftEnumeration, DraftField, DraftObject, DraftType};

/// The identity of an object type: the name that the page gives it, and its fields.
pub(crate) fn of_object(object: &DraftObject) -> String {
    let name = object.page_type.as_deref().unwrap_or_default();
    let fields: Vec<String> = sorted(&object.fields)
        .into_iter()
        .map(|field| format!("{:?}:{}", field.name, of_type(&field.kind)))
        .collect();
    format!("{name}{{{}}}", fields.join(","))
}

/// The identity of an enumeration.
pub(crate) fn of_enumeration(of: &DraftEnumeration) -> String {
    let mut values: Vec<String> = of
        .options
        .iter()
        .map(|option| format!("{:?}", option.value))
        .collect();
    values.sort();
    let base = if of.integer { 'i' } else { 's' };
    format!("{base}({})", values.join("|"))
}

/// The identity of a type. A type within itself is identified by its name.
pub(crate) fn of_type(kind: &DraftType) -> String {
    match kind {
        DraftType::Array(items) => format!("[{}]", of_type(items)),
        DraftType::Map(values) => format!("<{}>", of_type(values)),
        DraftType::Object(object) => of_object(object),
        DraftType::Reference(reference) => format!("^{:?}", reference.page_type),
        DraftType::Enumeration(of) => of_enumeration(of),
        other => other.describe(),
    }
}

/// Which fields must be sent, of an object and of all objects within it, in one order for all
/// objects of the same identity.
pub(crate) fn required(object: &DraftObject) -> Vec<Option<bool>> {
    let mut flags = Vec::new();
    collect_required(object, &mut flags);
    flags
}

fn collect_required(object: &DraftObject, flags: &mut Vec<Option<bool>>) {
    for field in sorted(&object.fields) {
        flags.push(field.required);
        if let DraftType::Object(inner) = field.kind.innermost() {
            collect_required(inner, flags);
        }
    }
}

fn sorted(fields: &[DraftField]) -> Vec<&DraftField> {
    let mut fields: Vec<&DraftField> = fields.iter().collect();
    fields.sort_by(|one, other| one.name.cmp(&other.name));
    fields
}
