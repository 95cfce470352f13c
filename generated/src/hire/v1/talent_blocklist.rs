// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `talent_blocklist`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Puts a talent on the blocklist or takes it off.
///
/// [`POST /open-apis/hire/v1/talent_blocklist/change_talent_block`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/talent_blocklist/change_talent_block>) gives [`ChangeTalentBlocklistResponse`] or fails with [`ChangeTalentBlocklistError`].
///
/// Token: tenant. Scopes, any one of: `hire:talent_blocklist`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(ChangeTalentBlocklist::new(talent_id, option)).await?;
/// ```
#[doc(
    alias(
        "hire.v1.talent_blocklist.change_talent_block",
        "/open-apis/hire/v1/talent_blocklist/change_talent_block"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ChangeTalentBlocklist {
    /// The talent. Example: `6930815272790114325`.
    pub talent_id: String,
    /// Whether to put the talent on the blocklist or to take it off. Example: `1`.
    pub option: TalentBlocklistOption,
    /// Why the talent is blocked; needed for blocking. Example: `人才作弊`.
    pub reason: Option<String>,
}

crate::request_builder!(ChangeTalentBlocklist {
    talent_id(impl Into<String>).into(), option(impl Into<TalentBlocklistOption>).into();
    reason(impl Into<String>).into()
});
crate::request!(ChangeTalentBlocklist -> ChangeTalentBlocklistResponse, ChangeTalentBlocklistError {
    "hire.v1.talent_blocklist.change_talent_block",
    POST "/open-apis/hire/v1/talent_blocklist/change_talent_block", [Tenant], read_value Data, Json,
    SCOPES = ["hire:talent_blocklist"], LIMITS = [10 in 1];
    Body talent_id "talent_id", Body option "option", Body reason "reason"
});

/// What `hire.v1.talent_blocklist.change_talent_block` answers with.
pub type ChangeTalentBlocklistResponse = crate::Empty;

/// What `hire.v1.talent_blocklist.change_talent_block` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ChangeTalentBlocklistError {
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

crate::error_enum!(ChangeTalentBlocklistError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6
});
