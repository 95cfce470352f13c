// Written by `cargo xtask codegen`; do not edit.

//! What the reference documents of `interactive`.

pub(crate) mod v1 {
    use feishu_openapi::interactive::v1::*;

    use crate::check;

    pub(crate) static DOCUMENTED: check::Version = check::Version {
        requests: &[],
        responses: &[],
        codes: &[
            check::Codes { name: "interactive.v1.card.update", codes: &[10002, 11311, 100000, 100030, 200000, 200310, 200320, 300020, 300030, 300040, 300090], check: check::variants::<UpdateCardError> },
        ],
        listings: &[],
        #[cfg(feature = "events")]
        events: &[],
    };
}
