use crate::layout::RawEndpoint;
use crate::resolve::fixtures::{codes, endpoint, list, model, only_version, rows};

fn get(name: &str, data: &str) -> RawEndpoint {
    let mut raw = endpoint("GET", &format!("/open-apis/a/v1/{name}s/list"));
    let data: String = data.lines().map(|line| format!("  {line}\n")).collect();
    raw.response_fields = Some(rows(&format!("code int\ndata object\n{data}")));
    raw
}

fn post(name: &str, body: &str) -> RawEndpoint {
    let mut raw = endpoint("POST", &format!("/open-apis/a/v1/{name}s"));
    raw.request_fields = rows(body);
    raw
}

fn shapes(endpoints: Vec<RawEndpoint>) -> Vec<String> {
    let mut reversed = endpoints.clone();
    reversed.reverse();
    let (model, diagnostics) = model(endpoints);
    assert_eq!(codes(&diagnostics), []);
    let (same, _) = crate::resolve::fixtures::model(reversed);
    assert_eq!(model, same, "the order of pages matters");
    only_version(&model)
        .shapes
        .iter()
        .map(|(name, shape)| format!("{name}({})", list(&shape.fields)))
        .collect()
}

#[test]
fn equal_shapes_are_one() {
    let shapes = shapes(vec![
        get("cat", "items user[]\n  id string\n  kind string a|b|c"),
        get("dog", "owner user\n  kind string c|b|a\n  id string"),
        post(
            "dog",
            "owner person !\n  id string !\n  kind string ? a|b|c",
        ),
    ]);
    assert_eq!(shapes, ["User(id:string kind:UserKind)"]);
}

#[test]
fn shapes_of_one_name_and_other_fields_are_distinguished() {
    let shapes = shapes(vec![
        get("cat", "items user[]\n  id string"),
        get("cow", "user user\n  id string"),
        get("dog", "items user[]\n  id string\n  age int"),
        get("elk", "items user[]\n  id int"),
    ]);
    assert_eq!(
        shapes,
        [
            "DogUser(id:string age:int)",
            "ElkUser(id:int)",
            "User(id:string)"
        ]
    );
}

#[test]
fn what_must_be_sent_here_and_need_not_there_is_two_shapes() {
    let shapes = shapes(vec![
        post("cat", "user user !\n  id string !"),
        post("dog", "user user !\n  id string ?"),
        get("cat", "user user\n  id string"),
    ]);
    assert_eq!(shapes.len(), 2);
}

#[test]
fn shapes_without_a_name_are_called_after_their_place() {
    let shapes = shapes(vec![
        get("cat", "owner object\n  homes object[]\n    street string"),
        get(
            "dog",
            "owner object\n  id string\n  homes object[]\n    street int",
        ),
    ]);
    assert_eq!(
        shapes,
        [
            "CatOwner(homes:CatOwnerHome[])",
            "CatOwnerHome(street:string)",
            "DogOwner(id:string homes:DogOwnerHome[])",
            "DogOwnerHome(street:int)",
        ]
    );
}

#[test]
fn shapes_may_hold_themselves() {
    let shapes = shapes(vec![
        get(
            "cat",
            "root node\n  id string\n  children node[]\n  parent box\n    of node",
        ),
        get("dog", "top node"),
    ]);
    assert_eq!(
        shapes,
        ["Box(of:Node)", "Node(id:string children:Node[] parent:Box)"]
    );
}

#[test]
fn requests_and_responses_keep_their_names() {
    let shapes = shapes(vec![
        post("cat", "create_cat create_cat\n  id string"),
        get("cat", "x list_cat_response\n  id int"),
    ]);
    assert_eq!(
        shapes,
        ["CatCreateCat(id:string)", "CatListCatResponse(id:int)"]
    );
}

#[test]
fn enumerations_are_distinguished_by_what_they_are_for() {
    let mut one = post(
        "cat",
        "user_id_type string a|b|c\ntype int 1|2\nowner user\n  type int 1|2\n  mode string x|y|z",
    );
    one.query_parameters = rows("id_kind string a|b|c\nside string l|r");
    let two = post("dog", "type int 1|2\nhand string l|r\nmode string x|y");
    let (model, _) = model(vec![one, two]);
    let names: Vec<&str> = only_version(&model)
        .enumerations
        .keys()
        .map(|name| name.0.as_str())
        .collect();
    assert_eq!(
        names,
        [
            "CatType", "DogMode", "DogType", "Hand", "IdKind", "Side", "UserMode", "UserType"
        ]
    );
}
