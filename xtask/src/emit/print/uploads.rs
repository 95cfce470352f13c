//! Endpoints that begin to upload a file in parts.

use super::items::{Call, Items};
use crate::emit::annotate::requests::{RequestPlan, UploadPlan};

/// The implementation of `UploadInParts`, where the endpoint begins an upload.
pub fn upload(items: &mut Items, plan: &RequestPlan) {
    if let Some(UploadPlan { part, finish }) = &plan.upload {
        let completing = vec![part.to_string(), finish.to_string()];
        items.call(Call::new("upload_in_parts", &plan.name, completing));
    }
}
