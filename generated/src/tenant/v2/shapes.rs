// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// The type `avatar` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Avatar {
    /// The field `avatar_origin` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar_origin: Option<String>,
    /// The field `avatar_72` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar_72: Option<String>,
    /// The field `avatar_240` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar_240: Option<String>,
    /// The field `avatar_640` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar_640: Option<String>,
}

/// The type `product_i18n_name` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ProductI18nName {
    /// The field `zh_cn` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub zh_cn: Option<String>,
    /// The field `ja_jp` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub ja_jp: Option<String>,
    /// The field `en_us` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub en_us: Option<String>,
}

/// The type `tenant` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct Tenant {
    /// The field `name` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// The field `display_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_id: Option<String>,
    /// The field `tenant_tag` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_tag: Option<TenantTag>,
    /// The field `tenant_key` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub tenant_key: Option<String>,
    /// The field `avatar` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub avatar: Option<Avatar>,
    /// The field `domain` of the reference.
    ///
    /// Needs a scope: `tenant:tenant.domain:read`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub domain: Option<String>,
}

/// The type `tenant_assign_info` of the reference.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct TenantAssignInfo {
    /// The field `subscription_id` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub subscription_id: Option<String>,
    /// The field `license_plan_key` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub license_plan_key: Option<String>,
    /// The field `product_name` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product_name: Option<String>,
    /// The field `i18n_name` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub i18n_name: Option<ProductI18nName>,
    /// The field `total_seats` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub total_seats: Option<String>,
    /// The field `assigned_seats` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub assigned_seats: Option<String>,
    /// The field `start_time` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start_time: Option<String>,
    /// The field `end_time` of the reference.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end_time: Option<String>,
}
