// Written by `cargo xtask codegen`; do not edit.

//! Documented values. Each type keeps a value that is not listed.

/// One of `pending_launch`, `enabled`, `disabled`, `stopped`, `unspecified`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum AppStatus {
    /// The value `pending_launch`.
    PendingLaunch,
    /// The value `enabled`.
    Enabled,
    /// The value `disabled`.
    Disabled,
    /// The value `stopped`.
    Stopped,
    /// The value `unspecified`.
    Unspecified,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(AppStatus: String {
    PendingLaunch = "pending_launch", Enabled = "enabled", Disabled = "disabled",
    Stopped = "stopped", Unspecified = "unspecified"
});

/// One of `custom`, `client_isv_saas`, `client_isv_project`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum AppType {
    /// The value `custom`.
    Custom,
    /// The value `client_isv_saas`.
    ClientIsvSaas,
    /// The value `client_isv_project`.
    ClientIsvProject,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(AppType: String {
    Custom = "custom", ClientIsvSaas = "client_isv_saas", ClientIsvProject = "client_isv_project"
});

/// One of `18001`, `18002`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum AuditLogEsFieldStatus {
    /// Success
    ///
    /// On the wire: `18001`.
    Success,
    /// Failure
    ///
    /// On the wire: `18002`.
    Failure,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(AuditLogEsFieldStatus: String { Success = "18001", Failure = "18002" });

/// One of `15001`, `15002`, `15003`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum AuditScope {
    /// Tenant administration
    ///
    /// On the wire: `15001`.
    TenantAdministration,
    /// App administration
    ///
    /// On the wire: `15002`.
    AppAdministration,
    /// App development
    ///
    /// On the wire: `15003`.
    AppDevelopment,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(AuditScope: String {
    TenantAdministration = "15001", AppAdministration = "15002", AppDevelopment = "15003"
});

/// One of `per_user_per_app`, `per_user`, `independent`, `free`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ChargeMode {
    /// The value `per_user_per_app`.
    PerUserPerApp,
    /// The value `per_user`.
    PerUser,
    /// The value `independent`.
    Independent,
    /// The value `free`.
    Free,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ChargeMode: String {
    PerUserPerApp = "per_user_per_app", PerUser = "per_user", Independent = "independent",
    Free = "free"
});

/// One of `enabled`, `disabled`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum EnableStatus {
    /// The value `enabled`.
    Enabled,
    /// The value `disabled`.
    Disabled,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(EnableStatus: String { Enabled = "enabled", Disabled = "disabled" });

/// One of `16001`, `16003`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum EnvType {
    /// Sandbox
    ///
    /// On the wire: `16001`.
    Sandbox,
    /// Live
    ///
    /// On the wire: `16003`.
    Live,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(EnvType: String { Sandbox = "16001", Live = "16003" });

/// One of `paid`, `free`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum FeatureSet {
    /// The value `paid`.
    Paid,
    /// The value `free`.
    Free,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(FeatureSet: String { Paid = "paid", Free = "free" });

/// One of `10000`, `10001`, `10002`, `10003`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum LogType {
    /// All
    ///
    /// On the wire: `10000`.
    All,
    /// Tenant administration
    ///
    /// On the wire: `10001`.
    TenantAdministration,
    /// Login
    ///
    /// On the wire: `10002`.
    Login,
    /// App administration
    ///
    /// On the wire: `10003`.
    AppAdministration,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(LogType: String {
    All = "10000", TenantAdministration = "10001", Login = "10002", AppAdministration = "10003"
});

/// One of `11001`, `11003`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum LoginType {
    /// Feishu
    ///
    /// On the wire: `11001`.
    Feishu,
    /// Password
    ///
    /// On the wire: `11003`.
    Password,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(LoginType: String { Feishu = "11001", Password = "11003" });

/// One of `Label`, `SearchLayout`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum Metadata {
    /// The value `Label`.
    Label,
    /// The value `SearchLayout`.
    SearchLayout,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(Metadata: String { Label = "Label", SearchLayout = "SearchLayout" });

/// One of `20001`, `20004`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum OpSource {
    /// Front end
    ///
    /// On the wire: `20001`.
    FrontEnd,
    /// Open API
    ///
    /// On the wire: `20004`.
    OpenApi,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(OpSource: String { FrontEnd = "20001", OpenApi = "20004" });

/// One of `asc`, `desc`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum OrderType {
    /// The value `asc`.
    Asc,
    /// The value `desc`.
    Desc,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(OrderType: String { Asc = "asc", Desc = "desc" });

/// One of `14002`, `14001`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum OsType {
    /// Windows
    ///
    /// On the wire: `14002`.
    Windows,
    /// Unknown
    ///
    /// On the wire: `14001`.
    Unknown,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(OsType: String { Windows = "14002", Unknown = "14001" });

/// One of `released`, `unreleased`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ReleaseStatus {
    /// The value `released`.
    Released,
    /// The value `unreleased`.
    Unreleased,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ReleaseStatus: String { Released = "released", Unreleased = "unreleased" });

/// One of `all`, `custom`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum RoleMemberType {
    /// The value `all`.
    All,
    /// The value `custom`.
    Custom,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(RoleMemberType: String { All = "all", Custom = "custom" });

/// One of `in_use`, `released`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum SeatActivityStatus {
    /// The value `in_use`.
    InUse,
    /// The value `released`.
    Released,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(SeatActivityStatus: String { InUse = "in_use", Released = "released" });

/// One of `in_use`, `released`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum SeatAssignmentStatus {
    /// The value `in_use`.
    InUse,
    /// The value `released`.
    Released,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(SeatAssignmentStatus: String { InUse = "in_use", Released = "released" });

/// One of `per_user`, `per_user_per_app`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum SeatType {
    /// The value `per_user`.
    PerUser,
    /// The value `per_user_per_app`.
    PerUserPerApp,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(SeatType: String { PerUser = "per_user", PerUserPerApp = "per_user_per_app" });

/// One of `available`, `unavailable`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ServiceStatus {
    /// The value `available`.
    Available,
    /// The value `unavailable`.
    Unavailable,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ServiceStatus: String { Available = "available", Unavailable = "unavailable" });

/// One of `from_isv`, `entitlement_expire`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ServiceUnavailableReason {
    /// The value `from_isv`.
    FromIsv,
    /// The value `entitlement_expire`.
    EntitlementExpire,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ServiceUnavailableReason: String {
    FromIsv = "from_isv", EntitlementExpire = "entitlement_expire"
});

/// One of `ASC`, `DESC`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum SortDirection {
    /// The value `ASC`.
    Asc,
    /// The value `DESC`.
    Desc,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(SortDirection: String { Asc = "ASC", Desc = "DESC" });

/// One of `13002`, `13003`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum TerminalType {
    /// Computer
    ///
    /// On the wire: `13002`.
    Computer,
    /// Web
    ///
    /// On the wire: `13003`.
    Web,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(TerminalType: String { Computer = "13002", Web = "13003" });
