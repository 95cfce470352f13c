// Written by `cargo xtask codegen`; do not edit.

//! Documented values. Each type keeps a value that is not listed.

#[doc(no_inline)]
pub use crate::UserIdType;
/// One of `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum Align {
    /// Left
    ///
    /// On the wire: `1`.
    Left,
    /// Center
    ///
    /// On the wire: `2`.
    Center,
    /// Right
    ///
    /// On the wire: `3`.
    Right,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(Align: i64 { Left = 1, Center = 2, Right = 3 });

/// One of `docx`, `doc`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum AnnouncementType {
    /// The value `docx`.
    Docx,
    /// The value `doc`.
    Doc,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(AnnouncementType: String { Docx = "docx", Doc = "doc" });

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum BitableViewType {
    /// Table
    ///
    /// On the wire: `1`.
    Table,
    /// Kanban
    ///
    /// On the wire: `2`.
    Kanban,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(BitableViewType: i64 { Table = 1, Kanban = 2 });

/// One of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, …, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum BlockType {
    /// Page
    ///
    /// On the wire: `1`.
    Page,
    /// Text
    ///
    /// On the wire: `2`.
    Text,
    /// Heading 1
    ///
    /// On the wire: `3`.
    Heading1,
    /// Heading 2
    ///
    /// On the wire: `4`.
    Heading2,
    /// Heading 3
    ///
    /// On the wire: `5`.
    Heading3,
    /// Heading 4
    ///
    /// On the wire: `6`.
    Heading4,
    /// Heading 5
    ///
    /// On the wire: `7`.
    Heading5,
    /// Heading 6
    ///
    /// On the wire: `8`.
    Heading6,
    /// Heading 7
    ///
    /// On the wire: `9`.
    Heading7,
    /// Heading 8
    ///
    /// On the wire: `10`.
    Heading8,
    /// Heading 9
    ///
    /// On the wire: `11`.
    Heading9,
    /// Bullet
    ///
    /// On the wire: `12`.
    Bullet,
    /// Ordered
    ///
    /// On the wire: `13`.
    Ordered,
    /// Code
    ///
    /// On the wire: `14`.
    Code,
    /// Quote
    ///
    /// On the wire: `15`.
    Quote,
    /// Todo
    ///
    /// On the wire: `17`.
    Todo,
    /// Bitable
    ///
    /// On the wire: `18`.
    Bitable,
    /// Callout
    ///
    /// On the wire: `19`.
    Callout,
    /// Chat card
    ///
    /// On the wire: `20`.
    ChatCard,
    /// Diagram
    ///
    /// On the wire: `21`.
    Diagram,
    /// Divider
    ///
    /// On the wire: `22`.
    Divider,
    /// File
    ///
    /// On the wire: `23`.
    File,
    /// Grid
    ///
    /// On the wire: `24`.
    Grid,
    /// Grid column
    ///
    /// On the wire: `25`.
    GridColumn,
    /// Iframe
    ///
    /// On the wire: `26`.
    Iframe,
    /// Image
    ///
    /// On the wire: `27`.
    Image,
    /// ISV
    ///
    /// On the wire: `28`.
    Isv,
    /// Mindnote
    ///
    /// On the wire: `29`.
    Mindnote,
    /// Sheet
    ///
    /// On the wire: `30`.
    Sheet,
    /// Table
    ///
    /// On the wire: `31`.
    Table,
    /// Table cell
    ///
    /// On the wire: `32`.
    TableCell,
    /// View
    ///
    /// On the wire: `33`.
    View,
    /// Quote container
    ///
    /// On the wire: `34`.
    QuoteContainer,
    /// Task
    ///
    /// On the wire: `35`.
    Task,
    /// OKR
    ///
    /// On the wire: `36`.
    Okr,
    /// OKR objective
    ///
    /// On the wire: `37`.
    OkrObjective,
    /// OKR key result
    ///
    /// On the wire: `38`.
    OkrKeyResult,
    /// OKR progress
    ///
    /// On the wire: `39`.
    OkrProgress,
    /// Add ons
    ///
    /// On the wire: `40`.
    AddOns,
    /// Jira issue
    ///
    /// On the wire: `41`.
    JiraIssue,
    /// Wiki catalog
    ///
    /// On the wire: `42`.
    WikiCatalog,
    /// Board
    ///
    /// On the wire: `43`.
    Board,
    /// Agenda
    ///
    /// On the wire: `44`.
    Agenda,
    /// Agenda item
    ///
    /// On the wire: `45`.
    AgendaItem,
    /// Agenda item title
    ///
    /// On the wire: `46`.
    AgendaItemTitle,
    /// Agenda item content
    ///
    /// On the wire: `47`.
    AgendaItemContent,
    /// Link preview
    ///
    /// On the wire: `48`.
    LinkPreview,
    /// Source synced
    ///
    /// On the wire: `49`.
    SourceSynced,
    /// Reference synced
    ///
    /// On the wire: `50`.
    ReferenceSynced,
    /// Sub page list
    ///
    /// On the wire: `51`.
    SubPageList,
    /// AI template
    ///
    /// On the wire: `52`.
    AiTemplate,
    /// Undefined
    ///
    /// On the wire: `999`.
    Undefined,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(BlockType: i64 {
    Page = 1, Text = 2, Heading1 = 3, Heading2 = 4, Heading3 = 5, Heading4 = 6, Heading5 = 7,
    Heading6 = 8, Heading7 = 9, Heading8 = 10, Heading9 = 11, Bullet = 12, Ordered = 13, Code = 14,
    Quote = 15, Todo = 17, Bitable = 18, Callout = 19, ChatCard = 20, Diagram = 21, Divider = 22,
    File = 23, Grid = 24, GridColumn = 25, Iframe = 26, Image = 27, Isv = 28, Mindnote = 29,
    Sheet = 30, Table = 31, TableCell = 32, View = 33, QuoteContainer = 34, Task = 35, Okr = 36,
    OkrObjective = 37, OkrKeyResult = 38, OkrProgress = 39, AddOns = 40, JiraIssue = 41,
    WikiCatalog = 42, Board = 43, Agenda = 44, AgendaItem = 45, AgendaItemTitle = 46,
    AgendaItemContent = 47, LinkPreview = 48, SourceSynced = 49, ReferenceSynced = 50,
    SubPageList = 51, AiTemplate = 52, Undefined = 999
});

/// One of `1`, `2`, `3`, `4`, `5`, `6`, `7`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum BorderColor {
    /// Red
    ///
    /// On the wire: `1`.
    Red,
    /// Orange
    ///
    /// On the wire: `2`.
    Orange,
    /// Yellow
    ///
    /// On the wire: `3`.
    Yellow,
    /// Green
    ///
    /// On the wire: `4`.
    Green,
    /// Blue
    ///
    /// On the wire: `5`.
    Blue,
    /// Purple
    ///
    /// On the wire: `6`.
    Purple,
    /// Gray
    ///
    /// On the wire: `7`.
    Gray,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(BorderColor: i64 {
    Red = 1, Orange = 2, Yellow = 3, Green = 4, Blue = 5, Purple = 6, Gray = 7
});

/// One of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, …, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum CalloutBackgroundColor {
    /// Light red
    ///
    /// On the wire: `1`.
    LightRed,
    /// Light orange
    ///
    /// On the wire: `2`.
    LightOrange,
    /// Light yellow
    ///
    /// On the wire: `3`.
    LightYellow,
    /// Light green
    ///
    /// On the wire: `4`.
    LightGreen,
    /// Light blue
    ///
    /// On the wire: `5`.
    LightBlue,
    /// Light purple
    ///
    /// On the wire: `6`.
    LightPurple,
    /// Medium gray
    ///
    /// On the wire: `7`.
    MediumGray,
    /// Medium red
    ///
    /// On the wire: `8`.
    MediumRed,
    /// Medium orange
    ///
    /// On the wire: `9`.
    MediumOrange,
    /// Medium yellow
    ///
    /// On the wire: `10`.
    MediumYellow,
    /// Medium green
    ///
    /// On the wire: `11`.
    MediumGreen,
    /// Medium blue
    ///
    /// On the wire: `12`.
    MediumBlue,
    /// Medium purple
    ///
    /// On the wire: `13`.
    MediumPurple,
    /// Gray
    ///
    /// On the wire: `14`.
    Gray,
    /// Light gray
    ///
    /// On the wire: `15`.
    LightGray,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(CalloutBackgroundColor: i64 {
    LightRed = 1, LightOrange = 2, LightYellow = 3, LightGreen = 4, LightBlue = 5, LightPurple = 6,
    MediumGray = 7, MediumRed = 8, MediumOrange = 9, MediumYellow = 10, MediumGreen = 11,
    MediumBlue = 12, MediumPurple = 13, Gray = 14, LightGray = 15
});

/// One of `markdown`, `html`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ContentType {
    /// The value `markdown`.
    Markdown,
    /// The value `html`.
    Html,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ContentType: String { Markdown = "markdown", Html = "html" });

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum DiagramType {
    /// Flow chart
    ///
    /// On the wire: `1`.
    FlowChart,
    /// UML
    ///
    /// On the wire: `2`.
    Uml,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(DiagramType: i64 { FlowChart = 1, Uml = 2 });

/// One of `FallbackToLink`, `FallbackToText`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum FallbackType {
    /// The value `FallbackToLink`.
    FallbackToLink,
    /// The value `FallbackToText`.
    FallbackToText,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(FallbackType: String {
    FallbackToLink = "FallbackToLink", FallbackToText = "FallbackToText"
});

/// One of `1`, `2`, `3`, `4`, `5`, `6`, `7`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum Field {
    /// Align
    ///
    /// On the wire: `1`.
    Align,
    /// Done
    ///
    /// On the wire: `2`.
    Done,
    /// Folded
    ///
    /// On the wire: `3`.
    Folded,
    /// Language
    ///
    /// On the wire: `4`.
    Language,
    /// Wrap
    ///
    /// On the wire: `5`.
    Wrap,
    /// Background color
    ///
    /// On the wire: `6`.
    BackgroundColor,
    /// Indentation level
    ///
    /// On the wire: `7`.
    IndentationLevel,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(Field: i64 {
    Align = 1, Done = 2, Folded = 3, Language = 4, Wrap = 5, BackgroundColor = 6,
    IndentationLevel = 7
});

/// One of `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum FileViewType {
    /// Card
    ///
    /// On the wire: `1`.
    Card,
    /// Preview
    ///
    /// On the wire: `2`.
    Preview,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(FileViewType: i64 { Card = 1, Preview = 2 });

/// One of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, …, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum IframeType {
    /// Bilibili
    ///
    /// On the wire: `1`.
    Bilibili,
    /// Xigua
    ///
    /// On the wire: `2`.
    Xigua,
    /// Youku
    ///
    /// On the wire: `3`.
    Youku,
    /// Airtable
    ///
    /// On the wire: `4`.
    Airtable,
    /// Baidu Maps
    ///
    /// On the wire: `5`.
    BaiduMaps,
    /// Amap
    ///
    /// On the wire: `6`.
    Amap,
    /// Undefined 7
    ///
    /// On the wire: `7`.
    Undefined7,
    /// Figma
    ///
    /// On the wire: `8`.
    Figma,
    /// Modao
    ///
    /// On the wire: `9`.
    Modao,
    /// Canva
    ///
    /// On the wire: `10`.
    Canva,
    /// CodePen
    ///
    /// On the wire: `11`.
    CodePen,
    /// Feishu Survey
    ///
    /// On the wire: `12`.
    FeishuSurvey,
    /// Jinshuju
    ///
    /// On the wire: `13`.
    Jinshuju,
    /// Undefined 14
    ///
    /// On the wire: `14`.
    Undefined14,
    /// Undefined 15
    ///
    /// On the wire: `15`.
    Undefined15,
    /// Other
    ///
    /// On the wire: `99`.
    Other,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(IframeType: i64 {
    Bilibili = 1, Xigua = 2, Youku = 3, Airtable = 4, BaiduMaps = 5, Amap = 6, Undefined7 = 7,
    Figma = 8, Modao = 9, Canva = 10, CodePen = 11, FeishuSurvey = 12, Jinshuju = 13,
    Undefined14 = 14, Undefined15 = 15, Other = 99
});

/// One of `NoIndent`, `OneLevelIndent`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum IndentationLevel {
    /// The value `NoIndent`.
    NoIndent,
    /// The value `OneLevelIndent`.
    OneLevelIndent,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(IndentationLevel: String {
    NoIndent = "NoIndent", OneLevelIndent = "OneLevelIndent"
});

/// One of `0`, `1`, `2`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum Lang {
    /// Default name
    ///
    /// On the wire: `0`.
    DefaultName,
    /// English name
    ///
    /// On the wire: `1`.
    EnglishName,
    /// Not supported
    ///
    /// On the wire: `2`.
    NotSupported,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(Lang: i64 { DefaultName = 0, EnglishName = 1, NotSupported = 2 });

/// One of `1`, `3`, `8`, `11`, `12`, `15`, `16`, `22`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ObjType {
    /// Doc
    ///
    /// On the wire: `1`.
    Doc,
    /// Sheet
    ///
    /// On the wire: `3`.
    Sheet,
    /// Bitable
    ///
    /// On the wire: `8`.
    Bitable,
    /// Mindnote
    ///
    /// On the wire: `11`.
    Mindnote,
    /// File
    ///
    /// On the wire: `12`.
    File,
    /// Slide
    ///
    /// On the wire: `15`.
    Slide,
    /// Wiki
    ///
    /// On the wire: `16`.
    Wiki,
    /// Docx
    ///
    /// On the wire: `22`.
    Docx,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ObjType: i64 {
    Doc = 1, Sheet = 3, Bitable = 8, Mindnote = 11, File = 12, Slide = 15, Wiki = 16, Docx = 22
});

/// One of `simple`, `advanced`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum OkrProgressRateMode {
    /// The value `simple`.
    Simple,
    /// The value `advanced`.
    Advanced,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(OkrProgressRateMode: String { Simple = "simple", Advanced = "advanced" });

/// One of `default`, `normal`, `invalid`, `hidden`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum PeriodDisplayStatus {
    /// The value `default`.
    Default,
    /// The value `normal`.
    Normal,
    /// The value `invalid`.
    Invalid,
    /// The value `hidden`.
    Hidden,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(PeriodDisplayStatus: String {
    Default = "default", Normal = "normal", Invalid = "invalid", Hidden = "hidden"
});

/// One of `unset`, `normal`, `risk`, `extended`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum ProgressStatus {
    /// The value `unset`.
    Unset,
    /// The value `normal`.
    Normal,
    /// The value `risk`.
    Risk,
    /// The value `extended`.
    Extended,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(ProgressStatus: String {
    Unset = "unset", Normal = "normal", Risk = "risk", Extended = "extended"
});

/// One of `default`, `custom`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum StatusType {
    /// The value `default`.
    Default,
    /// The value `custom`.
    Custom,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(StatusType: String { Default = "default", Custom = "custom" });

/// One of `1`, `2`, `3`, `4`, `5`, `6`, `7`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TextColor {
    /// Red
    ///
    /// On the wire: `1`.
    Red,
    /// Orange
    ///
    /// On the wire: `2`.
    Orange,
    /// Yellow
    ///
    /// On the wire: `3`.
    Yellow,
    /// Green
    ///
    /// On the wire: `4`.
    Green,
    /// Blue
    ///
    /// On the wire: `5`.
    Blue,
    /// Purple
    ///
    /// On the wire: `6`.
    Purple,
    /// Gray
    ///
    /// On the wire: `7`.
    Gray,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(TextColor: i64 {
    Red = 1, Orange = 2, Yellow = 3, Green = 4, Blue = 5, Purple = 6, Gray = 7
});

/// One of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, …, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TextElementStyleBackgroundColor {
    /// Light red
    ///
    /// On the wire: `1`.
    LightRed,
    /// Light orange
    ///
    /// On the wire: `2`.
    LightOrange,
    /// Light yellow
    ///
    /// On the wire: `3`.
    LightYellow,
    /// Light green
    ///
    /// On the wire: `4`.
    LightGreen,
    /// Light blue
    ///
    /// On the wire: `5`.
    LightBlue,
    /// Light purple
    ///
    /// On the wire: `6`.
    LightPurple,
    /// Medium gray
    ///
    /// On the wire: `7`.
    MediumGray,
    /// Red
    ///
    /// On the wire: `8`.
    Red,
    /// Orange
    ///
    /// On the wire: `9`.
    Orange,
    /// Yellow
    ///
    /// On the wire: `10`.
    Yellow,
    /// Green
    ///
    /// On the wire: `11`.
    Green,
    /// Blue
    ///
    /// On the wire: `12`.
    Blue,
    /// Purple
    ///
    /// On the wire: `13`.
    Purple,
    /// Gray
    ///
    /// On the wire: `14`.
    Gray,
    /// Light gray
    ///
    /// On the wire: `15`.
    LightGray,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(TextElementStyleBackgroundColor: i64 {
    LightRed = 1, LightOrange = 2, LightYellow = 3, LightGreen = 4, LightBlue = 5, LightPurple = 6,
    MediumGray = 7, Red = 8, Orange = 9, Yellow = 10, Green = 11, Blue = 12, Purple = 13, Gray = 14,
    LightGray = 15
});

/// One of `LightGrayBackground`, `LightRedBackground`, `LightOrangeBackground`, `LightYellowBackground`, `LightGreenBackground`, `LightBlueBackground`, `LightPurpleBackground`, `PaleGrayBackground`, …, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum TextStyleBackgroundColor {
    /// The value `LightGrayBackground`.
    LightGrayBackground,
    /// The value `LightRedBackground`.
    LightRedBackground,
    /// The value `LightOrangeBackground`.
    LightOrangeBackground,
    /// The value `LightYellowBackground`.
    LightYellowBackground,
    /// The value `LightGreenBackground`.
    LightGreenBackground,
    /// The value `LightBlueBackground`.
    LightBlueBackground,
    /// The value `LightPurpleBackground`.
    LightPurpleBackground,
    /// The value `PaleGrayBackground`.
    PaleGrayBackground,
    /// The value `DarkGrayBackground`.
    DarkGrayBackground,
    /// The value `DarkRedBackground`.
    DarkRedBackground,
    /// The value `DarkOrangeBackground`.
    DarkOrangeBackground,
    /// The value `DarkYellowBackground`.
    DarkYellowBackground,
    /// The value `DarkGreenBackground`.
    DarkGreenBackground,
    /// The value `DarkBlueBackground`.
    DarkBlueBackground,
    /// The value `DarkPurpleBackground`.
    DarkPurpleBackground,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(TextStyleBackgroundColor: String {
    LightGrayBackground = "LightGrayBackground", LightRedBackground = "LightRedBackground",
    LightOrangeBackground = "LightOrangeBackground",
    LightYellowBackground = "LightYellowBackground", LightGreenBackground = "LightGreenBackground",
    LightBlueBackground = "LightBlueBackground", LightPurpleBackground = "LightPurpleBackground",
    PaleGrayBackground = "PaleGrayBackground", DarkGrayBackground = "DarkGrayBackground",
    DarkRedBackground = "DarkRedBackground", DarkOrangeBackground = "DarkOrangeBackground",
    DarkYellowBackground = "DarkYellowBackground", DarkGreenBackground = "DarkGreenBackground",
    DarkBlueBackground = "DarkBlueBackground", DarkPurpleBackground = "DarkPurpleBackground"
});

/// One of `1`, `2`, `3`, `4`, `5`, `6`, `7`, `8`, …, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum TextStyleLanguage {
    /// PlainText
    ///
    /// On the wire: `1`.
    PlainText,
    /// ABAP
    ///
    /// On the wire: `2`.
    Abap,
    /// Ada
    ///
    /// On the wire: `3`.
    Ada,
    /// Apache
    ///
    /// On the wire: `4`.
    Apache,
    /// Apex
    ///
    /// On the wire: `5`.
    Apex,
    /// Assembly Language
    ///
    /// On the wire: `6`.
    AssemblyLanguage,
    /// Bash
    ///
    /// On the wire: `7`.
    Bash,
    /// CSharp
    ///
    /// On the wire: `8`.
    CSharp,
    /// Cpp
    ///
    /// On the wire: `9`.
    Cpp,
    /// C
    ///
    /// On the wire: `10`.
    C,
    /// COBOL
    ///
    /// On the wire: `11`.
    Cobol,
    /// CSS
    ///
    /// On the wire: `12`.
    Css,
    /// CoffeeScript
    ///
    /// On the wire: `13`.
    CoffeeScript,
    /// D
    ///
    /// On the wire: `14`.
    D,
    /// Dart
    ///
    /// On the wire: `15`.
    Dart,
    /// Delphi
    ///
    /// On the wire: `16`.
    Delphi,
    /// Django
    ///
    /// On the wire: `17`.
    Django,
    /// Dockerfile
    ///
    /// On the wire: `18`.
    Dockerfile,
    /// Erlang
    ///
    /// On the wire: `19`.
    Erlang,
    /// Fortran
    ///
    /// On the wire: `20`.
    Fortran,
    /// FoxPro
    ///
    /// On the wire: `21`.
    FoxPro,
    /// Go
    ///
    /// On the wire: `22`.
    Go,
    /// Groovy
    ///
    /// On the wire: `23`.
    Groovy,
    /// HTML
    ///
    /// On the wire: `24`.
    Html,
    /// HTMLBars
    ///
    /// On the wire: `25`.
    HtmlBars,
    /// HTTP
    ///
    /// On the wire: `26`.
    Http,
    /// Haskell
    ///
    /// On the wire: `27`.
    Haskell,
    /// JSON
    ///
    /// On the wire: `28`.
    Json,
    /// Java
    ///
    /// On the wire: `29`.
    Java,
    /// JavaScript
    ///
    /// On the wire: `30`.
    JavaScript,
    /// Julia
    ///
    /// On the wire: `31`.
    Julia,
    /// Kotlin
    ///
    /// On the wire: `32`.
    Kotlin,
    /// LaTeX
    ///
    /// On the wire: `33`.
    LaTeX,
    /// Lisp
    ///
    /// On the wire: `34`.
    Lisp,
    /// Logo
    ///
    /// On the wire: `35`.
    Logo,
    /// Lua
    ///
    /// On the wire: `36`.
    Lua,
    /// MATLAB
    ///
    /// On the wire: `37`.
    Matlab,
    /// Makefile
    ///
    /// On the wire: `38`.
    Makefile,
    /// Markdown
    ///
    /// On the wire: `39`.
    Markdown,
    /// Nginx
    ///
    /// On the wire: `40`.
    Nginx,
    /// Objective C
    ///
    /// On the wire: `41`.
    ObjectiveC,
    /// OpenEdge ABL
    ///
    /// On the wire: `42`.
    OpenEdgeAbl,
    /// PHP
    ///
    /// On the wire: `43`.
    Php,
    /// Perl
    ///
    /// On the wire: `44`.
    Perl,
    /// PostScript
    ///
    /// On the wire: `45`.
    PostScript,
    /// PowerShell
    ///
    /// On the wire: `46`.
    PowerShell,
    /// Prolog
    ///
    /// On the wire: `47`.
    Prolog,
    /// ProtoBuf
    ///
    /// On the wire: `48`.
    ProtoBuf,
    /// Python
    ///
    /// On the wire: `49`.
    Python,
    /// R
    ///
    /// On the wire: `50`.
    R,
    /// RPG
    ///
    /// On the wire: `51`.
    Rpg,
    /// Ruby
    ///
    /// On the wire: `52`.
    Ruby,
    /// Rust
    ///
    /// On the wire: `53`.
    Rust,
    /// SAS
    ///
    /// On the wire: `54`.
    Sas,
    /// SCSS
    ///
    /// On the wire: `55`.
    Scss,
    /// SQL
    ///
    /// On the wire: `56`.
    Sql,
    /// Scala
    ///
    /// On the wire: `57`.
    Scala,
    /// Scheme
    ///
    /// On the wire: `58`.
    Scheme,
    /// Scratch
    ///
    /// On the wire: `59`.
    Scratch,
    /// Shell
    ///
    /// On the wire: `60`.
    Shell,
    /// Swift
    ///
    /// On the wire: `61`.
    Swift,
    /// Thrift
    ///
    /// On the wire: `62`.
    Thrift,
    /// TypeScript
    ///
    /// On the wire: `63`.
    TypeScript,
    /// VBScript
    ///
    /// On the wire: `64`.
    VbScript,
    /// Visual Basic
    ///
    /// On the wire: `65`.
    VisualBasic,
    /// XML
    ///
    /// On the wire: `66`.
    Xml,
    /// YAML
    ///
    /// On the wire: `67`.
    Yaml,
    /// CMake
    ///
    /// On the wire: `68`.
    CMake,
    /// Diff
    ///
    /// On the wire: `69`.
    Diff,
    /// Gherkin
    ///
    /// On the wire: `70`.
    Gherkin,
    /// GraphQL
    ///
    /// On the wire: `71`.
    GraphQl,
    /// GLSL
    ///
    /// On the wire: `72`.
    Glsl,
    /// Properties
    ///
    /// On the wire: `73`.
    Properties,
    /// Solidity
    ///
    /// On the wire: `74`.
    Solidity,
    /// TOML
    ///
    /// On the wire: `75`.
    Toml,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(TextStyleLanguage: i64 {
    PlainText = 1, Abap = 2, Ada = 3, Apache = 4, Apex = 5, AssemblyLanguage = 6, Bash = 7,
    CSharp = 8, Cpp = 9, C = 10, Cobol = 11, Css = 12, CoffeeScript = 13, D = 14, Dart = 15,
    Delphi = 16, Django = 17, Dockerfile = 18, Erlang = 19, Fortran = 20, FoxPro = 21, Go = 22,
    Groovy = 23, Html = 24, HtmlBars = 25, Http = 26, Haskell = 27, Json = 28, Java = 29,
    JavaScript = 30, Julia = 31, Kotlin = 32, LaTeX = 33, Lisp = 34, Logo = 35, Lua = 36,
    Matlab = 37, Makefile = 38, Markdown = 39, Nginx = 40, ObjectiveC = 41, OpenEdgeAbl = 42,
    Php = 43, Perl = 44, PostScript = 45, PowerShell = 46, Prolog = 47, ProtoBuf = 48, Python = 49,
    R = 50, Rpg = 51, Ruby = 52, Rust = 53, Sas = 54, Scss = 55, Sql = 56, Scala = 57, Scheme = 58,
    Scratch = 59, Shell = 60, Swift = 61, Thrift = 62, TypeScript = 63, VbScript = 64,
    VisualBasic = 65, Xml = 66, Yaml = 67, CMake = 68, Diff = 69, Gherkin = 70, GraphQl = 71,
    Glsl = 72, Properties = 73, Solidity = 74, Toml = 75
});

/// One of `MessageLink`, `Undefined`, or another value, which is kept.
#[derive(Debug, Clone, PartialEq, Hash)]
#[non_exhaustive]
pub enum UrlType {
    /// The value `MessageLink`.
    MessageLink,
    /// The value `Undefined`.
    Undefined,
    /// A value that is not documented.
    Undocumented(String),
}

crate::open_enum!(UrlType: String { MessageLink = "MessageLink", Undefined = "Undefined" });

/// One of `1`, `2`, `3`, or another value, which is kept.
#[derive(Debug, Clone, Copy, PartialEq, Hash)]
#[non_exhaustive]
pub enum ViewType {
    /// Card
    ///
    /// On the wire: `1`.
    Card,
    /// Preview
    ///
    /// On the wire: `2`.
    Preview,
    /// Inline
    ///
    /// On the wire: `3`.
    Inline,
    /// A value that is not documented.
    Undocumented(i64),
}

crate::open_enum!(ViewType: i64 { Card = 1, Preview = 2, Inline = 3 });
