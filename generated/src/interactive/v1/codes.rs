// Written by `cargo xtask codegen`; do not edit.

//! The codes of this version, which its endpoints share.

crate::codes!(
/// Every code that the endpoints of this version document, in the order of the codes.
#[doc(alias("10002", "11311", "100000", "100030", "200000", "200310", "200320", "300020", "300030", "300040", "300090"))]
CODES {
    10002 0 "card 参数校验错误。" "The card is wrong. Check it against the message." false;
    11311 0 "卡片格式不符合要求。" "The card is not of the right form. Check it against the message." false;
    100000 0 "卡片内容转换后超过 100 KB。" "The card is larger than 100 KB. Shorten it." false;
    100030 0 "输入的参数不符合 JSON 规范。" "The request is not valid JSON. Check its form." false;
    200000 0 "该消息卡片已被撤回。" "The card was recalled, so it cannot be updated any more." false;
    200310 0 "无法更新其他应用发送的卡片。" "The card was sent by another app. An app can update its own cards only." false;
    200320 0 "独享卡片的 open_ids 内容有误。" "The users are not valid. Check `open_ids`." false;
    300020 0 "更新卡片的 token 格式错误。" "The token has the wrong form. Send the one of the card's action, which begins with `c-`." false;
    300030 0 "更新卡片的 token 失效。" "The token has expired; it is valid for 30 minutes. Wait for the next action." false;
    300040 0 "更新卡片的 token 超过使用限制次数。" "The token was used twice already, which is the most. Wait for the next action." false;
    300090 0 "独享卡片必须填写 open_ids 字段。" "The card is not shared, so `open_ids` is needed. Send it, or set `update_multi` in the card." false
});
