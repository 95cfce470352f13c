use camino::Utf8Path;

use super::*;
use crate::depth::MAX_DEPTH;

fn read_text(text: &str) -> (Page, Vec<Code>) {
    let mut diagnostics = Diagnostics::default();
    let page = read(Utf8Path::new("p.md"), text.as_bytes(), &mut diagnostics).unwrap();
    (page, diagnostics.iter().map(|d| d.code).collect())
}

fn tables(page: &Page) -> Vec<Vec<Vec<String>>> {
    let rows = |table: &Table| {
        std::iter::once(&table.header)
            .chain(&table.rows)
            .map(|row| row.cells.iter().map(|cell| cell.value.clone()).collect())
            .collect()
    };
    page.blocks
        .iter()
        .filter_map(|block| match &block.kind {
            BlockKind::Table(table) => Some(rows(table)),
            _ => None,
        })
        .collect()
}

#[track_caller]
fn assert_table(text: &str, expected: &[&[&str]]) {
    let (page, _) = read_text(text);
    assert_eq!(tables(&page), [expected], "{text}");
}

#[test]
fn cells_of_closed_rows_run_over_lines() {
    assert_table(
        "| a | b |\n| --- | --- |\n| x | one.\n\nTwo:\n- three\n- four |\n| y | z<br>w |\n",
        &[
            &["a", "b"],
            &["x", "one.\n\nTwo:\n- three\n- four"],
            &["y", "z\nw"],
        ],
    );
    assert_table(
        "| 基本 | |\n| --- | --- |\n| a | b |\n### Next",
        &[&["基本", ""], &["a", "b"]],
    );
    assert_table(
        "| a | b |\n|---|---|\n| `x|y` | z\\|w |\n",
        &[&["a", "b"], &["`x|y`", "z|w"]],
    );
}

#[test]
fn cells_of_open_rows_run_over_lines() {
    assert_table(
        "a | b\n---|---\nx  \n   **more**  \n  third | one  \n- two  \n- three\ny | z\n\nend | of | it\n",
        &[
            &["a", "b"],
            &["x\n   **more**\n  third", "one\n- two\n- three"],
            &["y", "z"],
        ],
    );
    assert_table(
        "a | b\n---|---\nv | w\nx  \n   y  \n  z | one  \ntwo\nq | r\nsame cell\n",
        &[
            &["a", "b"],
            &["v", "w"],
            &["x\n   y\n  z", "one\ntwo"],
            &["q", "r\nsame cell"],
        ],
    );
    assert_table(
        "a | b | c\n--- | --- | ---\nd | string\\[\\] | e  \n\n**f**  \n- g\nh | i | j\n",
        &[
            &["a", "b", "c"],
            &["d", "string\\[\\]", "e\n\n**f**\n- g"],
            &["h", "i", "j"],
        ],
    );
}

#[test]
fn rows_of_another_width_are_reported_and_lose_nothing() {
    let (page, codes) =
        read_text("a | b\n---|---\n1 | 2 | 3\n\n| c | d |\n|---|---|\n| 4\n| 5 | 6 |\n");
    assert_eq!(codes, [Code::RowWidth, Code::RowWidth]);
    let tables = tables(&page);
    assert_eq!(tables[0][1], ["1", "2 | 3"]);
    assert_eq!(tables[1][1..], [vec!["4", ""], vec!["5", "6"]]);
}

#[test]
fn rows_keep_apart_however_their_pipes_are_written() {
    // Rows with too few cells, or without their last pipe, are no cells of the row above.
    assert_table(
        "| a | b | c |\n|---|---|---|\n| 1 | 2 |\n| 3 | 4 | 5\n| 6 | 7 | 8\n\nwords\n",
        &[
            &["a", "b", "c"],
            &["1", "2", ""],
            &["3", "4", "5"],
            &["6", "7", "8"],
        ],
    );
    // A row without its first pipe.
    assert_table(
        "|a|b|\n|---|---|\n|1|2|\nx |y|\nwords\n",
        &[&["a", "b"], &["1", "2"], &["x", "y"]],
    );
    // A header without its first pipe, rows with both, and the other way round.
    assert_table(
        "**a** | **b** |\n| --- | --- |\n| 1 | 2 |\n",
        &[&["**a**", "**b**"], &["1", "2"]],
    );
    assert_table(
        "a | b\n---|---\n| 1 | 2|\n3 | 4\n",
        &[&["a", "b"], &["1", "2"], &["3", "4"]],
    );
    assert_table(
        "a | b\n---|---\n1 | see [x](https://a.example/b#c|d) and [y](e)\n",
        &[
            &["a", "b"],
            &["1", "see [x](https://a.example/b#c|d) and [y](e)"],
        ],
    );
    // Empty cells too many hold nothing that could be lost.
    assert_table("|a|b|\n|---|---|\n|1|2|||\n", &[&["a", "b"], &["1", "2"]]);
}

#[test]
fn a_delimiter_row_of_another_width_is_outvoted() {
    let (page, codes) = read_text("|a|b|\n|-|-|-|\n|1|2|\n|3|4|\n");
    assert_eq!(tables(&page), [[["a", "b"], ["1", "2"], ["3", "4"]]]);
    assert_eq!(codes, [Code::RowWidth]);
}

#[test]
fn a_row_that_is_never_closed_takes_no_more_than_is_below_it() {
    let (page, codes) = read_text("| a | b |\n|---|---|\n| 1 | 2\nmore\n\nwords\n\n## h\n");
    assert_eq!(tables(&page), [[["a", "b"], ["1", "2\nmore"]]]);
    assert!(codes.is_empty());
    let kinds: Vec<_> = page.blocks[1..].iter().map(|block| &block.kind).collect();
    assert!(
        matches!(kinds[..], [BlockKind::Paragraph(text), BlockKind::Heading { .. }] if text == "words"),
        "{kinds:?}"
    );
}

#[test]
fn tables_and_code_right_below_a_table_are_not_part_of_it() {
    let (page, codes) = read_text(
        "| a | b |\n|---|---|\n| 1 | 2 |\n| c |\n|---|\n| 3 |\n\nd | e\n---|---\n4 | 5\n```json\n{}\n```\n",
    );
    assert!(codes.is_empty(), "{codes:?}");
    let tables = tables(&page);
    assert_eq!(tables[0], [["a", "b"], ["1", "2"]]);
    assert_eq!(tables[1], [["c"], ["3"]]);
    assert_eq!(tables[2], [["d", "e"], ["4", "5"]]);
    assert!(matches!(&page.blocks[3].kind, BlockKind::Code { language, .. } if language == "json"));
}

#[test]
fn every_kind_of_block_is_found_in_its_place() {
    let text = "---\ntitle: T\n---\n# T \n\nwords\nmore\n\n- a\n- b\n\n> **Note**: x\n> - y\n\n```JSON title\n| a | b |\n|---|---|\n```\n\n:::html\n<md-alert>\n\nhi\n</md-alert>\n:::\n\n:::note\nn1\n:::\n<table>\n<tr><td>c</td></tr>\n\n</table>\nend\n";
    let (page, codes) = read_text(text);
    assert!(codes.is_empty(), "{codes:?}");
    let kinds: Vec<String> = page
        .blocks
        .iter()
        .map(|block| match &block.kind {
            BlockKind::Heading { level, text } => format!("h{level} {text}"),
            BlockKind::Paragraph(text) => format!("p {text}"),
            BlockKind::List(text) => format!("list {text}"),
            BlockKind::Quote(blocks) => format!("quote {}", blocks.len()),
            BlockKind::Code { language, text } => format!("code {language} {}", text.len()),
            BlockKind::Table(_) => "table".to_owned(),
            BlockKind::Elements(nodes) => {
                let names = nodes.iter().filter_map(|node| match node {
                    Node::Element(element) => Some(element.name.as_str()),
                    Node::Text(_) => None,
                });
                format!("elements {}", names.collect::<String>())
            }
        })
        .collect();
    assert_eq!(
        kinds,
        [
            "h1 T",
            "p words\nmore",
            "list - a\n- b",
            "quote 2",
            "code json 20",
            "elements md-alert",
            "quote 1",
            "elements table",
            "p end",
        ]
    );
    assert_eq!(page.source.slice(page.blocks[1].span), "words\nmore");
    assert_eq!(page.front_matter["title"].value, "T");
}

#[test]
fn quotes_and_containers_end_at_the_limit() {
    let levels = 5_000;
    let quoted = "> ".repeat(levels) + "words\n";
    let contained = ":::note\n".repeat(levels) + "words\n" + &":::\n".repeat(levels);
    let both = contained.replace("words", &quoted);
    for text in [quoted, contained, both] {
        let (page, codes) = read_text(&text);
        assert_eq!(codes, [Code::TooDeep]);
        let mut blocks = &page.blocks;
        let mut depth = 0;
        while let Some(BlockKind::Quote(inner)) = blocks.last().map(|block| &block.kind) {
            blocks = inner;
            depth += 1;
        }
        assert_eq!(depth, MAX_DEPTH);
        let words = |block: &Block| matches!(&block.kind, BlockKind::Paragraph(text) if text.contains("words"));
        assert!(blocks.iter().any(words), "{blocks:?}");
    }
}

#[test]
fn tables_end_at_their_limits() {
    let wide = |cells: usize| format!("|{}\n|{}\n", " a |".repeat(cells), " - |".repeat(cells));
    let (page, codes) = read_text(&(wide(limits::COLUMNS + 1) + "| b |\n"));
    assert!(codes.contains(&Code::TooLarge), "{codes:?}");
    assert_eq!(tables(&page)[0][1].len(), limits::COLUMNS);
    let (page, codes) = read_text(&(wide(1) + &"| b |\n".repeat(limits::ROWS + 1)));
    assert_eq!(codes, [Code::TooLarge]);
    assert_eq!(tables(&page)[0].len(), 1 + limits::ROWS);
    let long = "日".repeat(limits::CELL_BYTES / 3 + 1);
    let (page, codes) = read_text(&(wide(1) + &format!("| {long} |\n")));
    assert_eq!(codes, [Code::TooLarge]);
    assert!(tables(&page)[0][1][0].len() <= limits::CELL_BYTES);
}

mod hostile {
    use proptest::prelude::*;

    use super::*;

    fn check(blocks: &[Block], source: &SourceFile) {
        for block in blocks {
            assert!(source.text.get(block.span.start..block.span.end).is_some());
            match &block.kind {
                BlockKind::Quote(inner) => check(inner, source),
                BlockKind::Table(table) => {
                    for row in std::iter::once(&table.header).chain(&table.rows) {
                        assert_eq!(row.cells.len(), table.header.cells.len());
                        for cell in &row.cells {
                            assert!(source.text.get(cell.span.start..cell.span.end).is_some());
                        }
                    }
                }
                _ => {}
            }
        }
    }

    fn fragment() -> impl Strategy<Value = String> {
        prop_oneof![
            Just("| a | b |\n"),
            Just("|---|---|\n"),
            Just("a | b  \n"),
            Just("---|---\n"),
            Just("\n"),
            Just("## 请求\n"),
            Just(":::html\n"),
            Just(":::\n"),
            Just("```\n"),
            Just("<md-tr>"),
            Just("</md-td>"),
            Just("<md-code-json>"),
            Just("> - x\n"),
            Just("- 中文  \n"),
            Just("<md-dt-td"),
            Just("\\|`|"),
            Just("\r"),
            Just("---\n"),
        ]
        .prop_map(str::to_owned)
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
            if let Some(page) = read(Utf8Path::new("p.md"), &bytes, &mut Diagnostics::default()) {
                check(&page.blocks, &page.source);
            }
        }

        #[test]
        fn any_mixture_is_read(parts in proptest::collection::vec(fragment(), 0..40)) {
            let (page, _) = read_text(&parts.concat());
            check(&page.blocks, &page.source);
        }
    }
}

mod real {
    use super::*;

    const REFERENCE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared/reference");

    #[test]
    fn the_damaged_page_has_the_tables_of_the_clean_one() {
        let load = |name: &str| {
            let bytes = std::fs::read(format!("{REFERENCE}/seed/{name}")).ok()?;
            read(Utf8Path::new(name), &bytes, &mut Diagnostics::default())
        };
        let (Some(clean), Some(damaged)) = (
            load("unbind-meeting-chat.md"),
            load("unbind-meeting-chat.damaged.md"),
        ) else {
            println!("skipped: the reference pages are not here");
            return;
        };
        assert!(matches!(
            damaged.source.encoding,
            Encoding::Mojibake { lost: 100.., .. }
        ));
        let ascii = |page: &Page| -> Vec<Vec<Vec<String>>> {
            let mut tables = tables(page);
            for cell in tables.iter_mut().flatten().flatten() {
                cell.retain(|c| c.is_ascii());
            }
            tables
        };
        assert_eq!(ascii(&damaged), ascii(&clean));
    }

    #[test]
    fn no_row_and_no_element_of_the_reference_is_lost() {
        let mut pages = 0;
        for entry in walkdir::WalkDir::new(REFERENCE).into_iter().flatten() {
            let path = entry.path();
            if path.extension().is_none_or(|extension| extension != "md") {
                continue;
            }
            let bytes = std::fs::read(path).unwrap();
            let name = Utf8Path::from_path(path).unwrap();
            let page = read(name, &bytes, &mut Diagnostics::default()).unwrap();
            let found: usize = page
                .blocks
                .iter()
                .map(|block| match &block.kind {
                    BlockKind::Elements(nodes) => elements::find_all(nodes, "md-dt-tr").len(),
                    _ => 0,
                })
                .sum();
            let written = page.source.text.matches("<md-dt-tr").count();
            assert_eq!(found, written, "{name}");
            pages += 1;
        }
        if pages == 0 {
            println!("skipped: the reference pages are not here");
        }
    }
}
