// Written by `cargo xtask codegen`; do not edit.

//! The codes of this version, which its endpoints share.

crate::codes!(
/// Every code that the endpoints of this version document, in the order of the codes.
#[doc(alias("1180001", "1184000", "1184001"))]
CODES {
    1180001 400 "param is invalid" "A parameter is wrong. Check what the request sends." false;
    1184000 404 "企业不存在" "The tenant does not exist. Check the tenant access token." false;
    1184001 403 "无权限获取企业信息" "The app may not read it. An app that came preinstalled must have been used by the tenant within the last 180 days." false
});
