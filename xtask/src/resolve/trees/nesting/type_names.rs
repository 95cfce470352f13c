//! The names of the types of a table, and which of them are named after others.

use super::numbers::Numbers;

/// The names of types, and what comes before their last dots.
#[derive(Debug)]
pub(super) struct TypeNames {
    names: Numbers<String>,
    stems: Numbers<String>,
}

impl TypeNames {
    /// Numbers names and stems.
    pub(super) fn of<'a>(names: impl Iterator<Item = &'a str>) -> Self {
        let names = Numbers::of(names.map(str::to_owned));
        let stems = names.iter().filter_map(|name| stem(name));
        Self {
            stems: Numbers::of(stems.map(str::to_owned)),
            names,
        }
    }

    /// How many types there are.
    pub(super) fn len(&self) -> usize {
        self.names.len()
    }

    /// How many stems there are.
    pub(super) fn stems(&self) -> usize {
        self.stems.len()
    }

    /// The number of a type.
    pub(super) fn find(&self, name: &str) -> Option<usize> {
        self.names.find_text(name)
    }

    /// The number of the stem of a type.
    pub(super) fn find_stem(&self, name: &str) -> Option<usize> {
        self.stems.find_text(stem(name)?)
    }

    /// Whether a type begins with the name of another, as `order_item` does with `order`.
    pub(super) fn is_named_after(&self, outer: usize, inner: usize) -> bool {
        let (outer, inner) = (self.names.get(outer), self.names.get(inner));
        let rest = outer.and_then(|outer| inner?.strip_prefix(outer.as_str()));
        rest.is_some_and(|rest| rest.starts_with(['_', '.', '-']))
    }
}

fn stem(name: &str) -> Option<&str> {
    name.rsplit_once('.').map(|(stem, _)| stem)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_are_named_after_others_and_beside_them() {
        let types =
            TypeNames::of(["order", "order_item", "order.a", "order.b", "orders"].into_iter());
        let is_named_after = |outer, inner| {
            let [outer, inner] = [outer, inner].map(|name| types.find(name).unwrap());
            types.is_named_after(outer, inner)
        };
        assert!(is_named_after("order", "order_item"));
        assert!(is_named_after("order", "order.a"));
        assert!(!is_named_after("order", "orders"));
        assert!(!is_named_after("order_item", "order"));
        assert_eq!(types.find_stem("order.a"), types.find_stem("order.b"));
        assert!(types.find_stem("order.a").is_some());
        assert_eq!(types.find_stem("order"), None);
    }
}
