// Written by `cargo xtask codegen`; do not edit.

//! The codes of this version, which its endpoints share.

crate::codes!(
/// Every code that the endpoints of this version document, in the order of the codes.
#[doc(alias("1580101", "1580102", "1580103", "1580105", "1580107", "1580108", "1580110", "1580111", "1580112", "1580201", "1580202", "1580203", "1580204", "1580301", "1580302", "1580303", "1580304", "1580305", "1580306", "1580307", "1580308", "1580309", "1580310", "1580311", "1580312", "1580401", "1580402", "1580403", "1580901"))]
CODES {
    1580101 500 "internal error" "An internal error occurred. Read the message; contact support if it persists." true;
    1580102 400 "param is invalid" "A parameter is not valid. Check types and sizes." false;
    1580103 400 "semester_id is invalid" "The cycle is not valid. Check `semester_id`." false;
    1580105 400 "invalid semester ID" "The cycle does not exist. Check `semester_id`." false;
    1580105 400 "semester_id is invalid" "The cycle does not exist. Check `semester_id`." false;
    1580107 400 "page token invalid" "The page token is not valid. Pass `page_token` as it was returned." false;
    1580108 400 "page token expired" "The page token has expired. Begin at the first page again." false;
    1580110 400 "request ID repeat" "The same request was sent before. Use a new `client_token` for a new request." false;
    1580111 400 "invalid user ID" "The reviewed employee is not valid. Check `reviewee_user_id`." false;
    1580112 400 "permission denied" "The app may not handle the data of one of the employees. Extend its data permissions." false;
    1580201 400 "item ID not found" "The entry of additional information does not exist. Check `item_id`." false;
    1580201 400 "item_id is invalid" "The entry of additional information does not exist. Check `item_id`." false;
    1580202 400 "external ID repeat" "An external id comes twice in the request. Remove one from `additional_informations`." false;
    1580203 400 "item ID repeat" "An item id comes twice in the request. Remove one from `additional_informations`." false;
    1580204 400 "external ID is not unique" "" false;
    1580301 400 "field value type is invalid" "" false;
    1580302 400 "field_value is null" "A required field has no value. Fill in `field_value`." false;
    1580303 400 "field value length exceeds the limit" "" false;
    1580304 400 "sum of weights for metrics exceeds 100%" "" false;
    1580305 400 "filed id not found in the metric" "" false;
    1580306 400 "reviewee not found" "The employee takes no part in the reviews, or the project has not started. Check the employee." false;
    1580307 400 "duplicate metric for the same reviewee in request" "" false;
    1580308 400 "duplicate field for the same metric in request" "" false;
    1580309 400 "input is not allowed after the deadline" "" false;
    1580310 400 "old vision metrics can't be input" "" false;
    1580311 400 "data input by admins can't be overwritten" "" false;
    1580312 400 "reviewee's metrics not found" "" false;
    1580401 400 "user group not support api import" "" false;
    1580402 400 "user group has running import task" "" false;
    1580403 400 "scope over limit" "The group would have too many members. Contact support." false;
    1580901 400 "tenant no licnese" "The tenant has no seats for Performance. Ask an administrator of the tenant." false
});
