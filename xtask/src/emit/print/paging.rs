//! Endpoints with pages.

use super::items::{Call, Items};
use super::types::type_text;
use crate::emit::annotate::fields::RustType;
use crate::emit::annotate::requests::{PagingPlan, RequestPlan};

/// The implementation of `Paged`, where the endpoint has pages.
pub fn paging(items: &mut Items, plan: &RequestPlan) {
    let Some(pages) = &plan.paging else {
        return;
    };
    let PagingPlan {
        token_parameter,
        size_parameter,
        token,
        more,
        items: listed,
        item,
    } = pages;
    let mut entries = vec![token_parameter.name.to_string()];
    entries.extend(size_parameter.iter().map(|field| {
        let conversion = match field.kind {
            RustType::String => ".to_string()",
            _ => "",
        };
        format!("{}{conversion}", field.name)
    }));
    let answered = vec![token.to_string(), more.to_string(), listed.to_string()];
    items.call(Call {
        groups: vec![entries, answered],
        ..Call::new(
            "paged",
            format!("{}: {}", plan.name, type_text(item)),
            vec![],
        )
    });
}
