// Written by `cargo xtask codegen`; do not edit.

//! The documented answers of `ephemeral`.

use super::Documented;

pub(super) static ANSWERS: &[Documented] = &[
    Documented::new("ephemeral.v1.ephemeral.delete", "POST", "/open-apis/ephemeral/v1/delete", r#"{"code":0,"msg":"success","data":{}}"#),
    Documented::new("ephemeral.v1.ephemeral.send", "POST", "/open-apis/ephemeral/v1/send", r#"{"code":0,"data":{"message_id":"om_fd2057276f16243756ff8eb6fcdabcef"},"msg":"ok"}"#),
];
