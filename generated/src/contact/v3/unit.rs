// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `unit`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Binds a department to a unit.
///
/// [`POST /open-apis/contact/v3/unit/bind_department`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/bind_department>) gives [`BindDepartmentUnitResponse`] or fails with [`BindDepartmentUnitError`].
///
/// Token: tenant. Scopes, any one of: `contact:unit`. Rate limit: 20 a second.
///
/// ```ignore
/// let response = client.send(BindDepartmentUnit::new(unit_id, department_id)).await?;
/// ```
#[doc(
    alias(
        "contact.v3.unit.bind_department",
        "/open-apis/contact/v3/unit/bind_department"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BindDepartmentUnit {
    /// The unit. Example: `BU121`.
    pub unit_id: String,
    /// The department, by the kind of id that the call uses. Example: `od-4e6ac4d14bcd5071a37a39de902c7141`.
    pub department_id: String,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
}

crate::request_builder!(BindDepartmentUnit {
    unit_id(impl Into<String>).into(), department_id(impl Into<String>).into();
    department_id_type(impl Into<DepartmentIdType>).into()
});
crate::request!(BindDepartmentUnit -> BindDepartmentUnitResponse, BindDepartmentUnitError {
    "contact.v3.unit.bind_department", POST "/open-apis/contact/v3/unit/bind_department", [Tenant],
    read_value Data, Json, SCOPES = ["contact:unit"], LIMITS = [20 in 1];
    Body unit_id "unit_id", Body department_id "department_id",
    Body department_id_type "department_id_type"
});

/// What `contact.v3.unit.bind_department` answers with.
pub type BindDepartmentUnitResponse = crate::Empty;

/// What `contact.v3.unit.bind_department` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BindDepartmentUnitError {
    /// `40003` (HTTP 500): internal error
    ///
    /// The system failed. Ask the support with the request's log id if it stays so.
    InternalError,
    /// `40004` (HTTP 403): no dept authority error
    ///
    /// The app may not see the department. Add it to the app's contact scope.
    NoDeptAuthorityError,
    /// `43050` (HTTP 400): unit feature is prohibited
    ///
    /// The tenant's edition has no units. Ask for one that has.
    UnitFeatureIsProhibited,
    /// `43051` (HTTP 400): unit_id invalid
    ///
    /// The unit is not valid. Check `unit_id`.
    UnitIdInvalid,
    /// `43054` (HTTP 400): department has been bound to other unit
    DepartmentBoundOtherUnit,
    /// `43058` (HTTP 400): department_id invalid
    ///
    /// The department is not valid. Check `department_id`, and that it fits `department_id_type`.
    DepartmentIdInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BindDepartmentUnitError: CODES {
    InternalError = 40003 + 1, NoDeptAuthorityError = 40004, UnitFeatureIsProhibited = 43050,
    UnitIdInvalid = 43051, DepartmentBoundOtherUnit = 43054, DepartmentIdInvalid = 43058
});

/// Creates a unit, which groups departments.
///
/// [`POST /open-apis/contact/v3/unit`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/create>) gives [`CreateUnitResponse`] or fails with [`CreateUnitError`].
///
/// Token: tenant. Scopes, any one of: `contact:unit`. Rate limit: 20 a second.
///
/// ```ignore
/// let response = client.send(CreateUnit::new(name, unit_type)).await?;
/// ```
#[doc(alias("contact.v3.unit.create", "/open-apis/contact/v3/unit"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateUnit {
    /// The unit. Example: `BU121`.
    pub unit_id: Option<String>,
    /// The name. Length: 1 to 100. Example: `消费者事业部`.
    pub name: String,
    /// The type of the unit. Length: 1 to 100. Example: `子公司`.
    pub unit_type: String,
}

crate::request_builder!(CreateUnit {
    name(impl Into<String>).into(), unit_type(impl Into<String>).into();
    unit_id(impl Into<String>).into()
});
crate::request!(CreateUnit -> CreateUnitResponse, CreateUnitError {
    "contact.v3.unit.create", POST "/open-apis/contact/v3/unit", [Tenant], read_value Data, Json,
    SCOPES = ["contact:unit"], LIMITS = [20 in 1];
    Body unit_id "unit_id", Body name "name", Body unit_type "unit_type"
});

/// What `contact.v3.unit.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateUnitResponse {
    /// The unit.
    pub unit_id: Option<String>,
}

crate::object!(CreateUnitResponse { unit_id "unit_id" });

/// What `contact.v3.unit.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateUnitError {
    /// `40003` (HTTP 500): internal error
    ///
    /// The system failed. Ask the support with the request's log id if it stays so.
    InternalError,
    /// `43050` (HTTP 400): unit feature is prohibited
    ///
    /// The tenant's edition has no units. Ask for one that has.
    UnitFeatureIsProhibited,
    /// `43051` (HTTP 400): unit_id invalid
    ///
    /// The unit is not valid. Check `unit_id`.
    UnitIdInvalid,
    /// `43052` (HTTP 400): unit name invalid
    ///
    /// The name of the unit is not valid. Send 1 to 100 characters.
    UnitNameInvalid,
    /// `43053` (HTTP 400): unit type invalid
    ///
    /// The type of the unit is not valid. Send 1 to 100 characters.
    UnitTypeInvalid,
    /// `43055` (HTTP 400): unit name and type repeat
    UnitNameAndTypeRepeat,
    /// `43056` (HTTP 400): duplicate unit id error
    ///
    /// Another unit has this id. Use another one.
    DuplicateUnitIdError,
    /// `43059` (HTTP 400): unit number exceed limit
    ///
    /// The tenant has 1000 units, which is the most. Delete some.
    UnitNumberExceedLimit,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateUnitError: CODES {
    InternalError = 40003 + 1, UnitFeatureIsProhibited = 43050, UnitIdInvalid = 43051,
    UnitNameInvalid = 43052, UnitTypeInvalid = 43053, UnitNameAndTypeRepeat = 43055,
    DuplicateUnitIdError = 43056, UnitNumberExceedLimit = 43059
});

/// Deletes a unit.
///
/// [`DELETE /open-apis/contact/v3/unit/:unit_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/delete>) gives [`DeleteUnitResponse`] or fails with [`DeleteUnitError`].
///
/// Token: tenant. Scopes, any one of: `contact:unit`. Rate limit: 20 a second.
///
/// ```ignore
/// let response = client.send(DeleteUnit::new(unit_id)).await?;
/// ```
#[doc(alias("contact.v3.unit.delete", "/open-apis/contact/v3/unit/:unit_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteUnit {
    /// The unit. Example: `BU121`.
    pub unit_id: String,
}

crate::request_builder!(DeleteUnit { unit_id(impl Into<String>).into(); });
crate::request!(DeleteUnit -> DeleteUnitResponse, DeleteUnitError {
    "contact.v3.unit.delete", DELETE "/open-apis/contact/v3/unit/:unit_id", [Tenant],
    read_value Data, None, SCOPES = ["contact:unit"], LIMITS = [20 in 1];
    Path unit_id "unit_id"
});

/// What `contact.v3.unit.delete` answers with.
pub type DeleteUnitResponse = crate::Empty;

/// What `contact.v3.unit.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteUnitError {
    /// `40003` (HTTP 500): internal error
    ///
    /// The system failed. Ask the support with the request's log id if it stays so.
    InternalError,
    /// `43051` (HTTP 400): unit_id invalid
    ///
    /// The unit is not valid. Check `unit_id`.
    UnitIdInvalid,
    /// `43057` (HTTP 400): unit type is quoted by other businesses
    UnitTypeQuotedOtherBusinesses,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteUnitError: CODES {
    InternalError = 40003 + 1, UnitIdInvalid = 43051, UnitTypeQuotedOtherBusinesses = 43057
});

/// Returns one unit by its id.
///
/// [`GET /open-apis/contact/v3/unit/:unit_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/get>) gives [`GetUnitResponse`] or fails with [`GetUnitError`].
///
/// Token: tenant. Scopes, any one of: `contact:unit:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(GetUnit::new(unit_id)).await?;
/// ```
#[doc(alias("contact.v3.unit.get", "/open-apis/contact/v3/unit/:unit_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetUnit {
    /// The unit. Example: `BU121`.
    pub unit_id: String,
}

crate::request_builder!(GetUnit { unit_id(impl Into<String>).into(); });
crate::request!(GetUnit -> GetUnitResponse, GetUnitError {
    "contact.v3.unit.get", GET "/open-apis/contact/v3/unit/:unit_id", [Tenant], read_value Data,
    None, SCOPES = ["contact:unit:readonly"], LIMITS = [1000 in 60, 50 in 1];
    Path unit_id "unit_id"
});

/// What `contact.v3.unit.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetUnitResponse {
    /// The unit.
    pub unit: Option<Unit>,
}

crate::object!(GetUnitResponse { unit "unit" });

/// What `contact.v3.unit.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetUnitError {
    /// `40003` (HTTP 500): internal error
    ///
    /// The system failed. Ask the support with the request's log id if it stays so.
    InternalError,
    /// `43051` (HTTP 400): unit_id invalid
    ///
    /// The unit is not valid. Check `unit_id`.
    UnitIdInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetUnitError: CODES { InternalError = 40003 + 1, UnitIdInvalid = 43051 });

/// Lists the units of the tenant.
///
/// [`GET /open-apis/contact/v3/unit`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/list>) gives [`ListUnitResponse`] or fails with [`ListUnitError`].
///
/// Token: tenant. Scopes, any one of: `contact:unit:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(ListUnit::new()).items();
/// ```
#[doc(alias("contact.v3.unit.list", "/open-apis/contact/v3/unit"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListUnit {
    /// How many items a page holds at most. Default: `50`. Range: at most `100`. Example: `50`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `AQD9/Rn9eij9Pm39ED40/dk53s4Ebp882DYfFaPFbz00L4CMZJrqGdzNyc8BcZtDbwVUvRmQTvyMYicnGWrde9X56TgdBuS+JKiSIkdexPw=`.
    pub page_token: Option<String>,
}

crate::request_builder!(ListUnit { page_size(i64), page_token(impl Into<String>).into() });
crate::request!(ListUnit -> ListUnitResponse, ListUnitError {
    "contact.v3.unit.list", GET "/open-apis/contact/v3/unit", [Tenant], read_value Data, None,
    SCOPES = ["contact:unit:readonly"], LIMITS = [1000 in 60, 50 in 1];
    Query page_size "page_size", Query page_token "page_token"
});
crate::paged!(ListUnit: Unit { page_token, page_size; page_token, has_more, unitlist });

/// What `contact.v3.unit.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListUnitResponse {
    /// The units.
    pub unitlist: Vec<Unit>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
}

crate::object!(ListUnitResponse {
    unitlist "unitlist", has_more "has_more", page_token "page_token"
});

/// What `contact.v3.unit.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListUnitError {
    /// `40003` (HTTP 500): internal error
    ///
    /// The system failed. Ask the support with the request's log id if it stays so.
    InternalError,
    /// `40011` (HTTP 400): page size is invalid
    ///
    /// The page size is not allowed. Check `page_size`.
    PageSizeIsInvalid,
    /// `40012` (HTTP 400): page token is invalid
    ///
    /// The page token is not valid. Send the one that the page before returned.
    PageTokenIsInvalidError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListUnitError: CODES {
    InternalError = 40003 + 1, PageSizeIsInvalid = 40011, PageTokenIsInvalidError = 40012
});

/// Lists the departments that are bound to a unit.
///
/// [`GET /open-apis/contact/v3/unit/list_department`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/list_department>) gives [`ListDepartmentUnitResponse`] or fails with [`ListDepartmentUnitError`].
///
/// Token: tenant. Scopes, any one of: `contact:unit:readonly`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(ListDepartmentUnit::new(unit_id)).items();
/// ```
#[doc(
    alias(
        "contact.v3.unit.list_department",
        "/open-apis/contact/v3/unit/list_department"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDepartmentUnit {
    /// The unit. Example: `BU121`.
    pub unit_id: String,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `AQD9/Rn9eij9Pm39ED40/dk53s4Ebp882DYfFaPFbz00L4CMZJrqGdzNyc8BcZtDbwVUvRmQTvyMYicnGWrde9X56TgdBuS+JKiSIkdexPw=`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Default: `50`. Range: at most `100`. Example: `50`.
    pub page_size: Option<i64>,
}

crate::request_builder!(ListDepartmentUnit {
    unit_id(impl Into<String>).into();
    department_id_type(impl Into<DepartmentIdType>).into(), page_token(impl Into<String>).into(),
    page_size(i64)
});
crate::request!(ListDepartmentUnit -> ListDepartmentUnitResponse, ListDepartmentUnitError {
    "contact.v3.unit.list_department", GET "/open-apis/contact/v3/unit/list_department", [Tenant],
    read_value Data, None, SCOPES = ["contact:unit:readonly"], LIMITS = [1000 in 60, 50 in 1];
    Query unit_id "unit_id", Query department_id_type "department_id_type",
    Query page_token "page_token", Query page_size "page_size"
});
crate::paged!(ListDepartmentUnit: UnitDepartment {
    page_token, page_size;
    page_token, has_more, departmentlist
});

/// What `contact.v3.unit.list_department` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDepartmentUnitResponse {
    /// The departments.
    pub departmentlist: Vec<UnitDepartment>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
}

crate::object!(ListDepartmentUnitResponse {
    departmentlist "departmentlist", has_more "has_more", page_token "page_token"
});

/// What `contact.v3.unit.list_department` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListDepartmentUnitError {
    /// `40003` (HTTP 500): internal error
    ///
    /// The system failed. Ask the support with the request's log id if it stays so.
    InternalError,
    /// `40011` (HTTP 400): page size is invalid
    ///
    /// The page size is not allowed. Check `page_size`.
    PageSizeIsInvalid,
    /// `40012` (HTTP 400): page token is invalid
    ///
    /// The page token is not valid. Send the one that the page before returned.
    PageTokenIsInvalidError,
    /// `43051` (HTTP 400): unit_id invalid
    ///
    /// The unit is not valid. Check `unit_id`.
    UnitIdInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListDepartmentUnitError: CODES {
    InternalError = 40003 + 1, PageSizeIsInvalid = 40011, PageTokenIsInvalidError = 40012,
    UnitIdInvalid = 43051
});

/// Renames a unit.
///
/// [`PATCH /open-apis/contact/v3/unit/:unit_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/patch>) gives [`PatchUnitResponse`] or fails with [`PatchUnitError`].
///
/// Token: tenant. Scopes, any one of: `contact:unit`. Rate limit: 20 a second.
///
/// ```ignore
/// let response = client.send(PatchUnit::new(unit_id)).await?;
/// ```
#[doc(alias("contact.v3.unit.patch", "/open-apis/contact/v3/unit/:unit_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchUnit {
    /// The unit. Example: `BU121`.
    pub unit_id: String,
    /// The name. Length: 1 to 100. Example: `消费者事业部`.
    pub name: Option<String>,
}

crate::request_builder!(PatchUnit {
    unit_id(impl Into<String>).into();
    name(impl Into<String>).into()
});
crate::request!(PatchUnit -> PatchUnitResponse, PatchUnitError {
    "contact.v3.unit.patch", PATCH "/open-apis/contact/v3/unit/:unit_id", [Tenant], read_value Data,
    Json, SCOPES = ["contact:unit"], LIMITS = [20 in 1];
    Path unit_id "unit_id", Body name "name"
});

/// What `contact.v3.unit.patch` answers with.
pub type PatchUnitResponse = crate::Empty;

/// What `contact.v3.unit.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchUnitError {
    /// `40003` (HTTP 500): internal error
    ///
    /// The system failed. Ask the support with the request's log id if it stays so.
    InternalError,
    /// `43051` (HTTP 400): unit_id invalid
    ///
    /// The unit is not valid. Check `unit_id`.
    UnitIdInvalid,
    /// `43052` (HTTP 400): unit name invalid
    ///
    /// The name of the unit is not valid. Send 1 to 100 characters.
    UnitNameInvalid,
    /// `43055` (HTTP 400): unit name and type repeat
    UnitNameAndTypeRepeat,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(PatchUnitError: CODES {
    InternalError = 40003 + 1, UnitIdInvalid = 43051, UnitNameInvalid = 43052,
    UnitNameAndTypeRepeat = 43055
});

/// Ends the binding of a department to a unit.
///
/// [`POST /open-apis/contact/v3/unit/unbind_department`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/reference/contact-v3/unit/unbind_department>) gives [`UnbindDepartmentUnitResponse`] or fails with [`UnbindDepartmentUnitError`].
///
/// Token: tenant. Scopes, any one of: `contact:unit`. Rate limit: 20 a second.
///
/// ```ignore
/// let response = client.send(UnbindDepartmentUnit::new(unit_id, department_id)).await?;
/// ```
#[doc(
    alias(
        "contact.v3.unit.unbind_department",
        "/open-apis/contact/v3/unit/unbind_department"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UnbindDepartmentUnit {
    /// The unit. Example: `BU121`.
    pub unit_id: String,
    /// The department, by the kind of id that the call uses. Example: `od-4e6ac4d14bcd5071a37a39de902c7141`.
    pub department_id: String,
    /// Which kind of id stands for departments. Default: `open_department_id`. Example: `open_department_id`.
    pub department_id_type: Option<DepartmentIdType>,
}

crate::request_builder!(UnbindDepartmentUnit {
    unit_id(impl Into<String>).into(), department_id(impl Into<String>).into();
    department_id_type(impl Into<DepartmentIdType>).into()
});
crate::request!(UnbindDepartmentUnit -> UnbindDepartmentUnitResponse, UnbindDepartmentUnitError {
    "contact.v3.unit.unbind_department", POST "/open-apis/contact/v3/unit/unbind_department",
    [Tenant], read_value Data, Json, SCOPES = ["contact:unit"], LIMITS = [20 in 1];
    Body unit_id "unit_id", Body department_id "department_id",
    Body department_id_type "department_id_type"
});

/// What `contact.v3.unit.unbind_department` answers with.
pub type UnbindDepartmentUnitResponse = crate::Empty;

/// What `contact.v3.unit.unbind_department` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UnbindDepartmentUnitError {
    /// `40003` (HTTP 500): internal error
    ///
    /// The system failed. Ask the support with the request's log id if it stays so.
    InternalError,
    /// `40004` (HTTP 403): no dept authority error
    ///
    /// The app may not see the department. Add it to the app's contact scope.
    NoDeptAuthorityError,
    /// `43050` (HTTP 400): unit feature is prohibited
    ///
    /// The tenant's edition has no units. Ask for one that has.
    UnitFeatureIsProhibited,
    /// `43051` (HTTP 400): unit_id invalid
    ///
    /// The unit is not valid. Check `unit_id`.
    UnitIdInvalid,
    /// `43058` (HTTP 400): department_id invalid
    ///
    /// The department is not valid. Check `department_id`, and that it fits `department_id_type`.
    DepartmentIdInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UnbindDepartmentUnitError: CODES {
    InternalError = 40003 + 1, NoDeptAuthorityError = 40004, UnitFeatureIsProhibited = 43050,
    UnitIdInvalid = 43051, DepartmentIdInvalid = 43058
});
