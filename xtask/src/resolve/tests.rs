use super::fixtures::{
    codes, endpoint, error, json, list, located, model, only, only_version, rows,
};
use super::*;
use crate::diagnostics::Code;
use crate::layout::RawOfficialName;
use crate::model::{BodyContent, Host, HttpMethod, ResponseContent};

const STORE: &str = "/open-apis/shop/v2/stores/:store_id";

fn full() -> RawEndpoint {
    let mut raw = endpoint(
        "post",
        &format!("https://open.feishu.cn{STORE}/orders?dry_run=true"),
    );
    raw.path_parameters = rows("store_id string ! =s1");
    raw.query_parameters =
        rows("user_id_type string ? open_id|union_id|user_id\nnotify string ? true|false");
    raw.request_fields =
        rows("note string ?\nitems item[] !\n  id string !\n  count int ? =3\n  tags string[] ?");
    raw.request_examples = vec![json(r#"{"items": [{"id": "a", "count": 1,}]} // one"#)];
    raw.response_fields = Some(rows(
        "code int\nmsg string\ndata object\n  order order\n    id string\n    state int 1|2",
    ));
    raw.errors = vec![
        error(Some(400), 1001, "bad"),
        error(None, 1001, "worse"),
        error(Some(429), 1002, "slow down"),
        error(None, 1003, "Too many requests"),
    ];
    raw.rate_limit = Some(located("50 次/秒".to_owned()));
    raw
}

#[test]
fn a_whole_endpoint_comes_through() {
    let (model, diagnostics) = model(vec![full()]);
    assert_eq!(codes(&diagnostics), []);
    let endpoint = only(&model);
    assert_eq!(endpoint.name.to_string(), "shop.v2.store_order.create");
    assert_eq!(endpoint.http_method, HttpMethod::Post);
    assert_eq!(endpoint.path, format!("{STORE}/orders"));
    assert_eq!(list(&endpoint.path_parameters), "store_id:string");
    assert_eq!(
        list(&endpoint.query_parameters),
        "user_id_type:UserIdType notify:bool dry_run:string"
    );
    let body = endpoint.request_body.as_ref().unwrap();
    let BodyContent::Fields { fields } = &body.content else {
        panic!("fields")
    };
    assert_eq!(list(fields), "note:string items:Item[]");
    assert_eq!(
        body.examples,
        [serde_json::json!({"items": [{"id": "a", "count": 1}]})]
    );
    let ResponseContent::Data { fields } = &endpoint.response.content else {
        panic!("data")
    };
    assert_eq!(list(fields), "order:Order");
    let version = only_version(&model);
    let shapes: Vec<String> = version
        .shapes
        .iter()
        .map(|(name, shape)| format!("{name}({})", list(&shape.fields)))
        .collect();
    assert_eq!(
        shapes,
        [
            "Item(id:string count:int tags:string[])",
            "Order(id:string state:OrderState)"
        ]
    );
    let flags: Vec<_> = endpoint
        .errors
        .iter()
        .map(|error| (error.code, error.other_messages.len(), error.rate_limited))
        .collect();
    assert_eq!(flags, [(1001, 1, false), (1002, 0, true), (1003, 0, true)]);
}

#[test]
fn the_order_of_pages_does_not_matter() {
    let mut other = endpoint("get", &format!("{STORE}/orders/:order_id"));
    other.response_fields = Some(rows(
        "code int\ndata object\n  order order\n    id string\n    state int 1|2\n    extra string",
    ));
    let mut third = endpoint("GET", "/open-apis/shop/v2/stores/list");
    third.response_fields = Some(rows("code int\ndata object\n  item item\n    id string"));
    let (one, _) = model(vec![full(), other.clone(), third.clone()]);
    let (two, _) = model(vec![third, other, full()]);
    assert_eq!(one, two);
    assert_eq!(one.endpoints().count(), 3);
}

#[test]
fn names_from_the_page_come_first_and_clashes_are_distinguished() {
    let mut one = endpoint("GET", "/open-apis/shop/v2/stores/:id");
    one.official_name = Some(RawOfficialName {
        service: "Shop".to_owned(),
        version: "V2".to_owned(),
        resource: "Store.Front".to_owned(),
        method: "fetchOne".to_owned(),
    });
    one.path_parameters = rows("id string");
    let two = endpoint("POST", "/open-apis/shop/v2/baskets/get");
    let mut three = endpoint("GET", "/open-apis/shop/v2/baskets/:id");
    three.path_parameters = rows("id string");
    let (model, diagnostics) = model(vec![one, two, three]);
    let names: Vec<String> = model
        .endpoints()
        .map(|endpoint| endpoint.name.to_string())
        .collect();
    assert_eq!(
        names,
        [
            "shop.v2.basket.get",
            "shop.v2.basket.get_via_post",
            "shop.v2.store_front.fetch_one"
        ]
    );
    assert_eq!(codes(&diagnostics), [Code::NameClash]);
}

#[test]
fn a_service_is_read_from_any_url() {
    for (url, service, version, host) in [
        ("/open-apis/a/v1/x", "a", "v1", Host::Open),
        (
            "https://www.feishu.cn/approval/openapi/v2/x/get",
            "approval",
            "v2",
            Host::Website,
        ),
        ("/open-apis/rooms/x/list", "rooms", "v1", Host::Open),
        ("", "platform", "v1", Host::Open),
    ] {
        let (model, _) = model(vec![endpoint("GET", url)]);
        let endpoint = only(&model);
        assert_eq!(endpoint.name.service, service);
        assert_eq!(endpoint.name.version, version);
        assert_eq!(endpoint.host, host);
    }
}

#[test]
fn endpoints_on_other_hosts_are_left_out() {
    for host in ["evil.example", "169.254.169.254", "evil.example:8443"] {
        let foreign = endpoint("GET", &format!("https://{host}/open-apis/a/v1/x"));
        let (model, diagnostics) = model(vec![foreign, endpoint("GET", "/open-apis/a/v1/y")]);
        assert_eq!(only(&model).path, "/open-apis/a/v1/y");
        assert_eq!(codes(&diagnostics), [Code::ForeignHost]);
        assert!(!serde_json::to_string(&model).unwrap().contains(host));
    }
}

#[test]
fn the_form_of_the_model_is_pinned() {
    let mut raw = endpoint("GET", STORE);
    raw.path_parameters = rows("store_id string ! =s1");
    raw.response_fields = Some(rows(
        "code int\ndata object\n  name string\n  kind string a|b",
    ));
    let (model, _) = model(vec![raw]);
    let expected = serde_json::json!({
        "format": 1,
        "services": {"shop": {"versions": {"v2": {
            "endpoints": {"store.get": {
                "name": {"service": "shop", "version": "v2", "resource": "store", "method": "get"},
                "title": "A title",
                "http_method": "GET",
                "path": STORE,
                "token_kinds": [],
                "path_parameters": [
                    {"name": "store_id", "type": {"kind": "string"}, "required": true, "example": "s1"}
                ],
                "response": {"content": {"kind": "data", "fields": [
                    {"name": "name", "type": {"kind": "string"}},
                    {"name": "kind", "type": {"kind": "enumeration", "name": "StoreKind"}}
                ]}},
                "errors": [],
                "page": "get/open-apis/shop/v2/stores/store_id.md"
            }},
            "shapes": {},
            "enumerations": {"StoreKind": {"base": "string", "values": [{"value": "a"}, {"value": "b"}]}}
        }}}},
        "common_errors": []
    });
    let written = serde_json::to_value(&model).unwrap();
    assert_eq!(written, expected);
    let read: ApiModel = serde_json::from_value(written).unwrap();
    assert_eq!(read, model);
}
