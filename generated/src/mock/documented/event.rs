// Written by `cargo xtask codegen`; do not edit.

//! The documented answers of `event`.

use super::Documented;

pub(super) static ANSWERS: &[Documented] = &[
    Documented {
        name: "event.v1.outbound_ip.list",
        method: "GET",
        path: "/open-apis/event/v1/outbound_ip",
        answer: r#"{"code":0,"msg":"success","data":{"ip_list":["1.1.1.1"],"page_token":"xxx","has_more":false}}"#,
    },
];
