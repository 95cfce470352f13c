// Written by `cargo xtask codegen`; do not edit.

//! The documented answers of `human_authentication`.

use super::Documented;

pub(super) static ANSWERS: &[Documented] = &[
    Documented::new("human_authentication.v1.identity.create", "POST", "/open-apis/human_authentication/v1/identities", r#"{"code":0,"msg":"success","data":{"verify_uid":"ou_2eb5483cb377daa5054bc6f86e2089a5"}}"#),
];
