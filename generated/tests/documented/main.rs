// Written by `cargo xtask codegen`; do not edit.

//! What the reference documents, put through the types.
#![allow(deprecated, reason = "superseded endpoints are tested too")]

mod check;

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

#[cfg(feature = "elearning")]
mod elearning;

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

static VERSIONS: &[&check::Version] = &[
    #[cfg(feature = "acs")]
    &acs::v1::DOCUMENTED,
    #[cfg(feature = "admin")]
    &admin::v1::DOCUMENTED,
    #[cfg(feature = "aily")]
    &aily::v1::DOCUMENTED,
    #[cfg(feature = "apaas")]
    &apaas::v1::DOCUMENTED,
    #[cfg(feature = "application")]
    &application::v1::DOCUMENTED,
    #[cfg(feature = "application")]
    &application::v2::DOCUMENTED,
    #[cfg(feature = "application")]
    &application::v3::DOCUMENTED,
    #[cfg(feature = "application")]
    &application::v5::DOCUMENTED,
    #[cfg(feature = "application")]
    &application::v6::DOCUMENTED,
    #[cfg(feature = "application")]
    &application::v7::DOCUMENTED,
    #[cfg(feature = "approval")]
    &approval::v1::DOCUMENTED,
    #[cfg(feature = "approval")]
    &approval::v2::DOCUMENTED,
    #[cfg(feature = "approval")]
    &approval::v3::DOCUMENTED,
    #[cfg(feature = "approval")]
    &approval::v4::DOCUMENTED,
    #[cfg(feature = "attendance")]
    &attendance::v1::DOCUMENTED,
    #[cfg(feature = "auth")]
    &auth::v3::DOCUMENTED,
    #[cfg(feature = "auth")]
    &auth::v4::DOCUMENTED,
    #[cfg(feature = "authen")]
    &authen::v1::DOCUMENTED,
    #[cfg(feature = "authen")]
    &authen::v2::DOCUMENTED,
    #[cfg(feature = "baike")]
    &baike::v1::DOCUMENTED,
    #[cfg(feature = "base")]
    &base::v2::DOCUMENTED,
    #[cfg(feature = "bitable")]
    &bitable::v1::DOCUMENTED,
    #[cfg(feature = "board")]
    &board::v1::DOCUMENTED,
    #[cfg(feature = "bot")]
    &bot::v3::DOCUMENTED,
    #[cfg(feature = "calendar")]
    &calendar::v4::DOCUMENTED,
    #[cfg(feature = "cardkit")]
    &cardkit::v1::DOCUMENTED,
    #[cfg(feature = "compensation")]
    &compensation::v1::DOCUMENTED,
    #[cfg(feature = "contact")]
    &contact::v1::DOCUMENTED,
    #[cfg(feature = "contact")]
    &contact::v2::DOCUMENTED,
    #[cfg(feature = "contact")]
    &contact::v3::DOCUMENTED,
    #[cfg(feature = "corehr")]
    &corehr::v1::DOCUMENTED,
    #[cfg(feature = "corehr")]
    &corehr::v2::DOCUMENTED,
    #[cfg(feature = "directory")]
    &directory::v1::DOCUMENTED,
    #[cfg(feature = "doc")]
    &doc::v2::DOCUMENTED,
    #[cfg(feature = "docs")]
    &docs::v1::DOCUMENTED,
    #[cfg(feature = "document_ai")]
    &document_ai::v1::DOCUMENTED,
    #[cfg(feature = "docx")]
    &docx::v1::DOCUMENTED,
    #[cfg(feature = "drive")]
    &drive::v1::DOCUMENTED,
    #[cfg(feature = "drive")]
    &drive::v2::DOCUMENTED,
    #[cfg(feature = "ehr")]
    &ehr::v1::DOCUMENTED,
    #[cfg(feature = "elearning")]
    &elearning::v2::DOCUMENTED,
    #[cfg(feature = "ephemeral")]
    &ephemeral::v1::DOCUMENTED,
    #[cfg(feature = "event")]
    &event::v1::DOCUMENTED,
    #[cfg(feature = "face_verify")]
    &face_verify::v1::DOCUMENTED,
    #[cfg(feature = "helpdesk")]
    &helpdesk::v1::DOCUMENTED,
    #[cfg(feature = "hire")]
    &hire::v1::DOCUMENTED,
    #[cfg(feature = "hire")]
    &hire::v2::DOCUMENTED,
    #[cfg(feature = "human_authentication")]
    &human_authentication::v1::DOCUMENTED,
    #[cfg(feature = "im")]
    &im::v1::DOCUMENTED,
    #[cfg(feature = "im")]
    &im::v2::DOCUMENTED,
    #[cfg(feature = "interactive")]
    &interactive::v1::DOCUMENTED,
    #[cfg(feature = "jssdk")]
    &jssdk::v1::DOCUMENTED,
    #[cfg(feature = "lingo")]
    &lingo::v1::DOCUMENTED,
    #[cfg(feature = "mail")]
    &mail::v1::DOCUMENTED,
    #[cfg(feature = "mdm")]
    &mdm::v1::DOCUMENTED,
    #[cfg(feature = "mdm")]
    &mdm::v3::DOCUMENTED,
    #[cfg(feature = "meeting_room")]
    &meeting_room::v1::DOCUMENTED,
    #[cfg(feature = "message")]
    &message::v4::DOCUMENTED,
    #[cfg(feature = "mina")]
    &mina::v2::DOCUMENTED,
    #[cfg(feature = "minutes")]
    &minutes::v1::DOCUMENTED,
    #[cfg(feature = "moments")]
    &moments::v1::DOCUMENTED,
    #[cfg(feature = "okr")]
    &okr::v1::DOCUMENTED,
    #[cfg(feature = "optical_char_recognition")]
    &optical_char_recognition::v1::DOCUMENTED,
    #[cfg(feature = "passport")]
    &passport::v1::DOCUMENTED,
    #[cfg(feature = "payroll")]
    &payroll::v1::DOCUMENTED,
    #[cfg(feature = "performance")]
    &performance::v1::DOCUMENTED,
    #[cfg(feature = "performance")]
    &performance::v2::DOCUMENTED,
    #[cfg(feature = "personal_settings")]
    &personal_settings::v1::DOCUMENTED,
    #[cfg(feature = "report")]
    &report::v1::DOCUMENTED,
    #[cfg(feature = "search")]
    &search::v1::DOCUMENTED,
    #[cfg(feature = "search")]
    &search::v2::DOCUMENTED,
    #[cfg(feature = "security_and_compliance")]
    &security_and_compliance::v1::DOCUMENTED,
    #[cfg(feature = "security_and_compliance")]
    &security_and_compliance::v2::DOCUMENTED,
    #[cfg(feature = "sheets")]
    &sheets::v2::DOCUMENTED,
    #[cfg(feature = "sheets")]
    &sheets::v3::DOCUMENTED,
    #[cfg(feature = "spark")]
    &spark::v1::DOCUMENTED,
    #[cfg(feature = "speech_to_text")]
    &speech_to_text::v1::DOCUMENTED,
    #[cfg(feature = "suite")]
    &suite::v1::DOCUMENTED,
    #[cfg(feature = "task")]
    &task::v1::DOCUMENTED,
    #[cfg(feature = "task")]
    &task::v2::DOCUMENTED,
    #[cfg(feature = "tenant")]
    &tenant::v2::DOCUMENTED,
    #[cfg(feature = "translation")]
    &translation::v1::DOCUMENTED,
    #[cfg(feature = "trust_party")]
    &trust_party::v1::DOCUMENTED,
    #[cfg(feature = "user")]
    &user::v4::DOCUMENTED,
    #[cfg(feature = "vc")]
    &vc::v1::DOCUMENTED,
    #[cfg(feature = "verification")]
    &verification::v1::DOCUMENTED,
    #[cfg(feature = "wiki")]
    &wiki::v2::DOCUMENTED,
    #[cfg(feature = "workplace")]
    &workplace::v1::DOCUMENTED,
];
