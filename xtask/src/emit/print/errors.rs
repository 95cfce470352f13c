//! Enums of error codes, and the table of a version's codes that they share.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::doc;
use super::items::{Call, Items};
use crate::emit::annotate::{CodePlan, ErrorPlan, VersionPlan};
use crate::names::identifier::Name;

/// The static that holds the table of a version.
const CODES: &str = "CODES";
/// The static that holds the table of the gateway.
const COMMON_CODES: &str = "COMMON_CODES";

/// What the pages of a version document of their codes. Pages that document the same of a code
/// share a row; where they do not, a code has several.
pub struct Codes<'a> {
    rows: BTreeMap<i64, BTreeSet<Row<'a>>>,
}

/// What a page documents of a code.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Row<'a> {
    message: &'a str,
    advice: &'a str,
    http_status: u16,
    retryable: bool,
}

impl<'a> Row<'a> {
    fn of(plan: &'a CodePlan) -> Self {
        Self {
            message: &plan.message,
            advice: &plan.advice,
            http_status: plan.http_status,
            retryable: plan.retryable,
        }
    }
}

impl<'a> Codes<'a> {
    /// The codes of a version.
    pub fn of_version(plan: &'a VersionPlan) -> Self {
        let requests = plan
            .resources
            .iter()
            .flat_map(|resource| &resource.requests);
        Self::of(
            requests.flat_map(|request| std::iter::once(&request.error).chain(&request.sub_codes)),
        )
    }

    fn of(plans: impl Iterator<Item = &'a ErrorPlan>) -> Self {
        let mut rows: BTreeMap<i64, BTreeSet<Row<'a>>> = BTreeMap::new();
        for code in plans.flat_map(|plan| &plan.codes) {
            rows.entry(code.code).or_default().insert(Row::of(code));
        }
        Self { rows }
    }

    /// Whether no page documents any.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Which of the rows of its code is that of a variant.
    fn nth(&self, plan: &CodePlan) -> usize {
        let rows = self.rows.get(&plan.code);
        let row = Row::of(plan);
        rows.map_or(0, |rows| {
            rows.iter().take_while(|other| **other < row).count()
        })
    }

    /// The file with the table.
    pub fn table(&self) -> Items {
        let mut items = Items::default();
        items.tokens(quote! {
            //! The codes of this version, which its endpoints share.
        });
        let docs = "/// Every code that the endpoints of this version document, in the order of the codes.";
        items.call(self.call(CODES, docs));
        items
    }

    fn call(&self, name: &str, docs: &str) -> Call {
        let row = |(code, row): (&i64, &Row<'_>)| {
            let (message, advice) = (Literal::string(row.message), Literal::string(row.advice));
            let (status, retryable) = (row.http_status, row.retryable);
            vec![format!("{code} {status} {message} {advice} {retryable}")]
        };
        let rows = self.rows.iter();
        let rows = rows.flat_map(|(code, rows)| rows.iter().map(move |row| (code, row)));
        let aliases = self.rows.keys().map(|code| format!("\"{code}\""));
        let aliases = aliases.collect::<Vec<_>>().join(", ");
        Call {
            name: "codes",
            attributes: vec![docs.to_owned(), format!("#[doc(alias({aliases}))]")],
            subject: name.to_owned(),
            groups: rows.map(row).collect(),
        }
    }

    fn variants(&self, plan: &ErrorPlan) -> Vec<String> {
        let variant = |code: &CodePlan| {
            let (variant, number) = (&code.variant, code.code);
            match self.nth(code) {
                0 => format!("{variant} = {number}"),
                nth => format!("{variant} = {number} + {nth}"),
            }
        };
        plan.codes.iter().map(variant).collect()
    }
}

/// The codes of one endpoint.
pub fn of_endpoint(items: &mut Items, plan: &ErrorPlan, codes: &Codes<'_>) {
    let (docs, name) = (doc(&plan.docs, false), &plan.name);
    if plan.codes.is_empty() {
        items.tokens(quote! { #docs pub type #name = crate::GatewayError; });
        return;
    }
    items.tokens(declaration(plan, true));
    let subject = format!("{name}: {CODES}");
    items.call(Call::new("error_enum", subject, codes.variants(plan)));
}

/// The codes within the codes of one endpoint, and that its errors lead to them.
pub fn within(items: &mut Items, error: &ErrorPlan, plan: &ErrorPlan, codes: &Codes<'_>) {
    items.tokens(declaration(plan, false));
    let (name, error) = (&plan.name, &error.name);
    let subject = format!("alone {name}: {CODES}");
    items.call(Call::new("error_enum", subject, codes.variants(plan)));
    items.tokens(quote! {
        impl crate::SubCodes for #error {
            type SubCode = #name;
        }
    });
}

/// The codes that any endpoint may answer with, and their table.
pub fn common(plan: &ErrorPlan) -> Items {
    let codes = Codes::of(std::iter::once(plan));
    let mut items = Items::default();
    items.tokens(quote! {
        //! Codes that the gateway sends on any endpoint.
    });
    items.tokens(declaration(plan, false));
    let subject = format!("alone {}: {COMMON_CODES}", plan.name);
    items.call(Call::new("error_enum", subject, codes.variants(plan)));
    let docs = "/// Every code that the gateway sends on any endpoint, in the order of the codes.";
    items.call(codes.call(COMMON_CODES, docs));
    items
}

fn declaration(plan: &ErrorPlan, has_common: bool) -> TokenStream {
    let (docs, name) = (doc(&plan.docs, false), &plan.name);
    let variants = plan.codes.iter().map(|code| {
        let (docs, variant): (TokenStream, &Name) = (doc(&code.docs, false), &code.variant);
        quote! { #docs #variant }
    });
    let common = has_common.then(|| {
        quote! {
            /// A code that the gateway sends on any endpoint.
            Common(crate::CommonError),
        }
    });
    quote! {
        #docs
        #[derive(Debug, Clone, Copy, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            #common
            /// A code that is not documented.
            Undocumented(i64),
        }
    }
}
