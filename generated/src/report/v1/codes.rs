// Written by `cargo xtask codegen`; do not edit.

//! The codes of this version, which its endpoints share.

crate::codes!(
/// Every code that the endpoints of this version document, in the order of the codes.
#[doc(alias("1430001", "1430002", "1430003"))]
CODES {
    1430001 400 "tenant key not exist" "The tenant does not exist. Check the access token and the parameters." false;
    1430002 400 "page size invalid" "The page size is not allowed. Check `page_size`." false;
    1430003 400 "rule not exist" "The rule does not exist. Check `rule_id`." false
});
