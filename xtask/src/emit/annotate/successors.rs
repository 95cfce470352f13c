//! What takes the place of superseded endpoints: requests of the same service by their names in
//! Rust, anything else by the address of its page.
//!
//! A service is printed by what it has itself, so that requests of others are not known here.

use std::collections::BTreeMap;

use super::docs;
use crate::model::{Endpoint, Service};
use crate::names::ServiceNames;

/// How many of its last words tell one address of the platform's pages from all others:
/// `hire-v1/job/get_detail`. What comes before them changes with the part of the site.
const TELLING_WORDS: usize = 3;

/// The requests of a service by the addresses of their pages.
pub struct Successors(BTreeMap<String, Option<String>>);

/// That an endpoint is superseded, and by what.
#[derive(Debug)]
pub struct Superseded {
    /// For the compiler's warning.
    pub note: String,
    /// For the documentation.
    pub docs: String,
}

impl Successors {
    /// Gathers the requests of a service.
    pub fn of(service: &Service, names: &ServiceNames) -> Self {
        let mut requests = BTreeMap::new();
        for (version, own) in &names.versions {
            let endpoints = service.versions.get(version).map(|it| &it.endpoints);
            for (key, endpoint) in endpoints.into_iter().flatten() {
                let address = endpoint.address.as_deref().and_then(telling);
                if let (Some(address), Some(request)) = (address, own.endpoints.get(key)) {
                    let path = format!("{}::{}::{}", names.module, own.module, request.request);
                    // Two pages whose addresses end alike are told apart by nothing.
                    requests
                        .entry(address)
                        .and_modify(|known| *known = None)
                        .or_insert(Some(path));
                }
            }
        }
        Self(requests)
    }

    /// That an endpoint is superseded, where it is.
    pub fn superseded(&self, endpoint: &Endpoint) -> Option<Superseded> {
        if !endpoint.deprecated {
            return None;
        }
        let successor = endpoint.successor.as_deref();
        let request = successor.and_then(|address| self.0.get(&telling(address)?)?.as_ref());
        let page = successor.and_then(|address| Some((address, docs::link(address)?)));
        Some(match (request, page) {
            (Some(path), _) => Superseded {
                note: format!("superseded by `{path}`"),
                docs: format!("Superseded by [`{path}`](crate::{path})."),
            },
            (None, Some((address, link))) => Superseded {
                note: format!("superseded: see {address}"),
                docs: format!("Superseded: see {link}."),
            },
            (None, None) => Superseded {
                note: "superseded: the platform recommends another endpoint".to_owned(),
                docs: "Superseded: the platform recommends another endpoint.".to_owned(),
            },
        })
    }
}

/// The last words of an address, which are the same in all parts of the site.
fn telling(address: &str) -> Option<String> {
    let path = address.split(['?', '#']).next()?.trim_end_matches('/');
    let words: Vec<&str> = path.rsplit('/').take(TELLING_WORDS).collect();
    (words.len() == TELLING_WORDS).then(|| words.join("/"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_told_by_its_last_words() {
        let known = telling("https://open.feishu.cn/document/uAjL/ukTM/hire-v1/job/get_detail");
        for other in [
            "https://open.larkoffice.com/document/server-docs/hire-v1/job/get_detail",
            "https://open.feishu.cn/document/x/hire-v1/job/get_detail/?lang=en-US#body",
        ] {
            assert_eq!(telling(other), known);
        }
        assert_ne!(telling("https://a.example/hire-v1/job/get"), known);
        assert_eq!(telling("job/get_detail"), None);
    }
}
