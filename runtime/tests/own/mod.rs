//! Endpoints written by hand, as a program may write them where there is no page.
#![allow(dead_code, reason = "each test file uses its own part")]

use feishu_openapi_runtime::{
    Body, BodyError, CommonError, Download, Endpoint, EndpointInfo, FilePart, Method, Multipart,
    Query, ResponseFormat, TokenKind, codes, error_enum, object, paged, request,
};
use serde::Serialize;

const TOKENS: &[TokenKind] = &[TokenKind::Tenant, TokenKind::User];

/// An endpoint that answers in pages.
#[derive(Clone, Default)]
pub(crate) struct ListThings {
    pub(crate) page_size: Option<i64>,
    pub(crate) page_token: Option<String>,
}
request!(ListThings -> ListThingsResponse, CommonError {
    "test.v1.thing.list", GET "/open-apis/test/v1/things", [Tenant, User], read_value Data, None;
    Query page_size "page_size", Query page_token "page_token"
});
paged!(ListThings: Thing { page_token, page_size; page_token, has_more, items });

#[derive(Clone, Default)]
pub(crate) struct Thing {
    pub(crate) name: Option<String>,
    pub(crate) count: Option<i64>,
    pub(crate) part: Option<Box<Thing>>,
}
object!(Thing { name "name", count "count", part "part" });

#[derive(Clone, Default)]
pub(crate) struct ListThingsResponse {
    pub(crate) items: Vec<Thing>,
    pub(crate) has_more: Option<bool>,
    pub(crate) page_token: Option<String>,
}
object!(ListThingsResponse { items "items", has_more "has_more", page_token "page_token" });

/// An endpoint that takes a file.
#[derive(Debug, Clone)]
pub(crate) struct UploadThing {
    pub(crate) name: String,
    pub(crate) file: FilePart,
}

impl Endpoint for UploadThing {
    type Response = Thing;
    type Error = CommonError;
    const INFO: EndpointInfo = EndpointInfo::new(
        "test.v1.thing.upload",
        Method::POST,
        "/open-apis/test/v1/things",
    )
    .token_kinds(TOKENS);

    fn body(&self) -> Result<Body, BodyError> {
        let parts = Multipart::new().text("name", &self.name);
        Body::multipart(parts.file("file", &self.file))
    }
}

/// An endpoint that gives a file.
#[derive(Debug, Clone)]
pub(crate) struct DownloadThing {
    pub(crate) id: String,
}

impl Endpoint for DownloadThing {
    type Response = Download;
    type Error = CommonError;
    const INFO: EndpointInfo = EndpointInfo::new(
        "test.v1.thing.download",
        Method::GET,
        "/open-apis/test/v1/things/:id/download",
    )
    .token_kinds(TOKENS)
    .response(ResponseFormat::Bytes);

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("id", self.id.clone())]
    }
}

/// An endpoint that changes something and may be called twice.
#[derive(Debug, Clone)]
pub(crate) struct DeleteThing {
    pub(crate) id: String,
}

impl DeleteThing {
    pub(crate) fn new(id: impl Into<String>) -> Self {
        Self { id: id.into() }
    }
}

impl Endpoint for DeleteThing {
    type Response = Thing;
    type Error = DeleteThingError;
    const INFO: EndpointInfo = EndpointInfo::new(
        "test.v1.thing.delete",
        Method::DELETE,
        "/open-apis/test/v1/things/:id",
    )
    .token_kinds(TOKENS);

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("id", self.id.clone())]
    }
}

/// The codes of an endpoint, as generated crates have them.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum DeleteThingError {
    IsDeleted,
    TooFast,
    Common(CommonError),
    Undocumented(i64),
}
codes! { CODES {
    190004 429 "slow down" "" true;
    193003 403 "thing is deleted" "" false;
} }
error_enum!(DeleteThingError: CODES { IsDeleted = 193003, TooFast = 190004 });

/// An endpoint that changes something, and changes it again when it is called twice.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct DeleteParts {
    #[serde(skip)]
    pub(crate) thing_id: String,
    #[serde(skip)]
    pub(crate) user_id_type: Option<String>,
    pub(crate) parts: Vec<String>,
}

impl DeleteParts {
    pub(crate) fn new(thing_id: &str, parts: &[&str]) -> Self {
        Self {
            thing_id: thing_id.to_owned(),
            user_id_type: None,
            parts: parts.iter().map(ToString::to_string).collect(),
        }
    }
}

impl Endpoint for DeleteParts {
    type Response = Thing;
    type Error = CommonError;
    const INFO: EndpointInfo = EndpointInfo::new(
        "test.v1.part.batch_delete",
        Method::POST,
        "/open-apis/test/v1/things/:thing_id/parts/batch_delete",
    )
    .token_kinds(TOKENS);

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("thing_id", self.thing_id.clone())]
    }

    fn query(&self, query: &mut Query) {
        query.push("user_id_type", &self.user_id_type);
    }

    fn body(&self) -> Result<Body, BodyError> {
        Body::json(self)
    }
}
