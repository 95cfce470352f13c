// Written by `cargo xtask codegen`; do not edit.

//! What the reference documents of `drive`, put through the types.
#![cfg(feature = "drive")]
#![allow(deprecated, reason = "superseded endpoints are tested too")]

mod support;

mod v1 {
    #[allow(unused_imports, reason = "some versions document nothing to test")]
    use feishu_openapi::drive::v1::*;
    #[allow(unused_imports, reason = "not every version has all three kinds of tests")]
    use crate::support::{assert_codes, assert_request, assert_response};

    #[test]
    fn documented_requests_build_and_say_the_same() {
        assert_request::<CreateExportTask>("drive.v1.export_task.create", r#"{"file_extension":"csv","token":"Fm7osyjtMh5o7Ktrv32c73abcef","type":"sheet","sub_id":"6e5ed3"}"#);
        assert_request::<CopyFile>("drive.v1.file.copy", r#"{"name":"Demo copy","type":"file","folder_token":"fldbcO1UuPz8VwnpPx5a92abcef"}"#);
        assert_request::<CreateFolderFile>("drive.v1.file.create_folder", r#"{"name":"产品优化项目","folder_token":"fldbcO1UuPz8VwnpPx5a92abcef"}"#);
        assert_request::<CreateShortcutFile>("drive.v1.file.create_shortcut", r#"{"parent_token":"fldbc5qgwyQnO0uedNllWuabcef","refer_entity":{"refer_token":"doxbcGvhSVN0R6octqPwAEabcef","refer_type":"docx"}}"#);
        assert_request::<MoveFile>("drive.v1.file.move", r#"{"type":"file","folder_token":"fldbcO1UuPz8VwnpPx5a92abcef"}"#);
        assert_request::<UploadFinishFile>("drive.v1.file.upload_finish", r#"{"upload_id":"7111211691345512356","block_num":1}"#);
        assert_request::<UploadPrepareFile>("drive.v1.file.upload_prepare", r#"{"file_name":"test.txt","parent_type":"explorer","parent_node":"fldbcO1UuPz8VwnpPx5a92abcef","size":1024}"#);
        assert_request::<BatchQueryFileComment>("drive.v1.file_comment.batch_query", r#"{"comment_ids":["1654857036541812356"],"need_reaction":true}"#);
        assert_request::<CreateFileComment>("drive.v1.file_comment.create", r#"{"reply_list":{"replies":[{"content":{"elements":[{"type":"text_run","text_run":{"text":"comment text"},"docs_link":{"url":"https://example.feishu.cn/docs/doccnHh7U87HOFpii5u5Gabcef"},"person":{"user_id":"ou_cc19b2bfb93f8a44db4b4d6eababcef"}}]}}]}}"#);
        assert_request::<PatchFileComment>("drive.v1.file_comment.patch", r#"{"is_solved":true}"#);
        assert_request::<CreateFileCommentReply>("drive.v1.file_comment_reply.create", r#"{"content":{"elements":[{"type":"docs_link","text_run":{"text":"reply text"},"docs_link":{"url":"https://example.feishu.cn/docs/doccnHh7U87HOFpii5u5Gabcef"},"person":{"user_id":"ou_cc19b2bfb93f8a44db4b4d6eababcef"}}]}}"#);
        assert_request::<UpdateFileCommentReply>("drive.v1.file_comment_reply.update", r#"{"content":{"elements":[{"type":"text_run","text_run":{"text":"comment text"},"docs_link":{"url":"https://example.feishu.cn/docs/doccnHh7U87HOFpii5u5Gabcef"},"person":{"user_id":"ou_cc19b2bfb93f8a44db4b4d6eababcef"}}]}}"#);
        assert_request::<CreateFileSubscription>("drive.v1.file_subscription.create", r#"{"subscription_type":"comment_update","file_type":"docx"}"#);
        assert_request::<GetFileSubscription>("drive.v1.file_subscription.get", r#"{"file_type":"docx"}"#);
        assert_request::<PatchFileSubscription>("drive.v1.file_subscription.patch", r#"{"is_subscribe":true,"file_type":"docx"}"#);
        assert_request::<CreateFileVersion>("drive.v1.file_version.create", r#"{"name":"项目文档 第 1 版","obj_type":"docx"}"#);
        assert_request::<CreateImportTask>("drive.v1.import_task.create", r#"{"file_extension":"xlsx","file_token":"boxcnrHpsg1QDqXAAAyachabcef","type":"sheet","file_name":"销售表","point":{"mount_type":1,"mount_key":"AbqrfuRTjlJEIJduwDwcnIabcef"}}"#);
        assert_request::<UploadFinishMedia>("drive.v1.media.upload_finish", r#"{"upload_id":"7111211691345512356","block_num":1}"#);
        assert_request::<UploadPrepareMedia>("drive.v1.media.upload_prepare", r#"{"file_name":"demo.jpeg","parent_type":"docx_image","parent_node":"doccnFivLCfJfblZjGZtxgabcef","size":1024,"extra":"{\"drive_route_token\":\"doxcnXgNGAtaAraIRVeCfmabcef\"}"}"#);
        assert_request::<BatchQueryMeta>("drive.v1.meta.batch_query", r#"{"request_docs":[{"doc_token":"doccnfYZzTlvXqZIGTdAHKabcef","doc_type":"doc"}],"with_url":false}"#);
        assert_request::<BatchCreatePermissionMember>("drive.v1.permission_member.batch_create", r#"{"members":[{"member_type":"openid","member_id":"ou_1234567890abcdef1234567890abcdef","perm":"view","perm_type":"container","type":"user"}]}"#);
        assert_request::<CreatePermissionMember>("drive.v1.permission_member.create", r#"{"member_type":"openid","member_id":"ou_1234567890abcdef1234567890abcdef","perm":"view","perm_type":"container","type":"user"}"#);
        assert_request::<DeletePermissionMember>("drive.v1.permission_member.delete", r#"{"type":"user","perm_type":"container"}"#);
        assert_request::<TransferOwnerPermissionMember>("drive.v1.permission_member.transfer_owner", r#"{"member_type":"openid","member_id":"ou_67e5ecb64ce1c0bd94612c17999abcef"}"#);
        assert_request::<UpdatePermissionMember>("drive.v1.permission_member.update", r#"{"member_type":"openid","perm":"view","perm_type":"container","type":"user"}"#);
        assert_request::<PatchPermissionPublic>("drive.v1.permission_public.patch", r#"{"external_access":true,"security_entity":"anyone_can_view","comment_entity":"anyone_can_view","share_entity":"anyone","link_share_entity":"tenant_readable","invite_external":true}"#);
        assert_request::<SubscriptionUser>("drive.v1.user.subscription", r#"{"event_type":"drive.notice.comment_add_v1"}"#);
    }

    #[test]
    fn documented_responses_lose_nothing() {
        assert_response::<CreateExportTaskResponse>("drive.v1.export_task.create", r#"{"ticket":"6933093124755423251"}"#, None);
        assert_response::<GetExportTaskResponse>("drive.v1.export_task.get", r#"{"result":{"file_extension":"pdf","type":"doc","file_name":"docName","file_token":"boxcnxe5OdjlAkNgSNdsJvabcef","file_size":34356,"job_error_msg":"success","job_status":0}}"#, None);
        assert_response::<CopyFileResponse>("drive.v1.file.copy", r#"{"file":{"name":"Demo copy","parent_token":"fldcnBh8LrnX42dr1pBYclabcef","token":"doxcnUkUOWtOelpFcha2Z9abcef","type":"docx","url":"https://feishu.cn/docx/doxcnUkUOWtOelpFcha2Zabcef"}}"#, None);
        assert_response::<CreateFolderFileResponse>("drive.v1.file.create_folder", r#"{"token":"fldbcddUuPz8VwnpPx5oc2abcef","url":"https://feishu.cn/drive/folder/fldbcddUuPz8VwnpPx5oc2abcef"}"#, None);
        assert_response::<CreateShortcutFileResponse>("drive.v1.file.create_shortcut", r#"{"succ_shortcut_node":{"token":"doxbcGvhSVN0R6octqPwAEabcef","name":"快捷方式名称","type":"docx","parent_token":"fldbc5qgwyQnO0uedNllWuabcef","url":"https://example.feishu.cn/docx/doxbcGvhSVN0R6octqPwAEabcef","shortcut_info":{"target_type":"docx","target_token":"doxbcGvhSVN0R6octqPwAEabcef"},"created_time":"1686125119","modified_time":"1686125119","owner_id":"ou_b13d41c02edc52ce66aaae67bf1abcef"}}"#, None);
        assert_response::<DeleteFileResponse>("drive.v1.file.delete", r#"{"task_id":"7360595374803812356"}"#, None);
        assert_response::<DeleteSubscribeFileResponse>("drive.v1.file.delete_subscribe", r"{}", None);
        assert_response::<GetSubscribeFileResponse>("drive.v1.file.get_subscribe", r#"{"is_subscribe":true}"#, None);
        assert_response::<ListFileResponse>("drive.v1.file.list", r#"{"files":[{"name":"test pdf.pdf","parent_token":"fldbcO1UuPz8VwnpPx5a9abcef","token":"boxbc0dGSMu23m7QkC1bvabcef","type":"file","created_time":"1679277808","modified_time":"1679277808","owner_id":"ou_20b31734443364ec8a1df89fdf325b44","url":"https://feishu.cn/file/boxbc0dGSMu23m7QkC1bvabcef"},{"name":"test file.docx","parent_token":"fldcnCEG903UUB4fUqfysdabcef","shortcut_info":{"target_token":"boxcnRPaXpD4I6Je9t8k8babcef","target_type":"file"},"token":"nodcnVkiLQ6LD4CsUEaANrabcef","type":"shortcut","created_time":"1679295364","modified_time":"1679295364","owner_id":"ou_20b31734443364ec8a1df89fdf325b44","url":"https://feishu.cn/file/boxcnRPaXpD4I6Je9t8k8babcef"},{"name":"test docx","parent_token":"fldcnCEG903UUB4fUqfysdabcef","token":"doxcntan34DX4QoKJu7jJyabcef","type":"docx","created_time":"1679295364","modified_time":"1679295364","owner_id":"ou_20b31734443364ec8a1df89fdf325b44","url":"https://feishu.cn/docx/doxcntan34DX4QoKJu7jJyabcef"},{"name":"test sheet","parent_token":"fldcnCEG903UUB4fUqfysdabcef","token":"shtcnOko1Ad0HU48HH8KHuabcef","type":"sheet","created_time":"1679295364","modified_time":"1679295364","owner_id":"ou_20b31734443364ec8a1df89fdf325b44","url":"https://feishu.cn/sheets/shtcnOko1Ad0HU48HH8KHuabcef"}],"has_more":false}"#, None);
        assert_response::<MoveFileResponse>("drive.v1.file.move", r#"{"task_id":"7360595374803812356"}"#, None);
        assert_response::<SubscribeFileResponse>("drive.v1.file.subscribe", r"{}", None);
        assert_response::<TaskCheckFileResponse>("drive.v1.file.task_check", r#"{"status":"success"}"#, None);
        assert_response::<UploadAllFileResponse>("drive.v1.file.upload_all", r#"{"file_token":"boxcnrHpsg1QDqXAAAyachabcef"}"#, None);
        assert_response::<UploadFinishFileResponse>("drive.v1.file.upload_finish", r#"{"file_token":"boxcnrHpsg1QDqXAAAyachabcef"}"#, None);
        assert_response::<UploadPartFileResponse>("drive.v1.file.upload_part", r"{}", None);
        assert_response::<UploadPrepareFileResponse>("drive.v1.file.upload_prepare", r#"{"upload_id":"7111211691345512356","block_size":4194304,"block_num":1}"#, None);
        assert_response::<BatchQueryFileCommentResponse>("drive.v1.file_comment.batch_query", r#"{"items":[{"comment_id":"6916106822734512356","user_id":"ou_cc19b2bfb93f8a44db4b4d6eababcef","create_time":1610281603,"update_time":1610281603,"is_solved":true,"solved_time":1610281603,"solver_user_id":null,"has_more":true,"page_token":"6916106822734512356","is_whole":true,"quote":"划词评论引用内容","reply_list":{"replies":[{"content":{"elements":[{"type":"text_run","text_run":{"text":"comment text"},"docs_link":{"url":null},"person":{"user_id":null}}]},"reply_id":"6916106822734512356","user_id":"ou_cc19b2bfb93f8a44db4b4d6eab2abcef","create_time":1610281603,"update_time":1610281603,"extra":{"image_list":["xfsfseewewabcef"]},"reactions":[{"reaction_key":"ANGRY","count":10,"ahead_users":["ou_8f1991a29a47f1ad295a119dadf224d1"]}]}]}}]}"#, Some(r#"{"items":[{"comment_id":"6916106822734512356","user_id":"ou_cc19b2bfb93f8a44db4b4d6eababcef","create_time":1610281603,"update_time":1610281603,"is_solved":true,"solved_time":1610281603,"has_more":true,"page_token":"6916106822734512356","is_whole":true,"quote":"划词评论引用内容","reply_list":{"replies":[{"content":{"elements":[{"type":"text_run","text_run":{"text":"comment text"},"docs_link":{},"person":{}}]},"reply_id":"6916106822734512356","user_id":"ou_cc19b2bfb93f8a44db4b4d6eab2abcef","create_time":1610281603,"update_time":1610281603,"extra":{"image_list":["xfsfseewewabcef"]},"reactions":[{"reaction_key":"ANGRY","count":10,"ahead_users":["ou_8f1991a29a47f1ad295a119dadf224d1"]}]}]}}]}"#));
        assert_response::<CreateFileCommentResponse>("drive.v1.file_comment.create", r#"{"comment_id":"6916106822734512356","user_id":"ou_cc19b2bfb93f8a44db4b4d6eababcef","create_time":1610281603,"update_time":1610281603,"is_solved":false,"solved_time":1610281603,"solver_user_id":"null","has_more":false,"page_token":"6916106822734512356","is_whole":true,"quote":"划词评论引用内容","reply_list":{"replies":[{"content":{"elements":[{"type":"text_run","text_run":{"text":"comment text"},"docs_link":{"url":"https://example.feishu.cn/docs/doccnHh7U87HOFpii5u5Gabcef"},"person":{"user_id":"ou_cc19b2bfb93f8a44db4b4d6eababcef"}}]},"reply_id":"6916106822734512356","user_id":"ou_cc19b2bfb93f8a44db4b4d6eab2abcef","create_time":1610281603,"update_time":1610281603,"extra":{"image_list":["xfsfseewewabcef"]}}]}}"#, None);
        assert_response::<GetFileCommentResponse>("drive.v1.file_comment.get", r#"{"comment_id":"6916106822734512356","user_id":"ou_cc19b2bfb93f8a44db4b4d6eababcef","create_time":1610281603,"update_time":1610281603,"is_solved":true,"solved_time":1610281603,"solver_user_id":null,"has_more":true,"page_token":"6916106822734512356","reply_list":{"replies":[{"content":{"elements":[{"type":"text_run","text_run":{"text":"comment text"},"docs_link":{"url":null},"person":{"user_id":null}}]},"reply_id":"6916106822734512356","user_id":"ou_cc19b2bfb93f8a44db4b4d6eab2abcef","create_time":1610281603,"update_time":1610281603,"extra":{"image_list":["xfsfseewewabcef"]},"reactions":[{"reaction_key":"ANGRY","count":10,"ahead_users":["ou_8f1991a29a47f1ad295a119dadf224d1"]}]}]}}"#, Some(r#"{"comment_id":"6916106822734512356","user_id":"ou_cc19b2bfb93f8a44db4b4d6eababcef","create_time":1610281603,"update_time":1610281603,"is_solved":true,"solved_time":1610281603,"has_more":true,"page_token":"6916106822734512356","reply_list":{"replies":[{"content":{"elements":[{"type":"text_run","text_run":{"text":"comment text"},"docs_link":{},"person":{}}]},"reply_id":"6916106822734512356","user_id":"ou_cc19b2bfb93f8a44db4b4d6eab2abcef","create_time":1610281603,"update_time":1610281603,"extra":{"image_list":["xfsfseewewabcef"]},"reactions":[{"reaction_key":"ANGRY","count":10,"ahead_users":["ou_8f1991a29a47f1ad295a119dadf224d1"]}]}]}}"#));
        assert_response::<ListFileCommentResponse>("drive.v1.file_comment.list", r#"{"has_more":true,"page_token":"6916106822734512356","items":[{"comment_id":"6916106822734512356","user_id":"ou_cc19b2bfb93f8a44db4b4d6eababcef","create_time":1610281603,"update_time":1610281603,"is_solved":true,"solved_time":1610281603,"solver_user_id":"ou_cc19b2bfb93f8a44db4b4d6eababcef","has_more":true,"page_token":"6916106822734512356","is_whole":true,"quote":"划词评论引用内容","reply_list":{"replies":[{"content":{"elements":[{"type":"text_run","text_run":{"text":"comment text"},"docs_link":{"url":"https://example.feishu.cn/docs/doccnHh7U87HOFpii5u5Gabcef"},"person":{"user_id":"ou_cc19b2bfb93f8a44db4b4d6eababcef"}}]},"reply_id":"6916106822734512357","user_id":"ou_cc19b2bfb93f8a44db4b4d6eab2abcef","create_time":1610281603,"update_time":1610281603,"extra":{"image_list":["xfsfseewewabcef"]},"reactions":[{"reaction_key":"ANGRY","count":10,"ahead_users":["ou_8f1991a29a47f1ad295a119dadf224d1"]}]}]}}]}"#, None);
        assert_response::<PatchFileCommentResponse>("drive.v1.file_comment.patch", r"{}", None);
        assert_response::<CreateFileCommentReplyResponse>("drive.v1.file_comment_reply.create", r#"{"content":{"elements":[{"type":"docs_link","text_run":{"text":"reply text"},"docs_link":{"url":"https://example.feishu.cn/docs/doccnHh7U87HOFpii5u5Gabcef"},"person":{"user_id":"ou_cc19b2bfb93f8a44db4b4d6eab2abcef"}}]},"reply_id":"6916106xxxxx4512356","user_id":"ou_cc19b2bfb93f8a44db4b4d6eab2abcef","create_time":1610281603,"update_time":1610281603,"extra":{"image_list":["xfsfseewewabcef"]},"reactions":[]}"#, None);
        assert_response::<DeleteFileCommentReplyResponse>("drive.v1.file_comment_reply.delete", r"{}", None);
        assert_response::<ListFileCommentReplyResponse>("drive.v1.file_comment_reply.list", r#"{"items":[{"content":{"elements":[{"type":"text_run","text_run":{"text":"reply text"},"docs_link":{"url":"https://example.feishu.cn/docs/doccnHh7U87HOFpii5u5Gabcef"},"person":{"user_id":"ou_cc19b2bfb93f8a44db4b4d6eababcef"}}]},"reply_id":"6916106822734512356","user_id":"ou_cc19b2bfb93f8a44db4b4d6eab2abcef","create_time":1610281603,"update_time":1610281603,"extra":{"image_list":["xfsfseewewabcef"]},"reactions":[{"reaction_key":"ANGRY","count":10,"ahead_users":["ou_8f1991a29a47f1ad295a119dadf224d1"]}]}],"page_token":"6916106822734512356","has_more":true}"#, None);
        assert_response::<UpdateFileCommentReplyResponse>("drive.v1.file_comment_reply.update", r"{}", None);
        assert_response::<GetFileStatisticsResponse>("drive.v1.file_statistics.get", r#"{"file_token":"doccnfYZzTlvXqZIGTdAHKabcef","file_type":"doc","statistics":{"uv":10,"pv":15,"like_count":2,"timestamp":1627367349,"uv_today":1,"pv_today":1,"like_count_today":1}}"#, None);
        assert_response::<CreateFileSubscriptionResponse>("drive.v1.file_subscription.create", r#"{"file_type":"docx","is_subcribe":true,"subscription_id":"xxxxxxx","subscription_type":"comment_update"}"#, None);
        assert_response::<GetFileSubscriptionResponse>("drive.v1.file_subscription.get", r#"{"file_type":"docx","is_subcribe":false,"subscription_id":"xxxxxxxx","subscription_type":"comment_update"}"#, None);
        assert_response::<PatchFileSubscriptionResponse>("drive.v1.file_subscription.patch", r#"{"subscription_id":"1234567890987654321","subscription_type":"comment_update","is_subcribe":true,"file_type":"docx"}"#, None);
        assert_response::<CreateFileVersionResponse>("drive.v1.file_version.create", r#"{"name":"项目文档 第 1 版","version":"fnJfyX","parent_token":"doxbcyvqZlSc9WlHvQMlSJabcdf","owner_id":"694699009591869450","creator_id":"694699009591869451","create_time":"1660708537","update_time":"1660708537","status":"0","obj_type":"docx","parent_type":"docx"}"#, None);
        assert_response::<DeleteFileVersionResponse>("drive.v1.file_version.delete", r"{}", None);
        assert_response::<GetFileVersionResponse>("drive.v1.file_version.get", r#"{"name":"项目文档 第1版","version":"fnJfyX","parent_token":"doxbcyvqZlSc9WlHvQMlSJabcef","owner_id":"694699009591869450","creator_id":"694699009591869451","create_time":"1660708537","update_time":"1660708537","status":"0","obj_type":"docx","parent_type":"docx"}"#, None);
        assert_response::<ListFileVersionResponse>("drive.v1.file_version.list", r#"{"items":[{"name":"项目文档 第1版","version":"fnJfyX","parent_token":"doxbcyvqZlSc9WlHvQMlSJabcef","owner_id":"694699009591869450","creator_id":"694699009591869451","create_time":"1660708537","update_time":"1660708537","status":"0","obj_type":"docx","parent_type":"docx"}],"page_token":"CISAiM6u8vGzZhCTj5+zBhgB","has_more":true}"#, None);
        assert_response::<ListFileViewRecordResponse>("drive.v1.file_view_record.list", r#"{"items":[{"viewer_id":"ou_cc19b2bfb93f8a44db4b4d6eababcef","name":"zhangsan","avatar_url":"https://foo.icon.com/xxxx","last_view_time":"1679284285"}],"page_token":"1674037112--7189934631754563585","has_more":true}"#, None);
        assert_response::<CreateImportTaskResponse>("drive.v1.import_task.create", r#"{"ticket":"7369583175086912356"}"#, None);
        assert_response::<GetImportTaskResponse>("drive.v1.import_task.get", r#"{"result":{"ticket":"7369583175086912356","type":"sheet","job_status":0,"job_error_msg":"success","token":"Fm7osyjtMh5o7Ktrv32c73abcef","url":"https://example.feishu.cn/sheets/Fm7osyjtMh5o7Ktrv32c73abcef","extra":["2000"]}}"#, None);
        assert_response::<BatchGetTmpDownloadUrlMediaResponse>("drive.v1.media.batch_get_tmp_download_url", r#"{"tmp_download_urls":[{"file_token":"boxcnrHpsg1QDqXAAAyachabcef","tmp_download_url":"https://internal-api-drive-stream.feishu.cn/space/api/box/stream/download/authcode/?code=ZDA3MzNiNmUwMjE2MGUzZmQ1OGZlOWYzMWQ4YmI0ZjdfMDYzOWNlZjgyMmI1MmY5NTUxZmM0MjJlYWIyMGVjOWZfSUQ6Njk3NjgzMTY0Mjc5OTI5MjQyMl8xNjI0NDMxMDY3OjE2MjQ1MTc0NjdfVjM"}]}"#, None);
        assert_response::<UploadAllMediaResponse>("drive.v1.media.upload_all", r#"{"file_token":"boxcnrHpsg1QDqXAAAyachabcef"}"#, None);
        assert_response::<UploadFinishMediaResponse>("drive.v1.media.upload_finish", r#"{"file_token":"boxcnrHpsg1QDqXAAAyachabcef"}"#, None);
        assert_response::<UploadPartMediaResponse>("drive.v1.media.upload_part", r"{}", None);
        assert_response::<UploadPrepareMediaResponse>("drive.v1.media.upload_prepare", r#"{"upload_id":"7111211691345512356","block_size":4194304,"block_num":1}"#, None);
        assert_response::<BatchQueryMetaResponse>("drive.v1.meta.batch_query", r#"{"metas":[{"doc_token":"doccnfYZzTlvXqZIGTdAHKabcef","doc_type":"doc","title":"sampletitle","owner_id":"ou_b13d41c02edc52ce66aaae67bf1abcef","create_time":"1652066345","latest_modify_user":"ou_b13d41c02edc52ce66aaae67bf1abcef","latest_modify_time":"1652066345","url":"https://sample.feishu.cn/docs/doccnfYZzTlvXqZIGTdAHKabcef","sec_label_name":"L2-内部","request_doc_info":{"doc_token":"TLLKdcpDro9ijQxA33ycNMabcef","doc_type":"docx"}}],"failed_list":[{"token":"boxcnrHpsg1QDqXAAAyachabcef","code":970005}]}"#, None);
        assert_response::<AuthPermissionMemberResponse>("drive.v1.permission_member.auth", r#"{"auth_result":true}"#, None);
        assert_response::<BatchCreatePermissionMemberResponse>("drive.v1.permission_member.batch_create", r#"{"members":[{"member_type":"openid","member_id":"ou_c186b6833e2d5faf2bc587e71ddabcef","perm":"view","perm_type":"container","type":"user"}]}"#, None);
        assert_response::<CreatePermissionMemberResponse>("drive.v1.permission_member.create", r#"{"member":{"member_type":"openid","member_id":"ou_67e5ecb64ce1c0bd94612c17999db411","perm":"view","perm_type":"container","type":"user"}}"#, None);
        assert_response::<DeletePermissionMemberResponse>("drive.v1.permission_member.delete", r"{}", None);
        assert_response::<ListPermissionMemberResponse>("drive.v1.permission_member.list", r#"{"items":[{"member_type":"openid","member_id":"ou_7dab8a3d3cdcc9da365777c7ad535d62","perm":"view","perm_type":"container","type":"user","name":"zhangsan","avatar":"https://s3-imfile.feishucdn.com/static-resource/v1/v3_0061_b576862d-92e0-4abc-bbb5-6f78f927a61g~?image_size=72x72&cut_type=default-face&quality=&format=jpeg&sticker_format=.webp","external_label":true}]}"#, None);
        assert_response::<TransferOwnerPermissionMemberResponse>("drive.v1.permission_member.transfer_owner", r"{}", None);
        assert_response::<UpdatePermissionMemberResponse>("drive.v1.permission_member.update", r#"{"member":{"member_type":"openid","member_id":"ou_1234567890abcdef1234567890abcdef","perm":"view","perm_type":"container","type":"user"}}"#, None);
        assert_response::<GetPermissionPublicResponse>("drive.v1.permission_public.get", r#"{"permission_public":{"external_access":true,"security_entity":"anyone_can_view","comment_entity":"anyone_can_view","share_entity":"anyone","link_share_entity":"tenant_readable","invite_external":true,"lock_switch":false}}"#, None);
        assert_response::<PatchPermissionPublicResponse>("drive.v1.permission_public.patch", r#"{"permission_public":{"external_access":true,"security_entity":"anyone_can_view","comment_entity":"anyone_can_view","share_entity":"anyone","link_share_entity":"tenant_readable","invite_external":true,"lock_switch":false}}"#, None);
        assert_response::<CreatePermissionPublicPasswordResponse>("drive.v1.permission_public_password.create", r#"{"password":"q79536&1"}"#, None);
        assert_response::<DeletePermissionPublicPasswordResponse>("drive.v1.permission_public_password.delete", r"{}", None);
        assert_response::<UpdatePermissionPublicPasswordResponse>("drive.v1.permission_public_password.update", r#"{"password":"q795dji2"}"#, None);
        assert_response::<RemoveSubscriptionUserResponse>("drive.v1.user.remove_subscription", r"{}", None);
        assert_response::<SubscriptionUserResponse>("drive.v1.user.subscription", r"{}", None);
    }

    #[test]
    fn codes_are_variants_and_back() {
        assert_codes::<CreateExportTaskError>("drive.v1.export_task.create", &[600, 1069901, 1069902, 1069904, 1069906, 1069914, 1069918, 1069923]);
        assert_codes::<DownloadExportTaskError>("drive.v1.export_task.download", &[1060001]);
        assert_codes::<GetExportTaskError>("drive.v1.export_task.get", &[1069901, 1069902, 1069904, 1069906]);
        assert_codes::<CopyFileError>("drive.v1.file.copy", &[1061001, 1061002, 1061003, 1061004, 1061005, 1061007, 1061045, 1062507, 1064510, 1064511]);
        assert_codes::<CreateFolderFileError>("drive.v1.file.create_folder", &[1061001, 1061002, 1061003, 1061004, 1061005, 1061007, 1061045, 1062507]);
        assert_codes::<CreateShortcutFileError>("drive.v1.file.create_shortcut", &[1061001, 1061002, 1061003, 1061004, 1061005, 1061007, 1061045, 1062507, 1064510, 1064511]);
        assert_codes::<DeleteFileError>("drive.v1.file.delete", &[1061001, 1061002, 1061003, 1061004, 1061005, 1061007, 1062501, 1062502, 1065200]);
        assert_codes::<DeleteSubscribeFileError>("drive.v1.file.delete_subscribe", &[1064230, 1069601, 1069602, 1069603, 1069604, 1069605]);
        assert_codes::<GetSubscribeFileError>("drive.v1.file.get_subscribe", &[1069601, 1069602, 1069603, 1069604, 1069605]);
        assert_codes::<ListFileError>("drive.v1.file.list", &[1061001, 1061002, 1061003, 1061004, 1061005, 1061007, 1064001]);
        assert_codes::<MoveFileError>("drive.v1.file.move", &[1061001, 1061002, 1061003, 1061004, 1061007, 1062507, 1062524, 1062535]);
        assert_codes::<SubscribeFileError>("drive.v1.file.subscribe", &[1069601, 1069602, 1069603, 1069604]);
        assert_codes::<TaskCheckFileError>("drive.v1.file.task_check", &[1061001, 1061002, 1061003]);
        assert_codes::<UploadAllFileError>("drive.v1.file.upload_all", &[1061001, 1061002, 1061003, 1061004, 1061021, 1061022, 1061041, 1061042, 1061043, 1061044, 1061045, 1061061, 1061073, 1061101, 1061109, 1061500, 1062007, 1062008, 1062009, 1062010, 1062011, 1062505, 1062506, 1062507, 1064230]);
        assert_codes::<UploadFinishFileError>("drive.v1.file.upload_finish", &[1061001, 1061002, 1061003, 1061004, 1061021, 1061022, 1061041, 1061042, 1061043, 1061044, 1061045, 1061061, 1061073, 1061101, 1061500, 1062007, 1062010, 1062505, 1062506, 1062507]);
        assert_codes::<UploadPartFileError>("drive.v1.file.upload_part", &[1061001, 1061002, 1061021, 1061073, 1062007, 1062008, 1062009, 1062010, 1062011]);
        assert_codes::<UploadPrepareFileError>("drive.v1.file.upload_prepare", &[1061001, 1061002, 1061004, 1061022, 1061043, 1061044, 1061061, 1061073, 1061101, 1061109, 1062507, 1064230]);
        assert_codes::<BatchQueryFileCommentError>("drive.v1.file_comment.batch_query", &[1064230, 1069301, 1069302, 1069303, 1069304, 1069305, 1069306, 1069307, 1069308, 1069399]);
        assert_codes::<CreateFileCommentError>("drive.v1.file_comment.create", &[1069301, 1069302, 1069303, 1069304, 1069305, 1069306, 1069307, 1069308, 1069399]);
        assert_codes::<GetFileCommentError>("drive.v1.file_comment.get", &[1069301, 1069302, 1069303, 1069304, 1069305, 1069306, 1069307, 1069308, 1069399]);
        assert_codes::<ListFileCommentError>("drive.v1.file_comment.list", &[1069301, 1069302, 1069303, 1069304, 1069307, 1069308, 1069399]);
        assert_codes::<PatchFileCommentError>("drive.v1.file_comment.patch", &[1069301, 1069302, 1069303, 1069304, 1069305, 1069306, 1069307, 1069308, 1069399]);
        assert_codes::<CreateFileCommentReplyError>("drive.v1.file_comment_reply.create", &[1069301, 1069302, 1069303, 1069304, 1069305, 1069306, 1069307, 1069308, 1069399]);
        assert_codes::<DeleteFileCommentReplyError>("drive.v1.file_comment_reply.delete", &[1069301, 1069302, 1069303, 1069304, 1069305, 1069306, 1069307, 1069308, 1069399]);
        assert_codes::<ListFileCommentReplyError>("drive.v1.file_comment_reply.list", &[1064230, 1069301, 1069302, 1069303, 1069304, 1069305, 1069306, 1069307, 1069308, 1069399]);
        assert_codes::<UpdateFileCommentReplyError>("drive.v1.file_comment_reply.update", &[1069301, 1069302, 1069303, 1069304, 1069305, 1069306, 1069307, 1069308, 1069399]);
        assert_codes::<GetFileStatisticsError>("drive.v1.file_statistics.get", &[1069601, 1069602, 1069603, 1069604]);
        assert_codes::<CreateFileSubscriptionError>("drive.v1.file_subscription.create", &[1064000, 1064030, 1064040, 1065000]);
        assert_codes::<GetFileSubscriptionError>("drive.v1.file_subscription.get", &[1064000, 1064030, 1064040, 1065000]);
        assert_codes::<PatchFileSubscriptionError>("drive.v1.file_subscription.patch", &[1064000, 1064030, 1064040, 1065000]);
        assert_codes::<CreateFileVersionError>("drive.v1.file_version.create", &[1068400, 1068401, 1068404, 1068410, 1068411, 1068425]);
        assert_codes::<DeleteFileVersionError>("drive.v1.file_version.delete", &[1068400, 1068403, 1068404, 1068410, 1068411, 1068412, 1068425]);
        assert_codes::<GetFileVersionError>("drive.v1.file_version.get", &[1068400, 1068403, 1068404, 1068410, 1068411, 1068412, 1068425]);
        assert_codes::<ListFileVersionError>("drive.v1.file_version.list", &[1068400, 1068401, 1068404, 1068410, 1068411, 1068412, 1068425]);
        assert_codes::<ListFileViewRecordError>("drive.v1.file_view_record.list", &[1069601, 1069602, 1069603, 1069604]);
        assert_codes::<CreateImportTaskError>("drive.v1.import_task.create", &[1069901, 1069902, 1069903, 1069904, 1069905, 1069906, 1069907, 1069908, 1069909, 1069910, 1069911, 1069912, 1069913, 1069914, 1069923]);
        assert_codes::<GetImportTaskError>("drive.v1.import_task.get", &[1069901, 1069902, 1069903, 1069904, 1069905, 1069906, 1069907, 1069908, 1069909, 1069910, 1069911, 1069912, 1069913, 1069914]);
        assert_codes::<BatchGetTmpDownloadUrlMediaError>("drive.v1.media.batch_get_tmp_download_url", &[1061002]);
        assert_codes::<UploadAllMediaError>("drive.v1.media.upload_all", &[1061001, 1061002, 1061003, 1061004, 1061005, 1061006, 1061007, 1061008, 1061021, 1061041, 1061042, 1061043, 1061044, 1061045, 1061061, 1061073, 1061101, 1061109, 1061113, 1061547, 1062004, 1062005, 1062006, 1062007, 1062008, 1062009, 1062010, 1062011, 1062012, 1062013, 1062014, 1062051, 1062505, 1062506, 1062507]);
        assert_codes::<UploadFinishMediaError>("drive.v1.media.upload_finish", &[1061001, 1061002, 1061003, 1061004, 1061005, 1061006, 1061007, 1061008, 1061021, 1061041, 1061042, 1061043, 1061044, 1061045, 1061061, 1061073, 1061101, 1061109, 1061113, 1061547, 1062004, 1062005, 1062006, 1062007, 1062008, 1062009, 1062010, 1062011, 1062012, 1062013, 1062014, 1062051, 1062505, 1062506, 1062507]);
        assert_codes::<UploadPartMediaError>("drive.v1.media.upload_part", &[1061001, 1061002, 1061003, 1061004, 1061005, 1061006, 1061007, 1061008, 1061021, 1061041, 1061042, 1061043, 1061044, 1061045, 1061061, 1061073, 1061101, 1061109, 1061113, 1061547, 1062004, 1062005, 1062006, 1062007, 1062008, 1062009, 1062010, 1062011, 1062012, 1062013, 1062014, 1062051, 1062505, 1062506, 1062507]);
        assert_codes::<UploadPrepareMediaError>("drive.v1.media.upload_prepare", &[1061001, 1061002, 1061003, 1061004, 1061005, 1061006, 1061007, 1061008, 1061021, 1061041, 1061042, 1061043, 1061044, 1061045, 1061061, 1061073, 1061101, 1061109, 1061113, 1061547, 1062004, 1062005, 1062006, 1062007, 1062008, 1062009, 1062010, 1062011, 1062012, 1062013, 1062014, 1062051, 1062505, 1062506, 1062507]);
        assert_codes::<BatchQueryMetaError>("drive.v1.meta.batch_query", &[1069701, 1069704]);
        assert_codes::<AuthPermissionMemberError>("drive.v1.permission_member.auth", &[1063001, 1063003, 1063005, 1063006, 1066001, 1066002]);
        assert_codes::<BatchCreatePermissionMemberError>("drive.v1.permission_member.batch_create", &[1063001, 1063002, 1063003, 1063006, 1066001]);
        assert_codes::<CreatePermissionMemberError>("drive.v1.permission_member.create", &[1063001, 1063002, 1063003, 1063004, 1063005, 1066001, 1066002]);
        assert_codes::<DeletePermissionMemberError>("drive.v1.permission_member.delete", &[1063001, 1063002, 1063003, 1063004, 1063005, 1066001, 1066002]);
        assert_codes::<ListPermissionMemberError>("drive.v1.permission_member.list", &[1063001, 1063002, 1063003, 1063004, 1063005, 1063006, 1066001, 1066002]);
        assert_codes::<TransferOwnerPermissionMemberError>("drive.v1.permission_member.transfer_owner", &[1063001, 1063002, 1063003, 1063004, 1063005, 1063006, 1066001, 1066002]);
        assert_codes::<UpdatePermissionMemberError>("drive.v1.permission_member.update", &[1063001, 1063002, 1063003, 1063004, 1063005, 1066001, 1066002]);
        assert_codes::<GetPermissionPublicError>("drive.v1.permission_public.get", &[1063001, 1063002, 1063003, 1063004, 1063005, 1066001]);
        assert_codes::<PatchPermissionPublicError>("drive.v1.permission_public.patch", &[1063001, 1063002, 1063003, 1063004, 1063005, 1066001, 1066002]);
        assert_codes::<CreatePermissionPublicPasswordError>("drive.v1.permission_public_password.create", &[1063001, 1063002, 1063003, 1063005, 1066001]);
        assert_codes::<DeletePermissionPublicPasswordError>("drive.v1.permission_public_password.delete", &[1063001, 1063002, 1063003, 1063005, 1066001]);
        assert_codes::<UpdatePermissionPublicPasswordError>("drive.v1.permission_public_password.update", &[1063001, 1063002, 1063003, 1063005, 1066001]);
        assert_codes::<RemoveSubscriptionUserError>("drive.v1.user.remove_subscription", &[1069601, 1069602]);
        assert_codes::<SubscriptionUserError>("drive.v1.user.subscription", &[1069601, 1069602]);
        assert_codes::<SubscriptionStatusUserError>("drive.v1.user.subscription_status", &[1069601, 1069602]);
    }
}

mod v2 {
    #[allow(unused_imports, reason = "some versions document nothing to test")]
    use feishu_openapi::drive::v2::*;
    #[allow(unused_imports, reason = "not every version has all three kinds of tests")]
    use crate::support::{assert_codes, assert_request, assert_response};

    #[test]
    fn documented_requests_build_and_say_the_same() {
        assert_request::<UpdateReactionCommentReaction>("drive.v2.comment_reaction.update_reaction", r#"{"action":"add","reply_id":"1234567890","reaction_type":"ANGRY"}"#);
        assert_request::<CreateExplorerFile>("drive.v2.explorer_file.create", r#"{"title":"测试表格","type":"sheet"}"#);
        assert_request::<CreateExplorerFileCopyFile>("drive.v2.explorer_file_copy_file.create", r#"{"type":"objType","dstFolderToken":"string","dstName":"string","commentNeeded":true}"#);
        assert_request::<CreateExplorerFolder>("drive.v2.explorer_folder.create", r#"{"title":"string"}"#);
        assert_request::<PatchPermissionPublic>("drive.v2.permission_public.patch", r#"{"external_access_entity":"open","security_entity":"anyone_can_view","comment_entity":"anyone_can_view","share_entity":"anyone","manage_collaborator_entity":"collaborator_can_view","link_share_entity":"tenant_readable","copy_entity":"anyone_can_view"}"#);
    }

    #[test]
    fn documented_responses_lose_nothing() {
        assert_response::<UpdateReactionCommentReactionResponse>("drive.v2.comment_reaction.update_reaction", r"{}", None);
        assert_response::<CreateExplorerFileResponse>("drive.v2.explorer_file.create", r#"{"url":"https://example.feishu.cn/sheets/shtcnOko1Ad0HU48HH8KHabcef","token":"shtcnOko1Ad0HU48HH8KHabcef","revision":0}"#, None);
        assert_response::<CreateExplorerFileCopyFileResponse>("drive.v2.explorer_file_copy_file.create", r#"{"folderToken":"fldcne0HujIvzDmRF4Pbg0xxxxx","revision":0,"token":"shtcnvJ358XqcZq87CCZHdxxxxx","type":"sheet","url":"https://example.feishu.cn/space/sheet/shtcnvJ358XqcZq87CCZHdxxxxx"}"#, None);
        assert_response::<DeleteExplorerFileDocResponse>("drive.v2.explorer_file_doc.delete", r#"{"id":"id string","result":true}"#, None);
        assert_response::<DeleteExplorerFileSpreadsheetResponse>("drive.v2.explorer_file_spreadsheet.delete", r#"{"id":"id string","result":true}"#, None);
        assert_response::<CreateExplorerFolderResponse>("drive.v2.explorer_folder.create", r#"{"url":"string","revision":0,"token":"string"}"#, None);
        assert_response::<GetExplorerFolderChildrenResponse>("drive.v2.explorer_folder_children.get", r#"{"parentToken":"token","children":{"nodbc9eC8*****UFOq05rLhpjzc":{"token":"fldbcRho4*****3mJkOAuPUZR9d","name":"test_folder_name","type":"folder","is_shortcut":false},"nodbcOjPU*****aVVjRDSw4mpeb":{"token":"boxbcj55r*****YAS3C7Z4GWKNg","name":"test_file_name","type":"file","is_shortcut":false}}}"#, None);
        assert_response::<GetExplorerFolderMetaResponse>("drive.v2.explorer_folder_meta.get", r#"{"id":"7110173013420512356","name":"name","token":"nodbcbHUdOsS613xVzTzFEabcef","createUid":"7103496998321312356","editUid":"7103496998321312356","parentId":"0","ownUid":"7110173013420512356"}"#, None);
        assert_response::<MetaExplorerRootFolderResponse>("drive.v2.explorer_root_folder.meta", r#"{"token":"nodbcbHUdOsS613xVzTzFEabcef","id":"7110173013420512356","user_id":"7103496998321312356"}"#, None);
        assert_response::<ListFileLikeResponse>("drive.v2.file_like.list", r#"{"items":[{"user_id":"ou_3bbe8a09c20e89cce9bff989ed840674","last_liked_time":"1690857821","user_name":"张三","user_en_name":"San Zhang","user_avatar_url":"https://foo.icon.com/xxxx","user_is_desensitized":false}],"page_token":"aw7DoMKBFMOGwqHCrcO8w6jCmMOvw6ILeADCvsKNw57Di8O5XGV3LG4_w5HCqhFxSnDCrCzCn0BgZcOYUg85EMOYcEAcwqYOw4ojw5QFwofCu8KoIMO3K8Ktw4IuNMOBBHNYw4bCgCV3U1zDu8K-J8KSR8Kgw7Y0fsKZdsKvW3d9w53DnkHDrcO5bDkYwrvDisOEPcOtVFJ-I03CnsOILMOoAmLDknd6dsKqG1bClAjDuS3CvcOTwo7Dg8OrwovDsRdqIcKxw5HDohTDtXN9w5rCkWo","has_more":true}"#, None);
        assert_response::<GetPermissionPublicResponse>("drive.v2.permission_public.get", r#"{"permission_public":{"external_access_entity":"open","security_entity":"anyone_can_view","comment_entity":"anyone_can_view","share_entity":"anyone","manage_collaborator_entity":"collaborator_can_view","link_share_entity":"tenant_readable","copy_entity":"anyone_can_view","lock_switch":false}}"#, None);
        assert_response::<PatchPermissionPublicResponse>("drive.v2.permission_public.patch", r#"{"permission_public":{"external_access_entity":"open","security_entity":"anyone_can_view","comment_entity":"anyone_can_view","share_entity":"anyone","manage_collaborator_entity":"collaborator_can_view","link_share_entity":"tenant_readable","copy_entity":"anyone_can_view","lock_switch":false}}"#, None);
    }

    #[test]
    fn codes_are_variants_and_back() {
        assert_codes::<UpdateReactionCommentReactionError>("drive.v2.comment_reaction.update_reaction", &[1061001, 1061002, 1061003, 1061004]);
        assert_codes::<CreateExplorerFileError>("drive.v2.explorer_file.create", &[91201, 91202, 91203, 91204, 91205, 91206, 91207, 91208, 91210, 1061045, 1062507]);
        assert_codes::<CreateExplorerFileCopyFileError>("drive.v2.explorer_file_copy_file.create", &[91201, 91202, 91203, 91204, 91205, 91206, 91207, 91208]);
        assert_codes::<DeleteExplorerFileDocError>("drive.v2.explorer_file_doc.delete", &[91201, 91202, 91203, 91204, 91205, 91206, 91207, 91208]);
        assert_codes::<DeleteExplorerFileSpreadsheetError>("drive.v2.explorer_file_spreadsheet.delete", &[91201, 91202, 91203, 91204, 91205, 91206, 91207, 91208]);
        assert_codes::<CreateExplorerFolderError>("drive.v2.explorer_folder.create", &[91201, 91202, 91203, 91204, 91205, 91206, 91207, 91208]);
        assert_codes::<GetExplorerFolderChildrenError>("drive.v2.explorer_folder_children.get", &[91201, 91202, 91203, 91204, 91205, 91206, 91207, 91208]);
        assert_codes::<GetExplorerFolderMetaError>("drive.v2.explorer_folder_meta.get", &[91201, 91203, 91204]);
        assert_codes::<MetaExplorerRootFolderError>("drive.v2.explorer_root_folder.meta", &[91201, 91204]);
        assert_codes::<ListFileLikeError>("drive.v2.file_like.list", &[1061001, 1061002, 1061003, 1061004, 1061007]);
        assert_codes::<GetPermissionPublicError>("drive.v2.permission_public.get", &[1063001, 1063002, 1063003, 1063004, 1063005, 1066001]);
        assert_codes::<PatchPermissionPublicError>("drive.v2.permission_public.patch", &[1063001, 1063002, 1063003, 1063004, 1063005, 1066001, 1066002]);
    }
}
