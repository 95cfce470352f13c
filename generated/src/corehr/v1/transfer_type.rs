// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `transfer_type`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists the types of transfers that the tenant has set up, with the process that each starts.
///
/// [`GET /open-apis/corehr/v1/transfer_types/query`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/transfer_type/query>) gives [`QueryTransferTypeResponse`] or fails with [`QueryTransferTypeError`].
///
/// Token: tenant. Scopes, any one of: `corehr:common_data.preset_data:read`, `corehr:corehr:readonly`, `corehr:corehr`, `corehr:common_data.preset_data:write`, `corehr:transfer_type:readonly`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(QueryTransferType::new()).await?;
/// ```
#[doc(
    alias("corehr.v1.transfer_type.query", "/open-apis/corehr/v1/transfer_types/query")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryTransferType {
    /// Whether types in use or out of use are returned. Example: `true`.
    pub active: Option<bool>,
    /// The type of transfer, by its key. Length: at most 10. Example: `["job_status_change"]`.
    pub transfer_type_unique_identifier: Option<Vec<String>>,
}

crate::request_builder!(QueryTransferType {
    active(bool),
    transfer_type_unique_identifier(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(QueryTransferType -> QueryTransferTypeResponse, QueryTransferTypeError {
    "corehr.v1.transfer_type.query", GET "/open-apis/corehr/v1/transfer_types/query", [Tenant],
    read_value Data, None,
    SCOPES = ["corehr:common_data.preset_data:read", "corehr:corehr:readonly", "corehr:corehr", "corehr:common_data.preset_data:write", "corehr:transfer_type:readonly"],
    LIMITS = [100 in 60];
    Query active "active", Query transfer_type_unique_identifier "transfer_type_unique_identifier"
});

/// What `corehr.v1.transfer_type.query` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTransferTypeResponse {
    /// The items that were found.
    pub items: Vec<TransferType>,
}

crate::object!(QueryTransferTypeResponse { items "items" });

/// What `corehr.v1.transfer_type.query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryTransferTypeError {
    /// `1160101` (HTTP 500): marshal error
    ///
    /// The request could not be written or has a parameter that is not valid. Compare it with the fields of the call.
    IllegalParameter,
    /// `1160102` (HTTP 500): unmarshal error
    ///
    /// The request could not be read, a parameter is not valid, or the system failed. Check the JSON and the parameters.
    ParametersWrongOrSystemError,
    /// `1160103` (HTTP 500): request ID repeat
    ///
    /// The request id was used before, a permission is missing, or the server failed. Use a new id, or check the app's permissions.
    AuthenticationFailed,
    /// `1160104` (HTTP 500): custom field format error
    ///
    /// A custom field is malformed, a parameter is missing, a record does not exist, or a permission is missing. Read the message and correct the request.
    NoPermissionForIds,
    /// `1160105` (HTTP 500): field is required
    ///
    /// A required field is missing. Fill it in.
    FieldIsRequired,
    /// `1160106` (HTTP 500): date format should be 2006-01-02
    ///
    /// A date is malformed. Write it in the form that the message names.
    WrongDateFormat,
    /// `1160107` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Compare the request with the fields of the call.
    ParametersWrong,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(QueryTransferTypeError: CODES {
    IllegalParameter = 1160101, ParametersWrongOrSystemError = 1160102 + 1,
    AuthenticationFailed = 1160103 + 3, NoPermissionForIds = 1160104 + 2, FieldIsRequired = 1160105,
    WrongDateFormat = 1160106, ParametersWrong = 1160107
});
