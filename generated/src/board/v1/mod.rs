// Written by `cargo xtask codegen`; do not edit.

//! `board.v1`: 6 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`DownloadAsImageWhiteboard`] | `GET /open-apis/board/v1/whiteboards/:whiteboard_id/download_as_image` | Downloads a picture of a whiteboard; the content type says whether it is PNG, JPEG, GIF or SVG. |
//! | [`GetWhiteboardTheme`] | `GET /open-apis/board/v1/whiteboards/:whiteboard_id/theme` | Gets the theme of a whiteboard, which gives its default colors. |
//! | [`UpdateThemeWhiteboard`] | `POST /open-apis/board/v1/whiteboards/:whiteboard_id/update_theme` | Changes the theme of a whiteboard, which gives its default colors. |
//! | [`CreateWhiteboardNode`] | `POST /open-apis/board/v1/whiteboards/:whiteboard_id/nodes` | Creates nodes on a whiteboard, several at once and below each other where wanted. |
//! | [`CreatePlantumlWhiteboardNode`] | `POST /open-apis/board/v1/whiteboards/:whiteboard_id/nodes/plantuml` | Puts a diagram that is written in PlantUML or Mermaid on a whiteboard, as nodes or as one picture. |
//! | [`ListWhiteboardNode`] | `GET /open-apis/board/v1/whiteboards/:whiteboard_id/nodes` | Gets all nodes of a whiteboard in one list; `parent_id` and `children` say how they belong together. |

pub mod whiteboard;
pub mod whiteboard_node;
mod shapes;
mod enumerations;
mod codes;
#[doc(inline)]
pub use whiteboard::*;
#[doc(inline)]
pub use whiteboard_node::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
