// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `app_knowledge`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Asks a question that an Aily app answers from its data assets; the answer comes as a stream of server-sent events.
///
/// [`POST /open-apis/aily/v1/apps/:app_id/knowledges/ask`](<https://open.feishu.cn/document/uAjLw4CM/ukTMukTMukTM/aily-v1/app-knowledge/ask>) gives [`AskAppKnowledgeResponse`] or fails with [`AskAppKnowledgeError`].
///
/// Token: tenant or user. Scopes, any one of: `aily:knowledge:ask`. Rate limit: 100 a minute.
///
/// ```ignore
/// let response = client.send(AskAppKnowledge::new(app_id, message)).await?;
/// ```
#[doc(
    alias("aily.v1.app_knowledge.ask", "/open-apis/aily/v1/apps/:app_id/knowledges/ask")
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct AskAppKnowledge {
    /// The Aily app, by its id as its address shows it: `spring_…__c`. Length: 1 to 255. Example: `spring_5862e4fea8__c`.
    pub app_id: String,
    /// The question, as plain text.
    pub message: AilyKnowledgeMessage,
    /// Answer from these data assets only, by their ids; from all where left out. Length: 0 to 65535. Example: `["asset_aadg2b5os5wjg"]`.
    pub data_asset_ids: Option<Vec<String>>,
    /// Answer from data assets with these tags only, by their ids; from all where left out. Length: 0 to 65535. Example: `["spring_5862e4fea8__c__asset_tag_aadg2b5ql4gbs"]`.
    pub data_asset_tag_ids: Option<Vec<String>>,
}

crate::request_builder!(AskAppKnowledge {
    app_id(impl Into<String>).into(), message(AilyKnowledgeMessage);
    data_asset_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    data_asset_tag_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::request!(AskAppKnowledge -> AskAppKnowledgeResponse, AskAppKnowledgeError {
    "aily.v1.app_knowledge.ask", POST "/open-apis/aily/v1/apps/:app_id/knowledges/ask",
    [Tenant, User], read_value Data, Json, SCOPES = ["aily:knowledge:ask"], LIMITS = [100 in 60];
    Path app_id "app_id", Body message "message", Body data_asset_ids "data_asset_ids",
    Body data_asset_tag_ids "data_asset_tag_ids"
});

/// What `aily.v1.app_knowledge.ask` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct AskAppKnowledgeResponse {
    /// Whether the answer is complete.
    pub status: Option<AppKnowledgeStatus>,
    /// Whether the answer was generated from data assets or is a prepared answer to a question.
    pub finish_type: Option<FinishType>,
    /// The answer so far.
    pub message: Option<AilyKnowledgeMessage>,
    /// How the answer came about; only where `status` is `finished` and `finish_type` is `qa`.
    pub process_data: Option<AilyKnowledgeAskProcessData>,
    /// The question and answer that match; only where `status` is `finished` and `finish_type` is `faq`.
    pub faq_result: Option<AilyKnowledgeFaq>,
    /// Whether the answer comes from the data assets.
    pub has_answer: Option<bool>,
}

crate::object!(AskAppKnowledgeResponse {
    status "status", finish_type "finish_type", message "message", process_data "process_data",
    faq_result "faq_result", has_answer "has_answer"
});

/// What `aily.v1.app_knowledge.ask` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum AskAppKnowledgeError {
    /// `2700001` (HTTP 400): param is invalid
    ///
    /// A parameter is not valid. Check the parameters.
    ParamIsInvalid,
    /// `2700033` (HTTP 200): failed to ask knowledges
    FailedToAskKnowledges,
    /// `2700034` (HTTP 200): ask is forbidden, please contact developer
    ///
    /// The type of the file is not supported, or asking is disabled for the app. Use docx, txt, pdf or pptx, or ask the support.
    UnsupportedFileOrDisabledAsking,
    /// `2700035` (HTTP 200): run time too long
    FileSizeExceeds50M,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(AskAppKnowledgeError: CODES {
    ParamIsInvalid = 2700001, FailedToAskKnowledges = 2700033,
    UnsupportedFileOrDisabledAsking = 2700034, FileSizeExceeds50M = 2700035
});
