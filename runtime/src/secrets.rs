//! Secrets in what is sent and received, known by the names of the fields that carry them, so that
//! neither traces nor errors show them.
//!
//! This room knows names and text, and no endpoint.

use std::ops::Range;

use serde_json::Value;

/// What is put in the place of a secret.
pub(crate) const REDACTED: &str = "[redacted]";

/// Shorter texts are not looked for: they would be found in any message.
const SHORTEST: usize = 4;

/// Whether a field of this name carries a secret. The platform calls ids of files and folders
/// tokens, too (`file_token`): the tokens that are secret are named one by one.
pub(crate) fn is_secret_name(name: &str) -> bool {
    let named = [
        "access_token",
        "app_access_token",
        "app_ticket",
        "code_verifier",
        "encrypt_key",
        "id_token",
        "password",
        "refresh_token",
        "secret",
        "tenant_access_token",
        "user_access_token",
        "verification_token",
    ];
    named.contains(&name) || name.ends_with("_secret") || name.ends_with("_password")
}

/// Where in a JSON text the values of secret fields are, without their quotes. The text may be cut
/// short.
pub(crate) fn named_in(json: &[u8]) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(name) = text_at(json, at) {
        at = name.end + 1;
        let colon = skip_space(json, at);
        if json.get(colon) != Some(&b':') {
            continue;
        }
        let value = skip_space(json, colon + 1);
        let is_text = json.get(value) == Some(&b'"');
        if is_text && is_secret_name(&unescaped(json, name)) {
            let value = text_at(json, value).unwrap_or(value + 1..json.len());
            at = value.end + 1;
            found.push(value);
        }
    }
    found
}

/// The next text from here on, without its quotes; one that is cut short ends with the JSON.
fn text_at(json: &[u8], from: usize) -> Option<Range<usize>> {
    let rest = json.get(from..)?;
    let start = from + rest.iter().position(|byte| *byte == b'"')? + 1;
    let mut end = start;
    while let Some(byte) = json.get(end) {
        match byte {
            b'"' => break,
            b'\\' => end += 2,
            _ => end += 1,
        }
    }
    Some(start..end.min(json.len()))
}

fn skip_space(json: &[u8], from: usize) -> usize {
    let rest = json.get(from..).unwrap_or_default();
    let space = rest.iter().take_while(|byte| byte.is_ascii_whitespace());
    from + space.count()
}

fn unescaped(json: &[u8], place: Range<usize>) -> String {
    let text = String::from_utf8_lossy(json.get(place).unwrap_or_default());
    let whole = serde_json::from_str(&format!("\"{text}\""));
    whole.unwrap_or_else(|_| text.into_owned())
}

/// Secrets that must not be shown.
#[derive(Default)]
pub(crate) struct Secrets(Vec<String>);

impl Secrets {
    /// The values of secret fields in a JSON text, as they are and as they are written there.
    pub(crate) fn named_in(json: &[u8]) -> Self {
        let mut secrets = Self::default();
        for place in named_in(json) {
            let written = json.get(place.clone()).unwrap_or_default();
            secrets.add(&String::from_utf8_lossy(written));
            secrets.add(&unescaped(json, place));
        }
        secrets
    }

    pub(crate) fn add(&mut self, secret: &str) {
        if secret.len() >= SHORTEST {
            self.0.push(secret.to_owned());
            // A longer one may hold a shorter one.
            self.0.sort_by_key(|secret| std::cmp::Reverse(secret.len()));
        }
    }

    pub(crate) fn hide_in(&self, text: &mut String) {
        for secret in &self.0 {
            if text.contains(secret.as_str()) {
                *text = text.replace(secret.as_str(), REDACTED);
            }
        }
    }

    pub(crate) fn hide_in_value(&self, value: &mut Value) {
        match value {
            Value::String(text) => self.hide_in(text),
            Value::Array(items) => items.iter_mut().for_each(|item| self.hide_in_value(item)),
            Value::Object(fields) => {
                for (name, value) in fields {
                    match value {
                        Value::String(text) if is_secret_name(name) => {
                            REDACTED.clone_into(text);
                        }
                        value => self.hide_in_value(value),
                    }
                }
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_are_known_by_the_names_of_their_fields() {
        for (json, expected) in [
            (r#"{"client_secret":"s-1","name":"n"}"#, &["s-1"][..]),
            (r#"{"a":[{"access_token" : "t\"1"}]}"#, &[r#"t\"1"#]),
            (r#"{"refresh_token":"r-cut sho"#, &["r-cut sho"]),
            (r#"{"file_token":"f","page_token":"p"}"#, &[]),
            (r#"{"access_token":5,"secret":null}"#, &[]),
            (r#"{"access_tok\u0065n":"t"}"#, &["t"]),
            ("", &[]),
            ("\"", &[]),
            ("\"\\", &[]),
        ] {
            let found = named_in(json.as_bytes());
            let found: Vec<&str> = found.into_iter().map(|place| &json[place]).collect();
            assert_eq!(found, expected, "{json}");
        }
    }

    #[test]
    fn what_holds_a_secret_is_shown_without_it() {
        let secrets =
            Secrets::named_in(br#"{"secret":"long","app_secret":"long-er","password":"x"}"#);
        let mut text = "long-er than long, x".to_owned();
        secrets.hide_in(&mut text);
        assert_eq!(text, "[redacted] than [redacted], x");
    }
}
