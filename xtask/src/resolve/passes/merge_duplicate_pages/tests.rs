use super::*;
use crate::layout::{RawEndpoint, RawOfficialName};
use crate::resolve::fixtures::{codes, endpoint, error, located, model, only, rows};
use crate::source::SourceFile;

fn page(path: &str, layout: Layout, updated: Option<i64>) -> RawEndpoint {
    let mut raw = endpoint("POST", "/open-apis/a/v1/things");
    raw.layout = layout;
    raw.updated = updated;
    raw.source = SourceFile::new(path, String::new(), Encoding::Utf8);
    raw.title = located(path.to_owned());
    raw.request_fields = rows("a string\nb int");
    raw.errors = vec![error(None, 1, "one"), error(None, 2, "two")];
    raw
}

fn damaged(mut raw: RawEndpoint, lost: usize) -> RawEndpoint {
    let through = "windows-1254";
    let encoding = Encoding::Mojibake { through, lost };
    raw.source = SourceFile::new(raw.source.path.clone(), String::new(), encoding);
    raw
}

#[test]
fn the_better_page_wins_by_rule() {
    let many = || {
        let mut raw = page("many", Layout::Tables, Some(5));
        raw.request_fields = rows("a string\nb int\nc int");
        raw
    };
    for (one, other, winner, reason) in [
        (
            page("sdk", Layout::SdkSample, None),
            damaged(page("bad", Layout::SdkSample, None), 3),
            "sdk",
            "damaged",
        ),
        (
            page("copied", Layout::Copied, Some(9)),
            page("tables", Layout::Tables, Some(5)),
            "tables",
            "layout",
        ),
        (
            page("old", Layout::Tables, Some(5)),
            page("new", Layout::Portal, Some(9)),
            "new",
            "newer",
        ),
        (
            page("tables", Layout::Tables, Some(5)),
            page("portal", Layout::Portal, Some(5)),
            "portal",
            "layout",
        ),
        (
            page("few", Layout::Tables, Some(5)),
            many(),
            "many",
            "more fields",
        ),
        (
            page("x", Layout::Tables, Some(5)),
            page("y", Layout::Tables, Some(5)),
            "x",
            "path",
        ),
    ] {
        for pages in [
            vec![one.clone(), other.clone()],
            vec![other.clone(), one.clone()],
        ] {
            let (model, diagnostics) = model(pages);
            assert_eq!(only(&model).page, winner);
            assert_eq!(codes(&diagnostics), [Code::DuplicatePage]);
            let found = &diagnostics.iter().next().unwrap().found;
            assert!(found.contains(reason), "{found}");
        }
    }
}

#[test]
fn contradictions_are_reported_one_by_one() {
    let best = page("best", Layout::Portal, None);
    let mut other = page("other", Layout::Tables, None);
    other.request_fields = rows("a int\nb int");
    other.errors = vec![error(None, 2, "two"), error(None, 3, "three")];
    let (model, diagnostics) = model(vec![best, other]);
    let found: Vec<&str> = diagnostics
        .iter()
        .filter(|diagnostic| diagnostic.code == Code::Contradiction)
        .map(|diagnostic| diagnostic.found.as_str())
        .collect();
    assert_eq!(
        found,
        [
            "`request.a` is `int` here and `string` in best",
            "the code 3 is listed here and not in best",
            "the code 1 is listed in best and not here",
        ]
    );
    assert_eq!(only(&model).errors.len(), 2);
}

#[test]
fn the_lesser_page_fills_what_the_better_one_leaves_open() {
    let best = page("best", Layout::Portal, None);
    let mut other = page("other", Layout::SdkSample, None);
    other.rate_limit = Some(located("5 次/秒".to_owned()));
    other.official_name = Some(RawOfficialName {
        service: "a".to_owned(),
        version: "v1".to_owned(),
        resource: "thing".to_owned(),
        method: "make".to_owned(),
    });
    let (model, _) = model(vec![best, other]);
    let endpoint = only(&model);
    assert_eq!(endpoint.name.method, "make");
    assert!(endpoint.rate_limit.is_some());
    assert_eq!(endpoint.page, "best");
}

#[test]
fn two_endpoints_on_one_url_stay_two() {
    let mut one = page("get-the-token", Layout::Portal, None);
    one.address = Some("/u/get-the-token".to_owned());
    one.request_fields = rows("kind string\ncode string\nsecret string");
    let mut two = page("refresh-the-token", Layout::Portal, None);
    two.address = Some("/u/refresh-the-token".to_owned());
    two.request_fields = rows("kind string\nold string");
    let (model, diagnostics) = model(vec![one, two]);
    let names: Vec<String> = model
        .endpoints()
        .map(|endpoint| endpoint.name.method.clone())
        .collect();
    assert_eq!(names, ["get_the_token", "refresh_the_token"]);
    assert_eq!(codes(&diagnostics), [Code::NameClash, Code::NameClash]);
}
