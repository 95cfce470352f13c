// Written by `cargo xtask codegen`; do not edit.

//! The codes of this version, which its endpoints share.

crate::codes!(
/// Every code that the endpoints of this version document, in the order of the codes.
#[doc(alias("1770001", "1770002", "1770003", "1770004", "1770005", "1770006", "1770007", "1770008", "1770010", "1770011", "1770012", "1770013", "1770014", "1770015", "1770019", "1770020", "1770021", "1770022", "1770024", "1770025", "1770026", "1770027", "1770028", "1770029", "1770030", "1770031", "1770032", "1770033", "1770034", "1770035", "1770036", "1770037", "1770038", "1770039", "1770040", "1770041", "1771001", "1771002", "1771003", "1771004", "1771005", "1771006", "1772001", "1772002", "1772003", "1772004", "1772005", "1772006", "1772025", "1772034"))]
CODES {
    1770001 400 "invalid param" "A parameter is wrong. Check what the request sends." false;
    1770002 404 "not found" "The document or chat does not exist. Check its id and whether it was deleted." false;
    1770003 400 "resource deleted" "The document was deleted. Nothing can be done with it." false;
    1770004 400 "too many blocks in document" "The document has too many blocks. Delete some or use another document." false;
    1770005 400 "too deep level in document" "The blocks are nested too deeply. Use fewer levels." false;
    1770006 400 "schema mismatch" "The structure is not valid. Check how the blocks are put together." false;
    1770007 400 "too many children in block" "The block has too many blocks below it. Spread them over several." false;
    1770008 400 "too big file size" "The file is too large. Use a smaller one." false;
    1770010 400 "too many table column" "The table has too many columns. At most 100 are possible." false;
    1770011 400 "too many table cell" "The table has too many cells. At most 2,000 are possible." false;
    1770012 400 "too many grid column" "There are too many columns beside each other. At most 10 are possible." false;
    1770013 400 "relation mismatch" "The image or file does not belong to the block. Upload it for this block." false;
    1770014 400 "parent children relation mismatch" "A block and the one above it do not fit. Check which block is below which." false;
    1770015 400 "single edit with multi document" "A block belongs to another document. Edit one document at a time." false;
    1770019 400 "repeated blockID in document" "An id of a block comes twice. Make the ids unique." false;
    1770020 400 "operation denied on copying document" "The document is being copied. Try again later." false;
    1770021 400 "too old document" "The revision is too old. It can be at most 1,000 behind the latest." false;
    1770022 400 "invalid page token" "The page token is not valid. Use the one that the page before gave." false;
    1770024 400 "invalid operation" "The operation is not allowed. Check links, undefined pieces, and the limits of columns and tables." false;
    1770025 400 "operation and block not match" "The operation does not fit the block. Check the type of the block." false;
    1770026 400 "row operation over range" "The row is outside the table. Check its index." false;
    1770027 400 "column operation over range" "The column is outside the table. Check its index." false;
    1770028 400 "block not support create children" "The block cannot have blocks below it. Choose another one." false;
    1770029 400 "block not support to create" "Blocks of this type cannot be created. Choose another type." false;
    1770030 400 "invalid parent children relation" "A block cannot be below the other. Check which types go together." false;
    1770031 400 "block not support to delete children" "The blocks below this block cannot be deleted. Choose another one." false;
    1770032 403 "forbidden" "Permission is missing. Let the app or user read or edit the document." false;
    1770033 400 "content size exceed limit" "The text is too long; 10,485,760 characters are possible. Send less." false;
    1770033 400 "raw content size exceed limited" "The text is too long; 10,485,760 characters are possible. Send less." false;
    1770034 400 "operation count exceed limited" "Too many cells are concerned. Divide the request." false;
    1770035 400 "resource count exceed limit" "Too many images, files, mentions and the like. Divide the request." false;
    1770036 400 "folder locked" "Another document is being created in the folder. Create one at a time." false;
    1770037 400 "folder size exceeded limit" "" false;
    1770038 400 "resource not found" "What is to be inserted does not exist or is not accessible. Check its token." false;
    1770039 400 "folder not found" "The folder does not exist. Check `folder_token`." false;
    1770040 403 "no folder permission" "Documents may not be created in this folder. Get permission for it." false;
    1770041 400 "open schema mismatch" "A block cannot be below the other. Check which types go together." false;
    1771001 500 "server internal error" "The server failed. Try again, and ask the support if it stays so." true;
    1771002 500 "gateway server internal error" "The gateway failed. Try again, and ask the support if it stays so." true;
    1771003 500 "gateway marshal error" "The gateway could not encode data. Try again, and ask the support if it stays so." true;
    1771004 500 "gateway unmarshal error" "The gateway could not decode data. Try again, and ask the support if it stays so." true;
    1771005 503 "system under maintenance" "The system is being maintained. Try again later." true;
    1771006 500 "mount folder failed" "The document could not be put into the folder. Check that no wiki token was given, and try again." true;
    1772001 400 "Chat announcement can NOT be found in chat information." "The chat's announcement is in disorder. Try again, and ask the support if it stays so." false;
    1772002 400 "Operator and chat can NOT be in different tenants." "The caller is of another tenant than the chat. Use an identity of the chat's tenant." false;
    1772003 400 "Operator can NOT be out of the chat." "The caller is not in the chat. Add the app or user to it." false;
    1772004 400 "The operator or invited bots does NOT have the authority to manage external chats without the scope." "The chat is an external one, which is not supported." false;
    1772005 400 "No Permission: Only chat owner or admin can edit chat information in the current situation." "Only the owner and the administrators of the chat may change it. Use one of them." false;
    1772006 400 "announcement type is not supported" "The announcement has the older form. Use the older calls for it." false;
    1772025 400 "Bot ability is not activated." "The app is no bot. Add the bot ability in the developer console and publish the app." false;
    1772034 400 "The app is unavailable or inactivated by the tenant." "The app is not installed or enabled in the tenant. Install it first." false
});
