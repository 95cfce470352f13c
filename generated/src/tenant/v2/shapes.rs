// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// The type `avatar` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Avatar {
    /// The address of the avatar in its own size.
    pub avatar_origin: Option<String>,
    /// The address of the avatar, 72 pixels wide.
    pub avatar_72: Option<String>,
    /// The address of the avatar, 240 pixels wide.
    pub avatar_240: Option<String>,
    /// The address of the avatar, 640 pixels wide.
    pub avatar_640: Option<String>,
}

crate::object!(Avatar {
    avatar_origin "avatar_origin", avatar_72 "avatar_72", avatar_240 "avatar_240",
    avatar_640 "avatar_640"
});

/// The type `product_i18n_name` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProductI18nName {
    /// In Chinese.
    pub zh_cn: Option<String>,
    /// In Japanese.
    pub ja_jp: Option<String>,
    /// In English.
    pub en_us: Option<String>,
}

crate::object!(ProductI18nName { zh_cn "zh_cn", ja_jp "ja_jp", en_us "en_us" });

/// The type `tenant` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Tenant {
    /// The name of the tenant.
    pub name: Option<String>,
    /// The number of the tenant, unique on the platform.
    pub display_id: Option<String>,
    /// Whether the tenant is an organization or a person.
    pub tenant_tag: Option<TenantTag>,
    /// The tenant, by its key.
    pub tenant_key: Option<String>,
    /// The logo of the tenant.
    pub avatar: Option<Avatar>,
    /// The full domain of the tenant. Needs a scope: `tenant:tenant.domain:read`.
    pub domain: Option<String>,
}

crate::object!(Tenant {
    name "name", display_id "display_id", tenant_tag "tenant_tag", tenant_key "tenant_key",
    avatar "avatar", domain "domain"
});

/// The type `tenant_assign_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct TenantAssignInfo {
    /// The subscription.
    pub subscription_id: Option<String>,
    /// The plan of the license.
    pub license_plan_key: Option<String>,
    /// The name of the product.
    pub product_name: Option<String>,
    /// The name in several languages.
    pub i18n_name: Option<ProductI18nName>,
    /// How many licenses there are.
    pub total_seats: Option<String>,
    /// How many licenses are assigned.
    pub assigned_seats: Option<String>,
    /// When the licenses begin, in seconds since 1970.
    pub start_time: Option<String>,
    /// When the licenses end, in seconds since 1970.
    pub end_time: Option<String>,
}

crate::object!(TenantAssignInfo {
    subscription_id "subscription_id", license_plan_key "license_plan_key",
    product_name "product_name", i18n_name "i18n_name", total_seats "total_seats",
    assigned_seats "assigned_seats", start_time "start_time", end_time "end_time"
});
crate::moments!(TenantAssignInfo {
    start_time_at start_time from_seconds, end_time_at end_time from_seconds
});
