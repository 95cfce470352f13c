// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `country_region`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists the countries and regions of the master data, all or those that match the filter.
///
/// [`GET /open-apis/mdm/v3/country_regions`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/mdm-v3/country_region/list>) gives [`ListCountryRegionResponse`] or fails with [`ListCountryRegionError`].
///
/// Token: tenant. Scopes, any one of: `mdm:country_region:read`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(ListCountryRegion::new(languages, fields)).await?;
/// ```
#[doc(alias("mdm.v3.country_region.list", "/open-apis/mdm/v3/country_regions"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListCountryRegion {
    /// The languages in which texts are returned, such as `zh-CN`, `en-US` and `ja-JP`. Length: 0 to 100. Example: `["en-US"]`.
    pub languages: Vec<String>,
    /// Which fields are returned, by their names, 1 to 100. Length: 1 to 100. Example: `["name"]`.
    pub fields: Vec<String>,
    /// How many items are returned at most, 1 to 1000. Range: `1` to `1000`. Example: `10`.
    pub limit: Option<i64>,
    /// How many items are skipped, up to 100000. Range: `0` to `100000`. Example: `0`.
    pub offset: Option<i64>,
    /// Whether the total is returned too. Example: `true`.
    pub return_count: Option<bool>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=`.
    pub page_token: Option<String>,
    /// Which countries and regions are listed.
    pub filter: Option<Filter>,
    /// May be left out; it has no meaning.
    pub common: Option<std::collections::BTreeMap<String, serde_json::Value>>,
}

crate::request_builder!(ListCountryRegion {
    languages(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    fields(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect();
    limit(i64), offset(i64), return_count(bool), page_token(impl Into<String>).into(),
    filter(Filter), common(std::collections::BTreeMap<String, serde_json::Value>)
});
crate::request!(ListCountryRegion -> ListCountryRegionResponse, ListCountryRegionError {
    "mdm.v3.country_region.list", GET "/open-apis/mdm/v3/country_regions", [Tenant],
    read_value Data, Json, SCOPES = ["mdm:country_region:read"], LIMITS = [10 in 1];
    Query languages "languages", Query fields "fields", Query limit "limit", Query offset "offset",
    Query return_count "return_count", Query page_token "page_token", Body filter "filter",
    Body common "common"
});

/// What `mdm.v3.country_region.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListCountryRegionResponse {
    /// The countries and regions.
    pub data: Vec<CountryRegion>,
    /// How many there are in all, where the request asked for it.
    pub total: Option<String>,
    /// Where the next page begins.
    pub next_page_token: Option<String>,
}

crate::object!(ListCountryRegionResponse {
    data "data", total "total", next_page_token "next_page_token"
});

/// What `mdm.v3.country_region.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListCountryRegionError {
    /// `1640101` (HTTP 500): system error
    ///
    /// The system failed. Ask the support if it stays so.
    SystemError,
    /// `1640102` (HTTP 500): invalid generic method
    ///
    /// The method inside the platform is wrong. Ask the support.
    InvalidGenericMethod,
    /// `1640103` (HTTP 500): call meta service error
    ///
    /// The service of definitions failed. Ask the support if it stays so.
    CallMetaServiceError,
    /// `1640104` (HTTP 500): meta data not found
    ///
    /// There is no definition of this data. Ask the support.
    MetaDataNotFound,
    /// `1640105` (HTTP 500): data source request invalid
    ///
    /// The request to the data source failed. Ask the support if it stays so.
    DataSourceRequestInvalid,
    /// `1640106` (HTTP 500): db error
    ///
    /// The database failed. Ask the support if it stays so.
    DbError,
    /// `1640107` (HTTP 500): func not supported yet
    ///
    /// The service does not support this. Ask the support.
    FuncNotSupportedYet,
    /// `1640108` (HTTP 500): field type not supported yet
    ///
    /// The type of a field is not supported. Ask the support.
    FieldTypeNotSupportedYet,
    /// `1640109` (HTTP 500): validator not found
    ///
    /// The platform has no rule to check the data with. Ask the support.
    ValidatorNotFound,
    /// `1640110` (HTTP 500): transformer not found
    ///
    /// The platform has no rule to convert the data with. Ask the support.
    TransformerNotFound,
    /// `1640111` (HTTP 500): executor not found
    ///
    /// The platform has nothing that carries the request out. Ask the support.
    ExecutorNotFound,
    /// `1640112` (HTTP 500): invalid data source type
    ///
    /// The type of the data source is wrong. Ask the support.
    InvalidDataSourceType,
    /// `1640113` (HTTP 500): data source not found
    ///
    /// The data source does not exist. Ask the support.
    DataSourceNotFound,
    /// `1640114` (HTTP 500): data source invalid
    ///
    /// The data source is not valid. Ask the support.
    DataSourceInvalid,
    /// `1640115` (HTTP 500): meta setting not found
    ///
    /// There are no settings for this data. Ask the support.
    MetaSettingNotFound,
    /// `1640116` (HTTP 500): generate page token error
    ///
    /// The token of the next page could not be made. Ask the support if it stays so.
    GeneratePageTokenError,
    /// `1640117` (HTTP 500): record duplicate error
    ///
    /// There is such a record already. Ask the support.
    RecordDuplicateError,
    /// `1640118` (HTTP 500): generate idl error
    ///
    /// A definition inside the platform could not be made. Ask the support.
    GenerateIdlError,
    /// `1640119` (HTTP 500): producer not found error
    ///
    /// The sender of messages inside the platform is missing. Ask the support.
    ProducerNotFoundError,
    /// `1640120` (HTTP 500): custom func request error
    ///
    /// The request to a function inside the platform failed. Ask the support if it stays so.
    CustomFuncRequestError,
    /// `1640121` (HTTP 500): custom func response error
    ///
    /// The answer of a function inside the platform was wrong. Ask the support if it stays so.
    CustomFuncResponseError,
    /// `1640201` (HTTP 400): invalid params
    ///
    /// A parameter is wrong. Check what the request sends.
    InvalidParams,
    /// `1640202` (HTTP 400): param not found
    ///
    /// A parameter is empty. Check that all are filled in.
    ParamNotFound,
    /// `1640203` (HTTP 400): object field not found
    ///
    /// A field cannot be queried. Check the names in `fields` and in the filter.
    ObjectFieldNotFound,
    /// `1640204` (HTTP 400): language is invalid
    ///
    /// A language is not valid. Check `languages`.
    LanguageIsInvalid,
    /// `1640205` (HTTP 400): params is required
    ///
    /// A required parameter is missing. Check what the request sends.
    ParamsIsRequired,
    /// `1640206` (HTTP 400): limit too large
    ///
    /// The page is too large. Keep `limit` at 1000 or less.
    LimitTooLarge,
    /// `1640207` (HTTP 400): limit plus offset too large
    ///
    /// `limit` and `offset` are too large together. Reduce them, or use `page_token`.
    LimitPlusOffsetTooLarge,
    /// `1640208` (HTTP 400): page token invalid
    ///
    /// The page token is not valid. Check `page_token`.
    PageTokenInvalid,
    /// `1640209` (HTTP 400): record id not found
    ///
    /// No record matches. Check the parameters of the query.
    RecordIdNotFound,
    /// `1640210` (HTTP 400): sort by null is not allowed
    ///
    /// Nothing was named to sort by. Check what the request sends.
    SortByNullIsNotAllowed,
    /// `1640211` (HTTP 400): biz codes is empty
    ///
    /// The business codes are empty. Send at least one.
    BizCodesIsEmpty,
    /// `1640212` (HTTP 400): mdm codes is empty
    ///
    /// The codes of the master data are empty. Send at least one.
    MdmCodesIsEmpty,
    /// `1640213` (HTTP 400): biz id is invalid
    ///
    /// A business code is not valid. Check the codes that the request sends.
    BizIdIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListCountryRegionError: CODES {
    SystemError = 1640101, InvalidGenericMethod = 1640102, CallMetaServiceError = 1640103,
    MetaDataNotFound = 1640104, DataSourceRequestInvalid = 1640105, DbError = 1640106,
    FuncNotSupportedYet = 1640107, FieldTypeNotSupportedYet = 1640108, ValidatorNotFound = 1640109,
    TransformerNotFound = 1640110, ExecutorNotFound = 1640111, InvalidDataSourceType = 1640112,
    DataSourceNotFound = 1640113, DataSourceInvalid = 1640114, MetaSettingNotFound = 1640115,
    GeneratePageTokenError = 1640116, RecordDuplicateError = 1640117, GenerateIdlError = 1640118,
    ProducerNotFoundError = 1640119, CustomFuncRequestError = 1640120,
    CustomFuncResponseError = 1640121, InvalidParams = 1640201, ParamNotFound = 1640202,
    ObjectFieldNotFound = 1640203, LanguageIsInvalid = 1640204, ParamsIsRequired = 1640205,
    LimitTooLarge = 1640206, LimitPlusOffsetTooLarge = 1640207, PageTokenInvalid = 1640208,
    RecordIdNotFound = 1640209, SortByNullIsNotAllowed = 1640210, BizCodesIsEmpty = 1640211,
    MdmCodesIsEmpty = 1640212, BizIdIsInvalid = 1640213
});
