// Written by `cargo xtask codegen`; do not edit.

//! Documented values. Each type keeps a value that is not listed.

#[doc(no_inline)]
pub use crate::UserIdType;
/// One of `GeneralDoNotDisturb`, `GeneralInMeetingBusy`, `Coffee`, `GeneralBusinessTrip`, `GeneralWorkFromHome`, `StatusEnjoyLife`, `GeneralTravellingCar`, `StatusBus`, …, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum IconKey {
    /// The value `GeneralDoNotDisturb`.
    GeneralDoNotDisturb,
    /// The value `GeneralInMeetingBusy`.
    GeneralInMeetingBusy,
    /// The value `Coffee`.
    Coffee,
    /// The value `GeneralBusinessTrip`.
    GeneralBusinessTrip,
    /// The value `GeneralWorkFromHome`.
    GeneralWorkFromHome,
    /// The value `StatusEnjoyLife`.
    StatusEnjoyLife,
    /// The value `GeneralTravellingCar`.
    GeneralTravellingCar,
    /// The value `StatusBus`.
    StatusBus,
    /// The value `StatusInFlight`.
    StatusInFlight,
    /// The value `Typing`.
    Typing,
    /// The value `EatingFood`.
    EatingFood,
    /// The value `SICK`.
    Sick,
    /// The value `GeneralSun`.
    GeneralSun,
    /// The value `GeneralMoonRest`.
    GeneralMoonRest,
    /// The value `StatusReading`.
    StatusReading,
    /// The value `Status_PrivateMessage`.
    StatusPrivateMessage,
    /// The value `StatusFlashOfInspiration`.
    StatusFlashOfInspiration,
    /// The value `GeneralVacation`.
    GeneralVacation,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(IconKey: String {
    GeneralDoNotDisturb = "GeneralDoNotDisturb", GeneralInMeetingBusy = "GeneralInMeetingBusy",
    Coffee = "Coffee", GeneralBusinessTrip = "GeneralBusinessTrip",
    GeneralWorkFromHome = "GeneralWorkFromHome", StatusEnjoyLife = "StatusEnjoyLife",
    GeneralTravellingCar = "GeneralTravellingCar", StatusBus = "StatusBus",
    StatusInFlight = "StatusInFlight", Typing = "Typing", EatingFood = "EatingFood", Sick = "SICK",
    GeneralSun = "GeneralSun", GeneralMoonRest = "GeneralMoonRest", StatusReading = "StatusReading",
    StatusPrivateMessage = "Status_PrivateMessage",
    StatusFlashOfInspiration = "StatusFlashOfInspiration", GeneralVacation = "GeneralVacation"
});

/// One of `BLUE`, `GRAY`, `INDIGO`, `WATHET`, `GREEN`, `TURQUOISE`, `YELLOW`, `LIME`, …, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum SystemStatusColor {
    /// The value `BLUE`.
    Blue,
    /// The value `GRAY`.
    Gray,
    /// The value `INDIGO`.
    Indigo,
    /// The value `WATHET`.
    Wathet,
    /// The value `GREEN`.
    Green,
    /// The value `TURQUOISE`.
    Turquoise,
    /// The value `YELLOW`.
    Yellow,
    /// The value `LIME`.
    Lime,
    /// The value `RED`.
    Red,
    /// The value `ORANGE`.
    Orange,
    /// The value `PURPLE`.
    Purple,
    /// The value `VIOLET`.
    Violet,
    /// The value `CARMINE`.
    Carmine,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(SystemStatusColor: String {
    Blue = "BLUE", Gray = "GRAY", Indigo = "INDIGO", Wathet = "WATHET", Green = "GREEN",
    Turquoise = "TURQUOISE", Yellow = "YELLOW", Lime = "LIME", Red = "RED", Orange = "ORANGE",
    Purple = "PURPLE", Violet = "VIOLET", Carmine = "CARMINE"
});

/// One of `success`, `fail`, `invisible_user_id`, `invalid_user_id`, `resign_user_id`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum SystemStatusUserCloseResultEntityResult {
    /// The value `success`.
    Success,
    /// The value `fail`.
    Fail,
    /// The value `invisible_user_id`.
    InvisibleUserId,
    /// The value `invalid_user_id`.
    InvalidUserId,
    /// The value `resign_user_id`.
    ResignUserId,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(SystemStatusUserCloseResultEntityResult: String {
    Success = "success", Fail = "fail", InvisibleUserId = "invisible_user_id",
    InvalidUserId = "invalid_user_id", ResignUserId = "resign_user_id"
});

/// One of `success_show`, `success_user_close_syn`, `success_user_in_higher_priority_system_status`, `fail`, `invisible_user_id`, `invalid_user_id`, `resign_user_id`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum SystemStatusUserOpenResultEntityResult {
    /// The value `success_show`.
    SuccessShow,
    /// The value `success_user_close_syn`.
    SuccessUserCloseSyn,
    /// The value `success_user_in_higher_priority_system_status`.
    SuccessUserInHigherPrioritySystemStatus,
    /// The value `fail`.
    Fail,
    /// The value `invisible_user_id`.
    InvisibleUserId,
    /// The value `invalid_user_id`.
    InvalidUserId,
    /// The value `resign_user_id`.
    ResignUserId,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(SystemStatusUserOpenResultEntityResult: String {
    SuccessShow = "success_show", SuccessUserCloseSyn = "success_user_close_syn",
    SuccessUserInHigherPrioritySystemStatus = "success_user_in_higher_priority_system_status",
    Fail = "fail", InvisibleUserId = "invisible_user_id", InvalidUserId = "invalid_user_id",
    ResignUserId = "resign_user_id"
});

/// One of `TITLE`, `I18N_TITLE`, `ICON`, `COLOR`, `PRIORITY`, `SYNC_SETTING`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum UpdateField {
    /// The value `TITLE`.
    Title,
    /// The value `I18N_TITLE`.
    I18NTitle,
    /// The value `ICON`.
    Icon,
    /// The value `COLOR`.
    Color,
    /// The value `PRIORITY`.
    Priority,
    /// The value `SYNC_SETTING`.
    SyncSetting,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(UpdateField: String {
    Title = "TITLE", I18NTitle = "I18N_TITLE", Icon = "ICON", Color = "COLOR",
    Priority = "PRIORITY", SyncSetting = "SYNC_SETTING"
});
