// Written by `cargo xtask codegen`; do not edit.

//! The codes of this version, which its endpoints share.

crate::codes!(
/// Every code that the endpoints of this version document, in the order of the codes.
#[doc(alias("190002", "190003", "190004", "190005", "190006", "190007", "190008", "190009", "190010", "190011", "190012", "190013", "190014", "191000", "191001", "191002", "191003", "191004", "191005", "191006", "191007", "191008", "191009", "192000", "193000", "193001", "193002", "193003", "193101", "193102", "193103", "193104", "193105", "193106", "193107", "194000", "194001", "194002", "194003", "194004", "195000", "195100", "195101", "195102", "195103", "195104", "195105", "195106", "195107", "195108", "195109", "195110", "195112", "195113", "198001", "198002", "198003", "198004", "198007"))]
CODES {
    190002 400 "invalid parameters in request" "A parameter is missing, misspelt, of the wrong type, or names something that was deleted or that the app may not see. Check names and types, then permissions." false;
    190002 400 "invalid parameters in request" "A parameter is wrong. Check names and types, the app's scopes, and that what is named still exists." false;
    190003 500 "internal service error" "The platform failed. Try again later; if it goes on, ask its support with the log id." true;
    190003 500 "internal service error" "The system failed. Ask the support if it stays so." true;
    190004 429 "method rate limited" "This method was called too often. Wait a little and send fewer requests." true;
    190004 429 "method rate limited" "Too many calls of this kind. Slow down and try again later." true;
    190005 429 "app rate limited" "The app called too often. Wait a little and send fewer requests." true;
    190005 429 "app rate limited" "Too many calls by the app. Slow down and try again later." true;
    190006 403 "wrong unit for app tenant" "The app and the data live in different regions. Check app id and app secret." false;
    190006 403 "wrong unit for app tenant" "The app and the tenant do not fit. Check the app's id and secret; ask the support if it stays so." false;
    190007 404 "app bot_id not found" "The app has no bot. Turn on the bot ability of the app." false;
    190008 400 "page_token or sync_token expired" "`page_token` or `sync_token` has expired. Begin again without it." false;
    190009 400 "sync token cannot be used with other request restrictions" "" false;
    190010 429 "current operation rate limited" "Several calls got into each other's way. Slow down and try again." true;
    190010 429 "current operation rate limited" "Too many operations at once compete for the same resource. Wait and try again, at a slower pace." true;
    190011 403 "tenant encrypt key has been deleted" "The tenant deleted the key that the data is encrypted with; the data cannot be used any more." false;
    190011 403 "tenant encrypt key has been deleted" "The tenant's encryption key was deleted, so its data cannot be used." false;
    190012 403 "tenant decrypt key has been deleted" "The tenant deleted the key that the data is decrypted with; the data cannot be used any more." false;
    190012 403 "tenant decrypt key has been deleted" "The tenant's decryption key was deleted, so its data cannot be used." false;
    190013 400 "content being saved is at risk" "The content was refused by the review. Change it." false;
    190014 400 "invalid request parameters. check details for more info." "A parameter is wrong. Look at the details in the answer." false;
    191000 404 "calendar not found" "The calendar does not exist. Check `calendar_id`." false;
    191000 404 "calendar not found" "There is no such calendar. Check `calendar_id`." false;
    191001 400 "invalid calendar_id" "The calendar's id is not valid. Check `calendar_id`." false;
    191001 400 "invalid calendar_id" "`calendar_id` is malformed. Check it." false;
    191002 403 "no calendar access_role" "The caller has no access to the calendar. Give a role in it first." false;
    191002 403 "no calendar access_role" "The identity that calls may not see the calendar. Ask for access to it." false;
    191003 403 "calendar is deleted" "The calendar was deleted. Use another one." false;
    191004 403 "invalid calendar type" "Calendars of this type do not allow the operation. Look at the type of the calendar first." false;
    191004 403 "invalid calendar type" "The call does not work with this type of calendar. Check the calendar's `type`." false;
    191005 400 "subscribe calendars count rich limit" "" false;
    191006 400 "subscribe target calendar is not allowed" "" false;
    191007 400 "target calendar is already unsubscribed" "" false;
    191008 400 "primary calendar can not be unsubscribed" "" false;
    191009 400 "non-subscriber cannot modify the calendar" "" false;
    192000 404 "acl not found" "There is no such grant of a role. Check `acl_id`." false;
    193000 400 "invalid event_id" "The event's id is not valid. Check `event_id`." false;
    193000 400 "invalid event_id" "`event_id` is malformed. Check it." false;
    193001 404 "event not found" "The event does not exist. Check `event_id`." false;
    193001 404 "event not found" "There is no such event. Check `event_id`." false;
    193002 403 "no permission to operate event" "The caller may not change the event. It must be able to edit both the calendar and the event." false;
    193002 403 "no permission to operate event" "The identity that calls may not change the event. It needs the right to write both the calendar and the event." false;
    193003 403 "event is deleted" "The event was deleted already." false;
    193003 403 "event is deleted" "The event was deleted. Use another one." false;
    193101 400 "organizer is bot, can not set assign_hosts, and allow_attendees_start must be true" "" false;
    193102 400 "only organizer(not bot) can set assign_hosts" "" false;
    193103 400 "requested time exceeds the allowed range" "" false;
    193104 400 "exceeded the maximum instance number" "" false;
    193105 400 "invalid attachment file token" "" false;
    193106 400 "the total size of attachment exceed limit" "" false;
    193107 400 "no permission to access attachment file token" "" false;
    194000 404 "attendee not found" "The attendee does not exist. Check what names the attendee." false;
    194000 404 "attendee not found" "There is no such attendee in the event. Check the ids of the attendees." false;
    194001 403 "no permission to list event attendees" "The calendar is not the organizer's, or the organizer may not see the attendees." false;
    194001 403 "no permission to list event attendees" "The caller may not see the attendees. Use the organizer's calendar, or let attendees be seen." false;
    194002 403 "no permission to create event attendees" "The calendar is not the organizer's, or the organizer may not invite attendees." false;
    194002 403 "no permission to create event attendees" "The caller may not add attendees. Use the organizer's calendar, or let attendees invite others." false;
    194003 403 "no permission to delete event attendees" "The calendar is not the organizer's." false;
    194003 403 "no permission to delete event attendees" "The caller may not remove attendees. Use the organizer's calendar." false;
    194004 400 "invalid attendee type" "The type of attendee is not valid. Check `type`." false;
    194004 400 "invalid attendee type" "`type` is none of the types that attendees have." false;
    195000 403 "no permission to delete timeoff event" "" false;
    195100 404 "user is dismiss or not exist in the tenant" "The caller or a named user has left or is not in the tenant. Use another one." false;
    195100 404 "user is dismiss or not exist in the tenant" "The user left the company or was never in it. Call as somebody else." false;
    195101 403 "user is not supper administrator" "The caller is not a super administrator of the tenant. Use such a user." false;
    195102 400 "exchange_binding_id invalid" "The binding's id is not valid. Check `exchange_binding_id`." false;
    195103 404 "exchange account binding is not found" "The Exchange account is not bound. Check the parameters." false;
    195104 403 "current tenant not match" "The administrator's account is bound in another tenant. Check `admin_account`." false;
    195105 403 "admin account binding failed" "The administrator's account could not be bound. Bind it again in the admin console." false;
    195106 404 "admin account is not found" "The administrator's account does not exist. Check `admin_account`." false;
    195107 403 "no permission unbind meeting chat" "Only the owner of the meeting chat may unbind it." false;
    195108 400 "chat not match with event" "The chat is not the meeting chat of the event. Check both ids." false;
    195109 400 "event not support chat creation" "" false;
    195110 400 "event not support minute creation" "" false;
    195112 400 "invalid password" "The password of the meeting is not valid. Use 4 to 9 digits." false;
    195113 400 "only organizer can set password" "" false;
    198001 400 "the number of user IDs exceeds the limit" "" false;
    198002 400 "the time format is illegal" "" false;
    198003 400 "the time range is illegal" "" false;
    198004 400 "the time zone format is illegal" "" false;
    198007 400 "the number of calendar IDs exceeds the limit" "" false
});
