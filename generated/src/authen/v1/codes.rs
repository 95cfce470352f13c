// Written by `cargo xtask codegen`; do not edit.

//! The codes of this version, which its endpoints share.

crate::codes!(
/// Every code that the endpoints of this version document, in the order of the codes.
#[doc(alias("20001", "20002", "20003", "20004", "20005", "20007", "20008", "20009", "20013", "20014", "20021", "20022", "20023", "20024", "20025", "20026", "20028", "20029", "20035", "20036", "20037", "20038", "20039", "20042", "20046", "20050"))]
CODES {
    20001 200 "Invalid request. Please check request param" "A parameter is missing or wrong. Check what the request sends." false;
    20002 200 "The app_id or app_secret passed is incorrect. Please check the value" "The app's id or secret is wrong. Check both." false;
    20003 200 "The code passed is invalid. Please note that the code could only be used once" "" false;
    20004 200 "The code passed has expired. Please generate a new one" "" false;
    20005 200 "The user access token passed is invalid. Please check the value" "" false;
    20007 200 "Failed to generate a user access token. Please try again" "The token could not be made. Check the parameters and try again." false;
    20008 200 "User not exist" "The user does not exist. Use another one." false;
    20009 200 "Tenant does not install app" "The tenant has not installed the app. Have an administrator install it." false;
    20013 200 "The tenant access token passed is invalid. Please check the value" "" false;
    20014 200 "The app access token passed is invalid. Please check the value" "" false;
    20021 200 "User resigned" "The user has left the tenant. Use another one." false;
    20022 200 "User frozen" "The user's account is suspended. Use another one." false;
    20023 200 "User not registered" "The user has not registered yet. Use another one." false;
    20024 200 "App id in user_access_token or refresh_token diff with app id in app_access_token or tenant_access_token. Please keep the app id consistent" "The code or token is of another app. Use credentials of one app only." false;
    20025 200 "Lack of app_id or app_secret in request" "The app's id or secret is missing. Send both." false;
    20026 200 "The refresh token passed is invalid. Please check the value" "The refresh token is not valid, or was used before. Check that this version of the call gave it." false;
    20028 200 "Invalid app id" "The app's id is not valid. Check it." false;
    20029 200 "Invalid redirect uri" "The redirect address is not valid. Add it in the app's security settings." false;
    20035 200 "The app_id or app_secret passed is incorrect. Please check the value" "" false;
    20036 200 "The grant_type passed is not supported" "The grant type is not supported. Check `grant_type`." false;
    20037 200 "The refresh token passed has expired. Please generate a new one" "The refresh token has expired. Have the user authorize the app again." false;
    20038 200 "The refresh token passed is not found. Please check the value" "" false;
    20039 200 "The user access token is not found. Please check the value" "" false;
    20042 200 "App disabled" "The app is disabled. Check its state." false;
    20046 200 "Brand inconsistency" "The app and the domain are of different brands. Call Feishu for apps of Feishu, Lark for those of Lark." false;
    20050 500 "System error" "The system failed. Try again." true
});
