//! Page after page, as a stream of pages or of what is on them.

use std::collections::BTreeSet;
use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll};

use futures_util::stream::{self, BoxStream, StreamExt as _, TryStreamExt as _};

use crate::{Client, DecodeError, Endpoint, Error, Request};

/// An endpoint that answers in pages.
pub trait Paged: Endpoint + Clone {
    /// What is on the pages.
    type Item: Send;

    /// Asks for the page of this token.
    fn set_page_token(&mut self, token: String);

    /// Asks for pages of this size. Does nothing where the endpoint has no such parameter.
    fn set_page_size(&mut self, size: i64);

    /// Whether there is another page by the response, and the token of it.
    fn next(response: &Self::Response) -> (Option<bool>, Option<&str>);

    /// What is on the page.
    fn items(response: Self::Response) -> Vec<Self::Item>;
}

/// Lets an endpoint be listed, by the fields of its request and its response that pages are about:
/// the token of the page wanted, the size of a page (a number, or a text of one); the token of the
/// next page, whether there is one, the items.
#[doc(hidden)]
#[macro_export]
macro_rules! paged {
    ($name:ident: $item:ty {
        $wanted:ident $(, $size:ident $(.$to_text:ident())?)?; $token:ident, $more:ident, $items:ident
    }) => {
        impl $crate::Paged for $name {
            type Item = $item;
            fn set_page_token(&mut self, token: String) {
                self.$wanted = token.into();
            }
            fn set_page_size(&mut self, size: i64) {
                $(self.$size = size$(.$to_text())?.into();)?
                let _ = size;
            }
            fn next(response: &Self::Response) -> (Option<bool>, Option<&str>) {
                (response.$more, response.$token.as_deref())
            }
            fn items(response: Self::Response) -> Vec<Self::Item> {
                response.$items
            }
        }
    };
}

/// A listing that is not begun yet, made by [`Client::list`].
#[must_use = "a listing does nothing until its pages or items are asked for"]
pub struct Listing<E: Paged> {
    client: Client,
    endpoint: E,
    adjust: Option<Adjust<E>>,
}

/// What every request of a listing is sent with.
type Adjust<E> = Box<
    dyn Fn(
            Request<<E as Endpoint>::Response, <E as Endpoint>::Error>,
        ) -> Request<<E as Endpoint>::Response, <E as Endpoint>::Error>
        + Send
        + Sync,
>;

/// The pages, or the items, of a listing. It ends after the first error.
#[must_use = "a stream does nothing until it is read"]
pub struct Paging<T, K>(BoxStream<'static, Result<T, Error<K>>>);

impl Client {
    /// Begins a listing: page after page of an endpoint that has pages.
    pub fn list<E: Paged>(&self, endpoint: E) -> Listing<E> {
        Listing {
            client: self.clone(),
            endpoint,
            adjust: None,
        }
    }
}

impl<E> Listing<E>
where
    E: Paged + 'static,
    E::Response: Send + 'static,
    E::Item: 'static,
{
    /// Asks for pages of this size.
    pub fn page_size(mut self, size: i64) -> Self {
        self.endpoint.set_page_size(size);
        self
    }

    /// Sends every request of the listing otherwise than usual, such as with a user's token.
    pub fn with(
        mut self,
        adjust: impl Fn(Request<E::Response, E::Error>) -> Request<E::Response, E::Error>
        + Send
        + Sync
        + 'static,
    ) -> Self {
        self.adjust = Some(Box::new(adjust));
        self
    }

    /// The items, one after another. A page is asked for when the one before is used up.
    pub fn items(self) -> Paging<E::Item, E::Error> {
        let pages = self.pages();
        let items = pages.map_ok(|page| stream::iter(E::items(page).into_iter().map(Ok)));
        Paging(items.try_flatten().boxed())
    }

    /// The pages, as the responses that they are.
    pub fn pages(self) -> Paging<E::Response, E::Error> {
        let turner = Turner {
            listing: self,
            seen: BTreeSet::new(),
            is_over: false,
        };
        let pages = stream::try_unfold(turner, |mut turner| async move {
            let page = turner.turn().await?;
            Ok(page.map(|page| (page, turner)))
        });
        Paging(pages.boxed())
    }
}

/// Turns pages.
struct Turner<E: Paged> {
    listing: Listing<E>,
    seen: BTreeSet<String>,
    is_over: bool,
}

impl<E: Paged> Turner<E> {
    async fn turn(&mut self) -> Result<Option<E::Response>, Error<E::Error>> {
        if self.is_over {
            return Ok(None);
        }
        let mut request = self.listing.client.request(self.listing.endpoint.clone());
        if let Some(adjust) = &self.listing.adjust {
            request = adjust(request);
        }
        let page = request.send().await?;
        let (has_more, token) = E::next(&page);
        let token = token.unwrap_or_default();
        self.is_over = !has_more.unwrap_or(!token.is_empty());
        if !self.is_over {
            // No token at all would lead to the first page again, and a token twice in a circle.
            if token.is_empty() || !self.seen.insert(token.to_owned()) {
                let reason = "there is said to be another page, but its token is not a new one";
                return Err(DecodeError::new(reason, token.as_bytes()).into());
            }
            self.listing.endpoint.set_page_token(token.to_owned());
        }
        Ok(Some(page))
    }
}

impl<T, K> Paging<T, K> {
    /// The next one, or `None` at the end.
    pub async fn next(&mut self) -> Option<Result<T, Error<K>>> {
        self.0.next().await
    }

    /// All of them.
    ///
    /// # Errors
    ///
    /// The first error ends it, and what came before is dropped.
    pub async fn all(self) -> Result<Vec<T>, Error<K>> {
        self.0.try_collect().await
    }
}

impl<T, K> stream::Stream for Paging<T, K> {
    type Item = Result<T, Error<K>>;

    fn poll_next(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.0.as_mut().poll_next(cx)
    }
}

impl<E: Paged> fmt::Debug for Listing<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Listing")
            .field("endpoint", &E::INFO.name)
            .finish_non_exhaustive()
    }
}

impl<T, K> fmt::Debug for Paging<T, K> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Paging")
    }
}
