//! What is written, as a whole: small enough to be read.

use std::collections::BTreeMap;

use camino::Utf8Path;
use serde_json::json;

use super::manifest::depend_by_path;
use super::{COMMON_ERRORS, Files, Kept, Written, emit, emit_by};
use crate::cache::{Cache, Fingerprint};
use crate::diagnostics::Diagnostics;
use crate::model::ApiModel;
use crate::names::{self, lock::Lock};
use crate::resolve::Overrides;
use crate::resolve::overrides::ChosenNames;
use crate::source::{Encoding, SourceFile};

fn model() -> ApiModel {
    let field = |name: &str, kind: serde_json::Value, required: bool| json!({ "name": name, "type": kind, "required": required, "description": format!("The {name}.") });
    serde_json::from_value(json!({
        "format": 1,
        "common_errors": [{ "code": 99, "http_status": 429, "message": "too fast", "rate_limited": true }],
        "services": { "library": { "versions": { "v1": {
            "endpoints": { "book.lend": {
                "name": { "service": "library", "version": "v1", "resource": "book", "method": "lend" },
                "title": "Lend a book",
                "summary": "Lends a book to a reader.",
                "http_method": "POST",
                "path": "/open-apis/library/v1/books/:book_id/lend",
                "token_kinds": ["tenant"],
                "scopes": [{ "name": "library:book" }],
                "path_parameters": [field("book_id", json!({ "kind": "string" }), true)],
                "query_parameters": [field("type", json!({ "kind": "enumeration", "name": "LoanType" }), false)],
                "request_body": {
                    "encoding": "json",
                    "content": { "kind": "fields", "fields": [
                        field("reader", json!({ "kind": "shape", "name": "Reader" }), true),
                    ] },
                    "examples": [{ "reader": { "name": "Ann" } }],
                },
                "response": {
                    "content": { "kind": "data", "fields": [
                        { "name": "until", "type": { "kind": "integer" }, "description": "When it is due." },
                    ] },
                    "examples": [{ "code": 0, "data": { "until": 7, "more": true } }],
                },
                "errors": [
                    { "code": 7001, "http_status": 404, "message": "book not found", "advice": "Check the id." },
                ],
                "page": "lend.md",
            } },
            "events": { "library.book.lost_v1": {
                "service": "library", "version": "v1", "event_type": "library.book.lost_v1",
                "title": "A book was lost",
                "summary": "A reader lost a book.",
                "envelope": "2.0",
                "identity": ["reader", "name"],
                "scopes": [{ "name": "library:book" }],
                "fields": [
                    { "name": "reader", "type": { "kind": "shape", "name": "Reader" } },
                    { "name": "loss", "type": { "kind": "shape", "name": "Loss" } },
                ],
                "examples": [{ "header": { "event_type": "library.book.lost_v1" },
                    "event": { "reader": { "name": "Ann" } } }],
                "page": "lost.md",
            }, "book.ask": {
                "service": "library", "version": "v1", "event_type": "book.ask",
                "title": "Somebody asks for a book",
                "envelope": "1.0",
                "fields": [],
                "answer": { "fields": [field("found", json!({ "kind": "boolean" }), true)] },
                "page": "ask.md",
            } },
            "shapes": { "Reader": { "page_type": "library.reader", "fields": [
                field("name", json!({ "kind": "string" }), true),
                field("age", json!({ "kind": "integer" }), false),
            ] }, "Loss": { "fields": [
                { "name": "where", "type": { "kind": "enumeration", "name": "Where" } },
            ] } },
            "enumerations": { "LoanType": { "base": "string", "values": [
                { "value": "short", "label": "a week" }, { "value": "long" },
            ] }, "Where": { "base": "string", "values": [{ "value": "train" }] } },
        } } } },
    }))
    .unwrap()
}

const MANIFEST: &str = "[package]
version = \"0.1.2\"

[features]
# @features

[dependencies]
feishu-openapi-runtime = { default-features = false }
";

fn files() -> Files {
    let templates = Files::from([
        ("Cargo.toml".into(), MANIFEST.to_owned()),
        ("src/lib.rs".into(), "// @services\n".to_owned()),
    ]);
    written(&templates).files
}

fn written(templates: &Files) -> Written {
    written_from(&model(), templates)
}

fn written_from(model: &ApiModel, templates: &Files) -> Written {
    let (chosen, given) = (BTreeMap::new(), Lock::default());
    let names = names::name_all(model, &chosen, &given, &mut Diagnostics::default());
    emit(model, &names, templates).unwrap()
}

fn file(path: &str) -> String {
    files()[Utf8Path::new(path)].clone()
}

#[test]
fn an_endpoint() {
    insta::assert_snapshot!(file("src/library/v1/book.rs"));
}

#[test]
fn a_shape() {
    insta::assert_snapshot!(file("src/library/v1/shapes.rs"));
}

#[test]
fn an_enumeration() {
    insta::assert_snapshot!(file("src/library/v1/enumerations.rs"));
}

#[test]
fn the_events_of_a_version_of_a_service_and_of_all() {
    let paths = [
        "src/library/v1/events.rs",
        "src/library/v1/mod.rs",
        "src/library/events.rs",
        "src/library/mod.rs",
        "src/any_event.rs",
    ];
    let text = paths.map(|path| format!("== {path}\n{}", file(path)));
    insta::assert_snapshot!(text.join("\n"));
}

#[test]
fn the_generated_tests() {
    insta::assert_snapshot!(
        [
            file("tests/documented/main.rs"),
            file("tests/documented/library.rs"),
        ]
        .join("\n")
    );
}

#[test]
fn what_a_page_calls_itself_is_a_literal() {
    let hostile = r#"lost\", evil(), \"\\ud800"#;
    let text = serde_json::to_string(&model()).unwrap();
    let text = text.replace("library.book.lost_v1", hostile);
    let text = text.replace(r#""method":"lend""#, &format!(r#""method":"{hostile}""#));
    let written = written_from(&serde_json::from_str(&text).unwrap(), &files());
    for (path, text) in &written.files {
        if path.extension() == Some("rs") {
            let tokens: Result<proc_macro2::TokenStream, _> = text.parse();
            let tokens = tokens.unwrap_or_else(|error| panic!("{path}: {error}"));
            syn::parse2::<syn::File>(tokens).unwrap_or_else(|error| panic!("{path}: {error}"));
        }
    }
    let tests = &written.files[Utf8Path::new("tests/documented/library.rs")];
    assert!(
        tests.contains(&format!("{:?}", "lost\", evil(), \"\\ud800")),
        "{tests}"
    );
}

#[test]
fn the_answers_of_the_mock() {
    let paths = ["src/mock/documented.rs", "src/mock/documented/library.rs"];
    let text: Vec<String> = paths
        .iter()
        .map(|path| format!("== {path}\n{}", file(path)))
        .collect();
    insta::assert_snapshot!(text.join("\n"));
}

#[test]
fn the_runtime_is_a_release_or_a_folder() {
    let released = "feishu-openapi-runtime = { version = \"0.1.2\", default-features = false }\n";
    assert!(file("Cargo.toml").ends_with(released));
    let mut templates = Files::from([("Cargo.toml".into(), MANIFEST.to_owned())]);
    depend_by_path(&mut templates, Utf8Path::new("../a \"b\""));
    assert!(written(&templates).files[Utf8Path::new("Cargo.toml")].ends_with(
        "feishu-openapi-runtime = { version = \"0.1.2\", path = '../a \"b\"', default-features = false }\n"
    ));
}

#[test]
fn the_codes_of_the_gateway_are_a_file_of_the_runtime() {
    let written = written(&Files::new());
    assert!(
        written
            .common_errors
            .contains("99 429 \"too fast\" \"\" true")
    );
    assert!(!written.files.contains_key(Utf8Path::new(COMMON_ERRORS)));
}

#[test]
fn modules_and_features() {
    let paths = [
        "Cargo.toml",
        "src/lib.rs",
        "src/library/mod.rs",
        "src/library/v1/mod.rs",
    ];
    let text: Vec<String> = paths
        .iter()
        .map(|path| format!("== {path}\n{}", file(path)))
        .collect();
    insta::assert_snapshot!(text.join("\n"));
}

#[test]
fn examples_and_tests_are_carried_over_where_their_endpoints_are() {
    let uses =
        |what: &str| format!("//! An example.\nuse feishu_openapi::{what};\nfn main() {{}}\n");
    let templates = Files::from([
        (
            "Cargo.toml".into(),
            "[package]\n\n# @examples\n\n[lints]\n".to_owned(),
        ),
        ("examples/common/mod.rs".into(), uses("bank::v1::GetMoney")),
        ("examples/greet.rs".into(), uses("{Client, MessageContent}")),
        (
            "examples/lend.rs".into(),
            uses("{library::v1::{LendBook, Reader as Person, LoanType}, mock::Mock}"),
        ),
        ("examples/pay.rs".into(), uses("bank::v1::GetMoney")),
        ("examples/plain.rs".into(), uses("{Client, Error}")),
        ("examples/read.rs".into(), uses("library::v1::ReadBook")),
        ("examples/share.rs".into(), uses("RedisTokenStore")),
        ("tests/later.rs".into(), uses("library::v2::LendBook")),
        ("tests/wire.rs".into(), uses("library::v1::LendBookError")),
    ]);
    let files = written(&templates).files;
    let carried: Vec<&str> = templates
        .keys()
        .filter(|path| files.contains_key(*path))
        .map(|path| path.as_str())
        .collect();
    assert_eq!(
        carried,
        [
            "Cargo.toml",
            "examples/common/mod.rs",
            "examples/lend.rs",
            "examples/plain.rs",
            "examples/share.rs",
            "tests/wire.rs",
        ]
    );
    assert_eq!(
        files[Utf8Path::new("Cargo.toml")],
        "[package]\n\n\
         [[example]]\nname = \"lend\"\nrequired-features = [\"library\", \"mock\"]\n\n\
         [[example]]\nname = \"share\"\nrequired-features = [\"redis\"]\n\n[lints]\n"
    );
}

#[test]
fn fields_that_mean_something_together_are_one_value() {
    let mut model = serde_json::to_value(model()).unwrap();
    let lend = &mut model["services"]["library"]["versions"]["v1"]["endpoints"]["book.lend"];
    let text = |name: &str| json!({ "name": name, "type": { "kind": "string" }, "required": true });
    lend["composites"] = json!({ "message": "message_content" });
    let fields = &mut lend["request_body"]["content"]["fields"];
    *fields = json!([text("msg_type"), text("content"), text("note")]);
    let model: ApiModel = serde_json::from_value(model).unwrap();
    let [taken, not_taken] = ["MessageContent", "ReceiveId"].map(|name| {
        let path = Utf8Path::new("examples").join(name).with_extension("rs");
        (path, format!("use feishu_openapi::{name};\n"))
    });
    let templates = Files::from([taken.clone(), not_taken.clone()]);
    let files = written_from(&model, &templates).files;
    assert!(files.contains_key(&taken.0) && !files.contains_key(&not_taken.0));
    let book = &files[Utf8Path::new("src/library/v1/book.rs")];
    for expected in [
        "pub message: crate::MessageContent,",
        "message(impl Into<crate::MessageContent>).into()",
        "Body message.msg_type \"msg_type\"",
        "Body message.content \"content\"",
        "client.send(LendBook::new(book_id, message, note)).await?",
    ] {
        assert!(book.contains(expected), "{expected}: {book}");
    }
}

#[test]
fn texts_that_could_be_swapped_are_given_by_name() {
    let mut model = serde_json::to_value(model()).unwrap();
    let lend = &mut model["services"]["library"]["versions"]["v1"]["endpoints"]["book.lend"];
    let text = |name: &str| json!({ "name": name, "type": { "kind": "string" }, "required": true });
    let fields = &mut lend["request_body"]["content"]["fields"];
    *fields =
        json!([text("shelf"), { "name": "days", "type": { "kind": "integer" }, "required": true }]);
    let two: ApiModel = serde_json::from_value(model.clone()).unwrap();
    let three = |mut model: serde_json::Value| -> ApiModel {
        let lend = &mut model["services"]["library"]["versions"]["v1"]["endpoints"]["book.lend"];
        let fields = lend["request_body"]["content"]["fields"].as_array_mut();
        fields.unwrap().push(text("reader"));
        serde_json::from_value(model).unwrap()
    };
    let book = |model: &ApiModel| {
        let files = written_from(model, &Files::new()).files;
        files[Utf8Path::new("src/library/v1/book.rs")].clone()
    };
    let (two, three) = (book(&two), book(&three(model)));
    assert!(!two.contains("NAMED"), "{two}");
    for expected in [
        "crate::request_builder!(named LendBook {\n    days(i64);",
        "/// Required.",
        "pub shelf: Option<String>",
        "shelf(impl Into<String>).into()",
        "NAMED = [book_id \"book_id\", shelf \"shelf\", reader \"reader\"]",
        "LendBook::new(days).book_id(book_id).shelf(shelf).reader(reader)",
    ] {
        assert!(three.contains(expected), "{expected}: {three}");
    }
}

#[test]
fn what_has_one_documented_value_is_set_by_new() {
    let mut model = serde_json::to_value(model()).unwrap();
    let version = &mut model["services"]["library"]["versions"]["v1"];
    let of_kind = |name: &str| json!({ "kind": "enumeration", "name": name });
    version["enumerations"]["Way"] =
        json!({ "base": "string", "values": [{ "value": "by_hand" }] });
    let fields = &mut version["endpoints"]["book.lend"]["request_body"]["content"]["fields"];
    *fields = json!([
        { "name": "way", "type": of_kind("Way"), "required": true },
        { "name": "other_way", "type": of_kind("Way") },
        { "name": "loan", "type": of_kind("LoanType"), "required": true },
    ]);
    let model: ApiModel = serde_json::from_value(model).unwrap();
    let files = written_from(&model, &Files::new()).files;
    let book = &files[Utf8Path::new("src/library/v1/book.rs")];
    for expected in [
        "/// Set by `new`, since no other value is documented.\n    pub way: Way,",
        "pub other_way: Option<Way>",
        "pub loan: LoanType",
        "loan(impl Into<LoanType>).into();",
        "other_way(impl Into<Way>).into();\n    way = Way::ByHand\n",
        "LendBook::new(book_id, loan)",
    ] {
        assert!(book.contains(expected), "{expected}: {book}");
    }
}

/// The model of a service whose files go up in parts, with these fields for the request of a part.
fn uploads(part: &[(&str, &str)]) -> ApiModel {
    let fields = |fields: &[(&str, &str)]| {
        let field = |(name, kind): &(&str, &str)| json!({ "name": name, "type": { "kind": kind }, "required": true });
        fields.iter().map(field).collect::<Vec<_>>()
    };
    let endpoint = |method: &str, sent: &[(&str, &str)], answered: &[(&str, &str)]| {
        json!({
            "name": { "service": "library", "version": "v1", "resource": "scan", "method": method },
            "title": "Upload a scan",
            "http_method": "POST",
            "path": format!("/open-apis/library/v1/scans/{method}"),
            "token_kinds": ["tenant"],
            "request_body": { "encoding": "json", "content": { "kind": "fields", "fields": fields(sent) } },
            "response": { "content": { "kind": "data", "fields": fields(answered) } },
            "errors": [],
            "page": format!("{method}.md"),
        })
    };
    let begun = [
        ("upload_id", "string"),
        ("block_size", "integer"),
        ("block_num", "integer"),
    ];
    let finish = [("upload_id", "string"), ("block_num", "integer")];
    let endpoints = json!({
        "scan.upload_prepare": endpoint("upload_prepare", &[("shelf", "string"), ("size", "integer")], &begun),
        "scan.upload_part": endpoint("upload_part", part, &[]),
        "scan.upload_finish": endpoint("upload_finish", &finish, &[("scan", "string")]),
    });
    let mut model = serde_json::to_value(model()).unwrap();
    model["services"]["library"]["versions"]["v1"]["endpoints"] = endpoints;
    serde_json::from_value(model).unwrap()
}

#[test]
fn a_file_that_goes_up_in_parts_is_one_call() {
    let part = [
        ("upload_id", "string"),
        ("seq", "integer"),
        ("size", "integer"),
        ("file", "file"),
    ];
    let scan = |part: &[(&str, &str)]| {
        let files = written_from(&uploads(part), &Files::new()).files;
        files[Utf8Path::new("src/library/v1/scan.rs")].clone()
    };
    let call = "crate::upload_in_parts!(UploadPrepareScan { UploadPartScan, UploadFinishScan });";
    let documented = "/// [`Client::upload`](crate::Client::upload) sends the whole file with it.";
    let whole = scan(&part);
    assert!(
        whole.contains(call) && whole.contains(documented),
        "{whole}"
    );
    // The runtime would not know what to fill in.
    let other = scan(&part[1..]);
    assert!(!other.contains("upload_in_parts"), "{other}");
}

/// What is written of a loan whose response has these fields: name, kind and words.
fn loan_answering(fields: &[[&str; 3]]) -> String {
    let mut model = serde_json::to_value(model()).unwrap();
    let lend = &mut model["services"]["library"]["versions"]["v1"]["endpoints"]["book.lend"];
    let fields = fields.iter().map(|[name, kind, words]| {
        json!({ "name": name, "type": { "kind": kind }, "description": words })
    });
    lend["response"]["content"]["fields"] = fields.collect();
    let model: ApiModel = serde_json::from_value(model).unwrap();
    let mut files = written_from(&model, &Files::new()).files;
    files
        .remove(Utf8Path::new("src/library/v1/book.rs"))
        .unwrap()
}

#[test]
fn an_answer_has_methods_for_its_moments() {
    let book = loan_answering(&[
        [
            "until",
            "string",
            "When it is due, in milliseconds since 1970.",
        ],
        [
            "since",
            "integer",
            "When it was lent, in seconds since 1970.",
        ],
        ["since_at", "boolean", "Whether it is known."],
        ["days", "integer", "For how many days."],
    ]);
    let expected = "crate::moments!(LendBookResponse { until_at until from_millis });";
    assert!(book.contains(expected), "{book}");
}

#[test]
fn an_answer_has_methods_for_its_json_in_texts() {
    let book = loan_answering(&[
        ["form", "string", "The form, as JSON in text."],
        ["note", "string", "A note, as JSON in text."],
        ["note_json", "boolean", "Whether there is a note."],
        ["pages", "integer", "How many pages, as JSON in text."],
        ["title", "string", "The title."],
    ]);
    let expected = "crate::json_texts!(LendBookResponse { form_json form });";
    assert!(book.contains(expected), "{book}");
    let documented = "    /// The form, as JSON in text.\n    /// [`JsonText`](crate::JsonText) writes and reads it.\n";
    assert!(book.contains(documented), "{book}");
}

#[test]
fn secrets_are_shown_to_nobody() {
    let mut model = serde_json::to_value(model()).unwrap();
    let version = &mut model["services"]["library"]["versions"]["v1"];
    let secret = |name: &str, required: bool| json!({ "name": name, "type": { "kind": "string" }, "required": required, "secret": true });
    version["shapes"]["Reader"]["fields"][0] = secret("password", true);
    let lend = &mut version["endpoints"]["book.lend"];
    lend["response"]["content"]["fields"][0] = secret("access_token", false);
    lend["path_parameters"][0]["secret"] = json!(true);
    let model: ApiModel = serde_json::from_value(model).unwrap();
    let files = written_from(&model, &Files::new()).files;
    let text = |path: &str| files[Utf8Path::new(path)].clone();
    let shapes = text("src/library/v1/shapes.rs");
    assert!(
        shapes.contains("pub password: Option<crate::SecretString>,"),
        "{shapes}"
    );
    assert!(
        shapes.contains("password(impl Into<crate::SecretString>).into();"),
        "{shapes}"
    );
    let book = text("src/library/v1/book.rs");
    assert!(
        book.contains("pub access_token: Option<crate::SecretString>,"),
        "{book}"
    );
    assert!(book.contains("pub book_id: String,"), "{book}");
    assert!(book.contains("HAS_SECRETS = true"), "{book}");
    let plain = file("src/library/v1/book.rs");
    assert!(!plain.contains("HAS_SECRETS"), "{plain}");
}

#[test]
fn an_enumeration_of_many_services_is_one_at_the_root() {
    let mut model = model();
    let library = model.services["library"].clone();
    for (name, has_own_values) in [("archive", false), ("museum", false), ("shop", true)] {
        let mut service = library.clone();
        if has_own_values {
            let version = service.versions.get_mut("v1").unwrap();
            let values = version.enumerations.values_mut().next().unwrap();
            values.values.pop();
        }
        model.services.insert(name.to_owned(), service);
    }
    let templates = Files::from([("src/lib.rs".into(), "// @services\n".to_owned())]);
    let files = written_from(&model, &templates).files;
    let has = |path: &str, text: &str| files[Utf8Path::new(path)].contains(text);
    assert!(has(
        "src/lib.rs",
        "mod enumerations;\npub use enumerations::*;\n"
    ));
    assert!(has("src/enumerations.rs", "pub enum LoanType {"));
    for service in ["library", "archive", "museum"] {
        let path = format!("src/{service}/v1/enumerations.rs");
        assert!(has(&path, "pub use crate::LoanType;"), "{service}");
        assert!(!has(&path, "pub enum"), "{service}");
    }
    assert!(has("src/shop/v1/enumerations.rs", "pub enum LoanType {"));
}

#[test]
fn what_earlier_runs_printed_does_not_show() {
    let guard = tempfile::tempdir().unwrap();
    let folder = Utf8Path::from_path(guard.path()).unwrap();
    let cache = Cache::within(folder, Fingerprint::of(b"program"));
    let same = |model: &ApiModel, chosen: &ChosenNames| {
        let given = Lock::default();
        let names = names::name_all(model, chosen, &given, &mut Diagnostics::default());
        let anew = emit(model, &names, &Files::new()).unwrap();
        let text = serde_json::to_vec(model).unwrap();
        let names_of = model.services.keys().cloned();
        let known = names_of
            .map(|name| (name, Fingerprint::of(&text)))
            .collect();
        for origins in [&BTreeMap::new(), &BTreeMap::new(), &known, &known] {
            let cache = &cache;
            let kept = Some(Kept { cache, origins });
            let found = emit_by(model, &names, &Files::new(), kept).unwrap();
            assert_eq!(found.files, anew.files);
            assert_eq!(found.common_errors, anew.common_errors);
        }
        anew.files
    };
    let mut model = model();
    let none = ChosenNames::new();
    let mut all = vec![same(&model, &none)];
    let source = SourceFile::new(
        "overrides.toml",
        "[rename]\n\"library.v1.book.lend\" = \"GiveAway\"\n".to_owned(),
        Encoding::Utf8,
    );
    let mut overrides = Overrides::default();
    overrides.add(&source).unwrap();
    all.push(same(&model, &overrides.rename));
    // Values that three services have are one type for all, which shows in each of them.
    let library = model.services["library"].clone();
    for name in ["archive", "museum"] {
        model.services.insert(name.to_owned(), library.clone());
    }
    all.push(same(&model, &none));
    let endpoint = model.endpoints_mut().next().unwrap();
    endpoint.summary = "Gives a book away.".into();
    all.push(same(&model, &none));
    for (at, files) in all.iter().enumerate() {
        assert!(!all[..at].contains(files), "{at}");
    }
}
