// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `datasource_record`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Lists the records of an external source of payroll data for a period and, if given, for up to 100 employees.
///
/// [`POST /open-apis/payroll/v1/datasource_records/query`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/datasource_record/query>) gives [`QueryDatasourceRecordResponse`] or fails with [`QueryDatasourceRecordError`].
///
/// Token: tenant or user. Scopes, any one of: `payroll:external_datasource_record:read`. Rate limit: 10 a second.
///
/// ```ignore
/// let mut items = client.list(QueryDatasourceRecord::new(page_size, source_code)).items();
/// ```
#[doc(
    alias(
        "payroll.v1.datasource_record.query",
        "/open-apis/payroll/v1/datasource_records/query"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct QueryDatasourceRecord {
    /// How many items a page holds at most. Range: `1` to `100`. Example: `10`.
    pub page_size: i64,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=`.
    pub page_token: Option<String>,
    /// The data source, by its code. Example: `test__c`.
    pub source_code: String,
    /// The fields to return, by their codes; all of them where left out. Length: 1 to 200. Example: `["test__c"]`.
    pub selected_fields: Option<Vec<String>>,
    /// The conditions, all of which must hold; one on time is needed, as the data source sets it. Length: at most 100.
    pub field_filters: Option<Vec<DatasourceRecordFieldFilter>>,
}

crate::request_builder!(QueryDatasourceRecord {
    page_size(i64), source_code(impl Into<String>).into();
    page_token(impl Into<String>).into(),
    selected_fields(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    field_filters(impl IntoIterator<Item = impl Into<DatasourceRecordFieldFilter>>).into_iter().map(Into::into).collect()
});
crate::request!(QueryDatasourceRecord -> QueryDatasourceRecordResponse, QueryDatasourceRecordError {
    "payroll.v1.datasource_record.query", POST "/open-apis/payroll/v1/datasource_records/query",
    [Tenant, User], read_value Data, Json, SCOPES = ["payroll:external_datasource_record:read"],
    LIMITS = [10 in 1];
    Query page_size "page_size", Query page_token "page_token", Body source_code "source_code",
    Body selected_fields "selected_fields", Body field_filters "field_filters"
});
crate::paged!(QueryDatasourceRecord: DatasourceRecord {
    page_token, page_size;
    page_token, has_more, records
});

/// What `payroll.v1.datasource_record.query` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct QueryDatasourceRecordResponse {
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// The records.
    pub records: Vec<DatasourceRecord>,
}

crate::object!(QueryDatasourceRecordResponse {
    page_token "page_token", has_more "has_more", records "records"
});

/// What `payroll.v1.datasource_record.query` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum QueryDatasourceRecordError {
    /// `2500001` (HTTP 500): unknown error
    ///
    /// An unknown error occurred. Contact support.
    UnknownError,
    /// `2500002` (HTTP 400): param invalid
    ///
    /// A parameter is not valid. Check the parameters.
    ParamInvalid,
    /// `2500004` (HTTP 200): datasource_code:{field_code} not exist
    ///
    /// What it means depends on the call: the data source or pay run does not exist, is not approved, or the pay dates span over 12 months. Read the message.
    DatasourceCodeNotExist,
    /// `2500005` (HTTP 200): field_code:{field_code} not exist
    ///
    /// What it means depends on the call: the report changed, a field does not exist, a permission is missing, or there are over 100 employees. Read the message.
    FieldCodeNotExist,
    /// `2500006` (HTTP 200): lack required field_filter : {field_code}
    ///
    /// What it means depends on the call: the report is not published, or a needed condition or pay run is missing. Read the message.
    ReportNotFoundOrUnpublished,
    /// `2500007` (HTTP 200): field_filter: {field code} values size is not valid
    ///
    /// What it means depends on the call: data could not be fetched, or a condition has too many values. Name fewer values, or contact support.
    ReportFetchFail,
    /// `2500010` (HTTP 200): filter field_code:{field_code} duplicated
    FilterFieldCodeDuplicated,
    /// `2500019` (HTTP 200): {field_code} format not valid
    FormatNotValid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(QueryDatasourceRecordError: CODES {
    UnknownError = 2500001, ParamInvalid = 2500002, DatasourceCodeNotExist = 2500004 + 2,
    FieldCodeNotExist = 2500005 + 2, ReportNotFoundOrUnpublished = 2500006 + 1,
    ReportFetchFail = 2500007, FilterFieldCodeDuplicated = 2500010, FormatNotValid = 2500019
});

/// Creates or changes records of an external source of payroll data, all or none; fields that are not sent stay. One call at a time for each source.
///
/// [`POST /open-apis/payroll/v1/datasource_records/save`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/payroll-v1/datasource_record/save>) gives [`SaveDatasourceRecordResponse`] or fails with [`SaveDatasourceRecordError`].
///
/// Token: tenant or user. Scopes, any one of: `payroll:external_datasource_record:write`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(SaveDatasourceRecord::new(source_code, records)).await?;
/// ```
#[doc(
    alias(
        "payroll.v1.datasource_record.save",
        "/open-apis/payroll/v1/datasource_records/save"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct SaveDatasourceRecord {
    /// The data source, by its code. Example: `test__c`.
    pub source_code: String,
    /// The records. Length: 1 to 50.
    pub records: Vec<DatasourceRecord>,
}

crate::request_builder!(SaveDatasourceRecord {
    source_code(impl Into<String>).into(),
    records(impl IntoIterator<Item = impl Into<DatasourceRecord>>).into_iter().map(Into::into).collect();
});
crate::request!(SaveDatasourceRecord -> SaveDatasourceRecordResponse, SaveDatasourceRecordError {
    "payroll.v1.datasource_record.save", POST "/open-apis/payroll/v1/datasource_records/save",
    [Tenant, User], read_value Data, Json, SCOPES = ["payroll:external_datasource_record:write"],
    LIMITS = [10 in 1];
    Body source_code "source_code", Body records "records"
});

/// What `payroll.v1.datasource_record.save` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct SaveDatasourceRecordResponse {
    /// How many records were created or changed.
    pub affect_counts: Option<String>,
}

crate::object!(SaveDatasourceRecordResponse { affect_counts "affect_counts" });

/// What `payroll.v1.datasource_record.save` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum SaveDatasourceRecordError {
    /// `2500001` (HTTP 500): unknown error
    ///
    /// An unknown error occurred. Contact support.
    UnknownError,
    /// `2500002` (HTTP 400): param invalid
    ///
    /// A parameter is not valid. Check the parameters.
    ParamInvalid,
    /// `2500004` (HTTP 200): datasource_code:{field_code} not exist
    ///
    /// What it means depends on the call: the data source or pay run does not exist, is not approved, or the pay dates span over 12 months. Read the message.
    DatasourceCodeNotExist,
    /// `2500005` (HTTP 200): field_code:{field_code} not exist
    ///
    /// What it means depends on the call: the report changed, a field does not exist, a permission is missing, or there are over 100 employees. Read the message.
    FieldCodeNotExist,
    /// `2500008` (HTTP 200): datasource_code:{field_code} not active
    DatasourceCodeNotActive,
    /// `2500009` (HTTP 200): field_code:{field_code} not active
    FieldCodeNotActive,
    /// `2500010` (HTTP 200): {field_code} format not valid
    FilterFieldCodeDuplicated,
    /// `2500011` (HTTP 200): {field_code} text length more than 500
    TextTooLong,
    /// `2500012` (HTTP 200): record{records_index} text total length more than 3000
    TotalTextTooLong,
    /// `2500013` (HTTP 200): records{records_index} lack required field: {field_codes}
    RecordsLackRequiredField,
    /// `2500014` (HTTP 200): records{records_index} lark data auth
    NoDataPermission,
    /// `2500015` (HTTP 200): records{records_index} data entity {ID} not exists
    RecordsDataEntityNotExists,
    /// `2500016` (HTTP 200): the payroll period cannot be earlier than 1970-01
    PayrollPeriodCannotBeEarlier,
    /// `2500017` (HTTP 200): records{records_index} duplicated
    RecordsDuplicated,
    /// `2500018` (HTTP 200): record field_code:{field_codes} duplicated
    RecordFieldCodeDuplicated,
    /// `2500020` (HTTP 200): data capacity limit exceeded
    DataCapacityLimitExceeded,
    /// `2500021` (HTTP 200): The data source is writing data, acquiring lock failed
    DataSourceIsBeingWritten,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(SaveDatasourceRecordError: CODES {
    UnknownError = 2500001, ParamInvalid = 2500002, DatasourceCodeNotExist = 2500004 + 2,
    FieldCodeNotExist = 2500005 + 2, DatasourceCodeNotActive = 2500008 + 1,
    FieldCodeNotActive = 2500009, FilterFieldCodeDuplicated = 2500010 + 1, TextTooLong = 2500011,
    TotalTextTooLong = 2500012, RecordsLackRequiredField = 2500013, NoDataPermission = 2500014,
    RecordsDataEntityNotExists = 2500015, PayrollPeriodCannotBeEarlier = 2500016,
    RecordsDuplicated = 2500017, RecordFieldCodeDuplicated = 2500018,
    DataCapacityLimitExceeded = 2500020, DataSourceIsBeingWritten = 2500021
});
