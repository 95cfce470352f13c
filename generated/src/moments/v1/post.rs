// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `post`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets a post of the tenant's moments with its author, content, reactions and number of comments.
///
/// [`GET /open-apis/moments/v1/posts/:post_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/moments-v1/post/get>) gives [`GetPostResponse`] or fails with [`GetPostError`].
///
/// Token: tenant. Scopes, any one of: `moments:moments:readonly`, `moments:moments:access_all`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 20 a second.
///
/// ```ignore
/// let response = client.send(GetPost::new(post_id)).await?;
/// ```
#[doc(alias("moments.v1.post.get", "/open-apis/moments/v1/posts/:post_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetPost {
    /// The post. Example: `6934510454161014804`.
    pub post_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

crate::request_builder!(GetPost {
    post_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into()
});
crate::request!(GetPost -> GetPostResponse, GetPostError {
    "moments.v1.post.get", GET "/open-apis/moments/v1/posts/:post_id", [Tenant], read_value Data,
    None, SCOPES = ["moments:moments:readonly", "moments:moments:access_all"], LIMITS = [20 in 1];
    Path post_id "post_id", Query user_id_type "user_id_type"
});

/// What `moments.v1.post.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetPostResponse {
    /// The post.
    pub post: Option<Post>,
}

crate::object!(GetPostResponse { post "post" });

/// What `moments.v1.post.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetPostError {
    /// `1420001` (HTTP 400): invalid args
    ///
    /// The id of the post is not valid. Check `post_id`.
    InvalidArgs,
    /// `1420002` (HTTP 403): permission denied
    ///
    /// Permission is missing. Check whether the caller may see the post.
    PermissionDenied,
    /// `1420003` (HTTP 429): triggers the frequency limit
    TriggersFrequencyLimit,
    /// `1420004` (HTTP 404): post not found
    ///
    /// The post does not exist or was deleted. Check `post_id`.
    PostNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetPostError: CODES {
    InvalidArgs = 1420001, PermissionDenied = 1420002, TriggersFrequencyLimit = 1420003,
    PostNotFound = 1420004
});
