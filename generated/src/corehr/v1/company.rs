// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `company`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Creates a company with its basic data and its registered and office addresses.
///
/// [`POST /open-apis/corehr/v1/companies`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/company/create>) gives [`CreateCompanyResponse`] or fails with [`CreateCompanyError`].
///
/// Token: tenant. Scopes, any one of: `corehr:corehr`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(CreateCompany::new(hiberarchy_common)).await?;
/// ```
#[doc(alias("corehr.v1.company.create", "/open-apis/corehr/v1/companies"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateCompany {
    /// A text of your own that makes repeated calls count once. Example: `22ff85f7-5938-4579-9b57-d52cfeb05d52`.
    pub client_token: Option<String>,
    /// What all organizations have: name, code, state, the one above and dates.
    pub hiberarchy_common: HiberarchyCommon,
    /// The type.
    pub type_: Option<EnumNameAndDisplay>,
    /// The industries.
    pub industry_list: Option<Vec<EnumNameAndDisplay>>,
    /// The legal representative.
    pub legal_representative: Option<Vec<I18n>>,
    /// Deprecated. Deprecated. Example: `100000`.
    pub post_code: Option<String>,
    /// The taxpayer number. Example: `1234567890`.
    pub tax_payer_id: Option<String>,
    /// Whether it is confidential. Example: `true`.
    pub confidential: Option<bool>,
    /// The kinds of legal entity that the company is.
    pub sub_type_list: Option<Vec<EnumNameAndDisplay>>,
    /// Whether it is a branch, which has a person in charge; others have a legal representative. Example: `true`.
    pub branch_company: Option<bool>,
    /// The person in charge, where the company is a branch.
    pub primary_manager: Option<Vec<I18n>>,
    /// The custom fields with their values.
    pub custom_fields: Option<Vec<ObjectFieldData>>,
    /// The currency.
    pub currency: Option<Currency>,
    /// The telephone number.
    pub phone: Option<PhoneNumberAndAreaCode>,
    /// The fax number.
    pub fax: Option<PhoneNumberAndAreaCode>,
    /// The registered address in detail.
    pub registered_office_address_info: Option<Address>,
    /// The office address in detail.
    pub office_address_info: Option<Address>,
}

crate::request_builder!(CreateCompany {
    hiberarchy_common(HiberarchyCommon);
    client_token(impl Into<String>).into(), type_(EnumNameAndDisplay),
    industry_list(impl IntoIterator<Item = impl Into<EnumNameAndDisplay>>).into_iter().map(Into::into).collect(),
    legal_representative(impl IntoIterator<Item = impl Into<I18n>>).into_iter().map(Into::into).collect(),
    post_code(impl Into<String>).into(), tax_payer_id(impl Into<String>).into(), confidential(bool),
    sub_type_list(impl IntoIterator<Item = impl Into<EnumNameAndDisplay>>).into_iter().map(Into::into).collect(),
    branch_company(bool),
    primary_manager(impl IntoIterator<Item = impl Into<I18n>>).into_iter().map(Into::into).collect(),
    custom_fields(impl IntoIterator<Item = impl Into<ObjectFieldData>>).into_iter().map(Into::into).collect(),
    currency(Currency), phone(PhoneNumberAndAreaCode), fax(PhoneNumberAndAreaCode),
    registered_office_address_info(Address), office_address_info(Address)
});
crate::request!(CreateCompany -> CreateCompanyResponse, CreateCompanyError {
    "corehr.v1.company.create", POST "/open-apis/corehr/v1/companies", [Tenant], read_value Data,
    Json, SCOPES = ["corehr:corehr"], LIMITS = [1000 in 60, 50 in 1];
    Query client_token "client_token", Body hiberarchy_common "hiberarchy_common",
    Body type_ "type", Body industry_list "industry_list",
    Body legal_representative "legal_representative", Body post_code "post_code",
    Body tax_payer_id "tax_payer_id", Body confidential "confidential",
    Body sub_type_list "sub_type_list", Body branch_company "branch_company",
    Body primary_manager "primary_manager", Body custom_fields "custom_fields",
    Body currency "currency", Body phone "phone", Body fax "fax",
    Body registered_office_address_info "registered_office_address_info",
    Body office_address_info "office_address_info"
});

/// What `corehr.v1.company.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateCompanyResponse {
    /// The company.
    pub company: Option<Company>,
}

crate::object!(CreateCompanyResponse { company "company" });

/// What `corehr.v1.company.create` answers with when it fails.
pub type CreateCompanyError = crate::GatewayError;

/// Deletes a company for good; fails where contracts refer to it.
///
/// [`DELETE /open-apis/corehr/v1/companies/:company_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/company/delete>) gives [`DeleteCompanyResponse`] or fails with [`DeleteCompanyError`].
///
/// Token: tenant. Scopes, any one of: `corehr:corehr`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(DeleteCompany::new(company_id)).await?;
/// ```
#[doc(alias("corehr.v1.company.delete", "/open-apis/corehr/v1/companies/:company_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteCompany {
    /// The company. Example: `341432424`.
    pub company_id: String,
}

crate::request_builder!(DeleteCompany { company_id(impl Into<String>).into(); });
crate::request!(DeleteCompany -> DeleteCompanyResponse, DeleteCompanyError {
    "corehr.v1.company.delete", DELETE "/open-apis/corehr/v1/companies/:company_id", [Tenant],
    read_value Data, None, SCOPES = ["corehr:corehr"], LIMITS = [1000 in 60, 50 in 1];
    Path company_id "company_id"
});

/// What `corehr.v1.company.delete` answers with.
pub type DeleteCompanyResponse = crate::Empty;

/// What `corehr.v1.company.delete` answers with when it fails.
pub type DeleteCompanyError = crate::GatewayError;

/// Gets a company; a new one may take 2 seconds to be found, and its full addresses 5 seconds or more.
///
/// [`GET /open-apis/corehr/v1/companies/:company_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/company/get>) gives [`GetCompanyResponse`] or fails with [`GetCompanyError`].
///
/// Token: tenant. Scopes, any one of: `corehr:company:read`, `corehr:corehr:readonly`, `corehr:corehr`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(GetCompany::new(company_id)).await?;
/// ```
#[doc(alias("corehr.v1.company.get", "/open-apis/corehr/v1/companies/:company_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetCompany {
    /// The company. Example: `151515`.
    pub company_id: String,
}

crate::request_builder!(GetCompany { company_id(impl Into<String>).into(); });
crate::request!(GetCompany -> GetCompanyResponse, GetCompanyError {
    "corehr.v1.company.get", GET "/open-apis/corehr/v1/companies/:company_id", [Tenant],
    read_value Data, None,
    SCOPES = ["corehr:company:read", "corehr:corehr:readonly", "corehr:corehr"],
    LIMITS = [1000 in 60, 50 in 1];
    Path company_id "company_id"
});

/// What `corehr.v1.company.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetCompanyResponse {
    /// The company.
    pub company: Option<Company>,
}

crate::object!(GetCompanyResponse { company "company" });

/// What `corehr.v1.company.get` answers with when it fails.
pub type GetCompanyError = crate::GatewayError;

/// Lists all companies of the tenant, a page at a time; new ones may take 2 seconds to appear.
///
/// [`GET /open-apis/corehr/v1/companies`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/company/list>) gives [`ListCompanyResponse`] or fails with [`ListCompanyError`].
///
/// Token: tenant. Scopes, any one of: `corehr:company:read`, `corehr:corehr:readonly`, `corehr:corehr`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(ListCompany::new(page_size)).items();
/// ```
#[doc(alias("corehr.v1.company.list", "/open-apis/corehr/v1/companies"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCompany {
    /// Where the next page begins, as the page before said; left out for the first one. Example: `1231231987`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Example: `100`.
    pub page_size: String,
}

crate::request_builder!(ListCompany {
    page_size(impl Into<String>).into();
    page_token(impl Into<String>).into()
});
crate::request!(ListCompany -> ListCompanyResponse, ListCompanyError {
    "corehr.v1.company.list", GET "/open-apis/corehr/v1/companies", [Tenant], read_value Data, None,
    SCOPES = ["corehr:company:read", "corehr:corehr:readonly", "corehr:corehr"],
    LIMITS = [1000 in 60, 50 in 1];
    Query page_token "page_token", Query page_size "page_size"
});
crate::paged!(ListCompany: Company {
    page_token, page_size.to_string();
    page_token, has_more, items
});

/// What `corehr.v1.company.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCompanyResponse {
    /// The items that were found.
    pub items: Vec<Company>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
}

crate::object!(ListCompanyResponse {
    items "items", has_more "has_more", page_token "page_token"
});

/// What `corehr.v1.company.list` answers with when it fails.
pub type ListCompanyError = crate::GatewayError;

/// Changes a company from a date on: changes the version of that day, or makes one where there is none; fields that are not sent stay.
///
/// [`PATCH /open-apis/corehr/v1/companies/:company_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/company/patch>) gives [`PatchCompanyResponse`] or fails with [`PatchCompanyError`].
///
/// Token: tenant or user. Scopes, any one of: `corehr:corehr`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(PatchCompany::new(company_id)).await?;
/// ```
#[doc(alias("corehr.v1.company.patch", "/open-apis/corehr/v1/companies/:company_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchCompany {
    /// The company. Example: `6863333352603125255`.
    pub company_id: String,
    /// A text of your own that makes repeated calls count once. Example: `fe599b60-450f-46ff-b2ef-9f6675625b97`.
    pub client_token: Option<String>,
    /// What all organizations have: name, code, state, the one above and dates.
    pub hiberarchy_common: Option<HiberarchyCommon>,
    /// The type.
    pub type_: Option<EnumNameAndDisplay>,
    /// The industries.
    pub industry_list: Option<Vec<EnumNameAndDisplay>>,
    /// The legal representative.
    pub legal_representative: Option<Vec<I18n>>,
    /// Deprecated. Deprecated. Example: `100000`.
    pub post_code: Option<String>,
    /// The taxpayer number. Example: `123456840`.
    pub tax_payer_id: Option<String>,
    /// Whether it is confidential. Example: `true`.
    pub confidential: Option<bool>,
    /// The kinds of legal entity that the company is.
    pub sub_type_list: Option<Vec<EnumNameAndDisplay>>,
    /// Whether it is a branch, which has a person in charge; others have a legal representative. Example: `true`.
    pub branch_company: Option<bool>,
    /// The person in charge, where the company is a branch.
    pub primary_manager: Option<Vec<I18n>>,
    /// The currency.
    pub currency: Option<Currency>,
    /// The telephone number.
    pub phone: Option<PhoneNumberAndAreaCode>,
    /// The fax number.
    pub fax: Option<PhoneNumberAndAreaCode>,
    /// The registered address in detail.
    pub registered_office_address_info: Option<Address>,
    /// The office address in detail.
    pub office_address_info: Option<Address>,
}

crate::request_builder!(PatchCompany {
    company_id(impl Into<String>).into();
    client_token(impl Into<String>).into(), hiberarchy_common(HiberarchyCommon),
    type_(EnumNameAndDisplay),
    industry_list(impl IntoIterator<Item = impl Into<EnumNameAndDisplay>>).into_iter().map(Into::into).collect(),
    legal_representative(impl IntoIterator<Item = impl Into<I18n>>).into_iter().map(Into::into).collect(),
    post_code(impl Into<String>).into(), tax_payer_id(impl Into<String>).into(), confidential(bool),
    sub_type_list(impl IntoIterator<Item = impl Into<EnumNameAndDisplay>>).into_iter().map(Into::into).collect(),
    branch_company(bool),
    primary_manager(impl IntoIterator<Item = impl Into<I18n>>).into_iter().map(Into::into).collect(),
    currency(Currency), phone(PhoneNumberAndAreaCode), fax(PhoneNumberAndAreaCode),
    registered_office_address_info(Address), office_address_info(Address)
});
crate::request!(PatchCompany -> PatchCompanyResponse, PatchCompanyError {
    "corehr.v1.company.patch", PATCH "/open-apis/corehr/v1/companies/:company_id", [Tenant, User],
    read_value Data, Json, SCOPES = ["corehr:corehr"], LIMITS = [100 in 60];
    Path company_id "company_id", Query client_token "client_token",
    Body hiberarchy_common "hiberarchy_common", Body type_ "type",
    Body industry_list "industry_list", Body legal_representative "legal_representative",
    Body post_code "post_code", Body tax_payer_id "tax_payer_id", Body confidential "confidential",
    Body sub_type_list "sub_type_list", Body branch_company "branch_company",
    Body primary_manager "primary_manager", Body currency "currency", Body phone "phone",
    Body fax "fax", Body registered_office_address_info "registered_office_address_info",
    Body office_address_info "office_address_info"
});

/// What `corehr.v1.company.patch` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchCompanyResponse {
    /// The company.
    pub company: Option<Company>,
}

crate::object!(PatchCompanyResponse { company "company" });

/// What `corehr.v1.company.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchCompanyError {
    /// `1160004` (HTTP 400): client_token repeat.
    ///
    /// The same request was sent before, or a granting quantity is not a number. Use a new `client_token` for a new request.
    BusinessRuleNotMet,
    /// `1160101` (HTTP 500): marshal error
    ///
    /// The request could not be written or has a parameter that is not valid. Compare it with the fields of the call.
    IllegalParameter,
    /// `1160102` (HTTP 500): unmarshal error
    ///
    /// The request could not be read, a parameter is not valid, or the system failed. Check the JSON and the parameters.
    ParametersWrongOrSystemError,
    /// `1160103` (HTTP 500): request ID repeat
    ///
    /// The request id was used before, a permission is missing, or the server failed. Use a new id, or check the app's permissions.
    AuthenticationFailed,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(PatchCompanyError: CODES {
    BusinessRuleNotMet = 1160004 + 2, IllegalParameter = 1160101,
    ParametersWrongOrSystemError = 1160102 + 1, AuthenticationFailed = 1160103 + 3
});
