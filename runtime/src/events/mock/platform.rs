//! The platform as it calls a webhook.

use std::time::SystemTime;

use bytes::Bytes;
use http::{HeaderValue, Method, Request};
use secrecy::{ExposeSecret as _, SecretString};
use serde_json::json;
use sha1::Sha1;
use sha2::Sha256;

use super::event::MockEvent;
use crate::events::cipher::EncryptKey;
use crate::events::incoming::Form;
use crate::events::signature::{NONCE, SIGNATURE, TIMESTAMP, hash};

/// The platform as it calls a webhook: it signs and encrypts as an app is configured.
#[derive(Debug, Clone)]
pub struct MockPlatform {
    encrypt_key: Option<EncryptKey>,
    verification_token: SecretString,
}

impl MockPlatform {
    /// For an app with an encrypt key.
    #[must_use]
    pub fn encrypted(
        encrypt_key: impl Into<SecretString>,
        verification_token: impl Into<SecretString>,
    ) -> Self {
        Self {
            encrypt_key: Some(EncryptKey::new(encrypt_key.into())),
            verification_token: verification_token.into(),
        }
    }

    /// For an app that has a verification token and no more.
    #[must_use]
    pub fn plain(verification_token: impl Into<SecretString>) -> Self {
        Self {
            encrypt_key: None,
            verification_token: verification_token.into(),
        }
    }

    /// The request that brings an event, signed now.
    #[must_use]
    pub fn request(&self, event: &MockEvent) -> Request<Bytes> {
        self.request_at(event, SystemTime::now())
    }

    /// The request that brings an event, signed at a time. The callback of an external approval is
    /// not signed; its platform has the callback's key and token.
    #[must_use]
    pub fn request_at(&self, event: &MockEvent, time: SystemTime) -> Request<Bytes> {
        let token = self.verification_token.expose_secret();
        let envelope = event.clone().token(token).envelope();
        match event.form() {
            Form::OldCard => {
                let signature = |timestamp: &str, body: &[u8]| {
                    hash::<Sha1>(timestamp, "nonce", &self.verification_token, body)
                };
                signed(envelope, time, signature)
            }
            Form::ExternalApproval => request(self.encrypt(&envelope)),
            Form::Usual => self.signed(self.encrypt(&envelope), time),
        }
    }

    /// The request by which an address is checked. It has no signature.
    #[must_use]
    pub fn challenge(&self, text: &str) -> Request<Bytes> {
        let challenge = json!({
            "challenge": text,
            "token": self.verification_token.expose_secret(),
            "type": "url_verification",
        });
        request(self.encrypt(challenge.to_string().as_bytes()))
    }

    /// A body, encrypted if there is a key.
    #[must_use]
    pub fn encrypt(&self, body: &[u8]) -> Bytes {
        match &self.encrypt_key {
            Some(key) => json!({"encrypt": key.encrypt(body)}).to_string().into(),
            None => Bytes::copy_from_slice(body),
        }
    }

    /// A request with this body, signed if there is a key.
    #[must_use]
    pub fn signed(&self, body: Bytes, time: SystemTime) -> Request<Bytes> {
        match &self.encrypt_key {
            Some(key) => signed(body, time, |timestamp, body| {
                hash::<Sha256>(timestamp, "nonce", key.text(), body)
            }),
            None => request(body),
        }
    }
}

fn request(body: Bytes) -> Request<Bytes> {
    let mut request = Request::new(body);
    *request.method_mut() = Method::POST;
    let json = HeaderValue::from_static("application/json; charset=utf-8");
    request.headers_mut().insert("content-type", json);
    request
}

fn signed(body: Bytes, time: SystemTime, sign: impl Fn(&str, &[u8]) -> String) -> Request<Bytes> {
    let since = time.duration_since(SystemTime::UNIX_EPOCH);
    let timestamp = since.unwrap_or_default().as_secs().to_string();
    let signature = sign(&timestamp, &body);
    let mut request = request(body);
    let headers = request.headers_mut();
    for (name, value) in [
        (TIMESTAMP, &*timestamp),
        (NONCE, "nonce"),
        (SIGNATURE, &signature),
    ] {
        if let Ok(value) = HeaderValue::from_str(value) {
            headers.insert(name, value);
        }
    }
    request
}
