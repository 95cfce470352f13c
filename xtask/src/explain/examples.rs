//! For each code, files that raise it, as small as they can be.

use camino::Utf8PathBuf;

use crate::depth::MAX_DEPTH;
use crate::diagnostics::Code;
use crate::limits;
use crate::names::lock;

/// Files of a folder of pages.
pub type Files = Vec<(Utf8PathBuf, Vec<u8>)>;

const FRONT_MATTER: &str = "title: \"Lend a book\"\nofficialName: \"library.v1.book.lend\"\n";
const URL: &str =
    "| HTTP URL | https://open.feishu.cn/open-apis/library/v1/books/:book_id/lend |\n";
const METHOD: &str = "| HTTP Method | POST |\n";
const BOOK_ID: &str = "| `book_id` | `string` | The book. |\n";
const NOT_FOUND: &str = "| 404 | 7001 | book not found |\n";
/// The names of the page, without the line that ends them.
const NAMES: &str = "\
service library
version v1
endpoint POST /open-apis/library/v1/books/:/lend book.lend = LendBook
  path book_id
  response = LendBookResponse
  error = LendBookError
  code 7001 = BookNotFound
";

/// A sound page, of which an example changes a part.
struct Page<'a> {
    front_matter: &'a str,
    /// Rows of the table of the request's facts.
    facts: String,
    /// Rows of the table of path parameters.
    path: &'a str,
    /// Sections between the parameters and the codes.
    sections: String,
    /// Rows of the table of codes.
    codes: &'a str,
}

impl Default for Page<'_> {
    fn default() -> Self {
        Self {
            front_matter: FRONT_MATTER,
            facts: format!("{URL}{METHOD}"),
            path: BOOK_ID,
            sections: String::new(),
            codes: NOT_FOUND,
        }
    }
}

impl Page<'_> {
    fn text(&self) -> String {
        let Page {
            front_matter,
            facts,
            path,
            sections,
            codes,
        } = self;
        format!(
            "---\n{front_matter}---\n\n# Lend a book\n\nLends a book to a reader.\n\n## Request\n\n\
             | Item | Value |\n| --- | --- |\n{facts}\n\
             ### Path parameters\n\n| Name | Type | Description |\n| --- | --- | --- |\n{path}\n\
             {sections}\n\
             ### Error codes\n\n| HTTP status code | Error code | Message |\n| --- | --- | --- |\n{codes}"
        )
    }
}

/// A table of the request body.
fn body(rows: &str) -> String {
    format!(
        "### Request body\n\n| Name | Type | Required | Description |\n| --- | --- | --- | --- |\n{rows}\n"
    )
}

/// A table of the request body, and an example of it.
fn body_with(rows: &str, example: &str) -> String {
    format!(
        "{}### Request body example\n\n```json\n{example}\n```\n",
        body(rows)
    )
}

fn alone(bytes: impl Into<Vec<u8>>) -> Files {
    vec![("docs/lend.md".into(), bytes.into())]
}

fn page(page: &Page<'_>) -> Files {
    alone(page.text())
}

fn with_body(sections: String) -> Files {
    page(&Page {
        sections,
        ..Page::default()
    })
}

/// The sound page and a file beside it.
fn with_file(name: &str, text: &str) -> Files {
    let mut files = sound();
    files.push((format!("docs/{name}").into(), text.into()));
    files
}

/// The sound page and another one.
fn pages(other: &Page<'_>) -> Files {
    let mut files = sound();
    files.push(("docs/other.md".into(), other.text().into_bytes()));
    files
}

/// A page whose UTF-8 was read as latin-1, where some characters may not have come through.
fn read_as_latin(lost: &[char]) -> Files {
    let sound = "# 日程类型\n\n描述群组的标识，错误误解。\n";
    let latin = sound.bytes().map(char::from);
    alone(latin.filter(|c| !lost.contains(c)).collect::<String>())
}

/// Files that raise no code: the others are these with a part changed.
pub fn sound() -> Files {
    page(&Page::default())
}

/// Files that raise a code.
pub fn files(code: Code) -> Files {
    match code {
        Code::TooDeep => {
            let kind = format!("string{}", "[]".repeat(MAX_DEPTH + 2));
            with_body(body(&format!("| `shelves` | `{kind}` | No | x |\n")))
        }
        Code::TooLarge => {
            let values: String = (0..=limits::VALUES)
                .map(|value| format!("<br>- `{value}`: as many"))
                .collect();
            with_body(body(&format!(
                "| `days` | `int` | No | How long.<br>**Possible values**:{values} |\n"
            )))
        }
        Code::Unreadable => with_file("overrides.toml/lend.toml", "[rename]\n"),
        Code::UnknownEncoding => alone(b"\xff\xff\xfe caf\xe9"),
        Code::MojibakeRepaired => read_as_latin(&[]),
        Code::MojibakeLost => read_as_latin(&['\u{81}', '\u{8f}']),
        Code::RowWidth => with_body(body("| `days` | `int` | No | Seven | fourteen. |\n")),
        Code::UnclosedElement => {
            with_body(":::html\n<md-table><md-tr><md-td>words</md-table>\n:::\n".to_owned())
        }
        Code::BrokenFrontMatter => page(&Page {
            front_matter: &format!("{FRONT_MATTER}a library\n"),
            ..Page::default()
        }),
        Code::NotAnEndpoint => alone("# How to begin\n\nFirst of all, find a library.\n"),
        Code::MissingUrl => page(&Page {
            facts: METHOD.to_owned(),
            ..Page::default()
        }),
        Code::MissingMethod => page(&Page {
            facts: URL.to_owned(),
            ..Page::default()
        }),
        Code::UnknownLayout => alone(
            "# Lend a book\n\nCall it:\n\n```\n\
             curl https://open.feishu.cn/open-apis/library/v1/lend\n```\n\n\
             ## Response body\n\n| Name | Type | Description |\n| --- | --- | --- |\n\
             | `until` | `string` | The day. |\n",
        ),
        Code::UnknownColumn => {
            with_body(body("| `days` | `int` | No | How long. |\n").replace("Required", "Colour"))
        }
        Code::UnreadableCode => page(&Page {
            codes: "| 404 | soon | book not found |\n",
            ..Page::default()
        }),
        Code::UnknownMethod => page(&Page {
            facts: format!("{URL}{}", METHOD.replace("POST", "LEND")),
            ..Page::default()
        }),
        Code::UnknownWord => with_body(body("| `days` | `int` | Yse | How long. |\n")),
        Code::UnknownType => with_body(body("| `days` | `a week` | No | How long. |\n")),
        Code::DuplicatePage => pages(&Page {
            codes: "",
            ..Page::default()
        }),
        Code::Contradiction => pages(&Page {
            codes: "| 404 | 7002 | no such book |\n",
            ..Page::default()
        }),
        Code::OpenNesting => with_body(body(
            "| `reader` | `object` | No | Who. |\n\
             | &nbsp;&nbsp;&nbsp;&nbsp;└ `name` | `string` | No | x |\n\
             | &nbsp;&nbsp;└ `age` | `int` | No | x |\n",
        )),
        Code::ExampleMismatch => with_body(body(
            "| `days` | `int` | No | How long.<br>**Example**: \"a week\" |\n",
        )),
        Code::UnusedOverride => with_file(
            "overrides.toml",
            "[endpoint.\"library.v1.book.lend\".field.\"query.days\"]\ntype = \"integer\"\n",
        ),
        Code::RepeatedField => with_body(body(
            "| `days` | `int` | No | How long. |\n| `days` | `int` | No | |\n",
        )),
        Code::OddOption => with_body(body(
            "| `days` | `int` | No | **Possible values**:<br>- `7`: a week<br>- `long`: a year |\n",
        )),
        Code::ParameterMismatch => page(&Page {
            path: &format!("{BOOK_ID}| `shelf` | `string` | The shelf. |\n"),
            ..Page::default()
        }),
        Code::NotAField => with_body(body("| `days` | `int` | No | How long. |\n| ... | | | |\n")),
        Code::AnyJson => with_body(body("| `reader` | `any` | No | Who. |\n")),
        Code::ForeignHost => page(&Page {
            facts: format!(
                "{}{METHOD}",
                URL.replace("open.feishu.cn", "library.example")
            ),
            ..Page::default()
        }),
        Code::BrokenJson => with_body(body_with(
            "| `days` | `int` | No | How long. |\n",
            "{\"days\": seven}",
        )),
        Code::NameClash => pages(&Page {
            facts: format!("{}{METHOD}", URL.replace("/lend", "/lend_out")),
            ..Page::default()
        }),
        Code::BrokenLock => {
            let broken = NAMES.replace("7001 = BookNotFound", "7001 = book not found");
            with_file(lock::FILE, &format!("{broken}end 7\n"))
        }
        Code::UnmergedLock => {
            let merged = NAMES.replace(
                "  code 7001 = BookNotFound\n",
                "<<<<<<< HEAD\n  code 7001 = BookNotFound\n=======\n  code 7001 = NoSuchBook\n\
                 >>>>>>> other\n",
            );
            with_file(lock::FILE, &merged)
        }
        Code::CutLock => with_file(lock::FILE, NAMES),
        Code::UnusedRename => with_file(
            "overrides.toml",
            "[rename]\n\"library.v1.book.sell\" = \"SellBook\"\n",
        ),
        Code::TakenName => with_file(
            "overrides.toml",
            "[rename]\n\"library.v1.book.lend\" = \"String\"\n",
        ),
        Code::UnusedGlossary => with_file("glossary.toml", "[field]\ncolour = \"Its colour.\"\n"),
    }
}
