// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `eco_background_check_package`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Deletes packages and extra items of a provider's background check account; checks already ordered stay.
///
/// [`POST /open-apis/hire/v1/eco_background_check_packages/batch_delete`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check_package/batch_delete>) gives [`BatchDeleteEcoBackgroundCheckPackageResponse`] or fails with [`BatchDeleteEcoBackgroundCheckPackageError`].
///
/// Token: tenant. Scopes, any one of: `hire:background_check_order`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(BatchDeleteEcoBackgroundCheckPackage::new(account_id)).await?;
/// ```
#[doc(
    alias(
        "hire.v1.eco_background_check_package.batch_delete",
        "/open-apis/hire/v1/eco_background_check_packages/batch_delete"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchDeleteEcoBackgroundCheckPackage {
    /// The background check account, as the event that bound it named it. Example: `6995842370159937061`.
    pub account_id: String,
    /// The packages to delete, by their ids; checks already ordered stay. Example: `["7230753910687080001"]`.
    pub package_id_list: Option<Vec<String>>,
    /// The extra items to delete, by their ids; checks already ordered stay. Example: `["7230753910687080002"]`.
    pub additional_item_id_list: Option<Vec<String>>,
}

crate::request_builder!(BatchDeleteEcoBackgroundCheckPackage {
    account_id(impl Into<String>).into();
    package_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    additional_item_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(BatchDeleteEcoBackgroundCheckPackage -> BatchDeleteEcoBackgroundCheckPackageResponse, BatchDeleteEcoBackgroundCheckPackageError {
    "hire.v1.eco_background_check_package.batch_delete",
    POST "/open-apis/hire/v1/eco_background_check_packages/batch_delete", [Tenant], read_value Data,
    Json, SCOPES = ["hire:background_check_order"], LIMITS = [1000 in 60, 50 in 1];
    Body account_id "account_id", Body package_id_list "package_id_list",
    Body additional_item_id_list "additional_item_id_list"
});

/// What `hire.v1.eco_background_check_package.batch_delete` answers with.
pub type BatchDeleteEcoBackgroundCheckPackageResponse = crate::Empty;

/// What `hire.v1.eco_background_check_package.batch_delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchDeleteEcoBackgroundCheckPackageError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002859` (HTTP 400): 参数错误或系统异常
    ///
    /// A parameter was wrong or the system failed. See the message, or ask the support.
    PackageDeletionFailed,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchDeleteEcoBackgroundCheckPackageError: CODES {
    SystemError = 1002001 + 6, PackageDeletionFailed = 1002859
});

/// Changes packages and extra items of a provider's background check account; also shows in orders already made. Adds none.
///
/// [`PATCH /open-apis/hire/v1/eco_background_check_packages/batch_update`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check_package/batch_update>) gives [`BatchUpdateEcoBackgroundCheckPackageResponse`] or fails with [`BatchUpdateEcoBackgroundCheckPackageError`].
///
/// Token: tenant. Scopes, any one of: `hire:background_check_order`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = BatchUpdateEcoBackgroundCheckPackage::new(account_id, package_list);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "hire.v1.eco_background_check_package.batch_update",
        "/open-apis/hire/v1/eco_background_check_packages/batch_update"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchUpdateEcoBackgroundCheckPackage {
    /// The background check account, as the event that bound it named it. Example: `6995842370159937061`.
    pub account_id: String,
    /// The packages.
    pub package_list: Vec<EcoBackgroundCheckPackageAdditionalItem>,
    /// The extra items, which are checked on top of a package.
    pub additional_item_list: Option<Vec<EcoBackgroundCheckPackageAdditionalItem>>,
}

crate::request_builder!(BatchUpdateEcoBackgroundCheckPackage {
    account_id(impl Into<String>).into(),
    package_list(impl IntoIterator<Item = impl Into<EcoBackgroundCheckPackageAdditionalItem>>).into_iter().map(Into::into).collect();
    additional_item_list(impl IntoIterator<Item = impl Into<EcoBackgroundCheckPackageAdditionalItem>>).into_iter().map(Into::into).collect()
});
crate::request!(BatchUpdateEcoBackgroundCheckPackage -> BatchUpdateEcoBackgroundCheckPackageResponse, BatchUpdateEcoBackgroundCheckPackageError {
    "hire.v1.eco_background_check_package.batch_update",
    PATCH "/open-apis/hire/v1/eco_background_check_packages/batch_update", [Tenant],
    read_value Data, Json, SCOPES = ["hire:background_check_order"], LIMITS = [1000 in 60, 50 in 1];
    Body account_id "account_id", Body package_list "package_list",
    Body additional_item_list "additional_item_list"
});

/// What `hire.v1.eco_background_check_package.batch_update` answers with.
pub type BatchUpdateEcoBackgroundCheckPackageResponse = crate::Empty;

/// What `hire.v1.eco_background_check_package.batch_update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchUpdateEcoBackgroundCheckPackageError {
    /// `1002001` (HTTP 400): 参数错误或系统异常
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchUpdateEcoBackgroundCheckPackageError: CODES { SystemError = 1002001 + 3 });

/// Adds packages and extra items to a provider's background check account; ids that exist already are refused.
///
/// [`POST /open-apis/hire/v1/eco_background_check_packages`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/eco_background_check_package/create>) gives [`CreateEcoBackgroundCheckPackageResponse`] or fails with [`CreateEcoBackgroundCheckPackageError`].
///
/// Token: tenant. Scopes, any one of: `hire:background_check_order`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = CreateEcoBackgroundCheckPackage::new(account_id, package_list);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "hire.v1.eco_background_check_package.create",
        "/open-apis/hire/v1/eco_background_check_packages"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateEcoBackgroundCheckPackage {
    /// The background check account, as the event that bound it named it. Example: `6995842370159937061`.
    pub account_id: String,
    /// The packages.
    pub package_list: Vec<EcoBackgroundCheckPackageAdditionalItem>,
    /// The extra items, which are checked on top of a package.
    pub additional_item_list: Option<Vec<EcoBackgroundCheckPackageAdditionalItem>>,
}

crate::request_builder!(CreateEcoBackgroundCheckPackage {
    account_id(impl Into<String>).into(),
    package_list(impl IntoIterator<Item = impl Into<EcoBackgroundCheckPackageAdditionalItem>>).into_iter().map(Into::into).collect();
    additional_item_list(impl IntoIterator<Item = impl Into<EcoBackgroundCheckPackageAdditionalItem>>).into_iter().map(Into::into).collect()
});
crate::request!(CreateEcoBackgroundCheckPackage -> CreateEcoBackgroundCheckPackageResponse, CreateEcoBackgroundCheckPackageError {
    "hire.v1.eco_background_check_package.create",
    POST "/open-apis/hire/v1/eco_background_check_packages", [Tenant], read_value Data, Json,
    SCOPES = ["hire:background_check_order"], LIMITS = [1000 in 60, 50 in 1];
    Body account_id "account_id", Body package_list "package_list",
    Body additional_item_list "additional_item_list"
});

/// What `hire.v1.eco_background_check_package.create` answers with.
pub type CreateEcoBackgroundCheckPackageResponse = crate::Empty;

/// What `hire.v1.eco_background_check_package.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateEcoBackgroundCheckPackageError {
    /// `1002001` (HTTP 400): 参数错误或系统异常
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateEcoBackgroundCheckPackageError: CODES { SystemError = 1002001 + 3 });
