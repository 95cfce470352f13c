//! From plans to tokens, and from tokens to files.

pub mod endpoint;
pub mod errors;
pub mod paging;
pub mod structs;
pub mod types;

use camino::Utf8PathBuf;
use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::COMMON_ERRORS;
use super::annotate::{CratePlan, ResourcePlan, ServicePlan, VersionPlan};
use super::docs::code;
use crate::names::identifier::{Name, Style, name};

/// What stands on top of every file.
pub(super) const HEAD: &str = "// Written by `cargo xtask codegen`; do not edit.\n\n";

/// A file whose tokens do not make Rust. It cannot come of any page: names and literals are made
/// by this program alone.
#[derive(Debug, thiserror::Error)]
#[error("what was to be written to `{path}` is no Rust")]
pub struct PrintError {
    /// The file.
    pub path: Utf8PathBuf,
    /// What `syn` says.
    pub source: syn::Error,
}

/// A file that is still to be put into words. Tokens do not pass between threads, so that each
/// file is made where it is printed.
pub struct Unprinted<'a> {
    /// The path, relative to the crate.
    pub path: Utf8PathBuf,
    tokens: Box<dyn Fn() -> TokenStream + Send + Sync + 'a>,
}

impl<'a> Unprinted<'a> {
    fn new(path: String, tokens: impl Fn() -> TokenStream + Send + Sync + 'a) -> Self {
        Self {
            path: path.into(),
            tokens: Box::new(tokens),
        }
    }

    /// The file's text.
    pub fn print(&self) -> Result<String, PrintError> {
        let file = syn::parse2((self.tokens)()).map_err(|source| PrintError {
            path: self.path.clone(),
            source,
        })?;
        Ok(format!("{HEAD}{}", spaced(&prettyplease::unparse(&file))))
    }
}

/// Puts a blank line between items, which tokens have no word for.
fn spaced(text: &str) -> String {
    let indent = |line: &str| line.len() - line.trim_start().len();
    let mut out = String::with_capacity(text.len() + text.len() / 64);
    let mut before = "";
    for line in text.lines() {
        let ends_item = matches!(before.trim_start(), "}" | "};" | ");" | "];")
            || before.starts_with("crate::")
            || before.starts_with("use ");
        let closes = line.trim_start().starts_with(['}', ')', ']']);
        let same_level = indent(before) == indent(line) && !closes && !line.is_empty();
        let ends_head = before.starts_with("//!") && !line.starts_with("//!");
        if ends_head || ends_item && same_level {
            out.push('\n');
        }
        out.push_str(line);
        out.push('\n');
        before = line;
    }
    out
}

/// The codes of the gateway, a file of the runtime: whatever is sent may be answered with them.
pub fn common_errors(plan: &CratePlan) -> Unprinted<'_> {
    Unprinted::new(COMMON_ERRORS.into(), || {
        let own = errors::common(&plan.common_errors);
        quote! {
            //! Codes that the gateway sends on any endpoint.
            #own
        }
    })
}

/// All files that the pages ask for.
pub fn files(plan: &CratePlan) -> Vec<Unprinted<'_>> {
    let mut files = Vec::new();
    for service in &plan.services {
        let folder = format!("src/{}", service.module);
        files.push(Unprinted::new(format!("{folder}/mod.rs"), || {
            service_module(service)
        }));
        for version in &service.versions {
            version_files(
                &mut files,
                &format!("{folder}/{}", version.module),
                service,
                version,
            );
        }
    }
    files
}

fn version_files<'a>(
    files: &mut Vec<Unprinted<'a>>,
    folder: &str,
    service: &'a ServicePlan,
    version: &'a VersionPlan,
) {
    files.push(Unprinted::new(format!("{folder}/mod.rs"), || {
        version_module(service, version)
    }));
    for resource in &version.resources {
        let path = format!("{folder}/{}.rs", resource.module);
        files.push(Unprinted::new(path, || resource_module(version, resource)));
    }
    if !version.shapes.is_empty() {
        let shapes = || {
            let items = version.shapes.iter().map(structs::shape);
            quote! {
                //! Objects that several endpoints share.
                #[allow(unused_imports, reason = "not every version has enumerations in its objects")]
                use super::*;
                #(#items)*
            }
        };
        files.push(Unprinted::new(format!("{folder}/shapes.rs"), shapes));
    }
    if !version.enumerations.is_empty() {
        let enumerations = || {
            let items = version.enumerations.iter().map(structs::enumeration);
            quote! {
                //! Documented values. Each type keeps a value that is not listed.
                #(#items)*
            }
        };
        files.push(Unprinted::new(
            format!("{folder}/enumerations.rs"),
            enumerations,
        ));
    }
}

fn service_module(service: &ServicePlan) -> TokenStream {
    let title = doc(&[format!("The service {}.", code(&service.wire))], true);
    let versions = service.versions.iter().map(|version| &version.module);
    quote! {
        #title
        #(pub mod #versions;)*
    }
}

fn version_module(service: &ServicePlan, version: &VersionPlan) -> TokenStream {
    let path = format!("{}.{}", service.wire, version.wire);
    let endpoints: usize = version
        .resources
        .iter()
        .map(|resource| resource.requests.len())
        .sum();
    let title = doc(&[format!("{}: {endpoints} endpoints.", code(&path))], true);
    let mut modules: Vec<&Name> = version
        .resources
        .iter()
        .map(|resource| &resource.module)
        .collect();
    let own = |text: &str| name(text, Style::Snake, text);
    let (shapes, enumerations) = (own("shapes"), own("enumerations"));
    if !version.shapes.is_empty() {
        modules.push(&shapes);
    }
    if !version.enumerations.is_empty() {
        modules.push(&enumerations);
    }
    quote! {
        #title
        #(mod #modules;)*
        #(pub use #modules::*;)*
    }
}

fn resource_module(version: &VersionPlan, resource: &ResourcePlan) -> TokenStream {
    let title = doc(&[format!("Endpoints of {}.", code(&resource.wire))], true);
    let superseded = resource.requests.iter().any(|request| request.deprecated).then(|| {
        quote! { #![allow(deprecated, reason = "the types of superseded endpoints refer to each other")] }
    });
    let shared = (!version.shapes.is_empty() || !version.enumerations.is_empty()).then(|| {
        quote! {
            #[allow(unused_imports, reason = "not every endpoint has objects or documented values")]
            use super::*;
        }
    });
    let items = resource.requests.iter().map(endpoint::endpoint);
    quote! {
        #title
        #superseded
        #shared
        #(#items)*
    }
}

/// Lines as documentation of what follows, or of what they stand in.
fn doc(lines: &[String], inner: bool) -> TokenStream {
    let attributes = lines.iter().map(|line| {
        let text = if line.is_empty() {
            String::new()
        } else {
            format!(" {line}")
        };
        let text = Literal::string(&text);
        if inner {
            quote! { #![doc = #text] }
        } else {
            quote! { #[doc = #text] }
        }
    });
    attributes.collect()
}

#[cfg(test)]
mod tests {
    use super::spaced;

    #[test]
    fn items_stand_apart_and_their_parts_do_not() {
        let text = "//! a\nuse b;\n/// c\nstruct C {\n    d: [E; {\n        1\n    }],\n}\nimpl C {\n    fn f() {\n        if g {\n            h\n        }\n    }\n    fn i() {}\n}\nx!(C);\n";
        let expected = "//! a\n\nuse b;\n\n/// c\nstruct C {\n    d: [E; {\n        1\n    }],\n}\n\nimpl C {\n    fn f() {\n        if g {\n            h\n        }\n    }\n\n    fn i() {}\n}\n\nx!(C);\n";
        assert_eq!(spaced(text), expected);
    }
}
