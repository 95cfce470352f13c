// Written by `cargo xtask codegen`; do not edit.

//! What the reference documents of `optical_char_recognition`, put through the types.
#![cfg(feature = "optical_char_recognition")]
#![allow(deprecated, reason = "superseded endpoints are tested too")]

mod support;

mod v1 {
    #[allow(unused_imports, reason = "some versions document nothing to test")]
    use feishu_openapi::optical_char_recognition::v1::*;
    #[allow(unused_imports, reason = "not every version has all three kinds of tests")]
    use crate::support::{assert_codes, assert_request, assert_response};

    #[test]
    fn documented_requests_build_and_say_the_same() {
        assert_request::<BasicRecognizeImage>("optical_char_recognition.v1.image.basic_recognize", r#"{"image":"text"}"#);
    }

    #[test]
    fn documented_responses_lose_nothing() {
        assert_response::<BasicRecognizeImageResponse>("optical_char_recognition.v1.image.basic_recognize", r#"{"text_list":["你好"]}"#, None);
    }

    #[test]
    fn codes_are_variants_and_back() {
        assert_codes::<BasicRecognizeImageError>("optical_char_recognition.v1.image.basic_recognize", &[1150101, 1150102]);
    }
}
