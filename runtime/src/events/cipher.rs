//! The encryption of events: AES-256 in CBC mode with PKCS#7 padding, in base64. The key is the
//! SHA-256 of the app's encrypt key, and the initialization vector is in front.

use std::fmt;
use std::sync::Arc;

use aes::Aes256;
use aes::cipher::block_padding::Pkcs7;
use aes::cipher::{BlockModeDecrypt, KeyIvInit};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use secrecy::{ExposeSecret, SecretBox, SecretString};
use sha2::{Digest, Sha256};

/// The bytes of the initialization vector, which are those of a block.
const VECTOR: usize = 16;

/// An encrypt key, and the key of the cipher that is made of it.
#[derive(Clone)]
pub(super) struct EncryptKey {
    text: SecretString,
    key: Arc<SecretBox<[u8; 32]>>,
}

/// Why a text cannot be decrypted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(super) enum CipherError {
    #[error("it is not base64")]
    NotBase64,
    #[error("it is too short for a vector and a block, or no whole number of blocks")]
    NotBlocks,
    #[error("its padding is not right, so that it was encrypted with another key or changed")]
    WrongPadding,
}

impl EncryptKey {
    pub(super) fn new(text: SecretString) -> Self {
        let key = Sha256::digest(text.expose_secret()).into();
        Self {
            text,
            key: Arc::new(SecretBox::new(Box::new(key))),
        }
    }

    /// The key as the platform's console shows it, over which signatures are computed.
    pub(super) fn text(&self) -> &SecretString {
        &self.text
    }

    /// Decrypts what is in base64.
    pub(super) fn decrypt(&self, text: &str) -> Result<Vec<u8>, CipherError> {
        let mut bytes = STANDARD.decode(text).map_err(|_| CipherError::NotBase64)?;
        let Some((vector, blocks)) = bytes.split_first_chunk_mut::<VECTOR>() else {
            return Err(CipherError::NotBlocks);
        };
        if blocks.is_empty() || blocks.len() % VECTOR != 0 {
            return Err(CipherError::NotBlocks);
        }
        let cipher =
            cbc::Decryptor::<Aes256>::new(self.key.expose_secret().into(), (&*vector).into());
        let plain = cipher.decrypt_padded::<Pkcs7>(blocks);
        plain
            .map(<[u8]>::to_vec)
            .map_err(|_| CipherError::WrongPadding)
    }

    /// Encrypts, with a vector that is made of the text itself, so that tests are the same each
    /// time.
    #[cfg(any(test, feature = "mock"))]
    pub(super) fn encrypt(&self, plain: &[u8]) -> String {
        use aes::cipher::BlockModeEncrypt;

        let digest: [u8; 32] = Sha256::digest(plain).into();
        let mut whole = digest[..VECTOR].to_vec();
        let vector: [u8; VECTOR] = std::array::from_fn(|at| digest[at]);
        let cipher = cbc::Encryptor::<Aes256>::new(self.key.expose_secret().into(), &vector.into());
        whole.extend(cipher.encrypt_padded_vec::<Pkcs7>(plain));
        STANDARD.encode(whole)
    }
}

impl fmt::Debug for EncryptKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("EncryptKey")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn key(text: &str) -> EncryptKey {
        EncryptKey::new(text.into())
    }

    #[test]
    fn the_documented_example_is_decrypted() {
        let encrypted = "P37w+VZImNgPEO1RBhJ6RtKl7n6zymIbEG1pReEzghk=";
        assert_eq!(key("test key").decrypt(encrypted).unwrap(), b"hello world");
        let error = key("other key hush").decrypt(encrypted).unwrap_err();
        assert_eq!(error, CipherError::WrongPadding);
    }

    #[test]
    fn what_is_encrypted_is_decrypted_whatever_its_length() {
        let key = key("hush");
        for length in 0..50 {
            let plain = vec![b'x'; length];
            assert_eq!(key.decrypt(&key.encrypt(&plain)).unwrap(), plain);
        }
    }

    #[test]
    fn bytes_that_are_no_blocks_are_refused() {
        let key = key("hush");
        for (text, expected) in [
            ("", CipherError::NotBlocks),
            ("?", CipherError::NotBase64),
            (&STANDARD.encode([0; 16]), CipherError::NotBlocks),
            (&STANDARD.encode([0; 31]), CipherError::NotBlocks),
            (&STANDARD.encode([0; 33]), CipherError::NotBlocks),
            (&STANDARD.encode([0; 32]), CipherError::WrongPadding),
        ] {
            assert_eq!(key.decrypt(text).unwrap_err(), expected, "{text}");
        }
    }

    #[test]
    fn a_key_is_not_shown() {
        assert_eq!(format!("{:?}", key("hush")), "EncryptKey");
    }
}
