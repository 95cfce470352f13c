//! Names that break a rule of `docs/README.md`.
//!
//! The finished names are judged by themselves, beside what the reference has for each, and with
//! word lists of their own: what makes names takes no part in it, so that a mistake there shows here.

mod rules;

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use self::rules::{Documented, NameRule};
use super::share::Share;
use crate::model::{ApiModel, Enumeration, ErrorCode, Version};
use crate::names::identifier::Name;
use crate::names::{EndpointNames, EnumerationNames, Names, VersionNames};

/// The names of requests, codes and values.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct NameReport {
    /// Those that keep all rules.
    pub sound: Share,
    /// The others, by the rule.
    pub counts: BTreeMap<NameRule, usize>,
    /// The others, in the order of what they name.
    pub broken: Vec<BrokenName>,
}

/// A name that breaks rules.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct BrokenName {
    /// What it names, as `overrides.toml` lists it.
    pub fact: String,
    /// The name.
    pub name: String,
    /// The rules.
    pub rules: Vec<NameRule>,
    /// What the reference has for it: the messages of a code.
    pub documented: Vec<String>,
}

impl NameReport {
    /// Judges all names of a model.
    pub fn of(model: &ApiModel, names: &Names) -> Self {
        let mut report = Self::default();
        let mut common = Codes::default();
        common.add(&model.common_errors, &names.common_codes);
        report.judge_codes("common", &common);
        for (service, own) in &model.services {
            for (version, own) in &own.versions {
                let named = names.services.get(service);
                if let Some(named) = named.and_then(|named| named.versions.get(version)) {
                    report.judge_version(&format!("{service}.{version}"), own, named);
                }
            }
        }
        report
    }

    fn judge_version(&mut self, path: &str, version: &Version, names: &VersionNames) {
        let mut codes = Codes::default();
        for (key, own) in &names.endpoints {
            let broken = rules::of_request(own.request.as_str());
            self.count(format!("{path}.{key}"), &own.request, broken, Vec::new());
            if let Some(endpoint) = version.endpoints.get(key) {
                codes.add_endpoint(&endpoint.errors, own);
            }
        }
        self.judge_codes(path, &codes);
        for (id, own) in &names.enumerations {
            if let Some(enumeration) = version.enumerations.get(id) {
                self.judge_values(&format!("{path}.{id}"), enumeration, own);
            }
        }
    }

    fn judge_codes(&mut self, path: &str, codes: &Codes<'_>) {
        for (code, own) in &codes.0 {
            for name in &own.names {
                let broken = rules::of_code(*code, name.as_str(), &own.documented, &own.names);
                let messages = own.documented.messages.iter().copied();
                let messages = messages.map(str::to_owned).collect();
                self.count(format!("{path}#{code}"), name, broken, messages);
            }
        }
    }

    fn judge_values(&mut self, path: &str, enumeration: &Enumeration, names: &EnumerationNames) {
        for value in &enumeration.values {
            if let Some(name) = names.variants.get(&value.value) {
                let broken = rules::of_value(&value.value, name.as_str());
                self.count(
                    format!("{path}={}", value.value),
                    name,
                    broken,
                    vec![value.label.0.clone()],
                );
            }
        }
    }

    fn count(&mut self, fact: String, name: &Name, rules: Vec<NameRule>, documented: Vec<String>) {
        self.sound.count(rules.is_empty());
        for rule in &rules {
            *self.counts.entry(*rule).or_default() += 1;
        }
        if !rules.is_empty() {
            self.broken.push(BrokenName {
                fact,
                name: name.to_string(),
                rules,
                documented,
            });
        }
    }
}

/// The codes of a version, each with all that its endpoints have of it.
#[derive(Debug, Default)]
struct Codes<'a>(BTreeMap<i64, Code<'a>>);

#[derive(Debug, Default)]
struct Code<'a> {
    names: BTreeSet<&'a Name>,
    documented: Documented<'a>,
}

impl<'a> Codes<'a> {
    fn add_endpoint(&mut self, errors: &'a [ErrorCode], names: &'a EndpointNames) {
        self.add(errors, &names.codes);
        if let Some(own) = &names.sub_codes {
            let sub_codes = errors.iter().flat_map(|error| &error.sub_codes);
            self.add(sub_codes, &own.variants);
        }
    }

    fn add(
        &mut self,
        errors: impl IntoIterator<Item = &'a ErrorCode>,
        names: &'a BTreeMap<i64, Name>,
    ) {
        for error in errors {
            let own = self.0.entry(error.code).or_default();
            own.names.extend(names.get(&error.code));
            own.documented.messages.insert(&error.message);
            own.documented.has_label |= !error.label.is_empty();
        }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::diagnostics::Diagnostics;
    use crate::names::lock::Lock;
    use crate::names::name_all;
    use crate::resolve::overrides::ChosenNames;

    fn endpoint(method: &str, errors: &serde_json::Value) -> serde_json::Value {
        json!({
            "name": { "service": "library", "version": "v1", "resource": "book", "method": method },
            "title": "", "http_method": "POST", "path": format!("/{method}"), "token_kinds": [],
            "response": { "content": { "kind": "empty" } }, "errors": errors, "page": "",
        })
    }

    #[test]
    fn names_that_break_a_rule_are_listed_with_what_they_name() {
        let model: ApiModel = serde_json::from_value(json!({
            "format": crate::model::FORMAT,
            "services": { "library": { "versions": { "v1": {
                "endpoints": {
                    "book.lend": endpoint("lend", &json!([{ "code": 1, "message": "lent" }])),
                    "book.get": endpoint("get", &json!([{ "code": 1, "message": "lent" }])),
                },
                "events": {}, "shapes": {},
                "enumerations": { "State": { "base": "integer", "values": [
                    { "value": "1" }, { "value": "2", "label": "lent" },
                ] } },
            } } } },
            "common_errors": [],
        }))
        .unwrap();
        let mut diagnostics = Diagnostics::default();
        let none = Lock::default();
        let names = name_all(&model, &ChosenNames::new(), &none, &mut diagnostics);
        let report = NameReport::of(&model, &names);
        let broken: Vec<_> = report
            .broken
            .iter()
            .map(|broken| (&*broken.fact, &*broken.name, &*broken.rules))
            .collect();
        assert_eq!(
            broken,
            [
                (
                    "library.v1.book.lend",
                    "LendBook",
                    &[NameRule::VerbFirst][..]
                ),
                ("library.v1.State=1", "Value1", &[NameRule::Number][..]),
            ]
        );
        assert_eq!(report.sound, Share { agree: 3, of: 5 });
    }
}
