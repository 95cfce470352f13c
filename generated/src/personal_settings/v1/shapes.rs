// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// The type `system_status` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct SystemStatus {
    /// The system status.
    pub system_status_id: Option<String>,
    /// The title. Example: `出差`.
    pub title: Option<String>,
    /// The title in several languages.
    pub i18n_title: Option<SystemStatusI18nName>,
    /// The icon, by its name. Example: `GeneralBusinessTrip`.
    pub icon_key: Option<IconKey>,
    /// The color. Default: `BLUE`. Example: `BLUE`.
    pub color: Option<SystemStatusColor>,
    /// The place among the statuses, 0 to 9: the smaller, the more it comes first; no two may share one. Default: `0`. Range: `0` to `9`. Example: `1`.
    pub priority: Option<i64>,
    /// The setting with which users decide whether the status may turn on by itself.
    pub sync_setting: Option<SystemStatusSyncSetting>,
}

crate::object_builder!(SystemStatus {
    title(impl Into<String>).into(), icon_key(impl Into<IconKey>).into();
    system_status_id(impl Into<String>).into(), title(impl Into<String>).into(),
    i18n_title(SystemStatusI18nName), icon_key(impl Into<IconKey>).into(),
    color(impl Into<SystemStatusColor>).into(), priority(i64), sync_setting(SystemStatusSyncSetting)
});
crate::object!(SystemStatus {
    system_status_id "system_status_id", title "title", i18n_title "i18n_title",
    icon_key "icon_key", color "color", priority "priority", sync_setting "sync_setting"
});

/// The type `system_status_i18n_name` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct SystemStatusI18nName {
    /// In Chinese. Example: `出差`.
    pub zh_cn: Option<String>,
    /// In English. Example: `On business trip`.
    pub en_us: Option<String>,
    /// In Japanese. Example: `出張中`.
    pub ja_jp: Option<String>,
}

crate::object_builder!(SystemStatusI18nName {
    zh_cn(impl Into<String>).into(), en_us(impl Into<String>).into(),
    ja_jp(impl Into<String>).into()
});
crate::object!(SystemStatusI18nName { zh_cn "zh_cn", en_us "en_us", ja_jp "ja_jp" });

/// The type `system_status_sync_setting` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct SystemStatusSyncSetting {
    /// Whether the setting is on by default. Default: `true`. Example: `true`.
    pub is_open_by_default: Option<bool>,
    /// The title of the setting, 1 to 30 characters, of which a Chinese one counts twice. Default: `自动开启`. Example: `出差期间自动开启`.
    pub title: Option<String>,
    /// The title of the setting in several languages, each 1 to 30 characters, of which a Chinese one counts twice.
    pub i18n_title: Option<SystemStatusI18nName>,
    /// An explanation of the setting, 1 to 60 characters, of which a Chinese one counts twice. Example: `text`.
    pub explain: Option<String>,
    /// The explanation of the setting in several languages, each 1 to 60 characters, of which a Chinese one counts twice.
    pub i18n_explain: Option<SystemStatusI18nName>,
}

crate::object_builder!(SystemStatusSyncSetting {
    is_open_by_default(bool), title(impl Into<String>).into(), i18n_title(SystemStatusI18nName),
    explain(impl Into<String>).into(), i18n_explain(SystemStatusI18nName)
});
crate::object!(SystemStatusSyncSetting {
    is_open_by_default "is_open_by_default", title "title", i18n_title "i18n_title",
    explain "explain", i18n_explain "i18n_explain"
});

/// The type `system_status_user_close_result_entity` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SystemStatusUserCloseResultEntity {
    /// The user, by the kind of id that the call uses.
    pub user_id: Option<String>,
    /// Whether it worked for the user, and why not.
    pub result: Option<SystemStatusUserCloseResultEntityResult>,
}

crate::object!(SystemStatusUserCloseResultEntity { user_id "user_id", result "result" });

/// The type `system_status_user_open_param` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct SystemStatusUserOpenParam {
    /// The user, by the kind of id that the call uses. Example: `ou_53edd3282dbc2fdbe5c593cfa5ce82ab`.
    pub user_id: Option<String>,
    /// When the status ends, in seconds since 1970; within 365 days. Example: `1665990378`.
    pub end_time: Option<String>,
}

crate::object_builder!(SystemStatusUserOpenParam {
    user_id(impl Into<String>).into(), end_time(impl Into<String>).into();
    user_id(impl Into<String>).into(), end_time(impl Into<String>).into()
});
crate::object!(SystemStatusUserOpenParam { user_id "user_id", end_time "end_time" });
crate::moments!(SystemStatusUserOpenParam { end_time_at end_time from_seconds });

/// The type `system_status_user_open_result_entity` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SystemStatusUserOpenResultEntity {
    /// The user, by the kind of id that the call uses.
    pub user_id: Option<String>,
    /// When the status ends, in seconds since 1970; within 365 days.
    pub end_time: Option<String>,
    /// Whether it worked for the user, and why not.
    pub result: Option<SystemStatusUserOpenResultEntityResult>,
}

crate::object!(SystemStatusUserOpenResultEntity {
    user_id "user_id", end_time "end_time", result "result"
});
crate::moments!(SystemStatusUserOpenResultEntity { end_time_at end_time from_seconds });
