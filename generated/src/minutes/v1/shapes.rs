// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// The type `minute` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Minute {
    /// The minutes.
    pub token: Option<String>,
    /// The owner, by the kind of id that the call uses.
    pub owner_id: Option<String>,
    /// When it was created, in milliseconds since 1970.
    pub create_time: Option<String>,
    /// The title.
    pub title: Option<String>,
    /// The address of the cover image.
    pub cover: Option<String>,
    /// How long the recording is, in milliseconds.
    pub duration: Option<String>,
    /// The address of the minutes.
    pub url: Option<String>,
    /// The notes of the meeting.
    pub note_id: Option<String>,
}

crate::object!(Minute {
    token "token", owner_id "owner_id", create_time "create_time", title "title", cover "cover",
    duration "duration", url "url", note_id "note_id"
});
crate::moments!(Minute { create_time_at create_time from_millis });

/// The type `minute_chapter` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MinuteChapter {
    /// The title of the chapter.
    pub title: Option<String>,
    /// Where in the recording the chapter begins, in milliseconds.
    pub start_ms: Option<String>,
    /// Where in the recording the chapter ends, in milliseconds.
    pub stop_ms: Option<String>,
    /// What was said in the chapter, in short.
    pub summary_content: Option<String>,
}

crate::object!(MinuteChapter {
    title "title", start_ms "start_ms", stop_ms "stop_ms", summary_content "summary_content"
});

/// The type `minute_todo` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MinuteTodo {
    /// What is to be done.
    pub content: Option<String>,
    /// Who is to do it.
    pub assignees: Vec<String>,
}

crate::object!(MinuteTodo { content "content", assignees "assignees" });

/// The type `minutes_filter` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct MinutesFilter {
    /// The owners, by their ids within the app; any where it is left out. Length: 0 to 100. Example: `["ou-7890123456abcdef"]`.
    pub owner_ids: Option<Vec<String>>,
    /// The participants, by their ids within the app; any where it is left out. Length: 0 to 100. Example: `["ou-7890123456abcdef"]`.
    pub participant_ids: Option<Vec<String>>,
    /// When the minutes were created.
    pub create_time: Option<TimeRange>,
}

crate::object_builder!(MinutesFilter {
    owner_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    participant_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    create_time(TimeRange)
});
crate::object!(MinutesFilter {
    owner_ids "owner_ids", participant_ids "participant_ids", create_time "create_time"
});

/// The type `minutes_meta` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MinutesMeta {
    /// The address that opens it in the app.
    pub app_link: Option<String>,
    /// The address of the cover image.
    pub avatar: Option<String>,
    /// What the minutes are about, in words.
    pub description: Option<String>,
}

crate::object!(MinutesMeta { app_link "app_link", avatar "avatar", description "description" });

/// The type `minutes_search_item` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MinutesSearchItem {
    /// The minutes.
    pub token: Option<String>,
    /// The passage that matched, with what was found marked.
    pub display_info: Option<String>,
    /// What is known of the minutes.
    pub meta_data: Option<MinutesMeta>,
}

crate::object!(MinutesSearchItem {
    token "token", display_info "display_info", meta_data "meta_data"
});

/// The type `statictics` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Statictics {
    /// How many users viewed it.
    pub user_view_count: Option<String>,
    /// How often it was viewed.
    pub page_view_count: Option<String>,
    /// Who viewed it, and when.
    pub user_view_list: Vec<UserViewDetail>,
}

crate::object!(Statictics {
    user_view_count "user_view_count", page_view_count "page_view_count",
    user_view_list "user_view_list"
});

/// The type `time_range` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct TimeRange {
    /// Where the range begins, as ISO 8601 with a time zone. Example: `2026-03-21T16:15:30+08:00`.
    pub start_time: Option<String>,
    /// Where the range ends, as ISO 8601 with a time zone. Example: `2026-03-21T16:15:30+08:00`.
    pub end_time: Option<String>,
}

crate::object_builder!(TimeRange {
    start_time(impl Into<String>).into(), end_time(impl Into<String>).into()
});
crate::object!(TimeRange { start_time "start_time", end_time "end_time" });

/// The type `user_view_detail` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserViewDetail {
    /// The user, by the kind of id that the call uses.
    pub user_id: Option<String>,
    /// When the user viewed it last, in milliseconds since 1970.
    pub view_time: Option<String>,
}

crate::object!(UserViewDetail { user_id "user_id", view_time "view_time" });
crate::moments!(UserViewDetail { view_time_at view_time from_millis });
