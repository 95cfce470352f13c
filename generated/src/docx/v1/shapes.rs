// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// The type `add_ons` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct AddOns {
    /// The content of the widget, as its creation named it. Example: `7056882725002051603`.
    pub component_id: Option<String>,
    /// The type of the widget, as the developer console shows it. Example: `blk_636a0a6657db8001c8df5488`.
    pub component_type_id: Option<String>,
    /// The content of the widget, as JSON in text. Example: `"{}"`.
    /// [`JsonText`](crate::JsonText) writes and reads it.
    pub record: Option<String>,
}

crate::object_builder!(AddOns {
    component_type_id(impl Into<String>).into();
    component_id(impl Into<String>).into(), component_type_id(impl Into<String>).into(),
    record(impl Into<String>).into()
});
crate::object!(AddOns {
    component_id "component_id", component_type_id "component_type_id", record "record"
});
crate::json_texts!(AddOns { record_json record });

/// The type `agenda_item_title` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct AgendaItemTitle {
    /// The pieces of the title.
    pub elements: Option<Vec<TextElement>>,
    /// Whether it stands left, in the middle or right.
    pub align: Option<Align>,
}

crate::object_builder!(AgendaItemTitle {
    elements(impl IntoIterator<Item = impl Into<TextElement>>).into_iter().map(Into::into).collect(),
    align(impl Into<Align>).into()
});
crate::object!(AgendaItemTitle { elements "elements", align "align" });

/// The type `bitable` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Bitable {
    /// The base. Example: `boxbckbfvfcqEg22hAzN8Dabcef`.
    pub token: Option<String>,
    /// Whether the base shows a table, 1, or a kanban board, 2. Example: `1`.
    pub view_type: Option<BitableViewType>,
}

crate::object_builder!(Bitable {
    token(impl Into<String>).into(), view_type(impl Into<BitableViewType>).into()
});
crate::object!(Bitable { token "token", view_type "view_type" });

/// The type `block` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Block {
    /// The block, by its id or a temporary one. Example: `doxcnSS4ouQkQEouGSUkTg9NJPe`.
    pub block_id: Option<String>,
    /// The block above.
    pub parent_id: Option<String>,
    /// The blocks below, by their ids. Example: `["[doxcnO6UW6wAw2qIcYf4hZpFIth]"]`.
    pub children: Option<Vec<String>>,
    /// The type of the block. Example: `1`.
    pub block_type: Option<BlockType>,
    /// The root of the document.
    pub page: Option<Text>,
    /// A paragraph.
    pub text: Option<Text>,
    /// A heading of level 1.
    pub heading1: Option<Text>,
    /// A heading of level 2.
    pub heading2: Option<Text>,
    /// A heading of level 3.
    pub heading3: Option<Text>,
    /// A heading of level 4.
    pub heading4: Option<Text>,
    /// A heading of level 5.
    pub heading5: Option<Text>,
    /// A heading of level 6.
    pub heading6: Option<Text>,
    /// A heading of level 7.
    pub heading7: Option<Text>,
    /// A heading of level 8.
    pub heading8: Option<Text>,
    /// A heading of level 9.
    pub heading9: Option<Text>,
    /// An item of a list with bullets.
    pub bullet: Option<Text>,
    /// An item of a numbered list.
    pub ordered: Option<Text>,
    /// A block of code.
    pub code: Option<Text>,
    /// A quotation.
    pub quote: Option<Text>,
    /// A formula.
    pub equation: Option<Text>,
    /// An item of a list of things to do.
    pub todo: Option<Text>,
    /// A base.
    pub bitable: Option<Bitable>,
    /// A highlighted block.
    pub callout: Option<Callout>,
    /// The card of a chat.
    pub chat_card: Option<ChatCard>,
    /// A flow chart or UML diagram.
    pub diagram: Option<Diagram>,
    /// A dividing line, which has no fields.
    pub divider: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// A file.
    pub file: Option<File>,
    /// Columns beside each other.
    pub grid: Option<Grid>,
    /// One of the columns beside each other.
    pub grid_column: Option<GridColumn>,
    /// A page that is embedded.
    pub iframe: Option<Iframe>,
    /// An image.
    pub image: Option<Image>,
    /// A block of another maker.
    pub isv: Option<Isv>,
    /// A widget.
    pub add_ons: Option<AddOns>,
    /// A mind map.
    pub mindnote: Option<Mindnote>,
    /// A spreadsheet.
    pub sheet: Option<Sheet>,
    /// A table.
    pub table: Option<Table>,
    /// A cell of a table.
    pub table_cell: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// How a file is shown, which is below it.
    pub view: Option<View>,
    /// Something that is not supported.
    pub undefined: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// A quotation that holds other blocks; has no fields.
    pub quote_container: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// A task.
    pub task: Option<Task>,
    /// Objectives and key results; can be created with a user access token only.
    pub okr: Option<Okr>,
    /// An objective.
    pub okr_objective: Option<OkrObjective>,
    /// A key result.
    pub okr_key_result: Option<OkrKeyResult>,
    /// The progress of objectives and key results.
    pub okr_progress: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// The comments, by their ids. Example: `[1660030311959965796]`.
    pub comment_ids: Option<Vec<String>>,
    /// An issue of Jira.
    pub jira_issue: Option<JiraIssue>,
    /// The list of wiki pages below.
    pub wiki_catalog: Option<WikiCatalog>,
    /// A whiteboard.
    pub board: Option<Image>,
    /// An agenda.
    pub agenda: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// An item of an agenda.
    pub agenda_item: Option<std::collections::BTreeMap<String, serde_json::Value>>,
    /// The title of an agenda's item.
    pub agenda_item_title: Option<AgendaItemTitle>,
    /// The content of an agenda's item.
    pub agenda_item_content: Option<
        std::collections::BTreeMap<String, serde_json::Value>,
    >,
    /// A preview of a link.
    pub link_preview: Option<LinkPreview>,
    /// A block that others show; it can only be read.
    pub source_synced: Option<SourceSynced>,
    /// A block that shows another one; it can only be read.
    pub reference_synced: Option<ReferenceSynced>,
    /// The list of wiki pages below, in its new form.
    pub sub_page_list: Option<SubPageList>,
    /// A template of AI, which can only be read.
    pub ai_template: Option<std::collections::BTreeMap<String, serde_json::Value>>,
}

crate::object_builder!(Block {
    block_type(impl Into<BlockType>).into();
    block_id(impl Into<String>).into(), parent_id(impl Into<String>).into(),
    children(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    block_type(impl Into<BlockType>).into(), page(Text), text(Text), heading1(Text), heading2(Text),
    heading3(Text), heading4(Text), heading5(Text), heading6(Text), heading7(Text), heading8(Text),
    heading9(Text), bullet(Text), ordered(Text), code(Text), quote(Text), equation(Text),
    todo(Text), bitable(Bitable), callout(Callout), chat_card(ChatCard), diagram(Diagram),
    divider(std::collections::BTreeMap<String, serde_json::Value>), file(File), grid(Grid),
    grid_column(GridColumn), iframe(Iframe), image(Image), isv(Isv), add_ons(AddOns),
    mindnote(Mindnote), sheet(Sheet), table(Table),
    table_cell(std::collections::BTreeMap<String, serde_json::Value>), view(View),
    undefined(std::collections::BTreeMap<String, serde_json::Value>),
    quote_container(std::collections::BTreeMap<String, serde_json::Value>), task(Task), okr(Okr),
    okr_objective(OkrObjective), okr_key_result(OkrKeyResult),
    okr_progress(std::collections::BTreeMap<String, serde_json::Value>),
    comment_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    jira_issue(JiraIssue), wiki_catalog(WikiCatalog), board(Image),
    agenda(std::collections::BTreeMap<String, serde_json::Value>),
    agenda_item(std::collections::BTreeMap<String, serde_json::Value>),
    agenda_item_title(AgendaItemTitle),
    agenda_item_content(std::collections::BTreeMap<String, serde_json::Value>),
    link_preview(LinkPreview), source_synced(SourceSynced), reference_synced(ReferenceSynced),
    sub_page_list(SubPageList), ai_template(std::collections::BTreeMap<String, serde_json::Value>)
});
crate::object!(Block {
    block_id "block_id", parent_id "parent_id", children "children", block_type "block_type",
    page "page", text "text", heading1 "heading1", heading2 "heading2", heading3 "heading3",
    heading4 "heading4", heading5 "heading5", heading6 "heading6", heading7 "heading7",
    heading8 "heading8", heading9 "heading9", bullet "bullet", ordered "ordered", code "code",
    quote "quote", equation "equation", todo "todo", bitable "bitable", callout "callout",
    chat_card "chat_card", diagram "diagram", divider "divider", file "file", grid "grid",
    grid_column "grid_column", iframe "iframe", image "image", isv "isv", add_ons "add_ons",
    mindnote "mindnote", sheet "sheet", table "table", table_cell "table_cell", view "view",
    undefined "undefined", quote_container "quote_container", task "task", okr "okr",
    okr_objective "okr_objective", okr_key_result "okr_key_result", okr_progress "okr_progress",
    comment_ids "comment_ids", jira_issue "jira_issue", wiki_catalog "wiki_catalog", board "board",
    agenda "agenda", agenda_item "agenda_item", agenda_item_title "agenda_item_title",
    agenda_item_content "agenda_item_content", link_preview "link_preview",
    source_synced "source_synced", reference_synced "reference_synced",
    sub_page_list "sub_page_list", ai_template "ai_template"
});

/// The type `block_id_relation` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlockIdRelation {
    /// The temporary id that you gave the block.
    pub temporary_block_id: Option<String>,
    /// The block that was created.
    pub block_id: Option<String>,
}

crate::object!(BlockIdRelation { temporary_block_id "temporary_block_id", block_id "block_id" });

/// The type `block_id_to_image_url` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BlockIdToImageUrl {
    /// The block, by its temporary id.
    pub block_id: Option<String>,
    /// The address of the image.
    pub image_url: Option<String>,
}

crate::object!(BlockIdToImageUrl { block_id "block_id", image_url "image_url" });

/// The type `callout` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Callout {
    /// The color of the background. Example: `1`.
    pub background_color: Option<CalloutBackgroundColor>,
    /// The color of the border. Example: `1`.
    pub border_color: Option<BorderColor>,
    /// The color of the text. Example: `1`.
    pub text_color: Option<TextColor>,
    /// The emoji that stands before the text.
    pub emoji_id: Option<String>,
}

crate::object_builder!(Callout {
    background_color(impl Into<CalloutBackgroundColor>).into(),
    border_color(impl Into<BorderColor>).into(), text_color(impl Into<TextColor>).into(),
    emoji_id(impl Into<String>).into()
});
crate::object!(Callout {
    background_color "background_color", border_color "border_color", text_color "text_color",
    emoji_id "emoji_id"
});

/// The type `caption` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Caption {
    /// The text of the caption. Example: `caption`.
    pub content: Option<String>,
}

crate::object_builder!(Caption { content(impl Into<String>).into() });
crate::object!(Caption { content "content" });

/// The type `chat_card` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ChatCard {
    /// The chat. Example: `7052227140476993555`.
    pub chat_id: Option<String>,
    /// Whether it stands left, in the middle or right. Default: `1`. Example: `1`.
    pub align: Option<Align>,
}

crate::object_builder!(ChatCard {
    chat_id(impl Into<String>).into();
    chat_id(impl Into<String>).into(), align(impl Into<Align>).into()
});
crate::object!(ChatCard { chat_id "chat_id", align "align" });

/// The type `delete_grid_column_request` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct DeleteGridColumnRequest {
    /// The column to delete, or where to insert one; -1 for the last, or behind it. Range: at least `-1`. Example: `1`.
    pub column_index: Option<i64>,
}

crate::object_builder!(DeleteGridColumnRequest { column_index(i64); column_index(i64) });
crate::object!(DeleteGridColumnRequest { column_index "column_index" });

/// The type `delete_table_columns_request` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct DeleteTableColumnsRequest {
    /// The first column, counted from 0. Range: at least `0`. Example: `0`.
    pub column_start_index: Option<i64>,
    /// The column behind the last one, counted from 0. Range: at least `1`. Example: `1`.
    pub column_end_index: Option<i64>,
}

crate::object_builder!(DeleteTableColumnsRequest {
    column_start_index(i64), column_end_index(i64);
    column_start_index(i64), column_end_index(i64)
});
crate::object!(DeleteTableColumnsRequest {
    column_start_index "column_start_index", column_end_index "column_end_index"
});

/// The type `delete_table_rows_request` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct DeleteTableRowsRequest {
    /// The first row, counted from 0. Range: at least `0`. Example: `0`.
    pub row_start_index: Option<i64>,
    /// The row behind the last one, counted from 0. Range: at least `1`. Example: `1`.
    pub row_end_index: Option<i64>,
}

crate::object_builder!(DeleteTableRowsRequest {
    row_start_index(i64), row_end_index(i64);
    row_start_index(i64), row_end_index(i64)
});
crate::object!(DeleteTableRowsRequest {
    row_start_index "row_start_index", row_end_index "row_end_index"
});

/// The type `diagram` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Diagram {
    /// Whether it is a flow chart or a UML diagram.
    pub diagram_type: Option<DiagramType>,
}

crate::object_builder!(Diagram { diagram_type(impl Into<DiagramType>).into() });
crate::object!(Diagram { diagram_type "diagram_type" });

/// The type `document` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct Document {
    /// The document.
    pub document_id: Option<String>,
    /// The number of the revision; where one is asked for, -1 is the latest.
    pub revision_id: Option<i64>,
    /// The title of the document.
    pub title: Option<String>,
    /// What is shown of the document besides its content.
    pub display_setting: Option<DocumentDisplaySetting>,
    /// The cover of the document.
    pub cover: Option<DocumentCover>,
}

crate::object!(Document {
    document_id "document_id", revision_id "revision_id", title "title",
    display_setting "display_setting", cover "cover"
});

/// The type `document_cover` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocumentCover {
    /// The image.
    pub token: Option<String>,
    /// How far the view is right of the middle of the image, as a share of its width; below 0 to the left.
    pub offset_ratio_x: Option<f64>,
    /// How far the view is above the middle of the image, as a share of its height; below 0 further down.
    pub offset_ratio_y: Option<f64>,
}

crate::object!(DocumentCover {
    token "token", offset_ratio_x "offset_ratio_x", offset_ratio_y "offset_ratio_y"
});

/// The type `document_display_setting` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct DocumentDisplaySetting {
    /// Whether the authors are shown.
    pub show_authors: Option<bool>,
    /// Whether the time of creation is shown.
    pub show_create_time: Option<bool>,
    /// Whether the number of views is shown.
    pub show_pv: Option<bool>,
    /// Whether the number of readers is shown.
    pub show_uv: Option<bool>,
    /// Whether the number of likes is shown.
    pub show_like_count: Option<bool>,
    /// Whether the number of comments is shown.
    pub show_comment_count: Option<bool>,
    /// Whether related matters are shown; not supported yet.
    pub show_related_matters: Option<bool>,
}

crate::object!(DocumentDisplaySetting {
    show_authors "show_authors", show_create_time "show_create_time", show_pv "show_pv",
    show_uv "show_uv", show_like_count "show_like_count", show_comment_count "show_comment_count",
    show_related_matters "show_related_matters"
});

/// The type `equation` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Equation {
    /// The text or formula; `\n` breaks the line. Length: 1 to 10000. Example: `文本`.
    pub content: Option<String>,
    /// The style of the piece.
    pub text_element_style: Option<TextElementStyle>,
}

crate::object_builder!(Equation {
    content(impl Into<String>).into();
    content(impl Into<String>).into(), text_element_style(TextElementStyle)
});
crate::object!(Equation { content "content", text_element_style "text_element_style" });

/// The type `file` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct File {
    /// The file.
    pub token: Option<String>,
    /// The name of the file.
    pub name: Option<String>,
    /// How it is shown. Example: `1`.
    pub view_type: Option<FileViewType>,
}

crate::object_builder!(File {
    token(impl Into<String>).into(), name(impl Into<String>).into(),
    view_type(impl Into<FileViewType>).into()
});
crate::object!(File { token "token", name "name", view_type "view_type" });

/// The type `grid` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Grid {
    /// How many columns there are. Range: `2` to `5`. Example: `2`.
    pub column_size: Option<i64>,
}

crate::object_builder!(Grid { column_size(i64); column_size(i64) });
crate::object!(Grid { column_size "column_size" });

/// The type `grid_column` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct GridColumn {
    /// The width of the column, as a share of all columns in percent.
    pub width_ratio: Option<i64>,
}

crate::object_builder!(GridColumn { width_ratio(i64) });
crate::object!(GridColumn { width_ratio "width_ratio" });

/// The type `iframe` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Iframe {
    /// What is embedded.
    pub component: Option<IframeComponent>,
}

crate::object_builder!(Iframe { component(IframeComponent); component(IframeComponent) });
crate::object!(Iframe { component "component" });

/// The type `iframe_component` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct IframeComponent {
    /// Where the embedded page comes from. Example: `1`.
    pub iframe_type: Option<IframeType>,
    /// The address of the page, encoded for addresses. Example: `https%3A%2F%2Fwww.bilibili.com%2Fvideo%2FBV1Hi4y1w7V7`.
    pub url: Option<String>,
}

crate::object_builder!(IframeComponent {
    url(impl Into<String>).into();
    iframe_type(impl Into<IframeType>).into(), url(impl Into<String>).into()
});
crate::object!(IframeComponent { iframe_type "iframe_type", url "url" });

/// The type `image` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Image {
    /// The image, as its upload named it. Example: `boxbckbfvfcqEg22hAzN8Dabcef`.
    pub token: Option<String>,
    /// The width, in pixels; that of the image where it is left out at first. Range: at least `90`. Example: `100`.
    pub width: Option<i64>,
    /// The height, in pixels; that of the image where it is left out at first. Range: at least `90`. Example: `100`.
    pub height: Option<i64>,
    /// Whether it stands left, in the middle or right. Default: `1`. Example: `2`.
    pub align: Option<Align>,
    /// The caption of the image.
    pub caption: Option<Caption>,
}

crate::object_builder!(Image {
    token(impl Into<String>).into(), width(i64), height(i64), align(impl Into<Align>).into(),
    caption(Caption)
});
crate::object!(Image {
    token "token", width "width", height "height", align "align", caption "caption"
});

/// The type `inline_block` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct InlineBlock {
    /// The block that stands within the text. Example: `doxcnPFi0R56ctbvh2Mjkkabcef`.
    pub block_id: Option<String>,
    /// The style of the piece.
    pub text_element_style: Option<TextElementStyle>,
}

crate::object_builder!(InlineBlock {
    block_id(impl Into<String>).into();
    block_id(impl Into<String>).into(), text_element_style(TextElementStyle)
});
crate::object!(InlineBlock { block_id "block_id", text_element_style "text_element_style" });

/// The type `inline_file` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct InlineFile {
    /// The file. Example: `boxcnOj88GDkmWGm2zsTyCabcef`.
    pub file_token: Option<String>,
    /// The block of the document that holds the file. Example: `doxcnM46kSWSkgUMW04ldKabcef`.
    pub source_block_id: Option<String>,
    /// The style of the piece.
    pub text_element_style: Option<TextElementStyle>,
}

crate::object_builder!(InlineFile {
    file_token(impl Into<String>).into(), source_block_id(impl Into<String>).into(),
    text_element_style(TextElementStyle)
});
crate::object!(InlineFile {
    file_token "file_token", source_block_id "source_block_id",
    text_element_style "text_element_style"
});

/// The type `insert_table_row_request` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct InsertTableRowRequest {
    /// Where to insert the row, counted from 0; -1 for the end. Range: at least `-1`. Example: `-1`.
    pub row_index: Option<i64>,
}

crate::object_builder!(InsertTableRowRequest { row_index(i64); row_index(i64) });
crate::object!(InsertTableRowRequest { row_index "row_index" });

/// The type `isv` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Isv {
    /// The content of the widget, as its creation named it.
    pub component_id: Option<String>,
    /// The type of the widget, as the developer console shows it.
    pub component_type_id: Option<String>,
}

crate::object_builder!(Isv {
    component_id(impl Into<String>).into(), component_type_id(impl Into<String>).into()
});
crate::object!(Isv { component_id "component_id", component_type_id "component_type_id" });

/// The type `jira_issue` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct JiraIssue {
    /// The issue, by its id.
    pub id: Option<String>,
    /// The key of the issue.
    pub key: Option<String>,
}

crate::object_builder!(JiraIssue { id(impl Into<String>).into(), key(impl Into<String>).into() });
crate::object!(JiraIssue { id "id", key "key" });

/// The type `link` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Link {
    /// The address, encoded for addresses. Example: `https%3A%2F%2Fopen.feishu.cn%2F`.
    pub url: Option<String>,
}

crate::object_builder!(Link { url(impl Into<String>).into(); url(impl Into<String>).into() });
crate::object!(Link { url "url" });

/// The type `link_preview` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct LinkPreview {
    /// The address of the link. Length: at least 1. Example: `https://applink.feishu.cn/client/message/link/open?token=Al7F******Q%3D`.
    pub url: Option<String>,
    /// What the link leads to. Example: `MessageLink`.
    pub url_type: Option<UrlType>,
}

crate::object_builder!(LinkPreview {
    url(impl Into<String>).into(), url_type(impl Into<UrlType>).into();
    url(impl Into<String>).into(), url_type(impl Into<UrlType>).into()
});
crate::object!(LinkPreview { url "url", url_type "url_type" });

/// The type `mention_doc` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct MentionDoc {
    /// The document. Example: `doxbc873Y7cXD153gXqb76G1Y9b`.
    pub token: Option<String>,
    /// The type of the document. Example: `22`.
    pub obj_type: Option<ObjType>,
    /// The address, encoded for addresses. Example: `https%3A%2F%2Fbytedance.feishu-boe.cn%2Fdocx%2Fdoxbc873Y7cXD153gXqb76G1Y9b`.
    pub url: Option<String>,
    /// The title of the document, which can only be read. Length: 0 to 800. Example: `undefined`.
    pub title: Option<String>,
    /// The style of the piece.
    pub text_element_style: Option<TextElementStyle>,
    /// What is shown where the document cannot be read or is deleted. Example: `FallbackToLink`.
    pub fallback_type: Option<FallbackType>,
}

crate::object_builder!(MentionDoc {
    token(impl Into<String>).into(), obj_type(impl Into<ObjType>).into();
    token(impl Into<String>).into(), obj_type(impl Into<ObjType>).into(),
    url(impl Into<String>).into(), title(impl Into<String>).into(),
    text_element_style(TextElementStyle), fallback_type(impl Into<FallbackType>).into()
});
crate::object!(MentionDoc {
    token "token", obj_type "obj_type", url "url", title "title",
    text_element_style "text_element_style", fallback_type "fallback_type"
});

/// The type `mention_user` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct MentionUser {
    /// The user, by the kind of id that the call uses. Example: `ou_3bbe8a09c20e89cce9bff989ed840674`.
    pub user_id: Option<String>,
    /// The style of the piece.
    pub text_element_style: Option<TextElementStyle>,
}

crate::object_builder!(MentionUser {
    user_id(impl Into<String>).into();
    user_id(impl Into<String>).into(), text_element_style(TextElementStyle)
});
crate::object!(MentionUser { user_id "user_id", text_element_style "text_element_style" });

/// The type `merge_table_cells_request` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct MergeTableCellsRequest {
    /// The first row, counted from 0. Range: at least `0`. Example: `0`.
    pub row_start_index: Option<i64>,
    /// The row behind the last one, counted from 0. Range: at least `1`. Example: `1`.
    pub row_end_index: Option<i64>,
    /// The first column, counted from 0. Range: at least `0`. Example: `0`.
    pub column_start_index: Option<i64>,
    /// The column behind the last one, counted from 0. Range: at least `1`. Example: `1`.
    pub column_end_index: Option<i64>,
}

crate::object_builder!(MergeTableCellsRequest {
    row_start_index(i64), row_end_index(i64), column_start_index(i64), column_end_index(i64);
    row_start_index(i64), row_end_index(i64), column_start_index(i64), column_end_index(i64)
});
crate::object!(MergeTableCellsRequest {
    row_start_index "row_start_index", row_end_index "row_end_index",
    column_start_index "column_start_index", column_end_index "column_end_index"
});

/// The type `mindnote` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Mindnote {
    /// The token that names it. Example: `boxbckbfvfcqEg22hAzN8Dabcef`.
    pub token: Option<String>,
}

crate::object_builder!(Mindnote {
    token(impl Into<String>).into();
    token(impl Into<String>).into()
});
crate::object!(Mindnote { token "token" });

/// The type `objective_id_with_kr_id` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ObjectiveIdWithKrId {
    /// The objective. Example: `7109022409227026460`.
    pub objective_id: Option<String>,
    /// The key results, by their ids; all of the objective where it is empty. Example: `["7109022573011894300","7109022546444517404"]`.
    pub kr_ids: Option<Vec<String>>,
}

crate::object_builder!(ObjectiveIdWithKrId {
    objective_id(impl Into<String>).into(),
    kr_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::object!(ObjectiveIdWithKrId { objective_id "objective_id", kr_ids "kr_ids" });

/// The type `okr` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Okr {
    /// The OKR. Example: `7076349900476448796`.
    pub okr_id: Option<String>,
    /// Which objectives and key results are shown; all where it is empty.
    pub objectives: Option<Vec<ObjectiveIdWithKrId>>,
    /// The state of the period.
    pub period_display_status: Option<PeriodDisplayStatus>,
    /// The name of the period, in Chinese.
    pub period_name_zh: Option<String>,
    /// The name of the period, in English.
    pub period_name_en: Option<String>,
    /// The user, by the kind of id that the call uses.
    pub user_id: Option<String>,
    /// What is shown.
    pub visible_setting: Option<OkrVisibleSetting>,
}

crate::object_builder!(Okr {
    okr_id(impl Into<String>).into(),
    objectives(impl IntoIterator<Item = impl Into<ObjectiveIdWithKrId>>).into_iter().map(Into::into).collect(),
    period_display_status(impl Into<PeriodDisplayStatus>).into(),
    period_name_zh(impl Into<String>).into(), period_name_en(impl Into<String>).into(),
    user_id(impl Into<String>).into(), visible_setting(OkrVisibleSetting)
});
crate::object!(Okr {
    okr_id "okr_id", objectives "objectives", period_display_status "period_display_status",
    period_name_zh "period_name_zh", period_name_en "period_name_en", user_id "user_id",
    visible_setting "visible_setting"
});

/// The type `okr_key_result` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct OkrKeyResult {
    /// The key result.
    pub kr_id: Option<String>,
    /// Whether it is private.
    pub confidential: Option<bool>,
    /// The number that is shown before it.
    pub position: Option<i64>,
    /// The score.
    pub score: Option<i64>,
    /// Whether it is shown.
    pub visible: Option<bool>,
    /// The weight.
    pub weight: Option<f64>,
    /// The progress.
    pub progress_rate: Option<OkrProgressRate>,
    /// The text of the key result.
    pub content: Option<Text>,
}

crate::object_builder!(OkrKeyResult {
    kr_id(impl Into<String>).into(), confidential(bool), position(i64), score(i64), visible(bool),
    weight(f64), progress_rate(OkrProgressRate), content(Text)
});
crate::object!(OkrKeyResult {
    kr_id "kr_id", confidential "confidential", position "position", score "score",
    visible "visible", weight "weight", progress_rate "progress_rate", content "content"
});

/// The type `okr_objective` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct OkrObjective {
    /// The objective.
    pub objective_id: Option<String>,
    /// Whether it is private.
    pub confidential: Option<bool>,
    /// The number that is shown before it.
    pub position: Option<i64>,
    /// The score.
    pub score: Option<i64>,
    /// Whether it is shown.
    pub visible: Option<bool>,
    /// The weight.
    pub weight: Option<f64>,
    /// The progress.
    pub progress_rate: Option<OkrProgressRate>,
    /// The text of the objective.
    pub content: Option<Text>,
}

crate::object_builder!(OkrObjective {
    objective_id(impl Into<String>).into(), confidential(bool), position(i64), score(i64),
    visible(bool), weight(f64), progress_rate(OkrProgressRate), content(Text)
});
crate::object!(OkrObjective {
    objective_id "objective_id", confidential "confidential", position "position", score "score",
    visible "visible", weight "weight", progress_rate "progress_rate", content "content"
});

/// The type `okr_progress_rate` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct OkrProgressRate {
    /// How the progress is counted.
    pub mode: Option<OkrProgressRateMode>,
    /// The present progress, in percent, in the advanced mode.
    pub current: Option<f64>,
    /// The progress, in percent, in the simple mode.
    pub percent: Option<f64>,
    /// How well it goes.
    pub progress_status: Option<ProgressStatus>,
    /// Where the progress starts, in percent, in the advanced mode.
    pub start: Option<f64>,
    /// How it is computed how well it goes.
    pub status_type: Option<StatusType>,
    /// Where the progress is to end, in percent, in the advanced mode.
    pub target: Option<f64>,
}

crate::object_builder!(OkrProgressRate {
    mode(impl Into<OkrProgressRateMode>).into(), current(f64), percent(f64),
    progress_status(impl Into<ProgressStatus>).into(), start(f64),
    status_type(impl Into<StatusType>).into(), target(f64)
});
crate::object!(OkrProgressRate {
    mode "mode", current "current", percent "percent", progress_status "progress_status",
    start "start", status_type "status_type", target "target"
});

/// The type `okr_visible_setting` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct OkrVisibleSetting {
    /// Whether the place to enter progress is shown.
    pub progress_fill_area_visible: Option<bool>,
    /// Whether it is shown how well it goes.
    pub progress_status_visible: Option<bool>,
    /// Whether the score is shown.
    pub score_visible: Option<bool>,
}

crate::object_builder!(OkrVisibleSetting {
    progress_fill_area_visible(bool), progress_status_visible(bool), score_visible(bool)
});
crate::object!(OkrVisibleSetting {
    progress_fill_area_visible "progress_fill_area_visible",
    progress_status_visible "progress_status_visible", score_visible "score_visible"
});

/// The type `reference_synced` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ReferenceSynced {
    /// The document that it comes from. Example: `doxcnSS4ouQkQEouGSUkTgabcef`.
    pub source_document_id: Option<String>,
    /// The block that is shown. Example: `doxcnePuYufKa49ISjhD8Iabcef`.
    pub source_block_id: Option<String>,
}

crate::object_builder!(ReferenceSynced {
    source_document_id(impl Into<String>).into(), source_block_id(impl Into<String>).into()
});
crate::object!(ReferenceSynced {
    source_document_id "source_document_id", source_block_id "source_block_id"
});

/// The type `reminder` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Reminder {
    /// Who created it, by the kind of id that the call uses. Example: `ou_84aad35d084aa403a838cf73eeabcef`.
    pub create_user_id: Option<String>,
    /// Whether it is about a day rather than a time. Default: `false`. Example: `true`.
    pub is_whole_day: Option<bool>,
    /// When it is due, in milliseconds since 1970. Example: `1641967200000`.
    pub expire_time: Option<String>,
    /// When people are reminded, in milliseconds since 1970. Example: `1643166000000`.
    pub notify_time: Option<String>,
    /// The style of the piece.
    pub text_element_style: Option<TextElementStyle>,
    /// Whether people are reminded. Default: `false`. Example: `true`.
    pub is_notify: Option<bool>,
}

crate::object_builder!(Reminder {
    create_user_id(impl Into<String>).into(), expire_time(impl Into<String>).into(),
    notify_time(impl Into<String>).into();
    create_user_id(impl Into<String>).into(), is_whole_day(bool),
    expire_time(impl Into<String>).into(), notify_time(impl Into<String>).into(),
    text_element_style(TextElementStyle), is_notify(bool)
});
crate::object!(Reminder {
    create_user_id "create_user_id", is_whole_day "is_whole_day", expire_time "expire_time",
    notify_time "notify_time", text_element_style "text_element_style", is_notify "is_notify"
});
crate::moments!(Reminder {
    expire_time_at expire_time from_millis, notify_time_at notify_time from_millis
});

/// The type `sheet` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Sheet {
    /// The token that names it. Example: `boxbckbfvfcqEg22hAzN8Dabcef`.
    pub token: Option<String>,
    /// How many rows there are. Range: `1` to `9`. Example: `2`.
    pub row_size: Option<i64>,
    /// How many columns there are. Range: `1` to `9`. Example: `2`.
    pub column_size: Option<i64>,
}

crate::object_builder!(Sheet { token(impl Into<String>).into(), row_size(i64), column_size(i64) });
crate::object!(Sheet { token "token", row_size "row_size", column_size "column_size" });

/// The type `source_synced` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct SourceSynced {
    /// The pieces of the text.
    pub elements: Option<Vec<TextElement>>,
    /// Whether it stands left, in the middle or right. Example: `1`.
    pub align: Option<Align>,
}

crate::object_builder!(SourceSynced {
    elements(impl IntoIterator<Item = impl Into<TextElement>>).into_iter().map(Into::into).collect(),
    align(impl Into<Align>).into()
});
crate::object!(SourceSynced { elements "elements", align "align" });

/// The type `sub_page_list` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct SubPageList {
    /// The wiki page that the document is. Length: 27 to 27. Example: `Ub47wVl7AikG9wkgnpSbFy4EcAc`.
    pub wiki_token: Option<String>,
}

crate::object_builder!(SubPageList {
    wiki_token(impl Into<String>).into();
    wiki_token(impl Into<String>).into()
});
crate::object!(SubPageList { wiki_token "wiki_token" });

/// The type `table` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Table {
    /// The blocks of the cells, by their ids.
    pub cells: Option<Vec<String>>,
    /// The settings of the table.
    pub property: Option<TableProperty>,
}

crate::object_builder!(Table {
    property(TableProperty);
    cells(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    property(TableProperty)
});
crate::object!(Table { cells "cells", property "property" });

/// The type `table_merge_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct TableMergeInfo {
    /// How many rows the cell covers. Range: at least `1`. Example: `2`.
    pub row_span: Option<i64>,
    /// How many columns the cell covers. Range: at least `1`. Example: `2`.
    pub col_span: Option<i64>,
}

crate::object_builder!(TableMergeInfo { row_span(i64), col_span(i64) });
crate::object!(TableMergeInfo { row_span "row_span", col_span "col_span" });

/// The type `table_property` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct TableProperty {
    /// How many rows there are; at most 9 for creating blocks, while nested ones allow 2,000 cells. Range: at least `1`. Example: `1`.
    pub row_size: Option<i64>,
    /// How many columns there are; at most 9 for creating blocks, 100 for nested ones. Range: at least `1`. Example: `1`.
    pub column_size: Option<i64>,
    /// The width of the columns, in pixels. Default: `100`. Example: `[100]`.
    pub column_width: Option<Vec<i64>>,
    /// Which cells are merged; the system fills it in.
    pub merge_info: Option<Vec<TableMergeInfo>>,
    /// Whether the first row is a heading. Default: `false`. Example: `false`.
    pub header_row: Option<bool>,
    /// Whether the first column is a heading. Default: `false`. Example: `false`.
    pub header_column: Option<bool>,
}

crate::object_builder!(TableProperty {
    row_size(i64), column_size(i64);
    row_size(i64), column_size(i64),
    column_width(impl IntoIterator<Item = impl Into<i64>>).into_iter().map(Into::into).collect(),
    merge_info(impl IntoIterator<Item = impl Into<TableMergeInfo>>).into_iter().map(Into::into).collect(),
    header_row(bool), header_column(bool)
});
crate::object!(TableProperty {
    row_size "row_size", column_size "column_size", column_width "column_width",
    merge_info "merge_info", header_row "header_row", header_column "header_column"
});

/// The type `task` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Task {
    /// The task; counts only when the block is updated for the first time. Example: `ba5040f4-8116-4042-ab3c-254e5cfe3ce7`.
    pub task_id: Option<String>,
    /// Whether what is below is folded away. Default: `false`. Example: `false`.
    pub folded: Option<bool>,
}

crate::object_builder!(Task { task_id(impl Into<String>).into(), folded(bool) });
crate::object!(Task { task_id "task_id", folded "folded" });

/// The type `text` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Text {
    /// The style of the text.
    pub style: Option<TextStyle>,
    /// The pieces of the text.
    pub elements: Option<Vec<TextElement>>,
}

crate::object_builder!(Text {
    elements(impl IntoIterator<Item = impl Into<TextElement>>).into_iter().map(Into::into).collect();
    style(TextStyle),
    elements(impl IntoIterator<Item = impl Into<TextElement>>).into_iter().map(Into::into).collect()
});
crate::object!(Text { style "style", elements "elements" });

/// The type `text_element` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct TextElement {
    /// A piece of text.
    pub text_run: Option<Equation>,
    /// A mention of a user.
    pub mention_user: Option<MentionUser>,
    /// A mention of a document.
    pub mention_doc: Option<MentionDoc>,
    /// A date to be reminded of.
    pub reminder: Option<Reminder>,
    /// A file.
    pub file: Option<InlineFile>,
    /// A block within the text; it can be moved or deleted, not created.
    pub inline_block: Option<InlineBlock>,
    /// A formula.
    pub equation: Option<Equation>,
    /// Something that is not supported.
    pub undefined: Option<std::collections::BTreeMap<String, serde_json::Value>>,
}

crate::object_builder!(TextElement {
    text_run(Equation), mention_user(MentionUser), mention_doc(MentionDoc), reminder(Reminder),
    file(InlineFile), inline_block(InlineBlock), equation(Equation),
    undefined(std::collections::BTreeMap<String, serde_json::Value>)
});
crate::object!(TextElement {
    text_run "text_run", mention_user "mention_user", mention_doc "mention_doc",
    reminder "reminder", file "file", inline_block "inline_block", equation "equation",
    undefined "undefined"
});

/// The type `text_element_style` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct TextElementStyle {
    /// Whether the text is bold. Default: `false`. Example: `true`.
    pub bold: Option<bool>,
    /// Whether the text is italic. Default: `false`. Example: `true`.
    pub italic: Option<bool>,
    /// Whether the text is struck through. Default: `false`. Example: `true`.
    pub strikethrough: Option<bool>,
    /// Whether the text is underlined. Default: `false`. Example: `true`.
    pub underline: Option<bool>,
    /// Whether the text is shown as code. Default: `false`. Example: `true`.
    pub inline_code: Option<bool>,
    /// The color of the background. Example: `1`.
    pub background_color: Option<TextElementStyleBackgroundColor>,
    /// The color of the text. Example: `1`.
    pub text_color: Option<TextColor>,
    /// The link.
    pub link: Option<Link>,
    /// The comments on the piece, by their ids; existing ones can be moved, new ones not given. Example: `["1660030311959965796"]`.
    pub comment_ids: Option<Vec<String>>,
}

crate::object_builder!(TextElementStyle {
    bold(bool), italic(bool), strikethrough(bool), underline(bool), inline_code(bool),
    background_color(impl Into<TextElementStyleBackgroundColor>).into(),
    text_color(impl Into<TextColor>).into(), link(Link),
    comment_ids(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::object!(TextElementStyle {
    bold "bold", italic "italic", strikethrough "strikethrough", underline "underline",
    inline_code "inline_code", background_color "background_color", text_color "text_color",
    link "link", comment_ids "comment_ids"
});

/// The type `text_style` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct TextStyle {
    /// Whether it stands left, in the middle or right. Default: `1`. Example: `1`.
    pub align: Option<Align>,
    /// Whether the task is done. Default: `false`. Example: `true`.
    pub done: Option<bool>,
    /// Whether what is below is folded away. Default: `false`. Example: `true`.
    pub folded: Option<bool>,
    /// The language of the code. Example: `1`.
    pub language: Option<TextStyleLanguage>,
    /// Whether long lines of code are broken. Default: `false`. Example: `true`.
    pub wrap: Option<bool>,
    /// The color of the background. Example: `LightGrayBackground`.
    pub background_color: Option<TextStyleBackgroundColor>,
    /// Whether the first line is indented. Example: `NoIndent`.
    pub indentation_level: Option<IndentationLevel>,
    /// The number of the item in the list, or `auto` to go on counting. Example: `"auto"`.
    pub sequence: Option<String>,
}

crate::object_builder!(TextStyle {
    align(impl Into<Align>).into(), done(bool), folded(bool),
    language(impl Into<TextStyleLanguage>).into(), wrap(bool),
    background_color(impl Into<TextStyleBackgroundColor>).into(),
    indentation_level(impl Into<IndentationLevel>).into(), sequence(impl Into<String>).into()
});
crate::object!(TextStyle {
    align "align", done "done", folded "folded", language "language", wrap "wrap",
    background_color "background_color", indentation_level "indentation_level", sequence "sequence"
});

/// The type `unmerge_table_cells_request` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct UnmergeTableCellsRequest {
    /// The row, counted from 0. Range: at least `0`. Example: `0`.
    pub row_index: Option<i64>,
    /// The column, counted from 0. Range: at least `0`. Example: `0`.
    pub column_index: Option<i64>,
}

crate::object_builder!(UnmergeTableCellsRequest {
    row_index(i64), column_index(i64);
    row_index(i64), column_index(i64)
});
crate::object!(UnmergeTableCellsRequest { row_index "row_index", column_index "column_index" });

/// The type `update_block_request` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct UpdateBlockRequest {
    /// The new pieces of the text.
    pub update_text_elements: Option<UpdateTextElementsRequest>,
    /// The new style of the text.
    pub update_text_style: Option<UpdateTextStyleRequest>,
    /// The new settings of the table.
    pub update_table_property: Option<UpdateTablePropertyRequest>,
    /// Where to insert a row into the table.
    pub insert_table_row: Option<InsertTableRowRequest>,
    /// Where to insert a column into the table.
    pub insert_table_column: Option<DeleteGridColumnRequest>,
    /// Which rows to delete from the table.
    pub delete_table_rows: Option<DeleteTableRowsRequest>,
    /// Which columns to delete from the table.
    pub delete_table_columns: Option<DeleteTableColumnsRequest>,
    /// Which cells of the table to merge.
    pub merge_table_cells: Option<MergeTableCellsRequest>,
    /// Which cell of the table to divide again.
    pub unmerge_table_cells: Option<UnmergeTableCellsRequest>,
    /// Where to insert a column into the columns.
    pub insert_grid_column: Option<DeleteGridColumnRequest>,
    /// Which column to delete from the columns.
    pub delete_grid_column: Option<DeleteGridColumnRequest>,
    /// The new widths of the columns.
    pub update_grid_column_width_ratio: Option<UpdateGridColumnWidthRatioRequest>,
    /// Which uploaded image to put into the block.
    pub replace_image: Option<Image>,
    /// Which uploaded file to put into the block.
    pub replace_file: Option<Mindnote>,
    /// The block. Example: `doxcnSS4ouQkQEouGSUkTg9NJPe`.
    pub block_id: Option<String>,
    /// The new text and style.
    pub update_text: Option<UpdateTextRequest>,
    /// The task that the block shows.
    pub update_task: Option<Task>,
}

crate::object_builder!(UpdateBlockRequest {
    update_text_elements(UpdateTextElementsRequest), update_text_style(UpdateTextStyleRequest),
    update_table_property(UpdateTablePropertyRequest), insert_table_row(InsertTableRowRequest),
    insert_table_column(DeleteGridColumnRequest), delete_table_rows(DeleteTableRowsRequest),
    delete_table_columns(DeleteTableColumnsRequest), merge_table_cells(MergeTableCellsRequest),
    unmerge_table_cells(UnmergeTableCellsRequest), insert_grid_column(DeleteGridColumnRequest),
    delete_grid_column(DeleteGridColumnRequest),
    update_grid_column_width_ratio(UpdateGridColumnWidthRatioRequest), replace_image(Image),
    replace_file(Mindnote), block_id(impl Into<String>).into(), update_text(UpdateTextRequest),
    update_task(Task)
});
crate::object!(UpdateBlockRequest {
    update_text_elements "update_text_elements", update_text_style "update_text_style",
    update_table_property "update_table_property", insert_table_row "insert_table_row",
    insert_table_column "insert_table_column", delete_table_rows "delete_table_rows",
    delete_table_columns "delete_table_columns", merge_table_cells "merge_table_cells",
    unmerge_table_cells "unmerge_table_cells", insert_grid_column "insert_grid_column",
    delete_grid_column "delete_grid_column",
    update_grid_column_width_ratio "update_grid_column_width_ratio", replace_image "replace_image",
    replace_file "replace_file", block_id "block_id", update_text "update_text",
    update_task "update_task"
});

/// The type `update_grid_column_width_ratio_request` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct UpdateGridColumnWidthRatioRequest {
    /// The widths of all columns, as shares in percent. Length: 1 to 99. Example: `[50]`.
    pub width_ratios: Option<Vec<i64>>,
}

crate::object_builder!(UpdateGridColumnWidthRatioRequest {
    width_ratios(impl IntoIterator<Item = impl Into<i64>>).into_iter().map(Into::into).collect();
    width_ratios(impl IntoIterator<Item = impl Into<i64>>).into_iter().map(Into::into).collect()
});
crate::object!(UpdateGridColumnWidthRatioRequest { width_ratios "width_ratios" });

/// The type `update_table_property_request` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct UpdateTablePropertyRequest {
    /// The width of the column, in pixels. Range: at least `50`. Example: `100`.
    pub column_width: Option<i64>,
    /// The column whose width changes, counted from 0. Range: at least `0`. Example: `0`.
    pub column_index: Option<i64>,
    /// Whether the first row is a heading. Example: `false`.
    pub header_row: Option<bool>,
    /// Whether the first column is a heading. Example: `false`.
    pub header_column: Option<bool>,
}

crate::object_builder!(UpdateTablePropertyRequest {
    column_width(i64), column_index(i64), header_row(bool), header_column(bool)
});
crate::object!(UpdateTablePropertyRequest {
    column_width "column_width", column_index "column_index", header_row "header_row",
    header_column "header_column"
});

/// The type `update_text_elements_request` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct UpdateTextElementsRequest {
    /// The new pieces; at most 30 reminders, 50 mentions of documents and 100 of users. Length: at least 1.
    pub elements: Option<Vec<TextElement>>,
}

crate::object_builder!(UpdateTextElementsRequest {
    elements(impl IntoIterator<Item = impl Into<TextElement>>).into_iter().map(Into::into).collect();
    elements(impl IntoIterator<Item = impl Into<TextElement>>).into_iter().map(Into::into).collect()
});
crate::object!(UpdateTextElementsRequest { elements "elements" });

/// The type `update_text_request` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct UpdateTextRequest {
    /// The new pieces; at most 30 reminders, 50 mentions of documents and 100 of users. Length: at least 1.
    pub elements: Option<Vec<TextElement>>,
    /// The style of the text.
    pub style: Option<TextStyle>,
    /// What of the style to change; at least one thing. Example: `[1]`.
    pub fields: Option<Vec<Field>>,
}

crate::object_builder!(UpdateTextRequest {
    elements(impl IntoIterator<Item = impl Into<TextElement>>).into_iter().map(Into::into).collect(),
    style(TextStyle),
    fields(impl IntoIterator<Item = impl Into<Field>>).into_iter().map(Into::into).collect();
    elements(impl IntoIterator<Item = impl Into<TextElement>>).into_iter().map(Into::into).collect(),
    style(TextStyle),
    fields(impl IntoIterator<Item = impl Into<Field>>).into_iter().map(Into::into).collect()
});
crate::object!(UpdateTextRequest { elements "elements", style "style", fields "fields" });

/// The type `update_text_style_request` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct UpdateTextStyleRequest {
    /// The style of the text.
    pub style: Option<TextStyle>,
    /// What of the style to change; at least one thing.
    pub fields: Option<Vec<Field>>,
}

crate::object_builder!(UpdateTextStyleRequest {
    style(TextStyle),
    fields(impl IntoIterator<Item = impl Into<Field>>).into_iter().map(Into::into).collect();
    style(TextStyle),
    fields(impl IntoIterator<Item = impl Into<Field>>).into_iter().map(Into::into).collect()
});
crate::object!(UpdateTextStyleRequest { style "style", fields "fields" });

/// The type `view` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct View {
    /// How it is shown.
    pub view_type: Option<ViewType>,
}

crate::object_builder!(View { view_type(impl Into<ViewType>).into() });
crate::object!(View { view_type "view_type" });

/// The type `wiki_catalog` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct WikiCatalog {
    /// The wiki page that the document is. Example: `Ub47wVl7AikG9wkgnpSbFy4EcAc`.
    pub wiki_token: Option<String>,
}

crate::object_builder!(WikiCatalog { wiki_token(impl Into<String>).into() });
crate::object!(WikiCatalog { wiki_token "wiki_token" });
