// Written by `cargo xtask codegen`; do not edit.

//! What the reference documents of `ephemeral`.

pub(crate) mod v1 {
    use feishu_openapi::ephemeral::v1::*;

    use crate::check;

    pub(crate) static DOCUMENTED: check::Version = check::Version {
        requests: &[
            check::Request { name: "ephemeral.v1.ephemeral.delete", json: r#"{"message_id":"om_xxxxxxxxxxxx"}"#, body: |given| { let mut it = DeleteEphemeral::new("x"); given.fill(&mut [("message_id", &mut it.message_id)]); check::body(&it) } },
        ],
        responses: &[
            check::Response { name: "ephemeral.v1.ephemeral.send", json: r#"{"message_id":"om_fd2057276f16243756ff8eb6fcdabcef"}"#, documented: None, read: check::rewritten::<SendEphemeralResponse> },
        ],
        codes: &[
            check::Codes { name: "ephemeral.v1.ephemeral.delete", codes: &[18051], check: check::variants::<DeleteEphemeralError> },
        ],
        listings: &[],
        #[cfg(feature = "events")]
        events: &[],
    };
}
