//! Names over two states of the reference, where it is at hand.

use std::collections::{BTreeMap, BTreeSet};

use camino::Utf8Path;

use super::super::{Lock, LockedVersion, Member, Name};
use super::{by_fact, read};
use crate::names::name_all;
use crate::pipeline::{Options, Outcome, Sources};

const REFERENCE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared/reference");

fn outcome(folder: &str) -> Option<Outcome> {
    let folder = Utf8Path::new(REFERENCE).join(folder);
    if !folder.exists() {
        println!("skipped: {folder} is not here");
        return None;
    }
    let sources = Sources::load(&[folder]).unwrap();
    Some(sources.build(&Options::default()).unwrap())
}

fn lock(outcome: &mut Outcome, kept: &Lock) -> Lock {
    let (model, diagnostics) = (&outcome.model, &mut outcome.diagnostics);
    let names = name_all(model, &outcome.renames, kept, diagnostics);
    Lock::of(model, &names)
}

/// Names that two locks give the same fact and that differ.
fn changed(before: &Lock, after: &Lock) -> usize {
    let after = by_fact(after);
    by_fact(before)
        .iter()
        .filter(|(fact, name)| after.get(*fact).is_some_and(|now| now != *name))
        .count()
}

/// Types of a version that a lock has and another has not.
fn gone(before: &Lock, after: &Lock) -> BTreeSet<String> {
    let types = |lock: &Lock| -> BTreeSet<String> {
        let versions = lock.services.iter().flat_map(|(service, own)| {
            let versions = own.versions.iter();
            versions.map(move |(version, own)| (format!("{service}.{version}"), own))
        });
        versions
            .flat_map(|(path, own)| {
                let names = own.shapes.keys().chain(own.enumerations.keys());
                names
                    .map(move |name| format!("{path}.{name}"))
                    .collect::<Vec<_>>()
            })
            .collect()
    };
    types(before).difference(&types(after)).cloned().collect()
}

/// The type at the end of each way through fields, from an endpoint on: known by no name but the
/// platform's.
fn types_by_way(lock: &Lock) -> BTreeMap<String, (String, Name)> {
    let mut types = BTreeMap::new();
    for (service, own) in &lock.services {
        for (version, own) in &own.versions {
            let scope = format!("{service}.{version}");
            for (fact, endpoint) in &own.endpoints {
                let begin = format!("{} {}", fact.url, fact.official_name);
                let sent = endpoint.fields.iter();
                let sent =
                    sent.map(|((place, wire), member)| (format!("{place:?}.{wire}"), member));
                let answered = endpoint.answer.iter();
                let answered = answered.map(|(wire, member)| (format!("answer.{wire}"), member));
                for (step, member) in sent.chain(answered) {
                    let way = format!("{begin} {step}");
                    follow(own, &scope, &way, member, &mut Vec::new(), &mut types);
                }
            }
        }
    }
    types
}

fn follow(
    version: &LockedVersion,
    scope: &str,
    way: &str,
    member: &Member,
    above: &mut Vec<Name>,
    types: &mut BTreeMap<String, (String, Name)>,
) {
    let Some(name) = &member.leads_to else {
        return;
    };
    types.insert(way.to_owned(), (scope.to_owned(), name.clone()));
    if above.contains(name) {
        return;
    }
    above.push(name.clone());
    for (wire, member) in version.shapes.get(name).into_iter().flatten() {
        follow(
            version,
            scope,
            &format!("{way}.{wire}"),
            member,
            above,
            types,
        );
    }
    above.pop();
}

/// Ways that led to a type whose name is lost, and lead to a type of a new name now.
fn renamed(before: &Lock, after: &Lock) -> Vec<String> {
    let (was, is) = (types_by_way(before), types_by_way(after));
    let all = |types: &BTreeMap<String, (String, Name)>| -> BTreeSet<(String, Name)> {
        types.values().cloned().collect()
    };
    let (old, new) = (all(&was), all(&is));
    let pairs = was
        .iter()
        .filter_map(|(way, old)| Some((way, old, is.get(way)?)));
    pairs
        .filter(|(_, was, is)| !new.contains(*was) && !old.contains(*is))
        .map(|(way, was, is)| format!("{way}: {} became {}", was.1, is.1))
        .collect()
}

/// What is known without a name of ours: which endpoints, codes and ways there are.
fn facts(lock: &Lock) -> BTreeSet<String> {
    let codes = lock.services.values().flat_map(|own| {
        let endpoints = own.versions.values().flat_map(|own| &own.endpoints);
        endpoints.flat_map(|(fact, own)| {
            let begin = format!("{} {}", fact.url, fact.official_name);
            let codes = own.codes.keys().map(|code| format!("{begin} {code}"));
            codes.chain([begin.clone()]).collect::<Vec<_>>()
        })
    });
    codes.chain(types_by_way(lock).into_keys()).collect()
}

#[test]
fn no_name_changes_from_one_state_of_the_reference_to_the_next() {
    let (Some(mut old), Some(mut new)) = (outcome("tables-2026-03"), outcome("tables-2026-05"))
    else {
        return;
    };
    let before = lock(&mut old, &Lock::default());
    let (again, reported) = read(&before.to_string());
    assert_eq!((&again, reported), (&before, Vec::new()));
    assert_eq!(
        lock(&mut old, &before),
        before,
        "a second run gives the same"
    );

    let fresh = lock(&mut new, &Lock::default());
    let kept = lock(&mut new, &before);
    println!(
        "names before: {}; after: {}; of the facts that stayed, {} have other names without the \
         lock and {} with it; types gone: {} without it, {} with it",
        by_fact(&before).len(),
        by_fact(&kept).len(),
        changed(&before, &fresh),
        changed(&before, &kept),
        gone(&before, &fresh).len(),
        gone(&before, &kept).len(),
    );
    println!("the lock has {} bytes", kept.to_string().len());
    println!("gone: {:#?}", gone(&before, &kept));
    assert_eq!(changed(&before, &kept), 0);
    assert!(gone(&before, &kept).len() <= gone(&before, &fresh).len());
    let (lost, without) = (renamed(&before, &kept), renamed(&before, &fresh));
    println!(
        "types renamed: {} without the lock, {} with it",
        without.len(),
        lost.len()
    );
    assert_eq!(lost, Vec::<String>::new());
    let dropped = facts(&before).difference(&facts(&kept)).count();
    println!("facts: {}; dropped: {dropped}", facts(&before).len());
    assert!(dropped > 0, "the second state has lost something");
    assert_eq!(
        facts(&kept),
        facts(&fresh),
        "the lock keeps names, not facts"
    );
    assert_eq!(lock(&mut new, &kept), kept, "a second run gives the same");
}
