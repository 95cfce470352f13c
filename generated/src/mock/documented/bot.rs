// Written by `cargo xtask codegen`; do not edit.

//! The documented answers of `bot`.

use super::Documented;

pub(super) static ANSWERS: &[Documented] = &[
    Documented::new("bot.v3.bot.get", "GET", "/open-apis/bot/v3/info", r#"{"code":0,"msg":"ok","bot":{"activate_status":2,"app_name":"name","avatar_url":"https://s1-imfile.feishucdn.com/static-resource/v1/da5xxxx14b16113","ip_white_list":[],"open_id":"ou_e6e14f667cfe239d7b129b521dce0569"}}"#),
];
