// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// The type `post` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Post {
    /// Who wrote it, by the kind of id that the call uses; only where the real name is given.
    pub user_id: Option<String>,
    /// The content of the post.
    pub content: Option<String>,
    /// The images, by their keys; they cannot be downloaded yet.
    pub image_key_list: Vec<String>,
    /// The media file; not in use yet.
    pub media_file_token: Option<String>,
    /// How many comments there are.
    pub comment_count: Option<i64>,
    /// The reactions to the post.
    pub reaction_set: Option<ReactionSet>,
    /// The post.
    pub id: Option<String>,
    /// When it was created, as RFC 3339 says.
    pub create_time: Option<String>,
    /// The cover of the video; not in use yet.
    pub media_cover_image_key: Option<String>,
    /// The categories that the post is in, by their ids.
    pub category_ids: Vec<String>,
    /// The address of the post.
    pub link: Option<String>,
    /// Under what kind of name it was written.
    pub user_type: Option<UserType>,
    /// How many users dislike it.
    pub dislike_count: Option<i64>,
}

crate::object!(Post {
    user_id "user_id", content "content", image_key_list "image_key_list",
    media_file_token "media_file_token", comment_count "comment_count", reaction_set "reaction_set",
    id "id", create_time "create_time", media_cover_image_key "media_cover_image_key",
    category_ids "category_ids", link "link", user_type "user_type", dislike_count "dislike_count"
});

/// The type `reaction_list` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReactionList {
    /// The type of the reaction.
    pub type_: Option<String>,
    /// How many there are of it.
    pub count: Option<i64>,
}

crate::object!(ReactionList { type_ "type", count "count" });

/// The type `reaction_set` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReactionSet {
    /// The reactions, by type.
    pub reactions: Vec<ReactionList>,
    /// How many reactions there are in all.
    pub total_count: Option<i64>,
}

crate::object!(ReactionSet { reactions "reactions", total_count "total_count" });
