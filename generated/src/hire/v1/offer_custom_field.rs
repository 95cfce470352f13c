// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `offer_custom_field`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Changes the name and options of a custom field of offer forms; its type stays, and all forms get a new schema id.
///
/// [`PUT /open-apis/hire/v1/offer_custom_fields/:offer_custom_field_id`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/offer_custom_field/update>) gives [`UpdateOfferCustomFieldResponse`] or fails with [`UpdateOfferCustomFieldError`].
///
/// Token: tenant. Scopes, any one of: `hire:offer_selection_object`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(UpdateOfferCustomField::new(offer_custom_field_id, name)).await?;
/// ```
#[doc(
    alias(
        "hire.v1.offer_custom_field.update",
        "/open-apis/hire/v1/offer_custom_fields/:offer_custom_field_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateOfferCustomField {
    /// The custom field of the offer form. Example: `6906755946257615112`.
    pub offer_custom_field_id: String,
    /// The name of the field, in Chinese, English or both.
    pub name: I18n,
    /// The settings.
    pub config: Option<OfferCustomFieldConfig>,
}

crate::request_builder!(UpdateOfferCustomField {
    offer_custom_field_id(impl Into<String>).into(), name(I18n);
    config(OfferCustomFieldConfig)
});
crate::request!(UpdateOfferCustomField -> UpdateOfferCustomFieldResponse, UpdateOfferCustomFieldError {
    "hire.v1.offer_custom_field.update",
    PUT "/open-apis/hire/v1/offer_custom_fields/:offer_custom_field_id", [Tenant], read_value Data,
    Json, SCOPES = ["hire:offer_selection_object"], LIMITS = [1000 in 60, 50 in 1];
    Path offer_custom_field_id "offer_custom_field_id", Body name "name", Body config "config"
});

/// What `hire.v1.offer_custom_field.update` answers with.
pub type UpdateOfferCustomFieldResponse = crate::Empty;

/// What `hire.v1.offer_custom_field.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateOfferCustomFieldError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// `1002065` (HTTP 200): 入参选项错误
    ///
    /// Options do not fit the field. Send options only for custom fields with one or several to choose.
    OptionsNotAllowed,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UpdateOfferCustomFieldError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6, OptionsNotAllowed = 1002065
});
