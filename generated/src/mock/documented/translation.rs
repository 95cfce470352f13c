// Written by `cargo xtask codegen`; do not edit.

//! The documented answers of `translation`.

use super::Documented;

pub(super) static ANSWERS: &[Documented] = &[
    Documented::new("translation.v1.text.detect", "POST", "/open-apis/translation/v1/text/detect", r#"{"code":0,"msg":"success","data":{"language":"zh"}}"#),
    Documented::new("translation.v1.text.translate", "POST", "/open-apis/translation/v1/text/translate", r#"{"code":0,"msg":"success","data":{"text":"Try to use Lark"}}"#),
];
