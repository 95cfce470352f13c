//! What each piece of evidence weighs: one table, chosen by `cargo xtask nesting --choose`.
//!
//! Costs are thousandths of a nat, the negative logarithm of how likely something is, so that a
//! sum of costs is roughly the logarithm of how unlikely a whole tree is.

use super::cost::Cost;

/// What can be known of a row's place, by where the knowledge comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Family {
    /// What a type may hold.
    Types,
    /// What the page's examples show.
    Examples,
    /// What other tables of the service have in objects of the same kind.
    Priors,
    /// What an earlier object of the same type has in the same table.
    Siblings,
    /// How the names of types begin.
    TypeNames,
    /// Words that rows have in common.
    WordSimilarity,
    /// Where the reference puts `data` and the fields of paging.
    Conventions,
    /// How readily objects end.
    Ends,
    /// Names and types that come again within themselves.
    Repeats,
}

impl Family {
    /// All families, in the order in which reports list them.
    pub const ALL: [Self; 9] = [
        Self::Types,
        Self::Examples,
        Self::Priors,
        Self::Siblings,
        Self::TypeNames,
        Self::WordSimilarity,
        Self::Conventions,
        Self::Ends,
        Self::Repeats,
    ];

    /// What a report calls it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Types => "types",
            Self::Examples => "examples",
            Self::Priors => "priors",
            Self::Siblings => "siblings",
            Self::TypeNames => "type names",
            Self::WordSimilarity => "word similarity",
            Self::Conventions => "conventions",
            Self::Ends => "ends",
            Self::Repeats => "repeats",
        }
    }
}

/// A weight's name, its family and where it is in [`Weights`].
#[derive(Debug, Clone, Copy)]
pub struct Weight {
    /// The name of the field of [`Weights`].
    pub name: &'static str,
    /// The family of evidence.
    pub family: Family,
    /// Reads it.
    pub get: fn(&Weights) -> Cost,
    /// Where it is changed.
    pub at: fn(&mut Weights) -> &mut Cost,
}

/// Declares [`Weights`] and the list of what is in it, so that neither can lack one.
macro_rules! weights {
    ($($(#[$meta:meta])* $name:ident: $family:ident = $chosen:literal,)*) => {
        /// What each piece of evidence weighs.
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub struct Weights {
            $($(#[$meta])* pub $name: Cost,)*
        }

        impl Default for Weights {
            fn default() -> Self {
                Self { $($name: $chosen,)* }
            }
        }

        impl Weights {
            /// All weights, in the order of their declaration.
            pub const ALL: &[Weight] = &[$(Weight {
                name: stringify!($name),
                family: Family::$family,
                get: |weights| weights.$name,
                at: |weights| &mut weights.$name,
            },)*];
        }
    };
}

weights! {
    /// Two fields of one object with the same name.
    repeat: Repeats = 6000,
    /// A type within itself.
    within_itself: Repeats = 4000,
    /// A field of an object that no example has, though there are examples.
    no_object_in_example: Examples = 100,
    /// A name that examples have in an object, and that is elsewhere in the table.
    left_out: Examples = 4800,
    /// A field that examples have in another object that is open, and not in this one.
    misplaced: Examples = 8000,
    /// An object that examples fill and the table leaves empty.
    empty_unlike_example: Examples = 3000,
    /// Of how much that examples show or lack a field counts, in thousandths.
    presence: Examples = 1000,
    /// Which part of the fields of an object examples show, in thousandths.
    coverage: Examples = 900,
    /// How many fields the coverage of the whole table counts for in each object, in thousandths.
    coverage_steadiness: Examples = 2000,
    /// A field that an object of the same type in the same table lacks, or the other way round.
    unlike_sibling: Siblings = 3000,
    /// All those that it lacks, at most.
    unlike_sibling_at_most: Siblings = 4500,
    /// The end of an object before a scalar.
    end: Ends = 500,
    /// The end of an object before another object.
    end_before_object: Ends = 400,
    /// The end of each further object with it.
    end_more: Ends = 320,
    /// Fields below a row whose type has none.
    below_scalar: Types = 3000,
    /// Fields below a map of scalars.
    below_scalar_map: Types = 3500,
    /// Fields below a map of objects.
    below_object_map: Types = 700,
    /// Fields below a row whose type leaves it open.
    below_unsaid: Types = 1200,
    /// No fields below a row whose type has a name.
    empty_named: Types = 4000,
    /// No fields below a row whose type is just "object" or a list of lists.
    empty_object: Types = 1500,
    /// No fields below a map of objects.
    empty_object_map: Types = 700,
    /// A field beside `data` that no example has there.
    beside_data: Conventions = 4000,
    /// `has_more` and the like in a list's items rather than beside the list.
    paging_in_items: Conventions = 1500,
    /// A type that is named after that of another object that is open, and not after this one's.
    named_after_another: TypeNames = 2000,
    /// A type that is named beside that of a field of another object that is open.
    named_beside_another: TypeNames = 2000,
    /// How much of what priors show of a field counts, in thousandths.
    prior_field: Priors = 1000,
    /// How much of what priors show of fields that an object lacks counts, in thousandths.
    prior_lack: Priors = 1000,
    /// A field of an object of which nothing is known, in the measure of `prior_field`.
    unknown: Priors = 1400,
    /// How likely a field has just this name where it is new to the kind, in thousandths.
    any_name: Priors = 100,
    /// How many fields the novelty of a kind counts for in each object of it, in thousandths.
    steadiness: Priors = 2000,
    /// What a field costs at most, in the measure of `prior_field`.
    field_at_most: Priors = 5000,
    /// What it costs at most that a field is lacking, in the measure of `prior_lack`.
    lack_at_most: Priors = 2500,
    /// How many times the dearest field that an object lacks all of them cost at most, in
    /// thousandths: fields tend to be lacking together.
    lacking_together: Priors = 2000,
    /// All that a field shares with those of another object rather than its own, in
    /// hundredths.
    closer_to_another: WordSimilarity = 1000,
    /// All that, at most.
    closer_to_another_at_most: WordSimilarity = 3000,
}

impl Weights {
    /// The same, a family of evidence left out.
    pub fn without(&self, family: Family) -> Self {
        let mut rest = self.clone();
        for weight in Self::ALL {
            if weight.family == family {
                *(weight.at)(&mut rest) = 0;
            }
        }
        rest
    }

    /// A family of evidence alone.
    pub fn only(&self, family: Family) -> Self {
        let others = Family::ALL.iter().filter(|other| **other != family);
        others.fold(self.clone(), |rest, other| rest.without(*other))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_weight_belongs_to_one_family() {
        let weights = Weights::default();
        let none = Family::ALL
            .iter()
            .fold(weights.clone(), |rest, family| rest.without(*family));
        assert!(Weights::ALL.iter().all(|weight| (weight.get)(&none) == 0));
        for family in Family::ALL {
            let alone = weights.only(family);
            for weight in Weights::ALL {
                let kept = (weight.get)(&alone);
                let expected = (weight.get)(&weights);
                assert_eq!(kept, if weight.family == family { expected } else { 0 });
            }
        }
    }
}
