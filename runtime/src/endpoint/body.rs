//! What a request carries.

use bytes::Bytes;
use serde::Serialize;
use serde_json::Value;

use crate::{BodyError, Multipart, Query};

/// The body of a request.
#[derive(Debug, Default)]
#[non_exhaustive]
pub enum Body {
    /// No body.
    #[default]
    None,
    /// JSON, already written down.
    Json(Bytes),
    /// Pairs of a form, `application/x-www-form-urlencoded`.
    Form(Query),
    /// Parts of a form, files among them.
    Multipart(Multipart),
    /// Any other bytes, with their content type.
    Raw {
        /// The content type.
        content_type: String,
        /// The bytes.
        bytes: Bytes,
    },
}

impl Body {
    /// A JSON body from the fields of a request.
    ///
    /// # Errors
    ///
    /// When a field cannot be written as JSON.
    pub fn json<T: Serialize + ?Sized>(value: &T) -> Result<Self, BodyError> {
        let bytes = serde_json::to_vec(value).map_err(BodyError::from_json)?;
        Ok(Self::Json(bytes.into()))
    }

    /// A JSON body that is one value, such as a list.
    ///
    /// # Errors
    ///
    /// When the value cannot be written as JSON.
    pub fn json_value<T: Serialize + ?Sized>(value: &T) -> Result<Self, BodyError> {
        Self::json(value)
    }

    /// A form from the fields of a request. Lists repeat their name, objects are written as JSON.
    ///
    /// # Errors
    ///
    /// When a field cannot be written as JSON, or the value is no object.
    pub fn form<T: Serialize + ?Sized>(value: &T) -> Result<Self, BodyError> {
        let Value::Object(fields) = serde_json::to_value(value).map_err(BodyError::from_json)?
        else {
            return Err(BodyError::new("a form is made from an object"));
        };
        let mut pairs = Query::default();
        for (name, value) in fields {
            pairs.push(name, &value);
        }
        Ok(Self::Form(pairs))
    }

    /// A form in parts.
    ///
    /// # Errors
    ///
    /// Never; the signature is that of the other constructors.
    pub fn multipart(parts: Multipart) -> Result<Self, BodyError> {
        Ok(Self::Multipart(parts))
    }
}
