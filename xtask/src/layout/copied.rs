//! The copied layout: what the portal's "copy page" gives. Open tables whose cells run over
//! lines, and no mark of depth at all: where a field belongs has to be found again from the rest.

use super::assemble;
use super::pattern::Pattern;
use super::raw::{Origin, RawEndpoint};
use super::sections::Sections;
use super::text;
use crate::page::{BlockKind, Page};

/// The line with the time when the page was changed.
pub(super) static UPDATED: Pattern =
    Pattern::new(r"(?:最后更新于|更新于|Last updated (?:on )?)\s*(\d{4})-(\d{2})-(\d{2})");

/// Whether a page is in this layout.
pub fn recognises(page: &Page, sections: &Sections<'_>) -> bool {
    let front = [
        "source_url",
        "last_remote_update",
        "last_remote_update_timestamp",
    ]
    .iter()
    .any(|key| page.front_matter.contains_key(*key));
    front || updated_line(page, sections).is_some()
}

/// Adds what is beside the facts: the page's address, and when it was changed.
pub fn add_front_matter(page: &Page, sections: &Sections<'_>, endpoint: &mut RawEndpoint) {
    let Origin { address, updated } = origin(page, sections);
    endpoint.address = address;
    endpoint.updated = updated;
}

/// Where the page is, and when it was changed.
pub fn origin(page: &Page, sections: &Sections<'_>) -> Origin {
    let value_of = |key: &str| {
        page.front_matter
            .get(key)
            .map(|value_of| value_of.value.as_str())
    };
    Origin {
        address: value_of("source_url")
            .filter(|url| !url.is_empty())
            .map(text::absolute),
        updated: value_of("last_remote_update_timestamp")
            .and_then(assemble::milliseconds)
            .or_else(|| value_of("last_remote_update").and_then(date))
            .or_else(|| updated_line(page, sections)),
    }
}

fn updated_line(page: &Page, sections: &Sections<'_>) -> Option<i64> {
    let blocks = page
        .blocks
        .iter()
        .take(3)
        .chain(sections.preamble.iter().copied());
    let mut paragraphs = blocks.filter_map(|block| match &block.kind {
        BlockKind::Paragraph(text) => Some(text),
        _ => None,
    });
    paragraphs.find_map(|text| {
        let found = UPDATED.captures(text)?;
        let part = |at: usize| found.get(at).map(|part| part.as_str());
        date(&format!("{}-{}-{}", part(1)?, part(2)?, part(3)?))
    })
}

/// The first millisecond of a day, `2024-12-18`.
fn date(text: &str) -> Option<i64> {
    let mut parts = text.trim().splitn(3, '-').map(str::parse::<i64>);
    let (year, month, day) = (
        parts.next()?.ok()?,
        parts.next()?.ok()?,
        parts.next()?.ok()?,
    );
    if !(1970..3000).contains(&year) || !(1..=12).contains(&month) || !(1..=31).contains(&day) {
        return None;
    }
    // Years begin in March here, so that a leap day is the last of its year.
    let shifted_year = if month > 2 { year } else { year - 1 };
    let shifted_month = (month + 9) % 12;
    let day_of_year = (153 * shifted_month + 2) / 5 + day - 1;
    let leaps = shifted_year / 4 - shifted_year / 100 + shifted_year / 400;
    let days = shifted_year * 365 + leaps + day_of_year - 719_468;
    Some(days * 86_400_000)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_days_since_1970() {
        assert_eq!(date("1970-01-01"), Some(0));
        assert_eq!(date("2024-12-18"), Some(1_734_480_000_000));
        assert_eq!(date("2024-02-29"), Some(1_709_164_800_000));
        assert_eq!(date("2024-13-01"), None);
        assert_eq!(date("soon"), None);
        assert!(UPDATED.is_sound());
    }
}
