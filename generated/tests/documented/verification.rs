// Written by `cargo xtask codegen`; do not edit.

//! What the reference documents of `verification`.

pub(crate) mod v1 {
    use feishu_openapi::verification::v1::*;

    use crate::check;

    pub(crate) static DOCUMENTED: check::Version = check::Version {
        requests: &[],
        responses: &[
            check::Response { name: "verification.v1.verification.get", json: r#"{"verification":{"has_verification":true,"name":"无限未来科技公司"}}"#, documented: None, read: check::rewritten::<GetVerificationResponse> },
        ],
        codes: &[
            check::Codes { name: "verification.v1.verification.get", codes: &[2010001, 2010002], check: check::variants::<GetVerificationError> },
        ],
        listings: &[],
        #[cfg(feature = "events")]
        events: &[],
    };
}
