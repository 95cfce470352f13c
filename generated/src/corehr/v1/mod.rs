// Written by `cargo xtask codegen`; do not edit.

//! `corehr.v1`: 105 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`SearchAssignedUser`] | `POST /open-apis/corehr/v1/assigned_users/search` | Lists the users to whom a role managed along the organization was granted, with the departments, places or companies that each grant covers. |
//! | [`AddRoleAssignAuthorization`] | `POST /open-apis/corehr/v1/authorizations/add_role_assign` | Grants a user a role for certain organizations; where the user has the role, the new scope is added. Only roles managed along the organization. |
//! | [`GetByParamAuthorization`] | `GET /open-apis/corehr/v1/authorizations/get_by_param` | Gets the roles granted to one user in the permission settings of Feishu People. |
//! | [`QueryAuthorization`] | `GET /open-apis/corehr/v1/authorizations/query` | Lists users with the roles granted to them, by employee, by role or by when they were granted; without a filter, for all employees. |
//! | [`RemoveRoleAssignAuthorization`] | `POST /open-apis/corehr/v1/authorizations/remove_role_assign` | Takes a role with all its scope away from a user; roles that are granted by rule cannot be taken away. |
//! | [`UpdateRoleAssignAuthorization`] | `POST /open-apis/corehr/v1/authorizations/update_role_assign` | Replaces the scope in which a user holds a role; what is not sent is taken away. Only roles managed along the organization. |
//! | [`ConvertCommonDataId`] | `POST /open-apis/corehr/v1/common_data/id/convert` | Converts ids between Feishu People, the Feishu contacts and People Admin, up to 100 at once; only for tenants on the new version of Feishu People. |
//! | [`AddMetaDataEnumOption`] | `POST /open-apis/corehr/v1/common_data/meta_data/add_enum_option` | Adds options to a custom selection field or to one of a few built-in ones, such as gender, degree or document type. |
//! | [`EditMetaDataEnumOption`] | `POST /open-apis/corehr/v1/common_data/meta_data/edit_enum_option` | Changes the label of an option of a selection field or switches it on or off; custom fields and a few built-in ones. |
//! | [`CreateCompany`] | `POST /open-apis/corehr/v1/companies` | Creates a company with its basic data and its registered and office addresses. |
//! | [`DeleteCompany`] | `DELETE /open-apis/corehr/v1/companies/:company_id` | Deletes a company for good; fails where contracts refer to it. |
//! | [`GetCompany`] | `GET /open-apis/corehr/v1/companies/:company_id` | Gets a company; a new one may take 2 seconds to be found, and its full addresses 5 seconds or more. |
//! | [`ListCompany`] | `GET /open-apis/corehr/v1/companies` | Lists all companies of the tenant, a page at a time; new ones may take 2 seconds to appear. |
//! | [`PatchCompany`] | `PATCH /open-apis/corehr/v1/companies/:company_id` | Changes a company from a date on: changes the version of that day, or makes one where there is none; fields that are not sent stay. |
//! | [`MatchCompensationStandard`] | `GET /open-apis/corehr/v1/compensation_standards/match` | Finds the compensation standard, with its grades, bands and values, that fits an employee of a given department, job, level and so on. |
//! | [`CreateContract`] | `POST /open-apis/corehr/v1/contracts` | Creates a contract for an employee; searches may not find it for 10 seconds. |
//! | [`DeleteContract`] | `DELETE /open-apis/corehr/v1/contracts/:contract_id` | Deletes a contract. |
//! | [`GetContract`] | `GET /open-apis/corehr/v1/contracts/:contract_id` | Gets a contract: its company, type, number and dates. |
//! | [`ListContract`] | `GET /open-apis/corehr/v1/contracts` | Lists the contracts of the tenant, at most 50 a page and without filters. |
//! | [`PatchContract`] | `PATCH /open-apis/corehr/v1/contracts/:contract_id` | Changes a contract; fields that are not sent stay as they are. |
//! | [`GetCountryRegion`] | `GET /open-apis/corehr/v1/country_regions/:country_region_id` | Gets a country or region. |
//! | [`ListCountryRegion`] | `GET /open-apis/corehr/v1/country_regions` | Lists the countries and regions. |
//! | [`GetCurrency`] | `GET /open-apis/corehr/v1/currencies/:currency_id` | Gets a currency. |
//! | [`ListCurrency`] | `GET /open-apis/corehr/v1/currencies` | Lists the currencies. |
//! | [`GetByParamCustomField`] | `GET /open-apis/corehr/v1/custom_fields/get_by_param` | Gets the definition of a field of an object, built in or custom; of a selection field with its options. |
//! | [`ListObjectApiNameCustomField`] | `GET /open-apis/corehr/v1/custom_fields/list_object_api_name` | Lists the objects of Feishu People, built in and custom, by the names that other calls use for them. |
//! | [`QueryCustomField`] | `GET /open-apis/corehr/v1/custom_fields/query` | Lists the custom fields of up to 20 objects; a custom group of the employee profile is an object too. |
//! | [`CreateDepartment`] | `POST /open-apis/corehr/v1/departments` | Creates a department with its manager and custom fields; which fields are required is set in the organization settings of the tenant. |
//! | [`DeleteDepartment`] | `DELETE /open-apis/corehr/v1/departments/:department_id` | Deletes a department for good, without checking the app's data permissions. Superseded by `corehr.v2.department.delete`. |
//! | [`GetDepartment`] | `GET /open-apis/corehr/v1/departments/:department_id` | Gets a department as it is today. Superseded by `corehr.v2.department.batch_get`, which checks permissions field by field. |
//! | [`ListDepartment`] | `GET /open-apis/corehr/v1/departments` | Lists departments, a page at a time. Superseded by `corehr.v2.department.batch_get`, which checks permissions field by field. |
//! | [`PatchDepartment`] | `PATCH /open-apis/corehr/v1/departments/:department_id` | Changes a department without checking data or field permissions. Superseded by `corehr.v2.department.patch`. |
//! | [`CreateEmployeeType`] | `POST /open-apis/corehr/v1/employee_types` | Creates a type of employee. |
//! | [`DeleteEmployeeType`] | `DELETE /open-apis/corehr/v1/employee_types/:employee_type_id` | Deletes a type of employee; it can no longer be queried. |
//! | [`GetEmployeeType`] | `GET /open-apis/corehr/v1/employee_types/:employee_type_id` | Gets a type of employee. |
//! | [`ListEmployeeType`] | `GET /open-apis/corehr/v1/employee_types` | Lists the types of employees. |
//! | [`PatchEmployeeType`] | `PATCH /open-apis/corehr/v1/employee_types/:employee_type_id` | Changes a type of employee. |
//! | [`CreateEmployment`] | `POST /open-apis/corehr/v1/employments` | Creates the employment of a person, whose personal data must exist; the employee number may be left out where numbers are assigned automatically. |
//! | [`DeleteEmployment`] | `DELETE /open-apis/corehr/v1/employments/:employment_id` | Deletes the employment of a person. |
//! | [`PatchEmployment`] | `PATCH /open-apis/corehr/v1/employments/:employment_id` | Changes an employment, such as its employee number, work mail or custom fields; fields that are not sent stay. Groups with a timeline cannot be changed. |
//! | [`GetFile`] | `GET /open-apis/corehr/v1/files/:id` | Downloads a file that was uploaded to Feishu People. |
//! | [`CreateJob`] | `POST /open-apis/corehr/v1/jobs` | Creates a job, such as engineer, that can be assigned to employees; which fields are required is set in the organization settings of the tenant. |
//! | [`DeleteJob`] | `DELETE /open-apis/corehr/v1/jobs/:job_id` | Deletes a job for good; fails where employees, pre-hires, levels, families or positions use it. |
//! | [`GetJob`] | `GET /open-apis/corehr/v1/jobs/:job_id` | Gets a job as it is today. Superseded by `corehr.v2.job.get`. |
//! | [`ListJob`] | `GET /open-apis/corehr/v1/jobs` | Lists the jobs of the tenant, a page at a time. |
//! | [`PatchJob`] | `PATCH /open-apis/corehr/v1/jobs/:job_id` | Changes a job from a date on: changes the version of that day, or makes one where there is none. |
//! | [`CreateJobChange`] | `POST /open-apis/corehr/v1/job_changes` | Starts a transfer of an employee, which may run through an approval. Superseded by `corehr.v2.job_change.create`. |
//! | [`CreateJobData`] | `POST /open-apis/corehr/v1/job_datas` | Creates the first job record of an employee, as when joining or when data is imported; the reason must be onboarding. |
//! | [`DeleteJobData`] | `DELETE /open-apis/corehr/v1/job_datas/:job_data_id` | Deletes a job record for good. |
//! | [`GetJobData`] | `GET /open-apis/corehr/v1/job_datas/:job_data_id` | Gets the primary job record that is in effect. Superseded by `corehr.v2.employees_job_data.batch_get` and `corehr.v2.employees_job_data.query`. |
//! | [`ListJobData`] | `GET /open-apis/corehr/v1/job_datas` | Lists the job records of employees. Superseded by `corehr.v2.employees_job_data.batch_get` and `corehr.v2.employees_job_data.query`. |
//! | [`PatchJobData`] | `PATCH /open-apis/corehr/v1/job_datas/:job_data_id` | Adds a job record or changes one version; strict checks are on by default. Superseded by the calls that start a transfer or an offboarding. |
//! | [`CreateJobFamily`] | `POST /open-apis/corehr/v1/job_families` | Creates a job family. |
//! | [`DeleteJobFamily`] | `DELETE /open-apis/corehr/v1/job_families/:job_family_id` | Deletes a job family for good; fails where employees, transfers, pre-hires, jobs, levels, grades or positions use it. |
//! | [`GetJobFamily`] | `GET /open-apis/corehr/v1/job_families/:job_family_id` | Gets a job family; a new one may take 2 seconds to be found. |
//! | [`ListJobFamily`] | `GET /open-apis/corehr/v1/job_families` | Lists all job families of the tenant, a page at a time; new ones may take 2 seconds to appear. |
//! | [`PatchJobFamily`] | `PATCH /open-apis/corehr/v1/job_families/:job_family_id` | Changes a job family from a date on: changes the version of that day, or makes one where there is none. |
//! | [`CreateJobLevel`] | `POST /open-apis/corehr/v1/job_levels` | Creates a job level with a name and a number that orders it among the others. |
//! | [`DeleteJobLevel`] | `DELETE /open-apis/corehr/v1/job_levels/:job_level_id` | Deletes a job level for good; fails where employees, pre-hires or jobs use it. |
//! | [`GetJobLevel`] | `GET /open-apis/corehr/v1/job_levels/:job_level_id` | Gets a job level; a new one may take 2 seconds to be found. |
//! | [`ListJobLevel`] | `GET /open-apis/corehr/v1/job_levels` | Lists all job levels of the tenant, a page at a time; new ones may take 2 seconds to appear. |
//! | [`PatchJobLevel`] | `PATCH /open-apis/corehr/v1/job_levels/:job_level_id` | Changes a job level; fields that are not sent stay. |
//! | [`GetLeaveCalendarByScope`] | `GET /open-apis/corehr/v1/leaves/calendar_by_scope` | Finds the work calendar that applies to given departments, places, working hours and so on; returns only its id. |
//! | [`GetLeaveBalances`] | `GET /open-apis/corehr/v1/leaves/leave_balances` | Lists the leave balances of up to 100 employees, or of all, as of a day; only in the enterprise edition of Feishu People. |
//! | [`GetLeaveRequestHistory`] | `GET /open-apis/corehr/v1/leaves/leave_request_history` | Lists the leave requests of employees, by state, type and dates; only in the enterprise edition of Feishu People. |
//! | [`GetLeaveTypes`] | `GET /open-apis/corehr/v1/leaves/leave_types` | Lists the types of leave that the tenant has set up, such as annual or marriage leave; only in the enterprise edition. |
//! | [`QueryLeaveWorkCalendar`] | `POST /open-apis/corehr/v1/leaves/work_calendar` | Gets work calendars with their names and states, but not their days. |
//! | [`QueryLeaveWorkCalendarDate`] | `POST /open-apis/corehr/v1/leaves/work_calendar_date` | Lists the days of work calendars, by id, by date or by range, and whether each is a working day. |
//! | [`CreateLeaveGrantingRecord`] | `POST /open-apis/corehr/v1/leave_granting_records` | Grants leave to an employee, as the page of granting records or an import does; only in the enterprise edition of Feishu People. |
//! | [`DeleteLeaveGrantingRecord`] | `DELETE /open-apis/corehr/v1/leave_granting_records/:leave_granting_record_id` | Deletes a granting of leave that was made by hand or by another system, not one that the system made; only in the enterprise edition. |
//! | [`CreateLocation`] | `POST /open-apis/corehr/v1/locations` | Creates a location. |
//! | [`DeleteLocation`] | `DELETE /open-apis/corehr/v1/locations/:location_id` | Deletes a location for good; fails where employees, transfers or pre-hires use it. |
//! | [`GetLocation`] | `GET /open-apis/corehr/v1/locations/:location_id` | Gets a location with its purposes, time zone and addresses; a new one may take 2 seconds to be found. |
//! | [`ListLocation`] | `GET /open-apis/corehr/v1/locations` | Lists the locations of the tenant, a page at a time; new ones may take 2 seconds to appear. |
//! | [`CreateNationalIdType`] | `POST /open-apis/corehr/v1/national_id_types` | Creates a type of identity document of a country or region. |
//! | [`DeleteNationalIdType`] | `DELETE /open-apis/corehr/v1/national_id_types/:national_id_type_id` | Deletes a type of identity document; it can no longer be queried. |
//! | [`GetNationalIdType`] | `GET /open-apis/corehr/v1/national_id_types/:national_id_type_id` | Gets a type of identity document. |
//! | [`ListNationalIdType`] | `GET /open-apis/corehr/v1/national_id_types` | Lists the types of identity documents, of one country or of all. |
//! | [`PatchNationalIdType`] | `PATCH /open-apis/corehr/v1/national_id_types/:national_id_type_id` | Changes a type of identity document. |
//! | [`QueryOffboarding`] | `POST /open-apis/corehr/v1/offboardings/query` | Lists the reasons for leaving that the tenant has set up, with the keys that other calls use for them. |
//! | [`SearchOffboarding`] | `POST /open-apis/corehr/v1/offboardings/search` | Finds offboardings by employee, state, reasons and dates, within the app's data permissions. |
//! | [`SubmitOffboarding`] | `POST /open-apis/corehr/v1/offboardings/submit` | Starts an offboarding without approval and without checking the app's data permissions: any employee of the tenant. |
//! | [`CreatePerson`] | `POST /open-apis/corehr/v1/persons` | Creates the personal data of a person. Superseded by `corehr.v2.person.create`. |
//! | [`DeletePerson`] | `DELETE /open-apis/corehr/v1/persons/:person_id` | Deletes the personal data of a person. |
//! | [`GetPerson`] | `GET /open-apis/corehr/v1/persons/:person_id` | Gets the personal data of a person. |
//! | [`PatchPerson`] | `PATCH /open-apis/corehr/v1/persons/:person_id` | Changes the personal data of a person. Superseded by `corehr.v2.person.patch`. |
//! | [`UploadPerson`] | `POST /open-apis/corehr/v1/persons/upload` | Uploads a file of at most 50 MB and returns the id with which other calls refer to it. |
//! | [`DeletePreHire`] | `DELETE /open-apis/corehr/v1/pre_hires/:pre_hire_id` | Deletes a pre-hire without regard to the state of the onboarding. Superseded by `corehr.v2.pre_hire.delete`. |
//! | [`GetPreHire`] | `GET /open-apis/corehr/v1/pre_hires/:pre_hire_id` | Gets a pre-hire; its personal data is incomplete. Superseded by `corehr.v2.pre_hire.query`. |
//! | [`ListPreHire`] | `GET /open-apis/corehr/v1/pre_hires` | Lists pre-hires; their personal data is incomplete. Superseded by `corehr.v2.pre_hire.query`. |
//! | [`PatchPreHire`] | `PATCH /open-apis/corehr/v1/pre_hires/:pre_hire_id` | Changes the data of a pre-hire without checking it against the rules. Superseded by `corehr.v2.pre_hire.patch`. |
//! | [`GetProcessFormVariableData`] | `GET /open-apis/corehr/v1/processes/:process_id/form_variable_data` | Gets the form values of a process of HR, leave or attendance. Superseded by `corehr.v2.process_form_variable_data.get`. |
//! | [`ListSecurityGroup`] | `GET /open-apis/corehr/v1/security_groups` | Lists the roles of Feishu People with their names, states and kinds, not the users who hold them. |
//! | [`QuerySecurityGroup`] | `POST /open-apis/corehr/v1/security_groups/query` | Finds the HR partners of departments, or the local partners of departments at work locations; where there are none, those of the level above. |
//! | [`GetSubdivision`] | `GET /open-apis/corehr/v1/subdivisions/:subdivision_id` | Gets a province or another first-level division. |
//! | [`ListSubdivision`] | `GET /open-apis/corehr/v1/subdivisions` | Lists the provinces and other first-level divisions, of one country or of all. |
//! | [`GetSubregion`] | `GET /open-apis/corehr/v1/subregions/:subregion_id` | Gets a city or area. |
//! | [`ListSubregion`] | `GET /open-apis/corehr/v1/subregions` | Lists the cities and areas, of one province or of all. |
//! | [`QueryTransferReason`] | `GET /open-apis/corehr/v1/transfer_reasons/query` | Lists the reasons for transfers that the tenant has set up. |
//! | [`QueryTransferType`] | `GET /open-apis/corehr/v1/transfer_types/query` | Lists the types of transfers that the tenant has set up, with the process that each starts. |
//! | [`CreateWorkingHoursType`] | `POST /open-apis/corehr/v1/working_hours_types` | Creates a working hours type, which says how working time counts for employees. |
//! | [`DeleteWorkingHoursType`] | `DELETE /open-apis/corehr/v1/working_hours_types/:working_hours_type_id` | Deletes a working hours type. |
//! | [`GetWorkingHoursType`] | `GET /open-apis/corehr/v1/working_hours_types/:working_hours_type_id` | Gets a working hours type. |
//! | [`ListWorkingHoursType`] | `GET /open-apis/corehr/v1/working_hours_types` | Lists the working hours types. |
//! | [`PatchWorkingHoursType`] | `PATCH /open-apis/corehr/v1/working_hours_types/:working_hours_type_id` | Changes a working hours type. |

#[cfg(feature = "events")]
#[cfg_attr(docsrs, doc(cfg(feature = "events")))]
pub mod events;
pub mod assigned_user;
pub mod authorization;
pub mod common_data_id;
pub mod common_data_meta_data;
pub mod company;
pub mod compensation_standard;
pub mod contract;
pub mod country_region;
pub mod currency;
pub mod custom_field;
pub mod department;
pub mod employee_type;
pub mod employment;
pub mod file;
pub mod job;
pub mod job_change;
pub mod job_data;
pub mod job_family;
pub mod job_level;
pub mod leave;
pub mod leave_granting_record;
pub mod location;
pub mod national_id_type;
pub mod offboarding;
pub mod person;
pub mod pre_hire;
pub mod process_form_variable_data;
pub mod security_group;
pub mod subdivision;
pub mod subregion;
pub mod transfer_reason;
pub mod transfer_type;
pub mod working_hours_type;
mod shapes;
mod enumerations;
mod codes;
#[doc(inline)]
pub use assigned_user::*;
#[doc(inline)]
pub use authorization::*;
#[doc(inline)]
pub use common_data_id::*;
#[doc(inline)]
pub use common_data_meta_data::*;
#[doc(inline)]
pub use company::*;
#[doc(inline)]
pub use compensation_standard::*;
#[doc(inline)]
pub use contract::*;
#[doc(inline)]
pub use country_region::*;
#[doc(inline)]
pub use currency::*;
#[doc(inline)]
pub use custom_field::*;
#[doc(inline)]
pub use department::*;
#[doc(inline)]
pub use employee_type::*;
#[doc(inline)]
pub use employment::*;
#[doc(inline)]
pub use file::*;
#[doc(inline)]
pub use job::*;
#[doc(inline)]
pub use job_change::*;
#[doc(inline)]
pub use job_data::*;
#[doc(inline)]
pub use job_family::*;
#[doc(inline)]
pub use job_level::*;
#[doc(inline)]
pub use leave::*;
#[doc(inline)]
pub use leave_granting_record::*;
#[doc(inline)]
pub use location::*;
#[doc(inline)]
pub use national_id_type::*;
#[doc(inline)]
pub use offboarding::*;
#[doc(inline)]
pub use person::*;
#[doc(inline)]
pub use pre_hire::*;
#[doc(inline)]
pub use process_form_variable_data::*;
#[doc(inline)]
pub use security_group::*;
#[doc(inline)]
pub use subdivision::*;
#[doc(inline)]
pub use subregion::*;
#[doc(inline)]
pub use transfer_reason::*;
#[doc(inline)]
pub use transfer_type::*;
#[doc(inline)]
pub use working_hours_type::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
