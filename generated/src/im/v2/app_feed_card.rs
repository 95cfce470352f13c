// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `app_feed_card`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Puts cards of the app into the message feed of users.
///
/// [`POST /open-apis/im/v2/app_feed_card`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/app_feed_card/create>) gives [`CreateAppFeedCardResponse`] or fails with [`CreateAppFeedCardError`].
///
/// Token: tenant. Scopes, any one of: `im:app_feed_card:write`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(CreateAppFeedCard::new()).await?;
/// ```
#[doc(alias("im.v2.app_feed_card.create", "/open-apis/im/v2/app_feed_card"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateAppFeedCard {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The card.
    pub app_feed_card: Option<OpenAppFeedCard>,
    /// The users, by the kind of id that the call uses. Length: 1 to 20. Example: `["ou_a0553eda9014c201e6969b478895c230"]`.
    pub user_ids: Option<Vec<String>>,
}

crate::request_builder!(CreateAppFeedCard {
    user_id_type(impl Into<UserIdType>).into(), app_feed_card(OpenAppFeedCard),
    user_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(CreateAppFeedCard -> CreateAppFeedCardResponse, CreateAppFeedCardError {
    "im.v2.app_feed_card.create", POST "/open-apis/im/v2/app_feed_card", [Tenant], read_value Data,
    Json, SCOPES = ["im:app_feed_card:write"], LIMITS = [10 in 1];
    Query user_id_type "user_id_type", Body app_feed_card "app_feed_card", Body user_ids "user_ids"
});

/// What `im.v2.app_feed_card.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAppFeedCardResponse {
    /// The cards for which it failed.
    pub failed_cards: Vec<OpenFailedUserAppFeedCardItem>,
    /// The card, by the business id that was sent or made.
    pub biz_id: Option<String>,
}

crate::object!(CreateAppFeedCardResponse { failed_cards "failed_cards", biz_id "biz_id" });

/// What `im.v2.app_feed_card.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateAppFeedCardError {
    /// `230001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. Check what the request sends against the message.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateAppFeedCardError: CODES { ParamIsInvalid = 230001 });
