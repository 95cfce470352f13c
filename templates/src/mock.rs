//! Answers without a server, for the tests of programs that use this crate.
//!
//! ```
//! use feishu_openapi::Method;
//! use feishu_openapi::mock::{Mock, Answer};
//!
//! # tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap().block_on(async {
//! let mock = Mock::new();
//! mock.on_path(Method::GET, "/open-apis/im/v1/chats/:chat_id", |request| {
//!     Answer::data(&serde_json::json!({"name": request.parameter("chat_id")}))
//! });
//! let call = mock.client().call(Method::GET, "/open-apis/im/v1/chats/oc_1");
//! assert_eq!(call.send().await.unwrap()["name"], "oc_1");
//! assert_eq!(mock.requests().len(), 1);
//! # });
//! ```
//!
//! [`Mock::documented`] answers every endpoint with the example of its page, so that a test says
//! no more than what matters to it.

mod documented;

use feishu_openapi_runtime::mock::{Documented, DocumentedAnswers};

pub use feishu_openapi_runtime::mock::Request;

/// A transport that answers by itself. Clones share what they answer and what they saw.
///
/// Requests for tokens are answered always. A request that nothing answers is a
/// [`TransportError`](crate::TransportError) that says so.
pub type Mock = feishu_openapi_runtime::mock::Mock<Pages>;

/// What a request is answered with.
pub type Answer = feishu_openapi_runtime::mock::Answer<Pages>;

/// The examples that the pages of this crate's endpoints give of their answers.
#[doc(hidden)]
#[derive(Debug, Clone)]
pub struct Pages;

impl DocumentedAnswers for Pages {
    fn services() -> &'static [&'static [Documented]] {
        documented::SERVICES
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ResponseFormat;

    #[tokio::test]
    async fn every_documented_answer_is_json_and_is_found() {
        let client = Mock::documented().client();
        for documented in Pages::services().iter().copied().flatten() {
            let filled = documented.path.replace([':', '{', '}'], "");
            let call = client.call(documented.method.parse().unwrap(), filled);
            let answer = call.format(ResponseFormat::Root).send().await;
            assert!(answer.is_ok(), "{}: {answer:?}", documented.name);
        }
    }
}
