//! JSON in a text: some fields take and give a whole document as a string.

use std::fmt;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::{DecodeError, RequestError};

/// A JSON document for a field that takes it as a text, such as the form of an approval. It goes
/// wherever a request takes a text. On what an answer gives, such a field `form` has a method
/// `form_json`, which reads it.
///
/// ```
/// use feishu_openapi_runtime::{Error, JsonText};
/// use serde::{Deserialize, Serialize};
///
/// #[derive(Debug, PartialEq, Serialize, Deserialize)]
/// struct Widget {
///     id: String,
///     value: f64,
/// }
///
/// # fn main() -> Result<(), Error> {
/// let widget = Widget { id: "widget1".to_owned(), value: 230.0 };
/// let form: String = JsonText::of(&[&widget])?.into();
/// assert_eq!(form, r#"[{"id":"widget1","value":230.0}]"#);
///
/// // What an answer holds in a text is read as a type, too.
/// let read: Vec<Widget> = JsonText::read(&form)?;
/// assert_eq!(read, [widget]);
///
/// // A value can always be written.
/// let form = JsonText::from(serde_json::json!([{"id": "widget1", "value": 230.0}]));
/// # let _ = form;
/// # Ok(())
/// # }
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct JsonText(String);

impl JsonText {
    /// Writes a value as JSON.
    ///
    /// # Errors
    ///
    /// When JSON has no form for it, such as a map whose keys are no texts.
    pub fn of<T: Serialize + ?Sized>(value: &T) -> Result<Self, RequestError> {
        let text = serde_json::to_string(value);
        text.map(Self)
            .map_err(|error| RequestError::new(format!("a value cannot be JSON: {error}")))
    }

    /// Reads the JSON that a field of an answer holds; nothing where it is absent or empty.
    #[doc(hidden)]
    pub fn read_field<T: DeserializeOwned>(text: Option<&str>) -> Result<Option<T>, DecodeError> {
        let text = text.filter(|text| !text.trim().is_empty());
        text.map(Self::read).transpose()
    }

    /// Reads the JSON that a field holds.
    ///
    /// # Errors
    ///
    /// When it is no JSON, or none of a `T`.
    pub fn read<T: DeserializeOwned>(text: &str) -> Result<T, DecodeError> {
        let read = serde_json::from_str(text);
        read.map_err(|error| {
            let reason = format!("a text that holds JSON cannot be read: {error}");
            DecodeError::new(reason, text.as_bytes())
        })
    }
}

impl From<Value> for JsonText {
    fn from(value: Value) -> Self {
        Self(value.to_string())
    }
}

impl From<JsonText> for String {
    fn from(json: JsonText) -> Self {
        json.0
    }
}

impl fmt::Display for JsonText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// What people write to each other is no matter for a log: the JSON is not shown.
impl fmt::Debug for JsonText {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "JsonText({} bytes)", self.0.len())
    }
}

/// Gives a struct a method for each of its fields that hold JSON as a text, which reads it.
#[doc(hidden)]
#[macro_export]
macro_rules! json_texts {
    ($name:ident { $($method:ident $field:ident),* $(,)? }) => {
        impl $name {
            $(
                #[doc = concat!(
                    " Reads the JSON in [`", stringify!($field), "`](Self#structfield.",
                    stringify!($field), "), where there is any.\n\n",
                    "# Errors\n\nWhen it is no JSON, or none of a `T`."
                )]
                pub fn $method<T: $crate::serde::de::DeserializeOwned>(
                    &self,
                ) -> ::std::result::Result<::std::option::Option<T>, $crate::DecodeError> {
                    $crate::JsonText::read_field(self.$field.as_deref())
                }
            )*
        }
    };
}

#[cfg(test)]
#[allow(
    unreachable_pub,
    reason = "the macros make methods public, as services need them"
)]
mod tests {
    use std::collections::BTreeMap;

    use super::*;
    use crate::Error;

    #[test]
    fn a_field_is_written_and_read() {
        let form = JsonText::of(&BTreeMap::from([("a", 1)])).unwrap();
        assert_eq!(form.to_string(), r#"{"a":1}"#);
        assert_eq!(JsonText::from(serde_json::json!({"a": 1})), form);
        assert_eq!(format!("{form:?}"), "JsonText(7 bytes)");
        let read: BTreeMap<String, i64> = JsonText::read(&String::from(form)).unwrap();
        assert_eq!(read["a"], 1);
    }

    struct Filled {
        form: Option<String>,
    }
    json_texts!(Filled { form_json form });

    #[test]
    fn an_answer_reads_the_json_in_its_field() {
        let read = |form: Option<&str>| {
            let form = form.map(str::to_owned);
            Filled { form }.form_json::<Vec<i64>>()
        };
        assert_eq!(read(Some("[1, 2]")).unwrap(), Some(vec![1, 2]));
        assert_eq!(read(Some(" ")).unwrap(), None);
        assert_eq!(read(None).unwrap(), None);
        assert!(read(Some("{}")).is_err());
    }

    #[test]
    fn what_is_no_json_is_an_error_with_a_reason() {
        let keys = BTreeMap::from([((1, 2), 3)]);
        let error: Error = JsonText::of(&keys).unwrap_err().into();
        assert!(
            error.to_string().contains("key must be a string"),
            "{error}"
        );
        let error: Error = JsonText::read::<Value>("{").unwrap_err().into();
        assert!(error.to_string().contains("EOF"), "{error}");
        let error = JsonText::read::<Vec<i64>>(r#"{"app_secret":"hush"}"#).unwrap_err();
        assert!(!format!("{error} {error:?}").contains("hush"), "{error:?}");
    }
}
