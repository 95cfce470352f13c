// Written by `cargo xtask codegen`; do not edit.

//! `task.v2`: 52 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`DeleteAttachment`] | `DELETE /open-apis/task/v2/attachments/:attachment_guid` | Deletes an attachment of a task for good; for its uploader, and for those who may edit the task. |
//! | [`GetAttachment`] | `GET /open-apis/task/v2/attachments/:attachment_guid` | Gets an attachment of a task with an address to download it, valid for 3 minutes and 3 downloads. |
//! | [`ListAttachment`] | `GET /open-apis/task/v2/attachments` | Lists the attachments of a task, each with an address to download it, valid for 3 minutes and 3 downloads. |
//! | [`UploadAttachment`] | `POST /open-apis/task/v2/attachments/upload` | Uploads up to 5 files of 50 MB each as attachments of a task. |
//! | [`CreateComment`] | `POST /open-apis/task/v2/comments` | Comments on a task or replies to a comment on it. |
//! | [`DeleteComment`] | `DELETE /open-apis/task/v2/comments/:comment_id` | Deletes a comment of your own for good. |
//! | [`GetComment`] | `GET /open-apis/task/v2/comments/:comment_id` | Gets a comment on a task. |
//! | [`ListComment`] | `GET /open-apis/task/v2/comments` | Lists the comments on a task, oldest first unless told otherwise. |
//! | [`PatchComment`] | `PATCH /open-apis/task/v2/comments/:comment_id` | Changes the text of a comment of your own. |
//! | [`AddCustomField`] | `POST /open-apis/task/v2/custom_fields/:custom_field_guid/add` | Adds an existing custom field to a task list, where its tasks then have it; a field can be in several lists. |
//! | [`CreateCustomField`] | `POST /open-apis/task/v2/custom_fields` | Creates a custom field for tasks, with name, type and settings, and adds it to a task list. |
//! | [`GetCustomField`] | `GET /open-apis/task/v2/custom_fields/:custom_field_guid` | Gets a custom field with its settings. |
//! | [`ListCustomField`] | `GET /open-apis/task/v2/custom_fields` | Lists the custom fields of a task list, or all that the caller can see. |
//! | [`PatchCustomField`] | `PATCH /open-apis/task/v2/custom_fields/:custom_field_guid` | Changes the name and the settings of a custom field in all task lists that have it; its type stays. |
//! | [`RemoveCustomField`] | `POST /open-apis/task/v2/custom_fields/:custom_field_guid/remove` | Removes a custom field from a task list; once it is in none, nobody can see it any more. |
//! | [`CreateCustomFieldOption`] | `POST /open-apis/task/v2/custom_fields/:custom_field_guid/options` | Adds an option to a custom field of options, which can have 100. |
//! | [`PatchCustomFieldOption`] | `PATCH /open-apis/task/v2/custom_fields/:custom_field_guid/options/:option_guid` | Changes the name, color, place or visibility of an option of a custom field. |
//! | [`CreateSection`] | `POST /open-apis/task/v2/sections` | Creates a section in a task list or in the caller's own tasks, at the end unless told otherwise. |
//! | [`DeleteSection`] | `DELETE /open-apis/task/v2/sections/:section_guid` | Deletes a section; its tasks move to the default section, which itself cannot be deleted. |
//! | [`GetSection`] | `GET /open-apis/task/v2/sections/:section_guid` | Gets a section and the task list that it is in. |
//! | [`ListSection`] | `GET /open-apis/task/v2/sections` | Lists the sections of a task list or of the caller's own tasks, as they are ordered on screen. |
//! | [`PatchSection`] | `PATCH /open-apis/task/v2/sections/:section_guid` | Renames a section or moves it before or after another. |
//! | [`GetSectionTasks`] | `GET /open-apis/task/v2/sections/:section_guid/tasks` | Lists the tasks in a section, as they are ordered there, by state and time of creation. |
//! | [`AddDependenciesTask`] | `POST /open-apis/task/v2/tasks/:task_guid/add_dependencies` | Adds tasks that come before or after a task, or turns the direction of existing ones; the caller must be able to edit them all. |
//! | [`AddMembersTask`] | `POST /open-apis/task/v2/tasks/:task_guid/add_members` | Adds up to 50 assignees and followers to a task; those who are there already are ignored. |
//! | [`AddRemindersTask`] | `POST /open-apis/task/v2/tasks/:task_guid/add_reminders` | Adds a reminder to a task that has a due time; a task can have one, so remove the old one first. |
//! | [`AddTasklistTask`] | `POST /open-apis/task/v2/tasks/:task_guid/add_tasklist` | Puts a task into a task list; succeeds also if it is there already. |
//! | [`CreateTask`] | `POST /open-apis/task/v2/tasks` | Creates a task with people, times, a reminder and custom fields, and puts it into task lists if wanted. |
//! | [`DeleteTask`] | `DELETE /open-apis/task/v2/tasks/:task_guid` | Deletes a task; nobody can get it any more. |
//! | [`GetTask`] | `GET /open-apis/task/v2/tasks/:task_guid` | Gets a task with its people, times, lists and custom fields. |
//! | [`ListTask`] | `GET /open-apis/task/v2/tasks` | Lists the tasks that the caller is to do, as they are ordered on screen. |
//! | [`PatchTask`] | `PATCH /open-apis/task/v2/tasks/:task_guid` | Changes the fields of a task that `update_fields` names, clearing those without a value; also completes it, as a whole only. |
//! | [`RemoveDependenciesTask`] | `POST /open-apis/task/v2/tasks/:task_guid/remove_dependencies` | Removes tasks from those that come before or after a task; others are ignored. |
//! | [`RemoveMembersTask`] | `POST /open-apis/task/v2/tasks/:task_guid/remove_members` | Removes assignees and followers from a task; those who are not there are ignored. |
//! | [`RemoveRemindersTask`] | `POST /open-apis/task/v2/tasks/:task_guid/remove_reminders` | Removes reminders from a task; succeeds also if there are none. |
//! | [`RemoveTasklistTask`] | `POST /open-apis/task/v2/tasks/:task_guid/remove_tasklist` | Takes a task out of a task list; succeeds also if it is not there. |
//! | [`GetTaskTasklists`] | `GET /open-apis/task/v2/tasks/:task_guid/tasklists` | Lists the task lists and sections that a task is in, as far as the caller can see them. |
//! | [`CreateTaskSubtask`] | `POST /open-apis/task/v2/tasks/:task_guid/subtasks` | Creates a task below another one. |
//! | [`ListTaskSubtask`] | `GET /open-apis/task/v2/tasks/:task_guid/subtasks` | Lists the subtasks of a task, as they are ordered on screen. |
//! | [`AddMembersTasklist`] | `POST /open-apis/task/v2/tasklists/:tasklist_guid/add_members` | Adds users, apps or chats to a task list as editors or viewers, or changes their roles; the owner stays. |
//! | [`CreateTasklist`] | `POST /open-apis/task/v2/tasklists` | Creates a task list, which the caller then owns. |
//! | [`DeleteTasklist`] | `DELETE /open-apis/task/v2/tasklists/:tasklist_guid` | Deletes a task list for good; its owner only. |
//! | [`GetTasklist`] | `GET /open-apis/task/v2/tasklists/:tasklist_guid` | Gets a task list with its owner and members. |
//! | [`ListTasklist`] | `GET /open-apis/task/v2/tasklists` | Lists the task lists that the caller can read. |
//! | [`PatchTasklist`] | `PATCH /open-apis/task/v2/tasklists/:tasklist_guid` | Renames a task list or hands it over to another owner; the old one loses all rights unless given a role. |
//! | [`RemoveMembersTasklist`] | `POST /open-apis/task/v2/tasklists/:tasklist_guid/remove_members` | Removes members from a task list; the owner, and those who are not there, are ignored. |
//! | [`GetTasklistTasks`] | `GET /open-apis/task/v2/tasklists/:tasklist_guid/tasks` | Lists the tasks of a task list, as they are ordered there; a page can be empty though more follow. |
//! | [`CreateTasklistActivitySubscription`] | `POST /open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions` | Creates a subscription that tells up to 50 chats what happens in a task list; a list can have 50. |
//! | [`DeleteTasklistActivitySubscription`] | `DELETE /open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions/:activity_subscription_guid` | Deletes a subscription to a task list for good. |
//! | [`GetTasklistActivitySubscription`] | `GET /open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions/:activity_subscription_guid` | Gets a subscription to a task list: which chats it tells, and of what. |
//! | [`ListTasklistActivitySubscription`] | `GET /open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions` | Lists the subscriptions to a task list, in the order of their creation. |
//! | [`PatchTasklistActivitySubscription`] | `PATCH /open-apis/task/v2/tasklists/:tasklist_guid/activity_subscriptions/:activity_subscription_guid` | Changes the fields of a subscription that `update_fields` names; lists of chats and events are replaced as a whole. |

pub mod attachment;
pub mod comment;
pub mod custom_field;
pub mod custom_field_option;
pub mod section;
pub mod task;
pub mod task_subtask;
pub mod tasklist;
pub mod tasklist_activity_subscription;
mod shapes;
mod enumerations;
mod codes;
#[doc(inline)]
pub use attachment::*;
#[doc(inline)]
pub use comment::*;
#[doc(inline)]
pub use custom_field::*;
#[doc(inline)]
pub use custom_field_option::*;
#[doc(inline)]
pub use section::*;
#[doc(inline)]
pub use task::*;
#[doc(inline)]
pub use task_subtask::*;
#[doc(inline)]
pub use tasklist::*;
#[doc(inline)]
pub use tasklist_activity_subscription::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
