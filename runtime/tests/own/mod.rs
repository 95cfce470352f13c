//! Endpoints written by hand, as a program may write them where there is no page.
#![allow(dead_code, reason = "each test file uses its own part")]

use feishu_openapi_runtime::{
    Body, BodyError, CommonError, Download, Endpoint, EndpointInfo, ErrorFacts, FilePart, Method,
    Multipart, Paged, Query, ResponseFormat, TokenKind, error_enum,
};
use serde::{Deserialize, Serialize};

const TOKENS: &[TokenKind] = &[TokenKind::Tenant, TokenKind::User];

/// An endpoint that answers in pages.
#[derive(Debug, Clone, Default)]
pub(crate) struct ListThings {
    pub(crate) page_size: Option<i64>,
    pub(crate) page_token: Option<String>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Thing {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) count: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) part: Option<Box<Thing>>,
}

#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct ListThingsResponse {
    pub(crate) items: Option<Vec<Thing>>,
    pub(crate) has_more: Option<bool>,
    pub(crate) page_token: Option<String>,
}

impl Endpoint for ListThings {
    type Response = ListThingsResponse;
    type Error = CommonError;
    const INFO: EndpointInfo = EndpointInfo {
        name: "test.v1.thing.list",
        method: Method::GET,
        host: None,
        path: "/open-apis/test/v1/things",
        token_kinds: TOKENS,
        response: ResponseFormat::Data,
    };

    fn query(&self, query: &mut Query) {
        query.push("page_size", &self.page_size);
        query.push("page_token", &self.page_token);
    }
}

impl Paged for ListThings {
    type Item = Thing;

    fn set_page_token(&mut self, token: String) {
        self.page_token = Some(token);
    }

    fn set_page_size(&mut self, size: i64) {
        self.page_size = Some(size);
    }

    fn next(response: &ListThingsResponse) -> (Option<bool>, Option<&str>) {
        (response.has_more, response.page_token.as_deref())
    }

    fn items(response: ListThingsResponse) -> Vec<Thing> {
        response.items.unwrap_or_default()
    }
}

/// An endpoint that takes a file.
#[derive(Debug, Clone)]
pub(crate) struct UploadThing {
    pub(crate) name: String,
    pub(crate) file: FilePart,
}

impl Endpoint for UploadThing {
    type Response = Thing;
    type Error = CommonError;
    const INFO: EndpointInfo = EndpointInfo {
        name: "test.v1.thing.upload",
        method: Method::POST,
        host: None,
        path: "/open-apis/test/v1/things",
        token_kinds: TOKENS,
        response: ResponseFormat::Data,
    };

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
    const INFO: EndpointInfo = EndpointInfo {
        name: "test.v1.thing.download",
        method: Method::GET,
        host: None,
        path: "/open-apis/test/v1/things/:id/download",
        token_kinds: TOKENS,
        response: ResponseFormat::Bytes,
    };

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
    const INFO: EndpointInfo = EndpointInfo {
        name: "test.v1.thing.delete",
        method: Method::DELETE,
        host: None,
        path: "/open-apis/test/v1/things/:id",
        token_kinds: TOKENS,
        response: ResponseFormat::Data,
    };

    fn path_parameters(&self) -> Vec<(&'static str, String)> {
        vec![("id", self.id.clone())]
    }
}

/// The codes of an endpoint, as generated crates have them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum DeleteThingError {
    IsDeleted,
    TooFast,
    Common(CommonError),
    Undocumented(i64),
}

impl DeleteThingError {
    const TABLE: &'static [(Self, ErrorFacts)] = &[
        (
            Self::IsDeleted,
            ErrorFacts::new(193_003, 403, "thing is deleted", "", false),
        ),
        (
            Self::TooFast,
            ErrorFacts::new(190_004, 429, "slow down", "", true),
        ),
    ];
}

error_enum!(DeleteThingError);

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
    const INFO: EndpointInfo = EndpointInfo {
        name: "test.v1.part.batch_delete",
        method: Method::POST,
        host: None,
        path: "/open-apis/test/v1/things/:thing_id/parts/batch_delete",
        token_kinds: TOKENS,
        response: ResponseFormat::Data,
    };

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
