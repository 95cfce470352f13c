// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `talent_object`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists all fields that talents have, module by module, with their types and whether they are in use.
///
/// [`GET /open-apis/hire/v1/talent_objects/query`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent_object/query>) gives [`QueryTalentObjectResponse`] or fails with [`QueryTalentObjectError`].
///
/// Token: tenant. Scopes, any one of: `hire:talent:readonly`, `hire:talent`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(QueryTalentObject::new()).await?;
/// ```
#[doc(alias("hire.v1.talent_object.query", "/open-apis/hire/v1/talent_objects/query"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryTalentObject {}

crate::request_builder!(QueryTalentObject {});
crate::request!(QueryTalentObject -> QueryTalentObjectResponse, QueryTalentObjectError {
    "hire.v1.talent_object.query", GET "/open-apis/hire/v1/talent_objects/query", [Tenant],
    read_value Data, None, SCOPES = ["hire:talent:readonly", "hire:talent"], LIMITS = [10 in 1]
});

/// What `hire.v1.talent_object.query` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryTalentObjectResponse {
    /// The items of this page.
    pub items: Vec<CommonSchema>,
}

crate::object!(QueryTalentObjectResponse { items "items" });

/// What `hire.v1.talent_object.query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryTalentObjectError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(QueryTalentObjectError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6
});
