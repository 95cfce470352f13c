//! What the server answers in place of a success.

use std::fmt;

use serde_json::Value;

use crate::secrets::{REDACTED, Secrets, is_secret_name};
use crate::{AnyKind, ErrorFacts, ErrorKind, SubCodes};

/// What the server answered in place of a success.
#[derive(Debug, Clone, PartialEq)]
#[non_exhaustive]
pub struct ApiError<E = AnyKind> {
    /// Which of the documented errors this is.
    pub kind: E,
    /// The code, documented or not.
    pub code: i64,
    /// The message as the server sent it.
    pub message: String,
    /// The id under which the platform's support finds this call.
    pub log_id: Option<String>,
    /// The HTTP status of the answer.
    pub http_status: u16,
    /// The fields of the request that the server found wrong.
    pub field_violations: Vec<FieldViolation>,
    /// All that the answer has beside code and message, as it came.
    pub details: Option<Value>,
    /// What is documented of the code.
    pub(crate) facts: Option<&'static ErrorFacts>,
}

/// A field of the request that the server found wrong.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct FieldViolation {
    /// The path of the field.
    pub field: String,
    /// What it held.
    pub value: Option<String>,
    /// What is wrong with it.
    pub description: Option<String>,
}

impl<E> ApiError<E> {
    fn with_kind<F>(self, kind: F, facts: Option<&'static ErrorFacts>) -> ApiError<F> {
        ApiError {
            kind,
            code: self.code,
            message: self.message,
            log_id: self.log_id,
            http_status: self.http_status,
            field_violations: self.field_violations,
            details: self.details,
            facts,
        }
    }
}

impl ApiError<i64> {
    /// The same error of an endpoint with these codes.
    pub(crate) fn of_kind<E: ErrorKind>(self) -> ApiError<E> {
        let kind = E::from(self.kind);
        self.with_kind(kind, kind.facts())
    }
}

impl<E: ErrorKind> From<ApiError<E>> for ApiError {
    fn from(error: ApiError<E>) -> Self {
        let (kind, facts) = (error.kind.into(), error.facts);
        error.with_kind(kind, facts)
    }
}

impl<E> ApiError<E> {
    /// Takes secrets out of all that the server repeats.
    pub(crate) fn hide(&mut self, secrets: &Secrets) {
        secrets.hide_in(&mut self.message);
        if let Some(details) = &mut self.details {
            secrets.hide_in_value(details);
        }
        for violation in &mut self.field_violations {
            violation.hide(secrets);
        }
    }
}

impl FieldViolation {
    fn hide(&mut self, secrets: &Secrets) {
        let texts = [&mut self.value, &mut self.description];
        for text in texts.into_iter().flatten() {
            secrets.hide_in(text);
        }
        let name = self.field.rsplit('.').next();
        if let (Some(value), true) = (&mut self.value, name.is_some_and(is_secret_name)) {
            REDACTED.clone_into(value);
        }
    }
}

impl<E> ApiError<E> {
    /// Whether the same request may succeed later.
    pub fn is_retryable(&self) -> bool {
        let is_limit = self.code == RATE_LIMITED;
        let is_documented = self.facts.is_some_and(|facts| facts.retryable);
        is_limit || is_documented || is_retryable_status(self.http_status)
    }

    /// What the page of the endpoint advises to do about the code.
    pub fn advice(&self) -> Option<&'static str> {
        Some(self.facts?.advice).filter(|advice| !advice.is_empty())
    }

    /// The code within the code, where the message has one: 230099 is what a card that cannot be
    /// made fails with, and why is in the message alone, as in `ext=ErrCode: 11310; ErrMsg: …`.
    pub fn sub_code(&self) -> Option<i64> {
        self.labelled("ErrCode:")?.parse().ok()
    }

    /// The message of the [`sub_code`](Self::sub_code).
    pub fn sub_message(&self) -> Option<&str> {
        self.labelled("ErrMsg:")
    }

    /// The part of the message that follows a label, as far as the next semicolon.
    fn labelled(&self, label: &str) -> Option<&str> {
        let (_, rest) = self.message.split_once(label)?;
        let part = rest.split(';').next().unwrap_or(rest).trim();
        Some(part).filter(|part| !part.is_empty())
    }
}

impl<E: SubCodes> ApiError<E> {
    /// Which of the documented codes the [`sub_code`](Self::sub_code) is.
    pub fn sub_kind(&self) -> Option<E::SubCode> {
        Some(self.sub_code()?.into())
    }
}

/// The gateway's code for a request beyond the rate limit. It comes with HTTP 400.
pub(crate) const RATE_LIMITED: i64 = 99_991_400;

pub(crate) fn is_retryable_status(status: u16) -> bool {
    status == 429 || status >= 500
}

impl<E> fmt::Display for ApiError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} (code {}", self.message, self.code)?;
        write!(f, ", HTTP {}", self.http_status)?;
        if let Some(log_id) = &self.log_id {
            write!(f, ", log id {log_id}")?;
        }
        f.write_str(")")?;
        for violation in &self.field_violations {
            write!(f, "; field {}", violation.field)?;
            if let Some(description) = &violation.description {
                write!(f, ": {description}")?;
            }
        }
        Ok(())
    }
}

impl<E: fmt::Debug> std::error::Error for ApiError<E> {}

#[cfg(test)]
#[allow(
    unreachable_pub,
    reason = "the macros make tables public, as services need them"
)]
mod tests {
    use super::*;
    use crate::CommonError;

    fn error(code: i64, message: &str) -> ApiError<i64> {
        ApiError {
            kind: code,
            code,
            message: message.into(),
            log_id: Some("L2".into()),
            http_status: 400,
            field_violations: vec![FieldViolation {
                field: "a.b".into(),
                value: None,
                description: Some("is too long".into()),
            }],
            details: None,
            facts: None,
        }
    }

    #[test]
    fn an_error_of_the_server_prints_code_status_log_id_and_fields() {
        let error = error(1, "bad").of_kind::<CommonError>();
        assert_eq!(
            error.to_string(),
            "bad (code 1, HTTP 400, log id L2); field a.b: is too long"
        );
        assert!(!error.is_retryable());
        assert_eq!(
            ApiError::<AnyKind>::from(error.clone()).to_string(),
            error.to_string()
        );
    }

    #[derive(Debug, Clone, Copy, PartialEq)]
    enum MakeCardError {
        NoCard,
        Common(CommonError),
        Undocumented(i64),
    }
    #[derive(Debug, Clone, Copy, PartialEq)]
    enum MakeCardSubCode {
        BadChart,
        Undocumented(i64),
    }
    crate::codes! { CODES {
        200550 0 "chart spec is invalid" "Check the chart." false;
        230099 400 "no card" "" false;
    } }
    crate::error_enum!(MakeCardError: CODES { NoCard = 230099 });
    crate::error_enum!(alone MakeCardSubCode: CODES { BadChart = 200550 });
    impl SubCodes for MakeCardError {
        type SubCode = MakeCardSubCode;
    }

    #[test]
    fn the_code_within_the_code_has_a_kind_of_its_own() {
        let of = |message| error(230_099, message).of_kind::<MakeCardError>();
        let failed = of("no card, ext=ErrCode: 200550; ErrMsg: chart spec is invalid;");
        assert_eq!(failed.kind, MakeCardError::NoCard);
        let within = failed.sub_kind().unwrap();
        assert_eq!(within, MakeCardSubCode::BadChart);
        assert_eq!(within.advice(), Some("Check the chart."));
        let other = of("no card, ext=ErrCode: 7; ErrMsg: x").sub_kind();
        assert_eq!(other, Some(MakeCardSubCode::Undocumented(7)));
        assert_eq!(of("no card").sub_kind(), None);
        // It is never a code by itself.
        assert_eq!(
            MakeCardError::from(200_550),
            MakeCardError::Undocumented(200_550)
        );
    }

    #[test]
    fn the_code_within_the_code_is_read_from_the_message() {
        for (message, code, text) in [
            (
                "Failed to create card content, ext=ErrCode: 11310; ErrMsg: element exceeds the limit; ",
                Some(11310),
                Some("element exceeds the limit"),
            ),
            (
                "Failed to create card content, ext=ErrCode: 200550; ErrPath: ROOT -> elements -> \
                 [0](tag: chart); ErrMsg: chart spec is invalid; ErrorValue: {}",
                Some(200_550),
                Some("chart spec is invalid"),
            ),
            (
                "Failed to create card content, ext=ErrCode: 300230; ErrMsg: duplicate audio id;",
                Some(300_230),
                Some("duplicate audio id"),
            ),
            ("Failed to create card content.", None, None),
            ("ext=ErrCode: many; ErrMsg:", None, None),
        ] {
            let error = error(230_099, message);
            assert_eq!(
                (error.sub_code(), error.sub_message()),
                (code, text),
                "{message}"
            );
        }
    }
}
