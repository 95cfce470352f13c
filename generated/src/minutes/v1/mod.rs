// Written by `cargo xtask codegen`; do not edit.

//! `minutes.v1`: 6 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`GetMinuteArtifacts`] | `GET /open-apis/minutes/v1/minutes/:minute_token/artifacts` | Gets what AI made of a recording's minutes: a summary, things to do and chapters. |
//! | [`GetMinute`] | `GET /open-apis/minutes/v1/minutes/:minute_token` | Gets the basics of a recording's minutes: owner, time of creation, title, cover, length and address. |
//! | [`SearchMinute`] | `POST /open-apis/minutes/v1/minutes/search` | Searches minutes by words, owner, participants and time of creation. |
//! | [`GetMinuteMedia`] | `GET /open-apis/minutes/v1/minutes/:minute_token/media` | Gets an address to download the audio or video of minutes from, valid for one day. |
//! | [`GetMinuteStatistics`] | `GET /open-apis/minutes/v1/minutes/:minute_token/statistics` | Gets how often minutes were viewed, by how many users, by whom and when. |
//! | [`GetMinuteTranscript`] | `GET /open-apis/minutes/v1/minutes/:minute_token/transcript` | Downloads the transcript of minutes as a file, with speakers and times where wanted. |

pub mod minute;
pub mod minute_media;
pub mod minute_statistics;
pub mod minute_transcript;
mod shapes;
mod enumerations;
mod codes;
#[doc(inline)]
pub use minute::*;
#[doc(inline)]
pub use minute_media::*;
#[doc(inline)]
pub use minute_statistics::*;
#[doc(inline)]
pub use minute_transcript::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
