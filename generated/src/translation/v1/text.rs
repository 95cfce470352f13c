// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `text`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Tells which language a text is in.
///
/// `POST /open-apis/translation/v1/text/detect`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `translation:text`
/// - Rate limit: a special one
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/translation-v1/text/detect>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DetectText {
    /// The text whose language is wanted.
    ///
    /// Example: `你好`.
    pub text: String,
}

impl DetectText {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into() }
    }
}

impl crate::Endpoint for DetectText {
    type Response = DetectTextResponse;
    type Error = DetectTextError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "translation.v1.text.detect",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/translation/v1/text/detect",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `translation.v1.text.detect` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DetectTextResponse {
    /// The language, by its code of ISO 639-1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub language: Option<String>,
}

/// What `translation.v1.text.detect` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DetectTextError {
    /// `1140101` (HTTP 400): invalid param
    ///
    /// A parameter is wrong. Check the text and the languages.
    #[doc(alias = "1140101")]
    InvalidParam,
    /// `1140102` (HTTP 500): network anomaly
    ///
    /// The system or the network failed. Try again.
    #[doc(alias = "1140102")]
    NetworkAnomaly,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl DetectTextError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::InvalidParam,
            crate::ErrorFacts::new(
                1140101,
                400,
                "invalid param",
                "A parameter is wrong. Check the text and the languages.",
                false,
            ),
        ),
        (
            Self::NetworkAnomaly,
            crate::ErrorFacts::new(
                1140102,
                500,
                "network anomaly",
                "The system or the network failed. Try again.",
                true,
            ),
        ),
    ];
}

crate::error_enum!(DetectTextError);

/// Translates a text, with a glossary of its own if wanted.
///
/// `POST /open-apis/translation/v1/text/translate`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `translation:text`
/// - Rate limit: a special one
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/ai/translation-v1/text/translate>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct TranslateText {
    /// The language of the text.
    ///
    /// Example: `zh`.
    pub source_language: String,
    /// The text to translate, up to 1000 characters.
    ///
    /// Example: `text`.
    pub text: String,
    /// The language to translate into.
    ///
    /// Example: `en`.
    pub target_language: String,
    /// Terms and what they are to become, 128 at most; only for this translation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub glossary: Option<Vec<Term>>,
}

impl TranslateText {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        source_language: impl Into<String>,
        text: impl Into<String>,
        target_language: impl Into<String>,
    ) -> Self {
        Self {
            source_language: source_language.into(),
            text: text.into(),
            target_language: target_language.into(),
            glossary: None,
        }
    }

    /// Sets [`glossary`](Self#structfield.glossary).
    #[must_use]
    pub fn glossary(
        mut self,
        glossary: impl IntoIterator<Item = impl Into<Term>>,
    ) -> Self {
        self.glossary = Some(glossary.into_iter().map(Into::into).collect());
        self
    }
}

impl crate::Endpoint for TranslateText {
    type Response = TranslateTextResponse;
    type Error = TranslateTextError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "translation.v1.text.translate",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/translation/v1/text/translate",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `translation.v1.text.translate` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct TranslateTextResponse {
    /// The translation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub text: Option<String>,
}

/// What `translation.v1.text.translate` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum TranslateTextError {
    /// `1140101` (HTTP 400): invalid param
    ///
    /// A parameter is wrong. Check the text and the languages.
    #[doc(alias = "1140101")]
    InvalidParam,
    /// `1140102` (HTTP 500): network anomaly
    ///
    /// The system or the network failed. Try again.
    #[doc(alias = "1140102")]
    NetworkAnomaly,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl TranslateTextError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::InvalidParam,
            crate::ErrorFacts::new(
                1140101,
                400,
                "invalid param",
                "A parameter is wrong. Check the text and the languages.",
                false,
            ),
        ),
        (
            Self::NetworkAnomaly,
            crate::ErrorFacts::new(
                1140102,
                500,
                "network anomaly",
                "The system or the network failed. Try again.",
                true,
            ),
        ),
    ];
}

crate::error_enum!(TranslateTextError);
