// Written by `cargo xtask codegen`; do not edit.

//! What the reference documents of `speech_to_text`, put through the types.
#![cfg(feature = "speech_to_text")]
#![allow(deprecated, reason = "superseded endpoints are tested too")]

mod support;

mod v1 {
    #[allow(unused_imports, reason = "some versions document nothing to test")]
    use feishu_openapi::speech_to_text::v1::*;
    #[allow(unused_imports, reason = "not every version has all three kinds of tests")]
    use crate::support::{assert_codes, assert_request, assert_response};

    #[test]
    fn documented_requests_build_and_say_the_same() {
        assert_request::<FileRecognizeSpeech>("speech_to_text.v1.speech.file_recognize", r#"{"speech":{"speech":"PdmrfE267Cd/Z9KpmNFh71A2PSJZxSp7+8upCg=="},"config":{"file_id":"qwe12dd34567890w","format":"pcm","engine_type":"16k_auto"}}"#);
        assert_request::<StreamRecognizeSpeech>("speech_to_text.v1.speech.stream_recognize", r#"{"speech":{"speech":"PdmrfE267Cd/Z9KpmNFh71A2PSJZxSp7+8upCg=="},"config":{"stream_id":"asd1234567890ddd","sequence_id":1,"action":1,"format":"pcm","engine_type":"16k_auto"}}"#);
    }

    #[test]
    fn documented_responses_lose_nothing() {
        assert_response::<FileRecognizeSpeechResponse>("speech_to_text.v1.speech.file_recognize", r#"{"recognition_text":"你好，使用飞书吧"}"#, None);
        assert_response::<StreamRecognizeSpeechResponse>("speech_to_text.v1.speech.stream_recognize", r#"{"stream_id":"asd1234567890ddd","sequence_id":1,"recognition_text":"text"}"#, None);
    }

    #[test]
    fn codes_are_variants_and_back() {
        assert_codes::<FileRecognizeSpeechError>("speech_to_text.v1.speech.file_recognize", &[1040101, 1040102]);
        assert_codes::<StreamRecognizeSpeechError>("speech_to_text.v1.speech.stream_recognize", &[1040101, 1040102]);
    }
}
