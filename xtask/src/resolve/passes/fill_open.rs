//! What a page leaves open, taken from another one.

use crate::model::Prose;

/// A part of a page that may be left open.
pub(super) trait MayBeOpen {
    fn is_open(&self) -> bool;
}

impl MayBeOpen for Prose {
    fn is_open(&self) -> bool {
        self.is_empty()
    }
}

impl<T> MayBeOpen for Vec<T> {
    fn is_open(&self) -> bool {
        self.is_empty()
    }
}

impl<T> MayBeOpen for Option<T> {
    fn is_open(&self) -> bool {
        self.is_none()
    }
}

/// Puts the other part in the place of one that is open.
pub(super) fn fill_open<T: MayBeOpen>(part: &mut T, other: T) {
    if part.is_open() {
        *part = other;
    }
}
