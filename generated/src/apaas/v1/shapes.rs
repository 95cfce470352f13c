// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// The type `allowed_rollbaclk_task_item_type` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AllowedRollbaclkTaskItemType {
    /// The task.
    pub id: Option<String>,
    /// The name of the task, by language.
    pub activity_label: Vec<I18n>,
    /// Whether it is the beginning of the flow.
    pub is_start: Option<bool>,
}

crate::object!(AllowedRollbaclkTaskItemType {
    id "id", activity_label "activity_label", is_start "is_start"
});

/// The type `app` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct App {
    /// The name of the app, by language.
    pub name: Vec<I18n>,
    /// The app, by its namespace.
    pub namespace: Option<String>,
    /// When the app was created, in milliseconds since 1970.
    pub created_at: Option<i64>,
    /// Who created the app, by the aPaaS id.
    pub creator: Option<i64>,
    /// Who owns the app, by the aPaaS id.
    pub owner: Option<i64>,
    /// The state of the app.
    pub status: Option<AppStatus>,
    /// The team of the app.
    pub app_roles_info: Option<AppRolesInfo>,
    /// The icon of the app.
    pub icon: Option<String>,
    /// The description of the app, by language.
    pub description: Vec<I18n>,
    /// Where the app comes from: made by the tenant, or by a vendor.
    pub type_: Option<AppType>,
    /// Whether the app is switched on.
    pub enable_status: Option<EnableStatus>,
    /// Whether the app is released.
    pub release_status: Option<ReleaseStatus>,
    /// Whether the app is in service.
    pub service_status: Option<ServiceStatus>,
    /// Why the app is out of service.
    pub service_unavailable_reason: Option<ServiceUnavailableReason>,
    /// Whether the app is a paid or a free one.
    pub feature_set: Option<FeatureSet>,
    /// How the app is billed.
    pub charge_mode: Option<ChargeMode>,
    /// The vendor of the app.
    pub isv_tenant: Option<PermissionNameInfo>,
}

crate::object!(App {
    name "name", namespace "namespace", created_at "created_at", creator "creator", owner "owner",
    status "status", app_roles_info "app_roles_info", icon "icon", description "description",
    type_ "type", enable_status "enable_status", release_status "release_status",
    service_status "service_status", service_unavailable_reason "service_unavailable_reason",
    feature_set "feature_set", charge_mode "charge_mode", isv_tenant "isv_tenant"
});
crate::moments!(App { created_at_at created_at from_millis });

/// The type `app_roles_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AppRolesInfo {
    /// The administrators of the app, by their aPaaS ids.
    pub admins: Vec<i64>,
    /// The developers of the app, by their aPaaS ids.
    pub developers: Vec<i64>,
    /// The testers of the app, by their aPaaS ids.
    pub test_users: Vec<i64>,
    /// The data administrators of the app, by their aPaaS ids.
    pub data_admins: Vec<i64>,
}

crate::object!(AppRolesInfo {
    admins "admins", developers "developers", test_users "test_users", data_admins "data_admins"
});

/// The type `audit_log_detail` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditLogDetail {
    /// The record of the log.
    pub log_id: Option<String>,
    /// The basic details of the record.
    pub basic_info: Option<BasicInfo>,
    /// What was done.
    pub op_info: Option<AuditLogOpInfo>,
    /// How the user logged in.
    pub login_info: Option<AuditLogLoginInfo>,
    /// The device.
    pub device_info: Option<AuditLogDeviceInfo>,
    /// The network.
    pub net_info: Option<AuditLogNetInfo>,
}

crate::object!(AuditLogDetail {
    log_id "log_id", basic_info "basic_info", op_info "op_info", login_info "login_info",
    device_info "device_info", net_info "net_info"
});

/// The type `audit_log_device_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditLogDeviceInfo {
    /// The device.
    pub device_id: Option<String>,
    /// The device, by its id on the web.
    pub web_device_id: Option<String>,
    /// The type of device: 13002 a computer, 13003 the web.
    pub terminal_type: Option<TerminalType>,
    /// The operating system: 14002 Windows, 14001 unknown.
    pub os_type: Option<OsType>,
    /// The version of the operating system.
    pub os_version: Option<String>,
}

crate::object!(AuditLogDeviceInfo {
    device_id "device_id", web_device_id "web_device_id", terminal_type "terminal_type",
    os_type "os_type", os_version "os_version"
});

/// The type `audit_log_es_field` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditLogEsField {
    /// The record of the log.
    pub log_id: Option<String>,
    /// When it was done, in milliseconds since 1970.
    pub op_time: Option<String>,
    /// The type of the log: 10000 all, 10001 administration of the tenant, 10002 logins, 10003 administration of apps, 10007 data changes.
    pub log_type: Option<LogType>,
    /// Who did it.
    pub operator: Option<LookupWithAvatar>,
    /// Whether it was somebody from outside the tenant.
    pub outsider: Option<bool>,
    /// How the user logged in: 11001 with Feishu, 11003 with a password.
    pub login_type: Option<LoginType>,
    /// The tenant, by its Feishu id.
    pub lark_tenant_id: Option<String>,
    /// The tenant, by its aPaaS id.
    pub apaas_tenant_id: Option<String>,
    /// The region of the user.
    pub user_geo: Option<String>,
    /// The IP address of the client.
    pub client_ip: Option<String>,
    /// Where the IP address is.
    pub ip_loc: Option<String>,
    /// The provider of the IP address.
    pub ip_provider: Option<String>,
    /// The page that the request came from.
    pub referer: Option<String>,
    /// The origin that the request came from.
    pub origin: Option<String>,
    /// The path of the API.
    pub api_path: Option<String>,
    /// The path at the gateway.
    pub full_path: Option<String>,
    /// The user agent of the client.
    pub user_agent: Option<String>,
    /// The device.
    pub device_id: Option<String>,
    /// The device, by its id on the web.
    pub web_device_id: Option<String>,
    /// The type of device: 13002 a computer, 13003 the web.
    pub terminal_type: Option<TerminalType>,
    /// The operating system: 14002 Windows, 14001 unknown.
    pub os_type: Option<OsType>,
    /// The version of the operating system.
    pub os_version: Option<String>,
    /// The module, as a number.
    pub module: Option<String>,
    /// The object that the data belongs to.
    pub data_object: Option<String>,
    /// Where it was done: 15001 in the tenant's admin console, 15002 in the app's administration, 15003 in the development platform.
    pub audit_scope: Option<AuditScope>,
    /// The tenant.
    pub tenant_id: Option<String>,
    /// The app, by its namespace.
    pub namespace: Option<String>,
    /// The environment: 16001 sandbox, 16003 live.
    pub env_type: Option<EnvType>,
    /// The type of the event, as a number.
    pub op_type: Option<String>,
    /// What was done, in words, by language.
    pub op_detail: Option<std::collections::BTreeMap<String, String>>,
    /// From where it was done: 20001 the front end, 20004 the open API.
    pub op_source: Option<OpSource>,
    /// Whether it succeeded: 18001 yes, 18002 no.
    pub status: Option<AuditLogEsFieldStatus>,
    /// Why it failed, by language.
    pub failed_reason_i18n: Option<std::collections::BTreeMap<String, String>>,
    /// The changes of data, each as JSON in text with the old and the new value.
    pub data_changes: Vec<String>,
    /// The name of the app, by language.
    pub app_name: Option<std::collections::BTreeMap<String, String>>,
    /// The version of the app.
    pub keyword_field_app_version: Option<String>,
    /// The part of the module.
    pub keyword_field_functional_sub_module: Option<String>,
}

crate::object!(AuditLogEsField {
    log_id "log_id", op_time "op_time", log_type "log_type", operator "operator",
    outsider "outsider", login_type "login_type", lark_tenant_id "lark_tenant_id",
    apaas_tenant_id "apaas_tenant_id", user_geo "user_geo", client_ip "client_ip", ip_loc "ip_loc",
    ip_provider "ip_provider", referer "referer", origin "origin", api_path "api_path",
    full_path "full_path", user_agent "user_agent", device_id "device_id",
    web_device_id "web_device_id", terminal_type "terminal_type", os_type "os_type",
    os_version "os_version", module "module", data_object "data_object", audit_scope "audit_scope",
    tenant_id "tenant_id", namespace "namespace", env_type "env_type", op_type "op_type",
    op_detail "op_detail", op_source "op_source", status "status",
    failed_reason_i18n "failed_reason_i18n", data_changes "data_changes", app_name "app_name",
    keyword_field_app_version "keyword_field_app_version",
    keyword_field_functional_sub_module "keyword_field_functional_sub_module"
});
crate::moments!(AuditLogEsField { op_time_at op_time from_millis });

/// The type `audit_log_login_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditLogLoginInfo {
    /// How the user logged in: 11001 with Feishu, 11003 with a password.
    pub login_type: Option<LoginType>,
}

crate::object!(AuditLogLoginInfo { login_type "login_type" });

/// The type `audit_log_net_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditLogNetInfo {
    /// The IP address of the client.
    pub client_ip: Option<String>,
    /// Where the IP address is.
    pub ip_loc: Option<String>,
    /// The provider of the IP address.
    pub ip_provider: Option<String>,
    /// The page that the request came from.
    pub referer: Option<String>,
    /// The origin that the request came from.
    pub origin: Option<String>,
    /// The user agent of the client.
    pub user_agent: Option<String>,
}

crate::object!(AuditLogNetInfo {
    client_ip "client_ip", ip_loc "ip_loc", ip_provider "ip_provider", referer "referer",
    origin "origin", user_agent "user_agent"
});

/// The type `audit_log_op_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AuditLogOpInfo {
    /// Who did it.
    pub operator: Option<LookupWithAvatar>,
    /// Whether it was somebody from outside the tenant.
    pub outsider: Option<bool>,
    /// What was done, in words, by language.
    pub op_detail: Option<std::collections::BTreeMap<String, String>>,
    /// Whether it succeeded: 18001 yes, 18002 no.
    pub status: Option<String>,
    /// Why it failed.
    pub failed_reason: Option<String>,
    /// Why it failed, by language.
    pub failed_reason_i18n: Option<std::collections::BTreeMap<String, String>>,
    /// When it was done, in milliseconds since 1970.
    pub op_time: Option<String>,
    /// The object that the data belongs to.
    pub data_object: Option<String>,
    /// From where it was done: 20001 the front end, 20004 the open API.
    pub op_source: Option<String>,
    /// The changes of data, each as JSON in text with the old and the new value.
    pub data_changes: Vec<String>,
}

crate::object!(AuditLogOpInfo {
    operator "operator", outsider "outsider", op_detail "op_detail", status "status",
    failed_reason "failed_reason", failed_reason_i18n "failed_reason_i18n", op_time "op_time",
    data_object "data_object", op_source "op_source", data_changes "data_changes"
});
crate::moments!(AuditLogOpInfo { op_time_at op_time from_millis });

/// The type `basic_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BasicInfo {
    /// The type of the log: 10000 all, 10001 administration of the tenant, 10002 logins, 10003 administration of apps, 10007 data changes.
    pub log_type: Option<LogType>,
    /// Where it was done: 15001 in the tenant's admin console, 15002 in the app's administration, 15003 in the development platform.
    pub audit_scope: Option<AuditScope>,
    /// The environment: 16001 sandbox, 16003 live.
    pub env_type: Option<EnvType>,
    /// The id of the app.
    pub app_id: Option<String>,
    /// The module, as a number.
    pub module: Option<String>,
    /// The type of the event, as a number.
    pub op_type: Option<String>,
    /// The name of the app, by language.
    pub app_name: Option<std::collections::BTreeMap<String, String>>,
}

crate::object!(BasicInfo {
    log_type "log_type", audit_scope "audit_scope", env_type "env_type", app_id "app_id",
    module "module", op_type "op_type", app_name "app_name"
});

/// The type `condition` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Condition {
    /// The number of the condition, which `logic_expression` refers to. Example: `1`.
    pub index: Option<String>,
    /// What is compared.
    pub left: Option<ConditionValue>,
    /// What it is compared with.
    pub right: Option<ConditionValue>,
    /// How the values are compared. Example: `equals`.
    pub operator: Option<String>,
}

crate::object_builder!(Condition {
    index(impl Into<String>).into(), left(ConditionValue), right(ConditionValue),
    operator(impl Into<String>).into()
});
crate::object!(Condition { index "index", left "left", right "right", operator "operator" });

/// The type `condition_value` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ConditionValue {
    /// The type of the value; on the left only `metadataVariable`, a field. Example: `metadataVariable`.
    pub type_: Option<String>,
    /// The value itself, as JSON in text; for a field, its `fieldPath` with `fieldApiName` and `objectApiName`. Example: `{"fieldPath":[{"fieldApiName": "_id","objectApiName": "_user"}]}`.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub settings: Option<String>,
    /// The names that are shown.
    pub display_names: Option<Vec<String>>,
}

crate::object_builder!(ConditionValue {
    type_(impl Into<String>).into(), settings(impl Into<String>).into(),
    display_names(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::object!(ConditionValue {
    type_ "type", settings "settings", display_names "display_names"
});
crate::json_texts!(ConditionValue { settings_json settings });

/// The type `criterion` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Criterion {
    /// The conditions. Length: 0 to 10.
    pub conditions: Option<Vec<Condition>>,
    /// How the conditions are joined, by their numbers, such as `1 and 2`. Example: `1 and 2`.
    pub logic_expression: Option<String>,
}

crate::object_builder!(Criterion {
    conditions(impl IntoIterator<Item = impl Into<Condition>>).into_iter().map(Into::into).collect(),
    logic_expression(impl Into<String>).into()
});
crate::object!(Criterion { conditions "conditions", logic_expression "logic_expression" });

/// The type `environment_variable` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnvironmentVariable {
    /// The environment variable, by its API name.
    pub api_name: Option<String>,
    /// The name of the environment variable, by language.
    pub label: Option<Label>,
    /// The description of the environment variable.
    pub description: Option<String>,
    /// The value, as JSON in text, in the clear even where it is stored encrypted.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub value: Option<String>,
    /// Whether the value is stored encrypted; only for the types `text` and `float`.
    pub is_encrypted: Option<bool>,
    /// The object, by its API name; only for the types `lookup` and `lookup_multi`.
    pub object_api_name: Option<String>,
    /// The name of the object; only for the types `lookup` and `lookup_multi`.
    pub object_label: Option<Label>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: Option<i64>,
    /// When it was last changed, in milliseconds since 1970.
    pub updated_at: Option<i64>,
    /// The type of the environment variable, such as `text`, `float`, `lookup` or `lookup_multi`.
    pub type_: Option<String>,
}

crate::object!(EnvironmentVariable {
    api_name "api_name", label "label", description "description", value "value",
    is_encrypted "is_encrypted", object_api_name "object_api_name", object_label "object_label",
    created_at "created_at", updated_at "updated_at", type_ "type"
});
crate::moments!(EnvironmentVariable {
    created_at_at created_at from_millis, updated_at_at updated_at from_millis
});
crate::json_texts!(EnvironmentVariable { value_json value });

/// The type `environment_variable_filter` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct EnvironmentVariableFilter {
    /// Words to search for, also inexactly. Example: `Sample Text`.
    pub quick_query: Option<String>,
}

crate::object_builder!(EnvironmentVariableFilter { quick_query(impl Into<String>).into() });
crate::object!(EnvironmentVariableFilter { quick_query "quick_query" });

/// The type `i18n` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct I18n {
    /// The language, as a number: `2052` for Chinese.
    pub language_code: Option<String>,
    /// The text in this language.
    pub text: Option<String>,
}

crate::object!(I18n { language_code "language_code", text "text" });

/// The type `label` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Label {
    /// In Chinese.
    pub zh_cn: Option<String>,
    /// In English.
    pub en_us: Option<String>,
}

crate::object!(Label { zh_cn "zh_cn", en_us "en_us" });

/// The type `lookup_with_avatar` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct LookupWithAvatar {
    /// The user, by the aPaaS id.
    pub id: Option<String>,
    /// The name of the user.
    pub name: Option<String>,
    /// The tenant.
    pub tenant_id: Option<String>,
    /// The mail address.
    pub email: Option<String>,
}

crate::object!(LookupWithAvatar { id "id", name "name", tenant_id "tenant_id", email "email" });

/// The type `object_field` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObjectField {
    /// The field.
    pub id: Option<i64>,
    /// The field, by its API name.
    pub api_name: Option<String>,
    /// The type of the field.
    pub type_: Option<String>,
    /// The name of the field, by language.
    pub label: Option<std::collections::BTreeMap<String, String>>,
}

crate::object!(ObjectField { id "id", api_name "api_name", type_ "type", label "label" });

/// The type `object_meta` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObjectMeta {
    /// The object.
    pub object: Option<ObjectMetaObject>,
    /// The fields of the object.
    pub fields: Vec<ObjectField>,
}

crate::object!(ObjectMeta { object "object", fields "fields" });

/// An object with `id`, `api_name`, `label`, `settings`.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObjectMetaObject {
    /// The object.
    pub id: Option<i64>,
    /// The object, by its API name.
    pub api_name: Option<String>,
    /// The name of the object, by language.
    pub label: Option<std::collections::BTreeMap<String, String>>,
    /// What can be searched and what is shown.
    pub settings: Option<ObjectSettings>,
}

crate::object!(ObjectMetaObject {
    id "id", api_name "api_name", label "label", settings "settings"
});

/// The type `object_search_layout` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObjectSearchLayout {
    /// The fields that are shown.
    pub display_fields: Vec<String>,
}

crate::object!(ObjectSearchLayout { display_fields "display_fields" });

/// The type `object_settings` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ObjectSettings {
    /// The name of records that is shown.
    pub display_name: Option<String>,
    /// The fields that can be searched.
    pub allow_search_fields: Vec<String>,
    /// What is shown of records that are found.
    pub search_layout: Option<ObjectSearchLayout>,
}

crate::object!(ObjectSettings {
    display_name "display_name", allow_search_fields "allow_search_fields",
    search_layout "search_layout"
});

/// The type `order_condition` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct OrderCondition {
    /// The field, by its API name. Length: 0 to 256. Example: `_id`.
    pub field: Option<String>,
    /// Whether the order is ascending or descending. Length: 0 to 256. Example: `asc`.
    pub order_type: Option<OrderType>,
}

crate::object_builder!(OrderCondition {
    field(impl Into<String>).into(), order_type(impl Into<OrderType>).into()
});
crate::object!(OrderCondition { field "field", order_type "order_type" });

/// The type `permission_name_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PermissionNameInfo {
    /// The user, department or vendor, by the id.
    pub id: Option<String>,
    /// The name of the user, department or vendor.
    pub name: Option<String>,
}

crate::object!(PermissionNameInfo { id "id", name "name" });

/// The type `record_group_by_item` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct RecordGroupByItem {
    /// The field, by its API name. Length: 0 to 256. Example: `_id`.
    pub field: Option<String>,
}

crate::object_builder!(RecordGroupByItem {
    field(impl Into<String>).into();
    field(impl Into<String>).into()
});
crate::object!(RecordGroupByItem { field "field" });

/// The type `record_result` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordResult {
    /// Whether it succeeded.
    pub success: Option<bool>,
    /// The record.
    pub id: Option<String>,
    /// What went wrong, where permissions are missing.
    pub errors: Vec<RecordResultError>,
}

crate::object!(RecordResult { success "success", id "id", errors "errors" });

/// The type `record_result_error` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RecordResultError {
    /// The code of the error.
    pub code: Option<String>,
    /// What went wrong.
    pub message: Option<String>,
    /// The finer code of the error about permissions.
    pub sub_code: Option<String>,
    /// The fields for which permissions are missing, by their API ids.
    pub fields: Vec<String>,
}

crate::object!(RecordResultError {
    code "code", message "message", sub_code "sub_code", fields "fields"
});

/// The type `role_member` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct RoleMember {
    /// The role, by its API id.
    pub role_api_id: Option<String>,
    /// The role, by its API name.
    pub role_api_name: Option<String>,
    /// The users, by their aPaaS ids.
    pub users: Vec<String>,
    /// The departments, by their aPaaS ids.
    pub departments: Vec<String>,
    /// The rule that selects users.
    pub user_filter: Option<Criterion>,
    /// The names of the users; only where `need_display_name` is set.
    pub user_display_infos: Vec<PermissionNameInfo>,
    /// The names of the departments; only where `need_display_name` is set.
    pub department_display_infos: Vec<PermissionNameInfo>,
    /// Whether all users have the role or chosen ones.
    pub type_: Option<RoleMemberType>,
    /// Who last changed it, by the aPaaS id.
    pub updated_by: Option<String>,
    /// When it was last changed, in milliseconds since 1970.
    pub updated_at: Option<i64>,
}

crate::object!(RoleMember {
    role_api_id "role_api_id", role_api_name "role_api_name", users "users",
    departments "departments", user_filter "user_filter", user_display_infos "user_display_infos",
    department_display_infos "department_display_infos", type_ "type", updated_by "updated_by",
    updated_at "updated_at"
});
crate::moments!(RoleMember { updated_at_at updated_at from_millis });

/// The type `search_object_param` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct SearchObjectParam {
    /// The object, by its API name. Length: 0 to 256. Example: `_user`.
    pub api_name: Option<String>,
    /// The fields to search in. Length: 0 to 500. Example: `["_id"]`.
    pub search_fields: Option<Vec<String>>,
    /// The fields to return, by their API ids or names. Length: 0 to 1000. Example: `["_id"]`.
    pub select: Option<Vec<String>>,
    /// Which to return.
    pub filter: Option<Criterion>,
    /// How the records are ordered.
    pub order_by: Option<OrderCondition>,
}

crate::object_builder!(SearchObjectParam {
    api_name(impl Into<String>).into(),
    search_fields(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    select(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    filter(Criterion), order_by(OrderCondition)
});
crate::object!(SearchObjectParam {
    api_name "api_name", search_fields "search_fields", select "select", filter "filter",
    order_by "order_by"
});

/// The type `seat_activity` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SeatActivity {
    /// The user, by the aPaaS id.
    pub user_id: Option<i64>,
    /// The app, by its namespace.
    pub namespace: Option<String>,
    /// Whether the seat is in use or was released.
    pub status: Option<SeatActivityStatus>,
    /// When the user last used the app with the seat, in milliseconds since 1970.
    pub active_time: Option<i64>,
}

crate::object!(SeatActivity {
    user_id "user_id", namespace "namespace", status "status", active_time "active_time"
});
crate::moments!(SeatActivity { active_time_at active_time from_millis });

/// The type `seat_assignment` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SeatAssignment {
    /// The user, by the aPaaS id.
    pub user_id: Option<i64>,
    /// The app, by its namespace.
    pub namespace: Option<String>,
    /// Whether the seat is in use or was released.
    pub status: Option<SeatAssignmentStatus>,
}

crate::object!(SeatAssignment { user_id "user_id", namespace "namespace", status "status" });

/// The type `sort` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Sort {
    /// The field, by its API name. Length: 0 to 256. Example: `_id`.
    pub field: Option<String>,
    /// Whether the order is ascending or descending. Length: 0 to 256. Example: `ASC`.
    pub direction: Option<SortDirection>,
}

crate::object_builder!(Sort {
    field(impl Into<String>).into(), direction(impl Into<SortDirection>).into();
    field(impl Into<String>).into(), direction(impl Into<SortDirection>).into()
});
crate::object!(Sort { field "field", direction "direction" });

/// The type `user` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct User {
    /// The user, by the aPaaS id.
    pub user_id: Option<String>,
    /// The name of the user.
    pub name: Option<String>,
}

crate::object!(User { user_id "user_id", name "name" });

/// The type `user_task` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserTask {
    /// The manual task.
    pub task_id: Option<String>,
    /// When the task began.
    pub task_start_time: Option<String>,
    /// The run of the flow.
    pub workflow_instance: Option<UserTaskWfInstanceType>,
    /// Who started the flow.
    pub initiator: Option<User>,
    /// The summary of the task, piece by piece.
    pub summarys: Vec<UserTaskSummaryType>,
}

crate::object!(UserTask {
    task_id "task_id", task_start_time "task_start_time", workflow_instance "workflow_instance",
    initiator "initiator", summarys "summarys"
});

/// The type `user_task_summary_type` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserTaskSummaryType {
    /// The name of the piece of the summary.
    pub file_key: Option<I18n>,
    /// The value of the piece of the summary, by language.
    pub file_value: Vec<I18n>,
}

crate::object!(UserTaskSummaryType { file_key "file_key", file_value "file_value" });

/// The type `user_task_wf_instance_type` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UserTaskWfInstanceType {
    /// The run of the flow.
    pub id: Option<String>,
    /// The name of the task in the flow, by language.
    pub label: Vec<I18n>,
    /// The state of the flow, such as `in_process`.
    pub status: Option<String>,
}

crate::object!(UserTaskWfInstanceType { id "id", label "label", status "status" });

/// The type `workspace_data_table` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkspaceDataTable {
    /// The name of the table.
    pub name: Option<String>,
    /// The description of the table.
    pub description: Option<String>,
    /// The columns of the table.
    pub columns: Vec<WorkspaceDataTableColumnInfo>,
}

crate::object!(WorkspaceDataTable { name "name", description "description", columns "columns" });

/// The type `workspace_data_table_column_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkspaceDataTableColumnInfo {
    /// The name of the column.
    pub name: Option<String>,
    /// The description of the column.
    pub description: Option<String>,
    /// The type of the column in the database.
    pub data_type: Option<String>,
    /// Whether the column is the primary key.
    pub is_primary_key: Option<bool>,
    /// Whether values in the column must be unique.
    pub is_unique: Option<bool>,
    /// Whether the column counts up by itself.
    pub is_auto_increment: Option<bool>,
    /// Whether the column holds arrays.
    pub is_array: Option<bool>,
    /// Whether the column may be empty.
    pub is_allow_null: Option<bool>,
    /// The default value.
    pub default_value: Option<String>,
}

crate::object!(WorkspaceDataTableColumnInfo {
    name "name", description "description", data_type "data_type", is_primary_key "is_primary_key",
    is_unique "is_unique", is_auto_increment "is_auto_increment", is_array "is_array",
    is_allow_null "is_allow_null", default_value "default_value"
});

/// The type `workspace_enum` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkspaceEnum {
    /// The name of the enumeration.
    pub name: Option<String>,
    /// The description of the enumeration.
    pub description: Option<String>,
    /// The values of the enumeration.
    pub options: Vec<String>,
    /// When it was created, in milliseconds since 1970.
    pub created_at: Option<i64>,
    /// Who created it.
    pub created_by: Option<WorkspaceUserInfo>,
}

crate::object!(WorkspaceEnum {
    name "name", description "description", options "options", created_at "created_at",
    created_by "created_by"
});
crate::moments!(WorkspaceEnum { created_at_at created_at from_millis });

/// The type `workspace_user_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WorkspaceUserInfo {
    /// The user, by the aPaaS id.
    pub id: Option<String>,
    /// The name of the user.
    pub name: Option<String>,
    /// The address of the avatar.
    pub avatar: Option<String>,
}

crate::object!(WorkspaceUserInfo { id "id", name "name", avatar "avatar" });
