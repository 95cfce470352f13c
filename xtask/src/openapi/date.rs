//! Days of the calendar, for versions of the document and dates of releases.

/// The day in UTC, as `2025-05-23`, on which so many milliseconds since 1970 had passed.
pub fn of_milliseconds(milliseconds: i64) -> String {
    let mut days = milliseconds.div_euclid(86_400_000);
    let mut year = 1970;
    while days < 0 {
        year -= 1;
        days += days_of_year(year);
    }
    while days >= days_of_year(year) {
        days -= days_of_year(year);
        year += 1;
    }
    let mut month = 1;
    while days >= days_of_month(year, month) {
        days -= days_of_month(year, month);
        month += 1;
    }
    format!("{year:04}-{month:02}-{:02}", days + 1)
}

/// Whether a text is a day of the calendar, written as `2025-05-23`.
pub fn is_day(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let [year, month, day] = parts.as_slice() else {
        return false;
    };
    let number = |part: &str, digits: usize| -> Option<u32> {
        let plain = part.len() == digits && part.bytes().all(|byte| byte.is_ascii_digit());
        plain.then(|| part.parse().ok())?
    };
    match (number(year, 4), number(month, 2), number(day, 2)) {
        (Some(year), Some(month @ 1..=12), Some(day)) => {
            (1..=days_of_month(year.into(), month)).contains(&day.into())
        }
        _ => false,
    }
}

fn is_leap(year: i64) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

fn days_of_year(year: i64) -> i64 {
    if is_leap(year) { 366 } else { 365 }
}

fn days_of_month(year: i64, month: u32) -> i64 {
    match month {
        2 if is_leap(year) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::{is_day, of_milliseconds};

    #[test]
    fn only_days_of_the_calendar_are_days() {
        for (text, expected) in [
            ("2026-11-21", true),
            ("2024-02-29", true),
            ("2026-02-29", false),
            ("2026-13-45", false),
            ("2026-00-10", false),
            ("2026-1-10", false),
            ("+026-01-10", false),
            ("2026-01", false),
            ("", false),
        ] {
            assert_eq!(is_day(text), expected, "{text}");
        }
    }

    #[test]
    fn days_are_those_of_the_calendar() {
        for (milliseconds, day) in [
            (0, "1970-01-01"),
            (-1, "1969-12-31"),
            (951_782_400_000, "2000-02-29"),
            (1_747_990_935_000, "2025-05-23"),
            (4_107_542_399_000, "2100-02-28"),
        ] {
            assert_eq!(of_milliseconds(milliseconds), day);
        }
    }
}
