// Written by `cargo xtask codegen`; do not edit.

//! The documented answers of `event`.

use super::Documented;

pub(super) static ANSWERS: &[Documented] = &[
    Documented::new("event.v1.outbound_ip.list", "GET", "/open-apis/event/v1/outbound_ip", r#"{"code":0,"msg":"success","data":{"ip_list":["1.1.1.1"],"page_token":"xxx","has_more":false}}"#),
];
