// Written by `cargo xtask codegen`; do not edit.

//! The documented answers of `admin`.

use super::Documented;

pub(super) static ANSWERS: &[Documented] = &[
    Documented {
        name: "admin.v1.admin_dept_stat.list",
        method: "GET",
        path: "/open-apis/admin/v1/admin_dept_stats",
        answer: r#"{"code":0,"msg":"success","data":{"has_more":true,"page_token":"3","items":[{"date":"2020-02-15","department_id":"od-382e2793cfc9471f892e8a672987654c","department_name":"subtestkkk","department_path":"testkkk/subtestkkk","total_user_num":2,"active_user_num":0,"active_user_rate":"1.00","suite_dau":0,"suite_active_rate":"0.00","new_user_num":0,"new_active_num":0,"resign_user_num":0,"im_dau":0,"send_messenger_user_num":0,"send_messenger_num":0,"avg_send_messenger_num":"0.00","docs_dau":0,"create_docs_user_num":0,"create_docs_num":0,"avg_create_docs_num":"0.00","cal_dau":0,"create_cal_user_num":0,"create_cal_num":0,"avg_create_cal_num":"0.00","vc_dau":0,"vc_duration":0,"avg_vc_duration":"0.00","avg_duration":"0.00","task_dau":0,"create_task_user_num":0,"create_task_num":0,"avg_create_task_num":"0.00","email_send_count":"2","email_receive_count":"3","email_send_ext_count":"4","email_receive_ext_count":"5","email_send_in_count":"6","email_receive_in_count":"7","search_active_dau":"7","total_search_count":"7","quick_search_count":"7","tab_search_count":"7","product_version":"全部产品版本"}]}}"#,
    },
    Documented {
        name: "admin.v1.admin_user_stat.list",
        method: "GET",
        path: "/open-apis/admin/v1/admin_user_stats",
        answer: r#"{"code":0,"msg":"success","data":{"has_more":true,"page_token":"3","items":[{"date":"2020-02-15","user_id":"ou_7dab8a3d3cdcc9da365777c7ad535d62","user_name":"Zhang San","department_name":"testcqlbfaaasdasdasd","department_path":"testkkk/testcqlbfaaasdasdasd","create_time":"2020-09-04 11:17:55","user_active_flag":1,"register_time":"2020-09-04 11:18:32","suite_active_flag":1,"last_active_time":"2020-12-21 22:21:28","im_active_flag":1,"send_messenger_num":0,"docs_active_flag":1,"create_docs_num":1,"cal_active_flag":1,"create_cal_num":0,"vc_active_flag":1,"vc_duration":0,"active_os":"'ios 14.2,-','ios 14.2,feishu 3.40.0-alpha'","create_task_num":0,"vc_num":0,"app_package_type":"Feishu，Lark","os_name":"iOS,Andorid,Windows","email_send_count":"2","email_receive_count":"3","email_send_ext_count":"4","email_receive_ext_count":"5","email_send_in_count":"6","email_receive_in_count":"7","search_active_flag":1,"total_search_count":"7","quick_search_count":"7","tab_search_count":"7"}]}}"#,
    },
    Documented {
        name: "admin.v1.audit_info.list",
        method: "GET",
        path: "/open-apis/admin/v1/audit_infos",
        answer: r#"{"code":0,"msg":"success","data":{"has_more":false,"items":[{"event_id":"7254062411181719572","unique_id":"7254062413199179796","event_module":1,"event_name":"space_edit_doc","operator_type":1,"operator_value":"4a3b8541","operator_tenant":"F686619755","event_time":1688968015,"audit_context":{"terminal_type":3,"web_context":{"IP":"fdbd:dc02:ff:1:1:174:246:126","user_agent":"text"}},"audit_detail":{"city":"","device_model":"","mc":"","os":""},"common_drawers":{"common_draw_info_list":[{"info_key":"CCM_op_status","info_val":"success","key_i18n_key":"SuiteAdmin_DrawerKeyspaceeditdoc_Kccmopstatus","val_i18n_key":"SuiteAdmin_DrawerValspaceeditdoc_Kccmopstatusvsuccess","val_type":"1"},{"info_key":"ccm_edit_part","info_val":"0","key_i18n_key":"SuiteAdmin_DrawerKeyspaceeditdoc_Kccmeditpart","val_i18n_key":"SuiteAdmin_DrawerValspaceeditdoc_Kccmeditpartv0","val_type":"1"},{"info_key":"ccm_folder_id","info_val":"nodbcMQRCwBJ5aWEWxQsWsTA5zg","key_i18n_key":"SuiteAdmin_DrawerKeyspaceeditdoc_Kccmfolderid","val_i18n_key":"SuiteAdmin_DrawerValspaceeditdoc_Kccmfolderidvnodbcmqrcwbj5awewxqswsta5zg","val_type":"1"},{"info_key":"ccm_folder_name","info_val":"","key_i18n_key":"SuiteAdmin_DrawerKeyspaceeditdoc_Kccmfoldername","val_i18n_key":"SuiteAdmin_DrawerValspaceeditdoc_Kccmfoldernamev","val_type":"1"},{"info_key":"ccm","info_val":"[{\"key\":\"title\",\"keyName\":\"文件名称\",\"value\":\"\",\"valueType\":\"1\",\"valueExtInfo\":null,\"eventFieldInfoList\":null},{\"key\":\"owner\",\"keyName\":\"文件所有者\",\"value\":\"\",\"valueType\":\"3\",\"valueExtInfo\":\"{\\\"type\\\":3,\\\"id\\\":\\\"0\\\",\\\"name\\\":\\\"\\\",\\\"avatar\\\":\\\"\\\",\\\"employee_id\\\":\\\"\\\"}\",\"eventFieldInfoList\":null},{\"key\":\"create_time\",\"keyName\":\"创建时间\",\"value\":\"\",\"valueType\":\"8\",\"valueExtInfo\":null,\"eventFieldInfoList\":null},{\"key\":\"sec_label\",\"keyName\":\"密级标签\",\"value\":\"\",\"valueType\":\"1\",\"valueExtInfo\":null,\"eventFieldInfoList\":null},{\"key\":\"doc_belong_tenant\",\"keyName\":\"是否属于本组织\",\"value\":\"否\",\"valueType\":\"1\",\"valueExtInfo\":null,\"eventFieldInfoList\":null}]","key_i18n_key":"文件 ID","val_type":"Lwd1smp3nl01AndDEMzbsfqacBb"},{"info_key":"ccm_type","info_val":"-","key_i18n_key":"文件类型"}]},"department_ids":["0","od-ab89476fbcf901c3e5ccd78f788f85bf"],"extend":{},"ip":"fdbd:dc02:ff:1:1:174:246:126","objects":[{"object_detail":{},"object_name":"","object_owner":"","object_type":"106","object_value":"Lwd1smp3nl01AndDEMzbsfqacBb"}],"operator_app":"","operator_app_name":"","recipients":[{"recipient_type":"","recipient_value":"","recipient_detail":{"permission_action_type":""}}]}],"page_token":"LC39/f1%2B/Sz9Uv39Gf39/ew/cd5WY0gfGYFdixOW9cW8qPuyh59mg7cXBJKifnqatoP8P2g8URSUi2/4fj5NPJh8VxaPH3yTCnbSZeXzNs4mpQYaUVbp7lTIy1YfIsZ1i0UPASt4qAPObiCewWErhlEG6Qg%2B/6zX7JFBCRsatVcctGTHeL9bb8ssmfdt0Yag"}}"#,
    },
    Documented {
        name: "admin.v1.badge.create",
        method: "POST",
        path: "/open-apis/admin/v1/badges",
        answer: r#"{"code":0,"msg":"success","data":{"badge":{"id":"m_MzfKDM","name":"激励勋章","explanation":"text","detail_image":"75a1949f-d9df-4b46-bc88-dacc51e88f3j","show_image":"03daa74a-159f-49e9-963e-b6c4d76103fj","i18n_name":{"zh_cn":"激励勋章","en_us":"Incentive Medal","ja_jp":"奨励メダル"},"i18n_explanation":{"zh_cn":"激励勋章","en_us":"Incentive Medal","ja_jp":"奨励メダル"}}}}"#,
    },
    Documented {
        name: "admin.v1.badge.get",
        method: "GET",
        path: "/open-apis/admin/v1/badges/:badge_id",
        answer: r#"{"code":0,"msg":"success","data":{"badge":{"id":"m_MzfKDM","name":"激励勋章","explanation":"text","detail_image":"75a1949f-d9df-4b46-bc88-dacc51e88f3j","show_image":"03daa74a-159f-49e9-963e-b6c4d76103fj","i18n_name":{"zh_cn":"激励勋章","en_us":"Incentive Medal","ja_jp":"奨励メダル"},"i18n_explanation":{"zh_cn":"激励勋章","en_us":"Incentive Medal","ja_jp":"奨励メダル"}}}}"#,
    },
    Documented {
        name: "admin.v1.badge.list",
        method: "GET",
        path: "/open-apis/admin/v1/badges",
        answer: r#"{"code":0,"msg":"success","data":{"badges":[{"id":"m_MzfKDM","name":"激励勋章","explanation":"text","detail_image":"75a1949f-d9df-4b46-bc88-dacc51e88f3j","show_image":"03daa74a-159f-49e9-963e-b6c4d76103fj","i18n_name":{"zh_cn":"激励勋章","en_us":"Incentive Medal","ja_jp":"奨励メダル"},"i18n_explanation":{"zh_cn":"激励勋章","en_us":"Incentive Medal","ja_jp":"奨励メダル"}}],"page_token":"h121921","has_more":false}}"#,
    },
    Documented {
        name: "admin.v1.badge.update",
        method: "PUT",
        path: "/open-apis/admin/v1/badges/:badge_id",
        answer: r#"{"code":0,"msg":"success","data":{"badge":{"id":"m_MzfKDM","name":"激励勋章","explanation":"text","detail_image":"75a1949f-d9df-4b46-bc88-dacc51e88f3j","show_image":"03daa74a-159f-49e9-963e-b6c4d76103fj","i18n_name":{"zh_cn":"激励勋章","en_us":"Incentive Medal","ja_jp":"奨励メダル"},"i18n_explanation":{"zh_cn":"激励勋章","en_us":"Incentive Medal","ja_jp":"奨励メダル"}}}}"#,
    },
    Documented {
        name: "admin.v1.badge_grant.create",
        method: "POST",
        path: "/open-apis/admin/v1/badges/:badge_id/grants",
        answer: r#"{"code":0,"msg":"success","data":{"grant":{"id":"g_49Z7CQ","badge_id":"m_qTR2HM","name":"text","grant_type":0,"time_zone":"Asia/Shanghai","rule_detail":{"effective_time":"1649606400","expiration_time":"1649692799","anniversary":1,"effective_period":1},"is_grant_all":false,"user_ids":["u273y71"],"department_ids":["h121921"],"group_ids":["g122817"]}}}"#,
    },
    Documented {
        name: "admin.v1.badge_grant.delete",
        method: "DELETE",
        path: "/open-apis/admin/v1/badges/:badge_id/grants/:grant_id",
        answer: r#"{"code":0,"msg":"success","data":{}}"#,
    },
    Documented {
        name: "admin.v1.badge_grant.get",
        method: "GET",
        path: "/open-apis/admin/v1/badges/:badge_id/grants/:grant_id",
        answer: r#"{"code":0,"msg":"success","data":{"grant":{"id":"g_49Z7CQ","badge_id":"m_qTR2HM","name":"text","grant_type":0,"time_zone":"Asia/Shanghai","rule_detail":{"effective_time":"1649606400","expiration_time":"1649692799","anniversary":1,"effective_period":1},"is_grant_all":false,"user_ids":["u273y71"],"department_ids":["h121921"],"group_ids":["g122817"]}}}"#,
    },
    Documented {
        name: "admin.v1.badge_grant.list",
        method: "GET",
        path: "/open-apis/admin/v1/badges/:badge_id/grants",
        answer: r#"{"code":0,"msg":"success","data":{"grants":[{"id":"g_49Z7CQ","badge_id":"m_qTR2HM","name":"text","grant_type":0,"time_zone":"Asia/Shanghai","rule_detail":{"effective_time":"1649606400","expiration_time":"1649692799","anniversary":1,"effective_period":1},"is_grant_all":false,"user_ids":["u273y71"],"department_ids":["h121921"],"group_ids":["g122817"]}],"page_token":"om5fn1","has_more":false}}"#,
    },
    Documented {
        name: "admin.v1.badge_grant.update",
        method: "PUT",
        path: "/open-apis/admin/v1/badges/:badge_id/grants/:grant_id",
        answer: r#"{"code":0,"msg":"success","data":{"grant":{"id":"g_49Z7CQ","badge_id":"m_qTR2HM","name":"text","grant_type":0,"time_zone":"Asia/Shanghai","rule_detail":{"effective_time":"1649606400","expiration_time":"1649692799","anniversary":1,"effective_period":1},"is_grant_all":false,"user_ids":["u273y71"],"department_ids":["h121921"],"group_ids":["g122817"]}}}"#,
    },
    Documented {
        name: "admin.v1.badge_image.create",
        method: "POST",
        path: "/open-apis/admin/v1/badge_images",
        answer: r#"{"code":0,"msg":"success","data":{"image_key":"f02a98aa-1413-4af6-93ab-431ba9e5f2cg"}}"#,
    },
    Documented {
        name: "admin.v1.password.reset",
        method: "POST",
        path: "/open-apis/admin/v1/password/reset",
        answer: r#"{"code":0,"msg":"success","data":{}}"#,
    },
];
