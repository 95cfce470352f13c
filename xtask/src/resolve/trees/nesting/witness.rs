//! What the examples of a table bear witness to: which names stand under which path.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

/// All examples of one table laid over each other. Lists are looked through: what stands in a
/// list's items stands at the list's own path.
#[derive(Debug, Default)]
pub(super) struct Witness {
    nodes: Vec<Node>,
}

/// What the examples have at one path.
#[derive(Debug, Default, Clone)]
pub(super) struct Node {
    /// Whether an object stands there.
    pub(super) object: bool,
    /// Whether a list stands there.
    pub(super) list: bool,
    /// Whether a scalar stands there that is neither null nor empty nor JSON in a string.
    pub(super) scalar: bool,
    /// The names in the objects there: the order in which each was first met, and its node.
    pub(super) keys: BTreeMap<String, (usize, usize)>,
}

/// How deep examples are looked into; hostile ones may be deeper.
const DEEPEST: usize = 40;

impl Witness {
    /// Lays the examples over each other.
    pub(super) fn of<'a>(examples: impl IntoIterator<Item = &'a Value>) -> Self {
        let mut witness = Self {
            nodes: vec![Node::default()],
        };
        for example in examples {
            witness.lay(0, example, 0);
        }
        witness
    }

    /// The node of the whole.
    pub(super) const ROOT: usize = 0;

    /// What stands at a node.
    pub(super) fn node(&self, at: usize) -> &Node {
        &self.nodes[at]
    }

    /// The node below `at` that has this name.
    pub(super) fn child(&self, at: usize, name: &str) -> Option<usize> {
        self.nodes[at].keys.get(name).map(|(_, node)| *node)
    }

    /// How many names that are asked for stand below each node, at any depth.
    pub(super) fn count_below(&self, asked: impl Fn(&str) -> bool) -> Vec<u32> {
        let mut counts = vec![0; self.nodes.len()];
        // A node is made after the one that it stands in.
        for (at, node) in self.nodes.iter().enumerate().rev() {
            let below = node.keys.iter();
            counts[at] = below
                .map(|(name, (_, child))| u32::from(asked(name)) + counts[*child])
                .sum();
        }
        counts
    }

    /// All names, wherever they stand.
    pub(super) fn names(&self) -> BTreeSet<&str> {
        let keys = self.nodes.iter().flat_map(|node| node.keys.keys());
        keys.map(String::as_str).collect()
    }

    fn lay(&mut self, at: usize, value: &Value, depth: usize) {
        if depth > DEEPEST {
            return;
        }
        match value {
            Value::Object(map) => {
                self.nodes[at].object = true;
                for (name, value) in map {
                    let child = self.child_or_new(at, name);
                    self.lay(child, value, depth + 1);
                }
            }
            Value::Array(items) => {
                self.nodes[at].list = true;
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

    fn child_or_new(&mut self, at: usize, name: &str) -> usize {
        if let Some(child) = self.child(at, name) {
            return child;
        }
        let child = self.nodes.len();
        self.nodes.push(Node::default());
        let order = self.nodes[at].keys.len();
        self.nodes[at].keys.insert(name.to_owned(), (order, child));
        child
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

    #[test]
    fn lists_are_looked_through_and_examples_laid_over_each_other() {
        let examples = [
            json!({"data": {"items": [{"b": 1}, {"a": "x", "b": null}]}}),
            json!({"data": {"items": [], "content": "{\"text\": \"hi\"}"}}),
        ];
        let witness = Witness::of(&examples);
        let data = witness.child(Witness::ROOT, "data").unwrap();
        let items = witness.child(data, "items").unwrap();
        let node = witness.node(items);
        assert!(node.list && node.object && !node.scalar);
        let order: Vec<_> = node
            .keys
            .iter()
            .map(|(name, (at, _))| (name.as_str(), *at))
            .collect();
        assert_eq!(order, [("a", 1), ("b", 0)]);
        let content = witness.child(data, "content").unwrap();
        assert!(witness.child(content, "text").is_some());
        assert!(!witness.node(content).scalar);
    }
}
