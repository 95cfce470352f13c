// Written by `cargo xtask codegen`; do not edit.

//! The codes of this version, which its endpoints share.

crate::codes!(
/// Every code that the endpoints of this version document, in the order of the codes.
#[doc(alias("1780001", "1780103", "1781001", "1781002", "1781003", "1781004", "1781005", "1781006", "1782001", "1782002", "1782004", "1782005", "1783001"))]
CODES {
    1780001 500 "Internal Server Error" "The system failed. Try again; if it stays so, ask the support." true;
    1780103 400 "Request Param Error" "A parameter is wrong. Check what the request sends." false;
    1781001 400 "Invalid request parameter" "A parameter is wrong. Check what the request sends." false;
    1781001 400 "Your request contains an invalid request parameter." "A parameter is wrong. Check what the request sends." false;
    1781002 403 "Lack of necessary permissions." "The caller may not manage where data is kept. Give a role with the right to data residency in the admin console." false;
    1781002 403 "Operator has no permission to operate data residency service" "The caller may not manage where data is kept. Give a role with the right to data residency in the admin console." false;
    1781002 403 "The operator has no permission to operate the data residency service" "The caller may not manage where data is kept. Give a role with the right to data residency in the admin console." false;
    1781003 400 "Data Residency service is not enabled for this tenant." "The tenant has no data residency service. Ask the support to enable it." false;
    1781003 400 "Tenant has not activated data service" "The tenant has no data residency service. Ask the support to enable it." false;
    1781003 400 "The tenant has not activated the data service" "The tenant has no data residency service. Ask the support to enable it." false;
    1781003 400 "The tenant has not enabled the data residency service." "The tenant has no data residency service. Ask the support to enable it." false;
    1781004 400 "Target geographic location is unavailable" "Data cannot be moved to this location. Look up which locations are available and check `dest_geo`." false;
    1781005 400 "User is already in the target geographic location" "The data of the user is in this location already. Leave the user out." false;
    1781006 400 "User is in the process of migration" "The data of the user is being moved. Look at the state of that move first." false;
    1782001 500 "Internal server error" "The system failed. Ask the support if it stays so." true;
    1782001 500 "Internal service error." "The system failed. Ask the support if it stays so." true;
    1782002 500 "User migration does not exist" "There is no move of this user's data. Check the user's id." true;
    1782002 500 "User migration task does not exist" "There is no move of this user's data. Check the user's id." true;
    1782004 500 "System or other user is operating on the specified user" "The system or somebody else is changing the same user. Try again later." true;
    1782004 500 "The system or other user is operating on the user specified in the request" "The system or somebody else is changing the same user. Try again later." true;
    1782005 400 "Request failed. The number of users to be migrated exceeds the seat limit of the data residency service." "There are more users to move than the service has seats. Leave some out, or buy more seats." false;
    1783001 500 "The user migration task cannot be cancelled" "The data of the user has been moved already, so the move cannot be cancelled." true
});
