//! Where endpoints live.

use reqwest::Url;

use crate::RequestError;

pub(crate) const FEISHU: &str = "https://open.feishu.cn";
pub(crate) const LARK: &str = "https://open.larksuite.com";

/// The URL that the paths of endpoints are appended to.
#[derive(Debug, Clone)]
pub(crate) struct BaseUrl {
    pub(crate) url: String,
    /// Whether it is one of the platform's own, beside which other hosts exist.
    pub(crate) is_platform: bool,
}

impl BaseUrl {
    pub(crate) fn parse(url: &str) -> Result<Self, RequestError> {
        let parsed = Url::parse(url).map_err(|_| RequestError::new("the base URL is no URL"))?;
        let is_plain = parsed.query().is_none() && parsed.fragment().is_none();
        let is_http = matches!(parsed.scheme(), "http" | "https") && parsed.has_host();
        if !is_http || !is_plain || !parsed.username().is_empty() || parsed.password().is_some() {
            let reason = "the base URL is scheme, host and perhaps a path, and nothing else";
            return Err(RequestError::new(reason));
        }
        let url = parsed.as_str().trim_end_matches('/').to_owned();
        let is_platform = url == FEISHU || url == LARK;
        Ok(Self { url, is_platform })
    }
}
