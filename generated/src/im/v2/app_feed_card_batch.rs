// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `app_feed_card_batch`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Deletes cards of the app from the message feed of users.
///
/// [`DELETE /open-apis/im/v2/app_feed_card/batch`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/app_feed_card-batch/delete>) gives [`DeleteAppFeedCardBatchResponse`] or fails with [`DeleteAppFeedCardBatchError`].
///
/// Token: tenant. Scopes, any one of: `im:app_feed_card:write`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(DeleteAppFeedCardBatch::new()).await?;
/// ```
#[doc(alias("im.v2.app_feed_card_batch.delete", "/open-apis/im/v2/app_feed_card/batch"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteAppFeedCardBatch {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The cards. Length: 1 to 20.
    pub feed_cards: Option<Vec<UserOpenAppFeedCardDeleter>>,
}

crate::request_builder!(DeleteAppFeedCardBatch {
    user_id_type(impl Into<UserIdType>).into(),
    feed_cards(impl IntoIterator<Item = impl Into<UserOpenAppFeedCardDeleter>>).into_iter().map(Into::into).collect()
});
crate::request!(DeleteAppFeedCardBatch -> DeleteAppFeedCardBatchResponse, DeleteAppFeedCardBatchError {
    "im.v2.app_feed_card_batch.delete", DELETE "/open-apis/im/v2/app_feed_card/batch", [Tenant],
    read_value Data, Json, SCOPES = ["im:app_feed_card:write"], LIMITS = [10 in 1];
    Query user_id_type "user_id_type", Body feed_cards "feed_cards"
});

/// What `im.v2.app_feed_card_batch.delete` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAppFeedCardBatchResponse {
    /// The cards for which it failed.
    pub failed_cards: Vec<OpenFailedUserAppFeedCardItem>,
}

crate::object!(DeleteAppFeedCardBatchResponse { failed_cards "failed_cards" });

/// What `im.v2.app_feed_card_batch.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteAppFeedCardBatchError {
    /// `230001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. Check what the request sends against the message.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteAppFeedCardBatchError: CODES { ParamIsInvalid = 230001 });

/// Updates cards of the app in the message feed of users.
///
/// [`PUT /open-apis/im/v2/app_feed_card/batch`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/group/im-v2/app_feed_card-batch/update>) gives [`UpdateAppFeedCardBatchResponse`] or fails with [`UpdateAppFeedCardBatchError`].
///
/// Token: tenant. Scopes, any one of: `im:app_feed_card:write`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(UpdateAppFeedCardBatch::new()).await?;
/// ```
#[doc(alias("im.v2.app_feed_card_batch.update", "/open-apis/im/v2/app_feed_card/batch"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateAppFeedCardBatch {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The cards. Length: 1 to 20.
    pub feed_cards: Option<Vec<UserOpenAppFeedCardUpdater>>,
}

crate::request_builder!(UpdateAppFeedCardBatch {
    user_id_type(impl Into<UserIdType>).into(),
    feed_cards(impl IntoIterator<Item = impl Into<UserOpenAppFeedCardUpdater>>).into_iter().map(Into::into).collect()
});
crate::request!(UpdateAppFeedCardBatch -> UpdateAppFeedCardBatchResponse, UpdateAppFeedCardBatchError {
    "im.v2.app_feed_card_batch.update", PUT "/open-apis/im/v2/app_feed_card/batch", [Tenant],
    read_value Data, Json, SCOPES = ["im:app_feed_card:write"], LIMITS = [10 in 1];
    Query user_id_type "user_id_type", Body feed_cards "feed_cards"
});

/// What `im.v2.app_feed_card_batch.update` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateAppFeedCardBatchResponse {
    /// The cards for which it failed.
    pub failed_cards: Vec<OpenFailedUserAppFeedCardItem>,
}

crate::object!(UpdateAppFeedCardBatchResponse { failed_cards "failed_cards" });

/// What `im.v2.app_feed_card_batch.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateAppFeedCardBatchError {
    /// `230001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. Check what the request sends against the message.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UpdateAppFeedCardBatchError: CODES { ParamIsInvalid = 230001 });
