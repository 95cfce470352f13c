// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `social_archive_adjust_record`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists when employees were or are to be added to social insurance and the provident fund, or taken out of them.
///
/// [`POST /open-apis/compensation/v1/social_archive_adjust_record/query`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/compensation-v1/social_archive_adjust_record/query>) gives [`QuerySocialArchiveAdjustRecordResponse`] or fails with [`QuerySocialArchiveAdjustRecordError`].
///
/// Token: tenant. Scopes, any one of: `corehr:compensation.social_adjust_record:read`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 10 a second.
///
/// ```ignore
/// let request = QuerySocialArchiveAdjustRecord::new(user_id_type, user_id_list, record_type);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "compensation.v1.social_archive_adjust_record.query",
        "/open-apis/compensation/v1/social_archive_adjust_record/query"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QuerySocialArchiveAdjustRecord {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: UserIdType,
    /// The employees, by the kind of id that the call uses. Length: 0 to 200. Example: `["7134995965475620396"]`.
    pub user_id_list: Vec<String>,
    /// Whether the employee is added or taken out. Length: 1 to 32. Example: `increase`.
    pub record_type: RecordType,
}

crate::request_builder!(QuerySocialArchiveAdjustRecord {
    user_id_type(impl Into<UserIdType>).into(),
    user_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    record_type(impl Into<RecordType>).into();
});
crate::request!(QuerySocialArchiveAdjustRecord -> QuerySocialArchiveAdjustRecordResponse, QuerySocialArchiveAdjustRecordError {
    "compensation.v1.social_archive_adjust_record.query",
    POST "/open-apis/compensation/v1/social_archive_adjust_record/query", [Tenant], read_value Data,
    Json, SCOPES = ["corehr:compensation.social_adjust_record:read"], LIMITS = [10 in 1];
    Query user_id_type "user_id_type", Body user_id_list "user_id_list",
    Body record_type "record_type"
});

/// What `compensation.v1.social_archive_adjust_record.query` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySocialArchiveAdjustRecordResponse {
    /// The records.
    pub records: Vec<SocialArchiveAdjustRecord>,
}

crate::object!(QuerySocialArchiveAdjustRecordResponse { records "records" });

/// What `compensation.v1.social_archive_adjust_record.query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QuerySocialArchiveAdjustRecordError {
    /// `2290001` (HTTP 500): server error
    ///
    /// A parameter is empty or not valid, or the server failed. Check the parameters; contact support if it persists.
    ServerError2290001,
    /// `2290002` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid, or the server failed. Check the parameters; dates are written as `2006-01-02`.
    ServerError2290002,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(QuerySocialArchiveAdjustRecordError: CODES {
    ServerError2290001 = 2290001 + 2, ServerError2290002 = 2290002 + 2
});
