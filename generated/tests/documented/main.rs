// Written by `cargo xtask codegen`; do not edit.

//! What the reference documents, put through the types.
#![allow(deprecated, reason = "superseded endpoints are tested too")]

mod check;

#[cfg(feature = "approval")]
mod approval;

#[cfg(feature = "auth")]
mod auth;

#[cfg(feature = "authen")]
mod authen;

#[cfg(feature = "bitable")]
mod bitable;

#[cfg(feature = "bot")]
mod bot;

#[cfg(feature = "calendar")]
mod calendar;

#[cfg(feature = "contact")]
mod contact;

#[cfg(feature = "docs")]
mod docs;

#[cfg(feature = "document_ai")]
mod document_ai;

#[cfg(feature = "drive")]
mod drive;

#[cfg(feature = "ephemeral")]
mod ephemeral;

#[cfg(feature = "event")]
mod event;

#[cfg(feature = "im")]
mod im;

#[cfg(feature = "interactive")]
mod interactive;

#[cfg(feature = "meeting_room")]
mod meeting_room;

#[cfg(feature = "message")]
mod message;

#[cfg(feature = "optical_char_recognition")]
mod optical_char_recognition;

#[cfg(feature = "passport")]
mod passport;

#[cfg(feature = "search")]
mod search;

#[cfg(feature = "speech_to_text")]
mod speech_to_text;

#[cfg(feature = "tenant")]
mod tenant;

#[cfg(feature = "translation")]
mod translation;

#[cfg(feature = "wiki")]
mod wiki;

static VERSIONS: &[&check::Version] = &[
    #[cfg(feature = "approval")]
    &approval::v1::DOCUMENTED,
    #[cfg(feature = "approval")]
    &approval::v2::DOCUMENTED,
    #[cfg(feature = "approval")]
    &approval::v4::DOCUMENTED,
    #[cfg(feature = "auth")]
    &auth::v3::DOCUMENTED,
    #[cfg(feature = "authen")]
    &authen::v1::DOCUMENTED,
    #[cfg(feature = "authen")]
    &authen::v2::DOCUMENTED,
    #[cfg(feature = "bitable")]
    &bitable::v1::DOCUMENTED,
    #[cfg(feature = "bot")]
    &bot::v3::DOCUMENTED,
    #[cfg(feature = "calendar")]
    &calendar::v4::DOCUMENTED,
    #[cfg(feature = "contact")]
    &contact::v1::DOCUMENTED,
    #[cfg(feature = "contact")]
    &contact::v2::DOCUMENTED,
    #[cfg(feature = "contact")]
    &contact::v3::DOCUMENTED,
    #[cfg(feature = "docs")]
    &docs::v1::DOCUMENTED,
    #[cfg(feature = "document_ai")]
    &document_ai::v1::DOCUMENTED,
    #[cfg(feature = "drive")]
    &drive::v1::DOCUMENTED,
    #[cfg(feature = "drive")]
    &drive::v2::DOCUMENTED,
    #[cfg(feature = "ephemeral")]
    &ephemeral::v1::DOCUMENTED,
    #[cfg(feature = "event")]
    &event::v1::DOCUMENTED,
    #[cfg(feature = "im")]
    &im::v1::DOCUMENTED,
    #[cfg(feature = "im")]
    &im::v2::DOCUMENTED,
    #[cfg(feature = "interactive")]
    &interactive::v1::DOCUMENTED,
    #[cfg(feature = "meeting_room")]
    &meeting_room::v1::DOCUMENTED,
    #[cfg(feature = "message")]
    &message::v4::DOCUMENTED,
    #[cfg(feature = "optical_char_recognition")]
    &optical_char_recognition::v1::DOCUMENTED,
    #[cfg(feature = "passport")]
    &passport::v1::DOCUMENTED,
    #[cfg(feature = "search")]
    &search::v1::DOCUMENTED,
    #[cfg(feature = "search")]
    &search::v2::DOCUMENTED,
    #[cfg(feature = "speech_to_text")]
    &speech_to_text::v1::DOCUMENTED,
    #[cfg(feature = "tenant")]
    &tenant::v2::DOCUMENTED,
    #[cfg(feature = "translation")]
    &translation::v1::DOCUMENTED,
    #[cfg(feature = "wiki")]
    &wiki::v2::DOCUMENTED,
];
