//! The passes over the drafts of all endpoints, one file each.

pub(crate) mod apply_overrides;
pub(crate) mod check_examples;
pub(crate) mod expand_references;
mod find_pagination;
mod identity;
pub(crate) mod merge_duplicate_pages;
mod name_shared_types;
pub(crate) mod report_open_fields;
mod share_types;
pub(crate) mod tell_name_clashes_apart;
pub(crate) mod write_model;
