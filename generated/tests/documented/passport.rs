// Written by `cargo xtask codegen`; do not edit.

//! What the reference documents of `passport`.

pub(crate) mod v1 {
    use feishu_openapi::passport::v1::*;

    use crate::check;

    pub(crate) static DOCUMENTED: check::Version = check::Version {
        requests: &[
            check::Request { name: "passport.v1.session.logout", json: r#"{"idp_credential_id":"user@xxx.xx","logout_type":1,"terminal_type":[1],"user_id":"ou_7dab8a3d3cdcc9da365777c7ad535d62","logout_reason":34,"sid":"AAAAAAAAAANll6nQoIAAFA=="}"#, body: |given| { let mut it = LogoutSession::new(<LogoutType>::default()); given.fill(&mut [("idp_credential_id", &mut it.idp_credential_id), ("logout_type", &mut it.logout_type), ("terminal_type", &mut it.terminal_type), ("user_id", &mut it.user_id), ("logout_reason", &mut it.logout_reason), ("sid", &mut it.sid)]); check::body(&it) } },
            check::Request { name: "passport.v1.session.query", json: r#"{"user_ids":["7aeddb6a1","7aeddb6a2","7aeddb6a3"]}"#, body: |given| { let mut it = QuerySession::new(); given.fill(&mut [("user_ids", &mut it.user_ids)]); check::body(&it) } },
        ],
        responses: &[
            check::Response { name: "passport.v1.session.logout", json: r"{}", documented: None, read: check::rewritten::<LogoutSessionResponse> },
            check::Response { name: "passport.v1.session.query", json: r#"{"mask_sessions":[{"create_time":"1644980493","terminal_type":2,"user_id":"47f183f1f1","sid":"ABBAAAAAAANll6nQoIAAFA=="},{"create_time":"1644983127","terminal_type":2,"user_id":"47f183ff1","sid":"ACCAAAAAAANll6nQoIAAFA=="},{"create_time":"1644983127","terminal_type":2,"user_id":"47f183ff2","sid":"BBBAAAAAAANll6nQoIAAFA=="}]}"#, documented: None, read: check::rewritten::<QuerySessionResponse> },
        ],
        codes: &[
            check::Codes { name: "passport.v1.session.logout", codes: &[1080001, 1084001, 1084002], check: check::variants::<LogoutSessionError> },
            check::Codes { name: "passport.v1.session.query", codes: &[1080001], check: check::variants::<QuerySessionError> },
        ],
        listings: &[],
        #[cfg(feature = "events")]
        events: &[],
    };
}
