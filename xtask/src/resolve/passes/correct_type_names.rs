//! Names of types that are those of other fields.
//!
//! The reference calls types of equal fields by one name in places: the field `image` holds a
//! `board` here, and the field `board` too, while `image` holds an `image` there. Where both names
//! are those of fields, the type is called after its own.

use std::collections::{BTreeMap, BTreeSet};

use crate::resolve::drafts::draft::{DraftField, DraftObject, DraftType};
use crate::resolve::drafts::walk::{Node, walk, walk_mut};
use crate::resolve::drafts::{Drafts, Subject};

/// Service and version: names of types are known in it.
type Scope = (String, String);

/// The fields of each type that a field of its name holds somewhere.
type NamedAfterFields = BTreeMap<String, BTreeSet<String>>;

/// Calls a type after its field where it has the name of another field's type, and no field that
/// the type of its own field's name lacks.
pub(crate) fn correct_type_names(drafts: &mut Drafts) {
    let mut known: BTreeMap<Scope, NamedAfterFields> = BTreeMap::new();
    for draft in drafts.all() {
        let types = known.entry(scope(draft)).or_default();
        for (part, root) in draft.parts() {
            walk(part, root, &mut |node: Node<'_, '_>| collect(node, types));
        }
    }
    for draft in drafts.all_mut() {
        let Some(types) = known.get(&scope(draft)) else {
            continue;
        };
        for (_, root) in draft.parts_mut() {
            walk_mut(root, &mut |field: &mut DraftField| correct(field, types));
        }
    }
}

fn scope(draft: &dyn Subject) -> Scope {
    (draft.service().to_owned(), draft.version().to_owned())
}

fn collect(node: Node<'_, '_>, types: &mut NamedAfterFields) {
    if let (Some(field), Some(object)) = (node.field, node.object())
        && object.page_type.as_deref() == Some(&field.name)
    {
        let fields = types.entry(field.name.clone()).or_default();
        fields.extend(names(object).map(str::to_owned));
    }
}

fn names(object: &DraftObject) -> impl Iterator<Item = &str> {
    object.fields.iter().map(|field| field.name.as_str())
}

fn correct(field: &mut DraftField, types: &NamedAfterFields) {
    let DraftType::Object(object) = field.kind.innermost_mut() else {
        return;
    };
    let is_of_other = object
        .page_type
        .as_ref()
        .is_some_and(|name| *name != field.name && types.contains_key(name));
    if is_of_other
        && let Some(own) = types.get(&field.name)
        && names(object).all(|name| own.contains(name))
    {
        object.page_type = Some(field.name.clone());
    }
}

#[cfg(test)]
mod tests {
    use crate::resolve::fixtures::{endpoint, list, model, only_version, rows};

    fn shapes(tables: &[&str]) -> Vec<String> {
        let pages = tables.iter().enumerate().map(|(at, table)| {
            let mut raw = endpoint("POST", &format!("/open-apis/a/v1/cats{at}"));
            raw.request_fields = rows(table);
            raw
        });
        let (model, _) = model(pages.collect());
        let shapes = only_version(&model).shapes.iter();
        shapes
            .map(|(name, shape)| format!("{name}({})", list(&shape.fields)))
            .collect()
    }

    #[test]
    fn a_type_is_called_after_its_field_and_not_after_another() {
        let right = "image image\n  token string\n  width int\nboard board\n  token string";
        assert_eq!(
            shapes(&[right, "image board\n  token string"]),
            ["Board(token:string)", "Image(token:string width:int)"]
        );
        // A field more than images have is no image, and a name that no field has may be right.
        for (other, expected) in [
            (
                "image board\n  token string\n  deep int",
                "Board(token:string deep:int)",
            ),
            ("image picture\n  token string", "Picture(token:string)"),
        ] {
            let found = shapes(&[right, other]);
            assert!(found.iter().any(|shape| shape == expected), "{found:?}");
        }
    }
}
