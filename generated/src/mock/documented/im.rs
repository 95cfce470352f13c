// Written by `cargo xtask codegen`; do not edit.

//! The documented answers of `im`.

use super::Documented;

pub(super) static ANSWERS: &[Documented] = &[
    Documented {
        name: "im.v1.chat.delete",
        method: "DELETE",
        path: "/open-apis/im/v1/chats/:chat_id",
        answer: r#"{"code":0,"msg":"success","data":{}}"#,
    },
];
