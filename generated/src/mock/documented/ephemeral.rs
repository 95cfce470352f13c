// Written by `cargo xtask codegen`; do not edit.

//! The documented answers of `ephemeral`.

use super::Documented;

pub(super) static ANSWERS: &[Documented] = &[
    Documented {
        name: "ephemeral.v1.ephemeral.delete",
        method: "POST",
        path: "/open-apis/ephemeral/v1/delete",
        answer: r#"{"code":0,"msg":"success","data":{}}"#,
    },
    Documented {
        name: "ephemeral.v1.ephemeral.send",
        method: "POST",
        path: "/open-apis/ephemeral/v1/send",
        answer: r#"{"code":0,"data":{"message_id":"om_fd2057276f16243756ff8eb6fcdabcef"},"msg":"ok"}"#,
    },
];
