// Written by `cargo xtask codegen`; do not edit.

//! The documented answers of `verification`.

use super::Documented;

pub(super) static ANSWERS: &[Documented] = &[
    Documented::new("verification.v1.verification.get", "GET", "/open-apis/verification/v1/verification", r#"{"code":0,"data":{"verification":{"has_verification":true,"name":"无限未来科技公司"}},"msg":""}"#),
];
