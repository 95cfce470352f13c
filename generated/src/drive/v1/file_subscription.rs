// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `file_subscription`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Subscribes the user to changes of a document's comments.
///
/// `POST /open-apis/drive/v1/files/:file_token/subscriptions`
///
/// What it takes:
///
/// - Token: user
/// - Scopes, any one of: `docs:document.subscription`, `drive:drive`, `drive:drive:readonly`
/// - Rate limit: 100 a minute
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-subscription/create>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateFileSubscription {
    /// The file or document.
    ///
    /// Example: `doxcnxxxxxxxxxxxxxxxxxxxxxx`.
    #[serde(skip)]
    pub file_token: String,
    /// The subscription.
    ///
    /// Example: `1234567890987654321`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subscription_id: Option<String>,
    /// The type of the subscription.
    ///
    /// Example: `comment_update`.
    pub subscription_type: SubscriptionType,
    /// Whether the subscription is on; the name is spelt so.
    ///
    /// Example: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_subcribe: Option<bool>,
    /// The type of the file.
    ///
    /// Example: `doc`.
    pub file_type: FileSubscriptionFileType,
}

impl CreateFileSubscription {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        file_token: impl Into<String>,
        subscription_type: impl Into<SubscriptionType>,
        file_type: impl Into<FileSubscriptionFileType>,
    ) -> Self {
        Self {
            file_token: file_token.into(),
            subscription_id: None,
            subscription_type: subscription_type.into(),
            is_subcribe: None,
            file_type: file_type.into(),
        }
    }

    /// Sets [`subscription_id`](Self#structfield.subscription_id).
    #[must_use]
    pub fn subscription_id(mut self, subscription_id: impl Into<String>) -> Self {
        self.subscription_id = Some(subscription_id.into());
        self
    }

    /// Sets [`is_subcribe`](Self#structfield.is_subcribe).
    #[must_use]
    pub fn is_subcribe(mut self, is_subcribe: bool) -> Self {
        self.is_subcribe = Some(is_subcribe);
        self
    }
}

impl crate::Endpoint for CreateFileSubscription {
    type Response = CreateFileSubscriptionResponse;
    type Error = CreateFileSubscriptionError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "drive.v1.file_subscription.create",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/drive/v1/files/:file_token/subscriptions",
        token_kinds: &[crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("file_token", self.file_token.clone())]
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `drive.v1.file_subscription.create` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateFileSubscriptionResponse {
    /// The subscription.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subscription_id: Option<String>,
    /// The type of the subscription.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subscription_type: Option<SubscriptionType>,
    /// Whether the subscription is on; the name is spelt so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_subcribe: Option<bool>,
    /// The type of the file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_type: Option<FileSubscriptionFileType>,
}

/// What `drive.v1.file_subscription.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateFileSubscriptionError {
    /// `1064000` (HTTP 400): Illegal parameter
    ///
    /// A parameter is wrong. Check what the request sends.
    #[doc(alias = "1064000")]
    IllegalParameter,
    /// `1064030` (HTTP 403): Permission denied
    ///
    /// The caller may not subscribe. It must at least be able to read the document.
    #[doc(alias = "1064030")]
    PermissionDenied,
    /// `1064040` (HTTP 404): Token not exist
    ///
    /// The document does not exist. Check that it can be opened.
    #[doc(alias = "1064040")]
    TokenNotExist,
    /// `1065000` (HTTP 500): Internal Server Error
    ///
    /// The system failed. Try again; ask the support if it stays so.
    #[doc(alias = "1065000")]
    InternalServerError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl CreateFileSubscriptionError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::IllegalParameter,
            crate::ErrorFacts::new(
                1064000,
                400,
                "Illegal parameter",
                "A parameter is wrong. Check what the request sends.",
                false,
            ),
        ),
        (
            Self::PermissionDenied,
            crate::ErrorFacts::new(
                1064030,
                403,
                "Permission denied",
                "The caller may not subscribe. It must at least be able to read the document.",
                false,
            ),
        ),
        (
            Self::TokenNotExist,
            crate::ErrorFacts::new(
                1064040,
                404,
                "Token not exist",
                "The document does not exist. Check that it can be opened.",
                false,
            ),
        ),
        (
            Self::InternalServerError,
            crate::ErrorFacts::new(
                1065000,
                500,
                "Internal Server Error",
                "The system failed. Try again; ask the support if it stays so.",
                true,
            ),
        ),
    ];
}

crate::error_enum!(CreateFileSubscriptionError);

/// Returns the state of the user's subscription to a document.
///
/// `GET /open-apis/drive/v1/files/:file_token/subscriptions/:subscription_id`
///
/// What it takes:
///
/// - Token: user
/// - Scopes, any one of: `docs:document.subscription:read`, `drive:drive`, `drive:drive:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-subscription/get>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetFileSubscription {
    /// The file or document.
    ///
    /// Example: `doxcnxxxxxxxxxxxxxxxxxxxxxx`.
    #[serde(skip)]
    pub file_token: String,
    /// The subscription.
    ///
    /// Example: `1234567890987654321`.
    #[serde(skip)]
    pub subscription_id: String,
    /// The type of the file.
    ///
    /// Example: `doc`.
    pub file_type: FileSubscriptionFileType,
}

impl GetFileSubscription {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        file_token: impl Into<String>,
        subscription_id: impl Into<String>,
        file_type: impl Into<FileSubscriptionFileType>,
    ) -> Self {
        Self {
            file_token: file_token.into(),
            subscription_id: subscription_id.into(),
            file_type: file_type.into(),
        }
    }
}

impl crate::Endpoint for GetFileSubscription {
    type Response = GetFileSubscriptionResponse;
    type Error = GetFileSubscriptionError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "drive.v1.file_subscription.get",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/drive/v1/files/:file_token/subscriptions/:subscription_id",
        token_kinds: &[crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![
            ("file_token", self.file_token.clone()), ("subscription_id", self
            .subscription_id.clone())
        ]
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `drive.v1.file_subscription.get` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetFileSubscriptionResponse {
    /// The subscription.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subscription_id: Option<String>,
    /// The type of the subscription.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subscription_type: Option<SubscriptionType>,
    /// Whether the subscription is on; the name is spelt so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_subcribe: Option<bool>,
    /// The type of the file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_type: Option<FileSubscriptionFileType>,
}

/// What `drive.v1.file_subscription.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetFileSubscriptionError {
    /// `1064000` (HTTP 400): Illegal parameter
    ///
    /// A parameter is wrong. Check what the request sends.
    #[doc(alias = "1064000")]
    IllegalParameter,
    /// `1064030` (HTTP 403): Permission denied
    ///
    /// The caller may not subscribe. It must at least be able to read the document.
    #[doc(alias = "1064030")]
    PermissionDenied,
    /// `1064040` (HTTP 404): Token not exist
    ///
    /// The document does not exist. Check that it can be opened.
    #[doc(alias = "1064040")]
    TokenNotExist,
    /// `1065000` (HTTP 500): Internal Server Error
    ///
    /// The system failed. Try again; ask the support if it stays so.
    #[doc(alias = "1065000")]
    InternalServerError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl GetFileSubscriptionError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::IllegalParameter,
            crate::ErrorFacts::new(
                1064000,
                400,
                "Illegal parameter",
                "A parameter is wrong. Check what the request sends.",
                false,
            ),
        ),
        (
            Self::PermissionDenied,
            crate::ErrorFacts::new(
                1064030,
                403,
                "Permission denied",
                "The caller may not subscribe. It must at least be able to read the document.",
                false,
            ),
        ),
        (
            Self::TokenNotExist,
            crate::ErrorFacts::new(
                1064040,
                404,
                "Token not exist",
                "The document does not exist. Check that it can be opened.",
                false,
            ),
        ),
        (
            Self::InternalServerError,
            crate::ErrorFacts::new(
                1065000,
                500,
                "Internal Server Error",
                "The system failed. Try again; ask the support if it stays so.",
                true,
            ),
        ),
    ];
}

crate::error_enum!(GetFileSubscriptionError);

/// Turns the user's subscription to a document on or off.
///
/// `PATCH /open-apis/drive/v1/files/:file_token/subscriptions/:subscription_id`
///
/// What it takes:
///
/// - Token: user
/// - Scopes, any one of: `docs:document.subscription`, `drive:drive`, `drive:drive:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/drive-v1/file-subscription/patch>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PatchFileSubscription {
    /// The file or document.
    ///
    /// Example: `doxcnxxxxxxxxxxxxxxxxxxxxxx`.
    #[serde(skip)]
    pub file_token: String,
    /// The subscription.
    ///
    /// Example: `1234567890987654321`.
    #[serde(skip)]
    pub subscription_id: String,
    /// Whether there is a subscription.
    ///
    /// Example: `true`.
    pub is_subscribe: bool,
    /// The type of the file.
    ///
    /// Example: `docx`.
    pub file_type: FileSubscriptionFileType,
}

impl PatchFileSubscription {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        file_token: impl Into<String>,
        subscription_id: impl Into<String>,
        is_subscribe: bool,
        file_type: impl Into<FileSubscriptionFileType>,
    ) -> Self {
        Self {
            file_token: file_token.into(),
            subscription_id: subscription_id.into(),
            is_subscribe,
            file_type: file_type.into(),
        }
    }
}

impl crate::Endpoint for PatchFileSubscription {
    type Response = PatchFileSubscriptionResponse;
    type Error = PatchFileSubscriptionError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "drive.v1.file_subscription.patch",
        method: crate::Method::PATCH,
        host: None,
        path: "/open-apis/drive/v1/files/:file_token/subscriptions/:subscription_id",
        token_kinds: &[crate::TokenKind::User],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![
            ("file_token", self.file_token.clone()), ("subscription_id", self
            .subscription_id.clone())
        ]
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `drive.v1.file_subscription.patch` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PatchFileSubscriptionResponse {
    /// The subscription.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subscription_id: Option<String>,
    /// The type of the subscription.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subscription_type: Option<SubscriptionType>,
    /// Whether the subscription is on; the name is spelt so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_subcribe: Option<bool>,
    /// The type of the file.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file_type: Option<FileSubscriptionFileType>,
}

/// What `drive.v1.file_subscription.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PatchFileSubscriptionError {
    /// `1064000` (HTTP 400): Illegal parameter
    ///
    /// A parameter is wrong. Check what the request sends.
    #[doc(alias = "1064000")]
    IllegalParameter,
    /// `1064030` (HTTP 403): Permission denied
    ///
    /// The caller may not subscribe. It must at least be able to read the document.
    #[doc(alias = "1064030")]
    PermissionDenied,
    /// `1064040` (HTTP 404): Token not exist
    ///
    /// The document does not exist. Check that it can be opened.
    #[doc(alias = "1064040")]
    TokenNotExist,
    /// `1065000` (HTTP 500): Internal Server Error
    ///
    /// The system failed. Try again; ask the support if it stays so.
    #[doc(alias = "1065000")]
    InternalServerError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl PatchFileSubscriptionError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::IllegalParameter,
            crate::ErrorFacts::new(
                1064000,
                400,
                "Illegal parameter",
                "A parameter is wrong. Check what the request sends.",
                false,
            ),
        ),
        (
            Self::PermissionDenied,
            crate::ErrorFacts::new(
                1064030,
                403,
                "Permission denied",
                "The caller may not subscribe. It must at least be able to read the document.",
                false,
            ),
        ),
        (
            Self::TokenNotExist,
            crate::ErrorFacts::new(
                1064040,
                404,
                "Token not exist",
                "The document does not exist. Check that it can be opened.",
                false,
            ),
        ),
        (
            Self::InternalServerError,
            crate::ErrorFacts::new(
                1065000,
                500,
                "Internal Server Error",
                "The system failed. Try again; ask the support if it stays so.",
                true,
            ),
        ),
    ];
}

crate::error_enum!(PatchFileSubscriptionError);
