// Written by `cargo xtask codegen`; do not edit.

//! The documented answers of `cardkit`.

use super::Documented;

pub(super) static ANSWERS: &[Documented] = &[
    Documented {
        name: "cardkit.v1.card.batch_update",
        method: "POST",
        path: "/open-apis/cardkit/v1/cards/:card_id/batch_update",
        answer: r#"{"code":0,"msg":"success","data":{}}"#,
    },
    Documented {
        name: "cardkit.v1.card.create",
        method: "POST",
        path: "/open-apis/cardkit/v1/cards",
        answer: r#"{"code":0,"msg":"success","data":{"card_id":"7355372766134157313"}}"#,
    },
    Documented {
        name: "cardkit.v1.card.id_convert",
        method: "POST",
        path: "/open-apis/cardkit/v1/cards/id_convert",
        answer: r#"{"code":0,"msg":"success","data":{"card_id":"7355403067414003715"}}"#,
    },
    Documented {
        name: "cardkit.v1.card.settings",
        method: "PATCH",
        path: "/open-apis/cardkit/v1/cards/:card_id/settings",
        answer: r#"{"code":0,"msg":"success","data":{}}"#,
    },
    Documented {
        name: "cardkit.v1.card.update",
        method: "PUT",
        path: "/open-apis/cardkit/v1/cards/:card_id",
        answer: r#"{"code":0,"msg":"success","data":{}}"#,
    },
    Documented {
        name: "cardkit.v1.card_element.content",
        method: "PUT",
        path: "/open-apis/cardkit/v1/cards/:card_id/elements/:element_id/content",
        answer: r#"{"code":0,"msg":"success","data":{}}"#,
    },
    Documented {
        name: "cardkit.v1.card_element.create",
        method: "POST",
        path: "/open-apis/cardkit/v1/cards/:card_id/elements",
        answer: r#"{"code":0,"msg":"success","data":{}}"#,
    },
    Documented {
        name: "cardkit.v1.card_element.delete",
        method: "DELETE",
        path: "/open-apis/cardkit/v1/cards/:card_id/elements/:element_id",
        answer: r#"{"code":0,"msg":"success","data":{}}"#,
    },
    Documented {
        name: "cardkit.v1.card_element.patch",
        method: "PATCH",
        path: "/open-apis/cardkit/v1/cards/:card_id/elements/:element_id",
        answer: r#"{"code":0,"msg":"success","data":{}}"#,
    },
    Documented {
        name: "cardkit.v1.card_element.update",
        method: "PUT",
        path: "/open-apis/cardkit/v1/cards/:card_id/elements/:element_id",
        answer: r#"{"code":0,"msg":"success","data":{}}"#,
    },
];
