//! What is printed of each code, and what is done about it.

use camino::Utf8Path;

use super::*;

/// All that is printed of an example, and what it makes other than a sound page.
fn printed_and_made(code: Code) -> String {
    let run = run(code).unwrap();
    let mut text = String::from("# printed\n");
    for diagnostic in run.outcome.diagnostics.iter() {
        text.push_str(&render(diagnostic, Format::Human, false));
    }
    let (sound, found) = (made(&run_files(examples::sound()).unwrap()), made(&run));
    let difference = similar::TextDiff::from_lines(&sound, &found);
    let difference = difference.unified_diff().context_radius(2).to_string();
    format!("{text}# made, and not of a sound page\n{difference}")
}

/// Pages, endpoints and names, line by line.
fn made(run: &Run) -> String {
    let mut text = String::new();
    for page in &run.outcome.pages {
        writeln!(text, "{}: {:?}", page.path, page.kind).unwrap();
    }
    for endpoint in run.outcome.model.endpoints() {
        writeln!(text, "{}", serde_json::to_string_pretty(endpoint).unwrap()).unwrap();
    }
    write!(text, "{}", run.lock).unwrap();
    text
}

#[test]
fn the_sound_page_raises_nothing() {
    let run = run_files(examples::sound()).unwrap();
    assert_eq!(run.outcome.diagnostics.iter().count(), 0);
    assert_eq!(run.outcome.model.endpoints().count(), 1);
}

#[test]
fn what_each_code_prints_and_what_is_done_about_it() {
    for code in Code::ALL {
        insta::assert_snapshot!(
            format!("{}_{code:?}", code.number()),
            printed_and_made(*code)
        );
    }
}

#[test]
fn each_example_raises_its_code_and_no_other_that_is_more_than_a_note() {
    for code in Code::ALL {
        let run = run(*code).unwrap();
        let mut codes: Vec<Code> = run.outcome.diagnostics.iter().map(|one| one.code).collect();
        codes.dedup();
        assert!(codes.contains(code), "{code:?} is not among {codes:?}");
        // Notes may come with what they are notes on.
        codes.retain(|other| other != code && other.severity() != Severity::Note);
        assert_eq!(codes, [], "{code:?}");
    }
}

#[test]
fn the_document_is_what_the_table_of_codes_has() {
    let path = Utf8Path::new(env!("CARGO_MANIFEST_DIR")).join(FILE);
    let written = std::fs::read_to_string(path).unwrap();
    assert!(
        written == document().unwrap(),
        "write it with `cargo xtask explain --write`"
    );
}

#[test]
fn paragraphs_are_wrapped_and_code_is_kept_together() {
    let words = "word ".repeat(22);
    let text = format!("# A heading that may be long\n\n{words}`code that is long` end");
    let expected = format!("# A heading that may be long\n\n{words}`code that is long`\nend");
    assert_eq!(wrapped(&text), expected);
}
