// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `workspace_enum`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets a custom enumeration of a workspace with its values.
///
/// [`GET /open-apis/apaas/v1/workspaces/:workspace_id/enums/:enum_name`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-enum/enum_get>) gives [`GetWorkspaceEnumResponse`] or fails with [`GetWorkspaceEnumError`].
///
/// Token: user. Scopes, any one of: `app_engine:workspace.table:read`, `app_engine:workspace.table:write`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(GetWorkspaceEnum::new(workspace_id, enum_name)).await?;
/// ```
#[doc(
    alias(
        "apaas.v1.workspace_enum.enum_get",
        "/open-apis/apaas/v1/workspaces/:workspace_id/enums/:enum_name"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetWorkspaceEnum {
    /// The workspace, by its id as its address shows it: `workspace_…`. Example: `workspace_aadimx5uzpsls`.
    pub workspace_id: String,
    /// The name of the enumeration. Example: `enum_demo_1`.
    pub enum_name: String,
}

crate::request_builder!(GetWorkspaceEnum {
    workspace_id(impl Into<String>).into(), enum_name(impl Into<String>).into();
});
crate::request!(GetWorkspaceEnum -> GetWorkspaceEnumResponse, GetWorkspaceEnumError {
    "apaas.v1.workspace_enum.enum_get",
    GET "/open-apis/apaas/v1/workspaces/:workspace_id/enums/:enum_name", [User], read_value Data,
    None, SCOPES = ["app_engine:workspace.table:read", "app_engine:workspace.table:write"],
    LIMITS = [10 in 1];
    Path workspace_id "workspace_id", Path enum_name "enum_name"
});

/// What `apaas.v1.workspace_enum.enum_get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetWorkspaceEnumResponse {
    /// The name of the enumeration.
    pub name: Option<String>,
    /// The description of the enumeration.
    pub description: Option<String>,
    /// The values of the enumeration.
    pub options: Vec<String>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: Option<String>,
    /// Who created it.
    pub created_by: Option<WorkspaceUserInfo>,
}

crate::object!(GetWorkspaceEnumResponse {
    name "name", description "description", options "options", created_at "created_at",
    created_by "created_by"
});
crate::moments!(GetWorkspaceEnumResponse { created_at_at created_at from_millis });

/// What `apaas.v1.workspace_enum.enum_get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetWorkspaceEnumError {
    /// `2320001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetWorkspaceEnumError: CODES { ParamIsInvalid = 2320001 });

/// Lists the custom enumerations of a workspace with their values.
///
/// [`GET /open-apis/apaas/v1/workspaces/:workspace_id/enums`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/apaas-v1/workspace-enum/list>) gives [`ListWorkspaceEnumResponse`] or fails with [`ListWorkspaceEnumError`].
///
/// Token: user. Scopes, any one of: `app_engine:workspace.table:read`, `app_engine:workspace.table:write`. Rate limit: 10 a second.
///
/// ```ignore
/// let mut items = client.list(ListWorkspaceEnum::new(workspace_id)).items();
/// ```
#[doc(
    alias(
        "apaas.v1.workspace_enum.list",
        "/open-apis/apaas/v1/workspaces/:workspace_id/enums"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListWorkspaceEnum {
    /// The workspace, by its id as its address shows it: `workspace_…`. Example: `workspace_aadimx5uzpsls`.
    pub workspace_id: String,
    /// How many items a page holds at most. Default: `10`. Range: `0` to `500`. Example: `10`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `AQD9/Rn9eij9Pm39ED40/RD/cIFmu77WxpxPB/2oHfQLZ+G8JG6tK7+ZnHiT7COhD2hMSICh/eBl7cpzU6JEC3J7COKNe4jrQ8ExwBCR`.
    pub page_token: Option<String>,
}

crate::request_builder!(ListWorkspaceEnum {
    workspace_id(impl Into<String>).into();
    page_size(i64), page_token(impl Into<String>).into()
});
crate::request!(ListWorkspaceEnum -> ListWorkspaceEnumResponse, ListWorkspaceEnumError {
    "apaas.v1.workspace_enum.list", GET "/open-apis/apaas/v1/workspaces/:workspace_id/enums",
    [User], read_value Data, None,
    SCOPES = ["app_engine:workspace.table:read", "app_engine:workspace.table:write"],
    LIMITS = [10 in 1];
    Path workspace_id "workspace_id", Query page_size "page_size", Query page_token "page_token"
});
crate::paged!(ListWorkspaceEnum: WorkspaceEnum {
    page_token, page_size;
    page_token, has_more, items
});

/// What `apaas.v1.workspace_enum.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWorkspaceEnumResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// The items of this page.
    pub items: Vec<WorkspaceEnum>,
}

crate::object!(ListWorkspaceEnumResponse {
    has_more "has_more", page_token "page_token", items "items"
});

/// What `apaas.v1.workspace_enum.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListWorkspaceEnumError {
    /// `2320001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListWorkspaceEnumError: CODES { ParamIsInvalid = 2320001 });
