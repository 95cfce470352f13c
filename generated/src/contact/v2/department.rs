// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `department`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Adds several departments in one asynchronous task.
///
/// [`POST /open-apis/contact/v2/department/batch_add`](<https://open.feishu.cn/document/ukTMukTMukTM/uMDOwUjLzgDM14yM4ATN>) gives [`BatchAddDepartmentResponse`] or fails with [`BatchAddDepartmentError`].
///
/// Superseded: the platform recommends another endpoint.
///
/// Token: tenant.
///
/// ```ignore
/// let response = client.send(BatchAddDepartment::new(departments)).await?;
/// ```
#[doc(
    alias(
        "contact.v2.department.batch_add",
        "/open-apis/contact/v2/department/batch_add"
    )
)]
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchAddDepartment {
    /// The departments.
    pub departments: Vec<Department>,
}

crate::request_builder!(BatchAddDepartment {
    departments(impl IntoIterator<Item = impl Into<Department>>).into_iter().map(Into::into).collect();
});
crate::request!(BatchAddDepartment -> BatchAddDepartmentResponse, BatchAddDepartmentError {
    "contact.v2.department.batch_add", POST "/open-apis/contact/v2/department/batch_add", [Tenant],
    read_value Data, Json;
    Body departments "departments"
});

/// What `contact.v2.department.batch_add` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchAddDepartmentResponse {
    /// The task.
    pub task_id: Option<String>,
}

crate::object!(BatchAddDepartmentResponse { task_id "task_id" });

/// What `contact.v2.department.batch_add` answers with when it fails.
pub type BatchAddDepartmentError = crate::GatewayError;
