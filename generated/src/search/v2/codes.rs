// Written by `cargo xtask codegen`; do not edit.

//! The codes of this version, which its endpoints share.

crate::codes!(
/// Every code that the endpoints of this version document, in the order of the codes.
#[doc(alias("1270001", "1270002", "1270003", "1270004", "1270005", "1271001", "1271002", "1271003", "1271004", "1271005", "1271006", "1272001", "1272002", "1272004", "1273004", "1273005", "1274001", "1274002", "1274003", "1274004", "1274005", "1274006", "1274007", "1274008", "1274009", "1274010", "1274011", "1277001", "1278001", "1278002"))]
CODES {
    1270001 500 "系统内部错误" "The system failed. Ask the support if it stays so." true;
    1270002 400 "参数错误" "A parameter is wrong. Check what the request sends against the message." false;
    1270003 500 "调用失败" "The call failed. Try again; ask the support if it stays so." true;
    1270004 400 "数据源不存在" "The data source does not exist. Check `data_source_id`." false;
    1270005 400 "该功能仅对旗舰版可用" "Only the enterprise edition has this. Ask for an upgrade of the tenant." false;
    1271001 400 "非法 page_token" "The page token is not valid. Send the one that the page before returned." false;
    1271002 500 "生成 page_token 失败" "The token of the next page could not be made. Try again; ask the support if it stays so." true;
    1271003 400 "无更改" "Nothing has changed. Check what the request sends." false;
    1271004 400 "acl字段填写不完整" "`acl` is not complete. Say who may find the item." false;
    1271005 400 "数据源数量超过限制" "There are too many data sources. Delete some, or ask the administrator for more." false;
    1271006 400 "openAppID 已经关联应用" "The app has a data source already. Use that one." false;
    1272001 401 "无权限操作数据源" "The caller may not use the data source. Check `data_source_id`." false;
    1272002 500 "操作鉴权失败" "The rights of the caller could not be checked. Try again; ask the support if it stays so." true;
    1272004 400 "acl中指定的user数量超过限制" "`acl` names more than 1000 users. Name fewer." false;
    1273004 400 "记录不存在" "The schema does not exist. Check `schema_id`." false;
    1273005 400 "请求体参数错误或缺失" "The body is wrong or incomplete. Check what the request sends." false;
    1274001 400 "invalid param: missing required fields" "A required parameter is missing, or a special field is unknown. Fields that begin with `_` must be among those that are defined." false;
    1274001 400 "未定义的特殊字段" "A required parameter is missing, or a special field is unknown. Fields that begin with `_` must be among those that are defined." false;
    1274002 400 "invalid param: illegal enum value" "A value is not among the allowed ones, or two fields have the same name. Check what the request sends." false;
    1274002 400 "定义的字段名称重复" "A value is not among the allowed ones, or two fields have the same name. Check what the request sends." false;
    1274003 400 "定义了特殊字段(如:_title,_create_time,_update_time)，但是类型属性未定义" "A special field such as `_title` has no type. Give it one." false;
    1274004 400 "字段可搜索属性配置错误" "The search options of a field are wrong. Check them against the message." false;
    1274005 400 "字段可排序属性配置错误" "The sort options of a field are wrong. Check them against the message." false;
    1274006 400 "特定类型字段的type_definitions属性为空" "A field of this type needs `type_definitions`. Fill them in." false;
    1274007 400 "超过数量限制" "There are too many fields or tags. Send fewer." false;
    1274008 400 "字段和类型不匹配" "A field of this name cannot have this type. Check both." false;
    1274009 400 "字段搜索表现冲突" "A field can be searched but not returned, or the other way round. Make `is_searchable` and `is_returnable` equal." false;
    1274010 400 "字段名称不符合规范" "The name of a field is not valid. Check its characters and length." false;
    1274011 401 "user_access_token is invalid or expired" "The user access token is not valid or has expired. Fetch a new one." false;
    1277001 429 "rate limit exceeded" "Too many requests. Slow down and try again later." true;
    1278001 400 "invalid param" "A parameter is wrong. Check what the request sends." false;
    1278002 500 "Internal Server Error" "The system failed. Try again; ask the support if it stays so." true
});
