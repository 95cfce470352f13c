// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `website_channel`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Adds a promotion channel to a career site, which gets a link and a code of its own.
///
/// [`POST /open-apis/hire/v1/websites/:website_id/channels`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-channel/create>) gives [`CreateWebsiteChannelResponse`] or fails with [`CreateWebsiteChannelError`].
///
/// Token: tenant. Scopes, any one of: `hire:site`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(CreateWebsiteChannel::new(website_id, channel_name)).await?;
/// ```
#[doc(
    alias(
        "hire.v1.website_channel.create",
        "/open-apis/hire/v1/websites/:website_id/channels"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateWebsiteChannel {
    /// The career site. Example: `1618209327096`.
    pub website_id: String,
    /// The name of the promotion channel. Example: `微信推广渠道`.
    pub channel_name: String,
}

crate::request_builder!(CreateWebsiteChannel {
    website_id(impl Into<String>).into(), channel_name(impl Into<String>).into();
});
crate::request!(CreateWebsiteChannel -> CreateWebsiteChannelResponse, CreateWebsiteChannelError {
    "hire.v1.website_channel.create", POST "/open-apis/hire/v1/websites/:website_id/channels",
    [Tenant], read_value Data, Json, SCOPES = ["hire:site"], LIMITS = [1000 in 60, 50 in 1];
    Path website_id "website_id", Body channel_name "channel_name"
});

/// What `hire.v1.website_channel.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateWebsiteChannelResponse {
    /// The promotion channel.
    pub id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The address of the channel.
    pub link: Option<String>,
    /// The code of the channel.
    pub code: Option<String>,
}

crate::object!(CreateWebsiteChannelResponse { id "id", name "name", link "link", code "code" });

/// What `hire.v1.website_channel.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateWebsiteChannelError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateWebsiteChannelError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6
});

/// Deletes a promotion channel of a career site.
///
/// [`DELETE /open-apis/hire/v1/websites/:website_id/channels/:channel_id`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-channel/delete>) gives [`DeleteWebsiteChannelResponse`] or fails with [`DeleteWebsiteChannelError`].
///
/// Token: tenant. Scopes, any one of: `hire:site`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(DeleteWebsiteChannel::new(website_id, channel_id)).await?;
/// ```
#[doc(
    alias(
        "hire.v1.website_channel.delete",
        "/open-apis/hire/v1/websites/:website_id/channels/:channel_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteWebsiteChannel {
    /// The career site. Example: `1618209327096`.
    pub website_id: String,
    /// The promotion channel of the career site. Example: `7085989097067563300`.
    pub channel_id: String,
}

crate::request_builder!(DeleteWebsiteChannel {
    website_id(impl Into<String>).into(), channel_id(impl Into<String>).into();
});
crate::request!(DeleteWebsiteChannel -> DeleteWebsiteChannelResponse, DeleteWebsiteChannelError {
    "hire.v1.website_channel.delete",
    DELETE "/open-apis/hire/v1/websites/:website_id/channels/:channel_id", [Tenant],
    read_value Data, None, SCOPES = ["hire:site"], LIMITS = [1000 in 60, 50 in 1];
    Path website_id "website_id", Path channel_id "channel_id"
});

/// What `hire.v1.website_channel.delete` answers with.
pub type DeleteWebsiteChannelResponse = crate::Empty;

/// What `hire.v1.website_channel.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteWebsiteChannelError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteWebsiteChannelError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6
});

/// Lists the promotion channels of a career site.
///
/// [`GET /open-apis/hire/v1/websites/:website_id/channels`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-channel/list>) gives [`ListWebsiteChannelResponse`] or fails with [`ListWebsiteChannelError`].
///
/// Token: tenant. Scopes, any one of: `hire:site:readonly`, `hire:site`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(ListWebsiteChannel::new(website_id)).items();
/// ```
#[doc(
    alias(
        "hire.v1.website_channel.list",
        "/open-apis/hire/v1/websites/:website_id/channels"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListWebsiteChannel {
    /// The career site. Example: `1618209327096`.
    pub website_id: String,
    /// How many items a page holds at most. Default: `10`. Range: at most `200`. Example: `100`.
    pub page_size: Option<String>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eyJvZmZzZXQiOjEwLCJ0aW1NTUyMjM2NzIsImlkIjpudWxsfQ`.
    pub page_token: Option<String>,
}

crate::request_builder!(ListWebsiteChannel {
    website_id(impl Into<String>).into();
    page_size(impl Into<String>).into(), page_token(impl Into<String>).into()
});
crate::request!(ListWebsiteChannel -> ListWebsiteChannelResponse, ListWebsiteChannelError {
    "hire.v1.website_channel.list", GET "/open-apis/hire/v1/websites/:website_id/channels",
    [Tenant], read_value Data, None, SCOPES = ["hire:site:readonly", "hire:site"],
    LIMITS = [1000 in 60, 50 in 1];
    Path website_id "website_id", Query page_size "page_size", Query page_token "page_token"
});
crate::paged!(ListWebsiteChannel: WebsiteChannelInfo {
    page_token, page_size.to_string();
    page_token, has_more, website_channel_list
});

/// What `hire.v1.website_channel.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListWebsiteChannelResponse {
    /// Whether there is another page.
    pub has_more: Option<bool>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// The promotion channels of the career site.
    pub website_channel_list: Vec<WebsiteChannelInfo>,
}

crate::object!(ListWebsiteChannelResponse {
    has_more "has_more", page_token "page_token", website_channel_list "website_channel_list"
});

/// What `hire.v1.website_channel.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListWebsiteChannelError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListWebsiteChannelError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6
});

/// Renames a promotion channel of a career site; nothing else can be changed.
///
/// [`PUT /open-apis/hire/v1/websites/:website_id/channels/:channel_id`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/website-channel/update>) gives [`UpdateWebsiteChannelResponse`] or fails with [`UpdateWebsiteChannelError`].
///
/// Token: tenant. Scopes, any one of: `hire:site`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let request = UpdateWebsiteChannel::new().website_id(website_id).channel_id(channel_id).channel_name(channel_name);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "hire.v1.website_channel.update",
        "/open-apis/hire/v1/websites/:website_id/channels/:channel_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct UpdateWebsiteChannel {
    /// The career site. Example: `1618209327096`.
    ///
    /// Required.
    pub website_id: Option<String>,
    /// The promotion channel of the career site. Example: `7085989097067563300`.
    ///
    /// Required.
    pub channel_id: Option<String>,
    /// The name of the promotion channel. Example: `微信推广渠道`.
    ///
    /// Required.
    pub channel_name: Option<String>,
}

crate::request_builder!(named UpdateWebsiteChannel {
    website_id(impl Into<String>).into(), channel_id(impl Into<String>).into(),
    channel_name(impl Into<String>).into()
});
crate::request!(UpdateWebsiteChannel -> UpdateWebsiteChannelResponse, UpdateWebsiteChannelError {
    "hire.v1.website_channel.update",
    PUT "/open-apis/hire/v1/websites/:website_id/channels/:channel_id", [Tenant], read_value Data,
    Json, SCOPES = ["hire:site"], LIMITS = [1000 in 60, 50 in 1],
    NAMED = [website_id "website_id", channel_id "channel_id", channel_name "channel_name"];
    Path website_id "website_id", Path channel_id "channel_id", Body channel_name "channel_name"
});

/// What `hire.v1.website_channel.update` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct UpdateWebsiteChannelResponse {
    /// The promotion channel.
    pub id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The address of the channel.
    pub link: Option<String>,
    /// The code of the channel.
    pub code: Option<String>,
}

crate::object!(UpdateWebsiteChannelResponse { id "id", name "name", link "link", code "code" });

/// What `hire.v1.website_channel.update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum UpdateWebsiteChannelError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(UpdateWebsiteChannelError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6
});
