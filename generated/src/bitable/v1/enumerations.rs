// Written by `cargo xtask codegen`; do not edit.

//! Documented values. Each type keeps a value that is not listed.

#[doc(no_inline)]
pub use crate::UserIdType;
/// One of `v1`, `v2`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum AdvanceVersion {
    /// The value `v1`.
    V1,
    /// The value `v2`.
    V2,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(AdvanceVersion: String { V1 = "v1", V2 = "v2" });

/// One of `system_number`, `fixed_text`, `created_time`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum AppFieldPropertyAutoSerialOptionsType {
    /// The value `system_number`.
    SystemNumber,
    /// The value `fixed_text`.
    FixedText,
    /// The value `created_time`.
    CreatedTime,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(AppFieldPropertyAutoSerialOptionsType: String {
    SystemNumber = "system_number", FixedText = "fixed_text", CreatedTime = "created_time"
});

/// One of `custom`, `auto_increment_number`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum AppFieldPropertyAutoSerialType {
    /// The value `custom`.
    Custom,
    /// The value `auto_increment_number`.
    AutoIncrementNumber,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(AppFieldPropertyAutoSerialType: String {
    Custom = "custom", AutoIncrementNumber = "auto_increment_number"
});

/// One of `is`, `isNot`, `contains`, `doesNotContain`, `isEmpty`, `isNotEmpty`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum AppRoleTableRoleRecRuleConditionOperator {
    /// The value `is`.
    Is,
    /// The value `isNot`.
    IsNot,
    /// The value `contains`.
    Contains,
    /// The value `doesNotContain`.
    DoesNotContain,
    /// The value `isEmpty`.
    IsEmpty,
    /// The value `isNotEmpty`.
    IsNotEmpty,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(AppRoleTableRoleRecRuleConditionOperator: String {
    Is = "is", IsNot = "isNot", Contains = "contains", DoesNotContain = "doesNotContain",
    IsEmpty = "isEmpty", IsNotEmpty = "isNotEmpty"
});

/// One of `1`, `2`, `3`, `4`, `5`, `7`, `11`, `13`, …, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum AppTableCreateHeaderType {
    /// Text
    ///
    /// On the wire: `1`.
    Text,
    /// Number
    ///
    /// On the wire: `2`.
    Number,
    /// Single option
    ///
    /// On the wire: `3`.
    SingleOption,
    /// Multiple options
    ///
    /// On the wire: `4`.
    MultipleOptions,
    /// Date
    ///
    /// On the wire: `5`.
    Date,
    /// Checkbox
    ///
    /// On the wire: `7`.
    Checkbox,
    /// Person
    ///
    /// On the wire: `11`.
    Person,
    /// Phone number
    ///
    /// On the wire: `13`.
    PhoneNumber,
    /// Link
    ///
    /// On the wire: `15`.
    Link,
    /// Attachment
    ///
    /// On the wire: `17`.
    Attachment,
    /// One-way link
    ///
    /// On the wire: `18`.
    OneWayLink,
    /// Formula
    ///
    /// On the wire: `20`.
    Formula,
    /// Two-way link
    ///
    /// On the wire: `21`.
    TwoWayLink,
    /// Location
    ///
    /// On the wire: `22`.
    Location,
    /// Group chat
    ///
    /// On the wire: `23`.
    GroupChat,
    /// Created time
    ///
    /// On the wire: `1001`.
    CreatedTime,
    /// Modified time
    ///
    /// On the wire: `1002`.
    ModifiedTime,
    /// Created by
    ///
    /// On the wire: `1003`.
    CreatedBy,
    /// Modified by
    ///
    /// On the wire: `1004`.
    ModifiedBy,
    /// Auto number
    ///
    /// On the wire: `1005`.
    AutoNumber,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(AppTableCreateHeaderType: i64 {
    Text = 1, Number = 2, SingleOption = 3, MultipleOptions = 4, Date = 5, Checkbox = 7,
    Person = 11, PhoneNumber = 13, Link = 15, Attachment = 17, OneWayLink = 18, Formula = 20,
    TwoWayLink = 21, Location = 22, GroupChat = 23, CreatedTime = 1001, ModifiedTime = 1002,
    CreatedBy = 1003, ModifiedBy = 1004, AutoNumber = 1005
});

/// One of `1`, `2`, `3`, `4`, `5`, `7`, `11`, `13`, …, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum AppTableFieldForListType {
    /// Text
    ///
    /// On the wire: `1`.
    Text,
    /// Number
    ///
    /// On the wire: `2`.
    Number,
    /// Single option
    ///
    /// On the wire: `3`.
    SingleOption,
    /// Multiple options
    ///
    /// On the wire: `4`.
    MultipleOptions,
    /// Date
    ///
    /// On the wire: `5`.
    Date,
    /// Checkbox
    ///
    /// On the wire: `7`.
    Checkbox,
    /// Person
    ///
    /// On the wire: `11`.
    Person,
    /// Phone number
    ///
    /// On the wire: `13`.
    PhoneNumber,
    /// Link
    ///
    /// On the wire: `15`.
    Link,
    /// Attachment
    ///
    /// On the wire: `17`.
    Attachment,
    /// One-way link
    ///
    /// On the wire: `18`.
    OneWayLink,
    /// Formula
    ///
    /// On the wire: `20`.
    Formula,
    /// Two-way link
    ///
    /// On the wire: `21`.
    TwoWayLink,
    /// Location
    ///
    /// On the wire: `22`.
    Location,
    /// Group chat
    ///
    /// On the wire: `23`.
    GroupChat,
    /// Created time
    ///
    /// On the wire: `1001`.
    CreatedTime,
    /// Modified time
    ///
    /// On the wire: `1002`.
    ModifiedTime,
    /// Created by
    ///
    /// On the wire: `1003`.
    CreatedBy,
    /// Modified by
    ///
    /// On the wire: `1004`.
    ModifiedBy,
    /// Auto number
    ///
    /// On the wire: `1005`.
    AutoNumber,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(AppTableFieldForListType: i64 {
    Text = 1, Number = 2, SingleOption = 3, MultipleOptions = 4, Date = 5, Checkbox = 7,
    Person = 11, PhoneNumber = 13, Link = 15, Attachment = 17, OneWayLink = 18, Formula = 20,
    TwoWayLink = 21, Location = 22, GroupChat = 23, CreatedTime = 1001, ModifiedTime = 1002,
    CreatedBy = 1003, ModifiedBy = 1004, AutoNumber = 1005
});

/// One of `Text`, `Barcode`, `Number`, `Progress`, `Currency`, `Rating`, `SingleSelect`, `MultiSelect`, …, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum AppTableFieldForListUiType {
    /// The value `Text`.
    Text,
    /// The value `Barcode`.
    Barcode,
    /// The value `Number`.
    Number,
    /// The value `Progress`.
    Progress,
    /// The value `Currency`.
    Currency,
    /// The value `Rating`.
    Rating,
    /// The value `SingleSelect`.
    SingleSelect,
    /// The value `MultiSelect`.
    MultiSelect,
    /// The value `DateTime`.
    DateTime,
    /// The value `Checkbox`.
    Checkbox,
    /// The value `User`.
    User,
    /// The value `GroupChat`.
    GroupChat,
    /// The value `Phone`.
    Phone,
    /// The value `Url`.
    Url,
    /// The value `Attachment`.
    Attachment,
    /// The value `SingleLink`.
    SingleLink,
    /// The value `Formula`.
    Formula,
    /// The value `DuplexLink`.
    DuplexLink,
    /// The value `Location`.
    Location,
    /// The value `CreatedTime`.
    CreatedTime,
    /// The value `ModifiedTime`.
    ModifiedTime,
    /// The value `CreatedUser`.
    CreatedUser,
    /// The value `ModifiedUser`.
    ModifiedUser,
    /// The value `AutoNumber`.
    AutoNumber,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(AppTableFieldForListUiType: String {
    Text = "Text", Barcode = "Barcode", Number = "Number", Progress = "Progress",
    Currency = "Currency", Rating = "Rating", SingleSelect = "SingleSelect",
    MultiSelect = "MultiSelect", DateTime = "DateTime", Checkbox = "Checkbox", User = "User",
    GroupChat = "GroupChat", Phone = "Phone", Url = "Url", Attachment = "Attachment",
    SingleLink = "SingleLink", Formula = "Formula", DuplexLink = "DuplexLink",
    Location = "Location", CreatedTime = "CreatedTime", ModifiedTime = "ModifiedTime",
    CreatedUser = "CreatedUser", ModifiedUser = "ModifiedUser", AutoNumber = "AutoNumber"
});

/// One of `Number`, `Progress`, `Currency`, `Rating`, `DateTime`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum AppTableFieldPropertyTypeUiType {
    /// The value `Number`.
    Number,
    /// The value `Progress`.
    Progress,
    /// The value `Currency`.
    Currency,
    /// The value `Rating`.
    Rating,
    /// The value `DateTime`.
    DateTime,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(AppTableFieldPropertyTypeUiType: String {
    Number = "Number", Progress = "Progress", Currency = "Currency", Rating = "Rating",
    DateTime = "DateTime"
});

/// One of `1`, `2`, `3`, `4`, `5`, `7`, `11`, `13`, …, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum AppTableFieldType {
    /// Text
    ///
    /// On the wire: `1`.
    Text,
    /// Number
    ///
    /// On the wire: `2`.
    Number,
    /// Single option
    ///
    /// On the wire: `3`.
    SingleOption,
    /// Multiple options
    ///
    /// On the wire: `4`.
    MultipleOptions,
    /// Date
    ///
    /// On the wire: `5`.
    Date,
    /// Checkbox
    ///
    /// On the wire: `7`.
    Checkbox,
    /// Person
    ///
    /// On the wire: `11`.
    Person,
    /// Phone number
    ///
    /// On the wire: `13`.
    PhoneNumber,
    /// Link
    ///
    /// On the wire: `15`.
    Link,
    /// Attachment
    ///
    /// On the wire: `17`.
    Attachment,
    /// One-way link
    ///
    /// On the wire: `18`.
    OneWayLink,
    /// Formula
    ///
    /// On the wire: `20`.
    Formula,
    /// Two-way link
    ///
    /// On the wire: `21`.
    TwoWayLink,
    /// Location
    ///
    /// On the wire: `22`.
    Location,
    /// Group chat
    ///
    /// On the wire: `23`.
    GroupChat,
    /// Created time
    ///
    /// On the wire: `1001`.
    CreatedTime,
    /// Modified time
    ///
    /// On the wire: `1002`.
    ModifiedTime,
    /// Created by
    ///
    /// On the wire: `1003`.
    CreatedBy,
    /// Modified by
    ///
    /// On the wire: `1004`.
    ModifiedBy,
    /// Auto number
    ///
    /// On the wire: `1005`.
    AutoNumber,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(AppTableFieldType: i64 {
    Text = 1, Number = 2, SingleOption = 3, MultipleOptions = 4, Date = 5, Checkbox = 7,
    Person = 11, PhoneNumber = 13, Link = 15, Attachment = 17, OneWayLink = 18, Formula = 20,
    TwoWayLink = 21, Location = 22, GroupChat = 23, CreatedTime = 1001, ModifiedTime = 1002,
    CreatedBy = 1003, ModifiedBy = 1004, AutoNumber = 1005
});

/// One of `Text`, `Email`, `Barcode`, `Number`, `Progress`, `Currency`, `Rating`, `SingleSelect`, …, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum AppTableFieldUiType {
    /// The value `Text`.
    Text,
    /// The value `Email`.
    Email,
    /// The value `Barcode`.
    Barcode,
    /// The value `Number`.
    Number,
    /// The value `Progress`.
    Progress,
    /// The value `Currency`.
    Currency,
    /// The value `Rating`.
    Rating,
    /// The value `SingleSelect`.
    SingleSelect,
    /// The value `MultiSelect`.
    MultiSelect,
    /// The value `DateTime`.
    DateTime,
    /// The value `Checkbox`.
    Checkbox,
    /// The value `User`.
    User,
    /// The value `GroupChat`.
    GroupChat,
    /// The value `Phone`.
    Phone,
    /// The value `Url`.
    Url,
    /// The value `Attachment`.
    Attachment,
    /// The value `SingleLink`.
    SingleLink,
    /// The value `Formula`.
    Formula,
    /// The value `DuplexLink`.
    DuplexLink,
    /// The value `Location`.
    Location,
    /// The value `CreatedTime`.
    CreatedTime,
    /// The value `ModifiedTime`.
    ModifiedTime,
    /// The value `CreatedUser`.
    CreatedUser,
    /// The value `ModifiedUser`.
    ModifiedUser,
    /// The value `AutoNumber`.
    AutoNumber,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(AppTableFieldUiType: String {
    Text = "Text", Email = "Email", Barcode = "Barcode", Number = "Number", Progress = "Progress",
    Currency = "Currency", Rating = "Rating", SingleSelect = "SingleSelect",
    MultiSelect = "MultiSelect", DateTime = "DateTime", Checkbox = "Checkbox", User = "User",
    GroupChat = "GroupChat", Phone = "Phone", Url = "Url", Attachment = "Attachment",
    SingleLink = "SingleLink", Formula = "Formula", DuplexLink = "DuplexLink",
    Location = "Location", CreatedTime = "CreatedTime", ModifiedTime = "ModifiedTime",
    CreatedUser = "CreatedUser", ModifiedUser = "ModifiedUser", AutoNumber = "AutoNumber"
});

/// One of `is`, `isNot`, `contains`, `doesNotContain`, `isEmpty`, `isNotEmpty`, `isGreater`, `isGreaterEqual`, …, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum AppTableViewPropertyFilterInfoConditionOperator {
    /// The value `is`.
    Is,
    /// The value `isNot`.
    IsNot,
    /// The value `contains`.
    Contains,
    /// The value `doesNotContain`.
    DoesNotContain,
    /// The value `isEmpty`.
    IsEmpty,
    /// The value `isNotEmpty`.
    IsNotEmpty,
    /// The value `isGreater`.
    IsGreater,
    /// The value `isGreaterEqual`.
    IsGreaterEqual,
    /// The value `isLess`.
    IsLess,
    /// The value `isLessEqual`.
    IsLessEqual,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(AppTableViewPropertyFilterInfoConditionOperator: String {
    Is = "is", IsNot = "isNot", Contains = "contains", DoesNotContain = "doesNotContain",
    IsEmpty = "isEmpty", IsNotEmpty = "isNotEmpty", IsGreater = "isGreater",
    IsGreaterEqual = "isGreaterEqual", IsLess = "isLess", IsLessEqual = "isLessEqual"
});

/// One of `Enable`, `Disable`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum AppWorkflowStatus {
    /// The value `Enable`.
    Enable,
    /// The value `Disable`.
    Disable,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(AppWorkflowStatus: String { Enable = "Enable", Disable = "Disable" });

/// One of `0`, `1`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum BlockPerm {
    /// None
    ///
    /// On the wire: `0`.
    None,
    /// Read
    ///
    /// On the wire: `1`.
    Read,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(BlockPerm: i64 { None = 0, Read = 1 });

/// One of `dashboard`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum BlockType {
    /// The value `dashboard`.
    Dashboard,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(BlockType: String { Dashboard = "dashboard" });

/// One of `Enable`, `Disable`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum BlockWorkflowStatus {
    /// The value `Enable`.
    Enable,
    /// The value `Disable`.
    Disable,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(BlockWorkflowStatus: String { Enable = "Enable", Disable = "Disable" });

/// One of `is`, `isNot`, `contains`, `doesNotContain`, `isEmpty`, `isNotEmpty`, `isGreater`, `isGreaterEqual`, …, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ConditionOperator {
    /// The value `is`.
    Is,
    /// The value `isNot`.
    IsNot,
    /// The value `contains`.
    Contains,
    /// The value `doesNotContain`.
    DoesNotContain,
    /// The value `isEmpty`.
    IsEmpty,
    /// The value `isNotEmpty`.
    IsNotEmpty,
    /// The value `isGreater`.
    IsGreater,
    /// The value `isGreaterEqual`.
    IsGreaterEqual,
    /// The value `isLess`.
    IsLess,
    /// The value `isLessEqual`.
    IsLessEqual,
    /// The value `like`.
    Like,
    /// The value `in`.
    In,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ConditionOperator: String {
    Is = "is", IsNot = "isNot", Contains = "contains", DoesNotContain = "doesNotContain",
    IsEmpty = "isEmpty", IsNotEmpty = "isNotEmpty", IsGreater = "isGreater",
    IsGreaterEqual = "isGreaterEqual", IsLess = "isLess", IsLessEqual = "isLessEqual",
    Like = "like", In = "in"
});

/// One of `and`, `or`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum Conjunction {
    /// All conditions hold
    ///
    /// On the wire: `and`.
    And,
    /// Any condition holds
    ///
    /// On the wire: `or`.
    Or,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(Conjunction: String { And = "and", Or = "or" });

/// One of `1`, `2`, `3`, `4`, `5`, `7`, `11`, `13`, …, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CreateAppTableFieldType {
    /// Text
    ///
    /// On the wire: `1`.
    Text,
    /// Number
    ///
    /// On the wire: `2`.
    Number,
    /// Single option
    ///
    /// On the wire: `3`.
    SingleOption,
    /// Multiple options
    ///
    /// On the wire: `4`.
    MultipleOptions,
    /// Date
    ///
    /// On the wire: `5`.
    Date,
    /// Checkbox
    ///
    /// On the wire: `7`.
    Checkbox,
    /// Person
    ///
    /// On the wire: `11`.
    Person,
    /// Phone number
    ///
    /// On the wire: `13`.
    PhoneNumber,
    /// Link
    ///
    /// On the wire: `15`.
    Link,
    /// Attachment
    ///
    /// On the wire: `17`.
    Attachment,
    /// One-way link
    ///
    /// On the wire: `18`.
    OneWayLink,
    /// Formula
    ///
    /// On the wire: `20`.
    Formula,
    /// Two-way link
    ///
    /// On the wire: `21`.
    TwoWayLink,
    /// Location
    ///
    /// On the wire: `22`.
    Location,
    /// Group chat
    ///
    /// On the wire: `23`.
    GroupChat,
    /// Created time
    ///
    /// On the wire: `1001`.
    CreatedTime,
    /// Modified time
    ///
    /// On the wire: `1002`.
    ModifiedTime,
    /// Created by
    ///
    /// On the wire: `1003`.
    CreatedBy,
    /// Modified by
    ///
    /// On the wire: `1004`.
    ModifiedBy,
    /// Auto number
    ///
    /// On the wire: `1005`.
    AutoNumber,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(CreateAppTableFieldType: i64 {
    Text = 1, Number = 2, SingleOption = 3, MultipleOptions = 4, Date = 5, Checkbox = 7,
    Person = 11, PhoneNumber = 13, Link = 15, Attachment = 17, OneWayLink = 18, Formula = 20,
    TwoWayLink = 21, Location = 22, GroupChat = 23, CreatedTime = 1001, ModifiedTime = 1002,
    CreatedBy = 1003, ModifiedBy = 1004, AutoNumber = 1005
});

/// One of `CNY`, `USD`, `EUR`, `GBP`, `AED`, `AUD`, `BRL`, `CAD`, …, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum CurrencyCode {
    /// The value `CNY`.
    Cny,
    /// The value `USD`.
    Usd,
    /// The value `EUR`.
    Eur,
    /// The value `GBP`.
    Gbp,
    /// The value `AED`.
    Aed,
    /// The value `AUD`.
    Aud,
    /// The value `BRL`.
    Brl,
    /// The value `CAD`.
    Cad,
    /// The value `CHF`.
    Chf,
    /// The value `HKD`.
    Hkd,
    /// The value `INR`.
    Inr,
    /// The value `IDR`.
    Idr,
    /// The value `JPY`.
    Jpy,
    /// The value `KRW`.
    Krw,
    /// The value `MOP`.
    Mop,
    /// The value `MXN`.
    Mxn,
    /// The value `MYR`.
    Myr,
    /// The value `PHP`.
    Php,
    /// The value `PLN`.
    Pln,
    /// The value `RUB`.
    Rub,
    /// The value `SGD`.
    Sgd,
    /// The value `THB`.
    Thb,
    /// The value `TRY`.
    Try,
    /// The value `TWD`.
    Twd,
    /// The value `VND`.
    Vnd,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(CurrencyCode: String {
    Cny = "CNY", Usd = "USD", Eur = "EUR", Gbp = "GBP", Aed = "AED", Aud = "AUD", Brl = "BRL",
    Cad = "CAD", Chf = "CHF", Hkd = "HKD", Inr = "INR", Idr = "IDR", Jpy = "JPY", Krw = "KRW",
    Mop = "MOP", Mxn = "MXN", Myr = "MYR", Php = "PHP", Pln = "PLN", Rub = "RUB", Sgd = "SGD",
    Thb = "THB", Try = "TRY", Twd = "TWD", Vnd = "VND"
});

/// One of `1`, `2`, `3`, `4`, `5`, `7`, `11`, `13`, …, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum DataType {
    /// Text
    ///
    /// On the wire: `1`.
    Text,
    /// Number
    ///
    /// On the wire: `2`.
    Number,
    /// Single option
    ///
    /// On the wire: `3`.
    SingleOption,
    /// Multiple options
    ///
    /// On the wire: `4`.
    MultipleOptions,
    /// Date
    ///
    /// On the wire: `5`.
    Date,
    /// Checkbox
    ///
    /// On the wire: `7`.
    Checkbox,
    /// Person
    ///
    /// On the wire: `11`.
    Person,
    /// Phone number
    ///
    /// On the wire: `13`.
    PhoneNumber,
    /// Link
    ///
    /// On the wire: `15`.
    Link,
    /// Attachment
    ///
    /// On the wire: `17`.
    Attachment,
    /// One-way link
    ///
    /// On the wire: `18`.
    OneWayLink,
    /// Formula
    ///
    /// On the wire: `20`.
    Formula,
    /// Two-way link
    ///
    /// On the wire: `21`.
    TwoWayLink,
    /// Location
    ///
    /// On the wire: `22`.
    Location,
    /// Group chat
    ///
    /// On the wire: `23`.
    GroupChat,
    /// Created time
    ///
    /// On the wire: `1001`.
    CreatedTime,
    /// Modified time
    ///
    /// On the wire: `1002`.
    ModifiedTime,
    /// Created by
    ///
    /// On the wire: `1003`.
    CreatedBy,
    /// Modified by
    ///
    /// On the wire: `1004`.
    ModifiedBy,
    /// Auto number
    ///
    /// On the wire: `1005`.
    AutoNumber,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(DataType: i64 {
    Text = 1, Number = 2, SingleOption = 3, MultipleOptions = 4, Date = 5, Checkbox = 7,
    Person = 11, PhoneNumber = 13, Link = 15, Attachment = 17, OneWayLink = 18, Formula = 20,
    TwoWayLink = 21, Location = 22, GroupChat = 23, CreatedTime = 1001, ModifiedTime = 1002,
    CreatedBy = 1003, ModifiedBy = 1004, AutoNumber = 1005
});

/// One of `traditional`, `one_question_per_page`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum DisplayMode {
    /// The value `traditional`.
    Traditional,
    /// The value `one_question_per_page`.
    OneQuestionPerPage,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(DisplayMode: String {
    Traditional = "traditional", OneQuestionPerPage = "one_question_per_page"
});

/// One of `field`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum FieldGroupChildType {
    /// The value `field`.
    Field,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(FieldGroupChildType: String { Field = "field" });

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum FieldPerm {
    /// Read
    ///
    /// On the wire: `1`.
    Read,
    /// Edit
    ///
    /// On the wire: `2`.
    Edit,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(FieldPerm: i64 { Read = 1, Edit = 2 });

/// One of `1`, `2`, `3`, `4`, `5`, `7`, `11`, `13`, …, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum FieldType {
    /// Text
    ///
    /// On the wire: `1`.
    Text,
    /// Number
    ///
    /// On the wire: `2`.
    Number,
    /// Single option
    ///
    /// On the wire: `3`.
    SingleOption,
    /// Multiple options
    ///
    /// On the wire: `4`.
    MultipleOptions,
    /// Date
    ///
    /// On the wire: `5`.
    Date,
    /// Checkbox
    ///
    /// On the wire: `7`.
    Checkbox,
    /// Person
    ///
    /// On the wire: `11`.
    Person,
    /// Phone number
    ///
    /// On the wire: `13`.
    PhoneNumber,
    /// Link
    ///
    /// On the wire: `15`.
    Link,
    /// Attachment
    ///
    /// On the wire: `17`.
    Attachment,
    /// One-way link
    ///
    /// On the wire: `18`.
    OneWayLink,
    /// Lookup
    ///
    /// On the wire: `19`.
    Lookup,
    /// Formula
    ///
    /// On the wire: `20`.
    Formula,
    /// Two-way link
    ///
    /// On the wire: `21`.
    TwoWayLink,
    /// Location
    ///
    /// On the wire: `22`.
    Location,
    /// Group chat
    ///
    /// On the wire: `23`.
    GroupChat,
    /// Created time
    ///
    /// On the wire: `1001`.
    CreatedTime,
    /// Modified time
    ///
    /// On the wire: `1002`.
    ModifiedTime,
    /// Created by
    ///
    /// On the wire: `1003`.
    CreatedBy,
    /// Modified by
    ///
    /// On the wire: `1004`.
    ModifiedBy,
    /// Auto number
    ///
    /// On the wire: `1005`.
    AutoNumber,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(FieldType: i64 {
    Text = 1, Number = 2, SingleOption = 3, MultipleOptions = 4, Date = 5, Checkbox = 7,
    Person = 11, PhoneNumber = 13, Link = 15, Attachment = 17, OneWayLink = 18, Lookup = 19,
    Formula = 20, TwoWayLink = 21, Location = 22, GroupChat = 23, CreatedTime = 1001,
    ModifiedTime = 1002, CreatedBy = 1003, ModifiedBy = 1004, AutoNumber = 1005
});

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum FormulaType {
    /// Without types
    ///
    /// On the wire: `1`.
    WithoutTypes,
    /// With types
    ///
    /// On the wire: `2`.
    WithTypes,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(FormulaType: i64 { WithoutTypes = 1, WithTypes = 2 });

/// One of `only_mobile`, `not_limit`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum InputType {
    /// The value `only_mobile`.
    OnlyMobile,
    /// The value `not_limit`.
    NotLimit,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(InputType: String { OnlyMobile = "only_mobile", NotLimit = "not_limit" });

/// One of `open_id`, `union_id`, `user_id`, `chat_id`, `department_id`, `open_department_id`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum MemberIdType {
    /// The value `open_id`.
    OpenId,
    /// The value `union_id`.
    UnionId,
    /// The value `user_id`.
    UserId,
    /// The value `chat_id`.
    ChatId,
    /// The value `department_id`.
    DepartmentId,
    /// The value `open_department_id`.
    OpenDepartmentId,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(MemberIdType: String {
    OpenId = "open_id", UnionId = "union_id", UserId = "user_id", ChatId = "chat_id",
    DepartmentId = "department_id", OpenDepartmentId = "open_department_id"
});

/// One of `user`, `chat`, `department`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum MemberType {
    /// The value `user`.
    User,
    /// The value `chat`.
    Chat,
    /// The value `department`.
    Department,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(MemberType: String { User = "user", Chat = "chat", Department = "department" });

/// One of `0`, `1`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum OtherPerm {
    /// None
    ///
    /// On the wire: `0`.
    None,
    /// Read
    ///
    /// On the wire: `1`.
    Read,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(OtherPerm: i64 { None = 0, Read = 1 });

/// One of `text`, `url`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum SegmentType {
    /// The value `text`.
    Text,
    /// The value `url`.
    Url,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(SegmentType: String { Text = "text", Url = "url" });

/// One of `off`, `tenant_editable`, `anyone_editable`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum SharedLimit {
    /// The value `off`.
    Off,
    /// The value `tenant_editable`.
    TenantEditable,
    /// The value `anyone_editable`.
    AnyoneEditable,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(SharedLimit: String {
    Off = "off", TenantEditable = "tenant_editable", AnyoneEditable = "anyone_editable"
});

/// One of `0`, `1`, `2`, `4`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TablePerm {
    /// None
    ///
    /// On the wire: `0`.
    None,
    /// Read
    ///
    /// On the wire: `1`.
    Read,
    /// Edit records
    ///
    /// On the wire: `2`.
    EditRecords,
    /// Edit fields and records
    ///
    /// On the wire: `4`.
    EditFieldsAndRecords,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(TablePerm: i64 {
    None = 0, Read = 1, EditRecords = 2, EditFieldsAndRecords = 4
});

/// One of `Public`, `Locked`, `Private`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ViewPublicLevel {
    /// The value `Public`.
    Public,
    /// The value `Locked`.
    Locked,
    /// The value `Private`.
    Private,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ViewPublicLevel: String {
    Public = "Public", Locked = "Locked", Private = "Private"
});

/// One of `grid`, `kanban`, `gallery`, `gantt`, `form`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ViewType {
    /// The value `grid`.
    Grid,
    /// The value `kanban`.
    Kanban,
    /// The value `gallery`.
    Gallery,
    /// The value `gantt`.
    Gantt,
    /// The value `form`.
    Form,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ViewType: String {
    Grid = "grid", Kanban = "kanban", Gallery = "gallery", Gantt = "gantt", Form = "form"
});
