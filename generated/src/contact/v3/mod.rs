// Written by `cargo xtask codegen`; do not edit.

//! `contact.v3`: 71 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`ListCustomAttr`] | `GET /open-apis/contact/v3/custom_attrs` | Lists the custom fields that the tenant has defined for users. |
//! | [`BatchGetDepartment`] | `GET /open-apis/contact/v3/departments/batch` | Returns several departments by their ids. |
//! | [`GetDepartmentChildren`] | `GET /open-apis/contact/v3/departments/:department_id/children` | Lists the departments below one, only the direct ones or all. |
//! | [`CreateDepartment`] | `POST /open-apis/contact/v3/departments` | Creates a department. |
//! | [`DeleteDepartment`] | `DELETE /open-apis/contact/v3/departments/:department_id` | Deletes a department. |
//! | [`GetDepartment`] | `GET /open-apis/contact/v3/departments/:department_id` | Returns one department by its id. |
//! | [`ListDepartment`] | `GET /open-apis/contact/v3/departments` | Lists the departments below one; superseded by children. |
//! | [`GetDepartmentParent`] | `GET /open-apis/contact/v3/departments/parent` | Lists the departments above one, from the nearest to the farthest. |
//! | [`PatchDepartment`] | `PATCH /open-apis/contact/v3/departments/:department_id` | Updates the given fields of a department. |
//! | [`SearchDepartment`] | `POST /open-apis/contact/v3/departments/search` | Searches departments by name, among those that the user may see. |
//! | [`UnbindDepartmentChat`] | `POST /open-apis/contact/v3/departments/unbind_department_chat` | Turns the chat of a department into a normal chat. |
//! | [`UpdateDepartment`] | `PUT /open-apis/contact/v3/departments/:department_id` | Replaces all fields of a department; those left out are reset. |
//! | [`UpdateDepartmentId`] | `PATCH /open-apis/contact/v3/departments/:department_id/update_department_id` | Gives a department another custom id. |
//! | [`CreateEmployeeTypeEnum`] | `POST /open-apis/contact/v3/employee_type_enums` | Adds a custom type of employment. |
//! | [`DeleteEmployeeTypeEnum`] | `DELETE /open-apis/contact/v3/employee_type_enums/:enum_id` | Deletes a custom type of employment. |
//! | [`ListEmployeeTypeEnum`] | `GET /open-apis/contact/v3/employee_type_enums` | Lists the types of employment of the tenant. |
//! | [`UpdateEmployeeTypeEnum`] | `PUT /open-apis/contact/v3/employee_type_enums/:enum_id` | Updates the name and status of a custom type of employment. |
//! | [`CreateFunctionalRole`] | `POST /open-apis/contact/v3/functional_roles` | Creates a role. |
//! | [`DeleteFunctionalRole`] | `DELETE /open-apis/contact/v3/functional_roles/:role_id` | Deletes a role. |
//! | [`UpdateFunctionalRole`] | `PUT /open-apis/contact/v3/functional_roles/:role_id` | Renames a role. |
//! | [`BatchCreateFunctionalRoleMember`] | `POST /open-apis/contact/v3/functional_roles/:role_id/members/batch_create` | Adds several users to a role. |
//! | [`BatchDeleteFunctionalRoleMember`] | `PATCH /open-apis/contact/v3/functional_roles/:role_id/members/batch_delete` | Removes several users from a role. |
//! | [`GetFunctionalRoleMember`] | `GET /open-apis/contact/v3/functional_roles/:role_id/members/:member_id` | Returns the departments for which one user has a role. |
//! | [`ListFunctionalRoleMember`] | `GET /open-apis/contact/v3/functional_roles/:role_id/members` | Lists the users who have a role, with the departments for which they have it. |
//! | [`SetFunctionalRoleMemberScopes`] | `PATCH /open-apis/contact/v3/functional_roles/:role_id/members/scopes` | Sets the departments for which several users have a role. |
//! | [`CreateGroup`] | `POST /open-apis/contact/v3/group` | Creates a user group. |
//! | [`DeleteGroup`] | `DELETE /open-apis/contact/v3/group/:group_id` | Deletes a user group. |
//! | [`GetGroup`] | `GET /open-apis/contact/v3/group/:group_id` | Returns one user group by its id. |
//! | [`ListMemberGroups`] | `GET /open-apis/contact/v3/group/member_belong` | Lists the user groups that a user is in. |
//! | [`PatchGroup`] | `PATCH /open-apis/contact/v3/group/:group_id` | Updates the name and description of a user group. |
//! | [`ListSimpleGroup`] | `GET /open-apis/contact/v3/group/simplelist` | Lists the user groups of the tenant. |
//! | [`AddGroupMember`] | `POST /open-apis/contact/v3/group/:group_id/member/add` | Adds one user to a user group. |
//! | [`BatchAddGroupMember`] | `POST /open-apis/contact/v3/group/:group_id/member/batch_add` | Adds several users to a user group. |
//! | [`BatchRemoveGroupMember`] | `POST /open-apis/contact/v3/group/:group_id/member/batch_remove` | Removes several users from a user group. |
//! | [`RemoveGroupMember`] | `POST /open-apis/contact/v3/group/:group_id/member/remove` | Removes one user from a user group. |
//! | [`ListSimpleGroupMember`] | `GET /open-apis/contact/v3/group/:group_id/member/simplelist` | Lists the members of a user group. |
//! | [`CreateJobFamily`] | `POST /open-apis/contact/v3/job_families` | Creates a job family. |
//! | [`DeleteJobFamily`] | `DELETE /open-apis/contact/v3/job_families/:job_family_id` | Deletes a job family. |
//! | [`GetJobFamily`] | `GET /open-apis/contact/v3/job_families/:job_family_id` | Returns one job family by its id. |
//! | [`ListJobFamily`] | `GET /open-apis/contact/v3/job_families` | Lists the job families of the tenant. |
//! | [`UpdateJobFamily`] | `PUT /open-apis/contact/v3/job_families/:job_family_id` | Updates a job family. |
//! | [`CreateJobLevel`] | `POST /open-apis/contact/v3/job_levels` | Creates a job level. |
//! | [`DeleteJobLevel`] | `DELETE /open-apis/contact/v3/job_levels/:job_level_id` | Deletes a job level. |
//! | [`GetJobLevel`] | `GET /open-apis/contact/v3/job_levels/:job_level_id` | Returns one job level by its id. |
//! | [`ListJobLevel`] | `GET /open-apis/contact/v3/job_levels` | Lists the job levels of the tenant. |
//! | [`UpdateJobLevel`] | `PUT /open-apis/contact/v3/job_levels/:job_level_id` | Updates a job level. |
//! | [`GetJobTitle`] | `GET /open-apis/contact/v3/job_titles/:job_title_id` | Returns one job title by its id. |
//! | [`ListJobTitle`] | `GET /open-apis/contact/v3/job_titles` | Lists the job titles of the tenant. |
//! | [`ListScope`] | `GET /open-apis/contact/v3/scopes` | Lists the users, departments and user groups that the app may see. |
//! | [`BindDepartmentUnit`] | `POST /open-apis/contact/v3/unit/bind_department` | Binds a department to a unit. |
//! | [`CreateUnit`] | `POST /open-apis/contact/v3/unit` | Creates a unit, which groups departments. |
//! | [`DeleteUnit`] | `DELETE /open-apis/contact/v3/unit/:unit_id` | Deletes a unit. |
//! | [`GetUnit`] | `GET /open-apis/contact/v3/unit/:unit_id` | Returns one unit by its id. |
//! | [`ListUnit`] | `GET /open-apis/contact/v3/unit` | Lists the units of the tenant. |
//! | [`ListDepartmentUnit`] | `GET /open-apis/contact/v3/unit/list_department` | Lists the departments that are bound to a unit. |
//! | [`PatchUnit`] | `PATCH /open-apis/contact/v3/unit/:unit_id` | Renames a unit. |
//! | [`UnbindDepartmentUnit`] | `POST /open-apis/contact/v3/unit/unbind_department` | Ends the binding of a department to a unit. |
//! | [`BatchGetBasicUser`] | `POST /open-apis/contact/v3/users/basic_batch` | Returns the names of several users by their ids. |
//! | [`BatchGetUser`] | `GET /open-apis/contact/v3/users/batch` | Returns several users by their ids. |
//! | [`BatchGetIdUser`] | `POST /open-apis/contact/v3/users/batch_get_id` | Returns the ids of users by their mobile numbers or mail addresses. |
//! | [`CreateUser`] | `POST /open-apis/contact/v3/users` | Creates a user, as when somebody joins the tenant. |
//! | [`DeleteUser`] | `DELETE /open-apis/contact/v3/users/:user_id` | Deletes a user, as when somebody leaves, and says who takes over what the user owned. |
//! | [`FindByDepartmentUser`] | `GET /open-apis/contact/v3/users/find_by_department` | Lists the users directly in a department. |
//! | [`GetUser`] | `GET /open-apis/contact/v3/users/:user_id` | Returns one user by any kind of id. |
//! | [`ListUser`] | `GET /open-apis/contact/v3/users` | Lists the users in a department; superseded by find_by_department. |
//! | [`PatchUser`] | `PATCH /open-apis/contact/v3/users/:user_id` | Updates the given fields of a user. |
//! | [`ResurrectUser`] | `POST /open-apis/contact/v3/users/:user_id/resurrect` | Brings a deleted user back. |
//! | [`UpdateUser`] | `PUT /open-apis/contact/v3/users/:user_id` | Replaces all fields of a user; superseded by patch. |
//! | [`UpdateUserId`] | `PATCH /open-apis/contact/v3/users/:user_id/update_user_id` | Gives a user another `user_id`. |
//! | [`GetWorkCity`] | `GET /open-apis/contact/v3/work_cities/:work_city_id` | Returns one work city by its id. |
//! | [`ListWorkCity`] | `GET /open-apis/contact/v3/work_cities` | Lists the work cities of the tenant. |

#[cfg(feature = "events")]
#[cfg_attr(docsrs, doc(cfg(feature = "events")))]
pub mod events;
pub mod custom_attr;
pub mod department;
pub mod employee_type_enum;
pub mod functional_role;
pub mod functional_role_member;
pub mod group;
pub mod group_member;
pub mod job_family;
pub mod job_level;
pub mod job_title;
pub mod scope;
pub mod unit;
pub mod user;
pub mod work_city;
mod shapes;
mod enumerations;
mod codes;
#[doc(inline)]
pub use custom_attr::*;
#[doc(inline)]
pub use department::*;
#[doc(inline)]
pub use employee_type_enum::*;
#[doc(inline)]
pub use functional_role::*;
#[doc(inline)]
pub use functional_role_member::*;
#[doc(inline)]
pub use group::*;
#[doc(inline)]
pub use group_member::*;
#[doc(inline)]
pub use job_family::*;
#[doc(inline)]
pub use job_level::*;
#[doc(inline)]
pub use job_title::*;
#[doc(inline)]
pub use scope::*;
#[doc(inline)]
pub use unit::*;
#[doc(inline)]
pub use user::*;
#[doc(inline)]
pub use work_city::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
