//! The data of this room as text for people.

mod agreement;

pub use agreement::{Detail, agreement};
