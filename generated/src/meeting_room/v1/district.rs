// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `district`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Lists the cities of a country that a building can be in.
///
/// `GET /open-apis/meeting_room/district/list`
///
/// Superseded: the platform recommends another endpoint.
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `calendar:room:readonly`
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uUTNwYjL1UDM24SN1AjN>
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListDistrict {
    /// The country or region.
    #[serde(skip)]
    pub country_id: i64,
}

impl ListDistrict {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(country_id: i64) -> Self {
        Self { country_id }
    }
}

impl crate::Endpoint for ListDistrict {
    type Response = ListDistrictResponse;
    type Error = ListDistrictError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "meeting_room.v1.district.list",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/meeting_room/district/list",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("country_id", &self.country_id);
    }
}

/// What `meeting_room.v1.district.list` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListDistrictResponse {
    /// The cities.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub districts: Option<Vec<District>>,
}

/// What `meeting_room.v1.district.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListDistrictError {
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl ListDistrictError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[];
}

crate::error_enum!(ListDistrictError);
