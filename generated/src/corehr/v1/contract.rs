// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `contract`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Creates a contract for an employee; searches may not find it for 10 seconds.
///
/// [`POST /open-apis/corehr/v1/contracts`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/contract/create>) gives [`CreateContractResponse`] or fails with [`CreateContractError`].
///
/// Token: tenant. Scopes, any one of: `corehr:corehr`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = CreateContract::new(contract_type).effective_time(effective_time).employment_id(employment_id).first_party_company_id(first_party_company_id);
/// let response = client.send(request).await?;
/// ```
#[doc(alias("corehr.v1.contract.create", "/open-apis/corehr/v1/contracts"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateContract {
    /// A text of your own that makes repeated calls count once. Example: `22ff85f7-5938-4579-9b57-d52cfeb05d52`.
    pub client_token: Option<String>,
    /// When the contract begins. Example: `2050-01-01 00:00:00`.
    ///
    /// Required.
    pub effective_time: Option<String>,
    /// When the contract really ends. Example: `9999-12-31 23:59:59`.
    pub expiration_time: Option<String>,
    /// The employment, which is one person's job with the tenant, by its id in Feishu People. Example: `6893013238632416776`.
    ///
    /// Required.
    pub employment_id: Option<String>,
    /// The type of the contract.
    pub contract_type: EnumNameAndDisplay,
    /// The company that is party to the contract. Example: `6892686614112241165`.
    ///
    /// Required.
    pub first_party_company_id: Option<String>,
    /// The personal data, by its id. Example: `151515151`.
    pub person_id: Option<String>,
    /// The custom fields with their values.
    pub custom_fields: Option<Vec<ObjectFieldData>>,
    /// The kind of term of the contract: fixed, open-ended or for one task.
    pub duration_type: Option<EnumNameAndDisplay>,
    /// When the contract ends. Example: `2006-01-02`.
    pub contract_end_date: Option<String>,
    /// The number of the contract. Example: `6919737965274990093`.
    pub contract_number: Option<String>,
    /// How the contract came about: new, renewed, changed or corrected.
    pub signing_type: Option<EnumNameAndDisplay>,
}

crate::request_builder!(named CreateContract {
    contract_type(EnumNameAndDisplay);
    client_token(impl Into<String>).into(), effective_time(impl Into<String>).into(),
    expiration_time(impl Into<String>).into(), employment_id(impl Into<String>).into(),
    first_party_company_id(impl Into<String>).into(), person_id(impl Into<String>).into(),
    custom_fields(impl IntoIterator<Item = impl Into<ObjectFieldData>>).into_iter().map(Into::into).collect(),
    duration_type(EnumNameAndDisplay), contract_end_date(impl Into<String>).into(),
    contract_number(impl Into<String>).into(), signing_type(EnumNameAndDisplay)
});
crate::request!(CreateContract -> CreateContractResponse, CreateContractError {
    "corehr.v1.contract.create", POST "/open-apis/corehr/v1/contracts", [Tenant], read_value Data,
    Json, SCOPES = ["corehr:corehr"], LIMITS = [1000 in 60, 50 in 1],
    NAMED = [effective_time "effective_time", employment_id "employment_id", first_party_company_id "first_party_company_id"];
    Query client_token "client_token", Body effective_time "effective_time",
    Body expiration_time "expiration_time", Body employment_id "employment_id",
    Body contract_type "contract_type", Body first_party_company_id "first_party_company_id",
    Body person_id "person_id", Body custom_fields "custom_fields",
    Body duration_type "duration_type", Body contract_end_date "contract_end_date",
    Body contract_number "contract_number", Body signing_type "signing_type"
});

/// What `corehr.v1.contract.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateContractResponse {
    /// The contract.
    pub contract: Option<Contract>,
}

crate::object!(CreateContractResponse { contract "contract" });

/// What `corehr.v1.contract.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateContractError {
    /// `1160545` (HTTP 400): effective time has been occupied
    EffectiveTimeHasBeenOccupied,
    /// `1160546` (HTTP 400): Conflicting contracts existed
    ConflictingContractsExisted,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateContractError: CODES {
    EffectiveTimeHasBeenOccupied = 1160545, ConflictingContractsExisted = 1160546
});

/// Deletes a contract.
///
/// [`DELETE /open-apis/corehr/v1/contracts/:contract_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/contract/delete>) gives [`DeleteContractResponse`] or fails with [`DeleteContractError`].
///
/// Token: tenant. Scopes, any one of: `corehr:corehr`. Rate limit: a special one.
///
/// ```ignore
/// let response = client.send(DeleteContract::new(contract_id)).await?;
/// ```
#[doc(alias("corehr.v1.contract.delete", "/open-apis/corehr/v1/contracts/:contract_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteContract {
    /// The contract. Example: `7091849027838838316`.
    pub contract_id: String,
}

crate::request_builder!(DeleteContract { contract_id(impl Into<String>).into(); });
crate::request!(DeleteContract -> DeleteContractResponse, DeleteContractError {
    "corehr.v1.contract.delete", DELETE "/open-apis/corehr/v1/contracts/:contract_id", [Tenant],
    read_value Data, None, SCOPES = ["corehr:corehr"];
    Path contract_id "contract_id"
});

/// What `corehr.v1.contract.delete` answers with.
pub type DeleteContractResponse = crate::Empty;

/// What `corehr.v1.contract.delete` answers with when it fails.
pub type DeleteContractError = crate::GatewayError;

/// Gets a contract: its company, type, number and dates.
///
/// [`GET /open-apis/corehr/v1/contracts/:contract_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/contract/get>) gives [`GetContractResponse`] or fails with [`GetContractError`].
///
/// Token: tenant. Scopes, any one of: `corehr:corehr:readonly`, `corehr:corehr`. Rate limit: a special one.
///
/// ```ignore
/// let response = client.send(GetContract::new(contract_id)).await?;
/// ```
#[doc(alias("corehr.v1.contract.get", "/open-apis/corehr/v1/contracts/:contract_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetContract {
    /// The contract. Example: `7091849027838838316`.
    pub contract_id: String,
}

crate::request_builder!(GetContract { contract_id(impl Into<String>).into(); });
crate::request!(GetContract -> GetContractResponse, GetContractError {
    "corehr.v1.contract.get", GET "/open-apis/corehr/v1/contracts/:contract_id", [Tenant],
    read_value Data, None, SCOPES = ["corehr:corehr:readonly", "corehr:corehr"];
    Path contract_id "contract_id"
});

/// What `corehr.v1.contract.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetContractResponse {
    /// The contract.
    pub contract: Option<Contract>,
}

crate::object!(GetContractResponse { contract "contract" });

/// What `corehr.v1.contract.get` answers with when it fails.
pub type GetContractError = crate::GatewayError;

/// Lists the contracts of the tenant, at most 50 a page and without filters.
///
/// [`GET /open-apis/corehr/v1/contracts`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/contract/list>) gives [`ListContractResponse`] or fails with [`ListContractError`].
///
/// Token: tenant. Scopes, any one of: `corehr:corehr:readonly`, `corehr:corehr`. Rate limit: a special one.
///
/// ```ignore
/// let mut items = client.list(ListContract::new(page_size)).items();
/// ```
#[doc(alias("corehr.v1.contract.list", "/open-apis/corehr/v1/contracts"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListContract {
    /// Where the next page begins, as the page before said; left out for the first one. Example: `10`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: String,
}

crate::request_builder!(ListContract {
    page_size(impl Into<String>).into();
    page_token(impl Into<String>).into()
});
crate::request!(ListContract -> ListContractResponse, ListContractError {
    "corehr.v1.contract.list", GET "/open-apis/corehr/v1/contracts", [Tenant], read_value Data,
    None, SCOPES = ["corehr:corehr:readonly", "corehr:corehr"];
    Query page_token "page_token", Query page_size "page_size"
});
crate::paged!(ListContract: Contract {
    page_token, page_size.to_string();
    page_token, has_more, items
});

/// What `corehr.v1.contract.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListContractResponse {
    /// The items that were found.
    pub items: Vec<Contract>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
}

crate::object!(ListContractResponse {
    items "items", has_more "has_more", page_token "page_token"
});

/// What `corehr.v1.contract.list` answers with when it fails.
pub type ListContractError = crate::GatewayError;

/// Changes a contract; fields that are not sent stay as they are.
///
/// [`PATCH /open-apis/corehr/v1/contracts/:contract_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/corehr-v1/contract/patch>) gives [`PatchContractResponse`] or fails with [`PatchContractError`].
///
/// Token: tenant. Scopes, any one of: `corehr:corehr`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(PatchContract::new(contract_id)).await?;
/// ```
#[doc(alias("corehr.v1.contract.patch", "/open-apis/corehr/v1/contracts/:contract_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchContract {
    /// The contract. Example: `7091849027838838316`.
    pub contract_id: String,
    /// A text of your own that makes repeated calls count once. Example: `227988d7-66da-4afb-9943-32e73d5cda8b`.
    pub client_token: Option<String>,
    /// When the contract begins. Example: `2050-01-01 00:00:00`.
    pub effective_time: Option<String>,
    /// When the contract really ended; not after `contract_end_date`. Example: `9999-12-31 23:59:59`.
    pub expiration_time: Option<String>,
    /// Must not be sent; the change fails otherwise. Example: `空`.
    pub employment_id: Option<String>,
    /// The type of the contract.
    pub contract_type: Option<EnumNameAndDisplay>,
    /// The company that is party to the contract. Example: `6892686614112241165`.
    pub first_party_company_id: Option<String>,
    /// The personal data, by its id. Example: `空`.
    pub person_id: Option<String>,
    /// The custom fields with their values.
    pub custom_fields: Option<Vec<ObjectFieldData>>,
    /// The kind of term of the contract: fixed, open-ended or for one task.
    pub duration_type: Option<EnumNameAndDisplay>,
    /// When the contract ends. Example: `2006-01-02`.
    pub contract_end_date: Option<String>,
    /// The number of the contract. Example: `6919737965274990093`.
    pub contract_number: Option<String>,
    /// How the contract came about: new, renewed, changed or corrected.
    pub signing_type: Option<EnumNameAndDisplay>,
}

crate::request_builder!(PatchContract {
    contract_id(impl Into<String>).into();
    client_token(impl Into<String>).into(), effective_time(impl Into<String>).into(),
    expiration_time(impl Into<String>).into(), employment_id(impl Into<String>).into(),
    contract_type(EnumNameAndDisplay), first_party_company_id(impl Into<String>).into(),
    person_id(impl Into<String>).into(),
    custom_fields(impl IntoIterator<Item = impl Into<ObjectFieldData>>).into_iter().map(Into::into).collect(),
    duration_type(EnumNameAndDisplay), contract_end_date(impl Into<String>).into(),
    contract_number(impl Into<String>).into(), signing_type(EnumNameAndDisplay)
});
crate::request!(PatchContract -> PatchContractResponse, PatchContractError {
    "corehr.v1.contract.patch", PATCH "/open-apis/corehr/v1/contracts/:contract_id", [Tenant],
    read_value Data, Json, SCOPES = ["corehr:corehr"], LIMITS = [1000 in 60, 50 in 1];
    Path contract_id "contract_id", Query client_token "client_token",
    Body effective_time "effective_time", Body expiration_time "expiration_time",
    Body employment_id "employment_id", Body contract_type "contract_type",
    Body first_party_company_id "first_party_company_id", Body person_id "person_id",
    Body custom_fields "custom_fields", Body duration_type "duration_type",
    Body contract_end_date "contract_end_date", Body contract_number "contract_number",
    Body signing_type "signing_type"
});

/// What `corehr.v1.contract.patch` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchContractResponse {
    /// The contract.
    pub contract: Option<Contract>,
}

crate::object!(PatchContractResponse { contract "contract" });

/// What `corehr.v1.contract.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchContractError {
    /// `1160545` (HTTP 400): effective time has been occupied
    EffectiveTimeHasBeenOccupied,
    /// `1160546` (HTTP 400): Conflicting contracts existed
    ConflictingContractsExisted,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(PatchContractError: CODES {
    EffectiveTimeHasBeenOccupied = 1160545, ConflictingContractsExisted = 1160546
});
