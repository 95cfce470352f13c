// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `signature_file`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Downloads an electronic signature file.
///
/// [`POST /open-apis/corehr/v2/signature_files/:signature_file_id/download`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/signature_file/download>) gives [`Download`](crate::Download) or fails with [`DownloadSignatureFileError`].
///
/// Token: tenant. Scopes, any one of: `corehr:signature_file:read`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(DownloadSignatureFile::new(signature_file_id)).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.signature_file.download",
        "/open-apis/corehr/v2/signature_files/:signature_file_id/download"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DownloadSignatureFile {
    /// The electronic signature file. Example: `6891251722631890445`.
    pub signature_file_id: String,
}

crate::request_builder!(DownloadSignatureFile { signature_file_id(impl Into<String>).into(); });
crate::request!(DownloadSignatureFile -> crate::Download, DownloadSignatureFileError {
    "corehr.v2.signature_file.download",
    POST "/open-apis/corehr/v2/signature_files/:signature_file_id/download", [Tenant],
    read_file Bytes, None, SCOPES = ["corehr:signature_file:read"], LIMITS = [100 in 60];
    Path signature_file_id "signature_file_id"
});

/// What `corehr.v2.signature_file.download` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DownloadSignatureFileError {
    /// `1160001` (HTTP 500): system error
    ///
    /// A parameter is missing or not valid, or the tenant cannot be told. Compare the request with the fields of the call.
    ParamIsInvalid1160001,
    /// `1160002` (HTTP 500): not found file by id
    ///
    /// What it means depends on the call: a check failed, a file was not found or a limit was exceeded. Read the message and correct the request.
    FileNotFoundOrRequestInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DownloadSignatureFileError: CODES {
    ParamIsInvalid1160001 = 1160001 + 3, FileNotFoundOrRequestInvalid = 1160002 + 1
});

/// Lists electronic signature files by id, state, template and time of change.
///
/// [`GET /open-apis/corehr/v2/signature_files`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/signature_file/list>) gives [`ListSignatureFileResponse`] or fails with [`ListSignatureFileError`].
///
/// Token: tenant or user. Scopes, any one of: `corehr:signature_file:read`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let mut items = client.list(ListSignatureFile::new()).items();
/// ```
#[doc(alias("corehr.v2.signature_file.list", "/open-apis/corehr/v2/signature_files"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListSignatureFile {
    /// The electronic signature file. Example: `6891251722631890445`.
    pub signature_file_id: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `{"cn":"[\"7371387495822411308\"]"}`.
    pub page_token: Option<String>,
    /// The states of the files; a file in any of them is found. Length: 0 to 30. Example: `["sign_finished"]`.
    pub states: Option<Vec<String>>,
    /// Where the range of times of change begins, as `2006-01-02 15:04:05` in UTC+8. Example: `2022-01-01 00:00:00`.
    pub update_time_start: Option<String>,
    /// Where the range of times of change ends, as `2006-01-02 15:04:05` in UTC+8. Example: `2022-01-01 00:00:00`.
    pub update_time_end: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ApprovalGroupsUserIdType>,
    /// The signature templates. Length: 0 to 4294967296. Example: `["7282756156156560940"]`.
    pub template_ids: Option<Vec<String>>,
}

crate::request_builder!(ListSignatureFile {
    signature_file_id(impl Into<String>).into(), page_size(i64),
    page_token(impl Into<String>).into(),
    states(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    update_time_start(impl Into<String>).into(), update_time_end(impl Into<String>).into(),
    user_id_type(impl Into<ApprovalGroupsUserIdType>).into(),
    template_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(ListSignatureFile -> ListSignatureFileResponse, ListSignatureFileError {
    "corehr.v2.signature_file.list", GET "/open-apis/corehr/v2/signature_files", [Tenant, User],
    read_value Data, None, SCOPES = ["corehr:signature_file:read"], LIMITS = [100 in 60];
    Query signature_file_id "signature_file_id", Query page_size "page_size",
    Query page_token "page_token", Query states "states",
    Query update_time_start "update_time_start", Query update_time_end "update_time_end",
    Query user_id_type "user_id_type", Query template_ids "template_ids"
});
crate::paged!(ListSignatureFile: SignatureFile {
    page_token, page_size;
    page_token, has_more, items
});

/// What `corehr.v2.signature_file.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListSignatureFileResponse {
    /// The items that were found.
    pub items: Vec<SignatureFile>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListSignatureFileResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `corehr.v2.signature_file.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListSignatureFileError {
    /// `1160001` (HTTP 500): system error
    ///
    /// A parameter is missing or not valid, or the tenant cannot be told. Compare the request with the fields of the call.
    ParamIsInvalid1160001,
    /// `1160002` (HTTP 500): The maximum value of the limit parameter is 100. Please adjust the parameter value to not exceed 100.
    ///
    /// What it means depends on the call: a check failed, a file was not found or a limit was exceeded. Read the message and correct the request.
    FileNotFoundOrRequestInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListSignatureFileError: CODES {
    ParamIsInvalid1160001 = 1160001 + 3, FileNotFoundOrRequestInvalid = 1160002
});

/// Lists the electronic signature files that are signed in a process, with links to sign them if asked.
///
/// [`GET /open-apis/corehr/v2/signature_files/list_by_biz_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/signature_file/list_by_biz_id>) gives [`ListByBizIdSignatureFileResponse`] or fails with [`ListByBizIdSignatureFileError`].
///
/// Token: tenant. Scopes, any one of: `corehr:signature.file:read`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(ListByBizIdSignatureFile::new(biz_process_id, biz_type)).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.signature_file.list_by_biz_id",
        "/open-apis/corehr/v2/signature_files/list_by_biz_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListByBizIdSignatureFile {
    /// The process, by an id of your own of at most 100 characters. Example: `129b83f5-c023-4e85-b2c7-80ce777e57fd`.
    pub biz_process_id: String,
    /// Where the process was started: `OpenAPI` or `Bpm`. Example: `OpenAPI、Bpm`.
    pub biz_type: String,
    /// Which kind of id stands for users. Default: `people_corehr_id`. Example: `people_corehr_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ApprovalGroupsUserIdType>,
    /// Whether links for signing are returned. Example: `true`.
    pub select_sign_url: Option<bool>,
}

crate::request_builder!(ListByBizIdSignatureFile {
    biz_process_id(impl Into<String>).into(), biz_type(impl Into<String>).into();
    user_id_type(impl Into<ApprovalGroupsUserIdType>).into(), select_sign_url(bool)
});
crate::request!(ListByBizIdSignatureFile -> ListByBizIdSignatureFileResponse, ListByBizIdSignatureFileError {
    "corehr.v2.signature_file.list_by_biz_id",
    GET "/open-apis/corehr/v2/signature_files/list_by_biz_id", [Tenant], read_value Data, None,
    SCOPES = ["corehr:signature.file:read"], LIMITS = [100 in 60];
    Query biz_process_id "biz_process_id", Query biz_type "biz_type",
    Query user_id_type "user_id_type", Query select_sign_url "select_sign_url"
});

/// What `corehr.v2.signature_file.list_by_biz_id` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListByBizIdSignatureFileResponse {
    /// The electronic signature files of the process.
    pub signature_files: Vec<SignatureFile>,
    /// The link for signing all files at once.
    pub batch_sign_url: Option<String>,
}

crate::object!(ListByBizIdSignatureFileResponse {
    signature_files "signature_files", batch_sign_url "batch_sign_url"
});

/// What `corehr.v2.signature_file.list_by_biz_id` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListByBizIdSignatureFileError {
    /// `1160001` (HTTP 400): param is invalid
    ///
    /// A parameter is missing or not valid, or the tenant cannot be told. Compare the request with the fields of the call.
    ParamIsInvalid1160001,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListByBizIdSignatureFileError: CODES { ParamIsInvalid1160001 = 1160001 + 2 });

/// Finds electronic signature files by id, state, template and time of change, with their details.
///
/// [`POST /open-apis/corehr/v2/signature_files/query`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/signature_file/query>) gives [`QuerySignatureFileResponse`] or fails with [`QuerySignatureFileError`].
///
/// Token: tenant. Scopes, any one of: `corehr:signature.file:read`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let mut items = client.list(QuerySignatureFile::new()).items();
/// ```
#[doc(
    alias("corehr.v2.signature_file.query", "/open-apis/corehr/v2/signature_files/query")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QuerySignatureFile {
    /// The electronic signature file. Example: `6891251722631890445`.
    pub signature_file_id: Option<String>,
    /// How many items a page holds at most. Range: `0` to `100`. Example: `10`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `{"eu_nc":"[1724438210000,\"7405949343401772554\"]"}`.
    pub page_token: Option<String>,
    /// Where the range of times of change begins, as `2006-01-02 15:04:05` in UTC+8. Example: `2022-01-01 00:00:00`.
    pub update_time_start: Option<String>,
    /// Where the range of times of change ends, as `2006-01-02 15:04:05` in UTC+8. Example: `2022-01-02 00:00:00`.
    pub update_time_end: Option<String>,
    /// Which kind of id stands for users. Default: `people_corehr_id`. Example: `people_corehr_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ApprovalGroupsUserIdType>,
    /// The states of the files; a file in any of them is found. Length: 0 to 100. Example: `["sign_finished","pending_seal"]`.
    pub states: Option<Vec<String>>,
    /// The signature templates. Length: 0 to 100. Example: `["7282756156156560940","7282756156156560945"]`.
    pub template_ids: Option<Vec<String>>,
}

crate::request_builder!(QuerySignatureFile {
    signature_file_id(impl Into<String>).into(), page_size(i64),
    page_token(impl Into<String>).into(), update_time_start(impl Into<String>).into(),
    update_time_end(impl Into<String>).into(),
    user_id_type(impl Into<ApprovalGroupsUserIdType>).into(),
    states(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    template_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(QuerySignatureFile -> QuerySignatureFileResponse, QuerySignatureFileError {
    "corehr.v2.signature_file.query", POST "/open-apis/corehr/v2/signature_files/query", [Tenant],
    read_value Data, Json, SCOPES = ["corehr:signature.file:read"], LIMITS = [100 in 60];
    Query signature_file_id "signature_file_id", Query page_size "page_size",
    Query page_token "page_token", Query update_time_start "update_time_start",
    Query update_time_end "update_time_end", Query user_id_type "user_id_type",
    Body states "states", Body template_ids "template_ids"
});
crate::paged!(QuerySignatureFile: SignatureFile {
    page_token, page_size;
    page_token, has_more, items
});

/// What `corehr.v2.signature_file.query` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QuerySignatureFileResponse {
    /// The items that were found.
    pub items: Vec<SignatureFile>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(QuerySignatureFileResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `corehr.v2.signature_file.query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QuerySignatureFileError {
    /// `1160001` (HTTP 500): system error
    ///
    /// A parameter is missing or not valid, or the tenant cannot be told. Compare the request with the fields of the call.
    ParamIsInvalid1160001,
    /// `1160002` (HTTP 401): the max value of limit is 100
    ///
    /// What it means depends on the call: a check failed, a file was not found or a limit was exceeded. Read the message and correct the request.
    FileNotFoundOrRequestInvalid,
    /// `1160003` (HTTP 400): param is invalid
    ///
    /// What it means depends on the call: no permission, a deleted record or a wrong date. Read the message; dates are written as `2006-01-02`.
    DataOutdated,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(QuerySignatureFileError: CODES {
    ParamIsInvalid1160001 = 1160001 + 3, FileNotFoundOrRequestInvalid = 1160002 + 2,
    DataOutdated = 1160003
});

/// Ends the signing of electronic signature files, which are not signed further; reports which failed.
///
/// [`POST /open-apis/corehr/v2/signature_files/terminate`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/signature_file/terminate>) gives [`TerminateSignatureFileResponse`] or fails with [`TerminateSignatureFileError`].
///
/// Token: tenant. Scopes, any one of: `corehr:signature_file:terminate`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = TerminateSignatureFile::new(ids, operator, terminate_reason);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.signature_file.terminate",
        "/open-apis/corehr/v2/signature_files/terminate"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct TerminateSignatureFile {
    /// Which kind of id stands for users. Default: `people_corehr_id`. Example: `people_corehr_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ApprovalGroupsUserIdType>,
    /// The files whose signing is to end. Length: 0 to 100. Example: `["7410063506638112300"]`.
    pub ids: Vec<String>,
    /// Who ends the signing, by the kind of id that the call uses. Example: `7386593105085988xxx`.
    pub operator: String,
    /// Why signing is ended, at most 300 characters. Example: `text`.
    pub terminate_reason: String,
}

crate::request_builder!(TerminateSignatureFile {
    ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    operator(impl Into<String>).into(), terminate_reason(impl Into<String>).into();
    user_id_type(impl Into<ApprovalGroupsUserIdType>).into()
});
crate::request!(TerminateSignatureFile -> TerminateSignatureFileResponse, TerminateSignatureFileError {
    "corehr.v2.signature_file.terminate", POST "/open-apis/corehr/v2/signature_files/terminate",
    [Tenant], read_value Data, Json, SCOPES = ["corehr:signature_file:terminate"],
    LIMITS = [100 in 60];
    Query user_id_type "user_id_type", Body ids "ids", Body operator "operator",
    Body terminate_reason "terminate_reason"
});

/// What `corehr.v2.signature_file.terminate` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TerminateSignatureFileResponse {
    /// How many files there were in all.
    pub total_count: Option<i64>,
    /// How many succeeded.
    pub success_count: Option<i64>,
    /// How many failed.
    pub fail_count: Option<i64>,
    /// The files whose signing was ended.
    pub success_file_id_list: Vec<String>,
    /// The files whose signing could not be ended, and why.
    pub fail_file_id_and_reasons: Vec<TerminateSignatureFailIdAndReason>,
}

crate::object!(TerminateSignatureFileResponse {
    total_count "total_count", success_count "success_count", fail_count "fail_count",
    success_file_id_list "success_file_id_list", fail_file_id_and_reasons "fail_file_id_and_reasons"
});

/// What `corehr.v2.signature_file.terminate` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum TerminateSignatureFileError {
    /// `1160001` (HTTP 500): system error
    ///
    /// A parameter is missing or not valid, or the tenant cannot be told. Compare the request with the fields of the call.
    ParamIsInvalid1160001,
    /// `1160002` (HTTP 400): 文件未找到，请检查传入的文件ID是否正确（如示例值格式是否为\["7410063506638112300"\]），或确认该文件是否存在。若问题持续，请联系技术支持
    ///
    /// What it means depends on the call: a check failed, a file was not found or a limit was exceeded. Read the message and correct the request.
    FileNotFoundOrRequestInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(TerminateSignatureFileError: CODES {
    ParamIsInvalid1160001 = 1160001 + 3, FileNotFoundOrRequestInvalid = 1160002 + 4
});
