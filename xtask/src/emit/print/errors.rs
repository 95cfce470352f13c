//! Enums of error codes.

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::doc;
use crate::emit::annotate::ErrorPlan;

/// The codes of one endpoint.
pub fn of_endpoint(plan: &ErrorPlan) -> TokenStream {
    let (declaration, name) = (declaration(plan, true), &plan.name);
    let table = table(plan);
    quote! {
        #declaration
        #table
        crate::error_enum!(#name);
    }
}

/// The codes that any endpoint may answer with.
pub fn common(plan: &ErrorPlan) -> TokenStream {
    let (declaration, name) = (declaration(plan, false), &plan.name);
    let table = table(plan);
    quote! {
        #declaration
        #table
        crate::error_enum!(common #name);
    }
}

fn declaration(plan: &ErrorPlan, has_common: bool) -> TokenStream {
    let (docs, name) = (doc(&plan.docs, false), &plan.name);
    let variants = plan.codes.iter().map(|code| {
        let (docs, variant) = (doc(&code.docs, false), &code.variant);
        let alias = code.code.to_string();
        quote! { #docs #[doc(alias = #alias)] #variant }
    });
    let common = has_common.then(|| {
        quote! {
            /// A code that the gateway sends on any endpoint.
            Common(crate::CommonError),
        }
    });
    quote! {
        #docs
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants,)*
            #common
            /// A code that is not documented.
            Undocumented(i64),
        }
    }
}

fn table(plan: &ErrorPlan) -> TokenStream {
    let name = &plan.name;
    let rows = plan.codes.iter().map(|code| {
        let variant = &code.variant;
        let number = Literal::i64_unsuffixed(code.code);
        let status = Literal::u16_unsuffixed(code.http_status);
        let (message, advice, retryable) = (&code.message, &code.advice, code.retryable);
        quote! {
            (
                Self::#variant,
                crate::ErrorFacts::new(#number, #status, #message, #advice, #retryable),
            )
        }
    });
    quote! {
        impl #name {
            const TABLE: &'static [(Self, crate::ErrorFacts)] = &[#(#rows),*];
        }
    }
}
