// Written by `cargo xtask codegen`; do not edit.

//! `aily.v1`: 21 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`CreateAilySession`] | `POST /open-apis/aily/v1/sessions` | Opens a session, a conversation with an Aily assistant, in which messages are sent and runs are started. |
//! | [`DeleteAilySession`] | `DELETE /open-apis/aily/v1/sessions/:aily_session_id` | Deletes a session with an Aily assistant. |
//! | [`GetAilySession`] | `GET /open-apis/aily/v1/sessions/:aily_session_id` | Gets a session with an Aily assistant: its variables, its metadata and its times, not its messages. |
//! | [`UpdateAilySession`] | `PUT /open-apis/aily/v1/sessions/:aily_session_id` | Changes the variables and the metadata of a session with an Aily assistant. |
//! | [`CreateAilySessionMessage`] | `POST /open-apis/aily/v1/sessions/:aily_session_id/messages` | Adds a message to a session; the assistant answers only once a run is started. |
//! | [`GetAilySessionMessage`] | `GET /open-apis/aily/v1/sessions/:aily_session_id/messages/:aily_message_id` | Gets a message of a session with its content, files and sender. |
//! | [`ListAilySessionMessage`] | `GET /open-apis/aily/v1/sessions/:aily_session_id/messages` | Lists the messages of a session, or of one run; those still being written are left out unless asked for. |
//! | [`CancelAilySessionRun`] | `POST /open-apis/aily/v1/sessions/:aily_session_id/runs/:run_id/cancel` | Stops a run, in which the assistant is answering. |
//! | [`CreateAilySessionRun`] | `POST /open-apis/aily/v1/sessions/:aily_session_id/runs` | Starts a run, in which the assistant answers the messages of the session; asynchronous, so poll the run and then list the messages. |
//! | [`GetAilySessionRun`] | `GET /open-apis/aily/v1/sessions/:aily_session_id/runs/:run_id` | Gets a run: its state, its times and, where it failed, the error. The answer is found among the messages of the session. |
//! | [`ListAilySessionRun`] | `GET /open-apis/aily/v1/sessions/:aily_session_id/runs` | Lists the runs of a session with their states and times. |
//! | [`CreateAppDataAsset`] | `POST /open-apis/aily/v1/apps/:app_id/data_assets` | Adds one data asset, a file, document, wiki space or help desk, to what an Aily app knows; in the development environment only. |
//! | [`DeleteAppDataAsset`] | `DELETE /open-apis/aily/v1/apps/:app_id/data_assets/:data_asset_id` | Deletes a data asset of an Aily app; in the development environment only. |
//! | [`GetAppDataAsset`] | `GET /open-apis/aily/v1/apps/:app_id/data_assets/:data_asset_id` | Gets a data asset of an Aily app and, if asked for, its items and whether it is connected. |
//! | [`ListAppDataAsset`] | `GET /open-apis/aily/v1/apps/:app_id/data_assets` | Lists the data assets of an Aily app, by keyword, id or tag. |
//! | [`UploadFileAppDataAsset`] | `POST /open-apis/aily/v1/apps/:app_id/data_assets/upload_file` | Uploads a docx, txt, pdf or pptx file that a data asset can then be made of; in the development environment only. |
//! | [`ListAppDataAssetTag`] | `GET /open-apis/aily/v1/apps/:app_id/data_asset_tags` | Lists the tags by which the data assets of an Aily app are sorted. |
//! | [`AskAppKnowledge`] | `POST /open-apis/aily/v1/apps/:app_id/knowledges/ask` | Asks a question that an Aily app answers from its data assets; the answer comes as a stream of server-sent events. |
//! | [`GetAppSkill`] | `GET /open-apis/aily/v1/apps/:app_id/skills/:skill_id` | Gets a skill of an Aily app with the definitions of its input and output. |
//! | [`ListAppSkill`] | `GET /open-apis/aily/v1/apps/:app_id/skills` | Lists the skills of an Aily app, built-in ones and those not offered in conversations included. |
//! | [`StartAppSkill`] | `POST /open-apis/aily/v1/apps/:app_id/skills/:skill_id/start` | Calls a skill of an Aily app with input of your own and returns its result in the same call; needs no session. |

pub mod aily_session;
pub mod aily_session_aily_message;
pub mod aily_session_run;
pub mod app_data_asset;
pub mod app_data_asset_tag;
pub mod app_knowledge;
pub mod app_skill;
mod shapes;
mod enumerations;
mod codes;
#[doc(inline)]
pub use aily_session::*;
#[doc(inline)]
pub use aily_session_aily_message::*;
#[doc(inline)]
pub use aily_session_run::*;
#[doc(inline)]
pub use app_data_asset::*;
#[doc(inline)]
pub use app_data_asset_tag::*;
#[doc(inline)]
pub use app_knowledge::*;
#[doc(inline)]
pub use app_skill::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
