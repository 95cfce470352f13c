//! Which endpoint of one set is which of the other: by method, host and path, since names are a
//! thing to be compared; by name where several have one URL, or where the URL changed.

use std::collections::BTreeMap;

use crate::facts::SubjectFacts;

/// Two sets of endpoints, paired.
#[derive(Debug, Default)]
pub struct Pairs<'a> {
    /// Endpoints of both, in the order of the left names.
    pub both: Vec<(&'a SubjectFacts, &'a SubjectFacts)>,
    /// Endpoints of the left set alone.
    pub only_left: Vec<&'a SubjectFacts>,
    /// Endpoints of the right set alone.
    pub only_right: Vec<&'a SubjectFacts>,
}

/// Pairs two sets.
pub fn pair<'a>(left: &'a [SubjectFacts], right: &'a [SubjectFacts]) -> Pairs<'a> {
    let mut pairs = Pairs {
        only_left: left.iter().collect(),
        only_right: right.iter().collect(),
        ..Pairs::default()
    };
    // The surest key first; each takes from what the ones before left over.
    pairs.take(|facts| format!("{} {}", facts.address, facts.name));
    pairs.take(|facts| facts.address.clone());
    pairs.take(|facts| facts.name.to_string());
    pairs
        .both
        .sort_by(|(one, _), (other, _)| one.name.cmp(&other.name));
    pairs
}

impl<'a> Pairs<'a> {
    /// Pairs what has a key that is there once on each side.
    fn take(&mut self, key: impl Fn(&SubjectFacts) -> String) {
        let lefts = by_key(&self.only_left, &key);
        let mut rights = by_key(&self.only_right, &key);
        let mut taken = Vec::new();
        for (key, left) in lefts {
            if let ([left], Some([right])) = (&left[..], rights.get(&key).map(Vec::as_slice)) {
                taken.push((*left, *right));
                rights.remove(&key);
            }
        }
        self.only_left
            .retain(|facts| !taken.iter().any(|(left, _)| std::ptr::eq(*left, *facts)));
        self.only_right
            .retain(|facts| !taken.iter().any(|(_, right)| std::ptr::eq(*right, *facts)));
        self.both.extend(taken);
    }
}

fn by_key<'a>(
    endpoints: &[&'a SubjectFacts],
    key: impl Fn(&SubjectFacts) -> String,
) -> BTreeMap<String, Vec<&'a SubjectFacts>> {
    let mut map: BTreeMap<String, Vec<&SubjectFacts>> = BTreeMap::new();
    for facts in endpoints {
        map.entry(key(facts)).or_default().push(facts);
    }
    map
}
