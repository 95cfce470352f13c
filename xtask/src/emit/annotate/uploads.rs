//! Files that go up in parts: three endpoints of a resource that are one call.

use super::fields::{FieldPlan, ResponseBody, RustType};
use super::requests::{RequestPlan, UploadPlan};

/// The methods that begin an upload, take a part, and finish it.
const METHODS: [&str; 3] = ["upload_prepare", "upload_part", "upload_finish"];

/// Makes the three requests of a resource one call, where their fields are those that the runtime
/// fills in.
pub fn find(requests: &mut [RequestPlan]) {
    let of_method = |method: &str| {
        let mut requests = requests.iter().enumerate();
        requests.find(|(_, plan)| plan.official_name.rsplit('.').next() == Some(method))
    };
    let [Some((at, begin)), Some((_, part)), Some((_, finish))] = METHODS.map(of_method) else {
        return;
    };
    if !(begins(begin) && takes_a_part(part) && finishes(finish)) {
        return;
    }
    let upload = UploadPlan {
        part: part.name.clone(),
        finish: finish.name.clone(),
    };
    let begin = &mut requests[at];
    begin.docs.extend([
        String::new(),
        "[`Client::upload`](crate::Client::upload) sends the whole file with it.".to_owned(),
    ]);
    begin.upload = Some(upload);
}

fn begins(plan: &RequestPlan) -> bool {
    let ResponseBody::Fields(answered) = &plan.response.content else {
        return false;
    };
    let has = |fields: &[FieldPlan], name: &str, kind: &RustType| {
        let mut fields = fields.iter();
        fields.any(|field| field.name.as_str() == name && field.kind == *kind)
    };
    let size = plan
        .fields
        .iter()
        .find(|field| field.name.as_str() == "size");
    size.is_some_and(|size| size.required && size.kind == RustType::Integer)
        && has(answered, "upload_id", &RustType::String)
        && has(answered, "block_size", &RustType::Integer)
        && has(answered, "block_num", &RustType::Integer)
}

fn takes_a_part(plan: &RequestPlan) -> bool {
    use RustType::{File, Integer, String};
    let wanted = [
        ("upload_id", String),
        ("seq", Integer),
        ("size", Integer),
        ("file", File),
    ];
    requires(plan, &wanted)
}

fn finishes(plan: &RequestPlan) -> bool {
    let wanted = [
        ("upload_id", RustType::String),
        ("block_num", RustType::Integer),
    ];
    requires(plan, &wanted)
}

/// Whether `new` takes just these, in this order.
fn requires(plan: &RequestPlan, wanted: &[(&str, RustType)]) -> bool {
    let required = plan.fields.iter().filter(|field| field.is_parameter());
    let required = required.map(|field| (field.name.as_str(), &field.kind));
    plan.named.is_empty() && required.eq(wanted.iter().map(|(name, kind)| (*name, kind)))
}
