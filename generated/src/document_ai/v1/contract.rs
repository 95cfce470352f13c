// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `contract`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Extracts parties, amounts, dates and bank accounts from the file of a contract.
///
/// `POST /open-apis/document_ai/v1/contract/field_extraction`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `document_ai:contract:field_extract`
/// - Rate limit: 10 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/contract/field_extraction>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct FieldExtractionContract {
    /// The contract: a PDF, DOC or DOCX of less than 10 MB.
    ///
    /// Example: `file binary`.
    #[serde(skip)]
    pub file: crate::FilePart,
    /// How many pages of a PDF are read at most, up to 100.
    ///
    /// Example: `15`.
    pub pdf_page_limit: i64,
    /// How text is recognized.
    ///
    /// Example: `auto`.
    pub ocr_mode: OcrMode,
}

impl FieldExtractionContract {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        file: crate::FilePart,
        pdf_page_limit: i64,
        ocr_mode: impl Into<OcrMode>,
    ) -> Self {
        Self {
            file,
            pdf_page_limit,
            ocr_mode: ocr_mode.into(),
        }
    }
}

impl crate::Endpoint for FieldExtractionContract {
    type Response = FieldExtractionContractResponse;
    type Error = FieldExtractionContractError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "document_ai.v1.contract.field_extraction",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/document_ai/v1/contract/field_extraction",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::multipart(
            crate::Multipart::new()
                .file("file", &self.file)
                .text("pdf_page_limit", &self.pdf_page_limit)
                .text("ocr_mode", &self.ocr_mode),
        )
    }
}

/// What `document_ai.v1.contract.field_extraction` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct FieldExtractionContractResponse {
    /// The id of the file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_id: Option<String>,
    /// The price of the contract, with the passage on it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub price: Option<ExtractPrice>,
    /// The dates of the contract.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time: Option<ExtractTime>,
    /// How many copies of the contract there are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub copy: Option<ExtractCopy>,
    /// The currency.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub currency: Option<ExtractCurrency>,
    /// The title of the contract.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub header: Option<String>,
    /// The parties to the contract.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub body_info: Option<Vec<BodyInfo>>,
    /// The bank accounts of the parties.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_info: Option<Vec<BankInfo>>,
}

/// What `document_ai.v1.contract.field_extraction` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FieldExtractionContractError {
    /// `2110001` (HTTP 400): invalid request
    ///
    /// The file or a parameter is not valid. Check the type and size of the file.
    #[doc(alias = "2110001")]
    InvalidRequest,
    /// `2110002` (HTTP 400): no contract detected
    ///
    /// Nothing was recognized. Check that the file shows such a document.
    #[doc(alias = "2110002")]
    NoContractDetected,
    /// `2110003` (HTTP 400): You have reached the Intelligent document parsing limit. To continue using this function, please contact sales to purchase more.
    ///
    /// The tenant's quota of recognitions is used up. Buy more.
    #[doc(alias = "2110003")]
    ReachedIntelligentDocumentParsingLimit,
    /// `2110010` (HTTP 500): network anomaly or out of limit, please try it later
    ///
    /// The system or the network failed, or too much was asked. Try again later.
    #[doc(alias = "2110010")]
    NetworkAnomalyOutLimitTryLater,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl FieldExtractionContractError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::InvalidRequest,
            crate::ErrorFacts::new(
                2110001,
                400,
                "invalid request",
                "The file or a parameter is not valid. Check the type and size of the file.",
                false,
            ),
        ),
        (
            Self::NoContractDetected,
            crate::ErrorFacts::new(
                2110002,
                400,
                "no contract detected",
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
            Self::NetworkAnomalyOutLimitTryLater,
            crate::ErrorFacts::new(
                2110010,
                500,
                "network anomaly or out of limit, please try it later",
                "The system or the network failed, or too much was asked. Try again later.",
                true,
            ),
        ),
    ];
}

crate::error_enum!(FieldExtractionContractError);
