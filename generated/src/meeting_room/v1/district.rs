// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `district`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists the cities of a country that a building can be in.
///
/// [`GET /open-apis/meeting_room/district/list`](<https://open.feishu.cn/document/ukTMukTMukTM/uUTNwYjL1UDM24SN1AjN>) gives [`ListDistrictResponse`] or fails with [`ListDistrictError`].
///
/// Superseded: the platform recommends another endpoint.
///
/// Token: tenant. Scopes, any one of: `calendar:room:readonly`.
///
/// ```ignore
/// let response = client.send(ListDistrict::new(country_id)).await?;
/// ```
#[doc(alias("meeting_room.v1.district.list", "/open-apis/meeting_room/district/list"))]
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDistrict {
    /// The country or region.
    pub country_id: i64,
}

crate::request_builder!(ListDistrict { country_id(i64); });
crate::request!(ListDistrict -> ListDistrictResponse, ListDistrictError {
    "meeting_room.v1.district.list", GET "/open-apis/meeting_room/district/list", [Tenant],
    read_value Data, None, SCOPES = ["calendar:room:readonly"];
    Query country_id "country_id"
});

/// What `meeting_room.v1.district.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDistrictResponse {
    /// The cities.
    pub districts: Vec<District>,
}

crate::object!(ListDistrictResponse { districts "districts" });

/// What `meeting_room.v1.district.list` answers with when it fails.
pub type ListDistrictError = crate::GatewayError;
