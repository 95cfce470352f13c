// Written by `cargo xtask codegen`; do not edit.

//! The codes of this version, which its endpoints share.

crate::codes!(
/// Every code that the endpoints of this version document, in the order of the codes.
#[doc(alias("1490001", "1490012", "1490017", "1490018", "1490030", "1490050", "1490052", "1490090", "1490101", "1490107", "1490108", "1490111", "1490112", "1490203"))]
CODES {
    1490001 400 "param is invalid" "A parameter is not valid. Check the parameters." false;
    1490001 400 "params is invalid" "A parameter is not valid. Check the parameters." false;
    1490012 400 "rule id has deleted" "The permission group was deleted already. Check `rule_id`." false;
    1490017 400 "time range oversize error" "" false;
    1490018 400 "page token is invalid error" "" false;
    1490030 400 "device does not exist" "The device does not exist. Check the device's id." false;
    1490050 400 "access record not exist error" "" false;
    1490052 400 "access record photo not exist error" "" false;
    1490090 400 "rule id is invalid" "The id of the permission group is not valid, or no such group exists. Check `rule_id` or `rule_ids`." false;
    1490101 400 "user not found" "The user was not found. Check whether the user is in a permission group." false;
    1490107 400 "user face not found" "No face photo is stored for the user. Upload one first." false;
    1490108 400 "user face crop fail" "The face photo could not be cropped. Check whether the photo meets the requirements." false;
    1490111 400 "rule count reach limit" "There are as many permission groups as are allowed. Delete some first." false;
    1490112 400 "rule name already exist" "A permission group of this name exists already. Choose another `name`." false;
    1490203 400 "phone num already exist" "A visitor with this phone number exists already. Check `phone_num`." false
});
