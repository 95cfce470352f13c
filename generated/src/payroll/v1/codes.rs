// Written by `cargo xtask codegen`; do not edit.

//! The codes of this version, which its endpoints share.

crate::codes!(
/// Every code that the endpoints of this version document, in the order of the codes.
#[doc(alias("2500001", "2500002", "2500003", "2500004", "2500005", "2500006", "2500007", "2500008", "2500009", "2500010", "2500011", "2500012", "2500013", "2500014", "2500015", "2500016", "2500017", "2500018", "2500019", "2500020", "2500021"))]
CODES {
    2500001 500 "unknown error" "An unknown error occurred. Contact support." true;
    2500002 400 "param invalid" "A parameter is not valid. Check the parameters." false;
    2500002 404 "param invalid" "A parameter is not valid. Check the parameters." false;
    2500002 400 "param is invalid" "A parameter is not valid. Check the parameters." false;
    2500003 400 "Too many payment activities. Please reduce the number of \"payment activity ID list\"." "An internal service failed, or more than 50 pay runs match. Name fewer pay runs, or contact support." false;
    2500003 500 "rpc fail" "An internal service failed, or more than 50 pay runs match. Name fewer pay runs, or contact support." true;
    2500004 400 "Pay date range can't exceed 12 months. Please shorten the pay date range." "What it means depends on the call: the data source or pay run does not exist, is not approved, or the pay dates span over 12 months. Read the message." false;
    2500004 200 "current payment activity is not exist or deleted" "What it means depends on the call: the data source or pay run does not exist, is not approved, or the pay dates span over 12 months. Read the message." false;
    2500004 200 "datasource_code:{field_code} not exist" "What it means depends on the call: the data source or pay run does not exist, is not approved, or the pay dates span over 12 months. Read the message." false;
    2500004 500 "get plan version fail" "What it means depends on the call: the data source or pay run does not exist, is not approved, or the pay dates span over 12 months. Read the message." true;
    2500004 500 "payment activity status error" "What it means depends on the call: the data source or pay run does not exist, is not approved, or the pay dates span over 12 months. Read the message." true;
    2500005 400 "Employee ID list is too long. Please reduce it to within 100 characters." "What it means depends on the call: the report changed, a field does not exist, a permission is missing, or there are over 100 employees. Read the message." false;
    2500005 500 "data perm denied" "What it means depends on the call: the report changed, a field does not exist, a permission is missing, or there are over 100 employees. Read the message." true;
    2500005 200 "field_code:{field_code} not exist" "What it means depends on the call: the report changed, a field does not exist, a permission is missing, or there are over 100 employees. Read the message." false;
    2500005 200 "report has changed, please fetch again" "What it means depends on the call: the report changed, a field does not exist, a permission is missing, or there are over 100 employees. Read the message." false;
    2500006 400 "Pay start and end dates and payment activity ID can't both be empty." "What it means depends on the call: the report is not published, or a needed condition or pay run is missing. Read the message." false;
    2500006 200 "lack required field_filter : {field_code}" "What it means depends on the call: the report is not published, or a needed condition or pay run is missing. Read the message." false;
    2500006 500 "payment activity not existed" "What it means depends on the call: the report is not published, or a needed condition or pay run is missing. Read the message." true;
    2500006 200 "report not found or unpublished" "What it means depends on the call: the report is not published, or a needed condition or pay run is missing. Read the message." false;
    2500007 200 "field_filter: {field code} values size is not valid" "What it means depends on the call: data could not be fetched, or a condition has too many values. Name fewer values, or contact support." false;
    2500007 500 "report fetch fail" "What it means depends on the call: data could not be fetched, or a condition has too many values. Name fewer values, or contact support." true;
    2500007 500 "rpc fail" "What it means depends on the call: data could not be fetched, or a condition has too many values. Name fewer values, or contact support." true;
    2500008 400 "Too many payment activities. Please shorten the pay date range." "" false;
    2500008 200 "datasource_code:{field_code} not active" "" false;
    2500009 200 "field_code:{field_code} not active" "" false;
    2500010 200 "filter field_code:{field_code} duplicated" "" false;
    2500010 200 "{field_code} format not valid" "" false;
    2500011 200 "{field_code} text length more than 500" "" false;
    2500012 200 "record{records_index} text total length more than 3000" "" false;
    2500013 200 "records{records_index} lack required field: {field_codes}" "" false;
    2500014 200 "records{records_index} lark data auth" "" false;
    2500015 200 "records{records_index} data entity {ID} not exists" "" false;
    2500016 200 "the payroll period cannot be earlier than 1970-01" "" false;
    2500017 200 "records{records_index} duplicated" "" false;
    2500018 200 "record field_code:{field_codes} duplicated" "" false;
    2500019 200 "{field_code} format not valid" "" false;
    2500020 200 "data capacity limit exceeded" "" false;
    2500021 200 "The data source is writing data, acquiring lock failed" "" false
});
