//! The data of this room as text for people.

mod agreement;
mod report;

pub use agreement::{Detail, agreement};
pub use report::report;
