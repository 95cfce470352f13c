// Written by `cargo xtask codegen`; do not edit.

//! What the reference documents of `auth`, put through the types.
#![cfg(feature = "auth")]
#![allow(deprecated, reason = "superseded endpoints are tested too")]

mod support;

mod v3 {
    #[allow(unused_imports, reason = "some versions document nothing to test")]
    use feishu_openapi::auth::v3::*;
    #[allow(unused_imports, reason = "not every version has all three kinds of tests")]
    use crate::support::{assert_codes, assert_request, assert_response};

    #[test]
    fn documented_requests_build_and_say_the_same() {
        assert_request::<CreateAppAccessToken>("auth.v3.app_access_token.create", r#"{"app_id":"cli_slkdjalasdkjasd","app_secret":"dskLLdkasdjlasdKK","app_ticket":"dskLLdkasd"}"#);
        assert_request::<InternalAppAccessToken>("auth.v3.app_access_token.internal", r#"{"app_id":"cli_slkdjalasdkjasd","app_secret":"dskLLdkasdjlasdKK"}"#);
        assert_request::<ResendAppTicket>("auth.v3.app_ticket.resend", r#"{"app_id":"cli_slkdjalasdkjasd","app_secret":"dskLLdkasdjlasdKK"}"#);
        assert_request::<CreateTenantAccessToken>("auth.v3.tenant_access_token.create", r#"{"app_access_token":"a-32bd8551db2f081cbfd26293f27516390b9feb04","tenant_key":"73658811060f175d"}"#);
        assert_request::<InternalTenantAccessToken>("auth.v3.tenant_access_token.internal", r#"{"app_id":"cli_slkdjalasdkjasd","app_secret":"dskLLdkasdjlasdKK"}"#);
    }

    #[test]
    fn documented_responses_lose_nothing() {
        assert_response::<CreateAppAccessTokenResponse>("auth.v3.app_access_token.create", r#"{"code":0,"msg":"success","app_access_token":"a-6U1SbDiM6XIH2DcTCPyeub","expire":7140}"#, Some(r#"{"app_access_token":"a-6U1SbDiM6XIH2DcTCPyeub","expire":7140}"#));
        assert_response::<InternalAppAccessTokenResponse>("auth.v3.app_access_token.internal", r#"{"app_access_token":"t-g1044ghJRUIJJ5ZPPZMOHKWZISL33E4QSS3abcef","code":0,"expire":7200,"msg":"ok","tenant_access_token":"t-g1044ghJRUIJJ5ZPPZMOHKWZISL33E4QSS3abcef"}"#, Some(r#"{"app_access_token":"t-g1044ghJRUIJJ5ZPPZMOHKWZISL33E4QSS3abcef","expire":7200,"tenant_access_token":"t-g1044ghJRUIJJ5ZPPZMOHKWZISL33E4QSS3abcef"}"#));
        assert_response::<CreateTenantAccessTokenResponse>("auth.v3.tenant_access_token.create", r#"{"code":0,"msg":"success","tenant_access_token":"t-caecc734c2e3328a62489fe0648c4b98779515d3","expire":7140}"#, Some(r#"{"tenant_access_token":"t-caecc734c2e3328a62489fe0648c4b98779515d3","expire":7140}"#));
        assert_response::<InternalTenantAccessTokenResponse>("auth.v3.tenant_access_token.internal", r#"{"code":0,"msg":"ok","tenant_access_token":"t-caecc734c2e3328a62489fe0648c4b98779515d3","expire":7200}"#, Some(r#"{"tenant_access_token":"t-caecc734c2e3328a62489fe0648c4b98779515d3","expire":7200}"#));
    }
}
