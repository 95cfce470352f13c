// Written by `cargo xtask codegen`; do not edit.

//! The codes of this version, which its endpoints share.

crate::codes!(
/// Every code that the endpoints of this version document, in the order of the codes.
#[doc(alias("91201", "91202", "91203", "91204", "91205", "91206", "91207", "91208", "91210", "1061001", "1061002", "1061003", "1061004", "1061007", "1061045", "1062507", "1063001", "1063002", "1063003", "1063004", "1063005", "1066001", "1066002"))]
CODES {
    91201 0 "FAILED" "The request failed. Try again later." false;
    91202 0 "PARAMERR" "A parameter is wrong. Check the type, the token and the target folder." false;
    91203 0 "NOTEXIST" "It does not exist. Check the token, and that the type fits it." false;
    91203 0 "not found" "It does not exist. Check the token, and that the type fits it." false;
    91204 0 "FORBIDDEN" "The caller lacks access. Share the document or folder with the user or app." false;
    91205 0 "DELETED" "The file was deleted. Check that it still exists." false;
    91206 0 "OUT_OF_LIMIT" "A limit was reached. Send or create less." false;
    91207 0 "DUPLICATE" "There is such a thing already. Check what exists." false;
    91208 0 "REVIEW" "The content was refused by the review. Change it." false;
    91210 0 "doc type is deprecated, please use docx." "" false;
    1061001 500 "server internal error" "The system failed or took too long. Try again; ask the support if it stays so." true;
    1061002 400 "invalid params" "A parameter is wrong. Check what the request sends, sizes and the content type included." false;
    1061003 404 "docs had been deleted" "It does not exist or was deleted. Check the token and the type." false;
    1061003 404 "file not found" "It does not exist or was deleted. Check the token and the type." false;
    1061004 403 "no file permission" "The caller may not do this. Share the document or folder with the user or app, with enough rights." false;
    1061004 401 "no permission" "The caller may not do this. Share the document or folder with the user or app, with enough rights." false;
    1061007 400 "file is deleted" "The file was deleted. Check that it still exists." false;
    1061045 0 "resource contention occurred, please retry." "Several calls got into each other's way, or there were too many. Try again later, one after the other." false;
    1062507 0 "parent node out of sibling num." "The folder holds 1500 items, which is the most. Choose another one." false;
    1063001 400 "Invalid parameter" "A parameter is wrong. Check that token and type fit, and that the collaborator exists and fits `member_type`." false;
    1063002 403 "Permission denied" "The caller may not do this. It must be a collaborator with enough rights, or the owner for transfers." false;
    1063003 400 "Invalid operation" "The operation is not allowed. There may be too many collaborators, a rule of the tenant, or users and chats that the caller cannot see." false;
    1063004 403 "User has no share permission" "The caller may not share the document. Give the right to do so first." false;
    1063005 404 "Resource is deleted" "The document was deleted. Check that it still exists." false;
    1066001 500 "Internal Error" "The system failed or took too long. Ask the support if it stays so." true;
    1066002 500 "Concurrency error, please retry" "Several calls got into each other's way. Try again." true
});
