// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// The type `abbreviation` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Abbreviation {
    /// The related entry. Example: `enterprise_51527260`.
    pub id: Option<String>,
}

crate::object_builder!(Abbreviation { id(impl Into<String>).into() });
crate::object!(Abbreviation { id "id" });

/// The type `baike_image` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct BaikeImage {
    /// The image, as its upload returned it. Example: `boxbcEcmKiDia3evgqWTpvdc7jc`.
    pub token: Option<String>,
}

crate::object_builder!(BaikeImage {
    token(impl Into<String>).into();
    token(impl Into<String>).into()
});
crate::object!(BaikeImage { token "token" });

/// The type `classification` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Classification {
    /// The class, of the second level. Example: `7049606926****37761`.
    pub id: Option<String>,
    /// The name of the class.
    pub name: Option<String>,
    /// The class of the first level above it. Example: `7049606926****37777`.
    pub father_id: Option<String>,
}

crate::object_builder!(Classification {
    id(impl Into<String>).into();
    id(impl Into<String>).into(), name(impl Into<String>).into(),
    father_id(impl Into<String>).into()
});
crate::object!(Classification { id "id", name "name", father_id "father_id" });

/// The type `classification_filter` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ClassificationFilter {
    /// The classes to search in, by their ids. Example: `["7195482254012055580"]`.
    pub include: Option<Vec<String>>,
    /// The classes to leave out, by their ids. Example: `["7195482254012055581"]`.
    pub exclude: Option<Vec<String>>,
}

crate::object_builder!(ClassificationFilter {
    include(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    exclude(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::object!(ClassificationFilter { include "include", exclude "exclude" });

/// The type `display_status` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct DisplayStatus {
    /// Whether the name is highlighted in messages and documents. Example: `true`.
    pub allow_highlight: Option<bool>,
    /// Whether the name is shown in search results. Example: `true`.
    pub allow_search: Option<bool>,
}

crate::object_builder!(DisplayStatus {
    allow_highlight(bool), allow_search(bool);
    allow_highlight(bool), allow_search(bool)
});
crate::object!(DisplayStatus { allow_highlight "allow_highlight", allow_search "allow_search" });

/// The type `draft` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Draft {
    /// The draft.
    pub draft_id: Option<String>,
    /// The entry.
    pub entity: Option<Entity>,
}

crate::object!(Draft { draft_id "draft_id", entity "entity" });

/// The type `entity` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Entity {
    /// The entry.
    pub id: Option<String>,
    /// The names of the entry.
    pub main_keys: Vec<Term>,
    /// The other names of the entry.
    pub aliases: Vec<Term>,
    /// The definition as plain text.
    pub description: Option<String>,
    /// When the entry was created, in seconds since 1970.
    pub create_time: Option<String>,
    /// When the entry was last changed, in seconds since 1970.
    pub update_time: Option<String>,
    /// What is related to the entry: people, groups, documents, links, classes and images.
    pub related_meta: Option<EntityRelatedMeta>,
    /// The feedback on the entry.
    pub statistics: Option<Statistics>,
    /// What ties the entry to an external system.
    pub outer_info: Option<OuterInfo>,
    /// The definition as rich text; `description` is ignored where this is given.
    pub rich_text: Option<String>,
    /// Who created the entry.
    pub creator: Option<String>,
    /// Who last changed the entry.
    pub updater: Option<String>,
    /// Where the entry comes from: 1 a user, 2 a bulk import, 3 an official term, 4 the API.
    pub source: Option<i64>,
}

crate::object!(Entity {
    id "id", main_keys "main_keys", aliases "aliases", description "description",
    create_time "create_time", update_time "update_time", related_meta "related_meta",
    statistics "statistics", outer_info "outer_info", rich_text "rich_text", creator "creator",
    updater "updater", source "source"
});
crate::moments!(Entity {
    create_time_at create_time from_seconds, update_time_at update_time from_seconds
});

/// The type `related_meta` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EntityRelatedMeta {
    /// The related people.
    pub users: Vec<Referer>,
    /// The related public groups.
    pub chats: Vec<Referer>,
    /// The related documents.
    pub docs: Vec<Referer>,
    /// The related on-call numbers of the help desk.
    pub oncalls: Vec<Referer>,
    /// The related links.
    pub links: Vec<Referer>,
    /// The related entries.
    pub abbreviations: Vec<Referer>,
    /// The classes of the entry, of the second level; one at most below each class of the first.
    pub classifications: Vec<Classification>,
    /// The images of the entry.
    pub images: Vec<BaikeImage>,
}

crate::object!(EntityRelatedMeta {
    users "users", chats "chats", docs "docs", oncalls "oncalls", links "links",
    abbreviations "abbreviations", classifications "classifications", images "images"
});

/// The type `entity_word` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EntityWord {
    /// The word that could become an entry.
    pub name: Option<String>,
    /// The aliases that the word could have.
    pub aliases: Vec<String>,
}

crate::object!(EntityWord { name "name", aliases "aliases" });

/// The type `match_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MatchInfo {
    /// The entry.
    pub entity_id: Option<String>,
    /// What of the entry matches the word.
    pub type_: Option<MatchInfoType>,
}

crate::object!(MatchInfo { entity_id "entity_id", type_ "type" });

/// The type `outer_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct OuterInfo {
    /// The external system; no hyphens. Length: 2 to 32. Example: `星云`.
    pub provider: Option<String>,
    /// The entry's id in the external system, one for each entry; no hyphens. Length: 1 to 64. Example: `client_653267498d`.
    pub outer_id: Option<String>,
}

crate::object_builder!(OuterInfo {
    provider(impl Into<String>).into(), outer_id(impl Into<String>).into();
    provider(impl Into<String>).into(), outer_id(impl Into<String>).into()
});
crate::object!(OuterInfo { provider "provider", outer_id "outer_id" });

/// The type `phrase` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Phrase {
    /// The term as recognized.
    pub name: Option<String>,
    /// The entries that the term may stand for, by their ids.
    pub entity_ids: Vec<String>,
    /// Where the text mentions the term.
    pub span: Option<Span>,
}

crate::object!(Phrase { name "name", entity_ids "entity_ids", span "span" });

/// The type `referer` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Referer {
    /// The person, group, on-call number or entry that is related. Example: `text`.
    pub id: Option<String>,
    /// The title, or a remark on the person. Example: `飞书词典帮助中心`.
    pub title: Option<String>,
    /// The address of the document or link. Pattern: `(https?|ftp|file)://[-A-Za-z0-9+&@#/%?=~_|!:,.;]+[-A-Za-z0-9+&@#/%=~_|]`. Example: `https://www.feishu.cn/hc/zh-CN`.
    pub url: Option<String>,
}

crate::object_builder!(Referer {
    id(impl Into<String>).into(), title(impl Into<String>).into(), url(impl Into<String>).into()
});
crate::object!(Referer { id "id", title "title", url "url" });

/// The type `related_meta` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct RelatedMeta {
    /// The related people.
    pub users: Option<Vec<Referer>>,
    /// The related public groups.
    pub chats: Option<Vec<Referer>>,
    /// The related documents.
    pub docs: Option<Vec<Referer>>,
    /// The related on-call numbers of the help desk.
    pub oncalls: Option<Vec<Referer>>,
    /// The related links.
    pub links: Option<Vec<Referer>>,
    /// The related entries.
    pub abbreviations: Option<Vec<Abbreviation>>,
    /// The classes of the entry, of the second level; one at most below each class of the first.
    pub classifications: Option<Vec<Classification>>,
    /// The images of the entry. Length: at most 10.
    pub images: Option<Vec<BaikeImage>>,
}

crate::object_builder!(RelatedMeta {
    users(impl IntoIterator<Item = impl Into<Referer>>).into_iter().map(Into::into).collect(),
    chats(impl IntoIterator<Item = impl Into<Referer>>).into_iter().map(Into::into).collect(),
    docs(impl IntoIterator<Item = impl Into<Referer>>).into_iter().map(Into::into).collect(),
    oncalls(impl IntoIterator<Item = impl Into<Referer>>).into_iter().map(Into::into).collect(),
    links(impl IntoIterator<Item = impl Into<Referer>>).into_iter().map(Into::into).collect(),
    abbreviations(impl IntoIterator<Item = impl Into<Abbreviation>>).into_iter().map(Into::into).collect(),
    classifications(impl IntoIterator<Item = impl Into<Classification>>).into_iter().map(Into::into).collect(),
    images(impl IntoIterator<Item = impl Into<BaikeImage>>).into_iter().map(Into::into).collect()
});
crate::object!(RelatedMeta {
    users "users", chats "chats", docs "docs", oncalls "oncalls", links "links",
    abbreviations "abbreviations", classifications "classifications", images "images"
});

/// The type `span` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Span {
    /// Where the term begins, counted from 0.
    pub start: Option<i64>,
    /// Where the term ends, counted from 0.
    pub end: Option<i64>,
}

crate::object!(Span { start "start", end "end" });

/// The type `statistics` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Statistics {
    /// How often the entry was liked.
    pub like_count: Option<i64>,
    /// How often the current version of the entry was disliked.
    pub dislike_count: Option<i64>,
}

crate::object!(Statistics { like_count "like_count", dislike_count "dislike_count" });

/// The type `term` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Term {
    /// The name itself. Example: `飞书词典`.
    pub key: Option<String>,
    /// Where the name is shown.
    pub display_status: Option<DisplayStatus>,
}

crate::object_builder!(Term {
    key(impl Into<String>).into(), display_status(DisplayStatus);
    key(impl Into<String>).into(), display_status(DisplayStatus)
});
crate::object!(Term { key "key", display_status "display_status" });
