// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `approval_groups`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets the state of one approval of a reorganization and the ids of the department, employee and position changes in it, not their contents.
///
/// [`GET /open-apis/corehr/v2/approval_groups/:process_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/approval_groups/get>) gives [`GetApprovalGroupsResponse`] or fails with [`GetApprovalGroupsError`].
///
/// Token: tenant. Scopes, any one of: `corehr:approval_groups:read`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 5 a second.
///
/// ```ignore
/// let response = client.send(GetApprovalGroups::new(process_id)).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.approval_groups.get",
        "/open-apis/corehr/v2/approval_groups/:process_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetApprovalGroups {
    /// The process. Example: `6893014062142064111`.
    pub process_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ApprovalGroupsUserIdType>,
}

crate::request_builder!(GetApprovalGroups {
    process_id(impl Into<String>).into();
    user_id_type(impl Into<ApprovalGroupsUserIdType>).into()
});
crate::request!(GetApprovalGroups -> GetApprovalGroupsResponse, GetApprovalGroupsError {
    "corehr.v2.approval_groups.get", GET "/open-apis/corehr/v2/approval_groups/:process_id",
    [Tenant], read_value Data, None, SCOPES = ["corehr:approval_groups:read"], LIMITS = [5 in 1];
    Path process_id "process_id", Query user_id_type "user_id_type"
});

/// What `corehr.v2.approval_groups.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetApprovalGroupsResponse {
    /// The approval of the reorganization.
    pub approval_group: Option<ApprovalGroup>,
}

crate::object!(GetApprovalGroupsResponse { approval_group "approval_group" });

/// What `corehr.v2.approval_groups.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetApprovalGroupsError {
    /// `1161000` (HTTP 200): Adjustment draft not found
    ///
    /// The system failed, or the reorganization does not exist. Try again, or check the id.
    SystemError,
    /// `1162001` (HTTP 200): Approval process not found
    ///
    /// The process of the reorganization was not found. Check `process_id`.
    ApprovalProcessNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetApprovalGroupsError: CODES {
    SystemError = 1161000, ApprovalProcessNotFound = 1162001
});

/// Gets what a reorganization changes in departments, before and after; only changes that belong to the given process.
///
/// [`POST /open-apis/corehr/v2/approval_groups/open_query_department_change_list_by_ids`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/approval_groups/open_query_department_change_list_by_ids>) gives [`OpenQueryDepartmentChangeListByIdsApprovalGroupsResponse`] or fails with [`OpenQueryDepartmentChangeListByIdsApprovalGroupsError`].
///
/// Token: tenant. Scopes, any one of: `corehr:approval_groups.orgdraft_department_change:read`. Scopes for some fields: `contact:user.employee_id:readonly`, `corehr:orgrole_info:read`. Rate limit: 5 a second.
///
/// ```ignore
/// let request = OpenQueryDepartmentChangeListByIdsApprovalGroups::new(process_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.approval_groups.open_query_department_change_list_by_ids",
        "/open-apis/corehr/v2/approval_groups/open_query_department_change_list_by_ids"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct OpenQueryDepartmentChangeListByIdsApprovalGroups {
    /// The process. Example: `6893014062142064211`.
    pub process_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ApprovalGroupsUserIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// The changes of departments, which must belong to the process. Length: 1 to 100. Example: `["6893014064442064111"]`.
    pub department_change_ids: Option<Vec<String>>,
    /// Whether the departments from the top down are returned, which helps where they are new. Default: `false`. Example: `false`.
    pub need_department_path: Option<bool>,
}

crate::request_builder!(OpenQueryDepartmentChangeListByIdsApprovalGroups {
    process_id(impl Into<String>).into();
    user_id_type(impl Into<ApprovalGroupsUserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into(),
    department_change_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    need_department_path(bool)
});
crate::request!(OpenQueryDepartmentChangeListByIdsApprovalGroups -> OpenQueryDepartmentChangeListByIdsApprovalGroupsResponse, OpenQueryDepartmentChangeListByIdsApprovalGroupsError {
    "corehr.v2.approval_groups.open_query_department_change_list_by_ids",
    POST "/open-apis/corehr/v2/approval_groups/open_query_department_change_list_by_ids", [Tenant],
    read_value Data, Json, SCOPES = ["corehr:approval_groups.orgdraft_department_change:read"],
    LIMITS = [5 in 1];
    Query process_id "process_id", Query user_id_type "user_id_type",
    Query department_id_type "department_id_type",
    Body department_change_ids "department_change_ids",
    Body need_department_path "need_department_path"
});

/// What `corehr.v2.approval_groups.open_query_department_change_list_by_ids` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenQueryDepartmentChangeListByIdsApprovalGroupsResponse {
    /// The changes of departments.
    pub department_changes: Vec<DepartmentChange>,
}

crate::object!(OpenQueryDepartmentChangeListByIdsApprovalGroupsResponse {
    department_changes "department_changes"
});

/// What `corehr.v2.approval_groups.open_query_department_change_list_by_ids` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum OpenQueryDepartmentChangeListByIdsApprovalGroupsError {
    /// `1161000` (HTTP 200): Adjustment draft not found
    ///
    /// The system failed, or the reorganization does not exist. Try again, or check the id.
    SystemError,
    /// `1162001` (HTTP 200): Approval process not found
    ///
    /// The process of the reorganization was not found. Check `process_id`.
    ApprovalProcessNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(OpenQueryDepartmentChangeListByIdsApprovalGroupsError: CODES {
    SystemError = 1161000, ApprovalProcessNotFound = 1162001
});

/// Gets what a reorganization changes for employees, before and after; only changes that belong to the given process.
///
/// [`POST /open-apis/corehr/v2/approval_groups/open_query_job_change_list_by_ids`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/approval_groups/open_query_job_change_list_by_ids>) gives [`OpenQueryJobChangeListByIdsApprovalGroupsResponse`] or fails with [`OpenQueryJobChangeListByIdsApprovalGroupsError`].
///
/// Token: tenant. Scopes, any one of: `corehr:approval_groups.orgdraft_job_change:read`. Scopes for some fields: `corehr:employment.job:read`, `corehr:employment.job_level:read`, `corehr:employment.job_grade:read`, `corehr:employment.job_grade:write`, `contact:user.employee_id:readonly`, `corehr:employment.job_level:write`. Rate limit: 5 a second.
///
/// ```ignore
/// let request = OpenQueryJobChangeListByIdsApprovalGroups::new(process_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.approval_groups.open_query_job_change_list_by_ids",
        "/open-apis/corehr/v2/approval_groups/open_query_job_change_list_by_ids"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct OpenQueryJobChangeListByIdsApprovalGroups {
    /// The process. Example: `6991776076699549697`.
    pub process_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ApprovalGroupsUserIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// The transfers. Length: 1 to 100. Example: `["6991776076699549697"]`.
    pub job_change_ids: Option<Vec<String>>,
    /// Whether the departments from the top down are returned, which helps where they are new. Default: `false`. Example: `false`.
    pub need_department_path: Option<bool>,
}

crate::request_builder!(OpenQueryJobChangeListByIdsApprovalGroups {
    process_id(impl Into<String>).into();
    user_id_type(impl Into<ApprovalGroupsUserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into(),
    job_change_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    need_department_path(bool)
});
crate::request!(OpenQueryJobChangeListByIdsApprovalGroups -> OpenQueryJobChangeListByIdsApprovalGroupsResponse, OpenQueryJobChangeListByIdsApprovalGroupsError {
    "corehr.v2.approval_groups.open_query_job_change_list_by_ids",
    POST "/open-apis/corehr/v2/approval_groups/open_query_job_change_list_by_ids", [Tenant],
    read_value Data, Json, SCOPES = ["corehr:approval_groups.orgdraft_job_change:read"],
    LIMITS = [5 in 1];
    Query process_id "process_id", Query user_id_type "user_id_type",
    Query department_id_type "department_id_type", Body job_change_ids "job_change_ids",
    Body need_department_path "need_department_path"
});

/// What `corehr.v2.approval_groups.open_query_job_change_list_by_ids` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenQueryJobChangeListByIdsApprovalGroupsResponse {
    /// The changes of employees.
    pub job_changes: Vec<JobChange>,
}

crate::object!(OpenQueryJobChangeListByIdsApprovalGroupsResponse { job_changes "job_changes" });

/// What `corehr.v2.approval_groups.open_query_job_change_list_by_ids` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum OpenQueryJobChangeListByIdsApprovalGroupsError {
    /// `1161000` (HTTP 200): Adjustment draft not found
    ///
    /// The system failed, or the reorganization does not exist. Try again, or check the id.
    SystemError,
    /// `1162001` (HTTP 200): Approval process not found
    ///
    /// The process of the reorganization was not found. Check `process_id`.
    ApprovalProcessNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(OpenQueryJobChangeListByIdsApprovalGroupsError: CODES {
    SystemError = 1161000, ApprovalProcessNotFound = 1162001
});

/// Gets what a reorganization changes in positions, before and after; only changes that belong to the given process.
///
/// [`POST /open-apis/corehr/v2/approval_groups/open_query_position_change_list_by_ids`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/approval_groups/open_query_position_change_list_by_ids>) gives [`OpenQueryPositionChangeListByIdsApprovalGroupsResponse`] or fails with [`OpenQueryPositionChangeListByIdsApprovalGroupsError`].
///
/// Token: tenant. Scopes, any one of: `corehr:approval_groups.orgdraft_position_change:read`. Scopes for some fields: `corehr:position.direct_leader:read`, `corehr:position.employee_type:read`, `corehr:position.job:read`, `corehr:position.job_family:read`, `corehr:position.job_grade:read`, `corehr:position.job_level:read`, `corehr:position.working_hours_type:read`, `contact:user.employee_id:readonly`. Rate limit: 5 a second.
///
/// ```ignore
/// let request = OpenQueryPositionChangeListByIdsApprovalGroups::new(process_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.approval_groups.open_query_position_change_list_by_ids",
        "/open-apis/corehr/v2/approval_groups/open_query_position_change_list_by_ids"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct OpenQueryPositionChangeListByIdsApprovalGroups {
    /// The process. Example: `6893014062142064111`.
    pub process_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<ApprovalGroupsUserIdType>,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// The changes of positions, which must belong to the process. Length: 1 to 100. Example: `["6893014062142064111"]`.
    pub position_change_ids: Option<Vec<String>>,
    /// Whether the departments from the top down are returned, which helps where they are new. Default: `false`. Example: `false`.
    pub need_department_path: Option<bool>,
}

crate::request_builder!(OpenQueryPositionChangeListByIdsApprovalGroups {
    process_id(impl Into<String>).into();
    user_id_type(impl Into<ApprovalGroupsUserIdType>).into(),
    department_id_type(impl Into<DepartmentIdType>).into(),
    position_change_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    need_department_path(bool)
});
crate::request!(OpenQueryPositionChangeListByIdsApprovalGroups -> OpenQueryPositionChangeListByIdsApprovalGroupsResponse, OpenQueryPositionChangeListByIdsApprovalGroupsError {
    "corehr.v2.approval_groups.open_query_position_change_list_by_ids",
    POST "/open-apis/corehr/v2/approval_groups/open_query_position_change_list_by_ids", [Tenant],
    read_value Data, Json, SCOPES = ["corehr:approval_groups.orgdraft_position_change:read"],
    LIMITS = [5 in 1];
    Query process_id "process_id", Query user_id_type "user_id_type",
    Query department_id_type "department_id_type", Body position_change_ids "position_change_ids",
    Body need_department_path "need_department_path"
});

/// What `corehr.v2.approval_groups.open_query_position_change_list_by_ids` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenQueryPositionChangeListByIdsApprovalGroupsResponse {
    /// The changes of positions.
    pub position_changes: Vec<PositionChange>,
}

crate::object!(OpenQueryPositionChangeListByIdsApprovalGroupsResponse {
    position_changes "position_changes"
});

/// What `corehr.v2.approval_groups.open_query_position_change_list_by_ids` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum OpenQueryPositionChangeListByIdsApprovalGroupsError {
    /// `1161000` (HTTP 400): Adjustment draft not found
    ///
    /// The system failed, or the reorganization does not exist. Try again, or check the id.
    SystemError,
    /// `1162001` (HTTP 400): Approval process not found
    ///
    /// The process of the reorganization was not found. Check `process_id`.
    ApprovalProcessNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(OpenQueryPositionChangeListByIdsApprovalGroupsError: CODES {
    SystemError = 1161000 + 1, ApprovalProcessNotFound = 1162001 + 1
});
