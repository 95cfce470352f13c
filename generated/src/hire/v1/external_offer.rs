// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `external_offer`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Searches imported offers, by their application or their ids.
///
/// [`POST /open-apis/hire/v1/external_offers/batch_query`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_offer/batch_query>) gives [`BatchQueryExternalOfferResponse`] or fails with [`BatchQueryExternalOfferError`].
///
/// Token: tenant. Scopes, any one of: `hire:external_offer`, `hire:external_offer:readonly`. Rate limit: 10 a second.
///
/// ```ignore
/// let mut items = client.list(BatchQueryExternalOffer::new()).items();
/// ```
#[doc(
    alias(
        "hire.v1.external_offer.batch_query",
        "/open-apis/hire/v1/external_offers/batch_query"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchQueryExternalOffer {
    /// The imported application. Example: `6960663240925956660`.
    pub external_application_id: Option<String>,
    /// How many items a page holds at most. Default: `10`. Range: at most `20`. Example: `10`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eyJvZmZzZXQiOjEwLCJ0aW1lc3RhbXAiOjE2Mjc1NTUyMjM2NzIsImlkIjpudWxsfQ==`.
    pub page_token: Option<String>,
    /// The imported offers, by their ids; all other conditions are ignored then. Length: 0 to 20. Example: `["6960663240925956660"]`.
    pub external_offer_id_list: Option<Vec<String>>,
}

crate::request_builder!(BatchQueryExternalOffer {
    external_application_id(impl Into<String>).into(), page_size(i64),
    page_token(impl Into<String>).into(),
    external_offer_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(BatchQueryExternalOffer -> BatchQueryExternalOfferResponse, BatchQueryExternalOfferError {
    "hire.v1.external_offer.batch_query", POST "/open-apis/hire/v1/external_offers/batch_query",
    [Tenant], read_value Data, Json,
    SCOPES = ["hire:external_offer", "hire:external_offer:readonly"], LIMITS = [10 in 1];
    Query external_application_id "external_application_id", Query page_size "page_size",
    Query page_token "page_token", Body external_offer_id_list "external_offer_id_list"
});
crate::paged!(BatchQueryExternalOffer: ExternalOffer {
    page_token, page_size;
    page_token, has_more, items
});

/// What `hire.v1.external_offer.batch_query` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchQueryExternalOfferResponse {
    /// The items of this page.
    pub items: Vec<ExternalOffer>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(BatchQueryExternalOfferResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `hire.v1.external_offer.batch_query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchQueryExternalOfferError {
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

crate::error_enum!(BatchQueryExternalOfferError: CODES {
    SystemError = 1002001 + 4, ParameterError = 1002002 + 6
});

/// Imports an offer from another system, under an imported application.
///
/// [`POST /open-apis/hire/v1/external_offers`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_offer/create>) gives [`CreateExternalOfferResponse`] or fails with [`CreateExternalOfferError`].
///
/// Token: tenant. Scopes, any one of: `hire:external_offer`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(CreateExternalOffer::new(external_application_id)).await?;
/// ```
#[doc(alias("hire.v1.external_offer.create", "/open-apis/hire/v1/external_offers"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateExternalOffer {
    /// The id in the other system; the same one counts once in 24 hours. Example: `729557715718`.
    pub external_id: Option<String>,
    /// The imported application. Example: `7395015673275697419`.
    pub external_application_id: String,
    /// When it was created in the system that it comes from, in milliseconds since 1970. Example: `1721899352428`.
    pub biz_create_time: Option<String>,
    /// The name of who is in charge of the offer. Example: `张三`.
    pub owner: Option<String>,
    /// The state of the offer, in your own words. Example: `已发送`.
    pub offer_status: Option<String>,
    /// The attachments, by their ids. Length: 0 to 20. Example: `["7404675264888097068"]`.
    pub attachment_id_list: Option<Vec<String>>,
}

crate::request_builder!(CreateExternalOffer {
    external_application_id(impl Into<String>).into();
    external_id(impl Into<String>).into(), biz_create_time(impl Into<String>).into(),
    owner(impl Into<String>).into(), offer_status(impl Into<String>).into(),
    attachment_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(CreateExternalOffer -> CreateExternalOfferResponse, CreateExternalOfferError {
    "hire.v1.external_offer.create", POST "/open-apis/hire/v1/external_offers", [Tenant],
    read_value Data, Json, SCOPES = ["hire:external_offer"], LIMITS = [10 in 1];
    Body external_id "external_id", Body external_application_id "external_application_id",
    Body biz_create_time "biz_create_time", Body owner "owner", Body offer_status "offer_status",
    Body attachment_id_list "attachment_id_list"
});

/// What `hire.v1.external_offer.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExternalOfferResponse {
    /// The imported offer.
    pub external_offer: Option<ExternalOffer>,
}

crate::object!(CreateExternalOfferResponse { external_offer "external_offer" });

/// What `hire.v1.external_offer.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateExternalOfferError {
    /// `1002001` (HTTP 500): System exception
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): Invalid parameter
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateExternalOfferError: CODES {
    SystemError = 1002001 + 1, ParameterError = 1002002 + 1
});

/// Deletes an imported offer.
///
/// [`DELETE /open-apis/hire/v1/external_offers/:external_offer_id`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_offer/delete>) gives [`DeleteExternalOfferResponse`] or fails with [`DeleteExternalOfferError`].
///
/// Token: tenant. Scopes, any one of: `hire:external_offer`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(DeleteExternalOffer::new(external_offer_id)).await?;
/// ```
#[doc(
    alias(
        "hire.v1.external_offer.delete",
        "/open-apis/hire/v1/external_offers/:external_offer_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteExternalOffer {
    /// The imported offer. Example: `6960663240925956660`.
    pub external_offer_id: String,
}

crate::request_builder!(DeleteExternalOffer { external_offer_id(impl Into<String>).into(); });
crate::request!(DeleteExternalOffer -> DeleteExternalOfferResponse, DeleteExternalOfferError {
    "hire.v1.external_offer.delete", DELETE "/open-apis/hire/v1/external_offers/:external_offer_id",
    [Tenant], read_value Data, None, SCOPES = ["hire:external_offer"], LIMITS = [10 in 1];
    Path external_offer_id "external_offer_id"
});

/// What `hire.v1.external_offer.delete` answers with.
pub type DeleteExternalOfferResponse = crate::Empty;

/// What `hire.v1.external_offer.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteExternalOfferError {
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

crate::error_enum!(DeleteExternalOfferError: CODES {
    SystemError = 1002001 + 4, ParameterError = 1002002 + 6
});

/// Replaces an imported offer as a whole; what is left out is lost.
///
/// [`PUT /open-apis/hire/v1/external_offers/:external_offer_id`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_offer/update>) gives [`UpdateExternalOfferResponse`] or fails with [`UpdateExternalOfferError`].
///
/// Token: tenant. Scopes, any one of: `hire:external_offer`. Rate limit: 10 a second.
///
/// ```ignore
/// let request = UpdateExternalOffer::new(external_offer_id, external_application_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "hire.v1.external_offer.update",
        "/open-apis/hire/v1/external_offers/:external_offer_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateExternalOffer {
    /// The imported offer. Example: `6960663240925956660`.
    pub external_offer_id: String,
    /// The imported application. Example: `7395015673275697419`.
    pub external_application_id: String,
    /// When it was created in the system that it comes from, in milliseconds since 1970. Example: `1721899352428`.
    pub biz_create_time: Option<String>,
    /// The name of who is in charge of the offer. Example: `张三`.
    pub owner: Option<String>,
    /// The state of the offer, in your own words. Example: `已发送`.
    pub offer_status: Option<String>,
    /// The attachments, by their ids. Length: 0 to 10. Example: `["7404675264888097068"]`.
    pub attachment_id_list: Option<Vec<String>>,
}

crate::request_builder!(UpdateExternalOffer {
    external_offer_id(impl Into<String>).into(), external_application_id(impl Into<String>).into();
    biz_create_time(impl Into<String>).into(), owner(impl Into<String>).into(),
    offer_status(impl Into<String>).into(),
    attachment_id_list(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(UpdateExternalOffer -> UpdateExternalOfferResponse, UpdateExternalOfferError {
    "hire.v1.external_offer.update", PUT "/open-apis/hire/v1/external_offers/:external_offer_id",
    [Tenant], read_value Data, Json, SCOPES = ["hire:external_offer"], LIMITS = [10 in 1];
    Path external_offer_id "external_offer_id",
    Body external_application_id "external_application_id", Body biz_create_time "biz_create_time",
    Body owner "owner", Body offer_status "offer_status",
    Body attachment_id_list "attachment_id_list"
});

/// What `hire.v1.external_offer.update` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateExternalOfferResponse {
    /// The imported offer.
    pub external_offer: Option<ExternalOffer>,
}

crate::object!(UpdateExternalOfferResponse { external_offer "external_offer" });

/// What `hire.v1.external_offer.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateExternalOfferError {
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

crate::error_enum!(UpdateExternalOfferError: CODES {
    SystemError = 1002001 + 4, ParameterError = 1002002 + 6
});
