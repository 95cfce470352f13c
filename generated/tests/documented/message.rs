// Written by `cargo xtask codegen`; do not edit.

//! What the reference documents of `message`.

pub(crate) mod v4 {
    use feishu_openapi::message::v4::*;

    use crate::check;

    pub(crate) static DOCUMENTED: check::Version = check::Version {
        requests: &[
            check::Request { name: "message.v4.message.batch_send", json: r#"{"department_ids":["3dceba33a33226","d502aaa9514059"],"open_ids":["ou_18eac85d35a26f989317ad4f02e8bbbb","ou_461cf042d9eedaa60d445f26dc747d5e"],"user_ids":["7cdcc7c2","ca51d83b"],"union_ids":["on_cad4860e7af114fb4ff6c5d496d1dd76","on_gdcq860e7af114fb4ff6c5d496dabcet"],"msg_type":"text","content":{"text":"test content"}}"#, body: |given| { let mut it = BatchSendMessage::new("x"); given.fill(&mut [("msg_type", &mut it.msg_type), ("content", &mut it.content), ("card", &mut it.card), ("department_ids", &mut it.department_ids), ("open_ids", &mut it.open_ids), ("user_ids", &mut it.user_ids), ("union_ids", &mut it.union_ids)]); check::body(&it) } },
            check::Request { name: "message.v4.message.batch_send", json: r#"{"open_ids":["ou_a18fe85d22e7633852d8104226e99eac","ou_9204a37300b3700d61effaa439f34295"],"department_ids":["od-5b91c9affb665451a16b90b4be367efa"],"msg_type":"post","content":{"post":{"zh_cn":{"title":"我是一个标题","content":[[{"tag":"text","text":"第一行"},{"tag":"a","href":"http://www.feishu.cn","text":"飞书"}]]},"en_us":{"title":"I am a title","content":[[{"tag":"text","text":"first line"},{"tag":"a","href":"http://www.feishu.cn","text":"feishu"}]]}}}}"#, body: |given| { let mut it = BatchSendMessage::new("x"); given.fill(&mut [("msg_type", &mut it.msg_type), ("content", &mut it.content), ("card", &mut it.card), ("department_ids", &mut it.department_ids), ("open_ids", &mut it.open_ids), ("user_ids", &mut it.user_ids), ("union_ids", &mut it.union_ids)]); check::body(&it) } },
            check::Request { name: "message.v4.message.batch_send", json: r#"{"open_ids":["ou_a18fe85d22e7633852d8104226e99eac","ou_9204a37300b3700d61effaa439f34295"],"department_ids":["od-5b91c9affb665451a16b90b4be367efa"],"msg_type":"image","content":{"image_key":"img_v2_8e5a80ec-4d94-4bb2-84d5-e25d6c28dacj"}}"#, body: |given| { let mut it = BatchSendMessage::new("x"); given.fill(&mut [("msg_type", &mut it.msg_type), ("content", &mut it.content), ("card", &mut it.card), ("department_ids", &mut it.department_ids), ("open_ids", &mut it.open_ids), ("user_ids", &mut it.user_ids), ("union_ids", &mut it.union_ids)]); check::body(&it) } },
            check::Request { name: "message.v4.message.batch_send", json: r#"{"open_ids":["ou_a18fe85d22e7633852d8104226e99eac","ou_9204a37300b3700d61effaa439f34295"],"department_ids":["od-5b91c9affb665451a16b90b4be367efa"],"msg_type":"share_chat","content":{"share_chat_id":"oc_84983ff6516d731e5b5f68d4ea2e1da5"}}"#, body: |given| { let mut it = BatchSendMessage::new("x"); given.fill(&mut [("msg_type", &mut it.msg_type), ("content", &mut it.content), ("card", &mut it.card), ("department_ids", &mut it.department_ids), ("open_ids", &mut it.open_ids), ("user_ids", &mut it.user_ids), ("union_ids", &mut it.union_ids)]); check::body(&it) } },
            check::Request { name: "message.v4.message.batch_send", json: r#"{"open_ids":["ou_a18fe85d22e7633852d8104226e99eac","ou_9204a37300b3700d61effaa439f34295"],"department_ids":["od-5b91c9affb665451a16b90b4be367efa"],"msg_type":"interactive","card":{"config":{"wide_screen_mode":true},"elements":[{"tag":"div","fields":[{"is_short":true,"text":{"tag":"lark_md","content":"**🗳工单来源：**\n报事报修"}},{"is_short":true,"text":{"tag":"lark_md","content":"**📝工单类型：**\n客服工单"}}]}],"header":{"template":"turquoise","title":{"content":"text","tag":"plain_text"}}}}"#, body: |given| { let mut it = BatchSendMessage::new("x"); given.fill(&mut [("msg_type", &mut it.msg_type), ("content", &mut it.content), ("card", &mut it.card), ("department_ids", &mut it.department_ids), ("open_ids", &mut it.open_ids), ("user_ids", &mut it.user_ids), ("union_ids", &mut it.union_ids)]); check::body(&it) } },
            check::Request { name: "message.v4.message.batch_send", json: r#"{"open_ids":["ou_a18fe85d22e7633852d8104226e99eac","ou_9204a37300b3700d61effaa439f34295"],"department_ids":["od-5b91c9affb665451a16b90b4be367efa"],"msg_type":"interactive","card":{"type":"template","data":{"template_id":"ctp_xxxxxx","template_variable":{"var_xxx":"xxxxxx"}}}}"#, body: |given| { let mut it = BatchSendMessage::new("x"); given.fill(&mut [("msg_type", &mut it.msg_type), ("content", &mut it.content), ("card", &mut it.card), ("department_ids", &mut it.department_ids), ("open_ids", &mut it.open_ids), ("user_ids", &mut it.user_ids), ("union_ids", &mut it.union_ids)]); check::body(&it) } },
        ],
        responses: &[
            check::Response { name: "message.v4.message.batch_send", json: r#"{"invalid_department_ids":["d502aaa9514059"],"invalid_open_ids":["ou_456e168d61cec276083b357f7bd3f1491","ou_f8cbdb26fb2e4eda075e003381a102a41"],"invalid_user_ids":["7cdcc7c22"],"invalid_union_ids":["on_cad4860e7af114fb4ff6c5d496d1dd76","on_gdcq860e7af114fb4ff6c5d496dabcet"],"message_id":"bm-d4be107c616aed9c1da8ed8068570a9f"}"#, documented: None, read: check::rewritten::<BatchSendMessageResponse> },
        ],
        codes: &[
            check::Codes { name: "message.v4.message.batch_send", codes: &[10002, 10003, 11101, 11203, 11204, 11205, 11207, 11209, 11210, 11223, 11227, 11231, 11235, 11246, 11247, 11312, 230100], check: check::variants::<BatchSendMessageError> },
        ],
        listings: &[],
        #[cfg(feature = "events")]
        events: &[],
    };
}
