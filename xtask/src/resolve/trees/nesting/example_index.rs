//! What the examples of a table have at which path.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::numbers::Numbers;
use crate::depth::MAX_DEPTH;

/// All examples of one table laid over each other. Lists are looked through: what is in a
/// list's items is at the list's own path.
#[derive(Debug)]
pub(super) struct ExampleIndex {
    nodes: Vec<Node>,
    /// The node of `data`, where the whole has that.
    data: Option<usize>,
}

/// What the examples have at one path.
#[derive(Debug)]
pub(super) struct Node {
    /// Whether an object is there.
    pub(super) object: bool,
    /// Whether a scalar is there that is neither null nor empty nor JSON in a string.
    pub(super) scalar: bool,
    /// Whether an object there has anything in it.
    pub(super) filled: bool,
    /// What of it the table has names for, in the order of the names' numbers.
    pub(super) fields: Vec<NodeField>,
    /// All values of the object laid over each other, where a field of its name may be a map.
    pub(super) values: Option<usize>,
}

/// A field of an object of the examples that the table has a name for.
#[derive(Debug)]
pub(super) struct NodeField {
    /// The number of its name.
    pub(super) name: usize,
    /// What is there.
    pub(super) node: usize,
}

/// How many times the nodes of the examples there may be with those for maps; hostile examples
/// have maps in maps in maps.
const GROWTH: usize = 4;

impl ExampleIndex {
    /// The node of the whole.
    pub(super) const ROOT: usize = 0;

    /// Lays examples over each other. `maps` has those of the names that may be maps.
    pub(super) fn of(examples: &[Value], names: &Numbers<String>, maps: &BTreeSet<usize>) -> Self {
        let mut layers = Layers {
            nodes: vec![Layer::default()],
        };
        for example in examples {
            layers.lay(Self::ROOT, example, 0);
        }
        let maps = names
            .iter()
            .enumerate()
            .filter(|(name, _)| maps.contains(name));
        layers.lay_maps(&maps.map(|(_, name)| name.as_str()).collect());
        layers.index(names)
    }

    /// The node of `data`, whether the table has that name or not.
    pub(super) fn data(&self) -> Option<usize> {
        self.data
    }

    /// What is at a node.
    pub(super) fn node(&self, at: usize) -> &Node {
        &self.nodes[at]
    }

    /// All nodes, by their numbers.
    pub(super) fn nodes(&self) -> &[Node] {
        &self.nodes
    }

    /// The field of a node's object that has this name.
    pub(super) fn field(&self, at: usize, name: usize) -> Option<&NodeField> {
        let fields = &self.nodes[at].fields;
        let found = fields.binary_search_by_key(&name, |field| field.name);
        found.ok().map(|found| &fields[found])
    }
}

/// The nodes while examples are laid over each other.
struct Layers {
    nodes: Vec<Layer>,
}

#[derive(Debug, Default, Clone)]
struct Layer {
    object: bool,
    scalar: bool,
    /// The names in the objects there, each with its node.
    keys: BTreeMap<String, usize>,
    values: Option<usize>,
}

impl Layers {
    fn lay(&mut self, at: usize, value: &Value, depth: usize) {
        if depth > MAX_DEPTH {
            return;
        }
        match value {
            Value::Object(map) => {
                self.nodes[at].object = true;
                for (name, value) in map {
                    let child = self.child(at, name);
                    self.lay(child, value, depth + 1);
                }
            }
            Value::Array(items) => {
                for item in items {
                    self.lay(at, item, depth + 1);
                }
            }
            Value::String(text) => match json_within(text) {
                Some(inner) => self.lay(at, &inner, depth + 1),
                None if text.is_empty() => {}
                None => self.nodes[at].scalar = true,
            },
            Value::Null => {}
            Value::Bool(_) | Value::Number(_) => self.nodes[at].scalar = true,
        }
    }

    /// The node below `at` that has a name, a new one where there is none.
    fn child(&mut self, at: usize, name: &str) -> usize {
        if let Some(child) = self.nodes[at].keys.get(name) {
            return *child;
        }
        let child = self.nodes.len();
        self.nodes.push(Layer::default());
        self.nodes[at].keys.insert(name.to_owned(), child);
        child
    }

    /// Lays the values of each object over each other that may be a map.
    fn lay_maps(&mut self, maps: &BTreeSet<&str>) {
        let most = self.nodes.len() * GROWTH;
        let mut at = 0;
        while at < self.nodes.len() && !maps.is_empty() {
            let keys = self.nodes[at].keys.iter();
            let may_be_maps = keys.filter(|(name, _)| maps.contains(name.as_str()));
            let may_be_maps: Vec<usize> = may_be_maps.map(|(_, child)| *child).collect();
            for map in may_be_maps {
                if self.nodes.len() < most && !self.nodes[map].keys.is_empty() {
                    self.lay_values(map);
                }
            }
            at += 1;
        }
    }

    fn lay_values(&mut self, map: usize) {
        let all = self.nodes.len();
        self.nodes.push(Layer::default());
        self.nodes[map].values = Some(all);
        let values: Vec<usize> = self.nodes[map].keys.values().copied().collect();
        for value in values {
            self.merge(value, all);
        }
    }

    /// Lays what is at one node over another.
    fn merge(&mut self, from: usize, into: usize) {
        let Layer {
            object,
            scalar,
            keys,
            ..
        } = self.nodes[from].clone();
        let target = &mut self.nodes[into];
        target.object |= object;
        target.scalar |= scalar;
        for (name, child) in keys {
            let below = self.child(into, &name);
            self.merge(child, below);
        }
    }

    /// What is left when names are numbers, and names that the table does not have are left out.
    fn index(self, names: &Numbers<String>) -> ExampleIndex {
        let data = self.nodes[ExampleIndex::ROOT].keys.get("data");
        let data = data.copied();
        let nodes = self.nodes.into_iter().map(|layer| Node {
            object: layer.object,
            scalar: layer.scalar,
            filled: !layer.keys.is_empty(),
            values: layer.values,
            // Numbers are in the order of the names, and so are the keys.
            fields: layer
                .keys
                .iter()
                .filter_map(|(name, node)| {
                    Some(NodeField {
                        name: names.find_text(name)?,
                        node: *node,
                    })
                })
                .collect(),
        });
        ExampleIndex {
            nodes: nodes.collect(),
            data,
        }
    }
}

/// The object or list that a string holds as JSON.
fn json_within(text: &str) -> Option<Value> {
    let text = text.trim();
    text.starts_with(['{', '['])
        .then(|| serde_json::from_str(text).ok())
        .flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn index(examples: &[Value], names: &[&str], maps: &[&str]) -> (ExampleIndex, Numbers<String>) {
        let names = Numbers::of(names.iter().map(|name| (*name).to_owned()));
        let maps = maps
            .iter()
            .filter_map(|name| names.find_text(name))
            .collect();
        (ExampleIndex::of(examples, &names, &maps), names)
    }

    /// The node at a path of names.
    #[track_caller]
    fn at((index, names): &(ExampleIndex, Numbers<String>), path: &str) -> usize {
        path.split('.').fold(ExampleIndex::ROOT, |at, name| {
            let name = names.find_text(name).unwrap();
            index.field(at, name).unwrap().node
        })
    }

    #[test]
    fn lists_are_looked_through_and_examples_laid_over_each_other() {
        let examples = [
            json!({"data": {"items": [{"b": 1}, {"a": "x", "b": null, "c": 1}]}}),
            json!({"data": {"items": [], "content": "{\"text\": \"hi\"}"}}),
        ];
        let indexed = index(
            &examples,
            &["a", "b", "content", "data", "items", "text"],
            &[],
        );
        let node = indexed.0.node(at(&indexed, "data.items"));
        assert!(node.object && node.filled && !node.scalar);
        assert_eq!(node.fields.len(), 2);
        at(&indexed, "data.content.text");
        assert!(!indexed.0.node(at(&indexed, "data.content")).scalar);
    }

    #[test]
    fn values_of_maps_are_laid_over_each_other() {
        let examples = [json!({"by_id": {"x": {"a": 1}, "y": {"b": {"a": 1}}}})];
        let indexed = index(&examples, &["a", "b", "by_id"], &["by_id"]);
        let map = indexed.0.node(at(&indexed, "by_id"));
        assert!(map.fields.is_empty());
        let values = indexed.0.node(map.values.unwrap());
        assert_eq!(values.fields.len(), 2);
    }

    #[test]
    fn maps_in_maps_do_not_blow_up() {
        let mut example = json!({"a": 1});
        for _ in 0..30 {
            example = json!({"m": {"m": example, "n": 1}});
        }
        let (index, _) = index(&[example], &["a", "m"], &["m", "n"]);
        assert!(index.nodes().len() < 1000);
    }
}
