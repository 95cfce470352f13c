// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `unit`.

#[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
use super::*;

/// Binds a department to a unit.
///
/// `POST /open-apis/contact/v3/unit/bind_department`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `contact:unit`
/// - Rate limit: 20 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/bind_department>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BindDepartmentUnit {
    /// The unit.
    ///
    /// Example: `BU121`.
    pub unit_id: String,
    /// The department, by the kind of id that the call uses.
    ///
    /// Example: `od-4e6ac4d14bcd5071a37a39de902c7141`.
    pub department_id: String,
    /// Which kind of id stands for departments.
    ///
    /// Default: `open_department_id`. Example: `open_department_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub department_id_type: Option<DepartmentIdType>,
}

impl BindDepartmentUnit {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(unit_id: impl Into<String>, department_id: impl Into<String>) -> Self {
        Self {
            unit_id: unit_id.into(),
            department_id: department_id.into(),
            department_id_type: None,
        }
    }

    /// Sets [`department_id_type`](Self#structfield.department_id_type).
    #[must_use]
    pub fn department_id_type(
        mut self,
        department_id_type: impl Into<DepartmentIdType>,
    ) -> Self {
        self.department_id_type = Some(department_id_type.into());
        self
    }
}

impl crate::Endpoint for BindDepartmentUnit {
    type Response = BindDepartmentUnitResponse;
    type Error = BindDepartmentUnitError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "contact.v3.unit.bind_department",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/contact/v3/unit/bind_department",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `contact.v3.unit.bind_department` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct BindDepartmentUnitResponse {}
/// What `contact.v3.unit.bind_department` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BindDepartmentUnitError {
    /// `40003` (HTTP 500): internal error
    ///
    /// The system failed. Ask the support with the request's log id if it stays so.
    #[doc(alias = "40003")]
    InternalError,
    /// `40004` (HTTP 403): no dept authority error
    ///
    /// The app may not see the department. Add it to the app's contact scope.
    #[doc(alias = "40004")]
    NoDeptAuthorityError,
    /// `43050` (HTTP 400): unit feature is prohibited
    ///
    /// The tenant's edition has no units. Ask for one that has.
    #[doc(alias = "43050")]
    UnitFeatureIsProhibited,
    /// `43051` (HTTP 400): unit_id invalid
    ///
    /// The unit is not valid. Check `unit_id`.
    #[doc(alias = "43051")]
    UnitIdInvalid,
    /// `43054` (HTTP 400): department has been bound to other unit
    #[doc(alias = "43054")]
    DepartmentBoundOtherUnit,
    /// `43058` (HTTP 400): department_id invalid
    ///
    /// The department is not valid. Check `department_id`, and that it fits `department_id_type`.
    #[doc(alias = "43058")]
    DepartmentIdInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl BindDepartmentUnitError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::InternalError,
            crate::ErrorFacts::new(
                40003,
                500,
                "internal error",
                "The system failed. Ask the support with the request's log id if it stays so.",
                true,
            ),
        ),
        (
            Self::NoDeptAuthorityError,
            crate::ErrorFacts::new(
                40004,
                403,
                "no dept authority error",
                "The app may not see the department. Add it to the app's contact scope.",
                false,
            ),
        ),
        (
            Self::UnitFeatureIsProhibited,
            crate::ErrorFacts::new(
                43050,
                400,
                "unit feature is prohibited",
                "The tenant's edition has no units. Ask for one that has.",
                false,
            ),
        ),
        (
            Self::UnitIdInvalid,
            crate::ErrorFacts::new(
                43051,
                400,
                "unit_id invalid",
                "The unit is not valid. Check `unit_id`.",
                false,
            ),
        ),
        (
            Self::DepartmentBoundOtherUnit,
            crate::ErrorFacts::new(
                43054,
                400,
                "department has been bound to other unit",
                "",
                false,
            ),
        ),
        (
            Self::DepartmentIdInvalid,
            crate::ErrorFacts::new(
                43058,
                400,
                "department_id invalid",
                "The department is not valid. Check `department_id`, and that it fits `department_id_type`.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(BindDepartmentUnitError);

/// Creates a unit, which groups departments.
///
/// `POST /open-apis/contact/v3/unit`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `contact:unit`
/// - Rate limit: 20 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/create>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateUnit {
    /// The unit.
    ///
    /// Example: `BU121`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit_id: Option<String>,
    /// The name.
    ///
    /// Length: 1 to 100. Example: `消费者事业部`.
    pub name: String,
    /// The type of the unit.
    ///
    /// Length: 1 to 100. Example: `子公司`.
    pub unit_type: String,
}

impl CreateUnit {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(name: impl Into<String>, unit_type: impl Into<String>) -> Self {
        Self {
            unit_id: None,
            name: name.into(),
            unit_type: unit_type.into(),
        }
    }

    /// Sets [`unit_id`](Self#structfield.unit_id).
    #[must_use]
    pub fn unit_id(mut self, unit_id: impl Into<String>) -> Self {
        self.unit_id = Some(unit_id.into());
        self
    }
}

impl crate::Endpoint for CreateUnit {
    type Response = CreateUnitResponse;
    type Error = CreateUnitError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "contact.v3.unit.create",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/contact/v3/unit",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `contact.v3.unit.create` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct CreateUnitResponse {
    /// The unit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit_id: Option<String>,
}

/// What `contact.v3.unit.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CreateUnitError {
    /// `40003` (HTTP 500): internal error
    ///
    /// The system failed. Ask the support with the request's log id if it stays so.
    #[doc(alias = "40003")]
    InternalError,
    /// `43050` (HTTP 400): unit feature is prohibited
    ///
    /// The tenant's edition has no units. Ask for one that has.
    #[doc(alias = "43050")]
    UnitFeatureIsProhibited,
    /// `43051` (HTTP 400): unit_id invalid
    ///
    /// The unit is not valid. Check `unit_id`.
    #[doc(alias = "43051")]
    UnitIdInvalid,
    /// `43052` (HTTP 400): unit name invalid
    ///
    /// The name of the unit is not valid. Send 1 to 100 characters.
    #[doc(alias = "43052")]
    UnitNameInvalid,
    /// `43053` (HTTP 400): unit type invalid
    ///
    /// The type of the unit is not valid. Send 1 to 100 characters.
    #[doc(alias = "43053")]
    UnitTypeInvalid,
    /// `43055` (HTTP 400): unit name and type repeat
    #[doc(alias = "43055")]
    UnitNameAndTypeRepeat,
    /// `43056` (HTTP 400): duplicate unit id error
    ///
    /// Another unit has this id. Use another one.
    #[doc(alias = "43056")]
    DuplicateUnitIdError,
    /// `43059` (HTTP 400): unit number exceed limit
    ///
    /// The tenant has 1000 units, which is the most. Delete some.
    #[doc(alias = "43059")]
    UnitNumberExceedLimit,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl CreateUnitError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::InternalError,
            crate::ErrorFacts::new(
                40003,
                500,
                "internal error",
                "The system failed. Ask the support with the request's log id if it stays so.",
                true,
            ),
        ),
        (
            Self::UnitFeatureIsProhibited,
            crate::ErrorFacts::new(
                43050,
                400,
                "unit feature is prohibited",
                "The tenant's edition has no units. Ask for one that has.",
                false,
            ),
        ),
        (
            Self::UnitIdInvalid,
            crate::ErrorFacts::new(
                43051,
                400,
                "unit_id invalid",
                "The unit is not valid. Check `unit_id`.",
                false,
            ),
        ),
        (
            Self::UnitNameInvalid,
            crate::ErrorFacts::new(
                43052,
                400,
                "unit name invalid",
                "The name of the unit is not valid. Send 1 to 100 characters.",
                false,
            ),
        ),
        (
            Self::UnitTypeInvalid,
            crate::ErrorFacts::new(
                43053,
                400,
                "unit type invalid",
                "The type of the unit is not valid. Send 1 to 100 characters.",
                false,
            ),
        ),
        (
            Self::UnitNameAndTypeRepeat,
            crate::ErrorFacts::new(43055, 400, "unit name and type repeat", "", false),
        ),
        (
            Self::DuplicateUnitIdError,
            crate::ErrorFacts::new(
                43056,
                400,
                "duplicate unit id error",
                "Another unit has this id. Use another one.",
                false,
            ),
        ),
        (
            Self::UnitNumberExceedLimit,
            crate::ErrorFacts::new(
                43059,
                400,
                "unit number exceed limit",
                "The tenant has 1000 units, which is the most. Delete some.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(CreateUnitError);

/// Deletes a unit.
///
/// `DELETE /open-apis/contact/v3/unit/:unit_id`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `contact:unit`
/// - Rate limit: 20 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/delete>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteUnit {
    /// The unit.
    ///
    /// Example: `BU121`.
    #[serde(skip)]
    pub unit_id: String,
}

impl DeleteUnit {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(unit_id: impl Into<String>) -> Self {
        Self { unit_id: unit_id.into() }
    }
}

impl crate::Endpoint for DeleteUnit {
    type Response = DeleteUnitResponse;
    type Error = DeleteUnitError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "contact.v3.unit.delete",
        method: crate::Method::DELETE,
        host: None,
        path: "/open-apis/contact/v3/unit/:unit_id",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("unit_id", self.unit_id.clone())]
    }
}

/// What `contact.v3.unit.delete` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct DeleteUnitResponse {}
/// What `contact.v3.unit.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeleteUnitError {
    /// `40003` (HTTP 500): internal error
    ///
    /// The system failed. Ask the support with the request's log id if it stays so.
    #[doc(alias = "40003")]
    InternalError,
    /// `43051` (HTTP 400): unit_id invalid
    ///
    /// The unit is not valid. Check `unit_id`.
    #[doc(alias = "43051")]
    UnitIdInvalid,
    /// `43057` (HTTP 400): unit type is quoted by other businesses
    #[doc(alias = "43057")]
    UnitTypeQuotedOtherBusinesses,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl DeleteUnitError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::InternalError,
            crate::ErrorFacts::new(
                40003,
                500,
                "internal error",
                "The system failed. Ask the support with the request's log id if it stays so.",
                true,
            ),
        ),
        (
            Self::UnitIdInvalid,
            crate::ErrorFacts::new(
                43051,
                400,
                "unit_id invalid",
                "The unit is not valid. Check `unit_id`.",
                false,
            ),
        ),
        (
            Self::UnitTypeQuotedOtherBusinesses,
            crate::ErrorFacts::new(
                43057,
                400,
                "unit type is quoted by other businesses",
                "",
                false,
            ),
        ),
    ];
}

crate::error_enum!(DeleteUnitError);

/// Returns one unit by its id.
///
/// `GET /open-apis/contact/v3/unit/:unit_id`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `contact:unit:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/get>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetUnit {
    /// The unit.
    ///
    /// Example: `BU121`.
    #[serde(skip)]
    pub unit_id: String,
}

impl GetUnit {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(unit_id: impl Into<String>) -> Self {
        Self { unit_id: unit_id.into() }
    }
}

impl crate::Endpoint for GetUnit {
    type Response = GetUnitResponse;
    type Error = GetUnitError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "contact.v3.unit.get",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/contact/v3/unit/:unit_id",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("unit_id", self.unit_id.clone())]
    }
}

/// What `contact.v3.unit.get` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct GetUnitResponse {
    /// The unit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<Unit>,
}

/// What `contact.v3.unit.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum GetUnitError {
    /// `40003` (HTTP 500): internal error
    ///
    /// The system failed. Ask the support with the request's log id if it stays so.
    #[doc(alias = "40003")]
    InternalError,
    /// `43051` (HTTP 400): unit_id invalid
    ///
    /// The unit is not valid. Check `unit_id`.
    #[doc(alias = "43051")]
    UnitIdInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl GetUnitError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::InternalError,
            crate::ErrorFacts::new(
                40003,
                500,
                "internal error",
                "The system failed. Ask the support with the request's log id if it stays so.",
                true,
            ),
        ),
        (
            Self::UnitIdInvalid,
            crate::ErrorFacts::new(
                43051,
                400,
                "unit_id invalid",
                "The unit is not valid. Check `unit_id`.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(GetUnitError);

/// Lists the units of the tenant.
///
/// `GET /open-apis/contact/v3/unit`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `contact:unit:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/list>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListUnit {
    /// How many items a page holds at most.
    ///
    /// Default: `50`. Range: at most `100`. Example: `50`.
    #[serde(skip)]
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one.
    ///
    /// Example: `AQD9/Rn9eij9Pm39ED40/dk53s4Ebp882DYfFaPFbz00L4CMZJrqGdzNyc8BcZtDbwVUvRmQTvyMYicnGWrde9X56TgdBuS+JKiSIkdexPw=`.
    #[serde(skip)]
    pub page_token: Option<String>,
}

impl ListUnit {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new() -> Self {
        Self {
            page_size: None,
            page_token: None,
        }
    }

    /// Sets [`page_size`](Self#structfield.page_size).
    #[must_use]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }

    /// Sets [`page_token`](Self#structfield.page_token).
    #[must_use]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }
}

impl crate::Endpoint for ListUnit {
    type Response = ListUnitResponse;
    type Error = ListUnitError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "contact.v3.unit.list",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/contact/v3/unit",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("page_size", &self.page_size);
        query.push("page_token", &self.page_token);
    }
}

impl crate::Paged for ListUnit {
    type Item = Unit;
    fn set_page_token(&mut self, token: String) {
        self.page_token = Some(token);
    }

    fn set_page_size(&mut self, size: i64) {
        self.page_size = Some(size);
    }

    fn next(response: &Self::Response) -> (Option<bool>, Option<&str>) {
        (response.has_more, response.page_token.as_deref())
    }

    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.unitlist.unwrap_or_default()
    }
}

/// What `contact.v3.unit.list` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListUnitResponse {
    /// The units.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unitlist: Option<Vec<Unit>>,
    /// Whether there is another page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
    /// Where the next page begins, as the page before said; left out for the first one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

/// What `contact.v3.unit.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListUnitError {
    /// `40003` (HTTP 500): internal error
    ///
    /// The system failed. Ask the support with the request's log id if it stays so.
    #[doc(alias = "40003")]
    InternalError,
    /// `40011` (HTTP 400): page size is invalid
    ///
    /// The page size is not allowed. Check `page_size`.
    #[doc(alias = "40011")]
    PageSizeIsInvalid,
    /// `40012` (HTTP 400): page token is invalid
    ///
    /// The page token is not valid. Send the one that the page before returned.
    #[doc(alias = "40012")]
    PageTokenIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl ListUnitError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::InternalError,
            crate::ErrorFacts::new(
                40003,
                500,
                "internal error",
                "The system failed. Ask the support with the request's log id if it stays so.",
                true,
            ),
        ),
        (
            Self::PageSizeIsInvalid,
            crate::ErrorFacts::new(
                40011,
                400,
                "page size is invalid",
                "The page size is not allowed. Check `page_size`.",
                false,
            ),
        ),
        (
            Self::PageTokenIsInvalid,
            crate::ErrorFacts::new(
                40012,
                400,
                "page token is invalid",
                "The page token is not valid. Send the one that the page before returned.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(ListUnitError);

/// Lists the departments that are bound to a unit.
///
/// `GET /open-apis/contact/v3/unit/list_department`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `contact:unit:readonly`
/// - Rate limit: 1000 a minute, 50 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/list_department>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListDepartmentUnit {
    /// The unit.
    ///
    /// Example: `BU121`.
    #[serde(skip)]
    pub unit_id: String,
    /// Which kind of id stands for departments.
    ///
    /// Default: `open_department_id`. Example: `open_department_id`.
    #[serde(skip)]
    pub department_id_type: Option<DepartmentIdType>,
    /// Where the next page begins, as the page before said; left out for the first one.
    ///
    /// Example: `AQD9/Rn9eij9Pm39ED40/dk53s4Ebp882DYfFaPFbz00L4CMZJrqGdzNyc8BcZtDbwVUvRmQTvyMYicnGWrde9X56TgdBuS+JKiSIkdexPw=`.
    #[serde(skip)]
    pub page_token: Option<String>,
    /// How many items a page holds at most.
    ///
    /// Default: `50`. Range: at most `100`. Example: `50`.
    #[serde(skip)]
    pub page_size: Option<i64>,
}

impl ListDepartmentUnit {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(unit_id: impl Into<String>) -> Self {
        Self {
            unit_id: unit_id.into(),
            department_id_type: None,
            page_token: None,
            page_size: None,
        }
    }

    /// Sets [`department_id_type`](Self#structfield.department_id_type).
    #[must_use]
    pub fn department_id_type(
        mut self,
        department_id_type: impl Into<DepartmentIdType>,
    ) -> Self {
        self.department_id_type = Some(department_id_type.into());
        self
    }

    /// Sets [`page_token`](Self#structfield.page_token).
    #[must_use]
    pub fn page_token(mut self, page_token: impl Into<String>) -> Self {
        self.page_token = Some(page_token.into());
        self
    }

    /// Sets [`page_size`](Self#structfield.page_size).
    #[must_use]
    pub fn page_size(mut self, page_size: i64) -> Self {
        self.page_size = Some(page_size);
        self
    }
}

impl crate::Endpoint for ListDepartmentUnit {
    type Response = ListDepartmentUnitResponse;
    type Error = ListDepartmentUnitError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "contact.v3.unit.list_department",
        method: crate::Method::GET,
        host: None,
        path: "/open-apis/contact/v3/unit/list_department",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn query(&self, query: &mut crate::Query) {
        query.push("unit_id", &self.unit_id);
        query.push("department_id_type", &self.department_id_type);
        query.push("page_token", &self.page_token);
        query.push("page_size", &self.page_size);
    }
}

impl crate::Paged for ListDepartmentUnit {
    type Item = UnitDepartment;
    fn set_page_token(&mut self, token: String) {
        self.page_token = Some(token);
    }

    fn set_page_size(&mut self, size: i64) {
        self.page_size = Some(size);
    }

    fn next(response: &Self::Response) -> (Option<bool>, Option<&str>) {
        (response.has_more, response.page_token.as_deref())
    }

    fn items(response: Self::Response) -> Vec<Self::Item> {
        response.departmentlist.unwrap_or_default()
    }
}

/// What `contact.v3.unit.list_department` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct ListDepartmentUnitResponse {
    /// The departments.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub departmentlist: Option<Vec<UnitDepartment>>,
    /// Whether there is another page.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub has_more: Option<bool>,
    /// Where the next page begins, as the page before said; left out for the first one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub page_token: Option<String>,
}

/// What `contact.v3.unit.list_department` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListDepartmentUnitError {
    /// `40003` (HTTP 500): internal error
    ///
    /// The system failed. Ask the support with the request's log id if it stays so.
    #[doc(alias = "40003")]
    InternalError,
    /// `40011` (HTTP 400): page size is invalid
    ///
    /// The page size is not allowed. Check `page_size`.
    #[doc(alias = "40011")]
    PageSizeIsInvalid,
    /// `40012` (HTTP 400): page token is invalid
    ///
    /// The page token is not valid. Send the one that the page before returned.
    #[doc(alias = "40012")]
    PageTokenIsInvalid,
    /// `43051` (HTTP 400): unit_id invalid
    ///
    /// The unit is not valid. Check `unit_id`.
    #[doc(alias = "43051")]
    UnitIdInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl ListDepartmentUnitError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::InternalError,
            crate::ErrorFacts::new(
                40003,
                500,
                "internal error",
                "The system failed. Ask the support with the request's log id if it stays so.",
                true,
            ),
        ),
        (
            Self::PageSizeIsInvalid,
            crate::ErrorFacts::new(
                40011,
                400,
                "page size is invalid",
                "The page size is not allowed. Check `page_size`.",
                false,
            ),
        ),
        (
            Self::PageTokenIsInvalid,
            crate::ErrorFacts::new(
                40012,
                400,
                "page token is invalid",
                "The page token is not valid. Send the one that the page before returned.",
                false,
            ),
        ),
        (
            Self::UnitIdInvalid,
            crate::ErrorFacts::new(
                43051,
                400,
                "unit_id invalid",
                "The unit is not valid. Check `unit_id`.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(ListDepartmentUnitError);

/// Renames a unit.
///
/// `PATCH /open-apis/contact/v3/unit/:unit_id`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `contact:unit`
/// - Rate limit: 20 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/patch>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PatchUnit {
    /// The unit.
    ///
    /// Example: `BU121`.
    #[serde(skip)]
    pub unit_id: String,
    /// The name.
    ///
    /// Length: 1 to 100. Example: `消费者事业部`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
}

impl PatchUnit {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(unit_id: impl Into<String>) -> Self {
        Self {
            unit_id: unit_id.into(),
            name: None,
        }
    }

    /// Sets [`name`](Self#structfield.name).
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }
}

impl crate::Endpoint for PatchUnit {
    type Response = PatchUnitResponse;
    type Error = PatchUnitError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "contact.v3.unit.patch",
        method: crate::Method::PATCH,
        host: None,
        path: "/open-apis/contact/v3/unit/:unit_id",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("unit_id", self.unit_id.clone())]
    }

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `contact.v3.unit.patch` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct PatchUnitResponse {}
/// What `contact.v3.unit.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PatchUnitError {
    /// `40003` (HTTP 500): internal error
    ///
    /// The system failed. Ask the support with the request's log id if it stays so.
    #[doc(alias = "40003")]
    InternalError,
    /// `43051` (HTTP 400): unit_id invalid
    ///
    /// The unit is not valid. Check `unit_id`.
    #[doc(alias = "43051")]
    UnitIdInvalid,
    /// `43052` (HTTP 400): unit name invalid
    ///
    /// The name of the unit is not valid. Send 1 to 100 characters.
    #[doc(alias = "43052")]
    UnitNameInvalid,
    /// `43055` (HTTP 400): unit name and type repeat
    #[doc(alias = "43055")]
    UnitNameAndTypeRepeat,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl PatchUnitError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::InternalError,
            crate::ErrorFacts::new(
                40003,
                500,
                "internal error",
                "The system failed. Ask the support with the request's log id if it stays so.",
                true,
            ),
        ),
        (
            Self::UnitIdInvalid,
            crate::ErrorFacts::new(
                43051,
                400,
                "unit_id invalid",
                "The unit is not valid. Check `unit_id`.",
                false,
            ),
        ),
        (
            Self::UnitNameInvalid,
            crate::ErrorFacts::new(
                43052,
                400,
                "unit name invalid",
                "The name of the unit is not valid. Send 1 to 100 characters.",
                false,
            ),
        ),
        (
            Self::UnitNameAndTypeRepeat,
            crate::ErrorFacts::new(43055, 400, "unit name and type repeat", "", false),
        ),
    ];
}

crate::error_enum!(PatchUnitError);

/// Ends the binding of a department to a unit.
///
/// `POST /open-apis/contact/v3/unit/unbind_department`
///
/// What it takes:
///
/// - Token: tenant
/// - Scopes, any one of: `contact:unit`
/// - Rate limit: 20 a second
///
/// Reference: <https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/unbind_department>
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UnbindDepartmentUnit {
    /// The unit.
    ///
    /// Example: `BU121`.
    pub unit_id: String,
    /// The department, by the kind of id that the call uses.
    ///
    /// Example: `od-4e6ac4d14bcd5071a37a39de902c7141`.
    pub department_id: String,
    /// Which kind of id stands for departments.
    ///
    /// Default: `open_department_id`. Example: `open_department_id`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub department_id_type: Option<DepartmentIdType>,
}

impl UnbindDepartmentUnit {
    /// A request with what the endpoint requires.
    #[must_use]
    pub fn new(unit_id: impl Into<String>, department_id: impl Into<String>) -> Self {
        Self {
            unit_id: unit_id.into(),
            department_id: department_id.into(),
            department_id_type: None,
        }
    }

    /// Sets [`department_id_type`](Self#structfield.department_id_type).
    #[must_use]
    pub fn department_id_type(
        mut self,
        department_id_type: impl Into<DepartmentIdType>,
    ) -> Self {
        self.department_id_type = Some(department_id_type.into());
        self
    }
}

impl crate::Endpoint for UnbindDepartmentUnit {
    type Response = UnbindDepartmentUnitResponse;
    type Error = UnbindDepartmentUnitError;
    const INFO: crate::EndpointInfo = crate::EndpointInfo {
        name: "contact.v3.unit.unbind_department",
        method: crate::Method::POST,
        host: None,
        path: "/open-apis/contact/v3/unit/unbind_department",
        token_kinds: &[crate::TokenKind::Tenant],
        response: crate::ResponseFormat::Data,
    };

    fn body(&self) -> Result<crate::Body, crate::BodyError> {
        crate::Body::json(self)
    }
}

/// What `contact.v3.unit.unbind_department` answers with.
#[derive(Debug, Clone, PartialEq, Default, serde::Serialize, serde::Deserialize)]
#[non_exhaustive]
pub struct UnbindDepartmentUnitResponse {}
/// What `contact.v3.unit.unbind_department` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UnbindDepartmentUnitError {
    /// `40003` (HTTP 500): internal error
    ///
    /// The system failed. Ask the support with the request's log id if it stays so.
    #[doc(alias = "40003")]
    InternalError,
    /// `40004` (HTTP 403): no dept authority error
    ///
    /// The app may not see the department. Add it to the app's contact scope.
    #[doc(alias = "40004")]
    NoDeptAuthorityError,
    /// `43050` (HTTP 400): unit feature is prohibited
    ///
    /// The tenant's edition has no units. Ask for one that has.
    #[doc(alias = "43050")]
    UnitFeatureIsProhibited,
    /// `43051` (HTTP 400): unit_id invalid
    ///
    /// The unit is not valid. Check `unit_id`.
    #[doc(alias = "43051")]
    UnitIdInvalid,
    /// `43058` (HTTP 400): department_id invalid
    ///
    /// The department is not valid. Check `department_id`, and that it fits `department_id_type`.
    #[doc(alias = "43058")]
    DepartmentIdInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

impl UnbindDepartmentUnitError {
    const TABLE: &'static [(Self, crate::ErrorFacts)] = &[
        (
            Self::InternalError,
            crate::ErrorFacts::new(
                40003,
                500,
                "internal error",
                "The system failed. Ask the support with the request's log id if it stays so.",
                true,
            ),
        ),
        (
            Self::NoDeptAuthorityError,
            crate::ErrorFacts::new(
                40004,
                403,
                "no dept authority error",
                "The app may not see the department. Add it to the app's contact scope.",
                false,
            ),
        ),
        (
            Self::UnitFeatureIsProhibited,
            crate::ErrorFacts::new(
                43050,
                400,
                "unit feature is prohibited",
                "The tenant's edition has no units. Ask for one that has.",
                false,
            ),
        ),
        (
            Self::UnitIdInvalid,
            crate::ErrorFacts::new(
                43051,
                400,
                "unit_id invalid",
                "The unit is not valid. Check `unit_id`.",
                false,
            ),
        ),
        (
            Self::DepartmentIdInvalid,
            crate::ErrorFacts::new(
                43058,
                400,
                "department_id invalid",
                "The department is not valid. Check `department_id`, and that it fits `department_id_type`.",
                false,
            ),
        ),
    ];
}

crate::error_enum!(UnbindDepartmentUnitError);
