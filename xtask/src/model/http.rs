//! Where a request goes and how: methods of HTTP, and the hosts of the platform.

use std::fmt;

use serde::{Deserialize, Serialize};

/// A method of HTTP.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum HttpMethod {
    /// `DELETE`.
    Delete,
    /// `GET`.
    Get,
    /// `HEAD`.
    Head,
    /// `OPTIONS`.
    Options,
    /// `PATCH`.
    Patch,
    /// `POST`.
    Post,
    /// `PUT`.
    Put,
}

impl HttpMethod {
    /// All methods, in the order of their names.
    pub const ALL: [HttpMethod; 7] = [
        Self::Delete,
        Self::Get,
        Self::Head,
        Self::Options,
        Self::Patch,
        Self::Post,
        Self::Put,
    ];

    /// The name, in upper case.
    pub fn name(self) -> &'static str {
        match self {
            Self::Delete => "DELETE",
            Self::Get => "GET",
            Self::Head => "HEAD",
            Self::Options => "OPTIONS",
            Self::Patch => "PATCH",
            Self::Post => "POST",
            Self::Put => "PUT",
        }
    }

    /// The method of this name, in upper case, lower case or a mixture.
    pub fn of(name: &str) -> Option<Self> {
        let mut all = Self::ALL.into_iter();
        all.find(|method| method.name().eq_ignore_ascii_case(name))
    }
}

impl fmt::Display for HttpMethod {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// A host of the platform that serves endpoints. Access tokens are sent to these hosts, and to no
/// others, whatever a page names.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize,
)]
#[serde(try_from = "String", into = "String")]
pub enum Host {
    /// The usual one, `open.feishu.cn`.
    #[default]
    Open,
    /// Where people sign in, `accounts.feishu.cn`.
    Accounts,
    /// The website, `www.feishu.cn`, which serves old endpoints of approvals.
    Website,
}

/// The names of each host, that of Feishu first.
const HOSTS: [(Host, &[&str]); 3] = [
    (
        Host::Open,
        &[
            "open.feishu.cn",
            "open.larksuite.com",
            "open.larkoffice.com",
            "open.lark.cn",
        ],
    ),
    (
        Host::Accounts,
        &[
            "accounts.feishu.cn",
            "accounts.larksuite.com",
            "accounts.larkoffice.com",
        ],
    ),
    (
        Host::Website,
        &[
            "www.feishu.cn",
            "www.larksuite.com",
            "www.larkoffice.com",
            "feishu.cn",
            "larksuite.com",
        ],
    ),
];

impl Host {
    /// The host of this name, which is the same at Feishu and at Lark.
    pub fn of(name: &str) -> Option<Self> {
        let found = HOSTS
            .iter()
            .find(|(_, names)| names.iter().any(|known| known.eq_ignore_ascii_case(name)));
        found.map(|(host, _)| *host)
    }

    /// What it is called at Feishu.
    pub fn name(self) -> &'static str {
        match self {
            Self::Open => "open.feishu.cn",
            Self::Accounts => "accounts.feishu.cn",
            Self::Website => "www.feishu.cn",
        }
    }

    /// Whether it is the one that serves all but a few endpoints.
    pub fn is_usual(&self) -> bool {
        *self == Self::Open
    }

    /// What it is called where it is another than the usual one.
    pub fn unusual_name(self) -> Option<&'static str> {
        (!self.is_usual()).then(|| self.name())
    }
}

impl fmt::Display for Host {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.name())
    }
}

/// A name that is none of a host of the platform.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no host of the platform")]
pub struct UnknownHost(pub String);

impl TryFrom<String> for Host {
    type Error = UnknownHost;

    fn try_from(name: String) -> Result<Self, UnknownHost> {
        Self::of(&name).ok_or(UnknownHost(name))
    }
}

impl From<Host> for String {
    fn from(host: Host) -> String {
        host.name().to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn methods_have_names_in_their_order() {
        let names = HttpMethod::ALL.map(HttpMethod::name);
        assert!(names.is_sorted() && HttpMethod::ALL.is_sorted());
        for method in HttpMethod::ALL {
            assert_eq!(HttpMethod::of(&method.name().to_lowercase()), Some(method));
            assert_eq!(serde_json::json!(method), method.name());
        }
        assert_eq!(HttpMethod::of("TRACE"), None);
    }

    #[test]
    fn only_hosts_of_the_platform_are_known() {
        for (host, names) in HOSTS {
            assert_eq!(names[0], host.name());
            for name in names {
                assert_eq!(Host::of(name), Some(host));
                assert_eq!(Host::of(&name.to_uppercase()), Some(host));
            }
            let written = serde_json::json!(host);
            assert_eq!(written, host.name());
            assert_eq!(serde_json::from_value::<Host>(written).unwrap(), host);
        }
        for name in [
            "",
            "evil.example",
            "169.254.169.254",
            "evil.example:8443",
            "open.feishu.cn:8443",
            "open.feishu.cn.evil.example",
            "open.feishu.cn@evil.example",
            "open.feishu.cn\\@evil.example",
            "xopen.feishu.cn",
            "open.feishu.cn.",
            "localhost",
        ] {
            assert_eq!(Host::of(name), None, "{name}");
            assert!(
                serde_json::from_value::<Host>(name.into()).is_err(),
                "{name}"
            );
        }
    }
}
