// Written by `cargo xtask codegen`; do not edit.

//! What the reference documents of `optical_char_recognition`.

pub(crate) mod v1 {
    use feishu_openapi::optical_char_recognition::v1::*;

    use crate::check;

    pub(crate) static DOCUMENTED: check::Version = check::Version {
        requests: &[
            check::Request { name: "optical_char_recognition.v1.image.basic_recognize", json: r#"{"image":"text"}"#, body: |given| { let mut it = BasicRecognizeImage::new(); given.fill(&mut [("image", &mut it.image)]); check::body(&it) } },
        ],
        responses: &[
            check::Response { name: "optical_char_recognition.v1.image.basic_recognize", json: r#"{"text_list":["你好"]}"#, documented: None, read: check::rewritten::<BasicRecognizeImageResponse> },
        ],
        codes: &[
            check::Codes { name: "optical_char_recognition.v1.image.basic_recognize", codes: &[1150101, 1150102], check: check::variants::<BasicRecognizeImageError> },
        ],
        listings: &[],
        #[cfg(feature = "events")]
        events: &[],
    };
}
