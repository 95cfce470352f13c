// Written by `cargo xtask codegen`; do not edit.

//! `corehr.v2`: 167 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`GetApprovalGroups`] | `GET /open-apis/corehr/v2/approval_groups/:process_id` | Gets the state of one approval of a reorganization and the ids of the department, employee and position changes in it, not their contents. |
//! | [`OpenQueryDepartmentChangeListByIdsApprovalGroups`] | `POST /open-apis/corehr/v2/approval_groups/open_query_department_change_list_by_ids` | Gets what a reorganization changes in departments, before and after; only changes that belong to the given process. |
//! | [`OpenQueryJobChangeListByIdsApprovalGroups`] | `POST /open-apis/corehr/v2/approval_groups/open_query_job_change_list_by_ids` | Gets what a reorganization changes for employees, before and after; only changes that belong to the given process. |
//! | [`OpenQueryPositionChangeListByIdsApprovalGroups`] | `POST /open-apis/corehr/v2/approval_groups/open_query_position_change_list_by_ids` | Gets what a reorganization changes in positions, before and after; only changes that belong to the given process. |
//! | [`ListApprover`] | `GET /open-apis/corehr/v2/approvers` | Lists the approval tasks of a user across processes, whatever the app's data permissions. |
//! | [`SearchBasicInfoBank`] | `POST /open-apis/corehr/v2/basic_info/banks/search` | Finds banks by id or exact name, state and time of change. |
//! | [`SearchBasicInfoBankBranch`] | `POST /open-apis/corehr/v2/basic_info/bank_branchs/search` | Finds bank branches by bank, id, exact name or code, state and time of change. |
//! | [`SearchBasicInfoCity`] | `POST /open-apis/corehr/v2/basic_info/cities/search` | Finds cities and their equivalents by id or by the province above. |
//! | [`SearchBasicInfoCountryRegion`] | `POST /open-apis/corehr/v2/basic_info/country_regions/search` | Finds countries and regions by id and state; without a filter, all of them. |
//! | [`SearchBasicInfoCountryRegionSubdivision`] | `POST /open-apis/corehr/v2/basic_info/country_region_subdivisions/search` | Finds provinces and other first-level divisions by id, country and state. |
//! | [`SearchBasicInfoCurrency`] | `POST /open-apis/corehr/v2/basic_info/currencies/search` | Finds currencies by id and state; without a filter, all of them. |
//! | [`SearchBasicInfoDistrict`] | `POST /open-apis/corehr/v2/basic_info/districts/search` | Finds districts and counties by id or by the city above. |
//! | [`SearchBasicInfoLanguage`] | `POST /open-apis/corehr/v2/basic_info/languages/search` | Finds languages by id and state; without a filter, all of them. |
//! | [`SearchBasicInfoNationality`] | `POST /open-apis/corehr/v2/basic_info/nationalities/search` | Finds nationalities by id or by country. |
//! | [`SearchBasicInfoTimeZone`] | `POST /open-apis/corehr/v2/basic_info/time_zones/search` | Finds time zones by id and state; without a filter, all of them. |
//! | [`GetByDepartmentBp`] | `POST /open-apis/corehr/v2/bps/get_by_department` | Gets the HR partners of a department, those of the departments above included. |
//! | [`ListBp`] | `GET /open-apis/corehr/v2/bps` | Lists departments with their own HR partners; those of departments above are not included. |
//! | [`ActivateCompany`] | `POST /open-apis/corehr/v2/companies/active` | Puts a company in or out of use from a date on; taking it out of use fails where employees, transfers or pre-hires use it. |
//! | [`BatchGetCompany`] | `POST /open-apis/corehr/v2/companies/batch_get` | Gets companies by their ids; new ones may take 2 seconds to be found, and full addresses 5 seconds or more. |
//! | [`QueryMultiTimelineCompany`] | `POST /open-apis/corehr/v2/companies/query_multi_timeline` | Lists the versions of companies that are in effect at some time of a range, with the fields that are asked for. |
//! | [`QueryRecentChangeCompany`] | `GET /open-apis/corehr/v2/companies/query_recent_change` | Lists the ids of companies whose current version took effect within a range of at most 90 days, deleted ones included. |
//! | [`SearchContract`] | `POST /open-apis/corehr/v2/contracts/search` | Finds contracts by employee or contract id, within the app's data permissions; new ones may take 5 seconds to be found. |
//! | [`BatchQueryCostAllocation`] | `POST /open-apis/corehr/v2/cost_allocations/batch_query` | Gets how the cost of given employees is split among cost centers. |
//! | [`CreateVersionCostAllocation`] | `POST /open-apis/corehr/v2/cost_allocations/create_version` | Creates a version of how an employee's cost is split among cost centers. |
//! | [`RemoveVersionCostAllocation`] | `POST /open-apis/corehr/v2/cost_allocations/remove_version` | Deletes a version of how an employee's cost is split among cost centers. |
//! | [`UpdateVersionCostAllocation`] | `POST /open-apis/corehr/v2/cost_allocations/update_version` | Changes a version of how an employee's cost is split among cost centers. |
//! | [`CreateCostCenter`] | `POST /open-apis/corehr/v2/cost_centers` | Creates a cost center from a date on; which fields are required is set in the organization settings of the tenant. |
//! | [`DeleteCostCenter`] | `DELETE /open-apis/corehr/v2/cost_centers/:cost_center_id` | Deletes a cost center for good; fails where employees, transfers or pre-hires use it. |
//! | [`PatchCostCenter`] | `PATCH /open-apis/corehr/v2/cost_centers/:cost_center_id` | Puts a cost center in or out of use from a date on, but changes nothing else; taking it out of use fails where it is used. |
//! | [`QueryMultiTimelineCostCenter`] | `POST /open-apis/corehr/v2/cost_centers/query_multi_timeline` | Lists the versions of given cost centers within a range of effective dates. |
//! | [`QueryRecentChangeCostCenter`] | `GET /open-apis/corehr/v2/cost_centers/query_recent_change` | Lists the ids of cost centers whose current version took effect within a range of at most 90 days, deleted ones included. |
//! | [`SearchCostCenter`] | `POST /open-apis/corehr/v2/cost_centers/search` | Finds cost centers by id, name, code and the one above, all conditions together; new ones may take 2 seconds to be found. |
//! | [`QueryCostCenterTree`] | `POST /open-apis/corehr/v2/cost_centers/tree` | Gets the tree of cost centers as of a day, today by default; changes may take 10 seconds to show. |
//! | [`CreateCostCenterVersion`] | `POST /open-apis/corehr/v2/cost_centers/:cost_center_id/versions` | Adds a version to a cost center, which takes effect on a date; the data is checked against the rules. |
//! | [`DeleteCostCenterVersion`] | `DELETE /open-apis/corehr/v2/cost_centers/:cost_center_id/versions/:version_id` | Withdraws a version of a cost center for good; the cost center itself stays. |
//! | [`PatchCostCenterVersion`] | `PATCH /open-apis/corehr/v2/cost_centers/:cost_center_id/versions/:version_id` | Corrects a version of a cost center: its name, parent, managers, description or effective date. |
//! | [`ActivateCustomOrg`] | `POST /open-apis/corehr/v2/custom_orgs/active` | Puts a custom organization in or out of use from a date on; taking it out of use fails where it is used, and also stops its matching rule. |
//! | [`CreateCustomOrg`] | `POST /open-apis/corehr/v2/custom_orgs` | Creates a custom organization of the kind that `object_api_name` names. |
//! | [`DeleteCustomOrg`] | `POST /open-apis/corehr/v2/custom_orgs/delete_org` | Deletes a custom organization for good; fails where employees, transfers or pre-hires use it. |
//! | [`PatchCustomOrg`] | `PATCH /open-apis/corehr/v2/custom_orgs/:org_id` | Changes a custom organization from a date on, but not its matching rule; making a new version puts it back in use. |
//! | [`QueryCustomOrg`] | `POST /open-apis/corehr/v2/custom_orgs/query` | Finds custom organizations that are in effect now; without a filter, all of the tenant. Those of the future are not returned. |
//! | [`QueryRecentChangeCustomOrg`] | `GET /open-apis/corehr/v2/custom_orgs/query_recent_change` | Lists the ids of custom organizations whose current version took effect within a range of at most 90 days, deleted ones included. |
//! | [`UpdateRuleCustomOrg`] | `POST /open-apis/corehr/v2/custom_orgs/update_rule` | Changes the matching rule of a custom organization; takes effect at midnight or when the matching is run by hand, and makes no version. |
//! | [`BatchQueryDefaultCostCenter`] | `POST /open-apis/corehr/v2/default_cost_centers/batch_query` | Gets the default cost centers of given employees. |
//! | [`CreateVersionDefaultCostCenter`] | `POST /open-apis/corehr/v2/default_cost_centers/create_version` | Adds a default cost center to an employee from a date on. |
//! | [`RemoveVersionDefaultCostCenter`] | `POST /open-apis/corehr/v2/default_cost_centers/remove_version` | Deletes a version of an employee's default cost center. |
//! | [`UpdateVersionDefaultCostCenter`] | `POST /open-apis/corehr/v2/default_cost_centers/update_version` | Changes a version of an employee's default cost center. |
//! | [`BatchGetDepartment`] | `POST /open-apis/corehr/v2/departments/batch_get` | Gets departments as they are now, by id or exact name; sensitive fields need permissions of their own. |
//! | [`DeleteDepartment`] | `DELETE /open-apis/corehr/v2/departments/:department_id` | Deletes a department for good, within the app's data permissions. |
//! | [`GetDepartmentParents`] | `POST /open-apis/corehr/v2/departments/parents` | Gets the departments above given ones, from the nearest up, as far as the app may see them; changes may take 10 seconds to show. |
//! | [`PatchDepartment`] | `PATCH /open-apis/corehr/v2/departments/:department_id` | Changes a department from a date on, within the app's data permissions; taking it out of use fails where it is used. |
//! | [`QueryMultiTimelineDepartment`] | `POST /open-apis/corehr/v2/departments/query_multi_timeline` | Lists the versions of given departments within a range of effective dates. |
//! | [`QueryOperationLogsDepartment`] | `POST /open-apis/corehr/v2/departments/query_operation_logs` | Lists who changed which fields of up to 100 departments within at most 366 days, the latest first; changes of roles are not included. |
//! | [`QueryRecentChangeDepartment`] | `GET /open-apis/corehr/v2/departments/query_recent_change` | Lists the ids of departments whose current version took effect within a range of at most 90 days, deleted ones included. |
//! | [`QueryTimelineDepartment`] | `POST /open-apis/corehr/v2/departments/query_timeline` | Gets departments as they are on a given day. |
//! | [`SearchDepartment`] | `POST /open-apis/corehr/v2/departments/search` | Finds departments as they are today, by id, parent, manager, name and code; new ones may take 10 seconds to be found. |
//! | [`QueryDepartmentTree`] | `POST /open-apis/corehr/v2/departments/tree` | Gets the tree of departments as of a day, breadth first and at most 2,000 a page; changes may take 10 seconds to show. |
//! | [`GetDraft`] | `GET /open-apis/corehr/v2/drafts/:draft_id` | Gets the approvals that a reorganization started and their states. |
//! | [`BatchGetEmployee`] | `POST /open-apis/corehr/v2/employees/batch_get` | Gets up to 100 employees by id, person or work mail, with the fields that are asked for; not people whose onboarding is not complete. |
//! | [`CreateEmployee`] | `POST /open-apis/corehr/v2/employees` | Adds a person with personal data, employment, job record, contract and more in one call; which fields are required is set in the tenant's profile settings. |
//! | [`SearchEmployee`] | `POST /open-apis/corehr/v2/employees/search` | Finds employees by many conditions, with the fields that are asked for; data may be 5 minutes old, and people still joining are not found. |
//! | [`CreateEmployeeCustomOrg`] | `POST /open-apis/corehr/v2/custom_org/create_emp_custom_org` | Assigns an employee to custom organizations from a date on. |
//! | [`DeleteEmployeeCustomOrg`] | `POST /open-apis/corehr/v2/custom_org/del` | Deletes one version of an employee's assignment to a custom organization. |
//! | [`EditEmployeeCustomOrg`] | `POST /open-apis/corehr/v2/custom_org/edit_emp_custom_org` | Changes one record of an employee's assignment to custom organizations. |
//! | [`GetEmployeeCustomOrgRecord`] | `GET /open-apis/corehr/v2/custom_org/employment_custom_org_record` | Lists the assignments of employees to custom organizations of given kinds. |
//! | [`QueryEmployeeCustomOrgById`] | `GET /open-apis/corehr/v2/custom_org/querybyid` | Gets the versions of one assignment of an employee to custom organizations. |
//! | [`BatchGetEmployeesAdditionalJob`] | `POST /open-apis/corehr/v2/employees/additional_jobs/batch` | Lists additional jobs of employees, all or by conditions, within the app's data permissions; changes may take 10 seconds to show. |
//! | [`CreateEmployeesAdditionalJob`] | `POST /open-apis/corehr/v2/employees/additional_jobs` | Gives an employee an additional job besides the primary one. |
//! | [`DeleteEmployeesAdditionalJob`] | `DELETE /open-apis/corehr/v2/employees/additional_jobs/:additional_job_id` | Deletes an additional job of an employee. |
//! | [`PatchEmployeesAdditionalJob`] | `PATCH /open-apis/corehr/v2/employees/additional_jobs/:additional_job_id` | Changes an additional job of an employee. |
//! | [`BatchGetEmployeesBp`] | `POST /open-apis/corehr/v2/employees/bps/batch_get` | Gets the HR partners and local partners of employees: the direct ones or, if asked, all of the departments above too. |
//! | [`CreateEmployeesInternationalAssignment`] | `POST /open-apis/corehr/v2/employees/international_assignments` | Adds an international assignment to an employee, with its place, dates and job. |
//! | [`DeleteEmployeesInternationalAssignment`] | `DELETE /open-apis/corehr/v2/employees/international_assignments/:international_assignment_id` | Deletes an international assignment. |
//! | [`ListEmployeesInternationalAssignment`] | `GET /open-apis/corehr/v2/employees/international_assignments` | Lists international assignments, in descending order of id, within the app's data permissions; changes may take 10 seconds to show. |
//! | [`PatchEmployeesInternationalAssignment`] | `PATCH /open-apis/corehr/v2/employees/international_assignments/:international_assignment_id` | Changes an international assignment. |
//! | [`BatchGetEmployeesJobData`] | `POST /open-apis/corehr/v2/employees/job_datas/batch_get` | Gets the job records of given employees, those in effect on a day or all versions, within the app's data permissions. |
//! | [`QueryEmployeesJobData`] | `POST /open-apis/corehr/v2/employees/job_datas/query` | Lists the job records of employees, a page at a time, within the app's data permissions. |
//! | [`SearchEnum`] | `POST /open-apis/corehr/v2/enums/search` | Gets selection fields with their options by their names; without names, nothing. |
//! | [`BatchGetJob`] | `POST /open-apis/corehr/v2/jobs/batch_get` | Gets jobs as they are now, by id and code together, within the app's data permissions. |
//! | [`GetJob`] | `GET /open-apis/corehr/v2/jobs/:job_id` | Gets a job; a new one may take 2 seconds to be found. |
//! | [`ListJob`] | `GET /open-apis/corehr/v2/jobs` | Lists all jobs of the tenant, a page at a time; new ones may take 2 seconds to appear. |
//! | [`QueryMultiTimelineJob`] | `POST /open-apis/corehr/v2/jobs/query_multi_timeline` | Lists the versions of jobs that are in effect at some time of a range, with the fields that are asked for. |
//! | [`QueryRecentChangeJob`] | `GET /open-apis/corehr/v2/jobs/query_recent_change` | Lists the ids of jobs whose current version took effect within a range of at most 90 days, deleted ones included. |
//! | [`CreateJobChange`] | `POST /open-apis/corehr/v2/job_changes` | Starts a transfer of an employee, directly or with an approval, within the app's data permissions. |
//! | [`RevokeJobChange`] | `POST /open-apis/corehr/v2/job_changes/:job_change_id/revoke` | Revokes a transfer that is under approval, waiting or in effect, in the name of an operator; not one started for several people at once. |
//! | [`SearchJobChange`] | `POST /open-apis/corehr/v2/job_changes/search` | Finds transfers by employee, state, dates and departments, within the app's data permissions. |
//! | [`BatchGetJobFamily`] | `POST /open-apis/corehr/v2/job_families/batch_get` | Gets job families as they are now, by id and code together; new ones may take 2 seconds to be found. |
//! | [`QueryMultiTimelineJobFamily`] | `POST /open-apis/corehr/v2/job_families/query_multi_timeline` | Lists the versions of job families that are in effect at some time of a range, with the fields that are asked for. |
//! | [`QueryRecentChangeJobFamily`] | `GET /open-apis/corehr/v2/job_families/query_recent_change` | Lists the ids of job families whose current version took effect within a range of at most 90 days, deleted ones included. |
//! | [`CreateJobGrade`] | `POST /open-apis/corehr/v2/job_grades` | Creates a job grade with a name and a number that orders it among the others. |
//! | [`DeleteJobGrade`] | `DELETE /open-apis/corehr/v2/job_grades/:job_grade_id` | Deletes a job grade. |
//! | [`PatchJobGrade`] | `PATCH /open-apis/corehr/v2/job_grades/:job_grade_id` | Changes a job grade. |
//! | [`QueryJobGrade`] | `POST /open-apis/corehr/v2/job_grades/query` | Finds job grades by up to 100 ids and codes together; without a filter, all of them. |
//! | [`QueryRecentChangeJobGrade`] | `GET /open-apis/corehr/v2/job_grades/query_recent_change` | Lists the ids of job grades whose current version took effect within a range of at most 90 days, deleted ones included. |
//! | [`BatchGetJobLevel`] | `POST /open-apis/corehr/v2/job_levels/batch_get` | Gets job levels by id and code together; new ones may take 2 seconds to be found. |
//! | [`QueryRecentChangeJobLevel`] | `GET /open-apis/corehr/v2/job_levels/query_recent_change` | Lists the ids of job levels whose current version took effect within a range of at most 90 days, deleted ones included. |
//! | [`ActivateLocation`] | `POST /open-apis/corehr/v2/locations/active` | Puts a location in or out of use from a date on; taking it out of use fails where employees, transfers or pre-hires use it. |
//! | [`BatchGetLocation`] | `POST /open-apis/corehr/v2/locations/batch_get` | Gets locations by their ids; new ones may take 2 seconds to be found. |
//! | [`PatchLocation`] | `PATCH /open-apis/corehr/v2/locations/:location_id` | Changes a location from a date on: changes the version of that day, or makes one where there is none. |
//! | [`QueryMultiTimelineLocation`] | `POST /open-apis/corehr/v2/locations/query_multi_timeline` | Lists the versions of locations that are in effect at some time of a range, with the fields that are asked for. |
//! | [`QueryRecentChangeLocation`] | `GET /open-apis/corehr/v2/locations/query_recent_change` | Lists the ids of locations whose current version took effect within a range of at most 90 days, deleted ones included. |
//! | [`CreateLocationAddress`] | `POST /open-apis/corehr/v2/locations/:location_id/addresses` | Adds an address to a location. |
//! | [`DeleteLocationAddress`] | `DELETE /open-apis/corehr/v2/locations/:location_id/addresses/:address_id` | Deletes an address of a location; fails for the primary address and for the last one. |
//! | [`PatchLocationAddress`] | `PATCH /open-apis/corehr/v2/locations/:location_id/addresses/:address_id` | Changes an address of a location. |
//! | [`EditOffboarding`] | `POST /open-apis/corehr/v2/offboardings/edit` | Changes an offboarding, such as its date, reasons, times of approval or custom fields except attachments, within the app's data permissions. |
//! | [`RevokeOffboarding`] | `POST /open-apis/corehr/v2/offboardings/revoke` | Revokes an offboarding, within the app's data permissions. |
//! | [`SubmitV2Offboarding`] | `POST /open-apis/corehr/v2/offboardings/submit_v2` | Starts an offboarding, directly or with an approval, within the app's data permissions; custom attachments cannot be set. |
//! | [`ListOnboardingFlow`] | `GET /open-apis/corehr/v2/onboarding_flows` | Lists the onboarding processes that the tenant has set up. |
//! | [`CreateOnboardingQrCode`] | `POST /open-apis/corehr/v2/onboarding_qr_codes` | Creates the QR code that new employees scan to start their onboarding. |
//! | [`QueryOnboardingQrCodeDimension`] | `POST /open-apis/corehr/v2/onboarding_qr_codes/dimension` | Lists the dimensions, such as department or job, that are in use for onboarding QR codes. |
//! | [`ActivatePathway`] | `POST /open-apis/corehr/v2/pathways/active` | Puts a pathway in or out of use. |
//! | [`BatchGetPathway`] | `POST /open-apis/corehr/v2/pathways/batch_get` | Gets pathways by id or code; ids that are wrong or deleted are left out without an error. |
//! | [`CreatePathway`] | `POST /open-apis/corehr/v2/pathways` | Creates a pathway with a name, code and description. |
//! | [`DeletePathway`] | `DELETE /open-apis/corehr/v2/pathways/:pathway_id` | Deletes a pathway for good; fails where employees, pre-hires, jobs, levels or families use it. |
//! | [`PatchPathway`] | `PATCH /open-apis/corehr/v2/pathways/:pathway_id` | Changes the name, code or description of a pathway; fields that are not sent stay. |
//! | [`CreatePerson`] | `POST /open-apis/corehr/v2/persons` | Creates the personal data of an employee; an employment is not created. |
//! | [`PatchPerson`] | `PATCH /open-apis/corehr/v2/persons/:person_id` | Changes the personal data of an employee; lists are replaced as a whole. For pre-hires use `corehr.v2.pre_hire.patch`. |
//! | [`ActivatePosition`] | `POST /open-apis/corehr/v2/positions/active` | Puts a position in or out of use from a date on. |
//! | [`CreatePosition`] | `POST /open-apis/corehr/v2/positions` | Creates a position with its jobs, levels, families and description; which fields are required is set in the organization settings of the tenant. |
//! | [`DeletePosition`] | `POST /open-apis/corehr/v2/positions/del_position` | Deletes a position with all its versions for good. |
//! | [`PatchPosition`] | `PATCH /open-apis/corehr/v2/positions/:position_id` | Changes a position from a date on; its department cannot change once people or other positions are tied to it. |
//! | [`QueryPosition`] | `POST /open-apis/corehr/v2/positions/query` | Finds positions by id, code or department, within the app's data permissions; many ids or fields at once may time out. |
//! | [`QueryRecentChangePosition`] | `GET /open-apis/corehr/v2/positions/query_recent_change` | Lists the ids of positions whose current version took effect within a range of at most 90 days, deleted ones included. |
//! | [`CompletePreHire`] | `POST /open-apis/corehr/v2/pre_hires/:pre_hire_id/complete` | Completes the onboarding of a pre-hire, who becomes an employee. |
//! | [`CreatePreHire`] | `POST /open-apis/corehr/v2/pre_hires` | Creates a pre-hire; repeating it with the same external id returns the one that exists and changes nothing. |
//! | [`DeletePreHire`] | `DELETE /open-apis/corehr/v2/pre_hires/:pre_hire_id` | Deletes a pre-hire, who can no longer be found. |
//! | [`PatchPreHire`] | `PATCH /open-apis/corehr/v2/pre_hires/:pre_hire_id` | Changes the named fields of a pre-hire, within the app's data permissions; a field that is named but not sent is emptied. |
//! | [`QueryPreHire`] | `POST /open-apis/corehr/v2/pre_hires/query` | Gets pre-hires by id with the fields that are asked for, best fewer than 10 people and 50 fields a call. |
//! | [`RestoreFlowInstancePreHire`] | `POST /open-apis/corehr/v2/pre_hires/restore_flow_instance` | Restores the onboarding of a pre-hire that was withdrawn. |
//! | [`SearchPreHire`] | `POST /open-apis/corehr/v2/pre_hires/search` | Finds pre-hires by employee number, id, location, dates and more; new ones may take 5 seconds to be found. |
//! | [`TransformOnboardingTaskPreHire`] | `POST /open-apis/corehr/v2/pre_hires/transform_onboarding_task` | Starts, submits or reviews a task of a running onboarding, which moves it to the next state. |
//! | [`TransitTaskPreHire`] | `POST /open-apis/corehr/v2/pre_hires/:pre_hire_id/transit_task` | Moves a task in progress of an onboarding on to its next state. |
//! | [`WithdrawOnboardingPreHire`] | `POST /open-apis/corehr/v2/pre_hires/withdraw_onboarding` | Withdraws the onboarding of a pre-hire who is waiting or ready to start. |
//! | [`EditProbation`] | `POST /open-apis/corehr/v2/probation/edit` | Adds, changes or clears the probation of an employee. |
//! | [`EnableDisableAssessmentProbation`] | `POST /open-apis/corehr/v2/probation/enable_disable_assessment` | Switches the assessment of probations on or off for the tenant; its fields and calls work only while it is on. |
//! | [`SearchProbation`] | `POST /open-apis/corehr/v2/probation/search` | Finds probations by employee, state and dates; new ones may take 5 seconds to be found. |
//! | [`SubmitProbation`] | `POST /open-apis/corehr/v2/probation/submit` | Starts the conversion of an employee on probation, directly or with an approval. |
//! | [`WithdrawProbation`] | `POST /open-apis/corehr/v2/probation/withdraw` | Withdraws the conversion that was started for an employee on probation. |
//! | [`CreateProbationAssessment`] | `POST /open-apis/corehr/v2/probation/assessments` | Adds assessments to the probation of an employee. |
//! | [`DeleteProbationAssessment`] | `DELETE /open-apis/corehr/v2/probation/assessments/:assessment_id` | Deletes an assessment of a probation. |
//! | [`PatchProbationAssessment`] | `PATCH /open-apis/corehr/v2/probation/assessments/:assessment_id` | Changes an assessment of a probation. |
//! | [`GetProcessFlowVariableData`] | `GET /open-apis/corehr/v2/processes/:process_id/flow_variable_data` | Gets the data of a process of HR, leave or attendance: its fields and who started it when, without what they refer to. |
//! | [`GetProcess`] | `GET /open-apis/corehr/v2/processes/:process_id` | Gets a process with its state, who started it, and its open and done tasks and copies, whatever the app's data permissions. |
//! | [`ListProcess`] | `GET /open-apis/corehr/v2/processes` | Lists the ids of processes changed within less than 31 days, by state and definition, whatever the app's data permissions. |
//! | [`UpdateProcessApprover`] | `PUT /open-apis/corehr/v2/processes/:process_id/approvers/:approver_id` | Approves or rejects one approval task, filling in form fields if needed; the node passes once one or all of its tasks are approved, as it is set up. |
//! | [`UpdateProcessExtra`] | `PUT /open-apis/corehr/v2/processes/:process_id/extra` | Adds approvers before, beside or after a node or approval task of a process. |
//! | [`GetProcessFormVariableData`] | `GET /open-apis/corehr/v2/processes/:process_id/form_variable_data` | Gets the form values of a process of HR, leave or attendance, custom fields included. |
//! | [`CreateProcessQueryFlowDataTemplate`] | `POST /open-apis/corehr/v2/query_flow_data_template` | Shows how the values of given variables of a process are to be written; a help for development, not for production. |
//! | [`UpdateProcessRevoke`] | `PUT /open-apis/corehr/v2/process_revoke/:process_id` | Revokes a process that is complete, in the name of an administrator of the process or form. |
//! | [`CreateProcessStart`] | `POST /open-apis/corehr/v2/process_start` | Starts a process; only those of custom business types. |
//! | [`UpdateProcessTransfer`] | `PUT /open-apis/corehr/v2/processes/:process_id/transfer` | Hands approval tasks over to another user, who then decides. |
//! | [`UpdateProcessWithdraw`] | `PUT /open-apis/corehr/v2/process_withdraw/:process_id` | Withdraws a process that is under approval, which ends it. |
//! | [`BatchDeleteReportDetailRow`] | `POST /open-apis/corehr/v2/report_detail_row/batchDelete` | Deletes reported rows of a headcount plan by setting them to 0; rows with expected joiners or leavers stay visible. |
//! | [`BatchSaveReportDetailRow`] | `POST /open-apis/corehr/v2/report_detail_row/batchSave` | Creates reported rows of a headcount plan or changes those that exist; rows of zeros alone are not shown. |
//! | [`DownloadSignatureFile`] | `POST /open-apis/corehr/v2/signature_files/:signature_file_id/download` | Downloads an electronic signature file. |
//! | [`ListSignatureFile`] | `GET /open-apis/corehr/v2/signature_files` | Lists electronic signature files by id, state, template and time of change. |
//! | [`ListByBizIdSignatureFile`] | `GET /open-apis/corehr/v2/signature_files/list_by_biz_id` | Lists the electronic signature files that are signed in a process, with links to sign them if asked. |
//! | [`QuerySignatureFile`] | `POST /open-apis/corehr/v2/signature_files/query` | Finds electronic signature files by id, state, template and time of change, with their details. |
//! | [`TerminateSignatureFile`] | `POST /open-apis/corehr/v2/signature_files/terminate` | Ends the signing of electronic signature files, which are not signed further; reports which failed. |
//! | [`ListByFileIdSignatureNode`] | `GET /open-apis/corehr/v2/signature_nodes/list_by_file_id` | Lists the steps of signing an electronic signature file, such as review, signing and sealing, with who did them when. |
//! | [`SearchSignatureTemplate`] | `GET /open-apis/corehr/v2/signature_templates/search` | Gets the basic data and the content of electronic signature templates by their ids; without ids, of all. |
//! | [`ListSignatureTemplateInfoWithThumbnail`] | `GET /open-apis/corehr/v2/signature_template_info_with_thumbnails` | Lists electronic signature templates by category, use and scope, with a thumbnail but without content. |
//! | [`ListWorkforcePlan`] | `GET /open-apis/corehr/v2/workforce_plans` | Lists headcount plans, by default those in effect and in use. |
//! | [`BatchGetWorkforcePlanDetail`] | `POST /open-apis/corehr/v2/workforce_plan_details/batch` | Lists the rows of a headcount plan by department, type of employee, location and so on; not by custom organization. |
//! | [`BatchGetWorkforcePlanDetailV2`] | `POST /open-apis/corehr/v2/workforce_plan_details/batch_v2` | Lists the rows of a headcount plan by any dimension, custom organizations included, with current, joining and leaving headcount. |
//! | [`BatchDeleteWorkforcePlanDetailRow`] | `POST /open-apis/corehr/v2/workforce_plan_detail_row/batchDelete` | Deletes rows of a headcount plan by setting them to 0; rows with expected joiners or leavers stay visible. |
//! | [`BatchSaveWorkforcePlanDetailRow`] | `POST /open-apis/corehr/v2/workforce_plan_detail_row/batchSave` | Creates rows of a headcount plan or changes those that exist; rows of zeros alone are not shown. |

#[cfg(feature = "events")]
#[cfg_attr(docsrs, doc(cfg(feature = "events")))]
pub mod events;
pub mod approval_groups;
pub mod approver;
pub mod basic_info_bank;
pub mod basic_info_bank_branch;
pub mod basic_info_city;
pub mod basic_info_country_region;
pub mod basic_info_country_region_subdivision;
pub mod basic_info_currency;
pub mod basic_info_district;
pub mod basic_info_language;
pub mod basic_info_nationality;
pub mod basic_info_time_zone;
pub mod bp;
pub mod company;
pub mod contract;
pub mod cost_allocation;
pub mod cost_center;
pub mod cost_center_version;
pub mod custom_org;
pub mod default_cost_center;
pub mod department;
pub mod draft;
pub mod employee;
pub mod employee_custom_org;
pub mod employees_additional_job;
pub mod employees_bp;
pub mod employees_international_assignment;
pub mod employees_job_data;
pub mod enum_;
pub mod job;
pub mod job_change;
pub mod job_family;
pub mod job_grade;
pub mod job_level;
pub mod location;
pub mod location_address;
pub mod offboarding;
pub mod onboarding_flow;
pub mod onboarding_qr_code;
pub mod pathway;
pub mod person;
pub mod position;
pub mod pre_hire;
pub mod probation;
pub mod probation_assessment;
pub mod process;
pub mod process_approver;
pub mod process_extra;
pub mod process_form_variable_data;
pub mod process_query_flow_data_template;
pub mod process_revoke;
pub mod process_start;
pub mod process_transfer;
pub mod process_withdraw;
pub mod report_detail_row;
pub mod signature_file;
pub mod signature_node;
pub mod signature_template;
pub mod signature_template_info_with_thumbnail;
pub mod workforce_plan;
pub mod workforce_plan_detail;
pub mod workforce_plan_detail_row;
mod shapes;
mod enumerations;
mod codes;
#[doc(inline)]
pub use approval_groups::*;
#[doc(inline)]
pub use approver::*;
#[doc(inline)]
pub use basic_info_bank::*;
#[doc(inline)]
pub use basic_info_bank_branch::*;
#[doc(inline)]
pub use basic_info_city::*;
#[doc(inline)]
pub use basic_info_country_region::*;
#[doc(inline)]
pub use basic_info_country_region_subdivision::*;
#[doc(inline)]
pub use basic_info_currency::*;
#[doc(inline)]
pub use basic_info_district::*;
#[doc(inline)]
pub use basic_info_language::*;
#[doc(inline)]
pub use basic_info_nationality::*;
#[doc(inline)]
pub use basic_info_time_zone::*;
#[doc(inline)]
pub use bp::*;
#[doc(inline)]
pub use company::*;
#[doc(inline)]
pub use contract::*;
#[doc(inline)]
pub use cost_allocation::*;
#[doc(inline)]
pub use cost_center::*;
#[doc(inline)]
pub use cost_center_version::*;
#[doc(inline)]
pub use custom_org::*;
#[doc(inline)]
pub use default_cost_center::*;
#[doc(inline)]
pub use department::*;
#[doc(inline)]
pub use draft::*;
#[doc(inline)]
pub use employee::*;
#[doc(inline)]
pub use employee_custom_org::*;
#[doc(inline)]
pub use employees_additional_job::*;
#[doc(inline)]
pub use employees_bp::*;
#[doc(inline)]
pub use employees_international_assignment::*;
#[doc(inline)]
pub use employees_job_data::*;
#[doc(inline)]
pub use enum_::*;
#[doc(inline)]
pub use job::*;
#[doc(inline)]
pub use job_change::*;
#[doc(inline)]
pub use job_family::*;
#[doc(inline)]
pub use job_grade::*;
#[doc(inline)]
pub use job_level::*;
#[doc(inline)]
pub use location::*;
#[doc(inline)]
pub use location_address::*;
#[doc(inline)]
pub use offboarding::*;
#[doc(inline)]
pub use onboarding_flow::*;
#[doc(inline)]
pub use onboarding_qr_code::*;
#[doc(inline)]
pub use pathway::*;
#[doc(inline)]
pub use person::*;
#[doc(inline)]
pub use position::*;
#[doc(inline)]
pub use pre_hire::*;
#[doc(inline)]
pub use probation::*;
#[doc(inline)]
pub use probation_assessment::*;
#[doc(inline)]
pub use process::*;
#[doc(inline)]
pub use process_approver::*;
#[doc(inline)]
pub use process_extra::*;
#[doc(inline)]
pub use process_form_variable_data::*;
#[doc(inline)]
pub use process_query_flow_data_template::*;
#[doc(inline)]
pub use process_revoke::*;
#[doc(inline)]
pub use process_start::*;
#[doc(inline)]
pub use process_transfer::*;
#[doc(inline)]
pub use process_withdraw::*;
#[doc(inline)]
pub use report_detail_row::*;
#[doc(inline)]
pub use signature_file::*;
#[doc(inline)]
pub use signature_node::*;
#[doc(inline)]
pub use signature_template::*;
#[doc(inline)]
pub use signature_template_info_with_thumbnail::*;
#[doc(inline)]
pub use workforce_plan::*;
#[doc(inline)]
pub use workforce_plan_detail::*;
#[doc(inline)]
pub use workforce_plan_detail_row::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
