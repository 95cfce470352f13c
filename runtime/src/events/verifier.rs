//! From the bytes of a request to an event, without IO: signature, age, decryption and verification
//! token.

use std::fmt;
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::HeaderMap;
use secrecy::{ExposeSecret, SecretString};
use subtle::ConstantTimeEq;

use super::cipher::EncryptKey;
use super::incoming::{self, Body, Form, Incoming, Plain};
use super::refusal::Refusal;
use super::signature::Signature;

/// How many bytes the body of a request may have by default.
const MAX_BODY: usize = 4 << 20;

/// How many bytes a request without a signature may have where signatures are required: it can be
/// nothing but a challenge.
const MAX_CHALLENGE: usize = 4 << 10;

/// How old a signature may be by default. The platform sends an event for the last time
/// some seven hours after the first, and may send the first signature again.
const MAX_AGE: Duration = Duration::from_secs(8 * 60 * 60);

/// How far the clock of the platform may be ahead.
const CLOCK_SKEW: Duration = Duration::from_secs(5 * 60);

/// Turns requests into events, and refuses those that are not the platform's.
///
/// It does no IO: [`Webhook`](super::Webhook) gives it what it needs, and so can any other server.
/// Secrets are compared in constant time.
#[derive(Clone)]
pub struct Verifier {
    encrypt_key: Option<EncryptKey>,
    verification_token: Option<SecretString>,
    sender: Sender,
    max_age: Duration,
    max_body: usize,
}

/// Which part of the platform sends the requests.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Sender {
    /// Whoever does: nothing is verified.
    Any,
    /// What sends events and callbacks to apps.
    App,
    /// What sends callbacks to the owner of an approval.
    ExternalApproval,
}

/// By which secret a request was signed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Proof {
    EncryptKey,
    VerificationToken,
}

impl Verifier {
    /// For an app with an encrypt key: requests must be signed with it, but for challenges, which
    /// must be encrypted.
    #[must_use]
    pub fn encrypted(encrypt_key: impl Into<SecretString>) -> Self {
        Self::of(Sender::App).encrypt_key(encrypt_key)
    }

    /// For an app without an encrypt key: requests must carry its verification token. This is
    /// weaker, since the token goes over the wire with each request.
    #[must_use]
    pub fn plain(verification_token: impl Into<SecretString>) -> Self {
        Self::of(Sender::App).verification_token(verification_token)
    }

    /// For the callbacks of an external approval, and nothing else: by the `action_callback_token` with
    /// which the approval was created. The `action_callback_key`, if it has one, is the
    /// [encrypt key](Self::encrypt_key).
    ///
    /// These callbacks are not signed and carry no time: who sees one can send it again.
    #[must_use]
    pub fn external_approvals(action_callback_token: impl Into<SecretString>) -> Self {
        Self::of(Sender::ExternalApproval).verification_token(action_callback_token)
    }

    /// Takes whatever has the form of an event, from anybody: for tests, and where a gateway has
    /// verified the request already.
    #[must_use]
    pub fn unverified() -> Self {
        Self::of(Sender::Any)
    }

    fn of(sender: Sender) -> Self {
        Self {
            encrypt_key: None,
            verification_token: None,
            sender,
            max_age: MAX_AGE,
            max_body: MAX_BODY,
        }
    }

    /// Requires that requests are encrypted with this key and signed with it; those of external
    /// approvals are not signed.
    #[must_use]
    pub fn encrypt_key(mut self, key: impl Into<SecretString>) -> Self {
        self.encrypt_key = Some(EncryptKey::new(key.into()));
        self
    }

    /// Requires this verification token, too. Old cards are signed with it.
    #[must_use]
    pub fn verification_token(mut self, token: impl Into<SecretString>) -> Self {
        self.verification_token = Some(token.into());
        self
    }

    /// How old the signature of a request may be: 8 hours by default. Within that time
    /// a request that is replayed is recognised as a duplicate, if duplicates are remembered for
    /// as long; see [`DispatcherBuilder::remember_for`](super::DispatcherBuilder::remember_for).
    #[must_use]
    pub fn max_age(mut self, age: Duration) -> Self {
        self.max_age = age;
        self
    }

    /// How many bytes a request may have: 4 MiB by default.
    #[must_use]
    pub fn max_body(mut self, bytes: usize) -> Self {
        self.max_body = bytes;
        self
    }

    pub(super) fn body_limit(&self) -> usize {
        self.max_body
    }

    /// Verifies a request by its headers and the bytes of its body, and reads what is in it.
    ///
    /// # Errors
    ///
    /// When the request is not the platform's, is too old or too large, or is no event. The sender
    /// should get the [status](Refusal::status) and nothing more.
    pub fn open(
        &self,
        headers: &HeaderMap,
        body: Bytes,
        now: SystemTime,
    ) -> Result<Incoming, Refusal> {
        if body.len() > self.max_body {
            let limit = self.max_body;
            return Err(Refusal::TooLarge { limit });
        }
        if self.sender == Sender::ExternalApproval {
            return self.open_approval(&body);
        }
        let Some(proof) = self.proof(headers, &body, now)? else {
            return self.open_unsigned(body);
        };
        let plain = self.read(&body)?;
        if proof == Proof::VerificationToken && plain.form != Form::OldCard {
            return Err(Refusal::WrongSignature);
        }
        self.check_token(plain)
    }

    /// By which secret the request is signed; `None` where it is not.
    fn proof(
        &self,
        headers: &HeaderMap,
        body: &[u8],
        now: SystemTime,
    ) -> Result<Option<Proof>, Refusal> {
        let Some(signature) = Signature::of(headers) else {
            return Ok(None);
        };
        let key = self.encrypt_key.as_ref();
        let is_by_key = key.is_some_and(|key| signature.is_by_encrypt_key(key.text(), body));
        let token = self.verification_token.as_ref();
        let is_by_token = || token.is_some_and(|token| signature.is_by_token(token, body));
        let proof = if is_by_key {
            Proof::EncryptKey
        } else if is_by_token() {
            Proof::VerificationToken
        } else if key.is_some() {
            return Err(Refusal::WrongSignature);
        } else {
            // Without a key there is nothing that an event could have been signed with.
            return Ok(None);
        };
        let signed = signature.time().ok_or(Refusal::UnreadableTime)?;
        let is_current = match now.duration_since(signed) {
            Ok(age) => age <= self.max_age,
            Err(ahead) => ahead.duration() <= CLOCK_SKEW,
        };
        if is_current {
            Ok(Some(proof))
        } else {
            Err(Refusal::OutOfTime)
        }
    }

    /// A request without a signature: with an encrypt key nothing but an encrypted challenge.
    /// Whatever fails there looks the same from outside, so that nobody can try paddings.
    fn open_unsigned(&self, body: Bytes) -> Result<Incoming, Refusal> {
        if self.encrypt_key.is_none() {
            let plain = self.read(&body)?;
            if plain.form == Form::OldCard && self.verification_token.is_some() {
                return Err(Refusal::Unsigned);
            }
            return self.check_token(plain);
        }
        if body.len() > MAX_CHALLENGE {
            return Err(Refusal::Unsigned);
        }
        let is_encrypted = matches!(incoming::read(&body), Ok(Body::Encrypted(_)));
        let plain = self.read(&body).map_err(|_| Refusal::Unsigned)?;
        match &plain.incoming {
            Incoming::Challenge(_) if is_encrypted => self.check_token(plain),
            _ => Err(Refusal::Unsigned),
        }
    }

    /// Reads a body, decrypted where it is encrypted.
    fn read(&self, body: &Bytes) -> Result<Plain, Refusal> {
        let text = match incoming::read(body)? {
            Body::Plain(plain) => return Ok(plain),
            Body::Encrypted(text) => text,
        };
        let key = self.encrypt_key.as_ref().ok_or(Refusal::NoEncryptKey)?;
        let plain = key.decrypt(&text)?;
        incoming::read_plain(&plain.into())
    }

    /// The callback of an external approval: encrypted if there is a key, and never signed. Whatever
    /// fails with a key looks the same from outside, so that nobody can try paddings.
    fn open_approval(&self, body: &Bytes) -> Result<Incoming, Refusal> {
        let plain = match self.encrypt_key {
            None => self.read(body)?,
            Some(_) if matches!(incoming::read(body), Ok(Body::Encrypted(_))) => {
                self.read(body).map_err(|_| Refusal::Unsigned)?
            }
            Some(_) => return Err(Refusal::Unsigned),
        };
        self.check_token(plain)
    }

    /// Compares the verification token, for those bodies that carry it.
    fn check_token(&self, plain: Plain) -> Result<Incoming, Refusal> {
        let is_approval = plain.form == Form::ExternalApproval;
        if self.sender != Sender::Any && is_approval != (self.sender == Sender::ExternalApproval) {
            return Err(Refusal::WrongSender);
        }
        let has_token = plain.form != Form::OldCard;
        if let Some(token) = self.verification_token.as_ref().filter(|_| has_token) {
            let (token, sent) = (token.expose_secret(), plain.token.expose_secret());
            if !bool::from(token.as_bytes().ct_eq(sent.as_bytes())) {
                return Err(Refusal::WrongToken);
            }
        }
        Ok(plain.incoming)
    }
}

impl fmt::Debug for Verifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Verifier")
            .field("has_encrypt_key", &self.encrypt_key.is_some())
            .field("has_verification_token", &self.verification_token.is_some())
            .field("max_age", &self.max_age)
            .field("max_body", &self.max_body)
            .finish()
    }
}
