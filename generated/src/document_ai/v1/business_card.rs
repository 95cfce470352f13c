// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `business_card`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Reads names, companies and contacts from the picture of a business card.
///
/// `POST /open-apis/document_ai/v1/business_card/recognize`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `document_ai:business_card:recognize`
/// - Rate limit: 10 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/business_card/recognize>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct RecognizeBusinessCard {
    /// The file, of which text is recognized.
    ///
    /// Example: `file binary`.
    #[serde(skip)]
    pub file: crate::FilePart,
}

impl RecognizeBusinessCard {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(file: crate::FilePart) -> Self {
        Self { file }
    }
}

impl crate::Endpoint for RecognizeBusinessCard {
    type Response = RecognizeBusinessCardResponse;
    type Error = RecognizeBusinessCardError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "document_ai.v1.business_card.recognize",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/document_ai/v1/business_card/recognize",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::multipart(crate::Multipart::new().file("file", &self.file))
    }
}

/// What `document_ai.v1.business_card.recognize` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct RecognizeBusinessCardResponse {
    /// What was recognized on the business cards.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub business_cards: Option<Vec<RecognizedEntities>>,
}

/// What `document_ai.v1.business_card.recognize` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RecognizeBusinessCardError {
    /// `2110001` (HTTP 400): Invalid file
    ///
    /// The file or a parameter is not valid. Check the type and size of the file.
    #[doc(alias = "2110001")]
    InvalidFile,
    /// `2110002` (HTTP 400): No business card detected.
    ///
    /// Nothing was recognized. Check that the file shows such a document.
    #[doc(alias = "2110002")]
    NoBusinessCardDetected,
    /// `2110003` (HTTP 400): You have reached the Intelligent document parsing limit. To continue using this function, please contact sales to purchase more.
    ///
    /// The tenant's quota of recognitions is used up. Buy more.
    #[doc(alias = "2110003")]
    ReachedIntelligentDocumentParsingLimit,
    /// `2110010` (HTTP 500): Network anomaly, please try again.
    ///
    /// The system or the network failed, or too much was asked. Try again later.
    #[doc(alias = "2110010")]
    NetworkAnomalyPleaseTryAgain,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl RecognizeBusinessCardError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::InvalidFile,
            crate::ErrorFacts::new(
                2110001,
                400,
                "Invalid file",
                "The file or a parameter is not valid. Check the type and size of the file.",
                false,
            ),
        ),
        (
            Self::NoBusinessCardDetected,
            crate::ErrorFacts::new(
                2110002,
                400,
                "No business card detected.",
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
            Self::NetworkAnomalyPleaseTryAgain,
            crate::ErrorFacts::new(
                2110010,
                500,
                "Network anomaly, please try again.",
                "The system or the network failed, or too much was asked. Try again later.",
                true,
            ),
        ),
    ];
}

crate::error_enum!(RecognizeBusinessCardError);
