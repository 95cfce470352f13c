//! Where in a success the response begins: found by looking at no more than what comes before it,
//! so that the response itself is gone over once, by the reader of its type.

use crate::json::{Malformed, Reader, Text, is_white_space};

/// Where `data` begins in the answer to a call that succeeded. `None` for whatever is not as plain
/// as nearly all answers are, which is no matter: it is read with more care.
pub(crate) fn data_offset(body: &[u8]) -> Option<usize> {
    let mut scan = Scan { body, at: 0 };
    let mut is_success = false;
    scan.take(b'{')?;
    loop {
        let name = scan.text()?;
        scan.take(b':')?;
        match name {
            b"code" if !is_success => {
                scan.take(b'0')?;
                is_success = true;
            }
            b"msg" => drop(scan.text()?),
            b"data" if is_success => {
                return matches!(scan.next()?, b'{' | b'[').then_some(scan.at);
            }
            _ => return None,
        }
        scan.take(b',')?;
    }
}

/// Checks what follows `data`: the end of the answer, or members that nobody reads. With a second
/// `code` or `data` it would be in doubt which of them counts.
pub(super) fn rest(reader: &mut Reader<'_>) -> Result<(), Malformed> {
    let mut scratch = String::new();
    while reader.goes_on(b'}')? {
        reader.name_begins()?;
        let name = reader.text(&mut scratch)?;
        if let Text::Plain("code" | "data") | Text::Unescaped("code" | "data") = name {
            return Err(reader.malformed("the answer has a second `code` or `data`"));
        }
        reader.colon()?;
        reader.skip()?;
    }
    reader.end()
}

struct Scan<'a> {
    body: &'a [u8],
    at: usize,
}

impl<'a> Scan<'a> {
    /// The next byte that is no white space, which is left where it is.
    fn next(&mut self) -> Option<u8> {
        let rest = self.body.get(self.at..)?;
        let skipped = rest.iter().position(|byte| !is_white_space(*byte))?;
        self.at += skipped;
        rest.get(skipped).copied()
    }

    fn take(&mut self, wanted: u8) -> Option<()> {
        (self.next()? == wanted).then(|| self.at += 1)
    }

    /// A text without anything escaped in it. Controls within it end the search: they are no JSON.
    fn text(&mut self) -> Option<&'a [u8]> {
        self.take(b'"')?;
        let rest = self.body.get(self.at..)?;
        let end = rest
            .iter()
            .position(|byte| matches!(byte, b'"' | b'\\' | ..=b'\x1f'))?;
        self.at += end + 1;
        (rest.get(end) == Some(&b'"')).then(|| rest.get(..end))?
    }
}

#[cfg(test)]
mod tests {
    use super::data_offset;

    #[test]
    fn the_response_begins_where_data_does() {
        for (body, rest) in [
            (
                r#"{"code":0,"msg":"ok","data":{"a":1}}"#,
                Some(r#"{"a":1}}"#),
            ),
            (r#"{"msg":"","code":0,"data":[1]}"#, Some("[1]}")),
            (" {\n \"code\" : 0 ,\n \"data\" : {} }", Some("{} }")),
            (r#"{"code":0,"msg":"a \"b\"","data":{}}"#, None),
            (r#"{"code":00,"data":{}}"#, None),
            (r#"{"code":01,"data":{}}"#, None),
            (r#"{"code":0.5,"data":{}}"#, None),
            (r#"{"code":5,"msg":"no","data":{}}"#, None),
            (r#"{"code":"0","data":{}}"#, None),
            (r#"{"data":{},"code":0}"#, None),
            (r#"{"code":0,"data":null}"#, None),
            (r#"{"code":0,"data":"text"}"#, None),
            (r#"{"code":0,"msg":"data"}"#, None),
            (r#"{"code":0,"other":{"data":{}}}"#, None),
            (r#"[{"code":0,"data":{}}]"#, None),
            (r#"{"code":0,"msg":"ok"#, None),
            ("{\"code\":0,\"msg\":\"o\rk\",\"data\":{}}", None),
            ("{\"code\":0,\"msg\":\"ok\r\n\",\"data\":{}}", None),
            ("{\"code\":0,\u{c}\"data\":{}}", None),
            ("", None),
            ("{", None),
        ] {
            assert_eq!(
                data_offset(body.as_bytes()).map(|at| &body[at..]),
                rest,
                "{body}"
            );
        }
    }
}
