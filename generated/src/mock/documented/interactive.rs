// Written by `cargo xtask codegen`; do not edit.

//! The documented answers of `interactive`.

use super::Documented;

pub(super) static ANSWERS: &[Documented] = &[
    Documented {
        name: "interactive.v1.card.update",
        method: "POST",
        path: "/open-apis/interactive/v1/card/update",
        answer: r#"{"code":0,"msg":"success","data":{}}"#,
    },
];
