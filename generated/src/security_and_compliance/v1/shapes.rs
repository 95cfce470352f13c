// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// The type `openapi_log` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenapiLog {
    /// The entry of the log.
    pub id: Option<String>,
    /// The API that was called: its method and path.
    pub api_key: Option<String>,
    /// When the call was made, in seconds since 1970.
    pub event_time: Option<i64>,
    /// The app that called.
    pub app_id: Option<String>,
    /// The IP address that the call came from.
    pub ip: Option<String>,
    /// The request and its answer.
    pub log_detail: Option<OpenapiLogDetail>,
}

crate::object!(OpenapiLog {
    id "id", api_key "api_key", event_time "event_time", app_id "app_id", ip "ip",
    log_detail "log_detail"
});
crate::moments!(OpenapiLog { event_time_at event_time from_seconds });

/// The type `openapi_log_detail` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OpenapiLogDetail {
    /// The HTTP path.
    pub path: Option<String>,
    /// The HTTP method.
    pub method: Option<String>,
    /// The query of the request.
    pub query_param: Option<String>,
    /// The body of the request.
    pub payload: Option<String>,
    /// The HTTP status of the answer.
    pub status_code: Option<i64>,
    /// The body of the answer, reduced to its code, message and error.
    pub response: Option<String>,
}

crate::object!(OpenapiLogDetail {
    path "path", method "method", query_param "query_param", payload "payload",
    status_code "status_code", response "response"
});

/// The type `tenant` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tenant {
    /// The locations in which data can be kept, by their codes.
    pub available_geo_locations: Vec<String>,
}

crate::object!(Tenant { available_geo_locations "available_geo_locations" });

/// The type `user_migration` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserMigration {
    /// The user, by the kind of id that the call uses.
    pub user_id: Option<String>,
    /// The location that the data moves to, as a code of 2 to 10 characters.
    pub dest_geo: Option<String>,
    /// The task that moves the data.
    pub task_id: Option<String>,
    /// How far the move has come.
    pub status: Option<UserMigrationStatus>,
    /// How much of the data has been moved, in percent, from 0 to 100.
    pub progress: Option<i64>,
}

crate::object!(UserMigration {
    user_id "user_id", dest_geo "dest_geo", task_id "task_id", status "status", progress "progress"
});
