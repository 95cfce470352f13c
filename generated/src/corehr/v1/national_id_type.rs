// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `national_id_type`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Creates a type of identity document of a country or region.
///
/// [`POST /open-apis/corehr/v1/national_id_types`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/national_id_type/create>) gives [`CreateNationalIdTypeResponse`] or fails with [`CreateNationalIdTypeError`].
///
/// Token: tenant. Scopes, any one of: `corehr:common_data.preset_data:write`, `corehr:corehr`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = CreateNationalIdType::new(name, active, identification_type).country_region_id(country_region_id).validation_rule(validation_rule).code(code);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias("corehr.v1.national_id_type.create", "/open-apis/corehr/v1/national_id_types")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateNationalIdType {
    /// A text of your own that makes repeated calls count once. Example: `12454646`.
    pub client_token: Option<String>,
    /// The country or region. Example: `6862995747139225096`.
    ///
    /// Required.
    pub country_region_id: Option<String>,
    /// The name.
    pub name: Vec<I18n>,
    /// Whether it is in use. Example: `true`.
    pub active: bool,
    /// The regular expression that numbers must match. Example: `^\d{9}$`.
    ///
    /// Required.
    pub validation_rule: Option<String>,
    /// What the rule for numbers means.
    pub validation_rule_description: Option<Vec<I18n>>,
    /// The code. Example: `AUS-TFN`.
    ///
    /// Required.
    pub code: Option<String>,
    /// The kind of identity document.
    pub identification_type: EnumNameAndDisplay,
    /// The custom fields with their values.
    pub custom_fields: Option<Vec<ObjectFieldData>>,
}

crate::request_builder!(named CreateNationalIdType {
    name(impl IntoIterator<Item = impl Into<I18n>>).into_iter().map(Into::into).collect(),
    active(bool), identification_type(EnumNameAndDisplay);
    client_token(impl Into<String>).into(), country_region_id(impl Into<String>).into(),
    validation_rule(impl Into<String>).into(),
    validation_rule_description(impl IntoIterator<Item = impl Into<I18n>>).into_iter().map(Into::into).collect(),
    code(impl Into<String>).into(),
    custom_fields(impl IntoIterator<Item = impl Into<ObjectFieldData>>).into_iter().map(Into::into).collect()
});
crate::request!(CreateNationalIdType -> CreateNationalIdTypeResponse, CreateNationalIdTypeError {
    "corehr.v1.national_id_type.create", POST "/open-apis/corehr/v1/national_id_types", [Tenant],
    read_value Data, Json, SCOPES = ["corehr:common_data.preset_data:write", "corehr:corehr"],
    LIMITS = [1000 in 60, 50 in 1],
    NAMED = [country_region_id "country_region_id", validation_rule "validation_rule", code "code"];
    Query client_token "client_token", Body country_region_id "country_region_id", Body name "name",
    Body active "active", Body validation_rule "validation_rule",
    Body validation_rule_description "validation_rule_description", Body code "code",
    Body identification_type "identification_type", Body custom_fields "custom_fields"
});

/// What `corehr.v1.national_id_type.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateNationalIdTypeResponse {
    /// The type of identity document.
    pub national_id_type: Option<NationalIdType>,
}

crate::object!(CreateNationalIdTypeResponse { national_id_type "national_id_type" });

/// What `corehr.v1.national_id_type.create` answers with when it fails.
pub type CreateNationalIdTypeError = crate::GatewayError;

/// Deletes a type of identity document; it can no longer be queried.
///
/// [`DELETE /open-apis/corehr/v1/national_id_types/:national_id_type_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/national_id_type/delete>) gives [`DeleteNationalIdTypeResponse`] or fails with [`DeleteNationalIdTypeError`].
///
/// Token: tenant. Scopes, any one of: `corehr:common_data.preset_data:write`, `corehr:corehr`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(DeleteNationalIdType::new(national_id_type_id)).await?;
/// ```
#[doc(
    alias(
        "corehr.v1.national_id_type.delete",
        "/open-apis/corehr/v1/national_id_types/:national_id_type_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteNationalIdType {
    /// The type of identity document. Example: `27837817381`.
    pub national_id_type_id: String,
}

crate::request_builder!(DeleteNationalIdType { national_id_type_id(impl Into<String>).into(); });
crate::request!(DeleteNationalIdType -> DeleteNationalIdTypeResponse, DeleteNationalIdTypeError {
    "corehr.v1.national_id_type.delete",
    DELETE "/open-apis/corehr/v1/national_id_types/:national_id_type_id", [Tenant], read_value Data,
    None, SCOPES = ["corehr:common_data.preset_data:write", "corehr:corehr"],
    LIMITS = [1000 in 60, 50 in 1];
    Path national_id_type_id "national_id_type_id"
});

/// What `corehr.v1.national_id_type.delete` answers with.
pub type DeleteNationalIdTypeResponse = crate::Empty;

/// What `corehr.v1.national_id_type.delete` answers with when it fails.
pub type DeleteNationalIdTypeError = crate::GatewayError;

/// Gets a type of identity document.
///
/// [`GET /open-apis/corehr/v1/national_id_types/:national_id_type_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/national_id_type/get>) gives [`GetNationalIdTypeResponse`] or fails with [`GetNationalIdTypeError`].
///
/// Token: tenant. Scopes, any one of: `corehr:common_data.preset_data:read`, `corehr:corehr:readonly`, `corehr:corehr`, `corehr:common_data.preset_data:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(GetNationalIdType::new(national_id_type_id)).await?;
/// ```
#[doc(
    alias(
        "corehr.v1.national_id_type.get",
        "/open-apis/corehr/v1/national_id_types/:national_id_type_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetNationalIdType {
    /// The type of identity document. Example: `121515`.
    pub national_id_type_id: String,
}

crate::request_builder!(GetNationalIdType { national_id_type_id(impl Into<String>).into(); });
crate::request!(GetNationalIdType -> GetNationalIdTypeResponse, GetNationalIdTypeError {
    "corehr.v1.national_id_type.get",
    GET "/open-apis/corehr/v1/national_id_types/:national_id_type_id", [Tenant], read_value Data,
    None,
    SCOPES = ["corehr:common_data.preset_data:read", "corehr:corehr:readonly", "corehr:corehr", "corehr:common_data.preset_data:write"],
    LIMITS = [1000 in 60, 50 in 1];
    Path national_id_type_id "national_id_type_id"
});

/// What `corehr.v1.national_id_type.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetNationalIdTypeResponse {
    /// The type of identity document.
    pub national_id_type: Option<NationalIdType>,
}

crate::object!(GetNationalIdTypeResponse { national_id_type "national_id_type" });

/// What `corehr.v1.national_id_type.get` answers with when it fails.
pub type GetNationalIdTypeError = crate::GatewayError;

/// Lists the types of identity documents, of one country or of all.
///
/// [`GET /open-apis/corehr/v1/national_id_types`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/national_id_type/list>) gives [`ListNationalIdTypeResponse`] or fails with [`ListNationalIdTypeError`].
///
/// Token: tenant. Scopes, any one of: `corehr:common_data.preset_data:read`, `corehr:corehr:readonly`, `corehr:corehr`, `corehr:common_data.preset_data:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(ListNationalIdType::new(page_size)).items();
/// ```
#[doc(
    alias("corehr.v1.national_id_type.list", "/open-apis/corehr/v1/national_id_types")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListNationalIdType {
    /// Where the next page begins, as the page before said; left out for the first one. Example: `1231231987`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Example: `100`.
    pub page_size: String,
    /// The kind of identity document. Example: `regular_passport`.
    pub identification_type: Option<String>,
    /// The code. Example: `MYS-ID`.
    pub code: Option<String>,
    /// The country or region. Example: `6862995749043439111`.
    pub country_region_id: Option<String>,
}

crate::request_builder!(ListNationalIdType {
    page_size(impl Into<String>).into();
    page_token(impl Into<String>).into(), identification_type(impl Into<String>).into(),
    code(impl Into<String>).into(), country_region_id(impl Into<String>).into()
});
crate::request!(ListNationalIdType -> ListNationalIdTypeResponse, ListNationalIdTypeError {
    "corehr.v1.national_id_type.list", GET "/open-apis/corehr/v1/national_id_types", [Tenant],
    read_value Data, None,
    SCOPES = ["corehr:common_data.preset_data:read", "corehr:corehr:readonly", "corehr:corehr", "corehr:common_data.preset_data:write"],
    LIMITS = [1000 in 60, 50 in 1];
    Query page_token "page_token", Query page_size "page_size",
    Query identification_type "identification_type", Query code "code",
    Query country_region_id "country_region_id"
});
crate::paged!(ListNationalIdType: NationalIdType {
    page_token, page_size.to_string();
    page_token, has_more, items
});

/// What `corehr.v1.national_id_type.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListNationalIdTypeResponse {
    /// The items that were found.
    pub items: Vec<NationalIdType>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
}

crate::object!(ListNationalIdTypeResponse {
    items "items", has_more "has_more", page_token "page_token"
});

/// What `corehr.v1.national_id_type.list` answers with when it fails.
pub type ListNationalIdTypeError = crate::GatewayError;

/// Changes a type of identity document.
///
/// [`PATCH /open-apis/corehr/v1/national_id_types/:national_id_type_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/national_id_type/patch>) gives [`PatchNationalIdTypeResponse`] or fails with [`PatchNationalIdTypeError`].
///
/// Token: tenant. Scopes, any one of: `corehr:common_data.preset_data:write`, `corehr:corehr`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(PatchNationalIdType::new(national_id_type_id)).await?;
/// ```
#[doc(
    alias(
        "corehr.v1.national_id_type.patch",
        "/open-apis/corehr/v1/national_id_types/:national_id_type_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchNationalIdType {
    /// The type of identity document. Example: `1616161616`.
    pub national_id_type_id: String,
    /// A text of your own that makes repeated calls count once. Example: `12454646`.
    pub client_token: Option<String>,
    /// The country or region. Example: `6862995747139225096`.
    pub country_region_id: Option<String>,
    /// The name.
    pub name: Option<Vec<I18n>>,
    /// Whether it is in use. Example: `true`.
    pub active: Option<bool>,
    /// The regular expression that numbers must match. Example: `^\d{9}$`.
    pub validation_rule: Option<String>,
    /// What the rule for numbers means.
    pub validation_rule_description: Option<Vec<I18n>>,
    /// The code. Example: `AUS-TFN`.
    pub code: Option<String>,
    /// The kind of identity document.
    pub identification_type: Option<EnumNameAndDisplay>,
    /// The custom fields with their values.
    pub custom_fields: Option<Vec<ObjectFieldData>>,
}

crate::request_builder!(PatchNationalIdType {
    national_id_type_id(impl Into<String>).into();
    client_token(impl Into<String>).into(), country_region_id(impl Into<String>).into(),
    name(impl IntoIterator<Item = impl Into<I18n>>).into_iter().map(Into::into).collect(),
    active(bool), validation_rule(impl Into<String>).into(),
    validation_rule_description(impl IntoIterator<Item = impl Into<I18n>>).into_iter().map(Into::into).collect(),
    code(impl Into<String>).into(), identification_type(EnumNameAndDisplay),
    custom_fields(impl IntoIterator<Item = impl Into<ObjectFieldData>>).into_iter().map(Into::into).collect()
});
crate::request!(PatchNationalIdType -> PatchNationalIdTypeResponse, PatchNationalIdTypeError {
    "corehr.v1.national_id_type.patch",
    PATCH "/open-apis/corehr/v1/national_id_types/:national_id_type_id", [Tenant], read_value Data,
    Json, SCOPES = ["corehr:common_data.preset_data:write", "corehr:corehr"],
    LIMITS = [1000 in 60, 50 in 1];
    Path national_id_type_id "national_id_type_id", Query client_token "client_token",
    Body country_region_id "country_region_id", Body name "name", Body active "active",
    Body validation_rule "validation_rule",
    Body validation_rule_description "validation_rule_description", Body code "code",
    Body identification_type "identification_type", Body custom_fields "custom_fields"
});

/// What `corehr.v1.national_id_type.patch` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchNationalIdTypeResponse {
    /// The type of identity document.
    pub national_id_type: Option<NationalIdType>,
}

crate::object!(PatchNationalIdTypeResponse { national_id_type "national_id_type" });

/// What `corehr.v1.national_id_type.patch` answers with when it fails.
pub type PatchNationalIdTypeError = crate::GatewayError;
