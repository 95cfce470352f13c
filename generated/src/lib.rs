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
//! | service | what it is for | endpoints |
//! | --- | --- | --- |
//! | [`acs`](acs/index.html) | Access control: doors, the people who may pass, their faces, and who passed when. | 14 |
//! | [`admin`](admin/index.html) | Administration of a tenant: badges, statistics of use, audit logs, passwords. | 14 |
//! | [`aily`](aily/index.html) | Aily assistants: sessions, messages, runs, skills and their knowledge. | 21 |
//! | [`apaas`](apaas/index.html) | Low-code applications (aPaaS): records, objects, roles, flows and approval tasks. | 48 |
//! | [`application`](application/index.html) | Apps themselves: versions, review, visibility, usage and collaborators. | 37 |
//! | [`approval`](approval/index.html) | Approvals: definitions, instances, tasks, comments, and approvals of other systems. | 54 |
//! | [`attendance`](attendance/index.html) | Attendance: groups, shifts, punches, leave, corrections and statistics. | 39 |
//! | [`auth`](auth/index.html) | The tokens of apps and tenants. | 5 |
//! | [`authen`](authen/index.html) | Signing users in: authorization codes, user tokens and who the user is. | 9 |
//! | [`baike`](baike/index.html) | The encyclopedia of a tenant under its older name: entries, drafts and files. | 13 |
//! | [`base`](base/index.html) | Roles of a base, in a newer form than that of `bitable`. | 3 |
//! | [`bitable`](bitable/index.html) | Bases: tables, fields, records, views, forms, dashboards and roles. | 49 |
//! | [`board`](board/index.html) | Whiteboards: their nodes, themes and pictures. | 6 |
//! | [`bot`](bot/index.html) | The bot of an app. | 1 |
//! | [`calendar`](calendar/index.html) | Calendars, events, attendees, who may see what, and free times. | 44 |
//! | [`cardkit`](cardkit/index.html) | Cards that change after they are sent: entities, elements and streamed text. | 10 |
//! | [`compensation`](compensation/index.html) | Compensation: archives, items, plans, indicators and payments. | 21 |
//! | [`contact`](contact/index.html) | The directory: users, departments, groups, units, job levels and families. | 76 |
//! | [`corehr`](corehr/index.html) | Core HR: people, organization, jobs, contracts, joining, moving, leaving and processes. | 272 |
//! | [`directory`](directory/index.html) | The directory in its newer form: employees, departments and organizations that share them. | 21 |
//! | [`doc`](doc/index.html) | Documents of the first kind, which came before `docx`. | 6 |
//! | [`docs`](docs/index.html) | The contents of a document as Markdown. | 1 |
//! | [`document_ai`](document_ai/index.html) | Recognition of papers: invoices, contracts, licenses, passports and cards. | 18 |
//! | [`docx`](docx/index.html) | Documents as trees of blocks, and the announcements of groups. | 19 |
//! | [`drive`](drive/index.html) | Files and folders: uploads, downloads, permissions, comments, versions, import and export. | 72 |
//! | [`ehr`](ehr/index.html) | The employee archive of the first HR product. | 2 |
//! | [`elearning`](elearning/index.html) |  | 0 |
//! | [`ephemeral`](ephemeral/index.html) | Cards in a group that only one of its members sees. | 2 |
//! | [`event`](event/index.html) | The addresses from which the platform sends events. | 1 |
//! | [`face_verify`](face_verify/index.html) | Verification of a person by the face. | 3 |
//! | [`helpdesk`](helpdesk/index.html) | The help desk: tickets, agents, schedules, questions and notifications. | 50 |
//! | [`hire`](hire/index.html) | Recruiting: jobs, talents, applications, interviews, offers, agencies and referrals. | 182 |
//! | [`human_authentication`](human_authentication/index.html) | The identity of a person, for verification by the face. | 1 |
//! | [`im`](im/index.html) | Messages, chats, their members, files, reactions and announcements. | 73 |
//! | [`interactive`](interactive/index.html) | Changing cards later, by the token that a press on them brought. | 1 |
//! | [`jssdk`](jssdk/index.html) | The ticket with which web pages sign their calls of the client. | 1 |
//! | [`lingo`](lingo/index.html) | The dictionary of a tenant: entries, drafts, repositories and highlights. | 14 |
//! | [`mail`](mail/index.html) | Mail: mailboxes, messages, folders, rules, contacts, groups and public mailboxes. | 99 |
//! | [`mdm`](mdm/index.html) | Master data: countries and regions, and which data users may see. | 4 |
//! | [`meeting_room`](meeting_room/index.html) | Rooms and buildings in the older form; `vc` has the newer one. | 18 |
//! | [`message`](message/index.html) | Sending one message to many at once, in the older form. | 1 |
//! | [`mina`](mina/index.html) | Signing in from mini programs, in the older form. | 1 |
//! | [`minutes`](minutes/index.html) | Minutes of meetings: recordings, transcripts, statistics and media. | 6 |
//! | [`moments`](moments/index.html) | Posts of the company circle. | 1 |
//! | [`okr`](okr/index.html) | Objectives and key results: periods, progress, reviews and images. | 12 |
//! | [`optical_char_recognition`](optical_char_recognition/index.html) | Text in pictures. | 1 |
//! | [`passport`](passport/index.html) | Sessions of users on their devices. | 2 |
//! | [`payroll`](payroll/index.html) | Payroll: activities, items, cost allocation and data from outside. | 12 |
//! | [`performance`](performance/index.html) | Performance reviews: semesters, stages, metrics, tasks and results. | 21 |
//! | [`personal_settings`](personal_settings/index.html) | System statuses of users. | 6 |
//! | [`report`](report/index.html) | Reports: rules, tasks and where they are shown. | 3 |
//! | [`search`](search/index.html) | Search of messages and apps, and data sources of your own in the search of the client. | 17 |
//! | [`security_and_compliance`](security_and_compliance/index.html) | Devices, logs of calls and the migration of data between places. | 13 |
//! | [`sheets`](sheets/index.html) | Spreadsheets: sheets, cells, filters, views, validation, formats and pictures. | 61 |
//! | [`spark`](spark/index.html) | Apps made by words: their tables, storage, pages and who sees them. | 24 |
//! | [`speech_to_text`](speech_to_text/index.html) | Text of speech, as a file or as a stream. | 2 |
//! | [`suite`](suite/index.html) | Search and facts of documents, in the older form. | 2 |
//! | [`task`](task/index.html) | Tasks, lists, sections, comments, attachments, fields of your own and reminders. | 75 |
//! | [`tenant`](tenant/index.html) | The tenant and the licenses that it has. | 2 |
//! | [`translation`](translation/index.html) | Translating texts and finding out their language. | 2 |
//! | [`trust_party`](trust_party/index.html) | Tenants that trust each other: who is visible across them. | 5 |
//! | [`user`](user/index.html) | Whether a user administers an app, in the older form. | 1 |
//! | [`vc`](vc/index.html) | Video meetings: reservations, recordings, reports, rooms, levels and settings. | 58 |
//! | [`verification`](verification/index.html) | The verification of the tenant. | 1 |
//! | [`wiki`](wiki/index.html) | Wiki spaces, their nodes, members and settings. | 16 |
//! | [`workplace`](workplace/index.html) | How often the workplace and its blocks are used. | 3 |
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

mod enumerations;
pub use enumerations::*;

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
#[cfg(feature = "elearning")]
#[cfg_attr(docsrs, doc(cfg(feature = "elearning")))]
pub mod elearning;
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
