// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `location`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Creates a location.
///
/// [`POST /open-apis/corehr/v1/locations`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/location/create>) gives [`CreateLocationResponse`] or fails with [`CreateLocationError`].
///
/// Token: tenant. Scopes, any one of: `corehr:corehr`, `corehr:locations:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(CreateLocation::new(hiberarchy_common, effective_time)).await?;
/// ```
#[doc(alias("corehr.v1.location.create", "/open-apis/corehr/v1/locations"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateLocation {
    /// A text of your own that makes repeated calls count once. Example: `fe599b60-450f-46ff-b2ef-9f6675625b97`.
    pub client_token: Option<String>,
    /// What all organizations have: name, code, state, the one above and dates.
    pub hiberarchy_common: HiberarchyCommon,
    /// What the location is used for.
    pub location_usage_list: Option<Vec<EnumNameAndDisplay>>,
    /// The address.
    pub address: Option<Vec<Address>>,
    /// The working hours type. Example: `4690238309151997779`.
    pub working_hours_type_id: Option<String>,
    /// From when on it is in effect. Example: `2020-05-01 00:00:00`.
    pub effective_time: String,
    /// The locale, as an option.
    pub locale: Option<EnumNameAndDisplay>,
    /// The time zone. Example: `123456789`.
    pub time_zone_id: Option<String>,
    /// The language in which it is shown by default. Example: `123456789`.
    pub display_language_id: Option<String>,
}

crate::request_builder!(CreateLocation {
    hiberarchy_common(HiberarchyCommon), effective_time(impl Into<String>).into();
    client_token(impl Into<String>).into(),
    location_usage_list(impl IntoIterator<Item = impl Into<EnumNameAndDisplay>>).into_iter().map(Into::into).collect(),
    address(impl IntoIterator<Item = impl Into<Address>>).into_iter().map(Into::into).collect(),
    working_hours_type_id(impl Into<String>).into(), locale(EnumNameAndDisplay),
    time_zone_id(impl Into<String>).into(), display_language_id(impl Into<String>).into()
});
crate::request!(CreateLocation -> CreateLocationResponse, CreateLocationError {
    "corehr.v1.location.create", POST "/open-apis/corehr/v1/locations", [Tenant], read_value Data,
    Json, SCOPES = ["corehr:corehr", "corehr:locations:write"], LIMITS = [1000 in 60, 50 in 1];
    Query client_token "client_token", Body hiberarchy_common "hiberarchy_common",
    Body location_usage_list "location_usage_list", Body address "address",
    Body working_hours_type_id "working_hours_type_id", Body effective_time "effective_time",
    Body locale "locale", Body time_zone_id "time_zone_id",
    Body display_language_id "display_language_id"
});

/// What `corehr.v1.location.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateLocationResponse {
    /// The location.
    pub location: Option<Location>,
}

crate::object!(CreateLocationResponse { location "location" });

/// What `corehr.v1.location.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateLocationError {
    /// `1160004` (HTTP 400): client_token repeat.
    ///
    /// The same request was sent before, or a granting quantity is not a number. Use a new `client_token` for a new request.
    BusinessRuleNotMet,
    /// `1160251` (HTTP 400): superior location is required
    ///
    /// The one above, or another required field, is missing. Fill it in.
    SuperiorDepartmentIsRequired,
    /// `1160252` (HTTP 400): the number of characters in the text field exceeds the limit
    ///
    /// A text is too long. Shorten it.
    NumberCharactersTextFieldExceedsLimit,
    /// `1160253` (HTTP 400): the name can't contain "/", "；", or ";"
    ///
    /// The name has characters that are not allowed, such as `/` or `;`. Remove them.
    NameCantContain,
    /// `1160256` (HTTP 400): depercated
    ///
    /// The one above goes out of use on or after the effective date, or people cannot be added at this node. Choose another one.
    NodeDoesNotAllowAddedApprovers,
    /// `1160263` (HTTP 400): code already exists
    ///
    /// The code, or the name, is taken. Choose another one.
    CodeAlreadyExists,
    /// `1160264` (HTTP 400): this operation will make the relationship between the superior and the subordinate into a ring
    ///
    /// The change would place it below itself. Choose another one as the parent.
    WillMakeRelationshipBetweenSuperior,
    /// `1160269` (HTTP 400): effective date can't exceed 9999
    ///
    /// The effective date is after the year 9999. Choose an earlier one.
    EffectiveDateCantExceed9999,
    /// `1160311` (HTTP 400): Unable to create a sub-department as location will be deactivated
    LocationWillBeDeactivated,
    /// `1160313` (HTTP 400): Unable to select "Geographical division" and other usages at the same time
    UnableSelectGeographicalDivision,
    /// `1160314` (HTTP 400): Unable to select "Work location" and "Work space" at the same time
    UnableSelectWorkLocationWorkSpace,
    /// `1160315` (HTTP 400): select a primary address
    ///
    /// No address is the primary one. Choose one.
    SelectPrimaryAddress,
    /// `1160316` (HTTP 400): detailed address isn't required
    DetailedAddressIsntRequired,
    /// `1160317` (HTTP 400): You can only select "work location" or "office location"
    CanOnlySelectWorkLocationOffice,
    /// `1160321` (HTTP 400): enter an array for field
    ///
    /// The name is taken, or a field must be a list. Read the message and correct the request.
    NameAlreadyExists1160321,
    /// `1160327` (HTTP 400): metadata of field doesn't exist
    ///
    /// The field does not exist for this object. Check its name.
    FieldDoesntExist,
    /// `1160328` (HTTP 400): Enter an integer for field
    EnterIntegerForField,
    /// `1160329` (HTTP 400): field exceeds the maximum value
    FieldExceedsMaximumValue,
    /// `1160330` (HTTP 400): field exceeds the minimum value
    FieldExceedsMinimumValue,
    /// `1160331` (HTTP 400): Enter an integer or decimal for field
    EnterIntegerOrDecimalForField,
    /// `1160332` (HTTP 400): enter a boolean value for field
    EnterBooleanValueForField,
    /// `1160333` (HTTP 400): Enter an i18n object for field
    EnterI18nObjectForField,
    /// `1160334` (HTTP 400): Enter an enumeration value for field
    EnterEnumerationValueForField,
    /// `1160335` (HTTP 400): Enter an array for field
    ///
    /// The field must be a list. Correct the request.
    EnterArrayForField,
    /// `1160336` (HTTP 400): org doesn't exist
    ///
    /// The organization does not exist. Check its id.
    OrgDoesntExist,
    /// `1160337` (HTTP 400): deprecated
    Deprecated1160337,
    /// `1160338` (HTTP 400): field must be a string
    ///
    /// The field must be text. Correct the request.
    FieldMustBeString1160338,
    /// `1160339` (HTTP 400): field must be a string
    ///
    /// The field must be text. Correct the request.
    FieldMustBeString1160339,
    /// `1160340` (HTTP 400): field must be in the yyyy-MM-dd HH:mm:ss format
    ///
    /// The time is malformed. Write it as `2006-01-02 15:04:05`.
    FieldMustBeYyyyMmDd,
    /// `1160341` (HTTP 400): deprecated
    ///
    /// It does not exist. The code is no longer used.
    Deprecated1160341,
    /// `1160343` (HTTP 400): Duplicate code
    ///
    /// The code is taken. Choose another one.
    DuplicateCode,
    /// `1160347` (HTTP 400): org will be deactivated
    ///
    /// The one above, or the organization, goes out of use on or after the effective date. Choose another one.
    SuperiorDepartmentWillBeDeactivated1160347,
    /// `1160349` (HTTP 400): org deactivated on date
    ///
    /// The one above, or another object that is referred to, is out of use on or after the effective date. Choose another one.
    SuperiorDepartmentWillBeDeactivated1160349,
    /// `1160352` (HTTP 400): The option has been deactivated
    ///
    /// The option is out of use or not valid. Choose another one.
    OptionHasBeenDeactivated,
    /// `1160353` (HTTP 400): effective date can't be earlier than 1900
    ///
    /// The effective date is before the year 1900. Choose a later one.
    EffectiveDateCantBeEarlier,
    /// `1160354` (HTTP 400): service rate limiting protection, please try again later
    ///
    /// Too many requests, or a field that must be text is not. Try again later.
    RateLimited,
    /// `1160360` (HTTP 400): unable to remove "work location"
    UnableToRemoveWorkLocation,
    /// `1160502` (HTTP 400): The name already exists in same superior location. Please enter a different one.
    ///
    /// What it means depends on the call: the transfer is after the employee leaves, a name is taken, or a parameter is not valid. Read the message.
    NameAlreadyExistsSameSuperiorLocation,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateLocationError: CODES {
    BusinessRuleNotMet = 1160004 + 2, SuperiorDepartmentIsRequired = 1160251 + 1,
    NumberCharactersTextFieldExceedsLimit = 1160252, NameCantContain = 1160253,
    NodeDoesNotAllowAddedApprovers = 1160256, CodeAlreadyExists = 1160263,
    WillMakeRelationshipBetweenSuperior = 1160264, EffectiveDateCantExceed9999 = 1160269,
    LocationWillBeDeactivated = 1160311, UnableSelectGeographicalDivision = 1160313,
    UnableSelectWorkLocationWorkSpace = 1160314, SelectPrimaryAddress = 1160315,
    DetailedAddressIsntRequired = 1160316, CanOnlySelectWorkLocationOffice = 1160317,
    NameAlreadyExists1160321 = 1160321, FieldDoesntExist = 1160327, EnterIntegerForField = 1160328,
    FieldExceedsMaximumValue = 1160329, FieldExceedsMinimumValue = 1160330,
    EnterIntegerOrDecimalForField = 1160331, EnterBooleanValueForField = 1160332,
    EnterI18nObjectForField = 1160333, EnterEnumerationValueForField = 1160334,
    EnterArrayForField = 1160335, OrgDoesntExist = 1160336, Deprecated1160337 = 1160337,
    FieldMustBeString1160338 = 1160338, FieldMustBeString1160339 = 1160339,
    FieldMustBeYyyyMmDd = 1160340, Deprecated1160341 = 1160341, DuplicateCode = 1160343,
    SuperiorDepartmentWillBeDeactivated1160347 = 1160347,
    SuperiorDepartmentWillBeDeactivated1160349 = 1160349, OptionHasBeenDeactivated = 1160352,
    EffectiveDateCantBeEarlier = 1160353, RateLimited = 1160354,
    UnableToRemoveWorkLocation = 1160360, NameAlreadyExistsSameSuperiorLocation = 1160502
});

/// Deletes a location for good; fails where employees, transfers or pre-hires use it.
///
/// [`DELETE /open-apis/corehr/v1/locations/:location_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/location/delete>) gives [`DeleteLocationResponse`] or fails with [`DeleteLocationError`].
///
/// Token: tenant. Scopes, any one of: `corehr:corehr`, `corehr:locations:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(DeleteLocation::new(location_id)).await?;
/// ```
#[doc(alias("corehr.v1.location.delete", "/open-apis/corehr/v1/locations/:location_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteLocation {
    /// The location. Example: `4312443243`.
    pub location_id: String,
}

crate::request_builder!(DeleteLocation { location_id(impl Into<String>).into(); });
crate::request!(DeleteLocation -> DeleteLocationResponse, DeleteLocationError {
    "corehr.v1.location.delete", DELETE "/open-apis/corehr/v1/locations/:location_id", [Tenant],
    read_value Data, None, SCOPES = ["corehr:corehr", "corehr:locations:write"],
    LIMITS = [1000 in 60, 50 in 1];
    Path location_id "location_id"
});

/// What `corehr.v1.location.delete` answers with.
pub type DeleteLocationResponse = crate::Empty;

/// What `corehr.v1.location.delete` answers with when it fails.
pub type DeleteLocationError = crate::GatewayError;

/// Gets a location with its purposes, time zone and addresses; a new one may take 2 seconds to be found.
///
/// [`GET /open-apis/corehr/v1/locations/:location_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/location/get>) gives [`GetLocationResponse`] or fails with [`GetLocationError`].
///
/// Token: tenant. Scopes, any one of: `corehr:corehr:readonly`, `corehr:locations:read`, `corehr:corehr`, `corehr:locations:write`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(GetLocation::new(location_id)).await?;
/// ```
#[doc(alias("corehr.v1.location.get", "/open-apis/corehr/v1/locations/:location_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetLocation {
    /// The location. Example: `1215`.
    pub location_id: String,
}

crate::request_builder!(GetLocation { location_id(impl Into<String>).into(); });
crate::request!(GetLocation -> GetLocationResponse, GetLocationError {
    "corehr.v1.location.get", GET "/open-apis/corehr/v1/locations/:location_id", [Tenant],
    read_value Data, None,
    SCOPES = ["corehr:corehr:readonly", "corehr:locations:read", "corehr:corehr", "corehr:locations:write"],
    LIMITS = [100 in 60];
    Path location_id "location_id"
});

/// What `corehr.v1.location.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetLocationResponse {
    /// The location.
    pub location: Option<Location>,
}

crate::object!(GetLocationResponse { location "location" });

/// What `corehr.v1.location.get` answers with when it fails.
pub type GetLocationError = crate::GatewayError;

/// Lists the locations of the tenant, a page at a time; new ones may take 2 seconds to appear.
///
/// [`GET /open-apis/corehr/v1/locations`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/location/list>) gives [`ListLocationResponse`] or fails with [`ListLocationError`].
///
/// Token: tenant. Scopes, any one of: `corehr:corehr:readonly`, `corehr:locations:read`, `corehr:corehr`, `corehr:locations:write`. Rate limit: 100 a minute.
///
/// ```ignore
/// let mut items = client.list(ListLocation::new(page_size)).items();
/// ```
#[doc(alias("corehr.v1.location.list", "/open-apis/corehr/v1/locations"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListLocation {
    /// Where the next page begins, as the page before said; left out for the first one. Example: `1231231987`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Example: `100`.
    pub page_size: String,
}

crate::request_builder!(ListLocation {
    page_size(impl Into<String>).into();
    page_token(impl Into<String>).into()
});
crate::request!(ListLocation -> ListLocationResponse, ListLocationError {
    "corehr.v1.location.list", GET "/open-apis/corehr/v1/locations", [Tenant], read_value Data,
    None,
    SCOPES = ["corehr:corehr:readonly", "corehr:locations:read", "corehr:corehr", "corehr:locations:write"],
    LIMITS = [100 in 60];
    Query page_token "page_token", Query page_size "page_size"
});
crate::paged!(ListLocation: Location {
    page_token, page_size.to_string();
    page_token, has_more, items
});

/// What `corehr.v1.location.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListLocationResponse {
    /// The items that were found.
    pub items: Vec<Location>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
}

crate::object!(ListLocationResponse {
    items "items", has_more "has_more", page_token "page_token"
});

/// What `corehr.v1.location.list` answers with when it fails.
pub type ListLocationError = crate::GatewayError;
