// Written by `cargo xtask codegen`; do not edit.

//! The documented answers of `docs`.

use super::Documented;

pub(super) static ANSWERS: &[Documented] = &[
    Documented {
        name: "docs.v1.content.get",
        method: "GET",
        path: "/open-apis/docs/v1/content",
        answer: r#"{"code":0,"msg":"success","data":{"content":"text"}}"#,
    },
];
