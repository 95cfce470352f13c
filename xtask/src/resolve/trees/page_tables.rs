//! The tables of fields on a page, be it of an endpoint or of an event.

use std::sync::Arc;

use super::nesting::Table;
use crate::resolve::reading::event_page::EventPage;
use crate::resolve::reading::page::Page;
use crate::resolve::reading::rows::TypedRow;
use crate::source::SourceFile;

/// A page with tables of fields.
pub(crate) trait PageTables {
    /// The page.
    fn source(&self) -> Arc<SourceFile>;

    /// The service that the tables are of.
    fn service(&self) -> String;

    /// The tables, each body first.
    fn tables(&self) -> Vec<Table<'_>>;

    /// The rows of the tables of bodies, to be changed.
    fn bodies_mut(&mut self) -> impl Iterator<Item = &mut Vec<TypedRow>>;
}

impl PageTables for Page {
    fn source(&self) -> Arc<SourceFile> {
        self.raw.source.clone()
    }

    fn service(&self) -> String {
        self.url.service().to_owned()
    }

    /// The request, the response if there is one, the named types.
    fn tables(&self) -> Vec<Table<'_>> {
        let table = |fields, examples, response| Table {
            fields,
            examples,
            response,
            source: &self.raw.source,
        };
        let mut tables = vec![table(
            self.request.as_slice(),
            self.request_examples.as_slice(),
            false,
        )];
        if let Some(rows) = &self.response {
            tables.push(table(rows, &self.response_examples, true));
        }
        for (_, rows) in &self.named {
            tables.push(table(rows, &[], false));
        }
        tables
    }

    fn bodies_mut(&mut self) -> impl Iterator<Item = &mut Vec<TypedRow>> {
        let bodies = [Some(&mut self.request), self.response.as_mut()];
        bodies.into_iter().flatten()
    }
}

impl PageTables for EventPage {
    fn source(&self) -> Arc<SourceFile> {
        self.raw.source.clone()
    }

    fn service(&self) -> String {
        self.name.service.clone()
    }

    /// The event if there is a table of it, the answer if there is one.
    fn tables(&self) -> Vec<Table<'_>> {
        let bodies = [
            (&self.fields, &self.examples),
            (&self.answer, &self.answer_examples),
        ];
        let tables = bodies.into_iter().filter_map(|(rows, examples)| {
            Some(Table {
                fields: rows.as_deref()?,
                examples,
                response: false,
                source: &self.raw.source,
            })
        });
        tables.collect()
    }

    fn bodies_mut(&mut self) -> impl Iterator<Item = &mut Vec<TypedRow>> {
        [self.fields.as_mut(), self.answer.as_mut()]
            .into_iter()
            .flatten()
    }
}
