//! Versions, and the step that follows from what changed.

use std::fmt;
use std::str::FromStr;

use serde::Serialize;

use super::Class;

/// The step that a version takes, as semver has it from 1.0.0 on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// Nothing to release.
    None,
    /// Documentation alone.
    Patch,
    /// Something new.
    Minor,
    /// Something broke.
    Major,
}

impl Step {
    /// The step that the gravest class of change asks for.
    pub fn after(worst: Option<Class>) -> Self {
        match worst {
            None => Self::None,
            Some(Class::Documentation) => Self::Patch,
            Some(Class::Compatible) => Self::Minor,
            Some(Class::Breaking) => Self::Major,
        }
    }
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::None => "none",
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        })
    }
}

/// A version without what may follow the three numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version {
    /// The first number.
    pub major: u64,
    /// The second.
    pub minor: u64,
    /// The third.
    pub patch: u64,
}

impl Version {
    /// The version after a step. Below 1.0.0 the second number is what breaks and the third is all
    /// else; below 0.1.0 every step may break.
    #[must_use]
    pub fn after(self, step: Step) -> Self {
        let Self {
            major,
            minor,
            patch,
        } = self;
        let to = |major, minor, patch| Self {
            major,
            minor,
            patch,
        };
        match (step, major, minor) {
            (Step::None, ..) => self,
            (Step::Major, 1.., _) => to(major + 1, 0, 0),
            (Step::Minor, 1.., _) => to(major, minor + 1, 0),
            (Step::Major, 0, 1..) => to(0, minor + 1, 0),
            _ => to(major, minor, patch + 1),
        }
    }

    /// The numbers that a program which depends on it asks for.
    pub fn requirement(self) -> String {
        match self {
            Self {
                major: 0, minor: 0, ..
            } => self.to_string(),
            Self { major, minor, .. } => format!("{major}.{minor}"),
        }
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.major, self.minor, self.patch)
    }
}

impl FromStr for Version {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let numbers: Option<Vec<u64>> = text.split('.').map(|part| part.parse().ok()).collect();
        match numbers.as_deref() {
            Some(&[major, minor, patch]) => Ok(Self {
                major,
                minor,
                patch,
            }),
            _ => Err(format!(
                "`{text}` is no version of three numbers, as in 0.1.0"
            )),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_step_as_cargo_reads_them() {
        for (from, step, to) in [
            ("1.2.3", Step::Major, "2.0.0"),
            ("1.2.3", Step::Minor, "1.3.0"),
            ("1.2.3", Step::Patch, "1.2.4"),
            ("0.2.3", Step::Major, "0.3.0"),
            ("0.2.3", Step::Minor, "0.2.4"),
            ("0.2.3", Step::Patch, "0.2.4"),
            ("0.0.3", Step::Major, "0.0.4"),
            ("0.0.3", Step::Minor, "0.0.4"),
            ("0.2.3", Step::None, "0.2.3"),
        ] {
            let from: Version = from.parse().unwrap();
            assert_eq!(from.after(step).to_string(), to, "{from} {step}");
        }
    }

    #[test]
    fn a_requirement_has_what_cargo_holds_to() {
        let requirement = |text: &str| text.parse::<Version>().unwrap().requirement();
        assert_eq!(requirement("0.3.1"), "0.3");
        assert_eq!(requirement("0.0.3"), "0.0.3");
        assert_eq!(requirement("2.1.0"), "2.1");
        assert!("1.2".parse::<Version>().is_err());
        assert!("1.2.3-rc.1".parse::<Version>().is_err());
    }
}
