// Written by `cargo xtask codegen`; do not edit.

//! What the reference documents of `translation`.

pub(crate) mod v1 {
    use feishu_openapi::translation::v1::*;

    use crate::check;

    pub(crate) static DOCUMENTED: check::Version = check::Version {
        requests: &[
            check::Request { name: "translation.v1.text.detect", json: r#"{"text":"你好"}"#, body: |given| { let mut it = DetectText::new("x"); given.fill(&mut [("text", &mut it.text)]); check::body(&it) } },
            check::Request { name: "translation.v1.text.translate", json: r#"{"source_language":"zh","text":"text","target_language":"en","glossary":[{"from":"飞书","to":"Lark"}]}"#, body: |given| { let mut it = TranslateText::new().source_language("x").text("x").target_language("x"); given.fill(&mut [("source_language", &mut it.source_language), ("text", &mut it.text), ("target_language", &mut it.target_language), ("glossary", &mut it.glossary)]); check::body(&it) } },
        ],
        responses: &[
            check::Response { name: "translation.v1.text.detect", json: r#"{"language":"zh"}"#, documented: None, read: check::rewritten::<DetectTextResponse> },
            check::Response { name: "translation.v1.text.translate", json: r#"{"text":"Try to use Lark"}"#, documented: None, read: check::rewritten::<TranslateTextResponse> },
        ],
        codes: &[
            check::Codes { name: "translation.v1.text.detect", codes: &[1140101, 1140102], check: check::variants::<DetectTextError> },
            check::Codes { name: "translation.v1.text.translate", codes: &[1140101, 1140102], check: check::variants::<TranslateTextError> },
        ],
        listings: &[],
        #[cfg(feature = "events")]
        events: &[],
    };
}
