//! From bytes to text: which encoding they are in, and what to do where they were damaged.
//!
//! Nothing is guessed silently: an encoding other than UTF-8 is named in [`Encoding`], and what
//! is in none that is known is refused.

use encoding_rs::{GB18030, UTF_16BE, UTF_16LE};

use super::mojibake;
use crate::source::Encoding;

/// Text with `\n` as line end, and what its bytes were; `None` for bytes in no known encoding.
pub(super) fn decode(bytes: &[u8]) -> Option<(String, Encoding)> {
    let (text, encoding) = decode_bytes(bytes)?;
    let (text, encoding) = match encoding {
        Encoding::Utf8 => mojibake::undo(&text).unwrap_or((text, Encoding::Utf8)),
        other => (text, other),
    };
    Some((text.replace("\r\n", "\n"), encoding))
}

fn decode_bytes(bytes: &[u8]) -> Option<(String, Encoding)> {
    if let Some((encoding, mark)) = encoding_rs::Encoding::for_bom(bytes) {
        let text =
            encoding.decode_without_bom_handling_and_without_replacement(bytes.get(mark..)?)?;
        return Some((text.into_owned(), name(encoding)));
    }
    // A zero byte may have strayed into UTF-8; of the ASCII of UTF-16 it is every other byte.
    let zeros = bytes.iter().filter(|byte| **byte == 0).count();
    if zeros * 8 > bytes.len() {
        return utf16(bytes);
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Some((text.to_owned(), Encoding::Utf8)),
        Err(_) => gb18030(bytes),
    }
}

fn name(encoding: &'static encoding_rs::Encoding) -> Encoding {
    if encoding == encoding_rs::UTF_8 {
        Encoding::Utf8
    } else {
        Encoding::Other(encoding.name())
    }
}

/// UTF-16 without a mark shows in the zero bytes of its ASCII.
fn utf16(bytes: &[u8]) -> Option<(String, Encoding)> {
    let zeros_at = |parity: usize| {
        bytes
            .iter()
            .skip(parity)
            .step_by(2)
            .filter(|b| **b == 0)
            .count()
    };
    let encoding = if zeros_at(1) > zeros_at(0) {
        UTF_16LE
    } else {
        UTF_16BE
    };
    let text = encoding.decode_without_bom_handling_and_without_replacement(bytes)?;
    let sound = !text.contains('\0');
    sound.then(|| (text.into_owned(), Encoding::Other(encoding.name())))
}

/// Nearly any bytes are valid GB18030; a page in it is mostly the common characters.
fn gb18030(bytes: &[u8]) -> Option<(String, Encoding)> {
    let text = GB18030.decode_without_bom_handling_and_without_replacement(bytes)?;
    let (mut wide, mut common) = (0, 0);
    for c in text.chars().filter(|c| !c.is_ascii()) {
        wide += 1;
        let is_common = matches!(c, '\u{4e00}'..='\u{9fa5}' | '\u{3000}'..='\u{303f}' | '\u{ff00}'..='\u{ffef}');
        common += usize::from(is_common);
    }
    (common * 10 >= wide * 9).then(|| (text.into_owned(), Encoding::Other(GB18030.name())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_encoding_is_recognised_by_what_it_looks_like() {
        let words = "# 创建任务\r\n\r\n调用该接口。\n";
        let expected = words.replace("\r\n", "\n");
        let utf16 = |little: bool| -> Vec<u8> {
            words
                .encode_utf16()
                .flat_map(|unit| {
                    if little {
                        unit.to_le_bytes()
                    } else {
                        unit.to_be_bytes()
                    }
                })
                .collect()
        };
        let marked = |mark: &[u8], bytes: &[u8]| [mark, bytes].concat();
        for (bytes, encoding) in [
            (words.as_bytes().to_vec(), Encoding::Utf8),
            (marked(b"\xef\xbb\xbf", words.as_bytes()), Encoding::Utf8),
            (
                marked(b"\xff\xfe", &utf16(true)),
                Encoding::Other("UTF-16LE"),
            ),
            (
                marked(b"\xfe\xff", &utf16(false)),
                Encoding::Other("UTF-16BE"),
            ),
            (utf16(true), Encoding::Other("UTF-16LE")),
            (utf16(false), Encoding::Other("UTF-16BE")),
            (
                GB18030.encode(words).0.into_owned(),
                Encoding::Other("gb18030"),
            ),
        ] {
            assert_eq!(decode(&bytes), Some((expected.clone(), encoding)));
        }
    }

    #[test]
    fn a_stray_zero_byte_does_not_make_utf_16() {
        let text = "# A page with one \0 in it\n";
        assert_eq!(
            decode(text.as_bytes()),
            Some((text.to_owned(), Encoding::Utf8))
        );
    }

    #[test]
    fn bytes_in_no_known_encoding_are_refused() {
        assert_eq!(decode(b"caf\xe9 \xff\xff\xff"), None);
        assert_eq!(decode(b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR"), None);
    }
}
