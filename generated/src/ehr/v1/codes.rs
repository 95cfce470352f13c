// Written by `cargo xtask codegen`; do not edit.

//! The codes of this version, which its endpoints share.

crate::codes!(
/// Every code that the endpoints of this version document, in the order of the codes.
#[doc(alias("1241001", "1241002", "1241003", "1241004"))]
CODES {
    1241001 500 "服务器内部错误" "The server failed. Try again; contact the support of Feishu People (standard edition) if it persists." true;
    1241002 400 "请求参数错误" "A parameter is not valid. Check the query parameters." false;
    1241003 404 "Token 不存在或者已过期" "The token does not exist or has expired. Get a new one from the roster." false;
    1241004 400 "你的企业尚未开通飞书人事（标准版）。如需开通，请前往「飞书管理后台」启用飞书人事（标准版）" "The tenant does not use Feishu People (standard edition). An administrator can enable it in the admin console." false
});
