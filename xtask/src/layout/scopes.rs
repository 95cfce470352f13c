//! Scopes, however a page writes them down: `title(scope:name)`, `scope:name title`, a list of
//! titles in one place and of names in another.

use super::pattern::Pattern;
use super::raw::RawScope;
use super::text;
use crate::source::Located;

/// A scope is words joined by colons, each of lower case letters, digits and a few marks.
static NAME: Pattern = Pattern::new(r"[a-z][a-z0-9_]*(?:\.[a-z0-9_]+)*(?::[a-z][a-z0-9_.\-]*)+");

/// The names of all scopes in a text, in order, each once.
pub fn names(markdown: &str) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for (name, _) in find(&words(markdown)) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// The scopes of a cell, with their titles where these are beside them.
pub fn read(cell: &Located<String>) -> Vec<RawScope> {
    let mut scopes: Vec<RawScope> = Vec::new();
    for line in words(&cell.value).lines() {
        for (name, title) in titled(line) {
            if scopes.iter().any(|scope| scope.name.value == name) {
                continue;
            }
            scopes.push(RawScope {
                name: Located::new(name, cell.span),
                title,
            });
        }
    }
    scopes
}

/// Cell text without marks, lines kept.
fn words(markdown: &str) -> String {
    let lines = markdown.split('\n').map(|line| {
        let line: String = line.chars().filter(|c| !matches!(c, '`' | '*')).collect();
        text::plain(&line.replace("<br>", "\n").replace("<br/>", "\n"))
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Names and where they are. What is part of an address or of a longer word is none.
fn find(line: &str) -> Vec<(String, std::ops::Range<usize>)> {
    let found = NAME.find_iter(line).into_iter().filter(|found| {
        let before = line[..found.start()].chars().next_back();
        let after = line[found.end()..].chars().next();
        let joined =
            |c: char| c.is_ascii_alphanumeric() || matches!(c, '/' | ':' | '@' | '=' | '"');
        !before.is_some_and(joined)
            && !after.is_some_and(|c| joined(c) && c != '/')
            && !found.as_str().starts_with("http")
            && !found.as_str().starts_with("ssl:")
    });
    found
        .map(|found| {
            let name = found.as_str().trim_end_matches(['.', '-', ':']);
            (name.to_owned(), found.range())
        })
        .collect()
}

/// The scopes of one line. A title comes before its scope's parenthesis, or after the name.
fn titled(line: &str) -> Vec<(String, String)> {
    let found = find(line);
    let mut out = Vec::with_capacity(found.len());
    for (index, (name, at)) in found.iter().enumerate() {
        let from = index.checked_sub(1).map_or(0, |before| found[before].1.end);
        let to = found.get(index + 1).map_or(line.len(), |next| next.1.start);
        let before = line[from..at.start].trim_end();
        let after = line[at.end..to].trim_start();
        let title = match before.strip_suffix(['(', '（']) {
            Some(title) => title,
            None => after,
        };
        out.push((name.clone(), clean_title(title)));
    }
    out
}

fn clean_title(title: &str) -> String {
    // A note that was squeezed into the line is no part of the title.
    let title = title.split(" > ").next().unwrap_or_default();
    // Nor is the end of a name cell that ran into this one.
    let title = title.rsplit(" | ").next().unwrap_or_default();
    let marks = [' ', ',', '，', '、', ';', '；', '-', '|', ':', '：', '/'];
    let closing = [')', '）'];
    let title = title.trim_start_matches(closing).trim_matches(marks);
    // An opening parenthesis left over belongs to the next scope.
    let title = title.trim_end_matches(['(', '（']).trim_matches(marks);
    let balanced = title.contains(['(', '（']);
    let title = if balanced {
        title
    } else {
        title.trim_end_matches(closing)
    };
    if title.contains(text::LOST) {
        return String::new();
    }
    title.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Span;

    fn pairs(cell: &str) -> Vec<(String, String)> {
        read(&Located::new(cell.to_owned(), Span::default()))
            .into_iter()
            .map(|scope| (scope.name.value, scope.title))
            .collect()
    }

    fn pair(name: &str, title: &str) -> (String, String) {
        (name.to_owned(), title.to_owned())
    }

    #[test]
    fn scopes_are_known_by_their_form() {
        assert_eq!(
            pairs("看日历(calendar:calendar)  \n改(calendar:calendar.event:update)"),
            [
                pair("calendar:calendar", "看日历"),
                pair("calendar:calendar.event:update", "改")
            ]
        );
        assert_eq!(
            pairs("`im:chat` 管群 `im:chat:delete` 解散"),
            [pair("im:chat", "管群"), pair("im:chat:delete", "解散")]
        );
        assert_eq!(
            pairs("im:chat <br> im:chat:delete"),
            [pair("im:chat", ""), pair("im:chat:delete", "")]
        );
        assert_eq!(
            pairs("看会话（mask）(a:b:readonly)\n(c:d)"),
            [pair("a:b:readonly", "看会话（mask）"), pair("c:d", "")]
        );
        assert_eq!(pairs("查看 <br> 修改"), []);
        assert_eq!(pairs("无"), []);
        assert_eq!(pairs("[说明](https://e.cn/a:b)"), []);
        assert_eq!(
            pairs("See chats(im:chat:readonly)"),
            [pair("im:chat:readonly", "See chats")]
        );
    }
}
