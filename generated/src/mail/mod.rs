// Written by `cargo xtask codegen`; do not edit.

//! The service `mail`.
//!
//! Mail: mailboxes, messages, folders, rules, contacts, groups and public mailboxes.

pub mod v1;
