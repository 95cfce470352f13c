// Written by `cargo xtask codegen`; do not edit.

//! What the reference documents of `im`, put through the types.
#![cfg(feature = "im")]
#![allow(deprecated, reason = "superseded endpoints are tested too")]

mod support;

mod v1 {
    #[allow(unused_imports, reason = "some versions document nothing to test")]
    use feishu_openapi::im::v1::*;
    #[allow(unused_imports, reason = "not every version has all three kinds of tests")]
    use crate::support::{assert_codes, assert_request, assert_response};

    #[test]
    fn documented_responses_lose_nothing() {
        assert_response::<DeleteChatResponse>("im.v1.chat.delete", r"{}", None);
    }

    #[test]
    fn codes_are_variants_and_back() {
        assert_codes::<DeleteChatError>("im.v1.chat.delete", &[232004, 232006, 232008, 232009, 232010, 232011, 232017, 232024, 232025, 232033, 232034]);
    }
}
