// Written by `cargo xtask codegen`; do not edit.

//! What the reference documents of `human_authentication`.

pub(crate) mod v1 {
    use feishu_openapi::human_authentication::v1::*;

    use crate::check;

    pub(crate) static DOCUMENTED: check::Version = check::Version {
        requests: &[
            check::Request { name: "human_authentication.v1.identity.create", json: r#"{"identity_name":"张三","identity_code":"4xxxxxxxx","mobile":"13xxxxxxx"}"#, body: |given| { let mut it = CreateIdentity::new().user_id("x").identity_name("x").identity_code("x"); given.fill(&mut [("identity_name", &mut it.identity_name), ("identity_code", &mut it.identity_code), ("mobile", &mut it.mobile)]); check::body(&it) } },
        ],
        responses: &[
            check::Response { name: "human_authentication.v1.identity.create", json: r#"{"verify_uid":"ou_2eb5483cb377daa5054bc6f86e2089a5"}"#, documented: None, read: check::rewritten::<CreateIdentityResponse> },
        ],
        codes: &[
            check::Codes { name: "human_authentication.v1.identity.create", codes: &[1291001, 1291002, 1291003, 1291004, 1291010], check: check::variants::<CreateIdentityError> },
        ],
        listings: &[],
        #[cfg(feature = "events")]
        events: &[],
    };
}
