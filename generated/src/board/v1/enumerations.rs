// Written by `cargo xtask codegen`; do not edit.

//! Documented values. Each type keeps a value that is not listed.

#[doc(no_inline)]
pub use crate::UserIdType;
/// One of `0`, `90`, `180`, `270`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum Angle {
    /// None
    ///
    /// On the wire: `0`.
    None,
    /// Quarter turn
    ///
    /// On the wire: `90`.
    QuarterTurn,
    /// Half turn
    ///
    /// On the wire: `180`.
    HalfTurn,
    /// Three quarter turn
    ///
    /// On the wire: `270`.
    ThreeQuarterTurn,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(Angle: i64 {
    None = 0, QuarterTurn = 90, HalfTurn = 180, ThreeQuarterTurn = 270
});

/// One of `none`, `line_arrow`, `triangle_arrow`, `empty_triangle_arrow`, `circle_arrow`, `empty_circle_arrow`, `diamond_arrow`, `empty_diamond_arrow`, …, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ArrowStyle {
    /// The value `none`.
    None,
    /// The value `line_arrow`.
    LineArrow,
    /// The value `triangle_arrow`.
    TriangleArrow,
    /// The value `empty_triangle_arrow`.
    EmptyTriangleArrow,
    /// The value `circle_arrow`.
    CircleArrow,
    /// The value `empty_circle_arrow`.
    EmptyCircleArrow,
    /// The value `diamond_arrow`.
    DiamondArrow,
    /// The value `empty_diamond_arrow`.
    EmptyDiamondArrow,
    /// The value `single_arrow`.
    SingleArrow,
    /// The value `multi_arrow`.
    MultiArrow,
    /// The value `exact_single_arrow`.
    ExactSingleArrow,
    /// The value `zero_or_multi_arrow`.
    ZeroOrMultiArrow,
    /// The value `zero_or_single_arrow`.
    ZeroOrSingleArrow,
    /// The value `single_or_multi_arrow`.
    SingleOrMultiArrow,
    /// The value `x_arrow`.
    XArrow,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ArrowStyle: String {
    None = "none", LineArrow = "line_arrow", TriangleArrow = "triangle_arrow",
    EmptyTriangleArrow = "empty_triangle_arrow", CircleArrow = "circle_arrow",
    EmptyCircleArrow = "empty_circle_arrow", DiamondArrow = "diamond_arrow",
    EmptyDiamondArrow = "empty_diamond_arrow", SingleArrow = "single_arrow",
    MultiArrow = "multi_arrow", ExactSingleArrow = "exact_single_arrow",
    ZeroOrMultiArrow = "zero_or_multi_arrow", ZeroOrSingleArrow = "zero_or_single_arrow",
    SingleOrMultiArrow = "single_or_multi_arrow", XArrow = "x_arrow"
});

/// One of `0`, `1`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum BorderColorType {
    /// Theme
    ///
    /// On the wire: `0`.
    Theme,
    /// Custom
    ///
    /// On the wire: `1`.
    Custom,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(BorderColorType: i64 { Theme = 0, Custom = 1 });

/// One of `solid`, `none`, `dash`, `dot`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum BorderStyle {
    /// The value `solid`.
    Solid,
    /// The value `none`.
    None,
    /// The value `dash`.
    Dash,
    /// The value `dot`.
    Dot,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(BorderStyle: String {
    Solid = "solid", None = "none", Dash = "dash", Dot = "dot"
});

/// One of `extra_narrow`, `narrow`, `medium`, `bold`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum BorderWidth {
    /// The value `extra_narrow`.
    ExtraNarrow,
    /// The value `narrow`.
    Narrow,
    /// The value `medium`.
    Medium,
    /// The value `bold`.
    Bold,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(BorderWidth: String {
    ExtraNarrow = "extra_narrow", Narrow = "narrow", Medium = "medium", Bold = "bold"
});

/// One of `round_rect2`, `ellipse`, `hexagon`, `cylinder`, `parallelogram`, `trapezoid`, `triangle`, `round_rect`, …, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum CompositeShapeType {
    /// The value `round_rect2`.
    RoundRect2,
    /// The value `ellipse`.
    Ellipse,
    /// The value `hexagon`.
    Hexagon,
    /// The value `cylinder`.
    Cylinder,
    /// The value `parallelogram`.
    Parallelogram,
    /// The value `trapezoid`.
    Trapezoid,
    /// The value `triangle`.
    Triangle,
    /// The value `round_rect`.
    RoundRect,
    /// The value `step`.
    Step,
    /// The value `diamond`.
    Diamond,
    /// The value `rect`.
    Rect,
    /// The value `star`.
    Star,
    /// The value `bubble`.
    Bubble,
    /// The value `pentagon`.
    Pentagon,
    /// The value `forward_arrow`.
    ForwardArrow,
    /// The value `document_shape`.
    DocumentShape,
    /// The value `condition_shape`.
    ConditionShape,
    /// The value `cloud`.
    Cloud,
    /// The value `cross`.
    Cross,
    /// The value `step2`.
    Step2,
    /// The value `predefined_process`.
    PredefinedProcess,
    /// The value `delay_shape`.
    DelayShape,
    /// The value `off_page_connector`.
    OffPageConnector,
    /// The value `note_shape`.
    NoteShape,
    /// The value `data_process`.
    DataProcess,
    /// The value `data_store`.
    DataStore,
    /// The value `data_store2`.
    DataStore2,
    /// The value `data_store3`.
    DataStore3,
    /// The value `star2`.
    Star2,
    /// The value `star3`.
    Star3,
    /// The value `star4`.
    Star4,
    /// The value `actor`.
    Actor,
    /// The value `brace`.
    Brace,
    /// The value `condition_shape2`.
    ConditionShape2,
    /// The value `double_arrow`.
    DoubleArrow,
    /// The value `data_flow_round_rect3`.
    DataFlowRoundRect3,
    /// The value `rect_bubble`.
    RectBubble,
    /// The value `manual_input`.
    ManualInput,
    /// The value `flow_chart_round_rect`.
    FlowChartRoundRect,
    /// The value `flow_chart_round_rect2`.
    FlowChartRoundRect2,
    /// The value `flow_chart_diamond`.
    FlowChartDiamond,
    /// The value `flow_chart_parallelogram`.
    FlowChartParallelogram,
    /// The value `flow_chart_cylinder`.
    FlowChartCylinder,
    /// The value `flow_chart_trapezoid`.
    FlowChartTrapezoid,
    /// The value `flow_chart_hexagon`.
    FlowChartHexagon,
    /// The value `data_flow_round_rect`.
    DataFlowRoundRect,
    /// The value `data_flow_ellipse`.
    DataFlowEllipse,
    /// The value `backward_arrow`.
    BackwardArrow,
    /// The value `brace_reverse`.
    BraceReverse,
    /// The value `flow_chart_mq`.
    FlowChartMq,
    /// The value `horiz_cylinder`.
    HorizCylinder,
    /// The value `class_interface`.
    ClassInterface,
    /// The value `classifier`.
    Classifier,
    /// The value `circular_ring`.
    CircularRing,
    /// The value `pie`.
    Pie,
    /// The value `right_triangle`.
    RightTriangle,
    /// The value `octagon`.
    Octagon,
    /// The value `state_start`.
    StateStart,
    /// The value `state_end`.
    StateEnd,
    /// The value `state_concurrence`.
    StateConcurrence,
    /// The value `component_shape`.
    ComponentShape,
    /// The value `component_shape2`.
    ComponentShape2,
    /// The value `component_interface`.
    ComponentInterface,
    /// The value `component_required_interface`.
    ComponentRequiredInterface,
    /// The value `component_assembly`.
    ComponentAssembly,
    /// The value `cube`.
    Cube,
    /// The value `boundary`.
    Boundary,
    /// The value `control`.
    Control,
    /// The value `entity`.
    Entity,
    /// The value `data_base`.
    DataBase,
    /// The value `queue`.
    Queue,
    /// The value `collection`.
    Collection,
    /// The value `actor_lifeline`.
    ActorLifeline,
    /// The value `object_lifeline`.
    ObjectLifeline,
    /// The value `mind_node_full_round_rect`.
    MindNodeFullRoundRect,
    /// The value `mind_node_round_rect`.
    MindNodeRoundRect,
    /// The value `mind_node_text`.
    MindNodeText,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(CompositeShapeType: String {
    RoundRect2 = "round_rect2", Ellipse = "ellipse", Hexagon = "hexagon", Cylinder = "cylinder",
    Parallelogram = "parallelogram", Trapezoid = "trapezoid", Triangle = "triangle",
    RoundRect = "round_rect", Step = "step", Diamond = "diamond", Rect = "rect", Star = "star",
    Bubble = "bubble", Pentagon = "pentagon", ForwardArrow = "forward_arrow",
    DocumentShape = "document_shape", ConditionShape = "condition_shape", Cloud = "cloud",
    Cross = "cross", Step2 = "step2", PredefinedProcess = "predefined_process",
    DelayShape = "delay_shape", OffPageConnector = "off_page_connector", NoteShape = "note_shape",
    DataProcess = "data_process", DataStore = "data_store", DataStore2 = "data_store2",
    DataStore3 = "data_store3", Star2 = "star2", Star3 = "star3", Star4 = "star4", Actor = "actor",
    Brace = "brace", ConditionShape2 = "condition_shape2", DoubleArrow = "double_arrow",
    DataFlowRoundRect3 = "data_flow_round_rect3", RectBubble = "rect_bubble",
    ManualInput = "manual_input", FlowChartRoundRect = "flow_chart_round_rect",
    FlowChartRoundRect2 = "flow_chart_round_rect2", FlowChartDiamond = "flow_chart_diamond",
    FlowChartParallelogram = "flow_chart_parallelogram", FlowChartCylinder = "flow_chart_cylinder",
    FlowChartTrapezoid = "flow_chart_trapezoid", FlowChartHexagon = "flow_chart_hexagon",
    DataFlowRoundRect = "data_flow_round_rect", DataFlowEllipse = "data_flow_ellipse",
    BackwardArrow = "backward_arrow", BraceReverse = "brace_reverse", FlowChartMq = "flow_chart_mq",
    HorizCylinder = "horiz_cylinder", ClassInterface = "class_interface", Classifier = "classifier",
    CircularRing = "circular_ring", Pie = "pie", RightTriangle = "right_triangle",
    Octagon = "octagon", StateStart = "state_start", StateEnd = "state_end",
    StateConcurrence = "state_concurrence", ComponentShape = "component_shape",
    ComponentShape2 = "component_shape2", ComponentInterface = "component_interface",
    ComponentRequiredInterface = "component_required_interface",
    ComponentAssembly = "component_assembly", Cube = "cube", Boundary = "boundary",
    Control = "control", Entity = "entity", DataBase = "data_base", Queue = "queue",
    Collection = "collection", ActorLifeline = "actor_lifeline", ObjectLifeline = "object_lifeline",
    MindNodeFullRoundRect = "mind_node_full_round_rect", MindNodeRoundRect = "mind_node_round_rect",
    MindNodeText = "mind_node_text"
});

/// One of `0`, `1`, `2`, `3`, `4`, `5`, `6`, `7`, …, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum DiagramType {
    /// Unknown
    ///
    /// On the wire: `0`.
    Unknown,
    /// Mind map
    ///
    /// On the wire: `1`.
    MindMap,
    /// Sequence
    ///
    /// On the wire: `2`.
    Sequence,
    /// Activity
    ///
    /// On the wire: `3`.
    Activity,
    /// Class
    ///
    /// On the wire: `4`.
    Class,
    /// ER
    ///
    /// On the wire: `5`.
    Er,
    /// Flow chart
    ///
    /// On the wire: `6`.
    FlowChart,
    /// Use case
    ///
    /// On the wire: `7`.
    UseCase,
    /// Component
    ///
    /// On the wire: `8`.
    Component,
    /// AI flow chart
    ///
    /// On the wire: `101`.
    AiFlowChart,
    /// AI sequence
    ///
    /// On the wire: `102`.
    AiSequence,
    /// GML
    ///
    /// On the wire: `201`.
    Gml,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(DiagramType: i64 {
    Unknown = 0, MindMap = 1, Sequence = 2, Activity = 3, Class = 4, Er = 5, FlowChart = 6,
    UseCase = 7, Component = 8, AiFlowChart = 101, AiSequence = 102, Gml = 201
});

/// One of `0`, `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ElementType {
    /// Text
    ///
    /// On the wire: `0`.
    Text,
    /// Link
    ///
    /// On the wire: `1`.
    Link,
    /// Mention user
    ///
    /// On the wire: `2`.
    MentionUser,
    /// Mention document
    ///
    /// On the wire: `3`.
    MentionDocument,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ElementType: i64 { Text = 0, Link = 1, MentionUser = 2, MentionDocument = 3 });

/// One of `0`, `1`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum FillColorType {
    /// Theme
    ///
    /// On the wire: `0`.
    Theme,
    /// Custom
    ///
    /// On the wire: `1`.
    Custom,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(FillColorType: i64 { Theme = 0, Custom = 1 });

/// One of `regular`, `bold`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum FontWeight {
    /// The value `regular`.
    Regular,
    /// The value `bold`.
    Bold,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(FontWeight: String { Regular = "regular", Bold = "bold" });

/// One of `left`, `center`, `right`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum HorizontalAlign {
    /// The value `left`.
    Left,
    /// The value `center`.
    Center,
    /// The value `right`.
    Right,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(HorizontalAlign: String { Left = "left", Center = "center", Right = "right" });

/// One of `up_down`, `left_right`, `tree_left`, `tree_right`, `tree_balance`, `vertical_time_line`, `horizontal_time_line`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum Layout {
    /// The value `up_down`.
    UpDown,
    /// The value `left_right`.
    LeftRight,
    /// The value `tree_left`.
    TreeLeft,
    /// The value `tree_right`.
    TreeRight,
    /// The value `tree_balance`.
    TreeBalance,
    /// The value `vertical_time_line`.
    VerticalTimeLine,
    /// The value `horizontal_time_line`.
    HorizontalTimeLine,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(Layout: String {
    UpDown = "up_down", LeftRight = "left_right", TreeLeft = "tree_left", TreeRight = "tree_right",
    TreeBalance = "tree_balance", VerticalTimeLine = "vertical_time_line",
    HorizontalTimeLine = "horizontal_time_line"
});

/// One of `left`, `right`, `up`, `down`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum LayoutPosition {
    /// The value `left`.
    Left,
    /// The value `right`.
    Right,
    /// The value `up`.
    Up,
    /// The value `down`.
    Down,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(LayoutPosition: String {
    Left = "left", Right = "right", Up = "up", Down = "down"
});

/// One of `curve`, `right_angle`, `round_angle`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum LineStyle {
    /// The value `curve`.
    Curve,
    /// The value `right_angle`.
    RightAngle,
    /// The value `round_angle`.
    RoundAngle,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(LineStyle: String {
    Curve = "curve", RightAngle = "right_angle", RoundAngle = "round_angle"
});

/// One of `mind_map_text`, `mind_map_full_round_rect`, `mind_map_round_rect`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum MindMapNodeType {
    /// The value `mind_map_text`.
    MindMapText,
    /// The value `mind_map_full_round_rect`.
    MindMapFullRoundRect,
    /// The value `mind_map_round_rect`.
    MindMapRoundRect,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(MindMapNodeType: String {
    MindMapText = "mind_map_text", MindMapFullRoundRect = "mind_map_full_round_rect",
    MindMapRoundRect = "mind_map_round_rect"
});

/// One of `marker`, `highlight`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum PaintType {
    /// The value `marker`.
    Marker,
    /// The value `highlight`.
    Highlight,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(PaintType: String { Marker = "marker", Highlight = "highlight" });

/// One of `0`, `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ParagraphType {
    /// Plain
    ///
    /// On the wire: `0`.
    Plain,
    /// Bullet list
    ///
    /// On the wire: `1`.
    BulletList,
    /// Numbered list
    ///
    /// On the wire: `2`.
    NumberedList,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ParagraphType: i64 { Plain = 0, BulletList = 1, NumberedList = 2 });

/// One of `straight`, `polyline`, `curve`, `right_angled_polyline`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum Shape {
    /// The value `straight`.
    Straight,
    /// The value `polyline`.
    Polyline,
    /// The value `curve`.
    Curve,
    /// The value `right_angled_polyline`.
    RightAngledPolyline,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(Shape: String {
    Straight = "straight", Polyline = "polyline", Curve = "curve",
    RightAngledPolyline = "right_angled_polyline"
});

/// One of `auto`, `top`, `right`, `bottom`, `left`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum SnapTo {
    /// The value `auto`.
    Auto,
    /// The value `top`.
    Top,
    /// The value `right`.
    Right,
    /// The value `bottom`.
    Bottom,
    /// The value `left`.
    Left,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(SnapTo: String {
    Auto = "auto", Top = "top", Right = "right", Bottom = "bottom", Left = "left"
});

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum StyleType {
    /// Nodes
    ///
    /// On the wire: `1`.
    Nodes,
    /// Picture
    ///
    /// On the wire: `2`.
    Picture,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(StyleType: i64 { Nodes = 1, Picture = 2 });

/// One of `0`, `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum SyntaxType {
    /// Unknown
    ///
    /// On the wire: `0`.
    Unknown,
    /// PlantUML
    ///
    /// On the wire: `1`.
    PlantUml,
    /// Mermaid
    ///
    /// On the wire: `2`.
    Mermaid,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(SyntaxType: i64 { Unknown = 0, PlantUml = 1, Mermaid = 2 });

/// One of `0`, `1`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TextBackgroundColorType {
    /// Theme
    ///
    /// On the wire: `0`.
    Theme,
    /// Custom
    ///
    /// On the wire: `1`.
    Custom,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(TextBackgroundColorType: i64 { Theme = 0, Custom = 1 });

/// One of `0`, `1`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TextColorType {
    /// Theme
    ///
    /// On the wire: `0`.
    Theme,
    /// Custom
    ///
    /// On the wire: `1`.
    Custom,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(TextColorType: i64 { Theme = 0, Custom = 1 });

/// One of `classic`, `minimalist_gray`, `retro`, `vibrant_color`, `minimalist_blue`, `default`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum Theme {
    /// The value `classic`.
    Classic,
    /// The value `minimalist_gray`.
    MinimalistGray,
    /// The value `retro`.
    Retro,
    /// The value `vibrant_color`.
    VibrantColor,
    /// The value `minimalist_blue`.
    MinimalistBlue,
    /// The value `default`.
    Default,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(Theme: String {
    Classic = "classic", MinimalistGray = "minimalist_gray", Retro = "retro",
    VibrantColor = "vibrant_color", MinimalistBlue = "minimalist_blue", Default = "default"
});

/// One of `top`, `mid`, `bottom`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum VerticalAlign {
    /// The value `top`.
    Top,
    /// The value `mid`.
    Mid,
    /// The value `bottom`.
    Bottom,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(VerticalAlign: String { Top = "top", Mid = "mid", Bottom = "bottom" });

/// One of `image`, `text_shape`, `group`, `composite_shape`, `svg`, `connector`, `table`, `life_line`, …, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum WhiteboardNodeType {
    /// The value `image`.
    Image,
    /// The value `text_shape`.
    TextShape,
    /// The value `group`.
    Group,
    /// The value `composite_shape`.
    CompositeShape,
    /// The value `svg`.
    Svg,
    /// The value `connector`.
    Connector,
    /// The value `table`.
    Table,
    /// The value `life_line`.
    LifeLine,
    /// The value `activation`.
    Activation,
    /// The value `section`.
    Section,
    /// The value `table_uml`.
    TableUml,
    /// The value `table_er`.
    TableEr,
    /// The value `sticky_note`.
    StickyNote,
    /// The value `mind_map`.
    MindMap,
    /// The value `paint`.
    Paint,
    /// The value `combined_fragment`.
    CombinedFragment,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(WhiteboardNodeType: String {
    Image = "image", TextShape = "text_shape", Group = "group", CompositeShape = "composite_shape",
    Svg = "svg", Connector = "connector", Table = "table", LifeLine = "life_line",
    Activation = "activation", Section = "section", TableUml = "table_uml", TableEr = "table_er",
    StickyNote = "sticky_note", MindMap = "mind_map", Paint = "paint",
    CombinedFragment = "combined_fragment"
});
