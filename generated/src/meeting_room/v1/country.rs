// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `country`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists the countries and regions that a building can be in.
///
/// [`GET /open-apis/meeting_room/country/list`](<https://open.feishu.cn/document/ukTMukTMukTM/uQTNwYjL0UDM24CN1AjN>) gives [`ListCountryResponse`] or fails with [`ListCountryError`].
///
/// Superseded: the platform recommends another endpoint.
///
/// Token: tenant. Scopes, any one of: `calendar:room:readonly`.
///
/// ```ignore
/// let response = client.send(ListCountry::new()).await?;
/// ```
#[doc(alias("meeting_room.v1.country.list", "/open-apis/meeting_room/country/list"))]
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCountry {}

crate::request_builder!(ListCountry {});
crate::request!(ListCountry -> ListCountryResponse, ListCountryError {
    "meeting_room.v1.country.list", GET "/open-apis/meeting_room/country/list", [Tenant],
    read_value Data, None, SCOPES = ["calendar:room:readonly"]
});

/// What `meeting_room.v1.country.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCountryResponse {
    /// The countries and regions.
    pub countries: Vec<Country>,
}

crate::object!(ListCountryResponse { countries "countries" });

/// What `meeting_room.v1.country.list` answers with when it fails.
pub type ListCountryError = crate::GatewayError;
