// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `face_verify`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets the result of one face verification, against an uploaded image or an official identity. Only for apps on the allowlist.
///
/// [`GET /open-apis/face_verify/v1/query_auth_result`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/human_authentication-v1/face/query-recognition-result>) gives [`QueryAuthResultFaceVerifyResponse`] or fails with [`QueryAuthResultFaceVerifyError`].
///
/// Token: tenant.
///
/// ```ignore
/// let response = client.send(QueryAuthResultFaceVerify::new(req_order_no)).await?;
/// ```
#[doc(
    alias(
        "face_verify.v1.face_verify.query_auth_result",
        "/open-apis/face_verify/v1/query_auth_result"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryAuthResultFaceVerify {
    /// The verification, as `tt.startFaceVerify` returned it.
    pub req_order_no: String,
    /// The user, by the id within the app; given instead of `employee_id`.
    pub open_id: Option<String>,
    /// The user, by the id within the tenant; given instead of `open_id`.
    pub employee_id: Option<String>,
    /// `verify` for a verification against an official identity; left out for one against an uploaded image.
    pub ticket_type: Option<String>,
}

crate::request_builder!(QueryAuthResultFaceVerify {
    req_order_no(impl Into<String>).into();
    open_id(impl Into<String>).into(), employee_id(impl Into<String>).into(),
    ticket_type(impl Into<String>).into()
});
crate::request!(QueryAuthResultFaceVerify -> QueryAuthResultFaceVerifyResponse, QueryAuthResultFaceVerifyError {
    "face_verify.v1.face_verify.query_auth_result",
    GET "/open-apis/face_verify/v1/query_auth_result", [Tenant], read_value Data, None;
    Query req_order_no "req_order_no", Query open_id "open_id", Query employee_id "employee_id",
    Query ticket_type "ticket_type"
});

/// What `face_verify.v1.face_verify.query_auth_result` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAuthResultFaceVerifyResponse {
    /// The result: `0` while it is pending, `1` for passed, `-1` for failed.
    pub auth_state: Option<AuthState>,
    /// When the verification took place, in seconds since 1970.
    pub auth_timestamp: Option<i64>,
}

crate::object!(QueryAuthResultFaceVerifyResponse {
    auth_state "auth_state", auth_timestamp "auth_timestamp"
});
crate::moments!(QueryAuthResultFaceVerifyResponse {
    auth_timestamp_at auth_timestamp from_seconds
});

/// What `face_verify.v1.face_verify.query_auth_result` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryAuthResultFaceVerifyError {
    /// `10100`: invalid request
    ///
    /// The request is not valid. Check that no parameter is empty and that the app was admitted to face verification.
    InvalidRequest,
    /// `10101`: internal error
    ///
    /// The system failed. Try again.
    InternalError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(QueryAuthResultFaceVerifyError: CODES {
    InvalidRequest = 10100, InternalError = 10101
});

/// Uploads a user's reference image, which later face verifications compare with. Only for apps on the allowlist.
///
/// [`POST /open-apis/face_verify/v1/upload_face_image`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/human_authentication-v1/face/upload-facial-reference-image>) gives [`UploadFaceImageResponse`] or fails with [`UploadFaceImageError`].
///
/// Token: tenant.
///
/// ```ignore
/// let response = client.send(UploadFaceImage::new(image)).await?;
/// ```
#[doc(
    alias(
        "face_verify.v1.face_verify.upload_face_image",
        "/open-apis/face_verify/v1/upload_face_image"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UploadFaceImage {
    /// The user, by the id within the app; given instead of `employee_id`.
    pub open_id: Option<String>,
    /// The user, by the id within the tenant; given instead of `open_id`.
    pub employee_id: Option<String>,
    /// The photo of the user's face, as a file.
    pub image: crate::FilePart,
}

crate::request_builder!(UploadFaceImage {
    image(crate::FilePart);
    open_id(impl Into<String>).into(), employee_id(impl Into<String>).into()
});
crate::request!(UploadFaceImage -> UploadFaceImageResponse, UploadFaceImageError {
    "face_verify.v1.face_verify.upload_face_image",
    POST "/open-apis/face_verify/v1/upload_face_image", [Tenant], read_value Data, Multipart;
    Query open_id "open_id", Query employee_id "employee_id", Body image "image"
});

/// What `face_verify.v1.face_verify.upload_face_image` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UploadFaceImageResponse {
    /// The uid of the reference image, with which the mini program starts the verification.
    pub face_uid: Option<String>,
}

crate::object!(UploadFaceImageResponse { face_uid "face_uid" });

/// What `face_verify.v1.face_verify.upload_face_image` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UploadFaceImageError {
    /// `10100`: invalid request
    ///
    /// The request is not valid. Check that no parameter is empty and that the app was admitted to face verification.
    InvalidRequest,
    /// `10101`: internal error
    ///
    /// The system failed. Try again.
    InternalError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UploadFaceImageError: CODES { InvalidRequest = 10100, InternalError = 10101 });
