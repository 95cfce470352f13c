// Written by `cargo xtask codegen`; do not edit.

//! What the reference documents of `message`, put through the types.
#![cfg(feature = "message")]
#![allow(deprecated, reason = "superseded endpoints are tested too")]

mod support;

mod v4 {
    #[allow(unused_imports, reason = "some versions document nothing to test")]
    use feishu_openapi::message::v4::*;
    #[allow(unused_imports, reason = "not every version has all three kinds of tests")]
    use crate::support::{assert_codes, assert_request, assert_response};

    #[test]
    fn documented_requests_build_and_say_the_same() {
        assert_request::<BatchSendMessage>("message.v4.message.batch_send", r#"{"department_ids":["3dceba33a33226","d502aaa9514059"],"open_ids":["ou_18eac85d35a26f989317ad4f02e8bbbb","ou_461cf042d9eedaa60d445f26dc747d5e"],"user_ids":["7cdcc7c2","ca51d83b"],"union_ids":["on_cad4860e7af114fb4ff6c5d496d1dd76","on_gdcq860e7af114fb4ff6c5d496dabcet"],"msg_type":"text","content":{"text":"test content"}}"#);
        assert_request::<BatchSendMessage>("message.v4.message.batch_send", r#"{"open_ids":["ou_a18fe85d22e7633852d8104226e99eac","ou_9204a37300b3700d61effaa439f34295"],"department_ids":["od-5b91c9affb665451a16b90b4be367efa"],"msg_type":"post","content":{"post":{"zh_cn":{"title":"我是一个标题","content":[[{"tag":"text","text":"第一行"},{"tag":"a","href":"http://www.feishu.cn","text":"飞书"}]]},"en_us":{"title":"I am a title","content":[[{"tag":"text","text":"first line"},{"tag":"a","href":"http://www.feishu.cn","text":"feishu"}]]}}}}"#);
        assert_request::<BatchSendMessage>("message.v4.message.batch_send", r#"{"open_ids":["ou_a18fe85d22e7633852d8104226e99eac","ou_9204a37300b3700d61effaa439f34295"],"department_ids":["od-5b91c9affb665451a16b90b4be367efa"],"msg_type":"image","content":{"image_key":"img_v2_8e5a80ec-4d94-4bb2-84d5-e25d6c28dacj"}}"#);
        assert_request::<BatchSendMessage>("message.v4.message.batch_send", r#"{"open_ids":["ou_a18fe85d22e7633852d8104226e99eac","ou_9204a37300b3700d61effaa439f34295"],"department_ids":["od-5b91c9affb665451a16b90b4be367efa"],"msg_type":"share_chat","content":{"share_chat_id":"oc_84983ff6516d731e5b5f68d4ea2e1da5"}}"#);
        assert_request::<BatchSendMessage>("message.v4.message.batch_send", r#"{"open_ids":["ou_a18fe85d22e7633852d8104226e99eac","ou_9204a37300b3700d61effaa439f34295"],"department_ids":["od-5b91c9affb665451a16b90b4be367efa"],"msg_type":"interactive","card":{"config":{"wide_screen_mode":true},"elements":[{"tag":"div","fields":[{"is_short":true,"text":{"tag":"lark_md","content":"**🗳工单来源：**\n报事报修"}},{"is_short":true,"text":{"tag":"lark_md","content":"**📝工单类型：**\n客服工单"}}]}],"header":{"template":"turquoise","title":{"content":"text","tag":"plain_text"}}}}"#);
        assert_request::<BatchSendMessage>("message.v4.message.batch_send", r#"{"open_ids":["ou_a18fe85d22e7633852d8104226e99eac","ou_9204a37300b3700d61effaa439f34295"],"department_ids":["od-5b91c9affb665451a16b90b4be367efa"],"msg_type":"interactive","card":{"type":"template","data":{"template_id":"ctp_xxxxxx","template_variable":{"var_xxx":"xxxxxx"}}}}"#);
    }

    #[test]
    fn documented_responses_lose_nothing() {
        assert_response::<BatchSendMessageResponse>("message.v4.message.batch_send", r#"{"invalid_department_ids":["d502aaa9514059"],"invalid_open_ids":["ou_456e168d61cec276083b357f7bd3f1491","ou_f8cbdb26fb2e4eda075e003381a102a41"],"invalid_user_ids":["7cdcc7c22"],"invalid_union_ids":["on_cad4860e7af114fb4ff6c5d496d1dd76","on_gdcq860e7af114fb4ff6c5d496dabcet"],"message_id":"bm-d4be107c616aed9c1da8ed8068570a9f"}"#, None);
    }

    #[test]
    fn codes_are_variants_and_back() {
        assert_codes::<BatchSendMessageError>("message.v4.message.batch_send", &[10002, 10003, 11101, 11203, 11204, 11205, 11207, 11209, 11210, 11223, 11227, 11231, 11235, 11246, 11247, 11312, 100290, 200380, 200381, 200550, 200570, 200621, 200732, 200861, 200914, 230100]);
    }
}
