//! Who receives a message.

/// Who receives a message: a user, a chat or a thread, by an id of one of several kinds.
///
/// ```
/// use feishu_openapi_runtime::ReceiveId;
///
/// let chat = ReceiveId::chat("oc_a0553eda");
/// assert_eq!((&*chat.receive_id_type, &*chat.receive_id), ("chat_id", "oc_a0553eda"));
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReceiveId {
    /// The kind of the id, such as `open_id`.
    pub receive_id_type: String,
    /// The id.
    pub receive_id: String,
}

impl ReceiveId {
    /// An id of a kind that has no function here.
    pub fn new(receive_id_type: impl Into<String>, receive_id: impl Into<String>) -> Self {
        Self {
            receive_id_type: receive_id_type.into(),
            receive_id: receive_id.into(),
        }
    }

    /// A user, by the id that the user has in this app: `ou_…`.
    pub fn open_id(id: impl Into<String>) -> Self {
        Self::new("open_id", id)
    }

    /// A user, by the id that the user has in all apps of one developer: `on_…`.
    pub fn union_id(id: impl Into<String>) -> Self {
        Self::new("union_id", id)
    }

    /// A user, by the id that the user has in the tenant.
    pub fn user_id(id: impl Into<String>) -> Self {
        Self::new("user_id", id)
    }

    /// A user, by the address of the mailbox.
    pub fn email(address: impl Into<String>) -> Self {
        Self::new("email", address)
    }

    /// A chat: `oc_…`.
    pub fn chat(id: impl Into<String>) -> Self {
        Self::new("chat_id", id)
    }

    /// A thread: `omt_…`. Messages are forwarded to threads, and not created in them.
    pub fn thread(id: impl Into<String>) -> Self {
        Self::new("thread_id", id)
    }
}
