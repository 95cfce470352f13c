//! The kind of an error of any endpoint: what is left of a kind where its type is forgotten.

use std::any::TypeId;
use std::fmt;

use crate::errors::error_enum::kind_of;
use crate::{CommonError, ErrorKind};

/// The kind of an error of any endpoint.
///
/// It keeps the code, and the enum that the endpoint documents it in, which
/// [`downcast`](Self::downcast) gives back. It is no [`ErrorKind`] itself: that is what lets
/// [`Error`](crate::Error) take the error of each endpoint by `?`.
#[derive(Clone, Copy)]
pub struct AnyKind {
    code: i64,
    kind: TypeId,
    show: Show,
}

/// Shows a code as the kind that it was, for people and for programmers.
type Show = fn(i64, Form, &mut fmt::Formatter<'_>) -> fmt::Result;

#[derive(Clone, Copy)]
enum Form {
    Display,
    Debug,
}

fn show<E: ErrorKind>(code: i64, form: Form, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match form {
        Form::Display => fmt::Display::fmt(&E::from(code), f),
        Form::Debug => fmt::Debug::fmt(&E::from(code), f),
    }
}

impl AnyKind {
    /// The code.
    #[must_use]
    pub fn code(self) -> i64 {
        self.code
    }

    /// The kind as the enum that it was of; nothing where that is another one.
    #[must_use]
    pub fn downcast<E: ErrorKind>(self) -> Option<E> {
        (self.kind == TypeId::of::<E>()).then(|| E::from(self.code))
    }

    /// The code as one of those that the gateway sends on any endpoint, where it is one.
    #[must_use]
    pub fn as_common(self) -> Option<CommonError> {
        kind_of(self.code)
    }
}

impl<E: ErrorKind> From<E> for AnyKind {
    fn from(kind: E) -> Self {
        Self {
            code: kind.code(),
            kind: TypeId::of::<E>(),
            show: show::<E>,
        }
    }
}

impl PartialEq for AnyKind {
    fn eq(&self, other: &Self) -> bool {
        (self.code, self.kind) == (other.code, other.kind)
    }
}

impl Eq for AnyKind {}

impl fmt::Debug for AnyKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (self.show)(self.code, Form::Debug, f)
    }
}

impl fmt::Display for AnyKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (self.show)(self.code, Form::Display, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::GatewayError;

    #[test]
    fn a_kind_comes_back_as_what_it_was_and_as_nothing_else() {
        for code in [99_991_400, -7] {
            let kind = GatewayError::from(code);
            let any = AnyKind::from(kind);
            assert_eq!(any.code(), code);
            assert_eq!(any.downcast::<GatewayError>(), Some(kind));
            assert_eq!(any.downcast::<CommonError>(), None);
            assert_eq!(any.to_string(), kind.to_string());
            assert_eq!(format!("{any:?}"), format!("{kind:?}"));
            assert_ne!(any, AnyKind::from(CommonError::from(code)));
        }
        let limited = AnyKind::from(GatewayError::from(99_991_400));
        assert_eq!(limited.as_common(), Some(CommonError::from(99_991_400)));
        assert_eq!(AnyKind::from(GatewayError::from(-7)).as_common(), None);
    }
}
