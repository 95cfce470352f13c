//! So many of so many.

use serde::Serialize;

/// So many of so many have what was asked of all.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize)]
pub struct Share {
    /// Those that have it.
    pub agree: usize,
    /// All.
    pub of: usize,
}

impl Share {
    /// Of a hundred; all, where there is nothing of which it was asked.
    pub fn percent(self) -> f64 {
        match self.of {
            0 => 100.0,
            #[expect(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
            of => self.agree as f64 * 100.0 / of as f64,
        }
    }

    /// The percentage for people: cut, not rounded, since 99.995 is not all.
    pub fn cut(self) -> f64 {
        (self.percent() * 100.0).floor() / 100.0
    }

    /// Counts one more.
    pub fn count(&mut self, agrees: bool) {
        self.of += 1;
        self.agree += usize::from(agrees);
    }
}
