//! Endpoints with pages.

use proc_macro2::TokenStream;
use quote::quote;

use super::types::rust_type;
use crate::emit::annotate::fields::{FieldPlan, RustType};
use crate::emit::annotate::requests::{PagingPlan, RequestPlan};

/// The implementation of `Paged`, where the endpoint has pages.
pub fn paging(plan: &RequestPlan) -> Option<TokenStream> {
    let PagingPlan {
        token_parameter,
        size_parameter,
        token,
        more,
        items,
        item,
    } = plan.paging.as_ref()?;
    let (name, item) = (&plan.name, rust_type(item));
    let set_token = assign(token_parameter, quote! { token });
    let size = match size_parameter {
        Some(field) => {
            let value = match field.kind {
                RustType::String => quote! { size.to_string() },
                _ => quote! { size },
            };
            let set_size = assign(field, value);
            quote! { fn set_page_size(&mut self, size: i64) { #set_size } }
        }
        None => quote! { fn set_page_size(&mut self, _: i64) {} },
    };
    Some(quote! {
        impl crate::Paged for #name {
            type Item = #item;
            fn set_page_token(&mut self, token: String) {
                #set_token
            }
            #size
            fn next(response: &Self::Response) -> (Option<bool>, Option<&str>) {
                (response.#more, response.#token.as_deref())
            }
            fn items(response: Self::Response) -> Vec<Self::Item> {
                response.#items.unwrap_or_default()
            }
        }
    })
}

fn assign(field: &FieldPlan, value: TokenStream) -> TokenStream {
    let name = &field.name;
    if field.required {
        quote! { self.#name = #value; }
    } else {
        quote! { self.#name = Some(#value); }
    }
}
