//! Official names as pages write them: dotted, or as a call of an SDK.

use super::pattern::Pattern;
use super::raw::RawOfficialName;

/// Calls of the SDKs, the one that keeps the official spelling first.
pub(super) static CALLS: [Pattern; 3] = [
    // Python: client.calendar.v4.calendar_event.delete(
    Pattern::new(r"client\.([a-z][a-z0-9_]*)\.(v\d+)\.([a-z][a-z0-9_]*)\.([a-z][a-z0-9_]*)\("),
    // Go: client.Calendar.V4.CalendarEvent.Delete(
    Pattern::new(r"[Cc]lient\.([A-Z]\w*)\.(V\d+)\.([A-Z]\w*)\.([A-Z]\w*)\("),
    // Java and Node: client.calendar().v4().calendarEvent().delete(
    Pattern::new(
        r"client\.([a-z]\w*)(?:\(\))?\.(v\d+)(?:\(\))?\.([a-z]\w*)(?:\(\))?\.([a-z]\w*)\(",
    ),
];

/// The name that samples call, the most specific one of them all.
pub fn from_samples<'a>(samples: impl Iterator<Item = &'a str> + Clone) -> Option<RawOfficialName> {
    CALLS.iter().find_map(|call| {
        samples.clone().find_map(|sample| {
            let found = call.captures(sample)?;
            let part = |at: usize| found.get(at).map_or("", |part| part.as_str());
            Some(name([part(1), part(2), part(3), part(4)]))
        })
    })
}

/// `calendar.v4.calendar_event.delete`; a resource may have dots of its own.
pub fn parse(text: &str) -> Option<RawOfficialName> {
    let parts: Vec<&str> = text.trim().split('.').map(str::trim).collect();
    let [service, version, resource @ .., method] = parts.as_slice() else {
        return None;
    };
    if resource.is_empty() || parts.iter().any(|part| part.is_empty()) {
        return None;
    }
    Some(name([service, version, &resource.join("_"), method]))
}

/// A name from its parts, whatever their separators and case.
pub fn name([service, version, resource, method]: [&str; 4]) -> RawOfficialName {
    RawOfficialName {
        service: snake(service),
        version: version.trim().to_lowercase(),
        resource: snake(resource),
        method: snake(method),
    }
}

/// `CalendarEvent`, `calendarEvent`, `calendar.event` and `calendar-event` as `calendar_event`.
pub fn snake(text: &str) -> String {
    let chars: Vec<char> = text.trim().chars().collect();
    let mut out = String::with_capacity(text.len() + 4);
    for (at, c) in chars.iter().enumerate() {
        if !c.is_alphanumeric() {
            out.push('_');
            continue;
        }
        let before = at.checked_sub(1).map(|before| chars[before]);
        let after = chars.get(at + 1);
        let hump = c.is_uppercase()
            && before.is_some_and(|b| {
                b.is_lowercase()
                    || b.is_numeric()
                    || (b.is_uppercase() && after.is_some_and(|a| a.is_lowercase()))
            });
        if hump {
            out.push('_');
        }
        out.extend(c.to_lowercase());
    }
    let words: Vec<&str> = out.split('_').filter(|word| !word.is_empty()).collect();
    words.join("_")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_sdk_has_the_same_name() {
        let expected = parse("calendar.v4.calendar_event_attendee.batch_delete");
        assert!(expected.is_some());
        for sample in [
            "resp, err := client.Calendar.V4.CalendarEventAttendee.BatchDelete(context.Background(), req)",
            "x = client.calendar().v4().calendarEventAttendee().batchDelete(req);",
            "r: X = client.calendar.v4.calendar_event_attendee.batch_delete(request)",
            "client.calendar.v4.calendarEventAttendee.batchDelete({",
        ] {
            assert_eq!(from_samples(std::iter::once(sample)), expected, "{sample}");
        }
        assert_eq!(from_samples(std::iter::once("client.post(x)")), None);
        assert_eq!(
            parse("calendar.v4.calendar.event.attendee.batch_delete"),
            expected
        );
        assert_eq!(parse("calendar.delete"), None);
        assert!(CALLS.iter().all(Pattern::is_sound));
    }

    #[test]
    fn words_of_any_style_become_snake_case() {
        for (text, expected) in [
            ("CalendarEvent", "calendar_event"),
            ("calendar.event", "calendar_event"),
            ("meeting-room", "meeting_room"),
            ("ACSUser", "acs_user"),
            ("v2Item", "v2_item"),
            ("import_", "import"),
        ] {
            assert_eq!(snake(text), expected);
        }
    }
}
