// Written by `cargo xtask codegen`; do not edit.

//! `face_verify.v1`: 3 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`CreateCropFaceImage`] | `POST /open-apis/face_verify/v1/crop_face_image` | Checks and crops a photo so that it can serve as reference image. Only for apps on the allowlist. |
//! | [`QueryAuthResultFaceVerify`] | `GET /open-apis/face_verify/v1/query_auth_result` | Gets the result of one face verification, against an uploaded image or an official identity. Only for apps on the allowlist. |
//! | [`UploadFaceImage`] | `POST /open-apis/face_verify/v1/upload_face_image` | Uploads a user's reference image, which later face verifications compare with. Only for apps on the allowlist. |

pub mod crop_face_image;
pub mod face_verify;
mod enumerations;
mod codes;
#[doc(inline)]
pub use crop_face_image::*;
#[doc(inline)]
pub use face_verify::*;
pub use enumerations::*;
pub use codes::*;
