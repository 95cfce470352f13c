// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `access_record_access_photo`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Downloads the photo that was taken when a door was opened by face recognition.
///
/// [`GET /open-apis/acs/v1/access_records/:access_record_id/access_photo`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/acs-v1/access_record-access_photo/get>) gives [`Download`](crate::Download) or fails with [`GetAccessRecordPhotoError`].
///
/// Token: tenant. Scopes, any one of: `acs:users`.
///
/// ```ignore
/// let response = client.send(GetAccessRecordPhoto::new(access_record_id)).await?;
/// ```
#[doc(
    alias(
        "acs.v1.access_record_access_photo.get",
        "/open-apis/acs/v1/access_records/:access_record_id/access_photo"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAccessRecordPhoto {
    /// The access record. Example: `6939433228970082591`.
    pub access_record_id: String,
}

crate::request_builder!(GetAccessRecordPhoto { access_record_id(impl Into<String>).into(); });
crate::request!(GetAccessRecordPhoto -> crate::Download, GetAccessRecordPhotoError {
    "acs.v1.access_record_access_photo.get",
    GET "/open-apis/acs/v1/access_records/:access_record_id/access_photo", [Tenant],
    read_file Bytes, None, SCOPES = ["acs:users"];
    Path access_record_id "access_record_id"
});

/// What `acs.v1.access_record_access_photo.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetAccessRecordPhotoError {
    /// `1490050` (HTTP 400): access record not exist error
    AccessRecordNotExistError,
    /// `1490052` (HTTP 400): access record photo not exist error
    AccessRecordPhotoNotExistError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetAccessRecordPhotoError: CODES {
    AccessRecordNotExistError = 1490050, AccessRecordPhotoNotExistError = 1490052
});
