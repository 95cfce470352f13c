// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `agency`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Searches headhunting agencies by their ids, or by a keyword and filters; agencies that are still being invited are not found.
///
/// [`POST /open-apis/hire/v1/agencies/batch_query`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/agency/batch_query>) gives [`BatchQueryAgencyResponse`] or fails with [`BatchQueryAgencyError`].
///
/// Token: tenant. Scopes, any one of: `hire:agency:readonly`, `hire:agency`. Scopes for some fields: `contact:user.employee_id:readonly`, `hire:agency.email:readonly`. Rate limit: 10 a second.
///
/// ```ignore
/// let mut items = client.list(BatchQueryAgency::new()).items();
/// ```
#[doc(alias("hire.v1.agency.batch_query", "/open-apis/hire/v1/agencies/batch_query"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchQueryAgency {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<AgencyUserIdType>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eyJvZmZzZXQiOjEsInRpbWVzdGFtcCI6MTY0MDc2NTYzMjA4OCwiaWQiOm51bGx9`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Default: `10`. Range: at most `20`. Example: `10`.
    pub page_size: Option<i64>,
    /// The headhunting agencies, by their ids; all other conditions are ignored then. Length: at most 20. Example: `["7412902352778840358"]`.
    pub agency_supplier_id_list: Option<Vec<String>>,
    /// What to search for: a name or a mail address. Example: `猎头`.
    pub keyword: Option<String>,
    /// The filters, each key at most once.
    pub filter_list: Option<Vec<CommonFilter>>,
}

crate::request_builder!(BatchQueryAgency {
    user_id_type(impl Into<AgencyUserIdType>).into(), page_token(impl Into<String>).into(),
    page_size(i64),
    agency_supplier_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    keyword(impl Into<String>).into(),
    filter_list(impl IntoIterator<Item = impl Into<CommonFilter>>).into_iter().map(Into::into).collect()
});
crate::request!(BatchQueryAgency -> BatchQueryAgencyResponse, BatchQueryAgencyError {
    "hire.v1.agency.batch_query", POST "/open-apis/hire/v1/agencies/batch_query", [Tenant],
    read_value Data, Json, SCOPES = ["hire:agency:readonly", "hire:agency"], LIMITS = [10 in 1];
    Query user_id_type "user_id_type", Query page_token "page_token", Query page_size "page_size",
    Body agency_supplier_id_list "agency_supplier_id_list", Body keyword "keyword",
    Body filter_list "filter_list"
});
crate::paged!(BatchQueryAgency: AgencySupplier {
    page_token, page_size;
    page_token, has_more, items
});

/// What `hire.v1.agency.batch_query` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchQueryAgencyResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// The items of this page.
    pub items: Vec<AgencySupplier>,
}

crate::object!(BatchQueryAgencyResponse {
    has_more "has_more", page_token "page_token", items "items"
});

/// What `hire.v1.agency.batch_query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchQueryAgencyError {
    /// `1002001` (HTTP 500): 系统异常
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchQueryAgencyError: CODES {
    SystemError = 1002001 + 4, ParameterError = 1002002 + 6
});

/// Gets a headhunting agency that the tenant works with: its name and its contact.
///
/// [`GET /open-apis/hire/v1/agencies/:agency_id`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/agency/get>) gives [`GetAgencyResponse`] or fails with [`GetAgencyError`].
///
/// Token: tenant. Scopes, any one of: `hire:agency:readonly`, `hire:agency`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(GetAgency::new(agency_id)).await?;
/// ```
#[doc(alias("hire.v1.agency.get", "/open-apis/hire/v1/agencies/:agency_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAgency {
    /// The headhunting agency. Example: `6898173495386147079`.
    pub agency_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<GetAgencyUserIdType>,
}

crate::request_builder!(GetAgency {
    agency_id(impl Into<String>).into();
    user_id_type(impl Into<GetAgencyUserIdType>).into()
});
crate::request!(GetAgency -> GetAgencyResponse, GetAgencyError {
    "hire.v1.agency.get", GET "/open-apis/hire/v1/agencies/:agency_id", [Tenant], read_value Data,
    None, SCOPES = ["hire:agency:readonly", "hire:agency"], LIMITS = [10 in 1];
    Path agency_id "agency_id", Query user_id_type "user_id_type"
});

/// What `hire.v1.agency.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgencyResponse {
    /// The headhunting agency.
    pub agency: Option<Agency>,
}

crate::object!(GetAgencyResponse { agency "agency" });

/// What `hire.v1.agency.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetAgencyError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// `1002409` (HTTP 400): 猎头合作关系不存在
    ///
    /// The tenant does not work with this headhunting agency. Check its id or `name`.
    NoCooperationWithAgency,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetAgencyError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6, NoCooperationWithAgency = 1002409 + 1
});

/// Lists the headhunters of one agency, with their roles and states.
///
/// [`POST /open-apis/hire/v1/agencies/get_agency_account`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/agency/get_agency_account>) gives [`GetAgencyAccountResponse`] or fails with [`GetAgencyAccountError`].
///
/// Token: tenant. Scopes, any one of: `hire:agency_account`, `hire:agency_account:readonly`. Scopes for some fields: `hire:agency.email:readonly`, `hire:agency.mobile:readonly`. Rate limit: 10 a second.
///
/// ```ignore
/// let mut items = client.list(GetAgencyAccount::new(supplier_id)).items();
/// ```
#[doc(
    alias(
        "hire.v1.agency.get_agency_account",
        "/open-apis/hire/v1/agencies/get_agency_account"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAgencyAccount {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`.
    pub user_id_type: Option<GetAgencyAccountAgencyUserIdType>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eyJvZmZzZXQiOjEsInRpbWVzdGFtcCI6MTY0MDc2NTYzMjA4OCwiaWQiOm51bGx9`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Default: `10`. Range: at most `20`. Example: `10`.
    pub page_size: Option<i64>,
    /// The headhunting agency. Example: `7398623155442682156`.
    pub supplier_id: String,
    /// Only headhunters in this state. Example: `1`.
    pub status: Option<AgencyStatus>,
    /// Only headhunters with this role. Example: `1`.
    pub role: Option<AgencyRole>,
}

crate::request_builder!(GetAgencyAccount {
    supplier_id(impl Into<String>).into();
    user_id_type(impl Into<GetAgencyAccountAgencyUserIdType>).into(),
    page_token(impl Into<String>).into(), page_size(i64), status(impl Into<AgencyStatus>).into(),
    role(impl Into<AgencyRole>).into()
});
crate::request!(GetAgencyAccount -> GetAgencyAccountResponse, GetAgencyAccountError {
    "hire.v1.agency.get_agency_account", POST "/open-apis/hire/v1/agencies/get_agency_account",
    [Tenant], read_value Data, Json,
    SCOPES = ["hire:agency_account", "hire:agency_account:readonly"], LIMITS = [10 in 1];
    Query user_id_type "user_id_type", Query page_token "page_token", Query page_size "page_size",
    Body supplier_id "supplier_id", Body status "status", Body role "role"
});
crate::paged!(GetAgencyAccount: AgencyAccount {
    page_token, page_size;
    page_token, has_more, items
});

/// What `hire.v1.agency.get_agency_account` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAgencyAccountResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// The items of this page.
    pub items: Vec<AgencyAccount>,
}

crate::object!(GetAgencyAccountResponse {
    has_more "has_more", page_token "page_token", items "items"
});

/// What `hire.v1.agency.get_agency_account` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetAgencyAccountError {
    /// `1002001` (HTTP 500): 系统异常
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetAgencyAccountError: CODES {
    SystemError = 1002001 + 4, ParameterError = 1002002 + 6
});

/// Disables a headhunter or lifts that again; a disabled headhunter can neither recommend candidates nor be assigned jobs.
///
/// [`POST /open-apis/hire/v1/agencies/operate_agency_account`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/agency/operate_agency_account>) gives [`OperateAgencyAccountResponse`] or fails with [`OperateAgencyAccountError`].
///
/// Token: tenant. Scopes, any one of: `hire:agency_account`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(OperateAgencyAccount::new(option, id)).await?;
/// ```
#[doc(
    alias(
        "hire.v1.agency.operate_agency_account",
        "/open-apis/hire/v1/agencies/operate_agency_account"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct OperateAgencyAccount {
    /// Whether to disable the headhunter or to lift that. Example: `1`.
    pub option: AgencyOption,
    /// The headhunter, as the list of the agency's headhunters names it. Example: `7398623155442682156`.
    pub id: String,
    /// Why the headhunter is disabled; needed for disabling. Example: `这个人特别不负责`.
    pub reason: Option<String>,
}

crate::request_builder!(OperateAgencyAccount {
    option(impl Into<AgencyOption>).into(), id(impl Into<String>).into();
    reason(impl Into<String>).into()
});
crate::request!(OperateAgencyAccount -> OperateAgencyAccountResponse, OperateAgencyAccountError {
    "hire.v1.agency.operate_agency_account",
    POST "/open-apis/hire/v1/agencies/operate_agency_account", [Tenant], read_value Data, Json,
    SCOPES = ["hire:agency_account"], LIMITS = [10 in 1];
    Body option "option", Body id "id", Body reason "reason"
});

/// What `hire.v1.agency.operate_agency_account` answers with.
pub type OperateAgencyAccountResponse = crate::Empty;

/// What `hire.v1.agency.operate_agency_account` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum OperateAgencyAccountError {
    /// `1002001` (HTTP 500): 系统异常
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(OperateAgencyAccountError: CODES {
    SystemError = 1002001 + 4, ParameterError = 1002002 + 6
});

/// Sets the period in which a talent counts as brought by a headhunter, for rules that the built-in protection cannot express.
///
/// [`POST /open-apis/hire/v1/agencies/protect`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/agency/protect>) gives [`ProtectAgencyResponse`] or fails with [`ProtectAgencyError`].
///
/// Token: tenant. Scopes, any one of: `hire:agency`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = ProtectAgency::new(protect_create_time, protect_expire_time).talent_id(talent_id).supplier_id(supplier_id).consultant_id(consultant_id);
/// let response = client.send(request).await?;
/// ```
#[doc(alias("hire.v1.agency.protect", "/open-apis/hire/v1/agencies/protect"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ProtectAgency {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<GetAgencyUserIdType>,
    /// The talent. Example: `6962051712422398239`.
    ///
    /// Required.
    pub talent_id: Option<String>,
    /// The headhunting agency. Example: `6898173495386147079`.
    ///
    /// Required.
    pub supplier_id: Option<String>,
    /// The headhunter, by the kind of id that the call uses. Example: `ou_f476cb099ac9227c9bae09ce46112579`.
    ///
    /// Required.
    pub consultant_id: Option<String>,
    /// When the protection period begins, in milliseconds since 1970. Example: `1610695587000`.
    pub protect_create_time: i64,
    /// When the protection period ends, in milliseconds since 1970. Example: `1626333987000`.
    pub protect_expire_time: i64,
    /// What speaks for the candidate. Example: `text`.
    pub comment: Option<String>,
    /// What the person earns now, as text. Example: `15k * 13`.
    pub current_salary: Option<String>,
    /// What the person wants to earn, as text. Example: `18k * 16`.
    pub expected_salary: Option<String>,
}

crate::request_builder!(named ProtectAgency {
    protect_create_time(i64), protect_expire_time(i64);
    user_id_type(impl Into<GetAgencyUserIdType>).into(), talent_id(impl Into<String>).into(),
    supplier_id(impl Into<String>).into(), consultant_id(impl Into<String>).into(),
    comment(impl Into<String>).into(), current_salary(impl Into<String>).into(),
    expected_salary(impl Into<String>).into()
});
crate::request!(ProtectAgency -> ProtectAgencyResponse, ProtectAgencyError {
    "hire.v1.agency.protect", POST "/open-apis/hire/v1/agencies/protect", [Tenant], read_value Data,
    Json, SCOPES = ["hire:agency"], LIMITS = [1000 in 60, 50 in 1],
    NAMED = [talent_id "talent_id", supplier_id "supplier_id", consultant_id "consultant_id"];
    Query user_id_type "user_id_type", Body talent_id "talent_id", Body supplier_id "supplier_id",
    Body consultant_id "consultant_id", Body protect_create_time "protect_create_time",
    Body protect_expire_time "protect_expire_time", Body comment "comment",
    Body current_salary "current_salary", Body expected_salary "expected_salary"
});

/// What `hire.v1.agency.protect` answers with.
pub type ProtectAgencyResponse = crate::Empty;

/// What `hire.v1.agency.protect` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ProtectAgencyError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ProtectAgencyError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6
});

/// Gets the periods in which headhunters are protected for one talent, and the one in which the talent joined.
///
/// [`POST /open-apis/hire/v1/agencies/protection_period/search`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/agency/protect_search>) gives [`ProtectSearchAgencyResponse`] or fails with [`ProtectSearchAgencyError`].
///
/// Token: tenant. Scopes, any one of: `hire:agency:readonly`, `hire:agency`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(ProtectSearchAgency::new(talent_id)).await?;
/// ```
#[doc(
    alias(
        "hire.v1.agency.protect_search",
        "/open-apis/hire/v1/agencies/protection_period/search"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ProtectSearchAgency {
    /// The talent. Example: `6930815272790114324`.
    pub talent_id: String,
}

crate::request_builder!(ProtectSearchAgency { talent_id(impl Into<String>).into(); });
crate::request!(ProtectSearchAgency -> ProtectSearchAgencyResponse, ProtectSearchAgencyError {
    "hire.v1.agency.protect_search", POST "/open-apis/hire/v1/agencies/protection_period/search",
    [Tenant], read_value Data, Json, SCOPES = ["hire:agency:readonly", "hire:agency"],
    LIMITS = [10 in 1];
    Body talent_id "talent_id"
});

/// What `hire.v1.agency.protect_search` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProtectSearchAgencyResponse {
    /// Whether the talent has joined.
    pub is_onboarded: Option<bool>,
    /// Whether the talent joined within the protection period of a headhunter.
    pub onboarded_in_protection: Option<bool>,
    /// The protection period in which the talent joined, if it did in one.
    pub onboarded_protection: Option<AgencyProtection>,
    /// The protection periods; empty where the talent has none.
    pub protection_list: Vec<AgencyProtection>,
}

crate::object!(ProtectSearchAgencyResponse {
    is_onboarded "is_onboarded", onboarded_in_protection "onboarded_in_protection",
    onboarded_protection "onboarded_protection", protection_list "protection_list"
});

/// What `hire.v1.agency.protect_search` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ProtectSearchAgencyError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ProtectSearchAgencyError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6
});

/// Finds a headhunting agency that the tenant works with by its exact name, upper and lower case told apart.
///
/// [`GET /open-apis/hire/v1/agencies/query`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/agency/query>) gives [`QueryAgencyResponse`] or fails with [`QueryAgencyError`].
///
/// Token: tenant. Scopes, any one of: `hire:agency:readonly`, `hire:agency`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(QueryAgency::new(name)).await?;
/// ```
#[doc(alias("hire.v1.agency.query", "/open-apis/hire/v1/agencies/query"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryAgency {
    /// The exact name of the agency, upper and lower case told apart. Example: `超越猎头公司`.
    pub name: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<AgencyUserIdType>,
}

crate::request_builder!(QueryAgency {
    name(impl Into<String>).into();
    user_id_type(impl Into<AgencyUserIdType>).into()
});
crate::request!(QueryAgency -> QueryAgencyResponse, QueryAgencyError {
    "hire.v1.agency.query", GET "/open-apis/hire/v1/agencies/query", [Tenant], read_value Data,
    None, SCOPES = ["hire:agency:readonly", "hire:agency"], LIMITS = [10 in 1];
    Query name "name", Query user_id_type "user_id_type"
});

/// What `hire.v1.agency.query` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryAgencyResponse {
    /// The items of this page.
    pub items: Vec<Agency>,
}

crate::object!(QueryAgencyResponse { items "items" });

/// What `hire.v1.agency.query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryAgencyError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// `1002409` (HTTP 400): 合作关系不存在
    ///
    /// The tenant does not work with this headhunting agency. Check its id or `name`.
    NoCooperationWithAgency,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(QueryAgencyError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6, NoCooperationWithAgency = 1002409
});
