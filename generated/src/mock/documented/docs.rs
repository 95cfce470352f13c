// Written by `cargo xtask codegen`; do not edit.

//! The documented answers of `docs`.

use super::Documented;

pub(super) static ANSWERS: &[Documented] = &[
    Documented::new("docs.v1.content.get", "GET", "/open-apis/docs/v1/content", r#"{"code":0,"msg":"success","data":{"content":"text"}}"#),
];
