// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `text`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Tells which language a text is in.
///
/// [`POST /open-apis/translation/v1/text/detect`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/translation-v1/text/detect>) gives [`DetectTextResponse`] or fails with [`DetectTextError`].
///
/// Token: tenant. Scopes, any one of: `translation:text`. Rate limit: a special one.
///
/// ```ignore
/// let response = client.send(DetectText::new(text)).await?;
/// ```
#[doc(alias("translation.v1.text.detect", "/open-apis/translation/v1/text/detect"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DetectText {
    /// The text whose language is wanted. Example: `你好`.
    pub text: String,
}

crate::request_builder!(DetectText { text(impl Into<String>).into(); });
crate::request!(DetectText -> DetectTextResponse, DetectTextError {
    "translation.v1.text.detect", POST "/open-apis/translation/v1/text/detect", [Tenant],
    read_value Data, Json, SCOPES = ["translation:text"];
    Body text "text"
});

/// What `translation.v1.text.detect` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DetectTextResponse {
    /// The language, by its code of ISO 639-1.
    pub language: Option<String>,
}

crate::object!(DetectTextResponse { language "language" });

/// What `translation.v1.text.detect` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DetectTextError {
    /// `1140101` (HTTP 400): invalid param
    ///
    /// A parameter is wrong. Check the text and the languages.
    InvalidParam,
    /// `1140102` (HTTP 500): network anomaly
    ///
    /// The system or the network failed. Try again.
    NetworkAnomaly,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DetectTextError: CODES { InvalidParam = 1140101, NetworkAnomaly = 1140102 });

/// Translates a text, with a glossary of its own if wanted.
///
/// [`POST /open-apis/translation/v1/text/translate`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/translation-v1/text/translate>) gives [`TranslateTextResponse`] or fails with [`TranslateTextError`].
///
/// Token: tenant. Scopes, any one of: `translation:text`. Rate limit: a special one.
///
/// ```ignore
/// let request = TranslateText::new().source_language(source_language).text(text).target_language(target_language);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias("translation.v1.text.translate", "/open-apis/translation/v1/text/translate")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct TranslateText {
    /// The language of the text. Example: `zh`.
    ///
    /// Required.
    pub source_language: Option<String>,
    /// The text to translate, up to 1000 characters. Example: `text`.
    ///
    /// Required.
    pub text: Option<String>,
    /// The language to translate into. Example: `en`.
    ///
    /// Required.
    pub target_language: Option<String>,
    /// Terms and what they are to become, 128 at most; only for this translation.
    pub glossary: Option<Vec<Term>>,
}

crate::request_builder!(named TranslateText {
    source_language(impl Into<String>).into(), text(impl Into<String>).into(),
    target_language(impl Into<String>).into(),
    glossary(impl IntoIterator<Item = impl Into<Term>>).into_iter().map(Into::into).collect()
});
crate::request!(TranslateText -> TranslateTextResponse, TranslateTextError {
    "translation.v1.text.translate", POST "/open-apis/translation/v1/text/translate", [Tenant],
    read_value Data, Json, SCOPES = ["translation:text"],
    NAMED = [source_language "source_language", text "text", target_language "target_language"];
    Body source_language "source_language", Body text "text",
    Body target_language "target_language", Body glossary "glossary"
});

/// What `translation.v1.text.translate` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TranslateTextResponse {
    /// The translation.
    pub text: Option<String>,
}

crate::object!(TranslateTextResponse { text "text" });

/// What `translation.v1.text.translate` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum TranslateTextError {
    /// `1140101` (HTTP 400): invalid param
    ///
    /// A parameter is wrong. Check the text and the languages.
    InvalidParam,
    /// `1140102` (HTTP 500): network anomaly
    ///
    /// The system or the network failed. Try again.
    NetworkAnomaly,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(TranslateTextError: CODES { InvalidParam = 1140101, NetworkAnomaly = 1140102 });
