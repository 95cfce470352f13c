// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `external_referral_reward`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Imports a referral reward, in points or cash, that arose outside into the account of the user who referred.
///
/// [`POST /open-apis/hire/v1/external_referral_rewards`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_referral_reward/create>) gives [`CreateExternalReferralRewardResponse`] or fails with [`CreateExternalReferralRewardError`].
///
/// Token: tenant. Scopes, any one of: `hire:external_referral_reward`. Scopes for some fields: `contact:user.employee_id:readonly`. Rate limit: 10 a second.
///
/// ```ignore
/// let request = CreateExternalReferralReward::new(referral_user_id, external_id, rule_type, bonus, stage);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "hire.v1.external_referral_reward.create",
        "/open-apis/hire/v1/external_referral_rewards"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateExternalReferralReward {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<AgencyUserIdType>,
    /// Who referred the candidate. Example: `on_94a1ee5551019f18cd73d9f111898cf2`.
    pub referral_user_id: String,
    /// Who created the reward; an external system where it is left out. Example: `on_94a1ee5551019f18cd73d9f111898cf2`.
    pub create_user_id: Option<String>,
    /// Who confirmed the reward; an external system where it is left out. Example: `on_94a1ee5551019f18cd73d9f111898cf2`.
    pub confirm_user_id: Option<String>,
    /// Who paid the reward out; an external system where it is left out. Example: `on_94a1ee5551019f18cd73d9f111898cf2`.
    pub pay_user_id: Option<String>,
    /// The id in the other system, by which repeated calls are recognized. Example: `6930815272790114324`.
    pub external_id: String,
    /// The application of the candidate who was referred; needed where `talent_id` is left out, and wins over it. Example: `6930815272790114325`.
    pub application_id: Option<String>,
    /// The candidate who was referred; needed where `application_id` is left out. Example: `6930815272790114326`.
    pub talent_id: Option<String>,
    /// The job that the candidate was referred for; that of the application where one is given. Example: `6930815272790114327`.
    pub job_id: Option<String>,
    /// Why the reward is given, which administrators and the user who referred see. Example: `入职｜开源`.
    pub reason: Option<String>,
    /// The kind of reward. Example: `1`.
    pub rule_type: ExternalReferralRewardRuleType,
    /// The amount of the reward.
    pub bonus: BonusAmount,
    /// How far the reward has come. Example: `1`.
    pub stage: ExternalReferralRewardStage,
    /// When the reward arose, as a timestamp; the time of the call where it is left out. Example: `1704720275000`.
    pub create_time: Option<String>,
    /// When the reward was confirmed, as a timestamp; the time of the call where it is left out. Example: `1704720275000`.
    pub confirm_time: Option<String>,
    /// When the reward was paid out, as a timestamp; the time of the call where it is left out. Example: `1704720275001`.
    pub pay_time: Option<String>,
    /// When the candidate joined, as a timestamp. Example: `1704720275002`.
    pub onboard_time: Option<String>,
    /// When the candidate passed probation, as a timestamp. Example: `1704720275003`.
    pub conversion_time: Option<String>,
    /// A remark, which administrators and the user who referred see. Example: `已发放`.
    pub comment: Option<String>,
}

crate::request_builder!(CreateExternalReferralReward {
    referral_user_id(impl Into<String>).into(), external_id(impl Into<String>).into(),
    rule_type(impl Into<ExternalReferralRewardRuleType>).into(), bonus(BonusAmount),
    stage(impl Into<ExternalReferralRewardStage>).into();
    user_id_type(impl Into<AgencyUserIdType>).into(), create_user_id(impl Into<String>).into(),
    confirm_user_id(impl Into<String>).into(), pay_user_id(impl Into<String>).into(),
    application_id(impl Into<String>).into(), talent_id(impl Into<String>).into(),
    job_id(impl Into<String>).into(), reason(impl Into<String>).into(),
    create_time(impl Into<String>).into(), confirm_time(impl Into<String>).into(),
    pay_time(impl Into<String>).into(), onboard_time(impl Into<String>).into(),
    conversion_time(impl Into<String>).into(), comment(impl Into<String>).into()
});
crate::request!(CreateExternalReferralReward -> CreateExternalReferralRewardResponse, CreateExternalReferralRewardError {
    "hire.v1.external_referral_reward.create", POST "/open-apis/hire/v1/external_referral_rewards",
    [Tenant], read_value Data, Json, SCOPES = ["hire:external_referral_reward"], LIMITS = [10 in 1];
    Query user_id_type "user_id_type", Body referral_user_id "referral_user_id",
    Body create_user_id "create_user_id", Body confirm_user_id "confirm_user_id",
    Body pay_user_id "pay_user_id", Body external_id "external_id",
    Body application_id "application_id", Body talent_id "talent_id", Body job_id "job_id",
    Body reason "reason", Body rule_type "rule_type", Body bonus "bonus", Body stage "stage",
    Body create_time "create_time", Body confirm_time "confirm_time", Body pay_time "pay_time",
    Body onboard_time "onboard_time", Body conversion_time "conversion_time", Body comment "comment"
});

/// What `hire.v1.external_referral_reward.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateExternalReferralRewardResponse {
    /// The reward.
    pub id: Option<String>,
}

crate::object!(CreateExternalReferralRewardResponse { id "id" });

/// What `hire.v1.external_referral_reward.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateExternalReferralRewardError {
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

crate::error_enum!(CreateExternalReferralRewardError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6
});

/// Deletes an imported referral reward, also from the view of the user who earned it; rewards that arose in Feishu Hire stay.
///
/// [`DELETE /open-apis/hire/v1/external_referral_rewards/:external_referral_reward_id`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/external_referral_reward/delete>) gives [`DeleteExternalReferralRewardResponse`] or fails with [`DeleteExternalReferralRewardError`].
///
/// Token: tenant. Scopes, any one of: `hire:external_referral_reward`. Rate limit: 10 a second.
///
/// ```ignore
/// let request = DeleteExternalReferralReward::new(external_referral_reward_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "hire.v1.external_referral_reward.delete",
        "/open-apis/hire/v1/external_referral_rewards/:external_referral_reward_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeleteExternalReferralReward {
    /// The imported referral reward. Example: `6930815272790114324`.
    pub external_referral_reward_id: String,
}

crate::request_builder!(DeleteExternalReferralReward {
    external_referral_reward_id(impl Into<String>).into();
});
crate::request!(DeleteExternalReferralReward -> DeleteExternalReferralRewardResponse, DeleteExternalReferralRewardError {
    "hire.v1.external_referral_reward.delete",
    DELETE "/open-apis/hire/v1/external_referral_rewards/:external_referral_reward_id", [Tenant],
    read_value Data, None, SCOPES = ["hire:external_referral_reward"], LIMITS = [10 in 1];
    Path external_referral_reward_id "external_referral_reward_id"
});

/// What `hire.v1.external_referral_reward.delete` answers with.
pub type DeleteExternalReferralRewardResponse = crate::Empty;

/// What `hire.v1.external_referral_reward.delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeleteExternalReferralRewardError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// `1002556` (HTTP 400): 不支持删除非外部导入的内推奖励
    ///
    /// The reward was not imported, so it cannot be deleted. Check `external_referral_reward_id`.
    RewardWasNotImported,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeleteExternalReferralRewardError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6, RewardWasNotImported = 1002556
});
