// Written by `cargo xtask codegen`; do not edit.

//! The codes of this version, which its endpoints share.

crate::codes!(
/// Every code that the endpoints of this version document, in the order of the codes.
#[doc(alias("1970011", "1970012", "1971001", "1971002", "1971007", "1971008", "1971009", "1971010"))]
CODES {
    1970011 400 "Page size is invalid error." "The page size is not allowed. Check `page_size`." false;
    1970012 400 "Page token is invalid error" "The page token is not valid. Send the one that the page before returned." false;
    1970012 400 "Page token is invalid error." "The page token is not valid. Send the one that the page before returned." false;
    1971001 400 "User not visible to target tenant." "The user may not see this organization. Check the user's visibility rules for it, or use one that the user can see." false;
    1971001 400 "user not visible to target tenant" "The user may not see this organization. Check the user's visibility rules for it, or use one that the user can see." false;
    1971002 400 "User not visible to target department." "The user may not see this department. Check the user's visibility rules for the partner organization." false;
    1971007 400 "App not visible to target tenant." "The app may not see this organization. Make the app available for the partner organization in the app's settings." false;
    1971008 400 "App not visible to target department" "The app may not see this department. Add it to what the app may see of the partner organization." false;
    1971008 400 "App not visible to target department." "The app may not see this department. Add it to what the app may see of the partner organization." false;
    1971009 400 "App not visible to target user." "The app may not see this user. Add the user to what the app may see of the partner organization." false;
    1971010 400 "User not visible to target user." "The user may not see this user. Check the user's visibility rules for the partner organization." false
});
