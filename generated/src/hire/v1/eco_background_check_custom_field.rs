// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `eco_background_check_custom_field`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Deletes custom fields of the form that orders a background check; orders already made stay, and the keys cannot be used again.
///
/// [`POST /open-apis/hire/v1/eco_background_check_custom_fields/batch_delete`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check_custom_field/batch_delete>) gives [`BatchDeleteEcoBackgroundCheckCustomFieldResponse`] or fails with [`BatchDeleteEcoBackgroundCheckCustomFieldError`].
///
/// Token: tenant. Scopes, any one of: `hire:background_check_order`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = BatchDeleteEcoBackgroundCheckCustomField::new(account_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "hire.v1.eco_background_check_custom_field.batch_delete",
        "/open-apis/hire/v1/eco_background_check_custom_fields/batch_delete"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchDeleteEcoBackgroundCheckCustomField {
    /// The background check account, as the event that bound it named it. Example: `6995842370159937061`.
    pub account_id: String,
}

crate::request_builder!(BatchDeleteEcoBackgroundCheckCustomField {
    account_id(impl Into<String>).into();
});
crate::request!(BatchDeleteEcoBackgroundCheckCustomField -> BatchDeleteEcoBackgroundCheckCustomFieldResponse, BatchDeleteEcoBackgroundCheckCustomFieldError {
    "hire.v1.eco_background_check_custom_field.batch_delete",
    POST "/open-apis/hire/v1/eco_background_check_custom_fields/batch_delete", [Tenant],
    read_value Data, Json, SCOPES = ["hire:background_check_order"], LIMITS = [1000 in 60, 50 in 1];
    Body account_id "account_id"
});

/// What `hire.v1.eco_background_check_custom_field.batch_delete` answers with.
pub type BatchDeleteEcoBackgroundCheckCustomFieldResponse = crate::Empty;

/// What `hire.v1.eco_background_check_custom_field.batch_delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchDeleteEcoBackgroundCheckCustomFieldError {
    /// `1002860` (HTTP 400): 参数错误或系统异常
    ///
    /// A parameter was wrong or the system failed. See the message, or ask the support.
    CustomFieldDeletionFailed,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchDeleteEcoBackgroundCheckCustomFieldError: CODES {
    CustomFieldDeletionFailed = 1002860
});

/// Changes the names and descriptions of custom fields of the form that orders a background check, and of orders already made.
///
/// [`PATCH /open-apis/hire/v1/eco_background_check_custom_fields/batch_update`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check_custom_field/batch_update>) gives [`BatchUpdateEcoBackgroundCheckCustomFieldResponse`] or fails with [`BatchUpdateEcoBackgroundCheckCustomFieldError`].
///
/// Token: tenant. Scopes, any one of: `hire:background_check_order`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = BatchUpdateEcoBackgroundCheckCustomField::new(account_id, custom_field_list);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "hire.v1.eco_background_check_custom_field.batch_update",
        "/open-apis/hire/v1/eco_background_check_custom_fields/batch_update"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchUpdateEcoBackgroundCheckCustomField {
    /// The background check account, as the event that bound it named it. Example: `6995842370159937061`.
    pub account_id: String,
    /// The custom fields; as many as were created.
    pub custom_field_list: Vec<EcoBackgroundCheckCustomFieldData>,
}

crate::request_builder!(BatchUpdateEcoBackgroundCheckCustomField {
    account_id(impl Into<String>).into(),
    custom_field_list(impl IntoIterator<Item = impl Into<EcoBackgroundCheckCustomFieldData>>).into_iter().map(Into::into).collect();
});
crate::request!(BatchUpdateEcoBackgroundCheckCustomField -> BatchUpdateEcoBackgroundCheckCustomFieldResponse, BatchUpdateEcoBackgroundCheckCustomFieldError {
    "hire.v1.eco_background_check_custom_field.batch_update",
    PATCH "/open-apis/hire/v1/eco_background_check_custom_fields/batch_update", [Tenant],
    read_value Data, Json, SCOPES = ["hire:background_check_order"], LIMITS = [1000 in 60, 50 in 1];
    Body account_id "account_id", Body custom_field_list "custom_field_list"
});

/// What `hire.v1.eco_background_check_custom_field.batch_update` answers with.
pub type BatchUpdateEcoBackgroundCheckCustomFieldResponse = crate::Empty;

/// What `hire.v1.eco_background_check_custom_field.batch_update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchUpdateEcoBackgroundCheckCustomFieldError {
    /// `1002001` (HTTP 400): 参数错误或系统异常
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchUpdateEcoBackgroundCheckCustomFieldError: CODES {
    SystemError = 1002001 + 3
});

/// Sets the custom fields of the form that orders a background check; each call replaces those before.
///
/// [`POST /open-apis/hire/v1/eco_background_check_custom_fields`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check_custom_field/create>) gives [`CreateEcoBackgroundCheckCustomFieldResponse`] or fails with [`CreateEcoBackgroundCheckCustomFieldError`].
///
/// Token: tenant. Scopes, any one of: `hire:background_check_order`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = CreateEcoBackgroundCheckCustomField::new(account_id, custom_field_list);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "hire.v1.eco_background_check_custom_field.create",
        "/open-apis/hire/v1/eco_background_check_custom_fields"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateEcoBackgroundCheckCustomField {
    /// The background check account, as the event that bound it named it. Example: `6995842370159937061`.
    pub account_id: String,
    /// The custom fields.
    pub custom_field_list: Vec<EcoBackgroundCheckCustomFieldData>,
}

crate::request_builder!(CreateEcoBackgroundCheckCustomField {
    account_id(impl Into<String>).into(),
    custom_field_list(impl IntoIterator<Item = impl Into<EcoBackgroundCheckCustomFieldData>>).into_iter().map(Into::into).collect();
});
crate::request!(CreateEcoBackgroundCheckCustomField -> CreateEcoBackgroundCheckCustomFieldResponse, CreateEcoBackgroundCheckCustomFieldError {
    "hire.v1.eco_background_check_custom_field.create",
    POST "/open-apis/hire/v1/eco_background_check_custom_fields", [Tenant], read_value Data, Json,
    SCOPES = ["hire:background_check_order"], LIMITS = [1000 in 60, 50 in 1];
    Body account_id "account_id", Body custom_field_list "custom_field_list"
});

/// What `hire.v1.eco_background_check_custom_field.create` answers with.
pub type CreateEcoBackgroundCheckCustomFieldResponse = crate::Empty;

/// What `hire.v1.eco_background_check_custom_field.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateEcoBackgroundCheckCustomFieldError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002855` (HTTP 400): 参数错误或系统异常
    ///
    /// The exam is marked already and its result stays, or a parameter was wrong. Check `exam_id` or see the message.
    ExamMarkedOrParameterWrong,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateEcoBackgroundCheckCustomFieldError: CODES {
    SystemError = 1002001 + 6, ExamMarkedOrParameterWrong = 1002855
});
