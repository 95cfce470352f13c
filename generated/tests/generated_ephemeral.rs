// Written by `cargo xtask codegen`; do not edit.

//! What the reference documents of `ephemeral`, put through the types.
#![cfg(feature = "ephemeral")]
#![allow(deprecated, reason = "superseded endpoints are tested too")]

mod support;

mod v1 {
    #[allow(unused_imports, reason = "some versions document nothing to test")]
    use feishu_openapi::ephemeral::v1::*;
    #[allow(unused_imports, reason = "not every version has all three kinds of tests")]
    use crate::support::{assert_codes, assert_request, assert_response};

    #[test]
    fn documented_requests_build_and_say_the_same() {
        assert_request::<DeleteEphemeral>("ephemeral.v1.ephemeral.delete", r#"{"message_id":"om_xxxxxxxxxxxx"}"#);
    }

    #[test]
    fn documented_responses_lose_nothing() {
        assert_response::<SendEphemeralResponse>("ephemeral.v1.ephemeral.send", r#"{"message_id":"om_fd2057276f16243756ff8eb6fcdabcef"}"#, None);
    }

    #[test]
    fn codes_are_variants_and_back() {
        assert_codes::<DeleteEphemeralError>("ephemeral.v1.ephemeral.delete", &[18051]);
    }
}
