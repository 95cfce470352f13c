// Written by `cargo xtask codegen`; do not edit.

//! The codes of this version, which its endpoints share.

crate::codes!(
/// Every code that the endpoints of this version document, in the order of the codes.
#[doc(alias("1050001", "1050002", "1050004", "1050005", "1050006", "1050007", "1050008", "1050009", "1050022", "1050023", "1050024", "1051000", "1051001", "1051002", "1051003", "1051100", "1051101", "1051102", "1051103", "1051104", "1051105", "1051106", "1051109", "1051110", "1051111", "1051112", "1051113", "1051200", "1051201", "1051202", "1051203", "1051204", "1051205"))]
CODES {
    1050001 400 "TIME_CHECK_NOT_VALID" "The range of time is not valid. Check `latest` and `oldest`, which may be 30 days apart at most." false;
    1050002 500 "ErrCode_DATABASE_ERR" "The database failed. Try again, or ask the support." true;
    1050004 400 "Error_Param_Error" "A parameter is not valid. Check the parameters." false;
    1050005 400 "Error_Page_Size_Invalid" "The page size is not valid. Check `page_size`." false;
    1050006 400 "Error_Page_Token_Invalid" "The page token is not valid. Check `page_token`." false;
    1050007 400 "Error_Event_Name_Not_Found" "" false;
    1050008 500 "Error_Open_Platform_RPC" "The platform failed. Try again, or ask the support." true;
    1050009 400 "Error_Lark_ID_Not_Found" "The user was not found. Check `operator_value`." false;
    1050022 400 "password format is not valid" "" false;
    1050023 400 "reach reset password num limit" "" false;
    1050024 400 "user cant reset password.may be user enterprise email not equal email" "" false;
    1051000 500 "unknown server error" "The server failed. Try again later." true;
    1051001 400 "request contain invalid param" "A parameter is not valid. Check the parameters." false;
    1051001 500 "request contain invalid param" "A parameter is not valid. Check the parameters." true;
    1051002 400 "application has no access to the resource" "The app may not access this. Check the scopes and the range of data of the app." false;
    1051002 400 "request to exceed authority" "The app may not access this. Check the scopes and the range of data of the app." false;
    1051002 403 "request to exceed authority" "The app may not access this. Check the scopes and the range of data of the app." false;
    1051003 400 "There is no query permission for this department's data,please apply for permission for the application first" "The app may not see the department's data, or the tenant's plan has no badges. Ask for the range of data, or change the plan." false;
    1051003 403 "the tenant's current payment plan does not support the use of this function" "The app may not see the department's data, or the tenant's plan has no badges. Ask for the range of data, or change the plan." false;
    1051100 400 "the image size is too large" "" false;
    1051101 400 "the image format is illegal" "" false;
    1051102 400 "reach the count limit of badge" "" false;
    1051103 400 "badge name are duplicated" "" false;
    1051104 400 "cannot exceed the max length limit of badge name" "" false;
    1051105 400 "cannot exceed the max length limit of badge explanation" "" false;
    1051106 400 "badge image in request payload is not belong to current tenant" "" false;
    1051109 400 "the image height is too small" "" false;
    1051110 400 "the image height is too large" "" false;
    1051111 400 "the aspect ratio of the image is too small" "" false;
    1051112 400 "the aspect ratio of the image is too large" "" false;
    1051113 400 "cannot find this badge" "The badge does not exist. Check `badge_id`." false;
    1051200 400 "grant name are duplicated" "" false;
    1051201 400 "cannot exceed the max length limit of grant name" "" false;
    1051202 400 "already choose all staff, cannot related other user entity" "" false;
    1051203 400 "modification of grant type is prohibited" "" false;
    1051204 400 "reach the count limit of grant" "" false;
    1051205 400 "cannot find this grant" "The list by which the badge is granted does not exist. Check `grant_id`." false
});
