// Written by `cargo xtask codegen`; do not edit.

//! The documented answers of `performance`.

use super::Documented;

pub(super) static ANSWERS: &[Documented] = &[
    Documented {
        name: "performance.v1.review_data.query",
        method: "POST",
        path: "/open-apis/performance/v1/review_datas/query",
        answer: r#"{"code":0,"data":{"activities":[{"id":"6992035450862323244","name":{"en-US":"","zh-CN":"rino"},"semester_id":"6992035450862224940"}],"datas":[{"activity_id":"6992035450862323244","semester_id":"6992035450862224940","stages":[{"data":[{"field_id":"6982759009698137641","reviewer_user_id":{"open_id":"ou_f0ff33850fc47236e34360d5eed99405","user_id":"6924863940618878996"},"submit_time":"1627977114000","template_id":"6982759008972326447","text":"干得不错","richtext":"{\"ops\":[{\"name\":\"insert\",\"text\":\"干得不错\"}]}","unit_id":"6982759008973882926"}],"progress":3,"stage_type":"communication_and_open_result"},{"data":[{"field_id":"6982759006887888417","indicator_id":"6966127279593784876","option_id":"6966127279593653804","reviewer_user_id":{"open_id":"ou_f0ff33850fc47236e34360d5eed99405","user_id":"6924863940618878996"},"submit_time":"1627977100000","template_id":"6982759008789366313","unit_id":"6982759009396508196"},{"field_id":"6982759010081818159","reviewer_user_id":{"open_id":"ou_f0ff33850fc47236e34360d5eed99405","user_id":"6924863940618878996"},"submit_time":"1627977100000","template_id":"6982759008789366313","text":"nice","richtext":"{\"ops\":[{\"name\":\"insert\",\"text\":\"nice\"}]}","unit_id":"6982759009396508196"},{"field_id":"6982759007539463717","reviewer_user_id":{"open_id":"ou_f0ff33850fc47236e34360d5eed99405","user_id":"6924863940618878996"},"submit_time":"1627977100000","template_id":"6982759008789366313","text":"bad","richtext":"{\"ops\":[{\"name\":\"insert\",\"text\":\"bad\"}]}","unit_id":"6982759009396508196"},{"field_id":"6982759008811615782","indicator_id":"6966168074268280364","option_id":"6966127279593686572","reviewer_user_id":{"open_id":"ou_f0ff33850fc47236e34360d5eed99405","user_id":"6924863940618878996"},"submit_time":"1627977100000","template_id":"6982759008789366313","unit_id":"6982759008043877922"},{"field_id":"6982759010112800295","reviewer_user_id":{"open_id":"ou_f0ff33850fc47236e34360d5eed99405","user_id":"6924863940618878996"},"submit_time":"1627977100000","template_id":"6982759008789366313","text":"字节范不错","richtext":"{\"ops\":[{\"name\":\"insert\",\"text\":\"字节范不错\"}]}","unit_id":"6982759008043877922"},{"field_id":"6982759009719158315","indicator_id":"6966164187820820012","option_id":"6966127279593621036","reviewer_user_id":{"open_id":"ou_f0ff33850fc47236e34360d5eed99405","user_id":"6924863940618878996"},"submit_time":"1627977100000","template_id":"6982759008789366313","unit_id":"6982759010462647852"},{"field_id":"6982759006797776417","reviewer_user_id":{"open_id":"ou_f0ff33850fc47236e34360d5eed99405","user_id":"6924863940618878996"},"submit_time":"1627977100000","template_id":"6982759008789366313","text":"与公司共同发展","richtext":"{\"ops\":[{\"name\":\"insert\",\"text\":\"与公司共同发展\"}]}","unit_id":"6982759010462647852"},{"field_id":"7374030018090418179","indicator_id":"","option_id":"","perf_coefficient_result":"4.00","reviewer_user_id":{"open_id":"ou_4cced6778e381ff987855095d546be82","user_id":"7312059639540072452"},"score":"","submit_time":"1716900660000","template_id":"7374030018090106883","text":"","richtext":"{\"ops\":[{\"name\":\"insert\",\"text\":\"\"}]}","unit_id":"7374030018090336259"}],"progress":3,"stage_type":"leader_review"}],"user_id":{"open_id":"ou_3245842393d09e9428ad4655da6e30b3","user_id":"6932009399175086099"}}],"fields":[{"id":"6982759008811615782","name":{"en-US":"","zh-CN":"价值观"}},{"id":"6982759010112800295","name":{"en-US":"","zh-CN":"价值观评语"}},{"id":"6982759008504284709","name":{"en-US":"","zh-CN":""}},{"id":"6982759009698137641","name":{"en-US":"","zh-CN":"最终反馈"}},{"id":"6982759006887888417","name":{"en-US":"","zh-CN":"业绩"}},{"id":"6982759010081818159","name":{"en-US":"","zh-CN":"做得好的"}},{"id":"6982759007539463717","name":{"en-US":"","zh-CN":"待改进的"}},{"id":"6982759009072072239","name":{"en-US":"","zh-CN":"留言"}},{"id":"6982759009719158315","name":{"en-US":"","zh-CN":"投入度"}},{"id":"6982759006797776417","name":{"en-US":"","zh-CN":"投入度评语"}}],"indicators":[{"id":"6966127279593784876","name":{"en-US":"","zh-CN":"业绩"},"options":[{"id":"6966127279593588268","label":"D","name":{"en-US":"","zh-CN":"不符预期"}},{"id":"6966127279593621036","label":"C","name":{"en-US":"","zh-CN":"略低预期"}},{"id":"6966127279593653804","label":"B","name":{"en-US":"","zh-CN":"符合预期"}},{"id":"6966127279593686572","label":"A","name":{"en-US":"","zh-CN":"略超预期"}},{"id":"6966127279593719340","label":"S","name":{"en-US":"","zh-CN":"远超预期"}}]},{"id":"6966164187820820012","name":{"en-US":"","zh-CN":"投入度"},"options":[{"id":"6966127279593588268","label":"D","name":{"en-US":"","zh-CN":"不符预期"}},{"id":"6966127279593621036","label":"C","name":{"en-US":"","zh-CN":"略低预期"}},{"id":"6966127279593653804","label":"B","name":{"en-US":"","zh-CN":"符合预期"}},{"id":"6966127279593686572","label":"A","name":{"en-US":"","zh-CN":"略超预期"}},{"id":"6966127279593719340","label":"S","name":{"en-US":"","zh-CN":"远超预期"}}]},{"id":"6966168074268280364","name":{"en-US":"","zh-CN":"价值观"},"options":[{"id":"6966127279593588268","label":"D","name":{"en-US":"","zh-CN":"不符预期"}},{"id":"6966127279593621036","label":"C","name":{"en-US":"","zh-CN":"略低预期"}},{"id":"6966127279593653804","label":"B","name":{"en-US":"","zh-CN":"符合预期"}},{"id":"6966127279593686572","label":"A","name":{"en-US":"","zh-CN":"略超预期"}},{"id":"6966127279593719340","label":"S","name":{"en-US":"","zh-CN":"远超预期"}}]}],"semesters":[{"end_time":"1640966399999","id":"6992035450862224940","name":{"en-US":"","zh-CN":"sr"},"start_time":"1625068800000"}],"templates":[{"id":"6982759007063000610","name":{"en-US":"text","zh-CN":"text"},"stage":"communication_and_open_result"},{"id":"6982759008113116716","name":{"en-US":"Manager Review","zh-CN":"上级评估"},"stage":"leader_review"},{"id":"6982759008537495079","name":{"en-US":"text","zh-CN":"text"},"stage":"communication_and_open_result"},{"id":"6982759008789366313","name":{"en-US":"Manager Review","zh-CN":"上级评估"},"stage":"leader_review"},{"id":"6982759008959153708","name":{"en-US":"text","zh-CN":"text"},"stage":"communication_and_open_result"},{"id":"6982759008972326447","name":{"en-US":"text","zh-CN":"text"},"stage":"communication_and_open_result"},{"id":"6982759010376304165","name":{"en-US":"Manager Review","zh-CN":"上级评估"},"stage":"leader_review"},{"id":"6982759010524038691","name":{"en-US":"Manager Review","zh-CN":"上级评估"},"stage":"leader_review"},{"id":"6982759010669463083","name":{"en-US":"text","zh-CN":"text"},"stage":"communication_and_open_result"}],"units":[{"id":"6982759008043877922","name":{"en-US":"","zh-CN":"价值观"}},{"id":"6982759008607602222","name":{"en-US":"","zh-CN":"重点工作"}},{"id":"6982759008973882926","name":{"en-US":"","zh-CN":"最终反馈"}},{"id":"6982759009396508196","name":{"en-US":"","zh-CN":"业绩"}},{"id":"6982759010063910445","name":{"en-US":"","zh-CN":"留言"}},{"id":"6982759010462647852","name":{"en-US":"","zh-CN":"投入度"}}]},"msg":"success"}"#,
    },
    Documented {
        name: "performance.v1.semester.list",
        method: "GET",
        path: "/open-apis/performance/v1/semesters",
        answer: r#"{"code":0,"msg":"success","data":{"items":[{"id":"6992035450862224940","year":2024,"type_group":"Quarter","type":"Q1","name":{"zh-CN":"2024 全年绩效周期","en-US":"2024 full year semester"},"progress":"enabled","start_time":"1625068800000","end_time":"1640966399999","create_time":"1625068800000","modify_time":"1625068800000","create_user_id":"ou_ce613028fe74745421f5dc320bb9c709","modify_user_id":"ou_ce613028fe74745421f5dc320bb9c709"}]}}"#,
    },
    Documented {
        name: "performance.v1.stage_task.find_by_page",
        method: "POST",
        path: "/open-apis/performance/v1/stage_tasks/find_by_page",
        answer: r#"{"code":0,"data":{"base":{"end_time":"1748707140000","semester_id":"7235911950407352321","semester_name":{"en-US":"Demo Semester","zh-CN":"示例周期"},"start_time":"1684684800000"},"items":[{"stage_num_lists":[{"task_option_id":1,"stage_num":1},{"task_option_id":2,"stage_num":1},{"task_option_id":3,"stage_num":0}],"stage_task_info_lists":[{"deadline":"1717142244000","jump_url":"https://performance.feishu-pre.cn/perf/review/7235911950407352321/7235906557915987996/members","name":{"en-US":"confirm_invitation","zh-CN":"360° 确认"},"need_todo_count":10,"stage_id":"7270346432875692033","stage_task_status":"need_todo","task_option_id":1},{"deadline":"1717142244000","jump_url":"https://performance.feishu-pre.cn/perf/review/7235911950407352321/7235906557916086300","name":{"en-US":"pdt_manager_review","zh-CN":"pdt项目经理上级评估"},"need_todo_count":2,"stage_id":"7270346432875741185","stage_task_status":"all_done","task_option_id":2}],"user_id":"bega29ca"}]},"has_more":true,"page_token":"84I9nKzkGJjwv1FrJ1sIveEE2ij7xnes6nhcmxNOXLaLLe52sFVu8S0NPxRFkMhLFCMutL9a6Eod7kzOqWQeu47R7NWiZEmBKJ93Asg5VZv1oJkrG318reCJlrljfaeR","msg":""}"#,
    },
    Documented {
        name: "performance.v1.stage_task.find_by_user_list",
        method: "POST",
        path: "/open-apis/performance/v1/stage_tasks/find_by_user_list",
        answer: r#"{"code":0,"data":{"base":{"end_time":"1748707140000","semester_id":"7235911950407352321","semester_name":{"en-US":"Demo Semester","zh-CN":"示例周期"},"start_time":"1684684800000"},"items":[{"stage_num_lists":[{"task_option":1,"stage_num":1},{"task_option":2,"stage_num":1},{"task_option":3,"stage_num":0}],"stage_task_info_lists":[{"deadline":"1717142244000","jump_url":"https://performance.feishu-pre.cn/perf/review/7235911950407352321/7235906557915987996/members","name":{"en-US":"confirm_invitation","zh-CN":"360° 确认"},"need_todo_count":10,"stage_id":"7270346432875692033","stage_task_status":"need_todo","task_option":1},{"deadline":"1717142244000","jump_url":"https://performance.feishu-pre.cn/perf/review/7235911950407352321/7235906557916086300","name":{"en-US":"pdt_manager_review","zh-CN":"pdt项目经理上级评估"},"need_todo_count":2,"stage_id":"7270346432875741185","stage_task_status":"all_done","task_option":2}],"user_id":"bega29ca"}]},"msg":""}"#,
    },
    Documented {
        name: "performance.v2.activity.query",
        method: "POST",
        path: "/open-apis/performance/v2/activity/query",
        answer: r#"{"code":0,"msg":"success","data":{"activities":[{"id":"7343513161666707459","name":{"zh_cn":"项目一","en_us":"Activity 1"},"description":{"zh_cn":"体验","en_us":"Interactive experience"},"semester_id":"7343513161666707459","mode":"performance_review","progress":"configurable","create_time":"1691951256000","modify_time":"1691951256000","create_user_id":"6924187793321444877","modify_user_id":"6924187793321444877"}]}}"#,
    },
    Documented {
        name: "performance.v2.additional_information.import",
        method: "POST",
        path: "/open-apis/performance/v2/additional_informations/import",
        answer: r#"{"code":0,"msg":"success","data":{"import_record_id":"7350194523185610771","additional_informations":[{"item_id":"7350195758357807123","external_id":"6789523104723558912","reviewee_user_id":"ou_3245842393d09e9428ad4655da6e30b3","item":"业绩补充说明","time":"2024-03-12","detailed_description":"text"}]}}"#,
    },
    Documented {
        name: "performance.v2.additional_information.query",
        method: "POST",
        path: "/open-apis/performance/v2/additional_informations/query",
        answer: r#"{"code":0,"msg":"success","data":{"additional_informations":[{"item_id":"7350195758357807123","external_id":"6789523104723558912","reviewee_user_id":"ou_3245842393d09e9428ad4655da6e30b3","item":"业绩补充说明","time":"2024-03-12","detailed_description":"text"}],"has_more":true,"page_token":"eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0="}}"#,
    },
    Documented {
        name: "performance.v2.additional_informations_batch.delete",
        method: "DELETE",
        path: "/open-apis/performance/v2/additional_informations/batch",
        answer: r#"{"code":0,"msg":"success","data":{"additional_informations":["7350195758357807123"]}}"#,
    },
    Documented {
        name: "performance.v2.indicator.query",
        method: "POST",
        path: "/open-apis/performance/v2/indicators/query",
        answer: r#"{"code":0,"msg":"success","data":{"indicators":[{"id":"7343513161666707459","name":{"zh_cn":"完成度","en_us":"Completeness"},"type":"plus","options":[{"id":"7343513161666707459","name":{"zh_cn":"等级 1","en_us":"Rank 1"},"lable":"qwerty"}]}],"has_more":true,"page_token":"eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0="}}"#,
    },
    Documented {
        name: "performance.v2.metric_detail.import",
        method: "POST",
        path: "/open-apis/performance/v2/metric_details/import",
        answer: r#"{"code":0,"msg":"success","data":{"import_record_id":"7241404194141224979"}}"#,
    },
    Documented {
        name: "performance.v2.metric_detail.query",
        method: "POST",
        path: "/open-apis/performance/v2/metric_details/query",
        answer: r#"{"code":0,"msg":"success","data":{"semester_id":"7291278856547794964","reviewee_metrics":[{"reviewee_user_id":{"open_id":"od-asd2dasdasd","user_id":"ou-ux987dsf6x"},"metric_template_id":"7294570803306168339","metric_details":{"metric_id":"7272581996315099155","name":"示例指标","fields":[{"field_id":"7296082067266207764","field_value":"90","field_value_person":{"open_id":"od-asd2dasdasd","user_id":"ou-ux987dsf6x"}}],"dimension_id":"7303895818346430484","dimension_name":{"zh_cn":"维度一","en_us":"Dimension 1"},"dimension_weight":"90%","add_from":"admin","is_from_library":true},"reviewee_stage_statuses":[{"stage_id":"1","stage_type":"kpi_metric_setting","stage_status":0}]}]}}"#,
    },
    Documented {
        name: "performance.v2.metric_field.query",
        method: "POST",
        path: "/open-apis/performance/v2/metric_fields/query",
        answer: r#"{"code":0,"msg":"success","data":{"items":[{"field_id":"7272581996315099155","name":{"zh_cn":"销量","en_us":"Sales"},"type":"text"}]}}"#,
    },
    Documented {
        name: "performance.v2.metric_lib.query",
        method: "POST",
        path: "/open-apis/performance/v2/metric_libs/query",
        answer: r#"{"code":0,"msg":"success","data":{"items":[{"metric_id":"7272581996315099155","name":"销售额","type_id":"7272578300650717203","tags":[{"tag_id":"7302271694582841364","tag_name":{"zh_cn":"体验","en_us":"Interactive experience"}}],"fields":[{"field_id":"7296701873237786643","input_setting":"admin","field_value":"90","field_value_person":{"open_id":"od-asd2dasdasd","user_id":"ou-ux987dsf6x"}}],"scoring_setting_type":"score_by_formula","scoring_formula":{"formula_id":"7302271694582841364","formula_name":"示例公式","formula_details":"1 + 1"},"data_source_inputters":[{"open_id":"od-asd2dasdasd","user_id":"ou-ux987dsf6x"}],"range_of_availability":"admins_and_reviewees","is_active":true}],"has_more":true,"page_token":"eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0="}}"#,
    },
    Documented {
        name: "performance.v2.metric_tag.list",
        method: "GET",
        path: "/open-apis/performance/v2/metric_tags",
        answer: r#"{"code":0,"msg":"success","data":{"items":[{"tag_id":"7302271694582841364","tag_name":{"zh_cn":"体验","en_us":"Interactive experience"},"index":100,"create_time":"1678870702466","update_time":"1605529625257"}],"page_token":"eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0=","has_more":true}}"#,
    },
    Documented {
        name: "performance.v2.metric_template.query",
        method: "POST",
        path: "/open-apis/performance/v2/metric_templates/query",
        answer: r#"{"code":0,"msg":"success","data":{"items":[{"id":"7296488199415660563","name":{"zh_cn":"体验","en_us":"Interactive experience"},"description":{"zh_cn":"体验","en_us":"Interactive experience"},"status":"to_be_configured","is_set_by_group":true,"total_metric_score_method":"weight","metric_weight_method":"sum_of_metric_weights_for_each_dimension_equals_100","metric_dimensions":[{"group_id":"7296753366268215316","metric_dimension_id":"7296753366268215316","name":{"zh_cn":"体验","en_us":"Interactive experience"},"evaluation_rule_id_for_each_metric":"7296701873237786643","dimension_weight":"90","description":{"zh_cn":"维度描述","en_us":"Dimension description"},"review_rule_option":0,"custom_metric_config":{"default_formula_id":"7296701873237786643","least_metrics_size":1,"add_metric_options":[1,2]}}],"metrics":[{"group_id":"7272581996315099155","metric_id":"7272581996315099155","name":"销售额","type_id":"7272581996315099155","fields":[{"id":"7272581996315099155","input_setting":"admin","filed_value":"100","field_value_person":{"open_id":"od-asd2dasdasd","user_id":"ou-ux987dsf6x"}}],"is_from_library":true,"scoring_setting_type":"score_by_formula","data_source_inputters":[{"open_id":"od-asd2dasdasd","user_id":"ou-ux987dsf6x"}],"metric_dimension_id":"7272581996315099155","review_rule_config":{"max":"10","min":"0"}}],"groups":[{"group_id":"7296466589195436051","name":"分组 1"}]}],"has_more":true,"page_token":"eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0="}}"#,
    },
    Documented {
        name: "performance.v2.question.query",
        method: "POST",
        path: "/open-apis/performance/v2/questions/query",
        answer: r#"{"code":0,"msg":"success","data":{"tag_based_questions":[{"question_id":"7343513161666707459","name":{"zh_cn":"体验","en_us":"Interactive experience"},"tag_items":[{"id":"7343513161666707459","name":{"zh_cn":"体验","en_us":"Interactive experience"}}]}],"has_more":true,"page_token":"eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0="}}"#,
    },
    Documented {
        name: "performance.v2.review_data.query",
        method: "POST",
        path: "/open-apis/performance/v2/review_datas/query",
        answer: r#"{"code":0,"msg":"success","data":{"datas":[{"user_id":{"open_id":"od-asd2dasdasd","user_id":"ou-ux987dsf6x"},"semester_id":"7343513161666707459","activity_id":"7343513161666707459","review_template_id":"7343513161666707459","stages":[{"stage_id":"7343513161666707459","stage_type":"review","template_id":"7343513161666707459","records":[{"progress":1,"units":[{"unit_id":"7343513161666707459","data":[{"field_id":"7343513161666707459","reviewer_user_id":{"open_id":"od-asd2dasdasd","user_id":"ou-ux987dsf6x"},"submit_time":"7343513161666707459","indicator_id":"7343513161666707459","option_id":"7343513161666707459","score":"1.1","text":"qwert","tag_based_question_id":"7343513161666707459","tag_text_item_data":[{"tag_text_id":"7343513161666707459","tag_text":"qwertyu","tag_richtext":"{\"ops\":[{\"name\":\"insert\",\"text\":\"qwerty\"}]}"}],"perf_coefficient_value":"1.1","sub_indicator_data":[{"field_id":"7343513161666707459","indicator_id":"7343513161666707459","option_id":"7343513161666707459","score":"1.1","text":"qwertyuiop","richtext":"{\"ops\":[{\"name\":\"insert\",\"text\":\"qwerty\"}]}"}],"objective_data":[{"objective_id":"7343513161666707459","score":"1.1","text":"qwertyu","keyresult_data":[{"keyresult_id":"7343513161666707459","score":"1.1","text":"qwerty","richtext":"{\"ops\":[{\"name\":\"insert\",\"text\":\"qwerty\"}]}"}],"richtext":"{\"ops\":[{\"name\":\"insert\",\"text\":\"qwerty\"}]}"}],"metric_data":[{"id":"7343513161666707459","score":"1.1"}],"leader_review_data_source":"review","multi_texts":["qwerty"],"richtext":"{\"ops\":[{\"name\":\"insert\",\"text\":\"qwerty\"}]}","multi_richtexts":["{\"ops\":[{\"name\":\"insert\",\"text\":\"qwerty\"}]}"],"is_principal_review_item":true}]}],"invited_review_record_info":{"reviewer_id":{"open_id":"od-asd2dasdasd","user_id":"ou-ux987dsf6x"},"is_rejected":false,"rejected_reason":"test","distribute_type":1,"avg_diff":"1.23","relationship_with_reviewee":"direct_report","invitedby":"system_default"},"direct_project_leader_record_info":{"reviewer_id":{"open_id":"od-asd2dasdasd","user_id":"ou-ux987dsf6x"},"cooperation_projects":[{"id":"7309457114076807188","name":{"zh_cn":"体验","en_us":"Interactive experience"},"roles":[{"reviewer_role":{"role_id":"7213434603057807379","name":{"zh_cn":"体验","en_us":"Interactive experience"}},"reviewee_role":{"role_id":"7213434603057807379","name":{"zh_cn":"体验","en_us":"Interactive experience"}}}],"user_roles":[{"role_id":"7213434603057807379","name":{"zh_cn":"体验","en_us":"Interactive experience"}}],"underling_roles":[{"role_id":"7213434603057807379","name":{"zh_cn":"体验","en_us":"Interactive experience"}}]}],"review_depend_projects":[{"id":"7309457114076807188","name":{"zh_cn":"体验","en_us":"Interactive experience"},"roles":[{"reviewer_role":{"role_id":"7213434603057807379","name":{"zh_cn":"体验","en_us":"Interactive experience"}},"reviewee_role":{"role_id":"7213434603057807379","name":{"zh_cn":"体验","en_us":"Interactive experience"}}}],"user_roles":[{"role_id":"7213434603057807379","name":{"zh_cn":"体验","en_us":"Interactive experience"}}],"underling_roles":[{"role_id":"7213434603057807379","name":{"zh_cn":"体验","en_us":"Interactive experience"}}]}],"participated_projects":[{"id":"7309457114076807188","name":{"zh_cn":"体验","en_us":"Interactive experience"},"roles":[{"reviewer_role":{"role_id":"7213434603057807379","name":{"zh_cn":"体验","en_us":"Interactive experience"}},"reviewee_role":{"role_id":"7213434603057807379","name":{"zh_cn":"体验","en_us":"Interactive experience"}}}],"user_roles":[{"role_id":"7213434603057807379","name":{"zh_cn":"体验","en_us":"Interactive experience"}}],"underling_roles":[{"role_id":"7213434603057807379","name":{"zh_cn":"体验","en_us":"Interactive experience"}}]}]},"record_id":"7385000219907457024-7385000219907457025"}],"review_stage_role":"reviewee"}]}]}}"#,
    },
    Documented {
        name: "performance.v2.review_template.query",
        method: "POST",
        path: "/open-apis/performance/v2/review_templates/query",
        answer: r#"{"code":0,"msg":"success","data":{"review_templates":[{"templates":[{"template_id":"7343513161666707459","name":{"zh_cn":"体验","en_us":"Interactive experience"},"stage_type":"leader_review","review_stage_role":"reviewee","review_stage_data_write_mode":"cooperate,independent"}],"units":[{"unit_id":"7343513161666723843","name":{"zh_cn":"体验","en_us":"Interactive experience"},"fields":[{"field_id":"7343513161666707459","name":{"zh_cn":"体验","en_us":"Interactive experience"},"indicator_id":"7343513161666707459","tag_based_question_id":"7343513161666707459","objective_text_qustion_title":{"zh_cn":"体验","en_us":"Interactive experience"},"keyresult_text_qustion_title":{"zh_cn":"体验","en_us":"Interactive experience"},"parent_field_id":"7343513161666707459","kpi_template_id":"7494252079230222371"}]}],"review_template_id":"7343513161666723843","name":{"zh_cn":"体验","en_us":"Interactive experience"},"description":{"zh_cn":"体验","en_us":"Interactive experience"},"status":"enabled"}],"has_more":true,"page_token":"eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0="}}"#,
    },
    Documented {
        name: "performance.v2.reviewee.query",
        method: "POST",
        path: "/open-apis/performance/v2/reviewees/query",
        answer: r#"{"code":0,"msg":"success","data":{"semester_id":"7291278856547794964","reviewees":[{"reviewee_user_id":{"open_id":"od-asd2dasdasd","user_id":"ou-ux987dsf6x"},"activity_ids":["7376847302857555971"],"reviewprofile_url":"https://perf.feishu.cn/perf/profile?rootReviewId=7380183500051202067"}],"has_more":true,"page_token":"eVQrYzJBNDNONlk4VFZBZVlSdzlKdFJ4bVVHVExENDNKVHoxaVdiVnViQT0="}}"#,
    },
    Documented {
        name: "performance.v2.user_group_user_rel.write",
        method: "POST",
        path: "/open-apis/performance/v2/user_group_user_rels/write",
        answer: r#"{"code":0,"msg":"success","data":{"data":{"success_user_ids":["ou_a9dc8d009fd5395c22c7e040e0130692"],"fail_user_datas":[{"user_id":"ou_ff77dba046431fc53ea21a0095df82f4","fail_code":1}]}}}"#,
    },
    Documented {
        name: "performance.v2.user_info.query",
        method: "POST",
        path: "/open-apis/performance/v2/user_info/query",
        answer: r#"{"code":0,"msg":"success","data":{"semester_id":"6992035450862224940","user_infos":[{"user_id":{"open_id":"od-asd2dasdasd","user_id":"ou-ux987dsf6x"},"direct_leader_user_id":{"open_id":"od-xxx2dasdasd","user_id":"ou-xxx87dsf6x"},"department":{"id":"od-4e6ac4d14bcd5071a37a39de902c7141","name":{"zh_cn":"部门","en_us":"department"}},"job_family":{"id":"mga5oa8ayjlp9rb","name":{"zh_cn":"序列","en_us":"Job family"}},"job_level":{"id":"mga5oa81212312","name":{"zh_cn":"职级","en_us":"Job level"}}}]}}"#,
    },
];
