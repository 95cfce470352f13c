// Written by `cargo xtask codegen`; do not edit.

//! The documented answers of `optical_char_recognition`.

use super::Documented;

pub(super) static ANSWERS: &[Documented] = &[
    Documented::new("optical_char_recognition.v1.image.basic_recognize", "POST", "/open-apis/optical_char_recognition/v1/image/basic_recognize", r#"{"code":0,"msg":"success","data":{"text_list":["你好"]}}"#),
];
