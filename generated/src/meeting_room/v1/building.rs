// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `building`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Returns several buildings by their ids.
///
/// [`GET /open-apis/meeting_room/building/batch_get`](<https://open.feishu.cn/document/ukTMukTMukTM/ukzNyUjL5cjM14SO3ITN>) gives [`BatchGetBuildingResponse`] or fails with [`BatchGetBuildingError`].
///
/// Superseded: the platform recommends another endpoint.
///
/// Token: tenant. Scopes, any one of: `calendar:room:readonly`.
///
/// ```ignore
/// let response = client.send(BatchGetBuilding::new(building_ids)).await?;
/// ```
#[doc(
    alias(
        "meeting_room.v1.building.batch_get",
        "/open-apis/meeting_room/building/batch_get"
    )
)]
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchGetBuilding {
    /// The buildings, by their ids.
    pub building_ids: Vec<String>,
    /// Which fields are returned.
    pub fields: Option<String>,
}

crate::request_builder!(BatchGetBuilding {
    building_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
    fields(impl Into<String>).into()
});
crate::request!(BatchGetBuilding -> BatchGetBuildingResponse, BatchGetBuildingError {
    "meeting_room.v1.building.batch_get", GET "/open-apis/meeting_room/building/batch_get",
    [Tenant], read_value Data, None, SCOPES = ["calendar:room:readonly"];
    Query building_ids "building_ids", Query fields "fields"
});

/// What `meeting_room.v1.building.batch_get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetBuildingResponse {
    /// The buildings.
    pub buildings: Vec<Building>,
}

crate::object!(BatchGetBuildingResponse { buildings "buildings" });

/// What `meeting_room.v1.building.batch_get` answers with when it fails.
pub type BatchGetBuildingError = crate::GatewayError;

/// Returns the ids of buildings by the tenant's own ids.
///
/// [`GET /open-apis/meeting_room/building/batch_get_id`](<https://open.feishu.cn/document/ukTMukTMukTM/uQzMxYjL0MTM24CNzEjN>) gives [`BatchGetIdBuildingResponse`] or fails with [`BatchGetIdBuildingError`].
///
/// Superseded: the platform recommends another endpoint.
///
/// Token: tenant. Scopes, any one of: `calendar:room:readonly`.
///
/// ```ignore
/// let response = client.send(BatchGetIdBuilding::new(custom_building_ids)).await?;
/// ```
#[doc(
    alias(
        "meeting_room.v1.building.batch_get_id",
        "/open-apis/meeting_room/building/batch_get_id"
    )
)]
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchGetIdBuilding {
    /// The buildings, by the tenant's own ids.
    pub custom_building_ids: String,
}

crate::request_builder!(BatchGetIdBuilding { custom_building_ids(impl Into<String>).into(); });
crate::request!(BatchGetIdBuilding -> BatchGetIdBuildingResponse, BatchGetIdBuildingError {
    "meeting_room.v1.building.batch_get_id", GET "/open-apis/meeting_room/building/batch_get_id",
    [Tenant], read_value Data, None, SCOPES = ["calendar:room:readonly"];
    Query custom_building_ids "custom_building_ids"
});

/// What `meeting_room.v1.building.batch_get_id` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetIdBuildingResponse {
    /// The buildings.
    pub buildings: Vec<BatchGetIdBuildingBuilding>,
}

crate::object!(BatchGetIdBuildingResponse { buildings "buildings" });

/// What `meeting_room.v1.building.batch_get_id` answers with when it fails.
pub type BatchGetIdBuildingError = crate::GatewayError;

/// Creates a building with its floors.
///
/// [`POST /open-apis/meeting_room/building/create`](<https://open.feishu.cn/document/ukTMukTMukTM/uATNwYjLwUDM24CM1AjN>) gives [`CreateBuildingResponse`] or fails with [`CreateBuildingError`].
///
/// Superseded: the platform recommends another endpoint.
///
/// Token: tenant. Scopes, any one of: `calendar:room`.
///
/// ```ignore
/// let request = CreateBuilding::new(floors).name(name).country_id(country_id).district_id(district_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias("meeting_room.v1.building.create", "/open-apis/meeting_room/building/create")
)]
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateBuilding {
    /// The name of the building.
    ///
    /// Required.
    pub name: Option<String>,
    /// The floors.
    pub floors: Vec<String>,
    /// The country or region.
    ///
    /// Required.
    pub country_id: Option<String>,
    /// The city, by its id.
    ///
    /// Required.
    pub district_id: Option<String>,
    /// The building, by the tenant's own id.
    pub custom_building_id: Option<String>,
}

crate::request_builder!(named CreateBuilding {
    floors(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
    name(impl Into<String>).into(), country_id(impl Into<String>).into(),
    district_id(impl Into<String>).into(), custom_building_id(impl Into<String>).into()
});
crate::request!(CreateBuilding -> CreateBuildingResponse, CreateBuildingError {
    "meeting_room.v1.building.create", POST "/open-apis/meeting_room/building/create", [Tenant],
    read_value Data, Json, SCOPES = ["calendar:room"],
    NAMED = [name "name", country_id "country_id", district_id "district_id"];
    Body name "name", Body floors "floors", Body country_id "country_id",
    Body district_id "district_id", Body custom_building_id "custom_building_id"
});

/// What `meeting_room.v1.building.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateBuildingResponse {
    /// The building.
    pub building_id: Option<String>,
}

crate::object!(CreateBuildingResponse { building_id "building_id" });

/// What `meeting_room.v1.building.create` answers with when it fails.
pub type CreateBuildingError = crate::GatewayError;

/// Deletes a building.
///
/// [`POST /open-apis/meeting_room/building/delete`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzMxYjLzMTM24yMzEjN>) gives [`DeleteBuildingResponse`] or fails with [`DeleteBuildingError`].
///
/// Superseded: the platform recommends another endpoint.
///
/// Token: tenant. Scopes, any one of: `calendar:room`.
///
/// ```ignore
/// let response = client.send(DeleteBuilding::new(building_id)).await?;
/// ```
#[doc(
    alias("meeting_room.v1.building.delete", "/open-apis/meeting_room/building/delete")
)]
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteBuilding {
    /// The building.
    pub building_id: String,
}

crate::request_builder!(DeleteBuilding { building_id(impl Into<String>).into(); });
crate::request!(DeleteBuilding -> DeleteBuildingResponse, DeleteBuildingError {
    "meeting_room.v1.building.delete", POST "/open-apis/meeting_room/building/delete", [Tenant],
    read_value Data, Json, SCOPES = ["calendar:room"];
    Body building_id "building_id"
});

/// What `meeting_room.v1.building.delete` answers with.
pub type DeleteBuildingResponse = crate::Empty;

/// What `meeting_room.v1.building.delete` answers with when it fails.
pub type DeleteBuildingError = crate::GatewayError;

/// Lists the buildings of the tenant.
///
/// [`GET /open-apis/meeting_room/building/list`](<https://open.feishu.cn/document/ukTMukTMukTM/ugzNyUjL4cjM14CO3ITN>) gives [`ListBuildingResponse`] or fails with [`ListBuildingError`].
///
/// Superseded: the platform recommends another endpoint.
///
/// Token: tenant. Scopes, any one of: `calendar:room:readonly`.
///
/// ```ignore
/// let mut items = client.list(ListBuilding::new()).items();
/// ```
#[doc(alias("meeting_room.v1.building.list", "/open-apis/meeting_room/building/list"))]
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListBuilding {
    /// How many buildings a page holds, up to 100, by default 10. Default: `10`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one.
    pub page_token: Option<String>,
    /// The order: `name-asc` or `name-desc`; none where it is left out.
    pub order_by: Option<String>,
    /// Which fields are returned, separated by commas; `*`, or nothing, for all.
    pub fields: Option<String>,
}

crate::request_builder!(ListBuilding {
    page_size(i64), page_token(impl Into<String>).into(), order_by(impl Into<String>).into(),
    fields(impl Into<String>).into()
});
crate::request!(ListBuilding -> ListBuildingResponse, ListBuildingError {
    "meeting_room.v1.building.list", GET "/open-apis/meeting_room/building/list", [Tenant],
    read_value Data, None, SCOPES = ["calendar:room:readonly"];
    Query page_size "page_size", Query page_token "page_token", Query order_by "order_by",
    Query fields "fields"
});
crate::paged!(ListBuilding: Building { page_token, page_size; page_token, has_more, buildings });

/// What `meeting_room.v1.building.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListBuildingResponse {
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// The buildings.
    pub buildings: Vec<Building>,
}

crate::object!(ListBuildingResponse {
    page_token "page_token", has_more "has_more", buildings "buildings"
});

/// What `meeting_room.v1.building.list` answers with when it fails.
pub type ListBuildingError = crate::GatewayError;

/// Updates a building and its floors.
///
/// [`POST /open-apis/meeting_room/building/update`](<https://open.feishu.cn/document/ukTMukTMukTM/uETNwYjLxUDM24SM1AjN>) gives [`UpdateBuildingResponse`] or fails with [`UpdateBuildingError`].
///
/// Superseded: the platform recommends another endpoint.
///
/// Token: tenant. Scopes, any one of: `calendar:room`.
///
/// ```ignore
/// let response = client.send(UpdateBuilding::new(building_id)).await?;
/// ```
#[doc(
    alias("meeting_room.v1.building.update", "/open-apis/meeting_room/building/update")
)]
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateBuilding {
    /// The building.
    pub building_id: String,
    /// The name of the building.
    pub name: Option<String>,
    /// The floors.
    pub floors: Option<Vec<String>>,
    /// The country or region.
    pub country_id: Option<String>,
    /// The city, by its id.
    pub district_id: Option<String>,
    /// The building, by the tenant's own id.
    pub custom_building_id: Option<String>,
}

crate::request_builder!(UpdateBuilding {
    building_id(impl Into<String>).into();
    name(impl Into<String>).into(),
    floors(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    country_id(impl Into<String>).into(), district_id(impl Into<String>).into(),
    custom_building_id(impl Into<String>).into()
});
crate::request!(UpdateBuilding -> UpdateBuildingResponse, UpdateBuildingError {
    "meeting_room.v1.building.update", POST "/open-apis/meeting_room/building/update", [Tenant],
    read_value Data, Json, SCOPES = ["calendar:room"];
    Body building_id "building_id", Body name "name", Body floors "floors",
    Body country_id "country_id", Body district_id "district_id",
    Body custom_building_id "custom_building_id"
});

/// What `meeting_room.v1.building.update` answers with.
pub type UpdateBuildingResponse = crate::Empty;

/// What `meeting_room.v1.building.update` answers with when it fails.
pub type UpdateBuildingError = crate::GatewayError;
