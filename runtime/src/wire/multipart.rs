//! A form in parts, before it is encoded.

use crate::{FilePart, QueryValue};

/// The parts of a form, in the order in which they were added.
#[derive(Debug, Default)]
pub struct Multipart {
    pub(crate) parts: Vec<Part>,
}

#[derive(Debug)]
pub(crate) struct Part {
    pub(crate) name: String,
    pub(crate) value: PartValue,
}

#[derive(Debug)]
pub(crate) enum PartValue {
    Text(String),
    File(FilePart),
}

impl Multipart {
    /// A form with no part yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a text. An absent value adds nothing; a list adds a part for each item.
    #[must_use]
    pub fn text(mut self, name: &str, value: &(impl QueryValue + ?Sized)) -> Self {
        value.texts(&mut |text| self.add_text(name, text.into_owned()));
        self
    }

    pub(crate) fn add_text(&mut self, name: &str, text: String) {
        self.parts.push(Part {
            name: name.to_owned(),
            value: PartValue::Text(text),
        });
    }

    /// Adds a file. An absent one adds nothing; a list adds a part for each file.
    #[must_use]
    pub fn file(mut self, name: &str, value: &(impl FileValue + ?Sized)) -> Self {
        value.files(&mut |file| {
            self.parts.push(Part {
                name: name.to_owned(),
                value: PartValue::File(file.clone()),
            });
        });
        self
    }
}

/// A value that can stand as a file in a form: nothing, one file, or a list of them.
pub trait FileValue {
    /// Gives each file, in order.
    fn files(&self, each: &mut dyn FnMut(&FilePart));
}

impl FileValue for FilePart {
    fn files(&self, each: &mut dyn FnMut(&FilePart)) {
        each(self);
    }
}

impl<T: FileValue> FileValue for Option<T> {
    fn files(&self, each: &mut dyn FnMut(&FilePart)) {
        if let Some(file) = self {
            file.files(each);
        }
    }
}

impl<T: FileValue> FileValue for Vec<T> {
    fn files(&self, each: &mut dyn FnMut(&FilePart)) {
        for file in self {
            file.files(each);
        }
    }
}

impl Multipart {
    /// Whether a second attempt would find all files again.
    pub(crate) fn can_be_sent_again(&self) -> bool {
        self.parts.iter().all(|part| match &part.value {
            PartValue::Text(_) => true,
            PartValue::File(file) => file.can_be_sent_again(),
        })
    }
}
