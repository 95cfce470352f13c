// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `app_feed_card`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Puts cards of the app into the message feed of users.
///
/// `POST /open-apis/im/v2/app_feed_card`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `im:app_feed_card:write`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/app_feed_card/create>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateAppFeedCard {
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// The card.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub app_feed_card: Option<OpenAppFeedCard>,
    /// The users, by the kind of id that the call uses.
    ///
    /// Length: 1 to 20. Example: `["ou_a0553eda9014c201e6969b478895c230"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_ids: Option<Vec<String>>,
}

impl CreateAppFeedCard {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new() -> Self {
        Self {
            user_id_type: None,
            app_feed_card: None,
            user_ids: None,
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }

    /// Sets [`app_feed_card`](Self#structfield.app_feed_card).
    #[must_use]
    pub fn app_feed_card(mut self, app_feed_card: OpenAppFeedCard) -> Self {
        self.app_feed_card = Some(app_feed_card);
        self
    }

    /// Sets [`user_ids`](Self#structfield.user_ids).
    #[must_use]
    pub fn user_ids(
        mut self,
        user_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.user_ids = Some(user_ids.into_iter().map(Into::into).collect());
        self
    }
}

impl crate::Endpoint for CreateAppFeedCard {
    type Response = CreateAppFeedCardResponse;
    type Error = CreateAppFeedCardError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "im.v2.app_feed_card.create",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/im/v2/app_feed_card",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("user_id_type", &self.user_id_type);
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `im.v2.app_feed_card.create` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateAppFeedCardResponse {
    /// The cards for which it failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failed_cards: Option<Vec<OpenFailedUserAppFeedCardItem>>,
    /// The card, by the business id that was sent or made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub biz_id: Option<String>,
}

/// What `im.v2.app_feed_card.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateAppFeedCardError {
    /// `230001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. Check what the request sends against the message.
    #[doc(alias = "230001")]
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl CreateAppFeedCardError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::ParamIsInvalid,
            crate::ErrorFacts::new(
                230001,
                400,
                "param is invalid",
                "A parameter is wrong. Check what the request sends against the message.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(CreateAppFeedCardError);
