// Written by `cargo xtask codegen`; do not edit.

//! The codes of this version, which its endpoints share.

crate::codes!(
/// Every code that the endpoints of this version document, in the order of the codes.
#[doc(alias("121001", "121002", "121003", "121004", "121005", "121006", "121011", "121012", "121020", "121021", "121022", "121030", "121031", "121040", "121041", "122001", "122002", "122003", "122004", "122005", "122006", "122007", "122008", "122009", "122359", "122601", "122602", "122603", "122604", "123002", "123003", "123004", "123006", "124002", "125001", "125002", "126001", "126002", "126003", "126004", "126005", "126006", "126007", "126008", "126009", "126010", "126011", "126012", "126013", "126014", "126015", "126016"))]
CODES {
    121001 500 "internal error" "The system failed, or a parameter is wrong. Try again, and ask the support if it stays so." true;
    121001 500 "invalid param" "The system failed, or a parameter is wrong. Try again, and ask the support if it stays so." true;
    121002 500 "network error" "The feature is not supported, or the network failed. Try again later." true;
    121002 400 "not support" "The feature is not supported, or the network failed. Try again later." false;
    121003 400 "param error" "A parameter is wrong. Check the values and the form of what the request sends." false;
    121004 404 "data not exist" "What the request asks for does not exist. Check the ids." false;
    121005 403 "no permission" "Permission is missing. Check the type of token, who calls, and whom the resource belongs to." false;
    121005 404 "no permission" "Permission is missing. Check the type of token, who calls, and whom the resource belongs to." false;
    121006 404 "data conflict" "The data has changed meanwhile. Fetch it and try again." false;
    121006 409 "data conflict" "The data has changed meanwhile. Fetch it and try again." false;
    121011 500 "query is too long" "The search words are too long. Shorten `query`." true;
    121012 500 "invalid filter" "The conditions are not valid. Check the form and values of `meeting_filter`." true;
    121020 500 "page_token is invalid or expired" "" true;
    121021 500 "page_size exceeds maximum allowed value" "" true;
    121022 500 "pagination limit reached" "No further pages can be fetched. Narrow the time range and search again." true;
    121030 500 "user identity not found" "The user was not found. Check that the token is valid and has not expired." true;
    121031 500 "failed to initialize request context" "" true;
    121040 500 "search service error" "The search failed. Try again, and ask the support if it stays so." true;
    121041 500 "failed to process search result" "" true;
    122001 400 "meeting status unexpected" "The meeting is not in a state that allows this; it must be going on, for example." false;
    122002 404 "meeting not exist" "The meeting does not exist. Check its id." false;
    122003 400 "operator user not in meeting" "The acting user is not in the meeting. Join it first." false;
    122004 400 "target user not in meeting" "" false;
    122005 400 "cannot operate self" "The user cannot do this to itself. Name somebody else." false;
    122006 400 "participant count reach limit" "" false;
    122007 400 "callee is busy" "The one called is busy. Try again later." false;
    122008 400 "meeting is locked" "The meeting is locked. Unlock it first." false;
    122009 400 "participant status not expected" "" false;
    122359 400 "The request you send is not a valid {lark_id} or not exists" "" false;
    122601 500 "meeting time format is invalid" "" true;
    122602 500 "failed to build meeting filter" "" true;
    122603 500 "failed to convert meeting search result" "" true;
    122604 500 "invalid meeting room ID format" "" true;
    123002 400 "record param error" "Recording is not possible so. Calls between two cannot be recorded by themselves." false;
    123003 400 "assign host exceed max limit 10" "" false;
    123004 400 "assign host error" "A host is not valid. Check the ids in `assign_host_list`." false;
    123006 400 "invalid password" "The password is not valid. Give 4 to 9 digits." false;
    124002 400 "record processing" "The recording is still being made. Try again later." false;
    125001 404 "cannot create/update room at this level" "Rooms cannot be created or kept at this level. Upgrade to flexible levels, or choose another level." false;
    125001 404 "cannot delete child at this level" "Rooms cannot be created or kept at this level. Upgrade to flexible levels, or choose another level." false;
    125002 400 "please contact customer service to upgrade the package to use this function" "" false;
    126001 400 "invalid room or level id, check itself or whether the scope type corresponds to it" "The meeting room or level does not exist. Check its id and whether `scope_type` fits it." false;
    126001 400 "invalid room or level id, check itself or whether the scope_type corresponds to it" "The meeting room or level does not exist. Check its id and whether `scope_type` fits it." false;
    126002 400 "reserve form is not configured" "" false;
    126003 400 "meeting number invalid (cannot smaller than 0)" "The meeting number is not valid. It cannot be below 0." false;
    126004 400 "meeting number length not correct (supposed to be 9)" "The meeting number is not valid. It has nine digits." false;
    126005 400 "start time error (cannot larger than now or smaller than 0)" "The start is not valid. It can be neither in the future nor below 0." false;
    126006 400 "end time cannot exceed start time for one day or smaller than start time" "The period is not valid. It must not end before it starts, nor be too long: a year, or a day for some calls." false;
    126006 400 "end time cannot exceed start time for one year or smaller than start time" "The period is not valid. It must not end before it starts, nor be too long: a year, or a day for some calls." false;
    126007 400 "userID and roomID cannot be set concurrently" "" false;
    126008 400 "filter condition should be set only one" "" false;
    126009 400 "cannot find meeting according to the params you provide" "" false;
    126010 400 "cannot find device according to the params you provide" "" false;
    126011 400 "notify time exceeds the scope to which the time unit appoints" "" false;
    126012 400 "updated sum of userIDs and deptIDs exceed 500" "Too many users and departments were given. Send at most 500 in all." false;
    126013 400 "some userIDs you put is invalid" "Some users are not valid. Check their ids." false;
    126014 400 "some deptIDs you put is invalid" "Some departments are not valid. Check their ids." false;
    126015 400 "not support room_id" "Rooms cannot be filtered by. Leave `room_id` out." false;
    126016 400 "end time cannot exceed start time for one month or smaller than start time for future schedule list" "" false
});
