// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// An object with `building_id`, `custom_building_id`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BatchGetIdBuildingBuilding {
    /// The field `building_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub building_id: Option<String>,
    /// The field `custom_building_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_building_id: Option<serde_json::Value>,
}

/// An object with `room_id`, `custom_room_id`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BatchGetIdRoomRoom {
    /// The field `room_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub room_id: Option<String>,
    /// The field `custom_room_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_room_id: Option<String>,
}

/// An object with `building_id`, `description`, `floors`, `name`, `country_id`, ….
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Building {
    /// The field `building_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub building_id: Option<String>,
    /// The field `description` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The field `floors` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub floors: Option<Vec<String>>,
    /// The field `name` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The field `country_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country_id: Option<String>,
    /// The field `district_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub district_id: Option<String>,
}

/// An object with `country_id`, `name`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Country {
    /// The field `country_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country_id: Option<String>,
    /// The field `name` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// An object with `district_id`, `name`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct District {
    /// The field `district_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub district_id: Option<String>,
    /// The field `name` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// An object with `room_id`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct FreebusyFreeBusy {
    /// The field `room_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub room_id: Option<FreebusyFreeBusyRoomId>,
}

/// An object with `start_time`, `end_time`, `uid`, `original_time`, `organizer_info`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct FreebusyFreeBusyRoomId {
    /// The field `start_time` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<String>,
    /// The field `end_time` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<String>,
    /// The field `uid` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uid: Option<String>,
    /// The field `original_time` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub original_time: Option<i64>,
    /// The field `organizer_info` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organizer_info: Option<FreebusyFreeBusyRoomIdOrganizerInfo>,
}

/// An object with `name`, `open_id`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct FreebusyFreeBusyRoomIdOrganizerInfo {
    /// The field `name` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The field `open_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_id: Option<String>,
}

/// An object with `room_id`, `building_id`, `building_name`, `capacity`, `description`, ….
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Room {
    /// The field `room_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub room_id: Option<String>,
    /// The field `building_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub building_id: Option<String>,
    /// The field `building_name` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub building_name: Option<String>,
    /// The field `capacity` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub capacity: Option<i64>,
    /// The field `description` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The field `display_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_id: Option<String>,
    /// The field `floor_name` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub floor_name: Option<String>,
    /// The field `is_disabled` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_disabled: Option<bool>,
    /// The field `name` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// An object with `building_id`, `room_id`, `error_msg`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct RoomErrorRoomId {
    /// The field `building_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub building_id: Option<String>,
    /// The field `room_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub room_id: Option<String>,
    /// The field `error_msg` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_msg: Option<String>,
}

/// An object with `room_id`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct RoomIdToCustomization {
    /// The field `room_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub room_id: Option<RoomIdToCustomizationRoomId>,
}

/// An object with `contact_ids`, `customization_data`, `preparation_time`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct RoomIdToCustomizationRoomId {
    /// The field `contact_ids` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_ids: Option<Vec<i64>>,
    /// The field `customization_data` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customization_data: Option<RoomIdToCustomizationRoomIdCustomizationData>,
    /// The field `preparation_time` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preparation_time: Option<i64>,
}

/// An object with `conditions`, `customization_type`, `index_key`, `input_content`, `is_required`, ….
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct RoomIdToCustomizationRoomIdCustomizationData {
    /// The field `conditions` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conditions: Option<RoomIdToCustomizationRoomIdCustomizationDataConditions>,
    /// The field `customization_type` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customization_type: Option<i64>,
    /// The field `index_key` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub index_key: Option<String>,
    /// The field `input_content` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub input_content: Option<String>,
    /// The field `is_required` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_required: Option<bool>,
    /// The field `label` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// The field `options` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub options: Option<RoomIdToCustomizationRoomIdCustomizationDataOptions>,
    /// The field `place_holder` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place_holder: Option<String>,
}

/// An object with `custom_key`, `option_keys`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct RoomIdToCustomizationRoomIdCustomizationDataConditions {
    /// The field `custom_key` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_key: Option<String>,
    /// The field `option_keys` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub option_keys: Option<Vec<String>>,
}

/// An object with `is_others`, `is_selected`, `option_image_url`, `option_key`, `option_label`, ….
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct RoomIdToCustomizationRoomIdCustomizationDataOptions {
    /// The field `is_others` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_others: Option<bool>,
    /// The field `is_selected` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_selected: Option<bool>,
    /// The field `option_image_url` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub option_image_url: Option<String>,
    /// The field `option_key` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub option_key: Option<String>,
    /// The field `option_label` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub option_label: Option<String>,
    /// The field `others_content` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub others_content: Option<String>,
}

/// An object with `uid`, `original_time`, `error_msg`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SummaryErrorEventUid {
    /// The field `uid` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uid: Option<String>,
    /// The field `original_time` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub original_time: Option<i64>,
    /// The field `error_msg` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_msg: Option<String>,
}

/// An object with `uid`, `original_time`, `summary`, `vchat`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SummaryEventInfo {
    /// The field `uid` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uid: Option<String>,
    /// The field `original_time` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub original_time: Option<i64>,
    /// The field `summary` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    /// The field `vchat` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vchat: Option<Vhcat>,
}

/// An object with `uid`, `original_time`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SummaryEventUid {
    /// The field `uid` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uid: Option<String>,
    /// The field `original_time` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub original_time: Option<i64>,
}

impl SummaryEventUid {
    /// With what is required.
    #[must_use]
    pub fn new(uid: impl Into<String>, original_time: i64) -> Self {
        Self {
            uid: Some(uid.into()),
            original_time: Some(original_time),
        }
    }

    /// Sets [`uid`](Self#structfield.uid).
    #[must_use]
    pub fn uid(mut self, uid: impl Into<String>) -> Self {
        self.uid = Some(uid.into());
        self
    }

    /// Sets [`original_time`](Self#structfield.original_time).
    #[must_use]
    pub fn original_time(mut self, original_time: i64) -> Self {
        self.original_time = Some(original_time);
        self
    }
}

/// The type `vhcat` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Vhcat {
    /// The field `vc_type` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vc_type: Option<VcType>,
    /// The field `icon_type` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub icon_type: Option<IconType>,
    /// The field `description` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The field `meeting_url` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meeting_url: Option<String>,
}
