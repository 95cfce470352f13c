// Written by `cargo xtask codegen`; do not edit.

//! The documented answers of `mina`.

use super::Documented;

pub(super) static ANSWERS: &[Documented] = &[
    Documented::new("mina.v2.token_login_validate.create", "POST", "/open-apis/mina/v2/tokenLoginValidate", r#"{"code":0,"msg":"success","data":{"open_id":"ou_194fcfc5e4b78db556a040ff5e42c0","employee_id":"6c486g","session_key":"e3aeb7df000c835365c630dac91bcf","tenant_key":"2c5914ac018f97","access_token":"u-tpwcnx2XzIcq8yHyJ6KL","expires_in":1565512680,"refresh_token":"ur-W9dGvBJyVtwZmrwh0vBn"}}"#),
];
