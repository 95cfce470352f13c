// Written by `cargo xtask codegen`; do not edit.

//! `spark.v1`: 24 endpoints.
//!
//! | request | method and path | what it does |
//! | --- | --- | --- |
//! | [`CreateApp`] | `POST /open-apis/spark/v1/apps` | Creates a Spark app, of type `HTML`, with its name and icon but no code yet. |
//! | [`GetAppVisibility`] | `GET /open-apis/spark/v1/apps/:app_id/access-scope` | Gets who may use a Spark app; the app must be published. |
//! | [`SetAppIcon`] | `POST /open-apis/spark/v1/icon` | Uploads an icon for Spark apps and returns its address. |
//! | [`ListApp`] | `GET /open-apis/spark/v1/apps` | Lists Spark apps with their details. |
//! | [`PatchApp`] | `PATCH /open-apis/spark/v1/apps/:app_id` | Changes the name, the description or the icon of a Spark app. |
//! | [`ExecuteAppSqlCommands`] | `POST /open-apis/spark/v1/apps/:app_id/sql_commands` | Runs an SQL statement in the database of a Spark app, by default the live one; only queries return a result. |
//! | [`UpdateAppVisibility`] | `PUT /open-apis/spark/v1/apps/:app_id/access-scope` | Sets who may use a Spark app: anybody, the tenant, or some users, departments and chats; the app must be published. |
//! | [`UploadHtmlCodeAndReleaseApp`] | `POST /open-apis/spark/v1/apps/:app_id/upload_and_release_html_code` | Uploads the HTML code of a Spark app as a tar file and publishes it at once. |
//! | [`GetAppEnumDetail`] | `GET /open-apis/spark/v1/apps/:app_id/enums/:enum_name` | Gets a custom enumeration of a Spark app with its values. |
//! | [`GetAppEnumList`] | `GET /open-apis/spark/v1/apps/:app_id/enums` | Lists the custom enumerations of a Spark app with their values. |
//! | [`DownloadAppStorage`] | `GET /open-apis/spark/v1/apps/:app_id/storage` | Downloads a file from the storage of a Spark app, up to 20 MB; a range of bytes can be asked for. |
//! | [`UploadAppStorage`] | `POST /open-apis/spark/v1/apps/:app_id/storage/upload` | Uploads a file of up to 20 MB to the storage of a Spark app. |
//! | [`UploadCompleteAppStorage`] | `POST /open-apis/spark/v1/apps/:app_id/storage/upload/complete` | Completes an upload in parts once all parts are uploaded, and returns the file. |
//! | [`UploadInitializeAppStorage`] | `POST /open-apis/spark/v1/apps/:app_id/storage/upload/initialize` | Begins the upload of a file in parts and says how large they should be; the upload id is valid for 24 hours. |
//! | [`UploadPartAppStorage`] | `POST /open-apis/spark/v1/apps/:app_id/storage/upload/part` | Uploads one part of a file, by the upload id and the size that the beginning of the upload gave. |
//! | [`BatchUpdateAppTableRecords`] | `PATCH /open-apis/spark/v1/apps/:app_id/tables/:table_name/records_batch_update` | Updates up to 500 records of a table by their primary keys; all must change the same columns. |
//! | [`DeleteAppTableRecords`] | `DELETE /open-apis/spark/v1/apps/:app_id/tables/:table_name/records` | Deletes all records of a table that a filter matches, for good. |
//! | [`GetAppTableDetail`] | `GET /open-apis/spark/v1/apps/:app_id/tables/:table_name` | Gets a data table of a Spark app with its columns. |
//! | [`GetAppTableList`] | `GET /open-apis/spark/v1/apps/:app_id/tables` | Lists the data tables of a Spark app with their columns. |
//! | [`GetAppTableRecordList`] | `GET /open-apis/spark/v1/apps/:app_id/tables/:table_name/records` | Lists records of a table of a Spark app, with columns, filter and order in the syntax of PostgREST. |
//! | [`PatchAppTableRecords`] | `PATCH /open-apis/spark/v1/apps/:app_id/tables/:table_name/records` | Sets the same values on all records of a table that a filter matches. |
//! | [`PostAppTableRecords`] | `POST /open-apis/spark/v1/apps/:app_id/tables/:table_name/records` | Inserts records into a table of a Spark app, 500 at most; the `Prefer` header makes it update those that exist. |
//! | [`GetAppViewRecordList`] | `GET /open-apis/spark/v1/apps/:app_id/views/:view_name/records` | Lists records of a view of a Spark app, with columns, filter and order in the syntax of PostgREST. |
//! | [`ConvertDirectoryUserId`] | `POST /open-apis/spark/v1/directory/user/id_convert` | Converts ids of users between Spark and the open platform; ids that are not found are left out. |

pub mod app;
pub mod app_enum;
pub mod app_storage;
pub mod app_table;
pub mod app_view;
pub mod directory_user;
mod shapes;
mod enumerations;
mod codes;
#[doc(inline)]
pub use app::*;
#[doc(inline)]
pub use app_enum::*;
#[doc(inline)]
pub use app_storage::*;
#[doc(inline)]
pub use app_table::*;
#[doc(inline)]
pub use app_view::*;
#[doc(inline)]
pub use directory_user::*;
pub use shapes::*;
pub use enumerations::*;
pub use codes::*;
