// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `ticket_customized_field`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Creates a custom field of tickets; a user must own or administer the help desk.
///
/// [`POST /open-apis/helpdesk/v1/ticket_customized_fields`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket_customized_field/create-ticket-customized-field>) gives [`CreateTicketCustomizedFieldResponse`] or fails with [`CreateTicketCustomizedFieldError`].
///
/// Token: user. Scopes, any one of: `helpdesk:all`.
///
/// ```ignore
/// let request = CreateTicketCustomizedField::new(visible, required).key_name(key_name).display_name(display_name).position(position).field_type(field_type).description(description);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "helpdesk.v1.ticket_customized_field.create_ticket_customized_field",
        "/open-apis/helpdesk/v1/ticket_customized_fields"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateTicketCustomizedField {
    /// The help desk, which must be that of the header; may be left out. Example: `1542164574896126`.
    pub helpdesk_id: Option<String>,
    /// The key of the field. Example: `test dropdown`.
    ///
    /// Required.
    pub key_name: Option<String>,
    /// The name of the field. Example: `test dropdown`.
    ///
    /// Required.
    pub display_name: Option<String>,
    /// The place in the order. Example: `3`.
    ///
    /// Required.
    pub position: Option<String>,
    /// The type of the field: `string` a line of text, `multiline`, `dropdown` or `dropdown_nested` for options on several levels. Example: `dropdown`.
    ///
    /// Required.
    pub field_type: Option<String>,
    /// The description of the field. Example: `下拉示例`.
    ///
    /// Required.
    pub description: Option<String>,
    /// Whether it is shown. Example: `true`.
    pub visible: bool,
    /// Whether the field must be filled in. Example: `false`.
    pub required: bool,
    /// The options.
    pub dropdown_options: Option<DropdownOption>,
    /// Whether several options can be chosen; only for the type `dropdown`. Example: `true`.
    pub dropdown_allow_multiple: Option<bool>,
}

crate::request_builder!(named CreateTicketCustomizedField {
    visible(bool), required(bool);
    helpdesk_id(impl Into<String>).into(), key_name(impl Into<String>).into(),
    display_name(impl Into<String>).into(), position(impl Into<String>).into(),
    field_type(impl Into<String>).into(), description(impl Into<String>).into(),
    dropdown_options(DropdownOption), dropdown_allow_multiple(bool)
});
crate::request!(CreateTicketCustomizedField -> CreateTicketCustomizedFieldResponse, CreateTicketCustomizedFieldError {
    "helpdesk.v1.ticket_customized_field.create_ticket_customized_field",
    POST "/open-apis/helpdesk/v1/ticket_customized_fields", [User], read_value Data, Json,
    SCOPES = ["helpdesk:all"],
    NAMED = [key_name "key_name", display_name "display_name", position "position", field_type "field_type", description "description"];
    Body helpdesk_id "helpdesk_id", Body key_name "key_name", Body display_name "display_name",
    Body position "position", Body field_type "field_type", Body description "description",
    Body visible "visible", Body required "required", Body dropdown_options "dropdown_options",
    Body dropdown_allow_multiple "dropdown_allow_multiple"
});

/// What `helpdesk.v1.ticket_customized_field.create_ticket_customized_field` answers with.
pub type CreateTicketCustomizedFieldResponse = crate::Empty;

/// What `helpdesk.v1.ticket_customized_field.create_ticket_customized_field` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateTicketCustomizedFieldError {
    /// `154000` (HTTP 400): Bad request, please check your request body
    ///
    /// The request is not valid. Check the parameters, the ids in the path included.
    BadRequest,
    /// `154001` (HTTP 401): Unauthorized, please check you have the correct access
    ///
    /// The caller is not authorized. Check the `Authorization` and `X-Lark-Helpdesk-Authorization` headers, and that app and help desk are of one tenant.
    Unauthorized,
    /// `154003` (HTTP 403): Please check you have the correct access
    ///
    /// The caller lacks a permission. Check the scopes of the app, and both authorization headers.
    AccessDenied,
    /// `155000` (HTTP 500): Internal error
    ///
    /// The server failed. Ask the support.
    InternalError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateTicketCustomizedFieldError: CODES {
    BadRequest = 154000, Unauthorized = 154001, AccessDenied = 154003 + 1, InternalError = 155000
});

/// Deletes a custom field of tickets; a user must own or administer the help desk.
///
/// [`DELETE /open-apis/helpdesk/v1/ticket_customized_fields/:ticket_customized_field_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket_customized_field/delete>) gives [`DeleteTicketCustomizedFieldResponse`] or fails with [`DeleteTicketCustomizedFieldError`].
///
/// Token: user. Scopes, any one of: `helpdesk:all`. Rate limit: a special one.
///
/// ```ignore
/// let request = DeleteTicketCustomizedField::new(ticket_customized_field_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "helpdesk.v1.ticket_customized_field.delete",
        "/open-apis/helpdesk/v1/ticket_customized_fields/:ticket_customized_field_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteTicketCustomizedField {
    /// The custom field of tickets. Example: `6948728206392295444`.
    pub ticket_customized_field_id: String,
}

crate::request_builder!(DeleteTicketCustomizedField {
    ticket_customized_field_id(impl Into<String>).into();
});
crate::request!(DeleteTicketCustomizedField -> DeleteTicketCustomizedFieldResponse, DeleteTicketCustomizedFieldError {
    "helpdesk.v1.ticket_customized_field.delete",
    DELETE "/open-apis/helpdesk/v1/ticket_customized_fields/:ticket_customized_field_id", [User],
    read_value Data, None, SCOPES = ["helpdesk:all"];
    Path ticket_customized_field_id "ticket_customized_field_id"
});

/// What `helpdesk.v1.ticket_customized_field.delete` answers with.
pub type DeleteTicketCustomizedFieldResponse = crate::Empty;

/// What `helpdesk.v1.ticket_customized_field.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteTicketCustomizedFieldError {
    /// `154000` (HTTP 400): Bad request, please check your request body
    ///
    /// The request is not valid. Check the parameters, the ids in the path included.
    BadRequest,
    /// `154001` (HTTP 401): Unauthorized, please check you have the correct access
    ///
    /// The caller is not authorized. Check the `Authorization` and `X-Lark-Helpdesk-Authorization` headers, and that app and help desk are of one tenant.
    Unauthorized,
    /// `154003` (HTTP 403): Please check you have the correct access
    ///
    /// The caller lacks a permission. Check the scopes of the app, and both authorization headers.
    AccessDenied,
    /// `155000` (HTTP 500): Internal error
    ///
    /// The server failed. Ask the support.
    InternalError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteTicketCustomizedFieldError: CODES {
    BadRequest = 154000, Unauthorized = 154001, AccessDenied = 154003 + 1, InternalError = 155000
});

/// Gets a custom field of tickets.
///
/// [`GET /open-apis/helpdesk/v1/ticket_customized_fields/:ticket_customized_field_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket_customized_field/get-ticket-customized-field>) gives [`GetTicketCustomizedFieldResponse`] or fails with [`GetTicketCustomizedFieldError`].
///
/// Token: tenant. Scopes, any one of: `helpdesk:all:readonly`.
///
/// ```ignore
/// let request = GetTicketCustomizedField::new(ticket_customized_field_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "helpdesk.v1.ticket_customized_field.get_ticket_customized_field",
        "/open-apis/helpdesk/v1/ticket_customized_fields/:ticket_customized_field_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetTicketCustomizedField {
    /// The custom field of tickets. Example: `6948728206392295444`.
    pub ticket_customized_field_id: String,
}

crate::request_builder!(GetTicketCustomizedField {
    ticket_customized_field_id(impl Into<String>).into();
});
crate::request!(GetTicketCustomizedField -> GetTicketCustomizedFieldResponse, GetTicketCustomizedFieldError {
    "helpdesk.v1.ticket_customized_field.get_ticket_customized_field",
    GET "/open-apis/helpdesk/v1/ticket_customized_fields/:ticket_customized_field_id", [Tenant],
    read_value Data, None, SCOPES = ["helpdesk:all:readonly"];
    Path ticket_customized_field_id "ticket_customized_field_id"
});

/// What `helpdesk.v1.ticket_customized_field.get_ticket_customized_field` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetTicketCustomizedFieldResponse {
    /// The custom field of tickets.
    pub ticket_customized_field_id: Option<String>,
    /// The help desk.
    pub helpdesk_id: Option<String>,
    /// The key of the field.
    pub key_name: Option<String>,
    /// The name that is shown.
    pub display_name: Option<String>,
    /// The place in the order.
    pub position: Option<String>,
    /// The type of the field: `string` a line of text, `multiline`, `dropdown` or `dropdown_nested` for options on several levels.
    pub field_type: Option<String>,
    /// The description of the field.
    pub description: Option<String>,
    /// Whether it is shown.
    pub visible: Option<bool>,
    /// Whether it can be edited.
    pub editable: Option<bool>,
    /// Whether the field must be filled in.
    pub required: Option<bool>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: Option<String>,
    /// When it was last changed, in milliseconds since 1970.
    pub updated_at: Option<String>,
    /// Who created it.
    pub created_by: Option<TicketUser>,
    /// Who last changed it.
    pub updated_by: Option<TicketUser>,
    /// The options.
    pub dropdown_options: Option<DropdownOption>,
    /// Whether several options can be chosen; only for the type `dropdown`.
    pub dropdown_allow_multiple: Option<bool>,
}

crate::object!(GetTicketCustomizedFieldResponse {
    ticket_customized_field_id "ticket_customized_field_id", helpdesk_id "helpdesk_id",
    key_name "key_name", display_name "display_name", position "position", field_type "field_type",
    description "description", visible "visible", editable "editable", required "required",
    created_at "created_at", updated_at "updated_at", created_by "created_by",
    updated_by "updated_by", dropdown_options "dropdown_options",
    dropdown_allow_multiple "dropdown_allow_multiple"
});
crate::moments!(GetTicketCustomizedFieldResponse {
    created_at_at created_at from_millis, updated_at_at updated_at from_millis
});

/// What `helpdesk.v1.ticket_customized_field.get_ticket_customized_field` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetTicketCustomizedFieldError {
    /// `154000` (HTTP 400): Bad request, please check your request body
    ///
    /// The request is not valid. Check the parameters, the ids in the path included.
    BadRequest,
    /// `154001` (HTTP 401): Unauthorized, please check you have the correct access
    ///
    /// The caller is not authorized. Check the `Authorization` and `X-Lark-Helpdesk-Authorization` headers, and that app and help desk are of one tenant.
    Unauthorized,
    /// `154003` (HTTP 403): Please check you have the correct access
    ///
    /// The caller lacks a permission. Check the scopes of the app, and both authorization headers.
    AccessDenied,
    /// `155000` (HTTP 500): Internal error
    ///
    /// The server failed. Ask the support.
    InternalError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetTicketCustomizedFieldError: CODES {
    BadRequest = 154000, Unauthorized = 154001, AccessDenied = 154003 + 1, InternalError = 155000
});

/// Lists the custom fields of tickets, shown or hidden.
///
/// [`GET /open-apis/helpdesk/v1/ticket_customized_fields`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket_customized_field/list-ticket-customized-fields>) gives [`ListTicketCustomizedFieldsResponse`] or fails with [`ListTicketCustomizedFieldsError`].
///
/// Token: tenant. Scopes, any one of: `helpdesk:all:readonly`.
///
/// ```ignore
/// let mut items = client.list(ListTicketCustomizedFields::new()).items();
/// ```
#[doc(
    alias(
        "helpdesk.v1.ticket_customized_field.list_ticket_customized_fields",
        "/open-apis/helpdesk/v1/ticket_customized_fields"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListTicketCustomizedFields {
    /// Where the next page begins, as the page before said; left out for the first one. Example: `6948728206392295444`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Range: at most `100`.
    pub page_size: Option<i64>,
    /// Only fields that are shown, or only hidden ones. Example: `true`.
    pub visible: Option<bool>,
}

crate::request_builder!(ListTicketCustomizedFields {
    page_token(impl Into<String>).into(), page_size(i64), visible(bool)
});
crate::request!(ListTicketCustomizedFields -> ListTicketCustomizedFieldsResponse, ListTicketCustomizedFieldsError {
    "helpdesk.v1.ticket_customized_field.list_ticket_customized_fields",
    GET "/open-apis/helpdesk/v1/ticket_customized_fields", [Tenant], read_value Data, Json,
    SCOPES = ["helpdesk:all:readonly"];
    Query page_token "page_token", Query page_size "page_size", Body visible "visible"
});
crate::paged!(ListTicketCustomizedFields: TicketCustomizedField {
    page_token, page_size;
    next_page_token, has_more, items
});

/// What `helpdesk.v1.ticket_customized_field.list_ticket_customized_fields` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListTicketCustomizedFieldsResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins.
    pub next_page_token: Option<String>,
    /// The items of this page.
    pub items: Vec<TicketCustomizedField>,
}

crate::object!(ListTicketCustomizedFieldsResponse {
    has_more "has_more", next_page_token "next_page_token", items "items"
});

/// What `helpdesk.v1.ticket_customized_field.list_ticket_customized_fields` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListTicketCustomizedFieldsError {
    /// `154000` (HTTP 400): Bad request, please check your request body
    ///
    /// The request is not valid. Check the parameters, the ids in the path included.
    BadRequest,
    /// `154001` (HTTP 401): Unauthorized, please check you have the correct access
    ///
    /// The caller is not authorized. Check the `Authorization` and `X-Lark-Helpdesk-Authorization` headers, and that app and help desk are of one tenant.
    Unauthorized,
    /// `154003` (HTTP 403): Please check you have the correct access
    ///
    /// The caller lacks a permission. Check the scopes of the app, and both authorization headers.
    AccessDenied,
    /// `155000` (HTTP 500): Internal error
    ///
    /// The server failed. Ask the support.
    InternalError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListTicketCustomizedFieldsError: CODES {
    BadRequest = 154000, Unauthorized = 154001, AccessDenied = 154003 + 1, InternalError = 155000
});

/// Changes a custom field of tickets, not its key or type; a user must own or administer the help desk.
///
/// [`PATCH /open-apis/helpdesk/v1/ticket_customized_fields/:ticket_customized_field_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/helpdesk-v1/ticket_customized_field/update-ticket-customized-field>) gives [`UpdateTicketCustomizedFieldResponse`] or fails with [`UpdateTicketCustomizedFieldError`].
///
/// Token: user. Scopes, any one of: `helpdesk:all`.
///
/// ```ignore
/// let request = UpdateTicketCustomizedField::new(ticket_customized_field_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "helpdesk.v1.ticket_customized_field.update_ticket_customized_field",
        "/open-apis/helpdesk/v1/ticket_customized_fields/:ticket_customized_field_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateTicketCustomizedField {
    /// The custom field of tickets. Example: `6948728206392295444`.
    pub ticket_customized_field_id: String,
    /// The name that is shown. Example: `test dropdown`.
    pub display_name: Option<String>,
    /// The place in the order. Example: `3`.
    pub position: Option<String>,
    /// The description of the field. Example: `下拉示例`.
    pub description: Option<String>,
    /// Whether it is shown. Example: `true`.
    pub visible: Option<bool>,
    /// Whether the field must be filled in. Example: `false`.
    pub required: Option<bool>,
    /// The options.
    pub dropdown_options: Option<DropdownOption>,
}

crate::request_builder!(UpdateTicketCustomizedField {
    ticket_customized_field_id(impl Into<String>).into();
    display_name(impl Into<String>).into(), position(impl Into<String>).into(),
    description(impl Into<String>).into(), visible(bool), required(bool),
    dropdown_options(DropdownOption)
});
crate::request!(UpdateTicketCustomizedField -> UpdateTicketCustomizedFieldResponse, UpdateTicketCustomizedFieldError {
    "helpdesk.v1.ticket_customized_field.update_ticket_customized_field",
    PATCH "/open-apis/helpdesk/v1/ticket_customized_fields/:ticket_customized_field_id", [User],
    read_value Data, Json, SCOPES = ["helpdesk:all"];
    Path ticket_customized_field_id "ticket_customized_field_id", Body display_name "display_name",
    Body position "position", Body description "description", Body visible "visible",
    Body required "required", Body dropdown_options "dropdown_options"
});

/// What `helpdesk.v1.ticket_customized_field.update_ticket_customized_field` answers with.
pub type UpdateTicketCustomizedFieldResponse = crate::Empty;

/// What `helpdesk.v1.ticket_customized_field.update_ticket_customized_field` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateTicketCustomizedFieldError {
    /// `154000` (HTTP 400): Bad request, please check your request body
    ///
    /// The request is not valid. Check the parameters, the ids in the path included.
    BadRequest,
    /// `154001` (HTTP 401): Unauthorized, please check you have the correct access
    ///
    /// The caller is not authorized. Check the `Authorization` and `X-Lark-Helpdesk-Authorization` headers, and that app and help desk are of one tenant.
    Unauthorized,
    /// `154003` (HTTP 403): Please check you have the correct access
    ///
    /// The caller lacks a permission. Check the scopes of the app, and both authorization headers.
    AccessDenied,
    /// `155000` (HTTP 500): Internal error
    ///
    /// The server failed. Ask the support.
    InternalError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UpdateTicketCustomizedFieldError: CODES {
    BadRequest = 154000, Unauthorized = 154001, AccessDenied = 154003 + 1, InternalError = 155000
});
