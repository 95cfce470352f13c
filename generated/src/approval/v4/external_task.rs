// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `external_task`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Lists the states of third-party approval tasks, filtered by definition, instance, user or status.
///
/// `GET /open-apis/approval/v4/external_tasks`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `approval:approval`, `approval:approval:readonly`, `approval:external_task`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/approval-v4/external_task/list>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListExternalTask {
    /// How many items a page holds at most.
    ///
    /// Default: `50`. Range: at most `500`. Example: `100`.
    #[serde(skip)]
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one.
    ///
    /// Example: `nF1ZXJ5VGhlbkZldGNoCgAAAAAA6PZwFmUzSldvTC1yU`.
    #[serde(skip)]
    pub page_token: Option<String>,
    /// The definitions whose tasks are listed, 20 at most.
    ///
    /// Length: at most 20. Example: `["E78F1022-A166-447C-8320-E151DA90D70F"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub approval_codes: Option<Vec<String>>,
    /// The instances whose tasks are listed, 20 at most.
    ///
    /// Example: `["oa_159160304"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub instance_ids: Option<Vec<String>>,
    /// The approvers whose tasks are listed, by their ids within the tenant.
    ///
    /// Example: `["112321"]`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_ids: Option<Vec<String>>,
    /// The state of the tasks that are listed.
    ///
    /// Example: `PENDING`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<ExternalTaskStatus>,
}

impl ListExternalTask {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new() -> Self {
        Self {
            page_size: None,
            page_token: None,
            approval_codes: None,
            instance_ids: None,
            user_ids: None,
            status: None,
        }
    }

    /// Sets [`page_size`](Self#structfield.page_size).
    #[must_use]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets [`page_token`](Self#structfield.page_token).
    #[must_use]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Sets [`approval_codes`](Self#structfield.approval_codes).
    #[must_use]
    pub fn approval_codes(
        mut self,
        approval_codes: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.approval_codes = Some(approval_codes.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`instance_ids`](Self#structfield.instance_ids).
    #[must_use]
    pub fn instance_ids(
        mut self,
        instance_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_ids = Some(instance_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`user_ids`](Self#structfield.user_ids).
    #[must_use]
    pub fn user_ids(
        mut self,
        user_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.user_ids = Some(user_ids.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`status`](Self#structfield.status).
    #[must_use]
    pub fn status(mut self, status: impl Into<ExternalTaskStatus>) -> Self {
        self.status = Some(status.into());
        self
    }
}

impl crate::Endpoint for ListExternalTask {
    type Response = ListExternalTaskResponse;
    type Error = ListExternalTaskError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "approval.v4.external_task.list",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/approval/v4/external_tasks",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("page_size", &self.page_size);
        query.push("page_token", &self.page_token);
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

impl crate::Paged for ListExternalTask {
    type Item = ExternalTaskList;
    fn set_page_token(&mut self, token: String) {
        self.page_token = Some(token);
    }

    fn set_page_size(&mut self, size: i64) {
        self.page_size = Some(size);
    }

    fn next(response: &Self::Response) -> (Option<bool>, Option<&str>) {
        (response.has_more, response.page_token.as_deref())
    }

    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.data.unwrap_or_default()
    }
}

/// What `approval.v4.external_task.list` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListExternalTaskResponse {
    /// The data.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub data: Option<Vec<ExternalTaskList>>,
    /// Where the next page begins, as the page before said; left out for the first one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// Whether there is another page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
}

/// What `approval.v4.external_task.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListExternalTaskError {
    /// `1390001` (HTTP 400): param is invalid
    ///
    /// A parameter is wrong. Check what the request sends, and the values in `form`, against the message.
    #[doc(alias = "1390001")]
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl ListExternalTaskError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::ParamIsInvalid,
            crate::ErrorFacts::new(
                1390001,
                400,
                "param is invalid",
                "A parameter is wrong. Check what the request sends, and the values in `form`, against the message.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(ListExternalTaskError);
