// Written by `cargo xtask codegen`; do not edit.

//! The codes of this version, which its endpoints share.

crate::codes!(
/// Every code that the endpoints of this version document, in the order of the codes.
#[doc(alias("2091001", "2091002", "2091003", "2091004", "2091005", "2091006", "2094001", "2094002", "2094003", "2094004", "2094005", "2094006", "2094007", "2094011", "2094012", "2094101", "2094102", "2095001", "2095002", "2095101"))]
CODES {
    2091001 400 "param is invalid" "A parameter is wrong. Check what the request sends." false;
    2091002 404 "resource not found" "The minutes do not exist. Check `minute_token`." false;
    2091003 400 "minute not ready , try later" "The minutes are still being made. Try again later." false;
    2091003 400 "minute not ready, try later" "The minutes are still being made. Try again later." false;
    2091004 400 "resource deleted" "The minutes were deleted. Nothing can be read of them." false;
    2091005 403 "permission deny" "Permission is missing. Check whether the caller may read the minutes." false;
    2091006 500 "service internal error" "The service failed. Try again later." true;
    2094001 400 "invalid request parameter" "" false;
    2094002 400 "query is too long" "The search words are too long. Shorten `query`." false;
    2094003 400 "invalid filter" "A condition is not valid. Check the ids and the time range in `filter`." false;
    2094004 400 "invalid sorter" "The order is not valid. Check it." false;
    2094005 400 "page_token is invalid or expired, please start a new search" "" false;
    2094006 400 "page_size exceeds maximum allowed value" "" false;
    2094007 400 "pagination limit reached, please refine your query with more specific keywords or filters" "" false;
    2094011 401 "user identity not found, please check your access token" "" false;
    2094012 401 "failed to initialize request context, please check your access token" "" false;
    2094101 400 "failed to build minutes filter" "" false;
    2094102 400 "minutes time format is invalid, expected ISO 8601" "" false;
    2095001 500 "search service error" "The search failed. Try again later." true;
    2095002 500 "failed to process search result" "" true;
    2095101 500 "failed to convert minutes search result" "" true
});
