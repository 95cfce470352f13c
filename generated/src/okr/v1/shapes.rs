// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// The type `content_block` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ContentBlock {
    /// The blocks, one for each line.
    pub blocks: Option<Vec<ContentBlockElement>>,
}

crate::object_builder!(ContentBlock {
    blocks(impl IntoIterator<Item = impl Into<ContentBlockElement>>).into_iter().map(Into::into).collect()
});
crate::object!(ContentBlock { blocks "blocks" });

/// The type `content_block_element` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ContentBlockElement {
    /// Whether the block is a paragraph or holds images. Example: `paragraph`.
    pub type_: Option<ContentBlockElementType>,
    /// The paragraph, where the block is one.
    pub paragraph: Option<ContentParagraph>,
    /// The images, where the block holds images.
    pub gallery: Option<ContentGallery>,
}

crate::object_builder!(ContentBlockElement {
    type_(impl Into<ContentBlockElementType>).into(), paragraph(ContentParagraph),
    gallery(ContentGallery)
});
crate::object!(ContentBlockElement { type_ "type", paragraph "paragraph", gallery "gallery" });

/// The type `content_color` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ContentColor {
    /// Red, 0 to 255. Example: `216`.
    pub red: Option<i64>,
    /// Green, 0 to 255. Example: `191`.
    pub green: Option<i64>,
    /// Blue, 0 to 255. Example: `188`.
    pub blue: Option<i64>,
    /// The alpha value, 0 to 1. Example: `0.1`.
    pub alpha: Option<f64>,
}

crate::object_builder!(ContentColor { red(i64), green(i64), blue(i64), alpha(f64) });
crate::object!(ContentColor { red "red", green "green", blue "blue", alpha "alpha" });

/// The type `content_docs_link` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ContentDocsLink {
    /// The address. Example: `https://xxx.feishu.cn/docx/xxxxxxxx`.
    pub url: Option<String>,
    /// The title of the document. Example: `项目说明文档`.
    pub title: Option<String>,
}

crate::object_builder!(ContentDocsLink {
    url(impl Into<String>).into(), title(impl Into<String>).into()
});
crate::object!(ContentDocsLink { url "url", title "title" });

/// The type `content_gallery` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ContentGallery {
    /// The images.
    pub image_list: Option<Vec<ContentImageItem>>,
}

crate::object_builder!(ContentGallery {
    image_list(impl IntoIterator<Item = impl Into<ContentImageItem>>).into_iter().map(Into::into).collect()
});
crate::object!(ContentGallery { image_list "imageList" });

/// The type `content_image_item` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ContentImageItem {
    /// The image, by the token that its upload gave. Example: `boxcnOj88GDkmWGm2zsTyCBqoLb`.
    pub file_token: Option<String>,
    /// The address of the image. Example: `https://example.com/drive/home/`.
    pub src: Option<String>,
    /// The width, in pixels. Example: `458`.
    pub width: Option<f64>,
    /// The height, in pixels. Example: `372`.
    pub height: Option<f64>,
}

crate::object_builder!(ContentImageItem {
    file_token(impl Into<String>).into(), src(impl Into<String>).into(), width(f64), height(f64)
});
crate::object!(ContentImageItem {
    file_token "fileToken", src "src", width "width", height "height"
});

/// The type `content_link` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ContentLink {
    /// The address. Example: `https://www.xxxxx.com/`.
    pub url: Option<String>,
}

crate::object_builder!(ContentLink { url(impl Into<String>).into() });
crate::object!(ContentLink { url "url" });

/// The type `content_list` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ContentList {
    /// The type of the list. Example: `number`.
    pub type_: Option<ContentListType>,
    /// How far the list is indented, 1 to 16; not for code blocks. Example: `1`.
    pub indent_level: Option<i64>,
    /// The number of the line; only for ordered lists and code blocks. Example: `1`.
    pub number: Option<i64>,
}

crate::object_builder!(ContentList {
    type_(impl Into<ContentListType>).into(), indent_level(i64), number(i64)
});
crate::object!(ContentList { type_ "type", indent_level "indentLevel", number "number" });

/// The type `content_paragraph` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ContentParagraph {
    /// How it is shown.
    pub style: Option<ContentParagraphStyle>,
    /// The pieces of the content.
    pub elements: Option<Vec<ContentParagraphElement>>,
}

crate::object_builder!(ContentParagraph {
    style(ContentParagraphStyle),
    elements(impl IntoIterator<Item = impl Into<ContentParagraphElement>>).into_iter().map(Into::into).collect()
});
crate::object!(ContentParagraph { style "style", elements "elements" });

/// The type `content_paragraph_element` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ContentParagraphElement {
    /// Whether the piece is text, a document or a mention. Example: `textRun`.
    pub type_: Option<ContentParagraphElementType>,
    /// The text, where the piece is one.
    pub text_run: Option<ContentTextRun>,
    /// The document, where the piece links to one.
    pub docs_link: Option<ContentDocsLink>,
    /// The user who is mentioned.
    pub person: Option<ContentPerson>,
}

crate::object_builder!(ContentParagraphElement {
    type_(impl Into<ContentParagraphElementType>).into(), text_run(ContentTextRun),
    docs_link(ContentDocsLink), person(ContentPerson)
});
crate::object!(ContentParagraphElement {
    type_ "type", text_run "textRun", docs_link "docsLink", person "person"
});

/// The type `content_paragraph_style` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ContentParagraphStyle {
    /// The list: ordered, unordered or of tasks.
    pub list: Option<ContentList>,
}

crate::object_builder!(ContentParagraphStyle { list(ContentList) });
crate::object!(ContentParagraphStyle { list "list" });

/// The type `content_person` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ContentPerson {
    /// The user's id within the app. Example: `ou_3bbe8a09c20e89cce9bff989ed840674`.
    pub open_id: Option<String>,
}

crate::object_builder!(ContentPerson { open_id(impl Into<String>).into() });
crate::object!(ContentPerson { open_id "openId" });

/// The type `content_text_run` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ContentTextRun {
    /// The text. Example: `周报内容`.
    pub text: Option<String>,
    /// How it is shown.
    pub style: Option<ContentTextStyle>,
}

crate::object_builder!(ContentTextRun { text(impl Into<String>).into(), style(ContentTextStyle) });
crate::object!(ContentTextRun { text "text", style "style" });

/// The type `content_text_style` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ContentTextStyle {
    /// Whether the text is bold. Example: `true`.
    pub bold: Option<bool>,
    /// Whether the text is struck through. Example: `true`.
    pub strike_through: Option<bool>,
    /// The color behind the text.
    pub back_color: Option<ContentColor>,
    /// The color of the text.
    pub text_color: Option<ContentColor>,
    /// The link.
    pub link: Option<ContentLink>,
}

crate::object_builder!(ContentTextStyle {
    bold(bool), strike_through(bool), back_color(ContentColor), text_color(ContentColor),
    link(ContentLink)
});
crate::object!(ContentTextStyle {
    bold "bold", strike_through "strikeThrough", back_color "backColor", text_color "textColor",
    link "link"
});

/// The type `okr_batch` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OkrBatch {
    /// The OKR.
    pub id: Option<String>,
    /// Whether the caller may see more than the id.
    pub permission: Option<OkrBatchPermission>,
    /// The cycle.
    pub period_id: Option<String>,
    /// The name.
    pub name: Option<String>,
    /// The objectives.
    pub objective_list: Vec<OkrObjective>,
    /// The state of confirming the OKR.
    pub confirm_status: Option<ConfirmStatus>,
}

crate::object!(OkrBatch {
    id "id", permission "permission", period_id "period_id", name "name",
    objective_list "objective_list", confirm_status "confirm_status"
});

/// The type `okr_objective` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OkrObjective {
    /// The objective.
    pub id: Option<String>,
    /// Whether the caller may see more than the id.
    pub permission: Option<OkrObjectivePermission>,
    /// The text of the objective.
    pub content: Option<String>,
    /// The notes on the objective.
    pub progress_report: Option<String>,
    /// The score, 0 to 100.
    pub score: Option<i64>,
    /// The weight, 0 to 100.
    pub weight: Option<f64>,
    /// The progress: a percentage and a state.
    pub progress_rate: Option<OkrObjectiveProgressRate>,
    /// The key results.
    pub kr_list: Vec<OkrObjectiveKr>,
    /// The objectives that are aligned to this one.
    pub aligned_objective_list: Vec<OkrObjectiveAlignedObjective>,
    /// The objectives that this one is aligned to.
    pub aligning_objective_list: Vec<OkrObjectiveAlignedObjective>,
    /// The progress records.
    pub progress_record_list: Vec<ProgressRecordSimplify>,
    /// When the percentage was last changed, in milliseconds since 1970.
    pub progress_rate_percent_last_updated_time: Option<String>,
    /// When the state was last changed, in milliseconds since 1970.
    pub progress_rate_status_last_updated_time: Option<String>,
    /// When a progress record was last added or changed, in milliseconds since 1970.
    pub progress_record_last_updated_time: Option<String>,
    /// When the notes were last changed, in milliseconds since 1970.
    pub progress_report_last_updated_time: Option<String>,
    /// When the score was last changed, in milliseconds since 1970.
    pub score_last_updated_time: Option<String>,
    /// When it is due, in milliseconds since 1970.
    pub deadline: Option<String>,
    /// Who is mentioned in it.
    pub mentioned_user_list: Vec<OkrObjectiveAlignedObjectiveOwner>,
}

crate::object!(OkrObjective {
    id "id", permission "permission", content "content", progress_report "progress_report",
    score "score", weight "weight", progress_rate "progress_rate", kr_list "kr_list",
    aligned_objective_list "aligned_objective_list",
    aligning_objective_list "aligning_objective_list", progress_record_list "progress_record_list",
    progress_rate_percent_last_updated_time "progress_rate_percent_last_updated_time",
    progress_rate_status_last_updated_time "progress_rate_status_last_updated_time",
    progress_record_last_updated_time "progress_record_last_updated_time",
    progress_report_last_updated_time "progress_report_last_updated_time",
    score_last_updated_time "score_last_updated_time", deadline "deadline",
    mentioned_user_list "mentioned_user_list"
});
crate::moments!(OkrObjective {
    progress_rate_percent_last_updated_time_at progress_rate_percent_last_updated_time from_millis,
    progress_rate_status_last_updated_time_at progress_rate_status_last_updated_time from_millis,
    progress_record_last_updated_time_at progress_record_last_updated_time from_millis,
    progress_report_last_updated_time_at progress_report_last_updated_time from_millis,
    score_last_updated_time_at score_last_updated_time from_millis, deadline_at deadline from_millis
});

/// The type `okr_objective_aligned_objective` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OkrObjectiveAlignedObjective {
    /// The objective.
    pub id: Option<String>,
    /// The OKR.
    pub okr_id: Option<String>,
    /// The owner.
    pub owner: Option<OkrObjectiveAlignedObjectiveOwner>,
}

crate::object!(OkrObjectiveAlignedObjective { id "id", okr_id "okr_id", owner "owner" });

/// The type `okr_objective_aligned_objective_owner` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OkrObjectiveAlignedObjectiveOwner {
    /// The user's id within the app.
    pub open_id: Option<String>,
    /// The user's id within the tenant.
    pub user_id: Option<String>,
}

crate::object!(OkrObjectiveAlignedObjectiveOwner { open_id "open_id", user_id "user_id" });

/// The type `okr_objective_kr` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OkrObjectiveKr {
    /// The key result.
    pub id: Option<String>,
    /// The text of the key result.
    pub content: Option<String>,
    /// The score, 0 to 100.
    pub score: Option<i64>,
    /// Deprecated. Deprecated.
    pub weight: Option<i64>,
    /// The weight of the key result, 0 to 100.
    pub kr_weight: Option<f64>,
    /// The progress: a percentage and a state.
    pub progress_rate: Option<OkrObjectiveProgressRate>,
    /// The progress records.
    pub progress_record_list: Vec<ProgressRecordSimplify>,
    /// When the percentage was last changed, in milliseconds since 1970.
    pub progress_rate_percent_last_updated_time: Option<String>,
    /// When the state was last changed, in milliseconds since 1970.
    pub progress_rate_status_last_updated_time: Option<String>,
    /// When a progress record was last added or changed, in milliseconds since 1970.
    pub progress_record_last_updated_time: Option<String>,
    /// When the notes were last changed, in milliseconds since 1970.
    pub progress_report_last_updated_time: Option<String>,
    /// When the score was last changed, in milliseconds since 1970.
    pub score_last_updated_time: Option<String>,
    /// When it is due, in milliseconds since 1970.
    pub deadline: Option<String>,
    /// Who is mentioned in it.
    pub mentioned_user_list: Vec<OkrObjectiveAlignedObjectiveOwner>,
}

crate::object!(OkrObjectiveKr {
    id "id", content "content", score "score", weight "weight", kr_weight "kr_weight",
    progress_rate "progress_rate", progress_record_list "progress_record_list",
    progress_rate_percent_last_updated_time "progress_rate_percent_last_updated_time",
    progress_rate_status_last_updated_time "progress_rate_status_last_updated_time",
    progress_record_last_updated_time "progress_record_last_updated_time",
    progress_report_last_updated_time "progress_report_last_updated_time",
    score_last_updated_time "score_last_updated_time", deadline "deadline",
    mentioned_user_list "mentioned_user_list"
});
crate::moments!(OkrObjectiveKr {
    progress_rate_percent_last_updated_time_at progress_rate_percent_last_updated_time from_millis,
    progress_rate_status_last_updated_time_at progress_rate_status_last_updated_time from_millis,
    progress_record_last_updated_time_at progress_record_last_updated_time from_millis,
    progress_report_last_updated_time_at progress_report_last_updated_time from_millis,
    score_last_updated_time_at score_last_updated_time from_millis, deadline_at deadline from_millis
});

/// The type `okr_objective_progress_rate` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OkrObjectiveProgressRate {
    /// The percentage, 0 or more.
    pub percent: Option<i64>,
    /// The state of the progress: -1 none, 0 normal, 1 at risk, 2 delayed.
    pub status: Option<String>,
}

crate::object!(OkrObjectiveProgressRate { percent "percent", status "status" });

/// The type `okr_review` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OkrReview {
    /// The user whose reviews they are.
    pub user_id: Option<OkrObjectiveAlignedObjectiveOwner>,
    /// The reviews of the user, a cycle each.
    pub review_period_list: Vec<OkrReviewPeriod>,
}

crate::object!(OkrReview { user_id "user_id", review_period_list "review_period_list" });

/// The type `okr_review_period` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OkrReviewPeriod {
    /// The cycle.
    pub period_id: Option<String>,
    /// The review documents.
    pub cycle_review_list: Vec<OkrReviewPeriodUrl>,
    /// The progress reports.
    pub progress_report_list: Vec<OkrReviewPeriodUrl>,
}

crate::object!(OkrReviewPeriod {
    period_id "period_id", cycle_review_list "cycle_review_list",
    progress_report_list "progress_report_list"
});

/// The type `okr_review_period_url` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct OkrReviewPeriodUrl {
    /// The address.
    pub url: Option<String>,
    /// When it was created, in milliseconds since 1970.
    pub create_time: Option<String>,
}

crate::object!(OkrReviewPeriodUrl { url "url", create_time "create_time" });
crate::moments!(OkrReviewPeriodUrl { create_time_at create_time from_millis });

/// The type `period` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Period {
    /// The cycle.
    pub id: Option<String>,
    /// The name in Chinese.
    pub zh_name: Option<String>,
    /// The name in English.
    pub en_name: Option<String>,
    /// The state of the cycle.
    pub status: Option<ListPeriodStatus>,
    /// When the cycle begins, in milliseconds since 1970.
    pub period_start_time: Option<String>,
    /// When the cycle ends, in milliseconds since 1970.
    pub period_end_time: Option<String>,
}

crate::object!(Period {
    id "id", zh_name "zh_name", en_name "en_name", status "status",
    period_start_time "period_start_time", period_end_time "period_end_time"
});
crate::moments!(Period {
    period_start_time_at period_start_time from_millis,
    period_end_time_at period_end_time from_millis
});

/// The type `period_rule` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PeriodRule {
    /// The rule for cycles.
    pub period_rule_id: Option<String>,
    /// Whether cycles are yearly or of months: `year` or `month`.
    pub type_: Option<String>,
    /// How long a cycle is, in months.
    pub length: Option<i64>,
    /// The month in which the first cycle of a year begins.
    pub first_month: Option<i64>,
}

crate::object!(PeriodRule {
    period_rule_id "period_rule_id", type_ "type", length "length", first_month "first_month"
});

/// The type `progress_rate_new` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ProgressRateNew {
    /// The percentage, with two decimals. Default: `0`. Range: `-99999999999` to `99999999999`. Example: `50.21`.
    pub percent: Option<f64>,
    /// The state of the progress. Example: `0`.
    pub status: Option<ProgressRateNewStatus>,
}

crate::object_builder!(ProgressRateNew {
    percent(f64), status(impl Into<ProgressRateNewStatus>).into()
});
crate::object!(ProgressRateNew { percent "percent", status "status" });

/// The type `progress_record_simplify` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ProgressRecordSimplify {
    /// The progress record.
    pub id: Option<String>,
}

crate::object!(ProgressRecordSimplify { id "id" });
