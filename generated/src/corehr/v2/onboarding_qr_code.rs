// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `onboarding_qr_code`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Creates the QR code that new employees scan to start their onboarding.
///
/// [`POST /open-apis/corehr/v2/onboarding_qr_codes`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/pre_hire/onboarding-qr-code/create-onboarding-qr-code>) gives [`CreateOnboardingQrCodeResponse`] or fails with [`CreateOnboardingQrCodeError`].
///
/// Token: tenant. Scopes, any one of: `corehr:pre_hire:write`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(CreateOnboardingQrCode::new(dimension_value_list)).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.onboarding_qr_code.create",
        "/open-apis/corehr/v2/onboarding_qr_codes"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateOnboardingQrCode {
    /// The values of the dimensions. Length: 1 to 1000.
    pub dimension_value_list: Vec<QrCodeDimensionValue>,
}

crate::request_builder!(CreateOnboardingQrCode {
    dimension_value_list(impl IntoIterator<Item = impl Into<QrCodeDimensionValue>>).into_iter().map(Into::into).collect();
});
crate::request!(CreateOnboardingQrCode -> CreateOnboardingQrCodeResponse, CreateOnboardingQrCodeError {
    "corehr.v2.onboarding_qr_code.create", POST "/open-apis/corehr/v2/onboarding_qr_codes",
    [Tenant], read_value Data, Json, SCOPES = ["corehr:pre_hire:write"], LIMITS = [100 in 60];
    Body dimension_value_list "dimension_value_list"
});

/// What `corehr.v2.onboarding_qr_code.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateOnboardingQrCodeResponse {
    /// The QR code.
    pub qr_code: Option<QrCode>,
}

crate::object!(CreateOnboardingQrCodeResponse { qr_code "qr_code" });

/// What `corehr.v2.onboarding_qr_code.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateOnboardingQrCodeError {
    /// `1161001` (HTTP 400): 参数无效
    ///
    /// What it means depends on the call: a parameter or the job level is not valid, or the record is under approval or already handled. Read the message.
    InvalidParamOrJobLevel,
    /// `1161002` (HTTP 400): 租户未初始化二维码维度
    ///
    /// What it means depends on the call: a parameter or the job family is not valid, a permission is missing, or the record is under approval. Read the message.
    InvalidParamOrJobFamily,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateOnboardingQrCodeError: CODES {
    InvalidParamOrJobLevel = 1161001 + 3, InvalidParamOrJobFamily = 1161002 + 8
});

/// Lists the dimensions, such as department or job, that are in use for onboarding QR codes.
///
/// [`POST /open-apis/corehr/v2/onboarding_qr_codes/dimension`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/pre_hire/onboarding-qr-code/onboarding-qr-code-dimension>) gives [`QueryOnboardingQrCodeDimensionResponse`] or fails with [`QueryOnboardingQrCodeDimensionError`].
///
/// Token: tenant. Scopes, any one of: `corehr:pre_hire:read`, `corehr:pre_hire:write`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(QueryOnboardingQrCodeDimension::new()).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.onboarding_qr_code.dimension",
        "/open-apis/corehr/v2/onboarding_qr_codes/dimension"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryOnboardingQrCodeDimension {}

crate::request_builder!(QueryOnboardingQrCodeDimension {});
crate::request!(QueryOnboardingQrCodeDimension -> QueryOnboardingQrCodeDimensionResponse, QueryOnboardingQrCodeDimensionError {
    "corehr.v2.onboarding_qr_code.dimension",
    POST "/open-apis/corehr/v2/onboarding_qr_codes/dimension", [Tenant], read_value Data, None,
    SCOPES = ["corehr:pre_hire:read", "corehr:pre_hire:write"], LIMITS = [100 in 60]
});

/// What `corehr.v2.onboarding_qr_code.dimension` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryOnboardingQrCodeDimensionResponse {
    /// The dimensions.
    pub dimension_list: Vec<QrCodeDimension>,
}

crate::object!(QueryOnboardingQrCodeDimensionResponse { dimension_list "dimension_list" });

/// What `corehr.v2.onboarding_qr_code.dimension` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryOnboardingQrCodeDimensionError {
    /// `1161001` (HTTP 400): 参数错误
    ///
    /// What it means depends on the call: a parameter or the job level is not valid, or the record is under approval or already handled. Read the message.
    InvalidParamOrJobLevel,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(QueryOnboardingQrCodeDimensionError: CODES {
    InvalidParamOrJobLevel = 1161001 + 4
});
