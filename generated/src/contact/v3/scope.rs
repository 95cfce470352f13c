// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `scope`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Lists the users, departments and user groups that the app may see.
///
/// `GET /open-apis/contact/v3/scopes`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `contact:contact.base:readonly`, `contact:contact:access_as_app`, `contact:contact:readonly_as_app`
/// - Scopes for some fields: `contact:user.employee_id:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/scope/list>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListScope {
    /// Which kind of id stands for users.
    ///
    /// Default: `open_id`. Example: `user_id`. Needs a scope: `contact:user.employee_id:readonly`.
    #[serde(skip)]
    pub user_id_type: Option<UserIdType>,
    /// Which kind of id stands for departments.
    ///
    /// Default: `open_department_id`. Example: `department_id`.
    #[serde(skip)]
    pub department_id_type: Option<DepartmentIdType>,
    /// Where the next page begins, as the page before said; left out for the first one.
    ///
    /// Example: `AQD9/Rn9eij9Pm39ED40/dk53s4Ebp882DYfFaPFbz00L4CMZJrqGdzNyc8BcZtDbwVUvRmQTvyMYicnGWrde9X56TgdBuS+JKiSIkdexPw=`.
    #[serde(skip)]
    pub page_token: Option<String>,
    /// How many items a page holds at most.
    ///
    /// Default: `50`. Range: `1` to `100`. Example: `50`.
    #[serde(skip)]
    pub page_size: Option<i64>,
}

impl ListScope {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new() -> Self {
        Self {
            user_id_type: None,
            department_id_type: None,
            page_token: None,
            page_size: None,
        }
    }

    /// Sets [`user_id_type`](Self#structfield.user_id_type).
    #[must_use]
    pub fn user_id_type(mut self, user_id_type: impl Into<UserIdType>) -> Self {
        self.user_id_type = Some(user_id_type.into());
        self
    }

    /// Sets [`department_id_type`](Self#structfield.department_id_type).
    #[must_use]
    pub fn department_id_type(
        mut self,
        department_id_type: impl Into<DepartmentIdType>,
    ) -> Self {
        self.department_id_type = Some(department_id_type.into());
        self
    }

    /// Sets [`page_token`](Self#structfield.page_token).
    #[must_use]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Sets [`page_size`](Self#structfield.page_size).
    #[must_use]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }
}

impl crate::Endpoint for ListScope {
    type Response = ListScopeResponse;
    type Error = ListScopeError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "contact.v3.scope.list",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/contact/v3/scopes",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("user_id_type", &self.user_id_type);
        query.push("department_id_type", &self.department_id_type);
        query.push("page_token", &self.page_token);
        query.push("page_size", &self.page_size);
    }
}

/// What `contact.v3.scope.list` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListScopeResponse {
    /// The departments that the app may see, by the kind of id that the call uses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub department_ids: Option<Vec<String>>,
    /// The users that the app may see, by the kind of id that the call uses.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub user_ids: Option<Vec<String>>,
    /// The user groups that the app may see.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub group_ids: Option<Vec<String>>,
    /// Whether there is another page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
    /// Where the next page begins, as the page before said; left out for the first one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

/// What `contact.v3.scope.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListScopeError {
    /// `40011` (HTTP 400): page size is invalid
    ///
    /// The page size is not allowed. Check `page_size`.
    #[doc(alias = "40011")]
    PageSizeIsInvalid,
    /// `40012` (HTTP 400): page token is invalid error
    ///
    /// The page token is not valid. Send the one that the page before returned.
    #[doc(alias = "40012")]
    PageTokenIsInvalidError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl ListScopeError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::PageSizeIsInvalid,
            crate::ErrorFacts::new(
                40011,
                400,
                "page size is invalid",
                "The page size is not allowed. Check `page_size`.",
                false,
            ),
        ),
        (
            Self::PageTokenIsInvalidError,
            crate::ErrorFacts::new(
                40012,
                400,
                "page token is invalid error",
                "The page token is not valid. Send the one that the page before returned.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(ListScopeError);
