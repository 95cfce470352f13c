// Written by `cargo xtask codegen`; do not edit.

//! `application.v6`: 25 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`SetAppBadge`] | `POST /open-apis/application/v6/app_badge/set` | Sets the number that a user sees on the app's icon in the workplace. |
//! | [`ListAppRecommendRule`] | `GET /open-apis/application/v6/app_recommend_rules` | Lists the rules by which apps and links are recommended in the workplace, and to whom. |
//! | [`GetApplicationContactsRangeConfiguration`] | `GET /open-apis/application/v6/applications/:app_id/contacts_range_configuration` | Gets the part of the contacts that a custom app can see, as it is in effect now. |
//! | [`GetApplication`] | `GET /open-apis/application/v6/applications/:app_id` | Gets an app by its id: its names, scopes, owner, state and versions; store apps must be published in full. |
//! | [`ListApplication`] | `GET /open-apis/application/v6/applications` | Lists the apps that the tenant has installed, by state, price and kind of owner; for custom apps only. |
//! | [`PatchApplication`] | `PATCH /open-apis/application/v6/applications/:app_id` | Changes the categories of an app, which decide where the workplace shows it, its callbacks and whether tokens can be refreshed. |
//! | [`GetApplicationUnderauditlist`] | `GET /open-apis/application/v6/applications/underauditlist` | Lists the tenant's custom apps that wait for review. |
//! | [`GetApplicationAppUsageDepartmentOverview`] | `POST /open-apis/application/v6/applications/:app_id/app_usage/department_overview` | Gets how an app was used on a day, in a week or in a month, by departments down to four levels; for enterprise plans only. |
//! | [`GetApplicationAppUsageMessagePushOverview`] | `POST /open-apis/application/v6/applications/:app_id/app_usage/message_push_overview` | Gets how many messages an app's bot sent and how many were read; data is two days old, and for enterprise plans only. |
//! | [`GetApplicationAppUsageOverview`] | `POST /open-apis/application/v6/applications/:app_id/app_usage/overview` | Gets how an app was used on a day, in a week or in a month, in the tenant or a department; for enterprise plans only. |
//! | [`SuggestApplicationAppVersionContactsRange`] | `GET /open-apis/application/v6/applications/:app_id/app_versions/:version_id/contacts_range_suggest` | Gets the part of the contacts that a version of a custom app asks for; what is in effect may differ. |
//! | [`GetApplicationAppVersion`] | `GET /open-apis/application/v6/applications/:app_id/app_versions/:version_id` | Gets a version of an app: its names, scopes, events, features and how its review went. |
//! | [`ListApplicationAppVersion`] | `GET /open-apis/application/v6/applications/:app_id/app_versions` | Lists the versions of an app, latest first unless told otherwise. |
//! | [`PatchApplicationAppVersion`] | `PATCH /open-apis/application/v6/applications/:app_id/app_versions/:version_id` | Approves or rejects a version of an app; an approved one goes live, and a rejection needs a reason. |
//! | [`GetApplicationCollaborators`] | `GET /open-apis/application/v6/applications/:app_id/collaborators` | Lists the people who work on an app: administrators, developers and operators. |
//! | [`UpdateApplicationCollaborators`] | `PUT /open-apis/application/v6/applications/:app_id/collaborators` | Adds people to those who work on an app and removes others; those added are notified. |
//! | [`PatchApplicationContactsRange`] | `PATCH /open-apis/application/v6/applications/:app_id/contacts_range` | Changes the part of the contacts that an app can see, at once. |
//! | [`ListApplicationFeedback`] | `GET /open-apis/application/v6/applications/:app_id/feedbacks` | Lists the feedback that users gave on an app in the last 180 days. |
//! | [`PatchApplicationFeedback`] | `PATCH /open-apis/application/v6/applications/:app_id/feedbacks/:feedback_id` | Records how far the handling of a user's feedback on an app has come, and who handles it. |
//! | [`UpdateApplicationManagement`] | `PUT /open-apis/application/v6/applications/:app_id/management` | Switches an installed app, custom or from the store, on or off for the tenant. |
//! | [`UpdateApplicationOwner`] | `PUT /open-apis/application/v6/applications/:app_id/owner` | Makes another user the owner of a custom app; a user can only do so as its current owner. |
//! | [`CheckWhiteBlackListApplicationVisibility`] | `POST /open-apis/application/v6/applications/:app_id/visibility/check_white_black_list` | Says whether users, departments and groups are on the lists of those who may, and who may not, use an app. |
//! | [`PatchApplicationVisibility`] | `PATCH /open-apis/application/v6/applications/:app_id/visibility` | Changes who may and may not use an app, at once; those who are barred cannot use it even if they are allowed elsewhere. |
//! | [`ApplyScope`] | `POST /open-apis/application/v6/scopes/apply` | Asks the tenant's administrators to grant the scopes of the calling app that need review. |
//! | [`ListScope`] | `GET /open-apis/application/v6/scopes` | Lists the scopes of the calling app and whether the tenant has granted them. |

#[cfg(feature = "events")]
#[cfg_attr(docsrs, doc(cfg(feature = "events")))]
pub mod events;
pub mod app_badge;
pub mod app_recommend_rule;
pub mod application;
pub mod application_app_usage;
pub mod application_app_version;
pub mod application_collaborators;
pub mod application_contacts_range;
pub mod application_feedback;
pub mod application_management;
pub mod application_owner;
pub mod application_visibility;
pub mod scope;
mod shapes;
mod enumerations;
mod codes;
#[doc(inline)]
pub use app_badge::*;
#[doc(inline)]
pub use app_recommend_rule::*;
#[doc(inline)]
pub use application::*;
#[doc(inline)]
pub use application_app_usage::*;
#[doc(inline)]
pub use application_app_version::*;
#[doc(inline)]
pub use application_collaborators::*;
#[doc(inline)]
pub use application_contacts_range::*;
#[doc(inline)]
pub use application_feedback::*;
#[doc(inline)]
pub use application_management::*;
#[doc(inline)]
pub use application_owner::*;
#[doc(inline)]
pub use application_visibility::*;
#[doc(inline)]
pub use scope::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
