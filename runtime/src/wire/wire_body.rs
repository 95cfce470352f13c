//! Bytes on their way, in either direction, whole or piece by piece.

use std::error::Error as StdError;
use std::fmt;
use std::future::poll_fn;
use std::pin::Pin;
use std::task::{Context, Poll};

use bytes::{Bytes, BytesMut};
use http_body::{Body as HttpBody, Frame, SizeHint};

/// Any error that can cross threads.
pub type BoxError = Box<dyn StdError + Send + Sync>;

type Pieces = Pin<Box<dyn HttpBody<Data = Bytes, Error = BoxError> + Send + Sync>>;

/// The body of an [`http::Request`] or an [`http::Response`] as a [`Transport`] sees it.
///
/// [`Transport`]: crate::Transport
pub struct WireBody {
    inner: Inner,
}

enum Inner {
    Whole(Option<Bytes>),
    Pieces(Pieces),
    /// In pieces as well, without a box more around those that `reqwest` has.
    Reqwest(reqwest::Body),
}

impl WireBody {
    /// A body with nothing in it.
    #[must_use]
    pub fn empty() -> Self {
        Self {
            inner: Inner::Whole(None),
        }
    }

    /// A body that comes piece by piece.
    pub fn pieces<B>(body: B) -> Self
    where
        B: HttpBody<Data = Bytes> + Send + Sync + 'static,
        B::Error: Into<BoxError>,
    {
        Self {
            inner: Inner::Pieces(Box::pin(ErrorsBoxed(Box::pin(body)))),
        }
    }

    pub(crate) fn reqwest(body: reqwest::Body) -> Self {
        Self {
            inner: Inner::Reqwest(body),
        }
    }

    /// The bytes, where all of them are here already.
    #[must_use]
    pub fn as_whole(&self) -> Option<&[u8]> {
        match &self.inner {
            Inner::Whole(bytes) => Some(bytes.as_deref().unwrap_or_default()),
            Inner::Pieces(_) | Inner::Reqwest(_) => None,
        }
    }

    /// The bytes, or the body again where they are not all here yet.
    pub(crate) fn into_whole(self) -> Result<Bytes, Self> {
        match self.inner {
            Inner::Whole(bytes) => Ok(bytes.unwrap_or_default()),
            inner => Err(Self { inner }),
        }
    }

    /// The next piece.
    pub async fn next_piece(&mut self) -> Option<Result<Bytes, BoxError>> {
        loop {
            let frame = poll_fn(|cx| Pin::new(&mut *self).poll_frame(cx)).await?;
            match frame.map(Frame::into_data) {
                Ok(Ok(piece)) => return Some(Ok(piece)),
                Ok(Err(_trailers)) => {}
                Err(error) => return Some(Err(error)),
            }
        }
    }

    /// All of it.
    ///
    /// # Errors
    ///
    /// When the connection breaks before the end.
    pub async fn whole(mut self) -> Result<Bytes, BoxError> {
        let Some(first) = self.next_piece().await.transpose()? else {
            return Ok(Bytes::new());
        };
        let Some(second) = self.next_piece().await.transpose()? else {
            return Ok(first);
        };
        let mut all = BytesMut::from(first);
        all.extend_from_slice(&second);
        while let Some(piece) = self.next_piece().await.transpose()? {
            all.extend_from_slice(&piece);
        }
        Ok(all.freeze())
    }
}

impl HttpBody for WireBody {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        match &mut self.inner {
            Inner::Whole(bytes) => Poll::Ready(bytes.take().map(|bytes| Ok(Frame::data(bytes)))),
            Inner::Pieces(pieces) => pieces.as_mut().poll_frame(cx),
            Inner::Reqwest(body) => {
                let frame = Pin::new(body).poll_frame(cx);
                frame.map(|frame| {
                    frame.map(|frame| frame.map_err(|error| error.without_url().into()))
                })
            }
        }
    }

    fn is_end_stream(&self) -> bool {
        match &self.inner {
            Inner::Whole(bytes) => bytes.is_none(),
            Inner::Pieces(pieces) => pieces.is_end_stream(),
            Inner::Reqwest(body) => body.is_end_stream(),
        }
    }

    fn size_hint(&self) -> SizeHint {
        match &self.inner {
            Inner::Whole(bytes) => {
                SizeHint::with_exact(bytes.as_ref().map_or(0, |bytes| bytes.len() as u64))
            }
            Inner::Pieces(pieces) => pieces.size_hint(),
            Inner::Reqwest(body) => body.size_hint(),
        }
    }
}

impl<T: Into<Bytes>> From<T> for WireBody {
    fn from(bytes: T) -> Self {
        let bytes = bytes.into();
        Self {
            inner: Inner::Whole((!bytes.is_empty()).then_some(bytes)),
        }
    }
}

impl fmt::Debug for WireBody {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.inner {
            Inner::Whole(bytes) => {
                let length = bytes.as_ref().map_or(0, Bytes::len);
                write!(f, "WireBody({length} bytes)")
            }
            Inner::Pieces(_) | Inner::Reqwest(_) => f.write_str("WireBody(in pieces)"),
        }
    }
}

/// A body whose errors are of the one type that all bodies here have.
struct ErrorsBoxed<B>(Pin<Box<B>>);

impl<B> HttpBody for ErrorsBoxed<B>
where
    B: HttpBody<Data = Bytes>,
    B::Error: Into<BoxError>,
{
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        cx: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let frame = self.0.as_mut().poll_frame(cx);
        frame.map(|frame| frame.map(|frame| frame.map_err(Into::into)))
    }

    fn is_end_stream(&self) -> bool {
        self.0.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.0.size_hint()
    }
}
