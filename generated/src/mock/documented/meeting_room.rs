// Written by `cargo xtask codegen`; do not edit.

//! The documented answers of `meeting_room`.

use super::Documented;

pub(super) static ANSWERS: &[Documented] = &[
    Documented {
        name: "meeting_room.v1.building.batch_get",
        method: "GET",
        path: "/open-apis/meeting_room/building/batch_get",
        answer: r#"{"code":0,"msg":"success","data":{"buildings":[{"building_id":"omb_8ec170b937536a5d87c23b418b83f9bb","description":"Some description","floors":["F1"],"name":"Building name","country_id":"Country id","district_id":"District id"},{"building_id":"omb_38570e4f0fd9ecf15030d3cc8b388f3a","description":"Some description","floors":["F1","F2"],"name":"Building name_2","country_id":"Country id","district_id":"District id"}]}}"#,
    },
    Documented {
        name: "meeting_room.v1.building.batch_get_id",
        method: "GET",
        path: "/open-apis/meeting_room/building/batch_get_id",
        answer: r#"{"code":0,"msg":"success","data":{"buildings":[{"building_id":"omb_8ec170b937536a5d87c23b418b83f9bb","custom_bulding_id":"test01"},{"building_id":"omb_38570e4f0fd9ecf15030d3cc8b388f3a","custom_bulding_id":"test02"}]}}"#,
    },
    Documented {
        name: "meeting_room.v1.building.create",
        method: "POST",
        path: "/open-apis/meeting_room/building/create",
        answer: r#"{"code":0,"msg":"success","data":{"building_id":"omb_8ec170b937536a5d87c23b418b83f9bb"}}"#,
    },
    Documented {
        name: "meeting_room.v1.building.delete",
        method: "POST",
        path: "/open-apis/meeting_room/building/delete",
        answer: r#"{"code":0,"msg":"success","data":{}}"#,
    },
    Documented {
        name: "meeting_room.v1.building.list",
        method: "GET",
        path: "/open-apis/meeting_room/building/list",
        answer: r#"{"code":0,"msg":"success","data":{"page_token":"1","has_more":true,"buildings":[{"building_id":"omb_8ec170b937536a5d87c23b418b83f9bb","description":"Some description","floors":["F1"],"name":"Building name","country_id":"country id","district_id":"district id"}]}}"#,
    },
    Documented {
        name: "meeting_room.v1.building.update",
        method: "POST",
        path: "/open-apis/meeting_room/building/update",
        answer: r#"{"code":0,"msg":"success","data":{}}"#,
    },
    Documented {
        name: "meeting_room.v1.country.list",
        method: "GET",
        path: "/open-apis/meeting_room/country/list",
        answer: r#"{"code":0,"msg":"success","data":{"countries":[{"country_id":"1814991","name":"中国"}]}}"#,
    },
    Documented {
        name: "meeting_room.v1.district.list",
        method: "GET",
        path: "/open-apis/meeting_room/district/list",
        answer: r#"{"code":0,"msg":"success","data":{"districts":[{"district_id":"1796236","name":"上海"}]}}"#,
    },
    Documented {
        name: "meeting_room.v1.freebusy.batch_get",
        method: "GET",
        path: "/open-apis/meeting_room/freebusy/batch_get",
        answer: r#"{"code":0,"msg":"success","data":{"time_max":"2019-09-04T09:45:00+08:00","time_min":"2019-09-04T08:45:00+08:00","free_busy":{"omm_83d09ad4f6896e02029a6a075f71c9d1":[{"end_time":"2019-09-04T09:30:00+08:00","organizer_info":{"name":"张三","open_id":"ou_09379914ab6dde664x9daf84d8b13842"},"start_time":"2019-09-04T09:00:00+08:00","original_time":0,"uid":"bff6b51f-b7c1-40c6-b8ef-aef966c9ffc7"}],"omm_c7e9ef91ec9f3c007f1dfb2503918981":[{"end_time":"2020-01-14T19:00:00+08:00","organizer_info":{"name":"xxx","open_id":"ou_09379914ab6dde66499daf94d8b13842"},"original_time":1578997800,"start_time":"2020-01-14T18:30:00+08:00","uid":"5632b176-4f0e-44eb-8331-c4b155ed270f"}]}}}"#,
    },
    Documented {
        name: "meeting_room.v1.instance.reply",
        method: "POST",
        path: "/open-apis/meeting_room/instance/reply",
        answer: r#"{"code":0,"msg":"success","data":{}}"#,
    },
    Documented {
        name: "meeting_room.v1.room.batch_get",
        method: "GET",
        path: "/open-apis/meeting_room/room/batch_get",
        answer: r#"{"code":0,"msg":"success","data":{"rooms":[{"room_id":"omm_eada1d61a550955240c28757e7dec3af","building_id":"omb_8ec170b937536a5d87c23b418b83f9bb","building_name":"Building name","capacity":14,"description":"Some description","display_id":"FM537532166","floor_name":"F1","is_disabled":false,"name":"Room name"},{"room_id":"omm_83d09ad4f6896e02029a6a075f71c9d1","building_id":"omb_38570e4f0fd9ecf15030d3cc8b388f3a","building_name":"Building name_2","capacity":12,"description":"Some description","display_id":"FM746810530","floor_name":"F15","is_disabled":false,"name":"Room name_2"}]}}"#,
    },
    Documented {
        name: "meeting_room.v1.room.batch_get_id",
        method: "GET",
        path: "/open-apis/meeting_room/room/batch_get_id",
        answer: r#"{"code":0,"msg":"success","data":{"rooms":[{"room_id":"omm_eada1d61a550955240c28757e7dec3af","custom_room_id":"test01"},{"room_id":"omm_83d09ad4f6896e02029a6a075f71c9d1","custom_room_id":"test02"}]}}"#,
    },
    Documented {
        name: "meeting_room.v1.room.create",
        method: "POST",
        path: "/open-apis/meeting_room/room/create",
        answer: r#"{"code":0,"msg":"success","data":{"room_id":"omb_8d020b12fe49e82847c2af3c193d5754"}}"#,
    },
    Documented {
        name: "meeting_room.v1.room.delete",
        method: "POST",
        path: "/open-apis/meeting_room/room/delete",
        answer: r#"{"code":0,"msg":"success","data":{}}"#,
    },
    Documented {
        name: "meeting_room.v1.room.list",
        method: "GET",
        path: "/open-apis/meeting_room/room/list",
        answer: r#"{"code":0,"msg":"success","data":{"page_token":"1","has_more":true,"rooms":[{"room_id":"omm_eada1d61a550955240c28757e7dec3af","building_id":"omb_8ec170b937536a5d87c23b418b83f9bb","building_name":"Building name","capacity":14,"description":"Some description","display_id":"FM537532166","floor_name":"F1","is_disabled":false,"name":"Room name"}]}}"#,
    },
    Documented {
        name: "meeting_room.v1.room.update",
        method: "POST",
        path: "/open-apis/meeting_room/room/update",
        answer: r#"{"code":0,"msg":"success","data":{}}"#,
    },
    Documented {
        name: "meeting_room.v1.summary.batch_get",
        method: "POST",
        path: "/open-apis/meeting_room/summary/batch_get",
        answer: r#"{"code":0,"data":{"ErrorEventUids":[],"EventInfos":[{"original_time":0,"summary":"test","uid":"a04dbea1-86b9-4372-aa8d-64ebe801be2a","vchat":{"meeting_url":"https://vc.feishu.cn/j/935314044","vc_type":"vc"}},{"original_time":0,"summary":"日程","uid":"d7a44c9b-7ae0-4a97-bf80-b4f050cedffa","vchat":{"meeting_url":"https://vc.feishu.cn/j/777110140","vc_type":"vc"}}]},"msg":""}"#,
    },
];
