// Written by `cargo xtask codegen`; do not edit.

//! What the reference documents of `wiki`, put through the types.
#![cfg(feature = "wiki")]
#![allow(deprecated, reason = "superseded endpoints are tested too")]

mod support;

mod v2 {
    #[allow(unused_imports, reason = "some versions document nothing to test")]
    use feishu_openapi::wiki::v2::*;
    #[allow(unused_imports, reason = "not every version has all three kinds of tests")]
    use crate::support::{assert_codes, assert_request, assert_response};

    #[test]
    fn documented_requests_build_and_say_the_same() {
        assert_request::<SearchNode>("wiki.v2.node.search", r#"{"query":"搜索关键词","space_id":"xxxxxxx","node_id":"xxxx"}"#);
        assert_request::<CreateSpace>("wiki.v2.space.create", r#"{"name":"知识空间","description":"知识空间描述"}"#);
        assert_request::<CreateSpaceMember>("wiki.v2.space_member.create", r#"{"member_type":"openid","member_id":"ou_449b53ad6aee526f7ed311b216aabcef","member_role":"admin"}"#);
        assert_request::<DeleteSpaceMember>("wiki.v2.space_member.delete", r#"{"member_type":"userid","member_role":"admin","type":"user"}"#);
        assert_request::<CopySpaceNode>("wiki.v2.space_node.copy", r#"{"target_parent_token":"wikcnKQ1k3p******8Vabce","target_space_id":"6946843325487912356","title":"新标题。"}"#);
        assert_request::<CreateSpaceNode>("wiki.v2.space_node.create", r#"{"obj_type":"docx","parent_node_token":"wikcnKQ1k3p******8Vabcef","node_type":"origin"}"#);
        assert_request::<MoveSpaceNode>("wiki.v2.space_node.move", r#"{"target_parent_token":"wikbcd6ydSUyOEzbdlt1BfpA5Yc","target_space_id":"7008061636015512345"}"#);
        assert_request::<MoveDocsToWikiSpaceNode>("wiki.v2.space_node.move_docs_to_wiki", r#"{"parent_wiki_token":"wikcnKQ1k3p******8Vabce","obj_type":"doc","obj_token":"doccnzAaOD******Wabcdef"}"#);
        assert_request::<UpdateTitleSpaceNode>("wiki.v2.space_node.update_title", r#"{"title":"新标题"}"#);
        assert_request::<UpdateSpaceSetting>("wiki.v2.space_setting.update", r#"{"create_setting":"admin/admin_and_member","security_setting":"allow/not_allow","comment_setting":"allow/not_allow"}"#);
    }

    #[test]
    fn documented_responses_lose_nothing() {
        assert_response::<SearchNodeResponse>("wiki.v2.node.search", r#"{"has_more":false,"items":[{"node_id":"BAgPwq6lIi5Nykk0E5fcJeabcef","obj_token":"AcnMdexrlokOShxe40Fc0Oabcef","obj_type":8,"parent_id":"","sort_id":1,"space_id":"7307457194084925443","title":"欢迎使用知识库 / Welcome to Wiki","url":"https://sample.feishu.cn/wiki/BAgPwq6lIi5Nykk0E5fcJeabcef"}]}"#, None);
        assert_response::<CreateSpaceResponse>("wiki.v2.space.create", r#"{"space":{"name":"知识空间","description":"知识空间描述","space_id":"1565676577122621"}}"#, None);
        assert_response::<GetSpaceResponse>("wiki.v2.space.get", r#"{"space":{"name":"知识空间","description":"知识空间描述","space_id":"1565676577122621"}}"#, None);
        assert_response::<GetNodeSpaceResponse>("wiki.v2.space.get_node", r#"{"node":{"space_id":"6946843325487912356","node_token":"wikcnKQ1k3p******8Vabcef","obj_token":"doccnzAaOD******Wabcdef","obj_type":"doc","parent_node_token":"wikcnKQ1k3p******8Vabcef","node_type":"origin","origin_node_token":"wikcnKQ1k3p******8Vabcef","origin_space_id":"6946843325487912356","has_child":false,"title":"标题","obj_create_time":"1642402428","obj_edit_time":"1642402428","node_create_time":"1642402428","creator":"ou_xxxxx","owner":"ou_xxxxx","node_creator":"ou_xxxxx"}}"#, None);
        assert_response::<ListSpaceResponse>("wiki.v2.space.list", r#"{"items":[{"name":"知识空间","description":"知识空间描述","space_id":"1565676577122621"}],"page_token":"1565676577122621","has_more":true}"#, None);
        assert_response::<CreateSpaceMemberResponse>("wiki.v2.space_member.create", r#"{"member":{"member_type":"openid","member_id":"ou_449b53ad6aee526f7ed311b216aabcef","member_role":"admin","type":"user"}}"#, None);
        assert_response::<DeleteSpaceMemberResponse>("wiki.v2.space_member.delete", r#"{"member":{"member_type":"userid","member_id":"1565676577122621","member_role":"admin","type":"user"}}"#, None);
        assert_response::<ListSpaceMemberResponse>("wiki.v2.space_member.list", r#"{"members":[{"member_type":"openid","member_id":"ou_67e5ecb64ce1c0bd94612c17999db411","member_role":"admin","type":"user"}],"page_token":"ou_12345","has_more":false}"#, None);
        assert_response::<CopySpaceNodeResponse>("wiki.v2.space_node.copy", r#"{"node":{"space_id":"6946843325487912356","node_token":"wikcnKQ1k3p******8Vabcef","obj_token":"doccnzAaOD******Wabcdef","obj_type":"doc","parent_node_token":"wikcnKQ1k3p******8Vabcef","node_type":"origin","origin_node_token":"wikcnKQ1k3p******8Vabcef","origin_space_id":"6946843325487912356","has_child":false,"title":"标题","obj_create_time":"1642402428","obj_edit_time":"1642402428","node_create_time":"1642402428","creator":"ou_xxxxx","owner":"ou_xxxxx","node_creator":"ou_xxxxx"}}"#, None);
        assert_response::<CreateSpaceNodeResponse>("wiki.v2.space_node.create", r#"{"node":{"space_id":"6946843325487906839","node_token":"wikcnKQ1k3p******8Vabcef","obj_token":"doccnzAaO******8g9Spprd","obj_type":"doc","parent_node_token":"wikcnKQ1k3p******8Vabcef","node_type":"origin","origin_node_token":"","origin_space_id":"","has_child":false,"title":""}}"#, None);
        assert_response::<ListSpaceNodeResponse>("wiki.v2.space_node.list", r#"{"items":[{"space_id":"6946843325487912356","node_token":"wikcnKQ1k3p******8Vabcef","obj_token":"doccnzAaOD******Wabcdef","obj_type":"doc","parent_node_token":"wikcnKQ1k3p******8Vabcef","node_type":"origin","origin_node_token":"wikcnKQ1k3p******8Vabcef","origin_space_id":"6946843325487912356","has_child":false,"title":"标题","obj_create_time":"1642402428","obj_edit_time":"1642402428","node_create_time":"1642402428","creator":"ou_xxxxx","owner":"ou_xxxxx","node_creator":"ou_xxxxx"}],"page_token":"6946843325487906839","has_more":true}"#, None);
        assert_response::<MoveSpaceNodeResponse>("wiki.v2.space_node.move", r#"{"node":{"space_id":"6946843325487912356","node_token":"wikcnKQ1k3p******8Vabcef","obj_token":"doccnzAaOD******Wabcdef","obj_type":"doc","parent_node_token":"wikcnKQ1k3p******8Vabcef","node_type":"origin","origin_node_token":"wikcnKQ1k3p******8Vabcef","origin_space_id":"6946843325487912356","has_child":false,"title":"标题","obj_create_time":"1642402428","obj_edit_time":"1642402428","node_create_time":"1642402428","creator":"ou_xxxxx","owner":"ou_xxxxx","node_creator":"ou_xxxxx"}}"#, None);
        assert_response::<MoveDocsToWikiSpaceNodeResponse>("wiki.v2.space_node.move_docs_to_wiki", r#"{"wiki_token":"wikbcLZuhp4r9QuJumHzVabcdef"}"#, None);
        assert_response::<UpdateTitleSpaceNodeResponse>("wiki.v2.space_node.update_title", r"{}", None);
        assert_response::<UpdateSpaceSettingResponse>("wiki.v2.space_setting.update", r#"{"setting":{"create_setting":"admin/admin_and_member","security_setting":"allow/not_allow","comment_setting":"allow/not_allow"}}"#, None);
        assert_response::<GetTaskResponse>("wiki.v2.task.get", r#"{"task":{"task_id":"7037044037068177428-075c9481e6a0007c1df689dfbe5b55a08b6b06f7","move_result":[{"node":{"space_id":"6946843325487912356","node_token":"wikcnKQ1k3p******8Vabcef","obj_token":"doccnzAaOD******Wabcdef","obj_type":"doc","parent_node_token":"wikcnKQ1k3p******8Vabcef","node_type":"origin","origin_node_token":"wikcnKQ1k3p******8Vabcef","origin_space_id":"6946843325487912356","has_child":false,"title":"标题","obj_create_time":"1642402428","obj_edit_time":"1642402428","node_create_time":"1642402428","creator":"ou_xxxxx","owner":"ou_xxxxx","node_creator":"ou_xxxxx"},"status":0,"status_msg":"success"}]}}"#, None);
    }

    #[test]
    fn codes_are_variants_and_back() {
        assert_codes::<SearchNodeError>("wiki.v2.node.search", &[10001, 10002]);
        assert_codes::<CreateSpaceError>("wiki.v2.space.create", &[131001, 131002, 131003, 131004, 131005, 131006, 131007]);
        assert_codes::<GetSpaceError>("wiki.v2.space.get", &[131001, 131002, 131004, 131005, 131006, 131007]);
        assert_codes::<GetNodeSpaceError>("wiki.v2.space.get_node", &[131001, 131002, 131004, 131005, 131006, 131007]);
        assert_codes::<ListSpaceError>("wiki.v2.space.list", &[131001, 131002, 131004, 131007]);
        assert_codes::<CreateSpaceMemberError>("wiki.v2.space_member.create", &[131001, 131002, 131003, 131004, 131005, 131006, 131007, 131008, 131101]);
        assert_codes::<DeleteSpaceMemberError>("wiki.v2.space_member.delete", &[131001, 131002, 131004, 131005, 131006, 131007, 131101]);
        assert_codes::<ListSpaceMemberError>("wiki.v2.space_member.list", &[131001, 131002, 131004, 131005, 131006, 131007, 131101]);
        assert_codes::<CopySpaceNodeError>("wiki.v2.space_node.copy", &[131001, 131002, 131003, 131004, 131005, 131006, 131007, 131009]);
        assert_codes::<CreateSpaceNodeError>("wiki.v2.space_node.create", &[131001, 131002, 131003, 131004, 131005, 131006, 131007, 131009, 131010]);
        assert_codes::<ListSpaceNodeError>("wiki.v2.space_node.list", &[131001, 131002, 131004, 131005, 131006, 131007]);
        assert_codes::<MoveSpaceNodeError>("wiki.v2.space_node.move", &[131001, 131002, 131003, 131004, 131005, 131006, 131007]);
        assert_codes::<MoveDocsToWikiSpaceNodeError>("wiki.v2.space_node.move_docs_to_wiki", &[131001, 131002, 131003, 131004, 131005, 131006, 131007]);
        assert_codes::<UpdateTitleSpaceNodeError>("wiki.v2.space_node.update_title", &[131001, 131002, 131004, 131005, 131006, 131007]);
        assert_codes::<UpdateSpaceSettingError>("wiki.v2.space_setting.update", &[131001, 131002, 131004, 131005, 131006, 131007, 131101]);
        assert_codes::<GetTaskError>("wiki.v2.task.get", &[131001, 131002, 131004, 131005, 131006, 131007]);
    }
}
