//! What speaks for and against a row standing in a place: its type, the examples, what the rest
//! of the service knows, and the reference's habits.
//!
//! Costs are thousandths of a nat: the negative logarithm of how likely something is.

use std::rc::Rc;

use super::kinship::Kinship;
use super::knowledge::{Holder, Knowledge, Known};
use super::row::{Holds, Names, Row};
use super::weights::Weights;
use super::witness::Witness;

/// How deep a tree may be; the reference's deepest have eight levels.
const DEEPEST: usize = 14;

/// How many fields the coverage of the whole table counts for in each object.
const PRIOR: f64 = 2.0;

/// Names that tell of pages, and stand beside the list of items.
const PAGING: &[&str] = &["has_more", "page_token", "total", "next_page_token"];

/// Everything that is known about one table.
pub(super) struct Evidence<'a> {
    rows: &'a [Row],
    /// The names of the rows, by their numbers.
    spelled: Vec<String>,
    names: &'a Names,
    /// The last row of each name.
    last: Vec<usize>,
    witness: &'a Witness,
    kinship: &'a Kinship,
    knowledge: &'a Knowledge,
    weights: &'a Weights,
    /// Where in the examples the table begins.
    root: usize,
    /// How many names of the table stand below each node of the examples.
    below: Vec<u32>,
    /// The share of the rows' names that the examples have.
    coverage: f64,
    /// The row that is `data` beside `code`, if there is one.
    data: Option<usize>,
}

/// An object that the next row may stand in.
#[derive(Debug, Clone)]
pub(super) struct Open {
    /// The row that it is; `None` for the whole.
    row: Option<usize>,
    /// The rows of the objects that it stands in, and its own.
    around: Vec<usize>,
    /// Where examples have it.
    seen_at: Vec<usize>,
    /// The numbers of the names of the fields it has so far.
    fields: Vec<usize>,
    /// The rows that they are.
    rows: Vec<usize>,
    /// The place in the examples' order of the field before.
    before: Option<usize>,
    /// How many of its fields the examples have.
    witnessed: u32,
    /// How many of its fields no object of its kind was known to have.
    strange: u32,
    /// The last object above it that has the same type.
    twin: Option<Rc<Open>>,
}

impl Open {
    /// What tells it from the other objects of the table.
    pub(super) fn id(&self) -> usize {
        self.row.map_or(0, |row| row + 1)
    }

    /// Whether it has no field so far.
    pub(super) fn is_empty(&self) -> bool {
        self.fields.is_empty()
    }

    /// The same with one more field.
    pub(super) fn with(&self, evidence: &Evidence, row: usize) -> Open {
        let mut open = self.clone();
        open.fields.push(evidence.rows[row].name);
        open.rows.push(row);
        open.witnessed += u32::from(evidence.is_witnessed(self, row));
        open.strange += u32::from(evidence.is_strange(self, row));
        if let Some(order) = evidence.order(self, row) {
            open.before = Some(order);
        }
        open
    }
}

impl<'a> Evidence<'a> {
    /// Brings together what is known about `rows`.
    pub(super) fn new(
        rows: &'a [Row],
        names: &'a Names,
        witness: &'a Witness,
        kinship: &'a Kinship,
        knowledge: &'a Knowledge,
        weights: &'a Weights,
        response: bool,
    ) -> Self {
        let mut last = Vec::new();
        for (at, row) in rows.iter().enumerate() {
            if last.len() <= row.name {
                last.resize(row.name + 1, 0);
            }
            last[row.name] = at;
        }
        let spelled = names.spelled();
        let named = |row: &Row, name: &str| spelled[row.name] == name;
        let head = rows.iter().take(2).any(|row| named(row, "code"));
        let data = rows
            .iter()
            .take(4)
            .position(|row| named(row, "data") && row.holds != Holds::Nothing)
            .filter(|_| response && head);
        let root = match response && !head && data.is_none() {
            true => inner_root(rows, &spelled, witness),
            false => Witness::ROOT,
        };
        let coverage = coverage(rows, &spelled, witness);
        let below = witness.count_below(|name| names.find(name).is_some());
        Self {
            rows,
            spelled,
            names,
            last,
            witness,
            kinship,
            knowledge,
            weights,
            root,
            below,
            coverage,
            data,
        }
    }

    /// How many rows there are.
    pub(super) fn len(&self) -> usize {
        self.rows.len()
    }

    /// The object that the table as a whole is.
    pub(super) fn whole(&self) -> Open {
        Open {
            row: None,
            around: Vec::new(),
            seen_at: vec![self.root],
            fields: Vec::new(),
            rows: Vec::new(),
            before: None,
            witnessed: 0,
            strange: 0,
            twin: None,
        }
    }

    /// Whether an object has the type of `row`, by its name.
    pub(super) fn is_twin(&self, open: &Open, row: usize) -> bool {
        let name = &self.rows[row].type_name;
        let same = |holder: usize| self.rows[holder].type_name == *name;
        !name.is_empty() && open.row.is_some_and(same)
    }

    /// The object that a row opens within `parent`, where its type allows for one.
    pub(super) fn opened_by(
        &self,
        parent: &Open,
        row: usize,
        twin: Option<Rc<Open>>,
    ) -> Option<Open> {
        if parent.around.len() == DEEPEST {
            return None;
        }
        let name = &self.spelled[self.rows[row].name];
        let mut seen_at: Vec<usize> = parent
            .seen_at
            .iter()
            .filter_map(|at| self.witness.child(*at, name))
            .collect();
        let object = seen_at.iter().any(|at| self.witness.node(*at).object);
        match self.rows[row].holds {
            Holds::Nothing if !object => return None,
            Holds::ScalarMap => seen_at.clear(),
            Holds::ObjectMap => {
                seen_at = seen_at
                    .iter()
                    .flat_map(|at| self.witness.node(*at).keys.values())
                    .map(|(_, child)| *child)
                    .collect();
            }
            _ => {}
        }
        let around = parent.around.iter().copied().chain([row]).collect();
        Some(Open {
            row: Some(row),
            around,
            seen_at,
            fields: Vec::new(),
            rows: Vec::new(),
            before: None,
            witnessed: 0,
            strange: 0,
            twin,
        })
    }

    /// What it costs that `row` is the next field of `open`, and that so many objects within it
    /// end before.
    pub(super) fn cost_of_place(&self, open: &Open, row: usize, ended: u32) -> u32 {
        let name = self.rows[row].name;
        let mut cost = self.cost_of_first(open) + self.cost_by_example(open, row);
        if open.fields.contains(&name) {
            cost += self.weights.repeat;
        }
        let by_priors = self.known(open).map_or(self.weights.unknown, |known| {
            known.cost_of_field(&self.spelled[name], open.fields.len(), open.strange)
        });
        cost += part(by_priors, self.weights.prior_field);
        cost += match (ended, self.rows[row].holds) {
            (0, _) => 0,
            (_, Holds::Fields) => {
                self.weights.end_before_object + self.weights.end_more * (ended - 1)
            }
            (_, _) => self.weights.end + self.weights.end_more * (ended - 1),
        };
        if open
            .twin
            .as_ref()
            .is_some_and(|twin| !twin.fields.contains(&name))
        {
            cost += self.weights.unlike_twin;
        }
        if self.is_within_itself(open, row) {
            cost += self.weights.within_itself;
        }
        cost + self.cost_by_habit(open, row)
    }

    /// What it costs that `row` stands at one depth of the open objects, and not at another where
    /// the examples have it, after whose type its own is named, or whose fields it is close to
    /// (`shared`, by depth).
    pub(super) fn cost_of_choice(
        &self,
        open: &[Rc<Open>],
        shared: &[u32],
        depth: usize,
        row: usize,
    ) -> u32 {
        let name = self.rows[row].name;
        let fits = |open: &Open| self.is_witnessed(open, row) && !open.fields.contains(&name);
        let mut cost = 0;
        if !fits(&open[depth]) && open.iter().any(|other| fits(other)) {
            cost += self.weights.misplaced;
        }
        let after = |open: &Open| self.is_named_after(open, row);
        if !after(&open[depth]) && open.iter().any(|other| after(other)) {
            cost += self.weights.named_after_another;
        }
        let beside = |open: &Open| self.is_named_beside(open, row);
        if !beside(&open[depth]) && open.iter().any(|other| beside(other)) {
            cost += self.weights.named_beside_another;
        }
        let most = shared.iter().copied().max().unwrap_or_default();
        let less = (most - shared[depth]) * self.weights.closer_to_another / 100;
        cost + less.min(self.weights.closer_to_another_at_most)
    }

    /// How much `row` has in common with each of the open objects and its fields, the one below
    /// it left out.
    pub(super) fn shared(&self, open: &[Rc<Open>], row: usize) -> Vec<u32> {
        let shared = open.iter().enumerate().map(|(depth, object)| {
            let below = open.get(depth + 1).and_then(|below| below.row);
            let fields = object.rows.iter().filter(|field| Some(**field) != below);
            let all = fields.chain(object.row.iter()).copied();
            self.kinship.with_all(row, all)
        });
        shared.collect()
    }

    /// Whether the type of `row` begins with the name of that of `open`, as `order_item` does
    /// with `order`.
    fn is_named_after(&self, open: &Open, row: usize) -> bool {
        let Some(holder) = open.row else {
            return false;
        };
        let (outer, inner) = (&self.rows[holder].type_name, &self.rows[row].type_name);
        !outer.is_empty()
            && inner
                .strip_prefix(outer.as_str())
                .is_some_and(|rest| rest.starts_with(['_', '.', '-']))
    }

    /// Whether the type of `row` stands beside that of a field of `open`, as `order.item.unit` does
    /// beside `order.item.price`.
    fn is_named_beside(&self, open: &Open, row: usize) -> bool {
        let stem = |row: usize| {
            self.rows[row]
                .type_name
                .rsplit_once('.')
                .map(|(stem, _)| stem)
        };
        let own = stem(row);
        own.is_some() && open.rows.iter().any(|field| stem(*field) == own)
    }

    /// Whether `row` has the type of an object around it.
    fn is_within_itself(&self, open: &Open, row: usize) -> bool {
        let name = &self.rows[row].type_name;
        !name.is_empty()
            && open
                .around
                .iter()
                .any(|holder| self.rows[*holder].type_name == *name)
    }

    /// What it costs that `open` has no further field.
    pub(super) fn cost_of_closing(&self, open: &Open) -> u32 {
        let mut cost = 0;
        if open.fields.is_empty() {
            cost += self.cost_of_none(open);
        }
        // JSON in a string shows names that the table need not spell out.
        if open.is_empty()
            && open
                .row
                .is_some_and(|row| self.rows[row].holds == Holds::Nothing)
        {
            return cost;
        }
        let after = open.row.map_or(0, |row| row + 1);
        let missing = |name: &str| {
            self.names
                .find(name)
                .is_some_and(|name| self.last[name] >= after && !open.fields.contains(&name))
        };
        for at in &open.seen_at {
            let keys = self.witness.node(*at).keys.iter();
            let left_out = keys.filter(|(name, _)| missing(name));
            cost += left_out
                .map(|(_, (_, node))| {
                    let with_it = self.weights.left_out_with_it * self.below[*node];
                    self.weights.left_out + with_it.min(self.weights.left_out_with_it_at_most)
                })
                .sum::<u32>();
        }
        if let Some(twin) = open.twin.as_ref().filter(|_| !open.is_empty()) {
            let lacking = twin
                .fields
                .iter()
                .filter(|name| !open.fields.contains(name));
            cost += (self.weights.unlike_twin * lacking.count() as u32)
                .min(self.weights.unlike_twin_at_most);
        }
        if let Some(known) = self.known(open) {
            let lacking = known.fields().filter(|(name, _)| missing(name));
            let costs = lacking.map(|(_, weight)| known.cost_of_lack(weight));
            let (sum, most) = costs.fold((0, 0), |(sum, most), cost| (sum + cost, cost.max(most)));
            cost += part(
                sum.min(part(most, self.weights.lacking_together)),
                self.weights.prior_lack,
            );
        }
        cost
    }

    /// What it costs by its type that an object has fields at all.
    fn cost_of_first(&self, open: &Open) -> u32 {
        let Some(row) = open.row.filter(|_| open.fields.is_empty()) else {
            return 0;
        };
        let nodes = || open.seen_at.iter().map(|at| self.witness.node(*at));
        let scalar = nodes().any(|node| node.scalar) && !nodes().any(|node| node.object);
        match self.rows[row].holds {
            Holds::Nothing => self.weights.below_scalar,
            Holds::Unsaid if scalar => self.weights.below_scalar,
            Holds::Fields => 0,
            Holds::Perhaps => self.weights.below_object,
            Holds::ScalarMap => self.weights.below_scalar_map,
            Holds::ObjectMap => self.weights.below_object_map,
            Holds::Unsaid => self.weights.below_unsaid,
        }
    }

    /// What it costs by its type that an object has no fields.
    fn cost_of_none(&self, open: &Open) -> u32 {
        let Some(row) = open.row else {
            return 0;
        };
        let filled = open
            .seen_at
            .iter()
            .any(|at| !self.witness.node(*at).keys.is_empty());
        let by_example = if filled {
            self.weights.empty_unlike_example
        } else {
            0
        };
        match self.rows[row].holds {
            Holds::Nothing | Holds::ScalarMap => 0,
            Holds::Fields => self.weights.empty_named,
            Holds::Perhaps => self.weights.empty_object + by_example,
            Holds::ObjectMap => self.weights.empty_object_map,
            Holds::Unsaid => self.weights.empty_unsaid + by_example,
        }
    }

    /// What the examples say of `row` as a field of `open`.
    fn cost_by_example(&self, open: &Open, row: usize) -> u32 {
        let name = &self.spelled[self.rows[row].name];
        let found: Vec<usize> = open
            .seen_at
            .iter()
            .filter_map(|at| self.witness.child(*at, name))
            .collect();
        if found.is_empty() {
            return match self.is_seen(open) {
                true => self.cost_of_presence(open, false),
                false if self.witness.node(self.root).object => self.weights.no_object_in_example,
                false => 0,
            };
        }
        let later = self.order(open, row) < open.before;
        let order = if later { self.weights.out_of_order } else { 0 };
        order + self.cost_of_presence(open, true) + self.cost_of_kind(row, &found)
    }

    /// What it costs that examples of an object have its next field, or lack it, by how many of
    /// those before they have.
    fn cost_of_presence(&self, open: &Open, present: bool) -> u32 {
        let fields = open.fields.len() as f64;
        let witnessed = f64::from(open.witnessed);
        let (had, expected) = match present {
            true => (witnessed, self.coverage),
            false => (fields - witnessed, 1.0 - self.coverage),
        };
        let share = (had + expected * PRIOR) / (fields + PRIOR);
        part((-share.ln() * 1000.0) as u32, self.weights.presence)
    }

    /// Whether examples have the object.
    fn is_seen(&self, open: &Open) -> bool {
        open.seen_at.iter().any(|at| self.witness.node(*at).object)
    }

    /// Whether examples have `row` as a field of `open`.
    fn is_witnessed(&self, open: &Open, row: usize) -> bool {
        let name = &self.spelled[self.rows[row].name];
        let mut nodes = open.seen_at.iter();
        nodes.any(|at| self.witness.child(*at, name).is_some())
    }

    /// Whether objects like `open` are known, none of them with a field such as `row`.
    fn is_strange(&self, open: &Open, row: usize) -> bool {
        self.known(open)
            .is_some_and(|known| !known.has(&self.spelled[self.rows[row].name]))
    }

    /// What it costs that examples have values of their kind at this row.
    fn cost_of_kind(&self, row: usize, found: &[usize]) -> u32 {
        let nodes = || found.iter().map(|at| self.witness.node(*at));
        let object = nodes().any(|node| node.object);
        let scalar = nodes().any(|node| node.scalar);
        let list = nodes().any(|node| node.list);
        let kind = match self.rows[row].holds {
            Holds::Nothing => object,
            Holds::Fields | Holds::Perhaps | Holds::ScalarMap | Holds::ObjectMap => {
                scalar && !object
            }
            Holds::Unsaid => false,
        };
        let count = (object || scalar) && self.rows[row].list.is_some_and(|said| said != list);
        let kind = if kind { self.weights.other_kind } else { 0 };
        kind + if count { self.weights.other_count } else { 0 }
    }

    /// What the habits of the reference say of `row` as a field of `open`.
    fn cost_by_habit(&self, open: &Open, row: usize) -> u32 {
        let name = self.spelled[self.rows[row].name].as_str();
        let witnessed = || self.is_witnessed(open, row);
        match open.row {
            None if self.data.is_some_and(|data| data < row) && !witnessed() => {
                self.weights.beside_data
            }
            Some(holder)
                if PAGING.contains(&name)
                    && self.rows[holder].list == Some(true)
                    && !witnessed() =>
            {
                self.weights.paging_in_items
            }
            _ => 0,
        }
    }

    /// Where `row` stands in the examples' order of the fields of `open`.
    fn order(&self, open: &Open, row: usize) -> Option<usize> {
        let name = &self.spelled[self.rows[row].name];
        let mut nodes = open.seen_at.iter().map(|at| self.witness.node(*at));
        nodes.find_map(|node| node.keys.get(name).map(|(order, _)| *order))
    }

    /// Whether the examples have the object that each row is, where rows stand so deep.
    pub(super) fn seen_in_examples(&self, depths: &[usize]) -> Vec<bool> {
        let mut open: Vec<Open> = vec![self.whole()];
        let mut seen = Vec::with_capacity(depths.len());
        for (row, depth) in depths.iter().enumerate() {
            open.truncate(depth + 1);
            let opened = open
                .last()
                .and_then(|parent| self.opened_by(parent, row, None));
            seen.push(opened.as_ref().is_some_and(|opened| self.is_seen(opened)));
            open.extend(opened);
        }
        seen
    }

    fn known(&self, open: &Open) -> Option<&Known> {
        self.knowledge.of(&self.holder(open.row?)?)
    }

    /// By what the object of a row is known again; a map's keys are data, and teach nothing.
    pub(super) fn holder(&self, row: usize) -> Option<Holder> {
        let row = &self.rows[row];
        match row.holds {
            Holds::ScalarMap => None,
            _ if row.type_name.is_empty() => Some(Holder::Field(self.spelled[row.name].clone())),
            _ => Some(Holder::Type(row.type_name.clone())),
        }
    }

    /// The name of a row.
    pub(super) fn name(&self, row: usize) -> &str {
        &self.spelled[self.rows[row].name]
    }
}

/// So many thousandths of a cost.
fn part(cost: u32, thousandths: u32) -> u32 {
    (u64::from(cost) * u64::from(thousandths) / 1000) as u32
}

/// The share of the rows whose names the examples have somewhere; never quite all or none.
fn coverage(rows: &[Row], spelled: &[String], witness: &Witness) -> f64 {
    let witnessed = witness.names();
    let found = rows
        .iter()
        .filter(|row| witnessed.contains(spelled[row.name].as_str()));
    (found.count() as f64 + 0.5) / (rows.len() as f64 + 1.0)
}

/// Where in the examples a response table begins that has no `code`: at `data`, where more of its
/// names stand than beside it.
fn inner_root(rows: &[Row], spelled: &[String], witness: &Witness) -> usize {
    let known = |at: usize| {
        let keys = &witness.node(at).keys;
        let names = rows
            .iter()
            .filter(|row| keys.contains_key(&spelled[row.name]));
        names.count()
    };
    match witness.child(Witness::ROOT, "data") {
        Some(data) if known(data) > known(Witness::ROOT) => data,
        _ => Witness::ROOT,
    }
}
