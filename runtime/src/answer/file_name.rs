//! The names that servers give files, made safe: they end up in folders of all kinds of systems.

use percent_encoding::percent_decode_str;

/// The file name of a `Content-Disposition`, without any folder, as a name that a file can have on any
/// system.
pub(crate) fn of_disposition(disposition: &str) -> Option<String> {
    let path = path(disposition)?;
    safe_name(path.rsplit(['/', '\\']).next()?)
}

/// What the header has for a name: the encoded form where there is one.
fn path(disposition: &str) -> Option<String> {
    let parameters: Vec<(String, String)> = parameters(disposition);
    let find = |wanted: &str| {
        let found = parameters.iter().find(|(name, _)| name == wanted);
        found.map(|(_, value)| value.as_str())
    };
    if let Some(extended) = find("filename*") {
        let encoded = extended.rsplit('\'').next().unwrap_or(extended);
        if let Ok(name) = percent_decode_str(encoded).decode_utf8() {
            return Some(name.into_owned());
        }
    }
    let plain = find("filename")?;
    // Many servers percent-encode the plain form too.
    match percent_decode_str(plain).decode_utf8() {
        Ok(name) => Some(name.into_owned()),
        Err(_) => Some(plain.to_owned()),
    }
}

/// A name that a file can have on any system; `None` where nothing is left of it.
fn safe_name(name: &str) -> Option<String> {
    let shown = name
        .chars()
        .filter(|c| !c.is_control() && !is_invisible(*c));
    let name: String = shown
        .map(|c| if r#"<>:"|?*"#.contains(c) { '_' } else { c })
        .collect();
    let name = name.trim_start_matches(' ').trim_end_matches(['.', ' ']);
    let stem = name.split('.').next().unwrap_or_default().trim_end();
    if name.is_empty() {
        return None;
    }
    let prefix = if is_device(stem) { "_" } else { "" };
    Some(shortened(&format!("{prefix}{name}")))
}

/// Marks that turn the direction of text around, so that `gpj.exe` looks like another file, and others
/// that are not seen.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// Whether Windows takes the name for a device, whatever extension follows.
fn is_device(stem: &str) -> bool {
    let stem = stem.to_ascii_lowercase();
    let port = stem.strip_prefix("com").or(stem.strip_prefix("lpt"));
    let is_port = port.is_some_and(|number| {
        let mut digits = number.chars();
        matches!(digits.next(), Some('0'..='9' | '¹' | '²' | '³')) && digits.next().is_none()
    });
    is_port
        || matches!(
            stem.as_str(),
            "con" | "prn" | "aux" | "nul" | "conin$" | "conout$"
        )
}

/// A name of at most 255 bytes, as most file systems have it, with its extension.
fn shortened(name: &str) -> String {
    const LONGEST: usize = 255;
    if name.len() <= LONGEST {
        return name.to_owned();
    }
    let (stem, extension) = match name.rfind('.') {
        Some(dot) if name.len() - dot <= LONGEST / 4 => name.split_at(dot),
        _ => (name, ""),
    };
    let end = stem.floor_char_boundary(LONGEST - extension.len());
    format!("{}{extension}", &stem[..end])
}

/// The `name=value` parameters of a header, unquoted.
fn parameters(header: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut rest = header.split_once(';').map_or("", |(_, rest)| rest);
    while let Some((name, after)) = rest.split_once('=') {
        let (value, after) = value(after.trim_start());
        let name = name.trim_matches(|c: char| c == ';' || c.is_whitespace());
        found.push((name.to_ascii_lowercase(), value));
        rest = after;
    }
    found
}

/// One value, quoted or not, and what follows it.
fn value(text: &str) -> (String, &str) {
    let Some(quoted) = text.strip_prefix('"') else {
        let (value, rest) = text.split_once(';').unwrap_or((text, ""));
        return (value.trim().to_owned(), rest);
    };
    let mut value = String::new();
    let mut characters = quoted.char_indices();
    while let Some((at, character)) = characters.next() {
        match character {
            '"' => return (value, &quoted[at + 1..]),
            '\\' => value.extend(characters.next().map(|(_, escaped)| escaped)),
            other => value.push(other),
        }
    }
    (value, "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_file_name_is_found_in_every_form() {
        for (disposition, name) in [
            (r#"attachment; filename="a.txt""#, Some("a.txt")),
            ("attachment; filename=a.txt", Some("a.txt")),
            (r#"attachment;filename="a;b.txt";x=1"#, Some("a;b.txt")),
            (r#"attachment; filename="a\"b.txt""#, Some("a_b.txt")),
            (
                "attachment; filename=\"x\"; filename*=UTF-8''%E4%B8%AD%20b.txt",
                Some("中 b.txt"),
            ),
            ("attachment; filename=%E4%B8%AD.txt", Some("中.txt")),
            ("attachment; filename=\"中.txt\"", Some("中.txt")),
            (r#"attachment; filename="../../etc/passwd""#, Some("passwd")),
            (r#"attachment; filename="..""#, None),
            (r#"attachment; filename="""#, None),
            ("attachment; filename*=UTF-8''..%2F..%2Fx", Some("x")),
            ("attachment", None),
            (r#"attachment; filename="open"#, Some("open")),
        ] {
            assert_eq!(
                of_disposition(disposition).as_deref(),
                name,
                "{disposition}"
            );
        }
    }

    #[test]
    fn the_file_name_is_one_that_any_system_takes() {
        for (name, safe) in [
            ("C:evil.txt", Some("C_evil.txt")),
            ("a.txt:stream", Some("a.txt_stream")),
            ("a<b>|?*.txt", Some("a_b____.txt")),
            ("CON", Some("_CON")),
            ("nul.tar.gz", Some("_nul.tar.gz")),
            ("com1 .txt", Some("_com1 .txt")),
            ("lpt².txt", Some("_lpt².txt")),
            ("com10.txt", Some("com10.txt")),
            ("a.txt. . ", Some("a.txt")),
            (".profile", Some(".profile")),
            ("photo\u{202e}gpj.exe", Some("photogpj.exe")),
            ("a\u{7}\n.txt", Some("a.txt")),
            ("...", None),
            (" ", None),
            ("\u{200b}", None),
        ] {
            assert_eq!(safe_name(name).as_deref(), safe, "{name:?}");
        }
        let long = safe_name(&format!("{}.tar.gz", "日".repeat(200))).unwrap();
        assert!(long.len() <= 255 && long.ends_with("日.gz"), "{long}");
        let endless = safe_name(&format!("a.{}", "b".repeat(400))).unwrap();
        assert_eq!(endless.len(), 255);
    }
}
