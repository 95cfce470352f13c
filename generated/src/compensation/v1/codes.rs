// Written by `cargo xtask codegen`; do not edit.

//! The codes of this version, which its endpoints share.

crate::codes!(
/// Every code that the endpoints of this version document, in the order of the codes.
#[doc(alias("2290001", "2290002", "2290003", "2290004", "2290005", "2290006", "2290007", "2290008", "2290009", "2290010", "2290011", "2290012", "2290013", "2290014", "2290015", "2290016", "2290017", "2290018", "2290019", "2290020", "2290021", "2290022", "2290023", "2290024", "2290025", "2290026", "2290027", "2290028", "2290029", "2290030", "2290031", "2290032", "2290033", "2290034", "2290035", "2290036", "2290037", "2290038", "2290039", "2290040", "2290041", "2290042"))]
CODES {
    2290001 400 "param is empty" "A parameter is empty or not valid, or the server failed. Check the parameters; contact support if it persists." false;
    2290001 400 "param is invalid" "A parameter is empty or not valid, or the server failed. Check the parameters; contact support if it persists." false;
    2290001 500 "server error" "A parameter is empty or not valid, or the server failed. Check the parameters; contact support if it persists." true;
    2290002 400 "effective time is invalid, correct example: 2024-01-01" "A parameter is not valid, or the server failed. Check the parameters; dates are written as `2006-01-02`." false;
    2290002 400 "param invalid" "A parameter is not valid, or the server failed. Check the parameters; dates are written as `2006-01-02`." false;
    2290002 400 "param is invalid" "A parameter is not valid, or the server failed. Check the parameters; dates are written as `2006-01-02`." false;
    2290002 500 "server error" "A parameter is not valid, or the server failed. Check the parameters; dates are written as `2006-01-02`." true;
    2290002 400 "tenantID param invalid" "A parameter is not valid, or the server failed. Check the parameters; dates are written as `2006-01-02`." false;
    2290003 400 "Invalid user ID, cannot find employment" "The employee or the plan was not found, or an internal service failed. Check the ids; contact support if it persists." false;
    2290003 404 "plan or plan version not found" "The employee or the plan was not found, or an internal service failed. Check the ids; contact support if it persists." false;
    2290003 500 "rpc fail" "The employee or the plan was not found, or an internal service failed. Check the ids; contact support if it persists." true;
    2290003 500 "server error" "The employee or the plan was not found, or an internal service failed. Check the ids; contact support if it persists." true;
    2290004 500 "service error" "" true;
    2290004 400 "the format of start_date not match, correct example: \"2024-01-01\"" "" false;
    2290005 400 "No permission to adjust" "" false;
    2290005 400 "the format of end_date not match, correct example: \"2024-01-01\"" "" false;
    2290006 400 "The plan not exist, please check plan_tid" "" false;
    2290006 400 "user_id_type invalid" "" false;
    2290007 400 "the description is too long, limit 1000" "" false;
    2290008 400 "the edit remark is too long, limit 1000" "" false;
    2290009 400 "the change reason does not exist" "" false;
    2290010 400 "the currency not exist, please check currency_id" "" false;
    2290011 400 "the currency not match with the plan currency" "" false;
    2290012 400 "Invalid user ID, cannot find employment" "" false;
    2290013 400 "employment id to people id failed, please check user_id" "" false;
    2290014 400 "effective time is invalid, correct example: 2024-01-01" "" false;
    2290015 400 "the effective time is range out of limit, limit（1970-01-01, 2038-01-19）" "" false;
    2290016 400 "archive effective time is not allow before the plan effective time" "" false;
    2290017 400 "the plan status is deactivate" "" false;
    2290018 400 "the effective time is after employee's last day, please check effective_time" "" false;
    2290019 400 "the effective time is before employee's hire day, please check effective_time" "" false;
    2290020 400 "miss required archive items, please check item_value_lists" "" false;
    2290021 400 "the item not allow to edit or the item not in plan, please check item_value_lists" "" false;
    2290022 400 "the item value is invalid, value must be a positive number and cannot be greater than 9223372036854775807" "" false;
    2290023 400 "the plan is not open probation, the item not allow to have regular value" "" false;
    2290024 400 "the employee is not in probation, the item not allow to have regular value" "" false;
    2290025 400 "under this effective date, employees' adjust items are not allowed to have regular value" "" false;
    2290026 400 "regular item values are either all empty or all null. Values must be positive numbers and cannot be greater than 9223372036854775807" "" false;
    2290027 400 "match standard fail" "No compensation standard fits the employee. Check the standards in the settings of Feishu People." false;
    2290028 400 "unique id is exist, please change" "" false;
    2290029 400 "operator id invalid, If using application identity for authentication, the operator id must be valid" "" false;
    2290030 400 "operator id invalid, If using application identity for authentication, the operator id must be valid" "" false;
    2290031 400 "This user already has a duplicate salary adjustment task under the effective date" "" false;
    2290032 400 "The user has unfinished salary adjustment tasks and cannot initiate another salary adjustment." "" false;
    2290033 400 "effective_time is empty" "`effective_time` is empty. Fill it in." false;
    2290034 400 "plan_id is empty" "`plan_id` is empty. Fill it in." false;
    2290035 400 "plan_tid is empty" "`plan_tid` is empty. Fill it in." false;
    2290036 400 "currency_id is empty" "`currency_id` is empty. Fill it in." false;
    2290037 400 "user_id is empty" "`user_id` is empty. Fill it in." false;
    2290038 400 "unique_id is empty" "`unique_id` is empty. Fill it in." false;
    2290039 400 "change_reason_id is empty" "" false;
    2290040 400 "There are duplicate items in item_value_lists, please check item_value_lists" "" false;
    2290041 400 "the item value is invalid, value must be a positive number and cannot be greater than 9223372036854775807" "" false;
    2290042 400 "regular item values are either all empty or all null. Values must be positive numbers and cannot be greater than 9223372036854775807" "" false
});
