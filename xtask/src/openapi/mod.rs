//! From the [`ApiModel`] to an OpenAPI 3.1 document.
//!
//! A reader of the model like `emit`: it knows how to write the model in OpenAPI, and nothing of
//! Markdown, pages or Rust. What OpenAPI has no word for goes into `x-` fields: `x-scopes`,
//! `x-app-types`, `x-rate-limit`, `x-error-codes` and `x-common-error-codes`.
//!
//! The document is built as JSON values in a fixed order, so that equal models give equal bytes.

pub mod date;
mod operation;
mod paths;
mod schema;
mod webhooks;

use serde_json::{Map, Value, json};

use crate::model::{ApiModel, TokenKind};

/// The version of OpenAPI that is written.
const OPENAPI: &str = "3.1.0";

/// Writes the document.
pub fn document(model: &ApiModel) -> Value {
    let common = model.common_errors.iter().map(operation::error_code);
    json!({
        "openapi": OPENAPI,
        "info": information(model),
        "servers": [
            { "url": "https://open.feishu.cn", "description": "Feishu" },
            { "url": "https://open.larksuite.com", "description": "Lark" },
        ],
        "tags": model.services.keys().map(|name| json!({ "name": name })).collect::<Vec<_>>(),
        "paths": paths::paths(model),
        "webhooks": webhooks::webhooks(model),
        "components": {
            "schemas": schema::components(model),
            "securitySchemes": security_schemes(),
        },
        "x-common-error-codes": common.collect::<Vec<_>>(),
    })
}

fn information(model: &ApiModel) -> Value {
    let newest = model
        .endpoints()
        .filter_map(|endpoint| endpoint.updated)
        .max();
    json!({
        "title": "Feishu/Lark Open Platform server API",
        "summary": "Read from the public reference pages; the vendor publishes no such document.",
        "version": newest.map_or_else(|| "0".to_owned(), date::of_milliseconds),
    })
}

/// The key of a token kind under `components/securitySchemes`.
fn security_key(kind: TokenKind) -> &'static str {
    match kind {
        TokenKind::Tenant => "tenant_access_token",
        TokenKind::User => "user_access_token",
        TokenKind::App => "app_access_token",
    }
}

fn security_schemes() -> Value {
    let describe = |kind| match kind {
        TokenKind::Tenant => "The app, within a tenant.",
        TokenKind::User => "A person who has signed in to the app.",
        TokenKind::App => "The app itself, in no tenant.",
    };
    [TokenKind::Tenant, TokenKind::User, TokenKind::App]
        .into_iter()
        .map(|kind| {
            let scheme =
                json!({ "type": "http", "scheme": "bearer", "description": describe(kind) });
            (security_key(kind).to_owned(), scheme)
        })
        .collect::<Map<_, _>>()
        .into()
}

#[cfg(test)]
mod tests;
