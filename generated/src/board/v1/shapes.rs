// Written by `cargo xtask codegen`; do not edit.

//! Objects that several endpoints share.

#[allow(unused_imports, reason = "not every version has enumerations in its objects")]
use super::*;

/// The type `composite_shape` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct CompositeShape {
    /// Which basic shape it is. Example: `circle`.
    pub type_: Option<CompositeShapeType>,
    /// The sector of a circle; needed for such sectors.
    pub pie: Option<Pie>,
    /// The ring; needed for rings.
    pub circular_ring: Option<Pie>,
}

crate::object_builder!(CompositeShape {
    type_(impl Into<CompositeShapeType>).into();
    type_(impl Into<CompositeShapeType>).into(), pie(Pie), circular_ring(Pie)
});
crate::object!(CompositeShape { type_ "type", pie "pie", circular_ring "circular_ring" });

/// The type `connector` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Connector {
    /// Where the line starts.
    pub start: Option<ConnectorInfo>,
    /// Where the line ends.
    pub end: Option<ConnectorInfo>,
    /// The text on the line.
    pub captions: Option<ConnectorCaption>,
    /// The course of the line. Length: 0 to 100. Example: `straight`.
    pub shape: Option<Shape>,
    /// Where the line turns. Length: 0 to 1000000.
    pub turning_points: Option<Vec<Point>>,
    /// Whether the text follows the direction of the line. Example: `true`.
    pub caption_auto_direction: Option<bool>,
    /// Where along the line the text stands, from 0 at its start to 1 at its end. Range: `0` to `1`. Example: `0.5`.
    pub caption_position: Option<f64>,
    /// The node at the start of the line; can only be read, as `start` is what is written.
    pub start_object: Option<ConnectorAttachedObject>,
    /// The node at the end of the line; can only be read, as `end` is what is written.
    pub end_object: Option<ConnectorAttachedObject>,
}

crate::object_builder!(Connector {
    start(ConnectorInfo), end(ConnectorInfo), captions(ConnectorCaption),
    shape(impl Into<Shape>).into(),
    turning_points(impl IntoIterator<Item = impl Into<Point>>).into_iter().map(Into::into).collect(),
    caption_auto_direction(bool), caption_position(f64), start_object(ConnectorAttachedObject),
    end_object(ConnectorAttachedObject)
});
crate::object!(Connector {
    start "start", end "end", captions "captions", shape "shape", turning_points "turning_points",
    caption_auto_direction "caption_auto_direction", caption_position "caption_position",
    start_object "start_object", end_object "end_object"
});

/// The type `connector.attached_object` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ConnectorAttachedObject {
    /// The node that the line ends at. Length: 0 to 100. Example: `o1:1`.
    pub id: Option<String>,
    /// On which side the line meets the node. Length: 0 to 100. Example: `auto`.
    pub snap_to: Option<SnapTo>,
    /// Where on the node the line ends, from 0 to 1.
    pub position: Option<Point>,
}

crate::object_builder!(ConnectorAttachedObject {
    id(impl Into<String>).into(), snap_to(impl Into<SnapTo>).into(), position(Point)
});
crate::object!(ConnectorAttachedObject { id "id", snap_to "snap_to", position "position" });

/// The type `connector.caption` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ConnectorCaption {
    /// The text. Length: 0 to 1024.
    pub data: Option<Vec<Text>>,
}

crate::object_builder!(ConnectorCaption {
    data(impl IntoIterator<Item = impl Into<Text>>).into_iter().map(Into::into).collect()
});
crate::object!(ConnectorCaption { data "data" });

/// The type `connector_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct ConnectorInfo {
    /// The node that the line ends at; wins over `position`.
    pub attached_object: Option<ConnectorAttachedObject>,
    /// Where on the whiteboard the line ends; counts only without `attached_object`.
    pub position: Option<Point>,
    /// The arrow at the end of the line. Length: 0 to 100. Example: `line_arrow`.
    pub arrow_style: Option<ArrowStyle>,
}

crate::object_builder!(ConnectorInfo {
    attached_object(ConnectorAttachedObject), position(Point),
    arrow_style(impl Into<ArrowStyle>).into()
});
crate::object!(ConnectorInfo {
    attached_object "attached_object", position "position", arrow_style "arrow_style"
});

/// The type `image` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Image {
    /// The image, as its upload named it. Length: 22 to 27. Example: `EeSHb3qs9oSBXoxvw33bqtOsczb`.
    pub token: Option<String>,
}

crate::object_builder!(Image { token(impl Into<String>).into(); token(impl Into<String>).into() });
crate::object!(Image { token "token" });

/// The type `lifeline` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Lifeline {
    /// The length of the lifeline, in pixels. Range: `0` to `1000000000`. Example: `10`.
    pub size: Option<f64>,
    /// Which kind of lifeline it is. Length: 0 to 1000000. Example: `actor_lifeline`.
    pub type_: Option<String>,
}

crate::object_builder!(Lifeline { size(f64), type_(impl Into<String>).into() });
crate::object!(Lifeline { size "size", type_ "type" });

/// The type `mind_map` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct MindMap {
    /// The node above.
    pub parent_id: Option<String>,
}

crate::object_builder!(MindMap { parent_id(impl Into<String>).into() });
crate::object!(MindMap { parent_id "parent_id" });

/// The type `mind_map_node` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct MindMapNode {
    /// The node of the mind map above. Length: 0 to 10000000. Example: `z1:1`.
    pub parent_id: Option<String>,
    /// The form of the node. Example: `mind_map_text`.
    pub type_: Option<MindMapNodeType>,
    /// The place among the nodes beside it. Range: `0` to `10000`. Example: `2`.
    pub z_index: Option<i64>,
    /// On which side of the root the node stands; only for nodes right below it. Example: `left`.
    pub layout_position: Option<LayoutPosition>,
    /// Whether the nodes below are folded away. Example: `true`.
    pub collapsed: Option<bool>,
    /// The nodes below, by their ids.
    pub children: Option<Vec<String>>,
}

crate::object_builder!(MindMapNode {
    parent_id(impl Into<String>).into();
    parent_id(impl Into<String>).into(), type_(impl Into<MindMapNodeType>).into(), z_index(i64),
    layout_position(impl Into<LayoutPosition>).into(), collapsed(bool),
    children(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::object!(MindMapNode {
    parent_id "parent_id", type_ "type", z_index "z_index", layout_position "layout_position",
    collapsed "collapsed", children "children"
});

/// The type `mind_map_root` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct MindMapRoot {
    /// How the mind map is laid out. Example: `left_right`.
    pub layout: Option<Layout>,
    /// The form of the root. Example: `mind_map_round_rect`.
    pub type_: Option<MindMapNodeType>,
    /// The style of the lines of the mind map. Example: `round_angle`.
    pub line_style: Option<LineStyle>,
    /// The nodes below the root, upwards.
    pub up_children: Option<Vec<String>>,
    /// The nodes below the root, downwards.
    pub down_children: Option<Vec<String>>,
    /// The nodes below the root, to the left.
    pub left_children: Option<Vec<String>>,
    /// The nodes below the root, to the right.
    pub right_children: Option<Vec<String>>,
}

crate::object_builder!(MindMapRoot {
    layout(impl Into<Layout>).into(), type_(impl Into<MindMapNodeType>).into(),
    line_style(impl Into<LineStyle>).into(),
    up_children(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    down_children(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    left_children(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    right_children(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect()
});
crate::object!(MindMapRoot {
    layout "layout", type_ "type", line_style "line_style", up_children "up_children",
    down_children "down_children", left_children "left_children", right_children "right_children"
});

/// The type `paint` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Paint {
    /// The kind of brush. Length: 0 to 100. Example: `marker`.
    pub type_: Option<PaintType>,
    /// The line that was drawn, point by point. Length: 1 to 100000000.
    pub lines: Option<Vec<Point>>,
    /// The width of the brush, in pixels. Range: `1` to `23`. Example: `7`.
    pub width: Option<i64>,
    /// The color of the brush, `#ffffff` for example. Length: 7 to 7. Example: `#ffffff`.
    pub color: Option<String>,
}

crate::object_builder!(Paint {
    type_(impl Into<PaintType>).into(),
    lines(impl IntoIterator<Item = impl Into<Point>>).into_iter().map(Into::into).collect(),
    width(i64), color(impl Into<String>).into()
});
crate::object!(Paint { type_ "type", lines "lines", width "width", color "color" });

/// The type `pie` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Pie {
    /// Where the sector starts, in degrees clockwise from the right. Range: `0.0` to `360.0`. Example: `30.0`.
    pub start_radial_line_angle: Option<f64>,
    /// The angle at the center, in degrees counterclockwise. Range: `0.0` to `360.0`. Example: `40.0`.
    pub central_angle: Option<f64>,
    /// The radius, in pixels. Range: `1` to `10000000000`. Example: `10`.
    pub radius: Option<f64>,
    /// How much of the circle is filled, from 0 for its line to 1 for the whole disc. Default: `1`. Range: `0` to `1`. Example: `1`.
    pub sector_ratio: Option<f64>,
}

crate::object_builder!(Pie {
    start_radial_line_angle(f64), central_angle(f64), radius(f64);
    start_radial_line_angle(f64), central_angle(f64), radius(f64), sector_ratio(f64)
});
crate::object!(Pie {
    start_radial_line_angle "start_radial_line_angle", central_angle "central_angle",
    radius "radius", sector_ratio "sector_ratio"
});

/// The type `point` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Point {
    /// The place from left to right, as a share where it is within a node. Range: `-1000000000000000000` to `1000000000000000000`. Example: `0.5`.
    pub x: Option<f64>,
    /// The place from top to bottom, as a share where it is within a node. Range: `-10000000000000000000` to `100000000000000000000`. Example: `0.5`.
    pub y: Option<f64>,
}

crate::object_builder!(Point { x(f64), y(f64) });
crate::object!(Point { x "x", y "y" });

/// The type `rich_text` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct RichText {
    /// The paragraphs. Length: 0 to 1000.
    pub paragraphs: Option<Vec<RichTextParagraph>>,
}

crate::object_builder!(RichText {
    paragraphs(impl IntoIterator<Item = impl Into<RichTextParagraph>>).into_iter().map(Into::into).collect()
});
crate::object!(RichText { paragraphs "paragraphs" });

/// The type `rich_text_element` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct RichTextElement {
    /// The kind of the piece. Example: `0`.
    pub element_type: Option<ElementType>,
    /// The text; needed where the piece is text.
    pub text_element: Option<RichTextElementText>,
    /// The link; needed where the piece is one.
    pub link_element: Option<RichTextElementLink>,
    /// The user; needed where the piece mentions one.
    pub mention_user_element: Option<RichTextElementMentionUser>,
    /// The document; needed where the piece mentions one.
    pub mention_doc_element: Option<RichTextElementMentionDoc>,
}

crate::object_builder!(RichTextElement {
    element_type(impl Into<ElementType>).into();
    element_type(impl Into<ElementType>).into(), text_element(RichTextElementText),
    link_element(RichTextElementLink), mention_user_element(RichTextElementMentionUser),
    mention_doc_element(RichTextElementMentionDoc)
});
crate::object!(RichTextElement {
    element_type "element_type", text_element "text_element", link_element "link_element",
    mention_user_element "mention_user_element", mention_doc_element "mention_doc_element"
});

/// The type `rich_text_element_link` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct RichTextElementLink {
    /// The address of the link; the name is spelt so. Length: 0 to 1000. Example: `https://bytedance.larkoffice.com`.
    pub herf: Option<String>,
    /// The text of the link; its address where it is left out. Length: 0 to 10000. Example: `示例文案`.
    pub text: Option<String>,
    /// The style of the text.
    pub text_style: Option<RichTextElementTextStyle>,
}

crate::object_builder!(RichTextElementLink {
    herf(impl Into<String>).into();
    herf(impl Into<String>).into(), text(impl Into<String>).into(),
    text_style(RichTextElementTextStyle)
});
crate::object!(RichTextElementLink { herf "herf", text "text", text_style "text_style" });

/// The type `rich_text_element_mention_doc` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct RichTextElementMentionDoc {
    /// The address of the document. Length: 0 to 1000. Example: `https://bytedance.larkoffice.com/wiki/xxxxx`.
    pub doc_url: Option<String>,
    /// The style of the text.
    pub text_style: Option<RichTextElementTextStyle>,
}

crate::object_builder!(RichTextElementMentionDoc {
    doc_url(impl Into<String>).into();
    doc_url(impl Into<String>).into(), text_style(RichTextElementTextStyle)
});
crate::object!(RichTextElementMentionDoc { doc_url "doc_url", text_style "text_style" });

/// The type `rich_text_element_mention_user` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct RichTextElementMentionUser {
    /// The user, by the id within the app. Example: `ou_da5****************dfe`.
    pub user_id: Option<String>,
    /// The style of the text.
    pub text_style: Option<RichTextElementTextStyle>,
}

crate::object_builder!(RichTextElementMentionUser {
    user_id(impl Into<String>).into();
    user_id(impl Into<String>).into(), text_style(RichTextElementTextStyle)
});
crate::object!(RichTextElementMentionUser { user_id "user_id", text_style "text_style" });

/// The type `rich_text_element_text` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct RichTextElementText {
    /// The text, without line breaks. Length: 0 to 10000. Example: `示例文案`.
    pub text: Option<String>,
    /// The style of the text.
    pub text_style: Option<RichTextElementTextStyle>,
}

crate::object_builder!(RichTextElementText {
    text(impl Into<String>).into();
    text(impl Into<String>).into(), text_style(RichTextElementTextStyle)
});
crate::object!(RichTextElementText { text "text", text_style "text_style" });

/// The type `rich_text_element_text_style` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct RichTextElementTextStyle {
    /// Whether the text is regular or bold. Length: 0 to 10. Example: `bold`.
    pub font_weight: Option<FontWeight>,
    /// The size of the text, in pixels; 14 where it is left out. Default: `14`. Range: `0` to `1000`. Example: `14`.
    pub font_size: Option<i64>,
    /// The color of the text, `#000000` for example. Length: 7 to 7. Example: `#000000`.
    pub text_color: Option<String>,
    /// The color behind the text, `#000000` for example. Length: 7 to 7. Example: `#000000`.
    pub text_background_color: Option<String>,
    /// Whether the text is struck through. Example: `true`.
    pub line_through: Option<bool>,
    /// Whether the text is underlined. Example: `true`.
    pub underline: Option<bool>,
    /// Whether the text is italic. Example: `true`.
    pub italic: Option<bool>,
}

crate::object_builder!(RichTextElementTextStyle {
    font_weight(impl Into<FontWeight>).into(), font_size(i64), text_color(impl Into<String>).into(),
    text_background_color(impl Into<String>).into(), line_through(bool), underline(bool),
    italic(bool)
});
crate::object!(RichTextElementTextStyle {
    font_weight "font_weight", font_size "font_size", text_color "text_color",
    text_background_color "text_background_color", line_through "line_through",
    underline "underline", italic "italic"
});

/// The type `rich_text_paragraph` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct RichTextParagraph {
    /// Whether the paragraph is an item of a list. Example: `0`.
    pub paragraph_type: Option<ParagraphType>,
    /// The pieces of the paragraph. Length: 0 to 1000.
    pub elements: Option<Vec<RichTextElement>>,
    /// By how many characters the paragraph is indented. Range: `0` to `100`. Example: `0`.
    pub indent: Option<i64>,
    /// The number before the first of the list; 0 to begin with 1. Range: `0` to `10000`.
    pub list_begin_index: Option<i64>,
    /// Whether the paragraph is a quotation. Example: `true`.
    pub quote: Option<bool>,
}

crate::object_builder!(RichTextParagraph {
    paragraph_type(impl Into<ParagraphType>).into();
    paragraph_type(impl Into<ParagraphType>).into(),
    elements(impl IntoIterator<Item = impl Into<RichTextElement>>).into_iter().map(Into::into).collect(),
    indent(i64), list_begin_index(i64), quote(bool)
});
crate::object!(RichTextParagraph {
    paragraph_type "paragraph_type", elements "elements", indent "indent",
    list_begin_index "list_begin_index", quote "quote"
});

/// The type `section` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Section {
    /// The title. Length: 0 to 1024. Example: `分区`.
    pub title: Option<String>,
}

crate::object_builder!(Section { title(impl Into<String>).into() });
crate::object!(Section { title "title" });

/// The type `sticky_note` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct StickyNote {
    /// The user. Example: `12345678`.
    pub user_id: Option<String>,
    /// Whether the author is shown. Example: `true`.
    pub show_author_info: Option<bool>,
}

crate::object_builder!(StickyNote { user_id(impl Into<String>).into(), show_author_info(bool) });
crate::object!(StickyNote { user_id "user_id", show_author_info "show_author_info" });

/// The type `style` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Style {
    /// The color of the inside, `#6db5a3` for example. Length: 7 to 10. Example: `#6db5a3`.
    pub fill_color: Option<String>,
    /// How opaque the inside is, in percent. Range: `0` to `100`. Example: `50`.
    pub fill_opacity: Option<f64>,
    /// The style of the border. Example: `solid`.
    pub border_style: Option<BorderStyle>,
    /// The width of the border. Example: `narrow`.
    pub border_width: Option<BorderWidth>,
    /// How opaque the border is, in percent. Range: `0` to `100`. Example: `50`.
    pub border_opacity: Option<f64>,
    /// Whether it is flipped horizontally. Example: `false`.
    pub h_flip: Option<bool>,
    /// Whether it is flipped vertically. Example: `false`.
    pub v_flip: Option<bool>,
    /// The color of the border, `#6db5a3` for example. Length: 7 to 10. Example: `#6db5a3`.
    pub border_color: Option<String>,
    /// The color of the inside, by its number in the theme. Range: `-2` to `100`. Example: `3`.
    pub theme_fill_color_code: Option<i64>,
    /// The color of the border, by its number in the theme. Range: `-2` to `100`. Example: `4`.
    pub theme_border_color_code: Option<i64>,
    /// Whether the inside has a color of the theme or one of its own. Example: `0`.
    pub fill_color_type: Option<FillColorType>,
    /// Whether the border has a color of the theme or one of its own. Example: `0`.
    pub border_color_type: Option<BorderColorType>,
}

crate::object_builder!(Style {
    fill_color(impl Into<String>).into(), fill_opacity(f64),
    border_style(impl Into<BorderStyle>).into(), border_width(impl Into<BorderWidth>).into(),
    border_opacity(f64), h_flip(bool), v_flip(bool), border_color(impl Into<String>).into(),
    theme_fill_color_code(i64), theme_border_color_code(i64),
    fill_color_type(impl Into<FillColorType>).into(),
    border_color_type(impl Into<BorderColorType>).into()
});
crate::object!(Style {
    fill_color "fill_color", fill_opacity "fill_opacity", border_style "border_style",
    border_width "border_width", border_opacity "border_opacity", h_flip "h_flip", v_flip "v_flip",
    border_color "border_color", theme_fill_color_code "theme_fill_color_code",
    theme_border_color_code "theme_border_color_code", fill_color_type "fill_color_type",
    border_color_type "border_color_type"
});

/// The type `svg` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Svg {
    /// The code of the SVG image. Length: 1 to 10000000000000000. Example: `text`.
    pub svg_code: Option<String>,
}

crate::object_builder!(Svg { svg_code(impl Into<String>).into() });
crate::object!(Svg { svg_code "svg_code" });

/// The type `table` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Table {
    /// The rows and columns of the table.
    pub meta: Option<TableMeta>,
    /// The title. Length: 0 to 1024. Example: `表格`.
    pub title: Option<String>,
    /// The cells of the table. Length: 0 to 10000.
    pub cells: Option<Vec<TableCell>>,
}

crate::object_builder!(Table {
    meta(TableMeta);
    meta(TableMeta), title(impl Into<String>).into(),
    cells(impl IntoIterator<Item = impl Into<TableCell>>).into_iter().map(Into::into).collect()
});
crate::object!(Table { meta "meta", title "title", cells "cells" });

/// The type `table.cell` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct TableCell {
    /// The row, counted from 1. Range: `1` to `10000`. Example: `1`.
    pub row_index: Option<i64>,
    /// The column, counted from 1. Range: `1` to `10000`. Example: `1`.
    pub col_index: Option<i64>,
    /// How many rows and columns the cell covers.
    pub merge_info: Option<TableCellMergeInfo>,
    /// The nodes in the cell, by their ids. Length: 0 to 3000. Example: `["o1:1"]`.
    pub children: Option<Vec<String>>,
    /// The text in the cell.
    pub text: Option<Text>,
    /// The style of the cell, which wins over that of the table.
    pub style: Option<Style>,
}

crate::object_builder!(TableCell {
    row_index(i64), col_index(i64);
    row_index(i64), col_index(i64), merge_info(TableCellMergeInfo),
    children(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    text(Text), style(Style)
});
crate::object!(TableCell {
    row_index "row_index", col_index "col_index", merge_info "merge_info", children "children",
    text "text", style "style"
});

/// The type `table.cell.merge_info` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct TableCellMergeInfo {
    /// How many rows the cell covers. Range: `1` to `10000`. Example: `2`.
    pub row_span: Option<i64>,
    /// How many columns the cell covers. Range: `1` to `10000`. Example: `2`.
    pub col_span: Option<i64>,
}

crate::object_builder!(TableCellMergeInfo {
    row_span(i64), col_span(i64);
    row_span(i64), col_span(i64)
});
crate::object!(TableCellMergeInfo { row_span "row_span", col_span "col_span" });

/// The type `table.meta` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct TableMeta {
    /// The heights of the rows, in pixels. Length: 1 to 100. Example: `[10]`.
    pub row_sizes: Option<Vec<f64>>,
    /// The widths of the columns, in pixels. Length: 1 to 1000000. Example: `[10]`.
    pub col_sizes: Option<Vec<f64>>,
    /// The style of the whole table.
    pub style: Option<Style>,
    /// The style of the text in the whole table.
    pub text: Option<Text>,
    /// How many rows there are.
    pub row_num: Option<i64>,
    /// How many columns there are.
    pub col_num: Option<i64>,
}

crate::object_builder!(TableMeta {
    row_sizes(impl IntoIterator<Item = impl Into<f64>>).into_iter().map(Into::into).collect(),
    col_sizes(impl IntoIterator<Item = impl Into<f64>>).into_iter().map(Into::into).collect(),
    style(Style), text(Text), row_num(i64), col_num(i64)
});
crate::object!(TableMeta {
    row_sizes "row_sizes", col_sizes "col_sizes", style "style", text "text", row_num "row_num",
    col_num "col_num"
});

/// The type `text` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct Text {
    /// The text. Length: 0 to 1024. Example: `文字内容`.
    pub text: Option<String>,
    /// Whether the text is regular or bold. Example: `regular`.
    pub font_weight: Option<FontWeight>,
    /// The size of the text, in pixels; 14 where it is left out. Default: `14`. Example: `14`.
    pub font_size: Option<i64>,
    /// Whether the text stands left, in the middle or right. Example: `center`.
    pub horizontal_align: Option<HorizontalAlign>,
    /// Whether the text stands at the top, in the middle or at the bottom. Example: `mid`.
    pub vertical_align: Option<VerticalAlign>,
    /// The color of the text, `#000000` for example. Length: 7 to 10. Example: `#6db5a3`.
    pub text_color: Option<String>,
    /// The color behind the text, `#000000` for example. Length: 7 to 10. Example: `#6db5a3`.
    pub text_background_color: Option<String>,
    /// Whether the text is struck through. Example: `true`.
    pub line_through: Option<bool>,
    /// Whether the text is underlined. Example: `true`.
    pub underline: Option<bool>,
    /// Whether the text is italic. Example: `true`.
    pub italic: Option<bool>,
    /// By how many degrees it is turned. Range: `0` to `270`. Example: `90`.
    pub angle: Option<Angle>,
    /// The color of the text, by its number in the theme. Range: `-2` to `100`. Example: `0`.
    pub theme_text_color_code: Option<i64>,
    /// The color behind the text, by its number in the theme. Range: `-2` to `100`. Example: `-1`.
    pub theme_text_background_color_code: Option<i64>,
    /// The text with formats, which wins over the plain one.
    pub rich_text: Option<RichText>,
    /// Whether the text has a color of the theme or one of its own. Example: `0`.
    pub text_color_type: Option<TextColorType>,
    /// Whether the color behind the text is one of the theme or one of its own. Example: `0`.
    pub text_background_color_type: Option<TextBackgroundColorType>,
}

crate::object_builder!(Text {
    text(impl Into<String>).into(), font_weight(impl Into<FontWeight>).into(), font_size(i64),
    horizontal_align(impl Into<HorizontalAlign>).into(),
    vertical_align(impl Into<VerticalAlign>).into(), text_color(impl Into<String>).into(),
    text_background_color(impl Into<String>).into(), line_through(bool), underline(bool),
    italic(bool), angle(impl Into<Angle>).into(), theme_text_color_code(i64),
    theme_text_background_color_code(i64), rich_text(RichText),
    text_color_type(impl Into<TextColorType>).into(),
    text_background_color_type(impl Into<TextBackgroundColorType>).into()
});
crate::object!(Text {
    text "text", font_weight "font_weight", font_size "font_size",
    horizontal_align "horizontal_align", vertical_align "vertical_align", text_color "text_color",
    text_background_color "text_background_color", line_through "line_through",
    underline "underline", italic "italic", angle "angle",
    theme_text_color_code "theme_text_color_code",
    theme_text_background_color_code "theme_text_background_color_code", rich_text "rich_text",
    text_color_type "text_color_type", text_background_color_type "text_background_color_type"
});

/// The type `whiteboard.node` of the reference.
#[derive(Clone, Default)]
#[non_exhaustive]
#[must_use]
pub struct WhiteboardNode {
    /// The node, by an id of your own that is unique in the call. Length: 0 to 100. Example: `o1:1`.
    pub id: Option<String>,
    /// What kind of node it is. Example: `composite_shape`.
    pub type_: Option<WhiteboardNodeType>,
    /// The node above, one that exists or one of this call; empty at the top. Length: 0 to 100. Example: `n1:1`.
    pub parent_id: Option<String>,
    /// The place from left to right, in pixels, on the whiteboard or in the node above. Default: `0`. Range: `-132070` to `132070`. Example: `100`.
    pub x: Option<f64>,
    /// The place from top to bottom, in pixels, on the whiteboard or in the node above. Default: `0`. Range: `-132070` to `132070`. Example: `100`.
    pub y: Option<f64>,
    /// By how many degrees it is turned. Default: `0`. Range: `-180` to `180`. Example: `100`.
    pub angle: Option<f64>,
    /// The height, in pixels. Range: `0` to `132070`. Example: `100`.
    pub height: Option<f64>,
    /// The text in the node; needed for plain text, and left out for groups, sections, lines, drawings and SVG images.
    pub text: Option<Text>,
    /// The style; must be left out for groups and drawings.
    pub style: Option<Style>,
    /// The image.
    pub image: Option<Image>,
    /// The basic shape; needed for basic shapes.
    pub composite_shape: Option<CompositeShape>,
    /// The line between nodes; needed for lines.
    pub connector: Option<Connector>,
    /// The width, in pixels. Range: `0` to `132070`. Example: `100`.
    pub width: Option<f64>,
    /// The section.
    pub section: Option<Section>,
    /// The table; needed for tables and combined fragments.
    pub table: Option<Table>,
    /// Whether the node is locked against changes; not where it is left out. Default: `false`. Example: `true`.
    pub locked: Option<bool>,
    /// The place among the nodes beside it; the greater covers the less. Range: `0` to `10000`. Example: `1`.
    pub z_index: Option<i64>,
    /// The lifeline; needed for lifelines.
    pub lifeline: Option<Lifeline>,
    /// What was drawn by hand; needed for drawings.
    pub paint: Option<Paint>,
    /// The SVG image; needed for SVG images.
    pub svg: Option<Svg>,
    /// The sticky note.
    pub sticky_note: Option<StickyNote>,
    /// A node of a mind map.
    pub mind_map_node: Option<MindMapNode>,
    /// The root of a mind map.
    pub mind_map_root: Option<MindMapRoot>,
    /// The nodes below, by their ids.
    pub children: Option<Vec<String>>,
    /// A node of a mind map in its older form, which can only be read.
    pub mind_map: Option<MindMap>,
}

crate::object_builder!(WhiteboardNode {
    type_(impl Into<WhiteboardNodeType>).into();
    id(impl Into<String>).into(), type_(impl Into<WhiteboardNodeType>).into(),
    parent_id(impl Into<String>).into(), x(f64), y(f64), angle(f64), height(f64), text(Text),
    style(Style), image(Image), composite_shape(CompositeShape), connector(Connector), width(f64),
    section(Section), table(Table), locked(bool), z_index(i64), lifeline(Lifeline), paint(Paint),
    svg(Svg), sticky_note(StickyNote), mind_map_node(MindMapNode), mind_map_root(MindMapRoot),
    children(impl IntoIterator<Item = impl Into<String>>).into_iter().map(Into::into).collect(),
    mind_map(MindMap)
});
crate::object!(WhiteboardNode {
    id "id", type_ "type", parent_id "parent_id", x "x", y "y", angle "angle", height "height",
    text "text", style "style", image "image", composite_shape "composite_shape",
    connector "connector", width "width", section "section", table "table", locked "locked",
    z_index "z_index", lifeline "lifeline", paint "paint", svg "svg", sticky_note "sticky_note",
    mind_map_node "mind_map_node", mind_map_root "mind_map_root", children "children",
    mind_map "mind_map"
});
