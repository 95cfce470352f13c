//! What bytes from outside are made of, step by step: for a fuzzer, which finds its own bytes.
//!
//! Each of these returns whatever the bytes are, or there is a bug.

use std::sync::OnceLock;

use xtask::commands::Failure;
use xtask::diagnostics::Diagnostics;
use xtask::page::Page;
use xtask::pipeline::{Options, Sources};
use xtask::{layout, page};

use crate::pages::Ground;
use crate::{answers, frames, locks, portal, webhooks};

/// Bytes to a page.
pub fn page(bytes: &[u8]) {
    let _ = read(bytes, &mut Diagnostics::default());
}

/// A page to what its layout documents.
pub fn endpoint(bytes: &[u8]) {
    let mut diagnostics = Diagnostics::default();
    if let Some(page) = read(bytes, &mut diagnostics) {
        let _ = layout::read(&page, &mut diagnostics);
    }
}

/// An endpoint to the model.
pub fn model(bytes: &[u8]) {
    let sources = Sources::of_pages([("docs/a.md", bytes)]);
    let _ = sources.build(&Options::default());
}

/// The model to Rust, of which the names explain every word.
///
/// # Panics
///
/// A word in it is not explained, or there is no Rust.
pub fn rust(bytes: &[u8]) {
    static GROUND: OnceLock<Result<Ground, String>> = OnceLock::new();
    let ground = GROUND.get_or_init(|| Ground::new().map_err(|error: Failure| error.to_string()));
    let fault = match ground {
        Ok(ground) => ground.fault(bytes),
        Err(error) => Some(error.clone()),
    };
    assert_eq!(fault, None);
}

/// A lock to names.
pub fn lock(bytes: &[u8]) {
    locks::read(bytes);
}

/// An answer to a typed value.
///
/// # Panics
///
/// What is no JSON was read.
pub fn answer(bytes: &[u8]) {
    assert_eq!(answers::fault_of_any(bytes), None);
}

/// A request of the platform to an event.
///
/// # Panics
///
/// A forged one was taken.
pub fn webhook(bytes: &[u8]) {
    assert_eq!(webhooks::fault_unsigned(bytes.to_vec().into()), None);
}

/// A frame of the long connection to an event.
///
/// # Panics
///
/// It lost the frame behind it.
pub fn frame(bytes: &[u8]) {
    assert_eq!(frames::fault_of_any(bytes), None);
}

/// Replies of the portal to pages in a folder.
///
/// # Panics
///
/// It took too long, or something was written or removed outside of the folder.
pub fn pull(bytes: &[u8]) {
    assert_eq!(portal::fault_of_any(bytes), None);
}

fn read(bytes: &[u8], diagnostics: &mut Diagnostics) -> Option<Page> {
    page::read("docs/a.md".into(), bytes, diagnostics)
}
