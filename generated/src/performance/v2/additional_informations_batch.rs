// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `additional_informations_batch`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Deletes additional information on employees in a cycle by ids.
///
/// [`DELETE /open-apis/performance/v2/additional_informations/batch`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/performance-v2/additional_informations-batch/delete>) gives [`DeleteAdditionalInformationsBatchResponse`] or fails with [`DeleteAdditionalInformationsBatchError`].
///
/// Token: tenant. Scopes, any one of: `performance:performance`, `performance:semester_activity:write`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 10 a minute.
///
/// ```ignore
/// let request = DeleteAdditionalInformationsBatch::new(semester_id, additional_informations);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "performance.v2.additional_informations_batch.delete",
        "/open-apis/performance/v2/additional_informations/batch"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteAdditionalInformationsBatch {
    /// Which kind of id stands for users. Default: `open_id`. Length: 0 to 999999999. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ActivityUserIdType>,
    /// The cycle. Length: 1 to 100. Example: `7348736302176534547`.
    pub semester_id: String,
    /// The entries to delete, by their ids. Length: 1 to 100. Example: `["7350195758357807123"]`.
    pub additional_informations: Vec<String>,
}

crate::request_builder!(DeleteAdditionalInformationsBatch {
    semester_id(impl Into<String>).into(),
    additional_informations(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
    user_id_type(impl Into<ActivityUserIdType>).into()
});
crate::request!(DeleteAdditionalInformationsBatch -> DeleteAdditionalInformationsBatchResponse, DeleteAdditionalInformationsBatchError {
    "performance.v2.additional_informations_batch.delete",
    DELETE "/open-apis/performance/v2/additional_informations/batch", [Tenant], read_value Data,
    Json, SCOPES = ["performance:performance", "performance:semester_activity:write"],
    LIMITS = [10 in 60];
    Query user_id_type "user_id_type", Body semester_id "semester_id",
    Body additional_informations "additional_informations"
});

/// What `performance.v2.additional_informations_batch.delete` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeleteAdditionalInformationsBatchResponse {
    /// The entries that were deleted, by their ids.
    pub additional_informations: Vec<String>,
}

crate::object!(DeleteAdditionalInformationsBatchResponse {
    additional_informations "additional_informations"
});

/// What `performance.v2.additional_informations_batch.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteAdditionalInformationsBatchError {
    /// `1580101` (HTTP 500): internal error
    ///
    /// An internal error occurred. Read the message; contact support if it persists.
    InternalError,
    /// `1580102` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check types and sizes.
    ParamIsInvalid,
    /// `1580103` (HTTP 400): semester_id is invalid
    ///
    /// The cycle is not valid. Check `semester_id`.
    SemesterIdIsInvalid,
    /// `1580112` (HTTP 400): permission denied
    ///
    /// The app may not handle the data of one of the employees. Extend its data permissions.
    PermissionDenied,
    /// `1580201` (HTTP 400): item_id is invalid
    ///
    /// The entry of additional information does not exist. Check `item_id`.
    ItemIdIsInvalid,
    /// `1580901` (HTTP 400): tenant no licnese
    ///
    /// The tenant has no seats for Performance. Ask an administrator of the tenant.
    TenantNoLicnese,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteAdditionalInformationsBatchError: CODES {
    InternalError = 1580101, ParamIsInvalid = 1580102, SemesterIdIsInvalid = 1580103,
    PermissionDenied = 1580112, ItemIdIsInvalid = 1580201 + 1, TenantNoLicnese = 1580901
});
