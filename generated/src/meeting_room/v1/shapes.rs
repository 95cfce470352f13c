// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// An object with `building_id`, `custom_building_id`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BatchGetIdBuildingBuilding {
    /// The building.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub building_id: Option<String>,
    /// The building, by the tenant's own id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_building_id: Option<serde_json::Value>,
}

/// An object with `room_id`, `custom_room_id`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BatchGetIdRoomRoom {
    /// The meeting room.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub room_id: Option<String>,
    /// The meeting room, by the tenant's own id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_room_id: Option<String>,
}

/// An object with `building_id`, `description`, `floors`, `name`, `country_id`, ….
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Building {
    /// The building.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub building_id: Option<String>,
    /// The description of the building.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The floors.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub floors: Option<Vec<String>>,
    /// The name of the building.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The country or region.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country_id: Option<String>,
    /// The city, by its id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub district_id: Option<String>,
}

/// An object with `country_id`, `name`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Country {
    /// The country or region.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub country_id: Option<String>,
    /// The name of the country or region.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// An object with `district_id`, `name`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct District {
    /// The city, by its id.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub district_id: Option<String>,
    /// The name of the city.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// An object with `room_id`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct FreebusyFreeBusy {
    /// When the room is taken; the key is the id of the room.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub room_id: Option<FreebusyFreeBusyRoomId>,
}

/// An object with `start_time`, `end_time`, `uid`, `original_time`, `organizer_info`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct FreebusyFreeBusyRoomId {
    /// When the room is taken, as RFC 3339 says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<String>,
    /// When the room is free again, as RFC 3339 says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<String>,
    /// The event that takes the room.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uid: Option<String>,
    /// The original start of a changed instance of a recurring event, in seconds since 1970; 0 otherwise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub original_time: Option<i64>,
    /// The organizer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub organizer_info: Option<FreebusyFreeBusyRoomIdOrganizerInfo>,
}

/// An object with `name`, `open_id`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct FreebusyFreeBusyRoomIdOrganizerInfo {
    /// The organizer's name; absent for events of apps.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The user's id within the app.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub open_id: Option<String>,
}

/// An object with `room_id`, `building_id`, `building_name`, `capacity`, `description`, ….
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Room {
    /// The meeting room.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub room_id: Option<String>,
    /// The building.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub building_id: Option<String>,
    /// The name of the building.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub building_name: Option<String>,
    /// How many people it holds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub capacity: Option<i64>,
    /// The description of the room.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The number that people see.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_id: Option<String>,
    /// The floor.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub floor_name: Option<String>,
    /// Whether it is out of use.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_disabled: Option<bool>,
    /// The name of the room.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

/// An object with `building_id`, `room_id`, `error_msg`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct RoomErrorRoomId {
    /// The building.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub building_id: Option<String>,
    /// The meeting room.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub room_id: Option<String>,
    /// Why it failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_msg: Option<String>,
}

/// An object with `room_id`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct RoomIdToCustomization {
    /// What is asked when the room is booked; the key is the id of the room.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub room_id: Option<RoomIdToCustomizationRoomId>,
}

/// An object with `contact_ids`, `customization_data`, `preparation_time`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct RoomIdToCustomizationRoomId {
    /// Who is responsible for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub contact_ids: Option<Vec<i64>>,
    /// The question.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customization_data: Option<RoomIdToCustomizationRoomIdCustomizationData>,
    /// How much time it takes to prepare the room.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub preparation_time: Option<i64>,
}

/// An object with `conditions`, `customization_type`, `index_key`, `input_content`, `is_required`, ….
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct RoomIdToCustomizationRoomIdCustomizationData {
    /// The conditions.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub conditions: Option<RoomIdToCustomizationRoomIdCustomizationDataConditions>,
    /// The kind of question: 1 for one choice, 2 for several, 3 for text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customization_type: Option<i64>,
    /// The key of what is to be filled in.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub index_key: Option<String>,
    /// What was entered, for questions that ask for text.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub input_content: Option<String>,
    /// Whether it must be answered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_required: Option<bool>,
    /// The question.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub label: Option<String>,
    /// The options to choose from.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub options: Option<RoomIdToCustomizationRoomIdCustomizationDataOptions>,
    /// What is shown until text is entered.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub place_holder: Option<String>,
}

/// An object with `custom_key`, `option_keys`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct RoomIdToCustomizationRoomIdCustomizationDataConditions {
    /// The question that this one depends on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub custom_key: Option<String>,
    /// The options that must all be chosen for the question to be shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub option_keys: Option<Vec<String>>,
}

/// An object with `is_others`, `is_selected`, `option_image_url`, `option_key`, `option_label`, ….
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct RoomIdToCustomizationRoomIdCustomizationDataOptions {
    /// Whether it stands for other answers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_others: Option<bool>,
    /// Whether it is chosen.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub is_selected: Option<bool>,
    /// The address of the option's image.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub option_image_url: Option<String>,
    /// The key of the option.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub option_key: Option<String>,
    /// What the option says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub option_label: Option<String>,
    /// What was entered under "other".
    #[serde(skip_serializing_if = "Option::is_none")]
    pub others_content: Option<String>,
}

/// An object with `uid`, `original_time`, `error_msg`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SummaryErrorEventUid {
    /// The event that takes the room.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uid: Option<String>,
    /// The original start of a changed instance of a recurring event, in seconds since 1970; 0 otherwise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub original_time: Option<i64>,
    /// Why it failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub error_msg: Option<String>,
}

/// An object with `uid`, `original_time`, `summary`, `vchat`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SummaryEventInfo {
    /// The event that takes the room.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uid: Option<String>,
    /// The original start of a changed instance of a recurring event, in seconds since 1970; 0 otherwise.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub original_time: Option<i64>,
    /// The title.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub summary: Option<String>,
    /// The video meeting.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vchat: Option<Vhcat>,
}

/// An object with `uid`, `original_time`.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct SummaryEventUid {
    /// The event that takes the room.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub uid: Option<String>,
    /// The original start of a changed instance of a recurring event, in seconds since 1970; 0 otherwise.
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
    /// The type of the video meeting.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub vc_type: Option<VcType>,
    /// The icon of the meeting's link.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub icon_type: Option<IconType>,
    /// What the button says, for meetings of other services.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// The address of the video meeting.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub meeting_url: Option<String>,
}
