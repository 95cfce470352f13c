// Written by `cargo xtask codegen`; do not edit.

//! The codes of this version, which its endpoints share.

crate::codes!(
/// Every code that the endpoints of this version document, in the order of the codes.
#[doc(alias("2005001", "2005002", "2005003", "2005004", "2005005", "2005006", "2005007"))]
CODES {
    2005001 400 "Your request contains an invalid request parameter." "A parameter is wrong. Check what the request sends against the message." false;
    2005002 400 "The same name or i18n name has already be created within your tenant." "Another status of the tenant has this title in some language. Use another one." false;
    2005003 400 "Name or i18n name contains sensitive words." "The title holds words that are not allowed. Use another one." false;
    2005004 400 "The number of tenant system status exceeds limit" "The tenant has 10 system statuses, which is the most. Delete one first." false;
    2005005 400 "The priority of tenant system status has already be created within your tenant." "Another status of the tenant has this priority. Use another one." false;
    2005006 400 "Request contains other tenant user." "A user belongs to another tenant. Leave that user out." false;
    2005007 400 "Tenant does not have permission to api." "The tenant may not use this call. Ask the support." false
});
