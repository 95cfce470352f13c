// Written by `cargo xtask codegen`; do not edit.

//! What the reference documents of `interactive`, put through the types.
#![cfg(feature = "interactive")]
#![allow(deprecated, reason = "superseded endpoints are tested too")]

mod support;

mod v1 {
    #[allow(unused_imports, reason = "some versions document nothing to test")]
    use feishu_openapi::interactive::v1::*;
    #[allow(unused_imports, reason = "not every version has all three kinds of tests")]
    use crate::support::{assert_codes, assert_request, assert_response};

    #[test]
    fn codes_are_variants_and_back() {
        assert_codes::<UpdateCardError>("interactive.v1.card.update", &[10002, 11311, 100000, 100030, 200000, 200310, 200320, 300020, 300030, 300040, 300090]);
    }
}
