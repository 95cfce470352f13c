// Written by `cargo xtask codegen`; do not edit.

//! The codes of this version, which its endpoints share.

crate::codes!(
/// Every code that the endpoints of this version document, in the order of the codes.
#[doc(alias("210001", "210002", "210003", "210004", "210005", "210006", "210007", "210010", "210011", "210012", "210013", "210014", "210015", "210016", "210017", "210019", "210020", "210021", "210031", "210032", "210033", "210034", "210035", "210036", "210037", "210040", "210041", "210042", "210043", "210302", "210303", "210304"))]
CODES {
    210001 400 "As the app was not created in our developer console, it cannot be released using this API." "A parameter is not valid, or the app was not created in the developer console and cannot be published here. Check the parameters and the app." false;
    210001 400 "param is invalid" "A parameter is not valid, or the app was not created in the developer console and cannot be published here. Check the parameters and the app." false;
    210002 404 "The specified application does not exist" "The app does not exist, or the tenant has not installed it. Check `app_id`." false;
    210003 500 "Internal server error" "The lists are empty or name the same member twice, or the server failed. Check the lists to add and to remove, or try again later." true;
    210004 400 "This API only does not support to update ISV App, only support to update Self-Built App" "The server failed, or the app is a vendor's, which cannot be changed here. Try again later, or use a custom app." false;
    210005 403 "As the App was created via Base, it cannot be updated using this API." "A group is not valid, or the app was created with Base and cannot be changed here. Check `group_ids`, or use an app from the developer console." false;
    210006 403 "Lack of permission to update other app." "The app is special and cannot be changed so, or an app tried to change another. Check the app, or let it change itself." false;
    210007 403 "The current user has no permission to modify the app configurations" "" false;
    210010 400 "Unable to update configurations, as the app is currently under review." "" false;
    210011 400 "Param is invalid" "A parameter is not valid. See the message." false;
    210012 404 "The specified application does not exist" "" false;
    210013 500 "Internal server error" "The server failed. Try again later, or ask the support." true;
    210014 400 "This API only does not support to update ISV App, only support to update Self-Built App" "" false;
    210015 403 "As the App was created via Base, it cannot be updated using this API." "" false;
    210016 403 "Lack of permission to update other App." "" false;
    210017 403 "The current user has no permission to modify the app configurations" "" false;
    210019 400 "The validation for message_card_callback_url failed." "" false;
    210020 400 "Unable to update configurations, as the app is currently under review." "" false;
    210021 403 "The specified application is not created via developer platform, can not modify by this API" "The app does not exist, or was not created in the developer console. Check `app_id`." false;
    210031 400 "Param is invalid" "A parameter is not valid. See the message." false;
    210032 404 "The specified application does not exist" "" false;
    210033 500 "Internal server error" "The server failed. Try again later, or ask the support." true;
    210034 400 "This API only does not support to update ISV App, only support to update Self-Built App" "" false;
    210035 403 "As the app was created via Base, it cannot be updated using this API." "" false;
    210036 403 "Lack of permission to update other app." "" false;
    210037 403 "The current user has no permission to modify the app configurations" "" false;
    210040 403 "Unable to update configurations, as the app is currently under review." "" false;
    210041 400 "The scope that parameter indicated needs robot ability to be enable first." "" false;
    210042 400 "The validation for event.request_url failed." "" false;
    210043 403 "The specified application is not created via developer platform, can not modify by this API" "" false;
    210302 400 "Unable to submit the release request, as the app is currently under review." "" false;
    210303 400 "Invalid version number. The number should be in the form X.X.X" "" false;
    210304 400 "Missing required fields" "A required field is missing. Check the fields." false
});
