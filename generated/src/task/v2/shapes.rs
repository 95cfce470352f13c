// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// The type `attachment` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Attachment {
    /// The attachment.
    pub guid: Option<String>,
    /// The file or document.
    pub file_token: Option<String>,
    /// The name of the attachment.
    pub name: Option<String>,
    /// The size, in bytes.
    pub size: Option<i64>,
    /// What the attachment belongs to.
    pub resource: Option<Resource>,
    /// Who uploaded it.
    pub uploader: Option<Member>,
    /// Whether it is the cover image.
    pub is_cover: Option<bool>,
    /// When it was uploaded, in milliseconds since 1970.
    pub uploaded_at: Option<String>,
    /// The address to download the attachment, valid for 3 minutes and 3 downloads.
    pub url: Option<String>,
}

crate::object!(Attachment {
    guid "guid", file_token "file_token", name "name", size "size", resource "resource",
    uploader "uploader", is_cover "is_cover", uploaded_at "uploaded_at", url "url"
});
crate::moments!(Attachment { uploaded_at_at uploaded_at from_millis });

/// The type `comment` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Comment {
    /// The comment.
    pub id: Option<String>,
    /// The text of the comment.
    pub content: Option<String>,
    /// Who created it.
    pub creator: Option<Member>,
    /// The comment that this one replies to, if any.
    pub reply_to_comment_id: Option<String>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: Option<String>,
    /// When it was last changed, in milliseconds since 1970.
    pub updated_at: Option<String>,
    /// What it belongs to: a `task`, a `tasklist` or, for sections, `my_tasks`.
    pub resource_type: Option<String>,
    /// The task or task list that it belongs to, as `resource_type` says.
    pub resource_id: Option<String>,
}

crate::object!(Comment {
    id "id", content "content", creator "creator", reply_to_comment_id "reply_to_comment_id",
    created_at "created_at", updated_at "updated_at", resource_type "resource_type",
    resource_id "resource_id"
});
crate::moments!(Comment {
    created_at_at created_at from_millis, updated_at_at updated_at from_millis
});

/// The type `custom_complete` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct CustomComplete {
    /// What happens on a computer.
    pub pc: Option<CustomCompleteItem>,
    /// What happens on iOS.
    pub ios: Option<CustomCompleteItem>,
    /// What happens on Android.
    pub android: Option<CustomCompleteItem>,
}

crate::object_builder!(CustomComplete {
    pc(CustomCompleteItem), ios(CustomCompleteItem), android(CustomCompleteItem)
});
crate::object!(CustomComplete { pc "pc", ios "ios", android "android" });

/// The type `custom_complete_item` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct CustomCompleteItem {
    /// The address to jump to. Example: `https://www.example.com`.
    pub href: Option<String>,
    /// The hint that is shown, by language.
    pub tip: Option<I18nText>,
}

crate::object_builder!(CustomCompleteItem { href(impl Into<String>).into(), tip(I18nText) });
crate::object!(CustomCompleteItem { href "href", tip "tip" });

/// The type `custom_field` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomField {
    /// The custom field.
    pub guid: Option<String>,
    /// The name of the custom field.
    pub name: Option<String>,
    /// The type of the custom field.
    pub type_: Option<String>,
    /// The settings of a number field.
    pub number_setting: Option<NumberSetting>,
    /// The settings of a field of people.
    pub member_setting: Option<MemberSetting>,
    /// The settings of a date field.
    pub datetime_setting: Option<DatetimeSetting>,
    /// The settings of a field of one option.
    pub single_select_setting: Option<SelectSetting>,
    /// The settings of a field of several options.
    pub multi_select_setting: Option<SelectSetting>,
    /// Who created it.
    pub creator: Option<Member>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: Option<String>,
    /// When it was last changed, in milliseconds since 1970.
    pub updated_at: Option<String>,
    /// The settings of a text field, of which there are none yet.
    pub text_setting: Option<std::collections::BTreeMap<String, serde_json::Value>>,
}

crate::object!(CustomField {
    guid "guid", name "name", type_ "type", number_setting "number_setting",
    member_setting "member_setting", datetime_setting "datetime_setting",
    single_select_setting "single_select_setting", multi_select_setting "multi_select_setting",
    creator "creator", created_at "created_at", updated_at "updated_at", text_setting "text_setting"
});
crate::moments!(CustomField {
    created_at_at created_at from_millis, updated_at_at updated_at from_millis
});

/// The type `custom_field_value` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CustomFieldValue {
    /// The custom field.
    pub guid: Option<String>,
    /// The type of the custom field.
    pub type_: Option<String>,
    /// The value of a number field, as text; empty for none.
    pub number_value: Option<String>,
    /// The value of a date field, in milliseconds since 1970; empty for none.
    pub datetime_value: Option<String>,
    /// The value of a field of people, users only; an empty array for none.
    pub member_value: Vec<Member>,
    /// The value of a field of one option, by the id of the option; empty for none.
    pub single_select_value: Option<String>,
    /// The value of a field of several options, by the ids of the options; an empty array for none.
    pub multi_select_value: Vec<String>,
    /// The name of the custom field.
    pub name: Option<String>,
    /// The value of a text field, 3,000 characters at most; empty for none.
    pub text_value: Option<String>,
}

crate::object!(CustomFieldValue {
    guid "guid", type_ "type", number_value "number_value", datetime_value "datetime_value",
    member_value "member_value", single_select_value "single_select_value",
    multi_select_value "multi_select_value", name "name", text_value "text_value"
});
crate::moments!(CustomFieldValue { datetime_value_at datetime_value from_millis });

/// The type `datetime_setting` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct DatetimeSetting {
    /// How dates are shown in the app, `yyyy-mm-dd` by default; in the API they stay as they are. Default: `yyyy-mm-dd`. Example: `yyyy/mm/dd`.
    pub format: Option<DatetimeSettingFormat>,
}

crate::object_builder!(DatetimeSetting { format(impl Into<DatetimeSettingFormat>).into() });
crate::object!(DatetimeSetting { format "format" });

/// The type `docx_source` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct DocxSource {
    /// The document, which the caller must be able to edit. Length: 27 to 27. Pattern: `[a-zA-Z0-9]{27}`. Example: `OvZCdFYVHo5ArFxJKHjcnRbtnKd`.
    pub token: Option<String>,
    /// The block of the document, which no other task may be tied to. Length: 27 to 27. Pattern: `[a-zA-Z0-9]{27}`. Example: `O6wwd22uIoG8acxwxGtbljaUcfc`.
    pub block_id: Option<String>,
}

crate::object_builder!(DocxSource {
    token(impl Into<String>).into(), block_id(impl Into<String>).into();
    token(impl Into<String>).into(), block_id(impl Into<String>).into()
});
crate::object!(DocxSource { token "token", block_id "block_id" });

/// The type `due` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Due {
    /// The moment or day, in milliseconds since 1970. Example: `1675454764000`.
    pub timestamp: Option<String>,
    /// Whether it is a day rather than a moment. Example: `true`.
    pub is_all_day: Option<bool>,
}

crate::object_builder!(Due { timestamp(impl Into<String>).into(), is_all_day(bool) });
crate::object!(Due { timestamp "timestamp", is_all_day "is_all_day" });
crate::moments!(Due { timestamp_at timestamp from_millis });

/// The type `href` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Href {
    /// The address of the link. Length: 0 to 1024. Example: `https://www.example.com`.
    pub url: Option<String>,
    /// The text of the link. Length: at most 512. Example: `text`.
    pub title: Option<String>,
}

crate::object_builder!(Href { url(impl Into<String>).into(), title(impl Into<String>).into() });
crate::object!(Href { url "url", title "title" });

/// The type `i18n_text` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct I18nText {
    /// In English. Length: at most 1000. Example: `workbench`.
    pub en_us: Option<String>,
    /// In Chinese. Length: at most 1000. Example: `工作台`.
    pub zh_cn: Option<String>,
    /// In traditional Chinese as in Hong Kong. Length: at most 1000. Example: `工作臺`.
    pub zh_hk: Option<String>,
    /// In traditional Chinese as in Taiwan. Length: at most 1000. Example: `工作臺`.
    pub zh_tw: Option<String>,
    /// In Japanese. Length: at most 1000. Example: `作業台`.
    pub ja_jp: Option<String>,
    /// In French. Example: `Table de travail`.
    pub fr_fr: Option<String>,
    /// In Italian. Example: `banco di lavoro`.
    pub it_it: Option<String>,
    /// In German. Example: `Werkbank`.
    pub de_de: Option<String>,
    /// In Russian. Example: `верстак`.
    pub ru_ru: Option<String>,
    /// In Thai. Example: `โต๊ะทำงาน`.
    pub th_th: Option<String>,
    /// In Spanish. Example: `banco de trabajo`.
    pub es_es: Option<String>,
    /// In Korean. Example: `작업대`.
    pub ko_kr: Option<String>,
}

crate::object_builder!(I18nText {
    en_us(impl Into<String>).into(), zh_cn(impl Into<String>).into(),
    zh_hk(impl Into<String>).into(), zh_tw(impl Into<String>).into(),
    ja_jp(impl Into<String>).into(), fr_fr(impl Into<String>).into(),
    it_it(impl Into<String>).into(), de_de(impl Into<String>).into(),
    ru_ru(impl Into<String>).into(), th_th(impl Into<String>).into(),
    es_es(impl Into<String>).into(), ko_kr(impl Into<String>).into()
});
crate::object!(I18nText {
    en_us "en_us", zh_cn "zh_cn", zh_hk "zh_hk", zh_tw "zh_tw", ja_jp "ja_jp", fr_fr "fr_fr",
    it_it "it_it", de_de "de_de", ru_ru "ru_ru", th_th "th_th", es_es "es_es", ko_kr "ko_kr"
});

/// The type `input_comment` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct InputComment {
    /// The new text of the comment, 3,000 characters at most. Length: at most 10000. Example: `text`.
    pub content: Option<String>,
}

crate::object_builder!(InputComment { content(impl Into<String>).into() });
crate::object!(InputComment { content "content" });

/// The type `input_custom_field` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct InputCustomField {
    /// The name of the custom field, 50 characters at most. Example: `优先级`.
    pub name: Option<String>,
    /// The settings of a number field.
    pub number_setting: Option<NumberSetting>,
    /// The settings of a field of people.
    pub member_setting: Option<MemberSetting>,
    /// The settings of a date field.
    pub datetime_setting: Option<DatetimeSetting>,
    /// The settings of a field of one option.
    pub single_select_setting: Option<SelectSetting>,
    /// The settings of a field of several options.
    pub multi_select_setting: Option<SelectSetting>,
    /// The settings of a text field, of which there are none yet.
    pub text_setting: Option<std::collections::BTreeMap<String, serde_json::Value>>,
}

crate::object_builder!(InputCustomField {
    name(impl Into<String>).into(), number_setting(NumberSetting), member_setting(MemberSetting),
    datetime_setting(DatetimeSetting), single_select_setting(SelectSetting),
    multi_select_setting(SelectSetting),
    text_setting(std::collections::BTreeMap<String, serde_json::Value>)
});
crate::object!(InputCustomField {
    name "name", number_setting "number_setting", member_setting "member_setting",
    datetime_setting "datetime_setting", single_select_setting "single_select_setting",
    multi_select_setting "multi_select_setting", text_setting "text_setting"
});

/// The type `input_custom_field_value` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct InputCustomFieldValue {
    /// The custom field. Example: `73b21903-0041-4796-a11e-f8be919a7063`.
    pub guid: Option<String>,
    /// The value of a number field, as text; empty for none. Length: at most 20. Example: `10.23`.
    pub number_value: Option<String>,
    /// The value of a field of people, users only; an empty array for none. Length: at most 50.
    pub member_value: Option<Vec<Member>>,
    /// The value of a date field, in milliseconds since 1970; empty for none. Example: `1698192000000`.
    pub datetime_value: Option<String>,
    /// The value of a field of one option, by the id of the option; empty for none. Length: at most 100. Example: `73b21903-0041-4796-a11e-f8be919a7063`.
    pub single_select_value: Option<String>,
    /// The value of a field of several options, by the ids of the options; an empty array for none. Length: at most 50. Example: `["73b21903-0041-4796-a11e-f8be919a7063"]`.
    pub multi_select_value: Option<Vec<String>>,
    /// The value of a text field, 3,000 characters at most; empty for none. Example: `这是一段文本描述。`.
    pub text_value: Option<String>,
}

crate::object_builder!(InputCustomFieldValue {
    guid(impl Into<String>).into();
    guid(impl Into<String>).into(), number_value(impl Into<String>).into(),
    member_value(impl IntoIterator<Item = impl Into<Member>>).into_iter().map(Into::into).collect(),
    datetime_value(impl Into<String>).into(), single_select_value(impl Into<String>).into(),
    multi_select_value(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    text_value(impl Into<String>).into()
});
crate::object!(InputCustomFieldValue {
    guid "guid", number_value "number_value", member_value "member_value",
    datetime_value "datetime_value", single_select_value "single_select_value",
    multi_select_value "multi_select_value", text_value "text_value"
});
crate::moments!(InputCustomFieldValue { datetime_value_at datetime_value from_millis });

/// The type `input_option` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct InputOption {
    /// The name of the option, 50 characters at most. Example: `高优`.
    pub name: Option<String>,
    /// The color of the option, a number from 0 to 54; chosen by the platform where left out. Range: `0` to `54`. Example: `10`.
    pub color_index: Option<i64>,
    /// The option before which it goes. Example: `2bd905f8-ef38-408b-aa1f-2b2ad33b2913`.
    pub insert_before: Option<String>,
    /// The option after which it goes. Example: `b13adf3c-cad6-4e02-8929-550c112b5633`.
    pub insert_after: Option<String>,
    /// Whether the option is hidden, so that it can neither be seen nor chosen. Default: `false`. Example: `false`.
    pub is_hidden: Option<bool>,
}

crate::object_builder!(InputOption {
    name(impl Into<String>).into(), color_index(i64), insert_before(impl Into<String>).into(),
    insert_after(impl Into<String>).into(), is_hidden(bool)
});
crate::object!(InputOption {
    name "name", color_index "color_index", insert_before "insert_before",
    insert_after "insert_after", is_hidden "is_hidden"
});

/// The type `input_section` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct InputSection {
    /// The name of the section, 100 characters at most. Example: `已经审核过的任务`.
    pub name: Option<String>,
    /// The section before which it goes. Length: at most 100. Example: `e6e37dcc-f75a-5936-f589-12fb4b5c80c2`.
    pub insert_before: Option<String>,
    /// The section after which it goes. Length: at most 100. Example: `e6e37dcc-f75a-5936-f589-12fb4b5c80c2`.
    pub insert_after: Option<String>,
}

crate::object_builder!(InputSection {
    name(impl Into<String>).into(), insert_before(impl Into<String>).into(),
    insert_after(impl Into<String>).into()
});
crate::object!(InputSection {
    name "name", insert_before "insert_before", insert_after "insert_after"
});

/// The type `input_task` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct InputTask {
    /// The title of the task, 3,000 characters at most; cannot be empty. Example: `text`.
    pub summary: Option<String>,
    /// The description of the task, 3,000 characters at most. Example: `text`.
    pub description: Option<String>,
    /// When the task is due.
    pub due: Option<Due>,
    /// Data of your own that is returned with the task as it is; binary data as Base64. Length: at most 65536. Example: `dGVzdA==`.
    pub extra: Option<String>,
    /// When the task was completed, in milliseconds since 1970; 0 if it is not. Default: `0`. Length: at most 20. Example: `1675742789470`.
    pub completed_at: Option<String>,
    /// The rule by which the task repeats, as an RRULE; needs a due time. Length: at most 1000. Example: `FREQ=WEEKLY;INTERVAL=1;BYDAY=MO,TU,WE,TH,FR`.
    pub repeat_rule: Option<String>,
    /// What happens on each device when somebody ticks the task: a jump to a page or a hint.
    pub custom_complete: Option<CustomComplete>,
    /// When the task begins.
    pub start: Option<Due>,
    /// Who must complete the task: 1 all assignees, 2 any one. Range: `1` to `2`. Example: `2`.
    pub mode: Option<i64>,
    /// Whether the task is a milestone. Example: `false`.
    pub is_milestone: Option<bool>,
    /// The values of the custom fields, which must belong to the lists that the task is in.
    pub custom_fields: Option<Vec<InputCustomFieldValue>>,
}

crate::object_builder!(InputTask {
    summary(impl Into<String>).into(), description(impl Into<String>).into(), due(Due),
    extra(impl Into<String>).into(), completed_at(impl Into<String>).into(),
    repeat_rule(impl Into<String>).into(), custom_complete(CustomComplete), start(Due), mode(i64),
    is_milestone(bool),
    custom_fields(impl IntoIterator<Item = impl Into<InputCustomFieldValue>>).into_iter().map(Into::into).collect()
});
crate::object!(InputTask {
    summary "summary", description "description", due "due", extra "extra",
    completed_at "completed_at", repeat_rule "repeat_rule", custom_complete "custom_complete",
    start "start", mode "mode", is_milestone "is_milestone", custom_fields "custom_fields"
});
crate::moments!(InputTask { completed_at_at completed_at from_millis });

/// The type `input_tasklist` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct InputTasklist {
    /// The name of the task list, 100 characters at most. Example: `年会工作任务清单`.
    pub name: Option<String>,
    /// The new owner of the task list.
    pub owner: Option<Member>,
}

crate::object_builder!(InputTasklist { name(impl Into<String>).into(), owner(Member) });
crate::object!(InputTasklist { name "name", owner "owner" });

/// The type `member` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Member {
    /// The member. Length: at most 100. Example: `ou_2cefb2f014f8d0c6c2d2eb7bafb0e54f`.
    pub id: Option<String>,
    /// Whether the member is a `user`, a `chat` or an `app`. Default: `user`. Example: `user`.
    pub type_: Option<MemberType>,
    /// The role of the member: `assignee` or `follower` of a task, `editor` or `viewer` of a tasklist. Default: `viewer`. Length: at most 20. Example: `assignee`.
    pub role: Option<MemberRole>,
    /// The name of the member. Example: `张明德（明德）`.
    pub name: Option<String>,
}

crate::object_builder!(Member {
    id(impl Into<String>).into(), type_(impl Into<MemberType>).into(),
    role(impl Into<MemberRole>).into(), name(impl Into<String>).into()
});
crate::object!(Member { id "id", type_ "type", role "role", name "name" });

/// The type `member_setting` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct MemberSetting {
    /// Whether several people can be chosen; false by default. Default: `false`. Example: `true`.
    pub multi: Option<bool>,
}

crate::object_builder!(MemberSetting { multi(bool) });
crate::object!(MemberSetting { multi "multi" });

/// The type `number_setting` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct NumberSetting {
    /// How numbers are shown in the app; in the API they stay as they are. Default: `normal`. Example: `normal`.
    pub format: Option<NumberSettingFormat>,
    /// The symbol shown with the number, where `format` is `custom`. Example: `自定义符号`.
    pub custom_symbol: Option<String>,
    /// Whether the symbol stands before or after the number, where `format` is `custom`. Default: `right`. Example: `left`.
    pub custom_symbol_position: Option<CustomSymbolPosition>,
    /// How thousands are separated. Example: `thousand`.
    pub separator: Option<Separator>,
    /// How many decimal places are kept, by rounding; 0 by default. Default: `0`. Range: `0` to `6`. Example: `2`.
    pub decimal_count: Option<i64>,
}

crate::object_builder!(NumberSetting {
    format(impl Into<NumberSettingFormat>).into(), custom_symbol(impl Into<String>).into(),
    custom_symbol_position(impl Into<CustomSymbolPosition>).into(),
    separator(impl Into<Separator>).into(), decimal_count(i64)
});
crate::object!(NumberSetting {
    format "format", custom_symbol "custom_symbol", custom_symbol_position "custom_symbol_position",
    separator "separator", decimal_count "decimal_count"
});

/// The type `option` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct OptionShape {
    /// The option; left out to add one. Example: `4216f79b-3fda-4dc6-a0c4-a16022e47152`.
    pub guid: Option<String>,
    /// The name of the option, 50 characters at most. Example: `高优`.
    pub name: Option<String>,
    /// The color of the option, a number from 0 to 54; chosen by the platform where left out. Range: `0` to `54`. Example: `1`.
    pub color_index: Option<i64>,
    /// Whether the option is hidden, so that it can neither be seen nor chosen. Example: `false`.
    pub is_hidden: Option<bool>,
}

crate::object_builder!(OptionShape {
    guid(impl Into<String>).into(), name(impl Into<String>).into(), color_index(i64),
    is_hidden(bool)
});
crate::object!(OptionShape {
    guid "guid", name "name", color_index "color_index", is_hidden "is_hidden"
});

/// The type `origin` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Origin {
    /// The name of the system that the task comes from, by language.
    pub platform_i18n_name: Option<I18nText>,
    /// The link to the page that the task comes from.
    pub href: Option<Href>,
}

crate::object_builder!(Origin { platform_i18n_name(I18nText), href(Href) });
crate::object!(Origin { platform_i18n_name "platform_i18n_name", href "href" });

/// The type `tasklist_activity_subscription` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct PatchTasklistActivitySubscriptionActivitySubscription {
    /// The name of the subscription, 50 characters at most. Example: `Roadmap订阅`.
    pub name: Option<String>,
    /// The chats that are told, up to 50. Length: at most 50.
    pub subscribers: Option<Vec<Resource>>,
    /// The events that the chats are told of; none where empty. Example: `[101]`.
    pub include_keys: Option<Vec<IncludeKey>>,
    /// Whether the subscription is switched off. Example: `false`.
    pub disabled: Option<bool>,
}

crate::object_builder!(PatchTasklistActivitySubscriptionActivitySubscription {
    name(impl Into<String>).into(),
    subscribers(impl IntoIterator<Item = impl Into<Resource>>).into_iter().map(Into::into).collect(),
    include_keys(impl IntoIterator<Item = impl Into<IncludeKey>>).into_iter().map(Into::into).collect(),
    disabled(bool)
});
crate::object!(PatchTasklistActivitySubscriptionActivitySubscription {
    name "name", subscribers "subscribers", include_keys "include_keys", disabled "disabled"
});

/// The type `reminder` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Reminder {
    /// How long before the due time the reminder comes, in minutes; negative only for tasks due on a day, which count from 0:00. Example: `30`.
    pub relative_fire_minute: Option<i64>,
    /// The reminder.
    pub id: Option<String>,
}

crate::object_builder!(Reminder {
    relative_fire_minute(i64);
    relative_fire_minute(i64), id(impl Into<String>).into()
});
crate::object!(Reminder { relative_fire_minute "relative_fire_minute", id "id" });

/// The type `resource` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Resource {
    /// The task or chat, by its id. Length: at most 100. Example: `oc_2cefb2f014f8d0c6c2d2eb7bafb0e54f`.
    pub id: Option<String>,
    /// The type of the thing: for subscribers a `chat`, for attachments a `task`. Default: `user`. Example: `chat`.
    pub type_: Option<String>,
}

crate::object_builder!(Resource { id(impl Into<String>).into(), type_(impl Into<String>).into() });
crate::object!(Resource { id "id", type_ "type" });

/// The type `section` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Section {
    /// The section.
    pub guid: Option<String>,
    /// The name of the section.
    pub name: Option<String>,
    /// What it belongs to: a `task`, a `tasklist` or, for sections, `my_tasks`.
    pub resource_type: Option<String>,
    /// Whether it is the default section.
    pub is_default: Option<bool>,
    /// Who created it.
    pub creator: Option<Member>,
    /// The task list that the section is in, if any.
    pub tasklist: Option<TasklistSummary>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: Option<String>,
    /// When it was last changed, in milliseconds since 1970.
    pub updated_at: Option<String>,
}

crate::object!(Section {
    guid "guid", name "name", resource_type "resource_type", is_default "is_default",
    creator "creator", tasklist "tasklist", created_at "created_at", updated_at "updated_at"
});
crate::moments!(Section {
    created_at_at created_at from_millis, updated_at_at updated_at from_millis
});

/// The type `section_summary` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SectionSummary {
    /// The section.
    pub guid: Option<String>,
    /// The name of the section.
    pub name: Option<String>,
    /// Whether it is the default section.
    pub is_default: Option<bool>,
}

crate::object!(SectionSummary { guid "guid", name "name", is_default "is_default" });

/// The type `select_setting` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct SelectSetting {
    /// The options. Length: 0 to 100.
    pub options: Option<Vec<OptionShape>>,
}

crate::object_builder!(SelectSetting {
    options(impl IntoIterator<Item = impl Into<OptionShape>>).into_iter().map(Into::into).collect()
});
crate::object!(SelectSetting { options "options" });

/// The type `task` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Task {
    /// The task.
    pub guid: Option<String>,
    /// The title of the task.
    pub summary: Option<String>,
    /// The description of the task, as plain text.
    pub description: Option<String>,
    /// When the task is due.
    pub due: Option<Due>,
    /// The reminders of the task, at most one, which needs a due time.
    pub reminders: Vec<Reminder>,
    /// Who created it.
    pub creator: Option<Member>,
    /// The assignees and followers of the task.
    pub members: Vec<Member>,
    /// When the task was completed, in milliseconds since 1970; 0 if it is not.
    pub completed_at: Option<String>,
    /// The attachments of the task.
    pub attachments: Vec<Attachment>,
    /// Where the task comes from, as shown with it; cannot be changed once set.
    pub origin: Option<Origin>,
    /// Data of your own that is returned with the task as it is; binary data as Base64.
    pub extra: Option<String>,
    /// The task lists and sections that the task is in, as far as the caller can see them.
    pub tasklists: Vec<TaskInTasklistInfo>,
    /// The rule by which the task repeats, as an RRULE; needs a due time.
    pub repeat_rule: Option<String>,
    /// The task above, if this is a subtask.
    pub parent_task_guid: Option<String>,
    /// Who must complete the task: 1 all assignees, 2 any one.
    pub mode: Option<i64>,
    /// How the task was created.
    pub source: Option<TaskSource>,
    /// What happens on each device when somebody ticks the task: a jump to a page or a hint.
    pub custom_complete: Option<CustomComplete>,
    /// The code of the task that is shown on screen.
    pub task_id: Option<String>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: Option<String>,
    /// When it was last changed, in milliseconds since 1970.
    pub updated_at: Option<String>,
    /// Whether the task is open, `todo`, or completed, `done`.
    pub status: Option<String>,
    /// The address to share the task.
    pub url: Option<String>,
    /// When the task begins, not after it is due; both are days or both are moments.
    pub start: Option<Due>,
    /// How many subtasks the task has.
    pub subtask_count: Option<i64>,
    /// Whether the task is a milestone.
    pub is_milestone: Option<bool>,
    /// The values of the custom fields, which must belong to the lists that the task is in.
    pub custom_fields: Vec<CustomFieldValue>,
    /// The tasks that come before or after the task.
    pub dependencies: Vec<TaskDependency>,
    /// When each assignee completed the task, where all must.
    pub assignee_related: Vec<TaskAssignee>,
    /// Daily reminders, 1 to 10, each by the minutes before the due time.
    pub positive_reminders: Vec<Reminder>,
}

crate::object!(Task {
    guid "guid", summary "summary", description "description", due "due", reminders "reminders",
    creator "creator", members "members", completed_at "completed_at", attachments "attachments",
    origin "origin", extra "extra", tasklists "tasklists", repeat_rule "repeat_rule",
    parent_task_guid "parent_task_guid", mode "mode", source "source",
    custom_complete "custom_complete", task_id "task_id", created_at "created_at",
    updated_at "updated_at", status "status", url "url", start "start",
    subtask_count "subtask_count", is_milestone "is_milestone", custom_fields "custom_fields",
    dependencies "dependencies", assignee_related "assignee_related",
    positive_reminders "positive_reminders"
});
crate::moments!(Task {
    completed_at_at completed_at from_millis, created_at_at created_at from_millis,
    updated_at_at updated_at from_millis
});

/// The type `task_assignee` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskAssignee {
    /// The assignee.
    pub id: Option<String>,
    /// When the assignee completed the task, in milliseconds since 1970.
    pub completed_at: Option<String>,
}

crate::object!(TaskAssignee { id "id", completed_at "completed_at" });
crate::moments!(TaskAssignee { completed_at_at completed_at from_millis });

/// The type `task_dependency` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct TaskDependency {
    /// Whether the task comes before or after. Example: `next`.
    pub type_: Option<TaskDependencyType>,
    /// The task that comes before or after. Example: `93b7bd05-35e6-4371-b3c9-6b7cbd7100c0`.
    pub task_guid: Option<String>,
}

crate::object_builder!(TaskDependency {
    task_guid(impl Into<String>).into();
    type_(impl Into<TaskDependencyType>).into(), task_guid(impl Into<String>).into()
});
crate::object!(TaskDependency { type_ "type", task_guid "task_guid" });

/// The type `task_in_tasklist_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct TaskInTasklistInfo {
    /// The task list. Length: at most 100. Example: `cc371766-6584-cf50-a222-c22cd9055004`.
    pub tasklist_guid: Option<String>,
    /// The section of the task list; the default one where left out. Example: `e6e37dcc-f75a-5936-f589-12fb4b5c80c2`.
    pub section_guid: Option<String>,
}

crate::object_builder!(TaskInTasklistInfo {
    tasklist_guid(impl Into<String>).into(), section_guid(impl Into<String>).into()
});
crate::object!(TaskInTasklistInfo { tasklist_guid "tasklist_guid", section_guid "section_guid" });

/// The type `task_summary` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TaskSummary {
    /// The task.
    pub guid: Option<String>,
    /// The title of the task.
    pub summary: Option<String>,
    /// When the task was completed, in milliseconds since 1970; 0 if it is not.
    pub completed_at: Option<String>,
    /// When the task begins.
    pub start: Option<Due>,
    /// When the task is due.
    pub due: Option<Due>,
    /// The assignees and followers of the task.
    pub members: Vec<Member>,
    /// How many subtasks the task has.
    pub subtask_count: Option<i64>,
}

crate::object!(TaskSummary {
    guid "guid", summary "summary", completed_at "completed_at", start "start", due "due",
    members "members", subtask_count "subtask_count"
});
crate::moments!(TaskSummary { completed_at_at completed_at from_millis });

/// The type `tasklist` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tasklist {
    /// The task list.
    pub guid: Option<String>,
    /// The name of the task list.
    pub name: Option<String>,
    /// Who created it.
    pub creator: Option<Member>,
    /// Who owns the task list.
    pub owner: Option<Member>,
    /// The members of the task list.
    pub members: Vec<Member>,
    /// The address to share the task list.
    pub url: Option<String>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: Option<String>,
    /// When it was last changed, in milliseconds since 1970.
    pub updated_at: Option<String>,
}

crate::object!(Tasklist {
    guid "guid", name "name", creator "creator", owner "owner", members "members", url "url",
    created_at "created_at", updated_at "updated_at"
});
crate::moments!(Tasklist {
    created_at_at created_at from_millis, updated_at_at updated_at from_millis
});

/// The type `tasklist_activity_subscription` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TasklistActivitySubscription {
    /// The subscription.
    pub guid: Option<String>,
    /// The name of the subscription.
    pub name: Option<String>,
    /// The chats that are told, up to 50.
    pub subscribers: Vec<Member>,
    /// The events that the chats are told of; none where empty.
    pub include_keys: Vec<i64>,
    /// Whether the subscription is switched off.
    pub disabled: Option<bool>,
}

crate::object!(TasklistActivitySubscription {
    guid "guid", name "name", subscribers "subscribers", include_keys "include_keys",
    disabled "disabled"
});

/// The type `tasklist_summary` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TasklistSummary {
    /// The task list.
    pub guid: Option<String>,
    /// The name of the task list.
    pub name: Option<String>,
}

crate::object!(TasklistSummary { guid "guid", name "name" });
