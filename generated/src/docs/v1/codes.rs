// Written by `cargo xtask codegen`; do not edit.

//! The codes of this version, which its endpoints share.

crate::codes!(
/// Every code that the endpoints of this version document, in the order of the codes.
#[doc(alias("2889901", "2889902", "2889904", "2889905", "2889906", "2889914", "2889925", "2889980"))]
CODES {
    2889901 500 "hybrid resource expired" "The data on the tenant's own servers has expired. Check the hybrid deployment." true;
    2889902 403 "no permission" "The caller may not read the document. Share it with the user or app." false;
    2889904 400 "invalid param" "A parameter is wrong. Check what the request sends." false;
    2889905 500 "internal error" "The system failed. Ask the support if it stays so." true;
    2889906 403 "docs deleted" "The document was deleted. Check that it still exists." false;
    2889914 400 "doc token not found" "The document does not exist. Check `doc_token`." false;
    2889925 500 "content size exceed limit" "" true;
    2889980 500 "operation denied on copying page" "" true
});
