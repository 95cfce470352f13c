// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `card_element`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Streams text into a text element: give the whole text each time, and what continues the old text is typed out bit by bit.
///
/// [`PUT /open-apis/cardkit/v1/cards/:card_id/elements/:element_id/content`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card-element/content>) gives [`UpdateCardElementContentResponse`] or fails with [`UpdateCardElementContentError`].
///
/// Token: tenant. Scopes, any one of: `cardkit:card:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = UpdateCardElementContent::new(sequence).card_id(card_id).element_id(element_id).content(content);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "cardkit.v1.card_element.content",
        "/open-apis/cardkit/v1/cards/:card_id/elements/:element_id/content"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateCardElementContent {
    /// The card, as its creation returned it. Length: 1 to 20. Example: `7355439197428236291`.
    ///
    /// Required.
    pub card_id: Option<String>,
    /// The text or Markdown element, by the id that you gave it; in cards built with the visual editor, Markdown only. Length: 1 to 20. Example: `markdown_1`.
    ///
    /// Required.
    pub element_id: Option<String>,
    /// A text of your own, unique for each batch of changes, that makes repeated calls count once. Length: 1 to 64. Example: `a0d69e20-1dd1-458b-k525-dfeca4015204`.
    pub uuid: Option<String>,
    /// The whole new text. It is typed out where it continues the old text, and shown at once where it begins otherwise. Length: 1 to 100000. Example: `text`.
    ///
    /// Required.
    pub content: Option<String>,
    /// A number that must be higher in each call on the same card than in the one before, from 1 to 2147483647; it keeps updates in order. Example: `1`.
    pub sequence: i64,
}

crate::request_builder!(named UpdateCardElementContent {
    sequence(i64);
    card_id(impl Into<String>).into(), element_id(impl Into<String>).into(),
    uuid(impl Into<String>).into(), content(impl Into<String>).into()
});
crate::request!(UpdateCardElementContent -> UpdateCardElementContentResponse, UpdateCardElementContentError {
    "cardkit.v1.card_element.content",
    PUT "/open-apis/cardkit/v1/cards/:card_id/elements/:element_id/content", [Tenant],
    read_value Data, Json, SCOPES = ["cardkit:card:write"], LIMITS = [1000 in 60, 50 in 1],
    NAMED = [card_id "card_id", element_id "element_id", content "content"];
    Path card_id "card_id", Path element_id "element_id", Body uuid "uuid", Body content "content",
    Body sequence "sequence"
});

/// What `cardkit.v1.card_element.content` answers with.
pub type UpdateCardElementContentResponse = crate::Empty;

/// What `cardkit.v1.card_element.content` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateCardElementContentError {
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
    /// `200850` (HTTP 400): Card streaming timeout
    ///
    /// Streaming mode was closed after its time ran out. Set `streaming_mode` to true in the card's settings again.
    CardStreamingTimeout,
    /// `200860` (HTTP 400): Card content exceeds limit.
    ///
    /// The card is too large. Keep it within 30 KB.
    CardContentExceedsLimit,
    /// `300120` (HTTP 400): Server Internal Error
    ///
    /// The server failed. Make sure that `sequence` increases, and try again later.
    ServerInternalError,
    /// `300302` (HTTP 400): update_multi property is false
    ///
    /// The card's `update_multi` is false, which is not supported here. Set it to true.
    UpdateMultiPropertyIsFalse,
    /// `300307` (HTTP 400): The card DSL is empty
    ///
    /// The card's JSON is empty. Check the data.
    CardDslIsEmpty,
    /// `300309` (HTTP 400): Card streaming closed
    ///
    /// Streaming mode is off. Set `streaming_mode` to true in the card's settings.
    CardStreamingClosed,
    /// `300310` (HTTP 400): Only update text
    ///
    /// Only plain text and Markdown elements can be streamed into. Choose another `element_id`.
    OnlyUpdateText,
    /// `300311` (HTTP 400): The current application does not have permission to update/use this card
    ///
    /// The app may not update or use this card. Call with the app that created it.
    ApplicationDoesNotPermissionUpdateUse,
    /// `300313` (HTTP 400): Failed to update element properties
    ///
    /// The properties of the element could not be changed. See the message and check the parameters.
    FailedToUpdateElementProperties,
    /// `300317` (HTTP 400): The sequence number for operating on the card did not increment consecutively
    ///
    /// The number of the operation did not increase. Give a higher `sequence` than in the last call on this card.
    SequenceNumberOperatingCardNotIncrement,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UpdateCardElementContentError: CODES {
    ContainsInvalidParameter = 10002, FailedToGenerateCardContent = 200220,
    CardEntityDoesNotExist = 200740, CardEntityHasExpired = 200750, UuidConflict = 200770,
    CardOngoingInteractionCannotBeUpdated = 200810, CardStreamingTimeout = 200850,
    CardContentExceedsLimit = 200860, ServerInternalError = 300120,
    UpdateMultiPropertyIsFalse = 300302, CardDslIsEmpty = 300307, CardStreamingClosed = 300309,
    OnlyUpdateText = 300310, ApplicationDoesNotPermissionUpdateUse = 300311,
    FailedToUpdateElementProperties = 300313, SequenceNumberOperatingCardNotIncrement = 300317
});

/// Adds elements to a card: before or after another element, or at the end of a container or of the card.
///
/// [`POST /open-apis/cardkit/v1/cards/:card_id/elements`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card-element/create>) gives [`CreateCardElementResponse`] or fails with [`CreateCardElementError`].
///
/// Token: tenant. Scopes, any one of: `cardkit:card:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = CreateCardElement::new(card_id, type_, sequence, elements);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "cardkit.v1.card_element.create",
        "/open-apis/cardkit/v1/cards/:card_id/elements"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateCardElement {
    /// The card, as its creation returned it. Length: 1 to 20. Example: `7355439197428236291`.
    pub card_id: String,
    /// Where the elements go: before the target, after it, or at the end. Example: `insert_after`.
    pub type_: CardElementType,
    /// The element that `type` refers to; required to insert before or after it. To append, a container, or the end of the card where left out. Length: 0 to 20. Example: `markdown_1`.
    pub target_element_id: Option<String>,
    /// A text of your own, unique for each batch of changes, that makes repeated calls count once. Length: 1 to 64. Example: `a0d69e20-1dd1-458b-k525-dfeca4015204`.
    pub uuid: Option<String>,
    /// A number that must be higher in each call on the same card than in the one before, from 1 to 2147483647; it keeps updates in order. Example: `1`.
    pub sequence: i64,
    /// The elements to add, as a JSON array in text. Length: 1 to 1000000. Example: `[{"tag":"button","element_id":"button_1","text":{"tag":"plain_text","content":"查看更多"},"type":"default","width":"default","size":"medium","behaviors":[{"type":"o…`.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub elements: String,
}

crate::request_builder!(CreateCardElement {
    card_id(impl Into<String>).into(), type_(impl Into<CardElementType>).into(), sequence(i64),
    elements(impl Into<String>).into();
    target_element_id(impl Into<String>).into(), uuid(impl Into<String>).into()
});
crate::request!(CreateCardElement -> CreateCardElementResponse, CreateCardElementError {
    "cardkit.v1.card_element.create", POST "/open-apis/cardkit/v1/cards/:card_id/elements",
    [Tenant], read_value Data, Json, SCOPES = ["cardkit:card:write"], LIMITS = [1000 in 60, 50 in 1];
    Path card_id "card_id", Body type_ "type", Body target_element_id "target_element_id",
    Body uuid "uuid", Body sequence "sequence", Body elements "elements"
});

/// What `cardkit.v1.card_element.create` answers with.
pub type CreateCardElementResponse = crate::Empty;

/// What `cardkit.v1.card_element.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateCardElementError {
    /// `10002` (HTTP 400): Your request contains an invalid request parameter.
    ///
    /// A parameter is not valid. See the message for which one.
    ContainsInvalidParameter,
    /// `200220` (HTTP 400): Failed to generate card content
    ///
    /// The card could not be generated. Check the card's JSON.
    FailedToGenerateCardContent,
    /// `200510` (HTTP 400): Card streaming timeout
    ///
    /// Streaming mode was closed after its time ran out. Set `streaming_mode` to true in the card's settings again.
    CardStreamingTimeout,
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
    /// `300120` (HTTP 400): Server Internal Error
    ///
    /// The server failed. Make sure that `sequence` increases, and try again later.
    ServerInternalError,
    /// `300301` (HTTP 400): Duplicate element_id in card component.
    ///
    /// Two elements of the card have the same `element_id`. Make the ids unique.
    DuplicateElementIdInCardComponent,
    /// `300302` (HTTP 400): update_multi property is false
    ///
    /// The card's `update_multi` is false, which is not supported here. Set it to true.
    UpdateMultiPropertyIsFalse,
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

crate::error_enum!(CreateCardElementError: CODES {
    ContainsInvalidParameter = 10002, FailedToGenerateCardContent = 200220,
    CardStreamingTimeout = 200510, CardEntityDoesNotExist = 200740, CardEntityHasExpired = 200750,
    UuidConflict = 200770, CardOngoingInteractionCannotBeUpdated = 200810,
    CardContentExceedsLimit = 200860, ServerInternalError = 300120,
    DuplicateElementIdInCardComponent = 300301, UpdateMultiPropertyIsFalse = 300302,
    NumberOfCardComponentsExceeds200 = 300305, CardDslIsEmpty = 300307,
    ApplicationDoesNotPermissionUpdateUse = 300311, FailedToAddElement = 300315,
    SequenceNumberOperatingCardNotIncrement = 300317
});

/// Deletes an element of a card; a container takes the elements inside it along.
///
/// [`DELETE /open-apis/cardkit/v1/cards/:card_id/elements/:element_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card-element/delete>) gives [`DeleteCardElementResponse`] or fails with [`DeleteCardElementError`].
///
/// Token: tenant. Scopes, any one of: `cardkit:card:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(DeleteCardElement::new(card_id, element_id, sequence)).await?;
/// ```
#[doc(
    alias(
        "cardkit.v1.card_element.delete",
        "/open-apis/cardkit/v1/cards/:card_id/elements/:element_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteCardElement {
    /// The card, as its creation returned it. Length: 1 to 20. Example: `7355439197428236291`.
    pub card_id: String,
    /// The element, by the id that you gave it in the card: letters, digits and underscores, a letter first, unique in the card. Length: 1 to 20. Example: `markdown_1`.
    pub element_id: String,
    /// A text of your own, unique for each batch of changes, that makes repeated calls count once. Length: 1 to 64. Example: `a0d69e20-1dd1-458b-k525-dfeca4015204`.
    pub uuid: Option<String>,
    /// A number that must be higher in each call on the same card than in the one before, from 1 to 2147483647; it keeps updates in order. Example: `1`.
    pub sequence: i64,
}

crate::request_builder!(DeleteCardElement {
    card_id(impl Into<String>).into(), element_id(impl Into<String>).into(), sequence(i64);
    uuid(impl Into<String>).into()
});
crate::request!(DeleteCardElement -> DeleteCardElementResponse, DeleteCardElementError {
    "cardkit.v1.card_element.delete",
    DELETE "/open-apis/cardkit/v1/cards/:card_id/elements/:element_id", [Tenant], read_value Data,
    Json, SCOPES = ["cardkit:card:write"], LIMITS = [1000 in 60, 50 in 1];
    Path card_id "card_id", Path element_id "element_id", Body uuid "uuid", Body sequence "sequence"
});

/// What `cardkit.v1.card_element.delete` answers with.
pub type DeleteCardElementResponse = crate::Empty;

/// What `cardkit.v1.card_element.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteCardElementError {
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
    /// `300302` (HTTP 400): update_multi property is false
    ///
    /// The card's `update_multi` is false, which is not supported here. Set it to true.
    UpdateMultiPropertyIsFalse,
    /// `300303` (HTTP 400): Only schema 2.0 is supported
    ///
    /// The card is not of schema 2.0, which this call needs. Use the JSON 2.0 structure.
    OnlySchema2Supported,
    /// `300307` (HTTP 400): The card DSL is empty
    ///
    /// The card's JSON is empty. Check the data.
    CardDslIsEmpty,
    /// `300311` (HTTP 400): The current application does not have permission to update/use this card
    ///
    /// The app may not update or use this card. Call with the app that created it.
    ApplicationDoesNotPermissionUpdateUse,
    /// `300314` (HTTP 400): Failed to delete element
    ///
    /// The element could not be deleted. See the message and check the parameters.
    FailedToDeleteElement,
    /// `300317` (HTTP 400): The sequence number for operating on the card did not increment consecutively
    ///
    /// The number of the operation did not increase. Give a higher `sequence` than in the last call on this card.
    SequenceNumberOperatingCardNotIncrement,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteCardElementError: CODES {
    ContainsInvalidParameter = 10002, FailedToGenerateCardContent = 200220,
    CardEntityDoesNotExist = 200740, CardEntityHasExpired = 200750, UuidConflict = 200770,
    CardOngoingInteractionCannotBeUpdated = 200810, UpdateMultiPropertyIsFalse = 300302,
    OnlySchema2Supported = 300303, CardDslIsEmpty = 300307,
    ApplicationDoesNotPermissionUpdateUse = 300311, FailedToDeleteElement = 300314,
    SequenceNumberOperatingCardNotIncrement = 300317
});

/// Changes some properties of an element of a card, never its `tag`; properties left out stay.
///
/// [`PATCH /open-apis/cardkit/v1/cards/:card_id/elements/:element_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card-element/patch>) gives [`PatchCardElementResponse`] or fails with [`PatchCardElementError`].
///
/// Token: tenant. Scopes, any one of: `cardkit:card:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = PatchCardElement::new(sequence).card_id(card_id).element_id(element_id).partial_element(partial_element);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "cardkit.v1.card_element.patch",
        "/open-apis/cardkit/v1/cards/:card_id/elements/:element_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchCardElement {
    /// The card, as its creation returned it. Length: 1 to 20. Example: `7355439197428236291`.
    ///
    /// Required.
    pub card_id: Option<String>,
    /// The element, by the id that you gave it in the card: letters, digits and underscores, a letter first, unique in the card. Length: 1 to 20. Example: `markdown_1`.
    ///
    /// Required.
    pub element_id: Option<String>,
    /// The properties to change, as JSON in text; not `tag`. A new `element_id` renames the element. Length: 1 to 1000000. Example: `{"content":"更新后的组件文本"}`.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    ///
    /// Required.
    pub partial_element: Option<String>,
    /// A text of your own, unique for each batch of changes, that makes repeated calls count once. Length: 1 to 64. Example: `a0d69e20-1dd1-458b-k525-dfeca4015204`.
    pub uuid: Option<String>,
    /// A number that must be higher in each call on the same card than in the one before, from 1 to 2147483647; it keeps updates in order. Example: `1`.
    pub sequence: i64,
}

crate::request_builder!(named PatchCardElement {
    sequence(i64);
    card_id(impl Into<String>).into(), element_id(impl Into<String>).into(),
    partial_element(impl Into<String>).into(), uuid(impl Into<String>).into()
});
crate::request!(PatchCardElement -> PatchCardElementResponse, PatchCardElementError {
    "cardkit.v1.card_element.patch",
    PATCH "/open-apis/cardkit/v1/cards/:card_id/elements/:element_id", [Tenant], read_value Data,
    Json, SCOPES = ["cardkit:card:write"], LIMITS = [1000 in 60, 50 in 1],
    NAMED = [card_id "card_id", element_id "element_id", partial_element "partial_element"];
    Path card_id "card_id", Path element_id "element_id", Body partial_element "partial_element",
    Body uuid "uuid", Body sequence "sequence"
});

/// What `cardkit.v1.card_element.patch` answers with.
pub type PatchCardElementResponse = crate::Empty;

/// What `cardkit.v1.card_element.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchCardElementError {
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
    /// `300317` (HTTP 400): The sequence number for operating on the card did not increment consecutively
    ///
    /// The number of the operation did not increase. Give a higher `sequence` than in the last call on this card.
    SequenceNumberOperatingCardNotIncrement,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(PatchCardElementError: CODES {
    ContainsInvalidParameter = 10002, FailedToGenerateCardContent = 200220,
    CardEntityDoesNotExist = 200740, CardEntityHasExpired = 200750, UuidConflict = 200770,
    CardOngoingInteractionCannotBeUpdated = 200810, CardContentExceedsLimit = 200860,
    DuplicateElementIdInCardComponent = 300301, UpdateMultiPropertyIsFalse = 300302,
    OnlySchema2Supported = 300303, CardDslIsEmpty = 300307,
    ApplicationDoesNotPermissionUpdateUse = 300311, UnableToUpdateElementTag = 300312,
    FailedToUpdateElementProperties = 300313, SequenceNumberOperatingCardNotIncrement = 300317
});

/// Replaces an element of a card with a new one.
///
/// [`PUT /open-apis/cardkit/v1/cards/:card_id/elements/:element_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/cardkit-v1/card-element/update>) gives [`UpdateCardElementResponse`] or fails with [`UpdateCardElementError`].
///
/// Token: tenant. Scopes, any one of: `cardkit:card:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = UpdateCardElement::new(sequence).card_id(card_id).element_id(element_id).element(element);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "cardkit.v1.card_element.update",
        "/open-apis/cardkit/v1/cards/:card_id/elements/:element_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateCardElement {
    /// The card, as its creation returned it. Length: 1 to 20. Example: `7355439197428236291`.
    ///
    /// Required.
    pub card_id: Option<String>,
    /// The element, by the id that you gave it in the card: letters, digits and underscores, a letter first, unique in the card. Length: 1 to 20. Example: `markdown_1`.
    ///
    /// Required.
    pub element_id: Option<String>,
    /// A text of your own, unique for each batch of changes, that makes repeated calls count once. Length: 1 to 64. Example: `a0d69e20-1dd1-458b-k525-dfeca4015204`.
    pub uuid: Option<String>,
    /// The new element, complete, as JSON in text. Length: 1 to 1000000. Example: `{"tag":"markdown","element_id":"md_1","content":"text"}`.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    ///
    /// Required.
    pub element: Option<String>,
    /// A number that must be higher in each call on the same card than in the one before, from 1 to 2147483647; it keeps updates in order. Example: `1`.
    pub sequence: i64,
}

crate::request_builder!(named UpdateCardElement {
    sequence(i64);
    card_id(impl Into<String>).into(), element_id(impl Into<String>).into(),
    uuid(impl Into<String>).into(), element(impl Into<String>).into()
});
crate::request!(UpdateCardElement -> UpdateCardElementResponse, UpdateCardElementError {
    "cardkit.v1.card_element.update",
    PUT "/open-apis/cardkit/v1/cards/:card_id/elements/:element_id", [Tenant], read_value Data,
    Json, SCOPES = ["cardkit:card:write"], LIMITS = [1000 in 60, 50 in 1],
    NAMED = [card_id "card_id", element_id "element_id", element "element"];
    Path card_id "card_id", Path element_id "element_id", Body uuid "uuid", Body element "element",
    Body sequence "sequence"
});

/// What `cardkit.v1.card_element.update` answers with.
pub type UpdateCardElementResponse = crate::Empty;

/// What `cardkit.v1.card_element.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateCardElementError {
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
    /// `300301` (HTTP 400): Duplicate element_id in card component.
    ///
    /// Two elements of the card have the same `element_id`. Make the ids unique.
    DuplicateElementIdInCardComponent,
    /// `300302` (HTTP 400): update_multi property is false
    ///
    /// The card's `update_multi` is false, which is not supported here. Set it to true.
    UpdateMultiPropertyIsFalse,
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

crate::error_enum!(UpdateCardElementError: CODES {
    ContainsInvalidParameter = 10002, FailedToGenerateCardContent = 200220,
    CardEntityDoesNotExist = 200740, CardEntityHasExpired = 200750, UuidConflict = 200770,
    CardOngoingInteractionCannotBeUpdated = 200810, CardContentExceedsLimit = 200860,
    FailedToReplaceElement = 300121, DuplicateElementIdInCardComponent = 300301,
    UpdateMultiPropertyIsFalse = 300302, NumberOfCardComponentsExceeds200 = 300305,
    CardDslIsEmpty = 300307, ApplicationDoesNotPermissionUpdateUse = 300311,
    SequenceNumberOperatingCardNotIncrement = 300317
});
