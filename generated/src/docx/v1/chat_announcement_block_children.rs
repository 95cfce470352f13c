// Written by `cargo xtask codegen`; do not edit.

//! Endpoints of `chat_announcement_block_children`.

#[allow(unused_imports, reason = "not every endpoint has objects, values or codes")]
use super::*;

/// Deletes a range of the blocks below a block of a chat's announcement.
///
/// [`DELETE /open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id/children/batch_delete`](<https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/chat-announcement-block-children/batch_delete>) gives [`BatchDeleteChatAnnouncementBlockChildrenResponse`] or fails with [`BatchDeleteChatAnnouncementBlockChildrenError`].
///
/// Token: tenant or user. Scopes, any one of: `im:chat.announcement:write_only`. Rate limit: 5 a second.
///
/// ```ignore
/// let request = BatchDeleteChatAnnouncementBlockChildren::new(chat_id, block_id, start_index, end_index);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "docx.v1.chat_announcement_block_children.batch_delete",
        "/open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id/children/batch_delete"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct BatchDeleteChatAnnouncementBlockChildren {
    /// The chat. Example: `oc_5ad11d72b830411d72b836c20`.
    pub chat_id: String,
    /// The block whose blocks below are deleted. Example: `doxcnO6UW6wAw2qIcYf4hZpFIth`.
    pub block_id: String,
    /// The number of the revision; where one is asked for, -1 is the latest. Default: `-1`. Range: at least `-1`. Example: `-1`.
    pub revision_id: Option<i64>,
    /// A text of your own that makes repeated calls count once; comes back as it was sent. Example: `fe599b60-450f-46ff-b2ef-9f6675625b97`.
    pub client_token: Option<String>,
    /// The first block to delete, counted from 0. Range: at least `0`. Example: `0`.
    pub start_index: i64,
    /// Behind the last block to delete, counted from 0. Range: at least `1`. Example: `1`.
    pub end_index: i64,
}

crate::request_builder!(BatchDeleteChatAnnouncementBlockChildren {
    chat_id(impl Into<String>).into(), block_id(impl Into<String>).into(), start_index(i64),
    end_index(i64);
    revision_id(i64), client_token(impl Into<String>).into()
});
crate::request!(BatchDeleteChatAnnouncementBlockChildren -> BatchDeleteChatAnnouncementBlockChildrenResponse, BatchDeleteChatAnnouncementBlockChildrenError {
    "docx.v1.chat_announcement_block_children.batch_delete",
    DELETE "/open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id/children/batch_delete",
    [Tenant, User], read_value Data, Json, SCOPES = ["im:chat.announcement:write_only"],
    LIMITS = [5 in 1];
    Path chat_id "chat_id", Path block_id "block_id", Query revision_id "revision_id",
    Query client_token "client_token", Body start_index "start_index", Body end_index "end_index"
});

/// What `docx.v1.chat_announcement_block_children.batch_delete` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct BatchDeleteChatAnnouncementBlockChildrenResponse {
    /// The number of the revision; where one is asked for, -1 is the latest.
    pub revision_id: Option<i64>,
    /// A text of your own that makes repeated calls count once; comes back as it was sent.
    pub client_token: Option<String>,
}

crate::object!(BatchDeleteChatAnnouncementBlockChildrenResponse {
    revision_id "revision_id", client_token "client_token"
});

/// What `docx.v1.chat_announcement_block_children.batch_delete` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum BatchDeleteChatAnnouncementBlockChildrenError {
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
    /// `1770035` (HTTP 400): resource count exceed limit
    ///
    /// Too many images, files, mentions and the like. Divide the request.
    ResourceCountExceedLimit,
    /// `1770038` (HTTP 400): resource not found
    ///
    /// What is to be inserted does not exist or is not accessible. Check its token.
    ResourceNotFound,
    /// `1770041` (HTTP 400): open schema mismatch
    ///
    /// A block cannot be below the other. Check which types go together.
    OpenSchemaMismatch,
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
    /// `1772001` (HTTP 400): Chat announcement can NOT be found in chat information.
    ///
    /// The chat's announcement is in disorder. Try again, and ask the support if it stays so.
    ChatAnnouncementCanNotFoundChat,
    /// `1772002` (HTTP 400): Operator and chat can NOT be in different tenants.
    ///
    /// The caller is of another tenant than the chat. Use an identity of the chat's tenant.
    OperatorChatCanNotDifferentTenants,
    /// `1772003` (HTTP 400): Operator can NOT be out of the chat.
    ///
    /// The caller is not in the chat. Add the app or user to it.
    OperatorCanNotOutChat,
    /// `1772004` (HTTP 400): The operator or invited bots does NOT have the authority to manage external chats without the scope.
    ///
    /// The chat is an external one, which is not supported.
    OperatorInvitedBotsDoesWithoutScope,
    /// `1772005` (HTTP 400): No Permission: Only chat owner or admin can edit chat information in the current situation.
    ///
    /// Only the owner and the administrators of the chat may change it. Use one of them.
    NoPermission,
    /// `1772006` (HTTP 400): announcement type is not supported
    ///
    /// The announcement has the older form. Use the older calls for it.
    AnnouncementTypeIsNotSupported,
    /// `1772025` (HTTP 400): Bot ability is not activated.
    ///
    /// The app is no bot. Add the bot ability in the developer console and publish the app.
    BotAbilityIsNotActivated,
    /// `1772034` (HTTP 400): The app is unavailable or inactivated by the tenant.
    ///
    /// The app is not installed or enabled in the tenant. Install it first.
    AppUnavailableInactivatedTenant,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(BatchDeleteChatAnnouncementBlockChildrenError: CODES {
    InvalidParam = 1770001, NotFound = 1770002, ResourceDeleted = 1770003,
    TooManyBlocksInDocument = 1770004, TooDeepLevelInDocument = 1770005, SchemaMismatch = 1770006,
    TooManyChildrenInBlock = 1770007, TooBigFileSize = 1770008, TooManyTableColumn = 1770010,
    TooManyTableCell = 1770011, TooManyGridColumn = 1770012, RelationMismatch = 1770013,
    ParentChildrenRelationMismatch = 1770014, SingleEditWithMultiDocument = 1770015,
    RepeatedBlockIdInDocument = 1770019, OperationDeniedOnCopyingDocument = 1770020,
    TooOldDocument = 1770021, InvalidOperation = 1770024, OperationAndBlockNotMatch = 1770025,
    RowOperationOverRange = 1770026, ColumnOperationOverRange = 1770027,
    BlockNotSupportCreateChildren = 1770028, BlockNotSupportToCreate = 1770029,
    InvalidParentChildrenRelation = 1770030, BlockNotSupportToDeleteChildren = 1770031,
    Forbidden = 1770032, ContentSizeExceedLimit = 1770033 + 1,
    OperationCountExceedLimited = 1770034, ResourceCountExceedLimit = 1770035,
    ResourceNotFound = 1770038, OpenSchemaMismatch = 1770041, ServerInternalError = 1771001,
    GatewayServerInternalError = 1771002, GatewayMarshalError = 1771003,
    GatewayUnmarshalError = 1771004, SystemUnderMaintenance = 1771005,
    ChatAnnouncementCanNotFoundChat = 1772001, OperatorChatCanNotDifferentTenants = 1772002,
    OperatorCanNotOutChat = 1772003, OperatorInvitedBotsDoesWithoutScope = 1772004,
    NoPermission = 1772005, AnnouncementTypeIsNotSupported = 1772006,
    BotAbilityIsNotActivated = 1772025, AppUnavailableInactivatedTenant = 1772034
});

/// Creates blocks below a block of a chat's announcement, at a given place.
///
/// [`POST /open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id/children`](<https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/chat-announcement-block-children/create>) gives [`CreateChatAnnouncementBlockChildrenResponse`] or fails with [`CreateChatAnnouncementBlockChildrenError`].
///
/// Token: tenant or user. Scopes, any one of: `im:chat.announcement:write_only`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// ```ignore
/// let request = CreateChatAnnouncementBlockChildren::new(chat_id, block_id);
/// let response = client.send(request).await?;
/// ```
#[doc(
    alias(
        "docx.v1.chat_announcement_block_children.create",
        "/open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id/children"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct CreateChatAnnouncementBlockChildren {
    /// The chat. Example: `oc_5ad11d72b830411d72b836c20`.
    pub chat_id: String,
    /// The block to create them below; for the root, the id of the chat. Example: `doxcnO6UW6wAw2qIcYf4hZpFIth`.
    pub block_id: String,
    /// The number of the revision; where one is asked for, -1 is the latest. Default: `-1`. Range: at least `-1`. Example: `-1`.
    pub revision_id: Option<i64>,
    /// A text of your own that makes repeated calls count once; comes back as it was sent. Example: `fe599b60-450f-46ff-b2ef-9f6675625b97`.
    pub client_token: Option<String>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
    /// The blocks to create, at most 5 spreadsheets among them. Length: 1 to 50.
    pub children: Option<Vec<Block>>,
    /// Where among the blocks below to put the new ones, counted from 0. Default: `-1`. Example: `0`.
    pub index: Option<i64>,
}

crate::request_builder!(CreateChatAnnouncementBlockChildren {
    chat_id(impl Into<String>).into(), block_id(impl Into<String>).into();
    revision_id(i64), client_token(impl Into<String>).into(),
    user_id_type(impl Into<UserIdType>).into(),
    children(impl IntoIterator<Item = impl Into<Block>>).into_iter().map(Into::into).collect(),
    index(i64)
});
crate::request!(CreateChatAnnouncementBlockChildren -> CreateChatAnnouncementBlockChildrenResponse, CreateChatAnnouncementBlockChildrenError {
    "docx.v1.chat_announcement_block_children.create",
    POST "/open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id/children", [Tenant, User],
    read_value Data, Json, SCOPES = ["im:chat.announcement:write_only"];
    Path chat_id "chat_id", Path block_id "block_id", Query revision_id "revision_id",
    Query client_token "client_token", Query user_id_type "user_id_type", Body children "children",
    Body index "index"
});

/// What `docx.v1.chat_announcement_block_children.create` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct CreateChatAnnouncementBlockChildrenResponse {
    /// The blocks that were created.
    pub children: Vec<Block>,
    /// The number of the revision; where one is asked for, -1 is the latest.
    pub revision_id: Option<i64>,
    /// A text of your own that makes repeated calls count once; comes back as it was sent.
    pub client_token: Option<String>,
}

crate::object!(CreateChatAnnouncementBlockChildrenResponse {
    children "children", revision_id "revision_id", client_token "client_token"
});

/// What `docx.v1.chat_announcement_block_children.create` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum CreateChatAnnouncementBlockChildrenError {
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
    /// `1770035` (HTTP 400): resource count exceed limit
    ///
    /// Too many images, files, mentions and the like. Divide the request.
    ResourceCountExceedLimit,
    /// `1770038` (HTTP 400): resource not found
    ///
    /// What is to be inserted does not exist or is not accessible. Check its token.
    ResourceNotFound,
    /// `1770041` (HTTP 400): open schema mismatch
    ///
    /// A block cannot be below the other. Check which types go together.
    OpenSchemaMismatch,
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
    /// `1772001` (HTTP 400): Chat announcement can NOT be found in chat information.
    ///
    /// The chat's announcement is in disorder. Try again, and ask the support if it stays so.
    ChatAnnouncementCanNotFoundChat,
    /// `1772002` (HTTP 400): Operator and chat can NOT be in different tenants.
    ///
    /// The caller is of another tenant than the chat. Use an identity of the chat's tenant.
    OperatorChatCanNotDifferentTenants,
    /// `1772003` (HTTP 400): Operator can NOT be out of the chat.
    ///
    /// The caller is not in the chat. Add the app or user to it.
    OperatorCanNotOutChat,
    /// `1772004` (HTTP 400): The operator or invited bots does NOT have the authority to manage external chats without the scope.
    ///
    /// The chat is an external one, which is not supported.
    OperatorInvitedBotsDoesWithoutScope,
    /// `1772005` (HTTP 400): No Permission: Only chat owner or admin can edit chat information in the current situation.
    ///
    /// Only the owner and the administrators of the chat may change it. Use one of them.
    NoPermission,
    /// `1772006` (HTTP 400): announcement type is not supported
    ///
    /// The announcement has the older form. Use the older calls for it.
    AnnouncementTypeIsNotSupported,
    /// `1772025` (HTTP 400): Bot ability is not activated.
    ///
    /// The app is no bot. Add the bot ability in the developer console and publish the app.
    BotAbilityIsNotActivated,
    /// `1772034` (HTTP 400): The app is unavailable or inactivated by the tenant.
    ///
    /// The app is not installed or enabled in the tenant. Install it first.
    AppUnavailableInactivatedTenant,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(CreateChatAnnouncementBlockChildrenError: CODES {
    InvalidParam = 1770001, NotFound = 1770002, ResourceDeleted = 1770003,
    TooManyBlocksInDocument = 1770004, TooDeepLevelInDocument = 1770005, SchemaMismatch = 1770006,
    TooManyChildrenInBlock = 1770007, TooBigFileSize = 1770008, TooManyTableColumn = 1770010,
    TooManyTableCell = 1770011, TooManyGridColumn = 1770012, RelationMismatch = 1770013,
    ParentChildrenRelationMismatch = 1770014, SingleEditWithMultiDocument = 1770015,
    RepeatedBlockIdInDocument = 1770019, OperationDeniedOnCopyingDocument = 1770020,
    TooOldDocument = 1770021, InvalidOperation = 1770024, OperationAndBlockNotMatch = 1770025,
    RowOperationOverRange = 1770026, ColumnOperationOverRange = 1770027,
    BlockNotSupportCreateChildren = 1770028, BlockNotSupportToCreate = 1770029,
    InvalidParentChildrenRelation = 1770030, BlockNotSupportToDeleteChildren = 1770031,
    Forbidden = 1770032, ContentSizeExceedLimit = 1770033 + 1,
    OperationCountExceedLimited = 1770034, ResourceCountExceedLimit = 1770035,
    ResourceNotFound = 1770038, OpenSchemaMismatch = 1770041, ServerInternalError = 1771001,
    GatewayServerInternalError = 1771002, GatewayMarshalError = 1771003,
    GatewayUnmarshalError = 1771004, SystemUnderMaintenance = 1771005,
    ChatAnnouncementCanNotFoundChat = 1772001, OperatorChatCanNotDifferentTenants = 1772002,
    OperatorCanNotOutChat = 1772003, OperatorInvitedBotsDoesWithoutScope = 1772004,
    NoPermission = 1772005, AnnouncementTypeIsNotSupported = 1772006,
    BotAbilityIsNotActivated = 1772025, AppUnavailableInactivatedTenant = 1772034
});

/// Lists the blocks right below a block of a chat's announcement.
///
/// [`GET /open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id/children`](<https://open.feishu.cn/document/ukTMukTMukTM/uUDN04SN0QjL1QDN/document-docx/docx-v1/chat-announcement-block-children/get>) gives [`GetChatAnnouncementBlockChildrenResponse`] or fails with [`GetChatAnnouncementBlockChildrenError`].
///
/// Token: tenant or user. Scopes, any one of: `im:chat.announcement:read`. Scopes for some fields: `contact:user.employee_id:readonly`.
///
/// ```ignore
/// let request = GetChatAnnouncementBlockChildren::new(chat_id, block_id);
/// let mut items = client.list(request).items();
/// ```
#[doc(
    alias(
        "docx.v1.chat_announcement_block_children.get",
        "/open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id/children"
    )
)]
#[derive(Clone)]
#[non_exhaustive]
#[must_use = "a request does nothing until it is sent"]
pub struct GetChatAnnouncementBlockChildren {
    /// The chat. Example: `oc_5ad11d72b830411d72b836c20`.
    pub chat_id: String,
    /// The block. Example: `doxcnO6UW6wAw2qIcYf4hZpFIth`.
    pub block_id: String,
    /// The number of the revision; where one is asked for, -1 is the latest. Default: `-1`. Range: at least `-1`. Example: `-1`.
    pub revision_id: Option<i64>,
    /// Where the next page begins, as the page before said; left out for the first one. Example: `aw7DoMKBFMOGwqHCrcO8w6jCmMOvw6ILeADCvsKNw57Di8O5XGV3LG4_w5HCqhFxSnDCrCzCn0BgZcOYUg85EMOYcEAcwqYOw4ojw5QFwofCu8KoIMO3K8Ktw4IuNMOBBHNYw4bCgCV3U1zDu8K-J8KSR8Kgw7Y0…`.
    pub page_token: Option<String>,
    /// How many items a page holds at most. Default: `500`. Range: at least `1`. Example: `500`.
    pub page_size: Option<i64>,
    /// Which kind of id stands for users. Default: `open_id`. Example: `open_id`. Needs a scope: `contact:user.employee_id:readonly`.
    pub user_id_type: Option<UserIdType>,
}

crate::request_builder!(GetChatAnnouncementBlockChildren {
    chat_id(impl Into<String>).into(), block_id(impl Into<String>).into();
    revision_id(i64), page_token(impl Into<String>).into(), page_size(i64),
    user_id_type(impl Into<UserIdType>).into()
});
crate::request!(GetChatAnnouncementBlockChildren -> GetChatAnnouncementBlockChildrenResponse, GetChatAnnouncementBlockChildrenError {
    "docx.v1.chat_announcement_block_children.get",
    GET "/open-apis/docx/v1/chats/:chat_id/announcement/blocks/:block_id/children", [Tenant, User],
    read_value Data, None, SCOPES = ["im:chat.announcement:read"];
    Path chat_id "chat_id", Path block_id "block_id", Query revision_id "revision_id",
    Query page_token "page_token", Query page_size "page_size", Query user_id_type "user_id_type"
});
crate::paged!(GetChatAnnouncementBlockChildren: Block {
    page_token, page_size;
    page_token, has_more, items
});

/// What `docx.v1.chat_announcement_block_children.get` answers with.
#[derive(Clone, Default)]
#[non_exhaustive]
pub struct GetChatAnnouncementBlockChildrenResponse {
    /// The items of this page.
    pub items: Vec<Block>,
    /// Where the next page begins; empty where this one is the last.
    pub page_token: Option<String>,
    /// Whether there is another page.
    pub has_more: Option<bool>,
}

crate::object!(GetChatAnnouncementBlockChildrenResponse {
    items "items", page_token "page_token", has_more "has_more"
});

/// What `docx.v1.chat_announcement_block_children.get` answers with when it fails.
#[derive(Debug, Clone, Copy, PartialEq)]
#[non_exhaustive]
pub enum GetChatAnnouncementBlockChildrenError {
    /// `1770001` (HTTP 400): invalid param
    ///
    /// A parameter is wrong. Check what the request sends.
    InvalidParam,
    /// `1770002` (HTTP 404): not found
    ///
    /// The document or chat does not exist. Check its id and whether it was deleted.
    NotFound,
    /// `1770032` (HTTP 403): forbidden
    ///
    /// Permission is missing. Let the app or user read or edit the document.
    Forbidden,
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
    /// `1772001` (HTTP 400): Chat announcement can NOT be found in chat information.
    ///
    /// The chat's announcement is in disorder. Try again, and ask the support if it stays so.
    ChatAnnouncementCanNotFoundChat,
    /// `1772002` (HTTP 400): Operator and chat can NOT be in different tenants.
    ///
    /// The caller is of another tenant than the chat. Use an identity of the chat's tenant.
    OperatorChatCanNotDifferentTenants,
    /// `1772003` (HTTP 400): Operator can NOT be out of the chat.
    ///
    /// The caller is not in the chat. Add the app or user to it.
    OperatorCanNotOutChat,
    /// `1772004` (HTTP 400): The operator or invited bots does NOT have the authority to manage external chats without the scope.
    ///
    /// The chat is an external one, which is not supported.
    OperatorInvitedBotsDoesWithoutScope,
    /// `1772006` (HTTP 400): announcement type is not supported
    ///
    /// The announcement has the older form. Use the older calls for it.
    AnnouncementTypeIsNotSupported,
    /// `1772025` (HTTP 400): Bot ability is not activated.
    ///
    /// The app is no bot. Add the bot ability in the developer console and publish the app.
    BotAbilityIsNotActivated,
    /// `1772034` (HTTP 400): The app is unavailable or inactivated by the tenant.
    ///
    /// The app is not installed or enabled in the tenant. Install it first.
    AppUnavailableInactivatedTenant,
    /// A code that the gateway sends on any endpoint.
    Common(crate::CommonError),
    /// A code that is not documented.
    Undocumented(i64),
}

crate::error_enum!(GetChatAnnouncementBlockChildrenError: CODES {
    InvalidParam = 1770001, NotFound = 1770002, Forbidden = 1770032, ServerInternalError = 1771001,
    GatewayServerInternalError = 1771002, GatewayMarshalError = 1771003,
    GatewayUnmarshalError = 1771004, SystemUnderMaintenance = 1771005,
    ChatAnnouncementCanNotFoundChat = 1772001, OperatorChatCanNotDifferentTenants = 1772002,
    OperatorCanNotOutChat = 1772003, OperatorInvitedBotsDoesWithoutScope = 1772004,
    AnnouncementTypeIsNotSupported = 1772006, BotAbilityIsNotActivated = 1772025,
    AppUnavailableInactivatedTenant = 1772034
});
