// Written by `cargo xtask codegen`; do not edit.

//! The codes of this version, which its endpoints share.

crate::codes!(
/// Every code that the endpoints of this version document, in the order of the codes.
#[doc(alias("3340001", "3340002"))]
CODES {
    3340001 400 "param is invalid" "A parameter is not valid. Check the types, forms and values of the parameters." false;
    3340002 409 "app not published" "The app is not published yet. Publish it before you get or set who may use it." false
});
