//! URLs as pages write them: host, path template, query string.

use crate::model::{Host, UnknownHost};

/// A URL taken apart.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Url {
    /// The host; the usual one where the page has a placeholder, `{host}`, or none.
    pub(crate) host: Host,
    /// The path; parameters are whole segments that start with `:`.
    pub(crate) path: String,
    /// Names and example values of the query string, each name once.
    pub(crate) query: Vec<(String, Option<String>)>,
}

impl Url {
    /// Takes a URL apart, however it writes its parameters.
    pub(crate) fn parse(written: &str) -> Result<Url, UnknownHost> {
        let written = written
            .trim()
            .trim_start_matches('*')
            .trim_matches(|c: char| matches!(c, '`' | '"') || c.is_whitespace());
        let written = written.split_whitespace().next().unwrap_or_default();
        let (host, rest) = split_host(written);
        let rest = rest.split('#').next().unwrap_or_default();
        let (path, query) = rest.split_once('?').unwrap_or((rest, ""));
        let host = match host {
            Some(name) if !is_placeholder(name) => Host::try_from(name.to_owned())?,
            _ => Host::default(),
        };
        Ok(Url {
            host,
            path: normal_path(path),
            query: split_query(query),
        })
    }

    /// The names of the path parameters, in order.
    pub(crate) fn parameters(&self) -> impl Iterator<Item = &str> {
        self.path
            .split('/')
            .filter_map(|segment| segment.strip_prefix(':'))
    }

    /// The service that the path is of; empty where it has none.
    pub(crate) fn service(&self) -> &str {
        let mut segments = self.static_segments();
        segments
            .find(|part| *part != "open-apis")
            .unwrap_or_default()
    }

    /// The segments that are no parameters.
    pub(crate) fn static_segments(&self) -> impl Iterator<Item = &str> {
        self.path
            .split('/')
            .filter(|segment| !segment.is_empty() && !segment.starts_with(':'))
    }
}

/// The same for all ways of writing one path: parameters without names, no slash at the end.
pub(crate) fn path_key(path: &str) -> String {
    path.trim_end_matches('/')
        .split('/')
        .map(|segment| {
            let is_parameter = segment.starts_with(':');
            if is_parameter { ":" } else { segment }
        })
        .collect::<Vec<_>>()
        .join("/")
}

fn split_host(written: &str) -> (Option<&str>, &str) {
    let lower = written.to_ascii_lowercase();
    let Some(scheme) = ["https://", "http://"]
        .into_iter()
        .find(|scheme| lower.starts_with(scheme))
    else {
        return (None, written);
    };
    let rest = &written[scheme.len()..];
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    (Some(&rest[..end]), &rest[end..])
}

/// Whether a host is left to the reader: `{domain}`.
fn is_placeholder(host: &str) -> bool {
    let name = host
        .strip_prefix('{')
        .and_then(|rest| rest.strip_suffix('}'));
    name.is_some_and(|name| name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_'))
}

fn normal_path(path: &str) -> String {
    let mut normal = String::new();
    for segment in path.split('/').filter(|segment| !segment.is_empty()) {
        normal.push('/');
        match parameter(segment) {
            Some(name) => {
                normal.push(':');
                normal.push_str(name);
            }
            None => normal.push_str(segment),
        }
    }
    if path.len() > 1 && path.ends_with('/') {
        normal.push('/');
    }
    normal
}

/// The name of the parameter that a segment is: `:id`, `{id}`, `{:id}`, `<id>`, `[id]`, `$id`.
fn parameter(segment: &str) -> Option<&str> {
    let opened = ['{', '<', '[', ':', '$']
        .iter()
        .any(|mark| segment.starts_with(*mark));
    let name = segment.trim_matches(|c: char| !(c.is_ascii_alphanumeric() || c == '_'));
    let plain = name
        .chars()
        .all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.'));
    (opened && plain && !name.is_empty()).then_some(name)
}

fn split_query(query: &str) -> Vec<(String, Option<String>)> {
    let mut pairs: Vec<(String, Option<String>)> = Vec::new();
    for pair in query.split('&').filter(|pair| !pair.is_empty()) {
        let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
        let plain = !name.is_empty()
            && name
                .chars()
                .all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.' | '[' | ']'));
        if plain && !pairs.iter().any(|(known, _)| known == name) {
            let placeholder = value.is_empty()
                || value.starts_with([':', '{', '<', '$'])
                || value.contains("xxx")
                || !value.is_ascii();
            pairs.push((name.to_owned(), (!placeholder).then(|| value.to_owned())));
        }
    }
    pairs
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn urls_come_apart() {
        for (written, host, path, query) in [
            (
                "https://open.feishu.cn/open-apis/a/v1/things/:thing_id",
                Host::Open,
                "/open-apis/a/v1/things/:thing_id",
                vec![],
            ),
            (
                " `https://open.larksuite.com/open-apis/a/v1/things/{thing_id}/<x>` ",
                Host::Open,
                "/open-apis/a/v1/things/:thing_id/:x",
                vec![],
            ),
            (
                "https://www.feishu.cn/approval/openapi/v2/things/get",
                Host::Website,
                "/approval/openapi/v2/things/get",
                vec![],
            ),
            (
                "/open-apis//a/v1/list/?size=10&token={TOKEN}&size=11&fields=*",
                Host::Open,
                "/open-apis/a/v1/list/",
                vec![("size", Some("10")), ("token", None), ("fields", Some("*"))],
            ),
            (
                "https://{host}/open-apis/x#part",
                Host::Open,
                "/open-apis/x",
                vec![],
            ),
            ("", Host::Open, "", vec![]),
            (
                "http://WWW.larksuite.com/approval/openapi/v2/things/get",
                Host::Website,
                "/approval/openapi/v2/things/get",
                vec![],
            ),
            (
                "https://accounts.larksuite.com/open-apis/a/v1/authorize",
                Host::Accounts,
                "/open-apis/a/v1/authorize",
                vec![],
            ),
        ] {
            let url = Url::parse(written).unwrap();
            assert_eq!(url.host, host, "{written}");
            assert_eq!(url.path, path, "{written}");
            let pairs: Vec<_> = url
                .query
                .iter()
                .map(|(name, value)| (name.as_str(), value.as_deref()))
                .collect();
            assert_eq!(pairs, query, "{written}");
        }
    }

    #[test]
    fn urls_of_other_hosts_are_refused() {
        for (host, found) in [
            ("evil.example", "evil.example"),
            ("169.254.169.254", "169.254.169.254"),
            ("evil.example:8443", "evil.example:8443"),
            ("open.feishu.cn:443", "open.feishu.cn:443"),
            ("open.feishu.cn@evil.example", "open.feishu.cn@evil.example"),
            (
                "open.feishu.cn\\@evil.example",
                "open.feishu.cn\\@evil.example",
            ),
            ("{host}.evil.example", "{host}.evil.example"),
            ("{host}@evil.example", "{host}@evil.example"),
            ("", ""),
        ] {
            for url in [
                format!("https://{host}/open-apis/a/v1/x"),
                format!("HTTP://{host}?a=b"),
                format!("`https://{host}#x`"),
            ] {
                assert_eq!(
                    Url::parse(&url),
                    Err(UnknownHost(found.to_owned())),
                    "{url}"
                );
            }
        }
        // What names no host is a path on the usual one.
        for path in ["//evil.example/x", "evil.example/x", "@evil.example/x"] {
            let url = Url::parse(path).unwrap();
            assert!(
                url.host == Host::Open && url.path.starts_with('/'),
                "{path}"
            );
        }
    }

    #[test]
    fn one_path_has_one_key() {
        for (one, other) in [("/a/:id/", "/a/:other"), ("/a/b", "/a/b/")] {
            assert_eq!(path_key(one), path_key(other));
        }
        assert_ne!(path_key("/a/:id"), path_key("/a/id"));
    }
}
