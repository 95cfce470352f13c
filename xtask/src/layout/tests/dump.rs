use super::content;
use crate::layout::*;
use std::fmt::Write;
fn field(out: &mut String, f: &RawField) {
    let d = &f.description;
    let _ = writeln!(
        out,
        "   {}{} : {} req={:?} ex={:?} def={:?} fix={:?} lim={} scopes={:?} depr={}",
        "  ".repeat(f.depth.unwrap_or(0)),
        f.name.value,
        f.type_text.as_ref().map_or("?", |t| &t.value),
        f.required,
        d.example.as_ref().map(|x| &x.value),
        d.default.as_ref().map(|x| &x.value),
        d.fixed.as_ref().map(|x| &x.value),
        serde_json::to_string(&d.limits).unwrap(),
        d.scopes,
        d.deprecated
    );
    for o in &d.options {
        let _ = writeln!(out, "        = {:?} -> {:?}", o.value.value, o.label.0);
    }
    if !d.text.is_empty() {
        let _ = writeln!(out, "        # {:?}", d.text.0);
    }
}
#[test]
fn dump() {
    let Ok(list) = std::env::var("DUMP") else {
        return;
    };
    let mut out = String::new();
    for path in list.split(':') {
        for e in walkdir::WalkDir::new(path).sort_by_file_name() {
            let e = e.unwrap();
            if !e.file_type().is_file() || !e.path().to_string_lossy().ends_with(".md") {
                continue;
            }
            let (c, d) = content(
                &e.path().to_string_lossy(),
                &std::fs::read(e.path()).unwrap(),
            );
            let _ = writeln!(out, "\n#### {}", e.path().display());
            for x in d.iter() {
                let _ = writeln!(
                    out,
                    " !! {} {} [{}] {:?}",
                    x.code.number(),
                    x.found,
                    x.expected,
                    x.place.as_ref().map(|p| p.source.line_column(p.span.start))
                );
            }
            match c {
                PageContent::NotAnEndpoint(k) => {
                    let _ = writeln!(out, " NOT {k:?}");
                }
                PageContent::CommonErrors(e) => {
                    let _ = writeln!(out, " COMMON {}", e.len());
                }
                PageContent::Endpoint(e) => {
                    let _ = writeln!(
                        out,
                        " {:?} {:?} {} {} rate={:?} apps={:?} tokens={:?} depr={} upd={:?} addr={:?} name={:?} bytes={}",
                        e.layout,
                        e.title.value,
                        e.http_method.value,
                        e.url.value,
                        e.rate_limit.as_ref().map(|x| &x.value),
                        e.app_types,
                        e.token_kinds,
                        e.deprecated,
                        e.updated,
                        e.address,
                        e.official_name,
                        e.response_is_bytes
                    );
                    let _ = writeln!(out, " SUMMARY {:?}", e.summary.0);
                    for n in &e.notes {
                        let _ = writeln!(out, " NOTE {:?}", n.0);
                    }
                    for s in &e.scopes {
                        let _ = writeln!(out, " SCOPE {} {:?}", s.name.value, s.title);
                    }
                    for s in &e.field_scopes {
                        let _ = writeln!(out, " FSCOPE {} {:?}", s.name.value, s.title);
                    }
                    for (n, l) in [
                        ("headers", &e.headers),
                        ("path", &e.path_parameters),
                        ("query", &e.query_parameters),
                        ("body", &e.request_fields),
                    ] {
                        let _ = writeln!(out, " {n}: {}", l.len());
                        for f in l {
                            field(&mut out, f)
                        }
                    }
                    match &e.response_fields {
                        None => {
                            let _ = writeln!(out, " response: NONE");
                        }
                        Some(l) => {
                            let _ = writeln!(out, " response: {}", l.len());
                            for f in l {
                                field(&mut out, f)
                            }
                        }
                    }
                    let _ = writeln!(
                        out,
                        " examples req={} resp={}",
                        e.request_examples.len(),
                        e.response_examples.len()
                    );
                    for t in &e.named_types {
                        let _ = writeln!(out, " TYPE {}", t.name.value);
                        for f in &t.fields {
                            field(&mut out, f)
                        }
                    }
                    for r in &e.errors {
                        let _ = writeln!(
                            out,
                            " ERR {:?} {} {:?} {:?}",
                            r.http_status,
                            r.code.value,
                            r.message,
                            r.advice.0.chars().take(80).collect::<String>()
                        );
                    }
                }
            }
        }
    }
    std::fs::write("/tmp/layouts-dump.txt", out).unwrap();
}
#[test]
fn dumptable() {
    let Ok(path) = std::env::var("DUMPT") else {
        return;
    };
    let mut d = crate::diagnostics::Diagnostics::default();
    let page =
        crate::page::read(path.as_str().into(), &std::fs::read(&path).unwrap(), &mut d).unwrap();
    let s = sections::split(&page);
    for (sec, t) in s.tables() {
        println!(
            "T {:?} {:?}",
            sec.map(|s| s.text),
            t.header.cells.iter().map(|c| &c.value).collect::<Vec<_>>()
        );
        for r in &t.rows {
            println!(
                "    {:?}",
                r.cells
                    .iter()
                    .map(|c| c.value.chars().take(140).collect::<String>())
                    .collect::<Vec<_>>()
            );
        }
    }
    for x in d.iter() {
        println!("{:?}", x.found);
    }
}
