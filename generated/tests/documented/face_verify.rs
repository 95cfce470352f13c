// Written by `cargo xtask codegen`; do not edit.

//! What the reference documents of `face_verify`.

pub(crate) mod v1 {
    use feishu_openapi::face_verify::v1::*;

    use crate::check;

    pub(crate) static DOCUMENTED: check::Version = check::Version {
        requests: &[],
        responses: &[
            check::Response { name: "face_verify.v1.face_verify.upload_face_image", json: r#"{"face_uid":"ou_3a85bc15f186865bf03d9fa522878a53"}"#, documented: None, read: check::rewritten::<UploadFaceImageResponse> },
        ],
        codes: &[
            check::Codes { name: "face_verify.v1.crop_face_image.create", codes: &[10100, 10101, 10200], check: check::variants::<CreateCropFaceImageError> },
            check::Codes { name: "face_verify.v1.face_verify.query_auth_result", codes: &[10100, 10101], check: check::variants::<QueryAuthResultFaceVerifyError> },
            check::Codes { name: "face_verify.v1.face_verify.upload_face_image", codes: &[10100, 10101], check: check::variants::<UploadFaceImageError> },
        ],
        listings: &[],
        #[cfg(feature = "events")]
        events: &[],
    };
}
