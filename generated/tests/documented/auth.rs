// Written by `cargo xtask codegen`; do not edit.

//! What the reference documents of `auth`.

pub(crate) mod v3 {
    use feishu_openapi::auth::v3::*;

    use crate::check;

    pub(crate) static DOCUMENTED: check::Version = check::Version {
        requests: &[
            check::Request { name: "auth.v3.app_access_token.create", json: r#"{"app_id":"cli_slkdjalasdkjasd","app_secret":"dskLLdkasdjlasdKK","app_ticket":"dskLLdkasd"}"#, body: |given| { let mut it = CreateAppAccessToken::new().app_id("x").app_secret("x").app_ticket("x"); given.fill(&mut [("app_id", &mut it.app_id), ("app_secret", &mut it.app_secret), ("app_ticket", &mut it.app_ticket)]); check::body(&it) } },
            check::Request { name: "auth.v3.app_access_token.internal", json: r#"{"app_id":"cli_slkdjalasdkjasd","app_secret":"dskLLdkasdjlasdKK"}"#, body: |given| { let mut it = CreateInternalAppAccessToken::new("x", "x"); given.fill(&mut [("app_id", &mut it.app_id), ("app_secret", &mut it.app_secret)]); check::body(&it) } },
            check::Request { name: "auth.v3.app_ticket.resend", json: r#"{"app_id":"cli_slkdjalasdkjasd","app_secret":"dskLLdkasdjlasdKK"}"#, body: |given| { let mut it = ResendAppTicket::new("x", "x"); given.fill(&mut [("app_id", &mut it.app_id), ("app_secret", &mut it.app_secret)]); check::body(&it) } },
            check::Request { name: "auth.v3.tenant_access_token.create", json: r#"{"app_access_token":"a-32bd8551db2f081cbfd26293f27516390b9feb04","tenant_key":"73658811060f175d"}"#, body: |given| { let mut it = CreateTenantAccessToken::new("x", "x"); given.fill(&mut [("app_access_token", &mut it.app_access_token), ("tenant_key", &mut it.tenant_key)]); check::body(&it) } },
            check::Request { name: "auth.v3.tenant_access_token.internal", json: r#"{"app_id":"cli_slkdjalasdkjasd","app_secret":"dskLLdkasdjlasdKK"}"#, body: |given| { let mut it = CreateInternalTenantAccessToken::new("x", "x"); given.fill(&mut [("app_id", &mut it.app_id), ("app_secret", &mut it.app_secret)]); check::body(&it) } },
        ],
        responses: &[
            check::Response { name: "auth.v3.app_access_token.create", json: r#"{"code":0,"msg":"success","app_access_token":"a-6U1SbDiM6XIH2DcTCPyeub","expire":7140}"#, documented: Some(r#"{"app_access_token":"a-6U1SbDiM6XIH2DcTCPyeub","expire":7140}"#), read: check::rewritten::<CreateAppAccessTokenResponse> },
            check::Response { name: "auth.v3.app_access_token.internal", json: r#"{"app_access_token":"t-g1044ghJRUIJJ5ZPPZMOHKWZISL33E4QSS3abcef","code":0,"expire":7200,"msg":"ok","tenant_access_token":"t-g1044ghJRUIJJ5ZPPZMOHKWZISL33E4QSS3abcef"}"#, documented: Some(r#"{"app_access_token":"t-g1044ghJRUIJJ5ZPPZMOHKWZISL33E4QSS3abcef","expire":7200,"tenant_access_token":"t-g1044ghJRUIJJ5ZPPZMOHKWZISL33E4QSS3abcef"}"#), read: check::rewritten::<CreateInternalAppAccessTokenResponse> },
            check::Response { name: "auth.v3.tenant_access_token.create", json: r#"{"code":0,"msg":"success","tenant_access_token":"t-caecc734c2e3328a62489fe0648c4b98779515d3","expire":7140}"#, documented: Some(r#"{"tenant_access_token":"t-caecc734c2e3328a62489fe0648c4b98779515d3","expire":7140}"#), read: check::rewritten::<CreateTenantAccessTokenResponse> },
            check::Response { name: "auth.v3.tenant_access_token.internal", json: r#"{"code":0,"msg":"ok","tenant_access_token":"t-caecc734c2e3328a62489fe0648c4b98779515d3","expire":7200}"#, documented: Some(r#"{"tenant_access_token":"t-caecc734c2e3328a62489fe0648c4b98779515d3","expire":7200}"#), read: check::rewritten::<CreateInternalTenantAccessTokenResponse> },
        ],
        codes: &[],
        listings: &[],
        #[cfg(feature = "events")]
        events: &[],
    };
}

pub(crate) mod v4 {
    #[cfg(feature = "events")]
    use feishu_openapi::auth::v4::*;

    use crate::check;

    pub(crate) static DOCUMENTED: check::Version = check::Version {
        requests: &[],
        responses: &[],
        codes: &[],
        listings: &[],
        #[cfg(feature = "events")]
        events: &[
            check::Event { name: "auth.user_access_token.revoked_v4", json: r#"{"schema":"2.0","header":{"event_id":"5e3702a84e847582be8db7fb73283c02","event_type":"auth.user_access_token.revoked_v4","create_time":"1608725989000","token":"rvaYgkND1GOiu5MM0E1rncYC6PLtF7JV","app_id":"cli_9f5343c580712544","tenant_key":"2ca1d211f64f6438"},"event":{"revoke_token_type":"user_access_token refresh_token","revoke_reason":"Revoked by security and risk control action.","open_id":"ou_c99c5f35d542efc7ee492afe11af19ef","union_id":"on_cad4860e7af114fb4ff6c5d496d1dd76","user_id":"gg895344"}}"#, documented: r#"{"revoke_token_type":"user_access_token refresh_token","revoke_reason":"Revoked by security and risk control action.","open_id":"ou_c99c5f35d542efc7ee492afe11af19ef","union_id":"on_cad4860e7af114fb4ff6c5d496d1dd76","user_id":"gg895344"}"#, read: check::event::<events::UserAccessTokenRevoked> },
        ],
    };
}
