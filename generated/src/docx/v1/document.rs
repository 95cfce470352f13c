// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `document`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Turns Markdown or HTML into blocks that can then be created in a document; changes no document itself.
///
/// [`POST /open-apis/docx/v1/documents/blocks/convert`](<https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document/convert>) gives [`ConvertDocumentResponse`] or fails with [`ConvertDocumentError`].
///
/// Token: tenant or user. Scopes, any one of: `docx:document.block:convert`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// ```ignore
/// let response = client.send(ConvertDocument::new(content_type, content)).await?;
/// ```
#[doc(alias("docx.v1.document.convert", "/open-apis/docx/v1/documents/blocks/convert"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ConvertDocument {
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// Whether the content is Markdown or HTML. Example: `markdown`.
    pub content_type: ContentType,
    /// The Markdown or HTML. Length: 1 to 10485760. Example: `text`.
    pub content: String,
}

crate::request_builder!(ConvertDocument {
    content_type(impl Into<ContentType>).into(), content(impl Into<String>).into();
    user_id_type(impl Into<UserIdType>).into()
});
crate::request!(ConvertDocument -> ConvertDocumentResponse, ConvertDocumentError {
    "docx.v1.document.convert", POST "/open-apis/docx/v1/documents/blocks/convert", [Tenant, User],
    read_value Data, Json, SCOPES = ["docx:document.block:convert"];
    Query user_id_type "user_id_type", Body content_type "content_type", Body content "content"
});

/// What `docx.v1.document.convert` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ConvertDocumentResponse {
    /// The blocks at the first level in their order, by their temporary ids.
    pub first_level_block_ids: Vec<String>,
    /// The blocks.
    pub blocks: Vec<Block>,
    /// The addresses of the images, by the temporary ids of their blocks.
    pub block_id_to_image_urls: Vec<BlockIdToImageUrl>,
}

crate::object!(ConvertDocumentResponse {
    first_level_block_ids "first_level_block_ids", blocks "blocks",
    block_id_to_image_urls "block_id_to_image_urls"
});

/// What `docx.v1.document.convert` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ConvertDocumentError {
    /// `1770033` (HTTP 400): content size exceed limit
    ///
    /// The text is too long; 10,485,760 characters are possible. Send less.
    ContentSizeExceedLimit,
    /// `1771001` (HTTP 500): server internal error
    ///
    /// The server failed. Try again, and ask the support if it stays so.
    ServerInternalError,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(ConvertDocumentError: CODES {
    ContentSizeExceedLimit = 1770033, ServerInternalError = 1771001
});

/// Creates an empty document with a title, in a folder; content is added with other calls.
///
/// [`POST /open-apis/docx/v1/documents`](<https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document/create>) gives [`CreateDocumentResponse`] or fails with [`CreateDocumentError`].
///
/// Token: tenant or user. Scopes, any one of: `docx:document`, `docx:document:create`. Rate limit: a special one.
///
/// ```ignore
/// let response = client.send(CreateDocument::new()).await?;
/// ```
#[doc(alias("docx.v1.document.create", "/open-apis/docx/v1/documents"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateDocument {
    /// The folder to create it in; the root where it is left out. Example: `fldcnqquW1svRIYVT2Np6Iabcef`.
    pub folder_token: Option<String>,
    /// The title of the document. Length: 1 to 800. Example: `一篇新的文档`.
    pub title: Option<String>,
}

crate::request_builder!(CreateDocument {
    folder_token(impl Into<String>).into(), title(impl Into<String>).into()
});
crate::request!(CreateDocument -> CreateDocumentResponse, CreateDocumentError {
    "docx.v1.document.create", POST "/open-apis/docx/v1/documents", [Tenant, User], read_value Data,
    Json, SCOPES = ["docx:document", "docx:document:create"];
    Body folder_token "folder_token", Body title "title"
});

/// What `docx.v1.document.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateDocumentResponse {
    /// The document.
    pub document: Option<Document>,
}

crate::object!(CreateDocumentResponse { document "document" });

/// What `docx.v1.document.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateDocumentError {
    /// `1770001` (HTTP 400): invalid param
    ///
    /// A parameter is wrong. Check what the request sends.
    InvalidParam,
    /// `1770002` (HTTP 404): not found
    ///
    /// The document or chat does not exist. Check its id and whether it was deleted.
    NotFound,
    /// `1770003` (HTTP 400): resource deleted
    ///
    /// The document was deleted. Nothing can be done with it.
    ResourceDeleted,
    /// `1770004` (HTTP 400): too many blocks in document
    ///
    /// The document has too many blocks. Delete some or use another document.
    TooManyBlocksInDocument,
    /// `1770005` (HTTP 400): too deep level in document
    ///
    /// The blocks are nested too deeply. Use fewer levels.
    TooDeepLevelInDocument,
    /// `1770006` (HTTP 400): schema mismatch
    ///
    /// The structure is not valid. Check how the blocks are put together.
    SchemaMismatch,
    /// `1770007` (HTTP 400): too many children in block
    ///
    /// The block has too many blocks below it. Spread them over several.
    TooManyChildrenInBlock,
    /// `1770008` (HTTP 400): too big file size
    ///
    /// The file is too large. Use a smaller one.
    TooBigFileSize,
    /// `1770010` (HTTP 400): too many table column
    ///
    /// The table has too many columns. At most 100 are possible.
    TooManyTableColumn,
    /// `1770011` (HTTP 400): too many table cell
    ///
    /// The table has too many cells. At most 2,000 are possible.
    TooManyTableCell,
    /// `1770012` (HTTP 400): too many grid column
    ///
    /// There are too many columns beside each other. At most 10 are possible.
    TooManyGridColumn,
    /// `1770013` (HTTP 400): relation mismatch
    ///
    /// The image or file does not belong to the block. Upload it for this block.
    RelationMismatch,
    /// `1770014` (HTTP 400): parent children relation mismatch
    ///
    /// A block and the one above it do not fit. Check which block is below which.
    ParentChildrenRelationMismatch,
    /// `1770015` (HTTP 400): single edit with multi document
    ///
    /// A block belongs to another document. Edit one document at a time.
    SingleEditWithMultiDocument,
    /// `1770019` (HTTP 400): repeated blockID in document
    ///
    /// An id of a block comes twice. Make the ids unique.
    RepeatedBlockIdInDocument,
    /// `1770020` (HTTP 400): operation denied on copying document
    ///
    /// The document is being copied. Try again later.
    OperationDeniedOnCopyingDocument,
    /// `1770021` (HTTP 400): too old document
    ///
    /// The revision is too old. It can be at most 1,000 behind the latest.
    TooOldDocument,
    /// `1770022` (HTTP 400): invalid page token
    ///
    /// The page token is not valid. Use the one that the page before gave.
    InvalidPageToken,
    /// `1770024` (HTTP 400): invalid operation
    ///
    /// The operation is not allowed. Check links, undefined pieces, and the limits of columns and tables.
    InvalidOperation,
    /// `1770025` (HTTP 400): operation and block not match
    ///
    /// The operation does not fit the block. Check the type of the block.
    OperationAndBlockNotMatch,
    /// `1770026` (HTTP 400): row operation over range
    ///
    /// The row is outside the table. Check its index.
    RowOperationOverRange,
    /// `1770027` (HTTP 400): column operation over range
    ///
    /// The column is outside the table. Check its index.
    ColumnOperationOverRange,
    /// `1770028` (HTTP 400): block not support create children
    ///
    /// The block cannot have blocks below it. Choose another one.
    BlockNotSupportCreateChildren,
    /// `1770029` (HTTP 400): block not support to create
    ///
    /// Blocks of this type cannot be created. Choose another type.
    BlockNotSupportToCreate,
    /// `1770030` (HTTP 400): invalid parent children relation
    ///
    /// A block cannot be below the other. Check which types go together.
    InvalidParentChildrenRelation,
    /// `1770031` (HTTP 400): block not support to delete children
    ///
    /// The blocks below this block cannot be deleted. Choose another one.
    BlockNotSupportToDeleteChildren,
    /// `1770032` (HTTP 403): forbidden
    ///
    /// Permission is missing. Let the app or user read or edit the document.
    Forbidden,
    /// `1770033` (HTTP 400): raw content size exceed limited
    ///
    /// The text is too long; 10,485,760 characters are possible. Send less.
    ContentSizeExceedLimit,
    /// `1770034` (HTTP 400): operation count exceed limited
    ///
    /// Too many cells are concerned. Divide the request.
    OperationCountExceedLimited,
    /// `1770036` (HTTP 400): folder locked
    ///
    /// Another document is being created in the folder. Create one at a time.
    FolderLocked,
    /// `1770037` (HTTP 400): folder size exceeded limit
    FolderSizeExceededLimit,
    /// `1770039` (HTTP 400): folder not found
    ///
    /// The folder does not exist. Check `folder_token`.
    FolderNotFound,
    /// `1770040` (HTTP 403): no folder permission
    ///
    /// Documents may not be created in this folder. Get permission for it.
    NoFolderPermission,
    /// `1771001` (HTTP 500): server internal error
    ///
    /// The server failed. Try again, and ask the support if it stays so.
    ServerInternalError,
    /// `1771002` (HTTP 500): gateway server internal error
    ///
    /// The gateway failed. Try again, and ask the support if it stays so.
    GatewayServerInternalError,
    /// `1771003` (HTTP 500): gateway marshal error
    ///
    /// The gateway could not encode data. Try again, and ask the support if it stays so.
    GatewayMarshalError,
    /// `1771004` (HTTP 500): gateway unmarshal error
    ///
    /// The gateway could not decode data. Try again, and ask the support if it stays so.
    GatewayUnmarshalError,
    /// `1771005` (HTTP 503): system under maintenance
    ///
    /// The system is being maintained. Try again later.
    SystemUnderMaintenance,
    /// `1771006` (HTTP 500): mount folder failed
    ///
    /// The document could not be put into the folder. Check that no wiki token was given, and try again.
    MountFolderFailed,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateDocumentError: CODES {
    InvalidParam = 1770001, NotFound = 1770002, ResourceDeleted = 1770003,
    TooManyBlocksInDocument = 1770004, TooDeepLevelInDocument = 1770005, SchemaMismatch = 1770006,
    TooManyChildrenInBlock = 1770007, TooBigFileSize = 1770008, TooManyTableColumn = 1770010,
    TooManyTableCell = 1770011, TooManyGridColumn = 1770012, RelationMismatch = 1770013,
    ParentChildrenRelationMismatch = 1770014, SingleEditWithMultiDocument = 1770015,
    RepeatedBlockIdInDocument = 1770019, OperationDeniedOnCopyingDocument = 1770020,
    TooOldDocument = 1770021, InvalidPageToken = 1770022, InvalidOperation = 1770024,
    OperationAndBlockNotMatch = 1770025, RowOperationOverRange = 1770026,
    ColumnOperationOverRange = 1770027, BlockNotSupportCreateChildren = 1770028,
    BlockNotSupportToCreate = 1770029, InvalidParentChildrenRelation = 1770030,
    BlockNotSupportToDeleteChildren = 1770031, Forbidden = 1770032,
    ContentSizeExceedLimit = 1770033 + 1, OperationCountExceedLimited = 1770034,
    FolderLocked = 1770036, FolderSizeExceededLimit = 1770037, FolderNotFound = 1770039,
    NoFolderPermission = 1770040, ServerInternalError = 1771001,
    GatewayServerInternalError = 1771002, GatewayMarshalError = 1771003,
    GatewayUnmarshalError = 1771004, SystemUnderMaintenance = 1771005, MountFolderFailed = 1771006
});

/// Gets the title and the latest revision of a document.
///
/// [`GET /open-apis/docx/v1/documents/:document_id`](<https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document/get>) gives [`GetDocumentResponse`] or fails with [`GetDocumentError`].
///
/// Token: tenant or user. Scopes, any one of: `docx:document`, `docx:document:readonly`. Rate limit: a special one.
///
/// ```ignore
/// let response = client.send(GetDocument::new(document_id)).await?;
/// ```
#[doc(alias("docx.v1.document.get", "/open-apis/docx/v1/documents/:document_id"))]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDocument {
    /// The document. Length: 27 to 27. Example: `doxcnePuYufKa49ISjhD8Iabcef`.
    pub document_id: String,
}

crate::request_builder!(GetDocument { document_id(impl Into<String>).into(); });
crate::request!(GetDocument -> GetDocumentResponse, GetDocumentError {
    "docx.v1.document.get", GET "/open-apis/docx/v1/documents/:document_id", [Tenant, User],
    read_value Data, None, SCOPES = ["docx:document", "docx:document:readonly"];
    Path document_id "document_id"
});

/// What `docx.v1.document.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocumentResponse {
    /// The document.
    pub document: Option<Document>,
}

crate::object!(GetDocumentResponse { document "document" });

/// What `docx.v1.document.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetDocumentError {
    /// `1770001` (HTTP 400): invalid param
    ///
    /// A parameter is wrong. Check what the request sends.
    InvalidParam,
    /// `1770002` (HTTP 404): not found
    ///
    /// The document or chat does not exist. Check its id and whether it was deleted.
    NotFound,
    /// `1770003` (HTTP 400): resource deleted
    ///
    /// The document was deleted. Nothing can be done with it.
    ResourceDeleted,
    /// `1770004` (HTTP 400): too many blocks in document
    ///
    /// The document has too many blocks. Delete some or use another document.
    TooManyBlocksInDocument,
    /// `1770005` (HTTP 400): too deep level in document
    ///
    /// The blocks are nested too deeply. Use fewer levels.
    TooDeepLevelInDocument,
    /// `1770006` (HTTP 400): schema mismatch
    ///
    /// The structure is not valid. Check how the blocks are put together.
    SchemaMismatch,
    /// `1770007` (HTTP 400): too many children in block
    ///
    /// The block has too many blocks below it. Spread them over several.
    TooManyChildrenInBlock,
    /// `1770008` (HTTP 400): too big file size
    ///
    /// The file is too large. Use a smaller one.
    TooBigFileSize,
    /// `1770010` (HTTP 400): too many table column
    ///
    /// The table has too many columns. At most 100 are possible.
    TooManyTableColumn,
    /// `1770011` (HTTP 400): too many table cell
    ///
    /// The table has too many cells. At most 2,000 are possible.
    TooManyTableCell,
    /// `1770012` (HTTP 400): too many grid column
    ///
    /// There are too many columns beside each other. At most 10 are possible.
    TooManyGridColumn,
    /// `1770013` (HTTP 400): relation mismatch
    ///
    /// The image or file does not belong to the block. Upload it for this block.
    RelationMismatch,
    /// `1770014` (HTTP 400): parent children relation mismatch
    ///
    /// A block and the one above it do not fit. Check which block is below which.
    ParentChildrenRelationMismatch,
    /// `1770015` (HTTP 400): single edit with multi document
    ///
    /// A block belongs to another document. Edit one document at a time.
    SingleEditWithMultiDocument,
    /// `1770019` (HTTP 400): repeated blockID in document
    ///
    /// An id of a block comes twice. Make the ids unique.
    RepeatedBlockIdInDocument,
    /// `1770020` (HTTP 400): operation denied on copying document
    ///
    /// The document is being copied. Try again later.
    OperationDeniedOnCopyingDocument,
    /// `1770021` (HTTP 400): too old document
    ///
    /// The revision is too old. It can be at most 1,000 behind the latest.
    TooOldDocument,
    /// `1770022` (HTTP 400): invalid page token
    ///
    /// The page token is not valid. Use the one that the page before gave.
    InvalidPageToken,
    /// `1770024` (HTTP 400): invalid operation
    ///
    /// The operation is not allowed. Check links, undefined pieces, and the limits of columns and tables.
    InvalidOperation,
    /// `1770025` (HTTP 400): operation and block not match
    ///
    /// The operation does not fit the block. Check the type of the block.
    OperationAndBlockNotMatch,
    /// `1770026` (HTTP 400): row operation over range
    ///
    /// The row is outside the table. Check its index.
    RowOperationOverRange,
    /// `1770027` (HTTP 400): column operation over range
    ///
    /// The column is outside the table. Check its index.
    ColumnOperationOverRange,
    /// `1770028` (HTTP 400): block not support create children
    ///
    /// The block cannot have blocks below it. Choose another one.
    BlockNotSupportCreateChildren,
    /// `1770029` (HTTP 400): block not support to create
    ///
    /// Blocks of this type cannot be created. Choose another type.
    BlockNotSupportToCreate,
    /// `1770030` (HTTP 400): invalid parent children relation
    ///
    /// A block cannot be below the other. Check which types go together.
    InvalidParentChildrenRelation,
    /// `1770031` (HTTP 400): block not support to delete children
    ///
    /// The blocks below this block cannot be deleted. Choose another one.
    BlockNotSupportToDeleteChildren,
    /// `1770032` (HTTP 403): forbidden
    ///
    /// Permission is missing. Let the app or user read or edit the document.
    Forbidden,
    /// `1770033` (HTTP 400): raw content size exceed limited
    ///
    /// The text is too long; 10,485,760 characters are possible. Send less.
    ContentSizeExceedLimit,
    /// `1770034` (HTTP 400): operation count exceed limited
    ///
    /// Too many cells are concerned. Divide the request.
    OperationCountExceedLimited,
    /// `1771001` (HTTP 500): server internal error
    ///
    /// The server failed. Try again, and ask the support if it stays so.
    ServerInternalError,
    /// `1771002` (HTTP 500): gateway server internal error
    ///
    /// The gateway failed. Try again, and ask the support if it stays so.
    GatewayServerInternalError,
    /// `1771003` (HTTP 500): gateway marshal error
    ///
    /// The gateway could not encode data. Try again, and ask the support if it stays so.
    GatewayMarshalError,
    /// `1771004` (HTTP 500): gateway unmarshal error
    ///
    /// The gateway could not decode data. Try again, and ask the support if it stays so.
    GatewayUnmarshalError,
    /// `1771005` (HTTP 503): system under maintenance
    ///
    /// The system is being maintained. Try again later.
    SystemUnderMaintenance,
    /// `1771006` (HTTP 500): mount folder failed
    ///
    /// The document could not be put into the folder. Check that no wiki token was given, and try again.
    MountFolderFailed,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetDocumentError: CODES {
    InvalidParam = 1770001, NotFound = 1770002, ResourceDeleted = 1770003,
    TooManyBlocksInDocument = 1770004, TooDeepLevelInDocument = 1770005, SchemaMismatch = 1770006,
    TooManyChildrenInBlock = 1770007, TooBigFileSize = 1770008, TooManyTableColumn = 1770010,
    TooManyTableCell = 1770011, TooManyGridColumn = 1770012, RelationMismatch = 1770013,
    ParentChildrenRelationMismatch = 1770014, SingleEditWithMultiDocument = 1770015,
    RepeatedBlockIdInDocument = 1770019, OperationDeniedOnCopyingDocument = 1770020,
    TooOldDocument = 1770021, InvalidPageToken = 1770022, InvalidOperation = 1770024,
    OperationAndBlockNotMatch = 1770025, RowOperationOverRange = 1770026,
    ColumnOperationOverRange = 1770027, BlockNotSupportCreateChildren = 1770028,
    BlockNotSupportToCreate = 1770029, InvalidParentChildrenRelation = 1770030,
    BlockNotSupportToDeleteChildren = 1770031, Forbidden = 1770032,
    ContentSizeExceedLimit = 1770033 + 1, OperationCountExceedLimited = 1770034,
    ServerInternalError = 1771001, GatewayServerInternalError = 1771002,
    GatewayMarshalError = 1771003, GatewayUnmarshalError = 1771004,
    SystemUnderMaintenance = 1771005, MountFolderFailed = 1771006
});

/// Gets the text of a document without formats.
///
/// [`GET /open-apis/docx/v1/documents/:document_id/raw_content`](<https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document/raw_content>) gives [`GetDocumentRawContentResponse`] or fails with [`GetDocumentRawContentError`].
///
/// Token: tenant or user. Scopes, any one of: `docx:document`, `docx:document:readonly`. Rate limit: a special one.
///
/// ```ignore
/// let response = client.send(GetDocumentRawContent::new(document_id)).await?;
/// ```
#[doc(
    alias(
        "docx.v1.document.raw_content",
        "/open-apis/docx/v1/documents/:document_id/raw_content"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDocumentRawContent {
    /// The document. Length: 27 to 27. Example: `doxbcmEtbFrbbq10nPNu8gabcef`.
    pub document_id: String,
    /// In which language names of mentioned users come. Default: `0`. Example: `0`.
    pub lang: Option<Lang>,
}

crate::request_builder!(GetDocumentRawContent {
    document_id(impl Into<String>).into();
    lang(impl Into<Lang>).into()
});
crate::request!(GetDocumentRawContent -> GetDocumentRawContentResponse, GetDocumentRawContentError {
    "docx.v1.document.raw_content", GET "/open-apis/docx/v1/documents/:document_id/raw_content",
    [Tenant, User], read_value Data, None, SCOPES = ["docx:document", "docx:document:readonly"];
    Path document_id "document_id", Query lang "lang"
});

/// What `docx.v1.document.raw_content` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocumentRawContentResponse {
    /// The text of the document.
    pub content: Option<String>,
}

crate::object!(GetDocumentRawContentResponse { content "content" });

/// What `docx.v1.document.raw_content` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetDocumentRawContentError {
    /// `1770001` (HTTP 400): invalid param
    ///
    /// A parameter is wrong. Check what the request sends.
    InvalidParam,
    /// `1770002` (HTTP 404): not found
    ///
    /// The document or chat does not exist. Check its id and whether it was deleted.
    NotFound,
    /// `1770003` (HTTP 400): resource deleted
    ///
    /// The document was deleted. Nothing can be done with it.
    ResourceDeleted,
    /// `1770004` (HTTP 400): too many blocks in document
    ///
    /// The document has too many blocks. Delete some or use another document.
    TooManyBlocksInDocument,
    /// `1770005` (HTTP 400): too deep level in document
    ///
    /// The blocks are nested too deeply. Use fewer levels.
    TooDeepLevelInDocument,
    /// `1770006` (HTTP 400): schema mismatch
    ///
    /// The structure is not valid. Check how the blocks are put together.
    SchemaMismatch,
    /// `1770007` (HTTP 400): too many children in block
    ///
    /// The block has too many blocks below it. Spread them over several.
    TooManyChildrenInBlock,
    /// `1770008` (HTTP 400): too big file size
    ///
    /// The file is too large. Use a smaller one.
    TooBigFileSize,
    /// `1770010` (HTTP 400): too many table column
    ///
    /// The table has too many columns. At most 100 are possible.
    TooManyTableColumn,
    /// `1770011` (HTTP 400): too many table cell
    ///
    /// The table has too many cells. At most 2,000 are possible.
    TooManyTableCell,
    /// `1770012` (HTTP 400): too many grid column
    ///
    /// There are too many columns beside each other. At most 10 are possible.
    TooManyGridColumn,
    /// `1770013` (HTTP 400): relation mismatch
    ///
    /// The image or file does not belong to the block. Upload it for this block.
    RelationMismatch,
    /// `1770014` (HTTP 400): parent children relation mismatch
    ///
    /// A block and the one above it do not fit. Check which block is below which.
    ParentChildrenRelationMismatch,
    /// `1770015` (HTTP 400): single edit with multi document
    ///
    /// A block belongs to another document. Edit one document at a time.
    SingleEditWithMultiDocument,
    /// `1770019` (HTTP 400): repeated blockID in document
    ///
    /// An id of a block comes twice. Make the ids unique.
    RepeatedBlockIdInDocument,
    /// `1770020` (HTTP 400): operation denied on copying document
    ///
    /// The document is being copied. Try again later.
    OperationDeniedOnCopyingDocument,
    /// `1770021` (HTTP 400): too old document
    ///
    /// The revision is too old. It can be at most 1,000 behind the latest.
    TooOldDocument,
    /// `1770022` (HTTP 400): invalid page token
    ///
    /// The page token is not valid. Use the one that the page before gave.
    InvalidPageToken,
    /// `1770024` (HTTP 400): invalid operation
    ///
    /// The operation is not allowed. Check links, undefined pieces, and the limits of columns and tables.
    InvalidOperation,
    /// `1770025` (HTTP 400): operation and block not match
    ///
    /// The operation does not fit the block. Check the type of the block.
    OperationAndBlockNotMatch,
    /// `1770026` (HTTP 400): row operation over range
    ///
    /// The row is outside the table. Check its index.
    RowOperationOverRange,
    /// `1770027` (HTTP 400): column operation over range
    ///
    /// The column is outside the table. Check its index.
    ColumnOperationOverRange,
    /// `1770028` (HTTP 400): block not support create children
    ///
    /// The block cannot have blocks below it. Choose another one.
    BlockNotSupportCreateChildren,
    /// `1770029` (HTTP 400): block not support to create
    ///
    /// Blocks of this type cannot be created. Choose another type.
    BlockNotSupportToCreate,
    /// `1770030` (HTTP 400): invalid parent children relation
    ///
    /// A block cannot be below the other. Check which types go together.
    InvalidParentChildrenRelation,
    /// `1770031` (HTTP 400): block not support to delete children
    ///
    /// The blocks below this block cannot be deleted. Choose another one.
    BlockNotSupportToDeleteChildren,
    /// `1770032` (HTTP 403): forbidden
    ///
    /// Permission is missing. Let the app or user read or edit the document.
    Forbidden,
    /// `1770033` (HTTP 400): raw content size exceed limited
    ///
    /// The text is too long; 10,485,760 characters are possible. Send less.
    ContentSizeExceedLimit,
    /// `1770034` (HTTP 400): operation count exceed limited
    ///
    /// Too many cells are concerned. Divide the request.
    OperationCountExceedLimited,
    /// `1771001` (HTTP 500): server internal error
    ///
    /// The server failed. Try again, and ask the support if it stays so.
    ServerInternalError,
    /// `1771002` (HTTP 500): gateway server internal error
    ///
    /// The gateway failed. Try again, and ask the support if it stays so.
    GatewayServerInternalError,
    /// `1771003` (HTTP 500): gateway marshal error
    ///
    /// The gateway could not encode data. Try again, and ask the support if it stays so.
    GatewayMarshalError,
    /// `1771004` (HTTP 500): gateway unmarshal error
    ///
    /// The gateway could not decode data. Try again, and ask the support if it stays so.
    GatewayUnmarshalError,
    /// `1771005` (HTTP 503): system under maintenance
    ///
    /// The system is being maintained. Try again later.
    SystemUnderMaintenance,
    /// `1771006` (HTTP 500): mount folder failed
    ///
    /// The document could not be put into the folder. Check that no wiki token was given, and try again.
    MountFolderFailed,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetDocumentRawContentError: CODES {
    InvalidParam = 1770001, NotFound = 1770002, ResourceDeleted = 1770003,
    TooManyBlocksInDocument = 1770004, TooDeepLevelInDocument = 1770005, SchemaMismatch = 1770006,
    TooManyChildrenInBlock = 1770007, TooBigFileSize = 1770008, TooManyTableColumn = 1770010,
    TooManyTableCell = 1770011, TooManyGridColumn = 1770012, RelationMismatch = 1770013,
    ParentChildrenRelationMismatch = 1770014, SingleEditWithMultiDocument = 1770015,
    RepeatedBlockIdInDocument = 1770019, OperationDeniedOnCopyingDocument = 1770020,
    TooOldDocument = 1770021, InvalidPageToken = 1770022, InvalidOperation = 1770024,
    OperationAndBlockNotMatch = 1770025, RowOperationOverRange = 1770026,
    ColumnOperationOverRange = 1770027, BlockNotSupportCreateChildren = 1770028,
    BlockNotSupportToCreate = 1770029, InvalidParentChildrenRelation = 1770030,
    BlockNotSupportToDeleteChildren = 1770031, Forbidden = 1770032,
    ContentSizeExceedLimit = 1770033 + 1, OperationCountExceedLimited = 1770034,
    ServerInternalError = 1771001, GatewayServerInternalError = 1771002,
    GatewayMarshalError = 1771003, GatewayUnmarshalError = 1771004,
    SystemUnderMaintenance = 1771005, MountFolderFailed = 1771006
});
