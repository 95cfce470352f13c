// Written by `cargo xtask codegen`; do not edit.

//! What the reference documents of `event`.

pub(crate) mod v1 {
    use feishu_openapi::event::v1::*;

    use crate::check;

    pub(crate) static DOCUMENTED: check::Version = check::Version {
        requests: &[],
        responses: &[
            check::Response { name: "event.v1.outbound_ip.list", json: r#"{"ip_list":["1.1.1.1"],"page_token":"xxx","has_more":false}"#, documented: None, read: check::rewritten::<ListOutboundIpResponse> },
        ],
        codes: &[
            check::Codes { name: "event.v1.outbound_ip.list", codes: &[1810001], check: check::variants::<ListOutboundIpError> },
        ],
        listings: &[
            check::Listing { name: "event.v1.outbound_ip.list", list: |client| Box::pin(check::listed(client, ListOutboundIp::new())) },
        ],
        #[cfg(feature = "events")]
        events: &[],
    };
}
