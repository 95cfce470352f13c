// Written by `cargo xtask codegen`; do not edit.

//! `document_ai.v1`: 18 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`RecognizeBankCard`] | `POST /open-apis/document_ai/v1/bank_card/recognize` | Reads number and validity from the picture of a bank card. |
//! | [`RecognizeBusinessCard`] | `POST /open-apis/document_ai/v1/business_card/recognize` | Reads names, companies and contacts from the picture of a business card. |
//! | [`RecognizeBusinessLicense`] | `POST /open-apis/document_ai/v1/business_license/recognize` | Reads the fields of a business license from its picture. |
//! | [`RecognizeChinesePassport`] | `POST /open-apis/document_ai/v1/chinese_passport/recognize` | Reads the fields of a Chinese passport from its picture. |
//! | [`ExtractContractFields`] | `POST /open-apis/document_ai/v1/contract/field_extraction` | Extracts parties, amounts, dates and bank accounts from the file of a contract. |
//! | [`RecognizeDrivingLicense`] | `POST /open-apis/document_ai/v1/driving_license/recognize` | Reads the fields of a driving license from its picture. |
//! | [`RecognizeFoodManageLicense`] | `POST /open-apis/document_ai/v1/food_manage_license/recognize` | Reads the fields of a food business license from its picture. |
//! | [`RecognizeFoodProduceLicense`] | `POST /open-apis/document_ai/v1/food_produce_license/recognize` | Reads the fields of a food production license from its picture. |
//! | [`RecognizeHealthCertificate`] | `POST /open-apis/document_ai/v1/health_certificate/recognize` | Reads the fields of a health certificate from its picture. |
//! | [`RecognizeHkmMainlandTravelPermit`] | `POST /open-apis/document_ai/v1/hkm_mainland_travel_permit/recognize` | Reads the fields of a mainland travel permit for residents of Hong Kong and Macao from its picture. |
//! | [`RecognizeIdCard`] | `POST /open-apis/document_ai/v1/id_card/recognize` | Reads the fields of a Chinese identity card from its picture. |
//! | [`ParseResume`] | `POST /open-apis/document_ai/v1/resume/parse` | Extracts education, career, contacts and skills from the file of a resume. |
//! | [`RecognizeTaxiInvoice`] | `POST /open-apis/document_ai/v1/taxi_invoice/recognize` | Reads the fields of taxi invoices from their picture. |
//! | [`RecognizeTrainInvoice`] | `POST /open-apis/document_ai/v1/train_invoice/recognize` | Reads the fields of train tickets from their picture. |
//! | [`RecognizeTwMainlandTravelPermit`] | `POST /open-apis/document_ai/v1/tw_mainland_travel_permit/recognize` | Reads the fields of a mainland travel permit for residents of Taiwan from its picture. |
//! | [`RecognizeVatInvoice`] | `POST /open-apis/document_ai/v1/vat_invoice/recognize` | Reads the fields of value-added tax invoices from their picture. |
//! | [`RecognizeVehicleInvoice`] | `POST /open-apis/document_ai/v1/vehicle_invoice/recognize` | Reads the fields of motor vehicle sales invoices from their picture. |
//! | [`RecognizeVehicleLicense`] | `POST /open-apis/document_ai/v1/vehicle_license/recognize` | Reads the fields of a vehicle license from its picture. |

pub mod bank_card;
pub mod business_card;
pub mod business_license;
pub mod chinese_passport;
pub mod contract;
pub mod driving_license;
pub mod food_manage_license;
pub mod food_produce_license;
pub mod health_certificate;
pub mod hkm_mainland_travel_permit;
pub mod id_card;
pub mod resume;
pub mod taxi_invoice;
pub mod train_invoice;
pub mod tw_mainland_travel_permit;
pub mod vat_invoice;
pub mod vehicle_invoice;
pub mod vehicle_license;
mod shapes;
mod enumerations;
mod codes;
#[doc(inline)]
pub use bank_card::*;
#[doc(inline)]
pub use business_card::*;
#[doc(inline)]
pub use business_license::*;
#[doc(inline)]
pub use chinese_passport::*;
#[doc(inline)]
pub use contract::*;
#[doc(inline)]
pub use driving_license::*;
#[doc(inline)]
pub use food_manage_license::*;
#[doc(inline)]
pub use food_produce_license::*;
#[doc(inline)]
pub use health_certificate::*;
#[doc(inline)]
pub use hkm_mainland_travel_permit::*;
#[doc(inline)]
pub use id_card::*;
#[doc(inline)]
pub use resume::*;
#[doc(inline)]
pub use taxi_invoice::*;
#[doc(inline)]
pub use train_invoice::*;
#[doc(inline)]
pub use tw_mainland_travel_permit::*;
#[doc(inline)]
pub use vat_invoice::*;
#[doc(inline)]
pub use vehicle_invoice::*;
#[doc(inline)]
pub use vehicle_license::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
