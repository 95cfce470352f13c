// Written by `cargo xtask codegen`; do not edit.

//! What the reference documents of `passport`, put through the types.
#![cfg(feature = "passport")]
#![allow(deprecated, reason = "superseded endpoints are tested too")]

mod support;

mod v1 {
    #[allow(unused_imports, reason = "some versions document nothing to test")]
    use feishu_openapi::passport::v1::*;
    #[allow(unused_imports, reason = "not every version has all three kinds of tests")]
    use crate::support::{assert_codes, assert_request, assert_response};

    #[test]
    fn documented_requests_build_and_say_the_same() {
        assert_request::<LogoutSession>("passport.v1.session.logout", r#"{"idp_credential_id":"user@xxx.xx","logout_type":1,"terminal_type":[1],"user_id":"ou_7dab8a3d3cdcc9da365777c7ad535d62","logout_reason":34,"sid":"AAAAAAAAAANll6nQoIAAFA=="}"#);
        assert_request::<QuerySession>("passport.v1.session.query", r#"{"user_ids":["7aeddb6a1","7aeddb6a2","7aeddb6a3"]}"#);
    }

    #[test]
    fn documented_responses_lose_nothing() {
        assert_response::<LogoutSessionResponse>("passport.v1.session.logout", r"{}", None);
        assert_response::<QuerySessionResponse>("passport.v1.session.query", r#"{"mask_sessions":[{"create_time":"1644980493","terminal_type":2,"user_id":"47f183f1f1","sid":"ABBAAAAAAANll6nQoIAAFA=="},{"create_time":"1644983127","terminal_type":2,"user_id":"47f183ff1","sid":"ACCAAAAAAANll6nQoIAAFA=="},{"create_time":"1644983127","terminal_type":2,"user_id":"47f183ff2","sid":"BBBAAAAAAANll6nQoIAAFA=="}]}"#, None);
    }

    #[test]
    fn codes_are_variants_and_back() {
        assert_codes::<LogoutSessionError>("passport.v1.session.logout", &[1080001, 1084001, 1084002]);
        assert_codes::<QuerySessionError>("passport.v1.session.query", &[1080001]);
    }
}
