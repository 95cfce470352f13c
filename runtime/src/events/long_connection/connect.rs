//! The opening of a socket: an HTTP request that becomes one.
//!
//! `reqwest` carries it, so that proxies and TLS are those of all other requests.

use http::StatusCode;
use http::header::{
    CONNECTION, HeaderMap, SEC_WEBSOCKET_ACCEPT, SEC_WEBSOCKET_KEY, SEC_WEBSOCKET_VERSION, UPGRADE,
};
use reqwest::{Upgraded, Url};
use tokio_tungstenite::WebSocketStream;
use tokio_tungstenite::tungstenite::handshake::client::generate_key;
use tokio_tungstenite::tungstenite::handshake::derive_accept_key;
use tokio_tungstenite::tungstenite::protocol::{Role, WebSocketConfig};

use super::endpoint::{TOO_MANY_CONNECTIONS, unreachable};
use super::error::{ConnectError, LongConnectionError};

pub(super) type Socket = WebSocketStream<Upgraded>;

/// The `Handshake-Status` of an app that is not allowed to connect.
const FORBIDDEN: i64 = 403;
/// The `Handshake-Status` of a ticket that is refused; `Handshake-Autherrcode` has the reason.
const NOT_AUTHORIZED: i64 = 514;

/// Opens a socket, whose messages have at most so many bytes.
pub(super) async fn open(
    client: &reqwest::Client,
    url: Url,
    max_message: usize,
) -> Result<Socket, ConnectError> {
    let key = generate_key();
    let request = client.get(url);
    let request = request
        .header(CONNECTION, "Upgrade")
        .header(UPGRADE, "websocket");
    let request = request.header(SEC_WEBSOCKET_VERSION, "13");
    let request = request.header(SEC_WEBSOCKET_KEY, &key);
    let response = request.send().await.map_err(unreachable)?;
    if response.status() != StatusCode::SWITCHING_PROTOCOLS {
        return Err(refused(response.status(), response.headers()));
    }
    let accepted = response.headers().get(SEC_WEBSOCKET_ACCEPT);
    let expected = derive_accept_key(key.as_bytes());
    if accepted.is_none_or(|accepted| accepted.as_bytes() != expected.as_bytes()) {
        return Err(ConnectError::again("the server is none of WebSockets"));
    }
    let upgraded = response.upgrade().await.map_err(unreachable)?;
    let config = WebSocketConfig::default()
        .max_message_size(Some(max_message))
        .max_frame_size(Some(max_message));
    Ok(WebSocketStream::from_raw_socket(upgraded, Role::Client, Some(config)).await)
}

/// Why the platform opens no socket, by the headers that it has for this.
fn refused(status: StatusCode, headers: &HeaderMap) -> ConnectError {
    let text = |name: &str| headers.get(name)?.to_str().ok();
    let number = |name: &str| text(name)?.parse::<i64>().ok();
    let message = text("handshake-msg").unwrap_or_default().to_owned();
    let code = number("handshake-status");
    match (code, number("handshake-autherrcode")) {
        (Some(FORBIDDEN), _) => LongConnectionError::Forbidden { message }.into(),
        (Some(NOT_AUTHORIZED), Some(TOO_MANY_CONNECTIONS)) => {
            LongConnectionError::TooManyConnections { message }.into()
        }
        (Some(code), _) => {
            ConnectError::Again(format!("the platform opens no socket: {message} ({code})"))
        }
        (None, _) => ConnectError::Again(format!("the platform opens no socket: HTTP {status}")),
    }
}

#[cfg(test)]
mod tests {
    use http::HeaderValue;

    use super::*;

    #[test]
    fn a_refusal_is_final_or_not_by_its_headers() {
        for (headers, is_final) in [
            (&[("handshake-status", "403")][..], true),
            (&[("handshake-status", "514")], false),
            (
                &[
                    ("handshake-status", "514"),
                    ("handshake-autherrcode", "1000040350"),
                ],
                true,
            ),
            (
                &[
                    ("handshake-status", "514"),
                    ("handshake-autherrcode", "1000040344"),
                ],
                false,
            ),
            (
                &[("handshake-status", "500"), ("handshake-msg", "busy")],
                false,
            ),
            (&[], false),
        ] {
            let pairs = headers.iter();
            let headers = pairs.map(|(name, value)| {
                let name = http::HeaderName::from_static(name);
                (name, HeaderValue::from_static(value))
            });
            let refused = refused(StatusCode::FORBIDDEN, &headers.collect());
            assert_eq!(
                matches!(refused, ConnectError::Fatal(_)),
                is_final,
                "{refused:?}"
            );
        }
    }
}
