//! Types of headers and parameters, which are text on the wire.

use serde_json::Value;

use crate::resolve::drafts::draft::{Draft, DraftEnumeration, DraftField, DraftType};

/// Gives headers and parameters types that a URL or a header can carry: scalars, and lists of them
/// outside of paths.
pub(crate) fn simplify_parameter_types(drafts: &mut [Draft]) {
    for draft in drafts {
        for field in &mut draft.headers {
            change(field, to_text);
        }
        for field in &mut draft.path {
            change(field, |kind| match to_text(kind) {
                DraftType::Array(items) => *items,
                other => other,
            });
        }
        for field in &mut draft.query {
            change(field, |kind| to_boolean(to_text(kind)));
            if let (DraftType::Boolean, Some(Value::String(text))) = (&field.kind, &field.example) {
                field.example = text.to_ascii_lowercase().parse().ok().map(Value::Bool);
            }
        }
    }
}

fn change(field: &mut DraftField, by: impl FnOnce(DraftType) -> DraftType) {
    let kind = std::mem::replace(&mut field.kind, DraftType::Any);
    field.kind = by(kind);
}

/// The type, or text in place of one that has no form in a URL.
fn to_text(kind: DraftType) -> DraftType {
    match kind {
        DraftType::Any
        | DraftType::OpenObject
        | DraftType::File
        | DraftType::Map(_)
        | DraftType::Object(_)
        | DraftType::Reference(_) => DraftType::String,
        DraftType::Array(items) => to_text(*items).array(),
        other => other,
    }
}

/// A query parameter whose only values are true and false is a boolean, whatever its type.
fn to_boolean(kind: DraftType) -> DraftType {
    match kind {
        DraftType::Enumeration(of) if is_true_and_false(&of) => DraftType::Boolean,
        other => other,
    }
}

fn is_true_and_false(of: &DraftEnumeration) -> bool {
    of.options.len() == 2
        && of
            .options
            .iter()
            .all(|option| matches!(option.value.to_ascii_lowercase().as_str(), "true" | "false"))
}

#[cfg(test)]
mod tests {
    use crate::resolve::fixtures::{endpoint, list, model, only, rows};

    #[test]
    fn parameters_are_of_types_that_a_url_can_carry() {
        for (query, wanted) in [
            ("on string true|false\nids int[]", "on:bool ids:int[]"),
            ("on string False|True", "on:bool"),
            ("is_on string true", "is_on:IsOn"),
            ("is_on string true|false|auto", "is_on:IsOn"),
            ("a object\nc user", "a:string c:string"),
            ("a map<string,int>\nb file[]", "a:string b:string[]"),
        ] {
            let mut raw = endpoint("GET", "/open-apis/a/v1/x");
            raw.query_parameters = rows(query);
            let (model, _) = model(vec![raw]);
            assert_eq!(list(&only(&model).query_parameters), wanted, "{query}");
        }
        let mut raw = endpoint("GET", "/open-apis/a/v1/x/:id");
        raw.path_parameters = rows("id int[]");
        raw.headers = rows("X-Other object");
        let (model, _) = model(vec![raw]);
        assert_eq!(list(&only(&model).path_parameters), "id:int");
        assert_eq!(list(&only(&model).headers), "X-Other:string");
    }
}
