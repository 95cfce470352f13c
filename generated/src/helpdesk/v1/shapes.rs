// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// The type `agent` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Agent {
    /// The agent.
    pub id: Option<String>,
    /// The address of the avatar.
    pub avatar_url: Option<String>,
    /// The name of the agent.
    pub name: Option<String>,
}

crate::object_builder!(Agent {
    id(impl Into<String>).into(), avatar_url(impl Into<String>).into(),
    name(impl Into<String>).into()
});
crate::object!(Agent { id "id", avatar_url "avatar_url", name "name" });

/// The type `agent_schedule` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentSchedule {
    /// The state of the agent: 1 online, 2 offline by choice, 3 off duty.
    pub status: Option<i64>,
    /// The agent.
    pub agent: Option<AgentUser>,
    /// The working hours.
    pub schedule: Vec<WeekdaySchedule>,
    /// The skills.
    pub agent_skills: Vec<AgentSkillLessInfo>,
}

crate::object!(AgentSchedule {
    status "status", agent "agent", schedule "schedule", agent_skills "agent_skills"
});

/// The type `agent_schedule_update_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct AgentScheduleUpdateInfo {
    /// The agent. Example: `agent-id`.
    pub agent_id: Option<String>,
    /// The working hours.
    pub schedule: Option<Vec<WeekdaySchedule>>,
    /// The skills of the agent, by their ids. Example: `["test-skill-id"]`.
    pub agent_skill_ids: Option<Vec<String>>,
}

crate::object_builder!(AgentScheduleUpdateInfo {
    agent_id(impl Into<String>).into(),
    schedule(impl IntoIterator<Item = impl Into<WeekdaySchedule>>).into_iter().map(Into::into).collect(),
    agent_skill_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::object!(AgentScheduleUpdateInfo {
    agent_id "agent_id", schedule "schedule", agent_skill_ids "agent_skill_ids"
});

/// The type `agent_skill` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct AgentSkill {
    /// The skill.
    pub id: Option<String>,
    /// The name of the skill. Example: `skill-name`.
    pub name: Option<String>,
    /// The rules of the skill.
    pub rules: Option<Vec<AgentSkillRule>>,
    /// The agents who have the skill, by their ids. Example: `["ou_ea21d7f018e1155d960e40d33191f966"]`.
    pub agent_ids: Option<Vec<String>>,
    /// Whether it is the default skill.
    pub is_default: Option<bool>,
    /// The agents who have the skill.
    pub agents: Option<Vec<Agent>>,
}

crate::object_builder!(AgentSkill {
    id(impl Into<String>).into(), name(impl Into<String>).into(),
    rules(impl IntoIterator<Item = impl Into<AgentSkillRule>>).into_iter().map(Into::into).collect(),
    agent_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    is_default(bool),
    agents(impl IntoIterator<Item = impl Into<Agent>>).into_iter().map(Into::into).collect()
});
crate::object!(AgentSkill {
    id "id", name "name", rules "rules", agent_ids "agent_ids", is_default "is_default",
    agents "agents"
});

/// The type `agent_skill_less_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentSkillLessInfo {
    /// The skill.
    pub id: Option<String>,
    /// The name of the skill.
    pub name: Option<String>,
    /// Whether it is the default skill.
    pub is_default: Option<bool>,
}

crate::object!(AgentSkillLessInfo { id "id", name "name", is_default "is_default" });

/// The type `agent_skill_rule` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct AgentSkillRule {
    /// The rule, as the list of rules gives it. Example: `test-skill-id`.
    pub id: Option<String>,
    /// How values are compared, as a number from the operators of the rule. Example: `8`.
    pub selected_operator: Option<i64>,
    /// What the rule compares with. Example: `{"selected_departments":[{"id":"部门ID","name":"IT"}]}`.
    pub operand: Option<String>,
    /// What the rule is about: 1 the knowledge base, 2 the ticket, 3 the user's Feishu profile. Example: `3`.
    pub category: Option<i64>,
    /// The operators that the rule allows, as numbers. Example: `[7,8]`.
    pub operator_options: Option<Vec<i64>>,
    /// The name of the rule.
    pub display_name: Option<String>,
}

crate::object_builder!(AgentSkillRule {
    id(impl Into<String>).into(), selected_operator(i64), operand(impl Into<String>).into(),
    category(i64),
    operator_options(impl IntoIterator<Item = impl Into<i64>>).into_iter().map(Into::into).collect(),
    display_name(impl Into<String>).into()
});
crate::object!(AgentSkillRule {
    id "id", selected_operator "selected_operator", operand "operand", category "category",
    operator_options "operator_options", display_name "display_name"
});

/// The type `agent_user` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AgentUser {
    /// The agent.
    pub id: Option<String>,
    /// The address of the avatar.
    pub avatar_url: Option<String>,
    /// The name of the agent.
    pub name: Option<String>,
    /// The mail address.
    pub email: Option<String>,
    /// The name of the department.
    pub department: Option<String>,
    /// The name of the company.
    pub company_name: Option<String>,
}

crate::object!(AgentUser {
    id "id", avatar_url "avatar_url", name "name", email "email", department "department",
    company_name "company_name"
});

/// The type `category` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Category {
    /// The category of the knowledge base.
    pub category_id: Option<String>,
    /// The category, by its old id; use `category_id`.
    pub id: Option<String>,
    /// The name of the category.
    pub name: Option<String>,
    /// The category above.
    pub parent_id: Option<String>,
    /// The help desk.
    pub helpdesk_id: Option<String>,
    /// The language of the category.
    pub language: Option<String>,
    /// The categories below it.
    pub children: Vec<Category>,
}

crate::object!(Category {
    category_id "category_id", id "id", name "name", parent_id "parent_id",
    helpdesk_id "helpdesk_id", language "language", children "children"
});

/// The type `comments` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Comments {
    /// The remark.
    pub content: Option<String>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: Option<i64>,
    /// The remark.
    pub id: Option<i64>,
    /// The address of the avatar of who made the remark.
    pub user_avatar_url: Option<String>,
    /// The name of who made the remark.
    pub user_name: Option<String>,
    /// Who made the remark.
    pub user_id: Option<i64>,
}

crate::object!(Comments {
    content "content", created_at "created_at", id "id", user_avatar_url "user_avatar_url",
    user_name "user_name", user_id "user_id"
});
crate::moments!(Comments { created_at_at created_at from_millis });

/// The type `customized_field_display_item` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct CustomizedFieldDisplayItem {
    /// The custom field. Example: `123`.
    pub id: Option<String>,
    /// The value of the custom field; of options, their `display_name`. Example: `value`.
    pub value: Option<String>,
    /// The key of the field. Example: `key`.
    pub key_name: Option<String>,
    /// The name that is shown.
    pub display_name: Option<String>,
    /// The place in the order.
    pub position: Option<i64>,
    /// Whether the field must be filled in.
    pub required: Option<bool>,
    /// Whether it can be edited.
    pub editable: Option<bool>,
}

crate::object_builder!(CustomizedFieldDisplayItem {
    id(impl Into<String>).into(), value(impl Into<String>).into(),
    key_name(impl Into<String>).into(), display_name(impl Into<String>).into(), position(i64),
    required(bool), editable(bool)
});
crate::object!(CustomizedFieldDisplayItem {
    id "id", value "value", key_name "key_name", display_name "display_name", position "position",
    required "required", editable "editable"
});

/// The type `dropdown_option` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct DropdownOption {
    /// The options below it, on three levels at most; for options on several levels only.
    pub children: Option<Vec<DropdownOption>>,
    /// The option, by its id.
    pub tag: Option<String>,
    /// The name of the option.
    pub display_name: Option<String>,
}

crate::object_builder!(DropdownOption {
    children(impl IntoIterator<Item = impl Into<DropdownOption>>).into_iter().map(Into::into).collect(),
    tag(impl Into<String>).into(), display_name(impl Into<String>).into()
});
crate::object!(DropdownOption { children "children", tag "tag", display_name "display_name" });

/// The type `event` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Event {
    /// The type of the event. Example: `helpdesk.ticket_message`.
    pub type_: Option<String>,
    /// The event, such as `ticket_message.created_v1`. Example: `ticket_message.created_v1`.
    pub subtype: Option<String>,
}

crate::object_builder!(Event {
    type_(impl Into<String>).into(), subtype(impl Into<String>).into();
    type_(impl Into<String>).into(), subtype(impl Into<String>).into()
});
crate::object!(Event { type_ "type", subtype "subtype" });

/// The type `faq` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Faq {
    /// The question in the knowledge base.
    pub faq_id: Option<String>,
    /// The question, by its old id; use `faq_id`.
    pub id: Option<String>,
    /// The help desk.
    pub helpdesk_id: Option<String>,
    /// The question.
    pub question: Option<String>,
    /// The answer, as plain text.
    pub answer: Option<String>,
    /// The answer, as rich text.
    pub answer_richtext: Vec<Richtext>,
    /// When it was created, in seconds since 1970.
    pub create_time: Option<i64>,
    /// When it was last changed, in seconds since 1970.
    pub update_time: Option<i64>,
    /// The categories.
    pub categories: Vec<Category>,
    /// Similar questions.
    pub tags: Vec<String>,
    /// When it expires, in seconds since 1970.
    pub expire_time: Option<i64>,
    /// Who last changed it.
    pub update_user: Option<TicketUser>,
    /// Who created it.
    pub create_user: Option<TicketUser>,
}

crate::object!(Faq {
    faq_id "faq_id", id "id", helpdesk_id "helpdesk_id", question "question", answer "answer",
    answer_richtext "answer_richtext", create_time "create_time", update_time "update_time",
    categories "categories", tags "tags", expire_time "expire_time", update_user "update_user",
    create_user "create_user"
});
crate::moments!(Faq {
    create_time_at create_time from_seconds, update_time_at update_time from_seconds,
    expire_time_at expire_time from_seconds
});

/// The type `faq_update_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct FaqUpdateInfo {
    /// The category of the knowledge base. Example: `6836004780707807251`.
    pub category_id: Option<String>,
    /// The question. Example: `问题`.
    pub question: Option<String>,
    /// The answer, as plain text; this or `answer_richtext` must be given. Example: `答案`.
    pub answer: Option<String>,
    /// The answer as rich text, as a JSON array in text; this or `answer` must be given. Example: `[{"content":"答案","type":"text"},{"content":"text","type":"text"}]`.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub answer_richtext: Option<String>,
    /// Similar questions. Example: `["问","题"]`.
    pub tags: Option<Vec<String>>,
}

crate::object_builder!(FaqUpdateInfo {
    question(impl Into<String>).into();
    category_id(impl Into<String>).into(), question(impl Into<String>).into(),
    answer(impl Into<String>).into(), answer_richtext(impl Into<String>).into(),
    tags(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::object!(FaqUpdateInfo {
    category_id "category_id", question "question", answer "answer",
    answer_richtext "answer_richtext", tags "tags"
});
crate::json_texts!(FaqUpdateInfo { answer_richtext_json answer_richtext });

/// The type `i18n` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct I18n {
    /// In Chinese.
    pub zh_cn: Option<String>,
    /// In English.
    pub en_us: Option<String>,
    /// In Japanese.
    pub ja_jp: Option<String>,
}

crate::object!(I18n { zh_cn "zh_cn", en_us "en_us", ja_jp "ja_jp" });

/// The type `notification` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Notification {
    /// The push.
    pub id: Option<String>,
    /// The name of the push.
    pub job_name: Option<String>,
    /// The state of the push, as a number.
    pub status: Option<i64>,
    /// Who created it.
    pub create_user: Option<NotificationUser>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: Option<String>,
    /// Who last changed it.
    pub update_user: Option<NotificationUser>,
    /// When it was last changed, in milliseconds since 1970.
    pub updated_at: Option<String>,
    /// How many users it is meant for.
    pub target_user_count: Option<i64>,
    /// How many users it was sent to.
    pub sent_user_count: Option<i64>,
    /// How many users have read it.
    pub read_user_count: Option<i64>,
    /// When it is to be sent, in milliseconds since 1970.
    pub send_at: Option<String>,
    /// The content of the push, a card as JSON in text.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub push_content: Option<String>,
    /// Whether it is sent at a set time, 0, or to people who just joined, 1.
    pub push_type: Option<i64>,
    /// To whom it is sent privately: everybody, nobody, some users and departments, or people who just joined.
    pub push_scope_type: Option<PushScopeType>,
    /// Whether all who just joined get it or those of some departments; only for pushes to people who just joined.
    pub new_staff_scope_type: Option<NewStaffScopeType>,
    /// The departments whose new people get it.
    pub new_staff_scope_department_list: Vec<NotificationDepartment>,
    /// The users that it is sent to.
    pub user_list: Vec<NotificationUser>,
    /// The departments that it is sent to.
    pub department_list: Vec<NotificationDepartment>,
    /// The chats that it is sent to; required where `push_scope_type` is 1.
    pub chat_list: Vec<NotificationChat>,
    /// Reserved for later.
    pub ext: Option<String>,
}

crate::object!(Notification {
    id "id", job_name "job_name", status "status", create_user "create_user",
    created_at "created_at", update_user "update_user", updated_at "updated_at",
    target_user_count "target_user_count", sent_user_count "sent_user_count",
    read_user_count "read_user_count", send_at "send_at", push_content "push_content",
    push_type "push_type", push_scope_type "push_scope_type",
    new_staff_scope_type "new_staff_scope_type",
    new_staff_scope_department_list "new_staff_scope_department_list", user_list "user_list",
    department_list "department_list", chat_list "chat_list", ext "ext"
});
crate::moments!(Notification {
    created_at_at created_at from_millis, updated_at_at updated_at from_millis,
    send_at_at send_at from_millis
});
crate::json_texts!(Notification { push_content_json push_content });

/// The type `notification_chat` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct NotificationChat {
    /// The chat. Example: `oc_7277fd1262bfafc363d5b2a1f9c2ac90`.
    pub chat_id: Option<String>,
    /// The name of the chat. Example: `测试群聊`.
    pub name: Option<String>,
}

crate::object_builder!(NotificationChat {
    chat_id(impl Into<String>).into(), name(impl Into<String>).into()
});
crate::object!(NotificationChat { chat_id "chat_id", name "name" });

/// The type `notification_department` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct NotificationDepartment {
    /// The department. Example: `od_7277fd1262bfafc363d5b2a1f9c2ac90`.
    pub department_id: Option<String>,
    /// The name of the department. Example: `测试部门`.
    pub name: Option<String>,
}

crate::object_builder!(NotificationDepartment {
    department_id(impl Into<String>).into(), name(impl Into<String>).into()
});
crate::object!(NotificationDepartment { department_id "department_id", name "name" });

/// The type `notification_user` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct NotificationUser {
    /// The user, by the kind of id that the call uses. Example: `ou_7277fd1262bfafc363d5b2a1f9c2ac90`.
    pub user_id: Option<String>,
    /// The address of the avatar. Example: `http://*.com/*.png`.
    pub avatar_url: Option<String>,
    /// The name of the user. Example: `test`.
    pub name: Option<String>,
}

crate::object_builder!(NotificationUser {
    user_id(impl Into<String>).into(), avatar_url(impl Into<String>).into(),
    name(impl Into<String>).into()
});
crate::object!(NotificationUser { user_id "user_id", avatar_url "avatar_url", name "name" });

/// The type `faq_update_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct PatchFaqUpdateInfo {
    /// The category of the knowledge base. Example: `6836004780707807251`.
    pub category_id: Option<String>,
    /// The question. Example: `问题`.
    pub question: Option<String>,
    /// The answer, as plain text; this or `answer_richtext` must be given. Example: `答案`.
    pub answer: Option<String>,
    /// The answer, as rich text; this or `answer` must be given. Example: `[{"content":"答案","type":"text"},{"content":"\n","type":"text"}]`.
    pub answer_richtext: Option<Vec<Richtext>>,
    /// Similar questions. Example: `["测试","问题"]`.
    pub tags: Option<Vec<String>>,
}

crate::object_builder!(PatchFaqUpdateInfo {
    question(impl Into<String>).into();
    category_id(impl Into<String>).into(), question(impl Into<String>).into(),
    answer(impl Into<String>).into(),
    answer_richtext(impl IntoIterator<Item = impl Into<Richtext>>).into_iter().map(Into::into).collect(),
    tags(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::object!(PatchFaqUpdateInfo {
    category_id "category_id", question "question", answer "answer",
    answer_richtext "answer_richtext", tags "tags"
});

/// The type `richtext` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Richtext {
    /// The content. Example: `这是一个答案`.
    pub content: Option<String>,
    /// The kind of piece: `text`, `hyperlink`, `img` or `line break`. Example: `text`.
    pub type_: Option<String>,
}

crate::object_builder!(Richtext {
    content(impl Into<String>).into(), type_(impl Into<String>).into()
});
crate::object!(Richtext { content "content", type_ "type" });

/// The type `ticket` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Ticket {
    /// The ticket.
    pub ticket_id: Option<String>,
    /// The help desk.
    pub helpdesk_id: Option<String>,
    /// The user who opened the ticket.
    pub guest: Option<TicketUser>,
    /// The remark on the ticket.
    pub comments: Option<Comments>,
    /// Whether the ticket is with the bot, 1, or with an agent, 2.
    pub ticket_type: Option<i64>,
    /// The state of the ticket; 1 is created.
    pub status: Option<ListTicketStatus>,
    /// The rating of the ticket: 1 not satisfied, 2 fair, 3 satisfied.
    pub score: Option<i64>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: Option<i64>,
    /// When the ticket was last changed, in milliseconds since 1970; -1 if never.
    pub updated_at: Option<i64>,
    /// When the ticket was closed, in milliseconds since 1970.
    pub closed_at: Option<i64>,
    /// Why the user was not satisfied.
    pub dissatisfaction_reason: Option<I18n>,
    /// The agents.
    pub agents: Vec<TicketUser>,
    /// Where the ticket comes from.
    pub channel: Option<Channel>,
    /// Whether the problem was solved.
    pub solve: Option<Solve>,
    /// Who closed the ticket.
    pub closed_by: Option<TicketUser>,
    /// The people who work on the ticket too.
    pub collaborators: Vec<TicketUser>,
    /// The custom fields of the ticket.
    pub customized_fields: Vec<CustomizedFieldDisplayItem>,
    /// How long it took from the joining of the agent to the agent's last answer, in minutes.
    pub agent_service_duration: Option<f64>,
    /// How long the agent took to answer first after joining, in seconds.
    pub agent_first_response_duration: Option<i64>,
    /// How long it took from the creation of the ticket to the joining of an agent, in seconds.
    pub bot_service_duration: Option<i64>,
    /// How long it took from the joining of the first agent to the closing of the ticket, in seconds.
    pub agent_resolution_time: Option<i64>,
    /// How long the ticket was worked on, in seconds.
    pub actual_processing_time: Option<i64>,
    /// When an agent joined, in milliseconds since 1970.
    pub agent_entry_time: Option<i64>,
    /// When an agent first answered, in milliseconds since 1970.
    pub agent_first_response_time: Option<i64>,
    /// When an agent last answered, in milliseconds since 1970.
    pub agent_last_response_time: Option<i64>,
    /// The agent in charge.
    pub agent_owner: Option<TicketUser>,
}

crate::object!(Ticket {
    ticket_id "ticket_id", helpdesk_id "helpdesk_id", guest "guest", comments "comments",
    ticket_type "ticket_type", status "status", score "score", created_at "created_at",
    updated_at "updated_at", closed_at "closed_at", dissatisfaction_reason "dissatisfaction_reason",
    agents "agents", channel "channel", solve "solve", closed_by "closed_by",
    collaborators "collaborators", customized_fields "customized_fields",
    agent_service_duration "agent_service_duration",
    agent_first_response_duration "agent_first_response_duration",
    bot_service_duration "bot_service_duration", agent_resolution_time "agent_resolution_time",
    actual_processing_time "actual_processing_time", agent_entry_time "agent_entry_time",
    agent_first_response_time "agent_first_response_time",
    agent_last_response_time "agent_last_response_time", agent_owner "agent_owner"
});
crate::moments!(Ticket {
    created_at_at created_at from_millis, updated_at_at updated_at from_millis,
    closed_at_at closed_at from_millis, agent_entry_time_at agent_entry_time from_millis,
    agent_first_response_time_at agent_first_response_time from_millis,
    agent_last_response_time_at agent_last_response_time from_millis
});

/// The type `ticket_customized_field` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketCustomizedField {
    /// The custom field of tickets.
    pub ticket_customized_field_id: Option<String>,
    /// The help desk.
    pub helpdesk_id: Option<String>,
    /// The key of the field.
    pub key_name: Option<String>,
    /// The name that is shown.
    pub display_name: Option<String>,
    /// The place in the order.
    pub position: Option<String>,
    /// The type of the field: `string` a line of text, `multiline`, `dropdown` or `dropdown_nested` for options on several levels.
    pub field_type: Option<String>,
    /// The description of the field.
    pub description: Option<String>,
    /// Whether it is shown.
    pub visible: Option<bool>,
    /// Whether it can be edited.
    pub editable: Option<bool>,
    /// Whether the field must be filled in.
    pub required: Option<bool>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: Option<String>,
    /// When it was last changed, in milliseconds since 1970.
    pub updated_at: Option<String>,
    /// Who created it.
    pub created_by: Option<TicketUser>,
    /// Who last changed it.
    pub updated_by: Option<TicketUser>,
    /// Whether several options can be chosen; only for the type `dropdown`.
    pub dropdown_allow_multiple: Option<bool>,
    /// The options.
    pub dropdown_options: Option<DropdownOption>,
}

crate::object!(TicketCustomizedField {
    ticket_customized_field_id "ticket_customized_field_id", helpdesk_id "helpdesk_id",
    key_name "key_name", display_name "display_name", position "position", field_type "field_type",
    description "description", visible "visible", editable "editable", required "required",
    created_at "created_at", updated_at "updated_at", created_by "created_by",
    updated_by "updated_by", dropdown_allow_multiple "dropdown_allow_multiple",
    dropdown_options "dropdown_options"
});
crate::moments!(TicketCustomizedField {
    created_at_at created_at from_millis, updated_at_at updated_at from_millis
});

/// The type `ticket.message` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketMessage {
    /// The message of the ticket.
    pub id: Option<String>,
    /// The message in the chat.
    pub message_id: Option<String>,
    /// The type of the message: `text`, `post` for rich text, `image`, `file` or `media` for videos.
    pub message_type: Option<String>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: Option<i64>,
    /// The content.
    pub content: Option<String>,
    /// The user's name.
    pub user_name: Option<String>,
    /// The address of the avatar.
    pub avatar_url: Option<String>,
    /// Who sent it, by the open id.
    pub user_id: Option<String>,
}

crate::object!(TicketMessage {
    id "id", message_id "message_id", message_type "message_type", created_at "created_at",
    content "content", user_name "user_name", avatar_url "avatar_url", user_id "user_id"
});
crate::moments!(TicketMessage { created_at_at created_at from_millis });

/// The type `ticket_tag` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketTag {
    /// The tag.
    pub id: Option<String>,
    /// The name of the tag.
    pub name: Option<String>,
}

crate::object!(TicketTag { id "id", name "name" });

/// The type `ticket_user` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketUser {
    /// The user.
    pub id: Option<String>,
    /// The address of the avatar.
    pub avatar_url: Option<String>,
    /// The name of the user.
    pub name: Option<String>,
    /// The mail address.
    pub email: Option<String>,
    /// The name of the department.
    pub department: Option<String>,
    /// The city of the user.
    pub city: Option<String>,
    /// The country or region of the user, by its code.
    pub country: Option<String>,
}

crate::object!(TicketUser {
    id "id", avatar_url "avatar_url", name "name", email "email", department "department",
    city "city", country "country"
});

/// The type `ticket_v2` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TicketV2 {
    /// The ticket.
    pub ticket_id: Option<String>,
    /// The help desk.
    pub helpdesk_id: Option<String>,
    /// The user who opened the ticket.
    pub guest: Option<TicketUser>,
    /// The remark on the ticket.
    pub comments: Option<Comments>,
    /// Whether the ticket is with the bot, 1, or with an agent, 2.
    pub ticket_type: Option<i64>,
    /// The state of the ticket; 1 is created.
    pub status: Option<TicketV2Status>,
    /// The rating of the ticket: 1 not satisfied, 2 fair, 3 satisfied.
    pub score: Option<i64>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: Option<i64>,
    /// When the ticket was last changed, in milliseconds since 1970; -1 if never.
    pub updated_at: Option<i64>,
    /// When the ticket was closed, in milliseconds since 1970.
    pub closed_at: Option<i64>,
    /// Why the user was not satisfied.
    pub dissatisfaction_reason: Option<I18n>,
    /// The agents.
    pub agents: Vec<TicketUser>,
    /// Where the ticket comes from.
    pub channel: Option<Channel>,
    /// Whether the problem was solved.
    pub solve: Option<Solve>,
    /// Who closed the ticket.
    pub closed_by: Option<TicketUser>,
    /// The people who work on the ticket too.
    pub collaborators: Vec<TicketUser>,
    /// The custom fields of the ticket.
    pub customized_fields: Vec<CustomizedFieldDisplayItem>,
    /// How long it took from the joining of the agent to the agent's last answer, in minutes.
    pub agent_service_duration: Option<f64>,
    /// How long the agent took to answer first after joining, in seconds.
    pub agent_first_response_duration: Option<i64>,
    /// How long it took from the creation of the ticket to the joining of an agent, in seconds.
    pub bot_service_duration: Option<i64>,
    /// How long it took from the joining of the first agent to the closing of the ticket, in seconds.
    pub agent_resolution_time: Option<i64>,
    /// How long the ticket was worked on, in seconds: the time to its solution without the time it was pending.
    pub actual_processing_time: Option<i64>,
    /// When an agent joined, in milliseconds since 1970.
    pub agent_entry_time: Option<i64>,
    /// When an agent first answered, in milliseconds since 1970.
    pub agent_first_response_time: Option<i64>,
    /// When an agent last answered, in milliseconds since 1970.
    pub agent_last_response_time: Option<i64>,
    /// The agent in charge.
    pub agent_owner: Option<TicketUser>,
    /// The tags of the ticket, if it has any.
    pub tags: Vec<TicketTag>,
}

crate::object!(TicketV2 {
    ticket_id "ticket_id", helpdesk_id "helpdesk_id", guest "guest", comments "comments",
    ticket_type "ticket_type", status "status", score "score", created_at "created_at",
    updated_at "updated_at", closed_at "closed_at", dissatisfaction_reason "dissatisfaction_reason",
    agents "agents", channel "channel", solve "solve", closed_by "closed_by",
    collaborators "collaborators", customized_fields "customized_fields",
    agent_service_duration "agent_service_duration",
    agent_first_response_duration "agent_first_response_duration",
    bot_service_duration "bot_service_duration", agent_resolution_time "agent_resolution_time",
    actual_processing_time "actual_processing_time", agent_entry_time "agent_entry_time",
    agent_first_response_time "agent_first_response_time",
    agent_last_response_time "agent_last_response_time", agent_owner "agent_owner", tags "tags"
});
crate::moments!(TicketV2 {
    created_at_at created_at from_millis, updated_at_at updated_at from_millis,
    closed_at_at closed_at from_millis, agent_entry_time_at agent_entry_time from_millis,
    agent_first_response_time_at agent_first_response_time from_millis,
    agent_last_response_time_at agent_last_response_time from_millis
});

/// The type `user_customized_field` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserCustomizedField {
    /// The custom field of users.
    pub user_customized_field_id: Option<String>,
    /// The field, by its old id.
    pub id: Option<String>,
    /// The help desk.
    pub helpdesk_id: Option<String>,
    /// The key of the field.
    pub key_name: Option<String>,
    /// The name that is shown.
    pub display_name: Option<String>,
    /// The place in the order.
    pub position: Option<String>,
    /// The type of the field: `string` a line of text, `multiline`, `dropdown` or `dropdown_nested` for options on several levels.
    pub field_type: Option<String>,
    /// The description of the field.
    pub description: Option<String>,
    /// Whether it is shown.
    pub visible: Option<bool>,
    /// Whether it can be edited.
    pub editable: Option<bool>,
    /// Whether the field must be filled in.
    pub required: Option<bool>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: Option<String>,
    /// When it was last changed, in milliseconds since 1970.
    pub updated_at: Option<String>,
}

crate::object!(UserCustomizedField {
    user_customized_field_id "user_customized_field_id", id "id", helpdesk_id "helpdesk_id",
    key_name "key_name", display_name "display_name", position "position", field_type "field_type",
    description "description", visible "visible", editable "editable", required "required",
    created_at "created_at", updated_at "updated_at"
});
crate::moments!(UserCustomizedField {
    created_at_at created_at from_millis, updated_at_at updated_at from_millis
});

/// The type `user_query_faq_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct UserQueryFaqInfo {
    /// The question in the knowledge base. Example: `12345`.
    pub id: Option<String>,
    /// How well the question fits. Example: `0.9`.
    pub score: Option<f64>,
}

crate::object_builder!(UserQueryFaqInfo { id(impl Into<String>).into(), score(f64) });
crate::object!(UserQueryFaqInfo { id "id", score "score" });

/// The type `weekday_schedule` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct WeekdaySchedule {
    /// When work begins, as `hh:mm`. Example: `00:00`.
    pub start_time: Option<String>,
    /// When work ends, as `hh:mm`. Example: `24:00`.
    pub end_time: Option<String>,
    /// The day of the week: 1 Monday to 7 Sunday, 9 every day, 10 Monday to Friday, 11 the weekend. Example: `9`.
    pub weekday: Option<i64>,
}

crate::object_builder!(WeekdaySchedule {
    start_time(impl Into<String>).into(), end_time(impl Into<String>).into(), weekday(i64)
});
crate::object!(WeekdaySchedule {
    start_time "start_time", end_time "end_time", weekday "weekday"
});
