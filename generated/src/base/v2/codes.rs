// Written by `cargo xtask codegen`; do not edit.

//! The codes of this version, which its endpoints share.

crate::codes!(
/// Every code that the endpoints of this version document, in the order of the codes.
#[doc(alias("1254000", "1254001", "1254002", "1254003", "1254010", "1254032", "1254033", "1254036", "1254040", "1254047", "1254110", "1254290", "1254301", "1254304", "1255001", "1255002", "1255003", "1255004", "1255040"))]
CODES {
    1254000 200 "WrongRequestJson" "The body is not valid JSON. Check the request." false;
    1254001 200 "WrongRequestBody" "The body is not valid. Check the request." false;
    1254002 200 "Fail" "The operation failed, for one of many reasons. Send less at once, or wait between calls and try again." false;
    1254003 200 "WrongBaseToken" "The token of the base is not valid. Check `app_token`; a base in a wiki has another token than its node." false;
    1254010 200 "ReqConvError" "The request could not be read. Check the types of the parameters." false;
    1254032 400 "InvalidRoleName" "The name of the role is not valid. Check `role_name`." false;
    1254033 400 "RoleNameDuplicated" "A role of this name exists already. Choose another `role_name`." false;
    1254036 400 "Bitable is copying, please try again later." "The base is still being copied and cannot be used. Try again when the copy is complete." false;
    1254040 200 "BaseTokenNotFound" "The base does not exist. Check `app_token`." false;
    1254047 404 "RoleIdNotFound" "The role does not exist. Check `role_id`." false;
    1254110 400 "RoleExceedLimit" "The base has 30 custom roles, which is the limit. Delete some first." false;
    1254290 200 "TooManyRequest" "There are too many requests. Try again later." false;
    1254301 400 "OperationTypeError" "Advanced permissions are not on, or the base does not support them. Switch them on first." false;
    1254304 403 "Only Available For Business and Enterprise Editions" "" false;
    1255001 200 "InternalError" "The server failed. Ask the support." false;
    1255002 200 "Something went wrong. Please contact technical support at https://applink.feishu.cn/client/helpdesk/open?id=6626260912531570952" "The server failed. Ask the support." false;
    1255003 200 "MarshalError" "The server could not write its data. Ask the support." false;
    1255004 200 "UmMarshalError" "The server could not read its data. Ask the support." false;
    1255040 504 "Request timed out, please try again later" "The request timed out. Try again." true
});
