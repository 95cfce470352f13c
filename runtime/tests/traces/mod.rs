//! What tests do with traces: all of them are printed, so that the output can be searched for secrets.
#![allow(dead_code, reason = "each test file uses its own part")]

use std::io;
use std::sync::{Arc, Mutex};

use tracing::level_filters::LevelFilter;
use tracing::subscriber::DefaultGuard;

/// Prints all that is passed to `tracing`, by anybody and at every level, with the output of the test.
pub(crate) fn print_traces() {
    let printing = tracing_subscriber::fmt()
        .with_max_level(LevelFilter::TRACE)
        .with_ansi(false)
        .with_test_writer()
        .finish();
    // Another test of the program may have been here before.
    let _ = tracing::subscriber::set_global_default(printing);
}

/// What is traced on this thread, for as long as the guard is kept.
#[derive(Clone, Default)]
pub(crate) struct Traced(Arc<Mutex<Vec<u8>>>);

impl Traced {
    pub(crate) fn begin() -> (Self, DefaultGuard) {
        let traced = Self::default();
        let writer = traced.clone();
        let writing = tracing_subscriber::fmt()
            .with_max_level(LevelFilter::TRACE)
            .with_ansi(false)
            .with_writer(move || writer.clone())
            .finish();
        (traced, tracing::subscriber::set_default(writing))
    }

    pub(crate) fn taken(&self) -> String {
        let bytes = std::mem::take(&mut *self.0.lock().unwrap());
        String::from_utf8(bytes).unwrap()
    }
}

impl io::Write for Traced {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
