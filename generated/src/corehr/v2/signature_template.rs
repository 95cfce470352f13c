// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `signature_template`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets the basic data and the content of electronic signature templates by their ids; without ids, of all.
///
/// [`GET /open-apis/corehr/v2/signature_templates/search`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/signature_template/search>) gives [`SearchSignatureTemplateResponse`] or fails with [`SearchSignatureTemplateError`].
///
/// Token: tenant. Scopes, any one of: `corehr:signature_template:read`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(SearchSignatureTemplate::new()).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.signature_template.search",
        "/open-apis/corehr/v2/signature_templates/search"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SearchSignatureTemplate {
    /// The signature templates, with commas between them; all of them where left out. Example: `7223256427270260268,7182520625066475540`.
    pub template_ids: Option<String>,
    /// Whether custom fields of the templates are returned besides the built-in ones. Example: `true`.
    pub select_custom_field: Option<bool>,
}

crate::request_builder!(SearchSignatureTemplate {
    template_ids(impl Into<String>).into(), select_custom_field(bool)
});
crate::request!(SearchSignatureTemplate -> SearchSignatureTemplateResponse, SearchSignatureTemplateError {
    "corehr.v2.signature_template.search", GET "/open-apis/corehr/v2/signature_templates/search",
    [Tenant], read_value Data, None, SCOPES = ["corehr:signature_template:read"],
    LIMITS = [100 in 60];
    Query template_ids "template_ids", Query select_custom_field "select_custom_field"
});

/// What `corehr.v2.signature_template.search` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SearchSignatureTemplateResponse {
    /// The signature templates.
    pub signature_templates: Vec<SignatureTemplate>,
}

crate::object!(SearchSignatureTemplateResponse { signature_templates "signature_templates" });

/// What `corehr.v2.signature_template.search` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SearchSignatureTemplateError {
    /// `1160001` (HTTP 400): param is invalid
    ///
    /// A parameter is missing or not valid, or the tenant cannot be told. Compare the request with the fields of the call.
    ParamIsInvalid1160001,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(SearchSignatureTemplateError: CODES { ParamIsInvalid1160001 = 1160001 + 2 });
