//! Which fields carry secrets, by their names.

/// Names of fields that carry a secret. The platform calls ids of files and folders tokens, too
/// (`file_token`): the tokens that are secret are named one by one.
pub const SECRET_NAMES: [&str; 12] = [
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

/// Whether a field of this name carries a secret. The runtime knows the same names.
#[must_use]
pub fn is_secret_name(name: &str) -> bool {
    SECRET_NAMES.contains(&name) || name.ends_with("_secret") || name.ends_with("_password")
}
