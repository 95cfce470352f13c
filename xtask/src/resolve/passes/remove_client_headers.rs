//! Headers that no application sets.

use crate::resolve::drafts::draft::Draft;

/// Headers that the client sends by itself.
const CLIENT_HEADERS: [&str; 2] = ["authorization", "content-type"];

/// Removes the headers that the client sends by itself.
pub(crate) fn remove_client_headers(drafts: &mut [Draft]) {
    for draft in drafts {
        draft.headers.retain(|field| {
            let name = field.name.trim().to_ascii_lowercase();
            !CLIENT_HEADERS.contains(&name.as_str())
        });
    }
}

#[cfg(test)]
mod tests {
    use crate::resolve::fixtures::{endpoint, list, model, only, rows};

    #[test]
    fn headers_of_the_client_are_left_out() {
        let mut raw = endpoint("GET", "/open-apis/a/v1/x");
        raw.headers = rows("Authorization string !\ncontent-type string\nX-Other string ?");
        let (model, _) = model(vec![raw]);
        assert_eq!(list(&only(&model).headers), "X-Other:string");
    }
}
