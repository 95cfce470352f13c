//! The callback of external approvals: somebody approved or rejected a task in Feishu, and the
//! system that owns the approval is asked to do it.
//!
//! It comes to the `action_callback_url` of an approval definition and has no envelope. What it
//! contains is generated; the answer is not, since the HTTP status is a part of it.

use std::time::Duration;

use serde_json::json;

use super::outcome::Outcome;

/// The type of the callback, which has no official one: that of the generated event, which is the
/// address of its page.
pub(super) const APPROVAL: &str = "quick_approval_callback";

/// How long the platform is let wait for the answer. It gives up after 10 seconds.
pub(super) const ANSWER_WITHIN: Duration = Duration::from_millis(9_500);

/// What the callback of an external approval is answered with. See
/// [`on_external_approval`](super::DispatcherBuilder::on_external_approval).
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
