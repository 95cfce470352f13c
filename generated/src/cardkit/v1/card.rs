// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `card`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Applies several changes to a card at once: settings, and elements to add, update or delete; only the app that created the card can.
///
/// [`POST /open-apis/cardkit/v1/cards/:card_id/batch_update`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card/batch_update>) gives [`BatchUpdateCardResponse`] or fails with [`BatchUpdateCardError`].
///
/// Token: tenant. Scopes, any one of: `cardkit:card:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(BatchUpdateCard::new(card_id, sequence, actions)).await?;
/// ```
#[doc(
    alias(
        "cardkit.v1.card.batch_update",
        "/open-apis/cardkit/v1/cards/:card_id/batch_update"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchUpdateCard {
    /// The card, as its creation returned it. Length: 1 to 20. Example: `7355439197428236291`.
    pub card_id: String,
    /// A text of your own, unique for each batch of changes, that makes repeated calls count once. Length: 1 to 64. Example: `a0d69e20-1dd1-458b-k525-dfeca4015204`.
    pub uuid: Option<String>,
    /// A number that must be higher in each call on the same card than in the one before, from 1 to 2147483647; it keeps updates in order. Example: `1`.
    pub sequence: i64,
    /// The changes, in order, as JSON in text: an array of `partial_update_setting`, `add_elements`, `delete_elements`, `partial_update_element` and so on. Length: 1 to 1000000. Example: `[{"action":"partial_update_setting","params":{"settings":{"config":{"streaming_mode":true}}}},{"action":"add_elements","params":{"type":"insert_before","target_…`.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub actions: String,
}

crate::request_builder!(BatchUpdateCard {
    card_id(impl Into<String>).into(), sequence(i64), actions(impl Into<String>).into();
    uuid(impl Into<String>).into()
});
crate::request!(BatchUpdateCard -> BatchUpdateCardResponse, BatchUpdateCardError {
    "cardkit.v1.card.batch_update", POST "/open-apis/cardkit/v1/cards/:card_id/batch_update",
    [Tenant], read_value Data, Json, SCOPES = ["cardkit:card:write"], LIMITS = [1000 in 60, 50 in 1];
    Path card_id "card_id", Body uuid "uuid", Body sequence "sequence", Body actions "actions"
});

/// What `cardkit.v1.card.batch_update` answers with.
pub type BatchUpdateCardResponse = crate::Empty;

/// What `cardkit.v1.card.batch_update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchUpdateCardError {
    /// `10002` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is not valid. See the message for which one.
    ContainsInvalidParameter,
    /// `200220` (HTTP 400): Failed to generate card content
    ///
    /// The card could not be generated. Check the card's JSON.
    FailedToGenerateCardContent,
    /// `200740` (HTTP 400): The card entity does not exist
    ///
    /// The card does not exist. Check `card_id`.
    CardEntityDoesNotExist,
    /// `200750` (HTTP 400): The card entity has expired
    ///
    /// The card has expired, as cards do after 14 days. Create a new one.
    CardEntityHasExpired,
    /// `200770` (HTTP 400): UUID conflict
    ///
    /// The `uuid` was used already for something else. Give a unique one for each batch of changes.
    UuidConflict,
    /// `200810` (HTTP 400): The card is in an ongoing interaction and cannot be updated
    ///
    /// A user is just interacting with the card, so it cannot be updated. Try again when the interaction is over.
    CardOngoingInteractionCannotBeUpdated,
    /// `200860` (HTTP 400): Card content exceeds limit.
    ///
    /// The card is too large. Keep it within 30 KB.
    CardContentExceedsLimit,
    /// `300121` (HTTP 400): Failed to replace element
    FailedToReplaceElement,
    /// `300122` (HTTP 400): Failed to update card configuration
    FailedToUpdateCardConfiguration,
    /// `300301` (HTTP 400): Duplicate element_id in card component.
    ///
    /// Two elements of the card have the same `element_id`. Make the ids unique.
    DuplicateElementIdInCardComponent,
    /// `300302` (HTTP 400): update_multi property is false
    ///
    /// The card's `update_multi` is false, which is not supported here. Set it to true.
    UpdateMultiPropertyIsFalse,
    /// `300303` (HTTP 400): Only schema 2.0 is supported
    ///
    /// The card is not of schema 2.0, which this call needs. Use the JSON 2.0 structure.
    OnlySchema2Supported,
    /// `300305` (HTTP 400): The number of card components exceeds 200
    ///
    /// The card has more than 200 elements and components. Remove some.
    NumberOfCardComponentsExceeds200,
    /// `300307` (HTTP 400): The card DSL is empty
    ///
    /// The card's JSON is empty. Check the data.
    CardDslIsEmpty,
    /// `300311` (HTTP 400): The current application does not have permission to update/use this card
    ///
    /// The app may not update or use this card. Call with the app that created it.
    ApplicationDoesNotPermissionUpdateUse,
    /// `300312` (HTTP 400): Unable to update element tag
    UnableToUpdateElementTag,
    /// `300313` (HTTP 400): Failed to update element properties
    ///
    /// The properties of the element could not be changed. See the message and check the parameters.
    FailedToUpdateElementProperties,
    /// `300314` (HTTP 400): Failed to delete element
    ///
    /// The element could not be deleted. See the message and check the parameters.
    FailedToDeleteElement,
    /// `300315` (HTTP 400): Failed to add element
    ///
    /// The element could not be added. See the message and check the parameters.
    FailedToAddElement,
    /// `300317` (HTTP 400): The sequence number for operating on the card did not increment consecutively
    ///
    /// The number of the operation did not increase. Give a higher `sequence` than in the last call on this card.
    SequenceNumberOperatingCardNotIncrement,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchUpdateCardError: CODES {
    ContainsInvalidParameter = 10002, FailedToGenerateCardContent = 200220,
    CardEntityDoesNotExist = 200740, CardEntityHasExpired = 200750, UuidConflict = 200770,
    CardOngoingInteractionCannotBeUpdated = 200810, CardContentExceedsLimit = 200860,
    FailedToReplaceElement = 300121, FailedToUpdateCardConfiguration = 300122,
    DuplicateElementIdInCardComponent = 300301, UpdateMultiPropertyIsFalse = 300302,
    OnlySchema2Supported = 300303, NumberOfCardComponentsExceeds200 = 300305,
    CardDslIsEmpty = 300307, ApplicationDoesNotPermissionUpdateUse = 300311,
    UnableToUpdateElementTag = 300312, FailedToUpdateElementProperties = 300313,
    FailedToDeleteElement = 300314, FailedToAddElement = 300315,
    SequenceNumberOperatingCardNotIncrement = 300317
});

/// Creates a card from JSON or a template, to be sent by its id afterwards; it can be sent once and operated on for 14 days.
///
/// [`POST /open-apis/cardkit/v1/cards`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card/create>) gives [`CreateCardResponse`] or fails with [`CreateCardError`].
///
/// Token: tenant. Scopes, any one of: `cardkit:card:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(CreateCard::new(type_, data)).await?;
/// ```
#[doc(alias("cardkit.v1.card.create", "/open-apis/cardkit/v1/cards"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateCard {
    /// Whether `data` is the JSON of a card or refers to a template. Length: 1 to 50. Example: `card_json`.
    pub type_: CardType,
    /// The card, as JSON in text, of the form that `type` says: JSON 2.0 of a card, or a template's id and variables. Length: 1 to 3000000. Example: `text`.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub data: String,
}

crate::request_builder!(CreateCard {
    type_(impl Into<CardType>).into(), data(impl Into<String>).into();
});
crate::request!(CreateCard -> CreateCardResponse, CreateCardError {
    "cardkit.v1.card.create", POST "/open-apis/cardkit/v1/cards", [Tenant], read_value Data, Json,
    SCOPES = ["cardkit:card:write"], LIMITS = [1000 in 60, 50 in 1];
    Body type_ "type", Body data "data"
});

/// What `cardkit.v1.card.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCardResponse {
    /// The card, as its creation returned it.
    pub card_id: Option<String>,
}

crate::object!(CreateCardResponse { card_id "card_id" });

/// What `cardkit.v1.card.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateCardError {
    /// `10002` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is not valid. See the message for which one.
    ContainsInvalidParameter,
    /// `200220` (HTTP 400): Failed to generate card content
    ///
    /// The card could not be generated. Check the card's JSON.
    FailedToGenerateCardContent,
    /// `200860` (HTTP 400): Card content exceeds limit.
    ///
    /// The card is too large. Keep it within 30 KB.
    CardContentExceedsLimit,
    /// `300301` (HTTP 400): Duplicate element_id in card component.
    ///
    /// Two elements of the card have the same `element_id`. Make the ids unique.
    DuplicateElementIdInCardComponent,
    /// `300302` (HTTP 400): update_multi property is false
    ///
    /// The card's `update_multi` is false, which is not supported here. Set it to true.
    UpdateMultiPropertyIsFalse,
    /// `300303` (HTTP 400): Only schema 2.0 is supported
    ///
    /// The card is not of schema 2.0, which this call needs. Use the JSON 2.0 structure.
    OnlySchema2Supported,
    /// `300305` (HTTP 400): The number of card components exceeds 200
    ///
    /// The card has more than 200 elements and components. Remove some.
    NumberOfCardComponentsExceeds200,
    /// `300307` (HTTP 400): The card DSL is empty
    ///
    /// The card's JSON is empty. Check the data.
    CardDslIsEmpty,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateCardError: CODES {
    ContainsInvalidParameter = 10002, FailedToGenerateCardContent = 200220,
    CardContentExceedsLimit = 200860, DuplicateElementIdInCardComponent = 300301,
    UpdateMultiPropertyIsFalse = 300302, OnlySchema2Supported = 300303,
    NumberOfCardComponentsExceeds200 = 300305, CardDslIsEmpty = 300307
});

/// Gets the id of the card that a message shows, so that the card can be updated. Deprecated; create the card first and send it by its id.
///
/// [`POST /open-apis/cardkit/v1/cards/id_convert`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card/id_convert>) gives [`ConvertCardIdResponse`] or fails with [`ConvertCardIdError`].
///
/// Superseded by [`cardkit::v1::CreateCard`](crate::cardkit::v1::CreateCard).
///
/// Token: tenant. Scopes, any one of: `cardkit:card:read`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(ConvertCardId::new(message_id)).await?;
/// ```
#[doc(alias("cardkit.v1.card.id_convert", "/open-apis/cardkit/v1/cards/id_convert"))]
#[deprecated(note = "superseded by `cardkit::v1::CreateCard`")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ConvertCardId {
    /// The message, which must be of type `interactive`. Length: 1 to 50. Example: `om_fbdf6ed2e17f1d98e78fb26c1370186e`.
    pub message_id: String,
}

crate::request_builder!(ConvertCardId { message_id(impl Into<String>).into(); });
crate::request!(ConvertCardId -> ConvertCardIdResponse, ConvertCardIdError {
    "cardkit.v1.card.id_convert", POST "/open-apis/cardkit/v1/cards/id_convert", [Tenant],
    read_value Data, Json, SCOPES = ["cardkit:card:read"], LIMITS = [1000 in 60, 50 in 1];
    Body message_id "message_id"
});

/// What `cardkit.v1.card.id_convert` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertCardIdResponse {
    /// The card that the message shows.
    pub card_id: Option<String>,
}

crate::object!(ConvertCardIdResponse { card_id "card_id" });

/// What `cardkit.v1.card.id_convert` answers with when it fails.
pub type ConvertCardIdError = crate::GatewayError;

/// Changes a card's `config` and `card_link`, not its elements; only the app that created the card can.
///
/// [`PATCH /open-apis/cardkit/v1/cards/:card_id/settings`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card/settings>) gives [`UpdateCardSettingsResponse`] or fails with [`UpdateCardSettingsError`].
///
/// Token: tenant. Scopes, any one of: `cardkit:card:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(UpdateCardSettings::new(card_id, settings, sequence)).await?;
/// ```
#[doc(
    alias("cardkit.v1.card.settings", "/open-apis/cardkit/v1/cards/:card_id/settings")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateCardSettings {
    /// The card, as its creation returned it. Length: 1 to 20. Example: `7355372766134157313`.
    pub card_id: String,
    /// The new settings, as JSON in text, with `config` and `card_link`. Length: 1 to 100000. Example: `{"config":{"streaming_mode":true,"streaming_config":{"print_frequency_ms":{"default":70,"android":70,"ios":70,"pc":70},"print_step":{"default":1,"android":1,"io…`.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub settings: String,
    /// A text of your own, unique for each batch of changes, that makes repeated calls count once. Length: 1 to 64. Example: `a0d69e20-1dd1-458b-k525-dfeca4015204`.
    pub uuid: Option<String>,
    /// A number that must be higher in each call on the same card than in the one before, from 1 to 2147483647; it keeps updates in order. Example: `1`.
    pub sequence: i64,
}

crate::request_builder!(UpdateCardSettings {
    card_id(impl Into<String>).into(), settings(impl Into<String>).into(), sequence(i64);
    uuid(impl Into<String>).into()
});
crate::request!(UpdateCardSettings -> UpdateCardSettingsResponse, UpdateCardSettingsError {
    "cardkit.v1.card.settings", PATCH "/open-apis/cardkit/v1/cards/:card_id/settings", [Tenant],
    read_value Data, Json, SCOPES = ["cardkit:card:write"], LIMITS = [1000 in 60, 50 in 1];
    Path card_id "card_id", Body settings "settings", Body uuid "uuid", Body sequence "sequence"
});

/// What `cardkit.v1.card.settings` answers with.
pub type UpdateCardSettingsResponse = crate::Empty;

/// What `cardkit.v1.card.settings` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateCardSettingsError {
    /// `10002` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is not valid. See the message for which one.
    ContainsInvalidParameter,
    /// `200220` (HTTP 400): Failed to generate card content
    ///
    /// The card could not be generated. Check the card's JSON.
    FailedToGenerateCardContent,
    /// `200740` (HTTP 400): The card entity does not exist
    ///
    /// The card does not exist. Check `card_id`.
    CardEntityDoesNotExist,
    /// `200750` (HTTP 400): The card entity has expired
    ///
    /// The card has expired, as cards do after 14 days. Create a new one.
    CardEntityHasExpired,
    /// `200770` (HTTP 400): UUID conflict
    ///
    /// The `uuid` was used already for something else. Give a unique one for each batch of changes.
    UuidConflict,
    /// `200810` (HTTP 400): The card is in an ongoing interaction and cannot be updated
    ///
    /// A user is just interacting with the card, so it cannot be updated. Try again when the interaction is over.
    CardOngoingInteractionCannotBeUpdated,
    /// `200860` (HTTP 400): Card content exceeds limit.
    ///
    /// The card is too large. Keep it within 30 KB.
    CardContentExceedsLimit,
    /// `300122` (HTTP 400): Failed to update card configuration
    FailedToUpdateCardConfiguration,
    /// `300302` (HTTP 400): update_multi property is false
    ///
    /// The card's `update_multi` is false, which is not supported here. Set it to true.
    UpdateMultiPropertyIsFalse,
    /// `300307` (HTTP 400): The card DSL is empty
    ///
    /// The card's JSON is empty. Check the data.
    CardDslIsEmpty,
    /// `300311` (HTTP 400): The current application does not have permission to update/use this card
    ///
    /// The app may not update or use this card. Call with the app that created it.
    ApplicationDoesNotPermissionUpdateUse,
    /// `300317` (HTTP 400): The sequence number for operating on the card did not increment consecutively
    ///
    /// The number of the operation did not increase. Give a higher `sequence` than in the last call on this card.
    SequenceNumberOperatingCardNotIncrement,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UpdateCardSettingsError: CODES {
    ContainsInvalidParameter = 10002, FailedToGenerateCardContent = 200220,
    CardEntityDoesNotExist = 200740, CardEntityHasExpired = 200750, UuidConflict = 200770,
    CardOngoingInteractionCannotBeUpdated = 200810, CardContentExceedsLimit = 200860,
    FailedToUpdateCardConfiguration = 300122, UpdateMultiPropertyIsFalse = 300302,
    CardDslIsEmpty = 300307, ApplicationDoesNotPermissionUpdateUse = 300311,
    SequenceNumberOperatingCardNotIncrement = 300317
});

/// Replaces a card as a whole with new JSON 2.0; only the app that created the card can.
///
/// [`PUT /open-apis/cardkit/v1/cards/:card_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card/update>) gives [`UpdateCardResponse`] or fails with [`UpdateCardError`].
///
/// Token: tenant. Scopes, any one of: `cardkit:card:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(UpdateCard::new(card_id, card, sequence)).await?;
/// ```
#[doc(alias("cardkit.v1.card.update", "/open-apis/cardkit/v1/cards/:card_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateCard {
    /// The card, as its creation returned it. Length: 1 to 20. Example: `7355372766134157313`.
    pub card_id: String,
    /// The new card, which replaces the old one.
    pub card: Card,
    /// A text of your own, unique for each batch of changes, that makes repeated calls count once. Length: 1 to 64. Example: `a0d69e20-1dd1-458b-k525-dfeca4015204`.
    pub uuid: Option<String>,
    /// A number that must be higher in each call on the same card than in the one before, from 1 to 2147483647; it keeps updates in order. Example: `1`.
    pub sequence: i64,
}

crate::request_builder!(UpdateCard {
    card_id(impl Into<String>).into(), card(Card), sequence(i64);
    uuid(impl Into<String>).into()
});
crate::request!(UpdateCard -> UpdateCardResponse, UpdateCardError {
    "cardkit.v1.card.update", PUT "/open-apis/cardkit/v1/cards/:card_id", [Tenant], read_value Data,
    Json, SCOPES = ["cardkit:card:write"], LIMITS = [1000 in 60, 50 in 1];
    Path card_id "card_id", Body card "card", Body uuid "uuid", Body sequence "sequence"
});

/// What `cardkit.v1.card.update` answers with.
pub type UpdateCardResponse = crate::Empty;

/// What `cardkit.v1.card.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateCardError {
    /// `10002` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is not valid. See the message for which one.
    ContainsInvalidParameter,
    /// `200220` (HTTP 400): Failed to generate card content
    ///
    /// The card could not be generated. Check the card's JSON.
    FailedToGenerateCardContent,
    /// `200740` (HTTP 400): The card entity does not exist
    ///
    /// The card does not exist. Check `card_id`.
    CardEntityDoesNotExist,
    /// `200750` (HTTP 400): The card entity has expired
    ///
    /// The card has expired, as cards do after 14 days. Create a new one.
    CardEntityHasExpired,
    /// `200770` (HTTP 400): UUID conflict
    ///
    /// The `uuid` was used already for something else. Give a unique one for each batch of changes.
    UuidConflict,
    /// `200810` (HTTP 400): The card is in an ongoing interaction and cannot be updated
    ///
    /// A user is just interacting with the card, so it cannot be updated. Try again when the interaction is over.
    CardOngoingInteractionCannotBeUpdated,
    /// `200860` (HTTP 400): Card content exceeds limit.
    ///
    /// The card is too large. Keep it within 30 KB.
    CardContentExceedsLimit,
    /// `300301` (HTTP 400): Duplicate element_id in card component.
    ///
    /// Two elements of the card have the same `element_id`. Make the ids unique.
    DuplicateElementIdInCardComponent,
    /// `300302` (HTTP 400): update_multi property is false
    ///
    /// The card's `update_multi` is false, which is not supported here. Set it to true.
    UpdateMultiPropertyIsFalse,
    /// `300303` (HTTP 400): Only schema 2.0 is supported
    ///
    /// The card is not of schema 2.0, which this call needs. Use the JSON 2.0 structure.
    OnlySchema2Supported,
    /// `300305` (HTTP 400): The number of card components exceeds 200
    ///
    /// The card has more than 200 elements and components. Remove some.
    NumberOfCardComponentsExceeds200,
    /// `300307` (HTTP 400): The card DSL is empty
    ///
    /// The card's JSON is empty. Check the data.
    CardDslIsEmpty,
    /// `300311` (HTTP 400): The current application does not have permission to update/use this card
    ///
    /// The app may not update or use this card. Call with the app that created it.
    ApplicationDoesNotPermissionUpdateUse,
    /// `300317` (HTTP 400): The sequence number for operating on the card did not increment consecutively
    ///
    /// The number of the operation did not increase. Give a higher `sequence` than in the last call on this card.
    SequenceNumberOperatingCardNotIncrement,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UpdateCardError: CODES {
    ContainsInvalidParameter = 10002, FailedToGenerateCardContent = 200220,
    CardEntityDoesNotExist = 200740, CardEntityHasExpired = 200750, UuidConflict = 200770,
    CardOngoingInteractionCannotBeUpdated = 200810, CardContentExceedsLimit = 200860,
    DuplicateElementIdInCardComponent = 300301, UpdateMultiPropertyIsFalse = 300302,
    OnlySchema2Supported = 300303, NumberOfCardComponentsExceeds200 = 300305,
    CardDslIsEmpty = 300307, ApplicationDoesNotPermissionUpdateUse = 300311,
    SequenceNumberOperatingCardNotIncrement = 300317
});
