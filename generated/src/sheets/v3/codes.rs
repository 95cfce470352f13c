// Written by `cargo xtask codegen`; do not edit.

//! The codes of this version, which its endpoints share.

crate::codes!(
/// Every code that the endpoints of this version document, in the order of the codes.
#[doc(alias("1310202", "1310203", "1310204", "1310206", "1310211", "1310213", "1310214", "1310215", "1310216", "1310217", "1310218", "1310219", "1310223", "1310226", "1310229", "1310232", "1310234", "1310235", "1310236", "1310237", "1310238", "1310239", "1310240", "1310241", "1310242", "1310243", "1310244", "1310245", "1310246", "1310247", "1310248", "1310249", "1310250", "1310251", "1315201", "1315202", "1315203", "1315210"))]
CODES {
    1310202 400 "Wrong Range" "The range is not valid. Check `range`." false;
    1310203 400 "Fail" "The call failed for an unknown reason. Try again later." false;
    1310204 400 "Wrong Request Body" "The request body is not valid. See the message." false;
    1310206 400 "Empty Sheet Id" "The id of the sheet is missing. Give it." false;
    1310211 400 "Wrong Sheet Id" "The id of the sheet is not valid. Check it." false;
    1310213 400 "Permission Fail" "Permission is missing. Let the app or user read or edit the spreadsheet." false;
    1310214 400 "SpreadSheet Not Found" "The spreadsheet does not exist. Check its token." false;
    1310215 400 "Sheet Id Not Found" "The sheet does not exist. Check its id." false;
    1310216 400 "Empty Value" "A value is empty. Check the request body." false;
    1310217 400 "Too Many Request" "Too many calls were made. Slow down and try again later." true;
    1310218 400 "Locked Cell" "A cell is protected. Lift the protection or choose another range." false;
    1310219 400 "Cell Excess" "Too many cells would be needed. Check where the range begins." false;
    1310223 400 "Col Id Not Found" "The column does not exist. Check its letter and the size of the sheet." false;
    1310226 400 "Excess Limit" "A limit is exceeded. See the message." false;
    1310229 400 "Wrong URL Param" "A parameter in the address is wrong. Check the address." false;
    1310232 400 "Wrong Style" "The style is not valid. Check colors, fonts and the like." false;
    1310234 200 "Marshal Error" "The service failed to encode data. Ask the support." false;
    1310235 400 "Retry Later" "The service is busy. Try again later." false;
    1310236 400 "Wrong Filter Value" "The condition of the filter is not valid. Check it." false;
    1310237 400 "Wrong Filter View Id" "The filter view does not exist. Check its id." false;
    1310238 400 "Exist Filter View Id" "The id of the filter view exists already. Choose another." false;
    1310239 400 "Wrong Filter View Name" "The name of the filter view is not valid. Choose another." false;
    1310240 400 "Exist Filter View Name" "The name of the filter view exists already. Choose another." false;
    1310241 400 "Filter View Excess" "The sheet has as many filter views as it can have. Delete some." false;
    1310242 400 "In Mix state" "The data of the spreadsheet is being restored. Try again later." false;
    1310243 400 "Wrong Float Image Id" "The id of the image is not valid. It has 10 letters and digits." false;
    1310244 400 "Exist Float Image Id" "The id of the image exists already. Choose another." false;
    1310245 400 "Wrong Float Image Token" "The token of the image is not valid. Check `float_image_token`." false;
    1310246 400 "Wrong Float Image Value" "The size or offset of the image is not valid. Check `width`, `height`, `offset_x` and `offset_y`." false;
    1310247 400 "Image Excess" "The spreadsheet has as many images as it can have, which is 4,000 different ones. Delete some." false;
    1310248 400 "Wrong Regular Expression" "The regular expression is not valid. Check it." false;
    1310249 400 "Spreadsheet Deleted" "The spreadsheet was deleted. Restore it first." false;
    1310250 400 "Title Not Pass" "The title breaks the rules for content. Choose another." false;
    1310251 400 "Invalid Parameter" "A parameter is wrong. See the message." false;
    1315201 500 "Server Error" "The service failed. Ask the support." true;
    1315202 500 "Server Error" "The service failed. Ask the support." true;
    1315203 500 "Server Error" "The service failed. Ask the support." true;
    1315210 500 "Server Error" "The service failed. Ask the support." true
});
