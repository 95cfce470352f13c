// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// The type `access_record` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AccessRecord {
    /// The access record.
    pub access_record_id: Option<String>,
    /// The user, by the kind of id that the call uses.
    pub user_id: Option<String>,
    /// The access control device.
    pub device_id: Option<String>,
    /// Whether it was a clock-in for attendance.
    pub is_clock_in: Option<bool>,
    /// When the access happened, in seconds since 1970.
    pub access_time: Option<String>,
    /// How the user was recognized.
    pub access_type: Option<AccessType>,
    /// What the recognition yielded; what it holds depends on `access_type`.
    pub access_data: Option<String>,
    /// Whether the door was opened.
    pub is_door_open: Option<bool>,
}

crate::object!(AccessRecord {
    access_record_id "access_record_id", user_id "user_id", device_id "device_id",
    is_clock_in "is_clock_in", access_time "access_time", access_type "access_type",
    access_data "access_data", is_door_open "is_door_open"
});
crate::moments!(AccessRecord { access_time_at access_time from_seconds });

/// The type `device` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Device {
    /// The access control device.
    pub device_id: Option<String>,
    /// The name of the device.
    pub device_name: Option<String>,
    /// The serial number of the device.
    pub device_sn: Option<String>,
}

crate::object!(Device { device_id "device_id", device_name "device_name", device_sn "device_sn" });

/// The type `device_external` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct DeviceExternal {
    /// The access control device. Example: `534545234523452345`.
    pub id: Option<String>,
    /// The name of the device. Example: `北门`.
    pub name: Option<String>,
}

crate::object_builder!(DeviceExternal {
    id(impl Into<String>).into(), name(impl Into<String>).into()
});
crate::object!(DeviceExternal { id "id", name "name" });

/// The type `feature` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Feature {
    /// The card number, which is output over Wiegand when the user's face is recognized. Example: `123456`.
    pub card: Option<i64>,
    /// Whether a face photo is stored.
    pub face_uploaded: Option<bool>,
}

crate::object_builder!(Feature { card(i64), face_uploaded(bool) });
crate::object!(Feature { card "card", face_uploaded "face_uploaded" });

/// The type `opening_time_external` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct OpeningTimeExternal {
    /// The days on which the permission begins and ends.
    pub valid_day: Option<OpeningTimeValidDayExternal>,
    /// The days of the week on which the doors may be opened, as numbers. Length: 0 to 7. Example: `[1,2,3]`.
    pub weekdays: Option<Vec<i64>>,
    /// The times of day at which the doors may be opened. Length: 0 to 1.
    pub day_times: Option<Vec<OpeningTimePeriodExternal>>,
}

crate::object_builder!(OpeningTimeExternal {
    valid_day(OpeningTimeValidDayExternal),
    weekdays(impl IntoIterator<Item = impl Into<i64>>).into_iter().map(Into::into).collect(),
    day_times(impl IntoIterator<Item = impl Into<OpeningTimePeriodExternal>>).into_iter().map(Into::into).collect()
});
crate::object!(OpeningTimeExternal {
    valid_day "valid_day", weekdays "weekdays", day_times "day_times"
});

/// The type `opening_time_period_external` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct OpeningTimePeriodExternal {
    /// When the time of day begins, as a number of the form `HHMM`: 1200 for 12:00. Range: `0` to `2400`. Example: `1200`.
    pub start_hhmm: Option<i64>,
    /// When the time of day ends, as a number of the form `HHMM`: 1400 for 14:00. Range: `0` to `2400`. Example: `1400`.
    pub end_hhmm: Option<i64>,
}

crate::object_builder!(OpeningTimePeriodExternal {
    start_hhmm(i64), end_hhmm(i64);
    start_hhmm(i64), end_hhmm(i64)
});
crate::object!(OpeningTimePeriodExternal { start_hhmm "start_hhmm", end_hhmm "end_hhmm" });

/// The type `opening_time_valid_day_external` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct OpeningTimeValidDayExternal {
    /// When the permission begins, in seconds since 1970. Range: `1000000000` to `2147483647`. Example: `1699031483`.
    pub start_day: Option<i64>,
    /// When the permission ends, in seconds since 1970. Range: `1000000000` to `2147483647`. Example: `1699931483`.
    pub end_day: Option<i64>,
}

crate::object_builder!(OpeningTimeValidDayExternal {
    start_day(i64), end_day(i64);
    start_day(i64), end_day(i64)
});
crate::object!(OpeningTimeValidDayExternal { start_day "start_day", end_day "end_day" });
crate::moments!(OpeningTimeValidDayExternal {
    start_day_at start_day from_seconds, end_day_at end_day from_seconds
});

/// The type `rule` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Rule {
    /// The permission group. Example: `34252345234523`.
    pub id: Option<String>,
    /// The name of the permission group. Example: `南门`.
    pub name: Option<String>,
    /// The devices that the permission group covers. Length: 0 to 5000.
    pub devices: Option<Vec<DeviceExternal>>,
    /// How many employees the permission group holds. Example: `3`.
    pub user_count: Option<String>,
    /// The employees in the permission group. Length: 0 to 10000.
    pub users: Option<Vec<UserExternal>>,
    /// How many visitors the permission group holds. Example: `3`.
    pub visitor_count: Option<String>,
    /// The visitors in the permission group. Length: 0 to 10000.
    pub visitors: Option<Vec<UserExternal>>,
    /// Whether people are notified to record their faces. Example: `false`.
    pub remind_face: Option<bool>,
    /// When the doors may be opened.
    pub opening_time: Option<OpeningTimeExternal>,
    /// Whether the permission group is a temporary one. Example: `false`.
    pub is_temp: Option<bool>,
}

crate::object_builder!(Rule {
    id(impl Into<String>).into(), name(impl Into<String>).into(),
    devices(impl IntoIterator<Item = impl Into<DeviceExternal>>).into_iter().map(Into::into).collect(),
    user_count(impl Into<String>).into(),
    users(impl IntoIterator<Item = impl Into<UserExternal>>).into_iter().map(Into::into).collect(),
    visitor_count(impl Into<String>).into(),
    visitors(impl IntoIterator<Item = impl Into<UserExternal>>).into_iter().map(Into::into).collect(),
    remind_face(bool), opening_time(OpeningTimeExternal), is_temp(bool)
});
crate::object!(Rule {
    id "id", name "name", devices "devices", user_count "user_count", users "users",
    visitor_count "visitor_count", visitors "visitors", remind_face "remind_face",
    opening_time "opening_time", is_temp "is_temp"
});

/// The type `user` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct User {
    /// What identifies the user at a device.
    pub feature: Option<Feature>,
    /// The user, by the kind of id that the call uses.
    pub user_id: Option<String>,
}

crate::object!(User { feature "feature", user_id "user_id" });

/// The type `user_external` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct UserExternal {
    /// Whether it stands for a person, a department, all employees or a visitor. Example: `11`.
    pub user_type: Option<UserType>,
    /// The user, by the kind of id that the call uses. Example: `ou_7dab8a3d3cdcc9da365777c7ad535d62`.
    pub user_id: Option<String>,
    /// The name of the user or visitor. Example: `张三`.
    pub user_name: Option<String>,
    /// The phone number. Example: `1357890001`.
    pub phone_num: Option<String>,
    /// The department. Example: `od-f7d44ab733f7602f5cc5194735fd9aaf`.
    pub department_id: Option<String>,
}

crate::object_builder!(UserExternal {
    user_type(impl Into<UserType>).into();
    user_type(impl Into<UserType>).into(), user_id(impl Into<String>).into(),
    user_name(impl Into<String>).into(), phone_num(impl Into<String>).into(),
    department_id(impl Into<String>).into()
});
crate::object!(UserExternal {
    user_type "user_type", user_id "user_id", user_name "user_name", phone_num "phone_num",
    department_id "department_id"
});
