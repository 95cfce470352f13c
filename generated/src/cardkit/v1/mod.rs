// Written by `cargo xtask codegen`; do not edit.

//! `cardkit.v1`: 10 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`BatchUpdateCard`] | `POST /open-apis/cardkit/v1/cards/:card_id/batch_update` | Applies several changes to a card at once: settings, and elements to add, update or delete; only the app that created the card can. |
//! | [`CreateCard`] | `POST /open-apis/cardkit/v1/cards` | Creates a card from JSON or a template, to be sent by its id afterwards; it can be sent once and operated on for 14 days. |
//! | [`ConvertCardId`] | `POST /open-apis/cardkit/v1/cards/id_convert` | Gets the id of the card that a message shows, so that the card can be updated. Deprecated; create the card first and send it by its id. |
//! | [`UpdateCardSettings`] | `PATCH /open-apis/cardkit/v1/cards/:card_id/settings` | Changes a card's `config` and `card_link`, not its elements; only the app that created the card can. |
//! | [`UpdateCard`] | `PUT /open-apis/cardkit/v1/cards/:card_id` | Replaces a card as a whole with new JSON 2.0; only the app that created the card can. |
//! | [`UpdateCardElementContent`] | `PUT /open-apis/cardkit/v1/cards/:card_id/elements/:element_id/content` | Streams text into a text element: give the whole text each time, and what continues the old text is typed out bit by bit. |
//! | [`CreateCardElement`] | `POST /open-apis/cardkit/v1/cards/:card_id/elements` | Adds elements to a card: before or after another element, or at the end of a container or of the card. |
//! | [`DeleteCardElement`] | `DELETE /open-apis/cardkit/v1/cards/:card_id/elements/:element_id` | Deletes an element of a card; a container takes the elements inside it along. |
//! | [`PatchCardElement`] | `PATCH /open-apis/cardkit/v1/cards/:card_id/elements/:element_id` | Changes some properties of an element of a card, never its `tag`; properties left out stay. |
//! | [`UpdateCardElement`] | `PUT /open-apis/cardkit/v1/cards/:card_id/elements/:element_id` | Replaces an element of a card with a new one. |

#[cfg(feature = "events")]
#[cfg_attr(docsrs, doc(cfg(feature = "events")))]
pub mod events;
pub mod card;
pub mod card_element;
mod shapes;
mod enumerations;
mod codes;
#[doc(inline)]
pub use card::*;
#[doc(inline)]
pub use card_element::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
