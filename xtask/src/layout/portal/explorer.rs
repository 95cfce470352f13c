//! The link to the explorer, `{…}(url=…?project=calendar&version=v4&resource=…&method=…)`.

use crate::layout::official_name;
use crate::layout::pattern::Pattern;
use crate::layout::raw::RawOfficialName;
use crate::page::Page;

/// A button of the portal, up to the parameters of its address.
pub(super) static BUTTON: Pattern = Pattern::new(r"\}\(\s*url=[^)\s?]*\?(?P<query>[^)\s]*)\)");

/// The name that the first link to the explorer gives.
pub(super) fn official_name(page: &Page) -> Option<RawOfficialName> {
    let buttons = BUTTON.captures_iter(&page.source.text);
    buttons
        .iter()
        .find_map(|button| from_query(button.name("query")?.as_str()))
}

fn from_query(query: &str) -> Option<RawOfficialName> {
    let value = |key: &str| {
        let mut pairs = query.split('&').filter_map(|pair| pair.split_once('='));
        let (_, value) = pairs.find(|(name, _)| name.trim_start_matches("amp;") == key)?;
        (!value.trim().is_empty()).then(|| value.trim())
    };
    Some(official_name::name([
        value("project")?,
        value("version")?,
        value("resource")?,
        value("method")?,
    ]))
}
