// Written by `cargo xtask codegen`; do not edit.

//! `wiki.v2`: 16 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`SearchNode`] | `POST /open-apis/wiki/v2/nodes/search` | Searches wiki nodes that the user may see by keyword. |
//! | [`CreateSpace`] | `POST /open-apis/wiki/v2/spaces` | Creates a wiki space. |
//! | [`GetSpace`] | `GET /open-apis/wiki/v2/spaces/:space_id` | Returns one wiki space by its id. |
//! | [`GetNodeSpace`] | `GET /open-apis/wiki/v2/spaces/get_node` | Returns one wiki node by its token, or by that of the document it holds. |
//! | [`ListSpace`] | `GET /open-apis/wiki/v2/spaces` | Lists the wiki spaces that the calling identity may see. |
//! | [`CreateSpaceMember`] | `POST /open-apis/wiki/v2/spaces/:space_id/members` | Adds a member or an administrator to a wiki space. |
//! | [`DeleteSpaceMember`] | `DELETE /open-apis/wiki/v2/spaces/:space_id/members/:member_id` | Removes a member or an administrator from a wiki space. |
//! | [`ListSpaceMember`] | `GET /open-apis/wiki/v2/spaces/:space_id/members` | Lists the members and administrators of a wiki space. |
//! | [`CopySpaceNode`] | `POST /open-apis/wiki/v2/spaces/:space_id/nodes/:node_token/copy` | Copies a wiki node to another place or space. |
//! | [`CreateSpaceNode`] | `POST /open-apis/wiki/v2/spaces/:space_id/nodes` | Creates a node in a wiki space, with a new document or as a shortcut. |
//! | [`ListSpaceNode`] | `GET /open-apis/wiki/v2/spaces/:space_id/nodes` | Lists the nodes directly below a wiki node, or at the top of a space. |
//! | [`MoveSpaceNode`] | `POST /open-apis/wiki/v2/spaces/:space_id/nodes/:node_token/move` | Moves a wiki node, with all below it, to another place or space. |
//! | [`MoveDocsToWikiSpaceNode`] | `POST /open-apis/wiki/v2/spaces/:space_id/nodes/move_docs_to_wiki` | Moves a document from the drive into a wiki space. |
//! | [`UpdateTitleSpaceNode`] | `POST /open-apis/wiki/v2/spaces/:space_id/nodes/:node_token/update_title` | Renames a wiki node. |
//! | [`UpdateSpaceSetting`] | `PUT /open-apis/wiki/v2/spaces/:space_id/setting` | Updates who may create, copy and comment in a wiki space. |
//! | [`GetTask`] | `GET /open-apis/wiki/v2/tasks/:task_id` | Returns the progress and result of an asynchronous wiki task. |

pub mod node;
pub mod space;
pub mod space_member;
pub mod space_node;
pub mod space_setting;
pub mod task;
mod shapes;
mod enumerations;
mod codes;
#[doc(inline)]
pub use node::*;
#[doc(inline)]
pub use space::*;
#[doc(inline)]
pub use space_member::*;
#[doc(inline)]
pub use space_node::*;
#[doc(inline)]
pub use space_setting::*;
#[doc(inline)]
pub use task::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
