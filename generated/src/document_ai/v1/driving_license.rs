// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `driving_license`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Reads the fields of a driving license from its picture.
///
/// [`POST /open-apis/document_ai/v1/driving_license/recognize`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/document_ai-v1/driving_license/recognize>) gives [`RecognizeDrivingLicenseResponse`] or fails with [`RecognizeDrivingLicenseError`].
///
/// Token: tenant. Scopes, any one of: `document_ai:driving_license:recognize`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(RecognizeDrivingLicense::new(file)).await?;
/// ```
#[doc(
    alias(
        "document_ai.v1.driving_license.recognize",
        "/open-apis/document_ai/v1/driving_license/recognize"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct RecognizeDrivingLicense {
    /// The file, of which text is recognized. Example: `file binary`.
    pub file: crate::FilePart,
}

crate::request_builder!(RecognizeDrivingLicense { file(crate::FilePart); });
crate::request!(RecognizeDrivingLicense -> RecognizeDrivingLicenseResponse, RecognizeDrivingLicenseError {
    "document_ai.v1.driving_license.recognize",
    POST "/open-apis/document_ai/v1/driving_license/recognize", [Tenant], read_value Data,
    Multipart, SCOPES = ["document_ai:driving_license:recognize"], LIMITS = [10 in 1];
    Body file "file"
});

/// What `document_ai.v1.driving_license.recognize` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecognizeDrivingLicenseResponse {
    /// What was recognized on the driving license.
    pub driving_license: Option<DrvingLicense>,
}

crate::object!(RecognizeDrivingLicenseResponse { driving_license "driving_license" });

/// What `document_ai.v1.driving_license.recognize` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum RecognizeDrivingLicenseError {
    /// `2110001` (HTTP 400): Param is invalid
    ///
    /// The file or a parameter is not valid. Check the type and size of the file.
    ParamIsInvalid,
    /// `2110002` (HTTP 400): No valid entity
    ///
    /// Nothing was recognized. Check that the file shows such a document.
    NoValidEntity,
    /// `2110003` (HTTP 400): You have reached the Intelligent document parsing limit. To continue using this function, please contact sales to purchase more.
    ///
    /// The tenant's quota of recognitions is used up. Buy more.
    ReachedIntelligentDocumentParsingLimit,
    /// `2110010` (HTTP 500): Internal error, please try later
    ///
    /// The system or the network failed, or too much was asked. Try again later.
    InternalError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(RecognizeDrivingLicenseError: CODES {
    ParamIsInvalid = 2110001 + 1, NoValidEntity = 2110002 + 2,
    ReachedIntelligentDocumentParsingLimit = 2110003, InternalError = 2110010
});
