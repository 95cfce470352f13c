// Written by `cargo xtask codegen`; do not edit.

//! The codes of this version, which its endpoints share.

crate::codes!(
/// Every code that the endpoints of this version document, in the order of the codes.
#[doc(alias("10002", "200220", "200510", "200740", "200750", "200770", "200810", "200850", "200860", "300120", "300121", "300122", "300301", "300302", "300303", "300305", "300307", "300309", "300310", "300311", "300312", "300313", "300314", "300315", "300317"))]
CODES {
    10002 400 "Your request contains an invalid request parameter." "A parameter is not valid. See the message for which one." false;
    200220 400 "Failed to generate card content" "The card could not be generated. Check the card's JSON." false;
    200510 400 "Card streaming timeout" "Streaming mode was closed after its time ran out. Set `streaming_mode` to true in the card's settings again." false;
    200740 400 "The card entity does not exist" "The card does not exist. Check `card_id`." false;
    200750 400 "The card entity has expired" "The card has expired, as cards do after 14 days. Create a new one." false;
    200770 400 "UUID conflict" "The `uuid` was used already for something else. Give a unique one for each batch of changes." false;
    200810 400 "The card is in an ongoing interaction and cannot be updated" "A user is just interacting with the card, so it cannot be updated. Try again when the interaction is over." false;
    200850 400 "Card streaming timeout" "Streaming mode was closed after its time ran out. Set `streaming_mode` to true in the card's settings again." false;
    200860 400 "Card content exceeds limit." "The card is too large. Keep it within 30 KB." false;
    300120 400 "Server Internal Error" "The server failed. Make sure that `sequence` increases, and try again later." false;
    300121 400 "Failed to replace element" "" false;
    300122 400 "Failed to update card configuration" "" false;
    300301 400 "Duplicate element_id in card component." "Two elements of the card have the same `element_id`. Make the ids unique." false;
    300302 400 "update_multi property is false" "The card's `update_multi` is false, which is not supported here. Set it to true." false;
    300303 400 "Only schema 2.0 is supported" "The card is not of schema 2.0, which this call needs. Use the JSON 2.0 structure." false;
    300305 400 "The number of card components exceeds 200" "The card has more than 200 elements and components. Remove some." false;
    300307 400 "The card DSL is empty" "The card's JSON is empty. Check the data." false;
    300309 400 "Card streaming closed" "Streaming mode is off. Set `streaming_mode` to true in the card's settings." false;
    300310 400 "Only update text" "Only plain text and Markdown elements can be streamed into. Choose another `element_id`." false;
    300311 400 "The current application does not have permission to update/use this card" "The app may not update or use this card. Call with the app that created it." false;
    300312 400 "Unable to update element tag" "" false;
    300313 400 "Failed to update element properties" "The properties of the element could not be changed. See the message and check the parameters." false;
    300314 400 "Failed to delete element" "The element could not be deleted. See the message and check the parameters." false;
    300315 400 "Failed to add element" "The element could not be added. See the message and check the parameters." false;
    300317 400 "The sequence number for operating on the card did not increment consecutively" "The number of the operation did not increase. Give a higher `sequence` than in the last call on this card." false
});
