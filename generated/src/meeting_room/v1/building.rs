// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `building`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Returns several buildings by their ids.
///
/// `GET /open-apis/meeting_room/building/batch_get`
///
/// Superseded: the platform recommends another endpoint.
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `calendar:room:readonly`
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/ukzNyUjL5cjM14SO3ITN>
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BatchGetBuilding {
    /// The buildings, by their ids.
    #[serde(skip)]
    pub building_ids: Vec<String>,
    /// Which fields are returned.
    #[serde(skip)]
    pub fields: Option<String>,
}

impl BatchGetBuilding {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(building_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            building_ids: building_ids.into_iter().map(Into::into).collect(),
            fields: None,
        }
    }

    /// Sets [`fields`](Self#structfield.fields).
    #[must_use]
    pub fn fields(mut self, fields: impl Into<String>) -> Self {
        self.fields = Some(fields.into());
        self
    }
}

impl crate::Endpoint for BatchGetBuilding {
    type Response = BatchGetBuildingResponse;
    type Error = BatchGetBuildingError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "meeting_room.v1.building.batch_get",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/meeting_room/building/batch_get",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("building_ids", &self.building_ids);
        query.push("fields", &self.fields);
    }
}

/// What `meeting_room.v1.building.batch_get` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BatchGetBuildingResponse {
    /// The buildings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub buildings: Option<Vec<Building>>,
}

/// What `meeting_room.v1.building.batch_get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BatchGetBuildingError {
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl BatchGetBuildingError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[];
}

crate::error_enum!(BatchGetBuildingError);

/// Returns the ids of buildings by the tenant's own ids.
///
/// `GET /open-apis/meeting_room/building/batch_get_id`
///
/// Superseded: the platform recommends another endpoint.
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `calendar:room:readonly`
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uQzMxYjL0MTM24CNzEjN>
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BatchGetIdBuilding {
    /// The buildings, by the tenant's own ids.
    #[serde(skip)]
    pub custom_building_ids: String,
}

impl BatchGetIdBuilding {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(custom_building_ids: impl Into<String>) -> Self {
        Self {
            custom_building_ids: custom_building_ids.into(),
        }
    }
}

impl crate::Endpoint for BatchGetIdBuilding {
    type Response = BatchGetIdBuildingResponse;
    type Error = BatchGetIdBuildingError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "meeting_room.v1.building.batch_get_id",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/meeting_room/building/batch_get_id",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("custom_building_ids", &self.custom_building_ids);
    }
}

/// What `meeting_room.v1.building.batch_get_id` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BatchGetIdBuildingResponse {
    /// The buildings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub buildings: Option<Vec<BatchGetIdBuildingBuilding>>,
}

/// What `meeting_room.v1.building.batch_get_id` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BatchGetIdBuildingError {
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl BatchGetIdBuildingError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[];
}

crate::error_enum!(BatchGetIdBuildingError);

/// Creates a building with its floors.
///
/// `POST /open-apis/meeting_room/building/create`
///
/// Superseded: the platform recommends another endpoint.
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `calendar:room`
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uATNwYjLwUDM24CM1AjN>
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateBuilding {
    /// The name of the building.
    pub name: String,
    /// The floors.
    pub floors: Vec<String>,
    /// The country or region.
    pub country_id: String,
    /// The city, by its id.
    pub district_id: String,
    /// The building, by the tenant's own id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_building_id: Option<String>,
}

impl CreateBuilding {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        name: impl Into<String>,
        floors: impl IntoIterator<Item = impl Into<String>>,
        country_id: impl Into<String>,
        district_id: impl Into<String>,
    ) -> Self {
        Self {
            name: name.into(),
            floors: floors.into_iter().map(Into::into).collect(),
            country_id: country_id.into(),
            district_id: district_id.into(),
            custom_building_id: None,
        }
    }

    /// Sets [`custom_building_id`](Self#structfield.custom_building_id).
    #[must_use]
    pub fn custom_building_id(mut self, custom_building_id: impl Into<String>) -> Self {
        self.custom_building_id = Some(custom_building_id.into());
        self
    }
}

impl crate::Endpoint for CreateBuilding {
    type Response = CreateBuildingResponse;
    type Error = CreateBuildingError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "meeting_room.v1.building.create",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/meeting_room/building/create",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `meeting_room.v1.building.create` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateBuildingResponse {
    /// The building.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub building_id: Option<String>,
}

/// What `meeting_room.v1.building.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateBuildingError {
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl CreateBuildingError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[];
}

crate::error_enum!(CreateBuildingError);

/// Deletes a building.
///
/// `POST /open-apis/meeting_room/building/delete`
///
/// Superseded: the platform recommends another endpoint.
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `calendar:room`
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uMzMxYjLzMTM24yMzEjN>
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteBuilding {
    /// The building.
    pub building_id: String,
}

impl DeleteBuilding {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(building_id: impl Into<String>) -> Self {
        Self {
            building_id: building_id.into(),
        }
    }
}

impl crate::Endpoint for DeleteBuilding {
    type Response = DeleteBuildingResponse;
    type Error = DeleteBuildingError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "meeting_room.v1.building.delete",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/meeting_room/building/delete",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `meeting_room.v1.building.delete` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteBuildingResponse {}
/// What `meeting_room.v1.building.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeleteBuildingError {
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl DeleteBuildingError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[];
}

crate::error_enum!(DeleteBuildingError);

/// Lists the buildings of the tenant.
///
/// `GET /open-apis/meeting_room/building/list`
///
/// Superseded: the platform recommends another endpoint.
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `calendar:room:readonly`
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/ugzNyUjL4cjM14CO3ITN>
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListBuilding {
    /// How many buildings a page holds, up to 100, by default 10.
    ///
    /// Default: `10`.
    #[serde(skip)]
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one.
    #[serde(skip)]
    pub page_token: Option<String>,
    /// The order: `name-asc` or `name-desc`; none where it is left out.
    #[serde(skip)]
    pub order_by: Option<String>,
    /// Which fields are returned, separated by commas; `*`, or nothing, for all.
    #[serde(skip)]
    pub fields: Option<String>,
}

impl ListBuilding {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new() -> Self {
        Self {
            page_size: None,
            page_token: None,
            order_by: None,
            fields: None,
        }
    }

    /// Sets [`page_size`](Self#structfield.page_size).
    #[must_use]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets [`page_token`](Self#structfield.page_token).
    #[must_use]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Sets [`order_by`](Self#structfield.order_by).
    #[must_use]
    pub fn order_by(mut self, order_by: impl Into<String>) -> Self {
        self.order_by = Some(order_by.into());
        self
    }

    /// Sets [`fields`](Self#structfield.fields).
    #[must_use]
    pub fn fields(mut self, fields: impl Into<String>) -> Self {
        self.fields = Some(fields.into());
        self
    }
}

impl crate::Endpoint for ListBuilding {
    type Response = ListBuildingResponse;
    type Error = ListBuildingError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "meeting_room.v1.building.list",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/meeting_room/building/list",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("page_size", &self.page_size);
        query.push("page_token", &self.page_token);
        query.push("order_by", &self.order_by);
        query.push("fields", &self.fields);
    }
}

impl crate::Paged for ListBuilding {
    type Item = Building;
    fn set_page_token(&mut self, token: String) {
        self.page_token = Some(token);
    }

    fn set_page_size(&mut self, size: i64) {
        self.page_size = Some(size);
    }

    fn next(response: &Self::Response) -> (Option<bool>, Option<&str>) {
        (response.has_more, response.page_token.as_deref())
    }

    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.buildings.unwrap_or_default()
    }
}

/// What `meeting_room.v1.building.list` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListBuildingResponse {
    /// Where the next page begins, as the page before said; left out for the first one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// Whether there is another page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
    /// The buildings.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub buildings: Option<Vec<Building>>,
}

/// What `meeting_room.v1.building.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListBuildingError {
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl ListBuildingError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[];
}

crate::error_enum!(ListBuildingError);

/// Updates a building and its floors.
///
/// `POST /open-apis/meeting_room/building/update`
///
/// Superseded: the platform recommends another endpoint.
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `calendar:room`
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uETNwYjLxUDM24SM1AjN>
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UpdateBuilding {
    /// The building.
    pub building_id: String,
    /// The name of the building.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The floors.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub floors: Option<Vec<String>>,
    /// The country or region.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country_id: Option<String>,
    /// The city, by its id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub district_id: Option<String>,
    /// The building, by the tenant's own id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_building_id: Option<String>,
}

impl UpdateBuilding {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(building_id: impl Into<String>) -> Self {
        Self {
            building_id: building_id.into(),
            name: None,
            floors: None,
            country_id: None,
            district_id: None,
            custom_building_id: None,
        }
    }

    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`floors`](Self#structfield.floors).
    #[must_use]
    pub fn floors(
        mut self,
        floors: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.floors = Some(floors.into_iter().map(Into::into).collect());
        self
    }

    /// Sets [`country_id`](Self#structfield.country_id).
    #[must_use]
    pub fn country_id(mut self, country_id: impl Into<String>) -> Self {
        self.country_id = Some(country_id.into());
        self
    }

    /// Sets [`district_id`](Self#structfield.district_id).
    #[must_use]
    pub fn district_id(mut self, district_id: impl Into<String>) -> Self {
        self.district_id = Some(district_id.into());
        self
    }

    /// Sets [`custom_building_id`](Self#structfield.custom_building_id).
    #[must_use]
    pub fn custom_building_id(mut self, custom_building_id: impl Into<String>) -> Self {
        self.custom_building_id = Some(custom_building_id.into());
        self
    }
}

impl crate::Endpoint for UpdateBuilding {
    type Response = UpdateBuildingResponse;
    type Error = UpdateBuildingError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "meeting_room.v1.building.update",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/meeting_room/building/update",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `meeting_room.v1.building.update` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UpdateBuildingResponse {}
/// What `meeting_room.v1.building.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateBuildingError {
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl UpdateBuildingError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[];
}

crate::error_enum!(UpdateBuildingError);
