// Written by `cargo xtask codegen`; do not edit.

//! The documented answers of `auth`.

use super::Documented;

pub(super) static ANSWERS: &[Documented] = &[
    Documented::new("auth.v3.app_access_token.create", "POST", "/open-apis/auth/v3/app_access_token", r#"{"code":0,"msg":"success","app_access_token":"a-6U1SbDiM6XIH2DcTCPyeub","expire":7140}"#),
    Documented::new("auth.v3.app_access_token.internal", "POST", "/open-apis/auth/v3/app_access_token/internal", r#"{"app_access_token":"t-g1044ghJRUIJJ5ZPPZMOHKWZISL33E4QSS3abcef","code":0,"expire":7200,"msg":"ok","tenant_access_token":"t-g1044ghJRUIJJ5ZPPZMOHKWZISL33E4QSS3abcef"}"#),
    Documented::new("auth.v3.app_ticket.resend", "POST", "/open-apis/auth/v3/app_ticket/resend", r#"{"code":0,"msg":"success","data":{}}"#),
    Documented::new("auth.v3.tenant_access_token.create", "POST", "/open-apis/auth/v3/tenant_access_token", r#"{"code":0,"msg":"success","tenant_access_token":"t-caecc734c2e3328a62489fe0648c4b98779515d3","expire":7140}"#),
    Documented::new("auth.v3.tenant_access_token.internal", "POST", "/open-apis/auth/v3/tenant_access_token/internal", r#"{"code":0,"msg":"ok","tenant_access_token":"t-caecc734c2e3328a62489fe0648c4b98779515d3","expire":7200}"#),
];
