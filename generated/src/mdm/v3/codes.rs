// Written by `cargo xtask codegen`; do not edit.

//! The codes of this version, which its endpoints share.

crate::codes!(
/// Every code that the endpoints of this version document, in the order of the codes.
#[doc(alias("1640101", "1640102", "1640103", "1640104", "1640105", "1640106", "1640107", "1640108", "1640109", "1640110", "1640111", "1640112", "1640113", "1640114", "1640115", "1640116", "1640117", "1640118", "1640119", "1640120", "1640121", "1640201", "1640202", "1640203", "1640204", "1640205", "1640206", "1640207", "1640208", "1640209", "1640210", "1640211", "1640212", "1640213"))]
CODES {
    1640101 500 "system error" "The system failed. Ask the support if it stays so." true;
    1640102 500 "invalid generic method" "The method inside the platform is wrong. Ask the support." true;
    1640103 500 "call meta service error" "The service of definitions failed. Ask the support if it stays so." true;
    1640104 500 "meta data not found" "There is no definition of this data. Ask the support." true;
    1640105 500 "data source request invalid" "The request to the data source failed. Ask the support if it stays so." true;
    1640106 500 "db error" "The database failed. Ask the support if it stays so." true;
    1640107 500 "func not supported yet" "The service does not support this. Ask the support." true;
    1640108 500 "field type not supported yet" "The type of a field is not supported. Ask the support." true;
    1640109 500 "validator not found" "The platform has no rule to check the data with. Ask the support." true;
    1640110 500 "transformer not found" "The platform has no rule to convert the data with. Ask the support." true;
    1640111 500 "executor not found" "The platform has nothing that carries the request out. Ask the support." true;
    1640112 500 "invalid data source type" "The type of the data source is wrong. Ask the support." true;
    1640113 500 "data source not found" "The data source does not exist. Ask the support." true;
    1640114 500 "data source invalid" "The data source is not valid. Ask the support." true;
    1640115 500 "meta setting not found" "There are no settings for this data. Ask the support." true;
    1640116 500 "generate page token error" "The token of the next page could not be made. Ask the support if it stays so." true;
    1640117 500 "record duplicate error" "There is such a record already. Ask the support." true;
    1640118 500 "generate idl error" "A definition inside the platform could not be made. Ask the support." true;
    1640119 500 "producer not found error" "The sender of messages inside the platform is missing. Ask the support." true;
    1640120 500 "custom func request error" "The request to a function inside the platform failed. Ask the support if it stays so." true;
    1640121 500 "custom func response error" "The answer of a function inside the platform was wrong. Ask the support if it stays so." true;
    1640201 400 "invalid params" "A parameter is wrong. Check what the request sends." false;
    1640202 400 "param not found" "A parameter is empty. Check that all are filled in." false;
    1640203 400 "object field not found" "A field cannot be queried. Check the names in `fields` and in the filter." false;
    1640204 400 "language is invalid" "A language is not valid. Check `languages`." false;
    1640205 400 "params is required" "A required parameter is missing. Check what the request sends." false;
    1640206 400 "limit too large" "The page is too large. Keep `limit` at 1000 or less." false;
    1640207 400 "limit plus offset too large" "`limit` and `offset` are too large together. Reduce them, or use `page_token`." false;
    1640208 400 "page token invalid" "The page token is not valid. Check `page_token`." false;
    1640209 400 "record id not found" "No record matches. Check the parameters of the query." false;
    1640210 400 "sort by null is not allowed" "Nothing was named to sort by. Check what the request sends." false;
    1640211 400 "biz codes is empty" "The business codes are empty. Send at least one." false;
    1640212 400 "mdm codes is empty" "The codes of the master data are empty. Send at least one." false;
    1640213 400 "biz id is invalid" "A business code is not valid. Check the codes that the request sends." false
});
