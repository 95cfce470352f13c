// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `file`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Downloads a file that was uploaded to Feishu People.
///
/// [`GET /open-apis/corehr/v1/files/:id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/file/get>) gives [`Download`](crate::Download) or fails with [`GetFileError`].
///
/// Token: tenant. Scopes, any one of: `corehr:file:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(GetFile::new(id)).await?;
/// ```
#[doc(alias("corehr.v1.file.get", "/open-apis/corehr/v1/files/:id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetFile {
    /// The file. Example: `150018109586e8ea745e47ae8feb3722dbe1d03a181336393633393133303431393831343930373235150100`.
    pub id: String,
}

crate::request_builder!(GetFile { id(impl Into<String>).into(); });
crate::request!(GetFile -> crate::Download, GetFileError {
    "corehr.v1.file.get", GET "/open-apis/corehr/v1/files/:id", [Tenant], read_file Bytes, None,
    SCOPES = ["corehr:file:write"], LIMITS = [1000 in 60, 50 in 1];
    Path id "id"
});

/// What `corehr.v1.file.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetFileError {
    /// `1160001` (HTTP 400): param is invalid
    ///
    /// A parameter is missing or not valid, or the tenant cannot be told. Compare the request with the fields of the call.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetFileError: CODES { ParamIsInvalid = 1160001 + 2 });
