//! The callback of external approvals: somebody approved or rejected a task in Feishu, and the
//! system that owns the approval is asked to do it.
//!
//! It comes to the `action_callback_url` of an approval definition and has no envelope. The type is
//! written by hand, since the callback has no official type.

use std::time::Duration;

use serde_json::json;

use super::envelope::EnvelopeVersion;
use super::event::Event;
use super::outcome::Outcome;

/// The type that this project gives the callback, which has no official one.
pub(super) const APPROVAL: &str = "external_approval_callback";

/// How long the platform is let wait for the answer. It gives up after 10 seconds.
pub(super) const ANSWER_WITHIN: Duration = Duration::from_millis(9_500);

/// Somebody approved or rejected a task of an external approval: in the message of the approval
/// bot, in the list of tasks, or in the search.
///
/// The callback carries no id of its own. It is never taken for a duplicate, and a handler should
/// be able to do the same thing twice.
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/ukjNyYjL5YjM24SO2IjN/quick-approval-callback>
#[derive(Clone, Default)]
#[non_exhaustive]
#[doc(alias = "action_callback_url")]
pub struct ExternalApprovalCallback {
    /// What the person did.
    pub action_type: Option<ExternalApprovalAction>,
    /// The context that the task was created with.
    pub action_context: Option<String>,
    /// Who did it, by `user_id`.
    pub user_id: Option<String>,
    /// The approval definition.
    pub approval_code: Option<String>,
    /// The instance, by the id that the external system gave it; where it was done in a list.
    pub instance_id: Option<String>,
    /// The task, by the id that the external system gave it; where it was done in a list.
    pub task_id: Option<String>,
    /// The message of the approval bot; where it was done there.
    pub message_id: Option<i64>,
    /// The task, by the id that the external system gave it; where it was done in the search.
    pub id: Option<String>,
    /// The reason that the person gave.
    pub reason: Option<String>,
    /// The files that the person added.
    pub attachments: Vec<ExternalApprovalAttachment>,
}

crate::object!(ExternalApprovalCallback {
    action_type "action_type", action_context "action_context", user_id "user_id",
    approval_code "approval_code", instance_id "instance_id", task_id "task_id",
    message_id "message_id", id "id", reason "reason", attachments "attachments",
});

impl Event for ExternalApprovalCallback {
    const TYPE: &'static str = APPROVAL;
    const VERSION: EnvelopeVersion = EnvelopeVersion::Flat;
}

/// What was done with a task.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ExternalApprovalAction {
    /// It was approved.
    Approve,
    /// It was rejected.
    Reject,
    /// Something that is not documented.
    Undocumented(String),
}
crate::open_enum!(ExternalApprovalAction: String { Approve = "APPROVE", Reject = "REJECT" });

/// A file that was added to a reason.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExternalApprovalAttachment {
    /// `IMAGE`, or `ATTACHMENTS` for any other file.
    pub file_type: Option<String>,
    /// Its size, in bytes.
    pub file_size: Option<i64>,
    /// What it is called.
    pub file_name: Option<String>,
    /// Where it can be downloaded.
    pub url: Option<String>,
}

crate::object!(ExternalApprovalAttachment {
    file_type "file_type", file_size "file_size", file_name "file_name", url "url",
});

/// What an [`ExternalApprovalCallback`] is answered with.
#[derive(Debug, Clone, PartialEq, Eq)]
#[must_use]
pub enum ExternalApprovalAnswer {
    /// It is done. The platform updates the message of the approval bot.
    Done,
    /// It cannot be done.
    Declined {
        /// Why, for the person who tried.
        message: String,
        /// Whether the person is shown this message alone, and not the platform's own in front.
        without_prefix: bool,
    },
}

impl From<ExternalApprovalAnswer> for Outcome {
    fn from(answer: ExternalApprovalAnswer) -> Self {
        match answer {
            ExternalApprovalAnswer::Done => Self::Acknowledged(None),
            ExternalApprovalAnswer::Declined {
                message,
                without_prefix,
            } => {
                // The platform documents a text here, not a truth value.
                let without_prefix = without_prefix.to_string();
                let answer = json!({"message": message, "without_prefix": without_prefix});
                Self::Declined(answer.to_string().into())
            }
        }
    }
}
