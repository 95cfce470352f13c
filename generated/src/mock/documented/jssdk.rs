// Written by `cargo xtask codegen`; do not edit.

//! The documented answers of `jssdk`.

use super::Documented;

pub(super) static ANSWERS: &[Documented] = &[
    Documented {
        name: "jssdk.v1.ticket.get",
        method: "POST",
        path: "/open-apis/jssdk/ticket/get",
        answer: r#"{"code":0,"msg":"ok","data":{"expire_in":7200,"ticket":"0560604568baf296731aa37f0c8ebe3e049c19d7"}}"#,
    },
];
