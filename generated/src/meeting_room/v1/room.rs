// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `room`.

#![allow(deprecated, reason = "the types of superseded endpoints refer to each other")]
#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Returns several meeting rooms by their ids.
///
/// `GET /open-apis/meeting_room/room/batch_get`
///
/// Superseded: the platform recommends another endpoint.
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `calendar:room:readonly`
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uEDOyUjLxgjM14SM4ITN>
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BatchGetRoom {
    /// The meeting rooms.
    #[serde(skip)]
    pub room_ids: Vec<String>,
    /// Which fields are returned.
    #[serde(skip)]
    pub fields: Option<String>,
}

impl BatchGetRoom {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(room_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            room_ids: room_ids.into_iter().map(Into::into).collect(),
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

impl crate::Endpoint for BatchGetRoom {
    type Response = BatchGetRoomResponse;
    type Error = BatchGetRoomError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "meeting_room.v1.room.batch_get",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/meeting_room/room/batch_get",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("room_ids", &self.room_ids);
        query.push("fields", &self.fields);
    }
}

/// What `meeting_room.v1.room.batch_get` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BatchGetRoomResponse {
    /// The meeting rooms.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rooms: Option<Vec<Room>>,
}

/// What `meeting_room.v1.room.batch_get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BatchGetRoomError {
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl BatchGetRoomError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[];
}

crate::error_enum!(BatchGetRoomError);

/// Returns the ids of meeting rooms by the tenant's own ids.
///
/// `GET /open-apis/meeting_room/room/batch_get_id`
///
/// Superseded: the platform recommends another endpoint.
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `calendar:room:readonly`
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uYzMxYjL2MTM24iNzEjN>
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BatchGetIdRoom {
    /// The meeting rooms, by the tenant's own ids.
    #[serde(skip)]
    pub custom_room_ids: String,
}

impl BatchGetIdRoom {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(custom_room_ids: impl Into<String>) -> Self {
        Self {
            custom_room_ids: custom_room_ids.into(),
        }
    }
}

impl crate::Endpoint for BatchGetIdRoom {
    type Response = BatchGetIdRoomResponse;
    type Error = BatchGetIdRoomError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "meeting_room.v1.room.batch_get_id",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/meeting_room/room/batch_get_id",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("custom_room_ids", &self.custom_room_ids);
    }
}

/// What `meeting_room.v1.room.batch_get_id` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BatchGetIdRoomResponse {
    /// The meeting rooms.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rooms: Option<Vec<BatchGetIdRoomRoom>>,
}

/// What `meeting_room.v1.room.batch_get_id` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BatchGetIdRoomError {
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl BatchGetIdRoomError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[];
}

crate::error_enum!(BatchGetIdRoomError);

/// Creates a meeting room in a building.
///
/// `POST /open-apis/meeting_room/room/create`
///
/// Superseded: the platform recommends another endpoint.
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `calendar:room`
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uITNwYjLyUDM24iM1AjN>
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateRoom {
    /// The building.
    pub building_id: String,
    /// The floor.
    pub floor: String,
    /// The name of the room.
    pub name: String,
    /// How many people it holds.
    pub capacity: i64,
    /// Whether it is out of use.
    pub is_disabled: bool,
    /// The meeting room, by the tenant's own id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_room_id: Option<String>,
}

impl CreateRoom {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(
        building_id: impl Into<String>,
        floor: impl Into<String>,
        name: impl Into<String>,
        capacity: i64,
        is_disabled: bool,
    ) -> Self {
        Self {
            building_id: building_id.into(),
            floor: floor.into(),
            name: name.into(),
            capacity,
            is_disabled,
            custom_room_id: None,
        }
    }

    /// Sets [`custom_room_id`](Self#structfield.custom_room_id).
    #[must_use]
    pub fn custom_room_id(mut self, custom_room_id: impl Into<String>) -> Self {
        self.custom_room_id = Some(custom_room_id.into());
        self
    }
}

impl crate::Endpoint for CreateRoom {
    type Response = CreateRoomResponse;
    type Error = CreateRoomError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "meeting_room.v1.room.create",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/meeting_room/room/create",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `meeting_room.v1.room.create` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateRoomResponse {
    /// The meeting room.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub room_id: Option<String>,
}

/// What `meeting_room.v1.room.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateRoomError {
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl CreateRoomError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[];
}

crate::error_enum!(CreateRoomError);

/// Returns what the booker of a meeting room filled in for it.
///
/// `POST /open-apis/meeting_room/room/customization`
///
/// Superseded: the platform recommends another endpoint.
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `calendar:room`
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uIjM5UjLyITO14iMykTN/query-meeting-room-customization-setting>
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CustomizationRoom {
    /// The meeting rooms.
    pub room_ids: Vec<String>,
}

impl CustomizationRoom {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(room_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            room_ids: room_ids.into_iter().map(Into::into).collect(),
        }
    }
}

impl crate::Endpoint for CustomizationRoom {
    type Response = CustomizationRoomResponse;
    type Error = CustomizationRoomError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "meeting_room.v1.room.customization",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/meeting_room/room/customization",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::FlatEnvelope,
    };

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `meeting_room.v1.room.customization` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CustomizationRoomResponse {
    /// The meeting rooms for which it failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_room_ids: Option<Vec<RoomErrorRoomId>>,
    /// What is asked when each room is booked.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub room_id_to_customization: Option<RoomIdToCustomization>,
}

/// What `meeting_room.v1.room.customization` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CustomizationRoomError {
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl CustomizationRoomError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[];
}

crate::error_enum!(CustomizationRoomError);

/// Deletes a meeting room.
///
/// `POST /open-apis/meeting_room/room/delete`
///
/// Superseded: the platform recommends another endpoint.
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `calendar:room`
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uUzMxYjL1MTM24SNzEjN>
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteRoom {
    /// The meeting room.
    pub room_id: String,
}

impl DeleteRoom {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(room_id: impl Into<String>) -> Self {
        Self { room_id: room_id.into() }
    }
}

impl crate::Endpoint for DeleteRoom {
    type Response = DeleteRoomResponse;
    type Error = DeleteRoomError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "meeting_room.v1.room.delete",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/meeting_room/room/delete",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `meeting_room.v1.room.delete` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteRoomResponse {}
/// What `meeting_room.v1.room.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeleteRoomError {
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl DeleteRoomError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[];
}

crate::error_enum!(DeleteRoomError);

/// Lists the meeting rooms of a building.
///
/// `GET /open-apis/meeting_room/room/list`
///
/// Superseded: the platform recommends another endpoint.
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `calendar:room:readonly`
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uADOyUjLwgjM14CM4ITN>
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListRoom {
    /// The building.
    #[serde(skip)]
    pub building_id: String,
    /// How many rooms a page holds, up to 1000, by default 100.
    ///
    /// Default: `100`.
    #[serde(skip)]
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one.
    #[serde(skip)]
    pub page_token: Option<String>,
    /// The order: `name-asc`, `name-desc`, `floor_name-asc` or `floor_name-desc`; none where it is left out.
    #[serde(skip)]
    pub order_by: Option<String>,
    /// Which fields are returned, separated by commas; `*`, or nothing, for all.
    #[serde(skip)]
    pub fields: Option<String>,
}

impl ListRoom {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(building_id: impl Into<String>) -> Self {
        Self {
            building_id: building_id.into(),
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

impl crate::Endpoint for ListRoom {
    type Response = ListRoomResponse;
    type Error = ListRoomError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "meeting_room.v1.room.list",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/meeting_room/room/list",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("building_id", &self.building_id);
        query.push("page_size", &self.page_size);
        query.push("page_token", &self.page_token);
        query.push("order_by", &self.order_by);
        query.push("fields", &self.fields);
    }
}

impl crate::Paged for ListRoom {
    type Item = Room;
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
        response.rooms.unwrap_or_default()
    }
}

/// What `meeting_room.v1.room.list` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListRoomResponse {
    /// Where the next page begins, as the page before said; left out for the first one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
    /// Whether there is another page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
    /// The meeting rooms.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rooms: Option<Vec<Room>>,
}

/// What `meeting_room.v1.room.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListRoomError {
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl ListRoomError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[];
}

crate::error_enum!(ListRoomError);

/// Updates a meeting room.
///
/// `POST /open-apis/meeting_room/room/update`
///
/// Superseded: the platform recommends another endpoint.
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `calendar:room`
///
/// Reference: <https://open.feishu.cn/document/ukTMukTMukTM/uMTNwYjLzUDM24yM1AjN>
#[deprecated(note = "superseded: the platform recommends another endpoint")]
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UpdateRoom {
    /// The meeting room.
    pub room_id: String,
    /// The name of the room.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// How many people it holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub capacity: Option<i64>,
    /// The meeting room, by the tenant's own id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_room_id: Option<String>,
}

impl UpdateRoom {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(room_id: impl Into<String>) -> Self {
        Self {
            room_id: room_id.into(),
            name: None,
            capacity: None,
            custom_room_id: None,
        }
    }

    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets [`capacity`](Self#structfield.capacity).
    #[must_use]
    pub fn capacity(mut self, capacity: i64) -> Self {
        self.capacity = Some(capacity);
        self
    }

    /// Sets [`custom_room_id`](Self#structfield.custom_room_id).
    #[must_use]
    pub fn custom_room_id(mut self, custom_room_id: impl Into<String>) -> Self {
        self.custom_room_id = Some(custom_room_id.into());
        self
    }
}

impl crate::Endpoint for UpdateRoom {
    type Response = UpdateRoomResponse;
    type Error = UpdateRoomError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "meeting_room.v1.room.update",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/meeting_room/room/update",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `meeting_room.v1.room.update` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UpdateRoomResponse {}
/// What `meeting_room.v1.room.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateRoomError {
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl UpdateRoomError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[];
}

crate::error_enum!(UpdateRoomError);
