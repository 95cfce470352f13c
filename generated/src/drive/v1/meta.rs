// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `meta`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Returns the metadata of several files: title, owner, times and address.
///
/// `POST /open-apis/drive/v1/metas/batch_query`
///
/// What it takes:
///
/// - Token: tenant or user
/// - Scopes, any one of: `drive:drive`, `drive:drive.metadata:readonly`
/// - Scopes for some fields: `contact:user.employee_id:readonly`, `drive:file.meta.sec_label.read_only`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/meta/batch_query>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BatchQueryMeta {
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// The files, with their types, 200 at most.
    ///
    /// Length: 1 to 200.
    pub request_docs: Vec<RequestDoc>,
    /// Whether addresses are returned too.
    ///
    /// Default: `false`. Example: `false`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub with_url: Option<bool>,
}

impl BatchQueryMeta {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(request_docs: impl IntoIterator<Item = impl Into<RequestDoc>>) -> Self {
        Self {
            user_id_type: None,
            request_docs: request_docs.into_iter().map(Into::into).collect(),
            with_url: None,
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }

    /// Sets [`with_url`](Self#structfield.with_url).
    #[must_use]
    pub fn with_url(mut self, with_url: bool) -> Self {
        self.with_url = Some(with_url);
        self
    }
}

impl crate::Endpoint for BatchQueryMeta {
    type Response = BatchQueryMetaResponse;
    type Error = BatchQueryMetaError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "drive.v1.meta.batch_query",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/drive/v1/metas/batch_query",
        token_kinds: &[crate::TokenKind::Tenant, crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("user_id_type", &self.user_id_type);
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `drive.v1.meta.batch_query` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BatchQueryMetaResponse {
    /// The metadata of each file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metas: Option<Vec<Meta>>,
    /// Those for which it failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failed_list: Option<Vec<MetaFailed>>,
}

/// What `drive.v1.meta.batch_query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BatchQueryMetaError {
    /// `1069701` (HTTP 401): User identity verification failed
    #[doc(alias = "1069701")]
    UserIdentityVerificationFailed,
    /// `1069704` (HTTP 503): Internal server error
    ///
    /// The system failed. Try again; ask the support if it stays so.
    #[doc(alias = "1069704")]
    InternalServerError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl BatchQueryMetaError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::UserIdentityVerificationFailed,
            crate::ErrorFacts::new(
                1069701,
                401,
                "User identity verification failed",
                "",
                false,
            ),
        ),
        (
            Self::InternalServerError,
            crate::ErrorFacts::new(
                1069704,
                503,
                "Internal server error",
                "The system failed. Try again; ask the support if it stays so.",
                true,
            ),
        ),
    ];
}

crate::error_enum!(BatchQueryMetaError);
