// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `contract`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Extracts parties, amounts, dates and bank accounts from the file of a contract.
///
/// [`POST /open-apis/document_ai/v1/contract/field_extraction`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/contract/field_extraction>) gives [`ExtractContractFieldsResponse`] or fails with [`ExtractContractFieldsError`].
///
/// Token: tenant. Scopes, any one of: `document_ai:contract:field_extract`. Rate limit: 10 a second.
///
/// ```ignore
/// let request = ExtractContractFields::new(file, pdf_page_limit, ocr_mode);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "document_ai.v1.contract.field_extraction",
        "/open-apis/document_ai/v1/contract/field_extraction"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ExtractContractFields {
    /// The contract: a PDF, DOC or DOCX of less than 10 MB. Example: `file binary`.
    pub file: crate::FilePart,
    /// How many pages of a PDF are read at most, up to 100. Example: `15`.
    pub pdf_page_limit: i64,
    /// How text is recognized. Example: `auto`.
    pub ocr_mode: OcrMode,
}

crate::request_builder!(ExtractContractFields {
    file(crate::FilePart), pdf_page_limit(i64), ocr_mode(impl Into<OcrMode>).into();
});
crate::request!(ExtractContractFields -> ExtractContractFieldsResponse, ExtractContractFieldsError {
    "document_ai.v1.contract.field_extraction",
    POST "/open-apis/document_ai/v1/contract/field_extraction", [Tenant], read_value Data,
    Multipart, SCOPES = ["document_ai:contract:field_extract"], LIMITS = [10 in 1];
    Body file "file", Body pdf_page_limit "pdf_page_limit", Body ocr_mode "ocr_mode"
});

/// What `document_ai.v1.contract.field_extraction` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ExtractContractFieldsResponse {
    /// The id of the file.
    pub file_id: Option<String>,
    /// The price of the contract, with the passage on it.
    pub price: Option<ExtractPrice>,
    /// The dates of the contract.
    pub time: Option<ExtractTime>,
    /// How many copies of the contract there are.
    pub copy: Option<ExtractCopy>,
    /// The currency.
    pub currency: Option<ExtractCurrency>,
    /// The title of the contract.
    pub header: Option<String>,
    /// The parties to the contract.
    pub body_info: Vec<BodyInfo>,
    /// The bank accounts of the parties.
    pub bank_info: Vec<BankInfo>,
}

crate::object!(ExtractContractFieldsResponse {
    file_id "file_id", price "price", time "time", copy "copy", currency "currency",
    header "header", body_info "body_info", bank_info "bank_info"
});

/// What `document_ai.v1.contract.field_extraction` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ExtractContractFieldsError {
    /// `2110001` (HTTP 400): invalid request
    ///
    /// The file or a parameter is not valid. Check the type and size of the file.
    ParamIsInvalid,
    /// `2110002` (HTTP 400): no contract detected
    ///
    /// Nothing was recognized. Check that the file shows such a document.
    NoValidEntity,
    /// `2110003` (HTTP 400): You have reached the Intelligent document parsing limit. To continue using this function, please contact sales to purchase more.
    ///
    /// The tenant's quota of recognitions is used up. Buy more.
    ReachedIntelligentDocumentParsingLimit,
    /// `2110010` (HTTP 500): network anomaly or out of limit, please try it later
    ///
    /// The system or the network failed, or too much was asked. Try again later.
    InternalError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ExtractContractFieldsError: CODES {
    ParamIsInvalid = 2110001 + 3, NoValidEntity = 2110002 + 4,
    ReachedIntelligentDocumentParsingLimit = 2110003, InternalError = 2110010 + 4
});
