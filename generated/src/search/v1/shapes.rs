// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// The type `avatar_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AvatarInfo {
    /// The address of the avatar, 72 pixels wide.
    pub avatar_72: Option<String>,
    /// The address of the avatar, 240 pixels wide.
    pub avatar_240: Option<String>,
    /// The address of the avatar, 640 pixels wide.
    pub avatar_640: Option<String>,
    /// The address of the avatar in its own size.
    pub avatar_origin: Option<String>,
}

crate::object!(AvatarInfo {
    avatar_72 "avatar_72", avatar_240 "avatar_240", avatar_640 "avatar_640",
    avatar_origin "avatar_origin"
});

/// An object with `avatar`, `department_ids`, `name`, `open_id`, `user_id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct User {
    /// The avatar.
    pub avatar: Option<AvatarInfo>,
    /// The departments that the user is in.
    pub department_ids: Vec<String>,
    /// The name.
    pub name: Option<String>,
    /// The user's id within the app.
    pub open_id: Option<String>,
    /// The user.
    pub user_id: Option<String>,
}

crate::object!(User {
    avatar "avatar", department_ids "department_ids", name "name", open_id "open_id",
    user_id "user_id"
});
