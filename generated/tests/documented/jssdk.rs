// Written by `cargo xtask codegen`; do not edit.

//! What the reference documents of `jssdk`.

pub(crate) mod v1 {
    use feishu_openapi::jssdk::v1::*;

    use crate::check;

    pub(crate) static DOCUMENTED: check::Version = check::Version {
        requests: &[],
        responses: &[
            check::Response { name: "jssdk.v1.ticket.get", json: r#"{"expire_in":7200,"ticket":"0560604568baf296731aa37f0c8ebe3e049c19d7"}"#, documented: None, read: check::rewritten::<GetTicketResponse> },
        ],
        codes: &[],
        listings: &[],
        #[cfg(feature = "events")]
        events: &[],
    };
}
