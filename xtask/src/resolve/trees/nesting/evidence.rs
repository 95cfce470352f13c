//! What speaks for and against a row standing in a place: its type, the examples, what the rest
//! of the service knows, and the reference's habits.
//!
//! Costs are thousandths of a nat: the negative logarithm of how likely something is.

use std::rc::Rc;

use super::kinship::Kinship;
use super::knowledge::{Holder, Knowledge, Known, UNKNOWN};
use super::row::{Holds, Names, Row};
use super::witness::Witness;

/// What each thing costs.
mod cost {
    /// Two fields of one object with the same name.
    pub(super) const REPEAT: u32 = 6000;
    /// A type within itself.
    pub(super) const WITHIN_ITSELF: u32 = 4000;
    /// A field of an object that no example has, though there are examples.
    pub(super) const NO_OBJECT_IN_EXAMPLE: u32 = 100;
    /// A name that examples have in an object, and that stands elsewhere in the table.
    pub(super) const LEFT_OUT: u32 = 4800;
    /// A name that examples have below one that is left out, and that the table has somewhere.
    pub(super) const LEFT_OUT_WITH_IT: u32 = 2500;
    /// All those together, at most.
    pub(super) const LEFT_OUT_WITH_IT_AT_MOST: u32 = 60000;
    /// A field that stands before its predecessor in the examples.
    pub(super) const OUT_OF_ORDER: u32 = 200;
    /// A field that an object of the same type in the same table lacks, or the other way round.
    pub(super) const UNLIKE_TWIN: u32 = 1500;
    /// All those that it lacks, at most.
    pub(super) const UNLIKE_TWIN_AT_MOST: u32 = 4500;
    /// A scalar that is an object in the examples, or the other way round.
    pub(super) const OTHER_KIND: u32 = 1500;
    /// A list that is none in the examples, or the other way round.
    pub(super) const OTHER_COUNT: u32 = 400;
    /// The end of an object before a scalar.
    pub(super) const END: u32 = 500;
    /// The end of an object before another object.
    pub(super) const END_BEFORE_OBJECT: u32 = 200;
    /// The end of each further object with it.
    pub(super) const END_MORE: u32 = 400;
    /// Fields below a row whose type has none.
    pub(super) const BELOW_SCALAR: u32 = 3000;
    /// A field beside `data` that no example has there.
    pub(super) const BESIDE_DATA: u32 = 4000;
    /// `has_more` and the like in a list's items rather than beside the list.
    pub(super) const PAGING_IN_ITEMS: u32 = 1500;
    /// A field that examples have in another object that is open, and not in this one.
    pub(super) const MISPLACED: u32 = 4000;
    /// A type that is named after that of another object that is open, and not after this one's.
    pub(super) const NAMED_AFTER_ANOTHER: u32 = 2000;
    /// How many times the dearest field that an object lacks all of them cost at most, which
    /// others of its kind have: fields tend to be lacking together.
    pub(super) const LACKING_TOGETHER: u32 = 2;
    /// Each thousandth that a field shares with those of another object rather than its own.
    pub(super) const CLOSER_TO_ANOTHER: u32 = 10;
    /// All that, at most.
    pub(super) const CLOSER_TO_ANOTHER_AT_MOST: u32 = 3000;
    /// A type whose name stands beside that of a field of another object that is open.
    pub(super) const NAMED_BESIDE_ANOTHER: u32 = 2000;
    /// An object that examples fill and the table leaves empty.
    pub(super) const EMPTY_UNLIKE_EXAMPLE: u32 = 1500;
}

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
            cost += cost::REPEAT;
        }
        cost += self.known(open).map_or(UNKNOWN, |known| {
            known.cost_of_field(&self.spelled[name], open.fields.len(), open.strange)
        });
        cost += match (ended, self.rows[row].holds) {
            (0, _) => 0,
            (_, Holds::Fields) => cost::END_BEFORE_OBJECT + cost::END_MORE * (ended - 1),
            (_, _) => cost::END + cost::END_MORE * (ended - 1),
        };
        if open
            .twin
            .as_ref()
            .is_some_and(|twin| !twin.fields.contains(&name))
        {
            cost += cost::UNLIKE_TWIN;
        }
        if self.is_within_itself(open, row) {
            cost += cost::WITHIN_ITSELF;
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
            cost += cost::MISPLACED;
        }
        let after = |open: &Open| self.is_named_after(open, row);
        if !after(&open[depth]) && open.iter().any(|other| after(other)) {
            cost += cost::NAMED_AFTER_ANOTHER;
        }
        let beside = |open: &Open| self.is_named_beside(open, row);
        if !beside(&open[depth]) && open.iter().any(|other| beside(other)) {
            cost += cost::NAMED_BESIDE_ANOTHER;
        }
        let most = shared.iter().copied().max().unwrap_or_default();
        let less = (most - shared[depth]) * cost::CLOSER_TO_ANOTHER;
        cost + less.min(cost::CLOSER_TO_ANOTHER_AT_MOST)
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
                    let with_it = cost::LEFT_OUT_WITH_IT * self.below[*node];
                    cost::LEFT_OUT + with_it.min(cost::LEFT_OUT_WITH_IT_AT_MOST)
                })
                .sum::<u32>();
        }
        if let Some(twin) = open.twin.as_ref().filter(|_| !open.is_empty()) {
            let lacking = twin
                .fields
                .iter()
                .filter(|name| !open.fields.contains(name));
            cost += (cost::UNLIKE_TWIN * lacking.count() as u32).min(cost::UNLIKE_TWIN_AT_MOST);
        }
        if let Some(known) = self.known(open) {
            let lacking = known.fields().filter(|(name, _)| missing(name));
            let costs = lacking.map(|(_, weight)| known.cost_of_lack(weight));
            let (sum, most) = costs.fold((0, 0), |(sum, most), cost| (sum + cost, cost.max(most)));
            cost += sum.min(cost::LACKING_TOGETHER * most);
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
            Holds::Nothing => cost::BELOW_SCALAR,
            Holds::Unsaid if scalar => cost::BELOW_SCALAR,
            Holds::Fields => 0,
            Holds::Perhaps => 200,
            Holds::ScalarMap => 3500,
            Holds::ObjectMap => 700,
            Holds::Unsaid => 1200,
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
            cost::EMPTY_UNLIKE_EXAMPLE
        } else {
            0
        };
        match self.rows[row].holds {
            Holds::Nothing | Holds::ScalarMap => 0,
            Holds::Fields => 4000,
            Holds::Perhaps => 1500 + by_example,
            Holds::ObjectMap => 700,
            Holds::Unsaid => 300 + by_example,
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
                false if self.witness.node(self.root).object => cost::NO_OBJECT_IN_EXAMPLE,
                false => 0,
            };
        }
        let later = self.order(open, row) < open.before;
        let order = if later { cost::OUT_OF_ORDER } else { 0 };
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
        (-share.ln() * 1000.0) as u32
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
        let kind = if kind { cost::OTHER_KIND } else { 0 };
        kind + if count { cost::OTHER_COUNT } else { 0 }
    }

    /// What the habits of the reference say of `row` as a field of `open`.
    fn cost_by_habit(&self, open: &Open, row: usize) -> u32 {
        let name = self.spelled[self.rows[row].name].as_str();
        let witnessed = || self.is_witnessed(open, row);
        match open.row {
            None if self.data.is_some_and(|data| data < row) && !witnessed() => cost::BESIDE_DATA,
            Some(holder)
                if PAGING.contains(&name)
                    && self.rows[holder].list == Some(true)
                    && !witnessed() =>
            {
                cost::PAGING_IN_ITEMS
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
