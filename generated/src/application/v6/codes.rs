// Written by `cargo xtask codegen`; do not edit.

//! The codes of this version, which its endpoints share.

crate::codes!(
/// Every code that the endpoints of this version document, in the order of the codes.
#[doc(alias("210001", "210002", "210003", "210004", "210005", "210006", "210021", "210022", "210023", "210024", "210025", "210500", "210501", "210502", "210503", "210504", "210505", "210506", "210507", "210508", "210513", "210514", "211000", "211001", "211002", "211003", "211004", "211005", "211006", "211007", "211008", "211009", "211010", "211011", "212001", "212002", "212003", "212004", "212100", "213001", "213002", "213003", "213004", "213005", "213006", "213007"))]
CODES {
    210001 400 "invalid request" "A parameter is not valid, or the app was not created in the developer console and cannot be published here. Check the parameters and the app." false;
    210001 400 "param is invalid" "A parameter is not valid, or the app was not created in the developer console and cannot be published here. Check the parameters and the app." false;
    210002 200 "invalid app_id or app not exists" "The app does not exist, or the tenant has not installed it. Check `app_id`." false;
    210003 200 "please check if param is empty or if there is conflicts between add and del list" "The lists are empty or name the same member twice, or the server failed. Check the lists to add and to remove, or try again later." false;
    210004 200 "server internal error" "The server failed, or the app is a vendor's, which cannot be changed here. Try again later, or use a custom app." false;
    210005 200 "invalid group_ids" "A group is not valid, or the app was created with Base and cannot be changed here. Check `group_ids`, or use an app from the developer console." false;
    210006 200 "can not modify cantact of special app or official app" "The app is special and cannot be changed so, or an app tried to change another. Check the app, or let it change itself." false;
    210006 200 "can not modify visibility of special app" "The app is special and cannot be changed so, or an app tried to change another. Check the app, or let it change itself." false;
    210021 404 "The specified application does not exist" "The app does not exist, or was not created in the developer console. Check `app_id`." false;
    210022 500 "Internal server error" "The server failed. Try again, or ask the support." true;
    210023 400 "Param is invalid" "A parameter is not valid. See the message." false;
    210024 400 "This API only does not support to update ISV App, only support to update Self-Built App" "" false;
    210025 403 "The current user has no permission to modify the app configurations" "" false;
    210500 400 "page_token does not exist or has expired" "The page token does not exist or has expired, as it does after two hours. Begin again." false;
    210501 400 "invalid page_token" "The page token comes from another app. Use one that this app was given." false;
    210502 400 "page_size out of range, should be between 1 and 50" "" false;
    210503 400 "invalid app_id" "The app's id is not valid. Check `app_id`." false;
    210504 400 "no such app in tenant" "The tenant has no such app, or it is published only in part. Check whether it belongs to the tenant of the caller." false;
    210505 400 "target app not a custom app" "The app is not a custom app. Choose one." false;
    210506 400 "no such app" "The app does not exist. Check `app_id`." false;
    210507 400 "no such user_id" "The user does not exist. Check the user's id." false;
    210508 400 "insufficient permission level" "The app may not see another app. Ask for the scope that gets information on versions of apps." false;
    210513 400 "no such user in tenant" "The user is not in the tenant. Check `operator_id`." false;
    210514 400 "invalid order" "The order is not valid. Use 0 or 1." false;
    211000 400 "size of common categories out of range, should be between 1 and 3" "" false;
    211001 400 "common_categories%d not exist (index starts from 0)" "" false;
    211001 400 "invalid param" "" false;
    211002 500 "internal error" "The version does not exist, or the server failed. Check `version_id`." true;
    211002 400 "no such version_id" "The version does not exist, or the server failed. Check `version_id`." false;
    211003 400 "no such version of desired app" "The version does not belong to the app, or the page token is not valid. Check `version_id` or `page_token`." false;
    211003 400 "page token 错误" "The version does not belong to the app, or the page token is not valid. Check `version_id` or `page_token`." false;
    211004 400 "no authority for quota limit" "The tenant's plan does not include this, or the page is too large. Check the plan, or `page_size`." false;
    211004 403 "no authority for quota limit" "The tenant's plan does not include this, or the page is too large. Check the plan, or `page_size`." false;
    211004 400 "page size 错误" "The tenant's plan does not include this, or the page is too large. Check the plan, or `page_size`." false;
    211005 400 "invalid app id" "The app's id is not valid. Check `app_id`." false;
    211005 404 "invalid app id" "The app's id is not valid. Check `app_id`." false;
    211006 400 "invalid department id" "The department is not valid, or a permission is missing. Check `department_id`, or the scopes." false;
    211006 403 "权限缺失" "The department is not valid, or a permission is missing. Check `department_id`, or the scopes." false;
    211007 400 "invalid date format" "The date is not valid. Check `date`, as `YYYY-MM-DD`." false;
    211008 400 "invalid ability" "The feature is not valid. Check `ability`." false;
    211009 400 "invalid cycle type" "The period is not valid. Check `cycle_type`." false;
    211010 400 "invalid date range" "The date is out of range. Check `date`." false;
    211010 403 "invalid date range" "The date is out of range. Check `date`." false;
    211011 200 "data not found" "There is no data for that time. Check the app and `date`." false;
    211011 404 "data not found" "There is no data for that time. Check the app and `date`." false;
    212001 400 "only super scope unauthorized" "" false;
    212002 400 "unauthorized scopes were empty" "" false;
    212003 400 "approval over limit" "This version of the app has asked for its scopes ten times already in the tenant. It cannot ask again." false;
    212004 400 "duplicate apply" "The scopes were asked for already. Wait for the administrators." false;
    212100 400 "app not install" "The app is not installed in the tenant. Install it first." false;
    213001 400 "pc version conflict" "The user is not valid, or the numbers for computers were changed at the same time. Check the user, or try again later." false;
    213002 400 "mobile version conflict" "The page size is not valid, or the numbers for phones were changed at the same time. Check `page_size`, or try again later." false;
    213003 400 "no data" "The page token is not valid for this app, or there is no data. Check `page_token` or the data." false;
    213004 400 "set same user data concurrently" "A parameter is not valid, or the user's data was changed at the same time. Check the parameters, or try again later." false;
    213005 400 "invalid version" "The list could not be made, or the version of the badge is not valid. Ask the support, or check `version`." false;
    213006 400 "user status not valid" "The list could not be made, or the state of the user does not allow it. Ask the support, or check the user." false;
    213007 400 "user is invisible" "The apps could not be looked up, or the user may not see the app. Ask the support, or check who may use the app." false
});
