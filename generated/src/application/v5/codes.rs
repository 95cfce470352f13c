// Written by `cargo xtask codegen`; do not edit.

//! The codes of this version, which its endpoints share.

crate::codes!(
/// Every code that the endpoints of this version document, in the order of the codes.
#[doc(alias("213001", "213002", "213003", "213004", "213005", "213006", "213007", "213008"))]
CODES {
    213001 400 "user_id is invalid" "The user is not valid, or the numbers for computers were changed at the same time. Check the user, or try again later." false;
    213002 400 "page_size is invalid" "The page size is not valid, or the numbers for phones were changed at the same time. Check `page_size`, or try again later." false;
    213003 400 "page_token is invalid" "The page token is not valid for this app, or there is no data. Check `page_token` or the data." false;
    213004 400 "request param is invalid" "A parameter is not valid, or the user's data was changed at the same time. Check the parameters, or try again later." false;
    213005 400 "get favourite apps fail" "The list could not be made, or the version of the badge is not valid. Ask the support, or check `version`." false;
    213006 400 "get recommend apps fail" "The list could not be made, or the state of the user does not allow it. Ask the support, or check the user." false;
    213007 409 "get apps detail fail" "The apps could not be looked up, or the user may not see the app. Ask the support, or check who may use the app." false;
    213008 409 "get visibility fail" "Who may use the app could not be looked up. Ask the support." false
});
