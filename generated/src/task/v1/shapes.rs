// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// The type `collaborator` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Collaborator {
    /// The person, by the kind of id that the call uses; use `id_list`. Example: `ou_99e1a581b36ecc4862cbfbce473f1234`.
    pub id: Option<String>,
    /// The people, by the kind of id that the call uses. Example: `["ou_99e1a581b36ecc4862cbfbce473f3123"]`.
    pub id_list: Option<Vec<String>>,
}

crate::object_builder!(Collaborator {
    id(impl Into<String>).into(),
    id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::object!(Collaborator { id "id", id_list "id_list" });

/// The type `comment` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Comment {
    /// The text of the comment.
    pub content: Option<String>,
    /// The comment that this one replies to, if any.
    pub parent_id: Option<String>,
    /// The comment.
    pub id: Option<String>,
    /// When the comment was created, in milliseconds since 1970; made by the platform.
    pub create_milli_time: Option<String>,
    /// The text of the comment with links and mentions; wins over `content`.
    pub rich_content: Option<String>,
    /// Who created it, by the kind of id that the call uses.
    pub creator_id: Option<String>,
}

crate::object!(Comment {
    content "content", parent_id "parent_id", id "id", create_milli_time "create_milli_time",
    rich_content "rich_content", creator_id "creator_id"
});
crate::moments!(Comment { create_milli_time_at create_milli_time from_millis });

/// The type `due` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Due {
    /// When the task is due, in seconds since 1970. Example: `1623124318`.
    pub time: Option<String>,
    /// The time zone. Default: `Asia/Shanghai`. Example: `Asia/Shanghai`.
    pub timezone: Option<String>,
    /// Whether it is a day rather than a moment; then the time is 0:00 UTC of the day. Default: `false`. Example: `false`.
    pub is_all_day: Option<bool>,
}

crate::object_builder!(Due {
    time(impl Into<String>).into(), timezone(impl Into<String>).into(), is_all_day(bool)
});
crate::object!(Due { time "time", timezone "timezone", is_all_day "is_all_day" });
crate::moments!(Due { time_at time from_seconds });

/// The type `href` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Href {
    /// The address of the link, `http` or `https`. Length: 0 to 1024. Example: `https://support.feishu.com/internal/foo-bar`.
    pub url: Option<String>,
    /// The text of the link. Length: 0 to 512. Example: `text`.
    pub title: Option<String>,
}

crate::object_builder!(Href { url(impl Into<String>).into(), title(impl Into<String>).into() });
crate::object!(Href { url "url", title "title" });

/// The type `origin` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Origin {
    /// The name of the system that the task comes from, by language. Length: 0 to 1024. Example: `{"zh_cn": "IT 工作台", "en_us": "IT Workspace"}`.
    pub platform_i18n_name: Option<String>,
    /// The link to the page that the task comes from.
    pub href: Option<Href>,
}

crate::object_builder!(Origin {
    platform_i18n_name(impl Into<String>).into();
    platform_i18n_name(impl Into<String>).into(), href(Href)
});
crate::object!(Origin { platform_i18n_name "platform_i18n_name", href "href" });

/// The type `reminder` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Reminder {
    /// The reminder.
    pub id: Option<String>,
    /// How long before the due time the reminder comes, in minutes; negative after it.
    pub relative_fire_minute: Option<i64>,
}

crate::object!(Reminder { id "id", relative_fire_minute "relative_fire_minute" });

/// The type `task` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Task {
    /// The task.
    pub id: Option<String>,
    /// The title of the task. Length: 0 to 1000. Example: `完成本季度OKR编写`.
    pub summary: Option<String>,
    /// The description of the task, as plain text. Length: 0 to 65536. Example: `text`.
    pub description: Option<String>,
    /// When the task was completed, in seconds since 1970; 0 if it is not.
    pub complete_time: Option<String>,
    /// Who created it, by the kind of id that the call uses.
    pub creator_id: Option<String>,
    /// Data of your own that is returned with the task as it is; binary data as Base64. Length: 0 to 65536. Example: `dGVzdA==`.
    pub extra: Option<String>,
    /// When the task was created, in seconds since 1970.
    pub create_time: Option<String>,
    /// When the task was last changed, in seconds since 1970.
    pub update_time: Option<String>,
    /// When the task is due.
    pub due: Option<Due>,
    /// Where the task comes from, as shown with it; cannot be changed once set.
    pub origin: Option<Origin>,
    /// What happens when somebody completes the task, as JSON in text: a jump to a page or a hint. Length: 0 to 65536. Example: `{"custom_complete":{"android":{"href":"https://www.feishu.cn/","tip":{"zh_cn":"你好","en_us":"hello"}},"ios":{"href":"https://www.feishu.cn/","tip":{"zh_cn":"你好",…`.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub custom: Option<String>,
    /// How the task was created.
    pub source: Option<TaskSource>,
    /// The followers of the task.
    pub followers: Option<Vec<Collaborator>>,
    /// The people who do the task.
    pub collaborators: Option<Vec<Collaborator>>,
    /// The people who do the task, by the kind of id that the call uses. Length: at most 100. Example: `["ou_49dadcd6fd55da971d887087c4f3a37a"]`.
    pub collaborator_ids: Option<Vec<String>>,
    /// The followers of the task, by the kind of id that the call uses. Length: at most 100. Example: `["ou_49dadcd6fd55da971d887087c4f3a37a"]`.
    pub follower_ids: Option<Vec<String>>,
    /// The rule by which the task repeats, as an RRULE; needs a due time. Example: `FREQ=WEEKLY;INTERVAL=1;BYDAY=MO,TU,WE,TH,FR`.
    pub repeat_rule: Option<String>,
    /// The title with links and mentions; this or `summary` must be given. Length: 0 to 1000. Example: `text`.
    pub rich_summary: Option<String>,
    /// The description with links and mentions; wins over `description`. Length: 0 to 65536. Example: `text`.
    pub rich_description: Option<String>,
    /// Whether the task can be edited in the task center; not recommended any more. Default: `false`. Example: `true`.
    pub can_edit: Option<bool>,
}

crate::object_builder!(Task {
    id(impl Into<String>).into(), summary(impl Into<String>).into(),
    description(impl Into<String>).into(), complete_time(impl Into<String>).into(),
    creator_id(impl Into<String>).into(), extra(impl Into<String>).into(),
    create_time(impl Into<String>).into(), update_time(impl Into<String>).into(), due(Due),
    origin(Origin), custom(impl Into<String>).into(), source(impl Into<TaskSource>).into(),
    followers(impl IntoIterator<Item = impl Into<Collaborator>>).into_iter().map(Into::into).collect(),
    collaborators(impl IntoIterator<Item = impl Into<Collaborator>>).into_iter().map(Into::into).collect(),
    collaborator_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    follower_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    repeat_rule(impl Into<String>).into(), rich_summary(impl Into<String>).into(),
    rich_description(impl Into<String>).into(), can_edit(bool)
});
crate::object!(Task {
    id "id", summary "summary", description "description", complete_time "complete_time",
    creator_id "creator_id", extra "extra", create_time "create_time", update_time "update_time",
    due "due", origin "origin", custom "custom", source "source", followers "followers",
    collaborators "collaborators", collaborator_ids "collaborator_ids", follower_ids "follower_ids",
    repeat_rule "repeat_rule", rich_summary "rich_summary", rich_description "rich_description",
    can_edit "can_edit"
});
crate::moments!(Task {
    complete_time_at complete_time from_seconds, create_time_at create_time from_seconds,
    update_time_at update_time from_seconds
});
crate::json_texts!(Task { custom_json custom });
