// Written by `cargo xtask codegen`; do not edit.

//! The documented answers of `cardkit`.

use super::Documented;

pub(super) static ANSWERS: &[Documented] = &[
    Documented::new("cardkit.v1.card.batch_update", "POST", "/open-apis/cardkit/v1/cards/:card_id/batch_update", r#"{"code":0,"msg":"success","data":{}}"#),
    Documented::new("cardkit.v1.card.create", "POST", "/open-apis/cardkit/v1/cards", r#"{"code":0,"msg":"success","data":{"card_id":"7355372766134157313"}}"#),
    Documented::new("cardkit.v1.card.id_convert", "POST", "/open-apis/cardkit/v1/cards/id_convert", r#"{"code":0,"msg":"success","data":{"card_id":"7355403067414003715"}}"#),
    Documented::new("cardkit.v1.card.settings", "PATCH", "/open-apis/cardkit/v1/cards/:card_id/settings", r#"{"code":0,"msg":"success","data":{}}"#),
    Documented::new("cardkit.v1.card.update", "PUT", "/open-apis/cardkit/v1/cards/:card_id", r#"{"code":0,"msg":"success","data":{}}"#),
    Documented::new("cardkit.v1.card_element.content", "PUT", "/open-apis/cardkit/v1/cards/:card_id/elements/:element_id/content", r#"{"code":0,"msg":"success","data":{}}"#),
    Documented::new("cardkit.v1.card_element.create", "POST", "/open-apis/cardkit/v1/cards/:card_id/elements", r#"{"code":0,"msg":"success","data":{}}"#),
    Documented::new("cardkit.v1.card_element.delete", "DELETE", "/open-apis/cardkit/v1/cards/:card_id/elements/:element_id", r#"{"code":0,"msg":"success","data":{}}"#),
    Documented::new("cardkit.v1.card_element.patch", "PATCH", "/open-apis/cardkit/v1/cards/:card_id/elements/:element_id", r#"{"code":0,"msg":"success","data":{}}"#),
    Documented::new("cardkit.v1.card_element.update", "PUT", "/open-apis/cardkit/v1/cards/:card_id/elements/:element_id", r#"{"code":0,"msg":"success","data":{}}"#),
];
