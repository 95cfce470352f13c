//! Signatures of requests: a hash over timestamp, nonce, a secret and the bytes of the body.
//!
//! Events are signed with SHA-256 and the encrypt key, callbacks of old cards with SHA-1 and the
//! verification token.

use std::time::{Duration, SystemTime};

use http::HeaderMap;
use secrecy::{ExposeSecret, SecretString};
use sha1::Sha1;
use sha2::{Digest, Sha256};
use subtle::ConstantTimeEq;

pub(super) const SIGNATURE: &str = "x-lark-signature";
pub(super) const TIMESTAMP: &str = "x-lark-request-timestamp";
pub(super) const NONCE: &str = "x-lark-request-nonce";

/// The signature of a request, as its headers give it.
#[derive(Clone, Copy)]
pub(super) struct Signature<'a> {
    timestamp: &'a str,
    nonce: &'a str,
    signature: &'a str,
}

impl<'a> Signature<'a> {
    /// The signature, unless there is none.
    pub(super) fn of(headers: &'a HeaderMap) -> Option<Self> {
        let text = |name| headers.get(name)?.to_str().ok();
        let signature = text(SIGNATURE).filter(|signature| !signature.is_empty())?;
        Some(Self {
            timestamp: text(TIMESTAMP).unwrap_or_default(),
            nonce: text(NONCE).unwrap_or_default(),
            signature,
        })
    }

    /// Whether it was made with the encrypt key, for an event.
    pub(super) fn is_by_encrypt_key(&self, key: &SecretString, body: &[u8]) -> bool {
        self.is(&hash::<Sha256>(self.timestamp, self.nonce, key, body))
    }

    /// Whether it was made with the verification token, for an old card.
    pub(super) fn is_by_token(&self, token: &SecretString, body: &[u8]) -> bool {
        self.is(&hash::<Sha1>(self.timestamp, self.nonce, token, body))
    }

    /// How long the comparison takes does not depend on where the two differ.
    fn is(&self, expected: &str) -> bool {
        let signature = self.signature.to_ascii_lowercase();
        signature.as_bytes().ct_eq(expected.as_bytes()).into()
    }

    /// When the request was signed.
    pub(super) fn time(&self) -> Option<SystemTime> {
        time(self.timestamp)
    }
}

/// The signature over these, in hexadecimal.
pub(super) fn hash<D: Digest>(
    timestamp: &str,
    nonce: &str,
    secret: &SecretString,
    body: &[u8],
) -> String {
    let mut digest = D::new();
    digest.update(timestamp);
    digest.update(nonce);
    digest.update(secret.expose_secret());
    digest.update(body);
    base16ct::lower::encode_string(&digest.finalize())
}

/// A time since 1970, in seconds, milliseconds or microseconds, whichever gives a time within some
/// thousand years.
fn time(text: &str) -> Option<SystemTime> {
    const MILLISECONDS: u64 = 100_000_000_000;
    const MICROSECONDS: u64 = 100_000_000_000_000;
    let is_number = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let number: u64 = text.parse().ok().filter(|_| is_number)?;
    let since = match number {
        0..MILLISECONDS => Duration::from_secs(number),
        MILLISECONDS..MICROSECONDS => Duration::from_millis(number),
        MICROSECONDS.. => Duration::from_micros(number),
    };
    SystemTime::UNIX_EPOCH.checked_add(since)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_timestamp_is_read_in_its_unit() {
        let seconds = |text| {
            let since = time(text)?.duration_since(SystemTime::UNIX_EPOCH);
            Some(since.unwrap().as_secs())
        };
        assert_eq!(seconds("1600000000"), Some(1_600_000_000));
        assert_eq!(seconds("1600000000123"), Some(1_600_000_000));
        assert_eq!(seconds("1600000000123456"), Some(1_600_000_000));
        for text in ["", "-1", "+1", "1e9", "2020-01-01", "99999999999999999999"] {
            assert_eq!(seconds(text), None, "{text}");
        }
    }

    #[test]
    fn a_signature_is_over_all_four_and_in_either_case() {
        let secret = "hush".into();
        // `printf 12hushbody | sha256sum`
        let expected = hash::<Sha256>("1", "2", &secret, b"body");
        let plain = Sha256::digest(b"12hushbody");
        assert_eq!(expected, base16ct::lower::encode_string(&plain));
        let upper = expected.to_ascii_uppercase();
        for (signature, nonce, is_right) in [
            (expected.as_str(), "2", true),
            (&upper, "2", true),
            (&expected, "3", false),
            (&expected[1..], "2", false),
        ] {
            let signature = Signature {
                timestamp: "1",
                nonce,
                signature,
            };
            assert_eq!(signature.is_by_encrypt_key(&secret, b"body"), is_right);
        }
    }
}
