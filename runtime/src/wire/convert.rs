//! Endpoints as plain HTTP, for those who carry it themselves.

use std::sync::Arc;

use bytes::Bytes;
use secrecy::SecretString;

use crate::answer::envelope::read_answer;
use crate::answer::head::AnswerHead;
use crate::endpoint::call::Call;
use crate::tokens::token::Token;
use crate::wire::base_url::BaseUrl;
use crate::wire::write::{usual_headers, write};
use crate::{Endpoint, Error, WireBody};

/// Writes an endpoint as an HTTP request, for a transport of your own. There is no client in this:
/// the token is yours to get, and the request yours to send.
///
/// # Errors
///
/// When the endpoint cannot be written down, such as for an empty path parameter.
pub async fn to_http<E: Endpoint>(
    endpoint: &E,
    base_url: &str,
    token: Option<&SecretString>,
) -> Result<http::Request<WireBody>, Error<E::Error>> {
    let base = BaseUrl::parse(base_url)?;
    let call = Call::of(endpoint)?;
    let token = token.cloned().map(Token::new);
    let header = token.as_ref().map(Token::header).transpose();
    let header = header.map_err(Arc::new)?;
    let written = write(&base, &usual_headers(), &call, None, header.as_ref()).await;
    let written = written.map_err(Error::of_kind)?;
    Ok(written.request)
}

/// Reads the HTTP response to an endpoint. What is not as documented in it is read leniently, as
/// [`Client`](crate::Client) does.
///
/// # Errors
///
/// The error that the server answered with, or that the answer cannot be read.
pub fn from_http<E: Endpoint>(
    response: http::Response<Bytes>,
) -> Result<E::Response, Error<E::Error>> {
    let (parts, body) = response.into_parts();
    let head = AnswerHead {
        status: parts.status,
        headers: parts.headers,
    };
    let content = read_answer(E::INFO.response, &head, body);
    let content = content.map_err(Error::of_kind)?;
    let read = E::read(content, false);
    let read = read.map_err(|error| error.of_answer(head.status.as_u16(), head.log_id()))?;
    Ok(read.value)
}
