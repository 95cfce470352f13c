//! What drafts of endpoints and of events have in common: what passes over fields need of either.

use std::sync::Arc;

use super::draft::{Draft, DraftEvent, DraftField};
use super::walk::{Part, Root, RootMut};
use crate::resolve::at::At;
use crate::source::{SourceFile, Span};

/// The drafts of all pages.
#[derive(Debug, Default)]
pub(crate) struct Drafts {
    /// The endpoints.
    pub(crate) endpoints: Vec<Draft>,
    /// The events and callbacks.
    pub(crate) events: Vec<DraftEvent>,
}

impl Drafts {
    /// All of them, endpoints first.
    pub(crate) fn all(&self) -> impl Iterator<Item = &dyn Subject> {
        let endpoints = self.endpoints.iter().map(|draft| draft as &dyn Subject);
        endpoints.chain(self.events.iter().map(|draft| draft as &dyn Subject))
    }

    /// The same, to be changed.
    pub(crate) fn all_mut(&mut self) -> impl Iterator<Item = &mut dyn Subject> {
        let endpoints = self
            .endpoints
            .iter_mut()
            .map(|draft| draft as &mut dyn Subject);
        endpoints.chain(
            self.events
                .iter_mut()
                .map(|draft| draft as &mut dyn Subject),
        )
    }
}

/// An endpoint or an event whose fields are drafts.
pub(crate) trait Subject {
    /// The page.
    fn source(&self) -> &Arc<SourceFile>;

    /// The place for what concerns the whole of it.
    fn span(&self) -> Span;

    /// The service.
    fn service(&self) -> &str;

    /// The version of the service.
    fn version(&self) -> &str;

    /// Its official name.
    fn official_name(&self) -> String;

    /// What shapes that have no name of their own are called after: the resource of an endpoint,
    /// the event.
    fn resource(&self) -> String;

    /// What distinguishes it from others of the resource.
    fn method(&self) -> String;

    /// Its parts, in the order of [`Part`].
    fn parts(&self) -> Vec<(Part, Root<'_>)>;

    /// The same, to be changed in place.
    fn parts_mut(&mut self) -> Vec<(Part, RootMut<'_>)>;

    /// The place for what concerns the whole of it.
    fn at(&self) -> At<'_> {
        At {
            source: self.source(),
            span: self.span(),
        }
    }

    /// The parts whose root is an object, each with its fields.
    fn tables(&self) -> Vec<(Part, &[DraftField])> {
        let parts = self.parts().into_iter();
        let tables = parts.filter_map(|(part, root)| match root {
            Root::Fields(fields) => Some((part, fields)),
            Root::Value(_) => None,
        });
        tables.collect()
    }
}

impl Subject for Draft {
    fn source(&self) -> &Arc<SourceFile> {
        &self.source
    }

    fn span(&self) -> Span {
        self.span
    }

    fn service(&self) -> &str {
        &self.endpoint.name.service
    }

    fn version(&self) -> &str {
        &self.endpoint.name.version
    }

    fn official_name(&self) -> String {
        self.endpoint.name.to_string()
    }

    fn resource(&self) -> String {
        self.endpoint.name.resource.clone()
    }

    fn method(&self) -> String {
        self.endpoint.name.method.clone()
    }

    fn parts(&self) -> Vec<(Part, Root<'_>)> {
        Draft::parts(self)
    }

    fn parts_mut(&mut self) -> Vec<(Part, RootMut<'_>)> {
        Draft::parts_mut(self)
    }
}

impl Subject for DraftEvent {
    fn source(&self) -> &Arc<SourceFile> {
        &self.source
    }

    fn span(&self) -> Span {
        self.span
    }

    fn service(&self) -> &str {
        &self.event.name.service
    }

    fn version(&self) -> &str {
        &self.event.name.version
    }

    fn official_name(&self) -> String {
        self.event.name.to_string()
    }

    fn resource(&self) -> String {
        self.event.name.key()
    }

    fn method(&self) -> String {
        "event".to_owned()
    }

    fn parts(&self) -> Vec<(Part, Root<'_>)> {
        let answer = self.answer.as_ref();
        let answer = answer.map(|answer| (Part::Answer, Root::Fields(&answer.fields)));
        let own = (Part::Event, Root::Fields(&self.fields));
        std::iter::once(own).chain(answer).collect()
    }

    fn parts_mut(&mut self) -> Vec<(Part, RootMut<'_>)> {
        let answer = self.answer.as_mut();
        let answer = answer.map(|answer| (Part::Answer, RootMut::Fields(&mut answer.fields)));
        let own = (Part::Event, RootMut::Fields(&mut self.fields));
        std::iter::once(own).chain(answer).collect()
    }
}
