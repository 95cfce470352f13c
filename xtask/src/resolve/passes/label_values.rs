//! What maintainers call documented values, by the type or the endpoint whose field has them.

use std::collections::BTreeSet;

use crate::diagnostics::{Code, Diagnostic, Diagnostics};
use crate::resolve::drafts::draft::{DraftField, DraftType};
use crate::resolve::drafts::walk::{Change, walk_mut};
use crate::resolve::drafts::{Drafts, Subject};
use crate::resolve::overrides::{Labels, Overrides};

/// Labels values as the overrides have it, so that equal values with two meanings are not taken for
/// one enumeration. Those that label nothing are reported.
pub(crate) fn label_values(
    drafts: &mut Drafts,
    overrides: &Overrides,
    diagnostics: &mut Diagnostics,
) {
    let mut used = BTreeSet::new();
    for draft in drafts.all_mut() {
        let mut labelling = Labelling {
            version: version(draft),
            around: vec![Some(draft.official_name())],
            overrides,
            used: &mut used,
        };
        for (_, root) in draft.parts_mut() {
            walk_mut(root, &mut labelling);
        }
    }
    for (place, entry) in &overrides.values {
        if !used.contains(place) {
            diagnostics.push(Diagnostic {
                code: Code::UnusedOverride,
                place: Some(entry.place.clone()),
                found: format!("the labels of {place} label nothing"),
                expected: "a field with one of these values, of a type or an endpoint of this name"
                    .to_owned(),
                action: "they were left aside".to_owned(),
            });
        }
    }
}

fn version(draft: &dyn Subject) -> String {
    format!("{}.{}", draft.service(), draft.version())
}

/// A walk through an endpoint or an event.
struct Labelling<'a> {
    /// The service and its version.
    version: String,
    /// The endpoint or event, and the types around the field at hand, as the file names them; `None`
    /// for what has no name.
    around: Vec<Option<String>>,
    overrides: &'a Overrides,
    /// The places whose labels were of use.
    used: &'a mut BTreeSet<String>,
}

impl Change for Labelling<'_> {
    fn enter(&mut self, field: &mut DraftField) {
        if let Some(Some(owner)) = self.around.last()
            && let place = format!("{owner}.{}", field.name)
            && let Some(entry) = self.overrides.values.get(&place)
            && label(field, &entry.value)
        {
            self.used.insert(place);
        }
        let name = match field.kind.innermost() {
            DraftType::Object(object) => object.page_type.as_ref(),
            _ => None,
        };
        self.around
            .push(name.map(|name| format!("{}.{name}", self.version)));
    }

    fn leave(&mut self, _field: &mut DraftField) {
        self.around.pop();
    }
}

/// Whether a value of the field got a label.
fn label(field: &mut DraftField, labels: &Labels) -> bool {
    let DraftType::Enumeration(of) = field.kind.innermost_mut() else {
        return false;
    };
    let mut is_labelled = false;
    for option in &mut of.options {
        if let Some(label) = labels.get(&option.value) {
            option.label = label.as_str().into();
            is_labelled = true;
        }
    }
    is_labelled
}

#[cfg(test)]
mod tests {
    use crate::diagnostics::{Code, Diagnostics};
    use crate::resolve::fixtures::{endpoint, only_version, rows};
    use crate::resolve::{Overrides, RawApi, Resolved, Sharing, resolve};
    use crate::source::{Encoding, SourceFile};

    const OVERRIDES: &str = r#"
        [values."a.v1.box.view_type"]
        1 = "Card"
        2 = "Preview"

        [values."a.v1.cat.create.view_type"]
        1 = "List"

        [values."a.v1.bag.view_type"]
        7 = "Nothing has it"
    "#;

    #[test]
    fn equal_numbers_with_two_meanings_are_two_enumerations() {
        let mut raw = endpoint("POST", "/open-apis/a/v1/cats");
        let values = "view_type int 1|2";
        raw.request_fields = rows(&format!(
            "{values}\nbox box\n  {values}\nbag bag\n  {values}\nlid lid\n  {values}"
        ));
        let raw = RawApi {
            endpoints: vec![raw],
            ..RawApi::default()
        };
        let source = SourceFile::new("overrides.toml", OVERRIDES.to_owned(), Encoding::Utf8);
        let mut overrides = Overrides::default();
        overrides.add(&source).unwrap();
        let mut diagnostics = Diagnostics::default();
        let Resolved { model, .. } = resolve(raw, &overrides, Sharing::NearEqual, &mut diagnostics);
        let found: Vec<String> = only_version(&model)
            .enumerations
            .values()
            .map(|of| {
                let labels: Vec<&str> = of.values.iter().map(|value| &*value.label.0).collect();
                labels.join("|")
            })
            .collect();
        assert_eq!(found, ["|", "Card|Preview", "List|"]);
        let reported: Vec<(Code, &str)> = diagnostics
            .iter()
            .map(|diagnostic| (diagnostic.code, diagnostic.found.as_str()))
            .collect();
        let expected = "the labels of a.v1.bag.view_type label nothing";
        assert_eq!(reported, [(Code::UnusedOverride, expected)]);
    }
}
