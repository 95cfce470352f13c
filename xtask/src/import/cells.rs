//! The cells of tables: names, types, descriptions with their facts, messages.

use serde_json::Value;

use crate::layout::{RawDescription, description_of};
use crate::model::{EnumerationBase, EnumerationValue, Field, Limits, Prose, Shape, Type, Version};

/// A table with pipes.
pub(super) struct Table {
    text: String,
}

impl Table {
    pub(super) fn new(header: &[&str]) -> Self {
        let mut table = Self {
            text: String::new(),
        };
        table.row(header.iter().map(|cell| (*cell).to_owned()));
        table.row(header.iter().map(|_| "---".to_owned()));
        table
    }

    pub(super) fn row(&mut self, cells: impl IntoIterator<Item = String>) {
        self.text.push('|');
        for cell in cells {
            self.text.push(' ');
            self.text.push_str(&cell);
            if !cell.is_empty() {
                self.text.push(' ');
            }
            self.text.push('|');
        }
        self.text.push('\n');
    }

    pub(super) fn finish(self) -> String {
        self.text
    }
}

/// Which columns a table of fields has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Columns {
    /// Name, type, description.
    Three,
    /// Also whether it must be sent.
    Four,
}

/// A table of fields, each object's own below it.
pub(super) fn fields(version: &Version, fields: &[Field], columns: Columns) -> String {
    let header: &[&str] = match columns {
        Columns::Three => &["Name", "Type", "Description"],
        Columns::Four => &["Name", "Type", "Required", "Description"],
    };
    let mut rows = Rows {
        version,
        columns,
        table: Table::new(header),
        within: Vec::new(),
    };
    rows.level(fields, 0);
    rows.table.finish()
}

/// A table of a whole answer: the fields beside `data`, then `data` with its own below it.
pub(super) fn answer(version: &Version, outer: &[Field], data: &Field, inner: &[Field]) -> String {
    let mut rows = Rows {
        version,
        columns: Columns::Three,
        table: Table::new(&["Name", "Type", "Description"]),
        within: Vec::new(),
    };
    rows.level(outer, 0);
    rows.field(data, 0);
    rows.level(inner, 1);
    rows.table.finish()
}

/// Writes rows of fields.
struct Rows<'a> {
    version: &'a Version,
    columns: Columns,
    table: Table,
    /// The shapes around, from the outside in.
    within: Vec<&'a Shape>,
}

impl<'a> Rows<'a> {
    fn level(&mut self, fields: &'a [Field], depth: usize) {
        for field in fields {
            self.field(field, depth);
        }
    }

    fn field(&mut self, field: &'a Field, depth: usize) {
        let corner = match depth {
            0 => String::new(),
            _ => format!("{}└ ", "&nbsp;&nbsp;".repeat(depth)),
        };
        let mut cells = vec![
            format!("{corner}{}", code(&field.name)),
            code(&type_text(self.version, &field.kind)),
        ];
        if self.columns == Columns::Four {
            cells.push(match field.required {
                Some(true) => "Yes".to_owned(),
                Some(false) => "No".to_owned(),
                None => String::new(),
            });
        }
        cells.push(description(self.version, field));
        self.table.row(cells);
        if let Some(shape) = shape(self.version, &field.kind)
            && !self.within.iter().any(|outer| std::ptr::eq(*outer, shape))
        {
            self.within.push(shape);
            self.level(&shape.fields, depth + 1);
            self.within.pop();
        }
    }
}

/// The shape that a type is, or that it lists.
fn shape<'a>(version: &'a Version, kind: &Type) -> Option<&'a Shape> {
    match kind.innermost() {
        Type::Shape { name } => version.shapes.get(name),
        _ => None,
    }
}

/// The enumeration that a type is, or that it lists.
fn options<'a>(version: &'a Version, kind: &Type) -> &'a [EnumerationValue] {
    match kind.innermost() {
        Type::Enumeration { name } => version
            .enumerations
            .get(name)
            .map_or(&[], |enumeration| &enumeration.values),
        _ => &[],
    }
}

/// A type as a type column has it.
pub(super) fn type_text(version: &Version, kind: &Type) -> String {
    match kind {
        Type::String => "string".to_owned(),
        Type::Integer => "int".to_owned(),
        Type::Number => "float".to_owned(),
        Type::Boolean => "boolean".to_owned(),
        Type::File => "file".to_owned(),
        Type::Any => "any".to_owned(),
        Type::Array { items } => format!("{}[]", type_text(version, items)),
        Type::Map { values } if **values == Type::Any => "object".to_owned(),
        Type::Map { values } => format!("map<string, {}>", type_text(version, values)),
        Type::Shape { name } => version
            .shapes
            .get(name)
            .and_then(|shape| shape.page_type.clone())
            .unwrap_or_else(|| "object".to_owned()),
        Type::Enumeration { name } => match version.enumerations.get(name).map(|of| of.base) {
            Some(EnumerationBase::Integer) => "int".to_owned(),
            _ => "string".to_owned(),
        },
    }
}

/// A description: the words, then the facts, a line each.
fn description(version: &Version, field: &Field) -> String {
    let facts = facts(version, field);
    let words = &field.description.0;
    let read = |cell: &str| description_of(&unescaped(cell));
    let wanted = read(&facts);
    let has_the_same_facts = |cell: &str| same_facts(&read(cell), &wanted);
    let mut cell = joined(&prose(&field.description), &facts);
    if !has_the_same_facts(&cell) {
        // The words hold what reads like a label.
        let quiet = words.replace(':', "\u{1}").replace('：', "\u{2}");
        let quiet = prose(&Prose(quiet));
        let quiet = quiet.replace('\u{1}', "&#58;").replace('\u{2}', "&#65306;");
        cell = joined(&quiet, &facts);
    }
    if !has_the_same_facts(&cell) {
        cell = facts;
    }
    if field.deprecated && !read(&cell).deprecated {
        cell = joined("Deprecated.", &cell);
    }
    cell
}

fn joined(words: &str, facts: &str) -> String {
    match (words.is_empty(), facts.is_empty()) {
        (_, true) => words.to_owned(),
        (true, _) => facts.to_owned(),
        _ => format!("{words}<br>{facts}"),
    }
}

/// A cell as the reader of tables hands it on.
fn unescaped(cell: &str) -> String {
    cell.replace("<br>", "\n").replace("\\|", "|")
}

fn same_facts(one: &RawDescription, other: &RawDescription) -> bool {
    let text = |located: &Option<crate::source::Located<String>>| {
        located.as_ref().map(|s| s.value.clone())
    };
    let values = |of: &RawDescription| -> Vec<String> {
        of.options
            .iter()
            .map(|option| option.value.value.clone())
            .collect()
    };
    text(&one.example) == text(&other.example)
        && text(&one.default) == text(&other.default)
        && values(one) == values(other)
        && one.limits == other.limits
        && one.scopes == other.scopes
}

fn facts(version: &Version, field: &Field) -> String {
    let mut lines = Vec::new();
    if let Some(default) = &field.default {
        lines.push(format!("**Default value**: {}", value_text(default)));
    }
    if let Some(example) = &field.example {
        lines.push(format!("**Example**: {}", json(example)));
    }
    lines.extend(limits(&field.limits));
    if !field.scopes.is_empty() {
        let scopes: Vec<String> = field.scopes.iter().map(|scope| code(scope)).collect();
        lines.push(format!(
            "**Field permission requirements**: {}",
            scopes.join(" ")
        ));
    }
    let options = options(version, &field.kind);
    if !options.is_empty() {
        lines.push("**Possible values**:".to_owned());
        lines.extend(options.iter().map(option));
    }
    lines.join("<br>")
}

fn limits(limits: &Limits) -> Vec<String> {
    let mut rules = Vec::new();
    match (limits.min_length, limits.max_length) {
        (Some(least), Some(most)) => rules.push(format!("Length range: `{least}` to `{most}`")),
        (Some(least), None) => rules.push(format!("Min length: `{least}`")),
        (None, Some(most)) => rules.push(format!("Max length: `{most}`")),
        (None, None) => {}
    }
    match (&limits.minimum, &limits.maximum) {
        (Some(least), Some(most)) => rules.push(format!("Value range: `{least}` to `{most}`")),
        (Some(least), None) => rules.push(format!("Min value: `{least}`")),
        (None, Some(most)) => rules.push(format!("Max value: `{most}`")),
        (None, None) => {}
    }
    if let Some(pattern) = &limits.pattern {
        rules.push(format!("Regex validation: {}", code(pattern)));
    }
    if rules.is_empty() {
        Vec::new()
    } else {
        std::iter::once("**Data validation rules**:".to_owned())
            .chain(rules.into_iter().map(|rule| format!("- {rule}")))
            .collect()
    }
}

fn option(option: &EnumerationValue) -> String {
    let value = code(&option.value);
    let label = prose(&option.label).replace("<br>", "<br>  ");
    if label.is_empty() {
        format!("- {value}")
    } else {
        format!("- {value}: {label}")
    }
}

/// A default: plain words in ticks, anything else as JSON has it.
fn value_text(value: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.');
    if value.chars().all(plain) {
        format!("`{value}`")
    } else {
        json(&Value::from(value))
    }
}

/// JSON in one line, without any character that Markdown would take for its own.
pub(super) fn json(value: &Value) -> String {
    let mut out = String::new();
    for c in value.to_string().chars() {
        match c {
            '|' | '<' | '>' | '`' | '*' | '&' | '\u{7f}'.. if !is_plain(c) => {
                let mut units = [0; 2];
                for unit in c.encode_utf16(&mut units) {
                    out.push_str(&format!("\\u{unit:04x}"));
                }
            }
            c => out.push(c),
        }
    }
    out
}

/// Whether a character beyond ASCII is one that shows.
fn is_plain(c: char) -> bool {
    c.is_alphanumeric()
        || matches!(
            c,
            '。' | '，' | '、' | '！' | '？' | '（' | '）' | '“' | '”'
        )
}

/// A name or value in ticks.
pub(super) fn code(text: &str) -> String {
    format!("`{}`", text.replace('|', "\\|"))
}

/// Words for people, in one line.
pub(super) fn prose(prose: &Prose) -> String {
    prose
        .0
        .split('\n')
        .map(escaped)
        .collect::<Vec<_>>()
        .join("<br>")
}

/// A line whose marks are no marks. What is in ticks stays in them.
pub(super) fn escaped(line: &str) -> String {
    let mut out = String::with_capacity(line.len());
    let mut rest = line;
    while let Some(c) = rest.chars().next() {
        if c == '`'
            && let Some(end) = rest[1..].find('`').filter(|end| *end > 0)
        {
            out.push_str(&rest[..end + 2].replace('|', "\\|"));
            rest = &rest[end + 2..];
            continue;
        }
        rest = &rest[c.len_utf8()..];
        let special = match c {
            '\\' | '`' | '*' | '<' | '&' | '|' | '[' | '{' => true,
            '~' | '=' => rest.starts_with(c) || out.ends_with(c),
            _ => false,
        };
        if special {
            out.push('\\');
        }
        out.push(c);
    }
    out
}
