// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `business_license`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Reads the fields of a business license from its picture.
///
/// [`POST /open-apis/document_ai/v1/business_license/recognize`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/business_license/recognize>) gives [`RecognizeBusinessLicenseResponse`] or fails with [`RecognizeBusinessLicenseError`].
///
/// Token: tenant. Scopes, any one of: `document_ai:business_license:recognize`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(RecognizeBusinessLicense::new(file)).await?;
/// ```
#[doc(
    alias(
        "document_ai.v1.business_license.recognize",
        "/open-apis/document_ai/v1/business_license/recognize"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct RecognizeBusinessLicense {
    /// The file, of which text is recognized. Example: `file binary`.
    pub file: crate::FilePart,
}

crate::request_builder!(RecognizeBusinessLicense { file(crate::FilePart); });
crate::request!(RecognizeBusinessLicense -> RecognizeBusinessLicenseResponse, RecognizeBusinessLicenseError {
    "document_ai.v1.business_license.recognize",
    POST "/open-apis/document_ai/v1/business_license/recognize", [Tenant], read_value Data,
    Multipart, SCOPES = ["document_ai:business_license:recognize"], LIMITS = [10 in 1];
    Body file "file"
});

/// What `document_ai.v1.business_license.recognize` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeBusinessLicenseResponse {
    /// What was recognized on the business license.
    pub business_license: Option<BusinessLicense>,
}

crate::object!(RecognizeBusinessLicenseResponse { business_license "business_license" });

/// What `document_ai.v1.business_license.recognize` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RecognizeBusinessLicenseError {
    /// `2110001` (HTTP 400): Param is invalid.
    ///
    /// The file or a parameter is not valid. Check the type and size of the file.
    ParamIsInvalid,
    /// `2110002` (HTTP 400): No valid entity.
    ///
    /// Nothing was recognized. Check that the file shows such a document.
    NoValidEntity,
    /// `2110003` (HTTP 400): You have reached the Intelligent document parsing limit. To continue using this function, please contact sales to purchase more.
    ///
    /// The tenant's quota of recognitions is used up. Buy more.
    ReachedIntelligentDocumentParsingLimit,
    /// `2110010` (HTTP 500): Internal error, please try later.
    ///
    /// The system or the network failed, or too much was asked. Try again later.
    InternalError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(RecognizeBusinessLicenseError: CODES {
    ParamIsInvalid = 2110001 + 2, NoValidEntity = 2110002 + 3,
    ReachedIntelligentDocumentParsingLimit = 2110003, InternalError = 2110010 + 1
});
