//! The lock as lines: one name a line, in the order of the facts, so that what a run changes is
//! what `git diff` shows, and two branches that name different things merge.

use std::fmt::{Display, Write};

use super::{END, Lock, LockedEndpoint, LockedEvent, LockedVersion, Member, word};
use crate::names::identifier::Name;

const HEAD: &str = "\
# The Rust names that were given, and what each of them names; a later run keeps them. Where a
# name stands alone it is the platform's and Rust's. `xtask/README.md` has the form.
# Written by `cargo xtask codegen`; `cargo xtask codegen --rename` lets the names go.
";

impl Display for Lock {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let names = Names(self).to_string();
        let lines = names.lines().filter(|line| !line.is_empty()).count();
        write!(f, "{HEAD}{names}\n{END} {lines}\n")
    }
}

/// The lines that name something.
struct Names<'a>(&'a Lock);

impl Display for Names<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Lock {
            services,
            common_codes,
        } = self.0;
        if !common_codes.is_empty() {
            f.write_str("\ncommon\n")?;
        }
        for (code, variant) in common_codes {
            line(f, "  code", &code.to_string(), variant, None)?;
        }
        for (wire, service) in services {
            f.write_char('\n')?;
            line(f, "service", wire, &service.module, None)?;
            for (wire, version) in &service.versions {
                line(f, "version", wire, &version.module, None)?;
                version.write(f)?;
            }
        }
        Ok(())
    }
}

impl LockedVersion {
    fn write(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (fact, endpoint) in &self.endpoints {
            let (method, url) = fact.url.split_once(' ').unwrap_or_default();
            writeln!(
                f,
                "endpoint {} {} {} = {}",
                text(method),
                text(url),
                text(&fact.official_name),
                endpoint.request
            )?;
            endpoint.write(f)?;
        }
        for (event_type, event) in &self.events {
            line(f, "event", event_type, &event.event, None)?;
            event.write(f)?;
        }
        for (name, fields) in &self.shapes {
            writeln!(f, "shape {name}")?;
            for (wire, member) in fields {
                field(f, "  field", wire, member)?;
            }
        }
        for (name, variants) in &self.enumerations {
            writeln!(f, "enum {name}")?;
            for (value, variant) in variants {
                line(f, "  value", value, variant, None)?;
            }
        }
        Ok(())
    }
}

impl LockedEndpoint {
    fn write(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for ((place, wire), member) in &self.fields {
            field(f, &format!("  {}", word(*place)), wire, member)?;
        }
        writeln!(
            f,
            "  response = {}{}",
            self.response,
            arrow(self.response_is.as_ref())
        )?;
        for (wire, member) in &self.answer {
            field(f, "  answer", wire, member)?;
        }
        writeln!(f, "  error = {}", self.error)?;
        for (code, variant) in &self.codes {
            line(f, "  code", &code.to_string(), variant, None)?;
        }
        if let Some(own) = &self.sub_codes {
            writeln!(f, "  sub_error = {}", own.name)?;
            for (code, variant) in &own.variants {
                line(f, "  sub_code", &code.to_string(), variant, None)?;
            }
        }
        Ok(())
    }
}

impl LockedEvent {
    fn write(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for (wire, member) in &self.fields {
            field(f, "  field", wire, member)?;
        }
        if let Some(answer) = &self.answer {
            writeln!(f, "  response = {answer}")?;
        }
        for (wire, member) in &self.answer_fields {
            field(f, "  answer", wire, member)?;
        }
        Ok(())
    }
}

fn field(
    f: &mut std::fmt::Formatter<'_>,
    word: &str,
    wire: &str,
    member: &Member,
) -> std::fmt::Result {
    line(f, word, wire, &member.name, member.leads_to.as_ref())
}

fn line(
    f: &mut std::fmt::Formatter<'_>,
    word: &str,
    wire: &str,
    name: &Name,
    leads_to: Option<&Name>,
) -> std::fmt::Result {
    write!(f, "{word} {}", text(wire))?;
    if wire != name.as_str() {
        write!(f, " = {name}")?;
    }
    writeln!(f, "{}", arrow(leads_to))
}

fn arrow(leads_to: Option<&Name>) -> String {
    leads_to.map_or_else(String::new, |name| format!(" -> {name}"))
}

/// A text of the platform: bare where it has nothing that the form means something by, else as
/// JSON writes it.
fn text(wire: &str) -> String {
    let plain = |c: char| c.is_ascii_graphic() && !matches!(c, '"' | '=' | '>' | '#');
    if !wire.is_empty() && wire.chars().all(plain) {
        wire.to_owned()
    } else {
        serde_json::Value::from(wire).to_string()
    }
}
