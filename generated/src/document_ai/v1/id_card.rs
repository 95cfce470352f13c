// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `id_card`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Reads the fields of a Chinese identity card from its picture.
///
/// [`POST /open-apis/document_ai/v1/id_card/recognize`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/id_card/recognize>) gives [`RecognizeIdCardResponse`] or fails with [`RecognizeIdCardError`].
///
/// Token: tenant. Scopes, any one of: `document_ai:id_card:recognize`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(RecognizeIdCard::new(file)).await?;
/// ```
#[doc(
    alias(
        "document_ai.v1.id_card.recognize",
        "/open-apis/document_ai/v1/id_card/recognize"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct RecognizeIdCard {
    /// The file, of which text is recognized. Example: `file binary`.
    pub file: crate::FilePart,
}

crate::request_builder!(RecognizeIdCard { file(crate::FilePart); });
crate::request!(RecognizeIdCard -> RecognizeIdCardResponse, RecognizeIdCardError {
    "document_ai.v1.id_card.recognize", POST "/open-apis/document_ai/v1/id_card/recognize",
    [Tenant], read_value Data, Multipart, SCOPES = ["document_ai:id_card:recognize"],
    LIMITS = [10 in 1];
    Body file "file"
});

/// What `document_ai.v1.id_card.recognize` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeIdCardResponse {
    /// What was recognized on the ID card.
    pub id_card: Option<IdCard>,
}

crate::object!(RecognizeIdCardResponse { id_card "id_card" });

/// What `document_ai.v1.id_card.recognize` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RecognizeIdCardError {
    /// `2110001` (HTTP 400): param is invalid
    ///
    /// The file or a parameter is not valid. Check the type and size of the file.
    ParamIsInvalid,
    /// `2110002` (HTTP 400): no valid entity
    ///
    /// Nothing was recognized. Check that the file shows such a document.
    NoValidEntity,
    /// `2110003` (HTTP 400): You have reached the Intelligent document parsing limit. To continue using this function, please contact sales to purchase more.
    ///
    /// The tenant's quota of recognitions is used up. Buy more.
    ReachedIntelligentDocumentParsingLimit,
    /// `2110010` (HTTP 500): internal error, please try later
    ///
    /// The system or the network failed, or too much was asked. Try again later.
    InternalError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(RecognizeIdCardError: CODES {
    ParamIsInvalid = 2110001 + 4, NoValidEntity = 2110002 + 5,
    ReachedIntelligentDocumentParsingLimit = 2110003, InternalError = 2110010 + 3
});
