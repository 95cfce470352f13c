// Written by `cargo xtask codegen`; do not edit.

//! The documented answers of `translation`.

use super::Documented;

pub(super) static ANSWERS: &[Documented] = &[
    Documented {
        name: "translation.v1.text.detect",
        method: "POST",
        path: "/open-apis/translation/v1/text/detect",
        answer: r#"{"code":0,"msg":"success","data":{"language":"zh"}}"#,
    },
    Documented {
        name: "translation.v1.text.translate",
        method: "POST",
        path: "/open-apis/translation/v1/text/translate",
        answer: r#"{"code":0,"msg":"success","data":{"text":"Try to use Lark"}}"#,
    },
];
