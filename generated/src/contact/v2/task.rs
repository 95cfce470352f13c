// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `task`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Returns the progress and results of an asynchronous task that adds users or departments.
///
/// `GET /open-apis/contact/v2/task/get`
///
/// Superseded: the platform recommends another endpoint.
///
/// What it takes:
///
/// - Token: tenant
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uUDOwUjL1gDM14SN4ATN>
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetTask {
    /// The task.
    ///
    /// Example: `0123456789abcdef0123456789abcdef`.
    #[serde(skip)]
    pub task_id: String,
}

impl GetTask {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(task_id: impl Into<String>) -> Self {
        Self { task_id: task_id.into() }
    }
}

impl crate::Endpoint for GetTask {
    type Response = GetTaskResponse;
    type Error = GetTaskError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "contact.v2.task.get",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/contact/v2/task/get",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("task_id", &self.task_id);
    }
}

/// What `contact.v2.task.get` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetTaskResponse {
    /// The task.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub task_id: Option<String>,
    /// What the task does.
    #[serde(rename = "type")]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub type_: Option<String>,
    /// How far the task has come: below 9 while it runs, 9 when it is done, 10 when it failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<i64>,
    /// How far it has come, in percent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub progress: Option<i64>,
    /// How many there are in all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_num: Option<i64>,
    /// How many succeeded.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub success_num: Option<i64>,
    /// How many failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fail_num: Option<i64>,
    /// When the task was created, in seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub create_time: Option<i64>,
    /// When the task was finished, in seconds since 1970; absent until then.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub finish_time: Option<i64>,
    /// What became of each part of the task.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub task_info: Option<Vec<TaskInfo>>,
}

/// What `contact.v2.task.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetTaskError {
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl GetTaskError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[];
}

crate::error_enum!(GetTaskError);
