//! Types that are named in one place and spelled out in another.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::identity;
use crate::depth::{self, MAX_DEPTH};
use crate::diagnostics::{Code, Diagnostics};
use crate::nearest::nearest;
use crate::resolve::at::At;
use crate::resolve::drafts::Drafts;
use crate::resolve::drafts::draft::{DraftField, DraftObject, DraftReference, DraftType};
use crate::resolve::drafts::walk::{Change, Node, walk, walk_fields_mut, walk_mut};
use crate::resolve::reading::types;
use crate::source::Span;

/// How many named types may be spelled out in each other: each may be named in several fields of
/// the next, so that what is spelled out grows with a power of their number.
const MAX_NAMED: usize = 16;

/// Puts the fields of named types where they are only named. What stays a reference afterwards
/// is a type within itself.
pub(crate) fn expand_references(drafts: &mut Drafts, diagnostics: &mut Diagnostics) {
    let known = Known::of(drafts);
    for draft in drafts.all_mut() {
        let source = draft.source().clone();
        let span = draft.span();
        let scope = Scope {
            known: &known,
            subject: draft.official_name(),
            service: draft.service().to_owned(),
            version: draft.version().to_owned(),
        };
        for (_, root) in draft.parts_mut() {
            let mut expansion = Expansion {
                scope: &scope,
                at: At {
                    source: &source,
                    span,
                },
                diagnostics,
                around: Vec::new(),
                is_reported: false,
            };
            walk_mut(root, &mut expansion);
        }
    }
}

/// What all pages spell out of the types that some page only names: the readings of each name, by
/// scope.
struct Known {
    by_scope: BTreeMap<(String, String), BTreeMap<String, Reading>>,
}

/// One way to spell out a named type.
struct Reading {
    /// How often it comes.
    count: usize,
    object: Arc<DraftObject>,
}

impl Known {
    fn of(drafts: &Drafts) -> Known {
        let mut known = Known {
            by_scope: BTreeMap::new(),
        };
        let wanted = names_of_references(drafts);
        for draft in drafts.all() {
            let scopes = [
                draft.official_name(),
                format!("{}.{}", draft.service(), draft.version()),
                draft.service().to_owned(),
            ];
            for (part, root) in draft.parts() {
                walk(part, root, &mut |node: Node<'_, '_>| {
                    if let Some(object) = node.object()
                        && let Some(name) = &object.page_type
                        && wanted.contains(name)
                    {
                        known.collect(name, object, &scopes);
                    }
                });
            }
        }
        known
    }

    fn collect(&mut self, name: &str, object: &DraftObject, scopes: &[String]) {
        let identity = identity::of_object(object);
        let mut shared: Option<Arc<DraftObject>> = None;
        for scope in scopes {
            let key = (scope.clone(), name.to_owned());
            let readings = self.by_scope.entry(key).or_default();
            let reading = readings.entry(identity.clone());
            let reading = reading.or_insert_with(|| Reading {
                count: 0,
                object: shared
                    .get_or_insert_with(|| Arc::new(object.clone()))
                    .clone(),
            });
            reading.count += 1;
            shared.get_or_insert_with(|| reading.object.clone());
        }
    }

    /// The reading that comes most often; of several, the one with most fields.
    fn best(&self, scope: &str, name: &str) -> Option<&DraftObject> {
        let key = (scope.to_owned(), name.to_owned());
        let readings = self.by_scope.get(&key)?;
        readings
            .values()
            .rev()
            .max_by_key(|reading| (reading.count, reading.object.fields.len()))
            .map(|reading| reading.object.as_ref())
    }
}

/// The names of all types that are only named somewhere.
fn names_of_references(drafts: &Drafts) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for draft in drafts.all() {
        for (part, root) in draft.parts() {
            walk(part, root, &mut |node: Node<'_, '_>| {
                if let DraftType::Reference(reference) = node.kind.innermost() {
                    names.insert(reference.page_type.clone());
                }
            });
        }
    }
    names
}

struct Scope<'a> {
    known: &'a Known,
    subject: String,
    service: String,
    version: String,
}

impl Scope<'_> {
    fn find(&self, name: &str) -> Option<&DraftObject> {
        let version = format!("{}.{}", self.service, self.version);
        [&self.subject, &version, &self.service]
            .into_iter()
            .find_map(|scope| self.known.best(scope, name))
    }
}

/// A walk through a part of an endpoint or an event that puts in what is only named.
struct Expansion<'a> {
    scope: &'a Scope<'a>,
    /// The endpoint or event, for what has no place of its own.
    at: At<'a>,
    diagnostics: &'a mut Diagnostics,
    /// The fields around the one at hand, and itself, from the outside in.
    around: Vec<Around>,
    /// Whether it was reported of the outermost of them that types are too deep in it.
    is_reported: bool,
}

/// A field that the walk is in.
struct Around {
    /// Where it is, or else the one around it.
    span: Span,
    /// The name that pages give the object that it is.
    page_type: Option<String>,
    /// How many objects, lists and maps it is.
    levels: usize,
}

impl Change for Expansion<'_> {
    fn enter(&mut self, field: &mut DraftField) {
        if self.around.is_empty() {
            self.is_reported = false;
        }
        let outer = self.around.last().map_or(self.at.span, |outer| outer.span);
        let span = field.span.unwrap_or(outer);
        let levels = 1 + field.kind.wraps();
        let inner = field.kind.innermost_mut();
        if let DraftType::Reference(reference) = inner
            && !self.is_within(&reference.page_type)
        {
            *inner = self.expanded(reference, self.at.with(span));
        }
        let (page_type, levels) = match inner {
            DraftType::Object(object) => (object.page_type.clone(), levels),
            _ => (None, 0),
        };
        self.around.push(Around {
            span,
            page_type,
            levels,
        });
    }

    fn leave(&mut self, _field: &mut DraftField) {
        self.around.pop();
    }
}

impl<'a> Expansion<'a> {
    fn is_within(&self, page_type: &str) -> bool {
        let mut names = self.around.iter();
        names.any(|around| around.page_type.as_deref() == Some(page_type))
    }

    fn is_too_deep(&self) -> bool {
        let depth: usize = self.around.iter().map(|around| around.levels).sum();
        let named = self
            .around
            .iter()
            .filter(|around| around.page_type.is_some());
        depth >= MAX_DEPTH || named.count() >= MAX_NAMED
    }

    /// What a named type is: the object, or else what the example shows.
    fn expanded(&mut self, reference: &DraftReference, at: At<'a>) -> DraftType {
        match self.scope.find(&reference.page_type) {
            Some(_) if self.is_too_deep() => self.too_deep(at),
            Some(object) => DraftType::Object(without_places(object)),
            None => self.unknown(reference, at),
        }
    }

    fn too_deep(&mut self, at: At<'a>) -> DraftType {
        if !std::mem::replace(&mut self.is_reported, true) {
            let action = "the field holds any JSON";
            depth::report(
                at.source,
                at.span,
                "types in types",
                action,
                self.diagnostics,
            );
        }
        DraftType::Any
    }

    fn unknown(&mut self, reference: &DraftReference, at: At<'a>) -> DraftType {
        at.report(
            self.diagnostics,
            Code::UnknownType,
            format!("the type `{}` is spelled out nowhere", reference.page_type),
            match nearest(&reference.page_type, types::SCALARS) {
                Some(meant) => format!("`{meant}`, or rows for its fields"),
                None => "rows for its fields, here or on another page of the service".to_owned(),
            },
            match *reference.otherwise {
                DraftType::Any => "the field holds any JSON",
                DraftType::OpenObject => "the field is an object of no known fields",
                _ => "the type was taken from the example",
            },
        );
        (*reference.otherwise).clone()
    }
}

/// The object, its places forgotten: they are those of another page.
fn without_places(object: &DraftObject) -> DraftObject {
    let mut object = object.clone();
    walk_fields_mut(&mut object.fields, &mut |field: &mut DraftField| {
        field.span = None
    });
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
                "friend:map<any>",
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
