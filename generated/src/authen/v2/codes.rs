// Written by `cargo xtask codegen`; do not edit.

//! The codes of this version, which its endpoints share.

crate::codes!(
/// Every code that the endpoints of this version document, in the order of the codes.
#[doc(alias("20001", "20002", "20003", "20004", "20008", "20009", "20010", "20024", "20026", "20036", "20037", "20048", "20049", "20050", "20063", "20064", "20065", "20066", "20067", "20068", "20069", "20070", "20071", "20072", "20073", "20074"))]
CODES {
    20001 400 "The request is missing a required parameter." "A parameter is missing or wrong. Check what the request sends." false;
    20002 400 "The client secret is invalid." "The app's id or secret is wrong. Check both." false;
    20003 400 "The authorization code is not found. Please note that an authorization code can only be used once." "" false;
    20004 400 "The authorization code has expired." "" false;
    20008 400 "The user does not exist." "The user does not exist. Use another one." false;
    20009 400 "The specified app is not installed." "The tenant has not installed the app. Have an administrator install it." false;
    20010 400 "The user does not have permission to use this app." "The user may not use the app. Check the app's availability." false;
    20024 400 "The provided authorization code or refresh token does not match the provided client ID." "The code or token is of another app. Use credentials of one app only." false;
    20026 400 "The refresh token passed is invalid. Please check the value." "The refresh token is not valid, or was used before. Check that this version of the call gave it." false;
    20036 400 "The specified grant_type is not supported." "The grant type is not supported. Check `grant_type`." false;
    20037 400 "The refresh token passed has expired. Please generate a new one." "The refresh token has expired. Have the user authorize the app again." false;
    20048 400 "The specified app does not exist." "The app does not exist. Check its id." false;
    20049 400 "PKCE code challenge failed." "" false;
    20050 500 "An unexpected server error occurred. Please retry your request." "The system failed. Try again." true;
    20063 400 "The request is malformed. Please check your request." "The body lacks a field. Add what the message names." false;
    20064 400 "The refresh token has been revoked. Please note that a refresh token can only be used once." "" false;
    20065 400 "The authorization code has been used. Please note that an authorization code can only be used once." "" false;
    20066 400 "The user status is invalid." "The state of the user does not allow this. Check whether the user is active." false;
    20067 400 "The provided scope list contains duplicate scopes. Please ensure all scopes are unique." "A scope is named twice. Name each one once." false;
    20068 400 "The provided scope list contains scopes that are not permitted. Please ensure all scopes are allowed." "A scope was not granted by the user. Ask only for scopes of the authorization." false;
    20069 400 "The specified app is not enabled." "The app is not enabled. Enable it." false;
    20070 400 "Multiple authentication methods were provided. Please only use one to proceed." "The app's credentials were sent in two ways. Use either the header or the body." false;
    20071 400 "The provided redirect URI does not match the one used during authorization." "" false;
    20072 503 "The server is temporarily unavailable. Please retry your request." "The service is not available for now. Try again later." true;
    20073 400 "The refresh token has been used. Please note that a refresh token can only be used once." "" false;
    20074 400 "The specified app is not allowed to refresh token." "" false
});
