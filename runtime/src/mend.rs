//! Answers that are not as documented, mended so that the rest of them is not lost.
//!
//! The error of a typed read says at which byte it failed. The value that stands there is
//! converted to a scalar of another kind where that is possible, and left out where it is not;
//! then the same typed read is tried again. This room knows JSON, and no type.

use serde_json::{Map, Value};

use crate::DecodeError;

/// A value of an answer that is not of the documented kind.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Mismatch {
    /// Where it stands, such as `data.items[3].count`.
    pub path: String,
    /// The kind of value that came: `string`, `number`, `boolean`, `object`, `array`, `null`.
    pub received: &'static str,
    /// The kind that it was converted to; `None` where it was left out.
    pub read_as: Option<&'static str>,
}

/// An answer being mended.
pub(crate) struct Mending {
    root: Node,
    place: &'static str,
    json: Vec<u8>,
}

/// A JSON value that remembers what it was before it was mended.
#[derive(Debug, Clone)]
struct Node {
    kind: NodeKind,
    mended: Option<Mended>,
}

#[derive(Debug, Clone)]
enum NodeKind {
    Scalar(Value),
    Array(Vec<Node>),
    Object(Vec<(String, Node)>),
    /// Left out of what is read.
    Absent,
}

#[derive(Debug, Clone)]
struct Mended {
    original: Value,
    attempts: usize,
}

#[derive(Debug, Clone, PartialEq)]
enum Step {
    Key(String),
    Index(usize),
}

/// What a value has in common with others that fail for the same reason: its kind, the kinds it
/// could be converted to, and how many of those were tried.
type Likeness = (&'static str, Vec<&'static str>, usize);

impl Mending {
    /// Reads the JSON without a type. What is no JSON at all cannot be mended, and nothing is
    /// where `strict` says so.
    pub(crate) fn begin(
        json: &[u8],
        place: &'static str,
        strict: bool,
        error: &serde_json::Error,
    ) -> Result<Self, DecodeError> {
        let unreadable = || DecodeError::new(error.to_string(), json);
        if strict || !error.is_data() {
            return Err(unreadable());
        }
        let value = serde_json::from_slice(json).map_err(|_| unreadable())?;
        let mut mending = Self {
            root: Node::new(value),
            place,
            json: Vec::new(),
        };
        mending.write();
        Ok(mending)
    }

    pub(crate) fn json(&self) -> &[u8] {
        &self.json
    }

    /// Mends what a failed read of [`Mending::json`] points at, and what is like it elsewhere in
    /// the same lists.
    pub(crate) fn mend(&mut self, error: &serde_json::Error) -> Result<(), DecodeError> {
        let unreadable = |json: &[u8]| DecodeError::new(error.to_string(), json);
        // What is written here is one line, so that the column is the offset.
        let path = self.root.locate(error.column());
        let path = path.ok_or_else(|| unreadable(&self.json))?;
        let place_of_root = path.is_empty();
        let likeness = self.root.at(&path).map(|node| node.likeness(place_of_root));
        let likeness = likeness.ok_or_else(|| unreadable(&self.json))?;
        if place_of_root && likeness.2 >= likeness.1.len() {
            return Err(unreadable(&self.json));
        }
        self.root.mend_all(&path, &likeness, place_of_root);
        self.write();
        Ok(())
    }

    /// Everything that was mended, in the order in which it stands in the answer.
    pub(crate) fn mismatches(&self) -> Vec<Mismatch> {
        let mut found = Vec::new();
        self.root.tell(&mut self.place.to_owned(), &mut found);
        found
    }

    fn write(&mut self) {
        self.json.clear();
        self.root.write(&mut self.json);
    }
}

impl Node {
    fn new(value: Value) -> Self {
        let kind = match value {
            Value::Array(items) => NodeKind::Array(items.into_iter().map(Self::new).collect()),
            Value::Object(fields) => NodeKind::Object(
                fields
                    .into_iter()
                    .map(|(name, value)| (name, Self::new(value)))
                    .collect(),
            ),
            scalar => NodeKind::Scalar(scalar),
        };
        Self { kind, mended: None }
    }

    fn value(&self) -> Value {
        match &self.kind {
            NodeKind::Scalar(value) => value.clone(),
            NodeKind::Array(items) => Value::Array(items.iter().map(Self::value).collect()),
            NodeKind::Object(fields) => Value::Object(
                fields
                    .iter()
                    .map(|(name, node)| (name.clone(), node.value()))
                    .collect(),
            ),
            NodeKind::Absent => Value::Null,
        }
    }

    fn is_absent(&self) -> bool {
        matches!(self.kind, NodeKind::Absent)
    }

    /// The parts that are read, with their steps.
    fn parts(&self) -> Vec<(Step, &Self)> {
        let parts: Vec<(Step, &Self)> = match &self.kind {
            NodeKind::Array(items) => {
                let indexed = items.iter().enumerate();
                indexed.map(|(at, node)| (Step::Index(at), node)).collect()
            }
            NodeKind::Object(fields) => {
                let named = fields.iter();
                named
                    .map(|(name, node)| (Step::Key(name.clone()), node))
                    .collect()
            }
            NodeKind::Scalar(_) | NodeKind::Absent => Vec::new(),
        };
        parts
            .into_iter()
            .filter(|(_, node)| !node.is_absent())
            .collect()
    }

    fn write(&self, json: &mut Vec<u8>) {
        match &self.kind {
            NodeKind::Scalar(value) => json.extend(value.to_string().into_bytes()),
            NodeKind::Array(_) => self.write_parts(json, b'[', b']'),
            NodeKind::Object(_) => self.write_parts(json, b'{', b'}'),
            NodeKind::Absent => {}
        }
    }

    fn write_parts(&self, json: &mut Vec<u8>, open: u8, close: u8) {
        json.push(open);
        for (at, (step, node)) in self.parts().into_iter().enumerate() {
            if at > 0 {
                json.push(b',');
            }
            if let Step::Key(name) = step {
                json.extend(Value::String(name).to_string().into_bytes());
                json.push(b':');
            }
            node.write(json);
        }
        json.push(close);
    }

    /// The path of the value at which a read of the written JSON failed.
    fn locate(&self, at: usize) -> Option<Vec<Step>> {
        let mut search = Search { at, best: None };
        search.visit(self, 0, &mut Vec::new());
        search.best.map(|(_, path)| path)
    }

    fn at(&self, path: &[Step]) -> Option<&Self> {
        let Some((step, rest)) = path.split_first() else {
            return Some(self);
        };
        let part = match (&self.kind, step) {
            (NodeKind::Array(items), Step::Index(at)) => items.get(*at),
            (NodeKind::Object(fields), Step::Key(name)) => {
                let field = fields.iter().find(|(known, _)| known == name);
                field.map(|(_, node)| node)
            }
            _ => None,
        };
        part?.at(rest)
    }

    fn original(&self) -> Value {
        match &self.mended {
            Some(mended) => mended.original.clone(),
            None => self.value(),
        }
    }

    fn likeness(&self, is_root: bool) -> Likeness {
        let original = self.original();
        let kinds = conversions(&original, is_root)
            .iter()
            .map(kind_of)
            .collect();
        let attempts = self.mended.as_ref().map_or(0, |mended| mended.attempts);
        (fine_kind_of(&original), kinds, attempts)
    }

    /// Mends every value at this path, whatever the positions in lists on the way, that fails for
    /// the same reason: a list of a thousand items with the same fault is read twice, not a
    /// thousand times.
    fn mend_all(&mut self, path: &[Step], likeness: &Likeness, is_root: bool) {
        let Some((step, rest)) = path.split_first() else {
            if !self.is_absent() && self.likeness(is_root) == *likeness {
                self.mend(is_root);
            }
            return;
        };
        match (&mut self.kind, step) {
            (NodeKind::Array(items), Step::Index(_)) => {
                for item in items {
                    item.mend_all(rest, likeness, false);
                }
            }
            (NodeKind::Object(fields), Step::Key(name)) => {
                for (_, node) in fields.iter_mut().filter(|(known, _)| known == name) {
                    node.mend_all(rest, likeness, false);
                }
            }
            _ => {}
        }
    }

    /// Tries the next conversion, or leaves the value out when all were tried.
    fn mend(&mut self, is_root: bool) {
        let original = self.original();
        let attempts = self.mended.as_ref().map_or(0, |mended| mended.attempts);
        let next = conversions(&original, is_root).into_iter().nth(attempts);
        self.kind = next.map_or(NodeKind::Absent, |value| Self::new(value).kind);
        self.mended = Some(Mended {
            original,
            attempts: attempts + 1,
        });
    }

    fn tell(&self, path: &mut String, found: &mut Vec<Mismatch>) {
        if let Some(mended) = &self.mended {
            found.push(Mismatch {
                path: path.clone(),
                received: kind_of(&mended.original),
                read_as: (!self.is_absent()).then(|| kind_of(&self.value())),
            });
        }
        let length = path.len();
        let mut tell = |step: &str, node: &Self| {
            path.push_str(step);
            node.tell(path, found);
            path.truncate(length);
        };
        match &self.kind {
            NodeKind::Array(items) => {
                for (at, node) in items.iter().enumerate() {
                    tell(&format!("[{at}]"), node);
                }
            }
            NodeKind::Object(fields) => {
                for (name, node) in fields {
                    tell(&format!(".{name}"), node);
                }
            }
            NodeKind::Scalar(_) | NodeKind::Absent => {}
        }
    }
}

/// The search for the value that a failed read points at.
struct Search {
    at: usize,
    best: Option<(u8, Vec<Step>)>,
}

impl Search {
    /// Walks the written form of a node that begins at `start`, and returns where it ends.
    fn visit(&mut self, node: &Node, start: usize, path: &mut Vec<Step>) -> usize {
        if let NodeKind::Scalar(value) = &node.kind {
            let end = start + value.to_string().len();
            self.consider(if end == self.at { 4 } else { 0 }, start, end, path);
            return end;
        }
        let mut end = start + 1;
        for (at, (step, part)) in node.parts().into_iter().enumerate() {
            end += usize::from(at > 0);
            if let Step::Key(name) = &step {
                end += Value::from(name.as_str()).to_string().len() + 1;
            }
            path.push(step);
            end = self.visit(part, end, path);
            path.pop();
        }
        end += 1;
        self.consider(self.match_of_container(start, end), start, end, path);
        end
    }

    /// A read that wanted a scalar stops before a list or an object; one that took anything stops
    /// after its first byte, or behind it where it is empty.
    fn match_of_container(&self, start: usize, end: usize) -> u8 {
        if self.at == start {
            3
        } else if self.at == start + 1 {
            2
        } else if self.at == end && end == start + 2 {
            1
        } else {
            0
        }
    }

    /// Keeps the best match; of those that merely hold the place, the innermost, which is seen
    /// first.
    fn consider(&mut self, rank: u8, start: usize, end: usize, path: &[Step]) {
        let holds = start < self.at && self.at <= end;
        let better = match &self.best {
            None => rank > 0 || holds,
            Some((best, _)) => rank > *best,
        };
        if better {
            self.best = Some((rank, path.to_vec()));
        }
    }
}

/// The values of other kinds that one can be read as, the likeliest first.
fn conversions(value: &Value, is_root: bool) -> Vec<Value> {
    let mut all = match value {
        Value::String(text) => conversions_of_text(text),
        Value::Number(number) => conversions_of_number(number),
        Value::Bool(truth) => vec![truth.to_string().into(), i64::from(*truth).into()],
        Value::Array(_) | Value::Object(_) => vec![value.to_string().into()],
        Value::Null => Vec::new(),
    };
    if is_root {
        // The whole response cannot be left out, but it can be empty.
        all.extend([
            Value::Object(Map::new()),
            Value::Array(Vec::new()),
            Value::Null,
        ]);
    }
    all
}

fn conversions_of_text(text: &str) -> Vec<Value> {
    let text = text.trim();
    let Ok(value) = serde_json::from_str::<Value>(text) else {
        return Vec::new();
    };
    match (&value, text) {
        (Value::Number(_), "0" | "1") => vec![value, Value::Bool(text == "1")],
        (Value::Number(number), _) => {
            let mut all = vec![value.clone()];
            all.extend(whole(number));
            all
        }
        (Value::Bool(_) | Value::Array(_) | Value::Object(_), _) => vec![value],
        (Value::Null | Value::String(_), _) => Vec::new(),
    }
}

fn conversions_of_number(number: &serde_json::Number) -> Vec<Value> {
    let mut all: Vec<Value> = whole(number).into_iter().collect();
    all.push(number.to_string().into());
    match number.as_i64() {
        Some(0) => all.push(false.into()),
        Some(1) => all.push(true.into()),
        _ => {}
    }
    all
}

/// A number written with a fraction that has none, such as `3.0`.
fn whole(number: &serde_json::Number) -> Option<Value> {
    /// Beyond this, not every integer is a 64-bit float.
    const EXACT: f64 = 9_007_199_254_740_992.0;
    let float = number.as_f64().filter(|_| number.is_f64())?;
    let is_whole = float.fract() == 0.0 && float.abs() <= EXACT;
    #[expect(
        clippy::cast_possible_truncation,
        reason = "checked to be whole and in range"
    )]
    is_whole.then(|| Value::from(float as i64))
}

fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(_) => "number",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    }
}

/// The kind, with numbers told apart where a type may take one and not the other.
fn fine_kind_of(value: &Value) -> &'static str {
    match value {
        Value::Number(number) if number.is_f64() => "fraction",
        Value::Number(number) if number.is_i64() => "integer",
        other => kind_of(other),
    }
}

#[cfg(test)]
#[allow(
    unreachable_pub,
    reason = "the macros make methods public, as services need them"
)]
mod tests;
