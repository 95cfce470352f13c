// Written by `cargo xtask codegen`; do not edit.

//! What the reference documents of `docs`.

pub(crate) mod v1 {
    use feishu_openapi::docs::v1::*;

    use crate::check;

    pub(crate) static DOCUMENTED: check::Version = check::Version {
        requests: &[],
        responses: &[
            check::Response { name: "docs.v1.content.get", json: r#"{"content":"text"}"#, documented: None, read: check::rewritten::<GetContentResponse> },
        ],
        codes: &[
            check::Codes { name: "docs.v1.content.get", codes: &[2889901, 2889902, 2889904, 2889905, 2889906, 2889914, 2889925, 2889980], check: check::variants::<GetContentError> },
        ],
        listings: &[],
        #[cfg(feature = "events")]
        events: &[],
    };
}
