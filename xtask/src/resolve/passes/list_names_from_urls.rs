//! Endpoints whose official name was taken from the URL alone, so that it is a guess.

use std::collections::BTreeMap;

use crate::resolve::drafts::draft::Draft;
use crate::resolve::official_names::NameSource;

/// The pages of such endpoints, by the names.
pub(crate) fn list_names_from_urls(drafts: &[Draft]) -> BTreeMap<String, String> {
    let guessed = drafts
        .iter()
        .filter(|draft| draft.name_source == NameSource::Url);
    guessed
        .map(|draft| (draft.endpoint.name.to_string(), draft.endpoint.page.clone()))
        .collect()
}

#[cfg(test)]
mod tests {
    use crate::layout::RawOfficialName;
    use crate::resolve::fixtures::endpoint;
    use crate::resolve::{Overrides, RawApi, Sharing, resolve};

    #[test]
    fn a_name_that_neither_page_nor_address_gives_is_listed() {
        let guessed = endpoint("GET", "/open-apis/a/v1/things");
        let mut addressed = endpoint("GET", "/open-apis/a/v1/parts");
        addressed.address = Some("/document/server-docs/a-v1/part/list".to_owned());
        let mut official = endpoint("GET", "/open-apis/a/v1/tools");
        official.official_name = Some(RawOfficialName {
            service: "a".to_owned(),
            version: "v1".to_owned(),
            resource: "tool".to_owned(),
            method: "list".to_owned(),
        });
        let raw = RawApi {
            endpoints: vec![guessed, addressed, official],
            ..RawApi::default()
        };
        let none = Overrides::default();
        let resolved = resolve(raw, &none, Sharing::NearEqual, &mut Default::default());
        let names: Vec<&String> = resolved.names_from_urls.keys().collect();
        assert_eq!(names, ["a.v1.thing.list"]);
    }
}
