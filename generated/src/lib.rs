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
//! memory.
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
//! # By other means
//!
//! A `reqwest::Client` of your own is handed in by [`ClientBuilder::reqwest_client`], any other
//! carrier of HTTP by [`ClientBuilder::transport`]; [`to_http`] and [`from_http`] are for those
//! who want no client at all. The features `mock`, `blocking` and `events` have the modules of their
//! names.
#![cfg_attr(docsrs, feature(doc_cfg))]

#[doc(inline)]
pub use feishu_openapi_runtime::*;

#[cfg(feature = "mock")]
#[cfg_attr(docsrs, doc(cfg(feature = "mock")))]
pub mod mock;

#[cfg(feature = "acs")]
#[cfg_attr(docsrs, doc(cfg(feature = "acs")))]
pub mod acs;
#[cfg(feature = "admin")]
#[cfg_attr(docsrs, doc(cfg(feature = "admin")))]
pub mod admin;
#[cfg(feature = "aily")]
#[cfg_attr(docsrs, doc(cfg(feature = "aily")))]
pub mod aily;
#[cfg(feature = "apaas")]
#[cfg_attr(docsrs, doc(cfg(feature = "apaas")))]
pub mod apaas;
#[cfg(feature = "application")]
#[cfg_attr(docsrs, doc(cfg(feature = "application")))]
pub mod application;
#[cfg(feature = "approval")]
#[cfg_attr(docsrs, doc(cfg(feature = "approval")))]
pub mod approval;
#[cfg(feature = "attendance")]
#[cfg_attr(docsrs, doc(cfg(feature = "attendance")))]
pub mod attendance;
#[cfg(feature = "auth")]
#[cfg_attr(docsrs, doc(cfg(feature = "auth")))]
pub mod auth;
#[cfg(feature = "authen")]
#[cfg_attr(docsrs, doc(cfg(feature = "authen")))]
pub mod authen;
#[cfg(feature = "baike")]
#[cfg_attr(docsrs, doc(cfg(feature = "baike")))]
pub mod baike;
#[cfg(feature = "base")]
#[cfg_attr(docsrs, doc(cfg(feature = "base")))]
pub mod base;
#[cfg(feature = "bitable")]
#[cfg_attr(docsrs, doc(cfg(feature = "bitable")))]
pub mod bitable;
#[cfg(feature = "board")]
#[cfg_attr(docsrs, doc(cfg(feature = "board")))]
pub mod board;
#[cfg(feature = "bot")]
#[cfg_attr(docsrs, doc(cfg(feature = "bot")))]
pub mod bot;
#[cfg(feature = "calendar")]
#[cfg_attr(docsrs, doc(cfg(feature = "calendar")))]
pub mod calendar;
#[cfg(feature = "cardkit")]
#[cfg_attr(docsrs, doc(cfg(feature = "cardkit")))]
pub mod cardkit;
#[cfg(feature = "compensation")]
#[cfg_attr(docsrs, doc(cfg(feature = "compensation")))]
pub mod compensation;
#[cfg(feature = "contact")]
#[cfg_attr(docsrs, doc(cfg(feature = "contact")))]
pub mod contact;
#[cfg(feature = "corehr")]
#[cfg_attr(docsrs, doc(cfg(feature = "corehr")))]
pub mod corehr;
#[cfg(feature = "directory")]
#[cfg_attr(docsrs, doc(cfg(feature = "directory")))]
pub mod directory;
#[cfg(feature = "doc")]
#[cfg_attr(docsrs, doc(cfg(feature = "doc")))]
pub mod doc;
#[cfg(feature = "docs")]
#[cfg_attr(docsrs, doc(cfg(feature = "docs")))]
pub mod docs;
#[cfg(feature = "document_ai")]
#[cfg_attr(docsrs, doc(cfg(feature = "document_ai")))]
pub mod document_ai;
#[cfg(feature = "docx")]
#[cfg_attr(docsrs, doc(cfg(feature = "docx")))]
pub mod docx;
#[cfg(feature = "drive")]
#[cfg_attr(docsrs, doc(cfg(feature = "drive")))]
pub mod drive;
#[cfg(feature = "ehr")]
#[cfg_attr(docsrs, doc(cfg(feature = "ehr")))]
pub mod ehr;
#[cfg(feature = "ephemeral")]
#[cfg_attr(docsrs, doc(cfg(feature = "ephemeral")))]
pub mod ephemeral;
#[cfg(feature = "event")]
#[cfg_attr(docsrs, doc(cfg(feature = "event")))]
pub mod event;
#[cfg(feature = "face_verify")]
#[cfg_attr(docsrs, doc(cfg(feature = "face_verify")))]
pub mod face_verify;
#[cfg(feature = "helpdesk")]
#[cfg_attr(docsrs, doc(cfg(feature = "helpdesk")))]
pub mod helpdesk;
#[cfg(feature = "hire")]
#[cfg_attr(docsrs, doc(cfg(feature = "hire")))]
pub mod hire;
#[cfg(feature = "human_authentication")]
#[cfg_attr(docsrs, doc(cfg(feature = "human_authentication")))]
pub mod human_authentication;
#[cfg(feature = "im")]
#[cfg_attr(docsrs, doc(cfg(feature = "im")))]
pub mod im;
#[cfg(feature = "interactive")]
#[cfg_attr(docsrs, doc(cfg(feature = "interactive")))]
pub mod interactive;
#[cfg(feature = "jssdk")]
#[cfg_attr(docsrs, doc(cfg(feature = "jssdk")))]
pub mod jssdk;
#[cfg(feature = "lingo")]
#[cfg_attr(docsrs, doc(cfg(feature = "lingo")))]
pub mod lingo;
#[cfg(feature = "mail")]
#[cfg_attr(docsrs, doc(cfg(feature = "mail")))]
pub mod mail;
#[cfg(feature = "mdm")]
#[cfg_attr(docsrs, doc(cfg(feature = "mdm")))]
pub mod mdm;
#[cfg(feature = "meeting_room")]
#[cfg_attr(docsrs, doc(cfg(feature = "meeting_room")))]
pub mod meeting_room;
#[cfg(feature = "message")]
#[cfg_attr(docsrs, doc(cfg(feature = "message")))]
pub mod message;
#[cfg(feature = "mina")]
#[cfg_attr(docsrs, doc(cfg(feature = "mina")))]
pub mod mina;
#[cfg(feature = "minutes")]
#[cfg_attr(docsrs, doc(cfg(feature = "minutes")))]
pub mod minutes;
#[cfg(feature = "moments")]
#[cfg_attr(docsrs, doc(cfg(feature = "moments")))]
pub mod moments;
#[cfg(feature = "okr")]
#[cfg_attr(docsrs, doc(cfg(feature = "okr")))]
pub mod okr;
#[cfg(feature = "optical_char_recognition")]
#[cfg_attr(docsrs, doc(cfg(feature = "optical_char_recognition")))]
pub mod optical_char_recognition;
#[cfg(feature = "passport")]
#[cfg_attr(docsrs, doc(cfg(feature = "passport")))]
pub mod passport;
#[cfg(feature = "payroll")]
#[cfg_attr(docsrs, doc(cfg(feature = "payroll")))]
pub mod payroll;
#[cfg(feature = "performance")]
#[cfg_attr(docsrs, doc(cfg(feature = "performance")))]
pub mod performance;
#[cfg(feature = "personal_settings")]
#[cfg_attr(docsrs, doc(cfg(feature = "personal_settings")))]
pub mod personal_settings;
#[cfg(feature = "report")]
#[cfg_attr(docsrs, doc(cfg(feature = "report")))]
pub mod report;
#[cfg(feature = "search")]
#[cfg_attr(docsrs, doc(cfg(feature = "search")))]
pub mod search;
#[cfg(feature = "security_and_compliance")]
#[cfg_attr(docsrs, doc(cfg(feature = "security_and_compliance")))]
pub mod security_and_compliance;
#[cfg(feature = "sheets")]
#[cfg_attr(docsrs, doc(cfg(feature = "sheets")))]
pub mod sheets;
#[cfg(feature = "spark")]
#[cfg_attr(docsrs, doc(cfg(feature = "spark")))]
pub mod spark;
#[cfg(feature = "speech_to_text")]
#[cfg_attr(docsrs, doc(cfg(feature = "speech_to_text")))]
pub mod speech_to_text;
#[cfg(feature = "suite")]
#[cfg_attr(docsrs, doc(cfg(feature = "suite")))]
pub mod suite;
#[cfg(feature = "task")]
#[cfg_attr(docsrs, doc(cfg(feature = "task")))]
pub mod task;
#[cfg(feature = "tenant")]
#[cfg_attr(docsrs, doc(cfg(feature = "tenant")))]
pub mod tenant;
#[cfg(feature = "translation")]
#[cfg_attr(docsrs, doc(cfg(feature = "translation")))]
pub mod translation;
#[cfg(feature = "trust_party")]
#[cfg_attr(docsrs, doc(cfg(feature = "trust_party")))]
pub mod trust_party;
#[cfg(feature = "user")]
#[cfg_attr(docsrs, doc(cfg(feature = "user")))]
pub mod user;
#[cfg(feature = "vc")]
#[cfg_attr(docsrs, doc(cfg(feature = "vc")))]
pub mod vc;
#[cfg(feature = "verification")]
#[cfg_attr(docsrs, doc(cfg(feature = "verification")))]
pub mod verification;
#[cfg(feature = "wiki")]
#[cfg_attr(docsrs, doc(cfg(feature = "wiki")))]
pub mod wiki;
#[cfg(feature = "workplace")]
#[cfg_attr(docsrs, doc(cfg(feature = "workplace")))]
pub mod workplace;
