// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `common_data_meta_data`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Adds options to a custom selection field or to one of a few built-in ones, such as gender, degree or document type.
///
/// [`POST /open-apis/corehr/v1/common_data/meta_data/add_enum_option`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/common_data-meta_data/add_enum_option>) gives [`AddMetaDataEnumOptionResponse`] or fails with [`AddMetaDataEnumOptionError`].
///
/// Token: tenant. Scopes, any one of: `corehr:common_data.meta_data:write`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = AddMetaDataEnumOption::new(object_api_name, enum_field_api_name, enum_field_options);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "corehr.v1.common_data_meta_data.add_enum_option",
        "/open-apis/corehr/v1/common_data/meta_data/add_enum_option"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct AddMetaDataEnumOption {
    /// A text of your own that makes repeated calls count once. Example: `6727817538283013641`.
    pub client_token: Option<String>,
    /// The object, by its name for calls; for custom organizations it names their kind. Example: `probation_management`.
    pub object_api_name: String,
    /// The selection field, by its name for calls. Example: `final_assessment_grade`.
    pub enum_field_api_name: String,
    /// The options of the field. Length: at least 1.
    pub enum_field_options: Vec<EnumFieldOption>,
}

crate::request_builder!(AddMetaDataEnumOption {
    object_api_name(impl Into<String>).into(), enum_field_api_name(impl Into<String>).into(),
    enum_field_options(impl IntoIterator<Item = impl Into<EnumFieldOption>>).into_iter().map(Into::into).collect();
    client_token(impl Into<String>).into()
});
crate::request!(AddMetaDataEnumOption -> AddMetaDataEnumOptionResponse, AddMetaDataEnumOptionError {
    "corehr.v1.common_data_meta_data.add_enum_option",
    POST "/open-apis/corehr/v1/common_data/meta_data/add_enum_option", [Tenant], read_value Data,
    Json, SCOPES = ["corehr:common_data.meta_data:write"], LIMITS = [100 in 60];
    Query client_token "client_token", Body object_api_name "object_api_name",
    Body enum_field_api_name "enum_field_api_name", Body enum_field_options "enum_field_options"
});

/// What `corehr.v1.common_data_meta_data.add_enum_option` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AddMetaDataEnumOptionResponse {
    /// The selection field, by its name for calls.
    pub enum_field_api_name: Option<String>,
    /// The options of the field.
    pub enum_field_options: Vec<EnumFieldOption>,
}

crate::object!(AddMetaDataEnumOptionResponse {
    enum_field_api_name "enum_field_api_name", enum_field_options "enum_field_options"
});

/// What `corehr.v1.common_data_meta_data.add_enum_option` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AddMetaDataEnumOptionError {
    /// `1160004` (HTTP 400): client_token repeat
    ///
    /// The same request was sent before, or a granting quantity is not a number. Use a new `client_token` for a new request.
    BusinessRuleNotMet,
    /// `1161999` (HTTP 500): System error. Please try again later or contact technical support.
    ///
    /// An internal error occurred. Try again later; contact support if it persists.
    SystemError,
    /// `1162010` (HTTP 400): object does not exist
    ///
    /// The object does not exist. Check `object_api_name`.
    ObjectDoesNotExist,
    /// `1162020` (HTTP 400): field does not exist
    ///
    /// The field does not exist. Check `enum_field_api_name` or `custom_api_name`.
    FieldDoesNotExist,
    /// `1162030` (HTTP 500): enum set does not exist
    ///
    /// The set of options does not exist. Contact support.
    EnumSetDoesNotExist,
    /// `1162032` (HTTP 400): the enum option api name already exists
    EnumOptionApiNameAlreadyExists,
    /// `1162034` (HTTP 400): the associated enum set does not support changes yet
    AssociatedEnumSetDoesNotSupport,
    /// `1162041` (HTTP 400): invalid enum option api name
    InvalidEnumOptionApiName,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(AddMetaDataEnumOptionError: CODES {
    BusinessRuleNotMet = 1160004 + 1, SystemError = 1161999, ObjectDoesNotExist = 1162010,
    FieldDoesNotExist = 1162020, EnumSetDoesNotExist = 1162030,
    EnumOptionApiNameAlreadyExists = 1162032, AssociatedEnumSetDoesNotSupport = 1162034,
    InvalidEnumOptionApiName = 1162041
});

/// Changes the label of an option of a selection field or switches it on or off; custom fields and a few built-in ones.
///
/// [`POST /open-apis/corehr/v1/common_data/meta_data/edit_enum_option`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/common_data-meta_data/edit_enum_option>) gives [`EditMetaDataEnumOptionResponse`] or fails with [`EditMetaDataEnumOptionError`].
///
/// Token: tenant. Scopes, any one of: `corehr:common_data.meta_data:write`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = EditMetaDataEnumOption::new(object_api_name, enum_field_api_name, enum_field_option);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "corehr.v1.common_data_meta_data.edit_enum_option",
        "/open-apis/corehr/v1/common_data/meta_data/edit_enum_option"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct EditMetaDataEnumOption {
    /// A text of your own that makes repeated calls count once. Example: `6727817538283013641`.
    pub client_token: Option<String>,
    /// The object, by its name for calls; for custom organizations it names their kind. Example: `probation_management`.
    pub object_api_name: String,
    /// The selection field, by its name for calls. Example: `final_assessment_grade`.
    pub enum_field_api_name: String,
    /// The option to change.
    pub enum_field_option: EnumFieldOption,
}

crate::request_builder!(EditMetaDataEnumOption {
    object_api_name(impl Into<String>).into(), enum_field_api_name(impl Into<String>).into(),
    enum_field_option(EnumFieldOption);
    client_token(impl Into<String>).into()
});
crate::request!(EditMetaDataEnumOption -> EditMetaDataEnumOptionResponse, EditMetaDataEnumOptionError {
    "corehr.v1.common_data_meta_data.edit_enum_option",
    POST "/open-apis/corehr/v1/common_data/meta_data/edit_enum_option", [Tenant], read_value Data,
    Json, SCOPES = ["corehr:common_data.meta_data:write"], LIMITS = [100 in 60];
    Query client_token "client_token", Body object_api_name "object_api_name",
    Body enum_field_api_name "enum_field_api_name", Body enum_field_option "enum_field_option"
});

/// What `corehr.v1.common_data_meta_data.edit_enum_option` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EditMetaDataEnumOptionResponse {
    /// The selection field, by its name for calls.
    pub enum_field_api_name: Option<String>,
    /// The options of the field.
    pub enum_field_options: Vec<EnumFieldOption>,
}

crate::object!(EditMetaDataEnumOptionResponse {
    enum_field_api_name "enum_field_api_name", enum_field_options "enum_field_options"
});

/// What `corehr.v1.common_data_meta_data.edit_enum_option` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum EditMetaDataEnumOptionError {
    /// `1160004` (HTTP 400): client_token repeat
    ///
    /// The same request was sent before, or a granting quantity is not a number. Use a new `client_token` for a new request.
    BusinessRuleNotMet,
    /// `1161999` (HTTP 500): System error. Please try again later or contact technical support.
    ///
    /// An internal error occurred. Try again later; contact support if it persists.
    SystemError,
    /// `1162010` (HTTP 400): object does not exist
    ///
    /// The object does not exist. Check `object_api_name`.
    ObjectDoesNotExist,
    /// `1162020` (HTTP 400): field does not exist
    ///
    /// The field does not exist. Check `enum_field_api_name` or `custom_api_name`.
    FieldDoesNotExist,
    /// `1162023` (HTTP 400): the type of field does not match
    TypeOfFieldDoesNotMatch,
    /// `1162030` (HTTP 500): enum set does not exist
    ///
    /// The set of options does not exist. Contact support.
    EnumSetDoesNotExist,
    /// `1162032` (HTTP 400): the enum option api name already exists
    EnumOptionApiNameAlreadyExists,
    /// `1162034` (HTTP 400): the associated enum set does not support changes yet
    AssociatedEnumSetDoesNotSupport,
    /// `1162040` (HTTP 400): enum option does not exist
    EnumOptionDoesNotExist,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(EditMetaDataEnumOptionError: CODES {
    BusinessRuleNotMet = 1160004 + 1, SystemError = 1161999, ObjectDoesNotExist = 1162010,
    FieldDoesNotExist = 1162020, TypeOfFieldDoesNotMatch = 1162023, EnumSetDoesNotExist = 1162030,
    EnumOptionApiNameAlreadyExists = 1162032, AssociatedEnumSetDoesNotSupport = 1162034,
    EnumOptionDoesNotExist = 1162040
});
