//! Names and values of the query and of headers, before anything is encoded.

use std::borrow::Cow;

use serde_json::Value;

/// A value that can stand in a query, a header or a form: nothing, one text, or a list of them.
pub trait QueryValue {
    /// Gives each text of the value, in order.
    fn texts(&self, each: &mut dyn FnMut(Cow<'_, str>));
}

impl QueryValue for str {
    fn texts(&self, each: &mut dyn FnMut(Cow<'_, str>)) {
        each(Cow::Borrowed(self));
    }
}

impl QueryValue for String {
    fn texts(&self, each: &mut dyn FnMut(Cow<'_, str>)) {
        each(Cow::Borrowed(self));
    }
}

macro_rules! displayed {
    ($($type:ty),*) => {$(
        impl QueryValue for $type {
            fn texts(&self, each: &mut dyn FnMut(Cow<'_, str>)) {
                each(Cow::Owned(self.to_string()));
            }
        }
    )*};
}

displayed!(bool, i32, i64, u32, u64, usize, f64);

impl<T: QueryValue + ?Sized> QueryValue for &T {
    fn texts(&self, each: &mut dyn FnMut(Cow<'_, str>)) {
        (**self).texts(each);
    }
}

impl<T: QueryValue> QueryValue for Option<T> {
    fn texts(&self, each: &mut dyn FnMut(Cow<'_, str>)) {
        if let Some(value) = self {
            value.texts(each);
        }
    }
}

impl<T: QueryValue> QueryValue for Vec<T> {
    fn texts(&self, each: &mut dyn FnMut(Cow<'_, str>)) {
        for value in self {
            value.texts(each);
        }
    }
}

impl<T: QueryValue> QueryValue for Box<T> {
    fn texts(&self, each: &mut dyn FnMut(Cow<'_, str>)) {
        (**self).texts(each);
    }
}

impl QueryValue for Value {
    fn texts(&self, each: &mut dyn FnMut(Cow<'_, str>)) {
        match self {
            Self::Null => {}
            Self::String(text) => each(Cow::Borrowed(text)),
            Self::Array(items) => items.iter().for_each(|item| item.texts(each)),
            other => each(Cow::Owned(other.to_string())),
        }
    }
}

/// The query parameters of one request, in the order in which they were pushed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Query {
    pairs: Vec<(Cow<'static, str>, String)>,
}

impl Query {
    pub(crate) fn add(&mut self, name: &'static str, text: Cow<'_, str>) {
        self.pairs.push((Cow::Borrowed(name), text.into_owned()));
    }

    /// Adds a parameter. An absent one adds nothing; a list repeats the name.
    pub fn push(&mut self, name: impl Into<Cow<'static, str>>, value: &(impl QueryValue + ?Sized)) {
        let name = name.into();
        value.texts(&mut |text| self.pairs.push((name.clone(), text.into_owned())));
    }

    /// Names and values, in order.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.pairs
            .iter()
            .map(|(name, value)| (name.as_ref(), value.as_str()))
    }
}

/// The headers of one request that its endpoint documents.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Headers {
    pairs: Vec<(Cow<'static, str>, String)>,
}

impl Headers {
    pub(crate) fn add(&mut self, name: &'static str, text: Cow<'_, str>) {
        self.pairs.push((Cow::Borrowed(name), text.into_owned()));
    }

    /// Adds a header. An absent value adds nothing.
    pub fn push(&mut self, name: impl Into<Cow<'static, str>>, value: &(impl QueryValue + ?Sized)) {
        let name = name.into();
        value.texts(&mut |text| self.pairs.push((name.clone(), text.into_owned())));
    }

    /// Names and values, in order.
    pub fn pairs(&self) -> impl Iterator<Item = (&str, &str)> {
        self.pairs
            .iter()
            .map(|(name, value)| (name.as_ref(), value.as_str()))
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn pushed(value: &(impl QueryValue + ?Sized)) -> Vec<String> {
        let mut query = Query::default();
        query.push("name", value);
        query.pairs().map(|(_, value)| value.to_owned()).collect()
    }

    #[test]
    fn absent_values_are_not_sent_and_lists_repeat_the_name() {
        assert!(pushed(&None::<bool>).is_empty());
        assert_eq!(pushed(&Some(false)), ["false"]);
        assert_eq!(pushed(&vec!["a", "b"]), ["a", "b"]);
        assert_eq!(pushed(&Some(vec![1_i64, 2])), ["1", "2"]);
        assert_eq!(pushed(&json!({"a": 1})), [r#"{"a":1}"#]);
        assert_eq!(pushed(&json!("text")), ["text"]);
    }
}
