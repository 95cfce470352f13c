//! One set of pages, as text.

use std::collections::BTreeMap;
use std::fmt::{self, Display, Write};

use crate::audit::names::{BrokenName, NameReport};
use crate::audit::near_equal::Cluster;
use crate::audit::open::{OpenCode, OpenFinding};
use crate::audit::report::Report;
use crate::audit::share::Share;

/// Sets it as text: figures first, then what is open.
pub fn report(report: &Report) -> String {
    let mut text = String::new();
    // Writing to a string cannot fail.
    let _ = write_all(&mut text, report);
    text
}

fn write_all(text: &mut String, report: &Report) -> fmt::Result {
    write_pages(text, report)?;
    write_contents(text, report)?;
    write_guessed(text, &report.names_from_urls)?;
    write_names(text, &report.names)?;
    write_clusters(text, &report.near_equal)?;
    write_codes(text, &report.open)?;
    if !report.any.is_empty() {
        let title = "fields and bodies that hold any JSON, by what would have given them a type";
        writeln!(text, "\n{title}:")?;
        write_counts(text, &report.any_causes)?;
        for place in &report.any {
            write_place(text, place)?;
        }
    }
    if !report.examples.contradictions.is_empty() {
        writeln!(text, "\nexamples that contradict their pages:")?;
        for place in &report.examples.contradictions {
            write_place(text, place)?;
        }
    }
    if !report.examples.undocumented.is_empty() {
        writeln!(text, "\nexamples with fields that no table has:")?;
        for example in &report.examples.undocumented {
            let fields = example.fields.join(", ");
            writeln!(text, "  {}\n      {fields}", example.page)?;
        }
    }
    Ok(())
}

fn write_pages(text: &mut String, report: &Report) -> fmt::Result {
    let pages = &report.pages;
    writeln!(text, "pages: {}", pages.all)?;
    writeln!(text, "  endpoints, by layout:")?;
    write_counts(text, &pages.endpoints)?;
    if !pages.others.is_empty() {
        writeln!(text, "  others:")?;
        write_counts(text, &pages.others)?;
    }
    let events = &pages.events;
    write_share(text, "pages about an event that were read", events.read)?;
    for page in &events.missed {
        writeln!(text, "    not: {page}")?;
    }
    writeln!(text, "{:>8}  events on them", events.events)?;
    write_share(
        text,
        "pages with a URL and a method that are endpoints",
        pages.requests,
    )?;
    for page in &pages.missed {
        writeln!(text, "    not: {page}")?;
    }
    Ok(())
}

fn write_counts(text: &mut String, counts: &BTreeMap<impl Display, usize>) -> fmt::Result {
    for (name, count) in counts {
        writeln!(text, "{count:>8}  {name}")?;
    }
    Ok(())
}

fn write_share(text: &mut String, name: &str, share: Share) -> fmt::Result {
    let Share { agree, of } = share;
    writeln!(text, "  {name}: {agree} of {of}, {:.2}%", share.cut())
}

fn write_contents(text: &mut String, report: &Report) -> fmt::Result {
    let contents = &report.contents;
    writeln!(text, "\nmodel:")?;
    for (count, name) in [
        (contents.services, "services"),
        (contents.endpoints, "endpoints"),
        (contents.events, "events and callbacks"),
        (contents.shapes, "shapes"),
        (contents.fields, "fields, those of a shape once"),
        (contents.any, "of them, and bodies, that hold any JSON"),
        (contents.enumerations, "sets of values"),
        (contents.enum_values, "values"),
        (contents.codes, "error codes"),
        (contents.common_codes, "common codes"),
    ] {
        writeln!(text, "{count:>8}  {name}")?;
    }
    let words = &contents.words;
    writeln!(text, "\nwords:")?;
    write_share(text, "endpoints and events with a summary", words.summaries)?;
    write_share(text, "fields with a description", words.descriptions)?;
    write_share(text, "fields that the glossary describes", words.glossary)?;
    write_share(text, "codes with advice", words.advice)?;
    write_share(text, "values with a name", words.named_values)?;
    write_share(text, "codes with a name", words.named_codes)?;
    let examples = &report.examples;
    writeln!(text, "\nexamples of bodies:")?;
    write_share(
        text,
        "JSON that fits its table, so that it round-trips",
        examples.sound,
    )?;
    let more = examples.undocumented.len();
    writeln!(text, "  of these, with fields that no table has: {more}")
}

fn write_guessed(text: &mut String, names: &BTreeMap<String, String>) -> fmt::Result {
    let count = names.len();
    writeln!(
        text,
        "\nofficial names taken from the URL alone, where neither page nor address gives one: {count}"
    )?;
    for (name, page) in names {
        writeln!(text, "  {name}  {page}")?;
    }
    Ok(())
}

fn write_names(text: &mut String, names: &NameReport) -> fmt::Result {
    let Share { agree, of } = names.sound;
    writeln!(text, "\nnames that break a rule: {} of {of}", of - agree)?;
    for (rule, count) in &names.counts {
        writeln!(text, "{count:>8}  {}", rule.broken())?;
    }
    for broken in &names.broken {
        let BrokenName {
            fact,
            name,
            rules,
            documented,
        } = broken;
        let rules: Vec<&str> = rules.iter().map(|rule| rule.broken()).collect();
        writeln!(text, "  {fact} = {name}: {}", rules.join(", "))?;
        for message in documented {
            writeln!(text, "      {message}")?;
        }
    }
    Ok(())
}

fn write_clusters(text: &mut String, clusters: &[Cluster]) -> fmt::Result {
    let shapes: usize = clusters.iter().map(|cluster| cluster.shapes.len()).sum();
    let count = clusters.len();
    writeln!(
        text,
        "\ntypes that are nearly the same: {shapes} in {count} clusters"
    )?;
    for Cluster { version, shapes } in clusters {
        let names: Vec<&str> = shapes.iter().map(|name| name.0.as_str()).collect();
        writeln!(text, "  {version}: {}", names.join(", "))?;
    }
    Ok(())
}

fn write_codes(text: &mut String, codes: &[OpenCode]) -> fmt::Result {
    if codes.is_empty() {
        return writeln!(text, "\nnothing is open");
    }
    writeln!(text, "\nopen, by code, with the worst pages:")?;
    for open in codes {
        let OpenCode {
            code,
            severity,
            title,
            count,
            pages,
            worst,
        } = open;
        writeln!(
            text,
            "{count:>8}  {code} {severity}: {title}; pages: {pages}"
        )?;
        for page in worst {
            writeln!(text, "          {:>6} × {}", page.count, page.page)?;
        }
    }
    Ok(())
}

fn write_place(text: &mut String, place: &OpenFinding) -> fmt::Result {
    let OpenFinding {
        code,
        page,
        line,
        column,
        found,
        expected,
        action,
    } = place;
    writeln!(text, "  {page}:{line}:{column}: {code}")?;
    write!(text, "      {found}")?;
    for (word, part) in [("expected ", expected), ("", action)] {
        if !part.is_empty() {
            write!(text, "; {word}{part}")?;
        }
    }
    writeln!(text)
}
