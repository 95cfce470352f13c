// Written by `cargo xtask codegen`; do not edit.

//! The documented answers of `passport`.

use super::Documented;

pub(super) static ANSWERS: &[Documented] = &[
    Documented::new("passport.v1.session.logout", "POST", "/open-apis/passport/v1/sessions/logout", r#"{"code":0,"msg":"success","data":{}}"#),
    Documented::new("passport.v1.session.query", "POST", "/open-apis/passport/v1/sessions/query", r#"{"code":0,"data":{"mask_sessions":[{"create_time":"1644980493","terminal_type":2,"user_id":"47f183f1f1","sid":"ABBAAAAAAANll6nQoIAAFA=="},{"create_time":"1644983127","terminal_type":2,"user_id":"47f183ff1","sid":"ACCAAAAAAANll6nQoIAAFA=="},{"create_time":"1644983127","terminal_type":2,"user_id":"47f183ff2","sid":"BBBAAAAAAANll6nQoIAAFA=="}]},"msg":""}"#),
];
