// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// An object with `building_id`, `custom_building_id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetIdBuildingBuilding {
    /// The building.
    pub building_id: Option<String>,
    /// The building, by the tenant's own id.
    pub custom_building_id: Option<
        std::collections::BTreeMap<String, serde_json::Value>,
    >,
}

crate::object!(BatchGetIdBuildingBuilding {
    building_id "building_id", custom_building_id "custom_building_id"
});

/// An object with `room_id`, `custom_room_id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchGetIdRoomRoom {
    /// The meeting room.
    pub room_id: Option<String>,
    /// The meeting room, by the tenant's own id.
    pub custom_room_id: Option<String>,
}

crate::object!(BatchGetIdRoomRoom { room_id "room_id", custom_room_id "custom_room_id" });

/// An object with `building_id`, `description`, `floors`, `name`, `country_id`, ….
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Building {
    /// The building.
    pub building_id: Option<String>,
    /// The description of the building.
    pub description: Option<String>,
    /// The floors.
    pub floors: Vec<String>,
    /// The name of the building.
    pub name: Option<String>,
    /// The country or region.
    pub country_id: Option<String>,
    /// The city, by its id.
    pub district_id: Option<String>,
}

crate::object!(Building {
    building_id "building_id", description "description", floors "floors", name "name",
    country_id "country_id", district_id "district_id"
});

/// An object with `country_id`, `name`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Country {
    /// The country or region.
    pub country_id: Option<String>,
    /// The name of the country or region.
    pub name: Option<String>,
}

crate::object!(Country { country_id "country_id", name "name" });

/// An object with `district_id`, `name`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct District {
    /// The city, by its id.
    pub district_id: Option<String>,
    /// The name of the city.
    pub name: Option<String>,
}

crate::object!(District { district_id "district_id", name "name" });

/// An object with `room_id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FreebusyFreeBusy {
    /// When the room is taken; the key is the id of the room.
    pub room_id: Option<FreebusyFreeBusyRoomId>,
}

crate::object!(FreebusyFreeBusy { room_id "room_id" });

/// An object with `start_time`, `end_time`, `uid`, `original_time`, `organizer_info`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FreebusyFreeBusyRoomId {
    /// When the room is taken, as RFC 3339 says.
    pub start_time: Option<String>,
    /// When the room is free again, as RFC 3339 says.
    pub end_time: Option<String>,
    /// The event that takes the room.
    pub uid: Option<String>,
    /// The original start of a changed instance of a recurring event, in seconds since 1970; 0 otherwise.
    pub original_time: Option<i64>,
    /// The organizer.
    pub organizer_info: Option<FreebusyFreeBusyRoomIdOrganizerInfo>,
}

crate::object!(FreebusyFreeBusyRoomId {
    start_time "start_time", end_time "end_time", uid "uid", original_time "original_time",
    organizer_info "organizer_info"
});
crate::moments!(FreebusyFreeBusyRoomId { original_time_at original_time from_seconds });

/// An object with `name`, `open_id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct FreebusyFreeBusyRoomIdOrganizerInfo {
    /// The organizer's name; absent for events of apps.
    pub name: Option<String>,
    /// The user's id within the app.
    pub open_id: Option<String>,
}

crate::object!(FreebusyFreeBusyRoomIdOrganizerInfo { name "name", open_id "open_id" });

/// An object with `room_id`, `building_id`, `building_name`, `capacity`, `description`, ….
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Room {
    /// The meeting room.
    pub room_id: Option<String>,
    /// The building.
    pub building_id: Option<String>,
    /// The name of the building.
    pub building_name: Option<String>,
    /// How many people it holds.
    pub capacity: Option<i64>,
    /// The description of the room.
    pub description: Option<String>,
    /// The number that people see.
    pub display_id: Option<String>,
    /// The floor.
    pub floor_name: Option<String>,
    /// Whether it is out of use.
    pub is_disabled: Option<bool>,
    /// The name of the room.
    pub name: Option<String>,
}

crate::object!(Room {
    room_id "room_id", building_id "building_id", building_name "building_name",
    capacity "capacity", description "description", display_id "display_id",
    floor_name "floor_name", is_disabled "is_disabled", name "name"
});

/// An object with `building_id`, `room_id`, `error_msg`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoomErrorRoomId {
    /// The building.
    pub building_id: Option<String>,
    /// The meeting room.
    pub room_id: Option<String>,
    /// Why it failed.
    pub error_msg: Option<String>,
}

crate::object!(RoomErrorRoomId {
    building_id "building_id", room_id "room_id", error_msg "error_msg"
});

/// An object with `room_id`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoomIdToCustomization {
    /// What is asked when the room is booked; the key is the id of the room.
    pub room_id: Option<RoomIdToCustomizationRoomId>,
}

crate::object!(RoomIdToCustomization { room_id "room_id" });

/// An object with `contact_ids`, `customization_data`, `preparation_time`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoomIdToCustomizationRoomId {
    /// Who is responsible for it.
    pub contact_ids: Vec<i64>,
    /// The question.
    pub customization_data: Option<RoomIdToCustomizationRoomIdCustomizationData>,
    /// How much time it takes to prepare the room.
    pub preparation_time: Option<i64>,
}

crate::object!(RoomIdToCustomizationRoomId {
    contact_ids "contact_ids", customization_data "customization_data",
    preparation_time "preparation_time"
});

/// An object with `conditions`, `customization_type`, `index_key`, `input_content`, `is_required`, ….
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoomIdToCustomizationRoomIdCustomizationData {
    /// The conditions.
    pub conditions: Option<RoomIdToCustomizationRoomIdCustomizationDataConditions>,
    /// The kind of question: 1 for one choice, 2 for several, 3 for text.
    pub customization_type: Option<i64>,
    /// The key of what is to be filled in.
    pub index_key: Option<String>,
    /// What was entered, for questions that ask for text.
    pub input_content: Option<String>,
    /// Whether it must be answered.
    pub is_required: Option<bool>,
    /// The question.
    pub label: Option<String>,
    /// The options to choose from.
    pub options: Option<RoomIdToCustomizationRoomIdCustomizationDataOptions>,
    /// What is shown until text is entered.
    pub place_holder: Option<String>,
}

crate::object!(RoomIdToCustomizationRoomIdCustomizationData {
    conditions "conditions", customization_type "customization_type", index_key "index_key",
    input_content "input_content", is_required "is_required", label "label", options "options",
    place_holder "place_holder"
});

/// An object with `custom_key`, `option_keys`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoomIdToCustomizationRoomIdCustomizationDataConditions {
    /// The question that this one depends on.
    pub custom_key: Option<String>,
    /// The options that must all be chosen for the question to be shown.
    pub option_keys: Vec<String>,
}

crate::object!(RoomIdToCustomizationRoomIdCustomizationDataConditions {
    custom_key "custom_key", option_keys "option_keys"
});

/// An object with `is_others`, `is_selected`, `option_image_url`, `option_key`, `option_label`, ….
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoomIdToCustomizationRoomIdCustomizationDataOptions {
    /// Whether it stands for other answers.
    pub is_others: Option<bool>,
    /// Whether it is chosen.
    pub is_selected: Option<bool>,
    /// The address of the option's image.
    pub option_image_url: Option<String>,
    /// The key of the option.
    pub option_key: Option<String>,
    /// What the option says.
    pub option_label: Option<String>,
    /// What was entered under "other".
    pub others_content: Option<String>,
}

crate::object!(RoomIdToCustomizationRoomIdCustomizationDataOptions {
    is_others "is_others", is_selected "is_selected", option_image_url "option_image_url",
    option_key "option_key", option_label "option_label", others_content "others_content"
});

/// An object with `uid`, `original_time`, `error_msg`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SummaryErrorEventUid {
    /// The event that takes the room.
    pub uid: Option<String>,
    /// The original start of a changed instance of a recurring event, in seconds since 1970; 0 otherwise.
    pub original_time: Option<i64>,
    /// Why it failed.
    pub error_msg: Option<String>,
}

crate::object!(SummaryErrorEventUid {
    uid "uid", original_time "original_time", error_msg "error_msg"
});
crate::moments!(SummaryErrorEventUid { original_time_at original_time from_seconds });

/// An object with `uid`, `original_time`, `summary`, `vchat`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SummaryEventInfo {
    /// The event that takes the room.
    pub uid: Option<String>,
    /// The original start of a changed instance of a recurring event, in seconds since 1970; 0 otherwise.
    pub original_time: Option<i64>,
    /// The title.
    pub summary: Option<String>,
    /// The video meeting.
    pub vchat: Option<Vhcat>,
}

crate::object!(SummaryEventInfo {
    uid "uid", original_time "original_time", summary "summary", vchat "vchat"
});
crate::moments!(SummaryEventInfo { original_time_at original_time from_seconds });

/// An object with `uid`, `original_time`.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct SummaryEventUid {
    /// The event that takes the room.
    pub uid: Option<String>,
    /// The original start of a changed instance of a recurring event, in seconds since 1970; 0 otherwise.
    pub original_time: Option<i64>,
}

crate::object_builder!(SummaryEventUid {
    uid(impl Into<String>).into(), original_time(i64);
    uid(impl Into<String>).into(), original_time(i64)
});
crate::object!(SummaryEventUid { uid "uid", original_time "original_time" });
crate::moments!(SummaryEventUid { original_time_at original_time from_seconds });

/// The type `vhcat` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Vhcat {
    /// The type of the video meeting.
    pub vc_type: Option<VcType>,
    /// The icon of the meeting's link.
    pub icon_type: Option<IconType>,
    /// What the button says, for meetings of other services.
    pub description: Option<String>,
    /// The address of the video meeting.
    pub meeting_url: Option<String>,
}

crate::object!(Vhcat {
    vc_type "vc_type", icon_type "icon_type", description "description", meeting_url "meeting_url"
});
