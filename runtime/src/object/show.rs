//! Objects as `{:?}` shows them: as a derived `Debug` does, with the names that fields have in
//! JSON.

use std::fmt;

use super::Object;

/// Shows an object with its fields.
///
/// # Errors
///
/// Those of the formatter.
pub fn debug(object: &dyn Object, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let mut result = Ok(());
    object.fields(&mut |name, fields| {
        let mut shown = f.debug_struct(name);
        for (name, field) in fields {
            shown.field(name, field);
        }
        result = shown.finish();
    });
    result
}
