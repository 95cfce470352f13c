// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `location_address`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Adds an address to a location.
///
/// [`POST /open-apis/corehr/v2/locations/:location_id/addresses`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/location-address/create>) gives [`CreateLocationAddressResponse`] or fails with [`CreateLocationAddressError`].
///
/// Token: tenant. Scopes, any one of: `corehr:locations:write`. Rate limit: 5 a second.
///
/// ```ignore
/// let request = CreateLocationAddress::new().location_id(location_id).country_region_id(country_region_id).region_id(region_id).city_id(city_id).distinct_id(distinct_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.location_address.create",
        "/open-apis/corehr/v2/locations/:location_id/addresses"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateLocationAddress {
    /// The location. Example: `1616161616`.
    ///
    /// Required.
    pub location_id: Option<String>,
    /// A text of your own that makes repeated calls count once. Example: `12454646`.
    pub client_token: Option<String>,
    /// Whether the lines in Latin script are taken as they are sent; otherwise they follow the lines in local script. Example: `true`.
    pub need_custom_latin_address: Option<bool>,
    /// The country or region. Example: `6862995757234914824`.
    ///
    /// Required.
    pub country_region_id: Option<String>,
    /// The province or other first-level division. Example: `6863326264296474119`.
    ///
    /// Required.
    pub region_id: Option<String>,
    /// The city. Example: `6863333555859097096`.
    ///
    /// Required.
    pub city_id: Option<String>,
    /// The district; the name is spelt so. Example: `6863333556291110408`.
    ///
    /// Required.
    pub distinct_id: Option<String>,
    /// Line 1 of the address. Example: `text`.
    pub address_line1: Option<String>,
    /// Line 2 of the address. Example: `PoewH`.
    pub address_line2: Option<String>,
    /// Line 3 of the address. Example: `PoewH`.
    pub address_line3: Option<String>,
    /// Line 4 of the address. Example: `jmwJc`.
    pub address_line4: Option<String>,
    /// Line 5 of the address. Example: `jmwJc`.
    pub address_line5: Option<String>,
    /// Line 6 of the address. Example: `jmwJc`.
    pub address_line6: Option<String>,
    /// Line 7 of the address. Example: `jmwJc`.
    pub address_line7: Option<String>,
    /// Line 8 of the address. Example: `rafSu`.
    pub address_line8: Option<String>,
    /// Line 9 of the address. Example: `McPRG`.
    pub address_line9: Option<String>,
    /// Line 1 of the address in a local script that is not Latin. Example: `text`.
    pub local_address_line1: Option<String>,
    /// Line 2 of the address in a local script that is not Latin. Example: `text`.
    pub local_address_line2: Option<String>,
    /// Line 3 of the address in a local script that is not Latin. Example: `text`.
    pub local_address_line3: Option<String>,
    /// Line 4 of the address in a local script that is not Latin. Example: `text`.
    pub local_address_line4: Option<String>,
    /// Line 5 of the address in a local script that is not Latin. Example: `text`.
    pub local_address_line5: Option<String>,
    /// Line 6 of the address in a local script that is not Latin. Example: `text`.
    pub local_address_line6: Option<String>,
    /// Line 7 of the address in a local script that is not Latin. Example: `text`.
    pub local_address_line7: Option<String>,
    /// Line 8 of the address in a local script that is not Latin. Example: `text`.
    pub local_address_line8: Option<String>,
    /// Line 9 of the address in a local script that is not Latin. Example: `text`.
    pub local_address_line9: Option<String>,
    /// The postal code. Example: `611530`.
    pub postal_code: Option<String>,
    /// The types of the address. Length: 0 to 5.
    pub address_types: Option<Vec<EnumNameAndDisplay>>,
    /// Whether it becomes the primary address in place of the one before; a location has only one. Example: `true`.
    pub is_primary: Option<bool>,
    /// Whether it is public. Example: `true`.
    pub is_public: Option<bool>,
}

crate::request_builder!(named CreateLocationAddress {
    location_id(impl Into<String>).into(), client_token(impl Into<String>).into(),
    need_custom_latin_address(bool), country_region_id(impl Into<String>).into(),
    region_id(impl Into<String>).into(), city_id(impl Into<String>).into(),
    distinct_id(impl Into<String>).into(), address_line1(impl Into<String>).into(),
    address_line2(impl Into<String>).into(), address_line3(impl Into<String>).into(),
    address_line4(impl Into<String>).into(), address_line5(impl Into<String>).into(),
    address_line6(impl Into<String>).into(), address_line7(impl Into<String>).into(),
    address_line8(impl Into<String>).into(), address_line9(impl Into<String>).into(),
    local_address_line1(impl Into<String>).into(), local_address_line2(impl Into<String>).into(),
    local_address_line3(impl Into<String>).into(), local_address_line4(impl Into<String>).into(),
    local_address_line5(impl Into<String>).into(), local_address_line6(impl Into<String>).into(),
    local_address_line7(impl Into<String>).into(), local_address_line8(impl Into<String>).into(),
    local_address_line9(impl Into<String>).into(), postal_code(impl Into<String>).into(),
    address_types(impl IntoIterator<Item = impl Into<EnumNameAndDisplay>>).into_iter().map(Into::into).collect(),
    is_primary(bool), is_public(bool)
});
crate::request!(CreateLocationAddress -> CreateLocationAddressResponse, CreateLocationAddressError {
    "corehr.v2.location_address.create",
    POST "/open-apis/corehr/v2/locations/:location_id/addresses", [Tenant], read_value Data, Json,
    SCOPES = ["corehr:locations:write"], LIMITS = [5 in 1],
    NAMED = [location_id "location_id", country_region_id "country_region_id", region_id "region_id", city_id "city_id", distinct_id "distinct_id"];
    Path location_id "location_id", Query client_token "client_token",
    Query need_custom_latin_address "need_custom_latin_address",
    Body country_region_id "country_region_id", Body region_id "region_id", Body city_id "city_id",
    Body distinct_id "distinct_id", Body address_line1 "address_line1",
    Body address_line2 "address_line2", Body address_line3 "address_line3",
    Body address_line4 "address_line4", Body address_line5 "address_line5",
    Body address_line6 "address_line6", Body address_line7 "address_line7",
    Body address_line8 "address_line8", Body address_line9 "address_line9",
    Body local_address_line1 "local_address_line1", Body local_address_line2 "local_address_line2",
    Body local_address_line3 "local_address_line3", Body local_address_line4 "local_address_line4",
    Body local_address_line5 "local_address_line5", Body local_address_line6 "local_address_line6",
    Body local_address_line7 "local_address_line7", Body local_address_line8 "local_address_line8",
    Body local_address_line9 "local_address_line9", Body postal_code "postal_code",
    Body address_types "address_types", Body is_primary "is_primary", Body is_public "is_public"
});

/// What `corehr.v2.location_address.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLocationAddressResponse {
    /// The address, by its id.
    pub address_id: Option<String>,
}

crate::object!(CreateLocationAddressResponse { address_id "address_id" });

/// What `corehr.v2.location_address.create` answers with when it fails.
pub type CreateLocationAddressError = crate::GatewayError;

/// Deletes an address of a location; fails for the primary address and for the last one.
///
/// [`DELETE /open-apis/corehr/v2/locations/:location_id/addresses/:address_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/location-address/delete>) gives [`DeleteLocationAddressResponse`] or fails with [`DeleteLocationAddressError`].
///
/// Token: tenant. Scopes, any one of: `corehr:locations:write`. Rate limit: 5 a second.
///
/// ```ignore
/// let response = client.send(DeleteLocationAddress::new(location_id, address_id)).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.location_address.delete",
        "/open-apis/corehr/v2/locations/:location_id/addresses/:address_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteLocationAddress {
    /// The location. Example: `1616161616`.
    pub location_id: String,
    /// The address, by its id. Example: `1515151515`.
    pub address_id: String,
}

crate::request_builder!(DeleteLocationAddress {
    location_id(impl Into<String>).into(), address_id(impl Into<String>).into();
});
crate::request!(DeleteLocationAddress -> DeleteLocationAddressResponse, DeleteLocationAddressError {
    "corehr.v2.location_address.delete",
    DELETE "/open-apis/corehr/v2/locations/:location_id/addresses/:address_id", [Tenant],
    read_value Data, None, SCOPES = ["corehr:locations:write"], LIMITS = [5 in 1];
    Path location_id "location_id", Path address_id "address_id"
});

/// What `corehr.v2.location_address.delete` answers with.
pub type DeleteLocationAddressResponse = crate::Empty;

/// What `corehr.v2.location_address.delete` answers with when it fails.
pub type DeleteLocationAddressError = crate::GatewayError;

/// Changes an address of a location.
///
/// [`PATCH /open-apis/corehr/v2/locations/:location_id/addresses/:address_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/corehr-v2/location-address/patch>) gives [`PatchLocationAddressResponse`] or fails with [`PatchLocationAddressError`].
///
/// Token: tenant. Scopes, any one of: `corehr:locations:write`. Rate limit: 5 a second.
///
/// ```ignore
/// let response = client.send(PatchLocationAddress::new(location_id, address_id)).await?;
/// ```
#[doc(
    alias(
        "corehr.v2.location_address.patch",
        "/open-apis/corehr/v2/locations/:location_id/addresses/:address_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchLocationAddress {
    /// The location. Example: `1616161616`.
    pub location_id: String,
    /// The address, by its id. Example: `1515151515`.
    pub address_id: String,
    /// A text of your own that makes repeated calls count once. Example: `12454646`.
    pub client_token: Option<String>,
    /// Whether the lines in Latin script are taken as they are sent; otherwise they follow the lines in local script. Example: `true`.
    pub need_custom_latin_address: Option<bool>,
    /// The country or region. Example: `6862995757234914824`.
    pub country_region_id: Option<String>,
    /// The province or other first-level division. Example: `6863326264296474119`.
    pub region_id: Option<String>,
    /// The city. Example: `6863333555859097096`.
    pub city_id: Option<String>,
    /// The district; the name is spelt so. Example: `6863333556291110408`.
    pub distinct_id: Option<String>,
    /// Line 1 of the address. Example: `text`.
    pub address_line1: Option<String>,
    /// Line 2 of the address. Example: `PoewH`.
    pub address_line2: Option<String>,
    /// Line 3 of the address. Example: `PoewH`.
    pub address_line3: Option<String>,
    /// Line 4 of the address. Example: `jmwJc`.
    pub address_line4: Option<String>,
    /// Line 5 of the address. Example: `jmwJc`.
    pub address_line5: Option<String>,
    /// Line 6 of the address. Example: `jmwJc`.
    pub address_line6: Option<String>,
    /// Line 7 of the address. Example: `jmwJc`.
    pub address_line7: Option<String>,
    /// Line 8 of the address. Example: `rafSu`.
    pub address_line8: Option<String>,
    /// Line 9 of the address. Example: `McPRG`.
    pub address_line9: Option<String>,
    /// Line 1 of the address in a local script that is not Latin. Example: `text`.
    pub local_address_line1: Option<String>,
    /// Line 2 of the address in a local script that is not Latin. Example: `text`.
    pub local_address_line2: Option<String>,
    /// Line 3 of the address in a local script that is not Latin. Example: `text`.
    pub local_address_line3: Option<String>,
    /// Line 4 of the address in a local script that is not Latin. Example: `text`.
    pub local_address_line4: Option<String>,
    /// Line 5 of the address in a local script that is not Latin. Example: `text`.
    pub local_address_line5: Option<String>,
    /// Line 6 of the address in a local script that is not Latin. Example: `text`.
    pub local_address_line6: Option<String>,
    /// Line 7 of the address in a local script that is not Latin. Example: `text`.
    pub local_address_line7: Option<String>,
    /// Line 8 of the address in a local script that is not Latin. Example: `text`.
    pub local_address_line8: Option<String>,
    /// Line 9 of the address in a local script that is not Latin. Example: `text`.
    pub local_address_line9: Option<String>,
    /// The postal code. Example: `611530`.
    pub postal_code: Option<String>,
    /// The types of the address. Length: 0 to 5.
    pub address_types: Option<Vec<EnumNameAndDisplay>>,
    /// Whether it becomes the primary address in place of the one before; the primary one cannot be made another. Example: `true`.
    pub is_primary: Option<bool>,
    /// Whether it is public. Example: `true`.
    pub is_public: Option<bool>,
}

crate::request_builder!(PatchLocationAddress {
    location_id(impl Into<String>).into(), address_id(impl Into<String>).into();
    client_token(impl Into<String>).into(), need_custom_latin_address(bool),
    country_region_id(impl Into<String>).into(), region_id(impl Into<String>).into(),
    city_id(impl Into<String>).into(), distinct_id(impl Into<String>).into(),
    address_line1(impl Into<String>).into(), address_line2(impl Into<String>).into(),
    address_line3(impl Into<String>).into(), address_line4(impl Into<String>).into(),
    address_line5(impl Into<String>).into(), address_line6(impl Into<String>).into(),
    address_line7(impl Into<String>).into(), address_line8(impl Into<String>).into(),
    address_line9(impl Into<String>).into(), local_address_line1(impl Into<String>).into(),
    local_address_line2(impl Into<String>).into(), local_address_line3(impl Into<String>).into(),
    local_address_line4(impl Into<String>).into(), local_address_line5(impl Into<String>).into(),
    local_address_line6(impl Into<String>).into(), local_address_line7(impl Into<String>).into(),
    local_address_line8(impl Into<String>).into(), local_address_line9(impl Into<String>).into(),
    postal_code(impl Into<String>).into(),
    address_types(impl IntoIterator<Item = impl Into<EnumNameAndDisplay>>).into_iter().map(Into::into).collect(),
    is_primary(bool), is_public(bool)
});
crate::request!(PatchLocationAddress -> PatchLocationAddressResponse, PatchLocationAddressError {
    "corehr.v2.location_address.patch",
    PATCH "/open-apis/corehr/v2/locations/:location_id/addresses/:address_id", [Tenant],
    read_value Data, Json, SCOPES = ["corehr:locations:write"], LIMITS = [5 in 1];
    Path location_id "location_id", Path address_id "address_id", Query client_token "client_token",
    Query need_custom_latin_address "need_custom_latin_address",
    Body country_region_id "country_region_id", Body region_id "region_id", Body city_id "city_id",
    Body distinct_id "distinct_id", Body address_line1 "address_line1",
    Body address_line2 "address_line2", Body address_line3 "address_line3",
    Body address_line4 "address_line4", Body address_line5 "address_line5",
    Body address_line6 "address_line6", Body address_line7 "address_line7",
    Body address_line8 "address_line8", Body address_line9 "address_line9",
    Body local_address_line1 "local_address_line1", Body local_address_line2 "local_address_line2",
    Body local_address_line3 "local_address_line3", Body local_address_line4 "local_address_line4",
    Body local_address_line5 "local_address_line5", Body local_address_line6 "local_address_line6",
    Body local_address_line7 "local_address_line7", Body local_address_line8 "local_address_line8",
    Body local_address_line9 "local_address_line9", Body postal_code "postal_code",
    Body address_types "address_types", Body is_primary "is_primary", Body is_public "is_public"
});

/// What `corehr.v2.location_address.patch` answers with.
pub type PatchLocationAddressResponse = crate::Empty;

/// What `corehr.v2.location_address.patch` answers with when it fails.
pub type PatchLocationAddressError = crate::GatewayError;
