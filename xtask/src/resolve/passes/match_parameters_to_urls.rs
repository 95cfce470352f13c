//! Parameters of the path and the query: those that the tables document, and those that the URL
//! has.

use crate::diagnostics::{Code, Diagnostics};
use crate::resolve::at::At;
use crate::resolve::drafts::draft::{Draft, DraftField, DraftType};
use crate::words;

/// Matches the documented parameters with those of the URL: the path parameters are those of the
/// URL, in its order, and the query has what only the URL shows too.
pub(crate) fn match_parameters_to_urls(drafts: &mut [Draft], diagnostics: &mut Diagnostics) {
    for draft in drafts {
        let source = draft.source.clone();
        let at = At {
            source: &source,
            span: draft.span,
        };
        match_path(draft, at, diagnostics);
        for (name, value) in &draft.url.query {
            if !draft.query.iter().any(|known| known.name == *name) {
                draft.query.push(from_url(name, value.as_deref(), at));
            }
        }
    }
}

fn match_path(draft: &mut Draft, at: At<'_>, diagnostics: &mut Diagnostics) {
    let mut documented = std::mem::take(&mut draft.path);
    let mut ordered = Vec::new();
    for name in draft.url.parameters() {
        let found = take(&mut documented, name).or_else(|| take_exact(&mut draft.query, name));
        ordered.push((name.to_owned(), found));
    }
    pair_the_last(&mut ordered, &mut documented, at, diagnostics);
    draft.path = ordered
        .into_iter()
        .map(|(name, found)| path_parameter(name, found, at, diagnostics))
        .collect();
    for field in documented {
        at.with(field.span).report(
            diagnostics,
            Code::ParameterMismatch,
            format!("the URL has no path parameter `{}`", field.name),
            "",
            "the parameter was left out",
        );
    }
}

/// Takes the field that a parameter of the URL names, whatever the case and separators.
fn take(fields: &mut Vec<DraftField>, name: &str) -> Option<DraftField> {
    take_exact(fields, name).or_else(|| {
        let wanted = words::snake(name);
        let at = fields
            .iter()
            .position(|field| words::snake(&field.name) == wanted)?;
        Some(fields.remove(at))
    })
}

fn take_exact(fields: &mut Vec<DraftField>, name: &str) -> Option<DraftField> {
    let at = fields.iter().position(|field| field.name == name)?;
    Some(fields.remove(at))
}

/// One parameter left over on each side is the same, written in two ways.
fn pair_the_last(
    ordered: &mut [(String, Option<DraftField>)],
    documented: &mut Vec<DraftField>,
    at: At<'_>,
    diagnostics: &mut Diagnostics,
) {
    let mut open: Vec<_> = ordered
        .iter_mut()
        .filter(|(_, found)| found.is_none())
        .collect();
    if let ([(name, found)], [_]) = (open.as_mut_slice(), documented.as_slice())
        && let Some(field) = documented.pop()
    {
        at.with(field.span).report(
            diagnostics,
            Code::ParameterMismatch,
            format!("the URL has no path parameter `{}`", field.name),
            format!("`{name}`, as the URL has it"),
            "it was taken for that one",
        );
        *found = Some(field);
    }
}

fn path_parameter(
    name: String,
    found: Option<DraftField>,
    at: At<'_>,
    diagnostics: &mut Diagnostics,
) -> DraftField {
    let mut field = found.unwrap_or_else(|| {
        at.report(
            diagnostics,
            Code::ParameterMismatch,
            format!("the page does not document the path parameter `{name}`"),
            "a row for each parameter of the URL",
            "it was taken as a string",
        );
        DraftField::bare(name.clone(), DraftType::String, Some(at.span))
    });
    field.name = name;
    field.required = Some(true);
    field
}

fn from_url(name: &str, value: Option<&str>, at: At<'_>) -> DraftField {
    let mut field = DraftField::bare(name, DraftType::String, Some(at.span));
    field.example = value.map(serde_json::Value::from);
    field
}

#[cfg(test)]
mod tests {
    use crate::diagnostics::Code;
    use crate::resolve::fixtures::{codes, endpoint, list, model, only, rows};

    #[test]
    fn parameters_follow_the_url() {
        for (url, path_table, query_table, path, query, reported) in [
            (
                "/open-apis/a/v1/x/:id",
                "id string",
                "",
                "id:string",
                "",
                vec![],
            ),
            // The URL's spelling is the one that counts.
            (
                "/open-apis/a/v1/x/:theId",
                "the_id int",
                "",
                "theId:int",
                "",
                vec![],
            ),
            (
                "/open-apis/a/v1/x/{id}",
                "key string",
                "",
                "id:string",
                "",
                vec![Code::ParameterMismatch],
            ),
            // A path parameter that is in the table of the query.
            (
                "/open-apis/a/v1/x/:id",
                "",
                "id int\nsize int",
                "id:int",
                "size:int",
                vec![],
            ),
            (
                "/open-apis/a/v1/x/:id",
                "",
                "",
                "id:string",
                "",
                vec![Code::ParameterMismatch],
            ),
            (
                "/open-apis/a/v1/x",
                "id string",
                "",
                "",
                "",
                vec![Code::ParameterMismatch],
            ),
            (
                "/open-apis/a/v1/x?a=1&b={b}",
                "",
                "a int",
                "",
                "a:int b:string",
                vec![],
            ),
        ] {
            let mut raw = endpoint("GET", url);
            raw.path_parameters = rows(path_table);
            raw.query_parameters = rows(query_table);
            let (model, diagnostics) = model(vec![raw]);
            let endpoint = only(&model);
            assert_eq!(list(&endpoint.path_parameters), path, "{url}");
            assert_eq!(list(&endpoint.query_parameters), query, "{url}");
            assert!(
                endpoint
                    .path_parameters
                    .iter()
                    .all(|field| field.required == Some(true))
            );
            assert_eq!(codes(&diagnostics), reported, "{url}");
        }
    }
}
