// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `process`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets the data of a process of HR, leave or attendance: its fields and who started it when, without what they refer to.
///
/// [`GET /open-apis/corehr/v2/processes/:process_id/flow_variable_data`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process/flow_variable_data>) gives [`GetProcessFlowVariableDataResponse`] or fails with [`GetProcessFlowVariableDataError`].
///
/// Token: tenant. Scopes, any one of: `corehr:process:read`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 10 a minute.
///
/// ```ignore
/// let response = client.send(GetProcessFlowVariableData::new(process_id)).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.process.flow_variable_data",
        "/open-apis/corehr/v2/processes/:process_id/flow_variable_data"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetProcessFlowVariableData {
    /// The process. Example: `7341373094948242956`.
    pub process_id: String,
    /// Which kind of id stands for users. Default: `people_corehr_id`. Example: `people_corehr_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ApprovalGroupsUserIdType>,
    /// Which kind of id stands for departments. Default: `people_corehr_department_id`. Example: `people_corehr_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// The keys of the values to return. Example: `["changer"]`.
    pub variable_keys: Option<Vec<String>>,
}

crate::request_builder!(GetProcessFlowVariableData {
    process_id(impl Into<String>).into();
    user_id_type(impl Into<ApprovalGroupsUserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into(),
    variable_keys(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(GetProcessFlowVariableData -> GetProcessFlowVariableDataResponse, GetProcessFlowVariableDataError {
    "corehr.v2.process.flow_variable_data",
    GET "/open-apis/corehr/v2/processes/:process_id/flow_variable_data", [Tenant], read_value Data,
    None, SCOPES = ["corehr:process:read"], LIMITS = [10 in 60];
    Path process_id "process_id", Query user_id_type "user_id_type",
    Query department_id_type "department_id_type", Query variable_keys "variable_keys"
});

/// What `corehr.v2.process.flow_variable_data` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProcessFlowVariableDataResponse {
    /// The values of the process or form.
    pub field_variable_values: Vec<FieldVariableValue>,
    /// The process.
    pub process_id: Option<String>,
}

crate::object!(GetProcessFlowVariableDataResponse {
    field_variable_values "field_variable_values", process_id "process_id"
});

/// What `corehr.v2.process.flow_variable_data` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetProcessFlowVariableDataError {
    /// `1160100` (HTTP 400): Process is not found
    ///
    /// The type of transfer is empty, the process does not exist, or a permission is missing. Read the message and correct the request.
    ProcessNotFound,
    /// `1160101` (HTTP 400): param error
    ///
    /// The request could not be written or has a parameter that is not valid. Compare it with the fields of the call.
    IllegalParameter,
    /// `1160102` (HTTP 500): System error
    ///
    /// The request could not be read, a parameter is not valid, or the system failed. Check the JSON and the parameters.
    ParametersWrongOrSystemError,
    /// `1160500` (HTTP 500): System error
    ///
    /// The system failed. Contact support if it persists.
    SystemError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetProcessFlowVariableDataError: CODES {
    ProcessNotFound = 1160100, IllegalParameter = 1160101 + 6,
    ParametersWrongOrSystemError = 1160102 + 2, SystemError = 1160500
});

/// Gets a process with its state, who started it, and its open and done tasks and copies, whatever the app's data permissions.
///
/// [`GET /open-apis/corehr/v2/processes/:process_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process/get>) gives [`GetProcessResponse`] or fails with [`GetProcessError`].
///
/// Token: tenant. Scopes, any one of: `corehr:process:read`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(GetProcess::new(process_id)).await?;
/// ```
#[doc(alias("corehr.v2.process.get", "/open-apis/corehr/v2/processes/:process_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetProcess {
    /// The process. Example: `7278949005675988535`.
    pub process_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ApprovalGroupsUserIdType>,
}

crate::request_builder!(GetProcess {
    process_id(impl Into<String>).into();
    user_id_type(impl Into<ApprovalGroupsUserIdType>).into()
});
crate::request!(GetProcess -> GetProcessResponse, GetProcessError {
    "corehr.v2.process.get", GET "/open-apis/corehr/v2/processes/:process_id", [Tenant],
    read_value Data, None, SCOPES = ["corehr:process:read"], LIMITS = [100 in 60];
    Path process_id "process_id", Query user_id_type "user_id_type"
});

/// What `corehr.v2.process.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetProcessResponse {
    /// The process.
    pub process_id: Option<String>,
    /// The state of the process.
    pub status: Option<ProcessStatus>,
    /// The type of business that the process belongs to.
    pub flow_template_id: Option<String>,
    /// The name of the type of business.
    pub flow_template_name: Option<CustomName>,
    /// The definition of the process.
    pub flow_definition_id: Option<String>,
    /// The name of the definition of the process.
    pub flow_definition_name: Option<CustomName>,
    /// Who starts or started it, by the kind of id that the call uses; empty where the system did.
    pub initiator_id: Option<String>,
    /// The name of who started it.
    pub initiator_name: Option<CustomName>,
    /// When the process was started, in milliseconds since 1970.
    pub create_time: Option<String>,
    /// When it was finished, in milliseconds since 1970.
    pub complete_time: Option<String>,
    /// The addresses of the form with which it was started.
    pub start_links: Option<ProcessLink>,
    /// The summary, which changes as the process moves on.
    pub abstracts: Vec<ProcessAbstractItem>,
    /// The tasks of people that are open.
    pub todos: Vec<ProcessTodoItem>,
    /// Who is copied in.
    pub cc_list: Vec<ProcessCcItem>,
    /// The tasks of people that are done.
    pub done_list: Vec<ProcessDoneItem>,
    /// Whether the process is an ordinary one, a revocation or a correction.
    pub properties: Option<Properties>,
    /// The tasks of the system that are open.
    pub system_todos: Vec<ProcessSystemTodoItem>,
    /// The tasks of the system that are done.
    pub system_done_list: Vec<ProcessSystemDoneItem>,
    /// The comments.
    pub comment_infos: Vec<ProcessCommentInfo>,
    /// The process that this one corrects or revokes.
    pub original_process_id: Option<String>,
    /// Whether it is the latest correction that is complete.
    pub is_last_completed_correct_process: Option<bool>,
    /// The name of the process, as its definition was called when it started.
    pub process_name: Option<CustomName>,
}

crate::object!(GetProcessResponse {
    process_id "process_id", status "status", flow_template_id "flow_template_id",
    flow_template_name "flow_template_name", flow_definition_id "flow_definition_id",
    flow_definition_name "flow_definition_name", initiator_id "initiator_id",
    initiator_name "initiator_name", create_time "create_time", complete_time "complete_time",
    start_links "start_links", abstracts "abstracts", todos "todos", cc_list "cc_list",
    done_list "done_list", properties "properties", system_todos "system_todos",
    system_done_list "system_done_list", comment_infos "comment_infos",
    original_process_id "original_process_id",
    is_last_completed_correct_process "is_last_completed_correct_process",
    process_name "process_name"
});
crate::moments!(GetProcessResponse {
    create_time_at create_time from_millis, complete_time_at complete_time from_millis
});

/// What `corehr.v2.process.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetProcessError {
    /// `1160101` (HTTP 400): invalid param
    ///
    /// The request could not be written or has a parameter that is not valid. Compare it with the fields of the call.
    IllegalParameter,
    /// `1160500` (HTTP 500): system error
    ///
    /// The system failed. Contact support if it persists.
    SystemError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetProcessError: CODES {
    IllegalParameter = 1160101 + 4, SystemError = 1160500 + 1
});

/// Lists the ids of processes changed within less than 31 days, by state and definition, whatever the app's data permissions.
///
/// [`GET /open-apis/corehr/v2/processes`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/process/list>) gives [`ListProcessResponse`] or fails with [`ListProcessError`].
///
/// Token: tenant. Scopes, any one of: `corehr:process:read`. Rate limit: 20 a minute.
///
/// ```ignore
/// let request = ListProcess::new(page_size, modify_time_from, modify_time_to);
/// let mut items = client.list(request).items();
/// ```
#[doc(alias("corehr.v2.process.list", "/open-apis/corehr/v2/processes"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListProcess {
    /// The states that are returned. Example: `[1]`.
    pub statuses: Option<Vec<ListProcessStatus>>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `7278949005675988535`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Range: `1` to `100`. Example: `10`.
    pub page_size: i64,
    /// From when on processes were changed, in milliseconds since 1970; less than 31 days before `modify_time_to`. Example: `1547654251506`.
    pub modify_time_from: String,
    /// Until when processes were changed, in milliseconds since 1970; less than 31 days after `modify_time_from`. Example: `1547654251506`.
    pub modify_time_to: String,
    /// The definition of the process. Example: `people_6961286846093788680_7081951411982077732`.
    pub flow_definition_id: Option<String>,
}

crate::request_builder!(ListProcess {
    page_size(i64), modify_time_from(impl Into<String>).into(),
    modify_time_to(impl Into<String>).into();
    statuses(impl IntoIterator<Item = impl Into<ListProcessStatus>>).into_iter().map(Into::into).collect(),
    page_token(impl Into<String>).into(), flow_definition_id(impl Into<String>).into()
});
crate::request!(ListProcess -> ListProcessResponse, ListProcessError {
    "corehr.v2.process.list", GET "/open-apis/corehr/v2/processes", [Tenant], read_value Data, None,
    SCOPES = ["corehr:process:read"], LIMITS = [20 in 60];
    Query statuses "statuses", Query page_token "page_token", Query page_size "page_size",
    Query modify_time_from "modify_time_from", Query modify_time_to "modify_time_to",
    Query flow_definition_id "flow_definition_id"
});
crate::paged!(ListProcess: String { page_token, page_size; page_token, has_more, process_ids });

/// What `corehr.v2.process.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListProcessResponse {
    /// The processes.
    pub process_ids: Vec<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
}

crate::object!(ListProcessResponse {
    process_ids "process_ids", has_more "has_more", page_token "page_token"
});

/// What `corehr.v2.process.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListProcessError {
    /// `1160101` (HTTP 400): Invalid parameter
    ///
    /// The request could not be written or has a parameter that is not valid. Compare it with the fields of the call.
    IllegalParameter,
    /// `1160102` (HTTP 500): Internal system error
    ///
    /// The request could not be read, a parameter is not valid, or the system failed. Check the JSON and the parameters.
    ParametersWrongOrSystemError,
    /// `1160500` (HTTP 500): System error
    ///
    /// The system failed. Contact support if it persists.
    SystemError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListProcessError: CODES {
    IllegalParameter = 1160101 + 1, ParametersWrongOrSystemError = 1160102, SystemError = 1160500
});
