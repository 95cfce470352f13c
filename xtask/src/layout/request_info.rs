//! The request's table: URL, method, rate limit, app types, token kinds, scopes.

use super::pattern::Pattern;
use super::raw::{RawField, RawScope};
use super::scopes;
use super::text;
use super::vocabulary::InfoRow;
use crate::model::{AppType, HttpMethod, TokenKind};
use crate::page::{Block, BlockKind, Cell, Row, Table};
use crate::source::Located;

/// What the request's table has.
#[derive(Debug, Clone, Default)]
pub struct RequestInfo {
    /// The URL as written, without marks.
    pub url: Option<Located<String>>,
    /// The method as written, without marks.
    pub http_method: Option<Located<HttpMethod>>,
    /// What is in the place of the method where it is none that is known.
    pub unknown_method: Option<Located<String>>,
    /// The rate limit, links taken out.
    pub rate_limit: Option<Located<String>>,
    /// App types, each once.
    pub app_types: Vec<AppType>,
    /// Token kinds in the order tenant, user, app.
    pub token_kinds: Vec<TokenKind>,
    /// The cells that name token kinds.
    pub token_cells: Vec<Cell>,
    /// Scopes of which any one is enough.
    pub scopes: Vec<RawScope>,
    /// Scopes that uncover fields of the response.
    pub field_scopes: Vec<RawScope>,
    /// The official type of an event, as written.
    pub event_type: Option<Located<String>>,
    /// The envelope of an event, as written.
    pub envelope: Option<Located<String>>,
}

/// A URL of the platform, or its path alone; `:name`, `{name}` and a query string are of it.
pub(super) static URL: Pattern = Pattern::new(
    r"(?:https?://[^\s`<>()\[\]|\x22'，。、）]+|/open-apis/[^\s`<>()\[\]|\x22'，。、）]+)",
);

/// A method of HTTP.
pub(super) static METHOD: Pattern =
    Pattern::new(r"(?i)\b(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\b");

impl RequestInfo {
    /// Whether there is a method, be it one that is known or not.
    pub fn names_method(&self) -> bool {
        self.http_method.is_some() || self.unknown_method.is_some()
    }

    /// Reads a table, and adds to what is known.
    pub fn read(&mut self, table: &Table) {
        let header = std::iter::once(&table.header);
        for row in header.chain(&table.rows) {
            self.row(row);
        }
    }

    /// Reads lines that have a fact each, `请求方式：POST`, and lines of code that begin with the
    /// method, `POST https://…`.
    pub fn read_lines(&mut self, blocks: &[&Block]) {
        for block in blocks {
            let (BlockKind::Paragraph(text) | BlockKind::List(text) | BlockKind::Code { text, .. }) =
                &block.kind
            else {
                continue;
            };
            for line in text.lines() {
                self.line(&Located::new(line.to_owned(), block.span));
            }
        }
    }

    fn line(&mut self, line: &Cell) {
        let bare = bare(&line.value);
        if let Some((name, value)) = named_fact(bare) {
            self.fact(name, &Located::new(value.to_owned(), line.span));
        } else if is_request_line(bare) {
            set(&mut self.url, url(line));
            set(&mut self.http_method, method(line));
        }
    }

    fn row(&mut self, row: &Row) {
        let [name, values @ ..] = row.cells.as_slice() else {
            return;
        };
        let mut value = joined(values);
        // A row may have run into the one above it: its name then is on a line of its own.
        let mut name = name.value.clone();
        while let Some((before, next, after)) = next_fact(&value.value) {
            self.fact(&name, &Located::new(before, value.span));
            name = next;
            value.value = after;
        }
        self.fact(&name, &value);
    }

    /// Takes one fact, by its name as written.
    pub fn fact(&mut self, name: &str, value: &Cell) {
        match InfoRow::of_cell(name) {
            Some(InfoRow::Url) => set(&mut self.url, url(value)),
            Some(InfoRow::Method) => {
                set(&mut self.http_method, method(value));
                set(&mut self.unknown_method, words(value));
            }
            Some(InfoRow::RateLimit) => set(&mut self.rate_limit, words(value)),
            Some(InfoRow::AppTypes) => self.app_types = app_types(&value.value),
            Some(InfoRow::Tokens) => {
                self.add_tokens(&value.value);
                self.token_cells.push(value.clone());
            }
            Some(InfoRow::Scopes) => add_scopes(&mut self.scopes, value),
            Some(InfoRow::FieldScopes) => add_scopes(&mut self.field_scopes, value),
            Some(InfoRow::EventType) => set(&mut self.event_type, words(value)),
            Some(InfoRow::Envelope) => set(&mut self.envelope, words(value)),
            Some(InfoRow::ContentType) => {}
            // An explanation may be in a row of its own, beside the scopes.
            None if name.contains("权限") => add_scopes(&mut self.scopes, value),
            None => {}
        }
    }

    /// Adds the token kinds that a text names.
    pub fn add_tokens(&mut self, text: &str) {
        for kind in tokens(text) {
            if !self.token_kinds.contains(&kind) {
                self.token_kinds.push(kind);
            }
        }
        self.token_kinds.sort_unstable();
    }

    /// Takes the token kinds from the description of the `Authorization` header, where no row
    /// named any.
    pub fn tokens_from_headers(&mut self, headers: &[RawField]) {
        if !self.token_kinds.is_empty() {
            return;
        }
        let header = headers
            .iter()
            .find(|field| field.name.value.eq_ignore_ascii_case("authorization"));
        if let Some(header) = header {
            let description = &header.description;
            let mut text = description.text.0.clone();
            let values = [&description.example, &description.fixed];
            let options = description.options.iter().map(|option| &option.value);
            for value in values.into_iter().flatten().chain(options) {
                text.push(' ');
                text.push_str(&value.value);
            }
            self.add_tokens(&text);
        }
    }
}

/// Cuts a cell before the first of its lines that names a fact.
fn next_fact(cell: &str) -> Option<(String, String, String)> {
    let lines: Vec<&str> = cell.lines().collect();
    let at = (1..lines.len()).find(|at| InfoRow::of(lines[*at]).is_some())?;
    let rest = lines[at + 1..].join("\n");
    Some((lines[..at].join("\n"), lines[at].to_owned(), rest))
}

fn set<T>(slot: &mut Option<T>, value: Option<T>) {
    if slot.is_none() {
        *slot = value;
    }
}

/// Cells behind the first as one.
fn joined(cells: &[Cell]) -> Cell {
    let mut joined = cells.first().cloned().unwrap_or_default();
    for cell in cells
        .iter()
        .skip(1)
        .filter(|cell| !cell.value.trim().is_empty())
    {
        joined.value.push('\n');
        joined.value.push_str(&cell.value);
        joined.span = joined.span.to(cell.span);
    }
    joined
}

fn words(cell: &Cell) -> Option<Located<String>> {
    let words = text::plain(&cell.value);
    (!words.is_empty()).then(|| Located::new(words, cell.span))
}

/// The URL in a cell, whatever is around it.
pub fn url(cell: &Cell) -> Option<Located<String>> {
    let bare = text::decode_entities(&text::unescape(&cell.value));
    let found = URL.find(&bare)?;
    let url = found.as_str().trim_end_matches(['*', ',', ';', '.', '；']);
    Some(Located::new(url.to_owned(), cell.span))
}

/// Whether a line has a fact of the request, and nothing for a reader beyond it.
pub fn has_fact(line: &str) -> bool {
    let bare = bare(line);
    named_fact(bare).is_some() || is_request_line(bare)
}

/// A line without the marks before it.
fn bare(line: &str) -> &str {
    line.trim().trim_start_matches(['-', '*', '`', ' '])
}

/// The name and value of a fact that a line has, `请求方式：POST`.
fn named_fact(line: &str) -> Option<(&str, &str)> {
    let (name, value) = line.split_once([':', '：'])?;
    InfoRow::of(name).map(|_| (name, value))
}

/// Whether a line begins as a request does, `POST https://…`.
fn is_request_line(line: &str) -> bool {
    METHOD.find(line).is_some_and(|method| {
        let rest = line[method.end()..].trim_start_matches(['*', '`', ':', '：', ' ', '\t']);
        method.start() == 0 && URL.find(rest).is_some_and(|url| url.start() == 0)
    })
}

/// The method in a cell.
pub fn method(cell: &Cell) -> Option<Located<HttpMethod>> {
    let found = METHOD.find(&cell.value)?;
    Some(Located::new(HttpMethod::of(found.as_str())?, cell.span))
}

/// App types by any of their names.
pub fn app_types(text: &str) -> Vec<AppType> {
    let lower = text.to_lowercase();
    let custom = ["custom", "自建", "self-built"]
        .iter()
        .any(|word| lower.contains(word));
    let store = ["isv", "商店", "store"]
        .iter()
        .any(|word| lower.contains(word));
    let both = !custom && !store && (lower.contains("全部") || lower.contains("所有"));
    let mut types = Vec::new();
    if custom || both {
        types.push(AppType::Custom);
    }
    if store || both {
        types.push(AppType::Store);
    }
    types
}

/// Token kinds that a text names, in the order tenant, user, app.
pub fn tokens(text: &str) -> Vec<TokenKind> {
    let bare = text::unescape(text).to_lowercase().replace(['-', ' '], "_");
    let kinds = [
        (TokenKind::Tenant, ["tenant_access_token", "token_tenant"]),
        (TokenKind::User, ["user_access_token", "token_user"]),
        (TokenKind::App, ["app_access_token", "token_app"]),
    ];
    // Where no kind is named, a token shows its own.
    let begun = [
        (TokenKind::Tenant, ["bearer_t_"]),
        (TokenKind::User, ["bearer_u_"]),
        (TokenKind::App, ["bearer_a_"]),
    ];
    let named = kinds_in(&bare, kinds);
    if named.is_empty() {
        kinds_in(&bare, begun)
    } else {
        named
    }
}

/// The kinds of which a text has a name.
fn kinds_in<const N: usize>(text: &str, kinds: [(TokenKind, [&str; N]); 3]) -> Vec<TokenKind> {
    let named = kinds
        .into_iter()
        .filter(|(_, names)| names.iter().any(|name| text.contains(name)));
    named.map(|(kind, _)| kind).collect()
}

fn add_scopes(known: &mut Vec<RawScope>, cell: &Cell) {
    for scope in scopes::read(cell) {
        if !known
            .iter()
            .any(|other| other.name.value == scope.name.value)
        {
            known.push(scope);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Span;

    fn table(rows: &[&[&str]]) -> Table {
        let row = |cells: &&[&str]| Row {
            cells: cells
                .iter()
                .map(|cell| Located::new((*cell).to_owned(), Span::default()))
                .collect(),
            span: Span::default(),
        };
        let mut rows = rows.iter().map(row);
        Table {
            header: rows.next().unwrap_or_default(),
            rows: rows.collect(),
        }
    }

    #[test]
    fn a_table_in_any_dress_is_read_alike() {
        let dresses: [&[&[&str]]; 3] = [
            &[
                &["基本", ""],
                &[
                    "HTTP URL",
                    "`https://open.feishu.cn/open-apis/a/v1/b/:b_id`",
                ],
                &["HTTP Method", "DELETE"],
                &["支持的访问令牌", "tenant_access_token, user_access_token"],
                &["支持的应用类型", "custom  isv"],
                &["权限要求", "看 \n 改"],
                &["权限要求", "a:b \n a:b:write"],
            ],
            &[
                &["项目", "值"],
                &["HTTP URL", "https://open.feishu.cn/open-apis/a/v1/b/:b_id"],
                &["HTTP Method", "DELETE"],
                &["支持的应用类型", "custom,isv"],
                &[
                    "支持的访问令牌",
                    "`user_access_token` `tenant_access_token`",
                ],
                &[
                    "权限要求             开启其中任意一项",
                    "`a:b` 看 `a:b:write` 改",
                ],
            ],
            &[
                &["Item", "Value"],
                &[
                    "HTTP URL",
                    "[https://open.feishu.cn/open-apis/a/v1/b/:b_id](x)",
                ],
                &["HTTP Method", "**DELETE**"],
                &["Supported app types", "Custom App, Store App"],
                &[
                    "Supported access tokens",
                    "tenant_access_token or user_access_token",
                ],
                &["权限要求\n**说明**\n开启任一", "看(a:b)\n改(a:b:write)"],
            ],
        ];
        for rows in dresses {
            let mut info = RequestInfo::default();
            info.read(&table(rows));
            let value =
                |located: &Option<Located<String>>| located.as_ref().map(|s| s.value.clone());
            assert_eq!(
                value(&info.url).as_deref(),
                Some("https://open.feishu.cn/open-apis/a/v1/b/:b_id")
            );
            assert_eq!(
                info.http_method.map(|located| located.value),
                Some(HttpMethod::Delete)
            );
            assert_eq!(info.app_types, [AppType::Custom, AppType::Store]);
            assert_eq!(info.token_kinds, [TokenKind::Tenant, TokenKind::User]);
            let names: Vec<_> = info.scopes.iter().map(|s| s.name.value.as_str()).collect();
            assert_eq!(names, ["a:b", "a:b:write"]);
        }
    }
}
