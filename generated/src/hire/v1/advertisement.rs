// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `advertisement`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Publishes a job's advertisement to one recruiting channel: a career site or the referral platform.
///
/// [`POST /open-apis/hire/v1/advertisements/:advertisement_id/publish`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/advertisement/publish>) gives [`PublishAdvertisementResponse`] or fails with [`PublishAdvertisementError`].
///
/// Token: tenant. Scopes, any one of: `hire:advertisement`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(PublishAdvertisement::new(advertisement_id)).await?;
/// ```
#[doc(
    alias(
        "hire.v1.advertisement.publish",
        "/open-apis/hire/v1/advertisements/:advertisement_id/publish"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PublishAdvertisement {
    /// The job advertisement, as the creation of the job returned it. Example: `6960663240925956660`.
    pub advertisement_id: String,
    /// The recruiting channel that advertisements are published to. Example: `6960663240925956631`.
    pub job_channel_id: Option<String>,
}

crate::request_builder!(PublishAdvertisement {
    advertisement_id(impl Into<String>).into();
    job_channel_id(impl Into<String>).into()
});
crate::request!(PublishAdvertisement -> PublishAdvertisementResponse, PublishAdvertisementError {
    "hire.v1.advertisement.publish",
    POST "/open-apis/hire/v1/advertisements/:advertisement_id/publish", [Tenant], read_value Data,
    Json, SCOPES = ["hire:advertisement"], LIMITS = [10 in 1];
    Path advertisement_id "advertisement_id", Body job_channel_id "job_channel_id"
});

/// What `hire.v1.advertisement.publish` answers with.
pub type PublishAdvertisementResponse = crate::Empty;

/// What `hire.v1.advertisement.publish` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PublishAdvertisementError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// `1002609` (HTTP 400): 职位已关闭
    ///
    /// The job is closed. Open it again first.
    JobClosed,
    /// `1002613` (HTTP 400): 「通过 API 同步职位」开关开关尚未打开，仅支持在招聘系统中新建、编辑或关闭职位
    ///
    /// Jobs may not be changed by API. Switch on synchronizing jobs by API in the job settings of Feishu Hire.
    JobSynchronizationOff,
    /// `1002624` (HTTP 400): 职位广告不合规
    ///
    /// The job advertisement breaks the rules for content. Check `advertisement_id`.
    AdvertisementBreaksRules,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(PublishAdvertisementError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6, JobClosed = 1002609 + 1,
    JobSynchronizationOff = 1002613 + 2, AdvertisementBreaksRules = 1002624
});
