// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `note`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets the notes of a meeting that the calling identity can see, with their documents and references.
///
/// [`GET /open-apis/vc/v1/notes/:note_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/vc-v1/note/get>) gives [`GetNoteResponse`] or fails with [`GetNoteError`].
///
/// Token: user. Scopes, any one of: `vc:note:read`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(GetNote::new(note_id)).await?;
/// ```
#[doc(alias("vc.v1.note.get", "/open-apis/vc/v1/notes/:note_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetNote {
    /// The notes. Example: `6943848821689040898`.
    pub note_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

crate::request_builder!(GetNote {
    note_id(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into()
});
crate::request!(GetNote -> GetNoteResponse, GetNoteError {
    "vc.v1.note.get", GET "/open-apis/vc/v1/notes/:note_id", [User], read_value Data, None,
    SCOPES = ["vc:note:read"], LIMITS = [1000 in 60, 50 in 1];
    Path note_id "note_id", Query user_id_type "user_id_type"
});

/// What `vc.v1.note.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNoteResponse {
    /// The notes.
    pub note: Option<Note>,
}

crate::object!(GetNoteResponse { note "note" });

/// What `vc.v1.note.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetNoteError {
    /// `121001` (HTTP 500): internal error
    ///
    /// The system failed, or a parameter is wrong. Try again, and ask the support if it stays so.
    InternalError,
    /// `121002` (HTTP 400): not support
    ///
    /// The feature is not supported, or the network failed. Try again later.
    NotSupport,
    /// `121003` (HTTP 400): param error
    ///
    /// A parameter is wrong. Check the values and the form of what the request sends.
    ParamError,
    /// `121004` (HTTP 404): data not exist
    ///
    /// What the request asks for does not exist. Check the ids.
    DataNotExist,
    /// `121005` (HTTP 403): no permission
    ///
    /// Permission is missing. Check the type of token, who calls, and whom the resource belongs to.
    NoPermission,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetNoteError: CODES {
    InternalError = 121001, NotSupport = 121002 + 1, ParamError = 121003, DataNotExist = 121004,
    NoPermission = 121005
});
