// Written by `cargo xtask codegen`; do not edit.

//! The codes of this version, which its endpoints share.

crate::codes!(
/// Every code that the endpoints of this version document, in the order of the codes.
#[doc(alias("91401", "91402", "91403", "91404", "95001", "95003", "95005", "95006", "95007", "95008", "95009", "95010", "95011", "95013", "95017", "95018", "95020", "95023", "95024", "95025", "95026", "95029", "95030", "95050", "95051", "95053", "95054"))]
CODES {
    91401 0 "PARAMERR" "A parameter is wrong. Check what the request sends." false;
    91402 0 "NOTEXIST" "The document was not found. Check its token." false;
    91403 0 "FORBIDDEN" "Permission is missing. Check whether the caller may read the document." false;
    91404 0 "LOGIN_REQUIRED" "The caller is not signed in. Check the access token." false;
    95001 0 "internal error" "The service failed. Try again later." false;
    95003 0 "internal error" "The service failed. Try again later." false;
    95005 0 "internal error" "The service failed. Try again later." false;
    95006 0 "Failed" "The document was not found. Check its token." false;
    95007 0 "Failed" "The document was deleted. Nothing can be read of it." false;
    95008 0 "FORBIDDEN" "Permission is missing. Check the caller's rights on the document and the folder." false;
    95009 0 "Failed" "Permission is missing. Let the app or user read the document." false;
    95010 0 "internal error" "The service failed. Try again later." false;
    95011 0 "internal error" "The service failed. Try again later." false;
    95013 0 "Failed" "The document could not be put into the folder: its token is wrong, it is busy, not accessible, or holds 1,500 files already." false;
    95017 0 "具体错误信息" "The content could not be read. Check the revision." false;
    95018 0 "具体错误信息" "The content could not be understood. See the message." false;
    95020 0 "具体错误信息" "The changes failed. See the message." false;
    95023 0 "revision too old" "The revision is too old. Use the latest one." false;
    95024 0 "Failed" "A parameter is wrong. Check what the request sends." false;
    95025 0 "Failed" "The request is no valid JSON. Check it." false;
    95026 0 "Failed" "A change is of an unknown type. Check the types of the changes." false;
    95029 0 "folder locked" "Another document is being created in the folder. Create one at a time." false;
    95030 0 "folder size exceeded limit" "" false;
    95050 0 "具体错误信息" "The content could not be saved. See the message." false;
    95051 0 "具体错误信息" "The document could not be created. See the message." false;
    95053 0 "this API does not support the Upgraded Docs(docx), please refer to the https://feishu.feishu.cn/docx/ICI7dp1Uioh4EvxXn0HcxUapn0c using the correct API." "The document has the newer form. Use the calls for it." false;
    95054 0 "this api is deprecated" "The call is out of use. Create documents of the newer form instead." false
});
