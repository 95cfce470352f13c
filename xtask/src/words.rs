//! Words of names: splitting, joining, singular and plural.
//!
//! The one splitter of words, for names in the reference and for names in Rust.

/// The words of a name in lower case: `calendar.event`, `calendarEvent`, `calendar-event` and
/// `CALENDAR_EVENT` are all `calendar`, `event`.
pub fn words(name: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    let mut before: Option<char> = None;
    let chars: Vec<char> = name.chars().collect();
    for (at, &c) in chars.iter().enumerate() {
        if !c.is_alphanumeric() {
            words.extend(take(&mut word));
            before = None;
            continue;
        }
        let lower_at = |at: usize| chars.get(at).is_some_and(|next| next.is_lowercase());
        // `IDs` and `URLs` are one word each.
        let ends = chars.get(at + 2).is_none_or(|next| !next.is_alphanumeric());
        let ends_plural = ends && chars.get(at + 1) == Some(&'s');
        let next_is_lower = lower_at(at + 1) && !ends_plural;
        let hump = c.is_uppercase()
            && before.is_some_and(|before| {
                before.is_lowercase()
                    || before.is_numeric()
                    || (before.is_uppercase() && next_is_lower)
            });
        if hump {
            words.extend(take(&mut word));
        }
        word.extend(c.to_lowercase());
        before = Some(c);
    }
    words.extend(take(&mut word));
    words
}

fn take(word: &mut String) -> Option<String> {
    (!word.is_empty()).then(|| std::mem::take(word))
}

/// The name in `snake_case`.
pub fn snake(name: &str) -> String {
    words(name).join("_")
}

/// The name in `UpperCamelCase`.
pub fn camel(name: &str) -> String {
    words(name)
        .iter()
        .map(|word| {
            let mut chars = word.chars();
            chars.next().map_or_else(String::new, |first| {
                first.to_uppercase().chain(chars).collect()
            })
        })
        .collect()
}

/// The name with its last word in the singular.
pub fn singular(name: &str) -> String {
    let start = name.rfind('_').map_or(0, |at| at + 1);
    let (before, word) = name.split_at(start);
    format!("{before}{}", singular_word(word))
}

/// Words that end like plurals and are none.
const SINGULAR: [&str; 23] = [
    "statistics",
    "status",
    "address",
    "business",
    "process",
    "access",
    "class",
    "news",
    "series",
    "analysis",
    "basis",
    "bonus",
    "campus",
    "bus",
    "gas",
    "alias",
    "canvas",
    "kms",
    "sms",
    "os",
    "ios",
    "dns",
    "express",
];

fn singular_word(word: &str) -> String {
    let short = word.len() < 3;
    if short || SINGULAR.contains(&word) || word.ends_with("ss") || word.ends_with("us") {
        return word.to_owned();
    }
    if let Some(stem) = word.strip_suffix("ies") {
        return match word.len() {
            ..5 => format!("{stem}ie"),
            _ => format!("{stem}y"),
        };
    }
    for ending in ["sses", "shes", "ches", "xes", "zes", "uses", "ases"] {
        if word.ends_with(ending) && !matches!(word, "bases" | "databases" | "cases" | "phases") {
            let extra = match ending {
                "ches" if word.ends_with("caches") => 1,
                "uses" if !word.ends_with("statuses") => 1,
                "ases" if !word.ends_with("aliases") => 1,
                _ => 2,
            };
            return word[..word.len() - extra].to_owned();
        }
    }
    word.strip_suffix('s').unwrap_or(word).to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_split_and_joined() {
        for (name, snaked, cameled) in [
            (
                "calendar.event.attendee_id",
                "calendar_event_attendee_id",
                "CalendarEventAttendeeId",
            ),
            (
                "CalendarEventAttendee",
                "calendar_event_attendee",
                "CalendarEventAttendee",
            ),
            ("batchDelete", "batch_delete", "BatchDelete"),
            ("openIDList", "open_id_list", "OpenIdList"),
            ("userIDs", "user_ids", "UserIds"),
            ("URLs_of_pages", "urls_of_pages", "UrlsOfPages"),
            ("i18n-name", "i18n_name", "I18nName"),
            ("v2Name", "v2_name", "V2Name"),
            ("__x__", "x", "X"),
            ("", "", ""),
        ] {
            assert_eq!(snake(name), snaked);
            assert_eq!(camel(name), cameled);
        }
    }

    #[test]
    fn plurals_become_singular() {
        for (plural, one) in [
            ("events", "event"),
            ("job_families", "job_family"),
            ("batch_messages", "batch_message"),
            ("statuses", "status"),
            ("status", "status"),
            ("addresses", "address"),
            ("boxes", "box"),
            ("branches", "branch"),
            ("caches", "cache"),
            ("databases", "database"),
            ("houses", "house"),
            ("replies", "reply"),
            ("news", "news"),
            ("id", "id"),
            ("freebusy", "freebusy"),
        ] {
            assert_eq!(singular(plural), one);
        }
    }
}
