//! Names over two states of the reference, where it is at hand.

use std::collections::BTreeSet;

use camino::Utf8Path;
use indicatif::ProgressBar;

use super::super::Lock;
use super::{by_fact, read, templates};
use crate::emit::emit;
use crate::pipeline::{self, Outcome};

const REFERENCE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared/reference");

fn outcome(folder: &str) -> Option<Outcome> {
    let folder = Utf8Path::new(REFERENCE).join(folder);
    if !folder.exists() {
        println!("skipped: {folder} is not here");
        return None;
    }
    Some(pipeline::run(&[folder], &[], &ProgressBar::hidden()).unwrap())
}

fn lock(outcome: &mut Outcome, kept: &Lock) -> Lock {
    let (model, diagnostics) = (&outcome.model, &mut outcome.diagnostics);
    emit(model, &templates(), &outcome.renames, kept, diagnostics)
        .unwrap()
        .lock
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

#[test]
fn no_name_changes_from_one_state_of_the_reference_to_the_next() {
    let (Some(mut old), Some(mut new)) = (outcome("tables-2026-03"), outcome("tables-2026-05"))
    else {
        return;
    };
    let before = lock(&mut old, &Lock::default());
    let (again, told) = read(&before.to_string());
    assert_eq!((&again, told), (&before, Vec::new()));
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
    assert_eq!(lock(&mut new, &kept), kept, "a second run gives the same");
}
