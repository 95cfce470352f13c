//! Types that are named in one place and spelled out in another.

use std::collections::BTreeMap;

use super::identity;
use crate::depth::{self, MAX_DEPTH};
use crate::diagnostics::{Code, Diagnostics};
use crate::resolve::at::At;
use crate::resolve::drafts::draft::{
    Draft, DraftContent, DraftField, DraftObject, DraftResponseContent, DraftType,
};

/// How many named types may be spelled out in each other: each may be named in several fields of
/// the next, so that what is spelled out grows with a power of their number.
const MAX_NAMED: usize = 16;

/// Puts the fields of named types where they are only named. What stays a reference afterwards
/// is a type within itself.
pub(crate) fn expand_references(drafts: &mut [Draft], diagnostics: &mut Diagnostics) {
    let known = Known::of(drafts);
    for draft in drafts {
        let source = draft.source.clone();
        let scope = Scope {
            known: &known,
            endpoint: draft.endpoint.name.to_string(),
            service: draft.endpoint.name.service.clone(),
            version: draft.endpoint.name.version.clone(),
        };
        let at = At {
            source: &source,
            span: draft.span,
        };
        for_each_root(draft, &mut |kind, span| {
            scope.expand(kind, &mut Within::default(), at.with(span), diagnostics);
        });
    }
}

/// Calls `visit` with the type of each field that stands at the root of something.
fn for_each_root(
    draft: &mut Draft,
    visit: &mut impl FnMut(&mut DraftType, Option<crate::source::Span>),
) {
    let place = Some(draft.span);
    let mut fields: Vec<&mut DraftField> = Vec::new();
    let mut values: Vec<&mut DraftType> = Vec::new();
    fields.extend(
        draft
            .headers
            .iter_mut()
            .chain(&mut draft.path)
            .chain(&mut draft.query),
    );
    match draft.request.as_mut().map(|request| &mut request.content) {
        Some(DraftContent::Fields(list)) => fields.extend(list),
        Some(DraftContent::Value(value)) => values.push(value),
        None => {}
    }
    match &mut draft.response.content {
        DraftResponseContent::Data(DraftContent::Fields(list))
        | DraftResponseContent::Beside(list) => fields.extend(list),
        DraftResponseContent::Data(DraftContent::Value(value))
        | DraftResponseContent::Root(value) => values.push(value),
        DraftResponseContent::Empty | DraftResponseContent::Bytes => {}
    }
    for field in fields {
        visit(&mut field.kind, field.span);
    }
    for value in values {
        visit(value, place);
    }
}

/// What all pages spell out: the readings of each name, with how often each comes, by scope.
struct Known {
    by_scope: BTreeMap<(String, String), BTreeMap<String, (usize, DraftObject)>>,
}

impl Known {
    fn of(drafts: &mut [Draft]) -> Known {
        let mut known = Known {
            by_scope: BTreeMap::new(),
        };
        for draft in drafts {
            let name = &draft.endpoint.name;
            let scopes = [
                name.to_string(),
                format!("{}.{}", name.service, name.version),
                name.service.clone(),
            ];
            for_each_root(draft, &mut |kind, _| known.collect(kind, &scopes));
        }
        known
    }

    fn collect(&mut self, kind: &DraftType, scopes: &[String]) {
        let DraftType::Object(object) = kind.innermost() else {
            return;
        };
        if let Some(name) = &object.page_type {
            let reading = identity::of_object(object);
            for scope in scopes {
                let readings = self
                    .by_scope
                    .entry((scope.clone(), name.clone()))
                    .or_default();
                let entry = readings
                    .entry(reading.clone())
                    .or_insert_with(|| (0, object.clone()));
                entry.0 += 1;
            }
        }
        for field in &object.fields {
            self.collect(&field.kind, scopes);
        }
    }

    /// The reading that comes most often; of several, the one with most fields.
    fn best(&self, scope: &str, name: &str) -> Option<&DraftObject> {
        let key = (scope.to_owned(), name.to_owned());
        let readings = self.by_scope.get(&key)?;
        readings
            .values()
            .rev()
            .max_by_key(|(count, object)| (*count, object.fields.len()))
            .map(|(_, object)| object)
    }
}

struct Scope<'a> {
    known: &'a Known,
    endpoint: String,
    service: String,
    version: String,
}

/// What stands around a type.
#[derive(Default)]
struct Within {
    /// The named types.
    names: Vec<String>,
    /// How many objects, lists and maps.
    depth: usize,
    /// Whether it was reported that they are too many.
    is_reported: bool,
}

impl Within {
    fn is_too_deep(&self) -> bool {
        self.depth >= MAX_DEPTH || self.names.len() >= MAX_NAMED
    }
}

impl Scope<'_> {
    fn expand(
        &self,
        kind: &mut DraftType,
        within: &mut Within,
        at: At<'_>,
        diagnostics: &mut Diagnostics,
    ) {
        let levels = 1 + kind.wraps();
        let inner = kind.innermost_mut();
        if let DraftType::Reference(reference) = inner {
            let name = &reference.page_type;
            if within.names.contains(name) {
                return;
            }
            *inner = match self.find(name) {
                Some(_) if within.is_too_deep() => too_deep(within, at, diagnostics),
                Some(object) => DraftType::Object(bare(object)),
                None => self.unknown(name, &reference.otherwise, at, diagnostics),
            };
        }
        if let DraftType::Object(object) = inner {
            let entered = object
                .page_type
                .clone()
                .inspect(|name| within.names.push(name.clone()));
            within.depth += levels;
            for field in &mut object.fields {
                let at = at.with(field.span);
                self.expand(&mut field.kind, within, at, diagnostics);
            }
            within.depth -= levels;
            if entered.is_some() {
                within.names.pop();
            }
        }
    }

    fn find(&self, name: &str) -> Option<&DraftObject> {
        let version = format!("{}.{}", self.service, self.version);
        [&self.endpoint, &version, &self.service]
            .into_iter()
            .find_map(|scope| self.known.best(scope, name))
    }

    fn unknown(
        &self,
        name: &str,
        otherwise: &DraftType,
        at: At<'_>,
        diagnostics: &mut Diagnostics,
    ) -> DraftType {
        at.report(
            diagnostics,
            Code::UnknownType,
            format!("the type `{name}` is spelled out nowhere"),
            "rows for its fields, here or on another page of the service",
            match otherwise {
                DraftType::Any => "the field holds any JSON",
                _ => "the type was taken from the example",
            },
        );
        otherwise.clone()
    }
}

fn too_deep(within: &mut Within, at: At<'_>, diagnostics: &mut Diagnostics) -> DraftType {
    if !std::mem::replace(&mut within.is_reported, true) {
        let action = "the field holds any JSON";
        depth::report(at.source, at.span, "types in types", action, diagnostics);
    }
    DraftType::Any
}

/// The object, its places forgotten: they are those of another page.
fn bare(object: &DraftObject) -> DraftObject {
    let mut object = object.clone();
    for field in &mut object.fields {
        field.span = None;
        if let DraftType::Object(inner) = field.kind.innermost_mut() {
            *inner = bare(inner);
        }
    }
    object
}

#[cfg(test)]
mod tests {
    use crate::diagnostics::Code;
    use crate::resolve::fixtures::{codes, endpoint, list, model, rows};

    fn get(name: &str, version: &str, data: &str) -> crate::layout::RawEndpoint {
        let mut raw = endpoint("GET", &format!("/open-apis/a/{version}/{name}s/list"));
        let data: String = data.lines().map(|line| format!("  {line}\n")).collect();
        raw.response_fields = Some(rows(&format!("code int\ndata object\n{data}")));
        raw
    }

    #[test]
    fn types_spelled_out_in_each_other_end_at_the_limit() {
        let pages = (0..30).map(|at| {
            let next = format!("next{}", at + 1);
            get(
                &format!("cat{at}"),
                "v1",
                &format!("n next{at}\n  a {next}"),
            )
        });
        let (_, diagnostics) = model(pages.collect());
        let codes = codes(&diagnostics);
        assert!(codes.contains(&Code::TooDeep), "{codes:?}");
        let (_, diagnostics) = model(vec![
            get("cat", "v1", "n next1\n  a next2"),
            get("dog", "v1", "n next2\n  a int"),
        ]);
        assert_eq!(self::codes(&diagnostics), []);
    }

    #[test]
    fn a_type_is_spelled_out_once_and_used_often() {
        for (pages, wanted, reported) in [
            // On the same page, before other pages.
            (
                vec![
                    get("cat", "v1", "owner user\n  id string\nfriend user"),
                    get("dog", "v1", "owner user\n  id int"),
                    get("eel", "v1", "owner user\n  id int"),
                ],
                "owner:User friend:User",
                vec![],
            ),
            // On another page: the reading that comes most often.
            (
                vec![
                    get("cat", "v1", "friend user"),
                    get("dog", "v1", "owner user\n  id int"),
                    get("eel", "v1", "owner user\n  id string\n  age int"),
                    get("elk", "v1", "owner user\n  id int"),
                ],
                "friend:User",
                vec![],
            ),
            // In another version.
            (
                vec![
                    get("cat", "v1", "friend user"),
                    get("dog", "v2", "owner user\n  id int"),
                ],
                "friend:User",
                vec![],
            ),
            (
                vec![get("cat", "v1", "friend user")],
                "friend:any",
                vec![Code::UnknownType],
            ),
        ] {
            let (model, diagnostics) = model(pages);
            let version = &model.services["a"].versions["v1"];
            let crate::model::ResponseContent::Data { fields } =
                &version.endpoints["cat.list"].response.content
            else {
                panic!("data")
            };
            assert_eq!(list(fields), wanted);
            assert_eq!(codes(&diagnostics), reported);
        }
    }
}
