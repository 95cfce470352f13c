// Written by `cargo xtask codegen`; do not edit.

//! The documented answers of `jssdk`.

use super::Documented;

pub(super) static ANSWERS: &[Documented] = &[
    Documented::new("jssdk.v1.ticket.get", "POST", "/open-apis/jssdk/ticket/get", r#"{"code":0,"msg":"ok","data":{"expire_in":7200,"ticket":"0560604568baf296731aa37f0c8ebe3e049c19d7"}}"#),
];
