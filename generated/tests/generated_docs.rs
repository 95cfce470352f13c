// Written by `cargo xtask codegen`; do not edit.

//! What the reference documents of `docs`, put through the types.
#![cfg(feature = "docs")]
#![allow(deprecated, reason = "superseded endpoints are tested too")]

mod support;

mod v1 {
    #[allow(unused_imports, reason = "some versions document nothing to test")]
    use feishu_openapi::docs::v1::*;
    #[allow(unused_imports, reason = "not every version has all three kinds of tests")]
    use crate::support::{assert_codes, assert_request, assert_response};

    #[test]
    fn documented_responses_lose_nothing() {
        assert_response::<GetContentResponse>("docs.v1.content.get", r#"{"content":"text"}"#, None);
    }

    #[test]
    fn codes_are_variants_and_back() {
        assert_codes::<GetContentError>("docs.v1.content.get", &[2889901, 2889902, 2889904, 2889905, 2889906, 2889914, 2889925, 2889980]);
    }
}
