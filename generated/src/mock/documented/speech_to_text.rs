// Written by `cargo xtask codegen`; do not edit.

//! The documented answers of `speech_to_text`.

use super::Documented;

pub(super) static ANSWERS: &[Documented] = &[
    Documented::new("speech_to_text.v1.speech.file_recognize", "POST", "/open-apis/speech_to_text/v1/speech/file_recognize", r#"{"code":0,"msg":"success","data":{"recognition_text":"你好，使用飞书吧"}}"#),
    Documented::new("speech_to_text.v1.speech.stream_recognize", "POST", "/open-apis/speech_to_text/v1/speech/stream_recognize", r#"{"code":0,"msg":"success","data":{"stream_id":"asd1234567890ddd","sequence_id":1,"recognition_text":"text"}}"#),
];
