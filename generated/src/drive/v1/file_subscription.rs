// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `file_subscription`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Subscribes the user to changes of a document's comments.
///
/// [`POST /open-apis/drive/v1/files/:file_token/subscriptions`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-subscription/create>) gives [`CreateFileSubscriptionResponse`] or fails with [`CreateFileSubscriptionError`].
///
/// Token: user. Scopes, any one of: `docs:document.subscription`, `drive:drive`, `drive:drive:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(CreateFileSubscription::new(file_token, file_type)).await?;
/// ```
#[doc(
    alias(
        "drive.v1.file_subscription.create",
        "/open-apis/drive/v1/files/:file_token/subscriptions"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateFileSubscription {
    /// The file or document. Example: `doxcnxxxxxxxxxxxxxxxxxxxxxx`.
    pub file_token: String,
    /// The subscription. Example: `1234567890987654321`.
    pub subscription_id: Option<String>,
    /// The type of the subscription. Example: `comment_update`.
    ///
    /// Set by `new`, since no other value is documented.
    pub subscription_type: SubscriptionType,
    /// Whether the subscription is on; the name is spelt so. Example: `true`.
    pub is_subcribe: Option<bool>,
    /// The type of the file. Example: `doc`.
    pub file_type: FileSubscriptionFileType,
}

crate::request_builder!(CreateFileSubscription {
    file_token(impl Into<String>).into(), file_type(impl Into<FileSubscriptionFileType>).into();
    subscription_id(impl Into<String>).into(), is_subcribe(bool);
    subscription_type = SubscriptionType::CommentUpdate
});
crate::request!(CreateFileSubscription -> CreateFileSubscriptionResponse, CreateFileSubscriptionError {
    "drive.v1.file_subscription.create", POST "/open-apis/drive/v1/files/:file_token/subscriptions",
    [User], read_value Data, Json,
    SCOPES = ["docs:document.subscription", "drive:drive", "drive:drive:readonly"],
    LIMITS = [100 in 60];
    Path file_token "file_token", Body subscription_id "subscription_id",
    Body subscription_type "subscription_type", Body is_subcribe "is_subcribe",
    Body file_type "file_type"
});

/// What `drive.v1.file_subscription.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateFileSubscriptionResponse {
    /// The subscription.
    pub subscription_id: Option<String>,
    /// The type of the subscription.
    pub subscription_type: Option<SubscriptionType>,
    /// Whether the subscription is on; the name is spelt so.
    pub is_subcribe: Option<bool>,
    /// The type of the file.
    pub file_type: Option<FileSubscriptionFileType>,
}

crate::object!(CreateFileSubscriptionResponse {
    subscription_id "subscription_id", subscription_type "subscription_type",
    is_subcribe "is_subcribe", file_type "file_type"
});

/// What `drive.v1.file_subscription.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateFileSubscriptionError {
    /// `1064000` (HTTP 400): Illegal parameter
    ///
    /// A parameter is wrong. Check what the request sends.
    IllegalParameter,
    /// `1064030` (HTTP 403): Permission denied
    ///
    /// The caller may not subscribe. It must at least be able to read the document.
    PermissionDenied,
    /// `1064040` (HTTP 404): Token not exist
    ///
    /// The document does not exist. Check that it can be opened.
    TokenNotExist,
    /// `1065000` (HTTP 500): Internal Server Error
    ///
    /// The system failed. Try again; ask the support if it stays so.
    InternalServerError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateFileSubscriptionError: CODES {
    IllegalParameter = 1064000, PermissionDenied = 1064030, TokenNotExist = 1064040,
    InternalServerError = 1065000
});

/// Returns the state of the user's subscription to a document.
///
/// [`GET /open-apis/drive/v1/files/:file_token/subscriptions/:subscription_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-subscription/get>) gives [`GetFileSubscriptionResponse`] or fails with [`GetFileSubscriptionError`].
///
/// Token: user. Scopes, any one of: `docs:document.subscription:read`, `drive:drive`, `drive:drive:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = GetFileSubscription::new(file_token, subscription_id, file_type);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "drive.v1.file_subscription.get",
        "/open-apis/drive/v1/files/:file_token/subscriptions/:subscription_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetFileSubscription {
    /// The file or document. Example: `doxcnxxxxxxxxxxxxxxxxxxxxxx`.
    pub file_token: String,
    /// The subscription. Example: `1234567890987654321`.
    pub subscription_id: String,
    /// The type of the file. Example: `doc`.
    pub file_type: FileSubscriptionFileType,
}

crate::request_builder!(GetFileSubscription {
    file_token(impl Into<String>).into(), subscription_id(impl Into<String>).into(),
    file_type(impl Into<FileSubscriptionFileType>).into();
});
crate::request!(GetFileSubscription -> GetFileSubscriptionResponse, GetFileSubscriptionError {
    "drive.v1.file_subscription.get",
    GET "/open-apis/drive/v1/files/:file_token/subscriptions/:subscription_id", [User],
    read_value Data, Json,
    SCOPES = ["docs:document.subscription:read", "drive:drive", "drive:drive:readonly"],
    LIMITS = [1000 in 60, 50 in 1];
    Path file_token "file_token", Path subscription_id "subscription_id", Body file_type "file_type"
});

/// What `drive.v1.file_subscription.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetFileSubscriptionResponse {
    /// The subscription.
    pub subscription_id: Option<String>,
    /// The type of the subscription.
    pub subscription_type: Option<SubscriptionType>,
    /// Whether the subscription is on; the name is spelt so.
    pub is_subcribe: Option<bool>,
    /// The type of the file.
    pub file_type: Option<FileSubscriptionFileType>,
}

crate::object!(GetFileSubscriptionResponse {
    subscription_id "subscription_id", subscription_type "subscription_type",
    is_subcribe "is_subcribe", file_type "file_type"
});

/// What `drive.v1.file_subscription.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetFileSubscriptionError {
    /// `1064000` (HTTP 400): Illegal parameter
    ///
    /// A parameter is wrong. Check what the request sends.
    IllegalParameter,
    /// `1064030` (HTTP 403): Permission denied
    ///
    /// The caller may not subscribe. It must at least be able to read the document.
    PermissionDenied,
    /// `1064040` (HTTP 404): Token not exist
    ///
    /// The document does not exist. Check that it can be opened.
    TokenNotExist,
    /// `1065000` (HTTP 500): Internal Server Error
    ///
    /// The system failed. Try again; ask the support if it stays so.
    InternalServerError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetFileSubscriptionError: CODES {
    IllegalParameter = 1064000, PermissionDenied = 1064030, TokenNotExist = 1064040,
    InternalServerError = 1065000
});

/// Turns the user's subscription to a document on or off.
///
/// [`PATCH /open-apis/drive/v1/files/:file_token/subscriptions/:subscription_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-subscription/patch>) gives [`PatchFileSubscriptionResponse`] or fails with [`PatchFileSubscriptionError`].
///
/// Token: user. Scopes, any one of: `docs:document.subscription`, `drive:drive`, `drive:drive:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = PatchFileSubscription::new(file_token, subscription_id, is_subscribe, file_type);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "drive.v1.file_subscription.patch",
        "/open-apis/drive/v1/files/:file_token/subscriptions/:subscription_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchFileSubscription {
    /// The file or document. Example: `doxcnxxxxxxxxxxxxxxxxxxxxxx`.
    pub file_token: String,
    /// The subscription. Example: `1234567890987654321`.
    pub subscription_id: String,
    /// Whether there is a subscription. Example: `true`.
    pub is_subscribe: bool,
    /// The type of the file. Example: `docx`.
    pub file_type: FileSubscriptionFileType,
}

crate::request_builder!(PatchFileSubscription {
    file_token(impl Into<String>).into(), subscription_id(impl Into<String>).into(),
    is_subscribe(bool), file_type(impl Into<FileSubscriptionFileType>).into();
});
crate::request!(PatchFileSubscription -> PatchFileSubscriptionResponse, PatchFileSubscriptionError {
    "drive.v1.file_subscription.patch",
    PATCH "/open-apis/drive/v1/files/:file_token/subscriptions/:subscription_id", [User],
    read_value Data, Json,
    SCOPES = ["docs:document.subscription", "drive:drive", "drive:drive:readonly"],
    LIMITS = [1000 in 60, 50 in 1];
    Path file_token "file_token", Path subscription_id "subscription_id",
    Body is_subscribe "is_subscribe", Body file_type "file_type"
});

/// What `drive.v1.file_subscription.patch` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchFileSubscriptionResponse {
    /// The subscription.
    pub subscription_id: Option<String>,
    /// The type of the subscription.
    pub subscription_type: Option<SubscriptionType>,
    /// Whether the subscription is on; the name is spelt so.
    pub is_subcribe: Option<bool>,
    /// The type of the file.
    pub file_type: Option<FileSubscriptionFileType>,
}

crate::object!(PatchFileSubscriptionResponse {
    subscription_id "subscription_id", subscription_type "subscription_type",
    is_subcribe "is_subcribe", file_type "file_type"
});

/// What `drive.v1.file_subscription.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchFileSubscriptionError {
    /// `1064000` (HTTP 400): Illegal parameter
    ///
    /// A parameter is wrong. Check what the request sends.
    IllegalParameter,
    /// `1064030` (HTTP 403): Permission denied
    ///
    /// The caller may not subscribe. It must at least be able to read the document.
    PermissionDenied,
    /// `1064040` (HTTP 404): Token not exist
    ///
    /// The document does not exist. Check that it can be opened.
    TokenNotExist,
    /// `1065000` (HTTP 500): Internal Server Error
    ///
    /// The system failed. Try again; ask the support if it stays so.
    InternalServerError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(PatchFileSubscriptionError: CODES {
    IllegalParameter = 1064000, PermissionDenied = 1064030, TokenNotExist = 1064040,
    InternalServerError = 1065000
});
