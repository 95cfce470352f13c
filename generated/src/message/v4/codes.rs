// Written by `cargo xtask codegen`; do not edit.

//! The codes of this version, which its endpoints share.

crate::codes!(
/// Every code that the endpoints of this version document, in the order of the codes.
#[doc(alias("10002", "10003", "11101", "11203", "11204", "11205", "11207", "11209", "11210", "11223", "11227", "11231", "11235", "11246", "11247", "11312", "100290", "200380", "200381", "200550", "200570", "200621", "200732", "200861", "200914", "230100"))]
CODES {
    10002 200 "Create or send message fail." "" false;
    10003 200 "Invalid parameter." "A parameter is missing or wrong. Check what the request sends against the message." false;
    11101 200 "Open_id not exist." "A user does not exist. Check `open_ids`." false;
    11203 200 "Send employee ids permission denied." "" false;
    11204 200 "Send department list permission denied." "" false;
    11205 200 "App do not have bot." "The app has no bot. Turn on the bot ability of the app." false;
    11207 200 "App is not usage." "The app is not available in the tenant. Check its state in the developer console." false;
    11209 200 "App not exist." "The app does not exist. Use another one." false;
    11210 200 "App usage info not exist." "" false;
    11223 200 "Do not have im write permission." "" false;
    11227 200 "Image key not exist." "The image does not exist. Upload it with the same bot and check the image key." false;
    11231 200 "Chat not found." "The chat does not exist. Check what the request names." false;
    11235 200 "This group is set to only admin can mention @All." "" false;
    11246 200 "Create message content fail." "" false;
    11247 200 "Internal send message trigger rate limit." "" true;
    11312 200 "Bot messages do not pass the audit." "" false;
    100290 0 "There is an invalid user resource(at/person) in your card" "The card names a user who is not valid. Check the user ids in the card." false;
    200380 0 "template does not exist, please confirm whether this template has been released" "The card template does not exist. Check its id, and that it was saved and published." false;
    200381 0 "template is not visible to app, please confirm whether the app is allowed to use this template" "The app may not use the card template. Allow it in the template's settings." false;
    200550 0 "chart spec is invalid" "A chart of the card is wrong. Check its `chart_spec`." false;
    200570 0 "card contains invalid image keys" "The card names images that are not valid. Check the image keys." false;
    200621 0 "parse card json err, please check whether the card json is correct" "The card is not valid JSON. Check its form." false;
    200732 0 "the actual type of the variable is inconsistent with the specified type in the template. Please check the type of the variable" "A variable of the card has the wrong type. Compare it with the type in the template." false;
    200861 0 "cards of schema V2 no longer support this capability" "The card uses a component that version 2 of the schema no longer has. Replace it." false;
    200914 0 "table rows is invalid" "The rows of a table are wrong. Check that they are JSON and that each value fits its column." false;
    230100 200 "Sending invalid test messages is restricted." "" false
});
