// Written by `cargo xtask codegen`; do not edit.

//! The codes of this version, which its endpoints share.

crate::codes!(
/// Every code that the endpoints of this version document, in the order of the codes.
#[doc(alias("1470400", "1470403", "1470404", "1470410", "1470411", "1470412", "1470413", "1470414", "1470415", "1470416", "1470417", "1470418", "1470419", "1470420", "1470421", "1470422", "1470423", "1470424", "1470425", "1470426", "1470427", "1470428", "1470429", "1470430", "1470431", "1470432", "1470433", "1470434", "1470435", "1470436", "1470437", "1470438", "1470439", "1470450", "1470451", "1470600", "1470601", "1470602", "1470603", "1470604", "1470605", "1470700", "1470701", "1470702", "1470710", "1470711", "1470712", "1470720", "1470721", "1470722", "1470730", "1470731", "1470732", "1470733", "1470734", "1470740", "1470741"))]
CODES {
    1470400 400 "The request failed due to incorrect request parameters." "A parameter is not valid. See the message for which one." false;
    1470403 401 "The identity token is incorrect. It should be either user_access_token or tenant_access_token." "The token is of the wrong kind, or the caller lacks the permission on the task, list, section, comment or attachment. Check the token and the caller's rights." false;
    1470403 403 "The identity token is incorrect. It should be either user_access_token or tenant_access_token." "The token is of the wrong kind, or the caller lacks the permission on the task, list, section, comment or attachment. Check the token and the caller's rights." false;
    1470404 400 "Be refused to update task, possibly due to lack of permission." "It does not exist or was deleted or, in the older version, the caller may not change the task. Check the ids and the caller's rights." false;
    1470404 400 "be refused to create or update task" "It does not exist or was deleted or, in the older version, the caller may not change the task. Check the ids and the caller's rights." false;
    1470404 400 "be refused to create or update task, perhaps you have no permission" "It does not exist or was deleted or, in the older version, the caller may not change the task. Check the ids and the caller's rights." false;
    1470410 400 "Failed to parse rich_summary." "" false;
    1470410 400 "failed to parse rich_summary" "" false;
    1470411 400 "Failed to parse rich_description." "" false;
    1470411 400 "failed to parse rich_description" "" false;
    1470412 400 "invalid follower id" "A follower's id is not valid. Check `follower_ids`, which may hold no empty text." false;
    1470413 400 "invalid collaborator id" "The id of a person who does the task is not valid. Check `collaborator_ids`, which may hold no empty text." false;
    1470414 400 "Invalid timezone." "The time zone is not valid. Check `timezone`, a name of the IANA database." false;
    1470414 400 "invalid time zone" "The time zone is not valid. Check `timezone`, a name of the IANA database." false;
    1470415 400 "Invalid platform_i18n_name." "" false;
    1470415 400 "invalid platform_i18n_name" "" false;
    1470416 400 "Both summary and rich_summary are empty." "" false;
    1470417 400 "failed to parse rich_content" "" false;
    1470418 400 "comment is empty" "The comment is empty. Give its text." false;
    1470419 400 "task due time not set" "The task has no due time. Set one first." false;
    1470420 400 "already exists duplicate reminder time" "" false;
    1470421 400 "page_size exceed 100" "The page is too large. Set `page_size` to 100 or less." false;
    1470422 400 "failed to parse page_token" "The page token is not valid, or calls with the same `client_token` ran at the same time. Check `page_token`, or make the calls one after another." false;
    1470423 400 "task id is missing" "The id of the task is missing. Give `task_id`." false;
    1470424 400 "update_fields include unknown field" "" false;
    1470425 400 "update_fields include forbidden field" "" false;
    1470426 400 "expected one or more update field" "" false;
    1470427 400 "total reminder exceeds limit" "" false;
    1470428 400 "total follower exceeds limit" "" false;
    1470429 400 "The total number of collaborators exceeds the maximum number limit." "" false;
    1470430 400 "followers existed in task" "" false;
    1470431 400 "Users are all collaborators of tasks." "" false;
    1470432 400 "No permission to get the task." "The caller may not see the task. Check the caller's rights." false;
    1470432 400 "have no permission to get task" "The caller may not see the task. Check the caller's rights." false;
    1470433 400 "todo has been deleted" "The task was deleted already. Check `task_id`." false;
    1470434 400 "Invalid repeat rule, please check the format." "" false;
    1470434 400 "invalid repeat rule, please check the format" "" false;
    1470435 400 "Failed to decode extra by base64." "" false;
    1470435 400 "decode extra by base64 failed" "" false;
    1470436 400 "Failed to parse url of origin, should start with http, https or applink." "" false;
    1470436 400 "failed to parse url of origin, should start with http, https or applink" "" false;
    1470437 400 "Summary or description length exceed limit, the maximum length of summary is 256, the maximum length of description is 65536." "" false;
    1470437 400 "summary or description length exceed limit, the maximum length of summary is 256, the maximum length of description is 65536" "" false;
    1470438 400 "Invalid custom, please check the format." "" false;
    1470438 400 "invalid custom, please check the format" "" false;
    1470439 400 "Failed to get time by timestamp." "" false;
    1470439 400 "failed to get time by timestamp" "" false;
    1470450 429 "There are too many requests currently, please try again later." "There are too many requests. Try again later." true;
    1470450 400 "request too fast" "There are too many requests. Try again later." false;
    1470451 400 "Operation requests for the same task are too frequent." "There are too many operations on the same task. Make the calls one after another." true;
    1470451 400 "request api concurrently" "There are too many operations on the same task. Make the calls one after another." false;
    1470600 500 "Failed to create task." "The task could not be created. Try again, or ask the support." true;
    1470601 500 "delete task failed" "The task could not be deleted. See the message, or ask the support." true;
    1470602 400 "Invalid task id." "The id of the task is not valid. Check `task_id`." false;
    1470603 500 "update task failed" "The task could not be changed, mostly because the change is not allowed. See the message." true;
    1470604 400 "Failed to update task completion status." "" false;
    1470604 500 "Failed to update task completion status." "" true;
    1470605 500 "failed to get task list" "The tasks could not be listed. Ask the support." true;
    1470700 404 "task collaborator not found" "" false;
    1470701 500 "Failed to add task collaborator." "" true;
    1470702 500 "failed to delete task collaborator" "" true;
    1470710 404 "no task followers found" "The follower was not found. Check `follower_id`." false;
    1470711 500 "failed to add task followers" "" true;
    1470712 500 "failed to delete task followers" "" true;
    1470720 404 "task reminder time not found" "" false;
    1470721 500 "add task remainder failded" "" true;
    1470722 500 "failed to delete task reminder time" "" true;
    1470730 500 "failed to create comment" "The comment could not be created. See the message, or ask the support." true;
    1470731 500 "failed to delete comment" "The comment could not be deleted. See the message, or ask the support." true;
    1470732 500 "failed to patch comment" "The comment could not be changed. See the message, or ask the support." true;
    1470733 404 "comment not found" "The comment was not found. Check the id, and `parent_id` for a reply." false;
    1470734 500 "failed to get comment" "The comment could not be looked up. See the message, or ask the support." true;
    1470740 400 "Text content fails to pass the audit." "" false;
    1470741 500 "failed to audit task" "The content of the task was not approved. See the message, or ask the support." true
});
