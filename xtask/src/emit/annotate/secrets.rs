//! Which endpoints carry secrets, in fields of their own or of a shape that they reach.

use std::collections::BTreeSet;

use super::recursion::{reach, target};
use crate::model::{BodyContent, Endpoint, Field, ResponseContent, ShapeName, Type, Version};

/// The shapes of a version that have a secret in them, however deep.
#[derive(Debug)]
pub struct Secrets<'a> {
    shapes: BTreeSet<&'a ShapeName>,
}

impl<'a> Secrets<'a> {
    /// Finds them.
    pub fn of(version: &'a Version) -> Self {
        let has_own = |name: &ShapeName| {
            let shape = version.shapes.get(name);
            shape.is_some_and(|shape| shape.fields.iter().any(|field| field.secret))
        };
        let leads_to_one = |name: &ShapeName| {
            let below = reach(version, std::slice::from_ref(name), true);
            has_own(name) || below.iter().any(has_own)
        };
        let is_any = version.shapes.keys().any(has_own);
        let shapes = version.shapes.keys();
        let shapes = shapes.filter(|name| is_any && leads_to_one(name));
        Self {
            shapes: shapes.collect(),
        }
    }

    /// Whether a request to an endpoint or the response to it carries a secret.
    pub fn are_in(&self, endpoint: &Endpoint) -> bool {
        let mut fields = endpoint.field_lists().into_iter().flatten();
        fields.any(|field: &Field| field.secret || self.are_below(&field.kind))
            || self.are_in_value(endpoint)
    }

    /// Whether a body that is no object carries one.
    fn are_in_value(&self, endpoint: &Endpoint) -> bool {
        let request = endpoint.request_body.as_ref().map(|body| &body.content);
        let in_request =
            matches!(request, Some(BodyContent::Value { value }) if self.are_below(value));
        let in_response = match &endpoint.response.content {
            ResponseContent::DataValue { value } | ResponseContent::Root { value } => {
                self.are_below(value)
            }
            _ => false,
        };
        in_request || in_response
    }

    fn are_below(&self, kind: &Type) -> bool {
        target(kind, true).is_some_and(|name| self.shapes.contains(name))
    }
}
