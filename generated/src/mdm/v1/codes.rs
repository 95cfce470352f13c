// Written by `cargo xtask codegen`; do not edit.

//! The codes of this version, which its endpoints share.

crate::codes!(
/// Every code that the endpoints of this version document, in the order of the codes.
#[doc(alias("1640601", "1640602", "1640603", "1640604", "1640605"))]
CODES {
    1640601 400 "请确认数据类型是否存在" "The data type does not exist. Check `root_dimension_type`." false;
    1640602 400 "请确认数据值是否存在" "A value of the data type does not exist. Check `sub_dimension_types`." false;
    1640603 400 "请确认应用ID是否正确" "The app does not exist. Check `uams_app_id`." false;
    1640604 400 "请查询当前租户是否开通此应用" "The tenant does not use this app. Check `uams_app_id`, or enable the app for the tenant." false;
    1640605 400 "授权记录不存在" "The user has no such right. Check the user and the values." false
});
