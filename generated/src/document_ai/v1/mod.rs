// Written by `cargo xtask codegen`; do not edit.

//! `document_ai.v1`: 18 endpoints.

mod bank_card;
mod business_card;
mod business_license;
mod chinese_passport;
mod contract;
mod driving_license;
mod food_manage_license;
mod food_produce_license;
mod health_certificate;
mod hkm_mainland_travel_permit;
mod id_card;
mod resume;
mod taxi_invoice;
mod train_invoice;
mod tw_mainland_travel_permit;
mod vat_invoice;
mod vehicle_invoice;
mod vehicle_license;
mod shapes;
mod enumerations;
mod codes;
pub use bank_card::*;
pub use business_card::*;
pub use business_license::*;
pub use chinese_passport::*;
pub use contract::*;
pub use driving_license::*;
pub use food_manage_license::*;
pub use food_produce_license::*;
pub use health_certificate::*;
pub use hkm_mainland_travel_permit::*;
pub use id_card::*;
pub use resume::*;
pub use taxi_invoice::*;
pub use train_invoice::*;
pub use tw_mainland_travel_permit::*;
pub use vat_invoice::*;
pub use vehicle_invoice::*;
pub use vehicle_license::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
