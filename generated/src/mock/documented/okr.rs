// Written by `cargo xtask codegen`; do not edit.

//! The documented answers of `okr`.

use super::Documented;

pub(super) static ANSWERS: &[Documented] = &[
    Documented {
        name: "okr.v1.image.upload",
        method: "POST",
        path: "/open-apis/okr/v1/images/upload",
        answer: r#"{"code":0,"data":{"file_token":"boxbcc6DmPfgi4rNXIaGfptc9HX","url":"https://internal-****.cn/stream/api/downloadFile/?file_token=boxbcc6DmPfgi4rNXIaGfptc9HX&ticket=eyJhbGciOiJIUzUxMiIsInR5cCI6IkpXVCJ9.eyJ0YXJnZXRfaWQiOiI3MDQxNTA5NTg4MzkwMzQ2NzcyIiwidGFyZ2V0X3R5cGUiOjEsImFjdGlvbiI6MiwiZmlsZV90b2tlbiI6ImJveGJjYzZEbVBmZ2k0ck5YSWFHZnB0YzlIWCIsInVzZXJfaWQiOiI2OTY5ODU1NTAxNzQ0ODM0MDkyIiwidGVuYW50X2lkIjoiNjg3NzUwMjY4NzYwOTQwNjk5MCIsImV4cCI6MTY0MDY4MzI4OX0.VqOLS7kDtCuhyU_WuWeXvxg1XIyJxskBfNGFQP8uGkCBhYh9scwcbWQJ4xubAZs3cmsrPMVm-aho3tz5d7NT5Q"},"msg":"success"}"#,
    },
    Documented {
        name: "okr.v1.okr.batch_get",
        method: "GET",
        path: "/open-apis/okr/v1/okrs/batch_get",
        answer: r#"{"code":0,"data":{"okr_list":[{"confirm_status":4,"id":"7072252816005349396","name":"2022 年 3 月","objective_list":[{"aligned_objective_list":[],"aligning_objective_list":[],"content":"需求@刘三","deadline":"1648656000000","id":"7073360513731690515","kr_list":[{"content":"1111@张三9","deadline":"1648656000000","id":"7073360471990140948","kr_weight":50,"mentioned_user_list":[{"open_id":"ou_a79faffdb6aee3618f0da4d42b192466","user_id":"ou_a79faffdb6aee3618f0da4d42b192466"}],"progress_rate":{"percent":60,"status":"1"},"progress_rate_percent_last_updated_time":"1646907176099","progress_rate_status_last_updated_time":"1646907176099","progress_record_last_updated_time":"1646907586253","progress_record_list":[{"id":"7073411057431199764"},{"id":"7073410950174392340"},{"id":"7073360480580010004"},{"id":"7073360513731805203"}],"progress_report_last_updated_time":"0","score":100,"score_last_updated_time":"1646907586244","weight":50}],"mentioned_user_list":[{"open_id":"ou_ab08720df94e64045cc8c2b7694ef2a0","user_id":"ou_ab08720df94e64045cc8c2b7694ef2a0"}],"permission":1,"progress_rate":{"percent":30,"status":"0"},"progress_rate_percent_last_updated_time":"1646907261326","progress_rate_status_last_updated_time":"1646907261326","progress_record_last_updated_time":"1646907590448","progress_record_list":[{"id":"7073410950447120403"},{"id":"7073410950174474260"},{"id":"7073360502990094355"},{"id":"7073360502990061587"}],"progress_report":"红豆泥","progress_report_last_updated_time":"1646907387911","score":100,"score_last_updated_time":"1646907590472","weight":40}],"period_id":"7067724095781142548","permission":1}]},"msg":"success"}"#,
    },
    Documented {
        name: "okr.v1.period.create",
        method: "POST",
        path: "/open-apis/okr/v1/periods",
        answer: r#"{"code":0,"msg":"success","data":{"period_id":"6969864184272078374","start_month":"2022-01","end_month":"2022-01"}}"#,
    },
    Documented {
        name: "okr.v1.period.list",
        method: "GET",
        path: "/open-apis/okr/v1/periods",
        answer: r#"{"code":0,"data":{"has_more":false,"items":[{"en_name":"Jan - Mar 2022","id":"7071200999834255380","period_end_time":"1577721600000","period_start_time":"1546272000000","status":0,"zh_name":"2022 年 1 月 - 3 月"}]},"msg":"success"}"#,
    },
    Documented {
        name: "okr.v1.period.patch",
        method: "PATCH",
        path: "/open-apis/okr/v1/periods/:period_id",
        answer: r#"{"code":0,"msg":"success","data":{"period_id":"6969864184272078374","status":1}}"#,
    },
    Documented {
        name: "okr.v1.period_rule.list",
        method: "GET",
        path: "/open-apis/okr/v1/period_rules",
        answer: r#"{"code":0,"msg":"success","data":{"period_rules":[{"period_rule_id":"134","type":"year","length":12,"first_month":12}]}}"#,
    },
    Documented {
        name: "okr.v1.progress_record.create",
        method: "POST",
        path: "/open-apis/okr/v1/progress_records",
        answer: r#"{"code":0,"data":{"content":{"blocks":[{"paragraph":{"elements":[{"textRun":{"style":{"bold":true},"text":"粗体验证"},"type":"textRun"}]},"type":"paragraph"},{"paragraph":{"elements":[{"textRun":{"style":{"bold":true},"text":"*"},"type":"textRun"},{"textRun":{"style":{"strikeThrough":true},"text":"删除线验证"},"type":"textRun"}]},"type":"paragraph"},{"paragraph":{"elements":[{"textRun":{"style":{"textColor":{"alpha":1,"blue":49,"green":57,"red":216}},"text":"字体颜色验证"},"type":"textRun"}]},"type":"paragraph"},{"paragraph":{"elements":[{"textRun":{"style":{"backColor":{"alpha":1,"blue":188,"green":191,"red":251}},"text":"背景颜色验证"},"type":"textRun"}]},"type":"paragraph"},{"paragraph":{"elements":[{"textRun":{"style":{"backColor":{"alpha":1,"blue":188,"green":191,"red":251},"bold":true,"strikeThrough":true,"textColor":{"alpha":1,"blue":49,"green":57,"red":216}},"text":"text"},"type":"textRun"}]},"type":"paragraph"},{"paragraph":{"elements":[{"textRun":{"style":{},"text":"有序标题1验证，"},"type":"textRun"},{"textRun":{"style":{"bold":true},"text":"粗体验证"},"type":"textRun"}],"style":{"list":{"indentLevel":1,"number":1,"type":"number"}}},"type":"paragraph"},{"paragraph":{"elements":[{"textRun":{"style":{},"text":"有序标题2验证，"},"type":"textRun"},{"textRun":{"style":{"strikeThrough":true},"text":"删除线验证"},"type":"textRun"}],"style":{"list":{"indentLevel":1,"number":2,"type":"number"}}},"type":"paragraph"},{"paragraph":{"elements":[{"textRun":{"style":{},"text":"有序标题3验证，"},"type":"textRun"},{"textRun":{"style":{"backColor":{"alpha":1,"blue":188,"green":191,"red":251},"textColor":{"alpha":1,"blue":49,"green":57,"red":216}},"text":"字体背景颜色验证"},"type":"textRun"}],"style":{"list":{"indentLevel":1,"number":3,"type":"number"}}},"type":"paragraph"},{"paragraph":{"elements":[{"textRun":{"style":{},"text":"无序标题1验证，"},"type":"textRun"},{"textRun":{"style":{"bold":true},"text":"粗体"},"type":"textRun"}],"style":{"list":{"indentLevel":1,"type":"bullet"}}},"type":"paragraph"},{"paragraph":{"elements":[{"textRun":{"style":{},"text":"无序标题2验证，"},"type":"textRun"},{"textRun":{"style":{"strikeThrough":true},"text":"删除线"},"type":"textRun"}],"style":{"list":{"indentLevel":1,"type":"bullet"}}},"type":"paragraph"},{"paragraph":{"elements":[{"textRun":{"style":{},"text":"无序标题3验证，"},"type":"textRun"},{"textRun":{"style":{"backColor":{"alpha":1,"blue":188,"green":191,"red":251},"textColor":{"alpha":1,"blue":49,"green":57,"red":216}},"text":"字体背景颜色验证"},"type":"textRun"}],"style":{"list":{"indentLevel":1,"type":"bullet"}}},"type":"paragraph"},{"paragraph":{"elements":[{"textRun":{"style":{"link":{"url":"https://example.cn/docx/doxcnO2Wkq0YPZQYLuJKyyOvLrh#doxcnSOui82swqk6c0o436Ak3nc"}},"text":"https://example.cn/docx/doxcnO2Wkq0YPZQYLuJKyyOvLrh#doxcnSOui82swqk6c0o436Ak3nc"},"type":"textRun"}]},"type":"paragraph"},{"gallery":{"imageList":[{"fileToken":"boxbcMTBQO9ofLjWkDuPxkxOA2c","height":372,"src":"https://internal-api-okr.feishu-boe.cn/stream/api/downloadFile/?file_token=boxbcMTBQO9ofLjWkDuPxkxOA2c&ticket=eyJhbGciOiJIUzUxMiIsInR5cCI6IkpXVCJ9.eyJ0YXJnZXRfaWQiOiI3MDQxNDMwMzc3NjQyMDgyMzIzIiwidGFyZ2V0X3R5cGUiOjMsImFjdGlvbiI6MiwiZmlsZV90b2tlbiI6ImJveGJjTVRCUU85b2ZMaldrRHVQeGt4T0EyYyIsInVzZXJfaWQiOiI2OTY5ODU1NTAxNzQ0ODM0MDkyIiwidGVuYW50X2lkIjoiNjg3NzUwMjY4NzYwOTQwNjk5MCIsImV4cCI6MTY0MDE1NTk2M30.yc4qV2pkGUVwSO53-N_XGgeMucjmDn9iso1Ez_8vpghFz8YdeSDf4NHQpxOHYHc8RURvwI0a5UTNKKJ9CWagTQ","width":458}]},"type":"gallery"},{"paragraph":{"elements":[{"textRun":{"style":{},"text":"text"},"type":"textRun"}],"style":{"list":{"indentLevel":1,"type":"checkBox"}}},"type":"paragraph"},{"paragraph":{"elements":[{"textRun":{"style":{},"text":"text"},"type":"textRun"}],"style":{"list":{"indentLevel":1,"type":"checkedBox"}}},"type":"paragraph"}]},"modify_time":"1640675837810","progress_id":"7046317985098760212"},"msg":"success"}"#,
    },
    Documented {
        name: "okr.v1.progress_record.delete",
        method: "DELETE",
        path: "/open-apis/okr/v1/progress_records/:progress_id",
        answer: r#"{"code":0,"msg":"success","data":{}}"#,
    },
    Documented {
        name: "okr.v1.progress_record.get",
        method: "GET",
        path: "/open-apis/okr/v1/progress_records/:progress_id",
        answer: r#"{"code":0,"data":{"content":{"blocks":[{"paragraph":{"elements":[{"textRun":{"style":{},"text":" "},"type":"textRun"},{"person":{"openId":"ou_b1ba99a5340289d7af30839fd95ce1ee","userId":"7012194140645721644"},"type":"person"}]},"type":"paragraph"}]},"modify_time":"1640677213095","progress_id":"7046518160811425812"},"msg":"success"}"#,
    },
    Documented {
        name: "okr.v1.progress_record.update",
        method: "PUT",
        path: "/open-apis/okr/v1/progress_records/:progress_id",
        answer: r#"{"code":0,"data":{"content":{"blocks":[{"paragraph":{"elements":[{"textRun":{"style":{"bold":true},"text":"粗体更新"},"type":"textRun"}]},"type":"paragraph"},{"paragraph":{"elements":[{"textRun":{"style":{"bold":true},"text":"*"},"type":"textRun"},{"textRun":{"style":{"strikeThrough":true},"text":"删除线更新"},"type":"textRun"}]},"type":"paragraph"},{"paragraph":{"elements":[{"textRun":{"style":{"textColor":{"alpha":1,"blue":49,"green":57,"red":216}},"text":"字体颜色更新"},"type":"textRun"}]},"type":"paragraph"},{"paragraph":{"elements":[{"textRun":{"style":{"backColor":{"alpha":1,"blue":188,"green":191,"red":251}},"text":"背景颜色验证"},"type":"textRun"}]},"type":"paragraph"},{"paragraph":{"elements":[{"textRun":{"style":{"backColor":{"alpha":1,"blue":188,"green":191,"red":251},"bold":true,"strikeThrough":true,"textColor":{"alpha":1,"blue":49,"green":57,"red":216}},"text":"text"},"type":"textRun"}]},"type":"paragraph"},{"paragraph":{"elements":[{"textRun":{"style":{},"text":"有序标题1验证，"},"type":"textRun"},{"textRun":{"style":{"bold":true},"text":"粗体验证"},"type":"textRun"}],"style":{"list":{"indentLevel":1,"number":1,"type":"number"}}},"type":"paragraph"},{"paragraph":{"elements":[{"textRun":{"style":{},"text":"有序标题2验证，"},"type":"textRun"},{"textRun":{"style":{"strikeThrough":true},"text":"删除线验证"},"type":"textRun"}],"style":{"list":{"indentLevel":1,"number":2,"type":"number"}}},"type":"paragraph"},{"paragraph":{"elements":[{"textRun":{"style":{},"text":"有序标题3验证，"},"type":"textRun"},{"textRun":{"style":{"backColor":{"alpha":1,"blue":188,"green":191,"red":251},"textColor":{"alpha":1,"blue":49,"green":57,"red":216}},"text":"字体背景颜色验证"},"type":"textRun"}],"style":{"list":{"indentLevel":1,"number":3,"type":"number"}}},"type":"paragraph"},{"paragraph":{"elements":[{"textRun":{"style":{},"text":"无序标题1验证，"},"type":"textRun"},{"textRun":{"style":{"bold":true},"text":"粗体"},"type":"textRun"}],"style":{"list":{"indentLevel":1,"type":"bullet"}}},"type":"paragraph"},{"paragraph":{"elements":[{"textRun":{"style":{},"text":"无序标题2验证，"},"type":"textRun"},{"textRun":{"style":{"strikeThrough":true},"text":"删除线"},"type":"textRun"}],"style":{"list":{"indentLevel":1,"type":"bullet"}}},"type":"paragraph"},{"paragraph":{"elements":[{"textRun":{"style":{},"text":"无序标题3验证，"},"type":"textRun"},{"textRun":{"style":{"backColor":{"alpha":1,"blue":188,"green":191,"red":251},"textColor":{"alpha":1,"blue":49,"green":57,"red":216}},"text":"字体背景颜色验证"},"type":"textRun"}],"style":{"list":{"indentLevel":1,"type":"bullet"}}},"type":"paragraph"},{"paragraph":{"elements":[{"textRun":{"style":{"link":{"url":"https://example/docx/doxcnO2Wkq0YPZQYLuJKyyOvLrh#doxcnSOui82swqk6c0o436Ak3nc"}},"text":"https://example/docx/doxcnO2Wkq0YPZQYLuJKyyOvLrh#doxcnSOui82swqk6c0o436Ak3nc"},"type":"textRun"}]},"type":"paragraph"},{"gallery":{"imageList":[{"fileToken":"boxbcofrHwpgexwxyvgasR2kgRh","height":372,"src":"https://internal-api-okr.feishu-boe.cn/stream/api/downloadFile/?file_token=boxbcofrHwpgexwxyvgasR2kgRh&ticket=eyJhbGciOiJIUzUxMiIsInR5cCI6IkpXVCJ9.eyJ0YXJnZXRfaWQiOiI3MDQxNDMwMzc3NjQyMDgyMzIzIiwidGFyZ2V0X3R5cGUiOjMsImFjdGlvbiI6MiwiZmlsZV90b2tlbiI6ImJveGJjb2ZySHdwZ2V4d3h5dmdhc1Iya2dSaCIsInVzZXJfaWQiOiI2OTY5ODU1NTAxNzQ0ODM0MDkyIiwidGVuYW50X2lkIjoiNjg3NzUwMjY4NzYwOTQwNjk5MCIsImV4cCI6MTY0MDE1NjEyMX0.PSs94Z6ljo4e7U5cFV8dYW-bNDUOWdKXRK8B-XKruGCtKWrhsFLNKbNygUkOgHzbiPg65aSAiCaWyhh5YeX0aw","width":458}]},"type":"gallery"},{"paragraph":{"elements":[{"textRun":{"style":{},"text":"text"},"type":"textRun"}],"style":{"list":{"indentLevel":1,"type":"checkBox"}}},"type":"paragraph"},{"paragraph":{"elements":[{"textRun":{"style":{},"text":"text"},"type":"textRun"}],"style":{"list":{"indentLevel":1,"type":"checkedBox"}}},"type":"paragraph"}]},"modify_time":"1640677887499","progress_id":"7046518160811425812"},"msg":"success"}"#,
    },
    Documented {
        name: "okr.v1.review.query",
        method: "GET",
        path: "/open-apis/okr/v1/reviews/query",
        answer: r#"{"code":0,"data":{"review_list":[{"review_period_list":[{"cycle_review_list":[{"create_time":"1646902033525","url":"https://okr-boe1.feishu-boe.cn/docs/docbcZ4PTuEDd2MBJ9k2W4rOeY1"}],"period_id":"7067724095781142548","progress_report_list":[{"create_time":"1646904637251","url":"https://okr-boe1.feishu-boe.cn/docs/docbcthFL8qo5ENgYW5k3iTLZWf"},{"create_time":"1646902091512","url":"https://okr-boe1.feishu-boe.cn/docs/docbcRS2NbVRcPfm77W9H4031qb"}]}],"user_id":{"open_id":"ou_e6139117c300506837def50545420c6a","user_id":"6969855501744834092"}}]},"msg":"success"}"#,
    },
    Documented {
        name: "okr.v1.user_okr.list",
        method: "GET",
        path: "/open-apis/okr/v1/users/:user_id/okrs",
        answer: r#"{"code":0,"data":{"okr_list":[{"confirm_status":4,"id":"7072252816005349396","name":"2022 年 3 月","objective_list":[{"aligned_objective_list":[],"aligning_objective_list":[],"content":"需求@刘三","deadline":"1648656000000","id":"7073360513731690515","kr_list":[{"content":"1111@张三9","deadline":"1648656000000","id":"7073360471990140948","kr_weight":50,"mentioned_user_list":[{"open_id":"ou_a79faffdb6aee3618f0da4d42b192466","user_id":"6887399402823058952"}],"progress_rate":{"percent":60,"status":"1"},"progress_rate_percent_last_updated_time":"1646907176099","progress_rate_status_last_updated_time":"1646907176099","progress_record_last_updated_time":"1646907586253","progress_record_list":[{"id":"7073411057431199764"}],"progress_report_last_updated_time":"0","score":100,"score_last_updated_time":"1646907586244","weight":50}],"mentioned_user_list":[{"open_id":"ou_ab08720df94e64045cc8c2b7694ef2a0","user_id":"6886701186532001294"}],"permission":1,"progress_rate":{"percent":30,"status":"0"},"progress_rate_percent_last_updated_time":"1646907261326","progress_rate_status_last_updated_time":"1646907261326","progress_record_last_updated_time":"1646907590448","progress_record_list":[{"id":"7073360502990061587"}],"progress_report":"红豆泥","progress_report_last_updated_time":"1646907387911","score":100,"score_last_updated_time":"1646907590472","weight":40}],"period_id":"7067724095781142548","permission":1}],"total":14},"msg":"success"}"#,
    },
];
