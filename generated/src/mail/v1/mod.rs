// Written by `cargo xtask codegen`; do not edit.

//! `mail.v1`: 99 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`CreateMailgroup`] | `POST /open-apis/mail/v1/mailgroups` | Creates a mail group, without members. |
//! | [`DeleteMailgroup`] | `DELETE /open-apis/mail/v1/mailgroups/:mailgroup_id` | Deletes a mail group. |
//! | [`GetMailgroup`] | `GET /open-apis/mail/v1/mailgroups/:mailgroup_id` | Gets a mail group: its address, who may send to it and how many members it has. |
//! | [`ListMailgroup`] | `GET /open-apis/mail/v1/mailgroups` | Lists the mail groups of the tenant, or those that a user manages. |
//! | [`PatchMailgroup`] | `PATCH /open-apis/mail/v1/mailgroups/:mailgroup_id` | Changes some fields of a mail group; fields left out stay as they are. |
//! | [`UpdateMailgroup`] | `PUT /open-apis/mail/v1/mailgroups/:mailgroup_id` | Replaces all fields of a mail group. |
//! | [`CreateMailgroupAlias`] | `POST /open-apis/mail/v1/mailgroups/:mailgroup_id/aliases` | Gives a mail group one more address. |
//! | [`DeleteMailgroupAlias`] | `DELETE /open-apis/mail/v1/mailgroups/:mailgroup_id/aliases/:alias_id` | Takes an additional address away from a mail group. |
//! | [`ListMailgroupAlias`] | `GET /open-apis/mail/v1/mailgroups/:mailgroup_id/aliases` | Lists the additional addresses of a mail group, all at once. |
//! | [`BatchCreateMailgroupManager`] | `POST /open-apis/mail/v1/mailgroups/:mailgroup_id/managers/batch_create` | Adds up to 200 users to those who manage a mail group. |
//! | [`BatchDeleteMailgroupManager`] | `POST /open-apis/mail/v1/mailgroups/:mailgroup_id/managers/batch_delete` | Removes up to 200 users from those who manage a mail group. |
//! | [`ListMailgroupManager`] | `GET /open-apis/mail/v1/mailgroups/:mailgroup_id/managers` | Lists the users who manage a mail group. |
//! | [`BatchCreateMailgroupMember`] | `POST /open-apis/mail/v1/mailgroups/:mailgroup_id/members/batch_create` | Adds up to 200 members to a mail group. |
//! | [`BatchDeleteMailgroupMember`] | `DELETE /open-apis/mail/v1/mailgroups/:mailgroup_id/members/batch_delete` | Removes up to 200 members from a mail group. |
//! | [`CreateMailgroupMember`] | `POST /open-apis/mail/v1/mailgroups/:mailgroup_id/members` | Adds one member to a mail group: a user, a department, another group, an outside address or everybody. |
//! | [`DeleteMailgroupMember`] | `DELETE /open-apis/mail/v1/mailgroups/:mailgroup_id/members/:member_id` | Removes one member from a mail group. |
//! | [`GetMailgroupMember`] | `GET /open-apis/mail/v1/mailgroups/:mailgroup_id/members/:member_id` | Gets one member of a mail group. |
//! | [`ListMailgroupMember`] | `GET /open-apis/mail/v1/mailgroups/:mailgroup_id/members` | Lists the members of a mail group. |
//! | [`BatchCreateMailgroupPermissionMember`] | `POST /open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members/batch_create` | Lets up to 200 more senders write to a mail group that only chosen senders can write to. |
//! | [`BatchDeleteMailgroupPermissionMember`] | `DELETE /open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members/batch_delete` | Removes up to 200 senders from those who may write to a mail group. |
//! | [`CreateMailgroupPermissionMember`] | `POST /open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members` | Lets one more sender write to a mail group that only chosen senders can write to. |
//! | [`DeleteMailgroupPermissionMember`] | `DELETE /open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members/:permission_member_id` | Removes a sender from those who may write to a mail group. |
//! | [`GetMailgroupPermissionMember`] | `GET /open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members/:permission_member_id` | Gets one of the senders who may write to a mail group. |
//! | [`ListMailgroupPermissionMember`] | `GET /open-apis/mail/v1/mailgroups/:mailgroup_id/permission_members` | Lists the senders who may write to a mail group. |
//! | [`CreatePublicMailbox`] | `POST /open-apis/mail/v1/public_mailboxes` | Creates a public mailbox, without members. |
//! | [`DeletePublicMailbox`] | `DELETE /open-apis/mail/v1/public_mailboxes/:public_mailbox_id` | Deletes a public mailbox for good and frees its address; for mailboxes in the recycle bin too. |
//! | [`GetPublicMailbox`] | `GET /open-apis/mail/v1/public_mailboxes/:public_mailbox_id` | Gets a public mailbox: its address and its name. |
//! | [`ListPublicMailbox`] | `GET /open-apis/mail/v1/public_mailboxes` | Lists the public mailboxes of the tenant. |
//! | [`PatchPublicMailbox`] | `PATCH /open-apis/mail/v1/public_mailboxes/:public_mailbox_id` | Changes the address or the name of a public mailbox; what is left out stays. |
//! | [`RemoveToRecycleBinPublicMailbox`] | `DELETE /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/remove_to_recycle_bin` | Moves a public mailbox to the recycle bin; its mails go to another mailbox, or are deleted if none is named. |
//! | [`UpdatePublicMailbox`] | `PUT /open-apis/mail/v1/public_mailboxes/:public_mailbox_id` | Replaces the address and the name of a public mailbox. |
//! | [`CreatePublicMailboxAlias`] | `POST /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/aliases` | Gives a public mailbox one more address. |
//! | [`DeletePublicMailboxAlias`] | `DELETE /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/aliases/:alias_id` | Takes an additional address away from a public mailbox. |
//! | [`ListPublicMailboxAlias`] | `GET /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/aliases` | Lists the additional addresses of a public mailbox, all at once. |
//! | [`BatchCreatePublicMailboxMember`] | `POST /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/batch_create` | Lets up to 200 more users use a public mailbox. |
//! | [`BatchDeletePublicMailboxMember`] | `DELETE /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/batch_delete` | Removes up to 200 users from a public mailbox. |
//! | [`ClearPublicMailboxMember`] | `POST /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/clear` | Removes all users from a public mailbox. |
//! | [`CreatePublicMailboxMember`] | `POST /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members` | Lets one more user use a public mailbox. |
//! | [`DeletePublicMailboxMember`] | `DELETE /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/:member_id` | Removes one user from a public mailbox. |
//! | [`GetPublicMailboxMember`] | `GET /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members/:member_id` | Gets one of the users of a public mailbox. |
//! | [`ListPublicMailboxMember`] | `GET /open-apis/mail/v1/public_mailboxes/:public_mailbox_id/members` | Lists the users of a public mailbox. |
//! | [`QueryUser`] | `POST /open-apis/mail/v1/users/query` | Says of mail addresses what they stand for, a user, public mailbox, group or alias, and whether they are in use. |
//! | [`GetUserAccessibleMailboxes`] | `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/accessible_mailboxes` | Lists the mailboxes that a user can read and send from: the user's own and public ones. |
//! | [`DeleteUserMailbox`] | `DELETE /open-apis/mail/v1/user_mailboxes/:user_mailbox_id` | Deletes a user's address from the recycle bin for good; its mails can be handed to another mailbox. |
//! | [`CreateUserMailboxAlias`] | `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/aliases` | Gives a user's mailbox one more address. |
//! | [`DeleteUserMailboxAlias`] | `DELETE /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/aliases/:alias_id` | Takes an additional address away from a user's mailbox. |
//! | [`ListUserMailboxAlias`] | `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/aliases` | Lists the additional addresses of a user's mailbox, all at once. |
//! | [`CreateUserMailboxDraft`] | `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts` | Creates a draft from a complete mail in EML, up to 37.5 MB. |
//! | [`DeleteUserMailboxDraft`] | `DELETE /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts/:draft_id` | Deletes a draft for good; the calls that delete mails do not work on drafts. |
//! | [`GetUserMailboxDraft`] | `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts/:draft_id` | Gets a draft: its full content, only its headers and summary, or its EML. |
//! | [`ListUserMailboxDraft`] | `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts` | Lists the drafts in a mailbox by their ids, without content. |
//! | [`SendUserMailboxDraft`] | `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts/:draft_id/send` | Sends a draft and returns the mail it has become. |
//! | [`UpdateUserMailboxDraft`] | `PUT /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/drafts/:draft_id` | Replaces the content of a draft with another complete mail in EML, up to 37.5 MB. |
//! | [`SubscribeUserMailboxEvent`] | `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/event/subscribe` | Subscribes the app to events of a mailbox, such as new mails. |
//! | [`GetUserMailboxEventSubscription`] | `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/event/subscription` | Gets which events of a mailbox the app has subscribed to. |
//! | [`UnsubscribeUserMailboxEvent`] | `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/event/unsubscribe` | Ends the app's subscription to events of a mailbox. |
//! | [`CreateUserMailboxFolder`] | `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/folders` | Creates a folder in a mailbox. |
//! | [`DeleteUserMailboxFolder`] | `DELETE /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/folders/:folder_id` | Deletes a folder of a mailbox for good; its mails go to the deleted ones. |
//! | [`GetUserMailboxFolder`] | `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/folders/:folder_id` | Gets a folder of a mailbox with the number of its unread mails. |
//! | [`ListUserMailboxFolder`] | `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/folders` | Lists the folders of a mailbox, built-in and own, with the numbers of their unread mails. |
//! | [`PatchUserMailboxFolder`] | `PATCH /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/folders/:folder_id` | Renames a folder of a mailbox or moves it below another. |
//! | [`CreateUserMailboxLabel`] | `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/labels` | Creates a label for mails, with a name and a color. |
//! | [`DeleteUserMailboxLabel`] | `DELETE /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/labels/:label_id` | Deletes a label for good. |
//! | [`GetUserMailboxLabel`] | `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/labels/:label_id` | Gets a label: its name, color and number of unread mails. |
//! | [`ListUserMailboxLabel`] | `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/labels` | Lists the labels of a mailbox with their numbers of unread mails. |
//! | [`PatchUserMailboxLabel`] | `PATCH /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/labels/:label_id` | Changes the name or the color of a label. |
//! | [`CreateUserMailboxMailContact`] | `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/mail_contacts` | Adds a contact to a mailbox. |
//! | [`DeleteUserMailboxMailContact`] | `DELETE /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/mail_contacts/:mail_contact_id` | Deletes a contact of a mailbox. |
//! | [`ListUserMailboxMailContact`] | `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/mail_contacts` | Lists the contacts of a mailbox. |
//! | [`PatchUserMailboxMailContact`] | `PATCH /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/mail_contacts/:mail_contact_id` | Changes a contact of a mailbox. |
//! | [`BatchGetUserMailboxMessage`] | `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/batch_get` | Gets up to 20 mails by their ids; subject, text and addresses each need a scope of their own. |
//! | [`BatchModifyUserMailboxMessage`] | `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/batch_modify` | Changes labels, folder and read state of up to 20 mails: flags, archives, marks as spam; does not delete. |
//! | [`BatchTrashUserMailboxMessage`] | `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/batch_trash` | Moves up to 20 mails to the deleted ones. |
//! | [`GetUserMailboxMessage`] | `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id` | Gets a mail with its text, addresses, labels and attachments, without the files themselves. |
//! | [`GetByCardUserMailboxMessage`] | `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/get_by_card` | Lists the mails that a mail card in a chat shows, by their ids. |
//! | [`ListUserMailboxMessage`] | `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages` | Lists the mails in a folder or under a label, by their ids only. |
//! | [`ListUserMailboxThreadMessage`] | `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/:thread_id/messages` | Lists the mails of a thread; subject, text and addresses each need a scope of their own. |
//! | [`ModifyUserMailboxMessage`] | `PUT /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id/modify` | Changes the labels, folder and read state of a mail: flags, archives, marks as spam; does not delete. |
//! | [`SendUserMailboxMessage`] | `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/send` | Sends a mail, given as EML or field by field; a user's mails can only be sent one after another. |
//! | [`TrashUserMailboxMessage`] | `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id/trash` | Moves a mail to the deleted ones. |
//! | [`DownloadUrlUserMailboxMessageAttachment`] | `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/messages/:message_id/attachments/download_url` | Gets addresses to download up to 20 attachments of a mail; each works twice at most, within two hours. |
//! | [`CreateUserMailboxRule`] | `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/rules` | Creates a rule for incoming mails in a mailbox. |
//! | [`DeleteUserMailboxRule`] | `DELETE /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/rules/:rule_id` | Deletes a rule for incoming mails. |
//! | [`ListUserMailboxRule`] | `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/rules` | Lists the rules for incoming mails of a mailbox. |
//! | [`ReorderUserMailboxRule`] | `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/rules/reorder` | Puts the rules for incoming mails in a new order; all of them must be given. |
//! | [`UpdateUserMailboxRule`] | `PUT /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/rules/:rule_id` | Replaces a rule for incoming mails. |
//! | [`SendAsUserMailboxSetting`] | `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/settings/send_as` | Lists the addresses that a mailbox can send from: its own, its aliases and mail groups. |
//! | [`CreateUserMailboxTemplate`] | `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates` | Creates a personal template for mails: subject, text, receivers and attachments. |
//! | [`DeleteUserMailboxTemplate`] | `DELETE /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates/:template_id` | Deletes a personal template for mails for good. |
//! | [`DownloadUrlUserMailboxTemplate`] | `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates/:template_id/attachments/download_url` | Gets addresses to download up to 20 attachments of a template. |
//! | [`GetUserMailboxTemplate`] | `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates/:template_id` | Gets a personal template for mails with its text, receivers and attachments. |
//! | [`ListUserMailboxTemplate`] | `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates` | Lists the personal templates of a mailbox, all at once, with their names only. |
//! | [`UpdateUserMailboxTemplate`] | `PUT /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/templates/:template_id` | Replaces a personal template as a whole; fields left out are cleared. |
//! | [`BatchModifyUserMailboxThread`] | `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/batch_modify` | Changes labels, folder and read state of up to 20 threads: flags, archives, marks as spam; does not delete. |
//! | [`BatchTrashUserMailboxThread`] | `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/batch_trash` | Moves up to 20 threads to the deleted mails. |
//! | [`GetUserMailboxThread`] | `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/:thread_id` | Gets the mails of a thread, those in spam and deleted ones too if asked for. |
//! | [`ListUserMailboxThread`] | `GET /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads` | Lists the threads in a folder or under a label, latest first, with a preview each. |
//! | [`ModifyUserMailboxThread`] | `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/:thread_id/modify` | Changes the labels, folder and read state of a thread: flags, archives, marks as spam; does not delete. |
//! | [`TrashUserMailboxThread`] | `POST /open-apis/mail/v1/user_mailboxes/:user_mailbox_id/threads/:thread_id/trash` | Moves a thread to the deleted mails. |

#[cfg(feature = "events")]
#[cfg_attr(docsrs, doc(cfg(feature = "events")))]
pub mod events;
pub mod mailgroup;
pub mod mailgroup_alias;
pub mod mailgroup_manager;
pub mod mailgroup_member;
pub mod mailgroup_permission_member;
pub mod public_mailbox;
pub mod public_mailbox_alias;
pub mod public_mailbox_member;
pub mod user;
pub mod user_mailbox;
pub mod user_mailbox_alias;
pub mod user_mailbox_draft;
pub mod user_mailbox_event;
pub mod user_mailbox_folder;
pub mod user_mailbox_label;
pub mod user_mailbox_mail_contact;
pub mod user_mailbox_message;
pub mod user_mailbox_message_attachment;
pub mod user_mailbox_rule;
pub mod user_mailbox_setting;
pub mod user_mailbox_template;
pub mod user_mailbox_thread;
mod shapes;
mod enumerations;
mod codes;
#[doc(inline)]
pub use mailgroup::*;
#[doc(inline)]
pub use mailgroup_alias::*;
#[doc(inline)]
pub use mailgroup_manager::*;
#[doc(inline)]
pub use mailgroup_member::*;
#[doc(inline)]
pub use mailgroup_permission_member::*;
#[doc(inline)]
pub use public_mailbox::*;
#[doc(inline)]
pub use public_mailbox_alias::*;
#[doc(inline)]
pub use public_mailbox_member::*;
#[doc(inline)]
pub use user::*;
#[doc(inline)]
pub use user_mailbox::*;
#[doc(inline)]
pub use user_mailbox_alias::*;
#[doc(inline)]
pub use user_mailbox_draft::*;
#[doc(inline)]
pub use user_mailbox_event::*;
#[doc(inline)]
pub use user_mailbox_folder::*;
#[doc(inline)]
pub use user_mailbox_label::*;
#[doc(inline)]
pub use user_mailbox_mail_contact::*;
#[doc(inline)]
pub use user_mailbox_message::*;
#[doc(inline)]
pub use user_mailbox_message_attachment::*;
#[doc(inline)]
pub use user_mailbox_rule::*;
#[doc(inline)]
pub use user_mailbox_setting::*;
#[doc(inline)]
pub use user_mailbox_template::*;
#[doc(inline)]
pub use user_mailbox_thread::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
