// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// The type `attachment_download_failed_reason` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachmentDownloadFailedReason {
    /// The attachment.
    pub attachment_id: Option<String>,
    /// Why it failed.
    pub reason: Option<String>,
}

crate::object!(AttachmentDownloadFailedReason { attachment_id "attachment_id", reason "reason" });

/// The type `attachment_download_url_item` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AttachmentDownloadUrlItem {
    /// The attachment.
    pub attachment_id: Option<String>,
    /// The address to download the attachment.
    pub download_url: Option<String>,
}

crate::object!(AttachmentDownloadUrlItem {
    attachment_id "attachment_id", download_url "download_url"
});

/// The type `draft` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Draft {
    /// The draft.
    pub id: Option<String>,
    /// The content of the draft.
    pub message: Option<Message>,
}

crate::object!(Draft { id "id", message "message" });

/// The type `email_alias` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmailAlias {
    /// The main address.
    pub primary_email: Option<String>,
    /// The additional address.
    pub email_alias: Option<String>,
}

crate::object!(EmailAlias { primary_email "primary_email", email_alias "email_alias" });

/// The type `email_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EmailInfo {
    /// The mail address.
    pub email_address: Option<String>,
    /// What the address stands for: a user, a public mailbox, an alias or a mail group.
    pub email_type: Option<EmailType>,
    /// The name with the address.
    pub name: Option<String>,
}

crate::object!(EmailInfo { email_address "email_address", email_type "email_type", name "name" });

/// The type `folder` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Folder {
    /// The folder.
    pub id: Option<String>,
    /// The name of the folder.
    pub name: Option<String>,
    /// The folder above; `0` for the top.
    pub parent_folder_id: Option<String>,
    /// Whether the folder is a built-in one or the user's own.
    pub folder_type: Option<FolderType>,
    /// How many unread mails the folder holds.
    pub unread_message_count: Option<i64>,
    /// How many threads with unread mails the folder holds.
    pub unread_thread_count: Option<i64>,
}

crate::object!(Folder {
    id "id", name "name", parent_folder_id "parent_folder_id", folder_type "folder_type",
    unread_message_count "unread_message_count", unread_thread_count "unread_thread_count"
});

/// The type `label` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Label {
    /// The label.
    pub id: Option<String>,
    /// The name of the label, 255 characters at most; levels are joined by slashes, as in `a/b/c`. Length: 1 to 255. Example: `test`.
    pub name: Option<String>,
    /// The color: `blue`, `indigo`, `purple`, `violet`, `carmine`, `red`, `orange`, `yellow`, `lime`, `green`, `turquoise` or `wathet`. Example: `blue`.
    pub background_color: Option<String>,
    /// How many unread mails have the label.
    pub messages_unread: Option<i64>,
}

crate::object_builder!(Label {
    id(impl Into<String>).into(), name(impl Into<String>).into(),
    background_color(impl Into<String>).into(), messages_unread(i64)
});
crate::object!(Label {
    id "id", name "name", background_color "background_color", messages_unread "messages_unread"
});

/// The type `mail_address` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct MailAddress {
    /// The mail address. Example: `user@xxx.xx`.
    pub mail_address: Option<String>,
    /// The name with the address. Example: `Mike`.
    pub name: Option<String>,
}

crate::object_builder!(MailAddress {
    mail_address(impl Into<String>).into(), name(impl Into<String>).into()
});
crate::object!(MailAddress { mail_address "mail_address", name "name" });

/// The type `mail_contact` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MailContact {
    /// The contact.
    pub id: Option<String>,
    /// The name of the contact.
    pub name: Option<String>,
    /// The company of the contact.
    pub company: Option<String>,
    /// The mobile number of the contact. Needs a scope: `mail:user_mailbox.mail_contact.phone:read`.
    pub phone: Option<String>,
    /// The mail address. Needs a scope: `mail:user_mailbox.mail_contact.mail_address:read`.
    pub mail_address: Option<String>,
    /// A tag on the contact.
    pub tag: Option<String>,
    /// A remark on the contact.
    pub remark: Option<String>,
    /// The avatar.
    pub avatar: Option<String>,
    /// The position of the contact.
    pub position: Option<String>,
}

crate::object!(MailContact {
    id "id", name "name", company "company", phone "phone", mail_address "mail_address", tag "tag",
    remark "remark", avatar "avatar", position "position"
});

/// The type `mailgroup` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Mailgroup {
    /// The mail group, by its id or its address.
    pub mailgroup_id: Option<String>,
    /// The address of the mail group.
    pub email: Option<String>,
    /// The name of the mail group.
    pub name: Option<String>,
    /// The description of the mail group.
    pub description: Option<String>,
    /// How many members the mail group has.
    pub direct_members_count: Option<String>,
    /// Whether the mail group has members from outside the tenant.
    pub include_external_member: Option<bool>,
    /// Whether everybody in the tenant is in the mail group.
    pub include_all_company_member: Option<bool>,
    /// Who may write to the mail group.
    pub who_can_send_mail: Option<WhoCanSendMail>,
}

crate::object!(Mailgroup {
    mailgroup_id "mailgroup_id", email "email", name "name", description "description",
    direct_members_count "direct_members_count", include_external_member "include_external_member",
    include_all_company_member "include_all_company_member", who_can_send_mail "who_can_send_mail"
});

/// The type `mailgroup.manager` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct MailgroupManager {
    /// The user who manages the mail group, by the kind of id that the call uses. Length: 1 to 1024. Example: `xxxxxx`.
    pub user_id: Option<String>,
}

crate::object_builder!(MailgroupManager { user_id(impl Into<String>).into() });
crate::object!(MailgroupManager { user_id "user_id" });

/// The type `mailgroup.member` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct MailgroupMember {
    /// The member, by the id within the group or mailbox; made by the platform. Example: `xxxxxxxxxxxxxxx`.
    pub member_id: Option<String>,
    /// The address of the member; only for outside addresses, mail groups and others. Example: `test_member@xxx.xx`.
    pub email: Option<String>,
    /// The user; only where `type` is `USER`. Example: `xxxxxxxxxx`.
    pub user_id: Option<String>,
    /// The department; only where `type` is `DEPARTMENT`. Example: `xxxxxxxxxx`.
    pub department_id: Option<String>,
    /// What the member is: a user, a department, everybody, a mail group, an outside address and so on. Example: `USER`.
    pub type_: Option<MailgroupMemberType>,
}

crate::object_builder!(MailgroupMember {
    member_id(impl Into<String>).into(), email(impl Into<String>).into(),
    user_id(impl Into<String>).into(), department_id(impl Into<String>).into(),
    type_(impl Into<MailgroupMemberType>).into()
});
crate::object!(MailgroupMember {
    member_id "member_id", email "email", user_id "user_id", department_id "department_id",
    type_ "type"
});

/// The type `mailgroup.permission_member` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct MailgroupPermissionMember {
    /// The sender, by the id within the list of those who may write; made by the platform. Example: `xxxxxxxxxxxxxxx`.
    pub permission_member_id: Option<String>,
    /// The user; only where `type` is `USER`. Example: `xxxxxxxxxx`.
    pub user_id: Option<String>,
    /// The department; only where `type` is `DEPARTMENT`. Example: `xxxxxxxxxx`.
    pub department_id: Option<String>,
    /// The address of the sender; only for mail groups and public mailboxes. Example: `xxx@xx.x`.
    pub email: Option<String>,
    /// What the sender is: a user, a department, a mail group or a public mailbox. Example: `USER`.
    pub type_: Option<MailgroupPermissionMemberType>,
}

crate::object_builder!(MailgroupPermissionMember {
    permission_member_id(impl Into<String>).into(), user_id(impl Into<String>).into(),
    department_id(impl Into<String>).into(), email(impl Into<String>).into(),
    type_(impl Into<MailgroupPermissionMemberType>).into()
});
crate::object!(MailgroupPermissionMember {
    permission_member_id "permission_member_id", user_id "user_id", department_id "department_id",
    email "email", type_ "type"
});

/// The type `message` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Message {
    /// The complete mail in EML, encoded as base64url, 37.5 MB at most before encoding.
    pub raw: Option<String>,
    /// The subject. Needs a scope: `mail:user_mailbox.message.subject:read`.
    pub subject: Option<String>,
    /// The receivers. Needs a scope: `mail:user_mailbox.message.address:read`.
    pub to: Vec<MailAddress>,
    /// Who is copied in. Needs a scope: `mail:user_mailbox.message.address:read`.
    pub cc: Vec<MailAddress>,
    /// Who is copied in without the others seeing it. Needs a scope: `mail:user_mailbox.message.address:read`.
    pub bcc: Vec<MailAddress>,
    /// The sender. Needs a scope: `mail:user_mailbox.message.address:read`.
    pub head_from: Option<MailAddress>,
    /// The text of the mail in HTML, encoded as base64url. Needs a scope: `mail:user_mailbox.message.body:read`.
    pub body_html: Option<String>,
    /// When the mail was created, received or sent, in milliseconds since 1970.
    pub internal_date: Option<String>,
    /// Whether the mail was received, 1, was sent, 2, or is a draft, 3.
    pub message_state: Option<i64>,
    /// The `Message-ID` header of the mail.
    pub smtp_message_id: Option<String>,
    /// The mail.
    pub message_id: Option<String>,
    /// The attachments. Needs a scope: `mail:user_mailbox.message.body:read`.
    pub attachments: Vec<TemplateAttachment>,
    /// The text of the mail without formatting, encoded as base64url. Needs a scope: `mail:user_mailbox.message.body:read`.
    pub body_plain_text: Option<String>,
    /// The thread.
    pub thread_id: Option<String>,
    /// The first 100 characters of the text, encoded as base64url.
    pub body_preview: Option<String>,
    /// The labels, by their ids.
    pub label_ids: Vec<String>,
    /// The folder.
    pub folder_id: Option<String>,
    /// The `In-Reply-To` header.
    pub in_reply_to: Option<String>,
    /// The `Reply-To` header.
    pub reply_to: Option<String>,
    /// The priority of the mail.
    pub priority_type: Option<PriorityType>,
    /// How safe the mail is.
    pub security_level: Option<SecurityLevel>,
    /// The `References` header.
    pub references: Option<String>,
}

crate::object!(Message {
    raw "raw", subject "subject", to "to", cc "cc", bcc "bcc", head_from "head_from",
    body_html "body_html", internal_date "internal_date", message_state "message_state",
    smtp_message_id "smtp_message_id", message_id "message_id", attachments "attachments",
    body_plain_text "body_plain_text", thread_id "thread_id", body_preview "body_preview",
    label_ids "label_ids", folder_id "folder_id", in_reply_to "in_reply_to", reply_to "reply_to",
    priority_type "priority_type", security_level "security_level", references "references"
});
crate::moments!(Message { internal_date_at internal_date from_millis });

/// The type `message_meta` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct MessageMeta {
    /// The mail.
    pub message_id: Option<String>,
    /// The thread.
    pub thread_id: Option<String>,
    /// The folder.
    pub folder_id: Option<String>,
    /// The `Message-ID` header of the mail.
    pub smtp_message_id: Option<String>,
    /// When the mail was created, received or sent, in milliseconds since 1970.
    pub internal_date: Option<String>,
    /// Whether the mail was received, 1, was sent, 2, or is a draft, 3.
    pub message_state: Option<i64>,
    /// The mail, as far as `format` asks for it.
    pub message: Option<Message>,
}

crate::object!(MessageMeta {
    message_id "message_id", thread_id "thread_id", folder_id "folder_id",
    smtp_message_id "smtp_message_id", internal_date "internal_date", message_state "message_state",
    message "message"
});
crate::moments!(MessageMeta { internal_date_at internal_date from_millis });

/// The type `public_mailbox` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PublicMailbox {
    /// The public mailbox, by its id or its address.
    pub public_mailbox_id: Option<String>,
    /// The address of the public mailbox.
    pub email: Option<String>,
    /// The name of the public mailbox.
    pub name: Option<String>,
    /// Where the data is kept, such as `cn`. Needs a scope: `mail:public_mailbox.public_mailbox_geo`.
    pub geo: Option<String>,
}

crate::object!(PublicMailbox {
    public_mailbox_id "public_mailbox_id", email "email", name "name", geo "geo"
});

/// The type `public_mailbox.member` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct PublicMailboxMember {
    /// The member, by the id within the group or mailbox; made by the platform. Example: `xxxxxxxxxxxxxxx`.
    pub member_id: Option<String>,
    /// The user. Example: `xxxxxxxxxx`.
    pub user_id: Option<String>,
    /// What the member is, which is a user. Example: `USER`.
    pub type_: Option<BatchCreatePublicMailboxMemberType>,
}

crate::object_builder!(PublicMailboxMember {
    member_id(impl Into<String>).into(), user_id(impl Into<String>).into(),
    type_(impl Into<BatchCreatePublicMailboxMemberType>).into()
});
crate::object!(PublicMailboxMember { member_id "member_id", user_id "user_id", type_ "type" });

/// The type `rule` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Rule {
    /// The rule.
    pub id: Option<String>,
    /// Which mails match.
    pub condition: Option<RuleCondition>,
    /// What is done with mails that match.
    pub action: Option<RuleAction>,
    /// Whether later rules are skipped for mails that match.
    pub ignore_the_rest_of_rules: Option<bool>,
    /// The name of the rule.
    pub name: Option<String>,
    /// Whether the rule is switched on.
    pub is_enable: Option<bool>,
}

crate::object!(Rule {
    id "id", condition "condition", action "action",
    ignore_the_rest_of_rules "ignore_the_rest_of_rules", name "name", is_enable "is_enable"
});

/// The type `rule_action` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct RuleAction {
    /// What is done, in order. Length: 1 to 32.
    pub items: Option<Vec<RuleActionItem>>,
}

crate::object_builder!(RuleAction {
    items(impl IntoIterator<Item = impl Into<RuleActionItem>>).into_iter().map(Into::into).collect();
    items(impl IntoIterator<Item = impl Into<RuleActionItem>>).into_iter().map(Into::into).collect()
});
crate::object!(RuleAction { items "items" });

/// The type `rule_action_item` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct RuleActionItem {
    /// What is done with the mail; labels, forwarding and sharing are not supported yet. Range: `1` to `13`. Example: `1`.
    pub type_: Option<RuleActionItemType>,
    /// The folder to move to, by its id; only for that action. Example: `283412371233`.
    pub input: Option<String>,
}

crate::object_builder!(RuleActionItem {
    type_(impl Into<RuleActionItemType>).into();
    type_(impl Into<RuleActionItemType>).into(), input(impl Into<String>).into()
});
crate::object!(RuleActionItem { type_ "type", input "input" });

/// The type `rule_condition` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct RuleCondition {
    /// Whether all conditions must hold or any. Range: `1` to `2`. Example: `1`.
    pub match_type: Option<MatchType>,
    /// The conditions. Length: 1 to 32.
    pub items: Option<Vec<RuleConditionItem>>,
}

crate::object_builder!(RuleCondition {
    match_type(impl Into<MatchType>).into(),
    items(impl IntoIterator<Item = impl Into<RuleConditionItem>>).into_iter().map(Into::into).collect();
    match_type(impl Into<MatchType>).into(),
    items(impl IntoIterator<Item = impl Into<RuleConditionItem>>).into_iter().map(Into::into).collect()
});
crate::object!(RuleCondition { match_type "match_type", items "items" });

/// The type `rule_condition_item` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct RuleConditionItem {
    /// What of the mail is compared. Range: `1` to `16`. Example: `1`.
    pub type_: Option<RuleConditionItemType>,
    /// How values are compared. Range: `1` to `10`. Example: `1`.
    pub operator: Option<RuleConditionItemOperator>,
    /// What the condition compares with. Example: `hello@world.com`.
    pub input: Option<String>,
}

crate::object_builder!(RuleConditionItem {
    type_(impl Into<RuleConditionItemType>).into();
    type_(impl Into<RuleConditionItemType>).into(),
    operator(impl Into<RuleConditionItemOperator>).into(), input(impl Into<String>).into()
});
crate::object!(RuleConditionItem { type_ "type", operator "operator", input "input" });

/// The type `security_level` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SecurityLevel {
    /// Whether the mail is risky.
    pub is_risk: Option<bool>,
    /// How risky the mail is.
    pub risk_banner_level: Option<RiskBannerLevel>,
    /// Why the mail is risky.
    pub risk_banner_reason: Option<RiskBannerReason>,
    /// Whether the sender is from outside the tenant.
    pub is_header_from_external: Option<bool>,
    /// The domain by SPF or DKIM, where the mail was sent on behalf of another or forged.
    pub via_domain: Option<String>,
    /// Why the mail is spam.
    pub spam_banner_type: Option<SpamBannerType>,
    /// The rule for incoming mails that made it spam.
    pub spam_user_rule_id: Option<String>,
    /// The address or domain on the user's blocklist that the mail matches.
    pub spam_banner_info: Option<String>,
}

crate::object!(SecurityLevel {
    is_risk "is_risk", risk_banner_level "risk_banner_level",
    risk_banner_reason "risk_banner_reason", is_header_from_external "is_header_from_external",
    via_domain "via_domain", spam_banner_type "spam_banner_type",
    spam_user_rule_id "spam_user_rule_id", spam_banner_info "spam_banner_info"
});

/// The type `template` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Template {
    /// The name of the template, 100 characters at most. Length: 1 to 100. Example: `销售跟进模板`.
    pub name: Option<String>,
    /// The subject, 1,000 characters at most. Length: at most 1000. Example: `关于本周订单跟进`.
    pub subject: Option<String>,
    /// The text of the template, in HTML or plain, 3 MB at most. Length: at most 3145728. Example: `Hi ${name},`.
    pub template_content: Option<String>,
    /// Whether the text is plain text; HTML by default. Default: `false`. Example: `false`.
    pub is_plain_text_mode: Option<bool>,
    /// The default receivers. Length: 0 to 100.
    pub tos: Option<Vec<MailAddress>>,
    /// Who is copied in by default. Length: 0 to 100.
    pub ccs: Option<Vec<MailAddress>>,
    /// Who is copied in by default without the others seeing it. Length: 0 to 100.
    pub bccs: Option<Vec<MailAddress>>,
    /// The attachments. Length: 0 to 50.
    pub attachments: Option<Vec<TemplateAttachment>>,
    /// The template.
    pub template_id: Option<String>,
    /// When the template was created, in milliseconds since 1970.
    pub create_time: Option<String>,
}

crate::object_builder!(Template {
    name(impl Into<String>).into();
    name(impl Into<String>).into(), subject(impl Into<String>).into(),
    template_content(impl Into<String>).into(), is_plain_text_mode(bool),
    tos(impl IntoIterator<Item = impl Into<MailAddress>>).into_iter().map(Into::into).collect(),
    ccs(impl IntoIterator<Item = impl Into<MailAddress>>).into_iter().map(Into::into).collect(),
    bccs(impl IntoIterator<Item = impl Into<MailAddress>>).into_iter().map(Into::into).collect(),
    attachments(impl IntoIterator<Item = impl Into<TemplateAttachment>>).into_iter().map(Into::into).collect(),
    template_id(impl Into<String>).into(), create_time(impl Into<String>).into()
});
crate::object!(Template {
    name "name", subject "subject", template_content "template_content",
    is_plain_text_mode "is_plain_text_mode", tos "tos", ccs "ccs", bccs "bccs",
    attachments "attachments", template_id "template_id", create_time "create_time"
});
crate::moments!(Template { create_time_at create_time from_millis });

/// The type `template_attachment` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct TemplateAttachment {
    /// The file, encoded as base64url, 37 MB at most. Length: at most 51729750. Example: `aGVsbG8gd29ybGQK`.
    pub body: Option<String>,
    /// The name of the attachment. Length: at most 255. Example: `helloworld.txt`.
    pub filename: Option<String>,
    /// Whether it is an image within the text. Default: `false`. Example: `false`.
    pub is_inline: Option<bool>,
    /// The content id by which the HTML refers to the image, as `cid:`. Length: at most 255. Example: `image1@example.com`.
    pub cid: Option<String>,
    /// The attachment; for one to add, the key of its upload to the drive. Example: `boxcnrHpsg1QDqXPrJXWPwbqsKh`.
    pub id: Option<String>,
    /// Whether it is an ordinary or an oversized attachment. Range: `1` to `2`. Example: `1`.
    pub attachment_type: Option<AttachmentType>,
}

crate::object_builder!(TemplateAttachment {
    body(impl Into<String>).into(), filename(impl Into<String>).into(), is_inline(bool),
    cid(impl Into<String>).into(), id(impl Into<String>).into(),
    attachment_type(impl Into<AttachmentType>).into()
});
crate::object!(TemplateAttachment {
    body "body", filename "filename", is_inline "is_inline", cid "cid", id "id",
    attachment_type "attachment_type"
});

/// The type `thread` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Thread {
    /// The thread.
    pub id: Option<String>,
    /// A preview of the latest mail of the thread.
    pub body_preview: Option<String>,
    /// The mails.
    pub messages: Vec<Message>,
}

crate::object!(Thread { id "id", body_preview "body_preview", messages "messages" });

/// The type `user` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct User {
    /// The mail address.
    pub email: Option<String>,
    /// The state of the address.
    pub status: Option<UserStatus>,
    /// What the address stands for.
    pub type_: Option<UserType>,
}

crate::object!(User { email "email", status "status", type_ "type" });

/// The type `user_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserInfo {
    /// Whether it is a user's mailbox, `user`, or a public one, `public_mailbox`. Example: `` - `user`：个人邮箱 - `public_mailbox`：公共邮箱 ``.
    pub type_: Option<String>,
    /// The user whose mailbox it is; only where `type` is `user`.
    pub owner_user_id: Option<String>,
    /// The public mailbox; only where `type` is `public_mailbox`.
    pub public_mailbox_id: Option<String>,
}

crate::object!(UserInfo {
    type_ "type", owner_user_id "owner_user_id", public_mailbox_id "public_mailbox_id"
});

/// An object with `name`, `background_color`.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct UserMailboxLabelLabel {
    /// The name of the label, 255 characters at most. Example: `test`.
    pub name: Option<String>,
    /// The color: `blue`, `indigo`, `purple`, `violet`, `carmine`, `red`, `orange`, `yellow`, `lime`, `green`, `turquoise` or `wathet`. Example: `blue`.
    pub background_color: Option<String>,
}

crate::object_builder!(UserMailboxLabelLabel {
    name(impl Into<String>).into();
    name(impl Into<String>).into(), background_color(impl Into<String>).into()
});
crate::object!(UserMailboxLabelLabel { name "name", background_color "background_color" });

/// An object with `template_id`, `name`, `create_time`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserMailboxTemplateItem {
    /// The template.
    pub template_id: Option<String>,
    /// The name of the template.
    pub name: Option<String>,
    /// When the template was created, in milliseconds since 1970.
    pub create_time: Option<String>,
}

crate::object!(UserMailboxTemplateItem {
    template_id "template_id", name "name", create_time "create_time"
});
crate::moments!(UserMailboxTemplateItem { create_time_at create_time from_millis });
