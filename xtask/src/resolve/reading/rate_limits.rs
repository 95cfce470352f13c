//! Rate limits: so many requests in so long, however the page writes it.

use std::sync::LazyLock;

use regex::Regex;

use crate::model::{RateLimit, RateWindow};

/// A number, a word for requests, and a unit of time: `1000 次/分钟`, `100 requests per minute`,
/// `50/s`, `5 QPS`.
static WINDOW: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"(?ix)
        (?P<count>\d[\d,]*) \s*
        (?: (?:次|requests?|times?|calls?|个请求)? \s* (?:/|per|每|a|an|every) \s*
            (?P<unit>秒钟?|分钟?|小时|天|日|seconds?|secs?|s\b|minutes?|mins?|m\b|hours?|h\b|days?|d\b)
          | (?P<qps>qps) | (?P<qpm>qpm) )",
    )
    .ok()
});

/// The same the other way round: `每分钟 100 次`.
static REVERSED: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(
        r"每\s*(?P<unit>秒钟?|分钟?|小时|天|日)\s*(?:最多|不超过)?\s*(?P<count>\d[\d,]*)\s*次",
    )
    .ok()
});

/// Reads a rate limit; `None` where the text has none.
pub(crate) fn read(text: &str) -> Option<RateLimit> {
    let mut windows: Vec<RateWindow> = Vec::new();
    for pattern in [&WINDOW, &REVERSED]
        .into_iter()
        .filter_map(|pattern| pattern.as_ref())
    {
        for found in pattern.captures_iter(text) {
            let count = found.name("count").map_or("", |count| count.as_str());
            let Ok(requests) = count.replace(',', "").parse() else {
                continue;
            };
            let seconds = match (found.name("unit"), pattern.capture_names().len()) {
                (Some(unit), _) => seconds(unit.as_str()),
                (None, _) if found.name("qpm").is_some() => 60,
                (None, _) => 1,
            };
            let window = RateWindow { requests, seconds };
            if !windows.contains(&window) {
                windows.push(window);
            }
        }
    }
    let lower = text.to_lowercase();
    let special = lower.contains("特殊") || lower.contains("special");
    (special || !windows.is_empty()).then_some(RateLimit { windows, special })
}

fn seconds(unit: &str) -> u64 {
    let unit = unit.to_lowercase();
    match unit.as_str() {
        "天" | "日" => 86_400,
        "小时" => 3_600,
        unit if unit.starts_with('分') || unit.starts_with('m') => 60,
        unit if unit.starts_with('h') => 3_600,
        unit if unit.starts_with('d') => 86_400,
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rate_limits_are_read() {
        for (text, windows, special) in [
            ("1000 次/分钟、50 次/秒", vec![(1000, 60), (50, 1)], false),
            ("100 requests per minute", vec![(100, 60)], false),
            ("5 times/second", vec![(5, 1)], false),
            (
                "1,000 requests/minute, 10 QPS",
                vec![(1000, 60), (10, 1)],
                false,
            ),
            ("每小时最多 20 次", vec![(20, 3600)], false),
            ("10000 次/天", vec![(10000, 86400)], false),
            ("特殊频控", vec![], true),
            ("Special Rate Limit", vec![], true),
        ] {
            let limit = read(text).unwrap();
            let read: Vec<_> = limit
                .windows
                .iter()
                .map(|window| (window.requests, window.seconds))
                .collect();
            assert_eq!(read, windows, "{text}");
            assert_eq!(limit.special, special, "{text}");
        }
        assert_eq!(read("-"), None);
    }
}
