// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `referral_account`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Registers a reward account for a user who refers, by mobile number or mail address.
///
/// [`POST /open-apis/hire/v1/referral_account`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral_account/create>) gives [`CreateReferralAccountResponse`] or fails with [`CreateReferralAccountError`].
///
/// Token: tenant. Scopes, any one of: `hire:referral_account`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(CreateReferralAccount::new()).await?;
/// ```
#[doc(alias("hire.v1.referral_account.create", "/open-apis/hire/v1/referral_account"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateReferralAccount {
    /// The mobile number of the user; this or `email` is needed.
    pub mobile: Option<Mobile>,
    /// The mail address of the user; this or `mobile` is needed. Example: `hire@open.com`.
    pub email: Option<String>,
}

crate::request_builder!(CreateReferralAccount { mobile(Mobile), email(impl Into<String>).into() });
crate::request!(CreateReferralAccount -> CreateReferralAccountResponse, CreateReferralAccountError {
    "hire.v1.referral_account.create", POST "/open-apis/hire/v1/referral_account", [Tenant],
    read_value Data, Json, SCOPES = ["hire:referral_account"], LIMITS = [100 in 60];
    Body mobile "mobile", Body email "email"
});

/// What `hire.v1.referral_account.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateReferralAccountResponse {
    /// The referral account.
    pub account: Option<Account>,
}

crate::object!(CreateReferralAccountResponse { account "account" });

/// What `hire.v1.referral_account.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateReferralAccountError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// `1002551` (HTTP 400): 用户不存在
    ///
    /// The user does not exist. Register with the mail address or mobile number of an employee.
    UserNotFound,
    /// `1002552` (HTTP 400): 无法匹配唯一用户
    ///
    /// Several users fit. Check whether the mail address or mobile number belongs to more than one.
    SeveralUsersMatch,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateReferralAccountError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6, UserNotFound = 1002551,
    SeveralUsersMatch = 1002552
});

/// Disables a referral account: no events of its balance are sent and nothing can be withdrawn.
///
/// [`POST /open-apis/hire/v1/referral_account/:referral_account_id/deactivate`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral_account/deactivate>) gives [`DeactivateReferralAccountResponse`] or fails with [`DeactivateReferralAccountError`].
///
/// Token: tenant. Scopes, any one of: `hire:referral_account`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(DeactivateReferralAccount::new(referral_account_id)).await?;
/// ```
#[doc(
    alias(
        "hire.v1.referral_account.deactivate",
        "/open-apis/hire/v1/referral_account/:referral_account_id/deactivate"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct DeactivateReferralAccount {
    /// The referral account. Example: `6942778198054125570`.
    pub referral_account_id: String,
}

crate::request_builder!(DeactivateReferralAccount {
    referral_account_id(impl Into<String>).into();
});
crate::request!(DeactivateReferralAccount -> DeactivateReferralAccountResponse, DeactivateReferralAccountError {
    "hire.v1.referral_account.deactivate",
    POST "/open-apis/hire/v1/referral_account/:referral_account_id/deactivate", [Tenant],
    read_value Data, None, SCOPES = ["hire:referral_account"], LIMITS = [100 in 60];
    Path referral_account_id "referral_account_id"
});

/// What `hire.v1.referral_account.deactivate` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DeactivateReferralAccountResponse {
    /// The referral account.
    pub account: Option<Account>,
}

crate::object!(DeactivateReferralAccountResponse { account "account" });

/// What `hire.v1.referral_account.deactivate` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum DeactivateReferralAccountError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// `1002553` (HTTP 400): 账户不存在
    ///
    /// The referral account does not exist. Register it first.
    ReferralAccountNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(DeactivateReferralAccountError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6, ReferralAccountNotFound = 1002553
});

/// Enables a referral account, so that events of its balance are sent and withdrawals are possible.
///
/// [`POST /open-apis/hire/v1/referral_account/enable`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral_account/enable>) gives [`EnableReferralAccountResponse`] or fails with [`EnableReferralAccountError`].
///
/// Token: tenant. Scopes, any one of: `hire:referral_account`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(EnableReferralAccount::new()).await?;
/// ```
#[doc(
    alias(
        "hire.v1.referral_account.enable",
        "/open-apis/hire/v1/referral_account/enable"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct EnableReferralAccount {
    /// The referral account. Example: `6942778198054125570`.
    pub referral_account_id: Option<String>,
}

crate::request_builder!(EnableReferralAccount { referral_account_id(impl Into<String>).into() });
crate::request!(EnableReferralAccount -> EnableReferralAccountResponse, EnableReferralAccountError {
    "hire.v1.referral_account.enable", POST "/open-apis/hire/v1/referral_account/enable", [Tenant],
    read_value Data, Json, SCOPES = ["hire:referral_account"], LIMITS = [10 in 1];
    Body referral_account_id "referral_account_id"
});

/// What `hire.v1.referral_account.enable` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct EnableReferralAccountResponse {
    /// The referral account.
    pub account: Option<Account>,
}

crate::object!(EnableReferralAccountResponse { account "account" });

/// What `hire.v1.referral_account.enable` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum EnableReferralAccountError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// `1002553` (HTTP 400): 账户不存在
    ///
    /// The referral account does not exist. Register it first.
    ReferralAccountNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(EnableReferralAccountError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6, ReferralAccountNotFound = 1002553
});

/// Gets a referral account with its state and the rewards on it.
///
/// [`GET /open-apis/hire/v1/referral_account/get_account_assets`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral_account/get_account_assets>) gives [`GetReferralAccountAssetsResponse`] or fails with [`GetReferralAccountAssetsError`].
///
/// Token: tenant. Scopes, any one of: `hire:referral_account`, `hire:referral_account:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`, `hire:employee.email:readonly`, `hire:employee.mobile:readonly`. Rate limit: 10 a second.
///
/// ```ignore
/// let response = client.send(GetReferralAccountAssets::new(referral_account_id)).await?;
/// ```
#[doc(
    alias(
        "hire.v1.referral_account.get_account_assets",
        "/open-apis/hire/v1/referral_account/get_account_assets"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetReferralAccountAssets {
    /// The referral account. Example: `6942778198054125570`.
    pub referral_account_id: String,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<AgencyUserIdType>,
}

crate::request_builder!(GetReferralAccountAssets {
    referral_account_id(impl Into<String>).into();
    user_id_type(impl Into<AgencyUserIdType>).into()
});
crate::request!(GetReferralAccountAssets -> GetReferralAccountAssetsResponse, GetReferralAccountAssetsError {
    "hire.v1.referral_account.get_account_assets",
    GET "/open-apis/hire/v1/referral_account/get_account_assets", [Tenant], read_value Data, None,
    SCOPES = ["hire:referral_account", "hire:referral_account:readonly"], LIMITS = [10 in 1];
    Query referral_account_id "referral_account_id", Query user_id_type "user_id_type"
});

/// What `hire.v1.referral_account.get_account_assets` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetReferralAccountAssetsResponse {
    /// The referral account.
    pub account: Option<Account>,
}

crate::object!(GetReferralAccountAssetsResponse { account "account" });

/// What `hire.v1.referral_account.get_account_assets` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetReferralAccountAssetsError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// `1002553` (HTTP 400): 账户不存在
    ///
    /// The referral account does not exist. Register it first.
    ReferralAccountNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetReferralAccountAssetsError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6, ReferralAccountNotFound = 1002553
});

/// Compares the withdrawals of a period with those of your own system and returns the accounts that differ.
///
/// [`POST /open-apis/hire/v1/referral_account/reconciliation`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral_account/reconciliation>) gives [`ReconcileReferralAccountResponse`] or fails with [`ReconcileReferralAccountError`].
///
/// Token: tenant. Scopes, any one of: `hire:referral_account`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = ReconcileReferralAccount::new(start_trans_time, end_trans_time);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "hire.v1.referral_account.reconciliation",
        "/open-apis/hire/v1/referral_account/reconciliation"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ReconcileReferralAccount {
    /// The start of the period to compare, in milliseconds since 1970. Example: `1685416831621`.
    pub start_trans_time: String,
    /// The end of the period to compare, in milliseconds since 1970. Example: `1685416831622`.
    pub end_trans_time: String,
    /// How the accounts changed in your own system.
    pub trade_details: Option<Vec<TradeDetail>>,
}

crate::request_builder!(ReconcileReferralAccount {
    start_trans_time(impl Into<String>).into(), end_trans_time(impl Into<String>).into();
    trade_details(impl IntoIterator<Item = impl Into<TradeDetail>>).into_iter().map(Into::into).collect()
});
crate::request!(ReconcileReferralAccount -> ReconcileReferralAccountResponse, ReconcileReferralAccountError {
    "hire.v1.referral_account.reconciliation",
    POST "/open-apis/hire/v1/referral_account/reconciliation", [Tenant], read_value Data, Json,
    SCOPES = ["hire:referral_account"], LIMITS = [100 in 60];
    Body start_trans_time "start_trans_time", Body end_trans_time "end_trans_time",
    Body trade_details "trade_details"
});

/// What `hire.v1.referral_account.reconciliation` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ReconcileReferralAccountResponse {
    /// The accounts whose figures differ.
    pub check_failed_list: Vec<CheckFailedAccountInfo>,
}

crate::object!(ReconcileReferralAccountResponse { check_failed_list "check_failed_list" });

/// What `hire.v1.referral_account.reconciliation` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ReconcileReferralAccountError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// `1002553` (HTTP 400): 账户不存在
    ///
    /// The referral account does not exist. Register it first.
    ReferralAccountNotFound,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ReconcileReferralAccountError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6, ReferralAccountNotFound = 1002553
});

/// Withdraws the whole balance of a referral account, points or cash; the rewards count as paid out from then on.
///
/// [`POST /open-apis/hire/v1/referral_account/:referral_account_id/withdraw`](<https://open.feishu.cn/document/ukTMukTMukTM/uMzM1YjLzMTN24yMzUjN/hire-v1/referral_account/withdraw>) gives [`WithdrawReferralAccountResponse`] or fails with [`WithdrawReferralAccountError`].
///
/// Token: tenant. Scopes, any one of: `hire:referral_account`. Rate limit: 100 a minute.
///
/// ```ignore
/// let request = WithdrawReferralAccount::new(referral_account_id, withdraw_bonus_type, external_order_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "hire.v1.referral_account.withdraw",
        "/open-apis/hire/v1/referral_account/:referral_account_id/withdraw"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct WithdrawReferralAccount {
    /// The referral account. Example: `6942778198054125570`.
    pub referral_account_id: String,
    /// What to withdraw: points, cash or both. Example: `[1]`.
    pub withdraw_bonus_type: Vec<WithdrawBonusType>,
    /// The withdrawal, by an id of your own; the same id returns the same withdrawal again. Example: `6942778198054125570`.
    pub external_order_id: String,
}

crate::request_builder!(WithdrawReferralAccount {
    referral_account_id(impl Into<String>).into(),
    withdraw_bonus_type(impl IntoIterator<Item = impl Into<WithdrawBonusType>>).into_iter().map(Into::into).collect(),
    external_order_id(impl Into<String>).into();
});
crate::request!(WithdrawReferralAccount -> WithdrawReferralAccountResponse, WithdrawReferralAccountError {
    "hire.v1.referral_account.withdraw",
    POST "/open-apis/hire/v1/referral_account/:referral_account_id/withdraw", [Tenant],
    read_value Data, Json, SCOPES = ["hire:referral_account"], LIMITS = [100 in 60];
    Path referral_account_id "referral_account_id", Body withdraw_bonus_type "withdraw_bonus_type",
    Body external_order_id "external_order_id"
});

/// What `hire.v1.referral_account.withdraw` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct WithdrawReferralAccountResponse {
    /// The withdrawal, by an id of your own; the same id returns the same withdrawal again.
    pub external_order_id: Option<String>,
    /// When the withdrawal was made, in milliseconds since 1970.
    pub trans_time: Option<String>,
    /// What was withdrawn.
    pub withdrawal_details: Option<BonusAmount>,
}

crate::object!(WithdrawReferralAccountResponse {
    external_order_id "external_order_id", trans_time "trans_time",
    withdrawal_details "withdrawal_details"
});
crate::moments!(WithdrawReferralAccountResponse { trans_time_at trans_time from_millis });

/// What `hire.v1.referral_account.withdraw` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum WithdrawReferralAccountError {
    /// `1002001` (HTTP 500): 系统错误
    ///
    /// The system failed. Try again later; if it stays so, ask the support with the message.
    SystemError,
    /// `1002002` (HTTP 400): 参数错误
    ///
    /// A parameter is wrong. Check the types and sizes of what the request sends.
    ParameterError,
    /// `1002553` (HTTP 400): 账户不存在
    ///
    /// The referral account does not exist. Register it first.
    ReferralAccountNotFound,
    /// `1002555` (HTTP 400): 账户已停用
    ///
    /// The referral account is disabled, so nothing can be withdrawn. Enable it first.
    ReferralAccountDisabled,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(WithdrawReferralAccountError: CODES {
    SystemError = 1002001 + 6, ParameterError = 1002002 + 6, ReferralAccountNotFound = 1002553,
    ReferralAccountDisabled = 1002555
});
