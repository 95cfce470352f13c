// Written by `cargo xtask codegen`; do not edit.

//! What the reference documents of `translation`, put through the types.
#![cfg(feature = "translation")]
#![allow(deprecated, reason = "superseded endpoints are tested too")]

mod support;

mod v1 {
    #[allow(unused_imports, reason = "some versions document nothing to test")]
    use feishu_openapi::translation::v1::*;
    #[allow(unused_imports, reason = "not every version has all three kinds of tests")]
    use crate::support::{assert_codes, assert_request, assert_response};

    #[test]
    fn documented_requests_build_and_say_the_same() {
        assert_request::<DetectText>("translation.v1.text.detect", r#"{"text":"你好"}"#);
        assert_request::<TranslateText>("translation.v1.text.translate", r#"{"source_language":"zh","text":"text","target_language":"en","glossary":[{"from":"飞书","to":"Lark"}]}"#);
    }

    #[test]
    fn documented_responses_lose_nothing() {
        assert_response::<DetectTextResponse>("translation.v1.text.detect", r#"{"language":"zh"}"#, None);
        assert_response::<TranslateTextResponse>("translation.v1.text.translate", r#"{"text":"Try to use Lark"}"#, None);
    }

    #[test]
    fn codes_are_variants_and_back() {
        assert_codes::<DetectTextError>("translation.v1.text.detect", &[1140101, 1140102]);
        assert_codes::<TranslateTextError>("translation.v1.text.translate", &[1140101, 1140102]);
    }
}
