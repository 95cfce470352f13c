// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `eco_account_custom_field`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Deletes custom fields of a provider's account form, for good; at least one must stay, and their keys cannot be used again.
///
/// [`POST /open-apis/hire/v1/eco_account_custom_fields/batch_delete`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_account_custom_field/batch_delete>) gives [`BatchDeleteEcoAccountCustomFieldResponse`] or fails with [`BatchDeleteEcoAccountCustomFieldError`].
///
/// Token: tenant. Scopes, any one of: `hire:background_check_order`, `hire:exam`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(BatchDeleteEcoAccountCustomField::new(scope)).await?;
/// ```
#[doc(
    alias(
        "hire.v1.eco_account_custom_field.batch_delete",
        "/open-apis/hire/v1/eco_account_custom_fields/batch_delete"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchDeleteEcoAccountCustomField {
    /// Whether the fields are for background checks or for exams. Example: `1`.
    pub scope: EcoAccountCustomFieldScope,
    /// The keys of the custom fields to delete. Example: `["account_token_v1"]`.
    pub custom_field_key_list: Option<Vec<String>>,
}

crate::request_builder!(BatchDeleteEcoAccountCustomField {
    scope(impl Into<EcoAccountCustomFieldScope>).into();
    custom_field_key_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(BatchDeleteEcoAccountCustomField -> BatchDeleteEcoAccountCustomFieldResponse, BatchDeleteEcoAccountCustomFieldError {
    "hire.v1.eco_account_custom_field.batch_delete",
    POST "/open-apis/hire/v1/eco_account_custom_fields/batch_delete", [Tenant], read_value Data,
    Json, SCOPES = ["hire:background_check_order", "hire:exam"], LIMITS = [1000 in 60, 50 in 1];
    Body scope "scope", Body custom_field_key_list "custom_field_key_list"
});

/// What `hire.v1.eco_account_custom_field.batch_delete` answers with.
pub type BatchDeleteEcoAccountCustomFieldResponse = crate::Empty;

/// What `hire.v1.eco_account_custom_field.batch_delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchDeleteEcoAccountCustomFieldError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchDeleteEcoAccountCustomFieldError: CODES { SystemError = 1002001 + 6 });

/// Changes the names and descriptions of custom fields of a provider's account form; values that customers entered stay.
///
/// [`PATCH /open-apis/hire/v1/eco_account_custom_fields/batch_update`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_account_custom_field/batch_update>) gives [`BatchUpdateEcoAccountCustomFieldResponse`] or fails with [`BatchUpdateEcoAccountCustomFieldError`].
///
/// Token: tenant. Scopes, any one of: `hire:background_check_order`, `hire:exam`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = BatchUpdateEcoAccountCustomField::new(scope, custom_field_list);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "hire.v1.eco_account_custom_field.batch_update",
        "/open-apis/hire/v1/eco_account_custom_fields/batch_update"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchUpdateEcoAccountCustomField {
    /// Whether the fields are for background checks or for exams. Example: `1`.
    pub scope: EcoAccountCustomFieldScope,
    /// The custom fields.
    pub custom_field_list: Vec<EcoAccountCustomFieldData>,
}

crate::request_builder!(BatchUpdateEcoAccountCustomField {
    scope(impl Into<EcoAccountCustomFieldScope>).into(),
    custom_field_list(impl IntoIterator<Item = impl Into<EcoAccountCustomFieldData>>).into_iter().map(Into::into).collect();
});
crate::request!(BatchUpdateEcoAccountCustomField -> BatchUpdateEcoAccountCustomFieldResponse, BatchUpdateEcoAccountCustomFieldError {
    "hire.v1.eco_account_custom_field.batch_update",
    PATCH "/open-apis/hire/v1/eco_account_custom_fields/batch_update", [Tenant], read_value Data,
    Json, SCOPES = ["hire:background_check_order", "hire:exam"], LIMITS = [1000 in 60, 50 in 1];
    Body scope "scope", Body custom_field_list "custom_field_list"
});

/// What `hire.v1.eco_account_custom_field.batch_update` answers with.
pub type BatchUpdateEcoAccountCustomFieldResponse = crate::Empty;

/// What `hire.v1.eco_account_custom_field.batch_update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchUpdateEcoAccountCustomFieldError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchUpdateEcoAccountCustomFieldError: CODES { SystemError = 1002001 + 6 });

/// Sets the custom fields by which a check or exam provider recognizes a customer's account; each call replaces those before.
///
/// [`POST /open-apis/hire/v1/eco_account_custom_fields`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_account_custom_field/create>) gives [`CreateEcoAccountCustomFieldResponse`] or fails with [`CreateEcoAccountCustomFieldError`].
///
/// Token: tenant. Scopes, any one of: `hire:background_check_order`, `hire:exam`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = CreateEcoAccountCustomField::new(scope, custom_field_list);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "hire.v1.eco_account_custom_field.create",
        "/open-apis/hire/v1/eco_account_custom_fields"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateEcoAccountCustomField {
    /// Whether the fields are for background checks or for exams. Example: `1`.
    pub scope: EcoAccountCustomFieldScope,
    /// The custom fields.
    pub custom_field_list: Vec<EcoAccountCustomFieldData>,
}

crate::request_builder!(CreateEcoAccountCustomField {
    scope(impl Into<EcoAccountCustomFieldScope>).into(),
    custom_field_list(impl IntoIterator<Item = impl Into<EcoAccountCustomFieldData>>).into_iter().map(Into::into).collect();
});
crate::request!(CreateEcoAccountCustomField -> CreateEcoAccountCustomFieldResponse, CreateEcoAccountCustomFieldError {
    "hire.v1.eco_account_custom_field.create", POST "/open-apis/hire/v1/eco_account_custom_fields",
    [Tenant], read_value Data, Json, SCOPES = ["hire:background_check_order", "hire:exam"],
    LIMITS = [1000 in 60, 50 in 1];
    Body scope "scope", Body custom_field_list "custom_field_list"
});

/// What `hire.v1.eco_account_custom_field.create` answers with.
pub type CreateEcoAccountCustomFieldResponse = crate::Empty;

/// What `hire.v1.eco_account_custom_field.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateEcoAccountCustomFieldError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateEcoAccountCustomFieldError: CODES { SystemError = 1002001 + 6 });
