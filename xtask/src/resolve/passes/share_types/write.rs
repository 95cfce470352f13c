//! From drafts to a version of the model: every object type and enumeration by its id.

use serde_json::Value;

use super::collection::Collection;
use super::enumerations::enumeration_key;
use super::ids::Ids;
use super::occurrence::Within;
use crate::model::{
    Answer, BodyContent, Endpoint, Enumeration, EnumerationBase, EnumerationValue, Event, Field,
    RequestBody, Response, ResponseContent, Shape, Type, Version, is_secret_name,
};
use crate::resolve::drafts::draft::{
    Draft, DraftContent, DraftEnumeration, DraftEvent, DraftField, DraftObject,
    DraftResponseContent, DraftType,
};
use crate::resolve::drafts::{Drafts, Subject};

/// Writes endpoints, events, shapes and enumerations.
pub(super) struct Writer {
    /// The shapes and enumerations.
    pub(super) collection: Collection,
    /// Their ids.
    pub(super) ids: Ids,
}

impl Writer {
    /// The version with these endpoints and events.
    pub(super) fn version(&self, drafts: Drafts) -> Version {
        let mut version = Version::default();
        for draft in drafts.endpoints {
            let endpoint = self.endpoint(draft);
            version.endpoints.insert(endpoint.name.key(), endpoint);
        }
        for draft in drafts.events {
            let event = self.event(draft);
            version.events.insert(event.name.event_type.clone(), event);
        }
        for (shared, id) in self.collection.shapes.iter().zip(&self.ids.shapes) {
            let around = Around {
                within: &shared.within,
                context: shared.context(),
            };
            let shape = Shape {
                page_type: shared.page_type().map(str::to_owned),
                fields: self.fields(&shared.object.fields, around),
            };
            version.shapes.insert(id.clone(), shape);
        }
        for (key, shared) in &self.collection.enumerations {
            if let Some(id) = self.ids.enumerations.get(key) {
                let values = enumeration(&shared.values);
                version.enumerations.insert(id.clone(), values);
            }
        }
        version
    }

    fn endpoint(&self, draft: Draft) -> Endpoint {
        let mut endpoint = draft.endpoint;
        let resource = endpoint.name.resource.clone();
        let root = Around {
            within: &Within::new(),
            context: &resource,
        };
        endpoint.headers = self.fields(&draft.headers, root);
        endpoint.path_parameters = self.fields(&draft.path, root);
        endpoint.query_parameters = self.fields(&draft.query, root);
        endpoint.request_body = draft.request.map(|request| RequestBody {
            encoding: request.encoding,
            content: match &request.content {
                DraftContent::Fields(fields) => BodyContent::Fields {
                    fields: self.fields(fields, root),
                },
                DraftContent::Value(value) => BodyContent::Value {
                    value: self.kind(value, "", root),
                },
            },
            examples: request.examples,
        });
        endpoint.response = self.response(&draft.response.content, draft.response.examples, root);
        endpoint
    }

    fn event(&self, draft: DraftEvent) -> Event {
        let context = draft.resource();
        let root = Around {
            within: &Within::new(),
            context: &context,
        };
        Event {
            fields: self.fields(&draft.fields, root),
            examples: draft.examples,
            answer: draft.answer.map(|answer| Answer {
                fields: self.fields(&answer.fields, root),
                examples: answer.examples,
            }),
            ..draft.event
        }
    }

    fn response(
        &self,
        content: &DraftResponseContent,
        examples: Vec<Value>,
        root: Around<'_>,
    ) -> Response {
        let content = match content {
            DraftResponseContent::Empty => ResponseContent::Empty,
            DraftResponseContent::Bytes => ResponseContent::Bytes,
            DraftResponseContent::Data(DraftContent::Fields(fields)) => ResponseContent::Data {
                fields: self.fields(fields, root),
            },
            DraftResponseContent::Data(DraftContent::Value(value)) => ResponseContent::DataValue {
                value: self.kind(value, "", root),
            },
            DraftResponseContent::FlatEnvelope(fields) => ResponseContent::FlatEnvelope {
                fields: self.fields(fields, root),
            },
            DraftResponseContent::Root(value) => ResponseContent::Root {
                value: self.kind(value, "", root),
            },
        };
        Response { content, examples }
    }

    fn fields(&self, fields: &[DraftField], around: Around<'_>) -> Vec<Field> {
        fields
            .iter()
            .map(|field| self.field(field, around))
            .collect()
    }

    fn field(&self, field: &DraftField, around: Around<'_>) -> Field {
        Field {
            name: field.name.clone(),
            kind: self.kind(&field.kind, &field.name, around),
            required: field.required,
            description: field.description.clone(),
            default: field.default.clone(),
            example: field.example.clone(),
            limits: field.limits.clone(),
            scopes: field.scopes.clone(),
            deprecated: field.deprecated,
            secret: is_secret(field),
        }
    }

    fn kind(&self, kind: &DraftType, field: &str, around: Around<'_>) -> Type {
        match kind {
            DraftType::String => Type::String,
            DraftType::Integer => Type::Integer,
            DraftType::Number => Type::Number,
            DraftType::Boolean => Type::Boolean,
            DraftType::File => Type::File,
            DraftType::Any => Type::Any,
            DraftType::OpenObject => Type::open_object(),
            DraftType::Array(items) => Type::Array {
                items: Box::new(self.kind(items, field, around)),
            },
            DraftType::Map(values) => Type::Map {
                values: Box::new(self.kind(values, field, around)),
            },
            DraftType::Object(object) => self.shape(object),
            DraftType::Reference(reference) => around
                .within
                .iter()
                .rev()
                .find(|(name, _)| *name == reference.page_type)
                .and_then(|(_, key)| self.shape_at(key))
                .unwrap_or(Type::Any),
            DraftType::Enumeration(of) => self
                .ids
                .enumerations
                .get(&enumeration_key(of, field, around.context))
                .map_or(Type::Any, |name| Type::Enumeration { name: name.clone() }),
        }
    }

    fn shape(&self, object: &DraftObject) -> Type {
        self.shape_at(&self.collection.sharing.key(object))
            .unwrap_or(Type::Any)
    }

    fn shape_at(&self, key: &str) -> Option<Type> {
        let index = self.collection.shape_of.get(key)?;
        let name = self.ids.shapes.get(*index)?.clone();
        Some(Type::Shape { name })
    }
}

fn enumeration(of: &DraftEnumeration) -> Enumeration {
    Enumeration {
        base: if of.integer {
            EnumerationBase::Integer
        } else {
            EnumerationBase::String
        },
        values: of
            .options
            .iter()
            .map(|option| EnumerationValue {
                value: option.value.clone(),
                label: option.label.clone(),
            })
            .collect(),
    }
}

/// What a field is in.
#[derive(Clone, Copy)]
struct Around<'a> {
    /// Named types around it.
    within: &'a Within,
    /// The resource, or the object, in a word.
    context: &'a str,
}

/// Whether a field carries a secret: a text that is called so, or that a maintainer calls one.
fn is_secret(field: &DraftField) -> bool {
    let by_name = || is_secret_name(&field.name);
    field.kind == DraftType::String && field.secret.unwrap_or_else(by_name)
}
