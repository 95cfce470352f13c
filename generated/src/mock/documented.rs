// Written by `cargo xtask codegen`; do not edit.

//! The documented answers of every service, for the feature `mock`.

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

use super::Documented;

pub(super) static SERVICES: &[&[Documented]] = &[
    #[cfg(feature = "approval")]
    approval::ANSWERS,
    #[cfg(feature = "auth")]
    auth::ANSWERS,
    #[cfg(feature = "authen")]
    authen::ANSWERS,
    #[cfg(feature = "bitable")]
    bitable::ANSWERS,
    #[cfg(feature = "bot")]
    bot::ANSWERS,
    #[cfg(feature = "calendar")]
    calendar::ANSWERS,
    #[cfg(feature = "contact")]
    contact::ANSWERS,
    #[cfg(feature = "docs")]
    docs::ANSWERS,
    #[cfg(feature = "document_ai")]
    document_ai::ANSWERS,
    #[cfg(feature = "drive")]
    drive::ANSWERS,
    #[cfg(feature = "ephemeral")]
    ephemeral::ANSWERS,
    #[cfg(feature = "event")]
    event::ANSWERS,
    #[cfg(feature = "im")]
    im::ANSWERS,
    #[cfg(feature = "interactive")]
    interactive::ANSWERS,
    #[cfg(feature = "meeting_room")]
    meeting_room::ANSWERS,
    #[cfg(feature = "message")]
    message::ANSWERS,
    #[cfg(feature = "optical_char_recognition")]
    optical_char_recognition::ANSWERS,
    #[cfg(feature = "passport")]
    passport::ANSWERS,
    #[cfg(feature = "search")]
    search::ANSWERS,
    #[cfg(feature = "speech_to_text")]
    speech_to_text::ANSWERS,
    #[cfg(feature = "tenant")]
    tenant::ANSWERS,
    #[cfg(feature = "translation")]
    translation::ANSWERS,
    #[cfg(feature = "wiki")]
    wiki::ANSWERS,
];
