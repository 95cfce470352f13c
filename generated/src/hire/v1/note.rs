// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `note`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Writes a note on a talent; users whom it mentions may see the talent from then on.
///
/// [`POST /open-apis/hire/v1/notes`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/note/create>) gives [`CreateNoteResponse`] or fails with [`CreateNoteError`].
///
/// Token: tenant. Scopes, any one of: `hire:note`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 20 a second.
///
/// ```ignore
/// let response = client.send(CreateNote::new(talent_id, content)).await?;
/// ```
#[doc(alias("hire.v1.note.create", "/open-apis/hire/v1/notes"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateNote {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<GetAgencyUserIdType>,
    /// The talent. Example: `6916472453069883661`.
    pub talent_id: String,
    /// The application. Example: `6891565253964859661`.
    pub application_id: Option<String>,
    /// Who created it, by the kind of id that the call uses. Example: `ou_f476cb099ac9227c9bae09ce46112579`.
    pub creator_id: Option<String>,
    /// What the note says. Example: `这是一个备注`.
    pub content: String,
    /// Whether the note is private; public where it is left out. Default: `2`. Example: `1`.
    pub privacy: Option<Privacy>,
    /// Whether those mentioned are told. Default: `false`. Example: `false`.
    pub notify_mentioned_user: Option<bool>,
    /// Who is mentioned in the note.
    pub mention_entity_list: Option<Vec<MentionEntity>>,
}

crate::request_builder!(CreateNote {
    talent_id(impl Into<String>).into(), content(impl Into<String>).into();
    user_id_type(impl Into<GetAgencyUserIdType>).into(), application_id(impl Into<String>).into(),
    creator_id(impl Into<String>).into(), privacy(impl Into<Privacy>).into(),
    notify_mentioned_user(bool),
    mention_entity_list(impl IntoIterator<Item = impl Into<MentionEntity>>).into_iter().map(Into::into).collect()
});
crate::request!(CreateNote -> CreateNoteResponse, CreateNoteError {
    "hire.v1.note.create", POST "/open-apis/hire/v1/notes", [Tenant], read_value Data, Json,
    SCOPES = ["hire:note"], LIMITS = [20 in 1];
    Query user_id_type "user_id_type", Body talent_id "talent_id",
    Body application_id "application_id", Body creator_id "creator_id", Body content "content",
    Body privacy "privacy", Body notify_mentioned_user "notify_mentioned_user",
    Body mention_entity_list "mention_entity_list"
});

/// What `hire.v1.note.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNoteResponse {
    /// The note.
    pub note: Option<Note>,
}

crate::object!(CreateNoteResponse { note "note" });

/// What `hire.v1.note.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateNoteError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateNoteError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6
});

/// Deletes a note on a talent.
///
/// [`DELETE /open-apis/hire/v1/notes/:note_id`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/note/delete>) gives [`DeleteNoteResponse`] or fails with [`DeleteNoteError`].
///
/// Token: tenant. Scopes, any one of: `hire:note`. Rate limit: 20 a second.
///
/// ```ignore
/// let response = client.send(DeleteNote::new(note_id)).await?;
/// ```
#[doc(alias("hire.v1.note.delete", "/open-apis/hire/v1/notes/:note_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteNote {
    /// The note. Example: `6996605821056812588`.
    pub note_id: String,
}

crate::request_builder!(DeleteNote { note_id(impl Into<String>).into(); });
crate::request!(DeleteNote -> DeleteNoteResponse, DeleteNoteError {
    "hire.v1.note.delete", DELETE "/open-apis/hire/v1/notes/:note_id", [Tenant], read_value Data,
    None, SCOPES = ["hire:note"], LIMITS = [20 in 1];
    Path note_id "note_id"
});

/// What `hire.v1.note.delete` answers with.
pub type DeleteNoteResponse = crate::Empty;

/// What `hire.v1.note.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteNoteError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteNoteError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6
});

/// Gets a note on a talent.
///
/// [`GET /open-apis/hire/v1/notes/:note_id`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/note/get>) gives [`GetNoteResponse`] or fails with [`GetNoteError`].
///
/// Token: tenant. Scopes, any one of: `hire:note:readonly`, `hire:note`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 20 a second.
///
/// ```ignore
/// let response = client.send(GetNote::new(note_id)).await?;
/// ```
#[doc(alias("hire.v1.note.get", "/open-apis/hire/v1/notes/:note_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetNote {
    /// The note. Example: `6949805467799537964`.
    pub note_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<GetAgencyUserIdType>,
}

crate::request_builder!(GetNote {
    note_id(impl Into<String>).into();
    user_id_type(impl Into<GetAgencyUserIdType>).into()
});
crate::request!(GetNote -> GetNoteResponse, GetNoteError {
    "hire.v1.note.get", GET "/open-apis/hire/v1/notes/:note_id", [Tenant], read_value Data, None,
    SCOPES = ["hire:note:readonly", "hire:note"], LIMITS = [20 in 1];
    Path note_id "note_id", Query user_id_type "user_id_type"
});

/// What `hire.v1.note.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNoteResponse {
    /// The note.
    pub note: Option<Note>,
}

crate::object!(GetNoteResponse { note "note" });

/// What `hire.v1.note.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetNoteError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetNoteError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6
});

/// Lists the notes on a talent.
///
/// [`GET /open-apis/hire/v1/notes`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/note/list>) gives [`ListNoteResponse`] or fails with [`ListNoteError`].
///
/// Token: tenant. Scopes, any one of: `hire:note:readonly`, `hire:note`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 20 a second.
///
/// ```ignore
/// let mut items = client.list(ListNote::new(talent_id)).items();
/// ```
#[doc(alias("hire.v1.note.list", "/open-apis/hire/v1/notes"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListNote {
    /// How many items a page holds at most. Default: `10`. Example: `10`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `1`.
    pub page_token: Option<String>,
    /// The talent. Example: `6916472453069883661`.
    pub talent_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<GetAgencyUserIdType>,
}

crate::request_builder!(ListNote {
    talent_id(impl Into<String>).into();
    page_size(i64), page_token(impl Into<String>).into(),
    user_id_type(impl Into<GetAgencyUserIdType>).into()
});
crate::request!(ListNote -> ListNoteResponse, ListNoteError {
    "hire.v1.note.list", GET "/open-apis/hire/v1/notes", [Tenant], read_value Data, None,
    SCOPES = ["hire:note:readonly", "hire:note"], LIMITS = [20 in 1];
    Query page_size "page_size", Query page_token "page_token", Query talent_id "talent_id",
    Query user_id_type "user_id_type"
});
crate::paged!(ListNote: Note { page_token, page_size; page_token, has_more, items });

/// What `hire.v1.note.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNoteResponse {
    /// The items of this page.
    pub items: Vec<Note>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
}

crate::object!(ListNoteResponse { items "items", has_more "has_more", page_token "page_token" });

/// What `hire.v1.note.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListNoteError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListNoteError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6
});

/// Changes a note on a talent; users whom it mentions may see the talent from then on.
///
/// [`PATCH /open-apis/hire/v1/notes/:note_id`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/note/patch>) gives [`PatchNoteResponse`] or fails with [`PatchNoteError`].
///
/// Token: tenant. Scopes, any one of: `hire:note`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 20 a second.
///
/// ```ignore
/// let response = client.send(PatchNote::new(note_id, content)).await?;
/// ```
#[doc(alias("hire.v1.note.patch", "/open-apis/hire/v1/notes/:note_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchNote {
    /// The note. Example: `6960663240925956401`.
    pub note_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<GetAgencyUserIdType>,
    /// What the note says. Example: `这是一个备注`.
    pub content: String,
    /// Who changes the note, by the kind of id that the call uses. Example: `ou_f476cb099ac9227c9bae09ce46112579`.
    pub operator_id: Option<String>,
    /// Whether those mentioned are told. Default: `false`. Example: `false`.
    pub notify_mentioned_user: Option<bool>,
    /// Who is mentioned in the note.
    pub mention_entity_list: Option<Vec<MentionEntity>>,
}

crate::request_builder!(PatchNote {
    note_id(impl Into<String>).into(), content(impl Into<String>).into();
    user_id_type(impl Into<GetAgencyUserIdType>).into(), operator_id(impl Into<String>).into(),
    notify_mentioned_user(bool),
    mention_entity_list(impl IntoIterator<Item = impl Into<MentionEntity>>).into_iter().map(Into::into).collect()
});
crate::request!(PatchNote -> PatchNoteResponse, PatchNoteError {
    "hire.v1.note.patch", PATCH "/open-apis/hire/v1/notes/:note_id", [Tenant], read_value Data,
    Json, SCOPES = ["hire:note"], LIMITS = [20 in 1];
    Path note_id "note_id", Query user_id_type "user_id_type", Body content "content",
    Body operator_id "operator_id", Body notify_mentioned_user "notify_mentioned_user",
    Body mention_entity_list "mention_entity_list"
});

/// What `hire.v1.note.patch` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchNoteResponse {
    /// The note.
    pub note: Option<Note>,
}

crate::object!(PatchNoteResponse { note "note" });

/// What `hire.v1.note.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchNoteError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(PatchNoteError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6
});
