// Written by `cargo xtask codegen`; do not edit.

//! The codes of this version, which its endpoints share.

crate::codes!(
/// Every code that the endpoints of this version document, in the order of the codes.
#[doc(alias("1000403", "1001001", "1001002", "1001003", "1001004", "1001008", "1001009", "1009998", "1009999"))]
CODES {
    1000403 403 "OpenAPI is unavailable in current edition (Standard edition). Please update to Business edition." "The edition of the tenant does not include the API. Upgrade to the business edition of OKR." false;
    1001001 400 "Invalid parameters. Please check document and modify accordingly." "A parameter is not valid. Compare types and limits with the fields of the call." false;
    1001001 400 "invalid parameters" "A parameter is not valid. Compare types and limits with the fields of the call." false;
    1001002 400 "No permission." "The caller may not use this call or see this data. Check the access token and the user's permissions." false;
    1001002 403 "No permission." "The caller may not use this call or see this data. Check the access token and the user's permissions." false;
    1001002 400 "no permission" "The caller may not use this call or see this data. Check the access token and the user's permissions." false;
    1001003 400 "User not found." "The user does not exist. Check the user id." false;
    1001003 400 "user not found" "The user does not exist. Check the user id." false;
    1001004 400 "OKR data not found." "The OKR or the progress record does not exist. Check its id." false;
    1001004 400 "okr data not found" "The OKR or the progress record does not exist. Check its id." false;
    1001008 400 "Conflict period existed." "There is a cycle at this time already. Use that one." false;
    1001009 400 "Start date does not fit for given period rule." "" false;
    1009998 500 "system exception" "The system failed. Contact support if it persists." true;
    1009999 500 "Unknown error. Please contact Feishu Assistant or your customer success manager." "An internal error occurred. Contact support if it persists." true;
    1009999 500 "internal server error" "An internal error occurred. Contact support if it persists." true
});
