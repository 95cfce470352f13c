// Written by `cargo xtask codegen`; do not edit.

//! The documented answers of `interactive`.

use super::Documented;

pub(super) static ANSWERS: &[Documented] = &[
    Documented::new("interactive.v1.card.update", "POST", "/open-apis/interactive/v1/card/update", r#"{"code":0,"msg":"success","data":{}}"#),
];
