// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `app_feed_card_batch`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Deletes cards of the app from the message feed of users.
///
/// `DELETE /open-apis/im/v2/app_feed_card/batch`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `im:app_feed_card:write`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/app_feed_card-batch/delete>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteAppFeedCardBatch {
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// The cards.
    ///
    /// Length: 1 to 20.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub feed_cards: Option<Vec<UserOpenAppFeedCardDeleter>>,
}

impl DeleteAppFeedCardBatch {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new() -> Self {
        Self {
            user_id_type: None,
            feed_cards: None,
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }

    /// Sets [`feed_cards`](Self#structfield.feed_cards).
    #[must_use]
    pub fn feed_cards(
        mut self,
        feed_cards: impl IntoIterator<Item = impl Into<UserOpenAppFeedCardDeleter>>,
    ) -> Self {
        self.feed_cards = Some(feed_cards.into_iter().map(Into::into).collect());
        self
    }
}

impl crate::Endpoint for DeleteAppFeedCardBatch {
    type Response = DeleteAppFeedCardBatchResponse;
    type Error = DeleteAppFeedCardBatchError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "im.v2.app_feed_card_batch.delete",
        method: crate::Method::DELETE,
        host: None,
        path: "/open-apis/im/v2/app_feed_card/batch",
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

/// What `im.v2.app_feed_card_batch.delete` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteAppFeedCardBatchResponse {
    /// The cards for which it failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failed_cards: Option<Vec<OpenFailedUserAppFeedCardItem>>,
}

/// What `im.v2.app_feed_card_batch.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeleteAppFeedCardBatchError {
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

impl DeleteAppFeedCardBatchError {
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

crate::error_enum!(DeleteAppFeedCardBatchError);

/// Updates cards of the app in the message feed of users.
///
/// `PUT /open-apis/im/v2/app_feed_card/batch`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `im:app_feed_card:write`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 10 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/app_feed_card-batch/update>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UpdateAppFeedCardBatch {
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// The cards.
    ///
    /// Length: 1 to 20.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub feed_cards: Option<Vec<UserOpenAppFeedCardUpdater>>,
}

impl UpdateAppFeedCardBatch {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new() -> Self {
        Self {
            user_id_type: None,
            feed_cards: None,
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }

    /// Sets [`feed_cards`](Self#structfield.feed_cards).
    #[must_use]
    pub fn feed_cards(
        mut self,
        feed_cards: impl IntoIterator<Item = impl Into<UserOpenAppFeedCardUpdater>>,
    ) -> Self {
        self.feed_cards = Some(feed_cards.into_iter().map(Into::into).collect());
        self
    }
}

impl crate::Endpoint for UpdateAppFeedCardBatch {
    type Response = UpdateAppFeedCardBatchResponse;
    type Error = UpdateAppFeedCardBatchError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "im.v2.app_feed_card_batch.update",
        method: crate::Method::PUT,
        host: None,
        path: "/open-apis/im/v2/app_feed_card/batch",
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

/// What `im.v2.app_feed_card_batch.update` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UpdateAppFeedCardBatchResponse {
    /// The cards for which it failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failed_cards: Option<Vec<OpenFailedUserAppFeedCardItem>>,
}

/// What `im.v2.app_feed_card_batch.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateAppFeedCardBatchError {
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

impl UpdateAppFeedCardBatchError {
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

crate::error_enum!(UpdateAppFeedCardBatchError);
