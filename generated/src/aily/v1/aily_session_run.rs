// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `aily_session_run`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Stops a run, in which the assistant is answering.
///
/// [`POST /open-apis/aily/v1/sessions/:aily_session_id/runs/:run_id/cancel`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/aily_session-run/cancel>) gives [`CancelAilySessionRunResponse`] or fails with [`CancelAilySessionRunError`].
///
/// Token: tenant or user. Scopes, any one of: `aily:run:write`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(CancelAilySessionRun::new(aily_session_id, run_id)).await?;
/// ```
#[doc(
    alias(
        "aily.v1.aily_session_run.cancel",
        "/open-apis/aily/v1/sessions/:aily_session_id/runs/:run_id/cancel"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CancelAilySessionRun {
    /// The session. Length: 9 to 32. Pattern: `session_[0-9a-hjkmnp-z]{1,24}`. Example: `session_4dfunz7sp1g8m`.
    pub aily_session_id: String,
    /// The run, in which the assistant answers. Length: 5 to 32. Example: `run_4dfrxvctjqzzj`.
    pub run_id: String,
}

crate::request_builder!(CancelAilySessionRun {
    aily_session_id(impl Into<String>).into(), run_id(impl Into<String>).into();
});
crate::request!(CancelAilySessionRun -> CancelAilySessionRunResponse, CancelAilySessionRunError {
    "aily.v1.aily_session_run.cancel",
    POST "/open-apis/aily/v1/sessions/:aily_session_id/runs/:run_id/cancel", [Tenant, User],
    read_value Data, None, SCOPES = ["aily:run:write"], LIMITS = [1000 in 60, 50 in 1];
    Path aily_session_id "aily_session_id", Path run_id "run_id"
});

/// What `aily.v1.aily_session_run.cancel` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CancelAilySessionRunResponse {
    /// The run, in which the assistant answers.
    pub run: Option<Run>,
}

crate::object!(CancelAilySessionRunResponse { run "run" });

/// What `aily.v1.aily_session_run.cancel` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CancelAilySessionRunError {
    /// `2700001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CancelAilySessionRunError: CODES { ParamIsInvalid = 2700001 });

/// Starts a run, in which the assistant answers the messages of the session; asynchronous, so poll the run and then list the messages.
///
/// [`POST /open-apis/aily/v1/sessions/:aily_session_id/runs`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/aily_session-run/create>) gives [`CreateAilySessionRunResponse`] or fails with [`CreateAilySessionRunError`].
///
/// Token: tenant or user. Scopes, any one of: `aily:run:write`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(CreateAilySessionRun::new(aily_session_id, app_id)).await?;
/// ```
#[doc(
    alias(
        "aily.v1.aily_session_run.create",
        "/open-apis/aily/v1/sessions/:aily_session_id/runs"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateAilySessionRun {
    /// The session. Length: 0 to 32. Pattern: `session_[0-9a-hjkmnp-z]{1,24}`. Example: `session_4dfunz7sp1g8m`.
    pub aily_session_id: String,
    /// An id of your own for the user on whose behalf the call is made, for analysis; must be unique. Length: 0 to 64. Example: `ou_5ad573a6411d72b8305fda3a9c15c70e`.
    pub x_aily_biz_user_id: Option<String>,
    /// The Aily app, by its id as its address shows it: `spring_…__c`. Length: 0 to 64. Example: `spring_449d72db2f__c`.
    pub app_id: String,
    /// The skill to use, which saves the time of finding the right one. Length: 0 to 32. Example: `skill_6cc6166178ca`.
    pub skill_id: Option<String>,
    /// The input of the skill, as JSON in text; only together with `skill_id`. Length: 0 to 255. Example: `{"key": "value"}`.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub skill_input: Option<String>,
    /// Data of your own, as JSON in text, that is returned with the run. Length: 0 to 255. Example: `{}`.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub metadata: Option<String>,
}

crate::request_builder!(CreateAilySessionRun {
    aily_session_id(impl Into<String>).into(), app_id(impl Into<String>).into();
    x_aily_biz_user_id(impl Into<String>).into(), skill_id(impl Into<String>).into(),
    skill_input(impl Into<String>).into(), metadata(impl Into<String>).into()
});
crate::request!(CreateAilySessionRun -> CreateAilySessionRunResponse, CreateAilySessionRunError {
    "aily.v1.aily_session_run.create", POST "/open-apis/aily/v1/sessions/:aily_session_id/runs",
    [Tenant, User], read_value Data, Json, SCOPES = ["aily:run:write"], LIMITS = [100 in 60];
    Path aily_session_id "aily_session_id", Header x_aily_biz_user_id "X-Aily-BizUserID",
    Body app_id "app_id", Body skill_id "skill_id", Body skill_input "skill_input",
    Body metadata "metadata"
});

/// What `aily.v1.aily_session_run.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateAilySessionRunResponse {
    /// The run, in which the assistant answers.
    pub run: Option<Run>,
}

crate::object!(CreateAilySessionRunResponse { run "run" });

/// What `aily.v1.aily_session_run.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateAilySessionRunError {
    /// `2700001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateAilySessionRunError: CODES { ParamIsInvalid = 2700001 });

/// Gets a run: its state, its times and, where it failed, the error. The answer is found among the messages of the session.
///
/// [`GET /open-apis/aily/v1/sessions/:aily_session_id/runs/:run_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/aily_session-run/get>) gives [`GetAilySessionRunResponse`] or fails with [`GetAilySessionRunError`].
///
/// Token: tenant or user. Scopes, any one of: `aily:run:read`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(GetAilySessionRun::new(aily_session_id, run_id)).await?;
/// ```
#[doc(
    alias(
        "aily.v1.aily_session_run.get",
        "/open-apis/aily/v1/sessions/:aily_session_id/runs/:run_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAilySessionRun {
    /// The session. Length: 9 to 32. Pattern: `session_[0-9a-hjkmnp-z]{1,24}`. Example: `session_4dfunz7sp1g8m`.
    pub aily_session_id: String,
    /// The run, in which the assistant answers. Length: 5 to 32. Pattern: `run_[0-9a-hjkmnp-z]{1,28}`. Example: `run_4dfrxvctjqzzj`.
    pub run_id: String,
}

crate::request_builder!(GetAilySessionRun {
    aily_session_id(impl Into<String>).into(), run_id(impl Into<String>).into();
});
crate::request!(GetAilySessionRun -> GetAilySessionRunResponse, GetAilySessionRunError {
    "aily.v1.aily_session_run.get", GET "/open-apis/aily/v1/sessions/:aily_session_id/runs/:run_id",
    [Tenant, User], read_value Data, None, SCOPES = ["aily:run:read"],
    LIMITS = [1000 in 60, 50 in 1];
    Path aily_session_id "aily_session_id", Path run_id "run_id"
});

/// What `aily.v1.aily_session_run.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAilySessionRunResponse {
    /// The run, in which the assistant answers.
    pub run: Option<Run>,
}

crate::object!(GetAilySessionRunResponse { run "run" });

/// What `aily.v1.aily_session_run.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetAilySessionRunError {
    /// `2700001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetAilySessionRunError: CODES { ParamIsInvalid = 2700001 });

/// Lists the runs of a session with their states and times.
///
/// [`GET /open-apis/aily/v1/sessions/:aily_session_id/runs`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/aily_session-run/list>) gives [`ListAilySessionRunResponse`] or fails with [`ListAilySessionRunError`].
///
/// Token: tenant or user. Scopes, any one of: `aily:run:read`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(ListAilySessionRun::new(aily_session_id)).items();
/// ```
#[doc(
    alias(
        "aily.v1.aily_session_run.list",
        "/open-apis/aily/v1/sessions/:aily_session_id/runs"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAilySessionRun {
    /// The session. Length: 9 to 32. Pattern: `session_[0-9a-hjkmnp-z]{1,24}`. Example: `session_4dfunz7sp1g8m`.
    pub aily_session_id: String,
    /// How many items a page holds at most. Default: `20`. Example: `20`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=`.
    pub page_token: Option<String>,
}

crate::request_builder!(ListAilySessionRun {
    aily_session_id(impl Into<String>).into();
    page_size(i64), page_token(impl Into<String>).into()
});
crate::request!(ListAilySessionRun -> ListAilySessionRunResponse, ListAilySessionRunError {
    "aily.v1.aily_session_run.list", GET "/open-apis/aily/v1/sessions/:aily_session_id/runs",
    [Tenant, User], read_value Data, None, SCOPES = ["aily:run:read"],
    LIMITS = [1000 in 60, 50 in 1];
    Path aily_session_id "aily_session_id", Query page_size "page_size",
    Query page_token "page_token"
});
crate::paged!(ListAilySessionRun: Run { page_token, page_size; page_token, has_more, runs });

/// What `aily.v1.aily_session_run.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAilySessionRunResponse {
    /// The runs.
    pub runs: Vec<Run>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListAilySessionRunResponse {
    runs "runs", page_token "page_token", has_more "has_more"
});

/// What `aily.v1.aily_session_run.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListAilySessionRunError {
    /// `2700001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListAilySessionRunError: CODES { ParamIsInvalid = 2700001 });
