use std::collections::BTreeMap;

use super::*;
use crate::model::{
    BodyContent, BodyEncoding, Enumeration, EnumerationBase, EnumerationName, EnumerationValue,
    ErrorCode, Field, Host, HttpMethod, Limits, OfficialName, Prose, RequestBody, Response,
    ResponseContent, Shape, ShapeName, TokenKind, Type,
};

fn field(name: &str, kind: Type) -> Field {
    Field {
        name: name.to_owned(),
        kind,
        required: None,
        description: Prose::default(),
        default: None,
        example: None,
        limits: Limits::default(),
        scopes: Vec::new(),
        deprecated: false,
        secret: false,
    }
}

fn shape(name: &str) -> Type {
    Type::Shape {
        name: ShapeName(name.to_owned()),
    }
}

fn list(items: Type) -> Type {
    Type::Array {
        items: Box::new(items),
    }
}

/// A tree of nodes with a colour each, under the shape name given.
fn version(shape_name: &str) -> Version {
    let mut version = Version::default();
    let colour = EnumerationName("Colour".to_owned());
    let values = [("1", "red"), ("2", "")].map(|(value, label)| EnumerationValue {
        value: value.to_owned(),
        label: label.into(),
    });
    version.enumerations.insert(
        colour.clone(),
        Enumeration {
            base: EnumerationBase::Integer,
            values: values.to_vec(),
        },
    );
    let node = Shape {
        page_type: Some("tree.node".to_owned()),
        fields: vec![
            Field {
                required: Some(true),
                limits: Limits {
                    max_length: Some(3),
                    ..Limits::default()
                },
                ..field("colours", list(Type::Enumeration { name: colour }))
            },
            field("children", list(shape(shape_name))),
        ],
    };
    version
        .shapes
        .insert(ShapeName(shape_name.to_owned()), node);
    version
}

fn endpoint(shape_name: &str) -> Endpoint {
    Endpoint {
        name: OfficialName {
            service: "garden".to_owned(),
            version: "v1".to_owned(),
            resource: "tree".to_owned(),
            method: "plant".to_owned(),
        },
        title: "Plant a tree".to_owned(),
        summary: Prose::default(),
        notes: Vec::new(),
        address: None,
        updated: Some(7),
        deprecated: false,
        successor: None,
        http_method: HttpMethod::Post,
        host: Host::Open,
        path: "/open-apis/garden/v1/trees/:tree_id".to_owned(),
        token_kinds: vec![TokenKind::Tenant],
        app_types: Vec::new(),
        scopes: Vec::new(),
        field_scopes: Vec::new(),
        rate_limit: None,
        headers: Vec::new(),
        path_parameters: vec![field("tree_id", Type::String)],
        query_parameters: Vec::new(),
        request_body: Some(RequestBody {
            encoding: BodyEncoding::Json,
            content: BodyContent::Fields {
                fields: vec![field("root", shape(shape_name))],
            },
            examples: Vec::new(),
        }),
        composites: BTreeMap::new(),
        response: Response {
            content: ResponseContent::Empty,
            examples: Vec::new(),
        },
        errors: vec![ErrorCode {
            code: 12,
            http_status: Some(400),
            message: "no such garden".to_owned(),
            other_messages: vec!["no garden".to_owned()],
            label: Prose::default(),
            advice: Prose::default(),
            rate_limited: false,
            sub_codes: Vec::new(),
        }],
        pagination: None,
        page: "tree/plant.md".to_owned(),
    }
}

fn lines(facts: &[Fact]) -> Vec<String> {
    let line = |fact: &Fact| format!("{} | {} | {}", fact.kind, fact.place, fact.value);
    facts.iter().map(line).collect()
}

#[test]
fn an_endpoint_is_laid_flat_in_the_order_of_its_page() {
    let found = of_endpoint(&version("Node"), &endpoint("Node"));
    assert_eq!(found.address, "POST /open-apis/garden/v1/trees/:");
    assert_eq!(found.updated, Some(7));
    let expected = [
        "endpoint | endpoint | POST /open-apis/garden/v1/trees/:tree_id",
        "name | endpoint | garden.v1.tree.plant",
        "title | endpoint | Plant a tree",
        "token kind | endpoint tenant | tenant",
        "parameter | path.tree_id | tree_id",
        "type | path.tree_id | string",
        "encoding | request | json",
        "field | request.root | root",
        "type | request.root | object",
        "type name | request.root | tree.node",
        "field | request.root.colours | colours",
        "required | request.root.colours | true",
        "limit | request.root.colours max_length | 3",
        "type | request.root.colours | integer[]",
        "enum value | request.root.colours[]=1 | 1",
        "label | request.root.colours[]=1 | red",
        "enum value | request.root.colours[]=2 | 2",
        "field | request.root.children | children",
        "type | request.root.children | object[]",
        "type name | request.root.children[] | tree.node",
        "recursion | request.root.children[] | request.root",
        "response kind | response | empty",
        "code | error 12 | 12",
        "http status | error 12 | 400",
        "message | error 12 | no such garden",
        "other message | error 12 | no garden",
    ];
    assert_eq!(lines(&found.facts), expected);
}

#[test]
fn what_shapes_are_called_does_not_matter() {
    let one = of_endpoint(&version("Node"), &endpoint("Node"));
    let other = of_endpoint(&version("Branch"), &endpoint("Branch"));
    assert!(compare(&one.facts, &other.facts).is_equal());
}

#[test]
fn lists_are_compared_by_kind_and_place() {
    let one = of_endpoint(&version("Node"), &endpoint("Node"));
    let mut changed = endpoint("Node");
    changed.path_parameters = vec![field("tree_id", Type::Integer)];
    changed.token_kinds = vec![TokenKind::User];
    let other = of_endpoint(&version("Node"), &changed);
    let found = compare(&one.facts, &other.facts);
    assert!(!found.is_equal());
    let changed: Vec<_> = found
        .changed
        .iter()
        .map(|(left, right)| {
            (
                left.kind,
                left.place.to_string(),
                left.value.as_str(),
                right.value.as_str(),
            )
        })
        .collect();
    let expected = (Kind::Type, "path.tree_id".to_owned(), "string", "integer");
    assert_eq!(changed, [expected]);
    let values = |facts: &[&Fact]| {
        facts
            .iter()
            .map(|fact| fact.value.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(values(&found.only_left), ["tenant"]);
    assert_eq!(values(&found.only_right), ["user"]);
    assert_eq!(found.same.len(), one.facts.len() - 2);
}

#[test]
fn facts_of_one_kind_and_place_are_numbered() {
    let mut repeated = endpoint("Node");
    repeated.notes = vec!["one".into(), "two".into()];
    repeated
        .path_parameters
        .push(field("tree_id", Type::String));
    let found = of_endpoint(&version("Node"), &repeated);
    let places = |kind: Kind| -> Vec<String> {
        let facts = found.facts.iter().filter(|fact| fact.kind == kind);
        facts.map(|fact| fact.place.to_string()).collect()
    };
    assert_eq!(places(Kind::Note), ["endpoint", "endpoint #2"]);
    assert_eq!(places(Kind::Parameter), ["path.tree_id", "path.tree_id #2"]);
}

#[test]
fn a_list_at_the_root_and_a_map_have_places() {
    let mut odd = endpoint("Node");
    odd.response.content = ResponseContent::Root {
        value: list(Type::Map {
            values: Box::new(shape("Node")),
        }),
    };
    let found = of_endpoint(&version("Node"), &odd);
    let found = lines(&found.facts);
    assert!(found.contains(&"type | response | map<string, object>[]".to_owned()));
    assert!(found.contains(&"field | response[]{}.children | children".to_owned()));
}

#[test]
fn types_that_double_with_every_level_come_to_an_end() {
    let mut version = Version::default();
    for level in 0..40 {
        let next = shape(&format!("Level{}", level + 1));
        let fields = vec![field("left", next.clone()), field("right", next)];
        let page_type = None;
        let name = ShapeName(format!("Level{level}"));
        version.shapes.insert(name, Shape { page_type, fields });
    }
    let found = of_endpoint(&version, &endpoint("Level0"));
    assert!(found.facts.len() < 300_000, "{}", found.facts.len());
}

#[test]
fn gateway_codes_are_facts_too() {
    let model = ApiModel {
        common_errors: endpoint("Node").errors,
        ..ApiModel::default()
    };
    let found = lines(&common_errors(&model));
    assert_eq!(
        found.first().map(String::as_str),
        Some("code | error 12 | 12")
    );
}

#[test]
fn all_kinds_are_listed_once_and_have_names_of_their_own() {
    let names: std::collections::BTreeSet<String> = Kind::ALL.iter().map(Kind::to_string).collect();
    assert_eq!(names.len(), Kind::ALL.len());
    assert!(Kind::ALL.is_sorted());
    assert_eq!(Kind::ALL.last(), Some(&Kind::Advice));
}
