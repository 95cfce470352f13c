// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// The type `avatar` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Avatar {
    /// The address of the avatar in its own size.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar_origin: Option<String>,
    /// The address of the avatar, 72 pixels wide.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar_72: Option<String>,
    /// The address of the avatar, 240 pixels wide.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar_240: Option<String>,
    /// The address of the avatar, 640 pixels wide.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar_640: Option<String>,
}

/// The type `product_i18n_name` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ProductI18nName {
    /// In Chinese.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zh_cn: Option<String>,
    /// In Japanese.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ja_jp: Option<String>,
    /// In English.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub en_us: Option<String>,
}

/// The type `tenant` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Tenant {
    /// The name of the tenant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The number of the tenant, unique on the platform.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_id: Option<String>,
    /// Whether the tenant is an organization or a person.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_tag: Option<TenantTag>,
    /// The tenant, by its key.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_key: Option<String>,
    /// The logo of the tenant.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar: Option<Avatar>,
    /// The full domain of the tenant.
    ///
    /// Needs a scope: `tenant:tenant.domain:read`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
}

/// The type `tenant_assign_info` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct TenantAssignInfo {
    /// The subscription.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subscription_id: Option<String>,
    /// The plan of the license.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub license_plan_key: Option<String>,
    /// The name of the product.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product_name: Option<String>,
    /// The name in several languages.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub i18n_name: Option<ProductI18nName>,
    /// How many licenses there are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_seats: Option<String>,
    /// How many licenses are assigned.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assigned_seats: Option<String>,
    /// When the licenses begin, in seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<String>,
    /// When the licenses end, in seconds since 1970.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<String>,
}
