// Written by `cargo xtask codegen`; do not edit.

//! The events of `moments`.

#![allow(deprecated, reason = "superseded events come, too")]
/// An event of `moments`.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
#[allow(clippy::large_enum_variant, reason = "an event is read once and handled")]
pub enum Event {
    /// Somebody commented on a post in Moments.
    CommentCreated(super::v1::events::CommentCreated),
    /// A comment on a post in Moments was deleted.
    CommentDeleted(super::v1::events::CommentDeleted),
    /// Somebody published a post in Moments.
    PostCreated(super::v1::events::PostCreated),
    /// A post in Moments was deleted.
    PostDeleted(super::v1::events::PostDeleted),
    /// The numbers of a post in Moments, such as its views, were changed.
    PostStatisticsUpdated(super::v1::events::PostStatisticsUpdated),
    /// Somebody reacted to a post or a comment in Moments.
    ReactionCreated(super::v1::events::ReactionCreated),
    /// Somebody took back a reaction to a post or a comment in Moments.
    ReactionDeleted(super::v1::events::ReactionDeleted),
    /// An event that is none of these, as it came.
    Other(crate::events::RawEvent),
}

crate::event_enum!(Event {
    CommentCreated(super::v1::events::CommentCreated),
    CommentDeleted(super::v1::events::CommentDeleted), PostCreated(super::v1::events::PostCreated),
    PostDeleted(super::v1::events::PostDeleted),
    PostStatisticsUpdated(super::v1::events::PostStatisticsUpdated),
    ReactionCreated(super::v1::events::ReactionCreated),
    ReactionDeleted(super::v1::events::ReactionDeleted)
});
