use crate::layout::RawEndpoint;
use crate::model::Shape;
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
        post("dog", "owner user !\n  id string !\n  kind string ? a|b|c"),
    ]);
    assert_eq!(shapes, ["User(id:string kind:UserKind)"]);
}

#[test]
fn shapes_that_agree_in_all_they_share_are_one() {
    let mail = "id string\n  from string\n  to string\n  at int";
    for (pages, expected) in [
        // The reference has one name for them.
        (
            vec![
                get("cat", "items user[]\n  id string\n  kind string"),
                get(
                    "dog",
                    "user user\n  id string\n  kind string a|b\n  age int",
                ),
                post(
                    "elk",
                    "user user\n  id string\n  kind string b|c\n  new boolean",
                ),
            ],
            vec!["User(id:string kind:UserKind age:int new:bool)"],
        ),
        // Three quarters of the fields of two are the same, and one has no name.
        (
            vec![
                get("cat", &format!("items mail[]\n  {mail}")),
                get("dog", &format!("mails object[]\n  {mail}\n  read boolean")),
            ],
            vec!["Mail(id:string from:string to:string at:int read:bool)"],
        ),
        // What they hold is one with them.
        (
            vec![
                get(
                    "cat",
                    "top box\n  size int\n  lid object\n    ajar boolean\n    of string",
                ),
                get("dog", "box box\n  size int\n  lid object\n    ajar boolean"),
            ],
            vec!["Box(size:int lid:BoxLid)", "BoxLid(ajar:bool of:string)"],
        ),
        // Fields of one name hold them.
        (
            vec![
                get("cat", "owner object\n  id string\n  kind string"),
                get("dog", "owner object\n  id string\n  kind string a|b"),
            ],
            vec!["Owner(id:string kind:OwnerKind)"],
        ),
    ] {
        assert_eq!(shapes(pages), expected);
    }
}

#[test]
fn shapes_that_differ_or_share_little_stay_apart() {
    for (pages, expected) in [
        // They do not agree in what they hold.
        (
            vec![
                get("cat", "top box\n  size int\n  lid lid\n    ajar boolean"),
                get("dog", "box box\n  size int\n  lid lid\n    ajar int"),
            ],
            vec![
                "Box(size:int lid:Lid)",
                "DogBox(size:int lid:DogLid)",
                "DogLid(ajar:int)",
                "Lid(ajar:bool)",
            ],
        ),
        // Nothing but an id and a name.
        (
            vec![
                get("cat", "owner object\n  id string\n  name string"),
                get(
                    "dog",
                    "friend object\n  id string\n  name string\n  age int",
                ),
            ],
            vec![
                "CatOwner(id:string name:string)",
                "DogFriend(id:string name:string age:int)",
            ],
        ),
        // The reference has two names for them.
        (
            vec![get(
                "cat",
                "mine goal\n  id string\n  name string\nyours task\n  id string\n  name string",
            )],
            vec!["Goal(id:string name:string)", "Task(id:string name:string)"],
        ),
    ] {
        assert_eq!(shapes(pages), expected);
    }
}

#[test]
fn shapes_of_many_owners_are_called_after_what_they_are() {
    let pair = "object\n  id string\n  name string";
    let period = "object\n  start int\n  end int\n  zone string\n  whole boolean";
    let shapes = shapes(vec![
        get("cat", &format!("city {pair}\ncreate_time_range {period}")),
        get(
            "dog",
            &format!(
                "job {pair}\nupdate_time_ranges {}",
                period.replacen("object", "object[]", 1)
            ),
        ),
        get("elk", "label object\n  lang string\n  value string"),
        get("fox", "hint object[]\n  lang string\n  value string"),
    ]);
    assert_eq!(
        shapes,
        [
            "IdAndName(id:string name:string)",
            "TimeRange(start:int end:int zone:string whole:bool)",
            "Translation(lang:string value:string)",
        ]
    );
}

#[test]
fn shapes_of_one_name_and_other_fields_are_distinguished() {
    let shapes = shapes(vec![
        get("cat", "items user[]\n  id string"),
        get("cow", "user user\n  id string"),
        get("dog", "items user[]\n  id string\n  age int"),
        get("elk", "items user[]\n  id int"),
    ]);
    assert_eq!(shapes, ["ElkUser(id:int)", "User(id:string age:int)"]);
}

#[test]
fn a_field_is_required_where_all_places_require_it() {
    for (one, other, expected) in [
        ("id string !", "id string !", Some(true)),
        ("id string !", "id string ?", Some(false)),
        ("id string !\n  at int", "at int", Some(false)),
    ] {
        let (model, _) = model(vec![
            post("cat", &format!("user user !\n  {one}")),
            post("dog", &format!("user user !\n  {other}")),
            get("cat", "user user\n  id string\n  at int"),
        ]);
        let shapes: Vec<&Shape> = only_version(&model).shapes.values().collect();
        let [user] = shapes.as_slice() else {
            panic!("{shapes:?}")
        };
        let id = user.fields.iter().find(|field| field.name == "id").unwrap();
        assert_eq!(id.required, expected, "{one} {other}");
    }
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
