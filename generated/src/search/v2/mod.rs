// Written by `cargo xtask codegen`; do not edit.

//! `search.v2`: 16 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`CreateApp`] | `POST /open-apis/search/v2/app` | Searches apps by keyword and returns their ids. |
//! | [`CreateDataSource`] | `POST /open-apis/search/v2/data_sources` | Creates a data source whose items enterprise search then finds. |
//! | [`DeleteDataSource`] | `DELETE /open-apis/search/v2/data_sources/:data_source_id` | Deletes a data source of enterprise search. |
//! | [`GetDataSource`] | `GET /open-apis/search/v2/data_sources/:data_source_id` | Returns one data source of enterprise search. |
//! | [`ListDataSource`] | `GET /open-apis/search/v2/data_sources` | Lists the data sources of enterprise search. |
//! | [`PatchDataSource`] | `PATCH /open-apis/search/v2/data_sources/:data_source_id` | Updates a data source of enterprise search. |
//! | [`BatchCreateDataSourceItem`] | `POST /open-apis/search/v2/data_sources/:data_source_id/items/batch_create` | Indexes several items of a data source. |
//! | [`CreateDataSourceItem`] | `POST /open-apis/search/v2/data_sources/:data_source_id/items` | Indexes one item of a data source, with who may find it. |
//! | [`DeleteDataSourceItem`] | `DELETE /open-apis/search/v2/data_sources/:data_source_id/items/:item_id` | Takes an item of a data source out of the index. |
//! | [`GetDataSourceItem`] | `GET /open-apis/search/v2/data_sources/:data_source_id/items/:item_id` | Returns one indexed item of a data source. |
//! | [`SearchDocWiki`] | `POST /open-apis/search/v2/doc_wiki/search` | Searches documents and wiki nodes that the user may see, by keyword and filters. |
//! | [`CreateMessage`] | `POST /open-apis/search/v2/message` | Searches messages by keyword and filters and returns their ids. |
//! | [`CreateSchema`] | `POST /open-apis/search/v2/schemas` | Creates a schema: the fields of a data source's items and how they are shown. |
//! | [`DeleteSchema`] | `DELETE /open-apis/search/v2/schemas/:schema_id` | Deletes a schema of data sources. |
//! | [`GetSchema`] | `GET /open-apis/search/v2/schemas/:schema_id` | Returns one schema of data sources. |
//! | [`PatchSchema`] | `PATCH /open-apis/search/v2/schemas/:schema_id` | Updates how items of a schema are shown. |

pub mod app;
pub mod data_source;
pub mod data_source_item;
pub mod doc_wiki;
pub mod message;
pub mod schema;
mod shapes;
mod enumerations;
mod codes;
#[doc(inline)]
pub use app::*;
#[doc(inline)]
pub use data_source::*;
#[doc(inline)]
pub use data_source_item::*;
#[doc(inline)]
pub use doc_wiki::*;
#[doc(inline)]
pub use message::*;
#[doc(inline)]
pub use schema::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
