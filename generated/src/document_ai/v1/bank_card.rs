// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `bank_card`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Reads number and validity from the picture of a bank card.
///
/// `POST /open-apis/document_ai/v1/bank_card/recognize`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `document_ai:bank_card:recognize`
/// - Rate limit: 10 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/bank_card/recognize>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct RecognizeBankCard {
    /// The file, of which text is recognized.
    ///
    /// Example: `file binary`.
    #[serde(skip)]
    pub file: crate::FilePart,
}

impl RecognizeBankCard {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(file: crate::FilePart) -> Self {
        Self { file }
    }
}

impl crate::Endpoint for RecognizeBankCard {
    type Response = RecognizeBankCardResponse;
    type Error = RecognizeBankCardError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "document_ai.v1.bank_card.recognize",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/document_ai/v1/bank_card/recognize",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::multipart(crate::Multipart::new().file("file", &self.file))
    }
}

/// What `document_ai.v1.bank_card.recognize` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct RecognizeBankCardResponse {
    /// What was recognized on the bank card.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_card: Option<BankCard>,
}

/// What `document_ai.v1.bank_card.recognize` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecognizeBankCardError {
    /// `2110001` (HTTP 400): Param is invalid.
    ///
    /// The file or a parameter is not valid. Check the type and size of the file.
    #[doc(alias = "2110001")]
    ParamIsInvalid,
    /// `2110002` (HTTP 400): No valid entity.
    ///
    /// Nothing was recognized. Check that the file shows such a document.
    #[doc(alias = "2110002")]
    NoValidEntity,
    /// `2110003` (HTTP 400): You have reached the Intelligent document parsing limit. To continue using this function, please contact sales to purchase more.
    ///
    /// The tenant's quota of recognitions is used up. Buy more.
    #[doc(alias = "2110003")]
    ReachedIntelligentDocumentParsingLimit,
    /// `2110010` (HTTP 500): Internal error, please try later.
    ///
    /// The system or the network failed, or too much was asked. Try again later.
    #[doc(alias = "2110010")]
    InternalErrorPleaseTryLater,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl RecognizeBankCardError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::ParamIsInvalid,
            crate::ErrorFacts::new(
                2110001,
                400,
                "Param is invalid.",
                "The file or a parameter is not valid. Check the type and size of the file.",
                false,
            ),
        ),
        (
            Self::NoValidEntity,
            crate::ErrorFacts::new(
                2110002,
                400,
                "No valid entity.",
                "Nothing was recognized. Check that the file shows such a document.",
                false,
            ),
        ),
        (
            Self::ReachedIntelligentDocumentParsingLimit,
            crate::ErrorFacts::new(
                2110003,
                400,
                "You have reached the Intelligent document parsing limit. To continue using this function, please contact sales to purchase more.",
                "The tenant's quota of recognitions is used up. Buy more.",
                false,
            ),
        ),
        (
            Self::InternalErrorPleaseTryLater,
            crate::ErrorFacts::new(
                2110010,
                500,
                "Internal error, please try later.",
                "The system or the network failed, or too much was asked. Try again later.",
                true,
            ),
        ),
    ];
}

crate::error_enum!(RecognizeBankCardError);
