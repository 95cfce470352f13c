// Written by `cargo xtask codegen`; do not edit.

//! `directory.v1`: 21 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`CreateCollaborationRule`] | `POST /open-apis/directory/v1/collaboration_rules` | Adds a rule on who may find and see whom between the tenant and an associated one; the caller must administer associated tenants. |
//! | [`DeleteCollaborationRule`] | `DELETE /open-apis/directory/v1/collaboration_rules/:collaboration_rule_id` | Deletes a rule on who may find and see whom between the tenant and an associated one. |
//! | [`ListCollaborationRule`] | `GET /open-apis/directory/v1/collaboration_rules` | Lists the rules on who may find and see whom between the tenant and an associated one. |
//! | [`UpdateCollaborationRule`] | `PUT /open-apis/directory/v1/collaboration_rules/:collaboration_rule_id` | Replaces both sides of a rule on who may find and see whom between the tenant and an associated one. |
//! | [`ListCollaborationTenant`] | `GET /open-apis/directory/v1/collaboration_tenants` | Lists the associated tenants with their keys; for administrators of associated tenants only. |
//! | [`ListCollborationShareEntity`] | `GET /open-apis/directory/v1/share_entities` | Lists the users, departments and groups that the tenant or an associated one shares with the other, one level at a time. |
//! | [`CreateDepartment`] | `POST /open-apis/directory/v1/departments` | Creates a department with its name, its place, its leaders and custom fields. |
//! | [`DeleteDepartment`] | `DELETE /open-apis/directory/v1/departments/:department_id` | Deletes a department that has no members, no one about to join and no departments below it. |
//! | [`FilterDepartment`] | `POST /open-apis/directory/v1/departments/filter` | Lists the departments below given ones, with the fields that are asked for. |
//! | [`MgetDepartment`] | `POST /open-apis/directory/v1/departments/mget` | Gets departments by their ids, with the fields that are asked for; deleted ones too. |
//! | [`PatchDepartment`] | `PATCH /open-apis/directory/v1/departments/:department_id` | Changes a department; fields left out stay as they are. |
//! | [`SearchDepartment`] | `POST /open-apis/directory/v1/departments/search` | Searches departments by name; returns the first 100 matches at most. |
//! | [`CreateEmployee`] | `POST /open-apis/directory/v1/employees` | Creates an employee, who is sent an invitation and joins the tenant only after accepting it. |
//! | [`DeleteEmployee`] | `DELETE /open-apis/directory/v1/employees/:employee_id` | Makes an employee leave, and names who takes over chats, documents, calendars and so on. |
//! | [`FilterEmployee`] | `POST /open-apis/directory/v1/employees/filter` | Lists employees by mobile number, mail, job number, or department and state, with the fields that are asked for. |
//! | [`MgetEmployee`] | `POST /open-apis/directory/v1/employees/mget` | Gets up to 100 employees by their ids, with the fields that are asked for. |
//! | [`PatchEmployee`] | `PATCH /open-apis/directory/v1/employees/:employee_id` | Changes an employee, current or former, or suspends the account and lifts that again; fields left out stay as they are. |
//! | [`RegularizeEmployee`] | `PATCH /open-apis/directory/v1/employees/:employee_id/regular` | Takes back that an employee is about to leave, and clears what was recorded about it. |
//! | [`ResurrectEmployee`] | `POST /open-apis/directory/v1/employees/:employee_id/resurrect` | Brings back an employee who left within the last 30 days; not all data comes back, and the id, mobile and mail must be free. |
//! | [`SearchEmployee`] | `POST /open-apis/directory/v1/employees/search` | Searches current employees by id, name, mobile number or mail; ids and numbers must match exactly. |
//! | [`MarkEmployeeToBeResigned`] | `PATCH /open-apis/directory/v1/employees/:employee_id/to_be_resigned` | Marks an employee as about to leave; the employee does not leave by itself on that day, another call does it. |

pub mod collaboration_rule;
pub mod collaboration_tenant;
pub mod collboration_share_entity;
pub mod department;
pub mod employee;
mod shapes;
mod enumerations;
mod codes;
#[doc(inline)]
pub use collaboration_rule::*;
#[doc(inline)]
pub use collaboration_tenant::*;
#[doc(inline)]
pub use collboration_share_entity::*;
#[doc(inline)]
pub use department::*;
#[doc(inline)]
pub use employee::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
