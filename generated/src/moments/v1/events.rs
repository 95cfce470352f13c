// Written by `cargo xtask codegen`; do not edit.

//! The events of `moments.v1`.
//!
//! | event | type | when it is sent |
//! | --- | --- | --- |
//! | [`CommentCreated`] | `moments.comment.created_v1` | Somebody commented on a post in Moments. |
//! | [`CommentDeleted`] | `moments.comment.deleted_v1` | A comment on a post in Moments was deleted. |
//! | [`PostCreated`] | `moments.post.created_v1` | Somebody published a post in Moments. |
//! | [`PostDeleted`] | `moments.post.deleted_v1` | A post in Moments was deleted. |
//! | [`PostStatisticsUpdated`] | `moments.post_statistics.updated_v1` | The numbers of a post in Moments, such as its views, were changed. |
//! | [`ReactionCreated`] | `moments.reaction.created_v1` | Somebody reacted to a post or a comment in Moments. |
//! | [`ReactionDeleted`] | `moments.reaction.deleted_v1` | Somebody took back a reaction to a post or a comment in Moments. |

#[allow(unused_imports, reason = "not every event has what endpoints have too")]
use super::*;

/// Somebody commented on a post in Moments.
///
/// The event `moments.comment.created_v1`.
///
/// Scopes, any one of: `moments:moments:readonly`, `moments:moments:access_all`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/moments-v1/comment/events/created>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "moments.comment.created_v1")]
pub struct CommentCreated {
    /// Who wrote it; only where the real name is given.
    pub user_id: Option<UserId>,
    /// The post.
    pub id: Option<String>,
    /// When it was created, as RFC 3339 says.
    pub create_time: Option<String>,
    /// The post.
    pub post_id: Option<String>,
    /// The comment that it replies to.
    pub reply_comment_id: Option<String>,
    /// The comment that the thread begins with.
    pub root_comment_id: Option<String>,
    /// Under what kind of name it was written.
    pub user_type: Option<UserType>,
}

crate::object!(CommentCreated {
    user_id "user_id", id "id", create_time "create_time", post_id "post_id",
    reply_comment_id "reply_comment_id", root_comment_id "root_comment_id", user_type "user_type"
});
crate::event!(CommentCreated { "moments.comment.created_v1", V2 });

/// A comment on a post in Moments was deleted.
///
/// The event `moments.comment.deleted_v1`.
///
/// Scopes, any one of: `moments:moments:readonly`, `moments:moments:access_all`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/moments-v1/comment/events/deleted>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "moments.comment.deleted_v1")]
pub struct CommentDeleted {
    /// The post.
    pub id: Option<String>,
    /// The post.
    pub post_id: Option<String>,
}

crate::object!(CommentDeleted { id "id", post_id "post_id" });
crate::event!(CommentDeleted { "moments.comment.deleted_v1", V2 });

/// Somebody published a post in Moments.
///
/// The event `moments.post.created_v1`.
///
/// Scopes, any one of: `moments:moments:readonly`, `moments:moments:access_all`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/moments-v1/post/events/created>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "moments.post.created_v1")]
pub struct PostCreated {
    /// The post.
    pub id: Option<String>,
    /// Who wrote it; only where the real name is given.
    pub user_id: Option<UserId>,
    /// When it was created, as RFC 3339 says.
    pub create_time: Option<String>,
    /// The categories that the post is in, by their ids.
    pub category_ids: Vec<String>,
    /// The address of the post.
    pub link: Option<String>,
    /// Under what kind of name it was written.
    pub user_type: Option<UserType>,
}

crate::object!(PostCreated {
    id "id", user_id "user_id", create_time "create_time", category_ids "category_ids", link "link",
    user_type "user_type"
});
crate::event!(PostCreated { "moments.post.created_v1", V2 });

/// A post in Moments was deleted.
///
/// The event `moments.post.deleted_v1`.
///
/// Scopes, any one of: `moments:moments:readonly`, `moments:moments:access_all`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/moments-v1/post/events/deleted>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "moments.post.deleted_v1")]
pub struct PostDeleted {
    /// The post.
    pub id: Option<String>,
}

crate::object!(PostDeleted { id "id" });
crate::event!(PostDeleted { "moments.post.deleted_v1", V2 });

/// The numbers of a post in Moments, such as its views, were changed.
///
/// The event `moments.post_statistics.updated_v1`.
///
/// Scopes, any one of: `moments:moments:readonly`, `moments:moments:access_all`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/moments-v1/post_statistics/events/updated>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "moments.post_statistics.updated_v1")]
pub struct PostStatisticsUpdated {
    /// The post.
    pub post_id: Option<String>,
    /// Which of the numbers was changed.
    pub statistics_type: Option<StatisticsType>,
    /// The statistics.
    pub statistics: Option<PostStatistics>,
}

crate::object!(PostStatisticsUpdated {
    post_id "post_id", statistics_type "statistics_type", statistics "statistics"
});
crate::event!(PostStatisticsUpdated { "moments.post_statistics.updated_v1", V2 });

/// Somebody reacted to a post or a comment in Moments.
///
/// The event `moments.reaction.created_v1`.
///
/// Scopes, any one of: `moments:moments:readonly`, `moments:moments:access_all`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/moments-v1/reaction/events/created>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "moments.reaction.created_v1")]
pub struct ReactionCreated {
    /// The type of the reaction.
    pub type_: Option<String>,
    /// Who wrote it; only where the real name is given.
    pub user_id: Option<UserId>,
    /// The post or comment.
    pub entity_id: Option<String>,
    /// The post.
    pub id: Option<String>,
    /// Whether it is a post or a comment.
    pub entity_type: Option<EntityType>,
    /// Under what kind of name it was written.
    pub user_type: Option<UserType>,
    /// When it was created, as RFC 3339 says.
    pub create_time: Option<String>,
}

crate::object!(ReactionCreated {
    type_ "type", user_id "user_id", entity_id "entity_id", id "id", entity_type "entity_type",
    user_type "user_type", create_time "create_time"
});
crate::event!(ReactionCreated { "moments.reaction.created_v1", V2 });

/// Somebody took back a reaction to a post or a comment in Moments.
///
/// The event `moments.reaction.deleted_v1`.
///
/// Scopes, any one of: `moments:moments:readonly`, `moments:moments:access_all`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/moments-v1/reaction/events/deleted>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "moments.reaction.deleted_v1")]
pub struct ReactionDeleted {
    /// The type of the reaction.
    pub type_: Option<String>,
    /// Who wrote it; only where the real name is given.
    pub user_id: Option<UserId>,
    /// The post or comment.
    pub entity_id: Option<String>,
    /// The post.
    pub id: Option<String>,
    /// Whether it is a post or a comment.
    pub entity_type: Option<EntityType>,
    /// Under what kind of name it was written.
    pub user_type: Option<UserType>,
}

crate::object!(ReactionDeleted {
    type_ "type", user_id "user_id", entity_id "entity_id", id "id", entity_type "entity_type",
    user_type "user_type"
});
crate::event!(ReactionDeleted { "moments.reaction.deleted_v1", V2 });

/// The type `post_statistics` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PostStatistics {
    /// How often it was shared.
    pub share_count: Option<i64>,
}

crate::object!(PostStatistics { share_count "share_count" });

/// The type `user_id` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserId {
    /// The user's id within all apps of one developer.
    pub union_id: Option<String>,
    /// The user's id within the tenant. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id: Option<String>,
    /// The user's id within the app.
    pub open_id: Option<String>,
}

crate::object!(UserId { union_id "union_id", user_id "user_id", open_id "open_id" });

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum EntityType {
    /// Post
    ///
    /// On the wire: `1`.
    Post,
    /// Comment
    ///
    /// On the wire: `2`.
    Comment,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(EntityType: i64 { Post = 1, Comment = 2 });

/// One of `1`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum StatisticsType {
    /// Shares
    ///
    /// On the wire: `1`.
    Shares,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(StatisticsType: i64 { Shares = 1 });
