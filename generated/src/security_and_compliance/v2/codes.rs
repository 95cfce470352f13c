// Written by `cargo xtask codegen`; do not edit.

//! The codes of this version, which its endpoints share.

crate::codes!(
/// Every code that the endpoints of this version document, in the order of the codes.
#[doc(alias("1780001", "1780101", "1780102", "1785005", "1785007", "1785008", "1785009", "1785010", "1785011", "1785012"))]
CODES {
    1780001 500 "Internal server error." "The system failed. Try again; if it stays so, ask the support." true;
    1780101 400 "Request param error." "A parameter is wrong. Check what the request sends." false;
    1780102 400 "The API is in beta testing. Please contact customer support to request beta access." "The call is in a closed beta. Ask the support to admit the tenant." false;
    1785005 400 "The device information corresponding to the operating system is invalid. Please check the device information in the request." "The identifiers do not fit the operating system. Check which of them `device_system` needs." false;
    1785007 400 "The parameter device_system is invalid." "The operating system is not valid. Check `device_system`." false;
    1785008 400 "The device is not found. Please check the parameter device_record_id and version." "The device does not exist, or not in this version. Check `device_record_id` and, where the call takes it, `version`." false;
    1785008 400 "The device is not found. Please check the parameter device_record_id." "The device does not exist, or not in this version. Check `device_record_id` and, where the call takes it, `version`." false;
    1785009 400 "The application record is not found. Please check the parameter device_apply_record_id." "The declaration does not exist. Check `device_apply_record_id`." false;
    1785010 400 "The device already exists." "The device exists already. Update that one instead." false;
    1785011 400 "The current user identity has not completed device authentication." "The device that the user is signed in on has not been authenticated. Have the user authenticate it first." false;
    1785012 400 "The third-party device integration is not enabled." "The integration of devices of third parties is off. Have an administrator enable it." false
});
