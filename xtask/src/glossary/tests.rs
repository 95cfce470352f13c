use serde_json::json;

use super::*;
use crate::diagnostics::{Code, Diagnostics};
use crate::model::ApiModel;
use crate::source::Encoding;

fn model() -> ApiModel {
    let field = |name: &str, description: &str| json!({ "name": name, "type": { "kind": "string" }, "description": description });
    let mut kind = field("kind", "");
    kind["type"] = json!({ "kind": "enumeration", "name": "Kind" });
    serde_json::from_value(json!({
        "format": 1,
        "services": { "library": { "versions": { "v1": {
            "endpoints": { "book.lend": {
                "name": { "service": "library", "version": "v1", "resource": "book", "method": "lend" },
                "title": "Lend a book", "http_method": "POST", "path": "/open-apis/library/v1/books",
                "token_kinds": [], "errors": [], "page": "lend.md",
                "query_parameters": [field("status", ""), field("days", "Ours.")],
                "response": { "content": { "kind": "data", "fields": [field("status", ""), kind] } },
            } },
            "shapes": { "Reader": { "fields": [field("status", ""), field("name", "")] } },
            "enumerations": { "Kind": { "base": "string", "values": [{ "value": "a" }, { "value": "b", "label": "Ours." }] } },
        } } } },
        "common_errors": [],
    }))
    .unwrap()
}

/// A glossary of files, by path and text.
fn glossary(files: &[(&str, &str)]) -> Glossary {
    let mut glossary = Glossary::default();
    for (path, text) in files {
        let source = SourceFile::new(*path, (*text).to_owned(), Encoding::Utf8);
        glossary.add(GlossaryFile::read(source).unwrap());
    }
    glossary
}

/// Every description and label after a glossary was applied, and what was reported.
fn applied(text: &str) -> (Vec<String>, Vec<String>) {
    applied_files(&[("docs/glossary.toml", text)])
}

fn applied_files(files: &[(&str, &str)]) -> (Vec<String>, Vec<String>) {
    let mut model = model();
    let mut diagnostics = Diagnostics::default();
    glossary(files).apply(&mut model, &mut diagnostics);
    let version = &model.services["library"].versions["v1"];
    let mut described = Vec::new();
    for fields in version.endpoints["book.lend"].field_lists() {
        described.extend(
            fields
                .iter()
                .map(|f| format!("{}: {}", f.name, f.description.0)),
        );
    }
    for shape in version.shapes.values() {
        described.extend(
            shape
                .fields
                .iter()
                .map(|f| format!("{}: {}", f.name, f.description.0)),
        );
    }
    for value in version.enumerations.values().flat_map(|of| &of.values) {
        described.push(format!("={}: {}", value.value, value.label.0));
    }
    described.retain(|line| !line.ends_with(": "));
    let reported = diagnostics
        .iter()
        .inspect(|d| assert_eq!(d.code, Code::UnusedGlossary));
    (described, reported.map(|d| d.found.clone()).collect())
}

#[test]
fn the_nearest_entry_speaks() {
    let common = "[field]\nstatus = \"Common.\"\ndays = \"Never.\"\n";
    let service = "[service.library]\nstatus = \"Of the service.\"\n";
    let shape = "[shape.\"library.v1.Reader\"]\nstatus = \"Of a reader.\"\n";
    let any_reader = "[shape.Reader]\nstatus = \"Of any reader.\"\n";
    let endpoint = "[endpoint.\"library.v1.book.lend\"]\nstatus = \"Of the call.\"\n\"query.status\" = \"Asked for.\"\n";
    for (glossary, query, response, reader) in [
        (common.to_owned(), "Common.", "Common.", "Common."),
        (
            format!("{common}{service}"),
            "Of the service.",
            "Of the service.",
            "Of the service.",
        ),
        (
            format!("{common}{service}{shape}"),
            "Of the service.",
            "Of the service.",
            "Of a reader.",
        ),
        (
            format!("{common}{shape}{endpoint}"),
            "Asked for.",
            "Of the call.",
            "Of a reader.",
        ),
        (
            format!("{common}\"query.status\" = \"Asked for.\"\n{any_reader}"),
            "Asked for.",
            "Common.",
            "Of any reader.",
        ),
        (
            format!("{common}{service}\"query.status\" = \"Asked for.\"\n{shape}{any_reader}"),
            "Asked for.",
            "Of the service.",
            "Of a reader.",
        ),
    ] {
        let (described, reported) = applied(&glossary);
        let wanted = [
            format!("status: {query}"),
            "days: Ours.".to_owned(),
            format!("status: {response}"),
            format!("status: {reader}"),
            "=b: Ours.".to_owned(),
        ];
        assert_eq!(described, wanted);
        assert!(reported.is_empty(), "{glossary}: {reported:?}");
    }
}

#[test]
fn values_have_labels_too() {
    for name in ["Kind", "\"library.v1.Kind\""] {
        let (described, reported) = applied(&format!(
            "[value.{name}]\na = \"The first.\"\nb = \"No.\"\n"
        ));
        assert_eq!(described, ["days: Ours.", "=a: The first.", "=b: Ours."]);
        assert!(reported.is_empty());
    }
}

#[test]
fn what_describes_nothing_is_reported() {
    let (_, reported) = applied(
        "[field]\nnone = \"x\"\n[service.museum]\na = \"x\"\n[service.library]\nnone = \"x\"\n\
         [shape.\"library.v1.Gone\"]\na = \"x\"\n[shape.\"library.v1.Reader\"]\nnone = \"x\"\n\
         [endpoint.\"library.v1.book.burn\"]\na = \"x\"\n[endpoint.\"library.v1.book.lend\"]\n\"path.days\" = \"x\"\n\
         [value.Kind]\nc = \"x\"\n",
    );
    assert_eq!(
        reported,
        [
            "there is no field `none`",
            "there is no field of the service `none`",
            "there is no service `museum`",
            "there is no shape `library.v1.Gone`",
            "there is no field of the shape `none`",
            "there is no endpoint `library.v1.book.burn`",
            "there is no field of the endpoint `path.days`",
            "there is no value of the enumeration `c`",
        ]
    );
}

#[test]
fn the_file_of_a_service_is_as_near_as_its_lines() {
    let common = "[field]\nstatus = \"Common.\"\n";
    let own = "[service.library]\nstatus = \"Of the service.\"\n";
    let files = [
        ("docs/glossary.toml", common),
        ("docs/glossary/library.toml", own),
    ];
    let (described, reported) = applied_files(&files);
    assert_eq!(described[0], "status: Of the service.");
    assert!(reported.is_empty(), "{reported:?}");
    let (_, reported) = applied_files(&[files[1], files[1]]);
    assert_eq!(reported, ["`status` is described a second time"]);
}

#[test]
fn the_file_of_a_service_without_pages_waits() {
    let own = "[summary]\n\"museum.v1.picture.hang\" = \"Hangs a picture.\"\n\
               [service.museum]\na = \"x\"\n[shape.\"museum.v1.Hall\"]\na = \"x\"\n\
               [code.museum]\n1 = \"x\"\n";
    let (_, reported) = applied_files(&[("docs/glossary/museum.toml", own)]);
    assert!(reported.is_empty(), "{reported:?}");
    let (_, reported) = applied_files(&[("docs/glossary/library.toml", own)]);
    assert_eq!(reported.len(), 4, "{reported:?}");
}

#[test]
fn endpoints_and_codes_are_described_where_the_page_has_no_words() {
    let text = "[summary]\n\"library.v1.book.lend\" = \"Lends a book.\"\n\
                [code.library]\n101 = \"The book is out. Wait for it.\"\n102 = \"Never.\"\n103 = \"x\"\n\
                [code_name.library]\n101 = \"Book is out\"\n";
    let mut model = model();
    let lend = model.endpoints_mut().next().unwrap();
    lend.errors = serde_json::from_value(json!([
        { "code": 101, "message": "" },
        { "code": 102, "message": "", "advice": "Of the page." },
    ]))
    .unwrap();
    let mut diagnostics = Diagnostics::default();
    glossary(&[("docs/glossary.toml", text)]).apply(&mut model, &mut diagnostics);
    let lend = model.endpoints().next().unwrap();
    assert_eq!(lend.summary.0, "Lends a book.");
    let errors: Vec<_> = lend
        .errors
        .iter()
        .map(|error| (error.advice.0.as_str(), error.label.0.as_str()))
        .collect();
    let wanted = [
        ("The book is out. Wait for it.", "Book is out"),
        ("Of the page.", ""),
    ];
    assert_eq!(errors, wanted);
    let reported: Vec<&str> = diagnostics.iter().map(|d| d.found.as_str()).collect();
    assert_eq!(reported, ["there is no code of the service `103`"]);
}

#[test]
fn another_form_is_an_error_with_its_place() {
    let source = SourceFile::new(
        "docs/glossary.toml",
        "[fields]\na = 1\n".to_owned(),
        Encoding::Utf8,
    );
    let error = GlossaryFile::read(source).unwrap_err().to_string();
    assert!(error.contains("line 1"), "{error}");
}

#[test]
fn a_line_can_mark_a_field_as_a_secret() {
    let mut model = model();
    let text = "[field]\nstatus = { text = \"A secret.\", secret = true }\n\
                [shape.\"library.v1.Reader\"]\nstatus = { text = \"None.\", secret = false }\n";
    let mut diagnostics = Diagnostics::default();
    glossary(&[("docs/glossary.toml", text)]).apply(&mut model, &mut diagnostics);
    assert_eq!(diagnostics.iter().count(), 0);
    let version = &model.services["library"].versions["v1"];
    let fields = version.endpoints["book.lend"].field_lists();
    let marked: Vec<(&str, bool)> = fields
        .into_iter()
        .flatten()
        .chain(version.shapes.values().flat_map(|shape| &shape.fields))
        .map(|field| (field.name.as_str(), field.secret))
        .collect();
    let expected = [
        ("status", true),
        ("days", false),
        ("status", true),
        ("kind", false),
    ];
    assert_eq!(
        marked,
        [&expected[..], &[("status", false), ("name", false)]].concat()
    );
}
