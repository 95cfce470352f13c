//! The portal layout: everything of interest is in `md-*` elements. They are put into the blocks
//! that the other layouts are written in ([`plain`]), and then read as those are; what only this
//! layout has is the link to the explorer, which names the endpoint officially.

mod blocks;
mod cells;
mod explorer;
mod rows;

use super::raw::RawEndpoint;
use super::tables;
use crate::diagnostics::Diagnostics;
use crate::page::{BlockKind, Node, Page};

pub use blocks::plain;

/// Whether a page is in this layout: whether elements of the portal are on it.
pub fn recognises(page: &Page) -> bool {
    elements(page).any(|nodes| nodes.iter().any(is_portal))
}

/// Whether any elements are on a page that are blocks of their own.
pub fn has_elements(page: &Page) -> bool {
    elements(page).next().is_some()
}

fn elements(page: &Page) -> impl Iterator<Item = &Vec<Node>> {
    page.blocks.iter().filter_map(|block| match &block.kind {
        BlockKind::Elements(nodes) => Some(nodes),
        _ => None,
    })
}

fn is_portal(node: &Node) -> bool {
    match node {
        Node::Text(_) => false,
        Node::Element(element) => {
            element.name.starts_with("md-") || element.children.iter().any(is_portal)
        }
    }
}

/// Adds what the front matter of a page that [`plain`] has gone over has, and the official name
/// that the link to the explorer has.
pub fn add_front_matter(page: &Page, endpoint: &mut RawEndpoint, diagnostics: &mut Diagnostics) {
    tables::add_front_matter(page, endpoint, diagnostics);
    if endpoint.official_name.is_none() {
        endpoint.official_name = explorer::official_name(page);
    }
}

#[cfg(test)]
mod tests;
