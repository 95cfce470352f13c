// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `department`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Adds several departments in one asynchronous task.
///
/// `POST /open-apis/contact/v2/department/batch_add`
///
/// Superseded: the platform recommends another endpoint.
///
/// What it takes:
///
/// - Token: tenant
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uMDOwUjLzgDM14yM4ATN>
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BatchAddDepartment {
    /// The departments.
    pub departments: Vec<Department>,
}

impl BatchAddDepartment {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(departments: impl IntoIterator<Item = impl Into<Department>>) -> Self {
        Self {
            departments: departments.into_iter().map(Into::into).collect(),
        }
    }
}

impl crate::Endpoint for BatchAddDepartment {
    type Response = BatchAddDepartmentResponse;
    type Error = BatchAddDepartmentError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "contact.v2.department.batch_add",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/contact/v2/department/batch_add",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `contact.v2.department.batch_add` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BatchAddDepartmentResponse {
    /// The task.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub task_id: Option<String>,
}

/// What `contact.v2.department.batch_add` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BatchAddDepartmentError {
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl BatchAddDepartmentError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[];
}

crate::error_enum!(BatchAddDepartmentError);
