//! The passes over the drafts of all endpoints and events, one file each, and those over the model.
//!
//! Their order is that of [`resolve`](super::resolve).

mod apply_overrides;
mod correct_type_names;
mod correct_types_by_examples;
mod distinguish_name_clashes;
mod expand_references;
mod fill_open;
mod find_pagination;
mod identity;
mod label_values;
mod list_names_from_urls;
mod match_parameters_to_urls;
mod merge_duplicate_events;
mod merge_duplicate_pages;
mod misfit;
mod remove_client_headers;
mod remove_misfit_examples;
mod report_open_fields;
mod share_types;
mod simplify_parameter_types;

pub(super) use apply_overrides::apply_overrides;
pub(super) use correct_type_names::correct_type_names;
pub(super) use correct_types_by_examples::correct_types_by_examples;
pub(super) use distinguish_name_clashes::distinguish_name_clashes;
pub(super) use expand_references::expand_references;
pub(super) use find_pagination::find_pagination;
pub(super) use label_values::label_values;
pub(super) use list_names_from_urls::list_names_from_urls;
pub(super) use match_parameters_to_urls::match_parameters_to_urls;
pub(super) use merge_duplicate_events::merge_duplicate_events;
pub(super) use merge_duplicate_pages::merge_duplicate_pages;
pub(super) use remove_client_headers::remove_client_headers;
pub(super) use remove_misfit_examples::remove_misfit_examples;
pub use report_open_fields::MissingType;
pub(super) use report_open_fields::report_open_fields;
pub use share_types::Sharing;
pub(super) use share_types::share_types;
pub(super) use simplify_parameter_types::simplify_parameter_types;
