// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// The type `card` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Card {
    /// The form of the card's data. Length: 1 to 50. Example: `card_json`.
    pub type_: Option<UpdateCardType>,
    /// The card, as JSON in text. Length: 1 to 1000000. Example: `{"schema":"2.0","header":{"title":{"content":"项目进度更新提醒","tag":"plain_text"}},"body":{"elements":[{"tag":"markdown","content":"text"}]}}`.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub data: Option<String>,
}

crate::object_builder!(Card {
    type_(impl Into<UpdateCardType>).into(), data(impl Into<String>).into();
    type_(impl Into<UpdateCardType>).into(), data(impl Into<String>).into()
});
crate::object!(Card { type_ "type", data "data" });
crate::json_texts!(Card { data_json data });
