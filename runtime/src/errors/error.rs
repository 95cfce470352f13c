//! What can go wrong with a call, in a form that a program can act on.

use std::fmt;
use std::sync::Arc;

use crate::errors::error_enum::kind_of;
use crate::secrets::Secrets;
use crate::{
    AnyKind, ApiError, AuthError, CommonError, DecodeError, ErrorKind, FieldViolation,
    RequestError, TransportError,
};

/// A call that failed. `E` is the enum of the codes that its endpoint documents.
///
/// Without an `E`, it is the failure of any call: `?` makes it of the error of each endpoint, and
/// loses nothing but the type of the kind, which [`downcast`](Self::downcast) gives back.
///
/// ```
/// use feishu_openapi_runtime::{Client, CommonError, Error, Method};
///
/// async fn rename(client: &Client, chat: &str) -> Result<(), Error> {
///     let call = client.call(Method::PUT, "/open-apis/im/v1/chats/:chat_id");
///     call.path_parameter("chat_id", chat).send().await?;
///     Ok(())
/// }
///
/// fn report(error: &Error) {
///     println!("{error}: code {:?}, log id {:?}", error.code(), error.log_id());
///     if let Some(common) = error.downcast::<CommonError>() {
///         println!("an endpoint without codes of its own failed with {common:?}");
///     }
/// }
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub enum Error<E = AnyKind> {
    /// The server answered with a code.
    Api(Box<ApiError<E>>),
    /// No answer, or half of one.
    Transport(TransportError),
    /// An answer that is not what any answer of the platform looks like.
    Decode(Box<DecodeError>),
    /// No token could be had, so that nothing was sent.
    Auth(Arc<AuthError>),
    /// The request itself is wrong, so that nothing was sent.
    Request(RequestError),
}

impl<E> Error<E> {
    /// The same error with another kind.
    fn map_api<F>(self, map: impl FnOnce(ApiError<E>) -> ApiError<F>) -> Error<F> {
        match self {
            Self::Api(error) => Error::Api(Box::new(map(*error))),
            Self::Transport(error) => Error::Transport(error),
            Self::Decode(error) => Error::Decode(error),
            Self::Auth(error) => Error::Auth(error),
            Self::Request(error) => Error::Request(error),
        }
    }

    /// Takes secrets out of all that an answer repeats.
    pub(crate) fn hide(&mut self, secrets: &Secrets) {
        match self {
            Self::Api(error) => error.hide(secrets),
            Self::Decode(error) => error.hide(secrets),
            Self::Transport(_) | Self::Auth(_) | Self::Request(_) => {}
        }
    }

    /// The code that the server answered with: to the call, or to the request for its token.
    pub fn code(&self) -> Option<i64> {
        match self {
            Self::Api(error) => Some(error.code),
            Self::Auth(error) => error.code(),
            Self::Transport(_) | Self::Decode(_) | Self::Request(_) => None,
        }
    }

    /// The same code as one of those that the gateway sends on any endpoint, where it is one.
    pub fn as_common(&self) -> Option<CommonError> {
        self.code().and_then(kind_of)
    }

    /// The message that came with the code.
    pub fn message(&self) -> Option<&str> {
        match self {
            Self::Api(error) => Some(&error.message),
            Self::Auth(error) => error.message(),
            Self::Transport(_) | Self::Decode(_) | Self::Request(_) => None,
        }
    }

    /// The fields of the request that the server found wrong.
    pub fn field_violations(&self) -> &[FieldViolation] {
        match self {
            Self::Api(error) => &error.field_violations,
            _ => &[],
        }
    }

    /// The HTTP status of the answer, where there was one.
    pub fn http_status(&self) -> Option<u16> {
        match self {
            Self::Api(error) => Some(error.http_status),
            Self::Decode(error) => error.http_status(),
            Self::Auth(error) => error.http_status(),
            Self::Transport(_) | Self::Request(_) => None,
        }
    }

    /// The id under which the platform's support finds this call.
    pub fn log_id(&self) -> Option<&str> {
        match self {
            Self::Api(error) => error.log_id.as_deref(),
            Self::Decode(error) => error.log_id(),
            Self::Auth(error) => error.log_id(),
            Self::Transport(_) | Self::Request(_) => None,
        }
    }

    /// Whether the same request may succeed later: a rate limit, a fault of the server, a
    /// connection that failed. The client has made its own attempts already.
    pub fn is_retryable(&self) -> bool {
        match self {
            Self::Api(error) => error.is_retryable(),
            Self::Transport(error) => error.is_retryable(),
            Self::Decode(error) => error.is_retryable(),
            Self::Auth(error) => error.is_retryable(),
            Self::Request(_) => false,
        }
    }
}

impl<E: Copy> Error<E> {
    /// Which of the documented errors this is, where the server answered with a code.
    pub fn kind(&self) -> Option<E> {
        match self {
            Self::Api(error) => Some(error.kind),
            _ => None,
        }
    }
}

impl Error<i64> {
    /// The same error as a failure of an endpoint with these codes.
    pub(crate) fn of_kind<E: ErrorKind>(self) -> Error<E> {
        self.map_api(ApiError::of_kind)
    }
}

impl Error {
    /// Which error of an endpoint this is, where it is one of those that `E` lists the codes of.
    #[must_use]
    pub fn downcast<E: ErrorKind>(&self) -> Option<E> {
        self.kind()?.downcast()
    }
}

impl<E: ErrorKind> From<Error<E>> for Error {
    fn from(error: Error<E>) -> Self {
        error.map_api(ApiError::from)
    }
}

impl<E> fmt::Display for Error<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Api(error) => error.fmt(f),
            Self::Transport(error) => error.fmt(f),
            Self::Decode(error) => error.fmt(f),
            Self::Auth(error) => error.fmt(f),
            Self::Request(error) => error.fmt(f),
        }
    }
}

/// Each variant prints what its content prints, so that the source is the content's own.
impl<E: fmt::Debug> std::error::Error for Error<E> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Transport(error) => error.source(),
            Self::Auth(error) => std::error::Error::source(&**error),
            Self::Api(_) | Self::Decode(_) | Self::Request(_) => None,
        }
    }
}

impl<E> From<TransportError> for Error<E> {
    fn from(error: TransportError) -> Self {
        Self::Transport(error)
    }
}

impl<E> From<DecodeError> for Error<E> {
    fn from(error: DecodeError) -> Self {
        Self::Decode(Box::new(error))
    }
}

impl<E> From<Arc<AuthError>> for Error<E> {
    fn from(error: Arc<AuthError>) -> Self {
        Self::Auth(error)
    }
}

impl<E> From<RequestError> for Error<E> {
    fn from(error: RequestError) -> Self {
        Self::Request(error)
    }
}

impl From<AuthError> for Error<i64> {
    fn from(error: AuthError) -> Self {
        Self::Auth(Arc::new(error))
    }
}
