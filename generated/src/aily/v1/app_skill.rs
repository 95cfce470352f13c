// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `app_skill`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Gets a skill of an Aily app with the definitions of its input and output.
///
/// [`GET /open-apis/aily/v1/apps/:app_id/skills/:skill_id`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/app-skill/get>) gives [`GetAppSkillResponse`] or fails with [`GetAppSkillError`].
///
/// Token: tenant or user. Scopes, any one of: `aily:skill:read`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let response = client.send(GetAppSkill::new(app_id, skill_id)).await?;
/// ```
#[doc(
    alias("aily.v1.app_skill.get", "/open-apis/aily/v1/apps/:app_id/skills/:skill_id")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetAppSkill {
    /// The Aily app, by its id as its address shows it: `spring_…__c`. Length: 0 to 64. Example: `spring_e7004f87f1__c`.
    pub app_id: String,
    /// The skill, by its id as its address shows it: `skill_…`. Length: 0 to 32. Example: `skill_6cc6166178ca`.
    pub skill_id: String,
}

crate::request_builder!(GetAppSkill {
    app_id(impl Into<String>).into(), skill_id(impl Into<String>).into();
});
crate::request!(GetAppSkill -> GetAppSkillResponse, GetAppSkillError {
    "aily.v1.app_skill.get", GET "/open-apis/aily/v1/apps/:app_id/skills/:skill_id", [Tenant, User],
    read_value Data, None, SCOPES = ["aily:skill:read"], LIMITS = [1000 in 60, 50 in 1];
    Path app_id "app_id", Path skill_id "skill_id"
});

/// What `aily.v1.app_skill.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetAppSkillResponse {
    /// The skill.
    pub skill: Option<Skill>,
}

crate::object!(GetAppSkillResponse { skill "skill" });

/// What `aily.v1.app_skill.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetAppSkillError {
    /// `2700001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetAppSkillError: CODES { ParamIsInvalid = 2700001 });

/// Lists the skills of an Aily app, built-in ones and those not offered in conversations included.
///
/// [`GET /open-apis/aily/v1/apps/:app_id/skills`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/app-skill/list>) gives [`ListAppSkillResponse`] or fails with [`ListAppSkillError`].
///
/// Token: tenant or user. Scopes, any one of: `aily:skill:read`. Rate limit: 1000 a minute, 50 a second.
///
/// ```ignore
/// let mut items = client.list(ListAppSkill::new(app_id)).items();
/// ```
#[doc(alias("aily.v1.app_skill.list", "/open-apis/aily/v1/apps/:app_id/skills"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListAppSkill {
    /// The Aily app, by its id as its address shows it: `spring_…__c`. Length: 0 to 64. Example: `spring_e7004f87f1__c`.
    pub app_id: String,
    /// How many items a page holds at most. Default: `20`. Example: `10`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=`.
    pub page_token: Option<String>,
}

crate::request_builder!(ListAppSkill {
    app_id(impl Into<String>).into();
    page_size(i64), page_token(impl Into<String>).into()
});
crate::request!(ListAppSkill -> ListAppSkillResponse, ListAppSkillError {
    "aily.v1.app_skill.list", GET "/open-apis/aily/v1/apps/:app_id/skills", [Tenant, User],
    read_value Data, None, SCOPES = ["aily:skill:read"], LIMITS = [1000 in 60, 50 in 1];
    Path app_id "app_id", Query page_size "page_size", Query page_token "page_token"
});
crate::paged!(ListAppSkill: Skill { page_token, page_size; page_token, has_more, skills });

/// What `aily.v1.app_skill.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListAppSkillResponse {
    /// The skills.
    pub skills: Vec<Skill>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListAppSkillResponse {
    skills "skills", page_token "page_token", has_more "has_more"
});

/// What `aily.v1.app_skill.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListAppSkillError {
    /// `2700001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ListAppSkillError: CODES { ParamIsInvalid = 2700001 });

/// Calls a skill of an Aily app with input of your own and returns its result in the same call; needs no session.
///
/// [`POST /open-apis/aily/v1/apps/:app_id/skills/:skill_id/start`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/app-skill/start>) gives [`StartAppSkillResponse`] or fails with [`StartAppSkillError`].
///
/// Token: tenant or user. Scopes, any one of: `aily:skill:write`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(StartAppSkill::new(app_id, skill_id)).await?;
/// ```
#[doc(
    alias(
        "aily.v1.app_skill.start",
        "/open-apis/aily/v1/apps/:app_id/skills/:skill_id/start"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct StartAppSkill {
    /// The Aily app, by its id as its address shows it: `spring_…__c`. Length: 0 to 64. Example: `spring_e7004f87f1__c`.
    pub app_id: String,
    /// The skill, by its id as its address shows it: `skill_…`. Length: 0 to 32. Example: `skill_6cc6166178ca`.
    pub skill_id: String,
    /// An id of your own for the user on whose behalf the call is made, for analysis; must be unique. Length: 0 to 255. Example: `ou_5ad573a6411d72b8305fda3a9c15c70e`.
    pub x_aily_biz_user_id: Option<String>,
    /// The global variables of the skill.
    pub global_variable: Option<SkillGlobalVariable>,
    /// The input of the skill, as JSON in text, as its input schema defines. Length: 0 to 40960. Example: `{"custom_string":"my string","custom_integer":22}`.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub input: Option<String>,
}

crate::request_builder!(StartAppSkill {
    app_id(impl Into<String>).into(), skill_id(impl Into<String>).into();
    x_aily_biz_user_id(impl Into<String>).into(), global_variable(SkillGlobalVariable),
    input(impl Into<String>).into()
});
crate::request!(StartAppSkill -> StartAppSkillResponse, StartAppSkillError {
    "aily.v1.app_skill.start", POST "/open-apis/aily/v1/apps/:app_id/skills/:skill_id/start",
    [Tenant, User], read_value Data, Json, SCOPES = ["aily:skill:write"], LIMITS = [100 in 60];
    Path app_id "app_id", Path skill_id "skill_id", Header x_aily_biz_user_id "X-Aily-BizUserID",
    Body global_variable "global_variable", Body input "input"
});

/// What `aily.v1.app_skill.start` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct StartAppSkillResponse {
    /// The output of the skill.
    pub output: Option<String>,
    /// How the run of the skill ended.
    pub status: Option<String>,
}

crate::object!(StartAppSkillResponse { output "output", status "status" });

/// What `aily.v1.app_skill.start` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum StartAppSkillError {
    /// `2700001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters.
    ParamIsInvalid,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(StartAppSkillError: CODES { ParamIsInvalid = 2700001 });
