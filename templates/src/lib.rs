//! A typed client for the Feishu/Lark Open Platform.
//!
//! Every endpoint is a plain struct: made by `new` with what the endpoint requires, completed by
//! one chainable setter for each optional field, and sent by a [`Client`]. What comes back is a
//! typed response, or an [`Error`] whose kind is an enum of the very codes that the endpoint's
//! page documents.
//!
//! One feature a service (`calendar`, `im`, …), `full` for all of them. What a program does not
//! name, it does not compile.
//!
//! # A first program
//!
#![cfg_attr(feature = "calendar", doc = "```no_run")]
#![cfg_attr(not(feature = "calendar"), doc = "```text")]
//! use feishu_openapi::calendar::v4::{DeleteCalendarEvent, DeleteCalendarEventError};
//! use feishu_openapi::{Client, Error};
//!
//! # async fn program() -> Result<(), Box<dyn std::error::Error>> {
//! let app_secret = std::env::var("APP_SECRET")?;
//! let client = Client::builder("cli_a1b2", app_secret).build()?;
//! let event = DeleteCalendarEvent::new("calendar id", "event id").need_notification(false);
//! match client.send(event).await {
//!     Ok(_) => println!("deleted"),
//!     Err(Error::Api(e)) if e.kind == DeleteCalendarEventError::EventIsDeleted => {
//!         println!("somebody else was faster");
//!     }
//!     Err(e) if e.is_retryable() => println!("later, perhaps: {e}"),
//!     Err(e) => return Err(e.into()),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! # One error for many endpoints
//!
//! [`Error`] without a kind takes the error of every endpoint by `?`. It keeps code, status, log id,
//! message and what is documented of the code; [`Error::downcast`] asks which endpoint's it was.
//!
#![cfg_attr(all(feature = "calendar", feature = "im"), doc = "```no_run")]
#![cfg_attr(not(all(feature = "calendar", feature = "im")), doc = "```text")]
//! use feishu_openapi::calendar::v4::{DeleteCalendarEvent, DeleteCalendarEventError};
//! use feishu_openapi::im::v1::DeleteChat;
//! use feishu_openapi::{Client, Error};
//!
//! async fn cancel(client: &Client, event: &str, chat: &str) -> Result<(), Error> {
//!     client.send(DeleteCalendarEvent::new("primary", event)).await?;
//!     client.send(DeleteChat::new(chat)).await?;
//!     Ok(())
//! }
//!
//! # async fn program(client: Client) {
//! match cancel(&client, "event id", "chat id").await {
//!     Err(e) if e.downcast() == Some(DeleteCalendarEventError::EventIsDeleted) => {
//!         println!("there was no such event any more");
//!     }
//!     Err(e) => println!("{e}; log id {:?}, retry: {}", e.log_id(), e.is_retryable()),
//!     Ok(()) => println!("cancelled"),
//! }
//! # }
//! ```
//!
//! # In whose name
//!
//! The client fetches the app's own tokens, keeps them until shortly before they expire, and
//! fetches them again when the server calls them invalid. A user's token is given with the
//! request, by [`Request::user_token`]; or kept and refreshed by the client, with
//! [`Client::keep_user`] and [`Request::user`]. A store app is built by
//! [`ClientBuilder::store_app`], is given its ticket by [`Client::keep_app_ticket`], and acts in
//! the tenant that [`Client::in_tenant`] names. The token kinds that an endpoint documents decide
//! which token is sent, an explicit choice overrides, and an impossible one is an error before
//! anything is sent.
//!
//! A [`TokenStore`] lets many processes share their tokens: on Redis with the feature `redis`.
//!
//! # On a bad day
//!
//! Rate limits are waited for, faults of the server and of the network are tried again, and
//! nothing that the server may have taken is sent twice, unless the request is idempotent:
//! [`RetryPolicy`] has the rules, [`ClientBuilder`] the timeouts.
//!
//! An answer that is not as documented is not lost: a scalar of the other kind is converted, what
//! cannot be is left out, and each such place is told in [`Reply::mismatches`] and to `tracing`.
//! [`ClientBuilder::strict`] makes an error of it.
//!
//! # Pages and files
//!
//! [`Client::list`] turns the pages of an endpoint that has them, and gives pages or items.
//! [`FilePart`] is a file on its way up, [`Download`] one on its way down; neither is held in
//! memory. [`Client::upload`] sends a large file in parts, and can go on where it was.
//!
//! # An endpoint without a page
//!
//! [`Client::call`] sends whatever it is told, with the same tokens and retries:
//!
//! ```no_run
//! # async fn program(client: feishu_openapi::Client) -> Result<(), feishu_openapi::Error> {
//! use feishu_openapi::Method;
//!
//! let chat = client
//!     .call(Method::GET, "/open-apis/im/v1/chats/:chat_id")
//!     .path_parameter("chat_id", "oc_a0553eda")
//!     .send()
//!     .await?;
//! println!("{}", chat["name"]);
//! # Ok(())
//! # }
//! ```
//!
//! # Moments
//!
//! The platform writes moments in seconds, milliseconds or microseconds, as numbers or texts. Fields
//! keep what came; a field `create_time` has its [`Timestamp`] in the method `create_time_at`.
//!
//! # JSON in texts
//!
//! Some fields hold a whole JSON document as a text, such as the form of an approval. [`JsonText`]
//! writes any value for such a field; what a field `form` holds is read as a type by the method
//! `form_json`.
//!
//! # By other means
//!
//! A `reqwest::Client` of your own is handed in by [`ClientBuilder::reqwest_client`], any other
//! carrier of HTTP by [`ClientBuilder::transport`]; [`to_http`] and [`from_http`] are for those
//! who want no client at all. The features `mock`, `blocking` and `events` have the modules of their
//! names.
//!
//! # Services
//!
//! Each is a feature and a module of its name; in it, a module a version begins with a table of its
//! requests.
//!
//! @table
#![cfg_attr(docsrs, feature(doc_cfg))]

#[doc(inline)]
pub use feishu_openapi_runtime::*;

#[cfg(feature = "mock")]
#[cfg_attr(docsrs, doc(cfg(feature = "mock")))]
pub mod mock;

#[cfg(all(feature = "events", feature = "im"))]
mod received_message;

#[cfg(feature = "events")]
mod any_event;
#[cfg(feature = "events")]
#[cfg_attr(docsrs, doc(cfg(feature = "events")))]
pub use any_event::AnyEvent;

// @services
