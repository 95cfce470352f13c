// Written by `cargo xtask codegen`; do not edit.

//! `bitable.v1`: 49 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`CopyApp`] | `POST /open-apis/bitable/v1/apps/:app_token/copy` | Copies a base into a folder, with its content or without. |
//! | [`CreateApp`] | `POST /open-apis/bitable/v1/apps` | Creates a base in a folder. |
//! | [`GetApp`] | `GET /open-apis/bitable/v1/apps/:app_token` | Returns the metadata of a base: name, revision and settings. |
//! | [`UpdateApp`] | `PUT /open-apis/bitable/v1/apps/:app_token` | Updates the name and settings of a base. |
//! | [`ListAppBlockWorkflow`] | `GET /open-apis/bitable/v1/apps/:app_token/block_workflows` | Lists the workflows of a base. |
//! | [`CopyAppDashboard`] | `POST /open-apis/bitable/v1/apps/:app_token/dashboards/:block_id/copy` | Copies a dashboard within a base under a new name. |
//! | [`ListAppDashboard`] | `GET /open-apis/bitable/v1/apps/:app_token/dashboards` | Lists the dashboards of a base. |
//! | [`CreateAppRole`] | `POST /open-apis/bitable/v1/apps/:app_token/roles` | Creates a custom role in a base, with its rights on tables and blocks. |
//! | [`DeleteAppRole`] | `DELETE /open-apis/bitable/v1/apps/:app_token/roles/:role_id` | Deletes a custom role of a base. |
//! | [`ListAppRole`] | `GET /open-apis/bitable/v1/apps/:app_token/roles` | Lists the custom roles of a base with their rights. |
//! | [`UpdateAppRole`] | `PUT /open-apis/bitable/v1/apps/:app_token/roles/:role_id` | Replaces the name and rights of a custom role of a base. |
//! | [`BatchCreateAppRoleMember`] | `POST /open-apis/bitable/v1/apps/:app_token/roles/:role_id/members/batch_create` | Adds several members to a custom role of a base. |
//! | [`BatchDeleteAppRoleMember`] | `POST /open-apis/bitable/v1/apps/:app_token/roles/:role_id/members/batch_delete` | Removes several members from a custom role of a base. |
//! | [`CreateAppRoleMember`] | `POST /open-apis/bitable/v1/apps/:app_token/roles/:role_id/members` | Adds one member to a custom role of a base. |
//! | [`DeleteAppRoleMember`] | `DELETE /open-apis/bitable/v1/apps/:app_token/roles/:role_id/members/:member_id` | Removes one member from a custom role of a base. |
//! | [`ListAppRoleMember`] | `GET /open-apis/bitable/v1/apps/:app_token/roles/:role_id/members` | Lists the members of a custom role of a base. |
//! | [`BatchCreateAppTable`] | `POST /open-apis/bitable/v1/apps/:app_token/tables/batch_create` | Creates several tables in a base, by their names alone. |
//! | [`BatchDeleteAppTable`] | `POST /open-apis/bitable/v1/apps/:app_token/tables/batch_delete` | Deletes several tables of a base. |
//! | [`CreateAppTable`] | `POST /open-apis/bitable/v1/apps/:app_token/tables` | Creates a table in a base, with its first view and its fields. |
//! | [`DeleteAppTable`] | `DELETE /open-apis/bitable/v1/apps/:app_token/tables/:table_id` | Deletes a table of a base. |
//! | [`ListAppTable`] | `GET /open-apis/bitable/v1/apps/:app_token/tables` | Lists the tables of a base. |
//! | [`PatchAppTable`] | `PATCH /open-apis/bitable/v1/apps/:app_token/tables/:table_id` | Renames a table of a base. |
//! | [`CreateAppTableField`] | `POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/fields` | Adds a field to a table of a base. |
//! | [`DeleteAppTableField`] | `DELETE /open-apis/bitable/v1/apps/:app_token/tables/:table_id/fields/:field_id` | Deletes a field of a table of a base. |
//! | [`ListAppTableField`] | `GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/fields` | Lists the fields of a table of a base, for one view if wanted. |
//! | [`UpdateAppTableField`] | `PUT /open-apis/bitable/v1/apps/:app_token/tables/:table_id/fields/:field_id` | Replaces the definition of a field of a table of a base. |
//! | [`CreateAppTableFieldGroup`] | `POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/field_groups` | Groups fields of a table of a base. |
//! | [`GetAppTableForm`] | `GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id` | Returns the metadata of a form of a base: name, description and sharing. |
//! | [`PatchAppTableForm`] | `PATCH /open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id` | Updates the name, description and sharing of a form of a base. |
//! | [`UpgradeAppTableForm`] | `POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id/upgrade` | Upgrades a form of a base to the current kind of form. |
//! | [`ListAppTableFormField`] | `GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id/fields` | Lists the questions of a form of a base. |
//! | [`PatchAppTableFormField`] | `PATCH /open-apis/bitable/v1/apps/:app_token/tables/:table_id/forms/:form_id/fields/:field_id` | Updates a question of a form of a base: title, description, position, and whether it is required or shown. |
//! | [`BatchCreateAppTableRecord`] | `POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_create` | Adds several records to a table of a base. |
//! | [`BatchDeleteAppTableRecord`] | `POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_delete` | Deletes several records of a table of a base. |
//! | [`BatchGetAppTableRecord`] | `POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_get` | Returns several records of a table of a base by their ids. |
//! | [`BatchUpdateAppTableRecord`] | `POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/batch_update` | Updates several records of a table of a base. |
//! | [`CreateAppTableRecord`] | `POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records` | Adds a record to a table of a base. |
//! | [`DeleteAppTableRecord`] | `DELETE /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/:record_id` | Deletes a record of a table of a base. |
//! | [`GetAppTableRecord`] | `GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/:record_id` | Returns one record of a table of a base by its id; superseded by batch_get. |
//! | [`ListAppTableRecord`] | `GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records` | Lists the records of a table of a base; superseded by search. |
//! | [`SearchAppTableRecord`] | `POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/search` | Searches the records of a table of a base, with filter, order and a choice of fields. |
//! | [`UpdateAppTableRecord`] | `PUT /open-apis/bitable/v1/apps/:app_token/tables/:table_id/records/:record_id` | Updates the given fields of a record of a table of a base. |
//! | [`CreateAppTableView`] | `POST /open-apis/bitable/v1/apps/:app_token/tables/:table_id/views` | Creates a view of a table of a base. |
//! | [`DeleteAppTableView`] | `DELETE /open-apis/bitable/v1/apps/:app_token/tables/:table_id/views/:view_id` | Deletes a view of a table of a base. |
//! | [`GetAppTableView`] | `GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/views/:view_id` | Returns one view of a table of a base, with its filter and hidden fields. |
//! | [`ListAppTableView`] | `GET /open-apis/bitable/v1/apps/:app_token/tables/:table_id/views` | Lists the views of a table of a base. |
//! | [`PatchAppTableView`] | `PATCH /open-apis/bitable/v1/apps/:app_token/tables/:table_id/views/:view_id` | Updates the name, filter, hidden fields and hierarchy of a view of a table of a base. |
//! | [`ListAppWorkflow`] | `GET /open-apis/bitable/v1/apps/:app_token/workflows` | Lists the automations of a base. |
//! | [`UpdateAppWorkflow`] | `PUT /open-apis/bitable/v1/apps/:app_token/workflows/:workflow_id` | Turns an automation of a base on or off. |

pub mod app;
pub mod app_block_workflow;
pub mod app_dashboard;
pub mod app_role;
pub mod app_role_member;
pub mod app_table;
pub mod app_table_field;
pub mod app_table_field_group;
pub mod app_table_form;
pub mod app_table_form_field;
pub mod app_table_record;
pub mod app_table_view;
pub mod app_workflow;
mod shapes;
mod enumerations;
mod codes;
#[doc(inline)]
pub use app::*;
#[doc(inline)]
pub use app_block_workflow::*;
#[doc(inline)]
pub use app_dashboard::*;
#[doc(inline)]
pub use app_role::*;
#[doc(inline)]
pub use app_role_member::*;
#[doc(inline)]
pub use app_table::*;
#[doc(inline)]
pub use app_table_field::*;
#[doc(inline)]
pub use app_table_field_group::*;
#[doc(inline)]
pub use app_table_form::*;
#[doc(inline)]
pub use app_table_form_field::*;
#[doc(inline)]
pub use app_table_record::*;
#[doc(inline)]
pub use app_table_view::*;
#[doc(inline)]
pub use app_workflow::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
