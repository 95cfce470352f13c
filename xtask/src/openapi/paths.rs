//! The `paths` of the document.
//!
//! OpenAPI takes two templates that differ only in the names of their parameters for the same
//! path. The names of path parameters never reach the wire, so that such endpoints share one
//! template, the first in the order of official names giving the names.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use super::operation::{self, Location};
use super::schema::Scope;
use crate::model::{ApiModel, Endpoint};

/// A path without the names of its parameters: `/a/{}/b`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct Skeleton(String);

/// A segment of a path: text with parameters in it, as `:id` or `:id:action`.
fn split(path: &str) -> (Skeleton, Vec<String>) {
    let mut skeleton = String::new();
    let mut names = Vec::new();
    for (position, segment) in path.split('/').enumerate() {
        if position > 0 {
            skeleton.push('/');
        }
        match segment.strip_prefix(':') {
            Some(name) if !name.is_empty() => {
                skeleton.push_str("{}");
                names.push(name.to_owned());
            }
            _ => skeleton.push_str(segment),
        }
    }
    (Skeleton(skeleton), names)
}

/// The template of a skeleton with these names; a name that comes twice is numbered, since a
/// template may hold each once.
fn template(skeleton: &Skeleton, names: &[String]) -> (String, Vec<String>) {
    let mut rendered = String::new();
    let mut distinct: Vec<String> = Vec::new();
    let mut pieces = skeleton.0.split("{}");
    rendered.push_str(pieces.next().unwrap_or_default());
    for (piece, name) in pieces.zip(names) {
        let mut chosen = name.clone();
        let mut count = 1;
        while distinct.contains(&chosen) {
            count += 1;
            chosen = format!("{name}_{count}");
        }
        rendered.push_str(&format!("{{{chosen}}}{piece}"));
        distinct.push(chosen);
    }
    (rendered, distinct)
}

/// All paths with their operations. Where two endpoints have one method on one path (an old page
/// and a new one, or what only the body distinguishes), the first that is not deprecated has the
/// path, and the others have it with their names as fragments, which no client sends.
pub(super) fn paths(model: &ApiModel) -> Map<String, Value> {
    let mut by_skeleton: BTreeMap<Skeleton, Vec<(&Endpoint, Vec<String>)>> = BTreeMap::new();
    for endpoint in model.endpoints() {
        let (skeleton, names) = split(&endpoint.path);
        by_skeleton
            .entry(skeleton)
            .or_default()
            .push((endpoint, names));
    }
    let mut paths = Map::new();
    for (skeleton, mut endpoints) in by_skeleton {
        endpoints.sort_by_key(|(endpoint, _)| endpoint.deprecated);
        let (path, shared) = template(&skeleton, &endpoints[0].1);
        for (endpoint, own) in &endpoints {
            let location = Location {
                own,
                shared: &shared,
            };
            let name = &endpoint.name;
            let scope = Scope::of(model, &name.service, &name.version);
            let method = endpoint.http_method.name().to_ascii_lowercase();
            let taken = paths
                .get(&path)
                .is_some_and(|item| !item[&method].is_null());
            let path = if taken {
                format!("{path}#{}", endpoint.name)
            } else {
                path.clone()
            };
            let item = paths
                .entry(path)
                .or_insert_with(|| Value::Object(Map::new()));
            item[&method] = operation::operation(scope, endpoint, &location);
        }
    }
    paths
}

#[cfg(test)]
mod tests {
    use super::{Skeleton, split, template};

    #[test]
    fn parameters_leave_the_skeleton_and_come_back_by_name() {
        let (skeleton, names) = split("/open-apis/a/v1/things/:thing_id/parts/:thing_id");
        assert_eq!(
            skeleton,
            Skeleton("/open-apis/a/v1/things/{}/parts/{}".into())
        );
        let (path, distinct) = template(&skeleton, &names);
        assert_eq!(path, "/open-apis/a/v1/things/{thing_id}/parts/{thing_id_2}");
        assert_eq!(distinct, ["thing_id", "thing_id_2"]);
    }
}
