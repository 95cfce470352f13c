// Written by `cargo xtask codegen`; do not edit.

//! What the reference documents of `bot`.

pub(crate) mod v3 {
    use feishu_openapi::bot::v3::*;

    use crate::check;

    pub(crate) static DOCUMENTED: check::Version = check::Version {
        requests: &[],
        responses: &[
            check::Response { name: "bot.v3.bot.get", json: r#"{"code":0,"msg":"ok","bot":{"activate_status":2,"app_name":"name","avatar_url":"https://s1-imfile.feishucdn.com/static-resource/v1/da5xxxx14b16113","ip_white_list":[],"open_id":"ou_e6e14f667cfe239d7b129b521dce0569"}}"#, documented: Some(r#"{"bot":{"activate_status":2,"app_name":"name","avatar_url":"https://s1-imfile.feishucdn.com/static-resource/v1/da5xxxx14b16113","ip_white_list":[],"open_id":"ou_e6e14f667cfe239d7b129b521dce0569"}}"#), read: check::rewritten::<GetBotResponse> },
        ],
        codes: &[],
        listings: &[],
        #[cfg(feature = "events")]
        events: &[],
    };
}
