// Written by `cargo xtask codegen`; do not edit.

//! What the reference documents of `event`, put through the types.
#![cfg(feature = "event")]
#![allow(deprecated, reason = "superseded endpoints are tested too")]

mod support;

mod v1 {
    #[allow(unused_imports, reason = "some versions document nothing to test")]
    use feishu_openapi::event::v1::*;
    #[allow(unused_imports, reason = "not every version has all three kinds of tests")]
    use crate::support::{assert_codes, assert_request, assert_response};

    #[test]
    fn documented_responses_lose_nothing() {
        assert_response::<ListOutboundIpResponse>("event.v1.outbound_ip.list", r#"{"ip_list":["1.1.1.1"],"page_token":"xxx","has_more":false}"#, None);
    }

    #[test]
    fn codes_are_variants_and_back() {
        assert_codes::<ListOutboundIpError>("event.v1.outbound_ip.list", &[1810001]);
    }
}
