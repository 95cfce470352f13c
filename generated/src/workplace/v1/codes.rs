// Written by `cargo xtask codegen`; do not edit.

//! The codes of this version, which its endpoints share.

crate::codes!(
/// Every code that the endpoints of this version document, in the order of the codes.
#[doc(alias("1621001", "1621002", "1621003", "1621004", "1628001", "1628002", "1628003", "1628004", "1629001", "1629002", "1629004", "1629005", "1629006"))]
CODES {
    1621001 400 "invalid time format" "A date is not valid. Send it as `YYYY-MM-DD`." false;
    1621002 400 "from_date can't be greater than to_date" "The first day is after the last. Check `from_date` and `to_date`." false;
    1621003 400 "internal service error" "The system or the network failed. Try again." false;
    1621004 400 "invalid page_token" "The page token is not valid. Send the one that the page before returned." false;
    1628001 400 "invalid time format" "A date is not valid. Send it as `YYYY-MM-DD`." false;
    1628002 400 "from_date can't be greater than to_date" "The first day is after the last. Check `from_date` and `to_date`." false;
    1628003 400 "internal service error" "The system or the network failed. Try again." false;
    1628004 400 "invalid page_token" "The page token is not valid. Send the one that the page before returned." false;
    1629001 400 "invalid time format" "A date is not valid. Send it as `YYYY-MM-DD`." false;
    1629002 400 "from_date can't be greater than to_date" "The first day is after the last. Check `from_date` and `to_date`." false;
    1629004 400 "internal service error" "The system or the network failed. Try again." false;
    1629005 400 "invalid page_token" "The page token is not valid. Send the one that the page before returned." false;
    1629006 400 "invalid page_size" "The page size is not valid. Send a number greater than 0." false
});
