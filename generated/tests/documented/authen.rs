// Written by `cargo xtask codegen`; do not edit.

//! What the reference documents of `authen`.

pub(crate) mod v1 {
    use feishu_openapi::authen::v1::*;

    use crate::check;

    pub(crate) static DOCUMENTED: check::Version = check::Version {
        requests: &[
            check::Request { name: "authen.v1.access_token.create", json: r#"{"grant_type":"authorization_code","code":"xMSldislSkdK"}"#, body: |given| { let mut it = CreateAccessToken::new("x"); given.fill(&mut [("grant_type", &mut it.grant_type), ("code", &mut it.code)]); check::body(&it) } },
            check::Request { name: "authen.v1.oidc_access_token.create", json: r#"{"grant_type":"authorization_code","code":"xMSldislSkdK"}"#, body: |given| { let mut it = CreateOidcAccessToken::new("x"); given.fill(&mut [("grant_type", &mut it.grant_type), ("code", &mut it.code)]); check::body(&it) } },
            check::Request { name: "authen.v1.oidc_refresh_access_token.create", json: r#"{"grant_type":"refresh_token","refresh_token":"ur-h4_5nUXdJ4O8rqfGe.YJCwM13Gjc557xUG20hkk00f7K"}"#, body: |given| { let mut it = CreateOidcRefreshAccessToken::new("x"); given.fill(&mut [("grant_type", &mut it.grant_type), ("refresh_token", &mut it.refresh_token)]); check::body(&it) } },
            check::Request { name: "authen.v1.refresh_access_token.create", json: r#"{"grant_type":"refresh_token","refresh_token":"ur-oQ0mMq6MCcueAv0pwx2fQQhxqv__CbLu6G8ySFwafeKww2Def2BJdOkW3.9gCFM.LBQgFri901QaqeuL"}"#, body: |given| { let mut it = CreateRefreshAccessToken::new("x"); given.fill(&mut [("grant_type", &mut it.grant_type), ("refresh_token", &mut it.refresh_token)]); check::body(&it) } },
        ],
        responses: &[
            check::Response { name: "authen.v1.access_token.create", json: r#"{"access_token":"u-Q7JWnaIM_kRChuLfreHmpArjOEayt.5XUBJcZr.V0Gst4FdQCtvrd9sAViLXQnQgkpL19brGOjKZQTxb","token_type":"Bearer","expires_in":7140,"name":"zhangsan","en_name":"Three Zhang","avatar_url":"www.feishu.cn/avatar/icon","avatar_thumb":"www.feishu.cn/avatar/icon_thumb","avatar_middle":"www.feishu.cn/avatar/icon_middle","avatar_big":"www.feishu.cn/avatar/icon_big","open_id":"ou_caecc734c2e3328a62489fe0648c4b98779515d3","union_id":"on_d89jhsdhjsajkda7828enjdj328ydhhw3u43yjhdj","email":"zhangsan@feishu.cn","enterprise_email":"demo@mail.com","user_id":"5d9bdxxx","mobile":"+86130002883xx","tenant_key":"736588c92lxf175d","refresh_expires_in":2591940,"refresh_token":"ur-oQ0mMq6MCcueAv0pwx2fQQhxqv__CbLu6G8ySFwafeKww2Def2BJdOkW3.9gCFM.LBQgFri901QaqeuL","sid":"AAAAAAAAAANjgHsqKEAAEw=="}"#, documented: None, read: check::rewritten::<CreateAccessTokenResponse> },
            check::Response { name: "authen.v1.oidc_access_token.create", json: r#"{"access_token":"u-5Dak9ZAxJ9tFUn8MaTD_BFM51FNdg5xzO0y010000HWb","refresh_token":"ur-6EyFQZyplb9URrOx5NtT_HM53zrJg59HXwy040400G.e","token_type":"Bearer","expires_in":7199,"refresh_expires_in":2591999,"scope":"auth:user.id:read bitable:app"}"#, documented: None, read: check::rewritten::<CreateOidcAccessTokenResponse> },
            check::Response { name: "authen.v1.oidc_refresh_access_token.create", json: r#"{"access_token":"u-5Dak9ZAxJ9tFUn8MaTD_BFM51FNdg5xzO0y010000HWb","refresh_token":"ur-6EyFQZyplb9URrOx5NtT_HM53zrJg59HXwy040400G.e","token_type":"Bearer","expires_in":7199,"refresh_expires_in":2591999,"scope":"auth:user.id:read bitable:app"}"#, documented: None, read: check::rewritten::<CreateOidcRefreshAccessTokenResponse> },
            check::Response { name: "authen.v1.refresh_access_token.create", json: r#"{"access_token":"u-Q7JWnaIM_kRChuLfreHmpArjOEayt.5XUBJcZr.V0Gst4FdQCtvrd9sAViLXQnQgkpL19brGOjKZQTxb","token_type":"Bearer","expires_in":7140,"name":"zhangsan","en_name":"Three Zhang","avatar_url":"www.feishu.cn/avatar/icon","avatar_thumb":"www.feishu.cn/avatar/icon_thumb","avatar_middle":"www.feishu.cn/avatar/icon_middle","avatar_big":"www.feishu.cn/avatar/icon_big","open_id":"ou_caecc734c2e3328a62489fe0648c4b98779515d3","union_id":"on_d89jhsdhjsajkda7828enjdj328ydhhw3u43yjhdj","email":"zhangsan@feishu.cn","enterprise_email":"demo@mail.com","user_id":"5d9bdxxx","mobile":"+86130002883xx","tenant_key":"736588c92lxf175d","refresh_expires_in":2591940,"refresh_token":"ur-oQ0mMq6MCcueAv0pwx2fQQhxqv__CbLu6G8ySFwafeKww2Def2BJdOkW3.9gCFM.LBQgFri901QaqeuL","sid":"AAAAAAAAAANjgHsqKEAAEw=="}"#, documented: None, read: check::rewritten::<CreateRefreshAccessTokenResponse> },
            check::Response { name: "authen.v1.user_info.get", json: r#"{"name":"zhangsan","en_name":"zhangsan","avatar_url":"www.feishu.cn/avatar/icon","avatar_thumb":"www.feishu.cn/avatar/icon_thumb","avatar_middle":"www.feishu.cn/avatar/icon_middle","avatar_big":"www.feishu.cn/avatar/icon_big","open_id":"ou-caecc734c2e3328a62489fe0648c4b98779515d3","union_id":"on-d89jhsdhjsajkda7828enjdj328ydhhw3u43yjhdj","email":"zhangsan@feishu.cn","enterprise_email":"demo@mail.com","user_id":"5d9bdxxx","mobile":"+86130002883xx","tenant_key":"736588c92lxf175d","employee_no":"111222333"}"#, documented: None, read: check::rewritten::<GetUserInfoResponse> },
        ],
        codes: &[
            check::Codes { name: "authen.v1.access_token.create", codes: &[20001, 20007, 20008, 20009, 20021, 20022, 20023, 20024, 20025, 20028, 20050], check: check::variants::<CreateAccessTokenError> },
            check::Codes { name: "authen.v1.oidc_access_token.create", codes: &[20001, 20002, 20003, 20004, 20007, 20008, 20013, 20014, 20021, 20022, 20023, 20024, 20025, 20028, 20029, 20035, 20036, 20039, 20042, 20046], check: check::variants::<CreateOidcAccessTokenError> },
            check::Codes { name: "authen.v1.oidc_refresh_access_token.create", codes: &[20001, 20002, 20007, 20008, 20013, 20014, 20021, 20022, 20023, 20024, 20026, 20028, 20029, 20036, 20037, 20038, 20042, 20046], check: check::variants::<CreateOidcRefreshAccessTokenError> },
            check::Codes { name: "authen.v1.refresh_access_token.create", codes: &[20001, 20007, 20008, 20009, 20021, 20022, 20023, 20024, 20025, 20028, 20050], check: check::variants::<CreateRefreshAccessTokenError> },
            check::Codes { name: "authen.v1.user_info.get", codes: &[20001, 20005, 20008, 20021, 20022, 20023, 20050], check: check::variants::<GetUserInfoError> },
        ],
        listings: &[],
        #[cfg(feature = "events")]
        events: &[],
    };
}

pub(crate) mod v2 {
    use feishu_openapi::authen::v2::*;

    use crate::check;

    pub(crate) static DOCUMENTED: check::Version = check::Version {
        requests: &[
            check::Request { name: "authen.v2.oauth_token.get_user_access_token", json: r#"{"grant_type":"authorization_code","client_id":"cli_a5ca35a685b0x26e","client_secret":"baBqE5um9LbFGDy3X7LcfxQX1sqpXlwy","code":"a61hb967bd094dge949h79bbexd16dfe","redirect_uri":"https://example.com/api/oauth/callback","code_verifier":"TxYmzM4PHLBlqm5NtnCmwxMH8mFlRWl_ipie3O0aVzo"}"#, body: |given| { let mut it = GetOauthUserAccessToken::new().client_id("x").client_secret("x").code("x"); given.fill(&mut [("grant_type", &mut it.grant_type), ("client_id", &mut it.client_id), ("client_secret", &mut it.client_secret), ("code", &mut it.code), ("redirect_uri", &mut it.redirect_uri), ("code_verifier", &mut it.code_verifier), ("scope", &mut it.scope)]); check::body(&it) } },
            check::Request { name: "authen.v2.oauth_token.refresh_user_access_token", json: r#"{"grant_type":"refresh_token","client_id":"cli_a5ca35a685b0x26e","client_secret":"baBqE5um9LbFGDy3X7LcfxQX1sqpXlwy","refresh_token":"eyJhbGciOiJFUzI1NiIs**********XXOYOZz1mfgIYHwM8ZJA"}"#, body: |given| { let mut it = RefreshOauthUserAccessToken::new().client_id("x").client_secret("x").refresh_token("x"); given.fill(&mut [("grant_type", &mut it.grant_type), ("client_id", &mut it.client_id), ("client_secret", &mut it.client_secret), ("refresh_token", &mut it.refresh_token), ("scope", &mut it.scope)]); check::body(&it) } },
        ],
        responses: &[
            check::Response { name: "authen.v2.oauth_token.get_user_access_token", json: r#"{"code":0,"access_token":"eyJhbGciOiJFUzI1NiIs**********X6wrZHYKDxJkWwhdkrYg","expires_in":7200,"refresh_token":"eyJhbGciOiJFUzI1NiIs**********XXOYOZz1mfgIYHwM8ZJA","refresh_token_expires_in":604800,"scope":"auth:user.id:read offline_access task:task:read user_profile","token_type":"Bearer"}"#, documented: Some(r#"{"access_token":"eyJhbGciOiJFUzI1NiIs**********X6wrZHYKDxJkWwhdkrYg","expires_in":7200,"refresh_token":"eyJhbGciOiJFUzI1NiIs**********XXOYOZz1mfgIYHwM8ZJA","refresh_token_expires_in":604800,"scope":"auth:user.id:read offline_access task:task:read user_profile","token_type":"Bearer"}"#), read: check::rewritten::<GetOauthUserAccessTokenResponse> },
            check::Response { name: "authen.v2.oauth_token.get_user_access_token", json: r#"{"code":20050,"error":"server_error","error_description":"text"}"#, documented: Some(r#"{"error_description":"text"}"#), read: check::rewritten::<GetOauthUserAccessTokenResponse> },
            check::Response { name: "authen.v2.oauth_token.refresh_user_access_token", json: r#"{"code":0,"access_token":"eyJhbGciOiJFUzI1NiIs**********X6wrZHYKDxJkWwhdkrYg","expires_in":7200,"refresh_token":"eyJhbGciOiJFUzI1NiIs**********VXOYOZYZmfgIYHWM0ZJA","refresh_token_expires_in":604800,"scope":"auth:user.id:read offline_access task:task:read user_profile","token_type":"Bearer"}"#, documented: Some(r#"{"access_token":"eyJhbGciOiJFUzI1NiIs**********X6wrZHYKDxJkWwhdkrYg","expires_in":7200,"refresh_token":"eyJhbGciOiJFUzI1NiIs**********VXOYOZYZmfgIYHWM0ZJA","refresh_token_expires_in":604800,"scope":"auth:user.id:read offline_access task:task:read user_profile","token_type":"Bearer"}"#), read: check::rewritten::<RefreshOauthUserAccessTokenResponse> },
            check::Response { name: "authen.v2.oauth_token.refresh_user_access_token", json: r#"{"code":20050,"error":"server_error","error_description":"text"}"#, documented: Some(r#"{"error_description":"text"}"#), read: check::rewritten::<RefreshOauthUserAccessTokenResponse> },
        ],
        codes: &[
            check::Codes { name: "authen.v2.oauth_token.get_user_access_token", codes: &[20001, 20002, 20003, 20004, 20008, 20009, 20010, 20024, 20036, 20048, 20049, 20050, 20063, 20065, 20066, 20067, 20068, 20069, 20070, 20071, 20072], check: check::variants::<GetOauthUserAccessTokenError> },
            check::Codes { name: "authen.v2.oauth_token.refresh_user_access_token", codes: &[20001, 20002, 20008, 20009, 20010, 20024, 20026, 20036, 20037, 20048, 20050, 20063, 20064, 20066, 20067, 20068, 20069, 20070, 20072, 20073, 20074], check: check::variants::<RefreshOauthUserAccessTokenError> },
        ],
        listings: &[],
        #[cfg(feature = "events")]
        events: &[],
    };
}
