// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `eco_exam_paper`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Deletes exam papers of a customer's account, as the exam provider; exams already arranged stay, and unknown ids are ignored.
///
/// [`POST /open-apis/hire/v1/eco_exam_papers/batch_delete`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_exam_paper/batch_delete>) gives [`BatchDeleteEcoExamPaperResponse`] or fails with [`BatchDeleteEcoExamPaperError`].
///
/// Token: tenant. Scopes, any one of: `hire:exam`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(BatchDeleteEcoExamPaper::new(account_id, paper_id_list)).await?;
/// ```
#[doc(
    alias(
        "hire.v1.eco_exam_paper.batch_delete",
        "/open-apis/hire/v1/eco_exam_papers/batch_delete"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchDeleteEcoExamPaper {
    /// The exam account, as the event that bound it named it. Example: `7147998241542539527`.
    pub account_id: String,
    /// The exam papers to delete, by the ids that you gave them. Example: `["7147998241542539526"]`.
    pub paper_id_list: Vec<String>,
}

crate::request_builder!(BatchDeleteEcoExamPaper {
    account_id(impl Into<String>).into(),
    paper_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
});
crate::request!(BatchDeleteEcoExamPaper -> BatchDeleteEcoExamPaperResponse, BatchDeleteEcoExamPaperError {
    "hire.v1.eco_exam_paper.batch_delete", POST "/open-apis/hire/v1/eco_exam_papers/batch_delete",
    [Tenant], read_value Data, Json, SCOPES = ["hire:exam"], LIMITS = [1000 in 60, 50 in 1];
    Body account_id "account_id", Body paper_id_list "paper_id_list"
});

/// What `hire.v1.eco_exam_paper.batch_delete` answers with.
pub type BatchDeleteEcoExamPaperResponse = crate::Empty;

/// What `hire.v1.eco_exam_paper.batch_delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchDeleteEcoExamPaperError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchDeleteEcoExamPaperError: CODES { SystemError = 1002001 + 6 });

/// Changes existing exam papers of a customer's account, as the exam provider; fields left empty are cleared.
///
/// [`PATCH /open-apis/hire/v1/eco_exam_papers/batch_update`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_exam_paper/batch_update>) gives [`BatchUpdateEcoExamPaperResponse`] or fails with [`BatchUpdateEcoExamPaperError`].
///
/// Token: tenant. Scopes, any one of: `hire:exam`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(BatchUpdateEcoExamPaper::new(account_id, paper_list)).await?;
/// ```
#[doc(
    alias(
        "hire.v1.eco_exam_paper.batch_update",
        "/open-apis/hire/v1/eco_exam_papers/batch_update"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchUpdateEcoExamPaper {
    /// The exam account, as the event that bound it named it. Example: `7147998241542539527`.
    pub account_id: String,
    /// The exam papers.
    pub paper_list: Vec<EcoExamPaperData>,
}

crate::request_builder!(BatchUpdateEcoExamPaper {
    account_id(impl Into<String>).into(),
    paper_list(impl IntoIterator<Item = impl Into<EcoExamPaperData>>).into_iter().map(Into::into).collect();
});
crate::request!(BatchUpdateEcoExamPaper -> BatchUpdateEcoExamPaperResponse, BatchUpdateEcoExamPaperError {
    "hire.v1.eco_exam_paper.batch_update", PATCH "/open-apis/hire/v1/eco_exam_papers/batch_update",
    [Tenant], read_value Data, Json, SCOPES = ["hire:exam"], LIMITS = [1000 in 60, 50 in 1];
    Body account_id "account_id", Body paper_list "paper_list"
});

/// What `hire.v1.eco_exam_paper.batch_update` answers with.
pub type BatchUpdateEcoExamPaperResponse = crate::Empty;

/// What `hire.v1.eco_exam_paper.batch_update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchUpdateEcoExamPaperError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchUpdateEcoExamPaperError: CODES { SystemError = 1002001 + 6 });

/// Sets the exam papers of a customer's account, as the exam provider, and activates the account; each call replaces those before.
///
/// [`POST /open-apis/hire/v1/eco_exam_papers`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_exam_paper/create>) gives [`CreateEcoExamPaperResponse`] or fails with [`CreateEcoExamPaperError`].
///
/// Token: tenant. Scopes, any one of: `hire:exam`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(CreateEcoExamPaper::new(account_id, paper_list)).await?;
/// ```
#[doc(alias("hire.v1.eco_exam_paper.create", "/open-apis/hire/v1/eco_exam_papers"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateEcoExamPaper {
    /// The exam account, as the event that bound it named it. Example: `7147998241542539527`.
    pub account_id: String,
    /// The exam papers.
    pub paper_list: Vec<EcoExamPaperData>,
}

crate::request_builder!(CreateEcoExamPaper {
    account_id(impl Into<String>).into(),
    paper_list(impl IntoIterator<Item = impl Into<EcoExamPaperData>>).into_iter().map(Into::into).collect();
});
crate::request!(CreateEcoExamPaper -> CreateEcoExamPaperResponse, CreateEcoExamPaperError {
    "hire.v1.eco_exam_paper.create", POST "/open-apis/hire/v1/eco_exam_papers", [Tenant],
    read_value Data, Json, SCOPES = ["hire:exam"], LIMITS = [1000 in 60, 50 in 1];
    Body account_id "account_id", Body paper_list "paper_list"
});

/// What `hire.v1.eco_exam_paper.create` answers with.
pub type CreateEcoExamPaperResponse = crate::Empty;

/// What `hire.v1.eco_exam_paper.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateEcoExamPaperError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateEcoExamPaperError: CODES { SystemError = 1002001 + 6 });
