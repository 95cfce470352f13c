//! What other tables have in objects of the same kind.

use super::examples::{sum_from, sums_by_last};
use super::{Evidence, Object};
use crate::resolve::trees::nesting::cost::{Cost, part};
use crate::resolve::trees::nesting::numbers::NumberSet;
use crate::resolve::trees::nesting::priors::{Prior, Priors};
use crate::resolve::trees::nesting::table::PreparedTable;
use crate::resolve::trees::nesting::weights::Weights;

/// What is known of the kinds of object that the rows of a table may be.
pub(super) struct KindPriors<'a> {
    table: &'a PreparedTable,
    kinds: Vec<Option<KindPrior>>,
}

/// What is known of one kind.
struct KindPrior {
    prior: Prior,
    /// Sums of the costs of lacking fields, by their last rows.
    sums: Vec<(usize, Cost)>,
    /// The fields from the one on that it costs most to lack.
    dearest: Vec<usize>,
}

/// An object as one of its kind.
#[derive(Debug, Clone, Default)]
pub(super) struct OfKind {
    kind: Option<usize>,
    /// The first row that may be a field of it.
    first: usize,
    /// How many of its fields no object of its kind was known to have.
    strange: u32,
    /// What it costs that it lacks the fields that others of its kind have, added up.
    lacking: Cost,
    /// Where in the order of costs the first field is that it lacks.
    dearest: usize,
}

impl<'a> KindPriors<'a> {
    pub(super) fn new(
        table: &'a PreparedTable,
        all: &Priors,
        own: &Priors,
        weights: &Weights,
    ) -> Self {
        let kinds = table.kinds.iter().map(|kind| {
            let prior = all.without(own, *kind, &table.names, weights)?;
            Some(KindPrior::new(table, prior))
        });
        Self {
            kinds: kinds.collect(),
            table,
        }
    }

    fn get(&self, object: &OfKind) -> Option<&KindPrior> {
        self.kinds[object.kind?].as_ref()
    }

    /// An object of a kind whose first field is `first` or later.
    pub(super) fn open(&self, kind: Option<usize>, first: usize) -> OfKind {
        let mut object = OfKind {
            kind,
            first,
            ..OfKind::default()
        };
        if let Some(known) = self.get(&object) {
            object.lacking = sum_from(&known.sums, first);
            object.dearest = known.next_lacking(self.table, &object, |_| false);
        }
        object
    }

    /// An object with one more field, which it may have already; `names` are all that it has.
    pub(super) fn with(
        &self,
        object: &OfKind,
        name: usize,
        is_new: bool,
        names: &NumberSet,
    ) -> OfKind {
        let mut with = object.clone();
        let Some(known) = self.get(object) else {
            return with;
        };
        match known.prior.field(name) {
            None => with.strange += 1,
            Some(field) if is_new => {
                with.lacking -= field.cost_of_lack;
                with.dearest = known.next_lacking(self.table, &with, |name| names.contains(name));
            }
            Some(_) => {}
        }
        with
    }
}

impl KindPrior {
    fn new(table: &PreparedTable, prior: Prior) -> Self {
        let fields = prior.fields();
        let costs = fields.iter().map(|field| (field.name, field.cost_of_lack));
        let mut dearest: Vec<usize> = (0..fields.len()).collect();
        dearest.sort_by_key(|at| std::cmp::Reverse(fields[*at].cost_of_lack));
        Self {
            sums: sums_by_last(table, costs),
            dearest,
            prior,
        }
    }

    /// From where the order of costs was left, the next field that an object lacks though the
    /// table has a row for it.
    fn next_lacking(
        &self,
        table: &PreparedTable,
        object: &OfKind,
        has: impl Fn(usize) -> bool,
    ) -> usize {
        let lacks = |at: &usize| {
            let name = self.prior.fields()[*at].name;
            table.last[name] >= object.first && !has(name)
        };
        let rest = &self.dearest[object.dearest..];
        object.dearest + rest.iter().position(lacks).unwrap_or(rest.len())
    }
}

impl Evidence<'_> {
    /// What it costs that an object has a field of this name, by what others of its kind have.
    pub(super) fn cost_by_kind(&self, object: &Object, name: usize) -> Cost {
        let by_prior = match self.kinds.get(&object.of_kind) {
            Some(known) => {
                let field = known.prior.field(name);
                let strange = object.of_kind.strange;
                known.prior.cost_of_field(field, object.count, strange)
            }
            None => self.weights.unknown,
        };
        part(by_prior, self.weights.prior_field)
    }

    /// What it costs that an object lacks what others of its kind have.
    pub(super) fn cost_of_lacking(&self, object: &Object) -> Cost {
        let Some(known) = self.kinds.get(&object.of_kind) else {
            return 0;
        };
        let OfKind {
            lacking, dearest, ..
        } = object.of_kind;
        let dearest = known.dearest.get(dearest);
        let most = dearest.map_or(0, |at| known.prior.fields()[*at].cost_of_lack);
        let together = part(most, self.weights.lacking_together);
        part(lacking.min(together), self.weights.prior_lack)
    }
}
