//! Values of the runtime in place of fields that mean something only together.

use std::collections::{BTreeMap, BTreeSet};

use super::VersionPlan;
use super::fields::{FieldPlan, ResponseBody, RustType};
use crate::emit::docs::code;
use crate::model::{Composite, FieldPlace};
use crate::names::identifier::{Name, Style, name};
use crate::names::table;

/// What goes over the wire under one name.
#[derive(Debug)]
pub struct PartPlan {
    /// Where it goes.
    pub place: FieldPlace,
    /// The name on the wire.
    pub wire: String,
    /// The field of the request, or that and the field in it: `content.msg_type`.
    pub access: String,
    /// What the page has for its type.
    pub kind: RustType,
}

/// The fields of a request with its composites in them, and what of them goes over the wire. A
/// composite takes the place of the first of its members.
pub fn composed(
    fields: Vec<FieldPlan>,
    composites: &BTreeMap<String, Composite>,
) -> (Vec<FieldPlan>, Vec<PartPlan>) {
    let mut composed: Vec<FieldPlan> = Vec::new();
    let mut parts = Vec::new();
    for field in fields {
        let mut composites = composites.iter();
        let own = composites.find(|(_, it)| it.members().contains(&&*field.wire));
        let Some((wanted, composite)) = own else {
            parts.push(part(&field, field.name.to_string()));
            composed.push(field);
            continue;
        };
        let own = name(wanted, Style::Snake, "value");
        parts.push(part(&field, format!("{own}.{}", field.wire)));
        if !composed.iter().any(|it| it.name == own) {
            composed.push(whole(own, *composite, field));
        }
    }
    (composed, parts)
}

/// Takes away the enumerations that nothing but members of composites has for its type.
pub fn drop_superseded(version: &mut VersionPlan) {
    let requests = || version.resources.iter().flat_map(|it| &it.requests);
    let members = requests().flat_map(|request| {
        let is_member = |part: &&PartPlan| part.access.contains('.');
        request.parts.iter().filter(is_member)
    });
    let members: BTreeSet<Name> = members.filter_map(|it| enumeration(&it.kind)).collect();
    let answers = requests().flat_map(|request| match &request.response.content {
        ResponseBody::Fields(fields) => fields.as_slice(),
        ResponseBody::Value(_) | ResponseBody::File => &[],
    });
    let fields = requests().flat_map(|request| &request.fields);
    let events = &version.events;
    let in_events = events.events.iter().flat_map(|event| {
        let answer = event.answer.iter().flat_map(|answer| &answer.fields);
        event.fields.iter().chain(answer)
    });
    let shapes = version.shapes.iter().chain(&events.shapes);
    let fields = fields.chain(shapes.flat_map(|shape| &shape.fields));
    let kinds = fields
        .chain(answers)
        .chain(in_events)
        .map(|field| &field.kind);
    let used: BTreeSet<Name> = kinds.filter_map(enumeration).collect();
    let is_left = |name: &Name| used.contains(name) || !members.contains(name);
    version.enumerations.retain(|it| is_left(&it.name));
}

fn enumeration(kind: &RustType) -> Option<Name> {
    match kind {
        RustType::List(inner) | RustType::Map(inner) | RustType::Boxed(inner) => enumeration(inner),
        RustType::Enumeration(name) => Some(name.clone()),
        _ => None,
    }
}

fn part(field: &FieldPlan, access: String) -> PartPlan {
    PartPlan {
        place: field.place,
        wire: field.wire.clone(),
        access,
        kind: field.kind.clone(),
    }
}

fn whole(own: Name, composite: Composite, first: FieldPlan) -> FieldPlan {
    let about = match composite {
        Composite::ReceiveId => "Who receives it",
        Composite::MessageContent => "What the message has in it",
    };
    let members = composite.members().map(code).join(" and ");
    FieldPlan {
        setter: table::setter(&own),
        name: own,
        docs: vec![format!("{about}: {members}.")],
        kind: RustType::Composite(composite),
        required: true,
        fixed: None,
        ..first
    }
}
