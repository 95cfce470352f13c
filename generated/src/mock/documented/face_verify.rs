// Written by `cargo xtask codegen`; do not edit.

//! The documented answers of `face_verify`.

use super::Documented;

pub(super) static ANSWERS: &[Documented] = &[
    Documented::new("face_verify.v1.face_verify.upload_face_image", "POST", "/open-apis/face_verify/v1/upload_face_image", r#"{"code":0,"msg":"ok","data":{"face_uid":"ou_3a85bc15f186865bf03d9fa522878a53"}}"#),
];
