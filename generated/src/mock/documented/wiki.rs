// Written by `cargo xtask codegen`; do not edit.

//! The documented answers of `wiki`.

use super::Documented;

pub(super) static ANSWERS: &[Documented] = &[
    Documented {
        name: "wiki.v2.node.search",
        method: "POST",
        path: "/open-apis/wiki/v2/nodes/search",
        answer: r#"{"code":0,"data":{"has_more":false,"items":[{"node_id":"BAgPwq6lIi5Nykk0E5fcJeabcef","obj_token":"AcnMdexrlokOShxe40Fc0Oabcef","obj_type":8,"parent_id":"","sort_id":1,"space_id":"7307457194084925443","title":"欢迎使用知识库 / Welcome to Wiki","url":"https://sample.feishu.cn/wiki/BAgPwq6lIi5Nykk0E5fcJeabcef"}]},"msg":"success"}"#,
    },
    Documented {
        name: "wiki.v2.space.create",
        method: "POST",
        path: "/open-apis/wiki/v2/spaces",
        answer: r#"{"code":0,"msg":"success","data":{"space":{"name":"知识空间","description":"知识空间描述","space_id":"1565676577122621"}}}"#,
    },
    Documented {
        name: "wiki.v2.space.get",
        method: "GET",
        path: "/open-apis/wiki/v2/spaces/:space_id",
        answer: r#"{"code":0,"msg":"success","data":{"space":{"name":"知识空间","description":"知识空间描述","space_id":"1565676577122621"}}}"#,
    },
    Documented {
        name: "wiki.v2.space.get_node",
        method: "GET",
        path: "/open-apis/wiki/v2/spaces/get_node",
        answer: r#"{"code":0,"msg":"success","data":{"node":{"space_id":"6946843325487912356","node_token":"wikcnKQ1k3p******8Vabcef","obj_token":"doccnzAaOD******Wabcdef","obj_type":"doc","parent_node_token":"wikcnKQ1k3p******8Vabcef","node_type":"origin","origin_node_token":"wikcnKQ1k3p******8Vabcef","origin_space_id":"6946843325487912356","has_child":false,"title":"标题","obj_create_time":"1642402428","obj_edit_time":"1642402428","node_create_time":"1642402428","creator":"ou_xxxxx","owner":"ou_xxxxx","node_creator":"ou_xxxxx"}}}"#,
    },
    Documented {
        name: "wiki.v2.space.list",
        method: "GET",
        path: "/open-apis/wiki/v2/spaces",
        answer: r#"{"code":0,"msg":"success","data":{"items":[{"name":"知识空间","description":"知识空间描述","space_id":"1565676577122621"}],"page_token":"1565676577122621","has_more":true}}"#,
    },
    Documented {
        name: "wiki.v2.space_member.create",
        method: "POST",
        path: "/open-apis/wiki/v2/spaces/:space_id/members",
        answer: r#"{"code":0,"msg":"success","data":{"member":{"member_type":"openid","member_id":"ou_449b53ad6aee526f7ed311b216aabcef","member_role":"admin","type":"user"}}}"#,
    },
    Documented {
        name: "wiki.v2.space_member.delete",
        method: "DELETE",
        path: "/open-apis/wiki/v2/spaces/:space_id/members/:member_id",
        answer: r#"{"code":0,"msg":"success","data":{"member":{"member_type":"userid","member_id":"1565676577122621","member_role":"admin","type":"user"}}}"#,
    },
    Documented {
        name: "wiki.v2.space_member.list",
        method: "GET",
        path: "/open-apis/wiki/v2/spaces/:space_id/members",
        answer: r#"{"code":0,"msg":"success","data":{"members":[{"member_type":"openid","member_id":"ou_67e5ecb64ce1c0bd94612c17999db411","member_role":"admin","type":"user"}],"page_token":"ou_12345","has_more":false}}"#,
    },
    Documented {
        name: "wiki.v2.space_node.copy",
        method: "POST",
        path: "/open-apis/wiki/v2/spaces/:space_id/nodes/:node_token/copy",
        answer: r#"{"code":0,"msg":"success","data":{"node":{"space_id":"6946843325487912356","node_token":"wikcnKQ1k3p******8Vabcef","obj_token":"doccnzAaOD******Wabcdef","obj_type":"doc","parent_node_token":"wikcnKQ1k3p******8Vabcef","node_type":"origin","origin_node_token":"wikcnKQ1k3p******8Vabcef","origin_space_id":"6946843325487912356","has_child":false,"title":"标题","obj_create_time":"1642402428","obj_edit_time":"1642402428","node_create_time":"1642402428","creator":"ou_xxxxx","owner":"ou_xxxxx","node_creator":"ou_xxxxx"}}}"#,
    },
    Documented {
        name: "wiki.v2.space_node.create",
        method: "POST",
        path: "/open-apis/wiki/v2/spaces/:space_id/nodes",
        answer: r#"{"code":0,"msg":"success","data":{"node":{"space_id":"6946843325487906839","node_token":"wikcnKQ1k3p******8Vabcef","obj_token":"doccnzAaO******8g9Spprd","obj_type":"doc","parent_node_token":"wikcnKQ1k3p******8Vabcef","node_type":"origin","origin_node_token":"","origin_space_id":"","has_child":false,"title":""}}}"#,
    },
    Documented {
        name: "wiki.v2.space_node.list",
        method: "GET",
        path: "/open-apis/wiki/v2/spaces/:space_id/nodes",
        answer: r#"{"code":0,"msg":"success","data":{"items":[{"space_id":"6946843325487912356","node_token":"wikcnKQ1k3p******8Vabcef","obj_token":"doccnzAaOD******Wabcdef","obj_type":"doc","parent_node_token":"wikcnKQ1k3p******8Vabcef","node_type":"origin","origin_node_token":"wikcnKQ1k3p******8Vabcef","origin_space_id":"6946843325487912356","has_child":false,"title":"标题","obj_create_time":"1642402428","obj_edit_time":"1642402428","node_create_time":"1642402428","creator":"ou_xxxxx","owner":"ou_xxxxx","node_creator":"ou_xxxxx"}],"page_token":"6946843325487906839","has_more":true}}"#,
    },
    Documented {
        name: "wiki.v2.space_node.move",
        method: "POST",
        path: "/open-apis/wiki/v2/spaces/:space_id/nodes/:node_token/move",
        answer: r#"{"code":0,"msg":"success","data":{"node":{"space_id":"6946843325487912356","node_token":"wikcnKQ1k3p******8Vabcef","obj_token":"doccnzAaOD******Wabcdef","obj_type":"doc","parent_node_token":"wikcnKQ1k3p******8Vabcef","node_type":"origin","origin_node_token":"wikcnKQ1k3p******8Vabcef","origin_space_id":"6946843325487912356","has_child":false,"title":"标题","obj_create_time":"1642402428","obj_edit_time":"1642402428","node_create_time":"1642402428","creator":"ou_xxxxx","owner":"ou_xxxxx","node_creator":"ou_xxxxx"}}}"#,
    },
    Documented {
        name: "wiki.v2.space_node.move_docs_to_wiki",
        method: "POST",
        path: "/open-apis/wiki/v2/spaces/:space_id/nodes/move_docs_to_wiki",
        answer: r#"{"code":0,"data":{"wiki_token":"wikbcLZuhp4r9QuJumHzVabcdef"},"msg":"success"}"#,
    },
    Documented {
        name: "wiki.v2.space_node.update_title",
        method: "POST",
        path: "/open-apis/wiki/v2/spaces/:space_id/nodes/:node_token/update_title",
        answer: r#"{"code":0,"msg":"success","data":{}}"#,
    },
    Documented {
        name: "wiki.v2.space_setting.update",
        method: "PUT",
        path: "/open-apis/wiki/v2/spaces/:space_id/setting",
        answer: r#"{"code":0,"msg":"success","data":{"setting":{"create_setting":"admin/admin_and_member","security_setting":"allow/not_allow","comment_setting":"allow/not_allow"}}}"#,
    },
    Documented {
        name: "wiki.v2.task.get",
        method: "GET",
        path: "/open-apis/wiki/v2/tasks/:task_id",
        answer: r#"{"code":0,"msg":"success","data":{"task":{"task_id":"7037044037068177428-075c9481e6a0007c1df689dfbe5b55a08b6b06f7","move_result":[{"node":{"space_id":"6946843325487912356","node_token":"wikcnKQ1k3p******8Vabcef","obj_token":"doccnzAaOD******Wabcdef","obj_type":"doc","parent_node_token":"wikcnKQ1k3p******8Vabcef","node_type":"origin","origin_node_token":"wikcnKQ1k3p******8Vabcef","origin_space_id":"6946843325487912356","has_child":false,"title":"标题","obj_create_time":"1642402428","obj_edit_time":"1642402428","node_create_time":"1642402428","creator":"ou_xxxxx","owner":"ou_xxxxx","node_creator":"ou_xxxxx"},"status":0,"status_msg":"success"}]}}}"#,
    },
];
