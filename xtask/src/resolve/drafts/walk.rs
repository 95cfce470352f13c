//! The parts of an endpoint or an event, and the walks over the fields in them: one that reads, one that
//! changes.
//!
//! Both walks look through lists and maps, and come to a field before the fields of its object.

use super::draft::{Draft, DraftContent, DraftField, DraftObject, DraftResponseContent, DraftType};

/// A part of an endpoint or an event that has fields.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    /// The headers.
    Headers,
    /// The path parameters.
    Path,
    /// The query parameters.
    Query,
    /// The request body.
    Request,
    /// What a response has under `data`.
    ResponseData,
    /// The whole response, or its fields beside `code`.
    Response,
    /// An event, within its envelope.
    Event,
    /// What a callback is answered with.
    Answer,
}

impl Part {
    /// The first word of a path in it, as in `query.page_size`.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Headers => "header",
            Self::Path => "path",
            Self::Query => "query",
            Self::Request => "request",
            Self::ResponseData | Self::Response => "response",
            Self::Event => "event",
            Self::Answer => "answer",
        }
    }

    /// The path of the part itself.
    pub(crate) fn path(self) -> &'static str {
        match self {
            Self::ResponseData => "response.data",
            other => other.word(),
        }
    }

    /// Whether the platform sends it.
    pub(crate) fn is_received(self) -> bool {
        matches!(self, Self::ResponseData | Self::Response | Self::Event)
    }
}

/// What is at the root of a part.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Root<'a> {
    /// The fields of an object.
    Fields(&'a [DraftField]),
    /// Another value.
    Value(&'a DraftType),
}

/// What is at the root of a part, to be changed in place.
#[derive(Debug)]
pub(crate) enum RootMut<'a> {
    /// The fields of an object.
    Fields(&'a mut Vec<DraftField>),
    /// Another value.
    Value(&'a mut DraftType),
}

impl Draft {
    /// The parts of the endpoint, in the order of [`Part`].
    pub(crate) fn parts(&self) -> Vec<(Part, Root<'_>)> {
        let mut parts = vec![
            (Part::Headers, Root::Fields(&self.headers)),
            (Part::Path, Root::Fields(&self.path)),
            (Part::Query, Root::Fields(&self.query)),
        ];
        let request = self.request.as_ref();
        parts.extend(request.map(|request| (Part::Request, request.content.root())));
        match &self.response.content {
            DraftResponseContent::Data(content) => parts.push((Part::ResponseData, content.root())),
            DraftResponseContent::FlatEnvelope(fields) => {
                parts.push((Part::Response, Root::Fields(fields)));
            }
            DraftResponseContent::Root(value) => parts.push((Part::Response, Root::Value(value))),
            DraftResponseContent::Empty | DraftResponseContent::Bytes => {}
        }
        parts
    }

    /// The parts of the endpoint, in the order of [`Part`], to be changed in place.
    pub(crate) fn parts_mut(&mut self) -> Vec<(Part, RootMut<'_>)> {
        let mut parts = vec![
            (Part::Headers, RootMut::Fields(&mut self.headers)),
            (Part::Path, RootMut::Fields(&mut self.path)),
            (Part::Query, RootMut::Fields(&mut self.query)),
        ];
        let request = self.request.as_mut();
        parts.extend(request.map(|request| (Part::Request, request.content.root_mut())));
        match &mut self.response.content {
            DraftResponseContent::Data(content) => {
                parts.push((Part::ResponseData, content.root_mut()));
            }
            DraftResponseContent::FlatEnvelope(fields) => {
                parts.push((Part::Response, RootMut::Fields(fields)));
            }
            DraftResponseContent::Root(value) => {
                parts.push((Part::Response, RootMut::Value(value)));
            }
            DraftResponseContent::Empty | DraftResponseContent::Bytes => {}
        }
        parts
    }
}

impl DraftContent {
    fn root(&self) -> Root<'_> {
        match self {
            Self::Fields(fields) => Root::Fields(fields),
            Self::Value(value) => Root::Value(value),
        }
    }

    fn root_mut(&mut self) -> RootMut<'_> {
        match self {
            Self::Fields(fields) => RootMut::Fields(fields),
            Self::Value(value) => RootMut::Value(value),
        }
    }
}

/// A field, or a body that is no object, to which a walk comes.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Node<'a, 'w> {
    /// The part that it is in.
    pub(crate) part: Part,
    /// The names that lead to it, its own the last; none for a body.
    pub(crate) names: &'w [&'a str],
    /// The field; `None` for a body.
    pub(crate) field: Option<&'a DraftField>,
    /// Its type.
    pub(crate) kind: &'a DraftType,
}

impl<'a> Node<'a, '_> {
    /// The path, `request.members.id`.
    pub(crate) fn path(&self) -> String {
        let mut path = self.part.path().to_owned();
        for name in self.names {
            path.push('.');
            path.push_str(name);
        }
        path
    }

    /// The object that it is, or is a list or map of.
    pub(crate) fn object(&self) -> Option<&'a DraftObject> {
        match self.kind.innermost() {
            DraftType::Object(object) => Some(object),
            _ => None,
        }
    }
}

/// Who reads what a walk comes to. A closure reads it when the walk enters.
pub(crate) trait Visit<'a> {
    /// Called before the fields of its object are walked.
    fn enter(&mut self, node: Node<'a, '_>);

    /// Called after the fields of its object were walked.
    fn leave(&mut self, _node: Node<'a, '_>) {}
}

impl<'a, F: FnMut(Node<'a, '_>)> Visit<'a> for F {
    fn enter(&mut self, node: Node<'a, '_>) {
        self(node);
    }
}

/// Walks over all that is in a part, and reads it.
pub(crate) fn walk<'a>(part: Part, root: Root<'a>, visit: &mut impl Visit<'a>) {
    let mut names = Vec::new();
    match root {
        Root::Fields(fields) => walk_fields(part, fields, &mut names, visit),
        Root::Value(kind) => walk_node(part, None, kind, &mut names, visit),
    }
}

fn walk_fields<'a>(
    part: Part,
    fields: &'a [DraftField],
    names: &mut Vec<&'a str>,
    visit: &mut impl Visit<'a>,
) {
    for field in fields {
        names.push(&field.name);
        walk_node(part, Some(field), &field.kind, names, visit);
        names.pop();
    }
}

fn walk_node<'a>(
    part: Part,
    field: Option<&'a DraftField>,
    kind: &'a DraftType,
    names: &mut Vec<&'a str>,
    visit: &mut impl Visit<'a>,
) {
    visit.enter(Node {
        part,
        names,
        field,
        kind,
    });
    if let DraftType::Object(object) = kind.innermost() {
        walk_fields(part, &object.fields, names, visit);
    }
    visit.leave(Node {
        part,
        names,
        field,
        kind,
    });
}

/// Who changes what a walk comes to. A closure changes it when the walk enters.
pub(crate) trait Change {
    /// Called before the fields of its object are walked, as they are after the call.
    fn enter(&mut self, field: &mut DraftField);

    /// Called after the fields of its object were walked.
    fn leave(&mut self, _field: &mut DraftField) {}
}

impl<F: FnMut(&mut DraftField)> Change for F {
    fn enter(&mut self, field: &mut DraftField) {
        self(field);
    }
}

/// Walks over all that is in a part, and changes it. A body that is no object is walked as a field
/// without a name.
pub(crate) fn walk_mut(root: RootMut<'_>, change: &mut impl Change) {
    match root {
        RootMut::Fields(fields) => walk_fields_mut(fields, change),
        RootMut::Value(kind) => {
            let own = std::mem::replace(kind, DraftType::Any);
            let mut body = DraftField::bare("", own, None);
            walk_field_mut(&mut body, change);
            *kind = body.kind;
        }
    }
}

/// Walks over fields, and changes them.
pub(crate) fn walk_fields_mut(fields: &mut [DraftField], change: &mut impl Change) {
    for field in fields {
        walk_field_mut(field, change);
    }
}

fn walk_field_mut(field: &mut DraftField, change: &mut impl Change) {
    change.enter(field);
    if let DraftType::Object(object) = field.kind.innermost_mut() {
        walk_fields_mut(&mut object.fields, change);
    }
    change.leave(field);
}

#[cfg(test)]
mod tests {
    use super::*;

    /// `a` is a list of objects with `b` and `c`, and `d` is text.
    fn fields() -> Vec<DraftField> {
        let leaf = |name: &str| DraftField::bare(name, DraftType::String, None);
        let object = DraftType::Object(DraftObject {
            page_type: None,
            fields: vec![leaf("b"), leaf("c")],
        });
        vec![DraftField::bare("a", object.array(), None), leaf("d")]
    }

    struct Log(Vec<String>);

    impl<'a> Visit<'a> for Log {
        fn enter(&mut self, node: Node<'a, '_>) {
            self.0.push(format!("+{}", node.path()));
        }

        fn leave(&mut self, node: Node<'a, '_>) {
            self.0.push(format!("-{}", node.path()));
        }
    }

    impl Change for Log {
        fn enter(&mut self, field: &mut DraftField) {
            self.0.push(format!("+{}", field.name));
            if field.name == "b" {
                let fields = vec![DraftField::bare("new", DraftType::String, None)];
                let page_type = None;
                field.kind = DraftType::Object(DraftObject { page_type, fields });
            }
        }

        fn leave(&mut self, field: &mut DraftField) {
            self.0.push(format!("-{}", field.name));
        }
    }

    #[test]
    fn a_field_comes_before_what_is_in_it() {
        let mut log = Log(Vec::new());
        walk(Part::Query, Root::Fields(&fields()), &mut log);
        let steps = [
            "+query.a",
            "+query.a.b",
            "-query.a.b",
            "+query.a.c",
            "-query.a.c",
            "-query.a",
            "+query.d",
            "-query.d",
        ];
        assert_eq!(log.0, steps);
    }

    #[test]
    fn what_a_change_puts_in_is_walked_too() {
        let mut log = Log(Vec::new());
        walk_fields_mut(&mut fields(), &mut log);
        let steps = [
            "+a", "+b", "+new", "-new", "-b", "+c", "-c", "-a", "+d", "-d",
        ];
        assert_eq!(log.0, steps);
    }

    #[test]
    fn a_body_is_walked_as_a_field_without_a_name() {
        let mut body = DraftType::String.array();
        let mut names = Vec::new();
        let mut change = |field: &mut DraftField| {
            names.push(field.name.clone());
            *field.kind.innermost_mut() = DraftType::Integer;
        };
        walk_mut(RootMut::Value(&mut body), &mut change);
        assert_eq!(
            (names, body.describe().as_str()),
            (vec![String::new()], "int[]")
        );
        let mut paths = Vec::new();
        let mut visit = |node: Node<'_, '_>| paths.push(node.path());
        walk(Part::ResponseData, Root::Value(&body), &mut visit);
        assert_eq!(paths, ["response.data"]);
    }
}
