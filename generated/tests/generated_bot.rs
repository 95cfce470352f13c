// Written by `cargo xtask codegen`; do not edit.

//! What the reference documents of `bot`, put through the types.
#![cfg(feature = "bot")]
#![allow(deprecated, reason = "superseded endpoints are tested too")]

mod support;

mod v3 {
    #[allow(unused_imports, reason = "some versions document nothing to test")]
    use feishu_openapi::bot::v3::*;
    #[allow(unused_imports, reason = "not every version has all three kinds of tests")]
    use crate::support::{assert_codes, assert_request, assert_response};

    #[test]
    fn documented_responses_lose_nothing() {
        assert_response::<GetBotResponse>("bot.v3.bot.get", r#"{"code":0,"msg":"ok","bot":{"activate_status":2,"app_name":"name","avatar_url":"https://s1-imfile.feishucdn.com/static-resource/v1/da5xxxx14b16113","ip_white_list":[],"open_id":"ou_e6e14f667cfe239d7b129b521dce0569"}}"#, Some(r#"{"bot":{"activate_status":2,"app_name":"name","avatar_url":"https://s1-imfile.feishucdn.com/static-resource/v1/da5xxxx14b16113","ip_white_list":[],"open_id":"ou_e6e14f667cfe239d7b129b521dce0569"}}"#));
    }
}
