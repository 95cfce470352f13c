// Written by `cargo xtask codegen`; do not edit.

//! The documented answers of every service, for the feature `mock`.

#[cfg(feature = "acs")]
mod acs;

#[cfg(feature = "admin")]
mod admin;

#[cfg(feature = "aily")]
mod aily;

#[cfg(feature = "apaas")]
mod apaas;

#[cfg(feature = "application")]
mod application;

#[cfg(feature = "approval")]
mod approval;

#[cfg(feature = "attendance")]
mod attendance;

#[cfg(feature = "auth")]
mod auth;

#[cfg(feature = "authen")]
mod authen;

#[cfg(feature = "baike")]
mod baike;

#[cfg(feature = "base")]
mod base;

#[cfg(feature = "bitable")]
mod bitable;

#[cfg(feature = "board")]
mod board;

#[cfg(feature = "bot")]
mod bot;

#[cfg(feature = "calendar")]
mod calendar;

#[cfg(feature = "cardkit")]
mod cardkit;

#[cfg(feature = "compensation")]
mod compensation;

#[cfg(feature = "contact")]
mod contact;

#[cfg(feature = "corehr")]
mod corehr;

#[cfg(feature = "directory")]
mod directory;

#[cfg(feature = "doc")]
mod doc;

#[cfg(feature = "docs")]
mod docs;

#[cfg(feature = "document_ai")]
mod document_ai;

#[cfg(feature = "docx")]
mod docx;

#[cfg(feature = "drive")]
mod drive;

#[cfg(feature = "ehr")]
mod ehr;

#[cfg(feature = "ephemeral")]
mod ephemeral;

#[cfg(feature = "event")]
mod event;

#[cfg(feature = "face_verify")]
mod face_verify;

#[cfg(feature = "helpdesk")]
mod helpdesk;

#[cfg(feature = "hire")]
mod hire;

#[cfg(feature = "human_authentication")]
mod human_authentication;

#[cfg(feature = "im")]
mod im;

#[cfg(feature = "interactive")]
mod interactive;

#[cfg(feature = "jssdk")]
mod jssdk;

#[cfg(feature = "lingo")]
mod lingo;

#[cfg(feature = "mail")]
mod mail;

#[cfg(feature = "mdm")]
mod mdm;

#[cfg(feature = "meeting_room")]
mod meeting_room;

#[cfg(feature = "message")]
mod message;

#[cfg(feature = "mina")]
mod mina;

#[cfg(feature = "minutes")]
mod minutes;

#[cfg(feature = "moments")]
mod moments;

#[cfg(feature = "okr")]
mod okr;

#[cfg(feature = "optical_char_recognition")]
mod optical_char_recognition;

#[cfg(feature = "passport")]
mod passport;

#[cfg(feature = "payroll")]
mod payroll;

#[cfg(feature = "performance")]
mod performance;

#[cfg(feature = "personal_settings")]
mod personal_settings;

#[cfg(feature = "report")]
mod report;

#[cfg(feature = "search")]
mod search;

#[cfg(feature = "security_and_compliance")]
mod security_and_compliance;

#[cfg(feature = "sheets")]
mod sheets;

#[cfg(feature = "spark")]
mod spark;

#[cfg(feature = "speech_to_text")]
mod speech_to_text;

#[cfg(feature = "suite")]
mod suite;

#[cfg(feature = "task")]
mod task;

#[cfg(feature = "tenant")]
mod tenant;

#[cfg(feature = "translation")]
mod translation;

#[cfg(feature = "trust_party")]
mod trust_party;

#[cfg(feature = "user")]
mod user;

#[cfg(feature = "vc")]
mod vc;

#[cfg(feature = "verification")]
mod verification;

#[cfg(feature = "wiki")]
mod wiki;

#[cfg(feature = "workplace")]
mod workplace;

use super::Documented;

pub(super) static SERVICES: &[&[Documented]] = &[
    #[cfg(feature = "acs")]
    acs::ANSWERS,
    #[cfg(feature = "admin")]
    admin::ANSWERS,
    #[cfg(feature = "aily")]
    aily::ANSWERS,
    #[cfg(feature = "apaas")]
    apaas::ANSWERS,
    #[cfg(feature = "application")]
    application::ANSWERS,
    #[cfg(feature = "approval")]
    approval::ANSWERS,
    #[cfg(feature = "attendance")]
    attendance::ANSWERS,
    #[cfg(feature = "auth")]
    auth::ANSWERS,
    #[cfg(feature = "authen")]
    authen::ANSWERS,
    #[cfg(feature = "baike")]
    baike::ANSWERS,
    #[cfg(feature = "base")]
    base::ANSWERS,
    #[cfg(feature = "bitable")]
    bitable::ANSWERS,
    #[cfg(feature = "board")]
    board::ANSWERS,
    #[cfg(feature = "bot")]
    bot::ANSWERS,
    #[cfg(feature = "calendar")]
    calendar::ANSWERS,
    #[cfg(feature = "cardkit")]
    cardkit::ANSWERS,
    #[cfg(feature = "compensation")]
    compensation::ANSWERS,
    #[cfg(feature = "contact")]
    contact::ANSWERS,
    #[cfg(feature = "corehr")]
    corehr::ANSWERS,
    #[cfg(feature = "directory")]
    directory::ANSWERS,
    #[cfg(feature = "doc")]
    doc::ANSWERS,
    #[cfg(feature = "docs")]
    docs::ANSWERS,
    #[cfg(feature = "document_ai")]
    document_ai::ANSWERS,
    #[cfg(feature = "docx")]
    docx::ANSWERS,
    #[cfg(feature = "drive")]
    drive::ANSWERS,
    #[cfg(feature = "ehr")]
    ehr::ANSWERS,
    #[cfg(feature = "ephemeral")]
    ephemeral::ANSWERS,
    #[cfg(feature = "event")]
    event::ANSWERS,
    #[cfg(feature = "face_verify")]
    face_verify::ANSWERS,
    #[cfg(feature = "helpdesk")]
    helpdesk::ANSWERS,
    #[cfg(feature = "hire")]
    hire::ANSWERS,
    #[cfg(feature = "human_authentication")]
    human_authentication::ANSWERS,
    #[cfg(feature = "im")]
    im::ANSWERS,
    #[cfg(feature = "interactive")]
    interactive::ANSWERS,
    #[cfg(feature = "jssdk")]
    jssdk::ANSWERS,
    #[cfg(feature = "lingo")]
    lingo::ANSWERS,
    #[cfg(feature = "mail")]
    mail::ANSWERS,
    #[cfg(feature = "mdm")]
    mdm::ANSWERS,
    #[cfg(feature = "meeting_room")]
    meeting_room::ANSWERS,
    #[cfg(feature = "message")]
    message::ANSWERS,
    #[cfg(feature = "mina")]
    mina::ANSWERS,
    #[cfg(feature = "minutes")]
    minutes::ANSWERS,
    #[cfg(feature = "moments")]
    moments::ANSWERS,
    #[cfg(feature = "okr")]
    okr::ANSWERS,
    #[cfg(feature = "optical_char_recognition")]
    optical_char_recognition::ANSWERS,
    #[cfg(feature = "passport")]
    passport::ANSWERS,
    #[cfg(feature = "payroll")]
    payroll::ANSWERS,
    #[cfg(feature = "performance")]
    performance::ANSWERS,
    #[cfg(feature = "personal_settings")]
    personal_settings::ANSWERS,
    #[cfg(feature = "report")]
    report::ANSWERS,
    #[cfg(feature = "search")]
    search::ANSWERS,
    #[cfg(feature = "security_and_compliance")]
    security_and_compliance::ANSWERS,
    #[cfg(feature = "sheets")]
    sheets::ANSWERS,
    #[cfg(feature = "spark")]
    spark::ANSWERS,
    #[cfg(feature = "speech_to_text")]
    speech_to_text::ANSWERS,
    #[cfg(feature = "suite")]
    suite::ANSWERS,
    #[cfg(feature = "task")]
    task::ANSWERS,
    #[cfg(feature = "tenant")]
    tenant::ANSWERS,
    #[cfg(feature = "translation")]
    translation::ANSWERS,
    #[cfg(feature = "trust_party")]
    trust_party::ANSWERS,
    #[cfg(feature = "user")]
    user::ANSWERS,
    #[cfg(feature = "vc")]
    vc::ANSWERS,
    #[cfg(feature = "verification")]
    verification::ANSWERS,
    #[cfg(feature = "wiki")]
    wiki::ANSWERS,
    #[cfg(feature = "workplace")]
    workplace::ANSWERS,
];
