//! A release in the files that name it: the changelog, the manifest, what readers are advised to
//! depend on. Text in, text out.

use super::Report;
use super::text::sections;
use super::version::Version;

/// Where notes gather until there is a release.
const UNRELEASED: &str = "## Unreleased";

/// The version of the newest release that a changelog has an entry for.
pub fn latest(changelog: &str) -> Option<Version> {
    let headings = changelog
        .lines()
        .filter_map(|line| line.strip_prefix("## "));
    let mut versions = headings.filter_map(|heading| heading.split(' ').next()?.parse().ok());
    versions.next()
}

/// The changelog with an entry for the release: the notes that had gathered, and below each of
/// their headings what the report has. `None` where it has no part for what is not released.
pub fn changelog(text: &str, version: Version, day: &str, report: &Report) -> Option<String> {
    let start = text
        .match_indices(UNRELEASED)
        .map(|(at, _)| at)
        .find(|at| *at == 0 || text[..*at].ends_with('\n'))?;
    let after = start + UNRELEASED.len();
    let end = text[after..]
        .find("\n## ")
        .map_or(text.len(), |at| after + at + 1);
    let notes = &text[after..end];
    let mut out = text[..start].to_owned();
    out.push_str(&format!("{UNRELEASED}\n\n## {version} - {day}\n\n"));
    out.push_str(&merged(notes, report));
    if end < text.len() {
        out.push('\n');
        out.push_str(&text[end..]);
    }
    Some(out)
}

/// Notes and report in one, under headings that each come once.
fn merged(notes: &str, report: &Report) -> String {
    let mut parts: Vec<(String, String)> = Vec::new();
    for line in notes.trim().lines() {
        match line.strip_prefix("### ") {
            Some(heading) => parts.push((heading.trim().to_owned(), String::new())),
            None => {
                if parts.is_empty() {
                    parts.push((String::new(), String::new()));
                }
                if let Some((_, text)) = parts.last_mut() {
                    text.push_str(line);
                    text.push('\n');
                }
            }
        }
    }
    for (heading, lines) in sections(report) {
        let lines = lines.join("\n");
        match parts.iter_mut().find(|(own, _)| own == heading) {
            Some((_, text)) => {
                let before = text.trim().to_owned();
                *text = format!("{before}\n{lines}");
            }
            None => parts.push((heading.to_owned(), lines)),
        }
    }
    let parts: Vec<String> = parts
        .into_iter()
        .map(|(heading, text)| match heading.as_str() {
            "" => format!("{}\n", text.trim()),
            heading => format!("### {heading}\n\n{}\n", text.trim()),
        })
        .collect();
    parts.join("\n")
}

/// The version that a manifest gives its package, and where in the text it is.
fn find_version(manifest: &str) -> Option<(Version, std::ops::Range<usize>)> {
    let mut at = 0;
    let mut in_package = false;
    for line in manifest.split_inclusive('\n') {
        if line.starts_with('[') {
            in_package = line.trim() == "[package]";
        }
        let value = line
            .strip_prefix("version = \"")
            .and_then(|rest| rest.split('"').next());
        if let (true, Some(value)) = (in_package, value) {
            let start = at + "version = \"".len();
            return Some((value.parse().ok()?, start..start + value.len()));
        }
        at += line.len();
    }
    None
}

/// The version that a manifest gives its package.
pub fn version_of(manifest: &str) -> Option<Version> {
    find_version(manifest).map(|(version, _)| version)
}

/// The manifest with another version of its package.
pub fn with_version(manifest: &str, version: Version) -> Option<String> {
    let (_, range) = find_version(manifest)?;
    let mut out = manifest.to_owned();
    out.replace_range(range, &version.to_string());
    Some(out)
}

/// The text with the version that readers are advised to depend on raised:
/// `NAME = { version = "0.1", …`.
pub fn with_requirement(text: &str, name: &str, version: Version) -> String {
    let lines = text.split_inclusive('\n').map(|line| {
        let rest = line.strip_prefix(name).map(str::trim_start);
        let Some(rest) = rest.and_then(|rest| rest.strip_prefix('=')) else {
            return line.to_owned();
        };
        let before = line.len() - rest.len();
        let key = rest
            .find("version = \"")
            .map(|at| at + "version = \"".len());
        let start = key.or_else(|| {
            rest.trim_start()
                .starts_with('"')
                .then(|| rest.find('"').unwrap_or(0) + 1)
        });
        let Some(start) = start.map(|at| before + at) else {
            return line.to_owned();
        };
        match line[start..].find('"') {
            Some(length) => format!(
                "{}{}{}",
                &line[..start],
                version.requirement(),
                &line[start + length..]
            ),
            None => line.to_owned(),
        }
    });
    lines.collect()
}

/// A lock file with another version of a package of the workspace.
pub fn with_locked(lock: &str, name: &str, version: Version) -> String {
    let head = format!("name = \"{name}\"");
    let mut own = false;
    let lines = lock.split_inclusive('\n').map(|line| {
        let is_version = own && line.starts_with("version = ");
        own = line.trim_end() == head;
        if is_version {
            format!("version = \"{version}\"\n")
        } else {
            line.to_owned()
        }
    });
    lines.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diff::{Action, Aspect, Change, Class, EndpointChanges, SubjectKey, SubjectKind};
    use crate::facts::{Area, FactPlace, Kind};
    use crate::model::FieldPlace;

    fn report() -> Report {
        let change = Change {
            subject: SubjectKey {
                kind: SubjectKind::Endpoint,
                name: "library.v1.book.lend".to_owned(),
            },
            subject_was: None,
            place: FactPlace::root(Area::Sent(FieldPlace::Query)).join(".days"),
            action: Action::Removed,
            what: Aspect::Fact(Kind::Parameter),
            old: Some("i64".to_owned()),
            new: None,
            class: Class::Breaking,
            reason: "`library::v1::LendBook::days` is gone".to_owned(),
            rust: Vec::new(),
        };
        let added = Change {
            action: Action::Added,
            class: Class::Compatible,
            place: FactPlace::root(Area::Sent(FieldPlace::Query)).join(".weeks"),
            old: None,
            new: Some("i64, optional".to_owned()),
            ..change.clone()
        };
        Report::new(EndpointChanges::default(), vec![change, added])
    }

    #[test]
    fn notes_and_report_stand_under_one_heading_each() {
        let text = "# Changelog\n\n## Unreleased\n\nA release of books.\n\n### Added\n\n- A shelf.\n\n## 0.1.0 - 2026-01-02\n\n- All.\n";
        let version = "0.2.0".parse().unwrap();
        let out = changelog(text, version, "2026-03-04", &report()).unwrap();
        assert_eq!(
            out,
            "# Changelog\n\n## Unreleased\n\n## 0.2.0 - 2026-03-04\n\nA release of books.\n\n### Added\n\n- A shelf.\n\
             - `library.v1.book.lend`: added parameter `query.weeks`: `i64, optional`.\n\n### Removed\n\n\
             - **Breaking:** `library.v1.book.lend`: removed parameter `query.days`: `i64` (`library::v1::LendBook::days` is gone).\n\n\
             ## 0.1.0 - 2026-01-02\n\n- All.\n"
        );
        assert_eq!(
            changelog("# Changelog\n", version, "2026-03-04", &report()),
            None
        );
    }

    #[test]
    fn versions_are_raised_where_they_stand() {
        let version: Version = "0.2.0".parse().unwrap();
        let manifest = "[package]\nname = \"a\"\nversion = \"0.1.0\"\n\n[dependencies]\nb = { version = \"1\" }\n";
        assert_eq!(version_of(manifest).unwrap().to_string(), "0.1.0");
        let raised = with_version(manifest, version).unwrap();
        assert_eq!(raised, manifest.replace("0.1.0", "0.2.0"));
        assert_eq!(
            with_version("[dependencies]\nversion = \"0.1.0\"\n", version),
            None
        );
        let readme = "a = { version = \"0.1\", features = [\"x\"] }\na = \"0.1\"\nab = \"0.1\"\n";
        assert_eq!(
            with_requirement(readme, "a", version),
            "a = { version = \"0.2\", features = [\"x\"] }\na = \"0.2\"\nab = \"0.1\"\n"
        );
        let lock = "[[package]]\nname = \"a\"\nversion = \"0.1.0\"\n\n[[package]]\nname = \"b\"\nversion = \"0.1.0\"\n";
        assert_eq!(
            with_locked(lock, "a", version),
            lock.replacen("0.1.0", "0.2.0", 1)
        );
    }
}
