// Written by `cargo xtask codegen`; do not edit.

//! What the reference documents of `mina`.

pub(crate) mod v2 {
    use feishu_openapi::mina::v2::*;

    use crate::check;

    pub(crate) static DOCUMENTED: check::Version = check::Version {
        requests: &[
            check::Request { name: "mina.v2.token_login_validate.create", json: r#"{"code":"2ef0bb04e272d274"}"#, body: |given| { let mut it = CreateTokenLoginValidate::new("x"); given.fill(&mut [("code", &mut it.code)]); check::body(&it) } },
        ],
        responses: &[
            check::Response { name: "mina.v2.token_login_validate.create", json: r#"{"open_id":"ou_194fcfc5e4b78db556a040ff5e42c0","employee_id":"6c486g","session_key":"e3aeb7df000c835365c630dac91bcf","tenant_key":"2c5914ac018f97","access_token":"u-tpwcnx2XzIcq8yHyJ6KL","expires_in":1565512680,"refresh_token":"ur-W9dGvBJyVtwZmrwh0vBn"}"#, documented: None, read: check::rewritten::<CreateTokenLoginValidateResponse> },
        ],
        codes: &[
            check::Codes { name: "mina.v2.token_login_validate.create", codes: &[10202, 10213, 10226, 10228], check: check::variants::<CreateTokenLoginValidateError> },
        ],
        listings: &[],
        #[cfg(feature = "events")]
        events: &[],
    };
}
