//! Where endpoints live.

use std::borrow::Cow;

use reqwest::Url;

use crate::RequestError;

pub(crate) const FEISHU: &str = "https://open.feishu.cn";
pub(crate) const LARK: &str = "https://open.larksuite.com";

/// The URL that the paths of endpoints are appended to.
#[derive(Debug, Clone)]
pub(crate) struct BaseUrl {
    pub(crate) url: String,
    /// Which of the platform's own it is, if any: there are other hosts beside these.
    platform: Option<Platform>,
}

/// The platform is there twice, on domains of its own each.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Platform {
    /// `feishu.cn`.
    Feishu,
    /// `larksuite.com`.
    Lark,
}

impl Platform {
    fn at(url: &str) -> Option<Self> {
        match url {
            FEISHU => Some(Self::Feishu),
            LARK => Some(Self::Lark),
            _ => None,
        }
    }
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
        let platform = Platform::at(&url);
        Ok(Self { url, platform })
    }

    /// Where an endpoint lives: here or, where this is the platform itself, on the host that its
    /// page names, which is Feishu's and has a sister at Lark.
    pub(crate) fn of(&self, host: Option<&str>) -> Cow<'_, str> {
        match (self.platform, host) {
            (Some(Platform::Feishu), Some(host)) => format!("https://{host}").into(),
            (Some(Platform::Lark), Some(host)) => {
                let sister = host.strip_suffix("feishu.cn");
                let sister = sister.map(|label| format!("https://{label}larksuite.com"));
                sister.unwrap_or_else(|| format!("https://{host}")).into()
            }
            (_, None) | (None, _) => Cow::Borrowed(&self.url),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn endpoints_of_other_hosts_stay_within_the_platform_that_is_called() {
        for (base, host, expected) in [
            (FEISHU, None, FEISHU),
            (LARK, None, LARK),
            (FEISHU, Some("www.feishu.cn"), "https://www.feishu.cn"),
            (LARK, Some("www.feishu.cn"), "https://www.larksuite.com"),
            (
                LARK,
                Some("accounts.feishu.cn"),
                "https://accounts.larksuite.com",
            ),
            (
                "https://gateway.example/feishu",
                Some("www.feishu.cn"),
                "https://gateway.example/feishu",
            ),
        ] {
            let base = BaseUrl::parse(base).unwrap();
            assert_eq!(base.of(host), expected);
        }
    }
}
