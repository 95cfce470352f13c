// Written by `cargo xtask codegen`; do not edit.

//! `mdm.v3`: 2 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`GetBatchCountryRegion`] | `GET /open-apis/mdm/v3/batch_country_region` | Gets countries and regions by their codes in the master data, up to 100 at once. |
//! | [`ListCountryRegion`] | `GET /open-apis/mdm/v3/country_regions` | Lists the countries and regions of the master data, all or those that match the filter. |

pub mod batch_country_region;
pub mod country_region;
mod shapes;
mod codes;
#[doc(inline)]
pub use batch_country_region::*;
#[doc(inline)]
pub use country_region::*;
pub use shapes::*;
pub use codes::*;
