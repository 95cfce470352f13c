// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `workspace_view`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists records of a view, with columns, filter and order in the syntax of PostgREST.
///
/// [`GET /open-apis/apaas/v1/workspaces/:workspace_id/views/:view_name/records`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-view/views_get>) gives [`GetWorkspaceViewsResponse`] or fails with [`GetWorkspaceViewsError`].
///
/// Token: user. Scopes, any one of: `app_engine:workspace.table.record:read`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(GetWorkspaceViews::new(workspace_id, view_name)).await?;
/// ```
#[doc(
    alias(
        "apaas.v1.workspace_view.views_get",
        "/open-apis/apaas/v1/workspaces/:workspace_id/views/:view_name/records"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetWorkspaceViews {
    /// The workspace, by its id as its address shows it: `workspace_…`. Example: `workspace_aadimx5uzpsls`.
    pub workspace_id: String,
    /// The name of the view. Example: `view_name_1`.
    pub view_name: String,
    /// How many items a page holds at most. Default: `10`. Example: `10`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=`.
    pub page_token: Option<String>,
    /// The columns to return, in the syntax of PostgREST; all by default. Example: `_id,_created_at,name`.
    pub select: Option<String>,
    /// Which records, in the syntax of PostgREST, such as `age=gt.10`, encoded for addresses. Example: `age%3Dgt.10`.
    pub filter: Option<String>,
    /// The order, in the syntax of PostgREST, such as `age.desc,score.asc`. Default: `asc`. Example: `age.desc,score.asc`.
    pub order: Option<String>,
}

crate::request_builder!(GetWorkspaceViews {
    workspace_id(impl Into<String>).into(), view_name(impl Into<String>).into();
    page_size(i64), page_token(impl Into<String>).into(), select(impl Into<String>).into(),
    filter(impl Into<String>).into(), order(impl Into<String>).into()
});
crate::request!(GetWorkspaceViews -> GetWorkspaceViewsResponse, GetWorkspaceViewsError {
    "apaas.v1.workspace_view.views_get",
    GET "/open-apis/apaas/v1/workspaces/:workspace_id/views/:view_name/records", [User],
    read_value Data, None, SCOPES = ["app_engine:workspace.table.record:read"], LIMITS = [10 in 1];
    Path workspace_id "workspace_id", Path view_name "view_name", Query page_size "page_size",
    Query page_token "page_token", Query select "select", Query filter "filter", Query order "order"
});

/// What `apaas.v1.workspace_view.views_get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkspaceViewsResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// How many match in all.
    pub total: Option<i64>,
    /// The records of this page, as a JSON array in text.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub items: Option<String>,
}

crate::object!(GetWorkspaceViewsResponse {
    has_more "has_more", page_token "page_token", total "total", items "items"
});
crate::json_texts!(GetWorkspaceViewsResponse { items_json items });

/// What `apaas.v1.workspace_view.views_get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetWorkspaceViewsError {
    /// `2320001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetWorkspaceViewsError: CODES { ParamIsInvalid = 2320001 });
