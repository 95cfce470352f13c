// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `progress_record`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Adds a progress record in rich text to an objective or a key result, and sets its percentage and state if given.
///
/// [`POST /open-apis/okr/v1/progress_records`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/progress_record/create>) gives [`CreateProgressRecordResponse`] or fails with [`CreateProgressRecordError`].
///
/// Token: tenant or user. Scopes, any one of: `okr:okr`, `okr:okr.progress:writeonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = CreateProgressRecord::new(target_type, content).source_title(source_title).source_url(source_url).target_id(target_id);
/// let response = client.send(request).await?;
/// ```
#[doc(alias("okr.v1.progress_record.create", "/open-apis/okr/v1/progress_records"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateProgressRecord {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ProgressRecordUserIdType>,
    /// The title of where the progress comes from. Example: `周报系统`.
    ///
    /// Required.
    pub source_title: Option<String>,
    /// The address of where the progress comes from. Pattern: `^https?://.*$`. Example: `https://www.zhoubao.com`.
    ///
    /// Required.
    pub source_url: Option<String>,
    /// The objective or key result, as `target_type` says. Example: `7041430377642082323`.
    ///
    /// Required.
    pub target_id: Option<String>,
    /// Whether it is an objective or a key result. Example: `2`.
    pub target_type: TargetType,
    /// The content in rich text.
    pub content: ContentBlock,
    /// The address of where the progress comes from, for computers. Pattern: `^https?://.*$`. Example: `open.feishu.cn`.
    pub source_url_pc: Option<String>,
    /// The address of where the progress comes from, for phones. Pattern: `^https?://.*$`. Example: `open.feishu.cn`.
    pub source_url_mobile: Option<String>,
    /// The progress: a percentage and a state.
    pub progress_rate: Option<ProgressRateNew>,
}

crate::request_builder!(named CreateProgressRecord {
    target_type(impl Into<TargetType>).into(), content(ContentBlock);
    user_id_type(impl Into<ProgressRecordUserIdType>).into(),
    source_title(impl Into<String>).into(), source_url(impl Into<String>).into(),
    target_id(impl Into<String>).into(), source_url_pc(impl Into<String>).into(),
    source_url_mobile(impl Into<String>).into(), progress_rate(ProgressRateNew)
});
crate::request!(CreateProgressRecord -> CreateProgressRecordResponse, CreateProgressRecordError {
    "okr.v1.progress_record.create", POST "/open-apis/okr/v1/progress_records", [Tenant, User],
    read_value Data, Json, SCOPES = ["okr:okr", "okr:okr.progress:writeonly"], LIMITS = [100 in 60],
    NAMED = [source_title "source_title", source_url "source_url", target_id "target_id"];
    Query user_id_type "user_id_type", Body source_title "source_title",
    Body source_url "source_url", Body target_id "target_id", Body target_type "target_type",
    Body content "content", Body source_url_pc "source_url_pc",
    Body source_url_mobile "source_url_mobile", Body progress_rate "progress_rate"
});

/// What `okr.v1.progress_record.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateProgressRecordResponse {
    /// The progress record.
    pub progress_id: Option<String>,
    /// When the progress was last changed, in milliseconds since 1970.
    pub modify_time: Option<String>,
    /// The content in rich text.
    pub content: Option<ContentBlock>,
    /// The progress: a percentage and a state.
    pub progress_rate: Option<ProgressRateNew>,
}

crate::object!(CreateProgressRecordResponse {
    progress_id "progress_id", modify_time "modify_time", content "content",
    progress_rate "progress_rate"
});
crate::moments!(CreateProgressRecordResponse { modify_time_at modify_time from_millis });

/// What `okr.v1.progress_record.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateProgressRecordError {
    /// `1001001` (HTTP 400): invalid parameters
    ///
    /// A parameter is not valid. Compare types and limits with the fields of the call.
    InvalidParameters,
    /// `1001002` (HTTP 400): no permission
    ///
    /// The caller may not use this call or see this data. Check the access token and the user's permissions.
    NoPermission,
    /// `1001003` (HTTP 400): user not found
    ///
    /// The user does not exist. Check the user id.
    UserNotFound,
    /// `1001004` (HTTP 400): okr data not found
    ///
    /// The OKR or the progress record does not exist. Check its id.
    OkrDataNotFound,
    /// `1009998` (HTTP 500): system exception
    ///
    /// The system failed. Contact support if it persists.
    SystemException,
    /// `1009999` (HTTP 500): internal server error
    ///
    /// An internal error occurred. Contact support if it persists.
    InternalServerError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateProgressRecordError: CODES {
    InvalidParameters = 1001001 + 1, NoPermission = 1001002 + 2, UserNotFound = 1001003 + 1,
    OkrDataNotFound = 1001004 + 1, SystemException = 1009998, InternalServerError = 1009999 + 1
});

/// Deletes a progress record.
///
/// [`DELETE /open-apis/okr/v1/progress_records/:progress_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/progress_record/delete>) gives [`DeleteProgressRecordResponse`] or fails with [`DeleteProgressRecordError`].
///
/// Token: tenant or user. Scopes, any one of: `okr:okr`, `okr:okr.progress:delete`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(DeleteProgressRecord::new(progress_id)).await?;
/// ```
#[doc(
    alias(
        "okr.v1.progress_record.delete",
        "/open-apis/okr/v1/progress_records/:progress_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteProgressRecord {
    /// The progress record. Example: `7041857032248410131`.
    pub progress_id: String,
}

crate::request_builder!(DeleteProgressRecord { progress_id(impl Into<String>).into(); });
crate::request!(DeleteProgressRecord -> DeleteProgressRecordResponse, DeleteProgressRecordError {
    "okr.v1.progress_record.delete", DELETE "/open-apis/okr/v1/progress_records/:progress_id",
    [Tenant, User], read_value Data, None, SCOPES = ["okr:okr", "okr:okr.progress:delete"],
    LIMITS = [100 in 60];
    Path progress_id "progress_id"
});

/// What `okr.v1.progress_record.delete` answers with.
pub type DeleteProgressRecordResponse = crate::Empty;

/// What `okr.v1.progress_record.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteProgressRecordError {
    /// `1001001` (HTTP 400): invalid parameters
    ///
    /// A parameter is not valid. Compare types and limits with the fields of the call.
    InvalidParameters,
    /// `1001002` (HTTP 400): no permission
    ///
    /// The caller may not use this call or see this data. Check the access token and the user's permissions.
    NoPermission,
    /// `1001003` (HTTP 400): user not found
    ///
    /// The user does not exist. Check the user id.
    UserNotFound,
    /// `1001004` (HTTP 400): okr data not found
    ///
    /// The OKR or the progress record does not exist. Check its id.
    OkrDataNotFound,
    /// `1009998` (HTTP 500): system exception
    ///
    /// The system failed. Contact support if it persists.
    SystemException,
    /// `1009999` (HTTP 500): internal server error
    ///
    /// An internal error occurred. Contact support if it persists.
    InternalServerError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteProgressRecordError: CODES {
    InvalidParameters = 1001001 + 1, NoPermission = 1001002 + 2, UserNotFound = 1001003 + 1,
    OkrDataNotFound = 1001004 + 1, SystemException = 1009998, InternalServerError = 1009999 + 1
});

/// Gets a progress record with its content, percentage, state and time of change.
///
/// [`GET /open-apis/okr/v1/progress_records/:progress_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/progress_record/get>) gives [`GetProgressRecordResponse`] or fails with [`GetProgressRecordError`].
///
/// Token: tenant or user. Scopes, any one of: `okr:okr:readonly`, `okr:okr.progress:readonly`, `okr:okr`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(GetProgressRecord::new(progress_id)).await?;
/// ```
#[doc(
    alias(
        "okr.v1.progress_record.get",
        "/open-apis/okr/v1/progress_records/:progress_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetProgressRecord {
    /// The progress record. Example: `7041857032248410131`.
    pub progress_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ProgressRecordUserIdType>,
}

crate::request_builder!(GetProgressRecord {
    progress_id(impl Into<String>).into();
    user_id_type(impl Into<ProgressRecordUserIdType>).into()
});
crate::request!(GetProgressRecord -> GetProgressRecordResponse, GetProgressRecordError {
    "okr.v1.progress_record.get", GET "/open-apis/okr/v1/progress_records/:progress_id",
    [Tenant, User], read_value Data, None,
    SCOPES = ["okr:okr:readonly", "okr:okr.progress:readonly", "okr:okr"], LIMITS = [100 in 60];
    Path progress_id "progress_id", Query user_id_type "user_id_type"
});

/// What `okr.v1.progress_record.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProgressRecordResponse {
    /// The progress record.
    pub progress_id: Option<String>,
    /// When the progress was last changed, in milliseconds since 1970.
    pub modify_time: Option<String>,
    /// The content in rich text.
    pub content: Option<ContentBlock>,
    /// The progress: a percentage and a state.
    pub progress_rate: Option<ProgressRateNew>,
}

crate::object!(GetProgressRecordResponse {
    progress_id "progress_id", modify_time "modify_time", content "content",
    progress_rate "progress_rate"
});
crate::moments!(GetProgressRecordResponse { modify_time_at modify_time from_millis });

/// What `okr.v1.progress_record.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetProgressRecordError {
    /// `1001001` (HTTP 400): invalid parameters
    ///
    /// A parameter is not valid. Compare types and limits with the fields of the call.
    InvalidParameters,
    /// `1001002` (HTTP 400): no permission
    ///
    /// The caller may not use this call or see this data. Check the access token and the user's permissions.
    NoPermission,
    /// `1001003` (HTTP 400): user not found
    ///
    /// The user does not exist. Check the user id.
    UserNotFound,
    /// `1001004` (HTTP 400): okr data not found
    ///
    /// The OKR or the progress record does not exist. Check its id.
    OkrDataNotFound,
    /// `1009998` (HTTP 500): system exception
    ///
    /// The system failed. Contact support if it persists.
    SystemException,
    /// `1009999` (HTTP 500): internal server error
    ///
    /// An internal error occurred. Contact support if it persists.
    InternalServerError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetProgressRecordError: CODES {
    InvalidParameters = 1001001 + 1, NoPermission = 1001002 + 2, UserNotFound = 1001003 + 1,
    OkrDataNotFound = 1001004 + 1, SystemException = 1009998, InternalServerError = 1009999 + 1
});

/// Changes the content of a progress record and, if given, the percentage and state.
///
/// [`PUT /open-apis/okr/v1/progress_records/:progress_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/okr-v1/progress_record/update>) gives [`UpdateProgressRecordResponse`] or fails with [`UpdateProgressRecordError`].
///
/// Token: tenant or user. Scopes, any one of: `okr:okr`, `okr:okr.progress:writeonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(UpdateProgressRecord::new(progress_id, content)).await?;
/// ```
#[doc(
    alias(
        "okr.v1.progress_record.update",
        "/open-apis/okr/v1/progress_records/:progress_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateProgressRecord {
    /// The progress record. Example: `7041857032248410131`.
    pub progress_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ProgressRecordUserIdType>,
    /// The content in rich text.
    pub content: ContentBlock,
    /// The progress: a percentage and a state.
    pub progress_rate: Option<ProgressRateNew>,
}

crate::request_builder!(UpdateProgressRecord {
    progress_id(impl Into<String>).into(), content(ContentBlock);
    user_id_type(impl Into<ProgressRecordUserIdType>).into(), progress_rate(ProgressRateNew)
});
crate::request!(UpdateProgressRecord -> UpdateProgressRecordResponse, UpdateProgressRecordError {
    "okr.v1.progress_record.update", PUT "/open-apis/okr/v1/progress_records/:progress_id",
    [Tenant, User], read_value Data, Json, SCOPES = ["okr:okr", "okr:okr.progress:writeonly"],
    LIMITS = [100 in 60];
    Path progress_id "progress_id", Query user_id_type "user_id_type", Body content "content",
    Body progress_rate "progress_rate"
});

/// What `okr.v1.progress_record.update` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateProgressRecordResponse {
    /// The progress record.
    pub progress_id: Option<String>,
    /// When the progress was last changed, in milliseconds since 1970.
    pub modify_time: Option<String>,
    /// The content in rich text.
    pub content: Option<ContentBlock>,
    /// The progress: a percentage and a state.
    pub progress_rate: Option<ProgressRateNew>,
}

crate::object!(UpdateProgressRecordResponse {
    progress_id "progress_id", modify_time "modify_time", content "content",
    progress_rate "progress_rate"
});
crate::moments!(UpdateProgressRecordResponse { modify_time_at modify_time from_millis });

/// What `okr.v1.progress_record.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateProgressRecordError {
    /// `1001001` (HTTP 400): invalid parameters
    ///
    /// A parameter is not valid. Compare types and limits with the fields of the call.
    InvalidParameters,
    /// `1001002` (HTTP 400): no permission
    ///
    /// The caller may not use this call or see this data. Check the access token and the user's permissions.
    NoPermission,
    /// `1001003` (HTTP 400): user not found
    ///
    /// The user does not exist. Check the user id.
    UserNotFound,
    /// `1001004` (HTTP 400): okr data not found
    ///
    /// The OKR or the progress record does not exist. Check its id.
    OkrDataNotFound,
    /// `1009998` (HTTP 500): system exception
    ///
    /// The system failed. Contact support if it persists.
    SystemException,
    /// `1009999` (HTTP 500): internal server error
    ///
    /// An internal error occurred. Contact support if it persists.
    InternalServerError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UpdateProgressRecordError: CODES {
    InvalidParameters = 1001001 + 1, NoPermission = 1001002 + 2, UserNotFound = 1001003 + 1,
    OkrDataNotFound = 1001004 + 1, SystemException = 1009998, InternalServerError = 1009999 + 1
});
