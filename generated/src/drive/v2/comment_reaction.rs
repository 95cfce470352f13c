// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `comment_reaction`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Adds an emoji reaction to a comment or reply, or takes it back.
///
/// [`POST /open-apis/drive/v2/files/:file_token/comments/reaction`](<https://open.feishu.cn/document/ukTMukTMukTM/uIzNzUjLyczM14iM3MTN/drive-v2/comment_reaction/update_reaction>) gives [`UpdateCommentReactionResponse`] or fails with [`UpdateCommentReactionError`].
///
/// Token: tenant or user. Scopes, any one of: `docs:document.comment:create`, `docs:document.comment:write_only`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = UpdateCommentReaction::new(action, reaction_type).file_token(file_token).file_type(file_type).reply_id(reply_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "drive.v2.comment_reaction.update_reaction",
        "/open-apis/drive/v2/files/:file_token/comments/reaction"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateCommentReaction {
    /// The file or document. Length: 1 to 100. Example: `ppHV2Xepq2BQk3K79FTB`.
    ///
    /// Required.
    pub file_token: Option<String>,
    /// The type of the file. Length: 1 to 100. Example: `docx`.
    ///
    /// Required.
    pub file_type: Option<String>,
    /// Whether to add the reaction or take it back. Length: 1 to 100. Example: `add`.
    pub action: Action,
    /// The reply. Length: 1 to 100. Example: `1234567890`.
    ///
    /// Required.
    pub reply_id: Option<String>,
    /// The emoji. Length: 1 to 100. Example: `ANGRY`.
    pub reaction_type: ReactionType,
}

crate::request_builder!(named UpdateCommentReaction {
    action(impl Into<Action>).into(), reaction_type(impl Into<ReactionType>).into();
    file_token(impl Into<String>).into(), file_type(impl Into<String>).into(),
    reply_id(impl Into<String>).into()
});
crate::request!(UpdateCommentReaction -> UpdateCommentReactionResponse, UpdateCommentReactionError {
    "drive.v2.comment_reaction.update_reaction",
    POST "/open-apis/drive/v2/files/:file_token/comments/reaction", [Tenant, User], read_value Data,
    Json, SCOPES = ["docs:document.comment:create", "docs:document.comment:write_only"],
    LIMITS = [1000 in 60, 50 in 1],
    NAMED = [file_token "file_token", file_type "file_type", reply_id "reply_id"];
    Path file_token "file_token", Query file_type "file_type", Body action "action",
    Body reply_id "reply_id", Body reaction_type "reaction_type"
});

/// What `drive.v2.comment_reaction.update_reaction` answers with.
pub type UpdateCommentReactionResponse = crate::Empty;

/// What `drive.v2.comment_reaction.update_reaction` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateCommentReactionError {
    /// `1061001` (HTTP 500): server internal error
    ///
    /// The system failed or took too long. Try again; ask the support if it stays so.
    ServerInternalError,
    /// `1061002` (HTTP 400): invalid params
    ///
    /// A parameter is wrong. Check what the request sends, sizes and the content type included.
    InvalidParams,
    /// `1061003` (HTTP 404): docs had been deleted
    ///
    /// It does not exist or was deleted. Check the token and the type.
    DocsHadBeenDeleted,
    /// `1061004` (HTTP 401): no permission
    ///
    /// The caller may not do this. Share the document or folder with the user or app, with enough rights.
    NoFilePermission,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UpdateCommentReactionError: CODES {
    ServerInternalError = 1061001, InvalidParams = 1061002, DocsHadBeenDeleted = 1061003,
    NoFilePermission = 1061004 + 1
});
