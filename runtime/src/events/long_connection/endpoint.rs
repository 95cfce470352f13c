//! The address of the socket, which the platform gives to whoever has the app's id and secret.

use bytes::{Bytes, BytesMut};
use reqwest::Url;
use secrecy::{ExposeSecret, SecretString};
use serde::Deserialize;
use serde_json::{Value, json};

use super::error::{ConnectError, LongConnectionError};

/// Where the address is asked for.
const PATH: &str = "/callback/ws/endpoint";

/// How many bytes the answer may have.
const MAX_ANSWER: usize = 1 << 20;

/// The platform is busy.
const BUSY: i64 = 1;
/// The platform failed.
const INTERNAL_ERROR: i64 = 1_000_040_343;
/// The app has as many connections as it may.
pub(super) const TOO_MANY_CONNECTIONS: i64 = 1_000_040_350;

/// The app on whose behalf connections are opened.
pub(super) struct App {
    pub(super) id: String,
    pub(super) secret: SecretString,
    pub(super) base_url: String,
}

/// The address of a socket, and how it is to be kept.
pub(super) struct Address {
    /// With a ticket in it, which is as good as a secret.
    pub(super) url: Url,
    pub(super) config: Value,
}

#[derive(Deserialize)]
struct Answer {
    code: i64,
    #[serde(default)]
    msg: String,
    data: Option<AnswerData>,
}

#[derive(Deserialize)]
struct AnswerData {
    #[serde(rename = "URL")]
    url: String,
    #[serde(rename = "ClientConfig", default)]
    config: Value,
}

impl App {
    /// Asks for an address.
    pub(super) async fn address(&self, client: &reqwest::Client) -> Result<Address, ConnectError> {
        let url = format!("{}{PATH}", self.base_url);
        let body = json!({"AppID": self.id, "AppSecret": self.secret.expose_secret()});
        let request = client.post(url).header("content-type", "application/json");
        let request = request.header("locale", "en").body(body.to_string());
        let response = request.send().await.map_err(unreachable)?;
        let status = response.status();
        let body = whole(response).await?;
        if status.is_server_error() || status.as_u16() == 429 {
            let reason = format!("the platform answers with HTTP {status}");
            return Err(ConnectError::Again(reason));
        }
        let answer: Answer = serde_json::from_slice(&body).map_err(|_| {
            let reason = format!("the answer of the platform cannot be read (HTTP {status})");
            ConnectError::Again(reason)
        })?;
        self.read(answer)
    }

    fn read(&self, answer: Answer) -> Result<Address, ConnectError> {
        let Answer { code, msg, data } = answer;
        // The message of the platform may repeat the secret.
        let message = msg.replace(self.secret.expose_secret(), "[redacted]");
        match (code, data) {
            (0, Some(data)) => match socket_url(&data.url) {
                Some(url) => Ok(Address {
                    url,
                    config: data.config,
                }),
                None => Err(ConnectError::again(
                    "the platform gives no address of a socket",
                )),
            },
            (0, None) => Err(ConnectError::again("the platform gives no address")),
            (BUSY | INTERNAL_ERROR, _) => {
                let reason = format!("the platform cannot now: {message} (code {code})");
                Err(ConnectError::Again(reason))
            }
            (TOO_MANY_CONNECTIONS, _) => {
                Err(LongConnectionError::TooManyConnections { message }.into())
            }
            (code, _) => Err(LongConnectionError::Refused { code, message }.into()),
        }
    }
}

/// The URL of a socket, as HTTP has it.
fn socket_url(url: &str) -> Option<Url> {
    let (scheme, rest) = url.split_once("://")?;
    let scheme = match scheme {
        "wss" => "https",
        "ws" => "http",
        _ => return None,
    };
    Url::parse(&format!("{scheme}://{rest}")).ok()
}

/// An error of HTTP, without the URL, which may contain a ticket.
pub(super) fn unreachable(error: reqwest::Error) -> ConnectError {
    let error = error.without_url();
    let cause = std::error::Error::source(&error).map(ToString::to_string);
    let cause = cause.map_or(String::new(), |cause| format!(": {cause}"));
    ConnectError::Again(format!("the platform cannot be reached: {error}{cause}"))
}

async fn whole(mut response: reqwest::Response) -> Result<Bytes, ConnectError> {
    let mut whole = BytesMut::new();
    while let Some(piece) = response.chunk().await.map_err(unreachable)? {
        if whole.len() + piece.len() > MAX_ANSWER {
            return Err(ConnectError::again(
                "the answer of the platform is too large",
            ));
        }
        whole.extend_from_slice(&piece);
    }
    Ok(whole.freeze())
}
