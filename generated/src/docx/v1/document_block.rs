// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `document_block`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Changes several blocks of a document, each at most once.
///
/// [`PATCH /open-apis/docx/v1/documents/:document_id/blocks/batch_update`](<https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document-block/batch_update>) gives [`BatchUpdateDocumentBlockResponse`] or fails with [`BatchUpdateDocumentBlockError`].
///
/// Token: tenant or user. Scopes, any one of: `docx:document`, `docx:document:write_only`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// ```ignore
/// let response = client.send(BatchUpdateDocumentBlock::new(document_id, requests)).await?;
/// ```
#[doc(
    alias(
        "docx.v1.document_block.batch_update",
        "/open-apis/docx/v1/documents/:document_id/blocks/batch_update"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchUpdateDocumentBlock {
    /// The document. Example: `doxcnePuYufKa49ISjhD8Iabcef`.
    pub document_id: String,
    /// The revision of the document; -1 for the latest. Default: `-1`. Range: at least `-1`. Example: `-1`.
    pub document_revision_id: Option<i64>,
    /// A text of your own that makes repeated calls count once; comes back as it was sent. Example: `0e2633a3-aa1a-4171-af9e-0768ff863566`.
    pub client_token: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The changes, one for each block. Length: at most 200.
    pub requests: Vec<UpdateBlockRequest>,
}

crate::request_builder!(BatchUpdateDocumentBlock {
    document_id(impl Into<String>).into(),
    requests(impl IntoIterator<Item = impl Into<UpdateBlockRequest>>).into_iter().map(Into::into).collect();
    document_revision_id(i64), client_token(impl Into<String>).into(),
    user_id_type(impl Into<UserIdType>).into()
});
crate::request!(BatchUpdateDocumentBlock -> BatchUpdateDocumentBlockResponse, BatchUpdateDocumentBlockError {
    "docx.v1.document_block.batch_update",
    PATCH "/open-apis/docx/v1/documents/:document_id/blocks/batch_update", [Tenant, User],
    read_value Data, Json, SCOPES = ["docx:document", "docx:document:write_only"];
    Path document_id "document_id", Query document_revision_id "document_revision_id",
    Query client_token "client_token", Query user_id_type "user_id_type", Body requests "requests"
});

/// What `docx.v1.document_block.batch_update` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchUpdateDocumentBlockResponse {
    /// The blocks.
    pub blocks: Vec<Block>,
    /// The revision of the document; -1 for the latest.
    pub document_revision_id: Option<i64>,
    /// A text of your own that makes repeated calls count once; comes back as it was sent.
    pub client_token: Option<String>,
}

crate::object!(BatchUpdateDocumentBlockResponse {
    blocks "blocks", document_revision_id "document_revision_id", client_token "client_token"
});

/// What `docx.v1.document_block.batch_update` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchUpdateDocumentBlockError {
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
    /// `1770033` (HTTP 400): content size exceed limit
    ///
    /// The text is too long; 10,485,760 characters are possible. Send less.
    ContentSizeExceedLimit,
    /// `1770034` (HTTP 400): operation count exceed limited
    ///
    /// Too many cells are concerned. Divide the request.
    OperationCountExceedLimited,
    /// `1770035` (HTTP 400): resource count exceed limit
    ///
    /// Too many images, files, mentions and the like. Divide the request.
    ResourceCountExceedLimit,
    /// `1770038` (HTTP 400): resource not found
    ///
    /// What is to be inserted does not exist or is not accessible. Check its token.
    ResourceNotFound,
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

crate::error_enum!(BatchUpdateDocumentBlockError: CODES {
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
    ContentSizeExceedLimit = 1770033, OperationCountExceedLimited = 1770034,
    ResourceCountExceedLimit = 1770035, ResourceNotFound = 1770038, ServerInternalError = 1771001,
    GatewayServerInternalError = 1771002, GatewayMarshalError = 1771003,
    GatewayUnmarshalError = 1771004, SystemUnderMaintenance = 1771005, MountFolderFailed = 1771006
});

/// Gets one block of a document.
///
/// [`GET /open-apis/docx/v1/documents/:document_id/blocks/:block_id`](<https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document-block/get>) gives [`GetDocumentBlockResponse`] or fails with [`GetDocumentBlockError`].
///
/// Token: tenant or user. Scopes, any one of: `docx:document`, `docx:document:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// ```ignore
/// let response = client.send(GetDocumentBlock::new(document_id, block_id)).await?;
/// ```
#[doc(
    alias(
        "docx.v1.document_block.get",
        "/open-apis/docx/v1/documents/:document_id/blocks/:block_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetDocumentBlock {
    /// The document. Example: `doxcnePuYufKa49ISjhD8Iabcef`.
    pub document_id: String,
    /// The block. Example: `doxcnO6UW6wAw2qIcYf4hZabcef`.
    pub block_id: String,
    /// The revision of the document; -1 for the latest. Default: `-1`. Range: at least `-1`. Example: `-1`.
    pub document_revision_id: Option<i64>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

crate::request_builder!(GetDocumentBlock {
    document_id(impl Into<String>).into(), block_id(impl Into<String>).into();
    document_revision_id(i64), user_id_type(impl Into<UserIdType>).into()
});
crate::request!(GetDocumentBlock -> GetDocumentBlockResponse, GetDocumentBlockError {
    "docx.v1.document_block.get", GET "/open-apis/docx/v1/documents/:document_id/blocks/:block_id",
    [Tenant, User], read_value Data, None, SCOPES = ["docx:document", "docx:document:readonly"];
    Path document_id "document_id", Path block_id "block_id",
    Query document_revision_id "document_revision_id", Query user_id_type "user_id_type"
});

/// What `docx.v1.document_block.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetDocumentBlockResponse {
    /// The block.
    pub block: Option<Block>,
}

crate::object!(GetDocumentBlockResponse { block "block" });

/// What `docx.v1.document_block.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetDocumentBlockError {
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
    /// `1770033` (HTTP 400): content size exceed limit
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

crate::error_enum!(GetDocumentBlockError: CODES {
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
    ContentSizeExceedLimit = 1770033, OperationCountExceedLimited = 1770034,
    ServerInternalError = 1771001, GatewayServerInternalError = 1771002,
    GatewayMarshalError = 1771003, GatewayUnmarshalError = 1771004,
    SystemUnderMaintenance = 1771005, MountFolderFailed = 1771006
});

/// Lists all blocks of a document.
///
/// [`GET /open-apis/docx/v1/documents/:document_id/blocks`](<https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document-block/list>) gives [`ListDocumentBlockResponse`] or fails with [`ListDocumentBlockError`].
///
/// Token: tenant or user. Scopes, any one of: `docx:document`, `docx:document:readonly`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// ```ignore
/// let mut items = client.list(ListDocumentBlock::new(document_id)).items();
/// ```
#[doc(
    alias(
        "docx.v1.document_block.list",
        "/open-apis/docx/v1/documents/:document_id/blocks"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct ListDocumentBlock {
    /// The document. Example: `doxbcmEtbFrbbq10nPNu8gabcef`.
    pub document_id: String,
    /// How many items a page holds at most. Default: `500`. Range: at most `500`. Example: `500`.
    pub page_size: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `aw7DoMKBFMOGwqHCrcO8w6jCmMOvw6ILeADCvsKNw57Di8O5XGV3LG4_w5HCqhFxSnDCrCzCn0BgZcOYUg85EMOYcEAcwqYOw4ojw5QFwofCu8KoIMO3K8Ktw4IuNMOBBHNYw4bCgCV3U1zDu8K-J8KSR8Kgw7Y0…`.
    pub page_token: Option<String>,
    /// The revision of the document; -1 for the latest. Default: `-1`. Range: at least `-1`. Example: `-1`.
    pub document_revision_id: Option<i64>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

crate::request_builder!(ListDocumentBlock {
    document_id(impl Into<String>).into();
    page_size(i64), page_token(impl Into<String>).into(), document_revision_id(i64),
    user_id_type(impl Into<UserIdType>).into()
});
crate::request!(ListDocumentBlock -> ListDocumentBlockResponse, ListDocumentBlockError {
    "docx.v1.document_block.list", GET "/open-apis/docx/v1/documents/:document_id/blocks",
    [Tenant, User], read_value Data, None, SCOPES = ["docx:document", "docx:document:readonly"];
    Path document_id "document_id", Query page_size "page_size", Query page_token "page_token",
    Query document_revision_id "document_revision_id", Query user_id_type "user_id_type"
});
crate::paged!(ListDocumentBlock: Block { page_token, page_size; page_token, has_more, items });

/// What `docx.v1.document_block.list` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct ListDocumentBlockResponse {
    /// The items of this page.
    pub items: Vec<Block>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(ListDocumentBlockResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `docx.v1.document_block.list` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum ListDocumentBlockError {
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
    /// `1770033` (HTTP 400): content size exceed limit
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

crate::error_enum!(ListDocumentBlockError: CODES {
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
    ContentSizeExceedLimit = 1770033, OperationCountExceedLimited = 1770034,
    ServerInternalError = 1771001, GatewayServerInternalError = 1771002,
    GatewayMarshalError = 1771003, GatewayUnmarshalError = 1771004,
    SystemUnderMaintenance = 1771005, MountFolderFailed = 1771006
});

/// Changes one block of a document: its text, style, table, columns, image, file or task.
///
/// [`PATCH /open-apis/docx/v1/documents/:document_id/blocks/:block_id`](<https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/document-block/patch>) gives [`PatchDocumentBlockResponse`] or fails with [`PatchDocumentBlockError`].
///
/// Token: tenant or user. Scopes, any one of: `docx:document`, `docx:document:write_only`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// ```ignore
/// let response = client.send(PatchDocumentBlock::new(document_id, block_id)).await?;
/// ```
#[doc(
    alias(
        "docx.v1.document_block.patch",
        "/open-apis/docx/v1/documents/:document_id/blocks/:block_id"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct PatchDocumentBlock {
    /// The document. Example: `doxcnePuYufKa49ISjhD8Iabcef`.
    pub document_id: String,
    /// The block. Example: `doxcnO6UW6wAw2qIcYf4hZabcef`.
    pub block_id: String,
    /// The revision of the document; -1 for the latest. Default: `-1`. Range: at least `-1`. Example: `-1`.
    pub document_revision_id: Option<i64>,
    /// A text of your own that makes repeated calls count once; comes back as it was sent. Example: `0e2633a3-aa1a-4171-af9e-0768ff863566`.
    pub client_token: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
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
    /// The new text and style.
    pub update_text: Option<UpdateTextRequest>,
    /// The task that the block shows.
    pub update_task: Option<Task>,
}

crate::request_builder!(PatchDocumentBlock {
    document_id(impl Into<String>).into(), block_id(impl Into<String>).into();
    document_revision_id(i64), client_token(impl Into<String>).into(),
    user_id_type(impl Into<UserIdType>).into(), update_text_elements(UpdateTextElementsRequest),
    update_text_style(UpdateTextStyleRequest), update_table_property(UpdateTablePropertyRequest),
    insert_table_row(InsertTableRowRequest), insert_table_column(DeleteGridColumnRequest),
    delete_table_rows(DeleteTableRowsRequest), delete_table_columns(DeleteTableColumnsRequest),
    merge_table_cells(MergeTableCellsRequest), unmerge_table_cells(UnmergeTableCellsRequest),
    insert_grid_column(DeleteGridColumnRequest), delete_grid_column(DeleteGridColumnRequest),
    update_grid_column_width_ratio(UpdateGridColumnWidthRatioRequest), replace_image(Image),
    replace_file(Mindnote), update_text(UpdateTextRequest), update_task(Task)
});
crate::request!(PatchDocumentBlock -> PatchDocumentBlockResponse, PatchDocumentBlockError {
    "docx.v1.document_block.patch",
    PATCH "/open-apis/docx/v1/documents/:document_id/blocks/:block_id", [Tenant, User],
    read_value Data, Json, SCOPES = ["docx:document", "docx:document:write_only"];
    Path document_id "document_id", Path block_id "block_id",
    Query document_revision_id "document_revision_id", Query client_token "client_token",
    Query user_id_type "user_id_type", Body update_text_elements "update_text_elements",
    Body update_text_style "update_text_style", Body update_table_property "update_table_property",
    Body insert_table_row "insert_table_row", Body insert_table_column "insert_table_column",
    Body delete_table_rows "delete_table_rows", Body delete_table_columns "delete_table_columns",
    Body merge_table_cells "merge_table_cells", Body unmerge_table_cells "unmerge_table_cells",
    Body insert_grid_column "insert_grid_column", Body delete_grid_column "delete_grid_column",
    Body update_grid_column_width_ratio "update_grid_column_width_ratio",
    Body replace_image "replace_image", Body replace_file "replace_file",
    Body update_text "update_text", Body update_task "update_task"
});

/// What `docx.v1.document_block.patch` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct PatchDocumentBlockResponse {
    /// The block.
    pub block: Option<Block>,
    /// The revision of the document; -1 for the latest.
    pub document_revision_id: Option<i64>,
    /// A text of your own that makes repeated calls count once; comes back as it was sent.
    pub client_token: Option<String>,
}

crate::object!(PatchDocumentBlockResponse {
    block "block", document_revision_id "document_revision_id", client_token "client_token"
});

/// What `docx.v1.document_block.patch` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum PatchDocumentBlockError {
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
    /// `1770033` (HTTP 400): content size exceed limit
    ///
    /// The text is too long; 10,485,760 characters are possible. Send less.
    ContentSizeExceedLimit,
    /// `1770034` (HTTP 400): operation count exceed limited
    ///
    /// Too many cells are concerned. Divide the request.
    OperationCountExceedLimited,
    /// `1770035` (HTTP 400): resource count exceed limit
    ///
    /// Too many images, files, mentions and the like. Divide the request.
    ResourceCountExceedLimit,
    /// `1770038` (HTTP 400): resource not found
    ///
    /// What is to be inserted does not exist or is not accessible. Check its token.
    ResourceNotFound,
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

crate::error_enum!(PatchDocumentBlockError: CODES {
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
    ContentSizeExceedLimit = 1770033, OperationCountExceedLimited = 1770034,
    ResourceCountExceedLimit = 1770035, ResourceNotFound = 1770038, ServerInternalError = 1771001,
    GatewayServerInternalError = 1771002, GatewayMarshalError = 1771003,
    GatewayUnmarshalError = 1771004, SystemUnderMaintenance = 1771005, MountFolderFailed = 1771006
});
