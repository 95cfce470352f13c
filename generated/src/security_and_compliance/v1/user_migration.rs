// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `user_migration`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Cancels moves of users' data to another location that have not started yet.
///
/// [`POST /open-apis/security_and_compliance/v1/user_migrations/cancel`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v1/user_migration/cancel>) gives [`CancelUserMigrationResponse`] or fails with [`CancelUserMigrationError`].
///
/// Token: tenant or user. Scopes, any one of: `security_and_compliance:user_migration`, `security_and_compliance:user_migration:multi-geo`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 10 a minute.
///
/// ```ignore
/// let response = client.send(CancelUserMigration::new(user_id_type, user_ids)).await?;
/// ```
#[doc(
    alias(
        "security_and_compliance.v1.user_migration.cancel",
        "/open-apis/security_and_compliance/v1/user_migrations/cancel"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CancelUserMigration {
    /// Which kind of id stands for users. Default: `open_id`. Example: `user_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: UserIdType,
    /// The users whose moves are cancelled, by the kind of id that the call uses, 1 to 100. Length: 1 to 100. Example: `["7064408494200487xxx"]`.
    pub user_ids: Vec<String>,
}

crate::request_builder!(CancelUserMigration {
    user_id_type(impl Into<UserIdType>).into(),
    user_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
});
crate::request!(CancelUserMigration -> CancelUserMigrationResponse, CancelUserMigrationError {
    "security_and_compliance.v1.user_migration.cancel",
    POST "/open-apis/security_and_compliance/v1/user_migrations/cancel", [Tenant, User],
    read_value Data, Json,
    SCOPES = ["security_and_compliance:user_migration", "security_and_compliance:user_migration:multi-geo"],
    LIMITS = [10 in 60];
    Query user_id_type "user_id_type", Body user_ids "user_ids"
});

/// What `security_and_compliance.v1.user_migration.cancel` answers with.
pub type CancelUserMigrationResponse = crate::Empty;

/// What `security_and_compliance.v1.user_migration.cancel` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CancelUserMigrationError {
    /// `1781001` (HTTP 400): Invalid request parameter
    ///
    /// A parameter is wrong. Check what the request sends.
    InvalidRequestParameter,
    /// `1781002` (HTTP 403): The operator has no permission to operate the data residency service
    ///
    /// The caller may not manage where data is kept. Give a role with the right to data residency in the admin console.
    OperatorNoPermissionOperateDataResidency,
    /// `1781003` (HTTP 400): The tenant has not activated the data service
    ///
    /// The tenant has no data residency service. Ask the support to enable it.
    TenantHasNotActivatedDataService,
    /// `1782001` (HTTP 500): Internal server error
    ///
    /// The system failed. Ask the support if it stays so.
    InternalServerError,
    /// `1782002` (HTTP 500): User migration task does not exist
    ///
    /// There is no move of this user's data. Check the user's id.
    UserMigrationDoesNotExist,
    /// `1782004` (HTTP 500): The system or other user is operating on the user specified in the request
    ///
    /// The system or somebody else is changing the same user. Try again later.
    SystemOtherUserOperatingUser,
    /// `1783001` (HTTP 500): The user migration task cannot be cancelled
    ///
    /// The data of the user has been moved already, so the move cannot be cancelled.
    UserMigrationTaskCannotBeCancelled,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CancelUserMigrationError: CODES {
    InvalidRequestParameter = 1781001, OperatorNoPermissionOperateDataResidency = 1781002 + 2,
    TenantHasNotActivatedDataService = 1781003 + 2, InternalServerError = 1782001,
    UserMigrationDoesNotExist = 1782002 + 1, SystemOtherUserOperatingUser = 1782004 + 1,
    UserMigrationTaskCannotBeCancelled = 1783001
});

/// Starts to move the data of up to 100 users to another location; returns a task for each, whose progress another call gets.
///
/// [`POST /open-apis/security_and_compliance/v1/user_migrations`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v1/user_migration/create>) gives [`CreateUserMigrationResponse`] or fails with [`CreateUserMigrationError`].
///
/// Token: tenant or user. Scopes, any one of: `security_and_compliance:user_migration`, `security_and_compliance:user_migration:multi-geo`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 10 a minute.
///
/// ```ignore
/// let request = CreateUserMigration::new(user_id_type, user_ids, dest_geo);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "security_and_compliance.v1.user_migration.create",
        "/open-apis/security_and_compliance/v1/user_migrations"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateUserMigration {
    /// Which kind of id stands for users. Default: `open_id`. Example: `user_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: UserIdType,
    /// The users whose data is moved, by the kind of id that the call uses, 1 to 100. Length: 1 to 100. Example: `["7064408494200487938"]`.
    pub user_ids: Vec<String>,
    /// The location that the data moves to, as a code of 2 to 10 characters. Example: `sg`.
    pub dest_geo: String,
}

crate::request_builder!(CreateUserMigration {
    user_id_type(impl Into<UserIdType>).into(),
    user_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    dest_geo(impl Into<String>).into();
});
crate::request!(CreateUserMigration -> CreateUserMigrationResponse, CreateUserMigrationError {
    "security_and_compliance.v1.user_migration.create",
    POST "/open-apis/security_and_compliance/v1/user_migrations", [Tenant, User], read_value Data,
    Json,
    SCOPES = ["security_and_compliance:user_migration", "security_and_compliance:user_migration:multi-geo"],
    LIMITS = [10 in 60];
    Query user_id_type "user_id_type", Body user_ids "user_ids", Body dest_geo "dest_geo"
});

/// What `security_and_compliance.v1.user_migration.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUserMigrationResponse {
    /// The moves of the users' data.
    pub user_migrations: Vec<UserMigration>,
}

crate::object!(CreateUserMigrationResponse { user_migrations "user_migrations" });

/// What `security_and_compliance.v1.user_migration.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateUserMigrationError {
    /// `1781001` (HTTP 400): Invalid request parameter
    ///
    /// A parameter is wrong. Check what the request sends.
    InvalidRequestParameter,
    /// `1781002` (HTTP 403): Operator has no permission to operate data residency service
    ///
    /// The caller may not manage where data is kept. Give a role with the right to data residency in the admin console.
    OperatorNoPermissionOperateDataResidency,
    /// `1781003` (HTTP 400): The tenant has not enabled the data residency service.
    ///
    /// The tenant has no data residency service. Ask the support to enable it.
    TenantHasNotActivatedDataService,
    /// `1781004` (HTTP 400): Target geographic location is unavailable
    ///
    /// Data cannot be moved to this location. Look up which locations are available and check `dest_geo`.
    TargetGeographicLocationIsUnavailable,
    /// `1781005` (HTTP 400): User is already in the target geographic location
    ///
    /// The data of the user is in this location already. Leave the user out.
    UserAlreadyTargetGeographicLocation,
    /// `1781006` (HTTP 400): User is in the process of migration
    ///
    /// The data of the user is being moved. Look at the state of that move first.
    UserIsInProcessOfMigration,
    /// `1782001` (HTTP 500): Internal server error
    ///
    /// The system failed. Ask the support if it stays so.
    InternalServerError,
    /// `1782004` (HTTP 500): System or other user is operating on the specified user
    ///
    /// The system or somebody else is changing the same user. Try again later.
    SystemOtherUserOperatingUser,
    /// `1782005` (HTTP 400): Request failed. The number of users to be migrated exceeds the seat limit of the data residency service.
    ///
    /// There are more users to move than the service has seats. Leave some out, or buy more seats.
    RequestFailed,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateUserMigrationError: CODES {
    InvalidRequestParameter = 1781001, OperatorNoPermissionOperateDataResidency = 1781002 + 1,
    TenantHasNotActivatedDataService = 1781003 + 3, TargetGeographicLocationIsUnavailable = 1781004,
    UserAlreadyTargetGeographicLocation = 1781005, UserIsInProcessOfMigration = 1781006,
    InternalServerError = 1782001, SystemOtherUserOperatingUser = 1782004, RequestFailed = 1782005
});

/// Gets how far the move of one user's data to another location has come.
///
/// [`GET /open-apis/security_and_compliance/v1/user_migrations/:user_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v1/user_migration/get>) gives [`GetUserMigrationResponse`] or fails with [`GetUserMigrationError`].
///
/// Token: tenant or user. Scopes, any one of: `security_and_compliance:user_migration`, `security_and_compliance:user_migration:multi-geo`, `security_and_compliance:user_migration:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(GetUserMigration::new(user_id, user_id_type)).await?;
/// ```
#[doc(
    alias(
        "security_and_compliance.v1.user_migration.get",
        "/open-apis/security_and_compliance/v1/user_migrations/:user_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetUserMigration {
    /// The user, by the kind of id that the call uses. Example: `ou_1234567890abcdef1234567890abcdef`.
    pub user_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `user_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: UserIdType,
}

crate::request_builder!(GetUserMigration {
    user_id(impl Into<String>).into(), user_id_type(impl Into<UserIdType>).into();
});
crate::request!(GetUserMigration -> GetUserMigrationResponse, GetUserMigrationError {
    "security_and_compliance.v1.user_migration.get",
    GET "/open-apis/security_and_compliance/v1/user_migrations/:user_id", [Tenant, User],
    read_value Data, None,
    SCOPES = ["security_and_compliance:user_migration", "security_and_compliance:user_migration:multi-geo", "security_and_compliance:user_migration:readonly"],
    LIMITS = [100 in 60];
    Path user_id "user_id", Query user_id_type "user_id_type"
});

/// What `security_and_compliance.v1.user_migration.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUserMigrationResponse {
    /// The move of the user's data.
    pub user_migration: Option<UserMigration>,
}

crate::object!(GetUserMigrationResponse { user_migration "user_migration" });

/// What `security_and_compliance.v1.user_migration.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetUserMigrationError {
    /// `1781001` (HTTP 400): Invalid request parameter
    ///
    /// A parameter is wrong. Check what the request sends.
    InvalidRequestParameter,
    /// `1781002` (HTTP 403): Operator has no permission to operate data residency service
    ///
    /// The caller may not manage where data is kept. Give a role with the right to data residency in the admin console.
    OperatorNoPermissionOperateDataResidency,
    /// `1781003` (HTTP 400): Tenant has not activated data service
    ///
    /// The tenant has no data residency service. Ask the support to enable it.
    TenantHasNotActivatedDataService,
    /// `1782001` (HTTP 500): Internal server error
    ///
    /// The system failed. Ask the support if it stays so.
    InternalServerError,
    /// `1782002` (HTTP 500): User migration does not exist
    ///
    /// There is no move of this user's data. Check the user's id.
    UserMigrationDoesNotExist,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetUserMigrationError: CODES {
    InvalidRequestParameter = 1781001, OperatorNoPermissionOperateDataResidency = 1781002 + 1,
    TenantHasNotActivatedDataService = 1781003 + 1, InternalServerError = 1782001,
    UserMigrationDoesNotExist = 1782002
});

/// Gets how far the moves of up to 500 users' data to another location have come.
///
/// [`POST /open-apis/security_and_compliance/v1/user_migrations/search`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/security_and_compliance-v1/user_migration/search>) gives [`SearchUserMigrationResponse`] or fails with [`SearchUserMigrationError`].
///
/// Token: tenant or user. Scopes, any one of: `security_and_compliance:user_migration`, `security_and_compliance:user_migration:multi-geo`, `security_and_compliance:user_migration:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(SearchUserMigration::new(user_id_type, user_ids)).await?;
/// ```
#[doc(
    alias(
        "security_and_compliance.v1.user_migration.search",
        "/open-apis/security_and_compliance/v1/user_migrations/search"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SearchUserMigration {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: UserIdType,
    /// The users whose moves are looked up, by the kind of id that the call uses, 1 to 500. Length: 1 to 500. Example: `["ou_1234567890abcdef1234567890abcdef"]`.
    pub user_ids: Vec<String>,
}

crate::request_builder!(SearchUserMigration {
    user_id_type(impl Into<UserIdType>).into(),
    user_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
});
crate::request!(SearchUserMigration -> SearchUserMigrationResponse, SearchUserMigrationError {
    "security_and_compliance.v1.user_migration.search",
    POST "/open-apis/security_and_compliance/v1/user_migrations/search", [Tenant, User],
    read_value Data, Json,
    SCOPES = ["security_and_compliance:user_migration", "security_and_compliance:user_migration:multi-geo", "security_and_compliance:user_migration:readonly"],
    LIMITS = [100 in 60];
    Query user_id_type "user_id_type", Body user_ids "user_ids"
});

/// What `security_and_compliance.v1.user_migration.search` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchUserMigrationResponse {
    /// The moves of the users' data.
    pub items: Vec<UserMigration>,
}

crate::object!(SearchUserMigrationResponse { items "items" });

/// What `security_and_compliance.v1.user_migration.search` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SearchUserMigrationError {
    /// `1781001` (HTTP 400): Invalid request parameter
    ///
    /// A parameter is wrong. Check what the request sends.
    InvalidRequestParameter,
    /// `1781002` (HTTP 403): The operator has no permission to operate the data residency service
    ///
    /// The caller may not manage where data is kept. Give a role with the right to data residency in the admin console.
    OperatorNoPermissionOperateDataResidency,
    /// `1781003` (HTTP 400): The tenant has not activated the data service
    ///
    /// The tenant has no data residency service. Ask the support to enable it.
    TenantHasNotActivatedDataService,
    /// `1782001` (HTTP 500): Internal server error
    ///
    /// The system failed. Ask the support if it stays so.
    InternalServerError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(SearchUserMigrationError: CODES {
    InvalidRequestParameter = 1781001, OperatorNoPermissionOperateDataResidency = 1781002 + 2,
    TenantHasNotActivatedDataService = 1781003 + 2, InternalServerError = 1782001
});
