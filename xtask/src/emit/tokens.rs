//! Identifiers as tokens.

use proc_macro2::{Ident, Span, TokenStream};
use quote::ToTokens;

use crate::names::identifier::Name;

impl ToTokens for Name {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        Ident::new(self.as_str(), Span::call_site()).to_tokens(tokens);
    }
}
