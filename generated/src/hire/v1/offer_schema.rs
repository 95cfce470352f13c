// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `offer_schema`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets an offer form with its fields. Deprecated.
///
/// [`GET /open-apis/hire/v1/offer_schemas/:offer_schema_id`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer_schema/get>) gives [`GetOfferSchemaResponse`] or fails with [`GetOfferSchemaError`].
///
/// Superseded: the platform recommends another endpoint.
///
/// Token: tenant.
///
/// ```ignore
/// let response = client.send(GetOfferSchema::new(offer_schema_id)).await?;
/// ```
#[doc(
    alias(
        "hire.v1.offer_schema.get",
        "/open-apis/hire/v1/offer_schemas/:offer_schema_id"
    )
)]
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetOfferSchema {
    /// The offer form. Example: `1231231231231`.
    pub offer_schema_id: String,
}

crate::request_builder!(GetOfferSchema { offer_schema_id(impl Into<String>).into(); });
crate::request!(GetOfferSchema -> GetOfferSchemaResponse, GetOfferSchemaError {
    "hire.v1.offer_schema.get", GET "/open-apis/hire/v1/offer_schemas/:offer_schema_id", [Tenant],
    read_value Data, None;
    Path offer_schema_id "offer_schema_id"
});

/// What `hire.v1.offer_schema.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetOfferSchemaResponse {
    /// The offer form.
    pub id: Option<String>,
    /// What the form is for.
    pub scenario: Option<OfferSchemaScenario>,
    /// The number of the version.
    pub version: Option<i64>,
    /// The fields of the form.
    pub object_list: Vec<OfferSchemaDetail>,
}

crate::object!(GetOfferSchemaResponse {
    id "id", scenario "scenario", version "version", object_list "object_list"
});

/// What `hire.v1.offer_schema.get` answers with when it fails.
pub type GetOfferSchemaError = crate::GatewayError;
